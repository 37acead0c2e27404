export const id = 584;
export const ids = [584];
export const modules = {

/***/ 8584:
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
// EXTERNAL MODULE: ../../packages/probes/src/wire/run.ts
var run = __webpack_require__(4527);
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

// EXTERNAL MODULE: ../../packages/probes/src/protocol/engine.ts
var engine = __webpack_require__(4225);
;// CONCATENATED MODULE: ../../packages/probes/src/protocol/docker.ts




function probeDocker({ container }, options, attempt) {
    return (0,run.e)(attempt, async (course) => {
        const path = `/containers/${encodeURIComponent(container)}/json`;
        const { status, json } = await (0,engine.s)(course, (0,engine.A)(options.env ?? {}), path);
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
