import type { Finding } from '@ci-gates/core/model'
import { type LockAnswer, staleSentence } from '@ci-gates/lockfiles'
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
  if (first) return drifted(first, broken, answers, { whole, details })
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

/** By its first change, as lock-consistency tells it: the dependency, its place and the command. */
function drifted(
  first: Finding,
  broken: readonly Finding[],
  answers: readonly LockAnswer[],
  { whole, details }: { readonly whole: string; readonly details: readonly string[] },
): Evidence {
  const own = answers.find(({ findings }) => findings.includes(first))?.findings ?? []
  const isStale = first.code === 'lock-stale'
  const changes = isStale ? own.filter(({ outcome, code }) => outcome === 'broken' && code !== first.code) : []
  const others = broken.length - 1 - changes.length
  const rest = others > 0 ? `, and ${counted(others, 'more finding')}` : ''
  const told = isStale ? staleSentence(first, changes) : `${first.claim}: ${first.observed}`
  const where = changes[0]?.where ?? first.where
  return missed(first.code, `${told}${rest}; ${whole}`, { details, ...placed(first), ...(where ? { where } : {}) })
}

function placed({ where, remedy }: Finding) {
  return { ...(where ? { where } : {}), ...(remedy ? { remedy } : {}) }
}

function tell({ claim, observed, where }: Finding): string {
  const at = where && where.file !== claim ? `${where.file}${where.line === undefined ? '' : `:${where.line}`}: ` : ''
  return `${at}${claim}: ${observed}`
}
