import type { PinnedTool } from './row.ts'

const NODE = { variables: [], installers: [], actions: {}, hooks: [], images: { names: [], majorBelow: 0 } } as const

export const npm: PinnedTool = {
  ...NODE,
  name: 'npm',
  title: 'npm',
  nodePackage: 'npm',
  releases: ['10.9.9', '11.19.1', '12.2.0'],
}

export const pnpm: PinnedTool = {
  ...NODE,
  name: 'pnpm',
  title: 'pnpm',
  nodePackage: 'pnpm',
  variables: ['PNPM_VERSION'],
  installers: ['get.pnpm.io/install'],
  actions: { 'pnpm/action-setup': { input: 'version', readsManifest: true } },
  releases: ['7.33.7', '8.15.9', '9.15.9', '10.34.9', '11.28.11', '12.21.0'],
}

export const yarn: PinnedTool = {
  ...NODE,
  name: 'yarn',
  title: 'Yarn',
  nodePackage: 'yarn',
  actions: { 'threeal/setup-yarn-action': { input: 'version', readsManifest: true } },
  releases: ['1.22.22', '3.8.7', '4.13.0', '4.18.1'],
}

export const bun: PinnedTool = {
  ...NODE,
  name: 'bun',
  title: 'Bun',
  nodePackage: 'bun',
  installers: ['bun.sh/install', 'bun.com/install'],
  actions: { 'oven-sh/setup-bun': { input: 'bun-version', readsManifest: true } },
  images: { names: ['bun'], majorBelow: 3 },
  releases: ['1.0.36', '1.1.45', '1.2.23', '1.3.9', '1.4.5'],
}
