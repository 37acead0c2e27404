export const id = 251;
export const ids = [251];
export const modules = {

/***/ 7251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonReader: () => ( jsonReader)
});

// EXTERNAL MODULE: ../../packages/test-results/src/account/sentence.ts
var sentence = __webpack_require__(7045);
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
;// CONCATENATED MODULE: ../../packages/test-results/src/ctrf/reader.ts









const STATUS = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
]);
function ctrf() {
    const state = {
        keep: (0,keeper.t)(),
        tests: (0,store.uP)(),
        tool: '',
        summary: undefined,
        collapsed: undefined,
        unknown: undefined,
    };
    return {
        tool: (value) => {
            state.tool = (0,values.$6)(value, 'name') ?? '';
        },
        summary: (value) => {
            state.summary = value;
        },
        test: (value) => addTest(state, value),
        facts: () => factsOf(state),
    };
}
function addTest(state, value) {
    const [name, status] = [(0,values.$6)(value, 'name'), (0,values.$6)(value, 'status')];
    if (!(0,values.Gv)(value) || name === undefined || status === undefined)
        throw new read_stop.t('wrong-schema', 'an item of "results.tests" has no name or no status');
    const id = (0,own.ZV)((0,own.Jj)(name, limits.b.id));
    const retries = (0,values.tk)(value, 'retries') ?? 0;
    if (retries > 0 && (0,values.gT)(value, 'retryAttempts').length === 0)
        state.collapsed ??= { id, retries };
    const outcome = outcomeOf(status, (0,values.$6)(value, 'rawStatus') ?? '');
    if (outcome === undefined)
        state.unknown ??= `${(0,own.Jj)(id, 120)} has the status "${(0,own.Jj)(status, 60)}", which is none that is known`;
    else
        state.tests.push(testOf(value, id, outcome, state.keep));
    if (state.tests.length > limits.b.tests)
        throw new read_stop.t('limit-exceeded', `more than ${limits.b.tests} tests`);
}
function outcomeOf(status, raw) {
    if (/xfail/.test(raw))
        return status === 'failed' ? 'failed' : 'xfailed';
    if (/xpass/.test(raw))
        return status === 'failed' ? 'failed' : 'xpassed';
    if (status === 'failed' && /^(?:setup|teardown)_/.test(raw))
        return 'error';
    return STATUS.get(status);
}
function testOf(item, id, outcome, keep) {
    const bad = outcome === 'failed' || outcome === 'error';
    const file = (0,values.$6)(item, 'filePath') ?? (id.includes('::') ? (0,text_failure.W7)(id) : undefined);
    const line = (0,values.tk)(item, 'line');
    const milliseconds = (0,values.tk)(item, 'duration');
    const failure = bad
        ? (0,text_failure.g5)({ message: (0,values.$6)(item, 'message'), trace: (0,values.$6)(item, 'trace') ?? '', file }, keep)
        : undefined;
    const tries = (0,values.gT)(item, 'retryAttempts').map((attempt) => ({
        outcome: STATUS.get((0,values.$6)(attempt, 'status') ?? '') ?? 'lost',
    }));
    return {
        id,
        idSource: id.includes('::') ? 'nodeid' : 'guess',
        outcome,
        ...(tries.length > 0 ? { attempts: [...tries, { outcome }] } : {}),
        ...(milliseconds === undefined ? {} : { seconds: milliseconds / 1000 }),
        ...(failure ? { failure } : {}),
        ...(file === undefined ? {} : { where: { file: keep.shared(file), ...(line === undefined ? {} : { line }) } }),
    };
}
function factsOf(state) {
    const stops = [];
    if (state.collapsed)
        stops.push((0,account_stops.ds)('not-gateable', `${(0,own.Jj)(state.collapsed.id, 120)} stands for ${state.collapsed.retries + 1} results of which it keeps one`));
    if (state.unknown)
        stops.push((0,account_stops.ds)('unknown-outcome', state.unknown));
    const total = (0,values.tk)(state.summary, 'tests');
    if (total !== undefined && total !== state.tests.length && !state.unknown)
        stops.push((0,account_stops.ds)('inconsistent', `its summary says ${(0,sentence._d)(total, 'test')} and it holds ${(0,sentence.zD)(state.tests.length)}`));
    const session = {
        collectionErrors: [],
        skippedModules: [],
        internalErrors: [],
        ...(total === undefined ? { claims: {} } : { claims: { total } }),
        ...(state.tool === 'pytest' ? { blindToCollection: true } : {}),
    };
    return { format: 'ctrf', tests: state.tests, session, notes: [], stops };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/json-report/summary.ts

const TOTALS = new Set(['total', 'collected', 'deselected']);
const MEANING = new Map([
    ['passed', 'passed'],
    ['subtests passed', 'passed'],
    ['failed', 'failed'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['xfailed', 'xfailed'],
    ['xpassed', 'xpassed'],
]);
function summaryCounts(summary) {
    const counts = new Map();
    for (const [name, number] of talliesOf(summary)) {
        const outcome = MEANING.get(name) ?? 'lost';
        counts.set(outcome, (counts.get(outcome) ?? 0) + number);
    }
    return counts;
}
function countedTallies(summary, outcomes, tests) {
    const total = summary['total'];
    if (typeof total === 'number' && total !== tests)
        return `its summary says ${(0,sentence._d)(total, 'test')} and it holds ${(0,sentence.zD)(tests)}`;
    for (const [name, number] of talliesOf(summary)) {
        const counted = outcomes.get(name) ?? 0;
        if (counted !== number)
            return `its summary says ${number} ${name} and it holds ${counted}`;
    }
    return undefined;
}
function talliesOf(summary) {
    return Object.entries(summary).filter((entry) => !TOTALS.has(entry[0]) && Number.isSafeInteger(entry[1]));
}

// EXTERNAL MODULE: ../../packages/test-results/src/model/phases.ts
var model_phases = __webpack_require__(126);
// EXTERNAL MODULE: ../../packages/test-results/src/text/markers.ts
var text_markers = __webpack_require__(3331);
;// CONCATENATED MODULE: ../../packages/test-results/src/json-report/test.ts




const UNKNOWN_OUTCOME = Symbol('unknown outcome');
const RERUN = new Set(['rerun', 'retried']);
const KNOWN = new Set([
    'passed',
    'failed',
    'error',
    'skipped',
    'xfailed',
    'xpassed',
    'subtests passed',
    'subtests failed',
    ...RERUN,
]);
const PHASES = ['setup', 'call', 'teardown'];
function test_testOf(item, id, outcome, keep) {
    if (!KNOWN.has(outcome))
        return UNKNOWN_OUTCOME;
    const verdict = verdictOf(item, outcome);
    const failure = verdict === 'failed' || verdict === 'error' ? firstFailure(item, id, keep) : undefined;
    const lineno = (0,values.tk)(item, 'lineno');
    const markers = (0,text_markers.B)(id, (0,values.gT)(item, 'keywords').filter((word) => typeof word === 'string'));
    const seconds = PHASES.reduce((sum, phase) => sum + ((0,values.tk)((0,values.at)(item, phase), 'duration') ?? 0), 0);
    const reason = verdict === 'skipped' ? reasonOf(item) : undefined;
    return {
        id,
        idSource: 'nodeid',
        outcome: verdict,
        ...(RERUN.has(outcome) ? { attempts: rerunAttempts(verdict, failure, keep) } : {}),
        seconds: Math.round(seconds * 1e6) / 1e6,
        ...(failure ? { failure } : {}),
        ...(reason === undefined ? {} : { reason: keep.shared(reason) }),
        where: { file: keep.shared((0,text_failure.W7)(id)), ...(lineno === undefined ? {} : { line: lineno + 1 }) },
        ...(markers ? { markers: markers.map(keep.shared) } : {}),
    };
}
function verdictOf(item, outcome) {
    if (outcome === 'xfailed' || outcome === 'xpassed')
        return worst(phasesOf(item), outcome);
    const phases = phasesOf(item);
    const byPhases = (0,model_phases.s)(phases);
    if (outcome === 'failed' || outcome === 'subtests failed')
        return byPhases === 'error' ? 'error' : 'failed';
    if (outcome === 'error')
        return byPhases === 'failed' ? 'failed' : 'error';
    if (outcome === 'skipped')
        return byPhases === 'error' ? 'error' : 'skipped';
    return byPhases;
}
function worst(phases, outcome) {
    return Object.values(phases).includes('failed') ? 'error' : outcome;
}
function phasesOf(item) {
    const phases = {};
    for (const phase of PHASES) {
        const outcome = phaseOutcome((0,values.$6)((0,values.at)(item, phase), 'outcome'));
        if (outcome)
            phases[phase] = outcome;
    }
    return phases;
}
function phaseOutcome(outcome) {
    if (outcome === 'rerun' || outcome === 'retried')
        return 'failed';
    return outcome === 'passed' || outcome === 'failed' || outcome === 'skipped' ? outcome : undefined;
}
function firstFailure(item, id, keep) {
    const phase = ['call', 'setup', 'teardown'].find((name) => (0,values.$6)((0,values.at)(item, name), 'outcome') === 'failed');
    const broken = phase ? (0,values.at)(item, phase) : undefined;
    const file = (0,text_failure.W7)(id);
    if (broken === undefined)
        return (0,text_failure.g5)({ message: 'the worker process ended under this test', trace: '', crash: true, file }, keep);
    const message = (0,values.$6)((0,values.at)(broken, 'crash'), 'message');
    return (0,text_failure.g5)({ ...(phase ? { phase } : {}), message, trace: (0,values.$6)(broken, 'longrepr') ?? entries(broken), file }, keep);
}
function entries(broken) {
    return (0,values.gT)(broken, 'traceback')
        .map((entry) => `${(0,values.$6)(entry, 'path') ?? ''}:${(0,values.tk)(entry, 'lineno') ?? 0}: ${(0,values.$6)(entry, 'message') ?? ''}`)
        .join('\n');
}
function reasonOf(item) {
    const told = PHASES.map((phase) => (0,values.$6)((0,values.at)(item, phase), 'longrepr')).find((text) => text !== undefined);
    return told === undefined ? undefined : (0,text_failure.YG)(told);
}
function rerunAttempts(outcome, failure, keep) {
    const before = { message: keep.shared('failed, and was run again; json-report keeps no reason') };
    return [
        { outcome: 'failed', failure: before },
        { outcome, ...(failure ? { failure } : {}) },
    ];
}

;// CONCATENATED MODULE: ../../packages/test-results/src/json-report/reader.ts











const KEYS = ['created', 'duration', 'exitcode', 'root', 'summary', 'tests', 'collectors'];
function jsonReport() {
    const state = {
        keep: (0,keeper.t)(),
        tests: (0,store.uP)(),
        outcomes: new Map(),
        unknown: new Map(),
        top: new Map(),
        failedModules: new Map(),
        skippedModules: [],
        hasTests: false,
    };
    return {
        key: (name, value) => {
            state.top.set(name, value);
            if (name === 'tests')
                state.hasTests = true;
        },
        test: (value) => reader_addTest(state, value),
        collector: (value) => addCollector(state, value),
        facts: () => reader_factsOf(state),
    };
}
function reader_addTest(state, value) {
    state.hasTests = true;
    const [id, outcome] = [(0,values.$6)(value, 'nodeid'), (0,values.$6)(value, 'outcome')];
    if (!(0,values.Gv)(value) || id === undefined || outcome === undefined)
        throw new read_stop.t('wrong-schema', 'an item of "tests" has no nodeid or no outcome');
    const name = (0,own.Jj)(outcome, 60);
    if (state.outcomes.size < 100 || state.outcomes.has(name))
        state.outcomes.set(name, (state.outcomes.get(name) ?? 0) + 1);
    const test = test_testOf(value, (0,own.Jj)(id, limits.b.id), outcome, state.keep);
    if (test === UNKNOWN_OUTCOME)
        state.unknown.set(name, id);
    else
        state.tests.push(test);
    if (state.tests.length > limits.b.tests)
        throw new read_stop.t('limit-exceeded', `more than ${limits.b.tests} tests`);
}
function addCollector(state, value) {
    const [module, outcome] = [(0,values.$6)(value, 'nodeid') ?? '', (0,values.$6)(value, 'outcome')];
    const trace = (0,values.$6)(value, 'longrepr') ?? '';
    if (outcome === 'skipped')
        state.skippedModules.push({ module: state.keep.shared(module), reason: state.keep.shared((0,text_failure.YG)(trace)) });
    if (outcome !== 'failed' || state.failedModules.has(module))
        return;
    const failure = (0,text_failure.g5)({ phase: 'collect', trace, file: module }, state.keep);
    state.failedModules.set(module, { module: state.keep.shared(module), failure });
}
function reader_factsOf(state) {
    const summary = (0,values.at)(Object.fromEntries(state.top), 'summary');
    const summaryOnly = state.hasTests || !(0,values.Gv)(summary) ? undefined : summaryCounts(summary);
    const stops = [
        ...unknownOutcomes(state),
        ...((0,values.Gv)(summary) && state.hasTests ? contradictions(state, summary) : []),
    ];
    const notes = summaryOnly
        ? [{ code: 'summary-only', text: 'it holds counts and no test by name (--json-report-summary)' }]
        : [];
    return {
        format: 'json-report',
        tests: state.tests,
        session: sessionOf(state, (0,values.Gv)(summary) ? summary : {}),
        notes,
        stops,
        ...(summaryOnly ? { summaryOnly } : {}),
    };
}
function unknownOutcomes(state) {
    return Array.from(state.unknown, ([outcome, id]) => (0,account_stops.ds)('unknown-outcome', `${(0,own.Jj)(id, 120)} has the outcome "${outcome}", which is none that is known`));
}
function contradictions(state, summary) {
    const found = countedTallies(summary, state.outcomes, state.tests.length + state.unknown.size);
    return found === undefined ? [] : [(0,account_stops.ds)('inconsistent', found)];
}
function sessionOf(state, summary) {
    const top = Object.fromEntries(state.top);
    const [collected, deselected, total] = ['collected', 'deselected', 'total'].map((key) => (0,values.tk)(summary, key));
    const missing = collected === undefined || total === undefined ? 0 : collected - (deselected ?? 0) - total;
    const [exitCode, created, seconds] = ['exitcode', 'created', 'duration'].map((key) => (0,values.tk)(top, key));
    const lost = state.tests.notable.find(({ outcome }) => outcome === 'lost');
    const finished = state.tests.length - state.tests.notable.filter(({ outcome }) => outcome === 'lost').length;
    return {
        ...(exitCode === undefined ? {} : { exitCode }),
        collectionErrors: [...state.failedModules.values()],
        skippedModules: state.skippedModules,
        internalErrors: [],
        ...(missing > 0
            ? {
                neverRan: missing,
                interruption: `pytest ended early, ${(0,sentence.zD)(finished)} of ${(0,sentence._d)(collected ?? 0, 'test')} finished`,
            }
            : {}),
        ...(lost && !(missing > 0) ? { interruption: `${(0,own.Jj)(lost.id, 120)} was in flight when pytest ended` } : {}),
        ...(lost ? { inFlight: lost.id } : {}),
        claims: {
            ...(collected === undefined ? {} : { collected }),
            ...(deselected === undefined ? {} : { deselected }),
            ...(total === undefined ? {} : { total }),
        },
        ...(created === undefined ? {} : { started: created * 1000 - (seconds ?? 0) * 1000 }),
        ...(seconds === undefined ? {} : { seconds }),
    };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/json/foreign.ts
const foreign_KNOWN = [
    [['testResults', 'numTotalTests'], 'it is a report of Jest or Vitest'],
    [['benchmarks', 'machine_info'], 'it is a report of pytest-benchmark'],
    [['meta', 'files', 'totals'], 'it is a coverage report of coverage.py: give it as `coverage`'],
    [['stats', 'results', 'meta'], 'it is a report of mochawesome'],
];
function foreignJson(keys) {
    if (keys.has('coverage') && !keys.has('tests'))
        return { code: 'wrong-schema', observed: 'it is a coverage report of the Freshworks SDK, not a report of pytest' };
    if (keys.size > 0 && [...keys].every((key) => /[\\/].*\.[cm]?[jt]sx?$|^total$/.test(key)))
        return { code: 'wrong-schema', observed: 'it is a coverage report of Istanbul, not a report of pytest' };
    const known = foreign_KNOWN.find(([names]) => names.every((name) => keys.has(name)));
    return known && { code: 'wrong-schema', observed: known[1] };
}

// EXTERNAL MODULE: ../../packages/test-results/src/json/scan.ts + 1 modules
var scan = __webpack_require__(2774);
;// CONCATENATED MODULE: ../../packages/test-results/src/json/document.ts






const ENTERED = new Set(['tests', 'collectors', 'results', 'results.tests']);
const TAKEN = new Set(['created', 'duration', 'exitcode', 'summary', 'results.tool', 'results.summary', 'reportFormat']);
function jsonReader() {
    const [report, other] = [jsonReport(), ctrf()];
    const keys = new Set();
    const isCtrf = () => keys.has('results') && !keys.has('summary');
    const scanner = (0,scan.v)({
        wish: (path) => {
            if (!path.includes('.') && keys.size < 1000)
                keys.add(path);
            if (path === 'tests')
                report.key('tests', undefined);
            return wishOf(path);
        },
        value: (path, value) => {
            if (path === 'tests')
                report.test(value);
            else if (path === 'collectors')
                report.collector(value);
            else if (path === 'results.tests')
                other.test(value);
            else if (path === 'results.tool')
                other.tool(value);
            else if (path === 'results.summary')
                other.summary(value);
            else
                report.key(path, value);
        },
    });
    return {
        write: scanner.write,
        end: () => {
            scanner.end();
            check(keys, isCtrf());
        },
        facts: () => (isCtrf() ? other.facts() : report.facts()),
    };
}
function wishOf(path) {
    return ENTERED.has(path) ? 'enter' : TAKEN.has(path) ? 'take' : 'drop';
}
function check(keys, isCtrf) {
    const foreign = foreignJson(keys);
    if (foreign)
        throw new read_stop.t(foreign.code, foreign.observed);
    const ours = KEYS.filter((key) => keys.has(key)).length;
    if (isCtrf || (keys.has('summary') && ours >= 3))
        return;
    const shown = [...keys].slice(0, 4).map((key) => JSON.stringify((0,own.Jj)(key, 30)));
    throw new read_stop.t('wrong-schema', `it is JSON with the keys ${shown.join(', ') || '(none)'}, which is no report of pytest's`);
}


/***/ }),

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
