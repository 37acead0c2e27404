export const id = 3389;
export const ids = [3389];
export const modules = {

/***/ 3389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junitReader: () => ( junitReader)
});

// EXTERNAL MODULE: ../../packages/test-results/src/account/sentence.ts + 1 modules
var sentence = __webpack_require__(2721);
// EXTERNAL MODULE: ../../packages/test-results/src/account/stops.ts
var account_stops = __webpack_require__(8635);
// EXTERNAL MODULE: ../../packages/test-results/src/read/limits.ts
var limits = __webpack_require__(2543);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __webpack_require__(236);
// EXTERNAL MODULE: ../../packages/test-results/src/tests/store.ts + 5 modules
var store = __webpack_require__(7435);
// EXTERNAL MODULE: ../../packages/test-results/src/text/keeper.ts
var keeper = __webpack_require__(1792);
// EXTERNAL MODULE: ../../packages/test-results/src/text/own.ts
var own = __webpack_require__(648);
;// CONCATENATED MODULE: ../../packages/test-results/src/junit/id.ts
function nodeId(classname, name, file) {
    const ofFile = file === undefined ? undefined : classesBehind(classname, file);
    if (file !== undefined && ofFile !== undefined)
        return { prefix: ofFile.length === 0 ? file : [file, ...ofFile].join('::'), name, idSource: 'file' };
    return { prefix: prefixOf(classname), name, idSource: 'guess' };
}
const last = { classname: '', prefix: '.py' };
function prefixOf(classname) {
    if (last.classname === classname)
        return last.prefix;
    const parts = classname.split('.');
    const module = moduleLength(parts);
    last.prefix = [`${parts.slice(0, module).join('/')}.py`, ...parts.slice(module)].join('::');
    last.classname = classname;
    return last.prefix;
}
function classesBehind(classname, file) {
    const dotted = file
        .replace(/\.py$/, '')
        .replace(/^(?:\.\.\/)+/, '')
        .replaceAll('/', '.');
    const at = classname === dotted || classname.startsWith(`${dotted}.`) ? 0 : classname.indexOf(`.${dotted}`) + 1;
    if (at === 0 && !classname.startsWith(dotted))
        return undefined;
    const rest = classname.slice(at + dotted.length);
    if (rest === '')
        return [];
    return rest.startsWith('.') ? rest.slice(1).split('.') : undefined;
}
function moduleLength(parts) {
    const named = parts.findLastIndex((part) => /^test_|_test$|^tests?$/.test(part));
    if (named >= 0)
        return named + 1;
    const upper = parts.findIndex((part) => /^[A-Z]/.test(part));
    return upper > 0 ? upper : parts.length;
}
function foreignId(suite, classname, name) {
    return { prefix: classname || suite, name, idSource: 'guess' };
}
function idOf({ prefix, name }) {
    return prefix === '' ? name : `${prefix}::${name}`;
}
function slashes(file) {
    return file.includes('\\') && !file.includes('/') ? file.replaceAll('\\', '/') : file;
}

// EXTERNAL MODULE: ../../packages/test-results/src/text/failure.ts
var failure = __webpack_require__(8654);
;// CONCATENATED MODULE: ../../packages/test-results/src/junit/session.ts


