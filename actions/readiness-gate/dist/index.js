/******/ var __webpack_modules__ = ({

/***/ 7058:
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

// EXTERNAL MODULE: ./src/outputs.ts
var outputs = __nccwpck_require__(7553);
;// CONCATENATED MODULE: ./src/gate.ts



const gate = defineGate({
    name: 'readiness-gate',
    title: 'Readiness gate',
    description: 'Is this ready to release? A score that is an interval, from evidence, with what would raise it.',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: inputs,
    outputs: outputs.V4,
    run: async (values, world) => (await Promise.all([__nccwpck_require__.e(9667), __nccwpck_require__.e(2622), __nccwpck_require__.e(3506)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3506))).run(values, world),
    tellElsewhere: async (report, values, world) => (await Promise.all([__nccwpck_require__.e(9667), __nccwpck_require__.e(977)]).then(__nccwpck_require__.bind(__nccwpck_require__, 977))).tellElsewhere(report, values, world),
});


/***/ }),

/***/ 1490:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4243);
 var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7058);


await (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ .i)(_gate_js__WEBPACK_IMPORTED_MODULE_0__ .G);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7553:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   EJ: () => ( NO_METRICS),
   Ps: () => ( metricsOf),
   V4: () => ( outputs)
 });
 var _verdict_points_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3802);

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
        score: score.point === undefined ? '' : (0,_verdict_points_js__WEBPACK_IMPORTED_MODULE_0__ .e0)(score.point),
        scoreLow: (0,_verdict_points_js__WEBPACK_IMPORTED_MODULE_0__ .e0)(score.low),
        scoreHigh: (0,_verdict_points_js__WEBPACK_IMPORTED_MODULE_0__ .e0)(score.high),
        coverage: (0,_verdict_points_js__WEBPACK_IMPORTED_MODULE_0__ .e0)(score.coverage),
        ready,
        failing: ids('missed'),
        unknown: ids('open'),
        trend: trend.change === undefined ? '' : (0,_verdict_points_js__WEBPACK_IMPORTED_MODULE_0__ .e0)(trend.change),
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


/***/ }),

/***/ 3802:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Ln: () => ( span),
   M0: () => ( bar),
   Ob: () => ( weightText),
   WR: () => ( points),
   e0: () => ( exact),
   x8: () => ( signed)
 });
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
        const { githubRunner } = await __nccwpck_require__.e( 6171).then(__nccwpck_require__.bind(__nccwpck_require__, 6171));
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

/***/ 2613:
/***/ ((module) => {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = process.getBuiltinModule("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns/promises");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

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

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = process.getBuiltinModule("timers");

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
/******/ 		8792: 0
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
