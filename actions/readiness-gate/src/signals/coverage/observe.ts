import { type Coverage, fileSource, ReadStop, readCoverage } from '@ci-gates/test-results'
import { staleFile } from '../../evidence/age.ts'
import { unknown } from '../../evidence/told.ts'
import { readBytes } from '../../workspace/read.ts'
import type { CoverageRule } from '../coverage.ts'
import type { Evidence, Scene, Unknown } from '../signal.ts'
import { type Covered, judgeCoverage } from './judge.ts'
import { percentAt } from './percent-at.ts'

const DAY = 86_400_000
const LARGEST = 512 * 1024 * 1024

/** Reads the report, and tells how much is covered. */
export async function observe(rule: CoverageRule, scene: Scene): Promise<Evidence> {
  const file = rule.path
  const found = rule.query === undefined ? await fromReport(scene, file) : await percentAt(scene, file, rule.query)
  if ('measured' in found) return found
  const covered = 'lines' in found.coverage ? counted(found.coverage, rule.of ?? 'lines') : found.coverage
  if (covered === undefined || covered.whole === 0)
    return unknown('no-data', `${file} counts no ${covered ? 'line' : 'branch'}`, 'Let the tests run under coverage', {
      where: { file },
    })
  return staleFile(file, found.modified, rule['max-age'] ?? DAY, scene) ?? judgeCoverage(rule, covered)
}

async function fromReport(scene: Scene, file: string): Promise<{ coverage: Coverage; modified: number } | Unknown> {
  const there = await readBytes(scene, file, LARGEST)
  if ('measured' in there) return there
  try {
    return { coverage: await readCoverage(await fileSource(scene.workspace, file)), modified: there.modified }
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error
    const words = error.message.startsWith(file) ? error.message : `${file}: ${error.message}`
    return unknown(error.code, words, 'Let the tool that measures coverage write it again', { where: { file } })
  }
}

function counted({ lines, branches }: Coverage, of: 'lines' | 'branches' | 'all'): Covered | undefined {
  if (of === 'lines') return { ...lines, unit: 'lines' }
  if (of === 'branches') return branches ? { ...branches, unit: 'branches' } : undefined
  const whole = lines.whole + (branches?.whole ?? 0)
  return { part: lines.part + (branches?.part ?? 0), whole, unit: 'lines and branches' }
}
