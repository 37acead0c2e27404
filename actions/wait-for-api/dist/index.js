/******/ var __webpack_modules__ = ({

/***/ 1110:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => ( gate)
});

;// CONCATENATED MODULE: ../../packages/core/src/model/gate.ts
function defineGate(gate) {
    return gate;
}

// EXTERNAL MODULE: ../../packages/probes/src/target/tell.ts
var tell = __nccwpck_require__(5695);
;// CONCATENATED MODULE: ../../packages/probes/src/inputs/secrets.ts

const HARMLESS = /^(accept(-.*)?|content-type|user-agent|cache-control|host|pragma|connection)$/i;
const CREDENTIAL = /auth|token|key|secret|cookie|pass|session|sig|cred/i;
const TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/;
const SENDABLE = /^[\t\x20-\x7e\x80-\xff]*$/;
const SHORTEST = 4;
const SHORTEST_ELSEWHERE = 12;
function secretsInAddresses(raw) {
    return raw.split('\n').flatMap(tell.Hw);
}
function secretsInHeaders(raw) {
    return raw.split('\n').flatMap((line) => {
        const at = line.indexOf(':');
        const name = line.slice(0, at).trim();
        const value = withoutScheme(line.slice(at + 1));
        if (!TOKEN.test(name) || !SENDABLE.test(value) || HARMLESS.test(name))
            return [];
        return value.length >= (isCredential(name) ? SHORTEST : SHORTEST_ELSEWHERE) ? [value] : [];
    });
}
function isCredential(name) {
    return CREDENTIAL.test(name);
}
function withoutScheme(value) {
    return value.trim().replace(/^(bearer|basic|token|digest|apikey)(\s+|$)/i, '');
}

;// CONCATENATED MODULE: ./src/credentials.ts

