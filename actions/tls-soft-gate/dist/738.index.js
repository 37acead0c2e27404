export const id = 738;
export const ids = [738];
export const modules = {

/***/ 5738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadSnapshot: () => ( loadSnapshot),
  storeSnapshot: () => ( storeSnapshot)
});

// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __webpack_require__(9732);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __webpack_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/read-given.ts + 1 modules
var read_given = __webpack_require__(2706);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __webpack_require__(7772);
// EXTERNAL MODULE: ../../packages/probes/src/snapshot/snapshot.ts
var snapshot = __webpack_require__(7591);
;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/parse-snapshot.ts


const LARGEST = 1024 * 1024;
const LONGEST = 1_024;
const MOST = 500;
function parseSnapshot(text) {
    if (text.length > LARGEST)
        return { problem: 'the snapshot is larger than 1 MiB' };
    try {
        return readSnapshot(fields(JSON.parse(text), 'the snapshot'));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { problem: 'the snapshot is not JSON' };
        if (error instanceof RangeError)
            return { problem: error.message };
        throw error;
    }
}
function readSnapshot(found) {
    if (found['version'] !== snapshot.CJ)
        throw new RangeError(`the snapshot is of version ${(0,visible.hD)(String(found['version']), 20)}; this is ${snapshot.CJ}`);
    return {
        version: snapshot.CJ,
        at: time(found, 'at'),
        target: word(found, 'target'),
        healthy: flag(found, 'healthy'),
        code: word(found, 'code'),
        ...optional(found, 'status', count),
        ...optional(found, 'latencyMs', number),
        addresses: each(found, 'addresses', words),
        ...optional(found, 'certificate', readCertificate),
        containers: each(found, 'containers', readContainer),
        logs: list(found, 'logs').map((mark, at) => readMark(fields(mark, `logs[${at}]`))),
    };
}
function readCertificate(found, name) {
    const own = fields(found[name], name);
    const [fingerprint256, notAfter] = [word(own, 'fingerprint256'), word(own, 'notAfter')];
    if (!Number.isFinite(Date.parse(notAfter)))
        throw wrong('notAfter', 'a date');
    return { fingerprint256, notAfter, ...optional(own, 'subject', word) };
}
function readContainer(found, name) {
    const own = fields(found[name], name);
    return {
        id: word(own, 'id'),
        state: word(own, 'state'),
        ...optional(own, 'startedAt', time),
        ...optional(own, 'finishedAt', time),
        restartCount: count(own, 'restartCount'),
        exitCode: number(own, 'exitCode'),
        oomKilled: flag(own, 'oomKilled'),
        addresses: each(own, 'addresses', words),
    };
}
function readMark(found) {
    return { path: word(found, 'path'), size: count(found, 'size'), inode: number(found, 'inode') };
}
function wrong(name, wanted) {
    return new RangeError(`the snapshot is damaged: ${(0,visible.hD)(name, 60)} is not ${wanted}`);
}
function fields(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(name, 'an object');
    return value;
}
function optional(found, name, read) {
    return (found[name] === undefined ? {} : { [name]: read(found, name) });
}
function word(found, name) {
    const value = found[name];
    if (typeof value !== 'string' || value.length > LONGEST)
        throw wrong(name, 'a short text');
    return value;
}
function flag(found, name) {
    const value = found[name];
    if (typeof value !== 'boolean')
        throw wrong(name, 'true or false');
    return value;
}
function number(found, name) {
    const value = found[name];
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw wrong(name, 'a number');
    return value;
}
function count(found, name) {
    const value = number(found, name);
    if (!Number.isSafeInteger(value) || value < 0)
        throw wrong(name, 'a count');
    return value;
}
function time(found, name) {
    const value = number(found, name);
    if (Math.abs(value) > 8.64e15)
        throw wrong(name, 'a time');
    return value;
}
function list(found, name) {
    const value = found[name];
    if (!Array.isArray(value) || value.length > MOST)
        throw wrong(name, 'a short list');
    return value;
}
function words(found, name) {
    return list(found, name).map((_, at, all) => word({ [name]: all[at] }, name));
}
function each(found, name, read) {
    const own = fields(found[name], name);
    const keys = Object.keys(own);
    if (keys.length > MOST || keys.some((key) => key.length > LONGEST))
        throw wrong(name, 'a small object');
    return Object.fromEntries(keys.map((key) => [key, read(own, key)]));
}

;// CONCATENATED MODULE: ./src/observe/snapshot.ts


const snapshot_LARGEST = 1024 * 1024;
async function storeSnapshot(path, snapshot, world) {
    try {
        await (0,write_text.x)(path, `${JSON.stringify(snapshot, undefined, 2)}\n`, (0,paths.dy)(world, path));
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
function loadSnapshot(path, { workspace }) {
    const found = (0,read_given.Q)(workspace, path, snapshot_LARGEST);
    if ('problem' in found)
        return { problem: `${found.told} ${found.problem}` };
    const parsed = parseSnapshot(found.text);
    return 'problem' in parsed ? { problem: `${found.told}: ${parsed.problem}` } : parsed;
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
