import { dirname } from 'node:path/posix'
import { type Finding, formatDuration, type Where, type World } from '@ci-gates/core/model'
import { type Account, many, type Question, type ReportSource, readRun, type TestRun } from '@ci-gates/test-results'
import { type Baseline, type BaselineProblem, readBaseline } from './baseline/read.ts'
import { type CoverageRead, readCoverageFile } from './coverage.ts'
import { accountsOf } from './exit-code.ts'
import { keepYoungSpaceSmall } from './garbage.ts'
import { manifestOf } from './manifest.ts'
import { locator } from './place.ts'
import type { Values } from './policy.ts'
import type { Entry } from './quarantine/read.ts'
import { findResults } from './results.ts'

/** What was seen: an account of each leg, and what stands beside the reports. */
export interface Observed {
  readonly accounts: readonly Account[]
  readonly quarantine?: readonly Entry[]
  readonly baseline?: Baseline | BaselineProblem
  readonly coverage?: CoverageRead
  /** What could not be looked at, or deserves a word, besides. */
  readonly findings: readonly Finding[]
  readonly now: number
  /** A place of a report as a file of the workspace. */
  readonly locate: (where: Where | undefined) => Where | undefined
  /** The folder that ids are relative to, as far as the files show it; empty for the workspace. */
  readonly rootOf: (id: string) => string
}

const DAY = 86_400_000

/** Reads everything that inputs name, and nothing else. */
export async function observe(values: Values, world: World): Promise<Observed> {
  const now = world.clock.now()
  const { sources, findings } = await findResults(values.results, world)
  const runs: TestRun[] = []
  if (isLarge(sources)) keepYoungSpaceSmall()
  const sizes = new Map<number | undefined, number>()
  for (const { size } of sources) sizes.set(size, (sizes.get(size) ?? 0) + 1)
  for (const source of sources) {
    world.signal.throwIfAborted()
    const unique = source.size !== undefined && sizes.get(source.size) === 1
    runs.push(await readRun({ ...source, unique }))
  }
  const manifest = values.manifest === undefined ? undefined : manifestOf(values.manifest, world)
  const question = questionOf(values, manifest?.ids, now)
  const places = locator(world.workspace, ['', ...runs.map(({ name }) => dirname(name))])
  const { quarantine, baseline, coverage } = values
  return {
    accounts: accountsOf(runs, question),
    ...(quarantine === undefined
      ? {}
      : { quarantine: await (await import('./quarantine/read.ts')).readQuarantine(quarantine, world) }),
    ...(baseline === undefined ? {} : { baseline: readBaseline(baseline, world) }),
    ...(coverage === undefined ? {} : { coverage: await readCoverageFile(coverage, world) }),
    findings: [
      ...findings,
      ...(manifest?.findings ?? []),
      ...(values.maxAge === undefined ? oldReports(runs, now) : []),
    ],
    now,
    ...places,
  }
}

/** From here on memory counts for more than the tenth of a second that it costs; what a .gz unpacks to nobody knows. */
function isLarge(sources: readonly ReportSource[]): boolean {
  const sizes = sources.map(({ name, size = 0 }) => (name.endsWith('.gz') ? size * 20 : size))
  return Math.max(0, ...sizes) > 64 * 1024 ** 2
}

function questionOf(values: Values, manifest: ReadonlySet<string> | undefined, now: number): Question {
  const { pytestExitCode, expectedResults, maxAge } = values
  return {
    looked: values.results,
    minTests: values.minTests,
    allowExitCodes: values.allowExitCodes,
    ...(pytestExitCode === undefined ? {} : { exitCode: pytestExitCode }),
    ...(expectedResults === undefined ? {} : { expectedReports: expectedResults }),
    ...(manifest ? { manifest } : {}),
    ...(maxAge === undefined ? {} : { notBefore: now - maxAge }),
  }
}

/** A report of yesterday is told of even where nobody set `max-age`: it may be of another commit. */
function oldReports(runs: readonly TestRun[], now: number): Finding[] {
  const ages = runs.flatMap(({ name, modified, session }) => {
    const written = session.started ?? modified
    return written === undefined || now - written < DAY ? [] : [{ name, age: now - written }]
  })
  const [first, ...more] = ages
  if (!first) return []
  const youngest = ages.reduce((least, { age }) => Math.min(least, age), first.age)
  return [
    {
      claim: more.length === 0 ? first.name : many(ages.length, 'report'),
      outcome: 'unknown',
      code: 'report-old',
      observed: `${more.length === 0 ? 'its' : 'their'} tests ran ${formatDuration(youngest)}${more.length === 0 ? '' : ' or longer'} ago`,
      where: { file: first.name },
      remedy: { text: 'Where that is too old, set `max-age`' },
      additional: true,
    },
  ]
}
