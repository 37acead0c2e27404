export const id = 6678;
export const ids = [6678];
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

/***/ 6678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubActionsRules: () => ( githubActionsRules),
  nugetRules: () => ( nugetRules),
  pubRules: () => ( pubRules),
  swiftRules: () => ( swiftRules),
  terraformRules: () => ( terraformRules)
});

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
            uses.push(...inner.uses);
            invalid.push(...inner.invalid);
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
            problems.push(...uses.unread);
            causes.push(...workflowCauses(lock, path, uses));
        }
        if (place !== undefined && tree.has(place))
            manifests.push(place);
    }
    causes.push(...graphCauses(lock), ...(await newcomers(tree, lock, root)));
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/unmeasured.ts
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
function causes_lineOf(project, name) {
    const lines = project.own.file.text.split('\n');
    return (Math.max(0, lines.findIndex((line) => line.toLowerCase().includes(`<${name.toLowerCase()}`))) + 1);
}
function frameworkCause(project, framework, sections) {
    const observed = `the lock has ${sections.map(({ key }) => key).join(', ') || 'none'}`;
    const at = causes_lineOf(project, 'TargetFramework');
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
    const at = item?.element.line ?? causes_lineOf(project, claim);
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
    const at = causes_lineOf(project, 'RuntimeIdentifier');
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
var src_damage = __webpack_require__(7622);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/lock.ts


const NEWEST = 2;
async function lock_readLock(file) {
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return parsed;
    const version = (0,json.Dc)(parsed.value, 'version');
    const targets = (0,json.Dc)(parsed.value, 'dependencies');
    if (typeof version === 'number' && version > NEWEST)
        return { ok: false, finding: newer(file, version) };
    if (typeof version !== 'number' || !(0,json.Gv)(targets))
        return { ok: false, finding: (0,src_damage.ti)({ ...file, text: file.text.trim() }) ?? noLock(file) };
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/nuget/xml.ts
const xml_MOST_CHARACTERS = 5_000_000;
const DEEPEST = 60;
const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
function readXml(source) {
    const text = source.replace(/^\uFEFF/, '');
    if (text.length > xml_MOST_CHARACTERS)
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
                causes.push(members_undetermined(item, (0,paths.Vb)(place), 'a project that cannot be read here, or depends on a condition'));
                continue;
            }
            causes.push(...memberCause(lock, item, other, name));
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
function members_undetermined(item, claim, observed) {
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
    const lock = await lock_readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests };
    const causes = check_compare(question, lock.value, manifests);
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
function check_compare({ tree }, lock, manifests) {
    const [path, other] = manifests;
    const absent = 'there is no project beside it to compare with';
    if (path === undefined)
        return unmeasured(lock.file, 'manifest-absent', absent);
    if (other !== undefined)
        return unmeasured(lock.file, 'undetermined', `of which project it is, ${path} or ${other}, cannot be told`);
    const project = projectAt(tree, path);
    if (!project)
        return unmeasured(lock.file, 'manifest-absent', absent);
    if ('why' in project) {
        const { why, line } = project;
        return unmeasured(lock.file, 'manifest-invalid', `${path}: ${why} (line ${line})`);
    }
    const causes = nugetCauses(lock, project);
    if (causes === undefined)
        return unmeasured(lock.file, 'undetermined', `the frameworks of ${path} cannot be told without MSBuild`);
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

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/lines.ts
var lines = __webpack_require__(4096);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/constraint.ts
const VERSION = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const PART = /\s*(?:(\^|>=|<=|>|<)\s*)?(\d[^\s<>=^]*)\s*/y;
function versionOf(text) {
    const parts = VERSION.exec(text.trim());
    if (!parts)
        return undefined;
    const numbers = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    return { numbers, pre: parts[4]?.split('.') ?? [], build: parts[5]?.split('.') ?? [] };
}
function isVersion(text) {
    return text.length <= 256 && versionOf(text) !== undefined;
}
function allows(constraint, text) {
    const version = text.length > 256 ? undefined : versionOf(text);
    const ranges = rangesOf(constraint);
    if (!version || !ranges)
        return undefined;
    const range = merged(ranges);
    return ranges.every((one) => within(one, version)) && below(range, version);
}
function isLower(constraint, than) {
    const [a, b] = [constraint, than].map((text) => merged(rangesOf(text) ?? []).min?.version);
    return a !== undefined && b !== undefined && constraint_compare(a, b) < 0;
}
function rangesOf(constraint) {
    const text = constraint.trim();
    if (text.length > 256)
        return undefined;
    if (text === 'any' || text === '')
        return [{}];
    const ranges = [];
    for (PART.lastIndex = 0; PART.lastIndex < text.length;) {
        const found = PART.exec(text);
        const version = versionOf(found?.[2] ?? '');
        if (!found || !version)
            return undefined;
        ranges.push(rangeOf(found[1] ?? '', version));
    }
    return ranges;
}
function rangeOf(operator, version) {
    const included = operator.endsWith('=') || operator === '';
    if (operator === '^')
        return { min: { version, included: true }, max: { version: nextBreaking(version), included: false } };
    if (operator === '')
        return { min: { version, included }, max: { version, included } };
    return operator.startsWith('>') ? { min: { version, included } } : { max: { version, included } };
}
function nextBreaking({ numbers: [major, minor] }) {
    return { numbers: major === 0 ? [0, minor + 1, 0] : [major + 1, 0, 0], pre: [], build: [] };
}
function merged(ranges) {
    return Object.assign({}, ...ranges);
}
function within({ min, max }, version) {
    const low = min ? constraint_compare(version, min.version) : 1;
    const high = max ? constraint_compare(version, max.version) : -1;
    return (low > 0 || (low === 0 && min?.included === true)) && (high < 0 || (high === 0 && max?.included === true));
}
function below({ min, max }, version) {
    if (!max || max.included || max.version.pre.length > 0 || max.version.build.length > 0)
        return true;
    const same = (one) => one.numbers.every((number, at) => number === max.version.numbers[at]);
    const fromPre = min !== undefined && min.version.pre.length > 0 && same(min.version);
    return version.pre.length === 0 || !same(version) || fromPre;
}
function constraint_compare(a, b) {
    for (const at of [0, 1, 2])
        if (a.numbers[at] !== b.numbers[at])
            return a.numbers[at] - b.numbers[at];
    if ((a.pre.length === 0) !== (b.pre.length === 0))
        return a.pre.length === 0 ? 1 : -1;
    return compareParts(a.pre, b.pre) || compareParts(a.build, b.build);
}
function compareParts(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const [one, other] = [a[at], b[at]];
        if (one === other)
            continue;
        if (one === undefined || other === undefined)
            return one === undefined ? -1 : 1;
        const numeric = [one, other].map((part) => /^\d+$/.test(part));
        if (numeric[0] && numeric[1])
            return Number(one) - Number(other);
        if (numeric[0] !== numeric[1])
            return numeric[0] ? -1 : 1;
        return one < other ? -1 : 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/causes.ts




function pubCauses(lock, project) {
    const own = new Set(project.packages.map(({ name }) => name));
    const asked = [...project.direct, ...project.local].filter(({ name }) => !own.has(name));
    const wishes = asked.filter(({ name }) => !project.overrides.has(name));
    const overrides = [...project.overrides.values()].filter(({ name }) => !own.has(name));
    const open = project.unseen.map((wish) => causeAt(wish, 'undetermined', 'its folder is not among the files looked at', { refused: false, unknown: true }));
    return [
        ...wishes.flatMap((wish) => wishCauses(lock, project, wish)),
        ...overrides.flatMap((wish) => wishCauses(lock, project, wish)),
        ...kindCauses(lock, project, own),
        ...sdkCauses(lock, project),
        ...hashCauses(lock),
        ...open,
    ];
}
function causeAt(wish, code, observed, more = {}) {
    const line = (0,lines.u)(wish.file.text, [wish.section, wish.name]);
    const shown = wish.constraint === undefined || wish.constraint === 'any' ? wish.name : `${wish.name} ${wish.constraint}`;
    const at = line === undefined ? {} : { at: line };
    return { code, claim: shown, observed, file: wish.file, refused: true, ...at, ...more };
}
function wishCauses(lock, project, wish) {
    const locked = lock.packages.get(wish.name);
    const isOverride = wish.section === 'dependency_overrides';
    if (!locked)
        return [causeAt(wish, isOverride ? 'override-changed' : 'dependency-added', 'not in the lock')];
    const source = wish.source && sourceChange(wish, wish.source, locked, project.root.folder);
    if (source !== undefined)
        return [causeAt(wish, 'source-changed', source)];
    if (wish.source?.kind === 'sdk')
        return [];
    const answer = wish.constraint === undefined ? undefined : allows(wish.constraint, locked.version);
    if (answer === undefined)
        return [
            causeAt(wish, 'undetermined', 'a constraint that is not understood here', { refused: false, unknown: true }),
        ];
    const observed = `the lock has ${locked.version}, which ${wish.constraint} does not allow`;
    return answer ? [] : [causeAt(wish, isOverride ? 'override-changed' : 'dependency-unsatisfied', observed)];
}
function sourceChange(wish, source, { source: kind, description }, root) {
    if (source.kind !== kind)
        return `the lock has it from ${kind}, and it is asked for from ${source.kind}`;
    const text = (key) => (0,json.e1)((0,json.Dc)(description, key));
    if (source.kind === 'hosted' && source.url !== undefined && !sameAddress(source.url, text('url')))
        return `the lock has it from ${text('url') ?? 'elsewhere'}`;
    if (source.kind === 'sdk' && (0,json.e1)(description) !== source.sdk)
        return `the lock has it from the SDK ${(0,json.e1)(description)}`;
    if (source.kind === 'git')
        return gitChange(source, description);
    if (source.kind === 'path')
        return pathChange(wish, source.path, description, root);
    return undefined;
}
function sameAddress(a, b = '') {
    return a.replace(/\/+$/, '') === b.replace(/\/+$/, '');
}
function gitChange(source, description) {
    const text = (key) => (0,json.e1)((0,json.Dc)(description, key));
    const isRelative = !/[:@]/.test(source.url);
    if (!isRelative && !sameAddress(source.url, text('url')))
        return `the lock has it from ${text('url') ?? 'elsewhere'}`;
    if (!source.isTagged && (source.ref ?? 'HEAD') !== (text('ref') ?? 'HEAD'))
        return `the lock has its ref ${text('ref')}`;
    const folder = (path = '.') => (0,paths.oR)('.', path);
    return folder(source.path) === folder(text('path')) ? undefined : `the lock has its folder ${text('path')}`;
}
function pathChange(wish, path, description, root) {
    const before = (0,json.e1)((0,json.Dc)(description, 'path'));
    const [now, then] = [(0,paths.oR)(wish.folder, path), before === undefined ? undefined : (0,paths.oR)(root, before)];
    return now === undefined || then === undefined || now === then
        ? undefined
        : `the lock has it from the folder ${before}`;
}
const KINDS = { dependencies: 'direct main', dev_dependencies: 'direct dev' };
function kindCauses(lock, project, own) {
    const kinds = new Map();
    for (const { name, section } of [...project.direct].reverse()) {
        const kind = KINDS[section];
        if (kinds.get(name) !== 'direct main')
            kinds.set(name, kind);
    }
    for (const name of project.overrides.keys())
        if (!kinds.has(name))
            kinds.set(name, 'direct overridden');
    const wish = (name) => project.direct.find((one) => one.name === name) ?? project.overrides.get(name);
    return [...lock.packages].flatMap(([name, { dependency }]) => {
        const now = kinds.get(name);
        if (own.has(name) || dependency === '' || (now ?? 'transitive') === dependency)
            return [];
        const found = wish(name);
        if (now !== undefined && found)
            return [causeAt(found, 'dependency-moved', `the lock has it as ${dependency}`, { refused: false })];
        const line = (0,lines.u)(lock.file.text, ['packages', name]);
        const observed = `the lock has it as ${dependency}, and no pubspec asks for it any more`;
        const at = line === undefined ? {} : { at: line };
        return [{ code: 'dependency-removed', claim: name, observed, file: lock.file, refused: false, ...at }];
    });
}
function sdkCauses(lock, { packages }) {
    const recorded = lock.sdks.get('dart');
    return packages.flatMap(({ file, data }) => {
        const sdk = (0,json.e1)((0,json.Dc)((0,json.Dc)(data, 'environment'), 'sdk'));
        if (recorded === undefined || sdk === undefined || !isLower(recorded, sdk))
            return [];
        const line = (0,lines.u)(file.text, ['environment', 'sdk']);
        const at = line === undefined ? {} : { at: line };
        const observed = `the lock was made for ${recorded}`;
        return [{ code: 'engines-changed', claim: `sdk ${sdk}`, observed, file, refused: false, ...at }];
    });
}
function hashCauses(lock) {
    const hosted = [...lock.packages].filter(([, { source }]) => source === 'hosted');
    const bare = hosted.filter(([, { description }]) => (0,json.e1)((0,json.Dc)(description, 'sha256')) === undefined);
    if (bare.length === hosted.length)
        return [];
    return bare.map(([name]) => {
        const line = (0,lines.u)(lock.file.text, ['packages', name]);
        const at = line === undefined ? {} : { at: line };
        return {
            code: 'checksum-missing',
            claim: name,
            observed: 'the lock has no hash of it',
            file: lock.file,
            refused: false,
            ...at,
        };
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/lock.ts



async function pub_lock_readLock(file) {
    const parsed = await (0,yaml.g)(file);
    if (!parsed.ok)
        return parsed;
    const packages = new Map();
    for (const [name, entry] of (0,json.Mc)((0,json.Dc)(parsed.value, 'packages'))) {
        const [version, source] = [(0,json.e1)((0,json.Dc)(entry, 'version')), (0,json.e1)((0,json.Dc)(entry, 'source'))];
        const description = (0,json.Dc)(entry, 'description');
        if (version === undefined || source === undefined || description === undefined || description === null)
            return { ok: false, finding: incomplete(file, name) };
        packages.set(name, { version, source, description, dependency: (0,json.e1)((0,json.Dc)(entry, 'dependency')) ?? '' });
    }
    const part = (0,json.Dc)(parsed.value, 'packages');
    if (part !== undefined && part !== null && !(0,json.Gv)(part))
        return { ok: false, finding: incomplete(file, 'packages') };
    return { ok: true, value: { file, packages, sdks: (0,json.CB)((0,json.Dc)(parsed.value, 'sdks')) } };
}
function incomplete(file, name) {
    const line = (0,lines.u)(file.text, ['packages', name]);
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: `the entry of ${name} is not complete`,
        where: { file: file.path, ...(line === undefined ? {} : { line }) },
        remedy: { text: 'Restore it from version control, or let `dart pub get` write it again.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/pubspec.ts



async function pubspecIn(tree, folder, name = 'pubspec.yaml') {
    const path = folder === '.' ? name : `${folder}/${name}`;
    const file = tree.read(path);
    if (!file)
        return undefined;
    if ('unread' in file)
        return { ok: false, finding: file.unread };
    const parsed = await (0,yaml.g)(file);
    if (!parsed.ok)
        return parsed;
    const own = (0,json.e1)((0,json.Dc)(parsed.value, 'name')) ?? (0,paths.Vb)(folder);
    return { ok: true, value: { file, folder, data: parsed.value, name: own } };
}
function wishesIn({ file, data }, section) {
    return (0,json.Mc)((0,json.Dc)(data, section)).map(([name, value]) => ({ name, section, file, ...askedFor(value) }));
}
function askedFor(value) {
    if (value === null || value === undefined)
        return { constraint: 'any', source: { kind: 'hosted' } };
    if (typeof value === 'string')
        return { constraint: value, source: { kind: 'hosted' } };
    if (!(0,json.Gv)(value))
        return {};
    const version = (0,json.Dc)(value, 'version');
    const constraint = version === undefined || version === null ? 'any' : (0,json.e1)(version);
    const source = sourceOf(value);
    return { ...(constraint === undefined ? {} : { constraint }), ...(source === undefined ? {} : { source }) };
}
function sourceOf(value) {
    const [git, path, sdk, hosted] = ['git', 'path', 'sdk', 'hosted'].map((key) => (0,json.Dc)(value, key));
    if (git !== undefined)
        return gitOf(git);
    if (path !== undefined)
        return typeof path === 'string' ? { kind: 'path', path } : undefined;
    if (sdk !== undefined)
        return typeof sdk === 'string' ? { kind: 'sdk', sdk } : undefined;
    const url = (0,json.e1)((0,json.at)(hosted, 'url')) ?? (/:\/\//.test((0,json.e1)(hosted) ?? '') ? (0,json.e1)(hosted) : undefined);
    return { kind: 'hosted', ...(url === undefined ? {} : { url }) };
}
function gitOf(git) {
    const url = (0,json.e1)(git) ?? (0,json.e1)((0,json.Dc)(git, 'url'));
    if (url === undefined)
        return undefined;
    const [ref, path] = [(0,json.e1)((0,json.Dc)(git, 'ref')), (0,json.e1)((0,json.Dc)(git, 'path'))];
    const isTagged = (0,json.Dc)(git, 'tag_pattern') !== undefined;
    return { kind: 'git', url, isTagged, ...(ref === undefined ? {} : { ref }), ...(path === undefined ? {} : { path }) };
}
function memberFolders(tree, { data, folder }) {
    return (0,json.DW)((0,json.Dc)(data, 'workspace')).flatMap((text) => {
        if (!/[*?[{]/.test(text))
            return (0,paths.oR)(folder, text) ?? [];
        const pattern = /^([^*?[{]*\/)?\*$/.exec(text);
        const base = pattern ? (0,paths.oR)(folder, pattern[1] ?? '.') : undefined;
        if (base === undefined)
            return [];
        const prefix = base === '.' ? '' : `${base}/`;
        return tree.paths.flatMap((path) => {
            const parts = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
            return parts.length === 2 && parts[1] === 'pubspec.yaml' ? [`${prefix}${parts[0]}`] : [];
        });
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/project.ts


const MOST_LOCAL = 500;
async function projectOf({ tree, path }) {
    const read = await pubspecIn(tree, (0,paths.yS)(path));
    if (!read?.ok)
        return read;
    const root = read.value;
    const packages = [root];
    const problems = [];
    for (const folder of memberFolders(tree, root)) {
        const found = await pubspecIn(tree, folder);
        if (found?.ok)
            packages.push(found.value);
        else
            problems.push(found ? found.finding : memberAbsent(root.file, folder));
    }
    const direct = packages.flatMap((one) => sections(one, ['dependencies', 'dev_dependencies']));
    const overridden = await overridesOf(tree, packages);
    const overrides = new Map(overridden.map((one) => [one.name, one]));
    const reached = await localOf(tree, [...direct.filter(({ name }) => !overrides.has(name)), ...overridden], packages);
    return { ok: true, value: { root, packages, direct, overrides, problems, ...reached } };
}
function sections(pubspec, names) {
    return names.flatMap((name) => wishesIn(pubspec, name)).map((wish) => ({ ...wish, folder: pubspec.folder }));
}
async function overridesOf(tree, packages) {
    const found = [];
    for (const one of packages) {
        const beside = await pubspecIn(tree, one.folder, 'pubspec_overrides.yaml');
        const from = beside?.ok && Object.hasOwn(beside.value.data, 'dependency_overrides') ? beside.value : one;
        found.push(...sections(from, ['dependency_overrides']));
    }
    return found;
}
async function localOf(tree, from, packages) {
    const members = new Set(packages.map(({ folder }) => folder));
    const local = [];
    const unseen = [];
    const seen = new Set();
    const queue = [...from];
    for (const wish of queue) {
        if (wish.source?.kind !== 'path')
            continue;
        const place = (0,paths.oR)(wish.folder, wish.source.path);
        if (place !== undefined && (members.has(place) || seen.has(place)))
            continue;
        const found = place === undefined || seen.size >= MOST_LOCAL ? undefined : await pubspecIn(tree, place);
        if (place === undefined || !found?.ok)
            unseen.push(wish);
        else {
            seen.add(place);
            const inner = sections(found.value, ['dependencies']);
            local.push(...inner);
            queue.push(...inner);
        }
    }
    return { local, unseen };
}
function memberAbsent(file, folder) {
    return {
        claim: folder,
        outcome: 'unknown',
        code: 'undetermined',
        additional: true,
        observed: 'a member of the workspace that is not among the files looked at',
        where: { file: file.path },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/check.ts







async function checkPubLock(question) {
    const manifest = (0,paths.A4)(question.path, 'pubspec.yaml');
    const lock = await pub_lock_readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const packages = lock.value.packages.size;
    const project = await projectOf(question);
    if (!project?.ok) {
        const finding = project ? project.finding : (0,pair.j3)(question.lock, 'pubspec.yaml');
        return { findings: [finding], packages, manifests: [manifest] };
    }
    const { problems, packages: own } = project.value;
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: 'pub',
        packages,
        causes: pubCauses(lock.value, project.value),
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, `${programFor(project.value)} pub get`),
        },
    });
    const manifests = own.map(({ folder }) => (folder === '.' ? 'pubspec.yaml' : `${folder}/pubspec.yaml`));
    return { packages, manifests, findings: [...findings, ...problems] };
}
function programFor({ direct }) {
    return direct.some(({ source }) => source?.kind === 'sdk' && source.sdk === 'flutter') ? 'flutter' : 'dart';
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/pinned.ts


async function pinned({ lock }, tool) {
    const read = await pub_lock_readLock(lock);
    const spec = read.ok ? read.value.sdks.get(tool) : undefined;
    if (spec === undefined)
        return undefined;
    const where = { file: lock.path, line: (0,lines.u)(lock.text, ['sdks', tool]) ?? 1, column: 1 };
    return {
        path: lock.path,
        answers: (version) => (/^\d+\.\d+/.test(version) ? { reads: 'yes', accepts: true } : undefined),
        requires: { spec, where },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pub/rules.ts




const pubRules = {
    check: checkPubLock,
    pinned: pinned,
    satisfies: (version, spec) => allows(spec, version),
    wantsLock: (manifest, tree) => {
        const file = tree.read(manifest);
        if (!file || 'unread' in file || /^example/.test((0,paths.Vb)((0,paths.yS)(manifest))))
            return undefined;
        const isApplication = /^publish_to:[ \t]*['"]?none\b/m.test(file.text);
        if (!isApplication || /^(?:resolution:[ \t]*workspace|workspace:)/m.test(file.text))
            return undefined;
        const program = /^[ \t]+sdk:[ \t]*flutter\b/m.test(file.text) ? 'flutter' : 'dart';
        return { lock: 'pubspec.lock', command: `${program} pub get` };
    },
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/swift/causes.ts
function swiftCauses(lock, manifest) {
    const pins = new Map(lock.pins.map((pin) => [pin.identity, pin]));
    const wishes = manifest.wishes.flatMap((wish) => causes_wishCauses(pins, manifest, wish));
    return [...wishes, ...duplicates(lock), ...(manifest.open === undefined ? [] : [opened(manifest)])];
}
function opened({ file, open = '' }) {
    return { code: 'undetermined', claim: file.path, observed: open, file, refused: false, unknown: true };
}
function causes_wishCauses(pins, manifest, wish) {
    const pin = pins.get(wish.identity);
    const base = { claim: `${wish.identity}${told(wish.requirement)}`, file: manifest.file, at: wish.line };
    const untold = { ...base, code: 'undetermined', refused: false, unknown: true };
    if (!pin && manifest.open !== undefined)
        return [{ ...untold, observed: `not in the lock; ${manifest.open}` }];
    if (!pin)
        return [{ ...base, code: 'dependency-added', observed: 'not in the lock', refused: true }];
    if (!wish.requirement)
        return [{ ...untold, observed: 'what is asked for is not plain text' }];
    const answer = meets(wish.requirement, pin);
    if (answer === true)
        return [];
    const has = pin.version ?? (pin.branch === undefined ? pin.revision : `the branch ${pin.branch}`);
    if (answer === undefined)
        return [{ ...untold, observed: `the lock has ${has}, which cannot be compared here` }];
    if (manifest.open !== undefined)
        return [{ ...untold, observed: `the lock has ${has}; ${manifest.open}` }];
    const observed = `the lock has ${has}, which is not what is asked for`;
    return [{ ...base, code: 'dependency-unsatisfied', observed, refused: true }];
}
function told(requirement) {
    if (!requirement)
        return '';
    if (requirement.kind === 'exact')
        return ` ${requirement.version}`;
    if (requirement.kind === 'range')
        return ` ${requirement.from}${requirement.included ? '...' : '..<'}${requirement.below}`;
    return ` ${requirement.kind} ${requirement.name}`;
}
function meets(requirement, { version, branch, revision }) {
    if (requirement.kind === 'branch')
        return branch === requirement.name;
    if (requirement.kind === 'revision')
        return branch === undefined && version === undefined && revision === requirement.name;
    if (version === undefined)
        return false;
    if (requirement.kind !== 'range')
        return requirement.version === version ? true : plain(requirement.version, version);
    const low = causes_compare(version, requirement.from);
    const high = causes_compare(version, requirement.below);
    if (low === undefined || high === undefined)
        return undefined;
    return low >= 0 && (high < 0 || (requirement.included && high === 0));
}
function plain(a, b) {
    const order = causes_compare(a, b);
    return order === undefined ? undefined : order === 0;
}
function causes_compare(a, b) {
    const [one, other] = [a, b].map((text) => /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(text)?.slice(1).map(Number));
    if (!one || !other)
        return undefined;
    for (const at of [0, 1, 2])
        if (one[at] !== other[at])
            return one[at] - other[at];
    return 0;
}
function duplicates({ pins, file }) {
    const seen = new Set();
    return pins.flatMap(({ identity, path }) => {
        if (!seen.has(identity)) {
            seen.add(identity);
            return [];
        }
        return [{ code: 'lock-invalid', claim: identity, observed: 'in the lock twice', file, at: path, refused: true }];
    });
}
function hashCause(lock, manifests, { sha256 }) {
    const { originHash } = lock;
    if (originHash === undefined || manifests.some(({ text }) => text.includes('\uFFFD')))
        return [];
    if (manifests.some(({ text }) => sha256(text) === originHash))
        return [];
    const [file] = manifests;
    const observed = 'its text is not the one that the lock was made from';
    return [{ code: 'manifest-changed', claim: 'Package.swift', observed, file, refused: false }];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/swift/manifest.ts
const DYNAMIC = /#if\b|ProcessInfo|Context\.|getenv|\bif\b|\bfor\b|\bswitch\b|\?\s*\[|\.dependencies\s*(?:\+=|=|\.(?:append|insert|remove))|\btraits\s*:/;
const manifest_MOST_CHARACTERS = 1_000_000;
const MOST_CALLS = 2000;
function readManifest(file) {
    if (file.text.length > manifest_MOST_CHARACTERS)
        return { file, wishes: [], open: 'it is too large to be read' };
    const { code, strings } = bare(file.text);
    const wishes = [];
    const others = [];
    let [line, from] = [1, 0];
    for (const { index } of code.matchAll(/\.package\s*\(/g)) {
        if (wishes.length + others.length >= MOST_CALLS)
            return { file, wishes, open: 'it has too many dependencies' };
        line += code.slice(from, index).split('\n').length - 1;
        from = index;
        const call = callAt(code, index);
        const wish = wishOf(call, strings);
        if (wish === 'local')
            continue;
        if (wish)
            wishes.push({ ...wish, line });
        else
            others.push(call);
    }
    const dynamic = DYNAMIC.exec(code)?.[0];
    const why = dynamic !== undefined
        ? `its list depends on code (\`${dynamic.trim()}\`)`
        : 'it has a dependency that is not plain text';
    return { file, wishes, ...(dynamic !== undefined || others.length > 0 ? { open: why } : {}) };
}
const SKIPPED = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?(?:"""|$)|"((?:[^"\\\n]|\\.)*)"/g;
function bare(text) {
    const strings = [];
    const code = text.replace(SKIPPED, (token, inner) => {
        if (inner === undefined || inner.includes('\\'))
            return token.replace(/[^\n]/g, ' ');
        strings.push(inner);
        const mark = `"${strings.length - 1}"`;
        return mark.padEnd(token.length);
    });
    return { code, strings };
}
function callAt(code, start) {
    const open = code.indexOf('(', start);
    let depth = 0;
    for (let at = open; at < code.length && at - open < 5000; at += 1) {
        if (code[at] === '(')
            depth += 1;
        if (code[at] === ')')
            depth -= 1;
        if (depth === 0)
            return code.slice(open + 1, at);
    }
    return '';
}
function wishOf(call, strings) {
    const text = (pattern) => strings[Number(pattern.exec(call)?.[1] ?? Number.NaN)];
    if (/(?:^|,)\s*path\s*:/.test(call))
        return 'local';
    const url = text(/(?:^|,)\s*url\s*:\s*"(\d+)"/);
    const id = text(/(?:^|,)\s*id\s*:\s*"(\d+)"/);
    const written = url ?? id;
    if (written === undefined)
        return undefined;
    const requirement = requirementOf(call, text);
    const identity = url === undefined ? written.toLowerCase() : identityOf(url);
    return { identity, written, ...(requirement === undefined ? {} : { requirement }) };
}
function identityOf(url) {
    const last = url.replace(/\/+$/, '').split(/[/:]/).at(-1) ?? '';
    return last.replace(/\.git$/i, '').toLowerCase();
}
function requirementOf(call, text) {
    const minor = text(/upToNextMinor\s*\(\s*from\s*:\s*"(\d+)"/);
    if (minor !== undefined)
        return upTo(minor, 1);
    const major = text(/\bfrom\s*:\s*"(\d+)"/);
    if (major !== undefined)
        return upTo(major, 0);
    const exact = text(/\bexact\s*(?::|\()\s*"(\d+)"/);
    if (exact !== undefined)
        return { kind: 'exact', version: exact };
    for (const kind of ['branch', 'revision']) {
        const name = text(new RegExp(`\\b${kind}\\s*(?::|\\()\\s*"(\\d+)"`));
        if (name !== undefined)
            return { kind, name };
    }
    const from = text(/"(\d+)"\s*\.\.[.<]/);
    const below = text(/\.\.[.<]\s*"(\d+)"/);
    if (from === undefined || below === undefined)
        return undefined;
    return { kind: 'range', from, below, included: call.includes('...') };
}
function upTo(from, level) {
    const parts = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})/.exec(from);
    if (!parts)
        return undefined;
    const [major, minor] = [Number(parts[1]), Number(parts[2])];
    const below = level === 0 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
    return { kind: 'range', from, below, included: false };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/swift/lock.ts


async function swift_lock_readLock(file) {
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return parsed;
    const format = (0,json.Dc)(parsed.value, 'version');
    if (typeof format !== 'number')
        return { ok: false, finding: problem(file, 'lock-invalid', 'it names no format') };
    if (![1, 2, 3].includes(format))
        return { ok: false, finding: problem(file, 'lock-version-unknown', `its format is ${format}; 1 to 3 are known`) };
    const place = format === 1 ? ['object', 'pins'] : ['pins'];
    const list = (0,json.at)(parsed.value, ...place);
    if (!Array.isArray(list))
        return { ok: false, finding: problem(file, 'lock-invalid', 'it has no list of pins') };
    const pins = list.map((one, index) => pinOf(one, [...place, index]));
    const bad = pins.indexOf(undefined);
    if (bad >= 0)
        return { ok: false, finding: problem(file, 'lock-invalid', `the entry number ${bad + 1} is not complete`) };
    const hash = (0,json.e1)((0,json.Dc)(parsed.value, 'originHash'));
    const known = pins.filter((pin) => pin !== undefined);
    return { ok: true, value: { file, format, pins: known, ...(hash === undefined ? {} : { originHash: hash }) } };
}
function pinOf(value, path) {
    const location = (0,json.e1)((0,json.Dc)(value, 'location')) ?? (0,json.e1)((0,json.Dc)(value, 'repositoryURL'));
    const own = (0,json.e1)((0,json.Dc)(value, 'identity'))?.toLowerCase();
    const identity = own ?? (location === undefined ? undefined : identityOf(location));
    const state = (0,json.Dc)(value, 'state');
    if (identity === undefined || location === undefined || !(0,json.Gv)(state))
        return undefined;
    const [version, branch, revision] = ['version', 'branch', 'revision'].map((key) => (0,json.e1)((0,json.Dc)(state, key)));
    if (version === undefined && revision === undefined)
        return undefined;
    return {
        identity,
        location,
        path,
        ...(version === undefined ? {} : { version }),
        ...(branch === undefined ? {} : { branch }),
        ...(revision === undefined ? {} : { revision }),
    };
}
function problem(file, code, observed) {
    return {
        claim: file.path,
        outcome: code === 'lock-invalid' ? 'broken' : 'unknown',
        code,
        observed,
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let `swift package resolve` write it again.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/swift/check.ts








const XCODE = /\.(?:xcodeproj|xcworkspace)\//;
async function checkSwiftLock(question) {
    const manifest = (0,paths.A4)(question.path, 'Package.swift');
    const lock = await swift_lock_readLock(question.lock);
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const packages = lock.value.pins.length;
    if (XCODE.test(question.path))
        return { findings: [ofXcode(question.lock)], packages, manifests: [] };
    const file = (0,pair.XB)(question.tree, manifest) ?? (0,pair.j3)(question.lock, 'Package.swift');
    if ('outcome' in file)
        return { findings: [file], packages, manifests: [manifest] };
    const damage = file.text.trim() === '' ? (0,src_damage.sX)(file) : (0,src_damage.WA)(file);
    if (damage)
        return { findings: [damage], packages, manifests: [manifest] };
    const others = (0,pair.dk)(question.tree, question.path).filter((name) => /^Package@swift-[\d.]+\.swift$/.test(name));
    const texts = [file, ...others.flatMap((name) => readable(question, name))];
    const read = readManifest(file);
    const beside = texts.length === 1 ? read : { ...read, open: 'another manifest stands beside it for some versions of Swift' };
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: 'SwiftPM',
        packages,
        causes: [...swiftCauses(lock.value, beside), ...hashCause(lock.value, texts, question.capabilities)],
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, 'swift package resolve'),
        },
    });
    return { packages, manifests: [manifest], findings };
}
function readable({ tree, path }, name) {
    const file = (0,pair.XB)(tree, (0,paths.A4)(path, name));
    return !file || 'outcome' in file ? [] : [file];
}
function ofXcode(lock) {
    return {
        claim: lock.path,
        outcome: 'unknown',
        additional: true,
        code: 'undetermined',
        observed: 'Xcode wrote it from its project, which is not read here',
        where: { file: lock.path },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/swift/pinned.ts



const SINCE = { 1: '3.0', 2: '5.6', 3: '5.10' };
async function pinned_pinned({ lock, tree, path }) {
    const read = await swift_lock_readLock(lock);
    const manifest = (0,pair.XB)(tree, (0,paths.A4)(path, 'Package.swift'));
    if (!read.ok || !manifest || 'outcome' in manifest)
        return undefined;
    const { format } = read.value;
    const since = SINCE[format] ?? '5.10';
    const line = lock.text.slice(0, Math.max(0, lock.text.search(/"version"\s*:\s*\d/))).split('\n').length;
    const why = `${lock.path}:${line} is of version ${format}, which Swift reads from ${since} on`;
    const requires = toolsVersion(manifest);
    return {
        path: lock.path,
        answers: (version) => {
            const isRead = isAtLeast(version, since);
            if (isRead === undefined)
                return undefined;
            return isRead ? { reads: 'yes', accepts: true } : { reads: 'no', accepts: false, why, wants: `${since} or later` };
        },
        ...(requires ? { requires } : {}),
    };
}
function toolsVersion({ path, text }) {
    const found = /^\s*\/\/\s*swift-tools-version\s*:?\s*(\d{1,3}(?:\.\d{1,3}){0,2})/i.exec(text.slice(0, 1_000));
    if (!found?.[1])
        return undefined;
    const line = text.slice(0, found[0].length).split('\n').length;
    return { spec: `>=${found[1]}`, where: { file: path, line, column: 1 } };
}
function satisfies(version, spec) {
    const least = /^(?:>=\s*)(\d\S*)$/.exec(spec.trim())?.[1];
    return least === undefined ? undefined : isAtLeast(version, least);
}
function isAtLeast(version, least) {
    const [own, bound] = [version, least].map((text) => /^\d{1,4}(?:\.\d{1,4}){0,2}(?=$|[.-])/.exec(text)?.[0].split('.').map(Number));
    if (!own || !bound)
        return undefined;
    const at = [0, 1, 2].find((index) => (own[index] ?? 0) !== (bound[index] ?? 0));
    return at === undefined || (own[at] ?? 0) > (bound[at] ?? 0);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/swift/rules.ts


const swiftRules = { check: checkSwiftLock, wantsLock: () => undefined, pinned: pinned_pinned, satisfies: satisfies };

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/versions.ts
const versions_VERSION = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
const versions_PART = /^(?:(~>|>=|<=|!=|=|>|<) ?)?(\d\S*)$/;
function versions_versionOf(text) {
    const parts = versions_VERSION.exec(text);
    if (!parts)
        return undefined;
    const numbers = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
    const written = parts[3] !== undefined ? 3 : parts[2] !== undefined ? 2 : 1;
    return { numbers, written, pre: parts[4] ?? '' };
}
function versions_isVersion(text) {
    return versions_versionOf(text)?.written === 3;
}
function constraintsOf(text) {
    const parts = text.split(',').map((part) => constraintOf(part.trim()));
    return parts.every((part) => part !== undefined) ? parts : undefined;
}
function constraintOf(text) {
    const parts = versions_PART.exec(text);
    const bound = versions_versionOf(parts?.[2] ?? '');
    if (!parts || !bound)
        return undefined;
    const operator = parts[1] ?? '=';
    const numbers = bound.numbers.slice(0, operator === '~>' ? Math.max(bound.written, 2) : 3).join('.');
    const written = `${numbers}${bound.pre === '' ? '' : `-${bound.pre}`}`;
    return { operator, bound, canonical: operator === '=' ? written : `${operator} ${written}` };
}
function versions_allows({ operator, bound }, text) {
    const version = versions_versionOf(text);
    if (!version)
        return undefined;
    if (version.pre !== '' || bound.pre !== '') {
        const same = version.pre === bound.pre && versions_compare(version, bound) === 0;
        return same && operator === '=' ? true : undefined;
    }
    const order = versions_compare(version, bound);
    if (operator === '~>')
        return order >= 0 && versions_compare(version, { ...bound, numbers: above(bound) }) < 0;
    const answers = {
        '=': order === 0,
        '!=': order !== 0,
        '>': order > 0,
        '>=': order >= 0,
        '<': order < 0,
        '<=': order <= 0,
    };
    return answers[operator];
}
function above({ numbers, written }) {
    return written === 3 ? [numbers[0], numbers[1] + 1, 0] : [numbers[0] + 1, 0, 0];
}
function versions_compare(a, b) {
    for (const at of [0, 1, 2])
        if (a.numbers[at] !== b.numbers[at])
            return a.numbers[at] - b.numbers[at];
    return 0;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/causes.ts

function terraformCauses(lock, project) {
    const asked = new Map();
    for (const one of project.requirements)
        asked.set(one.address, [...(asked.get(one.address) ?? []), one]);
    const changed = [...asked].flatMap(([address, wishes]) => providerCauses(lock, address, wishes, project));
    const open = project.open.map(({ claim, why, file, line }) => ({
        code: 'undetermined',
        claim,
        observed: why,
        file,
        at: line,
        refused: false,
        unknown: true,
    }));
    const hashes = [...lock.providers.values()].flatMap((locked) => causes_hashCause(lock, locked));
    return [...changed, ...causes_removed(lock, project, asked), ...hashes, ...open];
}
function providerCauses(lock, address, wishes, project) {
    const locked = lock.providers.get(address);
    const [first] = wishes;
    if (!locked) {
        const one = wishes.find(({ constraint }) => constraint !== undefined) ?? first;
        return [causes_causeAt(one, 'dependency-added', 'not in the lock')];
    }
    const verdicts = wishes.flatMap((wish) => verdictOf(wish, locked));
    return verdicts.length > 0 ? verdicts : causes_recorded(lock, locked, wishes, project);
}
function causes_causeAt(one, code, observed, more = {}) {
    const claim = one.constraint === undefined ? one.written : `${one.written} ${one.constraint}`;
    return { code, claim, observed, file: one.file, at: one.line, refused: true, ...more };
}
function verdictOf(wish, { version }) {
    if (wish.constraint === undefined)
        return [];
    const untold = { refused: false, unknown: true };
    const parts = constraintsOf(wish.constraint);
    if (!parts)
        return [causes_causeAt(wish, 'manifest-invalid', 'not of a form that a constraint may have')];
    const answers = parts.map((part) => versions_allows(part, version));
    if (answers.includes(false))
        return [causes_causeAt(wish, 'dependency-unsatisfied', `the lock has ${version}, which ${wish.constraint} does not allow`)];
    if (answers.includes(undefined) && !answers.includes(true))
        return [causes_causeAt(wish, 'undetermined', `the lock has the pre-release ${version}`, untold)];
    return [];
}
function causes_recorded(lock, locked, wishes, { open, hasTests }) {
    const before = canonical(locked.constraints);
    const now = new Set(wishes.flatMap(({ constraint }) => [...canonical(constraint ?? '')]));
    const added = wishes.filter(({ constraint }) => [...canonical(constraint ?? '')].some((part) => !before.has(part)));
    const observed = `the lock has ${locked.version}, chosen for ${locked.constraints || 'any version'}`;
    if (added.length > 0)
        return added.map((wish) => causes_causeAt(wish, 'constraint-changed', observed, { refused: false }));
    const gone = [...before].filter((part) => !now.has(part));
    if (gone.length === 0 || open.length > 0 || hasTests)
        return [];
    const claim = `${locked.written} ${gone.join(', ')}`;
    const why = 'recorded in the lock, and nothing asks for it any more';
    return [{ code: 'constraint-changed', claim, observed: why, file: lock.file, at: locked.line, refused: false }];
}
function canonical(text) {
    return new Set(text.trim() === '' ? [] : (constraintsOf(text)?.map((part) => part.canonical) ?? []));
}
function causes_removed(lock, { open, hasTests }, asked) {
    if (open.length > 0 || hasTests)
        return [];
    return [...lock.providers].flatMap(([address, { written, line }]) => {
        const observed = 'in the lock, and nothing in the configuration asks for it any more';
        const code = 'dependency-removed';
        return asked.has(address) ? [] : [{ code, claim: written, observed, file: lock.file, at: line, refused: true }];
    });
}
function causes_hashCause(lock, { written, hashes, line }) {
    const cause = (observed) => [
        { code: 'checksum-missing', claim: written, observed, file: lock.file, at: line, refused: false },
    ];
    if (hashes.length === 0)
        return cause('the lock has no hash of it');
    if (hashes.some((hash) => hash.startsWith('zh:')) || hashes.filter((hash) => hash.startsWith('h1:')).length !== 1)
        return [];
    return cause('the lock has one h1 hash and no zh: it holds on the platform where it was made alone');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/address.ts
const TERRAFORM = 'registry.terraform.io';
const OPENTOFU = 'registry.opentofu.org';
function addressOf(source) {
    const parts = source.toLowerCase().split('/');
    if (parts.length > 3 || !parts.every((part) => /^[\p{L}\p{N}](?:[\p{L}\p{N}._:-]*[\p{L}\p{N}])?$/u.test(part)))
        return undefined;
    const type = parts.at(-1);
    const namespace = parts.at(-2) ?? 'hashicorp';
    const host = parts.length === 3 ? parts[0] : undefined;
    if (host === 'terraform.io' && namespace === 'builtin')
        return 'builtin';
    if (host === undefined || host === TERRAFORM || host === OPENTOFU)
        return `${namespace}/${type}`;
    return `${host}/${namespace}/${type}`;
}
function impliedAddress(name) {
    return name === 'terraform' ? 'builtin' : addressOf(name);
}
function isOpenTofu(written) {
    return written.startsWith(`${OPENTOFU}/`);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/tokens.ts
function tokensOf(text) {
    const tokens = [];
    const cursor = { at: text.charCodeAt(0) === 0xfeff ? 1 : 0, line: 1 };
    while (cursor.at < text.length) {
        const start = cursor.line;
        const token = next(text, cursor);
        if (token === 'unclosed')
            return { why: 'a text or a comment that does not end', line: start };
        if (token)
            tokens.push({ ...token, line: start });
    }
    return tokens;
}
const SPACE = /[ \t\r]+|#[^\n]*|\/\/[^\n]*/y;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*|[0-9][\p{L}\p{N}_.]*/uy;
const HEREDOC = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t\r]*\n/uy;
function next(text, cursor) {
    if (take(SPACE, text, cursor) !== undefined)
        return undefined;
    const name = take(NAME, text, cursor);
    if (name !== undefined)
        return { kind: 'name', text: name };
    const character = text[cursor.at];
    if (character === '"')
        return quoted(text, cursor);
    if (text.startsWith('/*', cursor.at))
        return comment(text, cursor);
    HEREDOC.lastIndex = cursor.at;
    const heredoc = HEREDOC.exec(text);
    if (heredoc)
        return hereText(text, cursor, heredoc);
    cursor.at += 1;
    if (character !== '\n')
        return { kind: 'mark', text: character };
    cursor.line += 1;
    return { kind: 'newline', text: character };
}
function take(pattern, text, cursor) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined)
        cursor.at += found.length;
    return found;
}
function comment(text, cursor) {
    const end = text.indexOf('*/', cursor.at + 2);
    if (end < 0)
        return 'unclosed';
    cursor.line += linesIn(text, cursor.at, end);
    cursor.at = end + 2;
    return undefined;
}
function hereText(text, cursor, start) {
    const end = new RegExp(`^[ \\t]*${start[1]}[ \\t\\r]*$`, 'gm');
    end.lastIndex = cursor.at + start[0].length;
    const found = end.exec(text);
    if (!found)
        return 'unclosed';
    const after = found.index + found[0].length;
    cursor.line += linesIn(text, cursor.at, after);
    cursor.at = after;
    return { kind: 'template', text: '' };
}
function quoted(text, cursor) {
    const start = cursor.at;
    const open = ['text'];
    let template = false;
    let at = start + 1;
    for (; at < text.length && open.length > 0; at += 1) {
        const character = text[at];
        const inText = open.at(-1) === 'text';
        if (character === '\n') {
            if (inText)
                return 'unclosed';
            cursor.line += 1;
        }
        else if (inText && character === '\\')
            at += 1;
        else if (inText && (character === '$' || character === '%') && text[at + 1] === character)
            at += 1;
        else if (inText && (character === '$' || character === '%') && text[at + 1] === '{') {
            template = true;
            open.push('brace');
            at += 1;
        }
        else if (character === '"')
            inText ? open.pop() : open.push('text');
        else if (!inText && character === '{')
            open.push('brace');
        else if (!inText && character === '}')
            open.pop();
    }
    if (open.length > 0)
        return 'unclosed';
    cursor.at = at;
    const inner = text.slice(start + 1, at - 1);
    return { kind: template ? 'template' : 'text', text: inner.replace(/\\(["\\])/g, '$1') };
}
function linesIn(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/hcl.ts

const hcl_MOST_CHARACTERS = 5_000_000;
const hcl_DEEPEST = 60;
function readHcl(text) {
    if (text.length > hcl_MOST_CHARACTERS)
        return { why: 'it is too large to be read', line: 1 };
    const tokens = tokensOf(text);
    if ('why' in tokens)
        return tokens;
    const cursor = { tokens, at: 0 };
    const read = body(cursor, 0);
    if (read && cursor.at >= tokens.length)
        return read;
    return { why: 'it is not HCL as it is known here', line: tokens[cursor.at]?.line ?? tokens.at(-1)?.line ?? 1 };
}
function is(token, text) {
    return token?.kind === 'mark' && token.text === text;
}
function body(cursor, depth) {
    const attributes = new Map();
    const blocks = [];
    for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
        if (token.kind === 'newline')
            cursor.at += 1;
        else if (is(token, '}'))
            return depth > 0 ? { attributes, blocks } : undefined;
        else if (token.kind !== 'name')
            return undefined;
        else if (is(cursor.tokens[cursor.at + 1], '=')) {
            cursor.at += 2;
            const value = readValue(cursor, depth);
            if (!value || attributes.has(token.text))
                return undefined;
            attributes.set(token.text, { line: token.line, value });
        }
        else {
            const block = depth < hcl_DEEPEST ? blockOf(cursor, token, depth) : undefined;
            if (!block)
                return undefined;
            blocks.push(block);
        }
    }
    return depth === 0 ? { attributes, blocks } : undefined;
}
function blockOf(cursor, head, depth) {
    const labels = [];
    cursor.at += 1;
    for (let token = cursor.tokens[cursor.at]; token && !is(token, '{'); token = cursor.tokens[cursor.at]) {
        if (token.kind !== 'text' && token.kind !== 'name')
            return undefined;
        labels.push(token.text);
        cursor.at += 1;
    }
    cursor.at += 1;
    const inner = body(cursor, depth + 1);
    if (!inner)
        return undefined;
    cursor.at += 1;
    return { type: head.text, labels, line: head.line, ...inner };
}
function readValue(cursor, depth) {
    const start = cursor.at;
    const first = cursor.tokens[start];
    const plain = is(first, '{') ? objectOf(cursor, depth) : is(first, '[') ? listOf(cursor, depth) : scalarOf(first);
    if (plain && (plain.kind === 'object' || plain.kind === 'list')) {
        if (ends(cursor.tokens[cursor.at]))
            return plain;
    }
    else if (plain && ends(cursor.tokens[start + 1])) {
        cursor.at = start + 1;
        return plain;
    }
    cursor.at = start;
    const rest = skip(cursor);
    if (!rest)
        return undefined;
    return plain?.kind === 'name' ? plain : { kind: 'other' };
}
function scalarOf(token) {
    return token?.kind === 'text' || token?.kind === 'name' ? { kind: token.kind, text: token.text } : undefined;
}
function ends(token) {
    return !token || token.kind === 'newline' || is(token, '}') || is(token, ',') || is(token, ']');
}
function skip(cursor) {
    let depth = 0;
    const start = cursor.at;
    for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
        if (depth === 0 && ends(token))
            break;
        if (token.kind === 'mark' && '([{'.includes(token.text))
            depth += 1;
        if (token.kind === 'mark' && ')]}'.includes(token.text))
            depth -= 1;
        if (depth < 0)
            return false;
        cursor.at += 1;
    }
    return depth === 0 && cursor.at > start;
}
function objectOf(cursor, depth) {
    if (depth >= hcl_DEEPEST)
        return undefined;
    const entries = new Map();
    cursor.at += 1;
    for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
        const separator = cursor.tokens[cursor.at + 1];
        if (token.kind === 'newline' || is(token, ','))
            cursor.at += 1;
        else if (is(token, '}')) {
            cursor.at += 1;
            return { kind: 'object', entries };
        }
        else if ((token.kind === 'name' || token.kind === 'text') && (is(separator, '=') || is(separator, ':'))) {
            cursor.at += 2;
            const value = readValue(cursor, depth + 1);
            if (!value)
                return undefined;
            entries.set(token.text, { line: token.line, value });
        }
        else
            return undefined;
    }
    return undefined;
}
function listOf(cursor, depth) {
    if (depth >= hcl_DEEPEST)
        return undefined;
    const items = [];
    cursor.at += 1;
    for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
        if (token.kind === 'newline' || is(token, ','))
            cursor.at += 1;
        else if (is(token, ']')) {
            cursor.at += 1;
            return { kind: 'list', items };
        }
        else {
            const value = readValue(cursor, depth + 1);
            if (!value)
                return undefined;
            items.push(value);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/lock.ts




function terraform_lock_readLock(file) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,src_damage.sX)(file) };
    const read = readHcl(file.text);
    if ('why' in read)
        return { ok: false, finding: (0,src_damage.ti)(file) ?? lock_invalid(file, read.why, read.line) };
    const providers = new Map();
    let openTofu = 0;
    for (const block of read.blocks) {
        if (block.type === 'module')
            continue;
        const provider = providerOf(block);
        if ('why' in provider)
            return { ok: false, finding: lock_invalid(file, provider.why, block.line) };
        const address = addressOf(provider.written);
        if (isOpenTofu(provider.written))
            openTofu += 1;
        const before = providers.get(address);
        if (before?.written === provider.written)
            return { ok: false, finding: lock_invalid(file, `${provider.written} is in it twice`, block.line) };
        if (!before || isOpenTofu(provider.written))
            providers.set(address, provider);
    }
    return { ok: true, value: { file, providers, tool: openTofu > 0 ? 'OpenTofu' : 'Terraform' } };
}
function providerOf({ type, labels, attributes, line }) {
    const [written = ''] = labels;
    const address = addressOf(written);
    if (type !== 'provider' || labels.length !== 1)
        return { why: `a lock has no block \`${type}\`` };
    if (address === undefined || address === 'builtin' || written.split('/').length !== 3)
        return { why: `${written} is no full address of a provider` };
    const version = attributes.get('version')?.value;
    const constraints = attributes.get('constraints')?.value;
    const hashes = attributes.get('hashes')?.value;
    if (version?.kind !== 'text' || !versions_isVersion(version.text))
        return { why: `${written} has no version` };
    const list = hashes?.kind === 'list' ? hashes.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];
    const recorded = constraints?.kind === 'text' ? constraints.text : '';
    const canonical = recorded === '' ? [] : constraintsOf(recorded)?.map((part) => part.canonical);
    if (canonical?.join(', ') !== recorded)
        return { why: `the constraints of ${written} are not written as Terraform does` };
    const odd = list.find((hash) => !/^[^:]+:/.test(hash));
    if (odd !== undefined)
        return { why: `${written} has a hash that is none` };
    return { written, version: version.text, constraints: recorded, hashes: list, line };
}
function lock_invalid(file, why, line) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: `${why} (line ${line})`,
        where: { file: file.path, line },
        remedy: { text: 'Restore it from version control, or let `terraform init` write it again.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/json-body.ts


async function bodyOf(file) {
    if (!file.path.endsWith('.json'))
        return readHcl(file.text);
    const parsed = await (0,json.Vh)(file);
    if (!parsed.ok)
        return { why: parsed.finding.observed, line: parsed.finding.where?.line ?? 1 };
    return { attributes: new Map(), blocks: (0,json.Mc)(parsed.value).flatMap(([type, value]) => blocksOf(type, value)) };
}
const LABELS = {
    terraform: 0,
    provider: 1,
    module: 1,
    check: 1,
    resource: 2,
    data: 2,
    ephemeral: 2,
    action: 2,
};
function blocksOf(type, value, labels = []) {
    if (Array.isArray(value))
        return value.flatMap((one) => blocksOf(type, one, labels));
    const wanted = Object.hasOwn(LABELS, type) ? LABELS[type] : undefined;
    if (wanted === undefined || !(0,json.Gv)(value))
        return [];
    if (labels.length < wanted)
        return (0,json.Mc)(value).flatMap(([label, inner]) => blocksOf(type, inner, [...labels, label]));
    const required = (0,json.Dc)(value, 'required_providers');
    const lists = Array.isArray(required) ? required : [required];
    const inner = type === 'terraform' ? lists.map((one) => ({ ...blank('required_providers'), ...attributesOf(one) })) : [];
    return [{ ...blank(type), labels, ...attributesOf(value), blocks: inner }];
}
function blank(type) {
    return { type, labels: [], line: 1, attributes: new Map(), blocks: [] };
}
function attributesOf(value) {
    return { attributes: new Map((0,json.Mc)(value).map(([key, one]) => [key, attributeOf(one)])) };
}
function attributeOf(value) {
    return { line: 1, value: valueIn(value) };
}
function valueIn(value) {
    if (typeof value === 'string')
        return value.includes('${') ? { kind: 'other' } : { kind: 'text', text: value };
    if (!(0,json.Gv)(value))
        return { kind: 'other' };
    const entries = (0,json.Mc)(value).map(([key, one]) => [key, attributeOf(one)]);
    return { kind: 'object', entries: new Map(entries) };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/module.ts




function configurationIn(tree, folder) {
    const names = tree.namesIn(folder).filter((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name) && !name.startsWith('.'));
    const own = names.filter((name) => !names.includes(name.replace(/\.tf(\.json)?$/, '.tofu$1')) || /\.tofu/.test(name));
    const isOverride = (name) => /(?:^|_)override\.[a-z.]+$/.test(name);
    const sorted = [...own.filter((name) => !isOverride(name)), ...own.filter(isOverride)];
    return sorted.map((name) => (folder === '.' ? name : `${folder}/${name}`));
}
async function moduleIn(tree, folder) {
    const paths = configurationIn(tree, folder);
    const sources = [];
    const untold = [];
    const damaged = [];
    for (const path of paths) {
        const file = (0,pair.XB)(tree, path);
        if (!file || 'outcome' in file) {
            untold.push({ file: { path: file?.where?.file ?? path, text: '' }, line: 1, why: 'it could not be read' });
            continue;
        }
        const conflict = (0,src_damage.WA)(file);
        if (conflict)
            damaged.push(conflict);
        const body = await bodyOf(file);
        if ('why' in body)
            untold.push({ file, ...body });
        else
            sources.push({ file, ...body });
    }
    const declared = declaredIn(sources);
    const requirements = [...declared.values(), ...sources.flatMap((source) => impliedIn(source, declared))];
    const asked = requirements.flatMap((one) => (one === undefined || one.address === 'builtin' ? [] : [one]));
    return { requirements: asked, calls: sources.flatMap(callsIn), untold, damaged, paths };
}
function declaredIn(sources) {
    const declared = new Map();
    for (const { file, blocks } of sources)
        for (const terraform of blocks.filter(({ type }) => type === 'terraform'))
            for (const { attributes } of terraform.blocks.filter(({ type }) => type === 'required_providers'))
                for (const [name, attribute] of attributes)
                    declared.set(name, module_requirementOf(file, name, attribute));
    return declared;
}
function module_requirementOf(file, name, { line, value }) {
    const part = (key) => (value.kind === 'object' ? value.entries.get(key) : undefined);
    const written = textOf(part('source')?.value) ?? name;
    const address = addressOf(written);
    if (address === undefined)
        return undefined;
    const version = value.kind === 'text' ? { line, value } : part('version');
    const constraint = textOf(version?.value);
    const at = { address, written, file, line: version?.line ?? line };
    return constraint === undefined ? at : { ...at, constraint };
}
function textOf(value) {
    return value?.kind === 'text' ? value.text : undefined;
}
const RESOURCES = ['resource', 'data', 'ephemeral', 'action', 'import'];
function impliedIn({ file, blocks }, declared) {
    return blocks.flatMap((block) => {
        if (block.type === 'check')
            return impliedIn({ file, attributes: block.attributes, blocks: block.blocks }, declared);
        if (block.type === 'provider')
            return [configured(file, block, declared)];
        const type = block.type === 'import' ? importedType(block) : block.labels[0];
        if (!RESOURCES.includes(block.type) || type === undefined)
            return [];
        const chosen = block.attributes.get('provider')?.value;
        const name = chosen === undefined ? type.split('_', 1)[0] : module_nameIn(chosen);
        if (name === undefined || declared.has(name))
            return [];
        const address = impliedAddress(name);
        return address === undefined ? [] : [{ address, written: address, file, line: block.line }];
    });
}
function importedType({ attributes }) {
    const to = attributes.get('to')?.value;
    return to?.kind === 'name' && to.text !== 'module' ? to.text : undefined;
}
function module_nameIn(value) {
    return value.kind === 'name' ? value.text : value.kind === 'text' ? value.text.split('.', 1)[0] : undefined;
}
function configured(file, { labels, attributes, line }, declared) {
    const [name = ''] = labels;
    const before = declared.get(name);
    const address = declared.has(name) ? before?.address : impliedAddress(name);
    const version = attributes.get('version');
    const constraint = textOf(version?.value);
    if (address === undefined || (declared.has(name) && constraint === undefined))
        return undefined;
    const at = { address, written: before?.written ?? address, file, line: version?.line ?? line };
    return constraint === undefined ? at : { ...at, constraint };
}
function callsIn({ file, blocks }) {
    return blocks.flatMap(({ type, labels, attributes, line }) => {
        if (type !== 'module')
            return [];
        const source = textOf(attributes.get('source')?.value);
        return [{ name: labels[0] ?? '', file, line, ...(source === undefined ? {} : { source }) }];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/project.ts


const MOST_MODULES = 1000;
async function project_projectAt(tree, lockPath) {
    const root = (0,paths.yS)(lockPath);
    const seen = new Set([root]);
    const modules = [];
    const open = [];
    for (const folder of seen) {
        const module = await moduleIn(tree, folder);
        modules.push(module);
        open.push(...module.untold.map((one) => ({ ...one, claim: one.file.path })));
        for (const call of module.calls) {
            const place = project_placeOf(call, folder);
            const local = place !== undefined && configurationIn(tree, place).length > 0;
            if (local && seen.size < MOST_MODULES)
                seen.add(place);
            else if (!local || !seen.has(place))
                open.push(notRead(call));
        }
    }
    return {
        requirements: modules.flatMap(({ requirements }) => requirements),
        open,
        damaged: modules.flatMap(({ damaged }) => damaged),
        manifests: modules.flatMap(({ paths }) => paths),
        hasTests: [root, ...[(0,paths.oR)(root, 'tests')]].some((folder) => tree.namesIn(folder ?? '.').some((name) => /\.(?:tftest|tofutest)\.(?:hcl|json)$/.test(name))),
    };
}
function project_placeOf({ source }, folder) {
    return source !== undefined && /^\.\.?\//.test(`${source}/`) ? (0,paths.oR)(folder, source) : undefined;
}
function notRead({ name, source, file, line }) {
    const from = source === undefined ? 'a source that only Terraform can work out' : source;
    const why = `its module comes from ${from}, which is not among the files looked at: what it asks for is not known`;
    return { claim: `module ${name}`, why, file, line };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/check.ts






async function checkTerraformLock(question) {
    const lock = terraform_lock_readLock(question.lock);
    const project = await project_projectAt(question.tree, question.path);
    const { manifests } = project;
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests };
    const packages = lock.value.providers.size;
    if (manifests.length === 0) {
        const observed = 'there is no configuration beside it to compare with';
        return { findings: [unmeasured(question.lock, 'manifest-absent', observed)], packages, manifests };
    }
    if (project.damaged.length > 0)
        return { findings: project.damaged, packages, manifests };
    const causes = terraformCauses(lock.value, project);
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: lock.value.tool,
        packages,
        causes,
        strict: question.level === 'strict',
        remedy: {
            text: 'Lock again and commit the lock.',
            command: (0,shell.Q)(question.lock.path, commandFor(lock.value, causes)),
        },
    });
    return { packages, manifests, findings };
}
function commandFor({ tool }, causes) {
    const program = tool === 'OpenTofu' ? 'tofu' : 'terraform';
    const upgrade = causes.some(({ code }) => code === 'dependency-unsatisfied') ? ' -upgrade' : '';
    return `${program} init -backend=false${upgrade}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/pinned.ts





function terraform_pinned_pinned({ lock, tree, path }, tool) {
    const read = terraform_lock_readLock(lock);
    if (!read.ok || (read.value.tool === 'OpenTofu') !== (tool === 'opentofu'))
        return undefined;
    const requires = requiredVersion({ tree, path });
    return {
        path: lock.path,
        answers: (version) => {
            if (!/^\d+\.\d+/.test(version))
                return undefined;
            if (!/^0\.(?:\d|1[0-3])\./.test(`${version}.`))
                return { reads: 'yes', accepts: true };
            const why = `Terraform before 0.14 does not read ${lock.path}, and takes whatever providers are newest`;
            return { reads: 'no', accepts: false, why, wants: '0.14 or later' };
        },
        ...(requires ? { requires } : {}),
    };
}
const REQUIRED = /^[ \t]*required_version[ \t]*=[ \t]*"([^"\n]{1,200})"/m;
function requiredVersion({ tree, path }) {
    for (const name of configurationIn(tree, (0,paths.yS)(path))) {
        const file = (0,pair.XB)(tree, name);
        const found = file && !('outcome' in file) ? REQUIRED.exec(file.text) : null;
        if (!file || 'outcome' in file || !found?.[1])
            continue;
        const line = file.text.slice(0, found.index + found[0].indexOf('required')).split('\n').length;
        return { spec: found[1], where: { file: file.path, line, column: 1 } };
    }
    return undefined;
}
function pinned_satisfies(version, spec) {
    const answers = constraintsOf(spec)?.map((part) => versions_allows(part, version));
    return answers === undefined || answers.includes(undefined) ? undefined : answers.every((one) => one === true);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/rules.ts



const BACKEND = /^[ \t]*(?:backend[ \t]+"[^"\n]*"|cloud)[ \t]*\{/m;
const terraformRules = {
    check: checkTerraformLock,
    pinned: terraform_pinned_pinned,
    satisfies: pinned_satisfies,
    wantsLock: (manifest, tree) => {
        const file = tree.read(manifest);
        if (!file || 'unread' in file || !BACKEND.test(file.text))
            return undefined;
        const program = /\.tofu$/.test((0,paths.Vb)(manifest)) ? 'tofu' : 'terraform';
        return { lock: '.terraform.lock.hcl', command: `${program} init -backend=false` };
    },
};

;// CONCATENATED MODULE: ../../packages/lockfiles/src/families/others.ts







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


/***/ })

};
