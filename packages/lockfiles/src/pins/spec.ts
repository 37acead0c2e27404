import { brief } from './text.ts'
import type { PinnedTool } from './tools.ts'

/** What is written where a version is expected. */
export type Spec = { readonly spec: string; readonly exact: boolean } | { readonly unknown: string }

/** Names that stand for whatever is newest when the job runs. */
const moving = new Set(['latest', 'stable', 'main', 'master', 'nightly', 'system', 'preview', 'lts'])

// PEP 440, without the local part and the epoch, which no release of a tool has.
const version = /^[vV]?(\d+(?:\.\d+)*(?:[._-]?(?:a|b|rc|alpha|beta|dev|post)[._-]?\d*)*)$/
const constraint = /^[\w.+!*<>=~^,| ()-]{1,80}$/
const partial = /^[vV]?(\d+(?:\.\d+)?)(?:\.[xX*])*$/

/** Reads a version or a constraint as the tool takes it; `==1.8.3` is a version. */
export function readSpec(source: string, tool: Pick<PinnedTool, 'newest' | 'trim'> = {}): Spec {
  const text = tool.trim ? source.trim().replace(tool.trim, '') : source.trim()
  if (text === '') return { unknown: 'no version is named, so the newest of the day is installed' }
  if (text.startsWith('$')) return { unknown: `${brief(text)} is known only in a run` }
  if (tool.newest && text.length <= 80) {
    const [first = ''] = /^[\w.-]+(?=,[\w.,-]+$)/.exec(text) ?? [text]
    const short = partial.exec(first)?.[1]
    if (tool.newest.includes(first.toLowerCase())) return { spec: first, exact: false }
    if (short !== undefined) return { spec: short, exact: false }
    if (first !== text) return readSpec(first, tool)
  }
  if (moving.has(text.toLowerCase())) return { unknown: `"${text}" is whatever is newest that day` }
  if (text.length > 80) return { unknown: `not a version: ${brief(text)}` }
  const one = version.exec(text.replace(/^={1,3} ?/, ''))?.[1]
  if (one !== undefined) return { spec: one, exact: true }
  if (constraint.test(text) && /\d/.test(text)) return { spec: text, exact: false }
  return { unknown: `not a version: ${brief(text)}` }
}

/**
 * The version that a range, a beginning (`1.22`) or a word for the newest comes to, for a tool of which the newest that fits
 * is taken; nothing where that cannot be told. A beginning is taken for a patch that is later than any release.
 */
export function newestOf(
  spec: string,
  { newest = [], releases }: PinnedTool,
  satisfies: (version: string, spec: string) => boolean | undefined,
): string | undefined {
  if (newest.includes(spec.toLowerCase())) return releases.at(-1)
  if (/^\d+(?:\.\d+)?$/.test(spec)) return [...spec.split('.'), LATER, LATER].slice(0, 3).join('.')
  return (
    releases.findLast((version) => satisfies(version, spec) === true) ?? (/^[\w.-]+$/.test(spec) ? spec : undefined)
  )
}

const LATER = '999'
