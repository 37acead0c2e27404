export const id = 9590;
export const ids = [9590];
export const modules = {

/***/ 4217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( shellOperand)
 });
/* unused harmony export shellWord */
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-'))
        return word;
    return `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellOperand(text) {
    return shellWord(text.startsWith('-') ? `./${text}` : text);
}


/***/ }),

/***/ 7622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( emptyFile),
   t: () => ( damageOf)
 });
const CONFLICT = /^(?:<{7} .*|={7}|>{7} .*|\|{7} .*)$/;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
function damageOf(file) {
    if (file.text.trim() === '')
        return emptyFile(file);
    if (file.text.startsWith(LFS_POINTER))
        return lfsPointer(file);
    const line = file.text.split('\n').findIndex((text) => CONFLICT.test(text.trimEnd()));
    return line < 0 ? undefined : conflict(file, line + 1);
}
function emptyFile(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'file-empty',
        observed: 'the file is empty',
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let the tool write it again.' },
    };
}
function lfsPointer(file) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'git-lfs-pointer',
        observed: 'the file is a Git LFS pointer; its content was not fetched',
        where: { file: file.path, line: 1 },
        remedy: { text: 'Fetch the content: `lfs: true` in actions/checkout, or', command: 'git lfs pull' },
    };
}
function conflict(file, line) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'conflict-markers',
        observed: `merge conflict markers at line ${line}`,
        where: { file: file.path, line },
        remedy: { text: 'Resolve the conflict, then let the tool write the lock again.' },
    };
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   k: () => ( wantsLockOf)
 });
/* unused harmony export namedManager */
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
 var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1773);
 var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8634);



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
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(path);
    if (!data || !hasDependencies(data) || LOCKS.some((name) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, name))))
        return undefined;
    const named = namedTool(data);
    if (named)
        return named;
    if (locksAbove(folder, tree) || refusesLock(folder, tree))
        return undefined;
    return MARKS.find(([file]) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, file)))?.[1] ?? (isDeno(folder, tree) ? undefined : 'npm');
}
function dataOf(path, tree) {
    const read = tree.read(path);
    if (!read || 'unread' in read)
        return undefined;
    try {
        const value = JSON.parse(read.text.replace(/^\uFEFF/, ''));
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function hasDependencies(data) {
    const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'workspaces'];
    return fields.some((field) => {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .Dc)(data, field);
        return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    });
}
function namedManager(data) {
    const text = /^([a-z]+)@(.+)$/.exec((0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .Dc)(data, 'packageManager')) ?? '');
    if (text)
        return { name: text[1], version: text[2].replace(/\+.*$/, '') };
    const engines = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(data, 'devEngines', 'packageManager');
    const first = Array.isArray(engines) ? engines[0] : engines;
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .Dc)(first, 'name'));
    return name === undefined ? undefined : { name, version: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .Dc)(first, 'version')) ?? '' };
}
function namedTool(data) {
    const manager = namedManager(data);
    if (manager?.name === 'yarn')
        return /^\D*1(?:\.|$)/.test(manager.version) ? 'yarn' : 'yarn-berry';
    return ['npm', 'pnpm', 'bun', 'deno'].find((tool) => tool === manager?.name);
}
function locksAbove(folder, tree) {
    for (let above = folder; above !== '.';) {
        above = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(above);
        if (LOCKS.some((name) => tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(above, name))))
            return true;
    }
    return false;
}
function refusesLock(folder, tree) {
    const read = tree.read((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, '.npmrc'));
    return read !== undefined && 'text' in read && /^\s*(?:package-lock|lockfile)\s*=\s*false\s*$/m.test(read.text);
}
function isDeno(folder, tree) {
    return tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, 'deno.json')) || tree.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__ ._z)(folder, 'deno.jsonc'));
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   U: () => ( causeFindings),
   q: () => ( tell)
 });
const MOST_CAUSES = 200;
const MOST_NAMED = 3;
async function tell(outcome) {
    const known = outcome.causes.filter((cause) => !cause.unknown);
    const untold = await causeFindings(outcome.causes.filter((cause) => cause.unknown));
    const refused = known.filter((cause) => cause.refused);
    const broken = outcome.strict ? [...refused, ...known.filter((cause) => !cause.refused)] : refused;
    const told = { ...outcome, causes: known };
    if (broken.length > 0)
        return [stale(told, broken.length), ...(await causeFindings(broken)), ...untold];
    return [fresh(outcome), ...(await pending(told, known)), ...untold];
}
function fresh({ lock, judge, packages, but = '' }) {
    const count = `${packages} package${packages === 1 ? '' : 's'}`;
    return {
        claim: lock.path,
        outcome: 'holds',
        code: 'lock-fresh',
        observed: `${count}, ${judge} would accept it${but}`,
        where: { file: lock.path },
    };
}
function stale({ lock, judge, strict, remedy, causes }, count) {
    const changes = count === 1 ? 'one change since it was made' : `${count} changes since it was made`;
    const verb = strict && !causes.some((cause) => cause.refused) ? 'would rewrite it' : 'would refuse it';
    return {
        claim: lock.path,
        outcome: 'broken',
        code: 'lock-stale',
        observed: `${judge} ${verb}: ${changes}`,
        where: { file: lock.path },
        remedy,
    };
}
async function pending(outcome, causes) {
    const [first] = causes;
    if (!first)
        return [];
    const named = causes.slice(0, MOST_NAMED).map(({ claim, observed }) => `${claim}: ${observed}`);
    const more = causes.length > MOST_NAMED ? `; and ${causes.length - MOST_NAMED} more` : '';
    const { where } = (await causeFindings([first]))[0] ?? {};
    return [
        {
            claim: outcome.lock.path,
            outcome: 'holds',
            code: 'rewrite-pending',
            observed: `the next install would rewrite it: ${named.join('; ')}${more}`,
            ...(where ? { where } : {}),
            remedy: outcome.remedy,
        },
    ];
}
async function causeFindings(causes) {
    if (causes.length === 0)
        return [];
    const { positionsIn } = await Promise.all([__webpack_require__.e(8564), __webpack_require__.e(8355)]).then(__webpack_require__.bind(__webpack_require__, 8355));
    const read = new Map();
    const placeOf = ({ file, at }) => {
        if (at === undefined)
            return {};
        if (typeof at === 'number')
            return { line: at };
        const positions = read.get(file) ?? positionsIn(file.text);
        read.set(file, positions);
        return positions(at) ?? {};
    };
    const findings = causes.slice(0, MOST_CAUSES).map((cause) => {
        const { claim, code, observed, file, unknown } = cause;
        const outcome = unknown ? { outcome: 'unknown', additional: true } : { outcome: 'broken' };
        return { claim, ...outcome, code, observed, where: { file: file.path, ...placeOf(cause) } };
    });
    return causes.length > MOST_CAUSES ? [...findings, rest(causes.length - MOST_CAUSES)] : findings;
}
function rest(count) {
    return { claim: `${count} more`, outcome: 'broken', code: 'more-changes', observed: 'not listed one by one' };
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CB: () => ( textsOf),
   DW: () => ( asTexts),
   Dc: () => ( member),
   Gv: () => ( isObject),
   Mc: () => ( entriesOf),
   Vh: () => ( readJson),
   Vk: () => ( sameJson),
   at: () => ( at),
   dj: () => ( canonicalJson),
   e1: () => ( asText)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);

function member(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function at(value, ...path) {
    return path.reduce(member, value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}
function asTexts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
function textsOf(value) {
    return new Map(entriesOf(value).filter((entry) => typeof entry[1] === 'string'));
}
function sameJson(a, b) {
    return a === b || canonicalJson(a) === canonicalJson(b);
}
function canonicalJson(value, depth = 0) {
    if (depth > 100)
        return '"…"';
    if (Array.isArray(value))
        return `[${value.map((one) => canonicalJson(one, depth + 1)).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value ?? null);
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key], depth + 1)}`).join(',')}}`;
}
async function readJson(file) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .s)(file) };
    try {
        const value = JSON.parse(file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text);
        return isObject(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no JSON object') };
    }
    catch {
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .t)(file) ?? (await unparsable(file)) };
    }
}
async function unparsable(file) {
    const { firstError } = await Promise.all([__webpack_require__.e(8564), __webpack_require__.e(9426)]).then(__webpack_require__.bind(__webpack_require__, 9426));
    const { why, line, column } = firstError(file.text);
    return invalid(file, `it is not valid JSON: ${why} (line ${line}, column ${column})`, { line, column });
}
function invalid(file, observed, place = {}) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'json-invalid',
        observed,
        where: { file: file.path, ...place },
        remedy: { text: 'Correct the file; the package manager cannot read it either.' },
    };
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
 var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const known = new WeakMap();
