import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 476:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

;// CONCATENATED MODULE: ../../packages/core/src/model/gate.ts
function defineGate(gate) {
    return gate;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/kinds.ts + 3 modules
var kinds = __nccwpck_require__(967);
;// CONCATENATED MODULE: ./src/inputs.ts

const inputs = {
    workingDirectory: kinds/* path */.Ae({ description: 'Folder to look in, with all folders below it.', default: '.' }),
    exclude: kinds/* list */.p_({
        of: 'glob',
        description: 'Paths to leave out, relative to `working-directory`, such as `tests/fixtures/**`.',
        default: '',
    }),
    missingLock: kinds/* choice */.Yq({
        of: ['fail', 'warn', 'ignore'],
        description: 'What a manifest that has no lockfile means.',
        default: 'fail',
    }),
    pins: kinds/* choice */.Yq({
        of: ['fail', 'warn', 'ignore'],
        description: 'What it means when a tool version that is pinned in workflows, Dockerfiles or version files cannot work with the lockfile.',
        default: 'fail',
    }),
    undetermined: kinds/* choice */.Yq({
        of: ['warn', 'fail'],
        description: 'What it means when something could only be told by running code.',
        default: 'warn',
    }),
    poetryVersion: kinds/* text */.Qq({
        description: 'Judge as this Poetry would, such as `1.8.3`. By default as the version that wrote the lockfile.',
        optional: true,
    }),
};

// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var verdict = __nccwpck_require__(541);
;// CONCATENATED MODULE: ./src/judge.ts

function judge({ locks, findings: others }, undetermined) {
    const own = locks.flatMap(({ answer }) => answer.findings);
    const findings = [...own, ...others].map((finding) => (undetermined === 'fail' ? required(finding) : finding));
    const stale = own.filter(({ code }) => code === 'lock-stale').length;
    const packages = locks.reduce((sum, { answer }) => sum + answer.packages, 0);
    const metrics = { locks: locks.length, stale, packages };
    const decided = (0,verdict/* decisive */.l)(findings);
    if (decided)
        return { outcome: (0,verdict/* outcomeOf */.s)(findings), code: decided.code, reason: reasonOf(decided, findings), findings, metrics };
    if (locks.length === 0)
        return { outcome: 'inconclusive', code: 'nothing-checked', reason: NOTHING, findings, metrics };
    return { outcome: (0,verdict/* outcomeOf */.s)(findings), code: 'locks-fresh', reason: passReason(metrics, findings), findings, metrics };
}
const NOTHING = 'no verdict: there is no lockfile, nor a manifest that calls for one. Look at working-directory and exclude';
function required({ additional: _, ...finding }) {
    return finding;
}
function reasonOf(decided, findings) {
    const alike = findings.filter(({ outcome, code }) => outcome === decided.outcome && code === decided.code).length - 1;
    const more = alike > 0 ? ` (and ${alike} more ${alike === 1 ? 'lock' : 'locks'})` : '';
    const state = decided.code === 'lock-stale' ? ' is stale' : '';
    return `${decided.claim}${state}: ${decided.observed}${more}. ${fixOf(decided)}`.trimEnd();
}
function fixOf({ remedy }) {
    if (!remedy)
        return '';
    return remedy.command ? `Fix: ${remedy.command}` : `Fix: ${remedy.text}`;
}
function passReason(metrics, findings) {
    const untold = findings.filter(({ outcome }) => outcome === 'unknown').length;
    const told = metrics.locks === 1 ? 'the lock matches its manifest' : `all ${metrics.locks} locks match their manifests`;
    return `${told}; ${metrics.packages} packages${untold > 0 ? `; ${untold} ${untold === 1 ? 'claim' : 'claims'} could not be told` : ''}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/ecosystems.ts
const ecosystems = [
    {
        tool: 'poetry',
        lock: 'poetry.lock',
        manifest: 'pyproject.toml',
        lockCommand: 'poetry lock',
        rules: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(69), __nccwpck_require__.e(778)]).then(__nccwpck_require__.bind(__nccwpck_require__, 778))).poetryRules,
    },
];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ../../packages/core/src/runner/walk.ts


const PASSED_OVER = new Set([
    ...['.git', '.hg', '.svn', 'node_modules', 'bower_components', '.venv', 'venv', 'site-packages', '__pycache__'],
    ...['.tox', '.nox', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.cache', '.pnpm-store', '.yarn'],
]);
const MOST_ENTRIES = 500_000;
const DEEPEST = 100;
async function walk(root, wants, options = {}) {
    const files = [];
    const problems = [];
    const pending = [{ path: '', depth: 0 }];
    const deepest = options.depth ?? DEEPEST + 1;
    let entries = 0;
    let folders = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const listed = list((0,external_node_path_.join)(root, folder.path), problems, folder.path);
        entries += listed.length;
        for (const entry of listed) {
            const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
            if (entry.isDirectory() && folder.depth < deepest && !PASSED_OVER.has(entry.name))
                pending.push({ path, depth: folder.depth + 1 });
            else if (entry.isFile() && wants(path))
                files.push(path);
        }
        if (entries > MOST_ENTRIES || folder.depth > DEEPEST)
            return { files: files.sort(), problems: [...problems, tooMuch(entries)] };
        if (++folders % 256 === 0)
            await breathe(options.signal);
    }
    return { files: files.sort(), problems };
}
function list(folder, problems, name) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries.some((entry) => entry.name === 'pyvenv.cfg') ? [] : entries;
    }
    catch (error) {
        problems.push(`${name === '' ? '.' : name} cannot be listed: ${error.code ?? 'unreadable'}`);
        return [];
    }
}
function tooMuch(entries) {
    return entries > MOST_ENTRIES
        ? `more than ${MOST_ENTRIES} files and folders`
        : `folders nested more than ${DEEPEST} deep`;
}
async function breathe(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
}

// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var runner_paths = __nccwpck_require__(613);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ../../packages/core/src/runner/read-text.ts



async function readText(root, path, limit) {
    try {
        if (!(0,runner_paths/* isInside */.FK)(await (0,promises_.realpath)(root), await (0,promises_.realpath)(path)))
            return { problem: 'outside', detail: 'a link leads outside' };
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const status = await file.stat();
            if (!status.isFile())
                return { problem: 'not-a-file', detail: 'not a regular file' };
            if (status.size > limit)
                return { problem: 'too-large', detail: `${status.size} bytes; at most ${limit} are read` };
            return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.readFile()) };
        }
        finally {
            await file.close();
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

;// CONCATENATED MODULE: ./src/files.ts


const LARGEST_FILE = 20 * 1024 * 1024;
async function listFiles(folder, exclude, world) {
    const { files, problems } = await walk(folder, (path) => !exclude.some((glob) => glob.matches(path)), {
        signal: world.signal,
    });
    return { paths: files, findings: problems.map((problem) => unlisted((0,runner_paths/* displayPath */.Gt)(world.workspace, folder), problem)) };
}
async function readFiles(folder, paths, world) {
    const texts = new Map();
    const unread = new Map();
    for (const path of paths) {
        world.signal.throwIfAborted();
        const shown = (0,runner_paths/* displayPath */.Gt)(world.workspace, (0,external_node_path_.join)(folder, path));
        const read = await readText(folder, (0,external_node_path_.join)(folder, path), LARGEST_FILE);
        if ('text' in read)
            texts.set(path, { path: shown, text: read.text });
        else
            unread.set(path, unreadable(shown, read.problem, read.detail));
    }
    return { texts, unread };
}
function unlisted(folder, problem) {
    return {
        claim: folder,
        outcome: 'unknown',
        code: 'tree-unreadable',
        observed: `not every file could be looked for: ${problem}`,
        remedy: { text: 'Make the folder readable, or leave it out with `exclude`.' },
    };
}
function unreadable(path, problem, detail) {
    return {
        claim: path,
        outcome: 'unknown',
        code: `file-${problem}`,
        observed: `it could not be read: ${detail}`,
        where: { file: path },
        remedy: {
            text: problem === 'not-utf-8' ? 'Save it as UTF-8.' : 'Make it readable, or leave it out with `exclude`.',
        },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __nccwpck_require__(869);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/capabilities.ts

const capabilities = {
    sha256: (text) => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text, 'utf8').digest('hex'),
};

;// CONCATENATED MODULE: ./src/locks.ts



async function examineLock(path, ecosystem, files, options) {
    const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(path), ecosystem.manifest);
    const [lock, manifest] = [files.texts.get(path), files.texts.get(beside)];
    if (lock && manifest) {
        const rules = await ecosystem.rules();
        return { ecosystem, lock, manifest, answer: await rules.check({ lock, manifest }, capabilities, options) };
    }
    const finding = files.unread.get(path) ?? files.unread.get(beside) ?? manifestAbsent(lock?.path ?? path, ecosystem);
    return { ecosystem, answer: { findings: [finding], packages: 0 }, ...(lock ? { lock } : {}) };
}
async function missingLocks(ecosystem, files, paths) {
    const manifests = [...files.texts].filter(([path]) => external_node_path_.posix.basename(path) === ecosystem.manifest);
    const names = namesByFolder(paths, new Set(manifests.map(([path]) => external_node_path_.posix.dirname(path))));
    const beside = (path) => names.get(external_node_path_.posix.dirname(path)) ?? [];
    const bare = manifests.filter(([path]) => !beside(path).includes(ecosystem.lock));
    if (bare.length === 0)
        return [];
    const rules = await ecosystem.rules();
    const local = new Set(manifests.flatMap(([path, file]) => localManifests(path, file, ecosystem, rules)));
    const wanting = bare.filter(([path, file]) => !local.has(path) && rules.wantsLock(file, beside(path)));
    return wanting.map(([, file]) => lockMissing(file, ecosystem));
}
function namesByFolder(paths, folders) {
    const names = new Map([...folders].map((folder) => [folder, []]));
    for (const path of paths)
        names.get(external_node_path_.posix.dirname(path))?.push(external_node_path_.posix.basename(path));
    return names;
}
function localManifests(path, file, { manifest }, rules) {
    return rules.localProjects(file).map((way) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), way, manifest));
}
function manifestAbsent(path, { manifest }) {
    return {
        claim: path,
        outcome: 'unknown',
        code: 'manifest-absent',
        observed: `there is no ${manifest} beside it to compare with`,
        where: { file: path },
        remedy: { text: `Restore ${manifest}, delete the lock, or leave it out with \`exclude\`.` },
    };
}
function lockMissing(manifest, { lock, lockCommand }) {
    const text = 'Lock and commit; or, where no lock is wanted, set `missing-lock: ignore`';
    return {
        claim: manifest.path,
        outcome: 'broken',
        code: 'lock-missing',
        observed: `there is no ${lock} beside it`,
        where: { file: manifest.path },
        remedy: { text, command: (0,shell/* commandBeside */.Q)(manifest.path, lockCommand) },
    };
}

