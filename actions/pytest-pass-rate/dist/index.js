/******/ var __webpack_modules__ = ({

/***/ 4707:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => ( readBeside),
  C: () => ( rootFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/read-text.ts


function readText(root, path, limit) {
    try {
        if (!(0,paths.FK)(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(path)))
            return { problem: 'outside', detail: 'a link leads outside' };
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const status = (0,external_node_fs_.fstatSync)(file);
            if (!status.isFile())
                return { problem: 'not-a-file', detail: 'not a regular file' };
            if (status.size > limit)
                return { problem: 'too-large', detail: `${status.size} bytes; at most ${limit} are read` };
            return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,external_node_fs_.readFileSync)(file)) };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        return problemOf(error);
    }
}
function problemOf(error) {
    const problems = {
        ENOENT: 'absent',
        ENOTDIR: 'absent',
        EACCES: 'denied',
        EPERM: 'denied',
        ELOOP: 'outside',
        EISDIR: 'not-a-file',
        ERR_ENCODING_INVALID_ENCODED_DATA: 'not-utf-8',
    };
    return { problem: problems[error.code ?? ''] ?? 'unreadable', detail: error.message };
}

;// CONCATENATED MODULE: ./src/beside.ts


function rootFor(path, { workspace }) {
    return (0,paths.FK)(workspace, path) ? workspace : (0,external_node_path_.dirname)(path);
}
function readBeside(path, limit, world) {
    return { ...readText(rootFor(path, world), path, limit), name: (0,paths.Gt)(world.workspace, path) };
}


/***/ }),

/***/ 5948:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => ( gate)
});

;// CONCATENATED MODULE: ../../packages/core/src/model/gate.ts
function defineGate(gate) {
    return gate;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ../../packages/test-results/src/account/count.ts
var count = __nccwpck_require__(9109);
// EXTERNAL MODULE: ./src/selector.ts
var selector = __nccwpck_require__(2990);
;// CONCATENATED MODULE: ./src/baseline/compare.ts

const SLOWER = { seconds: 0.5, times: 1.5 };
function compare(before, tests, excused, named) {
    const failing = new Set(before.failing ?? []);
    const bad = tests.notable.filter((test) => isFailing(test) && !excused.has(test)).map(({ id }) => id);
    const seen = seenBeside(tests, excused, new Map(before.slow));
    const comparable = named && before.failing !== undefined;
    return {
        ...(comparable ? { fresh: new Set(bad.filter((id) => !failing.has(id))) } : {}),
        mended: mendedOf(tests, failing),
        known: bad.filter((id) => failing.has(id)).length,
        executedBefore: before.executed,
        shrunk: shrunkModules(before, seen.modules),
        slower: seen.slower,
    };
}
function shrunkModules(before, now) {
    return before.modules
        .map(([file, count]) => ({ file, before: count, now: now.get(file) ?? 0 }))
        .filter((module) => module.now < module.before)
        .sort((one, other) => other.before - other.now - (one.before - one.now));
}
function mendedOf(tests, failing) {
    const notable = new Map(tests.notable.map((test) => [test.id, test.outcome]));
    return [...failing].filter((id) => tests.has(id) && PASSED.has(notable.get(id) ?? 'passed')).length;
}
const PASSED = new Set(['passed', 'xpassed']);
function seenBeside(tests, excused, slow) {
    const modules = new Map();
    const slower = [];
    for (const test of tests) {
        if (excused.has(test))
            continue;
        countModule(modules, test);
        const { id, seconds: now } = test;
        const was = slow.get(id);
        if (was === undefined || now === undefined)
            continue;
        if (now - was >= SLOWER.seconds && now >= was * SLOWER.times)
            slower.push({ id, before: was, now });
    }
    return { modules, slower: slower.sort((one, other) => other.now - other.before - (one.now - one.before)) };
}
function isFailing({ outcome }) {
    return outcome === 'failed' || outcome === 'error';
}
function executedOf({ passed, failed, error }) {
    return passed + failed + error;
}
function countModule(modules, test) {
    if (!isFailing(test) && !PASSED.has(test.outcome))
        return;
    const file = (0,selector.W)(test.id);
    modules.set(file, (modules.get(file) ?? 0) + 1);
}

// EXTERNAL MODULE: ./src/beside.ts + 1 modules
var beside = __nccwpck_require__(4707);
;// CONCATENATED MODULE: ./src/baseline/read.ts

const FORMAT = 'ci-gates pytest-pass-rate baseline';
const VERSION = 1;
const LARGEST = 64 * 1024 * 1024;
function readBaseline(path, world) {
    const read = (0,beside.r)(path, LARGEST, world);
    const { name } = read;
    if (!('text' in read)) {
        const code = read.problem === 'absent' ? 'baseline-absent' : 'baseline-unreadable';
        return { name, code, problem: read.problem === 'absent' ? 'there is none yet' : read.detail };
    }
    try {
        const value = JSON.parse(read.text);
        if (isBaseline(value))
            return value;
    }
    catch {
        return { name, code: 'baseline-unreadable', problem: 'it is not JSON' };
    }
    return { name, code: 'baseline-unreadable', problem: 'it is no baseline that this version wrote' };
}
function isUsable(baseline) {
    return baseline !== undefined && 'legs' in baseline;
}
function isBaseline(value) {
    if (!isRecord(value))
        return false;
    const { format, version, at, coverage, legs, history } = value;
    return (format === FORMAT &&
        version === VERSION &&
        typeof at === 'string' &&
        (coverage === undefined || isShare(coverage)) &&
        Array.isArray(legs) &&
        legs.every(isLeg) &&
        Array.isArray(history) &&
        history.every((point) => isShare(point) && typeof point.at === 'string'));
}
function isLeg(value) {
    if (!isRecord(value))
        return false;
    const { leg, executed, failing, modules, slow } = value;
    return ((leg === undefined || typeof leg === 'string') &&
        isCount(executed) &&
        (failing === undefined || (Array.isArray(failing) && failing.every((id) => typeof id === 'string'))) &&
        isPairs(modules) &&
        isPairs(slow));
}
function isPairs(value) {
    return (Array.isArray(value) &&
        value.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && Number.isFinite(pair[1])));
}
function isShare(value) {
    return isRecord(value) && isCount(value['part']) && isCount(value['whole']);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/baseline/keep.ts





const MOST = { history: 30, failing: 50_000, modules: 20_000, slow: 1_000 };
const SLOW = 0.1;
async function keepBaseline(path, { verdict, legs, observed }, world) {
    if (path === undefined || verdict.outcome === 'inconclusive')
        return verdict;
    world.signal.throwIfAborted();
    const baseline = baselineOf(legs, observed);
    try {
        await (0,write_text.x)(path, `${JSON.stringify(baseline, undefined, 1)}\n`, (0,paths.dy)(world, path));
    }
    catch (error) {
        const name = (0,paths.Gt)(world.workspace, path);
        throw new input_error.d([{ input: 'write-baseline', message: `${name} was not written: ${error.message}` }]);
    }
    return verdict;
}
function baselineOf(legs, { baseline, coverage, now }) {
    const before = isUsable(baseline) ? baseline.history : [];
    const at = new Date(now).toISOString();
    const worst = legs[0];
    const point = worst ? [{ at, ...(0,count.MK)(worst.counts) }] : [];
    return {
        format: FORMAT,
        version: VERSION,
        at,
        ...(coverage && 'share' in coverage ? { coverage: coverage.share } : {}),
        legs: legs.map(({ account }) => legOf(account)),
        history: [...before, ...point].slice(-MOST.history),
    };
}
function legOf({ leg, tests, counts, runs }) {
    const slow = [];
    const modules = new Map();
    for (const test of tests) {
        countModule(modules, test);
        if (test.seconds !== undefined && test.seconds >= SLOW)
            slow.push([test.id, test.seconds]);
    }
    const named = runs.every(({ summaryOnly }) => !summaryOnly);
    const failing = [...new Set(tests.notable.filter(isFailing).map(({ id }) => id))].sort().slice(0, MOST.failing);
    return {
        ...(leg === undefined ? {} : { leg }),
        executed: executedOf(counts),
        ...(named ? { failing } : {}),
        modules: [...modules].sort(([one], [other]) => (one < other ? -1 : 1)).slice(0, MOST.modules),
        slow: slow.sort(([, one], [, other]) => other - one).slice(0, MOST.slow),
    };
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/kinds.ts + 2 modules
var kinds = __nccwpck_require__(4219);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(8443);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var text_glob = __nccwpck_require__(5174);
// EXTERNAL MODULE: ../../packages/test-results/src/account/share.ts
var account_share = __nccwpck_require__(4825);
;// CONCATENATED MODULE: ./src/limit.ts

function parseLimit(text) {
    if (/^\d{1,9}$/.test(text))
        return { text, count: Number(text) };
    const share = percentOfText(text);
    return share ? { text, share } : undefined;
}
function percentOfText(text) {
    const number = /^(.+?) ?%$/.exec(text)?.[1];
    const percent = number === undefined ? undefined : (0,account_share.lk)(number);
    return percent && percent.digits <= 100n * 10n ** BigInt(percent.decimals) ? percent : undefined;
}
function exceeds({ count, share }, { part, whole }) {
    if (count !== undefined)
        return part > count;
    if (!share)
        return false;
    return BigInt(part) * 100n * 10n ** BigInt(share.decimals) > share.digits * BigInt(whole);
}

;// CONCATENATED MODULE: ./src/kinds.ts




const MOST_LINES = 1_000;
function limit(what) {
    return (0,declaration.x)('limit', 'number or share, such as `10` or `5%`', { description: what, optional: true }, (raw) => {
        const found = parseLimit(raw);
        if (!found)
            throw new declaration.F(`${(0,visible.hD)(raw)} is no limit; write 10 or 5%`);
        return found;
    });
}
function rules(options) {
    return (0,declaration.x)('list', 'rule, such as `tests/critical/** = 100%`; one a line', options, (raw) => eachLine(raw, ruleOf));
}
function reportPatterns(options) {
    const form = 'path pattern, such as `reports/**/*.xml`; one a line';
    return (0,declaration.x)('list', form, options, (raw) => eachLine(raw, patternOf));
}
function eachLine(raw, read) {
    const lines = raw.split('\n').map((line) => line.trim());
    const meant = lines.filter((line) => line !== '' && !line.startsWith('#'));
    if (meant.length > MOST_LINES)
        throw new declaration.F(`has ${meant.length} lines; at most ${MOST_LINES} are allowed`);
    const mistakes = [];
    const values = meant.flatMap((line) => {
        try {
            return [read(line)];
        }
        catch (error) {
            if (!(error instanceof declaration.F || error instanceof RangeError))
                throw error;
            mistakes.push(error instanceof declaration.F ? error.message : `${(0,visible.hD)(line)}: ${error.message}`);
            return [];
        }
    });
    if (mistakes.length > 0)
        throw new declaration.F(mistakes.slice(0, 20).join('; '));
    return values;
}
function ruleOf(line) {
    const at = line.lastIndexOf('=');
    const [pattern, text] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    const percent = at < 0 ? undefined : percentOfText(text);
    if (!percent || pattern === '')
        throw new declaration.F(`${(0,visible.hD)(line)} is no rule; write tests/critical/** = 100%`);
    return { selector: (0,selector.g)(pattern), text, percent };
}
function patternOf(line) {
    const path = external_node_path_.posix.normalize(line);
    if (path.startsWith('/') || path === '..' || path.startsWith('../') || line.includes('\0'))
        throw new declaration.F(`${(0,visible.hD)(line)} leads out of the workspace`);
    for (const label of ['{leg}', '{seed}'])
        if (path.split(label).length > 2)
            throw new declaration.F(`${(0,visible.hD)(line)} has ${label} more than once`);
    (0,text_glob.S)(path);
    return path;
}

;// CONCATENATED MODULE: ./src/inputs.ts


const inputs = {
    results: reportPatterns({
        description: 'Reports, as path patterns in the workspace. `{leg}` takes a part of the path as the name of a matrix leg, judged apart; `{seed}` as the label of a seed, whose runs are attempts at the same tests.',
    }),
    threshold: kinds.KN({
        description: 'Least share of tests that must pass: passed of passed, failed, errors and lost.',
        default: '98%',
    }),
    thresholds: rules({
        description: 'Shares for some tests besides, such as `tests/critical/** = 100%` or, where the format knows markers, `marker:slow = 95%`.',
        default: '',
    }),
    minTests: kinds.nd({ description: 'Fewest tests that must have run.', min: 1, default: '1' }),
    maxFlaky: limit('Most tests that may pass only on a retry, or which share of all.'),
    maxSkipped: limit('Most tests that may be skipped, or which share of all.'),
    maxXfailed: limit('Most tests that may fail as expected, or which share of all.'),
    expectedResults: kinds.nd({
        description: 'How many different reports there must be, in each leg: the number of shards.',
        min: 1,
        optional: true,
    }),
    manifest: kinds.Ae({
        description: 'What `pytest --collect-only -q` printed: a test listed there and in no report counts as lost.',
        optional: true,
    }),
    pytestExitCode: kinds.nd({
        description: 'The exit code of the pytest step. It shows what no report can: a coverage gate, a kill.',
        min: 0,
        max: 255,
        optional: true,
    }),
    allowExitCodes: kinds.p_({ of: 'integer', description: 'Exit codes that need no explanation.', default: '' }),
    maxAge: kinds.p0({
        description: 'Reports older than this are refused as stale. Left out, one older than a day is only told of.',
        optional: true,
    }),
    quarantine: kinds.Ae({
        description: 'YAML file of tests whose failure is excused until a date, each with an owner and a reason.',
        optional: true,
    }),
    maxQuarantined: limit('Most failures that the quarantine may excuse, or which share of all.'),
    baseline: kinds.Ae({
        description: 'What `write-baseline` wrote on the base branch: tells new failures from known ones.',
        optional: true,
    }),
    writeBaseline: kinds.Ae({
        description: 'Where to write the baseline for later runs; only when there is a verdict.',
        optional: true,
    }),
    newFailures: kinds.Yq({
        of: ['allow', 'warn', 'fail'],
        description: 'What a failure means that the baseline does not have.',
        default: 'warn',
    }),
    maxTestDrop: limit('How many fewer tests may run than in the baseline, or which share of those.'),
    coverage: kinds.Ae({ description: 'Coverage: Cobertura XML, or the JSON of coverage.py.', optional: true }),
    minCoverage: kinds.KN({
        description: 'Least coverage, of lines and, where measured, branches, as coverage.py counts it.',
        optional: true,
    }),
    maxCoverageDrop: kinds.KN({
        description: 'Most percentage points that coverage may be below that of the baseline.',
        optional: true,
    }),
    comment: kinds.Yq({
        of: ['never', 'on-change', 'always'],
        description: 'Whether to keep one comment on the pull request: written when it would say something else, or on every run. Needs `github-token` with `pull-requests: write`.',
        default: 'never',
    }),
    githubToken: kinds.rJ({ description: 'Token for the comment: that of the workflow will do.', optional: true }),
};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = process.getBuiltinModule("node:crypto");
// EXTERNAL MODULE: ../../packages/test-results/src/read/limits.ts
var limits = __nccwpck_require__(2543);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __nccwpck_require__(236);
;// CONCATENATED MODULE: ../../packages/test-results/src/read/bytes.ts



function measured(source, hashed) {
    const hash = hashed ? (0,external_node_crypto_namespaceObject.createHash)('sha256') : undefined;
    let bytes = 0;
    const chunks = async function* () {
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > limits.b.bytes)
                throw new read_stop.t('limit-exceeded', `it is larger than ${limits.b.bytes / 1024 ** 2} MiB`);
            hash?.update(chunk);
            yield chunk;
        }
    };
    return { chunks: chunks(), bytes: () => bytes, digest: () => hash?.digest('hex') };
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = process.getBuiltinModule("node:string_decoder");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ../../packages/test-results/src/read/decode.ts



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
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    return {
        write: (chunk) => decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)),
        end: () => decoder.end(),
    };
}
function decoderNamed(label) {
    try {
        const decoder = new external_node_util_.TextDecoder(label);
        return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
    }
    catch {
        throw new read_stop.t('malformed', `its encoding "${label}" is not known`);
    }
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = process.getBuiltinModule("node:stream");
;// CONCATENATED MODULE: ../../packages/test-results/src/read/unpack.ts



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
        throw new read_stop.t('unreadable-file', `it is packed with ${packed[1]}; only gzip is read`);
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
    const { createGunzip } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23));
    let packed = 0;
    const counted = async function* () {
        for await (const chunk of chunks) {
            packed += chunk.length;
            yield chunk;
        }
    };
    const unzipped = external_node_stream_namespaceObject.Readable.from(counted(), { objectMode: false }).on('error', (error) => unzip.destroy(error));
    const unzip = createGunzip({ chunkSize: 1 << 16 });
    let bytes = 0;
    try {
        for await (const chunk of unzipped.pipe(unzip)) {
            bytes += chunk.length;
            if (bytes > Math.max(FREE, packed * limits.b.inflation) || bytes > limits.b.bytes)
                throw new read_stop.t('limit-exceeded', `${packed} bytes of gzip unpack to more than ${bytes}`);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof read_stop.t ? error : unzipStop(error);
    }
    finally {
        unzipped.destroy();
        unzip.destroy();
    }
}
function unzipStop(error) {
    const { code, message } = error;
    if (code === 'Z_BUF_ERROR')
        return new read_stop.t('truncated', 'the gzip ends in the middle');
    return new read_stop.t(code?.startsWith('Z_') ? 'malformed' : 'unreadable-file', message);
}

// EXTERNAL MODULE: ../../packages/test-results/src/json/scan.ts + 1 modules
var scan = __nccwpck_require__(2774);
// EXTERNAL MODULE: ../../packages/test-results/src/json/values.ts
var values = __nccwpck_require__(1639);
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

;// CONCATENATED MODULE: ../../packages/test-results/src/coverage/lcov.ts



const lcov_MOST_LINES = 5_000_000;
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
        if (state.entries > lcov_MOST_LINES)
            throw new read_stop.t('limit-exceeded', `it has more than ${lcov_MOST_LINES} lines`);
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
var xml = __nccwpck_require__(1548);
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
    const { texts } = decoded(unpack(measured(source.open(), false).chunks));
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
;// CONCATENATED MODULE: ../../packages/test-results/src/read/source.ts





async function fileSource(workspace, name, labels = {}) {
    const path = (0,external_node_path_.resolve)(workspace, name);
    const real = await (0,promises_namespaceObject.realpath)(path).catch((error) => refuse(name, `cannot be opened (${error.code})`));
    const inside = (0,external_node_path_.relative)(await (0,promises_namespaceObject.realpath)(workspace), real);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside))
        refuse(name, 'leads out of the workspace');
    const stats = await (0,promises_namespaceObject.lstat)(real);
    if (!stats.isFile())
        refuse(name, stats.isDirectory() ? 'is a directory' : 'is no plain file');
    if (stats.size > limits.b.bytes)
        refuse(name, `is larger than ${limits.b.bytes / 1024 ** 2} MiB`, 'limit-exceeded');
    return {
        name,
        modified: stats.mtimeMs,
        size: stats.size,
        ...labels,
        open: () => (0,external_node_fs_.createReadStream)(real, { highWaterMark: 1 << 17 }),
    };
}
function refuse(name, why, code = 'unreadable-file') {
    throw new read_stop.t(code, `${name} ${why}`);
}

;// CONCATENATED MODULE: ./src/policy.ts

const LIMITS = ['maxFlaky', 'maxSkipped', 'maxXfailed', 'maxQuarantined', 'maxTestDrop'];
function policyOf(values) {
    const mistakes = lonelyInputs(values);
    if (mistakes.length > 0)
        throw new input_error.d(mistakes);
    const { threshold, thresholds, newFailures, minCoverage, maxCoverageDrop } = values;
    const given = LIMITS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]));
    return {
        threshold: { text: threshold.text, percent: exact(threshold) },
        rules: thresholds,
        limits: Object.fromEntries(given),
        newFailures,
        ...(minCoverage ? { minCoverage } : {}),
        ...(maxCoverageDrop ? { maxCoverageDrop } : {}),
    };
}
function exact({ millionths }) {
    return { digits: BigInt(millionths), decimals: 4 };
}
function lonelyInputs(values) {
    const needs = (input, given, other, present) => given !== undefined && present === undefined ? [{ input, message: `needs ${other}, which is not given` }] : [];
    return [
        ...needs('min-coverage', values.minCoverage, 'coverage', values.coverage),
        ...needs('max-coverage-drop', values.maxCoverageDrop, 'coverage', values.coverage),
        ...needs('max-coverage-drop', values.maxCoverageDrop, 'baseline', values.baseline),
        ...needs('max-test-drop', values.maxTestDrop, 'baseline', values.baseline),
        ...needs('new-failures', values.newFailures === 'fail' ? 'fail' : undefined, 'baseline', values.baseline),
        ...needs('comment', values.comment === 'never' ? undefined : values.comment, 'github-token', values.githubToken),
        ...needs('max-quarantined', values.maxQuarantined, 'quarantine', values.quarantine),
    ];
}

;// CONCATENATED MODULE: ./src/coverage.ts





