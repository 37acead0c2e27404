import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { member } from '../javascript/json.ts'
import { isVersion } from '../javascript/semver.ts'
import { besideOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { readBerry } from './berry-lock.ts'
import { readClassic } from './classic-lock.ts'
import { formatsOf, isRead } from './formats.ts'
import { projectOf, type YarnProject } from './project.ts'

/**
 * Answers whether Yarn would take the lock: Yarn 1 (`--frozen-lockfile`, members included) or Yarn 2 and later
 * (`--immutable`), as the lock is of the one or the other kind.
 */
export async function checkYarnLock(question: LockQuestion): Promise<LockAnswer> {
  const isBerry = /^__metadata:/m.test(question.lock.text)
  const lock = isBerry ? await readBerry(question.lock) : readClassic(question.lock)
  const manifest = besideOf(question.path, 'package.json')
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests: [manifest] }
  const project = await projectOf(question)
  const packages =
    'format' in lock.value
      ? lock.value.entries.filter(({ data }) => member(data, 'linkType') === 'hard').length
      : lock.value.entries.length
  const manifests = 'root' in project ? [...project.manifests.values()].map(({ path }) => path) : [manifest]
  if ('findings' in project) return { packages, manifests, findings: project.findings }
  const format = 'format' in lock.value ? lock.value.format : undefined
  const obstacle = obstacleTo(question, format)
  if (obstacle) return { packages, manifests, findings: [obstacle] }
  const causes =
    'format' in lock.value ? await berryCausesOf(lock.value, project) : await classicCausesOf(lock.value, project)
  // Yarn 2 and later take a folder with a yarn.lock for a project of its own; Yarn 1 looks for the workspace above.
  const members = isBerry ? [] : manifests.slice(1)
  return { packages, manifests, members, findings: await findingsOf(question, causes, packages, format) }
}

async function berryCausesOf(
  lock: Parameters<typeof import('./berry.ts').berryCauses>[0],
  project: YarnProject,
): Promise<readonly Cause[]> {
  return (await import('./berry.ts')).berryCauses(lock, project)
}

async function classicCausesOf(
  lock: Parameters<typeof import('./classic.ts').classicCauses>[0],
  project: YarnProject,
): Promise<readonly Cause[]> {
  return (await import('./classic.ts')).classicCauses(lock, project)
}

function findingsOf(
  question: LockQuestion,
  causes: readonly Cause[],
  packages: number,
  format: number | undefined,
): Promise<readonly Finding[]> {
  const command = commandBeside(question.lock.path, lockCommand(format))
  const judge = `Yarn ${question.judgeAs ?? (format === undefined ? '1' : formatsOf(format))}`
  return tell({
    lock: question.lock,
    judge,
    packages,
    causes,
    strict: question.level === 'strict',
    remedy: { text: 'Lock again and commit the lock.', command },
  })
}

/** Yarn 3 (format 5) brought the mode. */
function lockCommand(format: number | undefined): string {
  if (format === undefined) return 'yarn install --ignore-scripts'
  return format >= 5 ? 'yarn install --mode=update-lockfile' : 'yarn install'
}

/** A version that is none, or one that reads locks of another kind. */
function obstacleTo({ lock, judgeAs }: LockQuestion, format: number | undefined): Finding | undefined {
  const base = { claim: lock.path, where: { file: lock.path } }
  if (judgeAs === undefined) return undefined
  if (!isVersion(judgeAs)) {
    const observed = `"${judgeAs.slice(0, 40)}" is not a version of Yarn`
    return {
      ...base,
      outcome: 'unknown',
      code: 'tool-version-unknown',
      observed,
      remedy: { text: 'Give an exact version, such as 4.18.1.' },
    }
  }
  if (isRead(judgeAs, format)) return undefined
  const what =
    format === undefined ? 'a lock of Yarn 1' : `a lock of format ${format}, which is that of Yarn ${formatsOf(format)}`
  return {
    ...base,
    outcome: 'broken',
    code: 'lock-version-unreadable',
    observed: `Yarn ${judgeAs} does not take ${what} as it is`,
    remedy: {
      text: 'Use the Yarn that wrote the lock, or lock again with this one.',
      command: commandBeside(lock.path, 'yarn install'),
    },
  }
}