function absentCredentials({ loginUrl, username, password, headers }) {
    if (loginUrl !== undefined && !username)
        return 'username';
    if (loginUrl !== undefined && !password)
        return 'password';
    return headers.map(absentHeader).find((name) => name !== undefined);
}
function absentHeader([name, value]) {
    return isCredential(name) && withoutScheme(value) === '' ? `headers (${name})` : undefined;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/kinds.ts + 3 modules
var kinds = __nccwpck_require__(9967);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(8443);
;// CONCATENATED MODULE: ../../packages/core/src/model/input/pattern.ts


const LONGEST = 2_000;
function pattern(options) {
    return (0,declaration.x)('pattern', 'regular expression (RE2 syntax)', options, parsePattern);
}
async function parsePattern(raw) {
    if (raw.length > LONGEST)
        throw new declaration.F(`the pattern has ${raw.length} characters; at most ${LONGEST} are allowed`);
    const { RE2JS } = await __nccwpck_require__.e( 330).then(__nccwpck_require__.bind(__nccwpck_require__, 8330));
    try {
        const compiled = RE2JS.compile(raw);
        return { text: raw, test: (text) => compiled.matcher(text).find() };
    }
    catch (error) {
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a pattern: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ../../packages/probes/src/http/status.ts
var http_status = __nccwpck_require__(3613);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(9344);
;// CONCATENATED MODULE: ../../packages/probes/src/target/target.ts
class TargetError extends Error {
    name = 'TargetError';
}

;// CONCATENATED MODULE: ../../packages/probes/src/target/parse-unix.ts


const LONGEST_PATH = 107;
function parseUnix(written) {
    const rest = written.slice('unix:'.length).replace(/^\/\/(?=\/)/, '');
    const at = rest.indexOf(':/');
    const socketPath = at < 0 ? rest : rest.slice(0, at);
    if (socketPath === '' || /[\0\n\r]/.test(rest))
        throw new TargetError('a unix: address names no socket; write unix:/run/app.sock or unix:/run/app.sock:/healthz');
    if (Buffer.byteLength(socketPath) > LONGEST_PATH)
        throw new TargetError(`the path of a unix: socket has more than ${LONGEST_PATH} bytes, which the system cannot address`);
    const place = { socketPath };
    if (at < 0)
        return { kind: 'connect', place, told: `unix:${socketPath}` };
    const path = rest.slice(at + 1);
    if (/[\s\u0080-\uffff]/.test(path))
        throw new TargetError('the HTTP path of a unix: address holds a character that must be escaped');
    return {
        kind: 'http',
        secure: false,
        place,
        authority: 'localhost',
        path,
        told: `unix:${socketPath}:${(0,tell.Z4)(path)}`,
    };
}

;// CONCATENATED MODULE: ../../packages/probes/src/target/parse.ts





const SCHEMES = {
    http: (url) => http(url, false),
    https: (url) => http(url, true),
    tcp: (url) => ({ kind: 'connect', place: place(url), told: parse_tell(url) }),
    postgres,
    postgresql: postgres,
    mysql: (url) => ({ kind: 'mysql', place: place(url, 3306), told: parse_tell(url) }),
    mariadb: (url) => ({ kind: 'mysql', place: place(url, 3306), told: parse_tell(url) }),
    redis: (url) => ({ kind: 'redis', secure: false, place: place(url, 6379), told: parse_tell(url) }),
    rediss: (url) => ({ kind: 'redis', secure: true, place: place(url, 6379), told: parse_tell(url) }),
    grpc: (url) => grpc(url, false),
    grpcs: (url) => grpc(url, true),
};
const KNOWN = [...Object.keys(SCHEMES), 'unix', 'docker'];
function parseTarget(text) {
    const written = text.trim();
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
    if (scheme === 'unix')
        return parseUnix(written);
    if (scheme === 'docker')
        return docker(written);
    const read = scheme !== undefined && Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
    if (!scheme || !read)
        throw new TargetError(unknownScheme(written, scheme));
    return read(parseUrl(written, scheme));
}
function unknownScheme(written, scheme) {
    if (written === '')
        return 'there is no address';
    const isHost = scheme === undefined || /^[\w.-]+:\d+(\/|$)/.test(written);
    if (isHost)
        return `an address has no scheme; write http://${hostOf(written)} or tcp://${hostOf(written)}`;
    const meant = (0,suggest.Z)(scheme, KNOWN);
    return `${(0,visible.hD)(`${scheme}:`)} is not a scheme of a target${meant ? `; did you mean ${meant}:?` : `; use one of ${KNOWN.map((each) => `${each}:`).join(' ')}`}`;
}
function hostOf(written) {
    return /^[\w.-]+(:\d+)?(?=[/?#]|$)/.exec(written)?.[0] ?? 'HOST:PORT';
}
function parseUrl(written, scheme) {
    const address = written.slice(scheme.length + 1).replace(/^\/\//, '');
    const spelled = `${scheme}://${address}`;
    if (/\s/.test(written))
        throw new TargetError(`a ${scheme}: address holds a blank; write one address a line`);
    if (!external_node_url_.URL.canParse(spelled)) {
        const port = /:(\d+)(?:[/?#]|$)/.exec(address)?.[1];
        if (port && Number(port) > 65_535)
            throw new TargetError(`port ${port} of a ${scheme}: address is above 65535`);
        throw new TargetError(`a ${scheme}: address cannot be read; write ${scheme}://HOST:PORT`);
    }
    const url = new external_node_url_.URL(spelled);
    if (url.hostname === '')
        throw new TargetError(`a ${scheme}: address names no host; write ${scheme}://HOST:PORT`);
    if (url.port === '0')
        throw new TargetError(`${parse_tell(url)} has port 0`);
    return url;
}
function parse_tell(url) {
    return (0,tell.Vl)(url);
}
function place(url, port) {
    const number = url.port === '' ? port : Number(url.port);
    if (number === undefined)
        throw new TargetError(`${parse_tell(url)} names no port; write ${url.protocol}//${url.hostname}:PORT`);
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port: number };
}
function http(url, isSecure) {
    const user = decode(url.username);
    const authorization = url.username === ''
        ? {}
        : { authorization: `Basic ${Buffer.from(`${user}:${decode(url.password)}`).toString('base64')}` };
    const to = place(url, isSecure ? 443 : 80);
    return {
        kind: 'http',
        secure: isSecure,
        place: to,
        authority: url.host,
        path: url.pathname + url.search,
        told: parse_tell(url),
        ...authorization,
    };
}
function postgres(url) {
    const user = decode(url.username) || 'postgres';
    const database = decode(url.pathname.slice(1)) || user;
    return { kind: 'postgres', place: place(url, 5432), user, database, told: parse_tell(url) };
}
function grpc(url, isSecure) {
    const service = decode(url.pathname.slice(1));
    return {
        kind: 'grpc',
        secure: isSecure,
        place: place(url, isSecure ? 443 : undefined),
        authority: url.host,
        service,
        told: parse_tell(url),
    };
}
function docker(written) {
    const container = written.slice('docker:'.length).replace(/^\/\//, '');
    if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(container))
        throw new TargetError(`${(0,visible.hD)(written, 60)} names no container; write docker:NAME`);
    return { kind: 'docker', container, told: `docker:${container}` };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/lines.ts

const MOST_LINES = 50;
function lines(form, options, parse) {
    return (0,declaration.x)('list', `${form}; one a line`, options, async (raw) => {
        const all = raw
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
        if (all.length > MOST_LINES)
            throw new declaration.F(`has ${all.length} lines; at most ${MOST_LINES} are allowed`);
        const read = await Promise.allSettled(all.map(async (line, at) => told(() => parse(line, at + 1))()));
        const wrong = read.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
        const other = wrong.find((error) => !(error instanceof declaration.F));
        if (other !== undefined)
            throw other;
        if (wrong.length > 0)
            throw new declaration.F(wrong.map(({ message }) => message).join('; '));
        return read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    });
}
const OF_USERS = ['TargetError', 'RangeError'];
function told(parse) {
    return async (...given) => {
        try {
            return await parse(...given);
        }
        catch (error) {
            if (error instanceof Error && OF_USERS.includes(error.name))
                throw new declaration.F(error.message);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/kinds.ts





function target(options) {
    return (0,declaration.x)('target', 'address, such as `http://127.0.0.1:8000/healthz`', options, told(parseTarget));
}
function targets(options) {
    return lines('address, such as `http://127.0.0.1:8000/healthz`', options, parseTarget);
}
function paths(options) {
    return lines('path, such as `/healthz`', options, (line) => {
        if (line.startsWith('/'))
            return line;
        throw new declaration.F('a path begins with a slash, such as /healthz');
    });
}
function statuses(options) {
    return (0,declaration.x)('statuses', 'statuses, such as `2xx` or `200,204`', options, told(http_status.o));
}
function headerRules(options) {
    return lines('`Name` or `Name: pattern`', options, async (line) => {
        const { name, value } = split(line);
        if (!TOKEN.test(name))
            throw new declaration.F('a line has no name of a header; write `Name` or `Name: pattern`');
        return value === '' ? { name } : { name, pattern: await parsePattern(value) };
    });
}
function headers(options) {
    return lines('`Name: value`', options, (line, number) => {
        const { name, value } = split(line);
        if (!line.includes(':') || !TOKEN.test(name))
            throw new declaration.F(`line ${number} is not \`Name: value\``);
        if (!SENDABLE.test(value))
            throw new declaration.F(`line ${number} (${name}) holds a character that no header may`);
        return [name, value];
    });
}
function method(options) {
    return (0,declaration.x)('method', 'method of HTTP', options, (raw) => {
        if (TOKEN.test(raw))
            return raw.toUpperCase();
        throw new declaration.F('is no method of HTTP, such as GET');
    });
}
function kinds_place(options) {
    return (0,declaration.x)('place', '`host:port`', options, (raw) => {
        const parts = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(raw);
        const port = parts?.[3] === undefined ? undefined : Number(parts[3]);
        const host = parts?.[1] ?? parts?.[2];
        if (host === undefined || (port !== undefined && (port < 1 || port > 65_535)))
            throw new declaration.F('is no host and port; write 127.0.0.1:8000 or [::1]:8000');
        return port === undefined ? { host } : { host, port };
    });
}
function split(line) {
    const at = line.indexOf(':');
    if (at < 0)
        return { name: line.trim(), value: '' };
    return { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/shared.ts


const answerInputs = {
    status: statuses({ description: 'Wanted statuses: `2xx`, `200,204`, `200-299,3xx`.', default: '2xx' }),
};
const connectionInputs = {
    caFile: kinds.Ae({ description: 'PEM file of a CA to trust besides the usual ones.', optional: true }),
    clientCert: kinds.Ae({ description: 'PEM file of a client certificate.', optional: true }),
    clientKey: kinds.Ae({ description: 'PEM file of its key.', optional: true }),
    serverName: kinds.Qq({ description: 'Name to ask for and to verify in TLS instead of the host.', optional: true }),
    connectTo: kinds_place({
        description: 'Connect to this `host:port` instead; the name in TLS and in the Host header stays.',
        optional: true,
    }),
};
const timeInputs = {
    timeout: kinds.p0({ description: 'How long to keep trying.', default: '60s' }),
    attemptTimeout: kinds.p0({
        description: 'How long one attempt may take, from its first packet to the last byte of the answer.',
        default: '5s',
    }),
    interval: kinds.p0({
        description: 'The longest pause between attempts. Pauses are short (30 to 50 ms) after each change of state, and grow with the time since.',
        default: '1s',
    }),
    successes: kinds.nd({ description: 'How many times in a row it must be ready.', default: '1', min: 1 }),
};

// EXTERNAL MODULE: ../../packages/probes/src/http/json-rule.ts
var json_rule = __nccwpck_require__(548);
;// CONCATENATED MODULE: ../../packages/probes/src/http/parse-json-rule.ts


async function parseJsonRule(text) {
    const { jsonPathEnvironment } = await __nccwpck_require__.e( 589).then(__nccwpck_require__.bind(__nccwpck_require__, 7589));
    const environment = await jsonPathEnvironment();
    const { written, comparison, value } = parse_json_rule_split(text.trim());
    const wanted = comparison === undefined ? {} : { comparison, wanted: parseValue(text, value ?? '') };
    if (comparison && /[<>]/.test(comparison) && typeof wanted.wanted === 'boolean')
        throw new RangeError(`${(0,visible.hD)(text)}: ${comparison} compares numbers or texts`);
    try {
        return { text: text.trim(), path: environment.compile(written), ...wanted };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        throw new RangeError(`${(0,visible.hD)(written)} is not a JSONPath (RFC 9535), such as $.status == "ok": ${(0,visible.ml)((0,visible.RK)(words), 120)}`);
    }
}
function parse_json_rule_split(text) {
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
    const parsed = (0,json_rule.q)(spelled);
    if (parsed === undefined || (typeof parsed === 'object' && parsed !== null))
        throw new RangeError(`${(0,visible.hD)(text)} compares with ${(0,visible.hD)(value)}, which is no JSON value; write "ok", 50, true or null`);
    return parsed;
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/json-kinds.ts



function jsonRules(options) {
    return lines('rule, such as `$.status == "ok"`', options, parseJsonRule);
}
function jsonPath(options) {
    return (0,declaration.x)('path-in-json', 'JSONPath', options, async (raw) => {
        const rule = await told(parseJsonRule)(raw);
        if (rule.comparison === undefined)
            return rule;
        throw new declaration.F('is a path, without a comparison');
    });
}

;// CONCATENATED MODULE: ./src/inputs.ts


const { successes, ...rest } = timeInputs;
const inputs_targets = {
    url: targets({
        description: 'What to wait for, one a line: `http:`, `https:`, `tcp:`, `unix:`, `postgres:`, `mysql:`, `redis:`, `grpc:` or `docker:`. Such as `http://127.0.0.1:8000/healthz`.',
        default: '',
        secretsIn: secretsInAddresses,
    }),
    baseUrl: kinds.Qq({
        description: 'The address that `paths` belong to, such as `http://127.0.0.1:8000`.',
        optional: true,
        secretsIn: secretsInAddresses,
    }),
    paths: paths({
        description: 'Paths of `base-url` to try side by side, one a line, such as `/health` and `/healthz`.',
        default: '',
    }),
    match: kinds.Yq({
        of: ['all', 'any'],
        description: 'Whether every target must be ready, or one. By default `all`; `any` where there are `paths` and no `url`.',
        optional: true,
    }),
};
const expectations = {
    ...answerInputs,
    body: pattern({ description: 'What the body must match.', optional: true }),
    json: jsonRules({
        description: "What the JSON of the body must hold, one a line: `$.status == 'ok'`, `$.db.latency_ms < 50`, or a path that must find something (JSONPath, RFC 9535).",
        default: '',
    }),
    header: headerRules({
        description: 'Headers that the answer must have, one a line: `Name`, or `Name: pattern` that the value must match.',
        default: '',
    }),
    degraded: kinds.Yq({
        of: ['ready', 'not-ready'],
        description: 'Whether a health body that says `degraded` or `warn` is ready.',
        default: 'ready',
    }),
    successes,
};
const request = {
    method: method({
        description: 'Method of the request. By default `GET`; `POST` with a `request-body`.',
        optional: true,
    }),
    headers: headers({
        description: 'Headers to send, `Name: value`, one a line. Their values are never told.',
        default: '',
        secretsIn: secretsInHeaders,
    }),
    requestBody: kinds.Qq({ description: 'Body to send.', optional: true }),
    followRedirects: kinds.Yq({
        of: ['same-host', 'any', 'none'],
        description: 'Which redirects to follow. To another host go no headers but harmless ones.',
        default: 'same-host',
    }),
    ...connectionInputs,
    tlsVerify: kinds.zM({ description: 'Whether certificates must be valid.', default: 'true' }),
};
const login = {
    loginUrl: target({
        description: 'Address to log in at, once, by POST; its token goes with every request as a bearer.',
        optional: true,
        secretsIn: secretsInAddresses,
    }),
    loginFormat: kinds.Yq({
        of: ['json', 'form'],
        description: 'How `username` and `password` are sent.',
        default: 'json',
    }),
    username: kinds.rJ({ description: 'Who logs in.', optional: true }),
    password: kinds.rJ({ description: 'With which password.', optional: true }),
    loginToken: jsonPath({
        description: 'Where the token stands in the answer to the login (JSONPath).',
        default: '$.access_token',
    }),
};
const time = {
    ...rest,
    giveUp: kinds.zM({
        description: 'Whether to stop early at what waiting cannot heal, such as an expired certificate or a 401.',
        default: 'true',
    }),
};
const surroundings = {
    process: kinds.Qq({
        description: 'Process to watch: its number, or a file that holds it. When it has exited, the wait is over.',
        optional: true,
    }),
    container: kinds.Qq({
        description: 'Container to watch. When it has exited, the wait is over; its last lines are shown on failure.',
        optional: true,
    }),
    logFiles: kinds.p_({
        of: 'path',
        most: 20,
        description: 'Log files whose last lines are shown on failure, one a line.',
        default: '',
    }),
    giveUpOn: pattern({
        description: 'When a line of `log-files` matches, the wait is over.',
        optional: true,
    }),
};
const inputs = { ...inputs_targets, ...expectations, ...request, ...login, ...time, ...surroundings };

;// CONCATENATED MODULE: ../../packages/probes/src/poll/seconds.ts
function seconds(ms) {
    return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
}
function span(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    return `${Math.floor(ms / 100) / 10} s`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/codes.ts
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

;// CONCATENATED MODULE: ./src/cause.ts


const cause_LONGEST = 150;
const LONGEST_BEFORE = 60;
const FEW = 4;
function causeOf({ timeline, statesLeftOut, attempts }) {
    const final = timeline.at(-1);
    if (!final)
        return 'no attempt came to an end';
    const words = (0,visible.ml)((0,visible.RK)(describe(final)), cause_LONGEST);
    const before = timeline.slice(0, -1);
    if (before.length === 0)
        return `${words} (${counted(attempts)})`;
    const changes = before.length + statesLeftOut;
    if (changes > FEW)
        return `${words} in the end, after ${changes} changes (${cause_kinds(timeline)})`;
    const earlier = new Set(before.map((state) => (0,visible.ml)((0,visible.RK)(briefly(state)), LONGEST_BEFORE)));
    return `${words} (since ${seconds(final.from)}; before that, ${[...earlier].join(', then ')})`;
}
function counted(attempts) {
    return attempts === 1 ? '1 attempt' : `${attempts} attempts`;
}
function briefly(state) {
    return describe(state).replace(/ \([^()]*:\d+\)$/, '');
}
function describe({ last, description, count }) {
    return last.outcome === 'ready' ? `ready ${count === 1 ? 'once' : `${count} times in a row`}` : description;
}
function cause_kinds(timeline) {
    const counts = new Map();
    for (const { last, count } of timeline) {
        const kind = last.outcome === 'ready' ? 'ready' : String(last.status ?? last.code);
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
    const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3);
    return most.map(([kind, count]) => `${kind} ${count} times`).join(', ');
}
function adviceOf({ timeline }) {
    const last = timeline.at(-1)?.last;
    if (!last)
        return '';
    if (last.code === 'ready')
        return 'It does not stay ready: see its log.';
    if (last.component)
        return `Look at ${(0,visible.ml)((0,visible.RK)(last.component), 40)}, not at the wait.`;
    return remedyFor(last.code);
}
function timelineLines({ timeline, statesLeftOut, outcome, elapsedMs }) {
    const half = timeline.length / 2;
    const width = Math.min(60, Math.max(0, ...timeline.map((state) => describe(state).length)));
    const lines = timeline.map((state) => stateLine(state, width));
    if (statesLeftOut > 0)
        lines.splice(half, 0, `… ${statesLeftOut} more changes`);
    return [...lines, `${seconds(elapsedMs).padStart(7)}  ${ENDS[outcome]}`];
}
const ENDS = {
    ready: 'ready',
    'timed-out': 'the time was up',
    'gave-up': 'gave up early',
    aborted: 'stopped',
};
function stateLine(state, width) {
    const { from, count, last } = state;
    const body = last.outcome === 'ready' || !last.bodyRaw ? '' : `  ${(0,visible.ml)((0,visible.RK)(last.bodyRaw.trim()), 160)}`;
    return `${seconds(from).padStart(7)}  ${describe(state).padEnd(width)}  ${counted(count)}${body}`;
}

;// CONCATENATED MODULE: ../../packages/core/src/model/text/shell-word.ts
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellOperand(text) {
    return shellWord(text.startsWith('-') ? `./${text}` : text);
}

;// CONCATENATED MODULE: ./src/reproduce.ts

function reproduce(target, plan) {
    switch (target.kind) {
        case 'http':
            return curl(target, plan);
        case 'connect':
            return 'host' in target.place
                ? `nc -vz ${shellWord(target.place.host)} ${target.place.port}`
                : `nc -vzU ${shellWord(target.place.socketPath)}`;
        case 'postgres':
            return `pg_isready ${hostAndPort(target)} -d ${shellWord(target.database)} -U ${shellWord(target.user)}`;
        case 'mysql':
            return `mysqladmin ping ${hostAndPort(target).replace('-p ', '-P ')}`;
        case 'redis':
            return `redis-cli ${hostAndPort(target)}${target.secure ? ' --tls' : ''} ping`;
        case 'grpc':
            return `grpc_health_probe -addr=${shellWord(target.authority)}${target.service ? ` -service=${shellWord(target.service)}` : ''}`;
        case 'docker':
            return `docker inspect --format '{{json .State}}' ${target.container}`;
    }
}
function hostAndPort({ place }) {
    const { host = 'localhost', port = 0 } = place;
    return `-h ${shellWord(host)} -p ${port}`;
}
function curl(target, { options, files, login }) {
    const { method, headers = {}, requestBody, redirects, connectTo, tls } = options;
    const usual = requestBody === undefined ? 'GET' : 'POST';
    const isSocket = 'socketPath' in target.place;
    const parts = [
        'curl -sS -i',
        ...(method && method !== usual ? [method === 'HEAD' ? '-I' : `-X ${shellWord(method)}`] : []),
        ...(redirects === 'none' ? [] : ['-L']),
        ...Object.keys(headers).map((name) => `-H "${name}: $${variable(name)}"`),
        ...(login ? ['-H "Authorization: Bearer $TOKEN"'] : []),
        ...(target.authorization ? ['-u "$USER_AND_PASSWORD"'] : []),
        ...(requestBody === undefined ? [] : ['--data-binary "$REQUEST_BODY"']),
        ...(files.ca ? [`--cacert ${shellWord(files.ca)}`] : []),
        ...(files.cert && files.key ? [`--cert ${shellWord(files.cert)} --key ${shellWord(files.key)}`] : []),
        ...(tls?.verify === false ? ['-k'] : []),
        ...(connectTo ? [`--connect-to ${shellWord(`::${bracketed(connectTo.host)}:${connectTo.port ?? ''}`)}`] : []),
        ...('socketPath' in target.place ? [`--unix-socket ${shellWord(target.place.socketPath)}`] : []),
        address(isSocket ? `http://localhost${target.told.slice(target.told.indexOf(':/', 'unix:'.length) + 1)}` : target.told),
    ];
    return parts.join(' ');
}
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}
function address(told) {
    if (!told.includes('***'))
        return shellWord(told);
    const escaped = told.replace(/[\\"$`]/g, '\\$&');
    return `"${escaped.replace(/([^?&=]*)=\*\*\*/g, (_, name) => `${name}=$${variable(name)}`)}"`;
}
function variable(name) {
    return name
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^(?=\d)/, '_');
}

;// CONCATENATED MODULE: ./src/findings.ts



function findingsOf(observed, decided) {
    const { plan, result, tails } = observed;
    const guards = plan.guards.flatMap((guard) => {
        const seen = guard.found();
        return seen === undefined
            ? []
            : [
                {
                    claim: guard.watch.name,
                    outcome: 'broken',
                    code: guard.code,
                    observed: seen.replace(`${guard.watch.name} `, ''),
                },
            ];
    });
    const sorted = [...result.results].sort((a, b) => Number(b === decided) - Number(a === decided));
    const targets = sorted.map((own) => findingOf(own, observed, own === decided));
    const unread = tails.flatMap((tail) => tail.problem === undefined
        ? []
        : [
            {
                claim: `log of ${tail.name}`,
                outcome: 'unknown',
                code: 'log-unavailable',
                observed: tail.problem,
                additional: true,
            },
        ]);
    return [...guards, ...targets, ...unread];
}
function findingOf(own, { plan }, isDecided) {
    if (own.outcome === 'ready')
        return holding(own);
    const { target, timeline, attempts, last } = own;
    const final = timeline.at(-1);
    const code = last?.code ?? 'not-asked';
    const observed = `${final?.description ?? 'no attempt came to an end'}; ${counted(attempts)}`;
    const place = plan.targets.find(({ told }) => told === target.told);
    const command = place ? { command: reproduce(place, plan) } : {};
    const text = [adviceOf(own), 'Try it'].filter((part) => part !== '').join(' ');
    const remedy = { text, ...command };
    const isUnmeasured = code === 'engine-absent' || (code === 'permission-denied' && place?.kind === 'docker');
    const isStopped = own.outcome === 'aborted' && !isDecided;
    const outcome = isUnmeasured || isStopped || final === undefined ? 'unknown' : 'broken';
    return {
        claim: target.told,
        outcome,
        code: code === 'ready' ? 'not-steady' : code,
        observed,
        remedy,
        ...(isStopped ? { additional: true } : {}),
    };
}
function holding({ target, timeline, attempts, elapsedMs, last }) {
    const seen = timeline.at(-1)?.description ?? 'ready';
    const notes = (last?.notes ?? []).map((note) => `; ${note}`).join('');
    const route = last?.route ? `, ${last.route}` : '';
    const observed = `${seen}${route} after ${span(elapsedMs)}, ${counted(attempts)}${notes}`;
    return { claim: target.told, outcome: 'holds', code: 'ready', observed };
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __nccwpck_require__(1095);
;// CONCATENATED MODULE: ./src/reason.ts



function reasonOf(observed, decided) {
    const { plan, result } = observed;
    if (!decided)
        return 'nothing was asked';
    const found = plan.guards.map((guard) => guard.found()).find((words) => words !== undefined);
    const { told } = decided.target;
    const after = span(result.elapsedMs);
    if (found !== undefined && result.outcome === 'gave-up')
        return `${found}, ${after} into the wait for ${told} (${causeOf(decided)}). Stopped waiting, ${saved(observed)} saved${hint(observed)}`;
    const pathless = noSuchPath(observed);
    if (pathless !== undefined)
        return pathless;
    const cause = `${causeOf(decided)}${others(observed, decided)}`;
    const words = result.outcome === 'gave-up'
        ? `${told} cannot become ready: ${cause}; gave up after ${after}, ${saved(observed)} saved`
        : `${told} not ready after ${span(plan.limits.timeoutMs)}: ${cause}`;
    return `${words}. ${adviceOf(decided)}`.trimEnd();
}
function saved({ plan, result }) {
    return (0,duration.a)(Math.max(0, plan.limits.timeoutMs - result.elapsedMs));
}
function hint({ tails }) {
    return tails.some(({ lines }) => lines.length > 0) ? '; the last lines of its log are below' : '; read its log';
}
function noSuchPath({ plan, result }) {
    const { results } = result;
    if (results.length < 2 || results.some(({ last }) => last?.code !== 'path-not-found'))
        return undefined;
    const urls = results.slice(0, 5).map(({ target }) => target.told);
    const more = results.length > 5 ? ` and ${results.length - 5} more` : '';
    return `the server is up, but after ${span(plan.limits.timeoutMs)} still answers 404 to ${urls.join(', ')}${more}. Correct the paths.`;
}
function others({ result }, decided) {
    const waiting = result.results.filter((each) => each !== decided && each.outcome !== 'ready' && each.outcome !== 'aborted');
    const [one] = waiting;
    if (one === undefined)
        return '';
    if (waiting.length > 1)
        return `; ${waiting.length} other targets neither`;
    return `; ${one.target.told} neither: ${(0,visible.ml)((0,visible.RK)(one.timeline.at(-1)?.description ?? 'not asked'), 80)}`;
}

;// CONCATENATED MODULE: ./src/attempt-lines.ts

const WORDS = {
    name: 'the name',
    connect: 'the connection',
    tls: 'the TLS handshake',
    request: 'sending the request',
    'first-byte': 'waiting for the first byte',
    headers: 'reading the headers',
    body: 'reading the body',
    answer: 'judging the answer',
};
function attemptLines(attempt) {
    const { phase, addresses, timings, tls, route, redirects = [], notes, bodyRaw } = attempt;
    const told = [
        `failed at      ${WORDS[phase]}: ${attempt.observed}`,
        ...addresses.map((address) => `address        ${addressLine(address)}`),
        `took           ${timingLine(timings)}`,
        ...(route ? [`route          ${route}`] : []),
        ...redirects.map((to) => `redirected to  ${to}`),
        ...(tls ? [`TLS            ${tls.version}, ${tls.chain[0]?.subject ?? 'no certificate'}`] : []),
        ...(tls?.problems ?? []).map(({ observed }) => `TLS            ${observed}`),
        ...notes.map((note) => `note           ${note}`),
        ...(bodyRaw ? [`body           ${(0,visible.ml)(bodyRaw.trim(), 400)}`] : []),
    ];
    return told.map((line) => (0,visible.RK)(line));
}
function addressLine({ address, family, port, result, tookMs }) {
    const place = `${family === 6 ? `[${address}]` : address}:${port}`;
    return `${place}  ${result === 'connected' ? 'connected' : result} in ${tookMs} ms`;
}
function timingLine({ total, ...phases }) {
    const each = Object.entries(phases).map(([phase, ms]) => `${phase} ${ms} ms`);
    return each.length > 1 ? `${each.join(', ')}; ${total} ms in all` : `${total} ms`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var runner_paths = __nccwpck_require__(8613);
;// CONCATENATED MODULE: ../../packages/probes/src/engine/unframe.ts
const HEAD = 8;
function unframed(body) {
    const parts = [];
    for (let at = 0; at < body.length;) {
        const isFrame = body.length >= at + HEAD && (body[at] ?? 9) <= 2 && body.readUIntBE(at + 1, 3) === 0;
        if (!isFrame)
            return parts.length === 0 ? body : Buffer.concat(parts);
        const end = at + HEAD + body.readUInt32BE(at + 4);
        parts.push(body.subarray(at + HEAD, end));
        at = end;
    }
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ../../packages/probes/src/protocol/engine.ts
var engine = __nccwpck_require__(4225);
// EXTERNAL MODULE: ../../packages/probes/src/wire/course.ts
var wire_course = __nccwpck_require__(3061);
// EXTERNAL MODULE: ../../packages/probes/src/wire/explain.ts + 1 modules
var explain = __nccwpck_require__(6112);
// EXTERNAL MODULE: ../../packages/probes/src/wire/failure.ts
var failure = __nccwpck_require__(2628);
;// CONCATENATED MODULE: ../../packages/probes/src/watch/container-log.ts





async function tailContainer(container, count, env, options) {
    const course = (0,wire_course.q)(options);
    try {
        const path = `/containers/${encodeURIComponent(container)}/logs?stdout=1&stderr=1&tail=${count}`;
        const { status, body } = await Promise.race([(0,engine.s)(course, (0,engine.A)(env), path), course.over]);
        if (status === 404)
            return { problem: `there is no container ${container}` };
        if (status !== 200)
            return { problem: `the container engine answered ${status}` };
        return { lines: linesOf(unframed(body)).slice(-count) };
    }
    catch (error) {
        if (course.signal.aborted)
            return { problem: 'the container engine did not answer in time' };
        return { problem: (error instanceof failure.H ? error.facts : (0,explain.WE)(error, course.phase())).observed };
    }
    finally {
        course.close();
    }
}
function linesOf(bytes) {
    const lines = bytes.toString('utf8').split(/\r?\n/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

;// CONCATENATED MODULE: ./src/tails.ts




const LINES = 20;
const MOST_BYTES = 64 * 1024;
const ENGINE_MS = 2_000;
function tailFile({ path, told }, workspace) {
    try {
        const lines = read(path, (0,runner_paths.FK)(workspace, path) ? workspace : (0,external_node_path_.dirname)(path));
        return { name: told, kind: 'file', lines, ...(lines.length === 0 ? { problem: 'it is empty' } : {}) };
    }
    catch (error) {
        const { code, message } = error;
        const words = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'permission denied' : message;
        return { name: told, kind: 'file', lines: [], problem: words };
    }
}
function read(path, root) {
    if (!(0,runner_paths.FK)(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(path)))
        throw new Error('a link leads elsewhere');
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        if (!status.isFile())
            throw new Error('it is no regular file');
        const size = Math.min(MOST_BYTES, status.size);
        const buffer = Buffer.alloc(size);
        const count = (0,external_node_fs_.readSync)(file, buffer, 0, size, status.size - size);
        return lastLines(buffer.subarray(0, count).toString('utf8'), size < status.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function lastLines(text, isCut) {
    const lines = text.split(/\r\n|\n/);
    if (lines.at(-1) === '')
        lines.pop();
    if (isCut && lines.length > 1)
        lines.shift();
    return lines.slice(-LINES);
}
async function tailOfContainer(container, signal) {
    const log = await tailContainer(container, LINES, process.env, { timeoutMs: ENGINE_MS, signal });
    if ('problem' in log)
        return { name: container, kind: 'container', lines: [], problem: log.problem };
    const problem = log.lines.length === 0 ? { problem: 'it has written nothing' } : {};
    return { name: container, kind: 'container', lines: log.lines, ...problem };
}

;// CONCATENATED MODULE: ./src/sections.ts



const MOST_TARGETS = 8;
function sectionsOf({ result, tails }, decided) {
    const isOne = result.results.length === 1;
    const waiting = result.results.filter(({ outcome }) => outcome !== 'ready');
    const ordered = [...waiting].sort((a, b) => Number(b === decided) - Number(a === decided)).slice(0, MOST_TARGETS);
    const last = decided?.last;
    return [
        ...ordered.map((own) => ({
            title: isOne ? 'What happened' : `What happened at ${own.target.told}`,
            lines: timelineLines(own),
        })),
        ...(last && last.code !== 'ready' ? [{ title: 'The last attempt', lines: attemptLines(last) }] : []),
        ...tails.filter(({ lines }) => lines.length > 0).map(tailSection),
    ];
}
function tailSection({ name, kind, lines }) {
    const of = kind === 'container' ? `Container ${name}` : name;
    return {
        title: lines.length < LINES ? `${of}, all of it` : `${of}, the last ${lines.length} lines`,
        lines,
    };
}

;// CONCATENATED MODULE: ./src/judge.ts




const NARROW = 0.7;
function judge(observed) {
    const { result } = observed;
    if (result.outcome === 'ready')
        return passed(observed);
    const decided = decisive(observed);
    const metrics = metricsOf(result, decided);
    const sections = sectionsOf(observed, decided);
    const findings = findingsOf(observed, decided);
    const [first] = findings;
    const code = first?.code ?? 'not-ready';
    const outcome = result.outcome === 'aborted' || first?.outcome === 'unknown' ? 'inconclusive' : 'fail';
    const reason = `${outcome === 'inconclusive' ? 'no verdict: ' : ''}${reasonOf(observed, decided)}`;
    return { outcome, code, reason, findings, metrics, sections };
}
function withoutCredentials(input, { targets }) {
    const observed = 'is empty: a run from a fork, or of Dependabot, is given no secrets';
    const text = 'Look whether the secret is set, and run this step only where it is given.';
    const finding = { claim: input, outcome: 'unknown', code: 'credentials-absent', observed, remedy: { text } };
    return {
        outcome: 'inconclusive',
        code: 'credentials-absent',
        reason: `no verdict: ${input} ${observed}, so ${targets[0]?.told ?? 'nothing'} was not asked. ${text}`,
        findings: [finding],
        metrics: { url: '', elapsed: '0ms', attempts: 0, statusCode: '' },
        softOnPullRequests: true,
    };
}
function passed({ plan, result }) {
    const { timeoutMs } = plan.limits;
    const { elapsedMs, results } = result;
    const ready = results.filter(({ outcome }) => outcome === 'ready');
    const [own] = result.decisive ? ready.filter(({ target }) => target === result.decisive) : ready;
    const share = elapsedMs / timeoutMs;
    const what = ready.length === 1 || plan.match === 'any' ? own?.target.told : `all ${ready.length} targets`;
    const isNarrow = share > NARROW;
    const used = `${span(elapsedMs)} of ${span(timeoutMs)} (${Math.round(share * 100)} %)`;
    const reason = `${what} ready after ${used}${isNarrow ? ': raise timeout before this turns red by itself' : ''}`;
    const findings = [...(isNarrow ? [narrow(used)] : []), ...ready.map(holding)];
    return { outcome: 'pass', code: 'ready', reason, findings, metrics: metricsOf(result, own) };
}
function narrow(used) {
    const remedy = { text: 'Raise timeout, or look why the start became slow.' };
    return {
        claim: 'timeout',
        outcome: 'broken',
        code: 'window-nearly-spent',
        observed: `${used} were needed`,
        additional: true,
        remedy,
    };
}
function decisive({ plan, result }) {
    const waiting = result.results.filter(({ outcome }) => outcome !== 'ready');
    const own = waiting.find(({ target }) => target === result.decisive);
    if (own && (plan.match === 'all' || result.outcome === 'gave-up'))
        return own;
    return [...waiting].sort((a, b) => nearness(b) - nearness(a))[0];
}
function nearness({ last }) {
    if (!last)
        return 0;
    return last.phase === 'answer' ? (last.code === 'path-not-found' ? 2 : 3) : 1;
}
function metricsOf({ elapsedMs, results }, own) {
    const attempts = results.reduce((sum, each) => sum + each.attempts, 0);
    const status = own?.last?.status;
    return {
        url: own?.target.told ?? '',
        elapsed: `${Math.round(elapsedMs)}ms`,
        attempts,
        statusCode: status === undefined ? '' : String(status),
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ../../packages/probes/src/poll/schedule.ts

const DENSEST = 25;
const DENSE = 50;
const COST = 20;
const DENSE_FOR = 10_000;
const SHARE = 0.02;
const REMOTE = 500;
function pauseAfter(attempt, sinceChangeMs, ceilingMs) {
    const dense = Math.min(DENSE, Math.max(DENSEST, COST * attempt.timings.total));
    const settled = sinceChangeMs < DENSE_FOR ? dense : Math.max(dense, SHARE * sinceChangeMs);
    const wanted = isRemote(attempt) ? Math.max(REMOTE, settled) : settled;
    return Math.max(attempt.retryAfterMs ?? 0, Math.min(ceilingMs, wanted));
}
function isRemote({ addresses }) {
    const last = addresses.at(-1);
    return last !== undefined && !isNear(last.address);
}
function isNear(address) {
    if ((0,external_node_net_.isIP)(address) === 6) {
        const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
        return mapped ? isNear(mapped) : address === '::1' || /^f[cd]|^fe[89ab]/i.test(address);
    }
    return /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(address);
}

;// CONCATENATED MODULE: ../../packages/probes/src/poll/timeline.ts
const KEPT_FIRST = 20;
const KEPT_LAST = 20;
function createTimeline() {
    const states = [];
    let leftOut = 0;
    return {
        add: (attempt, at) => {
            const current = states.at(-1);
            if (current && keyOf(current.last) === keyOf(attempt)) {
                states[states.length - 1] = { ...current, to: at, count: current.count + 1, last: attempt };
                return false;
            }
            const { code, observed: description } = attempt;
            states.push({ code, description, from: at, to: at, count: 1, last: attempt });
            if (states.length > KEPT_FIRST + KEPT_LAST)
                leftOut += states.splice(KEPT_FIRST, 1).length;
            return true;
        },
        states: () => [...states],
        current: () => states.at(-1),
        leftOut: () => leftOut,
    };
}
function keyOf({ outcome, code, phase, status, component, server }) {
    return [outcome, code, phase, status, component, server].join(' ');
}

;// CONCATENATED MODULE: ../../packages/probes/src/poll/watches.ts
const EVERY = 250;
function watchAll(watches, clock, over) {
    let found;
    const look = async () => {
        while (!over.signal.aborted) {
            for (const watch of watches) {
                const reason = await watch.look(over.signal);
                if (reason === undefined || over.signal.aborted)
                    continue;
                found = reason;
                over.abort();
            }
            await clock.sleep(EVERY, over.signal).catch(() => { });
        }
    };
    const stopped = watches.length === 0 ? Promise.resolve() : look();
    stopped.catch(() => over.abort());
    return { reason: () => found, stopped };
}

;// CONCATENATED MODULE: ../../packages/probes/src/poll/poll.ts



const GRACE = 120;
const STILL = 15_000;
async function poll(probe, options) {
    const { clock } = options;
    const over = new AbortController();
    const cancel = () => over.abort(options.signal.reason);
    if (options.signal.aborted)
        cancel();
    options.signal.addEventListener('abort', cancel, { once: true });
    const began = clock.now();
    const now = { attempts: 0, streak: 0, changed: began, told: began };
    const wait = { ...options, probe, signal: over.signal, began, timeline: createTimeline(), now };
    const watched = watchAll(options.watches ?? [], clock, over);
    try {
        const ended = await ask(wait);
        const reason = watched.reason();
        const end = ended.outcome === 'aborted' && reason !== undefined ? { outcome: 'gave-up', reason } : ended;
        return { ...end, elapsedMs: clock.now() - began, ...poll_told(wait) };
    }
    finally {
        options.signal.removeEventListener('abort', cancel);
        over.abort();
        await watched.stopped;
    }
}
function poll_told({ timeline, now: { attempts, last } }) {
    return { attempts, timeline: timeline.states(), statesLeftOut: timeline.leftOut(), ...(last ? { last } : {}) };
}
async function ask(wait) {
    const { clock, signal, began, timeoutMs } = wait;
    for (;;) {
        if (signal.aborted)
            return { outcome: 'aborted' };
        const started = clock.now();
        const limit = Math.min(wait.attemptTimeoutMs, began + timeoutMs + GRACE - started);
        const attempt = await wait.probe({ timeoutMs: limit, signal });
        if (signal.aborted)
            return { outcome: 'aborted' };
        take(wait, attempt, started, limit);
        if (wait.now.streak >= (wait.successes ?? 1))
            return { outcome: 'ready' };
        const reason = hopeless(wait);
        if (reason !== undefined)
            return { outcome: 'gave-up', reason };
        const left = began + timeoutMs - clock.now();
        if (left <= 0)
            return { outcome: 'timed-out' };
        await pause(wait, Math.min(left, pauseAfter(attempt, clock.now() - wait.now.changed, wait.intervalMs)));
    }
}
function take(wait, attempt, started, limit) {
    const { now, timeline } = wait;
    now.attempts += 1;
    now.streak = attempt.outcome === 'ready' ? now.streak + 1 : 0;
    if (attempt.code.startsWith('timeout-') && limit < wait.attemptTimeoutMs && now.last)
        return;
    now.last = attempt;
    if (!timeline.add(attempt, started - wait.began))
        return;
    now.changed = now.told = wait.clock.now();
    const state = timeline.current();
    if (state)
        wait.onChange?.(state);
}
function hopeless({ timeline, clock, now, giveUp }) {
    const state = timeline.current();
    const why = giveUp === false ? undefined : state?.last.hopeless;
    if (!state || !why)
        return undefined;
    const isProven = why.afterMs === 0 || (state.count >= 2 && clock.now() - now.changed >= why.afterMs);
    return isProven ? why.reason : undefined;
}
async function pause({ clock, signal, began, timeline, onStill, now }, ms) {
    const until = clock.now() + ms;
    while (clock.now() < until && !signal.aborted) {
        await clock.sleep(Math.min(until, now.told + STILL) - clock.now(), signal).catch(() => { });
        const state = timeline.current();
        if (!state || signal.aborted || clock.now() - now.told < STILL)
            continue;
        now.told = clock.now();
        onStill?.(state, now.told - began);
    }
}

;// CONCATENATED MODULE: ../../packages/probes/src/poll/poll-all.ts


async function pollAll(targets, options) {
    if (targets.length === 0)
        throw new RangeError('there is no target to poll');
    const { clock, signal } = options;
    const began = clock.now();
    const over = new AbortController();
    const cancel = () => over.abort(signal.reason);
    if (signal.aborted)
        cancel();
    signal.addEventListener('abort', cancel, { once: true });
    const watched = watchAll(options.watches ?? [], clock, over);
    const polls = targets.map((target) => pollOne(target, options, over));
    try {
        await Promise.allSettled(polls);
        const results = await Promise.all(polls);
        return { ...conclude(results, watched.reason(), options.match), elapsedMs: clock.now() - began, results };
    }
    finally {
        signal.removeEventListener('abort', cancel);
        over.abort();
        await watched.stopped;
    }
}
async function pollOne(target, options, over) {
    const { match, onChange, onStill, watches: _, ...rest } = options;
    const events = {
        onChange: (state) => onChange?.(state, target),
        onStill: (state, elapsedMs) => onStill?.(state, elapsedMs, target),
    };
    try {
        const result = await poll(target.probe, { ...rest, ...events, signal: over.signal });
        const decides = result.outcome === (match === 'any' ? 'ready' : 'gave-up') && !over.signal.aborted;
        if (decides)
            over.abort();
        return { ...result, target, decides };
    }
    catch (error) {
        over.abort();
        throw error;
    }
}
function conclude(results, watched, match) {
    const own = results.find(({ decides }) => decides);
    if (own)
        return { outcome: own.outcome, ...named(own) };
    if (watched !== undefined)
        return { outcome: 'gave-up', reason: watched };
    const outcomes = results.map(({ outcome }) => outcome);
    if (match === 'all' && outcomes.every((outcome) => outcome === 'ready'))
        return { outcome: 'ready' };
    if (outcomes.includes('aborted'))
        return { outcome: 'aborted' };
    const first = results.find(({ outcome }) => outcome === 'gave-up');
    if (match === 'any' && first && outcomes.every((outcome) => outcome === 'gave-up'))
        return { outcome: 'gave-up', ...named(first) };
    const late = results.find(({ outcome }) => outcome === 'timed-out');
    return { outcome: 'timed-out', ...(late ? named(late) : {}) };
}
function named({ target, reason }) {
    return { decisive: target, ...(reason === undefined ? {} : { reason }) };
}

;// CONCATENATED MODULE: ../../packages/probes/src/probe.ts
function createProbe(target, options = {}) {
    return (attempt) => probe_ask(target, options, attempt);
}
async function probe_ask(target, options, attempt) {
    switch (target.kind) {
        case 'http':
            return (await __nccwpck_require__.e( 511).then(__nccwpck_require__.bind(__nccwpck_require__, 7511))).probeHttp(target, options, attempt);
        case 'connect':
            return (await __nccwpck_require__.e( 153).then(__nccwpck_require__.bind(__nccwpck_require__, 8153))).probeConnect(target, options, attempt);
        case 'postgres':
            return (await __nccwpck_require__.e( 244).then(__nccwpck_require__.bind(__nccwpck_require__, 1244))).probePostgres(target, options, attempt);
        case 'mysql':
            return (await __nccwpck_require__.e( 425).then(__nccwpck_require__.bind(__nccwpck_require__, 1425))).probeMysql(target, options, attempt);
        case 'redis':
            return (await __nccwpck_require__.e( 248).then(__nccwpck_require__.bind(__nccwpck_require__, 9248))).probeRedis(target, options, attempt);
        case 'grpc':
            return (await __nccwpck_require__.e( 39).then(__nccwpck_require__.bind(__nccwpck_require__, 3039))).probeGrpc(target, options, attempt);
        case 'docker':
            return (await __nccwpck_require__.e( 584).then(__nccwpck_require__.bind(__nccwpck_require__, 8584))).probeDocker(target, options, attempt);
    }
}

;// CONCATENATED MODULE: ./src/login.ts

const NO_PATIENCE = 1;
const DONE = (0,http_status.o)('2xx');
function openSession(login, options, mask) {
    let entered;
    let entering;
    const enter = async (attempt) => {
        if (entered)
            return entered;
        entering ??= logIn(login, options, attempt).finally(() => {
            entering = undefined;
        });
        const result = await entering;
        if (!('token' in result))
            return result;
        mask(result.token);
        entered = result;
        return entered;
    };
    return { enter };
}
function probeWithin(session, probeWith) {
    let probe;
    return async (options) => {
        if (probe)
            return probe(options);
        const started = performance.now();
        const result = await session.enter(options);
        if (!('token' in result))
            return result.attempt;
        probe = probeWith(result.token);
        const left = options.timeoutMs - (performance.now() - started);
        return probe({ ...options, timeoutMs: Math.max(1, left) });
    };
}
async function logIn(login, options, attempt) {
    const { target, contentType, body, token: path } = login;
    let text = '';
    const { tls, env } = options;
    const probe = createProbe(target, {
        method: 'POST',
        headers: { 'content-type': contentType, accept: 'application/json' },
        requestBody: body,
        expect: { status: DONE },
        onBody: (read) => {
            text = read;
        },
        ...(tls ? { tls } : {}),
        ...(env ? { env } : {}),
        ...(options.connectTo ? { connectTo: options.connectTo } : {}),
    });
    const made = await probe(attempt);
    if (made.outcome !== 'ready')
        return { attempt: refused(made, target.told) };
    const token = tokenIn(text, path);
    return token === undefined ? { attempt: tokenless(made, login) } : { token };
}
function tokenIn(text, path) {
    const [token] = path.path.query(JSON.parse(text.replace(/^\ufeff/, ''))).values();
    return typeof token === 'string' && token !== '' ? token : undefined;
}
function refused(made, told) {
    const observed = `login at ${told}: ${made.observed}`;
    const isRefusal = made.status !== undefined && [400, 401, 403, 422].includes(made.status);
    const hopeless = isRefusal ? { hopeless: { reason: observed, afterMs: NO_PATIENCE } } : {};
    return { ...made, observed, ...hopeless };
}
function tokenless({ bodyRaw: _, ...made }, { target, token }) {
    const observed = `login at ${target.told}: ${made.status}, but ${token.text} finds no token; set login-token`;
    return {
        ...made,
        outcome: 'not-ready',
        phase: 'answer',
        code: 'json-unwanted',
        observed,
        hopeless: { reason: observed, afterMs: NO_PATIENCE },
    };
}

;// CONCATENATED MODULE: ./src/progress.ts


const progress_LONGEST = 300;
function progress(log, { targets, limits, match }) {
    const [first] = targets;
    const isOne = targets.length === 1;
    const what = isOne ? first?.told : `${match} of ${targets.length} targets`;
    log.info(`waiting for ${what}, at most ${span(limits.timeoutMs)}`);
    const tell = (at, words, target) => {
        const name = isOne ? '' : `${target.told}: `;
        log.info((0,visible.ml)(`  ${seconds(at).padStart(7)}  ${name}${words}`, progress_LONGEST));
    };
    return {
        onChange: (state, target) => tell(state.from, state.last.outcome === 'ready' ? `ready: ${state.description}` : state.description, target),
        onStill: (state, elapsedMs, target) => tell(elapsedMs, `still ${state.description} (${state.count} attempts)`, target),
    };
}

;// CONCATENATED MODULE: ./src/observe.ts




async function observe(plan, world) {
    const { targets, options, limits, guards, match } = plan;
    const session = plan.login && openSession(plan.login, options, world.mask);
    const named = targets.map((target) => ({ told: target.told, probe: probeOf(target, options, session) }));
    const result = await pollAll(named, {
        ...limits,
        ...progress(world.log, plan),
        match,
        clock: world.clock,
        signal: world.signal,
        watches: guards.map(({ watch }) => watch),
    });
    return { plan, result, tails: result.outcome === 'ready' ? [] : await tailsOf(plan, result, world) };
}
function probeOf(target, options, session) {
    if (!session || target.kind !== 'http')
        return createProbe(target, options);
    return probeWithin(session, (token) => {
        const headers = { ...options.headers, authorization: `Bearer ${token}` };
        return createProbe(target, { ...options, headers });
    });
}
async function tailsOf({ logFiles, container, targets }, { outcome }, world) {
    const files = logFiles.map((file) => tailFile(file, world.workspace));
    if (outcome === 'aborted')
        return files;
    const waited = targets.flatMap((target) => (target.kind === 'docker' ? [target.container] : []));
    const containers = new Set([...(container === undefined ? [] : [container]), ...waited]);
    return [...files, ...(await Promise.all([...containers].map((name) => tailOfContainer(name, world.signal))))];
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = process.getBuiltinModule("node:fs/promises");
;// CONCATENATED MODULE: ../../packages/probes/src/watch/process.ts

function watchProcess(which) {
    let known = 'pid' in which ? which.pid : undefined;
    const name = 'pid' in which ? `process ${which.pid}` : `the process of ${which.told}`;
    const look = async () => {
        known ??= 'pidFile' in which ? await readPid(which.pidFile) : undefined;
        if (known === undefined || (await runs(known)))
            return undefined;
        return `${'pid' in which ? name : `process ${known}`} has exited`;
    };
    return { name, look };
}
async function readPid(path) {
    const text = await (0,promises_namespaceObject.readFile)(path, 'utf8').catch(() => '');
    return /^\s*[1-9]\d{0,9}\s*$/.test(text) ? Number(text) : undefined;
}
async function runs(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
    return !(await isZombie(pid));
}
async function isZombie(pid) {
    const stat = await (0,promises_namespaceObject.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return /^[ZX] /.test(stat.slice(stat.lastIndexOf(')') + 2));
}

;// CONCATENATED MODULE: ../../packages/probes/src/watch/container.ts

function watchContainer(container, env) {
    const probe = createProbe({ kind: 'docker', container, told: `docker:${container}` }, { env });
    const look = async (signal) => {
        const { code, observed } = await probe({ timeoutMs: 2_000, signal });
        return code === 'container-exited' ? `${container} ${observed}` : undefined;
    };
    return { name: `container ${container}`, look };
}

;// CONCATENATED MODULE: ../../packages/probes/src/watch/log-files.ts


const MOST = 1024 * 1024;
const LONGEST_LINE = 4_096;
function watchLogFiles(files, pattern) {
    const read = new Map();
    const look = async () => {
        for (const file of files) {
            const line = (await newLines(file.path, read)).find((each) => pattern.test(each));
            if (line !== undefined)
                return `${file.told} says ${(0,visible.hD)(line, 160)}`;
        }
        return undefined;
    };
    return { name: files.map(({ told }) => told).join(', '), look };
}
async function newLines(path, read) {
    const { size, isFile } = await (0,promises_namespaceObject.stat)(path).then((found) => ({ size: found.size, isFile: found.isFile() }), () => ({ size: 0, isFile: false }));
    const before = read.get(path) ?? { at: 0, rest: '' };
    const from = size < before.at ? { at: 0, rest: '' } : before;
    if (!isFile || size === from.at)
        return [];
    const handle = await (0,promises_namespaceObject.open)(path).catch(() => undefined);
    if (!handle)
        return [];
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(MOST, size - from.at)), 0, undefined, from.at);
        const lines = (from.rest + buffer.subarray(0, bytesRead).toString('utf8')).split('\n');
        const rest = (lines.at(-1) ?? '').slice(0, LONGEST_LINE);
        read.set(path, { at: from.at + bytesRead, rest });
        return lines.map((line) => line.slice(0, LONGEST_LINE));
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
;// CONCATENATED MODULE: ../../packages/probes/src/inputs/mistakes.ts

const mistakes_OF_USERS = ['TargetError', 'RangeError', 'Mistake'];
function collectMistakes() {
    const mistakes = [];
    const add = (input, message) => void mistakes.push({ input, message });
    return {
        add,
        try: async (input, work) => {
            try {
                return await work();
            }
            catch (error) {
                if (!(error instanceof Error) || !mistakes_OF_USERS.includes(error.name))
                    throw error;
                add(input, error.message);
                return undefined;
            }
        },
        end: () => {
            if (mistakes.length > 0)
                throw new input_error.d(mistakes);
        },
    };
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/limits.ts
function limitsOf(values, mistakes) {
    const { timeout, attemptTimeout, interval, successes } = values;
    if (timeout <= 0)
        mistakes.add('timeout', 'is zero: nothing could be asked');
    if (attemptTimeout <= 0)
        mistakes.add('attempt-timeout', 'is zero: nothing could be asked');
    if (interval < 10)
        mistakes.add('interval', 'is shorter than 10ms');
    return { timeoutMs: timeout, attemptTimeoutMs: attemptTimeout, intervalMs: interval, successes };
}

;// CONCATENATED MODULE: ./src/guard.ts
function guard(code, watch) {
    let found;
    let looking;
    const look = async (signal) => {
        if (found !== undefined)
            return found;
        looking ??= watch.look(signal).catch(() => undefined);
        const answer = await looking;
        looking = undefined;
        found ??= answer;
        return found;
    };
    return { code, watch: { name: watch.name, look }, found: () => found };
}

;// CONCATENATED MODULE: ./src/login-plan.ts
function loginOf(values, mistakes) {
    const { loginUrl: target, loginFormat, loginToken: token, username = '', password = '' } = values;
    if (target === undefined) {
        if (username !== '' || password !== '')
            mistakes.add('login-url', 'is wanted: `username` and `password` are sent there');
        return undefined;
    }
    if (target.kind !== 'http') {
        mistakes.add('login-url', 'is no address of HTTP');
        return undefined;
    }
    const body = loginFormat === 'json'
        ? JSON.stringify({ username, password })
        : new URLSearchParams({ username, password }).toString();
    const contentType = loginFormat === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
    return { target, token, body, contentType };
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/read-text.ts


function readText(root, path, limit) {
    try {
        if (!(0,runner_paths.FK)(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(path)))
            return { problem: 'outside', detail: 'a link leads outside' };
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const status = (0,external_node_fs_.fstatSync)(file);
            if (!status.isFile())
                return { problem: 'not-a-file', detail: 'not a regular file' };
            if (status.size > limit)
                return { problem: 'too-large', detail: `${status.size} bytes; at most ${limit} are read` };
            return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,external_node_fs_.readFileSync)(file)) };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
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

;// CONCATENATED MODULE: ../../packages/core/src/runner/read-given.ts



function readGiven(workspace, path, limit) {
    const told = (0,runner_paths.Gt)(workspace, path);
    const found = readText((0,runner_paths.FK)(workspace, path) ? workspace : (0,external_node_path_.dirname)(path), path, limit);
    if ('text' in found)
        return { told, text: found.text };
    return { told, problem: found.problem === 'absent' ? 'is not there' : found.detail };
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/tls-files.ts
const INPUTS = { ca: 'ca-file', cert: 'client-cert', key: 'client-key' };
async function tlsOf(values, verify, readFile, mistakes) {
    const { caFile, clientCert, clientKey, serverName } = values;
    if ((clientCert === undefined) !== (clientKey === undefined))
        mistakes.add(clientKey === undefined ? 'client-key' : 'client-cert', 'is wanted: a certificate and its key go together');
    const ca = tls_files_read('ca', caFile, readFile, mistakes);
    const cert = tls_files_read('cert', clientCert, readFile, mistakes);
    const key = tls_files_read('key', clientKey, readFile, mistakes);
    const given = { ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) };
    if (Object.keys(given).length > 0)
        await check(given, mistakes);
    return { ...given, verify, ...(serverName === undefined ? {} : { serverName }) };
}
function tls_files_read(part, path, readFile, mistakes) {
    if (path === undefined)
        return undefined;
    const found = readFile(path);
    if ('text' in found && found.text.includes('-----BEGIN '))
        return found.text;
    mistakes.add(INPUTS[part], `${found.told} ${'text' in found ? 'holds no PEM' : found.problem}`);
    return undefined;
}
async function check(given, mistakes) {
    const { createSecureContext } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
    try {
        createSecureContext(given);
    }
    catch (error) {
        const names = Object.keys(given).map((part) => INPUTS[part]).join(', ');
        mistakes.add(names, `cannot be used: ${error.code ?? 'unreadable'}`);
    }
}

;// CONCATENATED MODULE: ./src/request.ts


const LARGEST = 4 * 1024 * 1024;
async function requestOf(values, world, mistakes) {
    const { method, requestBody, followRedirects, connectTo, headers } = values;
    const { status, body, json, header, degraded } = values;
    if (method === 'HEAD' && (body || json.length > 0))
        mistakes.add('method', 'HEAD has no body, so `body` and `json` would match nothing');
    return {
        headers: Object.fromEntries(headers),
        redirects: followRedirects,
        expect: { status, json, headers: header, degraded, ...(body ? { body } : {}) },
        tls: await tlsOf(values, values.tlsVerify, (path) => readGiven(world.workspace, path, LARGEST), mistakes),
        env: process.env,
        ...(method === undefined ? {} : { method }),
        ...(requestBody === undefined ? {} : { requestBody }),
        ...(connectTo === undefined ? {} : { connectTo }),
    };
}

;// CONCATENATED MODULE: ./src/targets.ts

async function targetsOf(values, mistakes) {
    const { url, baseUrl, paths, match } = values;
    if (paths.length > 0 && baseUrl === undefined)
        mistakes.add('base-url', 'is wanted: `paths` belong to it');
    if (url.length === 0 && paths.length === 0 && baseUrl === undefined)
        mistakes.add('url', 'there is nothing to wait for: give an address, or `base-url` with `paths`');
    const joined = baseUrl === undefined ? [] : paths.length === 0 ? [() => baseUrl] : paths.map((path) => () => join(baseUrl, path));
    const parsed = await Promise.all(joined.map((address) => mistakes.try('base-url', () => parseTarget(address()))));
    const targets = new Map();
    for (const target of [...url, ...parsed])
        if (target)
            targets.set(targets_keyOf(target), target);
    return { targets: [...targets.values()], match: match ?? (url.length === 0 && paths.length > 0 ? 'any' : 'all') };
}
function targets_keyOf(target) {
    return JSON.stringify(target);
}
function join(base, path) {
    if (/[?#]/.test(base))
        throw new TargetError('base-url ends with its path: queries belong into `paths`');
    const isBareSocket = /^unix:/i.test(base) && !base.slice('unix:'.length).includes(':/');
    return isBareSocket ? `${base}:${path}` : `${base.replace(/\/+$/, '')}${path}`;
}

;// CONCATENATED MODULE: ./src/plan.ts








async function planOf(values, world) {
    const mistakes = collectMistakes();
    const { targets, match } = await targetsOf(values, mistakes);
    const options = await requestOf(values, world, mistakes);
    const login = loginOf(values, mistakes);
    refuseIdle(values, targets, mistakes);
    const logFiles = values.logFiles.map((path) => ({ path, told: (0,runner_paths.Gt)(world.workspace, path) }));
    const guards = await guardsOf(values, logFiles, world, mistakes);
    const limits = { ...limitsOf(values, mistakes), giveUp: values.giveUp };
    mistakes.end();
    const { container } = values;
    const rest = { ...(login ? { login } : {}), ...(container === undefined ? {} : { container }) };
    return { targets, match, options, limits, guards, logFiles, files: filesOf(values, world), ...rest };
}
function refuseIdle(values, targets, mistakes) {
    if (targets.length === 0 || targets.some(({ kind }) => kind === 'http'))
        return;
    const { body, json, header, loginUrl } = values;
    const idle = { body, json: json[0], header: header[0], 'login-url': loginUrl };
    for (const [name, value] of Object.entries(idle))
        if (value !== undefined)
            mistakes.add(name, 'belongs to HTTP, and no target is HTTP');
}
async function guardsOf(values, logFiles, { workspace }, mistakes) {
    const { process: which, container, giveUpOn } = values;
    const guards = [];
    if (which !== undefined && /^\d+$/.test(which) && !(Number(which) > 0 && Number(which) < 2 ** 31))
        mistakes.add('process', 'is no number of a process');
    else if (which !== undefined)
        guards.push(guard('process-exited', watchProcess(processOf(which, workspace))));
    if (container !== undefined) {
        const isName = await mistakes.try('container', () => parseTarget(`docker:${container}`));
        if (isName)
            guards.push(guard('container-exited', watchContainer(container, process.env)));
    }
    if (giveUpOn && logFiles.length === 0)
        mistakes.add('give-up-on', 'looks at `log-files`, and there are none');
    else if (giveUpOn)
        guards.push(guard('log-line-seen', watchLogFiles(logFiles, giveUpOn)));
    return guards;
}
function processOf(which, workspace) {
    return /^\d+$/.test(which) ? { pid: Number(which) } : { pidFile: (0,external_node_path_.resolve)(workspace, which), told: which };
}
function filesOf({ caFile, clientCert, clientKey }, { workspace }) {
    const told = (path) => (path === undefined ? undefined : (0,runner_paths.Gt)(workspace, path));
    const [ca, cert, key] = [told(caFile), told(clientCert), told(clientKey)];
    return { ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) };
}

;// CONCATENATED MODULE: ./src/gate.ts






const gate = defineGate({
    name: 'wait-for-api',
    title: 'Wait for API',
    description: 'Wait until a service answers as wanted, see it within 50 ms, or say why it did not.',
    branding: { icon: 'clock', color: 'blue' },
    inputs: inputs,
    outputs: {
        url: 'The address that answered; on failure the one that decided.',
        elapsed: 'How long the wait took, in milliseconds with their unit, such as `4130ms`.',
        attempts: 'How many attempts were made.',
        statusCode: 'The last HTTP status that was seen; empty when there was none.',
    },
    run: async (values, world) => {
        const plan = await planOf(values, world);
        const absent = absentCredentials(values);
        return absent ? withoutCredentials(absent, plan) : judge(await observe(plan, world));
    },
});


/***/ }),

/***/ 1490:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9184);
 var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1110);


await (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ .i)(_gate_js__WEBPACK_IMPORTED_MODULE_0__ .G);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 611:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   j3: () => ( allInputs),
   ww: () => ( allOutputs)
 });
/* unused harmony exports commonInputs, commonOutputs */
 var _enforcement_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1466);
 var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9967);


function commonInputs(enforcement) {
    return {
        enforcement: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .Yq({
            of: _enforcement_js__WEBPACK_IMPORTED_MODULE_1__ .w_,
            description: 'Whether anything but `pass` fails the step (`hard`), is only told as a warning (`soft`), or depends on the event (`auto`: soft on pull requests and on pushes to side branches, hard elsewhere).',
            default: enforcement,
        }),
        hardBranches: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .p_({
            of: 'glob',
            description: 'Branches on which `auto` is hard, besides the default branch.',
            default: 'release/*',
        }),
        report: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .Ae({
            description: 'Where the JSON report goes. By default a file in `RUNNER_TEMP`; from a terminal, nowhere.',
            optional: true,
        }),
        summary: _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ .zM({ description: 'Whether to write a step summary.', default: 'true' }),
    };
}
const commonOutputs = {
    verdict: '`pass`, `fail` or `inconclusive`.',
    code: 'Why, as a stable word, such as `lock-stale`.',
    reason: 'Why, in one sentence.',
    enforcement: 'What the enforcement came to: `hard` or `soft`.',
    report: 'Path of the JSON report.',
};
function allInputs(gate) {
    return { ...gate.inputs, ...commonInputs(gate.enforcement ?? 'hard') };
}
function allOutputs(gate) {
    return { ...commonOutputs, ...gate.outputs };
}


/***/ }),

/***/ 1466:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Tl: () => ( decideEnforcement),
   To: () => ( softened),
   mf: () => ( hardened),
   w_: () => ( ENFORCEMENTS)
 });
const ENFORCEMENTS = ['hard', 'soft', 'auto'];
function decideEnforcement(wish, subject, hardBranches) {
    if (wish !== 'auto')
        return { wish, effective: wish, why: 'by the enforcement input' };
    const { event, ref, defaultBranch } = subject;
    if (event.startsWith('pull_request'))
        return { wish, effective: 'soft', why: 'on pull requests' };
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
    if (event !== 'push' || branch === undefined)
        return { wish, effective: 'hard', why: event === '' ? 'no event' : nameOf(event, ref) };
    const hard = hardBranches.find((glob) => glob.matches(branch));
    if (hard)
        return { wish, effective: 'hard', why: `push to ${branch}, one of hard-branches` };
    if (!defaultBranch)
        return { wish, effective: 'hard', why: 'the event does not tell the default branch' };
    if (branch === defaultBranch)
        return { wish, effective: 'hard', why: `push to ${branch}` };
    return { wish, effective: 'soft', why: `push to ${branch}, which is not ${defaultBranch}` };
}
function hardened(decided, hardening) {
    if (decided.effective === 'hard' || hardening === undefined)
        return decided;
    if ('because' in hardening)
        return { ...decided, effective: 'hard', why: hardening.because };
    return { ...decided, why: `${decided.why}; ${hardening.note}` };
}
function softened(decided, verdict, { event }) {
    if (verdict.soft && verdict.outcome !== 'pass')
        return { ...decided, effective: 'soft', why: verdict.soft.why };
    const isSoft = verdict.softOnPullRequests && event.startsWith('pull_request');
    return isSoft ? { ...decided, effective: 'soft', why: 'on pull requests' } : decided;
}
function nameOf(event, ref) {
    return ref.startsWith('refs/tags/') ? `${event} of tag ${ref.slice('refs/tags/'.length)}` : event;
}


/***/ }),

/***/ 8443:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   F: () => ( Mistake),
   x: () => ( declare)
 });
class Mistake extends Error {
    name = 'Mistake';
}
function declare(kind, form, options, parse, secret = kind === 'secret') {
    const { description, default: fallback, optional, deprecated, secretsIn } = options;
    return {
        kind,
        form,
        description,
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(optional === undefined ? {} : { optional }),
        ...(deprecated === undefined ? {} : { deprecated }),
        ...(secretsIn === undefined ? {} : { secretsIn }),
        secret,
        parse,
    };
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   E: () => ( parseDuration),
   a: () => ( formatDuration)
 });
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7772);
 var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8443);


const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST = 366 * 86_400_000;
function parseDuration(raw) {
    if (/^\d+(\.\d+)?$/.test(raw))
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} has no unit; write ${raw}s for seconds, ${raw}ms for milliseconds`);
    const parts = /^(?:([\d.]+)d)?(?:([\d.]+)h)?(?:([\d.]+)m)?(?:([\d.]+)s)?(?:([\d.]+)ms)?$/.exec(raw);
    const total = parts ? sum(parts.slice(1)) : Number.NaN;
    if (raw === '' || Number.isNaN(total))
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} is not a duration; write 60s, 250ms or 1m30s`);
    if (total > LONGEST)
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(raw)} is longer than 366 days`);
    return total;
}
function sum(amounts) {
    const units = ['d', 'h', 'm', 's', 'ms'];
    return amounts.reduce((total, amount, at) => {
        if (amount === undefined)
            return total;
        return /^\d+(\.\d+)?$/.test(amount)
            ? total + Number(amount) * (MILLISECONDS[units[at] ?? ''] ?? Number.NaN)
            : Number.NaN;
    }, 0);
}
function formatDuration(ms) {
    if (ms < 1_000)
        return `${ms < 10 ? trimZero(ms.toFixed(1)) : Math.floor(ms)} ms`;
    if (ms < 60_000)
        return `${trimZero((Math.floor(ms / 100) / 10).toFixed(1))} s`;
    if (ms < 3_600_000)
        return pair(ms, 60_000, 'min', 1_000, 's');
    if (ms < 172_800_000)
        return pair(ms, 3_600_000, 'h', 60_000, 'min');
    return pair(ms, 86_400_000, 'days', 3_600_000, 'h');
}
function pair(ms, large, largeName, small, smallName) {
    const rest = Math.floor((ms % large) / small);
    return `${Math.floor(ms / large)} ${largeName}${rest > 0 ? ` ${rest} ${smallName}` : ''}`;
}
function trimZero(text) {
    return text.endsWith('.0') ? text.slice(0, -2) : text;
}


/***/ }),

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   d: () => ( InputError),
   t: () => ( mistakeLine)
 });
function mistakeLine({ input, message, where }) {
    if (!where)
        return `${input}: ${message}`;
    return `${[where.file, where.line, where.column].filter((part) => part !== undefined).join(':')} ${message}`;
}
class InputError extends Error {
    name = 'InputError';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(mistakeLine).join('\n'));
        this.mistakes = mistakes;
    }
}


/***/ }),

/***/ 9967:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zM: () => ( kinds_boolean),
  Yq: () => ( choice),
  p0: () => ( kinds_duration),
  nd: () => ( integer),
  p_: () => ( list),
  Ae: () => ( path),
  rJ: () => ( secret),
  Qq: () => ( kinds_text)
});

// UNUSED EXPORTS: glob, pattern, percent, url

// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(9344);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(8443);
;// CONCATENATED MODULE: ../../packages/core/src/model/text/glob.ts
const MOST_ALTERNATIVES = 256;
const TOO_MANY = `more than ${MOST_ALTERNATIVES} alternatives in {}`;
function compileGlob(text) {
    const alternatives = expandBraces(text.replace(/^(?:\.\/)+/, '')).map((pattern) => pattern.split('/').map(compilePart));
    return { text, matches: (path) => alternatives.some((parts) => matchParts(parts, path.split('/'))) };
}
function compilePart(part) {
    if (part === '**')
        return '**';
    const characters = Array.from(part);
    const tokens = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const set = character === '[' ? readSet(characters, at) : undefined;
        if (set) {
            tokens.push({ test: set.test });
            at = set.end;
        }
        else if (character === '*') {
            if (!isStar(tokens.at(-1)))
                tokens.push({ star: true });
        }
        else if (character === '?')
            tokens.push({ any: true });
        else
            tokens.push(literal(character === '\\' ? (characters[++at] ?? '\\') : character));
    }
    return tokens;
}
function literal(wanted) {
    return { test: (character) => character === wanted };
}
function isStar(token) {
    return token !== undefined && 'star' in token;
}
function readSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const end = characters.indexOf(']', first + 1);
    if (end < 0)
        return undefined;
    const ranges = [];
    for (let at = first; at < end; at++) {
        const low = characters[at];
        const ranged = characters[at + 1] === '-' && at + 2 < end;
        ranges.push([low, ranged ? characters[at + 2] : low]);
        if (ranged)
            at += 2;
    }
    return { test: (c) => ranges.some(([low, high]) => low <= c && c <= high) !== negated, end };
}
function matchParts(parts, names) {
    return wildcardMatch(parts.length, names.length, (part) => parts[part] === '**', (part, name) => matchName(parts[part], Array.from(names[name])));
}
function matchName(tokens, name) {
    return wildcardMatch(tokens.length, name.length, (at) => isStar(tokens[at]), (at, character) => {
        const token = tokens[at];
        return 'any' in token || ('test' in token && token.test(name[character]));
    });
}
function wildcardMatch(patternLength, textLength, isWild, matchesAt) {
    let pattern = 0;
    let text = 0;
    let wild = -1;
    let resume = 0;
    while (text < textLength) {
        if (pattern < patternLength && isWild(pattern)) {
            wild = pattern++;
            resume = text;
        }
        else if (pattern < patternLength && matchesAt(pattern, text)) {
            pattern++;
            text++;
        }
        else if (wild >= 0) {
            pattern = wild + 1;
            text = ++resume;
        }
        else
            return false;
    }
    while (pattern < patternLength && isWild(pattern))
        pattern++;
    return pattern === patternLength;
}
function expandBraces(pattern) {
    const done = [];
    const pending = [pattern];
    while (pending.length > 0) {
        if (done.length + pending.length > MOST_ALTERNATIVES)
            throw new RangeError(TOO_MANY);
        const next = pending.pop();
        const brace = firstBrace(next);
        if (brace)
            pending.push(...brace.choices.map((choice) => brace.before + choice + brace.after).reverse());
        else
            done.push(next);
    }
    return done;
}
function firstBrace(pattern) {
    const opening = [];
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] === '\\')
            at++;
        else if (pattern[at] === '{')
            opening.push(at);
        else if (pattern[at] === '}' && opening.length > 0) {
            const start = opening.pop();
            const choices = pattern.slice(start + 1, at).split(/(?<!\\),/);
            if (choices.length > MOST_ALTERNATIVES)
                throw new RangeError(TOO_MANY);
            if (choices.length > 1)
                return { before: pattern.slice(0, start), choices, after: pattern.slice(at + 1) };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __nccwpck_require__(1095);
;// CONCATENATED MODULE: ../../packages/core/src/model/input/percent.ts


function parsePercent(raw) {
    if (/^\d+(\.\d+)?$/.test(raw) && Number(raw) <= 100)
        throw new declaration.F(`${(0,visible.hD)(raw)} has no unit; write ${readings(raw).join(' or ')}`);
    const parts = /^(\d{1,3})(?:\.(\d{1,4}))? ?%$/.exec(raw);
    if (!parts)
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a percentage; write 98% or 99.5%`);
    const millionths = Number(parts[1]) * 10_000 + Number((parts[2] ?? '').padEnd(4, '0'));
    if (millionths > 1_000_000)
        throw new declaration.F(`${(0,visible.hD)(raw)} is more than 100%`);
    return { text: raw, millionths };
}
function readings(raw) {
    const share = Number(raw);
    return share > 1 ? [`${raw}%`] : [`${Number((share * 100).toFixed(4))}%`, `${raw}%`];
}

;// CONCATENATED MODULE: ../../packages/core/src/model/input/scalars.ts





const scalars_scalars = {
    text: { form: 'text', parse: (raw) => raw },
    secret: { form: 'secret', parse: (raw) => raw },
    integer: { form: 'whole number', parse: parseInteger },
    percent: { form: 'percentage, such as `98%`', parse: parsePercent },
    boolean: { form: '`true` or `false`', parse: parseBoolean },
    url: { form: 'address, such as `http://127.0.0.1:8000/healthz`', parse: parseUrl },
    path: { form: 'path', parse: parsePath },
    duration: { form: 'duration, such as `60s`, `250ms` or `1m30s`', parse: duration.E },
    glob: { form: 'path pattern, such as `tests/**`', parse: parseGlob },
};
function parseInteger(raw) {
    if (!/^[+-]?\d{1,15}$/.test(raw))
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a whole number`);
    return Number(raw);
}
const BOOLEANS = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false,
};
function parseBoolean(raw) {
    const value = Object.hasOwn(BOOLEANS, raw) ? BOOLEANS[raw] : undefined;
    if (value === undefined)
        throw new declaration.F(`${(0,visible.hD)(raw)} is neither true nor false`);
    return value;
}
function parseUrl(raw) {
    const url = urlOf(raw);
    if (url && url.host !== '')
        return url;
    const example = urlOf(`http://${raw}`) && /^[\w.-]+:\d+/.test(raw) ? `http://${raw}` : 'http://127.0.0.1:8000/healthz';
    throw new declaration.F(`${scalars_quoteAddress(raw)} is not an address; write it with its scheme, such as ${example}`);
}
function urlOf(raw) {
    try {
        return new URL(raw);
    }
    catch {
        return undefined;
    }
}
function scalars_quoteAddress(raw) {
    return (0,visible.hD)(raw.replace(/\/\/[^/?#]*@/, '//***@'));
}
function parsePath(raw, context) {
    if (raw.includes('\0'))
        throw new declaration.F(`${(0,visible.hD)(raw)} is not a path`);
    const { path, allowed, roots } = context.resolvePath(raw);
    if (!allowed)
        throw new declaration.F(`${(0,visible.hD)(raw)} lies outside ${roots}`);
    return path;
}
function parseGlob(raw) {
    try {
        return compileGlob(raw);
    }
    catch (error) {
        throw new declaration.F(`${(0,visible.hD)(raw)}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ../../packages/core/src/model/input/kinds.ts





const kinds_text = scalar('text');
const secret = scalar('secret');
const percent = scalar('percent');
const kinds_boolean = scalar('boolean');
const path = scalar('path');
const glob = scalar('glob');
const kinds_duration = scalar('duration');
function integer(options) {
    return (0,declaration.x)('integer', formOfRange(options), options, (raw, context) => within(options, raw, context));
}
function url(options) {
    return declare('url', scalars.url.form, options, (raw, context) => ofScheme(options.schemes, raw, context));
}
function choice(options) {
    const form = options.of.map((each) => `\`${each}\``).join(', ');
    return (0,declaration.x)('choice', form, options, (raw) => choose(options.of, raw));
}
function list(options) {
    const form = `${scalars_scalars[options.of].form}; one a line`;
    const parse = (raw, context) => parseList(options, raw, context);
    return (0,declaration.x)('list', form, options, parse, options.of === 'secret');
}
function scalar(kind) {
    return (options) => (0,declaration.x)(kind, scalars_scalars[kind].form, options, scalars_scalars[kind].parse);
}
async function within({ min, max }, raw, context) {
    const value = await scalars_scalars.integer.parse(raw, context);
    if (min !== undefined && value < min)
        throw new declaration.F(`${raw} is less than ${min}`);
    if (max !== undefined && value > max)
        throw new declaration.F(`${raw} is more than ${max}`);
    return value;
}
function formOfRange({ min, max }) {
    if (min !== undefined && max !== undefined)
        return `whole number from ${min} to ${max}`;
    if (max !== undefined)
        return `whole number, at most ${max}`;
    return min === undefined ? scalars_scalars.integer.form : `whole number, at least ${min}`;
}
async function ofScheme(schemes, raw, context) {
    const url = await scalars.url.parse(raw, context);
    const scheme = url.protocol.slice(0, -1);
    if (schemes && !schemes.includes(scheme))
        throw new Mistake(`${quoteAddress(raw)} begins with ${scheme}:, not with ${schemes.join(': or ')}:`);
    return url;
}
function choose(choices, raw) {
    const chosen = choices.find((choice) => choice === raw);
    if (chosen !== undefined)
        return chosen;
    const meant = (0,suggest.Z)(raw, choices);
    throw new declaration.F(`${(0,visible.hD)(raw)} is not one of ${choices.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
}
async function parseList(options, raw, context) {
    const lines = raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const most = options.most ?? 1_000;
    if (lines.length > most)
        throw new declaration.F(`has ${lines.length} lines; at most ${most} are allowed`);
    const read = await Promise.allSettled(lines.map(async (line) => scalars_scalars[options.of].parse(line, context)));
    throwAll(read.flatMap((line) => (line.status === 'rejected' ? [line.reason] : [])));
    return read.flatMap((line) => (line.status === 'fulfilled' ? [line.value] : []));
}
function throwAll(reasons) {
    const other = reasons.find((reason) => !(reason instanceof declaration.F));
    if (other !== undefined)
        throw other;
    if (reasons.length > 0)
        throw new declaration.F(reasons.map(({ message }) => message).join('; '));
}


/***/ }),

/***/ 3876:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   T: () => ( parseInputs),
   i: () => ( kebab)
 });
 var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9344);
 var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8443);
 var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5420);



function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
async function parseInputs(declared, given, context) {
    const names = Object.keys(declared).map(kebab);
    const unknown = Object.keys(given).filter((name) => !names.includes(name));
    const slips = unknown.flatMap((name) => slipOf(name, names));
    const meant = new Set(slips.map((slip) => slip.meant));
    const mistakes = slips.map(({ name, meant }) => ({
        input: name,
        message: `there is no such input; did you mean ${meant}?`,
    }));
    const values = {};
    for (const [key, input] of Object.entries(declared)) {
        const name = kebab(key);
        const read = await readOne(input, name, (given[name] ?? '').trim(), context);
        if ('value' in read)
            values[key] = read.value;
        else if (!(read.missing && meant.has(name)))
            mistakes.push(read.mistake);
    }
    if (mistakes.length > 0)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__ .d(mistakes);
    const strangers = unknown.filter((name) => !slips.some((slip) => slip.name === name));
    return { values: values, warnings: strangers.map(strangerWarning) };
}
async function readOne(input, name, raw, context) {
    const text = raw === '' ? (input.default ?? '') : raw;
    if (text === '' && input.optional)
        return { value: undefined };
    if (text === '' && input.default === undefined)
        return { missing: true, mistake: { input: name, message: `is required: ${input.description}` } };
    if (text === '' && (input.kind === 'text' || input.kind === 'secret'))
        return { value: '' };
    try {
        return { value: await input.parse(text, context) };
    }
    catch (error) {
        if (!(error instanceof _declaration_js__WEBPACK_IMPORTED_MODULE_1__ .F))
            throw error;
        return { missing: false, mistake: { input: name, message: error.message } };
    }
}
function slipOf(name, names) {
    const meant = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ .Z)(name, names);
    return meant === undefined ? [] : [{ name, meant }];
}
function strangerWarning(name) {
    return `INPUT_${name.toUpperCase()} is set, and no input of this gate has that name; it is ignored`;
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $: () => ( reasonLine),
   P: () => ( headline)
 });
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

const LONGEST_REASON = 2_000;
function headline(report) {
    const { verdict, enforcement } = report;
    const text = reasonLine(verdict.reason);
    if (verdict.outcome === 'pass')
        return { mark: '✓', text };
    if (enforcement.effective === 'hard')
        return { mark: '✗', text };
    return { mark: '!', text: `${text} (${softWhy(enforcement.why)})` };
}
function reasonLine(reason) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(reason).trim(), LONGEST_REASON);
}
function softWhy(why) {
    const shown = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(why), 300);
    return shown.startsWith('on ') ? `soft ${shown}` : `soft: ${shown}`;
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   p: () => ( evidenceLines),
   x: () => ( measure)
 });
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1095);
 var _text_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5831);
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7772);
 var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1833);
 var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2477);





const MOST_LINES = 100;
const WIDEST = { claim: 36, place: 44, weight: 8 };
const LONGEST = 1_000;
function evidenceLines(report, only = 'all', width = Number.POSITIVE_INFINITY) {
    const counted = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .$t)(report.verdict.findings).filter(({ finding }) => only === 'all' || finding.outcome !== 'holds');
    const shown = counted.slice(0, MOST_LINES);
    const widths = {
        claim: widest(shown.map(claimOf), WIDEST.claim),
        place: widest(shown.map(({ finding }) => placeIn(finding)), WIDEST.place),
        weight: widest(shown.map(({ finding }) => weightIn(finding)), WIDEST.weight),
    };
    const lead = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .aT)(report).map((each) => `  ${each}`);
    const table = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]));
    const isNarrow = table.some((each) => each.length > width);
    const bare = { claim: 0, place: 0, weight: widths.weight };
    const lines = isNarrow ? shown.flatMap((each, at) => findingLines(each, bare, shown[at - 1], width)) : table;
    if (counted.length > shown.length)
        lines.push(`  … and ${counted.length - shown.length} more in the report`);
    const trail = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .Mv)(report).map((each) => `  ${each}`);
    const measured = (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`  ${measure(report)}`, width, '    ');
    return only === 'all' ? [...lead, ...lines, ...trail, ...measured] : [...lines, ...measured];
}
function measure({ verdict, durationMs }, timed = true) {
    const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number');
    const told = counts.map(([name, value]) => `${words(name)}: ${value}`);
    return [...told, ...(timed ? [`took ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_3__ .a)(durationMs)}`] : [])].join(', ');
}
function words(name) {
    return line(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function findingLines({ finding, times }, widths, before, width = Number.POSITIVE_INFINITY) {
    const cells = [claimOf({ finding, times }), placeIn(finding), line(finding.observed)];
    const padded = [cells[0].padEnd(widths.claim), cells[1].padEnd(widths.place), cells[2]];
    const weight = widths.weight === 0 ? '' : `${weightIn(finding).padEnd(widths.weight)}  `;
    const indent = ' '.repeat(4 + weight.length);
    const remedy = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(finding);
    const repeated = before !== undefined && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(before.finding) === remedy;
    const toDo = remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${line(remedy)}`] : [];
    return [
        ...(0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`  ${weight}${_order_js__WEBPACK_IMPORTED_MODULE_0__ .j7[finding.outcome]} ${padded.filter((cell) => cell !== '').join('  ')}`.trimEnd(), width, indent),
        ...(finding.expected ? (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`${indent}wanted: ${line(finding.expected)}`, width, `${indent}  `) : []),
        ...(finding.remedy?.command ? toDo : toDo.flatMap((each) => (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(each, width, `${indent}  `))),
    ];
}
function placeIn(finding) {
    const place = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .sR)(finding);
    return place === finding.claim ? '' : line(place);
}
function weightIn({ weight = '' }) {
    return line(weight);
}
function claimOf({ finding, times }) {
    return times > 1 ? `${line(finding.claim)} (${times} times)` : line(finding.claim);
}
function line(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ .ml)(text, LONGEST));
}
function widest(cells, most) {
    return cells.reduce((width, cell) => Math.min(most, Math.max(width, cell.length)), 0);
}


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   $t: () => ( orderFindings),
   Ow: () => ( leadIn),
   SM: () => ( remedyOf),
   j7: () => ( MARKS),
   sR: () => ( placeOf)
 });
const MARKS = { broken: '✗', unknown: '?', holds: '✓' };
const RANK = { broken: 0, unknown: 1, holds: 2 };
const known = new WeakMap();
function orderFindings(findings) {
    const ordered = known.get(findings) ?? order(findings);
    known.set(findings, ordered);
    return ordered;
}
function order(findings) {
    const counted = new Map();
    const number = numbering();
    for (const finding of findings) {
        const { claim, outcome, code, observed, where } = finding;
        const key = [claim, code, observed, where?.file ?? '']
            .map(number)
            .concat(RANK[outcome], where?.line ?? 0)
            .join();
        const same = counted.get(key);
        if (same)
            same.times += 1;
        else
            counted.set(key, { finding, times: 1 });
    }
    return [...counted.values()].sort((a, b) => RANK[a.finding.outcome] - RANK[b.finding.outcome]);
}
function numbering() {
    const numbers = new Map();
    return (text) => {
        const given = numbers.get(text);
        if (given !== undefined)
            return given;
        numbers.set(text, numbers.size);
        return numbers.size - 1;
    };
}
function placeOf({ where }) {
    if (!where)
        return '';
    return where.line === undefined ? where.file : `${where.file}:${where.line}`;
}
function remedyOf({ remedy }) {
    if (!remedy)
        return '';
    return remedy.command ? `${leadIn(remedy)} ${remedy.command}` : remedy.text;
}
function leadIn({ text }) {
    return text.endsWith('?') ? text : `${text.replace(/[.:]$/, '')}:`;
}


/***/ }),

