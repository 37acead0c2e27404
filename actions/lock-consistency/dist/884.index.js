export const id = 884;
export const ids = [884];
export const modules = {

/***/ 9348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   G: () => ( readBlock)
 });
const DEEPEST = 30;
function readBlock(text) {
    const lines = linesOf(text);
    if (!lines)
        return undefined;
    const cursor = { at: 0 };
    const block = mapping(lines, cursor, 0, 0);
    return block && cursor.at === lines.length ? block : undefined;
}
function linesOf(text) {
    const lines = [];
    for (const raw of text.split('\n')) {
        const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        const trimmed = line.trimStart();
        if (trimmed === '' || trimmed.startsWith('#') || line === '---')
            continue;
        if (line.includes('\t'))
            return undefined;
        lines.push({ indent: line.length - trimmed.length, text: trimmed.trimEnd() });
    }
    return lines;
}
function mapping(lines, cursor, indent, depth) {
    const block = Object.create(null);
    for (let line = lines[cursor.at]; line && line.indent === indent; line = lines[cursor.at]) {
        const entry = entryOf(line.text);
        if (!entry || entry.key in block)
            return undefined;
        cursor.at += 1;
        const value = entry.rest === '' ? below(lines, cursor, indent, depth) : scalar(entry.rest);
        if (value === undefined)
            return undefined;
        block[entry.key] = value.is;
    }
    return (lines[cursor.at]?.indent ?? 0) > indent ? undefined : block;
}
function below(lines, cursor, indent, depth) {
    const next = lines[cursor.at];
    const isList = next !== undefined && /^-(?: |$)/.test(next.text) && next.indent >= indent;
    if (isList)
        return list(lines, cursor, next.indent);
    if (!next || next.indent <= indent)
        return { is: null };
    const block = depth < DEEPEST ? mapping(lines, cursor, next.indent, depth + 1) : undefined;
    return block && { is: block };
}
function list(lines, cursor, indent) {
    const values = [];
    for (let line = lines[cursor.at]; line && line.indent === indent; line = lines[cursor.at]) {
        const item = /^- +(.*)$/.exec(line.text)?.[1];
        if (item === undefined)
            break;
        const value = /^['"]/.test(item) || !/:(?: |$)/.test(item) ? scalar(item) : undefined;
        if (!value)
            return undefined;
        values.push(value.is);
        cursor.at += 1;
    }
    return { is: values };
}
function entryOf(text) {
    const quoted = /^('(?:[^']|'')*'|"(?:[^"\\]|\\.)*") *:(?: +(.*))?$/.exec(text);
    if (quoted) {
        const key = scalar(quoted[1])?.is;
        return typeof key === 'string' ? { key, rest: quoted[2] ?? '' } : undefined;
    }
    const mark = text.search(/:(?: |$)/);
    if (mark <= 0 || /^[?\-&*!|>%@`"'{}[\]#,](?: |$)|^[&*!|>%@`"'{}[\]#,]/.test(text))
        return undefined;
    return { key: text.slice(0, mark), rest: text.slice(mark + 1).trim() };
}
function scalar(text) {
    if (text.startsWith("'")) {
        const body = /^'((?:[^']|'')*)'(?: +#.*)?$/.exec(text)?.[1];
        return body === undefined ? undefined : { is: body.replaceAll("''", "'") };
    }
    if (text.startsWith('"'))
        return doubleQuoted(text);
    if (text === '{}' || text === '[]')
        return { is: text === '{}' ? Object.create(null) : [] };
    if (/^[&*!|>%@`{}[\],]|^[?:-] |: | #|:$/.test(text)) {
        const plain = /^([^&*!|>%@`{}[\],#'"][^#]*?) +#.*$/.exec(text)?.[1];
        return plain === undefined || /: |:$/.test(plain) ? undefined : { is: typed(plain) };
    }
    return { is: typed(text) };
}
function doubleQuoted(text) {
    const body = /^("(?:[^"\\]|\\.)*")(?: +#.*)?$/.exec(text)?.[1];
    try {
        return body === undefined ? undefined : { is: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
function typed(text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^(?:null|Null|NULL|~)$/.test(text))
        return null;
    return /^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/.test(text) ? Number(text) : text;
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   k: () => ( wantsLockOf)
 });
/* unused harmony export namedManager */
 var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9566);
 var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);
 var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8634);
 var _members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6340);





