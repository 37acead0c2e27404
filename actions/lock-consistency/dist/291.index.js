export const id = 291;
export const ids = [291];
export const modules = {

/***/ 291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  poetryRules: () => (/* binding */ poetryRules)
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(69);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/toml.ts

/** How deep arrays and inline tables may be nested. Manifests and locks need five; Python's own limit is near 1000. */
const MAX_DEPTH = 100;
/** Python refuses integers of more digits (sys.int_info.default_max_str_digits); reading them takes quadratic time. */
const MAX_DIGITS = 4300;
/**
 * The text as tomllib decodes it: without the byte order mark and with `\n` for `\r\n`
 * (cpython Lib/tomllib/_parser.py `loads`). Line and column numbers stay what an editor shows.
 */
function normalizeText(text) {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body;
}
/** Reads TOML. `exact` keeps integers as `bigint`, which hashing needs and which costs a little. Never throws. */
function readToml(text, exact = false) {
    const body = normalizeText(text);
    const long = exact ? longNumber(body) : -1;
    if (long >= 0)
        return { ok: false, deep: false, why: 'a number has too many digits', ...placeOf(body, long) };
    try {
        return { ok: true, table: (0,dist/* parse */.qg)(body, { maxDepth: MAX_DEPTH, integersAsBigInt: exact }) };
    }
    catch (error) {
        return failureOf(error);
    }
}
function failureOf(error) {
    if (!(error instanceof dist/* TomlError */.zx))
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
/** The line and column (from 1) of an offset in a text. */
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1 };
}
/** The value as a table, or nothing where it is anything else. */
function asTable(value) {
    const table = typeof value === 'object' && !Array.isArray(value) && !(value instanceof dist/* TomlDate */.PJ);
    return table ? value : undefined;
}
/** The value as an array; an empty one where it is anything else. */
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
/** The value as a string, or nothing where it is anything else. */
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The strings among the elements of an array. */
function asStrings(value) {
    return asArray(value).filter((element) => typeof element === 'string');
}
/** The table's entries; none where there is no table. */
function entriesOf(value) {
    const table = asTable(value);
    return table ? Object.entries(table) : [];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/causes.ts
async function causesOf(_question) {
    return [];
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(497);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/pep440.ts

/** Longer texts are no versions; the limit keeps hostile ones cheap. */
const MAX_LENGTH = 200;
/** Reads a version as PEP 440 has it; nothing where the text is none. */
function parseVersion(text) {
    const trimmed = text.trim();
    const parts = trimmed.length > MAX_LENGTH ? null : (0,pep440/* parse */.qg)(trimmed);
    if (!parts)
        return undefined;
    const { epoch, release, pre, dev, local } = parts;
    return { text: trimmed, epoch, release, unstable: Boolean(pre || dev), local: Boolean(local) };
}
/** Negative, zero or positive, as the first is older than, the same as or newer than the second. */
function compareVersions(a, b) {
    return (0,pep440/* compare */.UD)(a.text, b.text);
}
/** The version without its local part (`1.0+cpu` is `1.0`). */
function publicVersion(version) {
    return version.local ? (parseVersion(version.text.split('+', 1)[0] ?? '') ?? version) : version;
}
/** Whether `text` is a version and at least `floor`; both as PEP 440 has them. */
function atLeast(text, floor) {
    const version = parseVersion(text);
    const least = parseVersion(floor);
    return version !== undefined && least !== undefined && compareVersions(version, least) >= 0;
}
/** A project's name as indexes compare it (PEP 503): lower case, and one `-` for any run of `-`, `_` and `.`. */
function canonicalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/python-json.ts

const python_json_MAX_DEPTH = 200;
/**
 * Serialises byte for byte as Python's `json.dumps(value, sort_keys=True)` does with its defaults: `", "` and `": "`,
 * keys in code point order, everything outside ASCII escaped, floats as `repr` (CPython Lib/json/encoder.py, 3.13).
 */
function pythonJson(value) {
    try {
        return { ok: true, text: write(value, 0) };
    }
    catch (error) {
        if (error === DATE)
            return { ok: false, why: 'date' };
        if (error === DEPTH)
            return { ok: false, why: 'depth' };
        throw error;
    }
}
const DATE = Symbol('date');
const DEPTH = Symbol('depth');
function write(value, depth) {
    if (depth > python_json_MAX_DEPTH)
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
    if (value instanceof dist/* TomlDate */.PJ)
        throw DATE;
    return Array.isArray(value) ? writeArray(value, depth) : writeTable(value, depth);
}
function writeArray(array, depth) {
    const kept = array.filter((element) => element !== undefined);
    return `[${kept.map((element) => write(element, depth + 1)).join(', ')}]`;
}
function writeTable(table, depth) {
    const keys = Object.keys(table).filter((key) => table[key] !== undefined);
    const members = keys.sort(byCodePoint).map((key) => `${pythonString(key)}: ${write(table[key], depth + 1)}`);
    return `{${members.join(', ')}}`;
}
/** Orders strings by code point, as Python does; JavaScript compares UTF-16 units, in which U+1F600 precedes U+FFFD. */
function byCodePoint(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i += 1) {
        const difference = weight(a.charCodeAt(i)) - weight(b.charCodeAt(i));
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** Moves the surrogates (D800–DFFF) above all other units, for they begin the code points from U+10000 on. */
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
/** A float as Python's `repr` writes it: the same shortest digits as JavaScript's, with other rules for the exponent. */
function pythonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const [mantissa = '0', power = '0'] = Math.abs(value).toExponential().split('e');
    return sign + placed(mantissa.replace('.', ''), Number(power));
}
/** Fixed notation from 1e-4 up to below 1e16 (CPython Objects/floatobject.c, `float_repr_style` "short", format 'r'). */
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/content-hash.ts


const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const POETRY_KEYS = [...LEGACY_KEYS, 'group'];
const ALPHA_KEYS = ['dependencies', 'group', 'source', 'extras'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];
/** The content hash of a manifest (pyproject.toml, read with exact integers) by one rule: 64 lowercase hex digits. */
function contentHash(manifest, rule, capabilities) {
    const content = hashedContent(manifest, rule);
    if (content === undefined)
        return { ok: false, why: 'shape' };
    const json = pythonJson(content);
    return json.ok ? { ok: true, hash: capabilities.sha256(json.text) } : json;
}
/** What is hashed; nothing where a section that Poetry reads as a table is something else, on which Poetry fails. */
function hashedContent(manifest, rule) {
    const poetry = section(asTable(section(manifest, 'tool')), 'poetry');
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
/** Since 2.0: `[project]`, and since 2.3 `[dependency-groups]` raw, count; `[tool.poetry]` moves to where they are. */
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
    const value = table?.[key];
    return value === undefined ? {} : asTable(value);
}
function present(table, keys) {
    return Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));
}
function filled(table, keys) {
    return Object.fromEntries(keys.map((key) => [key, table[key] ?? null]));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/releases.ts

/** Every writer there was, oldest first (`_VERSION`, GENERATED_COMMENT and `_get_content_hash` in locker.py by tag). */
const ERAS = [
    { name: '1.0', since: '1.0.0', rule: '1.0', lockVersions: [undefined, '1.0'], header: 'none' },
    { name: '1.1', since: '1.1.0', rule: '1.0', lockVersions: ['1.1'], header: 'none' },
    { name: '1.2', since: '1.2.0', rule: '1.2', lockVersions: ['1.1'], header: 'none' },
    { name: '1.3', since: '1.3.0', rule: '1.2', lockVersions: ['2.0'], header: 'unversioned' },
    { name: '1.4 to 1.8', since: '1.4.0', rule: '1.2', lockVersions: ['2.0'], header: 'versioned' },
    { name: '2.0 to 2.2', since: '2.0.0', rule: '2.0', lockVersions: ['2.1'], header: 'versioned' },
    { name: '2.3 or later', since: '2.3.0', rule: '2.3', lockVersions: ['2.1'], header: 'versioned' },
];
/** The release that a version text names; nothing where it is no version, or older than 1.0. */
function releases_releaseOf(text) {
    const version = parseVersion(text);
    const era = version && ERAS.findLast((candidate) => isWithin(version, candidate));
    return version && era ? { name: version.text, version, rule: ruleOf(version, era) } : undefined;
}
/** A pre-release belongs to the line it leads to (`2.3.0.dev0` hashes as 2.3), save the alphas of 1.2. */
function isWithin(version, era) {
    const release = parseVersion(version.release.join('.'));
    const since = parseVersion(era.since);
    return version.epoch === 0 && release !== undefined && since !== undefined && compareVersions(release, since) >= 0;
}
function ruleOf(version, era) {
    if (era.since !== '1.2.0' || atLeast(version.text, '1.2.0b3'))
        return era.rule;
    return atLeast(version.text, '1.2.0a2') ? '1.2-alpha' : '1.0';
}
/**
 * Every Poetry that could have written a lock. A header with a version names one; else the lock-version and the form
 * of the header leave few, and a header may have been stripped, so it only excludes where others remain.
 */
function writersOf(header, lockVersion) {
    const named = header.kind === 'versioned' ? releases_releaseOf(header.version) : undefined;
    if (named)
        return [named];
    const writing = ERAS.filter((era) => era.lockVersions.includes(lockVersion));
    const alike = writing.filter((era) => era.header === header.kind);
    const eras = alike.length > 0 ? alike : writing.length > 0 ? writing : ERAS.slice(-1);
    return eras.flatMap((era) => {
        const release = releases_releaseOf(era.since);
        return release ? [{ ...release, name: era.name }] : [];
    });
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/accept.ts




/**
 * What one Poetry, given as an exact version, says to a lock: `Locker.is_fresh` and the format check of
 * `Locker._get_lock_data` (locker.py at 1.0.10, 1.1.15, 1.2.2, 1.3.2, 1.8.5, 2.0.1, 2.1.4, 2.5.1).
 * Nothing where the text is not a version from 1.0 on.
 */
function acceptedBy(lock, manifest, version, capabilities) {
    const release = releaseOf(version);
    return release && acceptanceOf(lock, manifest, release, capabilities);
}
/** The same for a release already known. */
function acceptanceOf(lock, manifest, release, capabilities) {
    const reading = readingOf(lock.lockVersion, release);
    const answer = { release, reading, manifest: readsManifest(manifest, release) };
    const computed = contentHash(manifest, release.rule, capabilities);
    if (!computed.ok)
        return { ...answer, why: computed.why };
    if (lock.contentHash === undefined)
        return { ...answer, fresh: false };
    if (computed.hash === lock.contentHash)
        return { ...answer, fresh: true };
    return { ...answer, fresh: fallsBack(lock, release) && matchesOld(lock, manifest, capabilities) };
}
/** Whether it is accepted: read, and fresh. Nothing where freshness cannot be told. */
function accepts(acceptance) {
    if (acceptance.reading === 'no' || !acceptance.manifest)
        return false;
    return acceptance.fresh;
}
/** Since 2.3 a lock whose header names an older version may carry the hash that leaves out `[dependency-groups]`. */
function fallsBack(lock, release) {
    const named = lock.header.kind === 'versioned' && parseVersion(lock.header.version) !== undefined;
    return release.rule === '2.3' && named && lock.header.kind === 'versioned' && !atLeast(lock.header.version, '2.3.0');
}
function matchesOld(lock, manifest, capabilities) {
    const old = contentHash(manifest, '2.0', capabilities);
    return old.ok && old.hash === lock.contentHash;
}
function readingOf(lockVersion, { version }) {
    // Checked since 1.0.10; since 2.0 a lock without lock-version is refused.
    if (!atLeast(version.text, '1.0.10'))
        return 'yes';
    if (lockVersion === undefined && atLeast(version.text, '2.0.0.dev0'))
        return 'no';
    const format = parseVersion(lockVersion ?? '1.0');
    if (!format)
        return 'no';
    const [major = 0] = format.release;
    const backported = atLeast(version.text, '1.2.2') && format.release.join('.') === '2.0';
    const below = atLeast(version.text, '1.3.0.dev0') ? 3 : 2;
    if (backported && below === 2)
        return 'yes';
    if (major < 1 || major >= below)
        return 'no';
    const own = parseVersion(ownFormat(version.text));
    return own && compareVersions(format, own) > 0 ? 'with-a-warning' : 'yes';
}
/** The lock-version a Poetry writes (`Locker._VERSION`). */
function ownFormat(version) {
    if (atLeast(version, '2.0.0.dev0'))
        return '2.1';
    if (atLeast(version, '1.3.0.dev0'))
        return '2.0';
    return atLeast(version, '1.1.0.dev0') ? '1.1' : '1.0';
}
/** Before 2.0 Poetry knew no `[project]`; name and version had to stand in `[tool.poetry]`, since 1.8 in package mode. */
function readsManifest(manifest, { version }) {
    if (atLeast(version.text, '2.0.0.dev0'))
        return true;
    const poetry = asTable(asTable(manifest['tool'])?.['poetry']);
    if (!poetry)
        return false;
    if (atLeast(version.text, '1.8.0') && poetry['package-mode'] === false)
        return true;
    return poetry['name'] !== undefined && poetry['version'] !== undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/judge.ts



/**
 * Asks the Poetry given (an exact version) or else every Poetry that could have written the lock. One that accepts is
 * enough: its hash cannot be right by accident. Nothing where `judgeAs` is not a version of Poetry.
 */
function judgeLock(lock, manifest, capabilities, judgeAs) {
    const judges = judgesOf(lock, judgeAs);
    if (judges.length === 0)
        return undefined;
    const said = judges.map((release) => acceptanceOf(lock, manifest, release, capabilities));
    const accepting = said.filter((answer) => accepts(answer) === true);
    const refusing = said.filter((answer) => accepts(answer) === false);
    const undecided = said.filter((answer) => accepts(answer) === undefined);
    const outcome = accepting.length > 0 ? 'fresh' : refusing.length > 0 ? 'stale' : 'unknown';
    return { outcome, accepting, refusing, undecided };
}
/** Who is asked: the version given, or the possible writers. */
function judgesOf(lock, judgeAs) {
    if (judgeAs === undefined)
        return writersOf(lock.header, lock.lockVersion);
    const release = releases_releaseOf(judgeAs);
    return release ? [release] : [];
}
/** How a lock's format stands to all we know: readable, newer than known yet readable (`>=1,<3`), or foreign. */
function formatOf(lock) {
    if (lock.lockVersion === undefined)
        return 'known';
    const [major = 0, minor = 0] = parseVersion(lock.lockVersion)?.release ?? [];
    if (major < 1 || major > 2)
        return 'foreign';
    return minor > 1 ? 'newer' : 'known';
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(869);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/remedy.ts


/**
 * How to lock again with a given Poetry, leaving the locked versions as they are where it can: since 2.0 that is the
 * default, 1.1 to 1.8 have `--no-update`, 1.0 updates everything (src/poetry/console/commands/lock.py by tag).
 */
function lockAgain(path, { version, name }) {
    if (atLeast(version.text, '2.0.0.dev0'))
        return { text: LOCK, command: (0,shell/* commandBeside */.Q)(path, 'poetry lock') };
    if (atLeast(version.text, '1.1.0'))
        return { text: LOCK, command: (0,shell/* commandBeside */.Q)(path, 'poetry lock --no-update') };
    const text = `Lock again. Poetry ${name} updates every package when it does.`;
    return { text, command: (0,shell/* commandBeside */.Q)(path, 'poetry lock') };
}
const LOCK = 'Lock again and commit the lock.';

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/obstacles.ts


/** What stands in the way of saying fresh or stale, as a finding; nothing where nothing does. */
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
    if (judgeAs === undefined)
        return undefined;
    if (!first.manifest)
        return manifestTooNew(pair, first);
    return first.reading === 'no' ? formatUnreadable(pair, lock, first) : undefined;
}
/** What a reader should know though it decides nothing: a format newer than known, one read with a warning. */
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/damage.ts
/** A line that git, or a three-way merge tool, leaves in a file that has conflicts. */
const CONFLICT = /^(?:<{7} .*|={7}|>{7} .*|\|{7} .*)$/;
/** The first line of a Git LFS pointer (git-lfs docs/spec.md). */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/**
 * Why a file that does not parse is what it is, where that can be told: merge conflict markers (with the line), a Git
 * LFS pointer, nothing in it. Ask only about texts that failed to parse: a string may hold any of these.
 */
function damageOf(file) {
    if (file.text.trim() === '')
        return emptyFile(file);
    if (file.text.startsWith(LFS_POINTER))
        return lfsPointer(file);
    const line = file.text.split('\n').findIndex((text) => CONFLICT.test(text.trimEnd()));
    return line < 0 ? undefined : conflict(file, line + 1);
}
/** The finding for a file without any content. */
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/lock.ts


/** The header as Poetry reads it: `re.search("Poetry ([^ ]+)", first line)` (locker.py, 2.3.0, `is_fresh`). */
function headerOf(text) {
    const end = text.indexOf('\n');
    const line = text.slice(0, Math.min(end < 0 ? text.length : end, 200));
    const word = /Poetry ([^ ]+)/.exec(line)?.[1];
    if (word === undefined)
        return line.includes('@generated') ? { kind: 'unversioned' } : { kind: 'none' };
    return parseVersion(word) ? { kind: 'versioned', version: word.trim() } : { kind: 'unversioned' };
}
/** A lock from its parsed table; fields of an unexpected type are as good as absent. */
function lockFrom(path, text, table) {
    const metadata = asTable(table['metadata']);
    const version = asString(metadata?.['lock-version']);
    const hash = asString(metadata?.['content-hash']);
    const python = asString(metadata?.['python-versions']);
    return {
        path,
        header: headerOf(text),
        ...(version === undefined ? {} : { lockVersion: version }),
        ...(hash === undefined ? {} : { contentHash: hash }),
        ...(python === undefined ? {} : { pythonVersions: python }),
        extras: new Map(entriesOf(table['extras']).map(([name, names]) => [name, asStrings(names)])),
        packages: asArray(table['package']).flatMap(packageFrom),
    };
}
function packageFrom(value, index) {
    const table = asTable(value);
    const name = asString(table?.['name']);
    const version = asString(table?.['version']);
    if (!table || name === undefined || version === undefined)
        return [];
    const source = sourceFrom(table['source']);
    const markers = asString(table['markers']) ?? asTable(table['markers']);
    const category = asString(table['category']);
    return [
        {
            name,
            key: canonicalName(name),
            version,
            optional: table['optional'] === true,
            ...(Array.isArray(table['groups']) ? { groups: asStrings(table['groups']).map(canonicalName) } : {}),
            ...(category === undefined ? {} : { category }),
            ...(markers === undefined ? {} : { markers }),
            extras: entriesOf(table['extras']).map(([extra]) => extra),
            ...(source === undefined ? {} : { source }),
            needs: new Map(entriesOf(table['dependencies']).map(([need, spec]) => [canonicalName(need), spec])),
            index,
        },
    ];
}
function sourceFrom(value) {
    const table = asTable(value);
    const type = asString(table?.['type']);
    const url = asString(table?.['url']);
    const reference = asString(table?.['reference']);
    if (url === undefined)
        return undefined;
    // Before 1.1 an index had no type: [package.source] held url and reference only.
    return { type: type ?? 'legacy', url, ...(reference === undefined ? {} : { reference }) };
}
/** The line (from 1) of the lock's `content-hash`, or of its `[metadata]`; 1 where it has neither. */
function hashLine(text) {
    const at = text.lastIndexOf('\ncontent-hash');
    const place = at >= 0 ? at : text.lastIndexOf('\n[metadata]');
    return place < 0 ? 1 : lineAt(text, place + 1);
}
/** The line (from 1) of the `[[package]]` with that index. */
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/read.ts



/** Reads a poetry.lock of any Poetry since 1.0. Never throws. Packages that have no name or version are left out. */
function readPoetryLock(file) {
    if (file.text.trim() === '')
        return { ok: false, finding: emptyFile(file) };
    const read = readToml(file.text);
    if (!read.ok)
        return { ok: false, finding: damageOf(file) ?? unparsable(file, read) };
    return { ok: true, value: lockFrom(file.path, file.text, read.table) };
}
/** Reads a pyproject.toml with exact integers, as hashing needs it. Never throws. */
function readManifest(file) {
    const read = readToml(file.text, true);
    if (read.ok)
        return { ok: true, value: read.table };
    return { ok: false, finding: damageOf(file) ?? unparsable(file, read) };
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


/** The finding for a lock that holds. */
function freshFinding({ pair, lock, judgement }) {
    const count = `${lock.packages.length} package${lock.packages.length === 1 ? '' : 's'}`;
    const but = judgement.refusing.length > 0 ? `; Poetry ${names(judgement.refusing)} would not` : '';
    return {
        claim: pair.lock.path,
        outcome: 'holds',
        code: 'lock-fresh',
        observed: `${count}, Poetry ${names(judgement.accepting)} would accept it${but}`,
        where: { file: pair.lock.path },
    };
}
/** The finding for a stale lock, which says in a sentence what the causes say one by one. */
function staleFinding({ pair, judgement }, causes) {
    const judge = judgement.refusing.at(-1);
    const remedy = judge ? { remedy: lockAgain(pair.lock.path, judge.release) } : {};
    return {
        claim: pair.lock.path,
        outcome: 'broken',
        code: 'lock-stale',
        observed: summary(causes),
        ...(judge ? { expected: `a content hash that Poetry ${names(judgement.refusing)} accepts` } : {}),
        where: { file: pair.lock.path, line: hashLine(pair.lock.text) },
        ...remedy,
    };
}
const NOTHING_NAMED = 'the content hash belongs to another pyproject.toml, yet every dependency matches ' +
    '(a merge kept one side’s hash, or an entry changed that leaves no trace in the lock)';
function summary(causes) {
    const broken = causes.filter((cause) => cause.outcome === 'broken');
    const [first] = broken;
    if (!first)
        return NOTHING_NAMED;
    const more = broken.length > 1 ? `, and ${broken.length - 1} more` : '';
    const line = first.where?.line;
    const place = line === undefined ? '' : ` (${first.where?.file}:${line})`;
    return `${first.claim}${place}: ${first.observed}${more}`;
}
function names(answers) {
    return answers.map((answer) => answer.release.name).join(', ');
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/check.ts





/**
 * Answers whether `poetry check --lock` would accept the lock beside its manifest: exactly one `lock-fresh` finding
 * where it would, one `lock-stale` where not, followed by what changed since; otherwise the finding that says why it
 * could not be told. Reads nothing but the two texts, and does not throw on any text.
 */
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
    return { packages: lock.packages.length, ...writer };
}
async function findingsOf(question) {
    const remarks = remarksOn(question);
    if (question.judgement.outcome === 'fresh')
        return [freshFinding(question), ...remarks];
    const causes = await causesOf(question);
    return [staleFinding(question, causes), ...causes, ...remarks];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/rules.ts



// A project keeps Poetry as its build backend long after it has moved to another tool for its lock.
const RIVALS = ['uv.lock', 'pdm.lock', 'Pipfile.lock', 'pixi.lock', 'pylock.toml', 'conda-lock.yml'];
/** What can be told of `pyproject.toml` and `poetry.lock`. */
const poetryRules = {
    wantsLock: (manifest, beside) => !RIVALS.some((rival) => beside.includes(rival)) && isPoetryProject(manifest),
    localProjects,
    check: checkPoetryPair,
};
/** Whether a manifest is of a Poetry project: it has dependencies of Poetry's own, or is built by poetry-core. */
function isPoetryProject(file) {
    const manifest = parsed(file);
    const poetry = poetryTable(manifest);
    const backend = asString(asTable(manifest?.['build-system'])?.['build-backend']);
    return (poetry?.['dependencies'] !== undefined || poetry?.['group'] !== undefined || backend?.startsWith('poetry.') === true);
}
/** Path dependencies (Poetry's documentation, "Dependency specification: path"), of every group. */
function localProjects(file) {
    const poetry = poetryTable(parsed(file));
    const groups = entriesOf(poetry?.['group']).map(([, group]) => asTable(group)?.['dependencies']);
    return [poetry?.['dependencies'], poetry?.['dev-dependencies'], ...groups].flatMap(pathsOf);
}
function pathsOf(dependencies) {
    return entriesOf(dependencies).flatMap(([, value]) => asString(asTable(value)?.['path']) ?? []);
}
function poetryTable(manifest) {
    return asTable(asTable(manifest?.['tool'])?.['poetry']);
}
function parsed(file) {
    if (!file.text.includes('poetry'))
        return undefined;
    const read = readManifest(file);
    return read.ok ? read.value : undefined;
}


/***/ })

};
