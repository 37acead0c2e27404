export const id = 8764;
export const ids = [8764];
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

/***/ 8764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nugetRules: () => ( nugetRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/unmeasured.ts
var unmeasured = __webpack_require__(7852);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/evaluate.ts
function evaluate(parts) {
    const properties = new Map();
    const items = [];
    const imports = [];
    for (const { file, root } of parts) {
        const walk = (element, around) => {
            const own = element.attributes.get('condition');
            const conditions = own === undefined ? around : [...around, own];
            const name = element.name.toLowerCase();
            if (name === 'propertygroup')
                for (const one of element.children)
                    setProperty(properties, one, conditions);
            else if (name === 'itemgroup')
                for (const one of element.children)
                    items.push(itemOf(file, one, conditions));
            else if (name === 'import' || name === 'sdk')
                imports.push(itemOf(file, element, conditions));
            else if (name === 'choose' || name === 'importgroup' || name === 'when')
                for (const one of element.children)
                    walk(one, conditions);
            else if (name === 'otherwise')
                for (const one of element.children)
                    walk(one, [...conditions, 'otherwise']);
        };
        for (const child of root.children)
            walk(child, []);
    }
    return { properties, items, imports };
}
function itemOf(file, element, around) {
    const own = element.attributes.get('condition');
    const conditions = own === undefined || around.at(-1) === own ? around : [...around, own];
    return { kind: element.name.toLowerCase(), element, conditions, file };
}
function setProperty(properties, element, around) {
    const name = element.name.toLowerCase();
    const conditional = around.length > 0 || element.attributes.has('condition');
    properties.set(name, conditional ? undefined : expand(element.text.trim(), properties));
}
function expand(text, properties) {
    if (!/[$@%]\(/.test(text))
        return text;
    let known = true;
    const expanded = text.replace(/\$\(([A-Za-z_][\w-]*)\)/g, (_, name) => {
        const value = properties.get(name.toLowerCase());
        known &&= value !== undefined;
        return value ?? '';
    });
    return known && !/[$@%]\(/.test(expanded) ? expanded : undefined;
}
function holds(conditions, framework) {
    const answers = conditions.map((condition) => {
        const parts = /^\s*'?\$\(TargetFramework\)'?\s*(==|!=)\s*'([^'$@%]*)'\s*$/i.exec(condition);
        if (!parts)
            return undefined;
        return (parts[1] === '==') === (parts[2]?.trim().toLowerCase() === framework.toLowerCase());
    });
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
function metadata({ element }, name) {
    const child = element.children.find((one) => one.name.toLowerCase() === name);
    return element.attributes.get(name) ?? child?.text.trim();
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/framework.ts
function keysOf(moniker) {
    const name = moniker.trim().toLowerCase();
    const modern = /^net(\d+\.\d+)(?:-([a-z]+)([\d.]*))?$/.exec(name);
    if (modern) {
        const [, version = '', platform, of = ''] = modern;
        const major = Number(version.split('.', 1)[0]);
        if (platform !== undefined)
            return of === '' && platform === 'windows' ? [`${name}7.0`, name] : [name];
        return major >= 5 ? [name, `.netcoreapp,version=v${version}`] : undefined;
    }
    const old = /^(netstandard|netcoreapp)(\d+\.\d+)$/.exec(name);
    if (old)
        return [name, `.${old[1]},version=v${old[2]}`];
    const framework = /^net(\d{2,3})$/.exec(name);
    return framework ? [name, `.netframework,version=v${[...(framework[1] ?? '')].join('.')}`] : undefined;
}
function isOpenPlatform(moniker) {
    return /-(?!windows$)[a-z]+$/i.test(moniker.trim());
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/range.ts
function normalRange(written) {
    const text = written.trim();
    if (text === '' || text.length > 200)
        return undefined;
    const interval = /^([[(])([^,()[\]]*)(?:(,)([^,()[\]]*))?([\])])$/.exec(text);
    if (!interval)
        return lowest(text) === undefined ? undefined : `[${lowest(text)}, )`;
    const [, open = '', first = '', comma, second = '', close = ''] = interval;
    if (comma === undefined) {
        const only = lowest(first.trim());
        return only === undefined || open !== '[' || close !== ']' ? undefined : `[${only}]`;
    }
    const [low, high] = [bound(first), bound(second)];
    if (low === undefined || high === undefined)
        return undefined;
    if (low !== '' && low === high)
        return open === '[' && close === ']' ? `[${low}]` : undefined;
    return `${open}${low}, ${high}${close}`;
}
function bound(text) {
    return text.trim() === '' ? '' : lowest(text.trim());
}
function lowest(text) {
    if (text.includes('*'))
        return /^[0-9A-Za-z.*-]+$/.test(text) ? text.toLowerCase() : undefined;
    const parts = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(text);
    if (!parts)
        return undefined;
    const numbers = [1, 2, 3, 4].map((at) => Number(parts[at] ?? 0));
    return `${numbers.slice(0, numbers[3] === 0 ? 3 : 4).join('.')}${(parts[5] ?? '').toLowerCase()}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/causes.ts



const IMPLICIT = /^(?:microsoft\.|netstandard\.library$|fsharp\.core$|runtime\.|system\.valuetuple$)/i;
function nugetCauses(lock, project) {
    const { frameworks } = project;
    if (frameworks === undefined || frameworks.some((name) => keysOf(name) === undefined))
        return undefined;
    const sections = lock.sections.filter(({ runtime }) => runtime === undefined);
    const pairs = frameworks.map((framework) => ({ framework, section: sectionFor(sections, framework) }));
    const changed = pairs.flatMap(({ framework, section }) => section ? packageCauses(lock, project, framework, section) : [frameworkCause(project, framework, sections)]);
    const known = new Set(pairs.map(({ section }) => section));
    const left = sections.filter((section) => !known.has(section));
    const gone = left.map((section) => {
        const observed = 'the lock has it, and the project does not target it any more';
        return {
            code: 'setting-changed',
            claim: section.key,
            observed,
            file: lock.file,
            at: ['dependencies', section.key],
            refused: true,
        };
    });
    return [...distinct(changed), ...gone, ...runtimes(lock, project), ...hashes(lock)];
}
function distinct(causes) {
    return [...new Map(causes.map((one) => [`${one.code} ${one.claim} ${one.observed}`, one])).values()];
}
function sectionFor(sections, framework) {
    const keys = keysOf(framework) ?? [];
    const open = isOpenPlatform(framework);
    const found = (key) => keys.includes(key) || (open && key.startsWith(framework.toLowerCase()));
    return sections.find(({ key }) => found(key.toLowerCase().replaceAll(' ', '')));
}
function lineOf(project, name) {
    const lines = project.own.file.text.split('\n');
    return (Math.max(0, lines.findIndex((line) => line.toLowerCase().includes(`<${name.toLowerCase()}`))) + 1);
}
function frameworkCause(project, framework, sections) {
    const observed = `the lock has ${sections.map(({ key }) => key).join(', ') || 'none'}`;
    const at = lineOf(project, 'TargetFramework');
    return {
        code: 'setting-changed',
        claim: `TargetFramework ${framework}`,
        observed,
        file: project.own.file,
        at,
        refused: true,
    };
}
function unknownOf(project, claim, observed, item) {
    const at = item?.element.line ?? lineOf(project, claim);
    const file = item?.file ?? project.own.file;
    return { code: 'undetermined', claim, observed, file, at, refused: false, unknown: true };
}
function packageCauses(lock, project, framework, section) {
    const seen = new Map();
    for (const one of project.references) {
        const key = one.id.toLowerCase();
        seen.set(key, [...(seen.get(key) ?? []), one]);
    }
    const direct = [...seen.values()].flatMap((references) => referenceCauses(project, framework, section, references));
    return [...direct, ...removed(lock, project, section, seen, framework)];
}
function referenceCauses(project, framework, { packages }, references) {
    const [first] = references;
    const answers = references.map(({ item }) => holds(item.conditions, framework));
    if (answers.every((answer) => answer === false))
        return [];
    const unsure = project.unsure.has(first.id.toLowerCase()) || references.length > 1 || answers.includes(undefined);
    if (unsure)
        return [unknownOf(project, first.id, 'a condition, or a later change, that only MSBuild can work out', first.item)];
    const locked = packages.get(first.id.toLowerCase());
    const { file, element } = first.item;
    const claim = first.range === undefined ? first.id : `${first.id} ${first.range}`;
    if (locked?.type !== 'Direct') {
        const observed = locked ? `the lock has it as ${locked.type} only` : 'not in the lock';
        return [{ code: 'dependency-added', claim, observed, file, at: element.line, refused: true }];
    }
    return rangeCause(project, first, locked, claim);
}
function rangeCause(project, reference, locked, claim) {
    const item = reference.versionAt ?? reference.item;
    const now = reference.range === undefined ? undefined : normalRange(reference.range);
    const before = locked.requested === undefined ? undefined : normalRange(locked.requested);
    if (now === undefined || before === undefined)
        return [unknownOf(project, reference.id, 'its version cannot be told without MSBuild', item)];
    if (now === before)
        return [];
    const observed = `the lock was made for ${locked.requested} (and has ${locked.resolved ?? 'nothing'})`;
    return [{ code: 'constraint-changed', claim, observed, file: item.file, at: item.element.line, refused: true }];
}
function removed(lock, project, section, seen, framework) {
    return [...section.packages].flatMap(([key, { id, type, requested }]) => {
        const references = seen.get(key) ?? [];
        const mayBe = references.some(({ item }) => holds(item.conditions, framework) !== false);
        if (type !== 'Direct' || mayBe || IMPLICIT.test(id))
            return [];
        const observed = 'in the lock, and the project does not reference it any more';
        if (project.open !== undefined)
            return [unknownOf(project, id, `in the lock, and not in the project; ${project.open}`)];
        const at = ['dependencies', section.key, id];
        return [
            {
                code: 'dependency-removed',
                claim: `${id} ${requested ?? ''}`.trim(),
                observed,
                file: lock.file,
                at,
                refused: true,
            },
        ];
    });
}
function runtimes(lock, project) {
    const before = new Set(lock.sections.flatMap(({ runtime }) => (runtime === undefined ? [] : [runtime.toLowerCase()])));
    const names = ['runtimeidentifiers', 'runtimeidentifier'];
    const set = names.filter((name) => project.properties.has(name));
    const texts = set.map((name) => project.properties.get(name));
    if (set.length === 0 || texts.includes(undefined))
        return [];
    const now = texts.flatMap((text) => (text ?? '').split(';').flatMap((one) => (one.trim() ? [one.trim().toLowerCase()] : [])));
    const added = [...new Set(now)].filter((one) => !before.has(one));
    const observed = `the lock has ${[...before].join(', ') || 'none'}`;
    const at = lineOf(project, 'RuntimeIdentifier');
    return added.map((one) => ({
        code: 'setting-changed',
        claim: `RuntimeIdentifier ${one}`,
        observed,
        file: project.own.file,
        at,
        refused: true,
    }));
}
function hashes(lock) {
    const bare = lock.sections.flatMap(({ key, runtime, packages }) => [...packages.values()].flatMap(({ id, type, hasHash }) => {
        const name = runtime === undefined ? key : `${key}/${runtime}`;
        return hasHash || type === 'Project' ? [] : [{ id, at: ['dependencies', name, id] }];
    }));
    return bare.map(({ id, at }) => ({
        code: 'checksum-missing',
        claim: id,
        observed: 'the lock has no hash of it',
        file: lock.file,
        at,
        refused: false,
    }));
}
function flowing(project) {
    return project.references.filter(({ isPrivate, item, id, range }) => !isPrivate && item.conditions.length === 0 && !project.unsure.has(id.toLowerCase()) && range !== undefined);
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/lock.ts


const NEWEST = 2;
async function readLock(file) {
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return parsed;
    const version = (0,json.Dc)(parsed.value, 'version');
    const targets = (0,json.Dc)(parsed.value, 'dependencies');
    if (typeof version === 'number' && version > NEWEST)
        return { ok: false, finding: newer(file, version) };
    if (typeof version !== 'number' || !(0,json.Gv)(targets))
        return { ok: false, finding: (0,damage.ti)({ ...file, text: file.text.trim() }) ?? noLock(file) };
    const sections = (0,json.Mc)(targets).map(([key, value]) => sectionOf(key, value));
    const ids = sections.flatMap(({ packages }) => [...packages.values()].flatMap(({ type, id, resolved }) => (type === 'Project' ? [] : [`${id} ${resolved}`])));
    return { ok: true, value: { file, sections, count: new Set(ids).size } };
}
function sectionOf(key, value) {
    const packages = (0,json.Mc)(value).map(([id, entry]) => [id.toLowerCase(), packageOf(id, entry)]);
    const at = key.indexOf('/');
    const framework = at < 0 ? key : key.slice(0, at);
    return { key: framework, runtime: at < 0 ? undefined : key.slice(at + 1), packages: new Map(packages) };
}
function packageOf(id, entry) {
    const [requested, resolved] = [(0,json.e1)((0,json.Dc)(entry, 'requested')), (0,json.e1)((0,json.Dc)(entry, 'resolved'))];
    const dependencies = (0,json.Mc)((0,json.Dc)(entry, 'dependencies')).flatMap(([name, range]) => typeof range === 'string' ? [[name.toLowerCase(), range]] : []);
    return {
        id,
        type: (0,json.e1)((0,json.Dc)(entry, 'type')) ?? '',
        hasHash: (0,json.e1)((0,json.Dc)(entry, 'contentHash')) !== undefined,
        dependencies: new Map(dependencies),
        ...(requested === undefined ? {} : { requested }),
        ...(resolved === undefined ? {} : { resolved }),
    };
}
function newer(file, version) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `its format is ${version}; 1 and ${NEWEST} are known`,
        where: { file: file.path },
        remedy: { text: 'Update this gate.' },
    };
}
function noLock(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: 'it has no version, or no packages by framework',
        where: { file: file.path },
        remedy: { text: 'Let `dotnet restore --force-evaluate` write it again.' },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/append.ts
var append = __webpack_require__(2815);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/xml.ts
const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 60;
const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
function readXml(source) {
    const text = source.replace(/^\uFEFF/, '');
    if (text.length > MOST_CHARACTERS)
        return { why: 'it is too large to be read', line: 1 };
    const root = grow('', 1, '');
    const open = [root];
    let line = 1;
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
        const found = TOKEN.exec(text);
        if (!found || open.length > DEEPEST)
            return { why: 'it is not XML as it is known here', line };
        const [token, closing, name, attributes = '', empty] = found;
        const top = open.at(-1);
        if (closing !== undefined) {
            if (open.length < 2 || top.name !== closing)
                return { why: `</${closing}> closes nothing`, line };
            open.pop();
        }
        else if (name !== undefined) {
            const element = grow(name, line, attributes);
            top.children.push(element);
            if (empty === '')
                open.push(element);
        }
        else if (token.startsWith('<![CDATA['))
            top.text += token.slice(9, -3);
        else if (!token.startsWith('<'))
            top.text += decoded(token);
        for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1))
            line += 1;
    }
    const [first] = root.children;
    if (open.length > 1 || !first)
        return { why: 'it breaks off', line };
    return first;
}
function grow(name, line, attributes) {
    const pairs = [...attributes.matchAll(/([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    const map = new Map(pairs.map((pair) => [pair[1]?.toLowerCase() ?? '', decoded(pair[2] ?? pair[3] ?? '')]));
    return { name, line, attributes: map, children: [], text: '' };
}
const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function decoded(text) {
    return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ENTITIES[name]);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/project.ts




function projectAt(tree, path) {
    const own = partAt(tree, path);
    if (!own || 'why' in own)
        return own;
    const around = (name) => nearest(tree, (0,paths.yS)(path), name);
    const files = [
        around('Directory.Build.props'),
        around('Directory.Packages.props'),
        own,
        around('Directory.Build.targets'),
    ];
    const parts = files.filter((part) => part !== undefined && !('why' in part));
    const evaluated = evaluate(parts);
    const frameworks = frameworksOf(evaluated);
    const broken = files.length - parts.length - files.filter((part) => part === undefined).length;
    const open = broken > 0 ? 'a file above it cannot be read' : openness(own, evaluated);
    return {
        ...evaluated,
        path,
        own,
        references: referencesOf(evaluated),
        unsure: unsureIds(evaluated),
        ...(frameworks === undefined ? {} : { frameworks }),
        ...(open === undefined ? {} : { open }),
    };
}
function partAt(tree, path) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file)
        return undefined;
    const root = readXml(file.text);
    return 'why' in root ? root : { file, root };
}
function nearest(tree, start, name) {
    for (let folder = start;; folder = (0,paths.yS)(folder)) {
        const found = tree.namesIn(folder).find((one) => one.toLowerCase() === name.toLowerCase());
        if (found !== undefined)
            return partAt(tree, folder === '.' ? found : `${folder}/${found}`);
        if (folder === '.')
            return undefined;
    }
}
function frameworksOf({ properties }) {
    const several = properties.get('targetframeworks');
    const single = properties.get('targetframework');
    const text = properties.has('targetframeworks') ? several : single;
    const list = text?.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
    return list === undefined || list.length === 0 ? undefined : list;
}
function referencesOf({ items, properties }) {
    const central = items.filter(({ kind }) => kind === 'packageversion');
    const referenced = items.filter(({ kind }) => kind === 'packagereference' || kind === 'globalpackagereference');
    return referenced.flatMap((item) => idsOf(item.element.attributes.get('include'), properties).map((id) => {
        const own = metadata(item, 'versionoverride') ?? metadata(item, 'version');
        const found = own === undefined ? centralFor(central, id) : undefined;
        const written = own ?? (found ? metadata(found, 'version') : undefined);
        const range = written === undefined ? undefined : expand(written, properties);
        const assets = item.kind === 'globalpackagereference' ? 'all' : (metadata(item, 'privateassets') ?? '');
        const isPrivate = !/^\s*none\s*$|^\s*$/i.test(assets);
        return { id, item, isPrivate, ...(range ? { range } : {}), ...(found ? { versionAt: found } : {}) };
    }));
}
function idsOf(include, properties) {
    const text = include === undefined ? undefined : expand(include, properties);
    return (text ?? '').split(';').flatMap((id) => (/^[\w.-]+$/.test(id.trim()) ? [id.trim()] : []));
}
function centralFor(central, id) {
    const found = central.filter(({ element }) => element.attributes.get('include')?.toLowerCase() === id.toLowerCase());
    return found.length === 1 && found[0]?.conditions.length === 0 ? found[0] : undefined;
}
function unsureIds({ items }) {
    const changed = items.flatMap(({ kind, element }) => {
        if (!/^(?:packagereference|packageversion)$/.test(kind))
            return [];
        const ids = [element.attributes.get('update'), element.attributes.get('remove')];
        return ids.flatMap((one) => one?.split(';') ?? []);
    });
    return new Set(changed.map((id) => id.trim().toLowerCase()));
}
const PLAIN_SDKS = /^Microsoft\.NET\.Sdk(?:\.(?:Web|Worker|Razor|BlazorWebAssembly))?$/i;
function openness(own, { imports, items, properties }) {
    const sdk = own.root.attributes.get('sdk');
    if (sdk === undefined || !PLAIN_SDKS.test(sdk))
        return `what ${sdk ?? 'a project without an SDK'} brings in is not known`;
    const [first] = imports;
    if (first)
        return `what ${brought(first)} brings in is not known`;
    const computed = items.find(({ kind, element }) => {
        const include = element.attributes.get('include');
        return kind === 'packagereference' && include !== undefined && expand(include, properties) === undefined;
    });
    return computed ? 'it references packages whose names only MSBuild can work out' : undefined;
}
function brought({ element }) {
    return (0,paths.Vb)((element.attributes.get('project') ?? element.attributes.get('name') ?? element.name).replaceAll('\\', '/'));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/members.ts






const MOST_PROJECTS = 500;
function memberCauses(lock, tree, project) {
    const causes = [];
    const seen = new Set([project.path]);
    const queue = [project];
    for (let one = queue.shift(); one; one = queue.shift()) {
        for (const item of one.items.filter(({ kind }) => kind === 'projectreference')) {
            const place = placeOf(one, item);
            if (place === undefined || seen.has(place) || seen.size > MOST_PROJECTS)
                continue;
            seen.add(place);
            const other = projectAt(tree, place);
            const name = other && !('why' in other) ? nameFor(other) : undefined;
            if (!other || 'why' in other || name === undefined || item.conditions.length > 0) {
                causes.push(undetermined(item, (0,paths.Vb)(place), 'a project that cannot be read here, or depends on a condition'));
                continue;
            }
            (0,append.B)(causes, memberCause(lock, item, other, name));
            queue.push(other);
        }
    }
    return causes;
}
function placeOf({ path, properties }, { element }) {
    const include = expand(element.attributes.get('include') ?? '', properties);
    if (include === undefined || !/\.[a-z]+proj$/i.test(include))
        return undefined;
    return (0,paths.oR)((0,paths.yS)(path), include);
}
function nameFor({ path, properties }) {
    for (const name of ['packageid', 'assemblyname'])
        if (properties.has(name))
            return properties.get(name)?.toLowerCase();
    return (0,paths.Vb)(path)
        .replace(/\.[^.]+$/, '')
        .toLowerCase();
}
function memberCause(lock, item, project, name) {
    const entries = lock.sections.flatMap(({ packages, runtime }) => {
        const entry = packages.get(name);
        return runtime === undefined && entry?.type === 'Project' ? [entry] : [];
    });
    const claim = (0,paths.Vb)(project.path);
    const [first] = entries;
    if (!first) {
        const observed = 'a project that the lock does not have';
        return [{ code: 'member-added', claim, observed, file: item.file, at: item.element.line, refused: true }];
    }
    return flowing(project).flatMap((reference) => {
        const now = normalRange(reference.range ?? '');
        const before = recorded(entries, reference.id);
        if (now === undefined || before.includes(now))
            return [];
        const at = (reference.versionAt ?? reference.item).element.line;
        const { file } = reference.versionAt ?? reference.item;
        const observed = before.length === 0 ? `the lock has ${claim} without it` : `the lock has ${claim} with ${before.join(', ')}`;
        const code = 'member-changed';
        return [{ code, claim: `${reference.id} ${reference.range}`, observed, file, at, refused: true }];
    });
}
function recorded(entries, id) {
    return entries.flatMap(({ dependencies }) => normalRange(dependencies.get(id.toLowerCase()) ?? '') ?? []);
}
function undetermined(item, claim, observed) {
    return {
        code: 'undetermined',
        claim,
        observed,
        file: item.file,
        at: item.element.line,
        refused: false,
        unknown: true,
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/check.ts








const PROJECT = /\.(?:cs|fs|vb)proj$/i;
async function checkNuGetLock(question) {
    const manifests = projectsOf(question.tree, question.path);
    const lock = await readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests };
    const causes = compare(question, lock.value, manifests);
    if ('outcome' in causes)
        return { findings: [causes], packages: lock.value.count, manifests };
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: 'NuGet',
        packages: lock.value.count,
        causes,
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'dotnet restore --force-evaluate'),
        },
    });
    return { packages: lock.value.count, manifests, findings };
}
function projectsOf(tree, lockPath) {
    const folder = (0,paths.yS)(lockPath);
    const names = tree.namesIn(folder);
    const lockFor = (name) => `packages.${name.replace(PROJECT, '').replaceAll(' ', '_')}.lock.json`;
    const own = names.filter((name) => {
        if (!PROJECT.test(name))
            return false;
        return (0,paths.Vb)(lockPath) === 'packages.lock.json'
            ? !names.includes(lockFor(name))
            : lockFor(name) === (0,paths.Vb)(lockPath);
    });
    return own.map((name) => (folder === '.' ? name : `${folder}/${name}`));
}
function compare({ tree }, lock, manifests) {
    const [path, other] = manifests;
    const absent = 'there is no project beside it to compare with';
    if (path === undefined)
        return (0,unmeasured.Q)(lock.file, 'manifest-absent', absent);
    if (other !== undefined)
        return (0,unmeasured.Q)(lock.file, 'undetermined', `of which project it is, ${path} or ${other}, cannot be told`);
    const project = projectAt(tree, path);
    if (!project)
        return (0,unmeasured.Q)(lock.file, 'manifest-absent', absent);
    if ('why' in project) {
        const { why, line } = project;
        return (0,unmeasured.Q)(lock.file, 'manifest-invalid', `${path}: ${why} (line ${line})`);
    }
    const causes = nugetCauses(lock, project);
    if (causes === undefined)
        return (0,unmeasured.Q)(lock.file, 'undetermined', `the frameworks of ${path} cannot be told without MSBuild`);
    return [...causes, ...memberCauses(lock, tree, project)];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/rules.ts


const nugetRules = {
    check: checkNuGetLock,
    wantsLock: (manifest, tree) => {
        const project = projectAt(tree, manifest);
        if (!project || 'why' in project || project.properties.has('nugetlockfilepath'))
            return undefined;
        const wish = project.properties.get('restorepackageswithlockfile');
        if (wish?.toLowerCase() !== 'true')
            return undefined;
        return { lock: 'packages.lock.json', command: 'dotnet restore --use-lock-file' };
    },
};


/***/ }),

/***/ 7852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( unmeasured)
 });
function unmeasured(file, code, observed, where = file, line) {
    return {
        claim: file.path,
        outcome: 'unknown',
        code,
        observed,
        where: { file: where.path, ...(line === undefined ? {} : { line }) },
        remedy: { text: 'Correct it, or leave the lock out with `exclude`.' },
    };
}


/***/ })

};
