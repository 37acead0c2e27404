export const id = 566;
export const ids = [566];
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

/***/ 9911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ae: () => ( contentHash),
   Qo: () => ( workspaceHash),
   am: () => ( pdmTable)
 });
/* unused harmony export developmentGroups */
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4229);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);



function contentHash(manifest, rule, capabilities) {
    const content = hashedContent(manifest, rule);
    return content === undefined ? undefined : (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_0__ .l)(content, capabilities);
}
function hashedContent(manifest, rule) {
    const pdm = pdmTable(manifest);
    const project = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(manifest['project']) ?? {};
    const resolution = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(pdm['resolution']) ?? {};
    const development = rule === '2.20' ? developmentGroups(manifest) : (pdm['dev-dependencies'] ?? {});
    if (development === undefined)
        return undefined;
    const common = {
        sources: pdm['source'] ?? [],
        dependencies: project['dependencies'] ?? [],
        'dev-dependencies': development,
        'optional-dependencies': project['optional-dependencies'] ?? {},
        'requires-python': project['requires-python'] ?? '',
    };
    if (rule === '1.0')
        return common;
    if (rule === '1.15')
        return { ...common, overrides: pdm['overrides'] ?? {} };
    if (rule === '2.5')
        return { ...common, overrides: resolution['overrides'] ?? {} };
    return { ...common, resolution };
}
function pdmTable(manifest) {
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(manifest['tool'])?.['pdm']) ?? {};
}
function developmentGroups(manifest) {
    const groups = Object.create(null);
    for (const [name, value] of (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(manifest['dependency-groups'])) {
        const key = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Ew)(name);
        if (key in groups)
            return undefined;
        groups[key] = [...(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ ._j)(value)];
    }
    for (const [name, value] of (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(pdmTable(manifest)['dev-dependencies'])) {
        const key = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Ew)(name);
        groups[key] = [...(groups[key] ?? []), ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ ._j)(value)];
    }
    return groups;
}
function workspaceHash(root, members, rule, capabilities) {
    const own = contentHash(root, rule, capabilities);
    if (own === undefined || members === undefined)
        return own;
    const parts = members.map(({ way, table }) => [way, contentHash(table, rule, capabilities)]);
    if (parts.some(([, hash]) => hash === undefined))
        return undefined;
    return capabilities.sha256(own + parts.map(([way, hash]) => `\0${way}\0${hash}`).join(''));
}


/***/ }),

/***/ 8125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( readRequirements),
   n: () => ( pinOf)
 });
 var _append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
 var _pep508_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7003);



const MOST_LINES = 200_000;
function readRequirements(text) {
    const lines = [];
    const includes = [];
    for (const { line, text: whole, via } of logicalLines(text)) {
        const include = /^(?:(-r|--requirement)|(-c|--constraint))(?:\s+|=)(\S+)/.exec(whole);
        if (include)
            includes.push({ kind: include[1] ? 'requirement' : 'constraint', path: include[3] ?? '', line });
        else {
            const one = lineFrom(whole, line, via);
            if (one)
                lines.push(one);
        }
    }
    return { lines, includes };
}
function logicalLines(text) {
    const found = [];
    let open;
    let last;
    for (const [i, raw] of text.split(/\r?\n/, MOST_LINES).entries()) {
        const trimmed = raw.trim();
        const isComment = trimmed.startsWith('#');
        if (isComment && last)
            (0,_append_js__WEBPACK_IMPORTED_MODULE_0__ .B)(last.via, viaOf(trimmed));
        if (isComment || (trimmed === '' && !open))
            continue;
        const [, body = '', comment = ''] = /^(.*?)(?:\s+(#.*))?$/.exec(trimmed) ?? [];
        const continues = body.endsWith('\\');
        const content = continues ? body.slice(0, -1).trim() : body;
        if (open)
            open.text += ` ${content}`;
        else {
            open = { line: i + 1, text: content, via: [] };
            found.push(open);
        }
        (0,_append_js__WEBPACK_IMPORTED_MODULE_0__ .B)(open.via, viaOf(comment));
        last = open;
        if (!continues)
            open = undefined;
    }
    return found;
}
function viaOf(comment) {
    const text = comment
        .replace(/^#\s*/, '')
        .replace(/^via\s*/, '')
        .trim();
    return text === '' || comment === '' ? [] : text.split(',').map((one) => one.trim());
}
function lineFrom(text, line, via) {
    const editable = /^(?:-e|--editable)(?:\s+|=)(.+)$/.exec(text)?.[1];
    if (editable === undefined && text.startsWith('-'))
        return undefined;
    const hashes = text.match(/\s--hash[=\s]/g)?.length ?? 0;
    const body = (editable ?? text).replace(/\s--[\w-]+(?:[=\s]\S+)?/g, '').trim();
    if (body === '')
        return undefined;
    const egg = /[#&]egg=([\w.-]+)/.exec(body)?.[1];
    const isPlace = editable !== undefined || /^(?:\.{0,2}\/|[a-z+]+:)/i.test(body);
    if (isPlace)
        return { line, text: body, name: egg ? (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(egg) : '', hashes, direct: true, via };
    const requirement = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_2__ .p)(body);
    if (!requirement)
        return undefined;
    const name = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(requirement.name);
    return { line, text: body, name, requirement, hashes, direct: requirement.url !== undefined, via };
}
function pinOf({ requirement }) {
    return /^={2,3}\s*([^\s,*]+)$/.exec(requirement?.constraint ?? '')?.[1];
}


/***/ }),

/***/ 106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $: () => ( compileHeader)
 });
