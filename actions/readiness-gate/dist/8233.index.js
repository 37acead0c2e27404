export const id = 8233;
export const ids = [8233];
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

/***/ 8233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composerRules: () => ( composerRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/php-json.ts
const DEEPEST = 512;
const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|"((?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*)"|(-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)|(true|false|null))/y;
const [LEAST, MOST] = [-(2n ** 63n), 2n ** 63n - 1n];
function phpDecode(text) {
    const reader = { text, at: 0 };
    const value = phpValue(reader, tokenOf(reader), 1);
    return value === undefined || /[^ \t\n\r]/.test(text.slice(reader.at)) ? undefined : value;
}
function tokenOf(reader) {
    TOKEN.lastIndex = reader.at;
    const [found, mark, quoted, number, fraction, exponent, word] = TOKEN.exec(reader.text) ?? [];
    if (found === undefined)
        return undefined;
    reader.at += found.length;
    if (mark !== undefined)
        return { kind: 'mark', mark };
    if (quoted !== undefined)
        return stringToken(quoted);
    if (number !== undefined)
        return { kind: 'value', value: numberOf(number, fraction !== undefined || exponent !== undefined) };
    return { kind: 'value', value: word === 'null' ? null : word === 'true' };
}
function stringToken(quoted) {
    const value = quoted.includes('\\') ? JSON.parse(`"${quoted}"`) : quoted;
    return /[\ud800-\udfff]/u.test(value) ? undefined : { kind: 'value', value };
}
function numberOf(text, isFloat) {
    if (isFloat || text.length > 30)
        return Number(text);
    const value = BigInt(text);
    return value >= LEAST && value <= MOST ? value : Number(text);
}
function phpValue(reader, token, depth) {
    if (!token || depth > DEEPEST + 1)
        return undefined;
    if (token.kind === 'value')
        return token.value;
    if (token.mark === '[')
        return listOf(reader, depth);
    return token.mark === '{' ? mapOf(reader, depth) : undefined;
}
function listOf(reader, depth) {
    const list = new Map();
    for (let token = tokenOf(reader), first = true;; first = false, token = tokenOf(reader)) {
        if (first && isMark(token, ']'))
            return list;
        const value = phpValue(reader, token, depth + 1);
        if (value === undefined)
            return undefined;
        list.set(String(list.size), value);
        const next = tokenOf(reader);
        if (isMark(next, ']'))
            return list;
        if (!isMark(next, ','))
            return undefined;
    }
}
function mapOf(reader, depth) {
    const map = new Map();
    for (let token = tokenOf(reader), first = true;; first = false, token = tokenOf(reader)) {
        if (first && isMark(token, '}'))
            return map;
        if (token?.kind !== 'value' || typeof token.value !== 'string' || !isMark(tokenOf(reader), ':'))
            return undefined;
        const value = phpValue(reader, tokenOf(reader), depth + 1);
        if (value === undefined)
            return undefined;
        map.set(token.value, value);
        const next = tokenOf(reader);
        if (isMark(next, '}'))
            return map;
        if (!isMark(next, ','))
            return undefined;
    }
}
function isMark(token, mark) {
    return token?.kind === 'mark' && token.mark === mark;
}
function phpEncode(value) {
    if (value === null || typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return encodeString(value);
    if (typeof value === 'number')
        return encodeFloat(value);
    const isList = [...value.keys()].every((key, at) => key === String(at));
    const parts = [];
    for (const [key, one] of value) {
        const text = phpEncode(one);
        if (text === undefined)
            return undefined;
        parts.push(isList ? text : `${encodeString(key)}:${text}`);
    }
    return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}
const NAMED = {
    '"': '\\"',
    '\\': '\\\\',
    '/': '\\/',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
function encodeString(text) {
    const escaped = text.replace(/["\\/\x00-\x1f\x80-\uffff]/g, (one) => NAMED[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${escaped}"`;
}
function encodeFloat(value) {
    if (!Number.isFinite(value))
        return undefined;
    if (value === 0)
        return Object.is(value, -0) ? '-0' : '0';
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power < -4 || power >= 17)
        return `${digits.includes('.') ? digits : `${digits}.0`}e${exponent}`;
    return String(value);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/content-hash.ts

const RELEVANT = [
    ...['conflict', 'extra', 'minimum-stability', 'name', 'prefer-stable', 'provide', 'replace', 'repositories'],
    ...['require', 'require-dev', 'version'],
];
function contentHash(manifest, { digest }) {
    const entries = RELEVANT.flatMap((key) => (manifest.has(key) ? [[key, manifest.get(key)]] : []));
    const config = manifest.get('config');
    const platform = config instanceof Map ? config.get('platform') : undefined;
    if (platform !== undefined && platform !== null)
        entries.push(['config', new Map([['platform', platform]])]);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    const text = phpEncode(new Map(entries));
    return text === undefined ? undefined : digest('md5', text);
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/append.ts
var append = __webpack_require__(2815);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/version.ts
const MODIFIER = '[._-]?(?:(stable|beta|b|RC|alpha|a|patch|pl|p)((?:[.-]?\\d+)*)?)?([.-]?dev)?';
const MODIFIER_SOURCE = MODIFIER;
const CLASSICAL = new RegExp(`^v?(\\d{1,5})(\\.\\d+)?(\\.\\d+)?(\\.\\d+)?${MODIFIER}$`, 'i');
const DATED = new RegExp(`^v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3}){0,2})${MODIFIER}$`, 'i');
const MOST_CHARACTERS = 256;
const EXPANDED = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch', rc: 'RC' };
function normalizeVersion(text) {
    if (text.length > MOST_CHARACTERS)
        return undefined;
    const bare = withoutExtras(text.trim());
    if (/^dev-/i.test(bare))
        return `dev-${bare.slice(4)}`;
    const plain = /^([^,\s+]+)\+[^\s]+$/.exec(bare)?.[1] ?? bare;
    const classical = CLASSICAL.exec(plain);
    if (classical) {
        const numbers = [classical[1], classical[2] || '.0', classical[3] || '.0', classical[4] || '.0'].join('');
        return suffixed(numbers, classical.slice(5));
    }
    const dated = DATED.exec(plain);
    if (dated)
        return suffixed((dated[1] ?? '').replace(/\D/g, '.'), dated.slice(2));
    const branch = /^(.*?)[.-]?dev$/i.exec(plain);
    const normal = branch ? normalizeBranch(branch[1] ?? '') : 'dev-';
    return normal.startsWith('dev-') ? undefined : normal;
}
function withoutExtras(text) {
    const unaliased = /^([^,\s]+) +as +([^,\s]+)$/.exec(text)?.[1] ?? text;
    const stable = unaliased.replace(/@(?:stable|RC|beta|alpha|dev)$/i, '');
    return ['master', 'trunk', 'default'].includes(stable) ? `dev-${stable}` : stable;
}
function suffixed(numbers, [stability, number, dev]) {
    if (stability?.toLowerCase() === 'stable' && stability === 'stable')
        return numbers;
    const lower = stability?.toLowerCase() ?? '';
    const told = lower === '' ? '' : `-${EXPANDED[lower] ?? lower}${(number ?? '').replace(/^[.-]+/, '')}`;
    return `${numbers}${told}${dev ? '-dev' : ''}`;
}
function normalizeBranch(name) {
    const found = /^v?(\d+)(\.(?:\d+|[xX*]))?(\.(?:\d+|[xX*]))?(\.(?:\d+|[xX*]))?$/i.exec(name.trim());
    if (!found)
        return `dev-${name.trim()}`;
    const parts = [found[1], ...[found[2], found[3], found[4]].map((part) => (part ?? '.x').replace(/[*X]/, 'x'))];
    return `${parts.join('').replaceAll('x', '9999999')}-dev`;
}
const ORDER = {
    dev: 0,
    alpha: 1,
    a: 1,
    beta: 2,
    b: 2,
    RC: 3,
    rc: 3,
    '#': 4,
    pl: 5,
    p: 5,
};
function compareNormalized(a, b) {
    const [first, second] = [partsOf(a), partsOf(b)];
    for (let i = 0; i < Math.max(first.length, second.length); i += 1) {
        const order = comparePart(first[i], second[i]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function partsOf(version) {
    return version
        .replace(/[-_+]/g, '.')
        .replace(/(\d)([^\d.])/g, '$1.$2')
        .replace(/([^\d.])(\d)/g, '$1.$2')
        .split('.')
        .filter((part) => part !== '');
}
function comparePart(a, b) {
    const [numeric, other] = [a === undefined || /^\d/.test(a), b === undefined || /^\d/.test(b)];
    if (a === undefined && other)
        return -1;
    if (b === undefined && numeric)
        return 1;
    if (numeric && other)
        return Number(a) - Number(b);
    return rankOf(a, numeric) - rankOf(b, other);
}
function rankOf(part, numeric) {
    if (numeric || part === undefined)
        return ORDER['#'];
    const known = Object.keys(ORDER).find((name) => part.startsWith(name) && name !== '#');
    return known === undefined ? -1 : ORDER[known];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/constraint.ts

const constraint_MOST_CHARACTERS = 1000;
const VERSION = `v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:\\.(\\d+))?(?:${MODIFIER_SOURCE}|\\.([xX*][.-]?dev))(?:\\+[^\\s]+)?`;
const TILDE = new RegExp(`^~${VERSION}$`, 'i');
const CARET = new RegExp(`^\\^${VERSION}$`, 'i');
const HYPHEN = new RegExp(`^(${VERSION}) +- +(${VERSION})$`, 'i');
const AND = /(?<!^|as|[=>< ,]) *(?<!-)[, ](?!-) *(?!,|as|$)/;
const ANY = { op: '*', version: '' };
function constraintOf(text) {
    if (text.length > constraint_MOST_CHARACTERS)
        return undefined;
    const groups = text
        .trim()
        .split(/\s*\|\|?\s*/)
        .map((group) => {
        const parts = group.split(AND).map(partOf);
        return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
    });
    return groups.some((group) => group === undefined) ? undefined : groups;
}
function exactly(version) {
    return [[{ op: '=', version }]];
}
function partOf(text) {
    const { bare, stability } = stripped(text);
    const any = /^(v)?[xX*](\.[xX*])*$/i.exec(bare);
    if (any)
        return any[1] || any[2] ? [{ op: '>=', version: '0.0.0.0-dev' }] : [ANY];
    return tilde(bare) ?? caret(bare) ?? wildcard(bare) ?? hyphen(bare) ?? comparison(bare, stability);
}
function stripped(text) {
    const unaliased = /^([^,\s]+) +as +([^,\s]+)$/.exec(text)?.[1] ?? text;
    const [, before, flag = ''] = /^([^,\s]*?)@(stable|RC|beta|alpha|dev)$/i.exec(unaliased) ?? [];
    const bare = before === undefined ? unaliased : before === '' ? '*' : before;
    const unreferenced = /^(dev-[^,\s@]+?|[^,\s@]+?\.x-dev)#.+$/i.exec(bare)?.[1] ?? bare;
    return { bare: unreferenced, stability: flag === 'stable' ? '' : flag };
}
function tilde(text) {
    const found = TILDE.exec(text);
    if (!found)
        return undefined;
    const given = found[4] ? 4 : found[3] ? 3 : found[2] ? 2 : 1;
    const position = found[8] ? given + 1 : given;
    return between(text.slice(1), found, raised(found, Math.max(1, position - 1)));
}
function caret(text) {
    const found = CARET.exec(text);
    if (!found)
        return undefined;
    const position = found[1] !== '0' || !found[2] ? 1 : found[2] !== '0' || !found[3] ? 2 : 3;
    return between(text.slice(1), found, raised(found, position));
}
function between(low, found, high) {
    const suffix = found[5] || found[7] || found[8] ? '' : '-dev';
    const version = normalizeVersion(`${low}${suffix}`);
    if (version === undefined)
        return undefined;
    return [
        { op: '>=', version },
        { op: '<', version: `${high}-dev` },
    ];
}
function raised(parts, position, by = 1) {
    return [1, 2, 3, 4]
        .map((at) => (at > position ? '0' : at === position ? String(Number(parts[at] ?? 0) + by) : (parts[at] ?? '0')))
        .join('.');
}
function wildcard(text) {
    const found = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.[xX*])+$/.exec(text);
    if (!found)
        return undefined;
    const position = found[3] ? 3 : found[2] ? 2 : 1;
    const [low, high] = [`${raised(found, position, 0)}-dev`, `${raised(found, position)}-dev`];
    if (low === '0.0.0.0-dev')
        return [{ op: '<', version: high }];
    return [
        { op: '>=', version: low },
        { op: '<', version: high },
    ];
}
function hyphen(text) {
    const found = HYPHEN.exec(text);
    if (!found)
        return undefined;
    const [from, to] = [found[1] ?? '', found[10] ?? ''];
    const [low, top] = [normalizeVersion(from), normalizeVersion(to)];
    if (low === undefined || top === undefined)
        return undefined;
    const suffix = found[6] || found[8] || found[9] ? '' : '-dev';
    const lower = { op: '>=', version: `${low}${suffix}` };
    if ((found[12] && found[13]) || found[15] || found[17] || found[18])
        return [lower, { op: '<=', version: top }];
    const high = raised(['', found[11], found[12], found[13], found[14]], found[12] ? 2 : 1);
    return [lower, { op: '<', version: `${high}-dev` }];
}
const ENDS_UNSTABLE = new RegExp(`-${MODIFIER_SOURCE}$`);
function comparison(text, stability) {
    const [, told = '', rest = ''] = /^(<>|!=|>=?|<=?|==?)?\s*(.*)$/.exec(text) ?? [];
    const named = /-dev$/.test(rest) && /^[0-9a-zA-Z./-]+$/.test(rest) ? normalizeVersion(`dev-${rest.slice(0, -4)}`) : undefined;
    const version = normalizeVersion(rest) ?? named;
    if (version === undefined)
        return undefined;
    const op = told === '<>' ? '!=' : told === '==' || told === '' ? '=' : told;
    if (op !== '=' && stability !== '' && isStable(version))
        return [{ op, version: `${version}-${stability}` }];
    const open = (op === '<' || op === '>=') && !ENDS_UNSTABLE.test(rest.toLowerCase()) && !rest.startsWith('dev-');
    return [{ op, version: open ? `${version}-dev` : version }];
}
function isStable(version) {
    return !/^dev-|-dev$|-(?:RC|beta|alpha)/i.test(version);
}
function allows(constraint, version) {
    return constraint.some((group) => group.every((one) => holds(one, version)));
}
function holds({ op, version: bound }, version) {
    if (op === '*')
        return true;
    const [branch, other] = [version.startsWith('dev-'), bound.startsWith('dev-')];
    if (branch || other)
        return op === '!=' ? version !== bound : branch && other && op === '=' && version === bound;
    const order = compareNormalized(version, bound);
    if (op === '=')
        return order === 0;
    if (op === '!=')
        return order !== 0;
    if (op === '<')
        return order < 0;
    return op === '<=' ? order <= 0 : op === '>' ? order > 0 : order >= 0;
}
function overlap(a, b) {
    return a.some((first) => b.some((second) => first.every((one) => second.every((other) => meet(one, other)))));
}
function meet(a, b) {
    if (a.op === '*' || b.op === '*')
        return true;
    if (a.op === '=')
        return holds(b, a.version);
    if (b.op === '=')
        return holds(a, b.version);
    if (a.op === '!=' || b.op === '!=')
        return true;
    const [up, other] = [a.op.startsWith('>'), b.op.startsWith('>')];
    if (up === other)
        return true;
    const [low, high] = up ? [a, b] : [b, a];
    const order = compareNormalized(low.version, high.version);
    return order < 0 || (order === 0 && low.op === '>=' && high.op === '<=');
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/lock.ts




async function readComposerLock(file) {
    const read = await (0,json.Vh)(file);
    if (!read.ok)
        return read;
    const data = read.value;
    const lists = [(0,json.Dc)(data, 'packages'), (0,json.Dc)(data, 'packages-dev')];
    if (!Array.isArray(lists[0]))
        return invalid(file, 'it has no list of packages');
    const aliases = aliasesOf(data);
    const packages = lists.flatMap((list, at) => (Array.isArray(list) ? list : []).map((one) => packageOf(one, at === 1, aliases)));
    if (packages.some((one) => one === undefined))
        return invalid(file, 'a package has no name or no version that Composer reads');
    const known = packages;
    const seen = new Set();
    const twice = known.find(({ name }) => seen.size === seen.add(name).size)?.name;
    if (twice !== undefined)
        return invalid(file, `${twice} is in it twice`);
    return {
        ok: true,
        value: { data, contentHash: nonEmpty(data, 'content-hash'), oldHash: nonEmpty(data, 'hash'), packages: known },
    };
}
function nonEmpty(data, key) {
    const text = (0,json.e1)((0,json.Dc)(data, key));
    return text === '' || text === '0' ? undefined : text;
}
function aliasesOf(data) {
    const list = (0,json.Dc)(data, 'aliases');
    const found = new Map();
    for (const one of Array.isArray(list) ? list : []) {
        const [name, alias] = [(0,json.e1)((0,json.Dc)(one, 'package')), (0,json.e1)((0,json.Dc)(one, 'alias_normalized'))];
        if (name !== undefined && alias !== undefined)
            found.set(name, [...(found.get(name) ?? []), alias]);
    }
    return found;
}
function packageOf(data, dev, aliases) {
    const [name, pretty] = [(0,json.e1)((0,json.Dc)(data, 'name'))?.toLowerCase(), (0,json.e1)((0,json.Dc)(data, 'version'))];
    const version = normalizeVersion(pretty ?? '');
    if (!(0,json.Gv)(data) || name === undefined || pretty === undefined || version === undefined)
        return undefined;
    return {
        name,
        pretty,
        versions: [version, ...branchAlias(data, pretty), ...(aliases.get(name) ?? [])],
        requires: links(data, 'require', pretty),
        replaces: links(data, 'replace', pretty),
        provides: links(data, 'provide', pretty),
        dev,
    };
}
function branchAlias(data, pretty) {
    if (!pretty.startsWith('dev-') && !pretty.endsWith('-dev'))
        return [];
    for (const [source, target] of (0,json.Mc)((0,json.Dc)((0,json.Dc)(data, 'extra'), 'branch-alias'))) {
        const alias = (0,json.e1)(target);
        if (!alias?.endsWith('-dev') || source.toLowerCase() !== pretty.toLowerCase())
            continue;
        const normal = alias === '9999999-dev' ? alias : normalizeBranch(alias.slice(0, -4));
        if (normal.endsWith('-dev'))
            return [normal];
    }
    return (0,json.Dc)(data, 'default-branch') === true ? ['9999999-dev'] : [];
}
function links(data, key, own) {
    const told = [...(0,json.CB)((0,json.Dc)(data, key))];
    return new Map(told.map(([name, text]) => [name.toLowerCase(), text === 'self.version' ? own : text]));
}
function invalid(file, observed) {
    const finding = (0,damage.ti)(file) ?? {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed,
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let Composer write it again.' },
    };
    return { ok: false, finding };
}
const linesOf = (0,once.O)((file) => {
    const found = new Map();
    for (const [at, line] of file.text.split('\n').entries()) {
        const name = /^\s*"name":\s*"([^"\\]*)"/.exec(line)?.[1]?.toLowerCase();
        if (name !== undefined && !found.has(name))
            found.set(name, at + 1);
    }
    return found;
});
function lineOfPackage(file, name) {
    return linesOf(file).get(name) ?? 1;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/requirements.ts



const PLATFORM = /^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/i;
function isPlatform(name) {
    return PLATFORM.test(name);
}
function knownBy(packages) {
    const known = new Map();
    const add = (name, entry) => {
        const list = known.get(name);
        if (list)
            list.push(entry);
        else
            known.set(name, [entry]);
    };
    for (const one of packages) {
        add(one.name, { one });
        for (const [name, as] of [...one.replaces, ...one.provides])
            add(name, { one, as });
    }
    return known;
}
function missingCauses(manifest, data, lock) {
    const root = {
        name: typeof data['name'] === 'string' ? data['name'].toLowerCase() : '__root__',
        pretty: typeof data['version'] === 'string' ? data['version'] : '1.0.0+no-version-set',
        versions: [],
        requires: new Map(),
        replaces: links(data, 'replace', '1.0.0'),
        provides: links(data, 'provide', '1.0.0'),
        dev: false,
    };
    const plain = knownBy([...lock.packages.filter(({ dev }) => !dev), root]);
    const all = knownBy([...lock.packages, root]);
    const dev = new Set(lock.packages.flatMap(({ name, dev: own }) => (own ? [name] : [])));
    return ['require', 'require-dev'].flatMap((section) => [...links(data, section, 'self.version')].flatMap(([name, text]) => {
        if (isPlatform(name) || text === 'self.version' || name === root.name)
            return [];
        const wrong = wrongWith(name, text, section === 'require' ? plain : all);
        if (!wrong)
            return [];
        const moved = section === 'require' && wrong.code === 'dependency-added' && dev.has(name);
        const told = moved
            ? { code: 'dependency-moved', observed: 'the lock has it among the packages for development' }
            : wrong;
        return [{ ...told, claim: `${name} ${text}`, file: manifest, at: [section, name], refused: true }];
    }));
}
function wrongWith(name, text, known) {
    const constraint = constraintOf(text);
    if (!constraint)
        return { code: 'manifest-invalid', observed: 'Composer cannot read this constraint' };
    const entries = known.get(name) ?? [];
    if (entries.some(({ one, as }) => fits(constraint, one, as)))
        return undefined;
    const [first] = entries;
    if (!first)
        return { code: 'dependency-added', observed: 'not in the lock' };
    const seen = first.as === undefined ? first.one.pretty : `${first.as} by way of ${first.one.name} ${first.one.pretty}`;
    return { code: 'dependency-unsatisfied', observed: `the lock has ${seen}, which ${text} does not allow` };
}
function fits(constraint, one, as) {
    if (as === undefined)
        return one.versions.some((version) => allows(constraint, version));
    const provided = constraintOf(as);
    return provided === undefined || overlap(constraint, provided);
}
function incompleteCauses(file, data, lock) {
    const own = typeof data['name'] === 'string' ? data['name'].toLowerCase() : undefined;
    const provided = new Set([...links(data, 'replace', '1').keys(), ...links(data, 'provide', '1').keys()]);
    const known = knownBy(lock.packages);
    return lock.packages.flatMap((from) => [...from.requires].flatMap(([name, text]) => {
        if (isPlatform(name) || name === own || provided.has(name))
            return [];
        const wrong = wrongWith(name, text, known);
        if (!wrong || wrong.code === 'manifest-invalid')
            return [];
        const observed = `${wrong.observed}; ${from.name} ${from.pretty} needs it`;
        const at = lineOfPackage(file, from.name);
        return [{ code: 'lock-incomplete', claim: `${name} ${text}`, observed, file, at, refused: true }];
    }));
}
function orphans(data, lock) {
    const known = knownBy(lock.packages);
    const waiting = [...links(data, 'require', '1').keys(), ...links(data, 'require-dev', '1').keys()];
    const reached = new Set();
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        for (const { one } of known.get(name) ?? []) {
            if (reached.has(one))
                continue;
            reached.add(one);
            (0,append.B)(waiting, one.requires.keys());
        }
    }
    const left = lock.packages.filter((one) => !reached.has(one));
    const asked = new Set(left.flatMap((one) => [...one.requires.keys()]));
    return left.filter(({ name }) => !asked.has(name));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/causes.ts



const MOST_TRIALS = 400;
function hashCauses(manifest, data, decoded, lock, capabilities) {
    const seen = [...recordedCauses(manifest, data, lock), ...orphanCauses(manifest, data, lock)];
    return seen.length > 0 ? seen : provenCauses(manifest, decoded, lock, capabilities);
}
function orphanCauses(manifest, data, lock) {
    return orphans(data, lock).map(({ name, pretty, dev }) => ({
        code: 'dependency-removed',
        claim: name,
        observed: `the lock has ${pretty}, and nothing asks for it`,
        file: manifest,
        at: [dev ? 'require-dev' : 'require'],
        refused: true,
    }));
}
function recordedCauses(manifest, data, { data: lock }) {
    const pairs = [
        [
            'minimum-stability',
            'setting-changed',
            (0,json.e1)((0,json.Dc)(data, 'minimum-stability'))?.toLowerCase() ?? 'stable',
            (0,json.Dc)(lock, 'minimum-stability'),
        ],
        ['prefer-stable', 'setting-changed', (0,json.Dc)(data, 'prefer-stable') ?? false, (0,json.Dc)(lock, 'prefer-stable')],
        ['require', 'engines-changed', platformOf(data, 'require'), fromList((0,json.Dc)(lock, 'platform'))],
        ['require-dev', 'engines-changed', platformOf(data, 'require-dev'), fromList((0,json.Dc)(lock, 'platform-dev'))],
        [
            'config',
            'engines-changed',
            fromList((0,json.Dc)((0,json.Dc)(data, 'config'), 'platform')),
            fromList((0,json.Dc)(lock, 'platform-overrides')),
        ],
    ];
    return pairs.flatMap(([key, code, now, then]) => {
        if (then === undefined || (0,json.Vk)(now, then))
            return [];
        const at = key === 'config' ? ['config', 'platform'] : [key];
        const [claim, observed] = code === 'setting-changed'
            ? [`${key} ${JSON.stringify(now)}`, `the lock was made with ${JSON.stringify(then)}`]
            : [`${at.join('.')} ${shown(now)}`, `the lock was made for ${shown(then)}`];
        return [{ code, claim, observed, file: manifest, at, refused: true }];
    });
}
function shown(value) {
    const told = Object.entries((0,json.Gv)(value) ? value : {}).map(([name, text]) => `${name} ${text}`);
    return told.length === 0 ? 'any platform' : told.join(', ');
}
function fromList(value) {
    return value === undefined || (Array.isArray(value) && value.length === 0) ? {} : value;
}
function platformOf(data, section) {
    return Object.fromEntries([...(0,json.CB)((0,json.Dc)(data, section))].filter(([name]) => isPlatform(name)));
}
function provenCauses(manifest, decoded, lock, capabilities) {
    let trials = 0;
    for (const { cause, map } of trialsOf(manifest, decoded)) {
        trials += 1;
        if (trials > MOST_TRIALS)
            break;
        if (contentHash(map, capabilities) === lock.contentHash)
            return [cause];
    }
    return [];
}
function* trialsOf(file, decoded) {
    const base = { file, refused: true };
    for (const key of RELEVANT.filter((one) => decoded.has(one))) {
        const value = decoded.get(key);
        const code = key === 'repositories' ? 'source-changed' : key.startsWith('require') ? 'dependency-added' : 'setting-changed';
        const cause = {
            ...base,
            code,
            claim: key,
            observed: 'the lock was made without it; the content hash proves it',
            at: [key],
        };
        yield { cause, map: without(decoded, key) };
        if (!(value instanceof Map))
            continue;
        const order = {
            ...base,
            code: 'order-changed',
            claim: key,
            observed: 'only the order differs, and it counts in the hash',
            at: [key],
        };
        for (const map of ordersOf(value))
            yield { cause: order, map: replaced(decoded, key, map) };
        for (const name of value.keys()) {
            const one = { ...cause, claim: `${key} ${name}`, at: [key, name] };
            yield { cause: one, map: replaced(decoded, key, without(value, name)) };
        }
    }
}
function* ordersOf(map) {
    const entries = [...map];
    const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
    yield new Map(sorted);
    yield new Map(sorted.filter(([name]) => isPlatform(name)).concat(sorted.filter(([name]) => !isPlatform(name))));
    yield new Map(entries.toReversed());
    for (const [at] of entries.entries()) {
        const swapped = entries.toSpliced(at, 2, ...entries.slice(at, at + 2).reverse());
        yield new Map(swapped);
    }
}
function without(map, key) {
    return new Map([...map].filter(([name]) => name !== key));
}
function replaced(map, key, value) {
    return new Map([...map].map(([name, old]) => [name, name === key ? value : old]));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/check.ts









const MANIFEST = 'composer.json';
const MOST_NAMED = 20;
async function checkComposerLock(question) {
    return (0,pair.CV)(question, MANIFEST, (pair) => checkPair(question, pair));
}
async function checkPair(question, { lock: file, manifest }) {
    const lock = await readComposerLock(file);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0 };
    const packages = lock.value.packages.length;
    const read = await (0,json.Vh)(manifest);
    if (!read.ok)
        return { findings: [read.finding], packages };
    const decoded = phpDecode(manifest.text);
    if (!(decoded instanceof Map))
        return { findings: [undecodable(manifest)], packages };
    const fresh = hashFits(question, lock.value, manifest, decoded);
    if (fresh === undefined)
        return { findings: [unhashable(manifest)], packages };
    return {
        findings: await findingsOf(question, lock.value, { manifest, data: read.value, decoded: decoded }, fresh),
        packages,
    };
}
function hashFits({ capabilities }, lock, manifest, decoded) {
    if (lock.contentHash === undefined)
        return lock.oldHash !== undefined && capabilities.digest('md5', manifest.text) === lock.oldHash;
    const hash = contentHash(decoded, capabilities);
    return hash === undefined ? undefined : hash === lock.contentHash;
}
async function findingsOf(question, lock, { manifest, data, decoded }, fresh) {
    const missing = missingCauses(manifest, data, lock);
    const incomplete = incompleteCauses(question.lock, data, lock);
    const changed = fresh ? [] : hashCauses(manifest, data, decoded, lock, question.capabilities);
    const known = [...missing, ...changed, ...incomplete];
    const causes = fresh || known.length > 0 ? known : [hashOnly(question.lock, lock)];
    return (0,findings.q)({
        lock: question.lock,
        judge: question.judgeAs === undefined ? 'Composer' : `Composer ${question.judgeAs}`,
        packages: lock.packages.length,
        causes,
        strict: question.level === 'strict',
        remedy: remedyFor(question.lock, missing, incomplete, changed),
    });
}
function hashOnly(file, { contentHash: hash, oldHash }) {
    if (hash === undefined && oldHash === undefined)
        return { code: 'content-hash-missing', claim: 'content-hash', observed: 'the lock has none', file, refused: true };
    const line = file.text.slice(0, Math.max(0, file.text.search(/"(?:content-)?hash"/))).split('\n').length;
    const observed = 'it belongs to another composer.json; every requirement is fulfilled, so a constraint, the extra or a repository changed';
    return {
        code: 'dependency-changed',
        claim: `content-hash ${hash ?? oldHash}`,
        observed,
        file,
        at: line,
        refused: true,
    };
}
function remedyFor(lock, missing, incomplete, changed) {
    const gone = changed.filter(({ code }) => code === 'dependency-removed');
    const names = [...missing, ...gone]
        .map(({ claim }) => claim.split(' ', 1)[0] ?? '')
        .filter((name) => /^[a-z0-9._/-]+$/i.test(name));
    const command = names.length > 0 && names.length <= MOST_NAMED
        ? `composer update ${names.join(' ')} --with-dependencies`
        : names.length > 0 || incomplete.length > 0
            ? 'composer update'
            : 'composer update --lock';
    return { text: 'Lock again and commit the lock.', command: (0,shell.Q)(lock.path, command) };
}
function undecodable({ path }) {
    return {
        claim: path,
        outcome: 'broken',
        code: 'json-invalid',
        observed: 'PHP would not decode it: nested too deeply, a byte order mark, or half of a surrogate pair',
        where: { file: path },
        remedy: { text: 'Correct the file.' },
    };
}
function unhashable({ path }) {
    const observed = 'a number in it is too large for PHP to encode';
    return { claim: path, outcome: 'unknown', code: 'unsupported-value', observed, where: { file: path } };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/pinned.ts




const INTERFACES = [
    [[2, 9], '2.9.0', '2.2.2'],
    [[2, 6], '2.6.0', '2.2.2'],
    [[2, 3], '2.3.0', '2.2.2'],
    [[2, 2], '2.2.0', '2.2.2'],
    [[2, 1], '2.1.0', '2.1.0'],
    [[2, 0], '2.0.0', '2.0.0'],
    [[1, 0], '1.1.0', '1.0.0'],
];
async function pinned({ lock: file }) {
    const lock = await readComposerLock(file);
    if (!lock.ok)
        return undefined;
    const wishes = interfaceWishes(lock.value);
    return {
        path: file.path,
        answers: (version) => {
            const own = interfacesOf(version);
            if (!own)
                return undefined;
            const refused = wishes.find((wish) => !meets(own, wish));
            if (!refused)
                return { reads: 'yes', accepts: true };
            const { name, wanted, from } = refused;
            const where = `${file.path}:${lineOfPackage(file, from)}`;
            const has = name === PLUGIN ? own.plugin : own.runtime;
            const why = `${from} (${where}) requires ${name} ${wanted}, and this Composer has ${has}: an install stops`;
            return { reads: 'yes', accepts: false, why, ...leastFor(wishes) };
        },
    };
}
const PLUGIN = 'composer-plugin-api';
const RUNTIME = 'composer-runtime-api';
function interfaceWishes({ data, packages }) {
    const overrides = (0,json.Dc)(data, 'platform-overrides');
    return packages.flatMap(({ name: from, requires, dev }) => [PLUGIN, RUNTIME].flatMap((name) => {
        const wanted = requires.get(name);
        const isOverridden = (0,json.Gv)(overrides) && name in overrides;
        return wanted === undefined || dev || isOverridden ? [] : [{ name, wanted, from }];
    }));
}
function interfacesOf(version) {
    const [found, major = 0, minor = 0] = /^(\d{1,4})\.(\d{1,4})(?:\.|$)/.exec(version)?.map(Number) ?? [];
    if (found === undefined)
        return undefined;
    const row = INTERFACES.find(([since]) => major > since[0] || (major === since[0] && minor >= since[1]));
    return row && { plugin: row[1], runtime: row[2] };
}
function meets({ plugin, runtime }, { name, wanted }) {
    const constraint = constraintOf(wanted);
    const version = normalizeVersion(name === PLUGIN ? plugin : runtime);
    return !constraint || version === undefined || allows(constraint, version);
}
function leastFor(wishes) {
    const row = INTERFACES.findLast(([, plugin, runtime]) => wishes.every((wish) => meets({ plugin, runtime }, wish)));
    return row ? { wants: `${row[0].join('.')} or later` } : {};
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/rules.ts







const composerRules = {
    check: checkComposerLock,
    wantsLock,
    pinned: pinned,
    satisfies: (version, spec) => {
        const [read, wanted] = [normalizeVersion(version), constraintOf(spec)];
        return read !== undefined && wanted ? allows(wanted, read) : undefined;
    },
};
function wantsLock(path, tree) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file)
        return undefined;
    const data = phpDecode(file.text);
    if (!(data instanceof Map) || data.get('type') !== 'project')
        return undefined;
    const config = data.get('config');
    if (config instanceof Map && config.get('lock') === false)
        return undefined;
    const asked = ['require', 'require-dev'].flatMap((section) => {
        const value = data.get(section);
        return value instanceof Map ? [...value.keys()] : [];
    });
    return asked.some((name) => !isPlatform(name)) ? { lock: 'composer.lock', command: 'composer update' } : undefined;
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


/***/ })

};
