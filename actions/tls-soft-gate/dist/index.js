/******/ var __webpack_modules__ = ({

/***/ 4302:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => ( gate)
});

;// CONCATENATED MODULE: ../../packages/core/src/model/gate.ts
function defineGate(gate) {
    return gate;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/kinds.ts + 2 modules
var kinds = __nccwpck_require__(4219);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(8443);
// EXTERNAL MODULE: ../../packages/probes/src/http/status.ts
var http_status = __nccwpck_require__(3613);
// EXTERNAL MODULE: ../../packages/probes/src/target/parse.ts + 2 modules
var parse = __nccwpck_require__(4397);
;// CONCATENATED MODULE: ../../packages/probes/src/inputs/lines.ts

const MOST_LINES = 50;
function lines_lines(form, options, parse) {
    return declare('list', `${form}; one a line`, options, async (raw) => {
        const all = raw
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
        if (all.length > MOST_LINES)
            throw new Mistake(`has ${all.length} lines; at most ${MOST_LINES} are allowed`);
        const read = await Promise.allSettled(all.map(async (line, at) => told(() => parse(line, at + 1))()));
        const wrong = read.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
        const other = wrong.find((error) => !(error instanceof Mistake));
        if (other !== undefined)
            throw other;
        if (wrong.length > 0)
            throw new Mistake(wrong.map(({ message }) => message).join('; '));
        return read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    });
}
const OF_USERS = ['TargetError', 'RangeError'];
function told(parse) {
    return async (...given) => {
        try {
            return await parse(...given);
        }
        catch (error) {
            if (error instanceof Error && OF_USERS.includes(error.name))
                throw new declaration.F(error.message);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/kinds.ts





function target(options) {
    return (0,declaration.x)('target', 'address, such as `http://127.0.0.1:8000/healthz`', options, told(parse.h));
}
function targets(options) {
    return lines('address, such as `http://127.0.0.1:8000/healthz`', options, parseTarget);
}
function paths(options) {
    return lines('path, such as `/healthz`', options, (line) => {
        if (line.startsWith('/'))
            return line;
        throw new Mistake('a path begins with a slash, such as /healthz');
    });
}
function statuses(options) {
    return (0,declaration.x)('statuses', 'statuses, such as `2xx` or `200,204`', options, told(http_status.o));
}
function headerRules(options) {
    return lines('`Name` or `Name: pattern`', options, async (line) => {
        const { name, value } = split(line);
        if (!TOKEN.test(name))
            throw new Mistake('a line has no name of a header; write `Name` or `Name: pattern`');
        return value === '' ? { name } : { name, pattern: await parsePattern(value) };
    });
}
function headers(options) {
    return lines('`Name: value`', options, (line, number) => {
        const { name, value } = split(line);
        if (!line.includes(':') || !TOKEN.test(name))
            throw new Mistake(`line ${number} is not \`Name: value\``);
        if (!SENDABLE.test(value))
            throw new Mistake(`line ${number} (${name}) holds a character that no header may`);
        return [name, value];
    });
}
function method(options) {
    return declare('method', 'method of HTTP', options, (raw) => {
        if (TOKEN.test(raw))
            return raw.toUpperCase();
        throw new Mistake('is no method of HTTP, such as GET');
    });
}
function place(options) {
    return (0,declaration.x)('place', '`host:port`', options, (raw) => {
        const parts = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(raw);
        const port = parts?.[3] === undefined ? undefined : Number(parts[3]);
        const host = parts?.[1] ?? parts?.[2];
        if (host === undefined || (port !== undefined && (port < 1 || port > 65_535)))
            throw new declaration.F('is no host and port; write 127.0.0.1:8000 or [::1]:8000');
        return port === undefined ? { host } : { host, port };
    });
}
function split(line) {
    const at = line.indexOf(':');
    if (at < 0)
        return { name: line.trim(), value: '' };
    return { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}

// EXTERNAL MODULE: ../../packages/probes/src/target/tell.ts
var tell = __nccwpck_require__(5695);
;// CONCATENATED MODULE: ../../packages/probes/src/inputs/secrets.ts

const HARMLESS = /^(accept(-.*)?|content-type|user-agent|cache-control|host|pragma|connection)$/i;
const CREDENTIAL = /auth|token|key|secret|cookie|pass|session|sig|cred/i;
const secrets_TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/;
const secrets_SENDABLE = /^[\t\x20-\x7e\x80-\xff]*$/;
const SHORTEST = 4;
const SHORTEST_ELSEWHERE = 12;
function secretsInAddresses(raw) {
    return raw.split('\n').flatMap(tell.Hw);
}
function secretsInHeaders(raw) {
    return raw.split('\n').flatMap((line) => {
        const at = line.indexOf(':');
        const name = line.slice(0, at).trim();
        const value = withoutScheme(line.slice(at + 1));
        if (!secrets_TOKEN.test(name) || !secrets_SENDABLE.test(value) || HARMLESS.test(name))
            return [];
        return value.length >= (isCredential(name) ? SHORTEST : SHORTEST_ELSEWHERE) ? [value] : [];
    });
}
function isCredential(name) {
    return CREDENTIAL.test(name);
}
function withoutScheme(value) {
    return value.trim().replace(/^(bearer|basic|token|digest|apikey)(\s+|$)/i, '');
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/shared.ts


const answerInputs = {
    status: statuses({ description: 'Wanted statuses: `2xx`, `200,204`, `200-299,3xx`.', default: '2xx' }),
};
const connectionInputs = {
    caFile: kinds.Ae({ description: 'PEM file of a CA to trust besides the usual ones.', optional: true }),
    clientCert: kinds.Ae({ description: 'PEM file of a client certificate.', optional: true }),
    clientKey: kinds.Ae({ description: 'PEM file of its key.', optional: true }),
    serverName: kinds.Qq({ description: 'Name to ask for and to verify in TLS instead of the host.', optional: true }),
    connectTo: place({
        description: 'Connect to this `host:port` instead; the name in TLS and in the Host header stays.',
        optional: true,
    }),
};
const timeInputs = {
    timeout: kinds.p0({ description: 'How long to keep trying.', default: '60s' }),
    attemptTimeout: kinds.p0({
        description: 'How long one attempt may take, from its first packet to the last byte of the answer.',
        default: '5s',
    }),
    interval: kinds.p0({
        description: 'The longest pause between attempts. Pauses are short (30 to 50 ms) after each change of state, and grow with the time since.',
        default: '1s',
    }),
    successes: kinds.nd({ description: 'How many times in a row it must be ready.', default: '1', min: 1 }),
};

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ./src/kinds.ts

const CONTAINER = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const DAY = 86_400_000;
function container(options) {
    return (0,declaration.x)('container', 'name', options, (raw) => {
        if (CONTAINER.test(raw) && raw.length <= 128)
            return raw;
        throw new declaration.F(`${(0,visible.hD)(raw, 60)} is no name: letters, digits, _ . and - only`);
    });
}
function lastDay(options) {
    return (0,declaration.x)('date', 'date, such as `2027-01-31`', options, (raw) => {
        const isDate = /^\d{4}-\d{2}-\d{2}$/.test(raw);
        const start = isDate ? Date.parse(`${raw}T00:00:00Z`) : Number.NaN;
        if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== raw)
            throw new declaration.F(`${(0,visible.hD)(raw, 40)} is no date; write 2027-01-31`);
        return start + DAY - 1;
    });
}

;// CONCATENATED MODULE: ./src/inputs.ts



const inputs_target = {
    url: target({
        description: 'The address behind the proxy, as a client asks it, such as `https://127.0.0.1:8443/healthz`.',
        secretsIn: secretsInAddresses,
    }),
    upstreamUrl: target({
        description: 'The application itself, without the proxy, such as `http://127.0.0.1:8000/healthz`. Asked only when the proxy does not answer as wanted.',
        optional: true,
        secretsIn: secretsInAddresses,
    }),
    ...answerInputs,
    ...timeInputs,
};
const tls = {
    ...connectionInputs,
    verify: kinds.Yq({
        of: ['full', 'chain', 'none'],
        description: 'Which problems of certificates count: all (`full`), all but a certificate for other names (`chain`), or none; what does not count is told all the same.',
        default: 'full',
    }),
    minDaysValid: kinds.nd({
        description: 'For how many days every certificate of the chain must still be valid.',
        default: '14',
        min: 0,
        max: 3650,
    }),
    minTls: kinds.Yq({
        of: ['1.2', '1.3'],
        description: 'The oldest version of TLS that is accepted.',
        default: '1.2',
    }),
};
const evidence = {
    proxyLog: kinds.p_({
        of: 'path',
        most: 20,
        description: 'Log files of the proxy, one a line. Only what is written from now on counts.',
        default: '',
    }),
    proxyContainer: container({ description: 'Container of the proxy: its state and its log.', optional: true }),
    upstreamContainer: container({
        description: 'Container of the application: its state and its addresses.',
        optional: true,
    }),
    composeProject: container({
        description: 'Compose project in which `proxy-service` and `upstream-service` are found by their labels.',
        optional: true,
    }),
    proxyService: container({ description: 'Compose service of the proxy.', optional: true }),
    upstreamService: container({ description: 'Compose service of the application.', optional: true }),
    nginxConfig: kinds.Ae({
        description: 'Configuration of nginx: where its `proxy_pass` leads, and whether it looks the name up again.',
        optional: true,
    }),
};
const phases = {
    phase: kinds.Yq({
        of: ['once', 'warm-up', 'verify'],
        description: 'Alone (`once`), before the tests (`warm-up`: also notes how everything is), or after them (`verify`: also tells what changed).',
        default: 'once',
    }),
    snapshot: kinds.Ae({
        description: 'Where `warm-up` notes and `verify` reads. By default a file in `RUNNER_TEMP`, one for each `url`.',
        optional: true,
    }),
};
const softness = {
    escalateAfter: kinds.nd({
        description: 'Turn hard once so many of the last runs on the default branch failed one after the other with the same cause. Needs `github-token` with `checks: write` and `contents: read`. 0: never.',
        default: '0',
        min: 0,
        max: 20,
    }),
    softUntil: lastDay({ description: 'The last day (UTC) on which a failure may be soft.', optional: true }),
    githubToken: kinds.rJ({
        description: 'Token for the neutral check run of a soft failure, and for `escalate-after`: that of the workflow will do.',
        optional: true,
    }),
};
const inputs = { ...inputs_target, ...tls, ...evidence, ...phases, ...softness };

// EXTERNAL MODULE: ../../packages/probes/src/proxy/log-file.ts + 1 modules
var log_file = __nccwpck_require__(4853);
;// CONCATENATED MODULE: ./src/noted.ts

async function noted({ verdict, now }, plan, world) {
    if (plan.phase !== 'warm-up' || plan.snapshot === undefined)
        return verdict;
    const logs = await Promise.all(plan.logFiles.map(({ path }) => (0,log_file.O)(path)));
    const { storeSnapshot } = await __nccwpck_require__.e( 738).then(__nccwpck_require__.bind(__nccwpck_require__, 5738));
    const problem = await storeSnapshot(plan.snapshot, { ...now, logs }, world);
    if (problem === undefined)
        return verdict;
    const text = 'Give snapshot a path that can be written; phase: verify has nothing to compare with otherwise.';
    const finding = {
        claim: 'snapshot',
        outcome: 'unknown',
        code: 'snapshot-unwritten',
        observed: `not noted: ${problem}`,
        remedy: { text },
        additional: true,
    };
    return { ...verdict, findings: [...verdict.findings, finding] };
}

;// CONCATENATED MODULE: ./src/observe/marks.ts

async function markLogs({ logFiles }, { clock }) {
    return { at: clock.now(), files: await Promise.all(logFiles.map(({ path }) => (0,log_file.O)(path))) };
}

// EXTERNAL MODULE: ./src/observe/wait.ts + 4 modules
var wait = __nccwpck_require__(9602);
;// CONCATENATED MODULE: ./src/observe/observe.ts


const NOTHING = { logs: [], looks: { others: [] } };
async function observe(plan, world) {
    const marks = await markLogs(plan, world);
    const waited = await (0,wait.uk)(plan, world);
    const evidence = await evidenceOf(plan, waited, marks, world);
    const before = await noteOf(plan, world);
    return { ...waited, plan, at: world.clock.now(), evidence, ...(before ? { before } : {}) };
}
async function evidenceOf(plan, waited, marks, world) {
    const { outcome } = waited.result;
    if (outcome === 'aborted' || (outcome === 'ready' && plan.phase === 'once'))
        return NOTHING;
    const { gather, lookAround } = await __nccwpck_require__.e( 319).then(__nccwpck_require__.bind(__nccwpck_require__, 1319));
    return outcome === 'ready' ? await lookAround(plan, world) : await gather(plan, waited, marks, world);
}
async function noteOf({ phase, snapshot }, world) {
    if (phase !== 'verify' || snapshot === undefined)
        return undefined;
    return (await __nccwpck_require__.e( 738).then(__nccwpck_require__.bind(__nccwpck_require__, 5738))).loadSnapshot(snapshot, world);
}

// EXTERNAL MODULE: ./src/plan.ts + 3 modules
var src_plan = __nccwpck_require__(32);
;// CONCATENATED MODULE: ./src/softness/due.ts
function conclusionDue({ verdict, enforcement }, { escalateAfter }, world) {
    if (world.subject.repository === '')
        return undefined;
    const isSoft = enforcement.effective === 'soft';
    if (verdict.outcome !== 'pass' && isSoft)
        return 'neutral';
    if (escalateAfter === 0 || !isDefaultBranch(world))
        return undefined;
    return verdict.outcome === 'pass' ? 'success' : 'failure';
}
function isDefaultBranch({ subject }) {
    const { event, ref, defaultBranch } = subject;
    return (event === 'schedule' ||
        (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}` && !event.startsWith('pull_request')));
}

// EXTERNAL MODULE: ../../packages/core/src/model/enforcement.ts
var enforcement = __nccwpck_require__(1466);
;// CONCATENATED MODULE: ./src/softness/until.ts
const until_DAY = 86_400_000;
const AHEAD_DAYS = 14;
function untilOf(last, now) {
    const isOver = now > last;
    const daysLeft = isOver ? 0 : Math.ceil((last - now) / until_DAY);
    return {
        date: new Date(last).toISOString().slice(0, 10),
        isOver,
        daysLeft,
        isNear: !isOver && daysLeft <= AHEAD_DAYS,
    };
}

;// CONCATENATED MODULE: ./src/softness/soften.ts


async function soften(verdict, cause, values, plan, world) {
    const { hardening, streak, findings } = await softnessOf(verdict.outcome === 'pass', cause, values, plan, world);
    const { effective, why } = (0,enforcement.mf)(world.enforcement, hardening);
    const told = {
        claim: 'enforcement',
        outcome: 'holds',
        code: 'enforcement',
        observed: `${effective}: ${why}`,
        additional: true,
    };
    const isMeasured = verdict.findings.some(({ outcome }) => outcome === 'holds') || verdict.outcome !== 'pass';
    return {
        ...verdict,
        findings: [...verdict.findings, ...findings, ...(isMeasured ? [told] : [])],
        metrics: { ...verdict.metrics, softStreak: streak === undefined ? '' : String(streak) },
        ...(hardening ? { hardening } : {}),
    };
}
async function softnessOf(isPass, cause, values, plan, world) {
    if (world.enforcement.effective === 'hard' || world.signal.aborted)
        return { findings: [] };
    const until = values.softUntil === undefined ? undefined : untilOf(values.softUntil, world.clock.now());
    if (until?.isOver)
        return { hardening: { because: `soft-until ${until.date} has passed` }, findings: [] };
    const ends = until ? [endsSoon(until)].flat() : [];
    const dated = until
        ? `soft until ${until.date} (${until.daysLeft} ${until.daysLeft === 1 ? 'day' : 'days'} left)`
        : undefined;
    if (isPass || values.escalateAfter === 0)
        return { findings: ends, ...(dated ? { hardening: { note: dated } } : {}) };
    const { streak, hardening, findings } = await (await Promise.all([__nccwpck_require__.e(826), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9638))).escalate(cause, values, plan, world);
    if (hardening && 'because' in hardening)
        return { hardening, findings, ...(streak === undefined ? {} : { streak }) };
    const notes = [dated, hardening?.note].filter((note) => note !== undefined);
    return {
        hardening: { note: notes.join('; ') },
        findings: [...ends, ...findings],
        ...(streak === undefined ? {} : { streak }),
    };
}
function endsSoon({ date, daysLeft, isNear }) {
    if (!isNear)
        return [];
    const observed = `softness ends after ${date}: ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left; from then on a failure fails the step`;
    return [{ claim: 'soft-until', outcome: 'broken', code: 'softness-ends', observed, additional: true }];
}

;// CONCATENATED MODULE: ./src/gate.ts







const gate = defineGate({
    name: 'tls-soft-gate',
    title: 'TLS soft gate',
    description: 'Ask through a TLS proxy, and say which layer broke; soft on pull requests, hard where it counts.',
    branding: { icon: 'lock', color: 'orange' },
    enforcement: 'auto',
    inputs: inputs,
    outputs: {
        cause: 'The cause, the same as `code`: `healthy`, `stale-upstream` and so on.',
        layer: 'The layer that broke: `name`, `tcp`, `tls`, `http`, `application` or `proxy`; empty when healthy.',
        upstreamIp: 'The addresses that the application has now, parted by blanks, where they were looked at.',
        peerIp: 'The address to which the proxy sends, from its log.',
        certificateDaysLeft: 'Whole days until the first certificate of the chain expires.',
        tlsVersion: 'The version of TLS that was spoken: `TLS 1.3`.',
        softStreak: 'How many of the last runs on the default branch failed one after the other with this cause; empty where not counted.',
    },
    run: async (values, world) => {
        const plan = await (0,src_plan.X)(values, world);
        const observed = await observe(plan, world);
        const { judge } = await __nccwpck_require__.e( 958).then(__nccwpck_require__.bind(__nccwpck_require__, 1958));
        const judged = judge(observed);
        const verdict = await noted(judged, plan, world);
        return await soften(verdict, judged.cause, values, plan, world);
    },
    tellElsewhere: async (report, values, world) => {
        const conclusion = conclusionDue(report, values, world);
        if (conclusion === undefined)
            return undefined;
        const { tellInCheckRun } = await Promise.all([__nccwpck_require__.e(826), __nccwpck_require__.e(293)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8293));
        return await tellInCheckRun(conclusion, report, values, world);
    },
});


/***/ }),

/***/ 1490:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1664);
 var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4302);


await (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ .i)(_gate_js__WEBPACK_IMPORTED_MODULE_0__ .G);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9602:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eS: () => ( isSilent),
  uk: () => ( wait)
});

// UNUSED EXPORTS: PATIENT_MS, patient

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/probes/src/http/http.ts + 13 modules
var http = __nccwpck_require__(4570);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ../../packages/probes/src/poll/schedule.ts

const DENSEST = 25;
const DENSE = 50;
const COST = 20;
const DENSE_FOR = 10_000;
const SHARE = 0.02;
const REMOTE = 500;
function pauseAfter(attempt, sinceChangeMs, ceilingMs) {
    const dense = Math.min(DENSE, Math.max(DENSEST, COST * attempt.timings.total));
    const settled = sinceChangeMs < DENSE_FOR ? dense : Math.max(dense, SHARE * sinceChangeMs);
    const wanted = isRemote(attempt) ? Math.max(REMOTE, settled) : settled;
    return Math.max(attempt.retryAfterMs ?? 0, Math.min(ceilingMs, wanted));
}
function isRemote({ addresses }) {
    const last = addresses.at(-1);
    return last !== undefined && !isNear(last.address);
}
function isNear(address) {
    if ((0,external_node_net_.isIP)(address) === 6) {
        const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
        return mapped ? isNear(mapped) : address === '::1' || /^f[cd]|^fe[89ab]/i.test(address);
    }
    return /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(address);
}

;// CONCATENATED MODULE: ../../packages/probes/src/poll/timeline.ts
const KEPT_FIRST = 20;
const KEPT_LAST = 20;
function createTimeline() {
    const states = [];
    let leftOut = 0;
    return {
        add: (attempt, at) => {
            const current = states.at(-1);
            if (current && keyOf(current.last) === keyOf(attempt)) {
                states[states.length - 1] = { ...current, to: at, count: current.count + 1, last: attempt };
                return false;
            }
            const { code, observed: description } = attempt;
            states.push({ code, description, from: at, to: at, count: 1, last: attempt });
            if (states.length > KEPT_FIRST + KEPT_LAST)
                leftOut += states.splice(KEPT_FIRST, 1).length;
            return true;
        },
        states: () => [...states],
        current: () => states.at(-1),
        leftOut: () => leftOut,
    };
}
function keyOf({ outcome, code, phase, status, component, server }) {
    return [outcome, code, phase, status, component, server].join(' ');
}

;// CONCATENATED MODULE: ../../packages/probes/src/poll/watches.ts
const EVERY = 250;
function watchAll(watches, clock, over) {
    let found;
    const look = async () => {
        while (!over.signal.aborted) {
            for (const watch of watches) {
                const reason = await watch.look(over.signal);
                if (reason === undefined || over.signal.aborted)
                    continue;
                found = reason;
                over.abort();
            }
            await clock.sleep(EVERY, over.signal).catch(() => { });
        }
    };
    const stopped = watches.length === 0 ? Promise.resolve() : look();
    stopped.catch(() => over.abort());
    return { reason: () => found, stopped };
}

;// CONCATENATED MODULE: ../../packages/probes/src/poll/poll.ts



const GRACE = 120;
const STILL = 15_000;
async function poll(probe, options) {
    const { clock } = options;
    const over = new AbortController();
    const cancel = () => over.abort(options.signal.reason);
    if (options.signal.aborted)
        cancel();
    options.signal.addEventListener('abort', cancel, { once: true });
    const began = clock.now();
    const now = { attempts: 0, streak: 0, changed: began, told: began };
    const wait = { ...options, probe, signal: over.signal, began, timeline: createTimeline(), now };
    const watched = watchAll(options.watches ?? [], clock, over);
    try {
        const ended = await ask(wait);
        const reason = watched.reason();
        const end = ended.outcome === 'aborted' && reason !== undefined ? { outcome: 'gave-up', reason } : ended;
        return { ...end, elapsedMs: clock.now() - began, ...told(wait) };
    }
    finally {
        options.signal.removeEventListener('abort', cancel);
        over.abort();
        await watched.stopped;
    }
}
function told({ timeline, now: { attempts, last } }) {
    return { attempts, timeline: timeline.states(), statesLeftOut: timeline.leftOut(), ...(last ? { last } : {}) };
}
async function ask(wait) {
    const { clock, signal, began, timeoutMs } = wait;
    for (;;) {
        if (signal.aborted)
            return { outcome: 'aborted' };
        const started = clock.now();
        const limit = Math.min(wait.attemptTimeoutMs, began + timeoutMs + GRACE - started);
        const attempt = await wait.probe({ timeoutMs: limit, signal });
        if (signal.aborted)
            return { outcome: 'aborted' };
        take(wait, attempt, started, limit);
        if (wait.now.streak >= (wait.successes ?? 1))
            return { outcome: 'ready' };
        const reason = hopeless(wait);
        if (reason !== undefined)
            return { outcome: 'gave-up', reason };
        const left = began + timeoutMs - clock.now();
        if (left <= 0)
            return { outcome: 'timed-out' };
        await pause(wait, Math.min(left, pauseAfter(attempt, clock.now() - wait.now.changed, wait.intervalMs)));
    }
}
function take(wait, attempt, started, limit) {
    const { now, timeline } = wait;
    now.attempts += 1;
    now.streak = attempt.outcome === 'ready' ? now.streak + 1 : 0;
    if (attempt.code.startsWith('timeout-') && limit < wait.attemptTimeoutMs && now.last)
        return;
    now.last = attempt;
    if (!timeline.add(attempt, started - wait.began))
        return;
    now.changed = now.told = wait.clock.now();
    const state = timeline.current();
    if (state)
        wait.onChange?.(state);
}
function hopeless({ timeline, clock, now, giveUp }) {
    const state = timeline.current();
    const why = giveUp === false ? undefined : state?.last.hopeless;
    if (!state || !why)
        return undefined;
    const isProven = why.afterMs === 0 || (state.count >= 2 && clock.now() - now.changed >= why.afterMs);
    return isProven ? why.reason : undefined;
}
async function pause({ clock, signal, began, timeline, onStill, now }, ms) {
    const until = clock.now() + ms;
    while (clock.now() < until && !signal.aborted) {
        await clock.sleep(Math.min(until, now.told + STILL) - clock.now(), signal).catch(() => { });
        const state = timeline.current();
        if (!state || signal.aborted || clock.now() - now.told < STILL)
            continue;
        now.told = clock.now();
        onStill?.(state, now.told - began);
    }
}

// EXTERNAL MODULE: ../../packages/probes/src/poll/seconds.ts
var seconds = __nccwpck_require__(2295);
;// CONCATENATED MODULE: ./src/observe/wait.ts


const PATIENT_MS = 65_000;
const LONGEST_LINE = 300;
async function wait(plan, world) {
    const { target, options, limits } = plan;
    let answer;
    const asked = {
        ...options,
        onAnswer: (seen) => {
            answer = seen;
        },
    };
    const fresh = (attempt) => {
        answer = undefined;
        return (0,http.x)(target, asked, attempt);
    };
    const isPatient = plan.phase === 'verify' && limits.timeoutMs >= PATIENT_MS && limits.attemptTimeoutMs < PATIENT_MS;
    const result = await poll(isPatient ? patient(fresh, limits.attemptTimeoutMs) : fresh, {
        ...limits,
        ...(isPatient ? { attemptTimeoutMs: PATIENT_MS } : {}),
        ...progress(plan, world),
        clock: world.clock,
        signal: world.signal,
    });
    return { result, ...(answer === undefined ? {} : { answer }) };
}
function patient(probe, usualMs) {
    let wasSilent = false;
    return async ({ timeoutMs, signal }) => {
        const limit = wasSilent && timeoutMs >= PATIENT_MS ? PATIENT_MS : Math.min(usualMs, timeoutMs);
        const attempt = await probe({ timeoutMs: limit, ...(signal ? { signal } : {}) });
        wasSilent = isSilent(attempt);
        return attempt;
    };
}
function isSilent({ code }) {
    return code === 'timeout-first-byte' || code === 'timeout-headers';
}
function progress({ target, limits }, { log }) {
    let isTold = false;
    const tell = (at, words) => {
        if (!isTold)
            log.info(`asking ${target.told}, for at most ${(0,seconds.L)(limits.timeoutMs)}`);
        isTold = true;
        log.info((0,visible.ml)(`  ${(0,seconds.Y)(at).padStart(7)}  ${words}`, LONGEST_LINE));
    };
    return {
        onChange: ({ from, last, description }) => {
            if (isTold || last.outcome !== 'ready')
                tell(from, last.outcome === 'ready' ? `as wanted: ${description}` : description);
        },
        onStill: ({ description, count }, elapsedMs) => tell(elapsedMs, `still ${description} (${count} attempts)`),
    };
}


/***/ }),

/***/ 32:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => ( digestOf),
  X: () => ( planOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/read-given.ts + 1 modules
var read_given = __nccwpck_require__(2706);
// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
;// CONCATENATED MODULE: ../../packages/probes/src/inputs/mistakes.ts

const OF_USERS = ['TargetError', 'RangeError', 'Mistake'];
function collectMistakes() {
    const mistakes = [];
    const add = (input, message) => void mistakes.push({ input, message });
    return {
        add,
        try: async (input, work) => {
            try {
                return await work();
            }
            catch (error) {
                if (!(error instanceof Error) || !OF_USERS.includes(error.name))
                    throw error;
                add(input, error.message);
                return undefined;
            }
        },
        end: () => {
            if (mistakes.length > 0)
                throw new input_error.d(mistakes);
        },
    };
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/limits.ts
function limitsOf(values, mistakes) {
    const { timeout, attemptTimeout, interval, successes } = values;
    if (timeout <= 0)
        mistakes.add('timeout', 'is zero: nothing could be asked');
    if (attemptTimeout <= 0)
        mistakes.add('attempt-timeout', 'is zero: nothing could be asked');
    if (interval < 10)
        mistakes.add('interval', 'is shorter than 10ms');
    return { timeoutMs: timeout, attemptTimeoutMs: attemptTimeout, intervalMs: interval, successes };
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/tls-files.ts
const INPUTS = { ca: 'ca-file', cert: 'client-cert', key: 'client-key' };
async function tlsOf(values, verify, readFile, mistakes) {
    const { caFile, clientCert, clientKey, serverName } = values;
    if ((clientCert === undefined) !== (clientKey === undefined))
        mistakes.add(clientKey === undefined ? 'client-key' : 'client-cert', 'is wanted: a certificate and its key go together');
    const ca = read('ca', caFile, readFile, mistakes);
    const cert = read('cert', clientCert, readFile, mistakes);
    const key = read('key', clientKey, readFile, mistakes);
    const given = { ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
    if (Object.keys(given).length > 0)
        await check(given, mistakes);
    return { ...given, verify, ...(serverName === undefined ? {} : { serverName }) };
}
function read(part, path, readFile, mistakes) {
    if (path === undefined)
        return undefined;
    const found = readFile(path);
    if ('text' in found && found.text.includes('-----BEGIN '))
        return found.text;
    mistakes.add(INPUTS[part], `${found.told} ${'text' in found ? 'holds no PEM' : found.problem}`);
    return undefined;
}
async function check(given, mistakes) {
    const { createSecureContext } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    try {
        createSecureContext(given);
    }
    catch (error) {
        const names = Object.keys(given).map((part) => INPUTS[part]).join(', ');
        mistakes.add(names, `cannot be used: ${error.code ?? 'unreadable'}`);
    }
}

;// CONCATENATED MODULE: ./src/plan.ts




const LARGEST_PEM = 4 * 1024 * 1024;
async function planOf(values, world) {
    const mistakes = collectMistakes();
    const target = httpOf(values.url, mistakes);
    const { upstreamUrl: upstream, phase, verify, minDaysValid, minTls, nginxConfig } = values;
    if (upstream && upstream.kind !== 'http' && upstream.kind !== 'connect')
        mistakes.add('upstream-url', 'is neither http: nor https: nor tcp:');
    const options = await optionsOf(values, world, mistakes);
    const limits = limitsOf(values, mistakes);
    const proxy = whereOf('proxy', values.proxyContainer, values.composeProject, values.proxyService, mistakes);
    const application = whereOf('upstream', values.upstreamContainer, values.composeProject, values.upstreamService, mistakes);
    if (values.composeProject !== undefined && !values.proxyService && !values.upstreamService)
        mistakes.add('compose-project', 'is of no use alone: name proxy-service, upstream-service, or both');
    const snapshot = snapshotOf(values, target, mistakes);
    mistakes.end();
    return {
        ...{ target: target, options, limits, phase, verify, minDaysValid, minTls },
        logFiles: values.proxyLog.map((path) => ({ path, told: (0,paths.Gt)(world.workspace, path) })),
        files: filesOf(values, world),
        ...(upstream === undefined ? {} : { upstream }),
        ...(proxy === undefined ? {} : { proxy }),
        ...(application === undefined ? {} : { application }),
        ...(nginxConfig === undefined ? {} : { nginxConfig }),
        ...(snapshot === undefined ? {} : { snapshot }),
    };
}
function httpOf(target, mistakes) {
    if (target.kind === 'http' && 'host' in target.place)
        return target;
    mistakes.add('url', 'is neither https: nor http: with a host');
    return undefined;
}
async function optionsOf(values, world, mistakes) {
    const { connectTo, status, verify } = values;
    const counts = { full: true, chain: 'chain', none: false };
    const read = (path) => (0,read_given.Q)(world.workspace, path, LARGEST_PEM);
    return {
        redirects: 'none',
        expect: { status },
        tls: await tlsOf(values, counts[verify], read, mistakes),
        env: process.env,
        ...(connectTo === undefined ? {} : { connectTo }),
    };
}
function whereOf(what, container, project, service, mistakes) {
    if (container !== undefined && service !== undefined)
        mistakes.add(`${what}-service`, `and ${what}-container name the same: give one of them`);
    if (container !== undefined)
        return { name: container, container };
    if (service === undefined)
        return undefined;
    if (project !== undefined)
        return { name: service, project, service };
    mistakes.add(`${what}-service`, 'belongs to a project: give compose-project');
    return undefined;
}
function snapshotOf({ phase, snapshot }, target, mistakes) {
    if (phase === 'once' || target === undefined)
        return undefined;
    if (snapshot !== undefined)
        return snapshot;
    const folder = process.env['RUNNER_TEMP'];
    if (folder)
        return (0,external_node_path_.join)(folder, 'ci-gates', `tls-soft-gate-${digestOf(target.told)}.json`);
    mistakes.add('snapshot', 'is wanted here: there is no RUNNER_TEMP to note anything in');
    return undefined;
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
function filesOf({ caFile, clientCert, clientKey }, { workspace }) {
    const told = (path) => (path === undefined ? undefined : (0,paths.Gt)(workspace, path));
    const [ca, cert, key] = [told(caFile), told(clientCert), told(clientKey)];
    return { ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) };
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   j3: () => ( allInputs),
   ww: () => ( allOutputs)
 });
/* unused harmony exports commonInputs, commonOutputs */
 var _enforcement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1466);
 var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4219);


function commonInputs(enforcement) {
    return {
        enforcement: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .Yq({
            of: _enforcement_js__WEBPACK_IMPORTED_MODULE_1__ .w_,
            description: 'Whether anything but `pass` fails the step (`hard`), is only told as a warning (`soft`), or depends on the event (`auto`: soft on pull requests and on pushes to side branches, hard elsewhere).',
            default: enforcement,
        }),
        hardBranches: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .p_({
            of: 'glob',
            description: 'Branches on which `auto` is hard, besides the default branch.',
            default: 'release/*',
        }),
        report: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .Ae({
            description: 'Where the JSON report goes. By default a file in `RUNNER_TEMP`; from a terminal, nowhere.',
            optional: true,
        }),
        summary: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .zM({ description: 'Whether to write a step summary.', default: 'true' }),
    };
}
const commonOutputs = {
    verdict: '`pass`, `fail` or `inconclusive`.',
    code: 'Why, as a stable word, such as `lock-stale`.',
    reason: 'Why, in one sentence.',
    enforcement: 'What the enforcement came to: `hard` or `soft`.',
    report: 'Path of the JSON report.',
};
function allInputs(gate) {
    return { ...gate.inputs, ...commonInputs(gate.enforcement ?? 'hard') };
}
function allOutputs(gate) {
    return { ...commonOutputs, ...gate.outputs };
}


/***/ }),

/***/ 1466:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Tl: () => ( decideEnforcement),
   To: () => ( softened),
   mf: () => ( hardened),
   w_: () => ( ENFORCEMENTS)
 });
const ENFORCEMENTS = ['hard', 'soft', 'auto'];
function decideEnforcement(wish, subject, hardBranches) {
    if (wish !== 'auto')
        return { wish, effective: wish, why: 'by the enforcement input' };
    const { event, ref, defaultBranch } = subject;
    if (event.startsWith('pull_request'))
        return { wish, effective: 'soft', why: 'on pull requests' };
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
    if (event !== 'push' || branch === undefined)
        return { wish, effective: 'hard', why: event === '' ? 'no event' : nameOf(event, ref) };
    const hard = hardBranches.find((glob) => glob.matches(branch));
    if (hard)
        return { wish, effective: 'hard', why: `push to ${branch}, one of hard-branches` };
    if (!defaultBranch)
        return { wish, effective: 'hard', why: 'the event does not tell the default branch' };
    if (branch === defaultBranch)
        return { wish, effective: 'hard', why: `push to ${branch}` };
    return { wish, effective: 'soft', why: `push to ${branch}, which is not ${defaultBranch}` };
}
function hardened(decided, hardening) {
    if (decided.effective === 'hard' || hardening === undefined)
        return decided;
    if ('because' in hardening)
        return { ...decided, effective: 'hard', why: hardening.because };
    return { ...decided, why: `${decided.why}; ${hardening.note}` };
}
function softened(decided, verdict, { event }) {
    if (verdict.soft && verdict.outcome !== 'pass')
        return { ...decided, effective: 'soft', why: verdict.soft.why };
    const isSoft = verdict.softOnPullRequests && event.startsWith('pull_request');
    return isSoft ? { ...decided, effective: 'soft', why: 'on pull requests' } : decided;
}
function nameOf(event, ref) {
    return ref.startsWith('refs/tags/') ? `${event} of tag ${ref.slice('refs/tags/'.length)}` : event;
}


/***/ }),

/***/ 8443:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   F: () => ( Mistake),
   x: () => ( declare)
 });
class Mistake extends Error {
    name = 'Mistake';
}
function declare(kind, form, options, parse, secret = kind === 'secret') {
    const { description, default: fallback, optional, deprecated, secretsIn } = options;
    return {
        kind,
        form,
        description,
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(optional === undefined ? {} : { optional }),
        ...(deprecated === undefined ? {} : { deprecated }),
        ...(secretsIn === undefined ? {} : { secretsIn }),
        secret,
        parse,
    };
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   E: () => ( parseDuration),
   a: () => ( formatDuration)
 });
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7772);
 var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8443);


const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST = 366 * 86_400_000;
function parseDuration(raw) {
    if (/^\d+(\.\d+)?$/.test(raw))
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} has no unit; write ${raw}s for seconds, ${raw}ms for milliseconds`);
    const parts = /^(?:([\d.]+)d)?(?:([\d.]+)h)?(?:([\d.]+)m)?(?:([\d.]+)s)?(?:([\d.]+)ms)?$/.exec(raw);
    const total = parts ? sum(parts.slice(1)) : Number.NaN;
    if (raw === '' || Number.isNaN(total))
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} is not a duration; write 60s, 250ms or 1m30s`);
    if (total > LONGEST)
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} is longer than 366 days`);
    return total;
}
function sum(amounts) {
    const units = ['d', 'h', 'm', 's', 'ms'];
    return amounts.reduce((total, amount, at) => {
        if (amount === undefined)
            return total;
        return /^\d+(\.\d+)?$/.test(amount)
            ? total + Number(amount) * (MILLISECONDS[units[at] ?? ''] ?? Number.NaN)
            : Number.NaN;
    }, 0);
}
function formatDuration(ms) {
    if (ms < 1_000)
        return `${ms < 10 ? trimZero(ms.toFixed(1)) : Math.floor(ms)} ms`;
    if (ms < 60_000)
        return `${trimZero((Math.floor(ms / 100) / 10).toFixed(1))} s`;
    if (ms < 3_600_000)
        return pair(ms, 60_000, 'min', 1_000, 's');
    if (ms < 172_800_000)
        return pair(ms, 3_600_000, 'h', 60_000, 'min');
    return pair(ms, 86_400_000, 'days', 3_600_000, 'h');
}
function pair(ms, large, largeName, small, smallName) {
    const rest = Math.floor((ms % large) / small);
    return `${Math.floor(ms / large)} ${largeName}${rest > 0 ? ` ${rest} ${smallName}` : ''}`;
}
function trimZero(text) {
    return text.endsWith('.0') ? text.slice(0, -2) : text;
}


/***/ }),

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   d: () => ( InputError),
   t: () => ( mistakeLine)
 });
