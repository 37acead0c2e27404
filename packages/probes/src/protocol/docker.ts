import { shorten, visible } from '@ci-gates/core/model'
import type { Attempt, AttemptOptions } from '../attempt.ts'
import type { ProbeOptions } from '../options.ts'
import type { DockerTarget } from '../target/target.ts'
import { type Reading, run } from '../wire/run.ts'
import { type ContainerState, readContainer } from './container-state.ts'
import { askEngine, enginePlace } from './engine.ts'

/** Ready when the container's health check passes, or, where it has none, when it runs. */
export function probeDocker(
  { container }: DockerTarget,
  options: ProbeOptions,
  attempt: AttemptOptions,
): Promise<Attempt> {
  return run(attempt, async (course) => {
    const path = `/containers/${encodeURIComponent(container)}/json`
    const { status, json } = await askEngine(course, enginePlace(options.env ?? {}), path)
    course.enter('answer')
    if (status === 404) return no('container-absent', `there is no container ${container}`)
    const state = readContainer(json)
    if (status !== 200 || !state) return no('server-error', `the container engine answered ${status}`)
    if (state.health === 'none' && state.status === 'running')
      course.notes.push('it has no health check: it runs, no more is known')
    if (state.restarts > 0) course.notes.push(`it was restarted ${state.restarts} times`)
    return judgeContainer(state)
  })
}

function no(code: Reading['code'], observed: string, reason?: string): Reading {
  const hopeless = reason === undefined ? {} : { hopeless: { reason, afterMs: 0 } }
  return { outcome: 'not-ready', code, observed, ...hopeless }
}

export function judgeContainer(state: ContainerState): Reading {
  const { status, health, exitCode, restarts } = state
  if (status === 'exited' || status === 'dead') {
    const words = `exited with code ${exitCode}${state.oomKilled ? ' (out of memory)' : ''}`
    return no('container-exited', words, `the container ${words}`)
  }
  if (status === 'restarting')
    return no('container-restarting', `restarting after exit code ${exitCode} (restart ${restarts})`)
  if (status === 'paused') return no('container-paused', 'paused')
  if (status !== 'running') return no('container-starting', `is ${visible(status)}`)
  if (health === 'none') return { outcome: 'ready', code: 'ready', observed: 'running' }
  if (health === 'healthy') return { outcome: 'ready', code: 'ready', observed: 'healthy' }
  const said = state.lastCheck === '' ? '' : `: ${shorten(visible(state.lastCheck), 160)}`
  if (health === 'unhealthy') return no('container-unhealthy', `unhealthy${said}`)
  return no('container-starting', `its health check has not passed yet${said}`)
}
