export const id = 1054;
export const ids = [1054];
export const modules = {

/***/ 1054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => ( observe)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/lockfiles/src/ecosystems.ts + 1 modules
var ecosystems = __webpack_require__(5783);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ./src/evidence/told.ts
var evidence_told = __webpack_require__(7596);
// EXTERNAL MODULE: ./src/workspace/absence.ts
var absence = __webpack_require__(4714);
// EXTERNAL MODULE: ../../packages/core/src/model/render/order.ts
var order = __webpack_require__(1833);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/stale.ts

function staleSentence(stale, changes) {
    const [first] = changes;
    if (!first)
        return `${stale.claim} is stale: ${stale.observed.replace(/^.*would refuse it: /, '')}`;
    const place = (0,order.sR)(first);
    const observed = first.observed.replace(/ \(the hash proves it\)$/, '');
    const told = observed.startsWith('not ') ? ` is ${observed}` : `: ${observed}`;
    const rest = changes.length > 1 ? `, and ${changes.length - 1} more ${changes.length === 2 ? 'change' : 'changes'}` : '';
    return `${stale.claim} is stale: ${first.claim}${place ? ` (${place})` : ''}${told}${rest}`;
}

;// CONCATENATED MODULE: ./src/signals/lock/judge.ts


function judgeLocks(answers, missing) {
    const findings = [...answers.flatMap((answer) => answer.findings), ...missing];
    const packages = answers.reduce((sum, answer) => sum + answer.packages, 0);
    const whole = `${(0,evidence_told.hS)(answers.length, 'lock')} with ${(0,evidence_told.hS)(packages, 'package')}`;
    const broken = findings.filter(({ outcome }) => outcome === 'broken');
    const open = findings.filter(({ outcome, additional }) => outcome === 'unknown' && additional !== true);
    const details = (0,evidence_told.Ku)([...broken, ...findings.filter(({ outcome }) => outcome === 'unknown')].map(tell));
    const [first] = broken;
    const [unclear] = open;
    if (first)
        return drifted(first, broken, answers, { whole, details });
    if (unclear)
        return {
            ...(0,evidence_told.L5)(unclear.code, `${unclear.claim}: ${unclear.observed}`, 'Let the tool write the lock again'),
            details,
            ...placed(unclear),
        };
    if (!findings.some(({ outcome }) => outcome === 'holds'))
        return (0,evidence_told.L5)('lock-undetermined', `nothing could be told of ${whole}`, 'See the lines below', { details });
    return (0,evidence_told.BG)('locks-fresh', whole, { details, value: packages, unit: 'packages' });
}
function drifted(first, broken, answers, { whole, details }) {
    const own = answers.find(({ findings }) => findings.includes(first))?.findings ?? [];
    const isStale = first.code === 'lock-stale';
    const changes = isStale ? own.filter(({ outcome, code }) => outcome === 'broken' && code !== first.code) : [];
    const others = broken.length - 1 - changes.length;
    const rest = others > 0 ? `, and ${(0,evidence_told.hS)(others, 'more finding')}` : '';
    const told = isStale ? staleSentence(first, changes) : `${first.claim}: ${first.observed}`;
    const where = changes[0]?.where ?? first.where;
    return (0,evidence_told.cT)(first.code, `${told}${rest}; ${whole}`, { details, ...placed(first), ...(where ? { where } : {}) });
}
function placed({ where, remedy }) {
    return { ...(where ? { where } : {}), ...(remedy ? { remedy } : {}) };
}
function tell({ claim, observed, where }) {
    const at = where && where.file !== claim ? `${where.file}${where.line === undefined ? '' : `:${where.line}`}: ` : '';
    return `${at}${claim}: ${observed}`;
}

// EXTERNAL MODULE: ./src/workspace/find.ts + 1 modules
var find = __webpack_require__(1042);
// EXTERNAL MODULE: ./src/workspace/read.ts
var workspace_read = __webpack_require__(6393);
;// CONCATENATED MODULE: ./src/signals/lock/tree.ts



const LARGEST = 20 * 1024 * 1024;
async function workspaceTree(scene) {
    const { workspace } = scene;
    const { files, problems } = await (0,find.CS)(scene);
    const all = new Set(files);
    const names = new Map();
    for (const path of files)
        names.set((0,paths.yS)(path), [...(names.get((0,paths.yS)(path)) ?? []), (0,paths.Vb)(path)]);
    const known = new Map();
    const tree = {
        paths: files,
        has: (path) => all.has(path),
        namesIn: (folder) => names.get(folder) ?? [],
        read: (path) => {
            if (!all.has(path))
                return undefined;
            if (!known.has(path))
                known.set(path, readFile(workspace, path));
            return known.get(path);
        },
    };
    return { tree, problems };
}
function readFile(workspace, path) {
    const read = (0,workspace_read.o_)(workspace, path, LARGEST);
    if (read === 'absent')
        return unread(path, 'file-missing', 'it is a link that leads nowhere');
    if ('measured' in read)
        return unread(path, read.code, read.observed);
    if ((0,workspace_read._V)(read.bytes))
        return { path, text: read.bytes.toString('utf8') };
    try {
        return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.bytes) };
    }
    catch {
        return unread(path, 'file-unreadable', 'it is not UTF-8 text');
    }
}
function unread(path, code, observed) {
    return {
        unread: {
            claim: path,
            outcome: 'unknown',
            code,
            observed,
            where: { file: path },
            remedy: { text: 'Make it a readable file of UTF-8 text, or leave it out of `files`' },
        },
    };
}