function mistakeLine({ input, message, where }) {
    if (!where)
        return `${input}: ${message}`;
    return `${[where.file, where.line, where.column].filter((part) => part !== undefined).join(':')} ${message}`;
}
class InputError extends Error {
    name = 'InputError';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(mistakeLine).join('\n'));
        this.mistakes = mistakes;
    }
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zM: () => ( kinds_boolean),
  Yq: () => ( choice),
  p0: () => ( kinds_duration),
  nd: () => ( integer),
  p_: () => ( list),
  Ae: () => ( path),
  rJ: () => ( secret),
  Qq: () => ( kinds_text)
});

// UNUSED EXPORTS: glob, pattern, percent, url

// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(9344);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(8443);
// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var glob = __nccwpck_require__(5174);
// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __nccwpck_require__(1095);
;// CONCATENATED MODULE: ../../packages/core/src/model/input/percent.ts


function parsePercent(raw) {
    if (/^\d+(\.\d+)?$/.test(raw) && Number(raw) <= 100)
        throw new declaration.F(`${(0,visible.hD)(raw)} has no unit; write ${readings(raw).join(' or ')}`);
    const parts = /^(\d{1,3})(?:\.(\d{1,4}))? ?%$/.exec(raw);
    if (!parts)
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a percentage; write 98% or 99.5%`);
    const millionths = Number(parts[1]) * 10_000 + Number((parts[2] ?? '').padEnd(4, '0'));
    if (millionths > 1_000_000)
        throw new declaration.F(`${(0,visible.hD)(raw)} is more than 100%`);
    return { text: raw, millionths };
}
function readings(raw) {
    const share = Number(raw);
    return share > 1 ? [`${raw}%`] : [`${Number((share * 100).toFixed(4))}%`, `${raw}%`];
}

;// CONCATENATED MODULE: ../../packages/core/src/model/input/scalars.ts





const scalars_scalars = {
    text: { form: 'text', parse: (raw) => raw },
    secret: { form: 'secret', parse: (raw) => raw },
    integer: { form: 'whole number', parse: parseInteger },
    percent: { form: 'percentage, such as `98%`', parse: parsePercent },
    boolean: { form: '`true` or `false`', parse: parseBoolean },
    url: { form: 'address, such as `http://127.0.0.1:8000/healthz`', parse: parseUrl },
    path: { form: 'path', parse: parsePath },
    duration: { form: 'duration, such as `60s`, `250ms` or `1m30s`', parse: duration.E },
    glob: { form: 'path pattern, such as `tests/**`', parse: parseGlob },
};
function parseInteger(raw) {
    if (!/^[+-]?\d{1,15}$/.test(raw))
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a whole number`);
    return Number(raw);
}
const BOOLEANS = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false,
};
function parseBoolean(raw) {
    const value = Object.hasOwn(BOOLEANS, raw) ? BOOLEANS[raw] : undefined;
    if (value === undefined)
        throw new declaration.F(`${(0,visible.hD)(raw)} is neither true nor false`);
    return value;
}
function parseUrl(raw) {
    const url = urlOf(raw);
    if (url && url.host !== '')
        return url;
    const example = urlOf(`http://${raw}`) && /^[\w.-]+:\d+/.test(raw) ? `http://${raw}` : 'http://127.0.0.1:8000/healthz';
    throw new declaration.F(`${scalars_quoteAddress(raw)} is not an address; write it with its scheme, such as ${example}`);
}
function urlOf(raw) {
    try {
        return new URL(raw);
    }
    catch {
        return undefined;
    }
}
function scalars_quoteAddress(raw) {
    return (0,visible.hD)(raw.replace(/\/\/[^/?#]*@/, '//***@'));
}
function parsePath(raw, context) {
    if (raw.includes('\0'))
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a path`);
    const { path, allowed, roots } = context.resolvePath(raw);
    if (!allowed)
        throw new declaration.F(`${(0,visible.hD)(raw)} lies outside ${roots}`);
    return path;
}
function parseGlob(raw) {
    try {
        return (0,glob.S)(raw);
    }
    catch (error) {
        throw new declaration.F(`${(0,visible.hD)(raw)}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ../../packages/core/src/model/input/kinds.ts





const kinds_text = scalar('text');
const secret = scalar('secret');
const percent = scalar('percent');
const kinds_boolean = scalar('boolean');
const path = scalar('path');
const kinds_glob = scalar('glob');
const kinds_duration = scalar('duration');
function integer(options) {
    return (0,declaration.x)('integer', formOfRange(options), options, (raw, context) => within(options, raw, context));
}
function url(options) {
    return declare('url', scalars.url.form, options, (raw, context) => ofScheme(options.schemes, raw, context));
}
function choice(options) {
    const form = options.of.map((each) => `\`${each}\``).join(', ');
    return (0,declaration.x)('choice', form, options, (raw) => choose(options.of, raw));
}
function list(options) {
    const form = `${scalars_scalars[options.of].form}; one a line`;
    const parse = (raw, context) => parseList(options, raw, context);
    return (0,declaration.x)('list', form, options, parse, options.of === 'secret');
}
function scalar(kind) {
    return (options) => (0,declaration.x)(kind, scalars_scalars[kind].form, options, scalars_scalars[kind].parse);
}
async function within({ min, max }, raw, context) {
    const value = await scalars_scalars.integer.parse(raw, context);
    if (min !== undefined && value < min)
        throw new declaration.F(`${raw} is less than ${min}`);
    if (max !== undefined && value > max)
        throw new declaration.F(`${raw} is more than ${max}`);
    return value;
}
function formOfRange({ min, max }) {
    if (min !== undefined && max !== undefined)
        return `whole number from ${min} to ${max}`;
    if (max !== undefined)
        return `whole number, at most ${max}`;
    return min === undefined ? scalars_scalars.integer.form : `whole number, at least ${min}`;
}
async function ofScheme(schemes, raw, context) {
    const url = await scalars.url.parse(raw, context);
    const scheme = url.protocol.slice(0, -1);
    if (schemes && !schemes.includes(scheme))
        throw new Mistake(`${quoteAddress(raw)} begins with ${scheme}:, not with ${schemes.join(': or ')}:`);
    return url;
}
function choose(choices, raw) {
    const chosen = choices.find((choice) => choice === raw);
    if (chosen !== undefined)
        return chosen;
    const meant = (0,suggest.Z)(raw, choices);
    throw new declaration.F(`${(0,visible.hD)(raw)} is not one of ${choices.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
}
async function parseList(options, raw, context) {
    const lines = raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const most = options.most ?? 1_000;
    if (lines.length > most)
        throw new declaration.F(`has ${lines.length} lines; at most ${most} are allowed`);
    const read = await Promise.allSettled(lines.map(async (line) => scalars_scalars[options.of].parse(line, context)));
    throwAll(read.flatMap((line) => (line.status === 'rejected' ? [line.reason] : [])));
    return read.flatMap((line) => (line.status === 'fulfilled' ? [line.value] : []));
}
function throwAll(reasons) {
    const other = reasons.find((reason) => !(reason instanceof declaration.F));
    if (other !== undefined)
        throw other;
    if (reasons.length > 0)
        throw new declaration.F(reasons.map(({ message }) => message).join('; '));
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   T: () => ( parseInputs),
   i: () => ( kebab)
 });
 var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9344);
 var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8443);
 var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5420);



function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
async function parseInputs(declared, given, context) {
    const names = Object.keys(declared).map(kebab);
    const unknown = Object.keys(given).filter((name) => !names.includes(name));
    const slips = unknown.flatMap((name) => slipOf(name, names));
    const meant = new Set(slips.map((slip) => slip.meant));
    const mistakes = slips.map(({ name, meant }) => ({
        input: name,
        message: `there is no such input; did you mean ${meant}?`,
    }));
    const values = {};
    for (const [key, input] of Object.entries(declared)) {
        const name = kebab(key);
        const read = await readOne(input, name, (given[name] ?? '').trim(), context);
        if ('value' in read)
            values[key] = read.value;
        else if (!(read.missing && meant.has(name)))
            mistakes.push(read.mistake);
    }
    if (mistakes.length > 0)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__ .d(mistakes);
    const strangers = unknown.filter((name) => !slips.some((slip) => slip.name === name));
    return { values: values, warnings: strangers.map(strangerWarning) };
}
async function readOne(input, name, raw, context) {
    const text = raw === '' ? (input.default ?? '') : raw;
    if (text === '' && input.optional)
        return { value: undefined };
    if (text === '' && input.default === undefined)
        return { missing: true, mistake: { input: name, message: `is required: ${input.description}` } };
    if (text === '' && (input.kind === 'text' || input.kind === 'secret'))
        return { value: '' };
    try {
        return { value: await input.parse(text, context) };
    }
    catch (error) {
        if (!(error instanceof _declaration_js__WEBPACK_IMPORTED_MODULE_1__ .F))
            throw error;
        return { missing: false, mistake: { input: name, message: error.message } };
    }
}
function slipOf(name, names) {
    const meant = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ .Z)(name, names);
    return meant === undefined ? [] : [{ name, meant }];
}
function strangerWarning(name) {
    return `INPUT_${name.toUpperCase()} is set, and no input of this gate has that name; it is ignored`;
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $: () => ( reasonLine),
   P: () => ( headline)
 });
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

const LONGEST_REASON = 2_000;
function headline(report) {
    const { verdict, enforcement } = report;
    const text = reasonLine(verdict.reason);
    if (verdict.outcome === 'pass')
        return { mark: '✓', text };
    if (enforcement.effective === 'hard')
        return { mark: '✗', text };
    return { mark: '!', text: `${text} (${softWhy(enforcement.why)})` };
}
function reasonLine(reason) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(reason).trim(), LONGEST_REASON);
}
function softWhy(why) {
    const shown = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(why), 300);
    return shown.startsWith('on ') ? `soft ${shown}` : `soft: ${shown}`;
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   p: () => ( evidenceLines),
   x: () => ( measure)
 });
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1095);
 var _text_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5831);
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7772);
 var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1833);
 var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2477);





const MOST_LINES = 100;
const WIDEST = { claim: 36, place: 44, weight: 8 };
const LONGEST = 1_000;
function evidenceLines(report, only = 'all', width = Number.POSITIVE_INFINITY) {
    const counted = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .$t)(report.verdict.findings).filter(({ finding }) => only === 'all' || finding.outcome !== 'holds');
    const shown = counted.slice(0, MOST_LINES);
    const widths = {
        claim: widest(shown.map(claimOf), WIDEST.claim),
        place: widest(shown.map(({ finding }) => placeIn(finding)), WIDEST.place),
        weight: widest(shown.map(({ finding }) => weightIn(finding)), WIDEST.weight),
    };
    const lead = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .aT)(report).map((each) => `  ${each}`);
    const table = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]));
    const isNarrow = table.some((each) => each.length > width);
    const bare = { claim: 0, place: 0, weight: widths.weight };
    const lines = isNarrow ? shown.flatMap((each, at) => findingLines(each, bare, shown[at - 1], width)) : table;
    if (counted.length > shown.length)
        lines.push(`  … and ${counted.length - shown.length} more in the report`);
    const trail = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .Mv)(report).map((each) => `  ${each}`);
    const measured = (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`  ${measure(report)}`, width, '    ');
    return only === 'all' ? [...lead, ...lines, ...trail, ...measured] : [...lines, ...measured];
}
function measure({ verdict, durationMs }, timed = true) {
    const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number');
    const told = counts.map(([name, value]) => `${words(name)}: ${value}`);
    return [...told, ...(timed ? [`took ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_3__ .a)(durationMs)}`] : [])].join(', ');
}
function words(name) {
    return line(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function findingLines({ finding, times }, widths, before, width = Number.POSITIVE_INFINITY) {
    const cells = [claimOf({ finding, times }), placeIn(finding), line(finding.observed)];
    const padded = [cells[0].padEnd(widths.claim), cells[1].padEnd(widths.place), cells[2]];
    const weight = widths.weight === 0 ? '' : `${weightIn(finding).padEnd(widths.weight)}  `;
    const indent = ' '.repeat(4 + weight.length);
    const remedy = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(finding);
    const repeated = before !== undefined && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(before.finding) === remedy;
    const toDo = remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${line(remedy)}`] : [];
    return [
        ...(0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`  ${weight}${_order_js__WEBPACK_IMPORTED_MODULE_0__ .j7[finding.outcome]} ${padded.filter((cell) => cell !== '').join('  ')}`.trimEnd(), width, indent),
        ...(finding.expected ? (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`${indent}wanted: ${line(finding.expected)}`, width, `${indent}  `) : []),
        ...(finding.remedy?.command ? toDo : toDo.flatMap((each) => (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(each, width, `${indent}  `))),
    ];
}
function placeIn(finding) {
    const place = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .sR)(finding);
    return place === finding.claim ? '' : line(place);
}
function weightIn({ weight = '' }) {
    return line(weight);
}
function claimOf({ finding, times }) {
    return times > 1 ? `${line(finding.claim)} (${times} times)` : line(finding.claim);
}
function line(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ .ml)(text, LONGEST));
}
function widest(cells, most) {
    return cells.reduce((width, cell) => Math.min(most, Math.max(width, cell.length)), 0);
}


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $t: () => ( orderFindings),
   Ow: () => ( leadIn),
   SM: () => ( remedyOf),
   j7: () => ( MARKS),
   sR: () => ( placeOf)
 });
