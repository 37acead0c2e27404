import type { SourceFile } from '../ecosystem.ts'
import { yamlLine } from '../javascript/lines.ts'
import type { Configuration, Setting } from './settings.ts'

/** A place in one of the files: JSON is looked up by its path when it is told, YAML by its lines. */
export function placed(
  file: SourceFile,
  path: readonly string[],
): { readonly file: SourceFile; readonly at: readonly string[] | number } {
  if (/\.json$/.test(file.path)) return { file, at: path }
  const isRc = /(?:^|\/)\.npmrc$/.test(file.path)
  return { file, at: (isRc ? rcLine(file.text, path[0] ?? '') : yamlLine(file.text, path)) ?? 1 }
}

/** Where a setting stands; where it would, when there is none. */
export function settingPlace(
  configuration: Configuration,
  setting: Setting | undefined,
  key: string,
): ReturnType<typeof placed> {
  return placed(setting?.file ?? configuration.workspace?.file ?? configuration.root.file, setting?.path ?? [key])
}

function rcLine(text: string, key: string): number | undefined {
  const kebab = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const found = text.split('\n').findIndex((line) => line.trimStart().startsWith(kebab))
  return found < 0 ? undefined : found + 1
}