;// CONCATENATED MODULE: ./src/signals/lock/observe.ts






const PASSED_OVER = /(^|\/)(vendor|vendored|third[_-]?party|external|Pods|fixtures|__fixtures__|test-?fixtures|test-?data|__snapshots__)\//;
const capabilities = {
    sha256: (text) => (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex'),
    digest: (algorithm, text) => (0,external_node_crypto_.createHash)(algorithm).update(text, 'utf8').digest('hex'),
};
async function observe(rule, scene) {
    const { tree, problems } = await workspaceTree(scene);
    if (problems[0] !== undefined)
        return (0,evidence_told.L5)('files-not-read', problems[0], 'Make the folder readable');
    const own = ecosystems.u.filter(({ name }) => rule.ecosystems?.includes(name) ?? true);
    const paths = tree.paths.filter((path) => isWanted(path, rule));
    const answers = [];
    for (const path of paths)
        for (const ecosystem of own.filter((each) => each.isLock(path))) {
            scene.signal.throwIfAborted();
            answers.push(await examine(ecosystem, path, tree, rule.level ?? 'tool'));
        }
    const accounted = new Set(answers.flatMap(({ manifests }) => manifests));
    const missing = rule['missing-lock'] === 'ignore' ? [] : await missingLocks(own, paths, accounted, tree);
    if (answers.length === 0 && missing.length === 0)
        return (0,absence.Er)(scene.workspace) ?? noLocks(own);
    return judgeLocks(answers, missing);
}
async function examine(ecosystem, path, tree, level) {
    const lock = tree.read(path);
    if (!lock || 'unread' in lock)
        return { findings: lock ? [lock.unread] : [], packages: 0, manifests: besideOf(ecosystem, path, tree) };
    return (await ecosystem.rules()).check({ path, lock, tree, level, capabilities });
}
function besideOf({ isManifest }, path, tree) {
    const folder = (0,paths.yS)(path);
    return tree
        .namesIn(folder)
        .map((name) => (folder === '.' ? name : `${folder}/${name}`))
        .filter(isManifest);
}
async function missingLocks(own, paths, accounted, tree) {
    const findings = [];
    for (const path of paths.filter((each) => !accounted.has(each)))
        for (const ecosystem of own.filter((each) => each.isManifest(path))) {
            const wanted = (await ecosystem.rules()).wantsLock(path, tree);
            if (!wanted)
                continue;
            const { code, observed } = (0,evidence_told.cT)('lock-missing', `there is no ${wanted.lock} beside it`);
            const remedy = { text: 'Write the lock and commit it', command: (0,shell.Q)(path, wanted.command) };
            findings.push({ claim: path, outcome: 'broken', code, observed, where: { file: path }, remedy });
        }
    return findings;
}
function isWanted(path, { files }) {
    if (files === undefined)
        return !PASSED_OVER.test(path);
    const refused = files.some((glob) => glob.text.startsWith('!') && glob.matches(path));
    return !refused && files.some((glob) => !glob.text.startsWith('!') && glob.matches(path));
}
function noLocks(own) {
    const titles = own.map(({ title }) => title).join(', ');
    return (0,evidence_told.L5)('no-lock', `there is no lock of ${titles}, nor a manifest that wants one`, 'Leave this signal out, or correct `files`');
}


/***/ }),

