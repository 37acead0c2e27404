import type { Report } from '../report.ts'

/** The one line: a mark, the reason, and under soft enforcement that it is soft and why. */
export interface Headline {
  readonly mark: '✓' | '✗' | '!' | '?'
  readonly text: string
}

/** Says how a run ended. `✗` fails the step; `!` does not, although it is no pass. */
export function headline(report: Report): Headline {
  const { verdict, enforcement } = report
  if (verdict.outcome === 'pass') return { mark: '✓', text: verdict.reason }
  if (enforcement.effective === 'soft')
    return { mark: '!', text: `${verdict.reason} (soft ${softWhy(enforcement.why)})` }
  return { mark: '✗', text: verdict.reason }
}

function softWhy(why: string): string {
  return why.startsWith('on ') ? why : `because: ${why}`
}
