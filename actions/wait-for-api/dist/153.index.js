export const id = 153;
export const ids = [153];
export const modules = {

/***/ 8153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   probeConnect: () => ( probeConnect)
 });
 var _wire_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2628);
 var _wire_open_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
 var _wire_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4527);



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
