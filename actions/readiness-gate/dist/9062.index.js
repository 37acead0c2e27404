export const id = 9062;
export const ids = [9062];
export const modules = {

/***/ 7622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C1: () => ( notALock),
   WA: () => ( conflictIn),
   sX: () => ( emptyFile),
   ti: () => ( damageOf)
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
function conflictIn(file) {
    if (!file.text.includes('<<<<<<< '))
        return undefined;
    const lines = file.text.split('\n').map((text) => text.trimEnd());
    const start = lines.findIndex((text) => /^<{7} /.test(text));
    const middle = lines.indexOf('=======', start + 1);
    const isWhole = start >= 0 && middle > 0 && lines.some((text, i) => i > middle && /^>{7} /.test(text));
    return isWhole ? conflict(file, start + 1) : undefined;
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
function notALock(file, observed, tool) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed,
        where: { file: file.path },
        remedy: { text: `Restore it from version control, or let ${tool} write it again.` },
    };
}


/***/ }),

/***/ 9062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bunRules: () => ( bunRules),
  denoRules: () => ( denoRules),
  npmRules: () => ( npmRules),
  pnpmRules: () => ( pnpmRules),
  yarnRules: () => ( yarnRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/manifest.ts
var javascript_manifest = __webpack_require__(8634);
// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var glob = __webpack_require__(5174);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/javascript/members.ts




const packageFolders = (0,once.O)((tree) => tree.paths.filter((path) => (0,paths.Vb)(path) === 'package.json').map(paths.yS));
function membersOf(tree, root, patterns) {
    const rules = patterns.flatMap(ruleOf);
    if (rules.length === 0)
        return [];
    const below = packageFolders(tree).filter((folder) => root === '.' || folder.startsWith(`${root}/`));
    return below.filter((folder) => folder !== root && isChosen((0,javascript_manifest.Mf)(root, folder), rules)).sort();
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
        return [{ out, dots: /(?:^|\/)\./.test(text), glob: (0,glob.S)(text) }];
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/javascript/choice.ts





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
    const folder = (0,paths.yS)(path);
    if (!data || !hasDependencies(data) || LOCKS.some((name) => tree.has((0,javascript_manifest._z)(folder, name))))
        return undefined;
    if (isMember(folder, tree))
        return undefined;
    const named = namedTool(data);
    if (named)
        return named;
    if (locksAbove(folder, tree) || refusesLock(folder, tree))
        return undefined;
    return MARKS.find(([file]) => tree.has((0,javascript_manifest._z)(folder, file)))?.[1] ?? (isDeno(folder, tree) ? undefined : 'npm');
}
function dataOf(path, tree) {
    const read = tree.read(path);
    if (!read || 'unread' in read)
        return undefined;
    try {
        const value = JSON.parse(read.text.replace(/^\uFEFF/, ''));
        return (0,json.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function hasDependencies(data) {
    const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'workspaces'];
    return fields.some((field) => {
        const value = (0,json.Dc)(data, field);
        return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    });
}
function namedManager(data) {
    const text = /^([a-z]+)@(.+)$/.exec((0,json.e1)((0,json.Dc)(data, 'packageManager')) ?? '');
    if (text)
        return { name: text[1], version: text[2].replace(/\+.*$/, '') };
    const engines = (0,json.at)(data, 'devEngines', 'packageManager');
    const first = Array.isArray(engines) ? engines[0] : engines;
    const name = (0,json.e1)((0,json.Dc)(first, 'name'));
    return name === undefined ? undefined : { name, version: (0,json.e1)((0,json.Dc)(first, 'version')) ?? '' };
}
function namedTool(data) {
    const manager = namedManager(data);
    if (manager?.name === 'yarn')
        return /^\D*1(?:\.|$)/.test(manager.version) ? 'yarn' : 'yarn-berry';
    return ['npm', 'pnpm', 'bun', 'deno'].find((tool) => tool === manager?.name);
}
function locksAbove(folder, tree) {
    for (let above = folder; above !== '.';) {
        above = (0,paths.yS)(above);
        if (LOCKS.some((name) => tree.has((0,javascript_manifest._z)(above, name))))
            return true;
    }
    return false;
}
function isMember(folder, tree) {
    for (let above = folder; above !== '.';) {
        above = (0,paths.yS)(above);
        if (tree.has((0,javascript_manifest._z)(above, 'pnpm-workspace.yaml')) || membersBelow(above, tree).has(folder))
            return true;
    }
    return false;
}
const knownMembers = (0,once.O)((_) => new Map());
function membersBelow(root, tree) {
    const known = knownMembers(tree);
    const found = known.get(root) ?? new Set(membersOf(tree, root, workspacesOf(dataOf((0,javascript_manifest._z)(root, MANIFEST), tree))));
    known.set(root, found);
    return found;
}
function workspacesOf(data) {
    const own = (0,json.Dc)(data, 'workspaces');
    return (0,json.DW)((0,json.Gv)(own) ? (0,json.Dc)(own, 'packages') : own);
}
function refusesLock(folder, tree) {
    const read = tree.read((0,javascript_manifest._z)(folder, '.npmrc'));
    return read !== undefined && 'text' in read && /^\s*(?:package-lock|lockfile)\s*=\s*false\s*$/m.test(read.text);
}
function isDeno(folder, tree) {
    return tree.has((0,javascript_manifest._z)(folder, 'deno.json')) || tree.has((0,javascript_manifest._z)(folder, 'deno.jsonc'));
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/semver.ts
var semver = __webpack_require__(9075);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/bun/binary.ts
var binary = __webpack_require__(168);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/javascript/spec.ts

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
    if ((0,semver.lF)(text) || (0,semver._Z)(text))
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/catalogs.ts

function catalogsOf(data) {
    const workspaces = (0,json.Dc)(data, 'workspaces');
    const own = (key) => (0,json.Dc)(workspaces, key) ?? (0,json.Dc)(data, key);
    const named = (0,json.Mc)(own('catalogs')).map(([name, value]) => [name, (0,json.CB)(value)]);
    return new Map([['', (0,json.CB)(own('catalog'))], ...named]);
}
function catalogCauses({ data }, { root }) {
    const before = new Map([
        ['', (0,json.CB)((0,json.Dc)(data, 'catalog'))],
        ...(0,json.Mc)((0,json.Dc)(data, 'catalogs')).map(([name, value]) => [name, (0,json.CB)(value)]),
    ]);
    const now = catalogsOf(root.data);
    const names = [...new Set([...before.keys(), ...now.keys()])];
    return names.flatMap((catalog) => {
        const [was, is] = [before.get(catalog), now.get(catalog)];
        const entries = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
        return entries.flatMap((name) => {
            const [old, text] = [was?.get(name), is?.get(name)];
            if (old === text)
                return [];
            const where = catalog === '' ? 'the catalog' : `the catalog ${catalog}`;
            const observed = old === undefined ? 'the lock was made without it' : `the lock was made for ${old}`;
            const path = catalog === '' ? ['catalog', name] : ['catalogs', catalog, name];
            const at = (0,json.Dc)(root.data, path[0]) === undefined ? ['workspaces', ...path] : path;
            return [
                {
                    code: 'catalog-changed',
                    claim: `${name} ${text ?? '(gone)'} in ${where}`,
                    observed,
                    file: root.file,
                    at,
                    refused: true,
                },
            ];
        });
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/overrides.ts

function overridesIn({ root }) {
    const resolutions = [...(0,json.CB)((0,json.Dc)(root.data, 'resolutions'))].map(([name, text]) => [name.replace(/^\*\*\//, ''), text]);
    return new Map([...resolutions, ...(0,json.CB)((0,json.Dc)(root.data, 'overrides'))]);
}
function overrideCauses(lock, project, overrides) {
    const before = (0,json.CB)((0,json.Dc)(lock.data, 'overrides'));
    const { data, file } = project.root;
    const field = (0,json.Dc)(data, 'overrides') === undefined ? 'resolutions' : 'overrides';
    const names = [...new Set([...before.keys(), ...overrides.keys()])];
    return names.flatMap((name) => {
        const [was, is] = [before.get(name), overrides.get(name)];
        if (was === is)
            return [];
        const claim = is === undefined ? `override of ${name}` : `override ${name}: ${is}`;
        const observed = was === undefined ? 'not among the overrides in the lock' : `the lock was made with ${was}`;
        return [
            {
                code: 'override-changed',
                claim,
                observed,
                file,
                at: is === undefined ? [field] : [field, name],
                refused: true,
            },
        ];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/reach.ts


function reachedKeys(lock, project) {
    const reached = new Set();
    const reach = (from, names) => {
        for (const name of names) {
            const key = keyFor(lock, from, name);
            if (key !== undefined)
                reached.add(key);
        }
    };
    for (const [place, manifest] of project.manifests) {
        const own = place === '' ? '' : (manifest.name ?? '');
        if (place !== '' && manifest.name !== undefined)
            reached.add(manifest.name);
        reach(own, javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(manifest.data, field).keys()]));
    }
    for (const key of reached)
        reach(key, neededBy(lock, key));
    return reached;
}
function keyFor({ chosen }, from, name) {
    for (let at = from; at !== ''; at = withoutLast(at))
        if (chosen.has(`${at}/${name}`))
            return `${at}/${name}`;
    return chosen.has(name) ? name : undefined;
}
function withoutLast(key) {
    return key.replace(/(?:^|\/)(?:@[^/]+\/)?[^/]+$/, '');
}
function neededBy({ data }, key) {
    const entry = (0,json.Dc)((0,json.Dc)(data, 'packages'), key);
    const info = Array.isArray(entry) ? entry.find(json.Gv) : undefined;
    if (!info)
        return [];
    const optional = new Set((0,json.DW)((0,json.Dc)(info, 'optionalPeers')));
    const peers = [...(0,json.CB)((0,json.Dc)(info, 'peerDependencies')).keys()].filter((name) => !optional.has(name));
    return [
        ...(0,json.CB)((0,json.Dc)(info, 'dependencies')).keys(),
        ...(0,json.CB)((0,json.Dc)(info, 'optionalDependencies')).keys(),
        ...peers,
    ];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/causes.ts







function bunCauses(lock, project, tree) {
    const question = { lock, project, overrides: overridesIn(project), reached: reachedKeys(lock, project) };
    const workspaces = [...project.manifests].flatMap(([place, manifest]) => workspaceCauses(question, place, manifest));
    const former = [...lock.workspaces].flatMap(([place, data]) => project.manifests.has(place) ? [] : [formerMember(question, place, data, tree)]);
    return [
        ...overrideCauses(lock, project, question.overrides),
        ...catalogCauses(lock, project),
        ...workspaces,
        ...former,
    ];
}
function workspaceCauses(question, place, manifest) {
    const recorded = question.lock.workspaces.get(place);
    const base = { file: manifest.file, refused: true };
    if (!recorded) {
        const observed = 'this member of the workspace is not in the lock';
        return [{ ...base, code: 'member-added', claim: manifest.name ?? place, observed, at: ['name'] }];
    }
    const causes = javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(manifest.data, field)].flatMap(([name, text]) => {
        const found = difference(question, place, { manifest, recorded, field, name, text });
        return found ? [{ ...base, claim: `${name} ${text}`, at: [field, name], ...found }] : [];
    }));
    return [...ownChanges(recorded, manifest, place), ...causes, ...removed(question, place, manifest, recorded)];
}
function difference(question, place, wish) {
    const { manifest, recorded, field, name, text } = wish;
    if ((0,javascript_manifest.hk)(recorded, field).get(name) === text)
        return undefined;
    const before = javascript_manifest.cJ.map((other) => [other, (0,javascript_manifest.hk)(recorded, other).get(name)]).find(([, one]) => one !== undefined);
    if (before?.[1] === text)
        return { code: 'dependency-moved', observed: `the lock has it among ${before[0]}`, refused: false };
    const key = keyFor(question.lock, place === '' ? '' : (manifest.name ?? ''), name);
    const version = versionOf(question.lock, key);
    const wanted = rangeOf(question, name, text);
    const fits = version !== undefined && wanted !== undefined && (0,semver.lF)(version) && (0,semver.ib)(version, wanted);
    if (before === undefined)
        return added(wish, version, fits);
    const was = `the lock was made for ${before[1]}`;
    if (fits)
        return { code: 'constraint-changed', observed: `${was} (and has ${version}, which would do)`, refused: false };
    if (version === undefined || wanted === undefined || !(0,semver.lF)(version))
        return { code: 'constraint-changed', observed: was, refused: true };
    return {
        code: 'dependency-unsatisfied',
        observed: `the lock has ${version}, which ${wanted} does not allow`,
        refused: true,
    };
}
function added({ manifest, field, name }, version, fits) {
    const isOptional = field === 'peerDependencies' && (0,json.at)(manifest.data, 'peerDependenciesMeta', name, 'optional') === true;
    if (fits)
        return {
            code: 'dependency-added',
            observed: `not among what the lock was made for (it has ${version}, which would do)`,
            refused: false,
        };
    return {
        code: 'dependency-added',
        observed: version === undefined ? 'not in the lock' : `the lock has ${version} for others`,
        refused: !isOptional,
    };
}
function versionOf({ chosen }, key) {
    const one = key === undefined ? undefined : chosen.get(key);
    return one?.slice(one.indexOf('@', 1) + 1);
}
function rangeOf({ overrides, project }, name, text) {
    const own = overrides.get(name) ?? text;
    const looked = own.startsWith('catalog:')
        ? catalogsOf(project.root.data).get(own.slice('catalog:'.length).trim())?.get(name)
        : own;
    const spec = parseSpec(looked ?? own);
    return spec.kind === 'range' && (0,semver._Z)(spec.range) ? spec.range : undefined;
}
function removed({ lock, reached }, place, manifest, recorded) {
    const now = new Set(javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(manifest.data, field).keys()]));
    return javascript_manifest.cJ.flatMap((field) => [...(0,javascript_manifest.hk)(recorded, field)].flatMap(([name, text]) => {
        if (now.has(name))
            return [];
        const key = keyFor(lock, place === '' ? '' : (manifest.name ?? ''), name);
        const refused = key !== undefined && (!reached.has(key) || hasSeveral(lock, name));
        const observed = refused
            ? 'in the lock, and nothing asks for it any more'
            : 'in the lock, which others still need it for';
        return [
            { code: 'dependency-removed', claim: `${name} ${text}`, observed, file: manifest.file, at: [field], refused },
        ];
    }));
}
function hasSeveral({ chosen }, name) {
    return [...chosen.keys()].some((key) => key.endsWith(`/${name}`));
}
function ownChanges(recorded, { data, file }, place) {
    return ['name', 'version'].flatMap((field) => {
        const [before, now] = [(0,json.e1)((0,json.Dc)(recorded, field)), (0,json.e1)((0,json.Dc)(data, field))];
        if (before === now || (field === 'version' && place === ''))
            return [];
        const observed = before === undefined ? 'the lock has none' : `the lock has ${before}`;
        const refused = field === 'name' && place !== '';
        return [{ code: 'member-changed', claim: `${field} ${now ?? '(none)'}`, observed, file, at: [field], refused }];
    });
}
function formerMember({ lock, project }, place, data, tree) {
    const observed = `the lock has it at ${place}, where no member of the workspace is`;
    const index = lock.file.text.indexOf(`"${place}": {`);
    const line = index < 0 ? 1 : lock.file.text.slice(0, index).split('\n').length;
    const refused = tree.has((0,javascript_manifest._z)(project.root.folder, `${place}/package.json`));
    return {
        code: 'member-removed',
        claim: (0,json.e1)((0,json.Dc)(data, 'name')) ?? place,
        observed,
        file: lock.file,
        at: line,
        refused,
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var src_damage = __webpack_require__(7622);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/javascript/json-with-commas.ts

async function readJsonWithCommas(file) {
    const plain = await (0,json.Vh)({ path: file.path, text: withoutCommas(file.text) });
    if (plain.ok || plain.finding.code !== 'json-invalid')
        return plain;
    const { parseLoosely } = await Promise.all([__webpack_require__.e(8564), __webpack_require__.e(2270)]).then(__webpack_require__.bind(__webpack_require__, 2270));
    const value = parseLoosely(file.text);
    return value === undefined ? plain : { ok: true, value };
}
function withoutCommas(text) {
    const parts = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === 0x22)
            at = endOfString(text, at);
        else if (character === 0x2c && /[}\]]/.test(text.charAt(nextAfterBlanks(text, at + 1)))) {
            parts.push(text.slice(from, at), ' ');
            from = at + 1;
        }
    }
    return parts.length === 0 ? text : parts.join('') + text.slice(from);
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (character === 0x5c)
            at += 1;
        else if (character === 0x22)
            return at;
    }
    return text.length;
}
function nextAfterBlanks(text, start) {
    let at = start;
    while (at < text.length && text.charCodeAt(at) <= 0x20)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/lock.ts




const readLock = (0,once.O)(lock_read);
const NEWEST = 2;
async function lock_read(file) {
    const conflict = /^(?:<{7} |>{7} )/m.test(file.text) ? (0,src_damage.ti)(file) : undefined;
    if (conflict)
        return { ok: false, finding: conflict };
    const parsed = await readJsonWithCommas(file);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const format = (0,json.Dc)(data, 'lockfileVersion');
    if (typeof format !== 'number' || !(0,json.Gv)((0,json.Dc)(data, 'workspaces')))
        return {
            ok: false,
            finding: (0,src_damage.C1)(file, 'it has no lockfileVersion or no workspaces, as every bun.lock does', 'Bun'),
        };
    if (format > NEWEST)
        return { ok: false, finding: unknownFormat(file, format) };
    const workspaces = new Map((0,json.Mc)((0,json.Dc)(data, 'workspaces')).flatMap(([place, value]) => (0,json.Gv)(value) ? [[place, value]] : []));
    const chosen = new Map((0,json.Mc)((0,json.Dc)(data, 'packages')).flatMap(([key, value]) => entryOf(key, value)));
    const packages = [...chosen.values()].filter((one) => !one.includes('@workspace:')).length;
    return { ok: true, value: { file, data, workspaces, chosen, packages } };
}
function entryOf(key, value) {
    const first = Array.isArray(value) ? (0,json.e1)(value[0]) : undefined;
    return first === undefined ? [] : [[key, first]];
}
function unknownFormat(file, format) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `lockfileVersion ${format} is not one that any known Bun writes`,
        where: { file: file.path },
        remedy: { text: 'Update this gate, or lock again with a released Bun.' },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/project.ts





async function projectOf({ tree, path, lock, }) {
    const folder = (0,paths.yS)(path);
    const root = await (0,javascript_manifest.tn)(tree, folder);
    if (!root)
        return { findings: [(0,pair.j3)(lock, 'package.json')] };
    if (!root.ok)
        return { findings: [root.finding] };
    const manifests = new Map([['', root.value]]);
    const findings = [];
    for (const place of membersOf(tree, folder, patternsIn(root.value.data))) {
        const read = await (0,javascript_manifest.tn)(tree, place);
        if (read?.ok)
            manifests.set((0,javascript_manifest.Mf)(folder, place), read.value);
        else if (read)
            findings.push(read.finding);
    }
    return findings.length > 0 ? { findings } : { root: root.value, manifests };
}
function patternsIn(data) {
    const value = (0,json.Dc)(data, 'workspaces');
    return (0,json.DW)((0,json.Gv)(value) ? (0,json.Dc)(value, 'packages') : value);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/check.ts







async function checkBunLock(question) {
    const manifest = (0,paths.A4)(question.path, 'package.json');
    if ((0,paths.Vb)(question.path) === 'bun.lockb')
        return { findings: [(0,binary.R)(question.lock.path)], packages: 0, manifests: [manifest] };
    const lock = await readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const { packages } = lock.value;
    const project = await projectOf(question);
    if ('findings' in project)
        return { packages, manifests: [manifest], findings: project.findings };
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: `Bun ${question.judgeAs ?? '1'}`,
        packages,
        causes: bunCauses(lock.value, project, question.tree),
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'bun install --lockfile-only'),
        },
    });
    return { packages, manifests: [...project.manifests.values()].map(({ path }) => path), findings };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/pinned.ts


async function pinned({ lock }) {
    const read = await readLock(lock);
    if (!read.ok)
        return undefined;
    return {
        path: lock.path,
        lockVersion: 'of bun.lock',
        answers: (version) => {
            if (!(0,semver.lF)(version))
                return undefined;
            const isRead = (0,semver.ib)(version, '>=1.1.39');
            return { reads: isRead ? 'yes' : 'no', accepts: isRead };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bun/rules.ts




const bunRules = {
    check: checkBunLock,
    wantsLock: wantsLockOf('bun'),
    pinned: pinned,
    satisfies: semver.ib,
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/specifiers.ts

function parseImport(text) {
    const parts = /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]*(?:\/(?=[^/]*\|\|)[^/]*)*))?(?:\/.*)?$/.exec(text);
    if (!parts)
        return undefined;
    return { kind: parts[1], name: parts[2], range: parts[3] || '*' };
}
function parseDependency(name, text) {
    if (/^(?:npm|jsr):/.test(text)) {
        const bare = /^jsr:(?!@)(.+)$/.exec(text)?.[1];
        return bare === undefined ? parseImport(text) : { kind: 'jsr', name, range: bare };
    }
    if (/^(?:file|link|workspace|catalog|git|https?|github)[:+]|\//.test(text))
        return undefined;
    return { kind: 'npm', name, range: text || '*' };
}
function normalKey({ kind, name, range }) {
    return `${kind}:${name}@${(0,semver.lq)(range)}`;
}
function normalSpecifier(text) {
    const asked = parseImport(text);
    return asked ? normalKey(asked) : text;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/causes.ts




function denoCauses(lock, project, judgeAs) {
    const members = project.members.flatMap((one) => memberCauses(lock, project, one));
    return [...members, ...causes_overrideCauses(lock, project, judgeAs), ...formerMembers(lock, project)];
}
function recordedFor({ data }, place) {
    const workspace = (0,json.Dc)(data, 'workspace');
    return place === '' ? workspace : (0,json.at)(workspace, 'members', place);
}
function memberCauses(lock, project, own) {
    const recorded = recordedFor(lock, own.place);
    return [
        ...listCauses(lock, project, own.imports, (0,json.DW)((0,json.at)(recorded, 'dependencies'))),
        ...listCauses(lock, project, own.dependencies, (0,json.DW)((0,json.at)(recorded, 'packageJson', 'dependencies'))),
    ];
}
function listCauses(lock, project, wishes, recorded) {
    const before = new Map(recorded.map((text) => [normalSpecifier(text), text]));
    const now = new Set(wishes.map(normalKey));
    const changed = wishes.flatMap((wish) => {
        const found = before.has(normalKey(wish)) ? unchosen(lock, project, wish) : causes_difference(lock, wish, recorded);
        return found ? [{ ...found, claim: `${wish.name} ${wish.range}`, file: wish.file, at: wish.at, refused: true }] : [];
    });
    const names = new Set(wishes.map(({ kind, name }) => `${kind}:${name}`));
    const removed = [...before].flatMap(([key, text]) => {
        const asked = parseImport(text);
        if (now.has(key) || (asked && names.has(`${asked.kind}:${asked.name}`)))
            return [];
        const file = wishes[0]?.file ?? project.root;
        return [
            {
                code: 'dependency-removed',
                claim: text,
                observed: 'in the lock, and nothing asks for it any more',
                file,
                at: wishes[0]?.at.slice(0, 1) ?? [],
                refused: true,
            },
        ];
    });
    return [...changed, ...removed];
}
function causes_difference(lock, wish, recorded) {
    const before = recorded.map(parseImport).find((one) => one?.kind === wish.kind && one.name === wish.name);
    if (!before)
        return { code: 'dependency-added', observed: 'not in the lock' };
    const chosen = chosenFor(lock, normalKey(before));
    const was = `the lock was made for ${before.range}`;
    if (chosen === undefined || !(0,semver.lF)(chosen))
        return { code: 'constraint-changed', observed: was };
    if ((0,semver.ib)(chosen, wish.range))
        return { code: 'constraint-changed', observed: `${was} (and has ${chosen}, which would do)` };
    return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${wish.range} does not allow` };
}
function unchosen(lock, project, wish) {
    const chosen = chosenFor(lock, normalKey(wish));
    const own = chosen === undefined ? memberNamed(project, wish) : undefined;
    if (own)
        return own.version === undefined || (0,semver.ib)(own.version, wish.range) ? undefined : beside(own.version, wish);
    if (chosen === undefined)
        return { code: 'lock-incomplete', observed: 'the lock names it and has chosen no version' };
    if (!(0,semver.lF)(chosen) || (0,semver.ib)(chosen, wish.range) || !/\d/.test(wish.range))
        return undefined;
    return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${wish.range} does not allow` };
}
function memberNamed({ members }, { kind, name }) {
    return members.flatMap(({ packages }) => packages).find((one) => one.kind === kind && one.name === name);
}
function beside(version, { range }) {
    return { code: 'dependency-unsatisfied', observed: `the workspace has ${version}, which ${range} does not allow` };
}
const chosenByName = (0,once.O)(({ specifiers }) => new Map([...specifiers].map(([text, chosen]) => [normalSpecifier(text), chosen])));
function chosenFor(lock, key) {
    return chosenByName(lock)
        .get(key)
        ?.replace(/^(?:npm|jsr):@?[^@]+@/, '')
        .replace(/_.*$/, '');
}
function causes_overrideCauses({ data }, { overrides, root }, judgeAs = '') {
    const before = (0,json.at)(data, 'workspace', 'packageJson', 'overrides');
    if ((0,json.Vk)(before ?? {}, overrides ?? {}))
        return [];
    const observed = before === undefined ? 'the lock was made without them' : 'the lock was made with others';
    const refused = before !== undefined || ((0,semver.lF)(judgeAs) && (0,semver.ib)(judgeAs, '>=2.9.0'));
    return [{ code: 'override-changed', claim: 'overrides', observed, file: root, at: ['overrides'], refused }];
}
function formerMembers({ data, file }, { members }) {
    const now = new Set(members.map(({ place }) => place));
    return (0,json.Mc)((0,json.at)(data, 'workspace', 'members')).flatMap(([place]) => now.has(place)
        ? []
        : [
            {
                code: 'member-removed',
                claim: place,
                observed: 'the lock has it, and no such member is in the workspace',
                file,
                at: ['workspace', 'members', place],
                refused: true,
            },
        ]);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/lock.ts



const lock_readLock = (0,once.O)(deno_lock_read);
async function deno_lock_read(file) {
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const format = (0,json.e1)((0,json.Dc)(data, 'version'));
    if (format === undefined)
        return { ok: false, finding: (0,src_damage.C1)(file, 'it has no version, as every deno.lock does', 'Deno') };
    if (!/^[345]$/.test(format))
        return { ok: false, finding: lock_unknownFormat(file, format) };
    const specifiers = (0,json.CB)((0,json.Dc)(data, 'specifiers') ?? (0,json.at)(data, 'packages', 'specifiers'));
    const kinds = ['npm', 'jsr'].flatMap((kind) => (0,json.Mc)((0,json.Dc)(data, kind) ?? (0,json.at)(data, 'packages', kind)));
    return {
        ok: true,
        value: { file, format, data, specifiers, packages: kinds.filter(([, value]) => (0,json.Gv)(value)).length },
    };
}
function lock_unknownFormat(file, format) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `version ${format.slice(0, 40)} is not one that is read here`,
        expected: '3, 4 or 5 (Deno 1.37 and later)',
        where: { file: file.path },
        remedy: { text: 'Lock again with a current Deno, or update this gate.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/project.ts






async function project_projectOf({ tree, path, lock, }) {
    const folder = (0,paths.yS)(path);
    const [config, manifest] = [await configIn(tree, folder), await (0,javascript_manifest.tn)(tree, folder)];
    const findings = [config, manifest].flatMap((one) => (one && !one.ok ? [one.finding] : []));
    if (findings.length > 0)
        return { findings };
    const own = [manifest?.ok ? manifest.value.file : undefined, config?.ok ? config.value.file : undefined].find((one) => one);
    if (!own)
        return { findings: [absent(lock)] };
    const patterns = patternsOf(config?.ok ? config.value.data : undefined, manifest?.ok ? manifest.value.data : undefined);
    const places = new Set([...membersOf(tree, folder, patterns), ...denoMembers(tree, folder, patterns)]);
    const members = [];
    for (const place of [folder, ...[...places].sort()]) {
        const read = await memberAt(tree, place, place === folder ? '' : (0,javascript_manifest.Mf)(folder, place));
        if ('findings' in read)
            return read;
        members.push(read);
    }
    return { members, root: own, overrides: manifest?.ok ? (0,json.Dc)(manifest.value.data, 'overrides') : undefined };
}
async function memberAt(tree, folder, place) {
    const [config, manifest] = [await configIn(tree, folder), await (0,javascript_manifest.tn)(tree, folder)];
    const findings = [config, manifest].flatMap((one) => (one && !one.ok ? [one.finding] : []));
    if (findings.length > 0)
        return { findings };
    return {
        place,
        imports: config?.ok ? importsOf(config.value) : [],
        dependencies: manifest?.ok ? wishesOf(manifest.value) : [],
        manifests: [...(config?.ok ? [config.value.path] : []), ...(manifest?.ok ? [manifest.value.path] : [])],
        packages: [
            ...(config?.ok ? ownPackage('jsr', config.value.data) : []),
            ...(manifest?.ok ? ownPackage('npm', manifest.value.data) : []),
        ],
    };
}
function ownPackage(kind, data) {
    const [name, version] = [(0,json.e1)((0,json.Dc)(data, 'name')), (0,json.e1)((0,json.Dc)(data, 'version'))];
    return name === undefined ? [] : [{ kind, name, ...(version === undefined ? {} : { version }) }];
}
async function configIn(tree, folder) {
    for (const name of ['deno.json', 'deno.jsonc']) {
        const path = (0,javascript_manifest._z)(folder, name);
        const file = tree.read(path);
        if (!file)
            continue;
        if ('unread' in file)
            return { ok: false, finding: file.unread };
        const read = await readJsonWithCommas(file);
        return read.ok ? { ok: true, value: { file, path, data: read.value } } : read;
    }
    return undefined;
}
function patternsOf(config, manifest) {
    const own = (0,json.Dc)(config, 'workspace');
    return [...(0,json.DW)((0,json.Gv)(own) ? (0,json.Dc)(own, 'members') : own), ...(0,json.DW)((0,json.Dc)(manifest, 'workspaces'))];
}
function denoMembers(tree, folder, patterns) {
    return patterns.flatMap((pattern) => {
        const target = /[*?[{!]/.test(pattern) ? undefined : (0,paths.oR)(folder, pattern);
        const has = (name) => target !== undefined && tree.has((0,javascript_manifest._z)(target, name));
        if (target !== undefined)
            return has('deno.json') || has('deno.jsonc') ? [target] : [];
        const parent = (0,paths.oR)(folder, pattern.replace(/\/?\*\/?$/, ''));
        if (parent === undefined || /[*?[{!]/.test(parent))
            return [];
        const depth = parent === '.' ? 1 : parent.split('/').length + 1;
        const below = tree.paths.filter((path) => /(?:^|\/)deno\.jsonc?$/.test(path) && (parent === '.' || path.startsWith(`${parent}/`)));
        return below.map(paths.yS).filter((one) => one !== '.' && one.split('/').length === depth);
    });
}
function importsOf({ file, data }) {
    const plain = (0,json.Mc)((0,json.Dc)(data, 'imports')).map(([name, text]) => [['imports', name], text]);
    const scoped = (0,json.Mc)((0,json.Dc)(data, 'scopes')).flatMap(([scope, imports]) => (0,json.Mc)(imports).map(([name, text]) => [['scopes', scope, name], text]));
    return [...plain, ...scoped].flatMap(([at, text]) => {
        const asked = typeof text === 'string' ? parseImport(text) : undefined;
        return asked ? [{ ...asked, text: text, file, at }] : [];
    });
}
function wishesOf({ data, file }) {
    return ['dependencies', 'devDependencies'].flatMap((field) => [...(0,javascript_manifest.hk)(data, field)].flatMap(([name, text]) => {
        const asked = parseDependency(name, text);
        return asked ? [{ ...asked, text, file, at: [field, name] }] : [];
    }));
}
function absent(lock) {
    return {
        claim: lock.path,
        outcome: 'unknown',
        code: 'manifest-absent',
        observed: 'there is no deno.json, deno.jsonc or package.json beside it to compare with',
        where: { file: lock.path },
        remedy: { text: 'Restore the manifest, delete the lock, or leave it out with `exclude`.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/check.ts






async function checkDenoLock(question) {
    const lock = await lock_readLock(question.lock);
    const beside = ['deno.json', 'deno.jsonc', 'package.json']
        .map((name) => (0,paths.A4)(question.path, name))
        .filter((path) => question.tree.has(path));
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: beside };
    const { packages } = lock.value;
    const project = await project_projectOf(question);
    if ('findings' in project)
        return { packages, manifests: beside, findings: project.findings };
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: `Deno ${question.judgeAs ?? (lock.value.format === '5' ? '2' : '1.37 to 2')}`,
        packages,
        causes: denoCauses(lock.value, project, question.judgeAs),
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'deno install --frozen=false'),
        },
    });
    return { packages, manifests: project.members.flatMap(({ manifests }) => manifests), findings };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/pinned.ts


const FORMATS = [
    ['5', '2.3.0'],
    ['4', '2.0.0'],
    ['3', '1.37.0'],
];
async function pinned_pinned({ lock }) {
    const read = await lock_readLock(lock);
    if (!read.ok)
        return undefined;
    const { format } = read.value;
    const since = FORMATS.find(([one]) => one === format)?.[1] ?? '1.37.0';
    const line = lock.text.slice(0, Math.max(0, lock.text.indexOf('"version"'))).split('\n').length;
    const why = `${lock.path}:${line} is of version ${format}, which Deno reads from ${since} on`;
    return {
        path: lock.path,
        answers: (version) => {
            if (!(0,semver.lF)(version) || !(0,semver.ib)(version, '>=1.37.0'))
                return undefined;
            if ((0,semver.ib)(version, `>=${since}`))
                return { reads: 'yes', accepts: true };
            return { reads: 'no', accepts: false, why, wants: `${since} or later` };
        },
        spoils: (version, other) => {
            const [next, needs] = FORMATS.find(([, first]) => (0,semver.ib)(version, `>=${first}`)) ?? [];
            const isNew = next !== undefined && Number(next) > Number(format);
            return isNew && !(0,semver.ib)(other, `>=${needs}`) ? `of version ${next}` : undefined;
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/deno/rules.ts





const wanted = wantsLockOf('deno');
const denoRules = {
    check: checkDenoLock,
    wantsLock: (manifest, tree) => (0,paths.Vb)(manifest) === 'package.json' ? wanted(manifest, tree) : undefined,
    pinned: pinned_pinned,
    satisfies: semver.ib,
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/valid.ts



function isValid(graph, node, text, edge, release) {
    return meets(graph, node, parseSpec(text === '' ? '*' : text), edge, release);
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
    const locked = parseSpec(node.resolved ?? '');
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
            return parseSpec(value);
    }
    return undefined;
}
function asksForVersions(text) {
    const spec = parseSpec(text === '' ? '*' : text);
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/settings.ts

function settingsIn(tree, folder) {
    const read = tree.read((0,javascript_manifest._z)(folder, '.npmrc'));
    const values = new Map(read && 'text' in read ? read.text.split('\n').flatMap(settings_entryOf) : []);
    const isOn = (key, otherwise) => (values.get(key) ?? String(otherwise)) === 'true';
    return {
        legacyPeerDeps: isOn('legacy-peer-deps', false),
        installLinks: isOn('install-links', false),
        packageLock: isOn('package-lock', true),
    };
}
function settings_entryOf(line) {
    const found = /^\s*([\w-]+)\s*(?:=\s*(.*))?$/.exec(line.trimEnd());
    return found ? [[found[1], (found[2] ?? 'true').replace(/^(['"])(.*)\1$/, '$2')]] : [];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/project.ts






async function npm_project_projectOf({ tree, path, lock: file }, lock) {
    const folder = (0,paths.yS)(path);
    const root = await (0,javascript_manifest.tn)(tree, folder);
    if (!root)
        return { findings: [(0,pair.j3)(file, 'package.json')] };
    if (!root.ok)
        return { findings: [root.finding] };
    const [members, linked] = [new Map(), new Map([['', root.value]])];
    const findings = [];
    const places = membersOf(tree, folder, project_workspacesOf(root.value.data));
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
function project_workspacesOf(data) {
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
        const known = edges.get(from) ?? graph_wishesOf(from, project).map((wish) => ({ ...wish, from, to: resolve(from, wish.name, node) }));
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
function graph_wishesOf(node, project) {
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



const npm_lock_readLock = (0,once.O)(npm_lock_read);
async function npm_lock_read(file) {
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return parsed;
    const data = parsed.value;
    const format = (0,json.Dc)(data, 'lockfileVersion');
    const packages = (0,json.Dc)(data, 'packages');
    if (typeof format === 'number' && format > 3)
        return { ok: false, finding: npm_lock_unknownFormat(file, format) };
    if ((0,json.Gv)(packages))
        return { ok: true, value: lockOf(file, data, 3, flat(packages)) };
    if (format === undefined && !(0,json.Gv)((0,json.Dc)(data, 'dependencies')))
        return {
            ok: false,
            finding: (0,src_damage.C1)(file, 'it has neither "packages" nor "lockfileVersion", as every lock of npm does', 'npm'),
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
function npm_lock_unknownFormat(file, format) {
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/overrides.ts



const overrides_DEEPEST = 20;
function overrides_overridesIn(data) {
    const value = (0,json.Dc)(data, 'overrides');
    return (0,json.Gv)(value) && Object.keys(value).length > 0 ? overrides_ruleOf('', value, undefined, 0) : undefined;
}
function overrides_ruleOf(key, written, parent, depth) {
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
                children.push(overrides_ruleOf(name, below, rule, depth + 1));
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
    const spec = parseSpec(text === '' ? '*' : text);
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
    return [...linksToNothing(lock, project), ...(await (0,javascript_findings.U)(overriddenByItself(project)))];
}
function overriddenByItself({ root }) {
    const rules = overrides_overridesIn(root.data);
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
    return problems.map((edge) => ({ edge, wanted: problems_wanted(graph, edge, rules) }));
}
function linkedFrom(graph, node) {
    return graph.edgesOf(node).flatMap(({ to }) => {
        const target = to?.target === undefined || to.target.startsWith('..') ? undefined : graph.node(to.target);
        return target ? [target] : [];
    });
}
function overrideRules(graph) {
    const [root, rule] = [graph.node(''), overrides_overridesIn(graph.project.root.data)];
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
function problems_wanted({ project }, edge, { at }) {
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
    return [...places, ...recorded_formerMembers(lock, project)];
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
function recorded_formerMembers({ entries }, { members, root, manifests }) {
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
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/check.ts











async function checkNpmLock(question) {
    const lock = await npm_lock_readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [(0,paths.A4)(question.path, 'package.json')] };
    const judges = judgesOf(question.judgeAs);
    const project = await npm_project_projectOf(question, lock.value);
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
    return (0,javascript_findings.q)({
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






async function npm_pinned_pinned(question) {
    const lock = await npm_lock_readLock(question.lock);
    const project = lock.ok ? await npm_project_projectOf(question, lock.value) : undefined;
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
            return { reads, accepts: reads !== 'no' && problemsIn(graph, release).length === 0 };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/npm/rules.ts




const npmRules = {
    check: checkNpmLock,
    wantsLock: wantsLockOf('npm'),
    pinned: npm_pinned_pinned,
    satisfies: semver.ib,
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/checksums.ts

function extensionsChecksum(value, { major }, { sha256, digest }) {
    if (major < 6 || !(0,json.Gv)(value) || Object.keys(value).length === 0)
        return undefined;
    if (major <= 7)
        return digest('md5', JSON.stringify(value));
    if (major <= 9)
        return digest('md5', (0,json.dj)(value));
    const text = objectHashText(value);
    return text === null ? null : `sha256-${base64(sha256(text))}`;
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
    return major <= 9 ? base32(digest('md5', normal)) : `sha256-${base64(sha256(normal))}`;
}
function isPatch(text, hash, { sha256, digest }) {
    const normal = text.replaceAll('\r\n', '\n');
    if (/^[0-9a-f]{64}$/.test(hash))
        return sha256(normal) === hash;
    return base32(digest('md5', normal)) === hash;
}
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
function settings_catalogsOf({ workspace }) {
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
    return settings_catalogsOf(configuration)
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
        return pnpmfile ? hooks_added(pnpmfile.text, base) : [];
    const observed = after === undefined
        ? 'the lock was made with hooks, and there are none'
        : 'it is not the file that the lock was made with (its checksum is another)';
    return [{ ...base, code: 'setting-changed', observed, refused: true }];
}
function hooks_added(text, base) {
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/lock.ts




const LOCKED_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const pnpm_lock_readLock = (0,once.O)(pnpm_lock_read);
async function pnpm_lock_read(file) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,src_damage.sX)(file) };
    const text = file.text.includes('\r') ? file.text.replaceAll('\r\n', '\n') : file.text;
    const conflict = /^(?:<{7} |>{7} )/m.test(text) ? (0,src_damage.ti)(file) : undefined;
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
        return { ok: false, finding: (0,src_damage.C1)(file, 'it has no lockfileVersion, as every lock of pnpm does', 'pnpm') };
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
function overrides_overridden(wanted, manifest, overrides, root) {
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/specifiers.ts

function sameSpecifier(before, now, { major }) {
    if (before === now)
        return true;
    if (major < 11)
        return false;
    const [first, second] = [parseSpec(before), parseSpec(now)];
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
        for (const [name, spec] of overrides_overridden(from, manifest, rules.overrides, rules.root))
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
    return [...own, ...importers_formerMembers(lock, project, release)];
}
function projectCauses(rules, place, manifest) {
    const importer = rules.lock.importers.get(place) ?? NOTHING;
    const wanted = wantedBy(rules, manifest);
    const differing = [...wanted].flatMap(([name, one]) => dependencyCause(rules, importer, manifest, name, one));
    if (rules.lock.importers.has(place) || differing.length === 0)
        return [...differing, ...importers_removed(rules, importer, manifest, wanted), ...other(importer, manifest, rules.release)];
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
    const chosen = importers_versionOf(LOCKED_FIELDS.map((field) => importer.fields.get(field)?.get(name)).find((one) => one !== undefined) ?? '');
    const observed = `the lock was made for ${before}`;
    if (!(0,semver.lF)(chosen) || !(0,semver._Z)(spec))
        return { code: 'constraint-changed', observed };
    if ((0,semver.ib)(chosen, spec))
        return { code: 'constraint-changed', observed: `${observed} (and has ${chosen}, which would do)` };
    return { code: 'dependency-unsatisfied', observed: `the lock has ${chosen}, which ${spec} does not allow` };
}
function importers_versionOf(chosen) {
    return chosen.replace(/[(_].*$/, '');
}
function unsound(rules, base, name, spec, chosen) {
    const version = importers_versionOf(chosen);
    if (rules.release.major >= 10 && (0,semver._Z)(spec) && (0,semver.lF)(version) && !(0,semver.ib)(version, spec))
        return [
            { ...base, code: 'dependency-unsatisfied', observed: `the lock has ${version}, which ${spec} does not allow` },
        ];
    const isLocal = rules.lock.format.startsWith('9') ? /^(?:link|file|workspace):/ : /^(?:link|workspace):/;
    if (isLocal.test(chosen) || rules.lock.packages.has(keyOf(rules.lock, name, chosen)))
        return [];
    return [{ ...base, code: 'lock-incomplete', observed: `the lock has chosen ${chosen} and has no entry of it` }];
}
function importers_removed({ leavesOutLinks }, importer, manifest, wanted) {
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
function importers_formerMembers({ importers, file }, { manifests, root, tree }, { major }) {
    return [...importers.keys()].flatMap((place) => {
        if (manifests.has(place))
            return [];
        const folder = `${(0,javascript_manifest._z)(root.folder, place)}/`;
        const isLeft = tree.paths.some((path) => path.startsWith(folder)) && !tree.has(`${folder}package.json`);
        const observed = 'the lock has this project, and it is no member of the workspace';
        const at = importers_lineOf(file.text, place);
        return [{ code: 'member-removed', claim: place, observed, file, at, refused: isLeft && major >= 11 }];
    });
}
function importers_lineOf(text, place) {
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/project.ts






async function pnpm_project_projectOf({ tree, path, lock, }) {
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
    return alone === 'false' ? [] : membersOf(tree, folder, ordered);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pnpm/releases.ts


const releases_JUDGES = ['12.21.0', '11.28.11', '10.34.9', '9.15.9', '8.15.9', '7.33.7', '6.35.1', '5.18.11'];
function releases_judgesOf(lock, judgeAs) {
    if (judgeAs !== undefined) {
        const release = releases_releaseOf(judgeAs);
        return (0,semver.lF)(judgeAs) && release.major >= 5 ? [release] : [];
    }
    const possible = releases_JUDGES.map(releases_releaseOf).filter((release) => writes(lock, release));
    return possible.length > 0
        ? possible
        : releases_JUDGES.map(releases_releaseOf)
            .filter((release) => reads(lock, release))
            .slice(0, 1);
}
function releases_releaseOf(version) {
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
    const [, next] = READ.find(([format, major]) => format.test(lock.format) && major === release.major) ?? [];
    return next;
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
function lists_listCauses({ head }, { configuration }, release) {
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
        ...setting_causes_catalogCauses(lock, project),
        ...setting_causes_overrideCauses(lock, project, release),
        ...extensionCauses(lock, project, release, capabilities),
        ...lists_listCauses(lock, project, release),
        ...patchCauses(lock, project, release, capabilities),
        ...hookCauses(lock, project, release, capabilities),
        ...switchCauses(lock, project, release),
    ];
}
function setting_causes_catalogCauses({ head }, { configuration }) {
    const now = settings_catalogsOf(configuration);
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
function setting_causes_overrideCauses({ head }, { configuration }, release) {
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
    const lock = await pnpm_lock_readLock(question.lock);
    const manifest = (0,paths.A4)(question.path, 'package.json');
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const project = await pnpm_project_projectOf(question);
    const writer = writerOf(lock.value);
    const head = {
        packages: lock.value.packages.size,
        manifests: 'root' in project ? [...project.manifests.values()].map(({ path }) => path) : [manifest],
        ...(writer === undefined ? {} : { writer }),
    };
    const judges = releases_judgesOf(lock.value, question.judgeAs);
    if ('findings' in project)
        return { ...head, findings: project.findings };
    if (judges.length === 0)
        return { ...head, findings: [nobodyToAsk(question, lock.value)] };
    const [unreadable] = judges.filter((release) => !reads(lock.value, release));
    if (unreadable)
        return { ...head, findings: [cannotRead(question, lock.value, unreadable)] };
    return { ...head, findings: await check_findingsOf(question, lock.value, project, judges) };
}
async function check_findingsOf(question, lock, project, judges) {
    const judged = judges.map((release) => ({ release, causes: causesOf(question, lock, project, release) }));
    const isRefused = ({ causes }) => causes.some(({ refused }) => refused);
    const accepting = judged.filter((one) => !isRefused(one));
    const refusing = judged.filter(isRefused);
    const [shown] = accepting.length > 0 ? accepting : fewest(refusing);
    return (0,javascript_findings.q)({
        lock: question.lock,
        judge: `pnpm ${check_names(accepting.length > 0 ? accepting : refusing)}`,
        packages: lock.packages.size,
        causes: shown?.causes ?? [],
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'pnpm install --lockfile-only'),
        },
        ...(accepting.length > 0 && refusing.length > 0 ? { but: `; pnpm ${check_names(refusing)} would not` } : {}),
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
function check_names(judged) {
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




async function pnpm_pinned_pinned(question) {
    const lock = await pnpm_lock_readLock(question.lock);
    const project = lock.ok ? await pnpm_project_projectOf(question) : undefined;
    if (!lock.ok || !project || 'findings' in project)
        return undefined;
    const writer = writerOf(lock.value);
    return {
        path: question.lock.path,
        lockVersion: lock.value.environment ? `${lock.value.format} in two documents` : lock.value.format,
        ...(writer === undefined ? {} : { writer }),
        answers: (version) => {
            const [release] = releases_judgesOf(lock.value, version);
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
    wantsLock: wantsLockOf('pnpm'),
    pinned: pnpm_pinned_pinned,
    satisfies: semver.ib,
};

// EXTERNAL MODULE: ../../packages/lockfiles/src/yarn/berry-lock.ts
var berry_lock = __webpack_require__(7400);
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
            entries.push(classic_lock_entryOf(text.slice(0, -1), i + 1));
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
function classic_lock_entryOf(keys, line) {
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/project.ts






async function yarn_project_projectOf({ tree, path, lock, }) {
    const folder = (0,paths.yS)(path);
    const root = await (0,javascript_manifest.tn)(tree, folder);
    if (!root)
        return { findings: [(0,pair.j3)(lock, 'package.json')] };
    if (!root.ok)
        return { findings: [root.finding] };
    const manifests = new Map([['.', root.value]]);
    const findings = [];
    for (const manifest of manifests.values()) {
        for (const member of membersOf(tree, manifest.folder, yarn_project_workspacesOf(manifest.data))) {
            const read = await (0,javascript_manifest.tn)(tree, member);
            if (read?.ok)
                manifests.set((0,javascript_manifest.Mf)(folder, member), read.value);
            else if (read)
                findings.push(read.finding);
        }
    }
    const settings = await project_settingsIn(tree, folder);
    if (settings && 'finding' in settings)
        findings.push(settings.finding);
    if (findings.length > 0)
        return { findings };
    return { tree, root: root.value, manifests, ...(settings && 'data' in settings ? { settings } : {}) };
}
function yarn_project_workspacesOf(data) {
    const value = (0,json.Dc)(data, 'workspaces');
    return (0,json.DW)((0,json.Gv)(value) ? (0,json.Dc)(value, 'packages') : value);
}
async function project_settingsIn(tree, folder) {
    const read = tree.read((0,javascript_manifest._z)(folder, '.yarnrc.yml'));
    if (!read)
        return undefined;
    if ('unread' in read)
        return { finding: read.unread };
    if (read.text.replace(/#.*$/gm, '').trim() === '')
        return undefined;
    const parsed = await (0,javascript_yaml.g)(read);
    return parsed.ok ? { file: read, data: parsed.value } : { finding: parsed.finding };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/check.ts









async function checkYarnLock(question) {
    const isBerry = /^__metadata:/m.test(question.lock.text);
    const lock = isBerry ? await (0,berry_lock.PM)(question.lock) : readClassic(question.lock);
    const manifest = (0,paths.A4)(question.path, 'package.json');
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const project = await yarn_project_projectOf(question);
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
    return { packages, manifests, findings: await yarn_check_findingsOf(question, causes, packages, format) };
}
async function berryCausesOf(lock, project) {
    return (await __webpack_require__.e( 4713).then(__webpack_require__.bind(__webpack_require__, 4713))).berryCauses(lock, project);
}
async function classicCausesOf(lock, project) {
    return (await __webpack_require__.e( 9770).then(__webpack_require__.bind(__webpack_require__, 9770))).classicCauses(lock, project);
}
function yarn_check_findingsOf(question, causes, packages, format) {
    const command = (0,shell.Q)(question.lock.path, lockCommand(format));
    const judge = `Yarn ${question.judgeAs ?? (format === undefined ? '1' : formatsOf(format))}`;
    return (0,javascript_findings.q)({
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



async function yarn_pinned_pinned({ lock }) {
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




const rules_wanted = [wantsLockOf('yarn'), wantsLockOf('yarn-berry')];
const yarnRules = {
    check: checkYarnLock,
    wantsLock: (manifest, tree) => rules_wanted.map((wants) => wants(manifest, tree)).find((found) => found),
    pinned: yarn_pinned_pinned,
    satisfies: semver.ib,
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/families/javascript.ts







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
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .sX)(file) };
    try {
        const value = JSON.parse(file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text);
        return isObject(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no JSON object') };
    }
    catch {
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file) ?? (await unparsable(file)) };
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
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);


const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const readOnce = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)(_json_js__WEBPACK_IMPORTED_MODULE_1__ .Vh);
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
    const [name, version] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .Dc)(data, 'name')), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .Dc)(data, 'version'))];
    return { ok: true, value: { file: read, path, folder, data, name, version } };
}
function dependenciesOf(data, field) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .CB)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .Dc)(data, field));
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
 var _block_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9348);
 var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1773);



const MOST_CHARACTERS = 1_000_000;
async function readYaml(file, text = file.text, line = 0) {
    if (text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .sX)(file) };
    const plain = (0,_block_yaml_js__WEBPACK_IMPORTED_MODULE_1__ .G)(text);
    if (plain)
        return { ok: true, value: plain };
    const damage = (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file);
    if (damage)
        return { ok: false, finding: damage };
    if (text.length > MOST_CHARACTERS)
        return { ok: false, finding: invalid(file, 'it is too long to be told what is wrong', 1) };
    const { parseYaml } = await __webpack_require__.e( 1978).then(__webpack_require__.bind(__webpack_require__, 1978));
    const read = parseYaml(text);
    if ('why' in read)
        return { ok: false, finding: invalid(file, read.why, read.line + line) };
    const value = read.value;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__ .Gv)(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no mapping', 1) };
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

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   PM: () => ( readBerry),
   be: () => ( rangeOf),
   nb: () => ( descriptorOf)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7622);
 var _javascript_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1773);
 var _javascript_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4488);
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);




const readBerry = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)(read);
async function read(file) {
    const parsed = await (0,_javascript_yaml_js__WEBPACK_IMPORTED_MODULE_1__ .g)(file);
    if (!parsed.ok)
        return parsed;
    const format = Number((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(parsed.value, '__metadata', 'version'));
    if (!Number.isSafeInteger(format))
        return {
            ok: false,
            finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_3__ .C1)(file, 'its __metadata has no version, as every lock of Yarn 2 and later does', 'Yarn'),
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
    const resolution = (0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_2__ .e1)((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_2__ .Dc)(own, 'resolution')) ?? '';
    return { data: own, keys, resolution, dependencies: (0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_2__ .CB)((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_2__ .Dc)(own, 'dependencies')) };
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


/***/ })

};
