import type { AttemptOptions } from '../attempt.ts'
import { ask, type EngineAnswer, type Environment } from './engine-answer.ts'

/** How a container ended the last time. */
export interface Death {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly exitCode: number
  readonly oomKilled: boolean
}

/**
 * How a container ended last, since a moment, although it runs again: then its description no longer tells (moby,
 * State.setRunning), only the engine's events do. It keeps 256 of them (moby, daemon/events), so nothing found does
 * not mean that it did not end. Never rejects.
 */
export async function lastDeath(
  nameOrId: string,
  since: number,
  now: number,
  env: Environment,
  options: AttemptOptions,
): Promise<EngineAnswer<Death | undefined>> {
  const filters = encodeURIComponent(JSON.stringify({ container: [nameOrId], event: ['die', 'oom'] }))
  // With `until` the engine ends its answer instead of waiting for more.
  const path = `/events?since=${seconds(since)}&until=${seconds(now)}&filters=${filters}`
  const answer = await ask({ path, what: `container ${nameOrId}` }, env, options)
  if (!('found' in answer)) return answer
  const events = answer.found.body.toString('utf8').split('\n').flatMap(readEvent)
  const died = events.findLast(({ action }) => action === 'die')
  if (!died) return { found: undefined }
  const before = events.slice(0, events.indexOf(died)).findLast(({ action }) => action === 'die')
  const oomKilled = events.some(({ action, at }) => action === 'oom' && at <= died.at && at > (before?.at ?? 0))
  return { found: { at: died.at, exitCode: died.exitCode, oomKilled } }
}

function seconds(at: number): string {
  return (at / 1000).toFixed(3)
}

interface Event {
  readonly action: string
  readonly at: number
  readonly exitCode: number
}

/** `{"Action":"die","Actor":{"Attributes":{"exitCode":"137"}},"timeNano":…}`. */
function readEvent(line: string): Event[] {
  try {
    const { Action, Actor, timeNano } = JSON.parse(line) as Record<string, unknown>
    if (typeof Action !== 'string' || typeof timeNano !== 'number') return []
    const attributes = (Actor as { Attributes?: Record<string, unknown> } | undefined)?.Attributes ?? {}
    const exitCode = Number(attributes['exitCode'] ?? 0)
    return [
      { action: Action, at: Math.floor(timeNano / 1_000_000), exitCode: Number.isInteger(exitCode) ? exitCode : 0 },
    ]
  } catch {
    return []
  }
}
