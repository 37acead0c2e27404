export const id = 982;
export const ids = [982];
export const modules = {

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


/***/ })

};
