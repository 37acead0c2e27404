export const id = 958;
export const ids = [958];
export const modules = {

/***/ 1958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => ( judge)
});

// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var verdict = __webpack_require__(8541);
;// CONCATENATED MODULE: ../../packages/core/src/model/text/shell-word.ts
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellOperand(text) {
    return shellWord(text.startsWith('-') ? `./${text}` : text);
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
;// CONCATENATED MODULE: ../../packages/probes/src/nginx-config/advise-nginx.ts

const DOCKER_DNS = '127.0.0.11';
const VALID = 'valid=10s';
function adviseNginx(input) {
    const { pass, proxyContainer } = input;
    const command = proxyContainer === undefined ? 'nginx -s reload' : `docker exec ${shellWord(proxyContainer)} nginx -s reload`;
    return { ...lastingAdvice(input, pass), command };
}
function lastingAdvice(input, pass) {
    const resolves = pass?.how === 'variable' || pass?.group?.servers.some(({ resolve }) => resolve);
    if (pass && resolves)
        return shorterMemory(pass);
    if (pass && (pass.how === 'address' || pass.group?.servers.every(({ host }) => isAddress(host))))
        return nameIt(pass);
    if (knowsResolve(input))
        return resolveParameter(input);
    return variable(input);
}
function knowsResolve({ version, plus }) {
    if (plus)
        return true;
    const [major = 0, minor = 0, patch = 0] = (version ?? '').split('.').map(Number);
    return major > 1 || (major === 1 && (minor > 27 || (minor === 27 && patch >= 3)));
}
function resolveParameter({ pass, upstream, version, plus }) {
    const place = placeOf(pass, upstream);
    const group = pass?.group;
    const name = group?.name ?? hostOf(place);
    const servers = group ? group.servers.map(({ address }) => address) : [place];
    const uri = pass ? uriOf(pass) : '';
    const lines = [
        `upstream ${name} {`,
        `    zone ${group?.zone ?? `${name} 64k`};`,
        `    ${resolverLine(pass)}`,
        ...servers.map((server) => `    server ${server}${isAddress(hostOf(server)) ? '' : ' resolve'};`),
        '}',
        ...(group ? [] : [`${pass?.directive ?? 'proxy_pass'} ${prefixOf(pass)}${name}${uri};`]),
    ];
    const who = plus ? 'NGINX Plus looks' : `nginx ${(0,visible.RK)(version ?? '')} looks`;
    return {
        text: `${who} a name up again with "server ${(0,visible.RK)(servers[0] ?? place)} resolve;", a zone and a resolver`,
        lines,
    };
}
function variable({ pass, upstream, version }) {
    const place = placeOf(pass, upstream);
    const uri = pass ? uriOf(pass) : '';
    const lines = [
        resolverLine(pass),
        `set $upstream ${place};`,
        ...rewriteFor(pass, uri),
        `${pass?.directive ?? 'proxy_pass'} ${prefixOf(pass)}$upstream;`,
    ];
    const known = version === undefined ? 'nginx' : `nginx ${(0,visible.RK)(version)}`;
    const later = version === undefined ? '; 1.27.3 and later know "server … resolve;" as well' : '';
    return { text: `${known} resolves a written name once, at start; a variable makes it resolve again${later}`, lines };
}
function rewriteFor(pass, uri) {
    const location = pass?.location ?? '';
    if (uri === '' || uri === location || !location.startsWith('/'))
        return [];
    return [`rewrite ^${location.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(.*)$ ${uri}$1 break;`];
}
function shorterMemory(pass) {
    const { resolver } = pass.group ?? pass;
    if (!resolver)
        return { text: 'nginx resolves this name at run time and has no resolver', lines: [resolverLine(pass)] };
    if (resolver.validMs !== undefined && resolver.validMs <= 30_000) {
        const seconds = Math.ceil(resolver.validMs / 1000);
        return { text: `nginx resolves the name again every ${seconds} s: the gate can wait that long`, lines: [] };
    }
    return { text: 'nginx resolves this name again, but keeps an answer for long', lines: [resolverLine(pass)] };
}
function nameIt(pass) {
    const port = pass.port === undefined ? '' : `:${pass.port}`;
    const lines = [resolverLine(pass), `set $upstream SERVICE${port};`, `${pass.directive} ${prefixOf(pass)}$upstream;`];
    return { text: 'the address is written into the configuration: write the name of the service instead', lines };
}
function resolverLine(pass) {
    const addresses = (pass?.group?.resolver ?? pass?.resolver)?.addresses ?? [DOCKER_DNS];
    return `resolver ${addresses.join(' ')} ${VALID};`;
}
function placeOf(pass, upstream) {
    const written = pass?.group?.servers.find(({ host }) => !isAddress(host))?.address;
    if (written !== undefined)
        return written;
    if (pass?.host === undefined)
        return upstream ?? 'SERVICE:80';
    return pass.port === undefined ? pass.host : `${pass.host}:${pass.port}`;
}
function uriOf({ target }) {
    const rest = target.replace(/^[a-z]{3,8}:\/\//, '');
    return rest.startsWith('unix:') || !rest.includes('/') ? '' : rest.slice(rest.indexOf('/'));
}
function prefixOf(pass) {
    if (!pass)
        return 'http://';
    return pass.scheme === undefined ? '' : `${pass.scheme}://`;
}
function hostOf(place) {
    return place.replace(/:\d+$/, '');
}
function isAddress(host) {
    return host.startsWith('unix:') || host.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
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
const PAGES = [
    ['nginx', /<hr><center>nginx(?:\/([\w.]{1,20}))?[^<]{0,40}<\/center>\s*<\/body>/],
    ['openresty', /<hr><center>openresty(?:\/([\w.]{1,20}))?[^<]{0,40}<\/center>\s*<\/body>/],
    ['nginx', /<em>Faithfully yours, nginx\.<\/em>/],
    [
        'haproxy',
        /^<html><body><h1>\d{3} [\w -]{1,40}<\/h1>\n(?:The server returned an invalid or incomplete response|No server is available to handle this request|The server didn't respond in time|Your browser sent an invalid request|Request forbidden by administrative rules)\.\n<\/body><\/html>/,
    ],
    [
        'envoy',
        /^(?:upstream connect error or disconnect\/reset before headers|no healthy upstream$|upstream request timeout$|no cluster match for URL)/,
    ],
    [
        'apache',
        /<(?:title|h1)>(?:502 Proxy Error|503 Service Unavailable|504 Gateway Timeout|Proxy Error|Service Unavailable|Gateway Timeout)<\/(?:title|h1)>[\s\S]{0,2000}<address>Apache(?:\/([\w.]{1,20}))?/,
    ],
    ['traefik', /^(?:Bad Gateway|Gateway Timeout|no available server)\n?$/],
];
function whoAnswered({ status, headers, body }) {
    for (const [proxy, pattern] of PAGES) {
        const page = pattern.exec(body);
        if (page)
            return { by: 'proxy', proxy, ...versioned(page[1] ?? versionOf(headers)), why: `${proxy}'s own page` };
    }
    const passed = passedOn(headers);
    if (headers['x-envoy-upstream-service-time'] !== undefined)
        return { by: 'application', proxy: 'envoy', why: 'Envoy says how long the upstream took' };
    if (passed?.proxy === 'caddy' && body === '' && (status === 502 || status === 504))
        return { by: 'proxy', ...passed, why: "Caddy's own empty answer" };
    return { ...passed, ...judgeBody(status, headers, body) };
}
const SERVERS = [
    ['openresty', /^openresty(?:\/([\w.]{1,20}))?/],
    ['nginx', /^nginx(?:\/([\w.]{1,20}))?/],
    ['envoy', /^(?:istio-)?envoy$/],
    ['caddy', /^Caddy$/],
    ['apache', /^Apache(?:\/([\w.]{1,20}))?/],
    ['other', /^(?:awselb\/|cloudflare|Varnish|ATS)/],
];
function passedOn(headers) {
    for (const [proxy, pattern] of SERVERS) {
        const found = pattern.exec(first(headers['server']));
        if (found)
            return { proxy, ...versioned(found[1]) };
    }
    return headers['via'] === undefined ? undefined : { proxy: 'other' };
}
function judgeBody(status, headers, body) {
    if (headers['x-powered-by'] !== undefined)
        return { by: 'application', why: 'it names what it is made with' };
    if (/json/i.test(first(headers['content-type'])) && body !== '')
        return { by: 'application', why: 'its body is JSON' };
    if (status < 500)
        return { by: 'application', why: `it answers ${status}` };
    if (body !== '' && status !== 502 && status !== 504)
        return { by: 'application', why: 'its body is the page of no proxy that is known' };
    return { by: 'unknown', why: body === '' ? 'its body is empty' : 'its body is the page of no proxy that is known' };
}
function versionOf(headers) {
    return /^(?:nginx|openresty)\/([\w.]{1,20})/.exec(first(headers['server']))?.[1];
}
function versioned(version) {
    return version === undefined ? {} : { version };
}
function first(header) {
    return (typeof header === 'string' ? header : header?.[0]) ?? '';
}

;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/clock.ts
function clock(at, now) {
    const [date = '', time = ''] = new Date(at).toISOString().split('T');
    const isToday = date === new Date(now).toISOString().slice(0, 10);
    return `${isToday ? '' : `${date} `}${time.slice(0, 8)}`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/compare-containers.ts

function compareContainers(name, before, now, at) {
    if (before.state === 'absent' && now.state === 'absent')
        return [];
    if (now.state === 'absent')
        return [{ kind: 'gone', subject: name, text: `${name} is gone: it was there at the warm-up` }];
    const lived = livedOn(name, before, now, at);
    return [...(lived ? [lived] : []), ...moved(name, allOf(before), allOf(now))];
}
function livedOn(name, before, now, at) {
    const subject = name;
    if (before.state === 'running' && now.state !== 'running') {
        const { finishedAt } = now;
        const isOver = now.state === 'exited' || now.state === 'dead';
        const when = isOver && finishedAt !== undefined ? ` at ${clock(finishedAt, at)}` : '';
        const text = isOver ? `${name} exited${when} (${ending(now)})` : `${name} is ${now.state}, it ran at the warm-up`;
        return { kind: 'stopped', subject, ...(isOver && finishedAt !== undefined ? { at: finishedAt } : {}), text };
    }
    const started = now.startedAt === undefined ? {} : { at: now.startedAt };
    const when = now.startedAt === undefined ? '' : ` at ${clock(now.startedAt, at)}`;
    if (before.id !== now.id)
        return { kind: 'recreated', subject, ...started, text: `${name} was made anew${when}` };
    const hasRestarted = now.restartCount > before.restartCount || (now.startedAt ?? 0) > (before.startedAt ?? Infinity);
    if (!hasRestarted)
        return undefined;
    const isKnown = now.exitCode !== 0 || now.oomKilled;
    const times = now.restartCount - before.restartCount;
    const told = [...(isKnown ? [ending(now)] : []), ...(times > 1 ? [`${times} times`] : [])].join(', ');
    return { kind: 'restarted', subject, ...started, text: `${name} restarted${when}${told === '' ? '' : ` (${told})`}` };
}
function ending({ exitCode, oomKilled }) {
    return `exit ${exitCode}${oomKilled ? ', out of memory' : ''}`;
}
function allOf({ addresses }) {
    return Object.values(addresses).flat();
}
function moved(subject, before, now) {
    const [old, fresh] = [[...new Set(before)].sort(), [...new Set(now)].sort()];
    if (old.length === 0 || fresh.length === 0 || old.join() === fresh.join())
        return [];
    return [{ kind: 'new-address', subject, text: `${subject} moved from ${tell(old)} to ${tell(fresh)}` }];
}
function tell(addresses) {
    const more = addresses.length > 4 ? ` and ${addresses.length - 4} more` : '';
    return `${addresses.slice(0, 4).join(' and ')}${more}`;
}

;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/compare-snapshots.ts


const TIMES_SLOWER = 10;
const SLOW = 100;
function compareSnapshots(before, now) {
    if (before.target !== now.target) {
        const text = `the warm-up asked ${before.target}, not ${now.target}: nothing can be compared`;
        return [{ kind: 'other-target', subject: '', text }];
    }
    const containers = Object.entries(before.containers).flatMap(([name, container]) => {
        const found = Object.hasOwn(now.containers, name) ? now.containers[name] : undefined;
        return found ? compareContainers(name, container, found, now.at) : [];
    });
    const hosts = Object.entries(before.addresses).flatMap(([name, addresses]) => moved(name, addresses, (Object.hasOwn(now.addresses, name) ? now.addresses[name] : undefined) ?? []));
    return [
        ...health(before, now),
        ...containers,
        ...hosts,
        ...certificate(before, now),
        ...compare_snapshots_status(before, now),
        ...slower(before, now),
    ];
}
function health(before, now) {
    const when = clock(before.at, now.at);
    const change = (kind, text) => [{ kind, subject: '', at: before.at, text }];
    if (before.healthy && !now.healthy)
        return change('broken-since', `healthy at ${when} and broken since (${now.code})`);
    if (!before.healthy && !now.healthy)
        return change('never-healthy', `never healthy: ${before.code} at the warm-up (${when}) already`);
    return before.healthy ? [] : change('recovered', `healthy now, ${before.code} at the warm-up (${when})`);
}
function certificate({ certificate: before }, { certificate: now }) {
    if (!before || !now || before.fingerprint256 === now.fingerprint256)
        return [];
    const text = `another certificate than at the warm-up: valid until ${now.notAfter.slice(0, 10)}, before until ${before.notAfter.slice(0, 10)}`;
    return [{ kind: 'new-certificate', subject: '', text }];
}
function compare_snapshots_status({ status: before }, { status: now }) {
    if (before === undefined || now === undefined || before === now)
        return [];
    return [{ kind: 'other-status', subject: '', text: `answers ${now}, at the warm-up ${before}` }];
}
function slower({ latencyMs: before }, { latencyMs: now }) {
    if (before === undefined || now === undefined || now < SLOW || now < TIMES_SLOWER * before)
        return [];
    const times = before > 0 ? ` (${Math.round(now / before)} times as long)` : '';
    return [{ kind: 'slower', subject: '', text: `answered in ${span(now)}, at the warm-up in ${span(before)}${times}` }];
}
function span(ms) {
    return ms < 1_000 ? `${Math.round(ms * 10) / 10} ms` : `${Math.round(ms / 100) / 10} s`;
}

// EXTERNAL MODULE: ./src/observe/seen.ts
var seen = __webpack_require__(4353);
;// CONCATENATED MODULE: ./src/judge/clock.ts
function timeOf(at) {
    return `${new Date(at).toISOString().slice(11, 19)} UTC`;
}

;// CONCATENATED MODULE: ./src/judge/tls-cause.ts
const DAY = 86_400_000;
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
    return expiry === undefined ? undefined : Math.floor((Date.parse(expiry) - at) / DAY);
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ../../packages/probes/src/proxy/addresses.ts

function canonical(address) {
    const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(plain)?.[1];
    if (mapped !== undefined)
        return mapped;
    return (0,external_node_net_.isIP)(plain) === 6 ? new URL(`http://[${plain}]/`).hostname : plain.toLowerCase();
}
function sameAddress(one, other) {
    return canonical(one) === canonical(other);
}
function hasAddress(addresses, address) {
    return addresses.some((each) => sameAddress(each, address));
}
function isLoopback(address) {
    const plain = canonical(address);
    return /^127\./.test(plain) || plain === '[::1]';
}

;// CONCATENATED MODULE: ../../packages/probes/src/proxy/stale-upstream.ts



function staleUpstream(evidence) {
    const { upstream } = evidence;
    if (!upstream || upstream.running === false || upstream.addresses.length === 0)
        return undefined;
    const target = targetOf(evidence.passes ?? [], upstream);
    if (target === 'another')
        return undefined;
    const lines = linesOf(evidence, upstream);
    const last = lines.at(-1);
    if (!last)
        return withoutLines(evidence, upstream, target);
    if (hasAddress(upstream.addresses, last.peer.host))
        return undefined;
    if (upstream.source === 'resolution' && upstream.addresses.every(isLoopback) && !isLoopback(last.peer.host))
        return undefined;
    const isFormer = hasAddress(formerAddresses(evidence, upstream), last.peer.host);
    const isLater = last.at !== undefined && upstream.startedAt !== undefined;
    const certain = upstream.source === 'inspect' && isLater && (isFormer || target === 'only');
    const count = lines.filter(({ peer }) => sameAddress(peer.host, last.peer.host)).length;
    const known = {
        stale: true,
        peer: last.peer,
        current: upstream.addresses,
        proof: 'log',
        certain,
        count,
    };
    return { ...known, ...sinceOf(upstream), words: words(evidence, upstream, last.proxy, last.peer.host, certain) };
}
function linesOf({ lines, asked }, { startedAt }) {
    const dialled = lines.filter((line) => line.peer !== undefined && (0,external_node_net_.isIP)(line.peer.host) !== 0);
    const since = startedAt === undefined ? Number.NEGATIVE_INFINITY : Math.floor(startedAt / 1_000) * 1_000;
    const current = dialled.filter(({ at }) => at === undefined || at >= since);
    if (asked === undefined)
        return current;
    const [path] = asked.split('?');
    const own = current.filter(({ request }) => request?.split(' ')[1]?.split('?')[0] === path);
    return own.length > 0 ? own : current;
}
function targetOf(passes, upstream) {
    if (passes.length === 0)
        return 'unknown';
    const kinds = passes.map((pass) => {
        const hosts = pass.group?.servers.map(({ host }) => host) ?? (pass.host === undefined ? [] : [pass.host]);
        if (hosts.length === 0 || hosts.some((host) => (0,external_node_net_.isIP)(host) !== 0))
            return 'unknown';
        if (hosts.every((host) => isNamed(upstream, host)))
            return 'this';
        return hosts.some((host) => isNamed(upstream, host)) ? 'mixed' : 'another';
    });
    if (kinds.every((kind) => kind === 'this'))
        return 'only';
    if (kinds.some((kind) => kind === 'this' || kind === 'mixed'))
        return 'too';
    return kinds.every((kind) => kind === 'another') ? 'another' : 'unknown';
}
function isNamed({ name, aliases = [] }, host) {
    return [name, ...aliases].some((each) => each.toLowerCase() === host.toLowerCase());
}
function formerAddresses({ before }, { name, aliases = [] }) {
    if (!before)
        return [];
    return [name, ...aliases].flatMap((each) => [
        ...(Object.hasOwn(before.containers, each) ? Object.values(before.containers[each]?.addresses ?? {}).flat() : []),
        ...(Object.hasOwn(before.addresses, each) ? (before.addresses[each] ?? []) : []),
    ]);
}
function withoutLines(evidence, upstream, target) {
    const former = formerAddresses(evidence, upstream).filter((each) => !hasAddress(upstream.addresses, each));
    const [old] = former;
    const stays = formerAddresses(evidence, upstream).some((each) => hasAddress(upstream.addresses, each));
    if (old === undefined || stays)
        return undefined;
    const own = (evidence.passes ?? []).filter((pass) => isNamed(upstream, pass.host ?? '') || pass.group);
    if (target !== 'unknown' && own.every(resolvesAgain))
        return undefined;
    const proof = target === 'unknown' ? 'snapshot' : 'config';
    const told = words(evidence, upstream, target === 'unknown' ? 'the proxy' : 'nginx', old, false);
    return {
        stale: true,
        current: upstream.addresses,
        ...sinceOf(upstream),
        proof,
        certain: false,
        count: 0,
        words: told,
    };
}
function resolvesAgain({ how, group }) {
    return how === 'variable' || (group?.servers.every(({ resolve }) => resolve) ?? false);
}
function sinceOf({ startedAt }) {
    return startedAt === undefined ? {} : { since: startedAt };
}
function words({ now }, upstream, proxy, old, certain) {
    const { name, addresses, startedAt } = upstream;
    const at = addresses.slice(0, 4).join(' and ');
    const since = startedAt === undefined ? `${name} is at ${at}` : `${name} has been at ${at} since ${clock(startedAt, now)}`;
    return `${proxy} ${certain ? '' : 'probably '}still sends to ${old}, ${since}`;
}

// EXTERNAL MODULE: ./src/observe/container.ts
var container = __webpack_require__(5863);
// EXTERNAL MODULE: ../../packages/probes/src/snapshot/snapshot.ts
var snapshot = __webpack_require__(7591);
;// CONCATENATED MODULE: ./src/observe/moment.ts

function snapshotOf({ at, target, healthy, code, last, addresses, seen, logs }) {
    const [own] = last?.tls?.chain ?? [];
    const certificate = own && {
        fingerprint256: own.fingerprint256,
        notAfter: last?.tls?.earliestExpiry ?? own.notAfter,
        subject: own.subject,
    };
    const containers = seen.flatMap(({ name, containers: [first] }) => (first ? [[name, entryOf(first)]] : []));
    return {
        version: snapshot.CJ,
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

;// CONCATENATED MODULE: ./src/judge/upstream.ts





const NAMELESS = 'the application';
function upstreamOf(evidence) {
    const { application, proxy, upstreamHost } = evidence;
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
    const name = (0,external_node_net_.isIP)(host) === 0 ? host : (soleName(evidence) ?? NAMELESS);
    return { name, aliases: [host], addresses, source: 'resolution' };
}
function soleName(evidence) {
    const names = new Set((0,seen.H)(evidence).flatMap(({ host }) => (host === undefined || (0,external_node_net_.isIP)(host) !== 0 ? [] : [host])));
    return names.size === 1 ? [...names][0] : undefined;
}
function sharedAddresses(application, proxy) {
    const networks = new Set(proxy?.containers.flatMap(({ addresses }) => addresses.map(({ network }) => network)));
    const shared = application.containers.map((container) => ({
        ...container,
        addresses: container.addresses.filter(({ network }) => networks.has(network)),
    }));
    const found = (0,container.s)({ name: application.name, containers: shared });
    return found.length > 0 ? found : (0,container.s)(application);
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
    const { evidence, plan, at } = observed;
    const upstream = upstreamOf(evidence);
    const before = beforeOf(observed);
    return staleUpstream({
        lines: (0,seen.D)(evidence),
        passes: (0,seen.H)(evidence),
        asked: plan.target.path,
        ...(upstream ? { upstream } : {}),
        now: at,
        ...(before ? { before } : {}),
    });
}
function passOf(evidence) {
    const passes = (0,seen.H)(evidence);
    const upstream = upstreamOf(evidence);
    const names = new Set([upstream?.name, ...(upstream?.aliases ?? [])]);
    const named = passes.find(({ host, group }) => names.has(host) || group?.servers.some((server) => names.has(server.host)));
    return named ?? (passes.length === 1 ? passes[0] : passes.find(({ how }) => how === 'static-name'));
}
function endOf({ exitCode, oomKilled }) {
    return [...(exitCode === 0 ? [] : [`exit ${exitCode}`]), ...(oomKilled ? ['out of memory'] : [])].join(', ');
}
function tellPeer({ host, port }) {
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
    const product = known ?? proxies[0];
    return product ? (SPELLED[product] ?? product) : (observed.plan.proxy?.name ?? 'the proxy');
}
const SPELLED = {
    envoy: 'Envoy',
    haproxy: 'HAProxy',
    traefik: 'Traefik',
    caddy: 'Caddy',
    apache: 'Apache',
};
function applicationName({ plan, evidence }) {
    return plan.application?.name ?? (plan.upstream && upstreamOf(evidence)?.name) ?? NAMELESS;
}
const NOT_OURS = ['client-gave-up', 'client-tls', 'request-refused'];
function tellingLine({ evidence, plan, }) {
    const lines = (0,seen.D)(evidence).filter(({ cause }) => !NOT_OURS.includes(cause));
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
    const named = upstreamName ?? (peer ? tellPeer(peer) : undefined);
    const times = count > 1 ? ` (${counted(count, 'line')})` : '';
    if (cause === 'upstream-name-not-found')
        return `${proxy} cannot resolve ${named ?? 'the name of its upstream'}${times}`;
    if (cause === 'no-live-upstreams')
        return `${proxy} has set every address of ${named ?? 'its upstream'} aside${times}`;
    const does = DOES[cause];
    if (does === undefined)
        return `${proxy} logs: ${messageOf(text)}`;
    return `${proxy} ${does} ${peer ? tellPeer(peer) : (named ?? 'its upstream')}${isCurrent(observed, line)}${times}`;
}
function messageOf(text) {
    const message = text.replace(/^\d{4}\/\d\d\/\d\d [\d:]+ \[\w+\] \d+#\d+: (\*\d+ )?/, '');
    return message.replace(/, client: .*$/, '').slice(0, 200);
}
function isCurrent(observed, { peer }) {
    const upstream = upstreamOf(observed.evidence);
    return peer && upstream?.addresses.includes(peer.host) ? `, where ${upstream.name} is` : '';
}
function deadProxy({ evidence }) {
    const { proxy, logs } = evidence;
    const [container] = proxy?.containers ?? [];
    const isDown = container !== undefined && STOPPED.includes(container.state) && container.state !== 'paused';
    const fatal = logs.flatMap(({ lines }) => lines).findLast((line) => line.fatal);
    if (!isDown && !fatal)
        return undefined;
    const state = isDown ? tellState(proxy?.name ?? '', container) : 'the proxy did not start';
    return { cause: 'proxy-dead', observed: fatal ? `${state}: ${messageOf(fatal.text)}` : state };
}
const STOPPED = ['exited', 'dead', 'restarting', 'created', 'paused'];
const VERBS = {
    exited: 'exited',
    dead: 'died',
    restarting: 'restarts again and again, the last time',
    created: 'was created and never started',
    paused: 'is paused',
};
function tellState(name, container) {
    const { state, finishedAt } = container;
    const at = finishedAt && state !== 'paused' && state !== 'created' ? ` at ${timeOf(finishedAt)}` : '';
    const end = state === 'paused' ? '' : endOf(container);
    return `${name} ${VERBS[state] ?? state}${at}${end ? ` (${end})` : ''}`;
}
function downApplication(observed) {
    const { direct, application } = observed.evidence;
    const [container] = application?.containers ?? [];
    if (container && STOPPED.includes(container.state))
        return { cause: 'application-down', observed: tellState(applicationName(observed), container) };
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

;// CONCATENATED MODULE: ./src/judge/advice.ts




const START_FIRST = 'Start the application before the proxy (compose: depends_on with condition: service_healthy).';
function adviceOf(observed, { cause, observed: words }) {
    if (cause === 'stale-upstream' && isNginx(observed))
        return reload(observed);
    if (cause === 'proxy-dead' && /host not found in upstream/.test(words))
        return { text: START_FIRST, lines: [] };
    return { text: textOf(observed, cause) ?? remedyOf(cause), lines: [] };
}
function isNginx(observed) {
    const { evidence, plan } = observed;
    return (['nginx', 'openresty', 'the proxy', plan.proxy?.name].includes(proxyName(observed)) || evidence.config !== undefined);
}
function reload(observed) {
    const { version } = answererOf(observed);
    const pass = passOf(observed.evidence);
    const upstream = upstreamOf(observed.evidence);
    const [container] = observed.evidence.proxy?.containers ?? [];
    const { text, lines, command } = adviseNginx({
        ...(version === undefined ? {} : { version }),
        ...(pass ? { pass } : {}),
        ...(upstream && upstream.name !== NAMELESS ? { upstream: upstream.name } : {}),
        ...(container ? { proxyContainer: container.name } : {}),
    });
    return { text: `Reload it (${command}); for good, ${text}.`, lines, command };
}
function textOf({ evidence, result: { last }, plan }, cause) {
    if (cause !== 'unexpected-status')
        return undefined;
    const isBlind = (last?.status ?? 0) >= 500 && evidence.logs.every(({ problem }) => problem !== undefined);
    const isGiven = plan.logFiles.length > 0 || plan.proxy !== undefined;
    if (isBlind && isGiven)
        return 'No proxy log available (why, see below): without it nobody knows which upstream failed.';
    if (isBlind)
        return 'No proxy log available: add proxy-log or proxy-container to learn which upstream failed.';
    const { status = 0, code } = last ?? {};
    if (code === 'path-not-found')
        return 'Correct the path of url, or the location of the proxy.';
    if (code === 'unauthorized')
        return 'Ask a path that needs no credentials.';
    if (status >= 300 && status < 400)
        return 'Ask the address that it leads to, or add the status to `status`.';
    return undefined;
}

// EXTERNAL MODULE: ../../packages/probes/src/poll/seconds.ts
var seconds = __webpack_require__(2295);
;// CONCATENATED MODULE: ./src/judge/layers.ts




const ORDER = ['name', 'tcp', 'tls', 'http'];
function layerFindings(observed, decision) {
    const { last } = observed.result;
    const at = shownAt(layerOf(decision.cause), last);
    const reached = decision.cause === 'healthy' ? ORDER.length : ORDER.indexOf(at);
    const parts = [layers_name(observed), tcp(observed), tls(observed), http(observed)].map((part, index) => ({ part, index }));
    const seen = parts.filter(({ index }) => index < reached || (index > reached && last?.outcome === 'ready'));
    const unseen = parts.filter(({ index }) => index > reached && last?.outcome !== 'ready');
    const [broken] = parts.filter(({ index }) => index === reached);
    return [
        ...seen.flatMap(({ part }) => (part ? [found(part)] : [])),
        ...(broken?.part ? [brokenPart(broken.part, decision)] : []),
        ...notAsked(unseen.flatMap(({ part }) => (part ? [part.claim] : []))),
    ];
}
function brokenPart({ claim, observed }, { cause, observed: words }) {
    const isWord = claim === 'name' || claim === 'TLS';
    return { claim, outcome: 'broken', code: cause, observed: isWord ? words : observed };
}
function shownAt(broken, last) {
    if (broken !== 'proxy' && broken !== 'application')
        return broken;
    if (last === undefined || last.phase === 'name' || last.phase === 'connect')
        return 'tcp';
    return last.phase === 'tls' ? 'tls' : 'http';
}
function found({ claim, outcome, observed }) {
    return { claim, outcome, code: 'layer-holds', observed };
}
function notAsked(claims) {
    if (claims.length === 0)
        return [];
    const observed = 'not asked: a layer below is broken';
    return [{ claim: claims.join(', '), outcome: 'unknown', code: 'layer-not-asked', observed, additional: true }];
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
function tls({ result: { last }, plan, at }) {
    if (!plan.target.secure)
        return undefined;
    const seen = last?.tls;
    if (!seen)
        return { claim: 'TLS', outcome: 'holds', observed: last?.observed ?? 'not asked' };
    const [own] = seen.chain;
    const days = daysLeft(last, at) ?? 0;
    const left = days < 0 ? 'expired' : `${counted(days, 'day')} left`;
    const trust = seen.trusted ? 'trusted' : 'not trusted';
    const parts = [
        layers_versionOf(seen.version),
        seen.cipher,
        ...(seen.alpn ? [`ALPN ${seen.alpn}`] : []),
        own?.subject ?? 'no certificate',
        left,
        trust,
        counted(seen.chain.length, 'certificate'),
        ...(plan.files.cert ? ['client certificate shown'] : []),
    ];
    return { claim: 'TLS', outcome: 'holds', observed: parts.join(', ') };
}
function layers_versionOf(version) {
    return version.replace(/^TLSv/, 'TLS ').replace(/^TLS 1$/, 'TLS 1.0');
}
function http(observed) {
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
        observed: `${last.observed}${who}, ${counted(count, 'time')} in ${(0,seconds.L)(elapsedMs)}`,
    };
}
function tellMs(ms) {
    return ms < 10 ? `${Math.round(ms * 10) / 10} ms` : (0,seconds.L)(ms);
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
        const { containers = [] } = observed.evidence.application ?? {};
        const isStopped = containers.length > 0 && containers.every(({ state }) => state !== 'running');
        return isBehind(cause) && !isStopped
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
            code: 'application-down',
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
    const addresses = (0,container.s)(seen);
    const since = first.startedAt && first.state === 'running' ? ` since ${timeOf(first.startedAt)}` : '';
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
    if (all.length === 0 && !isBehind(cause))
        return [];
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
function isBehind(cause) {
    return ['http', 'application', 'proxy'].includes(layerOf(cause));
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
    const claim = `since warm-up (${timeOf(before.at)}, ${before.healthy ? 'healthy' : before.code})`;
    if (changes.length === 0)
        return [{ claim, outcome: 'holds', code: 'nothing-changed', observed: 'nothing changed', additional: true }];
    const told = changes.filter(({ kind }) => kind !== 'broken-since' && kind !== 'other-status');
    const isGood = changes.every(({ kind }) => kind === 'recovered');
    const texts = (told.length > 0 ? told : changes).map(({ text }) => text).join('; ');
    return [
        { claim, outcome: isGood ? 'holds' : 'broken', code: 'changed-since-warm-up', observed: texts, additional: true },
    ];
}

// EXTERNAL MODULE: ./src/observe/wait.ts + 4 modules
var wait = __webpack_require__(9602);
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
    if (!(0,wait.eS)(last) && (status < 500 || by === 'application'))
        return ownAnswer(observed);
    const stale = staleOf(observed);
    if (stale)
        return { cause: 'stale-upstream', observed: stale.words, stale };
    const found = downApplication(observed) ?? restartedApplication(observed) ?? logged;
    if (found)
        return found;
    const cause = status === 504 || (0,wait.eS)(last) ? 'gateway-timeout' : 'unexpected-status';
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

;// CONCATENATED MODULE: ./src/judge/reason.ts








const LONGEST_SEEN = 260;
function reasonOf(observed, decision, changes) {
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
        ? `, ${layers_versionOf(last.tls.version)}, ${counted(daysLeft(last, at) ?? 0, 'day')} left`
        : ', without TLS';
    return `${plan.target.told} healthy: ${last?.observed} in ${tellMs(last?.timings.total ?? 0)}${tls}`;
}
function answerWords(observed, { cause, observed: words }) {
    const { last, elapsedMs } = observed.result;
    const layer = layerOf(cause);
    if (!last || last.outcome === 'ready' || (layer !== 'proxy' && layer !== 'application'))
        return '';
    if (words === last.observed)
        return '';
    if ((0,wait.eS)(last))
        return `does not answer in ${(0,seconds.L)(elapsedMs)}`;
    return last.status === undefined ? '' : `answers ${last.status}`;
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

;// CONCATENATED MODULE: ./src/judge/sections.ts







const MOST_LINES = 12;
const LONGEST_STATE = 200;
function sectionsOf(observed, decision) {
    const { lines: advice } = adviceOf(observed, decision);
    const logged = kindsOf((0,seen.D)(observed.evidence));
    return [
        ...(advice.length > 0 ? [{ title: 'To write into the configuration of nginx', lines: advice }] : []),
        { title: 'What happened', lines: timeline(observed) },
        ...(layerOf(decision.cause) === 'tls' ? certificates(observed) : []),
        ...(logged.length > 1 ? [{ title: 'The log of the proxy, one line of each kind', lines: logged }] : []),
        ...body(observed),
    ];
}
function timeline({ result: { timeline, statesLeftOut, elapsedMs, outcome } }) {
    const ends = {
        ready: 'as wanted',
        'timed-out': 'the time was up',
        'gave-up': 'gave up: waiting cannot heal it',
        aborted: 'stopped',
    };
    const lines = timeline.map(({ from, description, count }) => `${(0,seconds.Y)(from).padStart(7)}  ${(0,visible.ml)(description, LONGEST_STATE)}  ${count} times`);
    if (statesLeftOut > 0)
        lines.splice(lines.length / 2, 0, `… ${statesLeftOut} more changes`);
    return [...lines, `${(0,seconds.Y)(elapsedMs).padStart(7)}  ${ends[outcome]}`];
}
function certificates({ result: { last } }) {
    const chain = last?.tls?.chain ?? [];
    const lines = chain.flatMap(({ subject, issuer, names, notBefore, notAfter, fingerprint256 }) => [
        `${subject}, issued by ${issuer}${names.length > 0 ? `, for ${names.slice(0, 10).join(', ')}` : ''}`,
        `  valid from ${notBefore} to ${notAfter}, SHA-256 ${fingerprint256}`,
    ]);
    return lines.length === 0 ? [] : [{ title: 'The certificates that the server sent', lines }];
}
function kindsOf(lines) {
    const kinds = new Map();
    for (const { cause, peer, upstreamName, text } of lines) {
        const key = [cause, peer ? tellPeer(peer) : '', upstreamName].join(' ');
        kinds.set(key, { text, count: (kinds.get(key)?.count ?? 0) + 1 });
    }
    return [...kinds.values()].slice(-MOST_LINES).map(({ text, count }) => `${String(count).padStart(5)}  ${text}`);
}
function body(observed) {
    const text = observed.result.last?.bodyRaw?.trim() ?? '';
    if (text === '' || answererOf(observed).by === 'proxy')
        return [];
    return [{ title: 'The body of the last answer', lines: text.split(/\r?\n/).slice(0, MOST_LINES) }];
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
    const reason = `${outcome === 'inconclusive' ? 'no verdict: ' : ''}${reasonOf(observed, decision, changes)}`;
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
    const { text, command } = adviceOf(observed, decision);
    const remedy = command === undefined
        ? { text: `${text} Try it`.trim(), command: reproduce(observed.plan) }
        : { text: 'Reload the proxy', command };
    return all.map((finding) => (finding === decided ? { ...finding, remedy } : finding));
}
function metricsOf(observed, { cause, stale }) {
    const { result, evidence, at } = observed;
    const peer = stale?.peer ?? tellingLine(observed)?.line.peer;
    const days = daysLeft(result.last, at);
    return {
        cause,
        layer: cause === 'healthy' ? '' : layerOf(cause),
        upstreamIp: upstreamOf(evidence)?.addresses.join(' ') ?? '',
        peerIp: peer?.host ?? '',
        certificateDaysLeft: days === undefined ? '' : String(days),
        tlsVersion: result.last?.tls ? layers_versionOf(result.last.tls.version) : '',
        softStreak: '',
        attempts: result.attempts,
    };
}


/***/ }),

/***/ 5863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( addressesOf)
 });
function addressesOf({ containers }) {
    const all = containers.flatMap(({ addresses }) => addresses.flatMap(({ ip, ip6 }) => [ip, ip6]));
    return [...new Set(all.filter((address) => address !== undefined && address !== ''))];
}


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( linesOf),
   H: () => ( passesOf)
 });
function linesOf({ logs }) {
    return logs.flatMap(({ lines }) => lines);
}
function passesOf({ config }) {
    return config && 'config' in config ? config.config.passes : [];
}


/***/ }),

/***/ 7591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CJ: () => ( SNAPSHOT_VERSION)
 });
/* unused harmony exports containerSnapshot, ABSENT */
const SNAPSHOT_VERSION = 1;
function containerSnapshot(container, death) {
    const { id, state, startedAt, finishedAt, restartCount, exitCode, oomKilled } = container;
    const addresses = container.addresses.map(({ network, ip, ip6 }) => [
        network,
        [ip, ip6].filter((each) => each !== undefined),
    ]);
    return {
        ...{ id, state, restartCount, exitCode: death?.exitCode ?? exitCode, oomKilled: death?.oomKilled ?? oomKilled },
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(finishedAt === undefined ? {} : { finishedAt }),
        addresses: Object.fromEntries(addresses),
    };
}
const ABSENT = {
    ...{ id: '', state: 'absent', restartCount: 0, exitCode: 0, oomKilled: false },
    addresses: {},
};


/***/ })

};