const MARK = /^#\s*This file (?:is|was) autogenerated by (pip-compile|uv)\b/;
const MOST_LINES = 15;
function compileHeader(text) {
    const lines = text
        .slice(0, 20_000)
        .split('\n', MOST_LINES)
        .map((line) => line.trim());
    const at = lines.findIndex((line) => MARK.test(line));
    if (at < 0)
        return undefined;
    const command = lines
        .slice(at + 1)
        .map((line) => /^#\s{2,}(\S.*)$/.exec(line)?.[1])
        .find((line) => line !== undefined);
    return command === undefined ? undefined : headerFrom(command);
}
function headerFrom(command) {
    const words = wordsOf(command);
    const isUv = words[0] === 'uv' && words[1] === 'pip' && words[2] === 'compile';
    const isUvOther = words[0] === 'uv' && !isUv;
    const tool = isUv ? 'uv' : words[0] === 'pip-compile' ? 'pip-compile' : 'custom';
    return {
        tool: isUvOther && words[1] === 'export' ? 'uv' : tool,
        command,
        ...argumentsOf(words.slice(isUv ? 3 : isUvOther ? 2 : 1)),
    };
}
function wordsOf(command) {
    const words = [...command.slice(0, 8000).matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
    return words.map((word) => word.replaceAll('\\', '/'));
}
const CONSTRAINTS = ['-c', '--constraint', '--constraints'];
const OMITTING = ['--unsafe-package', '--no-emit-package'];
function argumentsOf(words) {
    const values = new Map();
    const sources = [];
    for (let i = 0; i < words.length; i += 1) {
        const word = words[i] ?? '';
        const [name = '', ...rest] = word.split('=');
        if (!word.startsWith('-')) {
            if (isSource(word))
                sources.push(word);
            continue;
        }
        const next = words[i + 1];
        const takes = rest.length === 0 && next !== undefined && !next.startsWith('-') && (!isSource(next) || TAKES_FILE.includes(name));
        const value = rest.length > 0 ? rest.join('=') : takes ? next : '';
        if (takes)
            i += 1;
        values.set(name, [...(values.get(name) ?? []), value]);
    }
    const all = (...names) => names.flatMap((name) => values.get(name) ?? []);
    const output = all('-o', '--output-file')[0];
    return {
        sources,
        constraints: all(...CONSTRAINTS),
        ...(output === undefined || output === '' ? {} : { output }),
        extras: all('--extra').flatMap((one) => one.split(',')),
        groups: all('--group'),
        allExtras: values.has('--all-extras'),
        omitted: all(...OMITTING),
        hashes: values.has('--generate-hashes'),
    };
}
const TAKES_FILE = [
    '-o',
    '--output-file',
    ...CONSTRAINTS,
    '--override',
    '--overrides',
    '--build-constraint',
    '--build-constraints',
    '-b',
    '--excludes',
];
function isSource(word) {
    return (/\.(?:in|txt)$|(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg)|pylock(?:\.[^/]+)?\.toml)$/.test(word) || word === '-');
}


/***/ }),

