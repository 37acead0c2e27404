import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { readSpec } from '../spec.ts'
import { scriptOf } from '../text.ts'
import { namesOf, type PinnedTool } from '../tools.ts'
import { unreadable } from './ledger.ts'
import type { PinSource } from './source.ts'
import { member, placeOf, readToml } from './toml.ts'

/** mise's configuration: `[tools] poetry = "1.8.3"`, as a table, a list, or through a backend (`"pipx:poetry"`). */
export const miseSource: PinSource = { ...places.mise, read: readMise }

async function readMise(file: SourceFile, tool: PinnedTool): Promise<readonly Pin[]> {
  const source = scriptOf(file)
  const toml = await readToml(file.text)
  if ('problem' in toml) {
    return [
      unreadable(tool, { file: file.path, line: toml.line, column: 1 }, `not valid TOML: ${toml.problem}`, 'mise'),
    ]
  }
  const tools = member(toml.table, ['tools'])
  if (typeof tools !== 'object' || tools === null) return []
  return Object.entries(tools).flatMap(([key, value]): Pin[] => {
    if (!namesOf(tool).includes(key.replace(/^[\w-]+:/, '').replace(/\[.*\]$/, ''))) return []
    const version = firstVersion(value)
    const read = version === undefined ? { unknown: 'no version is named' } : readVersion(version, tool)
    const where = source.at(placeOf(source, key, version ?? key))
    return [{ tool: tool.name, kind: 'installs', exact: false, ...read, where, via: 'mise' }]
  })
}

function firstVersion(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  const version = typeof first === 'object' ? member(first, ['version']) : first
  return typeof version === 'string' ? version : undefined
}

/** mise takes `1.8` as "the newest 1.8" (mise docs: "Dev tools"). */
function readVersion(version: string, tool: PinnedTool): ReturnType<typeof readSpec> {
  const text = version.replace(/^prefix:|^latest:/, '')
  return readSpec(!tool.newest && /^\d+(?:\.\d+)?$/.test(text) ? `==${text}.*` : text, tool)
}
