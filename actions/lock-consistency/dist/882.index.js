export const id = 882;
export const ids = [882];
export const modules = {

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
 var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7773);
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
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);


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
 var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);


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

/***/ 1882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  poetryRules: () => ( poetryRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/once.ts
var once = __webpack_require__(9566);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/python/other-lock.ts
var other_lock = __webpack_require__(2114);
// EXTERNAL MODULE: ../../packages/lockfiles/src/toml.ts + 1 modules
var toml = __webpack_require__(7773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pep440.ts
var pep440 = __webpack_require__(6120);
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

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/file-lines.ts
var file_lines = __webpack_require__(3109);
// EXTERNAL MODULE: ../../packages/lockfiles/src/poetry/lock.ts
var lock = __webpack_require__(5522);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/read.ts





const readPoetryLock = (0,once.O)((file) => {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,damage.sX)(file) };
    if (hasMark(file))
        return { ok: false, finding: byteOrderMark(file) };
    const read = (0,toml.D7)((0,file_lines.W)((0,toml.fQ)(file.text)));
    if (!read.ok)
        return { ok: false, finding: (0,damage.ti)(file) ?? unparsable(file, read) };
    return { ok: true, value: (0,lock.y$)(file.path, file.text, read.table) };
});
const readManifest = (0,once.O)((file) => {
    if (hasMark(file))
        return { ok: false, finding: byteOrderMark(file) };
    const read = (0,toml.D7)(file.text, true);
    if (!read.ok)
        return { ok: false, finding: (0,damage.ti)(file) ?? unparsable(file, read) };
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
function satisfies(version, spec) {
    const constraint = (0,drift_constraint.FJ)(spec);
    return constraint && (0,pep440.ot)(version) ? (0,drift_constraint.NB)(constraint, version) : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/rules.ts








const MANIFEST = 'pyproject.toml';
const poetryRules = {
    check: (question) => (0,pair.CV)(question, MANIFEST, (pair) => checkPoetryPair(pair, question.capabilities, optionsOf(question))),
    wantsLock,
    pinned,
    satisfies: satisfies,
};
function optionsOf({ judgeAs }) {
    return judgeAs === undefined ? {} : { judgeAs };
}
function pinned(question) {
    const manifest = (0,pair.XB)(question.tree, (0,paths.A4)(question.path, MANIFEST));
    if (!manifest || 'outcome' in manifest)
        return undefined;
    return pinnedPair({ lock: question.lock, manifest }, question.capabilities);
}
function wantsLock(path, tree) {
    const manifest = (0,pair.XB)(tree, path);
    if (!manifest || 'outcome' in manifest || (0,other_lock.t)(tree, path, 'poetry.lock'))
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


/***/ })

};
