import type { Section } from '@ci-gates/core/model'
import type { PollAllResult } from '@ci-gates/probes'
import { attemptLines } from './attempt-lines.ts'
import { timelineLines } from './cause.ts'
import type { Observed } from './observe.ts'
import { LINES, type Tail } from './tails.ts'

const MOST_TARGETS = 8

/** The evidence: what happened when, the last attempt in full, the last lines of the logs. */
export function sectionsOf(
  { result, tails }: Observed,
  decided: PollAllResult['results'][number] | undefined,
): Section[] {
  const isOne = result.results.length === 1
  const waiting = result.results.filter(({ outcome }) => outcome !== 'ready')
  const ordered = [...waiting].sort((a, b) => Number(b === decided) - Number(a === decided)).slice(0, MOST_TARGETS)
  const last = decided?.last
  return [
    ...ordered.map((own) => ({
      title: isOne ? 'What happened' : `What happened at ${own.target.told}`,
      lines: timelineLines(own),
    })),
    ...(last && last.code !== 'ready' ? [{ title: 'The last attempt', lines: attemptLines(last) }] : []),
    ...tails.filter(({ lines }) => lines.length > 0).map(tailSection),
  ]
}

function tailSection({ name, kind, lines }: Tail): Section {
  const of = kind === 'container' ? `Container ${name}` : name
  return {
    title: lines.length < LINES ? `${of}, all of it` : `${of}, the last ${lines.length} lines`,
    lines,
  }
}
