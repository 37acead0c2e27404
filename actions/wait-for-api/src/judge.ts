import { type Finding, formatDuration, type GateVerdict, type Verdict } from '@ci-gates/core/model'
import { type PollAllResult, type PollResult, remedyFor } from '@ci-gates/probes'
import { adviceOf, causeOf } from './cause.ts'
import type { Observed } from './observe.ts'
import type { Plan } from './plan.ts'
import { reproduce } from './reproduce.ts'
import { span } from './seconds.ts'
import { sectionsOf } from './sections.ts'

type Outputs = { url: string; elapsed: string; attempts: string; statusCode: string }
type Own = PollAllResult['results'][number]

/** From this share of the window on, a slow day turns the gate red by itself. */
const NARROW = 0.7

/** What was seen to a verdict. */
export function judge(observed: Observed): GateVerdict<Outputs> {
  const { result } = observed
  if (result.outcome === 'ready') return passed(observed)
  const decided = decisive(observed)
  const metrics = metricsOf(result, decided)
  const sections = sectionsOf(observed, decided)
  const findings = findingsOf(observed, decided)
  const [first] = findings
  const code = first?.code ?? 'not-ready'
  const outcome = result.outcome === 'aborted' || first?.outcome === 'unknown' ? 'inconclusive' : 'fail'
  const reason = `${outcome === 'inconclusive' ? 'no verdict: ' : ''}${reasonOf(observed, decided)}`
  return { outcome, code, reason, findings, metrics, sections }
}

/** A login, or a header, whose secret is empty: nothing was asked, so nothing is concluded. */
export function withoutCredentials(input: string, { targets }: Plan): GateVerdict<Outputs> {
  const observed = 'is empty: a run from a fork, or of Dependabot, is given no secrets'
  const text = 'Look whether the secret is set, and run this step only where it is given.'
  const finding: Finding = { claim: input, outcome: 'unknown', code: 'credentials-absent', observed, remedy: { text } }
  return {
    outcome: 'inconclusive',
    code: 'credentials-absent',
    reason: `no verdict: ${input} ${observed}, so ${targets[0]?.told ?? 'nothing'} was not asked. ${text}`,
    findings: [finding],
    metrics: { url: '', elapsed: '0ms', attempts: 0, statusCode: '' },
    softOnPullRequests: true,
  }
}

function passed({ plan, result }: Observed): GateVerdict<Outputs> {
  const { timeoutMs } = plan.limits
  const { elapsedMs, results } = result
  const ready = results.filter(({ outcome }) => outcome === 'ready')
  const [own] = result.decisive ? ready.filter(({ target }) => target === result.decisive) : ready
  const share = elapsedMs / timeoutMs
  const what = ready.length === 1 || plan.match === 'any' ? own?.target.told : `all ${ready.length} targets`
  const isNarrow = share > NARROW
  const used = `${span(elapsedMs)} of ${span(timeoutMs)} (${Math.round(share * 100)} %)`
  const reason = `${what} ready after ${used}${isNarrow ? ': raise timeout before this turns red by itself' : ''}`
  const findings = [...(isNarrow ? [narrow(used)] : []), ...ready.map(holding)]
  return { outcome: 'pass', code: 'ready', reason, findings, metrics: metricsOf(result, own) }
}

function narrow(used: string): Finding {
  const remedy = { text: 'Raise timeout, or look why the start became slow.' }
  return {
    claim: 'timeout',
    outcome: 'broken',
    code: 'window-nearly-spent',
    observed: `${used} were needed`,
    additional: true,
    remedy,
  }
}

function holding({ target, timeline, attempts, elapsedMs, last }: Own): Finding {
  const seen = timeline.at(-1)?.description ?? 'ready'
  const notes = (last?.notes ?? []).map((note) => `; ${note}`).join('')
  const route = last?.route ? `, ${last.route}` : ''
  const observed = `${seen}${route} after ${span(elapsedMs)}, ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}${notes}`
  return { claim: target.told, outcome: 'holds', code: 'ready', observed }
}

/** The target that people should read of: the one that decided, else the one that came nearest to being ready. */
function decisive({ plan, result }: Observed): Own | undefined {
  const waiting = result.results.filter(({ outcome }) => outcome !== 'ready')
  const own = waiting.find(({ target }) => target === result.decisive)
  if (own && (plan.match === 'all' || result.outcome === 'gave-up')) return own
  return [...waiting].sort((a, b) => nearness(b) - nearness(a))[0]
}

/** An answer is nearer than a refusal, and any other answer nearer than that there is no such path. */
function nearness({ last }: PollResult): number {
  if (!last) return 0
  return last.phase === 'answer' ? (last.code === 'path-not-found' ? 2 : 3) : 1
}

function reasonOf(observed: Observed, decided: Own | undefined): string {
  const { plan, result } = observed
  if (!decided) return 'nothing was asked'
  const found = plan.guards.find((guard) => guard.found() !== undefined)
  const { told } = decided.target
  if (found && result.outcome === 'gave-up')
    return `${found.found()}, ${span(result.elapsedMs)} into the wait for ${told} (${causeOf(decided)}); stopped waiting, ${saved(observed)} saved`
  const advice = adviceOf(decided)
  const rest = others(observed, decided)
  if (result.outcome === 'gave-up')
    return `${told} cannot become ready: ${causeOf(decided)}${rest}; gave up after ${span(result.elapsedMs)}. ${advice}`.trimEnd()
  return `${told} not ready after ${span(result.elapsedMs)}: ${causeOf(decided)}${rest}. ${advice}`.trimEnd()
}

function saved({ plan, result }: Observed): string {
  return formatDuration(Math.max(0, plan.limits.timeoutMs - result.elapsedMs))
}

/** What became of the other targets: `/health 404, /healthz 404`. */
function others({ result }: Observed, decided: Own): string {
  const waiting = result.results.filter(
    (each) => each !== decided && each.outcome !== 'ready' && each.outcome !== 'aborted',
  )
  if (waiting.length === 0) return ''
  const [one] = waiting
  const words =
    waiting.length === 1
      ? `${one?.target.told} neither: ${one?.timeline.at(-1)?.description}`
      : `${waiting.length} others neither`
  return ` (${words})`
}

function findingsOf(observed: Observed, decided: Own | undefined): Finding[] {
  const { plan, result, tails } = observed
  const guards = plan.guards.flatMap((guard): Finding[] => {
    const seen = guard.found()
    return seen === undefined ? [] : [{ claim: guard.watch.name, outcome: 'broken', code: guard.code, observed: seen }]
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
  const observed = `${final?.description ?? 'no attempt came to an end'}; ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`
  const place = plan.targets.find(({ told }) => told === target.told)
  const command = place ? { command: reproduce(place, plan) } : {}
  const text = [last ? remedyFor(last.code) : '', 'Try it:'].filter((part) => part !== '').join(' ')
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

function metricsOf(
  { elapsedMs, results }: PollAllResult,
  own: Own | undefined,
): Verdict['metrics'] & Record<keyof Outputs, string | number> {
  const attempts = results.reduce((sum, each) => sum + each.attempts, 0)
  const status = own?.last?.status
  return {
    url: own?.target.told ?? '',
    elapsed: `${Math.round(elapsedMs)}ms`,
    attempts,
    statusCode: status === undefined ? '' : String(status),
  }
}
