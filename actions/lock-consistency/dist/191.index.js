export const id = 191;
export const ids = [191];
export const modules = {

/***/ 9566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   O: () => ( once)
 });
function once(make) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { value: make(key) };
        known.set(key, found);
        return found.value;
    };
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   Ew: () => ( canonicalName),
   Yd: () => ( publicVersion),
   Zy: () => ( compareVersions),
   jZ: () => ( atLeast),
   ot: () => ( parseVersion)
 });
 var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8497);

const MAX_LENGTH = 200;
function parseVersion(text) {
    const trimmed = text.trim();
    const parts = trimmed.length > MAX_LENGTH ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ .qg)(trimmed);
    if (!parts)
        return undefined;
    const { epoch, release, pre, dev, local } = parts;
    return { text: trimmed, epoch, release, unstable: Boolean(pre || dev), local: Boolean(local) };
}
function compareVersions(a, b) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ .UD)(a.text, b.text);
}
function publicVersion(version) {
    return version.local ? (parseVersion(version.text.split('+', 1)[0] ?? '') ?? version) : version;
}
function atLeast(text, floor) {
    const version = parseVersion(text);
    const least = parseVersion(floor);
    return version !== undefined && least !== undefined && compareVersions(version, least) >= 0;
}
function canonicalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

 __webpack_require__.d(__webpack_exports__, {
   $f: () => ( overlaps),
   FJ: () => ( parseConstraint),
   NB: () => ( allows)
 });
 var _pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6120);

const ANY = [{}];
const MAX_LENGTH = 1000;
const MAX_PARTS = 60;
const PART = /^(\^|~=|~|===|==|=|!=|>=|<=|>|<)?\s*(.+)$/;
function parseConstraint(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const alternatives = text.trim().split(/\|\|?/).map(parseAlternative);
    const readable = alternatives.filter((alternative) => alternative !== undefined);
    return readable.length === alternatives.length ? readable.flat() : undefined;
}
function parseAlternative(text) {
    const parts = text
        .replace(/(\^|~=?|[=!<>]=?=?)\s+/g, '$1')
        .split(/[\s,]+/)
        .filter((part) => part !== '');
    if (parts.length === 0 || parts.length > MAX_PARTS)
        return undefined;
    let whole = ANY;
    for (const part of parts) {
        const next = parsePart(part);
        whole = next && whole ? intersect(whole, next) : undefined;
    }
    return whole;
}
function parsePart(text) {
    if (/^v?[xX*](?:\.[xX*])*$/.test(text))
        return ANY;
    const [, operator = '', operand = ''] = PART.exec(text) ?? [];
    const wildcard = /^v?(\d+(?:\.\d+)*)(?:\.\*)+$/.exec(operand)?.[1];
    if (wildcard !== undefined)
        return wildcardRange(operator, wildcard);
    const version = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(operand);
    return version && operatorRange(operator, version);
}
function wildcardRange(operator, prefix) {
    const release = prefix.split('.').map(Number);
    const from = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(`${prefix}.dev0`);
    const to = bumped(release, release.length - 1, 0);
    if (!from || !to)
        return undefined;
    if (operator === '!=')
        return [{ max: { version: from, inclusive: false } }, { min: { version: to, inclusive: true } }];
    if (operator === '' || operator === '==')
        return [{ min: { version: from, inclusive: true }, max: below(to) }];
    return undefined;
}
function operatorRange(operator, version) {
    const at = { version, inclusive: true };
    const beside = { version, inclusive: false };
    if (operator === '' || operator === '==' || operator === '=' || operator === '===')
        return [{ min: at, max: at }];
    if (operator === '>=')
        return [{ min: at }];
    if (operator === '>')
        return [{ min: beside }];
    if (operator === '<=')
        return [{ max: at }];
    if (operator === '<')
        return [{ max: beside }];
    if (operator === '!=')
        return [{ max: beside }, { min: beside }];
    const end = endOf(operator, version);
    return end && [{ min: at, max: below(end) }];
}
function endOf(operator, { release, epoch }) {
    if (operator === '~')
        return bumped(release, release.length === 1 ? 0 : 1, epoch);
    if (operator === '~=')
        return bumped(release, Math.max(0, release.length - 2), epoch);
    const [major = 0, minor = 0] = release;
    if (major > 0 || release.length === 1)
        return bumped(release, 0, epoch);
    return bumped(release, minor > 0 || release.length === 2 ? 1 : 2, epoch);
}
function bumped(release, index, epoch) {
    const parts = release.slice(0, index + 1).map((part, i) => (i === index ? part + 1 : part));
    return (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(`${epoch > 0 ? `${epoch}!` : ''}${parts.join('.')}`);
}
function below(version) {
    return { version, inclusive: false };
}
function allows(constraint, text) {
    const version = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .ot)(text);
    return version === undefined || constraint.some((range) => isWithin(version, range));
}
function isWithin(version, { min, max }) {
    return (!min || isBeyond(version, min, 1)) && (!max || isBeyond(version, max, -1));
}
function isBeyond(version, bound, direction) {
    const comparable = bound.version.local ? version : (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Yd)(version);
    const order = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Zy)(comparable, bound.version) * direction;
    return order > 0 || (order === 0 && bound.inclusive);
}
function overlaps(a, b) {
    return intersect(a, b).length > 0;
}
function intersect(a, b) {
    const met = a.flatMap((one) => b.map((other) => ({ ...both('min', one, other, 1), ...both('max', one, other, -1) })));
    return met.filter(isPossible);
}
function both(end, one, other, direction) {
    const [a, b] = [one[end], other[end]];
    const bound = a && b ? stricter(a, b, direction) : (a ?? b);
    return bound ? { [end]: bound } : {};
}
function stricter(a, b, direction) {
    const order = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Zy)(a.version, b.version) * direction;
    if (order === 0)
        return a.inclusive ? b : a;
    return order > 0 ? a : b;
}
function isPossible({ min, max }) {
    if (!min || !max)
        return true;
    const order = (0,_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .Zy)(min.version, max.version);
    return order < 0 || (order === 0 && min.inclusive && max.inclusive);
}


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _j: () => ( asArray),
  oJ: () => ( asString),
  P7: () => ( asStrings),
  fO: () => ( asTable),
  Mc: () => ( entriesOf),
  fQ: () => ( normalizeText),
  $t: () => ( placeOf),
  D7: () => ( readToml),
  N$: () => ( tablesIn)
});

