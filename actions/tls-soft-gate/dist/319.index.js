export const id = 319;
export const ids = [319];
export const modules = {

/***/ 5863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( addressesOf)
 });
function addressesOf({ containers }) {
    const all = containers.flatMap(({ addresses }) => addresses.flatMap(({ ip, ip6 }) => [ip, ip6]));
    return [...new Set(all.filter((address) => address !== undefined && address !== ''))];
}


/***/ }),

/***/ 1319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => ( gather),
  lookAround: () => ( lookAround)
});

;// CONCATENATED MODULE: ../../packages/probes/src/protocol/container-state.ts
function readContainer(json) {
    const container = record(json);
    const state = record(container['State']);
    if (typeof state['Status'] !== 'string')
        return undefined;
    const health = record(state['Health']);
    const log = Array.isArray(health['Log']) ? health['Log'] : [];
    const output = record(log.at(-1))['Output'];
    return {
        status: state['Status'],
        health: healthOf(health['Status']),
        exitCode: Number(state['ExitCode'] ?? 0),
        oomKilled: state['OOMKilled'] === true,
        restarts: Number(container['RestartCount'] ?? 0),
        lastCheck: typeof output === 'string' ? output.trim() : '',
    };
}
function healthOf(status) {
    return status === 'starting' || status === 'healthy' || status === 'unhealthy' ? status : 'none';
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ../../packages/probes/src/engine/container.ts

function readInspection(json) {
    const state = readContainer(json);
    const container = container_record(json);
    const id = container['Id'];
    if (!state || typeof id !== 'string' || id === '')
        return undefined;
    const [own, config] = [container_record(container['State']), container_record(container['Config'])];
    const [startedAt, finishedAt] = [timeOf(own['StartedAt']), timeOf(own['FinishedAt'])];
    return {
        id,
        name: container_text(container['Name']).replace(/^\//, ''),
        image: container_text(config['Image']),
        state: state.status,
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(finishedAt === undefined ? {} : { finishedAt }),
        restartCount: state.restarts,
        exitCode: state.exitCode,
        oomKilled: state.oomKilled,
        error: container_text(own['Error']),
        health: state.health,
        lastCheck: state.lastCheck,
        addresses: Object.entries(container_record(container_record(container['NetworkSettings'])['Networks'])).map(addressOf),
        labels: labelsOf(config['Labels']),
        tty: config['Tty'] === true,
    };
}
function addressOf([network, value]) {
    const found = container_record(value);
    const [ip, ip6] = [container_text(found['IPAddress']), container_text(found['GlobalIPv6Address'])];
    const names = [found['Aliases'], found['DNSNames']].flatMap((each) => (Array.isArray(each) ? each : []));
    const aliases = [...new Set(names.filter((each) => typeof each === 'string'))];
    return { network, ...(ip === '' ? {} : { ip }), ...(ip6 === '' ? {} : { ip6 }), aliases };
}
function labelsOf(value) {
    return Object.fromEntries(Object.entries(container_record(value)).filter((pair) => typeof pair[1] === 'string'));
}
function timeOf(value) {
    const at = typeof value === 'string' ? Date.parse(value.replace(/(\.\d{3})\d+/, '$1')) : Number.NaN;
    return at > 0 ? at : undefined;
}
function container_text(value) {
    return typeof value === 'string' ? value : '';
}
function container_record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/probes/src/http/exchange.ts
var exchange = __webpack_require__(8202);
// EXTERNAL MODULE: ../../packages/probes/src/http/json-rule.ts
var json_rule = __webpack_require__(548);
// EXTERNAL MODULE: ../../packages/probes/src/wire/failure.ts
var failure = __webpack_require__(2628);
// EXTERNAL MODULE: ../../packages/probes/src/wire/open.ts
var wire_open = __webpack_require__(4972);
;// CONCATENATED MODULE: ../../packages/probes/src/protocol/engine.ts




const MOST = 4 * 1024 * 1024;
function enginePlace(env) {
    const host = env['DOCKER_HOST'] ?? '';
    if (host.startsWith('unix://'))
        return { socketPath: host.slice('unix://'.length) };
    const tcp = /^tcp:\/\/(\[[^\]]+\]|[^:/]+)(?::(\d+))?/.exec(host);
    if (tcp?.[1])
        return { host: tcp[1].replace(/^\[|\]$/g, ''), port: Number(tcp[2] ?? 2375) };
    const pipe = /^npipe:(\/\/[./\w-]+)$/.exec(host)?.[1];
    if (pipe)
        return { socketPath: pipe.replace(/^\/+/, '//').replaceAll('/', '\\') };
    if (host !== '')
        throw unknownWay(host);
    if (process.platform === 'win32')
        return { socketPath: String.raw `\\.\pipe\docker_engine` };
    return { socketPath: '/var/run/docker.sock' };
}
function unknownWay(host) {
    const scheme = /^[a-z]{1,10}(?=:\/\/)/.exec(host)?.[0];
    const named = scheme === undefined ? 'DOCKER_HOST has no scheme' : `DOCKER_HOST begins with ${scheme}://`;
    const observed = `${named}: the container engine can be asked through unix://, npipe:// and tcp:// without TLS`;
    return new failure.H({ code: 'engine-absent', observed, hopeless: { reason: observed, afterMs: 0 } });
}
async function askEngine(course, place, path, most = MOST) {
    const socket = await (0,wire_open.ho)(course, place).catch((error) => {
        course.signal.throwIfAborted();
        throw absent(place, error);
    });
    const answer = await (0,exchange.c)(course, socket, {
        method: 'GET',
        path,
        headers: { host: 'docker', connection: 'close' },
        most,
    });
    socket.destroy();
    delete course.seen.status;
    const { status, body, cut } = answer;
    return { status, json: cut ? undefined : (0,json_rule.q)(body.toString('utf8')), body, cut };
}
function absent(place, error) {
    const at = 'socketPath' in place ? place.socketPath : `${place.host}:${place.port}`;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EACCES' || code === 'EPERM')
        return new failure.H({ code: 'permission-denied', observed: `the container engine's socket ${at} may not be opened` });
    const observed = `there is no container engine at ${at}`;
    return new failure.H({ code: 'engine-absent', observed, hopeless: { reason: observed, afterMs: 5_000 } });
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/course.ts
var wire_course = __webpack_require__(3061);
// EXTERNAL MODULE: ../../packages/probes/src/wire/explain.ts + 1 modules
var explain = __webpack_require__(6112);
;// CONCATENATED MODULE: ../../packages/probes/src/engine/engine-answer.ts





async function ask({ path, what, most }, env, options) {
    const course = (0,wire_course.q)(options);
    try {
        const { status, json, body, cut } = await Promise.race([
            askEngine(course, enginePlace(env), path, most),
            course.over,
        ]);
        return status === 200 ? { found: { json, body, cut } } : refused(status, json, what);
    }
    catch (error) {
        if (course.signal.aborted)
            return failed('the container engine did not answer in time');
        const { code, observed } = error instanceof failure.H ? error.facts : (0,explain.WE)(error, course.phase());
        if (code === 'engine-absent')
            return { code, problem: observed };
        return code === 'permission-denied' ? { code: 'engine-denied', problem: observed } : failed(observed);
    }
    finally {
        course.close();
    }
}
function failed(problem) {
    return { code: 'engine-failed', problem };
}
function refused(status, json, what) {
    if (status === 404)
        return { code: 'container-absent', problem: `there is no ${(0,visible.RK)(what)}` };
    const words = typeof json === 'object' && json !== null && 'message' in json ? String(json.message) : '';
    const told = words === '' ? '' : `: ${(0,visible.ml)((0,visible.RK)(words), 160)}`;
    if (status === 401 || status === 403)
        return {
            code: 'engine-denied',
            problem: `the container engine refuses to tell of ${(0,visible.RK)(what)} (${status})${told}`,
        };
    return failed(`the container engine answered ${status}${told}`);
}

;// CONCATENATED MODULE: ../../packages/probes/src/engine/containers.ts


const MOST_CONTAINERS = 50;
async function inspectContainer(nameOrId, env, options) {
    const path = `/containers/${encodeURIComponent(nameOrId)}/json`;
    const answer = await ask({ path, what: `container ${nameOrId}` }, env, options);
    if (!('found' in answer))
        return answer;
    const container = readInspection(answer.found.json);
    return container ? { found: container } : failed('the container engine answered something else than a container');
}
async function findComposeContainers(project, service, env, options) {
    const label = [`com.docker.compose.project=${project}`, 'com.docker.compose.oneoff=False'];
    if (service !== undefined)
        label.push(`com.docker.compose.service=${service}`);
    const filters = encodeURIComponent(JSON.stringify({ label }));
    const what = `compose project ${project}`;
    const listed = await ask({ path: `/containers/json?all=1&filters=${filters}`, what }, env, options);
    if (!('found' in listed))
        return listed;
    const ids = idsOf(listed.found.json);
    if (!ids)
        return failed('the container engine answered something else than a list of containers');
    const inspected = await Promise.all(ids.slice(0, MOST_CONTAINERS).map((id) => inspectContainer(id, env, options)));
    const broken = inspected.find((each) => 'code' in each && each.code !== 'container-absent');
    if (broken && 'code' in broken)
        return broken;
    return { found: inspected.flatMap((each) => ('found' in each ? [each.found] : [])) };
}
function idsOf(json) {
    if (!Array.isArray(json))
        return undefined;
    return json.flatMap((each) => {
        const id = typeof each === 'object' && each !== null && 'Id' in each ? each.Id : undefined;
        return typeof id === 'string' ? [id] : [];
    });
}

;// CONCATENATED MODULE: ../../packages/probes/src/engine/last-death.ts

async function lastDeath(nameOrId, since, now, env, options) {
    const filters = encodeURIComponent(JSON.stringify({ container: [nameOrId], event: ['die', 'oom'] }));
    const path = `/events?since=${seconds(since)}&until=${seconds(now)}&filters=${filters}`;
    const answer = await ask({ path, what: `container ${nameOrId}` }, env, options);
    if (!('found' in answer))
        return answer;
    const events = answer.found.body.toString('utf8').split('\n').flatMap(readEvent);
    const died = events.findLast(({ action }) => action === 'die');
    if (!died)
        return { found: undefined };
    const before = events.slice(0, events.indexOf(died)).findLast(({ action }) => action === 'die');
    const oomKilled = events.some(({ action, at }) => action === 'oom' && at <= died.at && at > (before?.at ?? 0));
    return { found: { at: died.at, exitCode: died.exitCode, oomKilled } };
}
function seconds(at) {
    return (at / 1000).toFixed(3);
}
function readEvent(line) {
    try {
        const { Action, Actor, timeNano } = JSON.parse(line);
        if (typeof Action !== 'string' || typeof timeNano !== 'number')
            return [];
        const attributes = Actor?.Attributes ?? {};
        const exitCode = Number(attributes['exitCode'] ?? 0);
        return [
            { action: Action, at: Math.floor(timeNano / 1_000_000), exitCode: Number.isInteger(exitCode) ? exitCode : 0 },
        ];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/observe/containers.ts

const ENGINE_MS = 3_000;
const EVENTS_MS = 6 * 3_600_000;
async function look(where, world) {
    const { signal } = world;
    const { name } = where;
    const options = { timeoutMs: ENGINE_MS, signal };
    const answer = 'container' in where
        ? await inspectContainer(where.container, process.env, options)
        : await findComposeContainers(where.project, where.service, process.env, options);
    if ('problem' in answer)
        return { name, containers: [], problem: { code: answer.code, words: answer.problem } };
    const found = await Promise.all([answer.found].flat().map((container) => withLastEnd(container, world)));
    const containers = found.toSorted((a, b) => rank(a) - rank(b));
    if (containers.length > 0)
        return { name, containers };
    const words = `compose knows no container of the service ${name}`;
    return { name, containers, problem: { code: 'container-absent', words } };
}
async function withLastEnd(container, { signal, clock }) {
    if (container.state !== 'running')
        return container;
    const now = clock.now();
    const death = await lastDeath(container.id, now - EVENTS_MS, now, process.env, { timeoutMs: ENGINE_MS, signal });
    if (!('found' in death) || death.found === undefined)
        return container;
    const { at: finishedAt, exitCode, oomKilled } = death.found;
    return { ...container, finishedAt, exitCode, oomKilled };
}
function rank({ state }) {
    return state === 'running' ? 0 : 1;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ../../packages/probes/src/http/http.ts + 13 modules
var http = __webpack_require__(4570);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/open-target.ts

function openTarget(course, place, { connectTo }) {
    if (!connectTo || !('host' in place))
        return (0,wire_open.ho)(course, place);
    return (0,wire_open.ho)(course, { host: connectTo.host, port: connectTo.port ?? place.port });
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/run.ts
var run = __webpack_require__(4527);
;// CONCATENATED MODULE: ../../packages/probes/src/protocol/connect.ts



const STAYS_OPEN_MS = 12;
function probeConnect(target, options, attempt) {
    return (0,run.e)(attempt, async (course) => {
        const socket = await openTarget(course, target.place, options);
        course.enter('first-byte');
        await staysOpen(course, socket);
        course.enter('answer');
        return { outcome: 'ready', code: 'ready', observed: 'accepts connections' };
    });
}
function staysOpen(course, socket) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, STAYS_OPEN_MS);
        course.signal.addEventListener('abort', () => clearTimeout(timer));
        const gone = () => {
            clearTimeout(timer);
            reject(new failure.H({ code: 'connection-closed', observed: 'accepted, and closed at once' }));
        };
        socket.once('end', gone);
        socket.once('error', gone);
        socket.once('close', gone);
        socket.once('data', () => {
            clearTimeout(timer);
            resolve();
        });
    });
}

// EXTERNAL MODULE: ../../packages/probes/src/target/parse.ts + 2 modules
var parse = __webpack_require__(4397);
// EXTERNAL MODULE: ./src/observe/container.ts
var container = __webpack_require__(5863);
;// CONCATENATED MODULE: ./src/observe/direct.ts



const DIRECT_MS = 5_000;
async function askDirectly(plan, application, lines, passes, { signal }) {
    const target = plan.upstream ?? derived(plan, application, lines, passes);
    if (!target)
        return undefined;
    const { expect, env } = plan.options;
    const options = {
        redirects: 'none',
        ...(expect ? { expect } : {}),
        ...(env ? { env } : {}),
        ...ownTls(plan),
    };
    const limits = { timeoutMs: Math.max(DIRECT_MS, plan.limits.attemptTimeoutMs), signal };
    if (target.kind === 'http')
        return { told: target.told, attempt: await (0,http.x)(target, options, limits) };
    if (target.kind === 'connect')
        return { told: target.told, attempt: await probeConnect(target, options, limits) };
    return undefined;
}
function ownTls({ options }) {
    const ca = options.tls?.ca;
    return { tls: { ...(ca === undefined ? {} : { ca }), verify: false } };
}
function derived({ target }, application, lines, passes) {
    const [address] = application ? (0,container.s)(application) : [];
    const running = application?.containers.some(({ state }) => state === 'running');
    const port = lines.findLast(({ peer }) => peer?.port !== undefined)?.peer?.port ?? passes.find((pass) => pass.port)?.port;
    if (address === undefined || port === undefined || !running)
        return undefined;
    const host = (0,external_node_net_.isIP)(address) === 6 ? `[${address}]` : address;
    return (0,parse.h)(`http://${host}:${port}${target.path}`);
}

;// CONCATENATED MODULE: ../../packages/probes/src/engine/unframe.ts
const HEAD = 8;
function unframed(body) {
    const parts = [];
    for (let at = 0; at < body.length;) {
        const isFrame = body.length >= at + HEAD && (body[at] ?? 9) <= 2 && body.readUIntBE(at + 1, 3) === 0;
        if (!isFrame)
            return parts.length === 0 ? body : Buffer.concat(parts);
        const end = at + HEAD + body.readUInt32BE(at + 4);
        parts.push(body.subarray(at + HEAD, end));
        at = end;
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ../../packages/probes/src/engine/container-logs.ts


const container_logs_MOST = 8 * 1024 * 1024;
const TAIL = 2_000;
async function containerLogs(nameOrId, { since, tail = TAIL }, env, options) {
    const from = since === undefined ? '' : `&since=${(since / 1000).toFixed(3)}`;
    const question = (lines) => ({
        path: `/containers/${encodeURIComponent(nameOrId)}/logs?stdout=1&stderr=1&timestamps=1&tail=${lines}${from}`,
        what: `container ${nameOrId}`,
        most: container_logs_MOST,
    });
    for (let lines = tail;; lines = Math.ceil(lines / 8)) {
        const answer = await ask(question(lines), env, options);
        if (!('found' in answer))
            return answer;
        if (answer.found.cut && lines > 1)
            continue;
        return { found: { text: textOf(answer.found.body), cut: lines < tail || answer.found.cut } };
    }
}
function textOf(body) {
    return unframed(body).toString('utf8').replaceAll('\r\n', '\n');
}

// EXTERNAL MODULE: ../../packages/probes/src/proxy/log-file.ts + 1 modules
var log_file = __webpack_require__(4853);
// EXTERNAL MODULE: ../../packages/probes/src/target/tell.ts
var tell = __webpack_require__(5695);
;// CONCATENATED MODULE: ../../packages/probes/src/proxy/log-time.ts
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUTE = 60_000;
function isoTime(text) {
    return sound(Date.parse(text.replace(/(\.\d{3})\d+/, '$1')));
}
function slashTime(text, utcOffset) {
    const [, date = '', time = ''] = /^(\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,3})?)/.exec(text) ?? [];
    return shifted(Date.parse(`${date.replaceAll('/', '-')}T${time}Z`), utcOffset);
}
function clfTime(text, utcOffset) {
    const found = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d(?:\.\d{1,3})?)(?: ([+-]\d\d)(\d\d))?$/.exec(text);
    if (!found)
        return undefined;
    const [, day, month = '', year, time, hours, minutes] = found;
    const at = MONTHS.indexOf(month) + 1;
    const date = `${year}-${String(at).padStart(2, '0')}-${day}T${time}`;
    if (hours !== undefined)
        return sound(Date.parse(`${date}${hours}:${minutes}`));
    return shifted(Date.parse(`${date}Z`), utcOffset);
}
function syslogTime(text, now) {
    const [, month = '', day = '', time = ''] = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d)$/.exec(text) ?? [];
    const at = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    const inYear = (year) => Date.parse(`${year}-${at}-${day.trim().padStart(2, '0')}T${time}Z`);
    const year = new Date(now).getUTCFullYear();
    return sound(inYear(year) > now + 24 * 60 * MINUTE ? inYear(year - 1) : inYear(year));
}
function shifted(at, utcOffset) {
    return sound(at - utcOffset * MINUTE);
}
function sound(at) {
    return Number.isFinite(at) ? at : undefined;
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/peer.ts
function readPeer(text) {
    if (text.startsWith('unix:'))
        return { host: text.slice(0, 300) };
    const found = /^(?:\[([\da-f:.%\w]{2,60})\]|([^\s:[\]/"]{1,253}))(?::(\d{1,5}))?$/i.exec(text);
    const host = found?.[1] ?? found?.[2];
    if (host === undefined)
        return undefined;
    return found?.[3] === undefined ? { host } : { host, port: Number(found[3]) };
}
function tellPeer({ host, port }) {
    const told = host.includes(':') && !host.startsWith('unix:') ? `[${host}]` : host;
    return port === undefined ? told : `${told}:${port}`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/reading.ts
function present(fields) {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/access-log.ts



const LINE = /^([\da-fA-F.:]{2,60}|unix:|[\w.-]{1,253}) \S{1,100} [^[]{1,200}\[([^\]]{20,26})\] "((?:[^"\\]|\\.){0,8192})" (\d{3}) (?:\d+|-)(.*)$/;
const TRAEFIK = / \d+ "([^"]{1,300})" "([^"]{0,300})" \d+ms$/;
const BY_STATUS = {
    499: 'client-gave-up',
    502: 'bad-gateway',
    504: 'gateway-timeout',
};
function causeOfStatus(status) {
    return BY_STATUS[status];
}
const readAccessLog = (text, { utcOffset }) => {
    const [, client, date = '', request, written, tail = ''] = LINE.exec(text) ?? [];
    if (client === undefined)
        return undefined;
    const status = Number(written);
    const common = { at: clfTime(date, utcOffset), client, request, status, cause: causeOfStatus(status) };
    const traefik = TRAEFIK.exec(tail);
    if (!traefik)
        return present({ proxy: 'nginx', ...common });
    return present({ proxy: 'traefik', ...common, ...server(traefik[1] ?? '', traefik[2] ?? '') });
};
function server(router, url) {
    const peer = readPeer(url.replace(/^\w{1,10}:\/\//, '').replace(/\/.*$/, ''));
    return present({ upstreamName: router === '-' ? undefined : router, peer: url === '-' ? undefined : peer });
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/errno.ts
const BY_NUMBER = {
    2: 'upstream-refused',
    11: 'upstream-refused',
    13: 'proxy-config',
    24: 'proxy-config',
    28: 'proxy-config',
    32: 'upstream-reset',
    54: 'upstream-reset',
    60: 'upstream-timeout',
    61: 'upstream-refused',
    65: 'upstream-unreachable',
    99: 'proxy-config',
    100: 'upstream-unreachable',
    101: 'upstream-unreachable',
    104: 'upstream-reset',
    110: 'upstream-timeout',
    111: 'upstream-refused',
    112: 'upstream-unreachable',
    113: 'upstream-unreachable',
    10051: 'upstream-unreachable',
    10054: 'upstream-reset',
    10060: 'upstream-timeout',
    10061: 'upstream-refused',
    10065: 'upstream-unreachable',
};
const BY_WORDS = [
    [/refused|no such file/i, 'upstream-refused'],
    [/no route|unreachable|host is down/i, 'upstream-unreachable'],
    [/timed? ?out/i, 'upstream-timeout'],
    [/reset|broken pipe|aborted/i, 'upstream-reset'],
];
function causeOfErrno(number, words) {
    return BY_NUMBER[number] ?? causeOfWords(words);
}
function causeOfWords(words) {
    return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/go-error.ts


const DIAL = /dial (?:tcp[46]?|unix) (\S{1,300}): (.{1,200})/;
const LOOKUP = /dial tcp[46]?: lookup (\S{1,253})(?: on \S{1,100})?: /;
const TRANSFER = /(?:read|write) tcp[46]? \S{1,100}->(\S{1,100}): (.{1,200})/;
const WORDS = [
    [/no upstreams available|no available server/, 'no-live-upstreams', 'connecting'],
    [/timeout awaiting response headers|context deadline exceeded|Client\.Timeout/, 'upstream-timeout', 'reading-header'],
    [/context canceled/, 'client-gave-up'],
    [/tls: |x509: |server gave HTTP response to HTTPS client/, 'upstream-tls', 'tls'],
    [/malformed HTTP|malformed MIME header|unexpected HTTP/, 'proxy-config', 'reading-header'],
    [/server closed idle connection|\bEOF\b|connection reset by peer|broken pipe/, 'upstream-reset', 'reading-header'],
];
function readGoError(text) {
    const name = LOOKUP.exec(text)?.[1];
    if (name !== undefined)
        return { cause: 'upstream-name-not-found', stage: 'resolving', upstreamName: name };
    const [, dialled, why = ''] = DIAL.exec(text) ?? [];
    if (dialled !== undefined) {
        const cause = causeOfWords(why) ?? 'upstream-unreachable';
        return { cause, stage: 'connecting', ...peerOf(dialled) };
    }
    const [, remote, words = ''] = TRANSFER.exec(text) ?? [];
    if (remote !== undefined)
        return { cause: causeOfWords(words) ?? 'upstream-reset', stage: 'reading-header', ...peerOf(remote) };
    const rule = WORDS.find(([pattern]) => pattern.test(text));
    if (!rule)
        return undefined;
    return rule[2] === undefined ? { cause: rule[1] } : { cause: rule[1], stage: rule[2] };
}
function peerOf(written) {
    const peer = readPeer(written.startsWith('/') ? `unix:${written}` : written);
    return peer ? { peer } : {};
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/json-line.ts
function jsonLine(text) {
    if (!text.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function json_line_textOf(line, ...keys) {
    for (const key of keys) {
        const value = Object.hasOwn(line, key) ? line[key] : undefined;
        if (typeof value === 'string' && value !== '' && value !== '-')
            return value;
    }
    return undefined;
}
function numberOf(line, ...keys) {
    for (const key of keys) {
        const value = Object.hasOwn(line, key) ? line[key] : undefined;
        if (typeof value === 'number')
            return value;
        if (typeof value === 'string' && /^\d{1,15}$/.test(value))
            return Number(value);
    }
    return undefined;
}
function objectOf(line, key) {
    const value = Object.hasOwn(line, key) ? line[key] : undefined;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/caddy.ts






const CONSOLE = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d+)\t([A-Z]{4,5})\t([^\t]{0,8192})(?:\t([^\t{]{0,8192}))?(?:\t?(\{.*\}))?$/;
const EARLY = /^Error: (?:adapting config|loading initial config|parsing caddyfile|reading config|load(?:ing)? )/;
const readCaddy = (text, { utcOffset }) => {
    const json = jsonLine(text);
    if (json)
        return isCaddy(json) ? understand(json, caddy_timeOf(json, utcOffset)) : undefined;
    if (EARLY.test(text))
        return { proxy: 'caddy', cause: 'proxy-config', fatal: true };
    const [, date = '', level, first = '', second, fields = '{}'] = CONSOLE.exec(text) ?? [];
    if (level === undefined)
        return undefined;
    const named = second === undefined ? { msg: first } : { logger: first, msg: second };
    return understand({ ...jsonLine(fields), ...named, level: level.toLowerCase() }, slashTime(date, utcOffset));
};
function isCaddy(line) {
    return 'ts' in line && 'level' in line && ('msg' in line || 'logger' in line);
}
function caddy_timeOf(line, utcOffset) {
    const { ts } = line;
    if (typeof ts === 'number')
        return Math.round(ts * 1000);
    return typeof ts === 'string' ? (isoTime(ts) ?? slashTime(ts, utcOffset)) : undefined;
}
function understand(line, at) {
    const known = { proxy: 'caddy', level: json_line_textOf(line, 'level'), at };
    const failure = failureOf(line);
    if (!failure)
        return present(known);
    const request = objectOf(line, 'request');
    const [method, uri] = [json_line_textOf(request, 'method'), json_line_textOf(request, 'uri')];
    return present({
        ...known,
        ...failure,
        status: numberOf(line, 'status'),
        client: json_line_textOf(request, 'remote_ip'),
        host: json_line_textOf(request, 'host'),
        request: method && uri ? `${method} ${uri} ${json_line_textOf(request, 'proto') ?? ''}`.trim() : undefined,
    });
}
function failureOf(line) {
    const [logger = '', message = ''] = [json_line_textOf(line, 'logger'), json_line_textOf(line, 'msg')];
    if (logger.startsWith('http.log.access')) {
        const cause = causeOfStatus(numberOf(line, 'status') ?? 0);
        return cause && { cause };
    }
    if (logger.startsWith('http.log.error'))
        return readGoError(message);
    if (logger.startsWith('http.handlers.reverse_proxy'))
        return ofReverseProxy(line, logger, message);
    return undefined;
}
function ofReverseProxy(line, logger, message) {
    const error = json_line_textOf(line, 'error') ?? '';
    if (message === 'aborting with incomplete response')
        return { cause: 'truncated-body', stage: 'reading-body' };
    if (message === 'reading from backend')
        return undefined;
    const failure = readGoError(error);
    return failure && { ...withUpstream(failure, json_line_textOf(line, logger.includes('health') ? 'host' : 'upstream')) };
}
function withUpstream(failure, upstream) {
    return failure.peer ? failure : present({ ...failure, peer: readPeer(upstream ?? '') });
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/envoy-flags.ts

const FLAGS = {
    NC: ['proxy-config'],
    NR: ['proxy-config'],
    DF: ['upstream-name-not-found', 'resolving'],
    UH: ['no-live-upstreams', 'connecting'],
    UO: ['no-live-upstreams', 'connecting'],
    LH: ['no-live-upstreams', 'connecting'],
    UF: ['upstream-refused', 'connecting'],
    UT: ['upstream-timeout', 'reading-header'],
    UMSDR: ['upstream-timeout', 'reading-header'],
    SI: ['gateway-timeout'],
    DT: ['gateway-timeout'],
    UPE: ['proxy-config', 'reading-header'],
    UC: ['upstream-reset', 'reading-header'],
    UR: ['upstream-reset', 'reading-header'],
    LR: ['upstream-reset', 'reading-header'],
    URX: ['upstream-reset', 'reading-header'],
    DC: ['client-gave-up'],
    DR: ['client-gave-up'],
    DPE: ['request-refused'],
    RL: ['request-refused'],
    UAEX: ['request-refused'],
    OM: ['request-refused'],
    DO: ['request-refused'],
};
const LONG = {
    NoClusterFound: 'NC',
    NoRouteFound: 'NR',
    DnsResolutionFailed: 'DF',
    NoHealthyUpstream: 'UH',
    UpstreamOverflow: 'UO',
    FailedLocalHealthCheck: 'LH',
    UpstreamConnectionFailure: 'UF',
    UpstreamRequestTimeout: 'UT',
    UpstreamMaxStreamDurationReached: 'UMSDR',
    StreamIdleTimeout: 'SI',
    DurationTimeout: 'DT',
    UpstreamProtocolError: 'UPE',
    UpstreamConnectionTermination: 'UC',
    UpstreamRemoteReset: 'UR',
    LocalReset: 'LR',
    UpstreamRetryLimitExceeded: 'URX',
    DownstreamConnectionTermination: 'DC',
    DownstreamRemoteReset: 'DR',
    DownstreamProtocolError: 'DPE',
    RateLimited: 'RL',
    UnauthorizedExternalService: 'UAEX',
    OverloadManagerTerminated: 'OM',
    DropOverload: 'DO',
};
function flagMeaning(written, words) {
    const flags = new Set(written.split(',').map((flag) => LONG[flag] ?? flag));
    const found = Object.keys(FLAGS).find((flag) => flags.has(flag));
    const meaning = found === undefined ? undefined : FLAGS[found];
    if (!meaning)
        return undefined;
    const [cause, stage] = found === 'UF' ? connectionFailure(words) : meaning;
    return stage === undefined ? { cause } : { cause, stage };
}
function connectionFailure(words) {
    if (/TLS_error/i.test(words))
        return ['upstream-tls', 'tls'];
    const told = words.replaceAll('_', ' ');
    const number = /connect error: (\d{2,5})\b/.exec(told)?.[1];
    if (number === '113' || number === '101')
        return ['upstream-unreachable', 'connecting'];
    if (number === '110')
        return ['upstream-timeout', 'connecting'];
    return [causeOfWords(told) ?? 'upstream-refused', 'connecting'];
}
function areFlags(written) {
    return written === '-' || /^[A-Z]{2,5}(?:,[A-Z]{2,5}){0,9}$/.test(written);
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/envoy.ts





const ACCESS = /^\[(\d{4}-\d\d-\d\dT[\d:.]{8,20}Z)\] "((?:[^"\\]|\\.){0,8192})" (\d{1,3}) (\S{1,80}) (.*)$/;
const OWN = /^\[(\d{4}-\d\d-\d\d) ([\d:.]{8,15})\]\[\d+\]\[([a-z]{4,8})\]\[[\w ]{1,40}\] (.*)$/;
const ENDS = /"([^"]{0,300})" "([^"]{1,300})"(?: (\S{1,300}))?/g;
const readEnvoy = (text) => {
    const json = jsonLine(text);
    if (json)
        return readJson(json);
    const [, time = '', request, status, flags = '', rest = ''] = ACCESS.exec(text) ?? [];
    if (request === undefined || !areFlags(flags))
        return readOwn(text);
    return present({
        ...outcome(flags, rest, Number(status)),
        at: isoTime(time),
        request,
        status: Number(status),
        ...ends(rest),
    });
};
function outcome(flags, words, status) {
    const meaning = flagMeaning(flags, words);
    return meaning ? { proxy: 'envoy', ...meaning } : present({ proxy: 'envoy', cause: clientsOwn(status) });
}
function clientsOwn(status) {
    return status === 0 ? 'client-gave-up' : undefined;
}
function ends(rest) {
    const pairs = [...rest.matchAll(ENDS)];
    const last = pairs.findLast(([, , host = '']) => host === '-' || readPeer(host)?.port !== undefined);
    if (!last)
        return {};
    const [, host, upstream = '', cluster] = last;
    return present({
        host: host === '-' ? undefined : host,
        peer: upstream === '-' ? undefined : readPeer(upstream),
        upstreamName: cluster === undefined || cluster === '-' ? undefined : cluster,
    });
}
function readJson(line) {
    const flags = json_line_textOf(line, 'response_flags', 'responseFlags') ?? (Object.hasOwn(line, 'response_flags') ? '-' : undefined);
    if (flags === undefined)
        return undefined;
    const status = numberOf(line, 'response_code', 'responseCode', 'status') ?? 0;
    const words = ['response_code_details', 'upstream_transport_failure_reason', 'connection_termination_details'];
    const time = json_line_textOf(line, 'start_time', 'startTime', 'timestamp');
    const method = json_line_textOf(line, 'method');
    const path = json_line_textOf(line, 'path', 'x_envoy_original_path');
    return present({
        ...outcome(flags, words.map((key) => json_line_textOf(line, key) ?? '').join(' '), status),
        at: time === undefined ? undefined : isoTime(time),
        request: method && path ? `${method} ${path} ${json_line_textOf(line, 'protocol') ?? ''}`.trim() : undefined,
        status,
        host: json_line_textOf(line, 'authority'),
        peer: readPeer(json_line_textOf(line, 'upstream_host', 'upstreamHost') ?? ''),
        upstreamName: json_line_textOf(line, 'upstream_cluster', 'upstreamCluster'),
    });
}
function readOwn(text) {
    const [, day, time, level, message = ''] = OWN.exec(text) ?? [];
    if (level === undefined)
        return undefined;
    const known = { proxy: 'envoy', level, at: isoTime(`${day}T${time}Z`) };
    if (level === 'critical' || /error initializing configuration/.test(message))
        return present({ ...known, cause: 'proxy-config', fatal: true });
    return present(known);
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/haproxy.ts



const HTTP = /^(\S{1,80}:\d+) \[([^\]]{20,30})\] (\S{1,200}) ([^\s/]{1,200})\/(\S{1,200}) [-+\d/]{5,60} (-1|\d{3}) \+?\d+ \S{1,200} \S{1,200} ([\w-]{4}) [-+\d/]{5,60} \d+\/\d+ (?:\{[^}]{0,2000}\} ){0,2}"(.{0,8192}?)"?$/;
const TCP = /^(\S{1,80}:\d+) \[([^\]]{20,30})\] (\S{1,200}) ([^\s/]{1,200})\/(\S{1,200}) [-+\d/]{5,40} \+?\d+ ([\w-]{2}) [-+\d/]{5,60} \d+\/\d+$/;
const CHECK = /^(?:Backup )?Server ([^\s/]{1,200})\/(\S{1,200}) is (DOWN|UP|going DOWN for maintenance)\b(.*)$/;
const NO_SERVER = /^(?:backend|proxy) (\S{1,200}) has no server available!/;
const haproxy_OWN = /^\[(NOTICE|WARNING|ALERT)\] +(?:\d+\/\d+ )?\(\d+\) : (.*)$/;
const STATES = {
    SC: ['upstream-refused', 'connecting'],
    sC: ['upstream-timeout', 'connecting'],
    SH: ['upstream-reset', 'reading-header'],
    sH: ['upstream-timeout', 'reading-header'],
    SD: ['truncated-body', 'reading-body'],
    SL: ['truncated-body', 'reading-body'],
    sD: ['upstream-timeout', 'reading-body'],
    sQ: ['upstream-timeout', 'connecting'],
    PH: ['proxy-config', 'reading-header'],
    PD: ['proxy-config', 'reading-body'],
    PC: ['proxy-config', 'connecting'],
    RC: ['proxy-config', 'connecting'],
    RQ: ['proxy-config', 'connecting'],
    PR: ['request-refused'],
    PT: ['request-refused'],
    DC: ['no-live-upstreams', 'connecting'],
    DH: ['upstream-reset', 'reading-header'],
    DD: ['truncated-body', 'reading-body'],
    CC: ['client-gave-up', 'connecting'],
    CH: ['client-gave-up', 'reading-header'],
    CQ: ['client-gave-up', 'connecting'],
};
const readHaproxy = (text, { utcOffset }) => {
    const [, client, date = '', , backend, server, status, state = '', request] = HTTP.exec(text) ?? [];
    if (client !== undefined)
        return present({
            ...told(client, clfTime(date, utcOffset), backend, server, state),
            status: positive(status),
            request,
        });
    const tcp = TCP.exec(text);
    if (tcp)
        return told(tcp[1], clfTime(tcp[2] ?? '', utcOffset), tcp[4], tcp[5], tcp[6] ?? '');
    return readChecks(text) ?? haproxy_readOwn(text);
};
function told(client, at, backend, server, state) {
    const [cause, stage] = meaningOf(state, server) ?? [];
    const upstreamName = server === undefined || server.startsWith('<') ? backend : `${backend}/${server}`;
    return present({ proxy: 'haproxy', at, client: client?.replace(/:\d+$/, ''), cause, stage, upstreamName });
}
function meaningOf(state, server) {
    if (state.startsWith('SC') && server === '<NOSRV>')
        return ['no-live-upstreams', 'connecting'];
    return STATES[state.slice(0, 2)];
}
function positive(status) {
    return status === undefined || status === '-1' ? undefined : Number(status);
}
function readChecks(text) {
    const none = NO_SERVER.exec(text);
    if (none)
        return present({ proxy: 'haproxy', cause: 'no-live-upstreams', upstreamName: none[1] });
    const [, backend, server, change, rest = ''] = CHECK.exec(text) ?? [];
    if (backend === undefined)
        return undefined;
    if (change === 'UP')
        return { proxy: 'haproxy' };
    return { proxy: 'haproxy', ...reasonOf(rest), upstreamName: `${backend}/${server}` };
}
function reasonOf(rest) {
    if (/DNS|unspecified IP|No IP for server/.test(rest))
        return { cause: 'upstream-name-not-found', stage: 'resolving' };
    if (/reason: Layer6/.test(rest))
        return { cause: 'upstream-tls', stage: 'tls' };
    if (/reason: Layer7/.test(rest))
        return { cause: /timeout/.test(rest) ? 'upstream-timeout' : 'upstream-reset', stage: 'reading-header' };
    const words = causeOfWords(rest);
    return { cause: words ?? 'upstream-refused', stage: 'connecting' };
}
function haproxy_readOwn(text) {
    const [, level, message = ''] = haproxy_OWN.exec(text) ?? [];
    if (level === undefined)
        return undefined;
    const known = { proxy: 'haproxy', level: level.toLowerCase() };
    const inner = readChecks(message);
    if (inner)
        return { ...inner, ...known };
    const name = /could not resolve address '([^']{1,253})'/.exec(message)?.[1];
    if (name !== undefined)
        return { ...known, cause: 'upstream-name-not-found', stage: 'resolving', upstreamName: name, fatal: true };
    if (level === 'ALERT' && message.startsWith('config :'))
        return { ...known, cause: 'proxy-config', fatal: true };
    if (level === 'ALERT' && /exited with code|All workers exited/.test(message))
        return { ...known, cause: 'proxy-dead', fatal: true };
    return known;
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/line-prefix.ts

const COLOURS = /\x1b\[[\d;]{0,20}m/g;
const COMPOSE = /^[\w.-]{1,100} *\| ?/;
const KUBECTL = /^\[pod\/[^\]\s]{1,300}\] /;
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)) /;
const SYSLOG = /^(?:<\d{1,3}>)?([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) [\w.:-]{1,100} (?=[\w-]{1,40}(?:\[\d+\])?: )/;
const HOST = /^[\w.:-]{1,100} (?=(?:haproxy|nginx|envoy|traefik|caddy)(?:\[\d+\])?: )/;
const PROGRAM = /^(?:haproxy|nginx|envoy|traefik|caddy)(?:\[\d+\])?: (?!\[[a-z]{3,8}\] )/;
function withoutPrefix(line, now) {
    const enveloped = envelope(line);
    if (enveloped)
        return enveloped;
    let text = line.includes('\x1b') ? line.replace(COLOURS, '') : line;
    text = text.replace(COMPOSE, '').replace(KUBECTL, '');
    let at;
    const iso = ISO.exec(text);
    if (iso?.[1]) {
        at = isoTime(iso[1]);
        text = text.slice(iso[0].length).replace(HOST, '');
    }
    const syslog = SYSLOG.exec(text);
    if (syslog?.[1]) {
        at ??= now === undefined ? undefined : syslogTime(syslog[1], now);
        text = text.slice(syslog[0].length);
    }
    text = text.replace(PROGRAM, '');
    return at === undefined ? { text } : { text, at };
}
function envelope(line) {
    if (!line.startsWith('{"log":"'))
        return undefined;
    try {
        const { log, time } = JSON.parse(line);
        if (typeof log !== 'string')
            return undefined;
        const at = typeof time === 'string' ? isoTime(time) : undefined;
        const text = log.replace(/\r?\n$/, '');
        return at === undefined ? { text } : { text, at };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/nginx-causes.ts

const simply = (cause, stage) => () => (stage === undefined ? { cause } : { cause, stage });
const named = (cause) => (found) => {
    const stage = 'resolving';
    return found[1] === undefined ? { cause, stage } : { cause, stage, upstreamName: found[1] };
};
const RULES = [
    [/^host not found in upstream "([^"]*)"/, (found) => ({ ...named('upstream-name-not-found')(found), fatal: true })],
    [/^(\S+) could not be resolved \(\d+: /, named('upstream-name-not-found')],
    [/^no resolver defined to resolve (\S+)/, named('proxy-config')],
    [/^(?:send|recv|connect)\(\) failed \(\d+: [^)]*\) while resolving/, named('upstream-name-not-found')],
    [/^no live upstreams\b/, simply('no-live-upstreams', 'connecting')],
    [/^upstream server temporarily disabled/, () => undefined],
    [/^upstream timed out\b/, (found) => ({ cause: 'upstream-timeout', ...stageOf(found.input) })],
    [/^upstream prematurely closed .*while reading upstream/, simply('truncated-body', 'reading-body')],
    [/^upstream (?:prematurely closed|rejected request|sent goaway|closed request)/, nginx_causes_reset],
    [/^upstream SSL certificate\b/, simply('upstream-tls', 'tls')],
    [/^(?:SSL_\w+\(\) failed|peer closed connection in SSL handshake)/, tls],
    [/^upstream sent (?:no valid|invalid|too big|unsupported|unexpected)/, (found) => wrongAnswer(found.input)],
    [/^connect\(\) (?:to \S+ )?failed \((\d+): ([^)]*)/, (found) => nginx_causes_failed(found, 'upstream-unreachable')],
    [/^\w+\(\) failed \((\d+): ([^)]*)\) while .*upstream/, (found) => nginx_causes_failed(found, 'upstream-reset')],
    [/^(?:\w+\(\) reported that )?client (?:prematurely )?closed connection.* upstream/, gaveUp],
    [/^client sent plain HTTP request to HTTPS port/, simply('client-tls')],
    [/^client (?:intended to send too large|sent (?:invalid|too (?:long|large)))/, simply('request-refused')],
    [/^(?:limiting (?:requests|connections)|access forbidden by rule)/, simply('request-refused')],
    [/^\d+ worker_connections are not enough/, simply('proxy-config')],
    [/^worker process \d+ exited with fatal code/, () => ({ cause: 'proxy-dead', fatal: true })],
    [/^worker process \d+ exited (?:on signal|with code [1-9])/, simply('proxy-dead')],
    [/\((?:24: Too many open files|28: No space left on device)\)/, simply('proxy-config')],
];
function nginxMeaning(message, level) {
    for (const [pattern, meaning] of RULES) {
        const found = pattern.exec(message);
        if (found)
            return meaning(found);
    }
    return level === 'emerg' ? { cause: 'proxy-config', fatal: true } : undefined;
}
const STAGES = [
    [/while connecting to upstream/, 'connecting'],
    [/while SSL handshaking to upstream/, 'tls'],
    [/while sending (?:request )?to upstream/, 'sending'],
    [/while reading response header from upstream/, 'reading-header'],
    [/while reading upstream/, 'reading-body'],
];
function stageOf(message) {
    const stage = STAGES.find(([pattern]) => pattern.test(message))?.[1];
    return stage === undefined ? {} : { stage };
}
function nginx_causes_failed(found, otherwise) {
    const stage = stageOf(found.input);
    const cause = causeOfErrno(Number(found[1]), found[2] ?? '') ?? otherwise;
    const inBody = cause === 'upstream-reset' && stage.stage === 'reading-body';
    return { cause: inBody ? 'truncated-body' : cause, ...stage };
}
function nginx_causes_reset(found) {
    return { cause: 'upstream-reset', ...stageOf(found.input) };
}
function tls(found) {
    if (/while .*upstream/.test(found.input))
        return { cause: 'upstream-tls', stage: 'tls' };
    return { cause: 'client-tls' };
}
function gaveUp(found) {
    return { cause: 'client-gave-up', ...stageOf(found.input) };
}
function wrongAnswer(message) {
    return /while reading upstream/.test(message) ? undefined : { cause: 'proxy-config', ...stageOf(message) };
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/nginx-error.ts




const nginx_error_LINE = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d) \[([a-z]{3,8})\] \d+#\d+: (?:\*(\d{1,15}) )?(.*)$/s;
const nginx_error_EARLY = /^nginx: \[([a-z]{3,8})\] (.*)$/s;
const readNginxError = (text, { utcOffset }) => {
    const [, date, level = '', connection, rest = ''] = nginx_error_LINE.exec(text) ?? [];
    if (date === undefined)
        return readEarly(text);
    const at = slashTime(date, utcOffset);
    const number = connection === undefined ? undefined : Number(connection);
    return present({ ...nginx_error_understand(rest, level), at, connection: number });
};
function readEarly(text) {
    const [, level, rest = ''] = nginx_error_EARLY.exec(text) ?? [];
    return level === undefined ? undefined : nginx_error_understand(rest, level);
}
function nginx_error_understand(rest, level) {
    const end = rest.indexOf(', client: ');
    const message = end < 0 ? rest : rest.slice(0, end);
    const meaning = nginxMeaning(message, level);
    if (!meaning)
        return { proxy: 'nginx', level };
    const fields = end < 0 ? '' : rest.slice(end);
    return present({
        proxy: 'nginx',
        level,
        ...meaning,
        client: /^, client: ([^,]{1,100})/.exec(fields)?.[1],
        server: /^, client: [^,]*, server: ([^,]{1,253})/.exec(fields)?.[1],
        request: only(fields, ', request: "'),
        host: only(fields, '", host: "'),
        ...upstreamOf(fields, meaning.stage === 'resolving'),
    });
}
function only(fields, opening) {
    const at = fields.indexOf(opening);
    if (at < 0 || fields.includes(opening, at + 1))
        return undefined;
    const value = fields.slice(at + opening.length);
    const end = value.indexOf('"');
    return end < 0 ? undefined : value.slice(0, Math.min(end, 2_000));
}
function upstreamOf(fields, isUnresolved) {
    if (isUnresolved)
        return {};
    const written = only(fields, ', upstream: "');
    const authority = /^[a-z]{3,10}:\/\/(unix:[^:]{1,200}|[^/?"]{1,300})/.exec(written ?? '')?.[1];
    if (authority === undefined)
        return {};
    const peer = readPeer(authority);
    if (peer && (peer.port !== undefined || peer.host.startsWith('unix:')))
        return { peer };
    return { upstreamName: authority };
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/nginx-json.ts





const readNginxJson = (text) => {
    const line = jsonLine(text);
    if (!line || !('upstream_addr' in line || 'request_time' in line || 'body_bytes_sent' in line))
        return undefined;
    const status = numberOf(line, 'status');
    if (status === undefined)
        return undefined;
    const time = json_line_textOf(line, 'time_iso8601', 'time', 'timestamp', '@timestamp');
    const peer = json_line_textOf(line, 'upstream_addr')
        ?.split(/, | : /)
        .at(-1);
    return present({
        proxy: 'nginx',
        at: time === undefined ? undefined : isoTime(time),
        cause: causeOfStatus(status),
        status,
        client: json_line_textOf(line, 'remote_addr'),
        host: json_line_textOf(line, 'host', 'http_host'),
        request: json_line_textOf(line, 'request', 'request_uri'),
        peer: readPeer(peer ?? ''),
    });
};

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/traefik.ts






const LOGRUS = /^time="([^"]{20,40})" level=([a-z]{4,7}) msg=(.*)$/;
const ZEROLOG = /^(DBG|TRC|INF|WRN|ERR|FTL) (?:github\.com\/traefik\/\S{1,200} > )?(.*)$/;
const LEVELS = {
    DBG: 'debug',
    TRC: 'trace',
    INF: 'info',
    WRN: 'warn',
    ERR: 'error',
    FTL: 'fatal',
};
const KEYS = [
    'RouterName',
    'DownstreamStatus',
    'entryPointName',
    'routerName',
    'serviceName',
    'providerName',
    'middlewareName',
];
const readTraefik = (text) => {
    const json = jsonLine(text);
    if (json)
        return traefik_readJson(json);
    const logrus = LOGRUS.exec(text);
    if (logrus)
        return own(isoTime(logrus[1] ?? ''), logrus[2], logrus[3] ?? '');
    const zerolog = ZEROLOG.exec(text);
    return zerolog ? own(undefined, LEVELS[zerolog[1] ?? ''], zerolog[2] ?? '') : undefined;
};
function own(at, level, message) {
    const known = present({ proxy: 'traefik', at, level });
    if (level === 'fatal')
        return { ...known, cause: 'proxy-config', fatal: true };
    const failure = /502 Bad Gateway|504 Gateway Timeout|499 |caused by/.test(message) ? readGoError(message) : undefined;
    if (failure)
        return { ...known, ...failure };
    if (level === 'error' && /the service "[^"]*" does not exist|unable to (?:find|parse)|invalid rule/i.test(message))
        return { ...known, cause: 'proxy-config' };
    return known;
}
function traefik_readJson(line) {
    if ('DownstreamStatus' in line || 'OriginStatus' in line)
        return access(line);
    const message = json_line_textOf(line, 'message', 'msg');
    if (message === undefined || !('level' in line))
        return undefined;
    const error = json_line_textOf(line, 'error') ?? '';
    const isTraefik = KEYS.some((key) => key in line) || /caused by|Traefik/.test(message) || /^50[24] /.test(message);
    const time = json_line_textOf(line, 'time');
    if (!isTraefik)
        return undefined;
    return own(time === undefined ? undefined : isoTime(time), json_line_textOf(line, 'level'), `${message} ${error}`.replaceAll('\\"', '"'));
}
function access(line) {
    const status = numberOf(line, 'DownstreamStatus', 'OriginStatus') ?? 0;
    const time = json_line_textOf(line, 'StartUTC', 'time', 'StartLocal');
    const [method, path] = [json_line_textOf(line, 'RequestMethod'), json_line_textOf(line, 'RequestPath')];
    const peer = serverOf(line);
    return present({
        proxy: 'traefik',
        level: json_line_textOf(line, 'level'),
        at: time === undefined ? undefined : isoTime(time),
        cause: causeOf(status, peer),
        status,
        peer,
        client: json_line_textOf(line, 'ClientHost'),
        host: json_line_textOf(line, 'RequestHost', 'RequestAddr'),
        upstreamName: json_line_textOf(line, 'ServiceName'),
        request: method && path ? `${method} ${path} ${json_line_textOf(line, 'RequestProtocol') ?? ''}`.trim() : undefined,
    });
}
function causeOf(status, peer) {
    return status === 503 && !peer ? 'no-live-upstreams' : causeOfStatus(status);
}
function serverOf(line) {
    const url = json_line_textOf(line, 'ServiceURL')
        ?.replace(/^\w{1,10}:\/\//, '')
        .replace(/\/.*$/, '');
    return readPeer(json_line_textOf(line, 'ServiceAddr') ?? url ?? json_line_textOf(objectOf(line, 'ServiceURL'), 'Host') ?? '');
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/read-proxy-log.ts










const LONGEST = 64 * 1024;
const MOST_LINES = 10_000;
const TOLD = 2_000;
const READERS = [
    readNginxError,
    readAccessLog,
    readEnvoy,
    readHaproxy,
    readTraefik,
    readNginxJson,
    readCaddy,
];
function readProxyLog(text, options = {}) {
    const proxies = new Set();
    const counts = { recognised: 0, unrecognised: 0 };
    let lines = [];
    for (const line of eachLine(text)) {
        const read = readLine(line, options);
        if (read === 'empty')
            continue;
        counts[read ? 'recognised' : 'unrecognised'] += 1;
        if (read)
            proxies.add(read.proxy);
        if (read && isFailure(read))
            lines.push(read);
        if (lines.length >= 2 * MOST_LINES)
            lines = lines.slice(-MOST_LINES);
    }
    return { lines: lines.slice(-MOST_LINES), ...counts, proxies: [...proxies] };
}
function isFailure(line) {
    return line.cause !== undefined;
}
function readLine(line, { now, utcOffset = 0 }) {
    const { text, at } = withoutPrefix(line, now);
    if (text.trim() === '')
        return 'empty';
    for (const reader of READERS) {
        const read = reader(text, { utcOffset });
        if (read)
            return { ...read_proxy_log_told(read), ...(at === undefined ? {} : { at }), text: (0,visible.ml)((0,tell.eJ)(text), TOLD) };
    }
    return undefined;
}
function read_proxy_log_told(read) {
    return read.request === undefined ? read : { ...read, request: (0,tell.eJ)(read.request) };
}
function* eachLine(text) {
    for (let from = 0; from < text.length;) {
        const found = text.indexOf('\n', from);
        const end = found < 0 ? text.length : found;
        yield text.slice(from, Math.min(end, from + LONGEST)).replace(/\r$/, '');
        from = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/observe/logs.ts


const TAIL_BYTES = 256 * 1024;
const TAIL_LINES = 300;
const SLACK_MS = 1_000;
async function readLogs(plan, marks, world) {
    const files = plan.logFiles.map(({ told }, at) => file(told, marks.files[at], world));
    const { proxy } = plan;
    const container = proxy && 'container' in proxy ? [ofContainer(proxy.container, proxy.name, marks, world)] : [];
    return await Promise.all([...files, ...container]);
}
async function ofContainer(id, name, { at }, { signal, clock }) {
    const options = { timeoutMs: ENGINE_MS, signal };
    const [since, before] = await Promise.all([
        containerLogs(id, { since: at - SLACK_MS }, process.env, options),
        containerLogs(id, { tail: TAIL_LINES }, process.env, options),
    ]);
    if ('problem' in since)
        return nothing(name, since.problem);
    const tail = 'problem' in before ? '' : before.found.text;
    return seen(name, since.found.text, tail, clock.now());
}
async function file(name, mark, { clock }) {
    const [since, before] = await Promise.all([
        (0,log_file.j)(mark.path, { from: mark }),
        (0,log_file.j)(mark.path, { most: TAIL_BYTES }),
    ]);
    if ('problem' in since)
        return nothing(name, since.problem);
    return seen(name, since.text, 'problem' in before ? '' : before.text, clock.now());
}
function seen(name, since, tail, now) {
    const options = { now, utcOffset: -new Date(now).getTimezoneOffset() };
    const log = readProxyLog(since, options);
    const older = readProxyLog(tail, options);
    const fatal = lastFatal(older);
    const isNew = fatal === undefined || log.lines.some(({ text }) => text === fatal.text);
    const lines = isNew ? log.lines : [fatal, ...log.lines];
    if (log.recognised > 0 || lines.length > 0)
        return { name, log, lines };
    return { ...nothing(name, emptiness(since, older)), log };
}
function lastFatal({ lines }) {
    const last = lines.at(-1);
    return last?.fatal ? last : undefined;
}
function emptiness(since, older) {
    if (since.trim() !== '')
        return 'nothing in it looks like a log of nginx, Envoy, HAProxy, Traefik or Caddy';
    return older.recognised > 0 ? 'nothing was written since this step began' : 'it is empty';
}
function nothing(name, problem) {
    return { name, log: { lines: [], recognised: 0, unrecognised: 0, proxies: [] }, lines: [], problem };
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/bytes.ts
var wire_bytes = __webpack_require__(3073);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/hello.ts

const SUITES = {
    49199: 'ECDHE-RSA-AES128-GCM-SHA256',
    49195: 'ECDHE-ECDSA-AES128-GCM-SHA256',
    49200: 'ECDHE-RSA-AES256-GCM-SHA384',
    49196: 'ECDHE-ECDSA-AES256-GCM-SHA384',
    52392: 'ECDHE-RSA-CHACHA20-POLY1305',
    52393: 'ECDHE-ECDSA-CHACHA20-POLY1305',
    158: 'DHE-RSA-AES128-GCM-SHA256',
    159: 'DHE-RSA-AES256-GCM-SHA384',
    49191: 'ECDHE-RSA-AES128-SHA256',
    49187: 'ECDHE-ECDSA-AES128-SHA256',
    49192: 'ECDHE-RSA-AES256-SHA384',
    49188: 'ECDHE-ECDSA-AES256-SHA384',
    49171: 'ECDHE-RSA-AES128-SHA',
    49161: 'ECDHE-ECDSA-AES128-SHA',
    49172: 'ECDHE-RSA-AES256-SHA',
    49162: 'ECDHE-ECDSA-AES256-SHA',
    103: 'DHE-RSA-AES128-SHA256',
    107: 'DHE-RSA-AES256-SHA256',
    51: 'DHE-RSA-AES128-SHA',
    57: 'DHE-RSA-AES256-SHA',
    156: 'AES128-GCM-SHA256',
    157: 'AES256-GCM-SHA384',
    60: 'AES128-SHA256',
    61: 'AES256-SHA256',
    47: 'AES128-SHA',
    53: 'AES256-SHA',
    52243: 'ECDHE-RSA-CHACHA20-POLY1305-OLD',
    49170: 'ECDHE-RSA-DES-CBC3-SHA',
    22: 'DHE-RSA-DES-CBC3-SHA',
    10: 'DES-CBC3-SHA',
    65: 'CAMELLIA128-SHA',
    132: 'CAMELLIA256-SHA',
    150: 'SEED-SHA',
    49169: 'ECDHE-RSA-RC4-SHA',
    5: 'RC4-SHA',
    4: 'RC4-MD5',
    59: 'NULL-SHA256',
    2: 'NULL-SHA',
};
const RENEGOTIATION = 0x00ff;
function suiteName(id) {
    return SUITES[id] ?? `0x${id.toString(16).padStart(4, '0')}`;
}
function clientHello(serverName) {
    const suites = [...Object.keys(SUITES).map(Number), RENEGOTIATION];
    const body = Buffer.concat([
        Buffer.from([3, 3]),
        (0,external_node_crypto_.randomBytes)(32),
        Buffer.from([0]),
        sized(2, numbers(suites)),
        sized(1, Buffer.from([0])),
        sized(2, Buffer.concat(extensions(serverName))),
    ]);
    const message = Buffer.concat([Buffer.from([1]), sized(3, body)]);
    return Buffer.concat([Buffer.from([22, 3, 1]), sized(2, message)]);
}
function extensions(serverName) {
    const name = serverName === undefined ? [] : [sized(2, Buffer.concat([Buffer.from([0]), sized(2, Buffer.from(serverName))]))];
    return [
        ...name.map((list) => extension(0, list)),
        extension(10, sized(2, numbers([0x001d, 0x0017, 0x0018, 0x0019]))),
        extension(11, sized(1, Buffer.from([0]))),
        extension(13, sized(2, numbers([0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201]))),
    ];
}
function extension(type, body) {
    return Buffer.concat([numbers([type]), sized(2, body)]);
}
function numbers(all) {
    return Buffer.concat(all.map((each) => Buffer.from([each >> 8, each & 255])));
}
function sized(bytes, body) {
    const head = Buffer.alloc(bytes);
    head.writeUIntBE(body.length, 0, bytes);
    return Buffer.concat([head, body]);
}

;// CONCATENATED MODULE: ../../packages/probes/src/wire/look-tls.ts





async function lookAtTls(place, serverName, options) {
    const course = (0,wire_course.q)(options);
    const name = serverName !== undefined && (0,external_node_net_.isIP)(serverName) === 0 ? serverName : undefined;
    try {
        const look = async () => {
            const socket = await (0,wire_open.ho)(course, place);
            const { bytes } = await (0,wire_bytes.k)(course, socket, clientHello(name), (got) => isDone(read(got)));
            return read(bytes);
        };
        const seen = await Promise.race([look(), course.over]);
        return seen.version === undefined && seen.alert === undefined ? undefined : seen;
    }
    catch {
        return undefined;
    }
    finally {
        course.close();
    }
}
function isDone({ alert, isOver }) {
    return alert !== undefined || isOver;
}
function read(bytes) {
    const flights = [];
    let alert;
    for (let at = 0; at + 5 <= bytes.length;) {
        const [type, end] = [bytes[at], at + 5 + bytes.readUInt16BE(at + 3)];
        if ((type !== 21 && type !== 22) || end > bytes.length)
            break;
        const body = bytes.subarray(at + 5, end);
        if (type === 22)
            flights.push(body);
        else
            alert ??= body[1];
        at = end;
    }
    return { ...messages(Buffer.concat(flights)), ...(alert === undefined ? {} : { alert }) };
}
const [SERVER_HELLO, CERTIFICATE_REQUEST, SERVER_HELLO_DONE] = [2, 13, 14];
function messages(flight) {
    let seen = { demandsCertificate: false, isOver: false };
    for (let at = 0; at + 4 <= flight.length;) {
        const [type, end] = [flight[at], at + 4 + flight.readUIntBE(at + 1, 3)];
        if (end > flight.length)
            break;
        if (type === SERVER_HELLO)
            seen = { ...seen, ...hello(flight.subarray(at + 4, end)) };
        if (type === CERTIFICATE_REQUEST)
            seen = { ...seen, demandsCertificate: true };
        if (type === SERVER_HELLO_DONE)
            seen = { ...seen, isOver: true };
        at = end;
    }
    return seen;
}
function hello(body) {
    const suiteAt = 35 + (body[34] ?? 0);
    if (body.length < suiteAt + 2)
        return {};
    const minor = body[1] ?? 0;
    const version = minor === 0 ? 'SSL 3.0' : `TLS 1.${minor - 1}`;
    return { version, cipher: suiteName(body.readUInt16BE(suiteAt)) };
}

;// CONCATENATED MODULE: ./src/observe/looks.ts


const LOOK_MS = 2_000;
const MOST_ADDRESSES = 8;
const UNCLEAR = ['tls-no-common-cipher', 'tls-protocol-too-old', 'tls-failed', 'connection-closed', 'connection-reset'];
async function lookDeeper(plan, last, { signal }) {
    const { place, secure, told } = plan.target;
    if (!('host' in place))
        return { others: [] };
    const port = plan.options.connectTo?.port ?? place.port;
    const tried = new Set(last.addresses.map(({ address }) => address));
    const untried = (last.resolved ?? []).filter((address) => !tried.has(address)).slice(0, MOST_ADDRESSES);
    const options = { timeoutMs: LOOK_MS, signal };
    const others = await Promise.all(untried.map(async (address) => {
        const target = { kind: 'connect', place: { host: address, port }, told };
        return { address, attempt: await probeConnect(target, {}, options) };
    }));
    const host = last.addresses.findLast(({ result }) => result === 'connected')?.address;
    const isUnclear = secure && last.phase === 'tls' && UNCLEAR.includes(last.code) && !last.route;
    if (!isUnclear || host === undefined)
        return { others };
    const tls = await lookAtTls({ host, port }, nameOf(plan), options);
    return { others, ...(tls ? { tls } : {}) };
}
function nameOf({ target, options }) {
    const name = options.tls?.serverName ?? ('host' in target.place ? target.place.host : '');
    return name === '' || (0,external_node_net_.isIP)(name) !== 0 ? undefined : name;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var text_glob = __webpack_require__(5174);
// EXTERNAL MODULE: ../../packages/core/src/runner/read-given.ts + 1 modules
var read_given = __webpack_require__(2706);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __webpack_require__(8613);
;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/tokens.ts
const MOST_TOKENS = 200_000;
const LONGEST_WORD = 4_096;
const ESCAPES = { n: '\n', r: '\r', t: '\t' };
function tokenize(text) {
    const cursor = { text: text.replace(/^\ufeff/, ''), at: 0, line: 1 };
    const tokens = [];
    let directive = '';
    while (skipBlanks(cursor)) {
        if (tokens.length >= MOST_TOKENS)
            return { tokens, mistake: { line: cursor.line, text: 'too many words' } };
        const { line } = cursor;
        const character = cursor.text[cursor.at] ?? '';
        if (character === ';' || character === '{' || character === '}') {
            cursor.at += 1;
            tokens.push({ kind: character, text: character, line });
            if (character === '{' && directive.endsWith('_by_lua_block') && !skipLua(cursor))
                return { tokens, mistake: { line, text: 'a block of Lua does not end' } };
            if (character === '{' && directive.endsWith('_by_lua_block'))
                tokens.push({ kind: '}', text: '}', line: cursor.line });
            directive = '';
            continue;
        }
        const word = character === '"' || character === "'" ? quoted(cursor, character) : plain(cursor);
        if (word === undefined)
            return { tokens, mistake: { line, text: `a quotation does not end` } };
        tokens.push({ kind: 'word', text: word.slice(0, LONGEST_WORD), line });
        if (directive === '')
            directive = word;
    }
    return { tokens };
}
function skipBlanks(cursor) {
    for (; cursor.at < cursor.text.length; cursor.at += 1) {
        const character = cursor.text[cursor.at] ?? '';
        if (character === '#') {
            const end = cursor.text.indexOf('\n', cursor.at);
            cursor.at = (end < 0 ? cursor.text.length : end) - 1;
        }
        else if (character === '\n')
            cursor.line += 1;
        else if (!/[ \t\r]/.test(character))
            return true;
    }
    return false;
}
function quoted(cursor, quotation) {
    const parts = [];
    for (cursor.at += 1; cursor.at < cursor.text.length; cursor.at += 1) {
        const character = cursor.text[cursor.at] ?? '';
        if (character === '\n')
            cursor.line += 1;
        if (character === quotation) {
            cursor.at += 1;
            return parts.join('');
        }
        parts.push(character === '\\' ? escaped(cursor) : character);
    }
    return undefined;
}
function plain(cursor) {
    const parts = [];
    for (; cursor.at < cursor.text.length; cursor.at += 1) {
        const character = cursor.text[cursor.at] ?? '';
        if (/[ \t\r\n;]/.test(character))
            break;
        if (character === '{' && parts.at(-1) !== '$')
            break;
        parts.push(character === '\\' ? escaped(cursor) : character);
    }
    return parts.join('');
}
function escaped(cursor) {
    const next = cursor.text[cursor.at + 1] ?? '';
    cursor.at += 1;
    if (next === '\n')
        cursor.line += 1;
    if (next === '"' || next === "'" || next === '\\')
        return next;
    return ESCAPES[next] ?? `\\${next}`;
}
function skipLua(cursor) {
    const part = /--\[\[[\s\S]*?\]\]|\[\[[\s\S]*?\]\]|--[^\n]*|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|[{}\n]/g;
    part.lastIndex = cursor.at;
    for (let depth = 1, found = part.exec(cursor.text); found; found = part.exec(cursor.text)) {
        cursor.line += found[0].split('\n').length - 1;
        if (found[0] === '{')
            depth += 1;
        if (found[0] === '}')
            depth -= 1;
        if (depth > 0)
            continue;
        cursor.at = part.lastIndex;
        return true;
    }
    return false;
}

;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/directives.ts

const DEEPEST = 64;
const MOST_FILES = 200;
const DEEPEST_INCLUDE = 16;
const LARGEST = 4 * 1024 * 1024;
const MOST_MISTAKES = 50;
function readDirectives(text, file, reading, nesting = 0) {
    reading.files += 1;
    if (text.length > LARGEST) {
        mistake(reading, { file, line: 1, text: 'the file is larger than 4 MiB: its end was not read' });
        return readDirectives(text.slice(0, LARGEST), file, reading, nesting);
    }
    const { tokens, mistake: ended } = tokenize(text);
    const state = { tokens, at: 0, file, reading, nesting };
    const found = readBlock(state, 0);
    if (ended)
        mistake(reading, { file, ...ended });
    return found;
}
function mistake({ mistakes }, found) {
    if (mistakes.length < MOST_MISTAKES)
        mistakes.push(found);
}
function readBlock(state, depth) {
    const found = [];
    while (state.at < state.tokens.length) {
        const token = state.tokens[state.at];
        if (!token)
            break;
        if (token.kind === '}') {
            state.at += 1;
            if (depth > 0)
                return found;
            mistake(state.reading, { file: state.file, line: token.line, text: 'unexpected "}"' });
        }
        else if (token.kind === 'word')
            found.push(...readDirective(state, depth));
        else {
            state.at += 1;
            mistake(state.reading, { file: state.file, line: token.line, text: `unexpected "${token.kind}"` });
        }
    }
    if (depth > 0)
        mistake(state.reading, { file: state.file, line: lastLine(state), text: 'a block does not end: expecting "}"' });
    return found;
}
function lastLine({ tokens }) {
    return tokens.at(-1)?.line ?? 1;
}
function readDirective(state, depth) {
    const { tokens, file, reading } = state;
    const words = [];
    const line = tokens[state.at]?.line ?? 1;
    for (; tokens[state.at]?.kind === 'word'; state.at += 1)
        words.push(tokens[state.at]?.text ?? '');
    const end = tokens[state.at]?.kind;
    const [name = '', ...args] = words;
    if (end === ';') {
        state.at += 1;
        return name === 'include' ? included(args[0] ?? '', line, state) : [{ name, args, file, line }];
    }
    if (end === '{') {
        state.at += 1;
        if (depth >= DEEPEST) {
            mistake(reading, { file, line, text: `blocks are nested deeper than ${DEEPEST}: not read` });
            skipBlock(state);
            return [];
        }
        return [{ name, args, file, line, block: readBlock(state, depth + 1) }];
    }
    mistake(reading, { file, line, text: `directive "${name.slice(0, 80)}" is not terminated by ";"` });
    return [{ name, args, file, line }];
}
function skipBlock(state) {
    for (let depth = 1; depth > 0 && state.at < state.tokens.length; state.at += 1) {
        const kind = state.tokens[state.at]?.kind;
        depth += kind === '{' ? 1 : kind === '}' ? -1 : 0;
    }
}
function included(pattern, line, { file, reading, nesting }) {
    const isTooMuch = nesting >= DEEPEST_INCLUDE || reading.files >= MOST_FILES;
    if (isTooMuch)
        mistake(reading, { file, line, text: 'too many files are included, or they include each other' });
    const files = isTooMuch ? [] : (reading.read?.(pattern) ?? []);
    reading.includes.push({ file, line, pattern, files: files.map(({ path }) => path) });
    return files.flatMap(({ path, text }) => reading.files >= MOST_FILES ? [] : readDirectives(text, path, reading, nesting + 1));
}

;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/dump.ts


const dump_HEAD = /^# configuration file (\/[^\r\n]{1,1000}):\r?$/;
function readDump(text) {
    const begin = /^(?:nginx: [^\n]{0,300}\n){0,9}(?=# configuration file \/)/.exec(text);
    if (!begin)
        return undefined;
    const files = [];
    for (const line of text.slice(begin[0].length).split('\n')) {
        const path = dump_HEAD.exec(line)?.[1];
        if (path === undefined)
            files.at(-1)?.lines.push(line);
        else
            files.push({ path, lines: [] });
    }
    const [main, ...others] = files.map(({ path, lines }) => ({ path, text: lines.join('\n') }));
    if (!main)
        return undefined;
    const read = (pattern) => {
        const full = external_node_path_.posix.resolve(external_node_path_.posix.dirname(main.path), pattern);
        const glob = /[{}]/.test(full) ? undefined : (0,text_glob.S)(full);
        return others.filter(({ path }) => path === full || glob?.matches(path));
    };
    return { text: main.text, options: { path: main.path, read } };
}

;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/scope.ts
function enter(outer, block) {
    const own = block.block ?? [];
    const resolver = readResolver(own) ?? outer.resolver;
    const variables = new Map([...outer.variables, ...settings(own)]);
    const names = block.name === 'server' ? own.filter(({ name }) => name === 'server_name').flatMap(({ args }) => args) : [];
    const location = block.name === 'location' ? block.args.join(' ') : outer.location;
    return {
        serverNames: block.name === 'server' ? names : outer.serverNames,
        variables,
        ...(resolver === undefined ? {} : { resolver }),
        ...(location === undefined ? {} : { location }),
    };
}
function settings(block) {
    return block
        .filter(({ name, args }) => name === 'set' && args.length === 2)
        .map(({ args }) => [(args[0] ?? '').replace(/^\$/, ''), args[1] ?? '']);
}
function readResolver(block) {
    const found = block.find(({ name }) => name === 'resolver');
    if (!found || found.args[0] === 'off')
        return undefined;
    const addresses = found.args.filter((arg) => !arg.includes('='));
    const valid = found.args.find((arg) => arg.startsWith('valid='))?.slice('valid='.length);
    const validMs = valid === undefined ? undefined : readTime(valid);
    return { file: found.file, line: found.line, addresses, ...(validMs === undefined ? {} : { validMs }) };
}
const UNITS = {
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
function readTime(text) {
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1_000;
    if (!/^(?:\d{1,9}(?:ms|[smhdw]))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d+)(ms|[smhdw])/g)];
    return parts.reduce((sum, [, count, unit = 's']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
}
function readGroup({ args, block = [], file, line }) {
    const first = (name) => block.find((each) => each.name === name)?.args[0];
    const keepalive = first('keepalive');
    const resolver = readResolver(block);
    const zone = first('zone');
    return {
        name: args[0] ?? '',
        file,
        line,
        servers: block.filter(({ name }) => name === 'server').map(readServer),
        ...(zone === undefined ? {} : { zone }),
        ...(keepalive !== undefined && /^\d{1,9}$/.test(keepalive) ? { keepalive: Number(keepalive) } : {}),
        ...(resolver === undefined ? {} : { resolver }),
    };
}
function readServer({ args, file, line }) {
    const address = args[0] ?? '';
    const resolve = args.slice(1).includes('resolve');
    return { address, ...splitAddress(address), resolve, file, line };
}
function splitAddress(written) {
    if (written.startsWith('unix:'))
        return { host: written.replace(/^(unix:[^:]*).*$/, '$1') };
    const [, v6, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(written) ?? [];
    const host = v6 ?? plain ?? written;
    return port === undefined ? { host } : { host, port: Number(port) };
}

;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/passes.ts


const PASSES = new Set([
    'proxy_pass',
    'grpc_pass',
    'fastcgi_pass',
    'uwsgi_pass',
    'scgi_pass',
    'memcached_pass',
]);
function readPass({ name: directive, args, file, line }, scope, groups) {
    const target = args[0] ?? '';
    const { resolver, location, serverNames } = scope;
    const common = {
        ...{ directive, target, file, line, serverNames },
        ...(resolver ? { resolver } : {}),
        ...(location === undefined ? {} : { location }),
    };
    const [, scheme, rest = target] = /^([a-z]{3,8}):\/\/(.*)$/s.exec(target) ?? [];
    const authority = rest.startsWith('unix:') ? rest : rest.replace(/[/?].*$/s, '');
    const withScheme = scheme === undefined ? common : { ...common, scheme };
    if (target.includes('$'))
        return { ...withScheme, ...ofVariable(target, authority, scope, groups) };
    const { host, port } = splitAddress(authority);
    const group = groups.get(authority) ?? (port === undefined ? groups.get(host) : undefined);
    if (group)
        return { ...withScheme, host, how: 'upstream-group', group };
    const how = (0,external_node_net_.isIP)(host) !== 0 || host.startsWith('unix:') ? 'address' : 'static-name';
    return { ...withScheme, host, ...(port === undefined ? {} : { port }), how };
}
function ofVariable(target, authority, { variables }, groups) {
    const value = expand(authority.replace(/\$(?:request_)?uri.*$/, ''), variables);
    if (value === undefined)
        return { how: 'variable' };
    const place = value.replace(/^[a-z]{3,8}:\/\//, '').replace(/[/?].*$/s, '');
    const { host, port } = splitAddress(place);
    const group = groups.get(place) ?? groups.get(host);
    const known = { variableValue: expand(target, variables) ?? value, host, ...(port === undefined ? {} : { port }) };
    if (group)
        return { ...known, how: 'upstream-group', group };
    return { ...known, how: (0,external_node_net_.isIP)(host) === 0 ? 'variable' : 'address' };
}
function expand(text, variables) {
    let isKnown = true;
    const expanded = text.replace(/\$\{?(\w+)\}?/g, (_, name) => {
        const value = variables.get(name);
        if (value === undefined || value.includes('$'))
            isKnown = false;
        return value ?? '';
    });
    return isKnown ? expanded : undefined;
}

;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/read-nginx-config.ts




function readNginxConfig(text, options) {
    const dump = readDump(text);
    return dump ? readFile(dump.text, dump.options) : readFile(text, options);
}
function readFile(text, { path, read }) {
    const mistakes = [];
    const reading = { read, mistakes, includes: [], files: 0 };
    const directives = readDirectives(text, path, reading);
    const groups = allGroups(directives).map((group) => withOuter(group, directives));
    const byName = new Map(groups.map((group) => [group.name, group]));
    const found = { passes: [], listens: [], logs: [] };
    const resolver = readResolver(directives);
    walk(directives, { serverNames: [], variables: new Map(), ...(resolver ? { resolver } : {}) }, (directive, scope) => {
        if (PASSES.has(directive.name))
            found.passes.push(readPass(directive, scope, byName));
        if (directive.name === 'listen')
            found.listens.push(readListen(directive, scope));
        if (directive.name === 'error_log' || directive.name === 'access_log')
            found.logs.push(...readLog(directive));
    });
    return { ...found, groups, includes: reading.includes, mistakes };
}
function walk(directives, scope, visit) {
    for (const directive of directives) {
        if (!directive.block)
            visit(directive, scope);
        else if (directive.name !== 'upstream')
            walk(directive.block, enter(scope, directive), visit);
    }
}
function allGroups(directives) {
    return directives.flatMap((directive) => {
        if (!directive.block)
            return [];
        return directive.name === 'upstream' ? [readGroup(directive)] : allGroups(directive.block);
    });
}
function withOuter(group, directives) {
    if (group.resolver)
        return group;
    const around = [directives, ...directives.flatMap(({ block }) => (block ? [block] : []))];
    const inside = around.find((block) => block.some(({ name, args }) => name === 'upstream' && args[0] === group.name));
    const resolver = readResolver(inside ?? []) ?? readResolver(directives);
    return resolver ? { ...group, resolver } : group;
}
function readListen({ args, file, line }, { serverNames }) {
    const [address = '', ...options] = args;
    return { address, ssl: options.includes('ssl') || options.includes('quic'), serverNames, file, line };
}
function readLog({ name, args, file, line }) {
    const [path = '', level] = args;
    if (path === 'off' || /^(?:syslog|memory):/.test(path))
        return [];
    if (name === 'access_log')
        return [{ kind: 'access_log', path, file, line }];
    return [{ kind: 'error_log', path, file, line, ...(level === undefined ? {} : { level }) }];
}

;// CONCATENATED MODULE: ./src/observe/nginx.ts





const nginx_LARGEST = 1024 * 1024;
const nginx_MOST_FILES = 100;
function readConfig(path, { workspace }) {
    const main = (0,read_given.Q)(workspace, path, nginx_LARGEST);
    if ('problem' in main)
        return { problem: `${main.told} ${main.problem}` };
    const folder = (0,external_node_path_.dirname)(path);
    let left = nginx_MOST_FILES;
    const read = (pattern) => {
        const found = filesOf((0,external_node_path_.resolve)(folder, pattern)).slice(0, left);
        left -= found.length;
        return found.flatMap((file) => {
            const text = (0,read_given.Q)(workspace, file, nginx_LARGEST);
            return 'text' in text ? [{ path: (0,paths.Gt)(workspace, file), text: text.text }] : [];
        });
    };
    return { config: readNginxConfig(main.text, { path: main.told, read }) };
}
function filesOf(pattern) {
    const name = (0,external_node_path_.basename)(pattern);
    if (!/[*?[]/.test(name))
        return [pattern];
    try {
        const glob = (0,text_glob.S)(name);
        const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(pattern)).filter((each) => glob.matches(each));
        return names.sort().map((each) => (0,external_node_path_.join)((0,external_node_path_.dirname)(pattern), each));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./src/observe/resolve.ts


const LOOKUP_MS = 2_000;
async function addressesOfTarget(target) {
    if (!target || !('place' in target) || !('host' in target.place))
        return undefined;
    const { host } = target.place;
    if ((0,external_node_net_.isIP)(host) !== 0)
        return { host, addresses: [host] };
    const found = external_node_dns_.promises.lookup(host, { all: true }).catch(() => []);
    const late = new Promise((done) => setTimeout(done, LOOKUP_MS, []).unref());
    const addresses = await Promise.race([found, late]);
    return { host, addresses: addresses.map(({ address }) => address) };
}

// EXTERNAL MODULE: ./src/observe/seen.ts
var observe_seen = __webpack_require__(4353);
;// CONCATENATED MODULE: ./src/observe/evidence.ts







async function lookAround(plan, world) {
    const [proxy, application, upstreamHost] = await Promise.all([
        plan.proxy && look(plan.proxy, world),
        plan.application && look(plan.application, world),
        addressesOfTarget(plan.upstream),
    ]);
    return {
        logs: [],
        looks: { others: [] },
        ...(proxy ? { proxy } : {}),
        ...(application ? { application } : {}),
        ...(upstreamHost ? { upstreamHost } : {}),
    };
}
async function gather(plan, { result }, marks, world) {
    const [around, looks, files] = await Promise.all([
        lookAround(plan, world),
        result.last ? lookDeeper(plan, result.last, world) : { others: [] },
        readLogs(plan, marks, world),
    ]);
    const logs = [...files, ...(await ofService(plan, around.proxy, marks, world))];
    const config = plan.nginxConfig === undefined ? undefined : readConfig(plan.nginxConfig, world);
    const direct = await askDirectly(plan, around.application, (0,observe_seen.D)({ logs }), (0,observe_seen.H)({ config }), world);
    return { ...around, looks, logs, ...(config ? { config } : {}), ...(direct ? { direct } : {}) };
}
async function ofService({ proxy }, seen, marks, world) {
    const [first] = seen?.containers ?? [];
    return proxy && 'service' in proxy && first ? [await ofContainer(first.id, proxy.name, marks, world)] : [];
}


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( linesOf),
   H: () => ( passesOf)
 });
function linesOf({ logs }) {
    return logs.flatMap(({ lines }) => lines);
}
function passesOf({ config }) {
    return config && 'config' in config ? config.config.passes : [];
}


/***/ })

};
