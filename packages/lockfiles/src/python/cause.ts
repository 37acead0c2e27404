import type { Finding } from '@ci-gates/core/model'
import type { SourceFile } from '../ecosystem.ts'
import type { Path } from '../poetry/drift/edits.ts'
import { positionsIn } from '../poetry/drift/positions.ts'
import { commandBeside } from '../shell.ts'
import { normalizeText } from '../toml.ts'

/** Something that changed since a lock was made, and where it stands in a TOML manifest. */
export interface Cause {
  readonly code: string
  /** The thing as the reader named it. */
  readonly claim: string
  readonly observed: string
  readonly file?: SourceFile
  readonly path?: Path
  /** Where there is no path: the line itself. */
  readonly line?: number
}

const MOST_FINDINGS = 200

/** Causes as findings, each with its line. */
export async function findingsOf(causes: readonly Cause[]): Promise<Finding[]> {
  const files = new Map<SourceFile, Awaited<ReturnType<typeof positionsIn>>>()
  const findings: Finding[] = []
  for (const cause of causes.slice(0, MOST_FINDINGS)) {
    const { file, path, claim, code, observed } = cause
    if (file && path && !files.has(file)) files.set(file, await positionsIn(normalizeText(file.text)))
    const place = file && path ? files.get(file)?.(path) : cause.line === undefined ? {} : { line: cause.line }
    const where = file ? { where: { file: file.path, ...place } } : {}
    findings.push({ claim: shorten(claim), outcome: 'broken', code, observed: shorten(observed), ...where })
  }
  return causes.length > MOST_FINDINGS ? [...findings, restOf(causes.length - MOST_FINDINGS)] : findings
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 297)}…` : text
}

function restOf(count: number): Finding {
  return { claim: `${count} more`, outcome: 'broken', code: 'more-changes', observed: 'not listed one by one' }
}

/** Who judged, and how the lock is made again. */
export interface Judge {
  /** As it stands in a sentence: `uv`, `PDM 2.16`. */
  readonly title: string
  readonly packages: number
  /** The command that locks again, as it is given in the lock's folder. */
  readonly command: string
  /** What to say of the command. */
  readonly advice?: string
}

/** The finding for a lock that its tool would accept. */
export function freshFinding(lock: SourceFile, { title, packages }: Judge): Finding {
  const count = `${packages} package${packages === 1 ? '' : 's'}`
  return {
    claim: lock.path,
    outcome: 'holds',
    code: 'lock-fresh',
    observed: `${count}, ${title} would accept it`,
    where: { file: lock.path },
  }
}

/** The finding for a lock that its tool would refuse; the causes follow it. */
export function staleFinding(
  lock: SourceFile,
  { title, command, advice }: Judge,
  causes: number,
  otherwise = '',
): Finding {
  const told =
    causes === 0 ? otherwise : causes === 1 ? 'one change since it was made' : `${causes} changes since it was made`
  return {
    claim: lock.path,
    outcome: 'broken',
    code: 'lock-stale',
    observed: `${title} would refuse it: ${told}`,
    where: { file: lock.path },
    remedy: { text: advice ?? 'Lock again and commit the lock.', command: commandBeside(lock.path, command) },
  }
}

/** What only running code could tell: told and counted, deciding nothing. */
export function undetermined(claim: string, why: string, file: SourceFile): Finding {
  return {
    claim: shorten(claim),
    outcome: 'unknown',
    code: 'undetermined',
    observed: shorten(why),
    where: { file: file.path },
    additional: true,
  }
}
