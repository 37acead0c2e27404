export const id = 8452;
export const ids = [8452];
export const modules = {

/***/ 8452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => ( observe)
});

;// CONCATENATED MODULE: ../../packages/test-results/src/causes/normalise.ts
const LOOKED_AT = 400;
function causeKey(message) {
    return message
        .slice(0, LOOKED_AT)
        .replace(/\s+/g, ' ')
        .replace(/\b0x[0-9a-f]+\b/gi, '0x…')
        .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '…')
        .replace(/\(([^()\s]*[\\/])?[^()\s\\/]{1,200}\.py(?:, line \d+)?\)/g, '(…)')
        .replace(/(?:[\w.-]*[\\/])+[\w.-]+/g, '…')
        .replace(/\d+(?:\.\d+)?/g, '#')
        .trim();
}

;// CONCATENATED MODULE: ../../packages/test-results/src/causes/group.ts

function causesOf(tests, modules) {
    const groups = new Map();
    for (const { module, failure } of modules) {
        const group = groupOf(groups, failure);
        group.modules += 1;
        group.places.push(placeOf(module, failure, undefined));
    }
    for (const { id, failure, where, outcome } of tests) {
        if (!failure || (outcome !== 'failed' && outcome !== 'error'))
            continue;
        const group = groupOf(groups, failure);
        group.tests += 1;
        group.places.push(placeOf(id, failure, where));
    }
    return [...groups.values()].map(causeOf).sort((one, other) => other.places.length - one.places.length);
}
function groupOf(groups, failure) {
    const key = failure.crash ? 'crash' : causeKey(failure.message);
    const known = groups.get(key);
    if (known)
        return known;
    const group = { key, example: failure, places: [], tests: 0, modules: 0 };
    groups.set(key, group);
    return group;
}
function placeOf(id, failure, where) {
    const place = failure.where ?? where;
    return { id, ...(place ? { where: place } : {}) };
}
function causeOf(group) {
    return { ...group, message: group.example.message.split('\n', 1)[0] ?? '' };
}

// EXTERNAL MODULE: ../../packages/test-results/src/model/test.ts
var model_test = __webpack_require__(9470);
// EXTERNAL MODULE: ../../packages/test-results/src/tests/store.ts + 5 modules
var store = __webpack_require__(7435);
// EXTERNAL MODULE: ../../packages/test-results/src/text/own.ts
var own = __webpack_require__(648);
// EXTERNAL MODULE: ../../packages/test-results/src/account/sentence.ts + 1 modules
var sentence = __webpack_require__(2721);
// EXTERNAL MODULE: ../../packages/test-results/src/account/stops.ts
var account_stops = __webpack_require__(8635);
;// CONCATENATED MODULE: ../../packages/test-results/src/account/check.ts



const KILLED = {
    remedy: {
        text: 'See the end of the pytest log: memory, a crash, os._exit(), or a time limit with the thread method',
    },
};
function sessionStops(runs, errors, counts) {
    const stops = [];
    const first = errors[0];
    if (first)
        stops.push(collectionStop(errors, first, counts));
    for (const { name, session, stops: broken } of runs) {
        const [internal] = session.internalErrors;
        if (internal)
            stops.push((0,account_stops.ds)('internal-error', `${name}: pytest had an internal error, ${(0,own.Jj)(internal.message, 200)}`, {
                report: name,
            }));
        if (session.interruption !== undefined && session.collectionErrors.length === 0 && broken.length === 0)
            stops.push((0,account_stops.ds)('interrupted', `${name}: ${session.interruption}`, { report: name, ...(session.killed ? KILLED : {}) }));
    }
    return stops;
}
function collectionStop(errors, first, counts) {
    const many = errors.length === 1 ? `${first.module} was` : `${errors.length} modules were`;
    const { where } = first.failure;
    const passing = counts.passed === 1 ? '1 passing test proves' : `${(0,sentence.zD)(counts.passed)} passing tests prove`;
    const proven = counts.passed > 0 ? `, so ${passing} nothing` : '';
    const place = errors.length > 1 ? `, first ${where?.file ?? first.module}${where?.line ? `:${where.line}` : ''}` : '';
    const observed = `${many} not collected (${(0,own.Jj)(first.failure.message.split('\n', 1)[0] ?? '', 160)}${place})${proven}`;
    return (0,account_stops.ds)('collection-error', observed, where ? { where } : {});
}
function executionStops(question, runs, tests, counts) {
    const executed = counts.passed + counts.failed + counts.error;
    const wanted = question.minTests ?? 1;
    const seen = tests.length + executed + counts.skipped + counts.xfailed;
    if (seen === 0)
        return [(0,account_stops.ds)('zero-tests', zeroTests(runs))];
    if (executed === 0 && counts.lost === 0)
        return [(0,account_stops.ds)('nothing-executed', nothingExecuted(tests, counts))];
    if (executed === 0)
        return [(0,account_stops.ds)('nothing-executed', `no test has a result: ${(0,sentence.zD)(counts.lost)} were lost`)];
    return executed < wanted
        ? [
            (0,account_stops.ds)('too-few-tests', `${(0,sentence._d)(executed, 'test')} ran, at least ${(0,sentence.zD)(wanted)} ${wanted === 1 ? 'is' : 'are'} wanted`),
        ]
        : [];
}
function nothingExecuted(tests, { skipped, xfailed }) {
    const reasons = new Map();
    for (const { reason } of tests.notable)
        if (reason)
            reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const most = [...reasons].toSorted(([, one], [, other]) => other - one).slice(0, 3);
    const said = most.map(([reason, times]) => `${JSON.stringify((0,own.Jj)(reason, 60))} ${(0,sentence.zD)(times)} times`).join(', ');
    return `no test was executed: ${(0,sentence.zD)(skipped)} skipped, ${(0,sentence.zD)(xfailed)} xfailed${said === '' ? '' : ` (${said})`}`;
}
function zeroTests(runs) {
    const deselected = runs.reduce((sum, { session }) => sum + (session.claims.deselected ?? 0), 0);
    const names = runs.map(({ name }) => name);
    const what = names.length === 1 ? `${names[0]} holds` : `${names.length} reports hold`;
    return `${what} zero tests${deselected > 0 ? ` (${(0,sentence.zD)(deselected)} were deselected)` : ''}`;
}
function questionStops(question, runs) {
    const stops = [];
    const { expectedReports, notBefore } = question;
    if (expectedReports !== undefined && runs.length < expectedReports)
        stops.push((0,account_stops.ds)('missing-shard', `${runs.length} of ${expectedReports} expected reports are there: ${runs.map(({ name }) => name).join(', ')}`));
    for (const run of runs) {
        const written = run.session.started ?? run.modified;
        if (notBefore !== undefined && written !== undefined && latest(run) < notBefore)
            stops.push((0,account_stops.ds)('stale', `${run.name} was written ${new Date(latest(run)).toISOString()}, before this run began`, {
                report: run.name,
            }));
        const blind = (run.summaryOnly || run.session.blindToCollection) &&
            question.exitCode === undefined &&
            run.session.exitCode === undefined;
        if (blind)
            stops.push((0,account_stops.ds)('needs-exit-code', `${run.name} shows no module that could not be collected`, { report: run.name }));
    }
    return stops;
}
function latest({ session, modified }) {
    return session.started === undefined ? (modified ?? 0) : session.started + (session.seconds ?? 0) * 1000;
}
function neverRun(manifest, tests) {
    const missing = [...manifest].filter((id) => !tests.has(id));
    return missing.map((id) => ({ id, idSource: 'nodeid', outcome: 'lost' }));
}

