// Overrides, catalogs and settings: each tool has them in another place and by another name.
import { type Apply, type Change, change, drop, put, root, set, text, unless, where } from './edits.ts'
import type { Mutation } from './mutations.ts'
import type { Kind, Tool } from './tools.ts'

const YAML = 'pnpm-workspace.yaml'
const KEY: Readonly<Record<Kind, string>> = {
  npm: 'overrides',
  pnpm: 'pnpm',
  yarn: 'resolutions',
  'yarn-berry': 'resolutions',
  bun: 'overrides',
  deno: 'overrides',
}

const readsManifest = (tool: Tool): boolean => tool.kind !== 'pnpm' || Number.parseInt(tool.version, 10) < 11

/** pnpm-workspace.yaml with more in it. */
const withYaml =
  (lines: string): Apply =>
  (files) => {
    const before = String(files[YAML] ?? '')
    const key = lines.slice(0, lines.indexOf(':') + 1)
    return before.includes(key) ? null : { ...files, [YAML]: before + lines }
  }

const added: Apply = (files, tool) => {
  if (!readsManifest(tool)) return withYaml('overrides:\n  cg-gamma: 0.1.0\n')(files, tool)
  const own = tool.kind === 'pnpm' ? { overrides: { 'cg-gamma': '0.1.0' } } : { 'cg-gamma': '0.1.0' }
  const key = KEY[tool.kind]
  return root(where('dependencies', 'cg-beta', (it) => (it[key] ? null : set(key, own)(it))))(files, tool)
}

const overrideChanged: Apply = (files, tool) => {
  const path = files[YAML] === undefined ? 'package.json' : YAML
  if (!/overrides|resolutions/.test(String(files[path]))) return null
  return text(path, (it) => it.replace(/(cg-gamma"?: "?)0\.1\.0/, '$10.1.5'))(files, tool)
}

const removed: Apply = (files, tool) => {
  if (/^overrides/m.test(String(files[YAML] ?? '')))
    return text(YAML, (it) => it.replace(/^overrides:\n(?: .*\n)*/m, 'nodeLinker: isolated\n'))(files, tool)
  return root(drop(KEY[tool.kind]))(files, tool)
}

const catalog =
  (spec: string): Apply =>
  (files, tool) => {
    const path = tool.kind === 'bun' ? 'package.json' : tool.kind === 'pnpm' ? YAML : '.yarnrc.yml'
    if (!/catalog/.test(String(files[path] ?? ''))) return null
    const written = path.endsWith('.json') ? spec : `'${spec}'`
    return text(path, (it) => it.replace(/(cg-alpha"?: "?)\^1\.0\.0/, (_, key: string) => key + written))(files, tool)
  }

const pnpmSetting =
  (key: string, value: unknown, lines: string): Apply =>
  (files, tool) => {
    if (tool.kind !== 'pnpm') return null
    return readsManifest(tool)
      ? root(unless('pnpm', key, (it) => ({ ...it, pnpm: { ...it['pnpm'], [key]: value } })))(files, tool)
      : withYaml(lines)(files, tool)
  }

const reversed = (it: object): object => Object.fromEntries(Object.entries(it).reverse())

/** A setting of package.json's `pnpm` that is there gets another value, or goes. */
const ofPnpm =
  (key: string, edit: (value: object) => unknown): Apply =>
  (files, tool) =>
    root((it) => {
      const value = it['pnpm']?.[key]
      return value === undefined ? null : { ...it, pnpm: { ...it['pnpm'], [key]: edit(value as object) } }
    })(files, tool)

/** An edit of a root that extends packages as npm 12 has it. */
const ofNpm =
  (edit: Change): Apply =>
  (files, tool) =>
    tool.kind === 'npm' && files['patches/cg-alpha.patch'] !== undefined ? root(edit)(files, tool) : null

const npmrc =
  (line: string, kinds: readonly Kind[], until = 99): Apply =>
  (files, tool) =>
    kinds.includes(tool.kind) && Number.parseInt(tool.version, 10) < until ? { ...files, '.npmrc': `${line}\n` } : null

