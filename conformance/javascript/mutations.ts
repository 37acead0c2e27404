// What is done to a project after it was locked. A mutation that does not fit a project returns null.
import { type Files, json } from './projects.ts'
import type { Tool } from './tools.ts'

export type Mutation = {
  readonly name: string
  readonly apply: (files: Files, tool: Tool) => Files | null
}

type Data = Record<string, any>

const edit =
  (path: string, change: (data: Data) => boolean | void) =>
  (files: Files): Files | null => {
    const text = files[path]
    if (text === undefined) return null
    const data = JSON.parse(String(text)) as Data
    const before = JSON.stringify(data)
    if (change(data) === false || JSON.stringify(data) === before) return null
    return { ...files, [path]: json(data) }
  }

const root = (change: (data: Data) => boolean | void) => edit('package.json', change)
const memberA = (change: (data: Data) => boolean | void) => edit('packages/a/package.json', change)

const text =
  (path: string, change: (text: string) => string) =>
  (files: Files): Files | null => {
    const before = files[path]
    if (before === undefined) return null
    const after = change(String(before))
    return after === String(before) ? null : { ...files, [path]: after }
  }

const deps = (data: Data): Data => (data['dependencies'] ??= {})

const setIf = (group: string, name: string, spec: string) => (data: Data) => {
  if (data[group]?.[name] === undefined || data[group][name] === spec) return false
  data[group][name] = spec
  return true
}

const move = (from: string, to: string, name: string) => (data: Data) => {
  if (data[from]?.[name] === undefined) return false
  data[to] = { ...data[to], [name]: data[from][name] }
  delete data[from][name]
  return true
}

const onLock = (change: (text: string) => string) => (files: Files, tool: Tool) => text(tool.lock, change)(files)

export const MUTATIONS: readonly Mutation[] = [
  { name: 'none', apply: (files) => files },
  { name: 'added', apply: root((it) => void (deps(it)['cg-epsilon'] === undefined && !it['devDependencies']?.['cg-epsilon'] ? (deps(it)['cg-epsilon'] = '^1.0.0') : (deps(it)['cg-gamma'] ??= '^0.2.0'))) },
  { name: 'added, in the lock already', apply: root((it) => (it['dependencies']?.['cg-beta'] && !it['dependencies']['cg-gamma'] ? void (deps(it)['cg-gamma'] = '^0.1.0') : false)) },
  { name: 'added for development', apply: root((it) => void (it['devDependencies'] = { ...it['devDependencies'], 'cg-native': '^1.0.0' })) },
  { name: 'added, optional', apply: root((it) => void (it['optionalDependencies'] = { ...it['optionalDependencies'], 'cg-native': '1.0.0' })) },
  { name: 'added, peer', apply: root((it) => void (it['peerDependencies'] = { ...it['peerDependencies'], 'cg-native': '^1.0.0' })) },
  { name: 'added, optional peer', apply: root((it) => void Object.assign(it, { peerDependencies: { ...it['peerDependencies'], 'cg-native': '^1.0.0' }, peerDependenciesMeta: { ...it['peerDependenciesMeta'], 'cg-native': { optional: true } } })) },
  { name: 'removed', apply: root((it) => (it['dependencies']?.['cg-beta'] ? void delete it['dependencies']['cg-beta'] : false)) },
  { name: 'removed, development', apply: root((it) => (it['devDependencies']?.['cg-epsilon'] ? void delete it['devDependencies']['cg-epsilon'] : false)) },
  { name: 'widened', apply: root(setIf('dependencies', 'cg-alpha', '>=1.0.0')) },
  { name: 'widened, development', apply: root(setIf('devDependencies', 'cg-epsilon', '>=1.0.0 <2')) },
  { name: 'narrowed, still satisfied', apply: root(setIf('dependencies', 'cg-alpha', '^1.2.0')) },
  { name: 'narrowed, not satisfied', apply: root(setIf('dependencies', 'cg-alpha', '1.1.0')) },
  { name: 'another major', apply: root(setIf('dependencies', 'cg-beta', '^2.0.0')) },
  { name: 'a tag', apply: root(setIf('dependencies', 'cg-alpha', 'latest')) },
  { name: 'anything', apply: root(setIf('dependencies', 'cg-alpha', '*')) },
  { name: 'a pre-release', apply: root(setIf('dependencies', 'cg-alpha', '^3.0.0-beta.1')) },
  { name: 'moved to development', apply: root(move('dependencies', 'devDependencies', 'cg-beta')) },
  { name: 'moved to optional', apply: root(move('dependencies', 'optionalDependencies', 'cg-beta')) },
  { name: 'reordered', apply: root((it) => (Object.keys(it['dependencies'] ?? {}).length > 1 ? void (it['dependencies'] = Object.fromEntries(Object.entries(it['dependencies']).reverse())) : false)) },
  { name: 'renamed', apply: root((it) => void (it['name'] = 'another')) },
  { name: 'version bumped', apply: root((it) => void (it['version'] = '1.0.1')) },
  { name: 'engines changed', apply: root((it) => void (it['engines'] = { node: '>=16' })) },
  { name: 'bin added', apply: root((it) => void (it['bin'] = { plain: './cli.js' })) },
  { name: 'scripts changed', apply: root((it) => void (it['scripts'] = { test: 'true' })) },
  { name: 'peer changed', apply: root((it) => (it['peerDependencies'] ? void (it['peerDependencies']['cg-gamma'] = '^0.2.0') : false)) },
  { name: 'peer removed', apply: root((it) => (it['peerDependencies'] ? void delete it['peerDependencies']['cg-gamma'] : false)) },
  { name: 'override added', apply: (files, tool) => overrideAdded(files, tool) },
  { name: 'override changed', apply: (files, tool) => overrideChanged(files, tool) },
  { name: 'override removed', apply: (files, tool) => overrideRemoved(files, tool) },
  { name: 'alias changed', apply: root(setIf('dependencies', 'renamed', 'npm:cg-alpha@^2.0.0')) },
  { name: 'alias of another', apply: root(setIf('dependencies', 'renamed', 'npm:cg-gamma@^0.1.0')) },
  { name: 'folder changed', apply: root(setIf('dependencies', 'lib', 'file:./lib2')) },
  { name: "folder's own dependency changed", apply: edit('lib/package.json', setIf('dependencies', 'cg-epsilon', '~1.0.0')) },
  { name: "folder's version bumped", apply: edit('lib/package.json', (it) => void (it['version'] = '0.6.0')) },
  { name: 'member: added dependency', apply: memberA((it) => void (deps(it)['cg-epsilon'] = '^1.0.0')) },
  { name: 'member: not satisfied', apply: memberA(setIf('dependencies', 'cg-alpha', '2.0.0')) },
  { name: 'member: widened', apply: memberA(setIf('dependencies', 'cg-alpha', '>=1.0.0 <2')) },
  { name: 'member: removed dependency', apply: memberA((it) => (it['dependencies']?.['cg-alpha'] ? void delete it['dependencies']['cg-alpha'] : false)) },
  { name: 'member: version bumped', apply: memberA((it) => void (it['version'] = '1.1.0')) },
  { name: 'member: renamed', apply: edit('tools/cli/package.json', (it) => void (it['name'] = 'cli2')) },
  { name: 'member added', apply: (files) => (files['packages/a/package.json'] === undefined ? null : { ...files, 'packages/c/package.json': json({ name: 'c', version: '1.0.0', dependencies: { 'cg-epsilon': '^1.0.0' } }) }) },
  { name: 'member added, without dependencies', apply: (files) => (files['packages/a/package.json'] === undefined ? null : { ...files, 'packages/c/package.json': json({ name: 'c', version: '1.0.0' }) }) },
  { name: 'member removed', apply: (files) => without(files, 'tools/cli/package.json') },
  { name: 'catalog changed', apply: (files, tool) => catalogChanged(files, tool, '^2.0.0') },
  { name: 'catalog widened', apply: (files, tool) => catalogChanged(files, tool, '>=1.0.0 <2') },
  { name: 'manifest with CRLF', apply: text('package.json', (it) => it.replaceAll('\n', '\r\n')) },
  { name: 'lock with CRLF', apply: onLock((it) => it.replaceAll('\n', '\r\n')) },
  { name: 'conflict in the lock', apply: onLock((it) => conflicted(it)) },
  { name: 'empty lock', apply: onLock(() => '') },
  { name: 'lock cut off', apply: onLock((it) => it.slice(0, Math.floor(it.length / 2))) },
]

