import type { Finding } from '@ci-gates/core/model'
import type { SourceFile } from '../ecosystem.ts'
import {
  asText,
  asTexts,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  type Parsed,
} from '../javascript/json.ts'
import { readYaml } from '../javascript/yaml.ts'
import { type LinesInLock, linesInLock } from './lines.ts'
import { pinKey } from './pin.ts'

/** Formats that are known: gh-actions-lock up to 0.1 writes 2, from 0.2 on 3 (github/actions-lockfile schema/). */
const FORMATS = ['v0.0.1', 'v0.0.2', 'v0.0.3']

/** Larger locks are refused before they are parsed (actions-lockfile lockfile.go, MaxParseSize). */
const MOST_CHARACTERS = 1 << 20

/** What is locked of one action. */
export interface LockedAction {
  /** As the lock writes its key. */
  readonly text: string
  readonly entry: JsonObject
  /** The commit, without its algorithm; nothing where it is none. */
  readonly commit?: string
  /** Keys of the actions that this one uses itself. */
  readonly uses: readonly string[]
}

/** The actions.lock as it was read. Keys are `owner/repo@ref`, owner and repository in lower case. */
export interface ActionsLock {
  readonly file: SourceFile
  readonly format: string
  readonly data: JsonObject
  /** By a workflow's path from the repository's root: what is locked for it. */
  readonly workflows: ReadonlyMap<string, readonly string[]>
  readonly actions: ReadonlyMap<string, LockedAction>
  readonly lines: LinesInLock
}

/** Reads an actions.lock; never throws. */
export async function readLock(file: SourceFile): Promise<Parsed<ActionsLock>> {
  if (file.text.length > MOST_CHARACTERS) return { ok: false, finding: tooLarge(file) }
  const parsed = await readYaml(file)
  if (!parsed.ok) return parsed
  const format = asText(member(parsed.value, 'version'))
  if (format === undefined || !FORMATS.includes(format)) return { ok: false, finding: unknownFormat(file, format) }
  return { ok: true, value: lockOf(file, format, parsed.value) }
}

function lockOf(file: SourceFile, format: string, data: JsonObject): ActionsLock {
  const key = (text: string) => pinKey(text, format) ?? text
  const workflows = entriesOf(member(data, 'workflows')).map(([path, pins]) => [path, asTexts(pins).map(key)] as const)
  const actions = entriesOf(member(data, 'dependencies')).map(
    ([text, entry]) => [key(text), actionOf(text, entry, key)] as const,
  )
  return {
    file,
    format,
    data,
    workflows: new Map(workflows),
    actions: new Map(actions),
    lines: linesInLock(file.text),
  }
}

function actionOf(text: string, value: Json, key: (text: string) => string): LockedAction {
  const entry = isObject(value) ? value : {}
  const commit = /^(?:sha1-([0-9a-f]{40})|sha256-([0-9a-f]{64}))$/i.exec(asText(member(entry, 'commit')) ?? '')
  const hex = commit?.[1] ?? commit?.[2]
  const uses = asTexts(member(entry, 'uses')).map(key)
  return { text, entry, uses, ...(hex === undefined ? {} : { commit: hex.toLowerCase() }) }
}

function unknownFormat(file: SourceFile, format: string | undefined): Finding {
  const known = `${FORMATS[0]} to ${FORMATS.at(-1)}`
  return {
    claim: file.path,
    outcome: format === undefined ? 'broken' : 'unknown',
    code: format === undefined ? 'lock-invalid' : 'lock-version-unknown',
    observed: format === undefined ? 'it names no format' : `its format is ${format}; ${known} are known`,
    where: { file: file.path },
    remedy: { text: 'Update this gate, or let `gh actions-lock` write the lock again.' },
  }
}

function tooLarge(file: SourceFile): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed: 'it is larger than 1 MiB, which GitHub does not read',
    where: { file: file.path },
    remedy: { text: 'Let `gh actions-lock` write the lock again.' },
  }
}
