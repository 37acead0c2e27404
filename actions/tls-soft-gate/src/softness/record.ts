import { digestOf, type Plan } from '../plan.ts'

/** What a run leaves on its commit, to be counted by later ones: kept in `external_id` of the check run. */
export interface RunRecord {
  readonly cause: string
  readonly run: number
  readonly attempt: number
  /** Which use of the gate: workflow, job, address and phase. */
  readonly key: string
}

export const CHECK_NAME = 'tls-soft-gate'

const FORM = /^tls-soft-gate\/1 ([a-z0-9-]{1,60}) run=(\d{1,15}) attempt=(\d{1,6}) key=([0-9a-f]{16})$/

export function writeRecord({ cause, run, attempt, key }: RunRecord): string {
  return `tls-soft-gate/1 ${cause} run=${run} attempt=${attempt} key=${key}`
}

/** Reads one of ours; undefined for whatever else has the name. */
export function readRecord(text: string): RunRecord | undefined {
  const [, cause, run, attempt, key] = FORM.exec(text) ?? []
  if (!cause || !key) return undefined
  return { cause, run: Number(run), attempt: Number(attempt), key }
}

type Environment = Readonly<{ [name: string]: string | undefined }>

/** The same for the same step of every run, whatever branch it runs on. */
export function keyOf(
  plan: { readonly target: Pick<Plan['target'], 'told'>; readonly phase: Plan['phase'] },
  environment: Environment,
): string {
  const { GITHUB_WORKFLOW_REF: ref = '', GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment
  const file = ref.split('@')[0] || workflow
  return digestOf([file, job, plan.target.told, plan.phase].join('\n'))
}