/***/ 2477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aT: () => ( leadLines),
  Lc: () => ( leadParagraph),
  qb: () => ( sectionsWithin),
  Mv: () => ( trailingLines)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/markdown.ts
var markdown = __nccwpck_require__(5161);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/core/src/model/render/section-table.ts


const LONGEST_CELL = 1_000;
const SEAMS = 150;
function tableWithin(title, table, room, sizeOf) {
    const head = `${row(table.columns.map(cell))}\n${row(table.columns.map(() => '---'))}`;
    const rows = [];
    let left = room - sizeOf(head) - sizeOf(title) - SEAMS;
    for (const each of table.rows) {
        const text = row(each.map(cell));
        left -= sizeOf(text) + 1;
        if (left < 0)
            break;
        rows.push(text);
    }
    if (rows.length === 0)
        return '';
    const lost = table.rows.length - rows.length + (table.more ?? 0);
    return [[head, ...rows].join('\n'), ...(lost > 0 ? [`… and ${lost} more`] : [])].join('\n\n');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cell(text) {
    return (0,markdown.wD)((0,visible.ml)(text, LONGEST_CELL));
}

;// CONCATENATED MODULE: ../../packages/core/src/model/render/sections.ts



const MOST_SECTIONS = 20;
const MOST_LINES = 60;
const LONGEST_TITLE = 200;
const LONGEST_LINE = 1_000;
function leadLines({ verdict }) {
    return told(verdict.sections, true).flatMap(lastLines).map(visible.RK);
}
function trailingLines({ verdict }) {
    return told(verdict.sections, false).flatMap((section) => {
        const lines = lastLines(section);
        return lines.length === 0 ? [] : [(0,visible.RK)(titleOf(section)), ...lines.map((line) => `  ${(0,visible.RK)(line)}`)];
    });
}
function leadParagraph({ verdict }) {
    return told(verdict.sections, true).flatMap(lastLines).map(markdown.wD).join('<br>\n');
}
function sectionsWithin({ verdict }, room, sizeOf) {
    const blocks = [];
    let left = room;
    let lost = 0;
    for (const section of told(verdict.sections)) {
        const block = blockWithin(section, left, sizeOf);
        if (block === undefined)
            lost += 1;
        else if (block !== '') {
            blocks.push(block);
            left -= sizeOf(block) + 2;
        }
    }
    const rest = lost > 0 ? `${lost} more in the JSON report.` : '';
    return rest !== '' && sizeOf(rest) + 2 <= left ? [...blocks, rest] : blocks;
}
function blockWithin(section, room, sizeOf) {
    const title = (0,markdown.wD)(titleOf(section));
    const lines = section.lead ? [] : lastLines(section);
    const text = [
        ...(lines.length === 0 ? [] : [details(title, (0,markdown.DV)(lines))]),
        ...(section.diagram ? [details(title, (0,markdown.DV)(section.diagram, 'mermaid'))] : []),
    ].join('\n\n');
    const left = room - sizeOf(text);
    if (left < 0)
        return undefined;
    if (!section.table || section.table.rows.length === 0)
        return text;
    const table = tableWithin(title, section.table, left - 2, sizeOf);
    if (table === '')
        return text === '' ? undefined : text;
    const shown = section.folded ? details(title, table) : `**${title}**\n\n${table}`;
    return [text, shown].filter((part) => part !== '').join('\n\n');
}
function told(sections = [], lead) {
    return sections.filter((section) => lead === undefined || (section.lead ?? false) === lead).slice(0, MOST_SECTIONS);
}
function titleOf({ title }) {
    return (0,visible.ml)(title, LONGEST_TITLE);
}
function lastLines({ lines = [] }) {
    const kept = lines.length > MOST_LINES ? lines.slice(1 - MOST_LINES) : lines;
    const left = lines.length - kept.length;
    const note = left > 0 ? [`… ${left} lines before these are in the report`] : [];
    return [...note, ...kept].map((line) => (0,visible.ml)(line, LONGEST_LINE));
}
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( fold)
 });
