import { at, isObject, type Json, listAt, numberAt, textAt } from '../json/values.ts'
import type { Phase, Test } from '../model/test.ts'
import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'
import { failureOf, fileOf } from '../text/failure.ts'
import { markersOf } from '../text/markers.ts'
import { cut, own } from '../text/own.ts'
import { beginsAnew, isPlainPass, type Ledger, phaseOutcome, type Running, record, reopened } from './attempts.ts'
import { messageOf, skipOf, traceOf } from './longrepr.ts'
import type { LogState } from './reader.ts'

export function addTestReport(state: LogState, entry: Json): void {
  const [id, when, outcome] = [nodeIdOf(entry), textAt(entry, 'when'), textAt(entry, 'outcome')]
  if (id === undefined || when === undefined || outcome === undefined)
    throw new ReadStop('wrong-schema', 'a TestReport has no nodeid, when or outcome')
  const phase = phaseOf(when)
  const told = phaseOutcome(outcome, entry['wasxfail'] !== undefined)
  if (told === undefined) {
    state.unknown.set(cut(outcome, 60), id)
    return
  }
  const running = runningOf(state, id, phase ?? 'call', entry)
  note(state, entry)
  record(running, phase ?? 'call', told)
  running.seconds += numberAt(entry, 'duration') ?? 0
  if (told === 'failed' || told === 'again') addFailure(state, running, id, phase, entry)
  if (told === 'skipped' || told === 'xfailed') running.reason = state.keep.shared(reasonOf(entry))
  state.last = phase === 'teardown' || phase === undefined ? undefined : id
  if (phase === 'teardown') settle(state, id)
}

/** A test that is over and passed at once is kept in a few bytes; should it run again, its ledger is opened again. */
function settle({ ledgers, passed }: LogState, id: string): void {
  const ledger = ledgers.get(id)
  if (!ledger || !isPlainPass(ledger)) return
  const { where, markers, current } = ledger
  const seconds = Math.round(current.seconds * 1e6) / 1e6
  const test: Test = { id, idSource: 'nodeid', outcome: 'passed', seconds, ...(where ? { where } : {}) }
  const number = passed.find(id)
  const whole = markers ? { ...test, markers } : test
  if (number < 0) passed.push(whole)
  else passed.set(number, whole)
  ledgers.delete(id)
}

function ledgerFor({ ledgers, passed }: LogState, id: string): Ledger | undefined {
  const open = ledgers.get(id)
  if (open) return open
  const number = passed.find(id)
  if (number < 0) return undefined
  const again = reopened(passed.get(number))
  ledgers.set(own(id), again)
  return again
}

/** xdist reports a crashed worker's test with the phase `???`. */
function phaseOf(when: string): Phase | undefined {
  return when === 'setup' || when === 'call' || when === 'teardown' ? when : undefined
}

function runningOf(state: LogState, id: string, phase: Phase, entry: Json): Running {
  const fresh: Running = { phases: {}, seconds: 0 }
  const known = ledgerFor(state, id)
  if (!known) {
    state.ledgers.set(own(id), ledgerOf(state, id, entry, fresh))
    return fresh
  }
  if (beginsAnew(known.current, phase)) {
    known.earlier = [...(known.earlier ?? []), known.current].slice(-100)
    known.current = fresh
  }
  return known.current
}

function ledgerOf({ keep }: LogState, id: string, entry: Json, current: Running): Ledger {
  const markers = markersOf(id, isObject(entry['keywords']) ? Object.keys(entry['keywords']) : [])
  return { current, where: placeOf(id, entry, keep.shared), markers: markers?.map(keep.shared) }
}

/** `location` is the file, the line counted from 0, and the name. */
function placeOf(id: string, entry: Json, shared: (text: string) => string): Test['where'] {
  const [file, line] = listAt(entry, 'location')
  return {
    file: shared(typeof file === 'string' ? file : fileOf(id)),
    ...(typeof line === 'number' ? { line: line + 1 } : {}),
  }
}

function note(state: LogState, entry: Json): void {
  const start = numberAt(entry, 'start')
  if (start !== undefined && (state.started === undefined || start < state.started)) state.started = start
}

function addFailure({ keep }: LogState, running: Running, id: string, phase: Phase | undefined, entry: Json): void {
  if (running.failure) return
  const longrepr = entry['longrepr']
  const raw = { message: messageOf(longrepr), trace: traceOf(longrepr), file: fileOf(id), crash: phase === undefined }
  running.failure = failureOf(phase ? { ...raw, phase } : raw, keep)
}

function reasonOf(entry: Json): string {
  return textAt(entry, 'wasxfail') ?? skipOf(entry['longrepr'])
}

export function addSubtest(state: LogState, entry: Json): void {
  const id = nodeIdOf(entry)
  const ledger = id === undefined ? undefined : ledgerFor(state, id)
  if (!ledger || id === undefined || textAt(entry, 'outcome') !== 'failed') return
  const label = textAt(at(at(entry, '_subtest.context') ?? at(entry, '_subtest'), 'context'), 'msg')
  const message = messageOf(entry['longrepr'])
  const said = label === undefined ? message : `[${label}] ${message ?? ''}`
  ledger.subtest ??= failureOf(
    { phase: 'call', message: said, trace: traceOf(entry['longrepr']), file: fileOf(id) },
    state.keep,
  )
}

function nodeIdOf(entry: Json): string | undefined {
  const id = textAt(entry, 'nodeid')
  return id === undefined ? undefined : cut(id, LIMITS.id)
}
