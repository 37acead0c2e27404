export const id = 39;
export const ids = [39];
export const modules = {

/***/ 3039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeGrpc: () => ( probeGrpc)
});

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/probes/src/wire/explain.ts + 1 modules
var explain = __webpack_require__(6112);
// EXTERNAL MODULE: ../../packages/probes/src/wire/failure.ts
var failure = __webpack_require__(2628);
// EXTERNAL MODULE: ../../packages/probes/src/wire/open-target.ts
var open_target = __webpack_require__(9032);
// EXTERNAL MODULE: ../../packages/probes/src/wire/run.ts
var run = __webpack_require__(4527);
// EXTERNAL MODULE: ../../packages/probes/src/wire/secure.ts + 1 modules
var wire_secure = __webpack_require__(6896);
;// CONCATENATED MODULE: ../../packages/probes/src/protocol/grpc-message.ts
const SERVING = 1;
function request(service) {
    const name = Buffer.from(service).subarray(0, 127);
    const message = name.length === 0 ? name : Buffer.concat([Buffer.from([0x0a, name.length]), name]);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}
function readStatus(body) {
    return body[5] === 0x08 ? (body[6] ?? 0) : 0;
}

;// CONCATENATED MODULE: ../../packages/probes/src/protocol/grpc.ts







function probeGrpc(target, options, attempt) {
    return (0,run.e)(attempt, async (course) => {
        const plain = await (0,open_target.A)(course, target.place, options);
        const host = 'host' in target.place ? target.place.host : 'localhost';
        const socket = target.secure ? await (0,wire_secure.e)(course, plain, host, options.tls, ['h2']) : plain;
        const { connect } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 2467, 23));
        const scheme = target.secure ? 'https' : 'http';
        const session = course.own(connect(`${scheme}://${target.authority}`, { createConnection: () => socket }));
        return reading(target, await check(course, session, target));
    });
}
function check(course, session, { service, secure: isSecure, authority }) {
    course.enter('first-byte');
    return new Promise((resolve, reject) => {
        const fail = (error) => reject(notHttp2(error));
        session.on('error', fail);
        session.on('close', () => reject(new failure.H({ code: 'connection-closed', observed: 'the connection was closed before any answer' })));
        const stream = session.request({
            ...{ ':method': 'POST', ':path': '/grpc.health.v1.Health/Check', ':authority': authority },
            ...{ ':scheme': isSecure ? 'https' : 'http', 'content-type': 'application/grpc', te: 'trailers' },
        });
        const seen = { http: 0, status: undefined, message: '' };
        const note = (headers) => {
            if (headers['grpc-status'] !== undefined)
                seen.status = String(headers['grpc-status']);
            if (headers['grpc-message'] !== undefined)
                seen.message = String(headers['grpc-message']);
        };
        const chunks = [];
        stream.on('error', fail);
        stream.on('response', (headers) => {
            course.enter('body');
            seen.http = Number(headers[':status']);
            note(headers);
        });
        stream.on('trailers', note);
        stream.on('data', (chunk) => chunks.length < 16 && chunks.push(chunk));
        stream.on('end', () => resolve({ ...seen, body: Buffer.concat(chunks) }));
        stream.end(request(service));
    });
}
function notHttp2(error) {
    if ((0,explain.$N)(error) !== 'ERR_HTTP2_ERROR' && (0,explain.$N)(error) !== 'ERR_HTTP2_STREAM_ERROR')
        return error;
    return new failure.H((0,explain.j5)('the port does not speak HTTP/2, which gRPC needs'));
}
function reading({ service }, { http, status, message, body }) {
    const words = message === '' ? '' : `: ${(0,visible.ml)((0,visible.RK)(message), 120)}`;
    const no = (code, observed, afterMs) => ({
        ...{ outcome: 'not-ready', code, observed, phase: 'answer', status: http },
        ...(afterMs === undefined ? {} : { hopeless: { reason: observed, afterMs } }),
    });
    if (status === '12')
        return no('health-unimplemented', 'the server has no grpc.health.v1 service (UNIMPLEMENTED)', 3_000);
    if (status === '5')
        return no('service-unknown', `its health service does not know "${(0,visible.RK)(service)}" (NOT_FOUND)`);
    if (status === '16' || status === '7')
        return no('unauthorized', `the server refuses the credentials (gRPC status ${status})`, 2_000);
    if (status === undefined && http !== 200)
        return no('status-unwanted', `${http}, which is no answer of gRPC`);
    if (status !== undefined && status !== '0')
        return no('server-error', `gRPC status ${(0,visible.RK)(status.slice(0, 10))}${words}`);
    const serving = readStatus(body);
    if (serving === SERVING)
        return { outcome: 'ready', code: 'ready', observed: 'SERVING', phase: 'answer' };
    if (serving === 3)
        return no('service-unknown', `its health service does not know "${(0,visible.RK)(service)}" (SERVICE_UNKNOWN)`);
    return no('not-serving', serving === 2 ? 'NOT_SERVING' : 'its health is UNKNOWN');
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A: () => ( openTarget)
 });
 var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4972);

function openTarget(course, place, { connectTo }) {
    if (!connectTo || !('host' in place))
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__ .ho)(course, place);
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__ .ho)(course, { host: connectTo.host, port: connectTo.port ?? place.port });
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
