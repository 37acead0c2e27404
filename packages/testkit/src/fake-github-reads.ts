import { type FakeAnswer, refusals } from './fake-github-faults.ts'
import { artifactsOf, contentOf, downloadOf } from './fake-github-files.ts'
import type { Call } from './fake-github-operations.ts'
import { cursorPage, numberedPage } from './fake-github-pages.ts'
import type { FakeRecord } from './fake-github-records.ts'
import { repositoryNamed } from './fake-github-state.ts'
import { checksOf, membershipOf, statusOf, teamOf } from './fake-github-things.ts'

type Read = (call: Call, name: string) => FakeAnswer | undefined

/** Lists and things that are only read, by `operationId`. */
export const reads: Readonly<Record<string, (call: Call) => FakeAnswer>> = Object.fromEntries(
  Object.entries({
    'repos/get': (call) => ok({ ...recordsAt(call).about, full_name: nameAt(call), name: call.at.repo }),
    'actions/list-repo-workflows': (call) => numberedPage(call, recordsAt(call).workflows, 'workflows'),
    'actions/list-workflow-runs': (call, name) => {
      const workflow = workflowOf(call)
      if (!workflow) return undefined
      const runs = recordsAt(call).runs.filter(({ workflow_id, path }) =>
        workflow_id === undefined ? path === workflow['path'] : workflow_id === workflow['id'],
      )
      return numberedPage(call, asked(call, runs).map(runJson(name)), 'workflow_runs', 1_000)
    },
    'actions/list-workflow-runs-for-repo': (call, name) =>
      numberedPage(call, asked(call, recordsAt(call).runs).map(runJson(name)), 'workflow_runs', 1_000),
    'actions/get-workflow-run-attempt': (call, name) => {
      const attempts = (runAt(call)?.['attempts'] ?? []) as FakeRecord[]
      const attempt = attempts[Number(call.at.attempt_number) - 1]
      return attempt ? ok(runJson(name)({ ...runAt(call), ...attempt })) : undefined
    },
    'actions/list-jobs-for-workflow-run': (call) =>
      runAt(call) && numberedPage(call, (runAt(call)?.['jobs'] ?? []) as FakeRecord[], 'jobs'),
    'actions/get-reviews-for-run': (call) => runAt(call) && ok(runAt(call)?.['approvals'] ?? []),
    'repos/get-branch': (call) => {
      const branch = branchOf(call)
      return branch && ok(without(branch, 'rules', 'classicContexts'))
    },
    // Rules for a branch that does not exist yet are answered, too.
    'repos/get-branch-rules': (call) => numberedPage(call, (branchOf(call)?.['rules'] ?? []) as FakeRecord[]),
    'checks/list-for-ref': checksOf,
    'repos/get-combined-status-for-ref': statusOf,
    'repos/get-content': contentOf,
    'actions/list-artifacts-for-repo': artifactsOf,
    'actions/download-artifact': downloadOf,
    'code-scanning/list-alerts-for-repo': (call) => {
      const { codeAlerts, analyses } = recordsAt(call)
      if (analyses.length === 0) return { ...refusals.notFound, body: { message: 'no analysis found' } }
      return numberedPage(call, codeAlerts.filter(matches(call, ['ref', 'state'])))
    },
    'code-scanning/list-recent-analyses': (call) => {
      const { analyses } = recordsAt(call)
      if (analyses.length === 0) return { ...refusals.notFound, body: { message: 'no analysis found' } }
      return numberedPage(call, analyses.filter(matches(call, ['ref', 'tool_name'])))
    },
    'dependabot/list-alerts-for-repo': (call) =>
      cursorPage(
        call,
        recordsAt(call)
          .dependabotAlerts.filter((alert) => isOfSeverity(call, alert))
          .filter(matches(call, ['state'])),
      ),
    'secret-scanning/list-alerts-for-repo': (call) =>
      numberedPage(call, recordsAt(call).secretAlerts.filter(matches(call, ['state']))),
    'issues/list-for-repo': (call) => numberedPage(call, recordsAt(call).items.filter(issueAsked(call))),
    'issues/get-label': (call) => {
      const found = recordsAt(call).labels.includes(call.at.name ?? '')
      return found ? ok({ name: call.at.name }) : undefined
    },
    'issues/list-milestones': (call) => numberedPage(call, recordsAt(call).milestones.filter(matches(call, ['state']))),
    'issues/list-events': (call) =>
      numberedPage(
        call,
        recordsAt(call).events.filter(({ issue }) => issue === Number(call.at.issue_number)),
      ),
    'repos/list-deployments': (call) =>
      numberedPage(call, recordsAt(call).deployments.filter(matches(call, ['sha', 'environment', 'ref']))),
    'repos/list-deployment-statuses': (call) => {
      const found = recordsAt(call).deployments.find(({ id }) => id === Number(call.at.deployment_id))
      return found && numberedPage(call, (found['statuses'] ?? []) as FakeRecord[])
    },
  } satisfies Record<string, Read>).map(([id, read]: [string, Read]) => [id, within(read)]),
)