function fold(line, width, indent) {
    const pieces = [];
    let left = line;
    while (left.length > width) {
        const before = left.lastIndexOf(' ', width);
        const at = before > indent.length ? before : left.indexOf(' ', Math.max(width, indent.length + 1));
        if (at < 0)
            break;
        pieces.push(left.slice(0, at).trimEnd());
        left = indent + left.slice(at).trimStart();
    }
    return [...pieces, left];
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   s: () => ( logSafe)
 });
 var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

function logSafe(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   DV: () => ( codeBlock),
   SS: () => ( codeSpan),
   wD: () => ( markdown)
 });
 var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

const SPECIAL = /[\\`*_{}[\]()<>#+!|~&$]/g;
const ZERO_WIDTH_SPACE = '&#8203;';
function markdown(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text)
        .trim()
        .replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/&#35;(?=\d)/g, `&#35;${ZERO_WIDTH_SPACE}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`)
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/\/)|:(?=[a-z])/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/\bwww\./gi, `www${ZERO_WIDTH_SPACE}.`)
        .replace(/^(?=[-=]|\d+[.)])/, ZERO_WIDTH_SPACE);
}
function codeSpan(text) {
    if (text.includes('\\|'))
        return `<code>${markdown(text)}</code>`;
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK)(text).replaceAll('|', '\\|');
    if (shown.trim() === '')
        return '';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeBlock(lines, language = '') {
    const shown = lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__ .RK);
    const fence = '`'.repeat(shown.reduce((most, line) => Math.max(most, longestRun(line) + 1), 3));
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Z: () => ( suggest)
 });
