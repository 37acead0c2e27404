export const id = 8153;
export const ids = [8153];
export const modules = {

/***/ 8153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   probeConnect: () => ( probeConnect)
 });
 var _wire_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2628);
 var _wire_open_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
 var _wire_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4729);



const STAYS_OPEN_MS = 12;
function probeConnect(target, options, attempt) {
    return (0,_wire_run_js__WEBPACK_IMPORTED_MODULE_0__ .e)(attempt, async (course) => {
        const socket = await (0,_wire_open_target_js__WEBPACK_IMPORTED_MODULE_1__ .A)(course, target.place, options);
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
            reject(new _wire_failure_js__WEBPACK_IMPORTED_MODULE_2__ .H({ code: 'connection-closed', observed: 'accepted, and closed at once' }));
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


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A: () => ( openTarget)
 });
 var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4972);

function openTarget(course, place, { connectTo }) {
    if (!connectTo || !('host' in place))
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__ .ho)(course, place);
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__ .ho)(course, { host: connectTo.host, port: connectTo.port ?? place.port });
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
