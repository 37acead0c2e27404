import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import { unreadable } from './ledger.ts'
import type { PinSource } from './source.ts'
import { member, placeOf, readToml } from './toml.ts'

/** The manifest's own constraint on the tool: `tool.poetry.requires-poetry` (Poetry 2.0). */
export const requiresSource: PinSource = { ...places.requires, read: readRequires }

async function readRequires(file: SourceFile, tool: PinnedTool): Promise<readonly Pin[]> {
  if (!tool.requires) return []
  const key = tool.requires.path.at(-1) ?? ''
  const toml = await readToml(file.text)
  if ('problem' in toml) {
    return [unreadable(tool, { file: file.path, line: toml.line, column: 1 }, `not valid TOML: ${toml.problem}`, key)]
  }
  const spec = member(toml.table, tool.requires.path)
  if (typeof spec !== 'string') return []
  const source = scriptOf(file)
  const where = source.at(placeOf(source, key, spec))
  return [{ tool: tool.name, kind: 'requires', spec, exact: false, where, via: key }]
}
