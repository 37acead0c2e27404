import { relative } from 'node:path'
import type { Finding, World } from '@ci-gates/core/model'
import { displayPath } from '@ci-gates/core/runner'
import { fileSource, percentOf, ReadStop, reaches, readCoverage, type Share } from '@ci-gates/test-results'
import type { Baseline } from './baseline/read.ts'
import { rootFor } from './beside.ts'
import { exact, type Policy } from './policy.ts'

/** What a coverage file says, or why it cannot be read. */
export type CoverageRead = { readonly name: string } & ({ readonly share: Share } | { readonly problem: string })

/** Lines and branches together, as coverage.py and `--cov-fail-under` count (coverage/results.py, Numbers). */
export async function readCoverageFile(path: string, world: World): Promise<CoverageRead> {
  const name = displayPath(world.workspace, path)
  try {
    const root = rootFor(path, world)
    const { lines, branches } = await readCoverage(await fileSource(root, relative(root, path)))
    return { name, share: { part: lines.part + (branches?.part ?? 0), whole: lines.whole + (branches?.whole ?? 0) } }
  } catch (error) {
    if (error instanceof ReadStop) return { name, problem: error.message.replace(`${name} `, 'it ') }
    const { code } = error as NodeJS.ErrnoException
    if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw error
    return { name, problem: `it cannot be read (${code})` }
  }
}

/** Whether there is enough of it, and not much less than before. */
export function coverageFindings(
  read: CoverageRead,
  { minCoverage, maxCoverageDrop }: Policy,
  before?: Baseline,
): Finding[] {
  const claim = 'coverage'
  const required = minCoverage !== undefined || maxCoverageDrop !== undefined
  if (!('share' in read) || read.share.whole === 0) {
    const observed = 'share' in read ? `${read.name} measured no line` : `${read.name}: ${read.problem}`
    const remedy = { text: 'Let pytest-cov write it', command: 'pytest --cov --cov-report=xml' }
    return [{ claim, outcome: 'unknown', code: 'coverage-unreadable', observed, remedy, additional: !required }]
  }
  const { share } = read
  const observed = `${percentOf(share)} % (${share.part} of ${share.whole} lines and branches)`
  const least = minCoverage
    ? [verdictOf(reaches(share, exact(minCoverage)), 'coverage', observed, `at least ${minCoverage.text}`)]
    : []
  return [...least, ...(maxCoverageDrop ? [dropOf(share, before, maxCoverageDrop, observed)] : [])]
}

function dropOf(
  share: Share,
  before: Baseline | undefined,
  most: NonNullable<Policy['maxCoverageDrop']>,
  observed: string,
): Finding {
  if (!before?.coverage) {
    const absent = 'the baseline holds no coverage'
    return {
      claim: 'coverage drop',
      outcome: 'unknown',
      code: 'coverage-not-compared',
      observed: absent,
      additional: true,
    }
  }
  const was = before.coverage
  // was − is > most, over one denominator, so that nothing is rounded.
  const dropped = BigInt(was.part) * BigInt(share.whole) - BigInt(share.part) * BigInt(was.whole)
  const fell = dropped * 1_000_000n > BigInt(most.millionths) * BigInt(was.whole) * BigInt(share.whole)
  const seen = `${observed}, before ${percentOf(was)} %`
  return verdictOf(!fell, 'coverage-drop', seen, `at most ${most.text} less`)
}

function verdictOf(holds: boolean, what: 'coverage' | 'coverage-drop', observed: string, expected: string): Finding {
  const codes = { coverage: ['coverage-met', 'coverage-below'], 'coverage-drop': ['coverage-kept', 'coverage-dropped'] }
  const [good = '', bad = ''] = codes[what]
  const remedy = { text: 'See which lines no test reaches', command: 'coverage report --show-missing' }
  return holds
    ? { claim: what.replace('-', ' '), outcome: 'holds', code: good, observed, expected }
    : { claim: what.replace('-', ' '), outcome: 'broken', code: bad, observed, expected, remedy }
}
