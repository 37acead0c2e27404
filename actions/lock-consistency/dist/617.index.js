export const id = 617;
export const ids = [617];
export const modules = {

/***/ 8617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  causesOf: () => ( causesOf)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pep440.ts
var pep440 = __webpack_require__(6120);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/groups.ts
var python_groups = __webpack_require__(4680);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/structure.ts
var structure = __webpack_require__(6955);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/trial.ts
var trial = __webpack_require__(5230);
// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts + 1 modules
var toml = __webpack_require__(7773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pdm/check.ts
var check = __webpack_require__(6899);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pdm/hash.ts
var hash = __webpack_require__(9911);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep508.ts
var pep508 = __webpack_require__(7003);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pdm/own-extras.ts


function withOwnExtras(written, own, extras, seen = new Set()) {
    return written.flatMap((one) => {
        const read = (0,pep508.p)(one.text);
        if (!read || (0,pep440.Ew)(read.name) !== own)
            return [one];
        const names = read.extras.map(pep440.Ew).filter((name) => !seen.has(name));
        return names.flatMap((name) => withOwnExtras(extras.get(name) ?? [], own, extras, new Set([...seen, name])));
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pdm/causes.ts








function causesOf(asked) {
    const { lock, file, table } = asked;
    const sections = sectionsOf(table);
    const declared = sections.flatMap(({ group, written }) => written.flatMap(({ text, path }) => {
        const one = (0,structure.N)(text, { group, file, path });
        return one ? [one] : [];
    }));
    const known = lock.groups ? declared.filter(({ group }) => lock.groups?.includes(group)) : declared;
    const alone = asked.members === undefined;
    const structural = (0,structure.K)(known, lock.packages).filter(({ code }) => alone || code !== 'dependency-removed');
    const causes = [...structural, ...lostGroups(asked, sections), ...changedPython(asked)];
    const proven = 'lock_inputs' in lock.metadata || !lock.contentHash
        ? undefined
        : (0,trial.RB)(table, file, trials(asked), (one) => (0,check.C)(asked, one) === true);
    return { causes, ...(proven ? { proven } : {}) };
}
function sectionsOf(table) {
    const groups = (0,python_groups.m0)(table);
    const legacy = (0,toml.Mc)((0,hash.am)(table)['dev-dependencies']).map(([name, value]) => ({
        group: (0,pep440.Ew)(name),
        written: (0,python_groups.Xs)(value, ['tool', 'pdm', 'dev-dependencies', name]),
    }));
    const own = (0,pep440.Ew)((0,toml.oJ)((0,toml.fO)(table['project'])?.['name']) ?? '');
    const extras = new Map([...(0,python_groups.Js)(table)].map(([name, written]) => [(0,pep440.Ew)(name), written]));
    const sections = [
        { group: 'default', written: (0,python_groups.LY)(table) },
        ...[...(0,python_groups.Js)(table)].map(([group, written]) => ({ group, written })),
        ...(groups.ok ? [...groups.groups] : []).map(([group, written]) => ({ group, written })),
        ...legacy,
    ];
    return own === ''
        ? sections
        : sections.map(({ group, written }) => ({ group, written: withOwnExtras(written, own, extras) }));
}
function lostGroups({ lock, file }, sections) {
    const known = new Set(sections.map(({ group }) => group));
    const lost = (lock.groups ?? []).filter((group) => !known.has((0,pep440.Ew)(group)));
    return lost.map((group) => ({
        code: 'group-changed',
        claim: `group "${group}"`,
        observed: 'in the lock, declared nowhere',
        file,
    }));
}
function changedPython({ lock, table, file }) {
    const now = (0,toml.oJ)((0,toml.fO)(table['project'])?.['requires-python']);
    const before = lockedPython({ lock });
    const same = before.length === 0 || now === undefined || before.some((one) => squeezed(one).includes(squeezed(now)));
    if (same)
        return [];
    const path = ['project', 'requires-python'];
    return [
        { code: 'python-changed', claim: `python ${now}`, observed: `lock was made for ${before.join(', ')}`, file, path },
    ];
}
function lockedPython({ lock }) {
    return (0,toml.N$)(lock.metadata['targets']).flatMap((target) => (0,toml.oJ)(target['requires_python']) ?? []);
}
function squeezed(text) {
    return text.replace(/\s+/g, '');
}
function* groupTrials(table) {
    const groups = (0,toml.Mc)(table['dependency-groups']).map(([name]) => ['dependency-groups', name]);
    const extras = (0,toml.Mc)((0,toml.fO)(table['project'])?.['optional-dependencies']);
    const paths = [...groups, ...extras.map(([name]) => ['project', 'optional-dependencies', name])];
    for (const path of paths) {
        const isExtra = path.length === 3;
        const claim = `${isExtra ? 'extra' : 'group'} "${path.at(-1)}"`;
        yield {
            path,
            value: undefined,
            code: isExtra ? 'extra-changed' : 'group-changed',
            claim,
            observed: 'not in the lock',
        };
    }
}
function* trials(asked) {
    const { table, lock } = asked;
    yield* groupTrials(table);
    const arrays = new Set();
    for (const { written } of sectionsOf(table))
        for (const { text, path } of written) {
            const name = (0,pep440.Ew)(/^[\w.-]+/.exec(text.trim())?.[0] ?? '');
            const versions = lock.packages.flatMap((one) => one.name === name && one.version !== undefined ? one.version : []);
            yield* (0,trial.ZI)(path, text, versions);
            arrays.add(JSON.stringify(path.slice(0, -1)));
        }
    const python = (0,toml.oJ)((0,toml.fO)(table['project'])?.['requires-python']);
    for (const before of [...lockedPython(asked), undefined])
        yield {
            path: ['project', 'requires-python'],
            value: before,
            code: 'python-changed',
            claim: `python ${python ?? 'any'}`,
            observed: `lock was made for ${before ?? 'any'}`,
        };
    for (const path of arrays)
        yield* (0,trial.Yg)(table, JSON.parse(path));
}


/***/ }),

/***/ 7003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( parseRequirement),
   x: () => ( markerKind)
 });
const MAX_LENGTH = 2000;
const HEAD = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?/;
function parseRequirement(text) {
    const trimmed = text.trim();
    const head = trimmed.length > MAX_LENGTH ? null : HEAD.exec(trimmed);
    if (!head)
        return undefined;
    const name = head[1] ?? '';
    const extras = (head[2] ?? '').split(',').flatMap((extra) => extra.trim() || []);
    const rest = trimmed.slice(head[0].length).trim();
    return rest.startsWith('@') ? direct(name, extras, rest) : versioned(name, extras, rest);
}
function versioned(name, extras, rest) {
    const at = rest.indexOf(';');
    const spec = (at < 0 ? rest : rest.slice(0, at)).trim();
    const constraint = spec.startsWith('(') && spec.endsWith(')') ? spec.slice(1, -1).trim() : spec;
    if (!/^[\w\s.*+!<>=~,^|-]*$/.test(constraint))
        return undefined;
    return { name, extras, constraint, ...markerOf(at < 0 ? '' : rest.slice(at + 1)) };
}
function direct(name, extras, rest) {
    const at = rest.indexOf(' ;');
    const url = (at < 0 ? rest : rest.slice(0, at)).slice(1).trim();
    return { name, extras, constraint: '', url, ...markerOf(at < 0 ? '' : rest.slice(at + 2)) };
}
function markerOf(text) {
    const marker = text.trim();
    return marker === '' ? {} : { marker };
}
const COMPARISON = /^\(?\s*(python_version|python_full_version)\s*(<=|>=|==|!=|<|>|~=)\s*["']([^"']+)["']\s*\)?$/;
const PLATFORM = /^\(?\s*(?:sys_platform|os_name|platform_system|platform_machine|platform_python_implementation)\s*(?:==|!=)\s*["'][^"']*["']\s*\)?$/;
function markerKind(marker) {
    if (marker === undefined)
        return { kind: 'none' };
    if (PLATFORM.test(marker))
        return { kind: 'platform' };
    const parts = marker.split(/\sand\s/).map((part) => COMPARISON.exec(part.trim()));
    if (parts.length > 8 || parts.some((part) => part === null))
        return { kind: 'other' };
    return { kind: 'python', versions: parts.map((part) => `${part?.[2]}${part?.[3]}`).join(',') };
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jl: () => ( tableWith),
   PT: () => ( insertAt),
   Ph: () => ( withoutEmptied),
   ef: () => ( setAt),
   fK: () => ( valueAt),
   wc: () => ( renameAt)
 });
 var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7773);

