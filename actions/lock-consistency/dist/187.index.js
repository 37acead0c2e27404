export const id = 187;
export const ids = [187];
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

/***/ 8187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmRules: () => ( npmRules)
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
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/manifest.ts
var javascript_manifest = __webpack_require__(8634);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/members.ts
var javascript_members = __webpack_require__(6340);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/settings.ts

function settingsIn(tree, folder) {
    const read = tree.read((0,javascript_manifest._z)(folder, '.npmrc'));
    const values = new Map(read && 'text' in read ? read.text.split('\n').flatMap(entryOf) : []);
    const isOn = (key, otherwise) => (values.get(key) ?? String(otherwise)) === 'true';
    const extensionFile = values.get('extension-file');
    return {
        ...(extensionFile === undefined ? {} : { extensionFile }),
        legacyPeerDeps: isOn('legacy-peer-deps', false),
        installLinks: isOn('install-links', false),
        packageLock: isOn('package-lock', true),
    };
}
function entryOf(line) {
    const found = /^\s*([\w-]+)\s*(?:=\s*(.*))?$/.exec(line.trimEnd());
    return found ? [[found[1], (found[2] ?? 'true').replace(/^(['"])(.*)\1$/, '$2')]] : [];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/project.ts






async function projectOf({ tree, path, lock: file }, lock) {
    const folder = (0,paths.yS)(path);
    const root = await (0,javascript_manifest.tn)(tree, folder);
    if (!root)
        return { findings: [(0,pair.j3)(file, 'package.json')] };
    if (!root.ok)
        return { findings: [root.finding] };
    const [members, linked] = [new Map(), new Map([['', root.value]])];
    const findings = [];
    const places = (0,javascript_members.l)(tree, folder, workspacesOf(root.value.data));
    for (const place of places) {
        const read = await (0,javascript_manifest.tn)(tree, place);
        if (!read)
            continue;
        if (!read.ok)
            findings.push(read.finding);
        else
            members.set(read.value.name ?? place.slice(place.lastIndexOf('/') + 1), read.value);
    }
    if (findings.length > 0)
        return { findings };
    for (const manifest of members.values())
        linked.set(placeIn(folder, manifest.folder), manifest);
    await readLinked(tree, folder, lock, linked);
    return { tree, root: root.value, members, manifests: linked, settings: settingsIn(tree, folder) };
}
function workspacesOf(data) {
    const value = (0,json.Dc)(data, 'workspaces');
    return (0,json.DW)((0,json.Gv)(value) ? (0,json.at)(value, 'packages') : value);
}
function placeIn(root, folder) {
    return root === '.' ? folder : folder.slice(root.length + 1);
}
async function readLinked(tree, folder, lock, into) {
    for (const entry of lock.entries.values()) {
        if (entry['link'] !== true || typeof entry['resolved'] !== 'string' || into.has(entry['resolved']))
            continue;
        const target = (0,paths.oR)(folder, entry['resolved']);
        const read = target === undefined ? undefined : await (0,javascript_manifest.tn)(tree, target);
        if (read?.ok)
            into.set(entry['resolved'], read.value);
    }
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/graph.ts


function graphOf(lock, project) {
    const nodes = new Map();
    const edges = new Map();
    const node = (place) => {
        if (!nodes.has(place))
            nodes.set(place, nodeAt(lock, project, place));
        return nodes.get(place);
    };
    const edgesOf = (from) => {
        const known = edges.get(from) ?? wishesOf(from, project).map((wish) => ({ ...wish, from, to: resolve(from, wish.name, node) }));
        edges.set(from, known);
        return known;
    };
    return { lock, project, node, edgesOf };
}
function nodeAt(lock, project, place) {
    const entry = lock.entries.get(place);
    if (!entry && place !== '')
        return undefined;
    const resolved = (0,json.e1)((0,json.Dc)(entry, 'resolved'));
    const name = nameOf(place);
    if (entry && (0,json.Dc)(entry, 'link') === true) {
        const target = resolved ?? '';
        const data = project.manifests.get(target)?.data ?? lock.entries.get(target) ?? {};
        return { place, name, data, version: (0,json.e1)((0,json.Dc)(data, 'version')), resolved, target };
    }
    const manifest = project.manifests.get(place);
    const data = manifest?.data ?? entry ?? {};
    return { place, name, data, version: (0,json.e1)((0,json.Dc)(data, 'version')), resolved, ...(manifest ? { manifest } : {}) };
}
function nameOf(place) {
    return place.slice(place.lastIndexOf('node_modules/') + (place.includes('node_modules/') ? 13 : 0));
}
function resolve(from, name, node) {
    for (let folder = from.place;; folder = folder.slice(0, folder.lastIndexOf('/'))) {
        if (/(?:^|\/)\.\.$/.test(folder))
            return undefined;
        const found = node(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
        if (found || folder === '')
            return found;
        if (!folder.includes('/'))
            return folder.startsWith('..') ? undefined : node(`node_modules/${name}`);
    }
}
function wishesOf(node, project) {
    if (node.target !== undefined)
        return [];
    const wishes = new Map();
    const add = (field, kindOf) => {
        const values = (0,json.Dc)(node.data, field);
        if (!(0,json.Gv)(values))
            return;
        for (const name of Object.keys(values)) {
            const text = values[name];
            if (typeof text !== 'string' || wishes.get(name)?.kind === 'workspace')
                continue;
            wishes.set(name, { name, text, kind: kindOf(name) });
        }
    };
    if (node.place === '')
        for (const wish of memberWishes(project))
            wishes.set(wish.name, wish);
    const meta = (0,json.Dc)(node.data, 'peerDependenciesMeta');
    if (!project.settings.legacyPeerDeps)
        add('peerDependencies', (name) => (isOptional(meta, name) ? 'peerOptional' : 'peer'));
    add('dependencies', () => 'prod');
    add('optionalDependencies', () => 'optional');
    if (!node.place.includes('node_modules/'))
        add('devDependencies', () => 'dev');
    return [...wishes.values()];
}
function isOptional(meta, name) {
    return (0,json.Dc)((0,json.Dc)(meta, name), 'optional') === true;
}
function memberWishes({ members, root }) {
    return [...members].map(([name, { folder }]) => ({
        name,
        text: `file:${placeIn(root.folder, folder)}`,
        kind: 'workspace',
    }));
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/lock.ts



const readLock = (0,once.O)(read);
async function read(file) {
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const format = (0,json.Dc)(data, 'lockfileVersion');
    const packages = (0,json.Dc)(data, 'packages');
    if (typeof format === 'number' && format > 4)
        return { ok: false, finding: unknownFormat(file, format) };
    if ((0,json.Gv)(packages))
        return { ok: true, value: lockOf(file, data, 3, flat(packages)) };
    if (format === undefined && !(0,json.Gv)((0,json.Dc)(data, 'dependencies')))
        return {
            ok: false,
            finding: (0,damage.C1)(file, 'it has neither "packages" nor "lockfileVersion", as every lock of npm does', 'npm'),
        };
    return { ok: true, value: lockOf(file, data, 1, nested(data)) };
}
function lockOf(file, data, format, entries) {
    let packages = 0;
    for (const [place, entry] of entries)
        if (place.includes('node_modules/') && entry['link'] !== true)
            packages += 1;
    return { file, format, entries, packages, data };
}
function flat(packages) {
    const entries = new Map();
    for (const [place, entry] of Object.entries(packages))
        if ((0,json.Gv)(entry))
            entries.set(place, entry);
    return entries;
}
const DEEPEST = 100;
function nested(data) {
    const entries = new Map([['', { name: data['name'], version: data['version'] }]]);
    const visit = (dependencies, place, depth) => {
        for (const [name, value] of depth > DEEPEST ? [] : (0,json.Mc)(dependencies)) {
            if (!(0,json.Gv)(value))
                continue;
            const own = `${place}node_modules/${name}`;
            entries.set(own, fromNested(value));
            visit((0,json.Dc)(value, 'dependencies'), `${own}/`, depth + 1);
        }
    };
    visit((0,json.Dc)(data, 'dependencies'), '', 0);
    return entries;
}
function fromNested(value) {
    const version = (0,json.e1)((0,json.Dc)(value, 'version')) ?? '';
    const rest = {
        ...((0,json.Dc)(value, 'bundled') === true ? { inBundle: true } : {}),
        dependencies: (0,json.Dc)(value, 'requires'),
    };
    const aliased = /^npm:(@?[^@]+)@(.+)$/.exec(version);
    if (aliased)
        return { ...rest, name: aliased[1], version: aliased[2], resolved: (0,json.Dc)(value, 'resolved') };
    if (/^file:(?!.*\.(?:tgz|tar\.gz|tar)$)/.test(version))
        return { ...rest, link: true, resolved: version.slice(5) };
    if (/^(?:file:|git|https?:)/.test(version))
        return { ...rest, resolved: version };
    return { ...rest, version, resolved: (0,json.Dc)(value, 'resolved') };
}
function unknownFormat(file, format) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `lockfileVersion ${JSON.stringify(format).slice(0, 40)} is not one that any known npm writes`,
        expected: '1 to 4',
        where: { file: file.path },
        remedy: { text: 'Update this gate, or lock again with a released npm.' },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/spec.ts
var javascript_spec = __webpack_require__(5260);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/overrides.ts



const overrides_DEEPEST = 20;
function overridesIn(data) {
    const value = (0,json.Dc)(data, 'overrides');
    return (0,json.Gv)(value) && Object.keys(value).length > 0 ? ruleOf('', value, undefined, 0) : undefined;
}
function ruleOf(key, written, parent, depth) {
    const mark = key.indexOf('@', 1);
    const only = (mark > 0 ? key.slice(mark + 1) : '') || '*';
    const own = typeof written === 'string' ? written || '*' : (0,json.e1)((0,json.Dc)(written, '.'));
    const children = [];
    const rule = {
        key,
        name: mark > 0 ? key.slice(0, mark) : key,
        only,
        value: own === '' ? '*' : (own ?? only),
        children,
        ...(parent ? { parent } : {}),
    };
    if (depth < overrides_DEEPEST && (0,json.Gv)(written))
        for (const [name, below] of (0,json.Mc)(written))
            if (name !== '.')
                children.push(ruleOf(name, below, rule, depth + 1));
    return rule;
}
function ruleFor(from, edge) {
    for (let rule = from; rule; rule = rule.parent) {
        for (const child of rule.parent ? [...rule.children, rule] : rule.children)
            if (child.name === edge.name && concerns(child, edge.text))
                return child;
    }
    return from;
}
function concerns(rule, text) {
    if (rule.only === '*')
        return true;
    const spec = (0,javascript_spec.F)(text === '' ? '*' : text);
    const plain = spec.kind === 'alias' ? spec.spec : spec;
    if (plain.kind === 'git')
        return plain.range !== undefined && (0,semver.HY)(plain.range, rule.only);
    return plain.kind !== 'range' || (0,semver.HY)(plain.range, rule.only);
}
function overridden(rule, edge, root) {
    if (!rule?.parent || rule.value === '*' || rule.name !== edge.name)
        return edge.text;
    if (!rule.value.startsWith('$'))
        return rule.value;
    const fields = ['devDependencies', 'optionalDependencies', 'dependencies', 'peerDependencies'];
    const found = fields.map((field) => (0,json.e1)((0,json.Dc)((0,json.Dc)(root, field), rule.value.slice(1))));
    return found.find((text) => text !== undefined) ?? edge.text;
}
function nearer(first, second) {
    for (let rule = second; rule; rule = rule.parent)
        if (rule === first)
            return second;
    for (let rule = first; rule; rule = rule.parent)
        if (rule === second)
            return first;
    const above = new Set();
    for (let rule = first; rule; rule = rule.parent)
        above.add(rule);
    for (let rule = second; rule; rule = rule.parent)
        if (above.has(rule))
            return rule;
    return first;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/obstacles.ts



async function obstaclesTo(lock, project) {
    return [...linksToNothing(lock, project), ...(await (0,findings.U)(overriddenByItself(project)))];
}
function overriddenByItself({ root }) {
    const rules = overridesIn(root.data);
    if (!rules)
        return [];
    const own = new Map(javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(root.data, field)]));
    return [...own].flatMap(([name, text]) => {
        const wanted = overridden(ruleFor(rules, { name, text }), { name, text }, root.data);
        if (wanted === text)
            return [];
        const observed = `the manifest asks for ${text} itself, which npm does not let it override`;
        const place = { file: root.file, at: ['overrides', name], refused: true };
        return [{ ...place, code: 'manifest-invalid', claim: `${name} ${wanted} in overrides`, observed }];
    });
}
function linksToNothing({ entries, file, format }, { manifests }) {
    if (format === 1)
        return [];
    return [...entries].flatMap(([place, entry]) => {
        const target = entry['resolved'];
        if (entry['link'] !== true || typeof target !== 'string' || entries.has(target) || manifests.has(target))
            return [];
        return [
            {
                claim: place.replace(/^node_modules\//, ''),
                outcome: 'broken',
                code: 'lock-incomplete',
                observed: `the lock links it to ${target}, of which it has no entry; npm gives up on that`,
                where: { file: file.path, line: lineOf(file.text, place) },
                remedy: { text: 'Delete the lock and lock again.' },
            },
        ];
    });
}
function lineOf(text, place) {
    const index = text.indexOf(`${JSON.stringify(place)}: {`);
    return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/recorded.ts



function rewritesIn(lock, project) {
    if (lock.format === 1)
        return ownVersion(lock, project);
    const places = [...project.manifests].flatMap(([place, manifest]) => {
        const entry = lock.entries.get(place);
        return entry ? differences(entry, manifest, place === '') : [];
    });
    return [...places, ...formerMembers(lock, project)];
}
function ownVersion({ data }, { root }) {
    return ['name', 'version'].flatMap((field) => plainField(data, root, field));
}
function differences(entry, manifest, isRoot) {
    const fields = javascript_manifest.cJ.flatMap((field) => dependencyField(entry, manifest, field));
    const moved = withoutMoves(fields);
    return [
        ...(isRoot ? plainField(entry, manifest, 'name') : []),
        ...plainField(entry, manifest, 'version'),
        ...moved,
        ...wholeField(entry, manifest, 'engines', 'engines-changed'),
        ...wholeField(entry, manifest, 'peerDependenciesMeta', 'dependency-changed'),
        ...(isRoot ? wholeField(entry, manifest, 'workspaces', 'member-changed') : []),
        ...wholeField(entry, manifest, 'bin', 'member-changed'),
        ...licence(entry, manifest),
    ];
}
function plainField(entry, { data, file }, field) {
    const [before, after] = [(0,json.e1)((0,json.Dc)(entry, field)), (0,json.e1)((0,json.Dc)(data, field))];
    if (before === after || (field === 'version' && (after ?? '') === (before ?? '')))
        return [];
    const observed = before === undefined ? `the lock has no ${field}` : `the lock has ${before}`;
    const claim = after === undefined ? `no ${field}` : `${field} ${after}`;
    return [{ code: 'member-changed', claim, observed, file, at: [field], refused: false }];
}
function licence(entry, manifest) {
    return (0,json.Gv)((0,json.Dc)(manifest.data, 'license')) ? [] : plainField(entry, manifest, 'license');
}
function dependencyField(entry, manifest, field) {
    const before = (0,json.CB)((0,json.Dc)(entry, field));
    const optional = (0,javascript_manifest.hk)(manifest.data, 'optionalDependencies');
    const base = { file: manifest.file, refused: false };
    const changes = [];
    const after = (0,javascript_manifest.hk)(manifest.data, field);
    for (const [name, text] of after) {
        if (before.get(name) === text || (field === 'dependencies' && optional.has(name)))
            continue;
        const old = before.get(name);
        const code = old === undefined ? 'dependency-added' : 'constraint-changed';
        const observed = old === undefined ? `not among the lock's ${field}` : `the lock was made for ${old}`;
        const at = [field, name];
        changes.push({ ...base, code, claim: `${name} ${text}`, observed, at, name, text, added: old === undefined });
    }
    for (const [name, text] of before) {
        if (after.has(name))
            continue;
        const observed = `still among the lock's ${field}`;
        changes.push({
            ...base,
            code: 'dependency-removed',
            claim: `${name} ${text}`,
            observed,
            at: [field],
            name,
            text,
            added: false,
        });
    }
    return changes;
}
function withoutMoves(changes) {
    const gone = new Map(changes.filter(({ code }) => code === 'dependency-removed').map((one) => [one.name, one]));
    const moved = new Set();
    const told = changes.flatMap((change) => {
        const from = change.added ? gone.get(change.name) : undefined;
        if (!from || from.text !== change.text)
            return [change];
        moved.add(change.name);
        const observed = `the lock has it among ${from.observed.replace(/^still among the lock's /, '')}`;
        return [{ ...change, code: 'dependency-moved', observed }];
    });
    return told.filter((one) => !(one.code === 'dependency-removed' && moved.has(one.name)));
}
function wholeField(entry, manifest, field, code) {
    const [before, after] = [(0,json.Dc)(entry, field), normal((0,json.Dc)(manifest.data, field), field, manifest)];
    if (isEmpty(before) && isEmpty(after))
        return [];
    if (Array.isArray(after) ? (0,json.dj)(before) === (0,json.dj)(after) : (0,json.Vk)(before, after))
        return [];
    const observed = before === undefined ? 'the lock does not have it' : `the lock has ${brief(before)}`;
    return [
        {
            code,
            claim: after === undefined ? `no ${field}` : `${field} ${brief(after)}`,
            observed,
            file: manifest.file,
            at: [field],
            refused: false,
        },
    ];
}
function normal(value, field, { name }) {
    if (field === 'workspaces')
        return value;
    if (field !== 'bin')
        return (0,json.Gv)(value) ? value : undefined;
    const plain = typeof value === 'string' && name !== undefined ? { [name.replace(/^@[^/]*\//, '')]: value } : value;
    if (!(0,json.Gv)(plain))
        return undefined;
    return Object.fromEntries(Object.entries(plain).map(([key, path]) => [
        key,
        typeof path === 'string' ? path.replace(/^(?:\.?\/)+/, '') : path,
    ]));
}
function isEmpty(value) {
    return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
function brief(value) {
    const text = JSON.stringify(value ?? null);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
function formerMembers({ entries }, { members, root, manifests }) {
    const now = new Set([...members.values()].map(({ folder }) => placeIn(root.folder, folder)));
    const asked = new Set([...manifests.values()].flatMap(({ data }) => javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(data, field).keys()])));
    return [...entries].flatMap(([place, entry]) => {
        const target = (0,json.e1)((0,json.Dc)(entry, 'resolved'));
        const name = place.replace(/^node_modules\//, '');
        if ((0,json.Dc)(entry, 'link') !== true || target === undefined || now.has(target) || asked.has(name))
            return [];
        const observed = `${target} is in the lock and no member of the workspace any more`;
        return [{ code: 'member-removed', claim: name, observed, file: root.file, at: ['workspaces'], refused: false }];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/valid.ts



function isValid(graph, node, text, edge, release) {
    return meets(graph, node, (0,javascript_spec.F)(text === '' ? '*' : text), edge, release);
}
function meets(graph, node, spec, edge, release) {
    switch (spec.kind) {
        case 'range':
            return spec.range === '*' || (node.version !== undefined && (0,semver.ib)(node.version, spec.range));
        case 'alias':
            return meets(graph, node, spec.spec, edge, release);
        case 'tag':
            return node.target === undefined && (node.resolved === undefined || /^https?:/.test(node.resolved));
        case 'remote':
            return node.resolved === spec.url;
        case 'directory':
            if (graph.project.settings.installLinks && edge.kind !== 'workspace')
                return node.target === undefined;
            return node.target !== undefined && samePlace(node.target, spec.path, edge);
        case 'file':
            return node.target === undefined && samePlace(node.resolved?.replace(/^file:/, ''), spec.path, edge);
        case 'git':
            return isSameRepository(graph, node, spec, edge, release);
        case 'invalid':
            return false;
    }
}
function samePlace(locked, asked, { from }) {
    if (locked === undefined)
        return false;
    const base = from.place.includes('node_modules/') ? from.place : from.place || '.';
    if (asked.startsWith('/'))
        return locked === asked;
    return outside(locked, '.') === outside(asked, base);
}
function outside(path, folder) {
    const top = '_/'.repeat(40);
    return (0,paths.oR)(folder === '.' ? top.slice(0, -1) : `${top}${folder}`, path) ?? path;
}
const COMMIT = /^[a-fA-F0-9]{40,64}$/;
function isSameRepository(graph, node, spec, edge, { readsGitNames }) {
    const locked = (0,javascript_spec.F)(node.resolved ?? '');
    if (locked.kind !== 'git' || locked.repository !== spec.repository)
        return false;
    if (spec.range !== undefined)
        return node.version !== undefined && (0,semver.ib)(node.version, spec.range);
    if (COMMIT.test(spec.committish))
        return locked.committish === spec.committish;
    const before = readsGitNames ? recorded(graph, edge) : undefined;
    return before?.kind !== 'git' || before.committish === spec.committish;
}
function recorded({ lock }, { from, name }) {
    const entry = lock.entries.get(from.place);
    const fields = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'];
    for (const field of fields) {
        const value = entry?.[field]?.[name];
        if (typeof value === 'string' && value !== '')
            return (0,javascript_spec.F)(value);
    }
    return undefined;
}
function asksForVersions(text) {
    const spec = (0,javascript_spec.F)(text === '' ? '*' : text);
    return (spec.kind === 'alias' ? spec.spec.kind : spec.kind) === 'range' && (0,semver._Z)(text.replace(/^npm:@?[^@]+@?/, ''));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/causes.ts


const FIELD = {
    prod: 'dependencies',
    dev: 'devDependencies',
    optional: 'optionalDependencies',
    peer: 'peerDependencies',
    peerOptional: 'peerDependencies',
    workspace: 'workspaces',
};
function causeOf(graph, { edge, wanted }) {
    const { from, name, kind } = edge;
    const manifest = from.manifest ?? (from.place === '' ? graph.project.root : undefined);
    if (kind === 'workspace')
        return memberCause(graph, edge);
    const base = { claim: `${name} ${wanted}`, refused: true };
    if (!manifest) {
        const needed = `${from.name}${from.version === undefined ? '' : ` ${from.version}`} needs it`;
        const line = causes_lineOf(graph.lock.file.text, from.place);
        return {
            ...base,
            code: 'lock-incomplete',
            observed: `${seen(edge, wanted)}; ${needed}`,
            file: graph.lock.file,
            at: line,
        };
    }
    const place = { file: manifest.file, at: [FIELD[kind], name] };
    if (wanted !== edge.text) {
        const at = ['overrides', name];
        return { ...base, code: 'override-changed', observed: seen(edge, wanted), file: graph.project.root.file, at };
    }
    return { ...base, ...place, code: codeOf(graph, edge), observed: seen(edge, wanted) };
}
function codeOf(graph, edge) {
    const entry = graph.lock.entries.get(edge.from.place);
    const known = (0,json.Dc)((0,json.Dc)(entry, FIELD[edge.kind]), edge.name) !== undefined;
    if (!edge.to)
        return known ? 'lock-incomplete' : 'dependency-added';
    return asksForVersions(edge.text) && edge.to.version !== undefined ? 'dependency-unsatisfied' : 'source-changed';
}
function seen({ to, kind }, wanted) {
    if (!to)
        return 'not in the lock';
    if (asksForVersions(wanted) && to.version !== undefined)
        return `the lock has ${to.version}, which ${kind.startsWith('peer') ? `${wanted} (a peer)` : wanted} does not allow`;
    const origin = to.target === undefined ? (to.resolved ?? to.version ?? 'another one') : `a link to ${to.target}`;
    return `the lock has ${withoutSecret(origin)}`;
}
function withoutSecret(address) {
    return address.replace(/^([a-z+]+:\/\/)[^@/\s]+@/i, '$1');
}
function memberCause({ project }, edge) {
    const manifest = project.members.get(edge.name);
    const place = edge.text.replace(/^file:/, '');
    const base = { claim: `${edge.name} (${place})`, refused: true, at: ['name'] };
    const file = manifest?.file ?? project.root.file;
    if (!edge.to)
        return { ...base, code: 'member-added', observed: 'this member of the workspace is not in the lock', file };
    const there = edge.to.target ?? `${(0,json.e1)((0,json.Dc)(edge.to.data, 'version'))} from elsewhere`;
    return { ...base, code: 'member-changed', observed: `the lock has it at ${there}`, file };
}
function causes_lineOf(text, place) {
    const index = text.indexOf(`${JSON.stringify(place)}: {`);
    return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/encoding.ts
var encoding = __webpack_require__(7882);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/extensions.ts



const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'peerDependenciesMeta'];
const FILES = ['.npm-extension.mjs', '.npm-extension.cjs'];
function extensionCauses({ lock, project }, capabilities) {
    if (lock.format === 1)
        return [];
    const [root, { file, data, folder }] = [lock.entries.get(''), project.root];
    const value = (0,json.Dc)(data, 'packageExtensions');
    const place = { file, at: ['packageExtensions'], refused: true };
    const wrong = value === undefined ? undefined : invalid(value);
    if (wrong !== undefined)
        return [{ ...place, code: 'manifest-invalid', claim: 'packageExtensions', observed: wrong }];
    const now = value === undefined ? undefined : integrity((0,json.dj)(value), capabilities);
    const named = project.settings.extensionFile;
    const found = (named === undefined ? FILES : [named]).flatMap((name) => {
        const read = project.tree.read((0,javascript_manifest._z)(folder, name));
        return read && 'text' in read ? [read] : [];
    });
    const own = difference('packageExtensions', (0,json.e1)((0,json.Dc)(root, 'packageExtensionsHash')), now);
    return [...(own ? [{ ...place, ...own }] : []), ...fileCauses(root, file, found, capabilities)];
}
function fileCauses(root, manifest, found, capabilities) {
    const [first, second] = found;
    const place = { file: first ?? manifest, at: 1, refused: true };
    if (second) {
        const observed = `${first?.path} is there as well, and npm wants one of them`;
        return [{ ...place, code: 'manifest-invalid', claim: second.path, observed }];
    }
    const tagged = first && `npm-extension:v1:${first.path.slice(-3)}\n${first.text}`;
    const now = tagged === undefined ? undefined : integrity(tagged, capabilities);
    const own = difference(first?.path ?? '.npm-extension', (0,json.e1)((0,json.Dc)(root, 'npmExtensionHash')), now);
    return own ? [{ ...place, ...own }] : [];
}
function integrity(text, { digest }) {
    return `sha512-${(0,encoding.K)(digest('sha512', text))}`;
}
function difference(claim, before, now) {
    if (before === now)
        return undefined;
    const observed = before === undefined
        ? 'the lock was made without it'
        : now === undefined
            ? 'the lock was made with one, and there is none'
            : 'it is not the one that the lock was made with (its hash is another)';
    return { code: 'setting-changed', claim, observed };
}
function invalid(value) {
    if (!(0,json.Gv)(value))
        return 'npm wants an object';
    for (const [selector, extension] of (0,json.Mc)(value)) {
        if (!(0,json.Gv)(extension))
            return `npm wants an object for ${selector}`;
        for (const [field, entries] of (0,json.Mc)(extension)) {
            if (!FIELDS.includes(field))
                return `${selector}: npm lets ${FIELDS.join(', ')} be extended, and not ${field}`;
            if (!(0,json.Gv)(entries))
                return `npm wants an object for ${field} of ${selector}`;
            const gone = (0,json.Mc)(entries).find(([, spec]) => spec === null || spec === false || spec === '-');
            if (gone)
                return `${selector}: ${gone[0]} cannot be taken out`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/patches.ts




const NOT_TEXT = 'it is not UTF-8, so that its hash cannot be computed here';
function patchCauses(graph, capabilities) {
    const { lock, project } = graph;
    if (lock.format === 1)
        return [];
    const selectors = [...(0,json.CB)((0,json.Dc)(project.root.data, 'patchedDependencies'))].map(selectorOf);
    const used = new Set();
    const kept = reachedIn(graph);
    const causes = [...lock.entries].flatMap(([place, entry]) => {
        if (!kept.has(place) || !place.includes('node_modules/') || (0,json.Dc)(entry, 'link') === true)
            return [];
        const [name, version] = [
            place.slice(place.lastIndexOf('node_modules/') + 13),
            (0,json.e1)((0,json.Dc)(entry, 'version')) ?? '',
        ];
        const selector = chosen(selectors, name, version);
        if (selector)
            used.add(selector);
        const before = { path: (0,json.e1)((0,json.at)(entry, 'patched', 'path')), hash: (0,json.e1)((0,json.at)(entry, 'patched', 'integrity')) };
        const observed = patches_difference(graph, capabilities, before, selector);
        if (observed === undefined)
            return [];
        const claim = `patch of ${name} ${version}`;
        const told = { ...placeOf(graph, selector), claim, observed };
        if (observed === NOT_TEXT)
            return [{ ...told, code: 'undetermined', refused: false, unknown: true }];
        return [{ ...told, code: 'setting-changed', refused: true }];
    });
    return [...causes, ...selectors.filter((one) => !used.has(one)).map((one) => unused(graph, one))];
}
function reachedIn(graph) {
    const root = graph.node('');
    const seen = new Set(root ? [root] : []);
    for (const node of seen) {
        const target = node.target === undefined ? undefined : graph.node(node.target);
        if (target)
            seen.add(target);
        for (const { to } of graph.edgesOf(node))
            if (to)
                seen.add(to);
    }
    return new Set([...seen].map(({ place }) => place));
}
function placeOf({ project }, selector) {
    return { file: project.root.file, at: ['patchedDependencies', ...(selector ? [selector.key] : [])] };
}
function selectorOf([key, path]) {
    const mark = key.indexOf('@', 1);
    return mark < 0 ? { key, name: key, path } : { key, name: key.slice(0, mark), spec: key.slice(mark + 1), path };
}
function chosen(selectors, name, version) {
    const own = selectors.filter((one) => one.name === name);
    return (own.find(({ spec }) => spec === version) ??
        own.find(({ spec }) => spec !== undefined && !(0,semver.lF)(spec) && (0,semver.lF)(version) && (0,semver.ib)(version, spec)) ??
        own.find(({ spec }) => spec === undefined));
}
function patches_difference({ project }, capabilities, before, selector) {
    if (!selector)
        return before.hash === undefined ? undefined : `the lock was made with ${before.path ?? 'one'}, and there is none`;
    const path = (0,paths.oR)(project.root.folder, selector.path);
    const file = path === undefined ? undefined : project.tree.read(path);
    if (!file || 'unread' in file)
        return `there is no ${selector.path}`;
    if (before.hash === undefined)
        return 'the lock was made without it';
    if (before.path !== selector.path)
        return `the lock was made with ${before.path}`;
    if (integrity(file.text, capabilities) === before.hash)
        return undefined;
    return file.text.includes('\uFFFD')
        ? NOT_TEXT
        : `${selector.path} is not the patch that the lock was made with (its hash is another)`;
}
function unused(graph, selector) {
    const observed = 'no package of the lock is the one that it patches';
    return {
        ...placeOf(graph, selector),
        code: 'setting-changed',
        claim: `patch of ${selector.key}`,
        observed,
        refused: true,
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/append.ts
var append = __webpack_require__(2815);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/problems.ts




function problemsIn(graph, release) {
    const rules = overrideRules(graph);
    const root = graph.node('');
    if (!root)
        return [];
    const isBroken = (edge) => brokenness(graph, edge, rules, release);
    const queue = [
        root,
        ...reached(graph, root).filter((node) => graph.edgesOf(node).some((edge) => queues(isBroken(edge), edge, release))),
    ];
    const seen = new Set();
    const problems = [];
    for (let node = queue.shift(); node; node = queue.shift()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if ((0,json.Dc)(node.data, 'hasShrinkwrap') === true && node.place !== '')
            continue;
        (0,append.B)(problems, problemsOf(graph, node, rules, release));
        (0,append.B)(queue, linkedFrom(graph, node));
    }
    return problems;
}
function reached(graph, root) {
    const seen = new Set([root]);
    for (const node of seen)
        for (const { to } of graph.edgesOf(node))
            if (to && to.target === undefined)
                seen.add(to);
    return [...seen];
}
function brokenness(graph, edge, rules, release) {
    const { to, kind, from } = edge;
    if (!to)
        return kind === 'optional' || kind === 'peerOptional' ? 'absent-optional' : 'missing';
    const isOwnPeer = (kind === 'peer' || kind === 'peerOptional') && to.place === `${from.place}/node_modules/${to.name}`;
    if (isOwnPeer && from.place.includes('node_modules/'))
        return 'invalid';
    return isFulfilled(graph, edge, to, rules, release) ? 'fine' : 'invalid';
}
function queues(found, { kind }, release) {
    if (found === 'fine' || (kind === 'peerOptional' && release.trustsOptionalPeers))
        return false;
    return found !== 'absent-optional' || release.missesOptional;
}
function problemsOf(graph, node, rules, release) {
    const own = node.place === '' || node.manifest !== undefined;
    const bundled = new Set(own ? [] : (0,json.DW)((0,json.Dc)(node.data, 'bundleDependencies')));
    const problems = graph.edgesOf(node).filter((edge) => {
        if (bundled.has(edge.name) || (0,json.Dc)(edge.to?.data, 'inShrinkwrap') === true)
            return false;
        const found = brokenness(graph, edge, rules, release);
        if (found === 'fine')
            return false;
        if (edge.kind === 'peerOptional')
            return found !== 'absent-optional' && !release.trustsOptionalPeers;
        return true;
    });
    return problems.map((edge) => ({ edge, wanted: wanted(graph, edge, rules) }));
}
function linkedFrom(graph, node) {
    return graph.edgesOf(node).flatMap(({ to }) => {
        const target = to?.target === undefined || to.target.startsWith('..') ? undefined : graph.node(to.target);
        return target ? [target] : [];
    });
}
function overrideRules(graph) {
    const [root, rule] = [graph.node(''), overridesIn(graph.project.root.data)];
    if (!root || !rule)
        return { at: new Map() };
    const at = new Map([[root, rule]]);
    const queue = [root];
    for (let steps = 0; steps < queue.length && steps < 200_000; steps += 1) {
        const from = queue[steps];
        for (const edge of graph.edgesOf(from)) {
            const to = edge.to?.target === undefined ? edge.to : graph.node(edge.to.target);
            if (!to)
                continue;
            const own = ruleFor(at.get(from), edge);
            const before = at.get(to);
            const after = before ? nearer(before, own) : own;
            if (after === before)
                continue;
            at.set(to, after);
            queue.push(to);
        }
    }
    return { at };
}
function wanted({ project }, edge, { at }) {
    const rule = at.get(edge.from);
    return rule ? overridden(ruleFor(rule, edge), edge, project.root.data) : edge.text;
}
function isFulfilled(graph, edge, to, rules, release) {
    const base = rules.at.get(edge.from);
    if (!base || (0,json.Dc)(to.data, 'inBundle') === true)
        return isValid(graph, to, edge.text, edge, release);
    const rule = ruleFor(base, edge);
    if (isValid(graph, to, overridden(rule, edge, graph.project.root.data), edge, release))
        return true;
    if (!release.mildOverrides || !rule.parent)
        return false;
    return isValid(graph, to, edge.text, edge, release) && !isValid(graph, to, rule.only, edge, release);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/refusals.ts




function refusalsOf(graph, release, capabilities) {
    const problems = problemsIn(graph, release);
    const own = release.extendsPackages
        ? [...extensionCauses(graph, capabilities), ...patchCauses(graph, capabilities)]
        : [];
    return {
        refused: problems.length > 0 || own.some(({ refused }) => refused),
        causes: () => [...own, ...problems.map((problem) => causeOf(graph, problem))],
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/releases.ts

const JUDGES = ['12.2.0', '11.19.1', '10.9.9'];
function judgesOf(judgeAs) {
    if (judgeAs === undefined)
        return JUDGES.map(releaseOf);
    return (0,semver.lF)(judgeAs) && Number.parseInt(judgeAs, 10) >= 5 ? [releaseOf(judgeAs)] : [];
}
function releaseOf(version) {
    const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    const since = (wanted) => {
        const differing = [major, minor, patch].findIndex((part, i) => part !== wanted[i]);
        return differing < 0 || [major, minor, patch][differing] > wanted[differing];
    };
    return {
        version,
        name: String(major),
        missesOptional: since([11, 10, 1]) || (since([11, 6, 2]) && !since([11, 6, 3])),
        trustsOptionalPeers: since([11, 10, 1]),
        mildOverrides: since([11, 2, 0]),
        readsGitNames: since([11, 17, 0]),
        extendsPackages: since([12, 0, 0]),
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/check.ts










async function checkNpmLock(question) {
    const lock = await readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [(0,paths.A4)(question.path, 'package.json')] };
    const judges = judgesOf(question.judgeAs);
    const project = await projectOf(question, lock.value);
    const manifests = 'root' in project ? manifestsOf(project) : [(0,paths.A4)(question.path, 'package.json')];
    const head = { packages: lock.value.packages, manifests, members: manifests.slice(1) };
    if (judges.length === 0)
        return { ...head, findings: [versionUnknown(question)] };
    if ('findings' in project)
        return { ...head, findings: project.findings };
    const obstacles = await obstaclesTo(lock.value, project);
    if (obstacles.length > 0)
        return { ...head, findings: obstacles };
    return { ...head, findings: await findingsOf(question, graphOf(lock.value, project), judges) };
}
function manifestsOf({ root, members }) {
    return [root.path, ...[...members.values()].map(({ path }) => path)];
}
async function findingsOf(question, graph, judges) {
    const judged = judges.map((release) => ({ release, said: refusalsOf(graph, release, question.capabilities) }));
    const accepting = judged.filter(({ said }) => !said.refused);
    const refusing = judged.filter(({ said }) => said.refused);
    const causes = (accepting[0] ?? refusing[0])?.said.causes() ?? [];
    const told = new Set(causes.map(({ claim }) => claim));
    const rewrites = rewritesIn(graph.lock, graph.project).filter(({ claim }) => !told.has(claim));
    const judge = `npm ${names(accepting.length > 0 ? accepting : refusing)}`;
    return (0,findings.q)({
        lock: question.lock,
        judge,
        packages: graph.lock.packages,
        causes: [...causes, ...rewrites],
        strict: question.level === 'strict',
        remedy: lockAgain(question),
        ...(accepting.length > 0 && refusing.length > 0 ? { but: `; npm ${names(refusing)} would not` } : {}),
    });
}
function names(judged) {
    const all = judged.map(({ release }) => release.name).reverse();
    return all.length > 1 ? `${all[0]} to ${all.at(-1)}` : (all[0] ?? '');
}
function lockAgain({ lock }) {
    const command = (0,shell.Q)(lock.path, 'npm install --package-lock-only --ignore-scripts');
    return { text: 'Lock again and commit the lock.', command };
}
function versionUnknown({ lock, judgeAs = '' }) {
    return {
        claim: lock.path,
        outcome: 'unknown',
        code: 'tool-version-unknown',
        observed: `"${judgeAs.slice(0, 40)}" is not a version of npm from 5 on`,
        where: { file: lock.path },
        remedy: { text: 'Give an exact version, such as 11.19.1.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/pinned.ts






async function pinned(question) {
    const lock = await readLock(question.lock);
    const project = lock.ok ? await projectOf(question, lock.value) : undefined;
    if (!lock.ok || !project || 'findings' in project)
        return undefined;
    const graph = graphOf(lock.value, project);
    const format = (0,json.Dc)(lock.value.data, 'lockfileVersion');
    return {
        path: question.lock.path,
        ...(typeof format === 'number' ? { lockVersion: String(format) } : {}),
        answers: (version) => {
            const [release] = judgesOf(version);
            if (!release)
                return undefined;
            const old = Number.parseInt(release.name, 10) < 7;
            const reads = !old || lock.value.format === 1 ? 'yes' : format === 2 ? 'warns' : 'no';
            return {
                reads,
                accepts: reads !== 'no' && !refusalsOf(graph, release, question.capabilities).refused,
            };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/rules.ts




const npmRules = {
    check: checkNpmLock,
    wantsLock: (0,choice.k)('npm'),
    pinned: pinned,
    satisfies: semver.ib,
};


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


/***/ })

};