const MARKS = { broken: '✗', unknown: '?', holds: '✓' };
const RANK = { broken: 0, unknown: 1, holds: 2 };
const known = new WeakMap();
function orderFindings(findings) {
    const ordered = known.get(findings) ?? order(findings);
    known.set(findings, ordered);
    return ordered;
}
function order(findings) {
    const counted = new Map();
    const number = numbering();
    for (const finding of findings) {
        const { claim, outcome, code, observed, where } = finding;
        const key = [claim, code, observed, where?.file ?? '']
            .map(number)
            .concat(RANK[outcome], where?.line ?? 0)
            .join();
        const same = counted.get(key);
        if (same)
            same.times += 1;
        else
            counted.set(key, { finding, times: 1 });
    }
    return [...counted.values()].sort((a, b) => RANK[a.finding.outcome] - RANK[b.finding.outcome]);
}
function numbering() {
    const numbers = new Map();
    return (text) => {
        const given = numbers.get(text);
        if (given !== undefined)
            return given;
        numbers.set(text, numbers.size);
        return numbers.size - 1;
    };
}
function placeOf({ where }) {
    if (!where)
        return '';
    return where.line === undefined ? where.file : `${where.file}:${where.line}`;
}
function remedyOf({ remedy }) {
    if (!remedy)
        return '';
    return remedy.command ? `${leadIn(remedy)} ${remedy.command}` : remedy.text;
}
function leadIn({ text }) {
    return text.endsWith('?') ? text : `${text.replace(/[.:]$/, '')}:`;
}


/***/ }),

/***/ 2477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aT: () => ( leadLines),
  Lc: () => ( leadParagraph),
  qb: () => ( sectionsWithin),
  Mv: () => ( trailingLines)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/markdown.ts
var markdown = __nccwpck_require__(5161);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/core/src/model/render/section-table.ts


const LONGEST_CELL = 1_000;
const SEAMS = 150;
function tableWithin(title, table, room, sizeOf) {
    const head = `${row(table.columns.map(cell))}\n${row(table.columns.map(() => '---'))}`;
    const rows = [];
    let left = room - sizeOf(head) - sizeOf(title) - SEAMS;
    for (const each of table.rows) {
        const text = row(each.map(cell));
        left -= sizeOf(text) + 1;
        if (left < 0)
            break;
        rows.push(text);
    }
    if (rows.length === 0)
        return '';
    const lost = table.rows.length - rows.length + (table.more ?? 0);
    return [[head, ...rows].join('\n'), ...(lost > 0 ? [`… and ${lost} more`] : [])].join('\n\n');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cell(text) {
    return (0,markdown.wD)((0,visible.ml)(text, LONGEST_CELL));
}

;// CONCATENATED MODULE: ../../packages/core/src/model/render/sections.ts



const MOST_SECTIONS = 20;
const MOST_LINES = 60;
const LONGEST_TITLE = 200;
const LONGEST_LINE = 1_000;
function leadLines({ verdict }) {
    return told(verdict.sections, true).flatMap(lastLines).map(visible.RK);
}
function trailingLines({ verdict }) {
    return told(verdict.sections, false).flatMap((section) => {
        const lines = lastLines(section);
        return lines.length === 0 ? [] : [(0,visible.RK)(titleOf(section)), ...lines.map((line) => `  ${(0,visible.RK)(line)}`)];
    });
}
function leadParagraph({ verdict }) {
    return told(verdict.sections, true).flatMap(lastLines).map(markdown.wD).join('<br>\n');
}
function sectionsWithin({ verdict }, room, sizeOf) {
    const blocks = [];
    let left = room;
    let lost = 0;
    for (const section of told(verdict.sections)) {
        const block = blockWithin(section, left, sizeOf);
        if (block === undefined)
            lost += 1;
        else if (block !== '') {
            blocks.push(block);
            left -= sizeOf(block) + 2;
        }
    }
    const rest = lost > 0 ? `${lost} more in the JSON report.` : '';
    return rest !== '' && sizeOf(rest) + 2 <= left ? [...blocks, rest] : blocks;
}
function blockWithin(section, room, sizeOf) {
    const title = (0,markdown.wD)(titleOf(section));
    const lines = section.lead ? [] : lastLines(section);
    const text = [
        ...(lines.length === 0 ? [] : [details(title, (0,markdown.DV)(lines))]),
        ...(section.diagram ? [details(title, (0,markdown.DV)(section.diagram, 'mermaid'))] : []),
    ].join('\n\n');
    const left = room - sizeOf(text);
    if (left < 0)
        return undefined;
    if (!section.table || section.table.rows.length === 0)
        return text;
    const table = tableWithin(title, section.table, left - 2, sizeOf);
    if (table === '')
        return text === '' ? undefined : text;
    const shown = section.folded ? details(title, table) : `**${title}**\n\n${table}`;
    return [text, shown].filter((part) => part !== '').join('\n\n');
}
function told(sections = [], lead) {
    return sections.filter((section) => lead === undefined || (section.lead ?? false) === lead).slice(0, MOST_SECTIONS);
}
function titleOf({ title }) {
    return (0,visible.ml)(title, LONGEST_TITLE);
}
function lastLines({ lines = [] }) {
    const kept = lines.length > MOST_LINES ? lines.slice(1 - MOST_LINES) : lines;
    const left = lines.length - kept.length;
    const note = left > 0 ? [`… ${left} lines before these are in the report`] : [];
    return [...note, ...kept].map((line) => (0,visible.ml)(line, LONGEST_LINE));
}
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( fold)
 });
