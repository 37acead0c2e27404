/******/ var __webpack_modules__ = ({

/***/ 7215:
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
// EXTERNAL MODULE: ../../packages/core/src/model/text/visible.ts
var visible = __nccwpck_require__(7772);
// EXTERNAL MODULE: ../../packages/core/src/model/text/suggest.ts
var suggest = __nccwpck_require__(9344);
// EXTERNAL MODULE: ../../packages/lockfiles/src/bun/binary.ts
var binary = __nccwpck_require__(168);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var src_paths = __nccwpck_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __nccwpck_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var findings = __nccwpck_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __nccwpck_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __nccwpck_require__(3083);
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
        rules: async () => (await Promise.all([__nccwpck_require__.e(69), __nccwpck_require__.e(191), __nccwpck_require__.e(882)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1882))).poetryRules,
    },
    {
        name: 'uv',
        title: 'uv',
        tool: 'uv',
        family: 'python',
        isLock: (path) => (0,src_paths.Vb)(path) === 'uv.lock' || path.endsWith('.py.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(69), __nccwpck_require__.e(191), __nccwpck_require__.e(154), __nccwpck_require__.e(159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7159))).uvRules,
    },
    {
        name: 'pdm',
        title: 'PDM',
        tool: 'pdm',
        family: 'python',
        isLock: named('pdm.lock'),
        isManifest: named('pyproject.toml'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(69), __nccwpck_require__.e(191), __nccwpck_require__.e(20)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8020))).pdmRules,
    },
    {
        name: 'pipenv',
        title: 'Pipenv',
        tool: 'pipenv',
        family: 'python',
        isLock: named('Pipfile.lock'),
        isManifest: named('Pipfile'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(69), __nccwpck_require__.e(191), __nccwpck_require__.e(447)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8447))).pipenvRules,
    },
    {
        name: 'pip-tools',
        title: 'pip-compile',
        tool: 'pip-tools',
        mayBeNone: true,
        isLock: (path) => COMPILED.test(path),
        isManifest: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.in$/.test(path),
        rules: async () => (await Promise.all([__nccwpck_require__.e(69), __nccwpck_require__.e(191), __nccwpck_require__.e(154), __nccwpck_require__.e(267)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4267))).pipToolsRules,
    },
    {
        name: 'pylock',
        title: 'pylock.toml',
        isLock: (path) => /^pylock(?:\.[^.]+)?\.toml$/.test((0,src_paths.Vb)(path)),
        isManifest: () => false,
        rules: async () => (await Promise.all([__nccwpck_require__.e(69), __nccwpck_require__.e(191), __nccwpck_require__.e(154), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7566))).pylockRules,
    },
    {
        name: 'npm',
        tool: 'npm',
        title: 'npm',
        family: 'javascript',
        isLock: named('package-lock.json', 'npm-shrinkwrap.json'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(32), __nccwpck_require__.e(187)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8187))).npmRules,
    },
    {
        name: 'pnpm',
        tool: 'pnpm',
        title: 'pnpm',
        family: 'javascript',
        isLock: named('pnpm-lock.yaml'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(32), __nccwpck_require__.e(127)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5127))).pnpmRules,
    },
    {
        name: 'yarn',
        tool: 'yarn',
        title: 'Yarn',
        family: 'javascript',
        isLock: named('yarn.lock'),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(32), __nccwpck_require__.e(884)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1884))).yarnRules,
    },
    {
        name: 'bun',
        tool: 'bun',
        title: 'Bun',
        family: 'javascript',
        isLock: named('bun.lock', 'bun.lockb'),
        unreadable: (path) => ((0,src_paths.Vb)(path) === 'bun.lockb' ? (0,binary.R)(path) : undefined),
        isManifest: named('package.json'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(32), __nccwpck_require__.e(31)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1031))).bunRules,
    },
    {
        name: 'deno',
        title: 'Deno',
        tool: 'deno',
        family: 'javascript',
        isLock: named('deno.lock'),
        isManifest: named('deno.json', 'deno.jsonc', 'package.json'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(32), __nccwpck_require__.e(214)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4214))).denoRules,
    },
    {
        name: 'cargo',
        title: 'Cargo',
        tool: 'cargo',
        isLock: named('Cargo.lock'),
        isManifest: named('Cargo.toml'),
        rules: async () => (await Promise.all([__nccwpck_require__.e(69), __nccwpck_require__.e(201)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7201))).cargoRules,
    },
    {
        name: 'go',
        title: 'Go',
        tool: 'go',
        isLock: named('go.sum', 'go.work.sum'),
        isManifest: named('go.mod', 'go.work'),
        rules: async () => (await __nccwpck_require__.e( 213).then(__nccwpck_require__.bind(__nccwpck_require__, 6213))).goRules,
    },
    {
        name: 'composer',
        title: 'Composer',
        tool: 'composer',
        isLock: named('composer.lock'),
        isManifest: named('composer.json'),
        rules: async () => (await __nccwpck_require__.e( 233).then(__nccwpck_require__.bind(__nccwpck_require__, 8233))).composerRules,
    },
    {
        name: 'bundler',
        title: 'Bundler',
        tool: 'bundler',
        isLock: (path) => /(?:^|\/)(?:Gemfile\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/.test(path),
        isManifest: (path) => /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemfile)$/.test(path),
        rules: async () => (await __nccwpck_require__.e( 887).then(__nccwpck_require__.bind(__nccwpck_require__, 7887))).bundlerRules,
    },
    {
        name: 'github-actions',
        title: 'GitHub Actions',
        isLock: (path) => /(?:^|\/)\.github\/workflows\/actions\.lock$/.test(path),
        isManifest: () => false,
        rules: async () => (await __nccwpck_require__.e( 586).then(__nccwpck_require__.bind(__nccwpck_require__, 2586))).githubActionsRules,
    },
    {
        name: 'terraform',
        title: 'Terraform',
        tool: 'terraform',
        also: ['opentofu'],
        isLock: named('.terraform.lock.hcl'),
        isManifest: (path) => /\.(?:tf|tofu)$/.test(path),
        rules: async () => (await __nccwpck_require__.e( 50).then(__nccwpck_require__.bind(__nccwpck_require__, 5050))).terraformRules,
    },
    {
        name: 'nuget',
        title: 'NuGet',
        isLock: (path) => /^packages\.(?:.+\.)?lock\.json$/.test((0,src_paths.Vb)(path)),
        isManifest: (path) => /\.(?:cs|fs|vb)proj$/i.test(path),
        rules: async () => (await __nccwpck_require__.e( 764).then(__nccwpck_require__.bind(__nccwpck_require__, 8764))).nugetRules,
    },
    {
        name: 'pub',
        title: 'pub',
        also: ['dart', 'flutter'],
        isLock: named('pubspec.lock'),
        isManifest: named('pubspec.yaml'),
        rules: async () => (await __nccwpck_require__.e( 499).then(__nccwpck_require__.bind(__nccwpck_require__, 7499))).pubRules,
    },
    {
        name: 'swift',
        title: 'SwiftPM',
        tool: 'swift',
        isLock: named('Package.resolved'),
        isManifest: named('Package.swift'),
        rules: async () => (await __nccwpck_require__.e( 648).then(__nccwpck_require__.bind(__nccwpck_require__, 6648))).swiftRules,
    },
];
const COMPILED = /(?:^|\/)(?:[^/]*(?:requirements|constraints|reqs)[^/]*|(?:requirements|constraints|reqs|deps|dependencies)\/[^/]+)\.txt$/;
function named(...names) {
    return (path) => names.includes((0,src_paths.Vb)(path));
}

;// CONCATENATED MODULE: ./src/kinds.ts