/***/ 6269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   t: () => ( readSources)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);
 var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3083);
 var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8511);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6120);
 var _python_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4680);
 var _python_structure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6955);
 var _python_toml_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1291);
 var _toml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7773);
 var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8125);









const MOST_FILES = 200;
function readSources(tree, paths, constraints, header) {
    const state = { tree, header, declared: [], constraints: [], paths: new Set(), untold: [], damaged: [] };
    for (const path of paths)
        readSource(path, state, false);
    for (const path of constraints)
        readSource(path, state, true);
    return { ...state, paths: [...state.paths] };
}
function readSource(path, state, constrains) {
    if (state.paths.has(path) || state.paths.size >= MOST_FILES)
        return;
    const file = (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__ .XB)(state.tree, path);
    if (!file || 'outcome' in file) {
        untell(state, path, file ? file.observed : 'there is no such file in this tree');
        return;
    }
    state.paths.add(path);
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .Vb)(path);
    if (name === 'pyproject.toml')
        readProject(file, state);
    else if (/^setup\.(?:py|cfg)$/.test(name))
        untell(state, path, 'only running it tells what it requires');
    else
        readIncluded(file, path, state, constrains);
}
function untell(state, claim, why) {
    state.untold.push({ claim, why });
}
function readIncluded(file, path, state, constrains) {
    const conflict = (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .WA)(file);
    if (conflict) {
        state.damaged.push(conflict);
        return;
    }
    const { lines, includes } = (0,_file_js__WEBPACK_IMPORTED_MODULE_3__ .F)(file.text);
    for (const { name, text, line, direct } of lines) {
        const one = direct && name !== '' ? undefined : (0,_python_structure_js__WEBPACK_IMPORTED_MODULE_4__ .N)(text, { group: path, file, line });
        const place = { name, specifier: '', conditional: false, direct: true, claim: text, group: path, file, line };
        const found = one ?? (name === '' ? undefined : place);
        if (found)
            (constrains ? state.constraints : state.declared).push(found);
    }
    for (const { kind, path: way } of includes) {
        const target = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .oR)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__ .yS)(path), way);
        if (target === undefined || /^[a-z]+:/.test(way))
            untell(state, way, 'it is outside of this tree');
        else
            readSource(target, state, constrains || kind === 'constraint');
    }
}
function readProject(file, state) {
    const read = (0,_python_toml_file_js__WEBPACK_IMPORTED_MODULE_5__ .v)(file);
    if (!read.ok) {
        untell(state, file.path, read.finding.observed);
        return;
    }
    const table = read.value;
    const { header } = state;
    const dynamic = (0,_toml_js__WEBPACK_IMPORTED_MODULE_6__ .P7)((0,_toml_js__WEBPACK_IMPORTED_MODULE_6__ .fO)(table['project'])?.['dynamic']);
    if (dynamic.includes('dependencies'))
        untell(state, `${file.path}: dependencies`, 'they are dynamic: only a build tells');
    const wanted = header.extras.map(_pep440_js__WEBPACK_IMPORTED_MODULE_7__ .Ew);
    const extras = [...(0,_python_groups_js__WEBPACK_IMPORTED_MODULE_8__ .Js)(table)].filter(([name]) => header.allExtras || wanted.includes(name));
    const groups = (0,_python_groups_js__WEBPACK_IMPORTED_MODULE_8__ .m0)(table);
    const named = groups.ok
        ? header.groups.map((name) => groups.groups.get((0,_pep440_js__WEBPACK_IMPORTED_MODULE_7__ .Ew)(name.split(':').at(-1) ?? '')))
        : [];
    const written = [
        ...(named.length > 0 && header.sources.length === 0 ? [] : (0,_python_groups_js__WEBPACK_IMPORTED_MODULE_8__ .LY)(table)),
        ...extras.flatMap(([, list]) => list),
        ...named.flatMap((list) => list ?? []),
    ];
    for (const { text, path } of written) {
        const one = (0,_python_structure_js__WEBPACK_IMPORTED_MODULE_4__ .N)(text, { group: file.path, file, path });
        if (one)
            state.declared.push(one);
    }
}


