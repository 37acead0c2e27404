export const id = 1273;
export const ids = [1273];
export const modules = {

/***/ 1273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => ( observe)
});

// EXTERNAL MODULE: ../../packages/test-results/src/read/bytes.ts
var bytes = __webpack_require__(7528);
// EXTERNAL MODULE: ../../packages/test-results/src/read/decode.ts
var decode = __webpack_require__(9717);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __webpack_require__(236);
// EXTERNAL MODULE: ../../packages/test-results/src/read/unpack.ts
var unpack = __webpack_require__(5501);
// EXTERNAL MODULE: ../../packages/test-results/src/json/scan.ts + 1 modules
var scan = __webpack_require__(2774);
// EXTERNAL MODULE: ../../packages/test-results/src/json/values.ts
var values = __webpack_require__(1639);
;// CONCATENATED MODULE: ../../packages/test-results/src/coverage/reader.ts

function shares(covered, valid, branches, all) {
    const lines = share(covered, valid);
    if (!lines)
        return undefined;
    const branch = share(branches, all);
    return branch && branch.whole > 0 ? { lines, branches: branch } : { lines };
}
function share(part, whole) {
    if (!/^\d{1,12}$/.test(part ?? '') || !/^\d{1,12}$/.test(whole ?? ''))
        return undefined;
    const [covered, all] = [Number(part), Number(whole)];
    if (covered > all)
        throw new read_stop.t('inconsistent', `it covers ${covered} of ${all} lines`);
    return { part: covered, whole: all };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/coverage/coverage-py.ts



function coveragePy() {
    let coverage;
    const scanner = (0,scan.v)({
        wish: (path) => (path === 'totals' ? 'take' : 'drop'),
        value: (_, totals) => {
            if (!(0,values.Gv)(totals))
                return;
            const number = (key) => ((0,values.at)(totals, key) === undefined ? undefined : String((0,values.tk)(totals, key)));
            coverage = shares(number('covered_lines'), number('num_statements'), number('covered_branches'), number('num_branches'));
        },
    });
    return { ...scanner, coverage: () => coverage };
}

// EXTERNAL MODULE: ../../packages/test-results/src/read/limits.ts
var limits = __webpack_require__(2543);
;// CONCATENATED MODULE: ../../packages/test-results/src/coverage/lcov.ts



const MOST_LINES = 5_000_000;
const LONGEST = 64 * 1024;
function lcov() {
    const files = new Map();
    const state = { rest: '', entries: 0, open: false };
    const take = (line) => {
        const [, key = '', value = ''] = /^([A-Z]+):(.*)$/.exec(line) ?? [];
        if (key === 'SF') {
            state.file = files.get(value) ?? { lines: new Map(), branches: new Map(), summed: { lines: 0, hit: 0 } };
            files.set(value, state.file);
            state.open = true;
        }
        else if (line === 'end_of_record')
            state.open = false;
        else if (state.file)
            state.entries += enter(state.file, key, value);
        if (state.entries > MOST_LINES)
            throw new read_stop.t('limit-exceeded', `it has more than ${MOST_LINES} lines`);
    };
    return {
        write: (text) => {
            const lines = (state.rest + text).split('\n');
            state.rest = lines.pop() ?? '';
            if (state.rest.length > Math.min(LONGEST, limits.b.xmlText))
                throw new read_stop.t('malformed', `it has a line of more than ${LONGEST} characters`);
            for (const line of lines)
                take(line.trimEnd());
        },
        end: () => {
            take(state.rest.trimEnd());
            if (state.open)
                throw new read_stop.t('truncated', 'it ends inside a record');
        },
        coverage: () => total([...files.values()]),
    };
}
function enter(file, key, value) {
    if (key === 'DA') {
        const [line = '', hits = ''] = value.split(',');
        if (!/^\d+$/.test(line) || !/^-?\d+$/.test(hits))
            throw new read_stop.t('malformed', 'it has a line without a count');
        file.lines.set(line, file.lines.get(line) === true || Number(hits) > 0);
        return 1;
    }
    if (key === 'BRDA') {
        const parts = value.split(',');
        const name = parts.slice(0, -1).join(',');
        const taken = parts.at(-1) ?? '-';
        file.branches.set(name, file.branches.get(name) === true || Number(taken) > 0);
        return 1;
    }
    if ((key === 'LF' || key === 'LH') && /^\d{1,9}$/.test(value))
        file.summed[key === 'LF' ? 'lines' : 'hit'] += Number(value);
    return 0;
}
function total(files) {
    const sum = (of) => files.reduce((all, file) => all + of(file), 0);
    const hit = (entries) => [...entries.values()].filter(Boolean).length;
    const lines = sum((file) => file.lines.size || file.summed.lines);
    const covered = sum((file) => (file.lines.size > 0 ? hit(file.lines) : file.summed.hit));
    if (files.length === 0)
        return undefined;
    return shares(String(covered), String(lines), String(sum((file) => hit(file.branches))), String(sum((file) => file.branches.size)));
}

// EXTERNAL MODULE: ../../packages/test-results/src/junit/xml.ts + 1 modules
var xml = __webpack_require__(1548);
;// CONCATENATED MODULE: ../../packages/test-results/src/coverage/xml.ts



async function xmlCoverage() {
    let listener;
    let depth = 0;
    const reader = await (0,xml.t)({
        open: (name, attributes) => {
            listener ??= listenerOf(name);
            const wish = listener.open(name, attributes, depth);
            if (wish === 'inside')
                depth += 1;
            return wish;
        },
        close: () => {
            depth -= 1;
        },
    }, { doctype: 'named' });
    return { ...reader, coverage: () => listener?.coverage() };
}
function listenerOf(root) {
    if (root === 'coverage')
        return cobertura();
    if (root === 'report')
        return jacoco();
    throw new read_stop.t('not-a-report', `its root element is <${root.slice(0, 40)}>, not <coverage> nor <report>`);
}
function cobertura() {
    let totals;
    const counted = { lines: 0, hit: 0 };
    return {
        open: (name, attributes, depth) => {
            if (depth === 0)
                totals = shares(attributes['lines-covered'], attributes['lines-valid'], attributes['branches-covered'], attributes['branches-valid']);
            if (name === 'methods' || totals)
                return depth === 0 ? 'inside' : 'nothing';
            if (name === 'line' && /^\d+$/.test(attributes['hits'] ?? '')) {
                counted.lines += 1;
                counted.hit += Number(attributes['hits']) > 0 ? 1 : 0;
            }
            return 'inside';
        },
        coverage: () => totals ?? (counted.lines > 0 ? { lines: { part: counted.hit, whole: counted.lines } } : undefined),
    };
}
function jacoco() {
    const counters = new Map();
    return {
        open: (name, { type = '', missed = '', covered = '' }, depth) => {
            if (depth === 0)
                return 'inside';
            if (name === 'counter' && depth === 1 && /^\d{1,12}$/.test(missed) && /^\d{1,12}$/.test(covered))
                counters.set(type, [covered, String(Number(missed) + Number(covered))]);
            return 'nothing';
        },
        coverage: () => {
            const [lines, branches] = [counters.get('LINE'), counters.get('BRANCH')];
            if (!lines && counters.size > 0)
                throw new read_stop.t('not-a-report', 'it counts no lines: the classes were compiled without debug information');
            return lines ? shares(...lines, ...(branches ?? [])) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/coverage/read-coverage.ts







async function readCoverage(source) {
    const { texts } = (0,decode.D)((0,unpack.l)((0,bytes.j)(source.open(), false).chunks));
    let reader;
    for await (const piece of texts) {
        const text = reader ? piece : piece.replace(/^\ufeff/, '').trimStart();
        if (text === '')
            continue;
        reader ??= await readerOf(text);
        reader.write(text);
    }
    reader?.end();
    const coverage = reader?.coverage();
    if (!coverage)
        throw new read_stop.t(reader ? 'not-a-report' : 'empty-file', `${source.name} holds no coverage`);
    return coverage;
}
async function readerOf(text) {
    if (text.startsWith('<'))
        return xmlCoverage();
    return /^(TN|SF|VER):/.test(text) ? lcov() : coveragePy();
}

// EXTERNAL MODULE: ../../packages/test-results/src/read/source.ts
var source = __webpack_require__(5718);
// EXTERNAL MODULE: ./src/evidence/age.ts
var age = __webpack_require__(7902);
// EXTERNAL MODULE: ./src/evidence/told.ts
var told = __webpack_require__(7596);
// EXTERNAL MODULE: ./src/workspace/read.ts
var read = __webpack_require__(6393);
// EXTERNAL MODULE: ./src/evidence/credit.ts
var evidence_credit = __webpack_require__(6504);
;// CONCATENATED MODULE: ./src/signals/coverage/judge.ts

function judgeCoverage({ min, floor, target }, covered) {
    const reached = min === undefined || (0,evidence_credit.Jt)(covered, min.millionths);
    const atTarget = target === undefined || (0,evidence_credit.Jt)(covered, target.millionths);
    const holds = min === undefined ? atTarget : reached;
    const earned = floor && target ? (0,evidence_credit.J0)((0,evidence_credit.Tj)(covered), floor.millionths, target.millionths) : 10_000;
    const credit = reached ? earned : 0;
    const wanted = [
        ...(min ? [`at least ${min.text}`] : []),
        ...(floor && target ? [`${floor.text} to ${target.text}`] : []),
    ];
    return {
        measured: true,
        holds,
        credit,
        code: holds ? 'coverage-met' : 'coverage-below',
        observed: `${(0,evidence_credit.Lu)(covered)}${covered.unit === '' ? '' : ` (${covered.part} of ${covered.whole} ${covered.unit})`}`,
        expected: wanted.join(', '),
        value: (0,evidence_credit.Tj)(covered) / 10_000,
        unit: '%',
        ...(holds && credit === 10_000 ? {} : { remedy: { text: 'Test what no test reaches yet' } }),
    };
}

// EXTERNAL MODULE: ./src/documents/flaw.ts
var flaw = __webpack_require__(9666);
// EXTERNAL MODULE: ./src/documents/json-path.ts
var json_path = __webpack_require__(4996);
// EXTERNAL MODULE: ./src/documents/read.ts
var documents_read = __webpack_require__(2216);
;// CONCATENATED MODULE: ./src/signals/coverage/percent-at.ts




async function percentAt(scene, file, query) {
    const document = await (0,documents_read.JE)(scene, file);
    if ('measured' in document)
        return document;
    const where = { where: { file } };
    try {
        const values = (await (0,json_path.Y)(query)).find(document.value);
        const value = values[0]?.value;
        if (values.length !== 1 || typeof value !== 'number')
            return (0,told.L5)('no-data', `${query} finds ${values.length === 1 ? 'no number' : `${values.length} values`} in ${file}`, 'Correct `query`: it must find one number', where);
        if (!(value >= 0 && value <= 100))
            return (0,told.L5)('not-a-percentage', `${query} is ${value} in ${file}; wanted is a number of percent from 0 to 100`, 'Correct `query`', where);
        return {
            coverage: { part: Math.floor(Number((value * 100).toFixed(6))), whole: 10_000, unit: '' },
            modified: document.modified,
        };
    }
    catch (error) {
        if (!(error instanceof flaw.C))
            throw error;
        return (0,told.L5)('document-unreadable', `${file} ${error.message}`, 'Correct `query`', where);
    }
}

;// CONCATENATED MODULE: ./src/signals/coverage/observe.ts






const DAY = 86_400_000;
const LARGEST = 512 * 1024 * 1024;
async function observe(rule, scene) {
    const file = rule.path;
    const found = rule.query === undefined ? await fromReport(scene, file) : await percentAt(scene, file, rule.query);
    if ('measured' in found)
        return found;
    const covered = 'lines' in found.coverage ? counted(found.coverage, rule.of ?? 'lines') : found.coverage;
    if (covered === undefined || covered.whole === 0)
        return (0,told.L5)('no-data', `${file} counts no ${covered ? 'line' : 'branch'}`, 'Let the tests run under coverage', {
            where: { file },
        });
    return (0,age.C)(file, found.modified, rule['max-age'] ?? DAY, scene) ?? judgeCoverage(rule, covered);
}
async function fromReport(scene, file) {
    const there = await (0,read.io)(scene, file, LARGEST);
    if ('measured' in there)
        return there;
    try {
        return { coverage: await readCoverage(await (0,source.I)(scene.workspace, file)), modified: there.modified };
    }
    catch (error) {
        if (!(error instanceof read_stop.t))
            throw error;
        const words = error.message.startsWith(file) ? error.message : `${file}: ${error.message}`;
        return (0,told.L5)(error.code, words, 'Let the tool that measures coverage write it again', { where: { file } });
    }
}
function counted({ lines, branches }, of) {
    if (of === 'lines')
        return { ...lines, unit: 'lines' };
    if (of === 'branches')
        return branches ? { ...branches, unit: 'branches' } : undefined;
    const whole = lines.whole + (branches?.whole ?? 0);
    return { part: lines.part + (branches?.part ?? 0), whole, unit: 'lines and branches' };
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => ( jsonScanner)
});

// EXTERNAL MODULE: ../../packages/test-results/src/read/limits.ts
var limits = __webpack_require__(2543);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __webpack_require__(236);
;// CONCATENATED MODULE: ../../packages/test-results/src/json/capture.ts


const [BACKSLASH, COMMA, CLOSE_SQUARE, CLOSE_CURLY] = [0x5c, 0x2c, 0x5d, 0x7d];
const STRUCTURE = /["{}[\]]/g;
function captureOf(keep) {
    const state = { keep, pieces: [], length: 0, depth: 0, inString: false, escaped: false, kind: 'none' };
    return {
        feed: (text, from) => {
            const end = endOf(state, text, from);
            const piece = text.slice(from, end < 0 ? text.length : end);
            state.length += piece.length;
            if (state.keep)
                keepPiece(state, piece);
            return end;
        },
        text: () => state.pieces.join(''),
    };
}
function keepPiece(state, piece) {
    if (state.length > limits.b.jsonValue)
        throw new read_stop.t('limit-exceeded', `one JSON value has more than ${limits.b.jsonValue} characters`);
    state.pieces.push(piece);
}
function endOf(state, text, from) {
    if (state.kind === 'none') {
        const first = text.charAt(from);
        state.kind = first === '"' ? 'string' : first === '{' || first === '[' ? 'container' : 'bare';
    }
    return state.kind === 'bare' ? endOfBare(text, from) : endOfNested(state, text, from);
}
function endOfBare(text, from) {
    for (let at = from; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === COMMA || code === CLOSE_SQUARE || code === CLOSE_CURLY || code <= 0x20)
            return at;
    }
    return -1;
}
function endOfNested(state, text, from) {
    let at = from;
    while (at < text.length) {
        if (state.inString) {
            at = endOfString(state, text, at);
            if (at < 0)
                return -1;
            if (state.depth === 0)
                return at;
        }
        else {
            STRUCTURE.lastIndex = at;
            const found = STRUCTURE.exec(text);
            if (!found)
                return -1;
            at = found.index + 1;
            const character = found[0];
            if (character === '"')
                state.inString = true;
            else if (character === '{' || character === '[')
                deeper(state);
            else {
                state.depth -= 1;
                if (state.depth === 0)
                    return at;
            }
        }
    }
    return -1;
}
function deeper(state) {
    state.depth += 1;
    if (state.depth > limits.b.jsonDepth)
        throw new read_stop.t('limit-exceeded', `more than ${limits.b.jsonDepth} JSON values nested`);
}
function endOfString(state, text, from) {
    let start = from;
    if (state.escaped) {
        state.escaped = false;
        start += 1;
    }
    for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        if (backslashesBefore(text, quote, start) % 2 === 0) {
            state.inString = false;
            return quote + 1;
        }
    }
    state.escaped = backslashesBefore(text, text.length, start) % 2 === 1;
    return -1;
}
function backslashesBefore(text, at, start) {
    let count = 0;
    while (at - 1 - count >= start && text.charCodeAt(at - 1 - count) === BACKSLASH)
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/json/scan.ts



function jsonScanner(listener) {
    const state = { listener, frames: [], capture: undefined, target: undefined, started: false, done: false };
    return {
        write: (text) => scan(state, text),
        end: () => {
            if (!state.done)
                throw new read_stop.t('truncated', 'the JSON ends in the middle');
        },
    };
}
function scan(state, text) {
    let at = 0;
    while (at < text.length) {
        if (state.capture)
            at = goOn(state, state.capture, text, at);
        else {
            const code = text.charCodeAt(at);
            if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff)
                at += 1;
            else
                at = step(state, text, at);
        }
    }
}
function goOn(state, capture, text, from) {
    const at = capture.feed(text, from);
    if (at < 0)
        return text.length;
    const target = state.target;
    state.capture = undefined;
    state.target = undefined;
    const frame = state.frames.at(-1);
    if (!target || !frame)
        return at;
    if (target.kind === 'key')
        nameKey(frame, parse(capture.text()));
    else {
        if (target.kind === 'take')
            state.listener.value(target.path, parse(capture.text()));
        frame.expect = 'comma';
    }
    return at;
}
function nameKey(frame, key) {
    if (typeof key !== 'string')
        throw new read_stop.t('malformed', 'a key is no string');
    if (frame.keys.has(key))
        throw new read_stop.t('malformed', `the key ${JSON.stringify(key.slice(0, 40))} stands there twice`);
    if (frame.keys.size < 100_000)
        frame.keys.add(key);
    frame.key = key;
    frame.expect = 'colon';
}
function step(state, text, at) {
    const character = text.charAt(at);
    const frame = state.frames.at(-1);
    if (!frame)
        return openRoot(state, character, at);
    if (frame.expect === 'colon' && character === ':')
        frame.expect = 'value';
    else if (frame.expect === 'comma' && character === ',') {
        frame.expect = frame.array ? 'value' : 'key';
        frame.first = false;
    }
    else if (character === (frame.array ? ']' : '}') && mayEnd(frame))
        leave(state);
    else if (frame.expect === 'key' && character === '"')
        return begin(state, { path: '', kind: 'key' }, at);
    else if (frame.expect === 'value' && /["{[\-\dtfnNI]/.test(character))
        return openValue(state, frame, character, at);
    else
        throw new read_stop.t('malformed', `the JSON has ${JSON.stringify(character)} where it may not stand`);
    return at + 1;
}
function mayEnd(frame) {
    return frame.expect === 'comma' || (frame.first && frame.expect === (frame.array ? 'value' : 'key'));
}
function openRoot(state, character, at) {
    if (state.started)
        throw new read_stop.t('malformed', 'there is more behind the end of the JSON');
    if (character !== '{')
        throw new read_stop.t('not-a-report', 'its JSON is no object');
    state.started = true;
    state.frames.push(frameOf('', false));
    return at + 1;
}
function openValue(state, frame, character, at) {
    const path = frame.array ? frame.path : frame.path === '' ? frame.key : `${frame.path}.${frame.key}`;
    const wish = frame.array ? 'take' : state.listener.wish(path);
    if (wish === 'enter' && (character === '{' || character === '[')) {
        state.frames.push(frameOf(path, character === '['));
        return at + 1;
    }
    return begin(state, { path, kind: wish === 'drop' ? 'drop' : 'take' }, at);
}
function frameOf(path, array) {
    return { path, array, expect: array ? 'value' : 'key', first: true, key: '', keys: new Set() };
}
function begin(state, target, at) {
    state.capture = captureOf(target.kind !== 'drop');
    state.target = target;
    return at;
}
function leave(state) {
    state.frames.pop();
    const outer = state.frames.at(-1);
    if (outer)
        outer.expect = 'comma';
    else
        state.done = true;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        const mended = text.length < limits.b.jsonValue ? text.replace(/(?<=[:[,]\s*)-?(?:NaN|Infinity)(?=\s*[,\]}])/g, 'null') : text;
        try {
            return JSON.parse(/^-?(?:NaN|Infinity)$/.test(mended) ? 'null' : mended);
        }
        catch {
            throw new read_stop.t('malformed', `the JSON value ${JSON.stringify(text.slice(0, 40))} is none`);
        }
    }
}


/***/ }),

