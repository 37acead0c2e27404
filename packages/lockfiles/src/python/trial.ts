import type { SourceFile } from '../ecosystem.ts'
import { type Path, setAt, valueAt } from '../poetry/drift/edits.ts'
import type { TomlTable, TomlValue } from '../toml.ts'
import type { Cause } from './cause.ts'

/** One way in which a manifest may have been different when it was locked. */
export interface Trial {
  readonly path: Path
  /** What may have stood there; `undefined` for nothing. */
  readonly value: TomlValue
  readonly code: string
  readonly claim: string
  readonly observed: string
}

/** What one stale lock may cost at most, in hashes. */
const MOST_TRIALS = 1500

/** The change that, undone, brings the locked hash back: that is proof. Nothing where none of the trials does. */
export function provenTrial(
  root: TomlTable,
  file: SourceFile,
  trials: Iterable<Trial>,
  matches: (manifest: TomlTable) => boolean,
): Cause | undefined {
  let left = MOST_TRIALS
  for (const { path, value, code, claim, observed } of trials) {
    if (left-- <= 0) return undefined
    if (matches(setAt(root, path, value)))
      return { code, claim, observed: `${observed} (the hash proves it)`, file, path }
  }
  return undefined
}

/** Trials for a requirement in an array (PEP 508): it was not there, or asked for another version than now. */
export function* requirementTrials(path: Path, text: string, versions: readonly string[]): Generator<Trial> {
  const known = versions.length > 0
  yield {
    path,
    value: undefined,
    code: 'dependency-added',
    claim: text,
    observed: known ? 'not asked for when the lock was made' : 'not in the lock',
  }
  const head = /^\s*[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?/.exec(text)?.[0] ?? text
  const marker = text.includes(';') ? text.slice(text.indexOf(';')) : ''
  const space = marker === '' ? '' : text.slice(0, text.indexOf(';')).endsWith(' ') ? ' ' : ''
  for (const specifier of ['', ...versions.flatMap(specifiersFor)]) {
    const before = `${head.trimEnd()}${specifier}${space}${marker}`
    if (before !== text) yield changed(path, before, text)
  }
  if (marker !== '')
    yield { ...changed(path, text.slice(0, text.indexOf(';')).trimEnd(), text), code: 'dependency-changed' }
}

function changed(path: Path, before: string, text: string): Trial {
  return {
    path,
    value: before,
    code: 'constraint-changed',
    claim: text,
    observed: `was "${before}" when the lock was made`,
  }
}

/** Constraints that a locked version suggests: what tools write when they add it, and its shorter forms. */
function specifiersFor(version: string): string[] {
  const parts = version.split('.')
  const forms = parts.map((_, i) => parts.slice(0, i + 1).join('.'))
  return forms.flatMap((form) => [`>=${form}`, `==${form}`, `~=${form}`, ` >= ${form}`, `==${form}.*`, `>${form}`])
}

/** Trials for the order of an array: sorted, or with two neighbours exchanged. */
export function* orderTrials(root: TomlTable, path: Path): Generator<Trial> {
  const array = valueAt(root, path)
  if (!Array.isArray(array) || array.length < 2 || array.length > 200) return
  const texts = array as readonly TomlValue[]
  const base = {
    path,
    code: 'order-changed',
    claim: String(path.at(-1)),
    observed: 'only the order changed since the lock was made',
  }
  yield { ...base, value: [...texts].sort((a, b) => (lowered(a) < lowered(b) ? -1 : 1)) }
  yield { ...base, value: [...texts].reverse() }
  for (let i = 0; i + 1 < texts.length; i += 1)
    yield { ...base, value: texts.map((one, at) => (at === i ? texts[i + 1] : at === i + 1 ? texts[i] : one)) }
}

/** An include or another table, which has no text of its own, goes first. */
function lowered(value: TomlValue): string {
  return typeof value === 'string' ? value.toLowerCase() : ''
}
