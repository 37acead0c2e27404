import { type Account, accounts, type Question, type StopCode, type TestRun } from '@ci-gates/test-results'

/** Stops that only an exit code raises. */
const OF_EXIT: readonly StopCode[] = ['unexplained-exit', 'plugin-exit', 'interrupted', 'internal-error', 'zero-tests']

/**
 * The accounts of all legs. One exit code stands for all of them, so that it is explained as soon as one leg explains
 * it: the leg in which everything passed is not asked why pytest exited 1.
 */
export function accountsOf(runs: readonly TestRun[], question: Question): Account[] {
  const asked = accounts(runs, question)
  if (asked.length < 2 || question.exitCode === undefined) return asked
  const { exitCode: _, ...without } = question
  const unasked = accounts(runs, without)
  const explained = asked.some(({ stops }, at) => !raised(stops, unasked[at]?.stops ?? []))
  return explained ? unasked : asked
}

function raised(asked: Account['stops'], unasked: Account['stops']): boolean {
  return asked.some(({ code }) => OF_EXIT.includes(code) && !unasked.some((stop) => stop.code === code))
}
