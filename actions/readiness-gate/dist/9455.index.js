export const id = 9455;
export const ids = [9455];
export const modules = {

/***/ 9455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => ( observe)
});

// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __webpack_require__(1095);
// EXTERNAL MODULE: ./src/evidence/told.ts
var told = __webpack_require__(7596);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/probes/src/http/parse-json-rule.ts
var parse_json_rule = __webpack_require__(9818);
// EXTERNAL MODULE: ../../packages/probes/src/http/status.ts
var http_status = __webpack_require__(3613);
// EXTERNAL MODULE: ../../packages/probes/src/codes.ts
var codes = __webpack_require__(3536);
// EXTERNAL MODULE: ./src/net/address.ts
var address = __webpack_require__(4047);
// EXTERNAL MODULE: ./src/net/ask.ts + 1 modules
var ask = __webpack_require__(6697);
// EXTERNAL MODULE: ./src/workspace/read.ts
var read = __webpack_require__(6393);
;// CONCATENATED MODULE: ./src/signals/prometheus/ask.ts






const ANY = '200-599';
async function queryProbe(rule, scene) {
    const base = await (0,address.$r)(rule.url, scene);
    if ('measured' in base)
        return base;
    if (base.kind !== 'http')
        return (0,told.L5)('address-unreadable', `${base.told} is no address of http`, 'Correct `url`');
    const headers = await headersOf(rule, scene);
    if ('measured' in headers)
        return headers;
    const ca = rule['ca-file'] === undefined ? undefined : await (0,read.yR)(scene, rule['ca-file'], 1024 * 1024);
    if (ca && 'measured' in ca)
        return ca;
    const anything = await (0,parse_json_rule.o)('$');
    return async (query) => {
        let body = '';
        const options = {
            headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded', ...headers },
            requestBody: new URLSearchParams({ query, timeout: '10s' }).toString(),
            expect: { status: (0,http_status.o)(ANY), json: [anything] },
            redirects: 'none',
            ...(ca ? { tls: { ca: ca.text } } : {}),
            onBody: (text) => {
                body = text;
            },
            allowLinkLocal: rule['allow-link-local'] === true,
        };
        const probe = await (0,ask.z8)(apiOf(base), options, scene);
        return 'measured' in probe ? probe : { probe, body: () => body };
    };
}
function apiOf(base) {
    const [path = '', search] = base.path.split('?');
    const whole = /\/api\/v1\/query\/?$/.test(path) ? path : `${path.replace(/\/+$/, '')}/api/v1/query`;
    return { ...base, path: search === undefined ? whole : `${whole}?${search}` };
}
async function headersOf(rule, scene) {
    const headers = {};
    for (const line of rule.headers ?? []) {
        const filled = (0,address.pz)(line, scene);
        if (typeof filled !== 'string')
            return filled;
        const { name, value } = headerOf(filled);
        if (filled !== line)
            scene.mask(value);
        headers[name] = value;
    }
    const { 'token-env': tokenName, 'user-env': userName, 'password-env': passwordName } = rule;
    if (tokenName !== undefined) {
        const token = (0,address.lO)(tokenName, scene);
        if (typeof token !== 'string')
            return token;
        return { ...headers, authorization: `Bearer ${token}` };
    }
    if (userName === undefined || passwordName === undefined)
        return headers;
    const [user, password] = [(0,address.lO)(userName, { ...scene, mask: () => { } }), (0,address.lO)(passwordName, scene)];
    if (typeof user !== 'string')
        return user;
    if (typeof password !== 'string')
        return password;
    const basic = Buffer.from(`${user}:${password}`).toString('base64');
    scene.mask(basic);
    return { ...headers, authorization: `Basic ${basic}` };
}
function headerOf(line) {
    const at = line.indexOf(':');
    return { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}
async function instantQuery(ask, query, rule, scene) {
    const ready = await ask(query);
    if ('measured' in ready)
        return ready;
    const attempt = await ready.probe({ timeoutMs: rule.timeout ?? 10_000, signal: scene.signal });
    scene.signal.throwIfAborted();
    if (attempt.outcome !== 'ready')
        return noAnswer(attempt);
    try {
        return { answer: JSON.parse(ready.body()), notes: attempt.notes };
    }
    catch {
        return (0,told.L5)('parse-error', 'the answer is not JSON', 'Correct `url`: it must be the address of Prometheus');
    }
}
function noAnswer(attempt) {
    if (attempt.code === 'body-too-large')
        return (0,told.L5)('several-series', 'the query returned more series than fit into 64 KiB', 'Make one of them with sum()');
    if (attempt.phase === 'answer')
        return (0,told.L5)('parse-error', `no answer of Prometheus: ${(0,visible.ml)((0,visible.RK)(attempt.observed), 300)}`, 'Correct `url`, or the credentials');
    return (0,ask.HB)('Prometheus', attempt, (0,codes.w)(attempt.code));
}

// EXTERNAL MODULE: ./src/evidence/credit.ts
var evidence_credit = __webpack_require__(6504);
;// CONCATENATED MODULE: ./src/signals/prometheus/judge.ts

function judgeNumber({ min, max, floor, target }, { value, empty }) {
    const within = (!min || value >= min.value) && (!max || value <= max.value);
    const rises = floor && target ? target.value > floor.value : true;
    const atTarget = !target || (rises ? value >= target.value : value <= target.value);
    const holds = min || max ? within : atTarget;
    const credit = within ? (floor && target ? (0,evidence_credit.J0)(value, floor.value, target.value) : 10_000) : 0;
    const isShare = [min, max, floor, target].some((each) => each?.text.endsWith('%'));
    const told = isShare ? `${Number((value * 100).toPrecision(6))} %` : String(Number(value.toPrecision(6)));
    const expected = [
        ...(min ? [`at least ${min.text}`] : []),
        ...(max ? [`at most ${max.text}`] : []),
        ...(floor && target ? [`${floor.text} to ${target.text}`] : []),
    ];
    return {
        measured: true,
        holds,
        credit,
        code: holds ? 'number-kept' : 'number-missed',
        observed: empty === true ? `${told}: no series, which is taken for zero` : told,
        expected: expected.join(', '),
        value,
        ...(holds ? {} : { remedy: { text: 'See the dashboards of the service that the query is about' } }),
    };
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/valibot@1.5.0_typescript@6.0.3/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(9667);
;// CONCATENATED MODULE: ./src/signals/prometheus/read.ts



const sample = dist.PVZ([dist.aig(), dist.YjP()]);
const words = dist.lqM(dist.YOg(dist.YjP()), []);
const success = dist.Ikc({
    status: dist.euz('success'),
    data: dist.Oxt('resultType', [
        dist.Ikc({
            resultType: dist.euz('vector'),
            result: dist.YOg(dist.Ikc({ metric: dist.g1P(dist.YjP(), dist.YjP()), value: dist.lqM(sample) })),
        }),
        dist.Ikc({ resultType: dist.euz('scalar'), result: sample }),
        dist.Ikc({ resultType: dist.euz('matrix'), result: dist.L5J() }),
        dist.Ikc({ resultType: dist.euz('string'), result: dist.L5J() }),
    ]),
    warnings: words,
    infos: words,
});
const failure = dist.Ikc({
    status: dist.euz('error'),
    errorType: dist.lqM(dist.YjP(), 'error'),
    error: dist.lqM(dist.YjP(), ''),
});
function readNumber(answer, onEmpty) {
    const failed = dist.xLC(failure, answer);
    if (failed.success)
        return refused(failed.output);
    const read = dist.xLC(success, answer);
    if (!read.success)
        return (0,told.L5)('parse-error', 'the answer is not one of the Prometheus API', 'Correct `url`');
    const { data, warnings } = read.output;
    if (data.resultType === 'matrix' || data.resultType === 'string')
        return (0,told.L5)('parse-error', `the query returned a ${data.resultType}, not a number`, data.resultType === 'matrix'
            ? 'Leave the range out, or make one number of it, such as max_over_time()'
            : 'Ask for a number');
    if (data.resultType === 'scalar')
        return numberOf(data.result[1], warnings);
    if (data.result.length === 0)
        return empty(onEmpty, warnings);
    if (data.result.length > 1)
        return several(data.result.map(({ metric }) => metric));
    const value = data.result[0]?.value;
    return value
        ? numberOf(value[1], warnings)
        : (0,told.L5)('parse-error', 'the series is a histogram, not a number', 'Ask for histogram_quantile(), or a count');
}
function refused({ errorType, error }) {
    return (0,told.L5)('query-failed', `Prometheus refused the query (${(0,visible.ml)(errorType, 40)}): ${(0,visible.ml)(error, 300)}`, 'Correct `query`');
}
function numberOf(text, warnings) {
    const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    if (Number.isFinite(value))
        return { value, warnings: warnings.slice(0, 5).map((each) => (0,visible.ml)(each, 300)) };
    const meaning = /inf/i.test(text) ? 'a number was divided by zero' : 'zero was divided by zero: there was no traffic';
    return (0,told.L5)('no-number', `the query came to ${(0,visible.ml)(text, 20)}: ${meaning}`, 'Wait for traffic, or ask over a longer time');
}
function empty(onEmpty, warnings) {
    if (onEmpty === 'zero')
        return { value: 0, empty: true, warnings };
    const observed = 'the query returned no series';
    if (onEmpty === 'fail')
        return (0,told.cT)('no-series', observed, { remedy: { text: 'Look whether the service is scraped' } });
    return (0,told.L5)('no-series', observed, 'Where nothing means zero, such as errors that never happened, set `on-empty: zero`, or add `or vector(0)`');
}
function several(metrics) {
    const differing = Object.keys(metrics[0] ?? {}).filter((name) => new Set(metrics.map((each) => each[name])).size > 1);
    const by = differing.length > 0 ? `; they differ in ${differing.slice(0, 5).join(', ')}` : '';
    return (0,told.L5)('several-series', `the query returned ${metrics.length} series${by}`, 'Make one of them with sum(), max() or a narrower selector');
}

;// CONCATENATED MODULE: ./src/signals/prometheus/observe.ts





async function observe(rule, scene) {
    const server = await queryProbe(rule, scene);
    if ('measured' in server)
        return withQuery(rule, server);
    const asked = await instantQuery(server, rule.query, rule, scene);
    if ('measured' in asked)
        return withQuery(rule, asked);
    const reading = readNumber(asked.answer, rule['on-empty'] ?? 'unknown');
    if ('measured' in reading)
        return withQuery(rule, reading, asked.notes);
    const stale = reading.empty === true ? undefined : await staleness(server, rule, scene);
    const warnings = reading.warnings.map((words) => `warning of the server: ${words}`);
    return withQuery(rule, stale ?? judgeNumber(rule, reading), [...warnings, ...asked.notes]);
}
async function staleness(server, rule, scene) {
    const oldest = rule['max-age'];
    if (oldest === undefined)
        return undefined;
    const selector = rule.freshness ?? rule.query;
    const asked = await instantQuery(server, `max(timestamp(${selector}))`, rule, scene);
    if ('measured' in asked)
        return asked;
    const newest = readNumber(asked.answer, 'unknown');
    if ('measured' in newest)
        return newest.code === 'no-series'
            ? (0,told.L5)('stale', `${selector} has no sample`, 'Correct `freshness`, or look at the scrape')
            : newest;
    const age = Math.max(0, scene.clock.now() - newest.value * 1_000);
    if (age <= oldest)
        return undefined;
    const words = `the newest sample of ${selector} is ${(0,duration.a)(age)} old; at most ${(0,duration.a)(oldest)} are allowed`;
    return (0,told.L5)('stale', words, 'Look whether Prometheus still scrapes the service');
}
function withQuery({ query }, evidence, notes = []) {
    return { ...evidence, details: [...(evidence.details ?? []), `query: ${query}`, ...notes].slice(0, 20) };
}


/***/ }),

