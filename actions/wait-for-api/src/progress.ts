import { type Log, shorten } from '@ci-gates/core/model'
import { type Named, type PollAllOptions, type State, seconds, span } from '@ci-gates/probes'
import type { Plan } from './plan.ts'

const LONGEST = 300

/** Says while waiting what a watcher wants to see: each change of state, and every 15 s that nothing changed. */
export function progress(log: Log, { targets, limits, match }: Plan): Pick<PollAllOptions, 'onChange' | 'onStill'> {
  const [first] = targets
  const isOne = targets.length === 1
  const what = isOne ? first?.told : `${match} of ${targets.length} targets`
  log.info(`waiting for ${what}, at most ${span(limits.timeoutMs)}`)
  const tell = (at: number, words: string, target: Named) => {
    const name = isOne ? '' : `${target.told}: `
    log.info(shorten(`  ${seconds(at).padStart(7)}  ${name}${words}`, LONGEST))
  }
  return {
    onChange: (state: State, target) =>
      tell(state.from, state.last.outcome === 'ready' ? `ready: ${state.description}` : state.description, target),
    onStill: (state, elapsedMs, target) =>
      tell(elapsedMs, `still ${state.description} (${state.count} attempts)`, target),
  }
}
