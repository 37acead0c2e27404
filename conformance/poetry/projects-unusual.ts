// What only the bytes of the hash notice: scripts beyond ASCII, numbers, escapes, the ways TOML has to write a table.
//
// Poetry's schema is closed nearly everywhere. The gap: keys of `extras` and `group` that do not look like a name are
// not examined, so anything may stand below them. That is where these manifests put their numbers and keys.
import type { Project } from './projects.ts'
import { head } from './projects-legacy.ts'

const dependencies = (body: string): string => `${head()}\n[tool.poetry.dependencies]\npython = "^3.9"\n${body}`

// Key order is by code point: U+FFFD before U+1F600, although its UTF-16 unit is the greater one.
const keysBelow = (table: string): string => `
[tool.poetry.${table}."\u{1F511} ключ"]
optional = false
"ключ" = "значение \\t\\"\\\\/\\u007f\\u0080\\b\\f\\r\\u001f"
"\uFFFD" = 1
"\u{1F600}" = "\u{10FFFF} \u2028"
"" = "the empty key"
"a" = "é"
"~" = "~"
`

const numbersBelow = (table: string): string => `
[tool.poetry.${table}."n°"]
optional = false
big = 123456789012345678901234567890
small = -7
zero = -0
plus = +5
hexadecimal = 0xFF
octal = 0o17
binary = 0b101
underscored = 1_000_000
one = 1.0
exponent = [1e16, 1e15, 1.5e300, 1e-4, 1e-5, 1.25e-7, 5e-324, -0.0, 0.1, 123456789.123456789, 1e22, 1E5, 1_0.5, 9007199254740993]
special = [inf, -inf, nan, +inf, -nan]
truth = [true, false]
nested = [[1, 1.0], [], [{}], [{a = {b = []}}]]
`

const groupDependencies = '\n[tool.poetry.group."n°".dependencies]\nsix = "*"\n'

const dotted = `${head()}dependencies.python = "^3.9"
dependencies.idna.version = "^3.4"
dependencies.idna.optional = false
dev-dependencies.six = "*"
`

const inlined = `${head()}dependencies = { python = "^3.9", idna = { version = "^3.4", optional = false } }
dev-dependencies = { six = "*" }
`

// The usual disorder: other tools' tables among Poetry's own.
const interleaved = `${head()}
[tool.poetry.dependencies]
python = "^3.9"
idna = "^3.4"

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"

[tool.black]
line-length = 100

[tool.poetry.dev-dependencies]
attrs = "*"
`

// Poetry's table after its own sub-tables, and one dependency apart from the rest. The tomlkit inside
// Poetry 1.1 to 1.3 loses `python` here and cannot even lock the project.
const outOfOrder = `[tool.poetry.dependencies]
python = "^3.9"
idna = "^3.4"

[tool.black]
line-length = 100

${head()}
[tool.isort]
profile = "black"

[tool.poetry.dependencies.certifi]
version = "*"
`

const strings = dependencies(`idna = """
^3.4"""
certifi = '*'
six = {version = "\\u002a", python = '''
>=3.9'''}
attrs = { version = ">22", markers = """python_version > '3.8' \\
   and python_version < '4'""" }

[tool.poetry.extras]
"é" = ["""first
second \\
   joined""", '''C:\\temp
''']
`)

const names = dependencies('"ruamel.yaml" = "*"\nSix = "*"\nIDNA = ">=2"\n')

const group = 'idna = "*"\n'

export const UNUSUAL: readonly Project[] = [
  { name: 'unusual-keys-in-extras', since: '1.1.15', pyproject: dependencies(`idna = "*"\n${keysBelow('extras')}`) },
  // 1.1 keeps the escape as it is written.
  {
    name: 'unusual-escaped-key',
    since: '1.1.15',
    misreadBy: ['1.1.15'],
    pyproject: dependencies('idna = "*"\n\n[tool.poetry.extras."\u00fc"]\n"\\u007f\\t" = "\\u007f"\n'),
  },
  {
    name: 'unusual-keys-in-group',
    since: '1.2.2',
    pyproject: dependencies(
      `${group}${keysBelow('group')}\n[tool.poetry.group."\u{1F511} ключ".dependencies]\nsix = "*"\n`,
    ),
  },
  {
    name: 'unusual-numbers-in-extras',
    since: '1.1.15',
    pyproject: dependencies(`idna = "*"\n${numbersBelow('extras')}`),
  },
  {
    name: 'unusual-numbers-in-group',
    since: '1.2.2',
    pyproject: dependencies(`${group}${numbersBelow('group')}${groupDependencies}`),
  },
  { name: 'unusual-dotted', since: '1.1.15', pyproject: dotted },
  { name: 'unusual-inline', since: '1.1.15', pyproject: inlined },
  { name: 'unusual-interleaved', since: '1.1.15', pyproject: interleaved },
  { name: 'unusual-interleaved-crlf', since: '1.1.15', pyproject: interleaved.replaceAll('\n', '\r\n') },
  { name: 'unusual-out-of-order', since: '1.6.1', misreadBy: ['1.1.15', '1.2.2', '1.3.2'], pyproject: outOfOrder },
  { name: 'unusual-strings', since: '1.1.15', pyproject: strings },
  // 1.2 and 1.3 keep CRLF inside multi-line strings; TOML lets a parser normalise it, and all others do.
  {
    name: 'unusual-strings-crlf',
    since: '1.1.15',
    misreadBy: ['1.2.2', '1.3.2'],
    pyproject: strings.replaceAll('\n', '\r\n'),
  },
  { name: 'unusual-names', since: '1.1.15', pyproject: names },
]
