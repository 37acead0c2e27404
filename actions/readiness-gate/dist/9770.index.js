export const id = 9770;
export const ids = [9770];
export const modules = {

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
