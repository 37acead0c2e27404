export const id = 447;
export const ids = [447];
export const modules = {

/***/ 7768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CR: () => ( hashMatches),
   PH: () => ( checkPipfileLock),
   Y: () => ( ruleOf)
 });
 var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6120);
 var _python_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6501);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
 var _python_toml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1291);
 var _hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8646);
 var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3722);







async function checkPipfileLock(question) {
    return (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .CV)(question, 'Pipfile', async ({ lock, manifest }) => {
        const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__ .Z)(lock);
        if (!read.ok)
            return { findings: [read.finding], packages: 0 };
        const packages = read.value.packages.length;
        const table = (0,_python_toml_file_js__WEBPACK_IMPORTED_MODULE_2__ .v)(manifest);
        if (!table.ok)
            return { findings: [table.finding], packages };
        const exact = (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_3__ .g)(manifest) ?? table.value;
        const asked = { question, lock: read.value, file: manifest, table: exact, rules: rulesFor(question.judgeAs) };
        return { findings: await findingsFor(asked), packages };
    });
}
function ruleOf(version) {
    if (!(0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .ot)(version))
        return undefined;
    if ((0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .jZ)(version, '2026.4.0'))
        return 'canonical';
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .jZ)(version, '2022.10.9') ? 'categories' : 'packages';
}
function rulesFor(judgeAs) {
    const rule = judgeAs === undefined ? undefined : ruleOf(judgeAs);
    return rule ? [rule] : ['canonical', 'categories'];
}
async function findingsFor(asked) {
    const { question, lock, file } = asked;
    const judge = judgeOf(asked);
    const bare = bareCauses(asked);
    if (lock.hash === undefined)
        return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .Pc)(question.lock, judge, 0, 'the lock has no hash of its Pipfile')];
    const fresh = hashMatches(asked, asked.table);
    if (fresh === undefined)
        return [
            {
                claim: file.path,
                outcome: 'unknown',
                code: 'unsupported-value',
                observed: 'a value stands in it on which Pipenv itself fails',
                where: { file: file.path },
            },
        ];
    if (fresh && bare.length === 0)
        return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .ET)(question.lock, judge)];
    if (fresh)
        return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .ET)(question.lock, judge), ...(await (0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .WX)(bare)).map(asRemark)];
    const { causesOf } = await __webpack_require__.e( 526).then(__webpack_require__.bind(__webpack_require__, 7526));
    const causes = await (0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .WX)([...causesOf(asked), ...bare]);
    return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .Pc)(question.lock, judge, causes.length, NOTHING), ...causes];
}
const NOTHING = 'the hash belongs to another Pipfile, yet every package matches (a merge kept one side’s hash, or an entry changed that leaves no trace)';
function asRemark(finding) {
    return { ...finding, outcome: 'unknown', additional: true };
}
function hashMatches({ lock, rules, question }, table) {
    const hashes = rules.map((rule) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_6__ ._)(table, rule, question.capabilities));
    return hashes.every((hash) => hash === undefined) ? undefined : hashes.includes(lock.hash);
}
function judgeOf({ question, lock }) {
    const title = question.judgeAs === undefined ? 'Pipenv' : `Pipenv ${question.judgeAs}`;
    return { title, packages: lock.packages.length, command: 'pipenv lock' };
}
function bareCauses({ lock, question }) {
    const bare = lock.packages.filter(({ hashed, direct, version }) => !hashed && !direct && version !== undefined);
    return bare.map(({ name, version, category }) => ({
        code: 'checksum-missing',
        claim: `${name} ${version}`,
        observed: `it has no hash in the lock (${category})`,
        file: question.lock,
    }));
}


/***/ }),

/***/ 8646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   S: () => ( categoriesOf),
   _: () => ( pipfileHash)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4229);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);