async function manifestIn(tree, folder) {
    const path = inFolder(folder, 'package.json');
    const read = tree.read(path);
    if (!read)
        return undefined;
    if ('unread' in read)
        return { ok: false, finding: read.unread };
    const pending = known.get(read) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__ .Vh)(read);
    known.set(read, pending);
    const parsed = await pending;
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
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5174);
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
 var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8634);



const folders = new WeakMap();
function packageFolders(tree) {
    const found = folders.get(tree) ?? tree.paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path) === 'package.json').map(_paths_js__WEBPACK_IMPORTED_MODULE_0__ .yS);
    folders.set(tree, found);
    return found;
}
function membersOf(tree, root, patterns) {
    const rules = patterns.flatMap(ruleOf);
    if (rules.length === 0)
        return [];
    const below = packageFolders(tree).filter((folder) => root === '.' || folder.startsWith(`${root}/`));
    return below.filter((folder) => folder !== root && isChosen((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__ .Mf)(root, folder), rules)).sort();
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
        return [{ out, dots: /(?:^|\/)\./.test(text), glob: (0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_2__ .S)(text) }];
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

/***/ 3083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CV: () => ( withManifestBeside),
   XB: () => ( readOrFinding),
   dk: () => ( namesBeside),
   j3: () => ( manifestAbsent)
 });
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);

async function withManifestBeside(question, manifest, check) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .A4)(question.path, manifest);
    const file = readOrFinding(question.tree, path) ?? manifestAbsent(question.lock, manifest);
    if ('outcome' in file)
        return { findings: [file], packages: 0, manifests: [path] };
    return { ...(await check({ lock: question.lock, manifest: file })), manifests: [path] };
}
function readOrFinding(tree, path) {
    const read = tree.read(path);
    return read && 'unread' in read ? read.unread : read;
}
function manifestAbsent(lock, manifest) {
    return {
        claim: lock.path,
        outcome: 'unknown',
        code: 'manifest-absent',
        observed: `there is no ${manifest} beside it to compare with`,
        where: { file: lock.path },
        remedy: { text: `Restore ${manifest}, delete the lock, or leave it out with \`exclude\`.` },
    };
}
function namesBeside(tree, path) {
    return tree.namesIn((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(path));
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( commandBeside)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4217);

function commandBeside(path, command) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    if (folder === '')
        return command;
    return `cd ${(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_0__ .I)(folder)} && ${command}`;
}


/***/ })

};
