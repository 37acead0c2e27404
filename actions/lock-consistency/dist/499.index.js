export const id = 499;
export const ids = [499];
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

/***/ 7499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pubRules: () => ( pubRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/lines.ts
var lines = __webpack_require__(4096);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/constraint.ts
const VERSION = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const PART = /\s*(?:(\^|>=|<=|>|<)\s*)?(\d[^\s<>=^]*)\s*/y;
function versionOf(text) {
    const parts = VERSION.exec(text.trim());
    if (!parts)
        return undefined;
    const numbers = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    return { numbers, pre: parts[4]?.split('.') ?? [], build: parts[5]?.split('.') ?? [] };
}
function isVersion(text) {
    return text.length <= 256 && versionOf(text) !== undefined;
}
function allows(constraint, text) {
    const version = text.length > 256 ? undefined : versionOf(text);
    const ranges = rangesOf(constraint);
    if (!version || !ranges)
        return undefined;
    const range = merged(ranges);
    return ranges.every((one) => within(one, version)) && below(range, version);
}
function isLower(constraint, than) {
    const [a, b] = [constraint, than].map((text) => merged(rangesOf(text) ?? []).min?.version);
    return a !== undefined && b !== undefined && compare(a, b) < 0;
}
function rangesOf(constraint) {
    const text = constraint.trim();
    if (text.length > 256)
        return undefined;
    if (text === 'any' || text === '')
        return [{}];
    const ranges = [];
    for (PART.lastIndex = 0; PART.lastIndex < text.length;) {
        const found = PART.exec(text);
        const version = versionOf(found?.[2] ?? '');
        if (!found || !version)
            return undefined;
        ranges.push(rangeOf(found[1] ?? '', version));
    }
    return ranges;
}
function rangeOf(operator, version) {
    const included = operator.endsWith('=') || operator === '';
    if (operator === '^')
        return { min: { version, included: true }, max: { version: nextBreaking(version), included: false } };
    if (operator === '')
        return { min: { version, included }, max: { version, included } };
    return operator.startsWith('>') ? { min: { version, included } } : { max: { version, included } };
}
function nextBreaking({ numbers: [major, minor] }) {
    return { numbers: major === 0 ? [0, minor + 1, 0] : [major + 1, 0, 0], pre: [], build: [] };
}
function merged(ranges) {
    return Object.assign({}, ...ranges);
}
function within({ min, max }, version) {
    const low = min ? compare(version, min.version) : 1;
    const high = max ? compare(version, max.version) : -1;
    return (low > 0 || (low === 0 && min?.included === true)) && (high < 0 || (high === 0 && max?.included === true));
}
function below({ min, max }, version) {
    if (!max || max.included || max.version.pre.length > 0 || max.version.build.length > 0)
        return true;
    const same = (one) => one.numbers.every((number, at) => number === max.version.numbers[at]);
    const fromPre = min !== undefined && min.version.pre.length > 0 && same(min.version);
    return version.pre.length === 0 || !same(version) || fromPre;
}
function compare(a, b) {
    for (const at of [0, 1, 2])
        if (a.numbers[at] !== b.numbers[at])
            return a.numbers[at] - b.numbers[at];
    if ((a.pre.length === 0) !== (b.pre.length === 0))
        return a.pre.length === 0 ? 1 : -1;
    return compareParts(a.pre, b.pre) || compareParts(a.build, b.build);
}
function compareParts(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [one, other] = [a[at], b[at]];
        if (one === other)
            continue;
        if (one === undefined || other === undefined)
            return one === undefined ? -1 : 1;
        const numeric = [one, other].map((part) => /^\d+$/.test(part));
        if (numeric[0] && numeric[1])
            return Number(one) - Number(other);
        if (numeric[0] !== numeric[1])
            return numeric[0] ? -1 : 1;
        return one < other ? -1 : 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/causes.ts




function pubCauses(lock, project) {
    const own = new Set(project.packages.map(({ name }) => name));
    const asked = [...project.direct, ...project.local].filter(({ name }) => !own.has(name));
    const wishes = asked.filter(({ name }) => !project.overrides.has(name));
    const overrides = [...project.overrides.values()].filter(({ name }) => !own.has(name));
    const open = project.unseen.map((wish) => causeAt(wish, 'undetermined', 'its folder is not among the files looked at', { refused: false, unknown: true }));
    return [
        ...wishes.flatMap((wish) => wishCauses(lock, project, wish)),
        ...overrides.flatMap((wish) => wishCauses(lock, project, wish)),
        ...kindCauses(lock, project, own),
        ...sdkCauses(lock, project),
        ...hashCauses(lock),
        ...open,
    ];
}
function causeAt(wish, code, observed, more = {}) {
    const line = (0,lines.u)(wish.file.text, [wish.section, wish.name]);
    const shown = wish.constraint === undefined || wish.constraint === 'any' ? wish.name : `${wish.name} ${wish.constraint}`;
    const at = line === undefined ? {} : { at: line };
    return { code, claim: shown, observed, file: wish.file, refused: true, ...at, ...more };
}
function wishCauses(lock, project, wish) {
    const locked = lock.packages.get(wish.name);
    const isOverride = wish.section === 'dependency_overrides';
    if (!locked)
        return [causeAt(wish, isOverride ? 'override-changed' : 'dependency-added', 'not in the lock')];
    const source = wish.source && sourceChange(wish, wish.source, locked, project.root.folder);
    if (source !== undefined)
        return [causeAt(wish, 'source-changed', source)];
    if (wish.source?.kind === 'sdk')
        return [];
    const answer = wish.constraint === undefined ? undefined : allows(wish.constraint, locked.version);
    if (answer === undefined)
        return [
            causeAt(wish, 'undetermined', 'a constraint that is not understood here', { refused: false, unknown: true }),
        ];
    const observed = `the lock has ${locked.version}, which ${wish.constraint} does not allow`;
    return answer ? [] : [causeAt(wish, isOverride ? 'override-changed' : 'dependency-unsatisfied', observed)];
}
function sourceChange(wish, source, { source: kind, description }, root) {
    if (source.kind !== kind)
        return `the lock has it from ${kind}, and it is asked for from ${source.kind}`;
    const text = (key) => (0,json.e1)((0,json.Dc)(description, key));
    if (source.kind === 'hosted' && source.url !== undefined && !sameAddress(source.url, text('url')))
        return `the lock has it from ${text('url') ?? 'elsewhere'}`;
    if (source.kind === 'sdk' && (0,json.e1)(description) !== source.sdk)
        return `the lock has it from the SDK ${(0,json.e1)(description)}`;
    if (source.kind === 'git')
        return gitChange(source, description);
    if (source.kind === 'path')
        return pathChange(wish, source.path, description, root);
    return undefined;
}
function sameAddress(a, b = '') {
    return a.replace(/\/+$/, '') === b.replace(/\/+$/, '');
}
function gitChange(source, description) {
    const text = (key) => (0,json.e1)((0,json.Dc)(description, key));
    const isRelative = !/[:@]/.test(source.url);
    if (!isRelative && !sameAddress(source.url, text('url')))
        return `the lock has it from ${text('url') ?? 'elsewhere'}`;
    if (!source.isTagged && (source.ref ?? 'HEAD') !== (text('ref') ?? 'HEAD'))
        return `the lock has its ref ${text('ref')}`;
    const folder = (path = '.') => (0,paths.oR)('.', path);
    return folder(source.path) === folder(text('path')) ? undefined : `the lock has its folder ${text('path')}`;
}
function pathChange(wish, path, description, root) {
    const before = (0,json.e1)((0,json.Dc)(description, 'path'));
    const [now, then] = [(0,paths.oR)(wish.folder, path), before === undefined ? undefined : (0,paths.oR)(root, before)];
    return now === undefined || then === undefined || now === then
        ? undefined
        : `the lock has it from the folder ${before}`;
}
const KINDS = { dependencies: 'direct main', dev_dependencies: 'direct dev' };
function kindCauses(lock, project, own) {
    const kinds = new Map();
    for (const { name, section } of [...project.direct].reverse()) {
        const kind = KINDS[section];
        if (kinds.get(name) !== 'direct main')
            kinds.set(name, kind);
    }
    for (const name of project.overrides.keys())
        if (!kinds.has(name))
            kinds.set(name, 'direct overridden');
    const wish = (name) => project.direct.find((one) => one.name === name) ?? project.overrides.get(name);
    return [...lock.packages].flatMap(([name, { dependency }]) => {
        const now = kinds.get(name);
        if (own.has(name) || dependency === '' || (now ?? 'transitive') === dependency)
            return [];
        const found = wish(name);
        if (now !== undefined && found)
            return [causeAt(found, 'dependency-moved', `the lock has it as ${dependency}`, { refused: false })];
        const line = (0,lines.u)(lock.file.text, ['packages', name]);
        const observed = `the lock has it as ${dependency}, and no pubspec asks for it any more`;
        const at = line === undefined ? {} : { at: line };
        return [{ code: 'dependency-removed', claim: name, observed, file: lock.file, refused: false, ...at }];
    });
}
function sdkCauses(lock, { packages }) {
    const recorded = lock.sdks.get('dart');
    return packages.flatMap(({ file, data }) => {
        const sdk = (0,json.e1)((0,json.Dc)((0,json.Dc)(data, 'environment'), 'sdk'));
        if (recorded === undefined || sdk === undefined || !isLower(recorded, sdk))
            return [];
        const line = (0,lines.u)(file.text, ['environment', 'sdk']);
        const at = line === undefined ? {} : { at: line };
        const observed = `the lock was made for ${recorded}`;
        return [{ code: 'engines-changed', claim: `sdk ${sdk}`, observed, file, refused: false, ...at }];
    });
}
function hashCauses(lock) {
    const hosted = [...lock.packages].filter(([, { source }]) => source === 'hosted');
    const bare = hosted.filter(([, { description }]) => (0,json.e1)((0,json.Dc)(description, 'sha256')) === undefined);
    if (bare.length === hosted.length)
        return [];
    return bare.map(([name]) => {
        const line = (0,lines.u)(lock.file.text, ['packages', name]);
        const at = line === undefined ? {} : { at: line };
        return {
            code: 'checksum-missing',
            claim: name,
            observed: 'the lock has no hash of it',
            file: lock.file,
            refused: false,
            ...at,
        };
    });
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/yaml.ts
var yaml = __webpack_require__(4488);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/lock.ts



async function readLock(file) {
    const parsed = await (0,yaml.g)(file);
    if (!parsed.ok)
        return parsed;
    const packages = new Map();
    for (const [name, entry] of (0,json.Mc)((0,json.Dc)(parsed.value, 'packages'))) {
        const [version, source] = [(0,json.e1)((0,json.Dc)(entry, 'version')), (0,json.e1)((0,json.Dc)(entry, 'source'))];
        const description = (0,json.Dc)(entry, 'description');
        if (version === undefined || source === undefined || description === undefined || description === null)
            return { ok: false, finding: incomplete(file, name) };
        packages.set(name, { version, source, description, dependency: (0,json.e1)((0,json.Dc)(entry, 'dependency')) ?? '' });
    }
    const part = (0,json.Dc)(parsed.value, 'packages');
    if (part !== undefined && part !== null && !(0,json.Gv)(part))
        return { ok: false, finding: incomplete(file, 'packages') };
    return { ok: true, value: { file, packages, sdks: (0,json.CB)((0,json.Dc)(parsed.value, 'sdks')) } };
}
function incomplete(file, name) {
    const line = (0,lines.u)(file.text, ['packages', name]);
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: `the entry of ${name} is not complete`,
        where: { file: file.path, ...(line === undefined ? {} : { line }) },
        remedy: { text: 'Restore it from version control, or let `dart pub get` write it again.' },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/append.ts
var append = __webpack_require__(2815);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/pubspec.ts



async function pubspecIn(tree, folder, name = 'pubspec.yaml') {
    const path = folder === '.' ? name : `${folder}/${name}`;
    const file = tree.read(path);
    if (!file)
        return undefined;
    if ('unread' in file)
        return { ok: false, finding: file.unread };
    const parsed = await (0,yaml.g)(file);
    if (!parsed.ok)
        return parsed;
    const own = (0,json.e1)((0,json.Dc)(parsed.value, 'name')) ?? (0,paths.Vb)(folder);
    return { ok: true, value: { file, folder, data: parsed.value, name: own } };
}
function wishesIn({ file, data }, section) {
    return (0,json.Mc)((0,json.Dc)(data, section)).map(([name, value]) => ({ name, section, file, ...askedFor(value) }));
}
function askedFor(value) {
    if (value === null || value === undefined)
        return { constraint: 'any', source: { kind: 'hosted' } };
    if (typeof value === 'string')
        return { constraint: value, source: { kind: 'hosted' } };
    if (!(0,json.Gv)(value))
        return {};
    const version = (0,json.Dc)(value, 'version');
    const constraint = version === undefined || version === null ? 'any' : (0,json.e1)(version);
    const source = sourceOf(value);
    return { ...(constraint === undefined ? {} : { constraint }), ...(source === undefined ? {} : { source }) };
}
function sourceOf(value) {
    const [git, path, sdk, hosted] = ['git', 'path', 'sdk', 'hosted'].map((key) => (0,json.Dc)(value, key));
    if (git !== undefined)
        return gitOf(git);
    if (path !== undefined)
        return typeof path === 'string' ? { kind: 'path', path } : undefined;
    if (sdk !== undefined)
        return typeof sdk === 'string' ? { kind: 'sdk', sdk } : undefined;
    const url = (0,json.e1)((0,json.at)(hosted, 'url')) ?? (/:\/\//.test((0,json.e1)(hosted) ?? '') ? (0,json.e1)(hosted) : undefined);
    return { kind: 'hosted', ...(url === undefined ? {} : { url }) };
}
function gitOf(git) {
    const url = (0,json.e1)(git) ?? (0,json.e1)((0,json.Dc)(git, 'url'));
    if (url === undefined)
        return undefined;
    const [ref, path] = [(0,json.e1)((0,json.Dc)(git, 'ref')), (0,json.e1)((0,json.Dc)(git, 'path'))];
    const isTagged = (0,json.Dc)(git, 'tag_pattern') !== undefined;
    return { kind: 'git', url, isTagged, ...(ref === undefined ? {} : { ref }), ...(path === undefined ? {} : { path }) };
}
function memberFolders(tree, { data, folder }) {
    return (0,json.DW)((0,json.Dc)(data, 'workspace')).flatMap((text) => {
        if (!/[*?[{]/.test(text))
            return (0,paths.oR)(folder, text) ?? [];
        const pattern = /^([^*?[{]*\/)?\*$/.exec(text);
        const base = pattern ? (0,paths.oR)(folder, pattern[1] ?? '.') : undefined;
        if (base === undefined)
            return [];
        const prefix = base === '.' ? '' : `${base}/`;
        return tree.paths.flatMap((path) => {
            const parts = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
            return parts.length === 2 && parts[1] === 'pubspec.yaml' ? [`${prefix}${parts[0]}`] : [];
        });
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/project.ts



const MOST_LOCAL = 500;
async function projectOf({ tree, path }) {
    const read = await pubspecIn(tree, (0,paths.yS)(path));
    if (!read?.ok)
        return read;
    const root = read.value;
    const packages = [root];
    const problems = [];
    for (const folder of memberFolders(tree, root)) {
        const found = await pubspecIn(tree, folder);
        if (found?.ok)
            packages.push(found.value);
        else
            problems.push(found ? found.finding : memberAbsent(root.file, folder));
    }
    const direct = packages.flatMap((one) => sections(one, ['dependencies', 'dev_dependencies']));
    const overridden = await overridesOf(tree, packages);
    const overrides = new Map(overridden.map((one) => [one.name, one]));
    const reached = await localOf(tree, [...direct.filter(({ name }) => !overrides.has(name)), ...overridden], packages);
    return { ok: true, value: { root, packages, direct, overrides, problems, ...reached } };
}
function sections(pubspec, names) {
    return names.flatMap((name) => wishesIn(pubspec, name)).map((wish) => ({ ...wish, folder: pubspec.folder }));
}
async function overridesOf(tree, packages) {
    const found = [];
    for (const one of packages) {
        const beside = await pubspecIn(tree, one.folder, 'pubspec_overrides.yaml');
        const from = beside?.ok && Object.hasOwn(beside.value.data, 'dependency_overrides') ? beside.value : one;
        (0,append.B)(found, sections(from, ['dependency_overrides']));
    }
    return found;
}
async function localOf(tree, from, packages) {
    const members = new Set(packages.map(({ folder }) => folder));
    const local = [];
    const unseen = [];
    const seen = new Set();
    const queue = [...from];
    for (const wish of queue) {
        if (wish.source?.kind !== 'path')
            continue;
        const place = (0,paths.oR)(wish.folder, wish.source.path);
        if (place !== undefined && (members.has(place) || seen.has(place)))
            continue;
        const found = place === undefined || seen.size >= MOST_LOCAL ? undefined : await pubspecIn(tree, place);
        if (place === undefined || !found?.ok)
            unseen.push(wish);
        else {
            seen.add(place);
            const inner = sections(found.value, ['dependencies']);
            (0,append.B)(local, inner);
            (0,append.B)(queue, inner);
        }
    }
    return { local, unseen };
}
function memberAbsent(file, folder) {
    return {
        claim: folder,
        outcome: 'unknown',
        code: 'undetermined',
        additional: true,
        observed: 'a member of the workspace that is not among the files looked at',
        where: { file: file.path },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/check.ts







async function checkPubLock(question) {
    const manifest = (0,paths.A4)(question.path, 'pubspec.yaml');
    const lock = await readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const packages = lock.value.packages.size;
    const project = await projectOf(question);
    if (!project?.ok) {
        const finding = project ? project.finding : (0,pair.j3)(question.lock, 'pubspec.yaml');
        return { findings: [finding], packages, manifests: [manifest] };
    }
    const { problems, packages: own } = project.value;
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: 'pub',
        packages,
        causes: pubCauses(lock.value, project.value),
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, `${programFor(project.value)} pub get`),
        },
    });
    const manifests = own.map(({ folder }) => (folder === '.' ? 'pubspec.yaml' : `${folder}/pubspec.yaml`));
    return { packages, manifests, members: manifests.slice(1), findings: [...findings, ...problems] };
}
function programFor({ direct }) {
    return direct.some(({ source }) => source?.kind === 'sdk' && source.sdk === 'flutter') ? 'flutter' : 'dart';
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/pinned.ts


async function pinned({ lock }, tool) {
    const read = await readLock(lock);
    const spec = read.ok ? read.value.sdks.get(tool) : undefined;
    if (spec === undefined)
        return undefined;
    const where = { file: lock.path, line: (0,lines.u)(lock.text, ['sdks', tool]) ?? 1, column: 1 };
    return {
        path: lock.path,
        answers: (version) => (/^\d+\.\d+/.test(version) ? { reads: 'yes', accepts: true } : undefined),
        requires: { spec, where },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/rules.ts




const pubRules = {
    check: checkPubLock,
    pinned: pinned,
    satisfies: (version, spec) => allows(spec, version),
    wantsLock: (manifest, tree) => {
        const file = tree.read(manifest);
        if (!file || 'unread' in file || /^example/.test((0,paths.Vb)((0,paths.yS)(manifest))))
            return undefined;
        const isApplication = /^publish_to:[ \t]*['"]?none\b/m.test(file.text);
        if (!isApplication || /^(?:resolution:[ \t]*workspace|workspace:)/m.test(file.text))
            return undefined;
        const program = /^[ \t]+sdk:[ \t]*flutter\b/m.test(file.text) ? 'flutter' : 'dart';
        return { lock: 'pubspec.lock', command: `${program} pub get` };
    },
};


/***/ })

};
