import { readFileSync } from 'node:fs'
import type { Finding, FindingOutcome, GateVerdict, VerdictOutcome, World } from '@ci-gates/core/model'

export interface Wish {
  readonly act: string
  readonly text: string | undefined
  readonly textFile: string | undefined
  readonly token: string | undefined
  readonly keys: readonly string[]
  readonly times: number
  readonly flag: boolean
}

type Outputs = { examined: string; echo: string; isFlagged: string }
type Answer = GateVerdict<Outputs>

/** Does one of the acts, by name; an unknown one is a crash. */
export async function behave(wish: Wish, world: World): Promise<Answer> {
  const act = acts[wish.act]
  if (!act) throw new Error(`there is no act ${wish.act}`)
  return act({ ...wish, text: textOf(wish) }, world)
}

const acts: Readonly<Record<string, (wish: Wish, world: World) => Answer | Promise<Answer>>> = {
  pass: (wish) => conclude('pass', wish, 'holds'),
  fail: (wish) => conclude('fail', wish, 'broken'),
  unknown: (wish) => conclude('inconclusive', wish, 'unknown'),
  'pass-of-nothing': (wish) => ({ ...conclude('pass', wish, 'holds'), findings: [] }),
  'pass-of-unknown': (wish) => conclude('pass', wish, 'unknown'),
  'not-a-number': (wish) => ({ ...conclude('pass', wish, 'holds'), metrics: metrics(wish, Number.NaN) }),
  nothing: () => undefined as unknown as Answer,
  say: (wish, { log }) => {
    log.info(wish.text ?? '')
    log.debug(wish.text ?? '')
    return conclude('pass', wish, 'holds')
  },
  wait: async (wish, { clock, log, signal }) => {
    log.info('waiting')
    await clock.sleep(60_000, signal)
    return conclude('pass', wish, 'holds')
  },
  deaf: async (wish, { clock, log }) => {
    log.info('waiting')
    await clock.sleep(60_000)
    return conclude('pass', wish, 'holds')
  },
  never: () => new Promise<Answer>(() => {}),
  lingers: (wish) => {
    setInterval(() => {}, 1_000)
    return conclude('pass', wish, 'holds')
  },
  throws: ({ text }) => {
    throw new Error(text)
  },
  'throws-text': ({ text }) => {
    throw text
  },
  'throws-nothing': () => {
    throw undefined
  },
  'throws-object': ({ text }) => {
    throw Object.assign(Object.create(null), { text })
  },
  'rejects-unseen': (wish) => {
    void Promise.reject(new Error(wish.text))
    return conclude('pass', wish, 'holds')
  },
  'throws-later': async (wish, { clock }) => {
    setTimeout(() => {
      throw new Error(wish.text)
    }, 1)
    await clock.sleep(30_000)
    return conclude('pass', wish, 'holds')
  },
}

function textOf({ text, textFile }: Wish): string {
  return textFile === undefined ? (text ?? 'text') : (JSON.parse(readFileSync(textFile, 'utf8')) as string)
}

function conclude(outcome: VerdictOutcome, wish: Wish, claims: FindingOutcome): Answer {
  const { text = '', times } = wish
  const findings = Array.from({ length: times }, (_, at) => finding(text, claims, at))
  return { outcome, code: `probe-${outcome}`, reason: `it is so: ${text}`, findings, metrics: metrics(wish, times) }
}

function finding(text: string, outcome: FindingOutcome, at: number): Finding {
  return {
    claim: `${at} ${text}`,
    outcome,
    code: 'probe-claim',
    observed: text,
    expected: text,
    where: { file: text, line: at + 1, column: 2 },
    remedy: { text, command: text },
  }
}

function metrics({ text = '', flag }: Wish, examined: number) {
  return { examined, echo: text, isFlagged: flag }
}
