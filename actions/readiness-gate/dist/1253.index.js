export const id = 1253;
export const ids = [1253];
export const modules = {

/***/ 1253:
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
;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/binary.ts

function binaryLock(path) {
    return {
        claim: path,
        outcome: 'unknown',
        code: 'lock-binary',
        observed: 'it is the binary lock that Bun wrote until 1.2, which only Bun reads',
        where: { file: path },
        remedy: {
            text: 'Let Bun write bun.lock, which is text, and delete this one:',
            command: (0,shell.Q)(path, 'bun install --save-text-lockfile --frozen-lockfile --lockfile-only'),
        },
    };
}

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
        ...optional,
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
;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/lock.ts



const known = new WeakMap();
function readLock(file) {
    const pending = known.get(file) ?? read(file);
    known.set(file, pending);
    return pending;
}
const NEWEST = 2;
async function read(file) {
    const conflict = /^(?:<{7} |>{7} )/m.test(file.text) ? (0,damage.t)(file) : undefined;
    if (conflict)
        return { ok: false, finding: conflict };
    const parsed = await (0,json_with_commas.d)(file);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const format = (0,json.Dc)(data, 'lockfileVersion');
    if (typeof format !== 'number' || !(0,json.Gv)((0,json.Dc)(data, 'workspaces')))
        return { ok: false, finding: noLock(file) };
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
function noLock(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: 'it has no lockfileVersion or no workspaces, as every bun.lock does',
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let Bun write it again.' },
    };
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
        return { findings: [binaryLock(question.lock.path)], packages: 0, manifests: [manifest] };
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
    return { packages, manifests: [...project.manifests.values()].map(({ path }) => path), findings };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/rules.ts



const bunRules = {
    check: checkBunLock,
    wantsLock: (0,choice.k)('bun'),
    satisfies: semver.ib,
};


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


/***/ })

};
