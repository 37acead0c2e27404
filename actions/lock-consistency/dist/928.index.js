export const id = 928;
export const ids = [928];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   PM: () => ( readBerry),
   be: () => ( rangeOf),
   nb: () => ( descriptorOf)
 });
 var _javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);
 var _javascript_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4488);


const known = new WeakMap();
function readBerry(file) {
    const pending = known.get(file) ?? read(file);
    known.set(file, pending);
    return pending;
}
async function read(file) {
    const parsed = await (0,_javascript_yaml_js__WEBPACK_IMPORTED_MODULE_0__ .g)(file);
    if (!parsed.ok)
        return parsed;
    const format = Number((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(parsed.value, '__metadata', 'version'));
    if (!Number.isSafeInteger(format))
        return { ok: false, finding: noLock(file) };
    const entries = Object.entries(parsed.value).flatMap(([key, data]) => key === '__metadata' ? [] : [entryOf(key, data)]);
    const byKey = new Map(entries.flatMap((entry) => entry.keys.flatMap((key) => [[key, entry], ...unbound(key, entry)])));
    return { ok: true, value: { file, format, entries, byKey } };
}
function unbound(key, entry) {
    const mark = key.indexOf('::');
    return mark < 0 ? [] : [[key.slice(0, mark), entry]];
}
function entryOf(key, data) {
    const own = (typeof data === 'object' && data !== null ? data : {});
    const keys = key.split(/,\s*(?=@?[^,@]+@)/).map((one) => normalKey(one.trim()));
    const resolution = (0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ .e1)((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ .Dc)(own, 'resolution')) ?? '';
    return { data: own, keys, resolution, dependencies: (0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ .CB)((0,_javascript_json_js__WEBPACK_IMPORTED_MODULE_1__ .Dc)(own, 'dependencies')) };
}
function normalKey(key) {
    const mark = key.indexOf('@', 1);
    return mark < 0 ? key : descriptorOf(key.slice(0, mark), key.slice(mark + 1));
}
function descriptorOf(name, range) {
    return `${name}@${rangeOf(range)}`;
}
function rangeOf(range) {
    if (/^(?:[a-z]+:|git@|\.{0,2}\/|~\/)/i.test(range) || /^[^\s@/]+\/[^\s@/]+(?:#.*)?$/.test(range))
        return range;
    return `npm:${range}`;
}
function noLock(file) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: 'its __metadata has no version, as every lock of Yarn 2 and later does',
        where: { file: file.path },
        remedy: { text: 'Restore it from version control, or let Yarn write it again.' },
    };
}


/***/ }),