function valueAt(root, path) {
    let value = root;
    for (const step of path)
        value = child(value, step);
    return value;
}
function child(value, step) {
    if (Array.isArray(value))
        return typeof step === 'number' ? value[step] : undefined;
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(value);
    return table && Object.hasOwn(table, step) ? table[String(step)] : undefined;
}
function setAt(root, path, value) {
    return put(root, path, value);
}
function put(target, [step, ...rest], value) {
    if (step === undefined)
        return value;
    const next = rest.length === 0 ? value : put(child(target, step), rest, value);
    if (typeof step === 'number')
        return Array.isArray(target) && step < target.length ? target.with(step, next) : target;
    return withKey((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(target), step, next);
}
function tableWith(entries) {
    const table = Object.create(null);
    for (const [key, value] of entries) {
        Object.defineProperty(table, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return table;
}
function withKey(table, key, value) {
    return tableWith([...Object.entries(table ?? {}), [key, value]]);
}
function insertAt(root, path, index, value) {
    const array = valueAt(root, path);
    const elements = Array.isArray(array) ? array : [];
    return setAt(root, path, elements.toSpliced(index, 0, value));
}
function renameAt(root, path, key) {
    const value = valueAt(root, path);
    return setAt(setAt(root, path, undefined), [...path.slice(0, -1), key], value);
}
function withoutEmptied(value) {
    if (Array.isArray(value)) {
        const kept = value.map(withoutEmptied);
        return value.length > 0 && kept.every((element) => element === undefined) ? undefined : kept;
    }
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(value);
    if (!table)
        return value;
    const entries = Object.entries(table).map(([key, member]) => [key, withoutEmptied(member)]);
    return entries.length > 0 && entries.every(([, member]) => member === undefined) ? undefined : tableWith(entries);
}


/***/ }),

/***/ 4680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Js: () => ( projectExtras),
   LY: () => ( projectDependencies),
   Xs: () => ( writtenIn),
   m0: () => ( dependencyGroups)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
 var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7773);