const NAMES = ecosystems.map(({ name }) => name);
const TOOLS = [...new Set(ecosystems.map(({ name, tool }) => tool ?? name))];
const MOST_LINES = 100;
function ecosystemNames(options) {
    const form = `${NAMES.map((name) => `\`${name}\``).join(', ')}; one a line`;
    return (0,declaration.x)('list', form, options, (raw) => linesOf(raw).map((line) => known(line, NAMES)));
}
function toolVersions(options) {
    const form = '`tool = version`, such as `poetry = 1.8.3`; one a line';
    return (0,declaration.x)('list', form, options, (raw) => new Map(linesOf(raw).map(toolVersion)));
}
function toolVersion(line) {
    const [, tool, version] = /^([^\s=]+)\s*=+\s*(\S+)$/.exec(line) ?? [];
    if (tool === undefined || version === undefined)
        throw new declaration.F(`${(0,visible.hD)(line)} is not a tool and its version, such as poetry = 1.8.3`);
    return [known(tool, TOOLS), version];
}
function known(name, names) {
    if (names.includes(name))
        return name;
    const meant = (0,suggest.Z)(name, names);
    throw new declaration.F(`${(0,visible.hD)(name)} is not one of ${names.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`);
}
function linesOf(raw) {
    const lines = raw.split('\n').flatMap((line) => line.trim() || []);
    if (lines.length > MOST_LINES)
        throw new declaration.F(`has ${lines.length} lines; at most ${MOST_LINES} are allowed`);
    return lines;
}

;// CONCATENATED MODULE: ./src/inputs.ts


const inputs = {
    workingDirectory: kinds.Ae({ description: 'Folder to look in, with all folders below it.', default: '.' }),
    paths: kinds.p_({
        of: 'glob',
        description: 'Look at these locks and manifests only, relative to `working-directory`. A folder of vendored code or fixtures is looked at where a path names it.',
        default: '',
    }),
    exclude: kinds.p_({
        of: 'glob',
        description: 'Paths to leave out, relative to `working-directory`, such as `tests/data/**`.',
        default: '',
    }),
    ecosystems: ecosystemNames({ description: 'Look at these ecosystems only. By default at all.', default: '' }),
    level: kinds.Yq({
        of: ['tool', 'strict'],
        description: '`tool`: would the tool accept the lock? `strict`: would its next install rewrite nothing, either?',
        default: 'tool',
    }),
    changedOnly: kinds.zM({
        description: 'Look only at locks of which the lock or a manifest changed against `base`.',
        default: 'false',
    }),
    base: kinds.Qq({
        description: 'The commit or branch to compare with for `changed-only`. By default the base of the pull request or merge group, or what was pushed on.',
        optional: true,
    }),
    since: kinds.Qq({
        description: 'Name the commit after this one, a tag or a branch, in which a stale lock stopped matching.',
        optional: true,
    }),
    missingLock: kinds.Yq({
        of: ['fail', 'warn', 'ignore'],
        description: 'What a manifest that has no lockfile means.',
        default: 'fail',
    }),
    rivalLocks: kinds.Yq({
        of: ['fail', 'warn', 'ignore'],
        description: 'What locks of two tools for one manifest mean, such as `package-lock.json` beside `yarn.lock`.',
        default: 'warn',
    }),
    pins: kinds.Yq({
        of: ['fail', 'warn', 'ignore'],
        description: 'What it means when a tool version that is pinned in workflows, Dockerfiles or version files cannot work with the lockfile.',
        default: 'fail',
    }),
    undetermined: kinds.Yq({
        of: ['warn', 'fail'],
        description: 'What it means when something could only be told by running code.',
        default: 'warn',
    }),
    toolVersions: toolVersions({
        description: 'Judge as these versions would. By default as the version that wrote the lockfile.',
        default: '',
    }),
    sarif: kinds.Ae({
        description: 'Also write what is broken as SARIF 2.1.0 to this file, for code scanning.',
        optional: true,
    }),
};

// EXTERNAL MODULE: ../../packages/core/src/model/verdict.ts
var verdict = __nccwpck_require__(8541);
// EXTERNAL MODULE: ../../packages/core/src/model/render/order.ts
var order = __nccwpck_require__(1833);
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

;// CONCATENATED MODULE: ./src/drifted.ts
const MOST = { findings: 50, characters: 100_000 };
function driftedJson(locks, began) {
    const entries = locks.filter(({ answer }) => answer.findings.some(isBroken)).map((lock) => entryOf(lock, began));
    const kept = [];
    let room = MOST.characters;
    for (const entry of entries.map((one) => JSON.stringify(one))) {
        room -= entry.length;
        if (room < 0)
            break;
        kept.push(entry);
    }
    const left = entries.length - kept.length;
    return `[${[...kept, ...(left > 0 ? [JSON.stringify({ more: left })] : [])].join(',')}]`;
}
function entryOf({ path, ecosystem, question, answer }, began) {
    const broken = answer.findings.filter(isBroken);
    const since = began.get(path);
    return {
        path: question?.lock.path ?? path,
        ecosystem: ecosystem.name,
        findings: broken
            .slice(0, MOST.findings)
            .map(({ code, claim, observed, where }) => ({ code, claim, observed, ...where })),
        ...(broken.length > MOST.findings ? { more: broken.length - MOST.findings } : {}),
        ...(typeof since === 'object' ? { since } : {}),
        fix: fixOf(broken),
    };
}
function fixOf(findings) {
    return findings.find(({ remedy }) => remedy?.command)?.remedy?.command ?? '';
}
function fixLine(findings, locks) {
    const ofLocks = locks.map(({ answer }) => fixOf(answer.findings.filter(isBroken)));
    const others = findings.filter((finding) => isBroken(finding) && OTHERS.has(finding.code)).map((one) => fixOf([one]));
    const commands = [...new Set([...ofLocks, ...others])].filter((command) => command !== '');
    return commands.length < 2 ? commands.join('') : commands.map((command) => `(${command})`).join(' && ');
}
const OTHERS = new Set(['lock-missing', 'lock-untracked']);
function isBroken({ outcome }) {
    return outcome === 'broken';
}

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/src/runner/git.ts


function gitRoot(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
const GUARDS = ['core.fsmonitor=false', 'safe.bareRepository=explicit', 'safe.directory=*'].flatMap((setting) => [
    '-c',
    setting,
]);
const LARGEST_BLOB = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
async function gitFile(folder, revision, path) {
    if (!/^[0-9a-f]{40,64}$/.test(revision))
        return { problem: 'the commit is not told as a hash' };
    const known = await askGit({ folder, args: ['ls-tree', '-z', '--name-only', '--full-tree', revision, '--', path] });
    if ('problem' in known)
        return { problem: `the clone lacks commit ${revision.slice(0, 12)} (${known.problem})` };
    if (!known.lines.includes(path))
        return { problem: `commit ${revision.slice(0, 12)} has no ${path}`, isAbsent: true };
    return await blobOf(folder, `${revision}:${path}`);
}
async function blobOf(folder, name) {
    const { exec } = await __nccwpck_require__.e( 844).then(__nccwpck_require__.bind(__nccwpck_require__, 2844));
    const chunks = [];
    let size = 0;
    const stdout = (chunk) => {
        size += chunk.length;
        if (size <= LARGEST_BLOB)
            chunks.push(chunk);
    };
    try {
        const args = ['--no-optional-locks', ...GUARDS, 'cat-file', 'blob', name];
        const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' };
        const quiet = { cwd: folder, silent: true, ignoreReturnCode: true };
        const code = await exec('git', args, { ...quiet, env, listeners: { stdout } });
        if (code !== 0)
            return { problem: `git ended with ${code}` };
        return size > LARGEST_BLOB ? { problem: `it has ${size} bytes` } : { bytes: Buffer.concat(chunks) };
    }
    catch (error) {
        return { problem: error.message };
    }
}
async function askGit({ folder, args, lines, ends = [0] }) {
    const { getExecOutput } = await __nccwpck_require__.e( 844).then(__nccwpck_require__.bind(__nccwpck_require__, 2844));
    const input = lines ? { input: Buffer.from(lines.map((line) => `${line}\0`).join('')) } : {};
    const options = { cwd: folder, silent: true, ignoreReturnCode: true, ...input };
    try {
        const { exitCode, stdout, stderr } = await getExecOutput('git', ['--no-optional-locks', ...GUARDS, ...args], options);
        if (!ends.includes(exitCode))
            return { problem: stderr.trim().split('\n')[0] || `git ended with ${exitCode}` };
        return { text: stdout, lines: stdout.split('\0').slice(0, -1) };
    }
    catch (error) {
        return { problem: error.message };
    }
}

// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
;// CONCATENATED MODULE: ../../packages/core/src/runner/read-text.ts


function readText(root, path, limit) {
    try {
        if (!(0,paths.FK)(external_node_fs_.realpathSync.native(root), external_node_fs_.realpathSync.native(path)))
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

;// CONCATENATED MODULE: ./src/tree.ts



const LARGEST_FILE = 20 * 1024 * 1024;
function treeOf(folder, paths, world) {
    return treeFrom(paths, (path) => readFile(folder, path, world));
}
function treeFrom(paths, read) {
    const known = new Map();
    const all = new Set(paths);
    let byFolder;
    return {
        paths,
        has: (path) => all.has(path),
        namesIn: (name) => {
            byFolder ??= namesByFolder(paths);
            return byFolder.get(name) ?? [];
        },
        read: (path) => {
            if (!all.has(path))
                return undefined;
            if (!known.has(path))
                known.set(path, read(path));
            return known.get(path);
        },
    };
}
function namesByFolder(paths) {
    const names = new Map();
    for (const path of paths) {
        const folder = (0,src_paths.yS)(path);
        const known = names.get(folder);
        if (known)
            known.push((0,src_paths.Vb)(path));
        else
            names.set(folder, [(0,src_paths.Vb)(path)]);
    }
    return names;
}
function readFile(folder, path, world) {
    world.signal.throwIfAborted();
    const shown = (0,paths.Gt)(world.workspace, (0,external_node_path_.join)(folder, path));
    const read = readText(folder, (0,external_node_path_.join)(folder, path), LARGEST_FILE);
    return 'text' in read ? { path: shown, text: read.text } : { unread: unreadable(shown, read.problem, read.detail) };
}
const REMEDIES = {
    'not-utf-8': 'Save it as UTF-8, or restore it from version control.',
    outside: 'Put the file itself in place of the link, or leave it out with `exclude`.',
    'too-large': 'Leave it out with `exclude`; or, if it should be smaller, restore it from version control.',
};
function unreadable(path, problem, detail) {
    return {
        claim: path,
        outcome: 'unknown',
        code: `file-${problem}`,
        observed: `it could not be read: ${detail}`,
        where: { file: path },
        remedy: { text: REMEDIES[problem] ?? 'Make it readable, or leave it out with `exclude`.' },
    };
}

;// CONCATENATED MODULE: ./src/past-tree.ts



const MOST_ROUNDS = 8;
const MOST_FILES = 2_000;
async function answerInPast(past, question, check) {
    const listed = await askGit({ folder: past.folder, args: ['ls-tree', '-r', '-z', '--name-only', past.commit] });
    if ('problem' in listed || !listed.lines.includes(question.path))
        return undefined;
    const files = new Map();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const missing = new Set(files.has(question.path) ? [] : [question.path]);
        const tree = treeFrom(listed.lines, (path) => {
            if (!files.has(path))
                missing.add(path);
            return files.get(path);
        });
        const lock = files.get(question.path);
        const answer = lock && (await check({ ...question, lock, tree }));
        if (answer && missing.size === 0)
            return answer;
        if (files.size + missing.size > MOST_FILES)
            return undefined;
        await Promise.all([...missing].map(async (path) => files.set(path, await fileAt(past, path))));
    }
    return undefined;
}
async function fileAt({ folder, commit }, path) {
    const shown = await askGit({ folder, args: ['show', '--no-textconv', `${commit}:./${external_node_path_.posix.normalize(path)}`] });
    return 'problem' in shown ? undefined : { path, text: shown.text };
}

;// CONCATENATED MODULE: ./src/since.ts



const MOST_LOCKS = 20;
const MOST_COMMITS = 200;
async function driftBegan(folder, since, locks, world) {
    const args = ['rev-parse', '--verify', '-q', '--end-of-options', `${since}^{commit}`];
    const start = await askGit({ folder, args });
    if ('problem' in start)
        throw new input_error.d([
            { input: 'since', message: `${(0,visible.hD)(since)} is no commit of this clone; set fetch-depth: 0 in actions/checkout` },
        ]);
    const began = new Map();
    for (const lock of locks.filter(isStale).slice(0, MOST_LOCKS)) {
        world.signal.throwIfAborted();
        began.set(lock.path, await beganOf(folder, start.text.trim(), lock));
    }
    return began;
}
function beganSection(began) {
    const lines = [...began].map(([path, found]) => `${path}: ${typeof found === 'string' ? found : sentence(found)}`);
    return lines.length === 0 ? [] : [{ title: 'Since when', lines }];
}
function sentence({ commit, at, author, subject }) {
    return `stale since ${commit.slice(0, 12)} (${at.slice(0, 10)}, ${author}: ${subject})`;
}
function isStale({ answer }) {
    return hasCode(answer.findings, 'lock-stale');
}
function hasCode(findings, code) {
    return findings.some((finding) => finding.code === code);
}
const NOT_COMMITTED = 'it matches in the last commit: what made it stale is not committed';
async function beganOf(folder, start, lock) {
    const commits = await commitsOf(folder, start, [lock.path, ...lock.answer.manifests]);
    if (typeof commits === 'string')
        return commits;
    const rules = await lock.ecosystem.rules();
    const matches = async (commit) => {
        const answer = lock.question && (await answerInPast({ folder, commit }, lock.question, rules.check));
        return answer && !hasCode(answer.findings, 'lock-stale');
    };
    let stale;
    for (const commit of commits.slice(0, MOST_COMMITS)) {
        const fresh = await matches(commit.commit);
        if (fresh === undefined)
            break;
        if (fresh)
            return stale ?? NOT_COMMITTED;
        stale = commit;
    }
    if (commits.length <= MOST_COMMITS && (await matches(start)))
        return stale ?? NOT_COMMITTED;
    if (commits.length > MOST_COMMITS)
        return `stale in each of the last ${MOST_COMMITS} commits that touched it`;
    return stale ? `stale at least ${sentence(stale).slice('stale '.length)}` : 'it was stale already, or not there';
}
async function commitsOf(folder, start, paths) {
    const format = '--format=%H%x00%cI%x00%an%x00%s%x00';
    const range = [`${start}..HEAD`, '--', ...paths.slice(0, 500).map((path) => `:(literal)${path}`)];
    const log = await askGit({ folder, args: ['log', '--first-parent', `-n${MOST_COMMITS + 1}`, format, ...range] });
    if ('problem' in log)
        return `git does not tell: ${log.problem}`;
    const fields = log.lines.map((line) => line.replace(/^\n/, ''));
    return Array.from({ length: Math.floor(fields.length / 4) }, (_, at) => {
        const [commit = '', date = '', author = '', subject = ''] = fields.slice(4 * at, 4 * at + 4);
        return { commit, at: date, author, subject };
    });
}

;// CONCATENATED MODULE: ./src/judge.ts




function judge(observed, undetermined) {
    const { locks, findings: others, began } = observed;
    const own = locks.flatMap(({ answer }) => answer.findings);
    const findings = [...own, ...others].map((finding) => (undetermined === 'fail' ? required(finding) : finding));
    const packages = locks.reduce((sum, { answer }) => sum + answer.packages, 0);
    const metrics = {
        lockfiles: locks.length,
        drifted: driftedJson(locks, began),
        fix: fixLine(findings, locks),
        packages,
    };
    const told = { findings, metrics, sections: beganSection(began) };
    const decided = (0,verdict.l)(findings);
    if (decided)
        return {
            outcome: (0,verdict.s)(findings),
            code: decided.code,
            reason: reasonOf(decided, observed, findings),
            ...told,
        };
    const untouched = findings.find(({ code }) => code === 'locks-untouched');
    if (untouched)
        return { outcome: 'pass', code: untouched.code, reason: `nothing to check: ${untouched.observed}`, ...told };
    if (locks.length === 0)
        return { outcome: 'inconclusive', code: 'nothing-checked', reason: NOTHING, ...told };
    const untold = findings.find(({ outcome }) => outcome === 'unknown');
    if (untold && !findings.some(({ outcome }) => outcome === 'holds'))
        return { outcome: 'inconclusive', code: untold.code, reason: untoldReason(untold, findings), ...told };
    return { outcome: (0,verdict.s)(findings), code: 'locks-fresh', reason: passReason(metrics, findings), ...told };
}
const NOTHING = 'no verdict: there is no lockfile, nor a manifest that calls for one. Look at working-directory and exclude';
function untoldReason(untold, findings) {
    return `no verdict: ${untold.claim}: ${untold.observed}${alikeClause(untold, findings)}. ${judge_fixOf(untold)}`.trimEnd();
}
function required({ additional: _, ...finding }) {
    return finding;
}
function reasonOf(decided, { locks }, findings) {
    const said = decided.code === 'lock-stale' ? staleLock(decided, locks) : `${decided.claim}: ${decided.observed}`;
    return `${said}${alikeClause(decided, findings)}. ${judge_fixOf(decided)}`.trimEnd();
}
function alikeClause(decided, findings) {
    const alike = findings.filter(({ outcome, code }) => outcome === decided.outcome && code === decided.code).length - 1;
    if (alike === 0)
        return '';
    const what = decided.code === 'lock-stale' ? (alike === 1 ? 'lock is stale, too' : 'locks are stale, too') : 'alike';
    return `; ${alike} more ${what}`;
}
function staleLock(stale, locks) {
    const own = locks.find(({ answer }) => answer.findings.some(({ code, claim }) => code === stale.code && claim === stale.claim));
    const changes = own?.answer.findings.filter(({ outcome, code }) => outcome === 'broken' && code !== stale.code) ?? [];
    return staleSentence(stale, changes);
}
function judge_fixOf({ remedy }) {
    if (!remedy)
        return '';
    return remedy.command ? `Fix: ${remedy.command}` : `Fix: ${remedy.text}`;
}
function passReason(metrics, findings) {
    const untold = findings.filter(({ outcome }) => outcome === 'unknown').length;
    const told = metrics.lockfiles === 1 ? 'the lock matches its manifest' : `all ${metrics.lockfiles} locks match their manifests`;
    return `${told}; ${metrics.packages} ${metrics.packages === 1 ? 'package' : 'packages'}${untold > 0 ? `; ${untold} ${untold === 1 ? 'claim' : 'claims'} could not be told` : ''}`;
}

// EXTERNAL MODULE: ../../packages/core/src/runner/event.ts
var runner_event = __nccwpck_require__(177);
;// CONCATENATED MODULE: ../../packages/core/src/runner/change.ts

function changeBases(environment = process.env) {
    const payload = (0,runner_event.r)(environment.GITHUB_EVENT_PATH);
    const named = [payload?.pull_request?.base?.sha, payload?.merge_group?.base_sha, payload?.before];
    const bases = named.filter((sha) => typeof sha === 'string' && /^(?!0+$)[0-9a-f]{40,64}$/.test(sha));
    return payload?.pull_request ? [...bases, 'HEAD^1'] : bases;
}

;// CONCATENATED MODULE: ./src/changed.ts

async function changeAgainst(folder, base) {
    const candidates = base === undefined ? changeBases() : [base];
    for (const candidate of candidates) {
        const known = await askGit({
            folder,
            args: ['rev-parse', '--verify', '-q', '--end-of-options', `${candidate}^{commit}`],
        });
        if ('problem' in known)
            continue;
        const start = await mergeBase(folder, candidate);
        const args = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative', start, '--'];
        const diff = await askGit({ folder, args });
        return 'problem' in diff ? unknownChange(diff.problem) : { base: candidate, paths: new Set(diff.lines) };
    }
    return unknownChange(candidates.length === 0 ? 'the event names no base' : `${candidates.join(' and ')} cannot be found in this clone`);
}
async function mergeBase(folder, base) {
    const found = await askGit({ folder, args: ['merge-base', '--end-of-options', base, 'HEAD'] });
    return 'problem' in found ? base : found.text.trim() || base;
}
function touched(locks, { paths }) {
    return locks.filter(({ path, answer }) => [path, ...answer.manifests].some((one) => paths.has(one)));
}
function nothingTouched({ base, paths }, locks) {
    return {
        claim: `changes since ${base}`,
        outcome: 'holds',
        code: 'locks-untouched',
        observed: `none of the ${paths.size} changed files is one of the ${locks} locks or their manifests`,
    };
}
function unknownChange(why) {
    return {
        claim: 'changed-only',
        outcome: 'unknown',
        code: 'base-unavailable',
        observed: `what changed could not be told: ${why}; so all locks were looked at`,
        remedy: { text: 'Set `fetch-depth: 0` in actions/checkout, or name another `base`.' },
        additional: true,
    };
}

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
            else if ((entry.isFile() || entry.isSymbolicLink()) && wants(path))
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
        if (error.code === 'ENOENT')
            return [];
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

;// CONCATENATED MODULE: ./src/files.ts

async function listFiles(folder, exclude, world) {
    const { files, problems } = await walk(folder, (path) => !exclude.some((glob) => glob.matches(path)), {
        signal: world.signal,
    });
    return { paths: files, findings: problems.map((problem) => unlisted((0,paths.Gt)(world.workspace, folder), problem)) };
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

;// CONCATENATED MODULE: ./src/find.ts

const find_PASSED_OVER = new Set([
    ...['vendor', 'vendored', 'third_party', 'third-party', 'thirdparty', 'external', 'pods'],
    ...['fixture', 'fixtures', '__fixtures__', 'test-fixtures', 'test_fixtures', 'testdata', 'test-data', 'test_data'],
    '__snapshots__',
]);
function ecosystemsOf({ ecosystems: names }) {
    return names.length === 0 ? ecosystems : ecosystems.filter(({ name }) => names.includes(name));
}
function locksAmong(paths, wanted) {
    const own = ecosystemsOf(wanted);
    return paths.flatMap((path) => {
        const whose = own.filter((ecosystem) => ecosystem.isLock(path));
        return whose.length > 0 && isWanted(path, wanted) ? whose.map((ecosystem) => ({ ecosystem, path })) : [];
    });
}
function manifestsAmong(paths, wanted) {
    const own = ecosystemsOf(wanted);
    return paths.filter((path) => own.some((ecosystem) => ecosystem.isManifest(path)) && isWanted(path, wanted));
}
function isWanted(path, { paths }) {
    if (paths.length > 0)
        return paths.some((glob) => glob.matches(path));
    return !isPassedOver(path);
}
function isPassedOver(path) {
    return (0,src_paths.yS)(path)
        .split('/')
        .some((part) => find_PASSED_OVER.has(part.toLowerCase()));
}

;// CONCATENATED MODULE: ./src/capabilities.ts
const capabilities = {
    sha256: (text) => hashed('sha256', text),
    digest: hashed,
};
function hashed(algorithm, text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash(algorithm).update(text, 'utf8').digest('hex');
}

;// CONCATENATED MODULE: ./src/locks.ts


async function examineLock(ecosystem, path, tree, options) {
    const lock = tree.read(path);
    if (!lock || 'unread' in lock)
        return { ecosystem, path, answer: unreadAnswer(ecosystem, path, tree, lock && binaryOr(ecosystem, lock.unread)) };
    const judgeAs = options.versions.get(ecosystem.tool ?? ecosystem.name);
    const question = {
        path,
        lock,
        tree,
        level: options.level,
        capabilities: capabilities,
        ...(judgeAs === undefined ? {} : { judgeAs }),
    };
    const rules = await ecosystem.rules();
    const answer = await rules.check(question);
    return { ecosystem, path, question, answer: { ...answer, findings: answer.findings.map(bounded) } };
}
const MOST_CHARACTERS = 1000;
function bounded(finding) {
    const { claim, observed } = finding;
    return claim.length + observed.length <= MOST_CHARACTERS
        ? finding
        : { ...finding, claim: cut(claim), observed: cut(observed) };
}
function cut(text) {
    return text.length <= MOST_CHARACTERS / 2 ? text : `${text.slice(0, MOST_CHARACTERS / 2)}…`;
}
function binaryOr({ unreadable }, unread) {
    return unreadable?.(unread.where?.file ?? unread.claim) ?? unread;
}
function unreadAnswer({ isManifest, mayBeNone }, path, tree, unread) {
    if (mayBeNone)
        return { findings: [], packages: 0, manifests: [] };
    const beside = tree.namesIn((0,src_paths.yS)(path)).map((name) => (0,src_paths.A4)(path, name));
    return { findings: unread ? [unread] : [], packages: 0, manifests: beside.filter((one) => isManifest(one)) };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __nccwpck_require__(4869);
;// CONCATENATED MODULE: ./src/missing.ts

async function missingLocks(paths, tree, locks, ecosystems) {
    const accounted = new Set(locks.flatMap(({ answer }) => answer.manifests));
    const alone = paths.filter((path) => !accounted.has(path));
    const found = await Promise.all(alone.map((path) => examineManifest(path, tree, ecosystems)));
    return {
        missing: found.flatMap((one) => one?.missing ?? []),
        unread: found.flatMap((one) => one?.unread ?? []),
    };
}
async function examineManifest(path, tree, ecosystems) {
    const own = ecosystems.filter((ecosystem) => ecosystem.isManifest(path));
    const file = tree.read(path);
    if (own.length === 0 || !file)
        return undefined;
    if ('unread' in file)
        return { unread: file.unread };
    const rules = await Promise.all(own.map((ecosystem) => ecosystem.rules()));
    const wanted = firstWanted(rules, path, tree);
    return wanted ? { missing: lockMissing(file.path, wanted) } : undefined;
}
function firstWanted(rules, path, tree) {
    for (const one of rules) {
        const wanted = one.wantsLock(path, tree);
        if (wanted)
            return wanted;
    }
    return undefined;
}
function lockMissing(path, { lock, command }) {
    const text = 'Lock and commit; or, where no lock is wanted, set `missing-lock: ignore`';
    return {
        claim: path,
        outcome: 'broken',
        code: 'lock-missing',
        observed: `there is no ${lock} beside it`,
        where: { file: path },
        remedy: { text, command: (0,shell.Q)(path, command) },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/places.ts
var places = __nccwpck_require__(7522);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/words.ts
var words = __nccwpck_require__(3989);
;// CONCATENATED MODULE: ./src/pins.ts





async function examinePins(folder, tree, locks, world) {
    const pinned = locks.filter(({ ecosystem, question }) => toolsOf(ecosystem).length > 0 && question);
    if (pinned.length === 0)
        return [];
    const below = readable(tree, tree.paths.filter(places.WH));
    const above = folder === world.workspace ? [] : await workspaceFiles(world);
    const files = [...new Map([...above, ...below].map((file) => [file.path, file])).values()];
    const tools = new Set(pinned.flatMap(({ ecosystem }) => toolsOf(ecosystem)));
    return (await Promise.all([...tools].map((tool) => examineTool(tool, files, tree, pinned)))).flat();
}
function toolsOf({ tool, also = [] }) {
    return tool === undefined ? also : [tool, ...also];
}
function readable(tree, paths) {
    return paths.flatMap((path) => {
        const file = tree.read(path);
        return file && 'text' in file ? [file] : [];
    });
}
async function examineTool(tool, files, tree, locks) {
    const own = locks.filter(({ ecosystem }) => toolsOf(ecosystem).includes(tool));
    const [first] = own;
    if (!first || !files.some((file) => (0,places.hW)(file, tool, words.h[tool])))
        return [];
    const { satisfies, pinned } = await first.ecosystem.rules();
    if (!satisfies || !pinned)
        return [];
    const known = await Promise.all(own.map(({ question }) => question && pinned(question, tool)));
    const pinnedLocks = known.filter((lock) => lock !== undefined);
    if (pinnedLocks.length === 0)
        return [];
    const { agreePins, findPins } = await __nccwpck_require__.e( 530).then(__nccwpck_require__.bind(__nccwpck_require__, 1530));
    const unlocked = unlockedManifests(first.ecosystem, tree, own);
    return agreePins({ tool, pins: await findPins(tool, files), locks: pinnedLocks, satisfies, unlocked });
}
function unlockedManifests({ isManifest }, tree, locks) {
    const locked = new Set(locks.flatMap(({ answer }) => answer.manifests));
    return tree.paths.filter((path) => isManifest(path) && !locked.has(path) && !isPassedOver(path));
}
async function workspaceFiles(world) {
    const folders = ['.github', '.circleci', '.config'];
    const root = await walk(world.workspace, places.WH, { signal: world.signal, depth: 0 });
    const nested = await Promise.all(folders.map(async (name) => {
        const { files } = await walk((0,external_node_path_.join)(world.workspace, name), () => true, { signal: world.signal });
        return files.map((path) => external_node_path_.posix.join(name, path)).filter(places.WH);
    }));
    const paths = [...root.files, ...nested.flat()];
    return readable(treeOf(world.workspace, paths, world), paths);
}

;// CONCATENATED MODULE: ./src/rivals.ts
function rivalLocks(locks) {
    const byManifest = new Map();
    for (const lock of locks) {
        const [own] = lock.answer.manifests;
        const key = own === undefined ? undefined : `${lock.ecosystem.family ?? lock.ecosystem.name}\0${own}`;
        if (key !== undefined)
            byManifest.set(key, [...(byManifest.get(key) ?? []), lock]);
    }
    return [...byManifest.values()].flatMap((rivals) => new Set(rivals.map(({ ecosystem }) => ecosystem.name)).size > 1 ? [rivalsFinding(rivals)] : []);
}
function rivalsFinding(rivals) {
    const [first, ...others] = rivals.map(({ path, question }) => question?.lock.path ?? path);
    const titles = [...new Set(rivals.map(({ ecosystem }) => ecosystem.title))].join(' and ');
    return {
        claim: first,
        outcome: 'broken',
        code: 'rival-locks',
        observed: `${others.join(' and ')} ${others.length === 1 ? 'locks' : 'lock'} the same manifest (${titles}); one of them is what gets installed, the others grow old`,
        where: { file: first },
        remedy: { text: 'Delete the lock of the tool that is not used, or set `rival-locks: ignore`.' },
    };
}

;// CONCATENATED MODULE: ./src/shadowed.ts
function withoutShadowed(locks) {
    const owners = new Map();
    for (const lock of locks)
        for (const manifest of lock.answer.members ?? [])
            owners.set(keyOf(lock, manifest), lock);
    const ownerOf = (lock) => {
        const [own] = lock.answer.manifests;
        const owner = own === undefined ? undefined : owners.get(keyOf(lock, own));
        return owner === lock ? undefined : owner;
    };
    return {
        live: locks.filter((lock) => !ownerOf(lock)),
        shadowed: locks.flatMap((lock) => {
            const owner = ownerOf(lock);
            return owner ? [shadowedFinding(lock, owner)] : [];
        }),
    };
}
function keyOf({ ecosystem }, manifest) {
    return `${ecosystem.name}\0${manifest}`;
}
function shadowedFinding(lock, owner) {
    const path = pathOf(lock);
    return {
        claim: path,
        outcome: 'broken',
        code: 'lock-shadowed',
        observed: `${lock.ecosystem.title} never reads it: its project is a member of the workspace that ${pathOf(owner)} locks`,
        where: { file: path },
        remedy: { text: 'Delete it, or set `rival-locks: ignore`.' },
    };
}
function pathOf({ path, question }) {
    return question?.lock.path ?? path;
}

;// CONCATENATED MODULE: ./src/submodules.ts
const submodules_MOST = 200;
function absentSubmodules(tree) {
    const modules = tree.read('.gitmodules');
    if (!modules || 'unread' in modules)
        return [];
    const folders = [...modules.text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]+?)"?[ \t]*$/gm)].slice(0, submodules_MOST);
    return folders.flatMap(([, folder = '']) => (isEmpty(tree, folder) ? [absent(modules.path, folder)] : []));
}
function isEmpty(tree, folder) {
    return !tree.paths.some((path) => path.startsWith(`${folder}/`));
}
function absent(modules, folder) {
    return {
        claim: folder,
        outcome: 'unknown',
        code: 'submodule-absent',
        observed: 'it is a submodule that was not checked out, so that its locks were not looked at',
        where: { file: modules },
        remedy: { text: 'Set `submodules: true` in actions/checkout, or leave it out with `exclude`.' },
        additional: true,
    };
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/shell-word.ts
var shell_word = __nccwpck_require__(4217);
;// CONCATENATED MODULE: ../../packages/core/src/runner/git-index.ts


const LARGEST_INDEX = 256 * 1024 * 1024;
function indexedPaths(root, paths) {
    const index = readIndex((0,external_node_path_.join)(root, '.git', 'index'));
    if (!index)
        return new Set();
    const wanted = paths.map((path) => ({ path, bytes: Buffer.from(`${path}\0`) }));
    wanted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const found = new Set();
    let from = 0;
    for (const { path, bytes } of wanted) {
        const at = placeOf(index, bytes, from);
        if (at < 0)
            continue;
        found.add(path);
        from = at;
    }
    return found;
}
function readIndex(file) {
    try {
        if ((0,external_node_fs_.statSync)(file).size > LARGEST_INDEX)
            return undefined;
        const index = (0,external_node_fs_.readFileSync)(file);
        const plain = index.toString('latin1', 0, 4) === 'DIRC' && [2, 3].includes(index.readUInt32BE(4));
        return plain ? index : undefined;
    }
    catch {
        return undefined;
    }
}
function placeOf(index, wanted, from) {
    const length = wanted.length - 1;
    if (length === 0 || length >= 0xfff)
        return -1;
    for (let at = index.indexOf(wanted, from); at >= 0; at = index.indexOf(wanted, at + 1)) {
        if (at >= 2 && (index.readUInt16BE(at - 2) & 0xfff) === length)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/tracking.ts



const AT_ONCE = 500;
async function untrackedLocks(folder, locks, world) {
    const root = gitRoot(folder);
    if (root === undefined)
        return [];
    const fromRoot = (path) => (0,paths.Gt)(root, (0,external_node_path_.join)(folder, path));
    const listed = indexedPaths(root, locks.map(fromRoot));
    const unlisted = locks.filter((path) => !listed.has(fromRoot(path)));
    return unlisted.length === 0 ? [] : askAbout(folder, unlisted, world);
}
async function askAbout(folder, locks, world) {
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
    return strangers.map((path) => untracked((0,paths.Gt)(world.workspace, (0,external_node_path_.join)(folder, path)), rules.get(path)));
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
        remedy: rule === undefined ? { text, command: `git add ${(0,shell_word.r)(path)}` } : { text },
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
    if (!isFolder(folder))
        throw new input_error.d([{ input: 'working-directory', message: `${(0,visible.hD)(folder)} is not a folder` }]);
    const listed = await listFiles(folder, values.exclude, world);
    const tree = treeOf(folder, listed.paths, world);
    const found = locksAmong(tree.paths, values);
    const options = { level: values.level, versions: values.toolVersions };
    const asked = await Promise.all(found.map(({ ecosystem, path }) => examineLock(ecosystem, path, tree, options)));
    const { live: all, shadowed } = withoutShadowed(asked.filter(({ answer }) => answer.findings.length > 0));
    const { locks, findings: change, isTouched } = await narrowed(all, values);
    const untracked = untrackedLocks(folder, [...new Set(locks.map(({ path }) => path))], world);
    const manifests = manifestsAmong(tree.paths, values).filter(isTouched);
    const { missing, unread } = await missingLocks(manifests, tree, all, ecosystemsOf(values));
    const pins = values.pins === 'ignore' ? [] : await examinePins(folder, tree, locks, world);
    const began = values.since === undefined ? new Map() : await driftBegan(folder, values.since, locks, world);
    const findings = [
        ...(await untracked),
        ...weigh(missing, values.missingLock),
        ...(values.missingLock === 'ignore' ? [] : unread),
        ...weigh([...rivalLocks(locks), ...shadowed], values.rivalLocks),
        ...weigh(pins, values.pins),
        ...[...absentSubmodules(tree), ...listed.findings, ...change],
    ];
    return { locks, findings, began };
}
async function narrowed(locks, { changedOnly, workingDirectory, base }) {
    if (!changedOnly)
        return { locks, findings: [], isTouched: () => true };
    const change = await changeAgainst(workingDirectory, base);
    if ('outcome' in change)
        return { locks, findings: [change], isTouched: () => true };
    const some = touched(locks, change);
    const findings = some.length === 0 ? [nothingTouched(change, locks.length)] : [];
    return { locks: some, findings, isTouched: (path) => change.paths.has(path) };
}
function weigh(findings, wish) {
    if (wish === 'ignore')
        return [];
    return findings.map((finding) => wish === 'fail' || finding.outcome !== 'broken' ? finding : { ...finding, outcome: 'unknown', additional: true });
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ../../packages/core/src/model/render/sarif.ts


const MOST_RESULTS = 5_000;
const LONGEST = 1_000;
function sarif(report) {
    const broken = report.verdict.findings.filter(({ outcome, where }) => outcome === 'broken' && where !== undefined);
    const codes = [...new Set(broken.map(({ code }) => code))].sort();
    const run = {
        tool: {
            driver: {
                name: `${report.tool.name} ${report.gate}`,
                semanticVersion: report.tool.version,
                rules: codes.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })),
            },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: report.verdict.outcome !== 'inconclusive' }],
        results: broken.slice(0, MOST_RESULTS).map((finding) => resultOf(finding, codes)),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function resultOf(finding, codes) {
    const { claim, code, observed, where, remedy } = finding;
    const mend = remedy ? `. ${remedy.command ? `${(0,order.Ow)(remedy)} ${remedy.command}` : remedy.text}` : '';
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: 'error',
        message: { text: (0,visible.ml)(`${claim}: ${observed}${mend}`, LONGEST) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(where?.file ?? '') },
                    region: {
                        startLine: where?.line ?? 1,
                        ...(where?.column === undefined ? {} : { startColumn: where.column }),
                    },
                },
            },
        ],
        partialFingerprints: { 'ciGates/v1': (0,visible.ml)(`${where?.file} ${code} ${claim}`, LONGEST) },
    };
}
function uriOf(file) {
    return file
        .split('/')
        .map((part) => encodeURIComponent(part.toWellFormed()))
        .join('/');
}

// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
;// CONCATENATED MODULE: ./src/write-sarif.ts


async function writeSarif(path, report, world) {
    try {
        await (0,write_text.x)(path, sarif(report), (0,paths.dy)(world, path));
    }
    catch (error) {
        const name = (0,paths.Gt)(world.workspace, path);
        throw new input_error.d([{ input: 'sarif', message: `${name} was not written: ${error.message}` }]);
    }
}

;// CONCATENATED MODULE: ./src/gate.ts





const gate = defineGate({
    name: 'lock-consistency',
    title: 'Lock consistency',
    description: 'Does each lockfile match its manifest? Offline, in milliseconds, with the drifted dependency and the fix named.',
    branding: { icon: 'lock', color: 'green' },
    inputs: inputs,
    outputs: {
        lockfiles: 'How many lockfiles were examined.',
        drifted: 'The lockfiles in which something is broken, as JSON: path, ecosystem, findings, fix.',
        fix: 'One shell line that mends what a command can mend; empty where there is nothing to mend.',
        packages: 'How many locked packages they hold.',
    },
    run: async (values, world) => judge(await observe(values, world), values.undetermined),
    tellElsewhere: async (report, { sarif: path }, world) => path && writeSarif(path, report, world),
});


/***/ }),

