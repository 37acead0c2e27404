export const id = 181;
export const ids = [181];
export const modules = {

/***/ 126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( outcomeOfPhases)
 });
function outcomeOfPhases({ setup, call, teardown }) {
    if (call === 'failed')
        return 'failed';
    if (setup === 'failed' || teardown === 'failed')
        return 'error';
    const told = setup !== undefined && setup !== 'passed' ? setup : call;
    if (told === undefined)
        return 'lost';
    return told === 'passed' && teardown === 'xfailed' ? 'xfailed' : told;
}


/***/ }),

/***/ 6181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportlogReader: () => ( reportlogReader)
});

// EXTERNAL MODULE: ../../packages/test-results/src/account/stops.ts
var account_stops = __webpack_require__(8635);
// EXTERNAL MODULE: ../../packages/test-results/src/json/values.ts
var values = __webpack_require__(1639);
// EXTERNAL MODULE: ../../packages/test-results/src/read/limits.ts
var limits = __webpack_require__(2543);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __webpack_require__(236);
// EXTERNAL MODULE: ../../packages/test-results/src/tests/store.ts + 5 modules
var store = __webpack_require__(7435);
// EXTERNAL MODULE: ../../packages/test-results/src/text/failure.ts
var text_failure = __webpack_require__(8654);
// EXTERNAL MODULE: ../../packages/test-results/src/text/keeper.ts
var keeper = __webpack_require__(1792);
// EXTERNAL MODULE: ../../packages/test-results/src/text/own.ts
var own = __webpack_require__(648);
// EXTERNAL MODULE: ../../packages/test-results/src/model/attempts.ts
var model_attempts = __webpack_require__(4464);
// EXTERNAL MODULE: ../../packages/test-results/src/model/phases.ts
var phases = __webpack_require__(126);
;// CONCATENATED MODULE: ../../packages/test-results/src/reportlog/attempts.ts