async function readCoverageFile(path, world) {
    const name = (0,paths.Gt)(world.workspace, path);
    try {
        const root = (0,beside.C)(path, world);
        const { lines, branches } = await readCoverage(await fileSource(root, (0,external_node_path_.relative)(root, path)));
        return { name, share: { part: lines.part + (branches?.part ?? 0), whole: lines.whole + (branches?.whole ?? 0) } };
    }
    catch (error) {
        if (error instanceof read_stop.t)
            return { name, problem: error.message.replace(`${name} `, 'it ') };
        const { code } = error;
        if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code))
            throw error;
        return { name, problem: `it cannot be read (${code})` };
    }
}
function coverageFindings(read, { minCoverage, maxCoverageDrop }, before) {
    const claim = 'coverage';
    const required = minCoverage !== undefined || maxCoverageDrop !== undefined;
    if (!('share' in read) || read.share.whole === 0) {
        const observed = 'share' in read ? `${read.name} measured no line` : `${read.name}: ${read.problem}`;
        const remedy = { text: 'Let pytest-cov write it', command: 'pytest --cov --cov-report=xml' };
        return [{ claim, outcome: 'unknown', code: 'coverage-unreadable', observed, remedy, additional: !required }];
    }
    const { share } = read;
    const observed = `${(0,account_share.pR)(share)} % (${share.part} of ${share.whole} lines and branches)`;
    const least = minCoverage
        ? [verdictOf((0,account_share.O6)(share, exact(minCoverage)), 'coverage', observed, `at least ${minCoverage.text}`)]
        : [];
    return [...least, ...(maxCoverageDrop ? [dropOf(share, before, maxCoverageDrop, observed)] : [])];
}
function dropOf(share, before, most, observed) {
    if (!before?.coverage) {
        const absent = 'the baseline holds no coverage';
        return {
            claim: 'coverage drop',
            outcome: 'unknown',
            code: 'coverage-not-compared',
            observed: absent,
            additional: true,
        };
    }
    const was = before.coverage;
    const dropped = BigInt(was.part) * BigInt(share.whole) - BigInt(share.part) * BigInt(was.whole);
    const fell = dropped * 1000000n > BigInt(most.millionths) * BigInt(was.whole) * BigInt(share.whole);
    const seen = `${observed}, before ${(0,account_share.pR)(was)} %`;
    return verdictOf(!fell, 'coverage-drop', seen, `at most ${most.text} less`);
}
function verdictOf(holds, what, observed, expected) {
    const codes = { coverage: ['coverage-met', 'coverage-below'], 'coverage-drop': ['coverage-kept', 'coverage-dropped'] };
    const [good = '', bad = ''] = codes[what];
    const remedy = { text: 'See which lines no test reaches', command: 'coverage report --show-missing' };
    return holds
        ? { claim: what.replace('-', ' '), outcome: 'holds', code: good, observed, expected }
        : { claim: what.replace('-', ' '), outcome: 'broken', code: bad, observed, expected, remedy };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/causes/normalise.ts
const LOOKED_AT = 400;
function causeKey(message) {
    return message
        .slice(0, LOOKED_AT)
        .replace(/\s+/g, ' ')
        .replace(/\b0x[0-9a-f]+\b/gi, '0x…')
        .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '…')
        .replace(/\(([^()\s]*[\\/])?[^()\s\\/]{1,200}\.py(?:, line \d+)?\)/g, '(…)')
        .replace(/(?:[\w.-]*[\\/])+[\w.-]+/g, '…')
        .replace(/\d+(?:\.\d+)?/g, '#')
        .trim();
}

;// CONCATENATED MODULE: ../../packages/test-results/src/causes/group.ts

function causesOf(tests, modules) {
    const groups = new Map();
    for (const { module, failure } of modules) {
        const group = groupOf(groups, failure);
        group.modules += 1;
        group.places.push(placeOf(module, failure, undefined));
    }
    for (const { id, failure, where, outcome } of tests) {
        if (!failure || (outcome !== 'failed' && outcome !== 'error'))
            continue;
        const group = groupOf(groups, failure);
        group.tests += 1;
        group.places.push(placeOf(id, failure, where));
    }
    return [...groups.values()].map(causeOf).sort((one, other) => other.places.length - one.places.length);
}
function groupOf(groups, failure) {
    const key = failure.crash ? 'crash' : causeKey(failure.message);
    const known = groups.get(key);
    if (known)
        return known;
    const group = { key, example: failure, places: [], tests: 0, modules: 0 };
    groups.set(key, group);
    return group;
}
function placeOf(id, failure, where) {
    const place = failure.where ?? where;
    return { id, ...(place ? { where: place } : {}) };
}
function causeOf(group) {
    return { ...group, message: group.example.message.split('\n', 1)[0] ?? '' };
}

// EXTERNAL MODULE: ../../packages/test-results/src/account/sentence.ts
var account_sentence = __nccwpck_require__(7045);
;// CONCATENATED MODULE: ../../packages/core/src/model/text/shell-word.ts
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellOperand(text) {
    return shellWord(text.startsWith('-') ? `./${text}` : text);
}

;// CONCATENATED MODULE: ./src/rerun.ts


const rerun_LONGEST = { command: 2_000, inline: 110 };
function rerunCommand(ids, root = '', longest = rerun_LONGEST.command) {
    const own = ids.filter((id) => /\.py(::|$)/.test(id));
    if (own.length === 0)
        return undefined;
    const begin = root === '' ? 'pytest' : `cd ${shellOperand(root)} && pytest`;
    const typed = own.map((id) => ((0,visible.RK)(id) === id ? id : (0,selector.W)(id))).filter((id) => (0,visible.RK)(id) === id);
    for (const words of [typed, typed.map(selector.W), typed.map((id) => folderOf((0,selector.W)(id)))]) {
        const command = [begin, ...[...new Set(words)].map((id) => shellOperand(id))].join(' ');
        if (words.length > 0 && command.length <= longest)
            return command;
    }
    return `${begin} --last-failed`;
}
function shortRerun(ids, root = '') {
    return rerunCommand(ids, root, rerun_LONGEST.inline);
}
function folderOf(file) {
    const at = file.lastIndexOf('/');
    return at < 0 ? file : file.slice(0, at);
}

;// CONCATENATED MODULE: ./src/causes.ts



function judgedCauses({ tests, collectionErrors }, excused, comparison) {
    const counted = tests.notable.filter((test) => !excused.has(test));
    const fresh = comparison?.fresh;
    return causesOf(counted, collectionErrors)
        .map((cause) => ({
        ...cause,
        places: fresh ? newFirst(cause.places, fresh) : cause.places,
        fresh: fresh ? cause.places.filter(({ id }) => fresh.has(id)).length : 0,
    }))
        .sort((one, other) => Number(other.fresh > 0) - Number(one.fresh > 0) || other.places.length - one.places.length);
}
function newFirst(places, fresh) {
    return [...places.filter(({ id }) => fresh.has(id)), ...places.filter(({ id }) => !fresh.has(id))];
}
const MOST_CAUSES = 200;
const MOST_PLACES = 10_000;
function causeFindings(causes, observed, sure) {
    const shown = causes.filter(({ tests }) => tests > 0).slice(0, MOST_CAUSES);
    return shown.map((cause) => causeFinding(cause, observed, sure));
}
function causeFinding(cause, observed, sure) {
    const { places, tests, fresh, example } = cause;
    const where = observed.locate(places[0]?.where);
    const ids = places.map(({ id }) => id);
    const command = ids.length === 1 ? undefined : rerunCommand(ids, observed.rootOf(ids[0] ?? ''));
    const only = ids.length === 1 ? (ids[0] ?? '') : (0,account_sentence._d)(tests, 'test');
    return {
        claim: (0,visible.ml)(only, 200),
        ...(sure ? { outcome: 'broken' } : { outcome: 'unknown', additional: true }),
        code: example.crash ? 'worker-crashed' : 'test-failed',
        observed: [messageOf(cause), ...(tests > 1 ? [whereabouts(cause, observed)] : []), freshness(fresh, tests)]
            .filter((text) => text !== '')
            .join('; '),
        ...(where ? { where } : {}),
        ...(command ? { remedy: { text: 'Rerun', command } } : {}),
    };
}
function messageOf({ message }, longest = 300) {
    return (0,visible.ml)(message.trim() || 'no message', longest);
}
function whereabouts({ places }, { locate }) {
    const named = new Set(places.slice(0, MOST_PLACES).map(({ id, where }) => labelOf(locate(where), id)));
    if (named.size < 2)
        return '';
    const more = named.size - 3;
    return `at ${[...named].slice(0, 3).join(', ')}${more > 0 ? ` and ${(0,account_sentence._d)(more, 'more place')}` : ''}`;
}
function labelOf(where, id) {
    if (!where)
        return (0,visible.ml)(id, 120);
    return where.line === undefined ? where.file : `${where.file}:${where.line}`;
}
function freshness(fresh, tests) {
    if (fresh === 0)
        return '';
    return fresh === tests ? 'new since the baseline' : `${(0,account_sentence.zD)(fresh)} of them new since the baseline`;
}

;// CONCATENATED MODULE: ./src/criteria.ts





function criteriaOf(leg, observed, policy) {
    return [
        rateFinding(leg, observed, policy),
        ...policy.rules.map((rule) => ruleFinding(rule, leg, observed)),
        ...newFailureFindings(leg, observed, policy),
        ...limitFindings(leg, policy),
        ...dropFindings(leg, policy),
    ];
}
function rateFinding(leg, observed, { threshold }) {
    const holds = (0,account_share.O6)(leg.rate, threshold.percent);
    const { part, whole } = leg.rate;
    const observedRate = `${(0,account_sentence.zD)(part)} of ${(0,account_sentence.zD)(whole)} = ${(0,account_share.pR)(leg.rate)} %`;
    const seen = { observed: observedRate, expected: `at least ${threshold.text}` };
    if (holds)
        return { claim: 'pass rate', outcome: 'holds', code: 'pass-rate-met', ...seen };
    return { claim: 'pass rate', outcome: 'broken', code: 'pass-rate-below', ...seen, ...mending(leg, observed) };
}
function mending({ causes }, { locate, rootOf }) {
    const ids = causes.flatMap(({ places }) => places.map(({ id }) => id));
    const where = locate(causes[0]?.places[0]?.where);
    const command = rerunCommand(ids, rootOf(ids[0] ?? ''));
    return { ...(where ? { where } : {}), ...(command ? { remedy: { text: 'Rerun', command } } : {}) };
}
function ruleFinding({ selector, text, percent }, leg, observed) {
    const { share, matched, failing } = shareOf(selector, leg);
    const claim = selector.text;
    if (share.whole === 0) {
        const blind = selector.marker !== undefined && !knowsMarkers(leg);
        const code = blind ? 'markers-unknown' : 'rule-matches-nothing';
        const seen = blind ? 'these reports know no markers' : matched > 0 ? 'none of its tests ran' : 'matches no test';
        const remedy = blind
            ? 'Use pytest-json-report or pytest-reportlog'
            : 'Mend the pattern in `thresholds`, or take it out';
        return { claim, outcome: 'unknown', code, observed: seen, remedy: { text: remedy } };
    }
    const seen = `${(0,account_sentence.zD)(share.part)} of ${(0,account_sentence.zD)(share.whole)} = ${(0,account_share.pR)(share)} %`;
    const expected = `at least ${text}`;
    if ((0,account_share.O6)(share, percent))
        return { claim, outcome: 'holds', code: 'rule-met', observed: seen, expected };
    const own = leg.causes.flatMap((cause) => {
        const places = cause.places.filter(({ id }) => failing.has(id));
        return places.length > 0 ? [{ ...cause, places }] : [];
    });
    return {
        claim,
        outcome: 'broken',
        code: 'rule-below',
        observed: seen,
        expected,
        ...mending({ ...leg, causes: own }, observed),
    };
}
function shareOf(selector, { account, quarantined }) {
    let [part, whole, matched] = [0, 0, 0];
    const failing = new Set();
    for (const test of account.tests) {
        if (!selector.matches(test) || quarantined.excused.has(test))
            continue;
        const passed = test.outcome === 'passed' || test.outcome === 'xpassed';
        matched += 1;
        if (isFailing(test))
            failing.add(test.id);
        part += passed ? 1 : 0;
        whole += passed || isFailing(test) || test.outcome === 'lost' ? 1 : 0;
    }
    return { share: { part, whole }, matched, failing };
}
function knowsMarkers({ account }) {
    for (const { markers } of account.tests)
        if (markers)
            return true;
    return false;
}
function newFailureFindings(leg, observed, { newFailures }) {
    const claim = 'new failures';
    if (!isUsable(observed.baseline))
        return [];
    const fresh = leg.comparison?.fresh;
    if (!fresh) {
        const seen = leg.comparison ? 'a report or the baseline names no test' : 'the baseline does not have this leg';
        return [{ claim, outcome: 'unknown', code: 'baseline-not-comparable', observed: seen, additional: true }];
    }
    const { known = 0, mended = 0 } = leg.comparison ?? {};
    const seen = `${(0,account_sentence.zD)(fresh.size)} new, ${(0,account_sentence.zD)(known)} known, ${(0,account_sentence.zD)(mended)} mended since ${observed.baseline.at.slice(0, 10)}`;
    if (fresh.size === 0 || newFailures === 'allow')
        return [{ claim, outcome: 'holds', code: 'no-new-failures', observed: seen }];
    const command = rerunCommand([...fresh], observed.rootOf([...fresh][0] ?? ''));
    const where = observed.locate(leg.causes[0]?.places[0]?.where);
    const more = { ...(where ? { where } : {}), ...(command ? { remedy: { text: 'Rerun', command } } : {}) };
    return newFailures === 'fail'
        ? [{ claim, outcome: 'broken', code: 'new-failures', observed: seen, ...more }]
        : [{ claim, outcome: 'unknown', code: 'new-failures', observed: seen, additional: true, ...more }];
}
function limitFindings({ account, counts, quarantined }, { limits }) {
    const all = (0,count.MK)(counts).whole + counts.skipped + counts.xfailed;
    const flaky = account.flaky.length;
    const measures = [
        ['flaky', flaky, limits.maxFlaky, 'Mend them, or raise `max-flaky`'],
        ['skipped', counts.skipped, limits.maxSkipped, 'See why they are skipped, or raise `max-skipped`'],
        ['xfailed', counts.xfailed, limits.maxXfailed, 'Mend what they wait for, or raise `max-xfailed`'],
        ['quarantined', quarantined.excused.size, limits.maxQuarantined, 'Mend some, or raise `max-quarantined`'],
    ];
    return measures.flatMap(([name, part, limit, text]) => {
        if (!limit)
            return [];
        const seen = {
            claim: name,
            observed: `${(0,account_sentence.zD)(part)} of ${(0,account_sentence._d)(all, 'test')}`,
            expected: `at most ${limit.text}`,
        };
        return exceeds(limit, { part, whole: all })
            ? [{ ...seen, outcome: 'broken', code: `too-many-${name}`, remedy: { text } }]
            : [{ ...seen, outcome: 'holds', code: `${name}-within-limit` }];
    });
}
function dropFindings({ account, comparison }, { limits }) {
    const limit = limits.maxTestDrop;
    if (!limit || !comparison)
        return [];
    const now = executedOf(account.counts);
    const before = comparison.executedBefore;
    const seen = {
        claim: 'tests run',
        observed: `${(0,account_sentence.zD)(now)}, before ${(0,account_sentence.zD)(before)}`,
        expected: `at most ${limit.text} fewer`,
    };
    if (!exceeds(limit, { part: Math.max(0, before - now), whole: before }))
        return [{ ...seen, outcome: 'holds', code: 'tests-kept' }];
    const [most] = comparison.shrunk;
    const where = most ? `; most of all ${most.file}: ${(0,account_sentence.zD)(most.now)}, before ${(0,account_sentence.zD)(most.before)}` : '';
    const remedy = { text: 'See which tests are gone; where that is meant, write the baseline anew' };
    return [{ ...seen, observed: `${seen.observed}${where}`, outcome: 'broken', code: 'tests-dropped', remedy }];
}

;// CONCATENATED MODULE: ./src/quarantine/apply.ts
const DAY = 86_400_000;
const WARN_DAYS = 14;
function applyQuarantine(entries, tests, now) {
    const excused = new Map();
    const used = entries.map((entry) => ({ entry, state: stateOf(entry, now), tests: 0, passing: [], failing: 0, shared: 0 }));
    for (const test of entries.length > 0 ? tests : []) {
        const meant = used.filter(({ entry }) => entry.selector.matches(test));
        for (const [at, one] of meant.entries())
            meet(one, test, at > 0, excused);
    }
    return { excused, used };
}
function meet(used, test, isShared, excused) {
    const { entry, state } = used;
    const failed = test.outcome === 'failed' || test.outcome === 'error';
    used.tests += 1;
    used.shared += isShared ? 1 : 0;
    used.failing += failed ? 1 : 0;
    if (failed && state !== 'expired' && !excused.has(test))
        excused.set(test, entry);
    if (isPassed(test.outcome) && test.attempts === undefined)
        used.passing.push(test.id);
}
function isPassed(outcome) {
    return outcome === 'passed' || outcome === 'xpassed';
}
function stateOf({ expires }, now) {
    const left = Date.parse(`${expires}T00:00:00Z`) + DAY - now;
    if (left <= 0)
        return 'expired';
    return left <= WARN_DAYS * DAY ? 'expiring' : 'active';
}

;// CONCATENATED MODULE: ./src/sharpen.ts
function sharpen(stop, { counts, stops }) {
    if (stop.code === 'nothing-executed') {
        const lost = 'See in the pytest log why it ended before any test did';
        const text = counts.lost > 0 ? lost : 'Give them what they wait for, or select tests that can run here';
        return { ...stop, remedy: { text } };
    }
    if (stop.code === 'no-report') {
        const exit = stops.find(({ code }) => code === 'unexplained-exit');
        const text = 'pytest writes its report when it ends: see in its log what kept it from that';
        const parted = 'Write `/` between folders; a `\\` in a pattern makes what follows it literal';
        if (!exit && stop.observed.includes('\\'))
            return { ...stop, remedy: { text: parted } };
        return exit
            ? { ...stop, observed: stop.observed.replace(/; pytest exited \d+$/, `; ${exit.observed}`), remedy: { text } }
            : stop;
    }
    if (stop.code !== 'conflict')
        return stop;
    return {
        ...stop,
        remedy: { text: 'Mend what fails; or, for legs of a matrix, put `{leg}` into `results` to judge each apart' },
    };
}
function skipReasons(tests) {
    const reasons = new Map();
    for (const { outcome, reason = 'no reason given' } of tests)
        if (outcome === 'skipped')
            reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    return [...reasons].sort(([, one], [, other]) => other - one);
}

;// CONCATENATED MODULE: ./src/stops.ts



function stopFindings(stops, causes, observed) {
    const modules = causes.filter((cause) => cause.modules > 0);
    return stops.flatMap((stop) => stop.code === 'collection-error' && modules.length > 0
        ? modules.map((cause) => moduleFinding(cause, stop, observed))
        : [stopFinding(stop, observed)]);
}
function stopFinding({ code, verdict, observed, remedy, report, where }, { locate }) {
    const place = locate(where) ?? (report === undefined ? undefined : { file: report });
    return {
        claim: report ?? CLAIMS[code] ?? 'results',
        outcome: verdict === 'fail' ? 'broken' : 'unknown',
        code,
        observed: report !== undefined && observed.startsWith(`${report}: `) ? observed.slice(report.length + 2) : observed,
        remedy,
        ...(place ? { where: place } : {}),
    };
}
const CLAIMS = {
    'plugin-exit': 'exit code',
    'unexplained-exit': 'exit code',
    'missing-shard': 'shards',
    'not-run': 'manifest',
    conflict: 'shards',
};
function moduleFinding(cause, { code, remedy }, observed) {
    const { places, modules } = cause;
    const [first] = places;
    const where = observed.locate(first?.where);
    const names = places.map(({ id }) => id).filter((id) => id.endsWith('.py'));
    const root = observed.rootOf(names[0] ?? '');
    const begin = root === '' ? '' : `cd ${shellOperand(root)} && `;
    const command = [`${begin}pytest --collect-only -q`, ...names.slice(0, 5).map(shellOperand)].join(' ');
    return {
        claim: modules === 1 ? (first?.id ?? 'a module') : (0,account_sentence._d)(modules, 'module'),
        outcome: 'unknown',
        code,
        observed: `not collected: ${messageOf(cause)}`,
        ...(where ? { where } : {}),
        remedy: { ...remedy, ...adviceOn(cause.message), ...(names.length > 0 ? { command } : {}) },
    };
}
function adviceOn(message) {
    return /invalid escape sequence/.test(message) ? { text: 'Use raw strings, such as r"\\s"' } : {};
}
function stopReason({ stops }, findings) {
    const [first] = stops;
    if (!first)
        return 'no verdict';
    const own = findings.find(({ code }) => code === first.code);
    const remedy = own?.remedy ?? first.remedy;
    const told = stops.filter(({ observed }) => !first.observed.includes(observed));
    const others = new Set(told.map(({ code }) => code)).size;
    const also = others > 0 ? ` (and ${others} more ${others === 1 ? 'reason' : 'reasons'} below)` : '';
    const command = remedy.command ? `${remedy.text.endsWith('?') ? '' : ':'} ${remedy.command}` : '';
    const fix = `${remedy.text.endsWith('?') ? '' : 'Fix: '}${remedy.text}${command}`;
    return `${first.verdict === 'inconclusive' ? 'no verdict: ' : ''}${first.observed}${also}. ${fix}`;
}

;// CONCATENATED MODULE: ./src/leg.ts








