import { many } from '../account/sentence.ts'
import { stop } from '../account/stops.ts'
import type { Note, Session, TestRun } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import { testStore } from '../tests/store.ts'
import { measured } from './bytes.ts'
import { type Decoded, decoded } from './decode.ts'
import { ReadStop } from './read-stop.ts'
import type { Facts, Reader } from './reader.ts'
import { HEAD, readerFor } from './recognise.ts'
import type { ReportSource } from './source.ts'
import { unpack } from './unpack.ts'

const NOTHING: Session = { collectionErrors: [], skippedModules: [], internalErrors: [], claims: {} }

/** Reads one report, whatever it is, to its end or to where it breaks. Never throws over what a file holds. */
export async function readRun(source: ReportSource): Promise<TestRun> {
  const bytes = measured(source.open(), source.unique !== true)
  const texts = decoded(unpack(bytes.chunks))
  const held: { reader?: Reader } = {}
  let broke: ReadStop | undefined
  try {
    await feed(texts, held)
  } catch (error) {
    broke = readStopOf(error)
  }
  const facts = held.reader?.facts()
  const digest = bytes.digest()
  return {
    ...labels(source),
    ...(digest === undefined ? {} : { digest }),
    ...(facts && broke?.code !== 'not-a-report' && broke?.code !== 'wrong-schema' ? { format: facts.format } : {}),
    bytes: bytes.bytes(),
    tests: facts?.tests ?? testStore(),
    ...(facts?.summaryOnly ? { summaryOnly: facts.summaryOnly } : {}),
    session: facts?.session ?? NOTHING,
    stops: stopsOf(source.name, facts, broke),
    // Of a report that breaks off it is no news that it disagrees with itself.
    notes: [...(broke ? [] : (facts?.notes ?? [])), ...damage(texts)],
  }
}

async function feed({ texts }: Decoded, held: { reader?: Reader }): Promise<void> {
  let head = ''
  for await (const text of texts) {
    if (held.reader) held.reader.write(text)
    else {
      head += text
      await begin(head, false, held)
      if (held.reader) head = ''
    }
  }
  if (!held.reader) await begin(head, true, held)
  held.reader?.end()
}

async function begin(head: string, whole: boolean, held: { reader?: Reader }): Promise<void> {
  const reader = await readerFor(head, whole || head.length >= HEAD)
  if (!reader) return
  held.reader = reader
  reader.write(head.replace(/^\ufeff/, '').trimStart())
}

/** What the system refuses (EACCES, EIO) is told like what a file holds; anything else is a mistake of ours. */
function readStopOf(error: unknown): ReadStop {
  if (error instanceof ReadStop) return error
  const { code } = error as NodeJS.ErrnoException
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    return new ReadStop('unreadable-file', `it cannot be read (${code})`)
  throw error
}

function stopsOf(name: string, facts: Facts | undefined, broke: ReadStop | undefined): Stop[] {
  const own = broke ? [stop(broke.code, `${name}: ${observed(broke, facts)}`)] : []
  // A report that could not be read to its end contradicts itself for that reason only.
  const inside = broke ? (facts?.stops ?? []).filter(({ code }) => code === 'not-gateable') : (facts?.stops ?? [])
  return [...own, ...inside.map((one) => ({ ...one, observed: `${name}: ${one.observed}` }))].map((one) => ({
    ...one,
    report: name,
  }))
}

/** What was salvaged is told as "at least": it is never counted to a pass. */
function observed(broke: ReadStop, facts: Facts | undefined): string {
  if (!facts || facts.tests.length === 0) return broke.message
  const bad = facts.tests.notable.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length
  return `${broke.message}; at least ${many(facts.tests.length, 'test')} ran, ${bad} of them failed`
}

function labels({ name, modified, leg, seed }: ReportSource): Pick<TestRun, 'name' | 'modified' | 'leg' | 'seed'> {
  return {
    name,
    ...(modified === undefined ? {} : { modified }),
    ...(leg === undefined ? {} : { leg }),
    ...(seed === undefined ? {} : { seed }),
  }
}

function damage(texts: Decoded): Note[] {
  return texts.damaged()
    ? [{ code: 'bytes-replaced', text: 'some bytes are not of its encoding and read as U+FFFD' }]
    : []
}