/***/ }),

/***/ 7566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pylockRules: () => ( pylockRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pip-tools/header.ts
var pip_tools_header = __webpack_require__(106);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/cause.ts
var cause = __webpack_require__(6501);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/toml-file.ts
var toml_file = __webpack_require__(1291);
// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts + 1 modules
var toml = __webpack_require__(7773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pdm/hash.ts
var pdm_hash = __webpack_require__(9911);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep440.ts
var pep440 = __webpack_require__(6120);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pip-tools/sources.ts
var sources = __webpack_require__(6269);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/groups.ts
var python_groups = __webpack_require__(4680);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/hashed.ts
var hashed = __webpack_require__(4229);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/specifier.ts
var specifier = __webpack_require__(4522);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/structure.ts
var structure = __webpack_require__(6955);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pylock/inputs.ts











function compareInputs(question, table) {
    const header = (0,pip_tools_header.$)(question.lock.text);
    const named = (header?.sources ?? [])
        .filter((one) => one !== '-')
        .map((way) => (0,paths.A4)(question.path, way.replace(/^\.\//, '')));
    if (header && named.length > 0) {
        const { declared, paths, untold } = (0,sources.t)(question.tree, named, [], header);
        return { causes: presentCauses(declared, table), manifests: paths, untold };
    }
    const path = (0,paths.A4)(question.path, 'pyproject.toml');
    const file = (0,pair.XB)(question.tree, path);
    const manifest = file && !('outcome' in file) ? (0,hashed.g)(file) : undefined;
    if (!file || 'outcome' in file || !manifest || (0,toml.fO)(manifest['project']) === undefined)
        return {
            causes: [],
            manifests: [],
            untold: [{ claim: question.lock.path, why: 'it does not tell what it was made from' }],
        };
    return { ...projectInputs(question, table, file, manifest), manifests: [path] };
}
function projectInputs(question, table, file, manifest) {
    const hash = (0,toml.oJ)((0,toml.fO)((0,toml.fO)((0,toml.fO)(table['tool'])?.['pdm'])?.['hashes'])?.['sha256']);
    const now = hash === undefined ? undefined : (0,pdm_hash.Ae)(manifest, '2.20', question.capabilities);
    const causes = [...presentCauses(declaredIn(manifest, table, file), table), ...recordedCauses(manifest, table, file)];
    if (hash === undefined || now === undefined)
        return { causes, untold: [] };
    if (hash === now)
        return { causes: [], untold: [] };
    const observed = 'the hash of PDM belongs to another pyproject.toml';
    return {
        causes: causes.length > 0 ? causes : [{ code: 'dependency-changed', claim: file.path, observed, file }],
        untold: [],
    };
}
function declaredIn(manifest, table, file) {
    const extras = (0,toml.P7)(table['extras']).map(pep440.Ew);
    const wanted = [...(0,toml.P7)(table['dependency-groups']), ...(0,toml.P7)(table['default-groups'])].map(pep440.Ew);
    const groups = (0,python_groups.m0)(manifest);
    const written = [
        ...(0,python_groups.LY)(manifest),
        ...[...(0,python_groups.Js)(manifest)].filter(([name]) => extras.includes(name)).flatMap(([, list]) => list),
        ...(groups.ok ? [...groups.groups].filter(([name]) => wanted.includes(name)).flatMap(([, list]) => list) : []),
    ];
    return written.flatMap(({ text, path }) => (0,structure.N)(text, { group: '', file, path }) ?? []);
}
function presentCauses(declared, table) {
    const packages = (0,toml.N$)(table['packages']).map((one) => {
        const version = (0,toml.oJ)(one['version']);
        return {
            name: (0,pep440.Ew)((0,toml.oJ)(one['name']) ?? ''),
            ...(version === undefined ? {} : { version }),
            needs: [],
        };
    });
    const names = new Set(packages.map(({ name }) => name));
    const certain = declared.filter(({ name, conditional }) => !conditional || names.has(name));
    return (0,structure.K)(certain, packages).filter(({ code }) => code !== 'dependency-removed');
}
function recordedCauses(manifest, table, file) {
    const groups = (0,python_groups.m0)(manifest);
    const known = groups.ok ? new Set(groups.groups.keys()) : undefined;
    const extras = (0,python_groups.Js)(manifest);
    const lostExtras = (0,toml.P7)(table['extras']).filter((name) => !extras.has((0,pep440.Ew)(name)));
    const lostGroups = (0,toml.P7)(table['dependency-groups']).filter((name) => known?.has((0,pep440.Ew)(name)) === false);
    const gone = 'in the lock, declared nowhere';
    return [
        ...lostExtras.map((name) => ({
            code: 'extra-changed',
            claim: `extra "${name}"`,
            observed: gone,
            file,
            path: ['project', 'optional-dependencies'],
        })),
        ...lostGroups.map((name) => ({
            code: 'group-changed',
            claim: `group "${name}"`,
            observed: gone,
            file,
            path: ['dependency-groups'],
        })),
        ...pythonCauses(manifest, table, file),
    ];
}
function pythonCauses(manifest, table, file) {
    const [now, before] = [
        (0,toml.oJ)((0,toml.fO)(manifest['project'])?.['requires-python']),
        (0,toml.oJ)(table['requires-python']),
    ];
    if (now === undefined || before === undefined)
        return [];
    const [own, locked, both] = [(0,specifier.ul)([now]), (0,specifier.ul)([before]), (0,specifier.ul)([now, before])];
    if (!own || !locked || (both && (0,specifier.MI)(both, locked)))
        return [];
    const observed = `lock was made for ${before}`;
    return [{ code: 'python-changed', claim: `python ${now}`, observed, file, path: ['project', 'requires-python'] }];
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/python/marker.ts
var python_marker = __webpack_require__(10);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pylock/structure.ts



const DIRECT = ['vcs', 'directory', 'archive'];
function structureCauses(table, file) {
    const packages = (0,toml.N$)(table['packages']);
    const names = new Set(packages.map((one) => (0,pep440.Ew)((0,toml.oJ)(one['name']) ?? '')));
    return [...headCauses(table, file), ...packages.flatMap((one) => packageCauses(one, names, file))];
}
function headCauses(table, file) {
    const invalid = (claim, observed) => ({
        code: 'lock-invalid',
        claim,
        observed,
        file,
        path: [claim],
    });
    const markers = (0,toml.P7)(table['environments']).filter((text) => (0,python_marker.gY)(text) === undefined);
    return [
        ...((0,toml.oJ)(table['created-by']) === undefined
            ? [invalid('created-by', 'PEP 751 requires it, and it is not there')]
            : []),
        ...(Array.isArray(table['packages']) ? [] : [invalid('packages', 'PEP 751 requires it, and it is not there')]),
        ...markers.map((text) => invalid('environments', `"${text}" is no marker`)),
    ];
}
function packageCauses(one, names, file) {
    const name = (0,toml.oJ)(one['name']);
    if (name === undefined)
        return [{ code: 'lock-invalid', claim: 'packages', observed: 'a package has no name', file }];
    const version = (0,toml.oJ)(one['version']);
    const claim = version === undefined ? name : `${name} ${version}`;
    const sources = DIRECT.filter((key) => key in one);
    const files = ['sdist', 'wheels'].filter((key) => key in one);
    const count = sources.length + (files.length > 0 ? 1 : 0);
    const cause = (code, observed) => ({ code, claim, observed, file });
    const marker = (0,toml.oJ)(one['marker']);
    return [
        ...(count > 1
            ? [cause('lock-invalid', `it has ${[...sources, ...files].join(' and ')}, of which one may be there`)]
            : []),
        ...(count === 0 ? [cause('lock-incomplete', 'it has nothing to install it from')] : []),
        ...(unhashed(one) ? [cause('checksum-missing', 'one of its files has no hash, which PEP 751 requires')] : []),
        ...(marker !== undefined && (0,python_marker.gY)(marker) === undefined
            ? [cause('lock-invalid', 'its marker cannot be read')]
            : []),
        ...lostNeeds(one, names).map((need) => ({
            code: 'lock-incomplete',
            claim: need,
            observed: `${name} needs it, and the lock has no such package`,
            file,
        })),
    ];
}
function unhashed(one) {
    const files = [...(0,toml.N$)(one['wheels']), ...(0,toml.N$)([one['sdist']]), ...(0,toml.N$)([one['archive']])];
    return files.some((file) => (0,toml.Mc)(file['hashes']).filter(([, hash]) => isHash(hash)).length === 0);
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-fA-F]{16,}$/.test(value);
}
function lostNeeds(one, names) {
    const needs = (0,toml._j)(one['dependencies']).flatMap((need) => (0,toml.oJ)((0,toml.fO)(need)?.['name']) ?? []);
    return needs.filter((need) => !names.has((0,pep440.Ew)(need)));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pylock/rules.ts







const pylockRules = { check: checkPylock, wantsLock: () => undefined };
async function checkPylock(question) {
    const read = (0,toml_file.v)(question.lock);
    if (!read.ok)
        return { findings: [read.finding], packages: 0, manifests: [] };
    const packages = (0,toml.N$)(read.value['packages']).length;
    const foreign = foreignFormat(question.lock, read.value);
    if (foreign)
        return { findings: [foreign], packages, manifests: [] };
    const inputs = compareInputs(question, read.value);
    const causes = [...inputs.causes, ...structureCauses(read.value, question.lock)];
    const remarks = inputs.untold.map(({ claim, why }) => (0,cause.nZ)(claim, why, question.lock));
    const judge = { title: 'an installer', packages, ...commandFor(question, read.value) };
    const told = await (0,cause.WX)(causes);
    const verdict = told.length === 0 ? (0,cause.ET)(question.lock, judge) : (0,cause.Pc)(question.lock, judge, told.length);
    return { findings: [verdict, ...told, ...remarks], packages, manifests: inputs.manifests };
}
function commandFor({ lock, path }, table) {
    const header = (0,pip_tools_header.$)(lock.text);
    if (header)
        return { command: header.command };
    const name = (0,paths.Vb)(path);
    const by = (0,toml.oJ)(table['created-by']);
    if (by === 'pdm')
        return { command: 'pdm lock --update-reuse' };
    if (by === 'uv')
        return { command: `uv export --format pylock.toml -o ${name}` };
    return {
        command: `pip lock -o ${name} .`,
        advice: `Lock again with the tool that wrote it (${(by ?? 'unknown').slice(0, 40)}).`,
    };
}
function foreignFormat(file, table) {
    const version = (0,toml.oJ)(table['lock-version']);
    const at = { claim: file.path, where: { file: file.path, line: 1 } };
    if (version === undefined) {
        const remedy = { text: 'Restore it from version control, or lock again.' };
        return {
            ...at,
            outcome: 'broken',
            code: 'lock-invalid',
            observed: 'it has no lock-version, which PEP 751 requires',
            remedy,
        };
    }
    if (/^1\.\d+$/.test(version))
        return undefined;
    const remedy = { text: 'Update this gate.' };
    return {
        ...at,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `lock-version ${version.slice(0, 40)} is not known`,
        expected: '1.0',
        remedy,
    };
}


/***/ }),

/***/ 160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   bv: () => ( pythonJson)
 });
/* unused harmony exports byCodePoint, pythonFloat */
 var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3069);

const MAX_DEPTH = 200;
function pythonJson(value, compact = false) {
    try {
        return { ok: true, text: write(value, 0, compact ? COMPACT : USUAL) };
    }
    catch (error) {
        if (error === DATE)
            return { ok: false, why: 'date' };
        if (error === DEPTH)
            return { ok: false, why: 'depth' };
        throw error;
    }
}
const USUAL = { item: ', ', key: ': ' };
const COMPACT = { item: ',', key: ':' };
const DATE = Symbol('date');
const DEPTH = Symbol('depth');
function write(value, depth, by) {
    if (depth > MAX_DEPTH)
        throw DEPTH;
    if (typeof value === 'string')
        return pythonString(value);
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'number')
        return pythonFloat(value);
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (value === null || value === undefined)
        return 'null';
    if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__ .PJ)
        throw DATE;
    return Array.isArray(value)
        ? writeArray(value, depth, by)
        : writeTable(value, depth, by);
}
function writeArray(array, depth, by) {
    const kept = array.filter((element) => element !== undefined);
    return `[${kept.map((element) => write(element, depth + 1, by)).join(by.item)}]`;
}
function writeTable(table, depth, by) {
    const keys = Object.keys(table).filter((key) => table[key] !== undefined);
    const members = keys
        .sort(byCodePoint)
        .map((key) => `${pythonString(key)}${by.key}${write(table[key], depth + 1, by)}`);
    return `{${members.join(by.item)}}`;
}
function byCodePoint(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const difference = weight(a.charCodeAt(i)) - weight(b.charCodeAt(i));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
function weight(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\f': '\\f',
    '\b': '\\b',
};
function pythonString(text) {
    return `"${text.replace(/[^ !#-[\]-~]/g, (unit) => SHORT[unit] ?? escaped(unit))}"`;
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const [mantissa = '0', power = '0'] = Math.abs(value).toExponential().split('e');
    return sign + placed(mantissa.replace('.', ''), Number(power));
}
function placed(digits, power) {
    if (power < -4 || power >= 16)
        return scientific(digits, power);
    if (power < 0)
        return `0.${'0'.repeat(-power - 1)}${digits}`;
    const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
    return `${whole}.${digits.slice(power + 1) || '0'}`;
}
function scientific(digits, power) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${digits[0]}${fraction}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}


