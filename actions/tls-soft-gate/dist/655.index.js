export const id = 655;
export const ids = [655];
export const modules = {

/***/ 1043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( HttpClient)
 });
const RETRIED = [502, 503, 504];
const PAUSE_MS = 100;
const LONGEST_MESSAGE = 1_000;
class HttpClient {
    userAgent;
    handlers;
    attempts;
    constructor(userAgent = 'actions/http-client', handlers = [], options = {}) {
        this.userAgent = userAgent;
        this.handlers = handlers;
        this.attempts = options.allowRetries ? 1 + (options.maxRetries ?? 1) : 1;
    }
    async getJson(url) {
        const response = await this.#get(url);
        const text = await response.text();
        const result = parseJson(text);
        if (response.status > 299 && response.status !== 404)
            throw failure(response.status, text, result);
        return {
            statusCode: response.status,
            result: response.status === 404 ? null : result,
            headers: Object.fromEntries(response.headers),
        };
    }
    getAgent() { }
    getAgentDispatcher() { }
    async #get(url) {
        const authorization = this.handlers.map(({ token }) => `Bearer ${token}`)[0];
        const headers = {
            accept: 'application/json',
            'user-agent': this.userAgent,
            ...(authorization ? { authorization } : {}),
        };
        for (let attempt = 1;; attempt++) {
            const response = await fetch(url, { headers });
            if (attempt >= this.attempts || !RETRIED.includes(response.status))
                return response;
            await response.arrayBuffer();
            await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
        }
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function failure(statusCode, text, result) {
    const told = result?.message;
    const message = typeof told === 'string' ? told : text.slice(0, LONGEST_MESSAGE) || `Failed request: (${statusCode})`;
    return Object.assign(new Error(message), { statusCode, result });
}


/***/ }),

/***/ 6735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   _: () => ( restEndpointMethods),
   u: () => ( paginateRest)
 });
function restEndpointMethods() {
    return {};
}
function paginateRest() {
    return {};
}


/***/ }),

/***/ 895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   h: () => ( fetch)
 });
const fetch = globalThis.fetch;


/***/ })

};