/* unused harmony export editDistance */
function suggest(word, candidates) {
    const wanted = plain(word);
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        const limit = Math.min(2, Math.floor(Math.min(wanted.length, candidate.length) / 3));
        if (distance <= limit && (!best || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-').slice(0, 64);
}
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let edits = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                edits = Math.min(edits, at(beforeLast, column - 2) + 1);
            current.push(edits);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   BG: () => ( escapeDeceptive),
   RK: () => ( visible),
   hD: () => ( quote),
   ml: () => ( shorten)
 });
let compiled;
function deceptive() {
    compiled ??=
        /(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]|(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
    return compiled;
}
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const PLAIN_LINES = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': ' ' };
function visible(text) {
    return PLAIN.test(text) ? text : text.replace(deceptive(), (character) => NAMED[character] ?? escapeOf(character));
}
function escapeOf(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code.padStart(2, '0')}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`;
}
function escapeDeceptive(json) {
    if (PLAIN_LINES.test(json))
        return json;
    return json.replace(deceptive(), (character) => (character === '\n' ? character : units(character)));
}
function units(character) {
    const codes = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const points = Array.from(text.slice(0, limit * 2));
    if (points.length <= limit && points.join('').length === text.length)
        return text;
    return `${points.slice(0, limit - 1).join('')}…`;
}
function quote(text, limit = 80) {
    return `"${shorten(visible(text), limit)}"`;
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   l: () => ( decisive)
 });
/* unused harmony export outcomeOf */
function decisive(findings) {
    return (findings.find((finding) => finding.outcome === 'broken') ??
        findings.find((finding) => finding.outcome === 'unknown' && !finding.additional));
}
function outcomeOf(findings) {
    const found = decisive(findings);
    if (found)
        return found.outcome === 'broken' ? 'fail' : 'inconclusive';
    return findings.some((finding) => finding.outcome === 'holds') ? 'pass' : 'inconclusive';
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   _: () => ( givenByFlags),
   m: () => ( givenByEnvironment)
 });
 var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(611);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3876);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5420);
 var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9344);

function givenByEnvironment(environment) {
    const given = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(given.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']));
}
const TERMINAL_FLAGS = ['help', 'version', 'json'];
function givenByFlags(gate, flags) {
    const inputs = Object.fromEntries(Object.entries((0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__ .j3)(gate)).map(([key, input]) => [(0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__ .i)(key), input]));
    const given = {};
    const wish = { help: false, version: false, json: false };
    const mistakes = [];
    for (let at = 0; at < flags.length; at++) {
        const { name, value } = splitFlag(flags[at]);
        const special = TERMINAL_FLAGS.find((flag) => flag === name || (flag === 'help' && name === 'h'));
        const isValued = value !== undefined || (at + 1 < flags.length && !flags[at + 1]?.startsWith('--'));
        if (special && !(isValued && Object.hasOwn(inputs, special)))
            wish[special] = true;
        else if (name === undefined || !Object.hasOwn(inputs, name)) {
            mistakes.push(unknownFlag(flags[at], name, Object.keys(inputs)));
            if (name !== undefined && value === undefined && isValued)
                at++;
        }
        else {
            const next = flags[at + 1];
            const bare = inputs[name]?.kind === 'boolean' && next !== 'true' && next !== 'false';
            const taken = value ?? (bare ? 'true' : next);
            if (value === undefined && !bare)
                at++;
            if (taken === undefined)
                mistakes.push({ input: `--${name}`, message: 'lacks its value' });
            else
                given[name] = name in given ? `${given[name]}\n${taken}` : taken;
        }
    }
    if (mistakes.length > 0)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__ .d(mistakes);
    return { given, wish };
}
function splitFlag(flag) {
    const parts = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(flag);
    if (!parts)
        return {};
    return { name: parts[1], ...(parts[2] === undefined ? {} : { value: parts[2] }) };
}
function unknownFlag(flag, name, names) {
    if (name === undefined)
        return { input: flag, message: 'is no flag; a value stands behind its flag, as in --name value' };
    const meant = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(name, [...names, ...TERMINAL_FLAGS]);
    return {
        input: flag,
        message: `there is no such flag${meant ? `; did you mean --${meant}?` : '; --help lists them'}`,
    };
}


/***/ }),

/***/ 9184:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => ( main)
});

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/model/text/log-safe.ts
var log_safe = __nccwpck_require__(1052);
;// CONCATENATED MODULE: ../../packages/core/src/runner/clock.ts
const origin = Date.now() - monotonic();
const systemClock = {
    now: () => origin + monotonic(),
    sleep: async (ms, signal) => {
        const { setTimeout } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 23));
        await setTimeout(Math.max(0, ms), undefined, signal ? { signal: signal } : {});
    },
};
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = process.getBuiltinModule("node:util");
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/core/src/runner/crash.ts


const MOST_LINES = 60;
const LONGEST_LINE = 1_000;
function stackLines(error, clean) {
    const lines = clean(told(error)).split(/\r\n|[\r\n]/);
    return lines.slice(0, MOST_LINES).map((line) => (0,visible.ml)(line, LONGEST_LINE));
}
function told(error) {
    try {
        const text = (0,external_node_util_namespaceObject.inspect)(error, { depth: 3, maxArrayLength: 20 });
        return error instanceof Error ? text : `a thrown ${typeof error}: ${text}`;
    }
    catch (problem) {
        return `a thrown thing that cannot be shown: ${String(problem)}`;
    }
}

// EXTERNAL MODULE: ../../packages/core/src/runner/given.ts
var runner_given = __nccwpck_require__(964);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/output.ts

const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED'];
const FILES = { stdout: 1, stderr: 2 };
const streams = new Set();
function print(output, text) {
    if (process.platform === 'win32')
        useStream(output);
    const rest = streams.has(output) ? text : written(output, Buffer.from(text));
    if (rest.length > 0)
        process[output].write(rest);
}
function written(output, bytes) {
    let at = 0;
    try {
        while (at < bytes.length)
            at += (0,external_node_fs_.writeSync)(FILES[output], bytes, at);
    }
    catch (error) {
        const { code = '' } = error;
        if (CLOSED.includes(code))
            return Buffer.alloc(0);
        if (code !== 'EAGAIN')
            throw error;
        useStream(output);
    }
    return bytes.subarray(at);
}
function useStream(output) {
    if (streams.has(output))
        return;
    streams.add(output);
    process[output].on('error', (error) => {
        if (!CLOSED.includes(error.code ?? ''))
            throw error;
    });
}
function leave(code) {
    process.exitCode ||= code;
    const flush = [...streams].reduceRight((next, output) => () => process[output].write('', next), () => setImmediate(() => process.exit()));
    flush();
}

// EXTERNAL MODULE: ../../packages/core/src/model/common.ts
var common = __nccwpck_require__(611);
// EXTERNAL MODULE: ../../packages/core/src/model/input/parse-inputs.ts
var parse_inputs = __nccwpck_require__(3876);
;// CONCATENATED MODULE: ../../packages/core/src/runner/redact.ts

const SHORTEST = 4;
const redact_MOST_LINES = 200;
function secretsOf(gate, given) {
    const all = Object.entries((0,common.j3)(gate)).flatMap(([key, { secret, secretsIn }]) => {
        const value = (given[(0,parse_inputs.i)(key)] ?? '').trim();
        return secret ? [value] : (secretsIn?.(value) ?? []);
    });
    return all.filter((value) => value !== '');
}
function keepSecrets(known, mask) {
    const secrets = [...known];
    for (const secret of secrets)
        mask(secret);
    let clean = redactor(secrets);
    const add = (secret) => {
        if (secret.trim() === '' || secrets.includes(secret))
            return;
        mask(secret);
        secrets.push(secret);
        clean = redactor(secrets);
    };
    return { clean: (value) => clean(value), add };
}
function redactor(secrets) {
    const forms = new Set(secrets.flatMap((secret) => [...formsOf(secret), ...linesOf(secret)]));
    const needles = [...forms].filter((form) => form.length >= SHORTEST).sort((a, b) => b.length - a.length);
    if (needles.length === 0)
        return (value) => value;
    const clean = (text) => needles.reduce((left, needle) => left.replaceAll(needle, '***'), text);
    return (value) => walk(value, clean);
}
function redactReport(report, clean) {
    const { verdict, enforcement } = report;
    return {
        ...report,
        subject: clean(report.subject),
        enforcement: { ...enforcement, why: clean(enforcement.why) },
        verdict: {
            ...verdict,
            reason: clean(verdict.reason),
            findings: verdict.findings.map((finding) => ({
                ...clean(finding),
                outcome: finding.outcome,
                code: finding.code,
            })),
            metrics: clean(verdict.metrics),
            ...(verdict.sections ? { sections: clean(verdict.sections) } : {}),
            ...(verdict.soft ? { soft: clean(verdict.soft) } : {}),
            ...(verdict.detail ? { detail: clean(verdict.detail) } : {}),
            ...(verdict.hardening ? { hardening: clean(verdict.hardening) } : {}),
        },
    };
}
function linesOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.flatMap((line, at) => (at < redact_MOST_LINES ? formsOf(line) : [line]));
}
function formsOf(secret) {
    const text = secret.trim();
    if (text.length < SHORTEST)
        return [];
    return [text, (0,visible.RK)(text), JSON.stringify(text).slice(1, -1), ...urlForms(text), ...base64Forms(text)];
}
function urlForms(text) {
    const percent = encodeURIComponent(text.toWellFormed());
    const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const forms = [percent, strict, new URLSearchParams({ '': text }).toString().slice(1)];
    return [...forms, ...forms.map((form) => form.replace(/%../g, (octet) => octet.toLowerCase()))];
}
function base64Forms(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((shift) => {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
function walk(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((each) => walk(each, clean));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, clean)]));
}

// EXTERNAL MODULE: ../../packages/core/src/model/enforcement.ts
var model_enforcement = __nccwpck_require__(1466);
// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var model_verdict = __nccwpck_require__(8541);
;// CONCATENATED MODULE: ../../packages/core/src/model/sound.ts

const OUTCOMES = ['pass', 'fail', 'inconclusive'];
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
function soundVerdict(verdict) {
    const flaws = flawsOf(verdict);
    if (flaws.length > 0)
        throw new TypeError(`the gate returned no sound verdict: ${flaws.slice(0, 5).join('; ')}`);
    if (verdict.outcome !== 'pass')
        return verdict;
    const unknown = (0,model_verdict.l)(verdict.findings.filter(({ outcome }) => outcome !== 'broken'));
    if (unknown)
        return withdrawn(verdict, unknown.code, `${unknown.claim}: ${unknown.observed}`);
    if (verdict.findings.some(({ outcome }) => outcome === 'holds'))
        return verdict;
    return withdrawn(verdict, 'nothing-measured', 'nothing was measured');
}
function withdrawn(verdict, code, why) {
    return { ...verdict, outcome: 'inconclusive', code, reason: `no verdict: ${why}` };
}
function flawsOf(verdict) {
    if (typeof verdict !== 'object' || verdict === null)
        return [`it is ${String(verdict)}`];
    const { outcome, code, reason, findings, metrics, sections = [], hardening } = verdict;
    const claims = Array.isArray(findings) ? findings.flatMap(flawsOfFinding) : ['findings is no list'];
    return [
        ...(OUTCOMES.includes(outcome) ? [] : [`outcome is ${String(outcome)}`]),
        ...(CODE.test(code) ? [] : [`code is ${String(code)}`]),
        ...(typeof reason === 'string' && reason.trim() !== '' ? [] : ['there is no reason']),
        ...claims,
        ...(sections.every(isSection) ? [] : ['a section is none']),
        ...(Object.values(hardening ?? { none: 'x' }).every((text) => text !== '') ? [] : ['hardening says nothing']),
        ...Object.entries(metrics ?? {}).flatMap(([name, value]) => isMetric(value) ? [] : [`${name} is ${String(value)}`]),
    ];
}
function flawsOfFinding({ claim, outcome, code, where }) {
    const place = [where?.line ?? 1, where?.column ?? 1];
    return [
        ...(['holds', 'broken', 'unknown'].includes(outcome) ? [] : [`${claim}: outcome is ${String(outcome)}`]),
        ...(CODE.test(code) ? [] : [`${claim}: code is ${String(code)}`]),
        ...(place.every((at) => Number.isSafeInteger(at) && at > 0) ? [] : [`${claim}: stands at ${place.join(':')}`]),
    ];
}
function isSection({ title, lines = [], table, diagram = [] }) {
    const rows = table ? [table.columns, ...table.rows] : [];
    return typeof title === 'string' && [lines, diagram, ...rows].every(isTexts);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
function isMetric(value) {
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

;// CONCATENATED MODULE: ../../packages/core/src/model/report.ts

const REPORT_VERSION = 1;
function reportJson(report) {
    return `${(0,visible.BG)(JSON.stringify(report, undefined, 2)).replaceAll('##[', '#\\u0023[')}\n`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
;// CONCATENATED MODULE: ../../packages/core/src/runner/write-text.ts



async function writeText(path, text, roots) {
    await refuseOutside(await nearest((0,external_node_path_.dirname)(path)), path, roots);
    await external_node_fs_.promises.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
    const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    const file = await external_node_fs_.promises.open(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0));
    try {
        if (!(await file.stat()).isFile())
            throw new Error(`${path} is not a file`);
        await file.truncate();
        await file.writeFile(text);
        return path;
    }
    finally {
        await file.close();
    }
}
async function refuseOutside(folder, path, roots) {
    if (!roots)
        return;
    const real = await external_node_fs_.promises.realpath(folder);
    const within = await Promise.all(roots.map(async (root) => (0,paths.FK)(await external_node_fs_.promises.realpath(root), real)));
    if (!within.includes(true))
        throw new Error(`${path} leads outside ${roots.join(' and ')}`);
}
async function nearest(folder) {
    const found = await external_node_fs_.promises.lstat(folder).catch(() => undefined);
    return found || (0,external_node_path_.dirname)(folder) === folder ? folder : nearest((0,external_node_path_.dirname)(folder));
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/report-file.ts





async function writeReport(report, wanted, runner) {
    try {
        const text = reportJson(report);
        if (wanted !== undefined)
            return { path: await writeText(wanted, text, (0,paths.dy)(runner, wanted)) };
        if (runner.reportFolder === undefined)
            return {};
        return { path: await writeFresh((0,external_node_path_.join)(runner.reportFolder, 'ci-gates'), report.gate, text) };
    }
    catch (error) {
        return { problem: `the report was not written: ${error.message}` };
    }
}
async function writeFresh(folder, gate, text) {
    await external_node_fs_.promises.mkdir(folder, { recursive: true });
    for (let number = 1;; number++) {
        const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(number === 1 ? `${gate}.json` : `${gate}-${number}.json`));
        const file = await external_node_fs_.promises.open(path, 'wx').catch((error) => {
            if (error.code !== 'EEXIST' || number > 999)
                throw error;
        });
        if (!file)
            continue;
        await file.writeFile(text).finally(() => file.close());
        return path;
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
;// CONCATENATED MODULE: ../../packages/core/src/runner/signals.ts

const GRACE_MS = 300;
function watchSignals() {
    const controller = new AbortController();
    const { promise, resolve } = withResolvers();
    const cancel = (name) => {
        resolve(name);
        controller.abort(new Error(`cancelled by ${name}`));
    };
    process.on('SIGINT', cancel).on('SIGTERM', cancel);
    return { signal: controller.signal, cancelled: promise };
}
function exitCodeOf(name) {
    return 128 + external_node_os_namespaceObject.constants.signals[name];
}
async function untilCancelled(running, cancelled) {
    const first = await Promise.race([running.then((verdict) => ({ verdict })), cancelled.then((name) => ({ name }))]);
    if ('verdict' in first)
        return first;
    const late = await Promise.race([running.catch(() => undefined), pause(GRACE_MS)]);
    const { findings = [], metrics = {}, sections } = late ?? {};
    const reason = `no verdict: cancelled by ${first.name}, so nothing is concluded`;
    const kept = { findings, metrics, ...(sections ? { sections } : {}) };
    const verdict = { outcome: 'inconclusive', code: 'cancelled', reason, ...kept };
    return { cancelled: first.name, verdict };
}
function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
function withResolvers() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/version.ts
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ../../packages/core/src/runner/run-gate.ts






async function runGate(gate, runner, clock, cancellation) {
    const secrets = keepSecrets(secretsOf(gate, runner.given), runner.mask);
    const { clean } = secrets;
    try {
        return await observeAndTell(gate, runner, clock, cancellation, secrets);
    }
    catch (error) {
        if (error instanceof input_error.d)
            await runner.tellMistakes(gate.name, new input_error.d(clean(error.mistakes)));
        else
            runner.tellCrash(gate.name, stackLines(error, clean));
        return 1;
    }
}
async function observeAndTell(gate, runner, clock, cancellation, secrets) {
    const { values, warnings } = await (0,parse_inputs.T)((0,common.j3)(gate), runner.given, runner);
    if (warnings.length > 0)
        runner.warn(warnings.join('; '));
    const startedAt = clock.now();
    const wished = (0,model_enforcement.Tl)(values.enforcement, runner.subject, values.hardBranches);
    const world = { ...worldOf(runner, clock, cancellation.signal, secrets), enforcement: wished };
    const running = gate.run(values, world);
    const { verdict: given, cancelled } = await untilCancelled(running, cancellation.cancelled);
    const verdict = soundVerdict(given);
    const enforcement = (0,model_enforcement.To)((0,model_enforcement.mf)(wished, verdict.hardening), verdict, runner.subject);
    const unclean = toReport(gate, runner, verdict, enforcement, startedAt, clock.now());
    const report = redactReport(unclean, secrets.clean);
    const { path, problem } = await writeReport(report, values.report, runner);
    if (problem && !values.report)
        runner.warn(problem);
    await runner.tell(report, path, { summary: values.summary });
    if (cancelled)
        return exitCodeOf(cancelled);
    const elsewhere = secrets.clean(await gate.tellElsewhere?.(report, values, world));
    await tellMore(elsewhere, report, runner, values.summary);
    if (problem && values.report)
        throw new input_error.d([{ input: 'report', message: problem }]);
    return report.verdict.outcome === 'pass' || enforcement.effective === 'soft' ? 0 : 1;
}
async function tellMore(elsewhere, report, runner, summary) {
    if (elsewhere === undefined)
        return;
    const { warnings, sections } = typeof elsewhere === 'string' ? { warnings: [elsewhere], sections: [] } : elsewhere;
    for (const warning of warnings)
        runner.warn(warning);
    if (sections.length > 0)
        await runner.tellMore({ ...report, verdict: { ...report.verdict, sections } }, { summary });
}
function worldOf(runner, clock, signal, { clean, add }) {
    const { log, workspace, roots, subject } = runner;
    const cleaned = { info: (line) => log.info(clean(line)), debug: (line) => log.debug(clean(line)) };
    return { clock, log: cleaned, signal, mask: add, workspace, roots, subject };
}
function toReport(gate, runner, verdict, enforcement, startedAt, finishedAt) {
    return {
        version: REPORT_VERSION,
        gate: gate.name,
        tool: { name: 'ci-gates', version: VERSION },
        subject: runner.subject,
        enforcement,
        verdict,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(finishedAt).toISOString(),
        durationMs: Math.round(Math.max(0, finishedAt - startedAt)),
    };
}

// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts + 1 modules
var sections = __nccwpck_require__(2477);
// EXTERNAL MODULE: ../../packages/core/src/model/text/fold.ts
var fold = __nccwpck_require__(5831);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __nccwpck_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/runner/subject.ts + 1 modules
var subject = __nccwpck_require__(439);
;// CONCATENATED MODULE: ../../packages/core/src/runner/terminal.ts







function terminalRunner(environment, flags, wish) {
    const workspace = process.cwd();
    return {
        workspace,
        roots: [workspace],
        subject: (0,subject.e)(environment.GITHUB_ACTIONS === 'true' ? environment : {}),
        given: { ...(0,runner_given.m)(environment), ...flags },
        resolvePath: (raw) => ({ ...(0,paths.cd)(workspace, [workspace])(raw), allowed: true }),
        reportFolder: undefined,
        log: { info: note, debug: (line) => (environment.CI_GATES_DEBUG ? note(line) : undefined) },
        mask: () => { },
        warn: (message) => note(`! ${message}`),
        tell: async (report) => say(wish.json ? reportJson(report).trimEnd() : forPeople(report, environment)),
        tellMore: async (report) => {
            for (const line of (0,sections.Mv)(report))
                wish.json ? note(line) : say((0,log_safe.s)(line));
        },
        tellMistakes: async (name, error) => {
            for (const mistake of error.mistakes) {
                note(`✗ ${mistake.where ? '' : `${name}: `}${(0,input_error.t)(mistake)}`);
                for (const line of mistake.excerpt ?? [])
                    note(`  ${line}`);
            }
        },
        tellCrash: (name, stack) => {
            note(`✗ ${name} crashed; this is a bug in the gate, not a verdict`);
            for (const line of stack)
                note(`  ${line}`);
        },
    };
}
function helpOf(gate, width) {
    const flags = Object.entries((0,common.j3)(gate)).flatMap(([key, { description, form, default: fallback, optional }]) => [
        `  --${(0,parse_inputs.i)(key)}  ${plain(form)}${fallback ? `; default ${fallback}` : optional || fallback === '' ? '' : '; required'}`,
        ...(0,fold.A)(`      ${plain(description)}`, width, '      '),
    ]);
    const own = ['  --json     print the report as JSON', '  --help     print this', '  --version  print the version'];
    const codes = 'Exit code: 0 pass (or soft), 1 anything else, 130 or 143 when cancelled.';
    return [`ci-gates ${gate.name}: ${gate.description}`, '', ...flags, '', ...own, '', codes].join('\n');
}
function answerWish(gate, wish) {
    if (wish.help)
        say(helpOf(gate, widthOf(process.env)));
    else if (wish.version)
        say(VERSION);
    return wish.help || wish.version;
}
const COLOURS = { '✓': '32', '✗': '31', '!': '33', '?': '33' };
function forPeople(report, environment) {
    const paint = wantsColour(environment) ? coloured : (line) => line;
    const { mark, text } = (0,headline.P)(report);
    const isPass = report.verdict.outcome === 'pass';
    const width = widthOf(environment);
    const evidence = isPass ? (0,log.p)(report, 'open', width) : ['', ...(0,log.p)(report, 'all', width)];
    return [`${mark} ${text}`, ...evidence].map((line) => paint((0,log_safe.s)(line))).join('\n');
}
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0';
    const isKnown = TERM !== undefined || process.platform === 'win32';
    return isKnown && TERM !== 'dumb' && isTerminal();
}
function isTerminal() {
    return (0,external_node_fs_.fstatSync)(1).isCharacterDevice() && process.stdout.isTTY;
}
function widthOf({ COLUMNS = '' }) {
    const wished = Number(COLUMNS) || (isTerminal() ? process.stdout.columns : 0);
    return wished >= 20 ? wished : Number.POSITIVE_INFINITY;
}
function coloured(line) {
    const mark = /^\s*([✓✗!?])/.exec(line)?.[1];
    const colour = mark === undefined ? undefined : COLOURS[mark];
    return colour === undefined || mark === undefined ? line : line.replace(mark, `\x1b[${colour}m${mark}\x1b[0m`);
}
function plain(text) {
    return text.replaceAll('`', '');
}
function say(text) {
    print('stdout', `${text}\n`);
}
function note(line) {
    print('stderr', `${(0,log_safe.s)(line)}\n`);
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/main.ts









async function main(gate, environment = process.env, flags = process.argv.slice(2)) {
    const cancellation = watchSignals();
    const runner = await runnerFor(gate, environment, flags);
    if (typeof runner === 'number')
        return leave(runner);
    watchCrashes(gate, runner);
    leave(await runGate(gate, runner, systemClock, cancellation));
}
async function runnerFor(gate, environment, flags) {
    try {
        const { given, wish } = (0,runner_given._)(gate, flags);
        if (answerWish(gate, wish))
            return 0;
        const isRunner = environment.GITHUB_ACTIONS === 'true' && !wish.json;
        if (!isRunner)
            return terminalRunner(environment, given, wish);
        useStream('stdout');
        useStream('stderr');
        const { githubRunner } = await __nccwpck_require__.e( 735).then(__nccwpck_require__.bind(__nccwpck_require__, 7735));
        return githubRunner(gate, environment, given);
    }
    catch (error) {
        if (!(error instanceof input_error.d))
            throw error;
        for (const { input, message } of error.mistakes)
            print('stderr', `${(0,log_safe.s)(`✗ ${gate.name}: ${input}: ${message}`)}\n`);
        return 1;
    }
}
function watchCrashes(gate, runner) {
    const clean = redactor(secretsOf(gate, runner.given));
    const crash = (error) => {
        runner.tellCrash(gate.name, stackLines(error, clean));
        leave(1);
    };
    process.on('uncaughtException', crash);
    process.once('beforeExit', () => crash(new Error('the gate waits for something that can no longer happen')));
}


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   FK: () => ( isInside),
   Gt: () => ( displayPath),
   cd: () => ( pathResolver),
   dy: () => ( rootsFor)
 });
 var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
}
function displayPath(workspace, path) {
    const way = isInside(workspace, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path) : path;
    return way === '' ? '.' : way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}