/***/ 1639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $6: () => ( textAt),
   Gv: () => ( isObject),
   at: () => ( at),
   gT: () => ( listAt),
   tk: () => ( numberAt)
 });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function at(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === 'string' ? found : undefined;
}
function numberAt(value, key) {
    const found = at(value, key);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
function listAt(value, key) {
    const found = at(value, key);
    return Array.isArray(found) ? found : [];
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

/***/ 7528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   j: () => ( measured)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
 var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
 var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
 var _read_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(236);



function measured(source, hashed) {
    const hash = hashed ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') : undefined;
    let bytes = 0;
    const chunks = async function* () {
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_1__ .b.bytes)
                throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_2__ .t('limit-exceeded', `it is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__ .b.bytes / 1024 ** 2} MiB`);
            hash?.update(chunk);
            yield chunk;
        }
    };
    return { chunks: chunks(), bytes: () => bytes, digest: () => hash?.digest('hex') };
}


/***/ }),

/***/ 9717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( decoded)
 });
 var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
 var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
 var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
 var node_util__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
 var _read_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(236);



function decoded(chunks) {
    let damaged = false;
    const texts = async function* () {
        let decoder;
        for await (const chunk of chunks) {
            decoder ??= decoderFor(chunk);
            const text = decoder.write(chunk);
            if (!damaged && text.includes('\ufffd'))
                damaged = true;
            if (text !== '')
                yield text;
        }
        const rest = decoder?.end() ?? '';
        if (rest !== '')
            damaged = true;
        if (rest !== '')
            yield rest;
    };
    return { texts: texts(), damaged: () => damaged };
}
function decoderFor(head) {
    const [first = 0, second = 0] = head;
    if (first === 0xff && second === 0xfe)
        return decoderNamed('utf-16le');
    if (first === 0xfe && second === 0xff)
        return decoderNamed('utf-16be');
    if (first === 0x3c && second === 0)
        return decoderNamed('utf-16le');
    if (first === 0 && second === 0x3c)
        return decoderNamed('utf-16be');
    const start = Buffer.from(head.subarray(0, 300)).toString('latin1');
    const said = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/.exec(start);
    return !said?.[1] || /^utf-?(?:8|16)/i.test(said[1]) ? utf8() : decoderNamed(said[1]);
}
function utf8() {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    return {
        write: (chunk) => decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)),
        end: () => decoder.end(),
    };
}
function decoderNamed(label) {
    try {
        const decoder = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(label);
        return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
    }
    catch {
        throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_2__ .t('malformed', `its encoding "${label}" is not known`);
    }
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( LIMITS)
 });
