export const id = 5050;
export const ids = [5050];
export const modules = {

/***/ 5050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraformRules: () => ( terraformRules)
});

// EXTERNAL MODULE: ../../packages/lockfiles/src/paths.ts
var paths = __webpack_require__(8511);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/findings.ts
var javascript_findings = __webpack_require__(4585);
// EXTERNAL MODULE: ../../packages/lockfiles/src/shell.ts
var shell = __webpack_require__(4869);
// EXTERNAL MODULE: ../../packages/lockfiles/src/unmeasured.ts
var unmeasured = __webpack_require__(7852);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/versions.ts
const VERSION = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
const PART = /^(?:(~>|>=|<=|!=|=|>|<) ?)?(\d\S*)$/;
function versionOf(text) {
    const parts = VERSION.exec(text);
    if (!parts)
        return undefined;
    const numbers = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
    const written = parts[3] !== undefined ? 3 : parts[2] !== undefined ? 2 : 1;
    return { numbers, written, pre: parts[4] ?? '' };
}
function isVersion(text) {
    return versionOf(text)?.written === 3;
}
function constraintsOf(text) {
    const parts = text.split(',').map((part) => constraintOf(part.trim()));
    return parts.every((part) => part !== undefined) ? parts : undefined;
}
function constraintOf(text) {
    const parts = PART.exec(text);
    const bound = versionOf(parts?.[2] ?? '');
    if (!parts || !bound)
        return undefined;
    const operator = parts[1] ?? '=';
    const numbers = bound.numbers.slice(0, operator === '~>' ? Math.max(bound.written, 2) : 3).join('.');
    const written = `${numbers}${bound.pre === '' ? '' : `-${bound.pre}`}`;
    return { operator, bound, canonical: operator === '=' ? written : `${operator} ${written}` };
}
function isPreRelease(text) {
    return (versionOf(text)?.pre ?? '') !== '';
}
function allows({ operator, bound }, text) {
    const version = versionOf(text);
    if (!version)
        return false;
    const order = compare(version, bound);
    if (operator === '~>')
        return order >= 0 && compare(version, { ...bound, pre: '', numbers: above(bound) }) < 0;
    const answers = {
        '=': order === 0,
        '!=': order !== 0,
        '>': order > 0,
        '>=': order >= 0,
        '<': order < 0,
        '<=': order <= 0,
    };
    return answers[operator] === true;
}
function above({ numbers, written }) {
    return written === 3 ? [numbers[0], numbers[1] + 1, 0] : [numbers[0] + 1, 0, 0];
}
function compare(a, b) {
    for (const at of [0, 1, 2])
        if (a.numbers[at] !== b.numbers[at])
            return a.numbers[at] - b.numbers[at];
    if (a.pre === b.pre)
        return 0;
    if (a.pre === '' || b.pre === '')
        return a.pre === '' ? 1 : -1;
    return comparePre(a.pre.split('.'), b.pre.split('.'));
}
function comparePre(a, b) {
    for (const [at, own] of a.entries()) {
        const other = b[at];
        if (other === undefined)
            return 1;
        if (own === other)
            continue;
        const [first, second] = [own, other].map((part) => (/^\d+$/.test(part) ? Number(part) : undefined));
        if (first !== undefined && second !== undefined)
            return first - second;
        if (first !== undefined || second !== undefined)
            return first !== undefined ? -1 : 1;
        return own < other ? -1 : 1;
    }
    return a.length < b.length ? -1 : 0;
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
    const hashes = [...lock.providers.values()].flatMap((locked) => hashCause(lock, locked));
    return [...changed, ...removed(lock, project, asked), ...hashes, ...open];
}
function providerCauses(lock, address, wishes, project) {
    const locked = lock.providers.get(address);
    const [first] = wishes;
    if (!locked) {
        const one = wishes.find(({ constraint }) => constraint !== undefined) ?? first;
        return [causeAt(one, 'dependency-added', 'not in the lock')];
    }
    const verdicts = wishes.flatMap((wish) => verdictOf(wish, locked));
    if (verdicts.length === 0)
        verdicts.push(...unnamed(locked, wishes, project));
    return verdicts.length > 0 ? verdicts : recorded(lock, locked, wishes, project);
}
function causeAt(one, code, observed, more = {}) {
    const claim = one.constraint === undefined ? one.written : `${one.written} ${one.constraint}`;
    return { code, claim, observed, file: one.file, at: one.line, refused: true, ...more };
}
function verdictOf(wish, { version }) {
    if (wish.constraint === undefined)
        return [];
    const parts = constraintsOf(wish.constraint);
    if (!parts)
        return [causeAt(wish, 'manifest-invalid', 'not of a form that a constraint may have')];
    if (parts.every((part) => allows(part, version)))
        return [];
    return [causeAt(wish, 'dependency-unsatisfied', `the lock has ${version}, which ${wish.constraint} does not allow`)];
}
function unnamed({ version }, wishes, { open }) {
    const exact = wishes
        .flatMap(({ constraint }) => constraintsOf(constraint ?? '') ?? [])
        .some((part) => part.operator === '=' && allows(part, version));
    if (!isPreRelease(version) || exact)
        return [];
    const observed = `the lock has the pre-release ${version}, which is taken only where a constraint names it`;
    const [first] = wishes;
    if (open.length === 0)
        return [causeAt(first, 'dependency-unsatisfied', observed)];
    return [causeAt(first, 'undetermined', observed, { refused: false, unknown: true })];
}
function recorded(lock, locked, wishes, { open, hasTests }) {
    const before = canonical(locked.constraints);
    const now = new Set(wishes.flatMap(({ constraint }) => [...canonical(constraint ?? '')]));
    const added = wishes.filter(({ constraint }) => [...canonical(constraint ?? '')].some((part) => !before.has(part)));
    const observed = `the lock has ${locked.version}, chosen for ${locked.constraints || 'any version'}`;
    if (added.length > 0)
        return added.map((wish) => causeAt(wish, 'constraint-changed', observed, { refused: false }));
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
function removed(lock, { open, hasTests }, asked) {
    if (open.length > 0 || hasTests)
        return [];
    return [...lock.providers].flatMap(([address, { written, line }]) => {
        const observed = 'in the lock, and nothing in the configuration asks for it any more';
        const code = 'dependency-removed';
        return asked.has(address) ? [] : [{ code, claim: written, observed, file: lock.file, at: line, refused: true }];
    });
}
function hashCause(lock, { written, hashes, line }) {
    const cause = (observed) => [
        { code: 'checksum-missing', claim: written, observed, file: lock.file, at: line, refused: false },
    ];
    if (hashes.length === 0)
        return cause('the lock has no hash of it');
    if (hashes.some((hash) => hash.startsWith('zh:')) || hashes.filter((hash) => hash.startsWith('h1:')).length !== 1)
        return [];
    return cause('the lock has one h1 hash and no zh: it holds on the platform where it was made alone');
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/damage.ts
var damage = __webpack_require__(7622);
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

const MOST_CHARACTERS = 5_000_000;
const DEEPEST = 60;
function readHcl(text) {
    if (text.length > MOST_CHARACTERS)
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
            const block = depth < DEEPEST ? blockOf(cursor, token, depth) : undefined;
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
    if (depth >= DEEPEST)
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
    if (depth >= DEEPEST)
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




function readLock(file) {
    if (file.text.trim() === '')
        return { ok: false, finding: (0,damage.sX)(file) };
    const read = readHcl(file.text);
    if ('why' in read)
        return { ok: false, finding: (0,damage.ti)(file) ?? invalid(file, read.why, read.line) };
    const providers = new Map();
    let openTofu = 0;
    for (const block of read.blocks) {
        if (block.type === 'module')
            continue;
        const provider = providerOf(block);
        if ('why' in provider)
            return { ok: false, finding: invalid(file, provider.why, block.line) };
        const address = addressOf(provider.written);
        if (isOpenTofu(provider.written))
            openTofu += 1;
        const before = providers.get(address);
        if (before?.written === provider.written)
            return { ok: false, finding: invalid(file, `${provider.written} is in it twice`, block.line) };
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
    const odd = [...attributes.keys()].find((name) => !['version', 'constraints', 'hashes'].includes(name));
    if (odd !== undefined)
        return { why: `a lock has no attribute \`${odd}\`` };
    const version = attributes.get('version')?.value;
    const constraints = attributes.get('constraints')?.value;
    const hashes = attributes.get('hashes')?.value;
    if (version?.kind !== 'text' || !isVersion(version.text))
        return { why: `${written} has no version` };
    const list = hashes?.kind === 'list' ? hashes.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];
    const recorded = constraints?.kind === 'text' ? constraints.text : '';
    const canonical = recorded === '' ? [] : constraintsOf(recorded)?.map((part) => part.canonical);
    if (canonical?.join(', ') !== recorded)
        return { why: `the constraints of ${written} are not written as Terraform does` };
    if (list.some((hash) => !/^[^:]+:/.test(hash)))
        return { why: `${written} has a hash that is none` };
    return { written, version: version.text, constraints: recorded, hashes: list, line };
}
function invalid(file, why, line) {
    return {
        claim: file.path,
        outcome: 'broken',
        code: 'lock-invalid',
        observed: `${why} (line ${line})`,
        where: { file: file.path, line },
        remedy: { text: 'Restore it from version control, or let `terraform init` write it again.' },
    };
}

// EXTERNAL MODULE: ../../packages/lockfiles/src/pair.ts
var pair = __webpack_require__(3083);
// EXTERNAL MODULE: ../../packages/lockfiles/src/javascript/json.ts
var json = __webpack_require__(1773);
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
        const conflict = (0,damage.WA)(file);
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
                    declared.set(name, requirementOf(file, name, attribute));
    return declared;
}
function requirementOf(file, name, { line, value }) {
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
        const name = chosen === undefined ? type.split('_', 1)[0] : nameIn(chosen);
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
function nameIn(value) {
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
async function projectAt(tree, lockPath) {
    const root = (0,paths.yS)(lockPath);
    const seen = new Set([root]);
    const modules = [];
    const open = [];
    for (const folder of seen) {
        const module = await moduleIn(tree, folder);
        modules.push(module);
        open.push(...module.untold.map((one) => ({ ...one, claim: one.file.path })));
        for (const call of module.calls) {
            const place = placeOf(call, folder);
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
function placeOf({ source }, folder) {
    return source !== undefined && /^\.\.?\//.test(`${source}/`) ? (0,paths.oR)(folder, source) : undefined;
}
function notRead({ name, source, file, line }) {
    const from = source === undefined ? 'a source that only Terraform can work out' : source;
    const why = `its module comes from ${from}, which is not among the files looked at: what it asks for is not known`;
    return { claim: `module ${name}`, why, file, line };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/check.ts






async function checkTerraformLock(question) {
    const lock = readLock(question.lock);
    const project = await projectAt(question.tree, question.path);
    const { manifests } = project;
    if (!lock.ok)
        return { findings: [lock.finding], packages: 0, manifests };
    const packages = lock.value.providers.size;
    if (manifests.length === 0) {
        const observed = 'there is no configuration beside it to compare with';
        return { findings: [(0,unmeasured.Q)(question.lock, 'manifest-absent', observed)], packages, manifests };
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





function pinned({ lock, tree, path }, tool) {
    const read = readLock(lock);
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
function satisfies(version, spec) {
    return constraintsOf(spec)?.every((part) => allows(part, version));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/terraform/rules.ts



const BACKEND = /^[ \t]*(?:backend[ \t]+"[^"\n]*"|cloud)[ \t]*\{/m;
const terraformRules = {
    check: checkTerraformLock,
    pinned: pinned,
    satisfies: satisfies,
    wantsLock: (manifest, tree) => {
        const file = tree.read(manifest);
        if (!file || 'unread' in file || !BACKEND.test(file.text))
            return undefined;
        const program = /\.tofu$/.test((0,paths.Vb)(manifest)) ? 'tofu' : 'terraform';
        return { lock: '.terraform.lock.hcl', command: `${program} init -backend=false` };
    },
};


/***/ }),

/***/ 7852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Q: () => ( unmeasured)
 });
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


/***/ })

};