/***/ 4217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( shellOperand)
 });
/* unused harmony export shellWord */
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellOperand(text) {
    return shellWord(text.startsWith('-') ? `./${text}` : text);
}


/***/ }),

/***/ 168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   R: () => ( binaryLock)
 });
 var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4869);

function binaryLock(path) {
    return {
        claim: path,
        outcome: 'unknown',
        code: 'lock-binary',
        observed: 'it is the binary lock that Bun wrote until 1.2, which only Bun reads',
        where: { file: path },
        remedy: {
            text: 'Let Bun write bun.lock, which is text, and delete this one:',
            command: (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__ .Q)(path, 'bun install --save-text-lockfile --frozen-lockfile --lockfile-only'),
        },
    };
}


/***/ }),

/***/ 7622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C1: () => ( notALock),
   WA: () => ( conflictIn),
   sX: () => ( emptyFile),
   ti: () => ( damageOf)
 });
const CONFLICT = /^(?:<{7} .*|={7}|>{7} .*|\|{7} .*)$/;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
function damageOf(file) {
    if (file.text.trim() === '')
        return emptyFile(file);
    if (file.text.startsWith(LFS_POINTER))
        return lfsPointer(file);
    const line = file.text.split('\n').findIndex((text) => CONFLICT.test(text.trimEnd()));
    return line < 0 ? undefined : conflict(file, line + 1);
}
function conflictIn(file) {
    if (!file.text.includes('<<<<<<< '))
        return undefined;
    const lines = file.text.split('\n').map((text) => text.trimEnd());
    const start = lines.findIndex((text) => /^<{7} /.test(text));
    const middle = lines.indexOf('=======', start + 1);
    const isWhole = start >= 0 && middle > 0 && lines.some((text, i) => i > middle && /^>{7} /.test(text));
    return isWhole ? conflict(file, start + 1) : undefined;
}
function emptyFile(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'file-empty',
        observed: 'the file is empty',
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let the tool write it again.' },
    };
}
function lfsPointer(file) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'git-lfs-pointer',
        observed: 'the file is a Git LFS pointer; its content was not fetched',
        where: { file: file.path, line: 1 },
        remedy: { text: 'Fetch the content: `lfs: true` in actions/checkout, or', command: 'git lfs pull' },
    };
}
function conflict(file, line) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'conflict-markers',
        observed: `merge conflict markers at line ${line}`,
        where: { file: file.path, line },
        remedy: { text: 'Resolve the conflict, then let the tool write the lock again.' },
    };
}
function notALock(file, observed, tool) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed,
        where: { file: file.path },
        remedy: { text: `Restore it from version control, or let ${tool} write it again.` },
    };
}


/***/ }),

/***/ 5783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => ( ecosystems)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/bun/binary.ts
var binary = __webpack_require__(168);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/shared.ts





;// CONCATENATED MODULE: ../../packages/lockfiles/src/ecosystems.ts