function fold(line, width, indent) {
    const pieces = [];
    let left = line;
    while (left.length > width) {
        const before = left.lastIndexOf(' ', width);
        const at = before > indent.length ? before : left.indexOf(' ', Math.max(width, indent.length + 1));
        if (at < 0)
            break;
        pieces.push(left.slice(0, at).trimEnd());
        left = indent + left.slice(at).trimStart();
    }
    return [...pieces, left];
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   S: () => ( compileGlob)
 });
const MOST_ALTERNATIVES = 256;
const TOO_MANY = `more than ${MOST_ALTERNATIVES} alternatives in {}`;
function compileGlob(text) {
    const alternatives = expandBraces(text.replace(/^(?:\.\/)+/, '')).map((pattern) => pattern.split('/').map(compilePart));
    return { text, matches: (path) => alternatives.some((parts) => matchParts(parts, path.split('/'))) };
}
function compilePart(part) {
    if (part === '**')
        return '**';
    const characters = Array.from(part);
    const tokens = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const set = character === '[' ? readSet(characters, at) : undefined;
        if (set) {
            tokens.push({ test: set.test });
            at = set.end;
        }
        else if (character === '*') {
            if (!isStar(tokens.at(-1)))
                tokens.push({ star: true });
        }
        else if (character === '?')
            tokens.push({ any: true });
        else
            tokens.push(literal(character === '\\' ? (characters[++at] ?? '\\') : character));
    }
    return tokens;
}
function literal(wanted) {
    return { test: (character) => character === wanted };
}
function isStar(token) {
    return token !== undefined && 'star' in token;
}
function readSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const end = characters.indexOf(']', first + 1);
    if (end < 0)
        return undefined;
    const ranges = [];
    for (let at = first; at < end; at++) {
        const low = characters[at];
        const ranged = characters[at + 1] === '-' && at + 2 < end;
        ranges.push([low, ranged ? characters[at + 2] : low]);
        if (ranged)
            at += 2;
    }
    return { test: (c) => ranges.some(([low, high]) => low <= c && c <= high) !== negated, end };
}
function matchParts(parts, names) {
    return wildcardMatch(parts.length, names.length, (part) => parts[part] === '**', (part, name) => matchName(parts[part], Array.from(names[name])));
}
function matchName(tokens, name) {
    return wildcardMatch(tokens.length, name.length, (at) => isStar(tokens[at]), (at, character) => {
        const token = tokens[at];
        return 'any' in token || ('test' in token && token.test(name[character]));
    });
}
function wildcardMatch(patternLength, textLength, isWild, matchesAt) {
    let pattern = 0;
    let text = 0;
    let wild = -1;
    let resume = 0;
    while (text < textLength) {
        if (pattern < patternLength && isWild(pattern)) {
            wild = pattern++;
            resume = text;
        }
        else if (pattern < patternLength && matchesAt(pattern, text)) {
            pattern++;
            text++;
        }
        else if (wild >= 0) {
            pattern = wild + 1;
            text = ++resume;
        }
        else
            return false;
    }
    while (pattern < patternLength && isWild(pattern))
        pattern++;
    return pattern === patternLength;
}
function expandBraces(pattern) {
    const done = [];
    const pending = [pattern];
    while (pending.length > 0) {
        if (done.length + pending.length > MOST_ALTERNATIVES)
            throw new RangeError(TOO_MANY);
        const next = pending.pop();
        const brace = firstBrace(next);
        if (brace)
            pending.push(...brace.choices.map((choice) => brace.before + choice + brace.after).reverse());
        else
            done.push(next);
    }
    return done;
}
function firstBrace(pattern) {
    const opening = [];
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] === '\\')
            at++;
        else if (pattern[at] === '{')
            opening.push(at);
        else if (pattern[at] === '}' && opening.length > 0) {
            const start = opening.pop();
            const choices = pattern.slice(start + 1, at).split(/(?<!\\),/);
            if (choices.length > MOST_ALTERNATIVES)
                throw new RangeError(TOO_MANY);
            if (choices.length > 1)
                return { before: pattern.slice(0, start), choices, after: pattern.slice(at + 1) };
        }
    }
    return undefined;
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   s: () => ( logSafe)
 });
 var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

function logSafe(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   DV: () => ( codeBlock),
   SS: () => ( codeSpan),
   wD: () => ( markdown)
 });
 var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

const SPECIAL = /[\\`*_{}[\]()<>#+!|~&$]/g;
const ZERO_WIDTH_SPACE = '&#8203;';
function markdown(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text)
        .trim()
        .replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/&#35;(?=\d)/g, `&#35;${ZERO_WIDTH_SPACE}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`)
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/\/)|:(?=[a-z])/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/\bwww\./gi, `www${ZERO_WIDTH_SPACE}.`)
        .replace(/^(?=[-=]|\d+[.)])/, ZERO_WIDTH_SPACE);
}
function codeSpan(text) {
    if (text.includes('\\|'))
        return `<code>${markdown(text)}</code>`;
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text).replaceAll('|', '\\|');
    if (shown.trim() === '')
        return '';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeBlock(lines, language = '') {
    const shown = lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK);
    const fence = '`'.repeat(shown.reduce((most, line) => Math.max(most, longestRun(line) + 1), 3));
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Z: () => ( suggest)
 });
/* unused harmony export editDistance */
function suggest(word, candidates) {
    const wanted = plain(word);
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        const limit = Math.min(2, Math.floor(Math.min(wanted.length, candidate.length) / 3));
        if (distance <= limit && (!best || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-').slice(0, 64);
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                edits = Math.min(edits, at(beforeLast, column - 2) + 1);
            current.push(edits);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   BG: () => ( escapeDeceptive),
   RK: () => ( visible),
   hD: () => ( quote),
   ml: () => ( shorten)
 });
let compiled;
function deceptive() {
    compiled ??=
        /(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]|(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
    return compiled;
}
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const PLAIN_LINES = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': ' ' };
function visible(text) {
    return PLAIN.test(text) ? text : text.replace(deceptive(), (character) => NAMED[character] ?? escapeOf(character));
}
function escapeOf(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code.padStart(2, '0')}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`;
}
function escapeDeceptive(json) {
    if (PLAIN_LINES.test(json))
        return json;
    return json.replace(deceptive(), (character) => (character === '\n' ? character : units(character)));
}
function units(character) {
    const codes = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const points = Array.from(text.slice(0, limit * 2));
    if (points.length <= limit && points.join('').length === text.length)
        return text;
    return `${points.slice(0, limit - 1).join('')}…`;
}
function quote(text, limit = 80) {
    return `"${shorten(visible(text), limit)}"`;
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   l: () => ( decisive)
 });
/* unused harmony export outcomeOf */
function decisive(findings) {
    return (findings.find((finding) => finding.outcome === 'broken') ??
        findings.find((finding) => finding.outcome === 'unknown' && !finding.additional));
}
function outcomeOf(findings) {
    const found = decisive(findings);
    if (found)
        return found.outcome === 'broken' ? 'fail' : 'inconclusive';
    return findings.some((finding) => finding.outcome === 'holds') ? 'pass' : 'inconclusive';
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   _: () => ( givenByFlags),
   m: () => ( givenByEnvironment)
 });
 var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(611);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3876);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5420);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9344);

function givenByEnvironment(environment) {
    const given = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(given.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']));
}
const TERMINAL_FLAGS = ['help', 'version', 'json'];
function givenByFlags(gate, flags) {
    const inputs = Object.fromEntries(Object.entries((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__ .j3)(gate)).map(([key, input]) => [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__ .i)(key), input]));
    const given = {};
    const wish = { help: false, version: false, json: false };
    const mistakes = [];
    for (let at = 0; at < flags.length; at++) {
        const { name, value } = splitFlag(flags[at]);
        const special = TERMINAL_FLAGS.find((flag) => flag === name || (flag === 'help' && name === 'h'));
        const isValued = value !== undefined || (at + 1 < flags.length && !flags[at + 1]?.startsWith('--'));
        if (special && !(isValued && Object.hasOwn(inputs, special)))
            wish[special] = true;
        else if (name === undefined || !Object.hasOwn(inputs, name)) {
            mistakes.push(unknownFlag(flags[at], name, Object.keys(inputs)));
            if (name !== undefined && value === undefined && isValued)
                at++;
        }
        else {
            const next = flags[at + 1];
            const bare = inputs[name]?.kind === 'boolean' && next !== 'true' && next !== 'false';
            const taken = value ?? (bare ? 'true' : next);
            if (value === undefined && !bare)
                at++;
            if (taken === undefined)
                mistakes.push({ input: `--${name}`, message: 'lacks its value' });
            else
                given[name] = name in given ? `${given[name]}\n${taken}` : taken;
        }
    }
    if (mistakes.length > 0)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__ .d(mistakes);
    return { given, wish };
}
function splitFlag(flag) {
    const parts = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(flag);
    if (!parts)
        return {};
    return { name: parts[1], ...(parts[2] === undefined ? {} : { value: parts[2] }) };
}
function unknownFlag(flag, name, names) {
    if (name === undefined)
        return { input: flag, message: 'is no flag; a value stands behind its flag, as in --name value' };
    const meant = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(name, [...names, ...TERMINAL_FLAGS]);
    return {
        input: flag,
        message: `there is no such flag${meant ? `; did you mean --${meant}?` : '; --help lists them'}`,
    };
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => ( main)
});

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/model/text/log-safe.ts
var log_safe = __nccwpck_require__(1052);
;// CONCATENATED MODULE: ../../packages/core/src/runner/clock.ts
const origin = Date.now() - monotonic();
const systemClock = {
    now: () => origin + monotonic(),
    sleep: async (ms, signal) => {
        const { setTimeout } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 23));
        await setTimeout(Math.max(0, ms), undefined, signal ? { signal: signal } : {});
    },
};
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = process.getBuiltinModule("node:util");
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/core/src/runner/crash.ts


const MOST_LINES = 60;
const LONGEST_LINE = 1_000;
function stackLines(error, clean) {
    const lines = clean(told(error)).split(/\r\n|[\r\n]/);
    return lines.slice(0, MOST_LINES).map((line) => (0,visible.ml)(line, LONGEST_LINE));
}
function told(error) {
    try {
        const text = (0,external_node_util_namespaceObject.inspect)(error, { depth: 3, maxArrayLength: 20 });
        return error instanceof Error ? text : `a thrown ${typeof error}: ${text}`;
    }
    catch (problem) {
        return `a thrown thing that cannot be shown: ${String(problem)}`;
    }
}

// EXTERNAL MODULE: ../../packages/core/src/runner/given.ts
var runner_given = __nccwpck_require__(964);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/output.ts

const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED'];
const FILES = { stdout: 1, stderr: 2 };
const streams = new Set();
function print(output, text) {
    if (process.platform === 'win32')
        useStream(output);
    const rest = streams.has(output) ? text : written(output, Buffer.from(text));
    if (rest.length > 0)
        process[output].write(rest);
}
function written(output, bytes) {
    let at = 0;
    try {
        while (at < bytes.length)
            at += (0,external_node_fs_.writeSync)(FILES[output], bytes, at);
    }
    catch (error) {
        const { code = '' } = error;
        if (CLOSED.includes(code))
            return Buffer.alloc(0);
        if (code !== 'EAGAIN')
            throw error;
        useStream(output);
    }
    return bytes.subarray(at);
}
function useStream(output) {
    if (streams.has(output))
        return;
    streams.add(output);
    process[output].on('error', (error) => {
        if (!CLOSED.includes(error.code ?? ''))
            throw error;
    });
}
function leave(code) {
    process.exitCode ||= code;
    const flush = [...streams].reduceRight((next, output) => () => process[output].write('', next), () => setImmediate(() => process.exit()));
    flush();
}

// EXTERNAL MODULE: ../../packages/core/src/model/common.ts
var common = __nccwpck_require__(611);
// EXTERNAL MODULE: ../../packages/core/src/model/input/parse-inputs.ts
var parse_inputs = __nccwpck_require__(3876);
;// CONCATENATED MODULE: ../../packages/core/src/runner/redact.ts

const SHORTEST = 4;
const redact_MOST_LINES = 200;
function secretsOf(gate, given) {
    const all = Object.entries((0,common.j3)(gate)).flatMap(([key, { secret, secretsIn }]) => {
        const value = (given[(0,parse_inputs.i)(key)] ?? '').trim();
        return secret ? [value] : (secretsIn?.(value) ?? []);
    });
    return all.filter((value) => value !== '');
}
function keepSecrets(known, mask) {
    const secrets = [...known];
    for (const secret of secrets)
        mask(secret);
    let clean = redactor(secrets);
    const add = (secret) => {
        if (secret.trim() === '' || secrets.includes(secret))
            return;
        mask(secret);
        secrets.push(secret);
        clean = redactor(secrets);
    };
    return { clean: (value) => clean(value), add };
}
function redactor(secrets) {
    const forms = new Set(secrets.flatMap((secret) => [...formsOf(secret), ...linesOf(secret)]));
    const needles = [...forms].filter((form) => form.length >= SHORTEST).sort((a, b) => b.length - a.length);
    if (needles.length === 0)
        return (value) => value;
    const clean = (text) => needles.reduce((left, needle) => left.replaceAll(needle, '***'), text);
    return (value) => walk(value, clean);
}
function redactReport(report, clean) {
    const { verdict, enforcement } = report;
    return {
        ...report,
        subject: clean(report.subject),
        enforcement: { ...enforcement, why: clean(enforcement.why) },
        verdict: {
            ...verdict,
            reason: clean(verdict.reason),
            findings: verdict.findings.map((finding) => ({
                ...clean(finding),
                outcome: finding.outcome,
                code: finding.code,
            })),
            metrics: clean(verdict.metrics),
            ...(verdict.sections ? { sections: clean(verdict.sections) } : {}),
            ...(verdict.soft ? { soft: clean(verdict.soft) } : {}),
            ...(verdict.detail ? { detail: clean(verdict.detail) } : {}),
            ...(verdict.hardening ? { hardening: clean(verdict.hardening) } : {}),
        },
    };
}
function linesOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.flatMap((line, at) => (at < redact_MOST_LINES ? formsOf(line) : [line]));
}
function formsOf(secret) {
    const text = secret.trim();
    if (text.length < SHORTEST)
        return [];
    return [text, (0,visible.RK)(text), JSON.stringify(text).slice(1, -1), ...urlForms(text), ...base64Forms(text)];
}
function urlForms(text) {
    const percent = encodeURIComponent(text.toWellFormed());
    const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const forms = [percent, strict, new URLSearchParams({ '': text }).toString().slice(1)];
    return [...forms, ...forms.map((form) => form.replace(/%../g, (octet) => octet.toLowerCase()))];
}
function base64Forms(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
function walk(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((each) => walk(each, clean));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, clean)]));
}

// EXTERNAL MODULE: ../../packages/core/src/model/enforcement.ts
var model_enforcement = __nccwpck_require__(1466);
// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var model_verdict = __nccwpck_require__(8541);
;// CONCATENATED MODULE: ../../packages/core/src/model/sound.ts

const OUTCOMES = ['pass', 'fail', 'inconclusive'];
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
function soundVerdict(verdict) {
    const flaws = flawsOf(verdict);
    if (flaws.length > 0)
        throw new TypeError(`the gate returned no sound verdict: ${flaws.slice(0, 5).join('; ')}`);
    if (verdict.outcome !== 'pass')
        return verdict;
    const unknown = (0,model_verdict.l)(verdict.findings.filter(({ outcome }) => outcome !== 'broken'));
    if (unknown)
        return withdrawn(verdict, unknown.code, `${unknown.claim}: ${unknown.observed}`);
    if (verdict.findings.some(({ outcome }) => outcome === 'holds'))
        return verdict;
    return withdrawn(verdict, 'nothing-measured', 'nothing was measured');
}
function withdrawn(verdict, code, why) {
    return { ...verdict, outcome: 'inconclusive', code, reason: `no verdict: ${why}` };
}
function flawsOf(verdict) {
    if (typeof verdict !== 'object' || verdict === null)
        return [`it is ${String(verdict)}`];
    const { outcome, code, reason, findings, metrics, sections = [], hardening } = verdict;
    const claims = Array.isArray(findings) ? findings.flatMap(flawsOfFinding) : ['findings is no list'];
    return [
        ...(OUTCOMES.includes(outcome) ? [] : [`outcome is ${String(outcome)}`]),
        ...(CODE.test(code) ? [] : [`code is ${String(code)}`]),
        ...(typeof reason === 'string' && reason.trim() !== '' ? [] : ['there is no reason']),
        ...claims,
        ...(sections.every(isSection) ? [] : ['a section is none']),
        ...(Object.values(hardening ?? { none: 'x' }).every((text) => text !== '') ? [] : ['hardening says nothing']),
        ...Object.entries(metrics ?? {}).flatMap(([name, value]) => isMetric(value) ? [] : [`${name} is ${String(value)}`]),
    ];
}
function flawsOfFinding({ claim, outcome, code, where }) {
    const place = [where?.line ?? 1, where?.column ?? 1];
    return [
        ...(['holds', 'broken', 'unknown'].includes(outcome) ? [] : [`${claim}: outcome is ${String(outcome)}`]),
        ...(CODE.test(code) ? [] : [`${claim}: code is ${String(code)}`]),
        ...(place.every((at) => Number.isSafeInteger(at) && at > 0) ? [] : [`${claim}: stands at ${place.join(':')}`]),
    ];
}
function isSection({ title, lines = [], table, diagram = [] }) {
    const rows = table ? [table.columns, ...table.rows] : [];
    return typeof title === 'string' && [lines, diagram, ...rows].every(isTexts);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
function isMetric(value) {
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

;// CONCATENATED MODULE: ../../packages/core/src/model/report.ts

const REPORT_VERSION = 1;
function reportJson(report) {
    return `${(0,visible.BG)(JSON.stringify(report, undefined, 2)).replaceAll('##[', '#\\u0023[')}\n`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
;// CONCATENATED MODULE: ../../packages/core/src/runner/report-file.ts





async function writeReport(report, wanted, runner) {
    try {
        const text = reportJson(report);
        if (wanted !== undefined)
            return { path: await (0,write_text.x)(wanted, text, (0,paths.dy)(runner, wanted)) };
        if (runner.reportFolder === undefined)
            return {};
        return { path: await writeFresh((0,external_node_path_.join)(runner.reportFolder, 'ci-gates'), report.gate, text) };
    }
    catch (error) {
        return { problem: `the report was not written: ${error.message}` };
    }
}
async function writeFresh(folder, gate, text) {
    await external_node_fs_.promises.mkdir(folder, { recursive: true });
    for (let number = 1;; number++) {
        const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(number === 1 ? `${gate}.json` : `${gate}-${number}.json`));
        const file = await external_node_fs_.promises.open(path, 'wx').catch((error) => {
            if (error.code !== 'EEXIST' || number > 999)
                throw error;
        });
        if (!file)
            continue;
        await file.writeFile(text).finally(() => file.close());
        return path;
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
;// CONCATENATED MODULE: ../../packages/core/src/runner/signals.ts

const GRACE_MS = 300;
function watchSignals() {
    const controller = new AbortController();
    const { promise, resolve } = withResolvers();
    const cancel = (name) => {
        resolve(name);
        controller.abort(new Error(`cancelled by ${name}`));
    };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return { signal: controller.signal, cancelled: promise };
}
function exitCodeOf(name) {
    return 128 + external_node_os_namespaceObject.constants.signals[name];
}
async function untilCancelled(running, cancelled) {
    const first = await Promise.race([running.then((verdict) => ({ verdict })), cancelled.then((name) => ({ name }))]);
    if ('verdict' in first)
        return first;
    const late = await Promise.race([running.catch(() => undefined), pause(GRACE_MS)]);
    const { findings = [], metrics = {}, sections } = late ?? {};
    const reason = `no verdict: cancelled by ${first.name}, so nothing is concluded`;
    const kept = { findings, metrics, ...(sections ? { sections } : {}) };
    const verdict = { outcome: 'inconclusive', code: 'cancelled', reason, ...kept };
    return { cancelled: first.name, verdict };
}
function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
function withResolvers() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/version.ts
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ../../packages/core/src/runner/run-gate.ts






async function runGate(gate, runner, clock, cancellation) {
    const secrets = keepSecrets(secretsOf(gate, runner.given), runner.mask);
    const { clean } = secrets;
    try {
        return await observeAndTell(gate, runner, clock, cancellation, secrets);
    }
    catch (error) {
        if (error instanceof input_error.d)
            await runner.tellMistakes(gate.name, new input_error.d(clean(error.mistakes)));
        else
            runner.tellCrash(gate.name, stackLines(error, clean));
        return 1;
    }
}
async function observeAndTell(gate, runner, clock, cancellation, secrets) {
    const { values, warnings } = await (0,parse_inputs.T)((0,common.j3)(gate), runner.given, runner);
    if (warnings.length > 0)
        runner.warn(warnings.join('; '));
    const startedAt = clock.now();
    const wished = (0,model_enforcement.Tl)(values.enforcement, runner.subject, values.hardBranches);
    const world = { ...worldOf(runner, clock, cancellation.signal, secrets), enforcement: wished };
    const running = gate.run(values, world);
    const { verdict: given, cancelled } = await untilCancelled(running, cancellation.cancelled);
    const verdict = soundVerdict(given);
    const enforcement = (0,model_enforcement.To)((0,model_enforcement.mf)(wished, verdict.hardening), verdict, runner.subject);
    const unclean = toReport(gate, runner, verdict, enforcement, startedAt, clock.now());
    const report = redactReport(unclean, secrets.clean);
    const { path, problem } = await writeReport(report, values.report, runner);
    if (problem && !values.report)
        runner.warn(problem);
    await runner.tell(report, path, { summary: values.summary });
    if (cancelled)
        return exitCodeOf(cancelled);
    const elsewhere = secrets.clean(await gate.tellElsewhere?.(report, values, world));
    await tellMore(elsewhere, report, runner, values.summary);
    if (problem && values.report)
        throw new input_error.d([{ input: 'report', message: problem }]);
    return report.verdict.outcome === 'pass' || enforcement.effective === 'soft' ? 0 : 1;
}
async function tellMore(elsewhere, report, runner, summary) {
    if (elsewhere === undefined)
        return;
    const { warnings, sections } = typeof elsewhere === 'string' ? { warnings: [elsewhere], sections: [] } : elsewhere;
    for (const warning of warnings)
        runner.warn(warning);
    if (sections.length > 0)
        await runner.tellMore({ ...report, verdict: { ...report.verdict, sections } }, { summary });
}
function worldOf(runner, clock, signal, { clean, add }) {
    const { log, workspace, roots, subject } = runner;
    const cleaned = { info: (line) => log.info(clean(line)), debug: (line) => log.debug(clean(line)) };
    return { clock, log: cleaned, signal, mask: add, workspace, roots, subject };
}
function toReport(gate, runner, verdict, enforcement, startedAt, finishedAt) {
    return {
        version: REPORT_VERSION,
        gate: gate.name,
        tool: { name: 'ci-gates', version: VERSION },
        subject: runner.subject,
        enforcement,
        verdict,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(finishedAt).toISOString(),
        durationMs: Math.round(Math.max(0, finishedAt - startedAt)),
    };
}

// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts + 1 modules
var sections = __nccwpck_require__(2477);
// EXTERNAL MODULE: ../../packages/core/src/model/text/fold.ts
var fold = __nccwpck_require__(5831);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __nccwpck_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/runner/subject.ts + 1 modules
var subject = __nccwpck_require__(439);
;// CONCATENATED MODULE: ../../packages/core/src/runner/terminal.ts







function terminalRunner(environment, flags, wish) {
    const workspace = process.cwd();
    return {
        workspace,
        roots: [workspace],
        subject: (0,subject.e)(environment.GITHUB_ACTIONS === 'true' ? environment : {}),
        given: { ...(0,runner_given.m)(environment), ...flags },
        resolvePath: (raw) => ({ ...(0,paths.cd)(workspace, [workspace])(raw), allowed: true }),
        reportFolder: undefined,
        log: { info: note, debug: (line) => (environment.CI_GATES_DEBUG ? note(line) : undefined) },
        mask: () => { },
        warn: (message) => note(`! ${message}`),
        tell: async (report) => say(wish.json ? reportJson(report).trimEnd() : forPeople(report, environment)),
        tellMore: async (report) => {
            for (const line of (0,sections.Mv)(report))
                wish.json ? note(line) : say((0,log_safe.s)(line));
        },
        tellMistakes: async (name, error) => {
            for (const mistake of error.mistakes) {
                note(`✗ ${mistake.where ? '' : `${name}: `}${(0,input_error.t)(mistake)}`);
                for (const line of mistake.excerpt ?? [])
                    note(`  ${line}`);
            }
        },
        tellCrash: (name, stack) => {
            note(`✗ ${name} crashed; this is a bug in the gate, not a verdict`);
            for (const line of stack)
                note(`  ${line}`);
        },
    };
}
function helpOf(gate, width) {
    const flags = Object.entries((0,common.j3)(gate)).flatMap(([key, { description, form, default: fallback, optional }]) => [
        `  --${(0,parse_inputs.i)(key)}  ${plain(form)}${fallback ? `; default ${fallback}` : optional || fallback === '' ? '' : '; required'}`,
        ...(0,fold.A)(`      ${plain(description)}`, width, '      '),
    ]);
    const own = ['  --json     print the report as JSON', '  --help     print this', '  --version  print the version'];
    const codes = 'Exit code: 0 pass (or soft), 1 anything else, 130 or 143 when cancelled.';
    return [`ci-gates ${gate.name}: ${gate.description}`, '', ...flags, '', ...own, '', codes].join('\n');
}
function answerWish(gate, wish) {
    if (wish.help)
        say(helpOf(gate, widthOf(process.env)));
    else if (wish.version)
        say(VERSION);
    return wish.help || wish.version;
}
const COLOURS = { '✓': '32', '✗': '31', '!': '33', '?': '33' };
function forPeople(report, environment) {
    const paint = wantsColour(environment) ? coloured : (line) => line;
    const { mark, text } = (0,headline.P)(report);
    const isPass = report.verdict.outcome === 'pass';
    const width = widthOf(environment);
    const evidence = isPass ? (0,log.p)(report, 'open', width) : ['', ...(0,log.p)(report, 'all', width)];
    return [`${mark} ${text}`, ...evidence].map((line) => paint((0,log_safe.s)(line))).join('\n');
}
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0';
    const isKnown = TERM !== undefined || process.platform === 'win32';
    return isKnown && TERM !== 'dumb' && isTerminal();
}
function isTerminal() {
    return (0,external_node_fs_.fstatSync)(1).isCharacterDevice() && process.stdout.isTTY;
}
function widthOf({ COLUMNS = '' }) {
    const wished = Number(COLUMNS) || (isTerminal() ? process.stdout.columns : 0);
    return wished >= 20 ? wished : Number.POSITIVE_INFINITY;
}
function coloured(line) {
    const mark = /^\s*([✓✗!?])/.exec(line)?.[1];
    const colour = mark === undefined ? undefined : COLOURS[mark];
    return colour === undefined || mark === undefined ? line : line.replace(mark, `\x1b[${colour}m${mark}\x1b[0m`);
}
function plain(text) {
    return text.replaceAll('`', '');
}
function say(text) {
    print('stdout', `${text}\n`);
}
function note(line) {
    print('stderr', `${(0,log_safe.s)(line)}\n`);
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/main.ts









async function main(gate, environment = process.env, flags = process.argv.slice(2)) {
    const cancellation = watchSignals();
    const runner = await runnerFor(gate, environment, flags);
    if (typeof runner === 'number')
        return leave(runner);
    watchCrashes(gate, runner);
    leave(await runGate(gate, runner, systemClock, cancellation));
}
async function runnerFor(gate, environment, flags) {
    try {
        const { given, wish } = (0,runner_given._)(gate, flags);
        if (answerWish(gate, wish))
            return 0;
        const isRunner = environment.GITHUB_ACTIONS === 'true' && !wish.json;
        if (!isRunner)
            return terminalRunner(environment, given, wish);
        useStream('stdout');
        useStream('stderr');
        const { githubRunner } = await __nccwpck_require__.e( 171).then(__nccwpck_require__.bind(__nccwpck_require__, 6171));
        return githubRunner(gate, environment, given);
    }
    catch (error) {
        if (!(error instanceof input_error.d))
            throw error;
        for (const { input, message } of error.mistakes)
            print('stderr', `${(0,log_safe.s)(`✗ ${gate.name}: ${input}: ${message}`)}\n`);
        return 1;
    }
}
function watchCrashes(gate, runner) {
    const clean = redactor(secretsOf(gate, runner.given));
    const crash = (error) => {
        runner.tellCrash(gate.name, stackLines(error, clean));
        leave(1);
    };
    process.on('uncaughtException', crash);
    process.once('beforeExit', () => crash(new Error('the gate waits for something that can no longer happen')));
}


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   FK: () => ( isInside),
   Gt: () => ( displayPath),
   cd: () => ( pathResolver),
   dy: () => ( rootsFor)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}
function displayPath(workspace, path) {
    const way = isInside(workspace, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path) : path;
    return way === '' ? '.' : way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
function pathResolver(workspace, roots) {
    return (raw) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, raw);
        const allowed = roots.some((root) => isInside(root, path));
        return { path, allowed, roots: roots.join(' and ') };
    };
}
function rootsFor({ roots }, path) {
    return roots.some((root) => isInside(root, path)) ? roots : undefined;
}


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => ( readGiven)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/read-text.ts


function readText(root, path, limit) {
    try {
        if (!(0,paths.FK)(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(path)))
            return { problem: 'outside', detail: 'a link leads outside' };
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const status = (0,external_node_fs_.fstatSync)(file);
            if (!status.isFile())
                return { problem: 'not-a-file', detail: 'not a regular file' };
            if (status.size > limit)
                return { problem: 'too-large', detail: `${status.size} bytes; at most ${limit} are read` };
            return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,external_node_fs_.readFileSync)(file)) };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        return problemOf(error);
    }
}
function problemOf(error) {
    const problems = {
        ENOENT: 'absent',
        ENOTDIR: 'absent',
        EACCES: 'denied',
        EPERM: 'denied',
        ELOOP: 'outside',
        EISDIR: 'not-a-file',
        ERR_ENCODING_INVALID_ENCODED_DATA: 'not-utf-8',
    };
    return { problem: problems[error.code ?? ''] ?? 'unreadable', detail: error.message };
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/read-given.ts



function readGiven(workspace, path, limit) {
    const told = (0,paths.Gt)(workspace, path);
    const found = readText((0,paths.FK)(workspace, path) ? workspace : (0,external_node_path_.dirname)(path), path, limit);
    if ('text' in found)
        return { told, text: found.text };
    return { told, problem: found.problem === 'absent' ? 'is not there' : found.detail };
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => ( subjectOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/event.ts

const LARGEST_EVENT = 25 * 1024 * 1024;
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        if ((0,external_node_fs_.statSync)(path).size > LARGEST_EVENT)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) ?? undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/subject.ts

function subjectOf(environment) {
    const defaultBranch = defaultBranchOf(environment.GITHUB_EVENT_PATH);
    const serverUrl = environment.GITHUB_SERVER_URL;
    return {
        repository: environment.GITHUB_REPOSITORY ?? '',
        sha: environment.GITHUB_SHA ?? '',
        ref: environment.GITHUB_REF ?? '',
        event: environment.GITHUB_EVENT_NAME ?? '',
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(serverUrl === undefined ? {} : { serverUrl }),
    };
}
function defaultBranchOf(path) {
    const payload = readPayload(path);
    const branch = payload?.repository?.default_branch;
    return typeof branch === 'string' ? branch : undefined;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   x: () => ( writeText)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
 var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8613);



async function writeText(path, text, roots) {
    await refuseOutside(await nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), path, roots);
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0));
    try {
        if (!(await file.stat()).isFile())
            throw new Error(`${path} is not a file`);
        await file.truncate();
        await file.writeFile(text);
        return path;
    }
    finally {
        await file.close();
    }
}
async function refuseOutside(folder, path, roots) {
    if (!roots)
        return;
    const real = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(folder);
    const within = await Promise.all(roots.map(async (root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .FK)(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(root), real)));
    if (!within.includes(true))
        throw new Error(`${path} leads outside ${roots.join(' and ')}`);
}
async function nearest(folder) {
    const found = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(folder).catch(() => undefined);
    return found || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   c: () => ( exchange)
 });