function judgeLeg(account, observed, policy) {
    const quarantined = applyQuarantine(observed.quarantine ?? [], account.tests, observed.now);
    const counts = withoutExcused(account.counts, quarantined);
    const comparison = comparisonOf(account, observed, quarantined);
    const causes = judgedCauses(account, quarantined.excused, comparison);
    const stops = account.stops
        .filter((stop) => stop.code !== 'conflict' || !isExcused(account, quarantined))
        .map((stop) => sharpen(stop, account));
    const found = stopFindings(stops, causes, observed);
    const sure = !stops.some(({ verdict }) => verdict === 'inconclusive');
    const base = {
        account,
        counts,
        rate: (0,count.MK)(counts),
        stops,
        causes,
        quarantined,
        ...(comparison ? { comparison } : {}),
    };
    const deciding = [...found, ...(sure ? criteriaOf(base, observed, policy) : [])];
    return { ...base, deciding, outcome: outcomeOf(deciding), evidence: causeFindings(causes, observed, sure) };
}
function outcomeOf(deciding) {
    if (deciding.some(({ outcome, additional }) => outcome === 'unknown' && !additional))
        return 'inconclusive';
    return deciding.some(({ outcome }) => outcome === 'broken') ? 'fail' : 'pass';
}
function withoutExcused(counts, { excused }) {
    const failed = [...excused.keys()].filter(({ outcome }) => outcome === 'failed').length;
    return { ...counts, failed: counts.failed - failed, error: counts.error - (excused.size - failed) };
}
function isExcused({ conflicts }, { excused }) {
    return conflicts.every((test) => excused.has(test));
}
function comparisonOf({ leg, tests, runs }, { baseline }, { excused }) {
    const before = isUsable(baseline) ? baseline.legs.find((one) => one.leg === leg) : undefined;
    if (!before)
        return undefined;
    const named = runs.every(({ summaryOnly }) => !summaryOnly);
    return compare(before, tests, excused, named);
}

;// CONCATENATED MODULE: ./src/notes.ts


function noteFindings(legs) {
    const accounts = legs.map(({ account }) => account);
    const notes = accounts.flatMap((account) => account.notes);
    const byText = new Map(notes.map((note) => [`${note.code} ${note.text}`, note]));
    const told = [...byText.values()].map(({ code, text, where }) => ({
        claim: 'reports',
        outcome: 'unknown',
        code,
        observed: text,
        ...(where ? { where } : {}),
        additional: true,
    }));
    return [...flakyFinding(legs), ...overlaps(legs), ...told];
}
function flakyFinding(legs) {
    const flaky = legs.flatMap(({ account }) => account.flaky);
    const [first] = flaky;
    if (!first)
        return [];
    const seeded = first.attempts?.filter(({ seed }) => seed !== undefined) ?? [];
    const passed = seeded.filter(({ outcome }) => outcome === 'passed' || outcome === 'xpassed').length;
    const attempts = first.attempts?.length ?? 0;
    const seen = seeded.length > 0
        ? `it passed in ${passed} of ${seeded.length} runs, by the seed`
        : `it passed on attempt ${attempts}`;
    const claim = flaky.length === 1 ? (0,visible.ml)(first.id, 200) : `${(0,account_sentence.zD)(flaky.length)} flaky tests`;
    const observed = flaky.length === 1 ? seen : `first ${(0,visible.ml)(first.id, 200)}: ${seen}`;
    return [{ claim, outcome: 'unknown', code: 'flaky', observed, additional: true }];
}
function overlaps(legs) {
    const duplicates = legs.reduce((all, { account }) => all + account.duplicates, 0);
    if (duplicates === 0)
        return [];
    const observed = `${(0,account_sentence._d)(duplicates, 'test is', 'tests are')} in several reports with the same verdict, and ${duplicates === 1 ? 'was' : 'were'} counted once`;
    return [{ claim: 'shards', outcome: 'holds', code: 'same-tests', observed }];
}

;// CONCATENATED MODULE: ./src/outputs.ts
const outputs = {
    passRate: 'Share of tests that passed, in percent, floored, such as `99.8`; of the worst leg. Empty without a verdict.',
    firstTryPassRate: 'The same without tests that passed only on a retry.',
    tests: 'Tests that count: passed, failed, errors and lost; all legs together, as all numbers below.',
    passed: 'Tests that passed, also on a retry.',
    failed: 'Tests that failed.',
    errors: 'Tests that broke in setup or teardown, or with their process.',
    lost: 'Tests that were collected or started and have no verdict; a module that was not collected counts as one.',
    skipped: 'Tests that were skipped.',
    xfailed: 'Tests that failed as expected.',
    flaky: 'Tests that passed only on a retry, or under some seeds.',
    newFailures: 'Failures that the baseline does not have; empty without one.',
    coverage: 'Coverage in percent, floored; empty without a coverage file.',
};
function countOutputs(counts) {
    const { passed, failed, error, lost, skipped, xfailed } = counts;
    return { tests: passed + failed + error + lost, passed, failed, errors: error, lost, skipped, xfailed };
}

;// CONCATENATED MODULE: ./src/quarantine/findings.ts


function quarantineFindings(legs, { quarantine }) {
    if (!quarantine)
        return [];
    const sure = legs.every(({ outcome }) => outcome !== 'inconclusive');
    return overLegs(legs).flatMap((used) => [...entryFindings(used, sure), ...passingFinding(used)]);
}
function overLegs(legs) {
    const [first = [], ...others] = legs.map(({ quarantined }) => quarantined.used);
    return first.map((used, at) => others.flatMap((leg) => leg[at] ?? []).reduce(together, used));
}
function together(one, other) {
    const both = one.passing.filter((id) => other.passing.includes(id));
    return {
        entry: one.entry,
        state: one.state,
        tests: one.tests + other.tests,
        passing: one.tests === 0 ? other.passing : other.tests === 0 ? one.passing : both,
        failing: one.failing + other.failing,
        shared: Math.max(one.shared, other.shared),
    };
}
function entryFindings({ entry, state, tests, failing, shared }, sure) {
    const { selector, owner, expires, where } = entry;
    const base = { claim: (0,visible.ml)(selector.text, 200), outcome: 'unknown', where, additional: true };
    if (tests === 0)
        return sure
            ? [{ ...base, code: 'quarantine-unmatched', observed: 'matches no test', remedy: { text: 'Take the entry out' } }]
            : [];
    const renew = { text: `Mend the test or move the date; ${owner} owns it` };
    const counted = failing > 0 ? `; ${(0,account_sentence._d)(failing, 'failure counts', 'failures count')} again` : '';
    const told = [];
    if (state === 'expired')
        told.push({ ...base, code: 'quarantine-expired', observed: `expired on ${expires}${counted}`, remedy: renew });
    if (state === 'expiring')
        told.push({ ...base, code: 'quarantine-expiring', observed: `expires on ${expires}`, remedy: renew });
    if (shared > 0)
        told.push({
            ...base,
            code: 'quarantine-overlap',
            observed: `${(0,account_sentence.zD)(shared)} of its tests ${shared === 1 ? 'has' : 'have'} an entry already`,
        });
    return told;
}
function passingFinding({ entry, failing, tests, passing }) {
    if (tests === 0 || failing > 0 || passing.length === 0)
        return [];
    const observed = `${tests === 1 ? 'it passes' : `${(0,account_sentence.zD)(passing.length)} pass and none fails`} in this run: the entry may have served its time`;
    return [
        {
            claim: (0,visible.ml)(entry.selector.text, 200),
            outcome: 'holds',
            code: 'quarantine-passes',
            observed,
            where: entry.where,
        },
    ];
}

;// CONCATENATED MODULE: ./src/reason.ts





function reasonOf(told) {
    const { legs, decided, observed, policy } = told;
    const leg = legs[0];
    if (!leg)
        return 'no verdict: no report was given';
    if (!decided)
        return passReason(legs, policy);
    const prefix = legs.length > 1 ? `leg ${leg.account.leg ?? '(none)'}: ` : '';
    if (leg.stops.some(({ code }) => code === decided.code))
        return `${prefix}${stopReason(leg, told.findings)}`;
    if (decided.code === 'pass-rate-below')
        return `${prefix}${rateReason(leg, observed, policy)}`;
    if (decided.code === 'new-failures')
        return `${prefix}${newReason(leg, observed)}`;
    if (decided.code === 'rule-below')
        return `${prefix}${ruleReason(decided)}`;
    return otherReason(decided, told.outcome);
}
function passReason(legs, { threshold }) {
    const worst = legs[0];
    const { part, whole } = worst.rate;
    const wanted = `; ${threshold.text} wanted`;
    const narrow = part < whole && !(0,account_share.O6)({ part: part - 1, whole }, threshold.percent);
    const excused = worst.quarantined.excused.size;
    return [
        legs.length > 1 ? `${legs.length} legs, the worst ${worst.account.leg ?? '(none)'}: ` : '',
        (0,account_sentence.Pd)(worst.counts),
        excused > 0 ? `; ${(0,account_sentence.zD)(excused)} failed in quarantine` : '',
        wanted,
        narrow ? ': one more failure turns this red' : '',
    ].join('');
}
function rateReason(leg, observed, { threshold }) {
    const { rate, counts } = leg;
    const head = `${(0,account_share.pR)(rate)} % of ${(0,account_sentence._d)(rate.whole, 'test')} passed, ${threshold.text} wanted`;
    const bad = [said(counts.failed, 'failed'), said(counts.error, 'with errors'), said(counts.lost, 'lost')];
    const told = bad.filter((text) => text !== '').join(', ');
    return ([`${head}: ${told}`, causeClause(leg, observed)].filter((text) => text !== '').join(', ') + rerun(leg, observed));
}
function said(number, what) {
    return number === 0 ? '' : `${(0,account_sentence.zD)(number)} ${what}`;
}
function causeClause({ causes, counts }, { locate }) {
    const [first] = causes;
    const top = first && first.fresh === 0 ? causes.reduce((one, other) => (other.tests > one.tests ? other : one), first) : first;
    if (!top)
        return '';
    const bad = counts.failed + counts.error;
    const place = reason_placeOf(locate(top.places[0]?.where), top.places[0]?.id ?? '');
    const message = `${messageOf(top, 120)} (${place})`;
    const fresh = top.fresh > 0 ? `${top.fresh === top.tests ? '' : `${(0,account_sentence.zD)(top.fresh)} `}new since the baseline, ` : '';
    if (bad === 1)
        return `${fresh}${message}`;
    if (top.tests === bad)
        return `all with one cause, ${fresh}${message}`;
    return top.tests > 1 ? `${(0,account_sentence.zD)(top.tests)} of them with one cause, ${fresh}${message}` : `first ${fresh}${message}`;
}
function reason_placeOf(where, id) {
    if (!where)
        return (0,visible.ml)(id, 120);
    return where.line === undefined ? where.file : `${where.file}:${where.line}`;
}
function rerun({ causes }, { rootOf }, only) {
    const ids = causes.flatMap(({ places }) => places.map(({ id }) => id)).filter((id) => only?.has(id) ?? true);
    const command = shortRerun(ids, rootOf(ids[0] ?? ''));
    return command ? `. Rerun: ${command}` : '';
}
function newReason(leg, observed) {
    const fresh = leg.comparison?.fresh ?? new Set();
    const [cause] = leg.causes;
    const many = fresh.size === 1 ? '1 test fails that did' : `${(0,account_sentence.zD)(fresh.size)} tests fail that did`;
    const place = reason_placeOf(observed.locate(cause?.places[0]?.where), cause?.places[0]?.id ?? '');
    const first = cause ? `: ${messageOf(cause, 120)} (${place})` : '';
    return `${many} not in the baseline${first}${rerun(leg, observed, fresh)}`;
}
function ruleReason({ claim, observed, expected, remedy }) {
    const command = remedy?.command && remedy.command.length <= 160 ? `. Rerun: ${remedy.command}` : '';
    return `${claim}: ${observed}, ${expected} wanted${command}`;
}
function otherReason({ claim, observed, expected, remedy }, outcome) {
    const wanted = expected ? `, ${expected} wanted` : '';
    const fix = remedy ? `. Fix: ${remedy.text}${remedy.command ? `: ${remedy.command}` : ''}` : '';
    return `${outcome === 'inconclusive' ? 'no verdict: ' : ''}${claim}: ${observed}${wanted}${fix}`;
}

;// CONCATENATED MODULE: ./src/trend.ts

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const FLOOR = 90;
function trendLine(rates) {
    const bars = rates.map(barOf).join('');
    const [first, last] = [rates[0], rates.at(-1)].map((rate) => (rate ? (0,account_share.pR)(rate) : '-'));
    return `trend: ${bars} ${first} → ${last} % over ${(0,account_sentence._d)(rates.length, 'run')} (▁ is ${FLOOR} % or less, █ is 100 %)`;
}
function barOf({ part, whole }) {
    if (part === whole && whole > 0)
        return '█';
    const share = whole === 0 ? 0 : ((100 * part) / whole - FLOOR) / (100 - FLOOR);
    return BARS[Math.min(BARS.length - 2, Math.max(0, Math.floor(share * (BARS.length - 1))))] ?? '▁';
}

;// CONCATENATED MODULE: ./src/sections.ts






const MOST_ROWS = 200;
const LINES = { legs: 12, trend: 30 };
function sectionsOf(legs, observed) {
    return [
        {
            title: 'Account',
            lead: true,
            lines: [...legs.slice(0, LINES.legs).map((leg) => accountLine(leg, legs.length)), ...trend(legs, observed)],
        },
        ...legTable(legs),
        ...table('New failures', ['test', 'message'], newFailures(legs)),
        ...table('Flaky tests', ['test', 'attempts'], flakyRows(legs)),
        ...table('Verdicts that contradict each other', ['test', 'verdicts'], conflicts(legs)),
        ...table('Lost tests', ['test'], lost(legs), true),
        ...table('Slowest growth', ['test', 'before', 'now'], slower(legs), true),
        ...table('Fewer tests than before', ['file', 'before', 'now'], shrunk(legs), true),
        ...table('Quarantine', ['id', 'until', 'owner', 'reason', 'tests', 'failing'], quarantineRows(legs), true),
        ...table('Why tests were skipped', ['reason', 'tests'], skips(legs), true),
    ];
}
function accountLine({ account, counts, stops, quarantined }, legs) {
    const seen = stops.some(({ verdict }) => verdict === 'inconclusive') ? 'seen, and no verdict: ' : '';
    const name = legs > 1 ? `leg ${account.leg ?? '(none)'}: ` : '';
    const first = counts.flaky > 0 ? `; first try ${(0,account_share.pR)((0,count.Dg)(counts))} %` : '';
    const excused = quarantined.excused.size > 0 ? `; ${(0,account_sentence.zD)(quarantined.excused.size)} failed in quarantine, not counted` : '';
    const sentence = (0,account_sentence.Pd)(counts).replace(/^0 of 0 = - %: 0 passed; /, 'nothing ran; ');
    return `${name}${seen}${sentence}${first}${excused}`;
}
function trend(legs, { baseline, coverage }) {
    const known = isUsable(baseline) ? baseline : undefined;
    const now = legs[0]?.outcome === 'inconclusive' ? [] : legs.slice(0, 1).map(({ rate }) => rate);
    const rates = known && known.history.length > 0 ? [trendLine([...known.history, ...now].slice(-LINES.trend))] : [];
    if (!coverage || !('share' in coverage))
        return rates;
    const before = known?.coverage ? `, before ${(0,account_share.pR)(known.coverage)} %` : '';
    return [...rates, `coverage: ${(0,account_share.pR)(coverage.share)} %${before}`];
}
function legTable(legs) {
    const rows = legs.map(({ account, outcome, rate, counts }) => [
        account.leg ?? '(none)',
        outcome,
        `${(0,account_share.pR)(rate)} %`,
        ...[counts.passed, counts.failed, counts.error, counts.lost, counts.skipped, counts.xfailed].map(account_sentence.zD),
    ]);
    return legs.length < 2
        ? []
        : table('Legs', ['leg', 'verdict', 'rate', 'passed', 'failed', 'errors', 'lost', 'skipped', 'xfailed'], rows);
}
function newFailures(legs) {
    return legs.flatMap(({ account, comparison }) => {
        const fresh = comparison?.fresh;
        if (!fresh || fresh.size === 0)
            return [];
        const failed = account.tests.notable.filter(({ id, failure }) => failure !== undefined && fresh.has(id));
        return failed.map(({ id, failure }) => [idCell(id), (0,visible.ml)(failure?.message.split('\n', 1)[0] ?? '', 200)]);
    });
}
function flakyRows(legs) {
    return legs.flatMap(({ account }) => account.flaky.map((test) => [idCell(test.id), attemptsCell(test)]));
}
function attemptsCell({ attempts = [] }) {
    const seeded = attempts.filter(({ seed }) => seed !== undefined);
    if (seeded.length === 0)
        return attempts
            .slice(0, 10)
            .map(({ outcome }) => outcome)
            .join(', ');
    const bad = seeded.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
    const seeds = bad.slice(0, 10).map(({ seed }) => seed);
    return `${seeded.length - bad.length} of ${seeded.length} passed; failed with seed ${seeds.join(', ')}`;
}
function conflicts(legs) {
    return legs.flatMap(({ account }) => account.conflicts.map(({ id, conflict = [] }) => [
        idCell(id),
        conflict
            .slice(0, 10)
            .map(({ report, outcome }) => `${outcome} in ${report}`)
            .join(', '),
    ]));
}
function lost(legs) {
    const all = legs.flatMap(({ account }) => account.tests.notable.filter(({ outcome }) => outcome === 'lost'));
    return all.map(({ id }) => [idCell(id)]);
}
function slower(legs) {
    const all = legs.flatMap(({ comparison }) => comparison?.slower ?? []).slice(0, 20);
    return all.map(({ id, before, now }) => [idCell(id), `${before.toFixed(1)} s`, `${now.toFixed(1)} s`]);
}
function shrunk(legs) {
    const all = legs.flatMap(({ comparison }) => comparison?.shrunk ?? []).slice(0, 50);
    return all.map(({ file, before, now }) => [idCell(file), (0,account_sentence.zD)(before), (0,account_sentence.zD)(now)]);
}
function quarantineRows(legs) {
    return overLegs(legs).map(({ entry, state, tests, failing }) => [
        entry.selector.text,
        state === 'active' ? entry.expires : `${entry.expires} (${state})`,
        entry.owner,
        entry.issue ? `${entry.reason} (${entry.issue})` : entry.reason,
        (0,account_sentence.zD)(tests),
        (0,account_sentence.zD)(failing),
    ]);
}
function skips(legs) {
    const all = skipReasons(legs.flatMap(({ account }) => account.tests.notable));
    return all.map(([reason, count]) => [(0,visible.ml)(reason, 200), (0,account_sentence.zD)(count)]);
}
function idCell(id) {
    return (0,visible.ml)(id, 300);
}
function table(title, columns, rows, folded = false) {
    if (rows.length === 0)
        return [];
    const more = rows.length - MOST_ROWS;
    const shown = { columns, rows: rows.slice(0, MOST_ROWS), ...(more > 0 ? { more } : {}) };
    return [
        {
            title: rows.length === 1 ? title : `${title} (${(0,account_sentence.zD)(rows.length)})`,
            table: shown,
            ...(folded ? { folded } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./src/judge.ts









function judge(observed, policy) {
    const legs = observed.accounts.map((account) => judgeLeg(account, observed, policy)).sort(worseFirst);
    const several = legs.length > 1;
    const named = (leg, findings) => several ? findings.map(inLeg(leg.account)) : findings;
    const common = [...observed.findings, ...baselineFindings(observed), ...coverageOf(observed, policy)];
    const deciding = [...legs.flatMap((leg) => named(leg, leg.deciding)), ...common];
    const evidence = legs.flatMap((leg) => named(leg, leg.evidence));
    const beside = [...noteFindings(legs), ...quarantineFindings(legs, observed)];
    const outcome = judge_outcomeOf(deciding);
    const all = [...deciding, ...evidence].map((finding) => (outcome === 'inconclusive' ? undecided(finding) : finding));
    const decided = all.find((finding) => decides(finding, outcome));
    const findings = [...(decided ? [decided] : []), ...all.filter((finding) => finding !== decided), ...beside];
    const verdict = {
        outcome,
        code: decided?.code ?? 'pass-rate-met',
        reason: reasonOf({ legs, decided, outcome, observed, policy, findings }),
        findings,
        metrics: metricsOf(legs, outcome, observed),
        sections: sectionsOf(legs, observed),
    };
    return { verdict, legs };
}
function judge_outcomeOf(deciding) {
    if (deciding.some((finding) => decides(finding, 'inconclusive')))
        return 'inconclusive';
    return deciding.some(({ outcome }) => outcome === 'broken') ? 'fail' : 'pass';
}
function decides({ outcome, additional }, verdict) {
    if (verdict === 'inconclusive')
        return outcome === 'unknown' && !additional;
    return verdict === 'fail' && outcome === 'broken';
}
function undecided(finding) {
    return finding.outcome === 'broken' ? { ...finding, outcome: 'unknown', additional: true } : finding;
}
const RANK = { inconclusive: 0, fail: 1, pass: 2 };
function worseFirst(one, other) {
    return RANK[one.outcome] - RANK[other.outcome] || compareShares(one.rate, other.rate);
}
function compareShares(one, other) {
    if (one.whole === 0 || other.whole === 0)
        return one.whole - other.whole;
    return Number(BigInt(one.part) * BigInt(other.whole) - BigInt(other.part) * BigInt(one.whole));
}
function inLeg({ leg = '' }) {
    return (finding) => ({ ...finding, claim: `leg ${leg}: ${finding.claim}` });
}
function baselineFindings({ baseline }) {
    if (baseline === undefined || isUsable(baseline))
        return [];
    const { name, code, problem } = baseline;
    const text = 'Let a run on the base branch write it with `write-baseline`, and hand it on as an artifact';
    const absent = code === 'baseline-absent' ? { additional: true } : {};
    return [{ claim: name, outcome: 'unknown', code, observed: problem, remedy: { text }, ...absent }];
}
function coverageOf({ coverage, baseline }, policy) {
    return coverage ? coverageFindings(coverage, policy, isUsable(baseline) ? baseline : undefined) : [];
}
function metricsOf(legs, outcome, { coverage }) {
    const [worst] = legs;
    const counts = legs.map((leg) => leg.counts).reduce(sum);
    const rated = outcome !== 'inconclusive' && worst !== undefined;
    const fresh = legs.map(({ comparison }) => comparison?.fresh?.size);
    return {
        passRate: rated ? (0,account_share.pR)(worst.rate) : '',
        firstTryPassRate: rated ? (0,account_share.pR)((0,count.Dg)(worst.counts)) : '',
        ...countOutputs(counts),
        flaky: legs.reduce((all, { account }) => all + account.flaky.length, 0),
        newFailures: fresh.includes(undefined) ? '' : fresh.reduce((all, each) => all + (each ?? 0), 0),
        coverage: coverage && 'share' in coverage ? (0,account_share.pR)(coverage.share) : '',
    };
}
function sum(one, other) {
    const keys = Object.keys(one);
    return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]]));
}

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = process.getBuiltinModule("node:path/posix");
// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __nccwpck_require__(1095);
// EXTERNAL MODULE: ../../packages/test-results/src/account/stops.ts
var account_stops = __nccwpck_require__(8635);
// EXTERNAL MODULE: ../../packages/test-results/src/tests/store.ts + 5 modules
var store = __nccwpck_require__(7435);
// EXTERNAL MODULE: ../../packages/test-results/src/text/own.ts
var own = __nccwpck_require__(648);
;// CONCATENATED MODULE: ../../packages/test-results/src/read/recognise.ts