function pathResolver(workspace, roots) {
    return (raw) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, raw);
        const allowed = roots.some((root) => isInside(root, path));
        return { path, allowed, roots: roots.join(' and ') };
    };
}
function rootsFor({ roots }, path) {
    return roots.some((root) => isInside(root, path)) ? roots : undefined;
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => ( subjectOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/event.ts

const LARGEST_EVENT = 25 * 1024 * 1024;
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        if ((0,external_node_fs_.statSync)(path).size > LARGEST_EVENT)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) ?? undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/subject.ts

function subjectOf(environment) {
    const defaultBranch = defaultBranchOf(environment.GITHUB_EVENT_PATH);
    const serverUrl = environment.GITHUB_SERVER_URL;
    return {
        repository: environment.GITHUB_REPOSITORY ?? '',
        sha: environment.GITHUB_SHA ?? '',
        ref: environment.GITHUB_REF ?? '',
        event: environment.GITHUB_EVENT_NAME ?? '',
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(serverUrl === undefined ? {} : { serverUrl }),
    };
}
function defaultBranchOf(path) {
    const payload = readPayload(path);
    const branch = payload?.repository?.default_branch;
    return typeof branch === 'string' ? branch : undefined;
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   c: () => ( exchange)
 });
/* unused harmony export MOST */
 var _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2628);

