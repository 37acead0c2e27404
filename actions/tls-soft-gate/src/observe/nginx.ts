import { readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { compileGlob, type World } from '@ci-gates/core/model'
import { displayPath, readGiven } from '@ci-gates/core/runner'
import { type NginxConfig, readNginxConfig } from '@ci-gates/probes'

const LARGEST = 1024 * 1024
const MOST_FILES = 100

/** nginx's configuration, or why it cannot be read. */
export type ConfigSeen = { readonly config: NginxConfig } | { readonly problem: string }

/** Reads a configuration and what it includes, as far as that lies below its folder or in the workspace. */
export function readConfig(path: string, { workspace }: World): ConfigSeen {
  const main = readGiven(workspace, path, LARGEST)
  if ('problem' in main) return { problem: `${main.told} ${main.problem}` }
  const folder = dirname(path)
  let left = MOST_FILES
  const read = (pattern: string) => {
    const found = filesOf(resolve(folder, pattern)).slice(0, left)
    left -= found.length
    return found.flatMap((file) => {
      const text = readGiven(workspace, file, LARGEST)
      return 'text' in text ? [{ path: displayPath(workspace, file), text: text.text }] : []
    })
  }
  return { config: readNginxConfig(main.text, { path: main.told, read }) }
}

/** What a pattern of `include` means: nginx allows `*`, `?` and `[…]` anywhere; here in the last part, as everybody writes it. */
function filesOf(pattern: string): string[] {
  const name = basename(pattern)
  if (!/[*?[]/.test(name)) return [pattern]
  try {
    const glob = compileGlob(name)
    const names = readdirSync(dirname(pattern)).filter((each) => glob.matches(each))
    return names.sort().map((each) => join(dirname(pattern), each))
  } catch {
    return []
  }
}
