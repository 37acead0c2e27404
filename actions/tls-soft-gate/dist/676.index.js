export const id = 676;
export const ids = [676];
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
    const { method, path, headers, body } = question;
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
    const read = response.statusCode === 101 ? { body: Buffer.alloc(0), cut: false } : await readBody(response);
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
function readBody(response) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const settle = (cut) => resolve({ body: Buffer.concat(chunks).subarray(0, MOST), cut });
        response.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > MOST)
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

/***/ 548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   RA: () => ( brokenBy),
   qF: () => ( parseJson)
 });
/* unused harmony export parseJsonRule */
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);

async function parseJsonRule(text) {
    const { compile } = await __webpack_require__.e( 128).then(__webpack_require__.t.bind(__webpack_require__, 3128, 19));
    const { written, comparison, value } = split(text.trim());
    const wanted = comparison === undefined ? {} : { comparison, wanted: parseValue(text, value ?? '') };
    if (comparison && /[<>]/.test(comparison) && typeof wanted.wanted === 'boolean')
        throw new RangeError(`${quote(text)}: ${comparison} compares numbers or texts`);
    try {
        return { text: text.trim(), path: compile(written), ...wanted };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        throw new RangeError(`${quote(written)} is not a JSONPath (RFC 9535), such as $.status == "ok": ${shorten(visible(words), 120)}`);
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
    const parsed = parseJson(spelled);
    if (parsed === undefined || (typeof parsed === 'object' && parsed !== null))
        throw new RangeError(`${quote(text)} compares with ${quote(value)}, which is no JSON value; write "ok", 50, true or null`);
    return parsed;
}
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

// EXTERNAL MODULE: ../../packages/probes/src/http/exchange.ts
var exchange = __webpack_require__(8202);
// EXTERNAL MODULE: ../../packages/probes/src/http/json-rule.ts
var json_rule = __webpack_require__(548);
// EXTERNAL MODULE: ../../packages/probes/src/wire/failure.ts
var failure = __webpack_require__(2628);
// EXTERNAL MODULE: ../../packages/probes/src/wire/open.ts
var wire_open = __webpack_require__(4972);
;// CONCATENATED MODULE: ../../packages/probes/src/protocol/engine.ts




function enginePlace(env) {
    const host = env['DOCKER_HOST'] ?? '';
    if (host.startsWith('unix://'))
        return { socketPath: host.slice('unix://'.length) };
    const tcp = /^tcp:\/\/(\[[^\]]+\]|[^:/]+)(?::(\d+))?/.exec(host);
    if (tcp?.[1])
        return { host: tcp[1].replace(/^\[|\]$/g, ''), port: Number(tcp[2] ?? 2375) };
    if (process.platform === 'win32')
        return { socketPath: String.raw `\\.\pipe\docker_engine` };
    return { socketPath: '/var/run/docker.sock' };
}
async function askEngine(course, place, path) {
    const socket = await (0,wire_open.ho)(course, place).catch((error) => {
        course.signal.throwIfAborted();
        throw absent(place, error);
    });
    const answer = await (0,exchange.c)(course, socket, {
        method: 'GET',
        path,
        headers: { host: 'docker', connection: 'close' },
    });
    socket.destroy();
    delete course.seen.status;
    return { status: answer.status, json: (0,json_rule.qF)(answer.body.toString('utf8')), body: answer.body };
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