export const MUTATIONS_OF_SETTINGS: readonly Mutation[] = [
  { name: 'override added', apply: added },
  { name: 'override changed', apply: overrideChanged },
  { name: 'override removed', apply: removed },
  { name: 'catalog changed', apply: catalog('^2.0.0') },
  { name: 'catalog widened', apply: catalog('>=1.0.0 <2') },
  {
    name: 'package extensions added',
    apply: pnpmSetting(
      'packageExtensions',
      { 'cg-alpha': { dependencies: { 'cg-epsilon': '1.0.0' } } },
      'packageExtensions:\n  cg-alpha:\n    dependencies:\n      cg-epsilon: 1.0.0\n',
    ),
  },
  { name: 'package extensions reordered', apply: ofPnpm('packageExtensions', reversed) },
  {
    name: 'package extensions changed',
    apply: ofPnpm('packageExtensions', (it) => ({ ...it, 'cg-alpha': { dependencies: { 'cg-epsilon': '1.4.2' } } })),
  },
  { name: 'package extensions removed', apply: ofPnpm('packageExtensions', () => undefined) },
  { name: 'never built reordered', apply: ofPnpm('neverBuiltDependencies', (it) => [...(it as string[])].reverse()) },
  { name: 'never built changed', apply: ofPnpm('neverBuiltDependencies', () => ['cg-native']) },
  { name: 'never built removed', apply: ofPnpm('neverBuiltDependencies', () => undefined) },
  {
    name: 'never built added',
    apply: pnpmSetting('neverBuiltDependencies', ['cg-native'], 'neverBuiltDependencies:\n  - cg-native\n'),
  },
  {
    name: 'only built added',
    apply: (files, tool) =>
      /neverBuilt/.test(String(files['package.json']))
        ? null
        : pnpmSetting('onlyBuiltDependencies', ['cg-native'], 'onlyBuiltDependencies:\n  - cg-native\n')(files, tool),
  },
  {
    name: 'dependency injected',
    apply: (files, tool) =>
      tool.kind === 'pnpm' ? root(set('dependenciesMeta', { 'cg-beta': { injected: true } }))(files, tool) : null,
  },
  {
    name: 'published from another folder',
    apply: (files, tool) =>
      tool.kind === 'pnpm' ? root(set('publishConfig', { directory: 'dist' }))(files, tool) : null,
  },
  {
    name: 'optional dependencies ignored',
    apply: pnpmSetting('ignoredOptionalDependencies', ['cg-native'], 'ignoredOptionalDependencies:\n  - cg-native\n'),
  },
  { name: 'peers not installed', apply: npmrc('auto-install-peers=false', ['pnpm'], 11) },
  { name: 'links left out', apply: npmrc('exclude-links-from-lockfile=true', ['pnpm'], 11) },
  {
    name: 'a hook',
    apply: (files, tool) =>
      tool.kind === 'pnpm'
        ? { ...files, '.pnpmfile.cjs': 'module.exports = { hooks: { readPackage: (it) => it } }\n' }
        : null,
  },
  {
    name: 'extensions reordered',
    apply: ofNpm((it) => set('packageExtensions', reversed(it['packageExtensions'] as object))(it)),
  },
  { name: 'extensions changed', apply: ofNpm(change('packageExtensions', 'cg-beta', 'x')) },
  {
    name: 'extensions added to',
    apply: ofNpm(put('packageExtensions', 'cg-epsilon', { dependencies: { 'cg-native': '*' } })),
  },
  { name: 'extensions of one package removed', apply: ofNpm(drop('packageExtensions', 'cg-beta')) },
  { name: 'extensions removed', apply: ofNpm(drop('packageExtensions')) },
  { name: 'extensions of another field', apply: ofNpm(put('packageExtensions', 'cg-beta', { devDependencies: {} })) },
  { name: 'extensions emptied', apply: ofNpm(set('packageExtensions', {})) },
  { name: 'patch changed', apply: text('patches/cg-alpha.patch', (it) => it.replace('= 2', '= 3')) },
  { name: 'patch moved', apply: ofNpm(change('patchedDependencies', 'cg-alpha@^1', './patches/cg-alpha.patch')) },
  { name: 'patch gone', apply: ofNpm(change('patchedDependencies', 'cg-alpha@^1', 'patches/none.patch')) },
  { name: 'patch removed', apply: ofNpm(drop('patchedDependencies')) },
  {
    name: 'patch for another version',
    apply: ofNpm(set('patchedDependencies', { 'cg-alpha@2.0.0': 'patches/cg-alpha.patch' })),
  },
  {
    name: 'patch for one version',
    apply: ofNpm(put('patchedDependencies', 'cg-alpha@1.2.0', 'patches/cg-alpha.patch')),
  },
  { name: 'patch of another', apply: ofNpm(put('patchedDependencies', 'cg-epsilon', 'patches/cg-alpha.patch')) },
  {
    name: 'extension file added',
    apply: (files, tool) =>
      tool.kind === 'npm' ? { ...files, '.npm-extension.mjs': 'export const transformManifest = (it) => it\n' } : null,
  },
  { name: 'legacy peers', apply: npmrc('legacy-peer-deps=true', ['npm']) },
]
