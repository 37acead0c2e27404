export const id = 213;
export const ids = [213];
export const modules = {

/***/ 6213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goRules: () => ( goRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/version.ts
const VERSION = /^v(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([0-9A-Za-z.-]+))?(?:\+incompatible)?$/;
function moduleVersion(text) {
    const found = text.length > 256 ? null : VERSION.exec(text);
    if (!found)
        return undefined;
    return { numbers: [Number(found[1]), Number(found[2]), Number(found[3])], pre: found[4] ?? '' };
}
function compareVersions(a, b) {
    for (const i of [0, 1, 2])
        if (a.numbers[i] !== b.numbers[i])
            return a.numbers[i] - b.numbers[i];
    if (a.pre === b.pre)
        return 0;
    if (a.pre === '' || b.pre === '')
        return a.pre === '' ? 1 : -1;
    return comparePre(a.pre.split('.'), b.pre.split('.'));
}
function comparePre(a, b) {
    for (const [i, part] of a.entries()) {
        const other = b[i];
        if (other === undefined)
            return 1;
        if (part === other)
            continue;
        const [first, second] = [/^\d+$/.test(part), /^\d+$/.test(other)];
        if (first && second)
            return part.length - other.length || (part < other ? -1 : 1);
        if (first !== second)
            return first ? -1 : 1;
        return part < other ? -1 : 1;
    }
    return a.length - b.length;
}
function majorFits(path, text, { numbers: [major] }) {
    const dotted = /^gopkg\.in\/.*\.v(\d+)(?:-unstable)?$/.exec(path);
    if (dotted)
        return Number(dotted[1]) === major || text.startsWith('v0.0.0-');
    const told = /\/v(\d+)$/.exec(path);
    if (told && Number(told[1]) > 1)
        return Number(told[1]) === major && !text.endsWith('+incompatible');
    return major < 2 || text.endsWith('+incompatible');
}
function goVersion(text) {
    const [found, major, minor, patch] = /^(?:go)?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?(?:(?:rc|beta)\d+)?$/.exec(text) ?? [];
    return found === undefined ? undefined : [Number(major), Number(minor ?? 0), Number(patch ?? 0)];
}
function isAtLeast(version, least) {
    for (const [i, number] of least.entries())
        if ((version[i] ?? 0) !== number)
            return (version[i] ?? 0) > number;
    return true;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/mod-file.ts




const DIRECTIVES = [
    ...['module', 'go', 'toolchain', 'godebug', 'require', 'exclude', 'replace', 'retract', 'tool', 'ignore', 'use'],
];
const readModFile = (0,once.O)((file) => {
    const statements = statementsOf(file.text);
    if (typeof statements === 'number')
        return invalid(file, statements, 'a block or a string does not end');
    const parts = { requires: [], replaces: [], uses: [] };
    const own = {};
    const directives = new Map();
    for (const { words, comment, line } of statements) {
        const [verb = '', ...args] = words;
        if (!DIRECTIVES.includes(verb))
            return invalid(file, line, `unknown directive: ${verb.slice(0, 60)}`);
        if (!directives.has(verb))
            directives.set(verb, line);
        if (verb === 'toolchain' && args[0] !== undefined)
            own.toolchain = args[0];
        if (verb === 'module' && args[0] !== undefined)
            own.module = args[0];
        if (verb === 'go' && args[0] !== undefined)
            Object.assign(own, { go: args[0], goLine: line });
        if (verb === 'use' && args[0] !== undefined)
            parts.uses.push({ way: args[0], line });
        const wrong = verb === 'require'
            ? addRequire(parts.requires, args, comment, line)
            : verb === 'replace'
                ? addReplace(parts.replaces, args, line)
                : undefined;
        if (wrong !== undefined)
            return invalid(file, line, wrong);
    }
    if (own.module === undefined && (0,paths.Vb)(file.path) === 'go.mod')
        return invalid(file, 1, 'missing module declaration');
    return { ok: true, value: { file, ...own, directives, ...parts } };
});
function addRequire(into, args, comment, line) {
    const [path = '', text = ''] = args;
    if (args.length !== 2)
        return 'usage: require module/path v1.2.3';
    const version = moduleVersion(text);
    if (!version)
        return `require ${path}: version "${text.slice(0, 60)}" is not of the form v1.2.3, which only a network could resolve`;
    if (!majorFits(path, text, version))
        return `require ${path}: version "${text}" is of another major version than the path says`;
    into.push({ path, version: text, indirect: /^indirect(?:;|$)/.test(comment), line });
    return undefined;
}
function addReplace(into, args, line) {
    const arrow = args.indexOf('=>');
    const [old, by] = [args.slice(0, arrow), args.slice(arrow + 1)];
    if (arrow < 1 || old.length > 2 || by.length < 1 || by.length > 2)
        return 'usage: replace module/path [v1.2.3] => other/module v1.4 or ../local/directory';
    const module = ([path = '', version]) => ({ path, ...(version === undefined ? {} : { version }) });
    if (by.length === 1 && !isFolder(by[0] ?? ''))
        return `replacement module without version must be a directory path`;
    into.push({ old: module(old), by: module(by), line });
    return undefined;
}
function isFolder(path) {
    return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:)/.test(path);
}
function statementsOf(text) {
    const found = [];
    let block;
    let opened = 0;
    for (const [at, raw] of text.split('\n').entries()) {
        const { words, comment } = wordsOf(raw.trim());
        if (words === undefined)
            return at + 1;
        if (words.length === 0)
            continue;
        if (block !== undefined && words.length === 1 && words[0] === ')')
            block = undefined;
        else if (block === undefined && words.length === 2 && words[1] === '(') {
            block = words[0];
            opened = at + 1;
        }
        else
            found.push({ words: block === undefined ? words : [block, ...words], comment, line: at + 1 });
    }
    return block === undefined ? found : opened;
}
function wordsOf(text) {
    const words = [];
    const token = /\s*(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`()]+|[()]))/y;
    for (token.lastIndex = 0; token.lastIndex < text.length;) {
        const [found, comment, quoted, raw, bare] = token.exec(text) ?? [];
        if (found === undefined)
            return { words: undefined, comment: '' };
        if (comment !== undefined)
            return { words, comment: comment.slice(2).trim() };
        const slashes = bare?.indexOf('//') ?? -1;
        if (bare !== undefined && slashes > 0)
            return { words: [...words, bare.slice(0, slashes)], comment: bare.slice(slashes + 2) };
        words.push(quoted ?? raw ?? bare ?? '');
    }
    return { words, comment: '' };
}
function invalid(file, line, observed) {
    const finding = (0,damage.ti)(file) ?? {
        claim: file.path,
        outcome: 'broken',
        code: 'manifest-invalid',
        observed: `go cannot read it: ${observed} (line ${line})`,
        where: { file: file.path, line },
        remedy: { text: 'Correct the file.' },
    };
    return { ok: false, finding };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/project.ts



function workOf(tree, path) {
    for (let at = (0,paths.yS)(path);; at = (0,paths.yS)(at)) {
        const work = at === '.' ? 'go.work' : `${at}/go.work`;
        const file = (0,pair.XB)(tree, work);
        if (file)
            return 'outcome' in file ? file : readWork(tree, work, file);
        if (at === '.')
            return undefined;
    }
}
function readWork(tree, path, file) {
    const read = readModFile(file);
    if (!read.ok)
        return read.finding;
    const members = [];
    const broken = [];
    for (const { way, line } of read.value.uses) {
        const at = (0,paths.oR)((0,paths.yS)(path), way);
        const mod = at === undefined ? undefined : at === '.' ? 'go.mod' : `${at}/go.mod`;
        const source = mod === undefined ? undefined : (0,pair.XB)(tree, mod);
        const one = source && !('outcome' in source) ? readModFile(source) : undefined;
        if (mod !== undefined && one?.ok)
            members.push({ path: mod, mod: one.value });
        else if (one && !one.ok)
            broken.push(one.finding);
        else
            broken.push(source && 'outcome' in source ? source : useAbsent(file, way, line, at === undefined));
    }
    return { path, file: read.value, members, broken };
}
function useAbsent(file, way, line, beyond) {
    return {
        claim: `use ${way}`,
        outcome: beyond ? 'unknown' : 'broken',
        code: beyond ? 'undetermined' : 'member-removed',
        observed: beyond ? 'it leads out of the folder that is looked at' : 'there is no go.mod in that folder',
        where: { file: file.path, line },
        ...(beyond ? { additional: true } : { remedy: { text: 'Restore the folder, or take the line out of go.work.' } }),
    };
}
function resolved(replaces, module) {
    const exact = replaces.find(({ old }) => old.path === module.path && old.version === module.version);
    const any = exact ?? replaces.find(({ old }) => old.path === module.path && old.version === undefined);
    return any?.by ?? module;
}
function workReplaces(work) {
    const folder = (0,paths.yS)(work.path);
    const own = work.file.replaces.map((one) => ({ ...one, file: work.file.file }));
    const others = work.members.flatMap(({ path, mod }) => mod.replaces.map((one) => ({ ...one, by: fromFolder(folder, (0,paths.yS)(path), one.by), file: mod.file })));
    const members = new Set(work.members.map(({ mod }) => mod.module));
    return [...own, ...others].filter(({ old }) => !members.has(old.path));
}
function fromFolder(to, from, by) {
    if (by.version !== undefined || !isFolder(by.path))
        return by;
    const at = (0,paths.oR)(from, by.path);
    if (at === undefined)
        return by;
    if (to === '.')
        return { path: at === '.' ? './' : `./${at}` };
    return at === to || at.startsWith(`${to}/`) ? { path: `./${at.slice(to.length + 1)}` } : by;
}
function sumPaths({ path }, work) {
    const own = (0,paths.Vb)(path) === 'go.sum' ? [path] : [];
    if (!work)
        return own;
    return [
        ...new Set([
            ...own,
            ...work.members.map((one) => (0,paths.A4)(one.path, 'go.sum')),
            (0,paths.A4)(work.path, 'go.work.sum'),
        ]),
    ];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/modules.ts
function moduleVersionText({ path, version }) {
    return version === undefined ? path : `${path}@${version}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/requires.ts






function sumCauses(mod, replaces, hashes, members, refused) {
    let index;
    return selected(mod).flatMap((one) => {
        if (members.has(one.path))
            return [];
        const by = resolved(replaces, one);
        if (by.version === undefined)
            return [];
        const key = `${by.path} ${by.version}`;
        const missing = !hashes.has(`${key}/go.mod`) ? `${key}/go.mod` : !one.indirect && !hashes.has(key) ? key : undefined;
        if (missing === undefined)
            return [];
        index ??= versionsByPath(hashes);
        const versions = index.get(by.path) ?? [];
        const others = versions.find((version) => version.split('/', 1)[0] !== by.version)?.split('/', 1)[0];
        const partly = versions.some((version) => version.split('/', 1)[0] === by.version);
        const instead = others && !partly ? `; it has ${others}` : '';
        const code = partly ? 'checksum-missing' : others ? 'constraint-changed' : 'dependency-added';
        const claim = `${one.path} ${one.version}`;
        const observed = `missing go.sum entry: no line "${missing}"${instead}`;
        return [{ code, claim, observed, file: mod.file, at: one.line, refused }];
    });
}
function versionsByPath(hashes) {
    const index = new Map();
    for (const key of hashes) {
        const [path = '', version = ''] = key.split(' ', 2);
        const known = index.get(path);
        if (known)
            known.push(version);
        else
            index.set(path, [version]);
    }
    return index;
}
function selected({ requires }) {
    const best = new Map();
    for (const one of requires) {
        const known = best.get(one.path);
        const [a, b] = [moduleVersion(known?.version ?? ''), moduleVersion(one.version)];
        if (!known || (a && b && compareVersions(a, b) < 0))
            best.set(one.path, one);
    }
    return [...best.values()];
}
function folderCauses(tree, path, mod, alone) {
    const own = new Map(selected(mod).map((one) => [one.path, one]));
    const asked = new Set(mod.requires.map(({ path }) => path));
    return mod.replaces.flatMap((replace) => {
        const at = replace.by.version === undefined && asked.has(replace.old.path)
            ? (0,paths.oR)((0,paths.yS)(path), replace.by.path)
            : undefined;
        const file = at === undefined ? undefined : (0,pair.XB)(tree, at === '.' ? 'go.mod' : `${at}/go.mod`);
        const read = file && !('outcome' in file) ? readModFile(file) : undefined;
        if (!read?.ok)
            return at === undefined ? [] : [folderUnread(mod, replace)];
        if (!alone)
            return [];
        const newer = read.value.go !== undefined && mod.go !== undefined && olderGo(mod.go, read.value.go);
        return [
            ...(newer ? [goTooOld(mod, replace, read.value.go ?? '')] : []),
            ...read.value.requires.flatMap((one) => greaterOrNew(mod, replace, one, own.get(one.path))),
        ];
    });
}
function folderUnread({ file }, { old, by, line }) {
    const observed = 'there is no go.mod in that folder, or it cannot be read';
    return { code: 'source-changed', claim: `${old.path} => ${by.path}`, observed, file, at: line, refused: true };
}
function olderGo(own, other) {
    const [a, b] = [goVersion(own), goVersion(other)];
    return a !== undefined && b !== undefined && !isAtLeast(a, b);
}
function goTooOld({ file, go, goLine }, { old }, wanted) {
    const observed = `${old.path} asks for go ${wanted}: updates to go.mod needed`;
    const refused = isAtLeast(goVersion(wanted) ?? [0], [1, 21]);
    return {
        code: 'engines-changed',
        claim: `go ${go}`,
        observed,
        file,
        ...(goLine === undefined ? {} : { at: goLine }),
        refused,
    };
}
function greaterOrNew(mod, { old, line }, wanted, own) {
    if (wanted.path === mod.module)
        return [];
    const base = { claim: moduleVersionText(wanted), file: mod.file };
    if (!own) {
        if (wanted.indirect)
            return [];
        const observed = `${old.path} requires it and go.mod does not; whether it is needed depends on what is imported`;
        return [{ ...base, code: 'undetermined', observed, at: line, refused: false, unknown: true }];
    }
    const [has, wants] = [moduleVersion(own.version), moduleVersion(wanted.version)];
    if (!has || !wants || compareVersions(has, wants) >= 0)
        return [];
    const observed = `${old.path} requires it, go.mod has ${own.version}: updates to go.mod needed`;
    return [{ ...base, code: 'dependency-unsatisfied', observed, at: own.line, refused: true }];
}
function folderManifests(path, { replaces }) {
    return replaces.flatMap(({ by }) => {
        const at = by.version === undefined ? (0,paths.oR)((0,paths.yS)(path), by.path) : undefined;
        return at === undefined ? [] : at === '.' ? 'go.mod' : `${at}/go.mod`;
    });
}
function sharedCauses({ file, requires, replaces }, all) {
    const users = new Map();
    return requires.flatMap((one) => {
        const by = resolved(all, one);
        if (by.version === undefined)
            return [];
        const key = moduleVersionText(by);
        const other = users.get(key);
        users.set(key, one.path);
        if (other === undefined || other === one.path)
            return [];
        const line = replaces.find(({ old }) => old.path === one.path)?.line ?? one.line;
        const observed = `used for two different module paths (${other} and ${one.path})`;
        return [{ code: 'manifest-invalid', claim: key, observed, file, at: line, refused: true }];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/sum.ts


const readGoSum = (0,once.O)((file) => {
    const hashes = new Map();
    const differing = [];
    let modules = 0;
    for (const [at, raw] of file.text.split('\n').entries()) {
        const words = raw.trim().split(/\s+/);
        if (words.length === 1 && words[0] === '')
            continue;
        const [path = '', version = '', hash = ''] = words;
        if (words.length !== 3)
            return malformed(file, at + 1, words.length);
        const key = `${path} ${version}`;
        const known = hashes.get(key);
        if (known === undefined && !version.endsWith('/go.mod'))
            modules += 1;
        if (known !== undefined && known !== hash && known.startsWith('h1:') && hash.startsWith('h1:'))
            differing.push({ key, line: at + 1 });
        hashes.set(key, known ?? hash);
    }
    return { ok: true, value: { hashes, differing, modules } };
});
function malformed(file, line, count) {
    const finding = (0,damage.ti)(file) ?? {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: `malformed go.sum: wrong number of fields ${count} (line ${line})`,
        where: { file: file.path, line },
        remedy: { text: 'Take the line out, and let go write it again: go mod tidy.' },
    };
    return { ok: false, finding };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/vendor.ts



const readVendor = (0,once.O)((file) => {
    const meta = new Map();
    const used = [];
    const versions = new Map();
    let now;
    const lines = file.text.split('\n');
    for (const [at, line] of lines.entries()) {
        if (line.startsWith('# ')) {
            const words = line.trim().split(/\s+/);
            if (words.length < 3)
                continue;
            now = moduleLine(words, at + 1, meta);
        }
        else if (now && line.startsWith('## ')) {
            if (line
                .slice(3)
                .split(';')
                .some((entry) => entry.trim() === 'explicit'))
                now.explicit = true;
        }
        else if (now && /^\S+$/.test(line.trim()))
            noteUsed(now, used, versions);
    }
    return { workspace: lines[0]?.trim() === '## workspace', meta, used, versions };
});
function moduleLine(words, line, meta) {
    const [, path = '', third = ''] = words;
    const version = moduleVersion(third) ? third : undefined;
    if (version === undefined && third !== '=>')
        return undefined;
    const module = { path, ...(version === undefined ? {} : { version }) };
    const key = moduleVersionText(module);
    const one = meta.get(key) ?? { module, explicit: false, line };
    const rest = words.slice(version === undefined ? 2 : 3);
    const [arrow, by, byVersion] = rest;
    if (arrow === '=>' &&
        by !== undefined &&
        (rest.length === 2 || (rest.length === 3 && moduleVersion(byVersion ?? ''))))
        one.replacement = { path: by, ...(byVersion === undefined ? {} : { version: byVersion }) };
    meta.set(key, one);
    return one;
}
function noteUsed(one, used, versions) {
    const { path, version } = one.module;
    const [known, own] = [moduleVersion(versions.get(path) ?? ''), moduleVersion(version ?? '')];
    if (versions.has(path) && !(known && own && compareVersions(known, own) < 0))
        return;
    used.push(one);
    versions.set(path, version ?? '');
}
function vendorCauses(question) {
    const { list: file, modFiles, head, workspace } = question;
    const list = file
        ? readVendor(file)
        : { workspace, meta: new Map(), used: [], versions: new Map() };
    const before114 = !workspace && !isAtLeast(goVersion(head.go ?? '1.16') ?? [1, 16], [1, 14]);
    const required = modFiles.flatMap((one) => requireCauses(one, list, before114));
    const replaced = replaceCauses(question, list, before114);
    const listFile = file ?? head.file;
    const wanted = new Set(modFiles.flatMap((one) => one.requires.map(moduleVersionText)));
    const gone = list.used
        .filter(({ module, explicit }) => explicit && !wanted.has(moduleVersionText(module)))
        .map((one) => ({
        code: 'dependency-removed',
        claim: moduleVersionText(one.module),
        observed: `is marked as explicit in vendor/modules.txt, but not explicitly required in ${workspace ? 'a ' : ''}go.mod`,
        file: listFile,
        at: one.line,
        refused: true,
    }));
    return [...required, ...replaced, ...gone, ...unreplaced(question, list, listFile)];
}
function requireCauses({ file, requires }, list, before114) {
    return requires.flatMap((one) => {
        if (list.meta.get(moduleVersionText(one))?.explicit)
            return [];
        const vendored = list.versions.get(one.path);
        if (before114 && (vendored === undefined || vendored === one.version))
            return [];
        const observed = before114
            ? `is explicitly required in go.mod, but vendor/modules.txt indicates ${one.path}@${vendored}`
            : 'is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt';
        const code = vendored === undefined ? 'dependency-added' : 'constraint-changed';
        return [{ code, claim: moduleVersionText(one), observed, file, at: one.line, refused: true }];
    });
}
function replaceCauses({ replaces }, list, before114) {
    const seen = new Set();
    return replaces.flatMap((one) => {
        const key = moduleVersionText(one.old);
        if (seen.has(key))
            return [];
        seen.add(key);
        const told = list.meta.get(key)?.replacement;
        const base = { code: 'override-changed', claim: key, file: one.file, at: one.line, refused: true };
        const name = one.file.path.slice(one.file.path.lastIndexOf('/') + 1);
        if (!told) {
            if (before114 && (one.old.version === undefined || list.versions.get(one.old.path) !== one.old.version))
                return [];
            return [{ ...base, observed: `is replaced in ${name}, but not marked as replaced in vendor/modules.txt` }];
        }
        const [wanted, marked] = [moduleVersionText(one.by), moduleVersionText(told)];
        if (wanted === marked)
            return [];
        const observed = `is replaced by ${wanted} in ${name}, but marked as replaced by ${marked} in vendor/modules.txt`;
        return [{ ...base, observed }];
    });
}
function unreplaced({ replaces, workspace }, list, file) {
    const isReplaced = ({ path, version }) => replaces.some(({ old }) => old.path === path && (old.version === undefined || old.version === version));
    const gone = [...list.meta.values()].filter((one) => one.replacement !== undefined && !isReplaced(one.module));
    return gone.map((one) => ({
        code: 'override-changed',
        claim: moduleVersionText(one.module),
        observed: `is marked as replaced in vendor/modules.txt, but not replaced in ${workspace ? 'the workspace' : 'go.mod'}`,
        file,
        at: one.line,
        refused: true,
    }));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/check.ts










async function checkGoSum(question) {
    const own = (0,paths.A4)(question.path, (0,paths.Vb)(question.path) === 'go.work.sum' ? 'go.work' : 'go.mod');
    const sum = readGoSum(question.lock);
    const head = { packages: sum.ok ? sum.value.modules : 0, manifests: [own] };
    if (!sum.ok)
        return { ...head, findings: [sum.finding] };
    const file = (0,pair.XB)(question.tree, own) ?? (0,pair.j3)(question.lock, (0,paths.Vb)(own));
    if ('outcome' in file)
        return { ...head, findings: [file] };
    const mod = readModFile(file);
    if (!mod.ok)
        return { ...head, findings: [mod.finding] };
    const work = memberOf(question.tree, question.path, own);
    if (work && 'outcome' in work)
        return { ...head, findings: [work] };
    const broken = (work?.broken ?? []).filter(({ outcome }) => outcome === 'broken');
    if (broken.length > 0)
        return { ...head, findings: broken };
    const manifests = [
        own,
        ...folderManifests(own, mod.value),
        ...(work ? [work.path, ...work.members.map(({ path }) => path)] : []),
    ];
    const told = await findingsOf(question, { path: own, mod: mod.value, work, sum: sum.value });
    return { ...head, manifests, findings: [...told, ...(work?.broken ?? [])] };
}
function memberOf(tree, path, own) {
    const work = workOf(tree, path);
    if (!work || 'outcome' in work)
        return work;
    return work.path === own || work.members.some((one) => one.path === own) ? work : undefined;
}
async function findingsOf(question, asked) {
    const { judgeAs, level, lock } = question;
    return (0,findings.q)({
        lock,
        judge: judgeAs === undefined ? 'go' : `go ${judgeAs}`,
        packages: asked.sum.modules,
        causes: causesOf(question, asked),
        strict: level === 'strict',
        remedy: remedyFor(question, asked),
    });
}
function causesOf(question, { path, mod, work, sum }) {
    const { tree, lock } = question;
    const members = work ? work.members.map((one) => one.mod) : [mod];
    const hashes = hashesOf(question, work);
    const vendor = vendorOf(question, work);
    const replaces = work ? workReplaces(work) : mod.replaces.map((one) => ({ ...one, file: mod.file }));
    const names = new Set(members.map((one) => one.module));
    const isWork = (0,paths.Vb)(path) === 'go.work';
    const speaks = work === undefined || isWork || speaksFor(tree, work, path);
    const vendored = vendor && speaks
        ? vendorCauses({
            list: vendor.list,
            modFiles: members,
            replaces,
            head: work?.file ?? mod,
            workspace: work !== undefined,
        })
        : [];
    const own = isWork ? [] : sumCauses(mod, replaces, hashes, names, vendor === undefined && work === undefined);
    const folders = isWork || vendor ? [] : folderCauses(tree, path, mod, work === undefined);
    const twice = sum.differing.map(({ key, line }) => ({
        code: 'checksum-mismatch',
        claim: key,
        observed: 'two different checksums stand in the file',
        file: lock,
        at: line,
        refused: vendor === undefined,
    }));
    return [
        ...twice,
        ...(work && speaks ? goLines(work) : []),
        ...vendored,
        ...own,
        ...folders,
        ...sharedCauses(mod, replaces),
    ];
}
function speaksFor(tree, work, path) {
    if (tree.has((0,paths.A4)(work.path, 'go.work.sum')))
        return false;
    return work.members.find((one) => tree.has((0,paths.A4)(one.path, 'go.sum')))?.path === path;
}
function hashesOf(question, work) {
    const files = sumPaths(question, work).flatMap((path) => {
        const file = (0,pair.XB)(question.tree, path);
        return file && !('outcome' in file) ? [file] : [];
    });
    return new Set(files.flatMap((file) => hashesIn(file)));
}
function hashesIn(file) {
    const read = readGoSum(file);
    return read.ok ? [...read.value.hashes.keys()] : [];
}
function vendorOf({ tree, path }, work) {
    const folder = work ? (0,paths.yS)(work.path) : (0,paths.yS)(path);
    const at = folder === '.' ? 'vendor/modules.txt' : `${folder}/vendor/modules.txt`;
    const list = (0,pair.XB)(tree, at);
    if (!list && !work && check_isFolder(tree.paths, at.slice(0, -'modules.txt'.length)))
        return { list: undefined };
    if (!list || 'outcome' in list)
        return undefined;
    const head = work ? work.file : modOf(tree, folder);
    const go = goVersion(head?.go ?? '1.16');
    if (!go || !isAtLeast(go, work ? [1, 22] : [1, 14]))
        return undefined;
    return readVendor(list).workspace === (work !== undefined) ? { list } : undefined;
}
function check_isFolder(paths, prefix) {
    let [low, high] = [0, paths.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    return paths[low]?.startsWith(prefix) === true;
}
function modOf(tree, folder) {
    const file = (0,pair.XB)(tree, folder === '.' ? 'go.mod' : `${folder}/go.mod`);
    const read = file && !('outcome' in file) ? readModFile(file) : undefined;
    return read?.ok ? read.value : undefined;
}
function goLines({ file, members }) {
    const own = goVersion(file.go ?? '1.18');
    return members.flatMap(({ mod }) => {
        const wanted = goVersion(mod.go ?? '');
        if (!own || !wanted || isAtLeast(own, wanted) || !isAtLeast(wanted, [1, 21]))
            return [];
        const observed = `${mod.file.path} requires go >= ${mod.go}`;
        const at = file.goLine === undefined ? {} : { at: file.goLine };
        return [
            { code: 'engines-changed', claim: `go ${file.go ?? '1.18'}`, observed, file: file.file, ...at, refused: true },
        ];
    });
}
function remedyFor(question, { work, mod, path }) {
    const vendor = vendorOf(question, work);
    const text = vendor
        ? 'Bring the vendor folder up to date, and commit it.'
        : 'Let go write the lock again, and commit it.';
    const command = vendor
        ? work
            ? 'go work vendor'
            : 'go mod tidy && go mod vendor'
        : mod === work?.file
            ? 'go work sync'
            : 'go mod tidy';
    return { text, command: (0,shell.Q)(vendor && work ? work.path : path, command) };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/pinned.ts




const KNOWN_SINCE = [
    ['use', '1.18'],
    ['toolchain', '1.21'],
    ['godebug', '1.23'],
    ['tool', '1.24'],
    ['ignore', '1.25'],
];
function pinned({ tree, path, lock }) {
    const file = (0,pair.XB)(tree, (0,paths.A4)(path, (0,paths.Vb)(path) === 'go.work.sum' ? 'go.work' : 'go.mod'));
    const read = file && !('outcome' in file) ? readModFile(file) : undefined;
    if (!read?.ok)
        return undefined;
    const mod = read.value;
    return {
        path: lock.path,
        answers: (version, how) => {
            const given = goVersion(version);
            return given && answer(mod, given, how?.fixed === true);
        },
    };
}
function answer(mod, given, fixed) {
    const wanted = goVersion(mod.go ?? '');
    const fetches = isAtLeast(given, [1, 21]) && !fixed;
    const tool = fetches ? newest([given, wanted, goVersion(mod.toolchain ?? '')]) : given;
    const why = unreadLine(mod, tool) ?? (fetches ? undefined : tooOld(mod, given));
    return why === undefined
        ? { reads: 'yes', accepts: true }
        : { reads: 'no', accepts: false, why, wants: `${textOf(newest([wanted, ...sinceOf(mod)]))} or later` };
}
function unreadLine({ file, directives }, tool) {
    for (const [directive, since] of KNOWN_SINCE) {
        const line = directives.get(directive);
        if (line === undefined || isAtLeast(tool, goVersion(since)))
            continue;
        return `${file.path}:${line} has a ${directive} line, which Go reads from ${since} on`;
    }
    return undefined;
}
function sinceOf({ directives }) {
    return KNOWN_SINCE.filter(([directive]) => directives.has(directive)).map(([, since]) => goVersion(since));
}
function tooOld({ file, go, goLine }, given) {
    const wanted = goVersion(go ?? '');
    if (!wanted || goLine === undefined || isAtLeast(given, wanted))
        return undefined;
    const where = `${file.path}:${goLine}`;
    if (isAtLeast(given, [1, 21]))
        return `${where} requires go ${go} or later, and no other Go is fetched (GOTOOLCHAIN=local)`;
    if (/^\d+\.\d+[.a-z]/.test(go ?? ''))
        return `${where} says go ${go}, a form that Go reads from 1.21 on`;
    const refuses = isAtLeast(given, [1, 19, 13]) && given[2] >= 13 && isAtLeast(wanted, [1, 22]);
    return refuses ? `${where} says go ${go}, code that Go ${given[0]}.${given[1]} does not compile` : undefined;
}
function newest(versions) {
    return versions.reduce((best, one) => (one && isAtLeast(one, best) ? one : best), [0, 0, 0]);
}
function textOf([major, minor, patch]) {
    return patch === 0 || patch === 999 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/rules.ts







const goRules = {
    check: checkGoSum,
    wantsLock,
    pinned: pinned,
    satisfies: withinRange,
};
function wantsLock(path, tree) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file || (0,paths.Vb)(path) !== 'go.mod')
        return undefined;
    const read = readModFile(file);
    if (!read.ok)
        return undefined;
    const { requires, replaces } = read.value;
    const fetched = requires.some((one) => resolved(replaces, one).version !== undefined);
    return fetched ? { lock: 'go.sum', command: 'go mod tidy' } : undefined;
}
function withinRange(version, spec) {
    const parts = spec.trim().split(/\s+(?=[<>=^~])/);
    const answers = parts.map((part) => withinPart(version, part));
    return answers.includes(undefined) ? undefined : answers.every((one) => one === true);
}
function withinPart(version, part) {
    const [, operator, text = ''] = /^(>=|<=|[<>^~])\s*(\S+)$/.exec(part) ?? [];
    const [has, bound] = [goVersion(version), goVersion(text)];
    if (!has || !bound)
        return undefined;
    const [notBelow, notAbove] = [isAtLeast(has, bound), isAtLeast(bound, has)];
    if (operator === '<' || operator === '<=')
        return operator === '<' ? !notBelow : notAbove;
    if (operator === '>' || operator === '>=')
        return operator === '>' ? !notAbove : notBelow;
    return notBelow && has[0] === bound[0] && (operator === '^' || has[1] === bound[1]);
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
