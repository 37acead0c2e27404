export const id = 1031;
export const ids = [1031];
export const modules = {

/***/ 1031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bunRules: () => ( bunRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/choice.ts
var choice = __webpack_require__(9096);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/semver.ts
var semver = __webpack_require__(9075);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/bun/binary.ts
var binary = __webpack_require__(168);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/manifest.ts
var javascript_manifest = __webpack_require__(8634);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/spec.ts
var javascript_spec = __webpack_require__(5260);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/catalogs.ts

function catalogsOf(data) {
    const workspaces = (0,json.Dc)(data, 'workspaces');
    const own = (key) => (0,json.Dc)(workspaces, key) ?? (0,json.Dc)(data, key);
    const named = (0,json.Mc)(own('catalogs')).map(([name, value]) => [name, (0,json.CB)(value)]);
    return new Map([['', (0,json.CB)(own('catalog'))], ...named]);
}
function catalogCauses({ data }, { root }) {
    const before = new Map([
        ['', (0,json.CB)((0,json.Dc)(data, 'catalog'))],
        ...(0,json.Mc)((0,json.Dc)(data, 'catalogs')).map(([name, value]) => [name, (0,json.CB)(value)]),
    ]);
    const now = catalogsOf(root.data);
    const names = [...new Set([...before.keys(), ...now.keys()])];
    return names.flatMap((catalog) => {
        const [was, is] = [before.get(catalog), now.get(catalog)];
        const entries = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
        return entries.flatMap((name) => {
            const [old, text] = [was?.get(name), is?.get(name)];
            if (old === text)
                return [];
            const where = catalog === '' ? 'the catalog' : `the catalog ${catalog}`;
            const observed = old === undefined ? 'the lock was made without it' : `the lock was made for ${old}`;
            const path = catalog === '' ? ['catalog', name] : ['catalogs', catalog, name];
            const at = (0,json.Dc)(root.data, path[0]) === undefined ? ['workspaces', ...path] : path;
            return [
                {
                    code: 'catalog-changed',
                    claim: `${name} ${text ?? '(gone)'} in ${where}`,
                    observed,
                    file: root.file,
                    at,
                    refused: true,
                },
            ];
        });
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/overrides.ts

function overridesIn({ root }) {
    const resolutions = [...(0,json.CB)((0,json.Dc)(root.data, 'resolutions'))].map(([name, text]) => [name.replace(/^\*\*\//, ''), text]);
    return new Map([...resolutions, ...(0,json.CB)((0,json.Dc)(root.data, 'overrides'))]);
}
function overrideCauses(lock, project, overrides) {
    const before = (0,json.CB)((0,json.Dc)(lock.data, 'overrides'));
    const { data, file } = project.root;
    const field = (0,json.Dc)(data, 'overrides') === undefined ? 'resolutions' : 'overrides';
    const names = [...new Set([...before.keys(), ...overrides.keys()])];
    return names.flatMap((name) => {
        const [was, is] = [before.get(name), overrides.get(name)];
        if (was === is)
            return [];
        const claim = is === undefined ? `override of ${name}` : `override ${name}: ${is}`;
        const observed = was === undefined ? 'not among the overrides in the lock' : `the lock was made with ${was}`;
        return [
            {
                code: 'override-changed',
                claim,
                observed,
                file,
                at: is === undefined ? [field] : [field, name],
                refused: true,
            },
        ];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/reach.ts


function reachedKeys(lock, project) {
    const reached = new Set();
    const reach = (from, names) => {
        for (const name of names) {
            const key = keyFor(lock, from, name);
            if (key !== undefined)
                reached.add(key);
        }
    };
    for (const [place, manifest] of project.manifests) {
        const own = place === '' ? '' : (manifest.name ?? '');
        if (place !== '' && manifest.name !== undefined)
            reached.add(manifest.name);
        reach(own, javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(manifest.data, field).keys()]));
    }
    for (const key of reached)
        reach(key, neededBy(lock, key));
    return reached;
}
function keyFor({ chosen }, from, name) {
    for (let at = from; at !== ''; at = withoutLast(at))
        if (chosen.has(`${at}/${name}`))
            return `${at}/${name}`;
    return chosen.has(name) ? name : undefined;
}
function withoutLast(key) {
    return key.replace(/(?:^|\/)(?:@[^/]+\/)?[^/]+$/, '');
}
function neededBy({ data }, key) {
    const entry = (0,json.Dc)((0,json.Dc)(data, 'packages'), key);
    const info = Array.isArray(entry) ? entry.find(json.Gv) : undefined;
    if (!info)
        return [];
    const optional = new Set((0,json.DW)((0,json.Dc)(info, 'optionalPeers')));
    const peers = [...(0,json.CB)((0,json.Dc)(info, 'peerDependencies')).keys()].filter((name) => !optional.has(name));
    return [
        ...(0,json.CB)((0,json.Dc)(info, 'dependencies')).keys(),
        ...(0,json.CB)((0,json.Dc)(info, 'optionalDependencies')).keys(),
        ...peers,
    ];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/causes.ts







function bunCauses(lock, project, tree) {
    const question = { lock, project, overrides: overridesIn(project), reached: reachedKeys(lock, project) };
    const workspaces = [...project.manifests].flatMap(([place, manifest]) => workspaceCauses(question, place, manifest));
    const former = [...lock.workspaces].flatMap(([place, data]) => project.manifests.has(place) ? [] : [formerMember(question, place, data, tree)]);
    return [
        ...overrideCauses(lock, project, question.overrides),
        ...catalogCauses(lock, project),
        ...workspaces,
        ...former,
    ];
}
function workspaceCauses(question, place, manifest) {
    const recorded = question.lock.workspaces.get(place);
    const base = { file: manifest.file, refused: true };
    if (!recorded) {
        const observed = 'this member of the workspace is not in the lock';
        return [{ ...base, code: 'member-added', claim: manifest.name ?? place, observed, at: ['name'] }];
    }
    const causes = javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(manifest.data, field)].flatMap(([name, text]) => {
        const found = difference(question, place, { manifest, recorded, field, name, text });
        return found ? [{ ...base, claim: `${name} ${text}`, at: [field, name], ...found }] : [];
    }));
    return [...ownChanges(recorded, manifest, place), ...causes, ...removed(question, place, manifest, recorded)];
}
function difference(question, place, wish) {
    const { manifest, recorded, field, name, text } = wish;
    if ((0,javascript_manifest.hk)(recorded, field).get(name) === text)
        return undefined;
    const before = javascript_manifest.cJ.map((other) => [other, (0,javascript_manifest.hk)(recorded, other).get(name)]).find(([, one]) => one !== undefined);
    if (before?.[1] === text)
        return { code: 'dependency-moved', observed: `the lock has it among ${before[0]}`, refused: false };
    const key = keyFor(question.lock, place === '' ? '' : (manifest.name ?? ''), name);
    const version = versionOf(question.lock, key);
    const wanted = rangeOf(question, name, text);
    const fits = version !== undefined && wanted !== undefined && (0,semver.lF)(version) && (0,semver.ib)(version, wanted);
    if (before === undefined)
        return added(wish, version, fits);
    const was = `the lock was made for ${before[1]}`;
    if (fits)
        return { code: 'constraint-changed', observed: `${was} (and has ${version}, which would do)`, refused: false };
    if (version === undefined || wanted === undefined || !(0,semver.lF)(version))
        return { code: 'constraint-changed', observed: was, refused: true };
    return {
        code: 'dependency-unsatisfied',
        observed: `the lock has ${version}, which ${wanted} does not allow`,
        refused: true,
    };
}
function added({ manifest, field, name }, version, fits) {
    const isOptional = field === 'peerDependencies' && (0,json.at)(manifest.data, 'peerDependenciesMeta', name, 'optional') === true;
    if (fits)
        return {
            code: 'dependency-added',
            observed: `not among what the lock was made for (it has ${version}, which would do)`,
            refused: false,
        };
    return {
        code: 'dependency-added',
        observed: version === undefined ? 'not in the lock' : `the lock has ${version} for others`,
        refused: !isOptional,
    };
}
function versionOf({ chosen }, key) {
    const one = key === undefined ? undefined : chosen.get(key);
    return one?.slice(one.indexOf('@', 1) + 1);
}
function rangeOf({ overrides, project }, name, text) {
    const own = overrides.get(name) ?? text;
    const looked = own.startsWith('catalog:')
        ? catalogsOf(project.root.data).get(own.slice('catalog:'.length).trim())?.get(name)
        : own;
    const spec = (0,javascript_spec.F)(looked ?? own);
    return spec.kind === 'range' && (0,semver._Z)(spec.range) ? spec.range : undefined;
}
function removed({ lock, reached }, place, manifest, recorded) {
    const now = new Set(javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(manifest.data, field).keys()]));
    return javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(recorded, field)].flatMap(([name, text]) => {
        if (now.has(name))
            return [];
        const key = keyFor(lock, place === '' ? '' : (manifest.name ?? ''), name);
        const refused = key !== undefined && (!reached.has(key) || hasSeveral(lock, name));
        const observed = refused
            ? 'in the lock, and nothing asks for it any more'
            : 'in the lock, which others still need it for';
        return [
            { code: 'dependency-removed', claim: `${name} ${text}`, observed, file: manifest.file, at: [field], refused },
        ];
    }));
}
function hasSeveral({ chosen }, name) {
    return [...chosen.keys()].some((key) => key.endsWith(`/${name}`));
}
function ownChanges(recorded, { data, file }, place) {
    return ['name', 'version'].flatMap((field) => {
        const [before, now] = [(0,json.e1)((0,json.Dc)(recorded, field)), (0,json.e1)((0,json.Dc)(data, field))];
        if (before === now || (field === 'version' && place === ''))
            return [];
        const observed = before === undefined ? 'the lock has none' : `the lock has ${before}`;
        const refused = field === 'name' && place !== '';
        return [{ code: 'member-changed', claim: `${field} ${now ?? '(none)'}`, observed, file, at: [field], refused }];
    });
}
function formerMember({ lock, project }, place, data, tree) {
    const observed = `the lock has it at ${place}, where no member of the workspace is`;
    const index = lock.file.text.indexOf(`"${place}": {`);
    const line = index < 0 ? 1 : lock.file.text.slice(0, index).split('\n').length;
    const refused = tree.has((0,javascript_manifest._z)(project.root.folder, `${place}/package.json`));
    return {
        code: 'member-removed',
        claim: (0,json.e1)((0,json.Dc)(data, 'name')) ?? place,
        observed,
        file: lock.file,
        at: line,
        refused,
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json-with-commas.ts
var json_with_commas = __webpack_require__(4919);
// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/lock.ts




const readLock = (0,once.O)(read);
const NEWEST = 2;
async function read(file) {
    const conflict = /^(?:<{7} |>{7} )/m.test(file.text) ? (0,damage.ti)(file) : undefined;
    if (conflict)
        return { ok: false, finding: conflict };
    const parsed = await (0,json_with_commas.d)(file);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const format = (0,json.Dc)(data, 'lockfileVersion');
    if (typeof format !== 'number' || !(0,json.Gv)((0,json.Dc)(data, 'workspaces')))
        return {
            ok: false,
            finding: (0,damage.C1)(file, 'it has no lockfileVersion or no workspaces, as every bun.lock does', 'Bun'),
        };
    if (format > NEWEST)
        return { ok: false, finding: unknownFormat(file, format) };
    const workspaces = new Map((0,json.Mc)((0,json.Dc)(data, 'workspaces')).flatMap(([place, value]) => (0,json.Gv)(value) ? [[place, value]] : []));
    const chosen = new Map((0,json.Mc)((0,json.Dc)(data, 'packages')).flatMap(([key, value]) => entryOf(key, value)));
    const packages = [...chosen.values()].filter((one) => !one.includes('@workspace:')).length;
    return { ok: true, value: { file, data, workspaces, chosen, packages } };
}
function entryOf(key, value) {
    const first = Array.isArray(value) ? (0,json.e1)(value[0]) : undefined;
    return first === undefined ? [] : [[key, first]];
}
function unknownFormat(file, format) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `lockfileVersion ${format} is not one that any known Bun writes`,
        where: { file: file.path },
        remedy: { text: 'Update this gate, or lock again with a released Bun.' },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/members.ts
var members = __webpack_require__(6340);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/project.ts





async function projectOf({ tree, path, lock, }) {
    const folder = (0,paths.yS)(path);
    const root = await (0,javascript_manifest.tn)(tree, folder);
    if (!root)
        return { findings: [(0,pair.j3)(lock, 'package.json')] };
    if (!root.ok)
        return { findings: [root.finding] };
    const manifests = new Map([['', root.value]]);
    const findings = [];
    for (const place of (0,members.l)(tree, folder, patternsIn(root.value.data))) {
        const read = await (0,javascript_manifest.tn)(tree, place);
        if (read?.ok)
            manifests.set((0,javascript_manifest.Mf)(folder, place), read.value);
        else if (read)
            findings.push(read.finding);
    }
    return findings.length > 0 ? { findings } : { root: root.value, manifests };
}
function patternsIn(data) {
    const value = (0,json.Dc)(data, 'workspaces');
    return (0,json.DW)((0,json.Gv)(value) ? (0,json.Dc)(value, 'packages') : value);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/check.ts







async function checkBunLock(question) {
    const manifest = (0,paths.A4)(question.path, 'package.json');
    if ((0,paths.Vb)(question.path) === 'bun.lockb')
        return { findings: [(0,binary.R)(question.lock.path)], packages: 0, manifests: [manifest] };
    const lock = await readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const { packages } = lock.value;
    const project = await projectOf(question);
    if ('findings' in project)
        return { packages, manifests: [manifest], findings: project.findings };
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: `Bun ${question.judgeAs ?? '1'}`,
        packages,
        causes: bunCauses(lock.value, project, question.tree),
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'bun install --lockfile-only'),
        },
    });
    const manifests = [...project.manifests.values()].map(({ path }) => path);
    return { packages, manifests, members: manifests.slice(1), findings };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/pinned.ts


async function pinned({ lock }) {
    const read = await readLock(lock);
    if (!read.ok)
        return undefined;
    return {
        path: lock.path,
        lockVersion: 'of bun.lock',
        answers: (version) => {
            if (!(0,semver.lF)(version))
                return undefined;
            const isRead = (0,semver.ib)(version, '>=1.1.39');
            return { reads: isRead ? 'yes' : 'no', accepts: isRead };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/rules.ts




const bunRules = {
    check: checkBunLock,
    wantsLock: (0,choice.k)('bun'),
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

/***/ 5260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( parseSpec)
 });
 var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9075);

const known = new Map();
function parseSpec(text) {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
}
function read(text) {
    if (/^(?:file:|\.|~\/|\/|[a-zA-Z]:[\\/])/i.test(text))
        return local(text);
    if (/^npm:/i.test(text))
        return alias(text.slice(4));
    const git = gitOf(text);
    if (git)
        return git;
    if (/^https?:/i.test(text))
        return { kind: 'remote', url: text };
    if (/^[a-z]+:/i.test(text))
        return { kind: 'invalid' };
    if (/[/]|\.(?:tgz|tar\.gz|tar)$/i.test(text))
        return local(text);
    return registry(text.trim());
}
function registry(text) {
    if ((0,_semver_js__WEBPACK_IMPORTED_MODULE_0__ .lF)(text) || (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__ ._Z)(text))
        return { kind: 'range', range: text };
    return encodeURIComponent(text) === text ? { kind: 'tag' } : { kind: 'invalid' };
}
function local(text) {
    const path = text.replace(/^file:/i, '').replace(/^\/{1,3}(?=\.\.?(?:\/|$))/, '');
    return { kind: /\.(?:tgz|tar\.gz|tar)$/i.test(text) ? 'file' : 'directory', path };
}
function alias(text) {
    const mark = text.indexOf('@', 1);
    const name = mark > 0 ? text.slice(0, mark) : text;
    const spec = registry(mark > 0 ? text.slice(mark + 1).trim() || '*' : '*');
    return { kind: 'alias', name, spec };
}
const HOSTS = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
    gist: 'gist.github.com',
    sourcehut: 'git.sr.ht',
};
const HOSTED = new Set(Object.values(HOSTS));
function gitOf(text) {
    const [address = '', ...rest] = text.split('#');
    const repository = shortcut(address) ?? scp(address) ?? urlOf(address);
    return repository === undefined ? undefined : { kind: 'git', repository, ...committishOf(rest.join('#')) };
}
function committishOf(text) {
    const parts = text.split('::');
    const range = parts.find((part) => part.startsWith('semver:'))?.slice('semver:'.length);
    const committish = parts.find((part) => !part.includes(':')) ?? '';
    return { committish, ...(range === undefined ? {} : { range: decoded(range) }) };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function shortcut(address) {
    const parts = /^(?:(github|gitlab|bitbucket|gist|sourcehut):)?([^@\s:/]+)\/([^\s:/]+)$/.exec(address);
    if (!parts || address.startsWith('@'))
        return undefined;
    return repositoryOf(HOSTS[parts[1] ?? 'github'], `${parts[2]}/${parts[3]}`);
}
function scp(address) {
    const parts = /^(?:git\+)?(?:ssh:\/\/)?[^@\s/]+@([^:/\s]+):(?!\d+(?:\/|$))(.+)$/i.exec(address);
    return parts ? repositoryOf(parts[1].toLowerCase(), parts[2]) : undefined;
}
function urlOf(address) {
    const parts = /^(git\+(?:ssh|https?|file|rsync|ftp)|git|ssh|https?):\/\/(?:[^@/]*@)?([^/]*)\/(.*)$/i.exec(address);
    if (!parts)
        return undefined;
    const [, protocol = '', host = '', path = ''] = parts;
    const own = HOSTED.has(host.toLowerCase().replace(/^www\./, ''));
    if (/^https?$/i.test(protocol) && !(own && /^[^/]+\/[^/]+?\/?$/.test(path) && !/\.(?:tgz|tar\.gz|tar)$/.test(path)))
        return undefined;
    if (/^ssh$/i.test(protocol) && !own)
        return undefined;
    return repositoryOf(host.toLowerCase(), path);
}
function repositoryOf(host, path) {
    return `${host.replace(/^www\./, '')}/${path
        .replace(/^\/+/, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '')}`;
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