;// CONCATENATED MODULE: ./src/pins.ts




async function examinePins(folder, paths, locks, world) {
    if (locks.length === 0)
        return [];
    const { agreePins, findPins, isPinFile } = await __nccwpck_require__.e(/* import() */ 894).then(__nccwpck_require__.bind(__nccwpck_require__, 894));
    const below = await readFiles(folder, paths.filter(isPinFile), world);
    const above = folder === world.workspace ? [] : await workspaceFiles(isPinFile, world);
    const files = [...new Map([...above, ...below.texts.values()].map((file) => [file.path, file])).values()];
    const tools = [...new Set(locks.map(({ ecosystem }) => ecosystem))];
    const answers = tools.map(async (ecosystem) => {
        const { satisfies } = await ecosystem.rules();
        const { tool } = ecosystem;
        return agreePins({ tool, pins: await findPins(tool, files), locks: await pinnedLocks(ecosystem, locks), satisfies });
    });
    return (await Promise.all(answers)).flat();
}
async function workspaceFiles(isPinFile, world) {
    const folders = ['.github', '.circleci', '.config'];
    const root = await walk(world.workspace, isPinFile, { signal: world.signal, depth: 0 });
    const nested = await Promise.all(folders.map(async (name) => {
        const { files } = await walk((0,external_node_path_.join)(world.workspace, name), () => true, { signal: world.signal });
        return files.map((path) => external_node_path_.posix.join(name, path)).filter(isPinFile);
    }));
    return [...(await readFiles(world.workspace, [...root.files, ...nested.flat()], world)).texts.values()];
}
async function pinnedLocks(ecosystem, locks) {
    const rules = await ecosystem.rules();
    return locks.flatMap(({ ecosystem: own, lock, manifest }) => {
        const known = own === ecosystem && lock && manifest ? rules.pinned({ lock, manifest }, capabilities) : undefined;
        return known ? [known] : [];
    });
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/git.ts


function isInGit(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return true;
        if ((0,external_node_path_.dirname)(at) === at)
            return false;
    }
}
const GUARDS = ['core.fsmonitor=false', 'safe.bareRepository=explicit', 'safe.directory=*'].flatMap((setting) => [
    '-c',
    setting,
]);
async function askGit({ folder, args, lines, ends = [0] }) {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 237));
    const input = lines ? { input: Buffer.from(lines.map((line) => `${line}\0`).join('')) } : {};
    const options = { cwd: folder, silent: true, ignoreReturnCode: true, ...input };
    try {
        const { exitCode, stdout, stderr } = await getExecOutput('git', ['--no-optional-locks', ...GUARDS, ...args], options);
        if (!ends.includes(exitCode))
            return { problem: stderr.trim().split('\n')[0] || `git ended with ${exitCode}` };
        return { lines: stdout.split('\0').slice(0, -1) };
    }
    catch (error) {
        return { problem: error.message };
    }
}

