export const id = 127;
export const ids = [127];
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

/***/ 7882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( base64),
   R: () => ( base32)
 });
function bytesOf(hex) {
    return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}
function encoded(hex, alphabet, bits) {
    let [buffer, held, text] = [0, 0, ''];
    for (const byte of bytesOf(hex)) {
        buffer = (buffer << 8) | byte;
        held += 8;
        while (held >= bits) {
            held -= bits;
            text += alphabet[(buffer >> held) & (2 ** bits - 1)];
        }
        buffer &= 2 ** held - 1;
    }
    return held === 0 ? text : text + alphabet[(buffer << (bits - held)) & (2 ** bits - 1)];
}
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
function base64(hex) {
    const text = encoded(hex, `${LETTERS}${LETTERS.toLowerCase()}0123456789+/`, 6);
    return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
function base32(hex) {
    return encoded(hex, `${LETTERS.toLowerCase()}234567`, 5);
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   u: () => ( yamlLine)
 });
function yamlLine(text, path) {
    const lines = text.split('\n');
    let [from, indent, found] = [0, -1, -1];
    for (const key of path) {
        const at = lines.findIndex((line, i) => i >= from && isKey(line, key) && indentOf(line) > indent);
        if (at < 0)
            break;
        found = at;
        from = at + 1;
        indent = indentOf(lines[at]);
    }
    return found < 0 ? undefined : found + 1;
}
function isKey(line, key) {
    const text = line.trimStart().replace(/^- /, '');
    return [key, `'${key}'`, `"${key}"`].some((form) => text.startsWith(`${form}:`) || text.trimEnd() === form);
}
function indentOf(line) {
    return line.length - line.trimStart().length;
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

/***/ 5260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( parseSpec)
 });
 var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9075);