const ecosystems = [
    {
        name: 'poetry',
        title: 'Poetry',
        tool: 'poetry',
        family: 'python',
        isLock: named('poetry.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(6191), __webpack_require__.e(1882)]).then(__webpack_require__.bind(__webpack_require__, 1882))).poetryRules,
    },
    {
        name: 'uv',
        title: 'uv',
        tool: 'uv',
        family: 'python',
        isLock: (path) => (0,paths.Vb)(path) === 'uv.lock' || path.endsWith('.py.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(6191), __webpack_require__.e(7154), __webpack_require__.e(7159)]).then(__webpack_require__.bind(__webpack_require__, 7159))).uvRules,
    },
    {
        name: 'pdm',
        title: 'PDM',
        tool: 'pdm',
        family: 'python',
        isLock: named('pdm.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(6191), __webpack_require__.e(8020)]).then(__webpack_require__.bind(__webpack_require__, 8020))).pdmRules,
    },
    {
        name: 'pipenv',
        title: 'Pipenv',
        tool: 'pipenv',
        family: 'python',
        isLock: named('Pipfile.lock'),
        isManifest: named('Pipfile'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(6191), __webpack_require__.e(8447)]).then(__webpack_require__.bind(__webpack_require__, 8447))).pipenvRules,
    },
    {
        name: 'pip-tools',
        title: 'pip-compile',
        tool: 'pip-tools',
        mayBeNone: true,
        isLock: (path) => COMPILED.test(path),
        isManifest: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.in$/.test(path),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(6191), __webpack_require__.e(7154), __webpack_require__.e(4267)]).then(__webpack_require__.bind(__webpack_require__, 4267))).pipToolsRules,
    },
    {
        name: 'pylock',
        title: 'pylock.toml',
        isLock: (path) => /^pylock(?:\.[^.]+)?\.toml$/.test((0,paths.Vb)(path)),
        isManifest: () => false,
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(6191), __webpack_require__.e(7154), __webpack_require__.e(7566)]).then(__webpack_require__.bind(__webpack_require__, 7566))).pylockRules,
    },
    {
        name: 'npm',
        tool: 'npm',
        title: 'npm',
        family: 'javascript',
        isLock: named('package-lock.json', 'npm-shrinkwrap.json'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(8187)]).then(__webpack_require__.bind(__webpack_require__, 8187))).npmRules,
    },
    {
        name: 'pnpm',
        tool: 'pnpm',
        title: 'pnpm',
        family: 'javascript',
        isLock: named('pnpm-lock.yaml'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(5127)]).then(__webpack_require__.bind(__webpack_require__, 5127))).pnpmRules,
    },
    {
        name: 'yarn',
        tool: 'yarn',
        title: 'Yarn',
        family: 'javascript',
        isLock: named('yarn.lock'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(1884)]).then(__webpack_require__.bind(__webpack_require__, 1884))).yarnRules,
    },
    {
        name: 'bun',
        tool: 'bun',
        title: 'Bun',
        family: 'javascript',
        isLock: named('bun.lock', 'bun.lockb'),
        unreadable: (path) => ((0,paths.Vb)(path) === 'bun.lockb' ? (0,binary.R)(path) : undefined),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(1031)]).then(__webpack_require__.bind(__webpack_require__, 1031))).bunRules,
    },
    {
        name: 'deno',
        title: 'Deno',
        tool: 'deno',
        family: 'javascript',
        isLock: named('deno.lock'),
        isManifest: named('deno.json', 'deno.jsonc', 'package.json'),
        rules: async () => (await Promise.all([__webpack_require__.e(9032), __webpack_require__.e(4214)]).then(__webpack_require__.bind(__webpack_require__, 4214))).denoRules,
    },
    {
        name: 'cargo',
        title: 'Cargo',
        tool: 'cargo',
        isLock: named('Cargo.lock'),
        isManifest: named('Cargo.toml'),
        rules: async () => (await Promise.all([__webpack_require__.e(3069), __webpack_require__.e(7201)]).then(__webpack_require__.bind(__webpack_require__, 7201))).cargoRules,
    },
    {
        name: 'go',
        title: 'Go',
        tool: 'go',
        isLock: named('go.sum', 'go.work.sum'),
        isManifest: named('go.mod', 'go.work'),
        rules: async () => (await __webpack_require__.e( 6213).then(__webpack_require__.bind(__webpack_require__, 6213))).goRules,
    },
    {
        name: 'composer',
        title: 'Composer',
        tool: 'composer',
        isLock: named('composer.lock'),
        isManifest: named('composer.json'),
        rules: async () => (await __webpack_require__.e( 8233).then(__webpack_require__.bind(__webpack_require__, 8233))).composerRules,
    },
    {
        name: 'bundler',
        title: 'Bundler',
        tool: 'bundler',
        isLock: (path) => /(?:^|\/)(?:Gemfile\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/.test(path),
        isManifest: (path) => /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemfile)$/.test(path),
        rules: async () => (await __webpack_require__.e( 7887).then(__webpack_require__.bind(__webpack_require__, 268))).bundlerRules,
    },
    {
        name: 'github-actions',
        title: 'GitHub Actions',
        isLock: (path) => /(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path),
        isManifest: () => false,
        rules: async () => (await __webpack_require__.e( 8857).then(__webpack_require__.bind(__webpack_require__, 8857))).githubActionsRules,
    },
    {
        name: 'terraform',
        title: 'Terraform',
        tool: 'terraform',
        also: ['opentofu'],
        isLock: named('.terraform.lock.hcl'),
        isManifest: (path) => /\.(?:tf|tofu)$/.test(path),
        rules: async () => (await __webpack_require__.e( 5050).then(__webpack_require__.bind(__webpack_require__, 5050))).terraformRules,
    },
    {
        name: 'nuget',
        title: 'NuGet',
        isLock: (path) => /^packages\.(?:.+\.)?lock\.json$/.test((0,paths.Vb)(path)),
        isManifest: (path) => /\.(?:cs|fs|vb)proj$/i.test(path),
        rules: async () => (await __webpack_require__.e( 8764).then(__webpack_require__.bind(__webpack_require__, 8764))).nugetRules,
    },
    {
        name: 'pub',
        title: 'pub',
        also: ['dart', 'flutter'],
        isLock: named('pubspec.lock'),
        isManifest: named('pubspec.yaml'),
        rules: async () => (await __webpack_require__.e( 7499).then(__webpack_require__.bind(__webpack_require__, 7499))).pubRules,
    },
    {
        name: 'swift',
        title: 'SwiftPM',
        tool: 'swift',
        isLock: named('Package.resolved'),
        isManifest: named('Package.swift'),
        rules: async () => (await __webpack_require__.e( 6648).then(__webpack_require__.bind(__webpack_require__, 6648))).swiftRules,
    },
];
const COMPILED = /(?:^|\/)(?:[^/]*(?:requirements|constraints|reqs)[^/]*|(?:requirements|constraints|reqs|deps|dependencies)\/[^/]+)\.txt$/;
function named(...names) {
    return (path) => names.includes((0,paths.Vb)(path));
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   U: () => ( causeFindings),
   q: () => ( tell)
 });