/* unused harmony export MOST */
 var _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2628);

const MOST = 64 * 1024;
async function exchange(course, socket, question) {
    const { request } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
    course.enter('request');
    const { method, path, headers, body, most = MOST } = question;
    const asked = course.own(request({ method, path, headers, setHost: false, createConnection: () => socket }));
    asked.once('finish', () => course.phase() === 'request' && course.enter('first-byte'));
    asked.once('socket', () => socket.once('data', () => course.enter('headers')));
    asked.end(body);
    const response = await answered(asked);
    course.enter('body');
    course.seen.status = response.statusCode ?? 0;
    const server = product(String(response.headers['server'] ?? ''));
    if (server !== undefined)
        course.seen.server = server;
    const read = response.statusCode === 101 ? { body: Buffer.alloc(0), cut: false } : await readBody(response, most);
    course.enter('answer');
    return { status: response.statusCode ?? 0, headers: response.headers, ...read };
}
function answered(asked) {
    return new Promise((resolve, reject) => {
        asked.once('response', resolve);
        asked.once('upgrade', (response) => resolve(response));
        asked.on('error', (error) => reject(closed(error)));
    });
}
function closed(error) {
    if (error.message !== 'socket hang up')
        return error;
    return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ .H({ code: 'connection-closed', observed: 'the connection was closed before any answer' });
}
function readBody(response, most) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const settle = (cut) => resolve({ body: Buffer.concat(chunks).subarray(0, most), cut });
        response.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > most)
                settle(true);
        });
        response.once('end', () => settle(false));
        response.on('error', () => reject(truncated(size, response.headers['content-length'])));
    });
}
function truncated(size, announced) {
    const of = announced === undefined || !/^\d{1,15}$/.test(announced) ? '' : ` of ${announced}`;
    return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ .H({ code: 'body-truncated', observed: `the body ended after ${size}${of} bytes`, phase: 'body' });
}
function product(header) {
    return /^[\w.-]{1,40}(\/[\w.+-]{1,20})?(?=$|[ (])/.exec(header)?.[0];
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => ( probeHttp)
});

// EXTERNAL MODULE: ../../packages/probes/src/wire/failure.ts
var failure = __nccwpck_require__(2628);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
// EXTERNAL MODULE: ../../packages/probes/src/wire/bytes.ts
var wire_bytes = __nccwpck_require__(3073);
// EXTERNAL MODULE: ../../packages/probes/src/wire/explain.ts + 1 modules
var explain = __nccwpck_require__(6112);
// EXTERNAL MODULE: ../../packages/probes/src/wire/open.ts
var wire_open = __nccwpck_require__(4972);
// EXTERNAL MODULE: ../../packages/probes/src/wire/recognise.ts
var recognise = __nccwpck_require__(9171);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/other-protocol.ts






