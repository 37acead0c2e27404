export const id = 8020;
export const ids = [8020];
export const modules = {

/***/ 6899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   C: () => ( hashMatches),
   T: () => ( checkPdmLock)
 });
 var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);
 var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
 var _python_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6501);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4229);
 var _python_toml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1291);
 var _toml_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7773);
 var _hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9911);
 var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6571);
 var _versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8294);









const MANIFEST = 'pyproject.toml';
const COMMAND = 'pdm lock --update-reuse';
async function checkPdmLock(question) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .A4)(question.path, MANIFEST);
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__ .V)(question.lock);
    if (!read.ok)
        return { findings: [read.finding], packages: 0, manifests: [path] };
    const packages = read.value.packages.length;
    const file = (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(question.tree, path) ?? (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .j3)(question.lock, MANIFEST);
    if ('outcome' in file)
        return { findings: [file], packages, manifests: [path] };
    const table = tableOf(file);
    if (!table.ok)
        return { findings: [table.finding], packages, manifests: [path] };
    const members = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__ .l)(question.tree, (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__ .yS)(question.path), table.value);
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
    const { causesOf } = await __webpack_require__.e( 8617).then(__webpack_require__.bind(__webpack_require__, 8617));
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
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);



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
 var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
 var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6120);
 var _poetry_file_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3109);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4229);
 var _python_members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1685);
 var _python_toml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1291);
 var _toml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7773);
 var _hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9911);









const readPdmLock = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__ .O)((file) => {
    const read = (0,_python_toml_file_js__WEBPACK_IMPORTED_MODULE_2__ .I)(file, (0,_poetry_file_lines_js__WEBPACK_IMPORTED_MODULE_3__ .W)((0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .fQ)(file.text)));
    if (!read.ok)
        return read;
    const metadata = (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .fO)(read.value['metadata']) ?? {};
    const [lockVersion, contentHash] = [(0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .oJ)(metadata['lock_version']), (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .oJ)(metadata['content_hash'])];
    return {
        ok: true,
        value: {
            metadata,
            ...(lockVersion === undefined ? {} : { lockVersion }),
            ...(contentHash === undefined ? {} : { contentHash }),
            ...(Array.isArray(metadata['groups']) ? { groups: (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .P7)(metadata['groups']) } : {}),
            packages: (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .N$)(read.value['package']).flatMap(packageFrom),
        },
    };
});
function packageFrom(table) {
    const [name, version] = [(0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .oJ)(table['name']), (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .oJ)(table['version'])];
    if (name === undefined)
        return [];
    const needs = (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .P7)(table['dependencies']).map((text) => (0,_pep440_js__WEBPACK_IMPORTED_MODULE_5__ .Ew)(/^[\w.-]+/.exec(text)?.[0] ?? ''));
    const groups = Array.isArray(table['groups']) ? { groups: (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .P7)(table['groups']) } : {};
    return [{ name: (0,_pep440_js__WEBPACK_IMPORTED_MODULE_5__ .Ew)(name), ...(version === undefined ? {} : { version }), ...groups, needs }];
}
function membersOf(tree, folder, root) {
    const workspace = (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .fO)((0,_hash_js__WEBPACK_IMPORTED_MODULE_6__ .am)(root)['workspace']);
    if (!workspace || Object.keys(workspace).length === 0)
        return undefined;
    return (0,_python_members_js__WEBPACK_IMPORTED_MODULE_7__ .z)(tree, folder, (0,_toml_js__WEBPACK_IMPORTED_MODULE_4__ .P7)(workspace['members'])).flatMap(({ way, path }) => {
        const file = (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(tree, path);
        if (!file || 'outcome' in file)
            return [];
        const table = (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_8__ .g)(file);
        return table ? [{ way, path, file, table }] : [];
    });
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
 __webpack_require__.d(__webpack_exports__, {
   pdmRules: () => ( pdmRules)
 });
 var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);
 var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8511);
 var _pep440_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6120);
 var _python_hashed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4229);
 var _python_other_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2114);
 var _python_specifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4522);
 var _toml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7773);
 var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6899);
 var _hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9911);
 var _read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6571);
 var _versions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8294);











