export const id = 4214;
export const ids = [4214];
export const modules = {

/***/ 4214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  denoRules: () => ( denoRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/choice.ts
var choice = __webpack_require__(9096);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/semver.ts
var semver = __webpack_require__(9075);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/specifiers.ts

function parseImport(text) {
    const parts = /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]*(?:\/(?=[^/]*\|\|)[^/]*)*))?(?:\/.*)?$/.exec(text);
    if (!parts)
        return undefined;
    return { kind: parts[1], name: parts[2], range: parts[3] || '*' };
}
function parseDependency(name, text) {
    if (/^(?:npm|jsr):/.test(text)) {
        const bare = /^jsr:(?!@)(.+)$/.exec(text)?.[1];
        return bare === undefined ? parseImport(text) : { kind: 'jsr', name, range: bare };
    }
    if (/^(?:file|link|workspace|catalog|git|https?|github)[:+]|\//.test(text))
        return undefined;
    return { kind: 'npm', name, range: text || '*' };
}
function normalKey({ kind, name, range }) {
    return `${kind}:${name}@${(0,semver.lq)(range)}`;
}
function normalSpecifier(text) {
    const asked = parseImport(text);
    return asked ? normalKey(asked) : text;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/causes.ts




function denoCauses(lock, project, judgeAs) {
    const members = project.members.flatMap((one) => memberCauses(lock, project, one));
    return [...members, ...overrideCauses(lock, project, judgeAs), ...formerMembers(lock, project)];
}
function recordedFor({ data }, place) {
    const workspace = (0,json.Dc)(data, 'workspace');
    return place === '' ? workspace : (0,json.at)(workspace, 'members', place);
}
function memberCauses(lock, project, own) {
    const recorded = recordedFor(lock, own.place);
    return [
        ...listCauses(lock, project, own.imports, (0,json.DW)((0,json.at)(recorded, 'dependencies'))),
        ...listCauses(lock, project, own.dependencies, (0,json.DW)((0,json.at)(recorded, 'packageJson', 'dependencies'))),
    ];
}
function listCauses(lock, project, wishes, recorded) {
    const before = new Map(recorded.map((text) => [normalSpecifier(text), text]));
    const now = new Set(wishes.map(normalKey));
    const changed = wishes.flatMap((wish) => {
        const found = before.has(normalKey(wish)) ? unchosen(lock, project, wish) : difference(lock, wish, recorded);
        return found ? [{ ...found, claim: `${wish.name} ${wish.range}`, file: wish.file, at: wish.at, refused: true }] : [];
    });
    const names = new Set(wishes.map(({ kind, name }) => `${kind}:${name}`));
    const removed = [...before].flatMap(([key, text]) => {
        const asked = parseImport(text);
        if (now.has(key) || (asked && names.has(`${asked.kind}:${asked.name}`)))
            return [];
        const file = wishes[0]?.file ?? project.root;
        return [
            {
                code: 'dependency-removed',
                claim: text,
                observed: 'in the lock, and nothing asks for it any more',
                file,
                at: wishes[0]?.at.slice(0, 1) ?? [],
                refused: true,
            },
        ];
    });
    return [...changed, ...removed];
}
function difference(lock, wish, recorded) {
    const before = recorded.map(parseImport).find((one) => one?.kind === wish.kind && one.name === wish.name);
    if (!before)
        return { code: 'dependency-added', observed: 'not in the lock' };
    const chosen = chosenFor(lock, normalKey(before));
    const was = `the lock was made for ${before.range}`;
    if (chosen === undefined || !(0,semver.lF)(chosen))
        return { code: 'constraint-changed', observed: was };
    if ((0,semver.ib)(chosen, wish.range))
        return { code: 'constraint-changed', observed: `${was} (and has ${chosen}, which would do)` };
    return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${wish.range} does not allow` };
}
function unchosen(lock, project, wish) {
    const chosen = chosenFor(lock, normalKey(wish));
    const own = chosen === undefined ? memberNamed(project, wish) : undefined;
    if (own)
        return own.version === undefined || (0,semver.ib)(own.version, wish.range) ? undefined : beside(own.version, wish);
    if (chosen === undefined)
        return { code: 'lock-incomplete', observed: 'the lock names it and has chosen no version' };
    if (!(0,semver.lF)(chosen) || (0,semver.ib)(chosen, wish.range) || !/\d/.test(wish.range))
        return undefined;
    return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${wish.range} does not allow` };
}
function memberNamed({ members }, { kind, name }) {
    return members.flatMap(({ packages }) => packages).find((one) => one.kind === kind && one.name === name);
}
function beside(version, { range }) {
    return { code: 'dependency-unsatisfied', observed: `the workspace has ${version}, which ${range} does not allow` };
}
const chosenByName = (0,once.O)(({ specifiers }) => new Map([...specifiers].map(([text, chosen]) => [normalSpecifier(text), chosen])));
function chosenFor(lock, key) {
    return chosenByName(lock)
        .get(key)
        ?.replace(/^(?:npm|jsr):@?[^@]+@/, '')
        .replace(/_.*$/, '');
}
function overrideCauses({ data }, { overrides, root }, judgeAs = '') {
    const before = (0,json.at)(data, 'workspace', 'packageJson', 'overrides');
    if ((0,json.Vk)(before ?? {}, overrides ?? {}))
        return [];
    const observed = before === undefined ? 'the lock was made without them' : 'the lock was made with others';
    const refused = before !== undefined || ((0,semver.lF)(judgeAs) && (0,semver.ib)(judgeAs, '>=2.9.0'));
    return [{ code: 'override-changed', claim: 'overrides', observed, file: root, at: ['overrides'], refused }];
}
function formerMembers({ data, file }, { members }) {
    const now = new Set(members.map(({ place }) => place));
    return (0,json.Mc)((0,json.at)(data, 'workspace', 'members')).flatMap(([place]) => now.has(place)
        ? []
        : [
            {
                code: 'member-removed',
                claim: place,
                observed: 'the lock has it, and no such member is in the workspace',
                file,
                at: ['workspace', 'members', place],
                refused: true,
            },
        ]);
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/lock.ts



const readLock = (0,once.O)(read);
async function read(file) {
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const format = (0,json.e1)((0,json.Dc)(data, 'version'));
    if (format === undefined)
        return { ok: false, finding: (0,damage.C1)(file, 'it has no version, as every deno.lock does', 'Deno') };
    if (!/^[345]$/.test(format))
        return { ok: false, finding: unknownFormat(file, format) };
    const specifiers = (0,json.CB)((0,json.Dc)(data, 'specifiers') ?? (0,json.at)(data, 'packages', 'specifiers'));
    const kinds = ['npm', 'jsr'].flatMap((kind) => (0,json.Mc)((0,json.Dc)(data, kind) ?? (0,json.at)(data, 'packages', kind)));
    return {
        ok: true,
        value: { file, format, data, specifiers, packages: kinds.filter(([, value]) => (0,json.Gv)(value)).length },
    };
}
function unknownFormat(file, format) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `version ${format.slice(0, 40)} is not one that is read here`,
        expected: '3, 4 or 5 (Deno 1.37 and later)',
        where: { file: file.path },
        remedy: { text: 'Lock again with a current Deno, or update this gate.' },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json-with-commas.ts
var json_with_commas = __webpack_require__(4919);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/manifest.ts
var javascript_manifest = __webpack_require__(8634);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/members.ts
var javascript_members = __webpack_require__(6340);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/project.ts






async function projectOf({ tree, path, lock, }) {
    const folder = (0,paths.yS)(path);
    const [config, manifest] = [await configIn(tree, folder), await (0,javascript_manifest.tn)(tree, folder)];
    const findings = [config, manifest].flatMap((one) => (one && !one.ok ? [one.finding] : []));
    if (findings.length > 0)
        return { findings };
    const own = [manifest?.ok ? manifest.value.file : undefined, config?.ok ? config.value.file : undefined].find((one) => one);
    if (!own)
        return { findings: [absent(lock)] };
    const patterns = patternsOf(config?.ok ? config.value.data : undefined, manifest?.ok ? manifest.value.data : undefined);
    const places = new Set([...(0,javascript_members.l)(tree, folder, patterns), ...denoMembers(tree, folder, patterns)]);
    const members = [];
    for (const place of [folder, ...[...places].sort()]) {
        const read = await memberAt(tree, place, place === folder ? '' : (0,javascript_manifest.Mf)(folder, place));
        if ('findings' in read)
            return read;
        members.push(read);
    }
    return { members, root: own, overrides: manifest?.ok ? (0,json.Dc)(manifest.value.data, 'overrides') : undefined };
}
async function memberAt(tree, folder, place) {
    const [config, manifest] = [await configIn(tree, folder), await (0,javascript_manifest.tn)(tree, folder)];
    const findings = [config, manifest].flatMap((one) => (one && !one.ok ? [one.finding] : []));
    if (findings.length > 0)
        return { findings };
    return {
        place,
        imports: config?.ok ? importsOf(config.value) : [],
        dependencies: manifest?.ok ? wishesOf(manifest.value) : [],
        manifests: [...(config?.ok ? [config.value.path] : []), ...(manifest?.ok ? [manifest.value.path] : [])],
        packages: [
            ...(config?.ok ? ownPackage('jsr', config.value.data) : []),
            ...(manifest?.ok ? ownPackage('npm', manifest.value.data) : []),
        ],
    };
}
function ownPackage(kind, data) {
    const [name, version] = [(0,json.e1)((0,json.Dc)(data, 'name')), (0,json.e1)((0,json.Dc)(data, 'version'))];
    return name === undefined ? [] : [{ kind, name, ...(version === undefined ? {} : { version }) }];
}
async function configIn(tree, folder) {
    for (const name of ['deno.json', 'deno.jsonc']) {
        const path = (0,javascript_manifest._z)(folder, name);
        const file = tree.read(path);
        if (!file)
            continue;
        if ('unread' in file)
            return { ok: false, finding: file.unread };
        const read = await (0,json_with_commas.d)(file);
        return read.ok ? { ok: true, value: { file, path, data: read.value } } : read;
    }
    return undefined;
}
function patternsOf(config, manifest) {
    const own = (0,json.Dc)(config, 'workspace');
    return [...(0,json.DW)((0,json.Gv)(own) ? (0,json.Dc)(own, 'members') : own), ...(0,json.DW)((0,json.Dc)(manifest, 'workspaces'))];
}
function denoMembers(tree, folder, patterns) {
    return patterns.flatMap((pattern) => {
        const target = /[*?[{!]/.test(pattern) ? undefined : (0,paths.oR)(folder, pattern);
        const has = (name) => target !== undefined && tree.has((0,javascript_manifest._z)(target, name));
        if (target !== undefined)
            return has('deno.json') || has('deno.jsonc') ? [target] : [];
        const parent = (0,paths.oR)(folder, pattern.replace(/\/?\*\/?$/, ''));
        if (parent === undefined || /[*?[{!]/.test(parent))
            return [];
        const depth = parent === '.' ? 1 : parent.split('/').length + 1;
        const below = tree.paths.filter((path) => /(?:^|\/)deno\.jsonc?$/.test(path) && (parent === '.' || path.startsWith(`${parent}/`)));
        return below.map(paths.yS).filter((one) => one !== '.' && one.split('/').length === depth);
    });
}
function importsOf({ file, data }) {
    const plain = (0,json.Mc)((0,json.Dc)(data, 'imports')).map(([name, text]) => [['imports', name], text]);
    const scoped = (0,json.Mc)((0,json.Dc)(data, 'scopes')).flatMap(([scope, imports]) => (0,json.Mc)(imports).map(([name, text]) => [['scopes', scope, name], text]));
    return [...plain, ...scoped].flatMap(([at, text]) => {
        const asked = typeof text === 'string' ? parseImport(text) : undefined;
        return asked ? [{ ...asked, text: text, file, at }] : [];
    });
}
function wishesOf({ data, file }) {
    return ['dependencies', 'devDependencies'].flatMap((field) => [...(0,javascript_manifest.hk)(data, field)].flatMap(([name, text]) => {
        const asked = parseDependency(name, text);
        return asked ? [{ ...asked, text, file, at: [field, name] }] : [];
    }));
}
function absent(lock) {
    return {
        claim: lock.path,
        outcome: 'unknown',
        code: 'manifest-absent',
        observed: 'there is no deno.json, deno.jsonc or package.json beside it to compare with',
        where: { file: lock.path },
        remedy: { text: 'Restore the manifest, delete the lock, or leave it out with `exclude`.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/releases.ts

const FORMATS = [
    ['5', '2.3.0'],
    ['4', '2.0.0'],
    ['3', '1.37.0'],
];
function isRead({ format }, judgeAs) {
    if (judgeAs === undefined || !(0,semver.lF)(judgeAs))
        return true;
    const own = FORMATS.find(([, since]) => (0,semver.ib)(judgeAs, `>=${since}`))?.[0];
    return own === undefined || Number(format) <= Number(own);
}
function judgeOf({ format }) {
    const since = FORMATS.find(([one]) => one === format)?.[1];
    return since === undefined ? '2' : `${since.replace(/\.0$/, '')} and later`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/check.ts







async function checkDenoLock(question) {
    const lock = await readLock(question.lock);
    const beside = ['deno.json', 'deno.jsonc', 'package.json']
        .map((name) => (0,paths.A4)(question.path, name))
        .filter((path) => question.tree.has(path));
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: beside };
    const { packages } = lock.value;
    if (!isRead(lock.value, question.judgeAs))
        return { packages, manifests: beside, findings: [cannotRead(question, lock.value)] };
    const project = await projectOf(question);
    if ('findings' in project)
        return { packages, manifests: beside, findings: project.findings };
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: `Deno ${question.judgeAs ?? judgeOf(lock.value)}`,
        packages,
        causes: denoCauses(lock.value, project, question.judgeAs),
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'deno install --frozen=false'),
        },
    });
    const [own, ...others] = project.members.map(({ manifests }) => manifests);
    const members = others.flat();
    return { packages, manifests: [...(own ?? []), ...members], members, findings };
}
function cannotRead({ lock, judgeAs }, { format }) {
    return {
        claim: lock.path,
        outcome: 'broken',
        code: 'lock-version-unreadable',
        observed: `Deno ${judgeAs} cannot read a lock of version ${format}`,
        where: { file: lock.path, line: 2 },
        remedy: {
            text: 'Use the Deno that wrote the lock, or lock again with this one.',
            command: (0,shell.Q)(lock.path, 'deno install --frozen=false'),
        },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/pinned.ts





async function pinned({ lock, tree, path }) {
    const read = await readLock(lock);
    if (!read.ok || isUnused(tree, path))
        return undefined;
    const { format } = read.value;
    const since = FORMATS.find(([one]) => one === format)?.[1] ?? '1.37.0';
    const line = lock.text.slice(0, Math.max(0, lock.text.indexOf('"version"'))).split('\n').length;
    const why = `${lock.path}:${line} is of version ${format}, which Deno reads from ${since} on`;
    return {
        path: lock.path,
        answers: (version) => {
            if (!(0,semver.lF)(version) || !(0,semver.ib)(version, '>=1.37.0'))
                return undefined;
            if ((0,semver.ib)(version, `>=${since}`))
                return { reads: 'yes', accepts: true };
            return { reads: 'no', accepts: false, why, wants: `${since} or later` };
        },
        spoils: (version, other) => {
            const [next, needs] = FORMATS.find(([, first]) => (0,semver.ib)(version, `>=${first}`)) ?? [];
            const isNew = next !== undefined && Number(next) > Number(format);
            return isNew && !(0,semver.ib)(other, `>=${needs}`) ? `of version ${next}` : undefined;
        },
    };
}
function isUnused(tree, path) {
    return ['deno.json', 'deno.jsonc'].some((name) => {
        const file = (0,pair.XB)(tree, (0,paths.A4)(path, name));
        return file && !('outcome' in file) && /^[^/\n]*"lock"\s*:\s*false\b/m.test(file.text);
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/rules.ts





const wanted = (0,choice.k)('deno');
const denoRules = {
    check: checkDenoLock,
    wantsLock: (manifest, tree) => (0,paths.Vb)(manifest) === 'package.json' ? wanted(manifest, tree) : undefined,
    pinned: pinned,
    satisfies: semver.ib,
};


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   k: () => ( wantsLockOf)
 });
/* unused harmony export namedManager */
 var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9566);
 var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);
 var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8634);
 var _members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6340);





const MANIFEST = 'package.json';
const WANTED = {
    npm: { lock: 'package-lock.json', command: 'npm install --package-lock-only' },
    pnpm: { lock: 'pnpm-lock.yaml', command: 'pnpm install --lockfile-only' },
    yarn: { lock: 'yarn.lock', command: 'yarn install' },
    'yarn-berry': { lock: 'yarn.lock', command: 'yarn install --mode=update-lockfile' },
    bun: { lock: 'bun.lock', command: 'bun install --lockfile-only' },
    deno: { lock: 'deno.lock', command: 'deno install' },
};
const MARKS = [
    ['pnpm-workspace.yaml', 'pnpm'],
    ['.yarnrc.yml', 'yarn-berry'],
    ['.yarnrc', 'yarn'],
    ['bunfig.toml', 'bun'],
];
const LOCKS = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
];
function wantsLockOf(tool) {
    return (manifest, tree) => (toolOf(manifest, tree) === tool ? WANTED[tool] : undefined);
}
function toolOf(path, tree) {
    const data = dataOf(path, tree);
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(path);
    if (!data || !hasDependencies(data) || LOCKS.some((name) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, name))))
        return undefined;
    if (isMember(folder, tree))
        return undefined;
    const named = namedTool(data);
    if (named)
        return named;
    if (locksAbove(folder, tree) || refusesLock(folder, tree))
        return undefined;
    return MARKS.find(([file]) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, file)))?.[1] ?? (isDeno(folder, tree) ? undefined : 'npm');
}
function dataOf(path, tree) {
    const read = tree.read(path);
    if (!read || 'unread' in read)
        return undefined;
    try {
        const value = JSON.parse(read.text.replace(/^\uFEFF/, ''));
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function hasDependencies(data) {
    const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'workspaces'];
    return fields.some((field) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, field);
        return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    });
}
function namedManager(data) {
    const text = /^([a-z]+)@(.+)$/.exec((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'packageManager')) ?? '');
    if (text)
        return { name: text[1], version: text[2].replace(/\+.*$/, '') };
    const engines = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(data, 'devEngines', 'packageManager');
    const first = Array.isArray(engines) ? engines[0] : engines;
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(first, 'name'));
    return name === undefined ? undefined : { name, version: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(first, 'version')) ?? '' };
}
function namedTool(data) {
    const manager = namedManager(data);
    if (manager?.name === 'yarn')
        return /^\D*1(?:\.|$)/.test(manager.version) ? 'yarn' : 'yarn-berry';
    return ['npm', 'pnpm', 'bun', 'deno'].find((tool) => tool === manager?.name);
}
function locksAbove(folder, tree) {
    for (let above = folder; above !== '.';) {
        above = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(above);
        if (LOCKS.some((name) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(above, name))))
            return true;
    }
    return false;
}
function isMember(folder, tree) {
    for (let above = folder; above !== '.';) {
        above = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(above);
        if (tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(above, 'pnpm-workspace.yaml')) || membersBelow(above, tree).has(folder))
            return true;
    }
    return false;
}
const knownMembers = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__ .O)((_) => new Map());
function membersBelow(root, tree) {
    const known = knownMembers(tree);
    const found = known.get(root) ?? new Set((0,_members_js__WEBPACK_IMPORTED_MODULE_4__ .l)(tree, root, workspacesOf(dataOf((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(root, MANIFEST), tree))));
    known.set(root, found);
    return found;
}
function workspacesOf(data) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'workspaces');
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .DW)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(own) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(own, 'packages') : own);
}
function refusesLock(folder, tree) {
    const read = tree.read((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, '.npmrc'));
    return read !== undefined && 'text' in read && /^\s*(?:package-lock|lockfile)\s*=\s*false\s*$/m.test(read.text);
}
function isDeno(folder, tree) {
    return tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, 'deno.json')) || tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, 'deno.jsonc'));
}


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   d: () => ( readJsonWithCommas)
 });
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);