;// CONCATENATED MODULE: ./src/tracking.ts



const AT_ONCE = 500;
async function untrackedLocks(folder, locks, world) {
    if (locks.length === 0 || !isInGit(folder))
        return [];
    const tracked = await trackedOf(folder, locks);
    if ('problem' in tracked)
        return [unasked(tracked.problem)];
    const known = new Set(tracked.lines);
    const strangers = locks.filter((path) => !known.has(path));
    if (strangers.length === 0)
        return [];
    const args = ['check-ignore', '-z', '-v', '--stdin'];
    const ignored = await askGit({ folder, args, lines: strangers, ends: [0, 1] });
    const rules = 'problem' in ignored ? new Map() : rulesByPath(ignored.lines);
    return strangers.map((path) => untracked((0,runner_paths/* displayPath */.Gt)(world.workspace, (0,external_node_path_.join)(folder, path)), rules.get(path)));
}
async function trackedOf(folder, paths) {
    const lines = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
        const some = paths.slice(at, at + AT_ONCE);
        const answer = await askGit({ folder, args: ['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...some] });
        if ('problem' in answer)
            return answer;
        lines.push(...answer.lines);
    }
    return { lines };
}
function rulesByPath(fields) {
    const rules = new Map();
    for (let at = 0; at + 3 < fields.length; at += 4)
        rules.set(fields[at + 3], `${fields[at]}:${fields[at + 1]}`);
    return rules;
}
function untracked(path, rule) {
    const why = rule === undefined ? 'git does not track it' : `git ignores it (${rule})`;
    const text = rule === undefined
        ? 'Add it'
        : 'Take it out of the ignore file and add it; or, where no lock is wanted, delete it and set `missing-lock: ignore`';
    return {
        claim: path,
        outcome: 'broken',
        code: rule === undefined ? 'lock-untracked' : 'lock-ignored',
        observed: `${why}, so a fresh clone has no lock`,
        where: { file: path },
        remedy: rule === undefined ? { text, command: `git add ${(0,shell/* shellWord */.r)(path)}` } : { text },
    };
}
function unasked(problem) {
    return {
        claim: 'git',
        outcome: 'unknown',
        code: 'git-unavailable',
        observed: `whether git tracks the locks could not be told: ${problem}`,
        additional: true,
    };
}

;// CONCATENATED MODULE: ./src/observe.ts






async function observe(values, world) {
    const folder = values.workingDirectory;
    const listed = await listFiles(folder, values.exclude, world);
    const lockPaths = listed.paths.filter((path) => ecosystemOf(path, 'lock'));
    const untracked = untrackedLocks(folder, lockPaths, world);
    const files = await readFiles(folder, listed.paths.filter((path) => ecosystemOf(path, 'lock') ?? ecosystemOf(path, 'manifest')), world);
    const options = values.poetryVersion === undefined ? {} : { judgeAs: values.poetryVersion };
    const locks = await Promise.all(lockPaths.map((path) => examineLock(path, ecosystemOf(path, 'lock'), files, options)));
    const missing = await findMissing(files, listed.paths, values.missingLock);
    const pins = values.pins === 'ignore' ? [] : await examinePins(folder, listed.paths, locks, world);
    return { locks, findings: [...(await untracked), ...missing, ...pins.map(weigh(values.pins)), ...listed.findings] };
}
function weigh(wish) {
    return (finding) => wish === 'fail' || finding.outcome !== 'broken' ? finding : { ...finding, outcome: 'unknown', additional: true };
}
function ecosystemOf(path, file) {
    const name = external_node_path_.posix.basename(path);
    return ecosystems.find((ecosystem) => ecosystem[file] === name);
}
async function findMissing(files, paths, wish) {
    if (wish === 'ignore')
        return [];
    const missing = (await Promise.all(ecosystems.map((ecosystem) => missingLocks(ecosystem, files, paths)))).flat();
    return missing.map(weigh(wish));
}

;// CONCATENATED MODULE: ./src/gate.ts




const gate = defineGate({
    name: 'lock-consistency',
    title: 'Lock consistency',
    description: 'Does each lockfile match its manifest? Offline, in milliseconds, with the drifted dependency and the fix named.',
    branding: { icon: 'lock', color: 'green' },
    inputs: inputs,
    outputs: {
        locks: 'How many lockfiles were examined.',
        stale: 'How many of them do not match their manifest.',
        packages: 'How many locked packages they hold.',
    },
    run: async (values, world) => judge(await observe(values, world), values.undetermined),
});


/***/ }),

/***/ 490:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(797);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(476);


await (0,_ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .G);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 443:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Mistake),
/* harmony export */   x: () => (/* binding */ declare)
/* harmony export */ });
class Mistake extends Error {
    name = 'Mistake';
}
function declare(kind, form, options, parse, secret = kind === 'secret') {
    const { description, default: fallback, optional, deprecated } = options;
    return {
        kind,
        form,
        description,
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(optional === undefined ? {} : { optional }),
        ...(deprecated === undefined ? {} : { deprecated }),
        secret,
        parse,
    };
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(772);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(443);


const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST = 366 * 86_400_000;
function parseDuration(raw) {
    if (/^\d+(\.\d+)?$/.test(raw))
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(raw)} has no unit; write ${raw}s for seconds, ${raw}ms for milliseconds`);
    const parts = /^(?:([\d.]+)d)?(?:([\d.]+)h)?(?:([\d.]+)m)?(?:([\d.]+)s)?(?:([\d.]+)ms)?$/.exec(raw);
    const total = parts ? sum(parts.slice(1)) : Number.NaN;
    if (raw === '' || Number.isNaN(total))
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(raw)} is not a duration; write 60s, 250ms or 1m30s`);
    if (total > LONGEST)
        throw new _declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .Mistake */ .F(`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(raw)} is longer than 366 days`);
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