const MOST_CAUSES = 200;
const MOST_NAMED = 3;
async function tell(outcome) {
    const known = outcome.causes.filter((cause) => !cause.unknown);
    const untold = await causeFindings(outcome.causes.filter((cause) => cause.unknown));
    const refused = known.filter((cause) => cause.refused);
    const broken = outcome.strict ? [...refused, ...known.filter((cause) => !cause.refused)] : refused;
    const told = { ...outcome, causes: known };
    if (broken.length > 0)
        return [stale(told, broken.length), ...(await causeFindings(broken)), ...untold];
    return [fresh(outcome), ...(await pending(told, known)), ...untold];
}
function fresh({ lock, judge, packages, but = '' }) {
    const count = `${packages} package${packages === 1 ? '' : 's'}`;
    return {
        claim: lock.path,
        outcome: 'holds',
        code: 'lock-fresh',
        observed: `${count}, ${judge} would accept it${but}`,
        where: { file: lock.path },
    };
}
function stale({ lock, judge, strict, remedy, causes }, count) {
    const changes = count === 1 ? 'one change since it was made' : `${count} changes since it was made`;
    const verb = strict && !causes.some((cause) => cause.refused) ? 'would rewrite it' : 'would refuse it';
    return {
        claim: lock.path,
        outcome: 'broken',
        code: 'lock-stale',
        observed: `${judge} ${verb}: ${changes}`,
        where: { file: lock.path },
        remedy,
    };
}
async function pending(outcome, causes) {
    const [first] = causes;
    if (!first)
        return [];
    const named = causes.slice(0, MOST_NAMED).map(({ claim, observed }) => `${claim}: ${observed}`);
    const more = causes.length > MOST_NAMED ? `; and ${causes.length - MOST_NAMED} more` : '';
    const { where } = (await causeFindings([first]))[0] ?? {};
    return [
        {
            claim: outcome.lock.path,
            outcome: 'holds',
            code: 'rewrite-pending',
            observed: `the next install would rewrite it: ${named.join('; ')}${more}`,
            ...(where ? { where } : {}),
            remedy: outcome.remedy,
        },
    ];
}
async function causeFindings(causes) {
    if (causes.length === 0)
        return [];
    const { positionsIn } = await Promise.all([__webpack_require__.e(8564), __webpack_require__.e(8355)]).then(__webpack_require__.bind(__webpack_require__, 8355));
    const read = new Map();
    const placeOf = ({ file, at }) => {
        if (at === undefined)
            return {};
        if (typeof at === 'number')
            return { line: at };
        const positions = read.get(file) ?? positionsIn(file.text);
        read.set(file, positions);
        return positions(at) ?? {};
    };
    const findings = causes.slice(0, MOST_CAUSES).map((cause) => {
        const { claim, code, observed, file, unknown } = cause;
        const outcome = unknown ? { outcome: 'unknown', additional: true } : { outcome: 'broken' };
        return { claim, ...outcome, code, observed, where: { file: file.path, ...placeOf(cause) } };
    });
    return causes.length > MOST_CAUSES ? [...findings, rest(causes.length - MOST_CAUSES)] : findings;
}
function rest(count) {
    return { claim: `${count} more`, outcome: 'broken', code: 'more-changes', observed: 'not listed one by one' };
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CB: () => ( textsOf),
   DW: () => ( asTexts),
   Dc: () => ( member),
   Gv: () => ( isObject),
   Mc: () => ( entriesOf),
   Vh: () => ( readJson),
   Vk: () => ( sameJson),
   at: () => ( at),
   dj: () => ( canonicalJson),
   e1: () => ( asText)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);