const MOST = 20_000;
function dependencyGroups(manifest, conditions = new Map()) {
    const raw = new Map((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .Mc)(manifest['dependency-groups']).map(([name, value]) => [(0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(name), { name, value }]));
    const flat = new Map();
    const state = { raw, flat, conditions, left: MOST, includes: false };
    try {
        for (const key of raw.keys())
            flatten(key, state, []);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        return { ok: false, ...error };
    }
    return { ok: true, groups: flat, includes: state.includes };
}
function flatten(key, state, above) {
    const known = state.flat.get(key);
    const group = state.raw.get(key);
    if (known)
        return known;
    const path = ['dependency-groups', group?.name ?? key];
    if (!group)
        throw { why: `group "${key}" is included and not declared`, path: ['dependency-groups'] };
    if (above.includes(key) || above.length > 50)
        throw { why: `group "${key}" includes itself`, path };
    const own = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ ._j)(group.value).flatMap((item, i) => {
        const text = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)(item);
        if (text !== undefined)
            return [{ text, path: [...path, i] }];
        const included = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(item)?.['include-group']);
        if (included === undefined)
            throw { why: `group "${key}" holds what is neither a requirement nor an include`, path };
        state.includes = true;
        return flatten((0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(included), state, [...above, key]);
    });
    const condition = state.conditions.get(key);
    const written = condition === undefined ? own : own.map((one) => withCondition(one, condition));
    state.left -= written.length;
    if (state.left < 0)
        throw { why: 'the groups include each other too often', path };
    state.flat.set(key, written);
    return written;
}
function withCondition(one, condition) {
    return { ...one, conditions: [...(one.conditions ?? []), condition] };
}
function projectDependencies(manifest) {
    return writtenIn((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(manifest['project'])?.['dependencies'], ['project', 'dependencies']);
}
function projectExtras(manifest) {
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(manifest['project'])?.['optional-dependencies'];
    return new Map((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .Mc)(table).map(([name, value]) => [
        (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(name),
        writtenIn(value, ['project', 'optional-dependencies', name]),
    ]));
}
function writtenIn(value, path) {
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ ._j)(value).flatMap((item, i) => (typeof item === 'string' ? [{ text: item, path: [...path, i] }] : []));
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


/***/ }),

