import { isIP } from 'node:net'
import type { World } from '@ci-gates/core/model'
import { type Attempt, lookAtTls, probeConnect, type TlsLook } from '@ci-gates/probes'
import type { Plan } from '../plan.ts'

/** Each address of the name asked alone, and the handshake looked at by hand: only where something failed. */
export interface Looks {
  /** By address, those that the attempt itself did not try. */
  readonly others: readonly { readonly address: string; readonly attempt: Attempt }[]
  readonly tls?: TlsLook
}

const LOOK_MS = 2_000
const MOST_ADDRESSES = 8
/** What a failed handshake alone leaves open: an alert 40 has three causes, and a connection may just end. */
const UNCLEAR = ['tls-no-common-cipher', 'tls-protocol-too-old', 'tls-failed', 'connection-closed', 'connection-reset']

/** Looks deeper at a target of which an attempt failed. */
export async function lookDeeper(plan: Plan, last: Attempt, { signal }: World): Promise<Looks> {
  const { place, secure, told } = plan.target
  if (!('host' in place)) return { others: [] }
  const port = plan.options.connectTo?.port ?? place.port
  const tried = new Set(last.addresses.map(({ address }) => address))
  const untried = (last.resolved ?? []).filter((address) => !tried.has(address)).slice(0, MOST_ADDRESSES)
  const options = { timeoutMs: LOOK_MS, signal }
  const others = await Promise.all(
    untried.map(async (address) => {
      const target = { kind: 'connect', place: { host: address, port }, told } as const
      return { address, attempt: await probeConnect(target, {}, options) }
    }),
  )
  const host = last.addresses.findLast(({ result }) => result === 'connected')?.address
  const isUnclear = secure && last.phase === 'tls' && UNCLEAR.includes(last.code) && !last.route
  if (!isUnclear || host === undefined) return { others }
  const tls = await lookAtTls({ host, port }, nameOf(plan), options)
  return { others, ...(tls ? { tls } : {}) }
}

/** The name that is asked for in TLS; an address is none (RFC 6066 section 3). */
export function nameOf({ target, options }: Plan): string | undefined {
  const name = options.tls?.serverName ?? ('host' in target.place ? target.place.host : '')
  return name === '' || isIP(name) !== 0 ? undefined : name
}