const HEAD = 1 << 16;
async function readerFor(head, whole) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    if (text === '') {
        if (whole)
            throw new read_stop.t('empty-file', head === '' ? 'it has 0 bytes' : 'it begins with nothing but white space');
        return undefined;
    }
    if (text.startsWith('<'))
        return whole || text.length >= 64 ? xmlFor(text) : undefined;
    if (!text.startsWith('{'))
        throw new read_stop.t('not-a-report', `it begins with ${JSON.stringify((0,own.Jj)(text, 60))}`);
    if (!whole && !text.includes('\n') && head.length < HEAD)
        return undefined;
    if (/"\$report_type"\s*:/.test(text.split('\n', 1)[0] ?? ''))
        return (await __nccwpck_require__.e( 181).then(__nccwpck_require__.bind(__nccwpck_require__, 6181))).reportlogReader();
    return (await __nccwpck_require__.e( 251).then(__nccwpck_require__.bind(__nccwpck_require__, 7251))).jsonReader();
}
async function xmlFor(text) {
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text))
        throw new read_stop.t('not-a-report', `it is an HTML page: ${JSON.stringify((0,own.Jj)(text, 60))}`);
    return (await __nccwpck_require__.e( 389).then(__nccwpck_require__.bind(__nccwpck_require__, 3389))).junitReader();
}

;// CONCATENATED MODULE: ../../packages/test-results/src/read/read-run.ts








const NOTHING = { collectionErrors: [], skippedModules: [], internalErrors: [], claims: {} };
async function readRun(source) {
    const bytes = measured(source.open(), source.unique !== true);
    const texts = decoded(unpack(bytes.chunks));
    const held = {};
    let broke;
    try {
        await feed(texts, held);
    }
    catch (error) {
        broke = readStopOf(error);
    }
    const facts = held.reader?.facts();
    const digest = bytes.digest();
    return {
        ...labels(source),
        ...(digest === undefined ? {} : { digest }),
        ...(facts && broke?.code !== 'not-a-report' && broke?.code !== 'wrong-schema' ? { format: facts.format } : {}),
        bytes: bytes.bytes(),
        tests: facts?.tests ?? (0,store.uP)(),
        ...(facts?.summaryOnly ? { summaryOnly: facts.summaryOnly } : {}),
        session: facts?.session ?? NOTHING,
        stops: stopsOf(source.name, facts, broke),
        notes: [...(broke ? [] : (facts?.notes ?? [])), ...damage(texts)],
    };
}
async function feed({ texts }, held) {
    let head = '';
    for await (const text of texts) {
        if (held.reader)
            held.reader.write(text);
        else {
            head += text;
            await begin(head, false, held);
            if (held.reader)
                head = '';
        }
    }
    if (!held.reader)
        await begin(head, true, held);
    held.reader?.end();
}
async function begin(head, whole, held) {
    const reader = await readerFor(head, whole || head.length >= HEAD);
    if (!reader)
        return;
    held.reader = reader;
    reader.write(head.replace(/^\ufeff/, '').trimStart());
}
function readStopOf(error) {
    if (error instanceof read_stop.t)
        return error;
    const { code } = error;
    if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
        return new read_stop.t('unreadable-file', `it cannot be read (${code})`);
    throw error;
}
function stopsOf(name, facts, broke) {
    const own = broke ? [(0,account_stops.ds)(broke.code, `${name}: ${observed(broke, facts)}`)] : [];
    const inside = broke ? (facts?.stops ?? []).filter(({ code }) => code === 'not-gateable') : (facts?.stops ?? []);
    return [...own, ...inside.map((one) => ({ ...one, observed: `${name}: ${one.observed}` }))].map((one) => ({
        ...one,
        report: name,
    }));
}
function observed(broke, facts) {
    if (!facts || facts.tests.length === 0)
        return broke.message;
    const bad = facts.tests.notable.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length;
    return `${broke.message}; at least ${(0,account_sentence._d)(facts.tests.length, 'test')} ran, ${bad} of them failed`;
}
function labels({ name, modified, leg, seed }) {
    return {
        name,
        ...(modified === undefined ? {} : { modified }),
        ...(leg === undefined ? {} : { leg }),
        ...(seed === undefined ? {} : { seed }),
    };
}
function damage(texts) {
    return texts.damaged()
        ? [{ code: 'bytes-replaced', text: 'some bytes are not of its encoding and read as U+FFFD' }]
        : [];
}

// EXTERNAL MODULE: ../../packages/test-results/src/model/test.ts
var model_test = __nccwpck_require__(9470);
;// CONCATENATED MODULE: ../../packages/test-results/src/account/check.ts



const KILLED = {
    remedy: {
        text: 'See the end of the pytest log: memory, a crash, os._exit(), or a time limit with the thread method',
    },
};
function sessionStops(runs, errors, counts) {
    const stops = [];
    const first = errors[0];
    if (first)
        stops.push(collectionStop(errors, first, counts));
    for (const { name, session, stops: broken } of runs) {
        const [internal] = session.internalErrors;
        if (internal)
            stops.push((0,account_stops.ds)('internal-error', `${name}: pytest had an internal error, ${(0,own.Jj)(internal.message, 200)}`, {
                report: name,
            }));
        if (session.interruption !== undefined && session.collectionErrors.length === 0 && broken.length === 0)
            stops.push((0,account_stops.ds)('interrupted', `${name}: ${session.interruption}`, { report: name, ...(session.killed ? KILLED : {}) }));
    }
    return stops;
}
function collectionStop(errors, first, counts) {
    const many = errors.length === 1 ? `${first.module} was` : `${errors.length} modules were`;
    const { where } = first.failure;
    const passing = counts.passed === 1 ? '1 passing test proves' : `${(0,account_sentence.zD)(counts.passed)} passing tests prove`;
    const proven = counts.passed > 0 ? `, so ${passing} nothing` : '';
    const place = errors.length > 1 ? `, first ${where?.file ?? first.module}${where?.line ? `:${where.line}` : ''}` : '';
    const observed = `${many} not collected (${(0,own.Jj)(first.failure.message.split('\n', 1)[0] ?? '', 160)}${place})${proven}`;
    return (0,account_stops.ds)('collection-error', observed, where ? { where } : {});
}
function executionStops(question, runs, tests, counts) {
    const executed = counts.passed + counts.failed + counts.error;
    const wanted = question.minTests ?? 1;
    const seen = tests.length + executed + counts.skipped + counts.xfailed;
    if (seen === 0)
        return [(0,account_stops.ds)('zero-tests', zeroTests(runs))];
    if (executed === 0 && counts.lost === 0)
        return [(0,account_stops.ds)('nothing-executed', nothingExecuted(tests, counts))];
    if (executed === 0)
        return [(0,account_stops.ds)('nothing-executed', `no test has a result: ${(0,account_sentence.zD)(counts.lost)} were lost`)];
    return executed < wanted
        ? [
            (0,account_stops.ds)('too-few-tests', `${(0,account_sentence._d)(executed, 'test')} ran, at least ${(0,account_sentence.zD)(wanted)} ${wanted === 1 ? 'is' : 'are'} wanted`),
        ]
        : [];
}
function nothingExecuted(tests, { skipped, xfailed }) {
    const reasons = new Map();
    for (const { reason } of tests.notable)
        if (reason)
            reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const most = [...reasons].toSorted(([, one], [, other]) => other - one).slice(0, 3);
    const said = most.map(([reason, times]) => `${JSON.stringify((0,own.Jj)(reason, 60))} ${(0,account_sentence.zD)(times)} times`).join(', ');
    return `no test was executed: ${(0,account_sentence.zD)(skipped)} skipped, ${(0,account_sentence.zD)(xfailed)} xfailed${said === '' ? '' : ` (${said})`}`;
}
function zeroTests(runs) {
    const deselected = runs.reduce((sum, { session }) => sum + (session.claims.deselected ?? 0), 0);
    const names = runs.map(({ name }) => name);
    const what = names.length === 1 ? `${names[0]} holds` : `${names.length} reports hold`;
    return `${what} zero tests${deselected > 0 ? ` (${(0,account_sentence.zD)(deselected)} were deselected)` : ''}`;
}
function questionStops(question, runs) {
    const stops = [];
    const { expectedReports, notBefore } = question;
    if (expectedReports !== undefined && runs.length < expectedReports)
        stops.push((0,account_stops.ds)('missing-shard', `${runs.length} of ${expectedReports} expected reports are there: ${runs.map(({ name }) => name).join(', ')}`));
    for (const run of runs) {
        const written = run.session.started ?? run.modified;
        if (notBefore !== undefined && written !== undefined && latest(run) < notBefore)
            stops.push((0,account_stops.ds)('stale', `${run.name} was written ${new Date(latest(run)).toISOString()}, before this run began`, {
                report: run.name,
            }));
        const blind = (run.summaryOnly || run.session.blindToCollection) &&
            question.exitCode === undefined &&
            run.session.exitCode === undefined;
        if (blind)
            stops.push((0,account_stops.ds)('needs-exit-code', `${run.name} shows no module that could not be collected`, { report: run.name }));
    }
    return stops;
}
function latest({ session, modified }) {
    return session.started === undefined ? (modified ?? 0) : session.started + (session.seconds ?? 0) * 1000;
}
function neverRun(manifest, tests) {
    const missing = [...manifest].filter((id) => !tests.has(id));
    return missing.map((id) => ({ id, idSource: 'nodeid', outcome: 'lost' }));
}

;// CONCATENATED MODULE: ../../packages/test-results/src/account/exit-code.ts


function explainExit(question, runs, counts, told) {
    const said = runs.map(({ session }) => session.exitCode).filter((code) => code !== undefined);
    const codes = question.exitCode === undefined ? said : [question.exitCode, ...said];
    const allowed = new Set(question.allowExitCodes ?? []);
    const unexplained = [...new Set(codes)].filter((code) => code !== 0 && !allowed.has(code));
    const bad = counts.failed + counts.error;
    const stops = unexplained.map((code) => stopFor(code, bad, told)).filter((one) => one !== undefined);
    const silent = question.exitCode === 0 && bad > 0;
    const note = {
        code: 'exit-code-differs',
        text: `pytest exited 0, and ${(0,account_sentence._d)(bad, 'test')} failed: the reports are believed`,
    };
    return { stops, notes: silent ? [note] : [] };
}
function stopFor(code, bad, told) {
    const is = (...codes) => told.some((one) => codes.includes(one.code));
    if (code === 1)
        return bad > 0 || is('collection-error') ? undefined : (0,account_stops.ds)('unexplained-exit', unexplainedOne());
    if (code === 2)
        return is('collection-error', 'interrupted') ? undefined : (0,account_stops.ds)('interrupted', 'pytest exited 2: interrupted');
    if (code === 3)
        return is('internal-error') ? undefined : (0,account_stops.ds)('internal-error', 'pytest exited 3: an internal error');
    if (code === 5)
        return is('zero-tests') ? undefined : (0,account_stops.ds)('zero-tests', 'pytest exited 5: nothing was collected');
    if (code === 6)
        return (0,account_stops.ds)('plugin-exit', 'pytest exited 6: more warnings than --max-warnings allows');
    if (code === 7)
        return (0,account_stops.ds)('plugin-exit', 'pytest exited 7: tests passed only on a rerun, and --fail-on-flaky is set');
    return (0,account_stops.ds)('unexplained-exit', meaningOf(code));
}
function unexplainedOne() {
    return 'pytest exited 1 and no test failed: a coverage gate (--cov-fail-under), a session time limit, or a plugin';
}
function meaningOf(code) {
    if (code === 4)
        return 'pytest exited 4: wrong options or paths, so nothing ran';
    if (code === 137)
        return 'pytest exited 137: killed (SIGKILL), most often for want of memory';
    if (code > 128 && code < 160)
        return `pytest exited ${code}: ended by signal ${code - 128}`;
    return `pytest exited ${code}, which none of its own codes explains`;
}

// EXTERNAL MODULE: ../../packages/test-results/src/model/attempts.ts
var attempts = __nccwpck_require__(4464);
;// CONCATENATED MODULE: ../../packages/test-results/src/account/merge.ts



function mergeRuns(runs) {
    const [first, ...more] = runs;
    if (!first)
        return { tests: (0,store.uP)(), duplicates: 0 };
    if (more.length === 0)
        return { tests: first.tests, duplicates: 0 };
    const tests = (0,store.uP)();
    const twins = new Map();
    const repeated = new Map();
    const begun = [];
    for (const run of runs) {
        begun.push({ run, from: tests.length });
        for (const test of run.tests) {
            const known = numberOf(tests, twins, test);
            if (known < 0)
                add(tests, twins, test);
            else
                repeated.set(known, [...(repeated.get(known) ?? [firstSeen(tests.get(known), known, begun)]), { test, run }]);
        }
    }
    return settle(tests, repeated);
}
function numberOf(tests, twins, test) {
    return test.twin === undefined ? tests.find(test.id) : (twins.get((0,model_test.T)(test)) ?? -1);
}
function add(tests, twins, test) {
    if (test.twin !== undefined)
        twins.set((0,model_test.T)(test), tests.length);
    tests.push(test);
}
function firstSeen(test, number, begun) {
    const run = begun.findLast(({ from }) => from <= number)?.run;
    if (!run)
        throw new Error('a test without a report');
    return { test, run };
}
function settle(tests, repeated) {
    let duplicates = 0;
    for (const [number, all] of repeated) {
        const merged = mergeOne(all);
        if (!merged.conflict && !all.some(({ run }) => run.seed !== undefined))
            duplicates += all.length - 1;
        tests.set(number, merged);
    }
    return { tests, duplicates };
}
function mergeOne(all) {
    const outcome = all.map(({ test }) => test.outcome).reduce(attempts.WD);
    const decided = all.find(({ test }) => test.outcome === outcome)?.test ?? all[0]?.test;
    if (!decided)
        throw new Error('a test without a report');
    const seeds = new Set(all.map(({ run }) => run.seed));
    if (seeds.size > 1)
        return all.every(isFirstTry) ? decided : { ...decided, attempts: all.flatMap(attemptsOf) };
    return contradict(all)
        ? { ...decided, conflict: all.map(({ test, run }) => ({ report: run.name, outcome: test.outcome })) }
        : decided;
}
function isFirstTry({ test }) {
    return test.outcome === 'passed' && test.attempts === undefined;
}
function attemptsOf({ test, run }) {
    return (test.attempts ?? [(0,attempts.tx)(test)]).map((attempt) => run.seed === undefined ? attempt : { ...attempt, seed: run.seed });
}
function contradict(all) {
    const bad = all.some(({ test }) => (0,attempts.e2)(test.outcome));
    return bad && all.some(({ test }) => test.outcome === 'passed' || test.outcome === 'xpassed');
}

;// CONCATENATED MODULE: ../../packages/test-results/src/account/account.ts










function accounts(runs, question = {}) {
    if (runs.length === 0)
        return [accountOf([], question)];
    const legs = byLeg(runs);
    return Array.from(legs, ([leg, ofLeg]) => ({ ...accountOf(ofLeg, question), ...(leg === undefined ? {} : { leg }) }));
}
function byLeg(runs) {
    const groups = new Map();
    for (const run of runs)
        groups.set(run.leg, [...(groups.get(run.leg) ?? []), run]);
    return groups;
}
function accountOf(given, question) {
    const { runs, notes } = withoutCopies(given);
    const merged = mergeRuns(runs);
    const missing = question.manifest ? neverRun(question.manifest, merged.tests) : [];
    const tests = missing.length === 0 ? merged.tests : (0,store.Vh)([...merged.tests, ...missing]);
    const collectionErrors = modulesOnce(runs);
    const counts = countAll(runs, tests, collectionErrors.length);
    const told = stopsBesidesExit(question, runs, tests, counts, collectionErrors, missing);
    const exit = explainExit(question, runs, counts, told);
    return {
        tests,
        counts,
        rate: (0,count.MK)(counts),
        firstTry: (0,count.Dg)(counts),
        flaky: tests.notable.filter(isFlakyAnywhere),
        conflicts: tests.notable.filter(({ conflict }) => conflict),
        causes: causesOf(tests.notable, collectionErrors),
        collectionErrors,
        stops: (0,account_stops.al)([...told, ...exit.stops]),
        notes: [
            ...notes,
            ...runs.flatMap((run) => run.notes.map((note) => ({ ...note, text: `${run.name}: ${note.text}` }))),
            ...exit.notes,
        ],
        duplicates: merged.duplicates,
        runs,
    };
}
function isFlakyAnywhere(test) {
    if ((0,model_test.s)(test))
        return true;
    const seeded = test.attempts?.filter(({ seed }) => seed !== undefined) ?? [];
    return (seeded.some(({ outcome }) => outcome === 'passed' || outcome === 'xpassed') &&
        seeded.some(({ outcome }) => outcome === 'failed' || outcome === 'error'));
}
function stopsBesidesExit(question, runs, tests, counts, errors, missing) {
    if (runs.length === 0)
        return [(0,account_stops.ds)('no-report', noReport(question))];
    const unreadable = runs.flatMap(({ stops }) => stops);
    const session = [...sessionStops(runs, errors, counts), ...questionStops(question, runs)];
    const first = missing[0];
    if (first)
        session.push((0,account_stops.ds)('not-run', `${missing.length === 1 ? '1 test of the manifest is' : `${(0,account_sentence.zD)(missing.length)} tests of the manifest are`} in no report, first ${(0,own.Jj)(first.id, 120)}`));
    const conflicts = tests.notable.filter(({ conflict }) => conflict);
    if (conflicts[0])
        session.push((0,account_stops.ds)('conflict', `${(0,account_sentence._d)(conflicts.length, 'test')} passed in one report and failed in another, first ${(0,own.Jj)(conflicts[0].id, 120)}`));
    const explained = unreadable.length > 0 ||
        errors.length > 0 ||
        session.some(({ code }) => code === 'internal-error' || code === 'interrupted');
    return [...unreadable, ...session, ...(explained ? [] : executionStops(question, runs, tests, counts))];
}
function noReport({ looked = [], exitCode }) {
    const where = looked.length > 0 ? ` matches ${looked.map((one) => JSON.stringify(one)).join(', ')}` : ' was given';
    return `no report${where}${exitCode === undefined || exitCode === 0 ? '' : `; pytest exited ${exitCode}`}`;
}
function withoutCopies(given) {
    const byDigest = new Map();
    const notes = [];
    for (const run of given) {
        const key = run.bytes === 0 || run.digest === undefined ? `unique ${run.name}` : run.digest;
        const known = byDigest.get(key);
        if (known)
            notes.push({ code: 'identical-file', text: `${run.name} is identical to ${known.name} and was counted once` });
        else
            byDigest.set(key, run);
    }
    return { runs: [...byDigest.values()], notes };
}
function modulesOnce(runs) {
    const byModule = new Map();
    for (const { session } of runs)
        for (const error of session.collectionErrors)
            if (!byModule.has(error.module))
                byModule.set(error.module, error);
    return [...byModule.values()];
}
function countAll(runs, tests, modules) {
    const nameless = runs.reduce((sum, { session }) => sum + (session.neverRan ?? 0), 0);
    const counted = (0,count.tu)(tests, nameless + modules);
    const deselected = runs.reduce((sum, { session }) => sum + (session.claims.deselected ?? 0), 0);
    const summaries = runs.flatMap(({ summaryOnly }) => (summaryOnly ? [(0,count.or)(summaryOnly)] : []));
    return summaries.reduce(count.c5, { ...counted, deselected: counted.deselected + deselected });
}

;// CONCATENATED MODULE: ./src/exit-code.ts

