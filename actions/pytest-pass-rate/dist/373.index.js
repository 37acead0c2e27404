export const id = 373;
export const ids = [373];
export const modules = {

/***/ 2373:
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
var markdown = __webpack_require__(5161);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __webpack_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts
var sections = __webpack_require__(8957);
;// CONCATENATED MODULE: ../../packages/core/src/model/render/table.ts



const LONGEST_CELL = 1_000;
const TABLE_HEAD = '| | what | where | seen |\n| --- | --- | --- | --- |';
function tableRow(report, { finding, times }, before) {
    const claim = `${code(finding.claim)}${times > 1 ? ` × ${times}` : ''}`;
    return `| ${order.j7[finding.outcome]} | ${claim} | ${place(report, finding)} | ${seen(finding, before?.finding)} |`;
}
function seen(finding, before) {
    const { observed, expected, remedy, outcome } = finding;
    const isKnown = before !== undefined && (0,order.SM)(before) === (0,order.SM)(finding);
    const told = remedy && outcome !== 'holds' && !isKnown ? remedy : undefined;
    return [
        table_text(observed),
        ...(expected ? [`wanted: ${table_text(expected)}`] : []),
        ...(told ? [`→ ${table_text(told.text)}${told.command ? `: ${code(told.command)}` : ''}`] : []),
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
    const counted = (0,order.$t)(report.verdict.findings);
    const frame = { head: headOf(report, counted), foot: footOf(report) };
    const room = limit - sizeOf(frame.head + frame.foot) - SEAMS;
    if (room < 0) {
        const line = `### ${(0,markdown.wD)((0,visible.ml)(report.gate, 100))}: ${report.verdict.outcome}\n`;
        return sizeOf(line) <= limit ? line : '';
    }
    const rows = rowsWithin(report, counted, room, sizeOf);
    const shown = tables(counted, rows);
    const spare = room - shown.reduce((sum, text) => sum + sizeOf(text), 0);
    const beside = (0,sections.tz)(report, spare, sizeOf);
    const parts = [frame.head, ...shown, leftOut(report, counted.length - rows.length), ...beside, frame.foot];
    return `${joined(parts)}\n`;
}
function comment(report) {
    const marker = commentMarker(report.gate);
    return `${marker}\n${summary(report, COMMENT_LIMIT - marker.length - 1, (text) => text.length)}`;
}
function commentMarker(gate) {
    return `<!-- ci-gates:${gate} -->`;
}
function headOf(report, counted) {
    const { mark, text } = (0,headline.P)(report);
    const command = report.verdict.outcome === 'pass' ? undefined : firstCommand(counted);
    return joined([
        `### ${mark} ${(0,markdown.wD)((0,visible.ml)(report.gate, 100))}`,
        (0,markdown.wD)(text),
        command ? (0,markdown.DV)([(0,visible.ml)(command, 4_000)], 'sh') : '',
        (0,sections.M)(report),
    ]);
}
function firstCommand(counted) {
    const open = counted.filter(({ finding }) => finding.outcome !== 'holds');
    return open.find(({ finding }) => finding.remedy?.command)?.finding.remedy?.command;
}
function footOf(report) {
    const { effective, why } = report.enforcement;
    const told = `${(0,log.x)(report)}; ${effective}: ${(0,visible.ml)(why, 300)}; ci-gates ${report.tool.version}`;
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
function tables(counted, rows) {
    const open = counted.filter(({ finding }) => finding.outcome !== 'holds').length;
    const holding = rows.slice(open);
    const title = holding.length === 1 ? '1 claim holds' : `${holding.length} claims hold`;
    return [
        open === 0 || rows.length === 0 ? '' : [TABLE_HEAD, ...rows.slice(0, open)].join('\n'),
        holding.length === 0
            ? ''
            : `<details><summary>${title}</summary>\n\n${[TABLE_HEAD, ...holding].join('\n')}\n\n</details>`,
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

// EXTERNAL MODULE: ../../packages/core/src/model/common.ts
var model_common = __webpack_require__(611);
// EXTERNAL MODULE: ../../packages/core/src/model/input/parse-inputs.ts
var parse_inputs = __webpack_require__(3876);
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
                await writeSummary((limit) => summary(report, limit), warn);
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
        const text = render(SUMMARY_LIMIT - (0,external_node_fs_.statSync)(file).size);
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