async function readJsonWithCommas(file) {
    const plain = await (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh)({ path: file.path, text: withoutCommas(file.text) });
    if (plain.ok || plain.finding.code !== 'json-invalid')
        return plain;
    const { parseLoosely } = await Promise.all([__webpack_require__.e(8564), __webpack_require__.e(2270)]).then(__webpack_require__.bind(__webpack_require__, 2270));
    const value = parseLoosely(file.text);
    return value === undefined ? plain : { ok: true, value };
}
function withoutCommas(text) {
    const parts = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === 0x22)
            at = endOfString(text, at);
        else if (character === 0x2c && /[}\]]/.test(text.charAt(nextAfterBlanks(text, at + 1)))) {
            parts.push(text.slice(from, at), ' ');
            from = at + 1;
        }
    }
    return parts.length === 0 ? text : parts.join('') + text.slice(from);
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === 0x5c)
            at += 1;
        else if (character === 0x22)
            return at;
    }
    return text.length;
}
function nextAfterBlanks(text, start) {
    let at = start;
    while (at < text.length && text.charCodeAt(at) <= 0x20)
        at += 1;
    return at;
}


/***/ }),

/***/ 8634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Mf: () => ( relativeTo),
   _z: () => ( inFolder),
   cJ: () => ( FIELDS),
   hk: () => ( dependenciesOf),
   tn: () => ( manifestIn)
 });
 var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);