// EXTERNAL MODULE: ../../packages/test-results/src/account/count.ts
var count = __webpack_require__(9109);
;// CONCATENATED MODULE: ../../packages/test-results/src/account/exit-code.ts


function explainExit(question, runs, counts, told) {
    const said = runs.map(({ session }) => session.exitCode).filter((code) => code !== undefined);
    const codes = question.exitCode === undefined ? said : [question.exitCode, ...said];
    const allowed = new Set(question.allowExitCodes ?? []);
    const unexplained = [...new Set(codes)].filter((code) => code !== 0 && !allowed.has(code));
    const bad = counts.failed + counts.error;
    const stops = unexplained.map((code) => stopFor(code, bad, told)).filter((one) => one !== undefined);
    const silent = question.exitCode === 0 && bad > 0;
    const note = {
        code: 'exit-code-differs',
        text: `pytest exited 0, and ${(0,sentence._d)(bad, 'test')} failed: the reports are believed`,
    };
    return { stops, notes: silent ? [note] : [] };
}
function stopFor(code, bad, told) {
    const is = (...codes) => told.some((one) => codes.includes(one.code));
    if (code === 1)
        return bad > 0 || is('collection-error') ? undefined : (0,account_stops.ds)('unexplained-exit', unexplainedOne());
    if (code === 2)
        return is('collection-error', 'interrupted') ? undefined : (0,account_stops.ds)('interrupted', 'pytest exited 2: interrupted');
    if (code === 3)
        return is('internal-error') ? undefined : (0,account_stops.ds)('internal-error', 'pytest exited 3: an internal error');
    if (code === 5)
        return is('zero-tests') ? undefined : (0,account_stops.ds)('zero-tests', 'pytest exited 5: nothing was collected');
    if (code === 6)
        return (0,account_stops.ds)('plugin-exit', 'pytest exited 6: more warnings than --max-warnings allows');
    if (code === 7)
        return (0,account_stops.ds)('plugin-exit', 'pytest exited 7: tests passed only on a rerun, and --fail-on-flaky is set');
    return (0,account_stops.ds)('unexplained-exit', meaningOf(code));
}
function unexplainedOne() {
    return 'pytest exited 1 and no test failed: a coverage gate (--cov-fail-under), a session time limit, or a plugin';
}
function meaningOf(code) {
    if (code === 4)
        return 'pytest exited 4: wrong options or paths, so nothing ran';
    if (code === 137)
        return 'pytest exited 137: killed (SIGKILL), most often for want of memory';
    if (code > 128 && code < 160)
        return `pytest exited ${code}: ended by signal ${code - 128}`;
    return `pytest exited ${code}, which none of its own codes explains`;
}

// EXTERNAL MODULE: ../../packages/test-results/src/model/attempts.ts
var attempts = __webpack_require__(4464);
;// CONCATENATED MODULE: ../../packages/test-results/src/account/merge.ts



function mergeRuns(runs) {
    const [first, ...more] = runs;
    if (!first)
        return { tests: (0,store.uP)(), duplicates: 0 };
    if (more.length === 0)
        return { tests: first.tests, duplicates: 0 };
    const tests = (0,store.uP)();
    const twins = new Map();
    const repeated = new Map();
    const begun = [];
    for (const run of runs) {
        begun.push({ run, from: tests.length });
        for (const test of run.tests) {
            const known = numberOf(tests, twins, test);
            if (known < 0)
                add(tests, twins, test);
            else
                repeated.set(known, [...(repeated.get(known) ?? [firstSeen(tests.get(known), known, begun)]), { test, run }]);
        }
    }
    return settle(tests, repeated);
}
function numberOf(tests, twins, test) {
    return test.twin === undefined ? tests.find(test.id) : (twins.get((0,model_test.T)(test)) ?? -1);
}
function add(tests, twins, test) {
    if (test.twin !== undefined)
        twins.set((0,model_test.T)(test), tests.length);
    tests.push(test);
}
function firstSeen(test, number, begun) {
    const run = begun.findLast(({ from }) => from <= number)?.run;
    if (!run)
        throw new Error('a test without a report');
    return { test, run };
}
function settle(tests, repeated) {
    let duplicates = 0;
    for (const [number, all] of repeated) {
        const merged = mergeOne(all);
        if (!merged.conflict && !all.some(({ run }) => run.seed !== undefined))
            duplicates += all.length - 1;
        tests.set(number, merged);
    }
    return { tests, duplicates };
}
function mergeOne(all) {
    const outcome = all.map(({ test }) => test.outcome).reduce(attempts.WD);
    const decided = all.find(({ test }) => test.outcome === outcome)?.test ?? all[0]?.test;
    if (!decided)
        throw new Error('a test without a report');
    const seeds = new Set(all.map(({ run }) => run.seed));
    if (seeds.size > 1)
        return all.every(isFirstTry) ? decided : { ...decided, attempts: all.flatMap(attemptsOf) };
    return contradict(all)
        ? { ...decided, conflict: all.map(({ test, run }) => ({ report: run.name, outcome: test.outcome })) }
        : decided;
}
function isFirstTry({ test }) {
    return test.outcome === 'passed' && test.attempts === undefined;
}
function attemptsOf({ test, run }) {
    return (test.attempts ?? [(0,attempts.tx)(test)]).map((attempt) => run.seed === undefined ? attempt : { ...attempt, seed: run.seed });
}
function contradict(all) {
    const bad = all.some(({ test }) => (0,attempts.e2)(test.outcome));
    return bad && all.some(({ test }) => test.outcome === 'passed' || test.outcome === 'xpassed');
}

