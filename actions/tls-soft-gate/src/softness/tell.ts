import { comment, type Report, reasonLine, type World } from '@ci-gates/core/model'
import { type CheckRunWish, createCheckRun, headShaOf, readEvent } from '@ci-gates/github'
import type { Plan, Values } from '../plan.ts'
import { accessOf, whyNot } from './access.ts'
import { CHECK_NAME, keyOf, writeRecord } from './record.ts'

/** Writes the check run on the commit that people look at. Resolves to why there is none. */
export async function tellInCheckRun(
  conclusion: CheckRunWish['conclusion'],
  report: Report,
  values: Values,
  world: World,
): Promise<string | undefined> {
  const access = accessOf(values, world)
  if ('problem' in access) return `no check run was written: ${access.problem}`
  const { github, place, run } = access
  const { code: cause } = report.verdict
  const plan = { target: values.url as Plan['target'], phase: values.phase }
  const told = await createCheckRun(github, {
    ...place,
    ...{ name: CHECK_NAME, conclusion, title: titleOf(report), summary: comment(report) },
    sha: headShaOf(readEvent(process.env), world.subject.sha),
    externalId: writeRecord({ cause, run: run.id, attempt: run.attempt, key: keyOf(plan, process.env) }),
    ...detailsOf(report, run.id),
  })
  return told.kind === 'measured' ? undefined : `no check run was written: ${whyNot(told)}`
}

function titleOf({ verdict, enforcement }: Report): string {
  return `${enforcement.effective === 'soft' && verdict.outcome !== 'pass' ? 'soft: ' : ''}${reasonLine(verdict.reason)}`
}

function detailsOf({ subject: { serverUrl, repository } }: Report, run: number): { detailsUrl?: string } {
  return serverUrl === undefined ? {} : { detailsUrl: `${serverUrl}/${repository}/actions/runs/${run}` }
}
