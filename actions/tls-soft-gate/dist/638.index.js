export const id = 638;
export const ids = [638];
export const modules = {

/***/ 9638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  escalate: () => ( escalate)
});

// EXTERNAL MODULE: ./src/softness/access.ts + 12 modules
var softness_access = __webpack_require__(9745);
// EXTERNAL MODULE: ./src/softness/record.ts
var softness_record = __webpack_require__(7514);
// EXTERNAL MODULE: ../../packages/github/src/check-runs.ts
var check_runs = __webpack_require__(8181);
;// CONCATENATED MODULE: ./src/softness/streak.ts


const MOST_COMMITS = 30;
async function countStreak(github, wish) {
    const commits = await (0,check_runs.VE)(github, { ...wish, most: MOST_COMMITS });
    if (commits.kind !== 'measured')
        return commits;
    const runs = new Map();
    for (const sha of commits.value) {
        const checks = await (0,check_runs.lo)(github, { ...wish, sha, name: softness_record.$c });
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
    const record = (0,softness_record.aE)(externalId);
    if (!record || record.key !== key || record.attempt !== 1 || record.run === run)
        return;
    const known = runs.get(record.run);
    if (known === undefined || known === HEALTHY)
        runs.set(record.run, conclusion === 'success' ? HEALTHY : record.cause);
}
const HEALTHY = 'healthy';

;// CONCATENATED MODULE: ./src/softness/escalate.ts



async function escalate(cause, values, plan, world) {
    const { escalateAfter: most } = values;
    const branch = world.subject.defaultBranch;
    const access = (0,softness_access.Y)(values, world);
    if ('problem' in access)
        return uncounted(access.problem);
    if (branch === undefined)
        return uncounted('the event does not tell the default branch');
    const key = (0,softness_record.TN)(plan, process.env);
    const counted = await countStreak(access.github, { ...access.place, branch, key, cause, run: access.run.id, most });
    if (counted.kind !== 'measured')
        return uncounted((0,softness_access.O)(counted));
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


/***/ })

};