const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const readOnce = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__ .O)(_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh);
async function manifestIn(tree, folder) {
    const path = inFolder(folder, 'package.json');
    const read = tree.read(path);
    if (!read)
        return undefined;
    if ('unread' in read)
        return { ok: false, finding: read.unread };
    const parsed = await readOnce(read);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const [name, version] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'name')), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'version'))];
    return { ok: true, value: { file: read, path, folder, data, name, version } };
}
function dependenciesOf(data, field) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .CB)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, field));
}
function inFolder(folder, name) {
    return folder === '.' ? name : `${folder}/${name}`;
}
function relativeTo(folder, path) {
    const from = folder === '.' ? [] : folder.split('/');
    const to = path === '.' ? [] : path.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length && from[shared] === to[shared])
        shared += 1;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.';
}


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   l: () => ( membersOf)
 });
/* unused harmony export packageFolders */
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5174);
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
 var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8634);




const packageFolders = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)((tree) => tree.paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(path) === 'package.json').map(_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS));
function membersOf(tree, root, patterns) {
    const rules = patterns.flatMap(ruleOf);
    if (rules.length === 0)
        return [];
    const below = packageFolders(tree).filter((folder) => root === '.' || folder.startsWith(`${root}/`));
    return below.filter((folder) => folder !== root && isChosen((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .Mf)(root, folder), rules)).sort();
}
function ruleOf(pattern) {
    const out = pattern.startsWith('!');
    const text = pattern
        .slice(out ? 1 : 0)
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '')
        .replace(/\/package\.json$/, '');
    if (text === '' || text === '.')
        return [];
    try {
        return [{ out, dots: /(?:^|\/)\./.test(text), glob: (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_3__ .S)(text) }];
    }
    catch {
        return [];
    }
}
function isChosen(path, rules) {
    if (/(?:^|\/)(?:node_modules|bower_components)(?:\/|$)/.test(path))
        return false;
    const hidden = /(?:^|\/)\./.test(path);
    return rules.reduce((chosen, { out, dots, glob }) => {
        if (chosen !== out || (hidden && !dots && !out))
            return chosen;
        return glob.matches(path) ? !out : chosen;
    }, false);
}


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   HY: () => ( intersects),
   _Z: () => ( isRange),
   ib: () => ( satisfies),
   lF: () => ( isVersion),
   lq: () => ( rangeText)
 });
 var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);
 var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__);
 var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
 var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__);
 var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9013);
 var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2__);



