import { shorten, visible } from '@ci-gates/core/model'
import type { AddressTried, Attempt, Phase } from '@ci-gates/probes'

const WORDS: Readonly<Record<Phase, string>> = {
  name: 'the name',
  connect: 'the connection',
  tls: 'the TLS handshake',
  request: 'sending the request',
  'first-byte': 'waiting for the first byte',
  headers: 'reading the headers',
  body: 'reading the body',
  answer: 'judging the answer',
}

/** The last attempt in full: where it failed, each address, how long each phase took, what was seen on the way. */
export function attemptLines(attempt: Attempt): string[] {
  const { phase, addresses, timings, tls, route, redirects = [], notes, bodyRaw } = attempt
  const told = [
    `failed at      ${WORDS[phase]}: ${attempt.observed}`,
    ...addresses.map((address) => `address        ${addressLine(address)}`),
    `took           ${timingLine(timings)}`,
    ...(route ? [`route          ${route}`] : []),
    ...redirects.map((to) => `redirected to  ${to}`),
    ...(tls ? [`TLS            ${tls.version}, ${tls.chain[0]?.subject ?? 'no certificate'}`] : []),
    ...(tls?.problems ?? []).map(({ observed }) => `TLS            ${observed}`),
    ...notes.map((note) => `note           ${note}`),
    ...(bodyRaw ? [`body           ${shorten(bodyRaw.trim(), 400)}`] : []),
  ]
  return told.map((line) => visible(line))
}

function addressLine({ address, family, port, result, tookMs }: AddressTried): string {
  const place = `${family === 6 ? `[${address}]` : address}:${port}`
  return `${place}  ${result === 'connected' ? 'connected' : result} in ${tookMs} ms`
}

function timingLine({ total, ...phases }: Attempt['timings']): string {
  const each = Object.entries(phases).map(([phase, ms]) => `${phase} ${ms} ms`)
  return each.length > 1 ? `${each.join(', ')}; ${total} ms in all` : `${total} ms`
}
