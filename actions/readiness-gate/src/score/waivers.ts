import type { Configuration, Waiver } from '../config/configuration.ts'
import type { IdleWaiver } from './state.ts'

/** A waiver that applies. */
export interface AppliedWaiver {
  readonly owner: string
  readonly reason: string
  /** `2026-12-31`, the last day. */
  readonly expires: string
  /** Whole days from now to the end of its last day. */
  readonly daysLeft: number
  readonly issue?: string
  readonly waiver: Waiver
}

const DAY = 86_400_000
const OWNER = /^@[A-Za-z0-9](?:[A-Za-z0-9-]*)(?:\/[\w.-]+)?$/

/** Which waivers apply now. The last day counts to its end in UTC; whatever lacks an owner or a reason does not apply. */
export function waiversAt(
  { waivers, gate }: Configuration,
  now: number,
): { applied: Map<string, AppliedWaiver>; idle: IdleWaiver[] } {
  const applied = new Map<string, AppliedWaiver>()
  const idle: IdleWaiver[] = []
  for (const waiver of waivers) {
    const read = readWaiver(waiver, now, gate.waiverHorizon)
    if (typeof read === 'string') idle.push({ waiver, why: read })
    else if (applied.has(waiver.signal)) idle.push({ waiver, why: 'another waiver for the same signal applies' })
    else applied.set(waiver.signal, read)
  }
  return { applied, idle }
}

function readWaiver(waiver: Waiver, now: number, horizon: number): AppliedWaiver | string {
  const { owner, reason, expires, issue } = waiver
  if (reason === undefined) return 'it gives no reason'
  if (owner === undefined) return 'it names no owner'
  if (!OWNER.test(owner)) return 'its owner is not written as @user or @org/team'
  if (expires === undefined) return 'it does not expire; write expires: 2026-12-31, between quotes or not'
  const last = dayOf(expires)
  if (last === undefined) return `"${expires}" is no date; write it as 2026-12-31`
  const end = last + DAY
  if (now >= end) return `it expired on ${expires}`
  const daysLeft = Math.floor((end - now) / DAY)
  if (daysLeft > horizon)
    return `it reaches ${daysLeft} days ahead; at most ${horizon} are allowed (gate.waiver-horizon)`
  return { owner, reason, expires, daysLeft, ...(issue === undefined ? {} : { issue }), waiver }
}

/** The first millisecond of a day that the calendar has. */
function dayOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : at
}
