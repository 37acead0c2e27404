import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3963:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => ( gate)
});

;// CONCATENATED MODULE: ../../packages/core/src/model/gate.ts
function defineGate(gate) {
    return gate;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/kinds.ts + 2 modules
var kinds = __nccwpck_require__(4219);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(8443);
// EXTERNAL MODULE: ../../packages/probes/src/http/status.ts
var http_status = __nccwpck_require__(3613);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(9344);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/target/target.ts
class TargetError extends Error {
    name = 'TargetError';
}

// EXTERNAL MODULE: ../../packages/probes/src/target/tell.ts
var tell = __nccwpck_require__(5695);
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
function parse_parseTarget(text) {
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

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/kinds.ts





const MOST_LINES = 50;
function target(options) {
    return (0,declaration.x)('target', 'address, such as `http://127.0.0.1:8000/healthz`', options, told(parse_parseTarget));
}
function targets(options) {
    return lines('address, such as `http://127.0.0.1:8000/healthz`', options, parseTarget);
}
function paths(options) {
    return lines('path, such as `/healthz`', options, (line) => {
        if (line.startsWith('/'))
            return line;
        throw new Mistake('a path begins with a slash, such as /healthz');
    });
}
function statuses(options) {
    return (0,declaration.x)('statuses', 'statuses, such as `2xx` or `200,204`', options, told(http_status.o));
}
function jsonRules(options) {
    return lines('rule, such as `$.status == "ok"`', options, parseJsonRule);
}
function jsonPath(options) {
    return declare('path-in-json', 'JSONPath', options, async (raw) => {
        const rule = await told(parseJsonRule)(raw);
        if (rule.comparison === undefined)
            return rule;
        throw new Mistake('is a path, without a comparison');
    });
}
function headerRules(options) {
    return lines('`Name` or `Name: pattern`', options, async (line) => {
        const { name, value } = split(line);
        if (!TOKEN.test(name))
            throw new Mistake('a line has no name of a header; write `Name` or `Name: pattern`');
        return value === '' ? { name } : { name, pattern: await parsePattern(value) };
    });
}
function headers(options) {
    return lines('`Name: value`', options, (line, number) => {
        const { name, value } = split(line);
        if (!line.includes(':') || !TOKEN.test(name))
            throw new Mistake(`line ${number} is not \`Name: value\``);
        if (!SENDABLE.test(value))
            throw new Mistake(`line ${number} (${name}) holds a character that no header may`);
        return [name, value];
    });
}
function method(options) {
    return declare('method', 'method of HTTP', options, (raw) => {
        if (TOKEN.test(raw))
            return raw.toUpperCase();
        throw new Mistake('is no method of HTTP, such as GET');
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
function lines(form, options, parse) {
    return declare('list', `${form}; one a line`, options, async (raw) => {
        const all = raw
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
        if (all.length > MOST_LINES)
            throw new Mistake(`has ${all.length} lines; at most ${MOST_LINES} are allowed`);
        const read = await Promise.allSettled(all.map(async (line, at) => told(() => parse(line, at + 1))()));
        const wrong = read.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
        const other = wrong.find((error) => !(error instanceof Mistake));
        if (other !== undefined)
            throw other;
        if (wrong.length > 0)
            throw new Mistake(wrong.map(({ message }) => message).join('; '));
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
function split(line) {
    const at = line.indexOf(':');
    if (at < 0)
        return { name: line.trim(), value: '' };
    return { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}

;// CONCATENATED MODULE: ../../packages/probes/src/inputs/secrets.ts

const HARMLESS = /^(accept(-.*)?|content-type|user-agent|cache-control|host|pragma|connection)$/i;
const CREDENTIAL = /auth|token|key|secret|cookie|pass|session|sig|cred/i;
const secrets_TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/;
const secrets_SENDABLE = /^[\t\x20-\x7e\x80-\xff]*$/;
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
        if (!secrets_TOKEN.test(name) || !secrets_SENDABLE.test(value) || HARMLESS.test(name))
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

;// CONCATENATED MODULE: ./src/kinds.ts

const CONTAINER = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;
const DAY = 86_400_000;
function container(options) {
    return (0,declaration.x)('container', 'name', options, (raw) => {
        if (CONTAINER.test(raw) && raw.length <= 128)
            return raw;
        throw new declaration.F(`${(0,visible.hD)(raw, 60)} is no name: letters, digits, _ . and - only`);
    });
}
function lastDay(options) {
    return (0,declaration.x)('date', 'date, such as `2027-01-31`', options, (raw) => {
        const isDate = /^\d{4}-\d{2}-\d{2}$/.test(raw);
        const start = isDate ? Date.parse(`${raw}T00:00:00Z`) : Number.NaN;
        if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== raw)
            throw new declaration.F(`${(0,visible.hD)(raw, 40)} is no date; write 2027-01-31`);
        return start + DAY - 1;
    });
}

;// CONCATENATED MODULE: ./src/inputs.ts



const inputs_target = {
    url: target({
        description: 'The address behind the proxy, as a client asks it, such as `https://127.0.0.1:8443/healthz`.',
        secretsIn: secretsInAddresses,
    }),
    upstreamUrl: target({
        description: 'The application itself, without the proxy, such as `http://127.0.0.1:8000/healthz`. Asked only when the proxy does not answer as wanted.',
        optional: true,
        secretsIn: secretsInAddresses,
    }),
    ...answerInputs,
    ...timeInputs,
};
const tls = {
    ...connectionInputs,
    verify: kinds.Yq({
        of: ['full', 'chain', 'none'],
        description: 'Which problems of certificates count: all (`full`), all but a certificate for other names (`chain`), or none; what does not count is told all the same.',
        default: 'full',
    }),
    minDaysValid: kinds.nd({
        description: 'For how many days every certificate of the chain must still be valid.',
        default: '14',
        min: 0,
        max: 3650,
    }),
    minTls: kinds.Yq({
        of: ['1.2', '1.3'],
        description: 'The oldest version of TLS that is accepted.',
        default: '1.2',
    }),
};
const evidence = {
    proxyLog: kinds.p_({
        of: 'path',
        most: 20,
        description: 'Log files of the proxy, one a line. Only what is written from now on counts.',
        default: '',
    }),
    proxyContainer: container({ description: 'Container of the proxy: its state and its log.', optional: true }),
    upstreamContainer: container({
        description: 'Container of the application: its state and its addresses.',
        optional: true,
    }),
    composeProject: container({
        description: 'Compose project in which `proxy-service` and `upstream-service` are found by their labels.',
        optional: true,
    }),
    proxyService: container({ description: 'Compose service of the proxy.', optional: true }),
    upstreamService: container({ description: 'Compose service of the application.', optional: true }),
    nginxConfig: kinds.Ae({
        description: 'Configuration of nginx: where its `proxy_pass` leads, and whether it looks the name up again.',
        optional: true,
    }),
};
const phases = {
    phase: kinds.Yq({
        of: ['once', 'warm-up', 'verify'],
        description: 'Alone (`once`), before the tests (`warm-up`: also notes how everything is), or after them (`verify`: also tells what changed).',
        default: 'once',
    }),
    snapshot: kinds.Ae({
        description: 'Where `warm-up` notes and `verify` reads. By default a file in `RUNNER_TEMP`, one for each `url`.',
        optional: true,
    }),
};
const softness = {
    escalateAfter: kinds.nd({
        description: 'Turn hard once so many of the last runs on the default branch failed one after the other with the same cause. Needs `github-token` with `checks: write` and `contents: read`. 0: never.',
        default: '0',
        min: 0,
        max: 20,
    }),
    softUntil: lastDay({ description: 'The last day (UTC) on which a failure may be soft.', optional: true }),
    githubToken: kinds.rJ({
        description: 'Token for the neutral check run of a soft failure, and for `escalate-after`: that of the workflow will do.',
        optional: true,
    }),
};
const inputs = { ...inputs_target, ...tls, ...evidence, ...phases, ...softness };

// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var verdict = __nccwpck_require__(8541);
;// CONCATENATED MODULE: ../../packages/probes/src/poll/seconds.ts
function seconds(ms) {
    return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
}
function span(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    return `${Math.floor(ms / 100) / 10} s`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/engine/containers.ts
async function inspectContainer(_nameOrId, _env, _options) {
    return { code: 'engine-failed', problem: '' };
}
async function findComposeContainers(_project, _service, _env, _options) {
    return { code: 'engine-failed', problem: '' };
}

;// CONCATENATED MODULE: ./src/observe/containers.ts

const ENGINE_MS = 3_000;
async function look(where, { signal }) {
    const { name } = where;
    const options = { timeoutMs: ENGINE_MS, signal };
    const answer = 'container' in where
        ? await inspectContainer(where.container, process.env, options)
        : await findComposeContainers(where.project, where.service, process.env, options);
    if ('problem' in answer)
        return { name, containers: [], problem: { code: answer.code, words: answer.problem } };
    const containers = [answer.found].flat().toSorted((a, b) => rank(a) - rank(b));
    if (containers.length > 0)
        return { name, containers };
    const words = `compose knows no container of the service ${name}`;
    return { name, containers, problem: { code: 'container-absent', words } };
}
function rank({ state }) {
    return state === 'running' ? 0 : 1;
}
function addressesOf({ containers }) {
    const all = containers.flatMap(({ addresses }) => addresses.flatMap(({ ip, ip6 }) => [ip, ip6]));
    return [...new Set(all.filter((address) => address !== undefined && address !== ''))];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ../../packages/probes/src/probe.ts
function createProbe(target, options = {}) {
    return (attempt) => ask(target, options, attempt);
}
async function ask(target, options, attempt) {
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
            return (await __nccwpck_require__.e( 676).then(__nccwpck_require__.bind(__nccwpck_require__, 1676))).probeDocker(target, options, attempt);
    }
}

;// CONCATENATED MODULE: ./src/observe/direct.ts



const DIRECT_MS = 5_000;
async function askDirectly(plan, application, lines, passes, { signal }) {
    const target = plan.upstream ?? derived(plan, application, lines, passes);
    if (!target)
        return undefined;
    const { expect, env } = plan.options;
    const probe = createProbe(target, {
        redirects: 'none',
        ...(expect ? { expect } : {}),
        ...(env ? { env } : {}),
        ...ownTls(plan),
    });
    const limit = Math.max(DIRECT_MS, plan.limits.attemptTimeoutMs);
    return { told: target.told, attempt: await probe({ timeoutMs: limit, signal }) };
}
function ownTls({ options }) {
    const ca = options.tls?.ca;
    return { tls: { ...(ca === undefined ? {} : { ca }), verify: false } };
}
function derived({ target }, application, lines, passes) {
    const [address] = application ? addressesOf(application) : [];
    const running = application?.containers.some(({ state }) => state === 'running');
    const port = lines.findLast(({ peer }) => peer?.port !== undefined)?.peer?.port ?? passes.find((pass) => pass.port)?.port;
    if (address === undefined || port === undefined || !running)
        return undefined;
    const host = (0,external_node_net_.isIP)(address) === 6 ? `[${address}]` : address;
    return parse_parseTarget(`http://${host}:${port}${target.path}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ../../packages/probes/src/proxy/log-file.ts

const MOST = 8 * 1024 * 1024;
async function markLog(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? { path, size: found.size, inode: found.ino } : { path, size: 0, inode: 0 };
}
async function readLogFile(path, { from, most = MOST } = {}) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            return { problem: `${path} is not a file` };
        const handle = await (0,promises_.open)(path);
        try {
            const found = await handle.stat();
            const rotated = from !== undefined && from.inode !== 0 && (from.inode !== found.ino || found.size < from.size);
            const start = from === undefined || rotated ? 0 : Math.min(from.size, found.size);
            const at = Math.max(start, found.size - most);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(found.size - at), 0, undefined, at);
            const text = buffer.subarray(0, bytesRead).toString('utf8');
            const cut = at > start;
            return { text: cut ? text.slice(text.indexOf('\n') + 1) : text, cut, rotated };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return { problem: refusal(path, error) };
    }
}
function refusal(path, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return `${path} is not there`;
    if (code === 'EACCES' || code === 'EPERM')
        return `${path} may not be read`;
    if (code === 'EISDIR')
        return `${path} is a folder`;
    return `${path} could not be read (${code || String(error)})`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/engine/container-logs.ts
async function containerLogs(_nameOrId, _logs, _env, _options) {
    return { code: 'engine-failed', problem: '' };
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/log-time.ts
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUTE = 60_000;
function isoTime(text) {
    return sound(Date.parse(text.replace(/(\.\d{3})\d+/, '$1')));
}
function slashTime(text, utcOffset) {
    const [, date = '', time = ''] = /^(\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,3})?)/.exec(text) ?? [];
    return shifted(Date.parse(`${date.replaceAll('/', '-')}T${time}Z`), utcOffset);
}
function clfTime(text, utcOffset) {
    const found = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d(?:\.\d{1,3})?)(?: ([+-]\d\d)(\d\d))?$/.exec(text);
    if (!found)
        return undefined;
    const [, day, month = '', year, time, hours, minutes] = found;
    const at = MONTHS.indexOf(month) + 1;
    const date = `${year}-${String(at).padStart(2, '0')}-${day}T${time}`;
    if (hours !== undefined)
        return sound(Date.parse(`${date}${hours}:${minutes}`));
    return shifted(Date.parse(`${date}Z`), utcOffset);
}
function syslogTime(text, now) {
    const [, month = '', day = '', time = ''] = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d)$/.exec(text) ?? [];
    const at = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    const inYear = (year) => Date.parse(`${year}-${at}-${day.trim().padStart(2, '0')}T${time}Z`);
    const year = new Date(now).getUTCFullYear();
    return sound(inYear(year) > now + 24 * 60 * MINUTE ? inYear(year - 1) : inYear(year));
}
function shifted(at, utcOffset) {
    return sound(at - utcOffset * MINUTE);
}
function sound(at) {
    return Number.isFinite(at) ? at : undefined;
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/peer.ts
function readPeer(text) {
    if (text.startsWith('unix:'))
        return { host: text.slice(0, 300) };
    const found = /^(?:\[([\da-f:.%\w]{2,60})\]|([^\s:[\]/"]{1,253}))(?::(\d{1,5}))?$/i.exec(text);
    const host = found?.[1] ?? found?.[2];
    if (host === undefined)
        return undefined;
    return found?.[3] === undefined ? { host } : { host, port: Number(found[3]) };
}
function tellPeer({ host, port }) {
    const told = host.includes(':') && !host.startsWith('unix:') ? `[${host}]` : host;
    return port === undefined ? told : `${told}:${port}`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/reading.ts
function present(fields) {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/access-log.ts



const LINE = /^([\da-fA-F.:]{2,60}|unix:|[\w.-]{1,253}) \S{1,100} [^[]{1,200}\[([^\]]{20,26})\] "((?:[^"\\]|\\.){0,8192})" (\d{3}) (?:\d+|-)(.*)$/;
const TRAEFIK = / \d+ "([^"]{1,300})" "([^"]{0,300})" \d+ms$/;
const BY_STATUS = {
    499: 'client-gave-up',
    502: 'bad-gateway',
    504: 'gateway-timeout',
};
function causeOfStatus(status) {
    return BY_STATUS[status];
}
const readAccessLog = (text, { utcOffset }) => {
    const [, client, date = '', request, written, tail = ''] = LINE.exec(text) ?? [];
    if (client === undefined)
        return undefined;
    const status = Number(written);
    const common = { at: clfTime(date, utcOffset), client, request, status, cause: causeOfStatus(status) };
    const traefik = TRAEFIK.exec(tail);
    if (!traefik)
        return present({ proxy: 'nginx', ...common });
    return present({ proxy: 'traefik', ...common, ...server(traefik[1] ?? '', traefik[2] ?? '') });
};
function server(router, url) {
    const peer = readPeer(url.replace(/^\w{1,10}:\/\//, '').replace(/\/.*$/, ''));
    return present({ upstreamName: router === '-' ? undefined : router, peer: url === '-' ? undefined : peer });
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/errno.ts
const BY_NUMBER = {
    2: 'upstream-refused',
    11: 'upstream-refused',
    13: 'proxy-config',
    24: 'proxy-config',
    28: 'proxy-config',
    32: 'upstream-reset',
    54: 'upstream-reset',
    60: 'upstream-timeout',
    61: 'upstream-refused',
    65: 'upstream-unreachable',
    99: 'proxy-config',
    100: 'upstream-unreachable',
    101: 'upstream-unreachable',
    104: 'upstream-reset',
    110: 'upstream-timeout',
    111: 'upstream-refused',
    112: 'upstream-unreachable',
    113: 'upstream-unreachable',
    10051: 'upstream-unreachable',
    10054: 'upstream-reset',
    10060: 'upstream-timeout',
    10061: 'upstream-refused',
    10065: 'upstream-unreachable',
};
const BY_WORDS = [
    [/refused|no such file/i, 'upstream-refused'],
    [/no route|unreachable|host is down/i, 'upstream-unreachable'],
    [/timed? ?out/i, 'upstream-timeout'],
    [/reset|broken pipe|aborted/i, 'upstream-reset'],
];
function causeOfErrno(number, words) {
    return BY_NUMBER[number] ?? causeOfWords(words);
}
function causeOfWords(words) {
    return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/go-error.ts


const DIAL = /dial (?:tcp[46]?|unix) (\S{1,300}): (.{1,200})/;
const LOOKUP = /dial tcp[46]?: lookup (\S{1,253})(?: on \S{1,100})?: /;
const TRANSFER = /(?:read|write) tcp[46]? \S{1,100}->(\S{1,100}): (.{1,200})/;
const WORDS = [
    [/no upstreams available|no available server/, 'no-live-upstreams', 'connecting'],
    [/timeout awaiting response headers|context deadline exceeded|Client\.Timeout/, 'upstream-timeout', 'reading-header'],
    [/context canceled/, 'client-gave-up'],
    [/tls: |x509: |server gave HTTP response to HTTPS client/, 'upstream-tls', 'tls'],
    [/malformed HTTP|malformed MIME header|unexpected HTTP/, 'proxy-config', 'reading-header'],
    [/server closed idle connection|\bEOF\b|connection reset by peer|broken pipe/, 'upstream-reset', 'reading-header'],
];
function readGoError(text) {
    const name = LOOKUP.exec(text)?.[1];
    if (name !== undefined)
        return { cause: 'upstream-name-not-found', stage: 'resolving', upstreamName: name };
    const [, dialled, why = ''] = DIAL.exec(text) ?? [];
    if (dialled !== undefined) {
        const cause = causeOfWords(why) ?? 'upstream-unreachable';
        return { cause, stage: 'connecting', ...peerOf(dialled) };
    }
    const [, remote, words = ''] = TRANSFER.exec(text) ?? [];
    if (remote !== undefined)
        return { cause: causeOfWords(words) ?? 'upstream-reset', stage: 'reading-header', ...peerOf(remote) };
    const rule = WORDS.find(([pattern]) => pattern.test(text));
    if (!rule)
        return undefined;
    return rule[2] === undefined ? { cause: rule[1] } : { cause: rule[1], stage: rule[2] };
}
function peerOf(written) {
    const peer = readPeer(written.startsWith('/') ? `unix:${written}` : written);
    return peer ? { peer } : {};
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/json-line.ts
function jsonLine(text) {
    if (!text.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function textOf(line, ...keys) {
    for (const key of keys) {
        const value = Object.hasOwn(line, key) ? line[key] : undefined;
        if (typeof value === 'string' && value !== '' && value !== '-')
            return value;
    }
    return undefined;
}
function numberOf(line, ...keys) {
    for (const key of keys) {
        const value = Object.hasOwn(line, key) ? line[key] : undefined;
        if (typeof value === 'number')
            return value;
        if (typeof value === 'string' && /^\d{1,15}$/.test(value))
            return Number(value);
    }
    return undefined;
}
function objectOf(line, key) {
    const value = Object.hasOwn(line, key) ? line[key] : undefined;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/caddy.ts






const CONSOLE = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d+)\t([A-Z]{4,5})\t([^\t]{0,8192})(?:\t([^\t{]{0,8192}))?(?:\t?(\{.*\}))?$/;
const EARLY = /^Error: (?:adapting config|loading initial config|parsing caddyfile|reading config|load(?:ing)? )/;
const readCaddy = (text, { utcOffset }) => {
    const json = jsonLine(text);
    if (json)
        return isCaddy(json) ? understand(json, timeOf(json, utcOffset)) : undefined;
    if (EARLY.test(text))
        return { proxy: 'caddy', cause: 'proxy-config', fatal: true };
    const [, date = '', level, first = '', second, fields = '{}'] = CONSOLE.exec(text) ?? [];
    if (level === undefined)
        return undefined;
    const named = second === undefined ? { msg: first } : { logger: first, msg: second };
    return understand({ ...jsonLine(fields), ...named, level: level.toLowerCase() }, slashTime(date, utcOffset));
};
function isCaddy(line) {
    return 'ts' in line && 'level' in line && ('msg' in line || 'logger' in line);
}
function timeOf(line, utcOffset) {
    const { ts } = line;
    if (typeof ts === 'number')
        return Math.round(ts * 1000);
    return typeof ts === 'string' ? (isoTime(ts) ?? slashTime(ts, utcOffset)) : undefined;
}
function understand(line, at) {
    const known = { proxy: 'caddy', level: textOf(line, 'level'), at };
    const failure = failureOf(line);
    if (!failure)
        return present(known);
    const request = objectOf(line, 'request');
    const [method, uri] = [textOf(request, 'method'), textOf(request, 'uri')];
    return present({
        ...known,
        ...failure,
        status: numberOf(line, 'status'),
        client: textOf(request, 'remote_ip'),
        host: textOf(request, 'host'),
        request: method && uri ? `${method} ${uri} ${textOf(request, 'proto') ?? ''}`.trim() : undefined,
    });
}
function failureOf(line) {
    const [logger = '', message = ''] = [textOf(line, 'logger'), textOf(line, 'msg')];
    if (logger.startsWith('http.log.access')) {
        const cause = causeOfStatus(numberOf(line, 'status') ?? 0);
        return cause && { cause };
    }
    if (logger.startsWith('http.log.error'))
        return readGoError(message);
    if (logger.startsWith('http.handlers.reverse_proxy'))
        return ofReverseProxy(line, logger, message);
    return undefined;
}
function ofReverseProxy(line, logger, message) {
    const error = textOf(line, 'error') ?? '';
    if (message === 'aborting with incomplete response')
        return { cause: 'truncated-body', stage: 'reading-body' };
    if (message === 'reading from backend')
        return undefined;
    const failure = readGoError(error);
    return failure && { ...withUpstream(failure, textOf(line, logger.includes('health') ? 'host' : 'upstream')) };
}
function withUpstream(failure, upstream) {
    return failure.peer ? failure : present({ ...failure, peer: readPeer(upstream ?? '') });
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/envoy-flags.ts

const FLAGS = {
    NC: ['proxy-config'],
    NR: ['proxy-config'],
    DF: ['upstream-name-not-found', 'resolving'],
    UH: ['no-live-upstreams', 'connecting'],
    UO: ['no-live-upstreams', 'connecting'],
    LH: ['no-live-upstreams', 'connecting'],
    UF: ['upstream-refused', 'connecting'],
    UT: ['upstream-timeout', 'reading-header'],
    UMSDR: ['upstream-timeout', 'reading-header'],
    SI: ['gateway-timeout'],
    DT: ['gateway-timeout'],
    UPE: ['proxy-config', 'reading-header'],
    UC: ['upstream-reset', 'reading-header'],
    UR: ['upstream-reset', 'reading-header'],
    LR: ['upstream-reset', 'reading-header'],
    URX: ['upstream-reset', 'reading-header'],
    DC: ['client-gave-up'],
    DR: ['client-gave-up'],
    DPE: ['request-refused'],
    RL: ['request-refused'],
    UAEX: ['request-refused'],
    OM: ['request-refused'],
    DO: ['request-refused'],
};
const LONG = {
    NoClusterFound: 'NC',
    NoRouteFound: 'NR',
    DnsResolutionFailed: 'DF',
    NoHealthyUpstream: 'UH',
    UpstreamOverflow: 'UO',
    FailedLocalHealthCheck: 'LH',
    UpstreamConnectionFailure: 'UF',
    UpstreamRequestTimeout: 'UT',
    UpstreamMaxStreamDurationReached: 'UMSDR',
    StreamIdleTimeout: 'SI',
    DurationTimeout: 'DT',
    UpstreamProtocolError: 'UPE',
    UpstreamConnectionTermination: 'UC',
    UpstreamRemoteReset: 'UR',
    LocalReset: 'LR',
    UpstreamRetryLimitExceeded: 'URX',
    DownstreamConnectionTermination: 'DC',
    DownstreamRemoteReset: 'DR',
    DownstreamProtocolError: 'DPE',
    RateLimited: 'RL',
    UnauthorizedExternalService: 'UAEX',
    OverloadManagerTerminated: 'OM',
    DropOverload: 'DO',
};
function flagMeaning(written, words) {
    const flags = new Set(written.split(',').map((flag) => LONG[flag] ?? flag));
    const found = Object.keys(FLAGS).find((flag) => flags.has(flag));
    const meaning = found === undefined ? undefined : FLAGS[found];
    if (!meaning)
        return undefined;
    const [cause, stage] = found === 'UF' ? connectionFailure(words) : meaning;
    return stage === undefined ? { cause } : { cause, stage };
}
function connectionFailure(words) {
    if (/TLS_error/i.test(words))
        return ['upstream-tls', 'tls'];
    const told = words.replaceAll('_', ' ');
    const number = /connect error: (\d{2,5})\b/.exec(told)?.[1];
    if (number === '113' || number === '101')
        return ['upstream-unreachable', 'connecting'];
    if (number === '110')
        return ['upstream-timeout', 'connecting'];
    return [causeOfWords(told) ?? 'upstream-refused', 'connecting'];
}
function areFlags(written) {
    return written === '-' || /^[A-Z]{2,5}(?:,[A-Z]{2,5}){0,9}$/.test(written);
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/envoy.ts





const ACCESS = /^\[(\d{4}-\d\d-\d\dT[\d:.]{8,20}Z)\] "((?:[^"\\]|\\.){0,8192})" (\d{1,3}) (\S{1,80}) (.*)$/;
const OWN = /^\[(\d{4}-\d\d-\d\d) ([\d:.]{8,15})\]\[\d+\]\[([a-z]{4,8})\]\[[\w ]{1,40}\] (.*)$/;
const ENDS = /"([^"]{0,300})" "([^"]{1,300})"(?: (\S{1,300}))?/g;
const readEnvoy = (text) => {
    const json = jsonLine(text);
    if (json)
        return readJson(json);
    const [, time = '', request, status, flags = '', rest = ''] = ACCESS.exec(text) ?? [];
    if (request === undefined || !areFlags(flags))
        return readOwn(text);
    return present({
        ...outcome(flags, rest, Number(status)),
        at: isoTime(time),
        request,
        status: Number(status),
        ...ends(rest),
    });
};
function outcome(flags, words, status) {
    const meaning = flagMeaning(flags, words);
    return meaning ? { proxy: 'envoy', ...meaning } : present({ proxy: 'envoy', cause: clientsOwn(status) });
}
function clientsOwn(status) {
    return status === 0 ? 'client-gave-up' : undefined;
}
function ends(rest) {
    const pairs = [...rest.matchAll(ENDS)];
    const last = pairs.findLast(([, , host = '']) => host === '-' || readPeer(host)?.port !== undefined);
    if (!last)
        return {};
    const [, host, upstream = '', cluster] = last;
    return present({
        host: host === '-' ? undefined : host,
        peer: upstream === '-' ? undefined : readPeer(upstream),
        upstreamName: cluster === undefined || cluster === '-' ? undefined : cluster,
    });
}
function readJson(line) {
    const flags = textOf(line, 'response_flags', 'responseFlags') ?? (Object.hasOwn(line, 'response_flags') ? '-' : undefined);
    if (flags === undefined)
        return undefined;
    const status = numberOf(line, 'response_code', 'responseCode', 'status') ?? 0;
    const words = ['response_code_details', 'upstream_transport_failure_reason', 'connection_termination_details'];
    const time = textOf(line, 'start_time', 'startTime', 'timestamp');
    const method = textOf(line, 'method');
    const path = textOf(line, 'path', 'x_envoy_original_path');
    return present({
        ...outcome(flags, words.map((key) => textOf(line, key) ?? '').join(' '), status),
        at: time === undefined ? undefined : isoTime(time),
        request: method && path ? `${method} ${path} ${textOf(line, 'protocol') ?? ''}`.trim() : undefined,
        status,
        host: textOf(line, 'authority'),
        peer: readPeer(textOf(line, 'upstream_host', 'upstreamHost') ?? ''),
        upstreamName: textOf(line, 'upstream_cluster', 'upstreamCluster'),
    });
}
function readOwn(text) {
    const [, day, time, level, message = ''] = OWN.exec(text) ?? [];
    if (level === undefined)
        return undefined;
    const known = { proxy: 'envoy', level, at: isoTime(`${day}T${time}Z`) };
    if (level === 'critical' || /error initializing configuration/.test(message))
        return present({ ...known, cause: 'proxy-config', fatal: true });
    return present(known);
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/haproxy.ts



const HTTP = /^(\S{1,80}:\d+) \[([^\]]{20,30})\] (\S{1,200}) ([^\s/]{1,200})\/(\S{1,200}) [-+\d/]{5,60} (-1|\d{3}) \+?\d+ \S{1,200} \S{1,200} ([\w-]{4}) [-+\d/]{5,60} \d+\/\d+ (?:\{[^}]{0,2000}\} ){0,2}"(.{0,8192}?)"?$/;
const TCP = /^(\S{1,80}:\d+) \[([^\]]{20,30})\] (\S{1,200}) ([^\s/]{1,200})\/(\S{1,200}) [-+\d/]{5,40} \+?\d+ ([\w-]{2}) [-+\d/]{5,60} \d+\/\d+$/;
const CHECK = /^(?:Backup )?Server ([^\s/]{1,200})\/(\S{1,200}) is (DOWN|UP|going DOWN for maintenance)\b(.*)$/;
const NO_SERVER = /^(?:backend|proxy) (\S{1,200}) has no server available!/;
const haproxy_OWN = /^\[(NOTICE|WARNING|ALERT)\] +(?:\d+\/\d+ )?\(\d+\) : (.*)$/;
const STATES = {
    SC: ['upstream-refused', 'connecting'],
    sC: ['upstream-timeout', 'connecting'],
    SH: ['upstream-reset', 'reading-header'],
    sH: ['upstream-timeout', 'reading-header'],
    SD: ['truncated-body', 'reading-body'],
    SL: ['truncated-body', 'reading-body'],
    sD: ['upstream-timeout', 'reading-body'],
    sQ: ['upstream-timeout', 'connecting'],
    PH: ['proxy-config', 'reading-header'],
    PD: ['proxy-config', 'reading-body'],
    PC: ['proxy-config', 'connecting'],
    RC: ['proxy-config', 'connecting'],
    RQ: ['proxy-config', 'connecting'],
    PR: ['request-refused'],
    PT: ['request-refused'],
    DC: ['no-live-upstreams', 'connecting'],
    DH: ['upstream-reset', 'reading-header'],
    DD: ['truncated-body', 'reading-body'],
    CC: ['client-gave-up', 'connecting'],
    CH: ['client-gave-up', 'reading-header'],
    CQ: ['client-gave-up', 'connecting'],
};
const readHaproxy = (text, { utcOffset }) => {
    const [, client, date = '', , backend, server, status, state = '', request] = HTTP.exec(text) ?? [];
    if (client !== undefined)
        return present({
            ...haproxy_told(client, clfTime(date, utcOffset), backend, server, state),
            status: positive(status),
            request,
        });
    const tcp = TCP.exec(text);
    if (tcp)
        return haproxy_told(tcp[1], clfTime(tcp[2] ?? '', utcOffset), tcp[4], tcp[5], tcp[6] ?? '');
    return readChecks(text) ?? haproxy_readOwn(text);
};
function haproxy_told(client, at, backend, server, state) {
    const [cause, stage] = meaningOf(state, server) ?? [];
    const upstreamName = server === undefined || server.startsWith('<') ? backend : `${backend}/${server}`;
    return present({ proxy: 'haproxy', at, client: client?.replace(/:\d+$/, ''), cause, stage, upstreamName });
}
function meaningOf(state, server) {
    if (state.startsWith('SC') && server === '<NOSRV>')
        return ['no-live-upstreams', 'connecting'];
    return STATES[state.slice(0, 2)];
}
function positive(status) {
    return status === undefined || status === '-1' ? undefined : Number(status);
}
function readChecks(text) {
    const none = NO_SERVER.exec(text);
    if (none)
        return present({ proxy: 'haproxy', cause: 'no-live-upstreams', upstreamName: none[1] });
    const [, backend, server, change, rest = ''] = CHECK.exec(text) ?? [];
    if (backend === undefined)
        return undefined;
    if (change === 'UP')
        return { proxy: 'haproxy' };
    return { proxy: 'haproxy', ...reasonOf(rest), upstreamName: `${backend}/${server}` };
}
function reasonOf(rest) {
    if (/DNS|unspecified IP|No IP for server/.test(rest))
        return { cause: 'upstream-name-not-found', stage: 'resolving' };
    if (/reason: Layer6/.test(rest))
        return { cause: 'upstream-tls', stage: 'tls' };
    if (/reason: Layer7/.test(rest))
        return { cause: /timeout/.test(rest) ? 'upstream-timeout' : 'upstream-reset', stage: 'reading-header' };
    const words = causeOfWords(rest);
    return { cause: words ?? 'upstream-refused', stage: 'connecting' };
}
function haproxy_readOwn(text) {
    const [, level, message = ''] = haproxy_OWN.exec(text) ?? [];
    if (level === undefined)
        return undefined;
    const known = { proxy: 'haproxy', level: level.toLowerCase() };
    const inner = readChecks(message);
    if (inner)
        return { ...inner, ...known };
    const name = /could not resolve address '([^']{1,253})'/.exec(message)?.[1];
    if (name !== undefined)
        return { ...known, cause: 'upstream-name-not-found', stage: 'resolving', upstreamName: name, fatal: true };
    if (level === 'ALERT' && message.startsWith('config :'))
        return { ...known, cause: 'proxy-config', fatal: true };
    if (level === 'ALERT' && /exited with code|All workers exited/.test(message))
        return { ...known, cause: 'proxy-dead', fatal: true };
    return known;
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/line-prefix.ts

const COLOURS = /\x1b\[[\d;]{0,20}m/g;
const COMPOSE = /^[\w.-]{1,100} *\| ?/;
const KUBECTL = /^\[pod\/[^\]\s]{1,300}\] /;
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)) /;
const SYSLOG = /^(?:<\d{1,3}>)?([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) [\w.:-]{1,100} (?=[\w-]{1,40}(?:\[\d+\])?: )/;
const HOST = /^[\w.:-]{1,100} (?=(?:haproxy|nginx|envoy|traefik|caddy)(?:\[\d+\])?: )/;
const PROGRAM = /^(?:haproxy|nginx|envoy|traefik|caddy)(?:\[\d+\])?: (?!\[emerg\])/;
function withoutPrefix(line, now) {
    const enveloped = envelope(line);
    if (enveloped)
        return enveloped;
    let text = line.includes('\x1b') ? line.replace(COLOURS, '') : line;
    text = text.replace(COMPOSE, '').replace(KUBECTL, '');
    let at;
    const iso = ISO.exec(text);
    if (iso?.[1]) {
        at = isoTime(iso[1]);
        text = text.slice(iso[0].length).replace(HOST, '');
    }
    const syslog = SYSLOG.exec(text);
    if (syslog?.[1]) {
        at ??= now === undefined ? undefined : syslogTime(syslog[1], now);
        text = text.slice(syslog[0].length);
    }
    text = text.replace(PROGRAM, '');
    return at === undefined ? { text } : { text, at };
}
function envelope(line) {
    if (!line.startsWith('{"log":"'))
        return undefined;
    try {
        const { log, time } = JSON.parse(line);
        if (typeof log !== 'string')
            return undefined;
        const at = typeof time === 'string' ? isoTime(time) : undefined;
        const text = log.replace(/\r?\n$/, '');
        return at === undefined ? { text } : { text, at };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/nginx-causes.ts

const simply = (cause, stage) => () => (stage === undefined ? { cause } : { cause, stage });
const named = (cause) => (found) => {
    const stage = 'resolving';
    return found[1] === undefined ? { cause, stage } : { cause, stage, upstreamName: found[1] };
};
const RULES = [
    [/^host not found in upstream "([^"]*)"/, (found) => ({ ...named('upstream-name-not-found')(found), fatal: true })],
    [/^(\S+) could not be resolved \(\d+: /, named('upstream-name-not-found')],
    [/^no resolver defined to resolve (\S+)/, named('proxy-config')],
    [/^(?:send|recv|connect)\(\) failed \(\d+: [^)]*\) while resolving/, named('upstream-name-not-found')],
    [/^no live upstreams\b/, simply('no-live-upstreams', 'connecting')],
    [/^upstream server temporarily disabled/, () => undefined],
    [/^upstream timed out\b/, (found) => ({ cause: 'upstream-timeout', ...stageOf(found.input) })],
    [/^upstream prematurely closed .*while reading upstream/, simply('truncated-body', 'reading-body')],
    [/^upstream (?:prematurely closed|rejected request|sent goaway|closed request)/, nginx_causes_reset],
    [/^upstream SSL certificate\b/, simply('upstream-tls', 'tls')],
    [/^(?:SSL_\w+\(\) failed|peer closed connection in SSL handshake)/, nginx_causes_tls],
    [/^upstream sent (?:no valid|invalid|too big|unsupported|unexpected)/, (found) => wrongAnswer(found.input)],
    [/^connect\(\) (?:to \S+ )?failed \((\d+): ([^)]*)/, (found) => failed(found, 'upstream-unreachable')],
    [/^\w+\(\) failed \((\d+): ([^)]*)\) while .*upstream/, (found) => failed(found, 'upstream-reset')],
    [/^(?:\w+\(\) reported that )?client (?:prematurely )?closed connection.* upstream/, gaveUp],
    [/^client sent plain HTTP request to HTTPS port/, simply('client-tls')],
    [/^client (?:intended to send too large|sent (?:invalid|too (?:long|large)))/, simply('request-refused')],
    [/^(?:limiting (?:requests|connections)|access forbidden by rule)/, simply('request-refused')],
    [/^\d+ worker_connections are not enough/, simply('proxy-config')],
    [/^worker process \d+ exited with fatal code/, () => ({ cause: 'proxy-dead', fatal: true })],
    [/^worker process \d+ exited (?:on signal|with code [1-9])/, simply('proxy-dead')],
    [/\((?:24: Too many open files|28: No space left on device)\)/, simply('proxy-config')],
];
function nginxMeaning(message, level) {
    for (const [pattern, meaning] of RULES) {
        const found = pattern.exec(message);
        if (found)
            return meaning(found);
    }
    return level === 'emerg' ? { cause: 'proxy-config', fatal: true } : undefined;
}
const STAGES = [
    [/while connecting to upstream/, 'connecting'],
    [/while SSL handshaking to upstream/, 'tls'],
    [/while sending (?:request )?to upstream/, 'sending'],
    [/while reading response header from upstream/, 'reading-header'],
    [/while reading upstream/, 'reading-body'],
];
function stageOf(message) {
    const stage = STAGES.find(([pattern]) => pattern.test(message))?.[1];
    return stage === undefined ? {} : { stage };
}
function failed(found, otherwise) {
    const stage = stageOf(found.input);
    const cause = causeOfErrno(Number(found[1]), found[2] ?? '') ?? otherwise;
    const inBody = cause === 'upstream-reset' && stage.stage === 'reading-body';
    return { cause: inBody ? 'truncated-body' : cause, ...stage };
}
function nginx_causes_reset(found) {
    return { cause: 'upstream-reset', ...stageOf(found.input) };
}
function nginx_causes_tls(found) {
    if (/while .*upstream/.test(found.input))
        return { cause: 'upstream-tls', stage: 'tls' };
    return { cause: 'client-tls' };
}
function gaveUp(found) {
    return { cause: 'client-gave-up', ...stageOf(found.input) };
}
function wrongAnswer(message) {
    return /while reading upstream/.test(message) ? undefined : { cause: 'proxy-config', ...stageOf(message) };
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/nginx-error.ts




const nginx_error_LINE = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d) \[([a-z]{3,8})\] \d+#\d+: (?:\*(\d{1,15}) )?(.*)$/s;
const nginx_error_EARLY = /^nginx: \[([a-z]{3,8})\] (.*)$/s;
const readNginxError = (text, { utcOffset }) => {
    const [, date, level = '', connection, rest = ''] = nginx_error_LINE.exec(text) ?? [];
    if (date === undefined)
        return readEarly(text);
    const at = slashTime(date, utcOffset);
    const number = connection === undefined ? undefined : Number(connection);
    return present({ ...nginx_error_understand(rest, level), at, connection: number });
};
function readEarly(text) {
    const [, level, rest = ''] = nginx_error_EARLY.exec(text) ?? [];
    return level === undefined ? undefined : nginx_error_understand(rest, level);
}
function nginx_error_understand(rest, level) {
    const end = rest.indexOf(', client: ');
    const message = end < 0 ? rest : rest.slice(0, end);
    const meaning = nginxMeaning(message, level);
    if (!meaning)
        return { proxy: 'nginx', level };
    const fields = end < 0 ? '' : rest.slice(end);
    return present({
        proxy: 'nginx',
        level,
        ...meaning,
        client: /^, client: ([^,]{1,100})/.exec(fields)?.[1],
        server: /^, client: [^,]*, server: ([^,]{1,253})/.exec(fields)?.[1],
        request: only(fields, ', request: "'),
        host: only(fields, '", host: "'),
        ...upstreamOf(fields, meaning.stage === 'resolving'),
    });
}
function only(fields, opening) {
    const at = fields.indexOf(opening);
    if (at < 0 || fields.includes(opening, at + 1))
        return undefined;
    const value = fields.slice(at + opening.length);
    const end = value.indexOf('"');
    return end < 0 ? undefined : value.slice(0, Math.min(end, 2_000));
}
function upstreamOf(fields, isUnresolved) {
    if (isUnresolved)
        return {};
    const written = only(fields, ', upstream: "');
    const authority = /^[a-z]{3,10}:\/\/(unix:[^:]{1,200}|[^/?"]{1,300})/.exec(written ?? '')?.[1];
    if (authority === undefined)
        return {};
    const peer = readPeer(authority);
    if (peer && (peer.port !== undefined || peer.host.startsWith('unix:')))
        return { peer };
    return { upstreamName: authority };
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/nginx-json.ts





const readNginxJson = (text) => {
    const line = jsonLine(text);
    if (!line || !('upstream_addr' in line || 'request_time' in line || 'body_bytes_sent' in line))
        return undefined;
    const status = numberOf(line, 'status');
    if (status === undefined)
        return undefined;
    const time = textOf(line, 'time_iso8601', 'time', 'timestamp', '@timestamp');
    const peer = textOf(line, 'upstream_addr')
        ?.split(/, | : /)
        .at(-1);
    return present({
        proxy: 'nginx',
        at: time === undefined ? undefined : isoTime(time),
        cause: causeOfStatus(status),
        status,
        client: textOf(line, 'remote_addr'),
        host: textOf(line, 'host', 'http_host'),
        request: textOf(line, 'request', 'request_uri'),
        peer: readPeer(peer ?? ''),
    });
};

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/traefik.ts






const LOGRUS = /^time="([^"]{20,40})" level=([a-z]{4,7}) msg=(.*)$/;
const ZEROLOG = /^(DBG|TRC|INF|WRN|ERR|FTL) (?:github\.com\/traefik\/\S{1,200} > )?(.*)$/;
const LEVELS = {
    DBG: 'debug',
    TRC: 'trace',
    INF: 'info',
    WRN: 'warn',
    ERR: 'error',
    FTL: 'fatal',
};
const KEYS = [
    'RouterName',
    'DownstreamStatus',
    'entryPointName',
    'routerName',
    'serviceName',
    'providerName',
    'middlewareName',
];
const readTraefik = (text) => {
    const json = jsonLine(text);
    if (json)
        return traefik_readJson(json);
    const logrus = LOGRUS.exec(text);
    if (logrus)
        return own(isoTime(logrus[1] ?? ''), logrus[2], logrus[3] ?? '');
    const zerolog = ZEROLOG.exec(text);
    return zerolog ? own(undefined, LEVELS[zerolog[1] ?? ''], zerolog[2] ?? '') : undefined;
};
function own(at, level, message) {
    const known = present({ proxy: 'traefik', at, level });
    if (level === 'fatal')
        return { ...known, cause: 'proxy-config', fatal: true };
    const failure = /502 Bad Gateway|504 Gateway Timeout|499 |caused by/.test(message) ? readGoError(message) : undefined;
    if (failure)
        return { ...known, ...failure };
    if (level === 'error' && /the service "[^"]*" does not exist|unable to (?:find|parse)|invalid rule/i.test(message))
        return { ...known, cause: 'proxy-config' };
    return known;
}
function traefik_readJson(line) {
    if ('DownstreamStatus' in line || 'OriginStatus' in line)
        return access(line);
    const message = textOf(line, 'message', 'msg');
    if (message === undefined || !('level' in line))
        return undefined;
    const error = textOf(line, 'error') ?? '';
    const isTraefik = KEYS.some((key) => key in line) || /caused by|Traefik/.test(message) || /^50[24] /.test(message);
    const time = textOf(line, 'time');
    if (!isTraefik)
        return undefined;
    return own(time === undefined ? undefined : isoTime(time), textOf(line, 'level'), `${message} ${error}`.replaceAll('\\"', '"'));
}
function access(line) {
    const status = numberOf(line, 'DownstreamStatus', 'OriginStatus') ?? 0;
    const time = textOf(line, 'StartUTC', 'time', 'StartLocal');
    const [method, path] = [textOf(line, 'RequestMethod'), textOf(line, 'RequestPath')];
    const peer = serverOf(line);
    return present({
        proxy: 'traefik',
        level: textOf(line, 'level'),
        at: time === undefined ? undefined : isoTime(time),
        cause: causeOf(status, peer),
        status,
        peer,
        client: textOf(line, 'ClientHost'),
        host: textOf(line, 'RequestHost', 'RequestAddr'),
        upstreamName: textOf(line, 'ServiceName'),
        request: method && path ? `${method} ${path} ${textOf(line, 'RequestProtocol') ?? ''}`.trim() : undefined,
    });
}
function causeOf(status, peer) {
    return status === 503 && !peer ? 'no-live-upstreams' : causeOfStatus(status);
}
function serverOf(line) {
    const url = textOf(line, 'ServiceURL')
        ?.replace(/^\w{1,10}:\/\//, '')
        .replace(/\/.*$/, '');
    return readPeer(textOf(line, 'ServiceAddr') ?? url ?? textOf(objectOf(line, 'ServiceURL'), 'Host') ?? '');
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/read-proxy-log.ts










const LONGEST = 64 * 1024;
const read_proxy_log_MOST_LINES = 10_000;
const TOLD = 2_000;
const READERS = [
    readNginxError,
    readAccessLog,
    readEnvoy,
    readHaproxy,
    readTraefik,
    readNginxJson,
    readCaddy,
];
function readProxyLog(text, options = {}) {
    const proxies = new Set();
    const counts = { recognised: 0, unrecognised: 0 };
    let lines = [];
    for (const line of eachLine(text)) {
        const read = readLine(line, options);
        if (read === 'empty')
            continue;
        counts[read ? 'recognised' : 'unrecognised'] += 1;
        if (read)
            proxies.add(read.proxy);
        if (read && isFailure(read))
            lines.push(read);
        if (lines.length >= 2 * read_proxy_log_MOST_LINES)
            lines = lines.slice(-read_proxy_log_MOST_LINES);
    }
    return { lines: lines.slice(-read_proxy_log_MOST_LINES), ...counts, proxies: [...proxies] };
}
function isFailure(line) {
    return line.cause !== undefined;
}
function readLine(line, { now, utcOffset = 0 }) {
    const { text, at } = withoutPrefix(line, now);
    if (text.trim() === '')
        return 'empty';
    for (const reader of READERS) {
        const read = reader(text, { utcOffset });
        if (read)
            return { ...read_proxy_log_told(read), ...(at === undefined ? {} : { at }), text: (0,visible.ml)((0,tell.eJ)(text), TOLD) };
    }
    return undefined;
}
function read_proxy_log_told(read) {
    return read.request === undefined ? read : { ...read, request: (0,tell.eJ)(read.request) };
}
function* eachLine(text) {
    for (let from = 0; from < text.length;) {
        const found = text.indexOf('\n', from);
        const end = found < 0 ? text.length : found;
        yield text.slice(from, Math.min(end, from + LONGEST)).replace(/\r$/, '');
        from = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/observe/logs.ts


const TAIL_BYTES = 256 * 1024;
const TAIL_LINES = 300;
const SLACK_MS = 1_000;
async function markLogs({ logFiles }, { clock }) {
    return { at: clock.now(), files: await Promise.all(logFiles.map(({ path }) => markLog(path))) };
}
async function readLogs(plan, marks, world) {
    const files = plan.logFiles.map(({ told }, at) => file(told, marks.files[at], world));
    const { proxy } = plan;
    const container = proxy && 'container' in proxy ? [ofContainer(proxy.container, proxy.name, marks, world)] : [];
    return await Promise.all([...files, ...container]);
}
async function ofContainer(id, name, { at }, { signal, clock }) {
    const options = { timeoutMs: ENGINE_MS, signal };
    const [since, before] = await Promise.all([
        containerLogs(id, { since: at - SLACK_MS }, process.env, options),
        containerLogs(id, { tail: TAIL_LINES }, process.env, options),
    ]);
    if ('problem' in since)
        return nothing(name, since.problem);
    const tail = 'problem' in before ? '' : before.found.text;
    return seen(name, since.found.text, tail, clock.now());
}
async function file(name, mark, { clock }) {
    const [since, before] = await Promise.all([
        readLogFile(mark.path, { from: mark }),
        readLogFile(mark.path, { most: TAIL_BYTES }),
    ]);
    if ('problem' in since)
        return nothing(name, since.problem);
    return seen(name, since.text, 'problem' in before ? '' : before.text, clock.now());
}
function seen(name, since, tail, now) {
    const options = { now, utcOffset: -new Date(now).getTimezoneOffset() };
    const log = readProxyLog(since, options);
    const older = readProxyLog(tail, options);
    const fatal = lastFatal(older);
    const isNew = fatal === undefined || log.lines.some(({ text }) => text === fatal.text);
    const lines = isNew ? log.lines : [fatal, ...log.lines];
    if (log.recognised > 0 || lines.length > 0)
        return { name, log, lines };
    return { ...nothing(name, emptiness(since, older)), log };
}
function lastFatal({ lines }) {
    const last = lines.at(-1);
    return last?.fatal ? last : undefined;
}
function emptiness(since, older) {
    if (since.trim() !== '')
        return 'nothing in it looks like a log of nginx, Envoy, HAProxy, Traefik or Caddy';
    return older.recognised > 0 ? 'nothing was written since this step began' : 'it is empty';
}
function nothing(name, problem) {
    return { name, log: { lines: [], recognised: 0, unrecognised: 0, proxies: [] }, lines: [], problem };
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/bytes.ts
var wire_bytes = __nccwpck_require__(3073);
// EXTERNAL MODULE: ../../packages/probes/src/wire/course.ts
var wire_course = __nccwpck_require__(3061);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ../../packages/probes/src/wire/hello.ts

const SUITES = {
    49199: 'ECDHE-RSA-AES128-GCM-SHA256',
    49195: 'ECDHE-ECDSA-AES128-GCM-SHA256',
    49200: 'ECDHE-RSA-AES256-GCM-SHA384',
    49196: 'ECDHE-ECDSA-AES256-GCM-SHA384',
    52392: 'ECDHE-RSA-CHACHA20-POLY1305',
    52393: 'ECDHE-ECDSA-CHACHA20-POLY1305',
    158: 'DHE-RSA-AES128-GCM-SHA256',
    159: 'DHE-RSA-AES256-GCM-SHA384',
    49191: 'ECDHE-RSA-AES128-SHA256',
    49187: 'ECDHE-ECDSA-AES128-SHA256',
    49192: 'ECDHE-RSA-AES256-SHA384',
    49188: 'ECDHE-ECDSA-AES256-SHA384',
    49171: 'ECDHE-RSA-AES128-SHA',
    49161: 'ECDHE-ECDSA-AES128-SHA',
    49172: 'ECDHE-RSA-AES256-SHA',
    49162: 'ECDHE-ECDSA-AES256-SHA',
    103: 'DHE-RSA-AES128-SHA256',
    107: 'DHE-RSA-AES256-SHA256',
    51: 'DHE-RSA-AES128-SHA',
    57: 'DHE-RSA-AES256-SHA',
    156: 'AES128-GCM-SHA256',
    157: 'AES256-GCM-SHA384',
    60: 'AES128-SHA256',
    61: 'AES256-SHA256',
    47: 'AES128-SHA',
    53: 'AES256-SHA',
    52243: 'ECDHE-RSA-CHACHA20-POLY1305-OLD',
    49170: 'ECDHE-RSA-DES-CBC3-SHA',
    22: 'DHE-RSA-DES-CBC3-SHA',
    10: 'DES-CBC3-SHA',
    65: 'CAMELLIA128-SHA',
    132: 'CAMELLIA256-SHA',
    150: 'SEED-SHA',
    49169: 'ECDHE-RSA-RC4-SHA',
    5: 'RC4-SHA',
    4: 'RC4-MD5',
    59: 'NULL-SHA256',
    2: 'NULL-SHA',
};
const RENEGOTIATION = 0x00ff;
function suiteName(id) {
    return SUITES[id] ?? `0x${id.toString(16).padStart(4, '0')}`;
}
function clientHello(serverName) {
    const suites = [...Object.keys(SUITES).map(Number), RENEGOTIATION];
    const body = Buffer.concat([
        Buffer.from([3, 3]),
        (0,external_node_crypto_namespaceObject.randomBytes)(32),
        Buffer.from([0]),
        sized(2, numbers(suites)),
        sized(1, Buffer.from([0])),
        sized(2, Buffer.concat(extensions(serverName))),
    ]);
    const message = Buffer.concat([Buffer.from([1]), sized(3, body)]);
    return Buffer.concat([Buffer.from([22, 3, 1]), sized(2, message)]);
}
function extensions(serverName) {
    const name = serverName === undefined ? [] : [sized(2, Buffer.concat([Buffer.from([0]), sized(2, Buffer.from(serverName))]))];
    return [
        ...name.map((list) => extension(0, list)),
        extension(10, sized(2, numbers([0x001d, 0x0017, 0x0018, 0x0019]))),
        extension(11, sized(1, Buffer.from([0]))),
        extension(13, sized(2, numbers([0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201]))),
    ];
}
function extension(type, body) {
    return Buffer.concat([numbers([type]), sized(2, body)]);
}
function numbers(all) {
    return Buffer.concat(all.map((each) => Buffer.from([each >> 8, each & 255])));
}
function sized(bytes, body) {
    const head = Buffer.alloc(bytes);
    head.writeUIntBE(body.length, 0, bytes);
    return Buffer.concat([head, body]);
}

// EXTERNAL MODULE: ../../packages/probes/src/wire/open.ts
var wire_open = __nccwpck_require__(4972);
;// CONCATENATED MODULE: ../../packages/probes/src/wire/look-tls.ts





async function lookAtTls(place, serverName, options) {
    const course = (0,wire_course.q)(options);
    const name = serverName !== undefined && (0,external_node_net_.isIP)(serverName) === 0 ? serverName : undefined;
    try {
        const look = async () => {
            const socket = await (0,wire_open.ho)(course, place);
            const { bytes } = await (0,wire_bytes.k)(course, socket, clientHello(name), (got) => isDone(read(got)));
            return read(bytes);
        };
        const seen = await Promise.race([look(), course.over]);
        return seen.version === undefined && seen.alert === undefined ? undefined : seen;
    }
    catch {
        return undefined;
    }
    finally {
        course.close();
    }
}
function isDone({ alert, isOver }) {
    return alert !== undefined || isOver;
}
function read(bytes) {
    const flights = [];
    let alert;
    for (let at = 0; at + 5 <= bytes.length;) {
        const [type, end] = [bytes[at], at + 5 + bytes.readUInt16BE(at + 3)];
        if ((type !== 21 && type !== 22) || end > bytes.length)
            break;
        const body = bytes.subarray(at + 5, end);
        if (type === 22)
            flights.push(body);
        else
            alert ??= body[1];
        at = end;
    }
    return { ...messages(Buffer.concat(flights)), ...(alert === undefined ? {} : { alert }) };
}
const [SERVER_HELLO, CERTIFICATE_REQUEST, SERVER_HELLO_DONE] = [2, 13, 14];
function messages(flight) {
    let seen = { demandsCertificate: false, isOver: false };
    for (let at = 0; at + 4 <= flight.length;) {
        const [type, end] = [flight[at], at + 4 + flight.readUIntBE(at + 1, 3)];
        if (end > flight.length)
            break;
        if (type === SERVER_HELLO)
            seen = { ...seen, ...hello(flight.subarray(at + 4, end)) };
        if (type === CERTIFICATE_REQUEST)
            seen = { ...seen, demandsCertificate: true };
        if (type === SERVER_HELLO_DONE)
            seen = { ...seen, isOver: true };
        at = end;
    }
    return seen;
}
function hello(body) {
    const suiteAt = 35 + (body[34] ?? 0);
    if (body.length < suiteAt + 2)
        return {};
    const minor = body[1] ?? 0;
    const version = minor === 0 ? 'SSL 3.0' : `TLS 1.${minor - 1}`;
    return { version, cipher: suiteName(body.readUInt16BE(suiteAt)) };
}

;// CONCATENATED MODULE: ./src/observe/looks.ts


const LOOK_MS = 2_000;
const MOST_ADDRESSES = 8;
const UNCLEAR = ['tls-no-common-cipher', 'tls-protocol-too-old', 'tls-failed', 'connection-closed', 'connection-reset'];
async function lookDeeper(plan, last, { signal }) {
    const { place, secure, told } = plan.target;
    if (!('host' in place))
        return { others: [] };
    const port = plan.options.connectTo?.port ?? place.port;
    const tried = new Set(last.addresses.map(({ address }) => address));
    const untried = (last.resolved ?? []).filter((address) => !tried.has(address)).slice(0, MOST_ADDRESSES);
    const options = { timeoutMs: LOOK_MS, signal };
    const others = await Promise.all(untried.map(async (address) => {
        const probe = createProbe({ kind: 'connect', place: { host: address, port }, told });
        return { address, attempt: await probe(options) };
    }));
    const host = last.addresses.findLast(({ result }) => result === 'connected')?.address;
    const isUnclear = secure && last.phase === 'tls' && UNCLEAR.includes(last.code) && !last.route;
    if (!isUnclear || host === undefined)
        return { others };
    const tls = await lookAtTls({ host, port }, nameOf(plan), options);
    return { others, ...(tls ? { tls } : {}) };
}
function nameOf({ target, options }) {
    const name = options.tls?.serverName ?? ('host' in target.place ? target.place.host : '');
    return name === '' || (0,external_node_net_.isIP)(name) !== 0 ? undefined : name;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var text_glob = __nccwpck_require__(5174);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var runner_paths = __nccwpck_require__(8613);
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

;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/read-nginx-config.ts
function readNginxConfig(_text, _options) {
    return { passes: [], groups: [], listens: [], logs: [], includes: [], mistakes: [] };
}

;// CONCATENATED MODULE: ./src/observe/nginx.ts





const LARGEST = 1024 * 1024;
const MOST_FILES = 100;
function readConfig(path, { workspace }) {
    const main = readGiven(workspace, path, LARGEST);
    if ('problem' in main)
        return { problem: `${main.told} ${main.problem}` };
    const folder = (0,external_node_path_.dirname)(path);
    let left = MOST_FILES;
    const read = (pattern) => {
        const found = filesOf((0,external_node_path_.resolve)(folder, pattern)).slice(0, left);
        left -= found.length;
        return found.flatMap((file) => {
            const text = readGiven(workspace, file, LARGEST);
            return 'text' in text ? [{ path: (0,runner_paths.Gt)(workspace, file), text: text.text }] : [];
        });
    };
    return { config: readNginxConfig(main.text, { path: main.told, read }) };
}
function filesOf(pattern) {
    const name = (0,external_node_path_.basename)(pattern);
    if (!/[*?[]/.test(name))
        return [pattern];
    try {
        const glob = (0,text_glob.S)(name);
        const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(pattern)).filter((each) => glob.matches(each));
        return names.sort().map((each) => (0,external_node_path_.join)((0,external_node_path_.dirname)(pattern), each));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __nccwpck_require__(610);
;// CONCATENATED MODULE: ./src/observe/resolve.ts


const LOOKUP_MS = 2_000;
async function addressesOfTarget(target) {
    if (!target || !('place' in target) || !('host' in target.place))
        return undefined;
    const { host } = target.place;
    if ((0,external_node_net_.isIP)(host) !== 0)
        return { host, addresses: [host] };
    const found = external_node_dns_.promises.lookup(host, { all: true }).catch(() => []);
    const late = new Promise((done) => setTimeout(done, LOOKUP_MS, []).unref());
    const addresses = await Promise.race([found, late]);
    return { host, addresses: addresses.map(({ address }) => address) };
}

;// CONCATENATED MODULE: ./src/observe/evidence.ts






async function lookAround(plan, world) {
    const [proxy, application, upstreamHost] = await Promise.all([
        plan.proxy && look(plan.proxy, world),
        plan.application && look(plan.application, world),
        addressesOfTarget(plan.upstream),
    ]);
    return {
        logs: [],
        looks: { others: [] },
        ...(proxy ? { proxy } : {}),
        ...(application ? { application } : {}),
        ...(upstreamHost ? { upstreamHost } : {}),
    };
}
async function gather(plan, { result }, marks, world) {
    const [around, looks, files] = await Promise.all([
        lookAround(plan, world),
        result.last ? lookDeeper(plan, result.last, world) : { others: [] },
        readLogs(plan, marks, world),
    ]);
    const logs = [...files, ...(await ofService(plan, around.proxy, marks, world))];
    const config = plan.nginxConfig === undefined ? undefined : readConfig(plan.nginxConfig, world);
    const direct = await askDirectly(plan, around.application, linesOf({ logs }), passesOf({ config }), world);
    return { ...around, looks, logs, ...(config ? { config } : {}), ...(direct ? { direct } : {}) };
}
async function ofService({ proxy }, seen, marks, world) {
    const [first] = seen?.containers ?? [];
    return proxy && 'service' in proxy && first ? [await ofContainer(first.id, proxy.name, marks, world)] : [];
}
function linesOf({ logs }) {
    return logs.flatMap(({ lines }) => lines);
}
function passesOf({ config }) {
    return config && 'config' in config ? config.config.passes : [];
}

;// CONCATENATED MODULE: ./src/judge/clock.ts
function clock_timeOf(at) {
    return `${new Date(at).toISOString().slice(11, 19)} UTC`;
}

;// CONCATENATED MODULE: ./src/judge/causes.ts
const LAYERS = (/* unused pure expression or super */ null && (['name', 'tcp', 'tls', 'http', 'application', 'proxy']));
const CAUSES = {
    healthy: ['http', 'Every layer holds, and the answer is a wanted one.', ''],
    'name-not-found': [
        'name',
        'The host name has no address, or no name server tells.',
        'Correct the host name, start what registers it, or use connect-to.',
    ],
    'connection-refused': [
        'tcp',
        'Nothing listens on the port, at any address of the name.',
        'Look whether the proxy runs, and on which port and address it listens.',
    ],
    'connection-timeout': [
        'tcp',
        'No answer to the connection or to the handshake, or no route to the address.',
        'Check firewall, network and whether the container is paused.',
    ],
    'connection-reset': [
        'tcp',
        'The connection was reset, or closed without a byte: a published port without its proxy, typically.',
        'See the log of the proxy; inside its container it must listen on the published port and on 0.0.0.0.',
    ],
    'plain-http-on-tls-port': [
        'tls',
        'The port speaks plain HTTP (or no TLS at all) where the address says https:, or TLS where it says http:.',
        'Correct the scheme or the port of url; in nginx, listen … ssl.',
    ],
    'protocol-too-old': [
        'tls',
        'The version of TLS that the server speaks at best is below min-tls.',
        'Enable TLS 1.2 and 1.3 on the proxy (nginx: ssl_protocols TLSv1.2 TLSv1.3;).',
    ],
    'no-common-cipher': [
        'tls',
        'The handshake found nothing in common: cipher, key or application protocol.',
        'Let the proxy offer modern ciphers (nginx: drop its ssl_ciphers line); for a server by address, set server-name.',
    ],
    'certificate-expired': ['tls', 'A certificate of the chain has expired.', 'Renew it, and reload the proxy.'],
    'certificate-not-yet-valid': [
        'tls',
        'A certificate of the chain is not valid yet.',
        'Compare the clocks of both machines, or wait.',
    ],
    'certificate-expiring': [
        'tls',
        'A certificate of the chain is valid for fewer days than min-days-valid.',
        'Renew it now, or look why its renewal does not run.',
    ],
    'certificate-self-signed': ['tls', 'The certificate is signed by itself, and not trusted.', 'Give it as ca-file.'],
    'certificate-untrusted': ['tls', 'Nobody trusted issued the chain.', 'Give the issuing CA as ca-file.'],
    'certificate-incomplete-chain': [
        'tls',
        'The server does not send the intermediate certificate between its own and the root.',
        'Let the proxy send the full chain (nginx: ssl_certificate fullchain.pem;).',
    ],
    'certificate-wrong-host': [
        'tls',
        'The certificate is for other names.',
        'Use one of its names in url, set server-name, or issue it for this one.',
    ],
    'client-certificate-required': [
        'tls',
        'The server demands a client certificate, or refuses the one given.',
        'Give client-cert and client-key, issued by a CA that the proxy trusts.',
    ],
    'unrecognized-name': [
        'tls',
        'The server has no host of this name (alert 112).',
        'Set server-name to a name that the proxy serves, or add a server for it.',
    ],
    'stale-upstream': [
        'proxy',
        'The proxy sends to an address that the application has left.',
        'Reload the proxy, and let it look the name up again.',
    ],
    'upstream-refused': [
        'proxy',
        'The proxy reached the address, and nothing listens on the port.',
        'Look whether the application runs, and on which port and address it listens inside its container.',
    ],
    'upstream-unreachable': [
        'proxy',
        'Nobody owns the address to which the proxy sends.',
        'Look whether the container of the application is gone or moved; reload the proxy.',
    ],
    'upstream-timeout': [
        'proxy',
        'The application did not accept the connection, or did not answer, before the timer of the proxy.',
        'See the log of the application: it hangs, is paused, or is slower than the timer.',
    ],
    'upstream-reset': [
        'proxy',
        'The application closed the connection without an answer.',
        'See the log of the application: it crashed on the request, or was killed.',
    ],
    'upstream-name-not-found': [
        'proxy',
        'The proxy cannot resolve the name of the application.',
        'Start the application before the proxy, on a network that both share; check the resolver.',
    ],
    'upstream-tls': [
        'proxy',
        'The TLS handshake between proxy and application fails.',
        'Check whether the application speaks TLS on that port, and which CA the proxy trusts.',
    ],
    'no-live-upstreams': [
        'proxy',
        'The proxy has set every address of the application aside after failures.',
        'Mend the application; nginx tries again after fail_timeout (10 s).',
    ],
    'proxy-config': ['proxy', 'The configuration of the proxy does not fit.', 'Mend the setting that the line names.'],
    'proxy-dead': ['proxy', 'The proxy does not run.', 'See the last lines of its log, and how its container ended.'],
    'application-down': [
        'application',
        'The application itself does not answer, or answers that it is down.',
        'Look at the application, not at the proxy: see its log.',
    ],
    'application-restarted': [
        'application',
        'The application was started anew since the warm-up.',
        'See why it ended: its log before the restart, its memory limit.',
    ],
    'gateway-timeout': [
        'proxy',
        'No answer in time: the proxy says 504, or said nothing before the attempt was over.',
        'See the log of the application; raise attempt-timeout above the timers of the proxy (60 s) to let it say why.',
    ],
    'unexpected-status': [
        'http',
        'The answer is not a wanted one, and no evidence tells a better cause.',
        'See the body and the logs; add proxy-log or proxy-container.',
    ],
    'truncated-body': [
        'http',
        'The body ended before its announced length, or never did.',
        'See the log of the application: it died in the middle of an answer.',
    ],
};
function layerOf(cause) {
    return CAUSES[cause][0];
}
function remedyOf(cause) {
    return CAUSES[cause][2];
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/who-answered.ts
function whoAnswered(_answer) {
    return { by: 'unknown', why: '' };
}

;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/compare-snapshots.ts
function compareSnapshots(_before, _now) {
    return [];
}

;// CONCATENATED MODULE: ./src/judge/tls-cause.ts
const tls_cause_DAY = 86_400_000;
const tls_cause_CAUSES = {
    'tls-expired': 'certificate-expired',
    'tls-not-yet-valid': 'certificate-not-yet-valid',
    'tls-self-signed': 'certificate-self-signed',
    'tls-untrusted': 'certificate-untrusted',
    'tls-incomplete-chain': 'certificate-incomplete-chain',
    'tls-wrong-host': 'certificate-wrong-host',
    'tls-client-certificate-required': 'client-certificate-required',
    'tls-client-certificate-refused': 'client-certificate-required',
    'tls-protocol-too-old': 'protocol-too-old',
    'tls-no-common-cipher': 'no-common-cipher',
    'tls-alpn': 'no-common-cipher',
    'tls-failed': 'no-common-cipher',
    'tls-unrecognized-name': 'unrecognized-name',
    'wrong-protocol': 'plain-http-on-tls-port',
};
function causeOfCode(code) {
    return tls_cause_CAUSES[code];
}
function brokenHandshake({ result, evidence, plan }) {
    const { last } = result;
    const told = last && causeOfCode(last.code);
    const look = evidence.looks.tls;
    if (!last)
        return undefined;
    return ((look && sharpened(look, last, 'host' in plan.target.place ? plan.target.place.host : '')) ??
        (told ? { cause: told, observed: last.observed } : undefined));
}
const UNRECOGNIZED_NAME = 112;
function sharpened({ demandsCertificate, version, cipher, alert }, { code, observed }, host) {
    if (version !== undefined && /SSL|1\.[01]$/.test(version))
        return { cause: 'protocol-too-old', observed: `the server speaks ${version} at best` };
    if (demandsCertificate && code !== 'tls-protocol-too-old')
        return {
            cause: 'client-certificate-required',
            observed: 'the server demands a client certificate, and ends the handshake without one',
        };
    if (alert === UNRECOGNIZED_NAME)
        return { cause: 'unrecognized-name', observed: `the server knows no host named ${host} (alert 112)` };
    if (code !== 'tls-no-common-cipher')
        return undefined;
    if (cipher !== undefined)
        return { cause: 'no-common-cipher', observed: `the server picks ${cipher}, which is too weak for this client` };
    return {
        cause: 'no-common-cipher',
        observed: `${observed}${alert === 40 ? '; an offer of everything is refused as well' : ''}`,
    };
}
function looseTls({ result: { last }, plan, at }) {
    const seen = last?.tls;
    if (!seen)
        return undefined;
    if (plan.minTls === '1.3' && seen.version === 'TLSv1.2')
        return { cause: 'protocol-too-old', observed: 'the server speaks TLS 1.2 at best, and min-tls is 1.3' };
    const days = daysLeft(last, at);
    if (days === undefined || days < 0 || days >= plan.minDaysValid)
        return undefined;
    const first = seen.chain.find(({ notAfter }) => notAfter === seen.earliestExpiry);
    const which = first === seen.chain[0] ? 'the certificate' : `the certificate of ${first?.subject}`;
    const observed = `${which} expires in ${counted(days, 'day')} (${seen.earliestExpiry}); min-days-valid is ${plan.minDaysValid}`;
    return { cause: 'certificate-expiring', observed };
}
function daysLeft(last, at) {
    const expiry = last?.tls?.earliestExpiry;
    return expiry === undefined ? undefined : Math.floor((Date.parse(expiry) - at) / tls_cause_DAY);
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/stale-upstream.ts
function staleUpstream(_evidence) {
    return undefined;
}

// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/snapshot.ts
const SNAPSHOT_VERSION = 1;

;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/parse-snapshot.ts
function parseSnapshot(_text) {
    return { problem: '' };
}

;// CONCATENATED MODULE: ./src/observe/snapshot.ts


const snapshot_LARGEST = 1024 * 1024;
function snapshotOf({ at, target, healthy, code, last, addresses, seen, logs }) {
    const [own] = last?.tls?.chain ?? [];
    const certificate = own && {
        fingerprint256: own.fingerprint256,
        notAfter: last?.tls?.earliestExpiry ?? own.notAfter,
        subject: own.subject,
    };
    const containers = seen.flatMap(({ name, containers: [first] }) => (first ? [[name, entryOf(first)]] : []));
    return {
        version: SNAPSHOT_VERSION,
        ...{ at, target, healthy, code, addresses, logs },
        containers: Object.fromEntries(containers),
        ...(last?.status === undefined ? {} : { status: last.status }),
        ...(last && healthy ? { latencyMs: last.timings.total } : {}),
        ...(certificate ? { certificate } : {}),
    };
}
function entryOf(container) {
    const { id, state, startedAt, finishedAt, restartCount, exitCode, oomKilled, addresses } = container;
    const byNetwork = addresses.map(({ network, ip, ip6 }) => [network, [ip, ip6].filter((each) => each)]);
    return {
        ...{ id, state, restartCount, exitCode, oomKilled },
        addresses: Object.fromEntries(byNetwork),
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(finishedAt === undefined ? {} : { finishedAt }),
    };
}
async function storeSnapshot(path, snapshot, { workspace }) {
    const { GITHUB_ACTIONS: isRunner, RUNNER_TEMP: temp } = process.env;
    const roots = isRunner === 'true' ? [workspace, ...(temp ? [temp] : [])] : undefined;
    try {
        await (0,write_text.x)(path, `${JSON.stringify(snapshot, undefined, 2)}\n`, roots);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
function loadSnapshot(path, { workspace }) {
    const found = readGiven(workspace, path, snapshot_LARGEST);
    if ('problem' in found)
        return { problem: `${found.told} ${found.problem}` };
    const parsed = parseSnapshot(found.text);
    return 'problem' in parsed ? { problem: `${found.told}: ${parsed.problem}` } : parsed;
}

;// CONCATENATED MODULE: ./src/judge/upstream.ts




function upstream_upstreamOf({ application, proxy, upstreamHost }) {
    const [first] = application?.containers ?? [];
    if (application && first) {
        const aliases = application.containers.flatMap(({ name, addresses }) => [
            name,
            ...addresses.flatMap((each) => each.aliases),
        ]);
        return {
            name: application.name,
            aliases: [...new Set([...aliases, ...(upstreamHost ? [upstreamHost.host] : [])])],
            addresses: sharedAddresses(application, proxy),
            source: 'inspect',
            running: first.state === 'running',
            ...(first.startedAt === undefined ? {} : { startedAt: first.startedAt }),
        };
    }
    if (!upstreamHost || upstreamHost.addresses.length === 0)
        return undefined;
    const { host, addresses } = upstreamHost;
    return { name: host, addresses, source: 'resolution' };
}
function sharedAddresses(application, proxy) {
    const networks = new Set(proxy?.containers.flatMap(({ addresses }) => addresses.map(({ network }) => network)));
    const shared = application.containers.map((container) => ({
        ...container,
        addresses: container.addresses.filter(({ network }) => networks.has(network)),
    }));
    const found = addressesOf({ name: application.name, containers: shared });
    return found.length > 0 ? found : addressesOf(application);
}
function momentOf({ plan, result, evidence, at }, code, healthy) {
    const { proxy, application, upstreamHost } = evidence;
    const { place, told } = plan.target;
    const own = 'host' in place ? { [place.host]: result.last?.resolved ?? [] } : {};
    return snapshotOf({
        ...{ at, target: told, healthy, code, last: result.last, logs: [] },
        addresses: { ...own, ...(upstreamHost ? { [upstreamHost.host]: upstreamHost.addresses } : {}) },
        seen: [application, proxy].filter((each) => each !== undefined),
    });
}
function beforeOf({ before }) {
    return before && !('problem' in before) ? before : undefined;
}
function staleOf(observed) {
    const { evidence, plan, result } = observed;
    const upstream = upstream_upstreamOf(evidence);
    const before = beforeOf(observed);
    return staleUpstream({
        lines: linesOf(evidence),
        passes: passesOf(evidence),
        asked: plan.target.path,
        ...(upstream ? { upstream } : {}),
        ...(before ? { before, now: momentOf(observed, result.last?.code ?? '', false) } : {}),
    });
}
function passOf(evidence) {
    const passes = passesOf(evidence);
    const upstream = upstream_upstreamOf(evidence);
    const names = new Set([upstream?.name, ...(upstream?.aliases ?? [])]);
    const named = passes.find(({ host, group }) => names.has(host) || group?.servers.some((server) => names.has(server.host)));
    return named ?? (passes.length === 1 ? passes[0] : passes.find(({ how }) => how === 'static-name'));
}
function endOf({ exitCode, oomKilled }) {
    return [...(exitCode === 0 ? [] : [`exit ${exitCode}`]), ...(oomKilled ? ['out of memory'] : [])].join(', ');
}
function upstream_tellPeer({ host, port }) {
    const shown = host.includes(':') && !host.startsWith('unix:') ? `[${host}]` : host;
    return port === undefined ? shown : `${shown}:${port}`;
}

;// CONCATENATED MODULE: ./src/judge/proxy-cause.ts






function answererOf({ answer }) {
    return answer ? whoAnswered(answer) : { by: 'unknown', why: 'there was no answer' };
}
function proxyName(observed) {
    const { proxies = [] } = observed.evidence.logs.find(({ log }) => log.proxies.length > 0)?.log ?? {};
    const { proxy } = answererOf(observed);
    const known = proxy === 'other' ? undefined : proxy;
    return known ?? proxies[0] ?? observed.plan.proxy?.name ?? 'the proxy';
}
function applicationName({ plan, evidence }) {
    return plan.application?.name ?? (plan.upstream ? evidence.upstreamHost?.host : undefined) ?? 'the application';
}
const NOT_OURS = ['client-gave-up', 'client-tls', 'request-refused'];
function tellingLine({ evidence, plan, }) {
    const lines = linesOf(evidence).filter(({ cause }) => !NOT_OURS.includes(cause));
    const own = lines.filter(({ request }) => request?.split(' ')[1] === plan.target.path);
    const usable = own.length > 0 ? own : lines;
    const line = usable.findLast(({ cause }) => cause !== 'bad-gateway' && cause !== 'gateway-timeout') ?? usable.at(-1);
    return line && { line, count: usable.filter(({ cause }) => cause === line.cause).length };
}
function causeInLog(observed) {
    const telling = tellingLine(observed);
    if (!telling)
        return undefined;
    const { cause } = telling.line;
    const own = Object.hasOwn(CAUSES, cause) ? cause : undefined;
    return own && { cause: own, observed: wordsOf(observed, telling) };
}
const DOES = {
    'upstream-refused': 'gets connection refused from',
    'upstream-unreachable': 'finds nobody at',
    'upstream-timeout': 'gets no answer in time from',
    'upstream-reset': 'gets no answer, only an end of the connection, from',
    'upstream-tls': 'fails in the TLS handshake with',
    'truncated-body': 'gets half a body from',
    'gateway-timeout': 'gets no answer in time from',
};
function wordsOf(observed, { line, count }) {
    const { cause, peer, upstreamName, text } = line;
    const proxy = proxyName(observed);
    const named = upstreamName ?? (peer ? upstream_tellPeer(peer) : undefined);
    const times = count > 1 ? ` (${counted(count, 'line')})` : '';
    if (cause === 'upstream-name-not-found')
        return `${proxy} cannot resolve ${named ?? 'the name of its upstream'}${times}`;
    if (cause === 'no-live-upstreams')
        return `${proxy} has set every address of ${named ?? 'its upstream'} aside${times}`;
    const does = DOES[cause];
    if (does === undefined)
        return `${proxy} logs: ${text.slice(0, 200)}`;
    return `${proxy} ${does} ${peer ? upstream_tellPeer(peer) : (named ?? 'its upstream')}${isCurrent(observed, line)}${times}`;
}
function isCurrent(observed, { peer }) {
    const upstream = upstream_upstreamOf(observed.evidence);
    return peer && upstream?.addresses.includes(peer.host) ? `, where ${upstream.name} is` : '';
}
function deadProxy({ evidence }) {
    const { proxy, logs } = evidence;
    const [container] = proxy?.containers ?? [];
    const isDown = container !== undefined && ['exited', 'dead', 'restarting', 'created'].includes(container.state);
    const fatal = logs.flatMap(({ lines }) => lines).findLast((line) => line.fatal);
    if (!isDown && !fatal)
        return undefined;
    const end = container ? endOf(container) : '';
    const since = container?.finishedAt ? ` since ${clock_timeOf(container.finishedAt)}` : '';
    const state = isDown
        ? `${proxy?.name} is ${container.state}${since}${end ? ` (${end})` : ''}`
        : 'the proxy did not start';
    return { cause: 'proxy-dead', observed: fatal ? `${state}: ${fatal.text.slice(0, 300)}` : state };
}
function downApplication(observed) {
    const { direct, application } = observed.evidence;
    const [container] = application?.containers ?? [];
    const name = applicationName(observed);
    if (container && ['exited', 'dead', 'restarting', 'created', 'paused'].includes(container.state)) {
        const end = endOf(container);
        const since = container.finishedAt && container.state !== 'paused' ? ` since ${clock_timeOf(container.finishedAt)}` : '';
        return { cause: 'application-down', observed: `${name} is ${container.state}${since}${end ? ` (${end})` : ''}` };
    }
    if (!direct || direct.attempt.outcome === 'ready')
        return undefined;
    return { cause: 'application-down', observed: `${direct.told} itself: ${direct.attempt.observed}` };
}
function restartedApplication(observed) {
    const before = beforeOf(observed);
    const { direct, application } = observed.evidence;
    if (!before || !application || direct?.attempt.outcome === 'not-ready')
        return undefined;
    const changes = compareSnapshots(before, momentOf(observed, observed.result.last?.code ?? '', false));
    const change = changes.find(({ kind, subject }) => (kind === 'restarted' || kind === 'recreated') && subject === application.name);
    return change && { cause: 'application-restarted', observed: change.text };
}

;// CONCATENATED MODULE: ./src/judge/layers.ts




const ORDER = ['name', 'tcp', 'tls', 'http'];
function layerFindings(observed, decision) {
    const { last } = observed.result;
    const broken = layerOf(decision.cause);
    const at = broken === 'proxy' || broken === 'application' ? shownAt(last) : broken;
    const reached = decision.cause === 'healthy' ? ORDER.length : ORDER.indexOf(at);
    const parts = [layers_name(observed), tcp(observed), layers_tls(observed), layers_http(observed)];
    return parts.flatMap((part, index) => {
        if (part === undefined)
            return [];
        if (index < reached)
            return [found(part)];
        if (index > reached)
            return [isSeen(index, last) ? found(part) : notAsked(part)];
        return [
            {
                claim: part.claim,
                outcome: 'broken',
                code: decision.cause,
                observed: ORDER[index] === broken ? decision.observed : part.observed,
            },
        ];
    });
}
function shownAt(last) {
    return last && ['connect', 'name'].includes(last.phase) ? 'tcp' : last?.phase === 'tls' ? 'tls' : 'http';
}
function found({ claim, outcome, observed }) {
    return { claim, outcome, code: 'layer-holds', observed };
}
function notAsked({ claim }) {
    return {
        claim,
        outcome: 'unknown',
        code: 'layer-not-asked',
        observed: 'not asked: a layer below it is broken',
        additional: true,
    };
}
function isSeen(index, last) {
    return ORDER[index] === 'http' && last?.outcome === 'ready';
}
function layers_name({ result: { last }, plan }) {
    const host = 'host' in plan.target.place ? plan.target.place.host : '';
    const to = plan.options.connectTo;
    const all = last?.resolved ?? [];
    const where = to ? `connect-to ${to.host}: ` : all.length === 1 && all[0] === host ? '' : `${host}: `;
    return { claim: 'name', outcome: 'holds', observed: `${where}${all.join(', ') || 'no address'}` };
}
function tcp({ result: { last }, evidence }) {
    const tried = (last?.addresses ?? []).map(tellAddress);
    const others = evidence.looks.others.map(({ address, attempt }) => {
        const [own] = attempt.addresses;
        return own ? tellAddress(own) : `${address} ${attempt.observed}`;
    });
    return { claim: 'TCP', outcome: 'holds', observed: [...tried, ...others].join('; ') || 'no address was tried' };
}
function tellAddress({ address, family, port, result, tookMs }) {
    const place = `${family === 6 ? `[${address}]` : address}:${port}`;
    return result === 'connected' ? `${place} connected in ${tookMs} ms` : `${place} ${RESULTS[result] ?? result}`;
}
const RESULTS = {
    ECONNREFUSED: 'refused',
    ETIMEDOUT: 'no answer',
    ECONNRESET: 'reset',
    EHOSTUNREACH: 'no route',
    ENETUNREACH: 'no route',
};
function layers_tls({ result: { last }, plan, at }) {
    if (!plan.target.secure)
        return undefined;
    const seen = last?.tls;
    if (!seen)
        return { claim: 'TLS', outcome: 'holds', observed: last?.observed ?? 'not asked' };
    const [own] = seen.chain;
    const days = daysLeft(last, at) ?? 0;
    const left = days < 0 ? 'expired' : `${counted(days, 'day')} left`;
    const trust = seen.trusted ? 'trusted' : 'not trusted';
    const by = seen.trusted && plan.files.ca ? ' (by ca-file or the usual roots)' : '';
    const chain = `${counted(seen.chain.length, 'certificate')}`;
    const parts = [
        versionOf(seen.version),
        seen.cipher,
        ...(seen.alpn ? [`ALPN ${seen.alpn}`] : []),
        own?.subject ?? 'no certificate',
        left,
        `${trust}${by}`,
        chain,
        ...(plan.files.cert ? ['client certificate shown'] : []),
    ];
    return { claim: 'TLS', outcome: 'holds', observed: parts.join(', ') };
}
function versionOf(version) {
    return version.replace(/^TLSv/, 'TLS ').replace(/^TLS 1$/, 'TLS 1.0');
}
function layers_http(observed) {
    const { result } = observed;
    const { last, timeline, elapsedMs } = result;
    if (!last)
        return { claim: 'HTTP', outcome: 'unknown', observed: 'not asked' };
    if (last.outcome === 'ready')
        return { claim: 'HTTP', outcome: 'holds', observed: `${last.observed} in ${tellMs(last.timings.total)}` };
    const { by, why } = answererOf(observed);
    const who = by === 'unknown' || why === '' ? '' : ` (${why})`;
    const count = timeline.at(-1)?.count ?? 1;
    return {
        claim: 'HTTP',
        outcome: 'holds',
        observed: `${last.observed}${who}, ${counted(count, 'time')} in ${span(elapsedMs)}`,
    };
}
function tellMs(ms) {
    return ms < 10 ? `${Math.round(ms * 10) / 10} ms` : span(ms);
}
function notices({ result: { last }, plan }, decision) {
    if (plan.verify === 'full' || last?.tls === undefined)
        return [];
    return last.tls.problems.flatMap(({ code, observed }) => {
        const cause = causeOfCode(code);
        if (cause === undefined || cause === decision.cause)
            return [];
        return [
            {
                claim: 'certificate',
                outcome: 'broken',
                code: cause,
                observed: `${observed}; does not count with verify: ${plan.verify}`,
                additional: true,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/judge/behind.ts






function behindFindings(observed, decision) {
    if (observed.result.outcome === 'ready')
        return [];
    const { application, proxy, config } = observed.evidence;
    return [
        ...direct(observed, decision),
        ...(application ? [behind_container(application, decision)] : []),
        ...(proxy ? [behind_container(proxy, decision)] : []),
        ...logs(observed, decision),
        ...(config && 'problem' in config ? [unknown('nginx-config', 'config-unreadable', config.problem)] : []),
    ];
}
function direct(observed, { cause }) {
    const seen = observed.evidence.direct;
    const claim = applicationName(observed);
    if (!seen) {
        const isBehind = !['connect', 'name', 'tls'].includes(observed.result.last?.phase ?? 'name');
        return isBehind
            ? [unknown(claim, 'layer-not-asked', 'not asked: add upstream-url to learn whether it answers itself')]
            : [];
    }
    const { attempt, told } = seen;
    const took = attempt.outcome === 'ready' ? ` in ${tellMs(attempt.timings.total)}` : '';
    const text = `${told} ${attempt.observed}${took}`;
    if (attempt.outcome === 'ready')
        return [{ claim, outcome: 'holds', code: 'layer-holds', observed: text }];
    return [
        {
            claim,
            outcome: 'broken',
            code: cause === 'application-down' ? cause : 'application-down',
            observed: text,
            additional: cause !== 'application-down',
        },
    ];
}
function behind_container(seen, { cause }) {
    const claim = `container ${seen.name}`;
    const [first] = seen.containers;
    if (!first)
        return unknown(claim, seen.problem?.code ?? 'engine-failed', seen.problem?.words ?? 'nothing is known of it');
    const addresses = addressesOf(seen);
    const since = first.startedAt && first.state === 'running' ? ` since ${clock_timeOf(first.startedAt)}` : '';
    const end = endOf(first);
    const parts = [
        `${first.state}${since}`,
        ...(addresses.length > 0 ? [addresses.join(', ')] : []),
        ...(first.restartCount > 0 ? [`restarted ${counted(first.restartCount, 'time')}`] : []),
        ...(end ? [end] : []),
        ...(first.health === 'none' ? [] : [`health check: ${first.health}`]),
    ];
    const isUp = first.state === 'running' && first.health !== 'unhealthy';
    return {
        claim,
        outcome: isUp ? 'holds' : 'broken',
        code: isUp ? 'layer-holds' : cause,
        observed: parts.join(', '),
        additional: true,
    };
}
function logs(observed, { cause }) {
    const { logs: all } = observed.evidence;
    const claim = 'proxy log';
    if (all.length === 0)
        return [
            unknown(claim, 'no-proxy-log', 'no proxy log available: add proxy-log or proxy-container to learn which upstream failed'),
        ];
    const telling = tellingLine(observed);
    return all.map(({ name, lines, log, problem }) => {
        if (problem !== undefined)
            return unknown(claim, 'no-proxy-log', `no proxy log available from ${name}: ${problem}`);
        const last = telling && lines.includes(telling.line) ? telling.line : lines.at(-1);
        if (!last) {
            const observed = `${name}: ${counted(log.recognised, 'line')} since this step began, none of them about a failure`;
            return { claim, outcome: 'unknown', code: 'no-failure-in-log', observed, additional: true };
        }
        const times = lines.filter((line) => line.cause === last.cause).length;
        return {
            claim,
            outcome: 'broken',
            code: cause,
            observed: `${last.text} (${counted(times, 'line')} like it in ${name})`,
        };
    });
}
function unknown(claim, code, observed) {
    return { claim, outcome: 'unknown', code, observed, additional: true };
}

;// CONCATENATED MODULE: ./src/judge/changes.ts




function changesOf(observed, now) {
    const before = beforeOf(observed);
    return before ? compareSnapshots(before, now) : [];
}
function changeFindings(observed, changes) {
    const { before } = observed;
    if (before === undefined)
        return [];
    if ('problem' in before)
        return [
            unknown('since warm-up', 'snapshot-missing', `nothing to compare with: ${before.problem}; run phase: warm-up before the tests`),
        ];
    const claim = `since warm-up (${clock_timeOf(before.at)}, ${before.healthy ? 'healthy' : before.code})`;
    if (changes.length === 0)
        return [{ claim, outcome: 'holds', code: 'nothing-changed', observed: 'nothing changed', additional: true }];
    return changes.map(({ text, kind }) => ({
        claim,
        outcome: kind === 'recovered' ? 'holds' : 'broken',
        code: `changed-${kind}`,
        observed: text,
        additional: true,
    }));
}

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
        const ended = await poll_ask(wait);
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
async function poll_ask(wait) {
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

;// CONCATENATED MODULE: ./src/observe/wait.ts


const PATIENT_MS = 65_000;
const LONGEST_LINE = 300;
async function wait(plan, world) {
    const { target, options, limits } = plan;
    let answer;
    const probe = createProbe(target, {
        ...options,
        onAnswer: (seen) => {
            answer = seen;
        },
    });
    const fresh = (attempt) => {
        answer = undefined;
        return probe(attempt);
    };
    const isPatient = plan.phase === 'verify' && limits.timeoutMs >= PATIENT_MS && limits.attemptTimeoutMs < PATIENT_MS;
    const result = await poll(isPatient ? patient(fresh, limits.attemptTimeoutMs) : fresh, {
        ...limits,
        ...(isPatient ? { attemptTimeoutMs: PATIENT_MS } : {}),
        ...progress(plan, world),
        clock: world.clock,
        signal: world.signal,
    });
    return { result, ...(answer === undefined ? {} : { answer }) };
}
function patient(probe, usualMs) {
    let wasSilent = false;
    return async ({ timeoutMs, signal }) => {
        const limit = wasSilent && timeoutMs >= PATIENT_MS ? PATIENT_MS : Math.min(usualMs, timeoutMs);
        const attempt = await probe({ timeoutMs: limit, ...(signal ? { signal } : {}) });
        wasSilent = isSilent(attempt);
        return attempt;
    };
}
function isSilent({ code }) {
    return code === 'timeout-first-byte' || code === 'timeout-headers';
}
function progress({ target, limits }, { log }) {
    let isTold = false;
    const tell = (at, words) => {
        if (!isTold)
            log.info(`asking ${target.told}, for at most ${span(limits.timeoutMs)}`);
        isTold = true;
        log.info((0,visible.ml)(`  ${seconds(at).padStart(7)}  ${words}`, LONGEST_LINE));
    };
    return {
        onChange: ({ from, last, description }) => {
            if (isTold || last.outcome !== 'ready')
                tell(from, last.outcome === 'ready' ? `as wanted: ${description}` : description);
        },
        onStill: ({ description, count }, elapsedMs) => tell(elapsedMs, `still ${description} (${count} attempts)`),
    };
}

;// CONCATENATED MODULE: ./src/judge/decide.ts




const UNANSWERED = {
    'name-not-found': 'name-not-found',
    'name-no-answer': 'name-not-found',
    'timeout-name': 'name-not-found',
    'connection-refused': 'connection-refused',
    'proxy-refused': 'connection-refused',
    'permission-denied': 'connection-refused',
    'connection-reset': 'connection-reset',
    'connection-closed': 'connection-reset',
    'connection-failed': 'connection-reset',
    'timeout-connect': 'connection-timeout',
    'timeout-tls': 'connection-timeout',
    'timeout-request': 'connection-timeout',
    'host-unreachable': 'connection-timeout',
};
function decide(observed) {
    const { last, outcome } = observed.result;
    if (!last)
        return { cause: 'connection-timeout', observed: 'no attempt came to an end' };
    if (outcome === 'ready')
        return looseTls(observed) ?? { cause: 'healthy', observed: last.observed };
    const handshake = last.phase === 'tls' || last.code.startsWith('tls-') || last.code === 'wrong-protocol';
    const broken = handshake ? brokenHandshake(observed) : undefined;
    if (broken)
        return broken;
    const unanswered = UNANSWERED[last.code];
    if (unanswered !== undefined)
        return deadProxy(observed) ?? { cause: unanswered, observed: last.observed };
    return behindProxy(observed);
}
function behindProxy(observed) {
    const last = observed.result.last;
    const { code, status = 0 } = last;
    const logged = causeInLog(observed);
    if (code === 'ready')
        return {
            cause: 'unexpected-status',
            observed: 'it answers as wanted, and not so often in a row as successes wants',
        };
    if (code === 'body-truncated' || code === 'timeout-body')
        return { cause: 'truncated-body', observed: because(last.observed, logged) };
    const { by } = answererOf(observed);
    if (!isSilent(last) && (status < 500 || by === 'application'))
        return ownAnswer(observed);
    const stale = staleOf(observed);
    if (stale)
        return { cause: 'stale-upstream', observed: stale.words, stale };
    const found = downApplication(observed) ?? restartedApplication(observed) ?? logged;
    if (found)
        return found;
    const cause = status === 504 || isSilent(last) ? 'gateway-timeout' : 'unexpected-status';
    return { cause, observed: last.observed };
}
function ownAnswer(observed) {
    const last = observed.result.last;
    const isDown = last.code === 'component-down' || (last.status ?? 0) >= 500;
    return { cause: isDown ? 'application-down' : 'unexpected-status', observed: last.observed };
}
function because(observed, logged) {
    return logged?.cause === 'truncated-body' ? `${observed}; ${logged.observed}` : observed;
}

;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/advise-nginx.ts
function adviseNginx(_input) {
    return { text: '', lines: [] };
}

;// CONCATENATED MODULE: ./src/judge/reason.ts








const LONGEST_SEEN = 260;
function reason_reasonOf(observed, decision, changes) {
    if (decision.cause === 'healthy')
        return healthy(observed);
    const { told } = observed.plan.target;
    const seen = (0,visible.ml)((0,visible.RK)(decision.observed), LONGEST_SEEN);
    const answers = answerWords(observed, decision);
    const where = answers === '' ? `${told}: ${seen}` : `${told} ${answers}: ${seen}`;
    return `${where}${story(observed, decision, changes)}. ${adviceOf(observed, decision).text}`.trimEnd();
}
function healthy({ result: { last }, plan, at }) {
    const tls = last?.tls
        ? `, ${versionOf(last.tls.version)}, ${counted(daysLeft(last, at) ?? 0, 'day')} left`
        : ', without TLS';
    return `${plan.target.told} healthy: ${last?.observed} in ${tellMs(last?.timings.total ?? 0)}${tls}`;
}
function answerWords(observed, { cause }) {
    const { last, elapsedMs } = observed.result;
    if (!last || last.outcome === 'ready')
        return '';
    if (isSilent(last))
        return cause === 'gateway-timeout' ? '' : `does not answer in ${span(elapsedMs)}`;
    const isBehind = last.status !== undefined && last.observed !== '' && cause !== 'unexpected-status' && cause !== 'truncated-body';
    return isBehind && !cause.startsWith('client-') && last.phase === 'answer' && !observedSays(last.observed, cause)
        ? `answers ${last.status}`
        : '';
}
function observedSays(_, cause) {
    return cause === 'plain-http-on-tls-port';
}
function story(observed, { cause, observed: words }, changes) {
    const { application } = observed.evidence;
    const [container] = application?.containers ?? [];
    const parts = [];
    if (cause === 'stale-upstream' && container) {
        const hasRestarted = container.restartCount > 0 || changes.some(({ kind }) => kind === 'restarted' || kind === 'recreated');
        const end = endOf(container);
        if (hasRestarted)
            parts.push('restarted');
        if (end)
            parts.push(end);
    }
    const never = changes.find(({ kind }) => kind === 'never-healthy');
    const fresh = parts.filter((part) => !words.includes(part));
    return `${fresh.length > 0 ? ` (${fresh.join(', ')})` : ''}${never ? `; ${never.text}` : ''}`;
}
function adviceOf(observed, { cause }) {
    const usual = { text: remedyOf(cause), lines: [] };
    const name = proxyName(observed);
    const isNginx = ['nginx', 'openresty', 'the proxy', observed.plan.proxy?.name].includes(name);
    if ((cause !== 'stale-upstream' && cause !== 'upstream-unreachable') || !isNginx)
        return adviceByAnswer(observed, cause) ?? usual;
    const { version } = answererOf(observed);
    const pass = passOf(observed.evidence);
    const upstream = upstream_upstreamOf(observed.evidence);
    const [container] = observed.evidence.proxy?.containers ?? [];
    return adviseNginx({
        ...(version === undefined ? {} : { version }),
        ...(pass ? { pass } : {}),
        ...(upstream ? { upstream: upstream.name } : {}),
        ...(container ? { proxyContainer: container.name } : {}),
    });
}
function adviceByAnswer({ evidence, result: { last }, plan }, cause) {
    const isBlind = cause === 'unexpected-status' &&
        (last?.status ?? 0) >= 500 &&
        evidence.logs.every(({ problem }) => problem !== undefined);
    if (isBlind)
        return {
            text: plan.logFiles.length > 0 || plan.proxy
                ? 'No proxy log available: see below why.'
                : 'No proxy log available: add proxy-log or proxy-container to learn which upstream failed.',
            lines: [],
        };
    if (cause !== 'unexpected-status')
        return undefined;
    const known = {
        'path-not-found': 'Correct the path of url, or the location of the proxy.',
        unauthorized: 'Ask a path that needs no credentials.',
        'redirect-to-login': 'Ask a path that needs no login.',
    };
    const text = last && known[last.code];
    if (text !== undefined)
        return { text, lines: [] };
    return last?.status !== undefined && last.status >= 300 && last.status < 400
        ? { text: 'Ask the address that it leads to, or add the status to `status`.', lines: [] }
        : undefined;
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

;// CONCATENATED MODULE: ./src/judge/reproduce.ts

function reproduce({ target, options, files, verify }) {
    const { connectTo, tls } = options;
    const host = connectTo?.host.includes(':') ? `[${connectTo.host}]` : connectTo?.host;
    const parts = [
        'curl -sS -i',
        ...(target.authorization ? ['-u "$USER_AND_PASSWORD"'] : []),
        ...(files.ca ? [`--cacert ${shellWord(files.ca)}`] : []),
        ...(files.cert && files.key ? [`--cert ${shellWord(files.cert)} --key ${shellWord(files.key)}`] : []),
        ...(verify === 'full' ? [] : ['-k']),
        ...(connectTo ? [`--connect-to ${shellWord(`::${host}:${connectTo.port ?? ''}`)}`] : []),
        ...(tls?.serverName && !connectTo ? [`-H ${shellWord(`Host: ${tls.serverName}`)}`] : []),
        target.told.includes('***')
            ? `"${target.told.replace(/[\\"$`]/g, '\\$&').replaceAll('***', '$SECRET')}"`
            : shellWord(target.told),
    ];
    return parts.join(' ');
}

;// CONCATENATED MODULE: ./src/judge/judge.ts













function judge(observed) {
    const decision = decide(observed);
    const { cause } = decision;
    const isHealthy = cause === 'healthy';
    const now = momentOf(observed, cause, isHealthy);
    const changes = changesOf(observed, now);
    const findings = findingsOf(observed, decision, changes);
    const isAborted = observed.result.outcome === 'aborted';
    const outcome = isHealthy ? 'pass' : isAborted ? 'inconclusive' : 'fail';
    const reason = `${outcome === 'inconclusive' ? 'no verdict: ' : ''}${reason_reasonOf(observed, decision, changes)}`;
    const sections = isHealthy ? [] : sectionsOf(observed, decision);
    return {
        cause,
        now,
        verdict: { outcome, code: cause, reason, findings, metrics: metricsOf(observed, decision), sections },
    };
}
function findingsOf(observed, decision, changes) {
    const layers = [...layerFindings(observed, decision), ...behindFindings(observed, decision)];
    const all = [...layers, ...notices(observed, decision), ...changeFindings(observed, changes)];
    const decided = (0,verdict.l)(layers);
    if (!decided || decision.cause === 'healthy')
        return all;
    const { text } = adviceOf(observed, decision);
    const command = adviceOf(observed, decision).command ?? reproduce(observed.plan);
    const remedy = { text: `${text}${adviceOf(observed, decision).command ? '' : ' Try it'}`.trim(), command };
    return all.map((finding) => (finding === decided ? { ...finding, remedy } : finding));
}
function metricsOf(observed, { cause, stale }) {
    const { result, evidence, at } = observed;
    const peer = stale?.peer ?? tellingLine(observed)?.line.peer;
    const days = daysLeft(result.last, at);
    return {
        cause,
        layer: cause === 'healthy' ? '' : layerOf(cause),
        upstreamIp: upstream_upstreamOf(evidence)?.addresses.join(' ') ?? '',
        peerIp: peer?.host ?? '',
        certificateDaysLeft: days === undefined ? '' : String(days),
        tlsVersion: result.last?.tls ? versionOf(result.last.tls.version) : '',
        softStreak: '',
        attempts: result.attempts,
    };
}
const judge_MOST_LINES = 12;
function sectionsOf(observed, decision) {
    const { lines: advice } = adviceOf(observed, decision);
    const logged = linesOf(observed.evidence)
        .slice(-judge_MOST_LINES)
        .map(({ text }) => text);
    const body = observed.result.last?.bodyRaw?.trim() ?? '';
    return [
        ...(advice.length > 0 ? [{ title: 'To write into the configuration', lines: advice }] : []),
        { title: 'What happened', lines: timeline(observed) },
        ...(logged.length > 0
            ? [{ title: `The log of the proxy, the last ${logged.length} lines about failures`, lines: logged }]
            : []),
        ...(body === '' ? [] : [{ title: 'The body of the last answer', lines: body.split(/\r?\n/).slice(0, judge_MOST_LINES) }]),
    ];
}
function timeline({ result: { timeline, statesLeftOut, elapsedMs, outcome } }) {
    const ends = {
        ready: 'as wanted',
        'timed-out': 'the time was up',
        'gave-up': 'gave up: waiting cannot heal it',
        aborted: 'stopped',
    };
    const lines = timeline.map(({ from, description, count }) => `${seconds(from).padStart(7)}  ${description}  ${count} times`);
    if (statesLeftOut > 0)
        lines.splice(lines.length / 2, 0, `… ${statesLeftOut} more changes`);
    return [...lines, `${seconds(elapsedMs).padStart(7)}  ${ends[outcome]}`];
}

;// CONCATENATED MODULE: ./src/noted.ts


async function noted({ verdict, now }, plan, world) {
    if (plan.phase !== 'warm-up' || plan.snapshot === undefined)
        return verdict;
    const logs = await Promise.all(plan.logFiles.map(({ path }) => markLog(path)));
    const problem = await storeSnapshot(plan.snapshot, { ...now, logs }, world);
    if (problem === undefined)
        return verdict;
    const text = 'Give snapshot a path that can be written; phase: verify has nothing to compare with otherwise.';
    const finding = {
        claim: 'snapshot',
        outcome: 'unknown',
        code: 'snapshot-unwritten',
        observed: `not noted: ${problem}`,
        remedy: { text },
        additional: true,
    };
    return { ...verdict, findings: [...verdict.findings, finding] };
}

;// CONCATENATED MODULE: ./src/observe/observe.ts




const NOTHING = { logs: [], looks: { others: [] } };
async function observe(plan, world) {
    const marks = await markLogs(plan, world);
    const waited = await wait(plan, world);
    const { outcome } = waited.result;
    const evidence = outcome === 'ready' || outcome === 'aborted' ? quiet(plan, outcome, world) : gather(plan, waited, marks, world);
    const before = plan.phase === 'verify' && plan.snapshot !== undefined ? loadSnapshot(plan.snapshot, world) : undefined;
    return { ...waited, plan, at: world.clock.now(), evidence: await evidence, ...(before ? { before } : {}) };
}
async function quiet(plan, outcome, world) {
    return outcome === 'ready' && plan.phase !== 'once' ? await lookAround(plan, world) : NOTHING;
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

;// CONCATENATED MODULE: ./src/plan.ts




const LARGEST_PEM = 4 * 1024 * 1024;
async function planOf(values, world) {
    const mistakes = collectMistakes();
    const target = httpOf(values.url, mistakes);
    const { upstreamUrl: upstream, phase, verify, minDaysValid, minTls, nginxConfig } = values;
    if (upstream && upstream.kind !== 'http' && upstream.kind !== 'connect')
        mistakes.add('upstream-url', 'is neither http: nor https: nor tcp:');
    const options = await optionsOf(values, world, mistakes);
    const limits = limitsOf(values, mistakes);
    const proxy = whereOf('proxy', values.proxyContainer, values.composeProject, values.proxyService, mistakes);
    const application = whereOf('upstream', values.upstreamContainer, values.composeProject, values.upstreamService, mistakes);
    if (values.composeProject !== undefined && !values.proxyService && !values.upstreamService)
        mistakes.add('compose-project', 'is of no use alone: name proxy-service, upstream-service, or both');
    const snapshot = plan_snapshotOf(values, target, mistakes);
    mistakes.end();
    return {
        ...{ target: target, options, limits, phase, verify, minDaysValid, minTls },
        logFiles: values.proxyLog.map((path) => ({ path, told: (0,runner_paths.Gt)(world.workspace, path) })),
        files: plan_filesOf(values, world),
        ...(upstream === undefined ? {} : { upstream }),
        ...(proxy === undefined ? {} : { proxy }),
        ...(application === undefined ? {} : { application }),
        ...(nginxConfig === undefined ? {} : { nginxConfig }),
        ...(snapshot === undefined ? {} : { snapshot }),
    };
}
function httpOf(target, mistakes) {
    if (target.kind === 'http' && 'host' in target.place)
        return target;
    mistakes.add('url', 'is neither https: nor http: with a host');
    return undefined;
}
async function optionsOf(values, world, mistakes) {
    const { connectTo, status, verify } = values;
    const counts = { full: true, chain: 'chain', none: false };
    const read = (path) => readGiven(world.workspace, path, LARGEST_PEM);
    return {
        redirects: 'none',
        expect: { status },
        tls: await tlsOf(values, counts[verify], read, mistakes),
        env: process.env,
        ...(connectTo === undefined ? {} : { connectTo }),
    };
}
function whereOf(what, container, project, service, mistakes) {
    if (container !== undefined && service !== undefined)
        mistakes.add(`${what}-service`, `and ${what}-container name the same: give one of them`);
    if (container !== undefined)
        return { name: container, container };
    if (service === undefined)
        return undefined;
    if (project !== undefined)
        return { name: service, project, service };
    mistakes.add(`${what}-service`, 'belongs to a project: give compose-project');
    return undefined;
}
function plan_snapshotOf({ phase, snapshot }, target, mistakes) {
    if (phase === 'once' || target === undefined)
        return undefined;
    if (snapshot !== undefined)
        return snapshot;
    const folder = process.env['RUNNER_TEMP'];
    if (folder)
        return (0,external_node_path_.join)(folder, 'ci-gates', `tls-soft-gate-${digestOf(target.told)}.json`);
    mistakes.add('snapshot', 'is wanted here: there is no RUNNER_TEMP to note anything in');
    return undefined;
}
function digestOf(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
function plan_filesOf({ caFile, clientCert, clientKey }, { workspace }) {
    const told = (path) => (path === undefined ? undefined : (0,runner_paths.Gt)(workspace, path));
    const [ca, cert, key] = [told(caFile), told(clientCert), told(clientKey)];
    return { ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) };
}

// EXTERNAL MODULE: ../../packages/core/src/model/enforcement.ts
var enforcement = __nccwpck_require__(1466);
;// CONCATENATED MODULE: ../../packages/github/src/check-runs.ts
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
        read: (data) => allOf(data, (each) => check_runs_text(record(each).sha)),
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
        ...{ id, name, url: check_runs_text(url) ?? '', conclusion: check_runs_text(conclusion) ?? '', externalId: check_runs_text(externalId) ?? '' },
        completedAt: Date.parse(check_runs_text(completedAt) ?? '') || 0,
    };
}
function allOf(data, read) {
    if (!Array.isArray(data))
        return undefined;
    const all = data.map(read).filter((each) => each !== undefined);
    return all.length === data.length ? all : undefined;
}
const check_runs_text = (value) => (typeof value === 'string' ? value : undefined);
const record = (value) => (typeof value === 'object' && value !== null ? value : {});

;// CONCATENATED MODULE: ../../packages/github/src/event.ts

const event_LARGEST = 25 * 1024 * 1024;
function readEvent(environment) {
    return { name: environment.GITHUB_EVENT_NAME ?? '', payload: readPayload(environment.GITHUB_EVENT_PATH) };
}
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        return (0,external_node_fs_.statSync)(path).size > event_LARGEST ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function runOf({ GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1' }) {
    return /^\d{1,15}$/.test(id) && /^\d{1,6}$/.test(attempt) ? { id: Number(id), attempt: Number(attempt) } : undefined;
}

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
    return { status, headers, message: failure_wordsOf(response.data) };
}
function failure_wordsOf(data) {
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
var rate_limit = __nccwpck_require__(6428);
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

;// CONCATENATED MODULE: ../../packages/github/src/told.ts

const told_LONGEST = 300;
function toldWithout(token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const needles = [token, encodeURIComponent(token), basic].filter((needle) => needle !== '');
    return (text) => {
        const clean = needles.reduce((left, needle) => left.replaceAll(needle, '***'), text);
        return (0,visible.ml)((0,visible.RK)(withoutUserinfo(clean).trim()), told_LONGEST);
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
        const { connect } = await Promise.all([__nccwpck_require__.e(12), __nccwpck_require__.e(673)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7673));
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



const pages_PER_PAGE = 100;
const MOST_PAGES = 100;
async function allPages(line, question) {
    const all = [];
    const seen = new Set();
    let at = { ...question, parameters: { ...question.parameters, per_page: pages_PER_PAGE } };
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
    const place = repositoryOf(subject.repository);
    const run = runOf(process.env);
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
function isDefaultBranch({ subject }) {
    const { event, ref, defaultBranch } = subject;
    return (event === 'schedule' ||
        (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}` && !event.startsWith('pull_request')));
}

;// CONCATENATED MODULE: ./src/softness/record.ts

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
function record_keyOf(plan, environment) {
    const { GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment;
    const file = ref.split('@')[0] || workflow;
    return digestOf([file, job, plan.target.told, plan.phase].join('\n'));
}

;// CONCATENATED MODULE: ./src/softness/streak.ts


const MOST_COMMITS = 30;
async function countStreak(github, wish) {
    const commits = await listCommits(github, { ...wish, most: MOST_COMMITS });
    if (commits.kind !== 'measured')
        return commits;
    const runs = new Map();
    for (const sha of commits.value) {
        const checks = await listCheckRuns(github, { ...wish, sha, name: CHECK_NAME });
        if (checks.kind !== 'measured')
            return checks;
        for (const check of checks.value)
            enter(runs, check, wish);
        if (runs.size >= wish.most)
            break;
    }
    const last = [...runs].sort(([a], [b]) => b - a).slice(0, wish.most);
    const end = last.findIndex(([, cause]) => cause !== wish.cause);
    return { kind: 'measured', value: { length: end < 0 ? last.length : end, of: last.length } };
}
function enter(runs, { conclusion, externalId }, { key, run }) {
    const record = readRecord(externalId);
    if (!record || record.key !== key || record.attempt !== 1 || record.run === run)
        return;
    const known = runs.get(record.run);
    if (known === undefined || known === HEALTHY)
        runs.set(record.run, conclusion === 'success' ? HEALTHY : record.cause);
}
const HEALTHY = 'healthy';

;// CONCATENATED MODULE: ./src/softness/until.ts
const until_DAY = 86_400_000;
const AHEAD_DAYS = 14;
function untilOf(last, now) {
    const isOver = now > last;
    const daysLeft = isOver ? 0 : Math.ceil((last - now) / until_DAY);
    return {
        date: new Date(last).toISOString().slice(0, 10),
        isOver,
        daysLeft,
        isNear: !isOver && daysLeft <= AHEAD_DAYS,
    };
}

;// CONCATENATED MODULE: ./src/softness/soften.ts





async function soften(verdict, cause, values, plan, world) {
    const { hardening, streak, findings } = await softnessOf(verdict.outcome === 'pass', cause, values, plan, world);
    const { effective, why } = (0,enforcement.mf)(world.enforcement, hardening);
    const told = {
        claim: 'enforcement',
        outcome: 'holds',
        code: 'enforcement',
        observed: `${effective}: ${why}`,
        additional: true,
    };
    const isMeasured = verdict.findings.some(({ outcome }) => outcome === 'holds') || verdict.outcome !== 'pass';
    return {
        ...verdict,
        findings: [...verdict.findings, ...findings, ...(isMeasured ? [told] : [])],
        metrics: { ...verdict.metrics, softStreak: streak === undefined ? '' : String(streak) },
        ...(hardening ? { hardening } : {}),
    };
}
async function softnessOf(isPass, cause, values, plan, world) {
    if (world.enforcement.effective === 'hard' || world.signal.aborted)
        return { findings: [] };
    const until = values.softUntil === undefined ? undefined : untilOf(values.softUntil, world.clock.now());
    if (until?.isOver)
        return { hardening: { because: `soft-until ${until.date} has passed` }, findings: [] };
    const ends = until ? [endsSoon(until)].flat() : [];
    const dated = until
        ? `soft until ${until.date} (${until.daysLeft} ${until.daysLeft === 1 ? 'day' : 'days'} left)`
        : undefined;
    if (isPass || values.escalateAfter === 0)
        return { findings: ends, ...(dated ? { hardening: { note: dated } } : {}) };
    const { streak, hardening, findings } = await escalate(cause, values, plan, world);
    if (hardening && 'because' in hardening)
        return { hardening, findings, ...(streak === undefined ? {} : { streak }) };
    const notes = [dated, hardening?.note].filter((note) => note !== undefined);
    return {
        hardening: { note: notes.join('; ') },
        findings: [...ends, ...findings],
        ...(streak === undefined ? {} : { streak }),
    };
}
function endsSoon({ date, daysLeft, isNear }) {
    if (!isNear)
        return [];
    const observed = `softness ends after ${date}: ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left; from then on a failure fails the step`;
    return [{ claim: 'soft-until', outcome: 'broken', code: 'softness-ends', observed, additional: true }];
}
async function escalate(cause, values, plan, world) {
    const { escalateAfter: most } = values;
    const branch = world.subject.defaultBranch;
    const access = accessOf(values, world);
    if ('problem' in access)
        return uncounted(access.problem);
    if (branch === undefined)
        return uncounted('the event does not tell the default branch');
    const key = record_keyOf(plan, process.env);
    const counted = await countStreak(access.github, { ...access.place, branch, key, cause, run: access.run.id, most });
    if (counted.kind !== 'measured')
        return uncounted(whyNot(counted));
    const { length } = counted.value;
    if (length >= most) {
        const runs = most === 1 ? 'the last run' : `the last ${most} runs`;
        return {
            streak: length,
            hardening: { because: `${runs} on ${branch} failed the same way (${cause}); escalate-after: ${most}` },
            findings: [],
        };
    }
    const note = `${length} of the last ${most} runs on ${branch} failed the same way, the gate turns hard at ${most}`;
    return { streak: length, hardening: { note }, findings: [] };
}
function uncounted(problem) {
    const note = 'escalate-after could not be counted';
    const text = 'Give github-token, and permissions checks: write and contents: read.';
    const finding = {
        claim: 'escalate-after',
        outcome: 'unknown',
        code: 'escalation-unknown',
        observed: `the runs on the default branch could not be counted: ${problem}`,
        remedy: { text },
        additional: true,
    };
    return { hardening: { note }, findings: [finding] };
}

// EXTERNAL MODULE: ../../packages/core/src/model/render/summary.ts + 3 modules
var summary = __nccwpck_require__(7232);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
;// CONCATENATED MODULE: ../../packages/github/src/head-sha.ts
function headShaOf({ payload }, sha) {
    const event = head_sha_record(payload);
    const head = head_sha_record(head_sha_record(event.pull_request).head).sha ?? head_sha_record(event.workflow_run).head_sha;
    return typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? head : sha;
}
const head_sha_record = (value) => (typeof value === 'object' && value !== null ? value : {});

;// CONCATENATED MODULE: ./src/softness/tell.ts




async function tellInCheckRun(report, values, world) {
    const conclusion = conclusionOf(report, values, world);
    if (conclusion === undefined || world.subject.repository === '')
        return undefined;
    const access = accessOf(values, world);
    if ('problem' in access)
        return `no check run was written: ${access.problem}`;
    const { github, place, run } = access;
    const { code: cause } = report.verdict;
    const plan = { target: values.url, phase: values.phase };
    const told = await createCheckRun(github, {
        ...place,
        ...{ name: CHECK_NAME, conclusion, title: titleOf(report), summary: (0,summary.Im)(report) },
        sha: headShaOf(readEvent(process.env), world.subject.sha),
        externalId: writeRecord({ cause, run: run.id, attempt: run.attempt, key: record_keyOf(plan, process.env) }),
        ...detailsOf(report, run.id),
    });
    return told.kind === 'measured' ? undefined : `no check run was written: ${whyNot(told)}`;
}
function conclusionOf({ verdict, enforcement }, { escalateAfter }, world) {
    const isSoft = enforcement.effective === 'soft';
    if (verdict.outcome !== 'pass' && isSoft)
        return 'neutral';
    if (escalateAfter === 0 || !isDefaultBranch(world))
        return undefined;
    return verdict.outcome === 'pass' ? 'success' : 'failure';
}
function titleOf({ verdict, enforcement }) {
    return `${enforcement.effective === 'soft' && verdict.outcome !== 'pass' ? 'soft: ' : ''}${(0,headline.$)(verdict.reason)}`;
}
function detailsOf({ subject: { serverUrl, repository } }, run) {
    return serverUrl === undefined ? {} : { detailsUrl: `${serverUrl}/${repository}/actions/runs/${run}` };
}

;// CONCATENATED MODULE: ./src/gate.ts








const gate = defineGate({
    name: 'tls-soft-gate',
    title: 'TLS soft gate',
    description: 'Ask through a TLS proxy, and say which layer broke; soft on pull requests, hard where it counts.',
    branding: { icon: 'lock', color: 'orange' },
    enforcement: 'auto',
    inputs: inputs,
    outputs: {
        cause: 'The cause, the same as `code`: `healthy`, `stale-upstream` and so on.',
        layer: 'The layer that broke: `name`, `tcp`, `tls`, `http`, `application` or `proxy`; empty when healthy.',
        upstreamIp: 'The addresses that the application has now, parted by blanks, where they were looked at.',
        peerIp: 'The address to which the proxy sends, from its log.',
        certificateDaysLeft: 'Whole days until the first certificate of the chain expires.',
        tlsVersion: 'The version of TLS that was spoken: `TLS 1.3`.',
        softStreak: 'How many of the last runs on the default branch failed one after the other with this cause; empty where not counted.',
    },
    run: async (values, world) => {
        const plan = await planOf(values, world);
        const judged = judge(await observe(plan, world));
        const verdict = await noted(judged, plan, world);
        return await soften(verdict, judged.cause, values, plan, world);
    },
    tellElsewhere: tellInCheckRun,
});


/***/ }),

/***/ 1490:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7620);
 var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3963);


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
 var _input_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4219);


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
function softened(decided, isSoftOnPullRequests, { event }) {
    const isSoft = isSoftOnPullRequests && event.startsWith('pull_request');
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
   d: () => ( InputError)
 });
class InputError extends Error {
    name = 'InputError';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(({ input, message }) => `${input}: ${message}`).join('\n'));
        this.mistakes = mistakes;
    }
}


/***/ }),

/***/ 4219:
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
// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var glob = __nccwpck_require__(5174);
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
        return (0,glob.S)(raw);
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
const kinds_glob = scalar('glob');
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
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1095);
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7772);
 var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1833);
 var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2477);




const MOST_LINES = 100;
const WIDEST = { claim: 36, place: 44 };
const LONGEST = 1_000;
function evidenceLines(report, only = 'all') {
    const counted = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .$t)(report.verdict.findings).filter(({ finding }) => only === 'all' || finding.outcome !== 'holds');
    const shown = counted.slice(0, MOST_LINES);
    const widths = {
        claim: widest(shown.map(claimOf), WIDEST.claim),
        place: widest(shown.map(({ finding }) => placeIn(finding)), WIDEST.place),
    };
    const lead = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .aT)(report).map((each) => `  ${each}`);
    const lines = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]));
    if (counted.length > shown.length)
        lines.push(`  … and ${counted.length - shown.length} more in the report`);
    const trail = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .Mv)(report).map((each) => `  ${each}`);
    const measured = `  ${measure(report)}`;
    return only === 'all' ? [...lead, ...lines, ...trail, measured] : [...lines, measured];
}
function measure({ verdict, durationMs }, timed = true) {
    const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number');
    const told = counts.map(([name, value]) => `${words(name)}: ${value}`);
    return [...told, ...(timed ? [`took ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_2__ .a)(durationMs)}`] : [])].join(', ');
}
function words(name) {
    return line(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function findingLines({ finding, times }, widths, before) {
    const cells = [claimOf({ finding, times }), placeIn(finding), line(finding.observed)];
    const padded = [cells[0].padEnd(widths.claim), cells[1].padEnd(widths.place), cells[2]];
    const indent = ' '.repeat(4);
    const remedy = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(finding);
    const repeated = before !== undefined && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(before.finding) === remedy;
    return [
        `  ${_order_js__WEBPACK_IMPORTED_MODULE_0__ .j7[finding.outcome]} ${padded.filter((cell) => cell !== '').join('  ')}`.trimEnd(),
        ...(finding.expected ? [`${indent}wanted: ${line(finding.expected)}`] : []),
        ...(remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${line(remedy)}`] : []),
    ];
}
function placeIn(finding) {
    const place = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .sR)(finding);
    return place === finding.claim ? '' : line(place);
}
function claimOf({ finding, times }) {
    return times > 1 ? `${line(finding.claim)} (${times} times)` : line(finding.claim);
}
function line(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__ .ml)(text, LONGEST));
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
    const text = lines.length === 0 ? '' : details(title, (0,markdown.DV)(lines));
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

/***/ 7232:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
var markdown = __nccwpck_require__(5161);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __nccwpck_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/model/render/order.ts
var order = __nccwpck_require__(1833);
// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts + 1 modules
var sections = __nccwpck_require__(2477);
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

/***/ 5174:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   S: () => ( compileGlob)
 });
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
const DECEPTIVE = /(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]|(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[ -~]*$/;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': ' ' };
function visible(text) {
    return PLAIN.test(text) ? text : text.replace(DECEPTIVE, (character) => NAMED[character] ?? escapeOf(character));
}
function escapeOf(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code.padStart(2, '0')}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`;
}
function escapeDeceptive(json) {
    return json.replace(DECEPTIVE, (character) => (character === '\n' ? character : units(character)));
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
        else if (name === undefined || !Object.hasOwn(inputs, name))
            mistakes.push(unknownFlag(flags[at], name, Object.keys(inputs)));
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
    const meant = name === undefined ? undefined : (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(name, [...names, ...TERMINAL_FLAGS]);
    return {
        input: flag,
        message: `there is no such flag${meant ? `; did you mean --${meant}?` : '; --help lists them'}`,
    };
}


/***/ }),

/***/ 7620:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => ( main)
});

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/model/text/log-safe.ts
var log_safe = __nccwpck_require__(1052);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ../../packages/core/src/runner/clock.ts

const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    sleep: (ms, signal) => (0,promises_namespaceObject.setTimeout)(ms, undefined, signal ? { signal: signal } : {}),
};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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
function isSection({ title, lines = [], table }) {
    const rows = table ? [table.columns, ...table.rows] : [];
    return typeof title === 'string' && [lines, ...rows].every(isTexts);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
;// CONCATENATED MODULE: ../../packages/core/src/runner/report-file.ts




async function writeReport(report, wanted, runner) {
    try {
        const text = reportJson(report);
        if (wanted !== undefined)
            return { path: await (0,write_text.x)(wanted, text, runner.roots) };
        if (runner.reportFolder === undefined)
            return {};
        return { path: await writeFresh((0,external_node_path_.join)(runner.reportFolder, 'ci-gates'), report.gate, text) };
    }
    catch (error) {
        return { problem: `the report was not written: ${error.message}` };
    }
}
async function writeFresh(folder, gate, text) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (let number = 1;; number++) {
        const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(number === 1 ? `${gate}.json` : `${gate}-${number}.json`));
        const file = await (0,promises_.open)(path, 'wx').catch((error) => {
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
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
    const enforcement = (0,model_enforcement.To)((0,model_enforcement.mf)(wished, verdict.hardening), verdict.softOnPullRequests ?? false, runner.subject);
    const unclean = toReport(gate, runner, verdict, enforcement, startedAt, clock.now());
    const report = redactReport(unclean, secrets.clean);
    const { path, problem } = await writeReport(report, values.report, runner);
    if (problem && !values.report)
        runner.warn(problem);
    await runner.tell(report, path, { summary: values.summary });
    if (cancelled)
        return exitCodeOf(cancelled);
    const untold = await gate.tellElsewhere?.(report, values, world);
    if (untold !== undefined)
        runner.warn(secrets.clean(untold));
    if (problem && values.report)
        throw new input_error.d([{ input: 'report', message: problem }]);
    return report.verdict.outcome === 'pass' || enforcement.effective === 'soft' ? 0 : 1;
}
function worldOf(runner, clock, signal, { clean, add }) {
    const { log, workspace, subject } = runner;
    const cleaned = { info: (line) => log.info(clean(line)), debug: (line) => log.debug(clean(line)) };
    return { clock, log: cleaned, signal, mask: add, workspace, subject };
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

;// CONCATENATED MODULE: ../../packages/core/src/runner/stop.ts
const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED'];
function allowClosedOutputs() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (!CLOSED.includes(error.code ?? ''))
                throw error;
        });
}
function leave(code) {
    process.exitCode ||= code;
    process.stdout.write('', () => process.stderr.write('', () => setImmediate(() => process.exit())));
}

// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __nccwpck_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/subject.ts
var subject = __nccwpck_require__(8817);
;// CONCATENATED MODULE: ../../packages/core/src/runner/terminal.ts





function terminalRunner(environment, flags, wish) {
    const workspace = process.cwd();
    return {
        workspace,
        subject: (0,subject.e)(environment.GITHUB_ACTIONS === 'true' ? environment : {}),
        given: { ...(0,runner_given.m)(environment), ...flags },
        resolvePath: (raw) => ({ ...(0,paths.cd)(workspace, [workspace])(raw), allowed: true }),
        reportFolder: undefined,
        log: { info: note, debug: (line) => (environment.CI_GATES_DEBUG ? note(line) : undefined) },
        mask: () => { },
        warn: (message) => note(`! ${message}`),
        tell: async (report) => print(wish.json ? reportJson(report).trimEnd() : forPeople(report, environment)),
        tellMistakes: async (name, error) => {
            for (const { input, message } of error.mistakes)
                note(`✗ ${name}: ${input}: ${message}`);
        },
        tellCrash: (name, stack) => {
            note(`✗ ${name} crashed; this is a bug in the gate, not a verdict`);
            for (const line of stack)
                note(`  ${line}`);
        },
    };
}
function helpOf(gate) {
    const flags = Object.entries((0,common.j3)(gate)).flatMap(([key, { description, form, default: fallback, optional }]) => [
        `  --${(0,parse_inputs.i)(key)}  ${plain(form)}${fallback ? `; default ${fallback}` : optional || fallback === '' ? '' : '; required'}`,
        `      ${plain(description)}`,
    ]);
    const own = ['  --json     print the report as JSON', '  --help     print this', '  --version  print the version'];
    const codes = 'Exit code: 0 pass (or soft), 1 anything else, 130 or 143 when cancelled.';
    return [`ci-gates ${gate.name}: ${gate.description}`, '', ...flags, '', ...own, '', codes].join('\n');
}
function answerWish(gate, wish) {
    if (wish.help)
        print(helpOf(gate));
    else if (wish.version)
        print(VERSION);
    return wish.help || wish.version;
}
const COLOURS = { '✓': '32', '✗': '31', '!': '33', '?': '33' };
function forPeople(report, environment) {
    const paint = wantsColour(environment) ? coloured : (line) => line;
    const { mark, text } = (0,headline.P)(report);
    const isPass = report.verdict.outcome === 'pass';
    const evidence = isPass ? (0,log.p)(report, 'open') : ['', ...(0,log.p)(report)];
    return [`${mark} ${text}`, ...evidence].map((line) => paint((0,log_safe.s)(line))).join('\n');
}
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0';
    return Boolean(process.stdout.isTTY) && TERM !== 'dumb';
}
function coloured(line) {
    const mark = /^\s*([✓✗!?])/.exec(line)?.[1];
    const colour = mark === undefined ? undefined : COLOURS[mark];
    return colour === undefined || mark === undefined ? line : line.replace(mark, `\x1b[${colour}m${mark}\x1b[0m`);
}
function plain(text) {
    return text.replaceAll('`', '');
}
function print(text) {
    process.stdout.write(`${text}\n`);
}
function note(line) {
    process.stderr.write(`${(0,log_safe.s)(line)}\n`);
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/main.ts









async function main(gate, environment = process.env, flags = process.argv.slice(2)) {
    allowClosedOutputs();
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
        const { githubRunner } = await __nccwpck_require__.e( 171).then(__nccwpck_require__.bind(__nccwpck_require__, 6171));
        return githubRunner(gate, environment, given);
    }
    catch (error) {
        if (!(error instanceof input_error.d))
            throw error;
        for (const { input, message } of error.mistakes)
            process.stderr.write(`${(0,log_safe.s)(`✗ ${gate.name}: ${input}: ${message}`)}\n`);
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
   cd: () => ( pathResolver)
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


/***/ }),

/***/ 8817:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   e: () => ( subjectOf)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const LARGEST_EVENT = 25 * 1024 * 1024;
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
function readPayload(path) {
    if (!path)
        return undefined;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > LARGEST_EVENT)
            return undefined;
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   x: () => ( writeText)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_2___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
 var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8613);




async function writeText(path, text, roots) {
    await refuseOutside(await nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), path, roots);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0));
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
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const within = await Promise.all(roots.map(async (root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), real)));
    if (!within.includes(true))
        throw new Error(`${path} leads outside ${roots.join(' and ')}`);
}
async function nearest(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
    return found || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Hw: () => ( secretsInAddress),
   Vl: () => ( tellUrl),
   Z4: () => ( tellPath),
   eJ: () => ( tellLogLine)
 });
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
function tellLogLine(line) {
    return line.replace(QUERY, tellPath).replace(HEADER, '$1***');
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

/***/ 3073:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