const SECTIONS = ['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv'];
const PUBLIC = { name: 'pypi', url: `https://${['pypi', 'org'].join('.')}/simple`, verify_ssl: true };
function pipfileHash(pipfile, rule, capabilities) {
    return (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_0__ .l)(hashedContent(pipfile, rule), capabilities, true);
}
function hashedContent(pipfile, rule) {
    const section = (name) => sectionOf(pipfile[name], rule);
    const categories = rule === 'packages' ? [] : categoriesOf(pipfile);
    return {
        _meta: { sources: pipfile['source'] ?? [PUBLIC], requires: pipfile['requires'] ?? {} },
        default: section('packages'),
        develop: section('dev-packages'),
        ...Object.fromEntries(categories.map((name) => [name, section(name)])),
    };
}
function categoriesOf(pipfile) {
    const known = [...SECTIONS, 'default', 'develop', '__proto__'];
    return Object.keys(pipfile).filter((name) => !known.includes(name) && (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(pipfile[name]) !== undefined);
}
function sectionOf(value, rule) {
    if (rule !== 'canonical')
        return (value ?? {});
    const section = Object.create(null);
    for (const [name, spec] of (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(value))
        section[(0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Ew)(name)] = spec;
    return section;
}


/***/ }),

/***/ 3722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( readPipfileLock)
 });
/* unused harmony export recordOf */
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);
 var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);



const readPipfileLock = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__ .O)((file) => {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file) };
    try {
        const parsed = JSON.parse(file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text);
        const lock = recordOf(parsed);
        return lock ? { ok: true, value: lockFrom(lock) } : { ok: false, finding: invalid(file, 'it holds no object') };
    }
    catch (error) {
        return {
            ok: false,
            finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file) ?? invalid(file, error instanceof Error ? error.message : 'it cannot be read'),
        };
    }
});
function lockFrom(lock) {
    const meta = recordOf(lock['_meta']) ?? {};
    const hash = recordOf(meta['hash'])?.['sha256'];
    const spec = meta['pipfile-spec'];
    const categories = Object.entries(lock).filter(([name]) => name !== '_meta');
    return {
        ...(typeof hash === 'string' ? { hash } : {}),
        ...(typeof spec === 'number' ? { spec } : {}),
        requires: recordOf(meta['requires']) ?? {},
        packages: categories.flatMap(([category, packages]) => Object.entries(recordOf(packages) ?? {}).map(([name, value]) => packageFrom(name, value, category))),
    };
}
function packageFrom(name, value, category) {
    const table = recordOf(value) ?? {};
    const version = typeof table['version'] === 'string' ? table['version'].replace(/^={2,3}/, '') : undefined;
    const direct = ['git', 'path', 'file', 'hg', 'svn', 'bzr', 'editable'].some((key) => key in table);
    const hashed = Array.isArray(table['hashes']) && table['hashes'].length > 0;
    return { name: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Ew)(name), ...(version === undefined ? {} : { version }), category, hashed, direct };
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function invalid(file, why) {
    const at = /line (\d+)/.exec(why)?.[1];
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'json-invalid',
        observed: `it is not valid JSON: ${why.slice(0, 160)}`,
        where: { file: file.path, ...(at ? { line: Number(at) } : {}) },
        remedy: { text: 'Correct the file, or restore it from version control.' },
    };
}


/***/ }),

/***/ 8447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pipenvRules: () => ( pipenvRules)
 });
 var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);
 var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8511);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4229);
 var _python_other_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2114);
 var _python_specifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4522);
 var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7768);
 var _hash_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8646);
 var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3722);









const pipenvRules = {
    check: _check_js__WEBPACK_IMPORTED_MODULE_1__ .PH,
    wantsLock,
    pinned,
    satisfies: (version, spec) => ((0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .ot)(version) ? (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_3__ .yN)(version, spec) : undefined),
};
function wantsLock(path, tree) {
    if ((0,_python_other_lock_js__WEBPACK_IMPORTED_MODULE_4__ .t)(tree, path, 'Pipfile.lock'))
        return undefined;
    return { lock: 'Pipfile.lock', command: 'pipenv lock' };
}
function pinned({ lock, tree, path, capabilities }) {
    const manifest = (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(tree, (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__ .A4)(path, 'Pipfile'));
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__ .Z)(lock);
    const table = manifest && !('outcome' in manifest) ? (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_7__ .g)(manifest) : undefined;
    if (!read.ok || !table)
        return undefined;
    return {
        path: lock.path,
        answers: (version) => {
            const rule = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__ .Y)(version);
            const hash = rule && (0,_hash_js__WEBPACK_IMPORTED_MODULE_8__ ._)(table, rule, capabilities);
            return hash === undefined
                ? undefined
                : { reads: 'yes', accepts: hash === read.value.hash, writes: `hash ${hash}` };
        },
    };
}