/***/ 1490:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
 var _ci_gates_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1664);
 var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7215);


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
function softened(decided, verdict, { event }) {
    if (verdict.soft && verdict.outcome !== 'pass')
        return { ...decided, effective: 'soft', why: verdict.soft.why };
    const isSoft = verdict.softOnPullRequests && event.startsWith('pull_request');
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
   d: () => ( InputError),
   t: () => ( mistakeLine)
 });
function mistakeLine({ input, message, where }) {
    if (!where)
        return `${input}: ${message}`;
    return `${[where.file, where.line, where.column].filter((part) => part !== undefined).join(':')} ${message}`;
}
class InputError extends Error {
    name = 'InputError';
    mistakes;
    constructor(mistakes) {
        super(mistakes.map(mistakeLine).join('\n'));
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
  p_: () => ( list),
  Ae: () => ( path),
  Qq: () => ( kinds_text)
});

// UNUSED EXPORTS: duration, glob, integer, pattern, percent, secret, url

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
    return declare('integer', formOfRange(options), options, (raw, context) => within(options, raw, context));
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
 var _input_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1095);
 var _text_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5831);
 var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7772);
 var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1833);
 var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2477);





const MOST_LINES = 100;
const WIDEST = { claim: 36, place: 44, weight: 8 };
const LONGEST = 1_000;
function evidenceLines(report, only = 'all', width = Number.POSITIVE_INFINITY) {
    const counted = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .$t)(report.verdict.findings).filter(({ finding }) => only === 'all' || finding.outcome !== 'holds');
    const shown = counted.slice(0, MOST_LINES);
    const widths = {
        claim: widest(shown.map(claimOf), WIDEST.claim),
        place: widest(shown.map(({ finding }) => placeIn(finding)), WIDEST.place),
        weight: widest(shown.map(({ finding }) => weightIn(finding)), WIDEST.weight),
    };
    const lead = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .aT)(report).map((each) => `  ${each}`);
    const table = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]));
    const isNarrow = table.some((each) => each.length > width);
    const bare = { claim: 0, place: 0, weight: widths.weight };
    const lines = isNarrow ? shown.flatMap((each, at) => findingLines(each, bare, shown[at - 1], width)) : table;
    if (counted.length > shown.length)
        lines.push(`  … and ${counted.length - shown.length} more in the report`);
    const trail = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__ .Mv)(report).map((each) => `  ${each}`);
    const measured = (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`  ${measure(report)}`, width, '    ');
    return only === 'all' ? [...lead, ...lines, ...trail, ...measured] : [...lines, ...measured];
}
function measure({ verdict, durationMs }, timed = true) {
    const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number');
    const told = counts.map(([name, value]) => `${words(name)}: ${value}`);
    return [...told, ...(timed ? [`took ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_3__ .a)(durationMs)}`] : [])].join(', ');
}
function words(name) {
    return line(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function findingLines({ finding, times }, widths, before, width = Number.POSITIVE_INFINITY) {
    const cells = [claimOf({ finding, times }), placeIn(finding), line(finding.observed)];
    const padded = [cells[0].padEnd(widths.claim), cells[1].padEnd(widths.place), cells[2]];
    const weight = widths.weight === 0 ? '' : `${weightIn(finding).padEnd(widths.weight)}  `;
    const indent = ' '.repeat(4 + weight.length);
    const remedy = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(finding);
    const repeated = before !== undefined && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .SM)(before.finding) === remedy;
    const toDo = remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${line(remedy)}`] : [];
    return [
        ...(0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`  ${weight}${_order_js__WEBPACK_IMPORTED_MODULE_0__ .j7[finding.outcome]} ${padded.filter((cell) => cell !== '').join('  ')}`.trimEnd(), width, indent),
        ...(finding.expected ? (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(`${indent}wanted: ${line(finding.expected)}`, width, `${indent}  `) : []),
        ...(finding.remedy?.command ? toDo : toDo.flatMap((each) => (0,_text_fold_js__WEBPACK_IMPORTED_MODULE_2__ .A)(each, width, `${indent}  `))),
    ];
}
function placeIn(finding) {
    const place = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__ .sR)(finding);
    return place === finding.claim ? '' : line(place);
}
function weightIn({ weight = '' }) {
    return line(weight);
}
function claimOf({ finding, times }) {
    return times > 1 ? `${line(finding.claim)} (${times} times)` : line(finding.claim);
}
function line(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ .RK)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__ .ml)(text, LONGEST));
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
    const text = [
        ...(lines.length === 0 ? [] : [details(title, (0,markdown.DV)(lines))]),
        ...(section.diagram ? [details(title, (0,markdown.DV)(section.diagram, 'mermaid'))] : []),
    ].join('\n\n');
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

/***/ 5831:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   A: () => ( fold)
 });
function fold(line, width, indent) {
    const pieces = [];
    let left = line;
    while (left.length > width) {
        const before = left.lastIndexOf(' ', width);
        const at = before > indent.length ? before : left.indexOf(' ', Math.max(width, indent.length + 1));
        if (at < 0)
            break;
        pieces.push(left.slice(0, at).trimEnd());
        left = indent + left.slice(at).trimStart();
    }
    return [...pieces, left];
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

/***/ 4217:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   I: () => ( shellOperand),
   r: () => ( shellWord)
 });
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellOperand(text) {
    return shellWord(text.startsWith('-') ? `./${text}` : text);
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
let compiled;
function deceptive() {
    compiled ??=
        /(?<!\p{Extended_Pictographic})[\ufe00-\ufe0f]|(?![\ufe00-\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
    return compiled;
}
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const PLAIN_LINES = /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': ' ' };
function visible(text) {
    return PLAIN.test(text) ? text : text.replace(deceptive(), (character) => NAMED[character] ?? escapeOf(character));
}
function escapeOf(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code.padStart(2, '0')}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\u{${code}}`;
}
function escapeDeceptive(json) {
    if (PLAIN_LINES.test(json))
        return json;
    return json.replace(deceptive(), (character) => (character === '\n' ? character : units(character)));
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
   l: () => ( decisive),
   s: () => ( outcomeOf)
 });
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

