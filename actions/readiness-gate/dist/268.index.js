export const id = 268;
export const ids = [268,7589];
export const modules = {

/***/ 3536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   w: () => ( remedyFor)
 });
/* unused harmony export CODES */
const CODES = {
    ready: ['It answers as wanted.', ''],
    aborted: ['The attempt was cut off from outside.', ''],
    'name-not-found': ['The host name does not exist.', 'Correct the host name, or start what registers it.'],
    'name-no-answer': ['The name server did not answer.', 'Check the resolver of this machine or container.'],
    'connection-refused': [
        'Nothing listens on the port.',
        'Look whether the service was started, and on which port and address it listens.',
    ],
    'connection-reset': [
        'The connection was reset.',
        'Read the log of the service: it, or what stands before it, crashed or refuses.',
    ],
    'connection-closed': [
        'The port accepts and closes at once: a published port without its application, typically.',
        'Wait for the application inside the container; check its port and that it listens on 0.0.0.0.',
    ],
    'host-unreachable': ['No route leads to the address.', 'Check networks and addresses.'],
    'socket-missing': ['There is no such unix socket.', 'Check the path, and that the service makes it there.'],
    'permission-denied': ['The socket may not be opened by this user.', 'Give the user access to the socket.'],
    'connection-failed': ['The connection failed otherwise.', 'See the code of the system.'],
    'timeout-name': ['The name server took longer than an attempt may.', 'Check the resolver.'],
    'timeout-connect': [
        'No answer to the connection: packets are dropped, or the container is paused.',
        'Check firewall, network and container.',
    ],
    'timeout-tls': [
        'Connected, but the TLS handshake does not end.',
        'Check that the port speaks TLS; raise attempt-timeout.',
    ],
    'timeout-request': ['The request could not be sent in time.', 'The service does not read: see its log.'],
    'timeout-first-byte': [
        'Connected and asked, but no byte came.',
        'The service hangs: see its log; raise attempt-timeout when it is slow.',
    ],
    'timeout-headers': [
        'The headers of the answer began and did not end.',
        'The service hangs in the middle of an answer: see its log.',
    ],
    'timeout-body': [
        'The body of the answer began and did not end.',
        'A stream is no health endpoint; ask a path that ends.',
    ],
    'tls-expired': ['A certificate has expired.', 'Renew the certificate.'],
    'tls-not-yet-valid': ['A certificate is not valid yet.', 'Compare the clocks of both machines.'],
    'tls-self-signed': ['The certificate is self-signed and not trusted.', 'Give the certificate as ca-file.'],
    'tls-untrusted': ['The issuer of the certificate is not trusted.', 'Give the issuing CA as ca-file.'],
    'tls-incomplete-chain': [
        'The server did not send the intermediate certificate.',
        'Let the server send the full chain.',
    ],
    'tls-wrong-host': ['The certificate is for other names.', 'Use one of its names, or set server-name.'],
    'tls-client-certificate-required': ['The server demands a client certificate.', 'Give client-cert and client-key.'],
    'tls-client-certificate-refused': ['The server refuses the client certificate.', 'Give one that its CA issued.'],
    'tls-protocol-too-old': [
        'The server speaks only TLS versions that are too old.',
        'Enable TLS 1.2 or later on the server.',
    ],
    'tls-no-common-cipher': [
        'No cipher in common (or the server wants a client certificate or another name).',
        'Check ciphers, client-cert and server-name.',
    ],
    'tls-unrecognized-name': ['The server knows no host of this name.', 'Set server-name.'],
    'tls-alpn': ['The server offers no common application protocol.', 'Use a target for the protocol that it speaks.'],
    'tls-failed': ['The TLS handshake failed otherwise.', 'See the words of OpenSSL.'],
    'wrong-protocol': ['The port speaks another protocol.', 'Correct the scheme or the port.'],
    'invalid-http': ['The answer is not valid HTTP.', 'Mend the server or the proxy that frames the answer so.'],
    'headers-too-large': ['The headers of the answer exceed 16 KiB.', 'Make the headers smaller.'],
    'body-truncated': [
        'The body ended before its announced length.',
        'The service died in the middle of an answer: see its log.',
    ],
    'body-too-large': ['What was asked of the body cannot be told from its first 64 KiB.', 'Ask a smaller document.'],
    'status-unwanted': ['The status is not a wanted one.', 'See the body and the log of the service.'],
    'path-not-found': ['The server is up, and does not know the path.', 'Correct the path.'],
    'method-not-allowed': ['The path refuses the method.', 'Set method.'],
    unauthorized: ['The server refuses the credentials, or wants some.', 'Give credentials, or ask a public path.'],
    'rate-limited': ['The server says: too many requests.', 'Raise interval.'],
    'bad-gateway': [
        'A proxy answered; what stands behind it did not.',
        'Look at the application behind the proxy, and at the log of the proxy.',
    ],
    'gateway-timeout': [
        'A proxy answered; what stands behind it was too slow.',
        'Look at the application behind the proxy.',
    ],
    'component-down': ['The application answers that a part of it is down.', 'Look at that part, not at the wait.'],
    'redirect-to-login': ['The answer leads to a login page.', 'Give credentials, or ask a public path.'],
    'redirect-to-other-host': ['The answer leads to another host.', 'Ask that host, or allow redirects to any host.'],
    'redirect-loop': ['The redirects lead in a circle, or on and on.', 'Mend the redirects of the server.'],
    'html-instead-of-json': [
        'JSON was asked for, HTML came.',
        'Correct the path; a login or an error page, or a single-page app, answers.',
    ],
    'invalid-json': ['JSON was asked for, something else came.', 'Correct the path, or the assertion.'],
    'json-unwanted': ['The JSON is not as wanted.', 'Compare the value that is told.'],
    'body-unwanted': ['The body does not match.', 'Compare the body that is told.'],
    'header-unwanted': ['A header is not as wanted.', 'Compare the header in an answer.'],
    'proxy-refused': ['The HTTP proxy of the environment refused.', 'Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY.'],
    'starting-up': ['The server says that it is starting.', 'Wait longer.'],
    'shutting-down': ['The server says that it is shutting down.', 'See who stopped it.'],
    loading: ['The server is loading its data.', 'Wait longer.'],
    'too-many-connections': ['The server has no connection left.', 'Raise its limit, or close other connections.'],
    'host-blocked': ['The server has blocked this host.', 'FLUSH HOSTS, or raise max_connect_errors.'],
    'server-error': ['The server answers with an error.', 'See its words.'],
    'not-serving': ['The health service says NOT_SERVING.', 'See the log of the service.'],
    'service-unknown': [
        'The health service does not know the service that was asked for.',
        'Correct the service after the slash.',
    ],
    'health-unimplemented': ['The gRPC server has no health service.', 'Add grpc.health.v1, or use tcp:.'],
    'engine-absent': ['There is no container engine to ask.', 'Start it, or set DOCKER_HOST.'],
    'container-absent': ['There is no container of this name.', 'Correct the name, or start it.'],
    'container-starting': ['The container is not running yet, or its health check has not passed yet.', 'Wait longer.'],
    'container-unhealthy': ['The health check of the container fails.', 'See the output of the check.'],
    'container-restarting': ['The container restarts again and again.', 'See its log.'],
    'container-exited': ['The container has exited.', 'See its log.'],
    'container-paused': ['The container is paused.', 'docker unpause'],
};
function remedyFor(code) {
    return CODES[code][1];
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   jsonPathEnvironment: () => ( jsonPathEnvironment)
 });