const OF_EXIT = ['unexplained-exit', 'plugin-exit', 'interrupted', 'internal-error', 'zero-tests'];
function accountsOf(runs, question) {
    const asked = accounts(runs, question);
    if (asked.length < 2 || question.exitCode === undefined)
        return asked;
    const { exitCode: _, ...without } = question;
    const unasked = accounts(runs, without);
    const explained = asked.some(({ stops }, at) => !raised(stops, unasked[at]?.stops ?? []));
    return explained ? unasked : asked;
}
function raised(asked, unasked) {
    return asked.some(({ code }) => OF_EXIT.includes(code) && !unasked.some((stop) => stop.code === code));
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = process.getBuiltinModule("node:v8");
;// CONCATENATED MODULE: ./src/garbage.ts

function keepYoungSpaceSmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ../../packages/test-results/src/manifest.ts


function readManifest(text) {
    const ids = new Set();
    const errors = [];
    let claimed;
    for (const line of text.split(/\r?\n/)) {
        const error = /^ERROR (?:collecting )?(\S+)/.exec(line);
        const summary = /^(?:=+ )?(\d{1,9})(?:\/\d{1,9})? tests? collected/.exec(line);
        if (error?.[1])
            errors.push(error[1]);
        else if (summary)
            claimed = Number(summary[1]);
        else if (/^[^\s:=][^:]*::/.test(line) && line.length <= limits.b.id)
            ids.add((0,own.ZV)(line.trimEnd()));
    }
    return { ids, errors, ...(claimed === undefined ? {} : { claimed }) };
}

;// CONCATENATED MODULE: ./src/manifest.ts


const manifest_LARGEST = 256 * 1024 * 1024;
function manifestOf(path, world) {
    const read = (0,beside.r)(path, manifest_LARGEST, world);
    if (!('text' in read))
        return { findings: [broken(read.name, 'manifest-unreadable', `cannot be read: ${read.detail}`)] };
    const { ids, errors, claimed } = readManifest(read.text);
    if (errors.length > 0) {
        const observed = `is not whole: ${(0,account_sentence._d)(errors.length, 'module')} could not be collected for it, first ${errors[0]}`;
        return { ids, findings: [broken(read.name, 'manifest-incomplete', observed)] };
    }
    if (ids.size === 0)
        return { findings: [broken(read.name, 'manifest-empty', 'lists no test')] };
    if (claimed !== undefined && claimed !== ids.size) {
        const observed = `says ${(0,account_sentence._d)(claimed, 'test was', 'tests were')} collected and lists ${(0,account_sentence.zD)(ids.size)}`;
        return { ids, findings: [broken(read.name, 'manifest-incomplete', observed)] };
    }
    return { ids, findings: [] };
}
function broken(name, code, observed) {
    const remedy = { text: 'Write it anew', command: 'pytest --collect-only -q > manifest.txt' };
    return { claim: name, outcome: 'unknown', code, observed, where: { file: name }, remedy };
}

;// CONCATENATED MODULE: ./src/place.ts





function locator(workspace, folders) {
    const roots = [...new Set(folders.flatMap(withParents))].sort((one, other) => one.length - other.length).slice(0, 50);
    const known = new Map();
    const rootOf = (file) => {
        const found = known.get(file) ?? roots.find((root) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, root, file))) ?? '';
        known.set(file, found);
        return found;
    };
    return {
        rootOf: (id) => (isPlain((0,selector.W)(id)) ? rootOf((0,selector.W)(id)) : ''),
        locate: (where) => {
            if (!where)
                return undefined;
            const file = (0,external_node_path_.isAbsolute)(where.file) && (0,paths.FK)(workspace, where.file) ? (0,paths.Gt)(workspace, where.file) : where.file;
            if (!isPlain(file))
                return undefined;
            return {
                file: (0,external_node_path_.join)(rootOf(file), file),
                ...(where.line === undefined || where.line < 1 ? {} : { line: where.line }),
            };
        },
    };
}
function isPlain(file) {
    return file !== '' && file.length < 1_000 && !/^([\\/]|[A-Za-z]:)|(^|[\\/])\.\.([\\/]|$)|[\0<>]/.test(file);
}
function withParents(folder) {
    const folders = [];
    for (let at = folder; at !== '.' && at !== '' && at !== '/'; at = (0,posix_namespaceObject.dirname)(at))
        folders.push(at);
    return ['', ...folders];
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/walk.ts


const PASSED_OVER = new Set([
    ...['.git', '.hg', '.svn', 'node_modules', 'bower_components', '.venv', 'venv', 'site-packages', '__pycache__'],
    ...['.tox', '.nox', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.cache', '.pnpm-store', '.yarn'],
]);
const MOST_ENTRIES = 500_000;
const DEEPEST = 100;
async function walk(root, wants, options = {}) {
    const files = [];
    const problems = [];
    const pending = [{ path: '', depth: 0 }];
    const deepest = options.depth ?? DEEPEST + 1;
    let entries = 0;
    let folders = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const listed = list((0,external_node_path_.join)(root, folder.path), problems, folder.path);
        entries += listed.length;
        for (const entry of listed) {
            const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
            if (entry.isDirectory() && folder.depth < deepest && !PASSED_OVER.has(entry.name))
                pending.push({ path, depth: folder.depth + 1 });
            else if ((entry.isFile() || entry.isSymbolicLink()) && wants(path))
                files.push(path);
        }
        if (entries > MOST_ENTRIES || folder.depth > DEEPEST)
            return { files: files.sort(), problems: [...problems, tooMuch(entries)] };
        if (++folders % 256 === 0)
            await breathe(options.signal);
    }
    return { files: files.sort(), problems };
}
function list(folder, problems, name) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries.some((entry) => entry.name === 'pyvenv.cfg') ? [] : entries;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        problems.push(`${name === '' ? '.' : name} cannot be listed: ${error.code ?? 'unreadable'}`);
        return [];
    }
}
function tooMuch(entries) {
    return entries > MOST_ENTRIES
        ? `more than ${MOST_ENTRIES} files and folders`
        : `folders nested more than ${DEEPEST} deep`;
}
async function breathe(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
}

;// CONCATENATED MODULE: ./src/labels.ts

function labelsOf(pattern, path) {
    const names = ['leg', 'seed'].filter((name) => pattern.includes(`{${name}}`));
    for (const taken of candidates(pattern, names, path.split('/'))) {
        const filled = names.reduce((text, name) => text.replace(`{${name}}`, literally(taken[name] ?? '')), pattern);
        if ((0,text_glob.S)(filled).matches(path))
            return taken;
    }
    return {};
}
function candidates(pattern, names, parts) {
    return names.reduce((all, name) => all.flatMap((one) => takings(pattern, name, parts).map((label) => ({ ...one, [name]: label }))), [{}]);
}
function takings(pattern, name, parts) {
    const [before = '', after = ''] = pattern.split(`{${name}}`);
    const prefix = /[^/*?}\]]*$/.exec(before)?.[0] ?? '';
    const suffix = /^[^/*?{[]*/.exec(after)?.[0] ?? '';
    const fitting = parts.filter((part) => part.includes(prefix) && part.includes(suffix));
    return fitting.flatMap((part) => {
        const end = suffix === '' ? part.length : part.lastIndexOf(suffix);
        const starts = [...new Set([part.indexOf(prefix), part.lastIndexOf(prefix, end - 1)])];
        return starts.map((at) => part.slice(at + prefix.length, end)).filter((label) => label !== '');
    });
}
function literally(label) {
    return label.replace(/[\\*?[\]{}]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/results.ts






const MOST_REPORTS = 5_000;
const WILD = /[*?[{\\]/;
async function findResults(patterns, world) {
    const found = new Map();
    const findings = [];
    for (const pattern of patterns) {
        const { paths, problems } = await matching(pattern, world);
        for (const path of paths)
            if (!found.has(path))
                found.set(path, labelsOf(pattern, path));
        findings.push(...problems.map(unlisted));
    }
    if (found.size > MOST_REPORTS)
        throw new input_error.d([{ input: 'results', message: `${found.size} files match; at most ${MOST_REPORTS} are read` }]);
    const names = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
    const sources = await Promise.all(names.map(([name, labels]) => sourceOf(world.workspace, name, labels)));
    return { sources, findings };
}
async function matching(pattern, world) {
    if (!WILD.test(pattern)) {
        return { paths: isThere(external_node_path_.posix.join(world.workspace, pattern)) ? [pattern] : [], problems: [] };
    }
    const parts = pattern.split('/');
    const fixed = parts
        .slice(0, Math.max(0, parts.findIndex((part) => WILD.test(part))))
        .join('/');
    const glob = (0,text_glob.S)(pattern.replace(/\{(?:leg|seed)\}/g, '*'));
    const full = (path) => external_node_path_.posix.join(fixed, path);
    const depth = pattern.includes('**') ? {} : { depth: parts.length };
    const walked = await walk(external_node_path_.posix.join(world.workspace, fixed), (path) => glob.matches(full(path)), {
        signal: world.signal,
        ...depth,
    });
    return { paths: walked.files.map(full), problems: walked.problems };
}
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return error.code !== 'ENAMETOOLONG';
    }
}
async function sourceOf(workspace, name, labels) {
    try {
        return await fileSource(workspace, name, labels);
    }
    catch (error) {
        if (!(error instanceof read_stop.t))
            throw error;
        const refusal = new read_stop.t(error.code, error.message.replace(`${name} `, 'it '));
        return {
            name,
            ...labels,
            open: async function* () {
                yield* [];
                throw refusal;
            },
        };
    }
}
function unlisted(problem) {
    return {
        claim: 'results',
        outcome: 'unknown',
        code: 'tree-unreadable',
        observed: `not every report could be looked for: ${problem}`,
        remedy: { text: 'Name the folder of the reports in `results`' },
    };
}

;// CONCATENATED MODULE: ./src/observe.ts










const observe_DAY = 86_400_000;
async function observe(values, world) {
    const now = world.clock.now();
    const { sources, findings } = await findResults(values.results, world);
    const runs = [];
    if (isLarge(sources))
        keepYoungSpaceSmall();
    const sizes = new Map();
    for (const { size } of sources)
        sizes.set(size, (sizes.get(size) ?? 0) + 1);
    for (const source of sources) {
        world.signal.throwIfAborted();
        const unique = source.size !== undefined && sizes.get(source.size) === 1;
        runs.push(await readRun({ ...source, unique }));
    }
    const manifest = values.manifest === undefined ? undefined : manifestOf(values.manifest, world);
    const question = questionOf(values, manifest?.ids, now);
    const places = locator(world.workspace, ['', ...runs.map(({ name }) => (0,posix_namespaceObject.dirname)(name))]);
    const { quarantine, baseline, coverage } = values;
    return {
        accounts: accountsOf(runs, question),
        ...(quarantine === undefined
            ? {}
            : { quarantine: await (await __nccwpck_require__.e( 737).then(__nccwpck_require__.bind(__nccwpck_require__, 737))).readQuarantine(quarantine, world) }),
        ...(baseline === undefined ? {} : { baseline: readBaseline(baseline, world) }),
        ...(coverage === undefined ? {} : { coverage: await readCoverageFile(coverage, world) }),
        findings: [
            ...findings,
            ...(manifest?.findings ?? []),
            ...(values.maxAge === undefined ? oldReports(runs, now) : []),
        ],
        now,
        ...places,
    };
}
function isLarge(sources) {
    const sizes = sources.map(({ name, size = 0 }) => (name.endsWith('.gz') ? size * 20 : size));
    return Math.max(0, ...sizes) > 64 * 1024 ** 2;
}
function questionOf(values, manifest, now) {
    const { pytestExitCode, expectedResults, maxAge } = values;
    return {
        looked: values.results,
        minTests: values.minTests,
        allowExitCodes: values.allowExitCodes,
        ...(pytestExitCode === undefined ? {} : { exitCode: pytestExitCode }),
        ...(expectedResults === undefined ? {} : { expectedReports: expectedResults }),
        ...(manifest ? { manifest } : {}),
        ...(maxAge === undefined ? {} : { notBefore: now - maxAge }),
    };
}
function oldReports(runs, now) {
    const ages = runs.flatMap(({ name, modified, session }) => {
        const written = session.started ?? modified;
        return written === undefined || now - written < observe_DAY ? [] : [{ name, age: now - written }];
    });
    const [first, ...more] = ages;
    if (!first)
        return [];
    const youngest = ages.reduce((least, { age }) => Math.min(least, age), first.age);
    return [
        {
            claim: more.length === 0 ? first.name : (0,account_sentence._d)(ages.length, 'report'),
            outcome: 'unknown',
            code: 'report-old',
            observed: `${more.length === 0 ? 'its' : 'their'} tests ran ${(0,duration.a)(youngest)}${more.length === 0 ? '' : ' or longer'} ago`,
            where: { file: first.name },
            remedy: { text: 'Where that is too old, set `max-age`' },
            additional: true,
        },
    ];
}

;// CONCATENATED MODULE: ./src/gate.ts







const gate = defineGate({
    name: 'pytest-pass-rate',
    title: 'pytest pass rate',
    description: 'Did enough tests pass, and did they all run? An honest rate from any pytest report, failures by root cause.',
    branding: { icon: 'percent', color: 'green' },
    inputs: inputs,
    outputs: outputs,
    run: async (values, world) => {
        const policy = policyOf(values);
        const observed = await observe(values, world);
        const { verdict, legs } = judge(observed, policy);
        return keepBaseline(values.writeBaseline, { verdict, legs, observed }, world);
    },
    tellElsewhere: async (report, values, world) => values.comment === 'never' ? undefined : (await __nccwpck_require__.e( 999).then(__nccwpck_require__.bind(__nccwpck_require__, 9999))).tellInComment(report, values, world),
});


/***/ }),

/***/ 1490:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4243);
 var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5948);


await (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ .i)(_gate_js__WEBPACK_IMPORTED_MODULE_0__ .G);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2990:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   W: () => ( fileOf),
   g: () => ( selector)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5174);

function selector(text) {
    if (text.startsWith('marker:'))
        return markerSelector(text);
    const prefix = /^[^*?[{\\]*/.exec(text)?.[0] ?? '';
    const matches = text.includes('::') ? idMatcher(text) : pathMatcher(text);
    return { text, matches: ({ id }) => id === text || (id.startsWith(prefix) && matches(id)) };
}
function markerSelector(text) {
    const marker = text.slice('marker:'.length);
    return { text, marker, matches: ({ markers }) => markers?.includes(marker) ?? false };
}
function pathMatcher(text) {
    const folder = text.replace(/\/+$/, '');
    const globs = [(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .S)(folder), (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .S)(`${folder}/**`)];
    return (id) => globs.some((glob) => glob.matches(fileOf(id)));
}
function idMatcher(text) {
    const at = text.indexOf('::');
    const file = (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .S)(text.slice(0, at));
    const flat = (name) => name.replaceAll('/', '\0');
    const rest = (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .S)(flat(text.slice(at + 2).replace(/[\\[{]/g, '\\$&')));
    return (id) => file.matches(fileOf(id)) && rest.matches(flat(id.slice(fileOf(id).length + 2)));
}
function fileOf(id) {
    const end = id.indexOf('::');
    return end < 0 ? id : id.slice(0, end);
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   j3: () => ( allInputs),
   ww: () => ( allOutputs)
 });
/* unused harmony exports commonInputs, commonOutputs */
 var _enforcement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1466);
 var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4219);


function commonInputs(enforcement) {
    return {
        enforcement: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .Yq({
            of: _enforcement_js__WEBPACK_IMPORTED_MODULE_1__ .w_,
            description: 'Whether anything but `pass` fails the step (`hard`), is only told as a warning (`soft`), or depends on the event (`auto`: soft on pull requests and on pushes to side branches, hard elsewhere).',
            default: enforcement,
        }),
        hardBranches: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .p_({
            of: 'glob',
            description: 'Branches on which `auto` is hard, besides the default branch.',
            default: 'release/*',
        }),
        report: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .Ae({
            description: 'Where the JSON report goes. By default a file in `RUNNER_TEMP`; from a terminal, nowhere.',
            optional: true,
        }),
        summary: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .zM({ description: 'Whether to write a step summary.', default: 'true' }),
    };
}
const commonOutputs = {
    verdict: '`pass`, `fail` or `inconclusive`.',
    code: 'Why, as a stable word, such as `lock-stale`.',
    reason: 'Why, in one sentence.',
    enforcement: 'What the enforcement came to: `hard` or `soft`.',
    report: 'Path of the JSON report.',
};
function allInputs(gate) {
    return { ...gate.inputs, ...commonInputs(gate.enforcement ?? 'hard') };
}
function allOutputs(gate) {
    return { ...commonOutputs, ...gate.outputs };
}


/***/ }),

/***/ 1466:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Tl: () => ( decideEnforcement),
   To: () => ( softened),
   mf: () => ( hardened),
   w_: () => ( ENFORCEMENTS)
 });
const ENFORCEMENTS = ['hard', 'soft', 'auto'];
function decideEnforcement(wish, subject, hardBranches) {
    if (wish !== 'auto')
        return { wish, effective: wish, why: 'by the enforcement input' };
    const { event, ref, defaultBranch } = subject;
    if (event.startsWith('pull_request'))
        return { wish, effective: 'soft', why: 'on pull requests' };
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
    if (event !== 'push' || branch === undefined)
        return { wish, effective: 'hard', why: event === '' ? 'no event' : nameOf(event, ref) };
    const hard = hardBranches.find((glob) => glob.matches(branch));
    if (hard)
        return { wish, effective: 'hard', why: `push to ${branch}, one of hard-branches` };
    if (!defaultBranch)
        return { wish, effective: 'hard', why: 'the event does not tell the default branch' };
    if (branch === defaultBranch)
        return { wish, effective: 'hard', why: `push to ${branch}` };
    return { wish, effective: 'soft', why: `push to ${branch}, which is not ${defaultBranch}` };
}
function hardened(decided, hardening) {
    if (decided.effective === 'hard' || hardening === undefined)
        return decided;
    if ('because' in hardening)
        return { ...decided, effective: 'hard', why: hardening.because };
    return { ...decided, why: `${decided.why}; ${hardening.note}` };
}
function softened(decided, verdict, { event }) {
    if (verdict.soft && verdict.outcome !== 'pass')
        return { ...decided, effective: 'soft', why: verdict.soft.why };
    const isSoft = verdict.softOnPullRequests && event.startsWith('pull_request');
    return isSoft ? { ...decided, effective: 'soft', why: 'on pull requests' } : decided;
}
function nameOf(event, ref) {
    return ref.startsWith('refs/tags/') ? `${event} of tag ${ref.slice('refs/tags/'.length)}` : event;
}


/***/ }),

/***/ 8443:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   F: () => ( Mistake),
   x: () => ( declare)
 });
class Mistake extends Error {
    name = 'Mistake';
}
function declare(kind, form, options, parse, secret = kind === 'secret') {
    const { description, default: fallback, optional, deprecated, secretsIn } = options;
    return {
        kind,
        form,
        description,
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(optional === undefined ? {} : { optional }),
        ...(deprecated === undefined ? {} : { deprecated }),
        ...(secretsIn === undefined ? {} : { secretsIn }),
        secret,
        parse,
    };
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   E: () => ( parseDuration),
   a: () => ( formatDuration)
 });
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7772);
 var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8443);


const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST = 366 * 86_400_000;
function parseDuration(raw) {
    if (/^\d+(\.\d+)?$/.test(raw))
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} has no unit; write ${raw}s for seconds, ${raw}ms for milliseconds`);
    const parts = /^(?:([\d.]+)d)?(?:([\d.]+)h)?(?:([\d.]+)m)?(?:([\d.]+)s)?(?:([\d.]+)ms)?$/.exec(raw);
    const total = parts ? sum(parts.slice(1)) : Number.NaN;
    if (raw === '' || Number.isNaN(total))
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} is not a duration; write 60s, 250ms or 1m30s`);
    if (total > LONGEST)
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} is longer than 366 days`);
    return total;
}
function sum(amounts) {
    const units = ['d', 'h', 'm', 's', 'ms'];
    return amounts.reduce((total, amount, at) => {
        if (amount === undefined)
            return total;
        return /^\d+(\.\d+)?$/.test(amount)
            ? total + Number(amount) * (MILLISECONDS[units[at] ?? ''] ?? Number.NaN)
            : Number.NaN;
    }, 0);
}
function formatDuration(ms) {
    if (ms < 1_000)
        return `${ms < 10 ? trimZero(ms.toFixed(1)) : Math.floor(ms)} ms`;
    if (ms < 60_000)
        return `${trimZero((Math.floor(ms / 100) / 10).toFixed(1))} s`;
    if (ms < 3_600_000)
        return pair(ms, 60_000, 'min', 1_000, 's');
    if (ms < 172_800_000)
        return pair(ms, 3_600_000, 'h', 60_000, 'min');
    return pair(ms, 86_400_000, 'days', 3_600_000, 'h');
}
function pair(ms, large, largeName, small, smallName) {
    const rest = Math.floor((ms % large) / small);
    return `${Math.floor(ms / large)} ${largeName}${rest > 0 ? ` ${rest} ${smallName}` : ''}`;
}
function trimZero(text) {
    return text.endsWith('.0') ? text.slice(0, -2) : text;
}


/***/ }),

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   d: () => ( InputError),
   t: () => ( mistakeLine)
 });
function mistakeLine({ input, message, where }) {
    if (!where)
        return `${input}: ${message}`;
    return `${[where.file, where.line, where.column].filter((part) => part !== undefined).join(':')} ${message}`;
}
class InputError extends Error {
    name = 'InputError';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(mistakeLine).join('\n'));
        this.mistakes = mistakes;
    }
}


/***/ }),

/***/ 4219:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zM: () => ( kinds_boolean),
  Yq: () => ( choice),
  p0: () => ( kinds_duration),
  nd: () => ( integer),
  p_: () => ( list),
  Ae: () => ( path),
  KN: () => ( percent),
  rJ: () => ( secret)
});

// UNUSED EXPORTS: glob, pattern, text, url

// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(9344);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(8443);
// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var glob = __nccwpck_require__(5174);
// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __nccwpck_require__(1095);
;// CONCATENATED MODULE: ../../packages/core/src/model/input/percent.ts


function parsePercent(raw) {
    if (/^\d+(\.\d+)?$/.test(raw) && Number(raw) <= 100)
        throw new declaration.F(`${(0,visible.hD)(raw)} has no unit; write ${readings(raw).join(' or ')}`);
    const parts = /^(\d{1,3})(?:\.(\d{1,4}))? ?%$/.exec(raw);
    if (!parts)
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a percentage; write 98% or 99.5%`);
    const millionths = Number(parts[1]) * 10_000 + Number((parts[2] ?? '').padEnd(4, '0'));
    if (millionths > 1_000_000)
        throw new declaration.F(`${(0,visible.hD)(raw)} is more than 100%`);
    return { text: raw, millionths };
}
function readings(raw) {
    const share = Number(raw);
    return share > 1 ? [`${raw}%`] : [`${Number((share * 100).toFixed(4))}%`, `${raw}%`];
}

;// CONCATENATED MODULE: ../../packages/core/src/model/input/scalars.ts





