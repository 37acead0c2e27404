// PEP 621 and PEP 735 manifests: valid since 2.0, and where both tables are complete, earlier as well.
import type { Project } from './projects.ts'
import { head, tail } from './projects-legacy.ts'

const project = (rest: string, dependencies = '["idna>=3.4", "certifi"]'): string => `[project]
name = "demo"
version = "0.1.0"
description = "A demo"
requires-python = ">=3.9,<4.0"
dependencies = ${dependencies}
${rest}`

const optional = project(`
[project.optional-dependencies]
tls = ["six>=1.15"]
Web_Client = ["requests[socks]==2.31.0", "click ; python_version < '3.12'"]
${tail}`)

const multiline = project(
  '',
  `[
    "idna (>=3.4,<4.0)",  # a comment inside the array
    'attrs>22; sys_platform == "linux"',
    "packaging",
]`,
)

const enriched = project(`
[tool.poetry]
packages = [{ include = "demo" }]

[tool.poetry.dependencies]
idna = { allow-prereleases = true }

[tool.poetry.group.dev.dependencies]
six = "^1.16"
`)

const dynamic = `[project]
name = "demo"
version = "0.1.0"
dynamic = ["dependencies", "requires-python"]

[tool.poetry.dependencies]
python = "^3.9"
idna = "^3.4"
`

// Only keys that are not hashed stand in [project]: the hash takes the form of 1.x, with its nulls.
const irrelevant = `[project]
name = "demo"
version = "0.1.0"
description = "Nothing of this is hashed"
dynamic = ["dependencies"]
keywords = ["none"]

[tool.poetry]
requires-poetry = ">=1.0"
`

const groups = project(`
[dependency-groups]
test = ["pytest>=7", { include-group = "Typing_Stubs" }]
Typing_Stubs = ["attrs"]
docs = []
`)

const bothGroups = project(`
[dependency-groups]
dev = ["six>=1.15"]

[tool.poetry.group.dev.dependencies]
six = { allow-prereleases = true }

[tool.poetry.group.extra]
optional = true

[tool.poetry.group.extra.dependencies]
iniconfig = "^2.0"
`)

const groupsOverLegacy = `${head()}
[tool.poetry.dependencies]
python = "^3.9"
idna = "*"

[dependency-groups]
dev = ["six"]
`

const bothTables = `[project]
name = "demo"
version = "0.1.0"
requires-python = ">=3.9"
dependencies = ["idna>=3.4"]

${head()}
[tool.poetry.dependencies]
python = ">=3.9"
idna = ">=3.4"
`

export const MODERN: readonly Project[] = [
  { name: 'project-plain', since: '2.0.1', pyproject: project(tail) },
  { name: 'project-optional', since: '2.0.1', pyproject: optional },
  { name: 'project-multiline', since: '2.0.1', pyproject: multiline },
  { name: 'project-empty-list', since: '2.0.1', pyproject: project('', '[]') },
  { name: 'project-empty-optional', since: '2.0.1', pyproject: project('\n[project.optional-dependencies]\n') },
  {
    name: 'project-only-python',
    since: '2.0.1',
    pyproject: '[project]\nname = "demo"\nversion = "1"\nrequires-python = ">=3.9"\n',
  },
  { name: 'project-irrelevant-only', since: '2.0.1', pyproject: irrelevant },
  { name: 'project-enriched', since: '2.0.1', pyproject: enriched },
  { name: 'project-dynamic', since: '2.0.1', pyproject: dynamic },
  { name: 'project-and-legacy', since: '1.1.15', pyproject: bothTables },
  { name: 'project-groups', since: '2.0.1', pyproject: groups },
  { name: 'project-both-groups', since: '2.0.1', pyproject: bothGroups },
  {
    name: 'groups-empty-only',
    since: '2.0.1',
    pyproject: '[project]\nname = "demo"\nversion = "1"\n\n[dependency-groups]\nfoo = []\n',
  },
  { name: 'groups-empty-table', since: '2.0.1', pyproject: project('\n[dependency-groups]\n') },
  { name: 'groups-over-legacy', since: '1.1.15', pyproject: groupsOverLegacy },
  {
    name: 'project-package-mode',
    since: '2.0.1',
    pyproject:
      '[project]\nname = "demo"\nrequires-python = ">=3.9"\ndependencies = ["six"]\n\n[tool.poetry]\npackage-mode = false\n',
  },
]
