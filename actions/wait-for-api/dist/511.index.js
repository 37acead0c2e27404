export const id = 511;
export const ids = [511];
export const modules = {

/***/ 7511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeHttp: () => ( probeHttp)
});

// EXTERNAL MODULE: ../../packages/probes/src/wire/failure.ts
var failure = __webpack_require__(2628);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ../../packages/probes/src/wire/bytes.ts
var wire_bytes = __webpack_require__(3073);
// EXTERNAL MODULE: ../../packages/probes/src/wire/explain.ts + 1 modules
var explain = __webpack_require__(6112);
// EXTERNAL MODULE: ../../packages/probes/src/wire/open.ts
var wire_open = __webpack_require__(4972);
// EXTERNAL MODULE: ../../packages/probes/src/wire/recognise.ts
var recognise = __webpack_require__(9171);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/other-protocol.ts






const lastLook = new WeakMap();
const BETWEEN_LOOKS = 1_000;
const LOOK_MS = 300;
const HELLO = 'GET / HTTP/1.0\r\n\r\n';
async function otherProtocol(course, target, options, error) {
    const facts = error instanceof failure.H ? error.facts : (0,explain.WE)(error, course.phase());
    const isTls = target.secure && facts.code === 'wrong-protocol';
    const isPlain = !target.secure && (facts.code === 'connection-closed' || facts.code === 'connection-reset');
    if ((!isTls && !isPlain) || course.phase() === 'connect' || course.redirects.length > 0 || course.seen.route)
        return undefined;
    const before = lastLook.get(target);
    if (before && external_node_perf_hooks_.performance.now() - before.at < BETWEEN_LOOKS)
        return before.facts;
    const at = external_node_perf_hooks_.performance.now();
    const phase = course.phase();
    const speaks = await Promise.race([look(course, target, options).catch(() => undefined), pause(course)]);
    course.enter(phase);
    const found = speaks === undefined || (speaks === 'TLS') === target.secure ? undefined : wrong(target, speaks);
    lastLook.set(target, { at, facts: found });
    return found;
}
function pause(course) {
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(undefined), Math.min(LOOK_MS, course.remaining()));
        course.signal.addEventListener('abort', () => clearTimeout(timer));
    });
}
async function look(course, target, { connectTo }) {
    const { place } = target;
    const to = 'host' in place && connectTo ? { host: connectTo.host, port: connectTo.port ?? place.port } : place;
    const before = course.addresses.length;
    const socket = await (0,wire_open.ho)(course, to);
    course.addresses.length = before;
    if (target.secure) {
        const { bytes } = await (0,wire_bytes.k)(course, socket, Buffer.from(HELLO), (got) => got.length >= 12);
        return (0,recognise.G)(bytes);
    }
    const tls = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    course.handOver(socket);
    const secured = course.own(tls.connect({ socket, rejectUnauthorized: false }));
    secured.on('error', () => { });
    return new Promise((resolve) => {
        secured.once('secureConnect', () => resolve('TLS'));
        secured.once('close', () => resolve(undefined));
    });
}
function wrong({ secure }, speaks) {
    const advice = speaks === 'TLS' ? '; write https:' : speaks === 'HTTP/1' ? '; write http:' : '';
    const observed = `the port speaks ${speaks}, not ${secure ? 'TLS' : 'plain HTTP'}${advice}`;
    return { code: 'wrong-protocol', observed, speaks, hopeless: { reason: observed, afterMs: 2_000 } };
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/run.ts
var run = __webpack_require__(4527);
// EXTERNAL MODULE: ../../packages/probes/src/wire/secure.ts + 1 modules
var wire_secure = __webpack_require__(6896);
;// CONCATENATED MODULE: ../../packages/probes/src/health/tell.ts
function tellHealth({ state, parts }) {
    const named = parts
        .slice(0, 3)
        .map(({ name, words }) => /^(down|fail(ed)?|false|error|unhealthy)$/i.test(words)
        ? `${name} is ${state === 'up' ? 'down' : state}`
        : `${name}: ${words}`);
    const more = parts.length > 3 ? ` and ${parts.length - 3} more` : '';
    return parts.length === 0 ? `its health body says ${state}` : `${named.join(', ')}${more}`;
}
function component({ parts }) {
    return parts[0] ? { component: parts[0].name } : {};
}

// EXTERNAL MODULE: ../../packages/probes/src/http/json-rule.ts
var json_rule = __webpack_require__(548);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/health/health.ts

const WORDS = {
    ...states('up', 'up ok pass passed passing healthy alive ready serving running true success connected available'),
    ...states('degraded', 'warn warning degraded'),
    ...states('down', 'down out_of_service fail failed failing error unhealthy shutting_down unavailable critical not_ready false starting disconnected not_serving'),
};
const HOLDERS = ['components', 'entries', 'results', 'checks', 'details', 'error', 'dependencies', 'services', 'info'];
const OWN = ['status', 'state', 'healthy', 'ok', 'health'];
const MOST_PARTS = 20;
const DEEPEST = 4;
function readHealth(body) {
    if (typeof body === 'string')
        return fromWord(body);
    const top = unwrap(body);
    if (!isRecord(top))
        return undefined;
    const parts = [...partsOf(top, '', 0)].slice(0, MOST_PARTS);
    const own = stateOf(top);
    if (own === undefined && parts.length === 0)
        return undefined;
    const bad = parts.filter(({ state }) => state !== 'up');
    const worst = bad.some(({ state }) => state === 'down') ? 'down' : bad.length > 0 ? 'degraded' : 'up';
    return { state: own ?? worst, parts: bad.map(({ name, words }) => ({ name, words })) };
}
function states(state, words) {
    return Object.fromEntries(words.split(' ').map((word) => [word, state]));
}
function fromWord(text) {
    const state = stateOfValue(text);
    return state ? { state, parts: [] } : undefined;
}
function unwrap(body) {
    return isRecord(body) && isRecord(body['detail']) ? body['detail'] : body;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function stateOfValue(value) {
    const word = String(value).trim().toLowerCase().replaceAll(/[ -]/g, '_');
    const isPlain = typeof value === 'string' || typeof value === 'boolean';
    return isPlain && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
function stateOf(record) {
    return OWN.map((key) => stateOfValue(record[key])).find((state) => state !== undefined);
}
function* partsOf(record, path, depth) {
    if (depth > DEEPEST)
        return;
    const seen = new Set();
    for (const [name, value] of entries(record, depth)) {
        const key = path === '' ? name : `${path}.${name}`;
        const part = partOf(key, value);
        const inner = isRecord(value) ? [...partsOf(value, key, depth + 1)] : [];
        const blamed = inner.filter(({ state }) => state !== 'up');
        const told = blamed.length > 0 ? blamed : part ? [part] : [];
        for (const each of told) {
            if (!seen.has(each.name))
                yield each;
            seen.add(each.name);
        }
    }
}
function* entries(record, depth) {
    for (const holder of HOLDERS) {
        const held = record[holder];
        if (isRecord(held))
            yield* Object.entries(held);
        if (Array.isArray(held))
            for (const each of held)
                if (isRecord(each))
                    yield [String(each['name'] ?? holder), each];
    }
    if (depth > 0)
        return;
    for (const [name, value] of Object.entries(record))
        if (!HOLDERS.includes(name) && !OWN.includes(name) && name !== 'detail' && (isRecord(value) || isFlat(value)))
            yield [name, value];
}
function isFlat(value) {
    return typeof value === 'string' || value === false;
}
function partOf(name, value) {
    const list = Array.isArray(value) ? value.filter(isRecord) : isRecord(value) ? [value] : [];
    const states = list.length > 0 ? list.map(stateOf) : [flatState(name, value)];
    const state = states.find((each) => each === 'down') ?? states.find((each) => each === 'degraded') ?? states[0];
    if (state === undefined)
        return undefined;
    const blamed = list[states.indexOf(state)];
    return { name: clean(name, 60), state, words: clean(blamed ? wordsOf(blamed) : String(value), 120) };
}
const PARTS = /^(db|database|postgres(ql)?|mysql|redis|cache|mongo(db)?|queue|broker|kafka|rabbitmq|storage|s3|search|elasticsearch|disk|migrations?)$/i;
const TROUBLE = /timeout|timed out|refused|unreachable|exception|cannot|could not|unable|missing|lost|denied|fail|error|not /i;
function flatState(name, value) {
    const state = stateOfValue(value);
    if (state !== undefined)
        return state;
    return typeof value === 'string' && PARTS.test(name) && TROUBLE.test(value) ? 'down' : undefined;
}
function wordsOf(part) {
    const details = isRecord(part['details']) ? part['details'] : {};
    const texts = [
        part['error'],
        part['message'],
        part['description'],
        part['output'],
        details['error'],
        part['status'],
        part['state'],
    ];
    return texts.find((each) => typeof each === 'string' && each !== '') ?? 'down';
}
function clean(text, limit) {
    return (0,visible.ml)((0,visible.RK)(text), limit);
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/read.ts


function from({ seen }) {
    return seen.server ? ` from ${seen.server}` : '';
}
function understand(answer, path) {
    const text = answer.body.toString('utf8');
    const type = answer.headers['content-type'] ?? '';
    const json = answer.cut ? undefined : (0,json_rule.q)(text);
    const isHtml = /html/i.test(type) || /^\s*<(!doctype html|html)/i.test(text);
    return {
        ...answer,
        text,
        json,
        isHtml,
        health: isAboutHealth(path, type, answer.status) ? healthOf(text, json) : undefined,
    };
}
function isAboutHealth(path, type, status) {
    return (status >= 500 ||
        /health\+json/i.test(type) ||
        /health|read[iy]|live|alive|status|ping|actuator|heartbeat|up\b/i.test(path));
}
function healthOf(text, json) {
    return readHealth(json ?? (text.length <= 40 ? text : undefined));
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/retry-after.ts
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d{1,9}\s*$/.test(value))
        return Number(value) * 1000;
    const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/judge-status.ts



function judgeStatus(course, read, wanted) {
    const retryAfterMs = parseRetryAfter(read.headers['retry-after'], Date.now());
    const retry = retryAfterMs === undefined ? {} : { retryAfterMs };
    const { status, health } = read;
    const blames = health !== undefined && health.parts.length > 0 && status >= 500 && !read.isHtml;
    const meaning = blames ? { code: 'component-down', words: tellHealth(health) } : meaningOf(read, wanted);
    const { words, ...facts } = meaning;
    const observed = `${status}${from(course)}${words === '' ? '' : `: ${words}`}`;
    return {
        outcome: 'not-ready',
        phase: 'answer',
        status,
        observed,
        ...facts,
        ...retry,
        ...(blames ? component(health) : {}),
    };
}
function meaningOf(read, wanted) {
    const recognised = byBody(read);
    if (recognised)
        return recognised;
    const { status } = read;
    const own = BY_STATUS[status];
    if (own)
        return { ...own, ...patience(own) };
    return { code: 'status-unwanted', words: `wanted ${wanted}` };
}
const BY_STATUS = {
    401: { code: 'unauthorized', words: 'it wants other credentials' },
    403: { code: 'unauthorized', words: 'access is forbidden' },
    404: { code: 'path-not-found', words: 'it is up, but does not know the path' },
    405: { code: 'method-not-allowed', words: 'the path refuses the method' },
    407: { code: 'proxy-refused', words: 'the proxy wants credentials' },
    429: { code: 'rate-limited', words: 'too many requests' },
    502: { code: 'bad-gateway', words: 'the proxy got no valid answer from what stands behind it' },
    504: { code: 'gateway-timeout', words: 'what stands behind the proxy did not answer in time' },
};
function patience({ code, words }) {
    return code === 'unauthorized' ? { hopeless: { reason: words, afterMs: 2_000 } } : {};
}
function byBody({ status, text }) {
    if (status !== 400)
        return undefined;
    const start = text.slice(0, 4_000);
    if (/plain HTTP request was sent to HTTPS port|HTTP request to an HTTPS server|speaking plain HTTP to an SSL/i.test(start)) {
        const words = 'the port speaks TLS; write https:';
        return { code: 'wrong-protocol', words, speaks: 'TLS', hopeless: { reason: words, afterMs: 2_000 } };
    }
    if (/No required SSL certificate was sent/i.test(start)) {
        const words = 'the server demands a client certificate';
        return { code: 'tls-client-certificate-required', words, hopeless: { reason: words, afterMs: 2_000 } };
    }
    if (!/SSL certificate error/i.test(start))
        return undefined;
    return { code: 'tls-client-certificate-refused', words: 'the server refuses the client certificate' };
}

// EXTERNAL MODULE: ../../packages/probes/src/http/status.ts
var http_status = __webpack_require__(3613);
;// CONCATENATED MODULE: ../../packages/probes/src/http/judge.ts





const SNIPPET = 400;
const DEFAULT = (0,http_status.o)('2xx');
function judge(course, answer, path, expect, wantsJson) {
    const read = understand(answer, path);
    if (read.text !== '')
        course.seen.bodyRaw = read.text.slice(0, SNIPPET);
    const wanted = expect.status ?? DEFAULT;
    if (!wanted.has(answer.status))
        return judgeStatus(course, read, wanted.text);
    const asksJson = wantsJson || (expect.json?.length ?? 0) > 0;
    const broken = headerBroken(answer, expect) ??
        (asksJson ? notJson(read) : undefined) ??
        jsonBroken(read, expect) ??
        bodyBroken(read, expect) ??
        healthBroken(course, read, expect);
    return (broken ?? { outcome: 'ready', code: 'ready', observed: `${answer.status}${from(course)}`, status: answer.status });
}
function headerBroken({ headers, status }, expect) {
    for (const { name, pattern } of expect.headers ?? []) {
        const values = [headers[name.toLowerCase()] ?? []].flat();
        if (values.length > 0 && (pattern === undefined || values.some((value) => pattern.test(value))))
            continue;
        const seen = values.length === 0 ? 'is missing' : `does not match ${pattern?.text}`;
        return unwanted('header-unwanted', status, `the header ${name} ${seen}`);
    }
    return undefined;
}
function notJson({ status, isHtml, json, cut, headers }) {
    if (json !== undefined)
        return undefined;
    if (isHtml)
        return unwanted('html-instead-of-json', status, 'HTML where JSON was asked for');
    if (cut)
        return unwanted('body-too-large', status, 'the JSON is longer than 64 KiB');
    const encoding = headers['content-encoding'] ? ' (it is compressed, though that was not asked for)' : '';
    return unwanted('invalid-json', status, `the body is not JSON${encoding}`);
}
function jsonBroken({ status, json }, expect) {
    if (json === undefined)
        return undefined;
    const wrong = (expect.json ?? []).map((rule) => (0,json_rule.R)(rule, json)).find((words) => words !== undefined);
    return wrong === undefined ? undefined : unwanted('json-unwanted', status, wrong);
}
function bodyBroken({ status, text, cut }, expect) {
    if (!expect.body || expect.body.test(text))
        return undefined;
    if (cut)
        return unwanted('body-too-large', status, `the first 64 KiB of the body do not match ${expect.body.text}`);
    return unwanted('body-unwanted', status, `the body does not match ${expect.body.text}`);
}
function healthBroken(course, { status, health }, expect) {
    if (!health || expect.json?.length || expect.body)
        return undefined;
    const words = tellHealth(health);
    if (health.state === 'up') {
        if (health.parts.length > 0)
            course.notes.push(words);
        return undefined;
    }
    if (health.state === 'degraded' && expect.degraded !== 'not-ready') {
        course.notes.push(words);
        return undefined;
    }
    return { ...unwanted('component-down', status, words), ...component(health) };
}
function unwanted(code, status, words) {
    return { outcome: 'not-ready', code, observed: `${status}, but ${words}`, status, phase: 'answer' };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ../../packages/probes/src/target/tell.ts
var tell = __webpack_require__(5695);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ../../packages/probes/src/wire/resolve.ts
var resolve = __webpack_require__(7582);
;// CONCATENATED MODULE: ../../packages/probes/src/target/proxy.ts



function proxyFor(isSecure, host, port, env) {
    if (isLoopback(host) || isExcepted(host, port, read(env, 'no_proxy') ?? ''))
        return undefined;
    const value = read(env, isSecure ? 'https_proxy' : 'http_proxy') ?? read(env, 'all_proxy');
    return value === undefined ? undefined : parseProxy(value);
}
function read(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}
function parseProxy(value) {
    const spelled = /^[a-z]+:\/\//i.test(value) ? value : `http://${value}`;
    if (!external_node_url_.URL.canParse(spelled))
        return undefined;
    const { protocol, hostname, port, username, password } = new external_node_url_.URL(spelled);
    if (protocol !== 'http:' && protocol !== 'https:')
        return undefined;
    const secure = protocol === 'https:';
    const host = hostname.replace(/^\[|\]$/g, '');
    const number = port === '' ? (secure ? 443 : 80) : Number(port);
    const secret = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const authorization = username === '' ? {} : { authorization: `Basic ${Buffer.from(secret).toString('base64')}` };
    return { secure, host, port: number, told: `${hostname}:${number}`, ...authorization };
}
function isLoopback(host) {
    return (0,resolve.M)(host) || host === '::1' || ((0,external_node_net_.isIP)(host) === 4 && host.startsWith('127.'));
}
function isExcepted(host, port, list) {
    return list
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        const bare = name.replace(/^\*?\./, '');
        const isSame = host.toLowerCase() === bare || host.toLowerCase().endsWith(`.${bare}`);
        return isSame && (only === undefined || Number(only) === port);
    });
}

// EXTERNAL MODULE: ../../packages/probes/src/http/exchange.ts
var exchange = __webpack_require__(8202);
;// CONCATENATED MODULE: ../../packages/probes/src/http/tunnel.ts




async function openProxy(course, proxy) {
    course.seen.route = `through the proxy ${proxy.told}`;
    const socket = await (0,wire_open.ho)(course, proxy);
    return proxy.secure ? (0,wire_secure.e)(course, socket, proxy.host) : socket;
}
async function tunnel(course, proxy, to) {
    const socket = await openProxy(course, proxy);
    const host = `${to.host.includes(':') ? `[${to.host}]` : to.host}:${to.port}`;
    const lines = [`CONNECT ${host} HTTP/1.1`, `Host: ${host}`];
    if (proxy.authorization)
        lines.push(`Proxy-Authorization: ${proxy.authorization}`);
    const { bytes } = await (0,wire_bytes.k)(course, socket, Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), (got) => got.includes('\r\n\r\n'));
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(bytes.toString('latin1'))?.[1]);
    if (status >= 200 && status < 300)
        return socket;
    const said = Number.isNaN(status) ? 'something that is not HTTP' : String(status);
    throw new failure.H({ code: 'proxy-refused', observed: `the proxy ${proxy.told} answered ${said} to CONNECT ${host}` });
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/ask-http.ts





async function askOnce(course, hop, options) {
    const proxy = 'host' in hop.place ? proxyFor(hop.secure, hop.place.host, hop.place.port, options.env ?? {}) : undefined;
    const socket = await connected(course, hop, options, proxy);
    const isPlainThroughProxy = proxy !== undefined && !hop.secure;
    const { method, authority, authorization, body } = hop;
    const path = isPlainThroughProxy ? `http://${authority}${hop.path}` : hop.path;
    const headers = {
        host: authority,
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'ci-gates',
        connection: 'close',
        ...(authorization ? { authorization } : {}),
        ...(isPlainThroughProxy && proxy.authorization ? { 'proxy-authorization': proxy.authorization } : {}),
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...lowerCased(hop.headers),
    };
    const answer = await (0,exchange.c)(course, socket, { method, path, headers, ...(body === undefined ? {} : { body }) });
    socket.destroy();
    const { status } = answer;
    options.onAnswer?.({ status, headers: answer.headers, body: answer.body.toString('utf8') });
    return answer;
}
async function connected(course, { secure: isSecure, place }, options, proxy) {
    if (!('host' in place))
        return (0,wire_open.ho)(course, place);
    const to = redirected(place, options.connectTo);
    if (proxy && !isSecure)
        return openProxy(course, proxy);
    const socket = proxy ? await tunnel(course, proxy, to) : await (0,wire_open.ho)(course, to);
    return isSecure ? (0,wire_secure.e)(course, socket, place.host, options.tls) : socket;
}
function redirected(place, to) {
    return to ? { host: to.host, port: to.port ?? place.port } : place;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/redirects.ts




const MOST_HOPS = 10;
const LOGIN = /(^|[/._-])(log-?in|log-?on|sign-?in|sso|saml2?|oauth2?|oidc|cas|authorize|authenticate)([/._?-]|$)/i;
const HARMLESS = new Set(['accept', 'accept-language', 'content-type', 'user-agent', 'cache-control']);
async function follow(course, first, options, isWanted) {
    const policy = options.redirects ?? 'same-host';
    let hop = first;
    const seen = new Set([keyOf(hop)]);
    for (;;) {
        const answer = await askOnce(course, hop, options);
        const { location } = answer.headers;
        if (policy === 'none' || !isRedirect(answer.status) || isWanted(answer.status) || location === undefined)
            return answer;
        const to = destination(hop, location, answer.status);
        course.redirects.push((0,tell.Vl)(to));
        refuse(course, hop, to, policy, answer.status);
        hop = nextHop(hop, to, answer.status);
        if (seen.has(keyOf(hop)) || seen.size > MOST_HOPS)
            throw circle(course, answer.status);
        seen.add(keyOf(hop));
        course.addresses.length = 0;
    }
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
function keyOf({ method, secure, authority, path }) {
    return `${method} ${secure} ${authority} ${path}`;
}
function destination(hop, location, status) {
    const base = `${hop.secure ? 'https' : 'http'}://${hop.authority}${hop.path}`;
    if (external_node_url_.URL.canParse(location, base)) {
        const to = new external_node_url_.URL(location, base);
        if (to.protocol === 'http:' || to.protocol === 'https:')
            return to;
    }
    throw new failure.H({
        code: 'invalid-http',
        observed: `${status} with a location that is no address of the web`,
        status,
    });
}
function refuse(course, hop, to, policy, status) {
    const told = (0,tell.Vl)(to);
    if (LOGIN.test(to.pathname) && !LOGIN.test(hop.path)) {
        const observed = `${status} to a login page, ${told}`;
        const hopeless = { reason: 'it wants a login', afterMs: 3_000 };
        throw new failure.H({ code: 'redirect-to-login', observed, status, hopeless });
    }
    const isSocket = 'socketPath' in hop.place;
    if ((policy === 'same-host' || isSocket) && (isSocket ? to.host !== hop.authority : to.hostname !== hostOf(hop)))
        throw new failure.H({ code: 'redirect-to-other-host', observed: `${status} to another host, ${told}`, status });
    if (course.redirects.length === 1)
        course.notes.push(`redirected to ${told}`);
}
function hostOf({ authority }) {
    return new external_node_url_.URL(`http://${authority}`).hostname;
}
function nextHop(hop, to, status) {
    const secure = to.protocol === 'https:';
    const port = to.port === '' ? (secure ? 443 : 80) : Number(to.port);
    const isSame = to.hostname === hostOf(hop) && (secure || !hop.secure);
    const place = 'socketPath' in hop.place ? hop.place : { host: to.hostname.replace(/^\[|\]$/g, ''), port };
    const repeats = status >= 307 || hop.method === 'GET' || hop.method === 'HEAD';
    const { body, authorization, ...rest } = hop;
    return {
        ...rest,
        ...{ secure, place, authority: to.host, path: to.pathname + to.search, told: (0,tell.Vl)(to) },
        method: repeats ? hop.method : 'GET',
        headers: isSame ? hop.headers : harmless(hop.headers),
        ...(isSame && authorization ? { authorization } : {}),
        ...(repeats && body !== undefined && isSame ? { body } : {}),
    };
}
function harmless(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name.toLowerCase())));
}
function circle(course, status) {
    const way = course.redirects.slice(0, 4).join(' → ');
    const observed = `${course.redirects.length} redirects without an end: ${way}`;
    return new failure.H({
        code: 'redirect-loop',
        observed,
        status,
        hopeless: { reason: 'it redirects in a circle', afterMs: 3_000 },
    });
}

;// CONCATENATED MODULE: ../../packages/probes/src/http/http.ts







const SUCCESS = (0,http_status.o)('2xx');
function probeHttp(target, options, attempt) {
    warmUp(target, options);
    return (0,run.e)(attempt, (course) => ask(course, target, options).catch((error) => explained(course, target, options, error)));
}
function warmUp({ secure }, { tls }) {
    Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)).catch(() => { });
    if (secure)
        (0,wire_secure.i)(tls).catch(() => { });
}
async function ask(course, target, options) {
    const { requestBody: body, method = body === undefined ? 'GET' : 'POST', headers = {}, expect = {} } = options;
    const wanted = expect.status ?? SUCCESS;
    const hop = { ...target, method, headers, ...(body === undefined ? {} : { body }) };
    const answer = await follow(course, hop, options, (status) => wanted.has(status));
    const reading = judge(course, answer, target.path, expect, asksForJson(headers));
    if (reading.outcome === 'ready')
        options.onBody?.(answer.body.toString('utf8'));
    return reading;
}
function asksForJson(headers) {
    return Object.entries(headers).some(([name, value]) => name.toLowerCase() === 'accept' && /^application\/([\w.-]+\+)?json/i.test(value));
}
async function explained(course, target, options, error) {
    const other = await otherProtocol(course, target, options, error);
    throw other ? new failure.H(other) : withHint(target, error);
}
const USUAL = { 5432: 'postgres:', 6379: 'redis:' };
function withHint({ place }, error) {
    const scheme = 'port' in place ? USUAL[place.port] : undefined;
    if (!scheme || !(error instanceof failure.H) || error.facts.code !== 'connection-closed')
        return error;
    return new failure.H({ ...error.facts, observed: `${error.facts.observed}; for this port, ${scheme} may be meant` });
}


