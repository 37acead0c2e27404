import type { SourceFile } from '../ecosystem.ts'
import { asTable, type TomlTable } from '../toml.ts'
import type { Settings } from './settings.ts'

/** The metadata of a script, with everything that is no metadata left blank so that its lines are those of the script. */
export function scriptMetadata(script: SourceFile): SourceFile | undefined {
  const lines = script.text.replaceAll('\r\n', '\n').split('\n')
  const start = lines.findIndex((line) => line.trimEnd() === '# /// script')
  if (start < 0) return undefined
  // The block ends at the last `# ///` before the first line that is no comment (PEP 723).
  const stop = lines.findIndex((line, i) => i > start && !/^#(?: |$)/.test(line))
  const block = lines.slice(start + 1, stop < 0 ? undefined : stop)
  const end = block.lastIndexOf('# ///')
  if (end < 0) return undefined
  const content = block.slice(0, end).map((line) => line.slice(2))
  return { path: script.path, text: [...Array.from({ length: start + 1 }, () => ''), ...content].join('\n') }
}

/** A script's metadata in the form of a manifest, whose `requires-python` stands in `[project]`. */
export function asProject(table: TomlTable): TomlTable {
  return { tool: table['tool'], script: table }
}

/** The settings that a script has of its own. */
export function scriptSettings({ file, table }: { file: SourceFile; table: TomlTable }): Settings {
  return { table: asTable(asTable(table['tool'])?.['uv']) ?? {}, file, prefix: ['tool', 'uv'] }
}
