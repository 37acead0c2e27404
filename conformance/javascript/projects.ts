// The projects: each is locked by every tool it is valid for, then mutated.
import { tarball } from './registry.ts'
import type { Kind, Tool } from './tools.ts'

export type Files = Readonly<Record<string, string | Buffer>>

export type Project = {
  readonly name: string
  /** The project as this tool has it; null where the tool has no such thing. */
  readonly files: (tool: Tool) => Files | null
}

export const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const major = ({ version }: Tool): number => Number.parseInt(version, 10)

const plain = {
  name: 'plain',
  version: '1.0.0',
  license: 'MIT',
  engines: { node: '>=18' },
  dependencies: { 'cg-alpha': '^1.0.0', 'cg-beta': '1.0.0', '@cg/delta': '^1.0.0' },
  devDependencies: { 'cg-epsilon': '~1.0.0' },
  optionalDependencies: { 'cg-native': '^1.0.0' },
}

const override: Readonly<Partial<Record<Kind, (tool: Tool) => object>>> = {
  npm: () => ({ overrides: { 'cg-beta': { 'cg-alpha': '1.1.0' }, 'cg-gamma': '0.1.0' } }),
  pnpm: (tool) =>
    major(tool) < 11 ? { pnpm: { overrides: { 'cg-gamma': '0.1.0', 'cg-beta>cg-alpha': '1.1.0' } } } : {},
  yarn: () => ({ resolutions: { 'cg-gamma': '0.1.0', 'cg-beta/cg-alpha': '1.1.0' } }),
  'yarn-berry': () => ({ resolutions: { 'cg-gamma': '0.1.0', 'cg-beta/cg-alpha': '1.1.0' } }),
  bun: () => ({ overrides: { 'cg-gamma': '0.1.0' } }),
}

const workspaceSpec = (tool: Tool): string => {
  if (tool.kind === 'npm' || tool.kind === 'yarn') return '^1.0.0'
  return tool.kind === 'pnpm' && major(tool) < 6 ? 'workspace:^1.0.0' : 'workspace:^'
}

const workspace = (tool: Tool): Files => ({
  'package.json': json({
    name: 'mono',
    version: '1.0.0',
    private: true,
    ...(tool.kind === 'pnpm' ? {} : { workspaces: ['packages/*', 'tools/cli'] }),
    devDependencies: { 'cg-epsilon': '^1.0.0' },
  }),
  'packages/a/package.json': json({
    name: '@mono/a',
    version: '1.0.0',
    dependencies: { 'cg-alpha': '^1.0.0', '@mono/b': workspaceSpec(tool) },
  }),
  'packages/b/package.json': json({
    name: '@mono/b',
    version: '1.2.0',
    dependencies: { 'cg-gamma': '^0.1.0' },
    devDependencies: { 'cg-alpha': '^2.0.0' },
  }),
  'tools/cli/package.json': json({ name: 'cli', version: '0.0.1', dependencies: { 'cg-beta': '^1.0.0' } }),
  ...(tool.kind === 'pnpm' ? { 'pnpm-workspace.yaml': "packages:\n  - 'packages/*'\n  - tools/cli\n" } : {}),
})

/** What pnpm records of its settings, in the place that the version reads. */
const settings = (tool: Tool): Files | null => {
  if (tool.kind !== 'pnpm' || major(tool) > 10) return null
  const extension = { peerDependencies: { 'cg-gamma': '*' }, dependencies: { 'cg-epsilon': '1.0.0' } }
  const own = {
    packageExtensions: { 'cg-beta': extension, 'cg-alpha': { dependencies: { 'cg-epsilon': '1.0.0' } } },
    neverBuiltDependencies: ['cg-native', 'cg-gamma'],
  }
  const data = {
    name: 'settings',
    version: '1.0.0',
    dependencies: { 'cg-beta': '^1.0.0', 'cg-gamma': '^0.1.0' },
    pnpm: own,
  }
  return { 'package.json': json(data) }
}

