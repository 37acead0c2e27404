import type { LockQuestion } from '../ecosystem.ts'
import { member } from '../javascript/json.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { graphOf } from './graph.ts'
import { readLock } from './lock.ts'
import { projectOf } from './project.ts'
import { refusalsOf } from './refusals.ts'
import { judgesOf } from './releases.ts'

/** What versions of npm make of a lock: until 6 only format 1 is understood, and format 2 with a warning. */
export async function pinned(question: LockQuestion): Promise<PinnedLock | undefined> {
  const lock = await readLock(question.lock)
  const project = lock.ok ? await projectOf(question, lock.value) : undefined
  if (!lock.ok || !project || 'findings' in project) return undefined
  const graph = graphOf(lock.value, project)
  const format = member(lock.value.data, 'lockfileVersion')
  return {
    path: question.lock.path,
    ...(typeof format === 'number' ? { lockVersion: String(format) } : {}),
    answers: (version) => {
      const [release] = judgesOf(version)
      if (!release) return undefined
      const old = Number.parseInt(release.name, 10) < 7
      const reads = !old || lock.value.format === 1 ? 'yes' : format === 2 ? 'warns' : 'no'
      return {
        reads,
        accepts: reads !== 'no' && !refusalsOf(graph, release, question.capabilities).refused,
      }
    },
  }
}