function member(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function at(value, ...path) {
    return path.reduce(member, value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}
function asTexts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
function textsOf(value) {
    return new Map(entriesOf(value).filter((entry) => typeof entry[1] === 'string'));
}
function sameJson(a, b) {
    return a === b || canonicalJson(a) === canonicalJson(b);
}
function canonicalJson(value, depth = 0) {
    if (depth > 100)
        return '"…"';
    if (Array.isArray(value))
        return `[${value.map((one) => canonicalJson(one, depth + 1)).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value ?? null);
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key], depth + 1)}`).join(',')}}`;
}
async function readJson(file) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .sX)(file) };
    try {
        const value = JSON.parse(file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text);
        return isObject(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no JSON object') };
    }
    catch {
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file) ?? (await unparsable(file)) };
    }
}
async function unparsable(file) {
    const { firstError } = await Promise.all([__webpack_require__.e(8564), __webpack_require__.e(9426)]).then(__webpack_require__.bind(__webpack_require__, 9426));
    const { why, line, column } = firstError(file.text);
    return invalid(file, `it is not valid JSON: ${why} (line ${line}, column ${column})`, { line, column });
}
function invalid(file, observed, place = {}) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'json-invalid',
        observed,
        where: { file: file.path, ...place },
        remedy: { text: 'Correct the file; the package manager cannot read it either.' },
    };
}


/***/ }),

/***/ 3083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CV: () => ( withManifestBeside),
   XB: () => ( readOrFinding),
   dk: () => ( namesBeside),
   j3: () => ( manifestAbsent)
 });
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);

async function withManifestBeside(question, manifest, check) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .A4)(question.path, manifest);
    const file = readOrFinding(question.tree, path) ?? manifestAbsent(question.lock, manifest);
    if ('outcome' in file)
        return { findings: [file], packages: 0, manifests: [path] };
    return { ...(await check({ lock: question.lock, manifest: file })), manifests: [path] };
}
function readOrFinding(tree, path) {
    const read = tree.read(path);
    return read && 'unread' in read ? read.unread : read;
}
function manifestAbsent(lock, manifest) {
    return {
        claim: lock.path,
        outcome: 'unknown',
        code: 'manifest-absent',
        observed: `there is no ${manifest} beside it to compare with`,
        where: { file: lock.path },
        remedy: { text: `Restore ${manifest}, delete the lock, or leave it out with \`exclude\`.` },
    };
}
function namesBeside(tree, path) {
    return tree.namesIn((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(path));
}


/***/ }),

/***/ 8511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A4: () => ( besideOf),
   Vb: () => ( nameOf),
   oR: () => ( joined),
   yS: () => ( folderOf)
 });
function folderOf(path) {
    const at = path.lastIndexOf('/');
    return at < 0 ? '.' : path.slice(0, at);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function besideOf(path, name) {
    const folder = folderOf(path);
    return folder === '.' ? name : `${folder}/${name}`;
}
function joined(folder, way) {
    if (/^(?:[/\\]|[A-Za-z]:)/.test(way))
        return undefined;
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of way.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? '.' : parts.join('/');
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( commandBeside)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4217);

function commandBeside(path, command) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    if (folder === '')
        return command;
    return `cd ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .I)(folder)} && ${command}`;
}


/***/ })

};