/***/ 177:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   r: () => ( readPayload)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const LARGEST_EVENT = 25 * 1024 * 1024;
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
        else if (name === undefined || !Object.hasOwn(inputs, name)) {
            mistakes.push(unknownFlag(flags[at], name, Object.keys(inputs)));
            if (name !== undefined && value === undefined && isValued)
                at++;
        }
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
    if (name === undefined)
        return { input: flag, message: 'is no flag; a value stands behind its flag, as in --name value' };
    const meant = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__ .Z)(name, [...names, ...TERMINAL_FLAGS]);
    return {
        input: flag,
        message: `there is no such flag${meant ? `; did you mean --${meant}?` : '; --help lists them'}`,
    };
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => ( main)
});

// EXTERNAL MODULE: ../../packages/core/src/model/input/input-error.ts
var input_error = __nccwpck_require__(5420);
// EXTERNAL MODULE: ../../packages/core/src/model/text/log-safe.ts
var log_safe = __nccwpck_require__(1052);
;// CONCATENATED MODULE: ../../packages/core/src/runner/clock.ts
const origin = Date.now() - monotonic();
const systemClock = {
    now: () => origin + monotonic(),
    sleep: async (ms, signal) => {
        const { setTimeout } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8500, 23));
        await setTimeout(Math.max(0, ms), undefined, signal ? { signal: signal } : {});
    },
};
function monotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = process.getBuiltinModule("node:util");
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/src/runner/output.ts

