import { type FakeAnswer, refusals } from './fake-github-faults.ts'
import type { Call } from './fake-github-operations.ts'
import { numberedPage } from './fake-github-pages.ts'
import type { FakeRecord } from './fake-github-records.ts'
import { repositoryNamed } from './fake-github-state.ts'

const ok = (body: unknown): FakeAnswer => ({ status: 200, body })

/** Check runs of a commit, by default the latest of each name and suite. */
export function checksOf(call: Call): FakeAnswer {
  const { checkRuns = [] } = repositoryNamed(call)?.records ?? {}
  const name = call.query.get('check_name')
  const found = checkRuns.filter((run) => run['head_sha'] === call.at.ref && (name === null || run['name'] === name))
  return numberedPage(call, found, 'check_runs')
}

/** The combined status of a commit; `pending` where there is none, as GitHub has it. */
export function statusOf(call: Call): FakeAnswer {
  const { statuses = [] } = repositoryNamed(call)?.records ?? {}
  const found = statuses.filter(({ sha }) => sha === call.at.ref).map(({ sha: _, ...status }) => status)
  const states = found.map(({ state }) => state)
  const bad = states.some((state) => state === 'failure' || state === 'error')
  const state = bad
    ? 'failure'
    : states.length > 0 && states.every((each) => each === 'success')
      ? 'success'
      : 'pending'
  const page = numberedPage(call, found, 'statuses')
  return { ...page, body: { ...(page.body as object), state, sha: call.at.ref } }
}

/** A team of any repository's organization. */
export function teamOf(call: Call): FakeAnswer {
  const team = teamNamed(call)
  if (!team) return refusals.notFound
  const { members: _, ...rest } = team
  return ok(rest)
}

/** Whether somebody is a member of a team. */
export function membershipOf(call: Call): FakeAnswer {
  const members = (teamNamed(call)?.['members'] ?? []) as unknown[]
  return members.includes(call.at.username) ? ok({ role: 'member', state: 'active' }) : refusals.notFound
}

function teamNamed({ repositories, at }: Call): FakeRecord | undefined {
  const own = [...repositories.values()].filter(({ name }) => name.startsWith(`${at.org}/`))
  return own.flatMap(({ records }) => records.teams).find(({ slug }) => slug === at.team_slug)
}
