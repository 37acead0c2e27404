export const id = 566;
export const ids = [566];
export const modules = {

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
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);



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
// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts
var toml = __webpack_require__(2623);
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
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);
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

/***/ 10:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   gY: () => ( parseMarker),
   qI: () => ( ALWAYS),
   tv: () => ( extraMarker),
   v_: () => ( bothOf)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);

const ALWAYS = { kind: 'true' };
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 60;
const TOKEN = /\s*(?:([()])|(<=|>=|===|==|!=|~=|<|>)|"([^"]*)"|'([^']*)'|(not\s+in\b|in\b|and\b|or\b)|([A-Za-z_][\w.]*))/y;
const OLD_NAMES = {
    'os.name': 'os_name',
    'sys.platform': 'sys_platform',
    'platform.version': 'platform_version',
    'platform.machine': 'platform_machine',
    'platform.python_implementation': 'platform_python_implementation',
    python_implementation: 'platform_python_implementation',
};
const SYSTEMS = {
    Windows: 'win32',
    Darwin: 'darwin',
    Linux: 'linux',
    AIX: 'aix',
    Emscripten: 'emscripten',
    Android: 'android',
};
function parseMarker(text) {
    if (text === undefined || text.trim() === '')
        return ALWAYS;
    const tokens = text.length > MAX_LENGTH ? undefined : tokensOf(text);
    if (!tokens)
        return undefined;
    const state = { tokens, at: 0 };
    const marker = either(state, 0);
    return state.at === tokens.length ? marker : undefined;
}
function bothOf(a, b) {
    if (a.kind === 'true')
        return b;
    return b.kind === 'true' ? a : { kind: 'and', of: [a, b] };
}
function extraMarker(extra) {
    return { kind: 'atom', variable: 'extra', operator: '==', text: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Ew)(extra), swapped: false };
}
function tokensOf(text) {
    const tokens = [];
    const trimmed = text.trim();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < trimmed.length) {
        const found = TOKEN.exec(trimmed);
        if (!found)
            return undefined;
        const [, mark, operator, double, single, word, name] = found;
        if (mark !== undefined)
            tokens.push({ kind: 'mark', text: mark });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', text: operator });
        else if (double !== undefined || single !== undefined)
            tokens.push({ kind: 'text', text: double ?? single ?? '' });
        else if (word !== undefined)
            tokens.push({ kind: 'operator', text: word.replace(/\s+/, ' ') });
        else
            tokens.push({ kind: 'word', text: name ?? '' });
    }
    return tokens;
}
function either(state, depth) {
    return joinedBy(state, 'or', () => every(state, depth));
}
function every(state, depth) {
    return joinedBy(state, 'and', () => one(state, depth));
}
function joinedBy(state, kind, read) {
    const parts = [];
    for (;;) {
        const part = read();
        if (!part)
            return undefined;
        parts.push(part);
        const next = state.tokens[state.at];
        if (next?.kind !== 'operator' || next.text !== kind)
            break;
        state.at += 1;
    }
    return parts.length === 1 ? parts[0] : { kind, of: parts };
}
function one(state, depth) {
    const first = state.tokens[state.at];
    if (first?.kind === 'mark' && first.text === '(') {
        if (depth > MAX_DEPTH)
            return undefined;
        state.at += 1;
        const inner = either(state, depth + 1);
        const close = state.tokens[state.at];
        if (close?.text !== ')' || close.kind !== 'mark')
            return undefined;
        state.at += 1;
        return inner;
    }
    const [left, operator, right] = state.tokens.slice(state.at, state.at + 3);
    state.at += 3;
    if (operator?.kind !== 'operator' || operator.text === 'and' || operator.text === 'or')
        return undefined;
    if (left?.kind === 'word' && right?.kind === 'text')
        return atom(left.text, operator.text, right.text, false);
    if (left?.kind === 'text' && right?.kind === 'word')
        return atom(right.text, operator.text, left.text, true);
    return undefined;
}
const MIRRORED = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
function atom(name, operator, text, swapped) {
    const variable = OLD_NAMES[name] ?? name;
    const isIn = operator === 'in' || operator === 'not in';
    const straight = swapped && !isIn ? (MIRRORED[operator] ?? operator) : operator;
    const base = { kind: 'atom', operator: straight, swapped: swapped && isIn };
    if (variable === 'extra')
        return { ...base, variable, text: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Ew)(text) };
    const system = variable === 'platform_system' && /^[!=]=$/.test(straight) ? SYSTEMS[text] : undefined;
    return system === undefined ? { ...base, variable, text } : { ...base, variable: 'sys_platform', text: system };
}


/***/ })

};