function isPlainPass({ current, earlier, subtest }) {
    const { setup, call, teardown } = current.phases;
    const passed = setup === 'passed' && call === 'passed' && teardown === 'passed';
    return passed && !earlier && !subtest && !current.again && !current.failure && current.reason === undefined;
}
function reopened({ seconds = 0, where, markers }) {
    const phases = { setup: 'passed', call: 'passed', teardown: 'passed' };
    return { current: { phases, seconds }, where, markers };
}
function phaseOutcome(outcome, wasXfail) {
    if (outcome === 'rerun' || outcome === 'retried')
        return 'again';
    if (outcome === 'passed')
        return wasXfail ? 'xpassed' : 'passed';
    if (outcome === 'skipped')
        return wasXfail ? 'xfailed' : 'skipped';
    return outcome === 'failed' ? 'failed' : undefined;
}
function record(running, phase, outcome) {
    if (outcome === 'again')
        running.again = true;
    const told = outcome === 'again' ? 'failed' : outcome;
    running.phases[phase] = phase !== 'call' && told === 'xpassed' ? 'passed' : told;
}
function beginsAnew({ phases }, phase) {
    return phase === 'setup' ? Object.keys(phases).length > 0 : phases[phase] !== undefined;
}
function verdictOf(ledger) {
    const running = [...(ledger.earlier ?? []), ledger.current];
    const attempts = running.map((one, at) => attemptOf(one, at < running.length - 1));
    const standing = attempts.filter((_, at) => at === running.length - 1 || !isOver(running[at]));
    const outcome = withSubtest(ledger, standing.map((one) => one.outcome).reduce(model_attempts.WD));
    const decided = standing.find((one) => one.outcome === outcome) ?? standing.at(-1);
    const failure = (0,model_attempts.e2)(outcome) ? (decided?.failure ?? ledger.subtest) : undefined;
    const { reason, seconds } = ledger.current;
    return {
        outcome,
        seconds: Math.round(seconds * 1e6) / 1e6,
        ...(attempts.length > 1 ? { attempts } : {}),
        ...(failure ? { failure } : {}),
        ...(reason !== undefined && !(0,model_attempts.e2)(outcome) ? { reason } : {}),
    };
}
function withSubtest({ subtest }, outcome) {
    return subtest && !(0,model_attempts.e2)(outcome) ? 'failed' : outcome;
}
function isOver(running) {
    return running !== undefined && (running.again === true || isSilent(running));
}
function isSilent({ phases }) {
    return (phases.call === undefined &&
        phases.setup !== 'failed' &&
        phases.setup !== 'skipped' &&
        phases.teardown !== undefined);
}
function attemptOf(running, followed) {
    const outcome = followed && isSilent(running) ? 'failed' : (0,phases.s)(running.phases);
    const { failure, seconds } = running;
    return { outcome, seconds: Math.round(seconds * 1e6) / 1e6, ...(failure ? { failure } : {}) };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/reportlog/lines.ts


function lines(take) {
    let pieces = [];
    let held = 0;
    const hold = (piece) => {
        pieces.push(piece);
        held += piece.length;
        if (held > limits.b.jsonValue)
            throw new read_stop.t('limit-exceeded', `a line has more than ${limits.b.jsonValue} characters`);
    };
    const release = () => {
        const line = pieces.join('');
        pieces = [];
        held = 0;
        return line;
    };
    return {
        write(text) {
            let from = 0;
            for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                hold(text.slice(from, end));
                take(release(), true);
                from = end + 1;
            }
            if (from < text.length)
                hold(text.slice(from));
        },
        end() {
            if (held > 0)
                take(release(), false);
        },
    };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/reportlog/longrepr.ts

const ENTRIES = 30;
function traceOf(longrepr) {
    if (typeof longrepr === 'string')
        return longrepr;
    if (Array.isArray(longrepr))
        return `${String(longrepr[0])}:${String(longrepr[1])}: ${String(longrepr[2])}`;
    const entries = (0,values.gT)((0,values.at)(longrepr, 'reprtraceback'), 'reprentries').slice(-ENTRIES);
    return entries.length === 0 ? ((0,values.$6)(longrepr, 'longrepr') ?? '') : entries.map(entryText).join('\n');
}
function entryText(entry) {
    const data = (0,values.at)(entry, 'data');
    const lines = (0,values.gT)(data, 'lines').filter((line) => typeof line === 'string');
    const place = (0,values.at)(data, 'reprfileloc');
    const file = (0,values.$6)(place, 'path');
    if (file === undefined)
        return lines.join('\n');
    return [...lines, '', `${file}:${(0,values.tk)(place, 'lineno') ?? 0}: ${(0,values.$6)(place, 'message') ?? ''}`].join('\n');
}
function messageOf(longrepr) {
    return (0,values.$6)((0,values.at)(longrepr, 'reprcrash'), 'message');
}
function skipOf(longrepr) {
    const text = Array.isArray(longrepr) ? String(longrepr[2]) : typeof longrepr === 'string' ? longrepr : '';
    return text.replace(/^Skipped: /, '');
}

// EXTERNAL MODULE: ../../packages/test-results/src/text/markers.ts
var text_markers = __webpack_require__(3331);
;// CONCATENATED MODULE: ../../packages/test-results/src/reportlog/test-report.ts








function addTestReport(state, entry) {
    const [id, when, outcome] = [nodeIdOf(entry), (0,values.$6)(entry, 'when'), (0,values.$6)(entry, 'outcome')];
    if (id === undefined || when === undefined || outcome === undefined)
        throw new read_stop.t('wrong-schema', 'a TestReport has no nodeid, when or outcome');
    const phase = phaseOf(when);
    const told = phaseOutcome(outcome, entry['wasxfail'] !== undefined);
    if (told === undefined) {
        state.unknown.set((0,own.Jj)(outcome, 60), id);
        return;
    }
    const running = runningOf(state, id, phase ?? 'call', entry);
    note(state, entry);
    record(running, phase ?? 'call', told);
    running.seconds += (0,values.tk)(entry, 'duration') ?? 0;
    if (told === 'failed' || told === 'again')
        addFailure(state, running, id, phase, entry);
    if (told === 'skipped' || told === 'xfailed')
        running.reason = state.keep.shared(reasonOf(entry));
    state.last = phase === 'teardown' || phase === undefined ? undefined : id;
    if (phase === 'teardown')
        settle(state, id);
}
function settle({ ledgers, passed }, id) {
    const ledger = ledgers.get(id);
    if (!ledger || !isPlainPass(ledger))
        return;
    const { where, markers, current } = ledger;
    const seconds = Math.round(current.seconds * 1e6) / 1e6;
    const test = { id, idSource: 'nodeid', outcome: 'passed', seconds, ...(where ? { where } : {}) };
    const number = passed.find(id);
    const whole = markers ? { ...test, markers } : test;
    if (number < 0)
        passed.push(whole);
    else
        passed.set(number, whole);
    ledgers.delete(id);
}
function ledgerFor({ ledgers, passed }, id) {
    const open = ledgers.get(id);
    if (open)
        return open;
    const number = passed.find(id);
    if (number < 0)
        return undefined;
    const again = reopened(passed.get(number));
    ledgers.set((0,own.ZV)(id), again);
    return again;
}
function phaseOf(when) {
    return when === 'setup' || when === 'call' || when === 'teardown' ? when : undefined;
}
function runningOf(state, id, phase, entry) {
    const fresh = { phases: {}, seconds: 0 };
    const known = ledgerFor(state, id);
    if (!known) {
        state.ledgers.set((0,own.ZV)(id), ledgerOf(state, id, entry, fresh));
        return fresh;
    }
    if (beginsAnew(known.current, phase)) {
        known.earlier = [...(known.earlier ?? []), known.current].slice(-100);
        known.current = fresh;
    }
    return known.current;
}
function ledgerOf({ keep }, id, entry, current) {
    const markers = (0,text_markers.B)(id, (0,values.Gv)(entry['keywords']) ? Object.keys(entry['keywords']) : []);
    return { current, where: placeOf(id, entry, keep.shared), markers: markers?.map(keep.shared) };
}
function placeOf(id, entry, shared) {
    const [file, line] = (0,values.gT)(entry, 'location');
    return {
        file: shared(typeof file === 'string' ? file : (0,text_failure.W7)(id)),
        ...(typeof line === 'number' ? { line: line + 1 } : {}),
    };
}
function note(state, entry) {
    const start = (0,values.tk)(entry, 'start');
    if (start !== undefined && (state.started === undefined || start < state.started))
        state.started = start;
}
function addFailure({ keep }, running, id, phase, entry) {
    if (running.failure)
        return;
    const longrepr = entry['longrepr'];
    const raw = { message: messageOf(longrepr), trace: traceOf(longrepr), file: (0,text_failure.W7)(id), crash: phase === undefined };
    running.failure = (0,text_failure.g5)(phase ? { ...raw, phase } : raw, keep);
}
function reasonOf(entry) {
    return (0,values.$6)(entry, 'wasxfail') ?? skipOf(entry['longrepr']);
}
function addSubtest(state, entry) {
    const id = nodeIdOf(entry);
    const ledger = id === undefined ? undefined : ledgerFor(state, id);
    if (!ledger || id === undefined || (0,values.$6)(entry, 'outcome') !== 'failed')
        return;
    const label = (0,values.$6)((0,values.at)((0,values.at)(entry, '_subtest.context') ?? (0,values.at)(entry, '_subtest'), 'context'), 'msg');
    const message = messageOf(entry['longrepr']);
    const said = label === undefined ? message : `[${label}] ${message ?? ''}`;
    ledger.subtest ??= (0,text_failure.g5)({ phase: 'call', message: said, trace: traceOf(entry['longrepr']), file: (0,text_failure.W7)(id) }, state.keep);
}
function nodeIdOf(entry) {
    const id = (0,values.$6)(entry, 'nodeid');
    return id === undefined ? undefined : (0,own.Jj)(id, limits.b.id);
}

;// CONCATENATED MODULE: ../../packages/test-results/src/reportlog/reader.ts












function reportlogReader() {
    const state = {
        keep: (0,keeper.t)(),
        ledgers: new Map(),
        passed: (0,store.uP)(),
        unknown: new Map(),
        failedModules: new Map(),
        skippedModules: [],
        started: undefined,
        sessions: 0,
        finished: 0,
        exitCode: undefined,
        version: undefined,
        last: undefined,
    };
    const split = lines((line, whole) => takeLine(state, line, whole));
    return { write: split.write, end: split.end, facts: () => factsOf(state) };
}
function takeLine(state, line, whole) {
    if (line.trim() === '')
        return;
    const entry = parseLine(line, whole);
    if (entry === undefined)
        return;
    const type = (0,values.$6)(entry, '$report_type') ?? (0,values.$6)(entry, '_report_type');
    if (type === undefined)
        throw new read_stop.t('malformed', 'a line is an object without "$report_type"');
    takeEntry(state, type, entry);
}
function parseLine(line, whole) {
    try {
        const parsed = JSON.parse(line);
        if ((0,values.Gv)(parsed))
            return parsed;
    }
    catch {
        if (!whole)
            return undefined;
    }
    throw new read_stop.t('malformed', `a line is no JSON object: ${(0,own.Jj)(line, 60)}`);
}
function takeEntry(state, type, entry) {
    if (type === 'TestReport')
        addTestReport(state, entry);
    else if (/^sub_?test_?report$/i.test(type))
        addSubtest(state, entry);
    else if (type === 'CollectReport')
        addCollector(state, entry);
    else if (type === 'SessionStart') {
        state.sessions += 1;
        state.version = (0,values.$6)(entry, 'pytest_version');
    }
    else if (type === 'SessionFinish') {
        state.finished += 1;
        state.exitCode = Math.max(state.exitCode ?? 0, (0,values.tk)(entry, 'exitstatus') ?? 0);
    }
    if (state.ledgers.size + state.passed.length > limits.b.tests)
        throw new read_stop.t('limit-exceeded', `more than ${limits.b.tests} tests`);
}
function addCollector(state, entry) {
    const [module, outcome, longrepr] = [(0,values.$6)(entry, 'nodeid') ?? '', (0,values.$6)(entry, 'outcome'), entry['longrepr']];
    const { keep, failedModules, skippedModules } = state;
    if (outcome === 'skipped')
        skippedModules.push({ module: keep.shared(module), reason: keep.shared(skipOf(longrepr)) });
    if (outcome !== 'failed' || failedModules.has(module))
        return;
    const failure = (0,text_failure.g5)({ phase: 'collect', message: messageOf(longrepr), trace: traceOf(longrepr), file: module }, keep);
    failedModules.set(module, { module: keep.shared(module), failure });
}
function factsOf(state) {
    const tests = state.passed;
    for (const [id, ledger] of state.ledgers) {
        const number = tests.find(id);
        if (number < 0)
            tests.push(testOf(id, ledger));
        else
            tests.set(number, testOf(id, ledger));
    }
    const stops = Array.from(state.unknown, ([outcome, id]) => (0,account_stops.ds)('unknown-outcome', `${(0,own.Jj)(id, 120)} has the outcome "${outcome}", which is none that is known`));
    return { format: 'reportlog', tests, session: sessionOf(state, tests), notes: [], stops };
}
function testOf(id, ledger) {
    return {
        id,
        idSource: 'nodeid',
        ...verdictOf(ledger),
        ...(ledger.where ? { where: ledger.where } : {}),
        ...(ledger.markers ? { markers: ledger.markers } : {}),
    };
}
function sessionOf(state, tests) {
    const lost = tests.notable.find(({ outcome }) => outcome === 'lost');
    const inFlight = state.last ?? lost?.id;
    const interruption = interruptionOf(state, lost);
    return {
        ...(state.exitCode === undefined ? {} : { exitCode: state.exitCode }),
        collectionErrors: [...state.failedModules.values()],
        skippedModules: state.skippedModules,
        internalErrors: [],
        ...(interruption === undefined ? {} : { interruption }),
        ...(isUnfinished(state) ? { killed: true } : {}),
        ...(inFlight === undefined ? {} : { inFlight }),
        claims: {},
        ...(state.started === undefined ? {} : { started: state.started * 1000 }),
        ...(state.version === undefined ? {} : { pytestVersion: state.version }),
    };
}
function isUnfinished({ finished, sessions }) {
    return finished < Math.max(1, sessions);
}
function interruptionOf(state, lost) {
    const last = state.last ?? lost?.id;
    if (isUnfinished(state))
        return `pytest was killed${last === undefined ? '' : ` in or after ${(0,own.Jj)(last, 120)}`}: its log ends without SessionFinish`;
    return lost && `${(0,own.Jj)(lost.id, 120)} was in flight when pytest ended`;
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W7: () => ( fileOf),
   YG: () => ( skipReason),
   g5: () => ( failureOf)
 });