/** Of organizations, where no repository is named. */
export const organizationReads = { 'teams/get-by-name': teamOf, 'teams/get-membership-for-user-in-org': membershipOf }

function within(read: Read): (call: Call) => FakeAnswer {
  return (call) => (repositoryNamed(call) ? (read(call, nameAt(call)) ?? refusals.notFound) : refusals.notFound)
}

const nameAt = ({ at }: Call) => `${at.owner}/${at.repo}`
const ok = (body: unknown): FakeAnswer => ({ status: 200, body })

function recordsAt(call: Call) {
  const repository = repositoryNamed(call)
  if (!repository) throw new Error(`there is no repository ${nameAt(call)}`)
  return repository.records
}

const runAt = (call: Call) => recordsAt(call).runs.find(({ id }) => id === Number(call.at.run_id))
const branchOf = (call: Call) => recordsAt(call).branches.find(({ name }) => name === call.at.branch)

function workflowOf(call: Call): FakeRecord | undefined {
  const wanted = call.at.workflow_id ?? ''
  return recordsAt(call).workflows.find(
    ({ id, path }) => String(id) === wanted || `${path}`.split('/').at(-1) === wanted,
  )
}

/** Runs as the query asks for them; `status` takes conclusions too. */
function asked(call: Call, runs: readonly FakeRecord[]): FakeRecord[] {
  const { query } = call
  const status = query.get('status')
  const from = /^>=?(.+)$/.exec(query.get('created') ?? '')?.[1]
  return runs
    .filter((run) => query.get('branch') === null || run['head_branch'] === query.get('branch'))
    .filter(matches(call, ['event', 'head_sha']))
    .filter((run) => status === null || run['status'] === status || run['conclusion'] === status)
    .filter(({ created_at }) => from === undefined || Date.parse(`${created_at}`) >= Date.parse(from))
}

function runJson(repository: string) {
  return (run: FakeRecord): FakeRecord => ({
    repository: { full_name: repository },
    head_repository: { full_name: repository },
    run_attempt: 1,
    ...without(run, 'attempts', 'jobs', 'approvals'),
  })
}

/** Whether a record is as the query asks, in these parameters; several values are parted by commas. */
function matches({ query }: Call, names: readonly string[]) {
  return (record: FakeRecord) =>
    names.every(
      (name) =>
        query.get(name) === null ||
        query.get(name) === 'all' ||
        query.get(name)?.split(',').includes(`${record[name]}`),
    )
}

function isOfSeverity({ query }: Call, { security_advisory }: FakeRecord): boolean {
  const wanted = query.get('severity')?.split(',')
  return !wanted || wanted.includes(`${(security_advisory as FakeRecord)['severity']}`)
}

function issueAsked(call: Call) {
  const labels = (call.query.get('labels') ?? '').split(',').filter((label) => label !== '')
  const milestone = call.query.get('milestone')
  return (item: FakeRecord): boolean => {
    const own = ((item['labels'] ?? []) as FakeRecord[]).map(({ name }) => name)
    const number = (item['milestone'] as FakeRecord | undefined)?.['number']
    const isIn = milestone === null || String(number) === milestone
    return matches(call, ['state'])(item) && isIn && labels.every((label) => own.includes(label))
  }
}

function without(record: FakeRecord, ...names: readonly string[]): FakeRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
}