const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED'];
const FILES = { stdout: 1, stderr: 2 };
const streams = new Set();
function print(output, text) {
    if (process.platform === 'win32')
        useStream(output);
    const rest = streams.has(output) ? text : written(output, Buffer.from(text));
    if (rest.length > 0)
        process[output].write(rest);
}
function written(output, bytes) {
    let at = 0;
    try {
        while (at < bytes.length)
            at += (0,external_node_fs_.writeSync)(FILES[output], bytes, at);
    }
    catch (error) {
        const { code = '' } = error;
        if (CLOSED.includes(code))
            return Buffer.alloc(0);
        if (code !== 'EAGAIN')
            throw error;
        useStream(output);
    }
    return bytes.subarray(at);
}
function useStream(output) {
    if (streams.has(output))
        return;
    streams.add(output);
    process[output].on('error', (error) => {
        if (!CLOSED.includes(error.code ?? ''))
            throw error;
    });
}
function leave(code) {
    process.exitCode ||= code;
    const flush = [...streams].reduceRight((next, output) => () => process[output].write('', next), () => setImmediate(() => process.exit()));
    flush();
}

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
            ...(verdict.soft ? { soft: clean(verdict.soft) } : {}),
            ...(verdict.detail ? { detail: clean(verdict.detail) } : {}),
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
function isSection({ title, lines = [], table, diagram = [] }) {
    const rows = table ? [table.columns, ...table.rows] : [];
    return typeof title === 'string' && [lines, diagram, ...rows].every(isTexts);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/src/runner/paths.ts
var paths = __nccwpck_require__(8613);
// EXTERNAL MODULE: ../../packages/core/src/runner/write-text.ts
var write_text = __nccwpck_require__(9732);
;// CONCATENATED MODULE: ../../packages/core/src/runner/report-file.ts





async function writeReport(report, wanted, runner) {
    try {
        const text = reportJson(report);
        if (wanted !== undefined)
            return { path: await (0,write_text.x)(wanted, text, (0,paths.dy)(runner, wanted)) };
        if (runner.reportFolder === undefined)
            return {};
        return { path: await writeFresh((0,external_node_path_.join)(runner.reportFolder, 'ci-gates'), report.gate, text) };
    }
    catch (error) {
        return { problem: `the report was not written: ${error.message}` };
    }
}
async function writeFresh(folder, gate, text) {
    await external_node_fs_.promises.mkdir(folder, { recursive: true });
    for (let number = 1;; number++) {
        const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(number === 1 ? `${gate}.json` : `${gate}-${number}.json`));
        const file = await external_node_fs_.promises.open(path, 'wx').catch((error) => {
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
const external_node_os_namespaceObject = process.getBuiltinModule("node:os");
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
    const enforcement = (0,model_enforcement.To)((0,model_enforcement.mf)(wished, verdict.hardening), verdict, runner.subject);
    const unclean = toReport(gate, runner, verdict, enforcement, startedAt, clock.now());
    const report = redactReport(unclean, secrets.clean);
    const { path, problem } = await writeReport(report, values.report, runner);
    if (problem && !values.report)
        runner.warn(problem);
    await runner.tell(report, path, { summary: values.summary });
    if (cancelled)
        return exitCodeOf(cancelled);
    const elsewhere = secrets.clean(await gate.tellElsewhere?.(report, values, world));
    await tellMore(elsewhere, report, runner, values.summary);
    if (problem && values.report)
        throw new input_error.d([{ input: 'report', message: problem }]);
    return report.verdict.outcome === 'pass' || enforcement.effective === 'soft' ? 0 : 1;
}
async function tellMore(elsewhere, report, runner, summary) {
    if (elsewhere === undefined)
        return;
    const { warnings, sections } = typeof elsewhere === 'string' ? { warnings: [elsewhere], sections: [] } : elsewhere;
    for (const warning of warnings)
        runner.warn(warning);
    if (sections.length > 0)
        await runner.tellMore({ ...report, verdict: { ...report.verdict, sections } }, { summary });
}
function worldOf(runner, clock, signal, { clean, add }) {
    const { log, workspace, roots, subject } = runner;
    const cleaned = { info: (line) => log.info(clean(line)), debug: (line) => log.debug(clean(line)) };
    return { clock, log: cleaned, signal, mask: add, workspace, roots, subject };
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

// EXTERNAL MODULE: ../../packages/core/src/model/render/sections.ts + 1 modules
var sections = __nccwpck_require__(2477);
// EXTERNAL MODULE: ../../packages/core/src/model/text/fold.ts
var fold = __nccwpck_require__(5831);
// EXTERNAL MODULE: ../../packages/core/src/model/render/headline.ts
var headline = __nccwpck_require__(2097);
// EXTERNAL MODULE: ../../packages/core/src/model/render/log.ts
var log = __nccwpck_require__(363);
// EXTERNAL MODULE: ../../packages/core/src/runner/subject.ts
var subject = __nccwpck_require__(8817);
;// CONCATENATED MODULE: ../../packages/core/src/runner/terminal.ts







function terminalRunner(environment, flags, wish) {
    const workspace = process.cwd();
    return {
        workspace,
        roots: [workspace],
        subject: (0,subject.e)(environment.GITHUB_ACTIONS === 'true' ? environment : {}),
        given: { ...(0,runner_given.m)(environment), ...flags },
        resolvePath: (raw) => ({ ...(0,paths.cd)(workspace, [workspace])(raw), allowed: true }),
        reportFolder: undefined,
        log: { info: note, debug: (line) => (environment.CI_GATES_DEBUG ? note(line) : undefined) },
        mask: () => { },
        warn: (message) => note(`! ${message}`),
        tell: async (report) => say(wish.json ? reportJson(report).trimEnd() : forPeople(report, environment)),
        tellMore: async (report) => {
            for (const line of (0,sections.Mv)(report))
                wish.json ? note(line) : say((0,log_safe.s)(line));
        },
        tellMistakes: async (name, error) => {
            for (const mistake of error.mistakes) {
                note(`✗ ${mistake.where ? '' : `${name}: `}${(0,input_error.t)(mistake)}`);
                for (const line of mistake.excerpt ?? [])
                    note(`  ${line}`);
            }
        },
        tellCrash: (name, stack) => {
            note(`✗ ${name} crashed; this is a bug in the gate, not a verdict`);
            for (const line of stack)
                note(`  ${line}`);
        },
    };
}
function helpOf(gate, width) {
    const flags = Object.entries((0,common.j3)(gate)).flatMap(([key, { description, form, default: fallback, optional }]) => [
        `  --${(0,parse_inputs.i)(key)}  ${plain(form)}${fallback ? `; default ${fallback}` : optional || fallback === '' ? '' : '; required'}`,
        ...(0,fold.A)(`      ${plain(description)}`, width, '      '),
    ]);
    const own = ['  --json     print the report as JSON', '  --help     print this', '  --version  print the version'];
    const codes = 'Exit code: 0 pass (or soft), 1 anything else, 130 or 143 when cancelled.';
    return [`ci-gates ${gate.name}: ${gate.description}`, '', ...flags, '', ...own, '', codes].join('\n');
}
function answerWish(gate, wish) {
    if (wish.help)
        say(helpOf(gate, widthOf(process.env)));
    else if (wish.version)
        say(VERSION);
    return wish.help || wish.version;
}
const COLOURS = { '✓': '32', '✗': '31', '!': '33', '?': '33' };
function forPeople(report, environment) {
    const paint = wantsColour(environment) ? coloured : (line) => line;
    const { mark, text } = (0,headline.P)(report);
    const isPass = report.verdict.outcome === 'pass';
    const width = widthOf(environment);
    const evidence = isPass ? (0,log.p)(report, 'open', width) : ['', ...(0,log.p)(report, 'all', width)];
    return [`${mark} ${text}`, ...evidence].map((line) => paint((0,log_safe.s)(line))).join('\n');
}
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0';
    const isKnown = TERM !== undefined || process.platform === 'win32';
    return isKnown && TERM !== 'dumb' && isTerminal();
}
function isTerminal() {
    return (0,external_node_fs_.fstatSync)(1).isCharacterDevice() && process.stdout.isTTY;
}
function widthOf({ COLUMNS = '' }) {
    const wished = Number(COLUMNS) || (isTerminal() ? process.stdout.columns : 0);
    return wished >= 20 ? wished : Number.POSITIVE_INFINITY;
}
function coloured(line) {
    const mark = /^\s*([✓✗!?])/.exec(line)?.[1];
    const colour = mark === undefined ? undefined : COLOURS[mark];
    return colour === undefined || mark === undefined ? line : line.replace(mark, `\x1b[${colour}m${mark}\x1b[0m`);
}
function plain(text) {
    return text.replaceAll('`', '');
}
function say(text) {
    print('stdout', `${text}\n`);
}
function note(line) {
    print('stderr', `${(0,log_safe.s)(line)}\n`);
}

;// CONCATENATED MODULE: ../../packages/core/src/runner/main.ts









async function main(gate, environment = process.env, flags = process.argv.slice(2)) {
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
        useStream('stdout');
        useStream('stderr');
        const { githubRunner } = await __nccwpck_require__.e( 735).then(__nccwpck_require__.bind(__nccwpck_require__, 7735));
        return githubRunner(gate, environment, given);
    }
    catch (error) {
        if (!(error instanceof input_error.d))
            throw error;
        for (const { input, message } of error.mistakes)
            print('stderr', `${(0,log_safe.s)(`✗ ${gate.name}: ${input}: ${message}`)}\n`);
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
   cd: () => ( pathResolver),
   dy: () => ( rootsFor)
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
function rootsFor({ roots }, path) {
    return roots.some((root) => isInside(root, path)) ? roots : undefined;
}


/***/ }),

/***/ 8817:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   e: () => ( subjectOf)
 });
 var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(177);

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
    const payload = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__ .r)(path);
    const branch = payload?.repository?.default_branch;
    return typeof branch === 'string' ? branch : undefined;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   x: () => ( writeText)
 });
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
 var node_fs__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
 var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
 var node_path__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
 var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8613);



