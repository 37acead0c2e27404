import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { type Check, expectOrderly, expectSafeSummary, runExample, type Subject } from './contract-subject.ts'
import { FORGED_HEADING, hostileInputs } from './hostile.ts'
import type { RunResult } from './run-action.ts'
import { expectSafeLog } from './safe-log.ts'
import { headingsOf } from './safe-markdown.ts'

type Texts = readonly (readonly [attack: string, text: string])[]

/**
 * Texts that mean harm, in all inputs at once and in each of these alone. A text that its input refuses is told as a mistake,
 * and mistakes are told all at once: what was annotated as one of many needs no process of its own.
 */
export function hostileChecks(subject: Subject, names: readonly string[]): Check[] {
  const all = once(() => withstandsAll(subject))
  return [
    ['takes no command from hostile texts in all of its inputs at once', async () => void (await all())],
    ...names.map((name): Check => {
      const run = async () => withstands(subject, name, await all())
      return [`takes no command from hostile texts in ${name}`, run]
    }),
  ]
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let begun: Promise<Value> | undefined
  return () => {
    begun ??= work()
    return begun
  }
}

/** By attack, the inputs that refused its text. */
type Refused = ReadonlyMap<string, ReadonlySet<string>>

/** Each way from an input to the log is gone here, not only that of texts. */
async function withstandsAll(subject: Subject): Promise<Refused> {
  const names = declaredInputs(subject.main)
  const refused = new Map<string, ReadonlySet<string>>()
  if (names.length === 0) return refused
  const open = await openInputs(subject, names)
  expect(open, 'inputs in action.yml').toContain('enforcement')
  await eachOf(Object.entries(hostileInputs), async ([attack, text]) => {
    const result = await runExample(subject, subject.good, { inputs: inAll(open, text) })
    expectUnmoved(result, subject, text, attack)
    const told = result.annotations.map(({ message }) => /^([\w-]+): /.exec(message)?.[1] ?? '')
    refused.set(attack, new Set(told))
  })
  return refused
}

async function withstands(subject: Subject, name: string, refused: Refused): Promise<void> {
  const texts = Object.entries(hostileInputs).filter(([attack]) => !refused.get(attack)?.has(name))
  await eachOf(texts, async ([attack, text]) => {
    const result = await runExample(subject, subject.good, { inputs: { ...subject.brief, [name]: text } })
    expectUnmoved(result, subject, text, `${name}: ${attack}`)
  })
}

function expectUnmoved(result: RunResult, subject: Subject, text: string, where: string): void {
  try {
    expectOrderly(result)
    expectSafeLog(result)
    expectSafeSummary(result, subject)
    expect(headingsOf(result.summaryText)).not.toContain(FORGED_HEADING)
  } catch (error) {
    throw new Error(`${JSON.stringify(text)} (${where}): ${(error as Error).message}`, { cause: error })
  }
}

/** Two at a time: a process each, on machines with two processors. After a failure what has started still ends in order. */
async function eachOf(texts: Texts, run: (text: Texts[number]) => Promise<void>): Promise<void> {
  const left = [...texts]
  const failures: unknown[] = []
  const worker = async () => {
    for (let next = left.pop(); next && failures.length === 0; next = left.pop())
      await run(next).catch((error: unknown) => failures.push(error))
  }
  await Promise.all([worker(), worker()])
  if (failures.length > 0) throw failures[0]
}

/** All but the secrets, by what the gate masks: a secret is the user's own, and hides the same text wherever it stands. */
async function openInputs(subject: Subject, names: readonly string[]): Promise<string[]> {
  const inputs = Object.fromEntries(names.map((name) => [name, `the-value-of-${name}`]))
  const { masks } = await runExample(subject, subject.good, { inputs })
  return names.filter((name) => !masks.some((mask) => inputs[name]?.includes(mask)))
}

function inAll(names: readonly string[], text: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, text]))
}

/** The inputs that the `action.yml` beside the bundle declares; none where there is no such file, as for a fixture. */
function declaredInputs(main: string): string[] {
  const [, inputs = ''] = /^inputs:\n((?: .*\n)+)/m.exec(metadataOf(main)) ?? []
  return [...inputs.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = '']) => name)
}

function metadataOf(main: string): string {
  try {
    return readFileSync(join(dirname(main), '../action.yml'), 'utf8')
  } catch {
    return ''
  }
}
