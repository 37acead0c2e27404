export const id = 7201;
export const ids = [7201];
export const modules = {

/***/ 7201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cargoRules: () => ( cargoRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts + 1 modules
var toml = __webpack_require__(7773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/cause.ts
var cause = __webpack_require__(6501);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/drift/positions.ts
var drift_positions = __webpack_require__(3793);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/toml-lines.ts


async function withLines(causes) {
    const known = new Map();
    const lined = [];
    for (const cause of causes) {
        const { file, at, ...rest } = cause;
        if (at === undefined || typeof at === 'number') {
            lined.push(cause);
            continue;
        }
        const positions = known.get(file) ?? (await (0,drift_positions.Y)((0,toml.fQ)(file.text)));
        known.set(file, positions);
        const line = positions(at)?.line;
        lined.push({ ...rest, file, ...(line === undefined ? {} : { at: line }) });
    }
    return lined;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/toml-file.ts
var toml_file = __webpack_require__(1291);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/lock.ts




const readCargoLock = (0,once.O)((file) => {
    const read = (0,toml_file.I)(file, file.text);
    return read.ok ? lockOf(file, read.value) : read;
});
function lockOf(file, table) {
    const version = table['version'];
    if (version !== undefined && typeof version !== 'number')
        return invalid(file, 'its version is no number');
    if (version === 1 || version === 2)
        return invalid(file, `it says version = ${version}, which no cargo reads`);
    const all = [...(0,toml.N$)(table['package']), ...rootOf(table)];
    const crates = all.map(crateOf);
    if (crates.some((one) => one === undefined))
        return invalid(file, 'a [[package]] has no name or no version');
    const known = crates;
    const unused = (0,toml.N$)((0,toml.fO)(table['patch'])?.['unused']).flatMap((one) => crateOf(one) ?? []);
    const byName = new Map();
    for (const one of known) {
        const same = byName.get(one.name);
        if (same)
            same.push(one);
        else
            byName.set(one.name, [one]);
    }
    const seen = new Set();
    const twice = known.find(({ name, version, source }) => seen.size === seen.add(`${name} ${version} ${source}`).size);
    if (twice)
        return invalid(file, `${twice.name} ${twice.version} is in it twice`);
    return {
        ok: true,
        value: { version: version ?? 1, crates: known, byName, unused, metadata: table['metadata'] !== undefined },
    };
}
function rootOf(table) {
    const root = (0,toml.fO)(table['root']);
    return root ? [root] : [];
}
function crateOf(table) {
    const [name, version] = [(0,toml.oJ)(table['name']), (0,toml.oJ)(table['version'])];
    if (name === undefined || version === undefined)
        return undefined;
    const [source, checksum] = [(0,toml.oJ)(table['source']), (0,toml.oJ)(table['checksum'])];
    return {
        name,
        version,
        ...(source === undefined ? {} : { source }),
        ...(checksum === undefined ? {} : { checksum }),
        dependencies: (0,toml.P7)(table['dependencies']),
    };
}
function invalid(file, observed) {
    const finding = (0,damage.ti)(file) ?? {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed,
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let cargo write it again.' },
    };
    return { ok: false, finding };
}
function entryFor(lock, text) {
    const [name = '', version, source] = text.split(' ', 3);
    const all = lock.byName.get(name) ?? [];
    const bare = source?.replace(/^\(|\)$/g, '');
    return all.find((one) => (version === undefined || one.version === version) && (bare === undefined || sameSource(one, bare)));
}
function sameSource({ source = '' }, bare) {
    return source === bare || source.split('#', 1)[0] === bare.split('#', 1)[0];
}
const linesOf = (0,once.O)((file) => {
    const lines = file.text.split('\n');
    const found = new Map();
    for (const [at, line] of lines.entries()) {
        const name = /^name = "([^"]*)"/.exec(line)?.[1];
        const version = name === undefined ? undefined : /^version = "([^"]*)"/.exec(lines[at + 1] ?? '')?.[1];
        const key = `${name} ${version}`;
        if (version !== undefined && !found.has(key))
            found.set(key, at + 1);
    }
    return found;
});
function lineOfCrate(file, { name, version }) {
    return linesOf(file).get(`${name} ${version}`) ?? 1;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/requirement.ts
const MOST_CHARACTERS = 256;
const VERSION = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
const COMPARATOR = /^(=|>=|>|<=|<|~|\^)?\s*v?(\d{1,15})(?:\.(\d{1,15}|[*xX]))?(?:\.(\d{1,15}|[*xX]))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
function cargoVersion(text) {
    const found = text.length > MOST_CHARACTERS ? null : VERSION.exec(text);
    if (!found)
        return undefined;
    return { numbers: [Number(found[1]), Number(found[2]), Number(found[3])], pre: found[4]?.split('.') ?? [] };
}
function requirementOf(text) {
    if (text.length > MOST_CHARACTERS * 4)
        return undefined;
    const bare = text.trim();
    if (bare === '' || /^[*xX]$/.test(bare))
        return [];
    const parts = bare.split(',').map((part) => comparatorOf(part.trim()));
    return parts.some((part) => part === undefined) ? undefined : parts;
}
function comparatorOf(text) {
    const [found, op = '', major = '', minor, patch, pre] = COMPARATOR.exec(text) ?? [];
    if (found === undefined)
        return undefined;
    const wild = [minor, patch].some((part) => part !== undefined && /[*xX]/.test(part));
    const number = (part) => (part === undefined || /[*xX]/.test(part) ? undefined : Number(part));
    const [second, third] = [number(minor), number(patch)];
    return {
        op: op === '' ? (wild ? '=' : '^') : op,
        major: Number(major),
        ...(second === undefined ? {} : { minor: second }),
        ...(third === undefined || second === undefined ? {} : { patch: third }),
        pre: pre?.split('.') ?? [],
    };
}
function meets(version, requirement) {
    if (!requirement.every((one) => matches(version, one)))
        return false;
    if (version.pre.length === 0)
        return true;
    const [major, minor, patch] = version.numbers;
    return requirement.some((one) => one.major === major && one.minor === minor && one.patch === patch && one.pre.length > 0);
}
function matches(version, one) {
    if (one.op === '=')
        return isExact(version, one);
    if (one.op === '>')
        return isGreater(version, one);
    if (one.op === '>=')
        return isExact(version, one) || isGreater(version, one);
    if (one.op === '<')
        return isLess(version, one);
    if (one.op === '<=')
        return isExact(version, one) || isLess(version, one);
    return one.op === '~' ? isTilde(version, one) : isCaret(version, one);
}
function isExact({ numbers: [major, minor, patch], pre }, one) {
    if (major !== one.major)
        return false;
    if (one.minor !== undefined && minor !== one.minor)
        return false;
    if (one.patch !== undefined && patch !== one.patch)
        return false;
    return one.patch === undefined || comparePre(pre, one.pre) === 0;
}
function isGreater(version, one) {
    const order = compareKnown(version, one);
    return order === undefined ? false : order > 0;
}
function isLess(version, one) {
    const order = compareKnown(version, one);
    return order === undefined ? false : order < 0;
}
function compareKnown({ numbers: [major, minor, patch], pre }, one) {
    if (major !== one.major)
        return major - one.major;
    if (one.minor === undefined)
        return undefined;
    if (minor !== one.minor)
        return minor - one.minor;
    if (one.patch === undefined)
        return undefined;
    return patch === one.patch ? comparePre(pre, one.pre) : patch - one.patch;
}
function isTilde({ numbers: [major, minor, patch], pre }, one) {
    if (major !== one.major || (one.minor !== undefined && minor !== one.minor))
        return false;
    if (one.patch !== undefined && patch !== one.patch)
        return patch > one.patch;
    return one.patch === undefined || comparePre(pre, one.pre) >= 0;
}
function isCaret({ numbers: [major, minor, patch], pre }, one) {
    if (major !== one.major)
        return false;
    if (one.minor === undefined)
        return true;
    if (one.patch === undefined)
        return one.major > 0 ? minor >= one.minor : minor === one.minor;
    if (one.major > 0) {
        if (minor !== one.minor)
            return minor > one.minor;
        if (patch !== one.patch)
            return patch > one.patch;
    }
    else if (one.minor > 0) {
        if (minor !== one.minor)
            return false;
        if (patch !== one.patch)
            return patch > one.patch;
    }
    else if (minor !== one.minor || patch !== one.patch)
        return false;
    return comparePre(pre, one.pre) >= 0;
}
function comparePre(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (const [i, part] of a.entries()) {
        const other = b[i];
        if (other === undefined)
            return 1;
        if (part !== other)
            return comparePart(part, other);
    }
    return a.length - b.length;
}
function comparePart(a, b) {
    const [first, second] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (first && second)
        return a.length - b.length || (a < b ? -1 : 1);
    if (first !== second)
        return first ? -1 : 1;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/manifest.ts



const SECTIONS = [
    ...['dependencies', 'dev-dependencies', 'build-dependencies'],
    ...['dev_dependencies', 'build_dependencies'],
];
const tableOf = (0,once.O)((file) => {
    const read = (0,toml_file.v)(file);
    return read.ok ? read.value : {};
});
function crateManifest(file, root) {
    const table = tableOf(file);
    const own = (0,toml.fO)(table['package']) ?? (0,toml.fO)(table['project']);
    const name = (0,toml.oJ)(own?.['name']);
    if (name === undefined)
        return undefined;
    const shared = (0,toml.fO)(root?.['workspace']);
    const version = inherited(own?.['version']) ? (0,toml.fO)(shared?.['package'])?.['version'] : own?.['version'];
    return {
        file,
        name,
        version: (0,toml.oJ)(version) ?? '0.0.0',
        wishes: wishesOf(table, (0,toml.fO)(shared?.['dependencies'])),
    };
}
function inherited(value) {
    return (0,toml.fO)(value)?.['workspace'] === true;
}
function wishesOf(table, shared) {
    const places = [
        [[], table],
        ...(0,toml.Mc)(table['target']).flatMap(([name, one]) => {
            const target = (0,toml.fO)(one);
            return target ? [[['target', name], target]] : [];
        }),
    ];
    return places.flatMap(([prefix, place]) => SECTIONS.flatMap((section) => (0,toml.Mc)(place[section]).map(([key, value]) => wishOf(key, value, [...prefix, section, key], shared))));
}
function wishOf(key, value, at, shared) {
    const section = String(at.at(-2));
    const own = (0,toml.fO)(value) ?? (typeof value === 'string' ? { version: value } : {});
    const isShared = inherited(value);
    const told = shared?.[key];
    const table = isShared ? ((0,toml.fO)(told) ?? (typeof told === 'string' ? { version: told } : {})) : own;
    const requirement = (0,toml.oJ)(table['version']);
    const [way, registry] = [(0,toml.oJ)(table['path']), (0,toml.oJ)(table['registry']) ?? (0,toml.oJ)(table['registry-index'])];
    const git = gitOf(table);
    return {
        key,
        name: (0,toml.oJ)(table['package']) ?? key,
        base: isShared ? 'root' : 'own',
        optional: own['optional'] === true,
        dev: section.startsWith('dev'),
        at,
        dangling: isShared && told === undefined,
        ...(requirement === undefined ? {} : { requirement }),
        ...(way === undefined ? {} : { way }),
        ...(registry === undefined ? {} : { registry }),
        ...(git ? { git } : {}),
    };
}
function gitOf(table) {
    const url = (0,toml.oJ)(table['git']);
    if (url === undefined)
        return undefined;
    for (const kind of ['branch', 'tag', 'rev']) {
        const name = (0,toml.oJ)(table[kind]);
        if (name !== undefined)
            return { url, reference: `${kind}=${name}` };
    }
    return { url };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/sources.ts


const CRATES_IO = /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io\/)/;
function fitsSource(wish, { source }, patched) {
    if (wish.way !== undefined)
        return source === undefined;
    if (wish.git)
        return source !== undefined && isGit(wish.git, source);
    if (source === undefined || source.startsWith('git+'))
        return patched;
    return wish.registry === undefined || wish.registry === 'crates-io' ? CRATES_IO.test(source) : !CRATES_IO.test(source);
}
function isGit({ url, reference }, source) {
    const [bare = '', query = ''] = (source.slice('git+'.length).split('#', 1)[0] ?? '').split('?', 2);
    return canonical(bare) === canonical(url) && sameReference(decoded(query), reference ?? '');
}
function sameReference(locked, wanted) {
    const plain = (text) => text.replace(/^ref=/, 'rev=');
    return plain(locked) === plain(wanted) || (wanted === 'branch=master' && locked === '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function canonical(url) {
    const bare = url.replace(/\/+$/, '').replace(/\.git$/, '');
    return /^https?:\/\/github\.com\//i.test(bare) ? bare.toLowerCase() : bare;
}
function patchesOf(table) {
    const replaced = (0,toml.Mc)(table['replace']).map(([spec]) => ({ name: spec.split(':', 1)[0] ?? spec, at: ['replace', spec] }));
    const patched = (0,toml.Mc)(table['patch']).flatMap(([registry, patches]) => (0,toml.Mc)(patches).map(([key, value]) => {
        const own = (0,toml.fO)(value) ?? {};
        const [way, requirement, git] = [(0,toml.oJ)(own['path']), (0,toml.oJ)(own['version']), gitOf(own)];
        return {
            name: (0,toml.oJ)(own['package']) ?? key,
            at: ['patch', registry, key],
            ...(way === undefined ? {} : { way }),
            ...(git ? { git } : {}),
            ...(requirement === undefined ? {} : { requirement }),
        };
    }));
    return [...patched, ...replaced];
}
function shownSource(source) {
    if (source === undefined)
        return 'a path';
    return source.replace(/^(?:git|registry|sparse)\+/, '').replace(/^([a-z+]+:\/\/)[^@/\s]+@/i, '$1');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/compare.ts




function entryOf(lock, { name, version }) {
    return lock.byName.get(name)?.find((one) => one.source === undefined && one.version === version);
}
function crateCauses(lock, workspace, crate, patches) {
    const entry = entryOf(lock, crate);
    if (!entry)
        return [absentCrate(lock, crate)];
    const locked = entry.dependencies.flatMap((text) => entryFor(lock, text) ?? []);
    const used = new Set();
    const causes = [];
    for (const wish of crate.wishes.filter(({ dev }) => !dev || crate.isMember)) {
        const fit = fitting(workspace, crate, wish, locked, patches);
        if ('name' in fit)
            used.add(fit);
        else if (!wish.optional || crate.isMember)
            causes.push({ ...fit, file: crate.file, at: wish.at, refused: true });
        else
            for (const one of locked.filter(({ name }) => name === wish.name))
                used.add(one);
    }
    const told = new Set(crate.wishes.map(({ name }) => name));
    const gone = locked.filter((one) => !used.has(one) && !(told.has(one.name) && causes.length > 0));
    return [...causes, ...gone.map((one) => goneDependency(crate, one))];
}
function goneDependency(crate, { name, version }) {
    const place = { file: crate.file, at: ['dependencies'], refused: true };
    return {
        ...place,
        code: 'dependency-removed',
        claim: name,
        observed: `the lock has ${name} ${version} for ${crate.name}, which does not ask for it`,
    };
}
function absentCrate(lock, crate) {
    const other = lock.byName.get(crate.name)?.find(({ source }) => source === undefined);
    const kind = crate.isMember ? 'package' : 'path dependency';
    const place = { file: crate.file, at: ['package', other ? 'version' : 'name'], refused: true };
    if (!other)
        return { ...place, code: 'member-added', claim: `${kind} "${crate.name}"`, observed: 'not in the lock' };
    return {
        ...place,
        code: 'member-changed',
        claim: `${kind} "${crate.name}" ${crate.version}`,
        observed: `the lock has it as ${other.version}`,
    };
}
function fitting(workspace, crate, wish, locked, patches) {
    const claim = [wish.name, wish.requirement ?? ''].join(' ').trim();
    if (wish.dangling)
        return {
            code: 'manifest-invalid',
            claim,
            observed: 'it is inherited, and [workspace.dependencies] has no such entry',
        };
    const named = locked.filter(({ name }) => name === wish.name);
    if (named.length === 0)
        return { code: 'dependency-added', claim, observed: 'not in the lock' };
    const patched = patches.some(({ name }) => name === wish.name);
    const sourced = named.filter((one) => fitsSource(wish, one, patched));
    if (sourced.length === 0)
        return otherSource(claim, wish, named);
    const requirement = requirementOf(wish.requirement ?? '*');
    if (!requirement)
        return { code: 'manifest-invalid', claim, observed: 'cargo cannot read this requirement' };
    const own = wish.way === undefined ? undefined : versionAt(workspace, crate, wish);
    const fit = sourced.find(({ version }) => {
        const read = cargoVersion(version);
        return read !== undefined && (own === undefined || own === version) && meetsWish(version, wish);
    });
    const versions = sourced.map(({ version }) => version).join(' and ');
    const observed = `the lock has ${versions}, which ${wish.requirement ?? own ?? 'it'} does not allow`;
    return fit ?? { code: 'dependency-unsatisfied', claim, observed };
}
function meetsWish(version, { requirement, way, git }) {
    const [read, wanted] = [cargoVersion(version), requirementOf(requirement ?? '*')];
    if (!read || !wanted)
        return false;
    return requirement === undefined && (way !== undefined || git !== undefined) ? true : meets(read, wanted);
}
function versionAt({ crates, folder }, crate, wish) {
    const at = (0,paths.oR)(wish.base === 'root' ? folder : (0,paths.yS)(crate.path), wish.way ?? '.');
    const found = at === undefined ? undefined : crates.get(at === '.' ? 'Cargo.toml' : `${at}/Cargo.toml`);
    return found?.version;
}
function otherSource(claim, wish, named) {
    const wanted = wish.git ? `git ${wish.git.url}` : wish.way === undefined ? 'a registry' : `the path ${wish.way}`;
    const told = named.map(({ source }) => shownSource(source)).join(' and ');
    return { code: 'source-changed', claim, observed: `asked for from ${wanted}, the lock has it from ${told}` };
}
function graphCauses(lock, file, roots, local) {
    const reached = new Set(roots);
    const causes = [];
    const waiting = [...roots];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        for (const text of next.dependencies) {
            const to = entryFor(lock, text);
            if (!to)
                causes.push(incomplete(file, next, text));
            else if (!reached.has(to)) {
                reached.add(to);
                waiting.push(to);
            }
        }
    }
    const orphans = lock.crates.filter((one) => !reached.has(one));
    const gone = [...reached].filter(({ name, source }) => source === undefined && local?.has(name) === false);
    return [
        ...causes,
        ...gone.map((one) => goneCrate(file, one)),
        ...orphans.map((one) => orphan(file, one, local?.has(one.name) === true)),
    ];
}
function goneCrate(file, one) {
    return {
        code: 'source-changed',
        claim: `${one.name} ${one.version}`,
        observed: 'the lock has it from a path; no dependency and no patch leads to one',
        file,
        at: lineOfCrate(file, one),
        refused: true,
    };
}
function incomplete(file, from, text) {
    return {
        code: 'lock-incomplete',
        claim: text,
        observed: `${from.name} ${from.version} needs it, and the lock has no such entry`,
        file,
        at: lineOfCrate(file, from),
        refused: true,
    };
}
function orphan(file, one, atHand) {
    const local = one.source === undefined;
    return {
        code: local ? 'member-removed' : 'dependency-removed',
        claim: `${one.name} ${one.version}`,
        observed: local && !atHand ? 'in the lock, in no folder of the workspace' : 'in the lock, and nothing asks for it',
        file,
        at: lineOfCrate(file, one),
        refused: !local || atHand,
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/python/members.ts
var members = __webpack_require__(1685);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/workspace.ts







const MANIFEST = 'Cargo.toml';
function workspaceOf({ path, lock, tree }) {
    const rootPath = (0,paths.A4)(path, MANIFEST);
    const root = (0,pair.XB)(tree, rootPath) ?? (0,pair.j3)(lock, MANIFEST);
    if ('outcome' in root)
        return root;
    const read = (0,toml_file.v)(root);
    if (!read.ok)
        return read.finding;
    const folder = (0,paths.yS)(path);
    const found = { tree, root: read.value, folder, crates: new Map(), broken: [], beyond: [] };
    const spec = (0,toml.fO)(read.value['workspace']);
    const members = spec ? memberFolders(tree, folder, (0,toml.P7)(spec['members'])) : [];
    const excluded = excludedFrom(folder, (0,toml.P7)(spec?.['exclude']), (0,toml.P7)(spec?.['members']));
    const isMember = (at) => spec !== undefined && isBelow(folder, at) && !excluded(at);
    for (const one of [...members.filter((at) => !excluded(at)), folder])
        visit(found, one, 'member', isMember);
    for (const { way } of patchesOf(read.value)) {
        const at = way === undefined ? undefined : (0,paths.oR)(folder, way);
        if (at !== undefined)
            visit(found, at, 'needed', isMember);
    }
    return { root, table: read.value, folder, crates: found.crates, broken: found.broken, beyond: found.beyond };
}
const WAYS = ['optional', 'needed', 'member'];
function visit(search, start, first, isMember) {
    const waiting = [{ at: start, way: first }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const path = (0,paths.A4)(`${next.at}/x`, MANIFEST).replace(/^\.\//, '');
        const known = search.crates.get(path);
        if (known && WAYS.indexOf(wayTo(known)) >= WAYS.indexOf(next.way))
            continue;
        const crate = readCrate(search, path, next.way);
        if (!crate)
            continue;
        search.crates.set(path, crate);
        for (const wish of crate.wishes) {
            if (wish.way === undefined || (wish.dev && !crate.isMember))
                continue;
            const at = (0,paths.oR)(wish.base === 'root' ? search.folder : next.at, wish.way);
            const isOptional = crate.isOptional || (wish.optional && !crate.isMember);
            if (at === undefined || !search.tree.has(at === '.' ? MANIFEST : `${at}/${MANIFEST}`))
                search.beyond.push({ crate, wish, isOptional });
            else
                waiting.push({ at, way: isOptional ? 'optional' : crate.isMember && isMember(at) ? 'member' : 'needed' });
        }
    }
}
function wayTo({ isMember, isOptional }) {
    if (isMember)
        return 'member';
    return isOptional ? 'optional' : 'needed';
}
function readCrate({ tree, root, broken }, path, way) {
    const file = (0,pair.XB)(tree, path);
    if (!file)
        return undefined;
    if ('outcome' in file) {
        broken.push(file);
        return undefined;
    }
    const read = (0,toml_file.v)(file);
    if (!read.ok) {
        if (!broken.includes(read.finding))
            broken.push(read.finding);
        return undefined;
    }
    const isMember = way === 'member';
    const manifest = crateManifest(file, isMember ? root : outerRoot(tree, path));
    return manifest ? { ...manifest, path, isMember, isOptional: way === 'optional' } : undefined;
}
function outerRoot(tree, path) {
    for (let at = (0,paths.yS)(path);; at = (0,paths.yS)(at)) {
        const file = (0,pair.XB)(tree, at === '.' ? MANIFEST : `${at}/${MANIFEST}`);
        if (file && !('outcome' in file) && (0,toml.fO)(tableOf(file)['workspace']))
            return tableOf(file);
        if (at === '.')
            return undefined;
    }
}
function memberFolders(tree, folder, patterns) {
    const plain = patterns.flatMap((text) => (0,paths.oR)(folder, text) ?? []);
    const globs = plain.filter((text) => /[*?[]/.test(text)).flatMap(members.J);
    const named = plain.filter((text) => !/[*?[]/.test(text));
    const matched = globs.length === 0
        ? []
        : tree.paths
            .filter((path) => (0,paths.Vb)(path) === MANIFEST)
            .map(paths.yS)
            .filter((at) => globs.some((glob) => glob.matches(at)));
    return [...new Set([...named, ...matched])];
}
function excludedFrom(folder, patterns, members) {
    const [places, explicit] = [patterns, members].map((texts) => texts.flatMap((text) => (0,paths.oR)(folder, text) ?? []));
    return (at) => (places ?? []).some((place) => isBelow(place, at)) && !(explicit ?? []).some((place) => isBelow(place, at));
}
function isBelow(outer, at) {
    return outer === '.' || at === outer || at.startsWith(`${outer}/`);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/patches.ts



function patchCauses(lock, file, workspace, patches) {
    const added = patches.filter((patch) => !isRecorded(lock, workspace, patch));
    const gone = lock.unused.filter(({ name }) => !patches.some((patch) => patch.name === name));
    return [
        ...added.map(({ name, at }) => ({
            code: 'override-changed',
            claim: `patch of ${name}`,
            observed: 'the lock neither uses it nor lists it as unused',
            file: workspace.root,
            at,
            refused: true,
        })),
        ...gone.map((one) => ({
            code: 'override-changed',
            claim: `patch of ${one.name} ${one.version}`,
            observed: 'the lock lists it as an unused patch; the manifest has none of that name',
            file,
            at: lineOfCrate(file, one),
            refused: one.source !== undefined,
        })),
    ];
}
function isRecorded(lock, { crates, folder }, { name, way, git }) {
    const all = [...(lock.byName.get(name) ?? []), ...lock.unused.filter((one) => one.name === name)];
    if (git)
        return all.some(({ source }) => source?.startsWith('git+'));
    if (way === undefined)
        return true;
    const at = (0,paths.oR)(folder, way);
    const crate = at === undefined ? undefined : crates.get(at === '.' ? MANIFEST : `${at}/${MANIFEST}`);
    return all.some(({ source, version }) => source === undefined && (!crate || crate.version === version));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/releases.ts
const READ_SINCE = {
    1: [1, 0],
    2: [1, 38],
    3: [1, 38],
    4: [1, 78],
};
function formatOf([major, minor]) {
    if (major > 1 || minor >= 83)
        return 4;
    return minor >= 53 ? 3 : minor >= 41 ? 2 : 1;
}
function readSince(format) {
    return (READ_SINCE[format] ?? []).join('.');
}
const MINDS_SINCE = 47;
function cargoRelease(text) {
    const [found, major, minor] = /^(\d{1,6})\.(\d{1,6})(?:\.\d{1,6})?(?:[-+].*)?$/.exec(text) ?? [];
    return found === undefined ? datedRelease(text) : [Number(major), Number(minor)];
}
function datedRelease(text) {
    const [, channel, date] = /^(nightly|beta)-(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
    const days = (Date.parse(date ?? '') - Date.parse('2015-05-15')) / 86_400_000;
    return days >= 0 ? [1, Math.floor(days / 42) + (channel === 'nightly' ? 2 : 1)] : undefined;
}
function readsLock(format, release) {
    const since = READ_SINCE[format];
    if (!since)
        return 'unknown';
    if (!release)
        return 'yes';
    const isOld = release[0] === 1 && release[1] >= 38 && release[1] < MINDS_SINCE;
    return isOld || release[0] > since[0] || (release[0] === since[0] && release[1] >= since[1]) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/check.ts













async function checkCargoLock(question) {
    const lock = readCargoLock(question.lock);
    const manifests = [(0,paths.A4)(question.path, MANIFEST)];
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests };
    const packages = lock.value.crates.length;
    const obstacle = formatObstacle(question, lock.value);
    const workspace = workspaceOf(question);
    if ('outcome' in workspace)
        return { findings: [workspace], packages, manifests };
    const all = [...new Set([...manifests, ...workspace.crates.keys()])];
    const members = all.slice(1).filter((path) => workspace.crates.get(path)?.isMember);
    if (obstacle)
        return { findings: [obstacle], packages, manifests: all, members };
    if (workspace.broken.length > 0)
        return { findings: workspace.broken, packages, manifests: all };
    return { findings: await findingsOf(question, lock.value, workspace), packages, manifests: all, members };
}
function formatObstacle({ lock, judgeAs }, { version }) {
    const release = judgeAs === undefined ? undefined : cargoRelease(judgeAs);
    const at = { claim: lock.path, where: { file: lock.path } };
    if (judgeAs !== undefined && !release) {
        const observed = `"${judgeAs.slice(0, 40)}" is no version of cargo`;
        return {
            ...at,
            outcome: 'unknown',
            code: 'tool-version-unknown',
            observed,
            remedy: { text: 'Give an exact version, such as 1.90.0.' },
        };
    }
    const reads = readsLock(version, release);
    if (reads === 'yes')
        return undefined;
    const known = reads === 'no';
    return {
        ...at,
        outcome: known ? 'broken' : 'unknown',
        code: known ? 'lock-version-unreadable' : 'lock-version-unknown',
        observed: known ? `cargo ${judgeAs} cannot read format ${version}` : `no known cargo writes format ${version}`,
        remedy: { text: known ? 'Use a newer toolchain, or lock again with this one.' : 'Update this gate.' },
    };
}
async function findingsOf(question, lock, workspace) {
    const { level, judgeAs } = question;
    const causes = await withLines(causesOf(question, lock, workspace));
    const told = await (0,findings.q)({
        lock: question.lock,
        judge: judgeAs === undefined ? 'cargo' : `cargo ${judgeAs}`,
        packages: lock.crates.length,
        causes,
        strict: level === 'strict',
        remedy: {
            text: 'Lock again, keeping the other versions, and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'cargo update --workspace'),
        },
    });
    const beyond = beyondReach(lock, workspace).map(({ crate, wish }) => (0,cause.nZ)(`${wish.name} at ${wish.way}`, 'its manifest is not among the files looked at', crate.file));
    return [...told, ...beyond];
}
function beyondReach({ byName }, { beyond }) {
    return beyond.filter(({ wish, isOptional }) => !isOptional || byName.get(wish.name)?.some(({ source }) => source === undefined));
}
function causesOf(question, lock, workspace) {
    const file = question.lock;
    const patches = [...patchesOf(workspace.table), ...configPatches(question)];
    const crates = [...workspace.crates.values()].filter((crate) => crate.isMember || isUsed(lock, crate));
    const own = crates.flatMap((crate) => crateCauses(lock, workspace, crate, patches));
    const changed = [...own, ...patchCauses(lock, file, workspace, patchesOf(workspace.table))];
    const roots = crates.flatMap((crate) => (crate.isMember && entryOf(lock, crate)) || []);
    const local = new Set([...workspace.crates.values()].map(({ name }) => name));
    const graph = graphCauses(lock, file, roots, beyondReach(lock, workspace).length > 0 ? undefined : local);
    const refused = changed.some((cause) => cause.refused);
    return [
        ...changed,
        ...(refused ? graph.filter(({ code }) => code === 'lock-incomplete') : graph),
        ...unchecked(question, lock),
    ];
}
function isUsed({ unused, byName }, crate) {
    if (crate.isOptional)
        return byName.get(crate.name)?.some(({ source }) => source === undefined) === true;
    return !unused.some(({ name, version }) => name === crate.name && version === crate.version);
}
function configPatches({ path, tree }) {
    const file = (0,pair.XB)(tree, (0,paths.A4)(path, '.cargo/config.toml'));
    return file && !('outcome' in file) ? patchesOf(tableOf(file)) : [];
}
function unchecked({ lock: file }, lock) {
    if (lock.metadata || !lock.crates.some(({ checksum }) => checksum !== undefined))
        return [];
    const bare = lock.crates.filter(({ source, checksum }) => /^(?:registry|sparse)\+/.test(source ?? '') && checksum === undefined);
    return bare.map((one) => ({
        code: 'checksum-missing',
        claim: `${one.name} ${one.version}`,
        observed: 'it has no checksum in the lock',
        file,
        at: lineOfCrate(file, one),
        refused: true,
    }));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/pinned.ts






function pinned(question) {
    const read = readCargoLock(question.lock);
    if (!read.ok)
        return undefined;
    const { version: format } = read.value;
    const { path, text } = question.lock;
    const line = text.slice(0, Math.max(0, text.search(/^version = /m))).split('\n').length;
    const since = readSince(format);
    return {
        path,
        answers: (version) => {
            const release = cargoRelease(version);
            const reads = release && readsLock(format, release);
            if (!release || !reads || reads === 'unknown')
                return undefined;
            if (reads === 'yes')
                return { reads, accepts: true };
            const why = `${path}:${line} is of version ${format}, which cargo reads from ${since} on`;
            return { reads, accepts: false, why, wants: `${since} or later` };
        },
        spoils: (version, other) => {
            const [release, reader] = [cargoRelease(version), cargoRelease(other)];
            if (!release || !reader)
                return undefined;
            const next = Math.min(formatOf(release), formatOf(oldestRust(question)));
            return next > format && readsLock(next, reader) === 'no' ? `of version ${next}` : undefined;
        },
    };
}
function oldestRust({ tree, path }) {
    const file = (0,pair.XB)(tree, (0,paths.A4)(path, 'Cargo.toml'));
    const table = file && !('outcome' in file) ? tableOf(file) : {};
    const shared = (0,toml.fO)((0,toml.fO)(table['workspace'])?.['package']);
    const own = (0,toml.oJ)((0,toml.fO)(table['package'])?.['rust-version']) ?? (0,toml.oJ)(shared?.['rust-version']);
    return cargoRelease(own ?? '') ?? [1, 999];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/cargo/rules.ts







const cargoRules = {
    check: checkCargoLock,
    wantsLock,
    pinned: pinned,
    satisfies: (version, spec) => {
        const [read, wanted] = [cargoVersion(version), requirementOf(spec)];
        return read && wanted ? meets(read, wanted) : undefined;
    },
};
function wantsLock(path, tree) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file)
        return undefined;
    for (let at = (0,paths.yS)(path);; at = (0,paths.yS)(at)) {
        if (tree.has(at === '.' ? 'Cargo.lock' : `${at}/Cargo.lock`))
            return undefined;
        if (at === '.')
            break;
    }
    const table = tableOf(file);
    const folder = (0,paths.yS)(path) === '.' ? '' : `${(0,paths.yS)(path)}/`;
    const isProgram = 'bin' in table || tree.has((0,paths.A4)(path, 'src/main.rs'));
    const hasProgram = (0,toml.fO)(table['workspace']) !== undefined &&
        tree.paths.some((one) => one.startsWith(folder) && one.endsWith('/src/main.rs'));
    return isProgram || hasProgram ? { lock: 'Cargo.lock', command: 'cargo generate-lockfile' } : undefined;
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

/***/ 1685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   J: () => ( globFrom),
   z: () => ( memberPaths)
 });
 var _ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5174);
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);


function memberPaths(tree, folder, patterns) {
    const globs = patterns.flatMap((text) => globFrom(text.replace(/^\.\//, '').replace(/\/+$/, '')));
    const prefix = folder === '.' ? '' : `${folder}/`;
    return tree.paths.flatMap((path) => {
        if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .Vb)(path) !== 'pyproject.toml' || !path.startsWith(prefix))
            return [];
        const way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(path.slice(prefix.length));
        return globs.some((glob) => glob.matches(way)) ? [{ way, path }] : [];
    });
}
function globFrom(text) {
    try {
        return [(0,_ci_gates_core_model__WEBPACK_IMPORTED_MODULE_1__ .S)(text.replace(/[{}]/g, '\\$&'))];
    }
    catch {
        return [];
    }
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


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _j: () => ( asArray),
  oJ: () => ( asString),
  P7: () => ( asStrings),
  fO: () => ( asTable),
  Mc: () => ( entriesOf),
  fQ: () => ( normalizeText),
  $t: () => ( placeOf),
  D7: () => ( readToml),
  N$: () => ( tablesIn)
});

// UNUSED EXPORTS: MAX_DEPTH

// EXTERNAL MODULE: ../../node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3069);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/toml-scan.ts
const ODD = /[\0-\x08\x0b-\x1f\x7f]|"""|'''/;
const BARE = /[A-Za-z0-9_-]+/y;
const WORD = /true|false|0|[1-9][0-9]{0,14}/y;
const ENDS_WORD = new Set(['', '\n', ' ', ',', ']', '}', '#']);
const DEEPEST = 20;
function scanToml(text, exact) {
    if (ODD.test(text))
        return undefined;
    const scan = { text, exact, at: 0, isOdd: false, named: new WeakSet() };
    const root = newTable();
    scan.named.add(root);
    let table = root;
    for (skipBlank(scan); scan.at < text.length && table && !scan.isOdd; skipBlank(scan)) {
        if (text[scan.at] === '[')
            table = header(scan, root);
        else
            pair(scan, table, 0);
        endLine(scan);
    }
    return scan.isOdd || !table ? undefined : root;
}
function newTable() {
    return Object.create(null);
}
function header(scan, root) {
    const isArray = scan.text.startsWith('[[', scan.at);
    scan.at += isArray ? 2 : 1;
    const path = [key(scan)];
    for (; scan.text[scan.at] === '.' && !scan.isOdd; path.push(key(scan)))
        scan.at += 1;
    take(scan, isArray ? ']]' : ']');
    const name = path.pop();
    const parent = path.reduce((table, part) => table && entered(scan, table, part), root);
    if (scan.isOdd || !parent)
        return undefined;
    const known = parent[name];
    if (known !== undefined && !(isArray && Array.isArray(known) && scan.named.has(known)))
        return undefined;
    const table = newTable();
    scan.named.add(table);
    if (!isArray)
        parent[name] = table;
    else if (known === undefined)
        parent[name] = namedArray(scan, table);
    else
        known.push(table);
    return table;
}
function namedArray(scan, first) {
    const tables = [first];
    scan.named.add(tables);
    return tables;
}
function entered(scan, table, part) {
    const known = table[part];
    if (known === undefined) {
        const made = newTable();
        scan.named.add(made);
        table[part] = made;
        return made;
    }
    if (typeof known !== 'object' || !scan.named.has(known))
        return undefined;
    return (Array.isArray(known) ? known.at(-1) : known);
}
function pair(scan, table, depth) {
    const name = key(scan);
    skipSpaces(scan);
    take(scan, '=');
    skipSpaces(scan);
    if (scan.isOdd || name === '__proto__' || name in table)
        scan.isOdd = true;
    else
        table[name] = value(scan, depth);
}
function key(scan) {
    const first = scan.text[scan.at];
    if (first === '"' || first === "'")
        return quoted(scan);
    BARE.lastIndex = scan.at;
    const [word = ''] = BARE.exec(scan.text) ?? [];
    if (word === '')
        scan.isOdd = true;
    scan.at += word.length;
    return word;
}
function value(scan, depth) {
    const first = scan.text[scan.at];
    if (first === '"' || first === "'")
        return quoted(scan);
    if (depth > DEEPEST)
        scan.isOdd = true;
    else if (first === '[')
        return array(scan, depth + 1);
    else if (first === '{')
        return inlineTable(scan, depth + 1);
    WORD.lastIndex = scan.at;
    const [word = ''] = WORD.exec(scan.text) ?? [];
    scan.at += word.length;
    if (word === '' || !ENDS_WORD.has(scan.text[scan.at] ?? ''))
        scan.isOdd = true;
    if (word === 'true' || word === 'false')
        return word === 'true';
    return scan.exact ? BigInt(word) : Number(word);
}
function quoted(scan) {
    const quote = scan.text[scan.at];
    const start = scan.at + 1;
    let end = scan.text.indexOf(quote, start);
    while (quote === '"' && end > start && isEscaped(scan.text, start, end))
        end = scan.text.indexOf(quote, end + 1);
    const body = end < 0 ? '\n' : scan.text.slice(start, end);
    if (body.includes('\n'))
        scan.isOdd = true;
    scan.at = end < 0 ? scan.text.length : end + 1;
    if (quote === "'" || !body.includes('\\'))
        return body;
    const plain = body.replace(/\\(["\\])/g, '$1');
    if (/\\(?!["\\])/.test(body.replaceAll('\\\\', '')))
        scan.isOdd = true;
    return plain;
}
function isEscaped(text, start, end) {
    let at = end;
    while (at > start && text[at - 1] === '\\')
        at -= 1;
    return (end - at) % 2 === 1;
}
function array(scan, depth) {
    const values = [];
    scan.at += 1;
    for (skipBlank(scan); scan.text[scan.at] !== ']' && !scan.isOdd; skipBlank(scan)) {
        values.push(value(scan, depth));
        skipBlank(scan);
        if (scan.text[scan.at] !== ']')
            take(scan, ',');
    }
    take(scan, ']');
    return values;
}
function inlineTable(scan, depth) {
    const table = newTable();
    scan.at += 1;
    skipSpaces(scan);
    while (scan.text[scan.at] !== '}' && !scan.isOdd) {
        pair(scan, table, depth);
        skipSpaces(scan);
        if (scan.text[scan.at] === '}')
            break;
        take(scan, ',');
        skipSpaces(scan);
        if (scan.text[scan.at] === '}')
            scan.isOdd = true;
    }
    take(scan, '}');
    return table;
}
function take(scan, wanted) {
    if (scan.text.startsWith(wanted, scan.at))
        scan.at += wanted.length;
    else
        scan.isOdd = true;
}
function endLine(scan) {
    skipSpaces(scan);
    if (scan.text[scan.at] === '#')
        skipComment(scan);
    else if (scan.at < scan.text.length)
        take(scan, '\n');
}
function skipSpaces(scan) {
    while (scan.text[scan.at] === ' ')
        scan.at += 1;
}
function skipBlank(scan) {
    for (;;) {
        const next = scan.text[scan.at];
        if (next === '#')
            skipComment(scan);
        else if (next === '\n' || next === ' ')
            scan.at += 1;
        else
            return;
    }
}
function skipComment(scan) {
    const end = scan.text.indexOf('\n', scan.at);
    scan.at = end < 0 ? scan.text.length : end;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/toml.ts


const MAX_DEPTH = 100;
const MAX_DIGITS = 4300;
function normalizeText(text) {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body;
}
function readToml(text, exact = false, verbatim = false) {
    const body = verbatim ? text : normalizeText(text);
    const table = scanToml(body, exact);
    if (table)
        return { ok: true, table };
    const long = exact ? longNumber(body) : -1;
    if (long >= 0)
        return { ok: false, deep: false, why: 'a number has too many digits', ...placeOf(body, long) };
    try {
        return { ok: true, table: (0,dist.parse)(body, { maxDepth: MAX_DEPTH, integersAsBigInt: exact }) };
    }
    catch (error) {
        return failureOf(error);
    }
}
function failureOf(error) {
    if (!(error instanceof dist.zx))
        return { ok: false, deep: true, why: 'it cannot be read', line: 1, column: 1 };
    const said = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
    return { ok: false, deep: said.includes('nested'), why: said, line: error.line, column: error.column };
}
function longNumber(text) {
    let start = -1;
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if ((code < 0x30 || code > 0x39) && code !== 0x5f)
            start = -1;
        else if (start < 0)
            start = i;
        else if (i - start >= MAX_DIGITS)
            return start;
    }
    return -1;
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1 };
}
function asTable(value) {
    const table = typeof value === 'object' && !Array.isArray(value) && !(value instanceof dist.TomlDate);
    return table ? value : undefined;
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}
function asStrings(value) {
    return asArray(value).filter((element) => typeof element === 'string');
}
function entriesOf(value) {
    const table = asTable(value);
    return table ? Object.entries(table) : [];
}
function tablesIn(value) {
    return asArray(value).flatMap((element) => {
        const table = asTable(element);
        return table ? [table] : [];
    });
}


/***/ })

};
