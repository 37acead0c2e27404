export const id = 293;
export const ids = [293];
export const modules = {

/***/ 7108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => ( accessOf),
  O: () => ( whyNot)
});

// EXTERNAL MODULE: ../../packages/github/src/check-runs.ts
var check_runs = __webpack_require__(8181);
// EXTERNAL MODULE: ../../packages/github/src/event.ts
var src_event = __webpack_require__(8542);
;// CONCATENATED MODULE: ../../packages/github/src/outcome.ts
const measured = (value) => ({ kind: 'measured', value });
const denied = (permission, detail) => ({ kind: 'denied', permission, detail });
const off = (detail) => ({ kind: 'off', detail });
const absent = (detail) => ({ kind: 'absent', detail });
const outcome_transient = (detail) => ({ kind: 'transient', detail });

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
    return value === undefined ? outcome_transient(`${route}: ${status}, but not the answer the API describes`) : measured(value);
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

;// CONCATENATED MODULE: ../../packages/github/src/budget.ts
function startBudget(ms, cancelled) {
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
const DEEPEST = 5;
const STATUS_OF = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404 };
function refusalOf(error) {
    const { response, errors, status = 0 } = error;
    const [first] = errors ?? [];
    if (first)
        return { status: STATUS_OF[first.type ?? ''] ?? 0, headers: {}, message: `GraphQL: ${first.message}` };
    if (!response)
        return { status: 0, headers: {}, message: networkMessage(error) };
    const headers = Object.fromEntries(Object.entries(response.headers ?? {}).map(([name, value]) => [name, `${value}`]));
    return { status, headers, message: wordsOf(response.data) };
}
function wordsOf(data) {
    const { message, errors } = (typeof data === 'object' ? (data ?? {}) : {});
    if (typeof message !== 'string')
        return '(an answer that is none of the API)';
    return Array.isArray(errors) && errors.length > 0 ? `${message}: ${JSON.stringify(errors)}` : message;
}
function networkMessage(error) {
    const chain = [];
    for (let at = error; at instanceof Error && chain.length < DEEPEST; at = at.cause)
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
        return outcome_transient(limited);
    if (status === 401)
        return denied(permission, `the token was rejected, expired or of another host: ${told}`);
    if ([403, 404, 410].includes(status) && OFF.test(message) && !BARRED.test(message))
        return off(told);
    if (status === 403)
        return forbidden(refusal, permission, told);
    if (status === 404 || status === 410)
        return absent(told);
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
function requestId({ status, headers }) {
    const id = headers['x-github-request-id'];
    return id && status >= 500 ? ` (request ${id})` : '';
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
;// CONCATENATED MODULE: ../../packages/github/src/told.ts

const LONGEST = 300;
function toldWithout(token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const needles = [token, encodeURIComponent(token), basic].filter((needle) => needle !== '');
    return (text) => {
        const clean = needles.reduce((left, needle) => left.replaceAll(needle, '***'), text);
        return (0,visible.ml)((0,visible.RK)(withoutUserinfo(clean).trim()), LONGEST);
    };
}
function withoutUserinfo(text) {
    return text.replace(/\/\/[^/\s@]*@/g, '//***@');
}

;// CONCATENATED MODULE: ../../packages/github/src/url.ts
function urlOf(address) {
    try {
        return new URL(address);
    }
    catch {
        return undefined;
    }
}

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
        const { connect } = await Promise.all([__webpack_require__.e(12), __webpack_require__.e(673)]).then(__webpack_require__.bind(__webpack_require__, 7673));
        open ??= connected({ ...options, token }, baseUrl, connect);
        const { budget, connection } = open;
        try {
            return measured(await budget.within(connection.then((opened) => (budget.signal.aborted ? never() : what(opened)))));
        }
        catch (error) {
            const refusal = refusalOf(error);
            return outcomeOfRefusal({ ...refusal, message: told(refusal.message) }, permission);
        }
    };
    return {
        baseUrl,
        told,
        request: (route, parameters, permission) => use(permission, (opened) => opened.request(route, { ...parameters })),
        graphql: (query, permission) => use(permission, (opened) => opened.graphql(query)),
    };
}
function connected(options, baseUrl, connect) {
    const budget = startBudget(options.budgetMs, options.signal);
    const secondMs = options.secondMs ?? 1_000;
    return { budget, connection: connect({ token: options.token, baseUrl, budget, secondMs }) };
}
function never() {
    return new Promise(() => { });
}
function isWeb(address) {
    return /^https?:$/.test(urlOf(address)?.protocol ?? '');
}