/* unused harmony export shareFile */
 var _traceback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);

function failureOf(raw, keep) {
    const said = raw.message || (0,_traceback_js__WEBPACK_IMPORTED_MODULE_0__ .B)(raw.trace) || raw.trace.trimEnd().split('\n').at(-1) || 'no message';
    const trace = raw.trace === '' ? undefined : keep.trace(raw.trace);
    const where = (0,_traceback_js__WEBPACK_IMPORTED_MODULE_0__ .H)(raw.trace.slice(-20_000), raw.file);
    return {
        ...(raw.phase === undefined ? {} : { phase: raw.phase }),
        message: keep.message(said),
        ...(trace === undefined ? {} : { trace }),
        ...(raw.crash ? { crash: true } : {}),
        ...(where ? { where: shareFile(where, keep) } : {}),
    };
}
function shareFile({ file, line }, keep) {
    return { file: keep.shared(file), ...(line === undefined ? {} : { line }) };
}
function skipReason(text) {
    return /'Skipped: ([\s\S]*?)'\)?$/.exec(text.slice(-2000))?.[1] ?? text.slice(0, 300);
}
function fileOf(id) {
    const end = id.indexOf('::');
    return end < 0 ? id : id.slice(0, end);
}


/***/ }),

/***/ 1792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   t: () => ( keeper)
 });
 var _read_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2543);
 var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(648);