const scalars_scalars = {
    text: { form: 'text', parse: (raw) => raw },
    secret: { form: 'secret', parse: (raw) => raw },
    integer: { form: 'whole number', parse: parseInteger },
    percent: { form: 'percentage, such as `98%`', parse: parsePercent },
    boolean: { form: '`true` or `false`', parse: parseBoolean },
    url: { form: 'address, such as `http://127.0.0.1:8000/healthz`', parse: parseUrl },
    path: { form: 'path', parse: parsePath },
    duration: { form: 'duration, such as `60s`, `250ms` or `1m30s`', parse: duration.E },
    glob: { form: 'path pattern, such as `tests/**`', parse: parseGlob },
};
function parseInteger(raw) {
    if (!/^[+-]?\d{1,15}$/.test(raw))
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a whole number`);
    return Number(raw);
}
const BOOLEANS = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false,
};
function parseBoolean(raw) {
    const value = Object.hasOwn(BOOLEANS, raw) ? BOOLEANS[raw] : undefined;
    if (value === undefined)
        throw new declaration.F(`${(0,visible.hD)(raw)} is neither true nor false`);
    return value;
}
function parseUrl(raw) {
    const url = urlOf(raw);
    if (url && url.host !== '')
        return url;
    const example = urlOf(`http://${raw}`) && /^[\w.-]+:\d+/.test(raw) ? `http://${raw}` : 'http://127.0.0.1:8000/healthz';
    throw new declaration.F(`${scalars_quoteAddress(raw)} is not an address; write it with its scheme, such as ${example}`);
}
function urlOf(raw) {
    try {
        return new URL(raw);
    }
    catch {
        return undefined;
    }
}
function scalars_quoteAddress(raw) {
    return (0,visible.hD)(raw.replace(/\/\/[^/?#]*@/, '//***@'));
}
function parsePath(raw, context) {
    if (raw.includes('\0'))
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a path`);
    const { path, allowed, roots } = context.resolvePath(raw);
    if (!allowed)
        throw new declaration.F(`${(0,visible.hD)(raw)} lies outside ${roots}`);
    return path;
}
function parseGlob(raw) {
    try {
        return (0,glob.S)(raw);
    }
    catch (error) {
        throw new declaration.F(`${(0,visible.hD)(raw)}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ../../packages/core/src/model/input/kinds.ts





const kinds_text = scalar('text');
const secret = scalar('secret');
const percent = scalar('percent');
const kinds_boolean = scalar('boolean');
const path = scalar('path');
const kinds_glob = scalar('glob');
const kinds_duration = scalar('duration');
function integer(options) {
    return (0,declaration.x)('integer', formOfRange(options), options, (raw, context) => within(options, raw, context));
}
function url(options) {
    return declare('url', scalars.url.form, options, (raw, context) => ofScheme(options.schemes, raw, context));
}
function choice(options) {
    const form = options.of.map((each) => `\`${each}\``).join(', ');
    return (0,declaration.x)('choice', form, options, (raw) => choose(options.of, raw));
}
function list(options) {
    const form = `${scalars_scalars[options.of].form}; one a line`;
    const parse = (raw, context) => parseList(options, raw, context);
    return (0,declaration.x)('list', form, options, parse, options.of === 'secret');
}
function scalar(kind) {
    return (options) => (0,declaration.x)(kind, scalars_scalars[kind].form, options, scalars_scalars[kind].parse);
}
async function within({ min, max }, raw, context) {
    const value = await scalars_scalars.integer.parse(raw, context);
    if (min !== undefined && value < min)
        throw new declaration.F(`${raw} is less than ${min}`);
    if (max !== undefined && value > max)
        throw new declaration.F(`${raw} is more than ${max}`);
    return value;
}
function formOfRange({ min, max }) {
    if (min !== undefined && max !== undefined)
        return `whole number from ${min} to ${max}`;
    if (max !== undefined)
        return `whole number, at most ${max}`;
    return min === undefined ? scalars_scalars.integer.form : `whole number, at least ${min}`;
}
async function ofScheme(schemes, raw, context) {
    const url = await scalars.url.parse(raw, context);
    const scheme = url.protocol.slice(0, -1);
    if (schemes && !schemes.includes(scheme))
        throw new Mistake(`${quoteAddress(raw)} begins with ${scheme}:, not with ${schemes.join(': or ')}:`);
    return url;
}
function choose(choices, raw) {
    const chosen = choices.find((choice) => choice === raw);
    if (chosen !== undefined)
        return chosen;
    const meant = (0,suggest.Z)(raw, choices);
    throw new declaration.F(`${(0,visible.hD)(raw)} is not one of ${choices.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
}
async function parseList(options, raw, context) {
    const lines = raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const most = options.most ?? 1_000;
    if (lines.length > most)
        throw new declaration.F(`has ${lines.length} lines; at most ${most} are allowed`);
    const read = await Promise.allSettled(lines.map(async (line) => scalars_scalars[options.of].parse(line, context)));
    throwAll(read.flatMap((line) => (line.status === 'rejected' ? [line.reason] : [])));
    return read.flatMap((line) => (line.status === 'fulfilled' ? [line.value] : []));
}
function throwAll(reasons) {
    const other = reasons.find((reason) => !(reason instanceof declaration.F));
    if (other !== undefined)
        throw other;
    if (reasons.length > 0)
        throw new declaration.F(reasons.map(({ message }) => message).join('; '));
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   T: () => ( parseInputs),
   i: () => ( kebab)
 });
 var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9344);
 var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8443);
 var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5420);



function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
async function parseInputs(declared, given, context) {
    const names = Object.keys(declared).map(kebab);
    const unknown = Object.keys(given).filter((name) => !names.includes(name));
    const slips = unknown.flatMap((name) => slipOf(name, names));
    const meant = new Set(slips.map((slip) => slip.meant));
    const mistakes = slips.map(({ name, meant }) => ({
        input: name,
        message: `there is no such input; did you mean ${meant}?`,
    }));
    const values = {};
    for (const [key, input] of Object.entries(declared)) {
        const name = kebab(key);
        const read = await readOne(input, name, (given[name] ?? '').trim(), context);
        if ('value' in read)
            values[key] = read.value;
        else if (!(read.missing && meant.has(name)))
            mistakes.push(read.mistake);
    }
    if (mistakes.length > 0)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__ .d(mistakes);
    const strangers = unknown.filter((name) => !slips.some((slip) => slip.name === name));
    return { values: values, warnings: strangers.map(strangerWarning) };
}
async function readOne(input, name, raw, context) {
    const text = raw === '' ? (input.default ?? '') : raw;
    if (text === '' && input.optional)
        return { value: undefined };
    if (text === '' && input.default === undefined)
        return { missing: true, mistake: { input: name, message: `is required: ${input.description}` } };
    if (text === '' && (input.kind === 'text' || input.kind === 'secret'))
        return { value: '' };
    try {
        return { value: await input.parse(text, context) };
    }
    catch (error) {
        if (!(error instanceof _declaration_js__WEBPACK_IMPORTED_MODULE_1__ .F))
            throw error;
        return { missing: false, mistake: { input: name, message: error.message } };
    }
}
function slipOf(name, names) {
    const meant = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ .Z)(name, names);
    return meant === undefined ? [] : [{ name, meant }];
}
function strangerWarning(name) {
    return `INPUT_${name.toUpperCase()} is set, and no input of this gate has that name; it is ignored`;
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $: () => ( reasonLine),
   P: () => ( headline)
 });
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

const LONGEST_REASON = 2_000;
function headline(report) {
    const { verdict, enforcement } = report;
    const text = reasonLine(verdict.reason);
    if (verdict.outcome === 'pass')
        return { mark: '✓', text };
    if (enforcement.effective === 'hard')
        return { mark: '✗', text };
    return { mark: '!', text: `${text} (${softWhy(enforcement.why)})` };
}
function reasonLine(reason) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(reason).trim(), LONGEST_REASON);
}
function softWhy(why) {
    const shown = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(why), 300);
    return shown.startsWith('on ') ? `soft ${shown}` : `soft: ${shown}`;
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   p: () => ( evidenceLines),
   x: () => ( measure)
 });
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1095);
 var _text_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5831);
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7772);
 var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1833);
 var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2477);





const MOST_LINES = 100;
const WIDEST = { claim: 36, place: 44, weight: 8 };
const LONGEST = 1_000;
function evidenceLines(report, only = 'all', width = Number.POSITIVE_INFINITY) {
    const counted = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .$t)(report.verdict.findings).filter(({ finding }) => only === 'all' || finding.outcome !== 'holds');
    const shown = counted.slice(0, MOST_LINES);
    const widths = {
        claim: widest(shown.map(claimOf), WIDEST.claim),
        place: widest(shown.map(({ finding }) => placeIn(finding)), WIDEST.place),
        weight: widest(shown.map(({ finding }) => weightIn(finding)), WIDEST.weight),
    };
    const lead = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .aT)(report).map((each) => `  ${each}`);
    const table = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]));
    const isNarrow = table.some((each) => each.length > width);
    const bare = { claim: 0, place: 0, weight: widths.weight };
    const lines = isNarrow ? shown.flatMap((each, at) => findingLines(each, bare, shown[at - 1], width)) : table;
    if (counted.length > shown.length)
        lines.push(`  … and ${counted.length - shown.length} more in the report`);
    const trail = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .Mv)(report).map((each) => `  ${each}`);
    const measured = (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`  ${measure(report)}`, width, '    ');
    return only === 'all' ? [...lead, ...lines, ...trail, ...measured] : [...lines, ...measured];
}
function measure({ verdict, durationMs }, timed = true) {
    const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number');
    const told = counts.map(([name, value]) => `${words(name)}: ${value}`);
    return [...told, ...(timed ? [`took ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_3__ .a)(durationMs)}`] : [])].join(', ');
}
function words(name) {
    return line(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function findingLines({ finding, times }, widths, before, width = Number.POSITIVE_INFINITY) {
    const cells = [claimOf({ finding, times }), placeIn(finding), line(finding.observed)];
    const padded = [cells[0].padEnd(widths.claim), cells[1].padEnd(widths.place), cells[2]];
    const weight = widths.weight === 0 ? '' : `${weightIn(finding).padEnd(widths.weight)}  `;
    const indent = ' '.repeat(4 + weight.length);
    const remedy = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(finding);
    const repeated = before !== undefined && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(before.finding) === remedy;
    const toDo = remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${line(remedy)}`] : [];
    return [
        ...(0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`  ${weight}${_order_js__WEBPACK_IMPORTED_MODULE_0__ .j7[finding.outcome]} ${padded.filter((cell) => cell !== '').join('  ')}`.trimEnd(), width, indent),
        ...(finding.expected ? (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`${indent}wanted: ${line(finding.expected)}`, width, `${indent}  `) : []),
        ...(finding.remedy?.command ? toDo : toDo.flatMap((each) => (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(each, width, `${indent}  `))),
    ];
}
function placeIn(finding) {
    const place = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .sR)(finding);
    return place === finding.claim ? '' : line(place);
}
function weightIn({ weight = '' }) {
    return line(weight);
}
function claimOf({ finding, times }) {
    return times > 1 ? `${line(finding.claim)} (${times} times)` : line(finding.claim);
}
function line(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ .ml)(text, LONGEST));
}
function widest(cells, most) {
    return cells.reduce((width, cell) => Math.min(most, Math.max(width, cell.length)), 0);
}


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $t: () => ( orderFindings),
   Ow: () => ( leadIn),
   SM: () => ( remedyOf),
   j7: () => ( MARKS),
   sR: () => ( placeOf)
 });
const MARKS = { broken: '✗', unknown: '?', holds: '✓' };
const RANK = { broken: 0, unknown: 1, holds: 2 };
const known = new WeakMap();
function orderFindings(findings) {
    const ordered = known.get(findings) ?? order(findings);
    known.set(findings, ordered);
    return ordered;
}
function order(findings) {
    const counted = new Map();
    const number = numbering();
    for (const finding of findings) {
        const { claim, outcome, code, observed, where } = finding;
        const key = [claim, code, observed, where?.file ?? '']
            .map(number)
            .concat(RANK[outcome], where?.line ?? 0)
            .join();
        const same = counted.get(key);
        if (same)
            same.times += 1;
        else
            counted.set(key, { finding, times: 1 });
    }
    return [...counted.values()].sort((a, b) => RANK[a.finding.outcome] - RANK[b.finding.outcome]);
}
function numbering() {
    const numbers = new Map();
    return (text) => {
        const given = numbers.get(text);
        if (given !== undefined)
            return given;
        numbers.set(text, numbers.size);
        return numbers.size - 1;
    };
}
function placeOf({ where }) {
    if (!where)
        return '';
    return where.line === undefined ? where.file : `${where.file}:${where.line}`;
}
function remedyOf({ remedy }) {
    if (!remedy)
        return '';
    return remedy.command ? `${leadIn(remedy)} ${remedy.command}` : remedy.text;
}
function leadIn({ text }) {
    return text.endsWith('?') ? text : `${text.replace(/[.:]$/, '')}:`;
}


/***/ }),

/***/ 2477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aT: () => ( leadLines),
  Lc: () => ( leadParagraph),
  qb: () => ( sectionsWithin),
  Mv: () => ( trailingLines)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/markdown.ts
var markdown = __nccwpck_require__(5161);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/core/src/model/render/section-table.ts


const LONGEST_CELL = 1_000;
const SEAMS = 150;
function tableWithin(title, table, room, sizeOf) {
    const head = `${row(table.columns.map(cell))}\n${row(table.columns.map(() => '---'))}`;
    const rows = [];
    let left = room - sizeOf(head) - sizeOf(title) - SEAMS;
    for (const each of table.rows) {
        const text = row(each.map(cell));
        left -= sizeOf(text) + 1;
        if (left < 0)
            break;
        rows.push(text);
    }
    if (rows.length === 0)
        return '';
    const lost = table.rows.length - rows.length + (table.more ?? 0);
    return [[head, ...rows].join('\n'), ...(lost > 0 ? [`… and ${lost} more`] : [])].join('\n\n');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cell(text) {
    return (0,markdown.wD)((0,visible.ml)(text, LONGEST_CELL));
}

;// CONCATENATED MODULE: ../../packages/core/src/model/render/sections.ts



const MOST_SECTIONS = 20;
const MOST_LINES = 60;
const LONGEST_TITLE = 200;
const LONGEST_LINE = 1_000;
function leadLines({ verdict }) {
    return told(verdict.sections, true).flatMap(lastLines).map(visible.RK);
}
function trailingLines({ verdict }) {
    return told(verdict.sections, false).flatMap((section) => {
        const lines = lastLines(section);
        return lines.length === 0 ? [] : [(0,visible.RK)(titleOf(section)), ...lines.map((line) => `  ${(0,visible.RK)(line)}`)];
    });
}
function leadParagraph({ verdict }) {
    return told(verdict.sections, true).flatMap(lastLines).map(markdown.wD).join('<br>\n');
}
function sectionsWithin({ verdict }, room, sizeOf) {
    const blocks = [];
    let left = room;
    let lost = 0;
    for (const section of told(verdict.sections)) {
        const block = blockWithin(section, left, sizeOf);
        if (block === undefined)
            lost += 1;
        else if (block !== '') {
            blocks.push(block);
            left -= sizeOf(block) + 2;
        }
    }
    const rest = lost > 0 ? `${lost} more in the JSON report.` : '';
    return rest !== '' && sizeOf(rest) + 2 <= left ? [...blocks, rest] : blocks;
}
function blockWithin(section, room, sizeOf) {
    const title = (0,markdown.wD)(titleOf(section));
    const lines = section.lead ? [] : lastLines(section);
    const text = [
        ...(lines.length === 0 ? [] : [details(title, (0,markdown.DV)(lines))]),
        ...(section.diagram ? [details(title, (0,markdown.DV)(section.diagram, 'mermaid'))] : []),
    ].join('\n\n');
    const left = room - sizeOf(text);
    if (left < 0)
        return undefined;
    if (!section.table || section.table.rows.length === 0)
        return text;
    const table = tableWithin(title, section.table, left - 2, sizeOf);
    if (table === '')
        return text === '' ? undefined : text;
    const shown = section.folded ? details(title, table) : `**${title}**\n\n${table}`;
    return [text, shown].filter((part) => part !== '').join('\n\n');
}
function told(sections = [], lead) {
    return sections.filter((section) => lead === undefined || (section.lead ?? false) === lead).slice(0, MOST_SECTIONS);
}
function titleOf({ title }) {
    return (0,visible.ml)(title, LONGEST_TITLE);
}
function lastLines({ lines = [] }) {
    const kept = lines.length > MOST_LINES ? lines.slice(1 - MOST_LINES) : lines;
    const left = lines.length - kept.length;
    const note = left > 0 ? [`… ${left} lines before these are in the report`] : [];
    return [...note, ...kept].map((line) => (0,visible.ml)(line, LONGEST_LINE));
}
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( fold)
 });
function fold(line, width, indent) {
    const pieces = [];
    let left = line;
    while (left.length > width) {
        const before = left.lastIndexOf(' ', width);
        const at = before > indent.length ? before : left.indexOf(' ', Math.max(width, indent.length + 1));
        if (at < 0)
            break;
        pieces.push(left.slice(0, at).trimEnd());
        left = indent + left.slice(at).trimStart();
    }
    return [...pieces, left];
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   S: () => ( compileGlob)
 });
const MOST_ALTERNATIVES = 256;
const TOO_MANY = `more than ${MOST_ALTERNATIVES} alternatives in {}`;
function compileGlob(text) {
    const alternatives = expandBraces(text.replace(/^(?:\.\/)+/, '')).map((pattern) => pattern.split('/').map(compilePart));
    return { text, matches: (path) => alternatives.some((parts) => matchParts(parts, path.split('/'))) };
}
function compilePart(part) {
    if (part === '**')
        return '**';
    const characters = Array.from(part);
    const tokens = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const set = character === '[' ? readSet(characters, at) : undefined;
        if (set) {
            tokens.push({ test: set.test });
            at = set.end;
        }
        else if (character === '*') {
            if (!isStar(tokens.at(-1)))
                tokens.push({ star: true });
        }
        else if (character === '?')
            tokens.push({ any: true });
        else
            tokens.push(literal(character === '\\' ? (characters[++at] ?? '\\') : character));
    }
    return tokens;
}
function literal(wanted) {
    return { test: (character) => character === wanted };
}
function isStar(token) {
    return token !== undefined && 'star' in token;
}
function readSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const end = characters.indexOf(']', first + 1);
    if (end < 0)
        return undefined;
    const ranges = [];
    for (let at = first; at < end; at++) {
        const low = characters[at];
        const ranged = characters[at + 1] === '-' && at + 2 < end;
        ranges.push([low, ranged ? characters[at + 2] : low]);
        if (ranged)
            at += 2;
    }
    return { test: (c) => ranges.some(([low, high]) => low <= c && c <= high) !== negated, end };
}
function matchParts(parts, names) {
    return wildcardMatch(parts.length, names.length, (part) => parts[part] === '**', (part, name) => matchName(parts[part], Array.from(names[name])));
}
function matchName(tokens, name) {
    return wildcardMatch(tokens.length, name.length, (at) => isStar(tokens[at]), (at, character) => {
        const token = tokens[at];
        return 'any' in token || ('test' in token && token.test(name[character]));
    });
}
function wildcardMatch(patternLength, textLength, isWild, matchesAt) {
    let pattern = 0;
    let text = 0;
    let wild = -1;
    let resume = 0;
    while (text < textLength) {
        if (pattern < patternLength && isWild(pattern)) {
            wild = pattern++;
            resume = text;
        }
        else if (pattern < patternLength && matchesAt(pattern, text)) {
            pattern++;
            text++;
        }
        else if (wild >= 0) {
            pattern = wild + 1;
            text = ++resume;
        }
        else
            return false;
    }
    while (pattern < patternLength && isWild(pattern))
        pattern++;
    return pattern === patternLength;
}
function expandBraces(pattern) {
    const done = [];
    const pending = [pattern];
    while (pending.length > 0) {
        if (done.length + pending.length > MOST_ALTERNATIVES)
            throw new RangeError(TOO_MANY);
        const next = pending.pop();
        const brace = firstBrace(next);
        if (brace)
            pending.push(...brace.choices.map((choice) => brace.before + choice + brace.after).reverse());
        else
            done.push(next);
    }
    return done;
}
function firstBrace(pattern) {
    const opening = [];
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] === '\\')
            at++;
        else if (pattern[at] === '{')
            opening.push(at);
        else if (pattern[at] === '}' && opening.length > 0) {
            const start = opening.pop();
            const choices = pattern.slice(start + 1, at).split(/(?<!\\),/);
            if (choices.length > MOST_ALTERNATIVES)
                throw new RangeError(TOO_MANY);
            if (choices.length > 1)
                return { before: pattern.slice(0, start), choices, after: pattern.slice(at + 1) };
        }
    }
    return undefined;
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   s: () => ( logSafe)
 });
 var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

function logSafe(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   DV: () => ( codeBlock),
   SS: () => ( codeSpan),
   wD: () => ( markdown)
 });
 var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

const SPECIAL = /[\\`*_{}[\]()<>#+!|~&$]/g;
const ZERO_WIDTH_SPACE = '&#8203;';
function markdown(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text)
        .trim()
        .replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/&#35;(?=\d)/g, `&#35;${ZERO_WIDTH_SPACE}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`)
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/\/)|:(?=[a-z])/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/\bwww\./gi, `www${ZERO_WIDTH_SPACE}.`)
        .replace(/^(?=[-=]|\d+[.)])/, ZERO_WIDTH_SPACE);
}
function codeSpan(text) {
    if (text.includes('\\|'))
        return `<code>${markdown(text)}</code>`;
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text).replaceAll('|', '\\|');
    if (shown.trim() === '')
        return '';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeBlock(lines, language = '') {
    const shown = lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK);
    const fence = '`'.repeat(shown.reduce((most, line) => Math.max(most, longestRun(line) + 1), 3));
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Z: () => ( suggest)
 });