/***/ 1928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yarnRules: () => ( yarnRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/choice.ts
var choice = __webpack_require__(9096);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/semver.ts
var semver = __webpack_require__(9075);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/yarn/berry-lock.ts
var berry_lock = __webpack_require__(7400);
// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var src_damage = __webpack_require__(7622);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/classic-lock.ts

function readClassic(file) {
    const damage = /^(?:<{7} |>{7} )/m.test(file.text) ? (0,src_damage.t)(file) : undefined;
    if (damage)
        return { ok: false, finding: damage };
    if (file.text.trim() === '')
        return { ok: false, finding: (0,src_damage.s)(file) };
    const entries = [];
    let inDependencies = false;
    for (const [i, raw] of file.text.split('\n').entries()) {
        const line = raw.trimEnd();
        if (line === '' || line.trimStart().startsWith('#'))
            continue;
        const indent = line.length - line.trimStart().length;
        const entry = entries.at(-1);
        const text = line.trimStart();
        if (indent === 0 && text.endsWith(':'))
            entries.push(entryOf(text.slice(0, -1), i + 1));
        else if (indent === 2 && entry && text.endsWith(':'))
            inDependencies = /^(?:optionalD|d)ependencies:$/.test(text);
        else if (indent === 2 && entry)
            entry.version = /^"?version"? +(.+)$/.exec(text) ? plain(text.slice(text.indexOf(' '))) : entry.version;
        else if (indent === 4 && entry)
            addDependency(entry, text, inDependencies);
        else
            return { ok: false, finding: strange(file, i + 1) };
        if (indent === 0)
            inDependencies = false;
    }
    const last = entries.at(-1);
    if (last && last.version === undefined)
        return { ok: false, finding: strange(file, last.line) };
    const byPattern = new Map(entries.flatMap((entry) => entry.patterns.map((pattern) => [pattern, entry])));
    return { ok: true, value: { file, entries, byPattern } };
}
function entryOf(keys, line) {
    const patterns = (keys.match(/"(?:[^"\\]|\\.)*"|[^",\s][^,]*/g) ?? []).map(plain);
    return { patterns, line, version: undefined, dependencies: new Map() };
}
function addDependency(entry, text, isDependency) {
    const parts = /^("(?:[^"\\]|\\.)*"|\S+) +(.+)$/.exec(text);
    if (isDependency && parts)
        entry.dependencies.set(plain(parts[1]), plain(parts[2]));
}
function plain(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('"'))
        return trimmed;
    try {
        return JSON.parse(trimmed);
    }
    catch {
        return trimmed.replace(/^"|"$/g, '');
    }
}
function strange(file, line) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: `line ${line} is not what Yarn writes: the file is damaged or was cut off`,
        where: { file: file.path, line },
        remedy: { text: 'Restore it from version control, or let Yarn write it again.' },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/formats.ts
