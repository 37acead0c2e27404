import { type Finding, shorten } from '@ci-gates/core/model'
import { grouped, many } from '@ci-gates/test-results'
import type { LegVerdict } from './leg.ts'

/** What is worth a word and decides nothing: flaky tests, and what was odd about the reports. */
export function noteFindings(legs: readonly LegVerdict[]): Finding[] {
  const accounts = legs.map(({ account }) => account)
  const notes = accounts.flatMap((account) => account.notes)
  const byText = new Map(notes.map((note) => [`${note.code} ${note.text}`, note]))
  const told = [...byText.values()].map(
    ({ code, text, where }): Finding => ({
      claim: 'reports',
      outcome: 'unknown',
      code,
      observed: text,
      ...(where ? { where } : {}),
      additional: true,
    }),
  )
  return [...flakyFinding(legs), ...overlaps(legs), ...told]
}

function flakyFinding(legs: readonly LegVerdict[]): Finding[] {
  const flaky = legs.flatMap(({ account }) => account.flaky)
  const [first] = flaky
  if (!first) return []
  const seeded = first.attempts?.filter(({ seed }) => seed !== undefined) ?? []
  const passed = seeded.filter(({ outcome }) => outcome === 'passed' || outcome === 'xpassed').length
  const attempts = first.attempts?.length ?? 0
  const seen =
    seeded.length > 0
      ? `it passed in ${passed} of ${seeded.length} runs, by the seed`
      : `it passed on attempt ${attempts}`
  const claim = flaky.length === 1 ? shorten(first.id, 200) : `${grouped(flaky.length)} flaky tests`
  const observed = flaky.length === 1 ? seen : `first ${shorten(first.id, 200)}: ${seen}`
  return [{ claim, outcome: 'unknown', code: 'flaky', observed, additional: true }]
}

function overlaps(legs: readonly LegVerdict[]): Finding[] {
  const duplicates = legs.reduce((all, { account }) => all + account.duplicates, 0)
  if (duplicates === 0) return []
  const observed = `${many(duplicates, 'test is', 'tests are')} in several reports with the same verdict, and ${duplicates === 1 ? 'was' : 'were'} counted once`
  return [{ claim: 'shards', outcome: 'holds', code: 'same-tests', observed }]
}
