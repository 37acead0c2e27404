export const id = 248;
export const ids = [248];
export const modules = {

/***/ 9248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   probeRedis: () => ( probeRedis)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7772);
 var _wire_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3073);
 var _wire_open_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
 var _wire_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4527);
 var _wire_secure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6896);
 var _silent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4834);






const LINE_END = '\r\n';
function probeRedis(target, options, attempt) {
    return (0,_wire_run_js__WEBPACK_IMPORTED_MODULE_0__ .e)(attempt, async (course) => {
        const plain = await (0,_wire_open_target_js__WEBPACK_IMPORTED_MODULE_1__ .A)(course, target.place, options);
        const host = 'host' in target.place ? target.place.host : 'localhost';
        const socket = target.secure ? await (0,_wire_secure_js__WEBPACK_IMPORTED_MODULE_2__ .e)(course, plain, host, options.tls, []) : plain;
        const said = await (0,_wire_bytes_js__WEBPACK_IMPORTED_MODULE_3__ .k)(course, socket, Buffer.from('*1\r\n$4\r\nPING\r\n'), (got) => got.includes(LINE_END));
        const line = said.bytes.toString('utf8').split(LINE_END)[0] ?? '';
        if (!/^[+-]/.test(line) || line.startsWith('+OK'))
            throw (0,_silent_js__WEBPACK_IMPORTED_MODULE_4__ .R)('Redis', said);
        course.enter('answer');
        return reading(course, line);
    });
}
function reading(course, line) {
    if (line === '+PONG')
        return { outcome: 'ready', code: 'ready', observed: 'PONG' };
    const words = (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_5__ .ml)((0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_5__ .RK)(line.slice(1)), 160);
    if (line.startsWith('-NOAUTH')) {
        course.notes.push('it wants a password, which was not tried');
        return { outcome: 'ready', code: 'ready', observed: 'answers, and wants a password' };
    }
    const code = codeOf(line);
    const hopeless = code === 'unauthorized' ? { hopeless: { reason: words, afterMs: 2_000 } } : {};
    return { outcome: 'not-ready', code, observed: `Redis says: ${words}`, ...hopeless };
}
function codeOf(line) {
    if (line.startsWith('-LOADING'))
        return 'loading';
    if (line.startsWith('-DENIED') || line.startsWith('-NOPERM'))
        return 'unauthorized';
    return line.startsWith('-ERR max number of clients') ? 'too-many-connections' : 'server-error';
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   R: () => ( notOf)
 });
 var _wire_explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
 var _wire_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2628);
 var _wire_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9171);



function notOf(protocol, { bytes, ended }) {
    const speaks = (0,_wire_recognise_js__WEBPACK_IMPORTED_MODULE_0__ .G)(bytes);
    if (speaks !== undefined && speaks !== protocol)
        return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_1__ .H((0,_wire_explain_js__WEBPACK_IMPORTED_MODULE_2__ .j5)(`the port speaks ${speaks}, not ${protocol}`, speaks));
    if (bytes.length === 0 && ended)
        return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_1__ .H({ code: 'connection-closed', observed: 'accepted, and closed without an answer' });
    return new _wire_failure_js__WEBPACK_IMPORTED_MODULE_1__ .H((0,_wire_explain_js__WEBPACK_IMPORTED_MODULE_2__ .j5)(`the port does not speak ${protocol}`));
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
