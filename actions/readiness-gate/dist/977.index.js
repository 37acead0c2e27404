export const id = 977;
export const ids = [977];
export const modules = {

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

/***/ 977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellElsewhere: () => ( tellElsewhere)
});

// EXTERNAL MODULE: ./src/render/readiness.ts
var render_readiness = __webpack_require__(9488);
// EXTERNAL MODULE: ../../packages/core/src/model/render/summary.ts + 3 modules
var summary = __webpack_require__(7232);
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
    return linesOf(body)[0] === marker;
}
function runOfBody(body) {
    const [, id = 0, attempt = 0] = RUN.exec(linesOf(body)[1] ?? '') ?? [];
    return { id: Number(id), attempt: Number(attempt) };
}
function saysTheSame(one, other) {
    return contentOf(one) === contentOf(other);
}
function compareRuns(one, other) {
    return one.id - other.id || one.attempt - other.attempt;
}
function contentOf(body) {
    const [first, second = '', ...rest] = linesOf(body.trimEnd());
    return [first, ...(RUN.test(second) ? [] : [second]), ...rest].join('\n');
}
function linesOf(body) {
    return body.split(/\r?\n/);
}

// EXTERNAL MODULE: ../../packages/github/src/viewer.ts
var viewer = __webpack_require__(1678);
;// CONCATENATED MODULE: ../../packages/github/src/comments.ts

const PERMISSION = 'pull-requests: write';
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const listComments = (github, { owner, repo, issue }) => github.askAll({
    route: `GET ${COMMENTS}`,
    parameters: { owner, repo, issue_number: issue },
    permission: PERMISSION,
    read: readComments,
});
const createComment = (github, { owner, repo, issue }, body) => github.ask({
    route: `POST ${COMMENTS}`,
    parameters: { owner, repo, issue_number: issue, body },
    permission: PERMISSION,
    read: readComment,
});
const updateComment = (github, { owner, repo }, id, body) => github.ask({
    route: `PATCH ${COMMENT}`,
    parameters: { owner, repo, comment_id: id, body },
    permission: PERMISSION,
    read: readComment,
});
const deleteComment = (github, { owner, repo }, id) => github.ask({
    route: `DELETE ${COMMENT}`,
    parameters: { owner, repo, comment_id: id },
    permission: PERMISSION,
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
    return { id, url, body: text, author: (0,viewer.G)(user)?.id, isMinimized: Boolean(minimized) };
}

// EXTERNAL MODULE: ../../packages/github/src/outcome.ts
var outcome = __webpack_require__(5010);
;// CONCATENATED MODULE: ../../packages/github/src/sticky-comment.ts



async function upsertComment(github, wish) {
    const [, owner, repo] = /^([\w-][\w.-]*)\/([\w.-]+)$/.exec(wish.repository) ?? [];
    if (!owner || !repo)
        return (0,outcome.AU)(`${JSON.stringify(wish.repository)} is no repository`);
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
    return (0,outcome.jh)(newestFirst(own));
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
    return (0,outcome.jh)({ action, url });
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
    const page = (0,summary.Im)(report);
    return page.slice(page.indexOf('\n') + 1);
}

// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __webpack_require__(9732);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __webpack_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/git.ts
var git = __webpack_require__(3753);
;// CONCATENATED MODULE: ./src/render/lines-changed.ts
const MOST = 60;
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
    return lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), `… and ${lines.length - MOST + 1} more lines`];
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

// EXTERNAL MODULE: ../../packages/core/src/runner/read-text.ts
var read_text = __webpack_require__(37);
// EXTERNAL MODULE: ./src/verdict/points.ts
var points = __webpack_require__(3802);
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
    const score = low === high ? (0,points.WR)(low) : `${(0,points.WR)(low)}–${(0,points.WR)(high)}`;
    const message = outcome === 'inconclusive' ? `${score} ?` : score;
    return { message, color: outcome === 'pass' && low < target ? COLORS.narrow : COLORS[outcome] };
}
function widthOf(text) {
    return text.length * 7 + 10;
}
function escapeXml(text) {
    return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/core/src/model/text/markdown.ts
var markdown = __webpack_require__(5161);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
;// CONCATENATED MODULE: ./src/render/marks.ts
const MARK = { met: '✓', missed: '✗', open: '?', ignored: '?', waived: '–' };
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
    const waived = unwaived ? `; without waivers ${(0,points.Ln)(unwaived)}` : '';
    return [
        '',
        `${OUTCOME_MARK[outcome]} **${OUTCOME_WORD[outcome]}: ${(0,points.Ln)({ low, high })} of 100** (${(0,points.M0)(wanted)} wanted); evidence for ${(0,points.WR)(coverage)} % of the weight${waived}`,
        '',
        '| | weight | signal | seen |',
        '| --- | --- | --- | --- |',
        ...signals.map(row),
        '',
        ...(steps.length === 0 ? [] : [...steps.map((step) => box(step, ticked.has(step.id))), '']),
    ];
}
function row({ id, standing, weight, must, observed, waiver }) {
    const counts = `${must ? 'must ' : ''}${(0,points.Ob)(weight)}`;
    const seen = waiver && standing === 'waived' ? `waived until ${waiver.expires}, ${waiver.owner}: ${waiver.reason}` : observed;
    return `| ${MARK[standing]} | ${counts} | ${(0,markdown.SS)(id)} | ${(0,markdown.wD)((0,visible.ml)(seen, 300))} |`;
}
function box({ id, kind, gain, must }, isTicked) {
    const gained = gain > 0 ? `+${(0,points.WR)(gain)}` : 'no points';
    return `- [${isTicked ? 'x' : ' '}] ${kind} ${(0,markdown.SS)(id)} (${must ? 'must, ' : ''}${gained}) <!-- ${id} -->`;
}