/***/ }),

/***/ 3793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y: () => ( positionsIn)
 });
const MOST_CHARACTERS = 500_000;
const DEEPEST = 8;
async function positionsIn(text) {
    if (text.length > MOST_CHARACTERS)
        return () => undefined;
    const { parseTOML } = await __webpack_require__.e( 680).then(__webpack_require__.bind(__webpack_require__, 5680));
    const found = new Map();
    try {
        for (const node of parseTOML(text).body[0].body)
            visit(node, [], found);
    }
    catch {
    }
    return (path) => lookUp(found, path);
}
function lookUp(found, path) {
    const least = path[0] === 'tool' ? 2 : 1;
    for (let length = path.length; length >= least; length -= 1) {
        const position = found.get(JSON.stringify(path.slice(0, length)));
        if (position)
            return position;
    }
    return undefined;
}
function visit(node, path, found) {
    if (node.type === 'TOMLTable') {
        const path = node.resolvedKey;
        notePrefixes(found, path, 1, node);
        for (const member of node.body)
            visit(member, path, found);
        return;
    }
    const keys = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const full = [...path, ...keys];
    notePrefixes(found, full, path.length + 1, node);
    content(node.value, full, found);
}
function content(node, path, found) {
    if (node.type === 'TOMLInlineTable')
        for (const member of node.body)
            visit(member, path, found);
    if (node.type !== 'TOMLArray')
        return;
    for (const [i, element] of node.elements.entries()) {
        note(found, [...path, i], element);
        content(element, [...path, i], found);
    }
}
function notePrefixes(found, path, from, node) {
    for (let length = from; length <= Math.min(path.length, DEEPEST); length += 1)
        note(found, path.slice(0, length), node);
}
function note(found, path, node) {
    const key = JSON.stringify(path);
    const { line, column } = node.loc.start;
    if (!found.has(key))
        found.set(key, { line, column: column + 1 });
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

/***/ 6501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   ET: () => ( freshFinding),
   Pc: () => ( staleFinding),
   WX: () => ( findingsOf),
   nZ: () => ( undetermined)
 });
 var _poetry_drift_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3793);
 var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4869);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);



const MOST_FINDINGS = 200;
async function findingsOf(causes) {
    const files = new Map();
    const findings = [];
    for (const cause of causes.slice(0, MOST_FINDINGS)) {
        const { file, path, claim, code, observed } = cause;
        if (file && path && !files.has(file))
            files.set(file, await (0,_poetry_drift_positions_js__WEBPACK_IMPORTED_MODULE_0__ .Y)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fQ)(file.text)));
        const place = file && path ? files.get(file)?.(path) : cause.line === undefined ? {} : { line: cause.line };
        const where = file ? { where: { file: file.path, ...place } } : {};
        findings.push({ claim: shorten(claim), outcome: 'broken', code, observed: shorten(observed), ...where });
    }
    return causes.length > MOST_FINDINGS ? [...findings, restOf(causes.length - MOST_FINDINGS)] : findings;
}
function shorten(text) {
    return text.length > 300 ? `${text.slice(0, 297)}…` : text;
}
function restOf(count) {
    return { claim: `${count} more`, outcome: 'broken', code: 'more-changes', observed: 'not listed one by one' };
}
function freshFinding(lock, { title, packages }) {
    const count = `${packages} package${packages === 1 ? '' : 's'}`;
    return {
        claim: lock.path,
        outcome: 'holds',
        code: 'lock-fresh',
        observed: `${count}, ${title} would accept it`,
        where: { file: lock.path },
    };
}
function staleFinding(lock, { title, command, advice }, causes, otherwise = '') {
    const told = causes === 0 ? otherwise : causes === 1 ? 'one change since it was made' : `${causes} changes since it was made`;
    return {
        claim: lock.path,
        outcome: 'broken',
        code: 'lock-stale',
        observed: `${title} would refuse it: ${told}`,
        where: { file: lock.path },
        remedy: { text: advice ?? 'Lock again and commit the lock.', command: (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__ .Q)(lock.path, command) },
    };
}
function undetermined(claim, why, file) {
    return {
        claim: shorten(claim),
        outcome: 'unknown',
        code: 'undetermined',
        observed: shorten(why),
        where: { file: file.path },
        additional: true,
    };
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

/***/ 9047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y0: () => ( sameMarkers),
   c0: () => ( compareReleases),
   pi: () => ( neverHolds)
 });
