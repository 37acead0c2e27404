export const id = 51;
export const ids = [51];
export const modules = {

/***/ 3051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadSnapshot: () => ( loadSnapshot),
  snapshotOf: () => ( snapshotOf),
  storeSnapshot: () => ( storeSnapshot)
});

// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __webpack_require__(9732);
// EXTERNAL MODULE: ../../packages/core/src/runner/read-given.ts + 1 modules
var read_given = __webpack_require__(2706);
;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/snapshot.ts
const SNAPSHOT_VERSION = 1;

;// CONCATENATED MODULE: ../../packages/probes/src/snapshot/parse-snapshot.ts
function parseSnapshot(_text) {
    return { problem: '' };
}

;// CONCATENATED MODULE: ./src/observe/snapshot.ts


const LARGEST = 1024 * 1024;
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
    const found = (0,read_given.Q)(workspace, path, LARGEST);
    if ('problem' in found)
        return { problem: `${found.told} ${found.problem}` };
    const parsed = parseSnapshot(found.text);
    return 'problem' in parsed ? { problem: `${found.told}: ${parsed.problem}` } : parsed;
}


/***/ })

};
