import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer } from '@ci-gates/lockfiles'
import { counted, firstOf, met, missed, unknown } from '../../evidence/told.ts'
import type { Evidence } from '../signal.ts'

/** Answers to evidence: what is broken goes before what is unknown, and what is additional decides nothing. */
export function judgeLocks(answers: readonly LockAnswer[], missing: readonly Finding[]): Evidence {
  const findings = [...answers.flatMap((answer) => answer.findings), ...missing]
  const packages = answers.reduce((sum, answer) => sum + answer.packages, 0)
  const whole = `${counted(answers.length, 'lock')} with ${counted(packages, 'package')}`
  const broken = findings.filter(({ outcome }) => outcome === 'broken')
  const open = findings.filter(({ outcome, additional }) => outcome === 'unknown' && additional !== true)
  const details = firstOf([...broken, ...findings.filter(({ outcome }) => outcome === 'unknown')].map(tell))
  const [first] = broken
  const [unclear] = open
  if (first) {
    const rest = broken.length > 1 ? `, and ${counted(broken.length - 1, 'more finding')}` : ''
    return missed(first.code, `${first.claim}: ${first.observed}${rest}; ${whole}`, { details, ...placed(first) })
  }
  if (unclear)
    return {
      ...unknown(unclear.code, `${unclear.claim}: ${unclear.observed}`, 'Let the tool write the lock again'),
      details,
      ...placed(unclear),
    }
  // A lock about which nothing was found to hold has not been measured.
  if (!findings.some(({ outcome }) => outcome === 'holds'))
    return unknown('lock-undetermined', `nothing could be told of ${whole}`, 'See the lines below', { details })
  return met('locks-fresh', whole, { details, value: packages, unit: 'packages' })
}

function placed({ where, remedy }: Finding) {
  return { ...(where ? { where } : {}), ...(remedy ? { remedy } : {}) }
}

function tell({ claim, observed, where }: Finding): string {
  const at = where && where.file !== claim ? `${where.file}${where.line === undefined ? '' : `:${where.line}`}: ` : ''
  return `${at}${claim}: ${observed}`
}