/* unused harmony export editDistance */
function suggest(word, candidates) {
    const wanted = plain(word);
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        const limit = Math.min(2, Math.floor(Math.min(wanted.length, candidate.length) / 3));
        if (distance <= limit && (!best || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-').slice(0, 64);
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                edits = Math.min(edits, at(beforeLast, column - 2) + 1);
            current.push(edits);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   BG: () => ( escapeDeceptive),
   RK: () => ( visible),
   hD: () => ( quote),
   ml: () => ( shorten)
 });
let compiled;
function deceptive() {
    compiled ??=
        /(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]|(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
    return compiled;
}
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const PLAIN_LINES = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': ' ' };
function visible(text) {
    return PLAIN.test(text) ? text : text.replace(deceptive(), (character) => NAMED[character] ?? escapeOf(character));
}
function escapeOf(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code.padStart(2, '0')}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`;
}
function escapeDeceptive(json) {
    if (PLAIN_LINES.test(json))
        return json;
    return json.replace(deceptive(), (character) => (character === '\n' ? character : units(character)));
}
function units(character) {
    const codes = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const points = Array.from(text.slice(0, limit * 2));
    if (points.length <= limit && points.join('').length === text.length)
        return text;
    return `${points.slice(0, limit - 1).join('')}…`;
}
function quote(text, limit = 80) {
    return `"${shorten(visible(text), limit)}"`;
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   l: () => ( decisive)
 });
/* unused harmony export outcomeOf */
function decisive(findings) {
    return (findings.find((finding) => finding.outcome === 'broken') ??
        findings.find((finding) => finding.outcome === 'unknown' && !finding.additional));
}
function outcomeOf(findings) {
    const found = decisive(findings);
    if (found)
        return found.outcome === 'broken' ? 'fail' : 'inconclusive';
    return findings.some((finding) => finding.outcome === 'holds') ? 'pass' : 'inconclusive';
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   _: () => ( givenByFlags),
   m: () => ( givenByEnvironment)
 });
 var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(611);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3876);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5420);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9344);

function givenByEnvironment(environment) {
    const given = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(given.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']));
}
const TERMINAL_FLAGS = ['help', 'version', 'json'];
function givenByFlags(gate, flags) {
    const inputs = Object.fromEntries(Object.entries((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__ .j3)(gate)).map(([key, input]) => [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__ .i)(key), input]));
    const given = {};
    const wish = { help: false, version: false, json: false };
    const mistakes = [];
    for (let at = 0; at < flags.length; at++) {
        const { name, value } = splitFlag(flags[at]);
        const special = TERMINAL_FLAGS.find((flag) => flag === name || (flag === 'help' && name === 'h'));
        const isValued = value !== undefined || (at + 1 < flags.length && !flags[at + 1]?.startsWith('--'));
        if (special && !(isValued && Object.hasOwn(inputs, special)))
            wish[special] = true;
        else if (name === undefined || !Object.hasOwn(inputs, name)) {
            mistakes.push(unknownFlag(flags[at], name, Object.keys(inputs)));
            if (name !== undefined && value === undefined && isValued)
                at++;
        }
        else {
            const next = flags[at + 1];
            const bare = inputs[name]?.kind === 'boolean' && next !== 'true' && next !== 'false';
            const taken = value ?? (bare ? 'true' : next);
            if (value === undefined && !bare)
                at++;
            if (taken === undefined)
                mistakes.push({ input: `--${name}`, message: 'lacks its value' });
            else
                given[name] = name in given ? `${given[name]}\n${taken}` : taken;
        }
    }
    if (mistakes.length > 0)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__ .d(mistakes);
    return { given, wish };
}
function splitFlag(flag) {
    const parts = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(flag);
    if (!parts)
        return {};
    return { name: parts[1], ...(parts[2] === undefined ? {} : { value: parts[2] }) };
}
function unknownFlag(flag, name, names) {
    if (name === undefined)
        return { input: flag, message: 'is no flag; a value stands behind its flag, as in --name value' };
    const meant = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(name, [...names, ...TERMINAL_FLAGS]);
    return {
        input: flag,
        message: `there is no such flag${meant ? `; did you mean --${meant}?` : '; --help lists them'}`,
    };
}


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => ( main)
});

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/model/text/log-safe.ts
var log_safe = __nccwpck_require__(1052);
;// CONCATENATED MODULE: ../../packages/core/src/runner/clock.ts
const origin = Date.now() - monotonic();
const systemClock = {
    now: () => origin + monotonic(),
    sleep: async (ms, signal) => {
        const { setTimeout } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 23));
        await setTimeout(Math.max(0, ms), undefined, signal ? { signal: signal } : {});
    },
};
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/core/src/runner/crash.ts


const MOST_LINES = 60;
const LONGEST_LINE = 1_000;
function stackLines(error, clean) {
    const lines = clean(told(error)).split(/\r\n|[\r\n]/);
    return lines.slice(0, MOST_LINES).map((line) => (0,visible.ml)(line, LONGEST_LINE));
}
function told(error) {
    try {
        const text = (0,external_node_util_.inspect)(error, { depth: 3, maxArrayLength: 20 });
        return error instanceof Error ? text : `a thrown ${typeof error}: ${text}`;
    }
    catch (problem) {
        return `a thrown thing that cannot be shown: ${String(problem)}`;
    }
}

// EXTERNAL MODULE: ../../packages/core/src/runner/given.ts
var runner_given = __nccwpck_require__(964);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/output.ts

const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED'];
const FILES = { stdout: 1, stderr: 2 };
const streams = new Set();
function print(output, text) {
    if (process.platform === 'win32')
        useStream(output);
    const rest = streams.has(output) ? text : written(output, Buffer.from(text));
    if (rest.length > 0)
        process[output].write(rest);
}
function written(output, bytes) {
    let at = 0;
    try {
        while (at < bytes.length)
            at += (0,external_node_fs_.writeSync)(FILES[output], bytes, at);
    }
    catch (error) {
        const { code = '' } = error;
        if (CLOSED.includes(code))
            return Buffer.alloc(0);
        if (code !== 'EAGAIN')
            throw error;
        useStream(output);
    }
    return bytes.subarray(at);
}
function useStream(output) {
    if (streams.has(output))
        return;
    streams.add(output);
    process[output].on('error', (error) => {
        if (!CLOSED.includes(error.code ?? ''))
            throw error;
    });
}
function leave(code) {
    process.exitCode ||= code;
    const flush = [...streams].reduceRight((next, output) => () => process[output].write('', next), () => setImmediate(() => process.exit()));
    flush();
}

// EXTERNAL MODULE: ../../packages/core/src/model/common.ts
var common = __nccwpck_require__(611);
// EXTERNAL MODULE: ../../packages/core/src/model/input/parse-inputs.ts
var parse_inputs = __nccwpck_require__(3876);
;// CONCATENATED MODULE: ../../packages/core/src/runner/redact.ts

const SHORTEST = 4;
const redact_MOST_LINES = 200;
function secretsOf(gate, given) {
    const all = Object.entries((0,common.j3)(gate)).flatMap(([key, { secret, secretsIn }]) => {
        const value = (given[(0,parse_inputs.i)(key)] ?? '').trim();
        return secret ? [value] : (secretsIn?.(value) ?? []);
    });
    return all.filter((value) => value !== '');
}
function keepSecrets(known, mask) {
    const secrets = [...known];
    for (const secret of secrets)
        mask(secret);
    let clean = redactor(secrets);
    const add = (secret) => {
        if (secret.trim() === '' || secrets.includes(secret))
            return;
        mask(secret);
        secrets.push(secret);
        clean = redactor(secrets);
    };
    return { clean: (value) => clean(value), add };
}
function redactor(secrets) {
    const forms = new Set(secrets.flatMap((secret) => [...formsOf(secret), ...linesOf(secret)]));
    const needles = [...forms].filter((form) => form.length >= SHORTEST).sort((a, b) => b.length - a.length);
    if (needles.length === 0)
        return (value) => value;
    const clean = (text) => needles.reduce((left, needle) => left.replaceAll(needle, '***'), text);
    return (value) => walk(value, clean);
}
function redactReport(report, clean) {
    const { verdict, enforcement } = report;
    return {
        ...report,
        subject: clean(report.subject),
        enforcement: { ...enforcement, why: clean(enforcement.why) },
        verdict: {
            ...verdict,
            reason: clean(verdict.reason),
            findings: verdict.findings.map((finding) => ({
                ...clean(finding),
                outcome: finding.outcome,
                code: finding.code,
            })),
            metrics: clean(verdict.metrics),
            ...(verdict.sections ? { sections: clean(verdict.sections) } : {}),
            ...(verdict.soft ? { soft: clean(verdict.soft) } : {}),
            ...(verdict.detail ? { detail: clean(verdict.detail) } : {}),
            ...(verdict.hardening ? { hardening: clean(verdict.hardening) } : {}),
        },
    };
}
function linesOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.flatMap((line, at) => (at < redact_MOST_LINES ? formsOf(line) : [line]));
}
function formsOf(secret) {
    const text = secret.trim();
    if (text.length < SHORTEST)
        return [];
    return [text, (0,visible.RK)(text), JSON.stringify(text).slice(1, -1), ...urlForms(text), ...base64Forms(text)];
}
function urlForms(text) {
    const percent = encodeURIComponent(text.toWellFormed());
    const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const forms = [percent, strict, new URLSearchParams({ '': text }).toString().slice(1)];
    return [...forms, ...forms.map((form) => form.replace(/%../g, (octet) => octet.toLowerCase()))];
}
function base64Forms(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
function walk(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((each) => walk(each, clean));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, clean)]));
}

// EXTERNAL MODULE: ../../packages/core/src/model/enforcement.ts
var model_enforcement = __nccwpck_require__(1466);
// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var model_verdict = __nccwpck_require__(8541);
;// CONCATENATED MODULE: ../../packages/core/src/model/sound.ts

const OUTCOMES = ['pass', 'fail', 'inconclusive'];
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
function soundVerdict(verdict) {
    const flaws = flawsOf(verdict);
    if (flaws.length > 0)
        throw new TypeError(`the gate returned no sound verdict: ${flaws.slice(0, 5).join('; ')}`);
    if (verdict.outcome !== 'pass')
        return verdict;
    const unknown = (0,model_verdict.l)(verdict.findings.filter(({ outcome }) => outcome !== 'broken'));
    if (unknown)
        return withdrawn(verdict, unknown.code, `${unknown.claim}: ${unknown.observed}`);
    if (verdict.findings.some(({ outcome }) => outcome === 'holds'))
        return verdict;
    return withdrawn(verdict, 'nothing-measured', 'nothing was measured');
}
function withdrawn(verdict, code, why) {
    return { ...verdict, outcome: 'inconclusive', code, reason: `no verdict: ${why}` };
}
function flawsOf(verdict) {
    if (typeof verdict !== 'object' || verdict === null)
        return [`it is ${String(verdict)}`];
    const { outcome, code, reason, findings, metrics, sections = [], hardening } = verdict;
    const claims = Array.isArray(findings) ? findings.flatMap(flawsOfFinding) : ['findings is no list'];
    return [
        ...(OUTCOMES.includes(outcome) ? [] : [`outcome is ${String(outcome)}`]),
        ...(CODE.test(code) ? [] : [`code is ${String(code)}`]),
        ...(typeof reason === 'string' && reason.trim() !== '' ? [] : ['there is no reason']),
        ...claims,
        ...(sections.every(isSection) ? [] : ['a section is none']),
        ...(Object.values(hardening ?? { none: 'x' }).every((text) => text !== '') ? [] : ['hardening says nothing']),
        ...Object.entries(metrics ?? {}).flatMap(([name, value]) => isMetric(value) ? [] : [`${name} is ${String(value)}`]),
    ];
}
function flawsOfFinding({ claim, outcome, code, where }) {
    const place = [where?.line ?? 1, where?.column ?? 1];
    return [
        ...(['holds', 'broken', 'unknown'].includes(outcome) ? [] : [`${claim}: outcome is ${String(outcome)}`]),
        ...(CODE.test(code) ? [] : [`${claim}: code is ${String(code)}`]),
        ...(place.every((at) => Number.isSafeInteger(at) && at > 0) ? [] : [`${claim}: stands at ${place.join(':')}`]),
    ];
}
function isSection({ title, lines = [], table, diagram = [] }) {
    const rows = table ? [table.columns, ...table.rows] : [];
    return typeof title === 'string' && [lines, diagram, ...rows].every(isTexts);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
function isMetric(value) {
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

;// CONCATENATED MODULE: ../../packages/core/src/model/report.ts

const REPORT_VERSION = 1;
function reportJson(report) {
    return `${(0,visible.BG)(JSON.stringify(report, undefined, 2)).replaceAll('##[', '#\\u0023[')}\n`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
;// CONCATENATED MODULE: ../../packages/core/src/runner/report-file.ts





async function writeReport(report, wanted, runner) {
    try {
        const text = reportJson(report);
        if (wanted !== undefined)
            return { path: await (0,write_text.x)(wanted, text, (0,paths.dy)(runner, wanted)) };
        if (runner.reportFolder === undefined)
            return {};
        return { path: await writeFresh((0,external_node_path_.join)(runner.reportFolder, 'ci-gates'), report.gate, text) };
    }
    catch (error) {
        return { problem: `the report was not written: ${error.message}` };
    }
}
async function writeFresh(folder, gate, text) {
    await external_node_fs_.promises.mkdir(folder, { recursive: true });
    for (let number = 1;; number++) {
        const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(number === 1 ? `${gate}.json` : `${gate}-${number}.json`));
        const file = await external_node_fs_.promises.open(path, 'wx').catch((error) => {
            if (error.code !== 'EEXIST' || number > 999)
                throw error;
        });
        if (!file)
            continue;
        await file.writeFile(text).finally(() => file.close());
        return path;
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
;// CONCATENATED MODULE: ../../packages/core/src/runner/signals.ts

const GRACE_MS = 300;
function watchSignals() {
    const controller = new AbortController();
    const { promise, resolve } = withResolvers();
    const cancel = (name) => {
        resolve(name);
        controller.abort(new Error(`cancelled by ${name}`));
    };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return { signal: controller.signal, cancelled: promise };
}
function exitCodeOf(name) {
    return 128 + external_node_os_namespaceObject.constants.signals[name];
}
async function untilCancelled(running, cancelled) {
    const first = await Promise.race([running.then((verdict) => ({ verdict })), cancelled.then((name) => ({ name }))]);
    if ('verdict' in first)
        return first;
    const late = await Promise.race([running.catch(() => undefined), pause(GRACE_MS)]);
    const { findings = [], metrics = {}, sections } = late ?? {};
    const reason = `no verdict: cancelled by ${first.name}, so nothing is concluded`;
    const kept = { findings, metrics, ...(sections ? { sections } : {}) };
    const verdict = { outcome: 'inconclusive', code: 'cancelled', reason, ...kept };
    return { cancelled: first.name, verdict };
}
function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
function withResolvers() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/version.ts
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ../../packages/core/src/runner/run-gate.ts






async function runGate(gate, runner, clock, cancellation) {
    const secrets = keepSecrets(secretsOf(gate, runner.given), runner.mask);
    const { clean } = secrets;
    try {
        return await observeAndTell(gate, runner, clock, cancellation, secrets);
    }
    catch (error) {
        if (error instanceof input_error.d)
            await runner.tellMistakes(gate.name, new input_error.d(clean(error.mistakes)));
        else
            runner.tellCrash(gate.name, stackLines(error, clean));
        return 1;
    }
}
async function observeAndTell(gate, runner, clock, cancellation, secrets) {
    const { values, warnings } = await (0,parse_inputs.T)((0,common.j3)(gate), runner.given, runner);
    if (warnings.length > 0)
        runner.warn(warnings.join('; '));
    const startedAt = clock.now();
    const wished = (0,model_enforcement.Tl)(values.enforcement, runner.subject, values.hardBranches);
    const world = { ...worldOf(runner, clock, cancellation.signal, secrets), enforcement: wished };
    const running = gate.run(values, world);
    const { verdict: given, cancelled } = await untilCancelled(running, cancellation.cancelled);
    const verdict = soundVerdict(given);
    const enforcement = (0,model_enforcement.To)((0,model_enforcement.mf)(wished, verdict.hardening), verdict, runner.subject);
    const unclean = toReport(gate, runner, verdict, enforcement, startedAt, clock.now());
    const report = redactReport(unclean, secrets.clean);
    const { path, problem } = await writeReport(report, values.report, runner);
    if (problem && !values.report)
        runner.warn(problem);
    await runner.tell(report, path, { summary: values.summary });
    if (cancelled)
        return exitCodeOf(cancelled);
    const elsewhere = secrets.clean(await gate.tellElsewhere?.(report, values, world));
    await tellMore(elsewhere, report, runner, values.summary);
    if (problem && values.report)
        throw new input_error.d([{ input: 'report', message: problem }]);
    return report.verdict.outcome === 'pass' || enforcement.effective === 'soft' ? 0 : 1;
}
async function tellMore(elsewhere, report, runner, summary) {
    if (elsewhere === undefined)
        return;
    const { warnings, sections } = typeof elsewhere === 'string' ? { warnings: [elsewhere], sections: [] } : elsewhere;
    for (const warning of warnings)
        runner.warn(warning);
    if (sections.length > 0)
        await runner.tellMore({ ...report, verdict: { ...report.verdict, sections } }, { summary });
}
function worldOf(runner, clock, signal, { clean, add }) {
    const { log, workspace, roots, subject } = runner;
    const cleaned = { info: (line) => log.info(clean(line)), debug: (line) => log.debug(clean(line)) };
    return { clock, log: cleaned, signal, mask: add, workspace, roots, subject };
}
function toReport(gate, runner, verdict, enforcement, startedAt, finishedAt) {
    return {
        version: REPORT_VERSION,
        gate: gate.name,
        tool: { name: 'ci-gates', version: VERSION },
        subject: runner.subject,
        enforcement,
        verdict,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(finishedAt).toISOString(),
        durationMs: Math.round(Math.max(0, finishedAt - startedAt)),
    };
}

// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts + 1 modules
var sections = __nccwpck_require__(2477);
// EXTERNAL MODULE: ../../packages/core/src/model/text/fold.ts
var fold = __nccwpck_require__(5831);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __nccwpck_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/runner/subject.ts + 1 modules
var subject = __nccwpck_require__(439);
;// CONCATENATED MODULE: ../../packages/core/src/runner/terminal.ts







function terminalRunner(environment, flags, wish) {
    const workspace = process.cwd();
    return {
        workspace,
        roots: [workspace],
        subject: (0,subject.e)(environment.GITHUB_ACTIONS === 'true' ? environment : {}),
        given: { ...(0,runner_given.m)(environment), ...flags },
        resolvePath: (raw) => ({ ...(0,paths.cd)(workspace, [workspace])(raw), allowed: true }),
        reportFolder: undefined,
        log: { info: note, debug: (line) => (environment.CI_GATES_DEBUG ? note(line) : undefined) },
        mask: () => { },
        warn: (message) => note(`! ${message}`),
        tell: async (report) => say(wish.json ? reportJson(report).trimEnd() : forPeople(report, environment)),
        tellMore: async (report) => {
            for (const line of (0,sections.Mv)(report))
                wish.json ? note(line) : say((0,log_safe.s)(line));
        },
        tellMistakes: async (name, error) => {
            for (const mistake of error.mistakes) {
                note(`✗ ${mistake.where ? '' : `${name}: `}${(0,input_error.t)(mistake)}`);
                for (const line of mistake.excerpt ?? [])
                    note(`  ${line}`);
            }
        },
        tellCrash: (name, stack) => {
            note(`✗ ${name} crashed; this is a bug in the gate, not a verdict`);
            for (const line of stack)
                note(`  ${line}`);
        },
    };
}
function helpOf(gate, width) {
    const flags = Object.entries((0,common.j3)(gate)).flatMap(([key, { description, form, default: fallback, optional }]) => [
        `  --${(0,parse_inputs.i)(key)}  ${plain(form)}${fallback ? `; default ${fallback}` : optional || fallback === '' ? '' : '; required'}`,
        ...(0,fold.A)(`      ${plain(description)}`, width, '      '),
    ]);
    const own = ['  --json     print the report as JSON', '  --help     print this', '  --version  print the version'];
    const codes = 'Exit code: 0 pass (or soft), 1 anything else, 130 or 143 when cancelled.';
    return [`ci-gates ${gate.name}: ${gate.description}`, '', ...flags, '', ...own, '', codes].join('\n');
}
function answerWish(gate, wish) {
    if (wish.help)
        say(helpOf(gate, widthOf(process.env)));
    else if (wish.version)
        say(VERSION);
    return wish.help || wish.version;
}
const COLOURS = { '✓': '32', '✗': '31', '!': '33', '?': '33' };
function forPeople(report, environment) {
    const paint = wantsColour(environment) ? coloured : (line) => line;
    const { mark, text } = (0,headline.P)(report);
    const isPass = report.verdict.outcome === 'pass';
    const width = widthOf(environment);
    const evidence = isPass ? (0,log.p)(report, 'open', width) : ['', ...(0,log.p)(report, 'all', width)];
    return [`${mark} ${text}`, ...evidence].map((line) => paint((0,log_safe.s)(line))).join('\n');
}
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0';
    const isKnown = TERM !== undefined || process.platform === 'win32';
    return isKnown && TERM !== 'dumb' && isTerminal();
}
function isTerminal() {
    return (0,external_node_fs_.fstatSync)(1).isCharacterDevice() && process.stdout.isTTY;
}
function widthOf({ COLUMNS = '' }) {
    const wished = Number(COLUMNS) || (isTerminal() ? process.stdout.columns : 0);
    return wished >= 20 ? wished : Number.POSITIVE_INFINITY;
}
function coloured(line) {
    const mark = /^\s*([✓✗!?])/.exec(line)?.[1];
    const colour = mark === undefined ? undefined : COLOURS[mark];
    return colour === undefined || mark === undefined ? line : line.replace(mark, `\x1b[${colour}m${mark}\x1b[0m`);
}
function plain(text) {
    return text.replaceAll('`', '');
}
function say(text) {
    print('stdout', `${text}\n`);
}
function note(line) {
    print('stderr', `${(0,log_safe.s)(line)}\n`);
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/main.ts









async function main(gate, environment = process.env, flags = process.argv.slice(2)) {
    const cancellation = watchSignals();
    const runner = await runnerFor(gate, environment, flags);
    if (typeof runner === 'number')
        return leave(runner);
    watchCrashes(gate, runner);
    leave(await runGate(gate, runner, systemClock, cancellation));
}
async function runnerFor(gate, environment, flags) {
    try {
        const { given, wish } = (0,runner_given._)(gate, flags);
        if (answerWish(gate, wish))
            return 0;
        const isRunner = environment.GITHUB_ACTIONS === 'true' && !wish.json;
        if (!isRunner)
            return terminalRunner(environment, given, wish);
        useStream('stdout');
        useStream('stderr');
        const { githubRunner } = await __nccwpck_require__.e( 171).then(__nccwpck_require__.bind(__nccwpck_require__, 6171));
        return githubRunner(gate, environment, given);
    }
    catch (error) {
        if (!(error instanceof input_error.d))
            throw error;
        for (const { input, message } of error.mistakes)
            print('stderr', `${(0,log_safe.s)(`✗ ${gate.name}: ${input}: ${message}`)}\n`);
        return 1;
    }
}
function watchCrashes(gate, runner) {
    const clean = redactor(secretsOf(gate, runner.given));
    const crash = (error) => {
        runner.tellCrash(gate.name, stackLines(error, clean));
        leave(1);
    };
    process.on('uncaughtException', crash);
    process.once('beforeExit', () => crash(new Error('the gate waits for something that can no longer happen')));
}


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   FK: () => ( isInside),
   Gt: () => ( displayPath),
   cd: () => ( pathResolver),
   dy: () => ( rootsFor)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}
function displayPath(workspace, path) {
    const way = isInside(workspace, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path) : path;
    return way === '' ? '.' : way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
function pathResolver(workspace, roots) {
    return (raw) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, raw);
        const allowed = roots.some((root) => isInside(root, path));
        return { path, allowed, roots: roots.join(' and ') };
    };
}
function rootsFor({ roots }, path) {
    return roots.some((root) => isInside(root, path)) ? roots : undefined;
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => ( subjectOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/event.ts

const LARGEST_EVENT = 25 * 1024 * 1024;
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        if ((0,external_node_fs_.statSync)(path).size > LARGEST_EVENT)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) ?? undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/subject.ts

function subjectOf(environment) {
    const defaultBranch = defaultBranchOf(environment.GITHUB_EVENT_PATH);
    const serverUrl = environment.GITHUB_SERVER_URL;
    return {
        repository: environment.GITHUB_REPOSITORY ?? '',
        sha: environment.GITHUB_SHA ?? '',
        ref: environment.GITHUB_REF ?? '',
        event: environment.GITHUB_EVENT_NAME ?? '',
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(serverUrl === undefined ? {} : { serverUrl }),
    };
}
function defaultBranchOf(path) {
    const payload = readPayload(path);
    const branch = payload?.repository?.default_branch;
    return typeof branch === 'string' ? branch : undefined;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   x: () => ( writeText)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
 var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8613);



async function writeText(path, text, roots) {
    await refuseOutside(await nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), path, roots);
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0));
    try {
        if (!(await file.stat()).isFile())
            throw new Error(`${path} is not a file`);
        await file.truncate();
        await file.writeFile(text);
        return path;
    }
    finally {
        await file.close();
    }
}
async function refuseOutside(folder, path, roots) {
    if (!roots)
        return;
    const real = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(folder);
    const within = await Promise.all(roots.map(async (root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .FK)(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(root), real)));
    if (!within.includes(true))
        throw new Error(`${path} leads outside ${roots.join(' and ')}`);
}
async function nearest(folder) {
    const found = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(folder).catch(() => undefined);
    return found || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}


