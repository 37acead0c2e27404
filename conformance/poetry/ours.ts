// Our own verdict: the only file that knows the gate's command line and report.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './paths.ts'
import { run, twoAtATime } from './processes.ts'
import { batchesOf, WORKSPACE } from './workspace.ts'

export type Finding = {
  readonly claim: string
  readonly outcome: 'holds' | 'broken' | 'unknown'
  readonly code: string
  readonly observed?: string
  readonly where?: { readonly file?: string; readonly line?: number; readonly column?: number }
}

export type OurVerdict = { readonly fresh: boolean | null; readonly findings: readonly Finding[] }

const GATE = process.env['CI_GATES'] ?? join(ROOT, 'bin', 'ci-gates.js')

/** The case a finding is about: its folder's name, in the file it points at or else in its words. */
const caseOf = (finding: Finding): string | null => {
  const at = (text: string | undefined): string | null =>
    /(?:^|[^a-z0-9])(c\d{5})(?=[\\/:]|$)/.exec(text ?? '')?.[1] ?? null
  return at(finding.where?.file) ?? at(finding.claim) ?? at(finding.observed)
}

const isLock = (file: string | undefined): boolean => /(?:^|[\\/])poetry\.lock$/.test(file ?? '')

/** A lock found broken under any code (empty, without metadata) is not a fresh one. */
const freshness = (findings: readonly Finding[]): boolean | null => {
  if (findings.some((it) => it.code === 'lock-stale' && it.outcome === 'broken')) return false
  if (findings.some((it) => it.code === 'lock-fresh' && it.outcome === 'holds')) return true
  return findings.some((it) => it.outcome === 'broken' && isLock(it.where?.file)) ? false : null
}

const byCase = (findings: readonly Finding[]): Map<string, OurVerdict> => {
  const groups = Map.groupBy(findings, caseOf)
  return new Map(
    [...groups].flatMap(([id, own]) => (id === null ? [] : [[id, { fresh: freshness(own), findings: own }]])),
  )
}

/** What to type to see one verdict again. */
export const commandFor = (folder: string, version: string | null): string[] => [
  GATE,
  'lock-consistency',
  '--working-directory',
  relative(WORKSPACE, folder),
  ...(version === null ? [] : ['--tool-versions', `poetry = ${version}`]),
]

/** Judges every project below a folder with one call. */
const judge = async (folder: string, version: string | null): Promise<Finding[]> => {
  const report = `${folder}.json`
  rmSync(report, { force: true })
  const args = [...commandFor(folder, version), '--report', report]
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd: WORKSPACE })
  if (!existsSync(report))
    throw new Error(`the gate wrote no report for ${folder} (exit ${code}): ${(stderr || stdout).slice(-1000)}`)
  return JSON.parse(readFileSync(report, 'utf8')).verdict.findings
}

/** All of a tree, by case: as the Poetry named, or, with null, as the one that each lock's header names. */
export const ourVerdicts = async (tree: string, version: string | null): Promise<Map<string, OurVerdict>> => {
  const findings = await twoAtATime(batchesOf(tree), (folder) => judge(folder, version))
  return byCase(findings.flat())
}