const known = new Map();
function parseSpec(text) {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
}
function read(text) {
    if (/^(?:file:|\.|~\/|\/|[a-zA-Z]:[\\/])/i.test(text))
        return local(text);
    if (/^npm:/i.test(text))
        return alias(text.slice(4));
    const git = gitOf(text);
    if (git)
        return git;
    if (/^https?:/i.test(text))
        return { kind: 'remote', url: text };
    if (/^[a-z]+:/i.test(text))
        return { kind: 'invalid' };
    if (/[/]|\.(?:tgz|tar\.gz|tar)$/i.test(text))
        return local(text);
    return registry(text.trim());
}
function registry(text) {
    if ((0,_semver_js__WEBPACK_IMPORTED_MODULE_0__ .lF)(text) || (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__ ._Z)(text))
        return { kind: 'range', range: text };
    return encodeURIComponent(text) === text ? { kind: 'tag' } : { kind: 'invalid' };
}
function local(text) {
    const path = text.replace(/^file:/i, '').replace(/^\/{1,3}(?=\.\.?(?:\/|$))/, '');
    return { kind: /\.(?:tgz|tar\.gz|tar)$/i.test(text) ? 'file' : 'directory', path };
}
function alias(text) {
    const mark = text.indexOf('@', 1);
    const name = mark > 0 ? text.slice(0, mark) : text;
    const spec = registry(mark > 0 ? text.slice(mark + 1).trim() || '*' : '*');
    return { kind: 'alias', name, spec };
}
const HOSTS = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
    gist: 'gist.github.com',
    sourcehut: 'git.sr.ht',
};
const HOSTED = new Set(Object.values(HOSTS));
function gitOf(text) {
    const [address = '', ...rest] = text.split('#');
    const repository = shortcut(address) ?? scp(address) ?? urlOf(address);
    return repository === undefined ? undefined : { kind: 'git', repository, ...committishOf(rest.join('#')) };
}
function committishOf(text) {
    const parts = text.split('::');
    const range = parts.find((part) => part.startsWith('semver:'))?.slice('semver:'.length);
    const committish = parts.find((part) => !part.includes(':')) ?? '';
    return { committish, ...(range === undefined ? {} : { range: decoded(range) }) };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function shortcut(address) {
    const parts = /^(?:(github|gitlab|bitbucket|gist|sourcehut):)?([^@\s:/]+)\/([^\s:/]+)$/.exec(address);
    if (!parts || address.startsWith('@'))
        return undefined;
    return repositoryOf(HOSTS[parts[1] ?? 'github'], `${parts[2]}/${parts[3]}`);
}
function scp(address) {
    const parts = /^(?:git\+)?(?:ssh:\/\/)?[^@\s/]+@([^:/\s]+):(?!\d+(?:\/|$))(.+)$/i.exec(address);
    return parts ? repositoryOf(parts[1].toLowerCase(), parts[2]) : undefined;
}
function urlOf(address) {
    const parts = /^(git\+(?:ssh|https?|file|rsync|ftp)|git|ssh|https?):\/\/(?:[^@/]*@)?([^/]*)\/(.*)$/i.exec(address);
    if (!parts)
        return undefined;
    const [, protocol = '', host = '', path = ''] = parts;
    const own = HOSTED.has(host.toLowerCase().replace(/^www\./, ''));
    if (/^https?$/i.test(protocol) && !(own && /^[^/]+\/[^/]+?\/?$/.test(path) && !/\.(?:tgz|tar\.gz|tar)$/.test(path)))
        return undefined;
    if (/^ssh$/i.test(protocol) && !own)
        return undefined;
    return repositoryOf(host.toLowerCase(), path);
}
function repositoryOf(host, path) {
    return `${host.replace(/^www\./, '')}/${path
        .replace(/^\/+/, '')
        .replace(/\/$/, '')
        .replace(/\.git$/, '')}`;
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

/***/ 5127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pnpmRules: () => ( pnpmRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/choice.ts
var choice = __webpack_require__(9096);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/semver.ts
var semver = __webpack_require__(9075);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/encoding.ts
var encoding = __webpack_require__(7882);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/checksums.ts


function extensionsChecksum(value, { major }, { sha256, digest }) {
    if (major < 6 || !(0,json.Gv)(value) || Object.keys(value).length === 0)
        return undefined;
    if (major <= 7)
        return digest('md5', JSON.stringify(value));
    if (major <= 9)
        return digest('md5', (0,json.dj)(value));
    const text = objectHashText(value);
    return text === null ? null : `sha256-${(0,encoding.K)(sha256(text))}`;
}
function objectHashText(value, depth = 0) {
    if (depth > 50 || Array.isArray(value))
        return null;
    if (typeof value === 'string')
        return `string:${value.length}:${value}`;
    if (typeof value === 'number')
        return `number:${value}`;
    if (typeof value === 'boolean')
        return `bool:${value}`;
    if (!(0,json.Gv)(value))
        return 'Null';
    const keys = Object.keys(value).sort();
    const parts = keys.map((key) => {
        const own = objectHashText(value[key], depth + 1);
        return own === null ? null : `string:${key.length}:${key}:${own},`;
    });
    return parts.includes(null) ? null : `object:${keys.length}:${parts.join('')}`;
}
function pnpmfileChecksum(text, { major }, { sha256, digest }) {
    const normal = text.replaceAll('\r\n', '\n');
    return major <= 9 ? (0,encoding.R)(digest('md5', normal)) : `sha256-${(0,encoding.K)(sha256(normal))}`;
}
function isPatch(text, hash, { sha256, digest }) {
    const normal = text.replaceAll('\r\n', '\n');
    if (/^[0-9a-f]{64}$/.test(hash))
        return sha256(normal) === hash;
    return (0,encoding.R)(digest('md5', normal)) === hash;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/manifest.ts
var javascript_manifest = __webpack_require__(8634);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/yaml.ts
var javascript_yaml = __webpack_require__(4488);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/settings.ts



async function configurationOf(tree, root) {
    const [yaml, npmrc] = ['pnpm-workspace.yaml', '.npmrc'].map((name) => tree.read((0,javascript_manifest._z)(root.folder, name)));
    if (yaml && 'unread' in yaml)
        return { finding: yaml.unread };
    const read = yaml && yaml.text.trim() !== '' ? await (0,javascript_yaml.g)(yaml) : undefined;
    if (read && !read.ok)
        return { finding: read.finding };
    return {
        root,
        ...(yaml && read ? { workspace: { file: yaml, data: read.value } } : {}),
        ...(npmrc && 'text' in npmrc ? { npmrc: { file: npmrc, values: npmrcValues(npmrc.text) } } : {}),
    };
}
function npmrcValues(text) {
    return new Map(text.split('\n').flatMap((line) => {
        const found = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(line);
        return found ? [[found[1], found[2].replace(/^(['"])(.*)\1$/, '$2')]] : [];
    }));
}
function settingOf({ root, workspace }, key, { major }) {
    const inYaml = major >= 10 ? (0,json.Dc)(workspace?.data, key) : undefined;
    if (workspace && inYaml !== undefined && inYaml !== null)
        return { value: inYaml, file: workspace.file, path: [key] };
    const inManifest = major <= 10 ? (0,json.at)(root.data, 'pnpm', key) : undefined;
    return inManifest === undefined ? undefined : { value: inManifest, file: root.file, path: ['pnpm', key] };
}
function readersOf(releases, { workspace }) {
    const hasSettings = (0,json.Mc)(workspace?.data).some(([key]) => !['packages', 'catalog', 'catalogs'].includes(key));
    const readers = hasSettings ? releases.filter(({ major }) => major >= 10) : [];
    return readers.length > 0 ? readers : releases;
}
function switchOf(configuration, key, release, otherwise) {
    const value = plainSetting(configuration, key, release);
    return value === undefined ? otherwise : value === true || value === 'true';
}
function plainSetting({ workspace, npmrc }, key, { major }) {
    const inYaml = major >= 10 ? (0,json.Dc)(workspace?.data, key) : undefined;
    if (inYaml !== undefined && inYaml !== null)
        return inYaml;
    const kebab = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return major <= 10 ? npmrc?.values.get(kebab) : undefined;
}
function catalogsOf({ workspace }) {
    const named = (0,json.Mc)((0,json.Dc)(workspace?.data, 'catalogs')).map(([name, value]) => [name, specifiers(value)]);
    const plain = (0,json.Dc)(workspace?.data, 'catalog');
    return new Map((0,json.Gv)(plain) ? [['default', specifiers(plain)], ...named] : named);
}
function specifiers(value) {
    return new Map((0,json.Mc)(value).flatMap(([name, spec]) => (typeof spec === 'object' ? [] : [[name, String(spec)]])));
}
function fromCatalog(configuration, name, spec) {
    if (!spec.startsWith('catalog:'))
        return undefined;
    return catalogsOf(configuration)
        .get(spec.slice('catalog:'.length).trim() || 'default')
        ?.get(name);
}
function resolutionsOf({ root }, { major }) {
    return major <= 10 ? (0,json.CB)((0,json.Dc)(root.data, 'resolutions')) : new Map();
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/hooks.ts



const EXPORTS_HOOKS = /\bmodule\.exports\s*=\s*\{[^;]*?\bhooks\b|\bexports\.hooks\s*=|\bexport\s+(?:const|let|var|function|\{)[^;\n]*\bhooks\b/;
function hookCauses({ head }, project, release, capabilities) {
    if (release.major < 9)
        return [];
    const before = (0,json.e1)((0,json.Dc)(head, 'pnpmfileChecksum'));
    const { pnpmfile, configuration, root } = project;
    const named = plainSetting(configuration, 'pnpmfile', release) ?? plainSetting(configuration, 'globalPnpmfile', release);
    const claim = pnpmfile?.path ?? '.pnpmfile.cjs';
    const base = { claim, file: pnpmfile ?? root.file, at: 1 };
    if (named !== undefined)
        return before === undefined
            ? []
            : [
                {
                    ...base,
                    code: 'undetermined',
                    observed: 'hooks come from a file that the settings name',
                    refused: false,
                    unknown: true,
                },
            ];
    const after = pnpmfile ? pnpmfileChecksum(pnpmfile.text, release, capabilities) : undefined;
    if (before === after)
        return [];
    if (before === undefined)
        return pnpmfile ? added(pnpmfile.text, base) : [];
    const observed = after === undefined
        ? 'the lock was made with hooks, and there are none'
        : 'it is not the file that the lock was made with (its checksum is another)';
    return [{ ...base, code: 'setting-changed', observed, refused: true }];
}
function added(text, base) {
    if (!/\bhooks\b/.test(text))
        return [];
    if (EXPORTS_HOOKS.test(text))
        return [{ ...base, code: 'setting-changed', observed: 'the lock was made without these hooks', refused: true }];
    return [
        {
            ...base,
            code: 'undetermined',
            observed: 'whether it exports hooks can only be told by running it',
            refused: false,
            unknown: true,
        },
    ];
}
function changesManifests({ pnpmfile }) {
    return pnpmfile !== undefined && /\breadPackage\b/.test(pnpmfile.text);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/keys.ts
function keyOf({ format }, name, chosen) {
    const plain = chosen.replace(/\(.*$/, '');
    if (/^9/.test(format))
        return /^(?:@[^/]+\/)?[^@/:]+@/.test(plain) ? plain : `${name}@${plain}`;
    if (plain.includes('/') || /^file:/.test(plain))
        return chosen;
    return format.startsWith('6') ? `/${name}@${chosen}` : `/${name}/${chosen}`;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/lock.ts




const LOCKED_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const readLock = (0,once.O)(read);
async function read(file) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,damage.sX)(file) };
    const text = file.text.includes('\r') ? file.text.replaceAll('\r\n', '\n') : file.text;
    const conflict = /^(?:<{7} |>{7} )/m.test(text) ? (0,damage.ti)(file) : undefined;
    if (conflict)
        return { ok: false, finding: conflict };
    const documents = text.split(/^---\n/m).filter((part) => part.trim() !== '');
    const project = documents.at(-1) ?? '';
    const { head, packages, snapshots } = split(project);
    const read = await (0,javascript_yaml.g)(file, head);
    if (!read.ok)
        return read;
    const environment = documents.length > 1 ? await (0,javascript_yaml.g)(file, split(documents[0]).head) : undefined;
    const format = (0,json.e1)((0,json.Dc)(read.value, 'lockfileVersion')) ?? numberText((0,json.Dc)(read.value, 'lockfileVersion'));
    if (format === undefined)
        return { ok: false, finding: (0,damage.C1)(file, 'it has no lockfileVersion, as every lock of pnpm does', 'pnpm') };
    const whole = { file, format, head: read.value, importers: importersOf(read.value), packages, snapshots };
    const broken = text.endsWith('\n') ? undefined : await brokenOff(file, project);
    if (broken)
        return { ok: false, finding: broken };
    return { ok: true, value: environment?.ok ? { ...whole, environment: environment.value } : whole };
}
function numberText(value) {
    return typeof value === 'number' ? String(value) : undefined;
}
const BULK = /^(?:packages|snapshots|time):/;
function split(text) {
    const head = [];
    const keys = { 'packages:': new Set(), 'snapshots:': new Set(), 'time:': new Set() };
    let section;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        const first = text.charCodeAt(start);
        const isTop = first !== 0x20 && first !== 0x23 && stop > start;
        if (isTop)
            section = BULK.exec(text.slice(start, stop))?.[0];
        if (section === undefined)
            head.push(text.slice(start, stop));
        else if (!isTop && text.charCodeAt(start + 2) !== 0x20 && stop > start + 2)
            keys[section].add(lock_keyOf(text.slice(start + 2, stop)));
        start = stop + 1;
    }
    return { head: head.join('\n'), packages: keys['packages:'], snapshots: keys['snapshots:'] };
}
async function brokenOff(file, text) {
    const read = await (0,javascript_yaml.g)(file, text);
    return read.ok ? undefined : read.finding;
}
function lock_keyOf(line) {
    const long = line.startsWith('? ');
    const key = long ? line.slice(2) : line.endsWith(':') ? line.slice(0, -1) : line.slice(0, line.lastIndexOf(': '));
    return /^['"]/.test(key) ? key.slice(1, -1) : key;
}
function importersOf(head) {
    const all = (0,json.Dc)(head, 'importers');
    const entries = (0,json.Gv)(all) ? (0,json.Mc)(all) : [['.', head]];
    return new Map(entries.map(([place, data]) => [place, importerOf((0,json.Gv)(data) ? data : {})]));
}
function importerOf(data) {
    const specifiers = new Map((0,json.CB)((0,json.Dc)(data, 'specifiers')));
    const fields = new Map();
    for (const field of LOCKED_FIELDS) {
        const chosen = new Map();
        for (const [name, value] of (0,json.Mc)((0,json.Dc)(data, field))) {
            const version = (0,json.e1)(value) ?? (0,json.e1)((0,json.at)(value, 'version'));
            const specifier = (0,json.e1)((0,json.at)(value, 'specifier'));
            if (specifier !== undefined)
                specifiers.set(name, specifier);
            if (version !== undefined)
                chosen.set(name, version);
        }
        fields.set(field, chosen);
    }
    return { data, specifiers, fields };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/matcher.ts

function matcherOf(patterns) {
    const rules = (0,json.DW)(patterns).map((pattern) => ({
        out: pattern.startsWith('!'),
        fits: fitting(pattern.replace(/^!/, '')),
    }));
    return (name) => rules.reduce((found, { out, fits }) => (fits(name) ? !out : found), false);
}
function fitting(pattern) {
    const parts = pattern.split('*');
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length === 1)
        return (name) => name === pattern;
    return (name) => {
        if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
            return false;
        let from = first.length;
        for (const part of parts.slice(1, -1)) {
            const found = name.indexOf(part, from);
            if (found < 0)
                return false;
            from = found + part.length;
        }
        return from <= name.length - last.length;
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/overrides.ts





function overridesOf(configuration, release) {
    const own = settingOf(configuration, 'overrides', release);
    const written = [
        ...resolutionsOf(configuration, release),
        ...manifestOverrides(configuration, release),
        ...(0,json.CB)(own?.value),
    ];
    return new Map(written.map(([selector, value]) => [selector.trim(), lookedUp(configuration, selector, value)]));
}
function overridesPlace(configuration, release) {
    return settingOf(configuration, 'overrides', release);
}
function manifestOverrides(configuration, release) {
    return release.major === 10 && !configuration.workspace
        ? [...(0,json.CB)(settingOf(configuration, 'overrides', release)?.value)]
        : [];
}
function lookedUp(configuration, selector, value) {
    if (value.startsWith('$')) {
        const { data } = configuration.root;
        const fields = ['dependencies', 'devDependencies', 'optionalDependencies'];
        return (fields.map((field) => (0,javascript_manifest.hk)(data, field).get(value.slice(1))).find((text) => text !== undefined) ?? value);
    }
    return fromCatalog(configuration, parse(selector, value).name, value) ?? value;
}
function parsedOverrides(overrides) {
    return [...overrides].map(([selector, value]) => parse(selector, value));
}
function parse(selector, value) {
    const mark = selector.search(/[^ |@]>/);
    const target = partOf(mark < 0 ? selector : selector.slice(mark + 2));
    return mark < 0 ? { ...target, value } : { ...target, value, parent: partOf(selector.slice(0, mark + 1)) };
}
function partOf(text) {
    const trimmed = text.trim();
    const mark = trimmed.indexOf('@', 1);
    return mark < 0 ? { name: trimmed } : { name: trimmed.slice(0, mark), only: trimmed.slice(mark + 1) };
}
function overridden(wanted, manifest, overrides, root) {
    if (overrides.length === 0)
        return wanted;
    return new Map([...wanted].flatMap(([name, spec]) => {
        const override = overrideFor(name, spec, manifest, overrides);
        if (!override)
            return [[name, spec]];
        return override.value === '-' ? [] : [[name, localValue(override.value, manifest, root)]];
    }));
}
function overrideFor(name, spec, manifest, overrides) {
    const fitting = overrides.filter((one) => one.name === name && isFor(one.only, spec));
    return (fitting.find(({ parent }) => parent && isParent(parent, manifest)) ??
        mostSpecific(fitting.filter(({ parent }) => !parent)));
}
function mostSpecific(overrides) {
    return overrides.find(({ only }) => only !== undefined) ?? overrides[0];
}
function isFor(only, spec) {
    if (only === undefined || only === spec)
        return true;
    return (0,semver._Z)(only) && (0,semver._Z)(spec) && (0,semver.HY)(only, spec);
}
function isParent({ name, only }, manifest) {
    if (name !== manifest.name)
        return false;
    return only === undefined || (manifest.version !== undefined && (0,semver.ib)(manifest.version, only));
}
function localValue(value, manifest, root) {
    const [, protocol, way] = /^(link:|file:)(?![/~])(.*)$/.exec(value) ?? [];
    if (protocol === undefined || way === undefined || manifest.folder === root.folder)
        return value;
    const target = (0,paths.oR)(root.folder, way);
    return target === undefined ? value : `${protocol}${(0,javascript_manifest.Mf)(manifest.folder, target)}`;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/spec.ts
var spec = __webpack_require__(5260);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/specifiers.ts

function sameSpecifier(before, now, { major }) {
    if (before === now)
        return true;
    if (major < 11)
        return false;
    const [first, second] = [(0,spec.F)(before), (0,spec.F)(now)];
    return (first.kind === 'git' &&
        second.kind === 'git' &&
        first.repository === second.repository &&
        first.committish === second.committish &&
        first.range === second.range);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/wanted.ts



function wantedBy(rules, manifest) {
    const wanted = new Map();
    const add = (field, from, at) => {
        for (const [name, spec] of overridden(from, manifest, rules.overrides, rules.root))
            wanted.set(name, { spec, field, at: [at, name] });
    };
    const fieldOf = (field) => (0,javascript_manifest.hk)(manifest.data, field);
    if (rules.installsPeers)
        add('dependencies', fieldOf('peerDependencies'), 'peerDependencies');
    addRuntimes(rules, manifest, wanted);
    for (const field of ['devDependencies', 'dependencies', 'optionalDependencies'])
        add(field, fieldOf(field), field);
    for (const name of fieldOf('optionalDependencies').keys())
        if (rules.release.major >= 9 && rules.isIgnored(name))
            wanted.delete(name);
    if (rules.leavesOutLinks)
        for (const [name, { spec }] of wanted)
            if (spec.startsWith('link:'))
                wanted.delete(name);
    return wanted;
}
function addRuntimes({ release }, { data }, wanted) {
    if (release.major < 10)
        return;
    const places = [
        ['devEngines', 'devDependencies'],
        ['engines', 'dependencies'],
    ];
    for (const [key, field] of places) {
        const value = (0,json.at)(data, key, 'runtime');
        for (const one of Array.isArray(value) ? value : [value]) {
            const [name, version] = [(0,json.e1)((0,json.at)(one, 'name')), (0,json.e1)((0,json.at)(one, 'version'))];
            if (name === undefined || version === undefined || (0,json.at)(one, 'onFail') !== 'download')
                continue;
            wanted.set(name, { spec: `runtime:${version}`, field, at: [key, 'runtime'] });
        }
    }
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/importers.ts










const NOTHING = { data: {}, specifiers: new Map(), fields: new Map() };
function importerCauses(lock, project, release) {
    const { configuration, root, manifests } = project;
    const rules = {
        lock,
        release,
        root,
        overrides: parsedOverrides(overridesOf(configuration, release)),
        installsPeers: release.major >= 7 && switchOf(configuration, 'autoInstallPeers', release, release.major >= 8),
        leavesOutLinks: switchOf(configuration, 'excludeLinksFromLockfile', release, false),
        isIgnored: matcherOf(settingOf(configuration, 'ignoredOptionalDependencies', release)?.value),
    };
    const own = [...manifests].flatMap(([place, manifest]) => projectCauses(rules, place, manifest));
    return [...own, ...formerMembers(lock, project, release)];
}
function projectCauses(rules, place, manifest) {
    const importer = rules.lock.importers.get(place) ?? NOTHING;
    const wanted = wantedBy(rules, manifest);
    const differing = [...wanted].flatMap(([name, one]) => dependencyCause(rules, importer, manifest, name, one));
    if (rules.lock.importers.has(place) || differing.length === 0)
        return [...differing, ...removed(rules, importer, manifest, wanted), ...other(importer, manifest, rules.release)];
    const observed = `this member of the workspace is not in the lock, with ${differing.length === 1 ? 'one dependency' : `${differing.length} dependencies`}`;
    return [
        { code: 'member-added', claim: manifest.name ?? place, observed, file: manifest.file, at: ['name'], refused: true },
    ];
}
function dependencyCause(rules, importer, manifest, name, wanted) {
    const { spec, field, at } = wanted;
    const base = { claim: `${name} ${spec}`, file: manifest.file, at, refused: true };
    const before = importer.specifiers.get(name);
    if (before === undefined) {
        const refused = !(field === 'optionalDependencies' && rules.release.major >= 11);
        return [{ ...base, code: 'dependency-added', observed: 'not in the lock', refused }];
    }
    if (!sameSpecifier(before, spec, rules.release))
        return [{ ...base, ...changed(importer, name, before, spec) }];
    const chosen = importer.fields.get(field)?.get(name);
    if (chosen === undefined) {
        const there = LOCKED_FIELDS.find((one) => importer.fields.get(one)?.has(name));
        if (!there)
            return [{ ...base, code: 'lock-incomplete', observed: 'the lock names it and has chosen no version' }];
        return [{ ...base, code: 'dependency-moved', observed: `the lock has it among ${there}` }];
    }
    return unsound(rules, base, name, spec, chosen);
}
function changed(importer, name, before, spec) {
    const chosen = versionOf(LOCKED_FIELDS.map((field) => importer.fields.get(field)?.get(name)).find((one) => one !== undefined) ?? '');
    const observed = `the lock was made for ${before}`;
    if (!(0,semver.lF)(chosen) || !(0,semver._Z)(spec))
        return { code: 'constraint-changed', observed };
    if ((0,semver.ib)(chosen, spec))
        return { code: 'constraint-changed', observed: `${observed} (and has ${chosen}, which would do)` };
    return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${spec} does not allow` };
}
function versionOf(chosen) {
    return chosen.replace(/[(_].*$/, '');
}
function unsound(rules, base, name, spec, chosen) {
    const version = versionOf(chosen);
    if (rules.release.major >= 10 && (0,semver._Z)(spec) && (0,semver.lF)(version) && !(0,semver.ib)(version, spec))
        return [
            { ...base, code: 'dependency-unsatisfied', observed: `the lock has ${version}, which ${spec} does not allow` },
        ];
    const isLocal = rules.lock.format.startsWith('9') ? /^(?:link|file|workspace):/ : /^(?:link|workspace):/;
    if (isLocal.test(chosen) || rules.lock.packages.has(keyOf(rules.lock, name, chosen)))
        return [];
    return [{ ...base, code: 'lock-incomplete', observed: `the lock has chosen ${chosen} and has no entry of it` }];
}
function removed({ leavesOutLinks }, importer, manifest, wanted) {
    return [...importer.specifiers].flatMap(([name, spec]) => {
        if (wanted.has(name) || (leavesOutLinks && spec.startsWith('link:')))
            return [];
        const field = LOCKED_FIELDS.find((one) => importer.fields.get(one)?.has(name)) ?? 'dependencies';
        const observed = 'in the lock, and nothing asks for it any more';
        return [
            {
                code: 'dependency-removed',
                claim: `${name} ${spec}`,
                observed,
                file: manifest.file,
                at: [field],
                refused: true,
            },
        ];
    });
}
function other({ data }, manifest, { major }) {
    const causes = [];
    const base = { file: manifest.file, refused: true };
    const [before, after] = [
        (0,json.e1)((0,json.Dc)(data, 'publishDirectory')),
        (0,json.e1)((0,json.at)(manifest.data, 'publishConfig', 'directory')),
    ];
    if (major >= 7 && before !== after) {
        const observed = before === undefined ? 'the lock was made without it' : `the lock was made with ${before}`;
        causes.push({
            ...base,
            code: 'member-changed',
            claim: `publishConfig.directory ${after ?? '(none)'}`,
            observed,
            at: ['publishConfig', 'directory'],
        });
    }
    const [meta, now] = [(0,json.Dc)(data, 'dependenciesMeta') ?? {}, (0,json.Dc)(manifest.data, 'dependenciesMeta') ?? {}];
    if (major >= 6 && !(0,json.Vk)(meta, now)) {
        const name = (0,json.Mc)(now).find(([key, value]) => !(0,json.Vk)(value, (0,json.Dc)(meta, key)))?.[0];
        causes.push({
            ...base,
            code: 'dependency-changed',
            claim: 'dependenciesMeta',
            observed: 'the lock was made with another',
            at: ['dependenciesMeta', ...(name === undefined ? [] : [name])],
        });
    }
    return causes;
}
function formerMembers({ importers, file }, { manifests, root, tree }, { major }) {
    return [...importers.keys()].flatMap((place) => {
        if (manifests.has(place))
            return [];
        const folder = `${(0,javascript_manifest._z)(root.folder, place)}/`;
        const isLeft = tree.paths.some((path) => path.startsWith(folder)) && !tree.has(`${folder}package.json`);
        const observed = 'the lock has this project, and it is no member of the workspace';
        const at = lineOf(file.text, place);
        return [{ code: 'member-removed', claim: place, observed, file, at, refused: isLeft && major >= 11 }];
    });
}
function lineOf(text, place) {
    const index = text.search(new RegExp(`^ {2}'?${place.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}'?:`, 'm'));
    return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/incomplete.ts
function incompleteCauses({ file, format, packages, snapshots }) {
    if (!format.startsWith('9'))
        return [];
    const told = new Set([...snapshots].map((key) => key.replace(/\(.*$/, '')));
    return [...packages].flatMap((key) => told.has(key)
        ? []
        : [
            {
                code: 'lock-incomplete',
                claim: key,
                observed: 'it has no entry below "snapshots"',
                file,
                at: incomplete_lineOf(file.text, key),
                refused: true,
            },
        ]);
}
function incomplete_lineOf(text, key) {
    const index = [`\n  ${key}:`, `\n  '${key}':`].map((line) => text.indexOf(line)).find((found) => found >= 0);
    return index === undefined ? 1 : text.slice(0, index + 1).split('\n').length;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/block-yaml.ts
var block_yaml = __webpack_require__(9348);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/local.ts





function localCauses(lock, project, { major }) {
    if (!lock.format.startsWith('9'))
        return [];
    const chosen = [...lock.importers.values()].flatMap(({ fields }) => LOCKED_FIELDS.flatMap((field) => [...(fields.get(field) ?? [])]));
    const folders = new Map(chosen.flatMap(([name, version]) => folderOf(name, version)));
    return [...folders].flatMap(([key, folder]) => folderCauses(lock, project, key, folder, major >= 11));
}
function folderOf(name, version) {
    const folder = /^(?:[^:]*@)?file:([^()]+)/.exec(version)?.[1];
    return folder === undefined || /\.(?:tgz|tar\.gz|tar)$/.test(folder) ? [] : [[`${name}@file:${folder}`, folder]];
}
function folderCauses({ file }, { tree, root }, key, folder, refused) {
    const read = tree.read((0,javascript_manifest._z)(root.folder, `${folder}/package.json`));
    const recorded = snapshotOf(file.text, key);
    if (!read || 'unread' in read || !recorded)
        return [];
    const manifest = parsed(read.text);
    const fields = ['dependencies', 'optionalDependencies'];
    return fields.flatMap((field) => {
        const [before, now] = [(0,json.CB)((0,json.at)(recorded, field)), (0,json.CB)((0,json.at)(manifest, field))];
        const added = [...now].filter(([name]) => !before.has(name));
        const removed = [...before].filter(([name]) => !now.has(name));
        const base = { file: read, refused };
        return [
            ...added.map(([name, spec]) => ({
                ...base,
                code: 'dependency-added',
                claim: `${name} ${spec}`,
                observed: 'not in the lock',
                at: [field, name],
            })),
            ...removed.map(([name, version]) => ({
                ...base,
                code: 'dependency-removed',
                claim: `${name} ${version}`,
                observed: 'in the lock, and nothing asks for it any more',
                at: [field],
            })),
            ...[...now].flatMap(([name, spec]) => unsatisfied(before.get(name), name, spec, { ...base, at: [field, name] })),
        ];
    });
}
function unsatisfied(version, name, spec, base) {
    const plain = version?.replace(/\(.*$/, '');
    if (plain === undefined || !(0,semver.lF)(plain) || !(0,semver._Z)(spec) || (0,semver.ib)(plain, spec))
        return [];
    return [
        {
            ...base,
            code: 'dependency-unsatisfied',
            claim: `${name} ${spec}`,
            observed: `the lock has ${plain}, which ${spec} does not allow`,
        },
    ];
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return {};
    }
}
function snapshotOf(text, key) {
    const start = text.indexOf('\nsnapshots:');
    const from = text.indexOf(`\n  ${key}:`, start);
    if (start < 0 || from < 0)
        return undefined;
    const after = /\n(?: {0,2})\S/.exec(text.slice(from + 1));
    return (0,block_yaml.G)(text.slice(text.indexOf('\n', from + 1) + 1, after ? from + 1 + after.index : undefined).replace(/^ {4}/gm, ''));
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/members.ts
var members = __webpack_require__(6340);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/project.ts






async function projectOf({ tree, path, lock, }) {
    const folder = (0,paths.yS)(path);
    const root = await (0,javascript_manifest.tn)(tree, folder);
    if (!root)
        return { findings: [(0,pair.j3)(lock, 'package.json')] };
    if (!root.ok)
        return { findings: [root.finding] };
    const configuration = await configurationOf(tree, root.value);
    if ('finding' in configuration)
        return { findings: [configuration.finding] };
    const manifests = new Map([['.', root.value]]);
    const findings = [];
    for (const member of memberFolders(tree, folder, configuration)) {
        const read = await (0,javascript_manifest.tn)(tree, member);
        if (read?.ok)
            manifests.set(folder === '.' ? member : member.slice(folder.length + 1), read.value);
        else if (read)
            findings.push(read.finding);
    }
    if (findings.length > 0)
        return { findings };
    const hooks = ['.pnpmfile.mjs', '.pnpmfile.cjs']
        .map((name) => tree.read((0,javascript_manifest._z)(folder, name)))
        .find((one) => one && 'text' in one);
    return { tree, configuration, root: root.value, manifests, ...(hooks && 'text' in hooks ? { pnpmfile: hooks } : {}) };
}
function memberFolders(tree, folder, { workspace, npmrc }) {
    const alone = npmrc?.values.get('shared-workspace-lockfile') ?? String((0,json.Dc)(workspace?.data, 'sharedWorkspaceLockfile'));
    const patterns = (0,json.DW)((0,json.Dc)(workspace?.data, 'packages'));
    const ordered = [...patterns.filter((one) => !one.startsWith('!')), ...patterns.filter((one) => one.startsWith('!'))];
    return alone === 'false' ? [] : (0,members.l)(tree, folder, ordered);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/releases.ts


const JUDGES = ['12.21.0', '11.28.11', '10.34.9', '9.15.9', '8.15.9', '7.33.7', '6.35.1', '5.18.11'];
function judgesOf(lock, judgeAs) {
    if (judgeAs !== undefined) {
        const release = releaseOf(judgeAs);
        return (0,semver.lF)(judgeAs) && release.major >= 5 ? [release] : [];
    }
    const possible = JUDGES.map(releaseOf).filter((release) => writes(lock, release));
    return possible.length > 0
        ? possible
        : JUDGES.map(releaseOf)
            .filter((release) => reads(lock, release))
            .slice(0, 1);
}
function releaseOf(version) {
    return { version, major: Number.parseInt(version.replace(/^v/, ''), 10) };
}
function writes(lock, { major }) {
    const [from, to] = RANGE.find(([format]) => format.test(lock.format))?.[1] ?? [99, 0];
    return major >= from && major <= to && (lock.environment === undefined || major >= 11);
}
const RANGE = [
    [/^9\./, [9, 99]],
    [/^6\./, [8, 8]],
    [/^5\.4/, [7, 7]],
    [/^5\.3/, [6, 6]],
    [/^5(?:\.|$)/, [5, 5]],
];
function reads(lock, release) {
    return writes(lock, release) || rewrittenFormat(lock, release) !== undefined;
}
function rewrittenFormat(lock, release) {
    if (writes(lock, release))
        return undefined;
    return READ.find(([format, major]) => format.test(lock.format) && major === release.major)?.[2];
}
const READ = [
    [/^5(?:\.|$)/, 5, '5.2'],
    [/^5(?:\.|$)/, 6, '5.3'],
    [/^5(?:\.|$)/, 7, '5.4'],
    [/^6\./, 9, '9.0'],
];
function writerOf({ environment }) {
    const version = (0,json.e1)((0,json.at)(environment, 'importers', '.', 'packageManagerDependencies', 'pnpm', 'version'));
    return version !== undefined && (0,semver.lF)(version) ? version : undefined;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/lines.ts
var lines = __webpack_require__(4096);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/place.ts

function placed(file, path) {
    if (/\.json$/.test(file.path))
        return { file, at: path };
    const isRc = /(?:^|\/)\.npmrc$/.test(file.path);
    return { file, at: (isRc ? rcLine(file.text, path[0] ?? '') : (0,lines.u)(file.text, path)) ?? 1 };
}
function settingPlace(configuration, setting, key) {
    return placed(setting?.file ?? configuration.workspace?.file ?? configuration.root.file, setting?.path ?? [key]);
}
function rcLine(text, key) {
    const kebab = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const found = text.split('\n').findIndex((line) => line.trimStart().startsWith(kebab));
    return found < 0 ? undefined : found + 1;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/lists.ts



const LISTS = [
    { key: 'neverBuiltDependencies', from: 5, to: 8 },
    { key: 'onlyBuiltDependencies', from: 6, to: 8 },
    { key: 'ignoredOptionalDependencies', from: 9, to: 99 },
];
function listCauses({ head }, { configuration }, release) {
    return LISTS.filter(({ from, to }) => release.major >= from && release.major <= to).flatMap(({ key }) => {
        const setting = settingOf(configuration, key, release);
        const [before, after] = [namesOf(key, (0,json.Dc)(head, key)), namesOf(key, setting?.value)];
        if (before === after)
            return [];
        const observed = before === undefined ? 'the lock was made without it' : `the lock was made with ${before || '[]'}`;
        const place = settingPlace(configuration, setting, key);
        return [{ code: 'setting-changed', claim: `${key} ${after ?? '(none)'}`.trim(), observed, refused: true, ...place }];
    });
}
function namesOf(key, value) {
    const names = [...(0,json.DW)(value)].sort().join(', ');
    return names !== '' || (key === 'onlyBuiltDependencies' && Array.isArray(value)) ? names : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/setting-causes.ts








function settingCauses(lock, project, release, capabilities) {
    return [
        ...catalogCauses(lock, project),
        ...overrideCauses(lock, project, release),
        ...extensionCauses(lock, project, release, capabilities),
        ...listCauses(lock, project, release),
        ...patchCauses(lock, project, release, capabilities),
        ...hookCauses(lock, project, release, capabilities),
        ...switchCauses(lock, project, release),
    ];
}
function catalogCauses({ head }, { configuration }) {
    const now = catalogsOf(configuration);
    const file = configuration.workspace?.file ?? configuration.root.file;
    return (0,json.Mc)((0,json.Dc)(head, 'catalogs')).flatMap(([catalog, entries]) => (0,json.Mc)(entries).flatMap(([name, entry]) => {
        const [before, after] = [(0,json.e1)((0,json.Dc)(entry, 'specifier')), now.get(catalog)?.get(name)];
        if (before === after || before === undefined)
            return [];
        const where = catalog === 'default' ? 'the catalog' : `the catalog ${catalog}`;
        const path = catalog === 'default' ? ['catalog', name] : ['catalogs', catalog, name];
        const observed = `the lock was made for ${before}`;
        const claim = after === undefined ? `${name} is not in ${where} any more` : `${name} ${after} in ${where}`;
        return [{ code: 'catalog-changed', claim, observed, refused: true, ...placed(file, path) }];
    }));
}
function overrideCauses({ head }, { configuration }, release) {
    const [before, after] = [(0,json.CB)((0,json.Dc)(head, 'overrides')), overridesOf(configuration, release)];
    const place = overridesPlace(configuration, release);
    return mapCauses(before, after).map(({ name, was, is }) => ({
        code: 'override-changed',
        claim: is === undefined ? `override of ${name}` : `override ${name}: ${is}`,
        observed: was === undefined ? 'not among the overrides in the lock' : `the lock was made with ${was}`,
        refused: true,
        ...placed(place?.file ?? configuration.root.file, [
            ...(place?.path ?? ['resolutions']),
            ...(is === undefined ? [] : [name]),
        ]),
    }));
}
function mapCauses(before, after) {
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.map((name) => ({ name, was: before.get(name), is: after.get(name) })).filter(({ was, is }) => was !== is);
}
function extensionCauses({ head }, { configuration }, release, capabilities) {
    const setting = settingOf(configuration, 'packageExtensions', release);
    const [before, after] = [
        (0,json.e1)((0,json.Dc)(head, 'packageExtensionsChecksum')),
        extensionsChecksum(setting?.value, release, capabilities),
    ];
    if (before === after)
        return [];
    const base = { claim: 'packageExtensions', ...settingPlace(configuration, setting, 'packageExtensions') };
    if (after === null) {
        const observed = 'they hold lists, of which the checksum cannot be computed here';
        return [{ ...base, code: 'undetermined', observed, refused: false, unknown: true }];
    }
    const observed = before === undefined
        ? 'the lock was made without them'
        : after === undefined
            ? 'the lock was made with some'
            : 'they are not those that the lock was made with (its checksum is another)';
    return [{ ...base, code: 'setting-changed', observed, refused: true }];
}
function patchCauses({ head }, project, release, capabilities) {
    if (release.major < 7)
        return [];
    const setting = settingOf(project.configuration, 'patchedDependencies', release);
    const after = (0,json.CB)(setting?.value);
    const before = new Map((0,json.Mc)((0,json.Dc)(head, 'patchedDependencies')));
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.flatMap((name) => {
        const observed = patchDifference(before.get(name), after.get(name), project, capabilities);
        if (observed === undefined)
            return [];
        const place = placed(setting?.file ?? project.root.file, [...(setting?.path ?? ['pnpm']), name]);
        return [{ code: 'setting-changed', claim: `patch of ${name}`, observed, refused: true, ...place }];
    });
}
function patchDifference(before, path, { tree, root }, capabilities) {
    if (before === undefined)
        return 'the lock was made without it';
    if (path === undefined)
        return 'the lock was made with it';
    const [hash, recorded] = [(0,json.e1)(before) ?? (0,json.e1)((0,json.at)(before, 'hash')), (0,json.e1)((0,json.at)(before, 'path'))];
    if (recorded !== undefined && recorded !== path)
        return `the lock was made with ${recorded}`;
    const file = tree.read((0,javascript_manifest._z)(root.folder, path.replace(/^\.\//, '')));
    if (!file || 'unread' in file)
        return `there is no ${path}`;
    return hash !== undefined && isPatch(file.text, hash, capabilities)
        ? undefined
        : `${path} is not the patch that the lock was made with (its hash is another)`;
}
function switchCauses({ head }, { configuration }, release) {
    const recorded = (0,json.Dc)(head, 'settings');
    const now = (key, otherwise = false) => switchOf(configuration, key, release, otherwise);
    const changed = [
        ...inLock(recorded, 'autoInstallPeers', now('autoInstallPeers', release.major >= 8)),
        ...inLock(recorded, 'excludeLinksFromLockfile', now('excludeLinksFromLockfile')),
        ['dedupePeers', (0,json.Dc)(recorded, 'dedupePeers') === true, release.major >= 10 && now('dedupePeers')],
        [
            'injectWorkspacePackages',
            (0,json.Dc)(recorded, 'injectWorkspacePackages') === true,
            release.major >= 10 && now('injectWorkspacePackages'),
        ],
        [
            'peersSuffixMaxLength',
            (0,json.Dc)(recorded, 'peersSuffixMaxLength') ?? 1000,
            Number(plainSetting(configuration, 'peersSuffixMaxLength', release) ?? 1000),
        ],
    ];
    const file = configuration.workspace?.file ?? configuration.npmrc?.file ?? configuration.root.file;
    return changed.flatMap(([key, before, after]) => before === after
        ? []
        : [
            {
                code: 'setting-changed',
                claim: `${key} ${after}`,
                observed: `the lock was made with ${before}`,
                refused: true,
                ...placed(file, [key]),
            },
        ]);
}
function inLock(recorded, key, now) {
    const before = (0,json.Dc)(recorded, key);
    return typeof before === 'boolean' ? [[key, before, now]] : [];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/check.ts












async function checkPnpmLock(question) {
    const lock = await readLock(question.lock);
    const manifest = (0,paths.A4)(question.path, 'package.json');
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const project = await projectOf(question);
    const writer = writerOf(lock.value);
    const manifests = 'root' in project ? [...project.manifests.values()].map(({ path }) => path) : [manifest];
    const head = {
        packages: lock.value.packages.size,
        manifests,
        members: manifests.slice(1),
        ...(writer === undefined ? {} : { writer }),
    };
    const judges = judgesOf(lock.value, question.judgeAs);
    if ('findings' in project)
        return { ...head, findings: project.findings };
    if (judges.length === 0)
        return { ...head, findings: [nobodyToAsk(question, lock.value)] };
    const [unreadable] = judges.filter((release) => !reads(lock.value, release));
    if (unreadable)
        return { ...head, findings: [cannotRead(question, lock.value, unreadable)] };
    const likely = question.judgeAs === undefined ? readersOf(judges, project.configuration) : judges;
    return { ...head, findings: await findingsOf(question, lock.value, project, likely) };
}
async function findingsOf(question, lock, project, judges) {
    const judged = judges.map((release) => ({ release, causes: causesOf(question, lock, project, release) }));
    const isRefused = ({ causes }) => causes.some(({ refused }) => refused);
    const accepting = judged.filter((one) => !isRefused(one));
    const refusing = judged.filter(isRefused);
    const [shown] = accepting.length > 0 ? accepting : fewest(refusing);
    return (0,findings.q)({
        lock: question.lock,
        judge: `pnpm ${names(accepting.length > 0 ? accepting : refusing)}`,
        packages: lock.packages.size,
        causes: shown?.causes ?? [],
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'pnpm install --lockfile-only'),
        },
        ...(accepting.length > 0 && refusing.length > 0 ? { but: `; pnpm ${names(refusing)} would not` } : {}),
    });
}
function fewest(refusing) {
    return refusing.toSorted((a, b) => a.causes.length - b.causes.length);
}
function causesOf({ capabilities }, lock, project, release) {
    const settings = settingCauses(lock, project, release, capabilities);
    const projects = [...importerCauses(lock, project, release), ...localCauses(lock, project, release)];
    const whole = [...incompleteCauses(lock), ...formatCauses(lock, release)];
    if (!changesManifests(project))
        return [...settings, ...projects, ...whole];
    const because = 'the readPackage hook in the pnpmfile may account for it';
    return [
        ...settings,
        ...whole,
        ...projects.map((cause) => ({
            ...cause,
            code: 'undetermined',
            refused: false,
            unknown: true,
            observed: `${cause.observed}; ${because}`,
        })),
    ];
}
function formatCauses(lock, release) {
    const next = rewrittenFormat(lock, release);
    if (next === undefined)
        return [];
    const at = lock.file.text.slice(0, lock.file.text.indexOf('lockfileVersion')).split('\n').length;
    const observed = `pnpm ${release.major} writes ${next}`;
    const claim = `lockfileVersion ${lock.format.slice(0, 40)}`;
    return [{ code: 'lock-version-changed', claim, observed, file: lock.file, at, refused: false }];
}
function names(judged) {
    const all = [...new Set(judged.map(({ release }) => String(release.major)))].reverse();
    return all.length > 1 ? `${all[0]} to ${all.at(-1)}` : (all[0] ?? '');
}
function nobodyToAsk({ lock, judgeAs }, { format }) {
    const base = { claim: lock.path, outcome: 'unknown', where: { file: lock.path } };
    if (judgeAs === undefined) {
        const observed = `lockfileVersion ${format.slice(0, 40)} is not one that any known pnpm writes`;
        return {
            ...base,
            code: 'lock-version-unknown',
            observed,
            remedy: { text: 'Update this gate, or lock again with a released pnpm.' },
        };
    }
    const observed = `"${judgeAs.slice(0, 40)}" is not a version of pnpm from 5 on`;
    return {
        ...base,
        code: 'tool-version-unknown',
        observed,
        remedy: { text: 'Give an exact version, such as 10.34.9.' },
    };
}
function cannotRead({ lock }, { format, environment }, { version }) {
    const what = environment
        ? 'a lock of two YAML documents, as pnpm 11 and later write it'
        : `lockfileVersion ${format.slice(0, 40)}`;
    return {
        claim: lock.path,
        outcome: 'broken',
        code: 'lock-version-unreadable',
        observed: `pnpm ${version} cannot install from ${what}`,
        where: { file: lock.path, line: 1 },
        remedy: {
            text: 'Use the pnpm that wrote the lock, or lock again with this one.',
            command: (0,shell.Q)(lock.path, 'pnpm install --lockfile-only'),
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/pinned.ts




async function pinned(question) {
    const lock = await readLock(question.lock);
    const project = lock.ok ? await projectOf(question) : undefined;
    if (!lock.ok || !project || 'findings' in project)
        return undefined;
    const writer = writerOf(lock.value);
    return {
        path: question.lock.path,
        lockVersion: lock.value.environment ? `${lock.value.format} in two documents` : lock.value.format,
        ...(writer === undefined ? {} : { writer }),
        answers: (version) => {
            const [release] = judgesOf(lock.value, version);
            if (!release)
                return undefined;
            const isRead = reads(lock.value, release);
            const accepts = isRead && !causesOf(question, lock.value, project, release).some(({ refused }) => refused);
            return { reads: isRead ? 'yes' : 'no', accepts };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/rules.ts




const pnpmRules = {
    check: checkPnpmLock,
    wantsLock: (0,choice.k)('pnpm'),
    pinned: pinned,
    satisfies: semver.ib,
};


/***/ })

};
