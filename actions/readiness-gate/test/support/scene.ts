import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import type { Evidence, PastValue, Scene, SignalKind } from '../../src/signals/signal.ts'

/** What a test wants different from a run on a pull request's head in an empty environment. */
export type Given = Partial<Omit<Scene, 'workspace' | 'environment'>> & {
  readonly env?: Readonly<Record<string, string>>
}

export const SHA = '1111111111111111111111111111111111111111'

/** A scene in a real folder, under the real clock, with nothing of GitHub's. */
export function sceneIn(workspace: string, { env = {}, ...given }: Given = {}): Scene {
  return {
    clock: {
      now: () => Date.now(),
      sleep: async (ms, signal) => void (await sleep(ms, undefined, { ...(signal ? { signal } : {}) })),
    },
    log: { info: () => {}, debug: () => {} },
    signal: AbortSignal.timeout(60_000),
    workspace,
    owner: 'octo',
    repo: 'app',
    sha: SHA,
    trusted: true,
    github: () => Promise.reject(new Error('no signal of this file asks GitHub')),
    environment: (name) => env[name],
    mask: () => {},
    past: [] as PastValue[],
    ...given,
  }
}

/** Reads keys as the configuration does, and observes. A key that is refused fails the test. */
export async function look<Schema extends v.GenericSchema>(
  kind: SignalKind<Schema>,
  keys: unknown,
  scene: Scene,
): Promise<Evidence> {
  const rule = v.parse(kind.schema, keys)
  const mistakes = (await kind.mistakes?.(rule)) ?? []
  if (mistakes.length > 0) throw new Error(mistakes.map(({ key, message }) => `${key}: ${message}`).join('; '))
  return kind.observe(rule, scene)
}

/** What is wrong with keys, schema and mistakes alike. */
export async function refusals<Schema extends v.GenericSchema>(
  kind: SignalKind<Schema>,
  keys: unknown,
): Promise<string[]> {
  const read = v.safeParse(kind.schema, keys)
  if (!read.success) return read.issues.map(({ message }) => message)
  return ((await kind.mistakes?.(read.output)) ?? []).map(({ message }) => message)
}
