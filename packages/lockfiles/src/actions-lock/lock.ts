import type { Finding } from '@ci-gates/core/model'
import type { SourceFile } from '../ecosystem.ts'
import { asText, asTexts, entriesOf, isObject, type Json, member, type Parsed } from '../javascript/json.ts'
import { readYaml } from '../javascript/yaml.ts'

/** An action as it was resolved. */
export interface LockedAction {
  readonly ref: string | undefined
  readonly commit: string | undefined
  readonly ids: readonly Json[]
  /** Keys of the actions that it uses itself. */
  readonly uses: readonly string[]
}

/** What of an actions.lock counts, its keys in their canonical form. */
export interface ActionsLock {
  readonly workflows: ReadonlyMap<string, readonly string[]>
  readonly actions: ReadonlyMap<string, LockedAction>
}

/** Formats whose shape is known (github/actions-lockfile schema/, and gh-actions-lock 0.2). */
const VERSIONS = ['v0.0.2', 'v0.0.3']
const PIN = /^[^/@:\s]+\/[^/@:\s]+@[^:\s]+$/

/** Owner and repository count without their case, the reference with it (lockfile/pin.go, `Canonical`). */
export function canonicalPin(text: string): string {
  const at = text.indexOf('@')
  return at < 0 ? text.toLowerCase() : text.slice(0, at).toLowerCase() + text.slice(at)
}

/** Reads an actions.lock; what is wrong with it is a finding. Never throws. */
export async function readActionsLock(file: SourceFile): Promise<Parsed<ActionsLock>> {
  const read = await readYaml(file)
  if (!read.ok) return read
  const version = asText(member(read.value, 'version'))
  if (version === undefined) return invalid(file, 'it has no version')
  if (!VERSIONS.includes(version)) return unknownVersion(file, version)
  const [workflows, actions] = [member(read.value, 'workflows'), member(read.value, 'dependencies')]
  if ([workflows, actions].some((one) => one !== undefined && one !== null && !isObject(one)))
    return invalid(file, '`workflows` or `dependencies` is no mapping')
  const lists = entriesOf(workflows).map(([path, list]): [string, string[]] => [path, asTexts(list).map(canonicalPin)])
  const locked = entriesOf(actions).map(([key, one]): [string, LockedAction] => [canonicalPin(key), actionOf(one)])
  const keys = [...locked.flatMap(([key, { uses }]) => [key, ...uses]), ...lists.flatMap(([, list]) => list)]
  const odd = keys.find((key) => !PIN.test(key))
  if (odd !== undefined) return invalid(file, `"${odd.slice(0, 80)}" is not of the form owner/repository@reference`)
  return { ok: true, value: { workflows: new Map(lists), actions: new Map(locked) } }
}

function actionOf(value: Json): LockedAction {
  return {
    ref: asText(member(value, 'ref')),
    commit: asText(member(value, 'commit')),
    ids: [member(value, 'owner_id'), member(value, 'repo_id')],
    uses: asTexts(member(value, 'uses')).map(canonicalPin),
  }
}

function invalid(file: SourceFile, observed: string): { readonly ok: false; readonly finding: Finding } {
  const where = { file: file.path }
  const remedy = { text: 'Let the tool write it again.', command: 'gh actions-lock' }
  return { ok: false, finding: { claim: file.path, outcome: 'broken', code: 'lock-invalid', observed, where, remedy } }
}

function unknownVersion(file: SourceFile, version: string): { readonly ok: false; readonly finding: Finding } {
  const finding: Finding = {
    claim: file.path,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `version ${version.slice(0, 40)} is none of ${VERSIONS.join(', ')}`,
    where: { file: file.path },
    remedy: { text: 'Lock again with a current gh-actions-lock, or update this gate.', command: 'gh actions-lock' },
  }
  return { ok: false, finding }
}