function keeper() {
    let left = _read_limits_js__WEBPACK_IMPORTED_MODULE_0__ .b.allTexts;
    let dropped = 0;
    const pool = new Map();
    const shared = (text) => {
        const known = pool.get(text);
        if (known !== undefined)
            return known;
        const mine = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__ .ZV)((0,_own_js__WEBPACK_IMPORTED_MODULE_1__ .Jj)(text, _read_limits_js__WEBPACK_IMPORTED_MODULE_0__ .b.message));
        if (pool.size < 100_000)
            pool.set(mine, mine);
        return mine;
    };
    const take = (text) => {
        left -= text.length;
        return (0,_own_js__WEBPACK_IMPORTED_MODULE_1__ .ZV)(text);
    };
    return {
        message(text) {
            if (left > 0)
                return take((0,_own_js__WEBPACK_IMPORTED_MODULE_1__ .Jj)(text, _read_limits_js__WEBPACK_IMPORTED_MODULE_0__ .b.message));
            dropped += 1;
            return shared((0,_own_js__WEBPACK_IMPORTED_MODULE_1__ .Jj)(text, _read_limits_js__WEBPACK_IMPORTED_MODULE_0__ .b.lateMessage));
        },
        trace: (text) => (left > 0 ? take((0,_own_js__WEBPACK_IMPORTED_MODULE_1__ .U_)(text, _read_limits_js__WEBPACK_IMPORTED_MODULE_0__ .b.trace)) : undefined),
        shared,
        dropped: () => dropped,
    };
}


