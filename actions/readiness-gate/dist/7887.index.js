export const id = 7887;
export const ids = [7887];
export const modules = {

/***/ 268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundlerRules: () => ( bundlerRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/version.ts
const VERSION = /^\s*\d+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\s*$/;
function gemVersion(text) {
    if (text.length > 256 || !VERSION.test(text))
        return undefined;
    const parts = text
        .trim()
        .replaceAll('-', '.pre.')
        .match(/[0-9]+|[a-z]+/gi) ?? [];
    return parts.map((part) => (/^\d/.test(part) ? Number(part) : part));
}
function compareGems(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
        const [first, second] = [a[i] ?? 0, b[i] ?? 0];
        if (first === second)
            continue;
        if (typeof first === 'string' && typeof second === 'string')
            return first < second ? -1 : 1;
        if (typeof first === 'string')
            return -1;
        if (typeof second === 'string')
            return 1;
        return first - second;
    }
    return 0;
}
function gemRequirement(text) {
    const [, op = '=', rest = ''] = /^\s*(=|!=|>=|<=|~>|>|<)?\s*(\S+)\s*$/.exec(text) ?? [];
    const version = gemVersion(rest);
    return version && { op, version, text: `${op} ${rest}` };
}
function within(version, { op, version: bound }) {
    const order = compareGems(version, bound);
    if (op === '=')
        return order === 0;
    if (op === '!=')
        return order !== 0;
    if (op === '>')
        return order > 0;
    if (op === '<')
        return order < 0;
    if (op === '<=')
        return order <= 0;
    return order >= 0 && (op === '>=' || compareGems(released(version), bumped(bound)) < 0);
}
function released(version) {
    const word = version.findIndex((part) => typeof part === 'string');
    return word < 0 ? version : version.slice(0, word);
}
function bumped(version) {
    const plain = released(version);
    const kept = plain.length > 1 ? plain.slice(0, -1) : plain;
    return kept.map((part, at) => (at === kept.length - 1 ? Number(part) + 1 : part));
}
function normalRequirements(texts) {
    const all = texts.flatMap((text) => text.split(',')).map((text) => gemRequirement(text));
    if (all.some((one) => one === undefined))
        return undefined;
    const told = [...new Set(all.map((one) => one?.text ?? ''))].filter((text) => text !== '>= 0');
    return told.toSorted().join(', ');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/compare.ts

function wishCauses(file, lockFile, { wishes, open, sources }, lock) {
    const unclear = new Map(wishes.flatMap((wish) => (wish.unclear === undefined ? [] : [[wish.name, wish]])));
    const clear = wishes.filter(({ name }) => !unclear.has(name));
    const names = new Set(wishes.map(({ name }) => name));
    const gone = [...lock.wishes.values()].filter(({ name }) => !names.has(name) && name !== 'bundler');
    return [
        ...sourcesChanged(file, sources, lock),
        ...twice(file, clear),
        ...clear.flatMap((wish) => causesOf(file, wish, lock)),
        ...(open.length === 0 ? gone.map((one) => removed(lockFile, one)) : []),
        ...[...unclear.values()].map((wish) => untold(file, `gem "${wish.name}"`, wish.unclear ?? '', wish.line)),
        ...open.map(({ why, line }) => untold(file, 'gems that are not seen', why, line)),
    ];
}
function sourcesChanged(file, sources, { gems }) {
    const remotes = gems
        .flatMap(({ source }) => (source.kind === 'GEM' ? (source.options.get('remote') ?? []) : []))
        .map(bare);
    if (remotes.length === 0)
        return [];
    const known = new Set(remotes);
    return sources.flatMap(({ at, line }) => {
        if (known.has(bare(at)))
            return [];
        const observed = `the lock has its gems from ${[...known].join(' and ')}`;
        return [{ code: 'source-changed', claim: `source ${bare(at)}`, observed, file, at: line, refused: true }];
    });
}
function untold(file, claim, observed, at) {
    return { code: 'undetermined', claim, observed, file, at, refused: false, unknown: true };
}
function removed(file, { name, requirement, line }) {
    const claim = `${name} ${requirement}`.trim();
    const observed = 'in the DEPENDENCIES of the lock, and no longer in the Gemfile';
    return { code: 'dependency-removed', claim, observed, file, at: line, refused: true };
}
function twice(file, wishes) {
    const known = new Map();
    return wishes.flatMap((wish) => {
        const other = known.get(wish.name);
        known.set(wish.name, wish);
        const same = other && normalRequirements(other.requirements) === normalRequirements(wish.requirements);
        if (!other || (same && other.source?.at === wish.source?.at))
            return [];
        const observed = `it is asked for on line ${other.line} as well, otherwise`;
        return [{ code: 'manifest-invalid', claim: claimOf(wish), observed, file, at: wish.line, refused: true }];
    });
}
function claimOf({ name, requirements }) {
    return [name, requirements.join(', ')].join(' ').trim();
}
function causesOf(file, wish, lock) {
    const base = { claim: claimOf(wish), file, at: wish.line, refused: true };
    const locked = lock.wishes.get(wish.name);
    if (!locked)
        return [{ ...base, code: 'dependency-added', observed: 'not in the DEPENDENCIES of the lock' }];
    const [now, then] = [normalRequirements(wish.requirements), normalRequirements([locked.requirement || '>= 0'])];
    if (now === undefined)
        return [{ ...base, code: 'manifest-invalid', observed: 'Bundler cannot read this requirement' }];
    if (now !== then)
        return [constraintChanged(base, wish, locked, lock)];
    return sourceCauses(base, wish, locked, lock);
}
function constraintChanged(base, wish, locked, lock) {
    const versions = (lock.byName.get(wish.name) ?? []).map(({ version }) => version);
    const fits = versions.some((version) => allows(version, wish.requirements.join(', ')));
    const then = locked.requirement === '' ? 'any version' : locked.requirement;
    const observed = `the lock was made for ${then}`;
    if (fits || versions.length === 0)
        return { ...base, code: 'constraint-changed', observed };
    return { ...base, code: 'dependency-unsatisfied', observed: `the lock has ${versions[0]}, made for ${then}` };
}
function allows(version, text) {
    const read = gemVersion(version);
    const parts = text.split(',').filter((part) => part.trim() !== '');
    return (read !== undefined &&
        parts.every((part) => {
            const one = gemRequirement(part);
            return one === undefined || within(read, one);
        }));
}
function sourceCauses(base, wish, locked, lock) {
    const gem = lock.byName.get(wish.name)?.[0];
    const has = gem ? sourceText(gem) : 'no such gem';
    const wanted = wish.source ? `${wish.source.kind} ${bare(wish.source.at)}` : 'the usual source';
    const changed = {
        ...base,
        code: 'source-changed',
        observed: `asked for from ${wanted}, the lock has it from ${has}`,
    };
    if ((wish.source !== undefined) !== locked.pinned)
        return [changed];
    if (!gem || !wish.source || fitsSource(wish.source, gem))
        return [];
    return [changed];
}
function sourceText({ source }) {
    const reference = ['branch', 'tag', 'ref'].flatMap((key) => source.options.get(key)?.map((name) => ` (${key}: ${name})`) ?? []);
    const remote = source.options.get('remote')?.map(bare).join(' and ') ?? '';
    return `${source.kind.toLowerCase()} ${remote}${reference.join('')}`;
}
function fitsSource({ kind, at, reference }, { source }) {
    const remotes = source.options.get('remote') ?? [];
    if (kind === 'source')
        return source.kind === 'GEM' && remotes.some((one) => bare(one) === bare(at));
    if (kind === 'path')
        return source.kind === 'PATH' && (at.startsWith('/') || remotes.some((one) => plainWay(one) === plainWay(at)));
    if (source.kind !== 'GIT' || !remotes.some((one) => bare(one) === bare(at)))
        return false;
    const told = ['branch', 'tag', 'ref'].flatMap((key) => source.options.get(key)?.map((name) => `${key}: ${name}`) ?? []);
    return reference === undefined ? told.length === 0 : told.includes(reference);
}
function plainWay(way) {
    return way.replace(/^\.\//, '').replace(/\/+$/, '') || '.';
}
function bare(url) {
    return url
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .replace(/^([a-z+]+:\/\/)[^@/\s]+@/i, '$1');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/ruby-words.ts
const UNKNOWN = { kind: 'unknown' };
function argumentsIn(text) {
    const plain = [];
    const named = new Map();
    for (const part of partsOf(text, ',')) {
        const [, word, quoted, rest = ''] = /^(?:([a-zA-Z_]\w*[?!]?)|["']([\w-]+)["']):\s+(\S[\s\S]*)$/.exec(part) ?? [];
        const arrow = partsOf(part, '=>');
        if (word !== undefined || quoted !== undefined)
            named.set(word ?? quoted ?? '', valueIn(rest));
        else if (arrow.length === 2)
            named.set(nameOf(valueIn(arrow[0] ?? '')), valueIn(arrow[1] ?? ''));
        else
            plain.push(valueIn(part));
    }
    return { plain, named };
}
function nameOf(value) {
    return value.kind === 'text' ? value.text : '?';
}
function valueIn(raw) {
    const text = raw.trim();
    const single = /^'((?:[^'\\]|\\.)*)'(?:\.freeze)?$/.exec(text);
    if (single)
        return { kind: 'text', text: (single[1] ?? '').replace(/\\(['\\])/g, '$1') };
    const double = /^"((?:[^"\\#]|\\.|#(?!\{))*)"(?:\.freeze)?$/.exec(text);
    if (double)
        return double[1]?.includes('\\') ? UNKNOWN : { kind: 'text', text: double[1] ?? '' };
    const symbol = /^:(?:([a-zA-Z_]\w*[?!]?)|"([\w-]+)")$/.exec(text);
    if (symbol)
        return { kind: 'text', text: symbol[1] ?? symbol[2] ?? '' };
    const words = /^%[wi][[({<|]([^#]*)[\])}>|]$/i.exec(text);
    if (words)
        return {
            kind: 'list',
            items: (words[1] ?? '').split(/\s+/).flatMap((one) => (one === '' ? [] : [{ kind: 'text', text: one }])),
        };
    if (text.startsWith('[') && text.endsWith(']'))
        return { kind: 'list', items: partsOf(text.slice(1, -1), ',').map(valueIn) };
    return /^(?:true|false|nil|-?\d+(?:\.\d+)?)$/.test(text) ? { kind: 'word', text } : UNKNOWN;
}
function partsOf(text, separator) {
    const parts = [];
    let [start, depth, quote] = [0, 0, ''];
    for (let i = 0; i < text.length; i += 1) {
        const one = text[i] ?? '';
        if (quote !== '') {
            if (one === '\\')
                i += 1;
            else if (one === quote)
                quote = '';
        }
        else if (one === '"' || one === "'")
            quote = one;
        else if ('([{'.includes(one))
            depth += 1;
        else if (')]}'.includes(one))
            depth -= 1;
        else if (depth === 0 && text.startsWith(separator, i)) {
            parts.push(text.slice(start, i).trim());
            start = i + separator.length;
            i += separator.length - 1;
        }
    }
    parts.push(text.slice(start).trim());
    return parts.filter((part) => part !== '');
}
function statementsOf(text) {
    const found = [];
    let [held, first, depth] = [[], 0, 0];
    const close = () => {
        for (const one of partsOf(held.join(' '), ';'))
            found.push({ text: one, line: first });
        held = [];
        depth = 0;
    };
    for (const [at, raw] of text.split('\n').entries()) {
        if (raw.trimEnd() === '__END__' && raw.startsWith('_'))
            break;
        const line = withoutComment(raw).trim();
        if (line === '')
            continue;
        if (held.length === 0)
            first = at + 1;
        held.push(line);
        depth += deepens(line);
        if ((depth <= 0 && !GOES_ON.test(line)) || held.length > MOST_LINES)
            close();
    }
    close();
    return found;
}
const MOST_LINES = 500;
const GOES_ON = /(?:,|=>|\|\||&&|\\|[^=<>!]=)$/;
function deepens(line) {
    let depth = 0;
    for (const one of line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')) {
        if (one === '(' || one === '[' || one === '{')
            depth += 1;
        else if (one === ')' || one === ']' || one === '}')
            depth -= 1;
    }
    return depth;
}
function withoutComment(line) {
    let quote = '';
    for (let i = 0; i < line.length; i += 1) {
        const one = line[i] ?? '';
        if (quote !== '') {
            if (one === '\\')
                i += 1;
            else if (one === quote)
                quote = '';
        }
        else if (one === '"' || one === "'")
            quote = one;
        else if (one === '#' && (i === 0 || /\s/.test(line[i - 1] ?? '')))
            return line.slice(0, i);
    }
    return line;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/folders.ts



function pathCauses(question, { gems }) {
    return gems.flatMap((gem) => {
        if (gem.source.kind !== 'PATH')
            return [];
        const spec = gemspecOf(question, gem);
        const version = spec && /\.version\s*=\s*["']([\w.]+)["']/.exec(spec.text)?.[1];
        const claim = `${gem.name} ${version ?? gem.version}`;
        if (!spec || version === undefined) {
            const observed = 'its gemspec is Ruby, or is not among the files looked at';
            return [
                { code: 'undetermined', claim, observed, file: question.lock, at: gem.line, refused: false, unknown: true },
            ];
        }
        const needs = neededCauses(spec, gem);
        if (version === gem.version)
            return needs;
        const line = spec.text.slice(0, spec.text.search(/\.version\s*=/)).split('\n').length;
        const observed = `the lock has it as ${gem.version}`;
        return [{ code: 'member-changed', claim, observed, file: spec, at: line, refused: true }, ...needs];
    });
}
function gemspecOf({ tree, path }, { name, source }) {
    const folder = (0,paths.oR)((0,paths.yS)(path), source.options.get('remote')?.[0] ?? '.');
    if (folder === undefined)
        return undefined;
    const file = (0,pair.XB)(tree, folder === '.' ? `${name}.gemspec` : `${folder}/${name}.gemspec`);
    return file && !('outcome' in file) ? file : undefined;
}
function neededCauses(spec, gem) {
    const statements = statementsOf(spec.text);
    if (statements.some(({ text }) => /^(?:if|unless|case|while)\b|\s(?:if|unless)\s|\.each\b/.test(text)))
        return [];
    const asked = statements.flatMap(({ text, line }) => {
        const [, rest = ''] = /^\w+\.add_(?:runtime_)?dependency[\s(]([\s\S]*?)\)?$/.exec(text) ?? [];
        const [first] = argumentsIn(rest).plain;
        return first?.kind === 'text' ? [{ name: first.text, line }] : [];
    });
    const locked = new Set(gem.dependencies.map(({ name }) => name));
    const base = { file: spec, refused: true };
    const added = asked.filter(({ name }) => !locked.has(name));
    const gone = gem.dependencies.filter(({ name }) => !spec.text.includes(name));
    return [
        ...added.map(({ name, line }) => {
            const observed = `${gem.name} asks for it, and the lock does not have it so`;
            return { ...base, code: 'dependency-added', claim: name, observed, at: line };
        }),
        ...gone.map(({ name }) => {
            const observed = `the lock has it for ${gem.name}, which does not ask for it`;
            return { ...base, code: 'dependency-removed', claim: name, observed };
        }),
    ];
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/gemfile.ts


const readGemfile = (0,once.O)((file) => {
    const reading = { wishes: [], open: [], blocks: [], sources: [] };
    for (const { text, line } of statementsOf(file.text))
        readStatement(reading, text, line);
    const { wishes, open, ruby, sources } = reading;
    return { wishes, open, sources, ...(ruby ? { ruby } : {}) };
});
const BRANCHES = /^(?:else|elsif|when|in|rescue|ensure)\b/;
const OPENING = /^(?:if|unless|case|while|until|begin|def|for|class|module)\b/;
function readStatement(reading, text, line) {
    if (/^end\b/.test(text)) {
        reading.blocks.pop();
        return;
    }
    if (BRANCHES.test(text))
        return;
    if (OPENING.test(text)) {
        if (!/\bend$/.test(text))
            reading.blocks.push({ unclear: `it stands within \`${text.split(/\s/, 1)[0]}\`` });
        else if (/\bgem\b/.test(text))
            reading.open.push({ why: 'a condition on one line', line });
        return;
    }
    const block = /\s+do(?:\s*\|[^|]*\|)?$/.exec(text);
    const [, verb = '', rest = ''] = /^([a-z_]\w*)\s*([\s\S]*)$/.exec(block ? text.slice(0, block.index) : text) ?? [];
    if (block)
        openBlock(reading, verb, rest, text, line);
    else
        readCall(reading, verb, rest, text, line);
}
function openBlock(reading, verb, rest, text, line) {
    const args = argumentsIn(unwrapped(rest));
    const known = ['group', 'groups', 'platform', 'platforms', 'env'].includes(verb);
    if (known)
        reading.blocks.push({});
    else if (verb === 'source' || verb === 'git' || verb === 'path' || verb === 'github')
        reading.blocks.push(sourceBlock(verb, args));
    else if (verb === 'install_if')
        reading.blocks.push({});
    else {
        reading.blocks.push({ unclear: `it stands within \`${text.slice(0, 40)}\`` });
        if (!/^git_source|^plugin/.test(verb))
            reading.open.push({ why: `\`${text.slice(0, 60)}\``, line });
    }
}
function sourceBlock(verb, args) {
    const [first] = args.plain;
    if (first?.kind !== 'text')
        return { unclear: `its ${verb} is not a plain text` };
    const named = new Map([[verb, first], ...args.named]);
    const source = sourceOf(named);
    return source === null ? { unclear: `its ${verb} is not a plain text` } : source ? { source } : {};
}
function readCall(reading, verb, rest, text, line) {
    if (verb === 'gem')
        reading.wishes.push(...wishesIn(reading, rest, line));
    else if (verb === 'gemspec')
        reading.open.push({ why: 'the gemspec, which is Ruby, adds gems', line });
    else if (verb === 'eval_gemfile' || verb === 'instance_eval' || verb === 'eval')
        reading.open.push({ why: `\`${verb}\` reads another file`, line });
    else if (verb === 'source' && reading.blocks.length === 0) {
        const [first] = argumentsIn(unwrapped(rest)).plain;
        if (first?.kind === 'text' && /^\w+:\/\//.test(first.text))
            reading.sources.push({ at: first.text, line });
    }
    else if (verb === 'ruby') {
        const [first] = argumentsIn(unwrapped(rest)).plain;
        if (first?.kind === 'text')
            reading.ruby = { text: first.text, line };
    }
    else if (/\bgem[\s(]["'a-z]/.test(text) && verb !== 'git_source')
        reading.open.push({ why: `\`${text.slice(0, 60)}\``, line });
}
function unwrapped(text) {
    return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
}
function wishesIn({ blocks, open }, rest, line) {
    const [body = '', condition] = rest.split(/\s(?=(?:if|unless|while|until)\s)/, 2);
    const { plain, named } = argumentsIn(unwrapped(body));
    const [first, ...others] = plain;
    if (first?.kind !== 'text') {
        open.push({ why: 'a gem whose name only Ruby could tell', line });
        return [];
    }
    const requirements = others.flatMap(textsIn);
    const own = sourceOf(named);
    const outer = [...blocks].reverse().find(({ source }) => source)?.source;
    const unclear = blocks.find((block) => block.unclear !== undefined)?.unclear ??
        (condition === undefined ? undefined : 'it depends on a condition') ??
        (requirements.includes(UNKNOWN) ? 'its version is not a plain text' : undefined) ??
        (own === null ? 'its source is not a plain text' : undefined);
    const source = own ?? outer;
    return [
        {
            name: first.text,
            requirements: requirements.flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
            line,
            ...(source ? { source } : {}),
            ...(unclear === undefined ? {} : { unclear }),
        },
    ];
}
function textsIn(value) {
    if (value.kind === 'list')
        return value.items.flatMap(textsIn);
    return value.kind === 'text' || (value.kind === 'word' && value.text === 'nil') ? [value] : [UNKNOWN];
}
const OTHERS = [
    'group',
    'groups',
    'platform',
    'platforms',
    'require',
    'type',
    'install_if',
    'force_ruby_platform',
    'name',
    'glob',
    'submodules',
    'branch',
    'ref',
    'tag',
    'env',
];
function sourceOf(named) {
    const text = (key) => {
        const value = named.get(key);
        return value?.kind === 'text' ? value.text : undefined;
    };
    const unknown = [...named].find(([key, value]) => !OTHERS.includes(key) && value.kind === 'unknown');
    if (unknown)
        return null;
    const reference = ['branch', 'tag', 'ref'].flatMap((key) => named.has(key) ? [`${key}: ${text(key) ?? '?'}`] : [])[0];
    const more = reference === undefined ? {} : { reference };
    const [git, github, path, source] = [text('git'), text('github'), text('path'), text('source')];
    if (github !== undefined)
        return {
            kind: 'git',
            at: `https://github.com/${github.includes('/') ? github : `${github}/${github}`}.git`,
            ...more,
        };
    if (git !== undefined)
        return { kind: 'git', at: git, ...more };
    if (path !== undefined)
        return { kind: 'path', at: path };
    if (source !== undefined)
        return { kind: 'source', at: source };
    return [...named.keys()].some((key) => !OTHERS.includes(key)) ? null : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/integrity.ts


function integrityCauses(file, lock, judge) {
    return [
        ...absentWishes(file, lock),
        ...lock.gems.flatMap((gem) => dependencyCauses(file, gem, lock)),
        ...checksumCauses(file, lock, judge),
    ];
}
function absentWishes(file, lock) {
    return [...lock.wishes.values()].flatMap(({ name, requirement, line }) => {
        const gems = lock.byName.get(name) ?? [];
        if (name === 'bundler' || gems.some(({ version }) => allows(version, requirement)))
            return [];
        const [first] = gems;
        const observed = first ? `the lock has ${first.version}, which it does not allow` : 'the lock has no such gem';
        const code = first ? 'dependency-unsatisfied' : 'lock-incomplete';
        return [{ code, claim: `${name} ${requirement}`.trim(), observed, file, at: line, refused: true }];
    });
}
function dependencyCauses(file, gem, lock) {
    return gem.dependencies.flatMap(({ name, requirement }) => {
        const gems = lock.byName.get(name) ?? [];
        if (name === 'bundler' || gems.some(({ version }) => allows(version, requirement)))
            return [];
        const seen = gems[0] ? `the lock has ${gems[0].version}` : 'the lock has no such gem';
        const observed = `${seen}; ${gem.name} ${gem.version} needs it`;
        return [
            { code: 'lock-incomplete', claim: `${name} ${requirement}`.trim(), observed, file, at: gem.line, refused: true },
        ];
    });
}
function checksumCauses(file, { gems, checksums }, judge) {
    if (!checksums)
        return [];
    const version = gemVersion(judge ?? '');
    const refused = version !== undefined && compareGems(version, [4]) >= 0;
    return gems.flatMap((gem) => {
        const key = `${gem.name} (${gem.version}${gem.platform === undefined ? '' : `-${gem.platform}`})`;
        if (gem.source.kind !== 'GEM' || checksums.get(key))
            return [];
        const observed = checksums.has(key) ? 'its checksum is empty' : 'it has no checksum in the lock';
        return [{ code: 'checksum-missing', claim: key, observed, file, at: gem.line, refused }];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/lock.ts


const SOURCES = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'];
const SECTIONS = [...SOURCES, 'PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH'];
const LINE = /^( {2}| {4}| {6})(?! )([^ ]*)(?: \(([^-)]*)(?:-([^)]*))?\))?(!)?(?: (.*))?$/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/m;
const readGemLock = (0,once.O)((file) => {
    if (CONFLICT.test(file.text) || file.text.trim() === '')
        return invalid(file, 'it has merge conflicts');
    const sections = sectionsOf(file.text);
    if (!sections.some(({ name }) => name === 'DEPENDENCIES'))
        return invalid(file, 'it has no DEPENDENCIES');
    const gems = sections.filter(({ name }) => SOURCES.includes(name)).flatMap(gemsOf);
    const byName = new Map();
    for (const gem of gems) {
        const known = byName.get(gem.name);
        if (known)
            known.push(gem);
        else
            byName.set(gem.name, [gem]);
    }
    const find = (name) => sections.filter((one) => one.name === name).flatMap(({ lines }) => lines);
    const [ruby, bundler, sums] = [find('RUBY VERSION')[0], find('BUNDLED WITH')[0], find('CHECKSUMS')];
    const hasSums = sections.some(({ name }) => name === 'CHECKSUMS');
    return {
        ok: true,
        value: {
            gems,
            byName,
            wishes: new Map(find('DEPENDENCIES').flatMap((line) => wishOf(line))),
            platforms: find('PLATFORMS').map(({ text }) => text.trim()),
            ...(hasSums ? { checksums: new Map(sums.flatMap(({ text }) => checksumOf(text))) } : {}),
            ...(ruby ? { ruby: { text: ruby.text.trim(), line: ruby.line } } : {}),
            ...(bundler ? { bundler: bundler.text.trim() } : {}),
        },
    };
});
function sectionsOf(text) {
    const found = [];
    for (const [at, raw] of text.split('\n').entries()) {
        const line = raw.trimEnd();
        if (line === '')
            continue;
        if (/^\S/.test(line))
            found.push({ name: SECTIONS.includes(line) ? line : '', lines: [] });
        else
            found.at(-1)?.lines.push({ text: line, line: at + 1 });
    }
    return found;
}
function gemsOf({ name, lines }) {
    const options = new Map();
    const source = { kind: name, options };
    const gems = [];
    for (const { text, line } of lines) {
        const option = /^ {2}([a-z]+): (.*)$/i.exec(text);
        if (option)
            options.set(option[1] ?? '', [...(options.get(option[1] ?? '') ?? []), option[2] ?? '']);
        const [found, spaces = '', gem = '', version, platform] = option ? [] : (LINE.exec(text) ?? []);
        if (found === undefined)
            continue;
        if (spaces.length === 4 && version !== undefined)
            gems.push({ name: gem, version, source, line, dependencies: [], ...(platform === undefined ? {} : { platform }) });
        else if (spaces.length === 6)
            gems.at(-1)?.dependencies.push({ name: gem, requirement: requirementIn(text) });
    }
    return gems;
}
function requirementIn(text) {
    return /\((.*)\)/.exec(text)?.[1] ?? '';
}
function wishOf({ text, line }) {
    const [found, name = '', requirement = '', mark] = /^ {2}([^ !]+)(?: \(([^)]*)\))?(!)?$/.exec(text) ?? [];
    return found === undefined ? [] : [[name, { name, requirement, pinned: mark === '!', line }]];
}
function checksumOf(text) {
    const [found, key = '', sum] = /^ {2}(\S+ \([^)]*\))(?: (\S.*))?$/.exec(text) ?? [];
    return found === undefined ? [] : [[key, sum !== undefined]];
}
function invalid(file, observed) {
    const finding = (0,damage.ti)(file) ?? {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed,
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let Bundler write it again.' },
    };
    return { ok: false, finding };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/check.ts










function gemfileFor(lock) {
    const name = (0,paths.Vb)(lock);
    return name === 'gems.locked' ? 'gems.rb' : name.replace(/\.lock$/, '');
}
async function checkGemLock(question) {
    return (0,pair.CV)(question, gemfileFor(question.path), (pair) => checkPair(question, pair));
}
async function checkPair(question, { lock: file, manifest }) {
    const lock = readGemLock(file);
    const conflict = (0,damage.WA)(manifest);
    if (conflict)
        return { findings: [conflict], packages: 0 };
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0 };
    const gemfile = readGemfile(manifest);
    const judge = question.judgeAs ?? lock.value.bundler;
    const causes = [
        ...wishCauses(manifest, file, gemfile, lock.value),
        ...integrityCauses(file, lock.value, judge),
        ...rubyCauses(manifest, gemfile, lock.value),
        ...pathCauses(question, lock.value),
        ...platformCauses(file, lock.value),
    ];
    const command = gemfileFor(question.path) === 'Gemfile' || (0,paths.Vb)(file.path) === 'gems.locked'
        ? 'bundle lock'
        : `BUNDLE_GEMFILE=${gemfileFor(question.path)} bundle lock`;
    const findings = await (0,javascript_findings.q)({
        lock: file,
        judge: judge === undefined ? 'Bundler' : `Bundler ${judge}`,
        packages: lock.value.gems.length,
        causes: unique(causes),
        strict: question.level === 'strict',
        remedy: { text: 'Lock again and commit the lock.', command: (0,shell.Q)(file.path, command) },
    });
    return {
        findings,
        packages: lock.value.gems.length,
        ...(lock.value.bundler === undefined ? {} : { writer: lock.value.bundler }),
    };
}
function unique(causes) {
    const seen = new Set();
    return causes.filter(({ claim, code }) => {
        const name = claim.split(' ', 1)[0] ?? '';
        const key = code === 'dependency-unsatisfied' || code === 'constraint-changed' ? name : `${code} ${claim}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function rubyCauses(file, { ruby }, lock) {
    if (!ruby || !/^\d+\.\d+\.\d+$/.test(ruby.text))
        return [];
    const told = lock.ruby?.text.replace(/^ruby /, '').replace(/p\d+.*$/, '');
    if (told === ruby.text)
        return [];
    const observed = told === undefined ? 'the lock has no RUBY VERSION' : `the lock was made with ${told}`;
    return [{ code: 'engines-changed', claim: `ruby ${ruby.text}`, observed, file, at: ruby.line, refused: false }];
}
function platformCauses(file, { platforms }) {
    if (platforms.length === 0 || platforms.some((name) => name === 'ruby' || name.includes('linux')))
        return [];
    const observed = `the lock is for ${platforms.join(', ')}; on Linux Bundler refuses it (bundle lock --add-platform x86_64-linux)`;
    return [{ code: 'undetermined', claim: 'PLATFORMS', observed, file, refused: false, unknown: true }];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/pinned.ts


function pinned({ lock }) {
    const read = readGemLock(lock);
    if (!read.ok)
        return undefined;
    const { bundler: writer } = read.value;
    const wrote = gemVersion(writer ?? '');
    const line = lock.text.slice(0, Math.max(0, lock.text.search(/^BUNDLED WITH/m))).split('\n').length + 1;
    return {
        path: lock.path,
        ...(wrote && writer !== undefined ? { writer } : {}),
        answers: (version) => {
            const given = gemVersion(version);
            if (!given)
                return undefined;
            if (!wrote || isAtLeast(given, [2, 3]) || compareGems(given, wrote) >= 0)
                return { reads: 'yes', accepts: true };
            const named = `${lock.path}:${line} was written by Bundler ${writer}`;
            if (majorOf(given) < 2 && majorOf(wrote) >= 2)
                return { reads: 'no', accepts: false, why: `${named}, which Bundler 1 refuses`, wants: `${writer}` };
            if (majorOf(given) < 2)
                return { reads: 'yes', accepts: true };
            const why = `${named}; Bundler before 2.3 takes it only with the warning that it is older than that`;
            return { reads: 'warns', accepts: true, why, wants: `${writer}` };
        },
    };
}
function majorOf(version) {
    return Number(version[0]);
}
function isAtLeast(version, least) {
    return compareGems(version, least) >= 0;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/bundler/rules.ts







const bundlerRules = {
    check: checkGemLock,
    wantsLock,
    pinned: pinned,
    satisfies: (version, spec) => (gemVersion(version) ? allows(version, spec) : undefined),
};
function wantsLock(path, tree) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file || (0,paths.Vb)(path).endsWith('.gemfile'))
        return undefined;
    const { wishes, open } = readGemfile(file);
    const isGem = open.length > 0 || (0,pair.dk)(tree, path).some((name) => name.endsWith('.gemspec'));
    if (isGem || wishes.length === 0)
        return undefined;
    return { lock: (0,paths.Vb)(path) === 'gems.rb' ? 'gems.locked' : 'Gemfile.lock', command: 'bundle lock' };
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
