import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9666:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Y: () => ( compileQuery),
   q: () => ( queryMistakes)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7772);
 var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9666);


const LONGEST = 1_000;
const MOST_DESCENTS = 2;
const MOST_VALUES = 100_000;
async function compileQuery(text) {
    if (text.length > LONGEST)
        throw new RangeError(`the path has ${text.length} characters; at most ${LONGEST} are read`);
    if (descents(text) > MOST_DESCENTS)
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .hD)(text)} has .. more than ${MOST_DESCENTS} times`);
    const { JSONPathEnvironment } = await __nccwpck_require__.e( 128).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3128, 19));
    const { linearFunctions } = await __nccwpck_require__.e( 976).then(__nccwpck_require__.bind(__nccwpck_require__, 7976));
    const environment = new JSONPathEnvironment({ maxRecursionDepth: 70 });
    for (const [name, call] of await linearFunctions())
        environment.functionRegister.set(name, call);
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
            values.push(node.value);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   JE: () => ( readJsonFile),
   Tp: () => ( parseDocument),
   u0: () => ( readDocument)
 });
 var _evidence_told_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7596);
 var _workspace_read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6393);
 var _flaw_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9666);



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
        return (await __nccwpck_require__.e( 107).then(__nccwpck_require__.bind(__nccwpck_require__, 3107))).parseYaml(text);
    if (format === 'toml')
        return (await __nccwpck_require__.e( 640).then(__nccwpck_require__.bind(__nccwpck_require__, 9640))).parseToml(text);
    return (await __nccwpck_require__.e( 854).then(__nccwpck_require__.bind(__nccwpck_require__, 4854))).parseJson(text);
}
function formatOf(path) {
    if (/\.ya?ml$/i.test(path))
        return 'yaml';
    return /\.toml$/i.test(path) ? 'toml' : 'json';
}


/***/ }),

/***/ 7902:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   C: () => ( staleFile)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1095);
 var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7596);


function staleFile(file, written, oldest, { clock }) {
    const age = Math.max(0, clock.now() - written);
    if (age <= oldest)
        return undefined;
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_0__ .L5)('stale', `${file} was written ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .a)(age)} ago; at most ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .a)(oldest)} are allowed`, 'Let a step of this run write it, or raise `max-age`', { where: { file } });
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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
function firstOf(lines, most = 20) {
    if (lines.length <= most)
        return [...lines];
    return [...lines.slice(0, most - 1), `and ${(lines.length - most + 1).toLocaleString('en-US')} more`];
}


/***/ }),

/***/ 8917:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => ( gate)
});

;// CONCATENATED MODULE: ../../packages/core/src/model/gate.ts
function defineGate(gate) {
    return gate;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/kinds.ts + 1 modules
var kinds = __nccwpck_require__(2792);
;// CONCATENATED MODULE: ./src/inputs.ts

const TOKEN = `$\{{ github.token }}`;
const inputs = {
    config: kinds.Ae({
        description: 'The configuration. Left out: `.github/readiness.yml`; without that file the gate only reports, on signals it finds by itself.',
        optional: true,
    }),
    failUnder: kinds.KN({
        description: 'The least score that passes, in place of `gate.fail-under`; without a configuration, it makes the gate enforce.',
        optional: true,
    }),
    githubToken: kinds.rJ({ description: 'Token for signals that ask GitHub, and for the comment.', default: TOKEN }),
    comment: kinds.Yq({
        of: ['never', 'on-change', 'always'],
        description: 'Whether to keep one comment on the pull request: written when it would say something else, or on every run. Needs `pull-requests: write`.',
        default: 'never',
    }),
    dashboard: kinds.Ae({
        description: 'A Markdown file in which the part between the markers of this gate is kept up to date.',
        optional: true,
    }),
    badge: kinds.Ae({
        description: 'Where to write the badge, as JSON for shields.io; an SVG goes beside it.',
        optional: true,
    }),
    history: kinds.Qq({
        description: 'Where earlier runs are kept: `artifact`, `artifact:NAME`, `branch:NAME`, the path of a file, or `off`. Needed for trends, and to tell a change of verdict.',
        default: 'off',
    }),
    slackWebhook: kinds.rJ({
        description: 'Incoming webhook of Slack, told when the verdict changes. Needs `history`.',
        optional: true,
    }),
    webhook: kinds.rJ({
        description: 'Address that the result is posted to as JSON, on every run.',
        optional: true,
    }),
    checkOnly: kinds.zM({
        description: 'Write nothing at all but the report, the summary and the outputs.',
        default: 'false',
    }),
    dryRun: kinds.zM({ description: 'Show what would be written or sent, and do neither.', default: 'false' }),
    commit: kinds.zM({
        description: 'Commit dashboard and badge to the branch of the run. Needs `contents: write`.',
        default: 'false',
    }),
    allowCommands: kinds.zM({
        description: 'Run signals of kind `command`. Without it they are not run, and told as unknown.',
        default: 'false',
    }),
    deadline: kinds.p0({ description: 'How long all signals together may take.', default: '5m' }),
    requests: kinds.nd({
        description: 'How many requests to GitHub all signals together may make.',
        min: 1,
        max: 1_000,
        default: '200',
    }),
    init: kinds.zM({
        description: 'Write a configuration to start from, and judge nothing. For a terminal.',
        default: 'false',
    }),
};

;// CONCATENATED MODULE: ./src/verdict/points.ts
function points(value) {
    const tenths = Math.trunc(value / 10);
    return `${value < 0 && tenths === 0 ? '-' : ''}${Math.trunc(tenths / 10)}.${Math.abs(tenths % 10)}`;
}
function bar(value) {
    return String(value / 100);
}
function exact(value) {
    return (Math.trunc(value) / 100).toFixed(2);
}
function span({ low, high }) {
    return low === high ? points(low) : `between ${points(low)} and ${points(high)}`;
}
function weightText(weight) {
    return String(weight / 1_000);
}
function signed(value) {
    return `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`;
}

;// CONCATENATED MODULE: ./src/outputs.ts

const outputs = {
    score: 'The score of what was measured, 0.00 to 100.00, cut and never rounded; empty where nothing was.',
    scoreLow: 'The score if everything unknown fails.',
    scoreHigh: 'The score if everything unknown holds.',
    coverage: 'The share of the weight that was measured, in percent.',
    ready: '`true`, `false`, or `unknown` where there is no verdict; `true` then, too, under `on-inconclusive: pass`.',
    failing: 'Ids of the signals that fail, separated by commas.',
    unknown: 'Ids of the signals that could not be measured, separated by commas.',
    trend: 'How the low end moved against the median of the runs before, in points, such as `-3.20`; empty without any.',
};
function metricsOf({ outcome, score, states, trend }, isLet) {
    const ids = (standing) => states
        .filter((state) => state.standing === standing)
        .map(({ rule }) => rule.id)
        .join(',');
    const ready = { pass: 'true', fail: 'false', inconclusive: isLet ? 'true' : 'unknown' }[outcome];
    return {
        score: score.point === undefined ? '' : exact(score.point),
        scoreLow: exact(score.low),
        scoreHigh: exact(score.high),
        coverage: exact(score.coverage),
        ready,
        failing: ids('missed'),
        unknown: ids('open'),
        trend: trend.change === undefined ? '' : exact(trend.change),
    };
}
const NO_METRICS = {
    score: '',
    scoreLow: '0.00',
    scoreHigh: '100.00',
    coverage: '0.00',
    ready: 'unknown',
    failing: '',
    unknown: '',
    trend: '',
};

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(8443);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ./src/history/place.ts



const ARTIFACT = 'readiness-history';
const FILE = 'readiness-history.json';
function historyPlace(raw, workspace, temp) {
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
        return { kind: 'artifact', name: name === '' ? ARTIFACT : name, path: (0,external_node_path_.join)(temp ?? workspace, 'ci-gates', FILE) };
    }
    const path = (0,external_node_path_.resolve)(workspace, raw.trim());
    const roots = [workspace, ...(temp === undefined ? [] : [temp])];
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_default = __nccwpck_require__.n(external_node_http_);
;// CONCATENATED MODULE: ./src/tell/post.ts


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
    external_node_http_default().setGlobalProxyFromEnv?.();
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
        const words = (0,visible.ml)((0,visible.RK)((await answer.text()).trim()), LONGEST_REASON);
        return `${answer.status}${words === '' ? '' : ` ${words}`}`;
    }
    catch (error) {
        const { cause, name, message } = error;
        if (name === 'TimeoutError')
            return `no answer within ${LONGEST_WAIT_MS / 1_000} s`;
        const { code } = (cause ?? {});
        return code ?? (0,visible.ml)(cause instanceof Error ? cause.message : message, LONGEST_REASON);
    }
}

;// CONCATENATED MODULE: ./src/checks.ts



function checkInputs(values, { workspace }) {
    const mistakes = [];
    const wrong = (input, message) => {
        if (message !== undefined)
            mistakes.push({ input, message });
    };
    const place = placeOf(values.history, workspace, wrong);
    const { slackWebhook, webhook, commit, dashboard, badge } = values;
    if (slackWebhook !== undefined)
        wrong('slack-webhook', slackMistake(slackWebhook));
    if (slackWebhook !== undefined && place?.kind === 'off')
        wrong('slack-webhook', 'it is told of changes of the verdict, and needs `history` to know one');
    if (webhook !== undefined)
        wrong('webhook', webhookMistake(webhook));
    if (commit && dashboard === undefined && badge === undefined)
        wrong('commit', 'there is nothing to commit; name a dashboard or a badge');
    if (badge !== undefined && !/\.json$/.test(badge))
        wrong('badge', 'its name ends with .json; the SVG beside it is named after it');
    if (mistakes.length > 0 || !place)
        throw new input_error.d(mistakes);
    return place;
}
function placeOf(raw, workspace, wrong) {
    try {
        return historyPlace(raw, workspace, process.env['RUNNER_TEMP'] || undefined);
    }
    catch (error) {
        if (!(error instanceof declaration.F))
            throw error;
        wrong('history', error.message);
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
;// CONCATENATED MODULE: ./src/config/schema-address.ts
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/OWNER/ci-gates/v0/schemas/readiness.schema.json';

// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var glob = __nccwpck_require__(5174);
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

// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/public-api.js + 64 modules
var public_api = __nccwpck_require__(2622);
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
        required: { kind: 'required-checks', weight: 20 },
        ...(scheduled.length > 0
            ? { schedules: { kind: 'schedule', workflows: scheduled.map(({ file }) => file), weight: 10 } }
            : {}),
        queue: { kind: 'queue', weight: 5 },
        'code-scanning': { kind: 'alerts', source: 'code-scanning', weight: 10, 'on-unknown': 'ignore' },
        dependabot: { kind: 'alerts', source: 'dependabot', weight: 10, 'on-unknown': 'ignore' },
        blockers: { kind: 'issues', labels: ['release-blocker'], weight: 10 },
        'release-notes': { kind: 'file', file: notes ?? NOTES[0], weight: 5 },
    };
    const leftOut = [
        ...problems,
        ...(pushed.length === 0 ? ['pass rate: no workflow in the workspace runs on pushes to the default branch'] : []),
        ...(pushed.length > MOST_WORKFLOWS ? [`pass rate: ${pushed.length - MOST_WORKFLOWS} more workflows`] : []),
        ...(scheduled.length === 0 ? ['schedules: no workflow in the workspace has one'] : []),
    ];
    return { yaml: yamlOf(signals), leftOut };
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
        const read = readText(workspace, (0,external_node_path_.join)(folder, file), 1_048_576);
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
var git = __nccwpck_require__(3753);
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
var line_counter = __nccwpck_require__(3224);
// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/identity.js
var identity = __nccwpck_require__(7379);
// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/visit.js
var visit = __nccwpck_require__(9712);
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
function parseConfiguration(file, bytes) {
    const read = decode(bytes);
    if ('problem' in read)
        return refused(file, read.problem);
    const { text } = read;
    const lines = new line_counter.H();
    try {
        const document = (0,public_api.Tp)(text, { lineCounter: lines, prettyErrors: false, strict: true, version: '1.2' });
        const source = { file, text, document, lines };
        const wrong = [...document.errors, ...document.warnings].map((error) => document_told(source, error));
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
function document_told(source, error) {
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
    return { place: placeAt(source, offset, 1), message: 'opens a quote that is not closed' };
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
var suggest = __nccwpck_require__(9344);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/valibot@1.5.0_typescript@6.0.3/node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 =  new Map();
	store$3.set(lang, message$1);
}
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 =  new Map();
	store$2.set(lang, message$1);
}
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 =  new Map();
	if (!store$1.get(reference)) store$1.set(reference,  new Map());
	store$1.get(reference).set(lang, message$1);
}
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ??  _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ??  getSpecificMessage(context.reference, issue.lang) ?? (isSchema ?  getSchemaMessage(issue.lang) : null) ?? config$1.message ??  getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result =  _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
function _getWordCount(locales, input) {
	if (!store) store =  new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
const NON_DIGIT_REGEX = /\D/gu;
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 },  getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
var ValiError = class extends Error {
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
const DIGITS_REGEX = /^\d+$/u;
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
const NANO_ID_REGEX = /^[\w-]+$/u;
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 =  _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
const SANITIZE_REGEX = /[- ]/gu;
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) &&  _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
function dist_description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: dist_description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
function excludes(requirement, message$1) {
	const received =  _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() :  _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) &&  _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
function includes(requirement, message$1) {
	const expects =  _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() :  _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 =  _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() :  _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects:  _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 =  _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() :  _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 =  _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed &&  _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() :  _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) =>  _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects:  _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed ||  _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed ||  _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value =  _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value =  _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value =  _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value =  _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() :  _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && ! _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() :  _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) =>  _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() :  _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count =  _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds =  new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	set(key, value$1) {
		this.store ?? (this.store =  new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return  _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return  _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns =  new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return  _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value:  getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await  getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath =  getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] =  getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return  getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await  getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return  getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
function getDescription(schema) {
	return  _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] =  getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return  getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await  getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return  getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
function getTitle(schema) {
	return  _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects:  _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if ( _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date &&  _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset =  _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset =  _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects:  _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset =  _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects:  _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset =  _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects:  _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if ( _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] :  getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] =  getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if ( _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await  getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await  getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if ( _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value =  new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value =  new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value =  getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await  getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value =  getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await  getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] :  getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] =  getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await  getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await  getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] :  getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] =  getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if ( _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await  getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) =>  _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await  getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value =  getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await  getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects:  _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
function dist_record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: dist_record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if ( _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) =>  _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value =  new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value =  new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] :  getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] =  getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await  getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await  getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value =  getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await  getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects:  _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues:  _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues:  _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects:  _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues:  _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues:  _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected:  _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected:  _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
function keyof(schema, message$1) {
	return  picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input },  getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input },  getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ?  optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ?  optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ?  nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ?  nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input },  getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input },  getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
function safeParser(schema, config$1) {
	const func = (input) =>  safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
function safeParserAsync(schema, config$1) {
	const func = (input) =>  safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath =  getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./src/config/check.ts



const MOST_ROUNDS = 50;
function check_check(schema, value, asked) {
    const mistakes = [];
    const left = structuredClone(value);
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const result = safeParse(schema, left);
        if (result.success)
            return mistakes.length === 0 ? { output: result.output } : { mistakes };
        const unknown = result.issues.filter(isUnknownKey);
        mistakes.push(...unknown.map((issue) => unknownKey(schema, issue, asked)));
        if (unknown.length === 0) {
            mistakes.push(...result.issues.map((issue) => mistakeOf(issue, asked)));
            break;
        }
        for (const issue of unknown)
            removeAt(left, keysOf(issue));
    }
    return { mistakes };
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
    const loose = check_unwrap(schema);
    if (loose.options)
        return loose.options.flatMap((option) => keysAt(option, path));
    const [first, ...rest] = path;
    if (first === undefined)
        return Object.keys(loose.entries ?? {});
    const next = typeof first === 'number' ? loose.item : (loose.entries?.[first] ?? loose.value);
    return next ? keysAt(next, rest) : [];
}
function check_unwrap(schema) {
    const loose = schema;
    if (loose.pipe?.[0] && loose.pipe[0] !== schema)
        return check_unwrap(loose.pipe[0]);
    if (loose.wrapped)
        return check_unwrap(loose.wrapped);
    return loose.getter ? check_unwrap(loose.getter([])) : loose;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/percent.ts
var percent = __nccwpck_require__(1290);
// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __nccwpck_require__(1095);
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
    return pipe(union([string(), number()], ({ input }) => `${read_values_told(input)} is not a percentage; write 85% or 99.5%`), dist_description(description), metadata({ percent: true }), read((raw) => (0,percent.l)(withSign(raw))));
}
function limit(description) {
    return pipe(union([number(), string()], ({ input }) => `${read_values_told(input)} is neither a number nor a percentage`), dist_description(description), read(readLimit));
}
function amount(description) {
    return pipe(number(notANumber), finite(notANumber), dist_description(description));
}
function count(description, least = 0) {
    const message = ({ input }) => `${read_values_told(input)} is not a whole number from ${least} up`;
    return pipe(number(message), safeInteger(message), minValue(least, message), dist_description(description));
}
function values_duration(description) {
    return pipe(string(({ input }) => typeof input === 'number'
        ? `${read_values_told(input)} has no unit; write ${input}s for seconds, ${input}h for hours`
        : `${read_values_told(input)} is not a duration; write 60s, 24h or 7d`), dist_description(description), read(duration.E));
}
function values_text(description, most = 1_000) {
    return pipe(string(({ input }) => `${read_values_told(input)} is not a text; put it between quotes`), check((value) => value.trim() !== '', 'is empty'), check((value) => !/[\0\r\n]/.test(value), 'has more than one line'), maxLength(most, ({ input }) => `has ${input.length} characters; at most ${most} are allowed`), dist_description(description));
}
function path(description) {
    return pipe(values_text(description, 4_096), read(readPath));
}
function values_glob(description) {
    return pipe(values_text(description, 4_096), read(readGlob));
}
function globs(description) {
    return values_listOf(values_glob(description), description);
}
function pattern(description) {
    return pipe(string(({ input }) => `${read_values_told(input)} is not a pattern; put it between single quotes`), minLength(1, 'is empty; it would match everywhere'), maxLength(LONGEST_PATTERN, ({ input }) => `has ${input.length} characters; at most ${LONGEST_PATTERN} are read`), dist_description(description));
}
function environmentName(description) {
    const message = ({ input }) => `${read_values_told(input)} is not the name of an environment variable`;
    return pipe(string(message), regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, message), dist_description(description));
}
function address(description) {
    return pipe(values_text(description, 4_096), check(isAddress, ({ input }) => `${(0,visible.hD)(read_values_hidden(input))} is no address; write it with https:// or http://`));
}
function choice(words, description) {
    return pipe(picklist(words, ({ input }) => `${read_values_told(input)} is not one of ${words.join(', ')}`), dist_description(description));
}
function flag(description) {
    return pipe(dist_boolean(({ input }) => `${read_values_told(input)} is neither true nor false`), dist_description(description));
}
function values_listOf(schema, description) {
    const many = pipe(array(schema), minLength(1, 'is an empty list'), maxLength(MOST_ENTRIES, `has more than ${MOST_ENTRIES} entries`));
    return pipe(union([schema, many], tellBranch), dist_description(description), transform((value) => (Array.isArray(value) ? value : [value])));
}
function tellBranch({ input, issues }) {
    const fitting = issues?.find(({ path }) => (path !== undefined) === Array.isArray(input)) ?? issues?.[0];
    const entry = fitting?.path?.[0]?.key;
    return `${typeof entry === 'number' ? `entry ${entry + 1}: ` : ''}${fitting?.message ?? 'is neither a value nor a list'}`;
}
function read(parse) {
    return rawTransform(({ dataset, addIssue, NEVER }) => {
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
    return pipe(number(message), finite(message), minValue(0, message), maxValue(1_000_000, message), check((value) => Number.isInteger(Math.round(value * 1e6) / 1e3), 'has more than three decimals'), dist_description(description));
}
const ON_INCONCLUSIVE = ['fail', 'warn', 'pass'];
const ON_UNKNOWN = ['open', 'fail', 'ignore'];
const gateSchema = strictObject({
    'fail-under': exactOptional(values_percent('The least score that is ready. Default 90%.')),
    target: exactOptional(values_percent('The score that is wanted; below it a pass is told as narrow. Default 95%.')),
    'min-coverage': exactOptional(values_percent('The least share of the weight that must have been measured for a pass. Default 80%.')),
    'on-inconclusive': exactOptional(choice(ON_INCONCLUSIVE, 'What a run without a verdict does to the step: fail it, warn, or let it pass. Default: warn on pull requests, fail elsewhere.')),
    'signal-timeout': exactOptional(values_duration('How long one signal may take. Default 60s.')),
    'waiver-horizon': exactOptional(count('How many days ahead a waiver may expire at most. Default 90.', 1)),
});
const groupSchema = strictObject({
    weight: weight('What the group weighs among the other groups and the signals without one.'),
    floor: exactOptional(values_percent('The least score of the group, whatever the others have.')),
});
const commonSchema = strictObject({
    kind: values_text('What is looked at.', 40),
    weight: exactOptional(weight('What it counts for among the others; 1 where left out, and 0 for what is only told.')),
    must: exactOptional(flag('Not ready without it, whatever the score.')),
    group: exactOptional(values_text('The group it belongs to.', 64)),
    'on-unknown': exactOptional(choice(ON_UNKNOWN, 'When it cannot be measured: leave it open between 0 and 1 (the default), count it as failed, or ignore it, visibly.')),
});
const waiverSchema = strictObject({
    signal: values_text('The id of the signal.', 64),
    reason: exactOptional(pipe(unknown(), dist_description('Why it is waived. Required for it to apply.'))),
    owner: exactOptional(pipe(unknown(), dist_description('Who answers for it: @user or @org/team. Required for it to apply.'))),
    expires: exactOptional(pipe(unknown(), dist_description('The last day it applies, in UTC: 2026-12-31. Required for it to apply.'))),
    issue: exactOptional(values_text('Where it is being worked on.', 300)),
});
const mapMessage = 'is not a map';
const topSchema = strictObject({
    version: pipe(literal(1, ({ input }) => `is ${JSON.stringify(input) ?? 'nothing'}; this version of the gate reads version 1`), dist_description('The version of this format.')),
    extends: exactOptional(path('A configuration in this repository that this one adds to; it extends nothing itself.')),
    environment: exactOptional(values_listOf(environmentName('The name of a variable.'), `Variables that \`\${NAME}\` in a url or a header may stand for; no others are ever read.`)),
    gate: exactOptional(unknown()),
    groups: exactOptional(dist_record(string(), unknown(), mapMessage)),
    signals: exactOptional(dist_record(string(), unknown(), mapMessage)),
    waivers: exactOptional(array(unknown(), 'is not a list')),
});

;// CONCATENATED MODULE: ./src/config/part.ts




const MOST_SIGNALS = 500;
const ID = /^[A-Za-z0-9][\w.-]{0,63}$/;
function readPart(source, value) {
    const mistakes = [];
    const read = (schema, what, path) => {
        const checked = check_check(schema, what, { source, path });
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
    const { extends: parent, environment = [] } = top ?? {};
    return { source, extends: parent, environment, gate, groups, signals, waivers, mistakes };
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
    const common = check_check(commonSchema, shared, { source, path });
    const checked = check_check(kind.schema, own, { source, path, alsoKnown: COMMON });
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
    const { entries = {} } = check_unwrap(kind.schema);
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
    return (wrapped ? isPercent(wrapped) : false) || getMetadata(schema)['percent'] === true;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
        ...noSignals(main, signalParts),
        ...bars(whole),
        ...weights(main, rules, signalParts),
        ...groupMistakes(whole),
        ...rules.flatMap((rule) => mustMistakes(rule, signalParts)),
        ...parts.flatMap(({ waivers }) => waivers.flatMap((waiver) => waiverMistakes(waiver, [...signalParts.keys()]))),
        ...strayVariables(signalParts, [...new Set(parts.flatMap(({ environment }) => environment))]),
    ];
}
function noSignals({ source }, signals) {
    if (signals.size > 0)
        return [];
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
    const unknown = rules.flatMap(({ id, group }) => {
        const part = signalParts.get(id);
        if (group === undefined || groups.has(group) || !part)
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

;// CONCATENATED MODULE: ./src/signals/github/unanswered.ts
function unanswered(unmeasured, about) {
    const { detail } = unmeasured;
    switch (unmeasured.kind) {
        case 'denied':
            return unmeasured.isRejected
                ? unanswered_unknown('token-rejected', detail, 'Give `github-token` a token of this server that has not expired')
                : unanswered_refused(unmeasured.permission, about, detail);
        case 'off':
            return unanswered_unknown('feature-off', `${about}: ${detail}`, 'Switch the feature on, or take the signal out');
        case 'absent':
            return unanswered_unknown('not-found', `${about}: not found, or not permitted (${detail})`, 'Look whether the name is right');
        case 'transient':
            return passing(unmeasured.why, `${about}: ${detail}`);
    }
}
function unanswered_unknown(code, observed, remedy, details) {
    const advice = typeof remedy === 'string' ? { text: remedy } : remedy;
    return { measured: false, code, observed, ...(advice ? { remedy: advice } : {}), ...(details ? { details } : {}) };
}
function truncated(observed, remedy) {
    return unanswered_unknown('truncated', observed, remedy);
}
function unanswered_refused(permission, about, detail) {
    const isGrantable = /^[a-z-]+: (?:read|write)(?: (?:or|and) [a-z-]+: (?:read|write))*$/.test(permission);
    const remedy = isGrantable ? `Add it to the job: permissions: { ${firstOf(permission)} }` : `It needs ${permission}`;
    return unanswered_unknown('no-permission', `token lacks ${permission}; ${about} cannot be read`, remedy, [detail]);
}
function firstOf(permission) {
    return (permission.split(' or ')[0] ?? '').replaceAll(' and ', ', ');
}
function passing(why, observed) {
    if (why === 'limit')
        return unanswered_unknown('rate-limited', observed, 'Run again when the limit is over, or ask less often');
    if (why === 'budget')
        return unanswered_unknown('budget-spent', observed, 'Give fewer signals that ask GitHub, or smaller windows; run again');
    return unanswered_unknown('github-unavailable', observed, 'Run the job again; githubstatus.com tells of outages');
}

;// CONCATENATED MODULE: ./src/signals/github/analysis.ts




const REMEDY = 'Run CodeQL, or upload SARIF, for this branch';
async function analysisFor(place, ref, scope) {
    const { github, scene } = place;
    const isThis = ({ sha }) => sha === scene.sha;
    const walk = await github.walk(analysesOf(place, ref), (soFar) => scope === 'ref' || soFar.some(isThis));
    const { outcome } = walk;
    if (outcome.kind === 'absent')
        return { unknown: unanswered_unknown('never-analysed', `code scanning never looked at ${ref} (${outcome.detail})`, REMEDY) };
    if (outcome.kind !== 'measured')
        return { unknown: unanswered(outcome, 'code scanning analyses') };
    const [newest] = outcome.value;
    if (!newest)
        return { unknown: unanswered_unknown('never-analysed', `code scanning never looked at ${ref}`, REMEDY) };
    const age = (0,duration.a)(ageOf(scene.clock.now(), newest.createdAt));
    const last = `the last scan of ${ref} was of ${newest.sha.slice(0, 7)}, ${age} ago`;
    const ofThis = outcome.value.filter(isThis);
    if (scope === 'commit' && ofThis.length === 0)
        return {
            unknown: unanswered_unknown('not-analysed', `code scanning has not looked at this commit; ${last}`, 'Wait for the scan, or set `analysis: ref`'),
        };
    const proof = ofThis.length > 0 ? ofThis : outcome.value;
    const failed = latestOfTools(proof).filter(({ error }) => error !== '');
    if (failed.length > 0)
        return {
            unknown: unanswered_unknown('scan-failed', `${failed[0]?.tool} could not scan: ${failed[0]?.error}`, 'Look at the run of the scan'),
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
    const github = await scene.github();
    if ('kind' in github)
        return unanswered(github, 'GitHub');
    const { owner, repo } = scene;
    return look({ github, owner, repo, scene });
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
const schema = strictObject({
    source: choice(SOURCES, 'Whose alerts.'),
    severity: optional(choice(SEVERITIES, 'From this severity on.'), 'high'),
    max: optional(count('How many may be open.'), 0),
    analysis: optional(choice(['ref', 'commit'], 'What code scanning must have looked at: the branch or pull request at any time, or this very commit.'), 'ref'),
    expect: optional(choice(['enabled', 'disabled'], '`disabled`: it is known that this feature is off here.'), 'enabled'),
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
        return {
            measured: true,
            holds: true,
            credit: 10_000,
            code: 'off-as-expected',
            observed: `${rule.source} is off, as expected`,
        };
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
    return unanswered_unknown('not-grantable', 'GITHUB_TOKEN cannot read secret scanning alerts, whatever `permissions:` says', advice, [evidence.observed]);
}
async function counted(rule, github, question, notes) {
    const { source, severity, max } = rule;
    const least = SEVERITIES.indexOf(severity);
    const isGrave = (alert) => SEVERITIES.indexOf(alert.severity) >= least;
    const walk = await github.walk(question, () => false);
    const grave = walk.soFar.filter(isGrave);
    const strange = walk.soFar.filter(({ severity: level }) => level === undefined || !SEVERITIES.some((each) => each === level));
    const isOver = grave.length > max;
    if (walk.outcome.kind !== 'measured' && !isOver)
        return brokenOff(walk.outcome, rule, walk.soFar.length);
    if (strange.length > 0 && !isOver)
        return unanswered_unknown('severity-unknown', `${strange.length} open ${source} alerts have no severity`, 'Give their rules a severity, or dismiss them', notes);
    const atLeast = walk.outcome.kind === 'measured' ? '' : 'at least ';
    const from = source === 'secret-scanning' ? '' : ` of severity ${severity} or above`;
    return {
        measured: true,
        holds: !isOver,
        credit: isOver ? 0 : 10_000,
        code: isOver ? 'alerts-open' : 'alerts-within',
        observed: `${atLeast}${grave.length} open ${source} ${grave.length === 1 ? 'alert' : 'alerts'}${from}`,
        expected: `at most ${max}`,
        value: grave.length,
        unit: 'alerts',
        details: [
            ...notes,
            ...grave.slice(0, MOST_TOLD).map(({ number, severity: level, title }) => `#${number} ${level}: ${title}`),
        ],
        ...(grave[0]?.url ? { link: grave[0].url } : {}),
    };
}
function brokenOff(outcome, { source }, seen) {
    if (seen > 0)
        return truncated(`the list of ${source} alerts broke off after ${seen}: ${outcome.detail}`, 'Run the job again');
    if (outcome.kind === 'absent' && source === 'code-scanning')
        return unanswered_unknown('never-analysed', `code scanning never looked at this (${outcome.detail})`, 'Run CodeQL, or upload SARIF, for this branch');
    return unanswered(outcome, `${source} alerts`);
}

// EXTERNAL MODULE: ./src/evidence/credit.ts
var credit = __nccwpck_require__(6504);
// EXTERNAL MODULE: ./src/evidence/told.ts
var evidence_told = __nccwpck_require__(7596);
// EXTERNAL MODULE: ./src/workspace/read.ts
var workspace_read = __nccwpck_require__(6393);
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
const checklist_schema = strictObject({
    file: path('The Markdown file with the boxes.'),
    section: exactOptional(values_text('The heading under which the boxes stand; without it, all boxes of the file count.')),
    min: exactOptional(values_percent('The share that must be ticked. Default: 100%, all of them.')),
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
    const sorted = checks.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    const details = [
        ...(around.gap ? [around.gap] : []),
        ...sorted.map((check) => `${MARK[check.state]} ${check.wanted.name}: ${check.why}${hintOf(check, around)}`),
        ...sorted.flatMap(({ notes }) => notes),
    ].slice(0, MOST_LINES);
    const counted = `${good} of ${judged.length} checks of this commit passed`;
    const failed = judged.filter(({ state }) => state === 'failed');
    const [worst] = failed;
    if (worst)
        return measured(false, 'check-failed', `${named(failed)} ${worst.why === 'failure' ? 'failed' : worst.why}; ${counted}`, { details, worst, good });
    const open = judged.filter(({ state }) => state !== 'satisfied');
    const [first] = sorted.filter((check) => open.includes(check));
    if (first)
        return {
            ...unanswered_unknown(codeOf(first), `${named(open)} ${first.why}${hintOf(first, around)}; ${counted}`, remedyOf(first), details),
            ...(first.url ? { link: first.url } : {}),
        };
    if (around.gap)
        return unanswered_unknown('rules-unreadable', around.gap, 'Use the signal `checks` and name them', details);
    if (judged.length === 0)
        return unanswered_unknown('nothing-required', 'the only check that is wanted is this very run', 'Require a check that something else reports', details);
    return measured(true, 'checks-passed', counted, { details, good });
}
function measured(holds, code, observed, { details, worst, good }) {
    const link = worst?.url ? { link: worst.url } : {};
    return {
        measured: true,
        holds,
        credit: holds ? 10_000 : 0,
        code,
        observed,
        details,
        value: good,
        unit: 'checks',
        ...link,
    };
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
function remedyOf({ state, near }) {
    if (state === 'pending')
        return 'Wait for it, and run this again';
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
const RATINGS = {
    success: 'pass',
    failure: 'fail',
    timed_out: 'fail',
    startup_failure: 'fail',
    cancelled: 'left out',
    skipped: 'left out',
    neutral: 'left out',
    action_required: 'left out',
    stale: 'left out',
};
function ratingOf(conclusion) {
    return RATINGS[conclusion ?? ''] ?? 'left out';
}
function isStrange(conclusion) {
    return conclusion !== undefined && !(conclusion in RATINGS);
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
const required_checks_schema = strictObject({
    branch: optional(values_text('The branch whose rules hold; by default the one that is judged, or merged into.')),
    accept: optional(values_listOf(choice(ACCEPTABLE, 'A conclusion.'), 'Conclusions that are as good as success.'), []),
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
        return unanswered_unknown('nothing-required', `nothing is required on ${branch.value}`, 'Require checks in a ruleset, or name them in the signal `checks`');
    const reported = await reportedChecks(place);
    if ('unknown' in reported)
        return reported.unknown;
    const { runId, workspace, event } = place.scene;
    const judged = checks.map((wanted) => judged_checks_judge(wanted, reported.value, { accept: rule.accept, runId }));
    const { workflowTexts } = await __nccwpck_require__.e( 610).then(__nccwpck_require__.bind(__nccwpck_require__, 8610));
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
            unknown: unanswered_unknown('branch-unknown', `there is no branch ${branch}`, 'Write the name of the branch as it is'),
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
            unknown: unanswered_unknown('rules-unreadable', `${branch} is protected, but this token is not shown what is required`, 'Name the checks in the signal `checks`, or require them in a ruleset, which every token may read'),
        };
    return { value: contexts.map((name) => ({ name: `${name}`, app: undefined })) };
}

;// CONCATENATED MODULE: ./src/signals/checks.ts







const checks_schema = strictObject({
    names: values_listOf(values_text("A check's name, as the list of checks of a commit has it."), 'Names of check runs and statuses.'),
    app: optional(values_text('The short name of the App they must come from, such as `github-actions`.')),
    accept: optional(values_listOf(choice(ACCEPTABLE, 'A conclusion.'), 'Conclusions that are as good as success.'), []),
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
    const judged = names.map((name) => judged_checks_judge({ name, app: undefined }, fitting, { accept: rule.accept, runId }));
    const { workflowTexts } = await __nccwpck_require__.e( 610).then(__nccwpck_require__.bind(__nccwpck_require__, 8610));
    return checkEvidence(judged, { workflows: await workflowTexts(workspace), event });
}

// EXTERNAL MODULE: ./src/documents/json-path.ts
var json_path = __nccwpck_require__(4996);
;// CONCATENATED MODULE: ./src/signals/coverage.ts




const coverage_schema = strictObject({
    path: path('The report: Cobertura or JaCoCo XML, coverage.py JSON, an lcov trace, or any JSON with `query`.'),
    min: exactOptional(values_percent('The least coverage.')),
    floor: exactOptional(values_percent('The coverage that earns nothing yet; from here to `target` it earns more and more.')),
    target: exactOptional(values_percent('The coverage that earns all. Goes with `floor`.')),
    of: exactOptional(choice(['lines', 'branches', 'all'], 'What is counted; `all` is lines and branches. Default: lines.')),
    query: exactOptional(values_text('In JSON: the path of the number of percent, such as `$.total.lines.pct`.')),
    'max-age': exactOptional(values_duration('How old the report may be. Default: 24h.')),
});
const coverage = defineSignal({
    kind: 'coverage',
    description: 'The coverage of lines or branches reaches a share, or earns more the nearer it comes to a target.',
    schema: coverage_schema,
    permissions: [],
    remedy: 'Test what no test reaches yet.',
    mistakes,
    observe: async (rule, scene) => (await __nccwpck_require__.e( 273).then(__nccwpck_require__.bind(__nccwpck_require__, 1273))).observe(rule, scene),
});
async function mistakes({ min, floor, target, query, of }) {
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
async function commitDeployed(place, environment, commit) {
    const { github, scene } = place;
    const walk = await github.walk(deploymentsOf(place, environment, commit === 'this' ? scene.sha : undefined), () => true);
    if (walk.outcome.kind !== 'measured')
        return unanswered(walk.outcome, `deployments into ${environment}`);
    const [newest] = walk.soFar.toSorted(deployed_byAge);
    const what = commit === 'this' ? `${scene.sha.slice(0, 7)}` : 'anything';
    if (!newest)
        return unanswered_unknown('not-deployed', `${what} was never deployed into ${environment}`, `Deploy into ${environment}; look whether its name is right`);
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
        return {
            measured: true,
            holds: true,
            credit: 10_000,
            code: 'rollback-possible',
            observed: told,
            value: 1,
            unit: 'deployments',
        };
    }
    if (others.length > MOST_CANDIDATES)
        return truncated(`none of the newest ${MOST_CANDIDATES} other deployments into ${environment} went well; ${others.length - MOST_CANDIDATES} more were not looked at`, 'Set a smaller `rollback`');
    const told = `no other commit went well in ${environment} within ${(0,duration.a)(window)}: there is nothing to roll back to`;
    return { measured: true, holds: false, credit: 0, code: 'no-rollback', observed: told, value: 0, unit: 'deployments' };
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
    const link = word?.url ? { link: word.url } : {};
    const isReplaced = statuses[0]?.state === 'inactive';
    if (word?.state === 'success') {
        const observed = `${what} went well ${when}${isReplaced ? '; a newer deployment has taken its place' : ''}`;
        return {
            measured: true,
            holds: true,
            credit: 10_000,
            code: 'deployed',
            observed,
            value: 1,
            unit: 'deployments',
            ...link,
        };
    }
    if (word?.state === 'failure' || word?.state === 'error')
        return {
            measured: true,
            holds: false,
            credit: 0,
            code: 'deployment-failed',
            observed: `${what} failed ${when} (${word.state})`,
            value: 0,
            unit: 'deployments',
            ...link,
        };
    const state = word?.state ?? statuses[0]?.state ?? 'without a status';
    return {
        ...unanswered_unknown('deployment-pending', `${what} is ${state} since ${when}`, 'Wait for it, and run this again'),
        ...link,
    };
}
const deployed_byAge = (a, b) => b.createdAt - a.createdAt || b.id - a.id;

;// CONCATENATED MODULE: ./src/signals/deployment.ts





const deployment_schema = strictObject({
    environment: values_text("The environment's name, such as `staging`."),
    commit: optional(choice(['this', 'any'], '`this`: this commit was deployed there; `any`: whatever was deployed there last went well.'), 'this'),
    rollback: optional(values_duration('Instead: another commit was deployed there successfully within this time, so that there is something to go back to.')),
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
const file_schema = strictObject({
    file: path('The file that must be there, relative to the workspace.'),
    'min-lines': exactOptional(count('The fewest lines it must have that are not empty.', 1)),
});
const file_file = defineSignal({
    kind: 'file',
    description: 'A file is there, not empty, and has at least so many lines.',
    schema: file_schema,
    permissions: [],
    remedy: 'Add the file, or what is missing in it.',
    observe: file_observe,
});
async function file_observe({ file, 'min-lines': least = 1 }, scene) {
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

;// CONCATENATED MODULE: ./src/text/engine.ts

async function compilePattern(pattern) {
    if (!/[\\^$.|?*+()[\]{}]/.test(pattern))
        return { next: (text, from) => text.indexOf(pattern, from) };
    const { RE2JS } = await __nccwpck_require__.e( 330).then(__nccwpck_require__.bind(__nccwpck_require__, 8330));
    const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
    return {
        next: (text, from) => {
            const matcher = compiled.matcher(text);
            return matcher.find(from) ? matcher.start() : -1;
        },
    };
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
var find = __nccwpck_require__(1042);
;// CONCATENATED MODULE: ./src/text/lines.ts
function* matchingLines(finder, text) {
    let line = 1;
    let counted = 0;
    for (let from = 0; from <= text.length;) {
        const at = finder.next(text, from);
        if (at < 0 || (at === text.length && (text === '' || text.endsWith('\n'))))
            return;
        for (let end = text.indexOf('\n', counted); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
            line += 1;
            counted = end + 1;
        }
        const end = text.indexOf('\n', at);
        const whole = text.slice(counted, end < 0 ? undefined : end);
        yield { line, text: whole.endsWith('\r') ? whole.slice(0, -1) : whole };
        if (end < 0)
            return;
        from = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/text/secret-like.ts
const ABOUT_SECRETS = /secret|token|passw|passphrase|credential|api[-_]?key|private[-_ ]?key|auth|bearer|AKIA|ghp_|github_pat|glpat|xox[abp]|sk[-_]live|BEGIN|\{(1[6-9]|[2-9]\d)/i;
const LOOKS_SECRET = /-----BEGIN|\b(?=[\w+/=.-]*\d)(?=[\w+/=.-]*[A-Za-z])[\w+/=.-]{20,}|(secret|token|passw\w*|credential|api[-_]?key)\W{0,4}[=:]|:\/\/[^\s/@]+@/i;
function isAboutSecrets(pattern) {
    return ABOUT_SECRETS.test(pattern);
}
function looksSecret(line) {
    return LOOKS_SECRET.test(line.slice(0, 500));
}

;// CONCATENATED MODULE: ./src/signals/grep/scan.ts




const scan_LARGEST = 16 * 1024 * 1024;
const MOST_PLACES = 1_000;
const PAUSE_EVERY = 64;
async function scanFiles(finder, pattern, files, { workspace, signal }) {
    const silent = isAboutSecrets(pattern);
    const scan = { lines: 0, files: 0, scanned: 0, binary: 0, places: [], unread: [] };
    let first;
    for (const [at, file] of files.entries()) {
        if (at % PAUSE_EVERY === PAUSE_EVERY - 1)
            await turn(signal);
        const text = scan_textOf(workspace, file);
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
    return bare === '' || looksSecret(bare) ? `${file}:${line}` : `${file}:${line}: ${(0,visible.ml)(bare, 120)}`;
}
function scan_textOf(workspace, file) {
    const read = (0,workspace_read.o_)(workspace, file, scan_LARGEST);
    if (read === 'absent')
        return { why: 'it is a link that leads nowhere' };
    if ('measured' in read)
        return { why: read.observed.replace(`${file} `, '') };
    if ((0,workspace_read._V)(read.bytes))
        return { why: 'is a pointer of Git LFS' };
    return read.bytes.includes(0) ? 'binary' : { text: read.bytes.toString('utf8') };
}
async function turn(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
}

;// CONCATENATED MODULE: ./src/signals/grep.ts







const grep_schema = strictObject({
    files: globs('Which files are looked through, as path patterns; `!docs/**` leaves files out.'),
    pattern: pattern('What is looked for, as a regular expression in RE2 syntax; `^` and `$` mean lines.'),
    min: exactOptional(count('The fewest lines that must match.')),
    max: exactOptional(count('The most lines that may match.')),
    'allow-empty': exactOptional(flag('Whether 0 matches is an answer where no file has such a name. Default: false.')),
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
    const { files, problems } = await (0,find.l)(scene, rule.files);
    if (files.length === 0 && problems.length === 0 && rule['allow-empty'] !== true)
        return (0,find.J)(scene, rule.files);
    const scan = await scanFiles(await compilePattern(rule.pattern), rule.pattern, files, scene);
    return grep_judge(rule, { ...scan, unread: [...problems, ...scan.unread] });
}
function grep_judge({ min = 0, max, pattern }, scan) {
    const among = `${(0,evidence_told.hS)(scan.scanned, 'file')} scanned`;
    const passed = scan.binary > 0 ? `, ${(0,evidence_told.hS)(scan.binary, 'binary file')} passed over` : '';
    const observed = `${(0,evidence_told.hS)(scan.lines, 'line')} in ${(0,evidence_told.hS)(scan.files, 'file')}; ${among}${passed}`;
    const unread = scan.unread.map((each) => `not read: ${each}`);
    const told = { value: scan.lines, unit: 'lines', ...(scan.first ? { where: scan.first } : {}) };
    const expected = max === undefined ? `at least ${min}` : min > 0 ? `from ${min} to ${max}` : `at most ${max}`;
    if (max !== undefined && scan.lines > max) {
        const remedy = {
            text: `Change ${scan.lines - max === 1 ? 'one line' : `${scan.lines - max} lines`} of those listed`,
        };
        return (0,evidence_told.cT)('too-many-matches', observed, {
            ...told,
            expected,
            details: (0,evidence_told.Ku)([...scan.places, ...unread]),
            remedy,
        });
    }
    const undecided = unread.length > 0 && (max !== undefined || scan.lines < min);
    if (undecided)
        return notWhole(observed, unread);
    if (scan.lines < min)
        return (0,evidence_told.cT)('too-few-matches', observed, { ...told, expected, remedy: { text: `Add what matches ${pattern}` } });
    const { where: _, ...rest } = told;
    return (0,evidence_told.BG)('matches-within-limits', observed, { ...rest, details: (0,evidence_told.Ku)([...scan.places, ...unread], 5) });
}
function notWhole(observed, unread) {
    return (0,evidence_told.L5)('files-not-read', `${(0,evidence_told.hS)(unread.length, 'file')} could not be looked into; in the others ${observed}`, 'Leave these files out with a pattern that begins with `!`, or make them readable', { details: (0,evidence_told.Ku)(unread) });
}

;// CONCATENATED MODULE: ./src/net/address.ts

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
        return (0,evidence_told.L5)('not-trusted', 'the configuration comes from the pull request itself; addresses are asked for a configuration of the base branch only', 'Merge the configuration first');
    const filled = fillIn(address, scene);
    if (typeof filled !== 'string')
        return filled;
    const { parseTarget, secretsInAddress, TargetError } = await __nccwpck_require__.e( 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
    for (const secret of secretsInAddress(filled))
        scene.mask(secret);
    try {
        return parseTarget(filled);
    }
    catch (error) {
        if (!(error instanceof TargetError))
            throw error;
        return (0,evidence_told.L5)('address-unreadable', error.message, 'Correct `url`, or the variable in it');
    }
}
function noVariable(name) {
    return (0,evidence_told.L5)('no-variable', `the variable ${name} is not set`, `Set ${name} in the \`env\` of the step`);
}

;// CONCATENATED MODULE: external "node:dns/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
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
    const { createProbe, proxyFor } = await __nccwpck_require__.e( 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
    if (!('place' in target) || !('host' in target.place))
        return createProbe(target, options);
    const { host, port } = target.place;
    const env = Object.fromEntries(PROXY.map((name) => [name, scene.environment(name)]));
    const isProxied = proxyFor('secure' in target && target.secure, host, port, env) !== undefined;
    const addresses = (0,external_node_net_.isIP)(host) !== 0 || isProxied ? [host] : await ask_resolved(host);
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
async function ask_resolved(host) {
    const found = await (0,promises_namespaceObject.lookup)(host, { all: true, verbatim: true }).catch(() => []);
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

;// CONCATENATED MODULE: ./src/signals/http.ts







const ATTEMPT = 10_000;
const http_schema = strictObject({
    url: address('The address that is asked; variables that are declared under `environment` may stand in it.'),
    status: exactOptional(values_text('The statuses that are wanted, such as `200,204` or `2xx`. Default: 2xx.', 100)),
    json: exactOptional(values_listOf(values_text('A rule.'), 'Rules for the JSON of the answer, such as `$.status == "ok"`.')),
    body: exactOptional(pattern('A pattern that the body must match, in RE2 syntax.')),
    'max-time': exactOptional(values_duration('How long the answer may take.')),
    wait: exactOptional(values_duration('How long to ask again while the answer is not as wanted. Default: one attempt.')),
    'allow-link-local': exactOptional(flag('Whether link-local addresses and metadata services may be asked.')),
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
    const { parseJsonRule, parseStatusSet } = await __nccwpck_require__.e( 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
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
    const target = await targetOf(rule.url, scene);
    if ('measured' in target)
        return target;
    const options = { expect: await expectations(rule), allowLinkLocal: rule['allow-link-local'] === true };
    const probe = await guardedProbe(target, options, scene);
    if ('measured' in probe)
        return probe;
    const { poll } = await __nccwpck_require__.e( 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
    const { clock, signal } = scene;
    const asked = rule.wait === undefined
        ? await probe({ timeoutMs: ATTEMPT, signal })
        : (await poll(probe, { clock, signal, timeoutMs: rule.wait, attemptTimeoutMs: ATTEMPT, intervalMs: 5_000 })).last;
    signal.throwIfAborted();
    return asked ? http_judge(rule, target.told, asked) : http_judge(rule, target.told, await probe({ timeoutMs: ATTEMPT, signal }));
}
async function expectations({ status, json, body }) {
    const { parseJsonRule, parseStatusSet } = await __nccwpck_require__.e( 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
    const { parsePattern } = await __nccwpck_require__.e( 324).then(__nccwpck_require__.bind(__nccwpck_require__, 3324));
    return {
        ...(status === undefined ? {} : { status: parseStatusSet(status) }),
        ...(json === undefined ? {} : { json: await Promise.all(json.map(parseJsonRule)) }),
        ...(body === undefined ? {} : { body: await parsePattern(body) }),
    };
}
async function http_judge(rule, told, asked) {
    const { remedyFor } = await __nccwpck_require__.e( 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
    if (unreached(asked))
        return unreachable(told, asked, remedyFor(asked.code));
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
const issues_schema = strictObject({
    labels: optional(values_listOf(values_text('A label.'), 'Issues with any of these labels.')),
    milestone: optional(values_text('Issues of the milestone with this title.')),
    max: optional(count('How many may be open.'), 0),
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
    return unanswered_unknown('label-unknown', `there is no label ${label}, so that it has no issues proves nothing`, `Create the label, or write its name as it is`);
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
        unknown: unanswered_unknown('milestone-unknown', `there is no milestone ${title}`, near ? `Write milestone: ${near}` : 'Create it, or write its title as it is'),
    };
}

;// CONCATENATED MODULE: ./src/signals/link.ts








const link_LARGEST = 16 * 1024 * 1024;
const link_schema = strictObject({
    from: path('The file that must refer to the other.'),
    to: path('The file that must be referred to, and be there.'),
    pattern: exactOptional(pattern('What a reference looks like, in RE2 syntax, where the path of the other file is not written out.')),
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
        return source.code === 'file-missing' ? link_absent(from, 'link-source-absent') : source;
    const target = await (0,workspace_read.io)(scene, to, Number.MAX_SAFE_INTEGER);
    if ('measured' in target && target.code === 'file-missing')
        return link_absent(to, 'link-target-absent');
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
function link_absent(file, code) {
    return (0,evidence_told.cT)(code, `${file} is not there`, { where: { file }, remedy: { text: `Add ${file}` } });
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
                unknown: unanswered_unknown('nobody-named', `${name} is neither a person nor a team`, 'Write @person, team/slug or @organization/slug'),
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
                unknown: unanswered_unknown('team-unseen', `${about} was not found, or this token may not see it`, 'Name people in `who`, or use the token of a GitHub App that may read members'),
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
        unknown: unanswered_unknown('push-time-unknown', `no run of a pull request tells when ${scene.sha.slice(0, 7)} was pushed`, 'Let a workflow run on pull_request, or ask for a comment'),
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
        const approvals = await answered(github.askAll(approvalsOf(place, run.id)), `approvals of run ${run.id}`);
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
    return unanswered_unknown('no-pull-request', `this event has no pull request that ${what} could be on`, 'Use `environment`, or run on pull_request');
}

;// CONCATENATED MODULE: ./src/signals/manual.ts







const manual_schema = strictObject({
    who: values_listOf(values_text('`@person`, or a team as `team/slug` or `@organization/slug`.'), 'Who may sign off.'),
    label: optional(values_text('A label that one of them puts on the pull request, after its last push.')),
    environment: optional(values_text('An environment that one of them lets a run of this commit into.')),
    comment: optional(values_text("How a comment on the pull request begins that one of them writes, followed by this commit's first seven characters or more; `/approve` where neither label nor environment is given.")),
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
    return unanswered_unknown('sign-off-pending', `waits for ${names}: ${wanted}`, `Ask ${names} to sign off: ${wanted}`, [...others, ...signs.refused].slice(0, 15));
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
var documents_read = __nccwpck_require__(2216);
// EXTERNAL MODULE: ./src/evidence/age.ts
var age = __nccwpck_require__(7902);
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
const one = strictObject({
    min: exactOptional(limit('The least it may be.')),
    max: exactOptional(limit('The most it may be.')),
    floor: exactOptional(limit('The value that earns nothing yet; from here to `target` it earns more and more.')),
    target: exactOptional(limit('The value that earns all. Below `floor` where less is better.')),
    'max-drop': exactOptional(limit(`How far it may fall below the baseline: ${change}.`)),
    'max-rise': exactOptional(limit(`How far it may rise above the baseline: ${change}.`)),
});
const metrics_schema = strictObject({
    path: path('The JSON file with the numbers: an object of names and numbers, nested as deep as you like.'),
    metrics: pipe(dist_record(values_text('The name of a number; dots lead into objects: `accuracy.test`.', 200), one), minEntries(1, 'names no number'), maxEntries(100, 'names more than 100 numbers'), dist_description('The numbers, and what each must be.')),
    baseline: exactOptional(path('A JSON file with the same names and earlier values, for `max-drop` and `max-rise`.')),
    trend: exactOptional(pipe(strictObject({
        last: exactOptional(count('Of how many earlier runs the median is taken. Default: 5.', 1)),
        'max-drop': exactOptional(limit(`How far it may fall below that median: ${change}.`)),
        'max-rise': exactOptional(limit(`How far it may rise above that median: ${change}.`)),
    }), dist_description('Compares with earlier runs of this signal; for a signal of one number.'))),
    'max-age': exactOptional(values_duration('How old the file may be. Default: 24h.')),
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

// EXTERNAL MODULE: ./src/documents/flaw.ts
var documents_flaw = __nccwpck_require__(9666);
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
    return (0,evidence_told.Ku)(values.map(({ file, value }) => `${file}: ${shown(value)}`));
}
function judge_place(values) {
    return values[0] ? { where: { file: values[0].file } } : {};
}
function shown(value) {
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'a list' : 'an object';
    const text = JSON.stringify(value);
    return looksSecret(text) ? '(not shown: it may be a secret)' : (0,visible.ml)(text, 60);
}

;// CONCATENATED MODULE: ./src/signals/query.ts









const MOST_FILES = 2_000;
const query_schema = strictObject({
    files: globs('The JSON, YAML or TOML files that are asked.'),
    query: values_text('What is asked: a JSONPath (RFC 9535), such as `$.scripts.test`.'),
    count: exactOptional(count('How many values it must find, in all files together.')),
    equals: exactOptional(pipe(union([string(), number(), dist_boolean(), null_()], 'is neither a text, a number, true, false nor null'), dist_description('What every value must be.'))),
    min: exactOptional(amount('The least that every value may be, as a number.')),
    max: exactOptional(amount('The most that every value may be, as a number.')),
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
    const { files, problems } = await (0,find.l)(scene, rule.files);
    if (problems[0] !== undefined)
        return (0,evidence_told.L5)('files-not-read', problems[0], 'Make the folder readable');
    if (files.length === 0)
        return (0,find.J)(scene, rule.files);
    if (files.length > MOST_FILES)
        return (0,evidence_told.L5)('too-many-files', `${files.length} files match; at most ${MOST_FILES} are asked`, 'Narrow `files`');
    const path = await (0,json_path.Y)(rule.query);
    const values = [];
    for (const file of files) {
        scene.signal.throwIfAborted();
        const found = await ask(scene, file, path);
        if ('measured' in found)
            return found;
        values.push(...found);
    }
    return judgeValues(rule, values, files);
}
async function ask(scene, file, path) {
    const document = await (0,documents_read.u0)(scene, file);
    if ('measured' in document)
        return document;
    try {
        return path.find(document.value).map((value) => ({ file, value }));
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
    const details = detailsOf(late, queue);
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
function detailsOf(late, { cancelled, blind, now, runs, unseen }) {
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








const queue_schema = strictObject({
    'max-age': optional(values_duration('How long a job may wait for a runner.'), '1h'),
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



const gate_report_schema = object({
    version: literal(1, 'is of another version than 1'),
    gate: string(),
    subject: object({ sha: string() }),
    verdict: object({
        outcome: picklist(['pass', 'fail', 'inconclusive']),
        code: string(),
        reason: string(),
        findings: array(object({ claim: string(), outcome: string(), observed: string() })),
    }),
    finishedAt: pipe(string(), isoTimestamp()),
});
function judgeGateReport(wanted, value, name, scene) {
    const read = safeParse(gate_report_schema, value);
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
const report_schema = strictObject({
    path: exactOptional(path("Another gate's JSON report, or a file with `toJSON(needs)`.")),
    env: exactOptional(environmentName('The environment variable that holds `toJSON(needs)`, or a report.')),
    gate: exactOptional(values_text('The gate whose report it must be: `wait-for-api`.')),
    jobs: exactOptional(values_listOf(values_text('A job.'), 'The jobs of `needs` that must have succeeded. Default: all.')),
    accept: exactOptional(values_listOf(choice(['skipped', 'cancelled'], 'A result.'), 'Results of jobs that are as good as success.')),
    'any-sha': exactOptional(flag('Whether a report of another commit counts. Default: false.')),
    'max-age': exactOptional(values_duration('How old the report may be. Default: 24h.')),
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
    const words = message === '' || looksSecret(message) ? '' : `: ${(0,visible.ml)(message, 100)}`;
    return `${at}${level}${severity === undefined ? '' : ` ${severity}`} ${rule}${words}`;
}
function sarif_judge_place(finding) {
    if (finding?.file === undefined || /^\/|\.\.|:/.test(finding.file))
        return {};
    return { where: { file: finding.file, ...(finding.line === undefined ? {} : { line: finding.line }) } };
}

;// CONCATENATED MODULE: ./src/signals/sarif/schema.ts

const level = nullish(picklist(['none', 'note', 'warning', 'error']));
const index = nullish(pipe(number(), safeInteger()));
const schema_words = nullish(string());
const rule = object({
    id: schema_words,
    defaultConfiguration: nullish(object({ level, enabled: nullish(dist_boolean()) })),
    properties: nullish(object({ 'security-severity': nullish(union([string(), number()])) })),
});
const component = object({ name: schema_words, rules: nullish(array(rule)) });
const schema_location = object({
    physicalLocation: nullish(object({
        artifactLocation: nullish(object({ uri: schema_words })),
        region: nullish(object({ startLine: index })),
    })),
});
const result = object({
    ruleId: schema_words,
    ruleIndex: index,
    rule: nullish(object({ id: schema_words, index, toolComponent: nullish(object({ index })) })),
    level,
    kind: schema_words,
    baselineState: schema_words,
    message: nullish(object({ text: schema_words })),
    suppressions: nullish(array(object({ status: schema_words }))),
    locations: nullish(array(schema_location)),
    properties: nullish(object({ 'security-severity': nullish(union([string(), number()])) })),
});
const override = object({
    configuration: nullish(object({ level, enabled: nullish(dist_boolean()) })),
    descriptor: nullish(object({ id: schema_words, index })),
});
const run = object({
    tool: object({ driver: component, extensions: nullish(array(component)) }),
    results: nullish(array(result)),
    invocations: nullish(array(object({
        executionSuccessful: nullish(dist_boolean()),
        ruleConfigurationOverrides: nullish(array(override)),
        endTimeUtc: schema_words,
    }))),
});
const sarifSchema = object({ version: literal('2.1.0'), runs: array(run) });

;// CONCATENATED MODULE: ./src/signals/sarif.ts









const sarif_LARGEST = 64 * 1024 * 1024;
const DAY = 86_400_000;
const sarif_schema = strictObject({
    files: globs('The SARIF files of one or more scanners.'),
    level: exactOptional(choice(['note', 'warning', 'error'], 'The level from which a finding counts. Default: warning.')),
    severity: exactOptional(amount('The `security-severity` (0 to 10) from which one counts, where the scanner says it.')),
    max: exactOptional(count('How many findings there may be. Default: 0.')),
    'max-age': exactOptional(values_duration('How old a file may be. Default: 24h.')),
    'on-empty': exactOptional(choice(['unknown', 'zero', 'fail'], 'What a scan without findings is where the file does not show that anything was scanned. Default: unknown.')),
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
    const { files, problems } = await (0,find.l)(scene, rule.files);
    if (problems[0] !== undefined)
        return (0,evidence_told.L5)('files-not-read', problems[0], 'Make the folder readable');
    if (files.length === 0)
        return (0,find.J)(scene, rule.files);
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
    const read = safeParse(sarifSchema, document.value);
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
    return unanswered_unknown('workflow-unknown', `${wanted} is no workflow of this repository; ${list}${rest}`, advice);
}

;// CONCATENATED MODULE: ./src/signals/github/schedule-evidence.ts




const schedule_evidence_MARK = { good: '✓', bad: '✗', unknown: '?' };
function scheduleEvidence(workflows, { now, skipped, branch }) {
    const judged = workflows.map((workflow) => schedule_evidence_judge(workflow, now, branch));
    const [bad, open] = [judged.filter(({ state }) => state === 'bad'), judged.filter(({ state }) => state === 'unknown')];
    const skew = skewNote(now, workflows.flatMap(({ runs = [] }) => runs.map(({ createdAt }) => createdAt)));
    const lines = [...bad, ...open, ...judged.filter(({ state }) => state === 'good')];
    const details = [
        ...lines.map(({ state, file, told }) => `${schedule_evidence_MARK[state]} ${file} ${told}`),
        ...(skipped > 0 ? [`${skipped} more scheduled workflows were not looked at; name them in \`workflows\``] : []),
        ...skew,
    ];
    const [worst, first] = [bad[0], open[0]];
    if (!worst && first)
        return { ...unanswered_unknown(first.code, `${first.file} ${first.told}${rest(open)}`, first.remedy, details) };
    if (!worst && skipped > 0)
        return unanswered_unknown('truncated', `${skipped} scheduled workflows were not looked at`, 'Name those that matter in `workflows`', details);
    const told = worst
        ? `${worst.file} ${worst.told}${rest(bad)}`
        : `${judged.length === 1 ? `${judged[0]?.file} is` : `${judged.length} scheduled workflows are`} on time and green on ${branch}`;
    return {
        measured: true,
        holds: !worst,
        credit: worst ? 0 : 10_000,
        code: worst?.code ?? 'schedule-kept',
        observed: told,
        value: bad.length,
        unit: 'workflows',
        details,
        ...(worst?.url ? { link: worst.url } : {}),
        ...(worst?.remedy ? { remedy: { text: worst.remedy } } : {}),
    };
}
const rest = (all) => (all.length > 1 ? `, and ${all.length - 1} more` : '');
function schedule_evidence_judge(workflow, now, branch) {
    const { file, fault, state = '', runs = [], maxAge, crons, unread } = workflow;
    if (fault)
        return { file, state: 'unknown', code: fault.code, told: fault.observed, remedy: fault.remedy?.text };
    const [newest] = runs;
    if (state.startsWith('disabled') || state === 'deleted')
        return {
            file,
            state: 'bad',
            code: 'schedule-disabled',
            told: `is switched off (${state})`,
            remedy: `gh workflow enable ${file}`,
        };
    const red = redStreak(workflow, branch);
    if (red)
        return red;
    if (crons?.length === 0 && !newest)
        return {
            file,
            state: 'unknown',
            code: 'no-schedule',
            told: 'has no `schedule` on the default branch',
            remedy: `Add on: schedule to ${file}`,
        };
    if (!newest)
        return {
            file,
            state: 'unknown',
            code: 'no-data',
            told: `has not run by schedule on ${branch} yet`,
            remedy: 'Wait for its first run',
        };
    if (maxAge === undefined)
        return {
            file,
            state: 'unknown',
            code: 'cron-unreadable',
            told: unread ? unread.observed : 'has no cron text that can be read',
            remedy: unread?.remedy?.text ?? 'Set `max-age`, or mend its cron text',
        };
    const age = ageOf(now, newest.createdAt);
    if (age > maxAge)
        return {
            file,
            state: 'bad',
            code: 'schedule-silent',
            told: `has been silent for ${(0,duration.a)(age)}; at most ${(0,duration.a)(maxAge)} are allowed`,
            url: newest.url,
            remedy: `Start it by hand once: gh workflow run ${file}`,
        };
    const last = runs.find(({ conclusion }) => ratingOf(conclusion) !== 'left out');
    if (!last)
        return {
            file,
            state: 'unknown',
            code: 'none-conclusive',
            told: `${runs.length} runs, none conclusive`,
            remedy: 'Let a run end',
        };
    return {
        file,
        state: 'good',
        code: 'schedule-kept',
        told: `passed, last run ${(0,duration.a)(age)} ago`,
        url: last.url,
    };
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
    return {
        file,
        state: 'bad',
        code: 'schedule-red',
        told: `has been red on ${branch} for ${times} (since ${dayOf(first.createdAt)})`,
        url: newest.url,
        remedy: `Mend what ${file} tells`,
    };
}

;// CONCATENATED MODULE: ./src/signals/schedule.ts








const schedule_schema = strictObject({
    workflows: optional(values_listOf(values_text("A workflow's file name."), 'File names of the workflows; by default all that run by schedule.')),
    'max-age': optional(union([
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
        return unanswered_unknown('no-schedule', 'no workflow runs by schedule', 'Name one in `workflows`, or take the signal out');
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
    const { workflowTexts } = await __nccwpck_require__.e( 610).then(__nccwpck_require__.bind(__nccwpck_require__, 8610));
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
    const walk = await place.github.walk(workflowRunsOf(place, workflow.id, filter), () => true);
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
        __nccwpck_require__.e( 865).then(__nccwpck_require__.bind(__nccwpck_require__, 1865)),
        __nccwpck_require__.e( 610).then(__nccwpck_require__.bind(__nccwpck_require__, 8610)),
    ]);
    const crons = readWorkflowText(path, text.value)?.crons ?? [];
    const gap = longestGap(crons);
    return { crons, ...(gap === undefined ? {} : { maxAge: 2 * gap }) };
}
async function workflowText(place, path, branch) {
    const text = await answered(place.github.ask(contentOf(place, path, branch)), path);
    if ('value' in text)
        return text;
    const [{ readFile }, { join }] = await Promise.all([Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 23)), Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 6760, 23))]);
    const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
    const local = isWorkflow
        ? await readFile(join(place.scene.workspace, path), 'utf8').catch(() => undefined)
        : undefined;
    return local === undefined ? text : { value: local };
}

;// CONCATENATED MODULE: ./src/signals/tests.ts



const tests_schema = strictObject({
    results: globs('The reports of the tests: JUnit XML, pytest-json-report, pytest-reportlog or CTRF.'),
    min: exactOptional(values_percent('The share of tests that must pass. Default: 100%.')),
    'min-tests': exactOptional(count('The fewest tests that must have run. Default: 1.', 1)),
    reports: exactOptional(count('How many different reports there must be, where a matrix writes one each.', 1)),
    'exit-code': exactOptional(count('The exit code of pytest, where a step kept it: 0.')),
    'max-age': exactOptional(values_duration('How old a report may be. Default: 24h.')),
});
const tests = defineSignal({
    kind: 'tests',
    description: 'Tests pass, by their reports; one that is cut off, empty or contradicts itself is no measurement.',
    schema: tests_schema,
    permissions: [],
    remedy: 'Mend the tests that are listed.',
    observe: async (rule, scene) => (await __nccwpck_require__.e( 221).then(__nccwpck_require__.bind(__nccwpck_require__, 8221))).observe(rule, scene),
});

;// CONCATENATED MODULE: ./src/signals/tls.ts








const tls_DAY = 86_400_000;
const tls_ATTEMPT = 10_000;
const tls_schema = strictObject({
    url: address('The https address whose certificate is looked at.'),
    'min-days': exactOptional(count('The fewest days until a certificate of the chain expires. Default: 14.')),
    floor: exactOptional(count('The days that earn nothing yet; from here to `target` they earn more and more.')),
    target: exactOptional(count('The days that earn all. Goes with `floor`.', 1)),
    'ca-file': exactOptional(path('Certificates in PEM form that are trusted besides those of the platform.')),
    'server-name': exactOptional(values_text('The name that is asked for and must be in the certificate.', 253)),
    'allow-link-local': exactOptional(flag('Whether link-local addresses may be asked.')),
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
    const target = await targetOf(rule.url, scene);
    if ('measured' in target)
        return target;
    const ca = rule['ca-file'] === undefined ? undefined : await (0,workspace_read.yR)(scene, rule['ca-file'], 1024 * 1024);
    if (ca && 'measured' in ca)
        return ca;
    const serverName = rule['server-name'];
    const trust = { verify: false, ...(ca ? { ca: ca.text } : {}), ...(serverName === undefined ? {} : { serverName }) };
    const probe = await guardedProbe(target, { tls: trust, redirects: 'none', allowLinkLocal: rule['allow-link-local'] === true }, scene);
    if ('measured' in probe)
        return probe;
    const attempt = await probe({ timeoutMs: tls_ATTEMPT, signal: scene.signal });
    scene.signal.throwIfAborted();
    if (attempt.tls)
        return tls_judge(rule, target.told, attempt.tls, scene.clock.now());
    return notSeen(target.told, attempt);
}
async function notSeen(told, attempt) {
    const { remedyFor } = await __nccwpck_require__.e( 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
    if (!/^tls-|^wrong-protocol$/.test(attempt.code))
        return unreachable(told, attempt, remedyFor(attempt.code));
    return (0,evidence_told.cT)(attempt.code, `${told}: ${attempt.observed}`, { remedy: { text: remedyFor(attempt.code) } });
}
async function tls_judge(rule, told, seen, now) {
    const { remedyFor } = await __nccwpck_require__.e( 651).then(__nccwpck_require__.bind(__nccwpck_require__, 4651));
    const [gravest] = seen.problems;
    const details = seen.problems.map(({ observed }) => observed);
    const end = Date.parse(seen.earliestExpiry ?? '');
    if (gravest)
        return (0,evidence_told.cT)(gravest.code, `${told}: ${gravest.observed}`, { details, remedy: { text: remedyFor(gravest.code) } });
    if (!Number.isFinite(end))
        return unreachable(told, { code: 'tls-failed', observed: 'the server sent no certificate' }, '');
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
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __nccwpck_require__.e( 317).then(__nccwpck_require__.bind(__nccwpck_require__, 317));
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
const uses_pinned_schema = strictObject({
    files: exactOptional(globs('The workflows and actions that are read. Default: all of the repository.')),
    except: exactOptional(values_listOf(values_text('A repository or image.'), 'What need not be pinned, by name without its version: `actions/*`.')),
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
    const { files, problems } = await (0,find.l)(scene, wanted);
    if (problems[0] !== undefined)
        return (0,evidence_told.L5)('files-not-read', problems[0], 'Make the folder readable');
    if (files.length === 0)
        return (0,find.J)(scene, wanted);
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
    const { workflow, branch, per } = wish;
    const samples = per === 'run' ? conclusive(window.rated) : byCommit(window.rated, wish.attempts);
    const [total, passed] = [samples.length, samples.filter(({ rating }) => rating === 'pass').length];
    const details = pass_rate_detailsOf(window, wish, samples);
    const where = `${workflow} on ${branch}`;
    if (window.runs.length === 0)
        return unanswered_unknown('no-data', `no completed run of ${where}`, 'Start it once, or look whether `branch` and `event` are right', details);
    if (total === 0)
        return unanswered_unknown('none-conclusive', `${window.runs.length} runs of ${where}, none conclusive: ${leftOut(window.runs)}`, 'Let a run end', details);
    const counted = `${passed} of ${total} ${per === 'run' ? 'runs' : 'commits'}`;
    if (total < wish['min-samples'])
        return unanswered_unknown('too-few-runs', `${counted} of ${where} passed; at least ${wish['min-samples']} are needed`, 'Wait for more runs, or lower `min-samples`', details);
    const { low, high } = wilson(passed, total);
    const bar = barOf(wish);
    const rate = (100 * passed) / total;
    const holds = wish.confidence === 'strict' ? low * MILLION >= wish.min.millionths : clears(rate, bar, wish.past);
    const isHeld = wish.confidence === 'point' && holds !== rate >= bar.min;
    const ofAttempt = wish.attempts === 'first' ? ' on first try' : ' in the end';
    const flakes = flakesOf(window.rated);
    const interval = `interval ${Math.floor(low * 100)} to ${Math.ceil(high * 100)}`;
    return {
        measured: true,
        holds,
        credit: holds ? 10_000 : 0,
        code: holds ? 'pass-rate-met' : 'pass-rate-low',
        observed: `${counted} of ${where} passed${ofAttempt} (${percentText(passed, total)}, ${interval}), ${flakes === 1 ? '1 flake' : `${flakes} flakes`}`,
        expected: wish.confidence === 'strict' ? `the interval from ${wish.min.text} up` : `${wish.min.text} or more`,
        value: Math.floor(rate * 100) / 100,
        unit: '%',
        details: isHeld
            ? [`within ${bar.band} points of ${wish.min.text}, so the state of before stays`, ...details]
            : details,
        ...linkOf(samples),
    };
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
    const url = samples.find(({ rating }) => rating === 'fail')?.run.url ?? samples[0]?.run.url;
    return url ? { link: url } : {};
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







const workflow_runs_schema = strictObject({
    workflow: values_text("The workflow's file name under `.github/workflows`, such as `ci.yml`."),
    branch: optional(values_text('The branch whose runs are rated; by default the one that is judged.')),
    event: optional(values_text('Only runs of this event, such as `push`.')),
    last: optional(count('How many runs are rated: the newest that came to a conclusion.', 1), 30),
    min: optional(values_percent('The pass rate that is wanted.'), '85%'),
    'min-samples': optional(count('Below this number of rated runs nothing is concluded.', 1), 5),
    'dead-band': optional(values_percent('Within this much of `min`, the state of before stays. By default 5%, at most half of what `min` leaves to 100%.')),
    attempts: optional(choice(['first', 'last'], 'Which attempt of a run counts: the first, for the health of a branch; the last, for what can be released.'), 'first'),
    per: optional(choice(['run', 'commit'], 'Whether each run counts, or each commit once.'), 'run'),
    confidence: optional(choice(['point', 'strict'], '`strict`: the lower end of the 95 % interval has to reach `min`.'), 'point'),
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






















const kinds_kinds = [
    alerts,
    checklist,
    checks,
    coverage,
    deployment,
    file_file,
    grep,
    http,
    issues,
    link_link,
    manual,
    metrics,
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

;// CONCATENATED MODULE: ./src/verdict/findings.ts


const SOON_DAYS = 7;
function findings_findingsOf(evaluation) {
    const states = evaluation.states.toSorted((a, b) => rankOf(b, evaluation) - rankOf(a, evaluation));
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
function rankOf(state, { raise }) {
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
        return rule.isDefaultWeight ? 'must' : `must ${weightText(rule.weight)}`;
    return weightText(rule.weight);
}
function observedOf(state, { raise }) {
    const { rule, evidence, standing, waiver } = state;
    const seen = evidence.observed;
    if (standing === 'waived' && waiver)
        return `until ${waiver.expires}, ${waiver.owner}: ${waiver.reason} (would be ${evidence.measured ? '✗' : '?'}: ${seen})`;
    if (standing === 'ignored')
        return `${seen} (ignored: on-unknown)`;
    const gain = raise.gains.get(rule.id) ?? 0;
    const counted = standing === 'missed' && !evidence.measured ? ' (counted as failed: on-unknown)' : '';
    return `${seen}${counted}${gain > 0 ? `; ${signed(gain)} in full` : ''}`;
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
            observed: `${span(score)} of 100 (floor ${bar(group.floor)})`,
            weight: weightText(group.weight),
            ...(outcome === 'unknown' ? { additional: true } : {}),
        },
    ];
}
function scoreFinding({ outcome, score, configuration }) {
    if (outcome !== 'pass')
        return [];
    const observed = `${span(score)} of 100, ${points(score.coverage)} % of the weight measured`;
    return [{ claim: 'score', outcome: 'holds', code: 'ready', observed, expected: bar(configuration.gate.failUnder) }];
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
    return readConfiguration(file, bytes, kinds_kinds, readFile);
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
    const read = await readConfiguration(file, new TextEncoder().encode(yaml), kinds_kinds, readNothing);
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
    const { values } = good(await readConfiguration(file, head.bytes, kinds_kinds, reader));
    const lines = differenceOf({ ...base?.values[1], ...base?.values[0] }, { ...values[1], ...values[0] });
    return lines.length === 0
        ? []
        : [{ title: `What this pull request changes in ${file}; it counts after the merge`, lines }];
}

;// CONCATENATED MODULE: ../../packages/github/src/outcome.ts
const outcome_measured = (value) => ({ kind: 'measured', value });
const denied = (permission, detail) => ({ kind: 'denied', permission, detail });
const off = (detail) => ({ kind: 'off', detail });
const outcome_absent = (detail) => ({ kind: 'absent', detail });
const outcome_transient = (detail, why) => ({
    kind: 'transient',
    detail,
    ...(why ? { why } : {}),
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
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
    const end = endOf(bytes);
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
function endOf(bytes) {
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
        return own[0] ? outcome_absent(`the last one expired on ${own[0].expires.slice(0, 10)}`) : outcome_absent('there is none yet');
    if (newest.size > artifact_LARGEST)
        return off(`the artifact has ${newest.size} bytes; at most ${artifact_LARGEST} are read`);
    const archive = await github.ask(downloadQuestion(owner, repo, newest.id));
    if (archive.kind !== 'measured')
        return archive;
    const entry = readEntry(archive.value, FILE, artifact_LARGEST);
    return 'problem' in entry ? off(`the artifact ${name}: ${entry.problem}`) : outcome_measured(entry.text);
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

;// CONCATENATED MODULE: ./src/history/point.ts

const HISTORY_VERSION = 1;
const MOST_POINTS = 400;
const score = pipe(number(), integer(), minValue(0), maxValue(10_000));
const point_short = pipe(string(), maxLength(200));
const pointSchema = object({
    at: pipe(number(), integer(), minValue(0), maxValue(8_640_000_000_000_000)),
    run: pipe(number(), integer(), minValue(0)),
    attempt: pipe(number(), integer(), minValue(0)),
    sha: point_short,
    branch: point_short,
    outcome: picklist(['pass', 'fail', 'inconclusive']),
    low: score,
    high: score,
    hash: point_short,
    signals: dist_record(point_short, object({
        standing: picklist(['met', 'missed', 'open', 'ignored', 'waived']),
        value: exactOptional(number()),
    })),
});
const historySchema = object({
    format: literal('ci-gates readiness history'),
    version: literal(HISTORY_VERSION),
    points: pipe(array(pointSchema), maxLength(5_000)),
});
const NO_HISTORY = { format: 'ci-gates readiness history', version: HISTORY_VERSION, points: [] };
function withPoint(history, point) {
    const others = history.points.filter(({ run, attempt }) => run === 0 || run !== point.run || attempt !== point.attempt);
    const points = [...others, point].sort((a, b) => a.at - b.at).slice(-MOST_POINTS);
    return { ...history, points };
}
function parseStrict(text) {
    try {
        const read = safeParse(historySchema, JSON.parse(text ?? ''));
        return read.success ? read.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/history/read.ts





const read_LARGEST = 8 * 1024 * 1024;
async function readHistory(place, surroundings, github, roots) {
    if (place.kind === 'off')
        return { history: NO_HISTORY };
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
    const reads = roots.map((root) => readText(root, path, read_LARGEST));
    const read = reads.find((each) => 'text' in each) ?? reads[0];
    if (!read || !('problem' in read))
        return parseHistory(read?.text ?? '');
    return read.problem === 'absent' ? { history: NO_HISTORY } : unsure(read.detail);
}
function fromOutcome(outcome) {
    if (outcome.kind === 'measured')
        return parseHistory(outcome.value);
    if (outcome.kind === 'absent')
        return { history: NO_HISTORY };
    return unsure(outcome.kind === 'denied' ? `${outcome.detail}; it needs ${outcome.permission}` : outcome.detail);
}
function parseHistory(text) {
    try {
        const value = JSON.parse(text);
        const { version } = (value ?? {});
        if (typeof version === 'number' && version > NO_HISTORY.version)
            return unsure(`it is of version ${version}, which a later version of this gate wrote`);
        const read = safeParse(historySchema, value);
        if (read.success)
            return { history: read.output };
        return { history: NO_HISTORY, notice: 'the history is none that this gate wrote; it is begun anew' };
    }
    catch {
        return { history: NO_HISTORY, notice: 'the history is damaged: it is no JSON; it is begun anew' };
    }
}
function unsure(why) {
    return { history: NO_HISTORY, notice: `the history could not be read, so there is no trend: ${why}`, isUnsure: true };
}

;// CONCATENATED MODULE: ../../packages/github/src/ask.ts

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
        return off(`"${odd}" is no name of anything`);
    const answer = await line.request(route, { ...parameters, headers: VERSION }, permission);
    if (answer.kind === 'absent')
        return await notFound(line, question, answer);
    return answer.kind === 'measured' && isPartial(answer.value)
        ? denied("authorization of the token for the organization's single sign-on", 'GitHub left results out (X-GitHub-SSO)')
        : answer;
}
function readAnswer({ status, data }, { route, read }) {
    const value = read(data);
    return value === undefined ? outcome_transient(`${route}: ${status}, but not the answer the API describes`) : outcome_measured(value);
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
    return denied(permission, `${line.told(`${owner}/${repo}`)} does not exist, or cannot be seen with this token`);
}
function isPartial({ headers }) {
    return `${headers['x-github-sso'] ?? ''}`.startsWith('partial-results');
}

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
        return outcome_transient('GraphQL: an answer without data');
    return outcome_measured({
        at: (path) => {
            const fault = faults.find((error) => touches(error['path'], path));
            if (fault)
                return refusalOf(fault);
            return outcome_measured(path.reduce((value, key) => graph_record(value)[key], data));
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
        return denied(permission, detail);
    if (type === 'RATE_LIMITED')
        return outcome_transient(detail, 'limit');
    return /doesn't exist on type/.test(detail) ? off(detail) : outcome_transient(detail);
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
var rate_limit = __nccwpck_require__(6428);
;// CONCATENATED MODULE: ../../packages/github/src/refusal.ts



const OFF = /\b(?:disabled|not enabled|must be enabled|not been enabled|was archived|is locked|upgrade to github)\b/i;
const BARRED = /\b(?:allow list|suspended|access restrictions)\b/i;
function outcomeOfRefusal(refusal, permission) {
    const { status, message } = refusal;
    const told = `${status === 0 ? '' : `${status} `}${message}${requestId(refusal)}`;
    const limited = (0,rate_limit.L)(refusal);
    if (limited)
        return outcome_transient(limited, 'limit');
    if (status === 401)
        return { ...denied(permission, `the token was rejected, expired or of another host: ${told}`), isRejected: true };
    const unknownTo = serverWithout(refusal);
    if (unknownTo)
        return off(`${unknownTo} does not have this operation: ${told}`);
    if ([403, 404, 410].includes(status) && OFF.test(message) && !BARRED.test(message))
        return off(told);
    if (status === 403)
        return forbidden(refusal, permission, told);
    if (status === 404 || status === 410)
        return outcome_absent(told);
    if (status === 451)
        return off(told);
    if (status === 0 || status === 408 || status === 409 || status >= 500)
        return outcome_transient(told);
    return off(`refused as invalid: ${told}`);
}
function forbidden({ headers, message }, permission, told) {
    if (headers['x-github-sso']?.startsWith('required'))
        return denied("authorization of the token for the organization's single sign-on", told);
    if (BARRED.test(message))
        return denied("the organization's leave", told);
    return denied(acceptedPermissions(headers['x-accepted-github-permissions']) ?? permission, told);
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
var src_url = __nccwpck_require__(5119);
;// CONCATENATED MODULE: ../../packages/github/src/line.ts






const PUBLIC_API = 'https://api.github.com';
function openLine(options) {
    const token = options.token.trim();
    const told = toldWithout(token);
    const baseUrl = (options.apiUrl ?? (process.env.GITHUB_API_URL || PUBLIC_API)).replace(/\/+$/, '');
    let open;
    const use = async (permission, what) => {
        if (!/^[!-~]+$/.test(token))
            return denied(permission, 'there is no token, or it has characters that none has');
        if (!isWeb(baseUrl))
            return off(`the address of the API, ${told(baseUrl)}, is none`);
        const { connect } = await Promise.all([__nccwpck_require__.e(12), __nccwpck_require__.e(274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 274));
        open ??= connected({ ...options, token }, baseUrl, connect);
        const { budget, connection } = open;
        try {
            return outcome_measured(await budget.within(connection.then((opened) => (budget.signal.aborted ? line_never() : what(opened)))));
        }
        catch (error) {
            const refusal = refusalOf(error);
            if (budget.signal.aborted && refusal.status === 0)
                return outcome_transient(told(refusal.message), 'budget');
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
function line_never() {
    return new Promise(() => { });
}
function isWeb(address) {
    return /^https?:$/.test((0,src_url.r)(address)?.protocol ?? '');
}

;// CONCATENATED MODULE: ../../packages/github/src/pages.ts



const pages_PER_PAGE = 100;
const MOST_PAGES = 100;
async function allPages(line, question) {
    const { outcome, total = 0 } = await walkPages(line, question, () => false);
    if (outcome.kind !== 'measured' || outcome.value.length >= total)
        return outcome;
    return outcome_transient(`${question.route}: ${outcome.value.length} of ${total} entries were listed`);
}
async function walkPages(line, question, enough) {
    const soFar = [];
    const seen = new Set();
    let told = {};
    let at = { ...question, parameters: { per_page: pages_PER_PAGE, ...question.parameters } };
    for (;;) {
        const answer = await rawAnswerTo(line, at);
        if (answer.kind !== 'measured')
            return { outcome: answer, soFar, isWhole: false, ...told };
        const page = readAnswer(answer.value, question);
        if (page.kind !== 'measured')
            return { outcome: page, soFar, isWhole: false, ...told };
        if (soFar.length === 0)
            told = totalOf(answer.value, question);
        soFar.push(...page.value);
        const next = nextOf(answer.value);
        if (next === undefined || enough(soFar))
            return { outcome: outcome_measured(soFar), soFar, isWhole: next === undefined, ...told };
        const fault = faultOf(next, line, seen);
        if (fault)
            return { outcome: outcome_transient(`${question.route}: ${fault}`), soFar, isWhole: false, ...told };
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
    if ((0,src_url.r)(next)?.origin !== (0,src_url.r)(baseUrl)?.origin)
        return 'the next page lies on another host';
    if (seen.has(next))
        return 'the pages go in a circle';
    return seen.size + 1 >= MOST_PAGES ? `there are more than ${MOST_PAGES} pages` : undefined;
}

;// CONCATENATED MODULE: ../../packages/github/src/viewer.ts


const QUERY = '{ viewer { login databaseId } }';
const viewer_PERMISSION = 'metadata: read';
async function viewerOf(line) {
    const answer = await line.graphql(QUERY, viewer_PERMISSION);
    const { viewer } = (answer.kind === 'measured' ? (answer.value ?? {}) : {});
    const account = viewer && readAccount({ id: viewer.databaseId, login: viewer.login });
    if (account)
        return outcome_measured(account);
    if (answer.kind === 'transient')
        return answer;
    const user = await answerTo(line, { route: 'GET /user', permission: viewer_PERMISSION, read: readAccount });
    return user.kind === 'measured' || answer.kind === 'measured' ? user : answer;
}
function readAccount(data) {
    const { id, login } = (data ?? {});
    return typeof id === 'number' && typeof login === 'string' ? { id, login } : undefined;
}

;// CONCATENATED MODULE: ../../packages/github/src/client.ts





function openGitHub(options) {
    const line = openLine(options);
    let account;
    const shared = sharing();
    return {
        ask: (question) => shared('one', question, () => answerTo(line, question)),
        askAll: (question) => shared('all', question, () => allPages(line, question)),
        walk: (question, enough) => walkPages(line, question, enough),
        graph: (question) => graphAnswerTo(line, question),
        requests: line.requests,
        account: () => {
            account ??= viewerOf(line);
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

;// CONCATENATED MODULE: ./src/observe.ts




const AT_ONCE = 8;
async function observe_observe(configuration, means) {
    const deadline = AbortSignal.any([means.world.signal, AbortSignal.timeout(means.deadline)]);
    const evidence = new Map();
    const crashes = [];
    const waiting = [...configuration.signals];
    const work = async () => {
        for (let rule = waiting.shift(); rule; rule = waiting.shift()) {
            const seen = await observeOne(rule, configuration, { ...means, ended: deadline });
            evidence.set(rule.id, seen.evidence);
            if ('crash' in seen)
                crashes.push(seen.crash);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
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
    const { world, surroundings, github, points } = means;
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
        environment: (name) => (configuration.environment.includes(name) ? process.env[name] : undefined),
        mask: world.mask,
        past: pastOf(points, configuration.hash, rule.id),
    };
}
function githubOnce({ repository }, options) {
    let opened;
    return async () => {
        opened ??= repository.includes('/')
            ? openGitHub(options)
            : { kind: 'absent', detail: 'which repository this is about is known inside a workflow only (GITHUB_REPOSITORY)' };
        return opened;
    };
}

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
function groupScores(states, groups) {
    return groups.map((group) => {
        const members = states.filter(({ rule }) => rule.group === group.name);
        const score = scoreOf(members, []);
        return { group, score, standing: standingOf(group, score, members.some(counts)) };
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
    const steps = [...needed, ...chosen].map(stepOf);
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
        return outcome_absent(`the event ${JSON.stringify(name)} names no pull request of this repository`);
    if (pulls.length > 1)
        return outcome_absent(`the event names ${pulls.length} pull requests; which one is meant, it does not say`);
    return outcome_measured({ number: Number(pull.number), isFork: isFork(pull) });
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

;// CONCATENATED MODULE: ./src/tell/kept.ts
const runs = new WeakMap();
function keep(world, kept) {
    runs.set(world, kept);
}
function keptOf(world) {
    return runs.get(world);
}

;// CONCATENATED MODULE: ./src/render/readiness.ts
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

;// CONCATENATED MODULE: ./src/verdict/reason.ts



const LONGEST_SEEN = 110;
function reasonOf(evaluation) {
    const { outcome, score, configuration, states } = evaluation;
    const scored = `${span(score)} of 100 (${bar(configuration.gate.failUnder)} wanted)`;
    if (outcome === 'pass')
        return `ready: ${scored}${margin(evaluation)}, ${reason_measured(states)}`;
    const begin = outcome === 'fail' ? 'not ready' : 'no verdict';
    return `${begin}: ${scored}${WHY[evaluation.code](evaluation)}${wayUp(evaluation)}`;
}
const WHY = {
    ready: () => '',
    'must-failed': ({ states }) => mustWhy(states, 'missed', 'failed'),
    'must-unknown': ({ states }) => mustWhy(states, 'open', 'could not be measured'),
    'group-below-floor': (evaluation) => groupWhy(evaluation, 'missed', 'is below its floor'),
    'group-undecided': (evaluation) => groupWhy(evaluation, 'open', 'may be below its floor'),
    'score-low': (evaluation) => worst(evaluation, 'missed'),
    'score-undecided': (evaluation) => worst(evaluation, 'open'),
    'coverage-low': (evaluation) => `, but only ${points(evaluation.score.coverage)} % of the weight was measured (${bar(evaluation.configuration.gate.minCoverage)} wanted)${worst(evaluation, 'open')}`,
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
function groupWhy({ groups }, standing, verb) {
    const found = groups.find((group) => group.standing === standing);
    if (!found)
        return '';
    return `, and group ${found.group.name} ${verb}: ${span(found.score)} (floor ${bar(found.group.floor ?? 0)})`;
}
function worst({ states, raise }, standing) {
    const gain = ({ rule }) => raise.gains.get(rule.id) ?? 0;
    const found = states.filter((state) => state.standing === standing).toSorted((a, b) => gain(b) - gain(a));
    const [first] = found;
    return first ? `; ${seenOf(first)}${others(found.slice(1))}` : '';
}
function seenOf({ rule, evidence }) {
    return `${rule.id}: ${(0,visible.ml)(evidence.observed.trim().replace(/[.;]$/, ''), LONGEST_SEEN)}`;
}
function others(rest) {
    if (rest.length === 0)
        return '';
    const named = rest.slice(0, 2).map(({ rule }) => rule.id);
    return `; also ${named.join(', ')}${rest.length > 2 ? ` and ${rest.length - 2} more` : ''}`;
}
function wayUp({ raise, states }) {
    const [first, ...more] = raise.steps;
    if (!first)
        return '';
    const gain = first.gain > 0 ? ` (+${points(first.gain)})` : '';
    if (!raise.isEnough)
        return `. First: ${first.kind} ${first.id}${gain}`;
    const rest = more.length === 0 ? '' : ` and ${more.length === 1 ? more[0]?.id : `${more.length} more`}`;
    return `. Cheapest way up: ${first.kind} ${first.id}${gain}${rest}${mend(states, first.id, more.length)}`;
}
function mend(states, id, more) {
    const remedy = states.find(({ rule }) => rule.id === id)?.evidence.remedy;
    return more === 0 && remedy?.command ? `: ${(0,visible.ml)(remedy.command, 100)}` : '';
}
function margin({ score, configuration }) {
    const { failUnder, target } = configuration.gate;
    if (score.low >= target)
        return '';
    return `, ${points(score.low - failUnder)} above the bar and below the target of ${bar(target)}`;
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
        `  line [${shown.map(exact).join(', ')}]`,
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
    return `${points(shown[0] ?? 0)} ${bars.join('')} ${points(shown.at(-1) ?? 0)}`;
}

;// CONCATENATED MODULE: ./src/verdict/sections.ts



const MOST_DETAILED = 8;
const MOST_STEPS = 10;
function sectionsOf(evaluation) {
    return [
        accountOf(evaluation),
        ...sections_wayUp(evaluation),
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
    const point = score.point === undefined ? 'nothing was measured' : `${points(score.point)} of what was measured`;
    const waived = states.filter(({ standing }) => standing === 'waived').length;
    const defaults = states.filter(({ rule }) => rule.isDefaultWeight && !rule.must).map(({ rule }) => rule.id);
    return {
        title: 'Score',
        lead: true,
        lines: [
            `${span(score)} of 100, ${bar(failUnder)} wanted; ${point}; evidence for ${points(score.coverage)} % of the weight, ${bar(minCoverage)} wanted`,
            ...(unwaived ? [`without waivers it would be ${span(unwaived)}; ${waived} waived`] : []),
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
    return [`trend ${sparkline(lows)}; ${signed(trend.change)} against the median of the runs before`];
}
function sections_wayUp({ raise, outcome }) {
    if (outcome === 'pass' || raise.steps.length === 0)
        return [];
    const lines = raise.steps.slice(0, MOST_STEPS).map(({ id, kind, gain, must }) => {
        const gained = gain > 0 ? `+${points(gain)}` : 'no points';
        return `${kind} ${id}${must ? ', a must' : ''} (${gained})`;
    });
    const more = raise.steps.length > MOST_STEPS ? [`… and ${raise.steps.length - MOST_STEPS} more`] : [];
    const small = raise.isSmallest ? '' : '; a smaller set may do, too';
    const end = raise.isEnough
        ? `then the low end is ${points(raise.low)}${small}`
        : `even then the low end is ${points(raise.low)}`;
    return [{ title: 'What would make this pass', lines: [...lines, ...more, end] }];
}
function sections_detailsOf(states) {
    const off = states.filter(({ standing, evidence }) => standing !== 'met' && ((evidence.details ?? []).length > 0 || evidence.link));
    return off.slice(0, MOST_DETAILED).map(({ rule, evidence }) => ({
        title: `${rule.id} (${rule.kind.kind})`,
        lines: [...(evidence.details ?? []).slice(0, 20), ...(evidence.link ? [`see ${evidence.link}`] : [])],
    }));
}
function groupTable({ groups }) {
    if (groups.length === 0)
        return [];
    const rows = groups.map(({ group, score }) => [
        group.name,
        weightText(group.weight),
        span(score),
        group.floor === undefined ? '' : bar(group.floor),
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
        metrics: metricsOf(evaluation, isLet),
        sections: [...sectionsOf(evaluation), ...beside.sections],
        ...(soft ? { soft } : {}),
        detail: { ...readinessOf(evaluation, beside.circumstances) },
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
    const roots = [world.workspace, ...(process.env['RUNNER_TEMP'] ? [process.env['RUNNER_TEMP']] : [])];
    const read = await readHistory(place, surroundings, github, roots);
    const branch = surroundings.branch ?? '';
    const points = read.history.points.filter((point) => point.branch === branch);
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
    const evaluation = evaluate(configured.configuration, evidence, points, now);
    keep(world, { surroundings, github, place, read, config: file, crashes });
    const { run, sha } = surroundings;
    const circumstances = {
        source: configured.source,
        previous: points.at(-1)?.outcome ?? null,
        at: Math.round(now),
        run: run?.id ?? 0,
        attempt: run?.attempt ?? 0,
        sha,
        branch,
    };
    return verdictOf(evaluation, {
        circumstances,
        event: surroundings.event,
        isReportOnly: configured.isZero && values.failUnder === undefined,
        findings: [...configured.findings, ...noticeOf(read.notice)],
        sections: [...configured.sections],
    });
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
        metrics: NO_METRICS,
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
        metrics: { ...NO_METRICS, ready: 'unknown' },
    };
}

// EXTERNAL MODULE: ../../packages/core/src/model/render/summary.ts + 3 modules
var render_summary = __nccwpck_require__(7232);
;// CONCATENATED MODULE: ../../packages/github/src/fit-comment.ts
const CUT = '_Cut here: a comment holds no more. The step summary of the run has the rest._';
const ROOM = 500;
function fitComment(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const kept = [];
    let left = limit - ROOM;
    for (const line of text.split('\n')) {
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, ...closing(kept), '', CUT].join('\n');
}
function closing(lines) {
    let fence;
    let details = 0;
    for (const line of lines) {
        const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
        if (fence === undefined && mark)
            fence = mark[1];
        else if (fence !== undefined)
            fence = endsFence(fence, mark) ? undefined : fence;
        else
            details += countOf(line, /<details\b/gi) - countOf(line, /<\/details>/gi);
    }
    return [
        ...(fence ? [fence.slice(0, 100)] : []),
        ...Array(Math.min(20, Math.max(0, details))).fill('\n</details>'),
    ];
}
function endsFence(fence, mark) {
    const [, run = '', behind = ''] = mark ?? [];
    return run.startsWith(fence) && behind.trim() === '';
}
function countOf(line, what) {
    return line.match(what)?.length ?? 0;
}

;// CONCATENATED MODULE: ../../packages/github/src/comment-body.ts

const MOST_BYTES = 60_000;
const MARKER = /^<!-- [\w:./ -]+ -->$/;
const RUN = /^<!-- ci-gates:run (\d{1,15}) attempt (\d{1,6}) -->$/;
function composeBody(marker, body, run) {
    if (!MARKER.test(marker))
        throw new TypeError(`a marker is an HTML comment on one line, not ${JSON.stringify(marker)}`);
    const text = isMarked(body, marker) ? body.slice(marker.length).replace(/^\r?\n/, '') : body;
    const state = run ? `<!-- ci-gates:run ${run.id} attempt ${run.attempt} -->\n` : '';
    return fitComment(`${marker}\n${state}${text}`, MOST_BYTES);
}
function isMarked(body, marker) {
    return comment_body_linesOf(body)[0] === marker;
}
function runOfBody(body) {
    const [, id = 0, attempt = 0] = RUN.exec(comment_body_linesOf(body)[1] ?? '') ?? [];
    return { id: Number(id), attempt: Number(attempt) };
}
function saysTheSame(one, other) {
    return comment_body_contentOf(one) === comment_body_contentOf(other);
}
function compareRuns(one, other) {
    return one.id - other.id || one.attempt - other.attempt;
}
function comment_body_contentOf(body) {
    const [first, second = '', ...rest] = comment_body_linesOf(body.trimEnd());
    return [first, ...(RUN.test(second) ? [] : [second]), ...rest].join('\n');
}
function comment_body_linesOf(body) {
    return body.split(/\r?\n/);
}

;// CONCATENATED MODULE: ../../packages/github/src/comments.ts

const comments_PERMISSION = 'pull-requests: write';
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const listComments = (github, { owner, repo, issue }) => github.askAll({
    route: `GET ${COMMENTS}`,
    parameters: { owner, repo, issue_number: issue },
    permission: comments_PERMISSION,
    read: readComments,
});
const createComment = (github, { owner, repo, issue }, body) => github.ask({
    route: `POST ${COMMENTS}`,
    parameters: { owner, repo, issue_number: issue, body },
    permission: comments_PERMISSION,
    read: readComment,
});
const updateComment = (github, { owner, repo }, id, body) => github.ask({
    route: `PATCH ${COMMENT}`,
    parameters: { owner, repo, comment_id: id, body },
    permission: comments_PERMISSION,
    read: readComment,
});
const deleteComment = (github, { owner, repo }, id) => github.ask({
    route: `DELETE ${COMMENT}`,
    parameters: { owner, repo, comment_id: id },
    permission: comments_PERMISSION,
    read: () => true,
});
function readComments(data) {
    if (!Array.isArray(data))
        return undefined;
    const comments = data.map(readComment).filter((comment) => comment !== undefined);
    return comments.length === data.length ? comments : undefined;
}
function readComment(data) {
    const { id, html_url: url, body, user, minimized } = (data ?? {});
    if (typeof id !== 'number' || typeof url !== 'string')
        return undefined;
    const text = typeof body === 'string' ? body : '';
    return { id, url, body: text, author: readAccount(user)?.id, isMinimized: Boolean(minimized) };
}

;// CONCATENATED MODULE: ../../packages/github/src/sticky-comment.ts



async function upsertComment(github, wish) {
    const [, owner, repo] = /^([\w-][\w.-]*)\/([\w.-]+)$/.exec(wish.repository) ?? [];
    if (!owner || !repo)
        return off(`${JSON.stringify(wish.repository)} is no repository`);
    const text = composeBody(wish.marker, wish.body, wish.run);
    const account = await github.account();
    if (account.kind !== 'measured')
        return account;
    const writing = { github, place: { owner, repo, issue: wish.issue }, wish, account: account.value, text };
    const found = await ours(writing);
    if (found.kind !== 'measured')
        return found;
    const [newest, ...older] = found.value;
    return newest ? await edit(writing, newest, older) : await create(writing);
}
async function ours({ github, place, wish, account }) {
    const all = await listComments(github, place);
    if (all.kind !== 'measured')
        return all;
    const own = all.value.filter(({ author, body, isMinimized }) => author === account.id && isMarked(body, wish.marker) && !isMinimized);
    return outcome_measured(newestFirst(own));
}
function newestFirst(comments) {
    return comments.toSorted((a, b) => compareRuns(runOfBody(b.body), runOfBody(a.body)) || b.id - a.id);
}
async function edit(writing, newest, older) {
    const { github, place, wish, text } = writing;
    if (wish.run && compareRuns(runOfBody(newest.body), wish.run) > 0)
        return done('superseded', newest);
    if (wish.mode !== 'always' && saysTheSame(newest.body, text)) {
        await remove(writing, older);
        return done('unchanged', newest);
    }
    const updated = await updateComment(github, place, newest.id, text);
    if (updated.kind === 'absent')
        return await create(writing);
    if (updated.kind !== 'measured')
        return updated;
    await remove(writing, older);
    return done('updated', updated.value);
}
async function create(writing) {
    const created = await createComment(writing.github, writing.place, writing.text);
    if (created.kind !== 'measured' && created.kind !== 'transient')
        return created;
    const found = await ours(writing);
    if (created.kind === 'measured')
        return await settle(writing, created.value, found.kind === 'measured' ? found.value : []);
    const arrived = found.kind === 'measured' ? found.value.find(({ body }) => body === writing.text) : undefined;
    return found.kind === 'measured' && arrived ? await settle(writing, arrived, found.value) : created;
}
async function settle(writing, own, found) {
    const all = newestFirst([own, ...found.filter(({ id }) => id !== own.id)]);
    const [newest = own, ...older] = all;
    await remove(writing, older);
    return done(newest.id === own.id ? 'created' : 'superseded', newest);
}
async function remove({ github, place }, comments) {
    for (const { id } of comments)
        await deleteComment(github, place, id);
}
function done(action, { url }) {
    return outcome_measured({ action, url });
}

;// CONCATENATED MODULE: ./src/tell/comment.ts


async function tellComment(report, wish, { surroundings, github, config }) {
    const { pullRequest, run, event } = surroundings;
    if (wish.comment === 'never' || pullRequest === undefined)
        return {};
    const body = bodyOf(report);
    if (wish.dryRun)
        return { sections: [{ title: `The comment on #${pullRequest} would be`, lines: body.split('\n') }] };
    const opened = await github();
    if ('kind' in opened)
        return { warnings: [`the comment was not written: ${opened.detail}`] };
    const told = await upsertComment(opened, {
        repository: report.subject.repository,
        issue: pullRequest,
        marker: markerOf(config),
        body,
        mode: wish.comment,
        ...(run ? { run } : {}),
    });
    if (told.kind === 'measured')
        return {};
    const fork = event === 'pull_request'
        ? '; the token of a pull request from a fork is read-only, the step summary has it all'
        : '';
    const why = told.kind === 'denied' ? `${told.detail}; it needs ${told.permission}${fork}` : told.detail;
    return { warnings: [`the comment was not written: ${why}`] };
}
function markerOf(config) {
    return `<!-- ci-gates:readiness-gate v1 ${config.replace(/[^\w./-]/g, '-')} -->`;
}
function bodyOf(report) {
    const page = (0,render_summary.Im)(report);
    return page.slice(page.indexOf('\n') + 1);
}

;// CONCATENATED MODULE: ./src/render/lines-changed.ts
const lines_changed_MOST = 60;
function linesChanged(before, after) {
    const [old, now] = [(before ?? '').split('\n'), after.split('\n')];
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start])
        start++;
    let end = 0;
    while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
        end++;
    const lines = [
        ...old.slice(start, old.length - end).map((line) => `- ${line}`),
        ...now.slice(start, now.length - end).map((line) => `+ ${line}`),
    ];
    return lines.length <= lines_changed_MOST ? lines : [...lines.slice(0, lines_changed_MOST - 1), `… and ${lines.length - lines_changed_MOST + 1} more lines`];
}

;// CONCATENATED MODULE: ./src/tell/commit.ts
const MOST_TRIES = 3;
const ROUTE = '/repos/{owner}/{repo}/contents/{path}';
async function commitFile(github, place, make, message) {
    for (let tries = 1;; tries++) {
        const now = await github.ask(fileQuestion(place));
        if (now.kind !== 'measured' && now.kind !== 'absent')
            return { problem: whyNot(now) };
        const before = now.kind === 'measured' ? now.value : undefined;
        const made = make(before?.text);
        if ('problem' in made)
            return made;
        if (made.text === before?.text)
            return { action: 'unchanged' };
        const put = await github.ask(putQuestion(place, made.text, before?.sha, message));
        if (put.kind === 'measured')
            return { action: 'committed' };
        if (!isConflict(put) || tries === MOST_TRIES)
            return { problem: whyNot(put) };
    }
}
function fileQuestion({ owner, repo, branch, path }) {
    return {
        route: `GET ${ROUTE}`,
        parameters: { owner, repo, path, ref: branch },
        permission: 'contents: read',
        read: (data) => {
            const { content, encoding, sha } = (data ?? {});
            if (encoding !== 'base64' || typeof content !== 'string' || typeof sha !== 'string')
                return undefined;
            return { text: Buffer.from(content, 'base64').toString('utf8'), sha };
        },
    };
}
function putQuestion({ owner, repo, branch, path }, text, sha, message) {
    const content = Buffer.from(text).toString('base64');
    return {
        route: `PUT ${ROUTE}`,
        parameters: { owner, repo, path, branch, message, content, ...(sha === undefined ? {} : { sha }) },
        permission: 'contents: write',
        read: () => true,
    };
}
function isConflict(outcome) {
    return outcome.kind === 'transient' && /^409\b/.test(outcome.detail);
}
function whyNot(outcome) {
    return outcome.kind === 'denied' ? `${outcome.detail}; it needs ${outcome.permission}` : outcome.detail;
}

;// CONCATENATED MODULE: ./src/render/badge.ts

const LABEL = 'readiness';
const COLORS = { pass: 'brightgreen', narrow: 'green', fail: 'red', inconclusive: 'lightgrey' };
const HEX = { brightgreen: '#3c1', green: '#97ca00', red: '#e05d44', lightgrey: '#9f9f9f' };
function badgeJson(readiness) {
    const { message, color } = badge(readiness);
    return `${JSON.stringify({ schemaVersion: 1, label: LABEL, message, color }, undefined, 2)}\n`;
}
function badgeSvg(readiness) {
    const { message, color } = badge(readiness);
    const [left, right] = [widthOf(LABEL), widthOf(message)];
    const title = escapeXml(`${LABEL}: ${message}`);
    const text = (x, what) => `<text x="${x}" y="14" fill="#fff" text-anchor="middle">${escapeXml(what)}</text>`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}">`,
        `<title>${title}</title>`,
        `<rect width="${left}" height="20" fill="#555"/>`,
        `<rect x="${left}" width="${right}" height="20" fill="${HEX[color]}"/>`,
        `<g font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
        text(left / 2, LABEL),
        text(left + right / 2, message),
        '</g>',
        '</svg>',
        '',
    ].join('\n');
}
function badge({ outcome, low, high, target }) {
    const score = low === high ? points(low) : `${points(low)}–${points(high)}`;
    const message = outcome === 'inconclusive' ? `${score} ?` : score;
    return { message, color: outcome === 'pass' && low < target ? COLORS.narrow : COLORS[outcome] };
}
function widthOf(text) {
    return text.length * 7 + 10;
}
function escapeXml(text) {
    return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/markdown.ts
var markdown = __nccwpck_require__(5161);
;// CONCATENATED MODULE: ./src/render/marks.ts
const marks_MARK = { met: '✓', missed: '✗', open: '?', ignored: '?', waived: '–' };
const OUTCOME_MARK = { pass: '✓', fail: '✗', inconclusive: '?' };
const OUTCOME_WORD = { pass: 'ready', fail: 'not ready', inconclusive: 'no verdict' };

;// CONCATENATED MODULE: ./src/render/dashboard.ts




const OPEN = /^<!-- ci-gates:readiness(?: ([0-9a-f]{16}))? -->$/;
const CLOSE = '<!-- /ci-gates:readiness -->';
const BOX = /^- \[([ xX])\] .*<!-- ([\w.-]+) -->$/;
function fillDashboard(text, readiness) {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.split(/\r?\n/);
    const found = regionOf(lines);
    if ('problem' in found)
        return found;
    const old = lines.slice(found.open + 1, found.close);
    const body = dashboard_bodyOf(readiness, tickedIn(old));
    const filled = [
        ...lines.slice(0, found.open),
        `<!-- ci-gates:readiness ${sealOf(body)} -->`,
        ...body,
        ...lines.slice(found.close),
    ];
    return { text: filled.join(end) };
}
function regionOf(lines) {
    const fenced = insideFences(lines);
    const at = (test) => lines.flatMap((line, index) => (!fenced.has(index) && test(line.trim()) ? [index] : []));
    const [opens, closes] = [at((line) => OPEN.test(line)), at((line) => line === CLOSE)];
    const [open, close] = [opens[0], closes[0]];
    if (open === undefined && close === undefined)
        return {
            problem: `has no line <!-- ci-gates:readiness --> followed by a line ${CLOSE}; write both where the state belongs`,
            line: 1,
        };
    if (open === undefined || close === undefined)
        return { problem: `has only one of the two markers; the other is missing`, line: (open ?? close ?? 0) + 1 };
    const second = opens[1] ?? closes[1];
    if (second !== undefined)
        return { problem: 'has the markers twice', line: second + 1 };
    if (close < open)
        return { problem: 'ends the part before it begins', line: close + 1 };
    const seal = OPEN.exec((lines[open] ?? '').trim())?.[1];
    const body = lines.slice(open + 1, close);
    const isOurs = seal === undefined ? body.every((line) => line.trim() === '') : seal === sealOf(body);
    if (isOurs)
        return { open, close };
    return {
        problem: 'was edited between the markers, ticked boxes aside; move that text elsewhere, and empty the part together with the letters in its first marker',
        line: open + 1,
    };
}
function insideFences(lines) {
    const inside = new Set();
    let fence;
    for (const [index, line] of lines.entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined)
            inside.add(index);
        if (mark && fence === undefined)
            fence = mark;
        else if (mark && fence !== undefined && mark.startsWith(fence))
            fence = undefined;
    }
    return inside;
}
function sealOf(body) {
    const plain = body.map((line) => line.trimEnd().replace(/^- \[[xX]\]/, '- [ ]'));
    return (0,external_node_crypto_.createHash)('sha256').update(plain.join('\n')).digest('hex').slice(0, 16);
}
function tickedIn(lines) {
    const boxes = lines.map((line) => BOX.exec(line.trimEnd()));
    return new Set(boxes.flatMap((box) => (box && box[1] !== ' ' ? [box[2] ?? ''] : [])));
}
function dashboard_bodyOf(readiness, ticked) {
    const { outcome, low, high, bar: wanted, coverage, unwaived, signals, steps } = readiness;
    const waived = unwaived ? `; without waivers ${span(unwaived)}` : '';
    return [
        '',
        `${OUTCOME_MARK[outcome]} **${OUTCOME_WORD[outcome]}: ${span({ low, high })} of 100** (${bar(wanted)} wanted); evidence for ${points(coverage)} % of the weight${waived}`,
        '',
        '| | weight | signal | seen |',
        '| --- | --- | --- | --- |',
        ...signals.map(row),
        '',
        ...(steps.length === 0 ? [] : [...steps.map((step) => box(step, ticked.has(step.id))), '']),
    ];
}
function row({ id, standing, weight, must, observed, waiver }) {
    const counts = `${must ? 'must ' : ''}${weightText(weight)}`;
    const seen = waiver && standing === 'waived' ? `waived until ${waiver.expires}, ${waiver.owner}: ${waiver.reason}` : observed;
    return `| ${marks_MARK[standing]} | ${counts} | ${(0,markdown.SS)(id)} | ${(0,markdown.wD)((0,visible.ml)(seen, 300))} |`;
}
function box({ id, kind, gain, must }, isTicked) {
    const gained = gain > 0 ? `+${points(gain)}` : 'no points';
    return `- [${isTicked ? 'x' : ' '}] ${kind} ${(0,markdown.SS)(id)} (${must ? 'must, ' : ''}${gained}) <!-- ${id} -->`;
}

;// CONCATENATED MODULE: ./src/tell/plan.ts



const plan_LARGEST = 4 * 1024 * 1024;
function planned(inputs, readiness, workspace) {
    const { dashboard, badge } = inputs;
    const named = (path) => ({ path, name: (0,paths.Gt)(workspace, path) });
    const svg = badge?.replace(/(\.json)?$/, '.svg');
    return [
        ...(dashboard === undefined
            ? []
            : [{ what: 'dashboard', ...named(dashboard), make: (before = '') => fillDashboard(before, readiness) }]),
        ...(badge === undefined
            ? []
            : [{ what: 'badge', ...named(badge), make: () => ({ text: badgeJson(readiness) }) }]),
        ...(svg === undefined
            ? []
            : [{ what: 'badge', ...named(svg), make: () => ({ text: badgeSvg(readiness) }) }]),
    ];
}
function textNow(workspace, path) {
    const read = readText(workspace, path, plan_LARGEST);
    if ('text' in read)
        return read;
    return read.problem === 'absent' ? {} : { problem: read.detail };
}

;// CONCATENATED MODULE: ./src/tell/files.ts




async function tellFiles(readiness, wish, kept, workspace) {
    const told = [];
    for (const file of planned(wish, readiness, workspace)) {
        const inWorkspace = await writeOne(file, wish, workspace);
        told.push(inWorkspace);
        const isLeft = inWorkspace.warnings !== undefined;
        if (wish.commit && !isLeft)
            told.push(await commitOne(file, readiness, wish, kept, workspace));
    }
    return told;
}
async function writeOne(file, { dryRun }, workspace) {
    const now = textNow(workspace, file.path);
    if ('problem' in now)
        return { warnings: [`${file.name} was not written: ${now.problem}`] };
    if (file.what === 'dashboard' && now.text === undefined)
        return { warnings: [`${file.name} was not written: it is not there; make it, with the two markers in it`] };
    const made = file.make(now.text);
    if ('problem' in made)
        return { warnings: [`${file.name}:${made.line} ${made.problem}; nothing was changed`] };
    if (made.text === now.text)
        return {};
    if (dryRun)
        return { sections: [{ title: `${file.name} would be written`, lines: linesChanged(now.text, made.text) }] };
    try {
        await (0,write_text.x)(file.path, made.text, [workspace]);
        return {};
    }
    catch (error) {
        return { warnings: [`${file.name} was not written: ${error.message}`] };
    }
}
async function commitOne(file, readiness, wish, kept, workspace) {
    const { surroundings } = kept;
    const { owner, repo, branch, pullRequest } = surroundings;
    if (branch === undefined || pullRequest !== undefined)
        return { warnings: [`${file.name} was not committed: that is done on branches, not on pull requests or tags`] };
    if (wish.dryRun)
        return { sections: [{ title: `${file.name} would be committed to ${branch}` }] };
    const github = await kept.github();
    if ('kind' in github)
        return { warnings: [`${file.name} was not committed: ${github.detail}`] };
    const path = (0,paths.Gt)((0,git.Jl)(workspace) ?? workspace, file.path);
    let shown = [];
    const make = (before) => {
        const made = file.make(before);
        if ('text' in made)
            shown = linesChanged(before, made.text);
        return made;
    };
    const message = `Readiness: ${readiness.outcome} [skip ci]`;
    const done = await commitFile(github, { owner, repo, branch, path }, make, message);
    if ('action' in done)
        return {};
    const line = done.line === undefined ? '' : `:${done.line}`;
    return {
        warnings: [`${file.name}${line} was not committed to ${branch}: ${done.problem}`],
        sections: [{ title: `${file.name}, as it would have been committed`, lines: shown }],
    };
}

;// CONCATENATED MODULE: ./src/tell/history.ts



async function tellHistory(readiness, wish, kept, roots) {
    const { place, read, surroundings } = kept;
    if (place.kind === 'off' || surroundings.baseSha !== undefined)
        return {};
    if (read.isUnsure)
        return { warnings: ['the history was not written: what is there could not be read, and would be lost'] };
    const point = pointOf(readiness);
    const text = history_textOf(withPoint(read.history, point));
    if (wish.dryRun)
        return { sections: [{ title: 'The history would get', lines: [JSON.stringify(point)] }] };
    if (place.kind === 'branch')
        return await onBranch(point, place, kept);
    try {
        await (0,write_text.x)(place.path, text, roots);
        return {};
    }
    catch (error) {
        return { warnings: [`the history was not written: ${error.message}`] };
    }
}
async function onBranch(point, { branch, path }, kept) {
    const { owner, repo } = kept.surroundings;
    const github = await kept.github();
    if ('kind' in github)
        return { warnings: [`the history was not written: ${github.detail}`] };
    const make = (before) => ({
        text: history_textOf(withPoint(parseStrict(before) ?? kept.read.history, point)),
    });
    const done = await commitFile(github, { owner, repo, branch, path }, make, 'Readiness history [skip ci]');
    if ('action' in done)
        return {};
    const hint = /branch/i.test(done.problem) ? `; make it once: git push origin HEAD:${branch}` : '';
    return { warnings: [`the history was not written to branch ${branch}: ${done.problem}${hint}`] };
}
function history_textOf(history) {
    const points = history.points.map((point) => `    ${JSON.stringify(point)}`);
    return `{\n  "format": ${JSON.stringify(history.format)},\n  "version": ${history.version},\n  "points": [\n${points.join(',\n')}\n  ]\n}\n`;
}
function pointOf({ at, run, attempt, sha, branch, outcome, low, high, hash, signals }) {
    const each = signals.map(({ id, standing, value }) => [id, { standing, ...(value === null ? {} : { value }) }]);
    return {
        at,
        run,
        attempt,
        sha: sha.slice(0, 64),
        branch: branch.slice(0, 200),
        outcome,
        low,
        high,
        hash,
        signals: Object.fromEntries(each),
    };
}

;// CONCATENATED MODULE: ./src/render/slack.ts



const slack_LONGEST = 2_800;
const slack_MOST_SIGNALS = 8;
function slackMessage(readiness, reason, links) {
    const { outcome, previous, low, high, bar: wanted, signals } = readiness;
    const was = previous ? ` (was: ${OUTCOME_WORD[previous]})` : '';
    const head = `${ICON[outcome]} *${plain(links.repository)}: ${OUTCOME_WORD[outcome]}*${was}, ${span({ low, high })} of 100, ${bar(wanted)} wanted`;
    const off = signals
        .filter(({ standing }) => standing === 'missed' || standing === 'open')
        .toSorted((a, b) => b.gain - a.gain);
    const lines = off.slice(0, slack_MOST_SIGNALS).map(signalLine);
    const more = off.length > slack_MOST_SIGNALS ? [`… and ${off.length - slack_MOST_SIGNALS} more`] : [];
    const link = links.run ? [`<${links.run}|The run>`] : [];
    const text = slack_within([head, plain((0,visible.ml)(reason, 600)), ...lines, ...more], slack_LONGEST - link.join('').length);
    return JSON.stringify({
        text: (0,visible.ml)(head, 300),
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: [...text, ...link].join('\n') } }],
    });
}
const ICON = { pass: ':white_check_mark:', fail: ':x:', inconclusive: ':grey_question:' };
function signalLine({ id, standing, must, gain, observed }) {
    const counts = [...(must ? ['must'] : []), ...(gain > 0 ? [`+${points(gain)}`] : [])].join(', ');
    return `${marks_MARK[standing]} ${plain(id)}: ${plain((0,visible.ml)(observed, 160))}${counts ? ` (${counts})` : ''}`;
}
function plain(text) {
    return (0,visible.RK)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[*_~`]/g, (mark) => `${mark}\u200b`);
}
function slack_within(lines, limit) {
    const kept = [];
    let left = limit;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return kept;
}

;// CONCATENATED MODULE: ./src/tell/notify.ts


async function tellSlack(report, readiness, wish, kept) {
    const { slackWebhook } = wish;
    if (slackWebhook === undefined)
        return {};
    if (kept.surroundings.pullRequest !== undefined)
        return {};
    if (kept.read.isUnsure)
        return { warnings: ['Slack was not told: without the history nobody knows whether the verdict changed'] };
    const { previous, outcome } = readiness;
    if (previous === outcome || (previous === null && outcome === 'pass'))
        return {};
    const message = slackMessage(readiness, report.verdict.reason, {
        repository: report.subject.repository,
        run: runUrl(report, readiness),
    });
    if (wish.dryRun)
        return { sections: [{ title: 'Slack would be told', lines: [message] }] };
    const problem = await post(slackWebhook, message, wish.signal);
    return problem === undefined
        ? {}
        : { warnings: [`Slack was not told: ${problem}${notify_HINTS[problem.slice(0, 3)] ?? ''}`] };
}
const notify_HINTS = {
    '403': ' (the workspace restricts who may post)',
    '404': ' (the webhook was removed; make a new one)',
    '410': ' (the channel was archived)',
    '429': ' (too many messages; Slack takes about one a second)',
};
async function tellWebhook(report, readiness, wish) {
    if (wish.webhook === undefined)
        return {};
    const { subject, verdict } = report;
    const run = runUrl(report, readiness);
    const body = JSON.stringify({
        format: 'ci-gates readiness event',
        version: 1,
        repository: subject.repository,
        ref: subject.ref,
        event: subject.event,
        run: run ?? null,
        reason: verdict.reason,
        isChanged: readiness.previous !== null && readiness.previous !== readiness.outcome,
        readiness,
    });
    if (wish.dryRun)
        return { sections: [{ title: 'The webhook would be told', lines: [body] }] };
    const problem = await post(wish.webhook, body, wish.signal);
    return problem === undefined ? {} : { warnings: [`the webhook was not told: ${problem}`] };
}
function runUrl({ subject }, { run }) {
    const isKnown = run > 0 && /^https?:\/\/[\w.:-]+$/.test(subject.serverUrl ?? '') && /^[\w.-]+\/[\w.-]+$/.test(subject.repository);
    return isKnown ? `${subject.serverUrl}/${subject.repository}/actions/runs/${run}` : undefined;
}

;// CONCATENATED MODULE: ./src/tell/told.ts
function together(all) {
    return {
        warnings: all.flatMap(({ warnings = [] }) => warnings),
        sections: all.flatMap(({ sections = [] }) => sections),
    };
}

;// CONCATENATED MODULE: ./src/tell/elsewhere.ts







async function tellElsewhere(report, values, world) {
    const kept = keptOf(world);
    const readiness = readinessIn(report);
    if (!kept)
        return undefined;
    const [crash] = kept.crashes;
    if (crash !== undefined)
        throw crash;
    if (!readiness || values.checkOnly)
        return undefined;
    const wish = wishOf(values, world);
    const roots = [world.workspace, ...(process.env['RUNNER_TEMP'] ? [process.env['RUNNER_TEMP']] : [])];
    return together([
        ...(await tellFiles(readiness, wish, kept, world.workspace)),
        await tellHistory(readiness, wish, kept, roots),
        await tellWebhook(report, readiness, wish),
        await tellSlack(report, readiness, wish, kept),
        await tellComment(report, wish, kept),
    ]);
}
function wishOf(values, { signal }) {
    const { comment, dashboard, badge, slackWebhook, webhook, commit, dryRun } = values;
    return { comment, dashboard, badge, slackWebhook, webhook, commit, dryRun, signal: signal };
}

;// CONCATENATED MODULE: ./src/gate.ts





const gate = defineGate({
    name: 'readiness-gate',
    title: 'Readiness gate',
    description: 'Is this ready to release? A score that is an interval, from evidence, with what would raise it.',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: inputs,
    outputs: outputs,
    run: run_run,
    tellElsewhere: tellElsewhere,
});


/***/ }),

/***/ 1490:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(205);
 var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8917);


await (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ .i)(_gate_js__WEBPACK_IMPORTED_MODULE_0__ .G);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4714:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Er: () => ( nothingThere),
   Wv: () => ( submodules),
   bi: () => ( whyMissing),
   zP: () => ( isSparse)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3753);
 var _evidence_told_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7596);




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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => ( findFiles),
  J: () => ( noFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ./src/evidence/told.ts
var told = __nccwpck_require__(7596);
// EXTERNAL MODULE: ./src/workspace/absence.ts
var absence = __nccwpck_require__(4714);
;// CONCATENATED MODULE: ./src/workspace/find.ts





async function findFiles(scene, globs) {
    const taken = globs.filter(({ text }) => !text.startsWith('!'));
    const refused = globs.filter(({ text }) => text.startsWith('!'));
    const files = new Set();
    const problems = [];
    for (const [start, ofStart] of byStart(taken)) {
        if (!isWithin(scene.workspace, start))
            continue;
        const wants = (path) => {
            const full = start === '' ? path : `${start}/${path}`;
            return ofStart.some((glob) => glob.matches(full)) && !refused.some((glob) => glob.matches(full));
        };
        const walked = await walk((0,external_node_path_.join)(scene.workspace, start), wants, { signal: scene.signal });
        for (const path of walked.files)
            files.add(start === '' ? path : `${start}/${path}`);
        problems.push(...walked.problems);
    }
    return { files: [...files].sort(), problems };
}
async function noFiles(scene, globs) {
    const empty = (0,absence.Er)(scene.workspace);
    if (empty)
        return empty;
    const names = globs.map(({ text }) => text).join(', ');
    const hints = [
        ...((await (0,absence.zP)(scene.workspace)) ? ['only a part of the repository was checked out (`sparse-checkout`)'] : []),
        ...((0,absence.Wv)(scene.workspace).length > 0 ? ['submodules are only there with `submodules: true`'] : []),
    ];
    return (0,told.L5)('no-files', `no file matches ${names}; 0 files were looked at`, 'Correct `files`, or let an earlier step write them', { details: hints });
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   _V: () => ( isPointer),
   io: () => ( readBytes),
   o_: () => ( tryRead),
   yR: () => ( readText)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8613);
 var _evidence_told_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7596);
 var _absence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4714);





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
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path);
    try {
        if (!(0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_4__ .FK)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(full)))
            return outside(path);
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
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
    catch (error) {
        return problem(path, error);
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

/***/ 611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   j3: () => ( allInputs),
   ww: () => ( allOutputs)
 });
/* unused harmony exports commonInputs, commonOutputs */
 var _enforcement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1466);
 var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2792);


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

/***/ 2792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zM: () => ( kinds_boolean),
  Yq: () => ( choice),
  p0: () => ( kinds_duration),
  nd: () => ( integer),
  p_: () => ( list),
  Ae: () => ( path),
  KN: () => ( kinds_percent),
  rJ: () => ( secret),
  Qq: () => ( kinds_text)
});

// UNUSED EXPORTS: glob, pattern, url

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
// EXTERNAL MODULE: ../../packages/core/src/model/input/percent.ts
var percent = __nccwpck_require__(1290);
;// CONCATENATED MODULE: ../../packages/core/src/model/input/scalars.ts





const scalars_scalars = {
    text: { form: 'text', parse: (raw) => raw },
    secret: { form: 'secret', parse: (raw) => raw },
    integer: { form: 'whole number', parse: parseInteger },
    percent: { form: 'percentage, such as `98%`', parse: percent.l },
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
const kinds_percent = scalar('percent');
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

/***/ 1290:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   l: () => ( parsePercent)
 });
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7772);
 var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8443);


function parsePercent(raw) {
    if (/^\d+(\.\d+)?$/.test(raw) && Number(raw) <= 100)
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} has no unit; write ${readings(raw).join(' or ')}`);
    const parts = /^(\d{1,3})(?:\.(\d{1,4}))? ?%$/.exec(raw);
    if (!parts)
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} is not a percentage; write 98% or 99.5%`);
    const millionths = Number(parts[1]) * 10_000 + Number((parts[2] ?? '').padEnd(4, '0'));
    if (millionths > 1_000_000)
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} is more than 100%`);
    return { text: raw, millionths };
}
function readings(raw) {
    const share = Number(raw);
    return share > 1 ? [`${raw}%`] : [`${Number((share * 100).toFixed(4))}%`, `${raw}%`];
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
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1095);
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7772);
 var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1833);
 var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2477);




const MOST_LINES = 100;
const WIDEST = { claim: 36, place: 44, weight: 8 };
const LONGEST = 1_000;
function evidenceLines(report, only = 'all') {
    const counted = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .$t)(report.verdict.findings).filter(({ finding }) => only === 'all' || finding.outcome !== 'holds');
    const shown = counted.slice(0, MOST_LINES);
    const widths = {
        claim: widest(shown.map(claimOf), WIDEST.claim),
        place: widest(shown.map(({ finding }) => placeIn(finding)), WIDEST.place),
        weight: widest(shown.map(({ finding }) => weightIn(finding)), WIDEST.weight),
    };
    const lead = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .aT)(report).map((each) => `  ${each}`);
    const lines = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]));
    if (counted.length > shown.length)
        lines.push(`  … and ${counted.length - shown.length} more in the report`);
    const trail = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .Mv)(report).map((each) => `  ${each}`);
    const measured = `  ${measure(report)}`;
    return only === 'all' ? [...lead, ...lines, ...trail, measured] : [...lines, measured];
}
function measure({ verdict, durationMs }, timed = true) {
    const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number');
    const told = counts.map(([name, value]) => `${words(name)}: ${value}`);
    return [...told, ...(timed ? [`took ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_2__ .a)(durationMs)}`] : [])].join(', ');
}
function words(name) {
    return line(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function findingLines({ finding, times }, widths, before) {
    const cells = [claimOf({ finding, times }), placeIn(finding), line(finding.observed)];
    const padded = [cells[0].padEnd(widths.claim), cells[1].padEnd(widths.place), cells[2]];
    const weight = widths.weight === 0 ? '' : `${weightIn(finding).padEnd(widths.weight)}  `;
    const indent = ' '.repeat(4 + weight.length);
    const remedy = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(finding);
    const repeated = before !== undefined && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(before.finding) === remedy;
    return [
        `  ${weight}${_order_js__WEBPACK_IMPORTED_MODULE_0__ .j7[finding.outcome]} ${padded.filter((cell) => cell !== '').join('  ')}`.trimEnd(),
        ...(finding.expected ? [`${indent}wanted: ${line(finding.expected)}`] : []),
        ...(remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${line(remedy)}`] : []),
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
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__ .ml)(text, LONGEST));
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

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jt: () => ( SUMMARY_LIMIT),
  Im: () => ( comment),
  OS: () => ( more),
  z: () => ( summary)
});

// UNUSED EXPORTS: COMMENT_LIMIT, commentMarker

;// CONCATENATED MODULE: ../../packages/core/src/model/finding.ts
function countOutcomes(findings) {
    const counts = { holds: 0, broken: 0, unknown: 0 };
    for (const finding of findings)
        counts[finding.outcome] += 1;
    return counts;
}

;// CONCATENATED MODULE: ../../packages/core/src/model/text/byte-length.ts
function byteLength(text) {
    let bytes = text.length;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x80)
            bytes += code < 0x800 || (code & 0xf800) === 0xd800 ? 1 : 2;
    }
    return bytes;
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/markdown.ts
var markdown = __nccwpck_require__(5161);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __nccwpck_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/model/render/order.ts
var order = __nccwpck_require__(1833);
// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts + 1 modules
var sections = __nccwpck_require__(2477);
;// CONCATENATED MODULE: ../../packages/core/src/model/render/table.ts



const LONGEST_CELL = 1_000;
function tableHead({ verdict }) {
    return isWeighed(verdict.findings)
        ? '| | weight | what | where | seen |\n| --- | --- | --- | --- | --- |'
        : '| | what | where | seen |\n| --- | --- | --- | --- |';
}
const weighed = new WeakMap();
function isWeighed(findings) {
    const known = weighed.get(findings) ?? findings.some(({ weight }) => weight !== undefined);
    weighed.set(findings, known);
    return known;
}
function tableRow(report, { finding, times }, before) {
    const claim = `${code(finding.claim)}${times > 1 ? ` × ${times}` : ''}`;
    const weight = isWeighed(report.verdict.findings) ? ` ${table_text(finding.weight ?? '')} |` : '';
    return `| ${order.j7[finding.outcome]} |${weight} ${claim} | ${place(report, finding)} | ${seen(finding, before?.finding)} |`;
}
function seen(finding, before) {
    const { observed, expected, remedy, outcome } = finding;
    const isKnown = before !== undefined && (0,order.SM)(before) === (0,order.SM)(finding);
    const told = remedy && outcome !== 'holds' && !isKnown ? remedy : undefined;
    return [
        table_text(observed),
        ...(expected ? [`wanted: ${table_text(expected)}`] : []),
        ...(told ? [`→ ${told.command ? `${table_text((0,order.Ow)(told))} ${code(told.command)}` : table_text(told.text)}`] : []),
    ].join('<br>');
}
function table_text(value) {
    return (0,markdown.wD)((0,visible.ml)(value, LONGEST_CELL));
}
function code(value) {
    return (0,markdown.SS)((0,visible.ml)(value, LONGEST_CELL));
}
function place({ subject }, finding) {
    const shown = code((0,order.sR)(finding));
    const parts = finding.where?.file.split('/') ?? [];
    const commit = commitUrl(subject);
    if (commit === undefined || parts.length === 0 || parts.some((part) => ['', '.', '..'].includes(part)))
        return shown;
    const path = parts.map(urlPart).join('/');
    const line = finding.where?.line === undefined ? '' : `#L${finding.where.line}`;
    return path.length > 2 * LONGEST_CELL ? shown : `[${shown}](${commit}/${path}${line})`;
}
function commitUrl({ sha, repository, serverUrl = '' }) {
    const known = /^[0-9a-f]{40,64}$/.test(sha) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^https?:\/\/[\w.:-]+$/.test(serverUrl);
    return known ? `${serverUrl}/${repository}/blob/${sha}` : undefined;
}
function urlPart(part) {
    return encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ../../packages/core/src/model/render/summary.ts









const SUMMARY_LIMIT = 1_048_576;
const COMMENT_LIMIT = 65_536;
const SEAMS = 1_000;
function summary(report, limit = SUMMARY_LIMIT, sizeOf = byteLength) {
    return page(report, footOf(report, true), limit, sizeOf);
}
function page(report, foot, limit, sizeOf) {
    const counted = (0,order.$t)(report.verdict.findings);
    const frame = { head: headOf(report, counted), foot };
    const room = limit - sizeOf(frame.head + frame.foot) - SEAMS;
    if (room < 0) {
        const line = `### ${(0,markdown.wD)((0,visible.ml)(report.gate, 100))}: ${report.verdict.outcome}\n`;
        return sizeOf(line) <= limit ? line : '';
    }
    const rows = rowsWithin(report, counted, room, sizeOf);
    const shown = tables(report, counted, rows);
    const spare = room - shown.reduce((sum, text) => sum + sizeOf(text) + 2, 0);
    const missing = leftOut(report, counted.length - rows.length);
    const parts = [frame.head, ...shown, missing, ...(0,sections.qb)(report, spare, sizeOf), frame.foot];
    return `${joined(parts)}\n`;
}
function comment(report) {
    const marker = commentMarker(report.gate);
    return `${marker}\n${page(report, footOf(report, false), COMMENT_LIMIT - marker.length - 1, (text) => text.length)}`;
}
function commentMarker(gate) {
    return `<!-- ci-gates:${gate} -->`;
}
function more(report, limit) {
    const blocks = (0,sections.qb)(report, limit, byteLength);
    return blocks.length === 0 ? '' : `\n${joined(blocks)}\n`;
}
function headOf(report, counted) {
    const { mark, text } = (0,headline.P)(report);
    const command = report.verdict.outcome === 'pass' ? undefined : firstCommand(counted);
    return joined([
        `### ${mark} ${(0,markdown.wD)((0,visible.ml)(report.gate, 100))}`,
        (0,markdown.wD)(text),
        command ? (0,markdown.DV)([(0,visible.ml)(command, 4_000)], 'sh') : '',
        (0,sections.Lc)(report),
    ]);
}
function firstCommand(counted) {
    const open = counted.filter(({ finding }) => finding.outcome !== 'holds');
    return open.find(({ finding }) => finding.remedy?.command)?.finding.remedy?.command;
}
function footOf(report, timed) {
    const { effective, why } = report.enforcement;
    const parts = [(0,log.x)(report, timed), `${effective}: ${(0,visible.ml)(why, 300)}`, `ci-gates ${report.tool.version}`];
    const told = parts.filter((part) => part !== '').join('; ');
    return `<sub>${(0,markdown.wD)((0,visible.ml)(told, 4_000))}</sub>`;
}
function rowsWithin(report, counted, room, sizeOf) {
    const rows = [];
    let left = room;
    for (const each of counted) {
        const row = tableRow(report, each, counted[rows.length - 1]);
        left -= sizeOf(row) + 1;
        if (left < 0)
            break;
        rows.push(row);
    }
    return rows;
}
function tables(report, counted, rows) {
    const head = tableHead(report);
    const open = counted.filter(({ finding }) => finding.outcome !== 'holds').length;
    const holding = rows.slice(open);
    const title = holding.length === 1 ? '1 claim holds' : `${holding.length} claims hold`;
    return [
        open === 0 || rows.length === 0 ? '' : [head, ...rows.slice(0, open)].join('\n'),
        holding.length === 0
            ? ''
            : `<details><summary>${title}</summary>\n\n${[head, ...holding].join('\n')}\n\n</details>`,
    ];
}
function leftOut(report, left) {
    if (left === 0)
        return '';
    const { broken, unknown, holds } = countOutcomes(report.verdict.findings);
    return `${left} not shown here. In all: ${broken} broken, ${unknown} unknown, ${holds} holding; the JSON report has every one.`;
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
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
const DECEPTIVE = /(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]|(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[ -~]*$/;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': ' ' };
function visible(text) {
    return PLAIN.test(text) ? text : text.replace(DECEPTIVE, (character) => NAMED[character] ?? escapeOf(character));
}
function escapeOf(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code.padStart(2, '0')}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`;
}
function escapeDeceptive(json) {
    return json.replace(DECEPTIVE, (character) => (character === '\n' ? character : units(character)));
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

/***/ 3753:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Jl: () => ( gitRoot),
   PP: () => ( gitFile),
   gG: () => ( askGit)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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
    const { exec } = await __nccwpck_require__.e( 844).then(__nccwpck_require__.bind(__nccwpck_require__, 2844));
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
    const { getExecOutput } = await __nccwpck_require__.e( 844).then(__nccwpck_require__.bind(__nccwpck_require__, 2844));
    const input = lines ? { input: Buffer.from(lines.map((line) => `${line}\0`).join('')) } : {};
    const options = { cwd: folder, silent: true, ignoreReturnCode: true, ...input };
    try {
        const { exitCode, stdout, stderr } = await getExecOutput('git', ['--no-optional-locks', ...GUARDS, ...args], options);
        if (!ends.includes(exitCode))
            return { problem: stderr.trim().split('\n')[0] || `git ended with ${exitCode}` };
        return { lines: stdout.split('\0').slice(0, -1) };
    }
    catch (error) {
        return { problem: error.message };
    }
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
        else if (name === undefined || !Object.hasOwn(inputs, name))
            mistakes.push(unknownFlag(flags[at], name, Object.keys(inputs)));
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
    const meant = name === undefined ? undefined : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(name, [...names, ...TERMINAL_FLAGS]);
    return {
        input: flag,
        message: `there is no such flag${meant ? `; did you mean --${meant}?` : '; --help lists them'}`,
    };
}


/***/ }),

/***/ 205:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => ( main)
});

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/model/text/log-safe.ts
var log_safe = __nccwpck_require__(1052);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ../../packages/core/src/runner/clock.ts

const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    sleep: (ms, signal) => (0,promises_namespaceObject.setTimeout)(ms, undefined, signal ? { signal: signal } : {}),
};

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
    const { outcome, code, reason, findings, metrics, sections = [] } = verdict;
    const claims = Array.isArray(findings) ? findings.flatMap(flawsOfFinding) : ['findings is no list'];
    return [
        ...(OUTCOMES.includes(outcome) ? [] : [`outcome is ${String(outcome)}`]),
        ...(CODE.test(code) ? [] : [`code is ${String(code)}`]),
        ...(typeof reason === 'string' && reason.trim() !== '' ? [] : ['there is no reason']),
        ...claims,
        ...(sections.every(isSection) ? [] : ['a section is none']),
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

// EXTERNAL MODULE: ../../packages/core/src/model/enforcement.ts
var model_enforcement = __nccwpck_require__(1466);
;// CONCATENATED MODULE: ../../packages/core/src/model/report.ts

const REPORT_VERSION = 1;
function reportJson(report) {
    return `${(0,visible.BG)(JSON.stringify(report, undefined, 2)).replaceAll('##[', '#\\u0023[')}\n`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
;// CONCATENATED MODULE: ../../packages/core/src/runner/report-file.ts




async function writeReport(report, wanted, runner) {
    try {
        const text = reportJson(report);
        if (wanted !== undefined)
            return { path: await (0,write_text.x)(wanted, text, runner.roots) };
        if (runner.reportFolder === undefined)
            return {};
        return { path: await writeFresh((0,external_node_path_.join)(runner.reportFolder, 'ci-gates'), report.gate, text) };
    }
    catch (error) {
        return { problem: `the report was not written: ${error.message}` };
    }
}
async function writeFresh(folder, gate, text) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (let number = 1;; number++) {
        const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(number === 1 ? `${gate}.json` : `${gate}-${number}.json`));
        const file = await (0,promises_.open)(path, 'wx').catch((error) => {
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
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
    const world = worldOf(runner, clock, cancellation.signal, secrets);
    const running = gate.run(values, world);
    const { verdict: given, cancelled } = await untilCancelled(running, cancellation.cancelled);
    const verdict = soundVerdict(given);
    const wished = (0,model_enforcement.Tl)(values.enforcement, runner.subject, values.hardBranches);
    const enforcement = (0,model_enforcement.To)(wished, verdict, runner.subject);
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
    const { log, workspace } = runner;
    const cleaned = { info: (line) => log.info(clean(line)), debug: (line) => log.debug(clean(line)) };
    return { clock, log: cleaned, signal, mask: add, workspace };
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

;// CONCATENATED MODULE: ../../packages/core/src/runner/stop.ts
const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED'];
function allowClosedOutputs() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (!CLOSED.includes(error.code ?? ''))
                throw error;
        });
}
function leave(code) {
    process.exitCode ||= code;
    process.stdout.write('', () => process.stderr.write('', () => setImmediate(() => process.exit())));
}

// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts + 1 modules
var sections = __nccwpck_require__(2477);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __nccwpck_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/subject.ts
var subject = __nccwpck_require__(8817);
;// CONCATENATED MODULE: ../../packages/core/src/runner/terminal.ts





function terminalRunner(environment, flags, wish) {
    const workspace = process.cwd();
    return {
        workspace,
        subject: (0,subject.e)(environment.GITHUB_ACTIONS === 'true' ? environment : {}),
        given: { ...(0,runner_given.m)(environment), ...flags },
        resolvePath: (raw) => ({ ...(0,paths.cd)(workspace, [workspace])(raw), allowed: true }),
        reportFolder: undefined,
        log: { info: note, debug: (line) => (environment.CI_GATES_DEBUG ? note(line) : undefined) },
        mask: () => { },
        warn: (message) => note(`! ${message}`),
        tell: async (report) => print(wish.json ? reportJson(report).trimEnd() : forPeople(report, environment)),
        tellMore: async (report) => {
            for (const line of (0,sections.Mv)(report))
                wish.json ? note(line) : print((0,log_safe.s)(line));
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
function helpOf(gate) {
    const flags = Object.entries((0,common.j3)(gate)).flatMap(([key, { description, form, default: fallback, optional }]) => [
        `  --${(0,parse_inputs.i)(key)}  ${plain(form)}${fallback ? `; default ${fallback}` : optional || fallback === '' ? '' : '; required'}`,
        `      ${plain(description)}`,
    ]);
    const own = ['  --json     print the report as JSON', '  --help     print this', '  --version  print the version'];
    const codes = 'Exit code: 0 pass (or soft), 1 anything else, 130 or 143 when cancelled.';
    return [`ci-gates ${gate.name}: ${gate.description}`, '', ...flags, '', ...own, '', codes].join('\n');
}
function answerWish(gate, wish) {
    if (wish.help)
        print(helpOf(gate));
    else if (wish.version)
        print(VERSION);
    return wish.help || wish.version;
}
const COLOURS = { '✓': '32', '✗': '31', '!': '33', '?': '33' };
function forPeople(report, environment) {
    const paint = wantsColour(environment) ? coloured : (line) => line;
    const { mark, text } = (0,headline.P)(report);
    const isPass = report.verdict.outcome === 'pass';
    const evidence = isPass ? (0,log.p)(report, 'open') : ['', ...(0,log.p)(report)];
    return [`${mark} ${text}`, ...evidence].map((line) => paint((0,log_safe.s)(line))).join('\n');
}
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0';
    return Boolean(process.stdout.isTTY) && TERM !== 'dumb';
}
function coloured(line) {
    const mark = /^\s*([✓✗!?])/.exec(line)?.[1];
    const colour = mark === undefined ? undefined : COLOURS[mark];
    return colour === undefined || mark === undefined ? line : line.replace(mark, `\x1b[${colour}m${mark}\x1b[0m`);
}
function plain(text) {
    return text.replaceAll('`', '');
}
function print(text) {
    process.stdout.write(`${text}\n`);
}
function note(line) {
    process.stderr.write(`${(0,log_safe.s)(line)}\n`);
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/main.ts









async function main(gate, environment = process.env, flags = process.argv.slice(2)) {
    allowClosedOutputs();
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
        const { githubRunner } = await __nccwpck_require__.e( 171).then(__nccwpck_require__.bind(__nccwpck_require__, 6171));
        return githubRunner(gate, environment, given);
    }
    catch (error) {
        if (!(error instanceof input_error.d))
            throw error;
        for (const { input, message } of error.mistakes)
            process.stderr.write(`${(0,log_safe.s)(`✗ ${gate.name}: ${input}: ${message}`)}\n`);
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
   cd: () => ( pathResolver)
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


/***/ }),

/***/ 8817:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   e: () => ( subjectOf)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const LARGEST_EVENT = 25 * 1024 * 1024;
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
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > LARGEST_EVENT)
            return undefined;
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   x: () => ( writeText)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_2___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
 var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8613);




async function writeText(path, text, roots) {
    await refuseOutside(await nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), path, roots);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0));
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
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const within = await Promise.all(roots.map(async (root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), real)));
    if (!within.includes(true))
        throw new Error(`${path} leads outside ${roots.join(' and ')}`);
}
async function nearest(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
    return found || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Bu: () => ( PAIR),
   Ll: () => ( isNode),
   P3: () => ( isCollection),
   Qu: () => ( NODE_TYPE),
   Vj: () => ( isAlias),
   dQ: () => ( DOC),
   dt: () => ( ALIAS),
   jf: () => ( SCALAR),
   jh: () => ( isMap),
   jn: () => ( isScalar),
   kN: () => ( SEQ),
   lC: () => ( MAP),
   oP: () => ( isSeq),
   q1: () => ( hasAnchor),
   tO: () => ( isPair),
   wz: () => ( isDocument)
 });
const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;




/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   H: () => ( LineCounter)
 });
class LineCounter {
    constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}




/***/ }),

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qg: () => ( parse),
  hR: () => ( parseAllDocuments),
  Tp: () => ( parseDocument),
  As: () => ( public_api_stringify)
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/identity.js
var identity = __nccwpck_require__(7379);
// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/visit.js
var visit = __nccwpck_require__(9712);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/doc/directives.js



const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && (0,identity.Ll)(doc.contents)) {
            const tags = {};
            (0,visit.Y)(doc.contents, (_key, node) => {
                if ((0,identity.Ll)(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/doc/anchors.js



function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    (0,visit.Y)(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    ((0,identity.jn)(ref.node) || (0,identity.P3)(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/toJS.js


function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !(0,identity.q1)(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/Node.js




class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.Qu, { value: type });
    }
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!(0,identity.wz)(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/Alias.js






class Alias extends NodeBase {
    constructor(source) {
        super(identity.dt);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            (0,visit.Y)(doc, {
                Node: (_key, node) => {
                    if ((0,identity.Vj)(node) || (0,identity.q1)(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS(found, null, ctx);
                data = anchors.get(found);
            }
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if ((0,identity.Vj)(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if ((0,identity.P3)(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if ((0,identity.tO)(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/Scalar.js




const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends NodeBase {
    constructor(value) {
        super(identity.jf);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/doc/createNode.js




const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if ((0,identity.wz)(value))
        value = value.contents;
    if ((0,identity.Ll)(value))
        return value;
    if ((0,identity.tO)(value)) {
        const map = ctx.schema[identity.lC].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.lC]
                : Symbol.iterator in Object(value)
                    ? schema[identity.kN]
                    : schema[identity.lC];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/Collection.js




function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => (0,identity.Ll)(it) || (0,identity.tO)(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if ((0,identity.P3)(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if ((0,identity.P3)(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && (0,identity.jn)(node) ? node.value : node;
        else
            return (0,identity.P3)(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!(0,identity.tO)(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    (0,identity.jn)(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return (0,identity.P3)(node) ? node.hasIn(rest) : false;
    }
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if ((0,identity.P3)(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/stringify/stringifyString.js



const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.BLOCK_FOLDED:
            case Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/stringify/stringify.js





function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if ((0,identity.jn)(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = ((0,identity.jn)(node) || (0,identity.P3)(node)) && node.anchor;
    if (anchor && anchorIsValid(anchor)) {
        anchors.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if ((0,identity.tO)(item))
        return item.toString(ctx, onComment, onChompKeep);
    if ((0,identity.Vj)(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = (0,identity.Ll)(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : (0,identity.jn)(node)
            ? stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return (0,identity.jn)(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/stringify/stringifyPair.js





function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = ((0,identity.Ll)(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if ((0,identity.P3)(key) || (!(0,identity.Ll)(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            (0,identity.P3)(key) ||
            ((0,identity.jn)(key)
                ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if ((0,identity.Ll)(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && (0,identity.jn)(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        (0,identity.oP)(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && (0,identity.P3)(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/log.js
function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        console.warn(warning);
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js



// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    ((0,identity.jn)(key) &&
        (!key.type || key.type === Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if ((0,identity.oP)(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!(0,identity.jh)(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && (0,identity.Vj)(value) ? value.resolve(ctx.doc, ctx) : value;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/addPairToJSMap.js






function addPairToJSMap(ctx, map, { key, value }) {
    if ((0,identity.Ll)(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (isMergeKey(ctx, key))
        addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if ((0,identity.Ll)(key) && ctx?.doc) {
        const strCtx = createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/Pair.js





function createPair(key, value, ctx) {
    const k = createNode(key, undefined, ctx);
    const v = createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.Qu, { value: identity.Bu });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if ((0,identity.Ll)(key))
            key = key.clone(schema);
        if ((0,identity.Ll)(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/stringify/stringifyCollection.js




function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if ((0,identity.Ll)(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if ((0,identity.tO)(item)) {
            const ik = (0,identity.Ll)(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if ((0,identity.Ll)(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if ((0,identity.tO)(item)) {
            const ik = (0,identity.Ll)(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = (0,identity.Ll)(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/YAMLMap.js







function findPair(items, key) {
    const k = (0,identity.jn)(key) ? key.value : key;
    for (const it of items) {
        if ((0,identity.tO)(it)) {
            if (it.key === key || it.key === k)
                return it;
            if ((0,identity.jn)(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.lC, schema);
        this.items = [];
    }
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    add(pair, overwrite) {
        let _pair;
        if ((0,identity.tO)(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair(pair, pair?.value);
        }
        else
            _pair = new Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if ((0,identity.jn)(prev.value) && isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && (0,identity.jn)(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair(key, value), true);
    }
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!(0,identity.tO)(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/common/map.js



const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!(0,identity.jh)(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/nodes/YAMLSeq.js







class YAMLSeq extends Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.kN, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && (0,identity.jn)(it) ? it.value : it;
    }
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if ((0,identity.jn)(prev) && isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = (0,identity.jn)(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/common/seq.js



const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!(0,identity.oP)(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/common/string.js


const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString(item, ctx, onComment, onChompKeep);
    }
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/common/null.js


const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/core/bool.js


const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/core/float.js



const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
    }
};
const float_float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/core/int.js


const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int_int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/core/schema.js








const schema = [
    map,
    seq,
    string,
    nullTag,
    boolTag,
    intOct,
    int_int,
    intHex,
    floatNaN,
    floatExp,
    float_float
];



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/json/schema.js




function schema_intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: schema_intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => schema_intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema_schema = [map, seq].concat(jsonScalars, jsonError);



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js



const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    resolve(src, onError) {
        if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.BLOCK_LITERAL);
        if (type !== Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js





function resolvePairs(seq, onError) {
    if ((0,identity.oP)(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if ((0,identity.tO)(item))
                continue;
            else if ((0,identity.jh)(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair(new Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = (0,identity.tO)(item) ? item : new Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js






class YAMLOMap extends YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if ((0,identity.tO)(pair)) {
                key = toJS(pair.key, '', ctx);
                value = toJS(pair.value, key, ctx);
            }
            else {
                key = toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs = createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs = resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs.items) {
            if ((0,identity.jn)(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js


function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar(false),
    stringify: boolStringify
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/float.js



const float_floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber
};
const float_floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
    }
};
const yaml_1_1_float_float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/int.js


const int_intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function int_intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function int_intStringify(node, radix, prefix) {
    const { value } = node;
    if (int_intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber(node);
}
const intBin = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 2, 2, opt),
    stringify: node => int_intStringify(node, 2, '0b')
};
const int_intOct = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 1, 8, opt),
    stringify: node => int_intStringify(node, 8, '0')
};
const yaml_1_1_int_int = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 0, 10, opt),
    stringify: stringifyNumber
};
const int_intHex = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 2, 16, opt),
    stringify: node => int_intStringify(node, 16, '0x')
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/set.js




class YAMLSet extends YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if ((0,identity.tO)(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair(key.key, null);
        else
            pair = new Pair(key, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    get(key, keepPair) {
        const pair = findPair(this.items, key);
        return !keepPair && (0,identity.tO)(pair)
            ? (0,identity.jn)(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if ((0,identity.jh)(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js


function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js














const yaml_1_1_schema_schema = [
    map,
    seq,
    string,
    nullTag,
    trueTag,
    falseTag,
    intBin,
    int_intOct,
    yaml_1_1_int_int,
    int_intHex,
    float_floatNaN,
    float_floatExp,
    yaml_1_1_float_float,
    binary,
    merge,
    omap,
    pairs,
    set,
    intTime,
    floatTime,
    timestamp
];



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/tags.js

















const schemas = new Map([
    ['core', schema],
    ['failsafe', [map, seq, string]],
    ['json', schema_schema],
    ['yaml11', yaml_1_1_schema_schema],
    ['yaml-1.1', yaml_1_1_schema_schema]
]);
const tagsByName = {
    binary: binary,
    bool: boolTag,
    float: float_float,
    floatExp: floatExp,
    floatNaN: floatNaN,
    floatTime: floatTime,
    int: int_int,
    intHex: intHex,
    intOct: intOct,
    intTime: intTime,
    map: map,
    merge: merge,
    null: nullTag,
    omap: omap,
    pairs: pairs,
    seq: seq,
    set: set,
    timestamp: timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary,
    'tag:yaml.org,2002:merge': merge,
    'tag:yaml.org,2002:omap': omap,
    'tag:yaml.org,2002:pairs': pairs,
    'tag:yaml.org,2002:set': set,
    'tag:yaml.org,2002:timestamp': timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge)
            ? schemaTags.concat(merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/schema/Schema.js






const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? getTags(compat, 'compat')
            : compat
                ? getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.lC, { value: map });
        Object.defineProperty(this, identity.jf, { value: string });
        Object.defineProperty(this, identity.kN, { value: seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/stringify/stringifyDocument.js




function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if ((0,identity.Ll)(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/doc/Document.js












class Document {
    constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.Qu, { value: identity.dQ });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.Qu]: { value: identity.dQ }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = (0,identity.Ll)(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode(value, tag, ctx);
        if (flow && (0,identity.P3)(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair(k, v);
    }
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    deleteIn(path) {
        if (isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    get(key, keepScalar) {
        return (0,identity.P3)(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    getIn(path, keepScalar) {
        if (isEmptyPath(path))
            return !keepScalar && (0,identity.jn)(this.contents)
                ? this.contents.value
                : this.contents;
        return (0,identity.P3)(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    has(key) {
        return (0,identity.P3)(this.contents) ? this.contents.has(key) : false;
    }
    hasIn(path) {
        if (isEmptyPath(path))
            return this.contents !== undefined;
        return (0,identity.P3)(this.contents) ? this.contents.hasIn(path) : false;
    }
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    setIn(path, value) {
        if (isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if ((0,identity.P3)(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/errors.js
class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/util-flow-indent-check.js


function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/util-map-includes.js


function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || ((0,identity.jn)(a) && (0,identity.jn)(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/resolve-block-map.js







const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/resolve-block-seq.js




function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/resolve-flow-collection.js









const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap : YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if ((0,identity.tO)(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/compose-collection.js








function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = (0,identity.Ll)(res)
        ? res
        : new Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/resolve-block-scalar.js


function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js



function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/compose-scalar.js





function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.jf];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.jf];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = (0,identity.jn)(res) ? res : new Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.jf]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.jf];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.jf];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.jf];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/compose-node.js







const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!(0,identity.jn)(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/compose-doc.js





function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode(ctx, value, props, onError)
        : composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/compose/composer.js







function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new YAMLWarning(pos, code, message));
            else
                this.errors.push(new YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if ((0,identity.P3)(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if ((0,identity.tO)(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    *next(token) {
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}



// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/parse/line-counter.js
var line_counter = __nccwpck_require__(3224);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/parse/cst.js




const BOM = '\u{FEFF}';
const DOCUMENT = '\x02'; // C0: Start of Text
const FLOW_END = '\x18'; // C0: Cancel
const SCALAR = '\x1f'; // C0: Unit Separator
const isCollection = (token) => !!token && 'items' in token;
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/parse/lexer.js


function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
class Lexer {
    constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = '';
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
    }
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/parse/parser.js



function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        default:
            return [];
    }
}
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
class Parser {
    constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = '';
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new Lexer();
        this.onNewLine = onNewLine;
    }
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    *next(source) {
        this.source = source;
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}



;// CONCATENATED MODULE: ../../node_modules/.pnpm/yaml@2.9.1_patch_hash=c066eb642acfba7eb9588c815aa9a82479258dac19f4e590d2d1e47fa1edc588/node_modules/yaml/browser/dist/public-api.js








function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter = options.lineCounter || (prettyErrors && new line_counter.H()) || null;
    return { lineCounter, prettyErrors };
}
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser = new Parser(lineCounter?.addNewLine);
    const composer = new Composer(options);
    const docs = Array.from(composer.compose(parser.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(prettifyError(source, lineCounter));
            doc.warnings.forEach(prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer.streamInfo());
}
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser = new Parser(lineCounter?.addNewLine);
    const composer = new Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(prettifyError(source, lineCounter));
        doc.warnings.forEach(prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function public_api_stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if ((0,identity.wz)(value) && !_replacer)
        return value.toString(options);
    return new Document(value, _replacer, options).toString(options);
}




/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Y: () => ( visit)
 });
/* unused harmony export visitAsync */
 var _nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7379);


const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .wz)(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .Ll)(ctrl) || (0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .tO)(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .P3)(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .tO)(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .wz)(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .Ll)(ctrl) || (0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .tO)(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .P3)(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .tO)(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .jh)(node))
        return visitor.Map?.(key, node, path);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .oP)(node))
        return visitor.Seq?.(key, node, path);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .tO)(node))
        return visitor.Pair?.(key, node, path);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .jn)(node))
        return visitor.Scalar?.(key, node, path);
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .P3)(parent)) {
        parent.items[key] = node;
    }
    else if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .tO)(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if ((0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .wz)(parent)) {
        parent.contents = node;
    }
    else {
        const pt = (0,_nodes_identity_js__WEBPACK_IMPORTED_MODULE_0__ .Vj)(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}




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
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