const SINCE = [
    [[4, 15], 10],
    [[4, 14], 9],
    [[4, 0], 8],
    [[3, 2], 6],
    [[3, 1], 5],
    [[2, 0], 4],
];
function formatOf(version) {
    const [major = 0, minor = 0] = version
        .replace(/^v/, '')
        .split('.')
        .map((part) => Number.parseInt(part, 10));
    return SINCE.find(([[first, second]]) => major > first || (major === first && minor >= second))?.[1];
}
function formatsOf(format) {
    const at = SINCE.findIndex(([, own]) => own === format);
    if (at < 0)
        return format > 10 ? 'later than 4.18' : '2 to 4';
    const [major, minor] = SINCE[at][0];
    return `${major}.${minor}`;
}
function isRead(version, format) {
    return formatOf(version) === format;
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/manifest.ts
var javascript_manifest = __webpack_require__(8634);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/members.ts
var members = __webpack_require__(6340);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/yaml.ts
var yaml = __webpack_require__(4488);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/project.ts






async function projectOf({ tree, path, lock, }) {
    const folder = (0,paths.yS)(path);
    const root = await (0,javascript_manifest.tn)(tree, folder);
    if (!root)
        return { findings: [(0,pair.j3)(lock, 'package.json')] };
    if (!root.ok)
        return { findings: [root.finding] };
    const manifests = new Map([['.', root.value]]);
    const findings = [];
    for (const manifest of manifests.values()) {
        for (const member of (0,members.l)(tree, manifest.folder, workspacesOf(manifest.data))) {
            const read = await (0,javascript_manifest.tn)(tree, member);
            if (read?.ok)
                manifests.set((0,javascript_manifest.Mf)(folder, member), read.value);
            else if (read)
                findings.push(read.finding);
        }
    }
    const settings = await settingsIn(tree, folder);
    if (settings && 'finding' in settings)
        findings.push(settings.finding);
    if (findings.length > 0)
        return { findings };
    return { tree, root: root.value, manifests, ...(settings && 'data' in settings ? { settings } : {}) };
}
function workspacesOf(data) {
    const value = (0,json.Dc)(data, 'workspaces');
    return (0,json.DW)((0,json.Gv)(value) ? (0,json.Dc)(value, 'packages') : value);
}
async function settingsIn(tree, folder) {
    const read = tree.read((0,javascript_manifest._z)(folder, '.yarnrc.yml'));
    if (!read)
        return undefined;
    if ('unread' in read)
        return { finding: read.unread };
    if (read.text.replace(/#.*$/gm, '').trim() === '')
        return undefined;
    const parsed = await (0,yaml.g)(read);
    return parsed.ok ? { file: read, data: parsed.value } : { finding: parsed.finding };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/check.ts









async function checkYarnLock(question) {
    const isBerry = /^__metadata:/m.test(question.lock.text);
    const lock = isBerry ? await (0,berry_lock.PM)(question.lock) : readClassic(question.lock);
    const manifest = (0,paths.A4)(question.path, 'package.json');
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests: [manifest] };
    const project = await projectOf(question);
    const packages = 'format' in lock.value
        ? lock.value.entries.filter(({ data }) => (0,json.Dc)(data, 'linkType') === 'hard').length
        : lock.value.entries.length;
    const manifests = 'root' in project ? [...project.manifests.values()].map(({ path }) => path) : [manifest];
    if ('findings' in project)
        return { packages, manifests, findings: project.findings };
    const format = 'format' in lock.value ? lock.value.format : undefined;
    const obstacle = obstacleTo(question, format);
    if (obstacle)
        return { packages, manifests, findings: [obstacle] };
    const causes = 'format' in lock.value ? await berryCausesOf(lock.value, project) : await classicCausesOf(lock.value, project);
    return { packages, manifests, findings: await findingsOf(question, causes, packages, format) };
}
async function berryCausesOf(lock, project) {
    return (await __webpack_require__.e( 713).then(__webpack_require__.bind(__webpack_require__, 4713))).berryCauses(lock, project);
}
async function classicCausesOf(lock, project) {
    return (await __webpack_require__.e( 770).then(__webpack_require__.bind(__webpack_require__, 9770))).classicCauses(lock, project);
}
function findingsOf(question, causes, packages, format) {
    const command = (0,shell.Q)(question.lock.path, lockCommand(format));
    const judge = `Yarn ${question.judgeAs ?? (format === undefined ? '1' : formatsOf(format))}`;
    return (0,findings.q)({
        lock: question.lock,
        judge,
        packages,
        causes,
        strict: question.level === 'strict',
        remedy: { text: 'Lock again and commit the lock.', command },
    });
}
function lockCommand(format) {
    if (format === undefined)
        return 'yarn install --ignore-scripts';
    return format >= 5 ? 'yarn install --mode=update-lockfile' : 'yarn install';
}
function obstacleTo({ lock, judgeAs }, format) {
    const base = { claim: lock.path, where: { file: lock.path } };
    if (judgeAs === undefined)
        return undefined;
    if (!(0,semver.lF)(judgeAs)) {
        const observed = `"${judgeAs.slice(0, 40)}" is not a version of Yarn`;
        return {
            ...base,
            outcome: 'unknown',
            code: 'tool-version-unknown',
            observed,
            remedy: { text: 'Give an exact version, such as 4.18.1.' },
        };
    }
    if (isRead(judgeAs, format))
        return undefined;
    const what = format === undefined ? 'a lock of Yarn 1' : `a lock of format ${format}, which is that of Yarn ${formatsOf(format)}`;
    return {
        ...base,
        outcome: 'broken',
        code: 'lock-version-unreadable',
        observed: `Yarn ${judgeAs} does not take ${what} as it is`,
        remedy: {
            text: 'Use the Yarn that wrote the lock, or lock again with this one.',
            command: (0,shell.Q)(lock.path, 'yarn install'),
        },
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/yarn/rules.ts



const wanted = [(0,choice.k)('yarn'), (0,choice.k)('yarn-berry')];
const yarnRules = {
    check: checkYarnLock,
    wantsLock: (manifest, tree) => wanted.map((wants) => wants(manifest, tree)).find((found) => found),
    satisfies: semver.ib,
};


/***/ })

};