const lastLook = new WeakMap();
const BETWEEN_LOOKS = 1_000;
const LOOK_MS = 300;
const HELLO = 'GET / HTTP/1.0\r\n\r\n';
async function otherProtocol(course, target, options, error) {
    const facts = error instanceof failure.H ? error.facts : (0,explain.WE)(error, course.phase());
    const isTls = target.secure && facts.code === 'wrong-protocol';
    const isPlain = !target.secure && (facts.code === 'connection-closed' || facts.code === 'connection-reset');
    if ((!isTls && !isPlain) || course.phase() === 'connect' || course.redirects.length > 0 || course.seen.route)
        return undefined;
    const before = lastLook.get(target);
    if (before && external_node_perf_hooks_.performance.now() - before.at < BETWEEN_LOOKS)
        return before.facts;
    const at = external_node_perf_hooks_.performance.now();
    const phase = course.phase();
    const speaks = await Promise.race([look(course, target, options).catch(() => undefined), pause(course)]);
    course.enter(phase);
    const found = speaks === undefined || (speaks === 'TLS') === target.secure ? undefined : wrong(target, speaks);
    lastLook.set(target, { at, facts: found });
    return found;
}
function pause(course) {
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(undefined), Math.min(LOOK_MS, course.remaining()));
        course.signal.addEventListener('abort', () => clearTimeout(timer));
    });
}
async function look(course, target, { connectTo }) {
    const { place } = target;
    const to = 'host' in place && connectTo ? { host: connectTo.host, port: connectTo.port ?? place.port } : place;
    const before = course.addresses.length;
    const socket = await (0,wire_open.ho)(course, to);
    course.addresses.length = before;
    if (target.secure) {
        const { bytes } = await (0,wire_bytes.k)(course, socket, Buffer.from(HELLO), (got) => got.length >= 12);
        return (0,recognise.G)(bytes);
    }
    const tls = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    course.handOver(socket);
    const secured = course.own(tls.connect({ socket, rejectUnauthorized: false }));
    secured.on('error', () => { });
    return new Promise((resolve) => {
        secured.once('secureConnect', () => resolve('TLS'));
        secured.once('close', () => resolve(undefined));
    });
}
function wrong({ secure }, speaks) {
    const advice = speaks === 'TLS' ? '; write https:' : speaks === 'HTTP/1' ? '; write http:' : '';
    const observed = `the port speaks ${speaks}, not ${secure ? 'TLS' : 'plain HTTP'}${advice}`;
    return { code: 'wrong-protocol', observed, speaks, hopeless: { reason: observed, afterMs: 2_000 } };
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/run.ts
var run = __nccwpck_require__(4527);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/certificates.ts


const LONGEST = 10;
function chainOf(own) {
    const chain = [];
    for (let each = own; each && chain.length < LONGEST; each = each.issuerCertificate) {
        if (chain.some(({ fingerprint256 }) => fingerprint256 === each?.fingerprint256))
            break;
        chain.push(each);
    }
    return chain;
}
function seen(certificate) {
    const { subject, issuer, subjectAltName, fingerprint256, serialNumber } = certificate;
    return {
        subject: oneLine(subject),
        issuer: oneLine(issuer),
        names: namesOf(subjectAltName),
        notBefore: iso(certificate.validFrom),
        notAfter: iso(certificate.validTo),
        fingerprint256,
        serial: serialNumber,
    };
}
function problemsOf(chain, host, verdict, now, hasOwnCa = false) {
    const [own] = chain;
    if (!own)
        return [{ code: 'tls-untrusted', observed: 'the server showed no certificate' }];
    return [...dates(chain, now), ...wrongHost(own, host), ...trust(chain, verdict, hasOwnCa)];
}
function dates(chain, now) {
    return chain.flatMap((certificate) => {
        const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
        const who = chain[0] === certificate ? 'the certificate' : `the certificate of ${oneLine(certificate.subject)}`;
        if (to < now)
            return [{ code: 'tls-expired', observed: `${who} expired ${ago(now - to)} ago (${iso(certificate.validTo)})` }];
        if (from <= now)
            return [];
        const observed = `${who} is valid only from ${iso(certificate.validFrom)}, in ${ago(from - now)} by this machine's clock`;
        return [{ code: 'tls-not-yet-valid', observed }];
    });
}
function wrongHost(own, host) {
    const fits = (0,external_node_net_.isIP)(host) ? own.checkIP(host) : own.checkHost(host);
    if (fits !== undefined)
        return [];
    const names = namesOf(own.subjectAltName);
    const others = names.length > 0 ? names.slice(0, 5).join(', ') : `none (${oneLine(own.subject)})`;
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return [{ code: 'tls-wrong-host', observed: `the certificate is not for ${host}; its names are ${others}${more}` }];
}
function trust(chain, verdict, hasOwnCa) {
    const [own] = chain;
    if (!own || verdict === undefined || /EXPIRED|NOT_YET_VALID|ALTNAME/.test(verdict))
        return [];
    if (verdict === 'DEPTH_ZERO_SELF_SIGNED_CERT')
        return [{ code: 'tls-self-signed', observed: `the certificate is self-signed (${oneLine(own.subject)})` }];
    const top = chain.at(-1) ?? own;
    const issuer = oneLine(top.issuer);
    const isAlone = chain.length === 1 && own.subject !== own.issuer && /UNABLE_TO_(GET|VERIFY)/.test(verdict);
    if (isAlone && (own.infoAccess !== undefined || hasOwnCa)) {
        const nor = hasOwnCa ? ', nor given by ca-file' : '';
        const observed = `the server sent its own certificate alone; that of the issuer ${issuer} is not sent${nor}`;
        return [{ code: 'tls-incomplete-chain', observed }];
    }
    const sent = chain.length === 1 ? 'one certificate' : `${chain.length} certificates`;
    return [
        { code: 'tls-untrusted', observed: `the issuer ${issuer} is not trusted (the server sent ${sent}; ${verdict})` },
    ];
}
function namesOf(subjectAltName) {
    if (subjectAltName === undefined)
        return [];
    return subjectAltName.split(', ').map((name) => oneLine(name.replace(/^(DNS|IP Address):/, '')));
}
function oneLine(text) {
    return (0,visible.ml)((0,visible.RK)(text.replaceAll('\n', ', ')), 120);
}
function iso(date) {
    const at = new Date(date);
    return Number.isNaN(at.getTime()) ? oneLine(date) : at.toISOString();
}
function ago(ms) {
    const days = Math.floor(ms / 86_400_000);
    return days > 0 ? `${days} day${days === 1 ? '' : 's'}` : `${Math.ceil(ms / 3_600_000)} h`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/wire/secure.ts



const contexts = new WeakMap();
const DEFAULTS = {};
async function secure_secure(course, socket, host, options = DEFAULTS, alpn = ['http/1.1']) {
    course.enter('tls');
    const tls = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    const name = options.serverName ?? host;
    course.handOver(socket);
    const secured = course.own(tls.connect({
        socket,
        servername: (0,external_node_net_.isIP)(name) ? '' : name,
        rejectUnauthorized: false,
        secureContext: contextOf(tls, options),
        ALPNProtocols: [...alpn],
        checkServerIdentity: () => undefined,
    }));
    await new Promise((resolve, reject) => {
        secured.once('secureConnect', resolve);
        secured.once('error', reject);
        secured.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    });
    secured.on('error', () => { });
    judge(course, secured, name, options);
    return secured;
}
async function prepare(options = DEFAULTS) {
    contextOf(await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23)), options);
}
function contextOf(tls, options) {
    const known = contexts.get(options);
    if (known)
        return known;
    const { ca, cert, key } = options;
    const own = { ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) };
    const made = ca === undefined ? tls.createSecureContext(own) : withAuthority(tls, own, ca);
    contexts.set(options, made);
    return made;
}
function withAuthority(tls, own, ca) {
    const made = tls.createSecureContext(own);
    const handle = made.context;
    if (hasAddCACert(handle)) {
        handle.addCACert(ca);
        return made;
    }
    const defaults = 'getCACertificates' in tls ? tls.getCACertificates('default') : rootsOf(tls);
    return tls.createSecureContext({ ...own, ca: [...defaults, ca] });
}
function hasAddCACert(handle) {
    return typeof handle === 'object' && handle !== null && 'addCACert' in handle;
}
function rootsOf(tls) {
    return tls.rootCertificates;
}
function judge(course, socket, host, { verify = true, ca }) {
    const chain = chainOf(socket.getPeerX509Certificate());
    const verdict = socket.authorizationError ? String(socket.authorizationError) : undefined;
    const problems = problemsOf(chain, host, verdict, Date.now(), ca !== undefined);
    course.seen.tls = {
        version: socket.getProtocol() ?? 'unknown',
        cipher: socket.getCipher().name,
        ...(socket.alpnProtocol ? { alpn: socket.alpnProtocol } : {}),
        trusted: verdict === undefined,
        problems,
        chain: chain.map(seen),
        ...earliest(chain.map(seen)),
    };
    const counts = problems.filter(({ code }) => verify === true || (verify === 'chain' && code !== 'tls-wrong-host'));
    const [gravest] = counts;
    if (gravest)
        throw refusal(gravest, problems);
    for (const { observed } of problems)
        course.notes.push(`${observed} (not verified)`);
}
function earliest(chain) {
    const [first] = chain.map(({ notAfter }) => notAfter).sort();
    return first === undefined ? {} : { earliestExpiry: first };
}
const PATIENCE = { 'tls-expired': 2_000, 'tls-wrong-host': 5_000 };
function refusal({ code, observed }, problems) {
    const words = problems.map((problem) => problem.observed).join('; ');
    const afterMs = PATIENCE[code];
    const hopeless = afterMs === undefined ? {} : { hopeless: { reason: observed, afterMs } };
    return new failure.H({ code, observed: words, phase: 'tls', ...hopeless });
}

;// CONCATENATED MODULE: ../../packages/probes/src/health/tell.ts
function tellHealth({ state, parts }) {
    const named = parts
        .slice(0, 3)
        .map(({ name, words }) => /^(down|fail(ed)?|false|error|unhealthy)$/i.test(words)
        ? `${name} is ${state === 'up' ? 'down' : state}`
        : `${name}: ${words}`);
    const more = parts.length > 3 ? ` and ${parts.length - 3} more` : '';
    return parts.length === 0 ? `its health body says ${state}` : `${named.join(', ')}${more}`;
}
function component({ parts }) {
    return parts[0] ? { component: parts[0].name } : {};
}

// EXTERNAL MODULE: ../../packages/probes/src/http/json-rule.ts
var json_rule = __nccwpck_require__(548);
;// CONCATENATED MODULE: ../../packages/probes/src/health/health.ts

const WORDS = {
    ...states('up', 'up ok pass passed passing healthy alive ready serving running true success connected available'),
    ...states('degraded', 'warn warning degraded'),
    ...states('down', 'down out_of_service fail failed failing error unhealthy shutting_down unavailable critical not_ready false starting disconnected not_serving'),
};
const HOLDERS = ['components', 'entries', 'results', 'checks', 'details', 'error', 'dependencies', 'services', 'info'];
const OWN = ['status', 'state', 'healthy', 'ok', 'health'];
const MOST_PARTS = 20;
const DEEPEST = 4;
function readHealth(body) {
    if (typeof body === 'string')
        return fromWord(body);
    const top = unwrap(body);
    if (!isRecord(top))
        return undefined;
    const parts = [...partsOf(top, '', 0)].slice(0, MOST_PARTS);
    const own = stateOf(top);
    if (own === undefined && parts.length === 0)
        return undefined;
    const bad = parts.filter(({ state }) => state !== 'up');
    const worst = bad.some(({ state }) => state === 'down') ? 'down' : bad.length > 0 ? 'degraded' : 'up';
    return { state: own ?? worst, parts: bad.map(({ name, words }) => ({ name, words })) };
}
function states(state, words) {
    return Object.fromEntries(words.split(' ').map((word) => [word, state]));
}
function fromWord(text) {
    const state = stateOfValue(text);
    return state ? { state, parts: [] } : undefined;
}
function unwrap(body) {
    return isRecord(body) && isRecord(body['detail']) ? body['detail'] : body;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function stateOfValue(value) {
    const word = String(value).trim().toLowerCase().replaceAll(/[ -]/g, '_');
    const isPlain = typeof value === 'string' || typeof value === 'boolean';
    return isPlain && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
function stateOf(record) {
    return OWN.map((key) => stateOfValue(record[key])).find((state) => state !== undefined);
}
function* partsOf(record, path, depth) {
    if (depth > DEEPEST)
        return;
    const seen = new Set();
    for (const [name, value] of entries(record, depth)) {
        const key = path === '' ? name : `${path}.${name}`;
        const part = partOf(key, value);
        const inner = isRecord(value) ? [...partsOf(value, key, depth + 1)] : [];
        const blamed = inner.filter(({ state }) => state !== 'up');
        const told = blamed.length > 0 ? blamed : part ? [part] : [];
        for (const each of told) {
            if (!seen.has(each.name))
                yield each;
            seen.add(each.name);
        }
    }
}
function* entries(record, depth) {
    for (const holder of HOLDERS) {
        const held = record[holder];
        if (isRecord(held))
            yield* Object.entries(held);
        if (Array.isArray(held))
            for (const each of held)
                if (isRecord(each))
                    yield [String(each['name'] ?? holder), each];
    }
    if (depth > 0)
        return;
    for (const [name, value] of Object.entries(record))
        if (!HOLDERS.includes(name) && !OWN.includes(name) && name !== 'detail' && (isRecord(value) || isFlat(value)))
            yield [name, value];
}
function isFlat(value) {
    return typeof value === 'string' || value === false;
}
function partOf(name, value) {
    const list = Array.isArray(value) ? value.filter(isRecord) : isRecord(value) ? [value] : [];
    const states = list.length > 0 ? list.map(stateOf) : [flatState(name, value)];
    const state = states.find((each) => each === 'down') ?? states.find((each) => each === 'degraded') ?? states[0];
    if (state === undefined)
        return undefined;
    const blamed = list[states.indexOf(state)];
    return { name: clean(name, 60), state, words: clean(blamed ? wordsOf(blamed) : String(value), 120) };
}
const PARTS = /^(db|database|postgres(ql)?|mysql|redis|cache|mongo(db)?|queue|broker|kafka|rabbitmq|storage|s3|search|elasticsearch|disk|migrations?)$/i;
const TROUBLE = /timeout|timed out|refused|unreachable|exception|cannot|could not|unable|missing|lost|denied|fail|error|not /i;
function flatState(name, value) {
    const state = stateOfValue(value);
    if (state !== undefined)
        return state;
    return typeof value === 'string' && PARTS.test(name) && TROUBLE.test(value) ? 'down' : undefined;
}
function wordsOf(part) {
    const details = isRecord(part['details']) ? part['details'] : {};
    const texts = [
        part['error'],
        part['message'],
        part['description'],
        part['output'],
        details['error'],
        part['status'],
        part['state'],
    ];
    return texts.find((each) => typeof each === 'string' && each !== '') ?? 'down';
}
function clean(text, limit) {
    return (0,visible.ml)((0,visible.RK)(text), limit);
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/read.ts


function from({ seen }) {
    return seen.server ? ` from ${seen.server}` : '';
}
function understand(answer, path) {
    const text = answer.body.toString('utf8');
    const type = answer.headers['content-type'] ?? '';
    const json = answer.cut ? undefined : (0,json_rule.q)(text);
    const isHtml = /html/i.test(type) || /^\s*<(!doctype html|html)/i.test(text);
    return {
        ...answer,
        text,
        json,
        isHtml,
        health: isAboutHealth(path, type, answer.status) ? healthOf(text, json) : undefined,
    };
}
function isAboutHealth(path, type, status) {
    return (status >= 500 ||
        /health\+json/i.test(type) ||
        /health|read[iy]|live|alive|status|ping|actuator|heartbeat|up\b/i.test(path));
}
function healthOf(text, json) {
    return readHealth(json ?? (text.length <= 40 ? text : undefined));
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/retry-after.ts
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d{1,9}\s*$/.test(value))
        return Number(value) * 1000;
    const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/judge-status.ts



function judgeStatus(course, read, wanted) {
    const retryAfterMs = parseRetryAfter(read.headers['retry-after'], Date.now());
    const retry = retryAfterMs === undefined ? {} : { retryAfterMs };
    const { status, health } = read;
    const blames = health !== undefined && health.parts.length > 0 && status >= 500 && !read.isHtml;
    const meaning = blames ? { code: 'component-down', words: tellHealth(health) } : meaningOf(read, wanted);
    const { words, ...facts } = meaning;
    const observed = `${status}${from(course)}${words === '' ? '' : `: ${words}`}`;
    return {
        outcome: 'not-ready',
        phase: 'answer',
        status,
        observed,
        ...facts,
        ...retry,
        ...(blames ? component(health) : {}),
    };
}
function meaningOf(read, wanted) {
    const recognised = byBody(read);
    if (recognised)
        return recognised;
    const { status } = read;
    const own = BY_STATUS[status];
    if (own)
        return { ...own, ...patience(own) };
    return { code: 'status-unwanted', words: `wanted ${wanted}` };
}
const BY_STATUS = {
    401: { code: 'unauthorized', words: 'it wants other credentials' },
    403: { code: 'unauthorized', words: 'access is forbidden' },
    404: { code: 'path-not-found', words: 'it is up, but does not know the path' },
    405: { code: 'method-not-allowed', words: 'the path refuses the method' },
    407: { code: 'proxy-refused', words: 'the proxy wants credentials' },
    429: { code: 'rate-limited', words: 'too many requests' },
    502: { code: 'bad-gateway', words: 'the proxy got no valid answer from what stands behind it' },
    504: { code: 'gateway-timeout', words: 'what stands behind the proxy did not answer in time' },
};
function patience({ code, words }) {
    return code === 'unauthorized' ? { hopeless: { reason: words, afterMs: 2_000 } } : {};
}
function byBody({ status, text }) {
    if (status !== 400)
        return undefined;
    const start = text.slice(0, 4_000);
    if (/plain HTTP request was sent to HTTPS port|HTTP request to an HTTPS server|speaking plain HTTP to an SSL/i.test(start)) {
        const words = 'the port speaks TLS; write https:';
        return { code: 'wrong-protocol', words, speaks: 'TLS', hopeless: { reason: words, afterMs: 2_000 } };
    }
    if (/No required SSL certificate was sent/i.test(start)) {
        const words = 'the server demands a client certificate';
        return { code: 'tls-client-certificate-required', words, hopeless: { reason: words, afterMs: 2_000 } };
    }
    if (!/SSL certificate error/i.test(start))
        return undefined;
    return { code: 'tls-client-certificate-refused', words: 'the server refuses the client certificate' };
}

// EXTERNAL MODULE: ../../packages/probes/src/http/status.ts
var http_status = __nccwpck_require__(3613);
;// CONCATENATED MODULE: ../../packages/probes/src/http/judge.ts





const SNIPPET = 400;
const DEFAULT = (0,http_status.o)('2xx');
function judge_judge(course, answer, path, expect, wantsJson) {
    const read = understand(answer, path);
    if (read.text !== '')
        course.seen.bodyRaw = read.text.slice(0, SNIPPET);
    const wanted = expect.status ?? DEFAULT;
    if (!wanted.has(answer.status))
        return judgeStatus(course, read, wanted.text);
    const asksJson = wantsJson || (expect.json?.length ?? 0) > 0;
    const broken = headerBroken(answer, expect) ??
        (asksJson ? notJson(read) : undefined) ??
        jsonBroken(read, expect) ??
        bodyBroken(read, expect) ??
        healthBroken(course, read, expect);
    return (broken ?? { outcome: 'ready', code: 'ready', observed: `${answer.status}${from(course)}`, status: answer.status });
}
function headerBroken({ headers, status }, expect) {
    for (const { name, pattern } of expect.headers ?? []) {
        const values = [headers[name.toLowerCase()] ?? []].flat();
        if (values.length > 0 && (pattern === undefined || values.some((value) => pattern.test(value))))
            continue;
        const seen = values.length === 0 ? 'is missing' : `does not match ${pattern?.text}`;
        return unwanted('header-unwanted', status, `the header ${name} ${seen}`);
    }
    return undefined;
}
function notJson({ status, isHtml, json, cut, headers }) {
    if (json !== undefined)
        return undefined;
    if (isHtml)
        return unwanted('html-instead-of-json', status, 'HTML where JSON was asked for');
    if (cut)
        return unwanted('body-too-large', status, 'the JSON is longer than 64 KiB');
    const encoding = headers['content-encoding'] ? ' (it is compressed, though that was not asked for)' : '';
    return unwanted('invalid-json', status, `the body is not JSON${encoding}`);
}
function jsonBroken({ status, json }, expect) {
    if (json === undefined)
        return undefined;
    const wrong = (expect.json ?? []).map((rule) => (0,json_rule.R)(rule, json)).find((words) => words !== undefined);
    return wrong === undefined ? undefined : unwanted('json-unwanted', status, wrong);
}
function bodyBroken({ status, text, cut }, expect) {
    if (!expect.body || expect.body.test(text))
        return undefined;
    if (cut)
        return unwanted('body-too-large', status, `the first 64 KiB of the body do not match ${expect.body.text}`);
    return unwanted('body-unwanted', status, `the body does not match ${expect.body.text}`);
}
function healthBroken(course, { status, health }, expect) {
    if (!health || expect.json?.length || expect.body)
        return undefined;
    const words = tellHealth(health);
    if (health.state === 'up') {
        if (health.parts.length > 0)
            course.notes.push(words);
        return undefined;
    }
    if (health.state === 'degraded' && expect.degraded !== 'not-ready') {
        course.notes.push(words);
        return undefined;
    }
    return { ...unwanted('component-down', status, words), ...component(health) };
}
function unwanted(code, status, words) {
    return { outcome: 'not-ready', code, observed: `${status}, but ${words}`, status, phase: 'answer' };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ../../packages/probes/src/target/tell.ts
var tell = __nccwpck_require__(5695);
// EXTERNAL MODULE: ../../packages/probes/src/wire/resolve.ts
var resolve = __nccwpck_require__(7582);
;// CONCATENATED MODULE: ../../packages/probes/src/target/proxy.ts



function proxyFor(isSecure, host, port, env) {
    if (isLoopback(host) || isExcepted(host, port, read(env, 'no_proxy') ?? ''))
        return undefined;
    const value = read(env, isSecure ? 'https_proxy' : 'http_proxy') ?? read(env, 'all_proxy');
    return value === undefined ? undefined : parseProxy(value);
}
function read(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}
function parseProxy(value) {
    const spelled = /^[a-z]+:\/\//i.test(value) ? value : `http://${value}`;
    if (!external_node_url_.URL.canParse(spelled))
        return undefined;
    const { protocol, hostname, port, username, password } = new external_node_url_.URL(spelled);
    if (protocol !== 'http:' && protocol !== 'https:')
        return undefined;
    const secure = protocol === 'https:';
    const host = hostname.replace(/^\[|\]$/g, '');
    const number = port === '' ? (secure ? 443 : 80) : Number(port);
    const secret = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const authorization = username === '' ? {} : { authorization: `Basic ${Buffer.from(secret).toString('base64')}` };
    return { secure, host, port: number, told: `${hostname}:${number}`, ...authorization };
}
function isLoopback(host) {
    return (0,resolve.M)(host) || host === '::1' || ((0,external_node_net_.isIP)(host) === 4 && host.startsWith('127.'));
}
function isExcepted(host, port, list) {
    return list
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        const bare = name.replace(/^\*?\./, '');
        const isSame = host.toLowerCase() === bare || host.toLowerCase().endsWith(`.${bare}`);
        return isSame && (only === undefined || Number(only) === port);
    });
}

// EXTERNAL MODULE: ../../packages/probes/src/http/exchange.ts
var exchange = __nccwpck_require__(8202);
;// CONCATENATED MODULE: ../../packages/probes/src/http/tunnel.ts




async function openProxy(course, proxy) {
    course.seen.route = `through the proxy ${proxy.told}`;
    const socket = await (0,wire_open.ho)(course, proxy);
    return proxy.secure ? secure_secure(course, socket, proxy.host) : socket;
}
async function tunnel(course, proxy, to) {
    const socket = await openProxy(course, proxy);
    const host = `${to.host.includes(':') ? `[${to.host}]` : to.host}:${to.port}`;
    const lines = [`CONNECT ${host} HTTP/1.1`, `Host: ${host}`];
    if (proxy.authorization)
        lines.push(`Proxy-Authorization: ${proxy.authorization}`);
    const { bytes } = await (0,wire_bytes.k)(course, socket, Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), (got) => got.includes('\r\n\r\n'));
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(bytes.toString('latin1'))?.[1]);
    if (status >= 200 && status < 300)
        return socket;
    const said = Number.isNaN(status) ? 'something that is not HTTP' : String(status);
    throw new failure.H({ code: 'proxy-refused', observed: `the proxy ${proxy.told} answered ${said} to CONNECT ${host}` });
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/ask-http.ts





async function askOnce(course, hop, options) {
    const proxy = 'host' in hop.place ? proxyFor(hop.secure, hop.place.host, hop.place.port, options.env ?? {}) : undefined;
    const socket = await connected(course, hop, options, proxy);
    const isPlainThroughProxy = proxy !== undefined && !hop.secure;
    const { method, authority, authorization, body } = hop;
    const path = isPlainThroughProxy ? `http://${authority}${hop.path}` : hop.path;
    const headers = {
        host: authority,
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'ci-gates',
        connection: 'close',
        ...(authorization ? { authorization } : {}),
        ...(isPlainThroughProxy && proxy.authorization ? { 'proxy-authorization': proxy.authorization } : {}),
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...lowerCased(hop.headers),
    };
    const answer = await (0,exchange.c)(course, socket, { method, path, headers, ...(body === undefined ? {} : { body }) });
    socket.destroy();
    const { status } = answer;
    options.onAnswer?.({ status, headers: answer.headers, body: answer.body.toString('utf8') });
    return answer;
}
async function connected(course, { secure: isSecure, place }, options, proxy) {
    if (!('host' in place))
        return (0,wire_open.ho)(course, place);
    const to = redirected(place, options.connectTo);
    if (proxy && !isSecure)
        return openProxy(course, proxy);
    const socket = proxy ? await tunnel(course, proxy, to) : await (0,wire_open.ho)(course, to);
    return isSecure ? secure_secure(course, socket, place.host, options.tls) : socket;
}
function redirected(place, to) {
    return to ? { host: to.host, port: to.port ?? place.port } : place;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/redirects.ts




const MOST_HOPS = 10;
const LOGIN = /(^|[/._-])(log-?in|log-?on|sign-?in|sso|saml2?|oauth2?|oidc|cas|authorize|authenticate)([/._?-]|$)/i;
const HARMLESS = new Set(['accept', 'accept-language', 'content-type', 'user-agent', 'cache-control']);
async function follow(course, first, options, isWanted) {
    const policy = options.redirects ?? 'same-host';
    let hop = first;
    const seen = new Set([keyOf(hop)]);
    for (;;) {
        const answer = await askOnce(course, hop, options);
        const { location } = answer.headers;
        if (policy === 'none' || !isRedirect(answer.status) || isWanted(answer.status) || location === undefined)
            return answer;
        const to = destination(hop, location, answer.status);
        course.redirects.push((0,tell.Vl)(to));
        refuse(course, hop, to, policy, answer.status);
        hop = nextHop(hop, to, answer.status);
        if (seen.has(keyOf(hop)) || seen.size > MOST_HOPS)
            throw circle(course, answer.status);
        seen.add(keyOf(hop));
        course.addresses.length = 0;
    }
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function keyOf({ method, secure, authority, path }) {
    return `${method} ${secure} ${authority} ${path}`;
}
function destination(hop, location, status) {
    const base = `${hop.secure ? 'https' : 'http'}://${hop.authority}${hop.path}`;
    if (external_node_url_.URL.canParse(location, base)) {
        const to = new external_node_url_.URL(location, base);
        if (to.protocol === 'http:' || to.protocol === 'https:')
            return to;
    }
    throw new failure.H({
        code: 'invalid-http',
        observed: `${status} with a location that is no address of the web`,
        status,
    });
}
function refuse(course, hop, to, policy, status) {
    const told = (0,tell.Vl)(to);
    if (LOGIN.test(to.pathname) && !LOGIN.test(hop.path)) {
        const observed = `${status} to a login page, ${told}`;
        const hopeless = { reason: 'it wants a login', afterMs: 3_000 };
        throw new failure.H({ code: 'redirect-to-login', observed, status, hopeless });
    }
    const isSocket = 'socketPath' in hop.place;
    if ((policy === 'same-host' || isSocket) && (isSocket ? to.host !== hop.authority : to.hostname !== hostOf(hop)))
        throw new failure.H({ code: 'redirect-to-other-host', observed: `${status} to another host, ${told}`, status });
    if (course.redirects.length === 1)
        course.notes.push(`redirected to ${told}`);
}
function hostOf({ authority }) {
    return new external_node_url_.URL(`http://${authority}`).hostname;
}
function nextHop(hop, to, status) {
    const secure = to.protocol === 'https:';
    const port = to.port === '' ? (secure ? 443 : 80) : Number(to.port);
    const isSame = to.hostname === hostOf(hop) && (secure || !hop.secure);
    const place = 'socketPath' in hop.place ? hop.place : { host: to.hostname.replace(/^\[|\]$/g, ''), port };
    const repeats = status >= 307 || hop.method === 'GET' || hop.method === 'HEAD';
    const { body, authorization, ...rest } = hop;
    return {
        ...rest,
        ...{ secure, place, authority: to.host, path: to.pathname + to.search, told: (0,tell.Vl)(to) },
        method: repeats ? hop.method : 'GET',
        headers: isSame ? hop.headers : harmless(hop.headers),
        ...(isSame && authorization ? { authorization } : {}),
        ...(repeats && body !== undefined && isSame ? { body } : {}),
    };
}
function harmless(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name.toLowerCase())));
}
function circle(course, status) {
    const way = course.redirects.slice(0, 4).join(' → ');
    const observed = `${course.redirects.length} redirects without an end: ${way}`;
    return new failure.H({
        code: 'redirect-loop',
        observed,
        status,
        hopeless: { reason: 'it redirects in a circle', afterMs: 3_000 },
    });
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/http.ts







const SUCCESS = (0,http_status.o)('2xx');
function probeHttp(target, options, attempt) {
    warmUp(target, options);
    return (0,run.e)(attempt, (course) => ask(course, target, options).catch((error) => explained(course, target, options, error)));
}
function warmUp({ secure }, { tls }) {
    Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23)).catch(() => { });
    if (secure)
        prepare(tls).catch(() => { });
}
async function ask(course, target, options) {
    const { requestBody: body, method = body === undefined ? 'GET' : 'POST', headers = {}, expect = {} } = options;
    const wanted = expect.status ?? SUCCESS;
    const hop = { ...target, method, headers, ...(body === undefined ? {} : { body }) };
    const answer = await follow(course, hop, options, (status) => wanted.has(status));
    const reading = judge_judge(course, answer, target.path, expect, asksForJson(headers));
    if (reading.outcome === 'ready')
        options.onBody?.(answer.body.toString('utf8'));
    return reading;
}
function asksForJson(headers) {
    return Object.entries(headers).some(([name, value]) => name.toLowerCase() === 'accept' && /^application\/([\w.-]+\+)?json/i.test(value));
}
async function explained(course, target, options, error) {
    const other = await otherProtocol(course, target, options, error);
    throw other ? new failure.H(other) : withHint(target, error);
}
const USUAL = { 5432: 'postgres:', 6379: 'redis:' };
function withHint({ place }, error) {
    const scheme = 'port' in place ? USUAL[place.port] : undefined;
    if (!scheme || !(error instanceof failure.H) || error.facts.code !== 'connection-closed')
        return error;
    return new failure.H({ ...error.facts, observed: `${error.facts.observed}; for this port, ${scheme} may be meant` });
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   R: () => ( brokenBy),
   q: () => ( parseJson)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
function brokenBy(rule, body) {
    const { comparison, wanted } = rule;
    const values = valuesOf(rule, body);
    if (!values)
        return `${rule.path.toString()} cannot be evaluated: the body is nested too deep`;
    if (values.length === 0)
        return `${rule.path.toString()} finds nothing; wanted ${rule.text}`;
    if (comparison === undefined || wanted === undefined)
        return undefined;
    const wrong = values.find((value) => !holds(value, comparison, wanted));
    if (wrong === undefined)
        return undefined;
    const kind = typeof wrong === typeof wanted || wrong === null ? '' : `${Array.isArray(wrong) ? 'array' : typeof wrong} `;
    const saw = (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .RK)(JSON.stringify(wrong) ?? 'nothing'), 80);
    return `${rule.path.toString()} is ${kind}${saw}, wanted ${comparison} ${JSON.stringify(wanted)}`;
}
function valuesOf({ path }, body) {
    try {
        return path.query(body).values();
    }
    catch {
        return undefined;
    }
}
function holds(value, comparison, wanted) {
    if (comparison === '==')
        return value === wanted;
    if (comparison === '!=')
        return value !== wanted;
    if (typeof value === 'number' && typeof wanted === 'number')
        return order(value - wanted, comparison);
    if (typeof value === 'string' && typeof wanted === 'string')
        return order(value < wanted ? -1 : value > wanted ? 1 : 0, comparison);
    return false;
}
function order(difference, comparison) {
    if (difference === 0)
        return comparison === '<=' || comparison === '>=';
    return comparison.startsWith(difference < 0 ? '<' : '>');
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   o: () => ( parseStatusSet)
 });
