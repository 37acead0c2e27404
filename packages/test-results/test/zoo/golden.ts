import { accountSentence, accounts, type TestRun } from '../../src/index.ts'

/** One line that says everything of a run's account: what the golden file and the conformance run compare. */
export function goldenLine(file: string, run: TestRun): string {
  const account = accounts([run])[0]
  if (!account) throw new Error('no account')
  const { counts, stops, notes, causes } = account
  const said = [accountSentence(counts), stops.map(({ code }) => code).join(' '), `${causes.length} causes`]
  return [file, ...said, notes.map(({ code }) => code).join(' ')].join(' | ').trimEnd()
}