/***/ }),

/***/ 9109:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Dg: () => ( firstTryOf),
   MK: () => ( rateOf),
   c5: () => ( addCounts),
   or: () => ( countSummary),
   tu: () => ( countTests)
 });
 var _model_test_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9470);

function countTests(tests, extraLost = 0) {
    const { notable } = tests;
    const by = { ...zero(), passed: tests.length - notable.length };
    let flaky = 0;
    for (const test of notable) {
        by[test.outcome] += 1;
        if ((0,_model_test_js__WEBPACK_IMPORTED_MODULE_0__ .s)(test))
            flaky += 1;
    }
    return { ...by, passed: by.passed + by.xpassed, lost: by.lost + extraLost, flaky };
}
function countSummary(summary) {
    const by = zero();
    for (const [outcome, number] of summary)
        by[outcome] += number;
    return { ...by, passed: by.passed + by.xpassed, flaky: 0 };
}
function zero() {
    return { passed: 0, failed: 0, error: 0, lost: 0, skipped: 0, xfailed: 0, xpassed: 0, deselected: 0 };
}
function addCounts(one, other) {
    const keys = Object.keys(one);
    return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]]));
}
function rateOf({ passed, failed, error, lost }) {
    return { part: passed, whole: passed + failed + error + lost };
}
function firstTryOf(counts) {
    const { part, whole } = rateOf(counts);
    return { part: part - counts.flaky, whole };
}


/***/ }),

/***/ 7045:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Pd: () => ( accountSentence),
   _d: () => ( many),
   zD: () => ( grouped)
 });
 var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9109);
 var _share_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4825);


function accountSentence(counts) {
    const { part, whole } = (0,_count_js__WEBPACK_IMPORTED_MODULE_0__ .MK)(counts);
    const head = `${grouped(part)} of ${grouped(whole)} = ${(0,_share_js__WEBPACK_IMPORTED_MODULE_1__ .pR)({ part, whole })} %`;
    const passed = [
        `${grouped(part - counts.flaky)} passed`,
        counts.flaky > 0 ? `${grouped(counts.flaky)} only on a retry` : '',
    ];
    const failed = [named(counts.failed, 'failed'), named(counts.error, counts.error === 1 ? 'error' : 'errors')];
    const said = [...passed, ...failed].filter((part) => part !== '').join(', ');
    return [`${head}: ${said}`, uncounted(counts), `${grouped(counts.lost)} lost`]
        .filter((part) => part !== '')
        .join('; ');
}
function uncounted({ skipped, xfailed, deselected }) {
    const said = [named(skipped, 'skipped'), named(xfailed, 'xfailed'), named(deselected, 'deselected')].filter((part) => part !== '');
    const last = said.at(-1);
    if (last === undefined)
        return '';
    return `${said.length === 1 ? last : `${said.slice(0, -1).join(', ')} and ${last}`} not counted`;
}
function named(number, name) {
    return number === 0 ? '' : `${grouped(number)} ${name}`;
}
function many(number, one, several = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : several}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   O6: () => ( reaches),
   lk: () => ( exactPercent),
   pR: () => ( percentOf)
 });
function exactPercent(text) {
    const [, whole = '', fraction = ''] = /^(\d{1,3})(?:\.(\d{1,12}))?$/.exec(text) ?? [];
    return whole === '' ? undefined : { digits: BigInt(whole + fraction), decimals: fraction.length };
}
function reaches({ part, whole }, { digits, decimals }) {
    return BigInt(part) * 100n * 10n ** BigInt(decimals) >= digits * BigInt(whole);
}
function percentOf({ part, whole }, decimals = 2) {
    if (whole <= 0)
        return '-';
    const scale = 10n ** BigInt(decimals);
    const floored = (BigInt(part) * 100n * scale) / BigInt(whole);
    const fraction = (floored % scale).toString().padStart(decimals, '0').replace(/0+$/, '');
    return fraction === '' ? `${floored / scale}` : `${floored / scale}.${fraction}`;
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   al: () => ( inOrder),
   ds: () => ( stop)
 });
/* unused harmony export STOPS */
const MEASURE = (text, command) => ({
    verdict: 'inconclusive',
    remedy: command === undefined ? { text } : { text, command },
});
const FAIL = (text) => ({ verdict: 'fail', remedy: { text } });
const STOPS = {
    'no-report': MEASURE('Let the step before write a report where `results` looks', 'pytest --junitxml=report.xml'),
    'unreadable-file': MEASURE('Name a plain file inside the workspace, uncompressed or .gz'),
    'empty-file': MEASURE('pytest writes its report at the end: see in its log why it did not get there'),
    'doctype-refused': MEASURE('No pytest report has a DOCTYPE or entities; find out what wrote this file'),
    'limit-exceeded': MEASURE('Write less into the report: drop junit_logging, or shorten messages and ids'),
    'wrong-schema': MEASURE("Another tool writes a file of this name; give pytest's a name of its own", 'pytest --json-report --json-report-file=pytest-report.json'),
    'not-a-report': MEASURE('Point `results` at the report only', 'pytest --junitxml=report.xml'),
    'not-gateable': MEASURE('This writer merges parametrised tests; use JUnit XML', 'pytest --junitxml=report.xml'),
    malformed: MEASURE('Let pytest write the report anew; do not join or edit reports by hand'),
    truncated: MEASURE('The writer was killed or the upload broke off: see why in its log (memory? a time limit?)'),
    'missing-shard': MEASURE('See which shard failed before it uploaded its report, and rerun it'),
    stale: MEASURE('Delete old reports before pytest runs, or raise `max-age`'),
    'internal-error': MEASURE('pytest or a plugin broke, not a test: mend or unload that plugin'),
    'collection-error': MEASURE('Mend the modules that could not be collected', 'pytest --collect-only -q'),
    interrupted: MEASURE('Let the run end by itself: without -x, --maxfail, a session time limit or pytest.exit()'),
    'unknown-outcome': MEASURE('A plugin invented this outcome; report it, and use JUnit XML meanwhile'),
    inconsistent: MEASURE('The report contradicts itself; let pytest write it anew'),
    'no-cases': MEASURE('The report claims tests and names none; let it name its testcases'),
    'zero-tests': MEASURE('Is -k or -m too narrow, or the path wrong?', 'pytest --collect-only -q'),
    'nothing-executed': MEASURE('Every test was skipped or expected to fail: see the reasons, and let some run'),
    'too-few-tests': MEASURE('See why fewer tests ran, or lower `min-tests`'),
    'not-run': MEASURE('Run what the manifest lists, or write the manifest anew', 'pytest --collect-only -q'),
    'needs-exit-code': MEASURE('This report cannot tell whether modules were lost: set `pytest-exit-code`, or use JUnit XML'),
    'unexplained-exit': MEASURE('See the end of the pytest log; a code that is meant goes into `allow-exit-codes`'),
    'plugin-exit': FAIL('Mend what the plugin found, or put the code into `allow-exit-codes`'),
    conflict: FAIL('The same tests passed in one report and failed in another: give each leg of a matrix its own, or mend them'),
};
const RANK = new Map(Object.keys(STOPS).map((code, at) => [code, at]));
function stop(code, observed, more = {}) {
    return { code, verdict: STOPS[code].verdict, observed, remedy: STOPS[code].remedy, ...more };
}
function inOrder(stops) {
    return stops.toSorted((one, other) => (RANK.get(one.code) ?? 0) - (RANK.get(other.code) ?? 0));
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => ( jsonScanner)
});

// EXTERNAL MODULE: ../../packages/test-results/src/read/limits.ts
var limits = __nccwpck_require__(2543);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __nccwpck_require__(236);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => ( xmlReader)
});

// EXTERNAL MODULE: ../../packages/test-results/src/read/limits.ts
var limits = __nccwpck_require__(2543);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __nccwpck_require__(236);
// EXTERNAL MODULE: ../../packages/test-results/src/text/own.ts
var own = __nccwpck_require__(648);
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
    const { SaxesParser: Saxes } = await __nccwpck_require__.e( 517).then(__nccwpck_require__.bind(__nccwpck_require__, 9517));
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

/***/ 4464:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   WD: () => ( worseOf),
   e2: () => ( isBad),
   tx: () => ( attemptOf)
 });
const BADNESS = {
    failed: 7,
    error: 6,
    lost: 5,
    passed: 4,
    xpassed: 3,
    xfailed: 2,
    skipped: 1,
    deselected: 0,
};
function worseOf(one, other) {
    return BADNESS[one] >= BADNESS[other] ? one : other;
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'error' || outcome === 'lost';
}
function attemptOf(test, seed) {
    return {
        outcome: test.outcome,
        ...(test.seconds === undefined ? {} : { seconds: test.seconds }),
        ...(test.failure === undefined ? {} : { failure: test.failure }),
        ...(seed === undefined ? {} : { seed }),
    };
}


/***/ }),

/***/ 9470:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   T: () => ( keyOf),
   s: () => ( isFlaky)
 });
function keyOf(test) {
    return test.twin === undefined ? test.id : `${test.id}\0${test.twin}`;
}
function isFlaky(test) {
    const passedInTheEnd = test.outcome === 'passed' || test.outcome === 'xpassed';
    return passedInTheEnd && (test.attempts?.some(({ outcome }) => outcome === 'failed' || outcome === 'error') ?? false);
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7435:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CI: () => ( partsOf),
  uP: () => ( testStore),
  Vh: () => ( testsOf)
});

// EXTERNAL MODULE: ../../packages/test-results/src/text/own.ts
var own = __nccwpck_require__(648);
;// CONCATENATED MODULE: ../../packages/test-results/src/tests/bytes.ts
const PAGE = 1 << 18;
function bytes() {
    const pages = [];
    let used = PAGE;
    return {
        add(text) {
            if (!isLatin1(text))
                return undefined;
            if (used + text.length > PAGE) {
                pages.push(Buffer.allocUnsafeSlow(PAGE));
                used = 0;
            }
            const place = (pages.length - 1) * PAGE + used;
            used += pages.at(-1)?.write(text, used, 'latin1') ?? 0;
            return place;
        },
        at(place, length) {
            const from = place % PAGE;
            return pages[(place - from) / PAGE]?.toString('latin1', from, from + length) ?? '';
        },
    };
}
function isLatin1(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0xff)
            return false;
    return true;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/columns.ts

const KINDS = {
    prefix: Uint32Array,
    place: Uint32Array,
    length: Uint16Array,
    seconds: Float64Array,
    source: Uint8Array,
    file: Uint32Array,
    line: Uint32Array,
    markers: Uint32Array,
};
function columns() {
    const held = {};
    const grown = (column, old, entry) => {
        const more = new KINDS[column](2 ** Math.max(4, Math.ceil(Math.log2(entry + 1))));
        if (old)
            more.set(old);
        held[column] = more;
        return more;
    };
    return {
        get: (column, entry) => held[column]?.[entry] ?? 0,
        set(column, entry, value) {
            let numbers = held[column];
            if (value === 0 && (numbers === undefined || entry >= numbers.length))
                return;
            if (numbers === undefined || entry >= numbers.length)
                numbers = grown(column, numbers, entry);
            numbers[entry] = value;
        },
    };
}
function shared() {
    const numbers = new Map();
    const values = [];
    let last = { key: '', number: 0 };
    return {
        numberOf(key, make) {
            if (last.number > 0 && last.key === key)
                return last.number;
            let number = numbers.get(key);
            if (number === undefined) {
                values.push(make());
                number = values.length;
                numbers.set((0,own.ZV)(key), number);
            }
            last = { key, number };
            return number;
        },
        at: (number) => values[number - 1],
    };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/hash-index.ts
function hashIndex() {
    let hashes = new Int32Array(16);
    let slots = new Int32Array(32);
    let size = 0;
    const place = (entry, hash) => {
        let at = hash & (slots.length - 1);
        while (slots[at] !== 0)
            at = (at + 1) & (slots.length - 1);
        slots[at] = entry + 1;
    };
    const grow = () => {
        const more = new Int32Array(hashes.length * 2);
        more.set(hashes);
        hashes = more;
        slots = new Int32Array(hashes.length * 2);
        for (let entry = 0; entry < size; entry++)
            place(entry, hashes[entry]);
    };
    return {
        find(hash, is) {
            for (let at = hash & (slots.length - 1); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
                const entry = slots[at] - 1;
                if (hashes[entry] === hash && is(entry))
                    return entry;
            }
            return -1;
        },
        add(hash) {
            if (size === hashes.length)
                grow();
            hashes[size] = hash;
            place(size, hash);
            size += 1;
        },
    };
}
function hashOn(seed, text) {
    let hash = seed;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    return hash;
}
function mixed(hash) {
    const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return once ^ (once >>> 13);
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/ids.ts




function ids() {
    const state = {
        seed: Math.trunc(Math.random() * 2 ** 31),
        fields: columns(),
        names: bytes(),
        index: hashIndex(),
        prefixes: shared(),
        wide: new Map(),
        count: 0,
    };
    return {
        count: () => state.count,
        at: (number) => idAt(state, number),
        find: (prefix, name) => {
            const number = prefixOf(state, prefix);
            return known(state, number, name, hashOf(state, number, name));
        },
        put: (prefix, name) => {
            const number = prefixOf(state, prefix);
            const hash = hashOf(state, number, name);
            const found = known(state, number, name, hash);
            return found >= 0 ? -1 - found : add(state, number, name, hash);
        },
        push: (prefix, name) => {
            const number = prefixOf(state, prefix);
            return add(state, number, name, hashOf(state, number, name));
        },
    };
}
function idAt({ wide, prefixes, fields, names }, number) {
    const prefix = prefixes.at(fields.get('prefix', number))?.text ?? '';
    return wide.get(number) ?? prefix + names.at(fields.get('place', number), fields.get('length', number));
}
function prefixOf({ prefixes, seed }, prefix) {
    return prefixes.numberOf(prefix, () => {
        const text = prefix === '' ? '' : (0,own.ZV)(`${prefix}::`);
        return { text, hash: hashOn(seed, text) };
    });
}
function hashOf({ prefixes, seed }, prefix, name) {
    return mixed(hashOn(prefixes.at(prefix)?.hash ?? seed, name));
}
function known(state, prefix, name, hash) {
    return state.index.find(hash, (number) => idAt(state, number) === `${state.prefixes.at(prefix)?.text ?? ''}${name}`);
}
function add(state, prefix, name, hash) {
    const { fields, names, index, prefixes, wide } = state;
    const number = state.count;
    const place = names.add(name);
    if (place === undefined)
        wide.set(number, (0,own.ZV)(`${prefixes.at(prefix)?.text ?? ''}${name}`));
    fields.set('prefix', number, prefix);
    fields.set('place', number, place ?? 0);
    fields.set('length', number, name.length);
    index.add(hash);
    state.count += 1;
    return number;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/plain.ts

const SOURCES = ['nodeid', 'file', 'guess'];
function plainTests() {
    const fields = columns();
    const files = shared();
    const markers = shared();
    return {
        set(number, { idSource, seconds, where, markers: own }) {
            fields.set('source', number, SOURCES.indexOf(idSource));
            fields.set('seconds', number, seconds === 0 ? -1 : (seconds ?? 0));
            fields.set('file', number, where ? files.numberOf(where.file, () => where.file) : 0);
            fields.set('line', number, where?.line ?? 0);
            fields.set('markers', number, own ? markers.numberOf(own.join('\0'), () => own) : 0);
        },
        get(number, id) {
            const [seconds, line] = [fields.get('seconds', number), fields.get('line', number)];
            const file = files.at(fields.get('file', number));
            const names = markers.at(fields.get('markers', number));
            return {
                id,
                idSource: SOURCES[fields.get('source', number)] ?? 'nodeid',
                outcome: 'passed',
                ...(seconds === 0 ? {} : { seconds: Math.max(0, seconds) }),
                ...(file === undefined ? {} : { where: line === 0 ? { file } : { file, line } }),
                ...(names ? { markers: names } : {}),
            };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/store.ts



function testStore() {
    const state = { ids: ids(), plain: plainTests(), notable: new Map(), inOrder: undefined };
    const { ids: names, plain } = state;
    return {
        get length() {
            return names.count();
        },
        get notable() {
            return notableOf(state);
        },
        *[Symbol.iterator]() {
            for (let number = 0; number < names.count(); number++)
                yield get(state, number);
        },
        has: (id) => names.find(...partsOf(id)) >= 0,
        find: (id) => names.find(...partsOf(id)),
        put: (prefix, name) => names.put(prefix, name),
        passed: (number, test) => plain.set(number, test),
        idAt: (number) => names.at(number),
        get: (number) => get(state, number),
        set: (number, test) => set(state, number, test),
        push: (test) => set(state, names.push(...partsOf(test.id)), test),
    };
}
function testsOf(tests) {
    const store = testStore();
    for (const test of tests)
        store.push(test);
    return store;
}
function notableOf(state) {
    state.inOrder ??= [...state.notable].sort(([one], [other]) => one - other).map(([, test]) => test);
    return state.inOrder;
}
function get({ ids: names, plain, notable }, number) {
    return notable.get(number) ?? plain.get(number, names.at(number));
}
function set(state, number, test) {
    const { plain, notable } = state;
    if (isPlain(test)) {
        notable.delete(number);
        plain.set(number, test);
    }
    else
        notable.set(number, test);
    state.inOrder = undefined;
}
function isPlain(test) {
    return (test.outcome === 'passed' &&
        test.twin === undefined &&
        test.attempts === undefined &&
        test.failure === undefined &&
        test.reason === undefined &&
        test.conflict === undefined);
}
function partsOf(id) {
    const bracket = id.indexOf('[');
    const at = id.lastIndexOf('::', bracket < 0 ? id.length : bracket);
    return at < 0 ? ['', id] : [(0,own.ZV)(id.slice(0, at)), id.slice(at + 2)];
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("path");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1490);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