/***/ 5230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   RB: () => ( provenTrial),
   Yg: () => ( orderTrials),
   ZI: () => ( requirementTrials)
 });
 var _poetry_drift_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);

const MOST_TRIALS = 1500;
function provenTrial(root, file, trials, matches) {
    let left = MOST_TRIALS;
    for (const { path, value, code, claim, observed } of trials) {
        if (left-- <= 0)
            return undefined;
        if (matches((0,_poetry_drift_edits_js__WEBPACK_IMPORTED_MODULE_0__ .ef)(root, path, value)))
            return { code, claim, observed: `${observed} (the hash proves it)`, file, path };
    }
    return undefined;
}
function* requirementTrials(path, text, versions) {
    const known = versions.length > 0;
    yield {
        path,
        value: undefined,
        code: 'dependency-added',
        claim: text,
        observed: known ? 'not asked for when the lock was made' : 'not in the lock',
    };
    const head = /^\s*[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?/.exec(text)?.[0] ?? text;
    const marker = text.includes(';') ? text.slice(text.indexOf(';')) : '';
    const space = marker === '' ? '' : text.slice(0, text.indexOf(';')).endsWith(' ') ? ' ' : '';
    for (const specifier of ['', ...versions.flatMap(specifiersFor)]) {
        const before = `${head.trimEnd()}${specifier}${space}${marker}`;
        if (before !== text)
            yield changed(path, before, text);
    }
    if (marker !== '')
        yield { ...changed(path, text.slice(0, text.indexOf(';')).trimEnd(), text), code: 'dependency-changed' };
}
function changed(path, before, text) {
    return {
        path,
        value: before,
        code: 'constraint-changed',
        claim: text,
        observed: `was "${before}" when the lock was made`,
    };
}
function specifiersFor(version) {
    const parts = version.split('.');
    const forms = parts.map((_, i) => parts.slice(0, i + 1).join('.'));
    return forms.flatMap((form) => [`>=${form}`, `==${form}`, `~=${form}`, ` >= ${form}`, `==${form}.*`, `>${form}`]);
}
function* orderTrials(root, path) {
    const array = (0,_poetry_drift_edits_js__WEBPACK_IMPORTED_MODULE_0__ .fK)(root, path);
    if (!Array.isArray(array) || array.length < 2 || array.length > 200)
        return;
    const texts = array;
    const base = {
        path,
        code: 'order-changed',
        claim: String(path.at(-1)),
        observed: 'only the order changed since the lock was made',
    };
    yield { ...base, value: [...texts].sort((a, b) => (lowered(a) < lowered(b) ? -1 : 1)) };
    yield { ...base, value: [...texts].reverse() };
    for (let i = 0; i + 1 < texts.length; i += 1)
        yield { ...base, value: texts.map((one, at) => (at === i ? texts[i + 1] : at === i + 1 ? texts[i] : one)) };
}
function lowered(value) {
    return typeof value === 'string' ? value.toLowerCase() : '';
}


/***/ })

};