;// CONCATENATED MODULE: ../../packages/github/src/pages.ts



const PER_PAGE = 100;
const MOST_PAGES = 100;
async function allPages(line, question) {
    const all = [];
    const seen = new Set();
    let at = { ...question, parameters: { ...question.parameters, per_page: PER_PAGE } };
    for (;;) {
        const answer = await rawAnswerTo(line, at);
        if (answer.kind !== 'measured')
            return answer;
        const page = readAnswer(answer.value, question);
        if (page.kind !== 'measured')
            return page;
        all.push(...page.value);
        const next = nextOf(answer.value);
        if (next === undefined)
            return measured(all);
        const fault = faultOf(next, line, seen);
        if (fault)
            return outcome_transient(`${question.route}: ${fault}`);
        seen.add(next);
        at = { ...question, route: `GET ${next}`, parameters: {} };
    }
}
function nextOf({ headers }) {
    return /<([^<>]+)>;\s*rel="next"/.exec(`${headers.link ?? ''}`)?.[1];
}
function faultOf(next, { baseUrl }, seen) {
    if (urlOf(next)?.origin !== urlOf(baseUrl)?.origin)
        return 'the next page lies on another host';
    if (seen.has(next))
        return 'the pages go in a circle';
    return seen.size + 1 >= MOST_PAGES ? `there are more than ${MOST_PAGES} pages` : undefined;
}

;// CONCATENATED MODULE: ../../packages/github/src/viewer.ts


const QUERY = '{ viewer { login databaseId } }';
const PERMISSION = 'metadata: read';
async function viewerOf(line) {
    const answer = await line.graphql(QUERY, PERMISSION);
    const { viewer } = (answer.kind === 'measured' ? (answer.value ?? {}) : {});
    const account = viewer && readAccount({ id: viewer.databaseId, login: viewer.login });
    if (account)
        return measured(account);
    if (answer.kind === 'transient')
        return answer;
    const user = await answerTo(line, { route: 'GET /user', permission: PERMISSION, read: readAccount });
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
    return {
        ask: (question) => answerTo(line, question),
        askAll: (question) => allPages(line, question),
        account: () => {
            account ??= viewerOf(line);
            return account;
        },
    };
}

;// CONCATENATED MODULE: ./src/softness/access.ts

const BUDGET_MS = 20_000;
function accessOf({ githubToken }, { subject, signal }) {
    const place = (0,check_runs._M)(subject.repository);
    const run = (0,src_event.n)(process.env);
    if (!place || !run)
        return { problem: 'this is no run of a workflow' };
    if (!githubToken)
        return { problem: 'there is no token; give github-token, with permissions checks: write and contents: read' };
    const github = openGitHub({ token: githubToken, budgetMs: BUDGET_MS, signal: signal });
    return { github, place, run };
}
function whyNot(outcome) {
    return outcome.kind === 'denied' ? `${outcome.detail}; it needs ${outcome.permission}` : outcome.detail;
}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $c: () => ( CHECK_NAME),
   TN: () => ( keyOf),
   aE: () => ( readRecord),
   rh: () => ( writeRecord)
 });
 var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32);