const without = (files: Files, path: string): Files | null => {
  if (files[path] === undefined) return null
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
}

const conflicted = (lock: string): string => {
  const lines = lock.split('\n')
  const middle = Math.floor(lines.length / 2)
  return [...lines.slice(0, middle), '<<<<<<< HEAD', lines[middle], '=======', lines[middle], '>>>>>>> topic', ...lines.slice(middle + 1)].join('\n')
}

const KEY = { npm: 'overrides', pnpm: 'pnpm', yarn: 'resolutions', 'yarn-berry': 'resolutions', bun: 'overrides', deno: '' } as const

const overrideAdded = (files: Files, tool: Tool): Files | null => {
  if (tool.kind === 'deno') return null
  if (tool.kind !== 'pnpm') return root((it) => (it['dependencies']?.['cg-beta'] && !it[KEY[tool.kind]] ? void (it[KEY[tool.kind]] = { 'cg-gamma': '0.1.0' }) : false))(files)
  if (Number.parseInt(tool.version, 10) < 11)
    return root((it) => (it['pnpm'] ? false : void (it['pnpm'] = { overrides: { 'cg-gamma': '0.1.0' } })))(files)
  const yaml = String(files['pnpm-workspace.yaml'] ?? '')
  return yaml.includes('overrides') ? null : { ...files, 'pnpm-workspace.yaml': `${yaml}overrides:\n  cg-gamma: 0.1.0\n` }
}

const overrideChanged = (files: Files, tool: Tool): Files | null => {
  const path = files['pnpm-workspace.yaml'] === undefined ? 'package.json' : 'pnpm-workspace.yaml'
  if (!/overrides|resolutions/.test(String(files[path]))) return null
  return text(path, (it) => it.replace(/(cg-gamma"?: "?)0\.1\.0/, tool.kind === 'deno' ? '$10.1.0' : '$10.1.5'))(files)
}

const overrideRemoved = (files: Files, tool: Tool): Files | null => {
  if (tool.kind === 'pnpm' && /^overrides/m.test(String(files['pnpm-workspace.yaml'] ?? '')))
    return text('pnpm-workspace.yaml', (it) => it.replace(/^overrides:\n(?: .*\n)*/m, 'linkWorkspacePackages: false\n'))(files)
  return root((it) => (it[KEY[tool.kind]] ? void delete it[KEY[tool.kind]] : false))(files)
}

const catalogChanged = (files: Files, tool: Tool, spec: string): Files | null => {
  const path = tool.kind === 'bun' ? 'package.json' : tool.kind === 'pnpm' ? 'pnpm-workspace.yaml' : '.yarnrc.yml'
  if (!/catalog/.test(String(files[path] ?? ''))) return null
  return text(path, (it) => it.replace(/(cg-alpha"?: "?)\^1\.0\.0/, (_, key: string) => `${key}${path.endsWith('.json') ? spec : `'${spec}'`}`))(files)
}