async function writeText(path, text, roots) {
    await refuseOutside(await nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), path, roots);
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const { O_WRONLY, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, O_WRONLY | O_CREAT | O_NONBLOCK | (roots ? O_NOFOLLOW : 0));
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
    const real = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(folder);
    const within = await Promise.all(roots.map(async (root) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .FK)(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.realpath(root), real)));
    if (!within.includes(true))
        throw new Error(`${path} leads outside ${roots.join(' and ')}`);
}
async function nearest(folder) {
    const found = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(folder).catch(() => undefined);
    return found || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}


/***/ }),

/***/ 168:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   R: () => ( binaryLock)
 });
 var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4869);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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
    const { positionsIn } = await Promise.all([__nccwpck_require__.e(564), __nccwpck_require__.e(355)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8355));
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7622);

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
    const { firstError } = await Promise.all([__nccwpck_require__.e(564), __nccwpck_require__.e(426)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9426));
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   CV: () => ( withManifestBeside),
   XB: () => ( readOrFinding),
   dk: () => ( namesBeside),
   j3: () => ( manifestAbsent)
 });
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8511);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7522:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   WH: () => ( isPinFile),
   hW: () => ( mayPin),
   zn: () => ( places)
 });
/* unused harmony export pinFilePatterns */
 var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7797);