const LIMITS = {
    bytes: 1024 ** 3,
    inflation: 250,
    xmlText: 1 << 20,
    xmlName: 1024,
    xmlDepth: 256,
    xmlAttributes: 256,
    jsonValue: 1 << 25,
    jsonDepth: 1024,
    id: 4096,
    tests: 5_000_000,
    message: 1000,
    trace: 2000,
    allTexts: 16 << 20,
    lateMessage: 120,
};


/***/ }),

/***/ 236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   t: () => ( ReadStop)
 });
class ReadStop extends Error {
    code;
    constructor(code, observed) {
        super(observed);
        this.code = code;
    }
}


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( fileSource)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
 var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
 var _read_stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(236);





async function fileSource(workspace, name, labels = {}) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, name);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch((error) => refuse(name, `cannot be opened (${error.code})`));
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), real);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside))
        refuse(name, 'leads out of the workspace');
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real);
    if (!stats.isFile())
        refuse(name, stats.isDirectory() ? 'is a directory' : 'is no plain file');
    if (stats.size > _limits_js__WEBPACK_IMPORTED_MODULE_3__ .b.bytes)
        refuse(name, `is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__ .b.bytes / 1024 ** 2} MiB`, 'limit-exceeded');
    return {
        name,
        modified: stats.mtimeMs,
        size: stats.size,
        ...labels,
        open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(real, { highWaterMark: 1 << 17 }),
    };
}
function refuse(name, why, code = 'unreadable-file') {
    throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_4__ .t(code, `${name} ${why}`);
}


