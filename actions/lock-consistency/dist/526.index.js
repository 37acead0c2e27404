export const id = 526;
export const ids = [526];
export const modules = {

/***/ 7526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   causesOf: () => ( causesOf)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6120);
 var _python_specifier_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4522);
 var _python_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5230);
 var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7773);
 var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7768);
 var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8646);






function causesOf(asked) {
    const proven = (0,_python_trial_js__WEBPACK_IMPORTED_MODULE_0__ .RB)(asked.table, asked.file, trials(asked), (table) => (0,_check_js__WEBPACK_IMPORTED_MODULE_1__ .CR)(asked, table) === true);
    if (proven)
        return [proven];
    const sections = sectionsOf(asked.table);
    return [
        ...sections.flatMap((section) => sectionCauses(section, asked)),
        ...lostCategories(asked),
        ...changedRequires(asked),
    ];
}
function sectionsOf(table) {
    const own = [['packages', 'default'], ['dev-packages', 'develop'], ...(0,_hash_js__WEBPACK_IMPORTED_MODULE_2__ .S)(table).map((name) => [name, name])];
    return own.map(([name = '', category = '']) => ({ name, category, entries: (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .Mc)(table[name]) }));
}
function sectionCauses({ name: section, category, entries }, { file, lock }) {
    return entries.flatMap(([name, value]) => {
        const specifier = specifierOf(value);
        const place = { claim: `${name} ${specifier ?? '*'}`.trim(), file, path: [section, name] };
        const all = lock.packages.filter((one) => one.name === (0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .Ew)(name));
        const [locked] = all.filter((one) => one.category === category);
        if (all.length === 0)
            return [{ ...place, code: 'dependency-added', observed: 'not in the lock' }];
        if (!locked) {
            const observed = `the lock has it for ${all.map((one) => one.category).join(', ')}, not for ${category}`;
            return [{ ...place, code: 'dependency-moved', observed }];
        }
        if (specifier === undefined ||
            locked.version === undefined ||
            (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_5__ .yN)(locked.version, specifier) !== false)
            return [];
        return [
            {
                ...place,
                code: 'dependency-unsatisfied',
                observed: `the lock has ${locked.version}, which ${specifier} does not allow`,
            },
        ];
    });
}
function specifierOf(value) {
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .fO)(value);
    if (table && ['git', 'path', 'file', 'editable', 'hg', 'svn'].some((key) => key in table))
        return undefined;
    const text = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .oJ)(value) ?? (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .oJ)(table?.['version']) ?? '*';
    return text.trim() === '*' ? '' : (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_5__ .yB)(/^[\s\d]/.test(text) ? `==${text}` : text);
}
function lostCategories({ lock, table, file }) {
    const known = new Set(sectionsOf(table).map(({ category }) => category));
    const lost = new Set(lock.packages.map(({ category }) => category).filter((category) => !known.has(category)));
    return [...lost].map((name) => ({
        code: 'group-changed',
        claim: `category "${name}"`,
        observed: 'in the lock, not in the Pipfile',
        file,
    }));
}
function changedRequires({ table, lock, file }) {
    const now = Object.fromEntries((0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .Mc)(table['requires']).map(([key, value]) => [key, plain(value)]));
    const keys = [...new Set([...Object.keys(now), ...Object.keys(lock.requires)])];
    return keys
        .filter((key) => now[key] !== plain(lock.requires[key]))
        .map((key) => ({
        code: 'python-changed',
        claim: `${key} ${now[key] ?? '(gone)'}`,
        observed: `lock was made for ${plain(lock.requires[key]) ?? 'any'}`,
        file,
        path: ['requires', ...(now[key] === undefined ? [] : [key])],
    }));
}
function* trials({ table, lock }) {
    const requires = Object.keys(lock.requires).length === 0 ? undefined : lock.requires;
    yield {
        path: ['requires'],
        value: requires,
        code: 'python-changed',
        claim: 'requires',
        observed: `lock was made for ${JSON.stringify(requires ?? {})}`,
    };
    for (const { name: section, entries } of sectionsOf(table))
        for (const [name, value] of entries) {
            const base = { path: [section, name], claim: `${name} ${(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .oJ)(value) ?? ''}`.trim() };
            const locked = lock.packages.find((one) => one.name === (0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .Ew)(name));
            yield {
                ...base,
                value: undefined,
                code: 'dependency-added',
                observed: locked ? 'not asked for when the lock was made' : 'not in the lock',
            };
            for (const before of formerly(locked?.version))
                if (before !== value)
                    yield {
                        ...base,
                        value: before,
                        code: 'constraint-changed',
                        observed: `was "${before}" when the lock was made`,
                    };
        }
}
function formerly(version) {
    const parts = version?.split('.') ?? [];
    const forms = parts.map((_, i) => parts.slice(0, i + 1).join('.'));
    return ['*', ...forms.flatMap((form) => [`==${form}`, `>=${form}`, `~=${form}`, `==${form}.*`, form])];
}
function plain(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
        ? value.toString()
        : undefined;
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