;// CONCATENATED MODULE: ../../packages/test-results/src/account/account.ts










function accounts(runs, question = {}) {
    if (runs.length === 0)
        return [accountOf([], question)];
    const legs = byLeg(runs);
    return Array.from(legs, ([leg, ofLeg]) => ({ ...accountOf(ofLeg, question), ...(leg === undefined ? {} : { leg }) }));
}
function byLeg(runs) {
    const groups = new Map();
    for (const run of runs)
        groups.set(run.leg, [...(groups.get(run.leg) ?? []), run]);
    return groups;
}
function accountOf(given, question) {
    const { runs, notes } = withoutCopies(given);
    const merged = mergeRuns(runs);
    const missing = question.manifest ? neverRun(question.manifest, merged.tests) : [];
    const tests = missing.length === 0 ? merged.tests : (0,store.Vh)([...merged.tests, ...missing]);
    const collectionErrors = modulesOnce(runs);
    const counts = countAll(runs, tests, collectionErrors.length);
    const told = stopsBesidesExit(question, runs, tests, counts, collectionErrors, missing);
    const exit = explainExit(question, runs, counts, told);
    return {
        tests,
        counts,
        rate: (0,count.MK)(counts),
        firstTry: (0,count.Dg)(counts),
        flaky: tests.notable.filter(isFlakyAnywhere),
        conflicts: tests.notable.filter(({ conflict }) => conflict),
        causes: causesOf(tests.notable, collectionErrors),
        collectionErrors,
        stops: (0,account_stops.al)([...told, ...exit.stops]),
        notes: [
            ...notes,
            ...runs.flatMap((run) => run.notes.map((note) => ({ ...note, text: `${run.name}: ${note.text}` }))),
            ...exit.notes,
        ],
        duplicates: merged.duplicates,
        runs,
    };
}
function isFlakyAnywhere(test) {
    if ((0,model_test.s)(test))
        return true;
    const seeded = test.attempts?.filter(({ seed }) => seed !== undefined) ?? [];
    return (seeded.some(({ outcome }) => outcome === 'passed' || outcome === 'xpassed') &&
        seeded.some(({ outcome }) => outcome === 'failed' || outcome === 'error'));
}
function stopsBesidesExit(question, runs, tests, counts, errors, missing) {
    if (runs.length === 0)
        return [(0,account_stops.ds)('no-report', noReport(question))];
    const unreadable = runs.flatMap(({ stops }) => stops);
    const session = [...sessionStops(runs, errors, counts), ...questionStops(question, runs)];
    const first = missing[0];
    if (first)
        session.push((0,account_stops.ds)('not-run', `${missing.length === 1 ? '1 test of the manifest is' : `${(0,sentence.zD)(missing.length)} tests of the manifest are`} in no report, first ${(0,own.Jj)(first.id, 120)}`));
    const conflicts = tests.notable.filter(({ conflict }) => conflict);
    if (conflicts[0])
        session.push((0,account_stops.ds)('conflict', `${(0,sentence._d)(conflicts.length, 'test')} passed in one report and failed in another, first ${(0,own.Jj)(conflicts[0].id, 120)}`));
    const explained = unreadable.length > 0 ||
        errors.length > 0 ||
        session.some(({ code }) => code === 'internal-error' || code === 'interrupted');
    return [...unreadable, ...session, ...(explained ? [] : executionStops(question, runs, tests, counts))];
}
function noReport({ looked = [], exitCode }) {
    const where = looked.length > 0 ? ` matches ${looked.map((one) => JSON.stringify(one)).join(', ')}` : ' was given';
    return `no report${where}${exitCode === undefined || exitCode === 0 ? '' : `; pytest exited ${exitCode}`}`;
}
function withoutCopies(given) {
    const byDigest = new Map();
    const notes = [];
    for (const run of given) {
        const key = run.bytes === 0 || run.digest === undefined ? `unique ${run.name}` : run.digest;
        const known = byDigest.get(key);
        if (known)
            notes.push({ code: 'identical-file', text: `${run.name} is identical to ${known.name} and was counted once` });
        else
            byDigest.set(key, run);
    }
    return { runs: [...byDigest.values()], notes };
}
function modulesOnce(runs) {
    const byModule = new Map();
    for (const { session } of runs)
        for (const error of session.collectionErrors)
            if (!byModule.has(error.module))
                byModule.set(error.module, error);
    return [...byModule.values()];
}
function countAll(runs, tests, modules) {
    const nameless = runs.reduce((sum, { session }) => sum + (session.neverRan ?? 0), 0);
    const counted = (0,count.tu)(tests, nameless + modules);
    const deselected = runs.reduce((sum, { session }) => sum + (session.claims.deselected ?? 0), 0);
    const summaries = runs.flatMap(({ summaryOnly }) => (summaryOnly ? [(0,count.or)(summaryOnly)] : []));
    return summaries.reduce(count.c5, { ...counted, deselected: counted.deselected + deselected });
}

// EXTERNAL MODULE: ../../packages/test-results/src/read/bytes.ts
var read_bytes = __webpack_require__(7528);
// EXTERNAL MODULE: ../../packages/test-results/src/read/decode.ts
var decode = __webpack_require__(9717);
// EXTERNAL MODULE: ../../packages/test-results/src/read/read-stop.ts
var read_stop = __webpack_require__(236);
;// CONCATENATED MODULE: ../../packages/test-results/src/read/recognise.ts