function parseStatusSet(text) {
    const parts = text
        .split(/[\s,]+/)
        .filter((part) => part !== '')
        .map(parsePart);
    if (parts.length === 0)
        throw new RangeError('no status is wanted; write 2xx, 200,204 or 200-299');
    return { text, has: (status) => parts.some(([from, to]) => status >= from && status <= to) };
}
function parsePart(part) {
    const family = /^([1-5])xx$/i.exec(part);
    if (family)
        return [Number(family[1]) * 100, Number(family[1]) * 100 + 99];
    const range = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(part);
    const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (!range || from > to)
        throw new RangeError(`${JSON.stringify(part.slice(0, 20))} is no status; write 2xx, 204 or 200-299`);
    return [from, to];
}


/***/ }),

/***/ 2295:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   L: () => ( span),
   Y: () => ( seconds)
 });
function seconds(ms) {
    return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
}
function span(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    return `${Math.floor(ms / 100) / 10} s`;
}


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => ( markLog),
  j: () => ( readLogFile)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
;// CONCATENATED MODULE: ../../packages/probes/src/proxy/log-file.ts

const MOST = 8 * 1024 * 1024;
async function markLog(path) {
    const found = await (0,promises_namespaceObject.stat)(path).catch(() => undefined);
    return found?.isFile() ? { path, size: found.size, inode: found.ino } : { path, size: 0, inode: 0 };
}
async function readLogFile(path, { from, most = MOST } = {}) {
    try {
        if (!(await (0,promises_namespaceObject.stat)(path)).isFile())
            return { problem: `${path} is not a file` };
        const handle = await (0,promises_namespaceObject.open)(path);
        try {
            const found = await handle.stat();
            const rotated = from !== undefined && from.inode !== 0 && (from.inode !== found.ino || found.size < from.size);
            const start = from === undefined || rotated ? 0 : Math.min(from.size, found.size);
            const at = Math.max(start, found.size - most);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(found.size - at), 0, undefined, at);
            const text = buffer.subarray(0, bytesRead).toString('utf8');
            const cut = at > start;
            return { text: cut ? text.slice(text.indexOf('\n') + 1) : text, cut, rotated };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return { problem: refusal(path, error) };
    }
}
function refusal(path, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return `${path} is not there`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${path} may not be read`;
    if (code === 'EISDIR')
        return `${path} is a folder`;
    return `${path} could not be read (${code || String(error)})`;
}


/***/ }),

/***/ 4397:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => ( parseTarget)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(9344);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/target/target.ts
class TargetError extends Error {
    name = 'TargetError';
}

// EXTERNAL MODULE: ../../packages/probes/src/target/tell.ts
var tell = __nccwpck_require__(5695);
;// CONCATENATED MODULE: ../../packages/probes/src/target/parse-unix.ts


const LONGEST_PATH = 107;
function parseUnix(written) {
    const rest = written.slice('unix:'.length).replace(/^\/\/(?=\/)/, '');
    const at = rest.indexOf(':/');
    const socketPath = at < 0 ? rest : rest.slice(0, at);
    if (socketPath === '' || /[\0\n\r]/.test(rest))
        throw new TargetError('a unix: address names no socket; write unix:/run/app.sock or unix:/run/app.sock:/healthz');
    if (Buffer.byteLength(socketPath) > LONGEST_PATH)
        throw new TargetError(`the path of a unix: socket has more than ${LONGEST_PATH} bytes, which the system cannot address`);
    const place = { socketPath };
    if (at < 0)
        return { kind: 'connect', place, told: `unix:${socketPath}` };
    const path = rest.slice(at + 1);
    if (/[\s\u0080-\uffff]/.test(path))
        throw new TargetError('the HTTP path of a unix: address holds a character that must be escaped');
    return {
        kind: 'http',
        secure: false,
        place,
        authority: 'localhost',
        path,
        told: `unix:${socketPath}:${(0,tell.Z4)(path)}`,
    };
}

;// CONCATENATED MODULE: ../../packages/probes/src/target/parse.ts





const SCHEMES = {
    http: (url) => http(url, false),
    https: (url) => http(url, true),
    tcp: (url) => ({ kind: 'connect', place: place(url), told: parse_tell(url) }),
    postgres,
    postgresql: postgres,
    mysql: (url) => ({ kind: 'mysql', place: place(url, 3306), told: parse_tell(url) }),
    mariadb: (url) => ({ kind: 'mysql', place: place(url, 3306), told: parse_tell(url) }),
    redis: (url) => ({ kind: 'redis', secure: false, place: place(url, 6379), told: parse_tell(url) }),
    rediss: (url) => ({ kind: 'redis', secure: true, place: place(url, 6379), told: parse_tell(url) }),
    grpc: (url) => grpc(url, false),
    grpcs: (url) => grpc(url, true),
};
const KNOWN = [...Object.keys(SCHEMES), 'unix', 'docker'];
function parseTarget(text) {
    const written = text.trim();
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
    if (scheme === 'unix')
        return parseUnix(written);
    if (scheme === 'docker')
        return docker(written);
    const read = scheme !== undefined && Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
    if (!scheme || !read)
        throw new TargetError(unknownScheme(written, scheme));
    return read(parseUrl(written, scheme));
}
function unknownScheme(written, scheme) {
    if (written === '')
        return 'there is no address';
    const isHost = scheme === undefined || /^[\w.-]+:\d+(\/|$)/.test(written);
    if (isHost)
        return `an address has no scheme; write http://${hostOf(written)} or tcp://${hostOf(written)}`;
    const meant = (0,suggest.Z)(scheme, KNOWN);
    return `${(0,visible.hD)(`${scheme}:`)} is not a scheme of a target${meant ? `; did you mean ${meant}:?` : `; use one of ${KNOWN.map((each) => `${each}:`).join(' ')}`}`;
}
function hostOf(written) {
    return /^[\w.-]+(:\d+)?(?=[/?#]|$)/.exec(written)?.[0] ?? 'HOST:PORT';
}
function parseUrl(written, scheme) {
    const address = written.slice(scheme.length + 1).replace(/^\/\//, '');
    const spelled = `${scheme}://${address}`;
    if (/\s/.test(written))
        throw new TargetError(`a ${scheme}: address holds a blank; write one address a line`);
    if (!external_node_url_.URL.canParse(spelled)) {
        const port = /:(\d+)(?:[/?#]|$)/.exec(address)?.[1];
        if (port && Number(port) > 65_535)
            throw new TargetError(`port ${port} of a ${scheme}: address is above 65535`);
        throw new TargetError(`a ${scheme}: address cannot be read; write ${scheme}://HOST:PORT`);
    }
    const url = new external_node_url_.URL(spelled);
    if (url.hostname === '')
        throw new TargetError(`a ${scheme}: address names no host; write ${scheme}://HOST:PORT`);
    if (url.port === '0')
        throw new TargetError(`${parse_tell(url)} has port 0`);
    return url;
}
function parse_tell(url) {
    return (0,tell.Vl)(url);
}
function place(url, port) {
    const number = url.port === '' ? port : Number(url.port);
    if (number === undefined)
        throw new TargetError(`${parse_tell(url)} names no port; write ${url.protocol}//${url.hostname}:PORT`);
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port: number };
}
function http(url, isSecure) {
    const user = decode(url.username);
    const authorization = url.username === ''
        ? {}
        : { authorization: `Basic ${Buffer.from(`${user}:${decode(url.password)}`).toString('base64')}` };
    const to = place(url, isSecure ? 443 : 80);
    return {
        kind: 'http',
        secure: isSecure,
        place: to,
        authority: url.host,
        path: url.pathname + url.search,
        told: parse_tell(url),
        ...authorization,
    };
}
function postgres(url) {
    const user = decode(url.username) || 'postgres';
    const database = decode(url.pathname.slice(1)) || user;
    return { kind: 'postgres', place: place(url, 5432), user, database, told: parse_tell(url) };
}
function grpc(url, isSecure) {
    const service = decode(url.pathname.slice(1));
    return {
        kind: 'grpc',
        secure: isSecure,
        place: place(url, isSecure ? 443 : undefined),
        authority: url.host,
        service,
        told: parse_tell(url),
    };
}
function docker(written) {
    const container = written.slice('docker:'.length).replace(/^\/\//, '');
    if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(container))
        throw new TargetError(`${(0,visible.hD)(written, 60)} names no container; write docker:NAME`);
    return { kind: 'docker', container, told: `docker:${container}` };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Hw: () => ( secretsInAddress),
   Vl: () => ( tellUrl),
   Z4: () => ( tellPath),
   eJ: () => ( tellLogLine)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

const SECRET_NAME = /key|token|secret|pass|pwd|auth|sig|cred|session|jwt|code|sas|access|private|otp|nonce|^(p|pw|st|se|sv)$/i;
const LONGEST_VALUE = 16;
function tellUrl(url) {
    return (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .RK)(`${url.protocol}//${url.host}${tellPath(url.pathname + url.search)}`), 300);
}
function tellPath(path) {
    const at = path.indexOf('?');
    if (at < 0)
        return path;
    const pairs = path
        .slice(at + 1)
        .replace(/#.*$/, '')
        .split('&');
    return `${path.slice(0, at)}?${pairs.map(tellPair).join('&')}`;
}
function tellPair(pair) {
    const at = pair.indexOf('=');
    if (at < 0)
        return pair.length > LONGEST_VALUE ? '***' : pair;
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const isSecret = value !== '' && (SECRET_NAME.test(name) || value.length > LONGEST_VALUE);
    return isSecret ? `${name}=***` : pair;
}
const QUERY = /\?[^\s"'<>]+/g;
const HEADER = /("(?:\w{1,40}_)?(?:proxy-)?(?:authorization|(?:set-)?cookie|x-api-key|x-auth-token)": ?\[?")[^"]+/gi;
const USER = /:\/\/[^\s/@"?]{1,300}@/g;
function tellLogLine(line) {
    return line.replace(QUERY, tellPath).replace(HEADER, '$1***').replace(USER, '://***@');
}
const SHORTEST_SECRET = 4;
const SHORTEST_TOKEN = 16;
function secretsInAddress(written) {
    const [, user = '', password = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#:@]*)(?::([^/?#]*))?@/i.exec(written.trim()) ?? [];
    const own = password === '' && user.length >= SHORTEST_TOKEN ? user : password;
    const query = /\?([^#]*)/.exec(written)?.[1] ?? '';
    const values = query.split('&').filter((pair) => tellPair(pair) !== pair);
    const all = [own, ...values.map((pair) => pair.slice(pair.indexOf('=') + 1))];
    return all.flatMap((secret) => [secret, decoded(secret)]).filter((secret) => secret.length >= SHORTEST_SECRET);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 3073:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   k: () => ( ask)
 });
const MOST = 64 * 1024;
async function ask(course, socket, question, isEnough) {
    if (question) {
        course.enter('request');
        await new Promise((resolve) => socket.write(question, () => resolve()));
    }
    course.enter('first-byte');
    return new Promise((resolve, reject) => {
        let bytes = Buffer.alloc(0);
        const settle = (ended) => {
            socket.removeAllListeners('data').pause();
            resolve({ bytes, ended });
        };
        socket.once('error', (error) => (bytes.length > 0 ? settle(true) : reject(error)));
        socket.once('end', () => settle(true));
        socket.once('close', () => settle(true));
        socket.on('data', (chunk) => {
            if (bytes.length === 0)
                course.enter('body');
            bytes = Buffer.concat([bytes, chunk]).subarray(0, MOST);
            if (bytes.length >= MOST || isEnough(bytes))
                settle(false);
        });
        if (socket.destroyed)
            settle(true);
    });
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   h: () => ( TIME_IS_UP),
   q: () => ( begin)
 });
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(643);
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);

const TIME_IS_UP = Symbol('the time of the attempt is up');
function begin({ timeoutMs, signal }) {
    const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const spent = {};
    const cut = new AbortController();
    const held = new Set();
    let phase = 'name';
    let since = started;
    const enter = (next) => {
        const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        spent[phase] = (spent[phase] ?? 0) + now - since;
        phase = next;
        since = now;
    };
    const over = new Promise((_, reject) => cut.signal.addEventListener('abort', () => reject(cut.signal.reason)));
    over.catch(() => { });
    const timer = setTimeout(() => cut.abort(TIME_IS_UP), timeoutMs);
    const cancel = () => cut.abort(signal?.reason);
    if (signal?.aborted)
        cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    return {
        signal: cut.signal,
        timeoutMs,
        ...{ addresses: [], notes: [], redirects: [], seen: {} },
        phase: () => phase,
        enter,
        remaining: () => Math.max(0, started + timeoutMs - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()),
        own: (it) => hold(held, it, cut.signal),
        handOver: (it) => held.delete(it),
        timings: () => tell(spent, node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - started),
        over,
        close: () => {
            enter(phase);
            clearTimeout(timer);
            signal?.removeEventListener('abort', cancel);
            for (const it of [...held].reverse())
                it.destroy();
            cut.abort(TIME_IS_UP);
        },
    };
}
function hold(held, it, signal) {
    if (signal.aborted)
        it.destroy();
    else
        held.add(it);
    return it;
}
function tell(spent, total) {
    const rounded = Object.entries(spent).map(([phase, ms]) => [phase, Math.round(ms * 100) / 100]);
    return { ...Object.fromEntries(rounded), total: Math.round(total * 100) / 100 };
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $N: () => ( codeOf),
  WE: () => ( explain)
});

// UNUSED EXPORTS: misplaced

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/explain-tls.ts

const CODES = [
    [
        /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|RECORD_LAYER_FAILURE|HTTP_REQUEST|UNEXPECTED_MESSAGE|UNKNOWN_PROTOCOL/,
        { code: 'wrong-protocol', observed: 'the port does not speak TLS' },
    ],
    [
        /ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/,
        { code: 'tls-protocol-too-old', observed: 'the server speaks no TLS version from 1.2 on' },
    ],
    [
        /CERTIFICATE_REQUIRED|PEER_DID_NOT_RETURN/,
        { code: 'tls-client-certificate-required', observed: 'the server demands a client certificate' },
    ],
    [
        /UNRECOGNIZED_NAME/,
        { code: 'tls-unrecognized-name', observed: 'the server knows no host of this name (alert 112)' },
    ],
    [
        /NO_APPLICATION_PROTOCOL/,
        { code: 'tls-alpn', observed: 'the server offers no common application protocol (alert 120)' },
    ],
    [
        /ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(REVOKED|EXPIRED|UNKNOWN)|UNKNOWN_CA|ACCESS_DENIED)|ALERT_DECRYPT_ERROR/,
        { code: 'tls-client-certificate-refused', observed: 'the server refuses the client certificate' },
    ],
    [
        /ALERT_HANDSHAKE_FAILURE|NO_CIPHERS|NO_SHARED_CIPHER|ALERT_INSUFFICIENT_SECURITY/,
        {
            code: 'tls-no-common-cipher',
            observed: 'the server broke off the handshake (alert 40): no common cipher, no client certificate, or no server name',
        },
    ],
];
function explainTls(error, code) {
    const words = error instanceof Error ? `${code} ${error.message.toUpperCase().replaceAll(' ', '_')}` : code;
    const known = CODES.find(([pattern]) => pattern.test(words));
    if (known)
        return withPatience(known[1]);
    if (code === 'ECONNRESET' || code === 'EPIPE')
        return { code: 'connection-closed', observed: 'the connection was closed during the TLS handshake', phase: 'tls' };
    if (!/^(ERR_SSL|ERR_TLS|EPROTO)/.test(code))
        return undefined;
    return { code: 'tls-failed', observed: `the TLS handshake failed: ${(0,visible.ml)((0,visible.RK)(code), 80)}` };
}
function withPatience(facts) {
    return { ...facts, hopeless: { reason: facts.observed, afterMs: 3_000 } };
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/recognise.ts
var recognise = __nccwpck_require__(9171);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/explain.ts



function explain(error, phase) {
    const code = codeOf(error);
    if (code.startsWith('HPE_'))
        return explainParser(error, code);
    const known = SYSTEM[code];
    if (phase === 'tls' || code.startsWith('ERR_SSL'))
        return explainTls(error, code) ?? known ?? other(error, code);
    if (known && phase !== 'name' && phase !== 'connect')
        return during(known, phase);
    return known ?? other(error, code);
}
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : '';
}
const SYSTEM = {
    ENOTFOUND: { code: 'name-not-found', observed: 'the host name does not exist' },
    ENODATA: { code: 'name-not-found', observed: 'the host name has no address' },
    EAI_AGAIN: { code: 'name-no-answer', observed: 'the name server gave no answer (EAI_AGAIN)' },
    EAI_FAIL: { code: 'name-no-answer', observed: 'the name server failed (EAI_FAIL)' },
    ECONNREFUSED: { code: 'connection-refused', observed: 'connection refused' },
    ECONNRESET: { code: 'connection-reset', observed: 'connection reset' },
    ECONNABORTED: { code: 'connection-reset', observed: 'connection aborted' },
    EPIPE: { code: 'connection-closed', observed: 'the connection was closed while the request was sent' },
    ETIMEDOUT: { code: 'timeout-connect', observed: 'no answer to the connection (ETIMEDOUT)' },
    EHOSTUNREACH: { code: 'host-unreachable', observed: 'no route to the host' },
    ENETUNREACH: { code: 'host-unreachable', observed: 'the network is unreachable' },
    EADDRNOTAVAIL: { code: 'host-unreachable', observed: 'the address cannot be reached from this machine' },
    EAFNOSUPPORT: { code: 'host-unreachable', observed: 'the family of addresses is not available on this machine' },
    ENOENT: { code: 'socket-missing', observed: 'there is no such socket' },
    ENOTSOCK: { code: 'socket-missing', observed: 'the file is no socket' },
    EACCES: { code: 'permission-denied', observed: 'permission denied' },
    EPERM: { code: 'permission-denied', observed: 'not permitted' },
};
function during(known, phase) {
    const unanswered = phase === 'request' || phase === 'first-byte';
    return unanswered ? { ...known, observed: `${known.observed} before any answer` } : known;
}
function explainParser(error, code) {
    const raw = error instanceof Error && 'rawPacket' in error ? error.rawPacket : undefined;
    const speaks = raw instanceof Uint8Array ? (0,recognise.G)(raw) : undefined;
    if (code === 'HPE_HEADER_OVERFLOW')
        return { code: 'headers-too-large', observed: 'the headers of the answer exceed 16 KiB' };
    if (speaks && speaks !== 'HTTP/1')
        return misplaced(`the port speaks ${speaks}, not HTTP`, speaks);
    if (code === 'HPE_INVALID_CONSTANT' && !speaks)
        return misplaced('the port does not speak HTTP');
    return { code: 'invalid-http', observed: `the answer is not valid HTTP (${code})` };
}
function other(error, code) {
    const words = error instanceof Error ? error.message : String(error);
    return { code: 'connection-failed', observed: (0,visible.ml)((0,visible.RK)(code || words), 120) };
}
function misplaced(observed, speaks) {
    const hopeless = { reason: observed, afterMs: 2_000 };
    return { code: 'wrong-protocol', observed, hopeless, ...(speaks === undefined ? {} : { speaks }) };
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   H: () => ( Failure)
 });
class Failure extends Error {
    facts;
    constructor(facts) {
        super(facts.observed);
        this.facts = facts;
    }
}


/***/ }),

/***/ 4972:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   ho: () => ( open)
 });
/* unused harmony exports isSelf, tellAddress */
 var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
 var node_net__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(643);
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__);
 var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2628);
 var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7582);





