export const id = 1676;
export const ids = [1676];
export const modules = {

/***/ 8202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   c: () => ( exchange)
 });
/* unused harmony export MOST */
 var _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2628);

const MOST = 64 * 1024;
async function exchange(course, socket, question) {
    const { request } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
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

/***/ 1676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeContainer: () => ( judgeContainer),
  probeDocker: () => ( probeDocker)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/probes/src/wire/run.ts + 1 modules
var run = __webpack_require__(4729);
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

;// CONCATENATED MODULE: ../../packages/probes/src/protocol/docker.ts




function probeDocker({ container }, options, attempt) {
    return (0,run.e)(attempt, async (course) => {
        const path = `/containers/${encodeURIComponent(container)}/json`;
        const { status, json } = await askEngine(course, enginePlace(options.env ?? {}), path);
        course.enter('answer');
        if (status === 404)
            return no('container-absent', `there is no container ${container}`);
        const state = readContainer(json);
        if (status !== 200 || !state)
            return no('server-error', `the container engine answered ${status}`);
        if (state.health === 'none' && state.status === 'running')
            course.notes.push('it has no health check: it runs, no more is known');
        if (state.restarts > 0)
            course.notes.push(`it was restarted ${state.restarts} times`);
        return judgeContainer(state);
    });
}
function no(code, observed, reason) {
    const hopeless = reason === undefined ? {} : { hopeless: { reason, afterMs: 0 } };
    return { outcome: 'not-ready', code, observed, ...hopeless };
}
function judgeContainer(state) {
    const { status, health, exitCode, restarts } = state;
    if (status === 'exited' || status === 'dead') {
        const words = `exited with code ${exitCode}${state.oomKilled ? ' (out of memory)' : ''}`;
        return no('container-exited', words, `the container ${words}`);
    }
    if (status === 'restarting')
        return no('container-restarting', `restarting after exit code ${exitCode} (restart ${restarts})`);
    if (status === 'paused')
        return no('container-paused', 'paused');
    if (status !== 'running')
        return no('container-starting', `is ${(0,visible.RK)(status)}`);
    if (health === 'none')
        return { outcome: 'ready', code: 'ready', observed: 'running' };
    if (health === 'healthy')
        return { outcome: 'ready', code: 'ready', observed: 'healthy' };
    const said = state.lastCheck === '' ? '' : `: ${(0,visible.ml)((0,visible.RK)(state.lastCheck), 160)}`;
    if (health === 'unhealthy')
        return no('container-unhealthy', `unhealthy${said}`);
    return no('container-starting', `its health check has not passed yet${said}`);
}


/***/ }),

/***/ 4972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   ho: () => ( open)
 });
/* unused harmony exports isSelf, tellAddress */
 var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
 var node_net__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__);
 var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2628);
 var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7582);





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

/***/ 4729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => ( run)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/course.ts

const TIME_IS_UP = Symbol('the time of the attempt is up');
function begin({ timeoutMs, signal }) {
    const started = external_node_perf_hooks_.performance.now();
    const spent = {};
    const cut = new AbortController();
    const held = new Set();
    let phase = 'name';
    let since = started;
    const enter = (next) => {
        const now = external_node_perf_hooks_.performance.now();
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
        remaining: () => Math.max(0, started + timeoutMs - external_node_perf_hooks_.performance.now()),
        own: (it) => hold(held, it, cut.signal),
        handOver: (it) => held.delete(it),
        timings: () => tell(spent, external_node_perf_hooks_.performance.now() - started),
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

// EXTERNAL MODULE: ../../packages/probes/src/wire/explain.ts + 1 modules
var explain = __webpack_require__(6112);
// EXTERNAL MODULE: ../../packages/probes/src/wire/failure.ts
var failure = __webpack_require__(2628);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/run.ts



async function run(options, work) {
    const course = begin(options);
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
    if (error === TIME_IS_UP)
        return timedOut(course);
    if (course.signal.aborted && course.signal.reason === TIME_IS_UP)
        return timedOut(course);
    if (course.signal.aborted)
        return { code: 'aborted', observed: 'stopped before it was over' };
    if (error instanceof failure.H)
        return error.facts;
    return (0,explain.WE)(error, course.phase());
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


/***/ })

};