const MANIFEST = 'package.json';
const WANTED = {
    npm: { lock: 'package-lock.json', command: 'npm install --package-lock-only' },
    pnpm: { lock: 'pnpm-lock.yaml', command: 'pnpm install --lockfile-only' },
    yarn: { lock: 'yarn.lock', command: 'yarn install' },
    'yarn-berry': { lock: 'yarn.lock', command: 'yarn install --mode=update-lockfile' },
    bun: { lock: 'bun.lock', command: 'bun install --lockfile-only' },
    deno: { lock: 'deno.lock', command: 'deno install' },
};
const MARKS = [
    ['pnpm-workspace.yaml', 'pnpm'],
    ['.yarnrc.yml', 'yarn-berry'],
    ['.yarnrc', 'yarn'],
    ['bunfig.toml', 'bun'],
];
const LOCKS = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
    'deno.lock',
];
function wantsLockOf(tool) {
    return (manifest, tree) => (toolOf(manifest, tree) === tool ? WANTED[tool] : undefined);
}
function toolOf(path, tree) {
    const data = dataOf(path, tree);
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(path);
    if (!data || !hasDependencies(data) || LOCKS.some((name) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, name))))
        return undefined;
    if (isMember(folder, tree))
        return undefined;
    const named = namedTool(data);
    if (named)
        return named;
    if (locksAbove(folder, tree) || refusesLock(folder, tree))
        return undefined;
    return MARKS.find(([file]) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, file)))?.[1] ?? (isDeno(folder, tree) ? undefined : 'npm');
}
function dataOf(path, tree) {
    const read = tree.read(path);
    if (!read || 'unread' in read)
        return undefined;
    try {
        const value = JSON.parse(read.text.replace(/^\uFEFF/, ''));
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function hasDependencies(data) {
    const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'workspaces'];
    return fields.some((field) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, field);
        return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    });
}
function namedManager(data) {
    const text = /^([a-z]+)@(.+)$/.exec((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'packageManager')) ?? '');
    if (text)
        return { name: text[1], version: text[2].replace(/\+.*$/, '') };
    const engines = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(data, 'devEngines', 'packageManager');
    const first = Array.isArray(engines) ? engines[0] : engines;
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(first, 'name'));
    return name === undefined ? undefined : { name, version: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(first, 'version')) ?? '' };
}
function namedTool(data) {
    const manager = namedManager(data);
    if (manager?.name === 'yarn')
        return /^\D*1(?:\.|$)/.test(manager.version) ? 'yarn' : 'yarn-berry';
    return ['npm', 'pnpm', 'bun', 'deno'].find((tool) => tool === manager?.name);
}
function locksAbove(folder, tree) {
    for (let above = folder; above !== '.';) {
        above = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(above);
        if (LOCKS.some((name) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(above, name))))
            return true;
    }
    return false;
}
function isMember(folder, tree) {
    for (let above = folder; above !== '.';) {
        above = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(above);
        if (tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(above, 'pnpm-workspace.yaml')) || membersBelow(above, tree).has(folder))
            return true;
    }
    return false;
}
const knownMembers = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__ .O)((_) => new Map());
function membersBelow(root, tree) {
    const known = knownMembers(tree);
    const found = known.get(root) ?? new Set((0,_members_js__WEBPACK_IMPORTED_MODULE_4__ .l)(tree, root, workspacesOf(dataOf((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(root, MANIFEST), tree))));
    known.set(root, found);
    return found;
}
function workspacesOf(data) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'workspaces');
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .DW)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Gv)(own) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(own, 'packages') : own);
}
function refusesLock(folder, tree) {
    const read = tree.read((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, '.npmrc'));
    return read !== undefined && 'text' in read && /^\s*(?:package-lock|lockfile)\s*=\s*false\s*$/m.test(read.text);
}
function isDeno(folder, tree) {
    return tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, 'deno.json')) || tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ ._z)(folder, 'deno.jsonc'));
}


/***/ }),

/***/ 8634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Mf: () => ( relativeTo),
   _z: () => ( inFolder),
   cJ: () => ( FIELDS),
   hk: () => ( dependenciesOf),
   tn: () => ( manifestIn)
 });
 var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);