/***/ 3536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   w: () => ( remedyFor)
 });
/* unused harmony export CODES */
const CODES = {
    ready: ['It answers as wanted.', ''],
    aborted: ['The attempt was cut off from outside.', ''],
    'name-not-found': ['The host name does not exist.', 'Correct the host name, or start what registers it.'],
    'name-no-answer': ['The name server did not answer.', 'Check the resolver of this machine or container.'],
    'connection-refused': [
        'Nothing listens on the port.',
        'Look whether the service was started, and on which port and address it listens.',
    ],
    'connection-reset': [
        'The connection was reset.',
        'Read the log of the service: it, or what stands before it, crashed or refuses.',
    ],
    'connection-closed': [
        'The port accepts and closes at once: a published port without its application, typically.',
        'Wait for the application inside the container; check its port and that it listens on 0.0.0.0.',
    ],
    'host-unreachable': ['No route leads to the address.', 'Check networks and addresses.'],
    'socket-missing': ['There is no such unix socket.', 'Check the path, and that the service makes it there.'],
    'permission-denied': ['The socket may not be opened by this user.', 'Give the user access to the socket.'],
    'connection-failed': ['The connection failed otherwise.', 'See the code of the system.'],
    'timeout-name': ['The name server took longer than an attempt may.', 'Check the resolver.'],
    'timeout-connect': [
        'No answer to the connection: packets are dropped, or the container is paused.',
        'Check firewall, network and container.',
    ],
    'timeout-tls': [
        'Connected, but the TLS handshake does not end.',
        'Check that the port speaks TLS; raise attempt-timeout.',
    ],
    'timeout-request': ['The request could not be sent in time.', 'The service does not read: see its log.'],
    'timeout-first-byte': [
        'Connected and asked, but no byte came.',
        'The service hangs: see its log; raise attempt-timeout when it is slow.',
    ],
    'timeout-headers': [
        'The headers of the answer began and did not end.',
        'The service hangs in the middle of an answer: see its log.',
    ],
    'timeout-body': [
        'The body of the answer began and did not end.',
        'A stream is no health endpoint; ask a path that ends.',
    ],
    'tls-expired': ['A certificate has expired.', 'Renew the certificate.'],
    'tls-not-yet-valid': ['A certificate is not valid yet.', 'Compare the clocks of both machines.'],
    'tls-self-signed': ['The certificate is self-signed and not trusted.', 'Give the certificate as ca-file.'],
    'tls-untrusted': ['The issuer of the certificate is not trusted.', 'Give the issuing CA as ca-file.'],
    'tls-incomplete-chain': [
        'The server did not send the intermediate certificate.',
        'Let the server send the full chain.',
    ],
    'tls-wrong-host': ['The certificate is for other names.', 'Use one of its names, or set server-name.'],
    'tls-client-certificate-required': ['The server demands a client certificate.', 'Give client-cert and client-key.'],
    'tls-client-certificate-refused': ['The server refuses the client certificate.', 'Give one that its CA issued.'],
    'tls-protocol-too-old': [
        'The server speaks only TLS versions that are too old.',
        'Enable TLS 1.2 or later on the server.',
    ],
    'tls-no-common-cipher': [
        'No cipher in common (or the server wants a client certificate or another name).',
        'Check ciphers, client-cert and server-name.',
    ],
    'tls-unrecognized-name': ['The server knows no host of this name.', 'Set server-name.'],
    'tls-alpn': ['The server offers no common application protocol.', 'Use a target for the protocol that it speaks.'],
    'tls-failed': ['The TLS handshake failed otherwise.', 'See the words of OpenSSL.'],
    'wrong-protocol': ['The port speaks another protocol.', 'Correct the scheme or the port.'],
    'invalid-http': ['The answer is not valid HTTP.', 'Mend the server or the proxy that frames the answer so.'],
    'headers-too-large': ['The headers of the answer exceed 16 KiB.', 'Make the headers smaller.'],
    'body-truncated': [
        'The body ended before its announced length.',
        'The service died in the middle of an answer: see its log.',
    ],
    'body-too-large': ['What was asked of the body cannot be told from its first 64 KiB.', 'Ask a smaller document.'],
    'status-unwanted': ['The status is not a wanted one.', 'See the body and the log of the service.'],
    'path-not-found': ['The server is up, and does not know the path.', 'Correct the path.'],
    'method-not-allowed': ['The path refuses the method.', 'Set method.'],
    unauthorized: ['The server refuses the credentials, or wants some.', 'Give credentials, or ask a public path.'],
    'rate-limited': ['The server says: too many requests.', 'Raise interval.'],
    'bad-gateway': [
        'A proxy answered; what stands behind it did not.',
        'Look at the application behind the proxy, and at the log of the proxy.',
    ],
    'gateway-timeout': [
        'A proxy answered; what stands behind it was too slow.',
        'Look at the application behind the proxy.',
    ],
    'component-down': ['The application answers that a part of it is down.', 'Look at that part, not at the wait.'],
    'redirect-to-login': ['The answer leads to a login page.', 'Give credentials, or ask a public path.'],
    'redirect-to-other-host': ['The answer leads to another host.', 'Ask that host, or allow redirects to any host.'],
    'redirect-loop': ['The redirects lead in a circle, or on and on.', 'Mend the redirects of the server.'],
    'html-instead-of-json': [
        'JSON was asked for, HTML came.',
        'Correct the path; a login or an error page, or a single-page app, answers.',
    ],
    'invalid-json': ['JSON was asked for, something else came.', 'Correct the path, or the assertion.'],
    'json-unwanted': ['The JSON is not as wanted.', 'Compare the value that is told.'],
    'body-unwanted': ['The body does not match.', 'Compare the body that is told.'],
    'header-unwanted': ['A header is not as wanted.', 'Compare the header in an answer.'],
    'proxy-refused': ['The HTTP proxy of the environment refused.', 'Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY.'],
    'starting-up': ['The server says that it is starting.', 'Wait longer.'],
    'shutting-down': ['The server says that it is shutting down.', 'See who stopped it.'],
    loading: ['The server is loading its data.', 'Wait longer.'],
    'too-many-connections': ['The server has no connection left.', 'Raise its limit, or close other connections.'],
    'host-blocked': ['The server has blocked this host.', 'FLUSH HOSTS, or raise max_connect_errors.'],
    'server-error': ['The server answers with an error.', 'See its words.'],
    'not-serving': ['The health service says NOT_SERVING.', 'See the log of the service.'],
    'service-unknown': [
        'The health service does not know the service that was asked for.',
        'Correct the service after the slash.',
    ],
    'health-unimplemented': ['The gRPC server has no health service.', 'Add grpc.health.v1, or use tcp:.'],
    'engine-absent': ['There is no container engine to ask.', 'Start it, or set DOCKER_HOST.'],
    'container-absent': ['There is no container of this name.', 'Correct the name, or start it.'],
    'container-starting': ['The container is not running yet, or its health check has not passed yet.', 'Wait longer.'],
    'container-unhealthy': ['The health check of the container fails.', 'See the output of the check.'],
    'container-restarting': ['The container restarts again and again.', 'See its log.'],
    'container-exited': ['The container has exited.', 'See its log.'],
    'container-paused': ['The container is paused.', 'docker unpause'],
};
function remedyFor(code) {
    return CODES[code][1];
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   R: () => ( brokenBy),
   q: () => ( parseJson)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);

