// What is done to a project after it was locked; null where it does not fit. The tool decides what it means.
import type { Files, Project } from './projects.ts'

export type Mutation = { readonly name: string; readonly apply: (files: Files, project: Project) => Files | null }

const MANIFESTS = ['pyproject.toml', 'Pipfile', 'requirements.in', 'job.py']
const manifestOf = (files: Files): string => MANIFESTS.find((name) => name in files) ?? ''

const edit =
  (path: (files: Files) => string, change: (text: string) => string) =>
  (files: Files): Files | null => {
    const name = path(files)
    const before = files[name]
    const after = before === undefined ? undefined : change(before)
    return after === undefined || after === before ? null : { ...files, [name]: after }
  }

const manifest = (change: (text: string) => string) => edit(manifestOf, change)
const file = (name: string, change: (text: string) => string) => edit(() => name, change)
const lock = (change: (text: string) => string) => (files: Files, project: Project) =>
  edit(() => project.lock, change)(files)
const only =
  (tools: readonly string[], apply: Mutation['apply']): Mutation['apply'] =>
  (files, project) =>
    tools.includes(project.tool) ? apply(files, project) : null

const add = (text: string): string => {
  if (text.includes('[packages]')) return text.replace('[packages]', '[packages]\nclick = "*"')
  if (text.includes('# dependencies')) return text.replace('"requests', '"click", "requests')
  if (text.includes('dependencies = [\n')) return text.replace('dependencies = [\n', 'dependencies = [\n    "click",\n')
  return text.startsWith('-c') ? `${text}click\n` : text.replace('dev = [', 'dev = ["click", ')
}