/***/ }),

/***/ 3331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B: () => ( markersOf)
 });
const ORDINARY = new Set(['parametrize', 'pytestmark', 'usefixtures', '()', '']);
function markersOf(id, keywords) {
    const own = namesOf(id);
    const root = keywords.indexOf('') - 1;
    const found = keywords.filter((word, at) => at !== root && /^[A-Za-z_]\w*$/.test(word) && !ORDINARY.has(word) && !own.has(word));
    return found.length > 0 ? found : undefined;
}
function namesOf(id) {
    const bracket = id.indexOf('[');
    const bare = bracket < 0 ? id : id.slice(0, bracket);
    const values = bracket < 0 ? [] : [id.slice(bracket + 1, -1), id.slice(bare.lastIndexOf('::') + 2)];
    return new Set([...bare.split(/::|\//), ...values]);
}


/***/ }),

/***/ 3326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B: () => ( errorLine),
   H: () => ( placeInTraceback)
 });
const ENTRY = /^((?:[A-Za-z]:)?[^\s:][^:\n]{0,400}):(\d{1,9}):(?: |$)/gm;
const PYTHON_ENTRY = /^E? *File "([^"\n]{1,400})", line (\d{1,9})/gm;
const FOREIGN = /(?:^|[\\/])(?:site-packages|dist-packages|_pytest|importlib|unittest)[\\/]|^<|^[\\/]usr[\\/]lib/;
function placeInTraceback(trace, file) {
    const entries = [...found(trace, ENTRY), ...found(trace, PYTHON_ENTRY)];
    const own = file === undefined ? [] : entries.filter((entry) => entry.file === file || entry.file.endsWith(`/${file}`));
    const chosen = own.at(-1) ?? entries.findLast((entry) => !FOREIGN.test(entry.file));
    if (!chosen)
        return undefined;
    return { file: own.length > 0 && file !== undefined ? file : chosen.file, line: chosen.line };
}
function found(trace, pattern) {
    return Array.from(trace.matchAll(pattern), ([, file = '', line]) => ({ file, line: Number(line) }));
}
function errorLine(trace) {
    const lines = trace.split('\n').filter((line) => /^E\s+\S/.test(line));
    const named = lines.findLast((line) => /^E\s+[\w.]*(?:Error|Exception|Warning|Exit|Interrupt)\b/.test(line));
    return (named ?? lines.at(-1))?.replace(/^E\s+/, '');
}


/***/ })

};
