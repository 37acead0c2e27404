// Proves that lock-consistency says of a poetry.lock what real Poetry says. See README.md.
// node conformance/poetry/run.ts [--oracle-only] [--vectors FILE]
import { parseArgs } from 'node:util'
import { type Case, makeCases, unusedMutations, writerOf } from './cases.ts'
import { checkBinary } from './check-binary.ts'
import { checkOurs } from './check-ours.ts'
import { checkBalance, checkPoetry } from './check-poetry.ts'
import { type Check, check } from './checks.ts'
import { install } from './install.ts'
import { type Locked, makeLocks } from './locks.ts'
import { ourVerdicts } from './ours.ts'
import { twoAtATime } from './processes.ts'
import { PROJECTS } from './projects.ts'
import { report } from './report.ts'
import { writeVectors } from './vectors.ts'
import { askVerdicts, type Verdict } from './verdicts.ts'
import { type PoetryVersion, VERSIONS } from './versions.ts'
import { emptyWorkspace, writeTree } from './workspace.ts'

const { values: options } = parseArgs({ options: { 'oracle-only': { type: 'boolean' }, vectors: { type: 'string' } } })

const began = Date.now()
const progress = (text: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`)

const installed = async (checks: Check[]): Promise<PoetryVersion[]> => {
  const reasons = await twoAtATime(VERSIONS, install)
  for (const [index, { version }] of VERSIONS.entries()) {
    checks.push(check(version, 'installed', reasons[index] === null, () => `Poetry ${version}: ${reasons[index]}`))
  }
  return VERSIONS.filter((_, index) => reasons[index] === null)
}

const lockedBy = async (versions: readonly PoetryVersion[], checks: Check[]): Promise<Locked[]> => {
  const made = await twoAtATime(versions, (version) => makeLocks(version, PROJECTS))
  for (const { locked, failures } of made) {
    for (const { version } of locked) checks.push(check(version, 'locked', true, () => ''))
    for (const it of failures)
      checks.push(
        check(it.version, 'locked', false, () => `${it.project}, locked by ${it.version}: ${it.output.slice(-600)}`),
      )
  }
  return made.flatMap((it) => it.locked)
}

type Judged = {
  readonly version: PoetryVersion
  readonly cases: readonly Case[]
  readonly verdicts: ReadonlyMap<string, Verdict>
}

const judge = async (version: PoetryVersion, all: readonly Case[]): Promise<Judged> => {
  const cases = all.filter((it) => it.judgedBy === version.version)
  writeTree(version.version, cases)
  return { version, cases, verdicts: await askVerdicts(version, cases) }
}

/** Once as each version named by a flag, and once as the version that each lock's header names. */
const ours = async (judged: readonly Judged[]): Promise<Check[]> => {
  const checks: Check[] = []
  for (const { version, cases, verdicts } of judged) {
    const tree = { name: version.version, version: version.version }
    checks.push(...checkOurs(cases, verdicts, await ourVerdicts(tree.name, tree.version), tree))
  }
  const written = judged.flatMap(({ cases }) => cases.filter((it) => writerOf(it) === it.judgedBy))
  writeTree('header', written)
  const verdicts = new Map(judged.flatMap((it) => [...it.verdicts]))
  checks.push(...checkOurs(written, verdicts, await ourVerdicts('header', null), { name: 'header', version: null }))
  return checks
}

const main = async (): Promise<number> => {
  const checks: Check[] = []
  const versions = await installed(checks)
  progress(`${versions.length} versions of Poetry are installed`)
  const cases = makeCases(await lockedBy(versions, checks))
  for (const name of unusedMutations(cases))
    checks.push(check('-', 'used', false, () => `no project fits the mutation ${name}`))
  progress(`${cases.length} cases`)
  emptyWorkspace()
  const judged = await twoAtATime(versions, (version) => judge(version, cases))
  progress('Poetry has judged')
  for (const it of judged)
    checks.push(...checkPoetry(it.cases, it.verdicts), ...checkBalance(it.version.version, [...it.verdicts.values()]))
  checks.push(...(await twoAtATime(judged, (it) => checkBinary(it.version, it.cases, it.verdicts))).flat())
  if (options.vectors !== undefined)
    progress(`${writeVectors(options.vectors, cases, new Map(judged.flatMap((it) => [...it.verdicts])), 12)} vectors`)
  if (!options['oracle-only']) checks.push(...(await ours(judged)))
  progress('all judged')
  return report(checks)
}

process.exitCode = await main()