const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const readOnce = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__ .O)(_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh);
async function manifestIn(tree, folder) {
    const path = inFolder(folder, 'package.json');
    const read = tree.read(path);
    if (!read)
        return undefined;
    if ('unread' in read)
        return { ok: false, finding: read.unread };
    const parsed = await readOnce(read);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const [name, version] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'name')), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, 'version'))];
    return { ok: true, value: { file: read, path, folder, data, name, version } };
}
function dependenciesOf(data, field) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .CB)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Dc)(data, field));
}
function inFolder(folder, name) {
    return folder === '.' ? name : `${folder}/${name}`;
}
function relativeTo(folder, path) {
    const from = folder === '.' ? [] : folder.split('/');
    const to = path === '.' ? [] : path.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length && from[shared] === to[shared])
        shared += 1;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.';
}


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   l: () => ( membersOf)
 });
/* unused harmony export packageFolders */
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5174);
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
 var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8634);




const packageFolders = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)((tree) => tree.paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(path) === 'package.json').map(_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS));
function membersOf(tree, root, patterns) {
    const rules = patterns.flatMap(ruleOf);
    if (rules.length === 0)
        return [];
    const below = packageFolders(tree).filter((folder) => root === '.' || folder.startsWith(`${root}/`));
    return below.filter((folder) => folder !== root && isChosen((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__ .Mf)(root, folder), rules)).sort();
}
function ruleOf(pattern) {
    const out = pattern.startsWith('!');
    const text = pattern
        .slice(out ? 1 : 0)
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '')
        .replace(/\/package\.json$/, '');
    if (text === '' || text === '.')
        return [];
    try {
        return [{ out, dots: /(?:^|\/)\./.test(text), glob: (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_3__ .S)(text) }];
    }
    catch {
        return [];
    }
}
function isChosen(path, rules) {
    if (/(?:^|\/)(?:node_modules|bower_components)(?:\/|$)/.test(path))
        return false;
    const hidden = /(?:^|\/)\./.test(path);
    return rules.reduce((chosen, { out, dots, glob }) => {
        if (chosen !== out || (hidden && !dots && !out))
            return chosen;
        return glob.matches(path) ? !out : chosen;
    }, false);
}


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   HY: () => ( intersects),
   _Z: () => ( isRange),
   ib: () => ( satisfies),
   lF: () => ( isVersion),
   lq: () => ( rangeText)
 });
 var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8002);
 var semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0__);
 var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
 var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__);
 var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9013);
 var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2__);



const MOST_CHARACTERS = 256;
const ranges = new Map();
function isVersion(text) {
    return PLAIN.test(text) || (text.length <= MOST_CHARACTERS && semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1___default()(text, { loose: true }) !== null);
}
function isRange(text) {
    return SIMPLE.test(text) || rangeOf(text) !== null;
}
function satisfies(version, range) {
    return simply(version, range) ?? rangeOf(range)?.test(version) === true;
}
function intersects(a, b) {
    const [first, second] = [rangeOf(a), rangeOf(b)];
    return first !== null && second !== null && semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_2___default()(first, second, { loose: true });
}
function rangeOf(text) {
    const known = ranges.get(text);
    if (known !== undefined)
        return known;
    let range = null;
    try {
        if (text.length <= MOST_CHARACTERS * 4)
            range = new (semver_classes_range_js__WEBPACK_IMPORTED_MODULE_0___default())(text, { loose: true });
    }
    catch {
    }
    ranges.set(text, range);
    return range;
}
const PLAIN = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;
const SIMPLE = /^([\^~]?)(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;
function simply(version, range) {
    const [has, wants] = [PLAIN.exec(version), SIMPLE.exec(range)];
    if (!has || !wants)
        return undefined;
    const [major, minor, patch] = [has[1], has[2], has[3]].map(Number);
    const [least0, least1, least2] = [wants[2], wants[3], wants[4]].map(Number);
    if (major !== least0)
        return false;
    if (wants[1] === '')
        return minor === least1 && patch === least2;
    if (wants[1] === '~' || (major === 0 && least1 > 0))
        return minor === least1 && patch >= least2;
    if (major === 0)
        return minor === 0 && patch === least2;
    return minor > least1 || (minor === least1 && patch >= least2);
}
function rangeText(text) {
    const range = rangeOf(text);
    return range === null ? text : range.range;
}


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   g: () => ( readYaml)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);
 var _block_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9348);
 var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);



