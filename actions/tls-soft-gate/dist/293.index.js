export const id = 293;
export const ids = [293];
export const modules = {

/***/ 8293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellInCheckRun: () => ( tellInCheckRun)
});

// EXTERNAL MODULE: ../../packages/core/src/model/render/summary.ts + 3 modules
var summary = __webpack_require__(7232);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __webpack_require__(2097);
// EXTERNAL MODULE: ../../packages/github/src/check-runs.ts
var check_runs = __webpack_require__(8181);
;// CONCATENATED MODULE: ../../packages/github/src/head-sha.ts
function headShaOf({ payload }, sha) {
    const event = record(payload);
    const head = record(record(event.pull_request).head).sha ?? record(event.workflow_run).head_sha;
    return typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? head : sha;
}
const record = (value) => (typeof value === 'object' && value !== null ? value : {});

// EXTERNAL MODULE: ../../packages/github/src/event.ts
var src_event = __webpack_require__(8542);
// EXTERNAL MODULE: ./src/softness/access.ts + 12 modules
var softness_access = __webpack_require__(9745);
// EXTERNAL MODULE: ./src/softness/record.ts
var softness_record = __webpack_require__(7514);
;// CONCATENATED MODULE: ./src/softness/tell.ts




async function tellInCheckRun(conclusion, report, values, world) {
    const access = (0,softness_access.Y)(values, world);
    if ('problem' in access)
        return `no check run was written: ${access.problem}`;
    const { github, place, run } = access;
    const { code: cause } = report.verdict;
    const plan = { target: values.url, phase: values.phase };
    const told = await (0,check_runs._U)(github, {
        ...place,
        ...{ name: softness_record.$c, conclusion, title: titleOf(report), summary: (0,summary.Im)(report) },
        sha: headShaOf((0,src_event.j)(process.env), world.subject.sha),
        externalId: (0,softness_record.rh)({ cause, run: run.id, attempt: run.attempt, key: (0,softness_record.TN)(plan, process.env) }),
        ...detailsOf(report, run.id),
    });
    return told.kind === 'measured' ? undefined : `no check run was written: ${(0,softness_access.O)(told)}`;
}
function titleOf({ verdict, enforcement }) {
    return `${enforcement.effective === 'soft' && verdict.outcome !== 'pass' ? 'soft: ' : ''}${(0,headline.$)(verdict.reason)}`;
}
function detailsOf({ subject: { serverUrl, repository } }, run) {
    return serverUrl === undefined ? {} : { detailsUrl: `${serverUrl}/${repository}/actions/runs/${run}` };
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
var markdown = __webpack_require__(5161);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __webpack_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __webpack_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/model/render/order.ts
var order = __webpack_require__(1833);
// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts + 1 modules
var sections = __webpack_require__(2477);
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


/***/ })

};
