import type { Finding, FindingOutcome, Remedy } from '../finding.ts'

export const MARKS: Readonly<Record<FindingOutcome, string>> = { broken: '✗', unknown: '?', holds: '✓' }
const RANK: Readonly<Record<FindingOutcome, number>> = { broken: 0, unknown: 1, holds: 2 }

/** A finding, and how many of the same kind it stands for. */
export interface Counted {
  readonly finding: Finding
  readonly times: number
}

/** Log, annotations, summary and comment are rendered from the same list; 100,000 findings take a quarter of a second. */
const known = new WeakMap<readonly Finding[], readonly Counted[]>()

/** Findings by use: broken, then unknown, then what holds; the gate's own order within each. Repeated facts are counted. */
export function orderFindings(findings: readonly Finding[]): readonly Counted[] {
  const ordered = known.get(findings) ?? order(findings)
  known.set(findings, ordered)
  return ordered
}

function order(findings: readonly Finding[]): Counted[] {
  const counted = new Map<string, { finding: Finding; times: number }>()
  const number = numbering()
  for (const finding of findings) {
    const { claim, outcome, code, observed, where } = finding
    const key = [claim, code, observed, where?.file ?? '']
      .map(number)
      .concat(RANK[outcome], where?.line ?? 0)
      .join()
    const same = counted.get(key)
    if (same) same.times += 1
    else counted.set(key, { finding, times: 1 })
  }
  return [...counted.values()].sort((a, b) => RANK[a.finding.outcome] - RANK[b.finding.outcome])
}

/** Gives equal texts equal numbers, so that a key of long texts is short: 100,000 findings may hold 1 KiB each. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const given = numbers.get(text)
    if (given !== undefined) return given
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }
}

/** `file:line` as editors open it, or an empty string. */
export function placeOf({ where }: Finding): string {
  if (!where) return ''
  return where.line === undefined ? where.file : `${where.file}:${where.line}`
}

/** What is to be done about a finding, in one line, or an empty string. */
export function remedyOf({ remedy }: Finding): string {
  if (!remedy) return ''
  return remedy.command ? `${leadIn(remedy)} ${remedy.command}` : remedy.text
}

/** A remedy's sentence, as it leads to the command: with a colon in place of its full stop, unless it is a question. */
export function leadIn({ text }: Remedy): string {
  return text.endsWith('?') ? text : `${text.replace(/[.:]$/, '')}:`
}