/* unused harmony export textOf */
const MOST_ROWS = 20_000;
function sameMarkers(a, b, scope) {
    const equal = forEachRow([a, b], scope, (row) => holds(a, row) === holds(b, row));
    return equal ?? (textOf(a) === textOf(b) ? true : undefined);
}
function neverHolds(marker, scope) {
    return forEachRow([marker], scope, (row) => !holds(marker, row));
}
function forEachRow(markers, scope, test) {
    const columns = [...columnsOf(markers.flatMap(atomsOf), scope)];
    const size = columns.reduce((product, [, values]) => product * values.length, 1);
    if (size > MOST_ROWS)
        return undefined;
    for (let at = 0; at < size; at += 1) {
        let rest = at;
        const row = new Map();
        for (const [name, values] of columns) {
            row.set(name, values[rest % values.length]);
            rest = Math.floor(rest / values.length);
        }
        if (isPossible(row) && !test(row))
            return false;
    }
    return true;
}
function isPossible(row) {
    const [os, platform] = [row.get('os_name'), row.get('sys_platform')];
    if (os === 'posix')
        return platform !== 'win32';
    return os !== 'nt' || platform === undefined || platform === 'win32' || platform === OTHER;
}
const OTHER = '\u0000other';
function columnsOf(atoms, scope) {
    const columns = new Map();
    const python = [];
    for (const atom of atoms) {
        const column = columnOf(atom);
        if (column === PYTHON)
            python.push(...releasesIn(atom));
        else if (column === textOf(atom) || column.startsWith('extra '))
            columns.set(column, [false, true]);
        else
            columns.set(column, [...new Set([...(columns.get(column) ?? [OTHER]), atom.text])]);
    }
    if (python.length > 0)
        columns.set(PYTHON, samples([...python, ...scope.ends], scope));
    return columns;
}
const PYTHON = 'python';
function columnOf(atom) {
    const { variable, operator, swapped } = atom;
    if (isPython(atom))
        return PYTHON;
    const plain = (operator === '==' || operator === '!=') && !swapped;
    if (variable === 'extra' && plain)
        return `extra ${atom.text}`;
    return plain ? variable : textOf({ ...atom, operator: operator === 'not in' ? 'in' : operator });
}
function isPython(atom) {
    if (atom.swapped || (atom.variable !== 'python_version' && atom.variable !== 'python_full_version'))
        return false;
    return releasesIn(atom).length > 0;
}
function releasesIn({ text, operator }) {
    const isIn = operator === 'in' || operator === 'not in';
    const words = isIn ? text.split(/[\s,|]+/).filter((word) => word !== '') : [text.trim()];
    return words.every((word) => /^\d{1,6}(?:\.\d{1,6}){0,5}(?:\.\*)?$/.test(word)) ? words.map(releaseOf) : [];
}
function releaseOf(word) {
    return word.replace(/\.\*$/, '').split('.').map(Number);
}
function samples(named, scope) {
    const all = named.flatMap(([major = 0, minor = 0, patch = 0]) => [
        [major, minor, patch],
        [major, minor, patch + 1],
        [major, minor, Math.max(0, patch - 1)],
        [major, minor + 1, 0],
        [major, Math.max(0, minor - 1), 99],
        [major + 1, 0, 0],
        [Math.max(0, major - 1), 99, 99],
    ]);
    const unique = [...new Map(all.map((release) => [release.join('.'), release])).values()];
    return unique.filter((release) => scope.includes(release));
}
function holds(marker, row) {
    if (marker.kind === 'atom')
        return atomHolds(marker, row);
    if (marker.kind === 'not')
        return !holds(marker.of, row);
    if (marker.kind === 'and')
        return marker.of.every((part) => holds(part, row));
    if (marker.kind === 'or')
        return marker.of.some((part) => holds(part, row));
    return marker.kind === 'true';
}
function atomHolds(atom, row) {
    const value = row.get(columnOf(atom));
    const negated = atom.operator === '!=' || atom.operator === 'not in';
    if (typeof value === 'boolean')
        return value !== negated;
    if (typeof value === 'string')
        return (value === atom.text) !== negated;
    return value !== undefined && pythonHolds(atom, value);
}
function pythonHolds(atom, full) {
    const version = atom.variable === 'python_version' ? full.slice(0, 2) : full;
    const { operator, text } = atom;
    const named = releasesIn(atom);
    if (operator === 'in' || operator === 'not in')
        return named.some((release) => compareReleases(version, release) === 0) === (operator === 'in');
    const [release = []] = named;
    const starts = release.every((part, i) => (version[i] ?? 0) === part);
    if (text.endsWith('.*'))
        return starts === (operator !== '!=');
    const order = compareReleases(version, release);
    if (operator === '~=')
        return order >= 0 && release.slice(0, -1).every((part, i) => (version[i] ?? 0) === part);
    const holding = {
        '==': order === 0,
        '===': order === 0,
        '!=': order !== 0,
        '<': order < 0,
        '<=': order <= 0,
        '>': order > 0,
        '>=': order >= 0,
    };
    return holding[operator] ?? false;
}
function compareReleases(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function atomsOf(marker) {
    if (marker.kind === 'atom')
        return [marker];
    if (marker.kind === 'not')
        return atomsOf(marker.of);
    return marker.kind === 'and' || marker.kind === 'or' ? marker.of.flatMap(atomsOf) : [];
}
function textOf(marker) {
    if (marker.kind === 'atom')
        return atomText(marker);
    if (marker.kind === 'not')
        return `not (${textOf(marker.of)})`;
    if (marker.kind === 'true' || marker.kind === 'false')
        return marker.kind;
    return marker.of.map((part) => `(${textOf(part)})`).join(` ${marker.kind} `);
}
function atomText({ variable, operator, text, swapped }) {
    return swapped ? `'${text}' ${operator} ${variable}` : `${variable} ${operator} '${text}'`;
}


/***/ }),

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

