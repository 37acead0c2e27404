import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { besideOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { changesManifests } from './hooks.ts'
import { importerCauses } from './importers.ts'
import { incompleteCauses } from './incomplete.ts'
import { localCauses } from './local.ts'
import { type PnpmLock, readLock } from './lock.ts'
import { type PnpmProject, projectOf } from './project.ts'
import { judgesOf, type Release, reads, rewrittenFormat, writerOf } from './releases.ts'
import { settingCauses } from './setting-causes.ts'

/** A release and what it would refuse the lock for. */
interface Judged {
  readonly release: Release
  readonly causes: readonly Cause[]
}

/** Answers whether `pnpm install --frozen-lockfile` would take the lock. Reads all of it but the packages. */
export async function checkPnpmLock(question: LockQuestion): Promise<LockAnswer> {
  const lock = await readLock(question.lock)
  const manifest = besideOf(question.path, 'package.json')
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests: [manifest] }
  const project = await projectOf(question)
  const writer = writerOf(lock.value)
  const manifests = 'root' in project ? [...project.manifests.values()].map(({ path }) => path) : [manifest]
  const head = {
    packages: lock.value.packages.size,
    manifests,
    members: manifests.slice(1),
    ...(writer === undefined ? {} : { writer }),
  }
  const judges = judgesOf(lock.value, question.judgeAs)
  if ('findings' in project) return { ...head, findings: project.findings }
  if (judges.length === 0) return { ...head, findings: [nobodyToAsk(question, lock.value)] }
  const [unreadable] = judges.filter((release) => !reads(lock.value, release))
  if (unreadable) return { ...head, findings: [cannotRead(question, lock.value, unreadable)] }
  return { ...head, findings: await findingsOf(question, lock.value, project, judges) }
}

async function findingsOf(
  question: LockQuestion,
  lock: PnpmLock,
  project: PnpmProject,
  judges: readonly Release[],
): Promise<readonly Finding[]> {
  const judged = judges.map((release) => ({ release, causes: causesOf(question, lock, project, release) }))
  const isRefused = ({ causes }: Judged) => causes.some(({ refused }) => refused)
  const accepting = judged.filter((one) => !isRefused(one))
  const refusing = judged.filter(isRefused)
  const [shown] = accepting.length > 0 ? accepting : fewest(refusing)
  return tell({
    lock: question.lock,
    judge: `pnpm ${names(accepting.length > 0 ? accepting : refusing)}`,
    packages: lock.packages.size,
    causes: shown?.causes ?? [],
    strict: question.level === 'strict',
    remedy: {
      text: 'Lock again and commit the lock.',
      command: commandBeside(question.lock.path, 'pnpm install --lockfile-only'),
    },
    ...(accepting.length > 0 && refusing.length > 0 ? { but: `; pnpm ${names(refusing)} would not` } : {}),
  })
}

/** Where every release refuses the lock, it was probably written by the one that has least against it. */
function fewest(refusing: readonly Judged[]): readonly Judged[] {
  return refusing.toSorted((a, b) => a.causes.length - b.causes.length)
}

/** What a release would say against the lock. */
export function causesOf(
  { capabilities }: LockQuestion,
  lock: PnpmLock,
  project: PnpmProject,
  release: Release,
): readonly Cause[] {
  const settings = settingCauses(lock, project, release, capabilities)
  const projects = [...importerCauses(lock, project, release), ...localCauses(lock, project, release)]
  const whole = [...incompleteCauses(lock), ...formatCauses(lock, release)]
  if (!changesManifests(project)) return [...settings, ...projects, ...whole]
  const because = 'the readPackage hook in the pnpmfile may account for it'
  return [
    ...settings,
    ...whole,
    ...projects.map((cause) => ({
      ...cause,
      code: 'undetermined',
      refused: false,
      unknown: true,
      observed: `${cause.observed}; ${because}`,
    })),
  ]
}

function formatCauses(lock: PnpmLock, release: Release): readonly Cause[] {
  const next = rewrittenFormat(lock, release)
  if (next === undefined) return []
  const at = lock.file.text.slice(0, lock.file.text.indexOf('lockfileVersion')).split('\n').length
  const observed = `pnpm ${release.major} writes ${next}`
  const claim = `lockfileVersion ${lock.format.slice(0, 40)}`
  return [{ code: 'lock-version-changed', claim, observed, file: lock.file, at, refused: false }]
}

function names(judged: readonly Judged[]): string {
  const all = [...new Set(judged.map(({ release }) => String(release.major)))].reverse()
  return all.length > 1 ? `${all[0]} to ${all.at(-1)}` : (all[0] ?? '')
}

function nobodyToAsk({ lock, judgeAs }: LockQuestion, { format }: PnpmLock): Finding {
  const base = { claim: lock.path, outcome: 'unknown', where: { file: lock.path } } as const
  if (judgeAs === undefined) {
    const observed = `lockfileVersion ${format.slice(0, 40)} is not one that any known pnpm writes`
    return {
      ...base,
      code: 'lock-version-unknown',
      observed,
      remedy: { text: 'Update this gate, or lock again with a released pnpm.' },
    }
  }
  const observed = `"${judgeAs.slice(0, 40)}" is not a version of pnpm from 5 on`
  return {
    ...base,
    code: 'tool-version-unknown',
    observed,
    remedy: { text: 'Give an exact version, such as 10.34.9.' },
  }
}

function cannotRead({ lock }: LockQuestion, { format, environment }: PnpmLock, { version }: Release): Finding {
  const what = environment
    ? 'a lock of two YAML documents, as pnpm 11 and later write it'
    : `lockfileVersion ${format.slice(0, 40)}`
  return {
    claim: lock.path,
    outcome: 'broken',
    code: 'lock-version-unreadable',
    observed: `pnpm ${version} cannot install from ${what}`,
    where: { file: lock.path, line: 1 },
    remedy: {
      text: 'Use the pnpm that wrote the lock, or lock again with this one.',
      command: commandBeside(lock.path, 'pnpm install --lockfile-only'),
    },
  }
}