const MOST_CHARACTERS = 256;
const ranges = new Map();
function isVersion(text) {
    return PLAIN.test(text) || (text.length <= MOST_CHARACTERS && semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(text, { loose: true }) !== null);
}
function isRange(text) {
    return SIMPLE.test(text) || rangeOf(text) !== null;
}
function satisfies(version, range) {
    return simply(version, range) ?? rangeOf(range)?.test(version) === true;
}
function intersects(a, b) {
    const [first, second] = [rangeOf(a), rangeOf(b)];
    return first !== null && second !== null && semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2___default()(first, second, { loose: true });
}
function rangeOf(text) {
    const known = ranges.get(text);
    if (known !== undefined)
        return known;
    let range = null;
    try {
        if (text.length <= MOST_CHARACTERS * 4)
            range = new (semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default())(text, { loose: true });
    }
    catch {
    }
    ranges.set(text, range);
    return range;
}
const PLAIN = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;
const SIMPLE = /^([\^~]?)(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;
function simply(version, range) {
    const [has, wants] = [PLAIN.exec(version), SIMPLE.exec(range)];
    if (!has || !wants)
        return undefined;
    const [major, minor, patch] = [has[1], has[2], has[3]].map(Number);
    const [least0, least1, least2] = [wants[2], wants[3], wants[4]].map(Number);
    if (major !== least0)
        return false;
    if (wants[1] === '')
        return minor === least1 && patch === least2;
    if (wants[1] === '~' || (major === 0 && least1 > 0))
        return minor === least1 && patch >= least2;
    if (major === 0)
        return minor === 0 && patch === least2;
    return minor > least1 || (minor === least1 && patch >= least2);
}
function rangeText(text) {
    const range = rangeOf(text);
    return range === null ? text : range.range;
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   O: () => ( once)
 });
function once(make) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { value: make(key) };
        known.set(key, found);
        return found.value;
    };
}


/***/ })

};