const CHECK_NAME = 'tls-soft-gate';
const FORM = /^tls-soft-gate\/1 ([a-z0-9-]{1,60}) run=(\d{1,15}) attempt=(\d{1,6}) key=([0-9a-f]{16})$/;
function writeRecord({ cause, run, attempt, key }) {
    return `tls-soft-gate/1 ${cause} run=${run} attempt=${attempt} key=${key}`;
}
function readRecord(text) {
    const [, cause, run, attempt, key] = FORM.exec(text) ?? [];
    if (!cause || !key)
        return undefined;
    return { cause, run: Number(run), attempt: Number(attempt), key };
}
function keyOf(plan, environment) {
    const { GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment;
    const file = ref.split('@')[0] || workflow;
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__ .o)([file, job, plan.target.told, plan.phase].join('\n'));
}


/***/ }),

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
var softness_access = __webpack_require__(7108);
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
    const shown = tables(counted, rows);
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


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   VE: () => ( listCommits),
   _M: () => ( repositoryOf),
   _U: () => ( createCheckRun),
   lo: () => ( listCheckRuns)
 });
const MOST_CHARACTERS = 65_000;
const PER_PAGE = 100;
function createCheckRun(github, wish) {
    const { owner, repo, name, sha, conclusion, externalId, title, summary, detailsUrl } = wish;
    return github.ask({
        route: 'POST /repos/{owner}/{repo}/check-runs',
        parameters: {
            ...{ owner, repo, name, head_sha: sha, status: 'completed', conclusion, external_id: externalId },
            output: { title: title.slice(0, 250), summary: summary.slice(0, MOST_CHARACTERS) },
            ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        },
        permission: 'checks: write',
        read: readCheckRun,
    });
}
function listCheckRuns(github, { owner, repo, sha, name }) {
    return github.ask({
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { owner, repo, ref: sha, check_name: name, filter: 'all', per_page: PER_PAGE },
        permission: 'checks: read',
        read: (data) => allOf(record(data).check_runs, readCheckRun),
    });
}
function listCommits(github, { owner, repo, branch, most }) {
    const question = {
        route: 'GET /repos/{owner}/{repo}/commits',
        parameters: { owner, repo, sha: branch, per_page: Math.min(PER_PAGE, most) },
        permission: 'contents: read',
        read: (data) => allOf(data, (each) => text(record(each).sha)),
    };
    return github.ask(question);
}
function repositoryOf(name) {
    const [, owner, repo] = /^([\w-][\w.-]*)\/([\w.-]+)$/.exec(name) ?? [];
    return owner && repo ? { owner, repo } : undefined;
}
function readCheckRun(data) {
    const { id, html_url: url, name, conclusion, external_id: externalId, completed_at: completedAt } = record(data);
    if (typeof id !== 'number' || typeof name !== 'string')
        return undefined;
    return {
        ...{ id, name, url: text(url) ?? '', conclusion: text(conclusion) ?? '', externalId: text(externalId) ?? '' },
        completedAt: Date.parse(text(completedAt) ?? '') || 0,
    };
}
function allOf(data, read) {
    if (!Array.isArray(data))
        return undefined;
    const all = data.map(read).filter((each) => each !== undefined);
    return all.length === data.length ? all : undefined;
}
const text = (value) => (typeof value === 'string' ? value : undefined);
const record = (value) => (typeof value === 'object' && value !== null ? value : {});


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   j: () => ( readEvent),
   n: () => ( runOf)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const LARGEST = 25 * 1024 * 1024;
function readEvent(environment) {
    return { name: environment.GITHUB_EVENT_NAME ?? '', payload: readPayload(environment.GITHUB_EVENT_PATH) };
}
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > LARGEST ? undefined : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function runOf({ GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1' }) {
    return /^\d{1,15}$/.test(id) && /^\d{1,6}$/.test(attempt) ? { id: Number(id), attempt: Number(attempt) } : undefined;
}


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


/***/ })

};