async function jsonPathEnvironment(options) {
    const { JSONPathEnvironment } = await __webpack_require__.e( 3128).then(__webpack_require__.t.bind(__webpack_require__, 3128, 19));
    const environment = new JSONPathEnvironment(options);
    for (const [name, call] of await linearFunctions())
        environment.functionRegister.set(name, call);
    return environment;
}
async function linearFunctions() {
    const { FunctionExpressionType } = await __webpack_require__.e( 3128).then(__webpack_require__.t.bind(__webpack_require__, 3128, 19));
    const { RE2JS } = await __webpack_require__.e( 8330).then(__webpack_require__.bind(__webpack_require__, 8330));
    const compiled = new Map();
    const compile = (pattern) => {
        if (!compiled.has(pattern) && compiled.size < 100)
            compiled.set(pattern, attempt(() => RE2JS.compile(pattern)));
        return compiled.get(pattern);
    };
    const { ValueType, LogicalType } = FunctionExpressionType;
    const type = { argTypes: [ValueType, ValueType], returnType: LogicalType };
    const on = (test) => ({
        ...type,
        call: (text, pattern) => {
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return false;
            const ready = compile(pattern);
            return ready !== undefined && test(ready, text);
        },
    });
    return [
        ['match', on((pattern, text) => pattern.matcher(text).matches())],
        ['search', on((pattern, text) => pattern.matcher(text).find())],
    ];
}
function attempt(make) {
    try {
        return make();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   R: () => ( brokenBy),
   q: () => ( parseJson)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);

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

/***/ 9818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   o: () => ( parseJsonRule)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);
 var _json_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(548);


