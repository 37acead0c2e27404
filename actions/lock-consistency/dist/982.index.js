export const id = 982;
export const ids = [982];
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

/***/ 7003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   p: () => ( parseRequirement),
   x: () => ( markerKind)
 });
const MAX_LENGTH = 2000;
const HEAD = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?/;
function parseRequirement(text) {
    const trimmed = text.trim();
    const head = trimmed.length > MAX_LENGTH ? null : HEAD.exec(trimmed);
    if (!head)
        return undefined;
    const name = head[1] ?? '';
    const extras = (head[2] ?? '').split(',').flatMap((extra) => extra.trim() || []);
    const rest = trimmed.slice(head[0].length).trim();
    return rest.startsWith('@') ? direct(name, extras, rest) : versioned(name, extras, rest);
}
function versioned(name, extras, rest) {
    const at = rest.indexOf(';');
    const spec = (at < 0 ? rest : rest.slice(0, at)).trim();
    const constraint = spec.startsWith('(') && spec.endsWith(')') ? spec.slice(1, -1).trim() : spec;
    if (!/^[\w\s.*+!<>=~,^|-]*$/.test(constraint))
        return undefined;
    return { name, extras, constraint, ...markerOf(at < 0 ? '' : rest.slice(at + 1)) };
}
function direct(name, extras, rest) {
    const at = rest.indexOf(' ;');
    const url = (at < 0 ? rest : rest.slice(0, at)).slice(1).trim();
    return { name, extras, constraint: '', url, ...markerOf(at < 0 ? '' : rest.slice(at + 2)) };
}
function markerOf(text) {
    const marker = text.trim();
    return marker === '' ? {} : { marker };
}
const COMPARISON = /^\(?\s*(python_version|python_full_version)\s*(<=|>=|==|!=|<|>|~=)\s*["']([^"']+)["']\s*\)?$/;
const PLATFORM = /^\(?\s*(?:sys_platform|os_name|platform_system|platform_machine|platform_python_implementation)\s*(?:==|!=)\s*["'][^"']*["']\s*\)?$/;
function markerKind(marker) {
    if (marker === undefined)
        return { kind: 'none' };
    if (PLATFORM.test(marker))
        return { kind: 'platform' };
    const parts = marker.split(/\sand\s/).map((part) => COMPARISON.exec(part.trim()));
    if (parts.length > 8 || parts.some((part) => part === null))
        return { kind: 'other' };
    return { kind: 'python', versions: parts.map((part) => `${part?.[2]}${part?.[3]}`).join(',') };
}


/***/ }),

