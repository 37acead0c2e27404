import {
  type Attempt,
  type AttemptOptions,
  createProbe,
  type Probe,
  type ProbeOptions,
  parseStatusSet,
} from '@ci-gates/probes'
import type { Login } from './login-plan.ts'

/** Twice is not chance, and a third time may lock the account. */
const NO_PATIENCE = 1

const DONE = parseStatusSet('2xx')

/** A session that logs in once, whoever asks first. */
export interface Session {
  enter(options: AttemptOptions): Promise<{ readonly token: string } | { readonly attempt: Attempt }>
}

/** @param mask hides the token before anything can tell it */
export function openSession(login: Login, options: ProbeOptions, mask: (secret: string) => void): Session {
  let entered: { readonly token: string } | undefined
  let entering: ReturnType<Session['enter']> | undefined
  const enter = async (attempt: AttemptOptions) => {
    if (entered) return entered
    entering ??= logIn(login, options, attempt).finally(() => {
      entering = undefined
    })
    const result = await entering
    if (!('token' in result)) return result
    mask(result.token)
    entered = result
    return entered
  }
  return { enter }
}

/** A probe that asks as whoever has logged in. */
export function probeWithin(session: Session, probeWith: (token: string) => Probe): Probe {
  let probe: Probe | undefined
  return async (options) => {
    if (probe) return probe(options)
    const started = performance.now()
    const result = await session.enter(options)
    if (!('token' in result)) return result.attempt
    probe = probeWith(result.token)
    const left = options.timeoutMs - (performance.now() - started)
    return probe({ ...options, timeoutMs: Math.max(1, left) })
  }
}

async function logIn(login: Login, options: ProbeOptions, attempt: AttemptOptions): ReturnType<Session['enter']> {
  const { target, contentType, body, token: path } = login
  let text = ''
  const { tls, env } = options
  const probe = createProbe(target, {
    method: 'POST',
    headers: { 'content-type': contentType, accept: 'application/json' },
    requestBody: body,
    expect: { status: DONE },
    onBody: (read) => {
      text = read
    },
    ...(tls ? { tls } : {}),
    ...(env ? { env } : {}),
    ...(options.connectTo ? { connectTo: options.connectTo } : {}),
  })
  const made = await probe(attempt)
  if (made.outcome !== 'ready') return { attempt: refused(made, target.told) }
  const token = tokenIn(text, path)
  return token === undefined ? { attempt: tokenless(made, login) } : { token }
}

function tokenIn(text: string, path: Login['token']): string | undefined {
  const [token] = path.path.query(JSON.parse(text.replace(/^\ufeff/, ''))).values()
  return typeof token === 'string' && token !== '' ? token : undefined
}

/** Wrong credentials are wrong at once: nothing that starts up answers them so. */
function refused(made: Attempt, told: string): Attempt {
  const observed = `login at ${told}: ${made.observed}`
  const isRefusal = made.status !== undefined && [400, 401, 403, 422].includes(made.status)
  const hopeless = isRefusal ? { hopeless: { reason: observed, afterMs: NO_PATIENCE } } : {}
  return { ...made, observed, ...hopeless }
}

/** The answer may hold the token elsewhere: nothing of its body is kept. */
function tokenless({ bodyRaw: _, ...made }: Attempt, { target, token }: Login): Attempt {
  const observed = `login at ${target.told}: ${made.status}, but ${token.text} finds no token; set login-token`
  return {
    ...made,
    outcome: 'not-ready',
    phase: 'answer',
    code: 'json-unwanted',
    observed,
    hopeless: { reason: observed, afterMs: NO_PATIENCE },
  }
}
