import type { Finding } from '@ci-gates/core/model'
import type { SourceFile } from '../ecosystem.ts'
import { asText, entriesOf, isObject, type Json, member, type Parsed, textsOf } from '../javascript/json.ts'
import { yamlLine } from '../javascript/lines.ts'
import { readYaml } from '../javascript/yaml.ts'

/** What is locked of one package (pub lib/src/lock_file.dart). */
export interface LockedPackage {
  readonly version: string
  readonly source: string
  /** `direct main`, `direct dev`, `direct overridden` or `transitive`. */
  readonly dependency: string
  readonly description: Json
}

/** A pubspec.lock as it was read. */
export interface PubLock {
  readonly file: SourceFile
  readonly packages: ReadonlyMap<string, LockedPackage>
  readonly sdks: ReadonlyMap<string, string>
}

/** Reads a lock; never throws. */
export async function readLock(file: SourceFile): Promise<Parsed<PubLock>> {
  const parsed = await readYaml(file)
  if (!parsed.ok) return parsed
  const packages = new Map<string, LockedPackage>()
  for (const [name, entry] of entriesOf(member(parsed.value, 'packages'))) {
    const [version, source] = [asText(member(entry, 'version')), asText(member(entry, 'source'))]
    const description = member(entry, 'description')
    if (version === undefined || source === undefined || description === undefined || description === null)
      return { ok: false, finding: incomplete(file, name) }
    packages.set(name, { version, source, description, dependency: asText(member(entry, 'dependency')) ?? '' })
  }
  const part = member(parsed.value, 'packages')
  if (part !== undefined && part !== null && !isObject(part))
    return { ok: false, finding: incomplete(file, 'packages') }
  return { ok: true, value: { file, packages, sdks: textsOf(member(parsed.value, 'sdks')) } }
}

function incomplete(file: SourceFile, name: string): Finding {
  const line = yamlLine(file.text, ['packages', name])
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed: `the entry of ${name} is not complete`,
    where: { file: file.path, ...(line === undefined ? {} : { line }) },
    remedy: { text: 'Restore it from version control, or let `dart pub get` write it again.' },
  }
}