/***/ }),

/***/ 4229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   g: () => ( readExact),
   l: () => ( jsonHash)
 });
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _python_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(160);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);
 var _toml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1291);




const readExact = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)((file) => {
    const read = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .D7)(file.text, true);
    return read.ok && (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_2__ .v)(file).ok ? read.table : undefined;
});
function jsonHash(value, capabilities, compact = false) {
    const json = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_3__ .bv)(value, compact);
    return json.ok ? capabilities.sha256(json.text) : undefined;
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( structuralCauses),
   N: () => ( declaredFrom)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
 var _pep508_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7003);
 var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);



function declaredFrom(text, place) {
    const read = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_0__ .p)(text);
    if (!read)
        return undefined;
    return {
        name: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(read.name),
        specifier: (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__ .yB)(read.constraint),
        conditional: read.marker !== undefined,
        direct: read.url !== undefined,
        ...(read.marker === undefined ? {} : { marker: read.marker }),
        claim: text,
        ...place,
    };
}
function structuralCauses(declared, packages) {
    const byName = new Map();
    for (const one of packages)
        byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    const wanting = declared.flatMap((one) => wantingCause(one, byName.get(one.name) ?? []));
    return [...wanting, ...unneeded(declared, packages)];
}
function wantingCause(one, locked) {
    const { claim, file, path, line, specifier, group } = one;
    const place = { claim, file, ...(path ? { path } : {}), ...(line === undefined ? {} : { line }) };
    if (locked.length === 0)
        return [{ ...place, code: 'dependency-added', observed: 'not in the lock' }];
    const versions = locked.flatMap(({ version }) => version ?? []);
    const outside = versions.length === locked.length && versions.every((v) => (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__ .yN)(v, specifier) === false);
    if (outside && !one.direct)
        return [
            {
                ...place,
                code: 'dependency-unsatisfied',
                observed: `the lock has ${versions.join(', ')}, which ${specifier} does not allow`,
            },
        ];
    const groups = locked.flatMap((each) => each.groups ?? [group]);
    if (one.conditional || groups.includes(group))
        return [];
    const observed = `the lock has it for ${[...new Set(groups)].join(', ') || 'no group'}, not for ${group}`;
    return [{ ...place, code: 'dependency-moved', observed }];
}
function unneeded(declared, packages) {
    const needed = new Set([...declared.map(({ name }) => name), ...packages.flatMap(({ needs }) => needs)]);
    const left = new Map(packages.filter(({ name }) => !needed.has(name)).map((one) => [one.name, one]));
    const file = declared[0]?.file;
    return [...left.values()].map(({ name, version }) => ({
        code: 'dependency-removed',
        claim: version === undefined ? name : `${name} ${version}`,
        observed: 'in the lock, declared nowhere and needed by nothing',
        ...(file ? { file } : {}),
    }));
}


/***/ })

};