const HEAD = 1 << 16;
async function readerFor(head, whole) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    if (text === '') {
        if (whole)
            throw new read_stop.t('empty-file', head === '' ? 'it has 0 bytes' : 'it begins with nothing but white space');
        return undefined;
    }
    if (text.startsWith('<'))
        return whole || text.length >= 64 ? xmlFor(text) : undefined;
    if (!text.startsWith('{'))
        throw new read_stop.t('not-a-report', `it begins with ${JSON.stringify((0,own.Jj)(text, 60))}`);
    if (!whole && !text.includes('\n') && head.length < HEAD)
        return undefined;
    if (/"\$report_type"\s*:/.test(text.split('\n', 1)[0] ?? ''))
        return (await __webpack_require__.e( 6181).then(__webpack_require__.bind(__webpack_require__, 6181))).reportlogReader();
    return (await __webpack_require__.e( 7251).then(__webpack_require__.bind(__webpack_require__, 7251))).jsonReader();
}
async function xmlFor(text) {
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text))
        throw new read_stop.t('not-a-report', `it is an HTML page: ${JSON.stringify((0,own.Jj)(text, 60))}`);
    return (await __webpack_require__.e( 3389).then(__webpack_require__.bind(__webpack_require__, 3389))).junitReader();
}

// EXTERNAL MODULE: ../../packages/test-results/src/read/unpack.ts
var unpack = __webpack_require__(5501);
;// CONCATENATED MODULE: ../../packages/test-results/src/read/read-run.ts








const NOTHING = { collectionErrors: [], skippedModules: [], internalErrors: [], claims: {} };
async function readRun(source) {
    const bytes = (0,read_bytes.j)(source.open(), source.unique !== true);
    const texts = (0,decode.D)((0,unpack.l)(bytes.chunks));
    const held = {};
    let broke;
    try {
        await feed(texts, held);
    }
    catch (error) {
        broke = readStopOf(error);
    }
    const facts = held.reader?.facts();
    const digest = bytes.digest();
    return {
        ...labels(source),
        ...(digest === undefined ? {} : { digest }),
        ...(facts && broke?.code !== 'not-a-report' && broke?.code !== 'wrong-schema' ? { format: facts.format } : {}),
        bytes: bytes.bytes(),
        tests: facts?.tests ?? (0,store.uP)(),
        ...(facts?.summaryOnly ? { summaryOnly: facts.summaryOnly } : {}),
        session: facts?.session ?? NOTHING,
        stops: stopsOf(source.name, facts, broke),
        notes: [...(broke ? [] : (facts?.notes ?? [])), ...damage(texts)],
    };
}
async function feed({ texts }, held) {
    let head = '';
    for await (const text of texts) {
        if (held.reader)
            held.reader.write(text);
        else {
            head += text;
            await begin(head, false, held);
            if (held.reader)
                head = '';
        }
    }
    if (!held.reader)
        await begin(head, true, held);
    held.reader?.end();
}
async function begin(head, whole, held) {
    const reader = await readerFor(head, whole || head.length >= HEAD);
    if (!reader)
        return;
    held.reader = reader;
    reader.write(head.replace(/^\ufeff/, '').trimStart());
}
function readStopOf(error) {
    if (error instanceof read_stop.t)
        return error;
    const { code } = error;
    if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
        return new read_stop.t('unreadable-file', `it cannot be read (${code})`);
    throw error;
}
function stopsOf(name, facts, broke) {
    const own = broke ? [(0,account_stops.ds)(broke.code, `${name}: ${observed(broke, facts)}`)] : [];
    const inside = broke ? (facts?.stops ?? []).filter(({ code }) => code === 'not-gateable') : (facts?.stops ?? []);
    return [...own, ...inside.map((one) => ({ ...one, observed: `${name}: ${one.observed}` }))].map((one) => ({
        ...one,
        report: name,
    }));
}
function observed(broke, facts) {
    if (!facts || facts.tests.length === 0)
        return broke.message;
    const bad = facts.tests.notable.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length;
    return `${broke.message}; at least ${(0,sentence._d)(facts.tests.length, 'test')} ran, ${bad} of them failed`;
}
function labels({ name, modified, leg, seed }) {
    return {
        name,
        ...(modified === undefined ? {} : { modified }),
        ...(leg === undefined ? {} : { leg }),
        ...(seed === undefined ? {} : { seed }),
    };
}
function damage(texts) {
    return texts.damaged()
        ? [{ code: 'bytes-replaced', text: 'some bytes are not of its encoding and read as U+FFFD' }]
        : [];
}

// EXTERNAL MODULE: ../../packages/test-results/src/read/source.ts
var source = __webpack_require__(5718);
// EXTERNAL MODULE: ./src/evidence/credit.ts
var credit = __webpack_require__(6504);
// EXTERNAL MODULE: ./src/evidence/told.ts
var evidence_told = __webpack_require__(7596);
// EXTERNAL MODULE: ./src/workspace/find.ts + 1 modules
var find = __webpack_require__(1042);
;// CONCATENATED MODULE: ./src/signals/tests/observe.ts




const DAY = 86_400_000;
const MOST_REPORTS = 1_000;
async function observe(rule, scene) {
    const { files, problems } = await (0,find.lY)(scene, rule.results);
    if (problems[0] !== undefined)
        return (0,evidence_told.L5)('files-not-read', problems[0], 'Make the folder readable');
    if (files.length === 0)
        return (0,find.JE)(scene, rule.results, 'results');
    if (files.length > MOST_REPORTS)
        return (0,evidence_told.L5)('too-many-files', `${files.length} reports match; at most ${MOST_REPORTS} are read`, 'Narrow `results`');
    const runs = [];
    for (const file of files) {
        scene.signal.throwIfAborted();
        const run = await runOf(scene, file);
        if ('measured' in run)
            return run;
        runs.push(run);
    }
    const [account] = accounts(runs, questionOf(rule, scene.clock.now()));
    return account ? judge(rule, account) : (0,find.JE)(scene, rule.results, 'results');
}
async function runOf({ workspace }, file) {
    try {
        return await readRun(await (0,source.I)(workspace, file));
    }
    catch (error) {
        if (!(error instanceof read_stop.t))
            throw error;
        return (0,evidence_told.L5)('file-unreadable', error.message, 'Make it a file that this step may read', { where: { file } });
    }
}
function questionOf(rule, now) {
    return {
        notBefore: now - (rule['max-age'] ?? DAY),
        ...(rule['min-tests'] === undefined ? {} : { minTests: rule['min-tests'] }),
        ...(rule.reports === undefined ? {} : { expectedReports: rule.reports }),
        ...(rule['exit-code'] === undefined ? {} : { exitCode: rule['exit-code'] }),
    };
}
function judge({ min }, account) {
    const stop = account.stops.find(({ verdict }) => verdict === 'inconclusive') ?? account.stops[0];
    const failing = account.causes.map(({ message, tests, modules, places }) => {
        const where = places[0]?.where ?? places[0]?.id;
        const at = typeof where === 'object' ? `${where.file}${where.line === undefined ? '' : `:${where.line}`}` : where;
        return `${(0,evidence_told.hS)(tests + modules, 'test')}: ${message}${at === undefined ? '' : ` (${at})`}`;
    });
    const told = { details: (0,evidence_told.Ku)(failing), ...(stop?.where ? { where: stop.where } : {}) };
    if (stop?.verdict === 'inconclusive')
        return { measured: false, code: stop.code, observed: stop.observed, remedy: stop.remedy, ...told };
    if (stop)
        return { ...(0,evidence_told.cT)(stop.code, stop.observed, told), remedy: stop.remedy };
    const observed = (0,sentence.Pd)(account.counts);
    const number = { value: (0,credit.Tj)(account.rate) / 10_000, unit: '%' };
    if ((0,credit.Jt)(account.rate, min?.millionths ?? 1_000_000))
        return (0,evidence_told.BG)('tests-pass', observed, { ...number, ...told });
    const remedy = { text: 'Mend the tests that are listed' };
    return (0,evidence_told.cT)('tests-fail', observed, { ...number, ...told, expected: `at least ${min?.text ?? '100%'}`, remedy });
}


