import type { Where } from '@ci-gates/core/model'
import type { Attempt, Failure, Test, TestOutcome } from '../model/test.ts'
import type { Plain } from '../tests/plain.ts'
import type { Keeper } from '../text/keeper.ts'
import { errorLine, placeInTraceback } from '../text/traceback.ts'
import { slashes } from './id.ts'
import type { Attributes } from './xml.ts'

/** A child of a testcase that says something about its verdict. */
export interface Said {
  readonly kind: string
  readonly type: string
  readonly message: string
  readonly text: string
}

const CRASH = /^worker '[^']*' crashed while running /
/** `failed on setup with "RuntimeError: no database"`, as pytest words an `<error>`. */
const PHASE = /^failed on (setup|teardown) with "([\s\S]*?)"?$/
/** What pytest 9.2 puts after a message of more than 500 characters, in place of its end (junitxml.py, `shorten_message`). */
const SHORTENED = /\n\[(?:\+\d+ more lines?|truncated); full report in element text\]$/
/** A fixture that does not exist: no exception of its own, so that its message begins with the place. */
const PLACE = /^file [^\n]+, line \d+\n/

/** What one `<testcase>` comes to by itself; the suite settles what several of one id come to together. */
export function testOf(
  named: Pick<Test, 'id' | 'idSource'>,
  attributes: Attributes,
  said: readonly Said[],
  keep: Keeper,
): Test {
  const where = placeOf(attributes, keep)
  const failures = said
    .filter(({ kind }) => kind === 'failure' || kind === 'error')
    .map((one) => failureOf(one, where, keep))
  const skip = said.find(({ kind }) => kind === 'skipped' || kind === 'disabled')
  const outcome = outcomeOf(attributes, said, failures[0])
  const seconds = secondsOf(attributes['time'])
  const attempts = attemptsOf(outcome, said, failures[0], where, keep)
  return {
    id: named.id,
    idSource: named.idSource,
    outcome,
    ...(seconds === undefined ? {} : { seconds }),
    ...(where ? { where } : {}),
    ...(failures[0] ? { failure: failures[0] } : {}),
    ...(skip && failures.length === 0 ? { reason: keep.shared(skip.message) } : {}),
    ...(attempts ? { attempts } : {}),
  }
}

/** What a childless testcase has besides its id; undefined where an attribute says that it did not pass. */
export function plainOf(idSource: Test['idSource'], attributes: Attributes, keep: Keeper): Plain | undefined {
  if (isUnrun(attributes)) return undefined
  const [where, seconds] = [placeOf(attributes, keep), secondsOf(attributes['time'])]
  return { idSource, ...(seconds === undefined ? {} : { seconds }), ...(where ? { where } : {}) }
}

/** GoogleTest and CTest say it in an attribute. */
function isUnrun({ status, result }: Attributes): boolean {
  const said = status ?? result
  return said !== undefined && /^(?:notrun|skipped|disabled|suppressed)$/i.test(said)
}

function outcomeOf(attributes: Attributes, said: readonly Said[], failure: Failure | undefined): TestOutcome {
  if (failure?.crash || said.some(({ kind }) => kind === 'failure')) return 'failed'
  if (failure) return 'error'
  const skips = said.filter(({ kind }) => kind === 'skipped' || kind === 'disabled')
  if (skips.length > 0) return skips.every(({ type }) => type === 'pytest.xfail') ? 'xfailed' : 'skipped'
  return isUnrun(attributes) ? 'skipped' : 'passed'
}

function failureOf({ kind, message, text }: Said, where: Where | undefined, keep: Keeper): Failure {
  const whole = message.replace(SHORTENED, '')
  const [, phase, inner = whole] = PHASE.exec(whole) ?? []
  const told = PLACE.test(inner) ? (errorLine(text.slice(0, 20_000)) ?? inner) : inner
  const said = told || (text.split('\n').find((line) => line.trim() !== '') ?? kind)
  const trace = text === '' ? undefined : keep.trace(text)
  const broke = placeInTraceback(text.length > 20_000 ? text.slice(-20_000) : text, where?.file)
  return {
    ...(phase === 'setup' || phase === 'teardown' ? { phase } : kind === 'failure' ? { phase: 'call' as const } : {}),
    message: keep.message(said),
    ...(trace === undefined ? {} : { trace }),
    ...(CRASH.test(said) ? { crash: true as const } : {}),
    ...(broke ? { where: { file: keep.shared(broke.file), ...(broke.line ? { line: broke.line } : {}) } } : {}),
  }
}

/** Surefire's words, which pytest-rerunfailures#380 proposes: `flakyFailure` beside a pass, `rerunFailure` beside a failure. */
function attemptsOf(
  outcome: TestOutcome,
  said: readonly Said[],
  failure: Failure | undefined,
  where: Where | undefined,
  keep: Keeper,
): Attempt[] | undefined {
  const earlier = said.filter(({ kind }) => /^(?:flaky|rerun)(?:Failure|Error)$/.test(kind))
  if (earlier.length === 0) return undefined
  const before = earlier.map((one): Attempt => {
    return { outcome: one.kind.endsWith('Error') ? 'error' : 'failed', failure: failureOf(one, where, keep) }
  })
  return [...before, { outcome, ...(failure ? { failure } : {}) }]
}

/** `line` counts from 0 in pytest's xunit1 (its first line prints "0") and stands at the first decorator. */
function placeOf(attributes: Attributes, keep: Keeper): Where | undefined {
  const file = attributes['file']
  if (!file) return undefined
  const line = /^\d{1,9}$/.test(attributes['line'] ?? '') ? Number(attributes['line']) + 1 : undefined
  return { file: keep.shared(slashes(file)), ...(line === undefined ? {} : { line }) }
}

function secondsOf(time: string | undefined): number | undefined {
  if (!time) return undefined
  const seconds = Number(time.includes(',') ? time.replaceAll(',', '') : time)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}
