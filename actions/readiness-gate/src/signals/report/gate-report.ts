import { formatDuration, shorten } from '@ci-gates/core/model'
import * as v from 'valibot'
import { firstOf, met, missed, unknown } from '../../evidence/told.ts'
import type { Evidence, Scene } from '../signal.ts'

interface Wanted {
  readonly gate?: string
  readonly 'any-sha'?: boolean
  readonly 'max-age'?: number
}

/** Of a report what is judged here; the whole is in schemas/report.schema.json. Version 1 may gain keys. */
const schema = v.object({
  version: v.literal(1, 'is of another version than 1'),
  gate: v.string(),
  subject: v.object({ sha: v.string() }),
  verdict: v.object({
    outcome: v.picklist(['pass', 'fail', 'inconclusive']),
    code: v.string(),
    reason: v.string(),
    findings: v.array(v.object({ claim: v.string(), outcome: v.string(), observed: v.string() })),
  }),
  finishedAt: v.pipe(v.string(), v.isoTimestamp()),
})

/** A gate's own verdict. What it could not decide stays undecided; `soft` does not make a failure good. */
export function judgeGateReport(wanted: Wanted, value: object, name: string, scene: Scene): Evidence {
  const read = v.safeParse(schema, value)
  if (!read.success) {
    const place = read.issues[0].path?.map(({ key }) => String(key)).join('.') ?? 'it'
    return unknown(
      'not-a-report',
      `${name} is no report of a gate: ${place} ${read.issues[0].message}`,
      'Use the same version of both gates',
    )
  }
  const { gate, subject, verdict, finishedAt } = read.output
  if (wanted.gate !== undefined && gate !== wanted.gate)
    return unknown('other-gate', `${name} is of ${gate}, not of ${wanted.gate}`, 'Correct `path` or `gate`')
  if (wanted['any-sha'] !== true && subject.sha !== scene.sha)
    return unknown(
      'other-sha',
      `${name} judges ${brief(subject.sha)}, and this run ${brief(scene.sha)}`,
      `Let ${gate} run on this commit`,
    )
  const age = Math.max(0, scene.clock.now() - Date.parse(finishedAt))
  const oldest = wanted['max-age'] ?? 86_400_000
  if (age > oldest)
    return unknown(
      'stale',
      `${name} is ${formatDuration(age)} old; at most ${formatDuration(oldest)} are allowed`,
      `Let ${gate} run again`,
    )
  const observed = `${gate}: ${verdict.reason}`
  const worst = verdict.findings.filter(({ outcome }) => outcome !== 'holds')
  const details = firstOf(worst.map((finding) => `${finding.claim}: ${shorten(finding.observed, 160)}`))
  if (verdict.outcome === 'pass') return met('gate-passed', observed, { details })
  const remedy = `See the report of ${gate}`
  if (verdict.outcome === 'inconclusive')
    return unknown('gate-inconclusive', `${observed} (${verdict.code})`, remedy, { details })
  return missed('gate-failed', `${observed} (${verdict.code})`, { details, remedy: { text: remedy } })
}

function brief(sha: string): string {
  return sha === '' ? 'no commit' : sha.slice(0, 12)
}
