import { shorten } from '@ci-gates/core/model'
import { counted, firstOf, met, missed, unknown } from '../../evidence/told.ts'
import { looksSecret } from '../../text/secret-like.ts'
import type { Evidence, Unknown } from '../signal.ts'
import { findingsOf, LEVELS, type ScanFinding } from './findings.ts'
import type { SarifRun } from './schema.ts'

export interface NamedRun {
  readonly file: string
  readonly run: SarifRun
}

interface Wanted {
  readonly level?: 'note' | 'warning' | 'error'
  readonly severity?: number
  readonly max?: number
  readonly 'on-empty'?: 'unknown' | 'zero' | 'fail'
}

/** Runs of scanners to evidence. */
export function judgeRuns(wanted: Wanted, runs: readonly NamedRun[], files: readonly string[]): Evidence {
  if (runs.length === 0) return unknown('no-runs', `${files.join(', ')} holds no run of a scanner`, 'Run the scanner')
  const failed = runs.map(failure).find((each) => each !== undefined)
  if (failed) return failed
  const all = runs.map(({ run }) => findingsOf(run))
  const found = all.flatMap(({ findings }) => findings).filter((finding) => isCounted(finding, wanted))
  const suppressed = all.reduce((sum, each) => sum + each.suppressed, 0)
  const tools = [...new Set(runs.map(({ run }) => run.tool.driver.name ?? 'a scanner without a name'))].join(', ')
  const from = `${wanted.level ?? 'warning'}${wanted.severity === undefined ? '' : `, severity ${wanted.severity}`}`
  const told = `${counted(found.length, 'finding')} at or above ${from} by ${tools}`
  const observed = suppressed > 0 ? `${told}; ${suppressed} suppressed` : told
  if (found.length <= (wanted.max ?? 0))
    return (
      emptiness(wanted, runs) ??
      met('findings-within-limit', observed, { value: found.length, unit: 'findings', details: listed(found, 5) })
    )
  return missed('findings-over-limit', observed, {
    value: found.length,
    unit: 'findings',
    expected: `at most ${wanted.max ?? 0}`,
    details: listed(found, 20),
    ...place(found[0]),
    remedy: { text: 'Mend the findings that are listed, or suppress them in the scanner with a reason' },
  })
}

/** A scanner that says it failed has measured nothing, whatever results it left. */
function failure({ file, run }: NamedRun): Unknown | undefined {
  const name = run.tool.driver.name ?? 'the scanner'
  if ((run.invocations ?? []).some(({ executionSuccessful }) => executionSuccessful === false))
    return unknown('scan-failed', `${name} says in ${file} that its run failed`, 'See the log of the scanner')
  // 3.14.23: no list at all means that no scan took place; one without entries, that nothing was found.
  if (run.results == null && !succeeded(run))
    return unknown('no-results', `${name} left no results in ${file}`, 'See the log of the scanner')
  return undefined
}

function succeeded({ invocations }: SarifRun): boolean {
  return (invocations ?? []).some(({ executionSuccessful }) => executionSuccessful === true)
}

/** An empty list without rules and without word of success is what a scanner writes that looked at nothing, too. */
function emptiness({ 'on-empty': empty = 'unknown' }: Wanted, runs: readonly NamedRun[]): Evidence | undefined {
  const bare = runs.find(
    ({ run }) => (run.results ?? []).length === 0 && !succeeded(run) && (run.tool.driver.rules ?? []).length === 0,
  )
  if (!bare || empty === 'zero') return undefined
  const name = bare.run.tool.driver.name ?? 'the scanner'
  const observed = `${name} found nothing, and ${bare.file} does not show that it scanned anything`
  if (empty === 'fail') return missed('scan-empty', observed)
  return unknown(
    'scan-empty',
    observed,
    'Where this scanner writes neither rules nor invocations, set `on-empty: zero`',
  )
}

function isCounted({ level, severity }: ScanFinding, wanted: Wanted): boolean {
  if (severity !== undefined && wanted.severity !== undefined) return severity >= wanted.severity
  return LEVELS.indexOf(level) >= LEVELS.indexOf(wanted.level ?? 'warning')
}

function listed(findings: readonly ScanFinding[], most: number): string[] {
  const worst = [...findings].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
  return firstOf(worst.map(tell), most)
}

/** A scanner for secrets may quote what it found. */
function tell({ rule, level, severity, message, file, line }: ScanFinding): string {
  const at = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `
  const words = message === '' || looksSecret(message) ? '' : `: ${shorten(message, 100)}`
  return `${at}${level}${severity === undefined ? '' : ` ${severity}`} ${rule}${words}`
}

function place(finding: ScanFinding | undefined) {
  if (finding?.file === undefined || /^\/|\.\.|:/.test(finding.file)) return {}
  return { where: { file: finding.file, ...(finding.line === undefined ? {} : { line: finding.line }) } }
}
