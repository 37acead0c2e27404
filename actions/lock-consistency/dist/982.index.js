<<<<<<< HEAD
=======
<<<<<<<< HEAD:actions/lock-consistency/dist/601.index.js
export const id = 601;
export const ids = [601];
export const modules = {

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

========
>>>>>>> main
export const id = 982;
export const ids = [982];
export const modules = {

<<<<<<< HEAD
/***/ 5982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsLockRules: () => ( actionsLockRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/actions-lock/causes.ts
function workflowCauses(file, lock, path, uses) {
    const listed = lock.workflows.get(path) ?? [];
    const wanted = new Set(uses.actions.map(({ key }) => key));
    const reached = reachedFrom(lock, [...wanted, ...uses.optional]);
    const added = uses.actions.filter(({ key }, at) => !listed.includes(key) && uses.actions.findIndex((one) => one.key === key) === at);
    const gone = uses.unclear.some(({ why }) => why === 'an expression') ? [] : listed.filter((key) => !reached.has(key));
    return [
        ...added.map(({ key, file: workflow, line }) => {
            const other = listed.find((one) => nameOf(one) === nameOf(key));
            const code = other === undefined ? 'dependency-added' : 'constraint-changed';
            const observed = other === undefined ? 'not in the lock for this workflow' : `the lock has ${other}`;
            return { code, claim: key, observed, file: workflow, at: line, refused: true };
        }),
        ...gone.map((key) => {
            const observed = `${path} does not use it any more`;
            return { code: 'dependency-removed', claim: key, observed, file, at: lineOf(file, key, path), refused: true };
        }),
    ];
}
function nameOf(key) {
    return key.slice(0, key.indexOf('@'));
}
function lockCauses(file, lock) {
    const reached = reachedFrom(lock, [...lock.workflows.values()].flat());
    const missing = [...reached].filter((key) => !lock.actions.has(key));
    const left = [...lock.actions.keys()].filter((key) => !reached.has(key));
    const told = (code, key, observed) => ({
        ...{ code, claim: key, observed, file, at: lineOf(file, key, 'dependencies'), refused: true },
    });
    return [
        ...missing.map((key) => ({
            ...told('lock-incomplete', key, '`dependencies` has no such entry'),
            at: lineOf(file, key),
        })),
        ...left.map((key) => told('dependency-removed', key, 'in `dependencies`, and no workflow reaches it')),
        ...[...lock.actions].flatMap(([key, action]) => wrongWith(key, action).map(([code, why]) => told(code, key, why))),
    ];
}
function wrongWith(key, { ref, commit, ids }) {
    const [pinned, digest] = [key.slice(key.indexOf('@') + 1), (commit ?? '').replace(/^sha\d+-/, '')];
    const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(pinned);
    const wrong = [];
    if (commit === undefined || commit === '')
        wrong.push(['checksum-missing', 'it has no commit']);
    else if (!/^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/.test(commit))
        wrong.push(['checksum-mismatch', `its commit is not of the form sha1-…: ${commit.slice(0, 80)}`]);
    else if (isCommit && pinned.toLowerCase() !== digest)
        wrong.push(['checksum-mismatch', `it is pinned to another commit than the lock has: ${commit}`]);
    if (ref === undefined || ref === '')
        wrong.push(['lock-incomplete', 'it has no ref']);
    else if (!isCommit && ref !== pinned)
        wrong.push(['lock-incomplete', `its ref is ${ref.slice(0, 80)}`]);
    if (ids.some((id) => typeof id !== 'number' || !Number.isInteger(id) || id < 1))
        wrong.push(['lock-incomplete', 'its owner_id or repo_id is no positive number']);
    return wrong;
}
function reachedFrom({ actions }, keys) {
    const reached = new Set(keys);
    for (const key of reached)
        for (const other of actions.get(key)?.uses ?? [])
            reached.add(other);
    return reached;
}
function lineOf({ text }, key, after = '') {
    const start = after === '' ? 0 : Math.max(0, text.indexOf(after));
    const at = text.toLowerCase().indexOf(key.toLowerCase(), start);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/yaml.ts
var yaml = __webpack_require__(4488);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/actions-lock/lock.ts


const VERSIONS = ['v0.0.2', 'v0.0.3'];
const PIN = /^[^/@:\s]+\/[^/@:\s]+@[^:\s]+$/;
function canonicalPin(text) {
    const at = text.indexOf('@');
    return at < 0 ? text.toLowerCase() : text.slice(0, at).toLowerCase() + text.slice(at);
}
async function readActionsLock(file) {
    const read = await (0,yaml.g)(file);
    if (!read.ok)
        return read;
    const version = (0,json.e1)((0,json.Dc)(read.value, 'version'));
    if (version === undefined)
        return invalid(file, 'it has no version');
    if (!VERSIONS.includes(version))
        return unknownVersion(file, version);
    const [workflows, actions] = [(0,json.Dc)(read.value, 'workflows'), (0,json.Dc)(read.value, 'dependencies')];
    if ([workflows, actions].some((one) => one !== undefined && one !== null && !(0,json.Gv)(one)))
        return invalid(file, '`workflows` or `dependencies` is no mapping');
    const lists = (0,json.Mc)(workflows).map(([path, list]) => [path, (0,json.DW)(list).map(canonicalPin)]);
    const locked = (0,json.Mc)(actions).map(([key, one]) => [canonicalPin(key), actionOf(one)]);
    const keys = [...locked.flatMap(([key, { uses }]) => [key, ...uses]), ...lists.flatMap(([, list]) => list)];
    const odd = keys.find((key) => !PIN.test(key));
    if (odd !== undefined)
        return invalid(file, `"${odd.slice(0, 80)}" is not of the form owner/repository@reference`);
    return { ok: true, value: { workflows: new Map(lists), actions: new Map(locked) } };
}
function actionOf(value) {
    return {
        ref: (0,json.e1)((0,json.Dc)(value, 'ref')),
        commit: (0,json.e1)((0,json.Dc)(value, 'commit')),
        ids: [(0,json.Dc)(value, 'owner_id'), (0,json.Dc)(value, 'repo_id')],
        uses: (0,json.DW)((0,json.Dc)(value, 'uses')).map(canonicalPin),
    };
}
function invalid(file, observed) {
    const where = { file: file.path };
    const remedy = { text: 'Let the tool write it again.', command: 'gh actions-lock' };
    return { ok: false, finding: { claim: file.path, outcome: 'broken', code: 'lock-invalid', observed, where, remedy } };
}
function unknownVersion(file, version) {
    const finding = {
        claim: file.path,
        outcome: 'unknown',
        code: 'lock-version-unknown',
        observed: `version ${version.slice(0, 40)} is none of ${VERSIONS.join(', ')}`,
        where: { file: file.path },
        remedy: { text: 'Lock again with a current gh-actions-lock, or update this gate.', command: 'gh actions-lock' },
    };
    return { ok: false, finding };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/text.ts
var pins_text = __webpack_require__(7797);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/yaml/read.ts + 2 modules
var yaml_read = __webpack_require__(3579);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/actions-lock/workflow.ts




async function usesOf(tree, prefix, start) {
    const actions = [];
    const unclear = [];
    const optional = new Set();
    const seen = new Set([start]);
    for (const file of seen) {
        for (const { text, line } of await usesIn(file)) {
            const kind = kindOf(text);
            if (kind === 'action')
                actions.push({ key: keyOf(text), file, line });
            else if (kind === 'workflow')
                optional.add(keyOf(text));
            else if (kind === 'own')
                for (const one of ownFiles(tree, prefix, text))
                    seen.add(one);
            else if (kind !== 'image')
                unclear.push({ text, why: kind, file, line });
        }
    }
    return { actions, unclear, optional };
}
function keyOf(text) {
    const [path = '', ref = ''] = [text.slice(0, text.indexOf('@')), text.slice(text.indexOf('@') + 1)];
    return canonicalPin(`${path.split('/').slice(0, 2).join('/')}@${ref}`);
}
function kindOf(text) {
    if (text.startsWith('docker://'))
        return 'image';
    if (text.startsWith('$/'))
        return 'own';
    if (text.startsWith('./'))
        return 'an action by its path (`./`) is not locked';
    if (text.includes('${'))
        return 'an expression';
    if (!/^[\w.-]+\/[\w.-]+(?:\/[^@\s]+)?@\S+$/.test(text))
        return 'it names no action';
    return /^[^/]+\/[^/]+\/\.github\/workflows\//.test(text) ? 'workflow' : 'action';
}
function ownFiles(tree, prefix, text) {
    const folder = `${prefix}${text.slice(2).replace(/\/+$/, '')}`;
    return ['action.yml', 'action.yaml'].flatMap((name) => {
        const file = (0,pair.XB)(tree, `${folder}/${name}`);
        return file && !('outcome' in file) ? [file] : [];
    });
}
async function usesIn(file) {
    const read = await (0,yaml_read.g)((0,pins_text.Fl)(file));
    if ('problem' in read)
        return [{ text: './', line: read.where.line }];
    const [first] = read.roots;
    return first ? stepsOf(first.view, first.root).flatMap((one) => useOf(first.view, one)) : [];
}
function stepsOf(view, root) {
    const jobs = view.pairs(view.get(root, 'jobs')).map(({ value }) => value);
    const steps = [view.get(root, 'runs'), ...jobs].flatMap((one) => view.items(view.get(one, 'steps')));
    const parallel = steps.flatMap((one) => view.items(view.get(one, 'parallel')));
    return [...jobs, ...steps, ...parallel];
}
function useOf(view, step) {
    const told = view.text(view.get(step, 'uses'));
    return told ? [{ text: told.text.trim(), line: told.where.line }] : [];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/actions-lock/rules.ts





const LOCK = '.github/workflows/actions.lock';
const actionsLockRules = { check, wantsLock: () => undefined };
async function check(question) {
    const prefix = question.path.slice(0, -LOCK.length);
    const workflows = question.tree.paths.filter((path) => path.startsWith(`${prefix}.github/workflows/`) && /\.ya?ml$/.test(path));
    const read = await readActionsLock(question.lock);
    if (!read.ok)
        return { findings: [read.finding], packages: 0, manifests: workflows };
    const causes = [];
    for (const path of new Set([...read.value.workflows.keys(), ...workflows.map((one) => one.slice(prefix.length))]))
        causes.push(...(await causesFor(question, read.value, prefix, path)));
    const packages = read.value.actions.size;
    const findings = await (0,javascript_findings.q)({
        lock: question.lock,
        judge: 'gh actions-lock',
        packages,
        causes: [...causes, ...lockCauses(question.lock, read.value)],
        strict: question.level === 'strict',
        remedy: { text: 'Lock again and commit the lock.', command: 'gh actions-lock' },
    });
    return { findings, packages, manifests: workflows };
}
async function causesFor({ tree, lock: file }, lock, prefix, path) {
    const workflow = (0,pair.XB)(tree, `${prefix}${path}`);
    const isListed = lock.workflows.has(path);
    if (!workflow || 'outcome' in workflow) {
        const line = file.text.slice(0, Math.max(0, file.text.indexOf(path))).split('\n').length;
        return isListed
            ? [{ code: 'member-removed', claim: path, observed: 'there is no such workflow', file, at: line, refused: true }]
            : [];
    }
    const uses = await usesOf(tree, prefix, workflow);
    if (!isListed)
        return unlisted(workflow, path, uses);
    return [...workflowCauses(file, lock, path, uses), ...uses.unclear.map(unclearCause)];
}
function unlisted(file, path, { actions, unclear }) {
    if (actions.length === 0 || unclear.length > 0)
        return [];
    return [{ code: 'member-added', claim: path, observed: 'this workflow is not in the lock', file, refused: false }];
}
function unclearCause({ text, why, file, line }) {
    const claim = `uses: ${text.slice(0, 100)}`;
    return { code: 'undetermined', claim, observed: why, file, at: line, refused: false, unknown: true };
}


/***/ }),

/***/ 7622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   s: () => ( emptyFile),
   t: () => ( damageOf)
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
    const { positionsIn } = await Promise.all([__webpack_require__.e(564), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 8355));
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
=======
>>>>>>>> main:actions/lock-consistency/dist/982.index.js
/***/ 8982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  causesOf: () => ( causesOf)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts
var toml = __webpack_require__(2623);
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
            queue.push(...one.needs.keys());
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
    const told = toldOf(suspects, convict(manifest.root, suspects, oracleOf(question)));
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
>>>>>>> main
    return { claim: `${count} more`, outcome: 'broken', code: 'more-changes', observed: 'not listed one by one' };
}


/***/ }),

<<<<<<< HEAD
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
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .s)(file) };
    try {
        const value = JSON.parse(file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text);
        return isObject(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no JSON object') };
    }
    catch {
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .t)(file) ?? (await unparsable(file)) };
    }
}
async function unparsable(file) {
    const { firstError } = await Promise.all([__webpack_require__.e(564), __webpack_require__.e(426)]).then(__webpack_require__.bind(__webpack_require__, 9426));
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
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .s)(file) };
    const plain = (0,_block_yaml_js__WEBPACK_IMPORTED_MODULE_1__ .G)(text);
    if (plain)
        return { ok: true, value: plain };
    const damage = (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .t)(file);
    if (damage)
        return { ok: false, finding: damage };
    if (text.length > MOST_CHARACTERS)
        return { ok: false, finding: invalid(file, 'it is too long to be told what is wrong', 1) };
    const { parseYaml } = await Promise.all([__webpack_require__.e(622), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 1978));
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


/***/ }),

/***/ 6526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   F: () => ( limits)
 });
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


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => ( readYaml)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/pins/limits.ts
var limits = __webpack_require__(6526);
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
        if (aliases > limits.F.aliases)
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
    return map.items.slice(0, limits.F.nodes).map(({ key, value }) => {
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
        const yaml = await Promise.all([__webpack_require__.e(622), __webpack_require__.e(889)]).then(__webpack_require__.bind(__webpack_require__, 9270));
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
        if (open > limits.F.depth * 4)
            return at;
    }
    const dashes = text.search(/(?:[-?] ){64}/);
    return dashes === -1 ? undefined : dashes;
}


=======
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
 var _toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2623);

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


<<<<<<<< HEAD:actions/lock-consistency/dist/601.index.js
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


========
>>>>>>>> main:actions/lock-consistency/dist/982.index.js
>>>>>>> main
/***/ })

};