/** What npm 12 lets a root change in the packages of others. */
const extended = (tool: Tool): Files | null => {
  if (tool.kind !== 'npm' || major(tool) < 12) return null
  const data = {
    name: 'extended',
    version: '1.0.0',
    private: true,
    dependencies: { 'cg-beta': '^1.0.0', 'cg-gamma': '0.1.0' },
    packageExtensions: {
      'cg-gamma@0': { dependencies: { 'cg-epsilon': '^1.0.0' } },
      'cg-beta': { peerDependencies: { 'cg-gamma': '*' } },
    },
    patchedDependencies: { 'cg-alpha@^1': 'patches/cg-alpha.patch' },
  }
  const patch = '--- a/index.js\n+++ b/index.js\n@@ -1 +1 @@\n-module.exports = 1\n+module.exports = 2\n'
  return { 'package.json': json(data), 'patches/cg-alpha.patch': patch }
}

const packed = tarball({ name: 'packed', version: '2.1.0', dependencies: { 'cg-gamma': '^0.1.0' } })

export const PROJECTS: readonly Project[] = [
  {
    name: 'plain',
    files: (tool) => ({
      'package.json': json(plain),
      ...(tool.kind === 'deno' && major(tool) < 2 ? { 'main.ts': "import '@cg/delta'\n" } : {}),
    }),
  },
  {
    name: 'overrides',
    files: (tool) => {
      const own = override[tool.kind]?.(tool)
      if (!own) return null
      const yaml = tool.kind === 'pnpm' && major(tool) >= 11
      return {
        'package.json': json({
          name: 'overridden',
          version: '1.0.0',
          dependencies: { 'cg-beta': '^1.0.0', '@cg/delta': '^1.0.0' },
          ...own,
        }),
        ...(yaml ? { 'pnpm-workspace.yaml': "overrides:\n  cg-gamma: 0.1.0\n  'cg-beta>cg-alpha': 1.1.0\n" } : {}),
      }
    },
  },
  {
    name: 'peers',
    files: () => ({
      'package.json': json({
        name: 'peers',
        version: '1.0.0',
        dependencies: { 'cg-plugin': '^2.0.0', 'cg-alpha': '^2.0.0' },
        peerDependencies: { 'cg-gamma': '^0.1.0', 'cg-epsilon': '*' },
        peerDependenciesMeta: { 'cg-epsilon': { optional: true } },
      }),
    }),
  },
  {
    name: 'local',
    files: (tool) =>
      tool.kind === 'deno'
        ? null
        : {
            'package.json': json({
              name: 'local',
              version: '1.0.0',
              dependencies: {
                packed: 'file:./packed-2.1.0.tgz',
                lib: 'file:./lib',
                renamed: 'npm:cg-alpha@^1.0.0',
                tagged: 'npm:cg-epsilon@latest',
              },
            }),
            'lib/package.json': json({ name: 'lib', version: '0.5.0', dependencies: { 'cg-epsilon': '^1.0.0' } }),
            'packed-2.1.0.tgz': packed,
          },
  },
  { name: 'workspace', files: workspace },
  { name: 'settings', files: settings },
  { name: 'extended', files: extended },
  {
    name: 'catalog',
    files: (tool) => {
      const members = {
        'packages/a/package.json': json({
          name: 'a',
          version: '1.0.0',
          dependencies: { 'cg-alpha': 'catalog:', 'cg-gamma': 'catalog:old' },
        }),
      }
      const root = { name: 'catalogued', version: '1.0.0', private: true }
      const both = { catalog: { 'cg-alpha': '^1.0.0' }, catalogs: { old: { 'cg-gamma': '0.1.0' } } }
      if (tool.kind === 'pnpm' && major(tool) >= 10) {
        const yaml = 'packages:\n  - packages/*\ncatalog:\n  cg-alpha: ^1.0.0\ncatalogs:\n  old:\n    cg-gamma: 0.1.0\n'
        return { ...members, 'package.json': json(root), 'pnpm-workspace.yaml': yaml }
      }
      if (tool.kind === 'bun')
        return { ...members, 'package.json': json({ ...root, workspaces: { packages: ['packages/*'], ...both } }) }
      if (tool.kind === 'yarn-berry' && major(tool) >= 4) {
        const yaml = 'catalog:\n  cg-alpha: ^1.0.0\ncatalogs:\n  old:\n    cg-gamma: 0.1.0\n'
        return { ...members, 'package.json': json({ ...root, workspaces: ['packages/*'] }), '.yarnrc.yml': yaml }
      }
      return null
    },
  },
]
