import type { Standing } from '../score/state.ts'

export const MARK: Readonly<Record<Standing, string>> = { met: '✓', missed: '✗', open: '?', ignored: '?', waived: '–' }
export const OUTCOME_MARK = { pass: '✓', fail: '✗', inconclusive: '?' } as const
export const OUTCOME_WORD = { pass: 'ready', fail: 'not ready', inconclusive: 'no verdict' } as const