const MOST_CHARACTERS = 1_000_000;
async function readYaml(file, text = file.text, line = 0) {
    if (text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .sX)(file) };
    const plain = (0,_block_yaml_js__WEBPACK_IMPORTED_MODULE_2__ .G)(text);
    if (plain)
        return { ok: true, value: plain };
    const damage = (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file);
    if (damage)
        return { ok: false, finding: damage };
    if (text.length > MOST_CHARACTERS)
        return { ok: false, finding: invalid(file, 'it is too long to be told what is wrong', 1) };
    const { parseYaml } = await Promise.all([__webpack_require__.e(622), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 1978));
    const read = parseYaml(text);
    if ('why' in read)
        return { ok: false, finding: invalid(file, read.why, read.line + line) };
    const value = read.value;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no mapping', 1) };
}
function invalid(file, why, line) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'yaml-invalid',
        observed: `it is not valid YAML: ${why} (line ${line})`,
        where: { file: file.path, line },
        remedy: { text: 'Correct the file, or let the package manager write it again.' },
    };
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   O: () => ( once)
 });
function once(make) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { value: make(key) };
        known.set(key, found);
        return found.value;
    };
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   PM: () => ( readBerry),
   be: () => ( rangeOf),
   nb: () => ( descriptorOf)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);
 var _javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);
 var _javascript_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4488);
 var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9566);




