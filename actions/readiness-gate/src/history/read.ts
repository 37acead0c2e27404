import { readText } from '@ci-gates/core/runner'
import { contentOf, type GitHub, type Unmeasured } from '@ci-gates/github'
import * as v from 'valibot'
import type { Surroundings } from '../surroundings.ts'
import { artifactText } from './artifact.ts'
import type { HistoryPlace } from './place.ts'
import { type History, historySchema, NO_HISTORY } from './point.ts'

/** Earlier runs as far as they could be read, and why not further. */
export interface HistoryRead {
  readonly history: History
  /** Told, and changes nothing else. */
  readonly notice?: string
  /** It could not be read although it may be there: writing one anew would lose it. */
  readonly isUnsure?: true
}

const LARGEST = 8 * 1024 * 1024

/** Reads the history. Whatever is wrong with it costs the trend and nothing else. */
export async function readHistory(
  place: HistoryPlace,
  surroundings: Surroundings,
  github: () => Promise<GitHub | Unmeasured>,
  roots: readonly string[],
): Promise<HistoryRead> {
  if (place.kind === 'off') return { history: NO_HISTORY }
  if (place.kind === 'file') return fromFile(place.path, roots)
  const opened = await github()
  if ('kind' in opened) return unsure(opened.detail)
  if (place.kind === 'artifact') return fromOutcome(await artifactText(opened, place.name, surroundings))
  const { owner, repo } = surroundings
  return fromOutcome(await opened.ask(contentOf({ owner, repo }, place.path, place.branch)))
}

function fromFile(path: string, roots: readonly string[]): HistoryRead {
  const reads = roots.map((root) => readText(root, path, LARGEST))
  const read = reads.find((each) => 'text' in each) ?? reads[0]
  if (!read || !('problem' in read)) return parseHistory(read?.text ?? '')
  return read.problem === 'absent' ? { history: NO_HISTORY } : unsure(read.detail)
}

function fromOutcome(outcome: Awaited<ReturnType<typeof artifactText>>): HistoryRead {
  if (outcome.kind === 'measured') return parseHistory(outcome.value)
  if (outcome.kind === 'absent') return { history: NO_HISTORY }
  return unsure(outcome.kind === 'denied' ? `${outcome.detail}; it needs ${outcome.permission}` : outcome.detail)
}

/** Reads a history's text. One that is damaged, or of a later version, is left alone. */
export function parseHistory(text: string): HistoryRead {
  try {
    const value: unknown = JSON.parse(text)
    const { version } = (value ?? {}) as { version?: unknown }
    if (typeof version === 'number' && version > NO_HISTORY.version)
      return unsure(`it is of version ${version}, which a later version of this gate wrote`)
    const read = v.safeParse(historySchema, value)
    if (read.success) return { history: read.output }
    return { history: NO_HISTORY, notice: 'the history is none that this gate wrote; it is begun anew' }
  } catch {
    return { history: NO_HISTORY, notice: 'the history is damaged: it is no JSON; it is begun anew' }
  }
}

function unsure(why: string): HistoryRead {
  return { history: NO_HISTORY, notice: `the history could not be read, so there is no trend: ${why}`, isUnsure: true }
}
