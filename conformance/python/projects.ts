// Small projects for each tool. Every name is one of the invented index.
import type { ToolName } from './tools.ts'

export type Files = Readonly<Record<string, string>>
export type Project = { readonly tool: ToolName; readonly name: string; readonly lock: string; readonly files: Files }

const HEAD = `[project]
name = "app"
version = "0.1.0"
requires-python = ">=3.9"
dependencies = [
    "requests[socks]>=2.20",
    "idna>=2.5",
    "six ; python_version < '3.12'",
]

[project.optional-dependencies]
fancy = ["attrs>=22"]
`

const GROUPS = `
[dependency-groups]
dev = ["pytest>=7", { include-group = "lint" }]
lint = ["packaging>=23"]
`

const LIBRARY = `[project]
name = "lib"
version = "1.0"
requires-python = ">=3.8"
dependencies = ["certifi"]

[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
`

const uvWorkspace = `${HEAD.replace('"idna>=2.5"', '"lib"')}${GROUPS}
[tool.uv]
constraint-dependencies = ["idna<4"]
environments = ["sys_platform == 'linux'", "sys_platform == 'win32'"]

[tool.uv.workspace]
members = ["packages/*"]

[tool.uv.sources]
lib = { workspace = true }
`

const uvVirtual = `[tool.uv.workspace]
members = ["packages/*"]

[dependency-groups]
dev = ["pytest>=7"]
lint = ["packaging>=23"]
`

const script = `#!/usr/bin/env python
# /// script
# requires-python = ">=3.9"
# dependencies = [
#     "requests[socks]>=2.20",
#     "idna>=2.5",
# ]
# ///
import requests
`

const pipfile = `[[source]]
name = "local"
url = "INDEX"
verify_ssl = false

[packages]
requests = {version = ">=2.20", extras = ["socks"]}
idna = ">=2.5"

[dev-packages]
Attrs = "*"
pytest = ">=7"

[docs]
click = "*"
`

export const PROJECTS: readonly Project[] = [
  { tool: 'uv', name: 'single', lock: 'uv.lock', files: { 'pyproject.toml': HEAD + GROUPS } },
  {
    tool: 'uv',
    name: 'workspace',
    lock: 'uv.lock',
    files: { 'pyproject.toml': uvWorkspace, 'packages/lib/pyproject.toml': LIBRARY },
  },
  {
    tool: 'uv',
    name: 'virtual',
    lock: 'uv.lock',
    files: { 'pyproject.toml': uvVirtual, 'packages/lib/pyproject.toml': LIBRARY },
  },
  { tool: 'uv', name: 'script', lock: 'job.py.lock', files: { 'job.py': script } },
  {
    tool: 'pdm',
    name: 'legacy',
    lock: 'pdm.lock',
    files: {
      'pyproject.toml': `${HEAD}\n[tool.pdm.dev-dependencies]\ndev = ["pytest>=7"]\nlint = ["packaging>=23"]\n`,
    },
  },
  {
    tool: 'pdm',
    name: 'groups',
    lock: 'pdm.lock',
    files: {
      'pyproject.toml': `${HEAD}${GROUPS}\n[tool.pdm]\ndistribution = false\n\n[tool.pdm.resolution.overrides]\ncertifi = ">=2023"\n`,
    },
  },
  { tool: 'pipenv', name: 'pipfile', lock: 'Pipfile.lock', files: { Pipfile: pipfile } },
  {
    tool: 'pip-tools',
    name: 'in',
    lock: 'requirements.txt',
    files: {
      'requirements.in': '-c constraints.txt\n-r more.in\nrequests[socks]>=2.20\nidna>=2.5\n',
      'more.in': 'attrs>=22\n',
      'constraints.txt': 'certifi>=2023\n',
    },
  },
  {
    tool: 'pip-tools',
    name: 'pyproject',
    lock: 'requirements.txt',
    files: {
      'pyproject.toml': `${HEAD}\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n`,
    },
  },
]
