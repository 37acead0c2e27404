// Edits of what is declared: dependencies, extras and groups. A red verdict must name what was edited.
import { append, manifest, oneOf, replace } from './edit.ts'
import type { Mutation } from './mutations.ts'
import { GROUPLESS } from './projects.ts'

const legacyTable = /^\[tool\.poetry\.dependencies\]$/m
const section = (header: string): RegExp => new RegExp(`^\\[${header}\\]\\n(?:(?!\\[).*(?:\\n|$))*`, 'm')

const dependencies: readonly Mutation[] = [
  {
    name: 'dependency-added',
    believed: 'stale',
    names: 'pluggy',
    apply: manifest(
      oneOf(
        replace(legacyTable, '[tool.poetry.dependencies]\npluggy = "^1.0"'),
        replace(/^dependencies\.python = /m, 'dependencies.pluggy = "^1.0"\n$&'),
        replace(/^dependencies = \{ /m, '$&pluggy = "^1.0", '),
      ),
    ),
  },
  {
    name: 'project-dependency-added',
    believed: 'stale',
    believedSince: '2.0.1',
    names: 'pluggy',
    apply: manifest(replace(/^(dependencies = \[)(\]?)/m, '$1"pluggy>=1,<2", $2')),
  },
  {
    name: 'dependency-removed',
    believed: 'stale',
    names: 'idna',
    apply: manifest(replace(/^idna = [^\n["]*("[^"\n]*"|\{.*\})\n/m, '')),
  },
  {
    name: 'project-dependency-removed',
    believed: 'stale',
    believedSince: '2.0.1',
    names: 'idna',
    apply: manifest(replace(/^(dependencies = \[\s*)"idna[^"]*",?\s*/m, '$1')),
  },
  {
    name: 'constraint-unmet',
    believed: 'stale',
    names: 'idna',
    apply: manifest(replace(/^((?:dependencies\.)?idna(?:\.version)?) = "[^"\n]+"$/m, '$1 = "<2.10"')),
  },
  {
    name: 'project-constraint-unmet',
    believed: 'stale',
    believedSince: '2.0.1',
    names: 'idna',
    apply: manifest(replace(/"idna[^"]*"/, '"idna<2.10"')),
  },
  {
    name: 'constraint-still-met',
    believed: 'stale',
    apply: manifest(oneOf(replace(/^idna = "[^"\n]+"$/m, 'idna = ">=1"'), replace(/"idna[^"]*"/, '"idna>=1"'))),
  },
  {
    name: 'constraint-same-but-spaced',
    believed: 'stale',
    apply: manifest(oneOf(replace(/^idna = "([^"\n]+)"$/m, 'idna = "$1 "'), replace(/"idna>=/, '"idna >= '))),
  },
  {
    name: 'marker-added',
    believed: 'stale',
    apply: manifest(
      oneOf(
        replace(/^idna = ("[^"\n]+")$/m, 'idna = { version = $1, markers = "sys_platform == \'linux\'" }'),
        replace(/"(idna[^"]*)"/, `"$1; sys_platform == 'linux'"`),
      ),
    ),
  },
  {
    name: 'string-to-table',
    believed: 'stale',
    apply: manifest(replace(/^idna = ("[^"\n]+")$/m, 'idna = { version = $1 }')),
  },
  { name: 'optional-toggled', believed: 'stale', apply: manifest(replace(/optional = true/, 'optional = false')) },
  {
    name: 'inline-to-sub-table',
    believed: 'fresh',
    apply: manifest(replace(/^dev-dependencies = \{ six = "\*" \}$/m, '[tool.poetry.dev-dependencies]\nsix = "*"')),
  },
  {
    name: 'constraints-reordered',
    believed: 'stale',
    apply: manifest(replace(/^( +\{ version = "2.10".*)\n(.*)$/m, '$2\n$1')),
  },
  {
    name: 'project-dependencies-reordered',
    believed: 'stale',
    apply: manifest(replace(/^dependencies = \[("[^"]*"), ("[^"]*")\]/m, 'dependencies = [$2, $1]')),
  },
  {
    name: 'project-dependencies-over-lines',
    believed: 'fresh',
    apply: manifest(replace(/^dependencies = \[("[^"]*"), ("[^"]*")\]/m, 'dependencies = [\n  $1, # one\n  $2,\n]')),
  },
  { name: 'dynamic', apply: manifest(replace(/^dynamic = .*$/m, 'dynamic = ["dependencies", "readme"]')) },
]

const extras: readonly Mutation[] = [
  {
    name: 'extra-added',
    believed: 'stale',
    names: ['more', 'attrs'],
    apply: manifest(
      oneOf(
        replace(/^\[tool\.poetry\.extras\]$/m, '[tool.poetry.extras]\nmore = ["idna"]'),
        replace(/^\[project\.optional-dependencies\]$/m, '[project.optional-dependencies]\nmore = ["attrs"]'),
        append('[tool.poetry.extras]\nmore = ["idna"]\n', /\[tool\.poetry\.extras|\[project\]/),
      ),
    ),
  },
  { name: 'extra-removed', believed: 'stale', names: 'tls', apply: manifest(replace(/^tls = .*\n/m, '')) },
  { name: 'extra-renamed', believed: 'stale', names: 'ssl', apply: manifest(replace(/^tls = /m, 'ssl = ')) },
  { name: 'extras-reordered', believed: 'fresh', apply: manifest(replace(/^(tls = .*)\n(\w+ = .*)$/m, '$2\n$1')) },
  {
    name: 'extra-items-reordered',
    believed: 'stale',
    apply: manifest(replace(/\["certifi", "six"\]/, '["six", "certifi"]')),
  },
  { name: 'extra-in-other-case', believed: 'stale', apply: manifest(replace(/^tls = /m, 'TLS = ')) },
]

const groups: readonly Mutation[] = [
  {
    name: 'group-added',
    believed: 'stale',
    names: 'pluggy',
    apply: manifest(append('[tool.poetry.group.lint.dependencies]\npluggy = "*"\n', /\[project\]|pytest/)),
  },
  {
    name: 'group-renamed',
    believed: 'stale',
    names: 'develop',
    namedSince: '2.0.1',
    apply: manifest(
      replace(/^\[tool\.poetry\.group\.dev\.dependencies\]$/m, '[tool.poetry.group.develop.dependencies]'),
    ),
  },
  {
    name: 'group-removed',
    believed: 'stale',
    names: 'iniconfig',
    apply: manifest(replace(section('tool\\.poetry\\.group\\.(?:test|extra)\\.dependencies'), '')),
  },
  {
    name: 'dev-dependency-removed',
    believed: 'stale',
    names: 'six',
    apply: manifest(replace(/^\[tool\.poetry\.dev-dependencies\]\nsix = .*\n/m, '')),
  },
  {
    name: 'standard-group-added',
    judges: 'all',
    projects: GROUPLESS,
    names: 'pluggy',
    apply: manifest(append('[dependency-groups]\nlint = ["pluggy"]\n', /dependency-groups|pytest/)),
  },
  {
    name: 'standard-group-empty-added',
    judges: 'all',
    projects: GROUPLESS,
    apply: manifest(append('[dependency-groups]\nlint = []\n', /dependency-groups/)),
  },
  {
    name: 'standard-group-entry-added',
    judges: 'all',
    names: 'click',
    apply: manifest(replace(/^(test|dev) = \[("(?:pytest|six)[^"]*")/m, '$1 = [$2, "click"')),
  },
  {
    name: 'standard-group-entry-removed',
    judges: 'all',
    names: 'pytest',
    apply: manifest(replace(/"pytest>=7", /, '')),
  },
  {
    name: 'standard-group-include-removed',
    judges: 'all',
    apply: manifest(replace(/, \{ include-group = [^}]*\}/, '')),
  },
  { name: 'standard-group-renamed', judges: 'all', apply: manifest(replace(/^docs = /m, 'documents = ')) },
  { name: 'standard-group-normalised', judges: 'all', apply: manifest(replace(/Typing_Stubs/g, 'typing-stubs')) },
  { name: 'standard-groups-removed', judges: 'all', apply: manifest(replace(section('dependency-groups'), '')) },
]

export const DEPENDENCY_MUTATIONS: readonly Mutation[] = [...dependencies, ...extras, ...groups]
