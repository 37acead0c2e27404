export const id = 972;
export const ids = [972];
export const modules = {

/***/ 972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubRunner: () => ( githubRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(2121);
// EXTERNAL MODULE: ../../packages/core/src/model/text/log-safe.ts
var log_safe = __webpack_require__(1052);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var model_verdict = __webpack_require__(8541);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __webpack_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/order.ts
var order = __webpack_require__(1833);
;// CONCATENATED MODULE: ../../packages/core/src/model/render/annotations.ts




const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4_000;
function annotations(report, taken = 0) {
    const { verdict, enforcement, gate } = report;
    const isPass = verdict.outcome === 'pass';
    const kind = enforcement.effective === 'hard' && !isPass ? 'error' : 'warning';
    const decided = isPass ? undefined : (0,model_verdict.l)(verdict.findings);
    const first = isPass ? [] : [annotate(kind, (0,headline.P)(report).text, gate, decided?.where)];
    const others = (0,order.$t)(verdict.findings)
        .map(({ finding }) => finding)
        .filter((finding) => finding !== decided && finding.outcome !== 'holds');
    if (kind === 'warning')
        return capped(kind, first, others, gate, MOST_OF_A_KIND - taken);
    const mild = others.filter((finding) => !isGrave(finding));
    return [
        ...capped('error', first, others.filter(isGrave), gate, MOST_OF_A_KIND),
        ...capped('warning', [], mild, gate, MOST_OF_A_KIND - taken),
    ];
}
function capped(kind, first, findings, title, room) {
    const shown = findings.slice(0, Math.max(0, room - 1 - first.length));
    const rest = findings.length - shown.length;
    const told = shown.map((finding) => annotate(kind, sentence(finding), title, finding.where));
    const more = annotate(kind, `and ${rest} more: see the step summary or the report`, title);
    return [...first, ...told, ...(rest > 0 ? [more] : [])];
}
function annotate(kind, message, title, where) {
    return { kind, message: (0,visible.ml)((0,visible.RK)(message), LONGEST_MESSAGE), title, ...(where ? { where } : {}) };
}
function isGrave(finding) {
    return finding.outcome === 'broken' || !finding.additional;
}
function sentence(finding) {
    const wanted = finding.expected ? `, wanted ${finding.expected}` : '';
    const remedy = (0,order.SM)(finding);
    return `${finding.claim}: ${finding.observed}${wanted}${remedy ? ` → ${remedy}` : ''}`;
}

// EXTERNAL MODULE: ../../packages/core/src/model/render/summary.ts + 3 modules
var summary = __webpack_require__(7232);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __webpack_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/model/common.ts
var model_common = __webpack_require__(611);
// EXTERNAL MODULE: ../../packages/core/src/model/input/parse-inputs.ts
var parse_inputs = __webpack_require__(3876);
// EXTERNAL MODULE: ../../packages/core/src/model/text/markdown.ts
var markdown = __webpack_require__(5161);
;// CONCATENATED MODULE: ../../packages/core/src/runner/annotate.ts


const annotate_MOST_OF_A_KIND = 10;
const annotate_LONGEST_MESSAGE = 4_000;
function annotator() {
    const told = { error: 0, warning: 0 };
    const annotate = ({ kind, message, title, where }) => {
        const safe = (0,visible.ml)((0,visible.RK)(message), annotate_LONGEST_MESSAGE).replaceAll('##[', '# #[');
        told[kind] += 1;
        if (told[kind] > annotate_MOST_OF_A_KIND)
            core.pq((0,log_safe.s)(safe));
        else
            (kind === 'error' ? core.z3 : core.$e)(safe, { ...(title ? { title } : {}), ...placeOf(where) });
    };
    return { told, annotate };
}
function placeOf(where) {
    if (!where)
        return {};
    return {
        file: (0,visible.RK)(where.file),
        ...(where.line === undefined ? {} : { startLine: where.line }),
        ...(where.column === undefined ? {} : { startColumn: where.column }),
    };
}

// EXTERNAL MODULE: ../../packages/core/src/runner/given.ts
var given = __webpack_require__(964);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __webpack_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/subject.ts
var subject = __webpack_require__(8817);
;// CONCATENATED MODULE: ../../packages/core/src/runner/github.ts







const LONGEST_OUTPUT = 65_536;
function githubRunner(gate, environment, flags) {
    const workspace = environment.GITHUB_WORKSPACE || process.cwd();
    const roots = [workspace, ...(environment.RUNNER_TEMP ? [environment.RUNNER_TEMP] : [])];
    const { told, annotate } = annotator();
    const warn = (message) => annotate({ kind: 'warning', message });
    return {
        workspace,
        roots,
        subject: (0,subject.e)(environment),
        given: { ...(0,given.m)(environment), ...flags },
        resolvePath: (0,paths.cd)(workspace, roots),
        reportFolder: environment.RUNNER_TEMP,
        log: { info, debug: (line) => core.Yz((0,log_safe.s)(line)) },
        mask: (secret) => core.Pq(secret),
        warn,
        tell: async (report, path, wish) => {
            tellLog(gate, report, annotations(report, told.warning), annotate);
            setOutputs(gate, report, path, warn);
            if (wish.summary)
                await writeSummary((limit) => (0,summary.z)(report, limit), warn);
        },
        tellMistakes: async (name, error) => {
            tellMistakes(name, error, annotate);
            await writeSummary(() => mistakesPage(name, error), warn);
        },
        tellCrash: (name, stack) => {
            const message = `${name} crashed: ${(0,visible.ml)(stack[0] ?? '', 2_000)}. This is a bug in the gate, not a verdict.`;
            annotate({ kind: 'error', message });
            for (const line of stack)
                info(`  ${line}`);
        },
    };
}
function info(line) {
    core.pq((0,log_safe.s)(line));
}
function tellLog(gate, report, told, annotate) {
    const { mark, text } = (0,headline.P)(report);
    const evidence = () => tellEach((0,log.p)(report), info);
    if (report.verdict.outcome === 'pass') {
        info(`${mark} ${text}`);
        grouped(`${gate.title}: what was examined`, evidence);
        tellEach(told, annotate);
    }
    else {
        tellEach(told.slice(0, 1), annotate);
        evidence();
        if (told.length > 1)
            grouped(`${gate.title}: annotations`, () => tellEach(told.slice(1), annotate));
    }
}
function tellEach(all, tell) {
    for (const one of all)
        tell(one);
}
function grouped(title, tell) {
    core.Oh((0,log_safe.s)(title));
    tell();
    core.N4();
}
function setOutputs(gate, report, path, warn) {
    const { verdict, enforcement } = report;
    const common = {
        verdict: verdict.outcome,
        code: verdict.code,
        reason: (0,headline.$)(verdict.reason),
        enforcement: enforcement.effective,
        report: path ?? '',
    };
    if (!process.env.GITHUB_OUTPUT)
        return;
    try {
        for (const name of Object.keys((0,model_common.ww)(gate)))
            core.uH((0,parse_inputs.i)(name), (0,visible.ml)(String(common[name] ?? verdict.metrics[name] ?? ''), LONGEST_OUTPUT));
    }
    catch (error) {
        warn(`outputs were not set: ${error.message}`);
    }
}
async function writeSummary(render, warn) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    try {
        const text = render(summary.Jt - (0,external_node_fs_.statSync)(file).size);
        if (text !== '')
            await core.z.addRaw(text).write();
    }
    catch (error) {
        warn(`the step summary was not written: ${error.message}`);
    }
}
function tellMistakes(gate, { mistakes }, annotate) {
    const lines = mistakes.map(({ input, message }) => `${input}: ${message}`);
    for (const message of lines.slice(0, 9))
        annotate({ kind: 'error', message, title: `${gate}: input` });
    for (const line of lines.slice(9))
        info(`✗ ${line}`);
}
function mistakesPage(gate, { mistakes }) {
    const items = mistakes
        .slice(0, 100)
        .map(({ input, message }) => `- ${(0,markdown.wD)((0,visible.ml)(`${input}: ${message}`, 1_000))}`);
    return `### ✗ ${(0,markdown.wD)(gate)}: no verdict, the inputs are wrong\n\n${items.join('\n')}\n`;
}


/***/ })

};
