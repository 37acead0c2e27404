import { type Section, shorten } from '@ci-gates/core/model'
import { type ProxyLogLine, seconds } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { linesOf } from '../observe/seen.ts'
import { adviceOf } from './advice.ts'
import { layerOf } from './causes.ts'
import type { Decision } from './decide.ts'
import { answererOf } from './proxy-cause.ts'
import { tellPeer } from './upstream.ts'

const MOST_LINES = 12
const LONGEST_STATE = 200

/** The evidence below the findings: what to write, what happened when, what the server showed, the lines of the log. */
export function sectionsOf(observed: Observed, decision: Decision): Section[] {
  const { lines: advice } = adviceOf(observed, decision)
  const logged = kindsOf(linesOf(observed.evidence))
  return [
    ...(advice.length > 0 ? [{ title: 'To write into the configuration of nginx', lines: advice }] : []),
    { title: 'What happened', lines: timeline(observed) },
    ...(layerOf(decision.cause) === 'tls' ? certificates(observed) : []),
    ...(logged.length > 1 ? [{ title: 'The log of the proxy, one line of each kind', lines: logged }] : []),
    ...body(observed),
  ]
}

function timeline({ result: { timeline, statesLeftOut, elapsedMs, outcome } }: Observed): string[] {
  const ends = {
    ready: 'as wanted',
    'timed-out': 'the time was up',
    'gave-up': 'gave up: waiting cannot heal it',
    aborted: 'stopped',
  }
  const lines = timeline.map(
    ({ from, description, count }) =>
      `${seconds(from).padStart(7)}  ${shorten(description, LONGEST_STATE)}  ${count} times`,
  )
  if (statesLeftOut > 0) lines.splice(lines.length / 2, 0, `… ${statesLeftOut} more changes`)
  return [...lines, `${seconds(elapsedMs).padStart(7)}  ${ends[outcome]}`]
}

/** From the server's own certificate up, as it sent them. */
function certificates({ result: { last } }: Observed): Section[] {
  const chain = last?.tls?.chain ?? []
  const lines = chain.flatMap(({ subject, issuer, names, notBefore, notAfter, fingerprint256 }) => [
    `${subject}, issued by ${issuer}${names.length > 0 ? `, for ${names.slice(0, 10).join(', ')}` : ''}`,
    `  valid from ${notBefore} to ${notAfter}, SHA-256 ${fingerprint256}`,
  ])
  return lines.length === 0 ? [] : [{ title: 'The certificates that the server sent', lines }]
}

/** The last line of each cause and peer, with how many there are: a hundred equal lines say no more than one. */
function kindsOf(lines: readonly ProxyLogLine[]): string[] {
  const kinds = new Map<string, { text: string; count: number }>()
  for (const { cause, peer, upstreamName, text } of lines) {
    const key = [cause, peer ? tellPeer(peer) : '', upstreamName].join(' ')
    kinds.set(key, { text, count: (kinds.get(key)?.count ?? 0) + 1 })
  }
  return [...kinds.values()].slice(-MOST_LINES).map(({ text, count }) => `${String(count).padStart(5)}  ${text}`)
}

/** The proxy's own page says nothing that its status does not. */
function body(observed: Observed): Section[] {
  const text = observed.result.last?.bodyRaw?.trim() ?? ''
  if (text === '' || answererOf(observed).by === 'proxy') return []
  return [{ title: 'The body of the last answer', lines: text.split(/\r?\n/).slice(0, MOST_LINES) }]
}
