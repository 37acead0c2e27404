import type { Finding, GateVerdict, Verdict } from '@ci-gates/core/model'
import { type PollAllResult, type PollResult, span } from '@ci-gates/probes'
import { findingsOf, holding } from './findings.ts'
import type { Observed, Own } from './observe.ts'
import type { Plan } from './plan.ts'
import { reasonOf } from './reason.ts'
import { sectionsOf } from './sections.ts'

type Outputs = { url: string; elapsed: string; attempts: string; statusCode: string }

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
