export const id = 8377;
export const ids = [8377];
export const modules = {

/***/ 8377:
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
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/spec.ts
var javascript_spec = __webpack_require__(5260);
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
            return node.resolved !== undefined && /^https?:/.test(node.resolved);
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
        const line = lineOf(graph.lock.file.text, from.place);
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
function lineOf(text, place) {
    const index = text.indexOf(`${JSON.stringify(place)}: {`);
    return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}

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
    return {
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/lock.ts

const known = new WeakMap();
function readLock(file) {
    const pending = known.get(file) ?? read(file);
    known.set(file, pending);
    return pending;
}
async function read(file) {
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const format = (0,json.Dc)(data, 'lockfileVersion');
    const packages = (0,json.Dc)(data, 'packages');
    if (typeof format === 'number' && format > 3)
        return { ok: false, finding: unknownFormat(file, format) };
    if ((0,json.Gv)(packages))
        return { ok: true, value: lockOf(file, data, 3, flat(packages)) };
    if (format === undefined && !(0,json.Gv)((0,json.Dc)(data, 'dependencies')))
        return { ok: false, finding: noLock(file) };
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
        expected: '1, 2 or 3',
        where: { file: file.path },
        remedy: { text: 'Update this gate, or lock again with a released npm.' },
    };
}
function noLock(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: 'it has neither "packages" nor "lockfileVersion", as every lock of npm does',
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let npm write it again.' },
    };
}

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
                where: { file: file.path, line: obstacles_lineOf(file.text, place) },
                remedy: { text: 'Delete the lock and lock again.' },
            },
        ];
    });
}
function obstacles_lineOf(text, place) {
    const index = text.indexOf(`${JSON.stringify(place)}: {`);
    return index < 0 ? 1 : text.slice(0, index).split('\n').length;
}

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
        problems.push(...problemsOf(graph, node, rules, release));
        queue.push(...linkedFrom(graph, node));
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
        recordsExtensions: since([12, 0, 0]),
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/check.ts











async function checkNpmLock(question) {
    const lock = await readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [(0,paths.A4)(question.path, 'package.json')] };
    const judges = judgesOf(question.judgeAs);
    const project = await projectOf(question, lock.value);
    const head = {
        packages: lock.value.packages,
        manifests: 'root' in project ? manifestsOf(project) : [(0,paths.A4)(question.path, 'package.json')],
    };
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
    const judged = judges.map((release) => ({ release, problems: problemsIn(graph, release) }));
    const accepting = judged.filter(({ problems }) => problems.length === 0);
    const refusing = judged.filter(({ problems }) => problems.length > 0);
    const problems = accepting.length > 0 ? [] : (refusing[0]?.problems ?? []);
    const causes = problems.map((problem) => causeOf(graph, problem));
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/rules.ts



const npmRules = {
    check: checkNpmLock,
    wantsLock: (0,choice.k)('npm'),
    satisfies: semver.ib,
};


/***/ })

};
