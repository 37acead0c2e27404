export const id = 8857;
export const ids = [8857];
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

/***/ 8857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubActionsRules: () => ( githubActionsRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/append.ts
var append = __webpack_require__(2815);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/github-actions/pin.ts
const SEGMENT = /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/;
function readUse(written) {
    const text = written.trim();
    if (text.startsWith('$/'))
        return text.includes('@') ? { kind: 'self-with-ref' } : { kind: 'self', path: text.slice(2) };
    if (text.includes('${'))
        return { kind: 'expression' };
    if (text.startsWith('./'))
        return /\.ya?ml$/.test(text) ? { kind: 'other' } : { kind: 'local' };
    if (text.startsWith('docker://'))
        return { kind: 'other' };
    const pin = remoteOf(text);
    return pin ? { kind: 'remote', pin } : { kind: 'other' };
}
function remoteOf(text) {
    const at = text.indexOf('@');
    const ref = text.slice(at + 1);
    if (at < 0 || ref === '' || ref.includes(':'))
        return undefined;
    const [owner = '', repo = '', ...path] = text.slice(0, at).split('/');
    if (![owner, repo, ...path].every((one) => SEGMENT.test(one)))
        return undefined;
    const repository = `${owner}/${repo}`.toLowerCase();
    const isWorkflow = path[0] === '.github' && path[1] === 'workflows' && /\.ya?ml$/.test(path.at(-1) ?? '');
    return { key: `${repository}@${ref}`, repository, ref, isWorkflow };
}
function pinKey(text, format) {
    const plain = format === 'v0.0.1' ? text.replace(/:(?:sha1|sha256)-[0-9a-f]+$/, '') : text;
    const parts = /^([^/@]+)\/([^/@]+)@([^:]+)$/.exec(plain);
    return parts ? `${parts[1]?.toLowerCase()}/${parts[2]?.toLowerCase()}@${parts[3]}` : undefined;
}
function isCommit(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/github-actions/causes.ts

function workflowCauses(lock, path, { uses, unseen, unread, invalid }) {
    const pins = lock.workflows.get(path) ?? [];
    const asked = uses.flatMap((one) => (one.use.kind === 'remote' ? [{ one, pin: one.use.pin }] : []));
    const seen = new Set();
    const missing = asked.flatMap(({ one, pin }) => {
        if (seen.has(pin.key))
            return [];
        seen.add(pin.key);
        return unlocked(lock, pins, one, pin);
    });
    const refused = uses.flatMap(forbidden);
    const untold = unseen.map((one) => undetermined(one, 'it is not among the files looked at, so what it uses is not known'));
    const complete = unseen.length + unread.length + invalid.length === 0;
    const changed = new Set(missing.map(({ repository }) => repository));
    const left = complete
        ? leftOver(lock, path, pins, asked.map(({ pin }) => pin), changed)
        : [];
    return [...invalid, ...refused, ...missing.map(({ cause }) => cause), ...left, ...untold];
}
function unlocked(lock, pins, one, pin) {
    const { key, repository, ref, isWorkflow } = pin;
    if (pins.includes(key))
        return [];
    const cause = (code, observed, more = {}) => [
        { repository, cause: { code, claim: one.text, observed, file: one.file, at: one.line, refused: true, ...more } },
    ];
    const others = pins.filter((text) => text.startsWith(`${repository}@`));
    if (others.some((text) => isCommit(ref) && lock.actions.get(text)?.commit === ref.toLowerCase()))
        return [];
    if (isWorkflow && others.length === 0)
        return cause('undetermined', 'a workflow of another repository, which only newer versions lock', { unknown: true });
    if (isCommit(ref))
        return cause('dependency-added', 'not in the lock; a whole commit, which the next run adds', { refused: false });
    if (others.length > 0)
        return cause('constraint-changed', `the lock has ${others.join(', ')} for this workflow`);
    return cause('dependency-added', 'not in the lock for this workflow');
}
function forbidden(one) {
    const why = {
        local: 'an action of the checkout, which a locked workflow cannot use: write `$/` for `./`',
        'self-with-ref': '`$/` is this repository at the commit that runs: no @ref can follow',
        expression: '`uses:` cannot hold an expression',
    }[one.use.kind];
    if (why === undefined)
        return [];
    const code = one.use.kind === 'expression' ? 'manifest-invalid' : 'local-action';
    return [{ code, claim: one.text, observed: why, file: one.file, at: one.line, refused: true }];
}
function undetermined(one, observed) {
    return {
        code: 'undetermined',
        claim: one.text,
        observed,
        file: one.file,
        at: one.line,
        refused: false,
        unknown: true,
    };
}
function leftOver(lock, path, pins, asked, changed) {
    const used = reached(lock, asked.map(({ key }) => key));
    const commits = new Set(asked.map(({ repository, ref }) => `${repository}@${ref.toLowerCase()}`));
    return pins.flatMap((key) => {
        const repository = key.slice(0, key.indexOf('@'));
        const commit = lock.actions.get(key)?.commit;
        if (used.has(key) || changed.has(repository) || commits.has(`${repository}@${commit}`))
            return [];
        const line = lock.lines('workflows', path, key);
        const at = line === undefined ? {} : { at: line };
        const observed = `locked for ${path}, where nothing uses it any more`;
        return [{ code: 'dependency-removed', claim: key, observed, file: lock.file, refused: true, ...at }];
    });
}
function reached(lock, from) {
    const found = new Set(from);
    for (const key of found)
        for (const inner of lock.actions.get(key)?.uses ?? [])
            found.add(inner);
    return found;
}
function graphCauses(lock) {
    const missing = new Map();
    const note = (key, observed, line) => {
        const at = line === undefined ? {} : { at: line };
        if (!lock.actions.has(key) && !missing.has(key))
            missing.set(key, { code: 'lock-incomplete', claim: key, observed, file: lock.file, refused: true, ...at });
    };
    for (const [path, pins] of lock.workflows)
        for (const key of pins)
            note(key, `locked for ${path}, and the lock has no entry of it`, lock.lines('workflows', path, key));
    for (const [key, { text, uses }] of lock.actions)
        for (const inner of uses)
            note(inner, `${key} uses it, and the lock has no entry of it`, lock.lines('dependencies', text, inner));
    const needed = reached(lock, [...lock.workflows.values()].flat());
    const orphans = [...lock.actions].flatMap(([key, { text }]) => {
        if (needed.has(key))
            return [];
        const line = lock.lines('dependencies', text);
        const at = line === undefined ? {} : { at: line };
        const observed = 'in the lock, and no workflow needs it';
        return [{ code: 'dependency-removed', claim: text, observed, file: lock.file, refused: false, ...at }];
    });
    return [...missing.values(), ...orphans];
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/yaml.ts
var yaml = __webpack_require__(4488);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/github-actions/lines.ts
function linesInLock(text) {
    let index;
    return (...path) => {
        index ??= indexOf(text);
        for (let length = path.length; length > 0; length -= 1) {
            const found = index.get(path.slice(0, length).join('\n'));
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
function indexOf(text) {
    const index = new Map();
    const add = (path, line) => {
        const key = path.join('\n');
        if (!index.has(key))
            index.set(key, line);
    };
    let [section, key, depth] = ['', '', 0];
    for (const [at, line] of text.split('\n').entries()) {
        const body = line.trim();
        if (body === '' || body.startsWith('#'))
            continue;
        const indent = line.length - line.trimStart().length;
        const name = nameIn(body);
        const isItem = body.startsWith('-');
        if (indent === 0 && !isItem) {
            ;
            [section, key, depth] = [name, '', 0];
            add([section], at + 1);
        }
        else if (!isItem && (depth === 0 || indent <= depth)) {
            ;
            [key, depth] = [name, indent];
            add([section, key], at + 1);
        }
        else
            add([section, key, name], at + 1);
    }
    return index;
}
function nameIn(body) {
    const item = body.startsWith('-') ? body.slice(1).trim() : undefined;
    const text = item ?? body.replace(/:(?: .*)?$/, '');
    return text.replace(/^(['"])(.*)\1$/, '$2');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/github-actions/lock.ts




const FORMATS = ['v0.0.1', 'v0.0.2', 'v0.0.3'];
const MOST_CHARACTERS = 1 << 20;
async function readLock(file) {
    if (file.text.length > MOST_CHARACTERS)
        return { ok: false, finding: tooLarge(file) };
    const parsed = await (0,yaml.g)(file);
    if (!parsed.ok)
        return parsed;
    const format = (0,json.e1)((0,json.Dc)(parsed.value, 'version'));
    if (format === undefined || !FORMATS.includes(format))
        return { ok: false, finding: unknownFormat(file, format) };
    return { ok: true, value: lockOf(file, format, parsed.value) };
}
function lockOf(file, format, data) {
    const key = (text) => pinKey(text, format) ?? text;
    const workflows = (0,json.Mc)((0,json.Dc)(data, 'workflows')).map(([path, pins]) => [path, (0,json.DW)(pins).map(key)]);
    const actions = (0,json.Mc)((0,json.Dc)(data, 'dependencies')).map(([text, entry]) => [key(text), actionOf(text, entry, key)]);
    return {
        file,
        format,
        data,
        workflows: new Map(workflows),
        actions: new Map(actions),
        lines: linesInLock(file.text),
    };
}
function actionOf(text, value, key) {
    const entry = (0,json.Gv)(value) ? value : {};
    const commit = /^(?:sha1-([0-9a-f]{40})|sha256-([0-9a-f]{64}))$/i.exec((0,json.e1)((0,json.Dc)(entry, 'commit')) ?? '');
    const hex = commit?.[1] ?? commit?.[2];
    const uses = (0,json.DW)((0,json.Dc)(entry, 'uses')).map(key);
    return { text, entry, uses, ...(hex === undefined ? {} : { commit: hex.toLowerCase() }) };
}
function unknownFormat(file, format) {
    const known = `${FORMATS[0]} to ${FORMATS.at(-1)}`;
    return {
        claim: file.path,
        outcome: format === undefined ? 'broken' : 'unknown',
        code: format === undefined ? 'lock-invalid' : 'lock-version-unknown',
        observed: format === undefined ? 'it names no format' : `its format is ${format}; ${known} are known`,
        where: { file: file.path },
        remedy: { text: 'Update this gate, or let `gh actions-lock` write the lock again.' },
    };
}
function tooLarge(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: 'it is larger than 1 MiB, which GitHub does not read',
        where: { file: file.path },
        remedy: { text: 'Let `gh actions-lock` write the lock again.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/github-actions/shape.ts


const FIELDS = {
    'v0.0.1': ['tag', 'branch', 'ref', 'commit!', 'owner_id!', 'repo_id!', 'uses'],
    'v0.0.2': ['ref!', 'commit!', 'owner_id!', 'repo_id!', 'uses'],
    'v0.0.3': ['ref!', 'commit!', 'owner_id!', 'repo_id!', 'uses', 'hostname'],
};
function shapeCauses(lock) {
    const top = Object.keys(lock.data)
        .filter((key) => !['version', 'workflows', 'dependencies'].includes(key))
        .map((key) => invalid(lock, key, 'no such part is known in the lock', lock.lines(key)));
    const paths = [...lock.workflows.keys()].flatMap((path) => isSafe(path) ? [] : [invalid(lock, path, 'no path from the root of the repository', lock.lines('workflows', path))]);
    const actions = [...lock.actions].flatMap(([key, action]) => actionCauses(lock, key, action));
    return [...top, ...paths, ...actions, ...cycle(lock)];
}
function actionCauses(lock, key, action) {
    const { text, entry } = action;
    const line = (field) => lock.lines('dependencies', text, field ?? '');
    if (pinKey(text, lock.format) === undefined)
        return [invalid(lock, text, 'not of the form owner/repo@ref', line())];
    const fields = FIELDS[lock.format] ?? [];
    const known = fields.map((field) => field.replace('!', ''));
    const unknown = (0,json.Mc)(entry).filter(([field]) => !known.includes(field));
    const missing = fields.filter((field) => field.endsWith('!') && (0,json.Dc)(entry, field.slice(0, -1)) === undefined);
    return [
        ...unknown.map(([field]) => invalid(lock, text, `\`${field}\` is no field of format ${lock.format}`, line(field))),
        ...missing.map((field) => {
            const name = field.slice(0, -1);
            const code = name === 'commit' ? 'checksum-missing' : 'lock-invalid';
            return { ...invalid(lock, text, `its entry has no \`${name}\``, line()), code };
        }),
        ...valueCauses(lock, key, action, entry),
    ];
}
function valueCauses(lock, key, action, entry) {
    const { text, commit } = action;
    const line = (field) => lock.lines('dependencies', text, field);
    const ref = key.slice(key.indexOf('@') + 1);
    const written = (0,json.Dc)(entry, 'ref');
    const causes = [];
    for (const field of ['owner_id', 'repo_id']) {
        const id = (0,json.Dc)(entry, field);
        const isId = typeof id === 'number' && Number.isInteger(id) && id > 0;
        if (id !== undefined && !isId)
            causes.push(invalid(lock, text, `\`${field}\` is no positive number`, line(field)));
    }
    if ((0,json.Dc)(entry, 'commit') !== undefined && commit === undefined)
        causes.push(invalid(lock, text, 'its commit is not sha1- with 40, or sha256- with 64 hex digits', line('commit')));
    if (lock.format === 'v0.0.1')
        return causes;
    if (isCommit(ref) && commit !== undefined && commit !== ref.toLowerCase()) {
        const observed = `the lock has another commit for it, ${commit.slice(0, 12)}`;
        causes.push({ ...invalid(lock, text, observed, line('commit')), code: 'checksum-mismatch' });
    }
    if (typeof written === 'string' && written !== ref && !isCommit(ref))
        causes.push(invalid(lock, text, `its entry has the ref ${written}`, line('ref')));
    return causes;
}
function isSafe(path) {
    return path !== '' && !path.startsWith('/') && !/[\x00-\x1f\x7f\\:]/.test(path) && !path.split('/').includes('..');
}
function cycle(lock) {
    const done = new Set();
    for (const start of lock.actions.keys()) {
        const path = new Set();
        const stack = done.has(start) ? [] : [{ key: start, next: 0 }];
        while (stack.length > 0) {
            const top = stack.at(-1);
            path.add(top.key);
            const child = lock.actions.get(top.key)?.uses[top.next];
            top.next += 1;
            if (child === undefined) {
                stack.pop();
                path.delete(top.key);
                done.add(top.key);
            }
            else if (path.has(child)) {
                const text = lock.actions.get(child)?.text ?? child;
                return [invalid(lock, text, 'it uses itself, through others', lock.lines('dependencies', text))];
            }
            else if (!done.has(child))
                stack.push({ key: child, next: 0 });
        }
    }
    return [];
}
function invalid(lock, claim, observed, line) {
    const at = line === undefined ? {} : { at: line };
    return { code: 'lock-invalid', claim, observed, file: lock.file, refused: true, ...at };
}
function partsCause(lock) {
    for (const part of ['workflows', 'dependencies']) {
        const value = (0,json.Dc)(lock.data, part);
        if (value !== undefined && value !== null && !(0,json.Gv)(value))
            return invalid(lock, part, 'it should hold names with what belongs to them', lock.lines(part));
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/text.ts
function scriptOf(file) {
    const bom = file.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let starts;
    const at = (index) => {
        starts ??= lineStarts(file.text);
        const line = lineOf(starts, index);
        const column = index - (starts[line] ?? 0) + 1 - (line === 0 ? bom : 0);
        return { file: file.path, line: line + 1, column: Math.max(1, column) };
    };
    return { text: file.text, at };
}
function sliceScript(script, start, end) {
    return { text: script.text.slice(start, end), at: (index) => script.at(start + index) };
}
function linesOf(script) {
    const lines = [];
    let index = 0;
    for (const line of script.text.split('\n')) {
        const bom = index === 0 && line.charCodeAt(0) === 0xfeff ? 1 : 0;
        lines.push({ text: line.endsWith('\r') ? line.slice(bom, -1) : line.slice(bom), index: index + bom });
        index += line.length + 1;
    }
    return lines;
}
function mentions(text, words) {
    return words.some((word) => new RegExp(word.replace(/[^\w]/g, '\\$&'), 'i').test(text));
}
function brief(text, length = 60) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
function lineOf(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/limits.ts
const limits = {
    text: 500_000,
    pins: 500,
    word: 1_000,
    values: 50,
    expansions: 4,
    references: 8,
    depth: 64,
    aliases: 100,
    nodes: 50_000,
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/yaml/scalar.ts
function scalarScript(scalar, source) {
    const [start, end] = scalar.range ?? [0, 0];
    const raw = source.text.slice(start, end);
    if (raw.startsWith('|') || raw.startsWith('>'))
        return blockScript(raw, start, source);
    const value = typeof scalar.value === 'string' ? scalar.value : raw;
    if (/^["']/.test(raw)) {
        const plain = raw.length === value.length + 2;
        return { text: value, at: (index) => source.at(start + (plain ? index + 1 : 0)) };
    }
    return { text: raw.replace(/\n/g, ' '), at: (index) => source.at(start + index) };
}
function blockScript(raw, start, source) {
    const folded = raw.startsWith('>');
    const lines = raw.split('\n');
    const body = lines.slice(1);
    const indent = /^[ \t]*/.exec(body.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
    const starts = [];
    let text = '';
    let offset = start + (lines[0]?.length ?? 0) + 1;
    for (const [number, line] of body.entries()) {
        const cut = Math.min(indent, line.length - line.trimStart().length);
        const content = line.slice(cut).replace(/\r$/, '');
        const before = body[number - 1]?.slice(indent);
        const joins = folded && before?.trim() && content.trim() && !/^[ \t]/.test(content) && !/^[ \t]/.test(before);
        if (number > 0)
            text += joins ? ' ' : '\n';
        starts.push({ text: text.length, source: offset + cut });
        text += content;
        offset += line.length + 1;
    }
    return { text, at: (index) => source.at(sourceIndex(starts, index) ?? start) };
}
function sourceIndex(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle]?.text ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const found = starts[low];
    return found && found.source + index - found.text;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/yaml/view.ts


function viewOf(yaml, document, source) {
    let aliases = 0;
    let anchors;
    const follow = (node) => {
        if (!yaml.isAlias(node))
            return yaml.isNode(node) ? node : undefined;
        aliases += 1;
        if (aliases > limits.aliases)
            return undefined;
        anchors ??= anchorsOf(yaml, document);
        const before = node.range?.[0] ?? 0;
        return anchors.get(node.source)?.findLast((target) => (target.range?.[0] ?? 0) < before);
    };
    const scalar = (node) => {
        const target = follow(node);
        return yaml.isScalar(target) ? target : undefined;
    };
    const pairs = (node) => {
        const map = follow(node);
        return yaml.isMap(map) ? pairsOf(map, follow) : [];
    };
    return {
        pairs,
        get: (node, key) => pairs(node).find((pair) => pair.key === key)?.value,
        items: (node) => {
            const list = follow(node);
            return yaml.isSeq(list) ? list.items.flatMap((item) => follow(item) ?? []) : [];
        },
        text: (node) => {
            const found = scalar(node);
            return found && { text: printed(found), where: scalarScript(found, source).at(0) };
        },
        script: (node) => {
            const found = scalar(node);
            return found && scalarScript(found, source);
        },
    };
}
function anchorsOf(yaml, document) {
    const anchors = new Map();
    yaml.visit(document, {
        Value: (_key, node) => {
            if (node.anchor === undefined)
                return;
            const same = anchors.get(node.anchor);
            if (same)
                same.push(node);
            else
                anchors.set(node.anchor, [node]);
        },
    });
    return anchors;
}
function pairsOf(map, follow) {
    return map.items.slice(0, limits.nodes).map(({ key, value }) => {
        const keyNode = follow(key);
        return { key: String(keyNode?.value ?? ''), keyNode, value: follow(value) };
    });
}
function printed(scalar) {
    if (typeof scalar.value !== 'number')
        return String(scalar.value ?? '');
    const source = scalar.source ?? '';
    return /^\d+\.0$/.test(source) ? source : String(scalar.value);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pins/yaml/read.ts


async function readYaml(source) {
    const deep = tooDeep(source.text);
    if (deep !== undefined)
        return { problem: 'nested too deeply', where: source.at(deep) };
    try {
        const yaml = await __webpack_require__.e( 9270).then(__webpack_require__.bind(__webpack_require__, 9270));
        const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
        const documents = yaml.parseAllDocuments(source.text, options);
        if (!Array.isArray(documents))
            return { roots: [] };
        const error = documents.flatMap((document) => document.errors)[0];
        if (error)
            return { problem: `not valid YAML: ${error.message}`, where: source.at(error.pos[0]) };
        return { roots: documents.map((document) => ({ root: document.contents, view: viewOf(yaml, document, source) })) };
    }
    catch (error) {
        return {
            problem: `not readable as YAML: ${error instanceof Error ? error.message : 'unknown'}`,
            where: source.at(0),
        };
    }
}
function tooDeep(text) {
    let open = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (char === '[' || char === '{')
            open += 1;
        else if (char === ']' || char === '}')
            open = Math.max(0, open - 1);
        if (open > limits.depth * 4)
            return at;
    }
    const dashes = text.search(/(?:[-?] ){64}/);
    return dashes === -1 ? undefined : dashes;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/github-actions/workflow.ts






const MOST_ACTIONS = 200;
async function usesOf(tree, root, file) {
    const own = await usesIn(file);
    const uses = [...own.uses];
    const invalid = [...own.invalid];
    const unread = [];
    const unseen = [];
    const seen = new Set();
    for (let at = 0; at < uses.length; at += 1) {
        const one = uses[at];
        if (one.use.kind !== 'self' || /\.ya?ml$/.test(one.use.path) || seen.has(one.use.path))
            continue;
        seen.add(one.use.path);
        const action = seen.size > MOST_ACTIONS ? undefined : actionIn(tree, root, one.use.path);
        if (!action)
            unseen.push(one);
        else if ('outcome' in action)
            unread.push(action);
        else {
            const inner = await usesIn(action);
            (0,append.B)(uses, inner.uses);
            (0,append.B)(invalid, inner.invalid);
        }
    }
    return { uses, invalid, unread, unseen };
}
function actionIn(tree, root, path) {
    const folder = (0,paths.oR)(root, path);
    const places = folder === undefined ? [] : ['action.yml', 'action.yaml'].map((name) => (0,paths.oR)(folder, name));
    const place = places.find((one) => one !== undefined && tree.has(one));
    return place === undefined ? undefined : (0,pair.XB)(tree, place);
}
async function usesIn(file) {
    const read = await readYaml(scriptOf(file));
    if ('problem' in read)
        return { uses: [], invalid: [notYaml(file, read.problem, read.where.line)] };
    const uses = [];
    for (const { root, view } of read.roots.slice(0, 1)) {
        const add = (node) => {
            const found = view.text(view.get(node, 'uses'));
            if (found && found.text !== '')
                uses.push({ text: found.text.trim(), use: readUse(found.text), file, line: found.where.line });
        };
        const steps = (owner, key, depth) => {
            for (const step of view.items(view.get(owner, key))) {
                add(step);
                if (depth < 3)
                    steps(step, 'parallel', depth + 1);
            }
        };
        for (const { value } of view.pairs(view.get(root, 'jobs'))) {
            add(value);
            steps(value, 'steps', 0);
        }
        steps(view.get(root, 'runs'), 'steps', 0);
    }
    return { uses, invalid: [] };
}
function notYaml(file, why, line) {
    return { code: 'manifest-invalid', claim: file.path, observed: why, file, at: line, refused: true };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/github-actions/check.ts









const LOCK = '.github/workflows/actions.lock';
async function checkActionsLock(question) {
    const lock = await readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [] };
    const root = (0,paths.oR)((0,paths.yS)(question.path), '../..') ?? '.';
    const parts = partsCause(lock.value);
    const told = parts ? { causes: [parts], problems: [], manifests: [] } : await compare(question, lock.value, root);
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: 'GitHub',
        packages: lock.value.actions.size,
        causes: told.causes,
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock (`gh extension install github/gh-actions-lock` gives the command).',
            command: (0,shell.Q)(`${question.lock.path.slice(0, -LOCK.length)}_`, 'gh actions-lock'),
        },
    });
    return { packages: lock.value.actions.size, manifests: told.manifests, findings: [...findings, ...told.problems] };
}
async function compare({ tree }, lock, root) {
    const causes = [...shapeCauses(lock)];
    const problems = [];
    const manifests = [];
    for (const path of lock.workflows.keys()) {
        const place = (0,paths.oR)(root, path);
        const file = place === undefined ? undefined : (0,pair.XB)(tree, place);
        if (!file)
            causes.push(gone(lock, path));
        else if ('outcome' in file)
            problems.push(file);
        else {
            const uses = await usesOf(tree, root, file);
            (0,append.B)(problems, uses.unread);
            (0,append.B)(causes, workflowCauses(lock, path, uses));
        }
        if (place !== undefined && tree.has(place))
            manifests.push(place);
    }
    (0,append.B)(causes, [...graphCauses(lock), ...(await newcomers(tree, lock, root))]);
    return { causes, problems, manifests };
}
function gone(lock, path) {
    const line = lock.lines('workflows', path);
    const at = line === undefined ? {} : { at: line };
    const observed = 'in the lock, and there is no such workflow any more';
    return { code: 'member-removed', claim: path, observed, file: lock.file, refused: false, ...at };
}
async function newcomers(tree, lock, root) {
    const folder = (0,paths.oR)(root, '.github/workflows');
    const causes = [];
    for (const name of tree.namesIn(folder).filter((one) => /\.ya?ml$/.test(one))) {
        if (lock.workflows.has(`.github/workflows/${name}`))
            continue;
        const file = (0,pair.XB)(tree, `${folder}/${name}`);
        if (!file || 'outcome' in file)
            continue;
        const { uses } = await usesOf(tree, root, file);
        const first = uses.find(({ use }) => use.kind === 'remote' && !use.pin.isWorkflow);
        if (!first || uses.some(({ use }) => use.kind === 'local'))
            continue;
        const observed = 'the lock does not cover this workflow';
        causes.push({ code: 'member-added', claim: first.text, observed, file: first.file, at: first.line, refused: false });
    }
    return causes;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/github-actions/rules.ts

const githubActionsRules = { check: checkActionsLock, wantsLock: () => undefined };


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

/***/ 4488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   g: () => ( readYaml)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);
 var _block_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9348);
 var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);



const MOST_CHARACTERS = 1_000_000;
async function readYaml(file, text = file.text, line = 0) {
    if (text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .sX)(file) };
    const plain = (0,_block_yaml_js__WEBPACK_IMPORTED_MODULE_2__ .G)(text);
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
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__ .Gv)(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no mapping', 1) };
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


/***/ })

};
