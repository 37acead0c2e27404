export const id = 999;
export const ids = [999];
export const modules = {

/***/ 9999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellInComment: () => ( tellInComment)
});

// EXTERNAL MODULE: ../../packages/core/src/model/render/summary.ts + 3 modules
var summary = __webpack_require__(7232);
;// CONCATENATED MODULE: ../../packages/github/src/outcome.ts
const measured = (value) => ({ kind: 'measured', value });
const denied = (permission, detail) => ({ kind: 'denied', permission, detail });
const off = (detail) => ({ kind: 'off', detail });
const absent = (detail) => ({ kind: 'absent', detail });
const outcome_transient = (detail, why) => ({
    kind: 'transient',
    detail,
    ...(why ? { why } : {}),
});

;// CONCATENATED MODULE: ../../packages/github/src/pull-request.ts

function pullRequestOf({ name, payload }) {
    const event = record(payload);
    const repository = record(event.repository).id;
    const candidates = name === 'workflow_run' ? list(record(event.workflow_run).pull_requests) : [pullOf(name, event)];
    const pulls = candidates.map(record).filter((pull) => isHere(pull, repository) && isNumber(pull.number));
    const [pull] = pulls;
    if (!pull)
        return absent(`the event ${JSON.stringify(name)} names no pull request of this repository`);
    if (pulls.length > 1)
        return absent(`the event names ${pulls.length} pull requests; which one is meant, it does not say`);
    return measured({ number: Number(pull.number), isFork: isFork(pull) });
}
function pullOf(name, event) {
    const issue = record(event.issue);
    return name === 'issue_comment' && issue.pull_request ? { number: issue.number } : event.pull_request;
}
function isHere(pull, repository) {
    const base = record(record(pull.base).repo).id;
    return base === undefined || base === repository;
}
function isFork(pull) {
    const [head, base] = [record(pull.head), record(pull.base)];
    if (pull.head === undefined)
        return false;
    return record(head.repo).id !== record(base.repo).id;
}
const isNumber = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const list = (value) => (Array.isArray(value) ? value : []);
const record = (value) => (typeof value === 'object' && value !== null ? value : {});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ../../packages/github/src/event.ts

const LARGEST = 25 * 1024 * 1024;
function readEvent(environment) {
    return { name: environment.GITHUB_EVENT_NAME ?? '', payload: readPayload(environment.GITHUB_EVENT_PATH) };
}
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        return (0,external_node_fs_.statSync)(path).size > LARGEST ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function runOf({ GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1' }) {
    return /^\d{1,15}$/.test(id) && /^\d{1,6}$/.test(attempt) ? { id: Number(id), attempt: Number(attempt) } : undefined;
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

;// CONCATENATED MODULE: ../../packages/github/src/graph.ts

async function graphAnswerTo(line, { query, variables, permission }) {
    const route = `POST ${graphUrl(line.baseUrl)}`;
    const answer = await line.request(route, { query, variables }, permission);
    if (answer.kind !== 'measured')
        return answer;
    const { data, errors } = graph_record(answer.value.data);
    const faults = (Array.isArray(errors) ? errors : []).map(graph_record);
    const refusalOf = (error) => refused(line.told(`GraphQL: ${error['message']}`), error['type'], permission);
    const [whole] = faults.filter(({ path }) => !Array.isArray(path));
    if (whole)
        return refusalOf(whole);
    if (typeof data !== 'object' || data === null)
        return outcome_transient('GraphQL: an answer without data');
    return measured({
        at: (path) => {
            const fault = faults.find((error) => touches(error['path'], path));
            if (fault)
                return refusalOf(fault);
            return measured(path.reduce((value, key) => graph_record(value)[key], data));
        },
    });
}
function graphUrl(baseUrl) {
    return `${baseUrl.replace(/\/v3$/, '')}/graphql`;
}
function touches(broken, path) {
    return path.slice(0, broken.length).every((key, at) => key === broken[at]);
}
function refused(detail, type, permission) {
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
    const { documentation_url: documentation } = (response.data ?? {});
    const message = wordsOf(response.data);
    return { status, headers, message, ...(typeof documentation === 'string' ? { documentation } : {}) };
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
            return { ...denied(permission, 'there is no token, or it has characters that none has'), isMissing: true };
        if (!isWeb(baseUrl))
            return off(`the address of the API, ${told(baseUrl)}, is none`);
        const { connect } = await Promise.all([__webpack_require__.e(12), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 274));
        open ??= connected({ ...options, token }, baseUrl, connect);
        const { budget, connection } = open;
        try {
            return measured(await budget.within(connection.then((opened) => (budget.signal.aborted ? never() : what(opened)))));
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
function never() {
    return new Promise(() => { });
}
function isWeb(address) {
    return /^https?:$/.test((0,url.r)(address)?.protocol ?? '');
}

;// CONCATENATED MODULE: ../../packages/github/src/pages.ts



const PER_PAGE = 100;
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
    let at = { ...question, parameters: { per_page: PER_PAGE, ...question.parameters } };
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
            return { outcome: measured(soFar), soFar, isWhole: next === undefined, ...told };
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
    if ((0,url.r)(next)?.origin !== (0,url.r)(baseUrl)?.origin)
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
    return measured(newestFirst(own));
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
    return measured({ action, url });
}

;// CONCATENATED MODULE: ./src/comment.ts


const BUDGET_MS = 20_000;
async function tellInComment(report, values, world) {
    const pull = pullRequestOf(readEvent(process.env));
    if (pull.kind !== 'measured')
        return undefined;
    const run = runOf(process.env);
    const github = openGitHub({
        token: values.githubToken ?? '',
        budgetMs: BUDGET_MS,
        signal: world.signal,
    });
    const told = await upsertComment(github, {
        repository: report.subject.repository,
        issue: pull.value.number,
        marker: (0,summary.Ql)(report.gate),
        body: (0,summary.Im)(report),
        mode: values.comment === 'always' ? 'always' : 'on-change',
        ...(run ? { run } : {}),
    });
    return told.kind === 'measured' ? undefined : `the comment was not written: ${whyNot(told, pull.value.isFork)}`;
}
function whyNot(outcome, isFork) {
    if (outcome.kind !== 'denied')
        return outcome.detail;
    const fork = isFork ? '; the token of a pull request from a fork is read-only, the step summary has it all' : '';
    return `${outcome.detail}; it needs ${outcome.permission}${fork}`;
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jt: () => ( SUMMARY_LIMIT),
  Im: () => ( comment),
  Ql: () => ( commentMarker),
  OS: () => ( more),
  z: () => ( summary)
});

// UNUSED EXPORTS: COMMENT_LIMIT

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


/***/ })

};