const readBerry = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__ .O)(read);
async function read(file) {
    const parsed = await (0,_javascript_yaml_js__WEBPACK_IMPORTED_MODULE_3__ .g)(file);
    if (!parsed.ok)
        return parsed;
    const format = Number((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(parsed.value, '__metadata', 'version'));
    if (!Number.isSafeInteger(format))
        return {
            ok: false,
            finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .C1)(file, 'its __metadata has no version, as every lock of Yarn 2 and later does', 'Yarn'),
        };
    const entries = Object.entries(parsed.value).flatMap(([key, data]) => key === '__metadata' ? [] : [entryOf(key, data)]);
    const byKey = new Map(entries.flatMap((entry) => entry.keys.flatMap((key) => [[key, entry], ...unbound(key, entry)])));
    return { ok: true, value: { file, format, entries, byKey } };
}
function unbound(key, entry) {
    const mark = key.indexOf('::');
    return mark < 0 ? [] : [[key.slice(0, mark), entry]];
}
function entryOf(key, data) {
    const own = (typeof data === 'object' && data !== null ? data : {});
    const keys = key.split(/,\s*(?=@?[^,@]+@)/).map((one) => normalKey(one.trim()));
    const resolution = (0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ .e1)((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ .Dc)(own, 'resolution')) ?? '';
    return { data: own, keys, resolution, dependencies: (0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ .CB)((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ .Dc)(own, 'dependencies')) };
}
function normalKey(key) {
    const mark = key.indexOf('@', 1);
    return mark < 0 ? key : descriptorOf(key.slice(0, mark), key.slice(mark + 1));
}
function descriptorOf(name, range) {
    return `${name}@${rangeOf(range)}`;
}
function rangeOf(range) {
    if (/^(?:[a-z]+:|git@|\.{0,2}\/|~\/)/i.test(range) || /^[^\s@/]+\/[^\s@/]+(?:#.*)?$/.test(range))
        return range;
    return `npm:${range}`;
}


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yarnRules: () => ( yarnRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/choice.ts
var choice = __webpack_require__(9096);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/semver.ts
var semver = __webpack_require__(9075);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/yarn/berry-lock.ts
var berry_lock = __webpack_require__(7400);
// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var src_damage = __webpack_require__(7622);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/classic-lock.ts

function readClassic(file) {
    const damage = /^(?:<{7} |>{7} )/m.test(file.text) ? (0,src_damage.ti)(file) : undefined;
    if (damage)
        return { ok: false, finding: damage };
    if (file.text.trim() === '')
        return { ok: false, finding: (0,src_damage.sX)(file) };
    const entries = [];
    let inDependencies = false;
    for (const [i, raw] of file.text.split('\n').entries()) {
        const line = raw.trimEnd();
        if (line === '' || line.trimStart().startsWith('#'))
            continue;
        if (line.includes('"') && !isClosed(line))
            return { ok: false, finding: strange(file, i + 1) };
        const indent = line.length - line.trimStart().length;
        const entry = entries.at(-1);
        const text = line.trimStart();
        if (indent === 0 && text.endsWith(':'))
            entries.push(entryOf(text.slice(0, -1), i + 1));
        else if (indent === 2 && entry && text.endsWith(':'))
            inDependencies = /^(?:optionalD|d)ependencies:$/.test(text);
        else if (indent === 2 && entry)
            entry.version = /^"?version"? +(.+)$/.exec(text) ? plain(text.slice(text.indexOf(' '))) : entry.version;
        else if (indent === 4 && entry)
            addDependency(entry, text, inDependencies);
        else
            return { ok: false, finding: strange(file, i + 1) };
        if (indent === 0)
            inDependencies = false;
    }
    const last = entries.at(-1);
    if (last && last.version === undefined)
        return { ok: false, finding: strange(file, last.line) };
    const byPattern = new Map(entries.flatMap((entry) => entry.patterns.map((pattern) => [pattern, entry])));
    return { ok: true, value: { file, entries, byPattern } };
}
function entryOf(keys, line) {
    const patterns = (keys.match(/"(?:[^"\\]|\\.)*"|[^",\s][^,]*/g) ?? []).map(plain);
    return { patterns, line, version: undefined, dependencies: new Map() };
}
function isClosed(line) {
    return line.replace(/\\./g, '').split('"').length % 2 === 1;
}
function addDependency(entry, text, isDependency) {
    const parts = /^("(?:[^"\\]|\\.)*"|\S+) +(.+)$/.exec(text);
    if (isDependency && parts)
        entry.dependencies.set(plain(parts[1]), plain(parts[2]));
}
function plain(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('"'))
        return trimmed;
    try {
        return JSON.parse(trimmed);
    }
    catch {
        return trimmed.replace(/^"|"$/g, '');
    }
}
function strange(file, line) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: `line ${line} is not what Yarn writes: the file is damaged or was cut off`,
        where: { file: file.path, line },
        remedy: { text: 'Restore it from version control, or let Yarn write it again.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/formats.ts
const SINCE = [
    [[4, 15], 10],
    [[4, 14], 9],
    [[4, 0], 8],
    [[3, 2], 6],
    [[3, 1], 5],
    [[2, 0], 4],
];
function formatOf(version) {
    const [major = 0, minor = 0] = version
        .replace(/^v/, '')
        .split('.')
        .map((part) => Number.parseInt(part, 10));
    return SINCE.find(([[first, second]]) => major > first || (major === first && minor >= second))?.[1];
}
function formatsOf(format) {
    const at = SINCE.findIndex(([, own]) => own === format);
    if (at < 0)
        return format > 10 ? 'later than 4.18' : '2 to 4';
    const [major, minor] = SINCE[at][0];
    return `${major}.${minor}`;
}
function isRead(version, format) {
    return formatOf(version) === format;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/manifest.ts
var javascript_manifest = __webpack_require__(8634);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/members.ts
var members = __webpack_require__(6340);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/yaml.ts
var yaml = __webpack_require__(4488);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/project.ts






async function projectOf({ tree, path, lock, }) {
    const folder = (0,paths.yS)(path);
    const root = await (0,javascript_manifest.tn)(tree, folder);
    if (!root)
        return { findings: [(0,pair.j3)(lock, 'package.json')] };
    if (!root.ok)
        return { findings: [root.finding] };
    const manifests = new Map([['.', root.value]]);
    const findings = [];
    for (const manifest of manifests.values()) {
        for (const member of (0,members.l)(tree, manifest.folder, workspacesOf(manifest.data))) {
            const read = await (0,javascript_manifest.tn)(tree, member);
            if (read?.ok)
                manifests.set((0,javascript_manifest.Mf)(folder, member), read.value);
            else if (read)
                findings.push(read.finding);
        }
    }
    const settings = await settingsIn(tree, folder);
    if (settings && 'finding' in settings)
        findings.push(settings.finding);
    if (findings.length > 0)
        return { findings };
    return { tree, root: root.value, manifests, ...(settings && 'data' in settings ? { settings } : {}) };
}
function workspacesOf(data) {
    const value = (0,json.Dc)(data, 'workspaces');
    return (0,json.DW)((0,json.Gv)(value) ? (0,json.Dc)(value, 'packages') : value);
}
async function settingsIn(tree, folder) {
    const read = tree.read((0,javascript_manifest._z)(folder, '.yarnrc.yml'));
    if (!read)
        return undefined;
    if ('unread' in read)
        return { finding: read.unread };
    if (read.text.replace(/#.*$/gm, '').trim() === '')
        return undefined;
    const parsed = await (0,yaml.g)(read);
    return parsed.ok ? { file: read, data: parsed.value } : { finding: parsed.finding };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/check.ts









async function checkYarnLock(question) {
    const isBerry = /^__metadata:/m.test(question.lock.text);
    const lock = isBerry ? await (0,berry_lock.PM)(question.lock) : readClassic(question.lock);
    const manifest = (0,paths.A4)(question.path, 'package.json');
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const project = await projectOf(question);
    const packages = 'format' in lock.value
        ? lock.value.entries.filter(({ data }) => (0,json.Dc)(data, 'linkType') === 'hard').length
        : lock.value.entries.length;
    const manifests = 'root' in project ? [...project.manifests.values()].map(({ path }) => path) : [manifest];
    if ('findings' in project)
        return { packages, manifests, findings: project.findings };
    const format = 'format' in lock.value ? lock.value.format : undefined;
    const obstacle = obstacleTo(question, format);
    if (obstacle)
        return { packages, manifests, findings: [obstacle] };
    const causes = 'format' in lock.value ? await berryCausesOf(lock.value, project) : await classicCausesOf(lock.value, project);
    const members = isBerry ? [] : manifests.slice(1);
    return { packages, manifests, members, findings: await findingsOf(question, causes, packages, format) };
}
async function berryCausesOf(lock, project) {
    return (await __webpack_require__.e( 713).then(__webpack_require__.bind(__webpack_require__, 4713))).berryCauses(lock, project);
}
async function classicCausesOf(lock, project) {
    return (await __webpack_require__.e( 770).then(__webpack_require__.bind(__webpack_require__, 9770))).classicCauses(lock, project);
}
function findingsOf(question, causes, packages, format) {
    const command = (0,shell.Q)(question.lock.path, lockCommand(format));
    const judge = `Yarn ${question.judgeAs ?? (format === undefined ? '1' : formatsOf(format))}`;
    return (0,findings.q)({
        lock: question.lock,
        judge,
        packages,
        causes,
        strict: question.level === 'strict',
        remedy: { text: 'Lock again and commit the lock.', command },
    });
}
function lockCommand(format) {
    if (format === undefined)
        return 'yarn install --ignore-scripts';
    return format >= 5 ? 'yarn install --mode=update-lockfile' : 'yarn install';
}
function obstacleTo({ lock, judgeAs }, format) {
    const base = { claim: lock.path, where: { file: lock.path } };
    if (judgeAs === undefined)
        return undefined;
    if (!(0,semver.lF)(judgeAs)) {
        const observed = `"${judgeAs.slice(0, 40)}" is not a version of Yarn`;
        return {
            ...base,
            outcome: 'unknown',
            code: 'tool-version-unknown',
            observed,
            remedy: { text: 'Give an exact version, such as 4.18.1.' },
        };
    }
    if (isRead(judgeAs, format))
        return undefined;
    const what = format === undefined ? 'a lock of Yarn 1' : `a lock of format ${format}, which is that of Yarn ${formatsOf(format)}`;
    return {
        ...base,
        outcome: 'broken',
        code: 'lock-version-unreadable',
        observed: `Yarn ${judgeAs} does not take ${what} as it is`,
        remedy: {
            text: 'Use the Yarn that wrote the lock, or lock again with this one.',
            command: (0,shell.Q)(lock.path, 'yarn install'),
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/pinned.ts



async function pinned({ lock }) {
    const read = /^__metadata:/m.test(lock.text) ? await (0,berry_lock.PM)(lock) : undefined;
    if (read && !read.ok)
        return undefined;
    const format = read?.ok ? read.value.format : undefined;
    return {
        path: lock.path,
        lockVersion: format === undefined ? '1 (Yarn 1)' : String(format),
        answers: (version) => {
            if (!(0,semver.lF)(version))
                return undefined;
            const own = isRead(version, format);
            return { reads: own ? 'yes' : 'no', accepts: own, writes: `format ${formatOf(version) ?? 1}` };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/rules.ts




const wanted = [(0,choice.k)('yarn'), (0,choice.k)('yarn-berry')];
const yarnRules = {
    check: checkYarnLock,
    wantsLock: (manifest, tree) => wanted.map((wants) => wants(manifest, tree)).find((found) => found),
    pinned: pinned,
    satisfies: semver.ib,
};


/***/ })

};