const remove = (text: string): string =>
  text.replace(/\n# {5}"idna>=2\.5",|\n {4}"idna>=2\.5",|\nidna(?: = "|)>=2\.5"?|, \{ include-group = "lint" \}/, '')

const idna = (by: string) => manifest((text) => text.replace(/(idna(?: = ")?)>=2\.5/, `$1${by}`))

export const MUTATIONS: readonly Mutation[] = [
  { name: 'none', apply: (files) => files },
  { name: 'added', apply: manifest(add) },
  { name: 'removed', apply: manifest(remove) },
  { name: 'widened', apply: idna('>=2.0') },
  { name: 'narrowed, satisfied', apply: idna('>=3') },
  { name: 'unsatisfied', apply: idna('<3') },
  { name: 'respelled constraint', apply: idna('>= 2.5') },
  { name: 'zero more', apply: idna('>=2.5.0') },
  { name: 'renamed in capitals', apply: manifest((text) => text.replace(/idna(?=(?: = ")?>=2\.5)/, 'IDNA')) },
  {
    name: 'extra dropped',
    apply: manifest((text) => text.replace('requests[socks]', 'requests').replace(', extras = ["socks"]', '')),
  },
  { name: 'marker changed', apply: manifest((text) => text.replace("< '3.12'", "< '3.11'")) },
  {
    name: 'marker respelled',
    apply: manifest((text) => text.replace("python_version < '3.12'", "python_full_version < '3.12'")),
  },
  {
    name: 'reordered',
    apply: manifest((text) => text.replace(/(#? +)("requests[^\n]*\n)(#? +)("(?:idna|lib)"?[^\n]*\n)/, '$3$4$1$2')),
  },
  { name: 'comment', apply: manifest((text) => `${text}\n# a comment\n`) },
  { name: 'own version', apply: manifest((text) => text.replace('version = "0.1.0"', 'version = "0.2.0"')) },
  { name: 'own name', apply: manifest((text) => text.replace('name = "app"', 'name = "apple"')) },
  {
    name: 'python narrowed',
    apply: manifest((text) => text.replace('requires-python = ">=3.9"', 'requires-python = ">=3.10"')),
  },
  {
    name: 'python respelled',
    apply: manifest((text) => text.replace('requires-python = ">=3.9"', 'requires-python = ">= 3.9.0"')),
  },
  { name: 'extra renamed', apply: manifest((text) => text.replace('fancy =', 'fine =')) },
  { name: 'extra changed', apply: manifest((text) => text.replace('["attrs>=22"]', '["attrs>=22", "click"]')) },
  { name: 'empty extra', apply: manifest((text) => text.replace('fancy =', 'none = []\nfancy =')) },
  {
    name: 'group renamed',
    apply: manifest((text) => text.replace('lint = [', 'style = [').replace('"lint"', '"style"')),
  },
  {
    name: 'moved group',
    apply: manifest((text) =>
      text.replace('"pytest>=7"', '').replace('[, ', '[').replace('lint = [', 'lint = ["pytest>=7", '),
    ),
  },
  {
    name: 'empty group',
    apply: only(
      ['uv', 'pdm'],
      manifest((text) => text.replace('lint = [', 'empty = []\nlint = [')),
    ),
  },
  {
    name: 'override',
    apply: only(
      ['uv'],
      manifest((text) =>
        text.includes('[tool.uv]')
          ? text.replace('[tool.uv]', '[tool.uv]\noverride-dependencies = ["idna==2.10"]')
          : text.includes('[project]')
            ? `${text}\n[tool.uv]\noverride-dependencies = ["idna==2.10"]\n`
            : text,
      ),
    ),
  },
  {
    name: 'override of PDM',
    apply: only(
      ['pdm'],
      manifest((text) => `${text.replace('certifi = ">=2023"', 'certifi = ">=2024"')}`),
    ),
  },
  {
    name: 'constraint',
    apply: only(
      ['uv'],
      manifest((text) => text.replace('idna<4', 'idna<3.10')),
    ),
  },
  {
    name: 'environments',
    apply: only(
      ['uv'],
      manifest((text) => text.replace("'win32'", "'darwin'")),
    ),
  },
  {
    name: 'resolution',
    apply: only(
      ['uv'],
      manifest((text) =>
        text.includes('[tool.uv]') ? text.replace('[tool.uv]', '[tool.uv]\nresolution = "lowest-direct"') : text,
      ),
    ),
  },
  {
    name: 'member added',
    apply: (files) =>
      files['packages/lib/pyproject.toml']
        ? {
            ...files,
            'packages/two/pyproject.toml': '[project]\nname = "two"\nversion = "1"\nrequires-python = ">=3.8"\n',
          }
        : null,
  },
  {
    name: 'member gone',
    apply: ({ 'packages/lib/pyproject.toml': gone, ...rest }) => (gone === undefined ? null : rest),
  },
  { name: 'member version', apply: file('packages/lib/pyproject.toml', (text) => text.replace('"1.0"', '"1.1"')) },
  {
    name: 'member version respelled',
    apply: file('packages/lib/pyproject.toml', (text) => text.replace('"1.0"', '"1.0.0"')),
  },
  {
    name: 'member dependency',
    apply: file('packages/lib/pyproject.toml', (text) => text.replace('["certifi"]', '["certifi", "click"]')),
  },
  {
    name: 'member no package',
    apply: file('packages/lib/pyproject.toml', (text) => `${text}\n[tool.uv]\npackage = false\n`),
  },
  {
    name: 'member not editable',
    apply: manifest((text) => text.replace('workspace = true', 'workspace = true, editable = false')),
  },
  { name: 'included file', apply: file('more.in', (text) => `${text}click\n`) },
  { name: 'included, unsatisfied', apply: file('more.in', (text) => text.replace('>=22', '<23')) },
  { name: 'constraints file', apply: file('constraints.txt', () => 'certifi<2024\n') },
  { name: 'category', apply: manifest((text) => text.replace('[docs]', '[manual]')) },
  {
    name: 'scripts',
    apply: only(
      ['pipenv'],
      manifest((text) => `${text}\n[scripts]\nhello = "true"\n`),
    ),
  },
  { name: 'package spelling', apply: manifest((text) => text.replace('Attrs =', 'attrs =')) },
  {
    name: 'CRLF',
    apply: (files) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')])),
  },
  {
    name: 'conflict in the lock',
    apply: only(
      ['uv', 'pdm', 'pipenv'],
      lock((text) => text.replace('\n', '\n<<<<<<< HEAD\n=======\n>>>>>>> topic\n')),
    ),
  },
  {
    name: 'lock cut',
    apply: only(
      ['uv', 'pdm', 'pipenv'],
      lock((text) => text.slice(0, Math.floor(text.length / 2))),
    ),
  },
  {
    name: 'package gone from the lock',
    apply: only(
      ['uv'],
      lock((text) => text.replace('name = "idna"\nversion', 'name = "idnb"\nversion')),
    ),
  },
  {
    name: 'pin edited',
    apply: only(
      ['pip-tools'],
      lock((text) => text.replace(/\nidna==[\d.]+/, '\nidna==2.0')),
    ),
  },
]