;// CONCATENATED MODULE: ./src/tell/plan.ts



const LARGEST = 4 * 1024 * 1024;
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
    const read = (0,read_text.y)(workspace, path, LARGEST);
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
        return { sections: [{ title: `${file.name} would be committed`, lines: [`to branch ${branch}`] }] };
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

// EXTERNAL MODULE: ./src/history/point.ts
var history_point = __webpack_require__(7014);
;// CONCATENATED MODULE: ./src/tell/history.ts



async function tellHistory(readiness, wish, kept, roots) {
    const { place, read, surroundings } = kept;
    if (place.kind === 'off' || surroundings.baseSha !== undefined)
        return {};
    if (read.isUnsure)
        return { warnings: ['the history was not written: what is there could not be read, and would be lost'] };
    const point = pointOf(readiness);
    const text = textOf((0,history_point.dc)(read.history, point));
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
        text: textOf((0,history_point.dc)((0,history_point.z3)(before) ?? kept.read.history, point)),
    });
    const done = await commitFile(github, { owner, repo, branch, path }, make, 'Readiness history [skip ci]');
    if ('action' in done)
        return {};
    const hint = /branch/i.test(done.problem) ? `; make it once: git push origin HEAD:${branch}` : '';
    return { warnings: [`the history was not written to branch ${branch}: ${done.problem}${hint}`] };
}
function textOf(history) {
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

// EXTERNAL MODULE: ./src/tell/kept.ts
var tell_kept = __webpack_require__(9987);
;// CONCATENATED MODULE: ./src/render/slack.ts



const LONGEST = 2_800;
const MOST_SIGNALS = 8;
function slackMessage(readiness, reason, links) {
    const { outcome, previous, low, high, bar: wanted, signals } = readiness;
    const was = previous ? ` (was: ${OUTCOME_WORD[previous]})` : '';
    const head = `${ICON[outcome]} *${plain(links.repository)}: ${OUTCOME_WORD[outcome]}*${was}, ${(0,points.Ln)({ low, high })} of 100, ${(0,points.M0)(wanted)} wanted`;
    const off = signals
        .filter(({ standing }) => standing === 'missed' || standing === 'open')
        .toSorted((a, b) => b.gain - a.gain);
    const lines = off.slice(0, MOST_SIGNALS).map(signalLine);
    const more = off.length > MOST_SIGNALS ? [`… and ${off.length - MOST_SIGNALS} more`] : [];
    const link = links.run ? [`<${links.run}|The run>`] : [];
    const text = within([head, plain((0,visible.ml)(reason, 600)), ...lines, ...more], LONGEST - link.join('').length);
    return JSON.stringify({
        text: (0,visible.ml)(head, 300),
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: [...text, ...link].join('\n') } }],
    });
}
const ICON = { pass: ':white_check_mark:', fail: ':x:', inconclusive: ':grey_question:' };
function signalLine({ id, standing, must, gain, observed }) {
    const counts = [...(must ? ['must'] : []), ...(gain > 0 ? [`+${(0,points.WR)(gain)}`] : [])].join(', ');
    return `${MARK[standing]} ${plain(id)}: ${plain((0,visible.ml)(observed, 160))}${counts ? ` (${counts})` : ''}`;
}
function plain(text) {
    return (0,visible.RK)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[*_~`]/g, (mark) => `${mark}\u200b`);
}
function within(lines, limit) {
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

// EXTERNAL MODULE: ./src/tell/post.ts
var post = __webpack_require__(7345);
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
    const problem = await (0,post.bE)(slackWebhook, message, wish.signal);
    return problem === undefined
        ? {}
        : { warnings: [`Slack was not told: ${problem}${HINTS[problem.slice(0, 3)] ?? ''}`] };
}
const HINTS = {
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
    const problem = await (0,post.bE)(wish.webhook, body, wish.signal);
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
    const kept = (0,tell_kept.u)(world);
    const readiness = (0,render_readiness.s)(report);
    if (!kept)
        return undefined;
    if (kept.crashes.length > 0)
        throw kept.crashes[0];
    if (!readiness || values.checkOnly)
        return undefined;
    const wish = wishOf(values, world);
    return together([
        ...(await tellFiles(readiness, wish, kept, world.workspace)),
        await tellHistory(readiness, wish, kept, world.roots),
        await tellWebhook(report, readiness, wish),
        await tellSlack(report, readiness, wish, kept),
        await tellComment(report, wish, kept),
    ]);
}
function wishOf(values, { signal }) {
    const { comment, dashboard, badge, slackWebhook, webhook, commit, dryRun } = values;
    return { comment, dashboard, badge, slackWebhook, webhook, commit, dryRun, signal: signal };
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
