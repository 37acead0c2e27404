import type { Report } from '../report.ts'
import { shorten, visible } from '../text/visible.ts'

/** The one line: a mark, the reason, and under soft enforcement that it is soft and why. */
export interface Headline {
  readonly mark: '✓' | '✗' | '!'
  readonly text: string
}

// Above what anyone reads, and below what the runner keeps of an annotation: 4,096 characters.
const LONGEST_REASON = 2_000

/** Says how a run ended. `✗` fails the step; `!` does not, although it is no pass. */
export function headline(report: Report): Headline {
  const { verdict, enforcement } = report
  const text = reasonLine(verdict.reason)
  if (verdict.outcome === 'pass') return { mark: '✓', text }
  if (enforcement.effective === 'hard') return { mark: '✗', text }
  return { mark: '!', text: `${text} (${softWhy(enforcement.why)})` }
}

/** A reason as it is told wherever it is told: one visible line of bounded length. */
export function reasonLine(reason: string): string {
  return shorten(visible(reason).trim(), LONGEST_REASON)
}

function softWhy(why: string): string {
  const shown = shorten(visible(why), 300)
  return shown.startsWith('on ') ? `soft ${shown}` : `soft: ${shown}`
}
