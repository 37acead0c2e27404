export const id = 3506;
export const ids = [3506];
export const modules = {

/***/ 9666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( DocumentFlaw)
 });
class DocumentFlaw extends Error {
    name = 'DocumentFlaw';
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}


/***/ }),

/***/ 4996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( compileQuery),
   q: () => ( queryMistakes)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);
 var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9666);


const LONGEST = 1_000;
const MOST_DESCENTS = 2;
const MOST_VALUES = 100_000;
async function compileQuery(text) {
    if (text.length > LONGEST)
        throw new RangeError(`the path has ${text.length} characters; at most ${LONGEST} are read`);
    if (descents(text) > MOST_DESCENTS)
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .hD)(text)} has .. more than ${MOST_DESCENTS} times`);
    const { jsonPathEnvironment } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    const environment = await jsonPathEnvironment({ maxRecursionDepth: 70 });
    try {
        const path = environment.compile(text);
        return { text, find: (document) => valuesOf(path, document) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .hD)(text)} is not a JSONPath (RFC 9535), such as $.scripts.test: ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .RK)(why), 160)}`);
    }
}
async function queryMistakes(key, text) {
    if (text === undefined)
        return [];
    try {
        await compileQuery(text);
        return [];
    }
    catch (error) {
        return [{ key, message: error.message }];
    }
}
function descents(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').split('..').length - 1;
}
function valuesOf(path, document) {
    const values = [];
    try {
        for (const node of path.lazyQuery(document)) {
            values.push({ value: node.value, path: node.path });
            if (values.length > MOST_VALUES)
                throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C(`has more than ${MOST_VALUES} values at ${path.toString()}`);
        }
    }
    catch (error) {
        if (error instanceof _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C)
            throw error;
        throw new _flaw_js__WEBPACK_IMPORTED_MODULE_0__ .C('is nested too deep to be searched');
    }
    return values;
}


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   JE: () => ( readJsonFile),
   Tp: () => ( parseDocument),
   u0: () => ( readDocument)
 });
 var _evidence_told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7596);
 var _workspace_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6393);
 var _flaw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9666);



const LARGEST = { json: 32 * 1024 * 1024, yaml: 2 * 1024 * 1024, toml: 2 * 1024 * 1024 };
async function readDocument(scene, path) {
    const format = formatOf(path);
    const read = await (0,_workspace_read_js__WEBPACK_IMPORTED_MODULE_0__ .yR)(scene, path, LARGEST[format]);
    if ('measured' in read)
        return read;
    const value = await parseDocument(path, read.text, format);
    return 'flaw' in value ? value.flaw : { value: value.value, modified: read.modified };
}
async function readJsonFile(scene, path, most) {
    const read = await (0,_workspace_read_js__WEBPACK_IMPORTED_MODULE_0__ .yR)(scene, path, most ?? LARGEST.json);
    if ('measured' in read)
        return read;
    const value = await parseDocument(path, read.text, 'json');
    return 'flaw' in value ? value.flaw : { value: value.value, modified: read.modified };
}
async function parseDocument(path, text, format) {
    try {
        return { value: await parse(text, format) };
    }
    catch (error) {
        if (!(error instanceof _flaw_js__WEBPACK_IMPORTED_MODULE_1__ .C))
            throw error;
        const where = { file: path, ...(error.line === undefined ? {} : { line: error.line }) };
        return { flaw: (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_2__ .L5)('document-unreadable', `${path} ${error.message}`, `Mend ${path}`, { where }) };
    }
}
async function parse(text, format) {
    if (format === 'yaml')
        return (await __webpack_require__.e( 3107).then(__webpack_require__.bind(__webpack_require__, 3107))).parseYaml(text);
    if (format === 'toml')
        return (await __webpack_require__.e( 9640).then(__webpack_require__.bind(__webpack_require__, 9640))).parseToml(text);
    return (await __webpack_require__.e( 4854).then(__webpack_require__.bind(__webpack_require__, 4854))).parseJson(text);
}
function formatOf(path) {
    if (/\.ya?ml$/i.test(path))
        return 'yaml';
    return /\.toml$/i.test(path) ? 'toml' : 'json';
}


/***/ }),

/***/ 7902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( staleFile)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1095);
 var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7596);


function staleFile(file, written, oldest, { clock }) {
    const age = Math.max(0, clock.now() - written);
    if (age <= oldest)
        return undefined;
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_0__ .L5)('stale', `${file} was written ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .a)(age)} ago; at most ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .a)(oldest)} are allowed`, 'Let a step of this run write it, or raise `max-age`', { where: { file } });
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J0: () => ( ramp),
   Jt: () => ( reachesShare),
   Lu: () => ( shareText),
   Tj: () => ( millionthsOf)
 });
function reachesShare({ part, whole }, millionths) {
    return BigInt(part) * 1000000n >= BigInt(millionths) * BigInt(whole);
}
function shareText({ part, whole }) {
    const hundredths = (BigInt(part) * 10000n) / BigInt(whole);
    const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
    return `${text.replace(/\.?0+$/, '')} %`;
}
function millionthsOf({ part, whole }) {
    return Number((BigInt(part) * 1000000n) / BigInt(whole));
}
function ramp(value, floor, target) {
    if (floor === target)
        return value >= target ? 10_000 : 0;
    const share = (value - floor) / (target - floor);
    return Math.floor(Math.min(1, Math.max(0, share)) * 10_000);
}


/***/ }),

/***/ 7596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   BG: () => ( met),
   Ku: () => ( firstOf),
   L5: () => ( unknown),
   cT: () => ( missed),
   hS: () => ( counted)
 });
function unknown(code, observed, remedy, rest = {}) {
    const { command, ...more } = rest;
    const mend = remedy === undefined ? {} : { remedy: { text: remedy, ...(command === undefined ? {} : { command }) } };
    return { measured: false, code, observed, ...mend, ...more };
}
function met(code, observed, rest = {}) {
    return { measured: true, holds: true, credit: 10_000, code, observed, ...rest };
}
function missed(code, observed, rest = {}) {
    return { measured: true, holds: false, credit: 0, code, observed, ...rest };
}
function counted(number, singular, plural = `${singular}s`) {
    return `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
}
function firstOf(lines, most = 20, all = lines.length) {
    if (all <= most)
        return [...lines];
    return [...lines.slice(0, most - 1), `and ${(all - most + 1).toLocaleString('en-US')} more`];
}


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ut: () => ( historySchema),
   Vo: () => ( NO_HISTORY),
   dc: () => ( withPoint),
   z3: () => ( parseStrict)
 });
/* unused harmony exports HISTORY_VERSION, MOST_POINTS */
 var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9667);

const HISTORY_VERSION = 1;
const MOST_POINTS = 400;
const score = valibot__WEBPACK_IMPORTED_MODULE_0__ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__ .cGV(10_000));
const short = valibot__WEBPACK_IMPORTED_MODULE_0__ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__ .Ru6(200));
const pointSchema = valibot__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
    at: valibot__WEBPACK_IMPORTED_MODULE_0__ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__ .cGV(8_640_000_000_000_000)),
    run: valibot__WEBPACK_IMPORTED_MODULE_0__ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__ .Wwf(0)),
    attempt: valibot__WEBPACK_IMPORTED_MODULE_0__ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__ .Wwf(0)),
    sha: short,
    branch: short,
    outcome: valibot__WEBPACK_IMPORTED_MODULE_0__ .KIO(['pass', 'fail', 'inconclusive']),
    low: score,
    high: score,
    hash: short,
    signals: valibot__WEBPACK_IMPORTED_MODULE_0__ .g1P(short, valibot__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
        standing: valibot__WEBPACK_IMPORTED_MODULE_0__ .KIO(['met', 'missed', 'open', 'ignored', 'waived']),
        value: valibot__WEBPACK_IMPORTED_MODULE_0__ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__ .aig()),
    })),
});
const historySchema = valibot__WEBPACK_IMPORTED_MODULE_0__ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_0__ .euz('ci-gates readiness history'),
    version: valibot__WEBPACK_IMPORTED_MODULE_0__ .euz(HISTORY_VERSION),
    points: valibot__WEBPACK_IMPORTED_MODULE_0__ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__ .YOg(pointSchema), valibot__WEBPACK_IMPORTED_MODULE_0__ .Ru6(5_000)),
});
const NO_HISTORY = { format: 'ci-gates readiness history', version: HISTORY_VERSION, points: [] };
function withPoint(history, point) {
    const others = history.points.filter(({ run, attempt }) => run === 0 || run !== point.run || attempt !== point.attempt);
    const points = [...others, point].sort((a, b) => a.at - b.at).slice(-MOST_POINTS);
    return { ...history, points };
}
function parseStrict(text) {
    try {
        const read = valibot__WEBPACK_IMPORTED_MODULE_0__ .xLC(historySchema, JSON.parse(text ?? ''));
        return read.success ? read.output : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $r: () => ( targetOf),
   lO: () => ( secretFrom),
   pz: () => ( fillIn)
 });
 var _evidence_told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7596);

function fillIn(text, { environment }) {
    const names = Array.from(text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), ([, name = '']) => name);
    const absent = names.find((name) => (environment(name) ?? '') === '');
    if (absent !== undefined)
        return noVariable(absent);
    return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => environment(name) ?? '');
}
function secretFrom(name, { environment, mask }) {
    const value = (environment(name) ?? '').trim();
    if (value === '')
        return noVariable(name);
    mask(value);
    return value;
}
async function targetOf(address, scene) {
    if (!scene.trusted)
        return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_0__ .L5)('not-trusted', 'the configuration comes from the pull request itself; addresses are asked for a configuration of the base branch only', 'Merge the configuration first');
    const filled = fillIn(address, scene);
    if (typeof filled !== 'string')
        return filled;
    const { parseTarget, secretsInAddress, TargetError } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    for (const secret of secretsInAddress(filled))
        scene.mask(secret);
    try {
        return parseTarget(filled);
    }
    catch (error) {
        if (!(error instanceof TargetError))
            throw error;
        return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_0__ .L5)('address-unreadable', error.message, 'Correct `url`, or the variable in it');
    }
}
function noVariable(name) {
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_0__ .L5)('no-variable', `the variable ${name} is not set`, `Set ${name} in the \`env\` of the step`);
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z8: () => ( guardedProbe),
  HB: () => ( unreachable),
  iq: () => ( unreached)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/evidence/told.ts
var evidence_told = __webpack_require__(7596);
;// CONCATENATED MODULE: ./src/net/forbidden.ts

const METADATA = new Set(['168.63.129.16', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254']);
function isForbidden(address) {
    const bare = address.replace(/%.*$/, '').toLowerCase();
    if ((0,external_node_net_.isIP)(bare) === 4)
        return bare.startsWith('169.254.') || METADATA.has(bare);
    const plain = canonical(bare);
    const mapped = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(plain);
    if (mapped)
        return isForbidden(dotted(mapped[1] ?? '', mapped[2] ?? ''));
    return /^fe[89ab][0-9a-f]:/.test(plain) || METADATA.has(plain);
}
function canonical(address) {
    try {
        return new URL(`http://[${address}]/`).hostname.slice(1, -1);
    }
    catch {
        return address;
    }
}
function dotted(high, low) {
    const number = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16);
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

;// CONCATENATED MODULE: ./src/net/ask.ts




const MOST_ADDRESSES = 4;
const UNREACHED = new Set(['connection-refused', 'host-unreachable', 'timeout-connect', 'connection-failed']);
const PROXY = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
async function guardedProbe(target, options, scene) {
    const { createProbe, proxyFor } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    if (!('place' in target) || !('host' in target.place))
        return createProbe(target, options);
    const { host, port } = target.place;
    const env = Object.fromEntries(PROXY.map((name) => [name, scene.environment(name)]));
    const isProxied = proxyFor('secure' in target && target.secure, host, port, env) !== undefined;
    const addresses = (0,external_node_net_.isIP)(host) !== 0 || isProxied ? [host] : await resolved(host);
    if (addresses.length === 0)
        return createProbe(target, options);
    if (options.allowLinkLocal !== true && addresses.some(isForbidden))
        return (0,evidence_told.L5)('address-refused', `${host} is a link-local address or a metadata service`, 'Name another address, or set `allow-link-local: true` where this is meant');
    if (isProxied)
        return createProbe(target, { ...options, env });
    return inTurn(addresses
        .slice(0, MOST_ADDRESSES)
        .map((address) => createProbe(target, { ...options, connectTo: { host: address } })));
}
function inTurn(probes) {
    return async (options) => {
        const until = Date.now() + options.timeoutMs;
        let last;
        for (const [at, probe] of probes.entries()) {
            const left = until - Date.now();
            last = await probe({ ...options, timeoutMs: Math.max(1, left / (probes.length - at)) });
            if (!UNREACHED.has(last.code))
                return last;
        }
        return last;
    };
}
async function resolved(host) {
    const found = await (0,promises_.lookup)(host, { all: true, verbatim: true }).catch(() => []);
    return found.map(({ address }) => address);
}
function unreached({ code }) {
    return (/^(name-|timeout-name|timeout-connect|host-unreachable|connection-failed|proxy-refused|aborted)/.test(code) ||
        code === 'unauthorized' ||
        code === 'rate-limited');
}
function unreachable(told, { code, observed }, remedy) {
    const words = code === 'unauthorized' || code === 'rate-limited' ? '' : ': this runner cannot reach it';
    const mend = code === 'timeout-connect' || code.startsWith('name-')
        ? 'Run the job where the host can be reached: a private host needs a self-hosted runner'
        : remedy;
    return (0,evidence_told.L5)(code, `${told}: ${observed}${words}`, mend);
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   c: () => ( readinessOf),
   s: () => ( readinessIn)
 });
function readinessOf(evaluation, circumstances) {
    const { outcome, code, score, unwaived, configuration, states, raise, trend } = evaluation;
    return {
        format: 'ci-gates readiness',
        version: 1,
        outcome,
        code,
        low: score.low,
        high: score.high,
        point: score.point ?? null,
        coverage: score.coverage,
        bar: configuration.gate.failUnder,
        target: configuration.gate.target,
        unwaived: unwaived ? { low: unwaived.low, high: unwaived.high } : null,
        hash: configuration.hash,
        signals: states.map((state) => signalOf(state, raise.gains.get(state.rule.id) ?? 0)),
        steps: raise.steps,
        isEnough: raise.isEnough,
        lows: trend.lows.map(({ low }) => low),
        change: trend.change ?? null,
        ...circumstances,
    };
}
function readinessIn({ verdict }) {
    const detail = verdict.detail;
    return detail?.format === 'ci-gates readiness' ? detail : undefined;
}
function signalOf({ rule, evidence, standing, credit, waiver }, gain) {
    const value = evidence.measured && evidence.value !== undefined && Number.isFinite(evidence.value) ? evidence.value : null;
    return {
        id: rule.id,
        kind: rule.kind.kind,
        weight: rule.weight,
        must: rule.must,
        group: rule.group ?? null,
        standing,
        credit: credit ?? null,
        gain,
        code: evidence.code,
        observed: evidence.observed,
        value,
        waiver: waiver ? { owner: waiver.owner, reason: waiver.reason, expires: waiver.expires } : null,
    };
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => ( run_run)
});

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __webpack_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __webpack_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __webpack_require__(8443);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
;// CONCATENATED MODULE: ./src/history/place.ts



const ARTIFACT = 'readiness-history';
const FILE = 'readiness-history.json';
function historyPlace(raw, { workspace, roots }) {
    const [word = '', ...rest] = raw.trim().split(':');
    const name = rest.join(':');
    if (raw.trim() === 'off')
        return { kind: 'off' };
    if (word === 'cache')
        throw new declaration.F('a cache is no place for it: any branch can write one, and it is evicted; use artifact');
    if (word === 'branch')
        return { kind: 'branch', branch: branchName(name), path: FILE };
    if (word === 'artifact') {
        if (rest.length > 0 && !/^[\w.-]{1,100}$/.test(name))
            throw new declaration.F(`${(0,visible.hD)(name)} is no name of an artifact`);
        return {
            kind: 'artifact',
            name: name === '' ? ARTIFACT : name,
            path: (0,external_node_path_.join)(roots.at(-1) ?? workspace, 'ci-gates', FILE),
        };
    }
    const path = (0,external_node_path_.resolve)(workspace, raw.trim());
    if (!roots.some((root) => (0,paths.FK)(root, path)))
        throw new declaration.F(`${(0,visible.hD)(raw)} lies outside ${roots.join(' and ')}`);
    if (!path.endsWith('.json'))
        throw new declaration.F(`${(0,visible.hD)(raw)} is none of artifact, branch:NAME, off, or a path that ends with .json`);
    return { kind: 'file', path };
}
function branchName(name) {
    if (/^[\w][\w./-]{0,199}$/.test(name) && !/\.\.|\/\/|\/$|\.lock$/.test(name))
        return name;
    throw new declaration.F(`${(0,visible.hD)(name)} is no name of a branch; write branch:readiness`);
}

// EXTERNAL MODULE: ./src/tell/post.ts
var post = __webpack_require__(7345);
;// CONCATENATED MODULE: ./src/checks.ts



function checkInputs(values, world) {
    const mistakes = [];
    const wrong = (input, message) => {
        if (message !== undefined)
            mistakes.push({ input, message });
    };
    const place = placeOf(values.history, world, wrong);
    const { slackWebhook, webhook, commit, dashboard, badge } = values;
    if (slackWebhook !== undefined)
        wrong('slack-webhook', (0,post.Fc)(slackWebhook));
    if (slackWebhook !== undefined && place?.kind === 'off')
        wrong('slack-webhook', 'it is told of changes of the verdict, and needs `history` to know one');
    if (webhook !== undefined)
        wrong('webhook', (0,post.Of)(webhook));
    if (commit && dashboard === undefined && badge === undefined)
        wrong('commit', 'there is nothing to commit; name a dashboard or a badge');
    if (badge !== undefined && !/\.json$/.test(badge))
        wrong('badge', 'its name ends with .json; the SVG beside it is named after it');
    if (mistakes.length > 0 || !place)
        throw new input_error.d(mistakes);
    return place;
}
function placeOf(raw, world, wrong) {
    try {
        return historyPlace(raw, world);
    }
    catch (error) {
        if (!(error instanceof declaration.F))
            throw error;
        wrong('history', error.message);
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __webpack_require__(9732);
;// CONCATENATED MODULE: ./src/config/schema-address.ts
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/OWNER/ci-gates/v0/schemas/readiness.schema.json';

// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var glob = __webpack_require__(5174);
// EXTERNAL MODULE: ../../packages/core/src/runner/read-text.ts
var read_text = __webpack_require__(37);
// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/public-api.js + 64 modules
var public_api = __webpack_require__(2622);
;// CONCATENATED MODULE: ./src/config/zero.ts





const FOLDER = '.github/workflows';
const MOST_WORKFLOWS = 10;
const NOTES = [
    'CHANGELOG.md',
    'CHANGES.md',
    'HISTORY.md',
    'NEWS.md',
    'CHANGELOG.rst',
    'CHANGES.rst',
    'docs/CHANGELOG.md',
];
function zeroConfiguration(workspace, branch, own) {
    const { workflows, problems } = workflowsIn(workspace, branch ?? 'main');
    const pushed = workflows.filter(({ file, isPushed }) => isPushed && `${FOLDER}/${file}` !== own);
    const scheduled = workflows.filter(({ isScheduled }) => isScheduled);
    const notes = NOTES.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, name)));
    const signals = {
        ...runSignals(pushed.slice(0, MOST_WORKFLOWS)),
        required: { kind: 'required-checks', weight: 20, 'on-unknown': 'ignore' },
        ...(scheduled.length > 0
            ? { schedules: { kind: 'schedule', workflows: scheduled.map(({ file }) => file), weight: 10 } }
            : {}),
        queue: { kind: 'queue', weight: 5 },
        'code-scanning': { kind: 'alerts', source: 'code-scanning', weight: 10, 'on-unknown': 'ignore' },
        dependabot: { kind: 'alerts', source: 'dependabot', weight: 10, 'on-unknown': 'ignore' },
        blockers: { kind: 'issues', labels: ['release-blocker'], weight: 10, 'on-unknown': 'ignore' },
        'release-notes': { kind: 'file', path: notes ?? NOTES[0], weight: 5 },
    };
    const leftOut = [
        ...problems,
        ...ownNote(workflows, own),
        ...(pushed.length === 0 ? ['pass rate: no other workflow in the workspace runs on pushes to the branch'] : []),
        ...(pushed.length > MOST_WORKFLOWS ? [`pass rate: ${pushed.length - MOST_WORKFLOWS} more workflows`] : []),
        ...(scheduled.length === 0 ? ['schedules: no workflow in the workspace has one'] : []),
    ];
    return { yaml: yamlOf(signals), leftOut };
}
function ownNote(workflows, own) {
    const found = workflows.find(({ file, isPushed }) => isPushed && `${FOLDER}/${file}` === own);
    return found ? [`pass rate of ${found.file}: this gate is part of it`] : [];
}
function runSignals(workflows) {
    const weight = Math.floor(25_000 / Math.max(1, workflows.length)) / 1_000;
    return Object.fromEntries(workflows.map(({ file }) => [
        workflows.length === 1 ? 'ci' : `runs-${file.replace(/\.ya?ml$/, '').replace(/[^\w.-]/g, '-')}`,
        { kind: 'workflow-runs', workflow: file, last: 30, min: '85%', weight },
    ]));
}
function yamlOf(signals) {
    const lines = Object.entries(signals).map(([id, keys]) => `  ${id}: ${(0,public_api.As)(keys, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`);
    return ['version: 1', 'gate: { fail-under: 90%, target: 95%, min-coverage: 80% }', 'signals:', ...lines, ''].join('\n');
}
function workflowsIn(workspace, branch) {
    const folder = (0,external_node_path_.join)(workspace, FOLDER);
    if (!(0,external_node_fs_.existsSync)(folder)) {
        const why = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, '.git')) ? 'there are none' : 'the repository is not checked out';
        return { workflows: [], problems: [`workflows: ${why}`] };
    }
    const problems = [];
    const files = (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /^[\w.-]+\.ya?ml$/.test(name))
        .sort();
    const workflows = files.slice(0, 200).flatMap((file) => {
        const read = (0,read_text.y)(workspace, (0,external_node_path_.join)(folder, file), 1_048_576);
        const triggers = 'text' in read ? triggersIn(read.text) : undefined;
        if (!triggers)
            problems.push(`${FOLDER}/${file}: it cannot be read as a workflow`);
        return triggers ? [{ file, isPushed: isPushedTo(triggers, branch), isScheduled: 'schedule' in triggers }] : [];
    });
    return { workflows, problems };
}
function triggersIn(text) {
    try {
        const { on } = ((0,public_api.qg)(text, { maxAliasCount: 100, logLevel: 'error' }) ?? {});
        if (typeof on === 'string')
            return { [on]: null };
        if (Array.isArray(on))
            return Object.fromEntries(on.map((name) => [String(name), null]));
        return typeof on === 'object' && on !== null ? on : undefined;
    }
    catch {
        return undefined;
    }
}
function isPushedTo(triggers, branch) {
    if (!('push' in triggers))
        return false;
    const { branches, tags } = (triggers['push'] ?? {});
    if (branches === undefined)
        return tags === undefined;
    const patterns = (Array.isArray(branches) ? branches : [branches]).map(String);
    return patterns.some((pattern) => !pattern.startsWith('!') && (0,glob.S)(pattern).matches(branch));
}

;// CONCATENATED MODULE: ./src/config/init.ts






const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`;
const HINTS = `# What has to hold before this is released. Weights share 100 %; a must stands outside of the score.
# Worth adding, where the repository has it:
#   no-ignores: { kind: grep, files: '.github/workflows/**', pattern: '--ignore', max: 0, must: true }
#   pinned: { kind: uses-pinned, must: true }
#   sign-off: { kind: manual, who: ['@OWNER/release'], must: true }
# waivers:
#   - { signal: code-scanning, reason: legacy module goes in 0.8, owner: '@OWNER/team', expires: 2026-12-31 }
`;
async function writeStarter(file, workspace) {
    const path = (0,external_node_path_.join)(workspace, file);
    if ((0,external_node_fs_.existsSync)(path))
        throw new input_error.d([{ input: 'init', message: `${file} is there already; nothing was written` }]);
    const { yaml } = zeroConfiguration(workspace, undefined, undefined);
    const [version, ...rest] = yaml.split('\n');
    await (0,write_text.x)(path, [SCHEMA_LINE, version, HINTS.trimEnd(), ...rest].join('\n'), [workspace]);
    return path;
}

;// CONCATENATED MODULE: ./src/config/difference.ts

const MOST = 40;
const LONGEST = 120;
function differenceOf(base, head) {
    const [before, after] = [flat(base), flat(head)];
    const keys = [...new Set([...before.keys(), ...after.keys()])];
    const lines = keys.flatMap((key) => {
        const [old, now] = [before.get(key), after.get(key)];
        if (old === now)
            return [];
        if (old === undefined)
            return [`added    ${key}: ${now}`];
        return [now === undefined ? `removed  ${key}: ${old}` : `changed  ${key}: ${old} → ${now}`];
    });
    return lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), `… and ${lines.length - MOST + 1} more`];
}
function flat(value, path = '', into = new Map()) {
    if (typeof value !== 'object' || value === null || isPlainList(value))
        into.set(path, told(value));
    else
        for (const [key, each] of Object.entries(value)) {
            const name = Array.isArray(value) ? `[${key}]` : `${path === '' ? '' : '.'}${(0,visible.RK)(key)}`;
            flat(each, `${path}${name}`, into);
        }
    return into;
}
function isPlainList(value) {
    return Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null);
}
function told(value) {
    return (0,visible.ml)((0,visible.RK)(typeof value === 'string' ? value : JSON.stringify(value)), LONGEST);
}

// EXTERNAL MODULE: ../../packages/core/src/runner/git.ts
var git = __webpack_require__(3753);
;// CONCATENATED MODULE: ../../packages/github/src/questions/json.ts
const record = (value) => (typeof value === 'object' && value !== null ? value : {});
const textOf = (value) => (typeof value === 'string' ? value : undefined);
const numberOf = (value) => (Number.isFinite(value) ? value : undefined);
function timeOf(value) {
    const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? undefined : ms;
}
function listOf(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const entries = value.map((entry) => read(record(entry))).filter((entry) => entry !== undefined);
    return entries.length === value.length ? entries : undefined;
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

;// CONCATENATED MODULE: ../../packages/github/src/questions/workflows.ts

function workflowsOf({ owner, repo }) {
    return {
        route: 'GET /repos/{owner}/{repo}/actions/workflows',
        parameters: { owner, repo },
        permission: 'actions: read',
        isShared: true,
        read: (data) => listOf(record(data)['workflows'], readWorkflow),
    };
}
function readWorkflow({ id, name, path, state }) {
    const [number, file] = [numberOf(id), textOf(path)];
    if (number === undefined || file === undefined)
        return undefined;
    return { id: number, name: textOf(name) ?? file, path: file, state: textOf(state) ?? '' };
}
function defaultBranchOf({ owner, repo }) {
    return {
        route: 'GET /repos/{owner}/{repo}',
        parameters: { owner, repo },
        permission: 'metadata: read',
        isShared: true,
        read: (data) => textOf(record(data)['default_branch']),
    };
}
function contentOf({ owner, repo }, path, ref) {
    return {
        route: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: { owner, repo, path, ref },
        permission: 'contents: read',
        isShared: true,
        read: (data) => {
            const { content, encoding } = record(data);
            return encoding === 'base64' && typeof content === 'string'
                ? Buffer.from(content, 'base64').toString('utf8')
                : undefined;
        },
    };
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/parse/line-counter.js
var line_counter = __webpack_require__(3224);
// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/identity.js
var identity = __webpack_require__(7379);
// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/visit.js
var visit = __webpack_require__(9712);
;// CONCATENATED MODULE: ./src/config/source.ts

function source_placeOf(source, path, aim = 'value') {
    let at = source.document.contents;
    let found = at;
    for (const [depth, part] of path.entries()) {
        const step = stepTo(resolved(at, source), part);
        if (!step)
            break;
        const isLast = depth === path.length - 1;
        found = (isLast && aim === 'value' ? (step.value ?? step.key) : step.key) ?? step.value ?? found;
        at = step.value;
    }
    return at === null && path.length === 0 ? placeAt(source, 0, 0) : placeOfNode(source, found);
}
function placeAt({ file, lines }, offset, length) {
    const { line, col } = lines.linePos(offset);
    return { where: { file, line: Math.max(1, line), column: Math.max(1, col) }, offset, length };
}
function pathText(path) {
    return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`)).join('');
}
function placeOfNode(source, node) {
    const [start, end] = node?.range ?? [0, 0];
    const firstLine = source.text.slice(start, end).split('\n', 1)[0] ?? '';
    return placeAt(source, start, firstLine.trimEnd().length);
}
function stepTo(node, part) {
    if ((0,identity.oP)(node) && typeof part === 'number') {
        const item = node.items[part];
        return item ? { key: item, value: item } : undefined;
    }
    if (!(0,identity.jh)(node))
        return undefined;
    const pair = node.items.find(({ key }) => (0,identity.jn)(key) && String(key.value) === String(part));
    return pair ? { key: pair.key, value: pair.value } : undefined;
}
function resolved(node, { document }) {
    return (0,identity.Vj)(node) ? (node.resolve(document) ?? null) : node;
}

;// CONCATENATED MODULE: ./src/config/document.ts



const LARGEST = 1_048_576;
const DEEPEST = 20;
const MOST_ALIASES = 100;
const UNCLOSED = 'opens a quote that is not closed';
function parseConfiguration(file, bytes) {
    const read = decode(bytes);
    if ('problem' in read)
        return refused(file, read.problem);
    const { text } = read;
    const lines = new line_counter.H();
    try {
        const document = (0,public_api.Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true, version: '1.2' });
        const source = { file, text, document, lines };
        const wrong = errorsOf(source);
        const mistakes = wrong.length > 0 ? wrong : limitMistakes(source);
        if (mistakes.length > 0)
            return { mistakes, text };
        const value = document.toJS({ maxAliasCount: MOST_ALIASES });
        if ((0,identity.jh)(document.contents))
            return { source, value: value };
        return refused(file, `holds ${kindOf(value)}, not a map; it begins with version: 1`, text);
    }
    catch (error) {
        if (error instanceof RangeError)
            return refused(file, `is nested more than ${DEEPEST} deep`, text);
        if (error instanceof ReferenceError)
            return refused(file, `has aliases that come to more than ${MOST_ALIASES} copies`, text);
        throw error;
    }
}
function decode(bytes) {
    if (bytes.length > LARGEST)
        return { problem: `has ${bytes.length} bytes; at most ${LARGEST} are read` };
    if (bytes.includes(0))
        return { problem: 'is a binary file, not YAML' };
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return text.trim() === '' ? { problem: 'is empty; it begins with version: 1' } : { text };
    }
    catch {
        return { problem: 'is not UTF-8' };
    }
}
function refused(file, message, text = '') {
    return { mistakes: [{ place: { where: { file, line: 1, column: 1 }, offset: 0, length: 0 }, message }], text };
}
function kindOf(value) {
    if (value === null)
        return 'nothing';
    return Array.isArray(value) ? 'a list' : `the text ${(0,visible.hD)(String(value))}`;
}
function limitMistakes(source) {
    let mistake;
    (0,visit.Y)(source.document, {
        Node: (_, node, path) => {
            const depth = path.filter((each) => (0,identity.jh)(each) || (0,identity.oP)(each)).length;
            if (depth <= DEEPEST && !((0,identity.Vj)(node) && node.source === ''))
                return undefined;
            const [start = 0] = node.range ?? [];
            mistake = { place: placeAt(source, start, 1), message: `is nested more than ${DEEPEST} deep` };
            return visit.Y.BREAK;
        },
    });
    return mistake ? [mistake] : [];
}
function errorsOf(source) {
    const { errors, warnings } = source.document;
    if (errors.some(({ message }) => message.includes('call stack')))
        throw new RangeError('nested too deep');
    const told = [...errors, ...warnings].map((error) => mistakeFor(source, error));
    const open = told.find(({ message }) => message === UNCLOSED);
    return open ? [open] : told;
}
function mistakeFor(source, error) {
    const [start, end] = error.pos;
    const place = placeAt(source, start, Math.max(1, end - start));
    const words = WORDS[error.code];
    return words ? words(source, place) : { place, message: `is not YAML: ${error.message}` };
}
const WORDS = {
    DUPLICATE_KEY: (source, place) => {
        const key = /^["']?([\w.-]+)/.exec(source.text.slice(place.offset))?.[1] ?? '';
        return {
            place: { ...place, length: Math.max(1, key.length) },
            message: `${(0,visible.hD)(key)} stands here a second time; the first is on line ${firstLine(source, key, place)}`,
        };
    },
    TAB_AS_INDENT: (_, place) => ({ place, message: 'is indented with a tab; YAML wants spaces' }),
    MULTIPLE_DOCS: (_, place) => ({ place, message: 'begins a second document; one file holds one configuration' }),
    TAG_RESOLVE_FAILED: (_, place) => ({ place, message: 'has a tag that means nothing here; take it away' }),
    BLOCK_AS_IMPLICIT_KEY: (_, place) => ({
        place,
        message: 'has a second ": " on its line; put the value between quotes',
    }),
    MISSING_CHAR: (source, place) => unclosed(source, place),
};
function unclosed(source, place) {
    const before = source.text.slice(0, place.offset + place.length).split('\n');
    const at = before.findLastIndex((line) => /[:,[{-] *"[^"]*$|[:,[{-] *'[^']*$/.test(line.replace(/#.*/, '')));
    const line = before[at];
    if (line === undefined)
        return { place, message: 'lacks a character that closes what was opened, such as } or ]' };
    const column = line.search(/(["'])(?!.*\1)/);
    const offset = before.slice(0, at).join('\n').length + (at === 0 ? 0 : 1) + Math.max(0, column);
    return { place: placeAt(source, offset, 1), message: UNCLOSED };
}
function firstLine(source, key, place) {
    let line = place.where.line;
    (0,visit.Y)(source.document, {
        Pair: (_, { key: node }) => {
            if (!(0,identity.jn)(node) || String(node.value) !== key || !node.range || node.range[0] >= place.offset)
                return;
            const found = source.lines.linePos(node.range[0]);
            if (found.col === place.where.column || line === place.where.line)
                line = found.line;
        },
    });
    return line;
}

;// CONCATENATED MODULE: ./src/config/locate.ts





async function locate(file, place) {
    const { surroundings } = place;
    const base = surroundings.baseSha;
    const readFile = base === undefined ? workspaceReader(place.workspace) : baseReader(base, place);
    const source = base === undefined ? file : `${file} at ${base.slice(0, 12)}`;
    const read = await readFile(file);
    if ('bytes' in read)
        return { kind: 'file', file, bytes: read.bytes, readFile, source };
    if (read.isAbsent)
        return { kind: 'none', file, source };
    return { kind: 'unknown', file, why: read.problem };
}
function workspaceReader(workspace) {
    return async (file) => {
        try {
            const path = external_node_fs_.realpathSync.native((0,external_node_path_.join)(workspace, file));
            if (!(0,paths.FK)(external_node_fs_.realpathSync.native(workspace), path))
                return { problem: 'it is a link that leads outside' };
            return { bytes: readWithin(path) };
        }
        catch (error) {
            const { code, message } = error;
            const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
            return isAbsent ? { problem: 'it is not there', isAbsent } : { problem: message };
        }
    };
}
function readWithin(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        if (!status.isFile())
            throw new Error('it is no regular file');
        if (status.size > 64 * LARGEST)
            throw new Error(`it has ${status.size} bytes`);
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function baseReader(base, { workspace, surroundings, github }) {
    return async (file) => {
        const root = (0,git.Jl)(workspace);
        const path = root === undefined ? file : (0,paths.Gt)(root, (0,external_node_path_.join)(workspace, file));
        const cloned = root === undefined ? { problem: 'the repository is not checked out' } : await (0,git.PP)(root, base, path);
        if ('bytes' in cloned || cloned.isAbsent)
            return cloned;
        const asked = await fromApi(base, path, surroundings, await github());
        if (!('problem' in asked) || asked.isAbsent)
            return asked;
        return { problem: `${cloned.problem}, and GitHub did not give it: ${asked.problem}` };
    };
}
async function fromApi(base, path, { owner, repo }, github) {
    if ('kind' in github)
        return { problem: github.detail };
    if (base === '')
        return { problem: 'the event does not tell the base commit' };
    const answer = await github.ask(contentOf({ owner, repo }, path, base));
    if (answer.kind === 'measured')
        return { bytes: new TextEncoder().encode(answer.value) };
    if (answer.kind === 'absent')
        return { problem: `commit ${base.slice(0, 12)} has no ${path}`, isAbsent: true };
    return { problem: answer.kind === 'denied' ? `${answer.detail}; it needs ${answer.permission}` : answer.detail };
}

;// CONCATENATED MODULE: ./src/config/mistake.ts

const LONGEST_LINE = 160;
const mistake_MOST = 200;
function inputMistakes(texts, mistakes) {
    const once = new Map(mistakes.map((mistake) => [`${keyOf(mistake)} ${mistake.message}`, mistake]));
    const ordered = [...once.values()].sort((a, b) => compareFiles(a, b) || a.place.offset - b.place.offset);
    return ordered.slice(0, mistake_MOST).map(({ place, message }) => ({
        input: 'config',
        message,
        where: place.where,
        excerpt: excerptOf(texts.get(place.where.file) ?? '', place),
    }));
}
function excerptOf(text, { where, length }) {
    const line = text.split('\n')[where.line - 1]?.replace(/\r$/, '');
    if (line === undefined || line.trim() === '')
        return [];
    const from = Math.max(0, where.column - 1 - LONGEST_LINE / 2);
    const shown = (0,visible.RK)(line.slice(from, from + LONGEST_LINE));
    const before = (0,visible.RK)(line.slice(from, where.column - 1));
    const room = Math.max(1, Math.min(length, shown.length - before.length));
    const margin = `${where.line} | `;
    return [`${margin}${shown}`, `${' '.repeat(margin.length - 2)}| ${' '.repeat(before.length)}${'^'.repeat(room)}`];
}
function keyOf({ place }) {
    return `${place.where.file}:${place.offset}`;
}
function compareFiles(a, b) {
    return a.place.where.file.localeCompare(b.place.where.file, 'en');
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __webpack_require__(9344);
// EXTERNAL MODULE: ../../node_modules/.pnpm/valibot@1.5.0_typescript@6.0.3/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(9667);
;// CONCATENATED MODULE: ./src/config/check.ts



const MOST_ROUNDS = 50;
function check(schema, value, asked) {
    const mistakes = [];
    const left = structuredClone(value);
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const result = dist.xLC(schema, left);
        if (result.success)
            return mistakes.length === 0 ? { output: result.output } : { mistakes };
        const unknown = result.issues.filter(isUnknownKey);
        mistakes.push(...unknown.map((issue) => unknownKey(schema, issue, asked)));
        if (unknown.length === 0) {
            mistakes.push(...firstAtEach(result.issues).map((issue) => mistakeOf(issue, asked)));
            break;
        }
        for (const issue of unknown)
            removeAt(left, keysOf(issue));
    }
    return { mistakes };
}
function firstAtEach(issues) {
    return [...new Map(issues.toReversed().map((issue) => [JSON.stringify(keysOf(issue)), issue])).values()].reverse();
}
function isUnknownKey({ type, expected }) {
    return type === 'strict_object' && expected === 'never';
}
function unknownKey(schema, issue, { source, path, alsoKnown = [] }) {
    const keys = keysOf(issue);
    const name = String(keys.at(-1));
    const around = keys.slice(0, -1);
    const known = [...keysAt(schema, around), ...(around.length === 0 ? alsoKnown : [])];
    const meant = (0,suggest.Z)(name, known);
    const place = pathText([...path, ...around]);
    const hint = meant ? `; did you mean ${(0,visible.hD)(meant)}?` : `; known: ${known.join(', ')}`;
    return {
        place: source_placeOf(source, [...path, ...keys], 'key'),
        message: `unknown key ${(0,visible.hD)(name)}${place === '' ? '' : ` in ${place}`}${hint}`,
    };
}
function mistakeOf(issue, { source, path }) {
    const keys = keysOf(issue);
    const isMissing = issue.path?.at(-1)?.origin === 'key' && issue.received === 'undefined';
    if (isMissing) {
        const around = [...path, ...keys.slice(0, -1)];
        const name = pathText(around);
        const message = `${name === '' ? 'the configuration' : name} lacks ${(0,visible.hD)(String(keys.at(-1)))}`;
        return { place: source_placeOf(source, around, 'key'), message };
    }
    const name = pathText([...path, ...keys]);
    return { place: source_placeOf(source, [...path, ...keys]), message: `${name} ${sentence(issue)}` };
}
function sentence({ message, expected, received }) {
    if (!message.startsWith('Invalid '))
        return /^(is|has) /.test(message) ? message : `is wrong: ${message}`;
    if (expected === 'Object')
        return `is ${received}, not a map of keys`;
    return `is ${received}${expected ? `; wanted ${expected}` : ''}`;
}
function keysOf({ path }) {
    return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
function removeAt(value, keys) {
    const holder = keys.slice(0, -1).reduce((at, key) => at[key], value);
    delete holder[keys.at(-1)];
}
function keysAt(schema, path) {
    const loose = unwrap(schema);
    if (loose.options)
        return loose.options.flatMap((option) => keysAt(option, path));
    const [first, ...rest] = path;
    if (first === undefined)
        return Object.keys(loose.entries ?? {});
    const next = typeof first === 'number' ? loose.item : (loose.entries?.[first] ?? loose.value);
    return next ? keysAt(next, rest) : [];
}
function unwrap(schema) {
    const loose = schema;
    if (loose.pipe?.[0] && loose.pipe[0] !== schema)
        return unwrap(loose.pipe[0]);
    if (loose.wrapped)
        return unwrap(loose.wrapped);
    return loose.getter ? unwrap(loose.getter([])) : loose;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/percent.ts
var percent = __webpack_require__(1290);
// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __webpack_require__(1095);
;// CONCATENATED MODULE: ./src/config/read-values.ts

function withSign(raw) {
    const bare = String(raw).trim();
    if (!/^(0|[1-9]\d*)(\.\d{1,4})?$/.test(bare))
        return bare;
    if (Number(bare) > 0 && Number(bare) < 1)
        throw new declaration.F(`${bare} has no unit; did you mean ${Number((Number(bare) * 100).toFixed(4))}%?`);
    return `${bare}%`;
}
function readLimit(raw) {
    if (typeof raw === 'number') {
        if (!Number.isFinite(raw))
            throw new declaration.F(notANumber({ input: raw }));
        return { text: String(raw), value: raw };
    }
    const parts = /^(-?\d{1,9}(?:\.\d{1,9})?) ?%$/.exec(raw.trim());
    if (!parts)
        throw new declaration.F(`${(0,visible.hD)(raw)} is neither a number nor a percentage such as 0.1%`);
    return { text: raw.trim(), value: Number(parts[1]) / 100 };
}
function readPath(raw) {
    const parts = raw.replaceAll('\\', '/').split('/');
    if (parts[0] === '' || /^[A-Za-z]:$/.test(parts[0] ?? ''))
        throw new declaration.F(`${(0,visible.hD)(raw)} is an absolute path; write it relative to the workspace`);
    if (parts.includes('..'))
        throw new declaration.F(`${(0,visible.hD)(raw)} has .. in it; only files inside the workspace are read`);
    return parts.filter((part) => part !== '.' && part !== '').join('/') || '.';
}
function readGlob(raw) {
    const bare = raw.replace(/^!/, '');
    readPath(bare.replaceAll('\\', ''));
    try {
        return { ...(0,glob.S)(bare), text: raw };
    }
    catch (error) {
        throw new declaration.F(`${(0,visible.hD)(raw)}: ${error.message}`);
    }
}
function isAddress(raw) {
    if (/^\$\{[A-Za-z_][A-Za-z0-9_]*\}/.test(raw))
        return true;
    try {
        return /^https?:$/.test(new URL(raw.replace(/\$\{[A-Za-z_][A-Za-z0-9_]*\}/g, '1')).protocol);
    }
    catch {
        return false;
    }
}
function read_values_hidden(raw) {
    return raw.replace(/\/\/[^/?#]*@/, '//***@');
}
function notANumber({ input }) {
    return `${read_values_told(input)} is not a finite number`;
}
function read_values_told(input) {
    if (typeof input === 'string')
        return (0,visible.hD)(input);
    if (Array.isArray(input))
        return 'a list';
    if (input === undefined)
        return 'nothing';
    return typeof input === 'object' && input !== null ? 'a map' : String(input);
}

;// CONCATENATED MODULE: ./src/config/values.ts



const LONGEST_PATTERN = 2_000;
const MOST_ENTRIES = 200;
function values_percent(description) {
    return dist.FsL(dist.KCZ([dist.YjP(), dist.aig()], ({ input }) => `${read_values_told(input)} is not a percentage; write 85% or 99.5%`), dist.h_(description), dist.yuE({ percent: true }), read((raw) => (0,percent.l)(withSign(raw))));
}
function limit(description) {
    return dist.FsL(dist.KCZ([dist.aig(), dist.YjP()], ({ input }) => `${read_values_told(input)} is neither a number nor a percentage`), dist.h_(description), read(readLimit));
}
function amount(description) {
    return dist.FsL(dist.aig(notANumber), dist.E2x(notANumber), dist.h_(description));
}
function count(description, least = 0) {
    const message = ({ input }) => `${read_values_told(input)} is not a whole number from ${least} up`;
    return dist.FsL(dist.aig(message), dist.Y2b(message), dist.Wwf(least, message), dist.h_(description));
}
function values_duration(description) {
    return dist.FsL(dist.YjP(({ input }) => typeof input === 'number'
        ? `${read_values_told(input)} has no unit; write ${input}s for seconds, ${input}h for hours`
        : `${read_values_told(input)} is not a duration; write 60s, 24h or 7d`), dist.h_(description), read(duration.E));
}
function values_text(description, most = 1_000) {
    return dist.FsL(dist.YjP(({ input }) => `${read_values_told(input)} is not a text; put it between quotes`), dist.z6Y((value) => value.trim() !== '', 'is empty'), dist.z6Y((value) => !/[\0\r\n]/.test(value), 'has more than one line'), dist.Ru6(most, ({ input }) => `has ${input.length} characters; at most ${most} are allowed`), dist.h_(description));
}
function path(description) {
    return dist.FsL(values_text(description, 4_096), read(readPath));
}
function values_glob(description) {
    return dist.FsL(values_text(description, 4_096), read(readGlob));
}
function globs(description) {
    return values_listOf(values_glob(description), description);
}
function pattern(description) {
    return dist.FsL(dist.YjP(({ input }) => `${read_values_told(input)} is not a pattern; put it between single quotes`), dist.BpQ(1, 'is empty; it would match everywhere'), dist.Ru6(LONGEST_PATTERN, ({ input }) => `has ${input.length} characters; at most ${LONGEST_PATTERN} are read`), dist.h_(description));
}
function environmentName(description) {
    const message = ({ input }) => `${read_values_told(input)} is not the name of an environment variable`;
    return dist.FsL(dist.YjP(message), dist.yGV(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, message), dist.h_(description));
}
function address(description) {
    return dist.FsL(values_text(description, 4_096), dist.z6Y(isAddress, ({ input }) => `${(0,visible.hD)(read_values_hidden(input))} is no address; write it with https:// or http://`));
}
function choice(words, description) {
    return dist.FsL(dist.KIO(words, ({ input }) => `${read_values_told(input)} is not one of ${words.join(', ')}`), dist.h_(description));
}
function flag(description) {
    return dist.FsL(dist.zMY(({ input }) => `${read_values_told(input)} is neither true nor false`), dist.h_(description));
}
function values_listOf(schema, description) {
    const many = dist.FsL(dist.YOg(schema), dist.BpQ(1, 'is an empty list'), dist.Ru6(MOST_ENTRIES, `has more than ${MOST_ENTRIES} entries`));
    return dist.FsL(dist.KCZ([schema, many], tellBranch), dist.h_(description), dist.pdi((value) => (Array.isArray(value) ? value : [value])));
}
function tellBranch({ input, issues }) {
    const fitting = issues?.find(({ path }) => (path !== undefined) === Array.isArray(input)) ?? issues?.[0];
    const entry = fitting?.path?.[0]?.key;
    return `${typeof entry === 'number' ? `entry ${entry + 1}: ` : ''}${fitting?.message ?? 'is neither a value nor a list'}`;
}
function read(parse) {
    return dist.NTK(({ dataset, addIssue, NEVER }) => {
        try {
            return parse(dataset.value);
        }
        catch (error) {
            if (!(error instanceof declaration.F))
                throw error;
            addIssue({ message: error.message });
            return NEVER;
        }
    });
}

;// CONCATENATED MODULE: ./src/config/schema.ts


function weight(description) {
    const message = ({ input }) => `${typeof input === 'string' ? JSON.stringify(input) : String(input)} is not a weight; write a number from 0 to 1000000, such as 25`;
    return dist.FsL(dist.aig(message), dist.E2x(message), dist.Wwf(0, message), dist.cGV(1_000_000, message), dist.z6Y((value) => Number.isInteger(Math.round(value * 1e6) / 1e3), 'has more than three decimals'), dist.h_(description));
}
const ON_INCONCLUSIVE = ['fail', 'warn', 'pass'];
const ON_UNKNOWN = ['open', 'fail', 'ignore'];
const gateSchema = dist.rej({
    'fail-under': dist.yqP(values_percent('The least score that is ready. Default 90%.')),
    target: dist.yqP(values_percent('The score that is wanted; below it a pass is told as narrow. Default 95%.')),
    'min-coverage': dist.yqP(values_percent('The least share of the weight that must have been measured for a pass. Default 80%.')),
    'on-inconclusive': dist.yqP(choice(ON_INCONCLUSIVE, 'What a run without a verdict does to the step: fail it, warn, or let it pass. Default: warn on pull requests, fail elsewhere.')),
    'signal-timeout': dist.yqP(values_duration('How long one signal may take. Default 60s.')),
    'waiver-horizon': dist.yqP(count('How many days ahead a waiver may expire at most. Default 90.', 1)),
});
const groupSchema = dist.rej({
    weight: weight('What the group weighs among the other groups and the signals without one.'),
    floor: dist.yqP(values_percent('The least score of the group, whatever the others have.')),
});
const commonSchema = dist.rej({
    kind: values_text('What is looked at.', 40),
    weight: dist.yqP(weight('What it counts for among the others; 1 where left out, and 0 for what is only told.')),
    must: dist.yqP(flag('Not ready without it, whatever the score.')),
    group: dist.yqP(values_text('The group it belongs to.', 64)),
    'on-unknown': dist.yqP(choice(ON_UNKNOWN, 'When it cannot be measured: leave it open between 0 and 1 (the default), count it as failed, or ignore it, visibly.')),
});
const waiverSchema = dist.rej({
    signal: values_text('The id of the signal.', 64),
    reason: dist.yqP(dist.FsL(dist.L5J(), dist.h_('Why it is waived. Required for it to apply.'))),
    owner: dist.yqP(dist.FsL(dist.L5J(), dist.h_('Who answers for it: @user or @org/team. Required for it to apply.'))),
    expires: dist.yqP(dist.FsL(dist.L5J(), dist.h_('The last day it applies, in UTC: 2026-12-31. Required for it to apply.'))),
    issue: dist.yqP(values_text('Where it is being worked on.', 300)),
});
const mapMessage = 'is not a map';
const topSchema = dist.rej({
    version: dist.FsL(dist.euz(1, ({ input }) => `is ${JSON.stringify(input) ?? 'nothing'}; this version of the gate reads version 1`), dist.h_('The version of this format.')),
    extends: dist.yqP(path('A configuration in this repository that this one adds to; it extends nothing itself.')),
    environment: dist.yqP(values_listOf(environmentName('The name of a variable.'), `Variables that \`\${NAME}\` in a url or a header may stand for; no others are ever read.`)),
    gate: dist.yqP(dist.L5J()),
    groups: dist.yqP(dist.g1P(dist.YjP(), dist.L5J(), mapMessage)),
    signals: dist.yqP(dist.g1P(dist.YjP(), dist.L5J(), mapMessage)),
    waivers: dist.yqP(dist.YOg(dist.L5J(), 'is not a list')),
});

;// CONCATENATED MODULE: ./src/config/part.ts




const MOST_SIGNALS = 500;
const ID = /^[A-Za-z0-9][\w.-]{0,63}$/;
function readPart(source, value) {
    const mistakes = [];
    const read = (schema, what, path) => {
        const checked = check(schema, what, { source, path });
        if ('output' in checked)
            return checked.output;
        mistakes.push(...checked.mistakes);
        return undefined;
    };
    const top = read(topSchema, value, []);
    const gate = read(gateSchema, value['gate'] ?? {}, ['gate']) ?? {};
    const groups = new Map();
    for (const [name, each] of entriesOf(value['groups'])) {
        const group = read(groupSchema, each, ['groups', name]);
        if (group)
            groups.set(name, { ...group, place: source_placeOf(source, ['groups', name], 'key') });
    }
    const waivers = part_listOf(value['waivers']).flatMap((each, at) => {
        const waiver = read(waiverSchema, each, ['waivers', at]);
        return waiver ? [waiverOf(waiver, source_placeOf(source, ['waivers', at]))] : [];
    });
    const signals = signalsOf(source, value['signals'], mistakes);
    const { extends: parent = textIn(value['extends']), environment = part_listOf(value['environment']).filter(isText) } = top ?? {};
    return {
        source,
        extends: parent,
        environment,
        gate,
        groups,
        signals,
        waivers,
        isEmpty: entriesOf(value['signals']).length === 0,
        mistakes,
    };
}
function signalsOf(source, value, mistakes) {
    const signals = new Map();
    const entries = entriesOf(value);
    if (entries.length > MOST_SIGNALS)
        mistakes.push({
            place: source_placeOf(source, ['signals'], 'key'),
            message: `signals has ${entries.length} entries; at most ${MOST_SIGNALS} are read`,
        });
    for (const [id, keys] of entries.slice(0, MOST_SIGNALS)) {
        const path = ['signals', id];
        if (!ID.test(id))
            mistakes.push({
                place: source_placeOf(source, path, 'key'),
                message: `${(0,visible.hD)(id)} is no id; write letters, digits, "-", "_" and ".", at most 64`,
            });
        else if (!isRecord(keys))
            mistakes.push({
                place: source_placeOf(source, path, 'key'),
                message: `signals.${id} is no map of keys, such as kind: file`,
            });
        else
            signals.set(id, { source, path, keys });
    }
    return signals;
}
function waiverOf(waiver, place) {
    const { signal, reason, owner, expires, issue } = waiver;
    return { signal, reason: said(reason), owner: said(owner), expires: said(expires), issue, place };
}
function said(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : undefined;
}
function isText(value) {
    return typeof value === 'string';
}
function textIn(value) {
    return isText(value) ? value : undefined;
}
function entriesOf(value) {
    return isRecord(value) ? Object.entries(value) : [];
}
function part_listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/config/signal-rule.ts





const COMMON = Object.keys(commonSchema.entries);
async function readSignal(part, kinds) {
    const { source, path, keys } = part;
    const kind = kinds.find((each) => each.kind === keys['kind']);
    if (!kind)
        return { mistakes: [unknownKind(part, kinds)], notices: [] };
    const own = Object.fromEntries(Object.entries(keys).filter(([key]) => !COMMON.includes(key)));
    const shared = Object.fromEntries(Object.entries(keys).filter(([key]) => COMMON.includes(key)));
    const common = check(commonSchema, shared, { source, path });
    const checked = check(kind.schema, own, { source, path, alsoKnown: COMMON });
    const mistakes = [
        ...('mistakes' in common ? common.mistakes : []),
        ...('mistakes' in checked ? checked.mistakes : await ownMistakes(kind, checked.output, part)),
    ];
    if (mistakes.length > 0 || 'mistakes' in common || 'mistakes' in checked)
        return { mistakes, notices: [] };
    const { weight = 1, must = false, group, 'on-unknown': onUnknown = 'open' } = common.output;
    const rule = {
        id: String(path.at(-1)),
        kind,
        rule: checked.output,
        weight: Math.round(weight * 1_000),
        isDefaultWeight: common.output.weight === undefined,
        must,
        group,
        onUnknown,
        where: source_placeOf(source, path, 'key').where,
    };
    return { rule, mistakes: [], notices: bareShares(kind, part) };
}
function unknownKind({ source, path, keys }, kinds) {
    const names = kinds.map(({ kind }) => kind).sort();
    const { kind } = keys;
    if (kind === undefined)
        return {
            place: source_placeOf(source, path, 'key'),
            message: `${pathText(path)} lacks "kind"; it is one of ${names.join(', ')}`,
        };
    const meant = typeof kind === 'string' ? (0,suggest.Z)(kind, names) : undefined;
    const hint = meant ? `did you mean ${(0,visible.hD)(meant)}?` : `known: ${names.join(', ')}`;
    return {
        place: source_placeOf(source, [...path, 'kind']),
        message: `unknown kind ${typeof kind === 'string' ? (0,visible.hD)(kind) : JSON.stringify(kind)} in ${pathText(path)}; ${hint}`,
    };
}
async function ownMistakes(kind, rule, { source, path }) {
    const found = (await kind.mistakes?.(rule)) ?? [];
    return found.map(({ key, message }) => ({
        place: source_placeOf(source, [...path, key]),
        message: `${pathText([...path, key])} ${/^(is|has) /.test(message) ? message : `is wrong: ${message}`}`,
    }));
}
function bareShares(kind, { source, path, keys }) {
    const { entries = {} } = unwrap(kind.schema);
    return keysAt(kind.schema, []).flatMap((key) => {
        const schema = entries[key];
        if (!schema || typeof keys[key] !== 'number' || !isPercent(schema))
            return [];
        return [bareShare(pathText([...path, key]), Number(keys[key]), source_placeOf(source, [...path, key]).where)];
    });
}
function bareShare(name, value, where) {
    return { code: 'percent-without-sign', message: `${name} is ${value}, taken as ${value}%; write the sign`, where };
}
function isPercent(schema) {
    const { wrapped } = schema;
    return (wrapped ? isPercent(wrapped) : false) || dist.yb2(schema)['percent'] === true;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/config/configuration.ts
const DEFAULTS = {
    failUnder: 9_000,
    target: 9_500,
    minCoverage: 8_000,
    signalTimeout: 60_000,
    waiverHorizon: 90,
};

;// CONCATENATED MODULE: ./src/config/variables.ts


const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
const REQUEST_KEYS = /^(url|headers?|token)$/;
function strayVariables(signals, declared) {
    return [...signals.values()].flatMap(({ source, path, keys }) => textsIn(keys, path).flatMap(({ path: at, text }) => [...text.matchAll(VARIABLE)].flatMap(([, name = '']) => {
        const isRequest = at.some((part) => REQUEST_KEYS.test(String(part)));
        const message = isRequest ? undeclared(name, declared) : misplaced(name, declared);
        return message ? [{ place: source_placeOf(source, at), message: `${pathText(at)} ${message}` }] : [];
    })));
}
function undeclared(name, declared) {
    if (declared.includes(name))
        return undefined;
    const meant = (0,suggest.Z)(name, declared);
    const hint = meant ? `did you mean ${(0,visible.hD)(meant)}?` : `declare it: environment: [${name}]`;
    return `uses the variable ${(0,visible.hD)(name)}, which is not declared under environment; ${hint}`;
}
function misplaced(name, declared) {
    if (!declared.includes(name))
        return undefined;
    return `has the variable ${(0,visible.hD)(name)}; variables are put into a url and headers only`;
}
function textsIn(value, path) {
    if (typeof value === 'string')
        return [{ path, text: value }];
    if (typeof value !== 'object' || value === null)
        return [];
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return entries.flatMap(([key, each]) => textsIn(each, [...path, key]));
}

;// CONCATENATED MODULE: ./src/config/whole.ts







function wholeMistakes(whole) {
    const { parts, signalParts, rules } = whole;
    const [main] = parts;
    if (!main)
        return [];
    return [
        ...noSignals(parts),
        ...bars(whole),
        ...weights(main, rules, signalParts),
        ...groupMistakes(whole),
        ...rules.flatMap((rule) => mustMistakes(rule, signalParts)),
        ...parts.flatMap(({ waivers }) => waivers.flatMap((waiver) => waiverMistakes(waiver, [...signalParts.keys()]))),
        ...strayVariables(signalParts, [...new Set(parts.flatMap(({ environment }) => environment))]),
    ];
}
function noSignals(parts) {
    const [main] = parts;
    if (!main || parts.some(({ isEmpty }) => !isEmpty))
        return [];
    const { source } = main;
    return [{ place: source_placeOf(source, ['signals'], 'key'), message: 'has no signals, so nothing would be measured' }];
}
function bars({ parts }) {
    const { failUnder, target } = rulesOf(parts);
    const own = parts.find(({ gate }) => gate.target !== undefined) ?? parts.find(({ gate }) => gate['fail-under'] !== undefined);
    if (!own || target >= failUnder)
        return [];
    const key = own.gate.target === undefined ? 'fail-under' : 'target';
    return [
        {
            place: source_placeOf(own.source, ['gate', key]),
            message: `gate.target is ${target / 100}%, below gate.fail-under, ${failUnder / 100}%`,
        },
    ];
}
function weights({ source }, rules, parts) {
    if (rules.length < parts.size || rules.length === 0 || rules.some(({ weight }) => weight > 0))
        return [];
    return [{ place: source_placeOf(source, ['signals'], 'key'), message: 'all signals weigh 0, so there is no score' }];
}
function groupMistakes({ parts, signalParts, rules }) {
    const groups = new Map(parts.flatMap((part) => [...part.groups]));
    const unknown = [...signalParts].flatMap(([id, part]) => {
        const { group } = part.keys;
        if (typeof group !== 'string' || groups.has(group))
            return [];
        const meant = (0,suggest.Z)(group, groups.keys());
        const hint = meant ? `did you mean ${(0,visible.hD)(meant)}?` : 'name it under groups, with its weight';
        return [
            {
                place: source_placeOf(part.source, [...part.path, 'group']),
                message: `unknown group ${(0,visible.hD)(group)} in signals.${id}; ${hint}`,
            },
        ];
    });
    const isWhole = rules.length === signalParts.size;
    const empty = [...groups].filter(([name]) => isWhole && !rules.some(({ group, weight }) => group === name && weight > 0));
    return [
        ...unknown,
        ...empty.map(([name, { place }]) => ({ place, message: `no signal with a weight is in group ${(0,visible.hD)(name)}` })),
    ];
}
function mustMistakes({ id, must, onUnknown }, parts) {
    const part = parts.get(id);
    if (!must || onUnknown !== 'ignore' || !part)
        return [];
    const message = `signals.${id} is a must, and cannot be ignored when it is not known`;
    return [{ place: source_placeOf(part.source, [...part.path, 'on-unknown']), message }];
}
function waiverMistakes({ signal, place }, ids) {
    if (ids.includes(signal))
        return [];
    const meant = (0,suggest.Z)(signal, ids);
    const hint = meant ? `did you mean ${(0,visible.hD)(meant)}?` : `known: ${ids.join(', ')}`;
    return [{ place, message: `the waiver is for signal ${(0,visible.hD)(signal)}, which does not exist; ${hint}` }];
}
function configurationOf({ parts, rules, notices, signalParts }) {
    const groups = new Map([...parts].reverse().flatMap((part) => [...part.groups]));
    const gate = rulesOf(parts);
    return {
        gate,
        groups: [...groups].map(([name, group]) => groupOf(name, group)),
        signals: rules,
        waivers: parts.flatMap(({ waivers }) => waivers),
        environment: [...new Set(parts.flatMap(({ environment }) => environment))],
        hash: hashOf(signalParts, groups),
        notices: [...parts.flatMap(bareGateShares), ...notices],
    };
}
function groupOf(name, { weight, floor }) {
    return { name, weight: Math.round(weight * 1_000), floor: floor === undefined ? undefined : pointsOf(floor) };
}
function rulesOf(parts) {
    const gate = Object.assign({}, ...[...parts].reverse().map((part) => part.gate));
    const failUnder = gate['fail-under'] ? pointsOf(gate['fail-under']) : DEFAULTS.failUnder;
    return {
        failUnder,
        target: gate.target ? pointsOf(gate.target) : Math.max(DEFAULTS.target, failUnder),
        minCoverage: gate['min-coverage'] ? pointsOf(gate['min-coverage']) : DEFAULTS.minCoverage,
        onInconclusive: gate['on-inconclusive'],
        signalTimeout: gate['signal-timeout'] ?? DEFAULTS.signalTimeout,
        waiverHorizon: gate['waiver-horizon'] ?? DEFAULTS.waiverHorizon,
    };
}
function pointsOf({ millionths }) {
    return Math.ceil(millionths / 100);
}
function bareGateShares({ source, gate }) {
    return Object.entries(gateSchema.entries).flatMap(([key, schema]) => {
        const raw = source.document.getIn(['gate', key]);
        const isBare = key in gate && typeof raw === 'number' && isPercent(schema);
        return isBare ? [bareShare(`gate.${key}`, raw, source_placeOf(source, ['gate', key]).where)] : [];
    });
}
function hashOf(signals, groups) {
    const asked = [...signals].map(([id, { keys }]) => [id, sorted(keys)]).sort();
    const weighed = [...groups].map(([name, { weight, floor }]) => [name, weight, floor?.millionths ?? null]).sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([asked, weighed]))
        .digest('hex')
        .slice(0, 16);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)]);
}

;// CONCATENATED MODULE: ./src/config/read.ts





async function readConfiguration(file, bytes, kinds, readFile) {
    const texts = new Map();
    const parsed = parseConfiguration(file, bytes);
    if ('mistakes' in parsed)
        return { texts: texts.set(file, parsed.text), mistakes: parsed.mistakes };
    texts.set(file, parsed.source.text);
    const main = readPart(parsed.source, parsed.value);
    const parent = await readParent(main, texts, readFile);
    const parts = [main, ...(parent.part ? [parent.part] : [])];
    const signalParts = new Map([...parts].reverse().flatMap(({ signals }) => [...signals]));
    const read = await Promise.all([...signalParts.values()].map((part) => readSignal(part, kinds)));
    const rules = read.flatMap(({ rule }) => (rule ? [rule] : []));
    const whole = { parts, signalParts, rules, notices: read.flatMap(({ notices }) => notices) };
    const mistakes = [
        ...parent.mistakes,
        ...parts.flatMap((part) => part.mistakes),
        ...read.flatMap((each) => each.mistakes),
        ...wholeMistakes(whole),
    ];
    if (mistakes.length > 0)
        return { texts, mistakes };
    return {
        texts,
        configuration: configurationOf(whole),
        values: [parsed.value, ...(parent.value ? [parent.value] : [])],
    };
}
async function readParent(main, texts, readFile) {
    const { extends: file, source } = main;
    if (file === undefined)
        return { mistakes: [] };
    const at = (message) => ({ mistakes: [{ place: source_placeOf(source, ['extends']), message }] });
    if (file === source.file)
        return at(`extends itself: ${file} -> ${file}`);
    const read = await readFile(file);
    if ('problem' in read)
        return at(`extends ${file}, which cannot be read: ${read.problem}`);
    const parsed = parseConfiguration(file, read.bytes);
    if ('mistakes' in parsed) {
        texts.set(file, parsed.text);
        return { mistakes: parsed.mistakes };
    }
    texts.set(file, parsed.source.text);
    const part = readPart(parsed.source, parsed.value);
    if (part.extends === undefined)
        return { part, value: parsed.value, mistakes: [] };
    const chain = [source.file, file, part.extends].join(' -> ');
    const why = part.extends === source.file ? 'goes in a circle' : 'has more than one level';
    return { part, mistakes: [{ place: source_placeOf(parsed.source, ['extends']), message: `extends ${why}: ${chain}` }] };
}

;// CONCATENATED MODULE: ../../packages/github/src/questions/alerts.ts

function codeAlertsOf({ owner, repo }, ref) {
    return {
        route: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
        parameters: { owner, repo, state: 'open', ref },
        permission: 'security-events: read',
        read: (data) => listOf(data, readCodeAlert),
    };
}
function analysesOf({ owner, repo }, ref) {
    return {
        route: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
        parameters: { owner, repo, ref },
        permission: 'security-events: read',
        read: (data) => listOf(data, readAnalysis),
    };
}
function dependabotAlertsOf({ owner, repo }, severities) {
    return {
        route: 'GET /repos/{owner}/{repo}/dependabot/alerts',
        parameters: { owner, repo, state: 'open', severity: severities.join(',') },
        permission: 'vulnerability-alerts: read',
        read: (data) => listOf(data, readDependabotAlert),
    };
}
function secretAlertsOf({ owner, repo }) {
    return {
        route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
        parameters: { owner, repo, state: 'open', hide_secret: true },
        permission: 'secret-scanning-alerts: read',
        read: (data) => listOf(data, readSecretAlert),
    };
}
const LEVELS = { error: 'high', warning: 'medium', note: 'low' };
function readCodeAlert({ number, rule, html_url }) {
    const { security_severity_level: security, severity, description, id } = record(rule);
    const at = numberOf(number);
    if (at === undefined)
        return undefined;
    const level = textOf(security) ?? LEVELS[textOf(severity) ?? ''];
    return { number: at, severity: level, title: textOf(description) || (textOf(id) ?? ''), url: textOf(html_url) ?? '' };
}
function readDependabotAlert({ number, security_advisory, dependency, html_url }) {
    const { severity, summary } = record(security_advisory);
    const at = numberOf(number);
    if (at === undefined)
        return undefined;
    const name = textOf(record(record(dependency)['package'])['name']);
    const title = [name, textOf(summary)].filter((part) => part).join(': ');
    return { number: at, severity: textOf(severity), title, url: textOf(html_url) ?? '' };
}
function readSecretAlert({ number, secret_type_display_name: name, html_url }) {
    const at = numberOf(number);
    return at === undefined
        ? undefined
        : { number: at, severity: 'critical', title: textOf(name) ?? 'a secret', url: textOf(html_url) ?? '' };
}
function readAnalysis({ commit_sha, tool, created_at, error }) {
    const [sha, createdAt] = [textOf(commit_sha), timeOf(created_at)];
    if (sha === undefined || createdAt === undefined)
        return undefined;
    return { sha, createdAt, tool: textOf(record(tool)['name']) ?? '', error: textOf(error) ?? '' };
}

;// CONCATENATED MODULE: ./src/signals/github/ages.ts

function ageOf(now, at) {
    return Math.max(0, now - at);
}
function agoText(now, at) {
    return `${(0,duration.a)(ageOf(now, at))} ago`;
}
function dayOf(at) {
    return new Date(at).toISOString().slice(0, 10);
}
function skewNote(now, times) {
    const ahead = Math.max(...times, 0) - now;
    return ahead > 60_000
        ? [`GitHub's times are ${(0,duration.a)(ahead)} ahead of this runner's clock; taken as now`]
        : [];
}

;// CONCATENATED MODULE: ./src/evidence/permissions.ts
function jobPermissions(lacks) {
    const hasContents = lacks.some((each) => each.startsWith('contents:'));
    return [...new Set([...(hasContents ? [] : ['contents: read']), ...lacks])];
}

;// CONCATENATED MODULE: ./src/signals/github/unanswered.ts

function unanswered(unmeasured, about) {
    const { detail } = unmeasured;
    switch (unmeasured.kind) {
        case 'denied':
            if (unmeasured.isMissing)
                return noToken(about);
            return unmeasured.isRejected
                ? unknown('token-rejected', detail, 'Give `github-token` a token of this server that has not expired')
                : unanswered_refused(unmeasured.permission, about, detail);
        case 'off':
            if (detail.startsWith('refused as invalid'))
                return unknown('request-refused', `${about}: ${detail}`, 'Look at what the configuration asks for: a branch, a label, a name');
            return unknown('feature-off', `${about}: ${detail}`, 'Switch the feature on, or take the signal out');
        case 'absent':
            return unknown('not-found', `${about}: not found, or not permitted (${detail})`, 'Look whether the name is right');
        case 'transient':
            return passing(unmeasured.why, `${about}: ${detail}`);
    }
}
function unknown(code, observed, remedy, details) {
    const advice = typeof remedy === 'string' ? { text: remedy } : remedy;
    return { measured: false, code, observed, ...(advice ? { remedy: advice } : {}), ...(details ? { details } : {}) };
}
function measured(holds, told) {
    return { measured: true, holds, credit: holds ? 10_000 : 0, ...told };
}
function linkTo(url) {
    return url ? { link: url } : {};
}
function truncated(observed, remedy) {
    return unknown('truncated', observed, remedy);
}
function noToken(about) {
    const text = "Give the gate the workflow's token as `github-token` (in a terminal --github-token), and the job the permissions that the signal needs";
    return unknown('no-token', `there is no token; ${about} cannot be read`, text);
}
const GRANTABLE = /^(?:actions|attestations|checks|contents|deployments|discussions|issues|packages|pages|pull-requests|security-events|statuses|vulnerability-alerts): (?:read|write)$/;
function unanswered_refused(permission, about, detail) {
    const told = `token lacks ${permission}; ${about} cannot be read`;
    if (/^metadata: /.test(permission))
        return unknown('no-permission', `${about} cannot be read: ${detail}`, 'Give a token that may see this repository');
    const lacks = (permission.split(' or ')[0] ?? '').split(' and ');
    if (!lacks.every((each) => GRANTABLE.test(each)))
        return unknown('no-permission', told, `It needs ${permission}`, [detail]);
    const remedy = `Add it to the job: permissions: { ${jobPermissions(lacks).join(', ')} }`;
    return { ...unknown('no-permission', told, remedy, [detail]), lacks };
}
function passing(why, observed) {
    if (why === 'limit')
        return unknown('rate-limited', observed, 'Run again when the limit is over, or ask less often');
    if (why === 'budget')
        return unknown('budget-spent', observed, 'Give fewer signals that ask GitHub, or smaller windows; run again');
    return unknown('github-unavailable', observed, 'Run the job again; githubstatus.com tells of outages');
}

;// CONCATENATED MODULE: ./src/signals/github/analysis.ts




const REMEDY = 'Run CodeQL, or upload SARIF, for this branch';
async function analysisFor(place, ref, scope) {
    const { github, scene } = place;
    const isThis = ({ sha }) => sha === scene.sha;
    const walk = await github.walk(analysesOf(place, ref), (soFar) => scope === 'ref' || soFar.some(isThis));
    const { outcome } = walk;
    if (outcome.kind === 'absent')
        return { unknown: unknown('never-analysed', `code scanning never looked at ${ref} (${outcome.detail})`, REMEDY) };
    if (outcome.kind !== 'measured')
        return { unknown: unanswered(outcome, 'code scanning analyses') };
    const [newest] = outcome.value;
    if (!newest)
        return { unknown: unknown('never-analysed', `code scanning never looked at ${ref}`, REMEDY) };
    const age = (0,duration.a)(ageOf(scene.clock.now(), newest.createdAt));
    const last = `the last scan of ${ref} was of ${newest.sha.slice(0, 7)}, ${age} ago`;
    const ofThis = outcome.value.filter(isThis);
    if (scope === 'commit' && ofThis.length === 0)
        return {
            unknown: unknown('not-analysed', `code scanning has not looked at this commit; ${last}`, 'Wait for the scan, or set `analysis: ref`'),
        };
    const proof = ofThis.length > 0 ? ofThis : outcome.value;
    const failed = latestOfTools(proof).filter(({ error }) => error !== '');
    if (failed.length > 0)
        return {
            unknown: unknown('scan-failed', `${failed[0]?.tool} could not scan: ${failed[0]?.error}`, 'Look at the run of the scan'),
        };
    const tools = [...new Set(proof.map(({ tool }) => tool))].join(', ');
    return {
        value: [ofThis.length > 0 ? `this commit was scanned by ${tools}` : `${last}, by ${tools}; this commit was not`],
    };
}
function latestOfTools(analyses) {
    return [...new Map(analyses.toReversed().map((each) => [each.tool, each])).values()];
}

;// CONCATENATED MODULE: ./src/signals/github/asking.ts



async function answered(outcome, about) {
    const answer = await outcome;
    return answer.kind === 'measured' ? { value: answer.value } : { unknown: unanswered(answer, about) };
}
async function asking(scene, look) {
    if (scene.repo === '')
        return noRepository(scene.workspace);
    const github = await scene.github();
    if ('kind' in github)
        return unanswered(github, 'GitHub');
    const { owner, repo } = scene;
    return look({ github, owner, repo, scene });
}
async function noRepository(folder) {
    const answer = (0,git.Jl)(folder) && (await (0,git.gG)({ folder, args: ['config', '-z', '--get', 'remote.origin.url'], ends: [0, 1] }));
    const address = answer && 'lines' in answer ? answer.lines[0] : undefined;
    const name = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address ?? '')?.[1] ?? 'OWNER/NAME';
    return unknown('no-repository', 'GitHub was not asked: GITHUB_REPOSITORY is not set', `In a terminal: export GITHUB_REPOSITORY=${name}, and give --github-token`);
}
async function branchOr(place, given) {
    const known = given ?? place.scene.branch;
    return known === undefined ? defaultBranch(place) : { value: known };
}
async function defaultBranch({ github, scene, owner, repo }) {
    if (scene.defaultBranch)
        return { value: scene.defaultBranch };
    return answered(github.ask(defaultBranchOf({ owner, repo })), 'the default branch');
}

;// CONCATENATED MODULE: ./src/signals/signal.ts
function defineSignal(kind) {
    return kind;
}

;// CONCATENATED MODULE: ./src/signals/alerts.ts







const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const SOURCES = ['code-scanning', 'dependabot', 'secret-scanning'];
const MOST_TOLD = 10;
const schema = dist.rej({
    source: choice(SOURCES, 'Whose alerts.'),
    severity: dist.lqM(choice(SEVERITIES, 'From this severity on.'), 'high'),
    max: dist.lqM(count('How many may be open.'), 0),
    analysis: dist.lqM(choice(['ref', 'commit'], 'What code scanning must have looked at: the branch or pull request at any time, or this very commit.'), 'ref'),
    expect: dist.lqM(choice(['enabled', 'disabled'], '`disabled`: it is known that this feature is off here.'), 'enabled'),
});
const alerts = defineSignal({
    kind: 'alerts',
    description: 'Open security alerts from a severity on: of code scanning, where a scan proves that it looked, of Dependabot, or of secret scanning.',
    schema,
    permissions: ['security-events: read', 'vulnerability-alerts: read'],
    remedy: 'Mend what the alerts tell, or dismiss them with a reason.',
    observe: (rule, scene) => asking(scene, (place) => observe(rule, place)),
});
async function observe(rule, place) {
    const told = await look(rule, place);
    const isOff = !told.measured && told.code === 'feature-off';
    if (rule.expect === 'disabled' && isOff)
        return measured(true, { code: 'off-as-expected', observed: `${rule.source} is off, as expected` });
    return isOff ? { ...told, remedy: { text: `Switch ${rule.source} on, or set \`expect: disabled\`` } } : told;
}
async function look(rule, place) {
    if (rule.source === 'dependabot') {
        const wanted = SEVERITIES.slice(SEVERITIES.indexOf(rule.severity));
        return counted(rule, place.github, dependabotAlertsOf(place, wanted), []);
    }
    if (rule.source === 'secret-scanning')
        return secrets(rule, place);
    const ref = await refOf(place);
    if ('unknown' in ref)
        return ref.unknown;
    const analysis = await analysisFor(place, ref.value, rule.analysis);
    if ('unknown' in analysis)
        return analysis.unknown;
    return counted(rule, place.github, codeAlertsOf(place, ref.value), analysis.value);
}
async function refOf(place) {
    const { pullRequest } = place.scene;
    if (pullRequest !== undefined)
        return { value: `refs/pull/${pullRequest}/merge` };
    const branch = await branchOr(place, undefined);
    return 'unknown' in branch ? branch : { value: `refs/heads/${branch.value}` };
}
async function secrets(rule, place) {
    const evidence = await counted({ ...rule, severity: 'low' }, place.github, secretAlertsOf(place), []);
    if (evidence.measured || (evidence.code !== 'no-permission' && evidence.code !== 'not-found'))
        return evidence;
    const advice = 'Use the token of a GitHub App, or a fine-grained token, with "Secret scanning alerts: read"';
    return unknown('not-grantable', 'GITHUB_TOKEN cannot read secret scanning alerts, whatever `permissions:` says', advice, [evidence.observed]);
}
async function counted(rule, github, question, notes) {
    const { source, severity, max } = rule;
    const least = SEVERITIES.indexOf(severity);
    const walk = await github.walk(question, () => false);
    const { outcome, soFar } = walk;
    const grave = soFar.filter((alert) => rankOf(alert) >= least);
    const strange = soFar.filter((alert) => rankOf(alert) < 0).length;
    const isOver = grave.length > max;
    if (outcome.kind !== 'measured' && !isOver)
        return brokenOff(outcome, rule, soFar.length);
    if (strange > 0 && !isOver) {
        const advice = 'Give their rules a severity, or dismiss them';
        return unknown('severity-unknown', `${strange} open ${source} alerts have no severity`, advice, notes);
    }
    const atLeast = outcome.kind === 'measured' ? '' : 'at least ';
    const from = source === 'secret-scanning' ? '' : ` of severity ${severity} or above`;
    const lines = grave.slice(0, MOST_TOLD).map(({ number, severity: level, title }) => `#${number} ${level}: ${title}`);
    return measured(!isOver, {
        code: isOver ? 'alerts-open' : 'alerts-within',
        observed: `${atLeast}${grave.length} open ${source} ${grave.length === 1 ? 'alert' : 'alerts'}${from}`,
        expected: `at most ${max}`,
        value: grave.length,
        unit: 'alerts',
        details: [...notes, ...lines],
        ...linkTo(grave[0]?.url),
    });
}
function rankOf({ severity }) {
    return SEVERITIES.indexOf(severity);
}
function brokenOff(outcome, { source }, seen) {
    if (seen > 0)
        return truncated(`the list of ${source} alerts broke off after ${seen}: ${outcome.detail}`, 'Run the job again');
    if (outcome.kind === 'absent' && source === 'code-scanning')
        return unknown('never-analysed', `code scanning never looked at this (${outcome.detail})`, 'Run CodeQL, or upload SARIF, for this branch');
    return unanswered(outcome, `${source} alerts`);
}

// EXTERNAL MODULE: ./src/evidence/credit.ts
var credit = __webpack_require__(6504);
// EXTERNAL MODULE: ./src/evidence/told.ts
var evidence_told = __webpack_require__(7596);
// EXTERNAL MODULE: ./src/workspace/read.ts
var workspace_read = __webpack_require__(6393);
;// CONCATENATED MODULE: ./src/signals/checklist/boxes.ts
function readBoxes(text, section) {
    const wanted = section === undefined ? undefined : wordsOf(section);
    const boxes = [];
    let sections = 0;
    let inside;
    for (const { line, content } of proseLines(text)) {
        const heading = headingOf(content);
        if (heading && wanted !== undefined) {
            if (heading.text === wanted) {
                sections += 1;
                inside = heading;
            }
            else if (inside && heading.level <= inside.level)
                inside = undefined;
        }
        const box = boxOf(content, line);
        if (box && (wanted === undefined || inside))
            boxes.push(box);
    }
    if (wanted === undefined)
        return boxes;
    return sections === 0 ? 'no-section' : sections > 1 ? 'section-twice' : boxes;
}
function* proseLines(text) {
    let fence;
    let comment = false;
    for (const [at, content] of text.split(/\r?\n/).entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(content)?.[1];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) && /^ {0,3}[`~]+\s*$/.test(content))
                fence = undefined;
        }
        else if (comment)
            comment = !content.includes('-->');
        else if (mark)
            fence = mark;
        else {
            yield { line: at + 1, content: content.replace(/<!--.*?-->/g, '') };
            comment = content.lastIndexOf('<!--') > content.lastIndexOf('-->');
        }
    }
}
function headingOf(content) {
    const [, marks, text] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(content) ?? [];
    if (marks === undefined)
        return undefined;
    return { level: marks.length, text: wordsOf((text ?? '').trimEnd().replace(/[ \t]#+$/, '')) };
}
function boxOf(content, line) {
    const [, tick, text = ''] = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/.exec(content) ?? [];
    return tick === undefined ? undefined : { line, ticked: tick !== ' ', text: text.trim() };
}
function wordsOf(text) {
    return text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./src/signals/checklist.ts







const checklist_LARGEST = 4 * 1024 * 1024;
const checklist_schema = dist.rej({
    file: path('The Markdown file with the boxes.'),
    section: dist.yqP(values_text('The heading under which the boxes stand; without it, all boxes of the file count.')),
    min: dist.yqP(values_percent('The share that must be ticked. Default: 100%, all of them.')),
});
const checklist = defineSignal({
    kind: 'checklist',
    description: 'The boxes of a Markdown checklist are ticked.',
    schema: checklist_schema,
    permissions: [],
    remedy: 'Do what the open boxes ask for, and tick them.',
    observe: checklist_observe,
});
async function checklist_observe({ file, section, min }, scene) {
    const read = await (0,workspace_read.yR)(scene, file, checklist_LARGEST);
    if ('measured' in read)
        return read;
    const found = readBoxes(read.text, section);
    if (found === 'no-section')
        return (0,evidence_told.L5)('section-missing', `${file} has no heading ${section}`, `Correct \`section\`, or add the heading`);
    if (found === 'section-twice')
        return (0,evidence_told.L5)('section-twice', `${file} has the heading ${section} more than once`, 'Give the headings different words');
    if (found.length === 0) {
        const place = section === undefined ? file : `section ${section} of ${file}`;
        return (0,evidence_told.L5)('no-boxes', `${place} has no box`, 'Write boxes as `- [ ] what is to be done`');
    }
    return judge(file, found, min);
}
function judge(file, boxes, min) {
    const open = boxes.filter(({ ticked }) => !ticked);
    const share = { part: boxes.length - open.length, whole: boxes.length };
    const observed = `${share.part} of ${share.whole} boxes ticked (${(0,credit.Lu)(share)})`;
    const details = (0,evidence_told.Ku)(open.map(({ line, text }) => `${file}:${line}: ${text}`));
    const told = { value: share.part / share.whole, unit: 'share', details };
    if ((0,credit.Jt)(share, min?.millionths ?? 1_000_000))
        return (0,evidence_told.BG)('boxes-ticked', observed, told);
    return (0,evidence_told.cT)('boxes-open', observed, {
        ...told,
        ...(min ? { expected: `at least ${min.text}` } : { expected: 'all' }),
        ...(open[0] ? { where: { file, line: open[0].line } } : {}),
        remedy: { text: 'Do what the open boxes ask for, and tick them' },
    });
}

;// CONCATENATED MODULE: ./src/signals/github/check-evidence.ts


const MARK = { satisfied: '✓', failed: '✗', pending: '?', unknown: '?', missing: '?', ours: '-' };
const MOST_LINES = 18;
const ORDER = ['failed', 'missing', 'pending', 'unknown', 'satisfied', 'ours'];
function checkEvidence(checks, around) {
    const judged = checks.filter(({ state }) => state !== 'ours');
    const good = judged.filter(({ state }) => state === 'satisfied').length;
    const details = detailsOf(checks, around);
    const counted = `${good} of ${judged.length} checks of this commit passed`;
    const failed = judged.filter(({ state }) => state === 'failed');
    const [worst] = failed;
    if (worst) {
        const observed = `${named(failed)} ${worst.why === 'failure' ? 'failed' : worst.why}; ${counted}`;
        return measured(false, {
            code: 'check-failed',
            observed,
            details,
            value: good,
            unit: 'checks',
            ...linkTo(worst.url),
        });
    }
    const open = sortedByState(judged).filter(({ state }) => state !== 'satisfied');
    const [first] = open;
    if (first) {
        const observed = `${named(open)} ${first.why}${hintOf(first, around)}; ${counted}`;
        return { ...unknown(codeOf(first), observed, remedyOf(first), details), ...linkTo(first.url) };
    }
    if (around.gap)
        return unknown('rules-unreadable', around.gap, 'Use the signal `checks` and name them', details);
    if (judged.length > 0)
        return measured(true, { code: 'checks-passed', observed: counted, details, value: good, unit: 'checks' });
    const observed = 'the only check that is wanted is this very run';
    return unknown('nothing-required', observed, 'Require a check that something else reports', details);
}
function sortedByState(checks) {
    return checks.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
function detailsOf(checks, around) {
    const sorted = sortedByState(checks);
    return [
        ...(around.gap ? [around.gap] : []),
        ...sorted.map((check) => `${MARK[check.state]} ${check.wanted.name}: ${check.why}${hintOf(check, around)}`),
        ...sorted.flatMap(({ notes }) => notes),
    ].slice(0, MOST_LINES);
}
function named(checks) {
    const [first] = checks;
    const rest = checks.length > 1 ? ` and ${checks.length - 1} more:` : '';
    return `${(0,visible.hD)(first?.wanted.name ?? '')}${rest}`;
}
function codeOf({ state }) {
    if (state === 'missing')
        return 'check-missing';
    return state === 'pending' ? 'check-pending' : 'check-undecided';
}
function remedyOf({ state, why, near }) {
    if (state === 'pending')
        return 'Wait for it, and run this again';
    if (/^(skipped|neutral):/.test(why))
        return 'Let its job run (see its `if:` and `needs:`), or accept it by `accept`';
    if (state === 'unknown')
        return 'Add the conclusion to `accept` where it is as good as success';
    return near
        ? `Require ${(0,visible.hD)(near)} instead, if that is its name now`
        : 'Look whether its workflow ran, and what its job is called';
}
function hintOf({ state, wanted, near, notes }, { workflows, event }) {
    if (state !== 'missing')
        return '';
    if (notes.length > 0)
        return ' by the App that the rule wants';
    const own = workflows.find(({ checks }) => checks.includes(wanted.name));
    if (own && event === 'merge_group' && !own.events.includes('merge_group'))
        return ` (${own.path} does not start on merge_group; add it to \`on:\`)`;
    if (own && own.filtered.length > 0)
        return ` (${own.path} starts only when certain paths changed: \`paths\` of ${own.filtered.join(', ')})`;
    if (near)
        return ` (${(0,visible.hD)(near)} was reported)`;
    if (own)
        return ` (it is a job of ${own.path}, which did not start)`;
    return workflows.length > 0
        ? ' (no workflow here has a job of that name)'
        : ' (path-filtered workflow, or a wrong name?)';
}

;// CONCATENATED MODULE: ../../packages/github/src/questions/checks.ts

function checkRunsOf({ owner, repo }, sha) {
    return {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { owner, repo, ref: sha, filter: 'latest' },
        permission: 'checks: read',
        isShared: true,
        read: (data) => listOf(record(data)['check_runs'], readCheckRun),
        total: (data) => numberOf(record(data)['total_count']),
    };
}
function statusesOf({ owner, repo }, sha) {
    return {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
        parameters: { owner, repo, ref: sha },
        permission: 'statuses: read',
        isShared: true,
        read: (data) => listOf(record(data)['statuses'], readStatus),
        total: (data) => numberOf(record(data)['total_count']),
    };
}
function readCheckRun(run) {
    const [id, name, status] = [numberOf(run['id']), textOf(run['name']), textOf(run['status'])];
    if (id === undefined || name === undefined || status === undefined)
        return undefined;
    const url = textOf(run['details_url']) ?? textOf(run['html_url']) ?? '';
    const app = record(run['app']);
    const ofRun = /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url)?.[1];
    return {
        kind: 'check run',
        id,
        name,
        status,
        url,
        conclusion: textOf(run['conclusion']),
        app: numberOf(app['id']),
        appSlug: textOf(app['slug']),
        run: ofRun === undefined ? undefined : Number(ofRun),
        at: timeOf(run['started_at']) ?? 0,
    };
}
const CONCLUSION = { success: 'success', failure: 'failure', error: 'failure' };
function readStatus(status) {
    const [id, name, state] = [numberOf(status['id']), textOf(status['context']), textOf(status['state'])];
    if (id === undefined || name === undefined || state === undefined)
        return undefined;
    const isPending = state === 'pending';
    return {
        kind: 'status',
        id,
        name,
        status: isPending ? 'pending' : 'completed',
        conclusion: isPending ? undefined : (CONCLUSION[state] ?? state),
        app: undefined,
        appSlug: undefined,
        run: undefined,
        at: timeOf(status['updated_at']) ?? timeOf(status['created_at']) ?? 0,
        url: textOf(status['target_url']) ?? '',
    };
}

;// CONCATENATED MODULE: ./src/signals/github/conclusions.ts
const RATINGS = new Map(Object.entries({
    success: 'pass',
    failure: 'fail',
    timed_out: 'fail',
    startup_failure: 'fail',
    cancelled: 'left out',
    skipped: 'left out',
    neutral: 'left out',
    action_required: 'left out',
    stale: 'left out',
}));
function ratingOf(conclusion) {
    return RATINGS.get(conclusion ?? '') ?? 'left out';
}
function isStrange(conclusion) {
    return conclusion !== undefined && !RATINGS.has(conclusion);
}
function judgeCheck(status, conclusion, accept = []) {
    if (status !== 'completed' || conclusion === undefined)
        return { state: 'pending', why: pendingWhy(status) };
    if (conclusion === 'success')
        return { state: 'satisfied', why: 'success' };
    if (accept.includes(conclusion))
        return { state: 'satisfied', why: `${conclusion}, which is accepted` };
    if (ratingOf(conclusion) === 'fail' || conclusion === 'cancelled')
        return { state: 'failed', why: conclusion };
    if (conclusion === 'action_required')
        return { state: 'pending', why: 'waits for a person (action_required)' };
    if (conclusion === 'skipped' || conclusion === 'neutral')
        return { state: 'unknown', why: `${conclusion}: its job did not run; GitHub itself would accept this` };
    if (conclusion === 'stale')
        return { state: 'unknown', why: 'stale: unfinished for 14 days' };
    return { state: 'unknown', why: `${conclusion}: a conclusion that is not known here` };
}
function pendingWhy(status) {
    if (status === 'waiting')
        return 'waits for the approval of an environment';
    if (status === 'in_progress')
        return 'still runs';
    return status === 'completed' ? 'has no conclusion yet' : `has not started (${status})`;
}

;// CONCATENATED MODULE: ./src/signals/github/judged-checks.ts




async function reportedChecks(place) {
    const { github, scene } = place;
    const runs = await answered(github.askAll(checkRunsOf(place, scene.sha)), 'check runs');
    if ('unknown' in runs)
        return runs;
    const statuses = await answered(github.askAll(statusesOf(place, scene.sha)), 'commit statuses');
    return 'unknown' in statuses ? statuses : { value: [...runs.value, ...statuses.value] };
}
function judged_checks_judge(wanted, reported, { accept, runId }) {
    const named = reported.filter(({ name }) => name === wanted.name);
    const own = named.filter((check) => runId !== undefined && check.run === runId);
    const fitting = named.filter((check) => !own.includes(check) && (wanted.app === undefined || check.app === wanted.app));
    const [newest, ...older] = fitting.toSorted(byAge);
    const notes = named.filter((check) => !fitting.includes(check) && !own.includes(check)).map(otherApp);
    if (!newest && own.length > 0)
        return { wanted, state: 'ours', why: 'is this very run', notes };
    if (!newest)
        return { wanted, state: 'missing', why: 'never reported for this commit', notes, ...nearOf(wanted, reported) };
    const { state, why } = judgeCheck(newest.status, newest.conclusion, accept);
    const failed = older.filter(({ status, conclusion }) => judgeCheck(status, conclusion, accept).state === 'failed');
    const told = failed.length > 0 && state !== 'failed' ? [`an older run of ${wanted.name} for this commit failed`] : [];
    return { wanted, state, why, notes: [...notes, ...told], url: newest.url };
}
function byAge(a, b) {
    const at = ({ at: started, status }) => started === 0 && status !== 'completed' ? Number.MAX_SAFE_INTEGER : started;
    return at(b) - at(a) || b.id - a.id;
}
function otherApp({ kind, appSlug, app, name }) {
    const from = kind === 'status' ? 'a status, which does not tell its App' : `the App ${appSlug ?? app}`;
    return `${name} was also reported by ${from}; the rule wants another one`;
}
function nearOf({ name }, reported) {
    const names = [...new Set(reported.map((check) => check.name))];
    const within = names.find((each) => each.includes(name) || name.includes(each));
    const near = (0,suggest.Z)(name, names) ?? within;
    return near === undefined ? {} : { near };
}

;// CONCATENATED MODULE: ../../packages/github/src/questions/rules.ts

function branchRulesOf({ owner, repo }, branch) {
    return {
        route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
        parameters: { owner, repo, branch },
        permission: 'metadata: read',
        isShared: true,
        read: (data) => listOf(data, readRule),
    };
}
function branchOf({ owner, repo }, branch) {
    return {
        route: 'GET /repos/{owner}/{repo}/branches/{branch}',
        parameters: { owner, repo, branch },
        permission: 'contents: read',
        isShared: true,
        read: (data) => {
            const { protected: isProtected, protection } = record(data);
            if (typeof isProtected !== 'boolean')
                return undefined;
            return { isProtected, checks: isProtected ? readProtection(record(protection)) : [] };
        },
    };
}
function refUpdateRuleOf({ owner, repo }, branch) {
    return {
        query: `query ($owner: String!, $repo: String!, $ref: String!) {
      repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { refUpdateRule { requiredStatusCheckContexts } } }
    }`,
        variables: { owner, repo, ref: `refs/heads/${branch}` },
        permission: 'contents: read',
    };
}
function readRule({ type, parameters }) {
    const [kind, more] = [textOf(type), record(parameters)];
    if (kind === undefined)
        return undefined;
    const checks = kind === 'required_status_checks' ? listOf(more['required_status_checks'], readRulesetCheck) : [];
    const workflows = kind === 'workflows' ? listOf(more['workflows'], ({ path }) => textOf(path)) : [];
    return checks && workflows && { type: kind, checks, workflows };
}
function readRulesetCheck({ context, integration_id }) {
    const name = textOf(context);
    return name === undefined ? undefined : { name, app: numberOf(integration_id) };
}
function readProtection({ enabled, required_status_checks: required }) {
    if (required === undefined || required === null)
        return enabled === false ? [] : undefined;
    const { checks, contexts } = record(required);
    const named = listOf(checks, ({ context, app_id }) => {
        const name = textOf(context);
        const app = numberOf(app_id);
        return name === undefined ? undefined : { name, app: app === -1 ? undefined : app };
    });
    return named && named.length > 0 ? named : textsOf(contexts).map((name) => ({ name, app: undefined }));
}

;// CONCATENATED MODULE: ./src/signals/required-checks.ts








const ACCEPTABLE = ['skipped', 'neutral', 'cancelled'];
const required_checks_schema = dist.rej({
    branch: dist.lqM(values_text('The branch whose rules hold; by default the one that is judged, or merged into.')),
    accept: dist.lqM(values_listOf(choice(ACCEPTABLE, 'A conclusion.'), 'Conclusions that are as good as success.')),
});
const requiredChecks = defineSignal({
    kind: 'required-checks',
    description: 'Every check that the rules of the branch require has passed for this commit.',
    schema: required_checks_schema,
    permissions: ['checks: read', 'statuses: read', 'contents: read'],
    remedy: 'Mend the check that failed, or wait for the one that still runs.',
    observe: (rule, scene) => asking(scene, (place) => required_checks_observe(rule, place)),
});
async function required_checks_observe(rule, place) {
    const branch = await branchOr(place, rule.branch);
    if ('unknown' in branch)
        return branch.unknown;
    const required = await requiredOf(place, branch.value);
    if ('unknown' in required)
        return required.unknown;
    const { checks, workflows, gap } = required.value;
    const also = workflows.map((path) => `a ruleset also requires the workflow ${path}, whose checks are not told`);
    const told = [gap, ...also].filter((each) => each !== undefined).join('; ');
    if (checks.length === 0 && told === '')
        return unknown('nothing-required', `nothing is required on ${branch.value}`, 'Require checks in a ruleset, or name them in the signal `checks`');
    const reported = await reportedChecks(place);
    if ('unknown' in reported)
        return reported.unknown;
    const { runId, workspace, event } = place.scene;
    const judged = checks.map((wanted) => judged_checks_judge(wanted, reported.value, { accept: rule.accept ?? [], runId }));
    const { workflowTexts } = await __webpack_require__.e( 8610).then(__webpack_require__.bind(__webpack_require__, 8610));
    return checkEvidence(judged, { workflows: await workflowTexts(workspace), event, gap: told || undefined });
}
async function requiredOf(place, branch) {
    const rules = await answered(place.github.askAll(branchRulesOf(place, branch)), `rules of ${branch}`);
    if ('unknown' in rules)
        return rules;
    const ofRulesets = rules.value.flatMap(({ checks }) => checks);
    const classic = await classicOf(place, branch);
    const isOpen = 'unknown' in classic && !(ofRulesets.length > 0 && classic.unknown.code === 'rules-unreadable');
    const ofClassic = 'value' in classic ? classic.value : [];
    if ('unknown' in classic && ofRulesets.length === 0)
        return classic;
    const all = new Map([...ofRulesets, ...ofClassic].map((check) => [`${check.app} ${check.name}`, check]));
    const checks = [...all.values()].filter(({ name, app }) => app !== undefined || ![...all.values()].some((each) => each.name === name && each.app !== undefined));
    const workflows = rules.value.flatMap((each) => each.workflows);
    return {
        value: {
            checks,
            workflows,
            ...(isOpen ? { gap: `classic protection is not known: ${classic.unknown.observed}` } : {}),
        },
    };
}
async function classicOf(place, branch) {
    const found = await place.github.ask(branchOf(place, branch));
    if (found.kind === 'absent')
        return {
            unknown: unknown('branch-unknown', `there is no branch ${branch}`, 'Write the name of the branch as it is'),
        };
    if (found.kind !== 'measured')
        return { unknown: unanswered(found, `the branch ${branch}`) };
    if (found.value.checks)
        return { value: found.value.checks };
    const answer = await place.github.graph(refUpdateRuleOf(place, branch));
    const rule = answer.kind === 'measured' ? answer.value.at(['repository', 'ref', 'refUpdateRule']) : answer;
    if (rule.kind !== 'measured')
        return { unknown: unanswered(rule, `protection of ${branch}`) };
    const contexts = rule.value?.requiredStatusCheckContexts;
    if (!Array.isArray(contexts))
        return {
            unknown: unknown('rules-unreadable', `${branch} is protected, but this token is not shown what is required`, 'Name the checks in the signal `checks`, or require them in a ruleset, which every token may read'),
        };
    return { value: contexts.map((name) => ({ name: `${name}`, app: undefined })) };
}

;// CONCATENATED MODULE: ./src/signals/checks.ts







const checks_schema = dist.rej({
    names: values_listOf(values_text("A check's name, as the list of checks of a commit has it."), 'Names of check runs and statuses.'),
    app: dist.lqM(values_text('The short name of the App they must come from, such as `github-actions`.')),
    accept: dist.lqM(values_listOf(choice(ACCEPTABLE, 'A conclusion.'), 'Conclusions that are as good as success.')),
});
const checks = defineSignal({
    kind: 'checks',
    description: 'These check runs and commit statuses have passed for this commit.',
    schema: checks_schema,
    permissions: ['checks: read', 'statuses: read'],
    remedy: 'Mend the check that failed, or wait for the one that still runs.',
    observe: (rule, scene) => asking(scene, (place) => checks_observe(rule, place)),
});
async function checks_observe(rule, place) {
    const reported = await reportedChecks(place);
    if ('unknown' in reported)
        return reported.unknown;
    const { runId, workspace, event } = place.scene;
    const fitting = reported.value.filter(({ appSlug }) => rule.app === undefined || appSlug === rule.app);
    const names = [...new Set(rule.names)];
    const judged = names.map((name) => judged_checks_judge({ name, app: undefined }, fitting, { accept: rule.accept ?? [], runId }));
    const { workflowTexts } = await __webpack_require__.e( 8610).then(__webpack_require__.bind(__webpack_require__, 8610));
    return checkEvidence(judged, { workflows: await workflowTexts(workspace), event });
}

;// CONCATENATED MODULE: ./src/signals/command.ts



const argument = dist.FsL(dist.YjP('is no text; put it between quotes'), dist.Ru6(4_096, 'has more than 4,096 characters'), dist.z6Y((value) => !value.includes('\0'), 'holds a NUL'));
const command_schema = dist.rej({
    run: dist.FsL(dist.YOg(argument, 'is no list; write the program and each argument by itself: ["npm", "test"]'), dist.BpQ(1, 'names no program'), dist.Ru6(200, 'has more than 200 arguments'), dist.h_('The program and its arguments, each by itself. No shell reads it.')),
    folder: dist.yqP(path('The folder it runs in. Default: the workspace.')),
    exit: dist.yqP(count('The exit code that is wanted. Default: 0.')),
    timeout: dist.yqP(values_duration('How long it may take. Default: 60s.')),
    env: dist.yqP(values_listOf(environmentName('A variable.'), 'Variables that it gets besides PATH, HOME, LANG and TMPDIR: no secret reaches it unasked.')),
});
const command = defineSignal({
    kind: 'command',
    description: 'A program ends with the wanted exit code. Runs only where the gate allows it, never for a configuration from a pull request.',
    schema: command_schema,
    permissions: [],
    remedy: 'See what the program printed.',
    mistakes,
    observe: async (rule, scene) => (await __webpack_require__.e( 669).then(__webpack_require__.bind(__webpack_require__, 669))).observe(rule, scene),
});
async function mistakes({ run: [program = ''], exit = 0, timeout = 0 }) {
    return [
        ...(program.trim() === '' ? [{ key: 'run', message: 'names no program' }] : []),
        ...(/\s/.test(program) && !program.includes('/')
            ? [{ key: 'run', message: 'no shell reads it: write the program and each argument by itself, ["npm", "test"]' }]
            : []),
        ...(exit > 255 ? [{ key: 'exit', message: `an exit code is at most 255, not ${exit}` }] : []),
        ...(timeout > 3_600_000 ? [{ key: 'timeout', message: 'is more than an hour' }] : []),
    ];
}

// EXTERNAL MODULE: ./src/documents/json-path.ts
var json_path = __webpack_require__(4996);
;// CONCATENATED MODULE: ./src/signals/coverage.ts




const coverage_schema = dist.rej({
    path: path('The report: Cobertura or JaCoCo XML, coverage.py JSON, an lcov trace, or any JSON with `query`.'),
    min: dist.yqP(values_percent('The least coverage.')),
    floor: dist.yqP(values_percent('The coverage that earns nothing yet; from here to `target` it earns more and more.')),
    target: dist.yqP(values_percent('The coverage that earns all. Goes with `floor`.')),
    of: dist.yqP(choice(['lines', 'branches', 'all'], 'What is counted; `all` is lines and branches. Default: lines.')),
    query: dist.yqP(values_text('In JSON: the path of the number of percent, such as `$.total.lines.pct`.')),
    'max-age': dist.yqP(values_duration('How old the report may be. Default: 24h.')),
});
const coverage = defineSignal({
    kind: 'coverage',
    description: 'The coverage of lines or branches reaches a share, or earns more the nearer it comes to a target.',
    schema: coverage_schema,
    permissions: [],
    remedy: 'Test what no test reaches yet.',
    mistakes: coverage_mistakes,
    observe: async (rule, scene) => (await __webpack_require__.e( 1273).then(__webpack_require__.bind(__webpack_require__, 1273))).observe(rule, scene),
});
async function coverage_mistakes({ min, floor, target, query, of }) {
    return [
        ...(await (0,json_path.q)('query', query)),
        ...(query !== undefined && of !== undefined
            ? [{ key: 'of', message: 'with `query` the number stands in the file; leave `of` out' }]
            : []),
        ...((floor === undefined) === (target === undefined)
            ? []
            : [
                { key: floor ? 'floor' : 'target', message: '`floor` and `target` go together: what earns nothing, and all' },
            ]),
        ...(floor && target && floor.millionths >= target.millionths
            ? [{ key: 'floor', message: `floor ${floor.text} is not below target ${target.text}` }]
            : []),
        ...(min === undefined && target === undefined
            ? [{ key: 'path', message: 'say what is wanted with `min`, or with `floor` and `target`' }]
            : []),
    ];
}

;// CONCATENATED MODULE: ../../packages/github/src/questions/deployments.ts

const PERMISSION = 'deployments: read';
function deploymentsOf({ owner, repo }, environment, sha) {
    return {
        route: 'GET /repos/{owner}/{repo}/deployments',
        parameters: { owner, repo, environment, per_page: 30, ...(sha === undefined ? {} : { sha }) },
        permission: PERMISSION,
        read: (data) => listOf(data, readDeployment),
    };
}
function deploymentStatusesOf({ owner, repo }, id) {
    return {
        route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        parameters: { owner, repo, deployment_id: id },
        permission: PERMISSION,
        read: (data) => listOf(data, deployments_readStatus),
    };
}
function readDeployment({ id, sha, ref, created_at }) {
    const [number, commit, createdAt] = [numberOf(id), textOf(sha), timeOf(created_at)];
    if (number === undefined || commit === undefined || createdAt === undefined)
        return undefined;
    return { id: number, sha: commit, ref: textOf(ref) ?? '', createdAt };
}
function deployments_readStatus({ state, created_at, log_url, target_url }) {
    const [name, createdAt] = [textOf(state), timeOf(created_at)];
    if (name === undefined || createdAt === undefined)
        return undefined;
    return { state: name, createdAt, url: textOf(log_url) || (textOf(target_url) ?? '') };
}

;// CONCATENATED MODULE: ./src/signals/github/deployed.ts





const MOST_CANDIDATES = 8;
const ONE = { value: 1, unit: 'deployments' };
const NONE = { value: 0, unit: 'deployments' };
async function commitDeployed(place, environment, commit) {
    const { github, scene } = place;
    const walk = await github.walk(deploymentsOf(place, environment, commit === 'this' ? scene.sha : undefined), () => true);
    if (walk.outcome.kind !== 'measured')
        return unanswered(walk.outcome, `deployments into ${environment}`);
    const [newest] = walk.soFar.toSorted(deployed_byAge);
    const what = commit === 'this' ? `${scene.sha.slice(0, 7)}` : 'anything';
    if (!newest)
        return unknown('not-deployed', `${what} was never deployed into ${environment}`, `Deploy into ${environment}; look whether its name is right`);
    const statuses = await deployed_statusesOf(place, newest);
    return 'unknown' in statuses ? statuses.unknown : judged(place, environment, newest, statuses.value);
}
async function rollbackTarget(place, environment, window) {
    const now = place.scene.clock.now();
    const isOld = ({ createdAt }) => ageOf(now, createdAt) > window;
    const walk = await place.github.walk(deploymentsOf(place, environment), (soFar) => soFar.some(isOld));
    if (walk.outcome.kind !== 'measured')
        return unanswered(walk.outcome, `deployments into ${environment}`);
    const others = walk.soFar.filter((each) => !isOld(each) && each.sha !== place.scene.sha).toSorted(deployed_byAge);
    for (const candidate of others.slice(0, MOST_CANDIDATES)) {
        const statuses = await deployed_statusesOf(place, candidate);
        if ('unknown' in statuses)
            return statuses.unknown;
        if (lastWord(statuses.value)?.state !== 'success')
            continue;
        const told = `${candidate.ref || candidate.sha.slice(0, 7)} went well in ${environment} ${agoText(now, candidate.createdAt)}; it can be rolled back to`;
        return measured(true, { code: 'rollback-possible', observed: told, ...ONE });
    }
    if (others.length > MOST_CANDIDATES)
        return truncated(`none of the newest ${MOST_CANDIDATES} other deployments into ${environment} went well; ${others.length - MOST_CANDIDATES} more were not looked at`, 'Set a smaller `rollback`');
    const told = `no other commit went well in ${environment} within ${(0,duration.a)(window)}: there is nothing to roll back to`;
    return measured(false, { code: 'no-rollback', observed: told, ...NONE });
}
async function deployed_statusesOf(place, { id }) {
    const all = await answered(place.github.askAll(deploymentStatusesOf(place, id)), `statuses of deployment ${id}`);
    return 'unknown' in all ? all : { value: all.value.toSorted((a, b) => b.createdAt - a.createdAt) };
}
function lastWord(statuses) {
    return statuses.find(({ state }) => state !== 'inactive');
}
function judged(place, environment, deployed, statuses) {
    const word = lastWord(statuses);
    const what = `${deployed.sha.slice(0, 7)} in ${environment}`;
    const when = agoText(place.scene.clock.now(), word?.createdAt ?? deployed.createdAt);
    const link = linkTo(word?.url);
    if (word?.state === 'success') {
        const replaced = statuses[0]?.state === 'inactive' ? '; a newer deployment has taken its place' : '';
        return measured(true, { code: 'deployed', observed: `${what} went well ${when}${replaced}`, ...ONE, ...link });
    }
    if (word?.state === 'failure' || word?.state === 'error') {
        const observed = `${what} failed ${when} (${word.state})`;
        return measured(false, { code: 'deployment-failed', observed, ...NONE, ...link });
    }
    const state = word?.state ?? statuses[0]?.state ?? 'without a status';
    const observed = `${what} is ${state}, ${when}`;
    return { ...unknown('deployment-pending', observed, 'Wait for it, and run this again'), ...link };
}
const deployed_byAge = (a, b) => b.createdAt - a.createdAt || b.id - a.id;

;// CONCATENATED MODULE: ./src/signals/deployment.ts





const deployment_schema = dist.rej({
    environment: values_text("The environment's name, such as `staging`."),
    commit: dist.lqM(choice(['this', 'any'], '`this`: this commit was deployed there; `any`: whatever was deployed there last went well.'), 'this'),
    rollback: dist.lqM(values_duration('Instead: another commit was deployed there successfully within this time, so that there is something to go back to.')),
});
const deployment = defineSignal({
    kind: 'deployment',
    description: 'The last deployment into an environment went well, or there is one to roll back to.',
    schema: deployment_schema,
    permissions: ['deployments: read'],
    remedy: 'Deploy again, and look at what the failed deployment tells.',
    observe: ({ environment, commit, rollback }, scene) => asking(scene, (place) => rollback === undefined
        ? commitDeployed(place, environment, commit)
        : rollbackTarget(place, environment, rollback)),
});

;// CONCATENATED MODULE: ./src/signals/file.ts





const file_LARGEST = 64 * 1024 * 1024;
const file_schema = dist.rej({
    path: path('The file that must be there, relative to the workspace.'),
    'min-lines': dist.yqP(count('The fewest lines it must have that are not empty.', 1)),
});
const file = defineSignal({
    kind: 'file',
    description: 'A file is there, not empty, and has at least so many lines.',
    schema: file_schema,
    permissions: [],
    remedy: 'Add the file, or what is missing in it.',
    observe: file_observe,
});
async function file_observe({ path: file, 'min-lines': least = 1 }, scene) {
    const found = await (0,workspace_read.io)(scene, file, file_LARGEST);
    if ('measured' in found)
        return found.code === 'file-missing' ? absent(file) : found;
    const lines = linesOf(found.bytes);
    const observed = `${file} has ${(0,evidence_told.hS)(lines, 'line')} that ${lines === 1 ? 'is' : 'are'} not empty`;
    const told = { value: lines, unit: 'lines', where: { file } };
    if (lines >= least)
        return (0,evidence_told.BG)('file-present', observed, told);
    if (lines === 0)
        return (0,evidence_told.cT)('file-empty', `${file} is empty`, { ...told, remedy: { text: `Write ${file}` } });
    const expected = `at least ${(0,evidence_told.hS)(least, 'line')}`;
    return (0,evidence_told.cT)('too-few-lines', observed, { ...told, expected, remedy: { text: `Write what is missing in ${file}` } });
}
function absent(file) {
    return (0,evidence_told.cT)('file-absent', `${file} is not there`, { where: { file }, remedy: { text: `Add ${file}` } });
}
function linesOf(bytes) {
    let lines = 0;
    let says = false;
    for (const byte of bytes) {
        if (byte === 0x0a) {
            lines += says ? 1 : 0;
            says = false;
        }
        else if (byte > 0x20)
            says = true;
    }
    return lines + (says ? 1 : 0);
}

;// CONCATENATED MODULE: ./src/text/needed.ts
const NOT_READ = /\(\?(?![:P<])|\\[AzZCQEpPx0-9]/;
const REPEAT = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/;
const SHORTEST = 2;
const needed_LONGEST = 16;
const needed_MOST = 64;
function neededWords(pattern) {
    if (NOT_READ.test(pattern))
        return undefined;
    const branches = branchesOf(pattern);
    if (!branches || branches.length > needed_MOST)
        return undefined;
    const words = [];
    for (const runs of branches) {
        const longest = runs.toSorted((a, b) => b.length - a.length)[0] ?? '';
        if (longest.length < SHORTEST)
            return undefined;
        words.push(longest.slice(0, needed_LONGEST));
    }
    return [...new Set(words)];
}
function branchesOf(pattern) {
    const branches = [[]];
    let run = [];
    const end = () => {
        branches.at(-1)?.push(run.join(''));
        run = [];
    };
    for (let at = 0; at < pattern.length;) {
        const part = partAt(pattern, at);
        if (!part)
            return undefined;
        at += part.length;
        if (part.kind === 'or') {
            end();
            branches.push([]);
            continue;
        }
        const repeat = REPEAT.exec(pattern.slice(at, at + 20));
        if (part.kind === 'other')
            end();
        else if (!repeat || isAtLeastOnce(repeat))
            run.push(part.text);
        if (repeat) {
            at += repeat[0].length;
            end();
        }
    }
    end();
    return branches;
}
function isAtLeastOnce([text, least]) {
    return text.startsWith('+') || (least !== undefined && Number(least) > 0);
}
function partAt(pattern, at) {
    const text = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
    const other = (length) => ({ kind: 'other', text: '', length });
    if (text === '|')
        return { kind: 'or', text, length: 1 };
    if (text === '(')
        return endOf(pattern, at, other, groupEnd);
    if (text === '[')
        return endOf(pattern, at, other, classEnd);
    if (text === '\\') {
        const escaped = String.fromCodePoint(pattern.codePointAt(at + 1) ?? 0);
        if (/[A-Za-z]/.test(escaped))
            return other(2);
        return { kind: 'character', text: escaped, length: 1 + escaped.length };
    }
    if ('.^$'.includes(text))
        return other(1);
    return { kind: 'character', text, length: text.length };
}
function endOf(pattern, at, other, find) {
    const end = find(pattern, at);
    return end < 0 ? undefined : other(end - at);
}
function groupEnd(pattern, at) {
    let depth = 0;
    for (let here = at; here < pattern.length;) {
        const letter = pattern[here];
        if (letter === '[') {
            here = classEnd(pattern, here);
            if (here < 0)
                return -1;
            continue;
        }
        if (letter === '(')
            depth += 1;
        if (letter === ')')
            depth -= 1;
        here += letter === '\\' ? 2 : 1;
        if (depth === 0)
            return here;
    }
    return -1;
}
function classEnd(pattern, at) {
    let here = at + (pattern[at + 1] === '^' ? 2 : 1);
    if (pattern[here] === ']')
        here += 1;
    while (here < pattern.length) {
        if (pattern[here] === ']')
            return here + 1;
        const named = /^\[:\^?[a-z]+:\]/.exec(pattern.slice(here, here + 16));
        here += named ? named[0].length : pattern[here] === '\\' ? 2 : 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/text/engine.ts


const engine_WORDS = /^(?:[^\\^$.|?*+()[\]{}]|\\[^A-Za-z0-9]|\\b|\|)+$/;
const WORDS_IN_ANY_CASE = /^\(\?i\)([A-Za-z0-9 _|-]+)$/;
async function compilePattern(pattern) {
    const words = neededWords(pattern);
    const needs = words ? { needs: words } : {};
    if (!/[\\^$.|?*+()[\]{}]/.test(pattern))
        return { next: (text, from) => text.indexOf(pattern, from), ...needs };
    if (engine_WORDS.test(pattern))
        return { ...engine_native(new RegExp(pattern, 'g')), ...needs };
    const anyCase = WORDS_IN_ANY_CASE.exec(pattern)?.[1];
    if (anyCase !== undefined)
        return engine_native(new RegExp(anyCase, 'giu'));
    const { RE2JS } = await __webpack_require__.e( 8330).then(__webpack_require__.bind(__webpack_require__, 8330));
    const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const linear = {
        next: (text, from) => {
            const matcher = compiled.matcher(text);
            return matcher.find(from) ? matcher.start() : -1;
        },
    };
    return words ? { ...onLinesWith(words, linear), needs: words } : linear;
}
function engine_native(compiled) {
    return {
        next: (text, from) => {
            compiled.lastIndex = from;
            return compiled.exec(text)?.index ?? -1;
        },
    };
}
function onLinesWith(words, { next }) {
    const word = wordFinder(words);
    return {
        next: (text, from) => {
            for (let start = from; start <= text.length;) {
                const at = word(text, start);
                if (at < 0)
                    return -1;
                const begin = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
                const end = text.indexOf('\n', at);
                const found = next(text.slice(begin, end < 0 ? undefined : end), 0);
                if (found >= 0)
                    return begin + found;
                if (end < 0)
                    return -1;
                start = end + 1;
            }
            return -1;
        },
    };
}
function wordFinder(words) {
    const [only = '', ...more] = words;
    if (more.length === 0)
        return (text, from) => text.indexOf(only, from);
    return engine_native(new RegExp(words.map((word) => word.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')).join('|'), 'g')).next;
}
async function patternMistakes(key, pattern) {
    if (pattern === undefined)
        return [];
    try {
        await compilePattern(pattern);
        return [];
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const unlike = /\(\?[=!<]|\\[1-9]/.test(pattern)
            ? '; lookaround and back references are not in RE2, so that every pattern ends in linear time'
            : '';
        return [{ key, message: `${(0,visible.hD)(pattern)} is not a pattern: ${why}${unlike}` }];
    }
}

// EXTERNAL MODULE: ./src/workspace/find.ts + 1 modules
var find = __webpack_require__(1042);
;// CONCATENATED MODULE: ./src/text/lines.ts
function* matchingLines(finder, source) {
    const text = source.includes('\r\n') ? source.replaceAll('\r\n', '\n') : source;
    let line = 1;
    let start = 0;
    for (let from = 0; from < text.length;) {
        const at = finder.next(text, from);
        if (at < 0 || (at === text.length && text.endsWith('\n')))
            return;
        for (let end = text.indexOf('\n', start); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
            line += 1;
            start = end + 1;
        }
        const end = text.indexOf('\n', at);
        const whole = text.slice(start, end < 0 ? undefined : end);
        if (finder.next(whole, 0) >= 0)
            yield { line, text: whole };
        if (end < 0)
            return;
        from = end + 1;
    }
}

// EXTERNAL MODULE: ./src/text/secret-like.ts
var secret_like = __webpack_require__(9927);
;// CONCATENATED MODULE: ./src/signals/grep/texts.ts

const texts_LARGEST = 16 * 1024 * 1024;
const MOST_KEPT = 64 * 1024 * 1024;
function texts_textOf({ workspace, shared }, file) {
    const key = `grep text ${file}`;
    const known = shared?.known.get(key);
    if (known)
        return known;
    const text = texts_read(workspace, file);
    if (shared) {
        const kept = shared.known.get('grep kept') ?? 0;
        const size = text !== 'binary' && 'text' in text ? text.text.length : 0;
        if (kept + size <= MOST_KEPT)
            shared.known.set(key, text).set('grep kept', kept + size);
    }
    return text;
}
function texts_read(workspace, file) {
    const found = (0,workspace_read.oF)(workspace, file, texts_LARGEST);
    if (found === 'absent')
        return { why: 'it is a link that leads nowhere' };
    if ('measured' in found)
        return { why: found.observed.replace(`${file} `, '') };
    if ((0,workspace_read._V)(found.bytes))
        return { why: 'is a pointer of Git LFS' };
    if (found.bytes.includes(0))
        return 'binary';
    const text = found.bytes.toString('utf8');
    return { text: text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text };
}

;// CONCATENATED MODULE: ./src/signals/grep/turn.ts
const PAUSE_EVERY = 64;
function takingTurns(signal) {
    let calls = 0;
    return () => {
        calls += 1;
        return calls % PAUSE_EVERY === 0 ? pause(signal) : undefined;
    };
}
async function pause(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
}

;// CONCATENATED MODULE: ./src/signals/grep/scan.ts





const MOST_PLACES = 1_000;
async function scanFiles(finder, pattern, files, scene) {
    const silent = (0,secret_like.r)(pattern);
    const scan = { lines: 0, files: 0, scanned: 0, binary: 0, places: [], unread: [] };
    let first;
    const turn = takingTurns(scene.signal);
    for (const file of files) {
        await turn();
        const text = texts_textOf(scene, file);
        if (text === 'binary')
            scan.binary += 1;
        else if ('why' in text)
            scan.unread.push(`${file}: ${text.why}`);
        else {
            scan.scanned += 1;
            const before = scan.lines;
            for (const found of matchingLines(finder, text.text)) {
                scan.lines += 1;
                first ??= { file, line: found.line };
                if (scan.places.length < MOST_PLACES)
                    scan.places.push(place(file, found.line, silent ? '' : found.text));
            }
            if (scan.lines > before)
                scan.files += 1;
        }
    }
    return { ...scan, ...(first ? { first } : {}) };
}
function place(file, line, text) {
    const bare = text.trim();
    return bare === '' || (0,secret_like.n)(bare) ? `${file}:${line}` : `${file}:${line}: ${(0,visible.ml)(bare, 120)}`;
}

;// CONCATENATED MODULE: ./src/signals/grep/survey.ts




function surveyOf(files, name, patterns, scene) {
    const key = `grep survey ${name}`;
    const known = scene.shared?.known.get(key);
    if (known)
        return known;
    const words = new Set(patterns.flatMap((pattern) => neededWords(pattern) ?? []));
    const survey = survey_look(files, [...words], scene);
    scene.shared?.known.set(key, survey);
    survey.catch(() => scene.shared?.known.delete(key));
    return survey;
}
function holding(files, words, survey) {
    const places = new Set(words.flatMap((word) => survey.holding.get(word) ?? []));
    return [...places].sort((a, b) => a - b).map((at) => files[at] ?? '');
}
async function survey_look(files, words, scene) {
    const holding = new Map(words.map((word) => [word, []]));
    const survey = { scanned: 0, binary: 0, unread: [], holding };
    const wordsIn = wordsFinder(words);
    const turn = takingTurns(scene.shared?.signal ?? scene.signal);
    for (const [at, file] of files.entries()) {
        await turn();
        const text = texts_textOf(scene, file);
        if (text === 'binary')
            survey.binary += 1;
        else if ('why' in text)
            survey.unread.push(`${file}: ${text.why}`);
        else {
            survey.scanned += 1;
            for (const word of wordsIn(text.text))
                holding.get(word)?.push(at);
        }
    }
    return survey;
}
function wordsFinder(words) {
    const byStart = new Map();
    for (const word of words)
        byStart.set(word.slice(0, 2), [...(byStart.get(word.slice(0, 2)) ?? []), word]);
    const next = wordFinder(words);
    return (text) => {
        const found = new Set();
        for (let at = next(text, 0); at >= 0 && found.size < words.length; at = next(text, at + 1))
            for (const word of byStart.get(text.slice(at, at + 2)) ?? [])
                if (!found.has(word) && text.startsWith(word, at))
                    found.add(word);
        return found;
    };
}

;// CONCATENATED MODULE: ./src/signals/grep.ts








const grep_schema = dist.rej({
    files: globs('Which files are looked through, as path patterns; `!docs/**` leaves files out.'),
    pattern: pattern('What is looked for, as a regular expression in RE2 syntax; `^` and `$` mean lines.'),
    min: dist.yqP(count('The fewest lines that must match.')),
    max: dist.yqP(count('The most lines that may match.')),
    'allow-empty': dist.yqP(flag('Whether 0 matches is an answer where no file has such a name. Default: false.')),
});
const grep = defineSignal({
    kind: 'grep',
    description: 'The number of lines that match a pattern, in files by name, lies between limits.',
    schema: grep_schema,
    permissions: [],
    remedy: 'Change the lines that are listed.',
    mistakes: grep_mistakes,
    observe: grep_observe,
});
async function grep_mistakes({ min, max, pattern }) {
    const bounds = min === undefined && max === undefined
        ? [
            {
                key: 'pattern',
                message: 'there is neither `min` nor `max`: say how many lines may match, such as `max: 0`',
            },
        ]
        : min !== undefined && max !== undefined && min > max
            ? [{ key: 'min', message: `min ${min} is more than max ${max}` }]
            : [];
    return [...bounds, ...(await patternMistakes('pattern', pattern))];
}
async function grep_observe(rule, scene) {
    const { files, problems } = await (0,find.lY)(scene, rule.files);
    if (files.length === 0 && problems.length === 0 && rule['allow-empty'] !== true)
        return (0,find.JE)(scene, rule.files);
    const scan = await scanAll(rule, files, scene);
    return grep_judge(rule, { ...scan, unread: [...problems, ...scan.unread] });
}
async function scanAll({ pattern, files: globs }, files, scene) {
    const finder = await compilePattern(pattern);
    const alike = (scene.alike ?? []);
    if (!finder.needs || alike.length === 0)
        return scanFiles(finder, pattern, files, scene);
    const name = (0,find.eZ)(globs);
    const patterns = alike.filter((rule) => (0,find.eZ)(rule.files) === name).map((rule) => rule.pattern);
    const survey = await surveyOf(files, name, patterns, scene);
    const scan = await scanFiles(finder, pattern, holding(files, finder.needs, survey), scene);
    const { scanned, binary, unread } = survey;
    return { ...scan, scanned, binary, unread };
}
function grep_judge({ min = 0, max, pattern }, scan) {
    const among = `${(0,evidence_told.hS)(scan.scanned, 'file')} scanned`;
    const passed = scan.binary > 0 ? `, ${(0,evidence_told.hS)(scan.binary, 'binary file')} passed over` : '';
    const observed = `${(0,evidence_told.hS)(scan.lines, 'line')} in ${(0,evidence_told.hS)(scan.files, 'file')}; ${among}${passed}`;
    const unread = notRead(scan);
    const told = { value: scan.lines, unit: 'lines', ...(scan.first ? { where: scan.first } : {}) };
    const expected = max === undefined ? `at least ${min}` : min > 0 ? `from ${min} to ${max}` : `at most ${max}`;
    if (max !== undefined && scan.lines > max) {
        const remedy = { text: tooMany(scan, scan.lines - max) };
        return (0,evidence_told.cT)('too-many-matches', observed, {
            ...told,
            expected,
            details: placesOf(scan, 20),
            remedy,
        });
    }
    const undecided = unread.length > 0 && (max !== undefined || scan.lines < min);
    if (undecided)
        return notWhole(observed, unread);
    if (scan.lines < min)
        return (0,evidence_told.cT)('too-few-matches', observed, { ...told, expected, remedy: { text: `Add what matches ${pattern}` } });
    const { where: _, ...rest } = told;
    return (0,evidence_told.BG)('matches-within-limits', observed, { ...rest, details: placesOf(scan, 5) });
}
function tooMany({ lines, first }, over) {
    if (lines === 1 && first)
        return `Change ${first.file}:${first.line}`;
    return over === lines
        ? `Change the ${lines} lines that are listed`
        : `Change ${over} of the ${lines} lines that are listed`;
}
function placesOf(scan, most) {
    const lines = [...scan.places, ...notRead(scan)];
    return (0,evidence_told.Ku)(lines, most, lines.length - scan.places.length + scan.lines);
}
function notRead({ unread }) {
    return unread.map((each) => `not read: ${each}`);
}
function notWhole(observed, unread) {
    return (0,evidence_told.L5)('files-not-read', `${(0,evidence_told.hS)(unread.length, 'file')} could not be looked into; in the others ${observed}`, 'Leave these files out with a pattern that begins with `!`, or make them readable', { details: (0,evidence_told.Ku)(unread) });
}

// EXTERNAL MODULE: ./src/net/address.ts
var net_address = __webpack_require__(4047);
// EXTERNAL MODULE: ./src/net/ask.ts + 1 modules
var ask = __webpack_require__(6697);
;// CONCATENATED MODULE: ./src/signals/http.ts







const ATTEMPT = 10_000;
const http_schema = dist.rej({
    url: address('The address that is asked; variables that are declared under `environment` may stand in it.'),
    status: dist.yqP(values_text('The statuses that are wanted, such as `200,204` or `2xx`. Default: 2xx.', 100)),
    json: dist.yqP(values_listOf(values_text('A rule.'), 'Rules for the JSON of the answer, such as `$.status == "ok"`.')),
    body: dist.yqP(pattern('A pattern that the body must match, in RE2 syntax.')),
    'max-time': dist.yqP(values_duration('How long the answer may take.')),
    wait: dist.yqP(values_duration('How long to ask again while the answer is not as wanted. Default: one attempt.')),
    'allow-link-local': dist.yqP(flag('Whether link-local addresses and metadata services may be asked.')),
});
const http = defineSignal({
    kind: 'http',
    description: 'An address answers as wanted: a smoke test of a deployment.',
    schema: http_schema,
    permissions: [],
    remedy: 'Look at the log of the service.',
    mistakes: http_mistakes,
    observe: http_observe,
});
async function http_mistakes({ url, status, json, body }) {
    const { parseJsonRule, parseStatusSet } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    const rules = await Promise.all((json ?? []).map((rule) => parseJsonRule(rule).then(() => [], flaw('json'))));
    return [
        ...(status === undefined ? [] : await attempt(async () => parseStatusSet(status), 'status')),
        ...rules.flat(),
        ...(await patternMistakes('body', body)),
        ...(/^https?:\/\/[^/]*@/.test(url)
            ? [{ key: 'url', message: 'a password in the file is no secret; put the address into a variable' }]
            : []),
    ];
}
async function attempt(make, key) {
    return make().then(() => [], flaw(key));
}
function flaw(key) {
    return (error) => [{ key, message: error.message }];
}
async function http_observe(rule, scene) {
    const target = await (0,net_address.$r)(rule.url, scene);
    if ('measured' in target)
        return target;
    const options = { expect: await expectations(rule), allowLinkLocal: rule['allow-link-local'] === true };
    const probe = await (0,ask.z8)(target, options, scene);
    if ('measured' in probe)
        return probe;
    const { poll } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    const { clock, signal } = scene;
    const asked = rule.wait === undefined
        ? await probe({ timeoutMs: ATTEMPT, signal })
        : (await poll(probe, { clock, signal, timeoutMs: rule.wait, attemptTimeoutMs: ATTEMPT, intervalMs: 5_000 })).last;
    signal.throwIfAborted();
    return asked ? http_judge(rule, target.told, asked) : http_judge(rule, target.told, await probe({ timeoutMs: ATTEMPT, signal }));
}
async function expectations({ status, json, body }) {
    const { parseJsonRule, parseStatusSet } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    const { parsePattern } = await __webpack_require__.e( 3324).then(__webpack_require__.bind(__webpack_require__, 3324));
    return {
        ...(status === undefined ? {} : { status: parseStatusSet(status) }),
        ...(json === undefined ? {} : { json: await Promise.all(json.map(parseJsonRule)) }),
        ...(body === undefined ? {} : { body: await parsePattern(body) }),
    };
}
async function http_judge(rule, told, asked) {
    const { remedyFor } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    if ((0,ask.iq)(asked))
        return (0,ask.HB)(told, asked, remedyFor(asked.code));
    const ms = Math.round(asked.timings.total);
    const number = { value: ms, unit: 'ms' };
    if (asked.outcome !== 'ready')
        return (0,evidence_told.cT)(asked.code, `${told}: ${asked.observed}`, {
            details: asked.notes,
            remedy: { text: remedyFor(asked.code) },
        });
    const observed = `${told}: ${asked.observed} in ${ms} ms`;
    const most = rule['max-time'];
    if (most === undefined || asked.timings.total <= most)
        return (0,evidence_told.BG)('answers', observed, { ...number, details: asked.notes });
    return (0,evidence_told.cT)('too-slow', observed, {
        ...number,
        expected: `at most ${most} ms`,
        remedy: { text: 'Make the answer faster, or raise `max-time`' },
    });
}

;// CONCATENATED MODULE: ../../packages/github/src/questions/issues.ts

function openIssuesOf({ owner, repo }, { label, milestone }) {
    return {
        route: 'GET /repos/{owner}/{repo}/issues',
        parameters: {
            owner,
            repo,
            state: 'open',
            ...(label === undefined ? {} : { labels: label }),
            ...(milestone === undefined ? {} : { milestone: String(milestone) }),
        },
        permission: 'issues: read',
        read: (data) => listOf(data, readIssue),
    };
}
function labelOf({ owner, repo }, name) {
    return {
        route: 'GET /repos/{owner}/{repo}/labels/{name}',
        parameters: { owner, repo, name },
        permission: 'issues: read',
        read: (data) => textOf(record(data)['name']),
    };
}
function milestonesOf({ owner, repo }) {
    return {
        route: 'GET /repos/{owner}/{repo}/milestones',
        parameters: { owner, repo, state: 'all' },
        permission: 'issues: read',
        isShared: true,
        read: (data) => listOf(data, readMilestone),
    };
}
function eventsOf({ owner, repo }, issue) {
    return {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
        parameters: { owner, repo, issue_number: issue },
        permission: 'issues: read',
        read: (data) => listOf(data, readEvent),
    };
}
function readIssue({ number, title, html_url, pull_request }) {
    const at = numberOf(number);
    return at === undefined
        ? undefined
        : { number: at, title: textOf(title) ?? '', url: textOf(html_url) ?? '', isPullRequest: Boolean(pull_request) };
}
function readMilestone({ number, title, state }) {
    const [at, name] = [numberOf(number), textOf(title)];
    return at === undefined || name === undefined ? undefined : { number: at, title: name, state: textOf(state) ?? '' };
}
function readEvent({ event, actor, label, created_at }) {
    const [name, at] = [textOf(event), timeOf(created_at)];
    if (name === undefined || at === undefined)
        return undefined;
    return { event: name, actor: textOf(record(actor)['login']), label: textOf(record(label)['name']), at };
}

;// CONCATENATED MODULE: ./src/signals/issues.ts







const issues_MOST_TOLD = 15;
const issues_schema = dist.rej({
    labels: dist.lqM(values_listOf(values_text('A label.'), 'Issues with any of these labels.')),
    milestone: dist.lqM(values_text('Issues of the milestone with this title.')),
    max: dist.lqM(count('How many may be open.'), 0),
});
const issues = defineSignal({
    kind: 'issues',
    description: 'Open issues with a label or in a milestone, such as `release-blocker`; pull requests are not counted.',
    schema: issues_schema,
    permissions: ['issues: read'],
    remedy: 'Close the issues, or move them out of the release.',
    observe: (rule, scene) => asking(scene, (place) => issues_observe(rule, place)),
});
async function issues_observe(rule, place) {
    const milestone = rule.milestone === undefined ? { value: undefined } : await milestoneOf(place, rule.milestone);
    if ('unknown' in milestone)
        return milestone.unknown;
    const within = milestone.value === undefined ? {} : { milestone: milestone.value };
    const found = new Map();
    let broken;
    for (const label of rule.labels ?? [undefined]) {
        const wish = label === undefined ? within : { ...within, label };
        const walk = await place.github.walk(openIssuesOf(place, wish), () => false);
        for (const issue of walk.soFar)
            if (!issue.isPullRequest)
                found.set(issue.number, issue);
        if (walk.outcome.kind !== 'measured')
            broken ??=
                walk.soFar.length > 0
                    ? truncated(`the list of issues broke off: ${walk.outcome.detail}`, 'Run the job again')
                    : unanswered(walk.outcome, 'issues');
        broken ??= walk.soFar.length === 0 && label !== undefined ? await labelFault(place, label) : undefined;
    }
    if (broken && found.size <= rule.max)
        return broken;
    return evidenceOf([...found.values()], rule, broken !== undefined);
}
function evidenceOf(open, rule, isPart) {
    const holds = open.length <= rule.max;
    const labels = rule.labels ? ` labelled ${rule.labels.join(' or ')}` : '';
    const milestone = rule.milestone === undefined ? '' : ` in the milestone ${rule.milestone}`;
    return {
        measured: true,
        holds,
        credit: holds ? 10_000 : 0,
        code: holds ? 'issues-within' : 'issues-open',
        observed: `${isPart ? 'at least ' : ''}${open.length} open ${open.length === 1 ? 'issue' : 'issues'}${labels}${milestone}`,
        expected: `at most ${rule.max}`,
        value: open.length,
        unit: 'issues',
        details: open.slice(0, issues_MOST_TOLD).map(({ number, title }) => `#${number} ${title}`),
        ...(open[0]?.url ? { link: open[0].url } : {}),
    };
}
async function labelFault(place, label) {
    const found = await place.github.ask(labelOf(place, label));
    if (found.kind === 'measured')
        return undefined;
    if (found.kind !== 'absent')
        return unanswered(found, `the label ${label}`);
    return unknown('label-unknown', `there is no label ${label}, so that it has no issues proves nothing`, `Create the label, or write its name as it is`);
}
async function milestoneOf(place, title) {
    const all = await answered(place.github.askAll(milestonesOf(place)), 'milestones');
    if ('unknown' in all)
        return all;
    const named = all.value.filter((each) => each.title === title);
    const found = named.find(({ state }) => state === 'open') ?? named[0];
    if (found)
        return { value: found.number };
    const near = (0,suggest.Z)(title, all.value.map((each) => each.title));
    return {
        unknown: unknown('milestone-unknown', `there is no milestone ${title}`, near ? `Write milestone: ${near}` : 'Create it, or write its title as it is'),
    };
}

;// CONCATENATED MODULE: ./src/signals/link.ts








const link_LARGEST = 16 * 1024 * 1024;
const link_schema = dist.rej({
    from: path('The file that must refer to the other.'),
    to: path('The file that must be referred to, and be there.'),
    pattern: dist.yqP(pattern('What a reference looks like, in RE2 syntax, where the path of the other file is not written out.')),
});
const link_link = defineSignal({
    kind: 'link',
    description: 'A file refers to another, by its path or by a pattern, and the other is there.',
    schema: link_schema,
    permissions: [],
    remedy: 'Add the reference, or the file that it names.',
    mistakes: ({ pattern }) => patternMistakes('pattern', pattern),
    observe: link_observe,
});
async function link_observe({ from, to, pattern }, scene) {
    const source = await (0,workspace_read.yR)(scene, from, link_LARGEST);
    if ('measured' in source)
        return source.code === 'file-missing' ? link_absent((0,evidence_told.cT)('link-source-absent', `${from} is not there`), from) : source;
    const target = await (0,workspace_read.io)(scene, to, Number.MAX_SAFE_INTEGER);
    if ('measured' in target && target.code === 'file-missing')
        return link_absent((0,evidence_told.cT)('link-target-absent', `${to} is not there`), to);
    if ('measured' in target && target.code !== 'lfs-pointer')
        return target;
    const found = pattern === undefined ? byPath(source.text, from, to) : await byPattern(source.text, pattern);
    if (!found) {
        const wanted = pattern === undefined ? to : `what matches ${pattern}`;
        return (0,evidence_told.cT)('link-missing', `${from} does not refer to ${wanted}`, {
            where: { file: from },
            remedy: { text: `Refer to ${to} in ${from}` },
        });
    }
    return (0,evidence_told.BG)('link-present', `${from}:${found.line} refers to ${to}`, { where: { file: from, line: found.line } });
}
async function byPattern(text, pattern) {
    for (const found of matchingLines(await compilePattern(pattern), text))
        return found;
    return undefined;
}
function byPath(text, from, to) {
    const folder = external_node_path_.posix.dirname(from);
    const name = external_node_path_.posix.basename(to);
    for (const [at, line] of text.split('\n').entries()) {
        if (!line.includes(name) && !line.includes('%'))
            continue;
        if (link_wordsOf(line).some((word) => leadsTo(word, folder, to)))
            return { line: at + 1 };
    }
    return undefined;
}
function link_wordsOf(line) {
    return line.slice(0, 100_000).split(/[\s"'`()<>[\]{},;|=:]+/);
}
function leadsTo(word, folder, to) {
    const bare = decoded(word.replace(/[#?].*$/, '').replaceAll('\\', '/')).replace(/[.!]+$/, '');
    if (bare === '')
        return false;
    const ways = bare.startsWith('/') ? [bare.slice(1)] : [external_node_path_.posix.join(folder, bare), external_node_path_.posix.normalize(bare)];
    return ways.includes(to) || ways.includes(`./${to}`);
}
function decoded(word) {
    try {
        return decodeURIComponent(word);
    }
    catch {
        return word;
    }
}
function link_absent(evidence, file) {
    return { ...evidence, where: { file }, remedy: { text: `Add ${file}` } };
}

;// CONCATENATED MODULE: ./src/signals/lock.ts




const lock_schema = dist.rej({
    files: dist.yqP(globs('The locks that are looked at. Default: all but those in vendored code and fixtures.')),
    ecosystems: dist.yqP(values_listOf(values_text('A name.', 40), 'The tools whose locks are looked at, such as `poetry`. Default: all.')),
    level: dist.yqP(choice(['tool', 'strict'], 'Whether the tool would accept the lock, or the next install would rewrite nothing. Default: tool.')),
    'missing-lock': dist.yqP(choice(['fail', 'ignore'], 'What a manifest without a lock is. Default: fail.')),
});
const lock = defineSignal({
    kind: 'lock',
    description: 'Lock files are fresh: they answer to what the manifests beside them declare.',
    schema: lock_schema,
    permissions: [],
    remedy: 'Let the tool write the lock again, and commit it.',
    mistakes: lock_mistakes,
    observe: async (rule, scene) => (await __webpack_require__.e( 1054).then(__webpack_require__.bind(__webpack_require__, 1054))).observe(rule, scene),
});
async function lock_mistakes({ ecosystems: names = [] }) {
    if (names.length === 0)
        return [];
    const { ecosystems } = await __webpack_require__.e( 463).then(__webpack_require__.bind(__webpack_require__, 463));
    const known = ecosystems.map(({ name }) => name);
    return names.flatMap((name) => {
        if (known.includes(name))
            return [];
        const near = (0,suggest.Z)(name, known);
        return [
            {
                key: 'ecosystems',
                message: `${(0,visible.hD)(name)} is not one of ${known.join(', ')}${near ? `; did you mean ${near}?` : ''}`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ../../packages/github/src/questions/people.ts

function approvalsOf({ owner, repo }, run) {
    return {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
        parameters: { owner, repo, run_id: run },
        permission: 'actions: read',
        read: (data) => listOf(data, readApproval),
    };
}
function remarksOf({ owner, repo }, issue) {
    return {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { owner, repo, issue_number: issue },
        permission: 'pull-requests: read',
        isShared: true,
        read: (data) => listOf(data, readRemark),
    };
}
function teamOf(org, team) {
    return {
        route: 'GET /orgs/{org}/teams/{team_slug}',
        parameters: { org, team_slug: team },
        permission: TEAM_PERMISSION,
        isShared: true,
        read: (data) => textOf(record(data)['slug']),
    };
}
function membershipOf(org, team, user) {
    return {
        route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
        parameters: { org, team_slug: team, username: user },
        permission: TEAM_PERMISSION,
        isShared: true,
        read: (data) => textOf(record(data)['state']),
    };
}
const TEAM_PERMISSION = 'members: read (of the organization; a token of an App, as GITHUB_TOKEN cannot have it)';
function readApproval({ state, user, environments }) {
    const name = textOf(state);
    const names = listOf(environments, (each) => textOf(each['name']));
    return name === undefined || !names
        ? undefined
        : { state: name, user: textOf(record(user)['login']), environments: names };
}
function readRemark({ user, body, created_at, updated_at, html_url }) {
    const at = timeOf(created_at);
    if (at === undefined)
        return undefined;
    const isEdited = timeOf(updated_at) !== at;
    return { author: textOf(record(user)['login']), body: textOf(body) ?? '', at, isEdited, url: textOf(html_url) ?? '' };
}

;// CONCATENATED MODULE: ./src/signals/github/people.ts


const LOGIN = /^@?([a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?)$/i;
const TEAM = /^@?([a-z\d][a-z\d_-]{0,38})\/([a-z\d][a-z\d._-]{0,99})$/i;
function peopleOf(who, owner) {
    const logins = new Set();
    const teams = [];
    for (const name of who) {
        const [, login] = LOGIN.exec(name) ?? [];
        const [, org, slug] = TEAM.exec(name) ?? [];
        if (login)
            logins.add(login.toLowerCase());
        else if (org && slug)
            teams.push({ org: org === 'team' && !name.startsWith('@') ? owner : org, slug });
        else
            return {
                unknown: unknown('nobody-named', `${name} is neither a person nor a team`, 'Write @person, team/slug or @organization/slug'),
            };
    }
    return { value: { logins, teams } };
}
async function allowedAmong(place, { logins, teams }, actor) {
    if (actor === undefined)
        return { value: false };
    if (logins.has(actor.toLowerCase()))
        return { value: true };
    for (const { org, slug } of teams) {
        const about = `the team ${org}/${slug}`;
        const team = await place.github.ask(teamOf(org, slug));
        if (team.kind === 'absent')
            return {
                unknown: unknown('team-unseen', `${about} was not found, or this token may not see it`, 'Name people in `who`, or use the token of a GitHub App that may read members'),
            };
        if (team.kind !== 'measured')
            return { unknown: unanswered(team, about) };
        const member = await place.github.ask(membershipOf(org, slug, actor));
        if (member.kind === 'measured' && member.value === 'active')
            return { value: true };
        if (member.kind !== 'measured' && member.kind !== 'absent')
            return { unknown: unanswered(member, about) };
    }
    return { value: false };
}

;// CONCATENATED MODULE: ../../packages/github/src/questions/runs.ts

const runs_PERMISSION = 'actions: read';
function workflowRunsOf({ owner, repo }, workflow, filter) {
    return {
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        parameters: { owner, repo, workflow_id: workflow, exclude_pull_requests: true, ...filter },
        permission: runs_PERMISSION,
        read: (data) => listOf(record(data)['workflow_runs'], readRun),
        total: (data) => numberOf(record(data)['total_count']),
    };
}
function runsOf({ owner, repo }, filter) {
    return {
        ...workflowRunsOf({ owner, repo }, 0, filter),
        route: 'GET /repos/{owner}/{repo}/actions/runs',
        parameters: { owner, repo, exclude_pull_requests: true, ...filter },
    };
}
function attemptOf({ owner, repo }, run, attempt) {
    return {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
        parameters: { owner, repo, run_id: run, attempt_number: attempt, exclude_pull_requests: true },
        permission: runs_PERMISSION,
        read: (data) => readRun(record(data)),
    };
}
function jobsOf({ owner, repo }, run) {
    return {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
        parameters: { owner, repo, run_id: run },
        permission: runs_PERMISSION,
        read: (data) => listOf(record(data)['jobs'], readJob),
    };
}
function readRun(run) {
    const [id, sha, createdAt] = [numberOf(run['id']), textOf(run['head_sha']), timeOf(run['created_at'])];
    if (id === undefined || sha === undefined || createdAt === undefined)
        return undefined;
    return {
        id,
        sha,
        createdAt,
        updatedAt: timeOf(run['updated_at']) ?? createdAt,
        name: textOf(run['name']) ?? '',
        path: (textOf(run['path']) ?? '').replace(/@.*$/, ''),
        event: textOf(run['event']) ?? '',
        branch: textOf(run['head_branch']),
        headRepository: textOf(record(run['head_repository'])['full_name']),
        status: textOf(run['status']) ?? '',
        conclusion: textOf(run['conclusion']),
        attempt: numberOf(run['run_attempt']) ?? 1,
        url: textOf(run['html_url']) ?? '',
    };
}
function readJob(job) {
    const [id, createdAt] = [numberOf(job['id']), timeOf(job['created_at']) ?? timeOf(job['started_at'])];
    if (id === undefined || createdAt === undefined)
        return undefined;
    return {
        id,
        createdAt,
        name: textOf(job['name']) ?? '',
        status: textOf(job['status']) ?? '',
        conclusion: textOf(job['conclusion']),
        labels: textsOf(job['labels']),
        hasRunner: (numberOf(job['runner_id']) ?? 0) > 0,
        completedAt: timeOf(job['completed_at']),
        url: textOf(job['html_url']) ?? '',
    };
}

;// CONCATENATED MODULE: ./src/signals/github/signs.ts



const OF_PULL = ['pull_request', 'pull_request_target'];
const MOST_RUNS = 10;
async function signsOf(place, { label, environment, comment }) {
    const looked = [];
    if (label !== undefined)
        looked.push(await labelled(place, label));
    if (comment !== undefined)
        looked.push(await commented(place, comment));
    if (environment !== undefined)
        looked.push(await approved(place, environment));
    const seen = looked.flatMap((each) => ('value' in each ? [each.value] : []));
    const fault = looked.flatMap((each) => ('unknown' in each ? [each.unknown] : []))[0];
    return {
        found: seen.flatMap(({ found }) => found),
        wanted: seen.flatMap(({ wanted }) => wanted),
        refused: seen.flatMap(({ refused }) => refused),
        ...(fault ? { fault } : {}),
    };
}
async function labelled(place, label) {
    const wanted = [`the label "${label}" on the pull request, after its last push`];
    const { pullRequest, sha } = place.scene;
    if (pullRequest === undefined)
        return { unknown: noPull('a label') };
    const events = await answered(place.github.askAll(eventsOf(place, pullRequest)), 'events of the pull request');
    if ('unknown' in events)
        return events;
    const last = events.value.findLast((each) => each.label === label && /^(?:un)?labeled$/.test(each.event));
    if (last?.event !== 'labeled')
        return { value: { found: [], wanted, refused: [] } };
    const pushed = await pushedAt(place);
    if ('unknown' in pushed)
        return pushed;
    const isFor = last.at > pushed.value;
    const late = `${last.actor ?? 'somebody'} put the label "${label}" on it before ${sha.slice(0, 7)} was pushed; take it off and put it on again`;
    const sign = { actor: last.actor, how: `put the label "${label}" on it` };
    return { value: { found: isFor ? [sign] : [], wanted, refused: isFor ? [] : [late] } };
}
async function pushedAt(place) {
    const { github, scene } = place;
    const runs = await answered(github.askAll(runsOf(place, { head_sha: scene.sha })), 'runs of this commit');
    if ('unknown' in runs)
        return runs;
    const times = runs.value.filter(({ event }) => OF_PULL.includes(event)).map(({ createdAt }) => createdAt);
    if (times.length > 0)
        return { value: Math.min(...times) };
    return {
        unknown: unknown('push-time-unknown', `no run of a pull request tells when ${scene.sha.slice(0, 7)} was pushed`, 'Let a workflow run on pull_request, or ask for a comment'),
    };
}
async function commented(place, word) {
    const { pullRequest, sha } = place.scene;
    const wanted = [`a comment "${word} ${sha.slice(0, 7)}"`];
    if (pullRequest === undefined)
        return { unknown: noPull('a comment') };
    const remarks = await answered(place.github.askAll(remarksOf(place, pullRequest)), 'comments');
    if ('unknown' in remarks)
        return remarks;
    const found = [];
    const refused = [];
    for (const { author, body, isEdited, url } of remarks.value) {
        const line = body.split(/\r?\n/, 1)[0]?.trim() ?? '';
        if (line !== word && !line.startsWith(`${word} `))
            continue;
        const named = line.slice(word.length).trim().toLowerCase();
        const isFor = /^[\da-f]{7,64}$/.test(named) && sha.toLowerCase().startsWith(named);
        if (isFor && !isEdited)
            found.push({ actor: author, how: `wrote "${word} ${named}"`, url });
        else
            refused.push(`${author ?? 'somebody'} wrote "${word}" ${isFor ? 'and the comment was changed afterwards' : 'without the name of this commit'}`);
    }
    return { value: { found, wanted, refused } };
}
async function approved(place, environment) {
    const { github, scene } = place;
    const wanted = [`an approval of the environment ${environment} for a run of ${scene.sha.slice(0, 7)}`];
    const runs = await answered(github.askAll(runsOf(place, { head_sha: scene.sha })), 'runs of this commit');
    if ('unknown' in runs)
        return runs;
    const found = [];
    const refused = [];
    for (const run of runs.value.slice(0, MOST_RUNS)) {
        const approvals = await answered(github.ask(approvalsOf(place, run.id)), `approvals of run ${run.id}`);
        if ('unknown' in approvals)
            return approvals;
        for (const { state, user, environments } of approvals.value) {
            if (!environments.some((name) => name.toLowerCase() === environment.toLowerCase()))
                continue;
            if (state === 'approved')
                found.push({ actor: user, how: `let it into ${environment}`, url: run.url });
            else
                refused.push(`${user ?? 'somebody'} ${state} ${environment}`);
        }
    }
    return { value: { found, wanted, refused } };
}
function noPull(what) {
    return unknown('no-pull-request', `this event has no pull request that ${what} could be on`, 'Use `environment`, or run on pull_request');
}

;// CONCATENATED MODULE: ./src/signals/manual.ts







const manual_schema = dist.rej({
    who: values_listOf(values_text('`@person`, or a team as `team/slug` or `@organization/slug`.'), 'Who may sign off.'),
    label: dist.lqM(values_text('A label that one of them puts on the pull request, after its last push.')),
    environment: dist.lqM(values_text('An environment that one of them lets a run of this commit into.')),
    comment: dist.lqM(values_text("How a comment on the pull request begins that one of them writes, followed by this commit's first seven characters or more; `/approve` where neither label nor environment is given.")),
});
const manual = defineSignal({
    kind: 'manual',
    description: 'A named person signed off this very commit: by a label, an approval of an environment, or a comment. A ticked box is no proof.',
    schema: manual_schema,
    permissions: ['actions: read', 'issues: read', 'pull-requests: read'],
    remedy: 'Ask one of the named people to sign off this commit.',
    observe: (rule, scene) => asking(scene, (place) => manual_observe(rule, place)),
});
async function manual_observe(rule, place) {
    const people = peopleOf(rule.who, place.owner);
    if ('unknown' in people)
        return people.unknown;
    const signs = await signsOf(place, waysOf(rule));
    const allowed = await firstAllowed(place, people.value, signs.found);
    if ('unknown' in allowed)
        return allowed.unknown;
    if (allowed.value)
        return signedOff(allowed.value, place);
    const names = rule.who.join(', ');
    if (signs.fault)
        return { ...signs.fault, details: [...signs.refused, ...(signs.fault.details ?? [])] };
    const others = signs.found.map(({ actor, how }) => `${actor ?? 'somebody'} ${how}, and may not sign off`);
    const wanted = signs.wanted.join(', or ');
    return unknown('sign-off-pending', `waits for ${names}: ${wanted}`, `Ask ${names} to sign off: ${wanted}`, [...others, ...signs.refused].slice(0, 15));
}
function waysOf({ label, environment, comment }) {
    const isBare = label === undefined && environment === undefined;
    return { label, environment, comment: comment ?? (isBare ? '/approve' : undefined) };
}
async function firstAllowed(place, people, signs) {
    for (const sign of signs) {
        const allowed = await allowedAmong(place, people, sign.actor);
        if ('unknown' in allowed || allowed.value)
            return 'unknown' in allowed ? allowed : { value: sign };
    }
    return { value: undefined };
}
function signedOff({ actor, how, url }, { scene }) {
    return {
        measured: true,
        holds: true,
        credit: 10_000,
        code: 'signed-off',
        observed: `${actor} ${how}, for ${scene.sha.slice(0, 7)}`,
        ...(url ? { link: url } : {}),
    };
}

// EXTERNAL MODULE: ./src/documents/read.ts
var documents_read = __webpack_require__(2216);
// EXTERNAL MODULE: ./src/evidence/age.ts
var age = __webpack_require__(7902);
;// CONCATENATED MODULE: ./src/signals/metrics/change.ts
function changeFlaw(allowed, value, was) {
    const { 'max-drop': drop, 'max-rise': rise } = allowed;
    if (drop && exceeds(was - value, was, drop))
        return `${change_amount(was - value, was)} less, at most ${drop.text} allowed`;
    if (rise && exceeds(value - was, was, rise))
        return `${change_amount(value - was, was)} more, at most ${rise.text} allowed`;
    return undefined;
}
function exceeds(moved, was, { text, value }) {
    const most = text.endsWith('%') ? Math.abs(was) * value : value;
    return moved - most > 1e-12 * Math.max(1, Math.abs(was), Math.abs(most));
}
function change_amount(moved, was) {
    const difference = Number(moved.toPrecision(4));
    return was === 0 ? `${difference}` : `${difference} (${Number(((moved / Math.abs(was)) * 100).toPrecision(3))} %)`;
}

;// CONCATENATED MODULE: ./src/signals/metrics/judge.ts



const FEWEST = 3;
function judgeMetrics(metrics, trend, past) {
    const first = metrics[0];
    const told = { value: first?.value ?? 0 };
    const flaws = metrics.flatMap(flawsOf);
    const trended = trend && first ? trendFlaw(first, trend, past) : undefined;
    if (trended && typeof trended !== 'string')
        return trended;
    const all = [...flaws, ...(typeof trended === 'string' && trended !== '' ? [trended] : [])];
    const earned = metrics.map(creditOf);
    const credit = typeof trended === 'string' && trended !== ''
        ? 0
        : Math.floor(earned.reduce((sum, each) => sum + each, 0) / metrics.length);
    const atTarget = metrics.every((metric) => isAtTarget(metric));
    const holds = all.length === 0 && atTarget;
    const shown = metrics.slice(0, 3).map(({ name, value }) => `${name} ${value}`);
    const values = shown.join(', ') + (metrics.length > 3 ? `, and ${metrics.length - 3} more` : '');
    const on = atTarget ? '' : ', short of the target';
    return {
        measured: true,
        holds,
        credit,
        code: holds ? 'metrics-kept' : 'metrics-missed',
        observed: all.length === 0 ? `${values}${on}` : `${(0,evidence_told.hS)(all.length, 'number')} not as wanted: ${all[0]}`,
        ...(metrics.length === 1 ? told : {}),
        details: (0,evidence_told.Ku)(all),
        ...(holds
            ? {}
            : { remedy: { text: 'Mend what made them worse; where the new values are meant, renew limits or baseline' } }),
    };
}
function isAtTarget({ wanted, value }) {
    const { floor, target, min, max } = wanted;
    if (!floor || !target || min || max)
        return true;
    return target.value > floor.value ? value >= target.value : value <= target.value;
}
function creditOf(metric) {
    if (flawsOf(metric).length > 0)
        return 0;
    const { floor, target } = metric.wanted;
    return floor && target ? (0,credit.J0)(metric.value, floor.value, target.value) : 10_000;
}
function flawsOf({ name, wanted, value, was }) {
    const { min, max } = wanted;
    const changed = was === undefined ? undefined : changeFlaw(wanted, value, was);
    return [
        ...(min && value < min.value ? [`${name} is ${value}, wanted at least ${min.text}`] : []),
        ...(max && value > max.value ? [`${name} is ${value}, wanted at most ${max.text}`] : []),
        ...(changed ? [`${name} is ${value}, in the baseline ${was}: ${changed}`] : []),
    ];
}
function trendFlaw({ name, value }, trend, past) {
    const last = past.slice(-(trend.last ?? 5)).map((each) => each.value);
    const fewest = Math.min(FEWEST, trend.last ?? 5);
    if (last.length < fewest)
        return (0,evidence_told.L5)('no-history', `${name} is ${value}; ${(0,evidence_told.hS)(last.length, 'earlier value')}, a trend needs ${fewest}`, 'Wait for more runs that store their history; see `history`');
    const median = medianOf(last);
    const flaw = changeFlaw(trend, value, median);
    return flaw ? `${name} is ${value}, the median of ${last.length} runs before is ${median}: ${flaw}` : '';
}
function medianOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

;// CONCATENATED MODULE: ./src/signals/metrics/named.ts

function numberNamed(document, name) {
    const found = lookUp(document, name);
    if (found === undefined) {
        const near = (0,suggest.Z)(name, namesIn(document));
        return `there is no ${name}${near === undefined ? '' : `; did you mean ${near}?`}`;
    }
    if (typeof found !== 'number')
        return `${name} is ${found === null ? 'null' : `a ${typeof found}`}, not a number`;
    return Number.isFinite(found) ? found : `${name} is not finite`;
}
function lookUp(document, name) {
    if (!isObject(document))
        return undefined;
    if (Object.hasOwn(document, name))
        return document[name];
    const dot = name.indexOf('.');
    if (dot < 0)
        return undefined;
    const [head, rest] = [name.slice(0, dot), name.slice(dot + 1)];
    return Object.hasOwn(document, head) ? lookUp(document[head], rest) : undefined;
}
function namesIn(document) {
    if (!isObject(document))
        return [];
    return Object.entries(document)
        .slice(0, 500)
        .flatMap(([key, value]) => isObject(value)
        ? Object.keys(value)
            .slice(0, 50)
            .map((inner) => `${key}.${inner}`)
        : [key]);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/signals/metrics.ts








const change = 'a percentage is of the earlier value, a number is a difference';
const one = dist.rej({
    min: dist.yqP(limit('The least it may be.')),
    max: dist.yqP(limit('The most it may be.')),
    floor: dist.yqP(limit('The value that earns nothing yet; from here to `target` it earns more and more.')),
    target: dist.yqP(limit('The value that earns all. Below `floor` where less is better.')),
    'max-drop': dist.yqP(limit(`How far it may fall below the baseline: ${change}.`)),
    'max-rise': dist.yqP(limit(`How far it may rise above the baseline: ${change}.`)),
});
const metrics_schema = dist.rej({
    path: path('The JSON file with the numbers: an object of names and numbers, nested as deep as you like.'),
    metrics: dist.FsL(dist.g1P(values_text('The name of a number; dots lead into objects: `accuracy.test`.', 200), one), dist.bPf(1, 'names no number'), dist.bIj(100, 'names more than 100 numbers'), dist.h_('The numbers, and what each must be.')),
    baseline: dist.yqP(path('A JSON file with the same names and earlier values, for `max-drop` and `max-rise`.')),
    trend: dist.yqP(dist.FsL(dist.rej({
        last: dist.yqP(count('Of how many earlier runs the median is taken. Default: 5.', 1)),
        'max-drop': dist.yqP(limit(`How far it may fall below that median: ${change}.`)),
        'max-rise': dist.yqP(limit(`How far it may rise above that median: ${change}.`)),
    }), dist.h_('Compares with earlier runs of this signal; for a signal of one number.'))),
    'max-age': dist.yqP(values_duration('How old the file may be. Default: 24h.')),
});
const metrics = defineSignal({
    kind: 'metrics',
    description: 'Numbers of a JSON file keep to limits, to a baseline, or to the trend of earlier runs.',
    schema: metrics_schema,
    permissions: [],
    remedy: 'Mend what made the numbers that are listed worse, or renew the baseline.',
    mistakes: metrics_mistakes,
    observe: metrics_observe,
});
async function metrics_mistakes({ metrics, baseline, trend }) {
    const all = Object.entries(metrics);
    const compared = all.some(([, each]) => each['max-drop'] !== undefined || each['max-rise'] !== undefined);
    return [
        ...all.flatMap(([name, each]) => mistakesOf(name, each, trend !== undefined)),
        ...(compared && baseline === undefined
            ? [{ key: 'metrics', message: '`max-drop` and `max-rise` compare with a file: name it as `baseline`' }]
            : []),
        ...(trend && all.length > 1 ? [{ key: 'trend', message: 'a trend is of one number; make a signal of it' }] : []),
        ...(trend && trend['max-drop'] === undefined && trend['max-rise'] === undefined
            ? [{ key: 'trend', message: 'say what is allowed with `max-drop` or `max-rise`' }]
            : []),
    ];
}
function mistakesOf(name, rule, trended) {
    const { min, max, floor, target } = rule;
    const mistake = (message) => [{ key: 'metrics', message: `${name}: ${message}` }];
    if (Object.keys(rule).length === 0 && !trended)
        return mistake('say what it must be, such as `min: 0.9`');
    if (min && max && min.value > max.value)
        return mistake(`min ${min.text} is more than max ${max.text}`);
    if ((floor === undefined) !== (target === undefined))
        return mistake('`floor` and `target` go together');
    if (floor && target && floor.value === target.value)
        return mistake('`floor` and `target` are the same');
    return [];
}
async function metrics_observe(rule, scene) {
    const document = await (0,documents_read.JE)(scene, rule.path);
    if ('measured' in document)
        return document;
    const stale = (0,age.C)(rule.path, document.modified, rule['max-age'] ?? 86_400_000, scene);
    if (stale)
        return stale;
    const baseline = rule.baseline === undefined ? undefined : await (0,documents_read.JE)(scene, rule.baseline);
    if (baseline && 'measured' in baseline)
        return noBaseline(baseline);
    const read = readNumbers(rule, document.value, baseline?.value);
    return 'measured' in read ? read : judgeMetrics(read, rule.trend, scene.past);
}
function noBaseline(problem) {
    const mend = 'Store the numbers of a good run as the baseline: copy the file, or download the artifact of an earlier run';
    return (0,evidence_told.L5)('no-baseline', `no baseline: ${problem.observed}`, mend);
}
function readNumbers({ path, metrics, baseline }, now, before) {
    const read = [];
    for (const [name, wanted] of Object.entries(metrics)) {
        const value = numberNamed(now, name);
        if (typeof value === 'string')
            return (0,evidence_told.L5)('no-data', `${path}: ${value}`, 'Correct the name, or let the step write it', {
                where: { file: path },
            });
        const compared = wanted['max-drop'] !== undefined || wanted['max-rise'] !== undefined;
        const was = compared ? numberNamed(before, name) : undefined;
        if (typeof was === 'string')
            return (0,evidence_told.L5)('no-baseline', `${baseline}: ${was}`, 'Renew the baseline', { where: { file: baseline ?? path } });
        read.push({ name, wanted, value, ...(was === undefined ? {} : { was }) });
    }
    return read;
}

;// CONCATENATED MODULE: ./src/signals/prometheus.ts



const prometheus_schema = dist.rej({
    url: address('The address of Prometheus, or of what speaks its API; declared variables may stand in it.'),
    query: values_text('The PromQL query; it must come to one number. `sum()` makes one of many series.', 8_000),
    min: dist.yqP(limit('The least it may be; `99%` is 0.99.')),
    max: dist.yqP(limit('The most it may be; `0.1%` is 0.001.')),
    floor: dist.yqP(limit('The value that earns nothing yet; from here to `target` it earns more and more.')),
    target: dist.yqP(limit('The value that earns all. Below `floor` where less is better.')),
    'on-empty': dist.yqP(choice(['unknown', 'zero', 'fail'], 'What it means that no series matches: an error that never happened has none. Default: unknown.')),
    'max-age': dist.yqP(values_duration('How old the newest sample may be. Of a query that computes, say whose by `freshness`.')),
    freshness: dist.yqP(values_text('The selector whose newest sample `max-age` is about, such as `up{job="api"}`.', 1_000)),
    'token-env': dist.yqP(environmentName('The variable with a bearer token.')),
    'user-env': dist.yqP(environmentName('The variable with the name for basic authentication.')),
    'password-env': dist.yqP(environmentName('The variable with the password for basic authentication.')),
    headers: dist.yqP(values_listOf(values_text('A header.'), 'Headers to send, such as `X-Scope-OrgID: acme`.')),
    'ca-file': dist.yqP(path('Certificates in PEM form that are trusted besides those of the platform.')),
    timeout: dist.yqP(values_duration('How long an answer may take. Default: 10s.')),
    'allow-link-local': dist.yqP(flag('Whether link-local addresses may be asked.')),
});
const prometheus = defineSignal({
    kind: 'prometheus',
    description: 'A PromQL query comes to one number, which keeps to a limit.',
    schema: prometheus_schema,
    permissions: [],
    remedy: 'See the dashboards of the service that the query is about.',
    mistakes: prometheus_mistakes,
    observe: async (rule, scene) => (await __webpack_require__.e( 9455).then(__webpack_require__.bind(__webpack_require__, 9455))).observe(rule, scene),
});
async function prometheus_mistakes(rule) {
    const { min, max, floor, target } = rule;
    const { 'token-env': token, 'user-env': user, 'password-env': password } = rule;
    return [
        ...(min === undefined && max === undefined && target === undefined
            ? [{ key: 'query', message: 'say what it may be with `min`, `max`, or `floor` and `target`' }]
            : []),
        ...(min && max && min.value > max.value
            ? [{ key: 'min', message: `min ${min.text} is more than max ${max.text}` }]
            : []),
        ...((floor === undefined) === (target === undefined)
            ? []
            : [{ key: floor ? 'floor' : 'target', message: '`floor` and `target` go together' }]),
        ...(floor && target && floor.value === target.value
            ? [{ key: 'floor', message: '`floor` and `target` are the same' }]
            : []),
        ...((user === undefined) === (password === undefined)
            ? []
            : [{ key: user ? 'user-env' : 'password-env', message: '`user-env` and `password-env` go together' }]),
        ...(token !== undefined && user !== undefined
            ? [{ key: 'token-env', message: 'a token and a password; leave one out' }]
            : []),
        ...freshnessMistakes(rule),
        ...(rule.headers ?? []).flatMap((line) => /^[\w!#$%&'*+.^`|~-]+:\s*\S/.test(line) ? [] : [{ key: 'headers', message: 'a header is `Name: value`' }]),
    ];
}
function freshnessMistakes({ query, freshness, 'max-age': age }) {
    if (freshness !== undefined && !isSelector(freshness))
        return [{ key: 'freshness', message: 'is no plain selector, such as up{job="api"}' }];
    if (freshness !== undefined && age === undefined)
        return [{ key: 'freshness', message: 'goes with `max-age`' }];
    if (age !== undefined && freshness === undefined && !isSelector(query))
        return [
            {
                key: 'max-age',
                message: 'the query computes, so that its result is always of now; name the selector whose samples may not be old as `freshness`',
            },
        ];
    return [];
}
function isSelector(query) {
    return /^(?:[a-zA-Z_:][\w:]*\s*(?:\{[^{}()]*\})?|\{[^{}()]*\})$/.test(query.trim());
}

// EXTERNAL MODULE: ./src/documents/flaw.ts
var documents_flaw = __webpack_require__(9666);
;// CONCATENATED MODULE: ./src/signals/query/judge.ts



function judgeValues(wanted, values, files) {
    const { query, count, equals, min, max } = wanted;
    const asksValues = equals !== undefined || min !== undefined || max !== undefined;
    const among = files.length === 1 ? files[0] : (0,evidence_told.hS)(files.length, 'file');
    const observed = `${query} finds ${(0,evidence_told.hS)(values.length, 'value')} in ${among}`;
    const only = values.length === 1 && typeof values[0]?.value === 'number' ? { value: values[0].value } : {};
    const told = { ...(count === undefined ? only : { value: values.length, unit: 'values' }) };
    if (count !== undefined && values.length !== count)
        return (0,evidence_told.cT)('count-unwanted', observed, {
            ...told,
            expected: String(count),
            details: listed(values),
            ...judge_place(values),
        });
    if (!asksValues)
        return (0,evidence_told.BG)('values-as-wanted', observed, told);
    if (values.length === 0 && count !== 0)
        return (0,evidence_told.L5)('nothing-found', observed, 'Correct `query`, or say `count: 0` where nothing is wanted');
    const odd = min !== undefined || max !== undefined ? values.find(({ value }) => typeof value !== 'number') : undefined;
    if (odd)
        return (0,evidence_told.L5)('not-a-number', `${odd.file}: ${shown(odd.value)} is no number`, 'Ask for a number, or use `equals`');
    const wrong = values.filter(({ value }) => !fits(value, wanted));
    if (wrong.length === 0)
        return (0,evidence_told.BG)('values-as-wanted', `${observed}: ${summary(values)}`, told);
    const expected = expectation(wanted);
    const said = `${(0,evidence_told.hS)(wrong.length, 'value')} of ${values.length} at ${query}: ${summary(wrong)}`;
    return (0,evidence_told.cT)('value-unwanted', said, { ...told, expected, details: listed(wrong), ...judge_place(wrong) });
}
function fits(value, { equals, min, max }) {
    if (equals !== undefined && value !== equals)
        return false;
    if (min !== undefined && value < min)
        return false;
    return max === undefined || value <= max;
}
function expectation({ equals, min, max }) {
    return [
        ...(equals === undefined ? [] : [JSON.stringify(equals)]),
        ...(min === undefined ? [] : [`at least ${min}`]),
        ...(max === undefined ? [] : [`at most ${max}`]),
    ].join(', ');
}
function summary(values) {
    const kinds = [...new Set(values.slice(0, 100).map(({ value }) => shown(value)))];
    return kinds.length > 3 ? `${kinds.slice(0, 3).join(', ')}, …` : kinds.join(', ');
}
function listed(values) {
    return (0,evidence_told.Ku)(values.map(({ file, path, value }) => `${file}: ${(0,visible.ml)(path, 120)} is ${shown(value)}`));
}
function judge_place(values) {
    return values[0] ? { where: { file: values[0].file } } : {};
}
function shown(value) {
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'an object';
    const text = JSON.stringify(value);
    return (0,secret_like.n)(text) ? '(not shown: it may be a secret)' : (0,visible.ml)(text, 60);
}

;// CONCATENATED MODULE: ./src/signals/query.ts









const MOST_FILES = 2_000;
const query_schema = dist.rej({
    files: globs('The JSON, YAML or TOML files that are asked.'),
    query: values_text('What is asked: a JSONPath (RFC 9535), such as `$.scripts.test`.'),
    count: dist.yqP(count('How many values it must find, in all files together.')),
    equals: dist.yqP(dist.FsL(dist.KCZ([dist.YjP(), dist.aig(), dist.zMY(), dist.chJ()], 'is neither a text, a number, true, false nor null'), dist.h_('What every value must be.'))),
    min: dist.yqP(amount('The least that every value may be, as a number.')),
    max: dist.yqP(amount('The most that every value may be, as a number.')),
});
const query = defineSignal({
    kind: 'query',
    description: 'What a JSONPath finds in JSON, YAML or TOML files is as wanted.',
    schema: query_schema,
    permissions: [],
    remedy: 'Change the values that are listed.',
    mistakes: query_mistakes,
    observe: query_observe,
});
async function query_mistakes({ query, count, equals, min, max }) {
    const wanted = [count, equals, min, max].some((each) => each !== undefined);
    return [
        ...(await (0,json_path.q)('query', query)),
        ...(wanted ? [] : [{ key: 'query', message: 'say what is wanted of it with `count`, `equals`, `min` or `max`' }]),
        ...(min !== undefined && max !== undefined && min > max
            ? [{ key: 'min', message: `min ${min} is more than max ${max}` }]
            : []),
    ];
}
async function query_observe(rule, scene) {
    const { files, problems } = await (0,find.lY)(scene, rule.files);
    if (problems[0] !== undefined)
        return (0,evidence_told.L5)('files-not-read', problems[0], 'Make the folder readable');
    if (files.length === 0)
        return (0,find.JE)(scene, rule.files);
    if (files.length > MOST_FILES)
        return (0,evidence_told.L5)('too-many-files', `${files.length} files match; at most ${MOST_FILES} are asked`, 'Narrow `files`');
    const path = await (0,json_path.Y)(rule.query);
    const values = [];
    for (const file of files) {
        scene.signal.throwIfAborted();
        const found = await query_ask(scene, file, path);
        if ('measured' in found)
            return found;
        values.push(...found);
    }
    return judgeValues(rule, values, files);
}
async function query_ask(scene, file, path) {
    const document = await (0,documents_read.u0)(scene, file);
    if ('measured' in document)
        return document;
    try {
        return path.find(document.value).map((found) => ({ file, ...found }));
    }
    catch (error) {
        if (!(error instanceof documents_flaw.C))
            throw error;
        return (0,evidence_told.L5)('document-unreadable', `${file} ${error.message}`, 'Ask for less of it', { where: { file } });
    }
}

;// CONCATENATED MODULE: ./src/signals/github/queue-evidence.ts



const MOST_GROUPS = 10;
const DAY_MS = 23.5 * 3_600_000;
function queueEvidence(queue) {
    const { now, maxAge, runs, unseen } = queue;
    const stuck = runs.flatMap(({ run, jobs }) => jobs.filter(isUnassigned).map((job) => ({ run, job, age: ageOf(now, job.createdAt) })));
    const late = stuck.filter(({ age }) => age > maxAge).sort((a, b) => b.age - a.age);
    const [worst] = late;
    if (!worst && unseen > 0)
        return truncated(`${unseen} runs older than ${(0,duration.a)(maxAge)} were not looked into`, 'Cancel runs that are of no use any more');
    const details = queue_evidence_detailsOf(late, queue);
    const common = { measured: true, value: late.length, unit: 'jobs', details };
    if (!worst)
        return {
            ...common,
            holds: true,
            credit: 10_000,
            code: 'queue-clear',
            observed: `no job waits longer than ${(0,duration.a)(maxAge)} for a runner; ${queue.waiting} runs wait or run`,
        };
    return {
        ...common,
        holds: false,
        credit: 0,
        code: 'queue-stuck',
        observed: `${jobName(worst)} has waited ${(0,duration.a)(worst.age)}: no free online runner carries ${labelsOf(worst.job)}${late.length > 1 ? `; ${late.length} jobs wait so` : ''}${unseen > 0 ? ' at least' : ''}`,
        expected: `at most ${(0,duration.a)(maxAge)}`,
        remedy: {
            text: `Start a runner with the labels ${labelsOf(worst.job)}, or change \`runs-on\` in ${fileOf(worst.run)}`,
        },
        ...(worst.job.url ? { link: worst.job.url } : {}),
    };
}
function isUnassigned({ status, hasRunner }) {
    return status === 'queued' && !hasRunner;
}
function queue_evidence_detailsOf(late, { cancelled, blind, now, runs, unseen }) {
    const groups = byLabels(late);
    const lines = [...groups].map(([labels, jobs]) => {
        const [oldest] = jobs;
        return oldest
            ? `${labels}: ${jobs.length === 1 ? '1 job waits' : `${jobs.length} jobs wait`}, the oldest ${jobName(oldest)} for ${(0,duration.a)(oldest.age)}`
            : '';
    });
    return [
        ...lines.slice(0, MOST_GROUPS),
        ...(unseen > 0 ? [`${unseen} more runs are as old and were not looked into`] : []),
        ...cancelled
            .flatMap(({ run, jobs }) => jobs.filter(wasGivenUp).map((job) => givenUpLine(run, job, now)))
            .slice(0, 4),
        ...(blind ? [`cancelled runs are not known: ${blind}`] : []),
        ...skewNote(now, runs.map(({ run }) => run.createdAt)),
    ];
}
function byLabels(late) {
    const groups = new Map();
    for (const each of late)
        groups.set(labelsOf(each.job), [...(groups.get(labelsOf(each.job)) ?? []), each]);
    return groups;
}
function wasGivenUp({ conclusion, hasRunner, createdAt, completedAt }) {
    return conclusion === 'cancelled' && !hasRunner && (completedAt ?? createdAt) - createdAt >= DAY_MS;
}
function givenUpLine(run, job, now) {
    const ended = (0,duration.a)(ageOf(now, job.completedAt ?? job.createdAt));
    return `${fileOf(run)} / ${job.name} was cancelled ${ended} ago after a day without a runner for ${labelsOf(job)}`;
}
const jobName = ({ run, job }) => `${fileOf(run)} / ${job.name}`;
const fileOf = ({ path, name }) => path.split('/').at(-1) || name;
const labelsOf = ({ labels }) => `[${labels.join(', ')}]`;

;// CONCATENATED MODULE: ./src/signals/queue.ts








const queue_schema = dist.rej({
    'max-age': dist.lqM(values_duration('How long a job may wait for a runner.'), '1h'),
});
const queue = defineSignal({
    kind: 'queue',
    description: 'No job waits longer than `max-age` for a runner that carries its labels.',
    schema: queue_schema,
    permissions: ['actions: read'],
    remedy: 'Start a runner with these labels, or change `runs-on` of the job.',
    observe: (rule, scene) => asking(scene, (place) => queue_observe(rule['max-age'], place)),
});
const queue_MOST_RUNS = 15;
const MOST_CANCELLED = 4;
const GIVEN_UP_MS = 23.5 * 3_600_000;
const LOOK_BACK_MS = 3 * 86_400_000;
const WAITING = ['queued', 'in_progress'];
async function queue_observe(maxAge, place) {
    const now = place.scene.clock.now();
    const all = [];
    for (const status of WAITING) {
        const walk = await place.github.walk(runsOf(place, { status }), () => false);
        if (walk.outcome.kind !== 'measured')
            return unanswered(walk.outcome, `${status} runs`);
        all.push(...walk.soFar.filter(({ id }) => id !== place.scene.runId));
    }
    const old = all.filter(({ createdAt }) => ageOf(now, createdAt) > maxAge).sort((a, b) => a.createdAt - b.createdAt);
    const looked = await jobsOfRuns(place, old.slice(0, queue_MOST_RUNS));
    if ('unknown' in looked)
        return looked.unknown;
    const cancelled = await givenUp(place, now);
    return queueEvidence({
        now,
        maxAge,
        runs: looked.value,
        cancelled: 'value' in cancelled ? cancelled.value : [],
        waiting: all.length,
        unseen: Math.max(0, old.length - queue_MOST_RUNS),
        ...('unknown' in cancelled ? { blind: cancelled.unknown.observed } : {}),
    });
}
async function jobsOfRuns(place, runs) {
    const found = [];
    for (const run of runs) {
        const jobs = await place.github.askAll(jobsOf(place, run.id));
        if (jobs.kind === 'absent')
            continue;
        if (jobs.kind !== 'measured')
            return { unknown: unanswered(jobs, `jobs of run ${run.id}`) };
        found.push({ run, jobs: jobs.value });
    }
    return { value: found };
}
async function givenUp(place, now) {
    const from = new Date(now - LOOK_BACK_MS).toISOString().replace(/\.\d+Z$/, 'Z');
    const walk = await place.github.walk(runsOf(place, { status: 'cancelled', created: `>=${from}` }), () => true);
    if (walk.outcome.kind !== 'measured')
        return { unknown: unanswered(walk.outcome, 'cancelled runs') };
    const long = walk.soFar.filter(({ createdAt, updatedAt }) => updatedAt - createdAt >= GIVEN_UP_MS);
    return jobsOfRuns(place, long.slice(0, MOST_CANCELLED));
}

;// CONCATENATED MODULE: ./src/signals/report/gate-report.ts



const gate_report_schema = dist.Ikc({
    version: dist.euz(1, 'is of another version than 1'),
    gate: dist.YjP(),
    subject: dist.Ikc({ sha: dist.YjP() }),
    verdict: dist.Ikc({
        outcome: dist.KIO(['pass', 'fail', 'inconclusive']),
        code: dist.YjP(),
        reason: dist.YjP(),
        findings: dist.YOg(dist.Ikc({ claim: dist.YjP(), outcome: dist.YjP(), observed: dist.YjP() })),
    }),
    finishedAt: dist.FsL(dist.YjP(), dist.yhX()),
});
function judgeGateReport(wanted, value, name, scene) {
    const read = dist.xLC(gate_report_schema, value);
    if (!read.success) {
        const place = read.issues[0].path?.map(({ key }) => String(key)).join('.') ?? 'it';
        return (0,evidence_told.L5)('not-a-report', `${name} is no report of a gate: ${place} ${read.issues[0].message}`, 'Use the same version of both gates');
    }
    const { gate, subject, verdict, finishedAt } = read.output;
    if (wanted.gate !== undefined && gate !== wanted.gate)
        return (0,evidence_told.L5)('other-gate', `${name} is of ${gate}, not of ${wanted.gate}`, 'Correct `path` or `gate`');
    if (wanted['any-sha'] !== true && subject.sha !== scene.sha)
        return (0,evidence_told.L5)('other-sha', `${name} judges ${brief(subject.sha)}, and this run ${brief(scene.sha)}`, `Let ${gate} run on this commit`);
    const age = Math.max(0, scene.clock.now() - Date.parse(finishedAt));
    const oldest = wanted['max-age'] ?? 86_400_000;
    if (age > oldest)
        return (0,evidence_told.L5)('stale', `${name} is ${(0,duration.a)(age)} old; at most ${(0,duration.a)(oldest)} are allowed`, `Let ${gate} run again`);
    const observed = `${gate}: ${verdict.reason}`;
    const worst = verdict.findings.filter(({ outcome }) => outcome !== 'holds');
    const details = (0,evidence_told.Ku)(worst.map((finding) => `${finding.claim}: ${(0,visible.ml)(finding.observed, 160)}`));
    if (verdict.outcome === 'pass')
        return (0,evidence_told.BG)('gate-passed', observed, { details });
    const remedy = `See the report of ${gate}`;
    if (verdict.outcome === 'inconclusive')
        return (0,evidence_told.L5)('gate-inconclusive', `${observed} (${verdict.code})`, remedy, { details });
    return (0,evidence_told.cT)('gate-failed', `${observed} (${verdict.code})`, { details, remedy: { text: remedy } });
}
function brief(sha) {
    return sha === '' ? 'no commit' : sha.slice(0, 12);
}

;// CONCATENATED MODULE: ./src/signals/report/needs.ts


function judgeNeeds({ jobs, accept = [] }, needs, name) {
    const names = jobs ?? Object.keys(needs);
    if (names.length === 0)
        return (0,evidence_told.L5)('no-jobs', `${name} holds no job`, "Name the jobs in this job's `needs`");
    const absent = names.find((job) => !Object.hasOwn(needs, job));
    if (absent !== undefined) {
        const near = (0,suggest.Z)(absent, Object.keys(needs));
        const hint = near === undefined ? '' : `; did you mean ${near}?`;
        return (0,evidence_told.L5)('job-missing', `${name} has no job ${absent}${hint}`, `Add ${absent} to this job's \`needs\``);
    }
    const results = names.map((job) => ({ job, result: resultOf(needs[job]) }));
    const strange = results.find(({ result }) => result === undefined);
    if (strange)
        return (0,evidence_told.L5)('not-a-report', `${name} has no result of ${strange.job}`, 'Give it toJSON(needs) as it is');
    const failed = results.filter(({ result }) => result === 'failure');
    const good = results.filter(({ result = '' }) => result === 'success' || accept.includes(result));
    const rest = results.filter((each) => !failed.includes(each) && !good.includes(each));
    const observed = `${good.length} of ${(0,evidence_told.hS)(results.length, 'job')} succeeded`;
    const details = (0,evidence_told.Ku)([...failed, ...rest].map(({ job, result }) => `${job}: ${result}`));
    if (failed[0])
        return (0,evidence_told.cT)('job-failed', `${observed}; ${failed[0].job} failed`, {
            details,
            remedy: { text: 'See the log of the job' },
        });
    if (rest[0])
        return (0,evidence_told.L5)('job-without-verdict', `${observed}; ${rest[0].job} was ${rest[0].result}`, 'Run the job, or `accept: [skipped]` where that is meant', { details });
    return (0,evidence_told.BG)('jobs-succeeded', observed, {
        details: (0,evidence_told.Ku)(results.filter(({ result }) => result !== 'success').map(({ job, result }) => `${job}: ${result}, accepted`)),
    });
}
function resultOf(job) {
    const result = typeof job === 'object' && job !== null ? job.result : undefined;
    return typeof result === 'string' && /^[a-z_]{1,40}$/.test(result) ? result : undefined;
}

;// CONCATENATED MODULE: ./src/signals/report.ts








const report_LARGEST = 8 * 1024 * 1024;
const report_schema = dist.rej({
    path: dist.yqP(path("Another gate's JSON report, or a file with `toJSON(needs)`.")),
    env: dist.yqP(environmentName('The environment variable that holds `toJSON(needs)`, or a report.')),
    gate: dist.yqP(values_text('The gate whose report it must be: `wait-for-api`.')),
    jobs: dist.yqP(values_listOf(values_text('A job.'), 'The jobs of `needs` that must have succeeded. Default: all.')),
    accept: dist.yqP(values_listOf(choice(['skipped', 'cancelled'], 'A result.'), 'Results of jobs that are as good as success.')),
    'any-sha': dist.yqP(flag('Whether a report of another commit counts. Default: false.')),
    'max-age': dist.yqP(values_duration('How old the report may be. Default: 24h.')),
});
const report = defineSignal({
    kind: 'report',
    description: 'Another gate of this project passed, by its report; or the jobs of `needs` succeeded.',
    schema: report_schema,
    permissions: [],
    remedy: 'Mend what the other gate or job reports.',
    mistakes: report_mistakes,
    observe: report_observe,
});
async function report_mistakes({ path, env, gate, jobs }) {
    return [
        ...((path === undefined) === (env === undefined)
            ? [{ key: path === undefined ? 'kind' : 'env', message: 'say where it is: with `path`, or with `env`' }]
            : []),
        ...(gate !== undefined && jobs !== undefined
            ? [{ key: 'jobs', message: '`jobs` is of `needs`, `gate` of a report; leave one out' }]
            : []),
    ];
}
async function report_observe(rule, scene) {
    const found = rule.path === undefined ? await fromVariable(rule.env ?? '', scene) : await fromFile(rule, rule.path, scene);
    if ('measured' in found)
        return found;
    const { value, name } = found;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return (0,evidence_told.L5)('not-a-report', `${name} is neither a report nor needs`, 'Give the file that a gate wrote as `report`');
    if ('verdict' in value && 'gate' in value)
        return judgeGateReport(rule, value, name, scene);
    if (rule.gate !== undefined)
        return (0,evidence_told.L5)('not-a-report', `${name} is no report of ${rule.gate}`, 'Give the file that the gate wrote as `report`');
    return judgeNeeds(rule, value, name);
}
async function fromFile(rule, path, scene) {
    const document = await (0,documents_read.JE)(scene, path, report_LARGEST);
    if ('measured' in document)
        return document;
    const stale = (0,age.C)(path, document.modified, rule['max-age'] ?? 86_400_000, scene);
    return stale ?? { value: document.value, name: path };
}
async function fromVariable(env, scene) {
    const text = scene.environment(env) ?? '';
    const name = `the variable ${env}`;
    const example = ['$', '{{ toJSON(needs) }}'].join('');
    if (text.trim() === '')
        return (0,evidence_told.L5)('no-variable', `${name} is not set`, `Set it in the step's \`env\`: ${env}: ${example}`);
    if (text.length > report_LARGEST)
        return (0,evidence_told.L5)('file-too-large', `${name} is too long`, 'Name the jobs in `needs`');
    const read = await (0,documents_read.Tp)(name, text, 'json');
    if ('flaw' in read)
        return (0,evidence_told.L5)(read.flaw.code, read.flaw.observed, `Set ${env} to ${example}`);
    return { value: read.value, name };
}

;// CONCATENATED MODULE: ./src/signals/sarif/findings.ts
const findings_LEVELS = ['none', 'note', 'warning', 'error'];
function findingsOf(run) {
    const failed = (run.results ?? []).filter(({ kind, baselineState }) => (kind ?? 'fail') === 'fail' && baselineState !== 'absent');
    const open = failed.filter((result) => !isSuppressed(result));
    return { findings: open.map((result) => findingOf(run, result)), suppressed: failed.length - open.length };
}
function isSuppressed({ suppressions }) {
    const all = suppressions ?? [];
    return all.length > 0 && all.every(({ status }) => (status ?? 'accepted') === 'accepted');
}
function findingOf(run, result) {
    const rule = ruleOf(run, result);
    const severity = Number(result.properties?.['security-severity'] ?? rule?.properties?.['security-severity'] ?? Number.NaN);
    const place = result.locations?.[0]?.physicalLocation;
    const [file, line] = [place?.artifactLocation?.uri, place?.region?.startLine];
    return {
        rule: result.ruleId ?? result.rule?.id ?? rule?.id ?? 'without a rule',
        level: levelOf(run, result, rule),
        ...(Number.isFinite(severity) ? { severity } : {}),
        message: result.message?.text ?? '',
        ...(file ? { file: file.replace(/^file:\/\/\//, '/') } : {}),
        ...(line && line > 0 ? { line } : {}),
    };
}
function levelOf(run, result, rule) {
    if (result.level)
        return result.level;
    const overrides = (run.invocations ?? []).flatMap(({ ruleConfigurationOverrides }) => ruleConfigurationOverrides ?? []);
    const override = overrides.find(({ descriptor }) => {
        const byIndex = descriptor?.index != null && descriptor.index >= 0 && descriptor.index === indexOf(result);
        return byIndex || (descriptor?.id != null && descriptor.id === (rule?.id ?? result.ruleId));
    });
    return override?.configuration?.level ?? rule?.defaultConfiguration?.level ?? 'warning';
}
function ruleOf({ tool }, result) {
    const component = result.rule?.toolComponent?.index;
    const extension = component != null && component >= 0 ? tool.extensions?.[component] : undefined;
    const rules = (extension ?? tool.driver).rules ?? [];
    const at = indexOf(result);
    if (at !== undefined && rules[at])
        return rules[at];
    const id = result.ruleId ?? result.rule?.id;
    if (id == null)
        return undefined;
    const all = [tool.driver, ...(tool.extensions ?? [])].flatMap((each) => each.rules ?? []);
    return all.find((rule) => rule.id === id) ?? all.find((rule) => rule.id != null && id.startsWith(`${rule.id}/`));
}
function indexOf({ rule, ruleIndex }) {
    const at = rule?.index ?? ruleIndex;
    return at != null && at >= 0 ? at : undefined;
}

;// CONCATENATED MODULE: ./src/signals/sarif/judge.ts




function judgeRuns(wanted, runs, files) {
    if (runs.length === 0)
        return (0,evidence_told.L5)('no-runs', `${files.join(', ')} holds no run of a scanner`, 'Run the scanner');
    const failed = runs.map(failure).find((each) => each !== undefined);
    if (failed)
        return failed;
    const all = runs.map(({ run }) => findingsOf(run));
    const found = all.flatMap(({ findings }) => findings).filter((finding) => isCounted(finding, wanted));
    const suppressed = all.reduce((sum, each) => sum + each.suppressed, 0);
    const tools = [...new Set(runs.map(({ run }) => run.tool.driver.name ?? 'a scanner without a name'))].join(', ');
    const from = `${wanted.level ?? 'warning'}${wanted.severity === undefined ? '' : `, severity ${wanted.severity}`}`;
    const told = `${(0,evidence_told.hS)(found.length, 'finding')} at or above ${from} by ${tools}`;
    const observed = suppressed > 0 ? `${told}; ${suppressed} suppressed` : told;
    if (found.length <= (wanted.max ?? 0))
        return (emptiness(wanted, runs) ??
            (0,evidence_told.BG)('findings-within-limit', observed, { value: found.length, unit: 'findings', details: judge_listed(found, 5) }));
    return (0,evidence_told.cT)('findings-over-limit', observed, {
        value: found.length,
        unit: 'findings',
        expected: `at most ${wanted.max ?? 0}`,
        details: judge_listed(found, 20),
        ...sarif_judge_place(found[0]),
        remedy: { text: 'Mend the findings that are listed, or suppress them in the scanner with a reason' },
    });
}
function failure({ file, run }) {
    const name = run.tool.driver.name ?? 'the scanner';
    if ((run.invocations ?? []).some(({ executionSuccessful }) => executionSuccessful === false))
        return (0,evidence_told.L5)('scan-failed', `${name} says in ${file} that its run failed`, 'See the log of the scanner');
    if (run.results == null && !succeeded(run))
        return (0,evidence_told.L5)('no-results', `${name} left no results in ${file}`, 'See the log of the scanner');
    return undefined;
}
function succeeded({ invocations }) {
    return (invocations ?? []).some(({ executionSuccessful }) => executionSuccessful === true);
}
function emptiness({ 'on-empty': empty = 'unknown' }, runs) {
    const bare = runs.find(({ run }) => (run.results ?? []).length === 0 && !succeeded(run) && (run.tool.driver.rules ?? []).length === 0);
    if (!bare || empty === 'zero')
        return undefined;
    const name = bare.run.tool.driver.name ?? 'the scanner';
    const observed = `${name} found nothing, and ${bare.file} does not show that it scanned anything`;
    if (empty === 'fail')
        return (0,evidence_told.cT)('scan-empty', observed);
    return (0,evidence_told.L5)('scan-empty', observed, 'Where this scanner writes neither rules nor invocations, set `on-empty: zero`');
}
function isCounted({ level, severity }, wanted) {
    if (severity !== undefined && wanted.severity !== undefined)
        return severity >= wanted.severity;
    return findings_LEVELS.indexOf(level) >= findings_LEVELS.indexOf(wanted.level ?? 'warning');
}
function judge_listed(findings, most) {
    const worst = [...findings].sort((a, b) => findings_LEVELS.indexOf(b.level) - findings_LEVELS.indexOf(a.level));
    return (0,evidence_told.Ku)(worst.map(tell), most);
}
function tell({ rule, level, severity, message, file, line }) {
    const at = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
    const words = message === '' || (0,secret_like.n)(message) ? '' : `: ${(0,visible.ml)(message, 100)}`;
    return `${at}${level}${severity === undefined ? '' : ` ${severity}`} ${rule}${words}`;
}
function sarif_judge_place(finding) {
    if (finding?.file === undefined || /^\/|\.\.|:/.test(finding.file))
        return {};
    return { where: { file: finding.file, ...(finding.line === undefined ? {} : { line: finding.line }) } };
}

;// CONCATENATED MODULE: ./src/signals/sarif/schema.ts

const level = dist.cl6(dist.KIO(['none', 'note', 'warning', 'error']));
const index = dist.cl6(dist.FsL(dist.aig(), dist.Y2b()));
const words = dist.cl6(dist.YjP());
const rule = dist.Ikc({
    id: words,
    defaultConfiguration: dist.cl6(dist.Ikc({ level, enabled: dist.cl6(dist.zMY()) })),
    properties: dist.cl6(dist.Ikc({ 'security-severity': dist.cl6(dist.KCZ([dist.YjP(), dist.aig()])) })),
});
const component = dist.Ikc({ name: words, rules: dist.cl6(dist.YOg(rule)) });
const schema_location = dist.Ikc({
    physicalLocation: dist.cl6(dist.Ikc({
        artifactLocation: dist.cl6(dist.Ikc({ uri: words })),
        region: dist.cl6(dist.Ikc({ startLine: index })),
    })),
});
const result = dist.Ikc({
    ruleId: words,
    ruleIndex: index,
    rule: dist.cl6(dist.Ikc({ id: words, index, toolComponent: dist.cl6(dist.Ikc({ index })) })),
    level,
    kind: words,
    baselineState: words,
    message: dist.cl6(dist.Ikc({ text: words })),
    suppressions: dist.cl6(dist.YOg(dist.Ikc({ status: words }))),
    locations: dist.cl6(dist.YOg(schema_location)),
    properties: dist.cl6(dist.Ikc({ 'security-severity': dist.cl6(dist.KCZ([dist.YjP(), dist.aig()])) })),
});
const override = dist.Ikc({
    configuration: dist.cl6(dist.Ikc({ level, enabled: dist.cl6(dist.zMY()) })),
    descriptor: dist.cl6(dist.Ikc({ id: words, index })),
});
const run = dist.Ikc({
    tool: dist.Ikc({ driver: component, extensions: dist.cl6(dist.YOg(component)) }),
    results: dist.cl6(dist.YOg(result)),
    invocations: dist.cl6(dist.YOg(dist.Ikc({
        executionSuccessful: dist.cl6(dist.zMY()),
        ruleConfigurationOverrides: dist.cl6(dist.YOg(override)),
        endTimeUtc: words,
    }))),
});
const sarifSchema = dist.Ikc({ version: dist.euz('2.1.0'), runs: dist.YOg(run) });

;// CONCATENATED MODULE: ./src/signals/sarif.ts









const sarif_LARGEST = 64 * 1024 * 1024;
const DAY = 86_400_000;
const sarif_schema = dist.rej({
    files: globs('The SARIF files of one or more scanners.'),
    level: dist.yqP(choice(['note', 'warning', 'error'], 'The level from which a finding counts. Default: warning.')),
    severity: dist.yqP(amount('The `security-severity` (0 to 10) from which one counts, where the scanner says it.')),
    max: dist.yqP(count('How many findings there may be. Default: 0.')),
    'max-age': dist.yqP(values_duration('How old a file may be. Default: 24h.')),
    'on-empty': dist.yqP(choice(['unknown', 'zero', 'fail'], 'What a scan without findings is where the file does not show that anything was scanned. Default: unknown.')),
});
const sarif = defineSignal({
    kind: 'sarif',
    description: 'Scanners report at most so many findings at or above a level, in SARIF 2.1.0.',
    schema: sarif_schema,
    permissions: [],
    remedy: 'Mend the findings that are listed, or suppress them in the scanner with a reason.',
    observe: sarif_observe,
});
async function sarif_observe(rule, scene) {
    const { files, problems } = await (0,find.lY)(scene, rule.files);
    if (problems[0] !== undefined)
        return (0,evidence_told.L5)('files-not-read', problems[0], 'Make the folder readable');
    if (files.length === 0)
        return (0,find.JE)(scene, rule.files);
    const runs = [];
    for (const file of files) {
        scene.signal.throwIfAborted();
        const read = await sarif_runsOf(scene, file, rule['max-age'] ?? DAY);
        if ('measured' in read)
            return read;
        runs.push(...read.map((run) => ({ file, run })));
    }
    return judgeRuns(rule, runs, files);
}
async function sarif_runsOf(scene, file, oldest) {
    const document = await (0,documents_read.JE)(scene, file, sarif_LARGEST);
    if ('measured' in document)
        return document;
    const read = dist.xLC(sarifSchema, document.value);
    if (!read.success) {
        const place = read.issues[0].path?.map(({ key }) => String(key)).join('.') ?? 'the root';
        const what = `${file} is not SARIF 2.1.0: ${place}: ${read.issues[0].message}`;
        return (0,evidence_told.L5)('not-sarif', what, 'Let the scanner write SARIF 2.1.0', { where: { file } });
    }
    return (0,age.C)(file, document.modified, oldest, scene) ?? read.output.runs;
}

;// CONCATENATED MODULE: ./src/signals/github/run-window.ts




const PER_PAGE = 50;
const SPREAD = 4;
const run_window_MOST_TOLD = 8;
async function windowOf(place, wish) {
    const { github, scene } = place;
    const own = (run) => isOwn(run, place, wish.branch);
    const counted = (runs) => runs.filter((run) => own(run) && ratingOf(run.conclusion) !== 'left out');
    const enough = (runs) => counted(runs).length >= wish.last || runs.length >= Math.max(PER_PAGE, SPREAD * wish.last);
    const filter = {
        branch: wish.branch,
        status: 'completed',
        per_page: PER_PAGE,
        ...(wish.event === undefined ? {} : { event: wish.event }),
    };
    const walk = await github.walk(workflowRunsOf(place, wish.workflow, filter), enough);
    if (walk.outcome.kind === 'absent')
        return { unknown: await unknownWorkflow(place, wish.workflow) };
    if (walk.outcome.kind !== 'measured')
        return { unknown: unanswered(walk.outcome, `runs of ${wish.workflow}`) };
    const others = walk.soFar.filter(({ id }) => id !== scene.runId);
    return {
        value: {
            runs: newest(others.filter(own), wish.last),
            foreign: others.filter((run) => !own(run)).length,
            isCut: walk.isWhole && (walk.total ?? 0) > walk.soFar.length,
        },
    };
}
function newest(runs, last) {
    const sorted = [...runs].sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
    let conclusive = 0;
    const end = sorted.findIndex(({ conclusion }) => ratingOf(conclusion) !== 'left out' && ++conclusive === last);
    return end < 0 ? sorted : sorted.slice(0, end + 1);
}
function isOwn({ id, branch, headRepository }, { owner, repo, scene }, wanted) {
    const isHere = headRepository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    return id !== scene.runId && isHere && branch === wanted;
}
async function unknownWorkflow(place, wanted) {
    const workflows = await place.github.askAll(workflowsOf(place));
    if (workflows.kind !== 'measured')
        return unanswered(workflows, 'the list of workflows');
    const files = workflows.value.map(({ path }) => path.split('/').at(-1) ?? path);
    const named = workflows.value.find(({ name, path }) => name === wanted || path === wanted);
    const near = named?.path.split('/').at(-1) ?? (0,suggest.Z)(wanted, files);
    const list = files.length === 0 ? 'there is none' : `there are ${files.slice(0, run_window_MOST_TOLD).join(', ')}`;
    const rest = files.length > run_window_MOST_TOLD ? ` and ${files.length - run_window_MOST_TOLD} more` : '';
    const advice = near ? `Write workflow: ${near}` : "Write the name of the workflow's file";
    return unknown('workflow-unknown', `${wanted} is no workflow of this repository; ${list}${rest}`, advice);
}

;// CONCATENATED MODULE: ./src/signals/github/judged-schedule.ts



function judgeSchedule(workflow, now, branch) {
    const { file, fault, state = '' } = workflow;
    if (fault)
        return { file, state: 'unknown', code: fault.code, told: fault.observed, remedy: fault.remedy?.text };
    if (state.startsWith('disabled') || state === 'deleted')
        return bad(file, 'schedule-disabled', `is switched off (${state})`, `gh workflow enable ${file}`);
    return redStreak(workflow, branch) ?? judgeAge(workflow, now, branch);
}
function judgeAge({ file, runs = [], maxAge, crons, unread }, now, branch) {
    const [newest] = runs;
    if (!newest && crons?.length === 0)
        return judged_schedule_open(file, 'no-schedule', 'has no `schedule` on the default branch', `Add on: schedule to ${file}`);
    if (!newest)
        return judged_schedule_open(file, 'no-data', `has not run by schedule on ${branch} yet`, 'Wait for its first run');
    if (maxAge === undefined) {
        const told = unread?.observed ?? 'has no cron text that can be read';
        return judged_schedule_open(file, 'cron-unreadable', told, unread?.remedy?.text ?? 'Set `max-age`, or mend its cron text');
    }
    const age = ageOf(now, newest.createdAt);
    if (age > maxAge) {
        const told = `has been silent for ${(0,duration.a)(age)}; at most ${(0,duration.a)(maxAge)} are allowed`;
        return bad(file, 'schedule-silent', told, `Start it by hand once: gh workflow run ${file}`, newest.url);
    }
    const last = runs.find(({ conclusion }) => ratingOf(conclusion) !== 'left out');
    if (!last)
        return judged_schedule_open(file, 'none-conclusive', `has ${runs.length} runs, none conclusive`, 'Let a run end');
    const told = `passed, last run ${(0,duration.a)(age)} ago`;
    return { file, state: 'good', code: 'schedule-kept', told, url: last.url };
}
function redStreak({ file, runs = [], isCut }, branch) {
    const ended = runs.filter(({ conclusion }) => ratingOf(conclusion) !== 'left out');
    const good = ended.findIndex(({ conclusion }) => ratingOf(conclusion) === 'pass');
    const streak = good < 0 ? ended : ended.slice(0, good);
    const [newest, first] = [streak[0], streak.at(-1)];
    if (!newest || !first)
        return undefined;
    const least = good < 0 && isCut ? 'at least ' : '';
    const times = streak.length === 1 ? `${least}1 run` : `${least}${streak.length} runs in a row`;
    const told = `has been red on ${branch} for ${times} (since ${dayOf(first.createdAt)})`;
    const where = newest.url ? newest.url : `gh run view ${newest.id} --log-failed`;
    return bad(file, 'schedule-red', told, `Mend what its last run tells: ${where}`, newest.url);
}
function bad(file, code, told, remedy, url) {
    return { file, state: 'bad', code, told, remedy, url };
}
function judged_schedule_open(file, code, told, remedy) {
    return { file, state: 'unknown', code, told, remedy };
}

;// CONCATENATED MODULE: ./src/signals/github/schedule-evidence.ts



const schedule_evidence_MARK = { good: '✓', bad: '✗', unknown: '?' };
function scheduleEvidence(workflows, { now, branch, skipped }) {
    const judged = workflows.map((workflow) => judgeSchedule(workflow, now, branch));
    const [bad, open, good] = ['bad', 'unknown', 'good'].map((state) => judged.filter((each) => each.state === state));
    const times = workflows.flatMap(({ runs = [] }) => runs.map(({ createdAt }) => createdAt));
    const unseen = `${skipped} scheduled workflows were not looked at`;
    const details = [
        ...[...(bad ?? []), ...(open ?? []), ...(good ?? [])].map(({ state, file, told }) => `${schedule_evidence_MARK[state]} ${file} ${told}`),
        ...(skipped > 0 ? [`${unseen}; name those that matter in \`workflows\``] : []),
        ...skewNote(now, times),
    ];
    const [worst, first] = [bad?.[0], open?.[0]];
    if (!worst && first)
        return unknown(first.code, `${first.file} ${first.told}${rest(open)}`, first.remedy, details);
    if (!worst && skipped > 0)
        return unknown('truncated', unseen, 'Name those that matter in `workflows`', details);
    const all = judged.length === 1 ? `${judged[0]?.file} is` : `${judged.length} scheduled workflows are`;
    return measured(!worst, {
        code: worst?.code ?? 'schedule-kept',
        observed: worst ? `${worst.file} ${worst.told}${rest(bad)}` : `${all} on time and green on ${branch}`,
        value: bad?.length ?? 0,
        unit: 'workflows',
        details,
        ...linkTo(worst?.url),
        ...(worst?.remedy ? { remedy: { text: worst.remedy } } : {}),
    });
}
function rest(all = []) {
    return all.length > 1 ? `, and ${all.length - 1} more` : '';
}

;// CONCATENATED MODULE: ./src/signals/schedule.ts








const schedule_schema = dist.rej({
    workflows: dist.lqM(values_listOf(values_text("A workflow's file name."), 'File names of the workflows; by default all that run by schedule.')),
    'max-age': dist.lqM(dist.KCZ([
        choice(['auto'], 'Twice the longest time between two firings of its cron text.'),
        values_duration('How old the last run may be.'),
    ]), 'auto'),
});
const schedule = defineSignal({
    kind: 'schedule',
    description: 'Scheduled workflows run on the default branch as often as their cron says, and end well.',
    schema: schedule_schema,
    permissions: ['actions: read', 'contents: read'],
    remedy: 'Mend the workflow, or switch it on again; a schedule sleeps after 60 days without activity.',
    observe: (rule, scene) => asking(scene, (place) => schedule_observe(rule, place)),
});
const schedule_MOST_WORKFLOWS = 12;
const RUNS = 30;
async function schedule_observe(rule, place) {
    const branch = await defaultBranch(place);
    if ('unknown' in branch)
        return branch.unknown;
    const all = await answered(place.github.askAll(workflowsOf(place)), 'the list of workflows');
    if ('unknown' in all)
        return all.unknown;
    const names = rule.workflows ?? (await scheduled(place, branch.value));
    if ('unknown' in names)
        return names.unknown;
    if (names.length === 0)
        return unknown('no-schedule', 'no workflow runs by schedule', 'Name one in `workflows`, or take the signal out');
    const chosen = [...new Set(names)].slice(0, schedule_MOST_WORKFLOWS);
    const looked = [];
    for (const name of chosen) {
        const workflow = all.value.find(({ path }) => path === name || path.split('/').at(-1) === name);
        looked.push(workflow
            ? await schedule_look(place, workflow, rule, branch.value)
            : { file: name, fault: await unknownWorkflow(place, name) });
    }
    const skipped = Math.max(0, new Set(names).size - schedule_MOST_WORKFLOWS);
    return scheduleEvidence(looked, { now: place.scene.clock.now(), skipped, branch: branch.value });
}
async function scheduled(place, branch) {
    const { workflowTexts } = await __webpack_require__.e( 8610).then(__webpack_require__.bind(__webpack_require__, 8610));
    const texts = await workflowTexts(place.scene.workspace);
    const walk = await place.github.walk(runsOf(place, { event: 'schedule', branch }), () => true);
    const runs = await answered(Promise.resolve(walk.outcome), 'scheduled runs');
    if ('unknown' in runs)
        return runs;
    const paths = [...texts.filter(({ crons }) => crons.length > 0), ...runs.value].map(({ path }) => path);
    return [...new Set(paths)].filter((path) => path.startsWith('.github/'));
}
async function schedule_look(place, workflow, rule, branch) {
    const file = workflow.path.split('/').at(-1) ?? workflow.path;
    const filter = { event: 'schedule', branch, per_page: RUNS };
    const walk = await place.github.walk(workflowRunsOf(place, file, filter), () => true);
    const runs = await answered(Promise.resolve(walk.outcome), `scheduled runs of ${file}`);
    if ('unknown' in runs)
        return { file, fault: runs.unknown };
    const own = (run) => run.id !== place.scene.runId;
    const limit = await limitOf(place, workflow, rule, branch);
    return { file, state: workflow.state, runs: runs.value.filter(own), isCut: !walk.isWhole, ...limit };
}
async function limitOf(place, { path }, { 'max-age': maxAge }, branch) {
    if (maxAge !== 'auto')
        return { maxAge };
    const text = await workflowText(place, path, branch);
    if ('unknown' in text)
        return { unread: text.unknown };
    const [{ longestGap }, { readWorkflowText }] = await Promise.all([
        __webpack_require__.e( 1865).then(__webpack_require__.bind(__webpack_require__, 1865)),
        __webpack_require__.e( 8610).then(__webpack_require__.bind(__webpack_require__, 8610)),
    ]);
    const crons = readWorkflowText(path, text.value)?.crons ?? [];
    const gap = longestGap(crons);
    return { crons, ...(gap === undefined ? {} : { maxAge: 2 * gap }) };
}
async function workflowText(place, path, branch) {
    const text = await answered(place.github.ask(contentOf(place, path, branch)), path);
    if ('value' in text)
        return text;
    const [{ readFile }, { join }] = await Promise.all([Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1455, 23)), Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6760, 23))]);
    const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
    const local = isWorkflow
        ? await readFile(join(place.scene.workspace, path), 'utf8').catch(() => undefined)
        : undefined;
    return local === undefined ? text : { value: local };
}

;// CONCATENATED MODULE: ./src/signals/tests.ts



const tests_schema = dist.rej({
    results: globs('The reports of the tests: JUnit XML, pytest-json-report, pytest-reportlog or CTRF.'),
    min: dist.yqP(values_percent('The share of tests that must pass. Default: 100%.')),
    'min-tests': dist.yqP(count('The fewest tests that must have run. Default: 1.', 1)),
    reports: dist.yqP(count('How many different reports there must be, where a matrix writes one each.', 1)),
    'exit-code': dist.yqP(count('The exit code of pytest, where a step kept it: 0.')),
    'max-age': dist.yqP(values_duration('How old a report may be. Default: 24h.')),
});
const tests = defineSignal({
    kind: 'tests',
    description: 'Tests pass, by their reports; one that is cut off, empty or contradicts itself is no measurement.',
    schema: tests_schema,
    permissions: [],
    remedy: 'Mend the tests that are listed.',
    observe: async (rule, scene) => (await __webpack_require__.e( 8452).then(__webpack_require__.bind(__webpack_require__, 8452))).observe(rule, scene),
});

;// CONCATENATED MODULE: ./src/signals/tls.ts








const tls_DAY = 86_400_000;
const tls_ATTEMPT = 10_000;
const tls_schema = dist.rej({
    url: address('The https address whose certificate is looked at.'),
    'min-days': dist.yqP(count('The fewest days until a certificate of the chain expires. Default: 14.')),
    floor: dist.yqP(count('The days that earn nothing yet; from here to `target` they earn more and more.')),
    target: dist.yqP(count('The days that earn all. Goes with `floor`.', 1)),
    'ca-file': dist.yqP(path('Certificates in PEM form that are trusted besides those of the platform.')),
    'server-name': dist.yqP(values_text('The name that is asked for and must be in the certificate.', 253)),
    'allow-link-local': dist.yqP(flag('Whether link-local addresses may be asked.')),
});
const tls = defineSignal({
    kind: 'tls',
    description: "A server's certificate is trusted, for its name, and does not expire within so many days.",
    schema: tls_schema,
    permissions: [],
    remedy: 'Renew the certificate, or let the server send the whole chain.',
    mistakes: tls_mistakes,
    observe: tls_observe,
});
async function tls_mistakes({ url, floor, target }) {
    return [
        ...(url.startsWith('http://')
            ? [{ key: 'url', message: 'an http address has no certificate; write https://' }]
            : []),
        ...((floor === undefined) === (target === undefined)
            ? []
            : [{ key: floor === undefined ? 'target' : 'floor', message: '`floor` and `target` go together' }]),
        ...(floor !== undefined && target !== undefined && floor >= target
            ? [{ key: 'floor', message: `floor ${floor} is not below target ${target}` }]
            : []),
    ];
}
async function tls_observe(rule, scene) {
    const target = await (0,net_address.$r)(rule.url, scene);
    if ('measured' in target)
        return target;
    const ca = rule['ca-file'] === undefined ? undefined : await (0,workspace_read.yR)(scene, rule['ca-file'], 1024 * 1024);
    if (ca && 'measured' in ca)
        return ca;
    const serverName = rule['server-name'];
    const trust = { verify: false, ...(ca ? { ca: ca.text } : {}), ...(serverName === undefined ? {} : { serverName }) };
    const probe = await (0,ask.z8)(target, { tls: trust, redirects: 'none', allowLinkLocal: rule['allow-link-local'] === true }, scene);
    if ('measured' in probe)
        return probe;
    const attempt = await probe({ timeoutMs: tls_ATTEMPT, signal: scene.signal });
    scene.signal.throwIfAborted();
    if (attempt.tls)
        return tls_judge(rule, target.told, attempt.tls, scene.clock.now());
    return notSeen(target.told, attempt);
}
async function notSeen(told, attempt) {
    const { remedyFor } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    if (!/^tls-|^wrong-protocol$/.test(attempt.code))
        return (0,ask.HB)(told, attempt, remedyFor(attempt.code));
    return (0,evidence_told.cT)(attempt.code, `${told}: ${attempt.observed}`, { remedy: { text: remedyFor(attempt.code) } });
}
async function tls_judge(rule, told, seen, now) {
    const { remedyFor } = await __webpack_require__.e( 268).then(__webpack_require__.bind(__webpack_require__, 7887));
    const [gravest] = seen.problems;
    const details = seen.problems.map(({ observed }) => observed);
    const end = Date.parse(seen.earliestExpiry ?? '');
    if (gravest)
        return (0,evidence_told.cT)(gravest.code, `${told}: ${gravest.observed}`, { details, remedy: { text: remedyFor(gravest.code) } });
    if (!Number.isFinite(end))
        return (0,evidence_told.L5)('tls-failed', `${told}: the server sent no certificate that can be read`, 'Let the server send its certificate');
    const days = Math.floor((end - now) / tls_DAY);
    const { floor, target } = rule;
    const least = rule['min-days'] ?? (target === undefined ? 14 : undefined);
    const reached = least === undefined || days >= least;
    const holds = least === undefined ? days >= (target ?? 0) : reached;
    const earned = floor !== undefined && target !== undefined ? (0,credit.J0)(days, floor, target) : 10_000;
    return {
        measured: true,
        holds,
        credit: reached ? earned : 0,
        code: holds ? 'certificate-valid' : 'certificate-ends-soon',
        observed: `${told}: ${(0,evidence_told.hS)(days, 'day')} left, until ${new Date(end).toISOString().slice(0, 10)}; ${seen.version}`,
        ...(holds
            ? {}
            : { expected: `at least ${(0,evidence_told.hS)(least ?? target ?? 0, 'day')}`, remedy: { text: 'Renew the certificate' } }),
        value: days,
        unit: 'days',
    };
}

;// CONCATENATED MODULE: ./src/signals/uses-pinned/uses.ts

async function usesIn(text) {
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e( 317).then(__webpack_require__.bind(__webpack_require__, 317));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const flaw = document.errors[0];
    if (flaw)
        throw new documents_flaw.C(`is not YAML: ${flaw.message}`, lines.linePos(flaw.pos[0]).line);
    const resolved = (node) => (isAlias(node) ? node.resolve(document) : node);
    const get = (node, key) => {
        const map = resolved(node);
        return isMap(map) ? resolved(map.get(key, true)) : undefined;
    };
    const entries = (node) => {
        const held = resolved(node);
        if (isSeq(held))
            return held.items.map(resolved);
        return isMap(held) ? held.items.map(({ value }) => resolved(value)) : [];
    };
    const of = (node) => {
        const name = get(node, 'uses');
        return isScalar(name) && name.range ? [{ name: String(name.value), line: lines.linePos(name.range[0]).line }] : [];
    };
    const root = document.contents;
    const jobs = entries(get(root, 'jobs'));
    const steps = [...jobs.flatMap((job) => entries(get(job, 'steps'))), ...entries(get(get(root, 'runs'), 'steps'))];
    return [...jobs, ...steps].flatMap(of).sort((a, b) => a.line - b.line);
}
function tieOf(name) {
    if (/^\.{1,2}\//.test(name))
        return 'local';
    if (name.startsWith('docker://'))
        return /@sha256:[0-9a-f]{64}$/.test(name) ? 'pinned' : 'loose';
    return /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) ? 'pinned' : 'loose';
}

;// CONCATENATED MODULE: ./src/signals/uses-pinned.ts









const uses_pinned_LARGEST = 2 * 1024 * 1024;
const PLACES = ['.github/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'];
const uses_pinned_schema = dist.rej({
    files: dist.yqP(globs('The workflows and actions that are read. Default: all of the repository.')),
    except: dist.yqP(values_listOf(values_text('A repository or image.'), 'What need not be pinned, by name without its version: `actions/*`.')),
});
const usesPinned = defineSignal({
    kind: 'uses-pinned',
    description: 'Every `uses:` of workflows and actions is pinned by the hash of a commit, or an image by its digest.',
    schema: uses_pinned_schema,
    permissions: [],
    remedy: 'Replace each tag or branch by the full hash of the commit it stands for, with the tag in a comment.',
    observe: uses_pinned_observe,
});
async function uses_pinned_observe(rule, scene) {
    const wanted = rule.files ?? PLACES.map(glob.S);
    const { files, problems } = await (0,find.lY)(scene, wanted);
    if (problems[0] !== undefined)
        return (0,evidence_told.L5)('files-not-read', problems[0], 'Make the folder readable');
    if (files.length === 0)
        return (0,find.JE)(scene, wanted);
    const uses = [];
    for (const file of files) {
        scene.signal.throwIfAborted();
        const found = await uses_pinned_read(scene, file);
        if ('measured' in found)
            return found;
        uses.push(...found);
    }
    return uses_pinned_judge(uses, (rule.except ?? []).map(glob.S), files.length);
}
async function uses_pinned_read(scene, file) {
    const source = await (0,workspace_read.yR)(scene, file, uses_pinned_LARGEST);
    if ('measured' in source)
        return source;
    try {
        return (await usesIn(source.text)).map((use) => ({ ...use, file }));
    }
    catch (error) {
        if (!(error instanceof documents_flaw.C))
            throw error;
        const where = { file, ...(error.line === undefined ? {} : { line: error.line }) };
        return (0,evidence_told.L5)('document-unreadable', `${file} ${error.message}`, `Mend ${file}`, { where });
    }
}
function uses_pinned_judge(uses, except, files) {
    const outside = uses.filter(({ name }) => tieOf(name) !== 'local');
    const excepted = outside.filter(({ name }) => tieOf(name) === 'loose' && isExcepted(name, except));
    const loose = outside.filter((use) => tieOf(use.name) === 'loose' && !excepted.includes(use));
    const spared = excepted.length > 0 ? `, ${excepted.length} excepted` : '';
    const pinned = outside.length - loose.length - excepted.length;
    const observed = `${pinned} of ${outside.length} uses pinned${spared}; ${(0,evidence_told.hS)(files, 'file')} read`;
    const told = { value: loose.length, unit: 'loose' };
    if (loose[0] === undefined)
        return (0,evidence_told.BG)('uses-pinned', observed, told);
    return (0,evidence_told.cT)('uses-loose', observed, {
        ...told,
        details: (0,evidence_told.Ku)(loose.map(({ file, line, name }) => `${file}:${line}: ${name}`)),
        where: { file: loose[0].file, line: loose[0].line },
        remedy: { text: 'Replace each tag or branch by the full hash of its commit, with the tag in a comment behind it' },
    });
}
function isExcepted(name, except) {
    const bare = name.replace(/@[^@]*$/, '');
    const repository = bare.split('/').slice(0, 2).join('/');
    return except.some((glob) => glob.matches(bare) || (!bare.startsWith('docker:') && glob.matches(repository)));
}

;// CONCATENATED MODULE: ./src/signals/github/statistics.ts
const Z = 1.959_963_984_540_054;
function wilson(passed, total) {
    if (total === 0)
        return { low: 0, high: 1 };
    const share = passed / total;
    const scale = 1 + Z ** 2 / total;
    const centre = (share + Z ** 2 / (2 * total)) / scale;
    const half = (Z / scale) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
    return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
function percentText(passed, total) {
    const tenths = Math.floor((passed * 1_000) / total);
    return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `.${tenths % 10}`} %`;
}
function clears(value, { min, band }, past) {
    let state;
    for (const each of [...past, value]) {
        if (each >= Math.min(100, min + band))
            state = true;
        else if (each < min - band)
            state = false;
        else
            state ??= each >= min;
    }
    return state ?? false;
}

;// CONCATENATED MODULE: ./src/signals/github/pass-rate.ts





const MILLION = 1_000_000;
const DEFAULT_BAND = 5;
const MOST_FAILURES = 8;
function passRate(window, wish) {
    const samples = wish.per === 'run' ? conclusive(window.rated) : byCommit(window.rated, wish.attempts);
    const details = pass_rate_detailsOf(window, wish, samples);
    const total = samples.length;
    const passed = samples.filter(({ rating }) => rating === 'pass').length;
    const where = `${wish.workflow} on ${wish.branch}`;
    const counted = `${passed} of ${total} ${wish.per === 'run' ? 'runs' : 'commits'} of ${where} passed`;
    const short = tooFew(window, wish, total, counted);
    if (short)
        return { ...short, details };
    const { low, high } = wilson(passed, total);
    const bar = barOf(wish);
    const rate = (100 * passed) / total;
    const isStrict = wish.confidence === 'strict';
    const holds = isStrict ? low * MILLION >= wish.min.millionths : clears(rate, bar, wish.past);
    const isHeld = !isStrict && holds !== rate >= bar.min;
    const held = `within ${bar.band} points of ${wish.min.text}, so the state of before stays`;
    const flakes = flakesOf(window.rated);
    const interval = `interval ${Math.round(low * 100)} to ${Math.round(high * 100)}`;
    const share = `(${percentText(passed, total)}, ${interval})`;
    const attempt = wish.attempts === 'first' ? 'on first try' : 'in the end';
    return measured(holds, {
        code: holds ? 'pass-rate-met' : 'pass-rate-low',
        observed: `${counted} ${attempt} ${share}, ${flakes === 1 ? '1 flake' : `${flakes} flakes`}`,
        expected: isStrict ? `the interval from ${wish.min.text} up` : `${wish.min.text} or more`,
        value: Math.floor(rate * 100) / 100,
        unit: '%',
        details: isHeld ? [held, ...details] : details,
        ...linkOf(samples),
    });
}
function tooFew({ runs }, wish, total, counted) {
    const where = `${wish.workflow} on ${wish.branch}`;
    if (runs.length === 0) {
        const advice = 'Start it once, or look whether `branch` and `event` are right';
        return unknown('no-data', `no completed run of ${where}`, advice);
    }
    const told = `${runs.length} runs of ${where}, none conclusive: ${leftOut(runs)}`;
    if (total === 0)
        return unknown('none-conclusive', told, 'Let a run end');
    if (total >= wish['min-samples'])
        return undefined;
    const needed = `${counted}; at least ${wish['min-samples']} are needed`;
    return unknown('too-few-runs', needed, 'Wait for more runs, or lower `min-samples`');
}
function barOf({ min, 'dead-band': band }) {
    const least = min.millionths / 10_000;
    return { min: least, band: band ? band.millionths / 10_000 : Math.min(DEFAULT_BAND, (100 - least) / 2) };
}
const conclusive = (rated) => rated.filter(({ rating }) => rating !== 'left out');
function byCommit(rated, which) {
    const ordered = which === 'first' ? conclusive(rated) : conclusive(rated).toReversed();
    return [...new Map(ordered.map((each) => [each.run.sha, each])).values()];
}
function flakesOf(rated) {
    const flaky = new Set(rated.filter(({ isFlake }) => isFlake).map(({ run }) => pairKey(run)));
    const ends = new Map();
    for (const { run, last } of conclusive(rated)) {
        const seen = ends.get(pairKey(run)) ?? new Set();
        if (last !== 'left out')
            ends.set(pairKey(run), seen.add(last));
    }
    for (const [key, seen] of ends)
        if (seen.size > 1)
            flaky.add(key);
    return flaky.size;
}
const pairKey = ({ sha, event }) => `${sha} ${event}`;
function leftOut(runs) {
    const counts = new Map();
    for (const { conclusion = 'without a conclusion' } of runs.filter(({ conclusion }) => ratingOf(conclusion) === 'left out'))
        counts.set(conclusion, (counts.get(conclusion) ?? 0) + 1);
    return [...counts].map(([word, number]) => `${number} ${word}`).join(', ');
}
function pass_rate_detailsOf(window, wish, samples) {
    const { runs, rated } = window;
    const ends = conclusive(rated).filter(({ last }) => last !== 'left out');
    const commits = new Set(samples.map(({ run }) => run.sha)).size;
    const [newest, oldest] = [runs[0], runs.at(-1)];
    const strange = [...new Set(runs.map(({ conclusion }) => conclusion).filter(isStrange))];
    const failed = samples.filter(({ rating }) => rating === 'fail');
    return [
        ...(newest && oldest
            ? [
                `${commits} distinct commits from ${dayOf(oldest.createdAt)} to ${dayOf(newest.createdAt)}, the newest ${(0,duration.a)(ageOf(wish.now, newest.createdAt))} old`,
            ]
            : []),
        ...(ends.length > 0 && wish.attempts === 'first'
            ? [`${ends.filter(({ last }) => last === 'pass').length} of ${ends.length} after re-runs`]
            : []),
        ...(leftOut(runs) ? [`left out: ${leftOut(runs)}`] : []),
        ...(strange.length > 0 ? [`conclusions that are not known here, left out: ${strange.join(', ')}`] : []),
        ...(window.foreign > 0 ? [`${window.foreign} runs of forks with a branch of this name left out`] : []),
        ...(window.isCut ? ['GitHub lists only the newest 1,000 runs'] : []),
        ...(window.blind ? [`flakes between attempts are not known: ${window.blind}`] : []),
        ...skewNote(wish.now, newest ? [newest.createdAt] : []),
        ...failed.slice(0, MOST_FAILURES).map(({ run }) => failureLine(run)),
    ];
}
function failureLine({ sha, createdAt, conclusion, attempt, url }) {
    const then = conclusion === 'success' ? `failed first, passed on attempt ${attempt}` : `${conclusion}`;
    return `${dayOf(createdAt)} ${sha.slice(0, 7)} ${then} ${url}`.trim();
}
function linkOf(samples) {
    return linkTo(samples.find(({ rating }) => rating === 'fail')?.run.url ?? samples[0]?.run.url);
}

;// CONCATENATED MODULE: ./src/signals/github/rate-runs.ts



const MOST_RERUNS = 25;
const MOST_ATTEMPTS_OF_RUN = 5;
async function rateRuns(place, window, which) {
    const reruns = window.runs.filter(({ attempt }) => attempt > 1).length;
    const rated = [];
    let blind = reruns > MOST_RERUNS ? `${reruns} of its runs were run again; at most ${MOST_RERUNS} are looked into` : '';
    if (blind && which === 'first')
        return { unknown: truncated(blind, 'Set a smaller `last`, or `attempts: last`') };
    for (const run of window.runs) {
        const last = ratingOf(run.conclusion);
        const earlier = run.attempt === 1 || blind ? { value: [] } : await earlierRatings(place, run);
        if ('unknown' in earlier) {
            if (which === 'first')
                return earlier;
            blind = earlier.unknown.observed;
        }
        const ratings = 'value' in earlier ? [...earlier.value, last] : [last];
        const first = ratings.find((rating) => rating !== 'left out') ?? 'left out';
        const isFlake = ratings.includes('fail') && ratings.includes('pass');
        rated.push({ run, rating: which === 'first' ? first : last, last, isFlake });
    }
    return { value: { ...window, rated, ...(blind ? { blind } : {}) } };
}
async function earlierRatings(place, run) {
    const ratings = [];
    for (let attempt = 1; attempt < Math.min(run.attempt, MOST_ATTEMPTS_OF_RUN + 1); attempt++) {
        const answer = await place.github.ask(attemptOf(place, run.id, attempt));
        if (answer.kind !== 'measured')
            return { unknown: unanswered(answer, `attempt ${attempt} of run ${run.id}`) };
        const rating = ratingOf(answer.value.conclusion);
        ratings.push(rating);
        if (rating !== 'left out')
            break;
    }
    return { value: ratings };
}

;// CONCATENATED MODULE: ./src/signals/workflow-runs.ts







const workflow_runs_schema = dist.rej({
    workflow: values_text("The workflow's file name under `.github/workflows`, such as `ci.yml`."),
    branch: dist.lqM(values_text('The branch whose runs are rated; by default the one that is judged.')),
    event: dist.lqM(values_text('Only runs of this event, such as `push`.')),
    last: dist.lqM(count('How many runs are rated: the newest that came to a conclusion.', 1), 30),
    min: dist.lqM(values_percent('The pass rate that is wanted.'), '85%'),
    'min-samples': dist.lqM(count('Below this number of rated runs nothing is concluded.', 1), 5),
    'dead-band': dist.lqM(values_percent('Within this much of `min`, the state of before stays. By default 5%, at most half of what `min` leaves to 100%.')),
    attempts: dist.lqM(choice(['first', 'last'], 'Which attempt of a run counts: the first, for the health of a branch; the last, for what can be released.'), 'first'),
    per: dist.lqM(choice(['run', 'commit'], 'Whether each run counts, or each commit once.'), 'run'),
    confidence: dist.lqM(choice(['point', 'strict'], '`strict`: the lower end of the 95 % interval has to reach `min`.'), 'point'),
});
const workflowRuns = defineSignal({
    kind: 'workflow-runs',
    description: 'The pass rate of a workflow over its newest runs, on the first attempt, with its flakes.',
    schema: workflow_runs_schema,
    permissions: ['actions: read'],
    remedy: 'Mend what fails on that branch; mend or quarantine what only passes on a re-run.',
    observe: (rule, scene) => asking(scene, (place) => workflow_runs_observe(rule, place)),
});
async function workflow_runs_observe(rule, place) {
    const branch = await branchOr(place, rule.branch);
    if ('unknown' in branch)
        return branch.unknown;
    const window = await windowOf(place, { ...rule, branch: branch.value });
    if ('unknown' in window)
        return window.unknown;
    const rated = await rateRuns(place, window.value, rule.attempts);
    if ('unknown' in rated)
        return rated.unknown;
    const past = place.scene.past.map(({ value }) => value);
    return passRate(rated.value, { ...rule, branch: branch.value, past, now: place.scene.clock.now() });
}

;// CONCATENATED MODULE: ./src/signals/kinds.ts

























const kinds = [
    alerts,
    checklist,
    checks,
    command,
    coverage,
    deployment,
    file,
    grep,
    http,
    issues,
    link_link,
    lock,
    manual,
    metrics,
    prometheus,
    query,
    queue,
    report,
    requiredChecks,
    sarif,
    schedule,
    tests,
    tls,
    usesPinned,
    workflowRuns,
];

// EXTERNAL MODULE: ./src/verdict/points.ts
var points = __webpack_require__(3802);
;// CONCATENATED MODULE: ./src/verdict/findings.ts


const SOON_DAYS = 7;
function findings_findingsOf(evaluation) {
    const states = evaluation.states.toSorted((a, b) => findings_rankOf(b, evaluation) - findings_rankOf(a, evaluation));
    return [
        ...evaluation.groups.flatMap(groupFinding),
        ...states.map((state) => signalFinding(state, evaluation)),
        ...scoreFinding(evaluation),
        ...evaluation.removed.map(removedFinding),
        ...evaluation.states.flatMap(waiverFindings),
        ...evaluation.idleWaivers.map(({ waiver, why }) => ({
            ...additional(`waiver of ${waiver.signal}`, 'waiver-idle', `does not apply: ${why}`),
            where: waiver.place.where,
        })),
        ...evaluation.configuration.notices.map(({ code, message, where }) => ({
            ...additional('configuration', code, message),
            where,
        })),
    ];
}
function findings_rankOf(state, { raise }) {
    const { rule, standing } = state;
    const isOff = standing === 'missed' || standing === 'open';
    const gain = raise.gains.get(rule.id) ?? 0;
    return (isOff && rule.must ? 100_000 : 0) + (isOff ? gain : 0);
}
function signalFinding(state, evaluation) {
    const { rule, evidence, standing } = state;
    const remedy = evidence.remedy ?? (standing === 'missed' ? { text: rule.kind.remedy } : undefined);
    const decides = evaluation.outcome === 'inconclusive' && standing === 'open';
    return {
        claim: rule.id,
        outcome: standing === 'met' ? 'holds' : standing === 'missed' ? 'broken' : 'unknown',
        code: evidence.code,
        observed: observedOf(state, evaluation),
        ...('expected' in evidence && evidence.expected !== undefined ? { expected: evidence.expected } : {}),
        ...(evidence.where ? { where: evidence.where } : {}),
        ...(remedy ? { remedy } : {}),
        weight: weightOf(state),
        ...(standing === 'met' || standing === 'missed' || decides ? {} : { additional: true }),
    };
}
function weightOf({ rule, standing }) {
    if (standing === 'waived')
        return 'waived';
    if (standing === 'ignored')
        return 'ignored';
    if (rule.must)
        return rule.isDefaultWeight ? 'must' : `must ${(0,points.Ob)(rule.weight)}`;
    return (0,points.Ob)(rule.weight);
}
function observedOf(state, { raise }) {
    const { rule, evidence, standing, waiver } = state;
    const seen = evidence.observed.trim().replace(/[.;]$/, '');
    if (standing === 'waived' && waiver)
        return `until ${waiver.expires}, ${waiver.owner}: ${waiver.reason} (would be ${evidence.measured ? '✗' : '?'}: ${seen})`;
    if (standing === 'ignored')
        return `${seen} (ignored: on-unknown)`;
    const gain = raise.gains.get(rule.id) ?? 0;
    const counted = standing === 'missed' && !evidence.measured ? ' (counted as failed: on-unknown)' : '';
    return `${seen}${counted}${gain > 0 ? `; ${(0,points.x8)(gain)} in full` : ''}`;
}
function groupFinding({ group, score, standing }) {
    if (group.floor === undefined || standing === 'without')
        return [];
    const outcome = standing === 'met' ? 'holds' : standing === 'missed' ? 'broken' : 'unknown';
    const code = { met: 'group-above-floor', missed: 'group-below-floor', open: 'group-undecided' }[standing];
    return [
        {
            claim: `group ${group.name}`,
            outcome,
            code,
            observed: `${(0,points.Ln)(score)} of 100 (floor ${(0,points.M0)(group.floor)})`,
            weight: (0,points.Ob)(group.weight),
            ...(outcome === 'unknown' ? { additional: true } : {}),
        },
    ];
}
function scoreFinding({ outcome, score, configuration }) {
    if (outcome !== 'pass')
        return [];
    const observed = `${(0,points.Ln)(score)} of 100, ${(0,points.WR)(score.coverage)} % of the weight measured`;
    return [{ claim: 'score', outcome: 'holds', code: 'ready', observed, expected: (0,points.M0)(configuration.gate.failUnder) }];
}
function removedFinding({ id, standing }) {
    const was = { met: '✓', missed: '✗', open: '?', ignored: 'ignored', waived: 'waived' }[standing] ?? '?';
    return additional(id, 'signal-removed', `was ${was} in the run before, and is no longer in the configuration`);
}
function waiverFindings({ rule, standing, waiver }) {
    if (!waiver)
        return [];
    const { where } = waiver.waiver.place;
    const claim = `waiver of ${rule.id}`;
    if (standing === 'met')
        return [{ ...additional(claim, 'waiver-unused', 'is not needed: the signal holds'), where }];
    if (waiver.daysLeft >= SOON_DAYS)
        return [];
    const left = waiver.daysLeft === 0 ? 'today' : `in ${(0,duration.a)(waiver.daysLeft * 86_400_000)}`;
    return [{ ...additional(claim, 'waiver-ends-soon', `ends ${left}, on ${waiver.expires}; ${waiver.owner}`), where }];
}
function additional(claim, code, observed) {
    return { claim: (0,visible.ml)(claim, 200), outcome: 'unknown', code, observed, additional: true };
}

;// CONCATENATED MODULE: ./src/configure.ts










async function configure(file, setting) {
    const { values, world, surroundings } = setting;
    const located = await locate(file, { workspace: world.workspace, surroundings, github: setting.github });
    if (located.kind === 'unknown' && surroundings.baseSha !== undefined)
        return { unknown: located };
    if (located.kind === 'unknown')
        throw new input_error.d([{ input: 'config', message: `${file} cannot be read: ${located.why}` }]);
    const isGiven = values.config !== undefined;
    if (located.kind === 'none' && isGiven && surroundings.baseSha === undefined)
        throw new input_error.d([{ input: 'config', message: `${file} is not there` }]);
    const read = located.kind === 'file' ? good(await readLocated(located)) : undefined;
    const proposed = surroundings.baseSha === undefined ? [] : await proposedChange(file, read, world.workspace);
    if (read)
        return { ...withBar(read.configuration, located.source, values), sections: proposed };
    const zero = await withoutFile(file, setting);
    return { ...zero, sections: [...zero.sections, ...proposed] };
}
function readLocated({ file, bytes, readFile }) {
    return readConfiguration(file, bytes, kinds, readFile);
}
function good(read) {
    if ('mistakes' in read)
        throw new input_error.d(inputMistakes(read.texts, read.mistakes));
    return read;
}
function withBar(configuration, source, { failUnder }) {
    const told = { source, isZero: false, findings: [], sections: [] };
    if (failUnder === undefined)
        return { ...told, configuration };
    const bar = pointsOf(failUnder);
    const gate = { ...configuration.gate, failUnder: bar, target: Math.max(bar, configuration.gate.target) };
    return { ...told, configuration: { ...configuration, gate } };
}
async function withoutFile(file, { values, world, surroundings }) {
    const { branch, defaultBranch, workflow } = surroundings;
    const { yaml, leftOut } = zeroConfiguration(world.workspace, branch ?? defaultBranch, workflow);
    const readNothing = async () => ({ problem: 'it extends nothing' });
    const read = await readConfiguration(file, new TextEncoder().encode(yaml), kinds, readNothing);
    if ('mistakes' in read)
        throw new Error(read.mistakes.map(({ message }) => message).join('; '));
    const lines = [SCHEMA_LINE, ...yaml.trimEnd().split('\n')];
    const { configuration, findings } = withBar(read.configuration, '', values);
    const signals = configuration.signals.map((rule) => ({ ...rule, where: { file } }));
    return {
        configuration: { ...configuration, signals },
        source: `none; ${file} would pin this`,
        isZero: true,
        findings: [
            ...findings,
            additional(file, 'no-configuration', 'there is none, so signals were chosen from what lies here'),
        ],
        sections: [
            { title: `${file} that would pin this run`, lines },
            ...(leftOut.length > 0 ? [{ title: 'Not looked at', lines: leftOut }] : []),
        ],
    };
}
async function proposedChange(file, base, workspace) {
    const reader = workspaceReader(workspace);
    const head = await reader(file);
    if ('problem' in head) {
        if (!base || !head.isAbsent)
            return [];
        return [{ title: `This pull request takes ${file} away; that counts after the merge`, lines: [`removed  ${file}`] }];
    }
    const { values } = good(await readConfiguration(file, head.bytes, kinds, reader));
    const lines = differenceOf({ ...base?.values[1], ...base?.values[0] }, { ...values[1], ...values[0] });
    return lines.length === 0
        ? []
        : [{ title: `What this pull request changes in ${file}; it counts after the merge`, lines }];
}

// EXTERNAL MODULE: ../../packages/github/src/outcome.ts
var src_outcome = __webpack_require__(5010);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/history/zip.ts

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_REMARK = 65_535;
const zip_MOST_ENTRIES = 1_000;
function readEntry(archive, name, limit) {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    try {
        const entry = findEntry(bytes, name);
        if (!entry)
            return { problem: `it has no ${name}` };
        const content = zip_contentOf(bytes, entry, limit);
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
    }
    catch (error) {
        return { problem: `it cannot be unpacked: ${error.message}` };
    }
}
function findEntry(bytes, name) {
    const end = zip_endOf(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > zip_MOST_ENTRIES)
        throw new Error(`it has ${count} entries`);
    let at = bytes.readUInt32LE(end + 16);
    for (let number = 0; number < count; number++) {
        if (bytes.readUInt32LE(at) !== ENTRY)
            throw new Error('its directory is damaged');
        const [nameLength, extra, remark] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
        const own = bytes.toString('utf8', at + 46, at + 46 + nameLength);
        if (own === name)
            return {
                method: bytes.readUInt16LE(at + 10),
                packed: bytes.readUInt32LE(at + 20),
                offset: bytes.readUInt32LE(at + 42),
            };
        at += 46 + nameLength + extra + remark;
    }
    return undefined;
}
function zip_endOf(bytes) {
    const first = Math.max(0, bytes.length - END_SIZE - LONGEST_REMARK);
    for (let at = bytes.length - END_SIZE; at >= first; at--)
        if (bytes.readUInt32LE(at) === END)
            return at;
    throw new Error('it is no zip archive');
}
function zip_contentOf(bytes, { method, packed, offset }, limit) {
    if (bytes.readUInt32LE(offset) !== LOCAL)
        throw new Error('its entry is damaged');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const content = bytes.subarray(start, start + packed);
    if (content.length !== packed)
        throw new Error('it ends too early');
    if (method === 0 && packed <= limit)
        return content;
    if (method === 8)
        return (0,external_node_zlib_.inflateRawSync)(content, { maxOutputLength: limit });
    throw new Error(method === 0 ? `it has ${packed} bytes` : `method ${method} is not read`);
}

;// CONCATENATED MODULE: ./src/history/artifact.ts



const artifact_LARGEST = 4 * 1024 * 1024;
async function artifactText(github, name, surroundings) {
    const { owner, repo } = surroundings;
    const wanted = surroundings.branch ?? surroundings.defaultBranch;
    const listed = await github.walk(listQuestion(owner, repo, name), (soFar) => soFar.some((each) => artifact_fits(each, wanted)));
    if (listed.outcome.kind !== 'measured')
        return listed.outcome;
    const own = listed.soFar.filter((each) => each.isOwn && each.branch === wanted);
    const [newest] = own.filter((each) => !each.isExpired).toSorted((a, b) => b.created.localeCompare(a.created, 'en'));
    if (!newest)
        return own[0] ? (0,src_outcome.Ge)(`the last one expired on ${own[0].expires.slice(0, 10)}`) : (0,src_outcome.Ge)('there is none yet');
    if (newest.size > artifact_LARGEST)
        return (0,src_outcome.AU)(`the artifact has ${newest.size} bytes; at most ${artifact_LARGEST} are read`);
    const archive = await github.ask(downloadQuestion(owner, repo, newest.id));
    if (archive.kind !== 'measured')
        return archive;
    const entry = readEntry(archive.value, FILE, artifact_LARGEST);
    return 'problem' in entry ? (0,src_outcome.AU)(`the artifact ${name}: ${entry.problem}`) : (0,src_outcome.jh)(entry.text);
}
function artifact_fits({ isOwn, isExpired, branch }, wanted) {
    return isOwn && !isExpired && branch === wanted;
}
function listQuestion(owner, repo, name) {
    return {
        route: 'GET /repos/{owner}/{repo}/actions/artifacts',
        parameters: { owner, repo, name },
        permission: 'actions: read',
        read: (data) => {
            const { artifacts } = recordOf(data);
            return Array.isArray(artifacts) ? artifacts.map(artifactOf) : undefined;
        },
    };
}
function downloadQuestion(owner, repo, id) {
    return {
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: { owner, repo, artifact_id: id, archive_format: 'zip' },
        permission: 'actions: read',
        read: (data) => (data instanceof ArrayBuffer && data.byteLength <= artifact_LARGEST ? new Uint8Array(data) : undefined),
    };
}
function artifactOf(data) {
    const { id, size_in_bytes, created_at, expires_at, expired, workflow_run } = recordOf(data);
    const { head_branch, head_repository_id, repository_id } = recordOf(workflow_run);
    return {
        id: Number(id),
        size: Number(size_in_bytes),
        created: String(created_at ?? ''),
        expires: String(expires_at ?? ''),
        isExpired: expired !== false,
        isOwn: typeof repository_id === 'number' && head_repository_id === repository_id,
        branch: String(head_branch ?? ''),
    };
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./src/history/point.ts
var point = __webpack_require__(7014);
;// CONCATENATED MODULE: ./src/history/read.ts





const read_LARGEST = 8 * 1024 * 1024;
async function readHistory(place, surroundings, github, roots) {
    if (place.kind === 'off')
        return { history: point.Vo };
    if (place.kind === 'file')
        return read_fromFile(place.path, roots);
    const opened = await github();
    if ('kind' in opened)
        return unsure(opened.detail);
    if (place.kind === 'artifact')
        return fromOutcome(await artifactText(opened, place.name, surroundings));
    const { owner, repo } = surroundings;
    return fromOutcome(await opened.ask(contentOf({ owner, repo }, place.path, place.branch)));
}
function read_fromFile(path, roots) {
    const reads = roots.map((root) => (0,read_text.y)(root, path, read_LARGEST));
    const read = reads.find((each) => 'text' in each) ?? reads[0];
    if (!read || !('problem' in read))
        return parseHistory(read?.text ?? '');
    return read.problem === 'absent' ? { history: point.Vo } : unsure(read.detail);
}
function fromOutcome(outcome) {
    if (outcome.kind === 'measured')
        return parseHistory(outcome.value);
    if (outcome.kind === 'absent')
        return { history: point.Vo };
    return unsure(outcome.kind === 'denied' ? `${outcome.detail}; it needs ${outcome.permission}` : outcome.detail);
}
function parseHistory(text) {
    try {
        const value = JSON.parse(text);
        const { version } = (value ?? {});
        if (typeof version === 'number' && version > point.Vo.version)
            return unsure(`it is of version ${version}, which a later version of this gate wrote`);
        const read = dist.xLC(point.Ut, value);
        if (read.success)
            return { history: read.output };
        return { history: point.Vo, notice: 'the history is none that this gate wrote; it is begun anew' };
    }
    catch {
        return { history: point.Vo, notice: 'the history is damaged: it is no JSON; it is begun anew' };
    }
}
function unsure(why) {
    return { history: point.Vo, notice: `the history could not be read, so there is no trend: ${why}`, isUnsure: true };
}

// EXTERNAL MODULE: ../../packages/github/src/ask.ts
var src_ask = __webpack_require__(5283);
;// CONCATENATED MODULE: ../../packages/github/src/graph.ts

async function graphAnswerTo(line, { query, variables, permission }) {
    const route = `POST ${graphUrl(line.baseUrl)}`;
    const answer = await line.request(route, { query, variables }, permission);
    if (answer.kind !== 'measured')
        return answer;
    const { data, errors } = graph_record(answer.value.data);
    const faults = (Array.isArray(errors) ? errors : []).map(graph_record);
    const refusalOf = (error) => graph_refused(line.told(`GraphQL: ${error['message']}`), error['type'], permission);
    const [whole] = faults.filter(({ path }) => !Array.isArray(path));
    if (whole)
        return refusalOf(whole);
    if (typeof data !== 'object' || data === null)
        return (0,src_outcome["do"])('GraphQL: an answer without data');
    return (0,src_outcome.jh)({
        at: (path) => {
            const fault = faults.find((error) => touches(error['path'], path));
            if (fault)
                return refusalOf(fault);
            return (0,src_outcome.jh)(path.reduce((value, key) => graph_record(value)[key], data));
        },
    });
}
function graphUrl(baseUrl) {
    return `${baseUrl.replace(/\/v3$/, '')}/graphql`;
}
function touches(broken, path) {
    return path.slice(0, broken.length).every((key, at) => key === broken[at]);
}
function graph_refused(detail, type, permission) {
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        return (0,src_outcome.wk)(permission, detail);
    if (type === 'RATE_LIMITED')
        return (0,src_outcome["do"])(detail, 'limit');
    return /doesn't exist on type/.test(detail) ? (0,src_outcome.AU)(detail) : (0,src_outcome["do"])(detail);
}
const graph_record = (value) => (typeof value === 'object' && value !== null ? value : {});

;// CONCATENATED MODULE: ../../packages/github/src/budget.ts
function startBudget(ms, cancelled, most = Number.POSITIVE_INFINITY) {
    let spent = 0;
    const end = Date.now() + ms;
    const controller = new AbortController();
    const stop = (why) => controller.abort(new Error(why));
    setTimeout(stop, ms, `gave up: the time for asking GitHub (${ms / 1_000} s) is over`).unref();
    const cancel = () => stop('cancelled');
    if (cancelled?.aborted)
        cancel();
    cancelled?.addEventListener('abort', cancel, { once: true });
    const { signal } = controller;
    return {
        signal,
        left: () => (signal.aborted ? 0 : Math.max(0, end - Date.now())),
        within: (promise) => within(promise, signal),
        spend: () => {
            if (spent < most)
                spent++;
            else
                stop(`gave up: the ${most} requests that this run may send to GitHub are used up`);
        },
        spent: () => spent,
    };
}
function within(promise, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}

;// CONCATENATED MODULE: ../../packages/github/src/failure.ts
const UNKNOWN_AUTHORITY = /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)/;
const failure_DEEPEST = 5;
const STATUS_OF = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404 };
function refusalOf(error) {
    const { response, errors, status = 0 } = error;
    const [first] = errors ?? [];
    if (first)
        return { status: STATUS_OF[first.type ?? ''] ?? 0, headers: {}, message: `GraphQL: ${first.message}` };
    if (!response)
        return { status: 0, headers: {}, message: networkMessage(error) };
    const headers = Object.fromEntries(Object.entries(response.headers ?? {}).map(([name, value]) => [name, `${value}`]));
    const { documentation_url: documentation } = (response.data ?? {});
    const message = failure_wordsOf(response.data);
    return { status, headers, message, ...(typeof documentation === 'string' ? { documentation } : {}) };
}
function failure_wordsOf(data) {
    const { message, errors } = (typeof data === 'object' ? (data ?? {}) : {});
    if (typeof message !== 'string')
        return '(an answer that is none of the API)';
    return Array.isArray(errors) && errors.length > 0 ? `${message}: ${JSON.stringify(errors)}` : message;
}
function networkMessage(error) {
    const chain = [];
    for (let at = error; at instanceof Error && chain.length < failure_DEEPEST; at = at.cause)
        chain.push(at);
    const last = chain.findLast(({ message, code }) => message || code);
    const hint = chain.some(({ code }) => UNKNOWN_AUTHORITY.test(code ?? ''))
        ? '; NODE_EXTRA_CA_CERTS names a CA file'
        : '';
    return `${last?.message || last?.code || 'the connection failed'}${hint}`;
}

;// CONCATENATED MODULE: ../../packages/github/src/permission.ts
function acceptedPermissions(header) {
    const sets = (header ?? '').split(';').map(permissionSet);
    const named = sets.filter((set) => set !== '');
    return named.length === 0 ? undefined : named.join(' or ');
}
function permissionSet(text) {
    const pairs = [...text.matchAll(/([a-z_]+)\s*=\s*([a-z]+)/g)];
    return pairs.map(([, scope = '', level = '']) => `${scope.replaceAll('_', '-')}: ${level}`).join(' and ');
}

// EXTERNAL MODULE: ../../packages/github/src/rate-limit.ts
var rate_limit = __webpack_require__(6428);
;// CONCATENATED MODULE: ../../packages/github/src/refusal.ts



const OFF = /\b(?:disabled|not enabled|must be enabled|not been enabled|was archived|is locked|upgrade to github)\b/i;
const BARRED = /\b(?:allow list|suspended|access restrictions)\b/i;
function outcomeOfRefusal(refusal, permission) {
    const { status, message } = refusal;
    const told = `${status === 0 ? '' : `${status} `}${message}${requestId(refusal)}`;
    const limited = (0,rate_limit.L)(refusal);
    if (limited)
        return (0,src_outcome["do"])(limited, 'limit');
    if (status === 401)
        return { ...(0,src_outcome.wk)(permission, `the token was rejected, expired or of another host: ${told}`), isRejected: true };
    const unknownTo = serverWithout(refusal);
    if (unknownTo)
        return (0,src_outcome.AU)(`${unknownTo} does not have this operation: ${told}`);
    if ([403, 404, 410].includes(status) && OFF.test(message) && !BARRED.test(message))
        return (0,src_outcome.AU)(told);
    if (status === 403)
        return forbidden(refusal, permission, told);
    if (status === 404 || status === 410)
        return (0,src_outcome.Ge)(told);
    if (status === 451)
        return (0,src_outcome.AU)(told);
    if (status === 0 || status === 408 || status === 409 || status >= 500)
        return (0,src_outcome["do"])(told);
    return (0,src_outcome.AU)(`refused as invalid: ${told}`);
}
function forbidden({ headers, message }, permission, told) {
    if (headers['x-github-sso']?.startsWith('required'))
        return (0,src_outcome.wk)("authorization of the token for the organization's single sign-on", told);
    if (BARRED.test(message))
        return (0,src_outcome.wk)("the organization's leave", told);
    return (0,src_outcome.wk)(acceptedPermissions(headers['x-accepted-github-permissions']) ?? permission, told);
}
function serverWithout({ status, headers, documentation = '' }) {
    const version = headers['x-github-enterprise-version'];
    if (status !== 404 || !version || !/\/rest\/?$/.test(documentation))
        return undefined;
    return `GitHub Enterprise Server ${/\d+\.\d+/.exec(version)?.[0] ?? ''}`.trim();
}
function requestId({ status, headers }) {
    const id = headers['x-github-request-id'];
    return id && status >= 500 ? ` (request ${id})` : '';
}

;// CONCATENATED MODULE: ../../packages/github/src/told.ts

const told_LONGEST = 300;
function toldWithout(token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const needles = [token, encodeURIComponent(token), basic].filter((needle) => needle !== '');
    return (text) => {
        const clean = needles.reduce((left, needle) => left.replaceAll(needle, '***'), text);
        return (0,visible.ml)((0,visible.RK)(withoutUserinfo(clean).trim()), told_LONGEST);
    };
}
function withoutUserinfo(text) {
    return text.replace(/\/\/[^/\s@]*@/g, '//***@');
}

// EXTERNAL MODULE: ../../packages/github/src/url.ts
var url = __webpack_require__(5119);
;// CONCATENATED MODULE: ../../packages/github/src/line.ts






const PUBLIC_API = 'https://api.github.com';
function openLine(options) {
    const token = options.token.trim();
    const told = toldWithout(token);
    const baseUrl = (options.apiUrl ?? (process.env.GITHUB_API_URL || PUBLIC_API)).replace(/\/+$/, '');
    let open;
    const use = async (permission, what) => {
        if (!/^[!-~]+$/.test(token))
            return { ...(0,src_outcome.wk)(permission, 'there is no token, or it has characters that none has'), isMissing: true };
        if (!isWeb(baseUrl))
            return (0,src_outcome.AU)(`the address of the API, ${told(baseUrl)}, is none`);
        const { connect } = await Promise.all([__webpack_require__.e(7012), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 274));
        open ??= connected({ ...options, token }, baseUrl, connect);
        const { budget, connection } = open;
        try {
            return (0,src_outcome.jh)(await budget.within(connection.then((opened) => (budget.signal.aborted ? never() : what(opened)))));
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (budget.signal.aborted && refusal.status === 0)
                return (0,src_outcome["do"])(told(refusal.message), 'budget');
            return outcomeOfRefusal({ ...refusal, message: told(refusal.message) }, permission);
        }
    };
    return {
        baseUrl,
        told,
        request: (route, parameters, permission) => use(permission, (opened) => opened.request(route, { ...parameters })),
        graphql: (query, permission) => use(permission, (opened) => opened.graphql(query)),
        requests: () => open?.budget.spent() ?? 0,
    };
}
function connected(options, baseUrl, connect) {
    const budget = startBudget(options.budgetMs, options.signal, options.mostRequests);
    const secondMs = options.secondMs ?? 1_000;
    return { budget, connection: connect({ token: options.token, baseUrl, budget, secondMs }) };
}
function never() {
    return new Promise(() => { });
}
function isWeb(address) {
    return /^https?:$/.test((0,url.r)(address)?.protocol ?? '');
}

;// CONCATENATED MODULE: ../../packages/github/src/pages.ts



const pages_PER_PAGE = 100;
const MOST_PAGES = 100;
async function allPages(line, question) {
    const { outcome, total = 0 } = await walkPages(line, question, () => false);
    if (outcome.kind !== 'measured' || outcome.value.length >= total)
        return outcome;
    return (0,src_outcome["do"])(`${question.route}: ${outcome.value.length} of ${total} entries were listed`);
}
async function walkPages(line, question, enough) {
    const soFar = [];
    const seen = new Set();
    let told = {};
    let at = { ...question, parameters: { per_page: pages_PER_PAGE, ...question.parameters } };
    for (;;) {
        const answer = await (0,src_ask.CT)(line, at);
        if (answer.kind !== 'measured')
            return { outcome: answer, soFar, isWhole: false, ...told };
        const page = (0,src_ask.JN)(answer.value, question);
        if (page.kind !== 'measured')
            return { outcome: page, soFar, isWhole: false, ...told };
        if (soFar.length === 0)
            told = totalOf(answer.value, question);
        soFar.push(...page.value);
        const next = nextOf(answer.value);
        if (next === undefined || enough(soFar))
            return { outcome: (0,src_outcome.jh)(soFar), soFar, isWhole: next === undefined, ...told };
        const fault = faultOf(next, line, seen);
        if (fault)
            return { outcome: (0,src_outcome["do"])(`${question.route}: ${fault}`), soFar, isWhole: false, ...told };
        seen.add(next);
        at = { ...question, route: `GET ${next}`, parameters: {} };
    }
}
function totalOf({ data }, { total }) {
    const count = total?.(data);
    return count === undefined ? {} : { total: count };
}
function nextOf({ headers }) {
    return /<([^<>]+)>;\s*rel="next"/.exec(`${headers.link ?? ''}`)?.[1];
}
function faultOf(next, { baseUrl }, seen) {
    if ((0,url.r)(next)?.origin !== (0,url.r)(baseUrl)?.origin)
        return 'the next page lies on another host';
    if (seen.has(next))
        return 'the pages go in a circle';
    return seen.size + 1 >= MOST_PAGES ? `there are more than ${MOST_PAGES} pages` : undefined;
}

// EXTERNAL MODULE: ../../packages/github/src/viewer.ts
var viewer = __webpack_require__(1678);
;// CONCATENATED MODULE: ../../packages/github/src/client.ts





function openGitHub(options) {
    const line = openLine(options);
    let account;
    const shared = sharing();
    return {
        ask: (question) => shared('one', question, () => (0,src_ask.oy)(line, question)),
        askAll: (question) => shared('all', question, () => allPages(line, question)),
        walk: (question, enough) => walkPages(line, question, enough),
        graph: (question) => graphAnswerTo(line, question),
        requests: line.requests,
        account: () => {
            account ??= (0,viewer.n)(line);
            return account;
        },
    };
}
function sharing() {
    const kept = new Map();
    return (how, question, ask) => {
        if (!question.isShared)
            return ask();
        const key = JSON.stringify([how, question.route, question.parameters]);
        const known = kept.get(key) ?? ask();
        kept.set(key, known);
        known.then(({ kind }) => kind === 'transient' && kept.delete(key));
        return known;
    };
}

;// CONCATENATED MODULE: ./src/score/past.ts
const COMPARED = 5;
const past_FEWEST = 10;
function trendOf(points, hash, low) {
    const same = points.filter((point) => point.hash === hash);
    const lows = same.map((point) => ({ at: point.at, low: point.low }));
    const median = past_medianOf(lows.slice(-COMPARED).map((point) => point.low));
    return {
        lows,
        change: median === undefined ? undefined : low - median,
        isNew: same.length === 0 && points.length > 0,
    };
}
function healthOf(points, ids) {
    return ids.flatMap((id) => {
        const seen = points.flatMap(({ signals }) => (Object.hasOwn(signals, id) ? [signals[id]?.standing] : []));
        if (seen.length < past_FEWEST)
            return [];
        const measured = seen.filter((standing) => standing === 'met' || standing === 'missed');
        if (measured.length === 0)
            return [{ id, runs: seen.length, what: 'never-measured' }];
        return measured.includes('missed') ? [] : [{ id, runs: seen.length, what: 'never-failed' }];
    });
}
function removedSince(points, ids) {
    const last = points.at(-1);
    if (!last)
        return [];
    return Object.entries(last.signals).flatMap(([id, { standing }]) => (ids.includes(id) ? [] : [{ id, standing }]));
}
function pastOf(points, hash, id) {
    return points.flatMap(({ at, signals, hash: own }) => {
        const value = own === hash && Object.hasOwn(signals, id) ? signals[id]?.value : undefined;
        return value === undefined ? [] : [{ at, value }];
    });
}
function past_medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1
        ? sorted[middle]
        : sorted.length === 0
            ? undefined
            : Math.floor(((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2);
}

;// CONCATENATED MODULE: ./src/variables.ts
const ORDINARY = new Set(['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'SystemRoot', 'PATHEXT'].concat(['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()])));
function mayRead(name, { rule }, { environment }) {
    return ORDINARY.has(name) || environment.includes(name) || namedBy(rule).includes(name);
}
function namedBy(rule) {
    const entries = Object.entries((rule ?? {}));
    return entries.flatMap(([key, value]) => (/(^|-)env$/.test(key) ? value : []));
}

;// CONCATENATED MODULE: ./src/observe.ts





const AT_ONCE = 8;
async function observe_observe(configuration, means) {
    const over = new AbortController();
    const deadline = AbortSignal.any([means.world.signal, AbortSignal.timeout(means.deadline)]);
    const shared = { known: new Map(), signal: AbortSignal.any([deadline, over.signal]) };
    const evidence = new Map();
    const crashes = [];
    const waiting = [...configuration.signals];
    const work = async () => {
        for (let rule = waiting.shift(); rule; rule = waiting.shift()) {
            const seen = await observeOne(rule, configuration, { ...means, shared, ended: deadline });
            evidence.set(rule.id, seen.evidence);
            if ('crash' in seen)
                crashes.push(seen.crash);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    over.abort();
    means.world.signal.aborted && throwCancelled(means.world);
    return { evidence, crashes };
}
async function observeOne(rule, configuration, means) {
    const own = AbortSignal.timeout(observe_timeOf(rule, configuration));
    const signal = AbortSignal.any([means.ended, own]);
    if (means.ended.aborted)
        return { evidence: late('the time for all signals is over (input deadline)') };
    try {
        const scene = sceneOf(rule, configuration, means, signal);
        const evidence = await Promise.race([rule.kind.observe(rule.rule, scene), whenAborted(signal)]);
        return { evidence: evidence ?? lateEvidence(rule, configuration, own) };
    }
    catch (error) {
        if (signal.aborted)
            return { evidence: lateEvidence(rule, configuration, own) };
        const observed = `its own code failed: ${error instanceof Error ? error.message : String(error)}`;
        return { evidence: (0,evidence_told.L5)('signal-crashed', observed, 'Report this; the stack is in the log'), crash: error };
    }
}
function observe_timeOf({ rule }, { gate }) {
    const { timeout } = rule;
    return typeof timeout === 'number' ? Math.max(gate.signalTimeout, timeout + 5_000) : gate.signalTimeout;
}
function lateEvidence(rule, configuration, own) {
    const time = (0,duration.a)(observe_timeOf(rule, configuration));
    return own.aborted
        ? late(`did not come to an end within ${time} (gate.signal-timeout)`)
        : late('the time for all signals is over (input deadline)');
}
function late(observed) {
    return (0,evidence_told.L5)('signal-timeout', observed, 'Allow it more time, or find out what keeps it');
}
function whenAborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve(undefined);
        signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
}
function throwCancelled({ signal }) {
    throw signal.reason;
}
function sceneOf(rule, configuration, means, signal) {
    const { world, surroundings, github, points, shared } = means;
    const { owner, repo, sha, branch, defaultBranch, event, pullRequest, run } = surroundings;
    return {
        clock: world.clock,
        log: world.log,
        signal,
        workspace: world.workspace,
        owner,
        repo,
        sha,
        ...(branch === undefined ? {} : { branch }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(event === '' ? {} : { event }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(run === undefined ? {} : { runId: run.id }),
        trusted: true,
        commandsAllowed: means.commandsAllowed,
        github,
        environment: (name) => (mayRead(name, rule, configuration) ? process.env[name] : undefined),
        mask: world.mask,
        shared,
        alike: configuration.signals.filter(({ kind }) => kind === rule.kind).map((each) => each.rule),
        past: pastOf(points, configuration.hash, rule.id),
    };
}
function githubOnce({ repository }, options) {
    let opened;
    return async () => {
        opened ??= repository.includes('/')
            ? openGitHub(options)
            : { kind: 'absent', detail: 'which repository this is about is not told; set GITHUB_REPOSITORY=owner/name' };
        return opened;
    };
}

// EXTERNAL MODULE: ./src/outputs.ts
var outputs = __webpack_require__(7553);
;// CONCATENATED MODULE: ./src/score/fraction.ts
const ZERO = { over: 0n, under: 1n };
function plus(a, b) {
    if (a.under === b.under)
        return { over: a.over + b.over, under: a.under };
    return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}
function times(a, part, whole) {
    return reduced(a.over * BigInt(part), a.under * BigInt(whole));
}
function dividedBy(a, b) {
    return reduced(a.over * b.under, a.under * b.over);
}
function sum(all) {
    return all.reduce(plus, ZERO);
}
function basisPoints({ over, under }) {
    return Number((over * 10000n) / under);
}
function isZero({ over }) {
    return over === 0n;
}
function compare(a, b) {
    const difference = a.over * b.under - b.over * a.under;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function reduced(over, under) {
    const divisor = greatestDivisor(over, under);
    return { over: over / divisor, under: under / divisor };
}
function greatestDivisor(a, b) {
    let [x, y] = [a < 0n ? -a : a, b];
    while (y > 0n)
        [x, y] = [y, x % y];
    return x === 0n ? 1n : x;
}

;// CONCATENATED MODULE: ./src/score/score.ts

function sharesOf(states, groups) {
    const shares = new Map();
    const units = unitsOf(states, groups);
    const whole = units.reduce((all, { weight }) => all + weight, 0);
    for (const { weight, members } of units) {
        const inner = score_weightOf(members);
        for (const { rule } of members)
            if (inner > 0)
                shares.set(rule.id, times({ over: BigInt(weight), under: BigInt(whole) }, rule.weight, inner));
    }
    return shares;
}
function unitsOf(states, groups) {
    const weighed = states.filter(({ rule }) => rule.weight > 0);
    const grouped = groups.map(({ name, weight }) => ({
        weight,
        members: weighed.filter(({ rule }) => rule.group === name),
    }));
    const alone = weighed.filter(({ rule }) => !groups.some(({ name }) => name === rule.group));
    return [
        ...grouped.filter(({ weight, members }) => weight > 0 && members.length > 0),
        ...alone.map((state) => ({ weight: state.rule.weight, members: [state] })),
    ];
}
function score_weightOf(states) {
    return states.reduce((all, { rule }) => all + rule.weight, 0);
}
function scoreOf(states, groups) {
    const counted = states.filter(counts);
    const shares = sharesOf(counted, groups);
    if (shares.size === 0)
        return { low: 0, high: 10_000, point: undefined, coverage: 0 };
    const measured = counted.filter(({ credit }) => credit !== undefined);
    const point = sharesOf(measured, groups);
    return {
        low: basisPoints(earned(counted, shares, 0)),
        high: basisPoints(earned(counted, shares, 10_000)),
        point: point.size === 0 ? undefined : basisPoints(earned(measured, point, 0)),
        coverage: coverageOf(states, groups),
    };
}
function counts({ standing }) {
    return standing !== 'waived' && standing !== 'ignored';
}
function earned(states, shares, open) {
    return sum(states.map(({ rule, credit = open }) => times(shares.get(rule.id) ?? ZERO, credit, 10_000)));
}
function coverageOf(states, groups) {
    const asked = states.filter(({ standing }) => standing !== 'waived');
    const shares = sharesOf(asked, groups);
    const seen = asked.filter(({ evidence }) => evidence.measured);
    const part = seen.reduce((all, { rule }) => plus(all, shares.get(rule.id) ?? ZERO), ZERO);
    const whole = sum([...shares.values()]);
    return isZero(whole) ? 0 : basisPoints(dividedBy(part, whole));
}
function weighs(state) {
    return counts(state) && state.rule.weight > 0;
}
function groupScores(states, groups) {
    return groups.map((group) => {
        const members = states.filter(({ rule }) => rule.group === group.name);
        const score = scoreOf(members, []);
        return { group, score, standing: standingOf(group, score, members.some(weighs)) };
    });
}
function standingOf({ floor }, { low, high }, hasMembers) {
    if (floor === undefined || !hasMembers)
        return 'without';
    if (low >= floor)
        return 'met';
    return high < floor ? 'missed' : 'open';
}

;// CONCATENATED MODULE: ./src/score/raise.ts


const MOST_TRIED = 12;
function raiseOf(states, { groups, gate }, failedGroups) {
    const counted = states.filter(counts);
    const shares = sharesOf(counted, groups);
    const gains = counted.filter(lacks).map((state) => gainOf(state, shares));
    const needed = gains.filter(({ state }) => isNeeded(state, failedGroups));
    const free = gains.filter((gain) => !needed.includes(gain) && compare(gain.gain, ZERO) > 0);
    const seen = counted.filter(({ evidence }) => evidence.measured).map(({ rule }) => shares.get(rule.id) ?? ZERO);
    const begun = added({ gain: earned(counted, shares, 0), seen: sum(seen) }, needed);
    const reached = (set) => {
        const end = added(begun, set);
        return basisPoints(end.gain) >= gate.failUnder && basisPoints(end.seen) >= gate.minCoverage;
    };
    const { chosen, isSmallest } = choose(free, reached);
    const steps = [...needed.toSorted(failedFirst), ...chosen].map(stepOf);
    const low = basisPoints(added(begun, chosen).gain);
    const each = new Map(gains.map(({ state, gain }) => [state.rule.id, basisPoints(gain)]));
    return { steps, low, isEnough: reached(chosen), isSmallest, gains: each };
}
function added(begun, set) {
    return {
        gain: plus(begun.gain, sum(set.map(({ gain }) => gain))),
        seen: plus(begun.seen, sum(set.map(({ seen }) => seen))),
    };
}
function lacks({ standing, credit }) {
    return standing === 'missed' || standing === 'open' || (credit ?? 0) < 10_000;
}
function isNeeded({ rule, standing }, failed) {
    const isOpen = standing === 'missed' || standing === 'open';
    return isOpen && (rule.must || failed.some(({ group }) => group.name === rule.group));
}
function failedFirst(a, b) {
    return Number(a.state.standing === 'open') - Number(b.state.standing === 'open');
}
function gainOf(state, shares) {
    const { rule, credit = 0, evidence } = state;
    const share = shares.get(rule.id) ?? ZERO;
    return { state, gain: times(share, 10_000 - credit, 10_000), seen: evidence.measured ? ZERO : share };
}
function stepOf({ state: { rule, evidence }, gain }) {
    return { id: rule.id, kind: evidence.measured ? 'fix' : 'measure', gain: basisPoints(gain), must: rule.must };
}
function choose(free, isEnough) {
    const sorted = free.toSorted((a, b) => compare(b.gain, a.gain) || compareIds(a, b));
    if (isEnough([]))
        return { chosen: [], isSmallest: true };
    if (!isEnough(sorted))
        return { chosen: sorted, isSmallest: true };
    const size = sorted.findIndex((_, at) => isEnough(sorted.slice(0, at + 1))) + 1;
    const largest = sorted.slice(0, size);
    const isSmallest = sorted.length <= MOST_TRIED;
    return { chosen: (isSmallest ? cheapest(sorted, size, isEnough) : undefined) ?? largest, isSmallest };
}
function cheapest(gains, size, isEnough) {
    let best;
    for (const set of subsets(gains, size)) {
        const gain = sum(set.map((each) => each.gain));
        if ((!best || compare(gain, best.gain) < 0) && isEnough(set))
            best = { set, gain };
    }
    return best?.set;
}
function* subsets(items, size, from = 0) {
    if (size === 0)
        return yield [];
    for (let at = from; at <= items.length - size; at++)
        for (const rest of subsets(items, size - 1, at + 1))
            yield [items[at], ...rest];
}
function compareIds(a, b) {
    return a.state.rule.id < b.state.rule.id ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/score/waivers.ts
const waivers_DAY = 86_400_000;
const OWNER = /^@[A-Za-z0-9](?:[A-Za-z0-9-]*)(?:\/[\w.-]+)?$/;
function waiversAt({ waivers, gate }, now) {
    const applied = new Map();
    const idle = [];
    for (const waiver of waivers) {
        const read = readWaiver(waiver, now, gate.waiverHorizon);
        if (typeof read === 'string')
            idle.push({ waiver, why: read });
        else if (applied.has(waiver.signal))
            idle.push({ waiver, why: 'another waiver for the same signal applies' });
        else
            applied.set(waiver.signal, read);
    }
    return { applied, idle };
}
function readWaiver(waiver, now, horizon) {
    const { owner, reason, expires, issue } = waiver;
    if (reason === undefined)
        return 'it gives no reason';
    if (owner === undefined)
        return 'it names no owner';
    if (!OWNER.test(owner))
        return 'its owner is not written as @user or @org/team';
    if (expires === undefined)
        return 'it does not expire; write expires: 2026-12-31, between quotes or not';
    const last = waivers_dayOf(expires);
    if (last === undefined)
        return `"${expires}" is no date; write it as 2026-12-31`;
    const end = last + waivers_DAY;
    if (now >= end)
        return `it expired on ${expires}`;
    const daysLeft = Math.floor((end - now) / waivers_DAY);
    if (daysLeft > horizon)
        return `it reaches ${daysLeft} days ahead; at most ${horizon} are allowed (gate.waiver-horizon)`;
    return { owner, reason, expires, daysLeft, ...(issue === undefined ? {} : { issue }), waiver };
}
function waivers_dayOf(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const at = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : at;
}

;// CONCATENATED MODULE: ./src/score/state.ts

function statesOf(configuration, evidence, now) {
    const { applied, idle } = waiversAt(configuration, now);
    const states = configuration.signals.map((rule) => stateOf(rule, evidence.get(rule.id) ?? NOT_LOOKED, applied));
    return { states, idle };
}
const NOT_LOOKED = { measured: false, code: 'not-observed', observed: 'was not looked at' };
function stateOf(rule, evidence, applied) {
    const waiver = applied.get(rule.id);
    const known = evidence.measured ? measuredState(rule, evidence) : unknownState(rule, evidence);
    if (!waiver || known.standing === 'met')
        return { ...known, ...(waiver ? { waiver } : {}) };
    return { ...known, standing: 'waived', credit: undefined, waiver };
}
function measuredState(rule, evidence) {
    const credit = Math.min(10_000, Math.max(0, Math.floor(evidence.credit)));
    return { rule, evidence, standing: evidence.holds ? 'met' : 'missed', credit };
}
function unknownState(rule, evidence) {
    if (rule.onUnknown === 'ignore')
        return { rule, evidence, standing: 'ignored', credit: undefined };
    if (rule.onUnknown === 'fail')
        return { rule, evidence, standing: 'missed', credit: 0 };
    return { rule, evidence, standing: 'open', credit: undefined };
}

;// CONCATENATED MODULE: ./src/score/evaluate.ts




function evaluate(configuration, evidence, history, now) {
    const { states, idle } = statesOf(configuration, evidence, now);
    const { groups, gate, hash } = configuration;
    const score = scoreOf(states, groups);
    const scores = groupScores(states, groups);
    const code = evaluate_codeOf(states, score, scores, gate);
    const waived = states.some(({ standing }) => standing === 'waived');
    const ids = states.map(({ rule }) => rule.id);
    return {
        outcome: outcomeOf(code),
        code,
        configuration,
        states,
        score,
        unwaived: waived ? scoreOf(statesOf({ ...configuration, waivers: [] }, evidence, now).states, groups) : undefined,
        groups: scores,
        raise: raiseOf(states, configuration, scores.filter(({ standing }) => standing === 'missed' || standing === 'open')),
        trend: trendOf(history, hash, score.low),
        health: healthOf(history, ids),
        removed: removedSince(history, ids),
        idleWaivers: idle,
    };
}
function evaluate_codeOf(states, { low, high, coverage }, groups, gate) {
    const musts = states.filter((state) => state.rule.must && counts(state));
    if (musts.some(({ standing }) => standing === 'missed'))
        return 'must-failed';
    if (groups.some(({ standing }) => standing === 'missed'))
        return 'group-below-floor';
    if (!states.some((state) => counts(state) && state.evidence.measured))
        return 'nothing-measured';
    if (high < gate.failUnder)
        return 'score-low';
    if (musts.some(({ standing }) => standing === 'open'))
        return 'must-unknown';
    if (groups.some(({ standing }) => standing === 'open'))
        return 'group-undecided';
    if (low < gate.failUnder)
        return 'score-undecided';
    return coverage < gate.minCoverage ? 'coverage-low' : 'ready';
}
function outcomeOf(code) {
    if (code === 'ready')
        return 'pass';
    return ['must-failed', 'group-below-floor', 'score-low'].includes(code) ? 'fail' : 'inconclusive';
}

;// CONCATENATED MODULE: ../../packages/github/src/event.ts

const event_LARGEST = 25 * 1024 * 1024;
function event_readEvent(environment) {
    return { name: environment.GITHUB_EVENT_NAME ?? '', payload: readPayload(environment.GITHUB_EVENT_PATH) };
}
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        return (0,external_node_fs_.statSync)(path).size > event_LARGEST ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function runOf({ GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1' }) {
    return /^\d{1,15}$/.test(id) && /^\d{1,6}$/.test(attempt) ? { id: Number(id), attempt: Number(attempt) } : undefined;
}

;// CONCATENATED MODULE: ../../packages/github/src/pull-request.ts

function pullRequestOf({ name, payload }) {
    const event = pull_request_record(payload);
    const repository = pull_request_record(event.repository).id;
    const candidates = name === 'workflow_run' ? list(pull_request_record(event.workflow_run).pull_requests) : [pullOf(name, event)];
    const pulls = candidates.map(pull_request_record).filter((pull) => isHere(pull, repository) && isNumber(pull.number));
    const [pull] = pulls;
    if (!pull)
        return (0,src_outcome.Ge)(`the event ${JSON.stringify(name)} names no pull request of this repository`);
    if (pulls.length > 1)
        return (0,src_outcome.Ge)(`the event names ${pulls.length} pull requests; which one is meant, it does not say`);
    return (0,src_outcome.jh)({ number: Number(pull.number), isFork: isFork(pull) });
}
function pullOf(name, event) {
    const issue = pull_request_record(event.issue);
    return name === 'issue_comment' && issue.pull_request ? { number: issue.number } : event.pull_request;
}
function isHere(pull, repository) {
    const base = pull_request_record(pull_request_record(pull.base).repo).id;
    return base === undefined || base === repository;
}
function isFork(pull) {
    const [head, base] = [pull_request_record(pull.head), pull_request_record(pull.base)];
    if (pull.head === undefined)
        return false;
    return pull_request_record(head.repo).id !== pull_request_record(base.repo).id;
}
const isNumber = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const list = (value) => (Array.isArray(value) ? value : []);
const pull_request_record = (value) => (typeof value === 'object' && value !== null ? value : {});

;// CONCATENATED MODULE: ./src/surroundings.ts

function surroundingsOf(environment) {
    const { name: event, payload } = event_readEvent(environment);
    const { GITHUB_REPOSITORY: repository = '', GITHUB_SHA: own = '', GITHUB_REF: ref = '' } = environment;
    const [owner = '', repo = ''] = repository.split('/');
    const pull = pullRequestOf({ name: event, payload });
    const pullJson = surroundings_recordOf(surroundings_recordOf(payload)['pull_request']);
    const group = surroundings_recordOf(surroundings_recordOf(payload)['merge_group']);
    const defaultBranch = surroundings_textOf(surroundings_recordOf(surroundings_recordOf(payload)['repository'])['default_branch']);
    return {
        event,
        repository,
        owner,
        repo,
        sha: surroundings_textOf(surroundings_recordOf(pullJson['head'])['sha']) ?? surroundings_textOf(group['head_sha']) ?? own,
        branch: surroundings_branchOf(ref, pullJson, group),
        defaultBranch,
        pullRequest: pull.kind === 'measured' ? pull.value.number : undefined,
        baseSha: baseOf(event, pullJson, group, own),
        run: runOf(environment),
        workflow: /^[^/]+\/[^/]+\/(.+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1],
    };
}
function baseOf(event, pull, group, own) {
    if (event.startsWith('pull_request'))
        return surroundings_textOf(surroundings_recordOf(pull['base'])['sha']) ?? '';
    if (event === 'merge_group')
        return surroundings_textOf(group['base_sha']) ?? '';
    return event === 'workflow_run' || event === 'issue_comment' ? own : undefined;
}
function surroundings_branchOf(ref, pull, group) {
    const base = surroundings_textOf(surroundings_recordOf(pull['base'])['ref']) ?? surroundings_textOf(group['base_ref'])?.replace(/^refs\/heads\//, '');
    if (base !== undefined)
        return base;
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
function surroundings_recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function surroundings_textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./src/tell/kept.ts
var kept = __webpack_require__(9987);
// EXTERNAL MODULE: ./src/render/readiness.ts
var readiness = __webpack_require__(9488);
;// CONCATENATED MODULE: ./src/verdict/reason.ts



const SEEN = 80;
const LONGEST_SEEN = 110;
const reason_LONGEST = 240;
function reasonOf(evaluation) {
    const { outcome, score, configuration, states } = evaluation;
    const scored = `${(0,points.Ln)(score)} of 100 (${(0,points.M0)(configuration.gate.failUnder)} wanted)`;
    if (outcome === 'pass')
        return `ready: ${scored}${margin(evaluation)}, ${reason_measured(states)}`;
    const begin = outcome === 'fail' ? 'not ready' : 'no verdict';
    const told = `${begin}: ${scored}${WHY[evaluation.code](evaluation)}`;
    return `${told}${wayUp(evaluation, told)}`;
}
const WHY = {
    ready: () => '',
    'must-failed': ({ states }) => mustWhy(states, 'missed', 'failed'),
    'must-unknown': ({ states }) => mustWhy(states, 'open', 'could not be measured'),
    'group-below-floor': (evaluation) => groupWhy(evaluation, 'missed', 'is below its floor'),
    'group-undecided': (evaluation) => groupWhy(evaluation, 'open', 'may be below its floor'),
    'score-low': (evaluation) => worst(evaluation, 'missed'),
    'score-undecided': (evaluation) => worst(evaluation, 'open'),
    'coverage-low': (evaluation) => `, but only ${(0,points.WR)(evaluation.score.coverage)} % of the weight was measured (${(0,points.M0)(evaluation.configuration.gate.minCoverage)} wanted)${worst(evaluation, 'open')}`,
    'nothing-measured': (evaluation) => `, nothing was measured${worst(evaluation, 'open')}`,
};
function mustWhy(states, standing, verb) {
    const musts = states.filter((state) => state.rule.must && state.standing === standing && counts(state));
    const [first] = musts;
    if (!first)
        return '';
    const count = musts.length === 1 ? `a must ${verb}` : `${musts.length} musts ${verb}`;
    return ` and ${count}: ${seenOf(first)}${others(musts.slice(1))}`;
}
function groupWhy(evaluation, standing, verb) {
    const found = evaluation.groups.find((group) => group.standing === standing);
    if (!found)
        return '';
    const { name, floor = 0 } = found.group;
    const [first] = ['missed', 'open']
        .flatMap((each) => byCost(evaluation, each))
        .filter(({ rule }) => rule.group === name);
    return `, and group ${name} ${verb}: ${(0,points.Ln)(found.score)} (floor ${(0,points.M0)(floor)})${first ? `; ${seenOf(first)}` : ''}`;
}
function worst(evaluation, standing) {
    const [first, ...rest] = byCost(evaluation, standing);
    return first ? `; ${seenOf(first)}${others(rest)}` : '';
}
function byCost({ states, raise }, standing) {
    const gain = ({ rule }) => raise.gains.get(rule.id) ?? 0;
    return states.filter((state) => state.standing === standing).toSorted((a, b) => gain(b) - gain(a));
}
function seenOf({ rule, evidence }) {
    const seen = evidence.observed.trim().replace(/[.;]$/, '');
    const place = placeBeside(evidence, seen);
    const expected = evidence.measured && !evidence.holds && evidence.expected ? evidence.expected : '';
    const wanted = expected === '' ? '' : ` (wanted: ${(0,visible.ml)(expected, 60)})`;
    return `${rule.id}${place}: ${clauses(seen, SEEN - place.length - wanted.length)}${wanted}`;
}
function placeBeside({ where }, seen) {
    if (!where)
        return '';
    const place = where.line === undefined ? where.file : `${where.file}:${where.line}`;
    return seen.includes(place) ? '' : ` (${place})`;
}
function clauses(text, room) {
    const [first = '', ...rest] = text.split('; ');
    let told = (0,visible.ml)(first, LONGEST_SEEN);
    for (const each of rest) {
        if (told.length + each.length + 2 > room)
            break;
        told = `${told}; ${each}`;
    }
    return told;
}
function others(rest) {
    if (rest.length === 0)
        return '';
    const named = rest.slice(0, 2).map(({ rule }) => rule.id);
    return `; also ${named.join(', ')}${rest.length > 2 ? ` and ${rest.length - 2} more` : ''}`;
}
function wayUp({ raise, states }, told) {
    const [first, ...more] = raise.steps;
    if (!first)
        return '';
    const step = `${first.kind} ${first.id}${first.gain > 0 ? ` (+${(0,points.WR)(first.gain)})` : ''}`;
    if (!raise.isEnough)
        return `. First: ${step}`;
    const rest = more.length === 0 ? '' : more.length === 1 ? more[0]?.id : `${more.length} more`;
    const bare = `. Cheapest way up: ${step}${rest === '' ? '' : ` and ${rest}`}`;
    const then = rest === '' ? '' : `; then ${rest}`;
    const ways = howTo(states, first.id).flatMap((how) => [
        `. Cheapest way up: ${step}: ${how}${then}`,
        `. Fix: ${how}${then}`,
    ]);
    return ways.find((way) => told.length + way.length <= reason_LONGEST) ?? bare;
}
function howTo(states, id) {
    const state = states.find(({ rule }) => rule.id === id);
    if (!state)
        return [];
    const { command, text } = state.evidence.remedy ?? { text: state.rule.kind.remedy };
    if (command !== undefined)
        return [command];
    const bare = text.replace(/\.$/, '');
    return [bare, bare.split(/; |, or /)[0] ?? bare];
}
function margin({ score, configuration }) {
    const { failUnder, target } = configuration.gate;
    if (score.low >= target)
        return '';
    return `, ${(0,points.WR)(score.low - failUnder)} above the bar and below the target of ${(0,points.M0)(target)}`;
}
function reason_measured(states) {
    const seen = states.filter(({ evidence }) => evidence.measured).length;
    const waived = states.filter(({ standing }) => standing === 'waived').length;
    const what = states.length === 1 ? 'signal' : 'signals';
    return `${seen} of ${states.length} ${what} measured${waived > 0 ? `, ${waived} waived` : ''}`;
}

;// CONCATENATED MODULE: ./src/render/chart.ts

const chart_MOST = 30;
function chartOf(scores) {
    const shown = scores.slice(-chart_MOST);
    return [
        'xychart-beta',
        '  title "Score, low end"',
        `  x-axis [${shown.map((_, at) => at + 1).join(', ')}]`,
        '  y-axis "of 100" 0 --> 100',
        `  line [${shown.map(points.e0).join(', ')}]`,
    ];
}

;// CONCATENATED MODULE: ./src/render/sparkline.ts

const BARS = '▁▂▃▄▅▆▇█';
const sparkline_MOST = 30;
const LOWEST = 6_000;
const HIGHEST = 10_000;
function sparkline(scores) {
    const shown = scores.slice(-sparkline_MOST);
    const bars = shown.map((score) => {
        const share = Math.min(1, Math.max(0, (score - LOWEST) / (HIGHEST - LOWEST)));
        return BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))];
    });
    return `${(0,points.WR)(shown[0] ?? 0)} ${bars.join('')} ${(0,points.WR)(shown.at(-1) ?? 0)}`;
}

;// CONCATENATED MODULE: ./src/verdict/sections.ts





const MOST_DETAILED = 8;
const MOST_STEPS = 10;
function sectionsOf(evaluation) {
    return [
        accountOf(evaluation),
        ...sections_wayUp(evaluation),
        ...permissionsOf(evaluation.states),
        ...sections_detailsOf(evaluation.states),
        ...groupTable(evaluation),
        ...waiverTable(evaluation.states),
        ...healthSection(evaluation),
        ...trendSection(evaluation),
    ];
}
function accountOf(evaluation) {
    const { score, unwaived, configuration, states } = evaluation;
    const { failUnder, minCoverage } = configuration.gate;
    const point = score.point === undefined ? 'nothing was measured' : `${(0,points.WR)(score.point)} of what was measured`;
    const waived = states.filter(({ standing }) => standing === 'waived').length;
    const defaults = states.filter(({ rule }) => rule.isDefaultWeight && !rule.must).map(({ rule }) => rule.id);
    return {
        title: 'Score',
        lead: true,
        lines: [
            `${(0,points.Ln)(score)} of 100, ${(0,points.M0)(failUnder)} wanted; ${point}; evidence for ${(0,points.WR)(score.coverage)} % of the weight, ${(0,points.M0)(minCoverage)} wanted`,
            ...(unwaived ? [`without waivers it would be ${(0,points.Ln)(unwaived)}; ${waived} waived`] : []),
            ...trendLine(evaluation),
            ...(defaults.length > 0
                ? [`no weight given, so 1 each: ${defaults.slice(0, 10).join(', ')}${defaults.length > 10 ? '…' : ''}`]
                : []),
        ],
    };
}
function trendLine({ trend, score }) {
    if (trend.isNew)
        return ['trend: the configuration changed since the last run, so nothing can be compared'];
    if (trend.change === undefined)
        return [];
    const lows = [...trend.lows.map(({ low }) => low), score.low];
    return [`trend ${sparkline(lows)}; ${(0,points.x8)(trend.change)} against the median of the runs before`];
}
function sections_wayUp({ raise, outcome }) {
    if (outcome === 'pass' || raise.steps.length === 0)
        return [];
    const lines = raise.steps.slice(0, MOST_STEPS).map(({ id, kind, gain, must }) => {
        const gained = gain > 0 ? `+${(0,points.WR)(gain)}` : 'no points';
        return `${kind} ${id}${must ? ', a must' : ''} (${gained})`;
    });
    const more = raise.steps.length > MOST_STEPS ? [`… and ${raise.steps.length - MOST_STEPS} more`] : [];
    const small = raise.isSmallest ? '' : '; a smaller set may do, too';
    const end = raise.isEnough
        ? `then the low end is ${(0,points.WR)(raise.low)}${small}`
        : `even then the low end is ${(0,points.WR)(raise.low)}`;
    return [{ title: 'What would make this pass', lines: [...lines, ...more, end] }];
}
function sections_detailsOf(states) {
    const told = new Map();
    for (const { rule, evidence, standing } of states) {
        const lines = [...(evidence.details ?? []).slice(0, 20), ...(evidence.link ? [`see ${evidence.link}`] : [])];
        if (standing === 'met' || lines.length === 0)
            continue;
        const known = told.get(lines.join('\n')) ?? { titles: [], lines };
        known.titles.push(`${rule.id} (${rule.kind.kind})`);
        told.set(lines.join('\n'), known);
    }
    return [...told.values()]
        .slice(0, MOST_DETAILED)
        .map(({ titles, lines }) => ({ title: (0,visible.ml)(titles.join(', '), 200), lines }));
}
function permissionsOf(states) {
    const lacks = states.flatMap(({ evidence }) => (evidence.measured ? [] : (evidence.lacks ?? [])));
    if (lacks.length === 0)
        return [];
    const lines = ['permissions:', ...jobPermissions(lacks).map((each) => `  ${each}`)];
    return [{ title: 'Permissions that the job needs for these signals', lines }];
}
function groupTable({ groups }) {
    if (groups.length === 0)
        return [];
    const rows = groups.map(({ group, score }) => [
        group.name,
        (0,points.Ob)(group.weight),
        (0,points.Ln)(score),
        group.floor === undefined ? '' : (0,points.M0)(group.floor),
    ]);
    return [{ title: 'Groups', table: { columns: ['group', 'weight', 'score', 'floor'], rows } }];
}
function waiverTable(states) {
    const rows = states.flatMap(({ rule, standing, waiver }) => waiver
        ? [
            [
                rule.id,
                waiver.expires,
                waiver.owner,
                waiver.reason,
                waiver.issue ?? '',
                standing === 'met' ? 'not needed' : 'in use',
            ],
        ]
        : []);
    if (rows.length === 0)
        return [];
    const columns = ['waived', 'until', 'owner', 'reason', 'issue', ''];
    return [{ title: 'Waivers', table: { columns, rows } }];
}
function healthSection({ health }) {
    if (health.length === 0)
        return [];
    const lines = health.map(({ id, runs, what }) => what === 'never-failed' ? `${id} never failed in ${runs} runs` : `${id} was never measured in ${runs} runs`);
    return [{ title: 'Health of this gate: signals that decide nothing', lines }];
}
function trendSection({ trend, score }) {
    const lows = [...trend.lows.map(({ low }) => low), score.low];
    return lows.length < 3 ? [] : [{ title: 'Score over the last runs', diagram: chartOf(lows) }];
}

;// CONCATENATED MODULE: ./src/verdict/verdict.ts





function verdictOf(evaluation, beside) {
    const wish = evaluation.configuration.gate.onInconclusive ?? defaultFor(beside.event);
    const isLet = evaluation.outcome === 'inconclusive' && wish === 'pass';
    const soft = softOf(evaluation.outcome, wish, beside.isReportOnly);
    return {
        outcome: evaluation.outcome,
        code: evaluation.code,
        reason: reasonOf(evaluation),
        findings: [...findings_findingsOf(evaluation), ...beside.findings],
        metrics: (0,outputs.Ps)(evaluation, isLet),
        sections: [...sectionsOf(evaluation), ...beside.sections],
        ...(soft ? { soft } : {}),
        detail: { ...(0,readiness.c)(evaluation, beside.circumstances) },
    };
}
function defaultFor(event) {
    return event.startsWith('pull_request') ? 'warn' : 'fail';
}
function softOf(outcome, wish, isReportOnly) {
    if (isReportOnly)
        return { why: 'there is no configuration, so this only reports' };
    if (outcome !== 'inconclusive' || wish === 'fail')
        return undefined;
    return wish === 'pass'
        ? { why: 'on-inconclusive is pass', quiet: true }
        : { why: 'what is not known yet only warns (on-inconclusive: warn)' };
}

;// CONCATENATED MODULE: ./src/run.ts













const run_FILE = '.github/readiness.yml';
async function run_run(values, world) {
    const file = values.config === undefined ? run_FILE : (0,paths.Gt)(world.workspace, values.config);
    if (values.init)
        return await initialized(file, world);
    const place = checkInputs(values, world);
    const surroundings = surroundingsOf(process.env);
    const github = githubOnce(surroundings, {
        token: tokenOf(values.githubToken),
        budgetMs: values.deadline,
        mostRequests: values.requests,
        signal: world.signal,
    });
    const configured = await configure(file, { values, world, surroundings, github });
    if ('unknown' in configured)
        return baseUnknown(configured.unknown);
    const read = await readHistory(place, surroundings, github, world.roots);
    const points = read.history.points.filter(({ branch }) => branch === (surroundings.branch ?? ''));
    const means = {
        world,
        surroundings,
        github,
        points,
        deadline: values.deadline,
        commandsAllowed: values.allowCommands,
    };
    const { evidence, crashes } = await observe_observe(configured.configuration, means);
    const now = world.clock.now();
    (0,kept.a)(world, { surroundings, github, place, read, config: file, crashes });
    return verdictOf(evaluate(configured.configuration, evidence, points, now), {
        circumstances: circumstancesOf(configured.source, surroundings, points, now),
        event: surroundings.event,
        isReportOnly: configured.isZero && values.failUnder === undefined,
        findings: [...configured.findings, ...noticeOf(read.notice)],
        sections: configured.sections,
    });
}
function circumstancesOf(source, { run, sha, branch = '' }, points, now) {
    const previous = points.at(-1)?.outcome ?? null;
    return { source, previous, at: Math.round(now), run: run?.id ?? 0, attempt: run?.attempt ?? 0, sha, branch };
}
function tokenOf(raw) {
    return raw.startsWith('${{') ? '' : raw;
}
function noticeOf(notice) {
    return notice === undefined ? [] : [additional('history', 'history-unread', notice)];
}
function baseUnknown({ file, why }) {
    const text = 'Let the checkout have the base commit (actions/checkout with fetch-depth: 2), or give github-token with contents: read';
    const finding = {
        claim: file,
        outcome: 'unknown',
        code: 'no-base-configuration',
        observed: `the base branch's configuration cannot be read: ${why}`,
        where: { file },
        remedy: { text },
    };
    const sections = [];
    return {
        outcome: 'inconclusive',
        code: 'no-base-configuration',
        reason: `no verdict: ${file} of the base branch cannot be read (${why}), and a pull request's own is never used. ${text}`,
        findings: [finding],
        metrics: outputs.EJ,
        sections,
    };
}
async function initialized(file, world) {
    if (process.env['GITHUB_ACTIONS'] === 'true')
        throw new input_error.d([{ input: 'init', message: 'it is for a terminal: ci-gates readiness-gate --init' }]);
    await writeStarter(file, world.workspace);
    const observed = 'written from what lies here: weights and signals are a start, not a recommendation';
    const finding = { claim: file, outcome: 'holds', code: 'configuration-written', observed, where: { file } };
    return {
        outcome: 'pass',
        code: 'configuration-written',
        reason: `${file} written; nothing was judged. Read it, then: ci-gates readiness-gate`,
        findings: [finding],
        metrics: { ...outputs.EJ, ready: 'unknown' },
    };
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   a: () => ( keep),
   u: () => ( keptOf)
 });
const runs = new WeakMap();
function keep(world, kept) {
    runs.set(world, kept);
}
function keptOf(world) {
    return runs.get(world);
}


/***/ }),

/***/ 7345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Fc: () => ( slackMistake),
   Of: () => ( webhookMistake),
   bE: () => ( post)
 });
 var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
 var node_http__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7772);


const LONGEST_WAIT_MS = 10_000;
const LONGEST_REASON = 200;
const SLACK_HOSTS = ['hooks.slack.com', 'hooks.slack-gov.com'];
function slackMistake(address) {
    const url = urlOf(address);
    if (url?.protocol !== 'https:')
        return 'it is no https address';
    return SLACK_HOSTS.includes(url.hostname) ? undefined : `its host is none of Slack's: ${SLACK_HOSTS.join(', ')}`;
}
function webhookMistake(address) {
    const url = urlOf(address);
    const isHere = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
    return url?.protocol === 'https:' || isHere ? undefined : 'it is no https address';
}
function urlOf(address) {
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}
async function post(address, body, signal) {
    node_http__WEBPACK_IMPORTED_MODULE_0___default().setGlobalProxyFromEnv?.();
    try {
        const answer = await fetch(address, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
            redirect: 'error',
            signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT_MS)]),
        });
        if (answer.ok)
            return undefined;
        const words = (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .RK)((await answer.text()).trim()), LONGEST_REASON);
        return `${answer.status}${words === '' ? '' : ` ${words}`}`;
    }
    catch (error) {
        const { cause, name, message } = error;
        if (name === 'TimeoutError')
            return `no answer within ${LONGEST_WAIT_MS / 1_000} s`;
        const { code } = (cause ?? {});
        return code ?? (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .ml)(cause instanceof Error ? cause.message : message, LONGEST_REASON);
    }
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   n: () => ( looksSecret),
   r: () => ( isAboutSecrets)
 });
const ABOUT_SECRETS = /secret|token|passw|passphrase|credential|api[-_]?key|private[-_ ]?key|auth|bearer|AKIA|ghp_|github_pat|glpat|xox[abp]|sk[-_]live|BEGIN|\{(1[6-9]|[2-9]\d)/i;
const LOOKS_SECRET = /-----BEGIN|\b(?=[\w+/=.-]*\d)(?=[\w+/=.-]*[A-Za-z])[\w+/=.-]{20,}|(secret|token|passw\w*|credential|api[-_]?key)\W{0,4}[=:]|:\/\/[^\s/@]+@/i;
function isAboutSecrets(pattern) {
    return ABOUT_SECRETS.test(pattern);
}
function looksSecret(line) {
    return LOOKS_SECRET.test(line.slice(0, 500));
}


/***/ }),

/***/ 4714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Er: () => ( nothingThere),
   Wv: () => ( submodules),
   bi: () => ( whyMissing),
   zP: () => ( isSparse)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3753);
 var _evidence_told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7596);




async function whyMissing(workspace, path) {
    return nothingThere(workspace) ?? inSubmodule(workspace, path) ?? (await leftOut(workspace, path));
}
function nothingThere(workspace) {
    const entries = list(workspace);
    if (entries === undefined || entries.some((name) => name !== '.git'))
        return undefined;
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_2__ .L5)('not-checked-out', 'the workspace is empty: the repository was not checked out', 'Add a step with actions/checkout before this one');
}
function inSubmodule(workspace, path) {
    const folder = submodules(workspace).find((each) => path === each || path.startsWith(`${each}/`));
    if (folder === undefined || (list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder)) ?? []).length > 0)
        return undefined;
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_2__ .L5)('in-submodule', `${path} is in the submodule ${folder}, which was not checked out`, 'Set `submodules: true` in the step with actions/checkout');
}
function submodules(workspace) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.gitmodules'), 'utf8').slice(0, 1_000_000);
        return Array.from(text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(.+?)[ \t]*$/gm), ([, folder = '']) => folder.replace(/\/+$/, ''));
    }
    catch {
        return [];
    }
}
async function leftOut(workspace, path) {
    if (!(await isSparse(workspace)))
        return undefined;
    const listed = await (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_3__ .gG)({ folder: workspace, args: ['ls-files', '-z', '--', `:(literal)${path}`] });
    if ('problem' in listed || listed.lines.length === 0)
        return undefined;
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_2__ .L5)('sparse-checkout', `${path} is in the repository, and left out by the sparse checkout`, `Add ${path} to \`sparse-checkout\` in the step with actions/checkout`);
}
async function isSparse(workspace) {
    if ((0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_3__ .Jl)(workspace) === undefined)
        return false;
    const args = ['config', '-z', '--get', 'core.sparseCheckout'];
    const answer = await (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_3__ .gG)({ folder: workspace, args, ends: [0, 1] });
    return 'lines' in answer && answer.lines[0] === 'true';
}
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        return error.code === 'ENOENT' ? [] : undefined;
    }
}


/***/ }),

/***/ 1042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => ( findFiles),
  CS: () => ( listFiles),
  eZ: () => ( namesOf),
  JE: () => ( noFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __webpack_require__(8613);
// EXTERNAL MODULE: ./src/evidence/told.ts
var told = __webpack_require__(7596);
// EXTERNAL MODULE: ./src/workspace/absence.ts
var absence = __webpack_require__(4714);
;// CONCATENATED MODULE: ./src/workspace/find.ts





async function findFiles(scene, globs) {
    return once(scene, `workspace find ${namesOf(globs)}`, () => find(scene, globs));
}
function namesOf(globs) {
    return globs.map(({ text }) => text).join('\n');
}
async function find(scene, globs) {
    const taken = globs.filter(({ text }) => !text.startsWith('!'));
    const refused = globs.filter(({ text }) => text.startsWith('!'));
    const files = new Set();
    const problems = [];
    for (const [start, ofStart] of byStart(taken)) {
        if (!isWithin(scene.workspace, start))
            continue;
        const listed = await listFiles(scene, start);
        for (const path of listed.files)
            if (ofStart.some((glob) => glob.matches(path)) && !refused.some((glob) => glob.matches(path)))
                files.add(path);
        problems.push(...listed.problems);
    }
    return { files: [...files].sort(), problems };
}
function listFiles(scene, start = '') {
    const { workspace, signal, shared } = scene;
    return once(scene, `workspace list ${start}`, async () => {
        const { files, problems } = await walk((0,external_node_path_.join)(workspace, start), () => true, { signal: shared?.signal ?? signal });
        return { files: start === '' ? files : files.map((path) => `${start}/${path}`), problems };
    });
}
function once({ shared }, key, look) {
    const known = shared?.known.get(key);
    if (known)
        return known;
    const looking = look();
    shared?.known.set(key, looking);
    looking.catch(() => shared?.known.delete(key));
    return looking;
}
async function noFiles(scene, globs, key = 'files') {
    const empty = (0,absence.Er)(scene.workspace);
    if (empty)
        return empty;
    const names = globs.map(({ text }) => text).join(', ');
    const quoted = globs.find(({ text }) => text.includes('\\'));
    const slashed = quoted?.text.replaceAll('\\', '/');
    const hints = [
        ...(quoted ? ['in a pattern a backslash makes the character behind it ordinary; folders are parted by /'] : []),
        ...missingFolders(scene.workspace, globs),
        ...((await (0,absence.zP)(scene.workspace)) ? ['only a part of the repository was checked out (`sparse-checkout`)'] : []),
        ...((0,absence.Wv)(scene.workspace).length > 0 ? ['submodules are only there with `submodules: true`'] : []),
    ];
    return (0,told.L5)('no-files', `no file matches ${names}; 0 files were looked at`, slashed === undefined ? `Correct \`${key}\`, or let an earlier step write them` : `Write \`${key}: ${slashed}\``, { details: hints });
}
function missingFolders(workspace, globs) {
    const starts = new Set(globs.filter(({ text }) => !/^!|\\/.test(text)).map(({ text }) => startOf(text)));
    return [...starts]
        .filter((start) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, start)))
        .map((start) => `there is no folder ${start}`);
}
function byStart(globs) {
    const groups = new Map();
    for (const glob of globs) {
        const start = startOf(glob.text);
        groups.set(start, [...(groups.get(start) ?? []), glob]);
    }
    return groups;
}
function startOf(text) {
    const parts = text.replace(/^(?:\.\/)+/, '').split('/');
    const wild = parts.findIndex((part) => /[*?[\]{}\\]/.test(part));
    return parts.slice(0, wild < 0 ? parts.length - 1 : wild).join('/');
}
function isWithin(workspace, start) {
    const folder = (0,external_node_path_.join)(workspace, start);
    return (0,external_node_fs_.existsSync)(folder) && (0,paths.FK)(external_node_fs_.realpathSync.native(workspace), external_node_fs_.realpathSync.native(folder));
}


/***/ }),

/***/ 6393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   _V: () => ( isPointer),
   io: () => ( readBytes),
   oF: () => ( readListed),
   o_: () => ( tryRead),
   yR: () => ( readText)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8613);
 var _evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7596);
 var _absence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);





const LFS = 'version https://git-lfs.github.com/spec/v1\n';
async function readBytes(scene, path, limit) {
    const found = tryRead(scene.workspace, path, limit);
    if (found === 'absent')
        return (await (0,_absence_js__WEBPACK_IMPORTED_MODULE_2__ .bi)(scene.workspace, path)) ?? missing(path);
    if ('measured' in found)
        return found;
    return isPointer(found.bytes) ? pointer(path) : found;
}
async function readText(scene, path, limit) {
    const found = await readBytes(scene, path, limit);
    if ('measured' in found)
        return found;
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(found.bytes), modified: found.modified };
    }
    catch {
        return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ .L5)('file-unreadable', `${path} is not UTF-8 text`, 'Write the file as UTF-8', { where: { file: path } });
    }
}
function tryRead(workspace, path, limit) {
    try {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path);
        return (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_4__ .FK)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full))
            ? readOpened(full, path, limit, 0)
            : outside(path);
    }
    catch (error) {
        return problem(path, error);
    }
}
function readListed(workspace, path, limit) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW === undefined)
        return tryRead(workspace, path, limit);
    try {
        return readOpened((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), path, limit, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    }
    catch (error) {
        const { code } = error;
        return code === 'ELOOP' || code === 'EMLINK'
            ? tryRead(workspace, path, limit)
            : problem(path, error);
    }
}
function readOpened(full, path, limit, flags) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | flags);
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!status.isFile())
            return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ .L5)('file-unreadable', `${path} is not a regular file`, 'Name a file');
        if (status.size > limit)
            return tooLarge(path, status.size, limit);
        return { bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), modified: status.mtimeMs };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function isPointer(bytes) {
    return bytes.length < 1_024 && bytes.toString('latin1', 0, LFS.length) === LFS;
}
function problem(path, { code = 'unreadable' }) {
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'absent';
    if (code === 'ELOOP')
        return outside(path);
    const why = code === 'EACCES' || code === 'EPERM' ? 'this user may not read it' : code;
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ .L5)('file-unreadable', `${path} cannot be read: ${why}`, 'Make it a file that this step may read');
}
function missing(path) {
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ .L5)('file-missing', `${path} is not there`, `Let an earlier step write ${path}, or correct the path`);
}
function outside(path) {
    const what = `${path} is a link that leads outside the workspace`;
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ .L5)('file-outside', what, 'Replace the link by the file');
}
function tooLarge(path, size, limit) {
    const what = `${path} has ${size.toLocaleString('en-US')} bytes; at most ${limit.toLocaleString('en-US')} are read`;
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ .L5)('file-too-large', what, 'Name a smaller file');
}
function pointer(path) {
    const what = `${path} is a pointer of Git LFS; the file itself was not fetched`;
    return (0,_evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ .L5)('lfs-pointer', what, 'Set `lfs: true` in the step with actions/checkout', { where: { file: path } });
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jl: () => ( gitRoot),
   PP: () => ( gitFile),
   gG: () => ( askGit)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function gitRoot(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}
const GUARDS = ['core.fsmonitor=false', 'safe.bareRepository=explicit', 'safe.directory=*'].flatMap((setting) => [
    '-c',
    setting,
]);
const LARGEST_BLOB = 4 * 1024 * 1024;
async function gitFile(folder, revision, path) {
    if (!/^[0-9a-f]{40,64}$/.test(revision))
        return { problem: 'the commit is not told as a hash' };
    const known = await askGit({ folder, args: ['ls-tree', '-z', '--name-only', '--full-tree', revision, '--', path] });
    if ('problem' in known)
        return { problem: `the clone lacks commit ${revision.slice(0, 12)} (${known.problem})` };
    if (!known.lines.includes(path))
        return { problem: `commit ${revision.slice(0, 12)} has no ${path}`, isAbsent: true };
    return await blobOf(folder, `${revision}:${path}`);
}
async function blobOf(folder, name) {
    const { exec } = await __webpack_require__.e( 2844).then(__webpack_require__.bind(__webpack_require__, 2844));
    const chunks = [];
    let size = 0;
    const stdout = (chunk) => {
        size += chunk.length;
        if (size <= LARGEST_BLOB)
            chunks.push(chunk);
    };
    try {
        const args = ['--no-optional-locks', ...GUARDS, 'cat-file', 'blob', name];
        const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' };
        const quiet = { cwd: folder, silent: true, ignoreReturnCode: true };
        const code = await exec('git', args, { ...quiet, env, listeners: { stdout } });
        if (code !== 0)
            return { problem: `git ended with ${code}` };
        return size > LARGEST_BLOB ? { problem: `it has ${size} bytes` } : { bytes: Buffer.concat(chunks) };
    }
    catch (error) {
        return { problem: error.message };
    }
}
async function askGit({ folder, args, lines, ends = [0] }) {
    const { getExecOutput } = await __webpack_require__.e( 2844).then(__webpack_require__.bind(__webpack_require__, 2844));
    const input = lines ? { input: Buffer.from(lines.map((line) => `${line}\0`).join('')) } : {};
    const options = { cwd: folder, silent: true, ignoreReturnCode: true, ...input };
    try {
        const { exitCode, stdout, stderr } = await getExecOutput('git', ['--no-optional-locks', ...GUARDS, ...args], options);
        if (!ends.includes(exitCode))
            return { problem: stderr.trim().split('\n')[0] || `git ended with ${exitCode}` };
        return { text: stdout, lines: stdout.split('\0').slice(0, -1) };
    }
    catch (error) {
        return { problem: error.message };
    }
}


/***/ }),

/***/ 37:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   y: () => ( readText)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8613);


function readText(root, path, limit) {
    try {
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .FK)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)))
            return { problem: 'outside', detail: 'a link leads outside' };
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!status.isFile())
                return { problem: 'not-a-file', detail: 'not a regular file' };
            if (status.size > limit)
                return { problem: 'too-large', detail: `${status.size} bytes; at most ${limit} are read` };
            return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file)) };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
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


/***/ }),

/***/ 5283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CT: () => ( rawAnswerTo),
   JN: () => ( readAnswer),
   oy: () => ( answerTo)
 });
 var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5010);

const VERSION = { 'X-GitHub-Api-Version': '2022-11-28' };
const SEEN = 'GET /repos/{owner}/{repo}/languages';
async function answerTo(line, question) {
    const answer = await rawAnswerTo(line, question);
    return answer.kind === 'measured' ? readAnswer(answer.value, question) : answer;
}
async function rawAnswerTo(line, question) {
    const { route, parameters = {}, permission } = question;
    const odd = Object.values(parameters).find((value) => value === '.' || value === '..');
    if (odd !== undefined)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .AU)(`"${odd}" is no name of anything`);
    const answer = await line.request(route, { ...parameters, headers: VERSION }, permission);
    if (answer.kind === 'absent')
        return await notFound(line, question, answer);
    return answer.kind === 'measured' && isPartial(answer.value)
        ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .wk)("authorization of the token for the organization's single sign-on", 'GitHub left results out (X-GitHub-SSO)')
        : answer;
}
function readAnswer({ status, data }, { route, read }) {
    const value = read(data);
    return value === undefined ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__ ["do"])(`${route}: ${status}, but not the answer the API describes`) : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .jh)(value);
}
async function notFound(line, { route, parameters, permission }, found) {
    const { owner, repo } = parameters ?? {};
    if (owner === undefined || repo === undefined || route === SEEN)
        return found;
    const seen = await line.request(SEEN, { owner, repo, headers: VERSION }, 'metadata: read');
    if (seen.kind === 'measured')
        return found;
    if (seen.kind === 'transient')
        return seen;
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .wk)(permission, `${line.told(`${owner}/${repo}`)} does not exist, or cannot be seen with this token`);
}
function isPartial({ headers }) {
    return `${headers['x-github-sso'] ?? ''}`.startsWith('partial-results');
}


/***/ }),

/***/ 5010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   AU: () => ( off),
   Ge: () => ( absent),
   "do": () => ( transient),
   jh: () => ( measured),
   wk: () => ( denied)
 });
const measured = (value) => ({ kind: 'measured', value });
const denied = (permission, detail) => ({ kind: 'denied', permission, detail });
const off = (detail) => ({ kind: 'off', detail });
const absent = (detail) => ({ kind: 'absent', detail });
const transient = (detail, why) => ({
    kind: 'transient',
    detail,
    ...(why ? { why } : {}),
});


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   L: () => ( limitOf),
   s: () => ( retryAfterOf)
 });
const LIMITED = /\b(?:rate limit|abuse detection)\b/i;
function limitOf({ status, headers, message }) {
    if (status !== 403 && status !== 429)
        return undefined;
    if (headers['x-ratelimit-remaining'] === '0')
        return `rate limited${until(headers['x-ratelimit-reset'])}`;
    const seconds = retryAfterOf(headers);
    if (status === 403 && seconds === undefined && !LIMITED.test(message))
        return undefined;
    const kind = /secondary|abuse/i.test(message) ? 'a secondary rate limit' : 'a rate limit';
    return `${kind} was met${seconds === undefined ? '' : `; GitHub asks to wait ${seconds} s`}: ${status} ${message}`;
}
function retryAfterOf(headers) {
    const text = headers['retry-after'] ?? '';
    return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
function until(reset) {
    if (!/^\d{9,11}$/.test(reset ?? ''))
        return '';
    return ` until ${new Date(Number(reset) * 1_000).toISOString().slice(11, 16)} UTC`;
}


/***/ }),

/***/ 5119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   r: () => ( urlOf)
 });
function urlOf(address) {
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   G: () => ( readAccount),
   n: () => ( viewerOf)
 });
 var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5283);
 var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5010);


const QUERY = '{ viewer { login databaseId } }';
const PERMISSION = 'metadata: read';
async function viewerOf(line) {
    const answer = await line.graphql(QUERY, PERMISSION);
    const { viewer } = (answer.kind === 'measured' ? (answer.value ?? {}) : {});
    const account = viewer && readAccount({ id: viewer.databaseId, login: viewer.login });
    if (account)
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__ .jh)(account);
    if (answer.kind === 'transient')
        return answer;
    const user = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__ .oy)(line, { route: 'GET /user', permission: PERMISSION, read: readAccount });
    return user.kind === 'measured' || answer.kind === 'measured' ? user : answer;
}
function readAccount(data) {
    const { id, login } = (data ?? {});
    return typeof id === 'number' && typeof login === 'string' ? { id, login } : undefined;
}


/***/ })

};