function openSession() {
    const state = {
        collectionErrors: [],
        skippedModules: [],
        internalErrors: [],
        nameless: 0,
        crashed: false,
        seen: 0,
        claims: { tests: 0, bad: 0 },
        started: undefined,
        seconds: 0,
    };
    return {
        suite: (attributes) => claim(state, attributes),
        testcase: (attributes, said, keep) => {
            state.seen += 1;
            return isNoTest(state, attributes, said, keep);
        },
        claimed: () => state.claims.tests,
        empty: () => state.seen === 0,
        notes: (tests) => notesOf(state, tests),
        session: () => sessionOf(state),
    };
}
function claim(state, attributes) {
    const number = (name) => (/^\d{1,12}$/.test(attributes[name] ?? '') ? Number(attributes[name]) : 0);
    state.claims.tests += number('tests');
    state.claims.bad += number('failures') + number('errors');
    state.seconds += Number(attributes['time']) || 0;
    const stamp = attributes['timestamp'] ?? '';
    const at = /(?:Z|[+-]\d\d:?\d\d)$/.test(stamp) ? Date.parse(stamp) : Number.NaN;
    if (!Number.isNaN(at))
        state.started = Math.min(state.started ?? at, at);
}
function isNoTest(state, attributes, said, keep) {
    const { name, classname } = attributes;
    const first = said[0];
    if (first && /^failed on setup with "worker '/.test(first.message))
        state.crashed = true;
    if (name === undefined && classname === undefined) {
        state.nameless += 1;
        return true;
    }
    if (!first)
        return false;
    if (classname === 'pytest' && name === 'internal' && first.message === 'internal error') {
        state.internalErrors.push(sessionFailure(first, undefined, keep));
        return true;
    }
    const module = attributes['file'] ?? name ?? '';
    if (first.message === 'collection failure')
        state.collectionErrors.push(collectionError(first, module, keep));
    else if (first.message === 'collection skipped')
        state.skippedModules.push({ module: keep.shared(module), reason: keep.shared((0,failure.YG)(first.text)) });
    return first.message === 'collection failure' || first.message === 'collection skipped';
}
function collectionError(said, module, keep) {
    const file = module.endsWith('.py') ? module : `${module.replaceAll('.', '/')}.py`;
    const failure = sessionFailure(said, file, keep);
    return { module: keep.shared(failure.where?.file === file ? file : module), failure };
}
function sessionFailure({ text }, module, keep) {
    const trace = text === '' ? 'collection failure' : text;
    return (0,failure.g5)({ ...(module === undefined ? {} : { phase: 'collect', file: module }), trace }, keep);
}
function notesOf(state, tests) {
    const notes = [];
    const bad = tests.notable.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length;
    const named = tests.length + state.collectionErrors.length + state.skippedModules.length + state.internalErrors.length;
    if (state.claims.tests > 0 && state.claims.tests !== named)
        notes.push({
            code: 'tally-differs',
            text: `the attribute tests="${state.claims.tests}" counts reports (subtests, reruns, teardowns); ${(0,sentence._d)(tests.length, 'test was', 'tests were')} counted`,
        });
    if (state.claims.tests > 0 && state.claims.bad === 0 && bad > 0)
        notes.push({
            code: 'tally-hides-failures',
            text: `its attributes claim no failure; ${(0,sentence._d)(bad, 'testcase holds', 'testcases hold')} one`,
        });
    if (state.nameless > 0 && state.crashed)
        notes.push({
            code: 'nameless',
            text: `${(0,sentence._d)(state.nameless, 'nameless testcase', 'nameless testcases')} of a crashed worker ${state.nameless === 1 ? 'was' : 'were'} not counted`,
        });
    return notes;
}
function sessionOf(state) {
    const inFlight = state.nameless > 0 && !state.crashed;
    return {
        collectionErrors: state.collectionErrors,
        skippedModules: state.skippedModules,
        internalErrors: state.internalErrors,
        ...(inFlight
            ? {
                interruption: `${(0,sentence._d)(state.nameless, 'test was', 'tests were')} in flight when pytest ended`,
                neverRan: state.nameless,
            }
            : {}),
        claims: state.claims.tests > 0 ? { total: state.claims.tests } : {},
        ...(state.started === undefined ? {} : { started: state.started }),
        ...(state.seconds > 0 ? { seconds: state.seconds } : {}),
    };
}

// EXTERNAL MODULE: ../../packages/test-results/src/model/attempts.ts
var attempts = __webpack_require__(4464);
// EXTERNAL MODULE: ../../packages/test-results/src/text/traceback.ts
var traceback = __webpack_require__(3326);
;// CONCATENATED MODULE: ../../packages/test-results/src/junit/testcase.ts


const CRASH = /^worker '[^']*' crashed while running /;
const PHASE = /^failed on (setup|teardown) with "([\s\S]*?)"?$/;
const SHORTENED = /\n\[(?:\+\d+ more lines?|truncated); full report in element text\]$/;
const PLACE = /^file [^\n]+, line \d+\n/;
function testOf(named, attributes, said, keep) {
    const where = placeOf(attributes, keep);
    const failures = said
        .filter(({ kind }) => kind === 'failure' || kind === 'error')
        .map((one) => failureOf(one, where, keep));
    const skip = said.find(({ kind }) => kind === 'skipped' || kind === 'disabled');
    const outcome = outcomeOf(attributes, said, failures[0]);
    const seconds = secondsOf(attributes['time']);
    const attempts = attemptsOf(outcome, said, failures[0], where, keep);
    return {
        id: named.id,
        idSource: named.idSource,
        outcome,
        ...(seconds === undefined ? {} : { seconds }),
        ...(where ? { where } : {}),
        ...(failures[0] ? { failure: failures[0] } : {}),
        ...(skip && failures.length === 0 ? { reason: keep.shared(skip.message) } : {}),
        ...(attempts ? { attempts } : {}),
    };
}
function plainOf(idSource, attributes, keep) {
    if (isUnrun(attributes))
        return undefined;
    const [where, seconds] = [placeOf(attributes, keep), secondsOf(attributes['time'])];
    return { idSource, ...(seconds === undefined ? {} : { seconds }), ...(where ? { where } : {}) };
}
function isUnrun({ status, result }) {
    const said = status ?? result;
    return said !== undefined && /^(?:notrun|skipped|disabled|suppressed)$/i.test(said);
}
function outcomeOf(attributes, said, failure) {
    if (failure?.crash || said.some(({ kind }) => kind === 'failure'))
        return 'failed';
    if (failure)
        return 'error';
    const skips = said.filter(({ kind }) => kind === 'skipped' || kind === 'disabled');
    if (skips.length > 0)
        return skips.every(({ type }) => type === 'pytest.xfail') ? 'xfailed' : 'skipped';
    return isUnrun(attributes) ? 'skipped' : 'passed';
}
function failureOf({ kind, message, text }, where, keep) {
    const whole = message.replace(SHORTENED, '');
    const [, phase, inner = whole] = PHASE.exec(whole) ?? [];
    const told = PLACE.test(inner) ? ((0,traceback.B)(text.slice(0, 20_000)) ?? inner) : inner;
    const said = told || (text.split('\n').find((line) => line.trim() !== '') ?? kind);
    const trace = text === '' ? undefined : keep.trace(text);
    const broke = (0,traceback.H)(text.length > 20_000 ? text.slice(-20_000) : text, where?.file);
    return {
        ...(phase === 'setup' || phase === 'teardown' ? { phase } : kind === 'failure' ? { phase: 'call' } : {}),
        message: keep.message(said),
        ...(trace === undefined ? {} : { trace }),
        ...(CRASH.test(said) ? { crash: true } : {}),
        ...(broke ? { where: { file: keep.shared(broke.file), ...(broke.line ? { line: broke.line } : {}) } } : {}),
    };
}
function attemptsOf(outcome, said, failure, where, keep) {
    const earlier = said.filter(({ kind }) => /^(?:flaky|rerun)(?:Failure|Error)$/.test(kind));
    if (earlier.length === 0)
        return undefined;
    const before = earlier.map((one) => {
        return { outcome: one.kind.endsWith('Error') ? 'error' : 'failed', failure: failureOf(one, where, keep) };
    });
    return [...before, { outcome, ...(failure ? { failure } : {}) }];
}
function placeOf(attributes, keep) {
    const file = attributes['file'];
    if (!file)
        return undefined;
    const line = /^\d{1,9}$/.test(attributes['line'] ?? '') ? Number(attributes['line']) + 1 : undefined;
    return { file: keep.shared(slashes(file)), ...(line === undefined ? {} : { line }) };
}
function secondsOf(time) {
    if (!time)
        return undefined;
    const seconds = Number(time.includes(',') ? time.replaceAll(',', '') : time);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/junit/suite.ts




function suiteCases(claimed) {
    return { store: (0,store.uP)(), several: new Map(), elements: 0, claimed };
}
function addCase({ store, several }, named, { attributes, said, keep }) {
    const number = store.put(named.prefix, named.name);
    const plain = said.length === 0 ? plainOf(named.idSource, attributes, keep) : undefined;
    if (number >= 0 && plain) {
        store.passed(number, plain);
        return;
    }
    const id = number >= 0 ? store.idAt(number) : idOf(named);
    const test = testOf({ id, idSource: named.idSource }, attributes, said, keep);
    if (number >= 0)
        store.set(number, test);
    else
        addToSeveral(several, -1 - number, store, test);
}
function addToSeveral(several, number, store, test) {
    const all = several.get(number);
    if (all)
        all.push(test);
    else
        several.set(number, [store.get(number), test]);
}
function settle(cases, keep) {
    const { store, several, claimed, elements } = cases;
    const surplus = claimed === undefined ? 0 : elements - claimed;
    let twins = 0;
    for (const [number, all] of several) {
        const [first, ...more] = settleOne(all, surplus > 0, keep);
        if (first)
            store.set(number, first);
        for (const twin of more)
            store.push(twin);
        twins += more.length;
    }
    return { tests: store, twins };
}
function settleOne(cases, surplus, keep) {
    const merged = mergeTeardown(cases);
    const last = merged.at(-1);
    if (merged.length === 1 && last)
        return [last];
    const samePlace = merged.every(({ where }) => where?.line !== undefined && where.line === merged[0]?.where?.line);
    const childless = merged.slice(0, -1).every(({ outcome }) => outcome === 'passed');
    if (last && childless && (surplus || samePlace))
        return [rerun(merged, last, keep)];
    return merged.map((test, at) => (at === 0 ? test : { ...test, twin: at + 1 }));
}
function rerun(cases, last, keep) {
    const before = cases.slice(0, -1).map((test) => {
        const failure = { message: keep.shared('failed, and was run again; JUnit keeps no reason') };
        return { outcome: 'failed', ...(test.seconds === undefined ? {} : { seconds: test.seconds }), failure };
    });
    return { ...last, attempts: [...before, (0,attempts.tx)(last)] };
}
function mergeTeardown(cases) {
    const merged = [];
    for (const test of cases) {
        const before = merged.at(-1);
        if (before?.outcome === 'failed' && test.outcome === 'error' && test.failure?.phase === 'teardown')
            continue;
        merged.push(test);
    }
    return merged;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/junit/suites.ts



function suites() {
    let all = (0,store.uP)();
    let repeated = 0;
    return {
        get tests() {
            return all;
        },
        add(name, more, pytest) {
            if (all.length === 0)
                all = more;
            else
                for (const test of more)
                    repeated += addOne(all, test, name, pytest);
        },
        notes: () => repeated > 0
            ? [
                {
                    code: 'joined',
                    text: `${(0,sentence._d)(repeated, 'test stands', 'tests stand')} in several of its suites; each was counted once`,
                },
            ]
            : [],
    };
}
function addOne(all, test, suite, pytest) {
    const known = test.twin === undefined ? all.find(test.id) : -1;
    if (known >= 0 && pytest) {
        all.set(known, merged(all.get(known), test, suite));
        return 1;
    }
    all.push(known >= 0 ? { ...test, twin: all.length } : test);
    return 0;
}
function merged(one, other, suite) {
    if (one.outcome === other.outcome)
        return one;
    const worst = (0,attempts.WD)(one.outcome, other.outcome) === one.outcome ? one : other;
    const bad = worst.outcome === 'failed' || worst.outcome === 'error';
    const better = worst === one ? other : one;
    if (!bad || (better.outcome !== 'passed' && better.outcome !== 'xpassed'))
        return worst;
    return {
        ...worst,
        conflict: [one, other].map(({ outcome }, at) => ({ report: `${suite} (suite ${at + 1})`, outcome })),
    };
}

// EXTERNAL MODULE: ../../packages/test-results/src/junit/xml.ts + 1 modules
var junit_xml = __webpack_require__(1548);
;// CONCATENATED MODULE: ../../packages/test-results/src/junit/reader.ts












const SAYS = /^(?:failure|error|skipped|disabled|(?:flaky|rerun)(?:Failure|Error))$/;
async function junitReader() {
    const state = {
        root: undefined,
        pytest: false,
        keep: (0,keeper.t)(),
        suites: [],
        settled: suites(),
        twins: 0,
        testcase: undefined,
        saying: undefined,
        session: openSession(),
    };
    const xml = await (0,junit_xml.t)({
        open: (name, attributes) => reader_open(state, name, attributes),
        close: (name, text) => reader_close(state, name, text),
    });
    return { write: xml.write, end: xml.end, facts: () => factsOf(state) };
}
function reader_open(state, name, attributes) {
    if (state.root === undefined)
        openRoot(state, name, attributes);
    if (state.testcase)
        return openInside(state, name, attributes);
    if (name === 'testsuite' || name === 'testsuites')
        openSuite(state, name, attributes);
    else if (name === 'testcase')
        state.testcase = { attributes, said: [] };
    else
        return 'nothing';
    return 'inside';
}
function openRoot(state, name, attributes) {
    state.root = name;
    state.pytest = attributes['name'] === 'pytest tests';
    if (!/^test(?:suites?|case)$/.test(name))
        throw new read_stop.t('not-a-report', `its root element is <${(0,own.Jj)(name, 40)}>, not <testsuites>`);
    if (name === 'testcase')
        openSuite(state, name, {});
}
function openSuite(state, name, attributes) {
    if (name === 'testsuite')
        state.session.suite(attributes);
    if (attributes['name'] === 'pytest')
        state.pytest = true;
    const tests = attributes['tests'];
    const claimed = name === 'testsuite' && tests !== undefined && /^\d{1,12}$/.test(tests) ? Number(tests) : undefined;
    state.suites.push({ name: (0,own.ZV)((0,own.Jj)(attributes['name'] ?? '', limits.b.id)), cases: suiteCases(claimed) });
}
function openInside(state, name, attributes) {
    if (state.saying || !SAYS.test(name))
        return 'nothing';
    state.saying = { kind: name, attributes };
    return 'text';
}
function reader_close(state, name, text) {
    if (state.saying && state.saying.kind === name) {
        const { kind, attributes } = state.saying;
        state.testcase?.said.push({ kind, type: attributes['type'] ?? '', message: attributes['message'] ?? '', text });
        state.saying = undefined;
    }
    else if (name === 'testcase')
        closeTestcase(state);
    else if (!state.testcase && (name === 'testsuite' || name === 'testsuites'))
        closeSuite(state);
}
function closeTestcase(state) {
    const { testcase } = state;
    state.testcase = undefined;
    const suite = state.suites.at(-1);
    if (!testcase || !suite)
        return;
    const { attributes, said } = testcase;
    if (state.session.testcase(attributes, said, state.keep))
        return;
    suite.cases.elements += 1;
    addCase(suite.cases, nameOf(state, suite, attributes), { attributes, said, keep: state.keep });
    if (state.settled.tests.length + suite.cases.store.length > limits.b.tests)
        throw new read_stop.t('limit-exceeded', `more than ${limits.b.tests} tests`);
}
function nameOf(state, suite, attributes) {
    const [classname, name] = [attributes['classname'] ?? '', attributes['name'] ?? ''];
    const file = attributes['file'] === undefined ? undefined : slashes(attributes['file']);
    const named = isPython(state, attributes) ? nodeId(classname, name, file) : foreignId(suite.name, classname, name);
    if (named.prefix.length + named.name.length + 2 <= limits.b.id)
        return named;
    const [prefix, rest] = (0,store.CI)((0,own.Jj)(idOf(named), limits.b.id));
    return { prefix, name: rest, idSource: named.idSource };
}
function isPython(state, { file }) {
    return state.pytest || (file?.endsWith('.py') ?? false);
}
function closeSuite(state) {
    const suite = state.suites.pop();
    if (!suite)
        return;
    const { tests, twins } = settle(suite.cases, state.keep);
    if (tests.length > 0)
        state.settled.add(suite.name, tests, state.pytest);
    state.twins += twins;
}
function factsOf(state) {
    while (state.suites.length > 0)
        closeSuite(state);
    const { tests } = state.settled;
    const notes = [...state.session.notes(tests), ...state.settled.notes()];
    if (state.twins > 0)
        notes.push({
            code: 'same-name',
            text: `${(0,sentence._d)(state.twins, 'test shares its', 'tests share their')} name with another; -o junit_family=xunit1 would tell them apart`,
        });
    const dropped = state.keep.dropped();
    if (dropped > 0)
        notes.push({
            code: 'texts-cut',
            text: `${(0,sentence._d)(dropped, 'message was', 'messages were')} cut: the report holds too much text`,
        });
    const stops = [];
    const claimed = state.session.claimed();
    if (tests.length === 0 && claimed > 0 && state.session.empty())
        stops.push((0,account_stops.ds)('no-cases', `it claims ${(0,sentence._d)(claimed, 'test')} and holds no testcase`));
    return { format: 'junit', tests, session: state.session.session(), notes, stops };
}


/***/ }),

