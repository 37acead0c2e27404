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
// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts
var toml = __webpack_require__(2623);
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
 var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2623);

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