function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
function brokenBy(rule, body) {
    const { comparison, wanted } = rule;
    const values = valuesOf(rule, body);
    if (!values)
        return `${rule.path.toString()} cannot be evaluated: the body is nested too deep`;
    if (values.length === 0)
        return `${rule.path.toString()} finds nothing; wanted ${rule.text}`;
    if (comparison === undefined || wanted === undefined)
        return undefined;
    const wrong = values.find((value) => !holds(value, comparison, wanted));
    if (wrong === undefined)
        return undefined;
    const kind = typeof wrong === typeof wanted || wrong === null ? '' : `${Array.isArray(wrong) ? 'array' : typeof wrong} `;
    const saw = (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .RK)(JSON.stringify(wrong) ?? 'nothing'), 80);
    return `${rule.path.toString()} is ${kind}${saw}, wanted ${comparison} ${JSON.stringify(wanted)}`;
}
function valuesOf({ path }, body) {
    try {
        return path.query(body).values();
    }
    catch {
        return undefined;
    }
}
function holds(value, comparison, wanted) {
    if (comparison === '==')
        return value === wanted;
    if (comparison === '!=')
        return value !== wanted;
    if (typeof value === 'number' && typeof wanted === 'number')
        return order(value - wanted, comparison);
    if (typeof value === 'string' && typeof wanted === 'string')
        return order(value < wanted ? -1 : value > wanted ? 1 : 0, comparison);
    return false;
}
function order(difference, comparison) {
    if (difference === 0)
        return comparison === '<=' || comparison === '>=';
    return comparison.startsWith(difference < 0 ? '<' : '>');
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   o: () => ( parseJsonRule)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7772);
 var _json_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(548);