/***/ 1548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => ( xmlReader)
});

// EXTERNAL MODULE: ../../packages/test-results/src/read/limits.ts
var limits = __webpack_require__(2543);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __webpack_require__(236);
// EXTERNAL MODULE: ../../packages/test-results/src/text/own.ts
var own = __webpack_require__(648);
;// CONCATENATED MODULE: ../../packages/test-results/src/junit/captured.ts
const NOTABLE = /[<&\]\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/g;
const ENTITY = /&(?:lt|gt|amp|quot|apos);/y;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/y;
const NEAR = 8;
function plainTextEnd(text, from) {
    let at = from;
    for (;;) {
        NOTABLE.lastIndex = at;
        if (!NOTABLE.test(text))
            return { end: text.length, open: true };
        const found = NOTABLE.lastIndex - 1;
        const next = behind(text, found);
        if (next === undefined)
            return { end: found, open: text[found] !== '<' && found > text.length - NEAR };
        at = next;
    }
}
function behind(text, at) {
    const char = text[at];
    if (char === ']') {
        const next = text[at + 1];
        return next === undefined || next === ']' || next === '>' ? undefined : at + 1;
    }
    const allowed = char === '&' ? ENTITY : PAIR;
    allowed.lastIndex = at;
    return allowed.test(text) ? allowed.lastIndex : undefined;
}
const TAG = '<system-';
const WHOLE_TAG = /<system-(?:out|err)>/y;
function withoutCaptured(parse, isUnwanted) {
    let held = '';
    let inside = false;
    const pass = (text, from) => {
        const { end, open } = plainTextEnd(text, from);
        inside = open;
        held = open ? text.slice(end) : '';
        return open ? text.length : end;
    };
    return {
        write(chunk) {
            const text = held + chunk;
            held = '';
            let at = inside ? pass(text, 0) : 0;
            while (at < text.length) {
                const tag = text.indexOf(TAG, at);
                WHOLE_TAG.lastIndex = tag;
                const end = tag >= 0 && WHOLE_TAG.test(text) ? WHOLE_TAG.lastIndex : -1;
                const piece = end < 0 ? pieceEnd(text, tag) : end;
                parse(at === 0 && piece === text.length ? text : text.slice(at, piece));
                at = piece;
                if (end >= 0 && isUnwanted())
                    at = pass(text, at);
            }
        },
        end() {
            if (held !== '')
                parse(held);
        },
    };
}
function pieceEnd(text, tag) {
    return tag < 0 ? text.length : tag + TAG.length;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/junit/xml.ts




const LONGEST_ENTITY = 16;
async function xmlReader(listener, options = {}) {
    const { SaxesParser: Saxes } = await __webpack_require__.e( 9517).then(__webpack_require__.bind(__webpack_require__, 9517));
    const parser = new Saxes({ position: false });
    const state = { depth: 0, attributes: 0, skipped: 0, opened: false, wanted: 0, text: '', ended: false };
    refuse(parser, state, options);
    hear(parser, listener, state);
    const filter = withoutCaptured((text) => {
        state.opened = false;
        parser.write(text);
        bound(parser);
    }, () => state.opened && state.skipped === state.depth);
    return {
        write: filter.write,
        end: () => {
            filter.end();
            state.ended = true;
            parser.close();
        },
    };
}
function refuse(parser, state, { doctype: allowed }) {
    parser.on('error', ({ message }) => {
        checkEntity(parser);
        const cutOff = state.ended || /unclosed|unexpected end|document must contain a root/.test(message);
        throw new read_stop.t(cutOff ? 'truncated' : 'malformed', cutOff ? breakOff(message) : message.replace(/\.$/, ''));
    });
    parser.on('doctype', (text) => {
        if (allowed === 'named' && !text.includes('['))
            return;
        throw new read_stop.t('doctype-refused', `it has a DOCTYPE${allowed === 'named' ? ' with declarations of its own' : ''}`);
    });
    parser.on('attribute', ({ name }) => {
        state.attributes += 1;
        if (state.attributes > limits.b.xmlAttributes)
            throw new read_stop.t('limit-exceeded', `an element has more than ${limits.b.xmlAttributes} attributes`);
        checkName(name);
    });
}
function hear(parser, listener, state) {
    const take = (text) => {
        if (state.wanted === state.depth && state.text.length < limits.b.xmlText)
            state.text += text;
    };
    parser.on('text', take);
    parser.on('cdata', (text) => {
        if (state.skipped === 0)
            take(text);
    });
    parser.on('opentag', ({ name, attributes }) => {
        state.attributes = 0;
        state.depth += 1;
        if (state.depth > limits.b.xmlDepth)
            throw new read_stop.t('limit-exceeded', `more than ${limits.b.xmlDepth} elements nested`);
        checkName(name);
        if (state.skipped > 0)
            return;
        const wish = listener.open(localName(name), attributes);
        if (wish === 'nothing')
            skip(parser, state);
        state.opened = wish === 'nothing' && name.startsWith('system-');
        if (wish !== 'text')
            return;
        state.wanted = state.depth;
        state.text = '';
    });
    parser.on('closetag', ({ name }) => {
        const depth = state.depth;
        state.depth -= 1;
        if (state.skipped === depth)
            resume(parser, state, take);
        else if (state.skipped === 0) {
            const heard = state.wanted === depth;
            if (heard)
                state.wanted = 0;
            listener.close(localName(name), heard ? state.text : '');
        }
    });
}
function skip(parser, state) {
    state.skipped = state.depth;
    parser.off('text');
}
function resume(parser, state, take) {
    state.skipped = 0;
    parser.text = '';
    parser.on('text', take);
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}
function checkName(name) {
    if (name.length > limits.b.xmlName)
        throw new read_stop.t('limit-exceeded', `a name has more than ${limits.b.xmlName} characters`);
}
function bound(pending) {
    if (pending.text.length > limits.b.xmlText)
        pending.text = pending.text.slice(0, limits.b.xmlText);
    checkName(pending.name);
    checkEntity(pending);
}
function breakOff(message) {
    const tag = /^unclosed tag: (\S{1,60})/.exec(message)?.[1];
    return tag === undefined ? 'it breaks off' : `it breaks off inside <${tag}>`;
}
function checkEntity({ entity }) {
    if (entity.length > LONGEST_ENTITY)
        throw new read_stop.t('malformed', `an & begins no entity: ${JSON.stringify(`&${(0,own.Jj)(entity, LONGEST_ENTITY)}`)}`);
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
