// Manifests in Poetry's own table, as written before PEP 621: valid for all versions unless said otherwise
// (1.1 refuses [tool.poetry.group], so its smaller set of hashed keys never shows).
import type { Project } from './projects.ts'

export const head = (name = 'demo'): string => `[tool.poetry]
name = "${name}"
version = "0.1.0"
description = "A demo"
authors = ["A Person <person@example.org>"]
`

export const tail = `
[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
`

const plain = `${head()}
[tool.poetry.dependencies]
python = "^3.9"
idna = "^3.4"
certifi = "*"

[tool.poetry.dev-dependencies]
six = "~1.16"
${tail}`

const groups = `${head()}
[tool.poetry.dependencies]
python = "^3.9"
idna = ">=2.5,<4"

[tool.poetry.group.dev.dependencies]
pytest = "^7.0"

[tool.poetry.group.docs]
optional = true

[tool.poetry.group.docs.dependencies]
six = "*"
`

const extras = `${head()}
[tool.poetry.dependencies]
python = "^3.9"
idna = "^3.4"
certifi = { version = "*", optional = true }
six = { version = "^1.15", optional = true }

[tool.poetry.extras]
tls = ["certifi"]
all = ["certifi", "six"]
`

const constraints = `${head()}
[tool.poetry.dependencies]
python = ">=3.9,<4.0"
idna = [
  { version = "2.10", python = "<3.11" },
  { version = "^3.4", python = ">=3.11" },
]
requests = { version = "2.31.0", extras = ["socks"] }
tomli = { version = "*", markers = "python_version < '3.11' and sys_platform != 'win32'" }
click = { version = "^8.1", python = "^3.9", optional = false }
attrs = { version = ">22", allow-prereleases = true }
`

const path = `${head()}
[tool.poetry.dependencies]
python = "^3.9"
six = "*"
local-lib = { path = "lib", develop = true }
`

const library = `[tool.poetry]
name = "local-lib"
version = "1.0.0"
description = "Stands beside the project"
authors = []

[tool.poetry.dependencies]
python = "^3.9"
`

const nulls = `${head()}
[tool.poetry.dependencies]
python = "*"
`

const emptyTables = `${head()}
[tool.poetry.dependencies]
python = "^3.9"

[tool.poetry.dev-dependencies]

[tool.poetry.extras]
`

const explicitSource = `${head()}
[tool.poetry.dependencies]
python = "^3.9"
idna = "*"

[[tool.poetry.source]]
name = "mirror"
url = "https://example.org/simple/"
priority = "explicit"
`

export const LEGACY: readonly Project[] = [
  { name: 'legacy-plain', since: '1.1.15', pyproject: plain },
  { name: 'legacy-groups', since: '1.2.2', pyproject: groups },
  {
    name: 'legacy-dev-and-groups',
    since: '1.2.2',
    pyproject: `${plain}\n[tool.poetry.group.test.dependencies]\niniconfig = "*"\n`,
  },
  { name: 'legacy-extras', since: '1.1.15', pyproject: extras },
  { name: 'legacy-constraints', since: '1.1.15', pyproject: constraints },
  {
    name: 'legacy-path',
    since: '1.1.15',
    pyproject: path,
    files: { 'lib/pyproject.toml': library, 'lib/local_lib.py': '' },
  },
  { name: 'legacy-only-python', since: '1.1.15', pyproject: nulls },
  { name: 'legacy-no-dependencies', since: '1.2.2', pyproject: head() },
  { name: 'legacy-empty-tables', since: '1.1.15', pyproject: emptyTables },
  { name: 'legacy-explicit-source', since: '1.6.1', pyproject: explicitSource },
  { name: 'legacy-empty-source', since: '1.1.15', pyproject: plain.replace('authors', 'source = []\nauthors') },
  {
    name: 'legacy-package-mode',
    since: '1.8.5',
    pyproject: '[tool.poetry]\npackage-mode = false\n\n[tool.poetry.dependencies]\npython = "^3.9"\nidna = "^3.4"\n',
  },
]
