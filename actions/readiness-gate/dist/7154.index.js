export const id = 7154;
export const ids = [7154];
export const modules = {

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
    const { parseTOML } = await __webpack_require__.e( 5680).then(__webpack_require__.bind(__webpack_require__, 5680));
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