const REQUIRES = { poetry: ['requires-poetry'], uv: ['required-version'] };
const VERSION_FILES = {
    'rust-toolchain.toml': 'cargo',
    'rust-toolchain': 'cargo',
    '.go-version': 'go',
    '.dvmrc': 'deno',
    '.terraform-version': 'terraform',
    '.opentofu-version': 'opentofu',
    '.swift-version': 'swift',
    '.fvmrc': 'flutter',
    'fvm_config.json': 'flutter',
};
const places = {
    github: {
        name: 'GitHub Actions',
        globs: ['.github/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'],
        path: /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
    },
    dockerfile: {
        name: 'Dockerfile',
        globs: ['**/Dockerfile', '**/Dockerfile.*', '**/*.{dockerfile,Dockerfile}', '**/Containerfile*'],
        path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.dockerfile$/i,
    },
    toolVersions: {
        name: '.tool-versions',
        globs: ['**/.tool-versions'],
        path: /(?:^|\/)\.tool-versions$/,
        words: () => [''],
    },
    versionFile: {
        name: 'version file',
        globs: Object.keys(VERSION_FILES).map((name) => `**/${name}`),
        path: new RegExp(`(?:^|/)(?:${Object.keys(VERSION_FILES).join('|').replaceAll('.', '\\.')})$`),
    },
    mise: {
        name: 'mise',
        globs: ['**/{.,}mise{,.*}.toml', '**/{.,}mise/config.toml', '.config/mise.toml'],
        path: /(?:^|\/)\.?(?:mise|rtx)(?:\.[\w-]+)*\.toml$|(?:^|\/)\.?mise\/(?:config|conf\.d\/[^/]+)\.toml$/,
        words: () => [''],
    },
    preCommit: {
        name: 'pre-commit',
        globs: ['**/.pre-commit-config.yaml'],
        path: /(?:^|\/)\.pre-commit-config\.ya?ml$/,
    },
    requires: {
        name: 'pyproject.toml',
        globs: ['**/pyproject.toml'],
        path: /(?:^|\/)pyproject\.toml$/,
        words: (tool) => REQUIRES[tool] ?? [],
    },
    packageJson: {
        name: 'package.json',
        globs: ['**/package.json'],
        path: /(?:^|\/)package\.json$/,
    },
    requirements: {
        name: 'requirements',
        globs: ['**/*requirements*.{txt,in}', '**/*constraints*.txt', '**/requirements/*.txt'],
        path: /(?:^|\/)[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/,
    },
    ciYaml: {
        name: 'CI configuration',
        globs: [
            '**/.gitlab-ci.yml',
            '.gitlab/**/*.yml',
            '.circleci/config.yml',
            '**/azure-pipelines*.yml',
            'bitbucket-pipelines.yml',
        ],
        path: /(?:^|\/)\.gitlab-ci\.ya?ml$|^\.gitlab\/.*\.ya?ml$|^\.circleci\/[^/]+\.ya?ml$|(?:^|\/)(?:azure|bitbucket)-pipelines[^/]*\.ya?ml$|^\.?(?:travis|appveyor|cloudbuild|Taskfile|\.readthedocs)\.ya?ml$/,
    },
    testRunner: {
        name: 'tox and nox',
        globs: ['**/tox.ini', '**/noxfile.py'],
        path: /(?:^|\/)(?:tox\.ini|noxfile\.py)$/,
    },
    shell: {
        name: 'shell script',
        globs: ['**/*.{sh,bash}', '**/{Makefile,makefile,GNUmakefile,justfile}', '**/*.mk'],
        path: /\.(?:sh|bash|mk)$|(?:^|\/)(?:GNUmakefile|[Mm]akefile|[Jj]ustfile)$/,
    },
};
const all = Object.values(places);
const pinFilePatterns = all.flatMap((place) => place.globs);
const foreign = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages|\.git|vendor|third_party)\//;
function isPinFile(path) {
    return !foreign.test(path) && all.some((place) => place.path.test(path));
}
function mayPin(file, tool, words = [tool]) {
    const own = VERSION_FILES[file.path.slice(file.path.lastIndexOf('/') + 1)];
    if (own !== undefined)
        return own === tool;
    const place = all.find(({ path }) => path.test(file.path));
    return place !== undefined && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__ .wy)(file.text, place.words?.(tool) ?? words);
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Dx: () => ( linesOf),
   Fl: () => ( scriptOf),
   Y0: () => ( sliceScript),
   dh: () => ( brief),
   wy: () => ( mentions)
 });