/***/ }),

/***/ 3073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   k: () => ( ask)
 });
const MOST = 64 * 1024;
async function ask(course, socket, question, isEnough) {
    if (question) {
        course.enter('request');
        await new Promise((resolve) => socket.write(question, () => resolve()));
    }
    course.enter('first-byte');
    return new Promise((resolve, reject) => {
        let bytes = Buffer.alloc(0);
        const settle = (ended) => {
            socket.removeAllListeners('data').pause();
            resolve({ bytes, ended });
        };
        socket.once('error', (error) => (bytes.length > 0 ? settle(true) : reject(error)));
        socket.once('end', () => settle(true));
        socket.once('close', () => settle(true));
        socket.on('data', (chunk) => {
            if (bytes.length === 0)
                course.enter('body');
            bytes = Buffer.concat([bytes, chunk]).subarray(0, MOST);
            if (bytes.length >= MOST || isEnough(bytes))
                settle(false);
        });
        if (socket.destroyed)
            settle(true);
    });
}


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   e: () => ( run)
 });
 var _course_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3061);
 var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2628);



async function run(options, work) {
    const course = (0,_course_js__WEBPACK_IMPORTED_MODULE_0__ .q)(options);
    const reading = await Promise.race([work(course), course.over]).catch((error) => failed(error, course));
    const phase = reading.phase ?? course.phase();
    course.close();
    const { addresses, notes, redirects, seen } = course;
    return {
        ...seen,
        ...reading,
        phase,
        addresses: addresses.map((each) => ({ ...each })),
        timings: course.timings(),
        notes: [...notes],
        ...(redirects.length > 0 ? { redirects: [...redirects] } : {}),
    };
}
function failed(error, course) {
    const facts = factsOf(error, course);
    return { outcome: 'not-ready', ...facts };
}
function factsOf(error, course) {
    if (error === _course_js__WEBPACK_IMPORTED_MODULE_0__ .h)
        return timedOut(course);
    if (course.signal.aborted && course.signal.reason === _course_js__WEBPACK_IMPORTED_MODULE_0__ .h)
        return timedOut(course);
    if (course.signal.aborted)
        return { code: 'aborted', observed: 'stopped before it was over' };
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__ .H)
        return error.facts;
    return (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__ .WE)(error, course.phase());
}
const WAITED_FOR = {
    name: ['timeout-name', 'no answer from the name server'],
    connect: ['timeout-connect', 'no answer to the connection'],
    tls: ['timeout-tls', 'connected, but the TLS handshake did not end'],
    request: ['timeout-request', 'connected, but the request was not read'],
    'first-byte': ['timeout-first-byte', 'connected, but no byte of an answer came'],
    headers: ['timeout-headers', 'the answer began, but its headers did not end'],
    body: ['timeout-body', 'the body did not end'],
    answer: ['timeout-body', 'the answer did not end'],
};
function timedOut(course) {
    const [code, words] = WAITED_FOR[course.phase()];
    const { status } = course.seen;
    const began = status === undefined ? '' : `status ${status}, but `;
    const tried = course.phase() === 'connect' ? places(course) : '';
    return { code, observed: `${began}${words} in ${span(course.timeoutMs)}${tried}` };
}
function span(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
function places({ addresses }) {
    const last = addresses.at(-1);
    return last ? ` (${last.family === 6 ? `[${last.address}]` : last.address}:${last.port})` : '';
}


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => ( prepare),
  e: () => ( secure_secure)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/certificates.ts


const LONGEST = 10;
function chainOf(own) {
    const chain = [];
    for (let each = own; each && chain.length < LONGEST; each = each.issuerCertificate) {
        if (chain.some(({ fingerprint256 }) => fingerprint256 === each?.fingerprint256))
            break;
        chain.push(each);
    }
    return chain;
}
function seen(certificate) {
    const { subject, issuer, subjectAltName, fingerprint256, serialNumber } = certificate;
    return {
        subject: oneLine(subject),
        issuer: oneLine(issuer),
        names: namesOf(subjectAltName),
        notBefore: iso(certificate.validFrom),
        notAfter: iso(certificate.validTo),
        fingerprint256,
        serial: serialNumber,
    };
}
function problemsOf(chain, host, verdict, now, hasOwnCa = false) {
    const [own] = chain;
    if (!own)
        return [{ code: 'tls-untrusted', observed: 'the server showed no certificate' }];
    return [...dates(chain, now), ...wrongHost(own, host), ...trust(chain, verdict, hasOwnCa)];
}
function dates(chain, now) {
    return chain.flatMap((certificate) => {
        const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
        const who = chain[0] === certificate ? 'the certificate' : `the certificate of ${oneLine(certificate.subject)}`;
        if (to < now)
            return [{ code: 'tls-expired', observed: `${who} expired ${ago(now - to)} ago (${iso(certificate.validTo)})` }];
        if (from <= now)
            return [];
        const observed = `${who} is valid only from ${iso(certificate.validFrom)}, in ${ago(from - now)} by this machine's clock`;
        return [{ code: 'tls-not-yet-valid', observed }];
    });
}
function wrongHost(own, host) {
    const fits = (0,external_node_net_.isIP)(host) ? own.checkIP(host) : own.checkHost(host);
    if (fits !== undefined)
        return [];
    const names = namesOf(own.subjectAltName);
    const others = names.length > 0 ? names.slice(0, 5).join(', ') : `none (${oneLine(own.subject)})`;
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return [{ code: 'tls-wrong-host', observed: `the certificate is not for ${host}; its names are ${others}${more}` }];
}
function trust(chain, verdict, hasOwnCa) {
    const [own] = chain;
    if (!own || verdict === undefined || /EXPIRED|NOT_YET_VALID|ALTNAME/.test(verdict))
        return [];
    if (verdict === 'DEPTH_ZERO_SELF_SIGNED_CERT')
        return [{ code: 'tls-self-signed', observed: `the certificate is self-signed (${oneLine(own.subject)})` }];
    const top = chain.at(-1) ?? own;
    const issuer = oneLine(top.issuer);
    const isAlone = chain.length === 1 && own.subject !== own.issuer && /UNABLE_TO_(GET|VERIFY)/.test(verdict);
    if (isAlone && (own.infoAccess !== undefined || hasOwnCa)) {
        const nor = hasOwnCa ? ', nor given by ca-file' : '';
        const observed = `the server sent its own certificate alone; that of the issuer ${issuer} is not sent${nor}`;
        return [{ code: 'tls-incomplete-chain', observed }];
    }
    const sent = chain.length === 1 ? 'one certificate' : `${chain.length} certificates`;
    return [
        { code: 'tls-untrusted', observed: `the issuer ${issuer} is not trusted (the server sent ${sent}; ${verdict})` },
    ];
}
function namesOf(subjectAltName) {
    if (subjectAltName === undefined)
        return [];
    return subjectAltName.split(', ').map((name) => oneLine(name.replace(/^(DNS|IP Address):/, '')));
}
function oneLine(text) {
    return (0,visible.ml)((0,visible.RK)(text.replaceAll('\n', ', ')), 120);
}
function iso(date) {
    const at = new Date(date);
    return Number.isNaN(at.getTime()) ? oneLine(date) : at.toISOString();
}
function ago(ms) {
    const days = Math.floor(ms / 86_400_000);
    return days > 0 ? `${days} day${days === 1 ? '' : 's'}` : `${Math.ceil(ms / 3_600_000)} h`;
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/failure.ts
var failure = __webpack_require__(2628);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/secure.ts



const contexts = new WeakMap();
const DEFAULTS = {};
async function secure_secure(course, socket, host, options = DEFAULTS, alpn = ['http/1.1']) {
    course.enter('tls');
    const tls = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const name = options.serverName ?? host;
    course.handOver(socket);
    const secured = course.own(tls.connect({
        socket,
        servername: (0,external_node_net_.isIP)(name) ? '' : name,
        rejectUnauthorized: false,
        secureContext: contextOf(tls, options),
        ALPNProtocols: [...alpn],
        checkServerIdentity: () => undefined,
    }));
    await new Promise((resolve, reject) => {
        secured.once('secureConnect', resolve);
        secured.once('error', reject);
        secured.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
    });
    secured.on('error', () => { });
    judge(course, secured, name, options);
    return secured;
}
async function prepare(options = DEFAULTS) {
    contextOf(await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1692, 23)), options);
}
function contextOf(tls, options) {
    const known = contexts.get(options);
    if (known)
        return known;
    const { ca, cert, key } = options;
    const own = { ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) };
    const made = ca === undefined ? tls.createSecureContext(own) : withAuthority(tls, own, ca);
    contexts.set(options, made);
    return made;
}
function withAuthority(tls, own, ca) {
    const made = tls.createSecureContext(own);
    const handle = made.context;
    if (hasAddCACert(handle)) {
        handle.addCACert(ca);
        return made;
    }
    const defaults = 'getCACertificates' in tls ? tls.getCACertificates('default') : rootsOf(tls);
    return tls.createSecureContext({ ...own, ca: [...defaults, ca] });
}
function hasAddCACert(handle) {
    return typeof handle === 'object' && handle !== null && 'addCACert' in handle;
}
function rootsOf(tls) {
    return tls.rootCertificates;
}
function judge(course, socket, host, { verify = true, ca }) {
    const chain = chainOf(socket.getPeerX509Certificate());
    const verdict = socket.authorizationError ? String(socket.authorizationError) : undefined;
    const problems = problemsOf(chain, host, verdict, Date.now(), ca !== undefined);
    course.seen.tls = {
        version: socket.getProtocol() ?? 'unknown',
        cipher: socket.getCipher().name,
        ...(socket.alpnProtocol ? { alpn: socket.alpnProtocol } : {}),
        trusted: verdict === undefined,
        problems,
        chain: chain.map(seen),
        ...earliest(chain.map(seen)),
    };
    const counts = problems.filter(({ code }) => verify === true || (verify === 'chain' && code !== 'tls-wrong-host'));
    const [gravest] = counts;
    if (gravest)
        throw refusal(gravest, problems);
    for (const { observed } of problems)
        course.notes.push(`${observed} (not verified)`);
}
function earliest(chain) {
    const [first] = chain.map(({ notAfter }) => notAfter).sort();
    return first === undefined ? {} : { earliestExpiry: first };
}
const PATIENCE = { 'tls-expired': 2_000, 'tls-wrong-host': 5_000 };
function refusal({ code, observed }, problems) {
    const words = problems.map((problem) => problem.observed).join('; ');
    const afterMs = PATIENCE[code];
    const hopeless = afterMs === undefined ? {} : { hopeless: { reason: observed, afterMs } };
    return new failure.H({ code, observed: words, phase: 'tls', ...hopeless });
}


/***/ })

};
