export const id = 648;
export const ids = [648];
export const modules = {

/***/ 6648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  swiftRules: () => ( swiftRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var src_damage = __webpack_require__(7622);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/swift/causes.ts
function swiftCauses(lock, manifest) {
    const pins = new Map(lock.pins.map((pin) => [pin.identity, pin]));
    const wishes = manifest.wishes.flatMap((wish) => wishCauses(pins, manifest, wish));
    return [...wishes, ...duplicates(lock), ...(manifest.open === undefined ? [] : [opened(manifest)])];
}
function opened({ file, open = '' }) {
    return { code: 'undetermined', claim: file.path, observed: open, file, refused: false, unknown: true };
}
function wishCauses(pins, manifest, wish) {
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
    const low = compare(version, requirement.from);
    const high = compare(version, requirement.below);
    if (low === undefined || high === undefined)
        return undefined;
    return low >= 0 && (high < 0 || (requirement.included && high === 0));
}
function plain(a, b) {
    const order = compare(a, b);
    return order === undefined ? undefined : order === 0;
}
function compare(a, b) {
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

// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/swift/manifest.ts
const DYNAMIC = /#if\b|ProcessInfo|Context\.|getenv|\bif\b|\bfor\b|\bswitch\b|\?\s*\[|\.dependencies\s*(?:\+=|=|\.(?:append|insert|remove))|\btraits\s*:/;
const MOST_CHARACTERS = 1_000_000;
const MOST_CALLS = 2000;
function readManifest(file) {
    if (file.text.length > MOST_CHARACTERS)
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


async function readLock(file) {
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
    const lock = await readLock(question.lock);
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
async function pinned({ lock, tree, path }) {
    const read = await readLock(lock);
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


const swiftRules = { check: checkSwiftLock, wantsLock: () => undefined, pinned: pinned, satisfies: satisfies };


/***/ })

};