/***/ }),

/***/ 9109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Dg: () => ( firstTryOf),
   MK: () => ( rateOf),
   c5: () => ( addCounts),
   or: () => ( countSummary),
   tu: () => ( countTests)
 });
 var _model_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9470);

function countTests(tests, extraLost = 0) {
    const { notable } = tests;
    const by = { ...zero(), passed: tests.length - notable.length };
    let flaky = 0;
    for (const test of notable) {
        by[test.outcome] += 1;
        if ((0,_model_test_js__WEBPACK_IMPORTED_MODULE_0__ .s)(test))
            flaky += 1;
    }
    return { ...by, passed: by.passed + by.xpassed, lost: by.lost + extraLost, flaky };
}
function countSummary(summary) {
    const by = zero();
    for (const [outcome, number] of summary)
        by[outcome] += number;
    return { ...by, passed: by.passed + by.xpassed, flaky: 0 };
}
function zero() {
    return { passed: 0, failed: 0, error: 0, lost: 0, skipped: 0, xfailed: 0, xpassed: 0, deselected: 0 };
}
function addCounts(one, other) {
    const keys = Object.keys(one);
    return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]]));
}
function rateOf({ passed, failed, error, lost }) {
    return { part: passed, whole: passed + failed + error + lost };
}
function firstTryOf(counts) {
    const { part, whole } = rateOf(counts);
    return { part: part - counts.flaky, whole };
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pd: () => ( accountSentence),
  zD: () => ( grouped),
  _d: () => ( many)
});

// EXTERNAL MODULE: ../../packages/test-results/src/account/count.ts
var count = __webpack_require__(9109);
;// CONCATENATED MODULE: ../../packages/test-results/src/account/share.ts
function exactPercent(text) {
    const [, whole = '', fraction = ''] = /^(\d{1,3})(?:\.(\d{1,12}))?$/.exec(text) ?? [];
    return whole === '' ? undefined : { digits: BigInt(whole + fraction), decimals: fraction.length };
}
function reaches({ part, whole }, { digits, decimals }) {
    return BigInt(part) * 100n * 10n ** BigInt(decimals) >= digits * BigInt(whole);
}
function percentOf({ part, whole }, decimals = 2) {
    if (whole <= 0)
        return '-';
    const scale = 10n ** BigInt(decimals);
    const floored = (BigInt(part) * 100n * scale) / BigInt(whole);
    const fraction = (floored % scale).toString().padStart(decimals, '0').replace(/0+$/, '');
    return fraction === '' ? `${floored / scale}` : `${floored / scale}.${fraction}`;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/account/sentence.ts


function accountSentence(counts) {
    const { part, whole } = (0,count.MK)(counts);
    const head = `${grouped(part)} of ${grouped(whole)} = ${percentOf({ part, whole })} %`;
    const passed = [
        `${grouped(part - counts.flaky)} passed`,
        counts.flaky > 0 ? `${grouped(counts.flaky)} only on a retry` : '',
    ];
    const failed = [named(counts.failed, 'failed'), named(counts.error, counts.error === 1 ? 'error' : 'errors')];
    const said = [...passed, ...failed].filter((part) => part !== '').join(', ');
    return [`${head}: ${said}`, uncounted(counts), `${grouped(counts.lost)} lost`]
        .filter((part) => part !== '')
        .join('; ');
}
function uncounted({ skipped, xfailed, deselected }) {
    const said = [named(skipped, 'skipped'), named(xfailed, 'xfailed'), named(deselected, 'deselected')].filter((part) => part !== '');
    const last = said.at(-1);
    if (last === undefined)
        return '';
    return `${said.length === 1 ? last : `${said.slice(0, -1).join(', ')} and ${last}`} not counted`;
}
function named(number, name) {
    return number === 0 ? '' : `${grouped(number)} ${name}`;
}
function many(number, one, several = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : several}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   al: () => ( inOrder),
   ds: () => ( stop)
 });
