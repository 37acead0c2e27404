export const id = 826;
export const ids = [826];
export const modules = {

/***/ 9745:
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
const outcome_transient = (detail, why) => ({
    kind: 'transient',
    detail,
    ...(why ? { why } : {}),
});

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
    const { data, errors } = record(answer.value.data);
    const faults = (Array.isArray(errors) ? errors : []).map(record);
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
            return measured(path.reduce((value, key) => record(value)[key], data));
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
const record = (value) => (typeof value === 'object' && value !== null ? value : {});

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
