export const id = 986;
export const ids = [986];
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

/***/ 3986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pdmRules: () => ( pdmRules),
  pipToolsRules: () => ( pipToolsRules),
  pipenvRules: () => ( pipenvRules),
  poetryRules: () => ( poetryRules),
  pylockRules: () => ( pylockRules),
  uvRules: () => ( uvRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep440.ts
var pep440 = __webpack_require__(6120);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/hashed.ts
var hashed = __webpack_require__(4229);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/python/other-lock.ts

const NAMES = ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'pixi.lock', 'conda-lock.yml'];
function lockedOtherwise(tree, manifest, own) {
    return (0,pair.dk)(tree, manifest).some((name) => (name !== own && NAMES.includes(name)) || /^pylock(?:\.[^.]+)?\.toml$/.test(name));
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/python/specifier.ts
var python_specifier = __webpack_require__(4522);
// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts
var toml = __webpack_require__(2623);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pdm/check.ts
var check = __webpack_require__(6899);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pdm/hash.ts
var pdm_hash = __webpack_require__(9911);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pdm/read.ts
var pdm_read = __webpack_require__(6571);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pdm/versions.ts
var versions = __webpack_require__(8294);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pdm/rules.ts











const pdmRules = {
    check: check.T,
    wantsLock,
    pinned,
    satisfies: (version, spec) => ((0,pep440.ot)(version) ? (0,python_specifier.yN)(version, spec) : undefined),
};
function wantsLock(path, tree) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file || !file.text.includes('pdm'))
        return undefined;
    if (lockedOtherwise(tree, path, 'pdm.lock'))
        return undefined;
    const table = (0,hashed.g)(file);
    const pdm = table && (0,pdm_hash.am)(table);
    const keys = ['dev-dependencies', 'resolution', 'source', 'workspace', 'distribution'];
    const backend = (0,toml.oJ)((0,toml.fO)(table?.['build-system'])?.['build-backend']);
    const wanted = pdm && keys.some((key) => key in pdm);
    return wanted && backend !== 'uv_build' ? { lock: 'pdm.lock', command: 'pdm lock' } : undefined;
}
function pinned({ lock, tree, path, capabilities }) {
    const manifest = (0,pair.XB)(tree, (0,paths.A4)(path, 'pyproject.toml'));
    const read = (0,pdm_read.V)(lock);
    const table = manifest && !('outcome' in manifest) ? (0,hashed.g)(manifest) : undefined;
    if (!read.ok || !table || 'lock_inputs' in read.value.metadata)
        return undefined;
    const members = (0,pdm_read.l)(tree, (0,paths.yS)(path), table);
    const { lockVersion, contentHash } = read.value;
    return {
        path: lock.path,
        ...(lockVersion === undefined ? {} : { lockVersion }),
        answers: (version) => {
            const [format, rule] = [(0,versions.be)(version), (0,versions.Y)(version)];
            if (!format || !rule)
                return undefined;
            const hash = (0,pdm_hash.Qo)(table, members, rule, capabilities);
            const reads = (0,versions.$v)(format, lockVersion);
            return {
                reads: reads === 'warns' ? 'yes' : reads,
                accepts: reads !== 'no' && `sha256:${hash}` === contentHash,
                writes: `lock_version ${format}, hash ${hash}`,
            };
        },
    };
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/shell-word.ts
var shell_word = __webpack_require__(4217);
// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var src_damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/cause.ts
var cause = __webpack_require__(6501);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/python/marker.ts

const ALWAYS = { kind: 'true' };
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 60;
const TOKEN = /\s*(?:([()])|(<=|>=|===|==|!=|~=|<|>)|"([^"]*)"|'([^']*)'|(not\s+in\b|in\b|and\b|or\b)|([A-Za-z_][\w.]*))/y;
const OLD_NAMES = {
    'os.name': 'os_name',
    'sys.platform': 'sys_platform',
    'platform.version': 'platform_version',
    'platform.machine': 'platform_machine',
    'platform.python_implementation': 'platform_python_implementation',
    python_implementation: 'platform_python_implementation',
};
const SYSTEMS = {
    Windows: 'win32',
    Darwin: 'darwin',
    Linux: 'linux',
    AIX: 'aix',
    Emscripten: 'emscripten',
    Android: 'android',
};
function parseMarker(text) {
    if (text === undefined || text.trim() === '')
        return ALWAYS;
    const tokens = text.length > MAX_LENGTH ? undefined : tokensOf(text);
    if (!tokens)
        return undefined;
    const state = { tokens, at: 0 };
    const marker = either(state, 0);
    return state.at === tokens.length ? marker : undefined;
}
function bothOf(a, b) {
    if (a.kind === 'true')
        return b;
    return b.kind === 'true' ? a : { kind: 'and', of: [a, b] };
}
function extraMarker(extra) {
    return { kind: 'atom', variable: 'extra', operator: '==', text: (0,pep440.Ew)(extra), swapped: false };
}
function tokensOf(text) {
    const tokens = [];
    const trimmed = text.trim();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < trimmed.length) {
        const found = TOKEN.exec(trimmed);
        if (!found)
            return undefined;
        const [, mark, operator, double, single, word, name] = found;
        if (mark !== undefined)
            tokens.push({ kind: 'mark', text: mark });
        else if (operator !== undefined)
            tokens.push({ kind: 'operator', text: operator });
        else if (double !== undefined || single !== undefined)
            tokens.push({ kind: 'text', text: double ?? single ?? '' });
        else if (word !== undefined)
            tokens.push({ kind: 'operator', text: word.replace(/\s+/, ' ') });
        else
            tokens.push({ kind: 'word', text: name ?? '' });
    }
    return tokens;
}
function either(state, depth) {
    return joinedBy(state, 'or', () => every(state, depth));
}
function every(state, depth) {
    return joinedBy(state, 'and', () => one(state, depth));
}
function joinedBy(state, kind, read) {
    const parts = [];
    for (;;) {
        const part = read();
        if (!part)
            return undefined;
        parts.push(part);
        const next = state.tokens[state.at];
        if (next?.kind !== 'operator' || next.text !== kind)
            break;
        state.at += 1;
    }
    return parts.length === 1 ? parts[0] : { kind, of: parts };
}
function one(state, depth) {
    const first = state.tokens[state.at];
    if (first?.kind === 'mark' && first.text === '(') {
        if (depth > MAX_DEPTH)
            return undefined;
        state.at += 1;
        const inner = either(state, depth + 1);
        const close = state.tokens[state.at];
        if (close?.text !== ')' || close.kind !== 'mark')
            return undefined;
        state.at += 1;
        return inner;
    }
    const [left, operator, right] = state.tokens.slice(state.at, state.at + 3);
    state.at += 3;
    if (operator?.kind !== 'operator' || operator.text === 'and' || operator.text === 'or')
        return undefined;
    if (left?.kind === 'word' && right?.kind === 'text')
        return atom(left.text, operator.text, right.text, false);
    if (left?.kind === 'text' && right?.kind === 'word')
        return atom(right.text, operator.text, left.text, true);
    return undefined;
}
const MIRRORED = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };
function atom(name, operator, text, swapped) {
    const variable = OLD_NAMES[name] ?? name;
    const isIn = operator === 'in' || operator === 'not in';
    const straight = swapped && !isIn ? (MIRRORED[operator] ?? operator) : operator;
    const base = { kind: 'atom', operator: straight, swapped: swapped && isIn };
    if (variable === 'extra')
        return { ...base, variable, text: (0,pep440.Ew)(text) };
    const system = variable === 'platform_system' && /^[!=]=$/.test(straight) ? SYSTEMS[text] : undefined;
    return system === undefined ? { ...base, variable, text } : { ...base, variable: 'sys_platform', text: system };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/python/marker-table.ts
var marker_table = __webpack_require__(9047);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep508.ts
var pep508 = __webpack_require__(7003);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/file.ts


const MOST_LINES = 200_000;
function readRequirements(text) {
    const lines = [];
    const includes = [];
    for (const { line, text: whole, via } of logicalLines(text)) {
        const include = /^(?:(-r|--requirement)|(-c|--constraint))(?:\s+|=)(\S+)/.exec(whole);
        if (include)
            includes.push({ kind: include[1] ? 'requirement' : 'constraint', path: include[3] ?? '', line });
        else {
            const one = lineFrom(whole, line, via);
            if (one)
                lines.push(one);
        }
    }
    return { lines, includes };
}
function logicalLines(text) {
    const found = [];
    let open;
    let last;
    for (const [i, raw] of text.split(/\r?\n/, MOST_LINES).entries()) {
        const trimmed = raw.trim();
        const isComment = trimmed.startsWith('#');
        if (isComment)
            last?.via.push(...viaOf(trimmed));
        if (isComment || (trimmed === '' && !open))
            continue;
        const [, body = '', comment = ''] = /^(.*?)(?:\s+(#.*))?$/.exec(trimmed) ?? [];
        const continues = body.endsWith('\\');
        const content = continues ? body.slice(0, -1).trim() : body;
        if (open)
            open.text += ` ${content}`;
        else {
            open = { line: i + 1, text: content, via: [] };
            found.push(open);
        }
        open.via.push(...viaOf(comment));
        last = open;
        if (!continues)
            open = undefined;
    }
    return found;
}
function viaOf(comment) {
    const text = comment
        .replace(/^#\s*/, '')
        .replace(/^via\s*/, '')
        .trim();
    return text === '' || comment === '' ? [] : text.split(',').map((one) => one.trim());
}
function lineFrom(text, line, via) {
    const editable = /^(?:-e|--editable)(?:\s+|=)(.+)$/.exec(text)?.[1];
    if (editable === undefined && text.startsWith('-'))
        return undefined;
    const hashes = text.match(/\s--hash[=\s]/g)?.length ?? 0;
    const body = (editable ?? text).replace(/\s--[\w-]+(?:[=\s]\S+)?/g, '').trim();
    if (body === '')
        return undefined;
    const egg = /[#&]egg=([\w.-]+)/.exec(body)?.[1];
    const isPlace = editable !== undefined || /^(?:\.{0,2}\/|[a-z+]+:)/i.test(body);
    if (isPlace)
        return { line, text: body, name: egg ? (0,pep440.Ew)(egg) : '', hashes, direct: true, via };
    const requirement = (0,pep508.p)(body);
    if (!requirement)
        return undefined;
    const name = (0,pep440.Ew)(requirement.name);
    return { line, text: body, name, requirement, hashes, direct: requirement.url !== undefined, via };
}
function pinOf({ requirement }) {
    return /^={2,3}\s*([^\s,*]+)$/.exec(requirement?.constraint ?? '')?.[1];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/causes.ts






const UNSAFE = ['pip', 'setuptools', 'distribute'];
function pinCauses(file, sources, header, lock) {
    const pins = new Map();
    for (const one of file.lines)
        if (one.name !== '')
            pins.set(one.name, [...(pins.get(one.name) ?? []), one]);
    const omitted = new Set([...header.omitted.map(pep440.Ew), ...(header.tool === 'uv' ? [] : UNSAFE)]);
    const declared = sources.declared.filter(({ name }) => !omitted.has(name));
    return [
        ...declared.flatMap((one) => declaredCause(one, pins.get(one.name) ?? [], 'requirement')),
        ...sources.constraints.flatMap((one) => declaredCause(one, pins.get(one.name), 'constraint')),
        ...orphans(file, sources, pins, lock),
        ...flaws(file, pins, header, lock),
    ];
}
function declaredCause(one, pins, kind) {
    const { claim, file, line, path, specifier } = one;
    const place = { claim, file, ...(line === undefined ? {} : { line }), ...(path ? { path } : {}) };
    if (!pins || pins.length === 0) {
        return kind === 'constraint' || one.conditional
            ? []
            : [{ ...place, code: 'dependency-added', observed: 'not in the lock' }];
    }
    if (one.direct) {
        const same = kind === 'constraint' || pins.some(({ direct }) => direct);
        return same ? [] : [{ ...place, code: 'source-changed', observed: 'the lock has it from an index' }];
    }
    const versions = pins.flatMap((pin) => pinOf(pin) ?? []);
    const outside = versions.length > 0 && versions.every((version) => (0,python_specifier.yN)(version, specifier) === false);
    if (outside)
        return [
            {
                ...place,
                code: 'dependency-unsatisfied',
                observed: `the lock has ${versions.join(', ')}, which ${specifier} does not allow`,
            },
        ];
    if (kind === 'constraint')
        return [];
    if (pins.every(({ direct }) => direct))
        return [{ ...place, code: 'source-changed', observed: `the lock has it from ${pins[0]?.text ?? 'elsewhere'}` }];
    const [pin] = pins;
    const before = pin?.requirement?.marker;
    if (pins.length !== 1 || !pin || before === undefined || !isOnlyFrom(pin, file) || sameMarker(one.marker, before))
        return [];
    return [{ ...place, code: 'dependency-changed', observed: `the lock has it for ${before}` }];
}
const ANY_PYTHON = { includes: () => true, ends: [] };
function sameMarker(a, b) {
    const [one, other] = [parseMarker(a), parseMarker(b)];
    return !one || !other || (0,marker_table.Y0)(one, other, ANY_PYTHON) !== false;
}
function isOnlyFrom({ via }, { path }) {
    return via.length === 1 && isSource(via[0] ?? '') && via[0]?.includes((0,paths.Vb)(path)) === true;
}
function orphans({ lines }, { declared, untold }, pins, lock) {
    if (untold.length > 0)
        return [];
    const asked = new Set(declared.map(({ name }) => name));
    return lines.flatMap(({ name, text, via, line }) => {
        const reasons = via.filter((one) => !one.startsWith('-c ') && !one.startsWith('--constraint'));
        if (name === '' || asked.has(name) || reasons.length === 0)
            return [];
        if (reasons.some((one) => !isSource(one) && pins.has((0,pep440.Ew)(one))))
            return [];
        const observed = `in the lock (via ${reasons.join(', ')}), asked for by nothing any more`;
        return [{ code: 'dependency-removed', claim: text.split(/\s/, 1)[0] ?? name, observed, file: lock, line }];
    });
}
function isSource(via) {
    return (/^-r /.test(via) ||
        /\((?:.*[/])?(?:pyproject\.toml|setup\.(?:py|cfg))\b.*\)$/.test(via) ||
        /\.(?:in|txt|toml)(?::|$)/.test(via));
}
function flaws({ lines }, pins, header, file) {
    const hashed = header.hashes || lines.some(({ hashes }) => hashes > 0);
    const bare = hashed ? lines.filter(({ hashes, direct }) => hashes === 0 && !direct) : [];
    const loose = lines.filter((one) => !one.direct && pinOf(one) === undefined);
    const twice = [...pins.values()].filter((all) => all.every(({ requirement }) => requirement?.marker === undefined));
    const seconds = twice.flatMap(([, second]) => second ?? []);
    const told = (code, observed) => (one) => {
        return { code, claim: one.text.split(/\s/, 1)[0] ?? one.text, observed, file, line: one.line };
    };
    return [
        ...bare.map(told('checksum-missing', 'it has no --hash, though others have: pip refuses the file')),
        ...loose.map(told('lock-incomplete', 'it is not pinned to one version')),
        ...seconds.map(told('duplicate-key', 'it is pinned twice: pip refuses the file')),
    ];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/header.ts
const MARK = /^#\s*This file (?:is|was) autogenerated by (pip-compile|uv)\b/;
const header_MOST_LINES = 15;
function compileHeader(text) {
    const lines = text
        .slice(0, 20_000)
        .split('\n', header_MOST_LINES)
        .map((line) => line.trim());
    const at = lines.findIndex((line) => MARK.test(line));
    if (at < 0)
        return undefined;
    const command = lines
        .slice(at + 1)
        .map((line) => /^#\s{2,}(\S.*)$/.exec(line)?.[1])
        .find((line) => line !== undefined);
    return command === undefined ? undefined : headerFrom(command);
}
function headerFrom(command) {
    const words = wordsOf(command);
    const isUv = words[0] === 'uv' && words[1] === 'pip' && words[2] === 'compile';
    const isUvOther = words[0] === 'uv' && !isUv;
    const tool = isUv ? 'uv' : words[0] === 'pip-compile' ? 'pip-compile' : 'custom';
    return {
        tool: isUvOther && words[1] === 'export' ? 'uv' : tool,
        command,
        ...argumentsOf(words.slice(isUv ? 3 : isUvOther ? 2 : 1)),
    };
}
function wordsOf(command) {
    const words = [...command.slice(0, 8000).matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
    return words.map((word) => word.replaceAll('\\', '/'));
}
const CONSTRAINTS = ['-c', '--constraint', '--constraints'];
const OMITTING = ['--unsafe-package', '--no-emit-package'];
function argumentsOf(words) {
    const values = new Map();
    const sources = [];
    for (let i = 0; i < words.length; i += 1) {
        const word = words[i] ?? '';
        const [name = '', ...rest] = word.split('=');
        if (!word.startsWith('-')) {
            if (header_isSource(word))
                sources.push(word);
            continue;
        }
        const next = words[i + 1];
        const takes = rest.length === 0 && next !== undefined && !next.startsWith('-') && (!header_isSource(next) || TAKES_FILE.includes(name));
        const value = rest.length > 0 ? rest.join('=') : takes ? next : '';
        if (takes)
            i += 1;
        values.set(name, [...(values.get(name) ?? []), value]);
    }
    const all = (...names) => names.flatMap((name) => values.get(name) ?? []);
    const output = all('-o', '--output-file')[0];
    return {
        sources,
        constraints: all(...CONSTRAINTS),
        ...(output === undefined || output === '' ? {} : { output }),
        extras: all('--extra').flatMap((one) => one.split(',')),
        groups: all('--group'),
        allExtras: values.has('--all-extras'),
        omitted: all(...OMITTING),
        hashes: values.has('--generate-hashes'),
    };
}
const TAKES_FILE = [
    '-o',
    '--output-file',
    ...CONSTRAINTS,
    '--override',
    '--overrides',
    '--build-constraint',
    '--build-constraints',
    '-b',
    '--excludes',
];
function header_isSource(word) {
    return (/\.(?:in|txt)$|(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg)|pylock(?:\.[^/]+)?\.toml)$/.test(word) || word === '-');
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/python/groups.ts
var python_groups = __webpack_require__(4680);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/structure.ts
var structure = __webpack_require__(6955);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/toml-file.ts
var toml_file = __webpack_require__(1291);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/sources.ts









const MOST_FILES = 200;
function readSources(tree, paths, constraints, header) {
    const state = { tree, header, declared: [], constraints: [], paths: new Set(), untold: [], damaged: [] };
    for (const path of paths)
        readSource(path, state, false);
    for (const path of constraints)
        readSource(path, state, true);
    return { ...state, paths: [...state.paths] };
}
function readSource(path, state, constrains) {
    if (state.paths.has(path) || state.paths.size >= MOST_FILES)
        return;
    const file = (0,pair.XB)(state.tree, path);
    if (!file || 'outcome' in file) {
        untell(state, path, file ? file.observed : 'there is no such file in this tree');
        return;
    }
    state.paths.add(path);
    const name = (0,paths.Vb)(path);
    if (name === 'pyproject.toml')
        readProject(file, state);
    else if (/^setup\.(?:py|cfg)$/.test(name))
        untell(state, path, 'only running it tells what it requires');
    else
        readIncluded(file, path, state, constrains);
}
function untell(state, claim, why) {
    state.untold.push({ claim, why });
}
function readIncluded(file, path, state, constrains) {
    const conflict = (0,src_damage.WA)(file);
    if (conflict) {
        state.damaged.push(conflict);
        return;
    }
    const { lines, includes } = readRequirements(file.text);
    for (const { name, text, line, direct } of lines) {
        const one = direct && name !== '' ? undefined : (0,structure.N)(text, { group: path, file, line });
        const place = { name, specifier: '', conditional: false, direct: true, claim: text, group: path, file, line };
        const found = one ?? (name === '' ? undefined : place);
        if (found)
            (constrains ? state.constraints : state.declared).push(found);
    }
    for (const { kind, path: way } of includes) {
        const target = (0,paths.oR)((0,paths.yS)(path), way);
        if (target === undefined || /^[a-z]+:/.test(way))
            untell(state, way, 'it is outside of this tree');
        else
            readSource(target, state, constrains || kind === 'constraint');
    }
}
function readProject(file, state) {
    const read = (0,toml_file.v)(file);
    if (!read.ok) {
        untell(state, file.path, read.finding.observed);
        return;
    }
    const table = read.value;
    const { header } = state;
    const dynamic = (0,toml.P7)((0,toml.fO)(table['project'])?.['dynamic']);
    if (dynamic.includes('dependencies'))
        untell(state, `${file.path}: dependencies`, 'they are dynamic: only a build tells');
    const wanted = header.extras.map(pep440.Ew);
    const extras = [...(0,python_groups.Js)(table)].filter(([name]) => header.allExtras || wanted.includes(name));
    const groups = (0,python_groups.m0)(table);
    const named = groups.ok
        ? header.groups.map((name) => groups.groups.get((0,pep440.Ew)(name.split(':').at(-1) ?? '')))
        : [];
    const written = [
        ...(named.length > 0 && header.sources.length === 0 ? [] : (0,python_groups.LY)(table)),
        ...extras.flatMap(([, list]) => list),
        ...named.flatMap((list) => list ?? []),
    ];
    for (const { text, path } of written) {
        const one = (0,structure.N)(text, { group: file.path, file, path });
        if (one)
            state.declared.push(one);
    }
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/check.ts







const USUAL = ['requirements.in', 'setup.py', 'pyproject.toml', 'setup.cfg'];
async function checkCompiled(question) {
    const { lock, path, tree } = question;
    const header = compileHeader(lock.text);
    if (!header)
        return { findings: [], packages: 0, manifests: [] };
    const file = readRequirements(lock.text);
    const damage = /^(?:<{7} |>{7} )/m.test(lock.text) ? (0,src_damage.ti)(lock) : undefined;
    if (damage)
        return { findings: [damage], packages: file.lines.length, manifests: [] };
    const base = baseOf(header, path);
    const sources = sourcePaths(header, path, base, tree);
    if (sources.length === 0)
        return { findings: [untold(lock.path, question, header)], packages: file.lines.length, manifests: [] };
    const constraints = header.constraints.flatMap((way) => (0,paths.oR)(base, way) ?? []);
    const read = readSources(tree, sources, constraints, header);
    if (read.damaged.length > 0)
        return { findings: read.damaged, packages: file.lines.length, manifests: read.paths };
    const causes = pinCauses(file, read, header, lock);
    const remarks = read.untold.map(({ claim, why }) => (0,cause.nZ)(claim, why, lock));
    const findings = await answer(question, header, file.lines.length, causes, read.paths.length > 0);
    return { findings: [...findings, ...remarks], packages: file.lines.length, manifests: read.paths };
}
async function answer({ lock, path, judgeAs }, header, packages, causes, measured) {
    if (!measured)
        return [];
    const title = `${header.tool === 'uv' ? 'uv' : 'pip-compile'}${judgeAs === undefined ? '' : ` ${judgeAs}`}`;
    const judge = {
        title,
        packages,
        command: commandFor(header, path),
        advice: 'Compile again, as its header says, and commit it.',
    };
    if (causes.length === 0)
        return [(0,cause.ET)(lock, judge)];
    const told = await (0,cause.WX)(causes);
    const stale = (0,cause.Pc)(lock, judge, told.length);
    const observed = `${title} would write another: ${stale.observed.replace(/^.*?: /, '')}`;
    const own = baseOf(header, path) === (0,paths.yS)(path);
    return [
        { ...stale, observed, ...(own || !stale.remedy ? {} : { remedy: { ...stale.remedy, command: judge.command } }) },
        ...told,
    ];
}
function commandFor({ command, tool }, path) {
    return tool === 'custom' ? `pip-compile ${(0,paths.Vb)(path).replace(/\.txt$/, '.in')}` : command;
}
function baseOf({ output, sources }, path) {
    const way = output ?? sources.find((one) => one.includes('/'))?.replace(/\.in$/, '.txt');
    const parts = way === undefined ? [] : way.replace(/^\.\//, '').split('/');
    const own = path.split('/');
    const isEnd = parts.length > 0 && !way?.startsWith('/') && own.slice(-parts.length).join('/') === parts.join('/');
    const folder = own.slice(0, isEnd ? -parts.length : -1).join('/');
    return folder === '' ? '.' : folder;
}
function sourcePaths({ sources, tool, groups }, path, base, tree) {
    const named = sources.filter((one) => one !== '-').flatMap((way) => (0,paths.oR)(base, way) ?? []);
    if (named.length > 0)
        return named;
    const own = (0,paths.oR)((0,paths.yS)(path), (0,paths.Vb)(path).replace(/\.txt$/, '.in'));
    if (own !== undefined && tree.has(own))
        return [own];
    if (tool === 'custom' || sources.length > 0)
        return [];
    const usual = groups.length > 0 || tool === 'uv' ? ['pyproject.toml'] : USUAL;
    const found = usual.flatMap((name) => (0,paths.oR)(base, name) ?? []).find((one) => tree.has(one));
    return found === undefined ? [] : [found];
}
function untold(claim, { lock }, { command }) {
    return (0,cause.nZ)(claim, `its header (${command.slice(0, 100)}) does not tell what it was made from`, lock);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/pinned.ts



const HEADS = [
    ['6.11.0', '"… with Python 3.x" at the top'],
    ['6.2.0', '"… with python 3.x" at the top'],
    ['0', 'no Python version at the top'],
];
function pinned_pinned({ lock }) {
    if (compileHeader(lock.text)?.tool !== 'pip-compile')
        return undefined;
    return {
        path: lock.path,
        answers: (version) => {
            if (!(0,pep440.ot)(version))
                return undefined;
            const head = HEADS.find(([first]) => first === '0' || (0,pep440.jZ)(version, first));
            return { reads: 'yes', accepts: true, writes: head?.[1] ?? '' };
        },
    };
}
function satisfies(version, spec) {
    return (0,pep440.ot)(version) ? (0,python_specifier.yN)(version, spec) : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pip-tools/rules.ts







const pipToolsRules = { check: checkCompiled, wantsLock: rules_wantsLock, pinned: pinned_pinned, satisfies: satisfies };
function rules_wantsLock(path, tree) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file || readRequirements(file.text).lines.length === 0)
        return undefined;
    const lock = (0,paths.Vb)(path).replace(/\.in$/, '.txt');
    if (tree.has((0,paths.A4)(path, lock)) || lockedOtherwise(tree, path, lock))
        return undefined;
    return { lock, command: `pip-compile ${(0,shell_word.I)((0,paths.Vb)(path))}` };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pipenv/check.ts
var pipenv_check = __webpack_require__(7768);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pipenv/hash.ts
var pipenv_hash = __webpack_require__(8646);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pipenv/read.ts
var pipenv_read = __webpack_require__(3722);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pipenv/rules.ts









const pipenvRules = {
    check: pipenv_check.PH,
    wantsLock: pipenv_rules_wantsLock,
    pinned: rules_pinned,
    satisfies: (version, spec) => ((0,pep440.ot)(version) ? (0,python_specifier.yN)(version, spec) : undefined),
};
function pipenv_rules_wantsLock(path, tree) {
    if (lockedOtherwise(tree, path, 'Pipfile.lock'))
        return undefined;
    return { lock: 'Pipfile.lock', command: 'pipenv lock' };
}
function rules_pinned({ lock, tree, path, capabilities }) {
    const manifest = (0,pair.XB)(tree, (0,paths.A4)(path, 'Pipfile'));
    const read = (0,pipenv_read.Z)(lock);
    const table = manifest && !('outcome' in manifest) ? (0,hashed.g)(manifest) : undefined;
    if (!read.ok || !table)
        return undefined;
    return {
        path: lock.path,
        answers: (version) => {
            const rule = (0,pipenv_check.Y)(version);
            const hash = rule && (0,pipenv_hash._)(table, rule, capabilities);
            return hash === undefined
                ? undefined
                : { reads: 'yes', accepts: hash === read.value.hash, writes: `hash ${hash}` };
        },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/accept.ts
var accept = __webpack_require__(893);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/releases.ts
var releases = __webpack_require__(1911);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/judge.ts



function judgeLock(lock, manifest, capabilities, judgeAs) {
    const judges = judgesOf(lock, judgeAs);
    if (judges.length === 0)
        return undefined;
    const said = judges.map((release) => (0,accept.BL)(lock, manifest, release, capabilities));
    const accepting = said.filter((answer) => (0,accept.G3)(answer) === true);
    const refusing = said.filter((answer) => (0,accept.G3)(answer) === false);
    const undecided = said.filter((answer) => (0,accept.G3)(answer) === undefined);
    const outcome = accepting.length > 0 ? 'fresh' : refusing.length > 0 ? 'stale' : 'unknown';
    return { outcome, accepting, refusing, undecided };
}
function judgesOf(lock, judgeAs) {
    if (judgeAs === undefined)
        return (0,releases.k)(lock.header, lock.lockVersion);
    const release = (0,releases.l)(judgeAs);
    return release ? [release] : [];
}
function formatOf(lock) {
    if (lock.lockVersion === undefined)
        return 'known';
    const [major = 0, minor = 0] = (0,pep440.ot)(lock.lockVersion)?.release ?? [];
    if (major < 1 || major > 2)
        return 'foreign';
    return minor > 1 ? 'newer' : 'known';
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/remedy.ts


function lockAgain(path, { version, name }) {
    if ((0,pep440.jZ)(version.text, '2.0.0.dev0'))
        return { text: LOCK, command: (0,shell.Q)(path, 'poetry lock') };
    if ((0,pep440.jZ)(version.text, '1.1.0'))
        return { text: LOCK, command: (0,shell.Q)(path, 'poetry lock --no-update') };
    const text = `Lock again. Poetry ${name} updates every package when it does.`;
    return { text, command: (0,shell.Q)(path, 'poetry lock') };
}
const LOCK = 'Lock again and commit the lock.';

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/obstacles.ts


function obstacleOf(pair, lock, judgement, judgeAs) {
    if (!judgement)
        return versionUnknown(pair, judgeAs ?? '');
    if (formatOf(lock) === 'foreign')
        return formatUnknown(pair, lock);
    const [first] = judgement.outcome === 'unknown' ? judgement.undecided : judgement.refusing;
    if (judgement.outcome === 'fresh' || !first)
        return undefined;
    if (judgement.outcome === 'unknown')
        return unhashable(pair, first);
    const damaged = lock.lockVersion === undefined && lock.contentHash === undefined;
    const foreign = first.reading === 'no' && !damaged;
    if (judgeAs === undefined)
        return foreign && first.fresh ? formatUnreadable(pair, lock, first) : undefined;
    if (!first.manifest)
        return manifestTooNew(pair, first);
    return foreign ? formatUnreadable(pair, lock, first) : undefined;
}
function remarksOn({ pair, lock, judgement }) {
    const [judge] = [...judgement.accepting, ...judgement.refusing];
    const remark = {
        claim: pair.lock.path,
        outcome: 'unknown',
        where: { file: pair.lock.path },
        additional: true,
    };
    if (formatOf(lock) === 'newer') {
        const observed = `lock-version ${lock.lockVersion} is newer than 2.1, the newest known; judged as 2.1`;
        return [{ ...remark, code: 'lock-version-newer', observed }];
    }
    if (judge?.reading !== 'with-a-warning')
        return [];
    const observed = `Poetry ${judge.release.name} reads lock-version ${lock.lockVersion} only with a warning`;
    return [{ ...remark, code: 'lock-version-warned', observed }];
}
function versionUnknown({ lock }, judgeAs) {
    return {
        claim: lock.path,
        outcome: 'unknown',
        code: 'poetry-version-unknown',
        observed: `"${judgeAs.slice(0, 40)}" is not a version of Poetry from 1.0 on`,
        where: { file: lock.path },
        remedy: { text: 'Give an exact version, such as 2.1.4.' },
    };
}
function formatUnknown(pair, lock) {
    return {
        claim: pair.lock.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `lock-version ${(lock.lockVersion ?? '').slice(0, 40)} is not one that any known Poetry reads`,
        expected: 'from 1 up to below 3',
        where: { file: pair.lock.path },
        remedy: { text: 'Update this gate, or lock again with a released Poetry.' },
    };
}
function formatUnreadable(pair, lock, { release }) {
    const format = lock.lockVersion === undefined ? 'a lock without lock-version' : `lock-version ${lock.lockVersion}`;
    return {
        claim: pair.lock.path,
        outcome: 'broken',
        code: 'lock-version-unreadable',
        observed: `Poetry ${release.name} cannot read ${format}`,
        where: { file: pair.lock.path },
        remedy: {
            ...lockAgain(pair.lock.path, release),
            text: 'Use the Poetry that wrote the lock, or lock again with this one.',
        },
    };
}
function manifestTooNew(pair, { release }) {
    return {
        claim: pair.manifest.path,
        outcome: 'broken',
        code: 'manifest-unreadable',
        observed: `Poetry ${release.name} cannot read it: [tool.poetry] has no name and version`,
        where: { file: pair.manifest.path },
        remedy: { text: 'Use Poetry 2.0 or later, which reads [project].' },
    };
}
const UNHASHABLE = {
    date: ['unsupported-value', 'a date or time stands where Poetry hashes, on which Poetry itself fails'],
    depth: ['nested-too-deep', 'a value is nested too deep to be hashed'],
    shape: ['manifest-shape', 'project, dependency-groups, tool or tool.poetry is not a table, on which Poetry fails'],
};
function unhashable({ manifest }, { why = 'shape' }) {
    const [code, observed] = UNHASHABLE[why];
    const remedy = { text: 'Correct the manifest.' };
    return { claim: manifest.path, outcome: 'unknown', code, observed, where: { file: manifest.path }, remedy };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/file-lines.ts
var file_lines = __webpack_require__(3109);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/lock.ts
var lock = __webpack_require__(5522);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/read.ts





const readPoetryLock = (0,once.O)((file) => {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,src_damage.sX)(file) };
    if (hasMark(file))
        return { ok: false, finding: byteOrderMark(file) };
    const read = (0,toml.D7)((0,file_lines.W)((0,toml.fQ)(file.text)));
    if (!read.ok)
        return { ok: false, finding: (0,src_damage.ti)(file) ?? unparsable(file, read) };
    return { ok: true, value: (0,lock.y$)(file.path, file.text, read.table) };
});
const readManifest = (0,once.O)((file) => {
    if (hasMark(file))
        return { ok: false, finding: byteOrderMark(file) };
    const read = (0,toml.D7)(file.text, true);
    if (!read.ok)
        return { ok: false, finding: (0,src_damage.ti)(file) ?? unparsable(file, read) };
    const verbatim = readVerbatim(file.text);
    return { ok: true, value: { table: read.table, ...(verbatim?.ok ? { verbatim: verbatim.table } : {}) } };
});
function readVerbatim(text) {
    if (!text.includes('\r\n') || !/"""|'''/.test(text))
        return undefined;
    return (0,toml.D7)(text.replace(/("""|''')\r\n/g, '$1\n\r\n'), true, true);
}
function hasMark(file) {
    return file.text.charCodeAt(0) === 0xfeff;
}
function byteOrderMark(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'byte-order-mark',
        observed: 'it begins with a byte order mark, which Poetry refuses to read',
        where: { file: file.path, line: 1 },
        remedy: { text: 'Save it as UTF-8 without a byte order mark.' },
    };
}
function unparsable(file, read) {
    return {
        claim: file.path,
        outcome: read.deep ? 'unknown' : 'broken',
        code: read.deep ? 'nested-too-deep' : 'toml-invalid',
        observed: `it is not valid TOML: ${read.why} (line ${read.line}, column ${read.column})`,
        where: { file: file.path, line: read.line, column: read.column },
        remedy: { text: 'Correct the file; Poetry cannot read it either.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/verdict.ts


function freshFinding({ pair, lock, judgement }) {
    const count = `${lock.size} package${lock.size === 1 ? '' : 's'}`;
    const but = judgement.refusing.length > 0 ? `; Poetry ${names(judgement.refusing)} would not` : '';
    return {
        claim: pair.lock.path,
        outcome: 'holds',
        code: 'lock-fresh',
        observed: `${count}, Poetry ${names(judgement.accepting)} would accept it${but}`,
        where: { file: pair.lock.path },
    };
}
function staleFinding({ pair, judgement }, causes) {
    const judge = judgement.refusing.at(-1);
    return {
        claim: pair.lock.path,
        outcome: 'broken',
        code: 'lock-stale',
        observed: `Poetry ${names(judgement.refusing)} would refuse it: ${summary(causes)}`,
        where: { file: pair.lock.path, line: (0,lock.ri)(pair.lock.text) },
        ...(judge ? { remedy: lockAgain(pair.lock.path, judge.release) } : {}),
    };
}
const NOTHING_NAMED = 'the content hash belongs to another pyproject.toml, yet every dependency matches ' +
    '(a merge kept one side’s hash, or an entry changed that leaves no trace in the lock)';
function summary(causes) {
    const changes = causes.filter((cause) => cause.outcome === 'broken').length;
    if (changes === 0)
        return NOTHING_NAMED;
    return changes === 1 ? 'one change since it was made' : `${changes} changes since it was made`;
}
function names(answers) {
    return answers.map((answer) => answer.release.name).join(', ');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/check.ts




async function checkPoetryPair(pair, capabilities, options = {}) {
    const lock = readPoetryLock(pair.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0 };
    const known = answerHead(lock.value);
    const manifest = readManifest(pair.manifest);
    if (!manifest.ok)
        return { ...known, findings: [manifest.finding] };
    const judgement = judgeLock(lock.value, manifest.value, capabilities, options.judgeAs);
    const obstacle = obstacleOf(pair, lock.value, judgement, options.judgeAs);
    if (!judgement || obstacle)
        return { ...known, findings: obstacle ? [obstacle] : [] };
    const question = { pair, lock: lock.value, manifest: manifest.value, judgement, capabilities };
    return { ...known, findings: await findingsOf(question) };
}
function answerHead(lock) {
    const writer = lock.header.kind === 'versioned' ? { writer: lock.header.version } : {};
    return { packages: lock.size, ...writer };
}
async function findingsOf(question) {
    const remarks = remarksOn(question);
    if (question.judgement.outcome === 'fresh')
        return [freshFinding(question), ...remarks];
    const { causesOf } = await __webpack_require__.e( 982).then(__webpack_require__.bind(__webpack_require__, 8982));
    const causes = await causesOf(question);
    return [staleFinding(question, causes), ...causes, ...remarks];
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/content-hash.ts
var content_hash = __webpack_require__(1797);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/drift/constraint.ts
var drift_constraint = __webpack_require__(3534);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/pinned.ts





const READS = { yes: 'yes', 'with-a-warning': 'warns', no: 'no' };
function pinnedPair(pair, capabilities) {
    const [lock, manifest] = [readPoetryLock(pair.lock), readManifest(pair.manifest)];
    if (!lock.ok || !manifest.ok)
        return undefined;
    const { header, lockVersion } = lock.value;
    return {
        path: pair.lock.path,
        ...(header.kind === 'versioned' ? { writer: header.version } : {}),
        ...(lockVersion === undefined ? {} : { lockVersion }),
        answers: (version) => {
            const acceptance = (0,accept.lA)(lock.value, manifest.value, version, capabilities);
            return acceptance && answerOf(acceptance, manifest.value, capabilities);
        },
    };
}
function answerOf(acceptance, manifest, capabilities) {
    const { release, reading } = acceptance;
    const hash = (0,content_hash.A)((0,accept.md)(manifest, release), release.rule, capabilities);
    const writes = hash.ok ? { writes: `lock-version ${(0,accept.MJ)(release.version.text)}, hash ${hash.hash}` } : {};
    return { reads: READS[reading], accepts: (0,accept.G3)(acceptance) === true, ...writes };
}
function pinned_satisfies(version, spec) {
    const constraint = (0,drift_constraint.FJ)(spec);
    return constraint && (0,pep440.ot)(version) ? (0,drift_constraint.NB)(constraint, version) : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/rules.ts








const MANIFEST = 'pyproject.toml';
const poetryRules = {
    check: (question) => (0,pair.CV)(question, MANIFEST, (pair) => checkPoetryPair(pair, question.capabilities, optionsOf(question))),
    wantsLock: poetry_rules_wantsLock,
    pinned: poetry_rules_pinned,
    satisfies: pinned_satisfies,
};
function optionsOf({ judgeAs }) {
    return judgeAs === undefined ? {} : { judgeAs };
}
function poetry_rules_pinned(question) {
    const manifest = (0,pair.XB)(question.tree, (0,paths.A4)(question.path, MANIFEST));
    if (!manifest || 'outcome' in manifest)
        return undefined;
    return pinnedPair({ lock: question.lock, manifest }, question.capabilities);
}
function poetry_rules_wantsLock(path, tree) {
    const manifest = (0,pair.XB)(tree, path);
    if (!manifest || 'outcome' in manifest || lockedOtherwise(tree, path, 'poetry.lock'))
        return undefined;
    if (!isPoetryProject(manifest) || localManifests(tree).has(path))
        return undefined;
    return { lock: 'poetry.lock', command: 'poetry lock' };
}
const localManifests = (0,once.O)((tree) => new Set(tree.paths.filter((path) => (0,paths.Vb)(path) === MANIFEST).flatMap(waysFrom(tree))));
function waysFrom(tree) {
    return (path) => {
        const file = (0,pair.XB)(tree, path);
        if (!file || 'outcome' in file)
            return [];
        const folders = localProjects(file).flatMap((way) => (0,paths.oR)((0,paths.yS)(path), way) ?? []);
        return folders.map((folder) => (folder === '.' ? MANIFEST : `${folder}/${MANIFEST}`));
    };
}
function isPoetryProject(file) {
    const manifest = parsed(file);
    const poetry = poetryTable(manifest);
    const backend = (0,toml.oJ)((0,toml.fO)(manifest?.['build-system'])?.['build-backend']);
    return (poetry?.['dependencies'] !== undefined || poetry?.['group'] !== undefined || backend?.startsWith('poetry.') === true);
}
function localProjects(file) {
    const poetry = poetryTable(parsed(file));
    const groups = (0,toml.Mc)(poetry?.['group']).map(([, group]) => (0,toml.fO)(group)?.['dependencies']);
    return [poetry?.['dependencies'], poetry?.['dev-dependencies'], ...groups].flatMap(pathsOf);
}
function pathsOf(dependencies) {
    return (0,toml.Mc)(dependencies).flatMap(([, value]) => (0,toml.oJ)((0,toml.fO)(value)?.['path']) ?? []);
}
function poetryTable(manifest) {
    return (0,toml.fO)((0,toml.fO)(manifest?.['tool'])?.['poetry']);
}
function parsed(file) {
    if (!file.text.includes('poetry'))
        return undefined;
    const read = readManifest(file);
    return read.ok ? read.value.table : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pylock/inputs.ts











function compareInputs(question, table) {
    const header = compileHeader(question.lock.text);
    const named = (header?.sources ?? [])
        .filter((one) => one !== '-')
        .map((way) => (0,paths.A4)(question.path, way.replace(/^\.\//, '')));
    if (header && named.length > 0) {
        const { declared, paths, untold } = readSources(question.tree, named, [], header);
        return { causes: presentCauses(declared, table), manifests: paths, untold };
    }
    const path = (0,paths.A4)(question.path, 'pyproject.toml');
    const file = (0,pair.XB)(question.tree, path);
    const manifest = file && !('outcome' in file) ? (0,hashed.g)(file) : undefined;
    if (!file || 'outcome' in file || !manifest || (0,toml.fO)(manifest['project']) === undefined)
        return {
            causes: [],
            manifests: [],
            untold: [{ claim: question.lock.path, why: 'it does not tell what it was made from' }],
        };
    return { ...projectInputs(question, table, file, manifest), manifests: [path] };
}
function projectInputs(question, table, file, manifest) {
    const hash = (0,toml.oJ)((0,toml.fO)((0,toml.fO)((0,toml.fO)(table['tool'])?.['pdm'])?.['hashes'])?.['sha256']);
    const now = hash === undefined ? undefined : (0,pdm_hash.Ae)(manifest, '2.20', question.capabilities);
    const causes = [...presentCauses(declaredIn(manifest, table, file), table), ...recordedCauses(manifest, table, file)];
    if (hash === undefined || now === undefined)
        return { causes, untold: [] };
    if (hash === now)
        return { causes: [], untold: [] };
    const observed = 'the hash of PDM belongs to another pyproject.toml';
    return {
        causes: causes.length > 0 ? causes : [{ code: 'dependency-changed', claim: file.path, observed, file }],
        untold: [],
    };
}
function declaredIn(manifest, table, file) {
    const extras = (0,toml.P7)(table['extras']).map(pep440.Ew);
    const wanted = [...(0,toml.P7)(table['dependency-groups']), ...(0,toml.P7)(table['default-groups'])].map(pep440.Ew);
    const groups = (0,python_groups.m0)(manifest);
    const written = [
        ...(0,python_groups.LY)(manifest),
        ...[...(0,python_groups.Js)(manifest)].filter(([name]) => extras.includes(name)).flatMap(([, list]) => list),
        ...(groups.ok ? [...groups.groups].filter(([name]) => wanted.includes(name)).flatMap(([, list]) => list) : []),
    ];
    return written.flatMap(({ text, path }) => (0,structure.N)(text, { group: '', file, path }) ?? []);
}
function presentCauses(declared, table) {
    const packages = (0,toml.N$)(table['packages']).map((one) => {
        const version = (0,toml.oJ)(one['version']);
        return {
            name: (0,pep440.Ew)((0,toml.oJ)(one['name']) ?? ''),
            ...(version === undefined ? {} : { version }),
            needs: [],
        };
    });
    const names = new Set(packages.map(({ name }) => name));
    const certain = declared.filter(({ name, conditional }) => !conditional || names.has(name));
    return (0,structure.K)(certain, packages).filter(({ code }) => code !== 'dependency-removed');
}
function recordedCauses(manifest, table, file) {
    const groups = (0,python_groups.m0)(manifest);
    const known = groups.ok ? new Set(groups.groups.keys()) : undefined;
    const extras = (0,python_groups.Js)(manifest);
    const lostExtras = (0,toml.P7)(table['extras']).filter((name) => !extras.has((0,pep440.Ew)(name)));
    const lostGroups = (0,toml.P7)(table['dependency-groups']).filter((name) => known?.has((0,pep440.Ew)(name)) === false);
    const gone = 'in the lock, declared nowhere';
    return [
        ...lostExtras.map((name) => ({
            code: 'extra-changed',
            claim: `extra "${name}"`,
            observed: gone,
            file,
            path: ['project', 'optional-dependencies'],
        })),
        ...lostGroups.map((name) => ({
            code: 'group-changed',
            claim: `group "${name}"`,
            observed: gone,
            file,
            path: ['dependency-groups'],
        })),
        ...pythonCauses(manifest, table, file),
    ];
}
function pythonCauses(manifest, table, file) {
    const [now, before] = [
        (0,toml.oJ)((0,toml.fO)(manifest['project'])?.['requires-python']),
        (0,toml.oJ)(table['requires-python']),
    ];
    if (now === undefined || before === undefined)
        return [];
    const [own, locked, both] = [(0,python_specifier.ul)([now]), (0,python_specifier.ul)([before]), (0,python_specifier.ul)([now, before])];
    if (!own || !locked || (both && (0,python_specifier.MI)(both, locked)))
        return [];
    const observed = `lock was made for ${before}`;
    return [{ code: 'python-changed', claim: `python ${now}`, observed, file, path: ['project', 'requires-python'] }];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pylock/structure.ts



const DIRECT = ['vcs', 'directory', 'archive'];
function structureCauses(table, file) {
    const packages = (0,toml.N$)(table['packages']);
    const names = new Set(packages.map((one) => (0,pep440.Ew)((0,toml.oJ)(one['name']) ?? '')));
    return [...headCauses(table, file), ...packages.flatMap((one) => packageCauses(one, names, file))];
}
function headCauses(table, file) {
    const invalid = (claim, observed) => ({
        code: 'lock-invalid',
        claim,
        observed,
        file,
        path: [claim],
    });
    const markers = (0,toml.P7)(table['environments']).filter((text) => parseMarker(text) === undefined);
    return [
        ...((0,toml.oJ)(table['created-by']) === undefined
            ? [invalid('created-by', 'PEP 751 requires it, and it is not there')]
            : []),
        ...(Array.isArray(table['packages']) ? [] : [invalid('packages', 'PEP 751 requires it, and it is not there')]),
        ...markers.map((text) => invalid('environments', `"${text}" is no marker`)),
    ];
}
function packageCauses(one, names, file) {
    const name = (0,toml.oJ)(one['name']);
    if (name === undefined)
        return [{ code: 'lock-invalid', claim: 'packages', observed: 'a package has no name', file }];
    const version = (0,toml.oJ)(one['version']);
    const claim = version === undefined ? name : `${name} ${version}`;
    const sources = DIRECT.filter((key) => key in one);
    const files = ['sdist', 'wheels'].filter((key) => key in one);
    const count = sources.length + (files.length > 0 ? 1 : 0);
    const cause = (code, observed) => ({ code, claim, observed, file });
    const marker = (0,toml.oJ)(one['marker']);
    return [
        ...(count > 1
            ? [cause('lock-invalid', `it has ${[...sources, ...files].join(' and ')}, of which one may be there`)]
            : []),
        ...(count === 0 ? [cause('lock-incomplete', 'it has nothing to install it from')] : []),
        ...(unhashed(one) ? [cause('checksum-missing', 'one of its files has no hash, which PEP 751 requires')] : []),
        ...(marker !== undefined && parseMarker(marker) === undefined
            ? [cause('lock-invalid', 'its marker cannot be read')]
            : []),
        ...lostNeeds(one, names).map((need) => ({
            code: 'lock-incomplete',
            claim: need,
            observed: `${name} needs it, and the lock has no such package`,
            file,
        })),
    ];
}
function unhashed(one) {
    const files = [...(0,toml.N$)(one['wheels']), ...(0,toml.N$)([one['sdist']]), ...(0,toml.N$)([one['archive']])];
    return files.some((file) => (0,toml.Mc)(file['hashes']).filter(([, hash]) => isHash(hash)).length === 0);
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-fA-F]{16,}$/.test(value);
}
function lostNeeds(one, names) {
    const needs = (0,toml._j)(one['dependencies']).flatMap((need) => (0,toml.oJ)((0,toml.fO)(need)?.['name']) ?? []);
    return needs.filter((need) => !names.has((0,pep440.Ew)(need)));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pylock/rules.ts







const pylockRules = { check: checkPylock, wantsLock: () => undefined };
async function checkPylock(question) {
    const read = (0,toml_file.v)(question.lock);
    if (!read.ok)
        return { findings: [read.finding], packages: 0, manifests: [] };
    const packages = (0,toml.N$)(read.value['packages']).length;
    const foreign = foreignFormat(question.lock, read.value);
    if (foreign)
        return { findings: [foreign], packages, manifests: [] };
    const inputs = compareInputs(question, read.value);
    const causes = [...inputs.causes, ...structureCauses(read.value, question.lock)];
    const remarks = inputs.untold.map(({ claim, why }) => (0,cause.nZ)(claim, why, question.lock));
    const judge = { title: 'an installer', packages, ...rules_commandFor(question, read.value) };
    const told = await (0,cause.WX)(causes);
    const verdict = told.length === 0 ? (0,cause.ET)(question.lock, judge) : (0,cause.Pc)(question.lock, judge, told.length);
    return { findings: [verdict, ...told, ...remarks], packages, manifests: inputs.manifests };
}
function rules_commandFor({ lock, path }, table) {
    const header = compileHeader(lock.text);
    if (header)
        return { command: header.command };
    const name = (0,paths.Vb)(path);
    const by = (0,toml.oJ)(table['created-by']);
    if (by === 'pdm')
        return { command: 'pdm lock --update-reuse' };
    if (by === 'uv')
        return { command: `uv export --format pylock.toml -o ${name}` };
    return {
        command: `pip lock -o ${name} .`,
        advice: `Lock again with the tool that wrote it (${(by ?? 'unknown').slice(0, 40)}).`,
    };
}
function foreignFormat(file, table) {
    const version = (0,toml.oJ)(table['lock-version']);
    const at = { claim: file.path, where: { file: file.path, line: 1 } };
    if (version === undefined) {
        const remedy = { text: 'Restore it from version control, or lock again.' };
        return {
            ...at,
            outcome: 'broken',
            code: 'lock-invalid',
            observed: 'it has no lock-version, which PEP 751 requires',
            remedy,
        };
    }
    if (/^1\.\d+$/.test(version))
        return undefined;
    const remedy = { text: 'Update this gate.' };
    return {
        ...at,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `lock-version ${version.slice(0, 40)} is not known`,
        expected: '1.0',
        remedy,
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/format.ts
const NEWEST_REVISION = 5;
function format_foreignFormat(file, { version }) {
    if (version === 1)
        return undefined;
    if (Number.isNaN(version))
        return invalidLock(file, 'it has no version');
    return {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `version ${version} of the format is not one that any known uv reads`,
        expected: 'version 1',
        where: { file: file.path, line: 1 },
        remedy: { text: 'Update this gate, or lock again with a released uv.' },
    };
}
function invalidLock(file, observed) {
    const remedy = { text: 'Restore it from version control, or lock again.' };
    return { claim: file.path, outcome: 'broken', code: 'lock-invalid', observed, where: { file: file.path }, remedy };
}
function newerRevision(file, { revision }) {
    if (revision <= NEWEST_REVISION)
        return [];
    const observed = `revision ${revision} is newer than ${NEWEST_REVISION}, the newest known; judged as that`;
    return [
        {
            claim: file.path,
            outcome: 'unknown',
            code: 'lock-version-newer',
            observed,
            where: { file: file.path },
            additional: true,
        },
    ];
}
function withoutMetadata(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'manifest-invalid',
        observed: 'the script has no `# /// script` block, yet a lock',
        where: { file: file.path, line: 1 },
        remedy: { text: 'Restore the block, or delete the lock.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/place.ts
function cleanUrl(url) {
    const bare = url.split('#', 1)[0] ?? '';
    const [, scheme = '', host = '', rest = ''] = /^([a-z+]+:\/\/)(?:[^/@]*@)?([^/?]*)(.*)$/i.exec(bare) ?? [];
    return scheme === '' ? bare : `${scheme.toLowerCase()}${host.toLowerCase()}${rest.replace(/\/+$/, '')}`;
}
function gitSource(text) {
    const [before = ''] = text.split('#', 1);
    const at = before.indexOf('?');
    const pairs = at < 0
        ? []
        : before
            .slice(at + 1)
            .split('&')
            .map(decoded);
    return gitPlace(at < 0 ? before : before.slice(0, at), Object.fromEntries(pairs));
}
function decoded(pair) {
    const at = pair.indexOf('=');
    const value = at < 0 ? '' : pair.slice(at + 1);
    try {
        return [at < 0 ? pair : pair.slice(0, at), decodeURIComponent(value)];
    }
    catch {
        return [at < 0 ? pair : pair.slice(0, at), value];
    }
}
function gitPlace(url, parts) {
    const kinds = ['rev', 'tag', 'branch', 'subdirectory', 'lfs'];
    const told = kinds.flatMap((kind) => (parts[kind] === undefined ? [] : [`${kind}=${parts[kind]}`]));
    return `git ${cleanUrl(url.replace(/^git\+/, ''))}${told.length > 0 ? `?${told.join('&')}` : ''}`;
}
function placeFrom(url, folder) {
    const subdirectory = /[#&]subdirectory=([^&]+)/.exec(url)?.[1];
    if (/^git\+/.test(url)) {
        const [bare = ''] = url.split('#', 1);
        const at = bare.lastIndexOf('@');
        const hasRev = at > bare.indexOf('://') + 2 && at > bare.lastIndexOf('/', at) && !/^git\+ssh:\/\/[^/]*$/.test(bare.slice(0, at));
        const isRev = hasRev && bare.slice(bare.indexOf('://') + 3, at).includes('/');
        return gitPlace(isRev ? bare.slice(0, at) : bare, { rev: isRev ? bare.slice(at + 1) : undefined, subdirectory });
    }
    if (/^https?:/.test(url))
        return `url ${cleanUrl(url)}${subdirectory === undefined ? '' : ` in ${subdirectory}`}`;
    return /^file:/.test(url) ? UNTOLD : localPlace(isArchive(url) ? 'path' : 'directory', folder, url);
}
const UNTOLD = 'somewhere on a machine';
function localPlace(kind, folder, way) {
    return `${kind} ${relativeWay(folder, way)}`;
}
function isArchive(way) {
    return /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.zst|tar\.lzma|tar)$/i.test(way);
}
function relativeWay(folder, way) {
    if (way.startsWith('/'))
        return way.replace(/\/+$/, '');
    const parts = folder === '.' ? [] : folder.split('/');
    for (const part of way.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.length === 0 ? '.' : parts.join('/');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/entry.ts






function keyOf({ name, extras, specifier, place }) {
    return JSON.stringify([name, extras, specifier, place]);
}
function plainEntry(requirement, marker, claim, folder) {
    const { name, constraint, url } = requirement;
    return {
        name: (0,pep440.Ew)(name),
        extras: extrasOf(requirement.extras),
        specifier: url === undefined ? (0,python_specifier.yB)(constraint) : '',
        place: url === undefined ? 'index' : placeFrom(url, folder),
        marker,
        claim,
    };
}
function readRequirement(text, also) {
    const requirement = (0,pep508.p)(text);
    const marker = requirement && parseMarker(requirement.marker);
    return requirement && marker ? { requirement, marker: bothOf(marker, also) } : undefined;
}
function extrasOf(extras) {
    return [...new Set(extras.map(pep440.Ew))].sort().join(',');
}
function lockedEntry(value) {
    const table = (0,toml.fO)(value);
    const name = (0,toml.oJ)(table?.['name']);
    const marker = table && parseMarker((0,toml.oJ)(table['marker']));
    if (!table || name === undefined || !marker)
        return undefined;
    const specifier = (0,python_specifier.yB)((0,toml.oJ)(table['specifier']) ?? '');
    const extras = extrasOf((0,toml.P7)(table['extras']));
    return { name: (0,pep440.Ew)(name), extras, specifier, place: lockedPlace(table), marker, claim: shown(name, table) };
}
function lockedPlace(table) {
    const [git, url, index] = [(0,toml.oJ)(table['git']), (0,toml.oJ)(table['url']), (0,toml.oJ)(table['index'])];
    if (git !== undefined)
        return gitSource(git);
    if (url !== undefined)
        return `url ${cleanUrl(url)}${inside(table)}`;
    for (const kind of ['path', 'directory', 'editable', 'virtual']) {
        const way = (0,toml.oJ)(table[kind]);
        if (way !== undefined)
            return `${kind} ${way}`;
    }
    return index === undefined ? 'index' : indexPlace(index);
}
function inside(table) {
    const folder = (0,toml.oJ)(table['subdirectory']);
    return folder === undefined ? '' : ` in ${folder}`;
}
function indexPlace(url) {
    return /^https?:/.test(url) ? `index ${cleanUrl(url)}` : 'index in a folder';
}
function shown(name, table) {
    const extras = (0,toml.P7)(table['extras']);
    const marker = (0,toml.oJ)(table['marker']);
    const version = (0,toml.oJ)(table['specifier']) ?? '';
    return `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${version && ` ${version}`}${marker ? ` ; ${marker}` : ''}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/compare.ts



function differenceOf(declared, recorded, scope) {
    const wanted = declared.filter((entry) => (0,marker_table.pi)(entry.marker, scope) !== true);
    const locked = recorded.filter((entry) => (0,marker_table.pi)(entry.marker, scope) !== true);
    const unsure = new Set();
    const partners = grouped(locked);
    const owners = grouped(wanted);
    const within = (entry, others = []) => {
        const answers = others.map((other) => (0,marker_table.Y0)(entry.marker, other.marker, scope));
        if (answers.includes(true))
            return true;
        if (answers.includes(undefined))
            unsure.add(entry);
        return answers.includes(undefined);
    };
    return {
        added: wanted.filter((entry) => !within(entry, partners.get(keyOf(entry)))),
        removed: locked.filter((entry) => !within(entry, owners.get(keyOf(entry)))),
        unsure: [...unsure],
    };
}
function grouped(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const key = keyOf(entry);
        const known = groups.get(key);
        if (known)
            known.push(entry);
        else
            groups.set(key, [entry]);
    }
    return groups;
}
function causesFrom(differences, lock) {
    const gone = differences.flatMap((from) => from.removed.map((entry) => ({ from, entry })));
    const taken = new Set();
    const take = (fits) => {
        const found = gone.find((one) => !taken.has(one.entry) && fits(one));
        if (found)
            taken.add(found.entry);
        return found;
    };
    const causes = differences.flatMap(({ section, added, told }) => added.flatMap((entry) => {
        const here = take((one) => one.from.section === section && one.entry.name === entry.name);
        if (here)
            return changed(entry, here.entry, lock);
        const there = take((one) => one.entry.name === entry.name);
        if (there)
            return moved(entry, section, there.from.section);
        if (told)
            return [];
        return compare_cause(entry, 'dependency-added', section === '' ? notLocked(entry, lock) : `not in the lock for ${section}`);
    }));
    const left = gone.filter(({ from, entry }) => !from.told && !taken.has(entry));
    return [...causes, ...left.map(({ from, entry }) => removal(from, entry))];
}
function compare_cause({ claim, file, path }, code, observed) {
    return { code, claim, observed, ...(file ? { file } : {}), ...(path ? { path } : {}) };
}
function notLocked({ name }, lock) {
    return lock.byName.has(name) ? 'not in the lock as a dependency of the project' : 'not in the lock';
}
function removal({ section, at }, { claim }) {
    const where = section === '' ? '' : ` for ${section}`;
    return { code: 'dependency-removed', claim, observed: `in the lock${where}, declared no more`, ...at };
}
function moved(entry, to, from) {
    const named = (section) => (section === '' ? 'the dependencies' : section);
    return compare_cause(entry, 'dependency-moved', `the lock has it for ${named(from)}, not for ${named(to)}`);
}
function changed(entry, before, lock) {
    if (entry.place !== before.place)
        return compare_cause(entry, 'source-changed', `the lock has it from ${told(before.place)}`);
    if (entry.specifier === before.specifier)
        return compare_cause(entry, 'dependency-changed', `the lock has ${before.claim}`);
    const versions = (lock.byName.get(entry.name) ?? []).flatMap(({ version }) => version ?? []);
    const outside = versions.length > 0 && versions.every((one) => (0,python_specifier.yN)(one, entry.specifier) === false);
    if (outside)
        return compare_cause(entry, 'dependency-unsatisfied', `the lock has ${versions.join(', ')}, which ${entry.specifier} does not allow`);
    return compare_cause(entry, 'constraint-changed', `the lock was made for ${before.specifier || 'any version'}`);
}
function told(place) {
    return place === 'index' ? 'the default index' : place;
}

// EXTERNAL MODULE: ../../packages/core/src/model/text/glob.ts
var glob = __webpack_require__(5174);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/workspace.ts







const workspace_MANIFEST = 'pyproject.toml';
function uvTable(manifest) {
    return (0,toml.fO)((0,toml.fO)(manifest['tool'])?.['uv']) ?? {};
}
function projectTable(manifest) {
    return (0,toml.fO)(manifest['project']) ?? {};
}
function workspaceOf(tree, folder, root) {
    const definition = (0,toml.fO)(uvTable(root.table)['workspace']);
    const members = new Map();
    const isProject = (0,toml.fO)(root.table['project']) !== undefined;
    if (isProject)
        members.set(root.name, root);
    for (const way of definition ? memberWays(tree, folder, definition) : []) {
        const member = memberAt(tree, folder, way);
        if (member === undefined)
            continue;
        if ('outcome' in member)
            return member;
        const other = members.get(member.name);
        if (other)
            return refused(member.file, `two members are named "${member.name}"; the other is in ${other.way}`);
        members.set(member.name, member);
    }
    const sorted = new Map([...members].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { root, isProject, members: sorted, required: requiredMembers(root, sorted) };
}
function memberWays(tree, folder, definition) {
    const globs = (0,toml.P7)(definition['members']).flatMap((text) => globFrom(relativeWay('.', text)) ?? []);
    const excludes = (0,toml.P7)(definition['exclude']).flatMap((text) => globFrom(acrossParts(relativeWay('.', text))) ?? []);
    const prefix = folder === '.' ? '' : `${folder}/`;
    const ways = tree.paths.flatMap((path) => {
        if ((0,paths.Vb)(path) !== workspace_MANIFEST || !path.startsWith(prefix))
            return [];
        const way = (0,paths.yS)(path.slice(prefix.length));
        return way === '.' ? [] : [way];
    });
    return ways.filter((way) => globs.some((glob) => glob.matches(way)) && !excludes.some((glob) => glob.matches(acrossParts(way))));
}
function acrossParts(text) {
    return text.replaceAll('/', '\u0001');
}
function globFrom(text) {
    try {
        return (0,glob.S)(text.replace(/[{}]/g, '\\$&'));
    }
    catch {
        return undefined;
    }
}
function memberAt(tree, folder, way) {
    const file = (0,pair.XB)(tree, pathOf(folder, way));
    if (!file || 'outcome' in file)
        return file;
    const read = (0,toml_file.v)(file);
    if (!read.ok)
        return read.finding;
    if (uvTable(read.value)['managed'] === false)
        return undefined;
    if ((0,toml.fO)(read.value['project']) === undefined)
        return refused(file, 'a member of the workspace has no [project]');
    return memberFrom(file, way, read.value);
}
function memberFrom(file, way, table) {
    return { name: (0,pep440.Ew)((0,toml.oJ)(projectTable(table)['name']) ?? ''), way, file, table };
}
function pathOf(folder, way) {
    const path = relativeWay(folder, way);
    return path === '.' ? workspace_MANIFEST : `${path}/${workspace_MANIFEST}`;
}
function refused(file, observed) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'manifest-invalid',
        observed: `uv refuses the workspace: ${observed}`,
        where: { file: file.path, line: 1 },
        remedy: { text: 'Correct the manifest, or leave the folder out with tool.uv.workspace.exclude.' },
    };
}
function requiredMembers(root, members) {
    const required = new Map();
    for (const member of new Set([root, ...members.values()]))
        for (const [name, value] of (0,toml.Mc)(uvTable(member.table)['sources']))
            for (const source of sourceTables(value))
                if (source['workspace'] === true && (0,pep440.Ew)(name) !== member.name)
                    required.set((0,pep440.Ew)(name), asBoolean(source['editable']));
    return required;
}
function sourceTables(value) {
    return (0,toml.N$)(Array.isArray(value) ? value : [value]);
}
function asBoolean(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function isPackage(table, needsBuildSystem) {
    return asBoolean(uvTable(table)['package']) ?? (table['build-system'] !== undefined || !needsBuildSystem);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/groups.ts






function uvGroups(table) {
    const settings = (0,toml.Mc)(uvTable(table)['dependency-groups']).flatMap(([name, value]) => {
        const requires = (0,toml.oJ)((0,toml.fO)(value)?.['requires-python']);
        return requires === undefined ? [] : [[(0,pep440.Ew)(name), requires]];
    });
    return (0,python_groups.m0)(table, new Map(settings));
}
function pythonMarker(specifier) {
    const bounds = (0,python_specifier.ul)([specifier]);
    if (!bounds)
        return undefined;
    const { lower, upper } = bounds;
    const from = lower && groups_atom(lower.inclusive ? '>=' : '>', lower.version.text);
    const to = upper && groups_atom(upper.inclusive ? '<=' : '<', upper.version.text);
    return bothOf(from ?? ALWAYS, to ?? ALWAYS);
}
function groups_atom(operator, text) {
    return { kind: 'atom', variable: 'python_full_version', operator, text, swapped: false };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/lower.ts








function lowerAll(written, section, context) {
    const entries = [];
    const untold = [];
    for (const { text, path, conditions = [] } of written) {
        const marker = conditions.reduce((all, one) => andPython(all, one), section.marker ?? ALWAYS);
        if (!marker) {
            untold.push({ claim: text, why: 'the requires-python of its group cannot be read' });
            continue;
        }
        const read = readRequirement(text, marker);
        if (!read) {
            untold.push({ claim: text, why: 'it cannot be read as a requirement (PEP 508)' });
            continue;
        }
        for (const one of lowerOne(text, path, read, section, context)) {
            if ('why' in one)
                untold.push({ claim: text, why: one.why, name: (0,pep440.Ew)(read.requirement.name) });
            else
                entries.push(one);
        }
    }
    return { entries, untold };
}
function andPython(marker, specifier) {
    const python = pythonMarker(specifier);
    return marker && python && bothOf(marker, python);
}
function lowerOne(text, path, read, section, context) {
    const base = { ...plainEntry(read.requirement, read.marker, text, context.way), file: context.file, path };
    const found = sourcesFor(base.name, section, context);
    if (!found)
        return [base.place === UNTOLD ? { why: 'it is a path of one machine' } : base];
    const lowered = found.sources.map((source) => {
        const own = parseMarker((0,toml.oJ)(source['marker']));
        const place = own && placeOf(source, base, found.way, context);
        if (!own || !place)
            return { why: 'its entry in tool.uv.sources is of no known form' };
        if (typeof place !== 'string')
            return place;
        const specifier = place.startsWith('index') ? (0,python_specifier.yB)(read.requirement.constraint) : '';
        return { ...base, marker: bothOf(own, read.marker), place, specifier };
    });
    return [...lowered, ...remaining(base, found.sources)];
}
function remaining(base, sources) {
    if (sources.some((source) => source['marker'] === undefined))
        return [];
    const markers = sources.flatMap((source) => parseMarker((0,toml.oJ)(source['marker'])) ?? []);
    const rest = { kind: 'not', of: { kind: 'or', of: markers } };
    return [{ ...base, marker: bothOf(rest, base.marker) }];
}
function sourcesFor(name, { extra, group }, context) {
    const own = sourceNamed(context.table, name);
    const { workspace } = context;
    const shared = own ?? (workspace && sourceNamed(workspace.root.table, name));
    if (!shared)
        return undefined;
    const sources = shared.filter((source) => {
        const [forExtra, forGroup] = [(0,toml.oJ)(source['extra']), (0,toml.oJ)(source['group'])];
        if (forExtra !== undefined && (extra === undefined || (0,pep440.Ew)(forExtra) !== extra))
            return false;
        return forGroup === undefined || (group !== undefined && (0,pep440.Ew)(forGroup) === group);
    });
    return { sources, way: own ? context.way : '.' };
}
function sourceNamed(table, name) {
    const found = (0,toml.Mc)(uvTable(table)['sources']).find(([key]) => (0,pep440.Ew)(key) === name);
    return found && sourceTables(found[1]);
}
function placeOf(source, { name }, way, context) {
    const [git, url, path, index] = ['git', 'url', 'path', 'index'].map((key) => (0,toml.oJ)(source[key]));
    const subdirectory = (0,toml.oJ)(source['subdirectory']);
    if (git !== undefined) {
        const [rev, tag, branch] = ['rev', 'tag', 'branch'].map((key) => (0,toml.oJ)(source[key]));
        return gitPlace(git, { rev, tag, branch, subdirectory, lfs: source['lfs'] === true ? 'true' : undefined });
    }
    if (url !== undefined)
        return `url ${cleanUrl(url)}${subdirectory === undefined ? '' : ` in ${subdirectory}`}`;
    if (path !== undefined)
        return pathPlace(source, path, way, context);
    if (index !== undefined)
        return namedIndex(index, context);
    if (source['workspace'] === true)
        return workspacePlace(name, context);
    return source['workspace'] === undefined ? undefined : { why: 'it is a member of another workspace' };
}
function pathPlace(source, path, way, { manifestAt }) {
    if (isArchive(path))
        return localPlace('path', way, path);
    if (source['editable'] === true)
        return localPlace('editable', way, path);
    const place = localPlace('directory', way, path);
    const table = manifestAt(place.slice('directory '.length));
    const packaged = asBoolean(source['package']) ?? (table === undefined || isPackage(table, false));
    return packaged ? place : localPlace('virtual', way, path);
}
function workspacePlace(name, { workspace }) {
    const member = workspace?.members.get(name);
    if (!workspace || !member)
        return { why: `the workspace has no member "${name}", which uv refuses` };
    if (!isPackage(member.table, false))
        return localPlace('virtual', '.', member.way);
    return localPlace((workspace.required.get(name) ?? true) ? 'editable' : 'directory', '.', member.way);
}
function namedIndex(name, { table, workspace }) {
    const tables = [table, ...(workspace ? [workspace.root.table] : [])];
    const indexes = tables.flatMap((one) => (0,toml.N$)(uvTable(one)['index']));
    const url = (0,toml.oJ)(indexes.find((index) => (0,toml.oJ)(index['name']) === name)?.['url']);
    return url === undefined
        ? { why: `index "${name}" is declared neither here nor in the workspace's root` }
        : indexPlace(url);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/inputs.ts










const LISTS = [
    ['constraint-dependencies', 'constraints', 'constraint'],
    ['override-dependencies', 'overrides', 'override'],
    ['build-constraint-dependencies', 'build-constraints', 'build constraint'],
];
function changedLists(context, lock, scope) {
    const answers = LISTS.map(([name, recorded, title]) => {
        const value = uvTable(context.table)[name];
        const written = (0,python_groups.Xs)(value, ['tool', 'uv', name]);
        const scoped = [...(0,toml._j)(value), ...(0,toml._j)(lock.manifest[recorded])].some((one) => (0,toml.fO)(one)?.['dependencies']);
        if (scoped)
            return { causes: [], untold: [{ claim: name, why: 'overrides for one package are not compared' }] };
        const { entries, untold } = lowerAll(written, {}, context);
        return { causes: listCauses(differenceOf(entries, lockedEntries(lock.manifest[recorded]), scope), title), untold };
    });
    const excludes = changedExcludes(context, lock);
    return {
        causes: [...answers.flatMap(({ causes }) => causes), ...excludes],
        untold: answers.flatMap(({ untold }) => untold),
    };
}
function lockedEntries(value) {
    return (0,toml._j)(value).flatMap((one) => lockedEntry(one) ?? []);
}
function listCauses({ added, removed }, title) {
    const code = title === 'override' ? 'override-changed' : 'setting-changed';
    const before = (name) => removed.find((entry) => entry.name === name);
    const named = new Set(added.map(({ name }) => name));
    return [
        ...added.map(({ claim, name, file, path }) => ({
            code,
            claim: `${title} ${claim}`,
            observed: before(name) ? `the lock was made with ${before(name)?.claim}` : 'not in the lock',
            ...(file && path ? { file, path } : {}),
        })),
        ...removed
            .filter(({ name }) => !named.has(name))
            .map(({ claim }) => ({ code, claim: `${title} ${claim}`, observed: 'in the lock, declared no more' })),
    ];
}
function changedExcludes({ table, file }, lock) {
    const now = (0,toml.P7)(uvTable(table)['exclude-dependencies']).map(pep440.Ew);
    const before = (0,toml.P7)(lock.manifest['excludes']).map(pep440.Ew);
    const path = ['tool', 'uv', 'exclude-dependencies'];
    return [
        ...now.filter((name) => !before.includes(name)).map((name) => excluded(name, 'not in the lock')),
        ...before.filter((name) => !now.includes(name)).map((name) => excluded(name, 'in the lock, declared no more')),
    ].map((cause) => ({ ...cause, file, path }));
}
function excluded(name, observed) {
    return { code: 'override-changed', claim: `excluded ${name}`, observed };
}
const ENVIRONMENTS = [
    ['environments', 'supported-markers'],
    ['required-environments', 'required-markers'],
];
function changedEnvironments({ table, file }, lock, scope) {
    return ENVIRONMENTS.flatMap(([name, recorded]) => {
        const value = uvTable(table)[name];
        const now = typeof value === 'string' ? [value] : (0,toml.P7)(value);
        const before = (0,toml.P7)(lock.table[recorded]);
        const same = now.length === before.length && now.every((text, i) => sameText(text, before[i] ?? '', scope));
        const observed = `the lock was made for ${before.join(', ') || 'any'}`;
        const claim = `${name} = ${now.join(', ') || 'any'}`;
        return same ? [] : [{ code: 'setting-changed', claim, observed, file, path: ['tool', 'uv', name] }];
    });
}
function sameText(a, b, scope) {
    const [one, other] = [parseMarker(a), parseMarker(b)];
    return one !== undefined && other !== undefined ? (0,marker_table.Y0)(one, other, scope) !== false : a === b;
}
function changedConflicts({ root, members, isProject }, lock) {
    const sources = [...(isProject ? [] : [root]), ...members.values()];
    const now = sources.flatMap((member) => (0,toml._j)(uvTable(member.table)['conflicts']).map((set) => conflictText(set, member.name)));
    const before = (0,toml._j)(lock.table['conflicts']).map((set) => conflictText(set, ''));
    const groups = uvGroups(root.table);
    const included = groups.ok && groups.includes;
    const added = now.filter((text) => !before.includes(text));
    const removed = included && now.length > 0 ? [] : before.filter((text) => !now.includes(text));
    const path = ['tool', 'uv', 'conflicts'];
    return [
        ...added.map((text) => ({
            code: 'setting-changed',
            claim: `conflict ${text}`,
            observed: 'not in the lock',
            file: root.file,
            path,
        })),
        ...removed.map((text) => ({
            code: 'setting-changed',
            claim: `conflict ${text}`,
            observed: 'in the lock, declared no more',
        })),
    ];
}
function conflictText(set, project) {
    return (0,toml.N$)(set)
        .map((item) => conflictItem(item, project))
        .sort()
        .join(' and ');
}
function conflictItem(item, project) {
    const name = (0,pep440.Ew)((0,toml.oJ)(item['package']) ?? project);
    const [extra, group] = [(0,toml.oJ)(item['extra']), (0,toml.oJ)(item['group'])];
    if (extra !== undefined)
        return `${name}[${(0,pep440.Ew)(extra)}]`;
    return group === undefined ? name : `${name}:${(0,pep440.Ew)(group)}`;
}
function changedMetadata(settings, { file }, lock) {
    const now = (0,toml._j)(settings['dependency-metadata']).map(metadataText);
    const before = (0,toml._j)(lock.manifest['dependency-metadata']).map(metadataText);
    const same = now.length === before.length && now.every((text) => before.includes(text));
    if (same)
        return [];
    const claim = 'dependency-metadata';
    return [
        {
            code: 'setting-changed',
            claim,
            observed: 'the lock was made with other metadata',
            file,
            path: ['tool', 'uv', claim],
        },
    ];
}
function metadataText(value) {
    const table = (0,toml.fO)(value) ?? {};
    const of = (key) => (0,toml.oJ)(table[key])?.replace(/\s+/g, '');
    const names = (0,toml.P7)(table['requires-dist']).map((text) => (0,pep440.Ew)(/^[\w.-]+/.exec(text)?.[0] ?? ''));
    return JSON.stringify([(0,pep440.Ew)(of('name') ?? ''), of('version'), of('requires-python'), names]);
}
function rootGroups(table) {
    const groups = uvGroups(table);
    return new Map(groups.ok ? [...groups.groups].filter(([, written]) => written.length > 0) : []);
}
function recordedGroups(value) {
    const groups = (0,toml.Mc)(value).map(([name, list]) => [(0,pep440.Ew)(name), lockedEntries(list)]);
    return new Map(groups);
}
function requiresPython(table) {
    return (0,toml.oJ)(projectTable(table)['requires-python']);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/integrity.ts


function incompleteness(lock, file) {
    const needed = new Set([...lock.needs, ...lock.packages.flatMap(needsOf)]);
    const missing = [...needed].filter((name) => !lock.byName.has(name));
    const lost = missing.map((name) => ({
        code: 'lock-incomplete',
        claim: name,
        observed: 'another package needs it, and the lock has no such package',
        file,
        line: (0,toml.$t)(file.text, Math.max(0, file.text.indexOf(`    { name = "${name}"`))).line,
    }));
    const bare = lock.packages.filter(({ source }) => source.kind === 'registry').filter(hasUnhashedFile);
    const unhashed = bare.map(({ name, version }) => ({
        code: 'checksum-missing',
        claim: `${name} ${version ?? ''}`.trim(),
        observed: 'one of its files has no hash in the lock',
        file,
        line: (0,toml.$t)(file.text, Math.max(0, file.text.indexOf(`\nname = "${name}"`) + 1)).line,
    }));
    return [...lost, ...unhashed];
}
function needsOf({ table }) {
    const tables = [table['optional-dependencies'], table['dev-dependencies']].flatMap((value) => (0,toml.Mc)(value));
    return [table['dependencies'], ...tables.map(([, value]) => value)].flatMap(namesIn);
}
function namesIn(value) {
    return (0,toml._j)(value).flatMap((one) => {
        const name = (0,toml.oJ)((0,toml.fO)(one)?.['name']);
        return name === undefined ? [] : [(0,pep440.Ew)(name)];
    });
}
function hasUnhashedFile({ table, source }) {
    if (!/^https?:/.test(source.at))
        return false;
    const files = [...(0,toml.N$)(table['wheels']), ...(0,toml.N$)([table['sdist']])];
    return files.some((file) => (0,toml.oJ)(file['hash']) === undefined);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/blank.ts
const FILE = String.raw `\{ url = "[^"\\\u0000-\u001f\u007f]*", hash = "[a-z0-9]+:[0-9a-f]+"(?:, size = \d+)?(?:, upload-time = "[0-9T:.Z-]+")? \}`;
const WHEEL = new RegExp(String.raw ` {4}${FILE},\n`, 'y');
const SDIST = new RegExp(String.raw `sdist = ${FILE}\n`, 'y');
const NEED = / {4}\{ name = "([a-z0-9-]+)"(?:, (?:version|marker) = "[^"\\\u0000-\u001f\u007f]*")* \},\n/y;
function blankFiles(text) {
    const needs = new Set();
    const bare = blankArrays(blankSdists(text), '\nwheels = [\n', WHEEL, () => { });
    return { text: blankArrays(bare, '\ndependencies = [\n', NEED, (name) => needs.add(name)), needs };
}
function blankSdists(text) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf('\nsdist = '); at >= 0; at = text.indexOf('\nsdist = ', at + 1)) {
        SDIST.lastIndex = at + 1;
        if (!SDIST.test(text))
            continue;
        parts.push(text.slice(from, at + 1));
        from = SDIST.lastIndex - 1;
    }
    parts.push(text.slice(from));
    return parts.join('');
}
function blankArrays(text, opening, line, found) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, from)) {
        const start = at + opening.length;
        let end = start;
        const names = [];
        line.lastIndex = start;
        for (let match = line.exec(text); match; match = line.exec(text)) {
            end = line.lastIndex;
            names.push(match[1] ?? '');
        }
        const whole = text.startsWith(']\n', end);
        if (whole)
            for (const name of names)
                found(name);
        parts.push(text.slice(from, start), whole ? '\n'.repeat(names.length) : text.slice(start, end));
        from = Math.max(end, at + 1);
    }
    parts.push(text.slice(from));
    return parts.join('');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/lock.ts





const readUvLock = (0,once.O)((file) => {
    const { text, needs } = blankFiles((0,toml.fQ)(file.text));
    const read = (0,toml_file.I)(file, text);
    return read.ok ? { ok: true, value: lockFrom(read.value, needs) } : read;
});
function lockFrom(table, needs) {
    const packages = (0,toml._j)(table['package']).flatMap(packageFrom);
    const byName = new Map();
    for (const one of packages) {
        const known = byName.get(one.name);
        if (known)
            known.push(one);
        else
            byName.set(one.name, [one]);
    }
    return {
        version: asNumber(table['version']) ?? Number.NaN,
        revision: asNumber(table['revision']) ?? 0,
        table,
        manifest: (0,toml.fO)(table['manifest']) ?? {},
        options: (0,toml.fO)(table['options']) ?? {},
        packages,
        byName,
        needs,
    };
}
function packageFrom(value) {
    const table = (0,toml.fO)(value);
    const name = (0,toml.oJ)(table?.['name']);
    const source = (0,toml.Mc)(table?.['source'])[0];
    if (!table || name === undefined || !source)
        return [];
    const version = (0,toml.oJ)(table['version']);
    return [
        {
            name: (0,pep440.Ew)(name),
            ...(version === undefined ? {} : { version }),
            source: { kind: source[0], at: (0,toml.oJ)(source[1]) ?? '' },
            table,
        },
    ];
}
function asNumber(value) {
    return typeof value === 'number' ? value : undefined;
}
function isSourceTree({ source }) {
    return source.kind === 'directory' || source.kind === 'editable' || source.kind === 'virtual';
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/moments.ts
const DAY = 86_400;
const UNITS = [
    [/^(?:years?|yrs?|y)$/, 365 * DAY],
    [/^(?:months?|mos?)$/, 30 * DAY],
    [/^(?:weeks?|wks?|w)$/, 7 * DAY],
    [/^(?:days?|d)$/, DAY],
    [/^(?:hours?|hrs?|h)$/, 3600],
    [/^(?:minutes?|mins?|min)$/, 60],
    [/^(?:seconds?|secs?|s)$/, 1],
];
function sameMoment(a, b) {
    if (a === b)
        return true;
    if (a === undefined || b === undefined)
        return false;
    const [spanA, spanB] = [secondsOf(a), secondsOf(b)];
    if (spanA !== undefined || spanB !== undefined)
        return spanA === spanB;
    const [one, other] = [endOf(a), endOf(b)];
    if (!one || !other)
        return false;
    const apart = Math.abs(one.time - other.time);
    return apart === 0 || ((one.date || other.date) && apart <= 14 * 3600 * 1000);
}
function isLater(a, b) {
    const [one, other] = [endOf(a ?? ''), endOf(b ?? '')];
    return one !== undefined && other !== undefined && one.time > other.time;
}
function endOf(text) {
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : { time: date ? time + DAY * 1000 : time, date };
}
function secondsOf(text) {
    const trimmed = text.trim().replace(/\s+ago$/, '');
    if (trimmed.length > 100 || /^\d{4}-/.test(trimmed))
        return undefined;
    const parts = /^P/i.test(trimmed) ? isoParts(trimmed) : friendlyParts(trimmed);
    if (!parts || parts.length === 0)
        return undefined;
    return parts.reduce((sum, [count, unit]) => sum + count * unit, 0);
}
function isoParts(text) {
    const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text);
    if (!found)
        return undefined;
    const units = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3600, 60, 1];
    return units.flatMap((unit, i) => found[i + 1] === undefined ? [] : [[Number(found[i + 1]), unit]]);
}
function friendlyParts(text) {
    const found = [...text.toLowerCase().matchAll(/(\d+)\s*([a-z]+),?\s*/g)];
    if (found.map(([whole]) => whole).join('') !== text.toLowerCase())
        return undefined;
    const parts = found.map(([, count, name = '']) => {
        const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
        return unit === undefined ? undefined : [Number(count), unit];
    });
    return parts.includes(undefined) ? undefined : parts;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/settings.ts






function settingsFor(tree, folder) {
    for (let at = folder;; at = (0,paths.yS)(at)) {
        const found = settingsIn(tree, at);
        if (found)
            return found;
        if (at === '.')
            return { table: {}, prefix: [] };
    }
}
function settingsIn(tree, folder) {
    const own = tableOf(tree, folder, 'uv.toml');
    if (own)
        return { ...own, prefix: [] };
    const manifest = tableOf(tree, folder, workspace_MANIFEST);
    const uv = manifest && (0,toml.fO)((0,toml.fO)(manifest.table['tool'])?.['uv']);
    return uv ? { table: uv, file: manifest.file, prefix: ['tool', 'uv'] } : undefined;
}
function tableOf(tree, folder, name) {
    const file = (0,pair.XB)(tree, folder === '.' ? name : `${folder}/${name}`);
    if (!file || 'outcome' in file)
        return undefined;
    const read = (0,toml_file.v)(file);
    return read.ok ? { table: read.value, file } : undefined;
}
const RECORDED = [
    ['resolution', 'resolution-mode', 'highest'],
    ['prerelease', 'prerelease-mode', 'if-necessary-or-explicit'],
    ['fork-strategy', 'fork-strategy', 'requires-python'],
];
function changedSettings(settings, { options }, laterIsFine) {
    const { table } = settings;
    const plain = RECORDED.flatMap(([name, recorded, usual]) => {
        const now = (0,toml.fO)(table[name]) ? usual : ((0,toml.oJ)(table[name]) ?? usual);
        const before = (0,toml.oJ)(options[recorded]) ?? usual;
        return now === before ? [] : [settingCause(settings, name, now, before)];
    });
    return [...plain, ...changedMoment(settings, options, laterIsFine), ...changedMoments(settings, options)];
}
function settingCause({ table, file, prefix }, name, now, before) {
    const place = file ? { file, ...(table[name] === undefined ? {} : { path: [...prefix, name] }) } : {};
    return { code: 'setting-changed', claim: `${name} = ${now}`, observed: `the lock was made with ${before}`, ...place };
}
function changedMoment(settings, options, laterIsFine) {
    const now = momentText(settings.table['exclude-newer']);
    const before = (0,toml.oJ)(options['exclude-newer-span']) ?? momentText(options['exclude-newer']);
    if (sameMoment(now, before) || (laterIsFine && isLater(now, before)))
        return [];
    return [settingCause(settings, 'exclude-newer', now ?? 'none', before ?? 'none')];
}
function changedMoments(settings, options) {
    const name = 'exclude-newer-package';
    const now = new Map((0,toml.Mc)(settings.table[name]).map(([key, value]) => [key, momentText(value)]));
    const before = new Map((0,toml.Mc)(options[name]).map(([key, value]) => [key, (0,toml.oJ)((0,toml.fO)(value)?.['span']) ?? momentText(value)]));
    const differing = [...new Set([...now.keys(), ...before.keys()])].filter((key) => now.has(key) !== before.has(key) || !sameMoment(now.get(key), before.get(key)));
    return differing.map((key) => settingCause(settings, name, `${key} ${now.get(key) ?? 'none'}`, before.get(key) ?? 'none'));
}
function momentText(value) {
    if (typeof value === 'string')
        return value;
    if (value === false)
        return 'false';
    return value instanceof Date ? value.toISOString() : undefined;
}
function namedIndexes({ table }) {
    const listed = (0,toml.N$)(table['index']);
    const urls = listed.flatMap((one) => (0,toml.oJ)(one['url']) ?? []);
    const primary = (0,toml.oJ)(table['index-url']);
    const extra = [table['extra-index-url'], table['find-links']].flatMap((value) => Array.isArray(value) ? value.flatMap((one) => (0,toml.oJ)(one) ?? []) : ((0,toml.oJ)(value) ?? []));
    const all = [...urls, ...(primary === undefined ? [] : [primary]), ...extra];
    const hasDefault = primary !== undefined || listed.some((one) => one['default'] === true) || table['no-index'] === true;
    return all.length === 0 ? undefined : { urls: all, hasDefault };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/members.ts





function changedMembers(workspace, lock) {
    const names = [...workspace.members.keys()];
    const expected = names.length === 1 && workspace.isProject ? [] : names;
    const locked = (0,toml.P7)(lock.manifest['members']).map(pep440.Ew);
    const added = expected.filter((name) => !locked.includes(name));
    const gone = locked.filter((name) => !expected.includes(name) && !workspace.members.has(name));
    const alone = expected.length === 0 && locked.length > 0 && gone.length === 0;
    const kinds = [...workspace.members.values()].filter(({ name }) => !added.includes(name));
    return [
        ...(locked.length === 0 && added.length === names.length
            ? firstMembers(workspace, lock)
            : added.map(addedMember(workspace))),
        ...gone.map(removedMember(lock)),
        ...(alone
            ? [
                {
                    ...place(workspace.root),
                    code: 'member-removed',
                    claim: 'workspace',
                    observed: 'the lock lists members, the project stands alone',
                },
            ]
            : []),
        ...kinds.flatMap((member) => changedKind(member, workspace, lock)),
    ];
}
function place({ file }) {
    return { file, path: ['project', 'name'] };
}
function firstMembers(workspace, lock) {
    const others = [...workspace.members.keys()].filter((name) => !lock.byName.has(name) || name !== workspace.root.name);
    return others.map(addedMember(workspace));
}
function addedMember({ members }) {
    return (name) => {
        const member = members.get(name);
        return {
            code: 'member-added',
            claim: `member "${name}"`,
            observed: `${member.way} is not a member in the lock`,
            ...place(member),
        };
    };
}
function removedMember(lock) {
    return (name) => {
        const way = lock.byName.get(name)?.[0]?.source.at;
        const at = way === undefined ? '' : `; there is no such project in ${way} of this tree`;
        return {
            code: 'member-removed',
            claim: `member "${name}"`,
            observed: `a member in the lock, not in the workspace${at}`,
        };
    };
}
function changedKind(member, { required, members, isProject }, lock) {
    const locked = lock.byName.get(member.name)?.find(({ source }) => source.kind !== 'registry');
    if (!locked) {
        const listed = members.size > 1 || !isProject;
        const before = lock.packages.find(({ source }) => source.at === member.way && source.kind !== 'registry');
        if (listed && !before)
            return [];
        const observed = before ? `the lock calls it "${before.name}"` : 'not in the lock';
        return [{ code: 'member-changed', claim: `project "${member.name}"`, observed, ...place(member) }];
    }
    const packaged = isPackage(member.table, !required.has(member.name));
    const kind = packaged ? ((required.get(member.name) ?? true) ? 'editable' : 'directory') : 'virtual';
    if (locked.source.kind === kind && locked.source.at === member.way)
        return [];
    const observed = `the lock has it as ${locked.source.kind} in ${locked.source.at}, now it is ${kind} in ${member.way}`;
    return [{ code: 'member-changed', claim: `project "${member.name}"`, observed, ...place(member) }];
}
const PUBLIC = `https://${['pypi', 'org'].join('.')}/simple`;
function indexCauses(settings, { members, root }, lock) {
    const named = namedIndexes(settings);
    if (!named)
        return [];
    const own = [root, ...members.values()].flatMap(({ table }) => (0,toml.N$)(uvTable(table)['index']).flatMap((index) => (0,toml.oJ)(index['url']) ?? []));
    const allowed = new Set([...named.urls, ...own, ...(named.hasDefault ? [] : [PUBLIC])].map(cleanUrl));
    const used = new Set(lock.packages.flatMap(({ source }) => (source.kind === 'registry' ? source.at : [])));
    const strangers = [...used].filter((url) => /^https?:/.test(url) && !allowed.has(cleanUrl(url)));
    const { file, prefix } = settings;
    return strangers.map((url) => ({
        code: 'source-changed',
        claim: `index ${cleanUrl(url)}`,
        observed: 'the lock has packages from it, and it is none of the indexes that are named',
        ...(file ? { file, path: [...prefix, 'index'] } : {}),
    }));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/project-version.ts





function versionCauses({ name, table, file }, locked, lock) {
    const now = (0,toml.oJ)(projectTable(table)['version']);
    const before = locked.version;
    const place = { file, path: ['project', now === undefined ? 'dynamic' : 'version'] };
    if ((0,toml.P7)(projectTable(table)['dynamic']).includes('version')) {
        if (before === undefined || lock.revision === 0)
            return [];
        return [
            {
                code: 'member-changed',
                claim: `${name} (dynamic version)`,
                observed: `the lock has version ${before}`,
                ...place,
            },
        ];
    }
    if (now === undefined)
        return [];
    if (before === undefined)
        return [
            { code: 'member-changed', claim: `${name} ${now}`, observed: 'the lock has it with a dynamic version', ...place },
        ];
    if ((0,python_specifier.AO)(now) === (0,python_specifier.AO)(before))
        return [];
    return [
        { code: 'member-changed', claim: `${name} ${now}`, observed: `the lock has version ${before} of it`, ...place },
    ];
}
function extraCauses(member, lock, metadata) {
    if (lock.revision < 1)
        return [];
    const now = [...(0,python_groups.Js)(member.table).keys()];
    const before = (0,toml.P7)(metadata?.['provides-extras']).map(pep440.Ew);
    const cause = (name, observed) => ({
        code: 'extra-changed',
        claim: `extra "${name}"`,
        observed,
        file: member.file,
        path: ['project', 'optional-dependencies', name],
    });
    return [
        ...now.filter((name) => !before.includes(name)).map((name) => cause(name, 'not in the lock')),
        ...before.filter((name) => !now.includes(name)).map((name) => cause(name, 'in the lock, declared no more')),
    ];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/project.ts









function compareProject(question) {
    const { member, locked, lock } = question;
    const metadata = (0,toml.fO)(locked.table['metadata']);
    const version = versionCauses(member, locked, lock);
    const groups = groupsOf(member);
    if ('why' in groups)
        return { causes: version, untold: [{ claim: member.name, why: groups.why }] };
    if (!metadata && lock.revision >= 4 && hasRequirements(member, groups))
        return { causes: version, untold: [{ claim: member.name, why: 'the lock does not record its requirements' }] };
    const dynamic = (0,toml.P7)(projectTable(member.table)['dynamic']);
    const hidden = dynamic.filter((name) => name === 'dependencies' || name === 'optional-dependencies');
    const dist = hidden.length > 0 ? { differences: [], untold: hidden.map(untoldDynamic(member)) } : compareDist(question, metadata);
    const dev = compareGroups(question, groups, metadata);
    const extras = hidden.length > 0 ? [] : extraCauses(member, lock, metadata);
    const changes = causesFrom([...dist.differences, ...dev.differences], lock);
    return { causes: [...version, ...extras, ...dev.causes, ...changes], untold: [...dist.untold, ...dev.untold] };
}
function untoldDynamic({ name }) {
    return (field) => ({
        claim: `${name}: ${field}`,
        why: 'it is dynamic: only a build of the project tells',
    });
}
function hasRequirements({ table }, groups) {
    return (0,python_groups.LY)(table).length > 0 || (0,python_groups.Js)(table).size > 0 || groups.size > 0;
}
function compareDist(question, metadata) {
    const { member } = question;
    const extras = [...(0,python_groups.Js)(member.table)];
    const plain = compareSection(question, (0,python_groups.LY)(member.table), {}, '');
    const parts = extras.map(([extra, written]) => compareSection(question, written, { extra, marker: extraMarker(extra) }, `extra "${extra}"`));
    const recorded = lockedEntries(metadata?.['requires-dist']);
    return splitBySection([plain, ...parts], recorded, question);
}
function compareSection({ context }, written, section, name) {
    return { ...lowerAll(written, section, context), section: name };
}
function splitBySection(parts, recorded, { member, scope }) {
    const untold = parts.flatMap((part) => part.untold);
    const hidden = new Set(untold.flatMap(({ name }) => name ?? []));
    const known = recorded.filter(({ name }) => !hidden.has(name));
    const declared = parts.flatMap(({ section, entries }) => entries.map((entry) => ({ section, entry })));
    const all = differenceOf(declared.map(({ entry }) => entry), known, scope);
    const sectionOf = new Map(declared.map(({ section, entry }) => [entry, section]));
    const names = new Set([...parts.map(({ section }) => section), ...all.removed.map(recordedSection)]);
    const differences = [...names].map((section) => ({
        section,
        at: {
            file: member.file,
            path: section === '' ? ['project', 'dependencies'] : ['project', 'optional-dependencies'],
        },
        added: all.added.filter((entry) => sectionOf.get(entry) === section),
        removed: all.removed.filter((entry) => recordedSection(entry) === section),
        unsure: [],
    }));
    return { differences, untold: [...untold, ...all.unsure.map(tooLarge)] };
}
function recordedSection({ claim }) {
    const extra = /extra == '([^']+)'$/.exec(claim)?.[1];
    return extra === undefined ? '' : `extra "${extra}"`;
}
function tooLarge({ claim }) {
    return { claim, why: 'its marker has too many parts to be compared' };
}
function groupsOf({ table }) {
    const groups = uvGroups(table);
    if (!groups.ok)
        return { why: `uv refuses its dependency groups: ${groups.why}` };
    const legacy = uvTable(table)['dev-dependencies'];
    if (legacy === undefined)
        return groups.groups;
    const dev = [...(groups.groups.get('dev') ?? []), ...(0,python_groups.Xs)(legacy, ['tool', 'uv', 'dev-dependencies'])];
    return new Map([...groups.groups, ['dev', dev]]);
}
function compareGroups(question, groups, metadata) {
    const { scope, lock, member } = question;
    const recorded = recordedGroups(metadata?.['requires-dev']);
    const counts = (name, size) => size > 0 || (lock.revision >= 1 && name !== '');
    const missing = [...groups].filter(([name, written]) => !recorded.has(name) && counts(name, written.length));
    const gone = [...recorded].filter(([name, entries]) => !groups.has(name) && counts(name, entries.length));
    const parts = [...groups].map(([group, written]) => compareSection(question, written, { group }, `group "${group}"`));
    const differences = parts.map(({ section, entries, untold }, i) => {
        const hidden = new Set(untold.flatMap(({ name }) => name ?? []));
        const before = (recorded.get([...groups.keys()][i] ?? '') ?? []).filter(({ name }) => !hidden.has(name));
        const name = [...groups.keys()][i] ?? '';
        const at = { file: member.file, path: ['dependency-groups', name] };
        return { section, at, told: !recorded.has(name), ...differenceOf(entries, before, scope) };
    });
    const lost = gone.map(([name, removed]) => ({
        section: `group "${name}"`,
        added: [],
        removed,
        unsure: [],
        told: true,
    }));
    const untold = [...parts.flatMap((part) => part.untold), ...differences.flatMap(({ unsure }) => unsure.map(tooLarge))];
    const causes = [
        ...missing.map(([name]) => addedGroup(member, name)),
        ...gone.map(([name]) => removedGroup(member, name)),
    ];
    return { differences: [...differences, ...lost], untold, causes };
}
function addedGroup({ file }, name) {
    return {
        code: 'group-changed',
        claim: `group "${name}"`,
        observed: 'not in the lock',
        file,
        path: ['dependency-groups', name],
    };
}
function removedGroup({ file }, name) {
    return { code: 'group-changed', claim: `group "${name}"`, observed: 'in the lock, declared no more', file };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/requirements.ts







function compareRequirements(asked, scope) {
    const { lock, workspace, isScript } = asked;
    const context = rootLowering(asked);
    const script = (0,toml.fO)(workspace.root.table['script']);
    const listed = script ? (0,python_groups.Xs)(script['dependencies'], ['dependencies']) : [];
    const own = lowerAll(listed, {}, context);
    const plain = { section: '', ...differenceOf(own.entries, lockedEntries(lock.manifest['requirements']), scope) };
    const groups = isScript || workspace.isProject ? new Map() : rootGroups(workspace.root.table);
    const recorded = recordedGroups(lock.manifest['dependency-groups']);
    const lowered = [...groups].map(([group, written]) => ({ group, ...lowerAll(written, { group }, context) }));
    const declared = new Map(lowered.map(({ group, entries }) => [group, entries]));
    const names = [...new Set([...groups.keys(), ...recorded.keys()])];
    const parts = names.map((name) => ({
        section: `group "${name}"`,
        ...differenceOf(declared.get(name) ?? [], recorded.get(name) ?? [], scope),
    }));
    const untold = [...own.untold, ...lowered.flatMap((one) => one.untold)];
    return { causes: causesFrom([plain, ...parts], lock), untold, context };
}
function rootLowering({ workspace, question }) {
    const { root, isProject } = workspace;
    return {
        file: root.file,
        way: '.',
        ...(isProject ? { project: root.name } : {}),
        table: root.table,
        workspace,
        manifestAt: (way) => {
            const member = memberAt(question.tree, (0,paths.yS)(question.path), way);
            return member && !('outcome' in member) ? member.table : undefined;
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/projects.ts





function compareProjects(asked, scope) {
    const { lock, workspace } = asked;
    const answers = [...workspace.members.values()].map((member) => {
        const [locked] = lock.byName.get(member.name) ?? [];
        return locked ? compareOne(asked, member, locked, workspace, scope) : { causes: [], untold: [] };
    });
    const others = lock.packages.filter((one) => isSourceTree(one) && !workspace.members.has(one.name));
    const paths = others.map((locked) => compareOther(asked, locked, scope));
    const all = [...answers, ...paths];
    return { causes: all.flatMap(({ causes }) => causes), untold: all.flatMap(({ untold }) => untold) };
}
function compareOne(asked, member, locked, workspace, scope) {
    const root = rootLowering(asked);
    const context = { ...root, file: member.file, way: member.way, project: member.name, table: member.table, workspace };
    return compareProject({ member, locked, lock: asked.lock, context, scope });
}
function compareOther(asked, locked, scope) {
    const folder = (0,paths.yS)(asked.question.path);
    const way = locked.source.at;
    if (isRemovedMember(asked, locked))
        return { causes: [], untold: [] };
    const member = memberAt(asked.question.tree, folder, way);
    if (member === undefined)
        return projects_untold(locked, `there is no readable pyproject.toml in ${way} of this tree`);
    if ('outcome' in member)
        return projects_untold(locked, `${way}: ${member.observed}`);
    const own = workspaceOf(asked.question.tree, (0,paths.yS)(member.file.path), member);
    return compareOne(asked, member, locked, 'outcome' in own ? { ...asked.workspace, root: member } : own, scope);
}
function isRemovedMember({ lock, workspace }, { name }) {
    const members = lock.manifest['members'];
    return Array.isArray(members) && members.includes(name) && !workspace.members.has(name);
}
function projects_untold({ name }, why) {
    const causes = [];
    return { causes, untold: [{ claim: name, why }] };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/script.ts

function scriptMetadata(script) {
    const lines = script.text.replaceAll('\r\n', '\n').split('\n');
    const start = lines.findIndex((line) => line.trimEnd() === '# /// script');
    if (start < 0)
        return undefined;
    const stop = lines.findIndex((line, i) => i > start && !/^#(?: |$)/.test(line));
    const block = lines.slice(start + 1, stop < 0 ? undefined : stop);
    const end = block.lastIndexOf('# ///');
    if (end < 0)
        return undefined;
    const content = block.slice(0, end).map((line) => line.slice(2));
    return { path: script.path, text: [...Array.from({ length: start + 1 }, () => ''), ...content].join('\n') };
}
function asProject(table) {
    return { tool: table['tool'], script: table };
}
function scriptSettings({ file, table }) {
    return { table: (0,toml.fO)((0,toml.fO)(table['tool'])?.['uv']) ?? {}, file, prefix: ['tool', 'uv'] };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/check.ts

















async function checkUvLock(question) {
    const isScript = (0,paths.Vb)(question.path) !== 'uv.lock';
    const manifest = isScript ? question.path.replace(/\.lock$/, '') : (0,paths.A4)(question.path, workspace_MANIFEST);
    const read = readUvLock(question.lock);
    if (!read.ok)
        return { findings: [read.finding], packages: 0, manifests: [manifest] };
    const packages = read.value.packages.length;
    const only = (finding, manifests = [manifest]) => ({ findings: [finding], packages, manifests });
    const foreign = format_foreignFormat(question.lock, read.value);
    if (foreign)
        return only(foreign);
    const root = rootOf(question, manifest, isScript);
    if ('outcome' in root)
        return only(root);
    const workspace = workspaceOf(question.tree, (0,paths.yS)(question.path), memberFrom(root.file, '.', root.table));
    if ('outcome' in workspace)
        return only(workspace);
    const bounds = (0,python_specifier.ul)([(0,toml.oJ)(read.value.table['requires-python']) ?? '']);
    if (!bounds)
        return only(invalidLock(question.lock, 'its requires-python cannot be read'));
    const settings = isScript ? scriptSettings(root) : settingsFor(question.tree, (0,paths.yS)(question.path));
    const answer = await answerTo({ question, lock: read.value, workspace, isScript, settings, bounds });
    const members = [...workspace.members.values()].map(({ way }) => pathOf((0,paths.yS)(question.path), way));
    return { findings: answer, packages, manifests: [...new Set([manifest, ...(isScript ? [] : members)])] };
}
function rootOf({ tree, lock }, path, isScript) {
    const file = (0,pair.XB)(tree, path) ?? (0,pair.j3)(lock, (0,paths.Vb)(path));
    if ('outcome' in file)
        return file;
    const source = isScript ? scriptMetadata(file) : file;
    if (!source)
        return withoutMetadata(file);
    if (source.text.trim() === '' && isScript)
        return { file: source, table: {} };
    const read = (0,toml_file.v)(source);
    if (!read.ok)
        return read.finding;
    return { file: source, table: isScript ? asProject(read.value) : read.value };
}
async function answerTo(asked) {
    const { question, lock, workspace, isScript, settings } = asked;
    const scope = (0,python_specifier.Od)(asked.bounds);
    const shared = compareRequirements(asked, scope);
    const lists = changedLists(shared.context, lock, scope);
    const projects = isScript ? { causes: [], untold: [] } : compareProjects(asked, scope);
    const causes = [
        ...projects.causes,
        ...shared.causes,
        ...(isScript ? [] : changedMembers(workspace, lock)),
        ...changedPython(asked),
        ...lists.causes,
        ...changedSettings(settings, lock, laterIsFine(question)),
        ...(isScript ? [] : [...changedEnvironments(shared.context, lock, scope), ...changedConflicts(workspace, lock)]),
        ...changedMetadata(settings.table, shared.context, lock),
        ...indexCauses(settings, workspace, lock),
        ...incompleteness(lock, question.lock),
    ];
    const untold = [...projects.untold, ...shared.untold, ...lists.untold];
    const remarks = [
        ...untold.map(({ claim, why }) => (0,cause.nZ)(claim, why, workspace.root.file)),
        ...pythonUntold(asked),
        ...newerRevision(question.lock, lock),
    ];
    const judge = judgeOf(question, lock, isScript);
    if (causes.length === 0)
        return [(0,cause.ET)(question.lock, judge), ...remarks];
    const told = await (0,cause.WX)(causes);
    return [(0,cause.Pc)(question.lock, judge, told.length), ...told, ...remarks];
}
function laterIsFine({ judgeAs, level }) {
    return level === 'tool' && (judgeAs === undefined || (0,pep440.jZ)(judgeAs, '0.12.10'));
}
function judgeOf({ path, judgeAs }, lock, isScript) {
    const title = judgeAs === undefined ? 'uv' : `uv ${judgeAs}`;
    const command = isScript ? `uv lock --script ${(0,paths.Vb)(path).replace(/\.lock$/, '')}` : 'uv lock';
    return { title, packages: lock.packages.length, command };
}
function changedPython({ workspace, lock, bounds, isScript }) {
    const asking = [...workspace.members.values()].filter(({ table }) => requiresPython(table) !== undefined);
    const script = workspace.root.table['script']?.['requires-python'];
    const texts = isScript
        ? [(0,toml.oJ)(script)].flatMap((text) => text ?? [])
        : asking.map(({ table }) => requiresPython(table) ?? '');
    if (texts.length === 0)
        return [];
    const now = (0,python_specifier.ul)(texts);
    if (now && (0,python_specifier.MI)(now, bounds))
        return [];
    const before = (0,toml.oJ)(lock.table['requires-python']) ?? 'any';
    const culprit = asking.find(({ table }) => setsEnd(requiresPython(table) ?? '', bounds, now)) ?? workspace.root;
    const text = isScript ? texts[0] : (requiresPython(culprit.table) ?? texts.join(', '));
    const path = isScript ? ['requires-python'] : ['project', 'requires-python'];
    const observed = now ? `lock was made for ${before}` : 'no Python version is within all of them';
    return [{ code: 'python-changed', claim: `python ${text}`, observed, file: culprit.file, path }];
}
function setsEnd(text, before, now) {
    const own = (0,python_specifier.ul)([text]);
    if (!own || !now)
        return false;
    return ['lower', 'upper'].some((end) => (0,python_specifier.cz)(own[end], now[end]) && !(0,python_specifier.cz)(own[end], before[end]));
}
function pythonUntold({ workspace, isScript }) {
    const known = [...workspace.members.values()].some(({ table }) => requiresPython(table) !== undefined);
    if (isScript || known)
        return [];
    const why = 'no requires-python is declared: uv takes that of the interpreter it finds';
    return [(0,cause.nZ)('requires-python', why, workspace.root.file)];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/uv/rules.ts










const uvRules = { check: checkUvLock, wantsLock: uv_rules_wantsLock, pinned: uv_rules_pinned, satisfies: rules_satisfies };
function uv_rules_wantsLock(path, tree) {
    if (lockedOtherwise(tree, path, 'uv.lock'))
        return undefined;
    const table = tableAt(tree, path);
    const uv = table && uvTable(table);
    const asks = [table?.['project'], table?.['dependency-groups'], uv?.['workspace'], uv?.['dev-dependencies']];
    if (!uv || asks.every((part) => part === undefined) || uv['managed'] === false)
        return undefined;
    const keys = Object.keys(uv).filter((key) => !['pip', 'build-backend', 'required-version'].includes(key));
    if (keys.length === 0 || isBelowWorkspace(path, tree))
        return undefined;
    return { lock: 'uv.lock', command: 'uv lock' };
}
function tableAt(tree, path) {
    const file = (0,pair.XB)(tree, path);
    if (!file || 'outcome' in file || !file.text.includes('uv'))
        return undefined;
    const read = (0,toml_file.v)(file);
    return read.ok && (0,toml.fO)((0,toml.fO)(read.value['tool'])?.['uv']) ? read.value : undefined;
}
function isBelowWorkspace(path, tree) {
    for (let at = (0,paths.yS)(path); at !== '.';) {
        at = (0,paths.yS)(at);
        const above = tableAt(tree, at === '.' ? workspace_MANIFEST : `${at}/${workspace_MANIFEST}`);
        if (above && uvTable(above)['workspace'] !== undefined)
            return true;
    }
    return false;
}
const REVISIONS = [
    ['0.12.24', 5],
    ['0.8.4', 3],
    ['0.6.15', 2],
    ['0.6.0', 1],
];
function uv_rules_pinned({ lock }) {
    const read = readUvLock(lock);
    if (!read.ok || read.value.version !== 1)
        return undefined;
    return {
        path: lock.path,
        lockVersion: `1, revision ${read.value.revision}`,
        answers: (version) => {
            if (!(0,pep440.ot)(version) || !(0,pep440.jZ)(version, '0.1.0'))
                return undefined;
            if (!(0,pep440.jZ)(version, '0.3.0'))
                return { reads: 'no', accepts: false };
            return { reads: 'yes', accepts: true, writes: `revision ${revisionOf(version)}` };
        },
    };
}
function revisionOf(version) {
    return String(REVISIONS.find(([first]) => (0,pep440.jZ)(version, first))?.[1] ?? 0);
}
function rules_satisfies(version, spec) {
    const text = /^\s*\d/.test(spec) ? `==${spec.trim()}` : (0,python_specifier.yB)(spec);
    return (0,pep440.ot)(version) ? (0,python_specifier.yN)(version, text) : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/families/python.ts








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

/***/ 6899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( hashMatches),
   T: () => ( checkPdmLock)
 });
 var _pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3083);
 var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);
 var _python_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6501);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4229);
 var _python_toml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1291);
 var _toml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2623);
 var _hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9911);
 var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6571);
 var _versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8294);









const MANIFEST = 'pyproject.toml';
const COMMAND = 'pdm lock --update-reuse';
async function checkPdmLock(question) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .A4)(question.path, MANIFEST);
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__ .V)(question.lock);
    if (!read.ok)
        return { findings: [read.finding], packages: 0, manifests: [path] };
    const packages = read.value.packages.length;
    const file = (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__ .XB)(question.tree, path) ?? (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__ .j3)(question.lock, MANIFEST);
    if ('outcome' in file)
        return { findings: [file], packages, manifests: [path] };
    const table = tableOf(file);
    if (!table.ok)
        return { findings: [table.finding], packages, manifests: [path] };
    const members = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__ .l)(question.tree, (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__ .yS)(question.path), table.value);
    const manifests = [path, ...(members ?? []).map((one) => one.path)];
    const rules = rulesFor(question, read.value);
    const asked = { question, lock: read.value, file, table: table.value, members, rules };
    return { findings: await findingsFor(asked), packages, manifests };
}
function tableOf(file) {
    const read = (0,_python_toml_file_js__WEBPACK_IMPORTED_MODULE_3__ .v)(file);
    if (!read.ok)
        return read;
    return { ok: true, value: (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_4__ .g)(file) ?? read.value };
}
function rulesFor({ judgeAs }, lock) {
    const rule = judgeAs === undefined ? undefined : (0,_versions_js__WEBPACK_IMPORTED_MODULE_5__ .Y)(judgeAs);
    return rule ? [rule] : (0,_versions_js__WEBPACK_IMPORTED_MODULE_5__ .Ot)(lock.lockVersion ?? '');
}
async function findingsFor(asked) {
    const { question, lock, file } = asked;
    const obstacle = obstacleOf(asked);
    if (obstacle)
        return [obstacle];
    const judge = judgeOf(asked);
    const recorded = 'lock_inputs' in lock.metadata;
    const fresh = recorded ? false : hashMatches(asked, asked.table);
    if (fresh === undefined)
        return [unhashable(file)];
    if (fresh)
        return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_6__ .ET)(question.lock, judge)];
    const { causesOf } = await __webpack_require__.e( 617).then(__webpack_require__.bind(__webpack_require__, 8617));
    const { causes, proven } = causesOf(asked);
    const told = await (0,_python_cause_js__WEBPACK_IMPORTED_MODULE_6__ .WX)(proven ? [proven] : causes);
    if (recorded)
        return inputsAnswer(asked, judge, told);
    return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_6__ .Pc)(question.lock, judge, told.length, NOTHING), ...told];
}
const NOTHING = 'the content hash belongs to another pyproject.toml, yet every dependency matches ' +
    '(a merge kept one side’s hash, or an entry changed that leaves no trace in the lock)';
function hashMatches({ lock, members, rules, question }, table) {
    const [algorithm, wanted] = (lock.contentHash ?? '').split(':', 2);
    if (algorithm !== 'sha256')
        return false;
    const hashes = rules.map((rule) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_7__ .Qo)(table, members, rule, question.capabilities));
    if (hashes.every((hash) => hash === undefined))
        return undefined;
    return hashes.includes(wanted);
}
function inputsAnswer({ question, file }, judge, causes) {
    const why = 'the lock records its inputs (`lock_inputs`), which PDM compares with its own resolver';
    if (causes.length > 0)
        return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_6__ .Pc)(question.lock, judge, causes.length), ...causes];
    return [
        {
            ...(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_6__ .nZ)(question.lock.path, `${why}; every requirement has a package that fits`, file),
            additional: false,
        },
    ];
}
function judgeOf({ question, lock }) {
    const title = question.judgeAs === undefined ? 'PDM' : `PDM ${question.judgeAs}`;
    return { title, packages: lock.packages.length, command: COMMAND };
}
function obstacleOf({ question, lock, table, file }) {
    const own = question.judgeAs === undefined ? undefined : (0,_versions_js__WEBPACK_IMPORTED_MODULE_5__ .be)(question.judgeAs);
    const at = { claim: question.lock.path, where: { file: question.lock.path } };
    if (question.judgeAs !== undefined && own === undefined)
        return {
            ...at,
            outcome: 'unknown',
            code: 'lock-version-unknown',
            observed: `"${question.judgeAs.slice(0, 40)}" is not a version of PDM`,
        };
    if (lock.lockVersion === undefined)
        return {
            ...at,
            outcome: 'broken',
            code: 'lock-invalid',
            observed: 'it has no lock_version, and PDM cannot read it',
            remedy: { text: 'Lock again.', command: COMMAND },
        };
    if (own && (0,_versions_js__WEBPACK_IMPORTED_MODULE_5__ .$v)(own, lock.lockVersion) === 'no')
        return {
            ...at,
            outcome: 'broken',
            code: 'lock-version-unreadable',
            observed: `PDM ${question.judgeAs} cannot read lock_version ${lock.lockVersion}`,
            remedy: { text: 'Use the PDM that wrote the lock, or lock again with this one.', command: COMMAND },
        };
    const foreign = (0,_toml_js__WEBPACK_IMPORTED_MODULE_8__ .fO)(table['project']) === undefined && Object.keys((0,_hash_js__WEBPACK_IMPORTED_MODULE_7__ .am)(table)).length === 0;
    return foreign
        ? (0,_python_cause_js__WEBPACK_IMPORTED_MODULE_6__ .nZ)(file.path, 'it has no [project]: PDM converts it from another tool’s form', file)
        : undefined;
}
function unhashable(file) {
    const observed = 'a value stands where PDM hashes on which PDM itself fails';
    return { claim: file.path, outcome: 'unknown', code: 'unsupported-value', observed, where: { file: file.path } };
}


/***/ }),

/***/ 9911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ae: () => ( contentHash),
   Qo: () => ( workspaceHash),
   am: () => ( pdmTable)
 });
/* unused harmony export developmentGroups */
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4229);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);



function contentHash(manifest, rule, capabilities) {
    const content = hashedContent(manifest, rule);
    return content === undefined ? undefined : (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_0__ .l)(content, capabilities);
}
function hashedContent(manifest, rule) {
    const pdm = pdmTable(manifest);
    const project = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(manifest['project']) ?? {};
    const resolution = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(pdm['resolution']) ?? {};
    const development = rule === '2.20' ? developmentGroups(manifest) : (pdm['dev-dependencies'] ?? {});
    if (development === undefined)
        return undefined;
    const common = {
        sources: pdm['source'] ?? [],
        dependencies: project['dependencies'] ?? [],
        'dev-dependencies': development,
        'optional-dependencies': project['optional-dependencies'] ?? {},
        'requires-python': project['requires-python'] ?? '',
    };
    if (rule === '1.0')
        return common;
    if (rule === '1.15')
        return { ...common, overrides: pdm['overrides'] ?? {} };
    if (rule === '2.5')
        return { ...common, overrides: resolution['overrides'] ?? {} };
    return { ...common, resolution };
}
function pdmTable(manifest) {
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(manifest['tool'])?.['pdm']) ?? {};
}
function developmentGroups(manifest) {
    const groups = Object.create(null);
    for (const [name, value] of (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(manifest['dependency-groups'])) {
        const key = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Ew)(name);
        if (key in groups)
            return undefined;
        groups[key] = [...(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ ._j)(value)];
    }
    for (const [name, value] of (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(pdmTable(manifest)['dev-dependencies'])) {
        const key = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Ew)(name);
        groups[key] = [...(groups[key] ?? []), ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ ._j)(value)];
    }
    return groups;
}
function workspaceHash(root, members, rule, capabilities) {
    const own = contentHash(root, rule, capabilities);
    if (own === undefined || members === undefined)
        return own;
    const parts = members.map(({ way, table }) => [way, contentHash(table, rule, capabilities)]);
    if (parts.some(([, hash]) => hash === undefined))
        return undefined;
    return capabilities.sha256(own + parts.map(([way, hash]) => `\0${way}\0${hash}`).join(''));
}


/***/ }),

/***/ 6571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   V: () => ( readPdmLock),
   l: () => ( membersOf)
 });
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _pair_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3083);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6120);
 var _poetry_file_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3109);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4229);
 var _python_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1685);
 var _python_toml_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
 var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2623);
 var _hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9911);









const readPdmLock = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)((file) => {
    const read = (0,_python_toml_file_js__WEBPACK_IMPORTED_MODULE_1__ .I)(file, (0,_poetry_file_lines_js__WEBPACK_IMPORTED_MODULE_2__ .W)((0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .fQ)(file.text)));
    if (!read.ok)
        return read;
    const metadata = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .fO)(read.value['metadata']) ?? {};
    const [lockVersion, contentHash] = [(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .oJ)(metadata['lock_version']), (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .oJ)(metadata['content_hash'])];
    return {
        ok: true,
        value: {
            metadata,
            ...(lockVersion === undefined ? {} : { lockVersion }),
            ...(contentHash === undefined ? {} : { contentHash }),
            ...(Array.isArray(metadata['groups']) ? { groups: (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .P7)(metadata['groups']) } : {}),
            packages: (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .N$)(read.value['package']).flatMap(packageFrom),
        },
    };
});
function packageFrom(table) {
    const [name, version] = [(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .oJ)(table['name']), (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .oJ)(table['version'])];
    if (name === undefined)
        return [];
    const needs = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .P7)(table['dependencies']).map((text) => (0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .Ew)(/^[\w.-]+/.exec(text)?.[0] ?? ''));
    const groups = Array.isArray(table['groups']) ? { groups: (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .P7)(table['groups']) } : {};
    return [{ name: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .Ew)(name), ...(version === undefined ? {} : { version }), ...groups, needs }];
}
function membersOf(tree, folder, root) {
    const workspace = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .fO)((0,_hash_js__WEBPACK_IMPORTED_MODULE_5__ .am)(root)['workspace']);
    if (!workspace || Object.keys(workspace).length === 0)
        return undefined;
    return (0,_python_members_js__WEBPACK_IMPORTED_MODULE_6__ .z)(tree, folder, (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .P7)(workspace['members'])).flatMap(({ way, path }) => {
        const file = (0,_pair_js__WEBPACK_IMPORTED_MODULE_7__ .XB)(tree, path);
        if (!file || 'outcome' in file)
            return [];
        const table = (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_8__ .g)(file);
        return table ? [{ way, path, file, table }] : [];
    });
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $v: () => ( readsFormat),
   Ot: () => ( rulesOfFormat),
   Y: () => ( ruleOf),
   be: () => ( formatOf)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);

const FORMATS = [
    ['2.28.2', '4.5.1'],
    ['2.17.0', '4.5.0'],
    ['2.16.0', '4.4.2'],
    ['2.12.0', '4.4.1'],
    ['2.9.0', '4.4'],
    ['2.8.0', '4.3'],
    ['2.5.0', '4.2'],
    ['2.4.0', '4.1'],
    ['2.0.0', '4.0'],
    ['1.0.0', '3.1'],
];
const RULES = [
    ['2.20.0', '2.20'],
    ['2.16.0', '2.16'],
    ['2.5.0', '2.5'],
    ['1.15.0', '1.15'],
    ['1.0.0', '1.0'],
];
function formatOf(version) {
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(version) ? FORMATS.find(([first]) => (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .jZ)(version, first))?.[1] : undefined;
}
function ruleOf(version) {
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(version) ? RULES.find(([first]) => (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .jZ)(version, first))?.[1] : undefined;
}
function rulesOfFormat(lockVersion) {
    const [major = 0, minor = 0, micro = 0] = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(lockVersion)?.release ?? [];
    if (major < 4)
        return ['1.15', '1.0'];
    if (major > 4 || minor > 5 || (minor === 5 && micro > 0))
        return ['2.20'];
    if (minor === 5)
        return ['2.20', '2.16'];
    if (minor === 4)
        return micro >= 2 ? ['2.16'] : ['2.5', '2.16'];
    return minor >= 2 ? ['2.5'] : ['1.15'];
}
function readsFormat(own, lock) {
    const [ours, theirs] = [(0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(own)?.release, (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(lock ?? '')?.release];
    if (!ours || !theirs)
        return 'no';
    const [major = 0, minor = 0, micro = 0] = ours;
    const [lockMajor = 0, lockMinor = 0, lockMicro = 0] = theirs;
    if (lockMajor !== major || lockMinor > minor)
        return 'no';
    return lockMinor === minor && lockMicro === micro ? 'yes' : 'warns';
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ew: () => ( canonicalName),
   Yd: () => ( publicVersion),
   Zy: () => ( compareVersions),
   jZ: () => ( atLeast),
   ot: () => ( parseVersion)
 });
 var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8497);

const MAX_LENGTH = 200;
function parseVersion(text) {
    const trimmed = text.trim();
    const parts = trimmed.length > MAX_LENGTH ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ .qg)(trimmed);
    if (!parts)
        return undefined;
    const { epoch, release, pre, dev, local } = parts;
    return { text: trimmed, epoch, release, unstable: Boolean(pre || dev), local: Boolean(local) };
}
function compareVersions(a, b) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ .UD)(a.text, b.text);
}
function publicVersion(version) {
    return version.local ? (parseVersion(version.text.split('+', 1)[0] ?? '') ?? version) : version;
}
function atLeast(text, floor) {
    const version = parseVersion(text);
    const least = parseVersion(floor);
    return version !== undefined && least !== undefined && compareVersions(version, least) >= 0;
}
function canonicalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
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

/***/ 7768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   CR: () => ( hashMatches),
   PH: () => ( checkPipfileLock),
   Y: () => ( ruleOf)
 });
 var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6120);
 var _python_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6501);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4229);
 var _python_toml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1291);
 var _hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8646);
 var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3722);







async function checkPipfileLock(question) {
    return (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .CV)(question, 'Pipfile', async ({ lock, manifest }) => {
        const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__ .Z)(lock);
        if (!read.ok)
            return { findings: [read.finding], packages: 0 };
        const packages = read.value.packages.length;
        const table = (0,_python_toml_file_js__WEBPACK_IMPORTED_MODULE_2__ .v)(manifest);
        if (!table.ok)
            return { findings: [table.finding], packages };
        const exact = (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_3__ .g)(manifest) ?? table.value;
        const asked = { question, lock: read.value, file: manifest, table: exact, rules: rulesFor(question.judgeAs) };
        return { findings: await findingsFor(asked), packages };
    });
}
function ruleOf(version) {
    if (!(0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .ot)(version))
        return undefined;
    if ((0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .jZ)(version, '2026.4.0'))
        return 'canonical';
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_4__ .jZ)(version, '2022.10.9') ? 'categories' : 'packages';
}
function rulesFor(judgeAs) {
    const rule = judgeAs === undefined ? undefined : ruleOf(judgeAs);
    return rule ? [rule] : ['canonical', 'categories', 'packages'];
}
async function findingsFor(asked) {
    const { question, lock, file } = asked;
    const judge = judgeOf(asked);
    const bare = bareCauses(asked);
    if (lock.hash === undefined)
        return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .Pc)(question.lock, judge, 0, 'the lock has no hash of its Pipfile')];
    const fresh = hashMatches(asked, asked.table);
    if (fresh === undefined)
        return [
            {
                claim: file.path,
                outcome: 'unknown',
                code: 'unsupported-value',
                observed: 'a value stands in it on which Pipenv itself fails',
                where: { file: file.path },
            },
        ];
    if (fresh && bare.length === 0)
        return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .ET)(question.lock, judge)];
    if (fresh)
        return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .ET)(question.lock, judge), ...(await (0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .WX)(bare)).map(asRemark)];
    const { causesOf } = await __webpack_require__.e( 526).then(__webpack_require__.bind(__webpack_require__, 7526));
    const causes = await (0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .WX)([...causesOf(asked), ...bare]);
    return [(0,_python_cause_js__WEBPACK_IMPORTED_MODULE_5__ .Pc)(question.lock, judge, causes.length, NOTHING), ...causes];
}
const NOTHING = 'the hash belongs to another Pipfile, yet every package matches (a merge kept one side’s hash, or an entry changed that leaves no trace)';
function asRemark(finding) {
    return { ...finding, outcome: 'unknown', additional: true };
}
function hashMatches({ lock, rules, question }, table) {
    const hashes = rules.map((rule) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_6__ ._)(table, rule, question.capabilities));
    return hashes.every((hash) => hash === undefined) ? undefined : hashes.includes(lock.hash);
}
function judgeOf({ question, lock }) {
    const title = question.judgeAs === undefined ? 'Pipenv' : `Pipenv ${question.judgeAs}`;
    return { title, packages: lock.packages.length, command: 'pipenv lock' };
}
function bareCauses({ lock, question }) {
    const bare = lock.packages.filter(({ hashed, direct, version }) => !hashed && !direct && version !== undefined);
    return bare.map(({ name, version, category }) => ({
        code: 'checksum-missing',
        claim: `${name} ${version}`,
        observed: `it has no hash in the lock (${category})`,
        file: question.lock,
    }));
}


/***/ }),

/***/ 8646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   S: () => ( categoriesOf),
   _: () => ( pipfileHash)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4229);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);



const SECTIONS = ['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv'];
const PUBLIC = { name: 'pypi', url: `https://${['pypi', 'org'].join('.')}/simple`, verify_ssl: true };
function pipfileHash(pipfile, rule, capabilities) {
    return (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_0__ .l)(hashedContent(pipfile, rule), capabilities, true);
}
function hashedContent(pipfile, rule) {
    const section = (name) => sectionOf(pipfile[name], rule);
    const categories = rule === 'packages' ? [] : categoriesOf(pipfile);
    return {
        _meta: { sources: pipfile['source'] ?? [PUBLIC], requires: pipfile['requires'] ?? {} },
        default: section('packages'),
        develop: section('dev-packages'),
        ...Object.fromEntries(categories.map((name) => [name, section(name)])),
    };
}
function categoriesOf(pipfile) {
    const known = [...SECTIONS, 'default', 'develop', '__proto__'];
    return Object.keys(pipfile).filter((name) => !known.includes(name) && (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(pipfile[name]) !== undefined);
}
function sectionOf(value, rule) {
    if (rule !== 'canonical')
        return (value ?? {});
    const section = Object.create(null);
    for (const [name, spec] of (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(value))
        section[(0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Ew)(name)] = spec;
    return section;
}


/***/ }),

/***/ 3722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Z: () => ( readPipfileLock)
 });
/* unused harmony export recordOf */
 var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7622);
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);



const readPipfileLock = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)((file) => {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__ .ti)(file) };
    try {
        const parsed = JSON.parse(file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text);
        const lock = recordOf(parsed);
        return lock ? { ok: true, value: lockFrom(lock) } : { ok: false, finding: invalid(file, 'it holds no object') };
    }
    catch (error) {
        return {
            ok: false,
            finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__ .ti)(file) ?? invalid(file, error instanceof Error ? error.message : 'it cannot be read'),
        };
    }
});
function lockFrom(lock) {
    const meta = recordOf(lock['_meta']) ?? {};
    const hash = recordOf(meta['hash'])?.['sha256'];
    const spec = meta['pipfile-spec'];
    const categories = Object.entries(lock).filter(([name]) => name !== '_meta');
    return {
        ...(typeof hash === 'string' ? { hash } : {}),
        ...(typeof spec === 'number' ? { spec } : {}),
        requires: recordOf(meta['requires']) ?? {},
        packages: categories.flatMap(([category, packages]) => Object.entries(recordOf(packages) ?? {}).map(([name, value]) => packageFrom(name, value, category))),
    };
}
function packageFrom(name, value, category) {
    const table = recordOf(value) ?? {};
    const version = typeof table['version'] === 'string' ? table['version'].replace(/^={2,3}/, '') : undefined;
    const direct = ['git', 'path', 'file', 'hg', 'svn', 'bzr', 'editable'].some((key) => key in table);
    const hashed = Array.isArray(table['hashes']) && table['hashes'].length > 0;
    return { name: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Ew)(name), ...(version === undefined ? {} : { version }), category, hashed, direct };
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function invalid(file, why) {
    const at = /line (\d+)/.exec(why)?.[1];
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'json-invalid',
        observed: `it is not valid JSON: ${why.slice(0, 160)}`,
        where: { file: file.path, ...(at ? { line: Number(at) } : {}) },
        remedy: { text: 'Correct the file, or restore it from version control.' },
    };
}


/***/ }),

/***/ 893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   BL: () => ( acceptanceOf),
   G3: () => ( accepts),
   MJ: () => ( ownFormat),
   fD: () => ( rulesOf),
   lA: () => ( acceptedBy),
   md: () => ( tableFor)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
 var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2623);
 var _content_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1797);
 var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1911);




function acceptedBy(lock, manifest, version, capabilities) {
    const release = (0,_releases_js__WEBPACK_IMPORTED_MODULE_0__ .l)(version);
    return release && acceptanceOf(lock, manifest, release, capabilities);
}
function acceptanceOf(lock, manifest, release, capabilities) {
    const reading = readingOf(lock.lockVersion, release);
    const answer = { release, reading, manifest: readsManifest(manifest.table, release) };
    const computed = (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_1__ .A)(tableFor(manifest, release), release.rule, capabilities);
    if (!computed.ok)
        return { ...answer, why: computed.why };
    if (lock.contentHash === undefined)
        return { ...answer, fresh: false };
    if (computed.hash === lock.contentHash)
        return { ...answer, fresh: true };
    return { ...answer, fresh: fallsBack(lock, release) && matchesOld(lock, manifest, capabilities) };
}
function accepts(acceptance) {
    if (acceptance.reading === 'no' || !acceptance.manifest)
        return false;
    return acceptance.fresh;
}
function tableFor({ table, verbatim }, { version }) {
    const keeps = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '1.2.0b1') && !(0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '1.5.0');
    return keeps && verbatim ? verbatim : table;
}
function rulesOf(lock, release) {
    return fallsBack(lock, release) ? [release.rule, '2.0'] : [release.rule];
}
function fallsBack(lock, release) {
    const named = lock.header.kind === 'versioned' && (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .ot)(lock.header.version) !== undefined;
    return release.rule === '2.3' && named && lock.header.kind === 'versioned' && !(0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(lock.header.version, '2.3.0');
}
function matchesOld(lock, manifest, capabilities) {
    const old = (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_1__ .A)(manifest.table, '2.0', capabilities);
    return old.ok && old.hash === lock.contentHash;
}
function readingOf(lockVersion, { version }) {
    if (!(0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '1.0.10'))
        return 'yes';
    if (lockVersion === undefined && (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '2.0.0.dev0'))
        return 'no';
    const format = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .ot)(lockVersion ?? '1.0');
    if (!format)
        return 'no';
    const [major = 0] = format.release;
    const backported = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '1.2.2') && format.release.join('.') === '2.0';
    const below = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '1.3.0.dev0') ? 3 : 2;
    if (backported && below === 2)
        return 'yes';
    if (major < 1 || major >= below)
        return 'no';
    const own = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .ot)(ownFormat(version.text));
    return own && (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .Zy)(format, own) > 0 ? 'with-a-warning' : 'yes';
}
function ownFormat(version) {
    if ((0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version, '2.0.0.dev0'))
        return '2.1';
    if ((0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version, '1.3.0.dev0'))
        return '2.0';
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version, '1.1.0.dev0') ? '1.1' : '1.0';
}
function readsManifest(manifest, { version }) {
    if ((0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '2.0.0.dev0'))
        return true;
    const poetry = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .fO)((0,_toml_js__WEBPACK_IMPORTED_MODULE_3__ .fO)(manifest['tool'])?.['poetry']);
    if (!poetry)
        return false;
    if (poetry['group'] !== undefined && !(0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '1.2.0a1'))
        return false;
    if ((0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .jZ)(version.text, '1.8.0') && poetry['package-mode'] === false)
        return true;
    return poetry['name'] !== undefined && poetry['version'] !== undefined;
}


/***/ }),

/***/ 1797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   A: () => ( contentHash)
 });
/* unused harmony export hashedContent */
 var _python_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);


const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const POETRY_KEYS = [...LEGACY_KEYS, 'group'];
const ALPHA_KEYS = ['dependencies', 'group', 'source', 'extras'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];
function contentHash(manifest, rule, capabilities) {
    const content = hashedContent(manifest, rule);
    if (content === undefined)
        return { ok: false, why: 'shape' };
    const json = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_0__ .bv)(content);
    return json.ok ? { ok: true, hash: capabilities.sha256(json.text) } : json;
}
function hashedContent(manifest, rule) {
    const tool = section(manifest, 'tool');
    const poetry = tool && section(tool, 'poetry');
    if (!poetry)
        return undefined;
    if (rule === '1.0')
        return filled(poetry, LEGACY_KEYS);
    if (rule === '1.2-alpha')
        return filled(poetry, ALPHA_KEYS);
    if (rule === '1.2')
        return { ...filled(poetry, LEGACY_KEYS), ...present(poetry, ['group']) };
    return modernContent(manifest, poetry, rule === '2.3');
}
function modernContent(manifest, poetry, withGroups) {
    const project = section(manifest, 'project');
    const groups = withGroups ? section(manifest, 'dependency-groups') : {};
    if (!project || !groups)
        return undefined;
    const content = {};
    const relevant = present(project, PROJECT_KEYS);
    if (Object.keys(relevant).length > 0)
        content['project'] = relevant;
    if (Object.values(groups).some((value) => value !== undefined))
        content['dependency-groups'] = groups;
    if (Object.keys(content).length === 0)
        return { ...filled(poetry, LEGACY_KEYS), ...present(poetry, ['group']) };
    return { ...content, tool: { poetry: present(poetry, POETRY_KEYS) } };
}
function section(table, key) {
    const value = table[key];
    return value === undefined ? {} : (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(value);
}
function present(table, keys) {
    return Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));
}
function filled(table, keys) {
    return Object.fromEntries(keys.map((key) => [key, table[key] ?? null]));
}


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $f: () => ( overlaps),
   FJ: () => ( parseConstraint),
   NB: () => ( allows)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);

const ANY = [{}];
const MAX_LENGTH = 1000;
const MAX_PARTS = 60;
const PART = /^(\^|~=|~|===|==|=|!=|>=|<=|>|<)?\s*(.+)$/;
function parseConstraint(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const alternatives = text.trim().split(/\|\|?/).map(parseAlternative);
    const readable = alternatives.filter((alternative) => alternative !== undefined);
    return readable.length === alternatives.length ? readable.flat() : undefined;
}
function parseAlternative(text) {
    const parts = text
        .replace(/(\^|~=?|[=!<>]=?=?)\s+/g, '$1')
        .split(/[\s,]+/)
        .filter((part) => part !== '');
    if (parts.length === 0 || parts.length > MAX_PARTS)
        return undefined;
    let whole = ANY;
    for (const part of parts) {
        const next = parsePart(part);
        whole = next && whole ? intersect(whole, next) : undefined;
    }
    return whole;
}
function parsePart(text) {
    if (/^v?[xX*](?:\.[xX*])*$/.test(text))
        return ANY;
    const [, operator = '', operand = ''] = PART.exec(text) ?? [];
    const wildcard = /^v?(\d+(?:\.\d+)*)(?:\.\*)+$/.exec(operand)?.[1];
    if (wildcard !== undefined)
        return wildcardRange(operator, wildcard);
    const version = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(operand);
    return version && operatorRange(operator, version);
}
function wildcardRange(operator, prefix) {
    const release = prefix.split('.').map(Number);
    const from = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(`${prefix}.dev0`);
    const to = bumped(release, release.length - 1, 0);
    if (!from || !to)
        return undefined;
    if (operator === '!=')
        return [{ max: { version: from, inclusive: false } }, { min: { version: to, inclusive: true } }];
    if (operator === '' || operator === '==')
        return [{ min: { version: from, inclusive: true }, max: below(to) }];
    return undefined;
}
function operatorRange(operator, version) {
    const at = { version, inclusive: true };
    const beside = { version, inclusive: false };
    if (operator === '' || operator === '==' || operator === '=' || operator === '===')
        return [{ min: at, max: at }];
    if (operator === '>=')
        return [{ min: at }];
    if (operator === '>')
        return [{ min: beside }];
    if (operator === '<=')
        return [{ max: at }];
    if (operator === '<')
        return [{ max: beside }];
    if (operator === '!=')
        return [{ max: beside }, { min: beside }];
    const end = endOf(operator, version);
    return end && [{ min: at, max: below(end) }];
}
function endOf(operator, { release, epoch }) {
    if (operator === '~')
        return bumped(release, release.length === 1 ? 0 : 1, epoch);
    if (operator === '~=')
        return bumped(release, Math.max(0, release.length - 2), epoch);
    const [major = 0, minor = 0] = release;
    if (major > 0 || release.length === 1)
        return bumped(release, 0, epoch);
    return bumped(release, minor > 0 || release.length === 2 ? 1 : 2, epoch);
}
function bumped(release, index, epoch) {
    const parts = release.slice(0, index + 1).map((part, i) => (i === index ? part + 1 : part));
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(`${epoch > 0 ? `${epoch}!` : ''}${parts.join('.')}`);
}
function below(version) {
    return { version, inclusive: false };
}
function allows(constraint, text) {
    const version = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(text);
    return version === undefined || constraint.some((range) => isWithin(version, range));
}
function isWithin(version, { min, max }) {
    return (!min || isBeyond(version, min, 1)) && (!max || isBeyond(version, max, -1));
}
function isBeyond(version, bound, direction) {
    const comparable = bound.version.local ? version : (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Yd)(version);
    const order = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Zy)(comparable, bound.version) * direction;
    return order > 0 || (order === 0 && bound.inclusive);
}
function overlaps(a, b) {
    return intersect(a, b).length > 0;
}
function intersect(a, b) {
    const met = a.flatMap((one) => b.map((other) => ({ ...both('min', one, other, 1), ...both('max', one, other, -1) })));
    return met.filter(isPossible);
}
function both(end, one, other, direction) {
    const [a, b] = [one[end], other[end]];
    const bound = a && b ? stricter(a, b, direction) : (a ?? b);
    return bound ? { [end]: bound } : {};
}
function stricter(a, b, direction) {
    const order = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Zy)(a.version, b.version) * direction;
    if (order === 0)
        return a.inclusive ? b : a;
    return order > 0 ? a : b;
}
function isPossible({ min, max }) {
    if (!min || !max)
        return true;
    const order = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Zy)(min.version, max.version);
    return order < 0 || (order === 0 && min.inclusive && max.inclusive);
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


/***/ }),

/***/ 3109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   W: () => ( blankFileLines)
 });
const FILE_LINE = / {4}\{file = "[^"\\\u0000-\u001f\u007f]*", hash = "[^"\\\u0000-\u001f\u007f]*"\},\n/y;
const ARRAY = /^(?:[A-Za-z0-9_-]+|"[A-Za-z0-9._-]+") = $/;
const OPENING = '[\n    {file = "';
function blankFileLines(text) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, from)) {
        const start = at + 2;
        const { end, lines } = fileLines(text, start);
        const isArray = ARRAY.test(text.slice(text.lastIndexOf('\n', at) + 1, at)) && text.startsWith(']\n', end);
        parts.push(text.slice(from, start), isArray ? '\n'.repeat(lines) : text.slice(start, end));
        from = end;
    }
    parts.push(text.slice(from));
    return parts.join('');
}
function fileLines(text, start) {
    let end = start;
    let lines = 0;
    FILE_LINE.lastIndex = start;
    while (FILE_LINE.test(text)) {
        end = FILE_LINE.lastIndex;
        lines += 1;
    }
    return lines === 0 ? { end: start + 1, lines } : { end, lines };
}


/***/ }),

/***/ 5522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ns: () => ( packageLine),
   ri: () => ( hashLine),
   y$: () => ( lockFrom)
 });
/* unused harmony export headerOf */
 var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);


function headerOf(text) {
    const end = text.indexOf('\n');
    const line = text.slice(0, Math.min(end < 0 ? text.length : end, 200));
    const word = /Poetry ([^ ]+)/.exec(line)?.[1];
    if (word === undefined)
        return line.includes('@generated') ? { kind: 'unversioned' } : { kind: 'none' };
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(word) ? { kind: 'versioned', version: word.trim() } : { kind: 'unversioned' };
}
function lockFrom(path, text, table) {
    const metadata = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(table['metadata']);
    const version = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(metadata?.['lock-version']);
    const hash = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(metadata?.['content-hash']);
    const python = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(metadata?.['python-versions']);
    const listed = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ ._j)(table['package']);
    let packages;
    return {
        path,
        header: headerOf(text),
        metadata: metadata !== undefined,
        ...(version === undefined ? {} : { lockVersion: version }),
        ...(hash === undefined ? {} : { contentHash: hash }),
        ...(python === undefined ? {} : { pythonVersions: python }),
        extras: new Map((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(table['extras']).map(([name, names]) => [name, (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .P7)(names)])),
        size: listed.length,
        get packages() {
            packages ??= listed.flatMap(packageFrom);
            return packages;
        },
    };
}
function packageFrom(value, index) {
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(value);
    const name = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(table?.['name']);
    const version = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(table?.['version']);
    if (!table || name === undefined || version === undefined)
        return [];
    const source = sourceFrom(table['source']);
    const markers = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(table['markers']) ?? (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(table['markers']);
    const category = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(table['category']);
    return [
        {
            name,
            key: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Ew)(name),
            version,
            optional: table['optional'] === true,
            ...(Array.isArray(table['groups']) ? { groups: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .P7)(table['groups']).map(_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Ew) } : {}),
            ...(category === undefined ? {} : { category }),
            ...(markers === undefined ? {} : { markers }),
            extras: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(table['extras']).map(([extra]) => extra),
            ...(source === undefined ? {} : { source }),
            needs: new Map((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .Mc)(table['dependencies']).map(([need, spec]) => [(0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Ew)(need), spec])),
            index,
        },
    ];
}
function sourceFrom(value) {
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .fO)(value);
    const type = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(table?.['type']);
    const url = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(table?.['url']);
    const reference = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)(table?.['reference']);
    if (url === undefined)
        return undefined;
    return { type: type ?? 'legacy', url, ...(reference === undefined ? {} : { reference }) };
}
function hashLine(text) {
    const at = text.lastIndexOf('\ncontent-hash');
    const place = at >= 0 ? at : text.lastIndexOf('\n[metadata]');
    return place < 0 ? 1 : lineAt(text, place + 1);
}
function packageLine(text, index) {
    let seen = -1;
    for (const match of text.matchAll(/^\[\[package\]\]/gm)) {
        seen += 1;
        if (seen === index)
            return lineAt(text, match.index);
    }
    return 1;
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}


/***/ }),

/***/ 1911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   k: () => ( writersOf),
   l: () => ( releaseOf)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);

const ERAS = [
    { name: '1.0', since: '1.0.0', rule: '1.0', lockVersions: [undefined, '1.0'], header: 'none' },
    { name: '1.1', since: '1.1.0', rule: '1.0', lockVersions: ['1.1'], header: 'none' },
    { name: '1.2', since: '1.2.0', rule: '1.2', lockVersions: ['1.1'], header: 'none' },
    { name: '1.3', since: '1.3.0', rule: '1.2', lockVersions: ['2.0'], header: 'unversioned' },
    { name: '1.4 to 1.8', since: '1.4.0', rule: '1.2', lockVersions: ['2.0'], header: 'versioned' },
    { name: '2.0 to 2.2', since: '2.0.0', rule: '2.0', lockVersions: ['2.1'], header: 'versioned' },
    { name: '2.3 or later', since: '2.3.0', rule: '2.3', lockVersions: ['2.1'], header: 'versioned' },
];
function releaseOf(text) {
    const version = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(text);
    const era = version && ERAS.findLast((candidate) => isWithin(version, candidate));
    return version && era ? { name: version.text, version, rule: ruleOf(version, era) } : undefined;
}
function isWithin(version, era) {
    const release = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(version.release.join('.'));
    const since = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(era.since);
    return version.epoch === 0 && release !== undefined && since !== undefined && (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Zy)(release, since) >= 0;
}
function ruleOf(version, era) {
    if (era.since !== '1.2.0' || (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .jZ)(version.text, '1.2.0b3'))
        return era.rule;
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .jZ)(version.text, '1.2.0a2') ? '1.2-alpha' : '1.0';
}
function writersOf(header, lockVersion) {
    const named = header.kind === 'versioned' ? releaseOf(header.version) : undefined;
    if (named)
        return [named];
    const writing = ERAS.filter((era) => era.lockVersions.includes(lockVersion));
    const alike = writing.filter((era) => era.header === header.kind);
    const eras = alike.length > 0 ? alike : writing.length > 0 ? writing : ERAS.slice(-1);
    return eras.flatMap((era) => {
        const release = releaseOf(era.since);
        return release ? [{ ...release, name: era.name }] : [];
    });
}


/***/ }),

/***/ 160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   bv: () => ( pythonJson)
 });
/* unused harmony exports byCodePoint, pythonFloat */
 var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3069);

const MAX_DEPTH = 200;
function pythonJson(value, compact = false) {
    try {
        return { ok: true, text: write(value, 0, compact ? COMPACT : USUAL) };
    }
    catch (error) {
        if (error === DATE)
            return { ok: false, why: 'date' };
        if (error === DEPTH)
            return { ok: false, why: 'depth' };
        throw error;
    }
}
const USUAL = { item: ', ', key: ': ' };
const COMPACT = { item: ',', key: ':' };
const DATE = Symbol('date');
const DEPTH = Symbol('depth');
function write(value, depth, by) {
    if (depth > MAX_DEPTH)
        throw DEPTH;
    if (typeof value === 'string')
        return pythonString(value);
    if (typeof value === 'bigint')
        return value.toString();
    if (typeof value === 'number')
        return pythonFloat(value);
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    if (value === null || value === undefined)
        return 'null';
    if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__ .PJ)
        throw DATE;
    return Array.isArray(value)
        ? writeArray(value, depth, by)
        : writeTable(value, depth, by);
}
function writeArray(array, depth, by) {
    const kept = array.filter((element) => element !== undefined);
    return `[${kept.map((element) => write(element, depth + 1, by)).join(by.item)}]`;
}
function writeTable(table, depth, by) {
    const keys = Object.keys(table).filter((key) => table[key] !== undefined);
    const members = keys
        .sort(byCodePoint)
        .map((key) => `${pythonString(key)}${by.key}${write(table[key], depth + 1, by)}`);
    return `{${members.join(by.item)}}`;
}
function byCodePoint(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const difference = weight(a.charCodeAt(i)) - weight(b.charCodeAt(i));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
function weight(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\f': '\\f',
    '\b': '\\b',
};
function pythonString(text) {
    return `"${text.replace(/[^ !#-[\]-~]/g, (unit) => SHORT[unit] ?? escaped(unit))}"`;
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const [mantissa = '0', power = '0'] = Math.abs(value).toExponential().split('e');
    return sign + placed(mantissa.replace('.', ''), Number(power));
}
function placed(digits, power) {
    if (power < -4 || power >= 16)
        return scientific(digits, power);
    if (power < 0)
        return `0.${'0'.repeat(-power - 1)}${digits}`;
    const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
    return `${whole}.${digits.slice(power + 1) || '0'}`;
}
function scientific(digits, power) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${digits[0]}${fraction}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
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

/***/ 4680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Js: () => ( projectExtras),
   LY: () => ( projectDependencies),
   Xs: () => ( writtenIn),
   m0: () => ( dependencyGroups)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
 var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2623);


const MOST = 20_000;
function dependencyGroups(manifest, conditions = new Map()) {
    const raw = new Map((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .Mc)(manifest['dependency-groups']).map(([name, value]) => [(0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(name), { name, value }]));
    const flat = new Map();
    const state = { raw, flat, conditions, left: MOST, includes: false };
    try {
        for (const key of raw.keys())
            flatten(key, state, []);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        return { ok: false, ...error };
    }
    return { ok: true, groups: flat, includes: state.includes };
}
function flatten(key, state, above) {
    const known = state.flat.get(key);
    const group = state.raw.get(key);
    if (known)
        return known;
    const path = ['dependency-groups', group?.name ?? key];
    if (!group)
        throw { why: `group "${key}" is included and not declared`, path: ['dependency-groups'] };
    if (above.includes(key) || above.length > 50)
        throw { why: `group "${key}" includes itself`, path };
    const own = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ ._j)(group.value).flatMap((item, i) => {
        const text = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)(item);
        if (text !== undefined)
            return [{ text, path: [...path, i] }];
        const included = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(item)?.['include-group']);
        if (included === undefined)
            throw { why: `group "${key}" holds what is neither a requirement nor an include`, path };
        state.includes = true;
        return flatten((0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(included), state, [...above, key]);
    });
    const condition = state.conditions.get(key);
    const written = condition === undefined ? own : own.map((one) => withCondition(one, condition));
    state.left -= written.length;
    if (state.left < 0)
        throw { why: 'the groups include each other too often', path };
    state.flat.set(key, written);
    return written;
}
function withCondition(one, condition) {
    return { ...one, conditions: [...(one.conditions ?? []), condition] };
}
function projectDependencies(manifest) {
    return writtenIn((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(manifest['project'])?.['dependencies'], ['project', 'dependencies']);
}
function projectExtras(manifest) {
    const table = (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .fO)(manifest['project'])?.['optional-dependencies'];
    return new Map((0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ .Mc)(table).map(([name, value]) => [
        (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(name),
        writtenIn(value, ['project', 'optional-dependencies', name]),
    ]));
}
function writtenIn(value, path) {
    return (0,_toml_js__WEBPACK_IMPORTED_MODULE_0__ ._j)(value).flatMap((item, i) => (typeof item === 'string' ? [{ text: item, path: [...path, i] }] : []));
}


/***/ }),

/***/ 4229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   g: () => ( readExact),
   l: () => ( jsonHash)
 });
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _python_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(160);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2623);
 var _toml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1291);




const readExact = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__ .O)((file) => {
    const read = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__ .D7)(file.text, true);
    return read.ok && (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_2__ .v)(file).ok ? read.table : undefined;
});
function jsonHash(value, capabilities, compact = false) {
    const json = (0,_python_json_js__WEBPACK_IMPORTED_MODULE_3__ .bv)(value, compact);
    return json.ok ? capabilities.sha256(json.text) : undefined;
}


/***/ }),

/***/ 9047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Y0: () => ( sameMarkers),
   c0: () => ( compareReleases),
   pi: () => ( neverHolds)
 });
/* unused harmony export textOf */
const MOST_ROWS = 20_000;
function sameMarkers(a, b, scope) {
    const equal = forEachRow([a, b], scope, (row) => holds(a, row) === holds(b, row));
    return equal ?? (textOf(a) === textOf(b) ? true : undefined);
}
function neverHolds(marker, scope) {
    return forEachRow([marker], scope, (row) => !holds(marker, row));
}
function forEachRow(markers, scope, test) {
    const columns = [...columnsOf(markers.flatMap(atomsOf), scope)];
    const size = columns.reduce((product, [, values]) => product * values.length, 1);
    if (size > MOST_ROWS)
        return undefined;
    for (let at = 0; at < size; at += 1) {
        let rest = at;
        const row = new Map();
        for (const [name, values] of columns) {
            row.set(name, values[rest % values.length]);
            rest = Math.floor(rest / values.length);
        }
        if (isPossible(row) && !test(row))
            return false;
    }
    return true;
}
function isPossible(row) {
    const [os, platform] = [row.get('os_name'), row.get('sys_platform')];
    if (os === 'posix')
        return platform !== 'win32';
    return os !== 'nt' || platform === undefined || platform === 'win32' || platform === OTHER;
}
const OTHER = '\u0000other';
function columnsOf(atoms, scope) {
    const columns = new Map();
    const python = [];
    for (const atom of atoms) {
        const column = columnOf(atom);
        if (column === PYTHON)
            python.push(...releasesIn(atom));
        else if (column === textOf(atom) || column.startsWith('extra '))
            columns.set(column, [false, true]);
        else
            columns.set(column, [...new Set([...(columns.get(column) ?? [OTHER]), atom.text])]);
    }
    if (python.length > 0)
        columns.set(PYTHON, samples([...python, ...scope.ends], scope));
    return columns;
}
const PYTHON = 'python';
function columnOf(atom) {
    const { variable, operator, swapped } = atom;
    if (isPython(atom))
        return PYTHON;
    const plain = (operator === '==' || operator === '!=') && !swapped;
    if (variable === 'extra' && plain)
        return `extra ${atom.text}`;
    return plain ? variable : textOf({ ...atom, operator: operator === 'not in' ? 'in' : operator });
}
function isPython(atom) {
    if (atom.swapped || (atom.variable !== 'python_version' && atom.variable !== 'python_full_version'))
        return false;
    return releasesIn(atom).length > 0;
}
function releasesIn({ text, operator }) {
    const isIn = operator === 'in' || operator === 'not in';
    const words = isIn ? text.split(/[\s,|]+/).filter((word) => word !== '') : [text.trim()];
    return words.every((word) => /^\d{1,6}(?:\.\d{1,6}){0,5}(?:\.\*)?$/.test(word)) ? words.map(releaseOf) : [];
}
function releaseOf(word) {
    return word.replace(/\.\*$/, '').split('.').map(Number);
}
function samples(named, scope) {
    const all = named.flatMap(([major = 0, minor = 0, patch = 0]) => [
        [major, minor, patch],
        [major, minor, patch + 1],
        [major, minor, Math.max(0, patch - 1)],
        [major, minor + 1, 0],
        [major, Math.max(0, minor - 1), 99],
        [major + 1, 0, 0],
        [Math.max(0, major - 1), 99, 99],
    ]);
    const unique = [...new Map(all.map((release) => [release.join('.'), release])).values()];
    return unique.filter((release) => scope.includes(release));
}
function holds(marker, row) {
    if (marker.kind === 'atom')
        return atomHolds(marker, row);
    if (marker.kind === 'not')
        return !holds(marker.of, row);
    if (marker.kind === 'and')
        return marker.of.every((part) => holds(part, row));
    if (marker.kind === 'or')
        return marker.of.some((part) => holds(part, row));
    return marker.kind === 'true';
}
function atomHolds(atom, row) {
    const value = row.get(columnOf(atom));
    const negated = atom.operator === '!=' || atom.operator === 'not in';
    if (typeof value === 'boolean')
        return value !== negated;
    if (typeof value === 'string')
        return (value === atom.text) !== negated;
    return value !== undefined && pythonHolds(atom, value);
}
function pythonHolds(atom, full) {
    const version = atom.variable === 'python_version' ? full.slice(0, 2) : full;
    const { operator, text } = atom;
    const named = releasesIn(atom);
    if (operator === 'in' || operator === 'not in')
        return named.some((release) => compareReleases(version, release) === 0) === (operator === 'in');
    const [release = []] = named;
    const starts = release.every((part, i) => (version[i] ?? 0) === part);
    if (text.endsWith('.*'))
        return starts === (operator !== '!=');
    const order = compareReleases(version, release);
    if (operator === '~=')
        return order >= 0 && release.slice(0, -1).every((part, i) => (version[i] ?? 0) === part);
    const holding = {
        '==': order === 0,
        '===': order === 0,
        '!=': order !== 0,
        '<': order < 0,
        '<=': order <= 0,
        '>': order > 0,
        '>=': order >= 0,
    };
    return holding[operator] ?? false;
}
function compareReleases(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function atomsOf(marker) {
    if (marker.kind === 'atom')
        return [marker];
    if (marker.kind === 'not')
        return atomsOf(marker.of);
    return marker.kind === 'and' || marker.kind === 'or' ? marker.of.flatMap(atomsOf) : [];
}
function textOf(marker) {
    if (marker.kind === 'atom')
        return atomText(marker);
    if (marker.kind === 'not')
        return `not (${textOf(marker.of)})`;
    if (marker.kind === 'true' || marker.kind === 'false')
        return marker.kind;
    return marker.of.map((part) => `(${textOf(part)})`).join(` ${marker.kind} `);
}
function atomText({ variable, operator, text, swapped }) {
    return swapped ? `'${text}' ${operator} ${variable}` : `${variable} ${operator} '${text}'`;
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

/***/ 4522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   AO: () => ( normalVersion),
   MI: () => ( sameBounds),
   Od: () => ( scopeOf),
   cz: () => ( sameEnd),
   ul: () => ( pythonBounds),
   yB: () => ( normalSpecifier),
   yN: () => ( satisfiesSpecifier)
 });
 var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8497);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
 var _poetry_drift_constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3534);
 var _marker_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9047);




const MAX_LENGTH = 2000;
function normalSpecifier(text) {
    const clauses = text.split(',').map((clause) => clause.replace(/\s+/g, ''));
    return [...new Set(clauses.filter((clause) => clause !== '').map(normalClause))].sort().join(',');
}
function normalClause(clause) {
    const [, operator = '', operand = ''] = /^(===|==|~=|!=|<=|>=|<|>)?(.*)$/.exec(clause) ?? [];
    if (operator === '===')
        return clause;
    const star = operand.endsWith('.*') ? '.*' : '';
    const bare = star === '' ? operand : operand.slice(0, -2);
    return `${operator}${normalVersion(bare)}${star}`;
}
function normalVersion(text) {
    const spelled = text
        .toLowerCase()
        .replace(/^v/, '')
        .replace(/[-_.]?(?:alpha|a)[-_.]?(?=\d|$)/, 'a')
        .replace(/[-_.]?(?:beta|b)[-_.]?(?=\d|$)/, 'b')
        .replace(/[-_.]?(?:rc|c|preview|pre)[-_.]?(?=\d|$)/, 'rc')
        .replace(/[-_.](?:post|rev|r)[-_.]?(?=\d|$)|(?<=\d)-(?=\d+$)/, '.post')
        .replace(/[-_.]?dev[-_.]?(?=\d|$)/, '.dev');
    const [, release = '', rest = ''] = /^((?:\d+!)?\d+(?:\.\d+)*)(.*)$/.exec(spelled) ?? [];
    return release === '' ? spelled : release.replace(/(^|\.|!)0+(?=\d)/g, '$1').replace(/(?:\.0)+$/, '') + rest;
}
function satisfiesSpecifier(version, specifier) {
    if (specifier.trim() === '')
        return true;
    if (version.length > 200 || specifier.length > MAX_LENGTH || !(0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .ot)(version))
        return undefined;
    const clauses = specifier.split(',').filter((clause) => clause.trim() !== '');
    if (!clauses.every((clause) => /^\s*(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+\s*$/.test(clause)))
        return undefined;
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ .ib)(version, clauses.join(','), { prereleases: true });
}
function pythonBounds(specifiers) {
    const clauses = specifiers.flatMap((text) => text.split(',').map((clause) => clause.replace(/\s+/g, '')));
    const known = [...new Set(clauses.filter((clause) => clause !== ''))];
    if (!known.every((clause) => /^(?:===|==|~=|!=|<=|>=|<|>)/.test(clause)))
        return undefined;
    const ranges = (0,_poetry_drift_constraint_js__WEBPACK_IMPORTED_MODULE_2__ .FJ)(known.join(',') || '*');
    if (!ranges || ranges.length === 0)
        return undefined;
    const lowers = ranges.map(({ min }) => min);
    const uppers = ranges.map(({ max }) => max);
    const lower = lowers.includes(undefined)
        ? undefined
        : outermost(lowers.flatMap((one) => one ?? []), -1);
    const upper = uppers.includes(undefined)
        ? undefined
        : outermost(uppers.flatMap((one) => one ?? []), 1);
    return { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) };
}
function outermost(bounds, direction) {
    const released = bounds.map(({ version, inclusive }) => ({ version: releaseOnly(version), inclusive }));
    return released.reduce((one, other) => {
        const order = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Zy)(other.version, one.version) * direction;
        return order > 0 || (order === 0 && other.inclusive) ? other : one;
    });
}
function releaseOnly(version) {
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .ot)(version.release.join('.')) ?? version;
}
function sameBounds(a, b) {
    return sameEnd(a.lower, b.lower) && sameEnd(a.upper, b.upper);
}
function sameEnd(a, b) {
    if (!a || !b)
        return a === b;
    return a.inclusive === b.inclusive && (0,_marker_table_js__WEBPACK_IMPORTED_MODULE_3__ .c0)(a.version.release, b.version.release) === 0;
}
function scopeOf({ lower, upper }) {
    return {
        ends: [lower, upper].flatMap((end) => (end ? [end.version.release] : [])),
        includes: (release) => isBeyond(release, lower, 1) && isBeyond(release, upper, -1),
    };
}
function isBeyond(release, end, direction) {
    if (!end)
        return true;
    const order = (0,_marker_table_js__WEBPACK_IMPORTED_MODULE_3__ .c0)(release, end.version.release) * direction;
    return order > 0 || (order === 0 && end.inclusive);
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   K: () => ( structuralCauses),
   N: () => ( declaredFrom)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
 var _pep508_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7003);
 var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);



function declaredFrom(text, place) {
    const read = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_0__ .p)(text);
    if (!read)
        return undefined;
    return {
        name: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_1__ .Ew)(read.name),
        specifier: (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__ .yB)(read.constraint),
        conditional: read.marker !== undefined,
        direct: read.url !== undefined,
        ...(read.marker === undefined ? {} : { marker: read.marker }),
        claim: text,
        ...place,
    };
}
function structuralCauses(declared, packages) {
    const byName = new Map();
    for (const one of packages)
        byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    const wanting = declared.flatMap((one) => wantingCause(one, byName.get(one.name) ?? []));
    return [...wanting, ...unneeded(declared, packages)];
}
function wantingCause(one, locked) {
    const { claim, file, path, line, specifier, group } = one;
    const place = { claim, file, ...(path ? { path } : {}), ...(line === undefined ? {} : { line }) };
    if (locked.length === 0)
        return [{ ...place, code: 'dependency-added', observed: 'not in the lock' }];
    const versions = locked.flatMap(({ version }) => version ?? []);
    const outside = versions.length === locked.length && versions.every((v) => (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__ .yN)(v, specifier) === false);
    if (outside && !one.direct)
        return [
            {
                ...place,
                code: 'dependency-unsatisfied',
                observed: `the lock has ${versions.join(', ')}, which ${specifier} does not allow`,
            },
        ];
    const groups = locked.flatMap((each) => each.groups ?? [group]);
    if (one.conditional || groups.includes(group))
        return [];
    const observed = `the lock has it for ${[...new Set(groups)].join(', ') || 'no group'}, not for ${group}`;
    return [{ ...place, code: 'dependency-moved', observed }];
}
function unneeded(declared, packages) {
    const needed = new Set([...declared.map(({ name }) => name), ...packages.flatMap(({ needs }) => needs)]);
    const left = new Map(packages.filter(({ name }) => !needed.has(name)).map((one) => [one.name, one]));
    const file = declared[0]?.file;
    return [...left.values()].map(({ name, version }) => ({
        code: 'dependency-removed',
        claim: version === undefined ? name : `${name} ${version}`,
        observed: 'in the lock, declared nowhere and needed by nothing',
        ...(file ? { file } : {}),
    }));
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
    const table = typeof value === 'object' && !Array.isArray(value) && !(value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__ .PJ);
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


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => ( compare),
  qg: () => ( version_parse),
  ib: () => ( satisfies)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, explain, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, patch, rcompare, valid, validRange

// NAMESPACE OBJECT: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__webpack_require__.r(operator_namespaceObject);
__webpack_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
   '(?:(?<epoch>[0-9]+)!)?', // epoch
   '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
   '(?<pre>', // pre-release
   '[-_\\.]?',
   '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
   '[-_\\.]?',
   '(?<pre_n>[0-9]+)?',
   ')?',
   '(?<post>', // post release
   '(?:-(?<post_n1>[0-9]+))',
   '|',
   '(?:',
   '[-_\\.]?',
   '(?<post_l>post|rev|r)',
   '[-_\\.]?',
   '(?<post_n2>[0-9]+)?',
   ')',
   ')?',
   '(?<dev>', // dev release
   '[-_\\.]?',
   '(?<dev_l>dev)',
   '[-_\\.]?',
   '(?<dev_n>[0-9]+)?',
   ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
   '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
   '(?<prefix>\\.\\*)?',
   '|',
   '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/index.js











/***/ })

};
