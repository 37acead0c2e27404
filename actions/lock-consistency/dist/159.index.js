export const id = 159;
export const ids = [159];
export const modules = {

/***/ 2114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   t: () => ( lockedOtherwise)
 });
 var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);

const NAMES = ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'pixi.lock', 'conda-lock.yml'];
function lockedOtherwise(tree, manifest, own) {
    return (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .dk)(tree, manifest).some((name) => (name !== own && NAMES.includes(name)) || /^pylock(?:\.[^.]+)?\.toml$/.test(name));
}


/***/ }),

/***/ 7159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uvRules: () => ( uvRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep440.ts
var pep440 = __webpack_require__(6120);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/other-lock.ts
var other_lock = __webpack_require__(2114);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/specifier.ts
var python_specifier = __webpack_require__(4522);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/toml-file.ts
var toml_file = __webpack_require__(1291);
// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts + 1 modules
var toml = __webpack_require__(7773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/cause.ts
var cause = __webpack_require__(6501);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/format.ts
const NEWEST_REVISION = 5;
function foreignFormat(file, { version }) {
    if (version === 1)
        return undefined;
    if (Number.isNaN(version))
        return invalidLock(file, 'it has no version');
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `version ${version} of the format is not one that any known uv reads`,
        expected: 'version 1',
        where: { file: file.path, line: 1 },
        remedy: { text: 'Update this gate, or lock again with a released uv.' },
    };
}
function invalidLock(file, observed) {
    const remedy = { text: 'Restore it from version control, or lock again.' };
    return { claim: file.path, outcome: 'broken', code: 'lock-invalid', observed, where: { file: file.path }, remedy };
}
function newerRevision(file, { revision }) {
    if (revision <= NEWEST_REVISION)
        return [];
    const observed = `revision ${revision} is newer than ${NEWEST_REVISION}, the newest known; judged as that`;
    return [
        {
            claim: file.path,
            outcome: 'unknown',
            code: 'lock-version-newer',
            observed,
            where: { file: file.path },
            additional: true,
        },
    ];
}
function withoutMetadata(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'manifest-invalid',
        observed: 'the script has no `# /// script` block, yet a lock',
        where: { file: file.path, line: 1 },
        remedy: { text: 'Restore the block, or delete the lock.' },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/python/groups.ts
var python_groups = __webpack_require__(4680);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/marker.ts
var python_marker = __webpack_require__(10);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/marker-table.ts
var marker_table = __webpack_require__(9047);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep508.ts
var pep508 = __webpack_require__(7003);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/place.ts
function cleanUrl(url) {
    const bare = url.split('#', 1)[0] ?? '';
    const [, scheme = '', host = '', rest = ''] = /^([a-z+]+:\/\/)(?:[^/@]*@)?([^/?]*)(.*)$/i.exec(bare) ?? [];
    return scheme === '' ? bare : `${scheme.toLowerCase()}${host.toLowerCase()}${rest.replace(/\/+$/, '')}`;
}
function gitSource(text) {
    const [before = ''] = text.split('#', 1);
    const at = before.indexOf('?');
    const pairs = at < 0
        ? []
        : before
            .slice(at + 1)
            .split('&')
            .map(decoded);
    return gitPlace(at < 0 ? before : before.slice(0, at), Object.fromEntries(pairs));
}
function decoded(pair) {
    const at = pair.indexOf('=');
    const value = at < 0 ? '' : pair.slice(at + 1);
    try {
        return [at < 0 ? pair : pair.slice(0, at), decodeURIComponent(value)];
    }
    catch {
        return [at < 0 ? pair : pair.slice(0, at), value];
    }
}
function gitPlace(url, parts) {
    const kinds = ['rev', 'tag', 'branch', 'subdirectory', 'lfs'];
    const told = kinds.flatMap((kind) => (parts[kind] === undefined ? [] : [`${kind}=${parts[kind]}`]));
    return `git ${cleanUrl(url.replace(/^git\+/, ''))}${told.length > 0 ? `?${told.join('&')}` : ''}`;
}
function placeFrom(url, folder) {
    const subdirectory = /[#&]subdirectory=([^&]+)/.exec(url)?.[1];
    if (/^git\+/.test(url)) {
        const [bare = ''] = url.split('#', 1);
        const at = bare.lastIndexOf('@');
        const hasRev = at > bare.indexOf('://') + 2 && at > bare.lastIndexOf('/', at) && !/^git\+ssh:\/\/[^/]*$/.test(bare.slice(0, at));
        const isRev = hasRev && bare.slice(bare.indexOf('://') + 3, at).includes('/');
        return gitPlace(isRev ? bare.slice(0, at) : bare, { rev: isRev ? bare.slice(at + 1) : undefined, subdirectory });
    }
    if (/^https?:/.test(url))
        return `url ${cleanUrl(url)}${subdirectory === undefined ? '' : ` in ${subdirectory}`}`;
    return /^file:/.test(url) ? UNTOLD : localPlace(isArchive(url) ? 'path' : 'directory', folder, url);
}
const UNTOLD = 'somewhere on a machine';
function localPlace(kind, folder, way) {
    return `${kind} ${relativeWay(folder, way)}`;
}
function isArchive(way) {
    return /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.zst|tar\.lzma|tar)$/i.test(way);
}
function relativeWay(folder, way) {
    if (way.startsWith('/'))
        return way.replace(/\/+$/, '');
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of way.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/entry.ts






function keyOf({ name, extras, specifier, place }) {
    return JSON.stringify([name, extras, specifier, place]);
}
function plainEntry(requirement, marker, claim, folder) {
    const { name, constraint, url } = requirement;
    return {
        name: (0,pep440.Ew)(name),
        extras: extrasOf(requirement.extras),
        specifier: url === undefined ? (0,python_specifier.yB)(constraint) : '',
        place: url === undefined ? 'index' : placeFrom(url, folder),
        marker,
        claim,
    };
}
function readRequirement(text, also) {
    const requirement = (0,pep508.p)(text);
    const marker = requirement && (0,python_marker.gY)(requirement.marker);
    return requirement && marker ? { requirement, marker: (0,python_marker.v_)(marker, also) } : undefined;
}
function extrasOf(extras) {
    return [...new Set(extras.map(pep440.Ew))].sort().join(',');
}
function lockedEntry(value) {
    const table = (0,toml.fO)(value);
    const name = (0,toml.oJ)(table?.['name']);
    const marker = table && (0,python_marker.gY)((0,toml.oJ)(table['marker']));
    if (!table || name === undefined || !marker)
        return undefined;
    const specifier = (0,python_specifier.yB)((0,toml.oJ)(table['specifier']) ?? '');
    const extras = extrasOf((0,toml.P7)(table['extras']));
    return { name: (0,pep440.Ew)(name), extras, specifier, place: lockedPlace(table), marker, claim: shown(name, table) };
}
function lockedPlace(table) {
    const [git, url, index] = [(0,toml.oJ)(table['git']), (0,toml.oJ)(table['url']), (0,toml.oJ)(table['index'])];
    if (git !== undefined)
        return gitSource(git);
    if (url !== undefined)
        return `url ${cleanUrl(url)}${inside(table)}`;
    for (const kind of ['path', 'directory', 'editable', 'virtual']) {
        const way = (0,toml.oJ)(table[kind]);
        if (way !== undefined)
            return `${kind} ${way}`;
    }
    return index === undefined ? 'index' : indexPlace(index);
}
function inside(table) {
    const folder = (0,toml.oJ)(table['subdirectory']);
    return folder === undefined ? '' : ` in ${folder}`;
}
function indexPlace(url) {
    return /^https?:/.test(url) ? `index ${cleanUrl(url)}` : 'index in a folder';
}
function shown(name, table) {
    const extras = (0,toml.P7)(table['extras']);
    const marker = (0,toml.oJ)(table['marker']);
    const version = (0,toml.oJ)(table['specifier']) ?? '';
    return `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${version && ` ${version}`}${marker ? ` ; ${marker}` : ''}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/compare.ts



function differenceOf(declared, recorded, scope) {
    const wanted = declared.filter((entry) => (0,marker_table.pi)(entry.marker, scope) !== true);
    const locked = recorded.filter((entry) => (0,marker_table.pi)(entry.marker, scope) !== true);
    const unsure = new Set();
    const partners = grouped(locked);
    const owners = grouped(wanted);
    const within = (entry, others = []) => {
        const answers = others.map((other) => (0,marker_table.Y0)(entry.marker, other.marker, scope));
        if (answers.includes(true))
            return true;
        if (answers.includes(undefined))
            unsure.add(entry);
        return answers.includes(undefined);
    };
    return {
        added: wanted.filter((entry) => !within(entry, partners.get(keyOf(entry)))),
        removed: locked.filter((entry) => !within(entry, owners.get(keyOf(entry)))),
        unsure: [...unsure],
    };
}
function grouped(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        const known = groups.get(key);
        if (known)
            known.push(entry);
        else
            groups.set(key, [entry]);
    }
    return groups;
}
function causesFrom(differences, lock) {
    const gone = differences.flatMap((from) => from.removed.map((entry) => ({ from, entry })));
    const taken = new Set();
    const take = (fits) => {
        const found = gone.find((one) => !taken.has(one.entry) && fits(one));
        if (found)
            taken.add(found.entry);
        return found;
    };
    const causes = differences.flatMap(({ section, added, told }) => added.flatMap((entry) => {
        const here = take((one) => one.from.section === section && one.entry.name === entry.name);
        if (here)
            return changed(entry, here.entry, lock);
        const there = take((one) => one.entry.name === entry.name);
        if (there)
            return moved(entry, section, there.from.section);
        if (told)
            return [];
        return compare_cause(entry, 'dependency-added', section === '' ? notLocked(entry, lock) : `not in the lock for ${section}`);
    }));
    const left = gone.filter(({ from, entry }) => !from.told && !taken.has(entry));
    return [...causes, ...left.map(({ from, entry }) => removal(from, entry))];
}
function compare_cause({ claim, file, path }, code, observed) {
    return { code, claim, observed, ...(file ? { file } : {}), ...(path ? { path } : {}) };
}
function notLocked({ name }, lock) {
    return lock.byName.has(name) ? 'not in the lock as a dependency of the project' : 'not in the lock';
}
function removal({ section, at }, { claim }) {
    const where = section === '' ? '' : ` for ${section}`;
    return { code: 'dependency-removed', claim, observed: `in the lock${where}, declared no more`, ...at };
}
function moved(entry, to, from) {
    const named = (section) => (section === '' ? 'the dependencies' : section);
    return compare_cause(entry, 'dependency-moved', `the lock has it for ${named(from)}, not for ${named(to)}`);
}
function changed(entry, before, lock) {
    if (entry.place !== before.place)
        return compare_cause(entry, 'source-changed', `the lock has it from ${told(before.place)}`);
    if (entry.specifier === before.specifier)
        return compare_cause(entry, 'dependency-changed', `the lock has ${before.claim}`);
    const versions = (lock.byName.get(entry.name) ?? []).flatMap(({ version }) => version ?? []);
    const outside = versions.length > 0 && versions.every((one) => (0,python_specifier.yN)(one, entry.specifier) === false);
    if (outside)
        return compare_cause(entry, 'dependency-unsatisfied', `the lock has ${versions.join(', ')}, which ${entry.specifier} does not allow`);
    return compare_cause(entry, 'constraint-changed', `the lock was made for ${before.specifier || 'any version'}`);
}
function told(place) {
    return place === 'index' ? 'the default index' : place;
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var glob = __webpack_require__(5174);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/workspace.ts







const MANIFEST = 'pyproject.toml';
function uvTable(manifest) {
    return (0,toml.fO)((0,toml.fO)(manifest['tool'])?.['uv']) ?? {};
}
function projectTable(manifest) {
    return (0,toml.fO)(manifest['project']) ?? {};
}
function workspaceOf(tree, folder, root) {
    const definition = (0,toml.fO)(uvTable(root.table)['workspace']);
    const members = new Map();
    const isProject = (0,toml.fO)(root.table['project']) !== undefined;
    if (isProject)
        members.set(root.name, root);
    for (const way of definition ? memberWays(tree, folder, definition) : []) {
        const member = memberAt(tree, folder, way);
        if (member === undefined)
            continue;
        if ('outcome' in member)
            return member;
        const other = members.get(member.name);
        if (other)
            return refused(member.file, `two members are named "${member.name}"; the other is in ${other.way}`);
        members.set(member.name, member);
    }
    const sorted = new Map([...members].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { root, isProject, members: sorted, required: requiredMembers(root, sorted) };
}
function memberWays(tree, folder, definition) {
    const globs = (0,toml.P7)(definition['members']).flatMap((text) => globFrom(relativeWay('.', text)) ?? []);
    const excludes = (0,toml.P7)(definition['exclude']).flatMap((text) => globFrom(acrossParts(relativeWay('.', text))) ?? []);
    const prefix = folder === '.' ? '' : `${folder}/`;
    const ways = tree.paths.flatMap((path) => {
        if ((0,paths.Vb)(path) !== MANIFEST || !path.startsWith(prefix))
            return [];
        const way = (0,paths.yS)(path.slice(prefix.length));
        return way === '.' ? [] : [way];
    });
    return ways.filter((way) => globs.some((glob) => glob.matches(way)) && !excludes.some((glob) => glob.matches(acrossParts(way))));
}
function acrossParts(text) {
    return text.replaceAll('/', '\u0001');
}
function globFrom(text) {
    try {
        return (0,glob.S)(text.replace(/[{}]/g, '\\$&'));
    }
    catch {
        return undefined;
    }
}
function memberAt(tree, folder, way) {
    const file = (0,pair.XB)(tree, pathOf(folder, way));
    if (!file || 'outcome' in file)
        return file;
    const read = (0,toml_file.v)(file);
    if (!read.ok)
        return read.finding;
    if (uvTable(read.value)['managed'] === false)
        return undefined;
    if ((0,toml.fO)(read.value['project']) === undefined)
        return refused(file, 'a member of the workspace has no [project]');
    return memberFrom(file, way, read.value);
}
function memberFrom(file, way, table) {
    return { name: (0,pep440.Ew)((0,toml.oJ)(projectTable(table)['name']) ?? ''), way, file, table };
}
function pathOf(folder, way) {
    const path = relativeWay(folder, way);
    return path === '.' ? MANIFEST : `${path}/${MANIFEST}`;
}
function refused(file, observed) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'manifest-invalid',
        observed: `uv refuses the workspace: ${observed}`,
        where: { file: file.path, line: 1 },
        remedy: { text: 'Correct the manifest, or leave the folder out with tool.uv.workspace.exclude.' },
    };
}
function requiredMembers(root, members) {
    const required = new Map();
    for (const member of new Set([root, ...members.values()]))
        for (const [name, value] of (0,toml.Mc)(uvTable(member.table)['sources']))
            for (const source of sourceTables(value))
                if (source['workspace'] === true && (0,pep440.Ew)(name) !== member.name)
                    required.set((0,pep440.Ew)(name), asBoolean(source['editable']));
    return required;
}
function sourceTables(value) {
    return (0,toml.N$)(Array.isArray(value) ? value : [value]);
}
function asBoolean(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function isPackage(table, needsBuildSystem) {
    return asBoolean(uvTable(table)['package']) ?? (table['build-system'] !== undefined || !needsBuildSystem);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/groups.ts






function uvGroups(table) {
    const settings = (0,toml.Mc)(uvTable(table)['dependency-groups']).flatMap(([name, value]) => {
        const requires = (0,toml.oJ)((0,toml.fO)(value)?.['requires-python']);
        return requires === undefined ? [] : [[(0,pep440.Ew)(name), requires]];
    });
    return (0,python_groups.m0)(table, new Map(settings));
}
function pythonMarker(specifier) {
    const bounds = (0,python_specifier.ul)([specifier]);
    if (!bounds)
        return undefined;
    const { lower, upper } = bounds;
    const from = lower && atom(lower.inclusive ? '>=' : '>', lower.version.text);
    const to = upper && atom(upper.inclusive ? '<=' : '<', upper.version.text);
    return (0,python_marker.v_)(from ?? python_marker.qI, to ?? python_marker.qI);
}
function atom(operator, text) {
    return { kind: 'atom', variable: 'python_full_version', operator, text, swapped: false };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/lower.ts








function lowerAll(written, section, context) {
    const entries = [];
    const untold = [];
    for (const { text, path, conditions = [] } of written) {
        const marker = conditions.reduce((all, one) => andPython(all, one), section.marker ?? python_marker.qI);
        if (!marker) {
            untold.push({ claim: text, why: 'the requires-python of its group cannot be read' });
            continue;
        }
        const read = readRequirement(text, marker);
        if (!read) {
            untold.push({ claim: text, why: 'it cannot be read as a requirement (PEP 508)' });
            continue;
        }
        for (const one of lowerOne(text, path, read, section, context)) {
            if ('why' in one)
                untold.push({ claim: text, why: one.why, name: (0,pep440.Ew)(read.requirement.name) });
            else
                entries.push(one);
        }
    }
    return { entries, untold };
}
function andPython(marker, specifier) {
    const python = pythonMarker(specifier);
    return marker && python && (0,python_marker.v_)(marker, python);
}
function lowerOne(text, path, read, section, context) {
    const base = { ...plainEntry(read.requirement, read.marker, text, context.way), file: context.file, path };
    const found = sourcesFor(base.name, section, context);
    if (!found)
        return [base.place === UNTOLD ? { why: 'it is a path of one machine' } : base];
    const lowered = found.sources.map((source) => {
        const own = (0,python_marker.gY)((0,toml.oJ)(source['marker']));
        const place = own && placeOf(source, base, found.way, context);
        if (!own || !place)
            return { why: 'its entry in tool.uv.sources is of no known form' };
        if (typeof place !== 'string')
            return place;
        const specifier = place.startsWith('index') ? (0,python_specifier.yB)(read.requirement.constraint) : '';
        return { ...base, marker: (0,python_marker.v_)(own, read.marker), place, specifier };
    });
    return [...lowered, ...remaining(base, found.sources)];
}
function remaining(base, sources) {
    if (sources.some((source) => source['marker'] === undefined))
        return [];
    const markers = sources.flatMap((source) => (0,python_marker.gY)((0,toml.oJ)(source['marker'])) ?? []);
    const rest = { kind: 'not', of: { kind: 'or', of: markers } };
    return [{ ...base, marker: (0,python_marker.v_)(rest, base.marker) }];
}
function sourcesFor(name, { extra, group }, context) {
    const own = sourceNamed(context.table, name);
    const { workspace } = context;
    const shared = own ?? (workspace && sourceNamed(workspace.root.table, name));
    if (!shared)
        return undefined;
    const sources = shared.filter((source) => {
        const [forExtra, forGroup] = [(0,toml.oJ)(source['extra']), (0,toml.oJ)(source['group'])];
        if (forExtra !== undefined && (extra === undefined || (0,pep440.Ew)(forExtra) !== extra))
            return false;
        return forGroup === undefined || (group !== undefined && (0,pep440.Ew)(forGroup) === group);
    });
    return { sources, way: own ? context.way : '.' };
}
function sourceNamed(table, name) {
    const found = (0,toml.Mc)(uvTable(table)['sources']).find(([key]) => (0,pep440.Ew)(key) === name);
    return found && sourceTables(found[1]);
}
function placeOf(source, { name }, way, context) {
    const [git, url, path, index] = ['git', 'url', 'path', 'index'].map((key) => (0,toml.oJ)(source[key]));
    const subdirectory = (0,toml.oJ)(source['subdirectory']);
    if (git !== undefined) {
        const [rev, tag, branch] = ['rev', 'tag', 'branch'].map((key) => (0,toml.oJ)(source[key]));
        return gitPlace(git, { rev, tag, branch, subdirectory, lfs: source['lfs'] === true ? 'true' : undefined });
    }
    if (url !== undefined)
        return `url ${cleanUrl(url)}${subdirectory === undefined ? '' : ` in ${subdirectory}`}`;
    if (path !== undefined)
        return pathPlace(source, path, way, context);
    if (index !== undefined)
        return namedIndex(index, context);
    if (source['workspace'] === true)
        return workspacePlace(name, context);
    return source['workspace'] === undefined ? undefined : { why: 'it is a member of another workspace' };
}
function pathPlace(source, path, way, { manifestAt }) {
    if (isArchive(path))
        return localPlace('path', way, path);
    if (source['editable'] === true)
        return localPlace('editable', way, path);
    const place = localPlace('directory', way, path);
    const table = manifestAt(place.slice('directory '.length));
    const packaged = asBoolean(source['package']) ?? (table === undefined || isPackage(table, false));
    return packaged ? place : localPlace('virtual', way, path);
}
function workspacePlace(name, { workspace }) {
    const member = workspace?.members.get(name);
    if (!workspace || !member)
        return { why: `the workspace has no member "${name}", which uv refuses` };
    if (!isPackage(member.table, false))
        return localPlace('virtual', '.', member.way);
    return localPlace((workspace.required.get(name) ?? true) ? 'editable' : 'directory', '.', member.way);
}
function namedIndex(name, { table, workspace }) {
    const tables = [table, ...(workspace ? [workspace.root.table] : [])];
    const indexes = tables.flatMap((one) => (0,toml.N$)(uvTable(one)['index']));
    const url = (0,toml.oJ)(indexes.find((index) => (0,toml.oJ)(index['name']) === name)?.['url']);
    return url === undefined
        ? { why: `index "${name}" is declared neither here nor in the workspace's root` }
        : indexPlace(url);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/inputs.ts










const LISTS = [
    ['constraint-dependencies', 'constraints', 'constraint'],
    ['override-dependencies', 'overrides', 'override'],
    ['build-constraint-dependencies', 'build-constraints', 'build constraint'],
];
function changedLists(context, lock, scope) {
    const answers = LISTS.map(([name, recorded, title]) => {
        const value = uvTable(context.table)[name];
        const written = (0,python_groups.Xs)(value, ['tool', 'uv', name]);
        const scoped = [...(0,toml._j)(value), ...(0,toml._j)(lock.manifest[recorded])].some((one) => (0,toml.fO)(one)?.['dependencies']);
        if (scoped)
            return { causes: [], untold: [{ claim: name, why: 'overrides for one package are not compared' }] };
        const { entries, untold } = lowerAll(written, {}, context);
        return { causes: listCauses(differenceOf(entries, lockedEntries(lock.manifest[recorded]), scope), title), untold };
    });
    const excludes = changedExcludes(context, lock);
    return {
        causes: [...answers.flatMap(({ causes }) => causes), ...excludes],
        untold: answers.flatMap(({ untold }) => untold),
    };
}
function lockedEntries(value) {
    return (0,toml._j)(value).flatMap((one) => lockedEntry(one) ?? []);
}
function listCauses({ added, removed }, title) {
    const code = title === 'override' ? 'override-changed' : 'setting-changed';
    const before = (name) => removed.find((entry) => entry.name === name);
    const named = new Set(added.map(({ name }) => name));
    return [
        ...added.map(({ claim, name, file, path }) => ({
            code,
            claim: `${title} ${claim}`,
            observed: before(name) ? `the lock was made with ${before(name)?.claim}` : 'not in the lock',
            ...(file && path ? { file, path } : {}),
        })),
        ...removed
            .filter(({ name }) => !named.has(name))
            .map(({ claim }) => ({ code, claim: `${title} ${claim}`, observed: 'in the lock, declared no more' })),
    ];
}
function changedExcludes({ table, file }, lock) {
    const now = (0,toml.P7)(uvTable(table)['exclude-dependencies']).map(pep440.Ew);
    const before = (0,toml.P7)(lock.manifest['excludes']).map(pep440.Ew);
    const path = ['tool', 'uv', 'exclude-dependencies'];
    return [
        ...now.filter((name) => !before.includes(name)).map((name) => excluded(name, 'not in the lock')),
        ...before.filter((name) => !now.includes(name)).map((name) => excluded(name, 'in the lock, declared no more')),
    ].map((cause) => ({ ...cause, file, path }));
}
function excluded(name, observed) {
    return { code: 'override-changed', claim: `excluded ${name}`, observed };
}
const ENVIRONMENTS = [
    ['environments', 'supported-markers'],
    ['required-environments', 'required-markers'],
];
function changedEnvironments({ table, file }, lock, scope) {
    return ENVIRONMENTS.flatMap(([name, recorded]) => {
        const value = uvTable(table)[name];
        const now = typeof value === 'string' ? [value] : (0,toml.P7)(value);
        const before = (0,toml.P7)(lock.table[recorded]);
        const same = now.length === before.length && now.every((text, i) => sameText(text, before[i] ?? '', scope));
        const observed = `the lock was made for ${before.join(', ') || 'any'}`;
        const claim = `${name} = ${now.join(', ') || 'any'}`;
        return same ? [] : [{ code: 'setting-changed', claim, observed, file, path: ['tool', 'uv', name] }];
    });
}
function sameText(a, b, scope) {
    const [one, other] = [(0,python_marker.gY)(a), (0,python_marker.gY)(b)];
    return one !== undefined && other !== undefined ? (0,marker_table.Y0)(one, other, scope) !== false : a === b;
}
function changedConflicts({ root, members, isProject }, lock) {
    const sources = [...(isProject ? [] : [root]), ...members.values()];
    const now = sources.flatMap((member) => (0,toml._j)(uvTable(member.table)['conflicts']).map((set) => conflictText(set, member.name)));
    const before = (0,toml._j)(lock.table['conflicts']).map((set) => conflictText(set, ''));
    const groups = uvGroups(root.table);
    const included = groups.ok && groups.includes;
    const added = now.filter((text) => !before.includes(text));
    const removed = included && now.length > 0 ? [] : before.filter((text) => !now.includes(text));
    const path = ['tool', 'uv', 'conflicts'];
    return [
        ...added.map((text) => ({
            code: 'setting-changed',
            claim: `conflict ${text}`,
            observed: 'not in the lock',
            file: root.file,
            path,
        })),
        ...removed.map((text) => ({
            code: 'setting-changed',
            claim: `conflict ${text}`,
            observed: 'in the lock, declared no more',
        })),
    ];
}
function conflictText(set, project) {
    return (0,toml.N$)(set)
        .map((item) => conflictItem(item, project))
        .sort()
        .join(' and ');
}
function conflictItem(item, project) {
    const name = (0,pep440.Ew)((0,toml.oJ)(item['package']) ?? project);
    const [extra, group] = [(0,toml.oJ)(item['extra']), (0,toml.oJ)(item['group'])];
    if (extra !== undefined)
        return `${name}[${(0,pep440.Ew)(extra)}]`;
    return group === undefined ? name : `${name}:${(0,pep440.Ew)(group)}`;
}
function changedMetadata(settings, { file }, lock) {
    const now = (0,toml._j)(settings['dependency-metadata']).map(metadataText);
    const before = (0,toml._j)(lock.manifest['dependency-metadata']).map(metadataText);
    const same = now.length === before.length && now.every((text) => before.includes(text));
    if (same)
        return [];
    const claim = 'dependency-metadata';
    return [
        {
            code: 'setting-changed',
            claim,
            observed: 'the lock was made with other metadata',
            file,
            path: ['tool', 'uv', claim],
        },
    ];
}
function metadataText(value) {
    const table = (0,toml.fO)(value) ?? {};
    const of = (key) => (0,toml.oJ)(table[key])?.replace(/\s+/g, '');
    const names = (0,toml.P7)(table['requires-dist']).map((text) => (0,pep440.Ew)(/^[\w.-]+/.exec(text)?.[0] ?? ''));
    return JSON.stringify([(0,pep440.Ew)(of('name') ?? ''), of('version'), of('requires-python'), names]);
}
function rootGroups(table) {
    const groups = uvGroups(table);
    return new Map(groups.ok ? [...groups.groups].filter(([, written]) => written.length > 0) : []);
}
function recordedGroups(value) {
    const groups = (0,toml.Mc)(value).map(([name, list]) => [(0,pep440.Ew)(name), lockedEntries(list)]);
    return new Map(groups);
}
function requiresPython(table) {
    return (0,toml.oJ)(projectTable(table)['requires-python']);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/integrity.ts


function incompleteness(lock, file) {
    const needed = new Set([...lock.needs, ...lock.packages.flatMap(needsOf)]);
    const missing = [...needed].filter((name) => !lock.byName.has(name));
    const lost = missing.map((name) => ({
        code: 'lock-incomplete',
        claim: name,
        observed: 'another package needs it, and the lock has no such package',
        file,
        line: (0,toml.$t)(file.text, Math.max(0, file.text.indexOf(`    { name = "${name}"`))).line,
    }));
    const bare = lock.packages.filter(({ source }) => source.kind === 'registry').filter(hasUnhashedFile);
    const unhashed = bare.map(({ name, version }) => ({
        code: 'checksum-missing',
        claim: `${name} ${version ?? ''}`.trim(),
        observed: 'one of its files has no hash in the lock',
        file,
        line: (0,toml.$t)(file.text, Math.max(0, file.text.indexOf(`\nname = "${name}"`) + 1)).line,
    }));
    return [...lost, ...unhashed];
}
function needsOf({ table }) {
    const tables = [table['optional-dependencies'], table['dev-dependencies']].flatMap((value) => (0,toml.Mc)(value));
    return [table['dependencies'], ...tables.map(([, value]) => value)].flatMap(namesIn);
}
function namesIn(value) {
    return (0,toml._j)(value).flatMap((one) => {
        const name = (0,toml.oJ)((0,toml.fO)(one)?.['name']);
        return name === undefined ? [] : [(0,pep440.Ew)(name)];
    });
}
function hasUnhashedFile({ table, source }) {
    if (!/^https?:/.test(source.at))
        return false;
    const files = [...(0,toml.N$)(table['wheels']), ...(0,toml.N$)([table['sdist']])];
    return files.some((file) => (0,toml.oJ)(file['hash']) === undefined);
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/blank.ts
const FILE = String.raw `\{ url = "[^"\\\u0000-\u001f\u007f]*", hash = "[a-z0-9]+:[0-9a-f]+"(?:, size = \d+)?(?:, upload-time = "[0-9T:.Z-]+")? \}`;
const WHEEL = new RegExp(String.raw ` {4}${FILE},\n`, 'y');
const SDIST = new RegExp(String.raw `sdist = ${FILE}\n`, 'y');
const NEED = / {4}\{ name = "([a-z0-9-]+)"(?:, (?:version|marker) = "[^"\\\u0000-\u001f\u007f]*")* \},\n/y;
function blankFiles(text) {
    const needs = new Set();
    const bare = blankArrays(blankSdists(text), '\nwheels = [\n', WHEEL, () => { });
    return { text: blankArrays(bare, '\ndependencies = [\n', NEED, (name) => needs.add(name)), needs };
}
function blankSdists(text) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf('\nsdist = '); at >= 0; at = text.indexOf('\nsdist = ', at + 1)) {
        SDIST.lastIndex = at + 1;
        if (!SDIST.test(text))
            continue;
        parts.push(text.slice(from, at + 1));
        from = SDIST.lastIndex - 1;
    }
    parts.push(text.slice(from));
    return parts.join('');
}
function blankArrays(text, opening, line, found) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, from)) {
        const start = at + opening.length;
        let end = start;
        const names = [];
        line.lastIndex = start;
        for (let match = line.exec(text); match; match = line.exec(text)) {
            end = line.lastIndex;
            names.push(match[1] ?? '');
        }
        const whole = text.startsWith(']\n', end);
        if (whole)
            for (const name of names)
                found(name);
        parts.push(text.slice(from, start), whole ? '\n'.repeat(names.length) : text.slice(start, end));
        from = Math.max(end, at + 1);
    }
    parts.push(text.slice(from));
    return parts.join('');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/lock.ts





const readUvLock = (0,once.O)((file) => {
    const { text, needs } = blankFiles((0,toml.fQ)(file.text));
    const read = (0,toml_file.I)(file, text);
    return read.ok ? { ok: true, value: lockFrom(read.value, needs) } : read;
});
function lockFrom(table, needs) {
    const packages = (0,toml._j)(table['package']).flatMap(packageFrom);
    const byName = new Map();
    for (const one of packages) {
        const known = byName.get(one.name);
        if (known)
            known.push(one);
        else
            byName.set(one.name, [one]);
    }
    return {
        version: asNumber(table['version']) ?? Number.NaN,
        revision: asNumber(table['revision']) ?? 0,
        table,
        manifest: (0,toml.fO)(table['manifest']) ?? {},
        options: (0,toml.fO)(table['options']) ?? {},
        packages,
        byName,
        needs,
    };
}
function packageFrom(value) {
    const table = (0,toml.fO)(value);
    const name = (0,toml.oJ)(table?.['name']);
    const source = (0,toml.Mc)(table?.['source'])[0];
    if (!table || name === undefined || !source)
        return [];
    const version = (0,toml.oJ)(table['version']);
    return [
        {
            name: (0,pep440.Ew)(name),
            ...(version === undefined ? {} : { version }),
            source: { kind: source[0], at: (0,toml.oJ)(source[1]) ?? '' },
            table,
        },
    ];
}
function asNumber(value) {
    return typeof value === 'number' ? value : undefined;
}
function isSourceTree({ source }) {
    return source.kind === 'directory' || source.kind === 'editable' || source.kind === 'virtual';
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/moments.ts
const DAY = 86_400;
const UNITS = [
    [/^(?:years?|yrs?|y)$/, 365 * DAY],
    [/^(?:months?|mos?)$/, 30 * DAY],
    [/^(?:weeks?|wks?|w)$/, 7 * DAY],
    [/^(?:days?|d)$/, DAY],
    [/^(?:hours?|hrs?|h)$/, 3600],
    [/^(?:minutes?|mins?|min)$/, 60],
    [/^(?:seconds?|secs?|s)$/, 1],
];
function sameMoment(a, b) {
    if (a === b)
        return true;
    if (a === undefined || b === undefined)
        return false;
    const [spanA, spanB] = [secondsOf(a), secondsOf(b)];
    if (spanA !== undefined || spanB !== undefined)
        return spanA === spanB;
    const [one, other] = [endOf(a), endOf(b)];
    if (!one || !other)
        return false;
    const apart = Math.abs(one.time - other.time);
    return apart === 0 || ((one.date || other.date) && apart <= 14 * 3600 * 1000);
}
function isLater(a, b) {
    const [one, other] = [endOf(a ?? ''), endOf(b ?? '')];
    return one !== undefined && other !== undefined && one.time > other.time;
}
function endOf(text) {
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : { time: date ? time + DAY * 1000 : time, date };
}
function secondsOf(text) {
    const trimmed = text.trim().replace(/\s+ago$/, '');
    if (trimmed.length > 100 || /^\d{4}-/.test(trimmed))
        return undefined;
    const parts = /^P/i.test(trimmed) ? isoParts(trimmed) : friendlyParts(trimmed);
    if (!parts || parts.length === 0)
        return undefined;
    return parts.reduce((sum, [count, unit]) => sum + count * unit, 0);
}
function isoParts(text) {
    const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text);
    if (!found)
        return undefined;
    const units = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3600, 60, 1];
    return units.flatMap((unit, i) => found[i + 1] === undefined ? [] : [[Number(found[i + 1]), unit]]);
}
function friendlyParts(text) {
    const found = [...text.toLowerCase().matchAll(/(\d+)\s*([a-z]+),?\s*/g)];
    if (found.map(([whole]) => whole).join('') !== text.toLowerCase())
        return undefined;
    const parts = found.map(([, count, name = '']) => {
        const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
        return unit === undefined ? undefined : [Number(count), unit];
    });
    return parts.includes(undefined) ? undefined : parts;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/settings.ts






function settingsFor(tree, folder) {
    for (let at = folder;; at = (0,paths.yS)(at)) {
        const found = settingsIn(tree, at);
        if (found)
            return found;
        if (at === '.')
            return { table: {}, prefix: [] };
    }
}
function settingsIn(tree, folder) {
    const own = tableOf(tree, folder, 'uv.toml');
    if (own)
        return { ...own, prefix: [] };
    const manifest = tableOf(tree, folder, MANIFEST);
    const uv = manifest && (0,toml.fO)((0,toml.fO)(manifest.table['tool'])?.['uv']);
    return uv ? { table: uv, file: manifest.file, prefix: ['tool', 'uv'] } : undefined;
}
function tableOf(tree, folder, name) {
    const file = (0,pair.XB)(tree, folder === '.' ? name : `${folder}/${name}`);
    if (!file || 'outcome' in file)
        return undefined;
    const read = (0,toml_file.v)(file);
    return read.ok ? { table: read.value, file } : undefined;
}
const RECORDED = [
    ['resolution', 'resolution-mode', 'highest'],
    ['prerelease', 'prerelease-mode', 'if-necessary-or-explicit'],
    ['fork-strategy', 'fork-strategy', 'requires-python'],
];
function changedSettings(settings, { options }, laterIsFine) {
    const { table } = settings;
    const plain = RECORDED.flatMap(([name, recorded, usual]) => {
        const now = (0,toml.fO)(table[name]) ? usual : ((0,toml.oJ)(table[name]) ?? usual);
        const before = (0,toml.oJ)(options[recorded]) ?? usual;
        return now === before ? [] : [settingCause(settings, name, now, before)];
    });
    return [...plain, ...changedMoment(settings, options, laterIsFine), ...changedMoments(settings, options)];
}
function settingCause({ table, file, prefix }, name, now, before) {
    const place = file ? { file, ...(table[name] === undefined ? {} : { path: [...prefix, name] }) } : {};
    return { code: 'setting-changed', claim: `${name} = ${now}`, observed: `the lock was made with ${before}`, ...place };
}
function changedMoment(settings, options, laterIsFine) {
    const now = momentText(settings.table['exclude-newer']);
    const before = (0,toml.oJ)(options['exclude-newer-span']) ?? momentText(options['exclude-newer']);
    if (sameMoment(now, before) || (laterIsFine && isLater(now, before)))
        return [];
    return [settingCause(settings, 'exclude-newer', now ?? 'none', before ?? 'none')];
}
function changedMoments(settings, options) {
    const name = 'exclude-newer-package';
    const now = new Map((0,toml.Mc)(settings.table[name]).map(([key, value]) => [key, momentText(value)]));
    const before = new Map((0,toml.Mc)(options[name]).map(([key, value]) => [key, (0,toml.oJ)((0,toml.fO)(value)?.['span']) ?? momentText(value)]));
    const differing = [...new Set([...now.keys(), ...before.keys()])].filter((key) => now.has(key) !== before.has(key) || !sameMoment(now.get(key), before.get(key)));
    return differing.map((key) => settingCause(settings, name, `${key} ${now.get(key) ?? 'none'}`, before.get(key) ?? 'none'));
}
function momentText(value) {
    if (typeof value === 'string')
        return value;
    if (value === false)
        return 'false';
    return value instanceof Date ? value.toISOString() : undefined;
}
function namedIndexes({ table }) {
    const listed = (0,toml.N$)(table['index']);
    const urls = listed.flatMap((one) => (0,toml.oJ)(one['url']) ?? []);
    const primary = (0,toml.oJ)(table['index-url']);
    const extra = [table['extra-index-url'], table['find-links']].flatMap((value) => Array.isArray(value) ? value.flatMap((one) => (0,toml.oJ)(one) ?? []) : ((0,toml.oJ)(value) ?? []));
    const all = [...urls, ...(primary === undefined ? [] : [primary]), ...extra];
    const hasDefault = primary !== undefined || listed.some((one) => one['default'] === true) || table['no-index'] === true;
    return all.length === 0 ? undefined : { urls: all, hasDefault };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/members.ts





function changedMembers(workspace, lock) {
    const names = [...workspace.members.keys()];
    const expected = names.length === 1 && workspace.isProject ? [] : names;
    const locked = (0,toml.P7)(lock.manifest['members']).map(pep440.Ew);
    const added = expected.filter((name) => !locked.includes(name));
    const gone = locked.filter((name) => !expected.includes(name) && !workspace.members.has(name));
    const alone = expected.length === 0 && locked.length > 0 && gone.length === 0;
    const kinds = [...workspace.members.values()].filter(({ name }) => !added.includes(name));
    return [
        ...(locked.length === 0 && added.length === names.length
            ? firstMembers(workspace, lock)
            : added.map(addedMember(workspace))),
        ...gone.map(removedMember(lock)),
        ...(alone
            ? [
                {
                    ...place(workspace.root),
                    code: 'member-removed',
                    claim: 'workspace',
                    observed: 'the lock lists members, the project stands alone',
                },
            ]
            : []),
        ...kinds.flatMap((member) => changedKind(member, workspace, lock)),
    ];
}
function place({ file }) {
    return { file, path: ['project', 'name'] };
}
function firstMembers(workspace, lock) {
    const others = [...workspace.members.keys()].filter((name) => !lock.byName.has(name) || name !== workspace.root.name);
    return others.map(addedMember(workspace));
}
function addedMember({ members }) {
    return (name) => {
        const member = members.get(name);
        return {
            code: 'member-added',
            claim: `member "${name}"`,
            observed: `${member.way} is not a member in the lock`,
            ...place(member),
        };
    };
}
function removedMember(lock) {
    return (name) => {
        const way = lock.byName.get(name)?.[0]?.source.at;
        const at = way === undefined ? '' : `; there is no such project in ${way} of this tree`;
        return {
            code: 'member-removed',
            claim: `member "${name}"`,
            observed: `a member in the lock, not in the workspace${at}`,
        };
    };
}
function changedKind(member, { required, members, isProject }, lock) {
    const locked = lock.byName.get(member.name)?.find(({ source }) => source.kind !== 'registry');
    if (!locked) {
        const listed = members.size > 1 || !isProject;
        const before = lock.packages.find(({ source }) => source.at === member.way && source.kind !== 'registry');
        if (listed && !before)
            return [];
        const observed = before ? `the lock calls it "${before.name}"` : 'not in the lock';
        return [{ code: 'member-changed', claim: `project "${member.name}"`, observed, ...place(member) }];
    }
    const packaged = isPackage(member.table, !required.has(member.name));
    const kind = packaged ? ((required.get(member.name) ?? true) ? 'editable' : 'directory') : 'virtual';
    if (locked.source.kind === kind && locked.source.at === member.way)
        return [];
    const observed = `the lock has it as ${locked.source.kind} in ${locked.source.at}, now it is ${kind} in ${member.way}`;
    return [{ code: 'member-changed', claim: `project "${member.name}"`, observed, ...place(member) }];
}
const PUBLIC = `https://${['pypi', 'org'].join('.')}/simple`;
function indexCauses(settings, { members, root }, lock) {
    const named = namedIndexes(settings);
    if (!named)
        return [];
    const own = [root, ...members.values()].flatMap(({ table }) => (0,toml.N$)(uvTable(table)['index']).flatMap((index) => (0,toml.oJ)(index['url']) ?? []));
    const allowed = new Set([...named.urls, ...own, ...(named.hasDefault ? [] : [PUBLIC])].map(cleanUrl));
    const used = new Set(lock.packages.flatMap(({ source }) => (source.kind === 'registry' ? source.at : [])));
    const strangers = [...used].filter((url) => /^https?:/.test(url) && !allowed.has(cleanUrl(url)));
    const { file, prefix } = settings;
    return strangers.map((url) => ({
        code: 'source-changed',
        claim: `index ${cleanUrl(url)}`,
        observed: 'the lock has packages from it, and it is none of the indexes that are named',
        ...(file ? { file, path: [...prefix, 'index'] } : {}),
    }));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/project-version.ts





function versionCauses({ name, table, file }, locked, lock) {
    const now = (0,toml.oJ)(projectTable(table)['version']);
    const before = locked.version;
    const place = { file, path: ['project', now === undefined ? 'dynamic' : 'version'] };
    if ((0,toml.P7)(projectTable(table)['dynamic']).includes('version')) {
        if (before === undefined || lock.revision === 0)
            return [];
        return [
            {
                code: 'member-changed',
                claim: `${name} (dynamic version)`,
                observed: `the lock has version ${before}`,
                ...place,
            },
        ];
    }
    if (now === undefined)
        return [];
    if (before === undefined)
        return [
            { code: 'member-changed', claim: `${name} ${now}`, observed: 'the lock has it with a dynamic version', ...place },
        ];
    if ((0,python_specifier.AO)(now) === (0,python_specifier.AO)(before))
        return [];
    return [
        { code: 'member-changed', claim: `${name} ${now}`, observed: `the lock has version ${before} of it`, ...place },
    ];
}
function extraCauses(member, lock, metadata) {
    if (lock.revision < 1)
        return [];
    const now = [...(0,python_groups.Js)(member.table).keys()];
    const before = (0,toml.P7)(metadata?.['provides-extras']).map(pep440.Ew);
    const cause = (name, observed) => ({
        code: 'extra-changed',
        claim: `extra "${name}"`,
        observed,
        file: member.file,
        path: ['project', 'optional-dependencies', name],
    });
    return [
        ...now.filter((name) => !before.includes(name)).map((name) => cause(name, 'not in the lock')),
        ...before.filter((name) => !now.includes(name)).map((name) => cause(name, 'in the lock, declared no more')),
    ];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/project.ts









function compareProject(question) {
    const { member, locked, lock } = question;
    const metadata = (0,toml.fO)(locked.table['metadata']);
    const version = versionCauses(member, locked, lock);
    const groups = groupsOf(member);
    if ('why' in groups)
        return { causes: version, untold: [{ claim: member.name, why: groups.why }] };
    if (!metadata && lock.revision >= 4 && hasRequirements(member, groups))
        return { causes: version, untold: [{ claim: member.name, why: 'the lock does not record its requirements' }] };
    const dynamic = (0,toml.P7)(projectTable(member.table)['dynamic']);
    const hidden = dynamic.filter((name) => name === 'dependencies' || name === 'optional-dependencies');
    const dist = hidden.length > 0 ? { differences: [], untold: hidden.map(untoldDynamic(member)) } : compareDist(question, metadata);
    const dev = compareGroups(question, groups, metadata);
    const extras = hidden.length > 0 ? [] : extraCauses(member, lock, metadata);
    const changes = causesFrom([...dist.differences, ...dev.differences], lock);
    return { causes: [...version, ...extras, ...dev.causes, ...changes], untold: [...dist.untold, ...dev.untold] };
}
function untoldDynamic({ name }) {
    return (field) => ({
        claim: `${name}: ${field}`,
        why: 'it is dynamic: only a build of the project tells',
    });
}
function hasRequirements({ table }, groups) {
    return (0,python_groups.LY)(table).length > 0 || (0,python_groups.Js)(table).size > 0 || groups.size > 0;
}
function compareDist(question, metadata) {
    const { member } = question;
    const extras = [...(0,python_groups.Js)(member.table)];
    const plain = compareSection(question, (0,python_groups.LY)(member.table), {}, '');
    const parts = extras.map(([extra, written]) => compareSection(question, written, { extra, marker: (0,python_marker.tv)(extra) }, `extra "${extra}"`));
    const recorded = lockedEntries(metadata?.['requires-dist']);
    return splitBySection([plain, ...parts], recorded, question);
}
function compareSection({ context }, written, section, name) {
    return { ...lowerAll(written, section, context), section: name };
}
function splitBySection(parts, recorded, { member, scope }) {
    const untold = parts.flatMap((part) => part.untold);
    const hidden = new Set(untold.flatMap(({ name }) => name ?? []));
    const known = recorded.filter(({ name }) => !hidden.has(name));
    const declared = parts.flatMap(({ section, entries }) => entries.map((entry) => ({ section, entry })));
    const all = differenceOf(declared.map(({ entry }) => entry), known, scope);
    const sectionOf = new Map(declared.map(({ section, entry }) => [entry, section]));
    const names = new Set([...parts.map(({ section }) => section), ...all.removed.map(recordedSection)]);
    const differences = [...names].map((section) => ({
        section,
        at: {
            file: member.file,
            path: section === '' ? ['project', 'dependencies'] : ['project', 'optional-dependencies'],
        },
        added: all.added.filter((entry) => sectionOf.get(entry) === section),
        removed: all.removed.filter((entry) => recordedSection(entry) === section),
        unsure: [],
    }));
    return { differences, untold: [...untold, ...all.unsure.map(tooLarge)] };
}
function recordedSection({ claim }) {
    const extra = /extra == '([^']+)'$/.exec(claim)?.[1];
    return extra === undefined ? '' : `extra "${extra}"`;
}
function tooLarge({ claim }) {
    return { claim, why: 'its marker has too many parts to be compared' };
}
function groupsOf({ table }) {
    const groups = uvGroups(table);
    if (!groups.ok)
        return { why: `uv refuses its dependency groups: ${groups.why}` };
    const legacy = uvTable(table)['dev-dependencies'];
    if (legacy === undefined)
        return groups.groups;
    const dev = [...(groups.groups.get('dev') ?? []), ...(0,python_groups.Xs)(legacy, ['tool', 'uv', 'dev-dependencies'])];
    return new Map([...groups.groups, ['dev', dev]]);
}
function compareGroups(question, groups, metadata) {
    const { scope, lock, member } = question;
    const recorded = recordedGroups(metadata?.['requires-dev']);
    const counts = (name, size) => size > 0 || (lock.revision >= 1 && name !== '');
    const missing = [...groups].filter(([name, written]) => !recorded.has(name) && counts(name, written.length));
    const gone = [...recorded].filter(([name, entries]) => !groups.has(name) && counts(name, entries.length));
    const parts = [...groups].map(([group, written]) => compareSection(question, written, { group }, `group "${group}"`));
    const differences = parts.map(({ section, entries, untold }, i) => {
        const hidden = new Set(untold.flatMap(({ name }) => name ?? []));
        const before = (recorded.get([...groups.keys()][i] ?? '') ?? []).filter(({ name }) => !hidden.has(name));
        const name = [...groups.keys()][i] ?? '';
        const at = { file: member.file, path: ['dependency-groups', name] };
        return { section, at, told: !recorded.has(name), ...differenceOf(entries, before, scope) };
    });
    const lost = gone.map(([name, removed]) => ({
        section: `group "${name}"`,
        added: [],
        removed,
        unsure: [],
        told: true,
    }));
    const untold = [...parts.flatMap((part) => part.untold), ...differences.flatMap(({ unsure }) => unsure.map(tooLarge))];
    const causes = [
        ...missing.map(([name]) => addedGroup(member, name)),
        ...gone.map(([name]) => removedGroup(member, name)),
    ];
    return { differences: [...differences, ...lost], untold, causes };
}
function addedGroup({ file }, name) {
    return {
        code: 'group-changed',
        claim: `group "${name}"`,
        observed: 'not in the lock',
        file,
        path: ['dependency-groups', name],
    };
}
function removedGroup({ file }, name) {
    return { code: 'group-changed', claim: `group "${name}"`, observed: 'in the lock, declared no more', file };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/requirements.ts







function compareRequirements(asked, scope) {
    const { lock, workspace, isScript } = asked;
    const context = rootLowering(asked);
    const script = (0,toml.fO)(workspace.root.table['script']);
    const listed = script ? (0,python_groups.Xs)(script['dependencies'], ['dependencies']) : [];
    const own = lowerAll(listed, {}, context);
    const plain = { section: '', ...differenceOf(own.entries, lockedEntries(lock.manifest['requirements']), scope) };
    const groups = isScript || workspace.isProject ? new Map() : rootGroups(workspace.root.table);
    const recorded = recordedGroups(lock.manifest['dependency-groups']);
    const lowered = [...groups].map(([group, written]) => ({ group, ...lowerAll(written, { group }, context) }));
    const declared = new Map(lowered.map(({ group, entries }) => [group, entries]));
    const names = [...new Set([...groups.keys(), ...recorded.keys()])];
    const parts = names.map((name) => ({
        section: `group "${name}"`,
        ...differenceOf(declared.get(name) ?? [], recorded.get(name) ?? [], scope),
    }));
    const untold = [...own.untold, ...lowered.flatMap((one) => one.untold)];
    return { causes: causesFrom([plain, ...parts], lock), untold, context };
}
function rootLowering({ workspace, question }) {
    const { root, isProject } = workspace;
    return {
        file: root.file,
        way: '.',
        ...(isProject ? { project: root.name } : {}),
        table: root.table,
        workspace,
        manifestAt: (way) => {
            const member = memberAt(question.tree, (0,paths.yS)(question.path), way);
            return member && !('outcome' in member) ? member.table : undefined;
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/projects.ts





function compareProjects(asked, scope) {
    const { lock, workspace } = asked;
    const answers = [...workspace.members.values()].map((member) => {
        const [locked] = lock.byName.get(member.name) ?? [];
        return locked ? compareOne(asked, member, locked, workspace, scope) : { causes: [], untold: [] };
    });
    const others = lock.packages.filter((one) => isSourceTree(one) && !workspace.members.has(one.name));
    const paths = others.map((locked) => compareOther(asked, locked, scope));
    const all = [...answers, ...paths];
    return { causes: all.flatMap(({ causes }) => causes), untold: all.flatMap(({ untold }) => untold) };
}
function compareOne(asked, member, locked, workspace, scope) {
    const root = rootLowering(asked);
    const context = { ...root, file: member.file, way: member.way, project: member.name, table: member.table, workspace };
    return compareProject({ member, locked, lock: asked.lock, context, scope });
}
function compareOther(asked, locked, scope) {
    const folder = (0,paths.yS)(asked.question.path);
    const way = locked.source.at;
    if (isRemovedMember(asked, locked))
        return { causes: [], untold: [] };
    const member = memberAt(asked.question.tree, folder, way);
    if (member === undefined)
        return untold(locked, `there is no readable pyproject.toml in ${way} of this tree`);
    if ('outcome' in member)
        return untold(locked, `${way}: ${member.observed}`);
    const own = workspaceOf(asked.question.tree, (0,paths.yS)(member.file.path), member);
    return compareOne(asked, member, locked, 'outcome' in own ? { ...asked.workspace, root: member } : own, scope);
}
function isRemovedMember({ lock, workspace }, { name }) {
    const members = lock.manifest['members'];
    return Array.isArray(members) && members.includes(name) && !workspace.members.has(name);
}
function untold({ name }, why) {
    const causes = [];
    return { causes, untold: [{ claim: name, why }] };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/script.ts

function scriptMetadata(script) {
    const lines = script.text.replaceAll('\r\n', '\n').split('\n');
    const start = lines.findIndex((line) => line.trimEnd() === '# /// script');
    if (start < 0)
        return undefined;
    const stop = lines.findIndex((line, i) => i > start && !/^#(?: |$)/.test(line));
    const block = lines.slice(start + 1, stop < 0 ? undefined : stop);
    const end = block.lastIndexOf('# ///');
    if (end < 0)
        return undefined;
    const content = block.slice(0, end).map((line) => line.slice(2));
    return { path: script.path, text: [...Array.from({ length: start + 1 }, () => ''), ...content].join('\n') };
}
function asProject(table) {
    return { tool: table['tool'], script: table };
}
function scriptSettings({ file, table }) {
    return { table: (0,toml.fO)((0,toml.fO)(table['tool'])?.['uv']) ?? {}, file, prefix: ['tool', 'uv'] };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/check.ts

















async function checkUvLock(question) {
    const isScript = (0,paths.Vb)(question.path) !== 'uv.lock';
    const manifest = isScript ? question.path.replace(/\.lock$/, '') : (0,paths.A4)(question.path, MANIFEST);
    const read = readUvLock(question.lock);
    if (!read.ok)
        return { findings: [read.finding], packages: 0, manifests: [manifest] };
    const packages = read.value.packages.length;
    const only = (finding, manifests = [manifest]) => ({ findings: [finding], packages, manifests });
    const foreign = foreignFormat(question.lock, read.value);
    if (foreign)
        return only(foreign);
    const root = rootOf(question, manifest, isScript);
    if ('outcome' in root)
        return only(root);
    const workspace = workspaceOf(question.tree, (0,paths.yS)(question.path), memberFrom(root.file, '.', root.table));
    if ('outcome' in workspace)
        return only(workspace);
    const bounds = (0,python_specifier.ul)([(0,toml.oJ)(read.value.table['requires-python']) ?? '']);
    if (!bounds)
        return only(invalidLock(question.lock, 'its requires-python cannot be read'));
    const settings = isScript ? scriptSettings(root) : settingsFor(question.tree, (0,paths.yS)(question.path));
    const answer = await answerTo({ question, lock: read.value, workspace, isScript, settings, bounds });
    const members = [...workspace.members.values()].map(({ way }) => pathOf((0,paths.yS)(question.path), way));
    const manifests = [...new Set([manifest, ...(isScript ? [] : members)])];
    return { findings: answer, packages, manifests, members: manifests.slice(1) };
}
function rootOf({ tree, lock }, path, isScript) {
    const file = (0,pair.XB)(tree, path) ?? (0,pair.j3)(lock, (0,paths.Vb)(path));
    if ('outcome' in file)
        return file;
    const source = isScript ? scriptMetadata(file) : file;
    if (!source)
        return withoutMetadata(file);
    if (source.text.trim() === '' && isScript)
        return { file: source, table: {} };
    const read = (0,toml_file.v)(source);
    if (!read.ok)
        return read.finding;
    return { file: source, table: isScript ? asProject(read.value) : read.value };
}
async function answerTo(asked) {
    const { question, lock, workspace, isScript, settings } = asked;
    const scope = (0,python_specifier.Od)(asked.bounds);
    const shared = compareRequirements(asked, scope);
    const lists = changedLists(shared.context, lock, scope);
    const projects = isScript ? { causes: [], untold: [] } : compareProjects(asked, scope);
    const causes = [
        ...projects.causes,
        ...shared.causes,
        ...(isScript ? [] : changedMembers(workspace, lock)),
        ...changedPython(asked),
        ...lists.causes,
        ...changedSettings(settings, lock, laterIsFine(question)),
        ...(isScript ? [] : [...changedEnvironments(shared.context, lock, scope), ...changedConflicts(workspace, lock)]),
        ...changedMetadata(settings.table, shared.context, lock),
        ...indexCauses(settings, workspace, lock),
        ...incompleteness(lock, question.lock),
    ];
    const untold = [...projects.untold, ...shared.untold, ...lists.untold];
    const remarks = [
        ...untold.map(({ claim, why }) => (0,cause.nZ)(claim, why, workspace.root.file)),
        ...pythonUntold(asked),
        ...newerRevision(question.lock, lock),
    ];
    const judge = judgeOf(question, lock, isScript);
    if (causes.length === 0)
        return [(0,cause.ET)(question.lock, judge), ...remarks];
    const told = await (0,cause.WX)(causes);
    return [(0,cause.Pc)(question.lock, judge, told.length), ...told, ...remarks];
}
function laterIsFine({ judgeAs, level }) {
    return level === 'tool' && (judgeAs === undefined || (0,pep440.jZ)(judgeAs, '0.12.10'));
}
function judgeOf({ path, judgeAs }, lock, isScript) {
    const title = judgeAs === undefined ? 'uv' : `uv ${judgeAs}`;
    const command = isScript ? `uv lock --script ${(0,paths.Vb)(path).replace(/\.lock$/, '')}` : 'uv lock';
    return { title, packages: lock.packages.length, command };
}
function changedPython({ workspace, lock, bounds, isScript }) {
    const asking = [...workspace.members.values()].filter(({ table }) => requiresPython(table) !== undefined);
    const script = workspace.root.table['script']?.['requires-python'];
    const texts = isScript
        ? [(0,toml.oJ)(script)].flatMap((text) => text ?? [])
        : asking.map(({ table }) => requiresPython(table) ?? '');
    if (texts.length === 0)
        return [];
    const now = (0,python_specifier.ul)(texts);
    if (now && (0,python_specifier.MI)(now, bounds))
        return [];
    const before = (0,toml.oJ)(lock.table['requires-python']) ?? 'any';
    const culprit = asking.find(({ table }) => setsEnd(requiresPython(table) ?? '', bounds, now)) ?? workspace.root;
    const text = isScript ? texts[0] : (requiresPython(culprit.table) ?? texts.join(', '));
    const path = isScript ? ['requires-python'] : ['project', 'requires-python'];
    const observed = now ? `lock was made for ${before}` : 'no Python version is within all of them';
    return [{ code: 'python-changed', claim: `python ${text}`, observed, file: culprit.file, path }];
}
function setsEnd(text, before, now) {
    const own = (0,python_specifier.ul)([text]);
    if (!own || !now)
        return false;
    return ['lower', 'upper'].some((end) => (0,python_specifier.cz)(own[end], now[end]) && !(0,python_specifier.cz)(own[end], before[end]));
}
function pythonUntold({ workspace, isScript }) {
    const known = [...workspace.members.values()].some(({ table }) => requiresPython(table) !== undefined);
    if (isScript || known)
        return [];
    const why = 'no requires-python is declared: uv takes that of the interpreter it finds';
    return [(0,cause.nZ)('requires-python', why, workspace.root.file)];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/rules.ts










const uvRules = { check: checkUvLock, wantsLock, pinned, satisfies };
function wantsLock(path, tree) {
    if ((0,other_lock.t)(tree, path, 'uv.lock'))
        return undefined;
    const table = tableAt(tree, path);
    const uv = table && uvTable(table);
    const asks = [table?.['project'], table?.['dependency-groups'], uv?.['workspace'], uv?.['dev-dependencies']];
    if (!uv || asks.every((part) => part === undefined) || uv['managed'] === false)
        return undefined;
    const keys = Object.keys(uv).filter((key) => !['pip', 'build-backend', 'required-version'].includes(key));
    if (keys.length === 0 || isBelowWorkspace(path, tree))
        return undefined;
    return { lock: 'uv.lock', command: 'uv lock' };
}
function tableAt(tree, path) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file || !file.text.includes('uv'))
        return undefined;
    const read = (0,toml_file.v)(file);
    return read.ok && (0,toml.fO)((0,toml.fO)(read.value['tool'])?.['uv']) ? read.value : undefined;
}
function isBelowWorkspace(path, tree) {
    for (let at = (0,paths.yS)(path); at !== '.';) {
        at = (0,paths.yS)(at);
        const above = tableAt(tree, at === '.' ? MANIFEST : `${at}/${MANIFEST}`);
        if (above && uvTable(above)['workspace'] !== undefined)
            return true;
    }
    return false;
}
const REVISIONS = [
    ['0.12.24', 5],
    ['0.8.4', 3],
    ['0.6.15', 2],
    ['0.6.0', 1],
];
function pinned({ lock }) {
    const read = readUvLock(lock);
    if (!read.ok || read.value.version !== 1)
        return undefined;
    return {
        path: lock.path,
        lockVersion: `1, revision ${read.value.revision}`,
        answers: (version) => {
            if (!(0,pep440.ot)(version) || !(0,pep440.jZ)(version, '0.1.0'))
                return undefined;
            if (!(0,pep440.jZ)(version, '0.3.0'))
                return { reads: 'no', accepts: false };
            return { reads: 'yes', accepts: true, writes: `revision ${revisionOf(version)}` };
        },
    };
}
function revisionOf(version) {
    return String(REVISIONS.find(([first]) => (0,pep440.jZ)(version, first))?.[1] ?? 0);
}
function satisfies(version, spec) {
    const text = /^\s*\d/.test(spec) ? `==${spec.trim()}` : (0,python_specifier.yB)(spec);
    return (0,pep440.ot)(version) ? (0,python_specifier.yN)(version, text) : undefined;
}


/***/ })

};