/* unused harmony export STOPS */
const MEASURE = (text, command) => ({
    verdict: 'inconclusive',
    remedy: command === undefined ? { text } : { text, command },
});
const FAIL = (text) => ({ verdict: 'fail', remedy: { text } });
const STOPS = {
    'no-report': MEASURE('Let the step before write a report where `results` looks', 'pytest --junitxml=report.xml'),
    'unreadable-file': MEASURE('Name a plain file inside the workspace, uncompressed or .gz'),
    'empty-file': MEASURE('pytest writes its report at the end: see in its log why it did not get there'),
    'doctype-refused': MEASURE('No pytest report has a DOCTYPE or entities; find out what wrote this file'),
    'limit-exceeded': MEASURE('Write less into the report: drop junit_logging, or shorten messages and ids'),
    'wrong-schema': MEASURE("Another tool writes a file of this name; give pytest's a name of its own", 'pytest --json-report --json-report-file=pytest-report.json'),
    'not-a-report': MEASURE('Point `results` at the report only', 'pytest --junitxml=report.xml'),
    'not-gateable': MEASURE('This writer merges parametrised tests; use JUnit XML', 'pytest --junitxml=report.xml'),
    malformed: MEASURE('Let pytest write the report anew; do not join or edit reports by hand'),
    truncated: MEASURE('The writer was killed or the upload broke off: see why in its log (memory? a time limit?)'),
    'missing-shard': MEASURE('See which shard failed before it uploaded its report, and rerun it'),
    stale: MEASURE('Delete old reports before pytest runs, or raise `max-age`'),
    'internal-error': MEASURE('pytest or a plugin broke, not a test: mend or unload that plugin'),
    'collection-error': MEASURE('Mend the modules that could not be collected', 'pytest --collect-only -q'),
    interrupted: MEASURE('Let the run end by itself: without -x, --maxfail, a session time limit or pytest.exit()'),
    'unknown-outcome': MEASURE('A plugin invented this outcome; report it, and use JUnit XML meanwhile'),
    inconsistent: MEASURE('The report contradicts itself; let pytest write it anew'),
    'no-cases': MEASURE('The report claims tests and names none; let it name its testcases'),
    'zero-tests': MEASURE('Is -k or -m too narrow, or the path wrong?', 'pytest --collect-only -q'),
    'nothing-executed': MEASURE('Every test was skipped or expected to fail: see the reasons, and let some run'),
    'too-few-tests': MEASURE('See why fewer tests ran, or lower `min-tests`'),
    'not-run': MEASURE('Run what the manifest lists, or write the manifest anew', 'pytest --collect-only -q'),
    'needs-exit-code': MEASURE('This report cannot tell whether modules were lost: set `pytest-exit-code`, or use JUnit XML'),
    'unexplained-exit': MEASURE('See the end of the pytest log; a code that is meant goes into `allow-exit-codes`'),
    'plugin-exit': FAIL('Mend what the plugin found, or put the code into `allow-exit-codes`'),
    conflict: FAIL('The same tests passed in one report and failed in another: give each leg of a matrix its own, or mend them'),
};
const RANK = new Map(Object.keys(STOPS).map((code, at) => [code, at]));
function stop(code, observed, more = {}) {
    return { code, verdict: STOPS[code].verdict, observed, remedy: STOPS[code].remedy, ...more };
}
function inOrder(stops) {
    return stops.toSorted((one, other) => (RANK.get(one.code) ?? 0) - (RANK.get(other.code) ?? 0));
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   WD: () => ( worseOf),
   e2: () => ( isBad),
   tx: () => ( attemptOf)
 });
const BADNESS = {
    failed: 7,
    error: 6,
    lost: 5,
    passed: 4,
    xpassed: 3,
    xfailed: 2,
    skipped: 1,
    deselected: 0,
};
function worseOf(one, other) {
    return BADNESS[one] >= BADNESS[other] ? one : other;
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'error' || outcome === 'lost';
}
function attemptOf(test, seed) {
    return {
        outcome: test.outcome,
        ...(test.seconds === undefined ? {} : { seconds: test.seconds }),
        ...(test.failure === undefined ? {} : { failure: test.failure }),
        ...(seed === undefined ? {} : { seed }),
    };
}


/***/ }),

/***/ 9470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   T: () => ( keyOf),
   s: () => ( isFlaky)
 });
function keyOf(test) {
    return test.twin === undefined ? test.id : `${test.id}\0${test.twin}`;
}
function isFlaky(test) {
    const passedInTheEnd = test.outcome === 'passed' || test.outcome === 'xpassed';
    return passedInTheEnd && (test.attempts?.some(({ outcome }) => outcome === 'failed' || outcome === 'error') ?? false);
}


/***/ }),

/***/ 7528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   j: () => ( measured)
 });
 var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
 var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
 var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
 var _read_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(236);



function measured(source, hashed) {
    const hash = hashed ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') : undefined;
    let bytes = 0;
    const chunks = async function* () {
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_1__ .b.bytes)
                throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_2__ .t('limit-exceeded', `it is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__ .b.bytes / 1024 ** 2} MiB`);
            hash?.update(chunk);
            yield chunk;
        }
    };
    return { chunks: chunks(), bytes: () => bytes, digest: () => hash?.digest('hex') };
}


/***/ }),

/***/ 9717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   D: () => ( decoded)
 });
 var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
 var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
 var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
 var node_util__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
 var _read_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(236);



function decoded(chunks) {
    let damaged = false;
    const texts = async function* () {
        let decoder;
        for await (const chunk of chunks) {
            decoder ??= decoderFor(chunk);
            const text = decoder.write(chunk);
            if (!damaged && text.includes('\ufffd'))
                damaged = true;
            if (text !== '')
                yield text;
        }
        const rest = decoder?.end() ?? '';
        if (rest !== '')
            damaged = true;
        if (rest !== '')
            yield rest;
    };
    return { texts: texts(), damaged: () => damaged };
}
function decoderFor(head) {
    const [first = 0, second = 0] = head;
    if (first === 0xff && second === 0xfe)
        return decoderNamed('utf-16le');
    if (first === 0xfe && second === 0xff)
        return decoderNamed('utf-16be');
    if (first === 0x3c && second === 0)
        return decoderNamed('utf-16le');
    if (first === 0 && second === 0x3c)
        return decoderNamed('utf-16be');
    const start = Buffer.from(head.subarray(0, 300)).toString('latin1');
    const said = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/.exec(start);
    return !said?.[1] || /^utf-?(?:8|16)/i.test(said[1]) ? utf8() : decoderNamed(said[1]);
}
function utf8() {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    return {
        write: (chunk) => decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)),
        end: () => decoder.end(),
    };
}
function decoderNamed(label) {
    try {
        const decoder = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(label);
        return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
    }
    catch {
        throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_2__ .t('malformed', `its encoding "${label}" is not known`);
    }
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   b: () => ( LIMITS)
 });
const LIMITS = {
    bytes: 1024 ** 3,
    inflation: 250,
    xmlText: 1 << 20,
    xmlName: 1024,
    xmlDepth: 256,
    xmlAttributes: 256,
    jsonValue: 1 << 25,
    jsonDepth: 1024,
    id: 4096,
    tests: 5_000_000,
    message: 1000,
    trace: 2000,
    allTexts: 16 << 20,
    lateMessage: 120,
};


/***/ }),

/***/ 236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   t: () => ( ReadStop)
 });
