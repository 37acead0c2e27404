import type { Tree } from '../ecosystem.ts'
import { inFolder } from '../javascript/manifest.ts'

/** What a project's .npmrc says of how the tree is built. */
export interface NpmSettings {
  readonly legacyPeerDeps: boolean
  readonly installLinks: boolean
  /** `package-lock=false`: no lock is wanted. */
  readonly packageLock: boolean
  /** The file that changes packages, where it is not the one that npm 12 looks for. */
  readonly extensionFile?: string
}

/** Reads the .npmrc beside a project's package.json (npm's configuration "npmrc": `key = value`, `#` and `;` comments). */
export function settingsIn(tree: Tree, folder: string): NpmSettings {
  const read = tree.read(inFolder(folder, '.npmrc'))
  const values = new Map(read && 'text' in read ? read.text.split('\n').flatMap(entryOf) : [])
  const isOn = (key: string, otherwise: boolean) => (values.get(key) ?? String(otherwise)) === 'true'
  const extensionFile = values.get('extension-file')
  return {
    ...(extensionFile === undefined ? {} : { extensionFile }),
    legacyPeerDeps: isOn('legacy-peer-deps', false),
    installLinks: isOn('install-links', false),
    packageLock: isOn('package-lock', true),
  }
}

function entryOf(line: string): [string, string][] {
  const found = /^\s*([\w-]+)\s*(?:=\s*(.*))?$/.exec(line.trimEnd())
  return found ? [[found[1] as string, (found[2] ?? 'true').replace(/^(['"])(.*)\1$/, '$2')]] : []
}
