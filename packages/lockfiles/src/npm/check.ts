import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { tell } from '../javascript/findings.ts'
import { besideOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { type Graph, graphOf } from './graph.ts'
import { readLock } from './lock.ts'
import { obstaclesTo } from './obstacles.ts'
import { type NpmProject, projectOf } from './project.ts'
import { rewritesIn } from './recorded.ts'
import { refusalsOf } from './refusals.ts'
import { judgesOf, type Release } from './releases.ts'

/**
 * Answers whether `npm ci` would take the lock: every wish of the root, the members and what they reach is fulfilled by
 * what the lock has where npm would look for it. Asked strictly, the lock's copy of the manifests must be theirs, too.
 */
export async function checkNpmLock(question: LockQuestion): Promise<LockAnswer> {
  const lock = await readLock(question.lock)
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests: [besideOf(question.path, 'package.json')] }
  const judges = judgesOf(question.judgeAs)
  const project = await projectOf(question, lock.value)
  const manifests = 'root' in project ? manifestsOf(project) : [besideOf(question.path, 'package.json')]
  const head = { packages: lock.value.packages, manifests, members: manifests.slice(1) }
  if (judges.length === 0) return { ...head, findings: [versionUnknown(question)] }
  if ('findings' in project) return { ...head, findings: project.findings }
  const obstacles = await obstaclesTo(lock.value, project)
  if (obstacles.length > 0) return { ...head, findings: obstacles }
  return { ...head, findings: await findingsOf(question, graphOf(lock.value, project), judges) }
}

function manifestsOf({ root, members }: NpmProject): readonly string[] {
  return [root.path, ...[...members.values()].map(({ path }) => path)]
}

async function findingsOf(
  question: LockQuestion,
  graph: Graph,
  judges: readonly Release[],
): Promise<readonly Finding[]> {
  const judged = judges.map((release) => ({ release, said: refusalsOf(graph, release, question.capabilities) }))
  const accepting = judged.filter(({ said }) => !said.refused)
  const refusing = judged.filter(({ said }) => said.refused)
  const causes = (accepting[0] ?? refusing[0])?.said.causes() ?? []
  const told = new Set(causes.map(({ claim }) => claim))
  const rewrites = rewritesIn(graph.lock, graph.project).filter(({ claim }) => !told.has(claim))
  const judge = `npm ${names(accepting.length > 0 ? accepting : refusing)}`
  return tell({
    lock: question.lock,
    judge,
    packages: graph.lock.packages,
    causes: [...causes, ...rewrites],
    strict: question.level === 'strict',
    remedy: lockAgain(question),
    ...(accepting.length > 0 && refusing.length > 0 ? { but: `; npm ${names(refusing)} would not` } : {}),
  })
}

function names(judged: readonly { readonly release: Release }[]): string {
  const all = judged.map(({ release }) => release.name).reverse()
  return all.length > 1 ? `${all[0]} to ${all.at(-1)}` : (all[0] ?? '')
}

function lockAgain({ lock }: LockQuestion) {
  const command = commandBeside(lock.path, 'npm install --package-lock-only --ignore-scripts')
  return { text: 'Lock again and commit the lock.', command }
}

function versionUnknown({ lock, judgeAs = '' }: LockQuestion): Finding {
  return {
    claim: lock.path,
    outcome: 'unknown',
    code: 'tool-version-unknown',
    observed: `"${judgeAs.slice(0, 40)}" is not a version of npm from 5 on`,
    where: { file: lock.path },
    remedy: { text: 'Give an exact version, such as 11.19.1.' },
  }
}