const MOST = 64 * 1024;
async function exchange(course, socket, question) {
    const { request } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
    course.enter('request');
    const { method, path, headers, body, most = MOST } = question;
    const asked = course.own(request({ method, path, headers, setHost: false, createConnection: () => socket }));
    asked.once('finish', () => course.phase() === 'request' && course.enter('first-byte'));
    asked.once('socket', () => socket.once('data', () => course.enter('headers')));
    asked.end(body);
    const response = await answered(asked);
    course.enter('body');
    course.seen.status = response.statusCode ?? 0;
    const server = product(String(response.headers['server'] ?? ''));
    if (server !== undefined)
        course.seen.server = server;
    const read = response.statusCode === 101 ? { body: Buffer.alloc(0), cut: false } : await readBody(response, most);
    course.enter('answer');
    return { status: response.statusCode ?? 0, headers: response.headers, ...read };
}
function answered(asked) {
    return new Promise((resolve, reject) => {
        asked.once('response', resolve);
        asked.once('upgrade', (response) => resolve(response));
        asked.on('error', (error) => reject(closed(error)));
    });
}
function closed(error) {
    if (error.message !== 'socket hang up')
        return error;
    return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ .H({ code: 'connection-closed', observed: 'the connection was closed before any answer' });
}
function readBody(response, most) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const settle = (cut) => resolve({ body: Buffer.concat(chunks).subarray(0, most), cut });
        response.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > most)
                settle(true);
        });
        response.once('end', () => settle(false));
        response.on('error', () => reject(truncated(size, response.headers['content-length'])));
    });
}
function truncated(size, announced) {
    const of = announced === undefined || !/^\d{1,15}$/.test(announced) ? '' : ` of ${announced}`;
    return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ .H({ code: 'body-truncated', observed: `the body ended after ${size}${of} bytes`, phase: 'body' });
}
function product(header) {
    return /^[\w.-]{1,40}(\/[\w.+-]{1,20})?(?=$|[ (])/.exec(header)?.[0];
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   R: () => ( brokenBy),
   q: () => ( parseJson)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

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

/***/ 3613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 4225:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( enginePlace),
   s: () => ( askEngine)
 });
 var _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8202);
 var _http_json_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(548);
 var _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2628);
 var _wire_open_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4972);