function scriptOf(file) {
    const bom = file.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let starts;
    const at = (index) => {
        starts ??= lineStarts(file.text);
        const line = lineOf(starts, index);
        const column = index - (starts[line] ?? 0) + 1 - (line === 0 ? bom : 0);
        return { file: file.path, line: line + 1, column: Math.max(1, column) };
    };
    return { text: file.text, at };
}
function sliceScript(script, start, end) {
    return { text: script.text.slice(start, end), at: (index) => script.at(start + index) };
}
function linesOf(script) {
    const lines = [];
    let index = 0;
    for (const line of script.text.split('\n')) {
        const bom = index === 0 && line.charCodeAt(0) === 0xfeff ? 1 : 0;
        lines.push({ text: line.endsWith('\r') ? line.slice(bom, -1) : line.slice(bom), index: index + bom });
        index += line.length + 1;
    }
    return lines;
}
function mentions(text, words) {
    return words.some((word) => new RegExp(word.replace(/[^\w]/g, '\\$&'), 'i').test(text));
}
function brief(text, length = 60) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
function lineOf(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 3989:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   h: () => ( pinWords)
 });
const pinWords = {
    poetry: ['poetry'],
    uv: ['uv'],
    pdm: ['pdm'],
    pipenv: ['pipenv'],
    'pip-tools': ['pip-tools', 'pip_tools'],
    npm: ['npm'],
    pnpm: ['pnpm'],
    yarn: ['yarn'],
    bun: ['bun'],
    deno: ['deno', 'dvm'],
    cargo: ['rust', 'cargo +', 'actions-rs'],
    go: ['setup-go', 'golang', 'gotoolchain', 'go-version', 'goenv', 'go.dev/dl', 'google.com/go/', 'go@'],
    composer: ['composer'],
    bundler: ['bundler', 'bundle _'],
    terraform: ['terraform', 'tfenv', 'tfswitch'],
    opentofu: ['tofu'],
    dart: ['dart'],
    flutter: ['flutter', 'fvm'],
    swift: ['swift'],
};


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

 __nccwpck_require__.d(__webpack_exports__, {
   Q: () => ( commandBeside)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4217);

function commandBeside(path, command) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    if (folder === '')
        return command;
    return `cd ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .I)(folder)} && ${command}`;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = process.getBuiltinModule("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = process.getBuiltinModule("timers");

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