async function parseJsonRule(text) {
    const { jsonPathEnvironment } = await __webpack_require__.e( 7589).then(__webpack_require__.bind(__webpack_require__, 7589));
    const environment = await jsonPathEnvironment();
    const { written, comparison, value } = split(text.trim());
    const wanted = comparison === undefined ? {} : { comparison, wanted: parseValue(text, value ?? '') };
    if (comparison && /[<>]/.test(comparison) && typeof wanted.wanted === 'boolean')
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .hD)(text)}: ${comparison} compares numbers or texts`);
    try {
        return { text: text.trim(), path: environment.compile(written), ...wanted };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .hD)(written)} is not a JSONPath (RFC 9535), such as $.status == "ok": ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .RK)(words), 120)}`);
    }
}
function split(text) {
    let depth = 0;
    let quotation = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (quotation !== '') {
            if (character === '\\')
                at += 1;
            else if (character === quotation)
                quotation = '';
        }
        else if (character === '"' || character === "'")
            quotation = character;
        else if (character === '[' || character === '(')
            depth += 1;
        else if (character === ']' || character === ')')
            depth -= 1;
        else if (depth === 0) {
            const found = /^(==|!=|<=|>=|<|>)/.exec(text.slice(at, at + 2))?.[0];
            if (found)
                return {
                    written: text.slice(0, at).trim(),
                    comparison: found,
                    value: text.slice(at + found.length).trim(),
                };
        }
    }
    return { written: text };
}
function parseValue(text, value) {
    const spelled = /^'[^'"\\]*'$/.test(value) ? `"${value.slice(1, -1)}"` : value;
    const parsed = (0,_json_rule_js__WEBPACK_IMPORTED_MODULE_1__ .q)(spelled);
    if (parsed === undefined || (typeof parsed === 'object' && parsed !== null))
        throw new RangeError(`${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .hD)(text)} compares with ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .hD)(value)}, which is no JSON value; write "ok", 50, true or null`);
    return parsed;
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   o: () => ( parseStatusSet)
 });
function parseStatusSet(text) {
    const parts = text
        .split(/[\s,]+/)
        .filter((part) => part !== '')
        .map(parsePart);
    if (parts.length === 0)
        throw new RangeError('no status is wanted; write 2xx, 200,204 or 200-299');
    return { text, has: (status) => parts.some(([from, to]) => status >= from && status <= to) };
}
function parsePart(part) {
    const family = /^([1-5])xx$/i.exec(part);
    if (family)
        return [Number(family[1]) * 100, Number(family[1]) * 100 + 99];
    const range = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(part);
    const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (!range || from > to)
        throw new RangeError(`${JSON.stringify(part.slice(0, 20))} is no status; write 2xx, 204 or 200-299`);
    return [from, to];
}


/***/ })

};
