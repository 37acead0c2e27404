import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { readSpec } from '../spec.ts'
import { scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import type { PinSource } from './source.ts'

/**
 * Files that hold nothing but a tool's version: a line of text, rustup's `channel = "1.70"` (rustup: "The toolchain file"),
 * fvm's `"flutter": "3.24.0"`. The first line that is no comment counts.
 */
export const versionFileSource: PinSource = { ...places.versionFile, read: readVersionFile }

const KEYED =
  /^[ \t]*"?(?:toolchain\.)?(?:channel|flutter|flutterSdkVersion)"?[ \t]*[:=][ \t]*["']([^"'\n]{1,100})["']/m
const PLAIN = /^(?:\uFEFF)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*([^\s#[{"]{1,100})[ \t\r]*(?:#|\n|$)/

function readVersionFile(file: SourceFile, tool: PinnedTool): readonly Pin[] {
  const text = file.text.slice(0, 10_000)
  // Toolchain files may also name a folder or only components; fvm's are JSON on one line.
  const found = KEYED.exec(text) ?? KEYED.exec(text.replace(/[{,]/g, '\n')) ?? PLAIN.exec(text)
  const version = found?.[1]
  if (version === undefined) return []
  const where = scriptOf(file).at(text.indexOf(version))
  const via = file.path.slice(file.path.lastIndexOf('/') + 1)
  // SwiftFormat reads it, too, for the language that is to be written.
  const doubt =
    via === '.swift-version' ? ({ kind: 'declares', conditional: 'if it is read by what runs Swift' } as const) : {}
  return [{ tool: tool.name, kind: 'installs', exact: false, ...readSpec(version, tool), where, via, ...doubt }]
}
