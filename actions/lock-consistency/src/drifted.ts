import type { Finding } from '@ci-gates/core/model'
import type { LockResult } from './locks.ts'
import type { Began } from './since.ts'

/** An output of a step has 1 MiB; beside others, and as one line of a shell, a tenth of it is plenty. */
const MOST = { findings: 50, characters: 100_000 }

/** Locks that are broken, as JSON for a later step: path, ecosystem, findings, fix. What there is no room for is counted. */
export function driftedJson(locks: readonly LockResult[], began: Began): string {
  const entries = locks.filter(({ answer }) => answer.findings.some(isBroken)).map((lock) => entryOf(lock, began))
  const kept: string[] = []
  let room = MOST.characters
  for (const entry of entries.map((one) => JSON.stringify(one))) {
    room -= entry.length
    if (room < 0) break
    kept.push(entry)
  }
  const left = entries.length - kept.length
  return `[${[...kept, ...(left > 0 ? [JSON.stringify({ more: left })] : [])].join(',')}]`
}

function entryOf({ path, ecosystem, question, answer }: LockResult, began: Began) {
  const broken = answer.findings.filter(isBroken)
  const since = began.get(path)
  return {
    path: question?.lock.path ?? path,
    ecosystem: ecosystem.name,
    findings: broken
      .slice(0, MOST.findings)
      .map(({ code, claim, observed, where }) => ({ code, claim, observed, ...where })),
    ...(broken.length > MOST.findings ? { more: broken.length - MOST.findings } : {}),
    ...(typeof since === 'object' ? { since } : {}),
    fix: fixOf(broken),
  }
}

/** The first command among remedies; an empty text where there is none. */
function fixOf(findings: readonly Finding[]): string {
  return findings.find(({ remedy }) => remedy?.command)?.remedy?.command ?? ''
}

/**
 * One shell line that mends everything that a command can mend. Each part runs in a shell of its own, so that a `cd` in
 * one does not lead the next astray.
 */
export function fixLine(findings: readonly Finding[], locks: readonly LockResult[]): string {
  const ofLocks = locks.map(({ answer }) => fixOf(answer.findings.filter(isBroken)))
  const others = findings.filter((finding) => isBroken(finding) && OTHERS.has(finding.code)).map((one) => fixOf([one]))
  const commands = [...new Set([...ofLocks, ...others])].filter((command) => command !== '')
  return commands.length < 2 ? commands.join('') : commands.map((command) => `(${command})`).join(' && ')
}

/** What is amiss beside the locks themselves, and mended by a command. */
const OTHERS: ReadonlySet<string> = new Set(['lock-missing', 'lock-untracked'])

function isBroken({ outcome }: Finding): boolean {
  return outcome === 'broken'
}