/***/ 4522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   AO: () => ( normalVersion),
   MI: () => ( sameBounds),
   Od: () => ( scopeOf),
   cz: () => ( sameEnd),
   ul: () => ( pythonBounds),
   yB: () => ( normalSpecifier),
   yN: () => ( satisfiesSpecifier)
 });
 var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8497);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
 var _poetry_drift_constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3534);
 var _marker_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9047);




const MAX_LENGTH = 2000;
function normalSpecifier(text) {
    const clauses = text.split(',').map((clause) => clause.replace(/\s+/g, ''));
    return [...new Set(clauses.filter((clause) => clause !== '').map(normalClause))].sort().join(',');
}
function normalClause(clause) {
    const [, operator = '', operand = ''] = /^(===|==|~=|!=|<=|>=|<|>)?(.*)$/.exec(clause) ?? [];
    if (operator === '===')
        return clause;
    const star = operand.endsWith('.*') ? '.*' : '';
    const bare = star === '' ? operand : operand.slice(0, -2);
    return `${operator}${normalVersion(bare)}${star}`;
}
function normalVersion(text) {
    const spelled = text
        .toLowerCase()
        .replace(/^v/, '')
        .replace(/[-_.]?(?:alpha|a)[-_.]?(?=\d|$)/, 'a')
        .replace(/[-_.]?(?:beta|b)[-_.]?(?=\d|$)/, 'b')
        .replace(/[-_.]?(?:rc|c|preview|pre)[-_.]?(?=\d|$)/, 'rc')
        .replace(/[-_.](?:post|rev|r)[-_.]?(?=\d|$)|(?<=\d)-(?=\d+$)/, '.post')
        .replace(/[-_.]?dev[-_.]?(?=\d|$)/, '.dev');
    const [, release = '', rest = ''] = /^((?:\d+!)?\d+(?:\.\d+)*)(.*)$/.exec(spelled) ?? [];
    return release === '' ? spelled : release.replace(/(^|\.|!)0+(?=\d)/g, '$1').replace(/(?:\.0)+$/, '') + rest;
}
function satisfiesSpecifier(version, specifier) {
    if (specifier.trim() === '')
        return true;
    if (version.length > 200 || specifier.length > MAX_LENGTH || !(0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .ot)(version))
        return undefined;
    const clauses = specifier.split(',').filter((clause) => clause.trim() !== '');
    if (!clauses.every((clause) => /^\s*(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+\s*$/.test(clause)))
        return undefined;
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ .ib)(version, clauses.join(','), { prereleases: true });
}
function pythonBounds(specifiers) {
    const clauses = specifiers.flatMap((text) => text.split(',').map((clause) => clause.replace(/\s+/g, '')));
    const known = [...new Set(clauses.filter((clause) => clause !== ''))];
    if (!known.every((clause) => /^(?:===|==|~=|!=|<=|>=|<|>)/.test(clause)))
        return undefined;
    const ranges = (0,_poetry_drift_constraint_js__WEBPACK_IMPORTED_MODULE_2__ .FJ)(known.join(',') || '*');
    if (!ranges || ranges.length === 0)
        return undefined;
    const lowers = ranges.map(({ min }) => min);
    const uppers = ranges.map(({ max }) => max);
    const lower = lowers.includes(undefined)
        ? undefined
        : outermost(lowers.flatMap((one) => one ?? []), -1);
    const upper = uppers.includes(undefined)
        ? undefined
        : outermost(uppers.flatMap((one) => one ?? []), 1);
    return { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) };
}
function outermost(bounds, direction) {
    const released = bounds.map(({ version, inclusive }) => ({ version: releaseOnly(version), inclusive }));
    return released.reduce((one, other) => {
        const order = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Zy)(other.version, one.version) * direction;
        return order > 0 || (order === 0 && other.inclusive) ? other : one;
    });
}
function releaseOnly(version) {
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .ot)(version.release.join('.')) ?? version;
}
function sameBounds(a, b) {
    return sameEnd(a.lower, b.lower) && sameEnd(a.upper, b.upper);
}
function sameEnd(a, b) {
    if (!a || !b)
        return a === b;
    return a.inclusive === b.inclusive && (0,_marker_table_js__WEBPACK_IMPORTED_MODULE_3__ .c0)(a.version.release, b.version.release) === 0;
}
function scopeOf({ lower, upper }) {
    return {
        ends: [lower, upper].flatMap((end) => (end ? [end.version.release] : [])),
        includes: (release) => isBeyond(release, lower, 1) && isBeyond(release, upper, -1),
    };
}
function isBeyond(release, end, direction) {
    if (!end)
        return true;
    const order = (0,_marker_table_js__WEBPACK_IMPORTED_MODULE_3__ .c0)(release, end.version.release) * direction;
    return order > 0 || (order === 0 && end.inclusive);
}


/***/ }),

/***/ 1291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( fromText),
   v: () => ( readTomlFile)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);
 var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
 var _toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7773);



const readTomlFile = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__ .O)((file) => fromText(file, file.text));
function fromText(file, text) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file) };
    const read = (0,_toml_js__WEBPACK_IMPORTED_MODULE_2__ .D7)(text);
    return read.ok ? { ok: true, value: read.table } : { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file) ?? unparsable(file, read) };
}
function unparsable(file, read) {
    return {
        claim: file.path,
        outcome: read.deep ? 'unknown' : 'broken',
        code: read.deep ? 'nested-too-deep' : /redefine|duplicate/i.test(read.why) ? 'duplicate-key' : 'toml-invalid',
        observed: `it is not valid TOML: ${read.why} (line ${read.line}, column ${read.column})`,
        where: { file: file.path, line: read.line, column: read.column },
        remedy: { text: 'Correct the file, or restore it from version control.' },
    };
}


/***/ })

};