const MOST = 4 * 1024 * 1024;
function enginePlace(env) {
    const host = env['DOCKER_HOST'] ?? '';
    if (host.startsWith('unix://'))
        return { socketPath: host.slice('unix://'.length) };
    const tcp = /^tcp:\/\/(\[[^\]]+\]|[^:/]+)(?::(\d+))?/.exec(host);
    if (tcp?.[1])
        return { host: tcp[1].replace(/^\[|\]$/g, ''), port: Number(tcp[2] ?? 2375) };
    const pipe = /^npipe:(\/\/[./\w-]+)$/.exec(host)?.[1];
    if (pipe)
        return { socketPath: pipe.replace(/^\/+/, '//').replaceAll('/', '\\') };
    if (host !== '')
        throw unknownWay(host);
    if (process.platform === 'win32')
        return { socketPath: String.raw `\\.\pipe\docker_engine` };
    return { socketPath: '/var/run/docker.sock' };
}
function unknownWay(host) {
    const scheme = /^[a-z]{1,10}(?=:\/\/)/.exec(host)?.[0];
    const named = scheme === undefined ? 'DOCKER_HOST has no scheme' : `DOCKER_HOST begins with ${scheme}://`;
    const observed = `${named}: the container engine can be asked through unix://, npipe:// and tcp:// without TLS`;
    return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ .H({ code: 'engine-absent', observed, hopeless: { reason: observed, afterMs: 0 } });
}
async function askEngine(course, place, path, most = MOST) {
    const socket = await (0,_wire_open_js__WEBPACK_IMPORTED_MODULE_1__ .ho)(course, place).catch((error) => {
        course.signal.throwIfAborted();
        throw absent(place, error);
    });
    const answer = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ .c)(course, socket, {
        method: 'GET',
        path,
        headers: { host: 'docker', connection: 'close' },
        most,
    });
    socket.destroy();
    delete course.seen.status;
    const { status, body, cut } = answer;
    return { status, json: cut ? undefined : (0,_http_json_rule_js__WEBPACK_IMPORTED_MODULE_3__ .q)(body.toString('utf8')), body, cut };
}
function absent(place, error) {
    const at = 'socketPath' in place ? place.socketPath : `${place.host}:${place.port}`;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EACCES' || code === 'EPERM')
        return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ .H({ code: 'permission-denied', observed: `the container engine's socket ${at} may not be opened` });
    const observed = `there is no container engine at ${at}`;
    return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_0__ .H({ code: 'engine-absent', observed, hopeless: { reason: observed, afterMs: 5_000 } });
}


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Hw: () => ( secretsInAddress),
   Vl: () => ( tellUrl),
   Z4: () => ( tellPath)
 });
/* unused harmony export tellLogLine */
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7772);

const SECRET_NAME = /key|token|secret|pass|pwd|auth|sig|cred|session|jwt|code|sas|access|private|otp|nonce|^(p|pw|st|se|sv)$/i;
const LONGEST_VALUE = 16;
function tellUrl(url) {
    return (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .RK)(`${url.protocol}//${url.host}${tellPath(url.pathname + url.search)}`), 300);
}
function tellPath(path) {
    const at = path.indexOf('?');
    if (at < 0)
        return path;
    const pairs = path
        .slice(at + 1)
        .replace(/#.*$/, '')
        .split('&');
    return `${path.slice(0, at)}?${pairs.map(tellPair).join('&')}`;
}
function tellPair(pair) {
    const at = pair.indexOf('=');
    if (at < 0)
        return pair.length > LONGEST_VALUE ? '***' : pair;
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const isSecret = value !== '' && (SECRET_NAME.test(name) || value.length > LONGEST_VALUE);
    return isSecret ? `${name}=***` : pair;
}
const QUERY = /\?[^\s"'<>]+/g;
const HEADER = /("(?:\w{1,40}_)?(?:proxy-)?(?:authorization|(?:set-)?cookie|x-api-key|x-auth-token)": ?\[?")[^"]+/gi;
const USER = /:\/\/[^\s/@"?]{1,300}@/g;
function tellLogLine(line) {
    return line.replace(QUERY, tellPath).replace(HEADER, '$1***').replace(USER, '://***@');
}
const SHORTEST_SECRET = 4;
const SHORTEST_TOKEN = 16;
function secretsInAddress(written) {
    const [, user = '', password = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#:@]*)(?::([^/?#]*))?@/i.exec(written.trim()) ?? [];
    const own = password === '' && user.length >= SHORTEST_TOKEN ? user : password;
    const query = /\?([^#]*)/.exec(written)?.[1] ?? '';
    const values = query.split('&').filter((pair) => tellPair(pair) !== pair);
    const all = [own, ...values.map((pair) => pair.slice(pair.indexOf('=') + 1))];
    return all.flatMap((secret) => [secret, decoded(secret)]).filter((secret) => secret.length >= SHORTEST_SECRET);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   h: () => ( TIME_IS_UP),
   q: () => ( begin)
 });
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(643);
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);

const TIME_IS_UP = Symbol('the time of the attempt is up');
function begin({ timeoutMs, signal }) {
    const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    const spent = {};
    const cut = new AbortController();
    const held = new Set();
    let phase = 'name';
    let since = started;
    const enter = (next) => {
        const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        spent[phase] = (spent[phase] ?? 0) + now - since;
        phase = next;
        since = now;
    };
    const over = new Promise((_, reject) => cut.signal.addEventListener('abort', () => reject(cut.signal.reason)));
    over.catch(() => { });
    const timer = setTimeout(() => cut.abort(TIME_IS_UP), timeoutMs);
    const cancel = () => cut.abort(signal?.reason);
    if (signal?.aborted)
        cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    return {
        signal: cut.signal,
        timeoutMs,
        ...{ addresses: [], notes: [], redirects: [], seen: {} },
        phase: () => phase,
        enter,
        remaining: () => Math.max(0, started + timeoutMs - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()),
        own: (it) => hold(held, it, cut.signal),
        handOver: (it) => held.delete(it),
        timings: () => tell(spent, node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - started),
        over,
        close: () => {
            enter(phase);
            clearTimeout(timer);
            signal?.removeEventListener('abort', cancel);
            for (const it of [...held].reverse())
                it.destroy();
            cut.abort(TIME_IS_UP);
        },
    };
}
function hold(held, it, signal) {
    if (signal.aborted)
        it.destroy();
    else
        held.add(it);
    return it;
}
function tell(spent, total) {
    const rounded = Object.entries(spent).map(([phase, ms]) => [phase, Math.round(ms * 100) / 100]);
    return { ...Object.fromEntries(rounded), total: Math.round(total * 100) / 100 };
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $N: () => ( codeOf),
  WE: () => ( explain),
  j5: () => ( misplaced)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/explain-tls.ts

const CODES = [
    [
        /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|RECORD_LAYER_FAILURE|HTTP_REQUEST|UNEXPECTED_MESSAGE|UNKNOWN_PROTOCOL/,
        { code: 'wrong-protocol', observed: 'the port does not speak TLS' },
    ],
    [
        /ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/,
        { code: 'tls-protocol-too-old', observed: 'the server speaks no TLS version from 1.2 on' },
    ],
    [
        /CERTIFICATE_REQUIRED|PEER_DID_NOT_RETURN/,
        { code: 'tls-client-certificate-required', observed: 'the server demands a client certificate' },
    ],
    [
        /UNRECOGNIZED_NAME/,
        { code: 'tls-unrecognized-name', observed: 'the server knows no host of this name (alert 112)' },
    ],
    [
        /NO_APPLICATION_PROTOCOL/,
        { code: 'tls-alpn', observed: 'the server offers no common application protocol (alert 120)' },
    ],
    [
        /ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(REVOKED|EXPIRED|UNKNOWN)|UNKNOWN_CA|ACCESS_DENIED)|ALERT_DECRYPT_ERROR/,
        { code: 'tls-client-certificate-refused', observed: 'the server refuses the client certificate' },
    ],
    [
        /ALERT_HANDSHAKE_FAILURE|NO_CIPHERS|NO_SHARED_CIPHER|ALERT_INSUFFICIENT_SECURITY/,
        {
            code: 'tls-no-common-cipher',
            observed: 'the server broke off the handshake (alert 40): no common cipher, no client certificate, or no server name',
        },
    ],
];
function explainTls(error, code) {
    const words = error instanceof Error ? `${code} ${error.message.toUpperCase().replaceAll(' ', '_')}` : code;
    const known = CODES.find(([pattern]) => pattern.test(words));
    if (known)
        return withPatience(known[1]);
    if (code === 'ECONNRESET' || code === 'EPIPE')
        return { code: 'connection-closed', observed: 'the connection was closed during the TLS handshake', phase: 'tls' };
    if (!/^(ERR_SSL|ERR_TLS|EPROTO)/.test(code))
        return undefined;
    return { code: 'tls-failed', observed: `the TLS handshake failed: ${(0,visible.ml)((0,visible.RK)(code), 80)}` };
}
function withPatience(facts) {
    return { ...facts, hopeless: { reason: facts.observed, afterMs: 3_000 } };
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/recognise.ts
var recognise = __nccwpck_require__(9171);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/explain.ts



function explain(error, phase) {
    const code = codeOf(error);
    if (code.startsWith('HPE_'))
        return explainParser(error, code);
    const known = SYSTEM[code];
    if (phase === 'tls' || code.startsWith('ERR_SSL'))
        return explainTls(error, code) ?? known ?? other(error, code);
    if (known && phase !== 'name' && phase !== 'connect')
        return during(known, phase);
    return known ?? other(error, code);
}
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : '';
}
const SYSTEM = {
    ENOTFOUND: { code: 'name-not-found', observed: 'the host name does not exist' },
    ENODATA: { code: 'name-not-found', observed: 'the host name has no address' },
    EAI_AGAIN: { code: 'name-no-answer', observed: 'the name server gave no answer (EAI_AGAIN)' },
    EAI_FAIL: { code: 'name-no-answer', observed: 'the name server failed (EAI_FAIL)' },
    ECONNREFUSED: { code: 'connection-refused', observed: 'connection refused' },
    ECONNRESET: { code: 'connection-reset', observed: 'connection reset' },
    ECONNABORTED: { code: 'connection-reset', observed: 'connection aborted' },
    EPIPE: { code: 'connection-closed', observed: 'the connection was closed while the request was sent' },
    ETIMEDOUT: { code: 'timeout-connect', observed: 'no answer to the connection (ETIMEDOUT)' },
    EHOSTUNREACH: { code: 'host-unreachable', observed: 'no route to the host' },
    ENETUNREACH: { code: 'host-unreachable', observed: 'the network is unreachable' },
    EADDRNOTAVAIL: { code: 'host-unreachable', observed: 'the address cannot be reached from this machine' },
    EAFNOSUPPORT: { code: 'host-unreachable', observed: 'the family of addresses is not available on this machine' },
    ENOENT: { code: 'socket-missing', observed: 'there is no such socket' },
    ENOTSOCK: { code: 'socket-missing', observed: 'the file is no socket' },
    EACCES: { code: 'permission-denied', observed: 'permission denied' },
    EPERM: { code: 'permission-denied', observed: 'not permitted' },
};
function during(known, phase) {
    const unanswered = phase === 'request' || phase === 'first-byte';
    return unanswered ? { ...known, observed: `${known.observed} before any answer` } : known;
}
function explainParser(error, code) {
    const raw = error instanceof Error && 'rawPacket' in error ? error.rawPacket : undefined;
    const speaks = raw instanceof Uint8Array ? (0,recognise.G)(raw) : undefined;
    if (code === 'HPE_HEADER_OVERFLOW')
        return { code: 'headers-too-large', observed: 'the headers of the answer exceed 16 KiB' };
    if (speaks && speaks !== 'HTTP/1')
        return misplaced(`the port speaks ${speaks}, not HTTP`, speaks);
    if (code === 'HPE_INVALID_CONSTANT' && !speaks)
        return misplaced('the port does not speak HTTP');
    return { code: 'invalid-http', observed: `the answer is not valid HTTP (${code})` };
}
function other(error, code) {
    const words = error instanceof Error ? error.message : String(error);
    return { code: 'connection-failed', observed: (0,visible.ml)((0,visible.RK)(code || words), 120) };
}
function misplaced(observed, speaks) {
    const hopeless = { reason: observed, afterMs: 2_000 };
    return { code: 'wrong-protocol', observed, hopeless, ...(speaks === undefined ? {} : { speaks }) };
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   H: () => ( Failure)
 });
class Failure extends Error {
    facts;
    constructor(facts) {
        super(facts.observed);
        this.facts = facts;
    }
}


/***/ }),

/***/ 4972:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   ho: () => ( open)
 });
/* unused harmony exports isSelf, tellAddress */
 var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
 var node_net__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(643);
 var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__);
 var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2628);
 var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7582);





const LONGEST_BEFORE_NEXT = 2_000;
async function open(course, place) {
    if ('socketPath' in place) {
        course.enter('connect');
        return dial(course, { path: place.socketPath }, course.remaining());
    }
    course.enter('name');
    const addresses = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__ .h)(course, place.host);
    course.seen.resolved = addresses.map(({ address }) => address);
    course.enter('connect');
    for (const [at, { address, family }] of addresses.entries()) {
        const left = addresses.length - at;
        const limit = left === 1 ? course.remaining() : Math.min(LONGEST_BEFORE_NEXT, course.remaining() / left);
        const tried = { address, family: family === 6 ? 6 : 4, port: place.port };
        const socket = await tryAddress(course, tried, limit);
        if (socket)
            return socket;
    }
    throw noneAccepted(course);
}
async function tryAddress(course, to, limitMs) {
    const tried = { ...to, result: 'no answer', tookMs: 0 };
    course.addresses.push(tried);
    const started = node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
    try {
        const socket = await dial(course, { host: to.address, port: to.port }, limitMs);
        tried.result = 'connected';
        return socket;
    }
    catch (error) {
        course.signal.throwIfAborted();
        tried.result = (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__ .$N)(error) || 'failed';
        return undefined;
    }
    finally {
        tried.tookMs = Math.round((node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now() - started) * 100) / 100;
    }
}
function dial(course, to, limitMs) {
    course.signal.throwIfAborted();
    const socket = course.own((0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(to));
    socket.on('error', () => { });
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            socket.destroy();
            reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }));
        }, limitMs);
        socket.once('close', () => clearTimeout(timer));
        socket.once('error', reject);
        socket.once('connect', () => {
            clearTimeout(timer);
            if (isSelf(socket)) {
                socket.destroy();
                reject(Object.assign(new Error('connected to itself'), { code: 'ECONNREFUSED' }));
                return;
            }
            socket.setNoDelay(true);
            resolve(socket);
        });
    });
}
function isSelf({ localPort, remotePort, localAddress, remoteAddress }) {
    return localPort !== undefined && localPort === remotePort && localAddress === remoteAddress;
}
const BY_WEIGHT = [
    'connection-refused',
    'connection-reset',
    'timeout-connect',
    'permission-denied',
    'host-unreachable',
];
function noneAccepted({ addresses }) {
    const failures = addresses.map((tried) => ({
        tried,
        facts: (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__ .WE)(Object.assign(new Error(), { code: tried.result }), 'connect'),
    }));
    const weight = (code) => (BY_WEIGHT.indexOf(code) + BY_WEIGHT.length + 1) % (BY_WEIGHT.length + 1);
    const [gravest] = [...failures].sort((a, b) => weight(a.facts.code) - weight(b.facts.code));
    if (!gravest)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__ .H({ code: 'name-not-found', observed: 'the name has no address', phase: 'name' });
    const same = failures.filter(({ facts }) => facts.code === gravest.facts.code);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__ .H({
        ...gravest.facts,
        observed: `${gravest.facts.observed} (${same.map(({ tried }) => tellAddress(tried)).join(', ')})`,
    });
}
function tellAddress({ address, family, port }) {
    return `${family === 6 ? `[${address}]` : address}:${port}`;
}


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   G: () => ( recognise)
 });
const OPENINGS = [
    ['SSH-', 'SSH'],
    ['HTTP/1', 'HTTP/1'],
    ['+OK', 'POP3'],
    ['* OK', 'IMAP'],
    ['RFB ', 'VNC'],
    ['AMQP', 'AMQP'],
    ['ERROR\r\n', 'memcached'],
    ['+PONG', 'Redis'],
    ['-ERR', 'Redis'],
    ['-NOAUTH', 'Redis'],
    ['-DENIED', 'Redis'],
    ['-LOADING', 'Redis'],
    ['220 ', 'SMTP or FTP'],
    ['220-', 'SMTP or FTP'],
];
function recognise(bytes) {
    const opening = String.fromCharCode(...bytes.subarray(0, 12));
    const text = OPENINGS.find(([prefix]) => opening.startsWith(prefix));
    if (text)
        return text[1];
    if ((bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 3)
        return 'TLS';
    if (bytes.length >= 9 && bytes[3] === 4 && [5, 6, 7, 8].every((at) => bytes[at] === 0))
        return 'HTTP/2';
    if (bytes.length >= 5 && bytes[2] === 0 && bytes[3] === 0 && (bytes[4] === 10 || bytes[4] === 255))
        return 'MySQL';
    return isPostgres(bytes) ? 'PostgreSQL' : undefined;
}
function isPostgres(bytes) {
    const [type, a, b] = bytes;
    return bytes.length >= 5 && (type === 0x45 || type === 0x52) && a === 0 && b === 0;
}


/***/ }),

/***/ 7582:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   M: () => ( isLocalhost),
   h: () => ( resolve)
 });
 var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
 var node_net__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
 var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6112);
 var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2628);



const asked = new Map();
async function resolve(course, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family !== 0)
        return [{ address: host, family }];
    const found = await lookup(host).catch((error) => {
        if (isLocalhost(host))
            return [];
        throw unresolved(error, host);
    });
    course.signal.throwIfAborted();
    return inTurn(isLocalhost(host) ? withBothLoopbacks(found) : found);
}
async function lookup(host) {
    const waiting = asked.get(host);
    if (waiting)
        return waiting;
    const { promises } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 610, 23));
    const answer = promises.lookup(host, { all: true, verbatim: true }).finally(() => asked.delete(host));
    asked.set(host, answer);
    return answer;
}
function isLocalhost(host) {
    return host === 'localhost' || host.endsWith('.localhost');
}
function withBothLoopbacks(found) {
    const both = [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
    ];
    return [...found, ...both.filter(({ address }) => !found.some((each) => each.address === address))];
}
function inTurn(addresses) {
    const first = addresses.filter(({ family }) => family === addresses[0]?.family);
    const second = addresses.filter(({ family }) => family !== addresses[0]?.family);
    return first.flatMap((each, at) => [each, ...second.slice(at, at + 1)]).concat(second.slice(first.length));
}
function unresolved(error, host) {
    const facts = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__ .WE)(error, 'name');
    const hopeless = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__ .$N)(error) === 'ENOTFOUND' ? patience(host) : undefined;
    const observed = facts.code === 'name-not-found' ? `the name ${host} does not exist` : facts.observed;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__ .H({ ...facts, observed, phase: 'name', ...(hopeless ? { hopeless } : {}) });
}
const TUNNELS = /\.(trycloudflare\.com|ngrok\.(io|app|dev)|ngrok-free\.(app|dev)|loca\.lt|serveo\.net)$/i;
function patience(host) {
    if (TUNNELS.test(host))
        return undefined;
    return { reason: `the name ${host} does not exist`, afterMs: host.includes('.') ? 5_000 : 15_000 };
}


/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("path");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1490);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