class ReadStop extends Error {
    code;
    constructor(code, observed) {
        super(observed);
        this.code = code;
    }
}


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( fileSource)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
 var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
 var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
 var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2543);
 var _read_stop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(236);





async function fileSource(workspace, name, labels = {}) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, name);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch((error) => refuse(name, `cannot be opened (${error.code})`));
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), real);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside))
        refuse(name, 'leads out of the workspace');
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real);
    if (!stats.isFile())
        refuse(name, stats.isDirectory() ? 'is a directory' : 'is no plain file');
    if (stats.size > _limits_js__WEBPACK_IMPORTED_MODULE_3__ .b.bytes)
        refuse(name, `is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__ .b.bytes / 1024 ** 2} MiB`, 'limit-exceeded');
    return {
        name,
        modified: stats.mtimeMs,
        size: stats.size,
        ...labels,
        open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(real, { highWaterMark: 1 << 17 }),
    };
}
function refuse(name, why, code = 'unreadable-file') {
    throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_4__ .t(code, `${name} ${why}`);
}


/***/ }),

/***/ 5501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   l: () => ( unpack)
 });
 var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
 var node_stream__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
 var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
 var _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(236);



const FREE = 64 * 1024 ** 2;
const MAGICS = [
    ['425a68', 'bzip2'],
    ['fd377a585a00', 'xz'],
    ['28b52ffd', 'zstd'],
    ['504b0304', 'zip'],
];
async function* unpack(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const head = await headOf(iterator);
    const hex = Buffer.from(head.subarray(0, 6)).toString('hex');
    const packed = MAGICS.find(([magic]) => hex.startsWith(magic));
    if (packed)
        throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t('unreadable-file', `it is packed with ${packed[1]}; only gzip is read`);
    const whole = joined(head, iterator);
    if (hex.startsWith('1f8b'))
        yield* gunzip(whole);
    else
        yield* whole;
}
async function headOf(iterator) {
    let head = new Uint8Array();
    while (head.length < 6) {
        const { done, value } = await iterator.next();
        if (done)
            break;
        head = head.length === 0 ? value : Buffer.concat([head, value]);
    }
    return head;
}
async function* joined(head, rest) {
    if (head.length > 0)
        yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
async function* gunzip(chunks) {
    const { createGunzip } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    let packed = 0;
    const counted = async function* () {
        for await (const chunk of chunks) {
            packed += chunk.length;
            yield chunk;
        }
    };
    const unzipped = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(counted(), { objectMode: false }).on('error', (error) => unzip.destroy(error));
    const unzip = createGunzip({ chunkSize: 1 << 16 });
    let bytes = 0;
    try {
        for await (const chunk of unzipped.pipe(unzip)) {
            bytes += chunk.length;
            if (bytes > Math.max(FREE, packed * _limits_js__WEBPACK_IMPORTED_MODULE_2__ .b.inflation) || bytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__ .b.bytes)
                throw new _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t('limit-exceeded', `${packed} bytes of gzip unpack to more than ${bytes}`);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t ? error : unzipStop(error);
    }
    finally {
        unzipped.destroy();
        unzip.destroy();
    }
}
function unzipStop(error) {
    const { code, message } = error;
    if (code === 'Z_BUF_ERROR')
        return new _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t('truncated', 'the gzip ends in the middle');
    return new _read_stop_js__WEBPACK_IMPORTED_MODULE_1__ .t(code?.startsWith('Z_') ? 'malformed' : 'unreadable-file', message);
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CI: () => ( partsOf),
  uP: () => ( testStore),
  Vh: () => ( testsOf)
});

// EXTERNAL MODULE: ../../packages/test-results/src/text/own.ts
var own = __webpack_require__(648);
;// CONCATENATED MODULE: ../../packages/test-results/src/tests/bytes.ts
const PAGE = 1 << 18;
function bytes() {
    const pages = [];
    let used = PAGE;
    return {
        add(text) {
            if (!isLatin1(text))
                return undefined;
            if (used + text.length > PAGE) {
                pages.push(Buffer.allocUnsafeSlow(PAGE));
                used = 0;
            }
            const place = (pages.length - 1) * PAGE + used;
            used += pages.at(-1)?.write(text, used, 'latin1') ?? 0;
            return place;
        },
        at(place, length) {
            const from = place % PAGE;
            return pages[(place - from) / PAGE]?.toString('latin1', from, from + length) ?? '';
        },
    };
}
function isLatin1(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0xff)
            return false;
    return true;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/columns.ts

const KINDS = {
    prefix: Uint32Array,
    place: Uint32Array,
    length: Uint16Array,
    seconds: Float64Array,
    source: Uint8Array,
    file: Uint32Array,
    line: Uint32Array,
    markers: Uint32Array,
};
function columns() {
    const held = {};
    const grown = (column, old, entry) => {
        const more = new KINDS[column](2 ** Math.max(4, Math.ceil(Math.log2(entry + 1))));
        if (old)
            more.set(old);
        held[column] = more;
        return more;
    };
    return {
        get: (column, entry) => held[column]?.[entry] ?? 0,
        set(column, entry, value) {
            let numbers = held[column];
            if (value === 0 && (numbers === undefined || entry >= numbers.length))
                return;
            if (numbers === undefined || entry >= numbers.length)
                numbers = grown(column, numbers, entry);
            numbers[entry] = value;
        },
    };
}
function shared() {
    const numbers = new Map();
    const values = [];
    let last = { key: '', number: 0 };
    return {
        numberOf(key, make) {
            if (last.number > 0 && last.key === key)
                return last.number;
            let number = numbers.get(key);
            if (number === undefined) {
                values.push(make());
                number = values.length;
                numbers.set((0,own.ZV)(key), number);
            }
            last = { key, number };
            return number;
        },
        at: (number) => values[number - 1],
    };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/hash-index.ts
function hashIndex() {
    let hashes = new Int32Array(16);
    let slots = new Int32Array(32);
    let size = 0;
    const place = (entry, hash) => {
        let at = hash & (slots.length - 1);
        while (slots[at] !== 0)
            at = (at + 1) & (slots.length - 1);
        slots[at] = entry + 1;
    };
    const grow = () => {
        const more = new Int32Array(hashes.length * 2);
        more.set(hashes);
        hashes = more;
        slots = new Int32Array(hashes.length * 2);
        for (let entry = 0; entry < size; entry++)
            place(entry, hashes[entry]);
    };
    return {
        find(hash, is) {
            for (let at = hash & (slots.length - 1); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
                const entry = slots[at] - 1;
                if (hashes[entry] === hash && is(entry))
                    return entry;
            }
            return -1;
        },
        add(hash) {
            if (size === hashes.length)
                grow();
            hashes[size] = hash;
            place(size, hash);
            size += 1;
        },
    };
}
function hashOn(seed, text) {
    let hash = seed;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    return hash;
}
function mixed(hash) {
    const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return once ^ (once >>> 13);
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/ids.ts




function ids() {
    const state = {
        seed: Math.trunc(Math.random() * 2 ** 31),
        fields: columns(),
        names: bytes(),
        index: hashIndex(),
        prefixes: shared(),
        wide: new Map(),
        count: 0,
    };
    return {
        count: () => state.count,
        at: (number) => idAt(state, number),
        find: (prefix, name) => {
            const number = prefixOf(state, prefix);
            return known(state, number, name, hashOf(state, number, name));
        },
        put: (prefix, name) => {
            const number = prefixOf(state, prefix);
            const hash = hashOf(state, number, name);
            const found = known(state, number, name, hash);
            return found >= 0 ? -1 - found : add(state, number, name, hash);
        },
        push: (prefix, name) => {
            const number = prefixOf(state, prefix);
            return add(state, number, name, hashOf(state, number, name));
        },
    };
}
function idAt({ wide, prefixes, fields, names }, number) {
    const prefix = prefixes.at(fields.get('prefix', number))?.text ?? '';
    return wide.get(number) ?? prefix + names.at(fields.get('place', number), fields.get('length', number));
}
function prefixOf({ prefixes, seed }, prefix) {
    return prefixes.numberOf(prefix, () => {
        const text = prefix === '' ? '' : (0,own.ZV)(`${prefix}::`);
        return { text, hash: hashOn(seed, text) };
    });
}
function hashOf({ prefixes, seed }, prefix, name) {
    return mixed(hashOn(prefixes.at(prefix)?.hash ?? seed, name));
}
function known(state, prefix, name, hash) {
    return state.index.find(hash, (number) => idAt(state, number) === `${state.prefixes.at(prefix)?.text ?? ''}${name}`);
}
function add(state, prefix, name, hash) {
    const { fields, names, index, prefixes, wide } = state;
    const number = state.count;
    const place = names.add(name);
    if (place === undefined)
        wide.set(number, (0,own.ZV)(`${prefixes.at(prefix)?.text ?? ''}${name}`));
    fields.set('prefix', number, prefix);
    fields.set('place', number, place ?? 0);
    fields.set('length', number, name.length);
    index.add(hash);
    state.count += 1;
    return number;
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/plain.ts

const SOURCES = ['nodeid', 'file', 'guess'];
function plainTests() {
    const fields = columns();
    const files = shared();
    const markers = shared();
    return {
        set(number, { idSource, seconds, where, markers: own }) {
            fields.set('source', number, SOURCES.indexOf(idSource));
            fields.set('seconds', number, seconds === 0 ? -1 : (seconds ?? 0));
            fields.set('file', number, where ? files.numberOf(where.file, () => where.file) : 0);
            fields.set('line', number, where?.line ?? 0);
            fields.set('markers', number, own ? markers.numberOf(own.join('\0'), () => own) : 0);
        },
        get(number, id) {
            const [seconds, line] = [fields.get('seconds', number), fields.get('line', number)];
            const file = files.at(fields.get('file', number));
            const names = markers.at(fields.get('markers', number));
            return {
                id,
                idSource: SOURCES[fields.get('source', number)] ?? 'nodeid',
                outcome: 'passed',
                ...(seconds === 0 ? {} : { seconds: Math.max(0, seconds) }),
                ...(file === undefined ? {} : { where: line === 0 ? { file } : { file, line } }),
                ...(names ? { markers: names } : {}),
            };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/test-results/src/tests/store.ts



function testStore() {
    const state = { ids: ids(), plain: plainTests(), notable: new Map(), inOrder: undefined };
    const { ids: names, plain } = state;
    return {
        get length() {
            return names.count();
        },
        get notable() {
            return notableOf(state);
        },
        *[Symbol.iterator]() {
            for (let number = 0; number < names.count(); number++)
                yield get(state, number);
        },
        has: (id) => names.find(...partsOf(id)) >= 0,
        find: (id) => names.find(...partsOf(id)),
        put: (prefix, name) => names.put(prefix, name),
        passed: (number, test) => plain.set(number, test),
        idAt: (number) => names.at(number),
        get: (number) => get(state, number),
        set: (number, test) => set(state, number, test),
        push: (test) => set(state, names.push(...partsOf(test.id)), test),
    };
}
function testsOf(tests) {
    const store = testStore();
    for (const test of tests)
        store.push(test);
    return store;
}
function notableOf(state) {
    state.inOrder ??= [...state.notable].sort(([one], [other]) => one - other).map(([, test]) => test);
    return state.inOrder;
}
function get({ ids: names, plain, notable }, number) {
    return notable.get(number) ?? plain.get(number, names.at(number));
}
function set(state, number, test) {
    const { plain, notable } = state;
    if (isPlain(test)) {
        notable.delete(number);
        plain.set(number, test);
    }
    else
        notable.set(number, test);
    state.inOrder = undefined;
}
function isPlain(test) {
    return (test.outcome === 'passed' &&
        test.twin === undefined &&
        test.attempts === undefined &&
        test.failure === undefined &&
        test.reason === undefined &&
        test.conflict === undefined);
}
function partsOf(id) {
    const bracket = id.indexOf('[');
    const at = id.lastIndexOf('::', bracket < 0 ? id.length : bracket);
    return at < 0 ? ['', id] : [(0,own.ZV)(id.slice(0, at)), id.slice(at + 2)];
}


/***/ }),

/***/ 648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jj: () => ( cut),
   U_: () => ( headAndTail),
   ZV: () => ( own)
 });
function own(text) {
    if (text.length < 13)
        return text;
    const encoding = /[^\x00-\xff]/.test(text) ? 'utf16le' : 'latin1';
    return Buffer.from(text, encoding).toString(encoding);
}
function headAndTail(text, limit) {
    return text.length <= 2 * limit ? text : `${text.slice(0, limit)}\n…\n${text.slice(-limit)}`;
}
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}


/***/ })

};
