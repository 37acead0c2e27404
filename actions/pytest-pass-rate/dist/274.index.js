export const id = 274;
export const ids = [274];
export const modules = {

/***/ 274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => ( connect)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = __webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: ../../node_modules/.pnpm/@octokit+plugin-retry@8.1.1_@octokit+core@7.0.8/node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(545);
// EXTERNAL MODULE: ../../node_modules/.pnpm/@octokit+plugin-throttling@11.0.5_@octokit+core@7.0.8/node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6404);
// EXTERNAL MODULE: ../../node_modules/.pnpm/bottleneck@2.19.5/node_modules/bottleneck/light.js
var light = __webpack_require__(660);
var light_default = __webpack_require__.n(light);
// EXTERNAL MODULE: ../../packages/github/src/rate-limit.ts
var rate_limit = __webpack_require__(6428);
;// CONCATENATED MODULE: ../../packages/github/src/budgeted.ts

function budgeted(budget, secondMs, most) {
    return ({ hook }) => {
        hook.error('request', (error, options) => {
            decide(error, options, { left: budget.left(), secondMs, most });
            throw error;
        });
        return {};
    };
}
function decide(error, options, { left, secondMs, most }) {
    const { request } = options;
    const pause = ((request.retryCount ?? 0) + 1) ** 2 * secondMs;
    if (pause >= left || options.method === 'POST')
        request.retries = 0;
    const seconds = (0,rate_limit.s)(error.response?.headers ?? {});
    const limited = error.status === 403 || error.status === 429;
    if (!limited || seconds === undefined || /\bsecondary rate\b/i.test(error.message) || !error.request)
        return;
    if (seconds * secondMs < left)
        error.request.request = { ...error.request.request, retries: most, retryAfter: seconds };
}

// EXTERNAL MODULE: ../../packages/github/src/url.ts
var url = __webpack_require__(5119);
;// CONCATENATED MODULE: ../../packages/github/src/downgrade.ts

function refuseDowngrade(asked, answered) {
    const [from, to] = [(0,url.r)(asked), (0,url.r)(answered)];
    if (from?.protocol === 'https:' && to?.protocol === 'http:')
        throw new Error(`redirected from ${from.origin} to ${to.origin}, which is not encrypted`);
}

;// CONCATENATED MODULE: ../../packages/github/src/octokit.ts






const REQUEST_MS = 30_000;
const MOST_ATTEMPTS = 3;
const NOT_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
async function connect({ token, baseUrl, budget, secondMs }) {
    external_node_http_default().setGlobalProxyFromEnv?.();
    const { getOctokit } = await toolkit();
    const wait = (seconds, _options, _octokit, attempts) => attempts < MOST_ATTEMPTS && seconds * secondMs < budget.left();
    const options = {
        baseUrl,
        userAgent: 'ci-gates',
        log: silent,
        request: { fetch: fetchWithin(budget), log: silent },
        retry: { doNotRetry: NOT_RETRIED, retries: MOST_ATTEMPTS, retryAfterBaseValue: secondMs },
        throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, retryAfterBaseValue: secondMs, ...pace(secondMs) },
    };
    return getOctokit(token, options, budgeted(budget, secondMs, MOST_ATTEMPTS), dist_bundle.L, plugin_throttling_dist_bundle.A);
}
function pace(secondMs) {
    const paced = (seconds) => new (light_default()).Group({ maxConcurrent: 1, minTime: seconds * secondMs });
    return { global: paced(0), write: paced(1), notifications: paced(3) };
}
async function toolkit() {
    const { GITHUB_EVENT_PATH: path } = process.env;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        return await Promise.all([__webpack_require__.e(252), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 1252));
    }
    finally {
        if (path !== undefined)
            process.env.GITHUB_EVENT_PATH = path;
    }
}
function fetchWithin({ signal, left, spend }) {
    return async (url, init) => {
        spend();
        const controller = new AbortController();
        const stop = () => controller.abort(signal.reason);
        const seconds = REQUEST_MS / 1_000;
        const late = () => controller.abort(new Error(`no answer within ${seconds} s`));
        setTimeout(late, Math.min(REQUEST_MS, left())).unref();
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        const response = await fetch(url, { ...init, signal: controller.signal });
        refuseDowngrade(`${url}`, response.url);
        return response;
    };
}
function nothing() { }


/***/ })

};