const LONGEST_BEFORE_NEXT = 2_000;
async function open(course, place) {
    if ('socketPath' in place) {
        course.enter('connect');
        return dial(course, { path: place.socketPath }, course.remaining());
    }
    course.enter('name');
    const addresses = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__ .h)(course, place.host);
    course.seen.resolved = addresses.map(({ address }) => address);
    course.enter('connect');
    for (const [at, { address, family }] of addresses.entries()) {
        const left = addresses.length - at;
        const limit = left === 1 ? course.remaining() : Math.min(LONGEST_BEFORE_NEXT, course.remaining() / left);
        const tried = { address, family: family === 6 ? 6 : 4, port: place.port };
        const socket = await tryAddress(course, tried, limit);
        if (socket)
            return socket;
    }
    throw noneAccepted(course);
}
async function tryAddress(course, to, limitMs) {
    const tried = { ...to, result: 'no answer', tookMs: 0 };
    course.addresses.push(tried);
    const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
    try {
        const socket = await dial(course, { host: to.address, port: to.port }, limitMs);
        tried.result = 'connected';
        return socket;
    }
    catch (error) {
        course.signal.throwIfAborted();
        tried.result = (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__ .$N)(error) || 'failed';
        return undefined;
    }
    finally {
        tried.tookMs = Math.round((node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - started) * 100) / 100;
    }
}
function dial(course, to, limitMs) {
    course.signal.throwIfAborted();
    const socket = course.own((0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(to));
    socket.on('error', () => { });
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            socket.destroy();
            reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }));
        }, limitMs);
        socket.once('close', () => clearTimeout(timer));
        socket.once('error', reject);
        socket.once('connect', () => {
            clearTimeout(timer);
            if (isSelf(socket)) {
                socket.destroy();
                reject(Object.assign(new Error('connected to itself'), { code: 'ECONNREFUSED' }));
                return;
            }
            socket.setNoDelay(true);
            resolve(socket);
        });
    });
}
function isSelf({ localPort, remotePort, localAddress, remoteAddress }) {
    return localPort !== undefined && localPort === remotePort && localAddress === remoteAddress;
}
const BY_WEIGHT = [
    'connection-refused',
    'connection-reset',
    'timeout-connect',
    'permission-denied',
    'host-unreachable',
];
function noneAccepted({ addresses }) {
    const failures = addresses.map((tried) => ({
        tried,
        facts: (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__ .WE)(Object.assign(new Error(), { code: tried.result }), 'connect'),
    }));
    const weight = (code) => (BY_WEIGHT.indexOf(code) + BY_WEIGHT.length + 1) % (BY_WEIGHT.length + 1);
    const [gravest] = [...failures].sort((a, b) => weight(a.facts.code) - weight(b.facts.code));
    if (!gravest)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__ .H({ code: 'name-not-found', observed: 'the name has no address', phase: 'name' });
    const same = failures.filter(({ facts }) => facts.code === gravest.facts.code);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__ .H({
        ...gravest.facts,
        observed: `${gravest.facts.observed} (${same.map(({ tried }) => tellAddress(tried)).join(', ')})`,
    });
}
function tellAddress({ address, family, port }) {
    return `${family === 6 ? `[${address}]` : address}:${port}`;
}


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   G: () => ( recognise)
 });
const OPENINGS = [
    ['SSH-', 'SSH'],
    ['HTTP/1', 'HTTP/1'],
    ['+OK', 'POP3'],
    ['* OK', 'IMAP'],
    ['RFB ', 'VNC'],
    ['AMQP', 'AMQP'],
    ['ERROR\r\n', 'memcached'],
    ['+PONG', 'Redis'],
    ['-ERR', 'Redis'],
    ['-NOAUTH', 'Redis'],
    ['-DENIED', 'Redis'],
    ['-LOADING', 'Redis'],
    ['220 ', 'SMTP or FTP'],
    ['220-', 'SMTP or FTP'],
];
function recognise(bytes) {
    const opening = String.fromCharCode(...bytes.subarray(0, 12));
    const text = OPENINGS.find(([prefix]) => opening.startsWith(prefix));
    if (text)
        return text[1];
    if ((bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 3)
        return 'TLS';
    if (bytes.length >= 9 && bytes[3] === 4 && [5, 6, 7, 8].every((at) => bytes[at] === 0))
        return 'HTTP/2';
    if (bytes.length >= 5 && bytes[2] === 0 && bytes[3] === 0 && (bytes[4] === 10 || bytes[4] === 255))
        return 'MySQL';
    return isPostgres(bytes) ? 'PostgreSQL' : undefined;
}
function isPostgres(bytes) {
    const [type, a, b] = bytes;
    return bytes.length >= 5 && (type === 0x45 || type === 0x52) && a === 0 && b === 0;
}


/***/ }),

/***/ 7582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   M: () => ( isLocalhost),
   h: () => ( resolve)
 });
 var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
 var node_net__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
 var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2628);



const asked = new Map();
async function resolve(course, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family !== 0)
        return [{ address: host, family }];
    const found = await lookup(host).catch((error) => {
        if (isLocalhost(host))
            return [];
        throw unresolved(error, host);
    });
    course.signal.throwIfAborted();
    return inTurn(isLocalhost(host) ? withBothLoopbacks(found) : found);
}
async function lookup(host) {
    const waiting = asked.get(host);
    if (waiting)
        return waiting;
    const { promises } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 610, 23));
    const answer = promises.lookup(host, { all: true, verbatim: true }).finally(() => asked.delete(host));
    asked.set(host, answer);
    return answer;
}
function isLocalhost(host) {
    return host === 'localhost' || host.endsWith('.localhost');
}
function withBothLoopbacks(found) {
    const both = [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
    ];
    return [...found, ...both.filter(({ address }) => !found.some((each) => each.address === address))];
}
function inTurn(addresses) {
    const first = addresses.filter(({ family }) => family === addresses[0]?.family);
    const second = addresses.filter(({ family }) => family !== addresses[0]?.family);
    return first.flatMap((each, at) => [each, ...second.slice(at, at + 1)]).concat(second.slice(first.length));
}
function unresolved(error, host) {
    const facts = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__ .WE)(error, 'name');
    const hopeless = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__ .$N)(error) === 'ENOTFOUND' ? patience(host) : undefined;
    const observed = facts.code === 'name-not-found' ? `the name ${host} does not exist` : facts.observed;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__ .H({ ...facts, observed, phase: 'name', ...(hopeless ? { hopeless } : {}) });
}
const TUNNELS = /\.(trycloudflare\.com|ngrok\.(io|app|dev)|ngrok-free\.(app|dev)|loca\.lt|serveo\.net)$/i;
function patience(host) {
    if (TUNNELS.test(host))
        return undefined;
    return { reason: `the name ${host} does not exist`, afterMs: host.includes('.') ? 5_000 : 15_000 };
}


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   e: () => ( run)
 });
 var _course_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3061);
 var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2628);



async function run(options, work) {
    const course = (0,_course_js__WEBPACK_IMPORTED_MODULE_0__ .q)(options);
    const reading = await Promise.race([work(course), course.over]).catch((error) => failed(error, course));
    const phase = reading.phase ?? course.phase();
    course.close();
    const { addresses, notes, redirects, seen } = course;
    return {
        ...seen,
        ...reading,
        phase,
        addresses: addresses.map((each) => ({ ...each })),
        timings: course.timings(),
        notes: [...notes],
        ...(redirects.length > 0 ? { redirects: [...redirects] } : {}),
    };
}
function failed(error, course) {
    const facts = factsOf(error, course);
    return { outcome: 'not-ready', ...facts };
}
function factsOf(error, course) {
    if (error === _course_js__WEBPACK_IMPORTED_MODULE_0__ .h)
        return timedOut(course);
    if (course.signal.aborted && course.signal.reason === _course_js__WEBPACK_IMPORTED_MODULE_0__ .h)
        return timedOut(course);
    if (course.signal.aborted)
        return { code: 'aborted', observed: 'stopped before it was over' };
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__ .H)
        return error.facts;
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__ .WE)(error, course.phase());
}
const WAITED_FOR = {
    name: ['timeout-name', 'no answer from the name server'],
    connect: ['timeout-connect', 'no answer to the connection'],
    tls: ['timeout-tls', 'connected, but the TLS handshake did not end'],
    request: ['timeout-request', 'connected, but the request was not read'],
    'first-byte': ['timeout-first-byte', 'connected, but no byte of an answer came'],
    headers: ['timeout-headers', 'the answer began, but its headers did not end'],
    body: ['timeout-body', 'the body did not end'],
    answer: ['timeout-body', 'the answer did not end'],
};
function timedOut(course) {
    const [code, words] = WAITED_FOR[course.phase()];
    const { status } = course.seen;
    const began = status === undefined ? '' : `status ${status}, but `;
    const tried = course.phase() === 'connect' ? places(course) : '';
    return { code, observed: `${began}${words} in ${span(course.timeoutMs)}${tried}` };
}
function span(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
function places({ addresses }) {
    const last = addresses.at(-1);
    return last ? ` (${last.family === 6 ? `[${last.address}]` : last.address}:${last.port})` : '';
}


/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("path");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1490);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
