import { suggest } from '@ci-gates/core/model'
import { counted, firstOf, met, missed, unknown } from '../../evidence/told.ts'
import type { Evidence } from '../signal.ts'

interface Wanted {
  readonly jobs?: readonly string[]
  readonly accept?: readonly string[]
}

type Needs = Readonly<Record<string, unknown>>

/**
 * The results of the jobs before this one, as `toJSON(needs)` writes them: success, failure, cancelled or skipped
 * (docs.github.com, "Contexts", needs). A job that was skipped measured nothing, unless that is accepted.
 */
export function judgeNeeds({ jobs, accept = [] }: Wanted, needs: Needs, name: string): Evidence {
  const names = jobs ?? Object.keys(needs)
  if (names.length === 0) return unknown('no-jobs', `${name} holds no job`, "Name the jobs in this job's `needs`")
  const absent = names.find((job) => !Object.hasOwn(needs, job))
  if (absent !== undefined) {
    const near = suggest(absent, Object.keys(needs))
    const hint = near === undefined ? '' : `; did you mean ${near}?`
    return unknown('job-missing', `${name} has no job ${absent}${hint}`, `Add ${absent} to this job's \`needs\``)
  }
  const results = names.map((job) => ({ job, result: resultOf(needs[job]) }))
  const strange = results.find(({ result }) => result === undefined)
  if (strange)
    return unknown('not-a-report', `${name} has no result of ${strange.job}`, 'Give it toJSON(needs) as it is')
  const failed = results.filter(({ result }) => result === 'failure')
  const good = results.filter(({ result = '' }) => result === 'success' || accept.includes(result))
  const rest = results.filter((each) => !failed.includes(each) && !good.includes(each))
  const observed = `${good.length} of ${counted(results.length, 'job')} succeeded`
  const details = firstOf([...failed, ...rest].map(({ job, result }) => `${job}: ${result}`))
  if (failed[0])
    return missed('job-failed', `${observed}; ${failed[0].job} failed`, {
      details,
      remedy: { text: 'See the log of the job' },
    })
  if (rest[0])
    return unknown(
      'job-without-verdict',
      `${observed}; ${rest[0].job} was ${rest[0].result}`,
      'Run the job, or `accept: [skipped]` where that is meant',
      { details },
    )
  return met('jobs-succeeded', observed, {
    details: firstOf(
      results.filter(({ result }) => result !== 'success').map(({ job, result }) => `${job}: ${result}, accepted`),
    ),
  })
}

function resultOf(job: unknown): string | undefined {
  const result = typeof job === 'object' && job !== null ? (job as { result?: unknown }).result : undefined
  return typeof result === 'string' && /^[a-z_]{1,40}$/.test(result) ? result : undefined
}