// UNUSED EXPORTS: MAX_DEPTH

// EXTERNAL MODULE: ../../node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3069);
;// CONCATENATED MODULE: ../../packages/lockfiles/src/toml-scan.ts
const ODD = /[\0-\x08\x0b-\x1f\x7f]|"""|'''/;
const BARE = /[A-Za-z0-9_-]+/y;
const WORD = /true|false|0|[1-9][0-9]{0,14}/y;
const ENDS_WORD = new Set(['', '\n', ' ', ',', ']', '}', '#']);
const DEEPEST = 20;
function scanToml(text, exact) {
    if (ODD.test(text))
        return undefined;
    const scan = { text, exact, at: 0, isOdd: false, named: new WeakSet() };
    const root = newTable();
    scan.named.add(root);
    let table = root;
    for (skipBlank(scan); scan.at < text.length && table && !scan.isOdd; skipBlank(scan)) {
        if (text[scan.at] === '[')
            table = header(scan, root);
        else
            pair(scan, table, 0);
        endLine(scan);
    }
    return scan.isOdd || !table ? undefined : root;
}
function newTable() {
    return Object.create(null);
}
function header(scan, root) {
    const isArray = scan.text.startsWith('[[', scan.at);
    scan.at += isArray ? 2 : 1;
    const path = [key(scan)];
    for (; scan.text[scan.at] === '.' && !scan.isOdd; path.push(key(scan)))
        scan.at += 1;
    take(scan, isArray ? ']]' : ']');
    const name = path.pop();
    const parent = path.reduce((table, part) => table && entered(scan, table, part), root);
    if (scan.isOdd || !parent)
        return undefined;
    const known = parent[name];
    if (known !== undefined && !(isArray && Array.isArray(known) && scan.named.has(known)))
        return undefined;
    const table = newTable();
    scan.named.add(table);
    if (!isArray)
        parent[name] = table;
    else if (known === undefined)
        parent[name] = namedArray(scan, table);
    else
        known.push(table);
    return table;
}
function namedArray(scan, first) {
    const tables = [first];
    scan.named.add(tables);
    return tables;
}
function entered(scan, table, part) {
    const known = table[part];
    if (known === undefined) {
        const made = newTable();
        scan.named.add(made);
        table[part] = made;
        return made;
    }
    if (typeof known !== 'object' || !scan.named.has(known))
        return undefined;
    return (Array.isArray(known) ? known.at(-1) : known);
}
function pair(scan, table, depth) {
    const name = key(scan);
    skipSpaces(scan);
    take(scan, '=');
    skipSpaces(scan);
    if (scan.isOdd || name === '__proto__' || name in table)
        scan.isOdd = true;
    else
        table[name] = value(scan, depth);
}
function key(scan) {
    const first = scan.text[scan.at];
    if (first === '"' || first === "'")
        return quoted(scan);
    BARE.lastIndex = scan.at;
    const [word = ''] = BARE.exec(scan.text) ?? [];
    if (word === '')
        scan.isOdd = true;
    scan.at += word.length;
    return word;
}
function value(scan, depth) {
    const first = scan.text[scan.at];
    if (first === '"' || first === "'")
        return quoted(scan);
    if (depth > DEEPEST)
        scan.isOdd = true;
    else if (first === '[')
        return array(scan, depth + 1);
    else if (first === '{')
        return inlineTable(scan, depth + 1);
    WORD.lastIndex = scan.at;
    const [word = ''] = WORD.exec(scan.text) ?? [];
    scan.at += word.length;
    if (word === '' || !ENDS_WORD.has(scan.text[scan.at] ?? ''))
        scan.isOdd = true;
    if (word === 'true' || word === 'false')
        return word === 'true';
    return scan.exact ? BigInt(word) : Number(word);
}
function quoted(scan) {
    const quote = scan.text[scan.at];
    const start = scan.at + 1;
    let end = scan.text.indexOf(quote, start);
    while (quote === '"' && end > start && isEscaped(scan.text, start, end))
        end = scan.text.indexOf(quote, end + 1);
    const body = end < 0 ? '\n' : scan.text.slice(start, end);
    if (body.includes('\n'))
        scan.isOdd = true;
    scan.at = end < 0 ? scan.text.length : end + 1;
    if (quote === "'" || !body.includes('\\'))
        return body;
    const plain = body.replace(/\\(["\\])/g, '$1');
    if (/\\(?!["\\])/.test(body.replaceAll('\\\\', '')))
        scan.isOdd = true;
    return plain;
}
function isEscaped(text, start, end) {
    let at = end;
    while (at > start && text[at - 1] === '\\')
        at -= 1;
    return (end - at) % 2 === 1;
}
function array(scan, depth) {
    const values = [];
    scan.at += 1;
    for (skipBlank(scan); scan.text[scan.at] !== ']' && !scan.isOdd; skipBlank(scan)) {
        values.push(value(scan, depth));
        skipBlank(scan);
        if (scan.text[scan.at] !== ']')
            take(scan, ',');
    }
    take(scan, ']');
    return values;
}
function inlineTable(scan, depth) {
    const table = newTable();
    scan.at += 1;
    skipSpaces(scan);
    while (scan.text[scan.at] !== '}' && !scan.isOdd) {
        pair(scan, table, depth);
        skipSpaces(scan);
        if (scan.text[scan.at] === '}')
            break;
        take(scan, ',');
        skipSpaces(scan);
        if (scan.text[scan.at] === '}')
            scan.isOdd = true;
    }
    take(scan, '}');
    return table;
}
function take(scan, wanted) {
    if (scan.text.startsWith(wanted, scan.at))
        scan.at += wanted.length;
    else
        scan.isOdd = true;
}
function endLine(scan) {
    skipSpaces(scan);
    if (scan.text[scan.at] === '#')
        skipComment(scan);
    else if (scan.at < scan.text.length)
        take(scan, '\n');
}
function skipSpaces(scan) {
    while (scan.text[scan.at] === ' ')
        scan.at += 1;
}
function skipBlank(scan) {
    for (;;) {
        const next = scan.text[scan.at];
        if (next === '#')
            skipComment(scan);
        else if (next === '\n' || next === ' ')
            scan.at += 1;
        else
            return;
    }
}
function skipComment(scan) {
    const end = scan.text.indexOf('\n', scan.at);
    scan.at = end < 0 ? scan.text.length : end;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/toml.ts


const MAX_DEPTH = 100;
const MAX_DIGITS = 4300;
function normalizeText(text) {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body;
}
function readToml(text, exact = false, verbatim = false) {
    const body = verbatim ? text : normalizeText(text);
    const table = scanToml(body, exact);
    if (table)
        return { ok: true, table };
    const long = exact ? longNumber(body) : -1;
    if (long >= 0)
        return { ok: false, deep: false, why: 'a number has too many digits', ...placeOf(body, long) };
    try {
        return { ok: true, table: (0,dist.parse)(body, { maxDepth: MAX_DEPTH, integersAsBigInt: exact }) };
    }
    catch (error) {
        return failureOf(error);
    }
}
function failureOf(error) {
    if (!(error instanceof dist.zx))
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
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1 };
}
function asTable(value) {
    const table = typeof value === 'object' && !Array.isArray(value) && !(value instanceof dist.PJ);
    return table ? value : undefined;
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}
function asStrings(value) {
    return asArray(value).filter((element) => typeof element === 'string');
}
function entriesOf(value) {
    const table = asTable(value);
    return table ? Object.entries(table) : [];
}
function tablesIn(value) {
    return asArray(value).flatMap((element) => {
        const table = asTable(element);
        return table ? [table] : [];
    });
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => ( compare),
  qg: () => ( version_parse),
  ib: () => ( satisfies)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, explain, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, patch, rcompare, valid, validRange

// NAMESPACE OBJECT: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__webpack_require__.r(operator_namespaceObject);
__webpack_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
   '(?:(?<epoch>[0-9]+)!)?', // epoch
   '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
   '(?<pre>', // pre-release
   '[-_\\.]?',
   '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
   '[-_\\.]?',
   '(?<pre_n>[0-9]+)?',
   ')?',
   '(?<post>', // post release
   '(?:-(?<post_n1>[0-9]+))',
   '|',
   '(?:',
   '[-_\\.]?',
   '(?<post_l>post|rev|r)',
   '[-_\\.]?',
   '(?<post_n2>[0-9]+)?',
   ')',
   ')?',
   '(?<dev>', // dev release
   '[-_\\.]?',
   '(?<dev_l>dev)',
   '[-_\\.]?',
   '(?<dev_n>[0-9]+)?',
   ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
   '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
   '(?<prefix>\\.\\*)?',
   '|',
   '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/index.js











/***/ })

};
