import type { Counts } from '../model/account.ts'
import { rateOf } from './count.ts'
import { percentOf } from './share.ts'

/** `998 of 1,000 = 99.8 %: 990 passed, 8 only on a retry; 12 skipped and 7 xfailed not counted; 0 lost`. */
export function accountSentence(counts: Counts): string {
  const { part, whole } = rateOf(counts)
  const head = `${grouped(part)} of ${grouped(whole)} = ${percentOf({ part, whole })} %`
  const passed = [
    `${grouped(part - counts.flaky)} passed`,
    counts.flaky > 0 ? `${grouped(counts.flaky)} only on a retry` : '',
  ]
  const failed = [named(counts.failed, 'failed'), named(counts.error, counts.error === 1 ? 'error' : 'errors')]
  const said = [...passed, ...failed].filter((part) => part !== '').join(', ')
  return [`${head}: ${said}`, uncounted(counts), `${grouped(counts.lost)} lost`]
    .filter((part) => part !== '')
    .join('; ')
}

function uncounted({ skipped, xfailed, deselected }: Counts): string {
  const said = [named(skipped, 'skipped'), named(xfailed, 'xfailed'), named(deselected, 'deselected')].filter(
    (part) => part !== '',
  )
  const last = said.at(-1)
  if (last === undefined) return ''
  return `${said.length === 1 ? last : `${said.slice(0, -1).join(', ')} and ${last}`} not counted`
}

function named(number: number, name: string): string {
  return number === 0 ? '' : `${grouped(number)} ${name}`
}

/** `1 test`, `2,000 tests`: so many of them; the plural where it is not made by an s. */
export function many(number: number, one: string, several = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : several}`
}

/** 1000 as 1,000. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