/***/ }),

/***/ 5501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   l: () => ( unpack)
 });
 var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
 var node_stream__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
 var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
 var _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(236);



const FREE = 64 * 1024 ** 2;
const MAGICS = [
    ['425a68', 'bzip2'],
    ['fd377a585a00', 'xz'],
    ['28b52ffd', 'zstd'],
    ['504b0304', 'zip'],
];
async function* unpack(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const head = await headOf(iterator);
    const hex = Buffer.from(head.subarray(0, 6)).toString('hex');
    const packed = MAGICS.find(([magic]) => hex.startsWith(magic));
    if (packed)
        throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t('unreadable-file', `it is packed with ${packed[1]}; only gzip is read`);
    const whole = joined(head, iterator);
    if (hex.startsWith('1f8b'))
        yield* gunzip(whole);
    else
        yield* whole;
}
async function headOf(iterator) {
    let head = new Uint8Array();
    while (head.length < 6) {
        const { done, value } = await iterator.next();
        if (done)
            break;
        head = head.length === 0 ? value : Buffer.concat([head, value]);
    }
    return head;
}
async function* joined(head, rest) {
    if (head.length > 0)
        yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
async function* gunzip(chunks) {
    const { createGunzip } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    let packed = 0;
    const counted = async function* () {
        for await (const chunk of chunks) {
            packed += chunk.length;
            yield chunk;
        }
    };
    const unzipped = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(counted(), { objectMode: false }).on('error', (error) => unzip.destroy(error));
    const unzip = createGunzip({ chunkSize: 1 << 16 });
    let bytes = 0;
    try {
        for await (const chunk of unzipped.pipe(unzip)) {
            bytes += chunk.length;
            if (bytes > Math.max(FREE, packed * _limits_js__WEBPACK_IMPORTED_MODULE_2__ .b.inflation) || bytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__ .b.bytes)
                throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t('limit-exceeded', `${packed} bytes of gzip unpack to more than ${bytes}`);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t ? error : unzipStop(error);
    }
    finally {
        unzipped.destroy();
        unzip.destroy();
    }
}
function unzipStop(error) {
    const { code, message } = error;
    if (code === 'Z_BUF_ERROR')
        return new _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t('truncated', 'the gzip ends in the middle');
    return new _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t(code?.startsWith('Z_') ? 'malformed' : 'unreadable-file', message);
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jj: () => ( cut),
   U_: () => ( headAndTail),
   ZV: () => ( own)
 });
function own(text) {
    if (text.length < 13)
        return text;
    const encoding = /[^\x00-\xff]/.test(text) ? 'utf16le' : 'latin1';
    return Buffer.from(text, encoding).toString(encoding);
}
function headAndTail(text, limit) {
    return text.length <= 2 * limit ? text : `${text.slice(0, limit)}\n…\n${text.slice(-limit)}`;
}
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}


/***/ })

};
