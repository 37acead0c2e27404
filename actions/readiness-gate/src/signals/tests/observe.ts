import {
  type Account,
  accountSentence,
  accounts,
  fileSource,
  ReadStop,
  readRun,
  type TestRun,
} from '@ci-gates/test-results'
import { millionthsOf, reachesShare } from '../../evidence/credit.ts'
import { counted, firstOf, met, missed, unknown } from '../../evidence/told.ts'
import { findFiles, noFiles } from '../../workspace/find.ts'
import type { Evidence, Scene, Unknown } from '../signal.ts'
import type { TestsRule } from '../tests.ts'

const DAY = 86_400_000
const MOST_REPORTS = 1_000

/** Reads the reports, and tells what the tests came to. */
export async function observe(rule: TestsRule, scene: Scene): Promise<Evidence> {
  const { files, problems } = await findFiles(scene, rule.results)
  if (problems[0] !== undefined) return unknown('files-not-read', problems[0], 'Make the folder readable')
  if (files.length === 0) return noFiles(scene, rule.results, 'results')
  if (files.length > MOST_REPORTS)
    return unknown(
      'too-many-files',
      `${files.length} reports match; at most ${MOST_REPORTS} are read`,
      'Narrow `results`',
    )
  const runs: TestRun[] = []
  for (const file of files) {
    scene.signal.throwIfAborted()
    const run = await runOf(scene, file)
    if ('measured' in run) return run
    runs.push(run)
  }
  const [account] = accounts(runs, questionOf(rule, scene.clock.now()))
  return account ? judge(rule, account) : noFiles(scene, rule.results, 'results')
}

async function runOf({ workspace }: Scene, file: string): Promise<TestRun | Unknown> {
  try {
    return await readRun(await fileSource(workspace, file))
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error
    return unknown('file-unreadable', error.message, 'Make it a file that this step may read', { where: { file } })
  }
}

function questionOf(rule: TestsRule, now: number) {
  return {
    notBefore: now - (rule['max-age'] ?? DAY),
    ...(rule['min-tests'] === undefined ? {} : { minTests: rule['min-tests'] }),
    ...(rule.reports === undefined ? {} : { expectedReports: rule.reports }),
    ...(rule['exit-code'] === undefined ? {} : { exitCode: rule['exit-code'] }),
  }
}

function judge({ min }: TestsRule, account: Account): Evidence {
  const stop = account.stops.find(({ verdict }) => verdict === 'inconclusive') ?? account.stops[0]
  const failing = account.causes.map(({ message, tests, modules, places }) => {
    const where = places[0]?.where ?? places[0]?.id
    const at = typeof where === 'object' ? `${where.file}${where.line === undefined ? '' : `:${where.line}`}` : where
    return `${counted(tests + modules, 'test')}: ${message}${at === undefined ? '' : ` (${at})`}`
  })
  const told = { details: firstOf(failing), ...(stop?.where ? { where: stop.where } : {}) }
  if (stop?.verdict === 'inconclusive')
    return { measured: false, code: stop.code, observed: stop.observed, remedy: stop.remedy, ...told }
  if (stop) return { ...missed(stop.code, stop.observed, told), remedy: stop.remedy }
  const observed = accountSentence(account.counts)
  const number = { value: millionthsOf(account.rate) / 10_000, unit: '%' }
  if (reachesShare(account.rate, min?.millionths ?? 1_000_000))
    return met('tests-pass', observed, { ...number, ...told })
  const remedy = { text: 'Mend the tests that are listed' }
  return missed('tests-fail', observed, { ...number, ...told, expected: `at least ${min?.text ?? '100%'}`, remedy })
}