/***/ 8982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  causesOf: () => ( causesOf)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts + 1 modules
var toml = __webpack_require__(7773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/accept.ts
var accept = __webpack_require__(893);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/content-hash.ts
var content_hash = __webpack_require__(1797);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/drift/constraint.ts
var drift_constraint = __webpack_require__(3534);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/evidence.ts


function indexOf(lock) {
    const index = new Map();
    for (const one of lock.packages) {
        const same = index.get(one.key);
        if (same)
            same.push(one);
        else
            index.set(one.key, [one]);
    }
    return index;
}
const NOT_LOCKED = 'not in the lock';
function evidenceAgainst(one, manifest, locked) {
    if (one.key === manifest.self || isExcluded(one, manifest))
        return undefined;
    const packages = locked.get(one.key);
    if (!packages)
        return one.several ? undefined : { code: 'dependency-added', observed: NOT_LOCKED };
    const rivals = manifest.byKey.get(one.key) ?? [one];
    const alone = rivals.length === 1;
    return ((alone || sameOrigin(rivals) ? originEvidence(one, packages, locked, alone) : undefined) ??
        versionEvidence(one, packages) ??
        groupEvidence(one, packages) ??
        (alone ? conditionEvidence(one, packages) : undefined));
}
function isExcluded({ marker }, manifest) {
    if (marker.kind !== 'python')
        return marker.kind === 'other';
    const [asked, project] = [(0,drift_constraint.FJ)(marker.versions), (0,drift_constraint.FJ)(manifest.python)];
    return !asked || !project || !(0,drift_constraint.$f)(asked, project);
}
function sameOrigin(rivals) {
    return rivals.every((one) => one.origin === 'index' && one.source === rivals[0]?.source);
}
const ORIGINS = {
    git: ['git'],
    url: ['url'],
    path: ['directory', 'file'],
    index: ['legacy'],
};
function originEvidence(one, packages, locked, alone) {
    const sources = packages.map((each) => each.source);
    const from = sources.map((source) => source?.type ?? 'legacy');
    if (from.some((type) => ORIGINS[one.origin].includes(type))) {
        if (one.origin === 'index')
            return indexEvidence(one, packages);
        return alone ? referenceEvidence(one, packages) : undefined;
    }
    if (one.origin === 'index' && isAskedDirectly(one.key, locked))
        return undefined;
    return { code: 'dependency-changed', observed: `locked from ${placeOf(packages)}` };
}
function indexEvidence(one, packages) {
    const wanted = one.source?.toLowerCase();
    if (wanted === undefined || wanted === 'pypi')
        return undefined;
    if (packages.some((each) => each.source?.reference?.toLowerCase() === wanted))
        return undefined;
    return { code: 'dependency-changed', observed: `locked from ${placeOf(packages)}` };
}
function referenceEvidence(one, packages) {
    const table = (0,toml.fO)(one.value);
    const wanted = one.origin === 'git' ? (table?.['branch'] ?? table?.['tag'] ?? table?.['rev']) : undefined;
    if (typeof wanted !== 'string' || packages.some((each) => each.source?.reference === wanted))
        return undefined;
    return { code: 'dependency-changed', observed: `locked at ${packages[0]?.source?.reference ?? 'another revision'}` };
}
function isAskedDirectly(key, locked) {
    for (const packages of locked.values()) {
        for (const { needs } of packages) {
            const specs = [needs.get(key)].flat().map(toml.fO);
            if (specs.some((spec) => spec && ['git', 'path', 'url', 'file'].some((key) => spec[key] !== undefined)))
                return true;
        }
    }
    return false;
}
function placeOf(packages) {
    const source = packages[0]?.source;
    if (!source)
        return 'the public index';
    if (source.type === 'legacy')
        return `the index "${source.reference ?? withoutSecrets(source.url)}"`;
    return `${source.type} ${withoutSecrets(source.url)}`;
}
function withoutSecrets(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/i, '$1');
}
function versionEvidence(one, packages) {
    const constraint = one.origin === 'index' ? (0,drift_constraint.FJ)(one.constraint) : undefined;
    if (!constraint || packages.some((each) => (0,drift_constraint.NB)(constraint, each.version)))
        return undefined;
    const versions = packages.map((each) => each.version).join(', ');
    return { code: 'constraint-changed', observed: `lock has ${versions}` };
}
function groupEvidence(one, packages) {
    const groups = new Set(packages.flatMap((each) => each.groups ?? []));
    if (packages.every((each) => each.groups !== undefined)) {
        if (groups.has(one.group))
            return undefined;
        const observed = `required in group ${one.group}, locked for ${[...groups].join(', ') || 'no group'} only`;
        return { code: 'group-changed', observed };
    }
    if (one.group !== 'main' || packages.some((each) => each.category !== 'dev'))
        return undefined;
    return { code: 'group-changed', observed: 'required in group main, locked for dev only' };
}
function conditionEvidence(one, packages) {
    if (one.group !== 'main' || one.optional || one.marker.kind !== 'none' || packages.length !== 1)
        return undefined;
    const [only] = packages;
    if (only?.optional)
        return { code: 'dependency-changed', observed: 'required, locked as optional' };
    const marker = typeof only?.markers === 'string' ? only.markers : undefined;
    if (marker === undefined)
        return undefined;
    return { code: 'dependency-changed', observed: `required everywhere, locked only for ${marker}` };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/drift/positions.ts
var drift_positions = __webpack_require__(3793);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/drift/edits.ts
var drift_edits = __webpack_require__(7964);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/search.ts

const TRIALS = { combine: 700, oneMore: 300, alone: 900, pairs: 300 };
const MOST_COMBINED = 6;
const MOST_PROVEN = 40;
function convict(root, suspects, oracle) {
    const all = suspects.filter((suspect) => suspect.proven && suspect.edits.length > 0);
    const proven = all.length > MOST_PROVEN ? [] : all;
    const others = suspects.filter((suspect) => !suspect.proven);
    const ranked = byRank([...proven, ...others]);
    const known = proven.flatMap((suspect) => choice(suspect, 0));
    const more = known.length === 0 ? [] : byRank(others).map((one) => [...known, one]);
    return (firstFit(root, proven.length === 0 ? [] : combinations(proven), oracle, TRIALS.combine) ??
        firstFit(root, more, oracle, TRIALS.oneMore) ??
        firstFit(root, ranked.map((one) => [one]), oracle, TRIALS.alone) ??
        firstFit(root, pairs(ranked), oracle, TRIALS.pairs));
}
function firstFit(root, tries, oracle, most) {
    let left = most;
    for (const edits of tries) {
        const fit = left > 0 ? fits(root, edits, oracle) : undefined;
        if (fit === undefined)
            return undefined;
        if (fit)
            return leastOf(root, edits, oracle);
        left -= 1;
    }
    return undefined;
}
function leastOf(root, edits, oracle) {
    return edits.reduceRight((kept, one) => {
        const fewer = kept.filter((other) => other !== one);
        return fewer.length > 0 && fits(root, fewer, oracle) === true ? fewer : kept;
    }, edits);
}
function fits(root, edits, oracle) {
    const ordered = [...edits.filter(({ edit }) => !edit.inserts), ...edits.filter(({ edit }) => edit.inserts)];
    const edited = ordered.reduce((tree, { edit }) => edit.apply(tree), root);
    return oracle(edited) || oracle(((0,drift_edits.Ph)(edited) ?? {}));
}
function byRank(suspects) {
    const all = suspects.flatMap((suspect) => suspect.edits.map((edit) => ({ suspect, edit })));
    return all.sort((a, b) => a.edit.rank - b.edit.rank);
}
function choice(suspect, index) {
    const edit = suspect.edits.toSorted((a, b) => a.rank - b.rank)[index];
    return edit ? [{ suspect, edit }] : [];
}
function combinations(suspects) {
    const first = suspects.slice(0, MOST_COMBINED);
    const rest = suspects.slice(MOST_COMBINED).flatMap((suspect) => choice(suspect, 0));
    const each = Math.max(1, Math.floor(TRIALS.combine ** (1 / first.length)));
    return chosen(first, each).map((choices) => [...choices, ...rest]);
}
function chosen([suspect, ...rest], each) {
    if (!suspect)
        return [[]];
    const tails = chosen(rest, each);
    const heads = byRank([suspect]).slice(0, each);
    return heads.flatMap((head) => tails.map((tail) => [head, ...tail]));
}
function* pairs(ranked) {
    const likely = ranked.filter(({ edit }) => edit.rank <= 1).slice(0, 60);
    for (const [i, one] of likely.entries()) {
        for (const other of likely.slice(i + 1))
            if (one.suspect !== other.suspect)
                yield [one, other];
    }
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pep508.ts
var pep508 = __webpack_require__(7003);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep440.ts
var pep440 = __webpack_require__(6120);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/candidates.ts

const OPERATORS = ['^', '>=', '~', '==', '', '~=', '<=', '>'];
const MOST = 400;
const LONGEST = 200;
function olderConstraints(given, locked) {
    const current = given !== undefined && given.length > LONGEST ? undefined : given;
    const versions = olderVersions(locked);
    const shaped = current === undefined ? [] : sameShape(current, locked, versions);
    const [full = locked, ...rest] = versions;
    const near = [full, ...rest.slice(0, 2)];
    const plain = OPERATORS.flatMap((operator) => near.map((version) => operator + version));
    const loose = ['*', `${near[1] ?? full}.*`, ...upTo(locked, near), ...versions.map((version) => `^${version}`)];
    const floors = versions.map((version) => `>=${version}`);
    const all = [...shaped, ...spaced(current), ...plain, ...loose, ...floors, ...upTo(locked, versions)];
    return [...new Set(all)].filter((text) => text !== current).slice(0, MOST);
}
function olderVersions(locked) {
    const [major = 0, minor = 0, patch = 0] = (0,pep440.ot)(locked)?.release ?? [];
    const minors = countdown(minor).flatMap((m) => [`${major}.${m}`, `${major}.${m}.0`]);
    const patches = countdown(patch).map((p) => `${major}.${minor}.${p}`);
    const majors = major > 0 ? [`${major - 1}`, `${major - 1}.0`] : [];
    return [...new Set([locked, `${major}.${minor}`, `${major}`, ...minors, ...patches, ...majors])];
}
function countdown(from) {
    const length = Math.min(from + 1, 40);
    return Array.from({ length }, (_, i) => from - i);
}
function sameShape(current, locked, versions) {
    const first = /\d[\w.!+]*/.exec(current);
    if (!first)
        return [];
    const [before, after] = [current.slice(0, first.index), current.slice(first.index + first[0].length)];
    const precision = first[0].split('.').length;
    const alike = versions.filter((version) => version.split('.').length === precision);
    const others = versions.filter((version) => !alike.includes(version));
    const tails = [after, ...tailsFor(after, locked)];
    return [...alike, ...others].flatMap((version) => tails.map((tail) => before + version + tail));
}
function tailsFor(after, locked) {
    const bound = /^(.*<=?\s*)(\d+(?:\.\d+)*)(.*)$/s.exec(after);
    if (!bound)
        return [];
    const [, head = '', version = '', rest = ''] = bound;
    const padding = Math.max(0, version.split('.').length);
    return nextVersions(locked).map((next) => head + padded(next, padding) + rest);
}
function nextVersions(locked) {
    const [major = 0, minor = 0, patch = 0] = (0,pep440.ot)(locked)?.release ?? [];
    return [[major + 1], [major, minor + 1], [major, minor, patch + 1]];
}
function padded(release, length) {
    return [...release, ...Array(Math.max(0, length - release.length)).fill(0)].join('.');
}
function upTo(locked, versions) {
    return versions
        .slice(0, 12)
        .flatMap((version) => nextVersions(locked).flatMap((next) => [next.length, 3].flatMap((length) => [
        `>=${version},<${padded(next, length)}`,
        `>=${version}, <${padded(next, length)}`,
    ])));
}
function spaced(current) {
    if (current === undefined)
        return [];
    const tight = current.replace(/\s+/g, '');
    return [tight, tight.replaceAll(',', ', '), tight.replace(/([=<>]=?|\^|~)(?=\d)/g, '$1 ')].filter((text) => text !== current);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/alternatives.ts




function alternativesOf(one, packages) {
    const written = one.written === 'poetry' ? poetryAlternatives(one, packages) : standardAlternatives(one, packages);
    return [withoutIt(one), ...written];
}
function withoutIt({ path }) {
    return { apply: (root) => (0,drift_edits.ef)(root, path, undefined), told: 'was not there', rank: 0, code: 'dependency-added' };
}
function replaced(path, value, rank, code, told) {
    return { apply: (root) => (0,drift_edits.ef)(root, path, value), told: told ?? `was ${shown(value)}`, rank, code };
}
function shown(value) {
    const text = typeof value === 'string' ? `"${value}"` : (0,toml.fO)(value) ? inline((0,toml.fO)(value)) : String(value);
    return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
function inline(table = {}) {
    const members = Object.entries(table).filter(([, value]) => value !== undefined);
    return `{ ${members.map(([key, value]) => `${key} = ${Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : shown(value)}`).join(', ')} }`;
}
function poetryAlternatives(one, packages) {
    const table = (0,toml.fO)(one.value);
    const constraints = constraintsFor(one, packages, table ? [...one.path, 'version'] : one.path);
    const forms = table ? tableForms(one, table) : stringForms(one);
    return [...spellings(one), ...forms, ...originForms(one, packages), ...renames(one, packages), ...constraints];
}
function spellings(one) {
    const path = (0,toml.fO)(one.value) ? [...one.path, 'version'] : one.path;
    if (one.origin !== 'index' || one.constraint === '*')
        return [];
    return spaced(one.constraint).map((text) => replaced(path, text, 1, 'spelling-changed'));
}
function constraintsFor(one, packages, path) {
    if (one.origin !== 'index')
        return [];
    const texts = packages.flatMap((each) => olderConstraints(one.constraint, each.version));
    return texts.map((text, i) => replaced(path, text, rankOf(i), 'constraint-changed'));
}
function rankOf(index) {
    if (index < 8)
        return 1;
    return index < 30 ? 3 : index < 100 ? 5 : 7;
}
function stringForms(one) {
    const version = ['version', one.value];
    const more = [
        ['optional', true],
        ['optional', false],
        ['allow-prereleases', true],
        ['develop', true],
    ];
    const plain = replaced(one.path, (0,drift_edits.Jl)([version]), 2, 'spelling-changed');
    return [plain, ...more.map((pair) => replaced(one.path, (0,drift_edits.Jl)([version, pair]), 4, 'dependency-changed'))];
}
function tableForms(one, table) {
    const keys = Object.keys(table).filter((key) => key !== 'version');
    const version = table['version'];
    const code = keys.length === 0 ? 'spelling-changed' : 'dependency-changed';
    const collapsed = version === undefined ? [] : [replaced(one.path, version, 1, code)];
    const dropped = keys.map((key) => replaced([...one.path, key], undefined, 2, 'dependency-changed', `had no ${key}`));
    const toggled = ['optional', 'develop', 'allow-prereleases'].flatMap((key) => [true, false]
        .filter((value) => table[key] !== value)
        .map((value) => replaced([...one.path, key], value, 2, 'dependency-changed', `had ${key} = ${value}`)));
    return [...collapsed, ...dropped, ...toggled];
}
function originForms(one, packages) {
    return packages.flatMap(({ source }) => {
        if (source?.type === 'git')
            return gitForms(one, source.url, source.reference);
        if (source?.type === 'directory' || source?.type === 'file')
            return pathForms(one, source.url);
        if (source?.type === 'url')
            return [replaced(one.path, (0,drift_edits.Jl)([['url', source.url]]), 2, 'dependency-changed')];
        if (source?.reference === undefined)
            return [];
        const table = (0,toml.fO)(one.value) ?? (0,drift_edits.Jl)([['version', one.constraint]]);
        const sourced = (0,drift_edits.Jl)([...Object.entries(table), ['source', source.reference]]);
        return [replaced(one.path, sourced, 2, 'dependency-changed')];
    });
}
function gitForms(one, url, reference) {
    const rest = Object.entries((0,toml.fO)(one.value) ?? {}).filter(([key]) => !['git', 'branch', 'tag', 'rev', 'version'].includes(key));
    const asked = (0,toml.fO)(one.value)?.['git'];
    const urls = typeof asked === 'string' && asked !== url ? [url, asked] : [url];
    const refs = reference === undefined ? [] : ['branch', 'rev', 'tag'].map((key) => [[key, reference]]);
    return urls.flatMap((git) => [[], ...refs].map((ref) => replaced(one.path, (0,drift_edits.Jl)([['git', git], ...ref, ...rest]), 2, 'dependency-changed')));
}
function pathForms(one, path) {
    const given = (0,drift_edits.Jl)([['path', path]]);
    const develop = (0,drift_edits.Jl)([
        ['path', path],
        ['develop', true],
    ]);
    return [given, develop].map((table) => replaced(one.path, table, 2, 'dependency-changed'));
}
function renames(one, packages) {
    const key = one.path.at(-1);
    if (typeof key !== 'string')
        return [];
    return otherNames(key, packages).map((name) => ({
        apply: (root) => (0,drift_edits.wc)(root, one.path, name),
        told: `was named ${name}`,
        rank: 3,
        code: 'spelling-changed',
    }));
}
function otherNames(name, packages) {
    const names = [
        packages[0]?.name,
        name.toLowerCase(),
        name.replaceAll('_', '-'),
        name.replaceAll('-', '_'),
        name.replaceAll('-', '.'),
    ];
    return [...new Set(names)].filter((other) => other !== undefined && other !== name);
}
function standardAlternatives(one, packages) {
    const text = typeof one.value === 'string' ? one.value : '';
    const requirement = (0,pep508.p)(text);
    if (!requirement || text.length > 500)
        return [];
    const { name, extras, constraint, marker, url } = requirement;
    const head = extras.length > 0 ? text.slice(0, text.indexOf(']') + 1) : name;
    const tail = marker === undefined ? '' : text.slice(url === undefined ? text.indexOf(';') : text.indexOf(' ;'));
    const body = text.slice(head.length, text.length - tail.length);
    const with_ = (value, rank, code) => replaced(one.path, value, rank, code);
    const constraints = url === undefined ? packages.flatMap((each) => olderConstraints(constraint || undefined, each.version)) : [];
    return [
        ...standardSpellings(text).map((value) => with_(value, 1, 'spelling-changed')),
        ...(marker === undefined ? [] : [with_((head + body).trimEnd(), 2, 'dependency-changed')]),
        ...(extras.length === 0 ? [] : [with_(name + body + tail, 2, 'dependency-changed')]),
        ...(constraint === ''
            ? []
            : [with_(head + (tail && ` ${tail}`), 1, 'constraint-changed'), with_(head + tail, 1, 'constraint-changed')]),
        ...constraints.flatMap((older, i) => bodies(body, constraint, older).map((each) => with_(head + each + tail, rankOf(i), 'constraint-changed'))),
        ...otherNames(name, packages).map((other) => with_(other + text.slice(name.length), 3, 'spelling-changed')),
    ];
}
function bodies(body, constraint, older) {
    const operator = /^[\^*]/.test(older) ? '' : /^\d/.test(older) ? `==${older}` : older;
    if (operator === '')
        return [];
    const same = constraint === '' ? operator : body.replace(constraint, () => operator);
    return [...new Set([same, ` (${operator})`])];
}
function standardSpellings(text) {
    const tight = text.replace(/\s*([<>=!~]=?=?|,|;)\s*/g, '$1').replace(/\s*\(([^)]*)\)/, '$1');
    const loose = tight.replace(/([<>=!~]=?=?)/g, ' $1 ');
    const commas = tight.replaceAll(',', ', ');
    const marked = tight.replace(';', ' ; ');
    return [tight, commas, loose, marked, tight.replace(';', '; ')].filter((other) => other !== text);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/declared.ts



function poetryDependencies(table, group, path) {
    return (0,toml.Mc)(table).flatMap(([name, value]) => {
        if (name.toLowerCase() === 'python')
            return [];
        if (!Array.isArray(value))
            return [poetryDependency(name, value, group, [...path, name], false)];
        return (0,toml._j)(value).map((one, i) => poetryDependency(name, one, group, [...path, name, i], value.length > 1));
    });
}
function poetryDependency(name, value, group, path, several) {
    const table = (0,toml.fO)(value);
    const source = (0,toml.oJ)(table?.['source']);
    return {
        name,
        key: (0,pep440.Ew)(name),
        group,
        path,
        written: 'poetry',
        value,
        origin: originOf(table),
        constraint: (0,toml.oJ)(value) ?? (0,toml.oJ)(table?.['version']) ?? '*',
        extras: (0,toml.P7)(table?.['extras']),
        ...(source === undefined ? {} : { source }),
        optional: table?.['optional'] === true,
        marker: poetryMarker(table),
        several,
    };
}
function originOf(table) {
    if (table?.['git'] !== undefined)
        return 'git';
    if (table?.['path'] !== undefined || table?.['file'] !== undefined)
        return 'path';
    return table?.['url'] === undefined ? 'index' : 'url';
}
function poetryMarker(table) {
    const [python, platform, markers] = [table?.['python'], table?.['platform'], table?.['markers']];
    const given = [python, platform, markers].filter((value) => value !== undefined);
    if (given.length > 1)
        return { kind: 'other' };
    if (python !== undefined)
        return { kind: 'python', versions: (0,toml.oJ)(python) ?? '' };
    return platform === undefined ? (0,pep508.x)((0,toml.oJ)(markers)) : { kind: 'platform' };
}
function standardDependencies(array, group, path, optional = false) {
    const all = (0,toml._j)(array).flatMap((value, i) => standardDependency(value, group, [...path, i], optional));
    const [seen, twice] = [new Set(), new Set()];
    for (const { key } of all)
        (seen.has(key) ? twice : seen).add(key);
    return all.map((one) => ({ ...one, several: twice.has(one.key) }));
}
function standardDependency(value, group, path, optional) {
    const requirement = typeof value === 'string' ? (0,pep508.p)(value) : undefined;
    if (!requirement)
        return [];
    const { name, url, marker, extras, constraint } = requirement;
    const origin = url === undefined ? 'index' : standardOrigin(url);
    const base = {
        name,
        key: (0,pep440.Ew)(name),
        group,
        path,
        written: 'pep508',
        value,
        origin,
        extras,
        optional,
    };
    return [{ ...base, constraint: constraint || '*', marker: (0,pep508.x)(marker), several: false }];
}
function standardOrigin(url) {
    if (/^git(?:\+|:)/.test(url))
        return 'git';
    return /^https?:/.test(url) ? 'url' : 'path';
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/manifest.ts




const POETRY = ['tool', 'poetry'];
const TABLES = {
    main: [...POETRY, 'dependencies'],
    dev: [...POETRY, 'dev-dependencies'],
    group: [...POETRY, 'group'],
    extras: [...POETRY, 'extras'],
    sources: [...POETRY, 'source'],
    project: ['project', 'dependencies'],
    optional: ['project', 'optional-dependencies'],
    standard: ['dependency-groups'],
    requiresPython: ['project', 'requires-python'],
};
function manifestOf(table, { version, rule }) {
    const modern = (0,pep440.jZ)(version.text, '2.0.0.dev0');
    const root = hashedSections(table, rule);
    const self = (0,toml.oJ)((0,drift_edits.fK)(table, ['project', 'name'])) ?? (0,toml.oJ)((0,drift_edits.fK)(table, [...POETRY, 'name']));
    const main = mainDependencies(root);
    const groups = groupDependencies(root);
    const standard = standardGroups(root);
    const overlaying = new Set(standard.map((one) => one.group));
    const overlaid = groups.filter((one) => overlaying.has(one.group));
    const own = groups.filter((one) => !overlaying.has(one.group));
    const unhashed = modern && rule !== '2.3' ? standardGroups(table) : [];
    return {
        root,
        ...(self === undefined ? {} : { self: (0,pep440.Ew)(self) }),
        declared: [...main.declared, ...own, ...standard],
        byKey: byKey([...main.declared, ...main.enriching, ...groups, ...standard]),
        enriching: [...main.enriching, ...overlaid],
        possible: [...(isDynamic(table) ? main.enriching : []), ...unhashed],
        groups: new Set(['main', ...groupNames(root), ...unhashed.map((one) => one.group)]),
        ...pythonOf(root),
        modern,
        hashesGroups: rule !== '1.0',
    };
}
function byKey(all) {
    const map = new Map();
    for (const one of all) {
        const same = map.get(one.key);
        if (same)
            same.push(one);
        else
            map.set(one.key, [one]);
    }
    return map;
}
function isDynamic(table) {
    return (0,toml.P7)((0,drift_edits.fK)(table, ['project', 'dynamic'])).some((key) => key.endsWith('dependencies'));
}
const LEGACY = ['dependencies', 'dev-dependencies', 'extras', 'source'];
function hashedSections(table, rule) {
    const poetry = pick((0,drift_edits.fK)(table, POETRY), rule === '1.0' ? LEGACY : [...LEGACY, 'group']);
    const modern = rule === '2.0' || rule === '2.3';
    const project = modern
        ? pick(table['project'], ['requires-python', 'dependencies', 'optional-dependencies'])
        : undefined;
    const groups = rule === '2.3' ? (0,toml.fO)(table['dependency-groups']) : undefined;
    const sections = [
        ['project', project],
        ['dependency-groups', groups],
        ['tool', poetry && (0,drift_edits.Jl)([['poetry', poetry]])],
    ];
    return (0,drift_edits.Jl)(sections.filter(([, section]) => section !== undefined));
}
function pick(value, keys) {
    const table = (0,toml.fO)(value);
    return table && (0,drift_edits.Jl)(Object.entries(table).filter(([key]) => keys.includes(key)));
}
function mainDependencies(root) {
    const poetry = poetryDependencies((0,drift_edits.fK)(root, TABLES.main), 'main', TABLES.main);
    const project = standardDependencies((0,drift_edits.fK)(root, TABLES.project), 'main', TABLES.project);
    const optional = (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.optional)).flatMap(([extra, array]) => standardDependencies(array, 'main', [...TABLES.optional, extra], true));
    const standard = [...project, ...optional];
    return standard.length > 0 ? { declared: standard, enriching: poetry } : { declared: poetry, enriching: [] };
}
function groupDependencies(root) {
    const dev = poetryDependencies((0,drift_edits.fK)(root, TABLES.dev), 'dev', TABLES.dev);
    const named = (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.group)).flatMap(([name, group]) => {
        const path = [...TABLES.group, name, 'dependencies'];
        return poetryDependencies((0,toml.fO)(group)?.['dependencies'], (0,pep440.Ew)(name), path);
    });
    return [...dev, ...named];
}
function standardGroups(root) {
    return (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.standard)).flatMap(([name, array]) => standardDependencies(array, (0,pep440.Ew)(name), [...TABLES.standard, name]));
}
function groupNames(root) {
    const named = [...(0,toml.Mc)((0,drift_edits.fK)(root, TABLES.group)), ...(0,toml.Mc)((0,drift_edits.fK)(root, TABLES.standard))];
    const dev = (0,drift_edits.fK)(root, TABLES.dev) === undefined ? [] : ['dev'];
    return [...dev, ...named.map(([name]) => (0,pep440.Ew)(name))];
}
function pythonOf(root) {
    const [key = 'python'] = (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.main)).flatMap(([name]) => /^python$/i.exec(name)?.[0] ?? []);
    const path = [...TABLES.main, key];
    const own = (0,toml.oJ)((0,drift_edits.fK)(root, path));
    if (own !== undefined)
        return { python: own, pythonPath: path };
    const standard = (0,toml.oJ)((0,drift_edits.fK)(root, TABLES.requiresPython));
    return standard === undefined ? { python: '*' } : { python: standard, pythonPath: TABLES.requiresPython };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/empties.ts



function changedEmpties({ root, modern }) {
    const standard = modern
        ? [
            [TABLES.project, []],
            [TABLES.optional, (0,drift_edits.Jl)([])],
        ]
        : [];
    const sections = [
        [TABLES.dev, (0,drift_edits.Jl)([])],
        [TABLES.extras, (0,drift_edits.Jl)([])],
        [TABLES.sources, []],
        [TABLES.main, (0,drift_edits.Jl)([])],
        [TABLES.group, (0,drift_edits.Jl)([])],
        ...standard,
    ];
    const groups = ['group', 'standard'];
    const members = groups.flatMap((key) => (0,toml.Mc)((0,drift_edits.fK)(root, TABLES[key])).map(([name]) => [...TABLES[key], name]));
    const inner = members.flatMap((path) => [path, [...path, 'dependencies']]);
    return [
        ...sections.flatMap(([path, empty]) => emptyOrMissing(root, path, empty)),
        ...inner.flatMap((path) => (isEmpty((0,drift_edits.fK)(root, path)) ? [suspect(path, undefined, 'was not there')] : [])),
    ];
}
function emptyOrMissing(root, path, empty) {
    const value = (0,drift_edits.fK)(root, path);
    if (value === undefined)
        return [suspect(path, empty, 'was there, empty,')];
    return isEmpty(value) ? [suspect(path, undefined, 'was not there')] : [];
}
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    const table = (0,toml.fO)(value);
    return table !== undefined && Object.keys(table).length === 0;
}
function suspect(path, value, told) {
    const edit = { apply: (root) => (0,drift_edits.ef)(root, path, value), told, rank: 1 };
    return { code: 'section-changed', claim: `[${path.join('.')}]`, path, observed: '', proven: false, edits: [edit] };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/extras.ts





function changedExtras(manifest, lock) {
    const declared = declaredExtras(manifest);
    if (!declared)
        return [];
    const locked = new Map([...lock.extras].map(([name, names]) => [(0,pep440.Ew)(name), lockedExtra(name, names)]));
    const known = new Map(declared.map((extra) => [(0,pep440.Ew)(extra.name), extra]));
    const added = declared.filter((extra) => !locked.has((0,pep440.Ew)(extra.name)) && extra.installs.size > 0);
    const gone = [...locked].filter(([key]) => !known.has(key)).map(([, extra]) => extra);
    const renamed = added.length === 1 && gone.length === 1 ? renamedExtra(added[0], gone[0]) : [];
    if (renamed.length > 0)
        return renamed;
    const others = declared.filter((extra) => !added.includes(extra));
    return [
        ...added.map(addedExtra),
        ...gone.map((extra) => removedExtra(manifest, extra)),
        ...others.map((extra) => keptExtra(extra, locked.get((0,pep440.Ew)(extra.name)))),
    ];
}
function declaredExtras({ root, declared }) {
    const standard = (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.optional));
    if (standard.length > 0)
        return standard.map(([name, value]) => standardExtra(name, value));
    if (declared.some((one) => one.path[0] === 'project'))
        return (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.extras)).length > 0 ? undefined : [];
    const keys = new Set(declared.filter((one) => one.group === 'main').map((one) => one.key));
    return (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.extras)).map(([name, value]) => {
        const written = (0,toml.P7)(value);
        const installs = new Set(written.map(pep440.Ew).filter((key) => keys.has(key)));
        return { name, path: [...TABLES.extras, name], installs, written };
    });
}
function standardExtra(name, value) {
    const written = (0,toml.P7)(value);
    const installs = new Set(written.flatMap((text) => (0,pep440.Ew)((0,pep508.p)(text)?.name ?? '') || []));
    return { name, path: [...TABLES.optional, name], installs, written };
}
function lockedExtra(name, names) {
    const installs = new Set(names.flatMap((text) => (0,pep440.Ew)(/^[\w.-]+/.exec(text)?.[0] ?? '') || []));
    return { name, installs, written: names };
}
function extras_suspect(extra, observed, edits) {
    const place = extra.path ? { path: extra.path } : {};
    return { code: 'extra-changed', claim: `extra "${extra.name}"`, ...place, observed, proven: true, edits };
}
function addedExtra(extra) {
    const { path = [] } = extra;
    return extras_suspect(extra, 'not in the lock', [{ apply: (root) => (0,drift_edits.ef)(root, path, undefined), told: '', rank: 0 }]);
}
function removedExtra(manifest, extra) {
    const optional = (0,drift_edits.fK)(manifest.root, TABLES.optional) !== undefined;
    const path = [...(optional ? TABLES.optional : TABLES.extras), extra.name];
    return extras_suspect({ ...extra, path }, 'in the lock, declared nowhere (removed?)', arrangements(path, extra.written));
}
function renamedExtra(now, before) {
    if (!now?.path || !before || !sameSet(now.installs, before.installs))
        return [];
    const { path } = now;
    const edit = { apply: (root) => (0,drift_edits.wc)(root, path, before.name), told: '', rank: 0 };
    return [extras_suspect(now, `lock calls it "${before.name}"`, [edit])];
}
function keptExtra(now, before) {
    const { path = [] } = now;
    const proven = before !== undefined && !sameSet(now.installs, before.installs);
    const observed = proven ? `lock has ${before.written.join(', ') || 'nothing'} for it` : '';
    const gone = { apply: (root) => (0,drift_edits.ef)(root, path, undefined), told: 'was not there', rank: 1 };
    const formerly = before ? [...arrangements(path, before.written), ...respelled(path, before.name)] : [];
    return { ...extras_suspect(now, observed, proven ? formerly : [gone, ...formerly]), proven };
}
function respelled(path, name) {
    const names = [name, name.toUpperCase(), name.replaceAll('-', '_')].filter((other) => other !== path.at(-1));
    return names.map((other) => ({ apply: (root) => (0,drift_edits.wc)(root, path, other), told: `was named ${other}`, rank: 2 }));
}
function arrangements(path, names) {
    return orders(names.slice(0, 5)).map((order, i) => ({
        apply: (root) => (0,drift_edits.ef)(root, path, [...order, ...names.slice(5)]),
        told: `was [${order.join(', ')}]`,
        rank: i < 6 ? 1 : 4,
    }));
}
function orders(names) {
    if (names.length <= 1)
        return [[...names]];
    return names.flatMap((name, i) => orders(names.toSpliced(i, 1)).map((rest) => [name, ...rest]));
}
function sameSet(a, b) {
    return a.size === b.size && [...a].every((name) => b.has(name));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/groups.ts




const MOST_GROUPS = 200;
const USUAL = ['dev', 'test', 'tests', 'docs', 'lint', 'develop', 'development'];
function changedGroups(manifest, lock) {
    const recorded = lock.packages.some((one) => one.groups !== undefined);
    const locked = new Set(lock.packages.flatMap((one) => one.groups ?? []));
    const lost = [...locked].filter((name) => !manifest.groups.has(name));
    const own = ownGroups(manifest).slice(0, MOST_GROUPS);
    return [
        ...own.flatMap((group) => declaredGroup(manifest, group, locked, lost, recorded)),
        ...lost.slice(0, MOST_GROUPS).map((name) => lostGroup(name, lock)),
        ...movedDev(manifest),
    ];
}
function ownGroups({ root }) {
    const named = (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.group)).map(([name]) => ({ name, path: [...TABLES.group, name] }));
    const standard = (0,toml.Mc)((0,drift_edits.fK)(root, TABLES.standard)).map(([name]) => ({
        name,
        path: [...TABLES.standard, name],
    }));
    return [...named, ...standard];
}
function declaredGroup(manifest, group, locked, lost, recorded) {
    const key = (0,pep440.Ew)(group.name);
    const filled = manifest.declared.some((one) => one.group === key && one.marker.kind === 'none');
    const proven = recorded && filled && !locked.has(key);
    const others = (lost.length > 0 ? lost : USUAL).filter((name) => name !== group.name);
    const renames = others.map((name) => ({
        apply: (root) => (0,drift_edits.wc)(root, group.path, name),
        told: `was named ${name}`,
        rank: 0,
    }));
    const told = lost.length === 1
        ? `no package is locked for it; the lock knows a group "${lost[0]}"`
        : 'no package is locked for it';
    const edits = [...renames, ...contentEdits(manifest.root, group), removal(group)];
    const observed = proven ? told : '';
    return [{ code: 'group-changed', claim: `group "${group.name}"`, path: group.path, observed, proven, edits }];
}
function removal({ path }) {
    return { apply: (root) => (0,drift_edits.ef)(root, path, undefined), told: 'was not there', rank: 1 };
}
function contentEdits(root, { path }) {
    const value = (0,drift_edits.fK)(root, path);
    return Array.isArray(value) ? includeEdits(root, path, value) : switchEdits(path, (0,toml.fO)(value));
}
function switchEdits(path, table) {
    const given = ['optional', 'include-groups'].filter((key) => table?.[key] !== undefined);
    const set = (key, value, told) => ({
        apply: (root) => (0,drift_edits.ef)(root, [...path, key], value),
        told,
        rank: 2,
    });
    const optional = table?.['optional'] !== true;
    return [
        ...given.map((key) => set(key, undefined, `had no ${key}`)),
        set('optional', optional, `had optional = ${optional}`),
    ];
}
function includeEdits(root, path, array) {
    const out = array.flatMap((element, i) => {
        if (!(0,toml.fO)(element))
            return [];
        return [
            { apply: (tree) => (0,drift_edits.ef)(tree, [...path, i], undefined), told: 'had one include-group less', rank: 1 },
        ];
    });
    const others = Object.keys((0,toml.fO)((0,drift_edits.fK)(root, TABLES.standard)) ?? {}).filter((name) => name !== path.at(-1));
    const put = others.slice(0, 20).flatMap((name) => [array.length, 0].map((index) => ({
        apply: (tree) => (0,drift_edits.PT)(tree, path, index, (0,drift_edits.Jl)([['include-group', name]])),
        told: `had include-group "${name}"`,
        rank: 3,
        inserts: true,
    })));
    return [...out, ...put];
}
function lostGroup(name, lock) {
    const own = lock.packages.filter((one) => one.groups?.includes(name));
    const index = own[0]?.index;
    const observed = `in the lock (${own.length} package${own.length === 1 ? '' : 's'}), declared nowhere (removed or renamed?)`;
    return {
        code: 'group-changed',
        claim: `group "${name}"`,
        ...(index === undefined ? {} : { lockIndex: index }),
        observed,
        proven: true,
        edits: [],
    };
}
function movedDev({ root, hashesGroups }) {
    if (!hashesGroups)
        return [];
    const [old, now] = [TABLES.dev, [...TABLES.group, 'dev', 'dependencies']];
    const move = (from, to) => {
        const value = (0,drift_edits.fK)(root, from);
        if (value === undefined || (0,drift_edits.fK)(root, to) !== undefined)
            return [];
        const edit = {
            apply: (tree) => (0,drift_edits.ef)((0,drift_edits.ef)(tree, from, undefined), to, value),
            told: `as [${to.join('.')}]`,
            rank: 0,
        };
        return [
            { code: 'group-changed', claim: `[${from.join('.')}]`, path: from, observed: '', proven: false, edits: [edit] },
        ];
    };
    return [...move(now, old), ...move(old, now)];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/order.ts


const MOST_MOVED = 24;
const MOST_ARRAYS = 60;
function changedOrders(root) {
    return arraysIn(root, [], 0)
        .slice(0, MOST_ARRAYS)
        .map(({ path, array }) => ({
        code: 'order-changed',
        claim: `order of ${path.join('.')}`,
        path,
        observed: '',
        proven: false,
        edits: ordersOf(path, array),
    }));
}
function arraysIn(value, path, depth) {
    if (depth > 8)
        return [];
    if (Array.isArray(value)) {
        const inner = value.flatMap((element, i) => arraysIn(element, [...path, i], depth + 1));
        return value.length > 1 ? [{ path, array: value }, ...inner] : inner;
    }
    const table = (0,toml.fO)(value);
    return table ? Object.entries(table).flatMap(([key, member]) => arraysIn(member, [...path, key], depth + 1)) : [];
}
function ordersOf(path, array) {
    const sorts = [sorted(array, (text) => text), sorted(array, (text) => text.toLowerCase()), array.toReversed()];
    const swaps = array.slice(0, MOST_MOVED).flatMap((_, i) => (i === 0 ? [] : [moved(array, i, i - 1)]));
    const moves = array.length > MOST_MOVED
        ? []
        : array.flatMap((_, from) => array.flatMap((__, to) => (Math.abs(from - to) < 2 ? [] : [moved(array, from, to)])));
    const edit = (order, rank) => ({
        apply: (root) => (0,drift_edits.ef)(root, path, order),
        told: '',
        rank,
    });
    return [
        ...sorts.map((order) => edit(order, 1)),
        ...swaps.map((order) => edit(order, 2)),
        ...moves.map((order) => edit(order, 6)),
    ];
}
function sorted(array, key) {
    if (!array.every((element) => typeof element === 'string'))
        return array;
    return array.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
function moved(array, from, to) {
    const [element] = array.slice(from, from + 1);
    return array.toSpliced(from, 1).toSpliced(to, 0, element);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/python.ts



function changedPython(manifest, lock) {
    const before = lock.pythonVersions;
    if (before === undefined)
        return [];
    const path = manifest.pythonPath;
    const proven = before !== manifest.python;
    const observed = proven ? `lock was made for ${before}` : '';
    const claim = `python ${manifest.python}`;
    return [
        {
            code: 'python-changed',
            claim,
            ...(path ? { path } : {}),
            observed,
            proven,
            edits: formerly(manifest, before, proven),
        },
    ];
}
function formerly({ root }, before, proven) {
    const own = [...TABLES.main, 'python'];
    const both = [own, TABLES.requiresPython];
    const present = both.filter((path) => (0,drift_edits.fK)(root, path) !== undefined);
    const set = (paths, value, rank) => ({
        apply: (tree) => paths.reduce((edited, path) => (0,drift_edits.ef)(edited, path, value), tree),
        told: proven ? '' : value === undefined ? 'was not there' : `was ${shown(value)}`,
        rank,
    });
    return [
        ...present.map((path) => set([path], before, 0)),
        set(present, before, 0),
        ...both.filter((path) => !present.includes(path)).map((path) => set([path], before, 2)),
        ...present.map((path) => set([path], undefined, 2)),
    ];
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/append.ts
var append = __webpack_require__(2815);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/removed.ts





const MOST_NEEDED = 60;
const MOST_GONE = 1000;
function removedDependencies(manifest, locked) {
    const declared = new Set([...manifest.declared, ...manifest.possible].map((one) => one.key));
    const reached = reachable(declared, locked);
    const lost = [...locked.keys()].filter((key) => !reached.has(key));
    const inner = new Set(lost.flatMap((key) => needsOf(locked, key)));
    const roots = lost.filter((key) => !inner.has(key));
    const gone = roots.length > 0 ? roots : lost.slice(0, 1);
    const needed = [...reached].filter((key) => !declared.has(key) && locked.has(key)).slice(0, MOST_NEEDED);
    return [
        ...gone.slice(0, MOST_GONE).flatMap((key, i) => removed(key, true, manifest, locked, i < 20 ? 200 : 0)),
        ...needed.flatMap((key) => removed(key, false, manifest, locked, Math.max(6, Math.floor(200 / needed.length)))),
    ];
}
function reachable(from, locked) {
    const reached = new Set();
    const queue = [...from];
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
        if (reached.has(key))
            continue;
        reached.add(key);
        for (const one of locked.get(key) ?? [])
            (0,append.B)(queue, one.needs.keys());
    }
    return reached;
}
function needsOf(locked, key) {
    return (locked.get(key) ?? []).flatMap((one) => [...one.needs.keys()].filter((need) => need !== key));
}
function removed(key, proven, manifest, locked, most) {
    const [one] = locked.get(key) ?? [];
    if (!one)
        return [];
    const versions = (locked.get(key) ?? []).map((each) => each.version).join(', ');
    return [
        {
            code: 'dependency-removed',
            claim: `${one.name} ${versions}`,
            lockIndex: one.index,
            observed: 'in the lock, declared nowhere (removed?)',
            proven,
            edits: restorations(one, manifest, proven, most),
        },
    ];
}
function restorations(one, manifest, proven, most) {
    const constraints = ['*', ...olderConstraints(undefined, one.version)].slice(0, most);
    const edits = constraints.flatMap((constraint, i) => [
        ...tablesFor(one, manifest).map((path) => restored(path, one.name, constraint, i)),
        ...arraysFor(one, manifest).flatMap((path) => inserted(manifest, path, one.name, constraint, i)),
    ]);
    return edits.map((edit) => (proven ? edit : { ...edit, rank: edit.rank + 3 }));
}
function restored(path, name, constraint, i) {
    const told = `${name} = ${shown(constraint)} stood in ${path.join('.')}`;
    return { apply: (root) => (0,drift_edits.ef)(root, [...path, name], constraint), told, rank: i < 4 ? 1 : 4 };
}
function inserted(manifest, path, name, constraint, i) {
    const array = (0,drift_edits.fK)(manifest.root, path);
    const elements = Array.isArray(array) ? array : [];
    const sorted = elements.filter((element) => typeof element === 'string' && element.toLowerCase() < name).length;
    const places = [...new Set([elements.length, sorted, 0, ...elements.keys()])].slice(0, i < 4 ? 20 : 2);
    return standardForms(name, constraint).flatMap((text) => places.map((index) => ({
        apply: (root) => (0,drift_edits.PT)(root, path, index, text),
        told: `${shown(text)} stood in ${path.join('.')}`,
        rank: i < 4 ? 1 : 4,
        inserts: true,
    })));
}
function standardForms(name, constraint) {
    if (constraint === '*')
        return [name];
    if (/^[\^~](?!=)|\*/.test(constraint))
        return [];
    const text = /^\d/.test(constraint) ? `==${constraint}` : constraint;
    return [`${name}${text}`, `${name} (${text})`];
}
function tablesFor(one, { root, modern, hashesGroups }) {
    const groups = (0,drift_edits.fK)(root, TABLES.group);
    const names = typeof groups === 'object' ? Object.keys(groups) : [];
    const usual = one.groups ? [] : ['dev', 'test'];
    const missing = (one.groups ?? []).filter((group) => group !== 'main' && !names.includes(group));
    const all = [
        ...(modern && (0,drift_edits.fK)(root, TABLES.project) !== undefined ? [] : [TABLES.main]),
        TABLES.dev,
        ...(hashesGroups ? [...names, ...missing, ...usual] : []).map((name) => [...TABLES.group, name, 'dependencies']),
    ];
    return all.filter((path) => isFor(path, one));
}
function arraysFor(one, { root, modern }) {
    const groups = (0,drift_edits.fK)(root, TABLES.standard);
    const names = typeof groups === 'object' ? Object.keys(groups) : [];
    const project = (0,drift_edits.fK)(root, ['project']) === undefined ? [] : [TABLES.project];
    const all = [...project, ...names.map((name) => [...TABLES.standard, name])];
    return modern ? all.filter((path) => isFor(path, one)) : [];
}
function isFor(path, { groups }) {
    if (!groups)
        return true;
    const section = path[0] === 'dependency-groups'
        ? path[1]
        : path[2] === 'group'
            ? path[3]
            : path[2] === 'dev-dependencies'
                ? 'dev'
                : 'main';
    return groups.includes(String(section)
        .toLowerCase()
        .replace(/[-_.]+/g, '-'));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/sources.ts





const MOST_SOURCES = 100;
const PRIORITIES = ['supplemental', 'explicit', 'primary', 'default', 'secondary'];
function changedSources({ root }, lock) {
    const sources = (0,toml._j)((0,drift_edits.fK)(root, TABLES.sources)).slice(0, MOST_SOURCES).map(toml.fO);
    const locked = new Map(lock.packages.flatMap(({ source }) => source?.type === 'legacy' && source.reference ? [[source.reference, source]] : []));
    const names = sources.map((source) => (0,toml.oJ)(source?.['name'])?.toLowerCase());
    const gone = [...locked.values()].filter((source) => !names.includes(source.reference?.toLowerCase()));
    return [
        ...sources.flatMap((source, i) => (source ? [declaredSource(source, i, locked)] : [])),
        ...gone.slice(0, MOST_SOURCES).map((source) => goneSource(source, sources.length)),
    ];
}
function declaredSource(source, i, locked) {
    const name = (0,toml.oJ)(source['name']) ?? '';
    const url = (0,toml.oJ)(source['url']);
    const before = [...locked.values()].find(({ reference }) => reference?.toLowerCase() === name.toLowerCase());
    const proven = url !== undefined && before !== undefined && plainUrl(url) !== plainUrl(before.url);
    const path = [...TABLES.sources, i];
    const edits = [...(proven ? urlEdits(path, before.url) : []), ...sourceEdits(path, source)];
    const observed = proven ? `lock has ${withoutSecrets(before.url)}` : '';
    return { code: 'source-changed', claim: `source "${name}"`, path, observed, proven, edits };
}
function plainUrl(url) {
    return withoutSecrets(url).replace(/\/{1,9}$/, '');
}
function urlEdits(path, url) {
    return [url, `${url.replace(/\/$/, '')}/`].map((value) => ({
        apply: (root) => (0,drift_edits.ef)(root, [...path, 'url'], value),
        told: `was ${shown(withoutSecrets(value))}`,
        rank: 0,
    }));
}
function sourceEdits(path, source) {
    const without = { apply: (root) => (0,drift_edits.ef)(root, path, undefined), told: 'was not there', rank: 0 };
    const set = (key, value) => ({
        apply: (root) => (0,drift_edits.ef)(root, [...path, key], value),
        told: value === undefined ? `had no ${key}` : `had ${key} = ${shown(value)}`,
        rank: 2,
    });
    const keys = Object.keys(source).filter((key) => key !== 'name' && key !== 'url');
    const priorities = PRIORITIES.filter((value) => source['priority'] !== value).map((value) => set('priority', value));
    return [
        without,
        ...keys.map((key) => set(key, undefined)),
        ...priorities,
        set('default', true),
        set('secondary', true),
    ];
}
function goneSource(source, count) {
    const given = [
        ['name', source.reference ?? ''],
        ['url', source.url],
    ];
    const forms = [given, ...PRIORITIES.map((priority) => [...given, ['priority', priority]])];
    const edits = forms.map((form) => ({
        apply: (root) => (0,drift_edits.PT)(root, TABLES.sources, count, (0,drift_edits.Jl)(form)),
        told: `was at ${withoutSecrets(source.url)}`,
        rank: 1,
        inserts: true,
    }));
    const observed = 'packages are locked from it, declared nowhere (removed?)';
    return { code: 'source-changed', claim: `source "${source.reference}"`, observed, proven: false, edits };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/suspects.ts










const MOST_EXAMINED = 2000;
const MOST_UNDONE = 200;
function suspectsIn(table, lock, release) {
    const manifest = manifestOf(table, release);
    const locked = indexOf(lock);
    const suspects = [
        ...manifest.declared.slice(0, MOST_EXAMINED).map((one, i) => dependency(one, manifest, locked, i < MOST_UNDONE)),
        ...manifest.enriching.slice(0, MOST_UNDONE).map((one) => enrichment(one, locked)),
        ...removedDependencies(manifest, locked),
        ...changedExtras(manifest, lock),
        ...changedGroups(manifest, lock),
        ...changedPython(manifest, lock),
        ...changedSources(manifest, lock),
        ...changedEmpties(manifest),
        ...changedOrders(manifest.root),
    ];
    return { manifest, suspects };
}
function dependency(one, manifest, locked, undo) {
    const evidence = evidenceAgainst(one, manifest, locked);
    return {
        code: evidence?.code ?? 'dependency-changed',
        claim: claimOf(one),
        path: one.path,
        observed: evidence?.observed ?? '',
        proven: evidence !== undefined,
        edits: undo ? alternativesOf(one, (locked.get(one.key) ?? []).slice(0, 4)) : [],
    };
}
function enrichment(one, locked) {
    const edits = alternativesOf(one, (locked.get(one.key) ?? []).slice(0, 4));
    return { code: 'dependency-changed', claim: claimOf(one), path: one.path, observed: '', proven: false, edits };
}
function claimOf({ written, value, name, constraint, origin }) {
    if (written === 'pep508')
        return shown(value).slice(1, -1);
    const asked = origin === 'index' ? constraint : shown(value);
    return `${name} ${asked.length > 120 ? `${asked.slice(0, 117)}…` : asked}`;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/lock.ts
var poetry_lock = __webpack_require__(5522);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/releases.ts
var releases = __webpack_require__(1911);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/other-poetry.ts




const RULES = ['1.0', '1.2', '2.0', '2.3'];
const ALPHA = '1.2-alpha';
const HASHES = {
    '2.3': 'right for Poetry 2.3 and later, which hashes [dependency-groups] too',
    '2.0': 'right for Poetry 2.0 to 2.2, which does not hash [dependency-groups]',
    '1.2': 'right for Poetry 1.2 to 1.8, which does not hash [project]',
    '1.0': 'right for Poetry 1.0 and 1.1, which does not hash [tool.poetry.group]',
    '1.2-alpha': 'that of a pre-release of Poetry 1.2, which no release accepts',
};
function otherPoetry(question) {
    const { lock, pair, judgement } = question;
    const writers = (0,releases.k)(lock.header, lock.lockVersion).map(({ rule }) => rule);
    const most = Math.max(...judgement.refusing.map(({ release }) => RULES.indexOf(release.rule)));
    const plausible = RULES.filter((rule, i) => i > most || writers.includes(rule));
    const rule = [...plausible.toReversed(), ALPHA].find((candidate) => isRight(question, candidate));
    if (rule === undefined)
        return undefined;
    const code = rule === ALPHA ? 'pre-release-hash' : 'hash-of-other-poetry';
    const asked = judgement.refusing.map(({ release }) => release.name).join(', ');
    const observed = `the hash is ${HASHES[rule]}; Poetry ${asked} computes another`;
    const where = { file: pair.lock.path, line: (0,poetry_lock.ri)(pair.lock.text) };
    const finding = { claim: pair.lock.path, outcome: 'broken', code, observed, where };
    const certain = rule === ALPHA || RULES.indexOf(rule) > most || writers.every((writer) => writer === rule);
    return { finding, certain };
}
function isRight({ manifest, lock, judgement, capabilities }, rule) {
    const [first] = judgement.refusing;
    const table = first ? (0,accept.md)(manifest, first.release) : manifest.table;
    const computed = (0,content_hash.A)(table, rule, capabilities);
    return computed.ok && computed.hash === lock.contentHash;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/plain-cause.ts

function plainCause({ lock, pair }) {
    const where = { file: pair.lock.path, line: (0,poetry_lock.ri)(pair.lock.text) };
    const cause = { claim: pair.lock.path, outcome: 'broken', where };
    if (!lock.metadata)
        return { ...cause, code: 'metadata-missing', observed: 'the lock has no [metadata]' };
    if (lock.contentHash === undefined) {
        return { ...cause, code: 'content-hash-missing', observed: 'the lock has no content-hash' };
    }
    if (/^[0-9a-f]{64}$/.test(lock.contentHash))
        return undefined;
    const observed = 'the content-hash is not 64 lowercase hex digits, as every Poetry writes it';
    return { ...cause, code: 'content-hash-invalid', observed };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/causes.ts










const BUDGET = { hashes: 2000, characters: 24_000_000 };
const MOST_FINDINGS = 200;
const MOST_TRIED = 300_000;
async function causesOf(question) {
    const plain = plainCause(question);
    if (plain)
        return [plain];
    const judge = question.judgement.refusing.at(-1);
    if (!judge)
        return [];
    const other = otherPoetry(question);
    if (other?.certain)
        return [other.finding];
    const table = (0,accept.md)(question.manifest, judge.release);
    const { manifest, suspects } = suspectsIn(table, question.lock, judge.release);
    if (other && !suspects.some(({ proven }) => proven))
        return [other.finding];
    const isTried = question.pair.manifest.text.length <= MOST_TRIED;
    const told = toldOf(suspects, isTried ? convict(manifest.root, suspects, oracleOf(question)) : undefined);
    const positions = await (0,drift_positions.Y)((0,toml.fQ)(question.pair.manifest.text));
    const findings = told.slice(0, MOST_FINDINGS).map((suspect) => findingOf(question, suspect, positions));
    return told.length > MOST_FINDINGS ? [...findings, restOf(told.length - MOST_FINDINGS)] : findings;
}
function toldOf(suspects, convicted) {
    if (!convicted)
        return withoutRepeats(suspects.filter((suspect) => suspect.proven));
    return convicted.map(({ suspect, edit }) => {
        const code = edit.code ?? suspect.code;
        return { ...suspect, code, observed: proof({ ...suspect, code }, edit.told) };
    });
}
function withoutRepeats(proven) {
    const groups = proven.filter(({ code, claim }) => code === 'group-changed' && claim.startsWith('group "'));
    const isWithin = (path = [], group = []) => group.length > 0 && group.every((step, i) => path[i] === step);
    const said = (one) => groups.some((group) => group !== one && isWithin(one.path, group.path));
    return proven.filter((one) => one.code !== 'group-changed' || !said(one));
}
function proof(suspect, told) {
    if (suspect.code === 'order-changed')
        return 'only the order changed since the lock was made (the hash proves it)';
    const before = told === '' || suspect.observed === NOT_LOCKED ? '' : `${told} when the lock was made`;
    const said = [suspect.observed, before].filter((text) => text !== '').join('; ');
    return `${said} (the hash proves it)`;
}
function oracleOf({ judgement, lock, capabilities }) {
    const rules = [...new Set(judgement.refusing.flatMap(({ release }) => (0,accept.fD)(lock, release)))];
    let { hashes, characters } = BUDGET;
    const counted = {
        sha256: (text) => {
            hashes -= 1;
            characters -= text.length;
            return capabilities.sha256(text);
        },
    };
    return (manifest) => {
        if (hashes <= 0 || characters <= 0)
            return undefined;
        return rules.some((rule) => {
            const computed = (0,content_hash.A)(manifest, rule, counted);
            return computed.ok && computed.hash === lock.contentHash;
        });
    };
}
function findingOf({ pair }, suspect, positions) {
    const { claim, code, observed, path, lockIndex } = suspect;
    const file = pair.manifest.path;
    const inLock = { file: pair.lock.path, line: (0,poetry_lock.Ns)(pair.lock.text, lockIndex ?? 0) };
    const where = path ? { file, ...positions(path) } : lockIndex === undefined ? { file } : inLock;
    return { claim, outcome: 'broken', code, observed, where };
}
function restOf(count) {
    return { claim: `${count} more`, outcome: 'broken', code: 'more-changes', observed: 'not listed one by one' };
}


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Jl: () => ( tableWith),
   PT: () => ( insertAt),
   Ph: () => ( withoutEmptied),
   ef: () => ( setAt),
   fK: () => ( valueAt),
   wc: () => ( renameAt)
 });
 var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7773);

function valueAt(root, path) {
    let value = root;
    for (const step of path)
        value = child(value, step);
    return value;
}
function child(value, step) {
    if (Array.isArray(value))
        return typeof step === 'number' ? value[step] : undefined;
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(value);
    return table && Object.hasOwn(table, step) ? table[String(step)] : undefined;
}
function setAt(root, path, value) {
    return put(root, path, value);
}
function put(target, [step, ...rest], value) {
    if (step === undefined)
        return value;
    const next = rest.length === 0 ? value : put(child(target, step), rest, value);
    if (typeof step === 'number')
        return Array.isArray(target) && step < target.length ? target.with(step, next) : target;
    return withKey((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(target), step, next);
}
function tableWith(entries) {
    const table = Object.create(null);
    for (const [key, value] of entries) {
        Object.defineProperty(table, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return table;
}
function withKey(table, key, value) {
    return tableWith([...Object.entries(table ?? {}), [key, value]]);
}
function insertAt(root, path, index, value) {
    const array = valueAt(root, path);
    const elements = Array.isArray(array) ? array : [];
    return setAt(root, path, elements.toSpliced(index, 0, value));
}
function renameAt(root, path, key) {
    const value = valueAt(root, path);
    return setAt(setAt(root, path, undefined), [...path.slice(0, -1), key], value);
}
function withoutEmptied(value) {
    if (Array.isArray(value)) {
        const kept = value.map(withoutEmptied);
        return value.length > 0 && kept.every((element) => element === undefined) ? undefined : kept;
    }
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(value);
    if (!table)
        return value;
    const entries = Object.entries(table).map(([key, member]) => [key, withoutEmptied(member)]);
    return entries.length > 0 && entries.every(([, member]) => member === undefined) ? undefined : tableWith(entries);
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
    const { parseTOML } = await __webpack_require__.e( 680).then(__webpack_require__.bind(__webpack_require__, 5680));
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


/***/ })

};