/***/ 967:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ kinds_boolean),
  Yq: () => (/* binding */ choice),
  p_: () => (/* binding */ list),
  Ae: () => (/* binding */ path),
  Qq: () => (/* binding */ kinds_text)
});

// UNUSED EXPORTS: duration, glob, integer, pattern, percent, secret, url

// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(344);
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(772);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(443);
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
var duration = __nccwpck_require__(95);
;// CONCATENATED MODULE: ../../packages/core/src/model/input/percent.ts


function parsePercent(raw) {
    if (/^\d+(\.\d+)?$/.test(raw) && Number(raw) <= 100)
        throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)} has no unit; write ${readings(raw).join(' or ')}`);
    const parts = /^(\d{1,3})(?:\.(\d{1,4}))? ?%$/.exec(raw);
    if (!parts)
        throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)} is not a percentage; write 98% or 99.5%`);
    const millionths = Number(parts[1]) * 10_000 + Number((parts[2] ?? '').padEnd(4, '0'));
    if (millionths > 1_000_000)
        throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)} is more than 100%`);
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
    duration: { form: 'duration, such as `60s`, `250ms` or `1m30s`', parse: duration/* parseDuration */.E },
    glob: { form: 'path pattern, such as `tests/**`', parse: parseGlob },
};
function parseInteger(raw) {
    if (!/^[+-]?\d{1,15}$/.test(raw))
        throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)} is not a whole number`);
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
        throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)} is neither true nor false`);
    return value;
}
function parseUrl(raw) {
    const url = urlOf(raw);
    if (url && url.host !== '')
        return url;
    const example = urlOf(`http://${raw}`) && /^[\w.-]+:\d+/.test(raw) ? `http://${raw}` : 'http://127.0.0.1:8000/healthz';
    throw new declaration/* Mistake */.F(`${scalars_quoteAddress(raw)} is not an address; write it with its scheme, such as ${example}`);
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
    return (0,visible/* quote */.hD)(raw.replace(/\/\/[^/?#]*@/, '//***@'));
}
function parsePath(raw, context) {
    if (raw.includes('\0'))
        throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)} is not a path`);
    const { path, allowed, roots } = context.resolvePath(raw);
    if (!allowed)
        throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)} lies outside ${roots}`);
    return path;
}
function parseGlob(raw) {
    try {
        return compileGlob(raw);
    }
    catch (error) {
        throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)}: ${error.message}`);
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
    return declare('integer', formOfRange(options), options, (raw, context) => within(options, raw, context));
}
function url(options) {
    return declare('url', scalars.url.form, options, (raw, context) => ofScheme(options.schemes, raw, context));
}
function choice(options) {
    const form = options.of.map((each) => `\`${each}\``).join(', ');
    return (0,declaration/* declare */.x)('choice', form, options, (raw) => choose(options.of, raw));
}
function list(options) {
    const form = `${scalars_scalars[options.of].form}; one a line`;
    const parse = (raw, context) => parseList(options, raw, context);
    return (0,declaration/* declare */.x)('list', form, options, parse, options.of === 'secret');
}
function scalar(kind) {
    return (options) => (0,declaration/* declare */.x)(kind, scalars_scalars[kind].form, options, scalars_scalars[kind].parse);
}
async function within({ min, max }, raw, context) {
    const value = await scalars.integer.parse(raw, context);
    if (min !== undefined && value < min)
        throw new Mistake(`${raw} is less than ${min}`);
    if (max !== undefined && value > max)
        throw new Mistake(`${raw} is more than ${max}`);
    return value;
}
function formOfRange({ min, max }) {
    if (min !== undefined && max !== undefined)
        return `whole number from ${min} to ${max}`;
    if (max !== undefined)
        return `whole number, at most ${max}`;
    return min === undefined ? scalars.integer.form : `whole number, at least ${min}`;
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
    const meant = (0,suggest/* suggest */.Z)(raw, choices);
    throw new declaration/* Mistake */.F(`${(0,visible/* quote */.hD)(raw)} is not one of ${choices.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
}
async function parseList(options, raw, context) {
    const lines = raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const most = options.most ?? 1_000;
    if (lines.length > most)
        throw new declaration/* Mistake */.F(`has ${lines.length} lines; at most ${most} are allowed`);
    const read = await Promise.allSettled(lines.map(async (line) => scalars_scalars[options.of].parse(line, context)));
    throwAll(read.flatMap((line) => (line.status === 'rejected' ? [line.reason] : [])));
    return read.flatMap((line) => (line.status === 'fulfilled' ? [line.value] : []));
}
function throwAll(reasons) {
    const other = reasons.find((reason) => !(reason instanceof declaration/* Mistake */.F));
    if (other !== undefined)
        throw other;
    if (reasons.length > 0)
        throw new declaration/* Mistake */.F(reasons.map(({ message }) => message).join('; '));
}


/***/ }),

/***/ 344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
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

/***/ 772:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ escapeDeceptive),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
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

/***/ 541:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ decisive),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
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

/***/ 797:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ../../packages/core/src/model/input/input-error.ts
class InputError extends Error {
    name = 'InputError';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(({ input, message }) => `${input}: ${message}`).join('\n'));
        this.mistakes = mistakes;
    }
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(772);
;// CONCATENATED MODULE: ../../packages/core/src/model/text/log-safe.ts

function logSafe(text) {
    return (0,visible/* visible */.RK)(text)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/, '$1: ');
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ../../packages/core/src/runner/clock.ts

const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => (0,promises_namespaceObject.setTimeout)(ms, undefined, signal ? { signal: signal } : {}),
};

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ../../packages/core/src/runner/crash.ts


const MOST_LINES = 60;
const LONGEST_LINE = 1_000;
function stackLines(error, clean) {
    const lines = clean(told(error)).split(/\r\n|[\r\n]/);
    return lines.slice(0, MOST_LINES).map((line) => (0,visible/* shorten */.ml)(line, LONGEST_LINE));
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ../../node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/exec.js + 8 modules
var lib_exec = __nccwpck_require__(237);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var model_verdict = __nccwpck_require__(541);
;// CONCATENATED MODULE: ../../packages/core/src/model/render/headline.ts

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
    return (0,visible/* shorten */.ml)((0,visible/* visible */.RK)(reason).trim(), LONGEST_REASON);
}
function softWhy(why) {
    const shown = (0,visible/* shorten */.ml)((0,visible/* visible */.RK)(why), 300);
    return shown.startsWith('on ') ? `soft ${shown}` : `soft: ${shown}`;
}

;// CONCATENATED MODULE: ../../packages/core/src/model/render/order.ts
const MARKS = { broken: '✗', unknown: '?', holds: '✓' };
const RANK = { broken: 0, unknown: 1, holds: 2 };
function orderFindings(findings) {
    const counted = new Map();
    const number = numbering();
    for (const finding of findings) {
        const { claim, outcome, code, observed, where } = finding;
        const key = [claim, code, observed, where?.file ?? '']
            .map(number)
            .concat(RANK[outcome], where?.line ?? 0)
            .join();
        const known = counted.get(key);
        if (known)
            known.times += 1;
        else
            counted.set(key, { finding, times: 1 });
    }
    return [...counted.values()].sort((a, b) => RANK[a.finding.outcome] - RANK[b.finding.outcome]);
}
function numbering() {
    const numbers = new Map();
    return (text) => {
        const known = numbers.get(text);
        if (known !== undefined)
            return known;
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
    return remedy.command ? `${remedy.text.replace(/[.:]$/, '')}: ${remedy.command}` : remedy.text;
}

;// CONCATENATED MODULE: ../../packages/core/src/model/render/annotations.ts




const MOST_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4_000;
function annotations(report, taken = 0) {
    const { verdict, enforcement, gate } = report;
    const isPass = verdict.outcome === 'pass';
    const kind = enforcement.effective === 'hard' && !isPass ? 'error' : 'warning';
    const decided = isPass ? undefined : (0,model_verdict/* decisive */.l)(verdict.findings);
    const first = isPass ? [] : [annotate(kind, headline(report).text, gate, decided?.where)];
    const others = orderFindings(verdict.findings)
        .map(({ finding }) => finding)
        .filter((finding) => finding !== decided && finding.outcome !== 'holds');
    if (kind === 'warning')
        return capped(kind, first, others, gate, MOST_OF_A_KIND - taken);
    const mild = others.filter((finding) => !isGrave(finding));
    return [
        ...capped('error', first, others.filter(isGrave), gate, MOST_OF_A_KIND),
        ...capped('warning', [], mild, gate, MOST_OF_A_KIND - taken),
    ];
}
function capped(kind, first, findings, title, room) {
    const shown = findings.slice(0, Math.max(0, room - 1 - first.length));
    const rest = findings.length - shown.length;
    const told = shown.map((finding) => annotate(kind, sentence(finding), title, finding.where));
    const more = annotate(kind, `and ${rest} more: see the step summary or the report`, title);
    return [...first, ...told, ...(rest > 0 ? [more] : [])];
}
function annotate(kind, message, title, where) {
    return { kind, message: (0,visible/* shorten */.ml)((0,visible/* visible */.RK)(message), LONGEST_MESSAGE), title, ...(where ? { where } : {}) };
}
function isGrave(finding) {
    return finding.outcome === 'broken' || !finding.additional;
}
function sentence(finding) {
    const wanted = finding.expected ? `, wanted: ${finding.expected}` : '';
    const remedy = remedyOf(finding);
    return `${finding.claim}: ${finding.observed}${wanted}${remedy ? `. ${remedy}` : ''}`;
}

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

;// CONCATENATED MODULE: ../../packages/core/src/model/text/markdown.ts

const SPECIAL = /[\\`*_{}[\]()<>#+!|~&$]/g;
const ZERO_WIDTH_SPACE = '&#8203;';
function markdown(text) {
    return (0,visible/* visible */.RK)(text)
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
    const shown = (0,visible/* visible */.RK)(text).replaceAll('|', '\\|');
    if (shown.trim() === '')
        return '';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeBlock(lines, language = '') {
    const shown = lines.map(visible/* visible */.RK);
    const fence = '`'.repeat(shown.reduce((most, line) => Math.max(most, longestRun(line) + 1), 3));
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/duration.ts
var duration = __nccwpck_require__(95);
;// CONCATENATED MODULE: ../../packages/core/src/model/render/log.ts



const log_MOST_LINES = 100;
const WIDEST = { claim: 36, place: 44 };
const LONGEST = 1_000;
function evidenceLines(report, only = 'all') {
    const counted = orderFindings(report.verdict.findings).filter(({ finding }) => only === 'all' || finding.outcome !== 'holds');
    const shown = counted.slice(0, log_MOST_LINES);
    const widths = {
        claim: widest(shown.map(claimOf), WIDEST.claim),
        place: widest(shown.map(({ finding }) => line(placeOf(finding))), WIDEST.place),
    };
    const lines = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]));
    if (counted.length > shown.length)
        lines.push(`  … and ${counted.length - shown.length} more in the report`);
    return [...lines, `  ${measure(report)}`];
}
function measure({ verdict, durationMs }) {
    const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number');
    const told = counts.map(([name, value]) => `${words(name)}: ${value}`);
    return [...told, `took ${(0,duration/* formatDuration */.a)(durationMs)}`].join(', ');
}
function words(name) {
    return line(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function findingLines({ finding, times }, widths, before) {
    const cells = [claimOf({ finding, times }), line(placeOf(finding)), line(finding.observed)];
    const padded = [cells[0].padEnd(widths.claim), cells[1].padEnd(widths.place), cells[2]];
    const indent = ' '.repeat(4);
    const remedy = remedyOf(finding);
    const repeated = before !== undefined && remedyOf(before.finding) === remedy;
    return [
        `  ${MARKS[finding.outcome]} ${padded.filter((cell) => cell !== '').join('  ')}`.trimEnd(),
        ...(finding.expected ? [`${indent}wanted: ${line(finding.expected)}`] : []),
        ...(remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${line(remedy)}`] : []),
    ];
}
function claimOf({ finding, times }) {
    return times > 1 ? `${line(finding.claim)} (${times} times)` : line(finding.claim);
}
function line(text) {
    return (0,visible/* visible */.RK)((0,visible/* shorten */.ml)(text, LONGEST));
}
function widest(cells, most) {
    return cells.reduce((width, cell) => Math.min(most, Math.max(width, cell.length)), 0);
}

;// CONCATENATED MODULE: ../../packages/core/src/model/render/table.ts



const LONGEST_CELL = 1_000;
const TABLE_HEAD = '| | what | where | seen |\n| --- | --- | --- | --- |';
function tableRow(report, { finding, times }) {
    const claim = `${code(finding.claim)}${times > 1 ? ` × ${times}` : ''}`;
    return `| ${MARKS[finding.outcome]} | ${claim} | ${place(report, finding)} | ${seen(finding)} |`;
}
function seen({ observed, expected, remedy, outcome }) {
    const told = remedy && outcome !== 'holds' ? remedy : undefined;
    return [
        table_text(observed),
        ...(expected ? [`wanted: ${table_text(expected)}`] : []),
        ...(told ? [`→ ${table_text(told.text)}${told.command ? `: ${code(told.command)}` : ''}`] : []),
    ].join('<br>');
}
function table_text(value) {
    return markdown((0,visible/* shorten */.ml)(value, LONGEST_CELL));
}
function code(value) {
    return codeSpan((0,visible/* shorten */.ml)(value, LONGEST_CELL));
}
function place({ subject }, finding) {
    const shown = code(placeOf(finding));
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
function summary_summary(report, limit = SUMMARY_LIMIT, sizeOf = byteLength) {
    const counted = orderFindings(report.verdict.findings);
    const frame = { head: headOf(report, counted), foot: footOf(report) };
    const room = limit - sizeOf(frame.head + frame.foot) - SEAMS;
    if (room < 0) {
        const line = `### ${markdown((0,visible/* shorten */.ml)(report.gate, 100))}: ${report.verdict.outcome}\n`;
        return sizeOf(line) <= limit ? line : '';
    }
    const rows = rowsWithin(report, counted, room, sizeOf);
    return joined([frame.head, ...tables(counted, rows), leftOut(report, counted.length - rows.length), frame.foot]);
}
function comment(report) {
    const marker = commentMarker(report.gate);
    return `${marker}\n${summary_summary(report, COMMENT_LIMIT - marker.length - 1, (text) => text.length)}`;
}
function commentMarker(gate) {
    return `<!-- ci-gates:${gate} -->`;
}
function headOf(report, counted) {
    const { mark, text } = headline(report);
    const command = report.verdict.outcome === 'pass' ? undefined : firstCommand(counted);
    return joined([
        `### ${mark} ${markdown((0,visible/* shorten */.ml)(report.gate, 100))}`,
        markdown(text),
        command ? codeBlock([(0,visible/* shorten */.ml)(command, 4_000)], 'sh') : '',
    ]);
}
function firstCommand(counted) {
    const open = counted.filter(({ finding }) => finding.outcome !== 'holds');
    return open.find(({ finding }) => finding.remedy?.command)?.finding.remedy?.command;
}
function footOf(report) {
    const { effective, why } = report.enforcement;
    const told = `${measure(report)}; ${effective}: ${(0,visible/* shorten */.ml)(why, 300)}; ci-gates ${report.tool.version}`;
    return `<sub>${markdown((0,visible/* shorten */.ml)(told, 4_000))}</sub>`;
}
function rowsWithin(report, counted, room, sizeOf) {
    const rows = [];
    let left = room;
    for (const each of counted) {
        const row = tableRow(report, each);
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
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ../../packages/core/src/model/enforcement.ts
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
function nameOf(event, ref) {
    return ref.startsWith('refs/tags/') ? `${event} of tag ${ref.slice('refs/tags/'.length)}` : event;
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/kinds.ts + 3 modules
var kinds = __nccwpck_require__(967);
;// CONCATENATED MODULE: ../../packages/core/src/model/common.ts


function commonInputs(enforcement) {
    return {
        enforcement: kinds/* choice */.Yq({
            of: ENFORCEMENTS,
            description: 'Whether anything but `pass` fails the step (`hard`), is only told as a warning (`soft`), or depends on the event (`auto`: soft on pull requests and on pushes to side branches, hard elsewhere).',
            default: enforcement,
        }),
        hardBranches: kinds/* list */.p_({
            of: 'glob',
            description: 'Branches on which `auto` is hard, besides the default branch.',
            default: 'release/*',
        }),
        report: kinds/* path */.Ae({
            description: 'Where the JSON report goes. By default a file in `RUNNER_TEMP`; from a terminal, nowhere.',
            optional: true,
        }),
        summary: kinds/* boolean */.zM({ description: 'Whether to write a step summary.', default: 'true' }),
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

// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(344);
// EXTERNAL MODULE: ../../packages/core/src/model/input/declaration.ts
var declaration = __nccwpck_require__(443);
;// CONCATENATED MODULE: ../../packages/core/src/model/input/parse-inputs.ts



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
        throw new InputError(mistakes);
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
        if (!(error instanceof declaration/* Mistake */.F))
            throw error;
        return { missing: false, mistake: { input: name, message: error.message } };
    }
}
function slipOf(name, names) {
    const meant = (0,suggest/* suggest */.Z)(name, names);
    return meant === undefined ? [] : [{ name, meant }];
}
function strangerWarning(name) {
    return `INPUT_${name.toUpperCase()} is set, and no input of this gate has that name; it is ignored`;
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/annotate.ts


const annotate_MOST_OF_A_KIND = 10;
const annotate_LONGEST_MESSAGE = 4_000;
function annotator() {
    const told = { error: 0, warning: 0 };
    const annotate = ({ kind, message, title, where }) => {
        const safe = (0,visible/* shorten */.ml)((0,visible/* visible */.RK)(message), annotate_LONGEST_MESSAGE).replaceAll('##[', '# #[');
        told[kind] += 1;
        if (told[kind] > annotate_MOST_OF_A_KIND)
            info(logSafe(safe));
        else
            (kind === 'error' ? error : warning)(safe, { ...(title ? { title } : {}), ...annotate_placeOf(where) });
    };
    return { told, annotate };
}
function annotate_placeOf(where) {
    if (!where)
        return {};
    return {
        file: (0,visible/* visible */.RK)(where.file),
        ...(where.line === undefined ? {} : { startLine: where.line }),
        ...(where.column === undefined ? {} : { startColumn: where.column }),
    };
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/given.ts

function givenByEnvironment(environment) {
    const given = Object.entries(environment).filter(([name]) => name.startsWith('INPUT_'));
    return Object.fromEntries(given.map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']));
}
const TERMINAL_FLAGS = ['help', 'version', 'json'];
function givenByFlags(gate, flags) {
    const inputs = Object.fromEntries(Object.entries(allInputs(gate)).map(([key, input]) => [kebab(key), input]));
    const given = {};
    const wish = { help: false, version: false, json: false };
    const mistakes = [];
    for (let at = 0; at < flags.length; at++) {
        const { name, value } = splitFlag(flags[at]);
        const special = TERMINAL_FLAGS.find((flag) => flag === name || (flag === 'help' && name === 'h'));
        if (special)
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
        throw new InputError(mistakes);
    return { given, wish };
}
function splitFlag(flag) {
    const parts = /^--?([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(flag);
    if (!parts)
        return {};
    return { name: parts[1], ...(parts[2] === undefined ? {} : { value: parts[2] }) };
}
function unknownFlag(flag, name, names) {
    const meant = name === undefined ? undefined : (0,suggest/* suggest */.Z)(name, [...names, ...TERMINAL_FLAGS]);
    return {
        input: flag,
        message: `there is no such flag${meant ? `; did you mean --${meant}?` : '; --help lists them'}`,
    };
}

// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(613);
;// CONCATENATED MODULE: ../../packages/core/src/runner/subject.ts

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
        if ((0,external_node_fs_.statSync)(path).size > LARGEST_EVENT)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) ?? undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/github.ts







const LONGEST_OUTPUT = 65_536;
function githubRunner(gate, environment, flags) {
    const workspace = environment.GITHUB_WORKSPACE || process.cwd();
    const roots = [workspace, ...(environment.RUNNER_TEMP ? [environment.RUNNER_TEMP] : [])];
    const { told, annotate } = annotator();
    const warn = (message) => annotate({ kind: 'warning', message });
    return {
        workspace,
        roots,
        subject: subjectOf(environment),
        given: { ...givenByEnvironment(environment), ...flags },
        resolvePath: (0,paths/* pathResolver */.cd)(workspace, roots),
        reportFolder: environment.RUNNER_TEMP,
        log: { info: github_info, debug: (line) => core_debug(logSafe(line)) },
        mask: (secret) => core_setSecret(secret),
        warn,
        tell: async (report, path, wish) => {
            tellLog(gate, report, annotations(report, told.warning), annotate);
            setOutputs(gate, report, path, warn);
            if (wish.summary)
                await writeSummary((limit) => summary_summary(report, limit), warn);
        },
        tellMistakes: async (name, error) => {
            tellMistakes(name, error, annotate);
            await writeSummary(() => mistakesPage(name, error), warn);
        },
        tellCrash: (name, stack) => {
            const message = `${name} crashed: ${(0,visible/* shorten */.ml)(stack[0] ?? '', 2_000)}. This is a bug in the gate, not a verdict.`;
            annotate({ kind: 'error', message });
            for (const line of stack)
                github_info(`  ${line}`);
        },
    };
}
function github_info(line) {
    info(logSafe(line));
}
function tellLog(gate, report, told, annotate) {
    const { mark, text } = headline(report);
    const evidence = () => tellEach(evidenceLines(report), github_info);
    if (report.verdict.outcome === 'pass') {
        github_info(`${mark} ${text}`);
        grouped(`${gate.title}: what was examined`, evidence);
        tellEach(told, annotate);
    }
    else {
        tellEach(told.slice(0, 1), annotate);
        evidence();
        if (told.length > 1)
            grouped(`${gate.title}: annotations`, () => tellEach(told.slice(1), annotate));
    }
}
function tellEach(all, tell) {
    for (const one of all)
        tell(one);
}
function grouped(title, tell) {
    startGroup(logSafe(title));
    tell();
    endGroup();
}
function setOutputs(gate, report, path, warn) {
    const { verdict, enforcement } = report;
    const common = {
        verdict: verdict.outcome,
        code: verdict.code,
        reason: reasonLine(verdict.reason),
        enforcement: enforcement.effective,
        report: path ?? '',
    };
    if (!process.env.GITHUB_OUTPUT)
        return;
    try {
        for (const name of Object.keys(allOutputs(gate)))
            setOutput(kebab(name), (0,visible/* shorten */.ml)(String(common[name] ?? verdict.metrics[name] ?? ''), LONGEST_OUTPUT));
    }
    catch (error) {
        warn(`outputs were not set: ${error.message}`);
    }
}
async function writeSummary(render, warn) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    try {
        const text = render(SUMMARY_LIMIT - (0,external_node_fs_.statSync)(file).size);
        if (text !== '')
            await summary.addRaw(text).write();
    }
    catch (error) {
        warn(`the step summary was not written: ${error.message}`);
    }
}
function tellMistakes(gate, { mistakes }, annotate) {
    const lines = mistakes.map(({ input, message }) => `${input}: ${message}`);
    for (const message of lines.slice(0, 9))
        annotate({ kind: 'error', message, title: `${gate}: input` });
    for (const line of lines.slice(9))
        github_info(`✗ ${line}`);
}
function mistakesPage(gate, { mistakes }) {
    const items = mistakes
        .slice(0, 100)
        .map(({ input, message }) => `- ${markdown((0,visible/* shorten */.ml)(`${input}: ${message}`, 1_000))}`);
    return `### ✗ ${markdown(gate)}: no verdict, the inputs are wrong\n\n${items.join('\n')}\n`;
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/redact.ts

const SHORTEST = 4;
const redact_MOST_LINES = 200;
function secretsOf(gate, given) {
    const secret = Object.entries(allInputs(gate)).filter(([, input]) => input.secret);
    return secret.map(([key]) => (given[kebab(key)] ?? '').trim()).filter((value) => value !== '');
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
    return [text, (0,visible/* visible */.RK)(text), JSON.stringify(text).slice(1, -1), ...urlForms(text), ...base64Forms(text)];
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

;// CONCATENATED MODULE: ../../packages/core/src/model/sound.ts

const OUTCOMES = ['pass', 'fail', 'inconclusive'];
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
function soundVerdict(verdict) {
    const flaws = flawsOf(verdict);
    if (flaws.length > 0)
        throw new TypeError(`the gate returned no sound verdict: ${flaws.slice(0, 5).join('; ')}`);
    if (verdict.outcome !== 'pass')
        return verdict;
    const unknown = (0,model_verdict/* decisive */.l)(verdict.findings.filter(({ outcome }) => outcome !== 'broken'));
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
    const { outcome, code, reason, findings, metrics } = verdict;
    const claims = Array.isArray(findings) ? findings.flatMap(flawsOfFinding) : ['findings is no list'];
    return [
        ...(OUTCOMES.includes(outcome) ? [] : [`outcome is ${String(outcome)}`]),
        ...(CODE.test(code) ? [] : [`code is ${String(code)}`]),
        ...(typeof reason === 'string' && reason.trim() !== '' ? [] : ['there is no reason']),
        ...claims,
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
function isMetric(value) {
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

;// CONCATENATED MODULE: ../../packages/core/src/model/report.ts

const REPORT_VERSION = 1;
function reportJson(report) {
    return `${(0,visible/* escapeDeceptive */.BG)(JSON.stringify(report, undefined, 2)).replaceAll('##[', '#\\u0023[')}\n`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ../../packages/core/src/runner/report-file.ts





async function writeReport(report, wanted, runner) {
    try {
        const text = reportJson(report);
        if (wanted !== undefined)
            return { path: await writeAt(wanted, text, runner.roots) };
        if (runner.reportFolder === undefined)
            return {};
        return { path: await writeFresh((0,external_node_path_.join)(runner.reportFolder, 'ci-gates'), report.gate, text) };
    }
    catch (error) {
        return { problem: `the report was not written: ${error.message}` };
    }
}
async function writeAt(path, text, roots) {
    await refuseOutside(await nearest((0,external_node_path_.dirname)(path)), path, roots);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    const file = await (0,promises_.open)(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0));
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
    const real = await (0,promises_.realpath)(folder);
    const within = await Promise.all(roots.map(async (root) => (0,paths/* isInside */.FK)(await (0,promises_.realpath)(root), real)));
    if (!within.includes(true))
        throw new Error(`${path} leads outside ${roots.join(' and ')}`);
}
async function nearest(folder) {
    const found = await (0,promises_.lstat)(folder).catch(() => undefined);
    return found || (0,external_node_path_.dirname)(folder) === folder ? folder : nearest((0,external_node_path_.dirname)(folder));
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
    const { findings = [], metrics = {} } = late ?? {};
    const reason = `no verdict: cancelled by ${first.name}, so nothing is concluded`;
    return { cancelled: first.name, verdict: { outcome: 'inconclusive', code: 'cancelled', reason, findings, metrics } };
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
    const secrets = secretsOf(gate, runner.given);
    for (const secret of secrets)
        runner.mask(secret);
    const clean = redactor(secrets);
    try {
        return await observeAndTell(gate, runner, clock, cancellation, clean);
    }
    catch (error) {
        if (error instanceof InputError)
            await runner.tellMistakes(gate.name, new InputError(clean(error.mistakes)));
        else
            runner.tellCrash(gate.name, stackLines(error, clean));
        return 1;
    }
}
async function observeAndTell(gate, runner, clock, cancellation, clean) {
    const { values, warnings } = await parseInputs(allInputs(gate), runner.given, runner);
    if (warnings.length > 0)
        runner.warn(warnings.join('; '));
    const startedAt = clock.now();
    const running = gate.run(values, worldOf(runner, clock, cancellation.signal, clean));
    const { verdict, cancelled } = await untilCancelled(running, cancellation.cancelled);
    const enforcement = decideEnforcement(values.enforcement, runner.subject, values.hardBranches);
    const unclean = toReport(gate, runner, soundVerdict(verdict), enforcement, startedAt, clock.now());
    const report = redactReport(unclean, clean);
    const { path, problem } = await writeReport(report, values.report, runner);
    if (problem && !values.report)
        runner.warn(problem);
    await runner.tell(report, path, { summary: values.summary });
    if (cancelled)
        return exitCodeOf(cancelled);
    if (problem && values.report)
        throw new InputError([{ input: 'report', message: problem }]);
    return report.verdict.outcome === 'pass' || enforcement.effective === 'soft' ? 0 : 1;
}
function worldOf(runner, clock, signal, clean) {
    const { log, workspace } = runner;
    const cleaned = { info: (line) => log.info(clean(line)), debug: (line) => log.debug(clean(line)) };
    return { clock, log: cleaned, signal, workspace };
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
        durationMs: Math.max(0, finishedAt - startedAt),
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
    process.exitCode = code;
    process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/terminal.ts





function terminalRunner(environment, flags, wish) {
    const workspace = process.cwd();
    return {
        workspace,
        subject: subjectOf(environment.GITHUB_ACTIONS === 'true' ? environment : {}),
        given: { ...givenByEnvironment(environment), ...flags },
        resolvePath: (raw) => ({ ...(0,paths/* pathResolver */.cd)(workspace, [workspace])(raw), allowed: true }),
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
    const flags = Object.entries(allInputs(gate)).flatMap(([key, { description, form, default: fallback, optional }]) => [
        `  --${kebab(key)}  ${plain(form)}${fallback === undefined ? (optional ? '' : '; required') : `; default ${JSON.stringify(fallback)}`}`,
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
    const { mark, text } = headline(report);
    const isPass = report.verdict.outcome === 'pass';
    const evidence = isPass ? evidenceLines(report, 'open') : ['', ...evidenceLines(report)];
    return [`${mark} ${text}`, ...evidence].map((line) => paint(logSafe(line))).join('\n');
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
    process.stderr.write(`${logSafe(line)}\n`);
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/main.ts










async function main(gate, environment = process.env, flags = process.argv.slice(2)) {
    allowClosedOutputs();
    const cancellation = watchSignals();
    const runner = runnerFor(gate, environment, flags);
    if (typeof runner === 'number')
        return leave(runner);
    watchCrashes(gate, runner);
    leave(await runGate(gate, runner, systemClock, cancellation));
}
function runnerFor(gate, environment, flags) {
    try {
        const { given, wish } = givenByFlags(gate, flags);
        if (answerWish(gate, wish))
            return 0;
        const isRunner = environment.GITHUB_ACTIONS === 'true' && !wish.json;
        return isRunner ? githubRunner(gate, environment, given) : terminalRunner(environment, given, wish);
    }
    catch (error) {
        if (!(error instanceof InputError))
            throw error;
        for (const { input, message } of error.mistakes)
            process.stderr.write(`${logSafe(`✗ ${gate.name}: ${input}: ${message}`)}\n`);
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

/***/ 613:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   cd: () => (/* binding */ pathResolver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 869:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commandBeside),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(word) {
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
function commandBeside(path, command) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    if (folder === '')
        return command;
    return `cd ${shellWord(folder.startsWith('-') ? `./${folder}` : folder)} && ${command}`;
}


/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  getExecOutput: () => (/* binding */ getExecOutput)
});

// UNUSED EXPORTS: exec

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

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
/******/ var __webpack_exports__ = __nccwpck_require__(490);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
