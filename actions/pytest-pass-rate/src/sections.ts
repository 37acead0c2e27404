import { type Section, shorten, type Table } from '@ci-gates/core/model'
import { accountSentence, firstTryOf, grouped, percentOf, type Test } from '@ci-gates/test-results'
import { isUsable } from './baseline/read.ts'
import type { LegVerdict } from './leg.ts'
import type { Observed } from './observe.ts'
import { overLegs } from './quarantine/findings.ts'
import { skipReasons } from './sharpen.ts'
import { trendLine } from './trend.ts'

/** Rows of a table at most; the counts stand in the account. */
const MOST_ROWS = 200
const LINES = { legs: 12, trend: 30 }

/** The account in full, and what a reader looks for under it. */
export function sectionsOf(legs: readonly LegVerdict[], observed: Observed): Section[] {
  return [
    {
      title: 'Account',
      lead: true,
      lines: [...legs.slice(0, LINES.legs).map((leg) => accountLine(leg, legs.length)), ...trend(legs, observed)],
    },
    ...legTable(legs),
    ...table('New failures', ['test', 'message'], newFailures(legs)),
    ...table('Flaky tests', ['test', 'attempts'], flakyRows(legs)),
    ...table('Verdicts that contradict each other', ['test', 'verdicts'], conflicts(legs)),
    ...table('Lost tests', ['test'], lost(legs), true),
    ...table('Slowest growth', ['test', 'before', 'now'], slower(legs), true),
    ...table('Fewer tests than before', ['file', 'before', 'now'], shrunk(legs), true),
    ...table('Quarantine', ['id', 'until', 'owner', 'reason', 'tests', 'failing'], quarantineRows(legs), true),
    ...table('Why tests were skipped', ['reason', 'tests'], skips(legs), true),
  ]
}

function accountLine({ account, counts, stops, quarantined }: LegVerdict, legs: number): string {
  const seen = stops.some(({ verdict }) => verdict === 'inconclusive') ? 'seen, and no verdict: ' : ''
  const name = legs > 1 ? `leg ${account.leg ?? '(none)'}: ` : ''
  const first = counts.flaky > 0 ? `; first try ${percentOf(firstTryOf(counts))} %` : ''
  const excused =
    quarantined.excused.size > 0 ? `; ${grouped(quarantined.excused.size)} failed in quarantine, not counted` : ''
  // Of none there is no share.
  const sentence = accountSentence(counts).replace(/^0 of 0 = - %: 0 passed; /, 'nothing ran; ')
  return `${name}${seen}${sentence}${first}${excused}`
}

/** The trend where there is a baseline, and coverage, each with what it was. */
function trend(legs: readonly LegVerdict[], { baseline, coverage }: Observed): string[] {
  const known = isUsable(baseline) ? baseline : undefined
  const now = legs[0]?.outcome === 'inconclusive' ? [] : legs.slice(0, 1).map(({ rate }) => rate)
  const rates = known && known.history.length > 0 ? [trendLine([...known.history, ...now].slice(-LINES.trend))] : []
  if (!coverage || !('share' in coverage)) return rates
  const before = known?.coverage ? `, before ${percentOf(known.coverage)} %` : ''
  return [...rates, `coverage: ${percentOf(coverage.share)} %${before}`]
}

function legTable(legs: readonly LegVerdict[]): Section[] {
  const rows = legs.map(({ account, outcome, rate, counts }) => [
    account.leg ?? '(none)',
    outcome,
    `${percentOf(rate)} %`,
    ...[counts.passed, counts.failed, counts.error, counts.lost, counts.skipped, counts.xfailed].map(grouped),
  ])
  return legs.length < 2
    ? []
    : table('Legs', ['leg', 'verdict', 'rate', 'passed', 'failed', 'errors', 'lost', 'skipped', 'xfailed'], rows)
}

function newFailures(legs: readonly LegVerdict[]): string[][] {
  return legs.flatMap(({ account, comparison }) => {
    const fresh = comparison?.fresh
    if (!fresh || fresh.size === 0) return []
    const failed = account.tests.notable.filter(({ id, failure }) => failure !== undefined && fresh.has(id))
    return failed.map(({ id, failure }) => [idCell(id), shorten(failure?.message.split('\n', 1)[0] ?? '', 200)])
  })
}

function flakyRows(legs: readonly LegVerdict[]): string[][] {
  return legs.flatMap(({ account }) => account.flaky.map((test) => [idCell(test.id), attemptsCell(test)]))
}

/** `failed, failed, passed`; over seeds `3 of 4 passed; failed with seed 2`. */
function attemptsCell({ attempts = [] }: Test): string {
  const seeded = attempts.filter(({ seed }) => seed !== undefined)
  if (seeded.length === 0)
    return attempts
      .slice(0, 10)
      .map(({ outcome }) => outcome)
      .join(', ')
  const bad = seeded.filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
  const seeds = bad.slice(0, 10).map(({ seed }) => seed)
  return `${seeded.length - bad.length} of ${seeded.length} passed; failed with seed ${seeds.join(', ')}`
}

function conflicts(legs: readonly LegVerdict[]): string[][] {
  return legs.flatMap(({ account }) =>
    account.conflicts.map(({ id, conflict = [] }) => [
      idCell(id),
      conflict
        .slice(0, 10)
        .map(({ report, outcome }) => `${outcome} in ${report}`)
        .join(', '),
    ]),
  )
}

function lost(legs: readonly LegVerdict[]): string[][] {
  const all = legs.flatMap(({ account }) => account.tests.notable.filter(({ outcome }) => outcome === 'lost'))
  return all.map(({ id }) => [idCell(id)])
}

function slower(legs: readonly LegVerdict[]): string[][] {
  const all = legs.flatMap(({ comparison }) => comparison?.slower ?? []).slice(0, 20)
  return all.map(({ id, before, now }) => [idCell(id), `${before.toFixed(1)} s`, `${now.toFixed(1)} s`])
}

function shrunk(legs: readonly LegVerdict[]): string[][] {
  const all = legs.flatMap(({ comparison }) => comparison?.shrunk ?? []).slice(0, 50)
  return all.map(({ file, before, now }) => [idCell(file), grouped(before), grouped(now)])
}

function quarantineRows(legs: readonly LegVerdict[]): string[][] {
  return overLegs(legs).map(({ entry, state, tests, failing }) => [
    entry.selector.text,
    state === 'active' ? entry.expires : `${entry.expires} (${state})`,
    entry.owner,
    entry.issue ? `${entry.reason} (${entry.issue})` : entry.reason,
    grouped(tests),
    grouped(failing),
  ])
}

function skips(legs: readonly LegVerdict[]): string[][] {
  const all = skipReasons(legs.flatMap(({ account }) => account.tests.notable))
  return all.map(([reason, count]) => [shorten(reason, 200), grouped(count)])
}

function idCell(id: string): string {
  return shorten(id, 300)
}

function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  folded = false,
): Section[] {
  if (rows.length === 0) return []
  const more = rows.length - MOST_ROWS
  const shown: Table = { columns, rows: rows.slice(0, MOST_ROWS), ...(more > 0 ? { more } : {}) }
  return [
    {
      title: rows.length === 1 ? title : `${title} (${grouped(rows.length)})`,
      table: shown,
      ...(folded ? { folded } : {}),
    },
  ]
}
