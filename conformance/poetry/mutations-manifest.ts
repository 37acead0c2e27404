// Edits of pyproject.toml around the dependencies: what is not hashed must stay fresh, what is hashed must not.
import { append, manifest, oneOf, replace } from './edit.ts'
import type { Mutation } from './mutations.ts'
import { GROUPLESS } from './projects.ts'

export const MANIFEST_MUTATIONS: readonly Mutation[] = [
  { name: 'comments', believed: 'fresh', apply: manifest((text) => `# before\n${text}\n# after\n`) },
  { name: 'whitespace', believed: 'fresh', apply: manifest(replace(/^(\w+) = (?=["'])/gm, '$1\t =   ')) },
  {
    name: 'description',
    believed: 'fresh',
    apply: manifest(replace(/^description = .*$/m, 'description = "Другое \u{1F600}"')),
  },
  { name: 'version', believed: 'fresh', apply: manifest(replace(/^version = "0.1.0"$/m, 'version = "0.2.0"')) },
  { name: 'name', believed: 'fresh', apply: manifest(replace(/^name = "demo"$/m, 'name = "another"')) },
  {
    name: 'scripts',
    believed: 'fresh',
    apply: manifest(
      oneOf(
        (text) => (/^\[project\]$/m.test(text) ? `${text}\n[project.scripts]\nrun = "demo:main"\n` : null),
        append('[tool.poetry.scripts]\nrun = "demo:main"\n'),
      ),
    ),
  },
  {
    name: 'build-system',
    believed: 'fresh',
    apply: manifest(
      oneOf(
        replace(/"poetry-core"/, '"poetry-core>=1.0"'),
        append(
          '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n',
          /^\[build-system\]$/m,
        ),
      ),
    ),
  },
  { name: 'other-tool', believed: 'fresh', apply: manifest(append('[tool.mypy]\nstrict = true\n')) },
  {
    name: 'to-crlf',
    apply: ({ pyproject, lock }) =>
      /\r|"""|'''/.test(pyproject) ? null : { pyproject: pyproject.replaceAll('\n', '\r\n'), lock },
  },
  {
    name: 'requires-poetry',
    apply: manifest(replace(/^\[tool\.poetry\]$/m, '[tool.poetry]\nrequires-poetry = ">=1.0"')),
  },
  {
    name: 'keys-reordered',
    believed: 'fresh',
    apply: manifest(replace(/^(python = .*)\n(idna = (?!""").*["}])$/m, '$2\n$1')),
  },
  { name: 'key-quoted', believed: 'fresh', apply: manifest(replace(/^idna = /m, '"idna" = ')) },
  {
    name: 'string-in-other-quotes',
    believed: 'fresh',
    apply: manifest(replace(/^(idna|python) = "([^"\n]+)"$/m, "$1 = '''$2'''")),
  },
  { name: 'string-escaped', believed: 'fresh', apply: manifest(replace(/^python = "\^/m, 'python = "\\u005e')) },
  {
    name: 'python',
    believed: 'stale',
    names: 'python',
    apply: manifest(
      oneOf(
        replace(/^((?:dependencies\.)?python) = .*$/m, '$1 = "^3.8"'),
        replace(/\{ python = "\^3\.9"/, '{ python = "^3.8"'),
        replace(/^requires-python = .*$/m, 'requires-python = ">=3.8"'),
      ),
    ),
  },
  {
    name: 'source-added',
    believed: 'stale',
    apply: manifest(
      append('[[tool.poetry.source]]\nname = "own"\nurl = "https://example.org/own/simple/"\n', /source/),
    ),
  },
  { name: 'source-url', believed: 'stale', apply: manifest(replace(/example\.org\/simple/, 'example.org/other')) },
  {
    name: 'empty-dev-dependencies',
    believed: 'stale',
    apply: manifest(append('[tool.poetry.dev-dependencies]\n', /dev-dependencies/)),
  },
  { name: 'empty-extras', apply: manifest(append('[tool.poetry.extras]\n', /\[tool\.poetry\.extras/)) },
  {
    name: 'empty-optional-dependencies',
    apply: manifest(append('[project.optional-dependencies]\n', /optional-dependencies|^(?![\s\S]*\[project\])/)),
  },
  {
    name: 'empty-dependency-groups',
    believed: 'fresh',
    judges: 'all',
    projects: GROUPLESS,
    apply: manifest(append('[dependency-groups]\n', /dependency-groups/)),
  },
  {
    name: 'date-value',
    apply: manifest(
      append('[tool.poetry.extras]\n"n°" = { since = 2024-05-01T10:00:00Z }\n', /\[tool\.poetry\.extras/),
    ),
  },
  { name: 'not-toml', apply: manifest(append('[tool.poetry\n')) },
  { name: 'byte-order-mark', apply: manifest((text) => `\uFEFF${text}`) },
  { name: 'float-to-integer', believed: 'stale', apply: manifest(replace(/^one = 1\.0$/m, 'one = 1')) },
  { name: 'true-to-one', believed: 'stale', apply: manifest(replace(/^truth = \[true/m, 'truth = [1')) },
  {
    name: 'same-numbers-otherwise',
    believed: 'fresh',
    apply: manifest((text) =>
      text
        .replace('hexadecimal = 0xFF', 'hexadecimal = 255')
        .replace('octal = 0o17', 'octal = 1_5')
        .replace('1e16', '1_0000000000000000.0')
        .replace('1e-5', '0.00001')
        .replace('zero = -0', 'zero = 0')
        .replace('1e22', '10.0e21'),
    ),
  },
  {
    name: 'integer-beyond-doubles',
    believed: 'stale',
    apply: manifest(replace(/^big = .*$/m, 'big = 123456789012345678901234567891')),
  },
  { name: 'zero-loses-sign', believed: 'stale', apply: manifest(replace(/-0\.0/, '0.0')) },
  {
    name: 'same-text-escaped',
    believed: 'fresh',
    apply: manifest(replace(/"значение /, '"\\u0437\\U0000043dачение ')),
  },
  {
    name: 'unicode-otherwise-composed',
    believed: 'stale',
    apply: manifest(replace(/^"a" = "é"$/m, '"a" = "e\u0301"')),
  },
]
