export const id = 244;
export const ids = [244];
export const modules = {

/***/ 1244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   probePostgres: () => ( probePostgres)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7772);
 var _wire_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3073);
 var _wire_open_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
 var _wire_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4527);
 var _silent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4834);





const VERSION = 196_608;
const AUTHENTICATION = 0x52;
const ERROR = 0x45;
function probePostgres(target, options, attempt) {
    return (0,_wire_run_js__WEBPACK_IMPORTED_MODULE_0__ .e)(attempt, async (course) => {
        const socket = await (0,_wire_open_target_js__WEBPACK_IMPORTED_MODULE_1__ .A)(course, target.place, options);
        const said = await (0,_wire_bytes_js__WEBPACK_IMPORTED_MODULE_2__ .k)(course, socket, startup(target), isWhole);
        const { bytes } = said;
        if (bytes.length < 9 || bytes.readUInt32BE(1) > 30_000)
            throw (0,_silent_js__WEBPACK_IMPORTED_MODULE_3__ .R)('PostgreSQL', said);
        course.enter('answer');
        if (bytes[0] === ERROR)
            return refused(bytes);
        if (bytes[0] !== AUTHENTICATION)
            throw (0,_silent_js__WEBPACK_IMPORTED_MODULE_3__ .R)('PostgreSQL', said);
        if (bytes.readUInt32BE(5) !== 0)
            course.notes.push('it asks for authentication, which was not tried');
        return { outcome: 'ready', code: 'ready', observed: 'accepts logins' };
    });
}
function startup({ user, database }) {
    const pairs = ['user', user, 'database', database, 'application_name', 'ci-gates', ''];
    const body = Buffer.from(`${pairs.map((each) => each.replaceAll('\0', '')).join('\0')}\0`);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + body.length, 0);
    head.writeUInt32BE(VERSION, 4);
    return Buffer.concat([head, body]);
}
function isWhole(bytes) {
    return bytes.length >= 5 && (bytes.readUInt32BE(1) > 30_000 || bytes.length > bytes.readUInt32BE(1));
}
const STATES = {
    '57P03': 'starting-up',
    '57P01': 'shutting-down',
    '57P02': 'shutting-down',
    '53300': 'too-many-connections',
    '28000': 'unauthorized',
    '28P01': 'unauthorized',
    '3D000': 'server-error',
};
function refused(bytes) {
    const fields = new Map(bytes
        .subarray(5, 1 + bytes.readUInt32BE(1))
        .toString('utf8')
        .split('\0')
        .filter((field) => field !== '')
        .map((field) => [field.slice(0, 1), field.slice(1)]));
    const state = fields.get('C') ?? '';
    const words = (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_4__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_4__ .RK)(fields.get('M') ?? 'an error without words'), 160);
    const code = /shutting down/i.test(words) ? 'shutting-down' : (STATES[state] ?? 'server-error');
    const hopeless = code === 'unauthorized' ? { hopeless: { reason: words, afterMs: 2_000 } } : {};
    return { outcome: 'not-ready', code, observed: `PostgreSQL says: ${words} (${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_4__ .RK)(state)})`, ...hopeless };
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   R: () => ( notOf)
 });
 var _wire_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
 var _wire_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2628);
 var _wire_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9171);



function notOf(protocol, { bytes, ended }) {
    const speaks = (0,_wire_recognise_js__WEBPACK_IMPORTED_MODULE_0__ .G)(bytes);
    if (speaks !== undefined && speaks !== protocol)
        return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_1__ .H((0,_wire_explain_js__WEBPACK_IMPORTED_MODULE_2__ .j5)(`the port speaks ${speaks}, not ${protocol}`, speaks));
    if (bytes.length === 0 && ended)
        return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_1__ .H({ code: 'connection-closed', observed: 'accepted, and closed without an answer' });
    return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_1__ .H((0,_wire_explain_js__WEBPACK_IMPORTED_MODULE_2__ .j5)(`the port does not speak ${protocol}`));
}


/***/ }),

/***/ 3073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
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

/***/ 4527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   e: () => ( run)
 });
 var _course_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3061);
 var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2628);



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


/***/ })

};
