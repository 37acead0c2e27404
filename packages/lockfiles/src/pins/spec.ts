import { brief } from './text.ts'

/** What is written where a version is expected. */
export type Spec = { readonly spec: string; readonly exact: boolean } | { readonly unknown: string }

/** Names that stand for whatever is newest when the job runs. */
const moving = new Set(['latest', 'stable', 'main', 'master', 'nightly', 'system', 'preview', 'lts'])

// PEP 440, without the local part and the epoch, which no release of a tool has.
const version = /^[vV]?(\d+(?:\.\d+)*(?:[._-]?(?:a|b|rc|alpha|beta|dev|post)[._-]?\d*)*)$/
const constraint = /^[\w.+!*<>=~^,| ()-]{1,80}$/

/** Reads a version or a constraint; `==1.8.3` is a version. */
export function readSpec(source: string): Spec {
  const text = source.trim()
  if (text === '') return { unknown: 'no version is named, so the newest of the day is installed' }
  if (moving.has(text.toLowerCase())) return { unknown: `"${text}" is whatever is newest that day` }
  if (text.length > 80) return { unknown: `not a version: ${brief(text)}` }
  const one = version.exec(text.replace(/^={1,3} ?/, ''))?.[1]
  if (one !== undefined) return { spec: one, exact: true }
  if (constraint.test(text) && /\d/.test(text)) return { spec: text, exact: false }
  return { unknown: `not a version: ${brief(text)}` }
}