async function parseJsonRule(text) {
    const { jsonPathEnvironment } = await __webpack_require__.e( 7589).then(__webpack_require__.bind(__webpack_require__, 7589));
    const environment = await jsonPathEnvironment();
    const { written, comparison, value } = split(text.trim());
    const wanted = comparison === undefined ? {} : { comparison, wanted: parseValue(text, value ?? '') };
    if (comparison && /[<>]/.test(comparison) && typeof wanted.wanted === 'boolean')
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .hD)(text)}: ${comparison} compares numbers or texts`);
    try {
        return { text: text.trim(), path: environment.compile(written), ...wanted };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .hD)(written)} is not a JSONPath (RFC 9535), such as $.status == "ok": ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .RK)(words), 120)}`);
    }
}
function split(text) {
    let depth = 0;
    let quotation = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (quotation !== '') {
            if (character === '\\')
                at += 1;
            else if (character === quotation)
                quotation = '';
        }
        else if (character === '"' || character === "'")
            quotation = character;
        else if (character === '[' || character === '(')
            depth += 1;
        else if (character === ']' || character === ')')
            depth -= 1;
        else if (depth === 0) {
            const found = /^(==|!=|<=|>=|<|>)/.exec(text.slice(at, at + 2))?.[0];
            if (found)
                return {
                    written: text.slice(0, at).trim(),
                    comparison: found,
                    value: text.slice(at + found.length).trim(),
                };
        }
    }
    return { written: text };
}
function parseValue(text, value) {
    const spelled = /^'[^'"\\]*'$/.test(value) ? `"${value.slice(1, -1)}"` : value;
    const parsed = (0,_json_rule_js__WEBPACK_IMPORTED_MODULE_1__ .q)(spelled);
    if (parsed === undefined || (typeof parsed === 'object' && parsed !== null))
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .hD)(text)} compares with ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .hD)(value)}, which is no JSON value; write "ok", 50, true or null`);
    return parsed;
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
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

/***/ 7887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TargetError: () => ( TargetError),
  createProbe: () => ( createProbe),
  jsonPathEnvironment: () => ( json_path_environment.jsonPathEnvironment),
  parseJsonRule: () => ( parse_json_rule.o),
  parseStatusSet: () => ( http_status.o),
  parseTarget: () => ( parseTarget),
  poll: () => ( poll),
  proxyFor: () => ( proxy.i),
  remedyFor: () => ( codes.w),
  secretsInAddress: () => ( tell.Hw)
});

// UNUSED EXPORTS: ABSENT, CODES, PHASES, PROXIES, PROXY_CAUSES, SNAPSHOT_VERSION, adviseNginx, checkTls, compareSnapshots, containerLogs, containerSnapshot, findComposeContainers, inspectContainer, lastDeath, lookAtTls, markLog, parseHeaderLine, parseSnapshot, pollAll, probeConnect, probeHttp, readLogFile, readNginxConfig, readProxyLog, seconds, span, staleUpstream, tailContainer, tellPeer, tellUrl, watchContainer, watchLogFiles, watchProcess, whoAnswered

// EXTERNAL MODULE: ../../packages/probes/src/codes.ts
var codes = __webpack_require__(3536);
// EXTERNAL MODULE: ../../packages/probes/src/http/json-path-environment.ts
var json_path_environment = __webpack_require__(7589);
// EXTERNAL MODULE: ../../packages/probes/src/http/parse-json-rule.ts
var parse_json_rule = __webpack_require__(9818);
// EXTERNAL MODULE: ../../packages/probes/src/http/status.ts
var http_status = __webpack_require__(3613);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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

;// CONCATENATED MODULE: ../../packages/probes/src/probe.ts
function createProbe(target, options = {}) {
    return (attempt) => probe_ask(target, options, attempt);
}
async function probe_ask(target, options, attempt) {
    switch (target.kind) {
        case 'http':
            return (await __webpack_require__.e( 9182).then(__webpack_require__.bind(__webpack_require__, 9182))).probeHttp(target, options, attempt);
        case 'connect':
            return (await __webpack_require__.e( 8153).then(__webpack_require__.bind(__webpack_require__, 8153))).probeConnect(target, options, attempt);
        case 'postgres':
            return (await __webpack_require__.e( 1244).then(__webpack_require__.bind(__webpack_require__, 1244))).probePostgres(target, options, attempt);
        case 'mysql':
            return (await __webpack_require__.e( 1425).then(__webpack_require__.bind(__webpack_require__, 1425))).probeMysql(target, options, attempt);
        case 'redis':
            return (await __webpack_require__.e( 9248).then(__webpack_require__.bind(__webpack_require__, 9248))).probeRedis(target, options, attempt);
        case 'grpc':
            return (await __webpack_require__.e( 3039).then(__webpack_require__.bind(__webpack_require__, 3039))).probeGrpc(target, options, attempt);
        case 'docker':
            return (await __webpack_require__.e( 1676).then(__webpack_require__.bind(__webpack_require__, 1676))).probeDocker(target, options, attempt);
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __webpack_require__(9344);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/target/target.ts
class TargetError extends Error {
    name = 'TargetError';
}

// EXTERNAL MODULE: ../../packages/probes/src/target/tell.ts
var tell = __webpack_require__(5695);
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

// EXTERNAL MODULE: ../../packages/probes/src/target/proxy.ts
var proxy = __webpack_require__(3542);
;// CONCATENATED MODULE: ../../packages/probes/src/index.ts







































/***/ }),

/***/ 3542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   i: () => ( proxyFor)
 });
/* unused harmony export isLoopback */
 var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
 var node_net__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
 var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
 var node_url__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
 var _wire_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7582);



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
    if (!node_url__WEBPACK_IMPORTED_MODULE_1__.URL.canParse(spelled))
        return undefined;
    const { protocol, hostname, port, username, password } = new node_url__WEBPACK_IMPORTED_MODULE_1__.URL(spelled);
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
    return (0,_wire_resolve_js__WEBPACK_IMPORTED_MODULE_2__ .M)(host) || host === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 && host.startsWith('127.'));
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


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Hw: () => ( secretsInAddress),
   Vl: () => ( tellUrl),
   Z4: () => ( tellPath)
 });
/* unused harmony export tellLogLine */
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);

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

/***/ 6112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $N: () => ( codeOf),
  WE: () => ( explain),
  j5: () => ( misplaced)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
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
var recognise = __webpack_require__(9171);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
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

/***/ 9171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   M: () => ( isLocalhost),
   h: () => ( resolve)
 });
 var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
 var node_net__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
 var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2628);



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
    const { promises } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 610, 23));
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


/***/ })

};
