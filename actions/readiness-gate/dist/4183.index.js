export const id = 4183;
export const ids = [4183];
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

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundlerRules: () => ( bundlerRules),
  cargoRules: () => ( cargoRules),
  composerRules: () => ( composerRules),
  goRules: () => ( goRules)
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

// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts
var toml = __webpack_require__(2623);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/cause.ts
var cause = __webpack_require__(6501);
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
        return lock_invalid(file, 'its version is no number');
    if (version === 1 || version === 2)
        return lock_invalid(file, `it says version = ${version}, which no cargo reads`);
    const all = [...(0,toml.N$)(table['package']), ...rootOf(table)];
    const crates = all.map(crateOf);
    if (crates.some((one) => one === undefined))
        return lock_invalid(file, 'a [[package]] has no name or no version');
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
        return lock_invalid(file, `${twice.name} ${twice.version} is in it twice`);
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
function lock_invalid(file, observed) {
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
const requirement_VERSION = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
const COMPARATOR = /^(=|>=|>|<=|<|~|\^)?\s*v?(\d{1,15})(?:\.(\d{1,15}|[*xX]))?(?:\.(\d{1,15}|[*xX]))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
function cargoVersion(text) {
    const found = text.length > MOST_CHARACTERS ? null : requirement_VERSION.exec(text);
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



const manifest_SECTIONS = [
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
    return places.flatMap(([prefix, place]) => manifest_SECTIONS.flatMap((section) => (0,toml.Mc)(place[section]).map(([key, value]) => manifest_wishOf(key, value, [...prefix, section, key], shared))));
}
function manifest_wishOf(key, value, at, shared) {
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
function sources_fitsSource(wish, { source }, patched) {
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
    const sourced = named.filter((one) => sources_fitsSource(wish, one, patched));
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
    if (obstacle)
        return { findings: [obstacle], packages, manifests: all };
    if (workspace.broken.length > 0)
        return { findings: workspace.broken, packages, manifests: all };
    return { findings: await findingsOf(question, lock.value, workspace), packages, manifests: all };
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
    const causes = await withLines(check_causesOf(question, lock, workspace));
    const told = await (0,javascript_findings.q)({
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
function check_causesOf(question, lock, workspace) {
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






function pinned_pinned(question) {
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
    wantsLock: rules_wantsLock,
    pinned: pinned_pinned,
    satisfies: (version, spec) => {
        const [read, wanted] = [cargoVersion(version), requirementOf(spec)];
        return read && wanted ? meets(read, wanted) : undefined;
    },
};
function rules_wantsLock(path, tree) {
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

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/version.ts
const MODIFIER = '[._-]?(?:(stable|beta|b|RC|alpha|a|patch|pl|p)((?:[.-]?\\d+)*)?)?([.-]?dev)?';
const MODIFIER_SOURCE = MODIFIER;
const CLASSICAL = new RegExp(`^v?(\\d{1,5})(\\.\\d+)?(\\.\\d+)?(\\.\\d+)?${MODIFIER}$`, 'i');
const DATED = new RegExp(`^v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3}){0,2})${MODIFIER}$`, 'i');
const version_MOST_CHARACTERS = 256;
const EXPANDED = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch', rc: 'RC' };
function normalizeVersion(text) {
    if (text.length > version_MOST_CHARACTERS)
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
    const [first, second] = [version_partsOf(a), version_partsOf(b)];
    for (let i = 0; i < Math.max(first.length, second.length); i += 1) {
        const order = version_comparePart(first[i], second[i]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function version_partsOf(version) {
    return version
        .replace(/[-_+]/g, '.')
        .replace(/(\d)([^\d.])/g, '$1.$2')
        .replace(/([^\d.])(\d)/g, '$1.$2')
        .split('.')
        .filter((part) => part !== '');
}
function version_comparePart(a, b) {
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
const constraint_VERSION = `v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:\\.(\\d+))?(?:${MODIFIER_SOURCE}|\\.([xX*][.-]?dev))(?:\\+[^\\s]+)?`;
const TILDE = new RegExp(`^~${constraint_VERSION}$`, 'i');
const CARET = new RegExp(`^\\^${constraint_VERSION}$`, 'i');
const HYPHEN = new RegExp(`^(${constraint_VERSION}) +- +(${constraint_VERSION})$`, 'i');
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
function constraint_allows(constraint, version) {
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/lock.ts




async function readComposerLock(file) {
    const read = await (0,json.Vh)(file);
    if (!read.ok)
        return read;
    const data = read.value;
    const lists = [(0,json.Dc)(data, 'packages'), (0,json.Dc)(data, 'packages-dev')];
    if (!Array.isArray(lists[0]))
        return composer_lock_invalid(file, 'it has no list of packages');
    const aliases = aliasesOf(data);
    const packages = lists.flatMap((list, at) => (Array.isArray(list) ? list : []).map((one) => packageOf(one, at === 1, aliases)));
    if (packages.some((one) => one === undefined))
        return composer_lock_invalid(file, 'a package has no name or no version that Composer reads');
    const known = packages;
    const seen = new Set();
    const twice = known.find(({ name }) => seen.size === seen.add(name).size)?.name;
    if (twice !== undefined)
        return composer_lock_invalid(file, `${twice} is in it twice`);
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
function composer_lock_invalid(file, observed) {
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
const lock_linesOf = (0,once.O)((file) => {
    const found = new Map();
    for (const [at, line] of file.text.split('\n').entries()) {
        const name = /^\s*"name":\s*"([^"\\]*)"/.exec(line)?.[1]?.toLowerCase();
        if (name !== undefined && !found.has(name))
            found.set(name, at + 1);
    }
    return found;
});
function lineOfPackage(file, name) {
    return lock_linesOf(file).get(name) ?? 1;
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
        return one.versions.some((version) => constraint_allows(constraint, version));
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
            waiting.push(...one.requires.keys());
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









const check_MANIFEST = 'composer.json';
const MOST_NAMED = 20;
async function checkComposerLock(question) {
    return (0,pair.CV)(question, check_MANIFEST, (pair) => check_checkPair(question, pair));
}
async function check_checkPair(question, { lock: file, manifest }) {
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
        findings: await check_findingsOf(question, lock.value, { manifest, data: read.value, decoded: decoded }, fresh),
        packages,
    };
}
function hashFits({ capabilities }, lock, manifest, decoded) {
    if (lock.contentHash === undefined)
        return lock.oldHash !== undefined && capabilities.digest('md5', manifest.text) === lock.oldHash;
    const hash = contentHash(decoded, capabilities);
    return hash === undefined ? undefined : hash === lock.contentHash;
}
async function check_findingsOf(question, lock, { manifest, data, decoded }, fresh) {
    const missing = missingCauses(manifest, data, lock);
    const incomplete = incompleteCauses(question.lock, data, lock);
    const changed = fresh ? [] : hashCauses(manifest, data, decoded, lock, question.capabilities);
    const known = [...missing, ...changed, ...incomplete];
    const causes = fresh || known.length > 0 ? known : [hashOnly(question.lock, lock)];
    return (0,javascript_findings.q)({
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
async function composer_pinned_pinned({ lock: file }) {
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
            const refused = wishes.find((wish) => !pinned_meets(own, wish));
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
function pinned_meets({ plugin, runtime }, { name, wanted }) {
    const constraint = constraintOf(wanted);
    const version = normalizeVersion(name === PLUGIN ? plugin : runtime);
    return !constraint || version === undefined || constraint_allows(constraint, version);
}
function leastFor(wishes) {
    const row = INTERFACES.findLast(([, plugin, runtime]) => wishes.every((wish) => pinned_meets({ plugin, runtime }, wish)));
    return row ? { wants: `${row[0].join('.')} or later` } : {};
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/composer/rules.ts







const composerRules = {
    check: checkComposerLock,
    wantsLock: composer_rules_wantsLock,
    pinned: composer_pinned_pinned,
    satisfies: (version, spec) => {
        const [read, wanted] = [normalizeVersion(version), constraintOf(spec)];
        return read !== undefined && wanted ? constraint_allows(wanted, read) : undefined;
    },
};
function composer_rules_wantsLock(path, tree) {
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/version.ts
const version_VERSION = /^v(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([0-9A-Za-z.-]+))?(?:\+incompatible)?$/;
function moduleVersion(text) {
    const found = text.length > 256 ? null : version_VERSION.exec(text);
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
    return version_comparePre(a.pre.split('.'), b.pre.split('.'));
}
function version_comparePre(a, b) {
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
function version_isAtLeast(version, least) {
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
    const statements = mod_file_statementsOf(file.text);
    if (typeof statements === 'number')
        return mod_file_invalid(file, statements, 'a block or a string does not end');
    const parts = { requires: [], replaces: [], uses: [] };
    const own = {};
    const directives = new Map();
    for (const { words, comment, line } of statements) {
        const [verb = '', ...args] = words;
        if (!DIRECTIVES.includes(verb))
            return mod_file_invalid(file, line, `unknown directive: ${verb.slice(0, 60)}`);
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
            return mod_file_invalid(file, line, wrong);
    }
    if (own.module === undefined && (0,paths.Vb)(file.path) === 'go.mod')
        return mod_file_invalid(file, 1, 'missing module declaration');
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
function mod_file_statementsOf(text) {
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
function mod_file_invalid(file, line, observed) {
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
    return a !== undefined && b !== undefined && !version_isAtLeast(a, b);
}
function goTooOld({ file, go, goLine }, { old }, wanted) {
    const observed = `${old.path} asks for go ${wanted}: updates to go.mod needed`;
    const refused = version_isAtLeast(goVersion(wanted) ?? [0], [1, 21]);
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
    const before114 = !workspace && !version_isAtLeast(goVersion(head.go ?? '1.16') ?? [1, 16], [1, 14]);
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
    const told = await go_check_findingsOf(question, { path: own, mod: mod.value, work, sum: sum.value });
    return { ...head, manifests, findings: [...told, ...(work?.broken ?? [])] };
}
function memberOf(tree, path, own) {
    const work = workOf(tree, path);
    if (!work || 'outcome' in work)
        return work;
    return work.path === own || work.members.some((one) => one.path === own) ? work : undefined;
}
async function go_check_findingsOf(question, asked) {
    const { judgeAs, level, lock } = question;
    return (0,javascript_findings.q)({
        lock,
        judge: judgeAs === undefined ? 'go' : `go ${judgeAs}`,
        packages: asked.sum.modules,
        causes: go_check_causesOf(question, asked),
        strict: level === 'strict',
        remedy: check_remedyFor(question, asked),
    });
}
function go_check_causesOf(question, { path, mod, work, sum }) {
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
    if (!go || !version_isAtLeast(go, work ? [1, 22] : [1, 14]))
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
        if (!own || !wanted || version_isAtLeast(own, wanted) || !version_isAtLeast(wanted, [1, 21]))
            return [];
        const observed = `${mod.file.path} requires go >= ${mod.go}`;
        const at = file.goLine === undefined ? {} : { at: file.goLine };
        return [
            { code: 'engines-changed', claim: `go ${file.go ?? '1.18'}`, observed, file: file.file, ...at, refused: true },
        ];
    });
}
function check_remedyFor(question, { work, mod, path }) {
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
function go_pinned_pinned({ tree, path, lock }) {
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
    const fetches = version_isAtLeast(given, [1, 21]) && !fixed;
    const tool = fetches ? newest([given, wanted, goVersion(mod.toolchain ?? '')]) : given;
    const why = unreadLine(mod, tool) ?? (fetches ? undefined : tooOld(mod, given));
    return why === undefined
        ? { reads: 'yes', accepts: true }
        : { reads: 'no', accepts: false, why, wants: `${textOf(newest([wanted, ...sinceOf(mod)]))} or later` };
}
function unreadLine({ file, directives }, tool) {
    for (const [directive, since] of KNOWN_SINCE) {
        const line = directives.get(directive);
        if (line === undefined || version_isAtLeast(tool, goVersion(since)))
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
    if (!wanted || goLine === undefined || version_isAtLeast(given, wanted))
        return undefined;
    const where = `${file.path}:${goLine}`;
    if (version_isAtLeast(given, [1, 21]))
        return `${where} requires go ${go} or later, and no other Go is fetched (GOTOOLCHAIN=local)`;
    if (/^\d+\.\d+[.a-z]/.test(go ?? ''))
        return `${where} says go ${go}, a form that Go reads from 1.21 on`;
    const refuses = version_isAtLeast(given, [1, 19, 13]) && given[2] >= 13 && version_isAtLeast(wanted, [1, 22]);
    return refuses ? `${where} says go ${go}, code that Go ${given[0]}.${given[1]} does not compile` : undefined;
}
function newest(versions) {
    return versions.reduce((best, one) => (one && version_isAtLeast(one, best) ? one : best), [0, 0, 0]);
}
function textOf([major, minor, patch]) {
    return patch === 0 || patch === 999 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/go/rules.ts







const goRules = {
    check: checkGoSum,
    wantsLock: go_rules_wantsLock,
    pinned: go_pinned_pinned,
    satisfies: withinRange,
};
function go_rules_wantsLock(path, tree) {
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
    const [has, , operator, text = ''] = [goVersion(version), ...(/^(>=|\^|~)\s*(\S+)$/.exec(spec.trim()) ?? [])];
    const least = goVersion(text);
    if (!has || !least)
        return undefined;
    const isBelow = operator === '>=' || (has[0] === least[0] && (operator === '^' || has[1] === least[1]));
    return isBelow && version_isAtLeast(has, least);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/families/compiled.ts






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
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);



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
 var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7622);
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2623);



const readTomlFile = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)((file) => fromText(file, file.text));
function fromText(file, text) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__ .ti)(file) };
    const read = (0,_toml_js__WEBPACK_IMPORTED_MODULE_2__ .D7)(text);
    return read.ok ? { ok: true, value: read.table } : { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__ .ti)(file) ?? unparsable(file, read) };
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

/***/ 2623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $t: () => ( placeOf),
   D7: () => ( readToml),
   Mc: () => ( entriesOf),
   N$: () => ( tablesIn),
   P7: () => ( asStrings),
   _j: () => ( asArray),
   fO: () => ( asTable),
   fQ: () => ( normalizeText),
   oJ: () => ( asString)
 });
/* unused harmony export MAX_DEPTH */
 var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3069);

const MAX_DEPTH = 100;
const MAX_DIGITS = 4300;
function normalizeText(text) {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body;
}
function readToml(text, exact = false, verbatim = false) {
    const body = verbatim ? text : normalizeText(text);
    const long = exact ? longNumber(body) : -1;
    if (long >= 0)
        return { ok: false, deep: false, why: 'a number has too many digits', ...placeOf(body, long) };
    try {
        return { ok: true, table: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(body, { maxDepth: MAX_DEPTH, integersAsBigInt: exact }) };
    }
    catch (error) {
        return failureOf(error);
    }
}
function failureOf(error) {
    if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__ .zx))
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
    const table = typeof value === 'object' && !Array.isArray(value) && !(value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__.TomlDate);
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
