export const id = 207;
export const ids = [207];
export const modules = {

/***/ 207:
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

const MAX_DEPTH = 100;
const MAX_DIGITS = 4300;
function normalizeText(text) {
    const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body;
}
function readToml(text, exact = false, verbatim = false) {
    const body = verbatim ? text : normalizeText(text);
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
    const table = typeof value === 'object' && !Array.isArray(value) && !(value instanceof dist/* TomlDate */.PJ);
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

;// CONCATENATED MODULE: ../../node_modules/.pnpm/@renovatebot+pep440@5.0.1/node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
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
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
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
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
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
        spec = { ...spec, ...explainVersion(version) };
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
    const explained = explainVersion(version);

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
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
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










;// CONCATENATED MODULE: ../../packages/lockfiles/src/pep440.ts

const MAX_LENGTH = 200;
function parseVersion(text) {
    const trimmed = text.trim();
    const parts = trimmed.length > MAX_LENGTH ? null : version_parse(trimmed);
    if (!parts)
        return undefined;
    const { epoch, release, pre, dev, local } = parts;
    return { text: trimmed, epoch, release, unstable: Boolean(pre || dev), local: Boolean(local) };
}
function compareVersions(a, b) {
    return compare(a.text, b.text);
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/python-json.ts

const python_json_MAX_DEPTH = 200;
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/content-hash.ts


const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const POETRY_KEYS = [...LEGACY_KEYS, 'group'];
const ALPHA_KEYS = ['dependencies', 'group', 'source', 'extras'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];
function contentHash(manifest, rule, capabilities) {
    const content = hashedContent(manifest, rule);
    if (content === undefined)
        return { ok: false, why: 'shape' };
    const json = pythonJson(content);
    return json.ok ? { ok: true, hash: capabilities.sha256(json.text) } : json;
}
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
    const version = parseVersion(text);
    const era = version && ERAS.findLast((candidate) => isWithin(version, candidate));
    return version && era ? { name: version.text, version, rule: ruleOf(version, era) } : undefined;
}
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/accept.ts




function acceptedBy(lock, manifest, version, capabilities) {
    const release = releaseOf(version);
    return release && acceptanceOf(lock, manifest, release, capabilities);
}
function acceptanceOf(lock, manifest, release, capabilities) {
    const reading = readingOf(lock.lockVersion, release);
    const answer = { release, reading, manifest: readsManifest(manifest.table, release) };
    const computed = contentHash(tableFor(manifest, release), release.rule, capabilities);
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
    const keeps = atLeast(version.text, '1.2.0b1') && !atLeast(version.text, '1.5.0');
    return keeps && verbatim ? verbatim : table;
}
function rulesOf(lock, release) {
    return fallsBack(lock, release) ? [release.rule, '2.0'] : [release.rule];
}
function fallsBack(lock, release) {
    const named = lock.header.kind === 'versioned' && parseVersion(lock.header.version) !== undefined;
    return release.rule === '2.3' && named && lock.header.kind === 'versioned' && !atLeast(lock.header.version, '2.3.0');
}
function matchesOld(lock, manifest, capabilities) {
    const old = contentHash(manifest.table, '2.0', capabilities);
    return old.ok && old.hash === lock.contentHash;
}
function readingOf(lockVersion, { version }) {
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
function ownFormat(version) {
    if (atLeast(version, '2.0.0.dev0'))
        return '2.1';
    if (atLeast(version, '1.3.0.dev0'))
        return '2.0';
    return atLeast(version, '1.1.0.dev0') ? '1.1' : '1.0';
}
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/positions.ts
const MOST_CHARACTERS = 500_000;
const DEEPEST = 8;
async function positionsIn(text) {
    if (text.length > MOST_CHARACTERS)
        return () => undefined;
    const { parseTOML } = await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 680));
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/edits.ts

function valueAt(root, path) {
    let value = root;
    for (const step of path)
        value = child(value, step);
    return value;
}
function child(value, step) {
    if (Array.isArray(value))
        return typeof step === 'number' ? value[step] : undefined;
    const table = asTable(value);
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
    return withKey(asTable(target), step, next);
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
    const table = asTable(value);
    if (!table)
        return value;
    const entries = Object.entries(table).map(([key, member]) => [key, withoutEmptied(member)]);
    return entries.length > 0 && entries.every(([, member]) => member === undefined) ? undefined : tableWith(entries);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/search.ts

const TRIALS = { combine: 700, oneMore: 300, alone: 900, pairs: 300 };
const MOST_COMBINED = 6;
function convict(root, suspects, oracle) {
    const proven = suspects.filter((suspect) => suspect.proven && suspect.edits.length > 0);
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
    return oracle(edited) || oracle((withoutEmptied(edited) ?? {}));
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/pep508.ts
const pep508_MAX_LENGTH = 2000;
const HEAD = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?/;
function parseRequirement(text) {
    const trimmed = text.trim();
    const head = trimmed.length > pep508_MAX_LENGTH ? null : HEAD.exec(trimmed);
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
    const [major = 0, minor = 0, patch = 0] = parseVersion(locked)?.release ?? [];
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
    const [major = 0, minor = 0, patch = 0] = parseVersion(locked)?.release ?? [];
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
    return { apply: (root) => setAt(root, path, undefined), told: 'was not there', rank: 0, code: 'dependency-added' };
}
function replaced(path, value, rank, code, told) {
    return { apply: (root) => setAt(root, path, value), told: told ?? `was ${shown(value)}`, rank, code };
}
function shown(value) {
    const text = typeof value === 'string' ? `"${value}"` : asTable(value) ? inline(asTable(value)) : String(value);
    return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
function inline(table = {}) {
    const members = Object.entries(table).filter(([, value]) => value !== undefined);
    return `{ ${members.map(([key, value]) => `${key} = ${Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : shown(value)}`).join(', ')} }`;
}
function poetryAlternatives(one, packages) {
    const table = asTable(one.value);
    const constraints = constraintsFor(one, packages, table ? [...one.path, 'version'] : one.path);
    const forms = table ? tableForms(one, table) : stringForms(one);
    return [...spellings(one), ...forms, ...originForms(one, packages), ...renames(one, packages), ...constraints];
}
function spellings(one) {
    const path = asTable(one.value) ? [...one.path, 'version'] : one.path;
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
    const plain = replaced(one.path, tableWith([version]), 2, 'spelling-changed');
    return [plain, ...more.map((pair) => replaced(one.path, tableWith([version, pair]), 4, 'dependency-changed'))];
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
            return [replaced(one.path, tableWith([['url', source.url]]), 2, 'dependency-changed')];
        if (source?.reference === undefined)
            return [];
        const table = asTable(one.value) ?? tableWith([['version', one.constraint]]);
        const sourced = tableWith([...Object.entries(table), ['source', source.reference]]);
        return [replaced(one.path, sourced, 2, 'dependency-changed')];
    });
}
function gitForms(one, url, reference) {
    const rest = Object.entries(asTable(one.value) ?? {}).filter(([key]) => !['git', 'branch', 'tag', 'rev', 'version'].includes(key));
    const asked = asTable(one.value)?.['git'];
    const urls = typeof asked === 'string' && asked !== url ? [url, asked] : [url];
    const refs = reference === undefined ? [] : ['branch', 'rev', 'tag'].map((key) => [[key, reference]]);
    return urls.flatMap((git) => [[], ...refs].map((ref) => replaced(one.path, tableWith([['git', git], ...ref, ...rest]), 2, 'dependency-changed')));
}
function pathForms(one, path) {
    const given = tableWith([['path', path]]);
    const develop = tableWith([
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
        apply: (root) => renameAt(root, one.path, name),
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
    const requirement = parseRequirement(text);
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
    return entriesOf(table).flatMap(([name, value]) => {
        if (name.toLowerCase() === 'python')
            return [];
        if (!Array.isArray(value))
            return [poetryDependency(name, value, group, [...path, name], false)];
        return asArray(value).map((one, i) => poetryDependency(name, one, group, [...path, name, i], value.length > 1));
    });
}
function poetryDependency(name, value, group, path, several) {
    const table = asTable(value);
    const source = asString(table?.['source']);
    return {
        name,
        key: canonicalName(name),
        group,
        path,
        written: 'poetry',
        value,
        origin: originOf(table),
        constraint: asString(value) ?? asString(table?.['version']) ?? '*',
        extras: asStrings(table?.['extras']),
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
        return { kind: 'python', versions: asString(python) ?? '' };
    return platform === undefined ? markerKind(asString(markers)) : { kind: 'platform' };
}
function standardDependencies(array, group, path, optional = false) {
    const all = asArray(array).flatMap((value, i) => standardDependency(value, group, [...path, i], optional));
    return all.map((one) => ({ ...one, several: all.filter((other) => other.key === one.key).length > 1 }));
}
function standardDependency(value, group, path, optional) {
    const requirement = typeof value === 'string' ? parseRequirement(value) : undefined;
    if (!requirement)
        return [];
    const { name, url, marker, extras, constraint } = requirement;
    const origin = url === undefined ? 'index' : standardOrigin(url);
    const base = {
        name,
        key: canonicalName(name),
        group,
        path,
        written: 'pep508',
        value,
        origin,
        extras,
        optional,
    };
    return [{ ...base, constraint: constraint || '*', marker: markerKind(marker), several: false }];
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
    const modern = atLeast(version.text, '2.0.0.dev0');
    const root = hashedSections(table, rule);
    const self = asString(valueAt(table, ['project', 'name'])) ?? asString(valueAt(table, [...POETRY, 'name']));
    const main = mainDependencies(root);
    const groups = groupDependencies(root);
    const standard = standardGroups(root);
    const overlaid = groups.filter((one) => standard.some((other) => other.group === one.group));
    const unhashed = modern && rule !== '2.3' ? standardGroups(table) : [];
    return {
        root,
        ...(self === undefined ? {} : { self: canonicalName(self) }),
        declared: [...main.declared, ...groups.filter((one) => !overlaid.includes(one)), ...standard],
        enriching: [...main.enriching, ...overlaid],
        possible: [...(isDynamic(table) ? main.enriching : []), ...unhashed],
        groups: new Set(['main', ...groupNames(root), ...unhashed.map((one) => one.group)]),
        ...pythonOf(root),
        modern,
        hashesGroups: rule !== '1.0',
    };
}
function isDynamic(table) {
    return asStrings(valueAt(table, ['project', 'dynamic'])).some((key) => key.endsWith('dependencies'));
}
const LEGACY = ['dependencies', 'dev-dependencies', 'extras', 'source'];
function hashedSections(table, rule) {
    const poetry = manifest_pick(valueAt(table, POETRY), rule === '1.0' ? LEGACY : [...LEGACY, 'group']);
    const modern = rule === '2.0' || rule === '2.3';
    const project = modern
        ? manifest_pick(table['project'], ['requires-python', 'dependencies', 'optional-dependencies'])
        : undefined;
    const groups = rule === '2.3' ? asTable(table['dependency-groups']) : undefined;
    const sections = [
        ['project', project],
        ['dependency-groups', groups],
        ['tool', poetry && tableWith([['poetry', poetry]])],
    ];
    return tableWith(sections.filter(([, section]) => section !== undefined));
}
function manifest_pick(value, keys) {
    const table = asTable(value);
    return table && tableWith(Object.entries(table).filter(([key]) => keys.includes(key)));
}
function mainDependencies(root) {
    const poetry = poetryDependencies(valueAt(root, TABLES.main), 'main', TABLES.main);
    const project = standardDependencies(valueAt(root, TABLES.project), 'main', TABLES.project);
    const optional = entriesOf(valueAt(root, TABLES.optional)).flatMap(([extra, array]) => standardDependencies(array, 'main', [...TABLES.optional, extra], true));
    const standard = [...project, ...optional];
    return standard.length > 0 ? { declared: standard, enriching: poetry } : { declared: poetry, enriching: [] };
}
function groupDependencies(root) {
    const dev = poetryDependencies(valueAt(root, TABLES.dev), 'dev', TABLES.dev);
    const named = entriesOf(valueAt(root, TABLES.group)).flatMap(([name, group]) => {
        const path = [...TABLES.group, name, 'dependencies'];
        return poetryDependencies(asTable(group)?.['dependencies'], canonicalName(name), path);
    });
    return [...dev, ...named];
}
function standardGroups(root) {
    return entriesOf(valueAt(root, TABLES.standard)).flatMap(([name, array]) => standardDependencies(array, canonicalName(name), [...TABLES.standard, name]));
}
function groupNames(root) {
    const named = [...entriesOf(valueAt(root, TABLES.group)), ...entriesOf(valueAt(root, TABLES.standard))];
    const dev = valueAt(root, TABLES.dev) === undefined ? [] : ['dev'];
    return [...dev, ...named.map(([name]) => canonicalName(name))];
}
function pythonOf(root) {
    const [key = 'python'] = entriesOf(valueAt(root, TABLES.main)).flatMap(([name]) => /^python$/i.exec(name)?.[0] ?? []);
    const path = [...TABLES.main, key];
    const own = asString(valueAt(root, path));
    if (own !== undefined)
        return { python: own, pythonPath: path };
    const standard = asString(valueAt(root, TABLES.requiresPython));
    return standard === undefined ? { python: '*' } : { python: standard, pythonPath: TABLES.requiresPython };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/empties.ts



function changedEmpties({ root, modern }) {
    const standard = modern
        ? [
            [TABLES.project, []],
            [TABLES.optional, tableWith([])],
        ]
        : [];
    const sections = [
        [TABLES.dev, tableWith([])],
        [TABLES.extras, tableWith([])],
        [TABLES.sources, []],
        [TABLES.main, tableWith([])],
        [TABLES.group, tableWith([])],
        ...standard,
    ];
    const groups = ['group', 'standard'];
    const members = groups.flatMap((key) => entriesOf(valueAt(root, TABLES[key])).map(([name]) => [...TABLES[key], name]));
    const inner = members.flatMap((path) => [path, [...path, 'dependencies']]);
    return [
        ...sections.flatMap(([path, empty]) => emptyOrMissing(root, path, empty)),
        ...inner.flatMap((path) => (isEmpty(valueAt(root, path)) ? [suspect(path, undefined, 'was not there')] : [])),
    ];
}
function emptyOrMissing(root, path, empty) {
    const value = valueAt(root, path);
    if (value === undefined)
        return [suspect(path, empty, 'was there, empty,')];
    return isEmpty(value) ? [suspect(path, undefined, 'was not there')] : [];
}
function isEmpty(value) {
    if (Array.isArray(value))
        return value.length === 0;
    const table = asTable(value);
    return table !== undefined && Object.keys(table).length === 0;
}
function suspect(path, value, told) {
    const edit = { apply: (root) => setAt(root, path, value), told, rank: 1 };
    return { code: 'section-changed', claim: `[${path.join('.')}]`, path, observed: '', proven: false, edits: [edit] };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/constraint.ts

const ANY = [{}];
const constraint_MAX_LENGTH = 1000;
const MAX_PARTS = 60;
const PART = /^(\^|~=|~|===|==|=|!=|>=|<=|>|<)?\s*(.+)$/;
function parseConstraint(text) {
    if (text.length > constraint_MAX_LENGTH)
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
    const version = parseVersion(operand);
    return version && operatorRange(operator, version);
}
function wildcardRange(operator, prefix) {
    const release = prefix.split('.').map(Number);
    const from = parseVersion(`${prefix}.dev0`);
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
    return parseVersion(`${epoch > 0 ? `${epoch}!` : ''}${parts.join('.')}`);
}
function below(version) {
    return { version, inclusive: false };
}
function allows(constraint, text) {
    const version = parseVersion(text);
    return version === undefined || constraint.some((range) => constraint_isWithin(version, range));
}
function constraint_isWithin(version, { min, max }) {
    return (!min || isBeyond(version, min, 1)) && (!max || isBeyond(version, max, -1));
}
function isBeyond(version, bound, direction) {
    const comparable = bound.version.local ? version : publicVersion(version);
    const order = compareVersions(comparable, bound.version) * direction;
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
    const order = compareVersions(a.version, b.version) * direction;
    if (order === 0)
        return a.inclusive ? b : a;
    return order > 0 ? a : b;
}
function isPossible({ min, max }) {
    if (!min || !max)
        return true;
    const order = compareVersions(min.version, max.version);
    return order < 0 || (order === 0 && min.inclusive && max.inclusive);
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/evidence.ts


function indexOf(lock) {
    const index = new Map();
    for (const one of lock.packages)
        index.set(one.key, [...(index.get(one.key) ?? []), one]);
    return index;
}
function evidenceAgainst(one, manifest, locked) {
    if (one.key === manifest.self || isExcluded(one, manifest))
        return undefined;
    const packages = locked.get(one.key);
    if (!packages)
        return one.several ? undefined : { code: 'dependency-added', observed: 'not in the lock' };
    const rivals = [...manifest.declared, ...manifest.enriching].filter((other) => other.key === one.key);
    const alone = rivals.length === 1;
    return ((alone || sameOrigin(rivals) ? originEvidence(one, packages, locked, alone) : undefined) ??
        versionEvidence(one, packages) ??
        groupEvidence(one, packages) ??
        (alone ? conditionEvidence(one, packages) : undefined));
}
function isExcluded({ marker }, manifest) {
    if (marker.kind !== 'python')
        return marker.kind === 'other';
    const [asked, project] = [parseConstraint(marker.versions), parseConstraint(manifest.python)];
    return !asked || !project || !overlaps(asked, project);
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
    return { code: 'dependency-changed', observed: `locked from ${evidence_placeOf(packages)}` };
}
function indexEvidence(one, packages) {
    const wanted = one.source?.toLowerCase();
    if (wanted === undefined || wanted === 'pypi')
        return undefined;
    if (packages.some((each) => each.source?.reference?.toLowerCase() === wanted))
        return undefined;
    return { code: 'dependency-changed', observed: `locked from ${evidence_placeOf(packages)}` };
}
function referenceEvidence(one, packages) {
    const table = asTable(one.value);
    const wanted = one.origin === 'git' ? (table?.['branch'] ?? table?.['tag'] ?? table?.['rev']) : undefined;
    if (typeof wanted !== 'string' || packages.some((each) => each.source?.reference === wanted))
        return undefined;
    return { code: 'dependency-changed', observed: `locked at ${packages[0]?.source?.reference ?? 'another revision'}` };
}
function isAskedDirectly(key, locked) {
    for (const packages of locked.values()) {
        for (const { needs } of packages) {
            const specs = [needs.get(key)].flat().map(asTable);
            if (specs.some((spec) => spec && ['git', 'path', 'url', 'file'].some((key) => spec[key] !== undefined)))
                return true;
        }
    }
    return false;
}
function evidence_placeOf(packages) {
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
    const constraint = one.origin === 'index' ? parseConstraint(one.constraint) : undefined;
    if (!constraint || packages.some((each) => allows(constraint, each.version)))
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/extras.ts





function changedExtras(manifest, lock) {
    const declared = declaredExtras(manifest);
    if (!declared)
        return [];
    const locked = new Map([...lock.extras].map(([name, names]) => [canonicalName(name), lockedExtra(name, names)]));
    const known = new Map(declared.map((extra) => [canonicalName(extra.name), extra]));
    const added = declared.filter((extra) => !locked.has(canonicalName(extra.name)) && extra.installs.size > 0);
    const gone = [...locked].filter(([key]) => !known.has(key)).map(([, extra]) => extra);
    const renamed = added.length === 1 && gone.length === 1 ? renamedExtra(added[0], gone[0]) : [];
    if (renamed.length > 0)
        return renamed;
    const others = declared.filter((extra) => !added.includes(extra));
    return [
        ...added.map(addedExtra),
        ...gone.map((extra) => removedExtra(manifest, extra)),
        ...others.map((extra) => keptExtra(extra, locked.get(canonicalName(extra.name)))),
    ];
}
function declaredExtras({ root, declared }) {
    const standard = entriesOf(valueAt(root, TABLES.optional));
    if (standard.length > 0)
        return standard.map(([name, value]) => standardExtra(name, value));
    if (declared.some((one) => one.path[0] === 'project'))
        return entriesOf(valueAt(root, TABLES.extras)).length > 0 ? undefined : [];
    const keys = new Set(declared.filter((one) => one.group === 'main').map((one) => one.key));
    return entriesOf(valueAt(root, TABLES.extras)).map(([name, value]) => {
        const written = asStrings(value);
        const installs = new Set(written.map(canonicalName).filter((key) => keys.has(key)));
        return { name, path: [...TABLES.extras, name], installs, written };
    });
}
function standardExtra(name, value) {
    const written = asStrings(value);
    const installs = new Set(written.flatMap((text) => canonicalName(parseRequirement(text)?.name ?? '') || []));
    return { name, path: [...TABLES.optional, name], installs, written };
}
function lockedExtra(name, names) {
    const installs = new Set(names.flatMap((text) => canonicalName(/^[\w.-]+/.exec(text)?.[0] ?? '') || []));
    return { name, installs, written: names };
}
function extras_suspect(extra, observed, edits) {
    const place = extra.path ? { path: extra.path } : {};
    return { code: 'extra-changed', claim: `extra "${extra.name}"`, ...place, observed, proven: true, edits };
}
function addedExtra(extra) {
    const { path = [] } = extra;
    return extras_suspect(extra, 'not in the lock', [{ apply: (root) => setAt(root, path, undefined), told: '', rank: 0 }]);
}
function removedExtra(manifest, extra) {
    const optional = valueAt(manifest.root, TABLES.optional) !== undefined;
    const path = [...(optional ? TABLES.optional : TABLES.extras), extra.name];
    return extras_suspect({ ...extra, path }, 'in the lock, declared nowhere (removed?)', arrangements(path, extra.written));
}
function renamedExtra(now, before) {
    if (!now?.path || !before || !sameSet(now.installs, before.installs))
        return [];
    const { path } = now;
    const edit = { apply: (root) => renameAt(root, path, before.name), told: '', rank: 0 };
    return [extras_suspect(now, `lock calls it "${before.name}"`, [edit])];
}
function keptExtra(now, before) {
    const { path = [] } = now;
    const proven = before !== undefined && !sameSet(now.installs, before.installs);
    const observed = proven ? `lock has ${before.written.join(', ') || 'nothing'} for it` : '';
    const gone = { apply: (root) => setAt(root, path, undefined), told: 'was not there', rank: 1 };
    const formerly = before ? [...arrangements(path, before.written), ...respelled(path, before.name)] : [];
    return { ...extras_suspect(now, observed, proven ? formerly : [gone, ...formerly]), proven };
}
function respelled(path, name) {
    const names = [name, name.toUpperCase(), name.replaceAll('-', '_')].filter((other) => other !== path.at(-1));
    return names.map((other) => ({ apply: (root) => renameAt(root, path, other), told: `was named ${other}`, rank: 2 }));
}
function arrangements(path, names) {
    return orders(names.slice(0, 5)).map((order, i) => ({
        apply: (root) => setAt(root, path, [...order, ...names.slice(5)]),
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




const USUAL = ['dev', 'test', 'tests', 'docs', 'lint', 'develop', 'development'];
function changedGroups(manifest, lock) {
    const recorded = lock.packages.some((one) => one.groups !== undefined);
    const locked = new Set(lock.packages.flatMap((one) => one.groups ?? []));
    const lost = [...locked].filter((name) => !manifest.groups.has(name));
    const own = ownGroups(manifest);
    return [
        ...own.flatMap((group) => declaredGroup(manifest, group, locked, lost, recorded)),
        ...lost.map((name) => lostGroup(name, lock)),
        ...movedDev(manifest),
    ];
}
function ownGroups({ root }) {
    const named = entriesOf(valueAt(root, TABLES.group)).map(([name]) => ({ name, path: [...TABLES.group, name] }));
    const standard = entriesOf(valueAt(root, TABLES.standard)).map(([name]) => ({
        name,
        path: [...TABLES.standard, name],
    }));
    return [...named, ...standard];
}
function declaredGroup(manifest, group, locked, lost, recorded) {
    const key = canonicalName(group.name);
    const filled = manifest.declared.some((one) => one.group === key && one.marker.kind === 'none');
    const proven = recorded && filled && !locked.has(key);
    const others = (lost.length > 0 ? lost : USUAL).filter((name) => name !== group.name);
    const renames = others.map((name) => ({
        apply: (root) => renameAt(root, group.path, name),
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
    return { apply: (root) => setAt(root, path, undefined), told: 'was not there', rank: 1 };
}
function contentEdits(root, { path }) {
    const value = valueAt(root, path);
    return Array.isArray(value) ? includeEdits(root, path, value) : switchEdits(path, asTable(value));
}
function switchEdits(path, table) {
    const given = ['optional', 'include-groups'].filter((key) => table?.[key] !== undefined);
    const set = (key, value, told) => ({
        apply: (root) => setAt(root, [...path, key], value),
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
        if (!asTable(element))
            return [];
        return [
            { apply: (tree) => setAt(tree, [...path, i], undefined), told: 'had one include-group less', rank: 1 },
        ];
    });
    const others = Object.keys(asTable(valueAt(root, TABLES.standard)) ?? {}).filter((name) => name !== path.at(-1));
    const put = others.slice(0, 20).flatMap((name) => [array.length, 0].map((index) => ({
        apply: (tree) => insertAt(tree, path, index, tableWith([['include-group', name]])),
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
        const value = valueAt(root, from);
        if (value === undefined || valueAt(root, to) !== undefined)
            return [];
        const edit = {
            apply: (tree) => setAt(setAt(tree, from, undefined), to, value),
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
    const table = asTable(value);
    return table ? Object.entries(table).flatMap(([key, member]) => arraysIn(member, [...path, key], depth + 1)) : [];
}
function ordersOf(path, array) {
    const sorts = [sorted(array, (text) => text), sorted(array, (text) => text.toLowerCase()), array.toReversed()];
    const swaps = array.slice(0, MOST_MOVED).flatMap((_, i) => (i === 0 ? [] : [moved(array, i, i - 1)]));
    const moves = array.length > MOST_MOVED
        ? []
        : array.flatMap((_, from) => array.flatMap((__, to) => (Math.abs(from - to) < 2 ? [] : [moved(array, from, to)])));
    const edit = (order, rank) => ({
        apply: (root) => setAt(root, path, order),
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
    const present = both.filter((path) => valueAt(root, path) !== undefined);
    const set = (paths, value, rank) => ({
        apply: (tree) => paths.reduce((edited, path) => setAt(edited, path, value), tree),
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
function removedDependencies(manifest, locked) {
    const declared = new Set([...manifest.declared, ...manifest.possible].map((one) => one.key));
    const reached = reachable(declared, locked);
    const lost = [...locked.keys()].filter((key) => !reached.has(key));
    const roots = lost.filter((key) => !lost.some((other) => other !== key && needs(locked, other, key)));
    const gone = roots.length > 0 ? roots : lost.slice(0, 1);
    const needed = [...reached].filter((key) => !declared.has(key) && locked.has(key)).slice(0, MOST_NEEDED);
    return [
        ...gone.flatMap((key) => removed(key, true, manifest, locked, 200)),
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
function needs(locked, who, what) {
    return (locked.get(who) ?? []).some((one) => one.needs.has(what));
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
    return { apply: (root) => setAt(root, [...path, name], constraint), told, rank: i < 4 ? 1 : 4 };
}
function inserted(manifest, path, name, constraint, i) {
    const array = valueAt(manifest.root, path);
    const elements = Array.isArray(array) ? array : [];
    const sorted = elements.filter((element) => typeof element === 'string' && element.toLowerCase() < name).length;
    const places = [...new Set([elements.length, sorted, 0, ...elements.keys()])].slice(0, i < 4 ? 20 : 2);
    return standardForms(name, constraint).flatMap((text) => places.map((index) => ({
        apply: (root) => insertAt(root, path, index, text),
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
    const groups = valueAt(root, TABLES.group);
    const names = typeof groups === 'object' ? Object.keys(groups) : [];
    const usual = one.groups ? [] : ['dev', 'test'];
    const missing = (one.groups ?? []).filter((group) => group !== 'main' && !names.includes(group));
    const all = [
        ...(modern && valueAt(root, TABLES.project) !== undefined ? [] : [TABLES.main]),
        TABLES.dev,
        ...(hashesGroups ? [...names, ...missing, ...usual] : []).map((name) => [...TABLES.group, name, 'dependencies']),
    ];
    return all.filter((path) => isFor(path, one));
}
function arraysFor(one, { root, modern }) {
    const groups = valueAt(root, TABLES.standard);
    const names = typeof groups === 'object' ? Object.keys(groups) : [];
    const project = valueAt(root, ['project']) === undefined ? [] : [TABLES.project];
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





const PRIORITIES = ['supplemental', 'explicit', 'primary', 'default', 'secondary'];
function changedSources({ root }, lock) {
    const sources = asArray(valueAt(root, TABLES.sources)).map(asTable);
    const locked = new Map(lock.packages.flatMap(({ source }) => source?.type === 'legacy' && source.reference ? [[source.reference, source]] : []));
    const names = sources.map((source) => asString(source?.['name'])?.toLowerCase());
    const gone = [...locked.values()].filter((source) => !names.includes(source.reference?.toLowerCase()));
    return [
        ...sources.flatMap((source, i) => (source ? [declaredSource(source, i, locked)] : [])),
        ...gone.map((source) => goneSource(source, sources.length)),
    ];
}
function declaredSource(source, i, locked) {
    const name = asString(source['name']) ?? '';
    const url = asString(source['url']);
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
        apply: (root) => setAt(root, [...path, 'url'], value),
        told: `was ${shown(withoutSecrets(value))}`,
        rank: 0,
    }));
}
function sourceEdits(path, source) {
    const without = { apply: (root) => setAt(root, path, undefined), told: 'was not there', rank: 0 };
    const set = (key, value) => ({
        apply: (root) => setAt(root, [...path, key], value),
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
        apply: (root) => insertAt(root, TABLES.sources, count, tableWith(form)),
        told: `was at ${withoutSecrets(source.url)}`,
        rank: 1,
        inserts: true,
    }));
    const observed = 'packages are locked from it, declared nowhere (removed?)';
    return { code: 'source-changed', claim: `source "${source.reference}"`, observed, proven: false, edits };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/drift/suspects.ts










function suspectsIn(table, lock, release) {
    const manifest = manifestOf(table, release);
    const locked = indexOf(lock);
    const suspects = [
        ...[...manifest.declared, ...manifest.enriching].map((one) => dependency(one, manifest, locked)),
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
function dependency(one, manifest, locked) {
    const evidence = manifest.enriching.includes(one) ? undefined : evidenceAgainst(one, manifest, locked);
    return {
        code: evidence?.code ?? 'dependency-changed',
        claim: claimOf(one),
        path: one.path,
        observed: evidence?.observed ?? '',
        proven: evidence !== undefined,
        edits: alternativesOf(one, locked.get(one.key) ?? []),
    };
}
function claimOf({ written, value, name, constraint, origin }) {
    if (written === 'pep508')
        return shown(value).slice(1, -1);
    const asked = origin === 'index' ? constraint : shown(value);
    return `${name} ${asked.length > 120 ? `${asked.slice(0, 117)}…` : asked}`;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/lock.ts


function headerOf(text) {
    const end = text.indexOf('\n');
    const line = text.slice(0, Math.min(end < 0 ? text.length : end, 200));
    const word = /Poetry ([^ ]+)/.exec(line)?.[1];
    if (word === undefined)
        return line.includes('@generated') ? { kind: 'unversioned' } : { kind: 'none' };
    return parseVersion(word) ? { kind: 'versioned', version: word.trim() } : { kind: 'unversioned' };
}
function lockFrom(path, text, table) {
    const metadata = asTable(table['metadata']);
    const version = asString(metadata?.['lock-version']);
    const hash = asString(metadata?.['content-hash']);
    const python = asString(metadata?.['python-versions']);
    return {
        path,
        header: headerOf(text),
        metadata: metadata !== undefined,
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
    const writers = writersOf(lock.header, lock.lockVersion).map(({ rule }) => rule);
    const most = Math.max(...judgement.refusing.map(({ release }) => RULES.indexOf(release.rule)));
    const plausible = RULES.filter((rule, i) => i > most || writers.includes(rule));
    const rule = [...plausible.toReversed(), ALPHA].find((candidate) => isRight(question, candidate));
    if (rule === undefined)
        return undefined;
    const code = rule === ALPHA ? 'pre-release-hash' : 'hash-of-other-poetry';
    const asked = judgement.refusing.map(({ release }) => release.name).join(', ');
    const observed = `the hash is ${HASHES[rule]}; Poetry ${asked} computes another`;
    const where = { file: pair.lock.path, line: hashLine(pair.lock.text) };
    const finding = { claim: pair.lock.path, outcome: 'broken', code, observed, where };
    const certain = rule === ALPHA || RULES.indexOf(rule) > most || writers.every((writer) => writer === rule);
    return { finding, certain };
}
function isRight({ manifest, lock, judgement, capabilities }, rule) {
    const [first] = judgement.refusing;
    const table = first ? tableFor(manifest, first.release) : manifest.table;
    const computed = contentHash(table, rule, capabilities);
    return computed.ok && computed.hash === lock.contentHash;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/plain-cause.ts

function plainCause({ lock, pair }) {
    const where = { file: pair.lock.path, line: hashLine(pair.lock.text) };
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
    const table = tableFor(question.manifest, judge.release);
    const { manifest, suspects } = suspectsIn(table, question.lock, judge.release);
    if (other && !suspects.some(({ proven }) => proven))
        return [other.finding];
    const told = toldOf(suspects, convict(manifest.root, suspects, oracleOf(question)));
    const positions = await positionsIn(normalizeText(question.pair.manifest.text));
    return capped(told.map((suspect) => findingOf(question, suspect, positions)));
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
    const before = told === '' || (suspect.code === 'dependency-added' && suspect.proven) ? '' : `${told} when the lock was made`;
    const said = [suspect.observed, before].filter((text) => text !== '').join('; ');
    return `${said} (the hash proves it)`;
}
function oracleOf({ judgement, lock, capabilities }) {
    const rules = [...new Set(judgement.refusing.flatMap(({ release }) => rulesOf(lock, release)))];
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
            const computed = contentHash(manifest, rule, counted);
            return computed.ok && computed.hash === lock.contentHash;
        });
    };
}
function findingOf({ pair }, suspect, positions) {
    const { claim, code, observed, path, lockIndex } = suspect;
    const file = pair.manifest.path;
    const inLock = { file: pair.lock.path, line: packageLine(pair.lock.text, lockIndex ?? 0) };
    const where = path ? { file, ...positions(path) } : lockIndex === undefined ? { file } : inLock;
    return { claim, outcome: 'broken', code, observed, where };
}
function capped(findings) {
    const [first] = findings;
    const more = findings.length - MOST_FINDINGS;
    if (!first || more <= 0)
        return findings;
    const rest = {
        claim: `${more} more`,
        outcome: 'broken',
        code: 'more-changes',
        observed: 'not listed one by one',
    };
    return [...findings.slice(0, MOST_FINDINGS), rest];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/judge.ts



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
function judgesOf(lock, judgeAs) {
    if (judgeAs === undefined)
        return writersOf(lock.header, lock.lockVersion);
    const release = releaseOf(judgeAs);
    return release ? [release] : [];
}
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
    const damaged = lock.lockVersion === undefined && lock.contentHash === undefined;
    return first.reading === 'no' && !damaged ? formatUnreadable(pair, lock, first) : undefined;
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/damage.ts
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

;// CONCATENATED MODULE: ../../packages/lockfiles/src/once.ts
function once(read) {
    const known = new WeakMap();
    return (file) => {
        const found = known.get(file) ?? { value: read(file) };
        known.set(file, found);
        return found.value;
    };
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/file-lines.ts
const FILE_LINES = /^((?:[A-Za-z0-9_-]+|"[A-Za-z0-9._-]+") = \[\n)((?: {4}\{file = "[^"\\\p{Cc}]*", hash = "[^"\\\p{Cc}]*"\},\n)+)(?=\]\n)/gmu;
function blankFileLines(text) {
    return text.replace(FILE_LINES, (_, open, lines) => open + '\n'.repeat(lines.split('\n').length - 1));
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/read.ts





const readPoetryLock = once((file) => {
    if (file.text.trim() === '')
        return { ok: false, finding: emptyFile(file) };
    if (hasMark(file))
        return { ok: false, finding: byteOrderMark(file) };
    const read = readToml(blankFileLines(normalizeText(file.text)));
    if (!read.ok)
        return { ok: false, finding: damageOf(file) ?? unparsable(file, read) };
    return { ok: true, value: lockFrom(file.path, file.text, read.table) };
});
const readManifest = once((file) => {
    if (hasMark(file))
        return { ok: false, finding: byteOrderMark(file) };
    const read = readToml(file.text, true);
    if (!read.ok)
        return { ok: false, finding: damageOf(file) ?? unparsable(file, read) };
    const verbatim = readVerbatim(file.text);
    return { ok: true, value: { table: read.table, ...(verbatim?.ok ? { verbatim: verbatim.table } : {}) } };
});
function readVerbatim(text) {
    if (!text.includes('\r\n') || !/"""|'''/.test(text))
        return undefined;
    return readToml(text.replace(/("""|''')\r\n/g, '$1\n\r\n'), true, true);
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
const PROOF = / \(the hash proves it\)$/;
function summary(causes) {
    const broken = causes.filter((cause) => cause.outcome === 'broken');
    const [first] = broken;
    if (!first)
        return NOTHING_NAMED;
    const more = broken.length > 1 ? `, and ${broken.length - 1} more` : '';
    const line = first.where?.line;
    const place = line === undefined ? '' : ` (${first.where?.file}:${line})`;
    return `${first.claim}${place}: ${first.observed.replace(PROOF, '')}${more}`;
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
    return { packages: lock.packages.length, ...writer };
}
async function findingsOf(question) {
    const remarks = remarksOn(question);
    if (question.judgement.outcome === 'fresh')
        return [freshFinding(question), ...remarks];
    const causes = await causesOf(question);
    return [staleFinding(question, causes), ...causes, ...remarks];
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/pinned.ts





const READS = { yes: 'yes', 'with-a-warning': 'warns', no: 'no' };
function pinned(pair, capabilities) {
    const [lock, manifest] = [readPoetryLock(pair.lock), readManifest(pair.manifest)];
    if (!lock.ok || !manifest.ok)
        return undefined;
    const { header, lockVersion } = lock.value;
    return {
        path: pair.lock.path,
        ...(header.kind === 'versioned' ? { writer: header.version } : {}),
        ...(lockVersion === undefined ? {} : { lockVersion }),
        answers: (version) => {
            const acceptance = acceptedBy(lock.value, manifest.value, version, capabilities);
            return acceptance && answerOf(acceptance, manifest.value, capabilities);
        },
    };
}
function answerOf(acceptance, manifest, capabilities) {
    const { release, reading } = acceptance;
    const hash = contentHash(tableFor(manifest, release), release.rule, capabilities);
    const writes = hash.ok ? { writes: `lock-version ${ownFormat(release.version.text)}, hash ${hash.hash}` } : {};
    return { reads: READS[reading], accepts: accepts(acceptance) === true, ...writes };
}
function pinned_satisfies(version, spec) {
    const constraint = parseConstraint(spec);
    return constraint && parseVersion(version) ? allows(constraint, version) : undefined;
}

;// CONCATENATED MODULE: ../../packages/lockfiles/src/poetry/rules.ts




const RIVALS = ['uv.lock', 'pdm.lock', 'Pipfile.lock', 'pixi.lock', 'pylock.toml', 'conda-lock.yml'];
const poetryRules = {
    wantsLock: (manifest, beside) => !RIVALS.some((rival) => beside.includes(rival)) && isPoetryProject(manifest),
    localProjects,
    pinned: pinned,
    satisfies: pinned_satisfies,
    check: checkPoetryPair,
};
function isPoetryProject(file) {
    const manifest = parsed(file);
    const poetry = poetryTable(manifest);
    const backend = asString(asTable(manifest?.['build-system'])?.['build-backend']);
    return (poetry?.['dependencies'] !== undefined || poetry?.['group'] !== undefined || backend?.startsWith('poetry.') === true);
}
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
    return read.ok ? read.value.table : undefined;
}


/***/ })

};