const pdmRules = {
    check: _check_js__WEBPACK_IMPORTED_MODULE_1__ .T,
    wantsLock,
    pinned,
    satisfies: (version, spec) => ((0,_pep440_js__WEBPACK_IMPORTED_MODULE_2__ .ot)(version) ? (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_3__ .yN)(version, spec) : undefined),
};
function wantsLock(path, tree) {
    const file = (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(tree, path);
    if (!file || 'outcome' in file || !file.text.includes('pdm'))
        return undefined;
    if ((0,_python_other_lock_js__WEBPACK_IMPORTED_MODULE_4__ .t)(tree, path, 'pdm.lock'))
        return undefined;
    const table = (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_5__ .g)(file);
    const pdm = table && (0,_hash_js__WEBPACK_IMPORTED_MODULE_6__ .am)(table);
    const keys = ['dev-dependencies', 'resolution', 'source', 'workspace', 'distribution'];
    const backend = (0,_toml_js__WEBPACK_IMPORTED_MODULE_7__ .oJ)((0,_toml_js__WEBPACK_IMPORTED_MODULE_7__ .fO)(table?.['build-system'])?.['build-backend']);
    const wanted = pdm && keys.some((key) => key in pdm);
    return wanted && backend !== 'uv_build' ? { lock: 'pdm.lock', command: 'pdm lock' } : undefined;
}
function pinned({ lock, tree, path, capabilities }) {
    const manifest = (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .XB)(tree, (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__ .A4)(path, 'pyproject.toml'));
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_9__ .V)(lock);
    const table = manifest && !('outcome' in manifest) ? (0,_python_hashed_js__WEBPACK_IMPORTED_MODULE_5__ .g)(manifest) : undefined;
    if (!read.ok || !table || 'lock_inputs' in read.value.metadata)
        return undefined;
    const members = (0,_read_js__WEBPACK_IMPORTED_MODULE_9__ .l)(tree, (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__ .yS)(path), table);
    const { lockVersion, contentHash } = read.value;
    return {
        path: lock.path,
        ...(lockVersion === undefined ? {} : { lockVersion }),
        answers: (version) => {
            const [format, rule] = [(0,_versions_js__WEBPACK_IMPORTED_MODULE_10__ .be)(version), (0,_versions_js__WEBPACK_IMPORTED_MODULE_10__ .Y)(version)];
            if (!format || !rule)
                return undefined;
            const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_6__ .Qo)(table, members, rule, capabilities);
            const reads = (0,_versions_js__WEBPACK_IMPORTED_MODULE_10__ .$v)(format, lockVersion);
            return {
                reads: reads === 'warns' ? 'yes' : reads,
                accepts: reads !== 'no' && `sha256:${hash}` === contentHash,
                writes: `lock_version ${format}, hash ${hash}`,
            };
        },
    };
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
    if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__.TomlDate)
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
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);



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

/***/ 4229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   g: () => ( readExact),
   l: () => ( jsonHash)
 });
 var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);
 var _python_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(160);
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);
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

/***/ 2114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   t: () => ( lockedOtherwise)
 });
 var _pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3083);

const NAMES = ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'pixi.lock', 'conda-lock.yml'];
function lockedOtherwise(tree, manifest, own) {
    return (0,_pair_js__WEBPACK_IMPORTED_MODULE_0__ .dk)(tree, manifest).some((name) => (name !== own && NAMES.includes(name)) || /^pylock(?:\.[^.]+)?\.toml$/.test(name));
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

/***/ 1291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   I: () => ( fromText),
   v: () => ( readTomlFile)
 });
 var _damage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7622);
 var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9566);
 var _toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7773);



const readTomlFile = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__ .O)((file) => fromText(file, file.text));
function fromText(file, text) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file) };
    const read = (0,_toml_js__WEBPACK_IMPORTED_MODULE_2__ .D7)(text);
    return read.ok ? { ok: true, value: read.table } : { ok: false, finding: (0,_damage_js__WEBPACK_IMPORTED_MODULE_0__ .ti)(file) ?? unparsable(file, read) };
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


/***/ })

};
