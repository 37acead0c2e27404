export const id = 4713;
export const ids = [4713,9770];
export const modules = {

/***/ 2815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   B: () => ( append)
 });
function append(list, items) {
    for (const item of items)
        list.push(item);
}


/***/ }),

/***/ 4713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  berryCauses: () => ( berryCauses)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/semver.ts
var semver = __webpack_require__(9075);
// EXTERNAL MODULE: ../../packages/lockfiles/src/yarn/berry-lock.ts
var berry_lock = __webpack_require__(7400);
// EXTERNAL MODULE: ../../packages/lockfiles/src/append.ts
var append = __webpack_require__(2815);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/catalogs.ts


function fromCatalog({ settings }, name, range) {
    if (!range.startsWith('catalog:'))
        return range;
    const catalog = range.slice('catalog:'.length).trim();
    const entries = catalog === '' || catalog === 'default'
        ? (0,json.Dc)(settings?.data, 'catalog')
        : (0,json.Dc)((0,json.Dc)(settings?.data, 'catalogs'), catalog);
    const found = (0,json.e1)((0,json.Dc)(entries, name));
    return found === undefined ? range : (0,berry_lock.be)(found);
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/yarn/classic.ts
var classic = __webpack_require__(9770);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/resolutions.ts


const PART = /^((?:@[^/@]+\/)?[^/@]+)(?:@(.+))?$/;
const TWO = /^((?:@[^/@]+\/)?[^/@]+(?:@[^/]+)?)\/((?:@[^/@]+\/)?[^/@]+(?:@.+)?)$/;
function resolutionsIn(project) {
    return [...(0,classic.resolutionsOf)(project)].flatMap(([path, value]) => {
        const plain = path.replace(/^\*\*\//, '');
        const two = PART.test(plain) && !/^[^@].*\//.test(plain) ? undefined : TWO.exec(plain);
        const target = PART.exec(two?.[2] ?? plain);
        if (!target)
            return [];
        const [, name = '', range] = target;
        const own = PART.exec(two?.[1] ?? '');
        const parent = own ? { name: own[1], ...(own[2] === undefined ? {} : { reference: own[2] }) } : undefined;
        return [{ name, value, ...(range === undefined ? {} : { range: (0,berry_lock.be)(range) }), ...(parent ? { parent } : {}) }];
    });
}
function resolved(resolutions, parent, name, range) {
    const by = resolutions.find((one) => {
        if (one.name !== name || (one.range !== undefined && one.range !== range))
            return false;
        if (one.parent === undefined)
            return true;
        return (one.parent.name === parent.name &&
            (one.parent.reference === undefined || (0,berry_lock.be)(one.parent.reference) === parent.reference));
    });
    return by ? { range: (0,berry_lock.be)(by.value), by } : { range };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/berry-reach.ts





function unreached({ lock, project, resolutions }, workspaces) {
    const used = new Set();
    const missing = [];
    const extended = project.settings !== undefined &&
        ['packageExtensions', 'plugins'].some((key) => (0,json.Dc)(project.settings?.data, key) !== undefined);
    const queue = [...workspaces.values()];
    const seen = new Set(queue);
    for (const entry of workspaces.values())
        for (const key of entry.keys)
            if (/@workspace:/.test(key))
                used.add(key);
    for (const entry of queue) {
        const parent = parentOf(entry);
        for (const [name, range] of entry.dependencies) {
            const own = resolved(resolutions, parent, name, fromCatalog(project, name, (0,berry_lock.be)(range)));
            const keys = keysFor(lock, name, own.range);
            for (const key of keys)
                used.add(key);
            const next = keys.flatMap((key) => lock.byKey.get(key) ?? []);
            if (next.length === 0 && !/^(?:link|portal|file|workspace|virtual|\.|\/)/.test(own.range))
                missing.push(lacking(lock, entry, name, own.range, own.by !== undefined));
            for (const one of next)
                if (!seen.has(one))
                    seen.add(one) && queue.push(one);
        }
    }
    if (extended)
        return [];
    return missing.length > 0 ? missing : leftOver(lock, used);
}
function parentOf({ resolution }) {
    const mark = resolution.indexOf('@', 1);
    return { name: resolution.slice(0, mark), reference: resolution.slice(mark + 1) };
}
function keysFor({ byKey }, name, range) {
    const own = (0,berry_lock.nb)(name, range);
    const keys = byKey.has(own) ? [own] : [];
    for (const key of PATCHED.has(name) ? byKey.keys() : [])
        if (isPatchOf(key, name, own))
            keys.push(key);
    if (range.startsWith('patch:'))
        (0,append.B)(keys, [...byKey.keys()].filter((key) => sourceOf(range) === key || key.startsWith(own)));
    return [...new Set(keys)];
}
const PATCHED = new Set(['typescript', 'fsevents', 'resolve']);
function isPatchOf(key, name, own) {
    return key.startsWith(`${name}@patch:`) && sourceOf(key.slice(name.length + 1)) === own;
}
function sourceOf(range) {
    const source = /^patch:([^#]+)/.exec(range)?.[1] ?? '';
    try {
        return decodeURIComponent(source);
    }
    catch {
        return source;
    }
}
function lacking({ file }, entry, name, range, byResolution) {
    const needed = entry.resolution.slice(0, entry.resolution.indexOf('@', 1));
    const claim = `${name} ${range.replace(/^npm:/, '')}`;
    const observed = `not in the lock; ${needed} needs it${byResolution ? ' (as the resolutions have it)' : ''}`;
    return {
        code: byResolution ? 'override-changed' : 'lock-incomplete',
        claim,
        observed,
        file,
        at: lineOf(file.text, entry),
        refused: true,
    };
}
function leftOver({ byKey, file }, used) {
    return [...byKey].flatMap(([key, entry]) => used.has(key) || key.includes('@patch:') || /@(?:file|link|portal|exec|virtual):/.test(key)
        ? []
        : [
            {
                code: 'dependency-removed',
                claim: key,
                observed: 'in the lock, and nothing asks for it',
                file,
                at: lineOf(file.text, entry),
                refused: true,
            },
        ]);
}
function lineOf(text, { keys, resolution }) {
    const index = text.indexOf(`resolution: "${resolution}"`);
    const from = index < 0 ? text.indexOf(keys[0] ?? '') : text.lastIndexOf('\n\n', index) + 2;
    return from < 0 ? 1 : text.slice(0, from).split('\n').length;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/manifest.ts
var javascript_manifest = __webpack_require__(8634);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/berry-workspace.ts


function asked(manifest) {
    const fields = ['dependencies', 'optionalDependencies', 'devDependencies'];
    return new Map(fields.flatMap((field) => [...(0,javascript_manifest.hk)(manifest.data, field)].map(([name, range]) => [name, { range, field }])));
}
function recordedDifferences(manifest, { data }) {
    return [
        ...peers(manifest, data),
        ...whole(manifest, (0,json.Dc)(data, 'dependenciesMeta'), dependenciesMeta(manifest), 'dependenciesMeta', 'dependency-changed'),
        ...whole(manifest, (0,json.Dc)(data, 'peerDependenciesMeta'), (0,json.Dc)(manifest.data, 'peerDependenciesMeta'), 'peerDependenciesMeta', 'dependency-changed'),
        ...whole(manifest, (0,json.Dc)(data, 'bin'), bin(manifest), 'bin', 'member-changed'),
    ];
}
function peers(manifest, data) {
    const [before, now] = [(0,json.CB)((0,json.Dc)(data, 'peerDependencies')), (0,javascript_manifest.hk)(manifest.data, 'peerDependencies')];
    const base = { file: manifest.file, refused: true };
    const added = [...now].flatMap(([name, range]) => {
        if (before.get(name) === range)
            return [];
        const was = before.get(name);
        const code = was === undefined ? 'dependency-added' : 'constraint-changed';
        const observed = was === undefined ? 'not among the peers in the lock' : `the lock was made for ${was}`;
        return [{ ...base, code, claim: `${name} ${range} (a peer)`, observed, at: ['peerDependencies', name] }];
    });
    const removed = [...before]
        .filter(([name]) => !now.has(name))
        .map(([name, range]) => ({
        ...base,
        code: 'dependency-removed',
        claim: `${name} ${range} (a peer)`,
        observed: 'among the peers in the lock',
        at: ['peerDependencies'],
    }));
    return [...added, ...removed];
}
function dependenciesMeta({ data }) {
    const meta = Object.create(null);
    for (const [name, value] of (0,json.Mc)((0,json.Dc)(data, 'dependenciesMeta')))
        meta[name] = value;
    for (const name of (0,json.CB)((0,json.Dc)(data, 'optionalDependencies')).keys())
        meta[name] = { ...((0,json.Gv)(meta[name]) ? meta[name] : {}), optional: true };
    return meta;
}
function bin({ data, name }) {
    const value = (0,json.Dc)(data, 'bin');
    return typeof value === 'string' && name !== undefined ? { [name.replace(/^@[^/]*\//, '')]: value } : value;
}
function whole(manifest, before, now, field, code) {
    const [was, is] = [isEmpty(before) ? undefined : before, isEmpty(now) ? undefined : now];
    if ((was === undefined && is === undefined) || (0,json.Vk)(normal(was), normal(is)))
        return [];
    const observed = was === undefined ? 'the lock was made without it' : 'the lock was made with another';
    return [{ code, claim: field, observed, file: manifest.file, at: [field], refused: true }];
}
function normal(value) {
    if (!(0,json.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? one.replace(/^\.\//, '') : one]));
}
function isEmpty(value) {
    return !(0,json.Gv)(value) || Object.keys(value).length === 0;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/folders.ts




function folderCauses({ entries }, project) {
    return entries.flatMap((entry) => {
        const way = /@file:([^#:]+)/.exec(entry.resolution)?.[1];
        const place = /locator=.*%40workspace%3A(.+)$/.exec(entry.resolution)?.[1];
        const folder = way === undefined ? undefined : (0,paths.oR)(place === undefined ? '.' : decoded(place), way);
        return folder === undefined ? [] : differences(entry, project, folder);
    });
}
function differences(entry, { tree, root }, folder) {
    const file = tree.read((0,javascript_manifest._z)(root.folder, `${folder}/package.json`));
    const data = file && 'text' in file ? parsed(file.text) : undefined;
    if (!file || 'unread' in file || data === undefined)
        return [];
    const base = { file, refused: true };
    const [was, is] = [(0,json.e1)((0,json.Dc)(entry.data, 'version')), (0,json.e1)((0,json.Dc)(data, 'version'))];
    const version = was === is
        ? []
        : [{ ...base, code: 'member-changed', claim: `version ${is}`, observed: `the lock has ${was}`, at: ['version'] }];
    const now = (0,json.CB)((0,json.Dc)(data, 'dependencies'));
    const changed = [...now].flatMap(([name, range]) => {
        const before = entry.dependencies.get(name);
        if (before !== undefined && (0,berry_lock.be)(before) === (0,berry_lock.be)(range))
            return [];
        const code = before === undefined ? 'dependency-added' : 'constraint-changed';
        const observed = before === undefined ? 'not in the lock' : `the lock was made for ${before.replace(/^npm:/, '')}`;
        return [{ ...base, code, claim: `${name} ${range}`, observed, at: ['dependencies', name] }];
    });
    return [...version, ...changed];
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/berry.ts








function berryCauses(lock, project) {
    const question = { lock, project, resolutions: resolutionsIn(project) };
    const entries = workspaceEntries(question);
    const workspaces = [...project.manifests].flatMap(([place, manifest]) => workspaceCauses(question, place, manifest, entries.get(place)));
    const former = [...entries].flatMap(([place, entry]) => project.manifests.has(place) ? [] : [formerMember(lock, place, entry)]);
    if (workspaces.length + former.length > 0)
        return [...workspaces, ...former];
    return [...unreached(question, entries), ...folderCauses(lock, project), ...withoutChecksum(lock)];
}
function workspaceEntries({ lock }) {
    return new Map(lock.entries.flatMap((entry) => {
        const place = /@workspace:(.+)$/.exec(entry.resolution)?.[1];
        return place === undefined || (0,json.e1)((0,json.Dc)(entry.data, 'linkType')) !== 'soft' ? [] : [[place, entry]];
    }));
}
function workspaceCauses(question, place, manifest, entry) {
    const { file, name } = manifest;
    const own = { file, at: ['name'], refused: true };
    if (!entry)
        return [{ ...own, code: 'member-added', claim: name ?? place, observed: 'this workspace is not in the lock' }];
    const before = entry.resolution.slice(0, entry.resolution.indexOf('@', 1));
    if (name !== undefined && name !== before)
        return [{ ...own, code: 'member-changed', claim: `name ${name}`, observed: `the lock has ${before}` }];
    return [...dependencyCauses(question, manifest, entry), ...recordedDifferences(manifest, entry)];
}
function dependencyCauses(question, manifest, entry) {
    const base = { file: manifest.file, refused: true };
    const wanted = asked(manifest);
    const before = new Map([...entry.dependencies].map(([name, range]) => [name, (0,berry_lock.be)(range)]));
    const changed = [...wanted].flatMap(([name, { range, field }]) => {
        const found = differs(question, manifest, name, range, before.get(name));
        return found ? [{ ...base, ...found, claim: `${name} ${range}`, at: [field, name] }] : [];
    });
    const removed = [...before].flatMap(([name, range]) => {
        const claim = `${name} ${range.replace(/^npm:/, '')}`;
        const observed = 'in the lock, and nothing asks for it any more';
        return wanted.has(name) ? [] : [{ ...base, code: 'dependency-removed', claim, observed, at: ['dependencies'] }];
    });
    return [...changed, ...removed];
}
function differs(question, manifest, name, range, before) {
    const { lock, resolutions } = question;
    const now = (0,berry_lock.be)(range);
    if (before === undefined)
        return { code: 'dependency-added', observed: 'not in the lock' };
    const version = (0,json.e1)((0,json.Dc)(lock.byKey.get(`${name}@${before}`)?.data, 'version'));
    if (now !== before)
        return changed(before.replace(/^npm:/, ''), range, version);
    const own = resolved(resolutions, { name: manifest.name ?? '', reference: undefined }, name, fromCatalog(question.project, name, now));
    if (!own.range.startsWith('link:') && !own.range.startsWith('portal:') && !isKey(lock, name, own.range)) {
        if (own.by)
            return {
                code: 'override-changed',
                observed: `resolutions ask for ${own.range.replace(/^npm:/, '')}, which is not in the lock`,
            };
        if (now.startsWith('catalog:'))
            return {
                code: 'catalog-changed',
                observed: `the catalog asks for ${own.range.replace(/^npm:/, '')}, which is not in the lock`,
            };
        return { code: 'lock-incomplete', observed: 'the lock names it and has no entry of it' };
    }
    return undefined;
}
function changed(before, range, version) {
    const observed = `the lock was made for ${before}`;
    if (version === undefined || !(0,semver.lF)(version) || !(0,semver._Z)(range))
        return { code: 'constraint-changed', observed };
    if ((0,semver.ib)(version, range))
        return { code: 'constraint-changed', observed: `${observed} (and has ${version}, which would do)` };
    return { code: 'dependency-unsatisfied', observed: `the lock has ${version}, which ${range} does not allow` };
}
function isKey({ byKey }, name, range) {
    return byKey.has((0,berry_lock.nb)(name, range));
}
function formerMember({ file }, place, entry) {
    const name = entry.resolution.slice(0, entry.resolution.indexOf('@', 1));
    const observed = `the lock has it at ${place}, where no workspace is`;
    return { code: 'member-removed', claim: name, observed, file, at: lineOf(file.text, entry), refused: true };
}
function withoutChecksum({ entries, file }) {
    if (!entries.some(({ data }) => (0,json.Dc)(data, 'checksum') !== undefined))
        return [];
    return entries.flatMap((entry) => {
        const { data, resolution } = entry;
        const isPlain = /@npm:/.test(resolution) && (0,json.Dc)(data, 'linkType') === 'hard' && (0,json.Dc)(data, 'conditions') === undefined;
        if (!isPlain || (0,json.Dc)(data, 'checksum') !== undefined)
            return [];
        return [
            {
                code: 'checksum-missing',
                claim: resolution,
                observed: 'its checksum is not in the lock',
                file,
                at: lineOf(file.text, entry),
                refused: true,
            },
        ];
    });
}


/***/ }),

/***/ 9770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   classicCauses: () => ( classicCauses),
   resolutionsOf: () => ( resolutionsOf)
 });
 var _javascript_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);
 var _javascript_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8634);
 var _javascript_semver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9075);
 var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8511);




const FIELDS = ['devDependencies', 'dependencies', 'optionalDependencies'];
function classicCauses(lock, project) {
    const names = memberNames(project);
    const wanted = [...project.manifests.values()].flatMap((manifest) => wantedCauses(lock, manifest, names));
    const told = new Set(wanted.map(({ claim }) => claim));
    return [
        ...wanted,
        ...resolutionCauses(lock, project),
        ...folderCauses(lock, project),
        ...incomplete(lock, project, names).filter(({ claim }) => !told.has(claim)),
        ...unused(lock, project, names),
    ];
}
function memberNames({ manifests }) {
    const members = [...manifests].filter(([place]) => place !== '.');
    return new Map(members.flatMap(([, { name, version }]) => (name === undefined ? [] : [[name, version ?? '']])));
}
function isLinked(name, range, members) {
    if (/^link:/.test(range))
        return true;
    const version = members.get(name);
    return version !== undefined && (range === '*' || range === '' || (0,_javascript_semver_js__WEBPACK_IMPORTED_MODULE_1__ .ib)(version, range));
}
function wantedCauses(lock, manifest, members) {
    const fieldOf = new Map(FIELDS.flatMap((field) => [...(0,_javascript_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .hk)(manifest.data, field).keys()].map((name) => [name, field])));
    return FIELDS.flatMap((field) => [...(0,_javascript_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .hk)(manifest.data, field)].flatMap(([name, range]) => {
        if (fieldOf.get(name) !== field || isLinked(name, range, members) || isLocked(lock, name, range))
            return [];
        const own = lock.entries.find(({ patterns }) => patterns.some((pattern) => nameOf(pattern) === name));
        return [{ ...missing(own, name, range), file: manifest.file, at: [field, name], refused: true }];
    }));
}
function isLocked({ byPattern }, name, range) {
    return (byPattern.has(`${name}@${range}`) ||
        (range === '' && byPattern.has(name)) ||
        byPattern.has(`${name}@${range.trim()}`));
}
function missing(own, name, range) {
    const claim = `${name}${range === '' ? '' : ` ${range}`}`;
    if (!own)
        return { code: 'dependency-added', claim, observed: 'not in the lock' };
    const was = own.patterns
        .filter((pattern) => nameOf(pattern) === name)
        .map((pattern) => pattern.slice(name.length + 1));
    const before = `the lock has it for ${was.join(', ') || 'any version'}`;
    if (own.version === undefined || !(0,_javascript_semver_js__WEBPACK_IMPORTED_MODULE_1__ .lF)(own.version) || !(0,_javascript_semver_js__WEBPACK_IMPORTED_MODULE_1__ ._Z)(range))
        return { code: 'constraint-changed', claim, observed: before };
    if ((0,_javascript_semver_js__WEBPACK_IMPORTED_MODULE_1__ .ib)(own.version, range))
        return { code: 'constraint-changed', claim, observed: `${before} (${own.version}, which would do)` };
    return {
        code: 'dependency-unsatisfied',
        claim,
        observed: `the lock has ${own.version}, which ${range} does not allow`,
    };
}
function nameOf(pattern) {
    const mark = pattern.indexOf('@', 1);
    return mark < 0 ? pattern : pattern.slice(0, mark);
}
function incomplete(lock, project, members) {
    const resolved = new Set([...resolutionsOf(project).keys()].map(lastName));
    return lock.entries.flatMap((entry) => [...entry.dependencies].flatMap(([name, range]) => {
        if (isLocked(lock, name, range) || isLinked(name, range, members) || resolved.has(name))
            return [];
        const observed = `not in the lock; ${nameOf(entry.patterns[0] ?? '')} ${entry.version ?? ''} needs it`;
        return [
            {
                code: 'lock-incomplete',
                claim: `${name} ${range}`,
                observed,
                file: lock.file,
                at: entry.line,
                refused: true,
            },
        ];
    }));
}
function resolutionCauses(lock, project) {
    const names = new Set(lock.entries.flatMap(({ patterns }) => patterns.map(nameOf)));
    return [...resolutionsOf(project)].flatMap(([path, range]) => {
        const name = lastName(path);
        if (!names.has(name) || isLocked(lock, name, range))
            return [];
        const observed = `the lock has no ${name} for ${range}`;
        const at = ['resolutions', path];
        return [
            {
                code: 'override-changed',
                claim: `resolution ${path}: ${range}`,
                observed,
                file: project.root.file,
                at,
                refused: true,
            },
        ];
    });
}
function folderCauses(lock, { tree, root }) {
    const ways = lock.entries.flatMap(({ patterns }) => patterns.flatMap((pattern) => /@file:(.+)$/.exec(pattern)?.[1] ?? []));
    return [...new Set(ways)].flatMap((way) => {
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__ .oR)(root.folder, way);
        const file = folder === undefined ? undefined : tree.read((0,_javascript_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, 'package.json'));
        const data = file && 'text' in file ? parsed(file.text) : undefined;
        if (!file || 'unread' in file || data === undefined)
            return [];
        return [...(0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_0__ .CB)((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'dependencies'))].flatMap(([name, range]) => isLocked(lock, name, range)
            ? []
            : [{ ...missing(undefined, name, range), file, at: ['dependencies', name], refused: true }]);
    });
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function lastName(path) {
    return /((?:@[^/]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(path)?.[1] ?? path;
}
function resolutionsOf({ root }) {
    return (0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_0__ .CB)((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(root.data, 'resolutions'));
}
function unused(lock, project, members) {
    const used = new Set();
    const use = (name, range) => {
        const entry = lock.byPattern.get(`${name}@${range}`) ?? (range === '' ? lock.byPattern.get(name) : undefined);
        if (entry)
            used.add(entry);
    };
    for (const manifest of project.manifests.values())
        for (const field of FIELDS)
            for (const [name, range] of (0,_javascript_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .hk)(manifest.data, field))
                if (!isLinked(name, range, members))
                    use(name, range);
    for (const [path, range] of resolutionsOf(project))
        use(lastName(path), range);
    for (const entry of used)
        for (const [name, range] of entry.dependencies)
            use(name, range);
    return lock.entries.flatMap((entry) => {
        if (used.has(entry))
            return [];
        const claim = `${nameOf(entry.patterns[0] ?? '')} ${entry.version ?? ''}`;
        return [
            {
                code: 'dependency-removed',
                claim,
                observed: 'in the lock, and nothing asks for it',
                file: lock.file,
                at: entry.line,
                refused: false,
            },
        ];
    });
}


/***/ })

};
