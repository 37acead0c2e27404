import type { Finding } from '@ci-gates/core/model'
import { span } from '@ci-gates/probes'
import { adviceOf, counted } from './cause.ts'
import type { Observed, Own } from './observe.ts'
import { reproduce } from './reproduce.ts'

/** What was examined, by use: what ended the wait, the target that decided, the others, logs that could not be had. */
export function findingsOf(observed: Observed, decided: Own | undefined): Finding[] {
  const { plan, result, tails } = observed
  const guards = plan.guards.flatMap((guard): Finding[] => {
    const seen = guard.found()
    return seen === undefined
      ? []
      : [
          {
            claim: guard.watch.name,
            outcome: 'broken',
            code: guard.code,
            observed: seen.replace(`${guard.watch.name} `, ''),
          },
        ]
  })
  const sorted = [...result.results].sort((a, b) => Number(b === decided) - Number(a === decided))
  const targets = sorted.map((own) => findingOf(own, observed, own === decided))
  const unread = tails.flatMap((tail): Finding[] =>
    tail.problem === undefined
      ? []
      : [
          {
            claim: `log of ${tail.name}`,
            outcome: 'unknown',
            code: 'log-unavailable',
            observed: tail.problem,
            additional: true,
          },
        ],
  )
  return [...guards, ...targets, ...unread]
}

function findingOf(own: Own, { plan }: Observed, isDecided: boolean): Finding {
  if (own.outcome === 'ready') return holding(own)
  const { target, timeline, attempts, last } = own
  const final = timeline.at(-1)
  const code = last?.code ?? 'not-asked'
  const observed = `${final?.description ?? 'no attempt came to an end'}; ${counted(attempts)}`
  const place = plan.targets.find(({ told }) => told === target.told)
  const command = place ? { command: reproduce(place, plan) } : {}
  const text = [adviceOf(own), 'Try it'].filter((part) => part !== '').join(' ')
  const remedy = { text, ...command }
  // Where there is no engine to ask, the container was not measured.
  const isUnmeasured = code === 'engine-absent' || (code === 'permission-denied' && place?.kind === 'docker')
  const isStopped = own.outcome === 'aborted' && !isDecided
  const outcome = isUnmeasured || isStopped || final === undefined ? 'unknown' : 'broken'
  return {
    claim: target.told,
    outcome,
    code: code === 'ready' ? 'not-steady' : code,
    observed,
    remedy,
    ...(isStopped ? { additional: true } : {}),
  }
}

export function holding({ target, timeline, attempts, elapsedMs, last }: Own): Finding {
  const seen = timeline.at(-1)?.description ?? 'ready'
  const notes = (last?.notes ?? []).map((note) => `; ${note}`).join('')
  const route = last?.route ? `, ${last.route}` : ''
  const observed = `${seen}${route} after ${span(elapsedMs)}, ${counted(attempts)}${notes}`
  return { claim: target.told, outcome: 'holds', code: 'ready', observed }
}
