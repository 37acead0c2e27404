import type { InputValues } from '@ci-gates/core/model'
import { type JsonRule, parseJsonRule, parseTarget, type Target } from '@ci-gates/probes'
import type { inputs } from './inputs.ts'
import type { Mistakes } from './mistakes.ts'

type Values = InputValues<typeof inputs>

/** How to log in. */
export interface Login {
  readonly target: Extract<Target, { kind: 'http' }>
  readonly contentType: string
  /** Holds the password. */
  readonly body: string
  readonly token: JsonRule
}

/** The login, where one is asked for and its secrets are there. */
export async function loginOf(values: Values, mistakes: Mistakes): Promise<Login | undefined> {
  const { loginUrl, loginFormat, loginToken, username = '', password = '' } = values
  if (loginUrl === undefined) {
    if (username !== '' || password !== '')
      mistakes.add('login-url', 'is wanted: `username` and `password` are sent there')
    return undefined
  }
  const target = await mistakes.try('login-url', () => parseTarget(loginUrl))
  const token = await mistakes.try('login-token', () => parseJsonRule(loginToken))
  if (token?.comparison !== undefined) mistakes.add('login-token', 'is a path, without a comparison')
  if (target && target.kind !== 'http') mistakes.add('login-url', 'is no address of HTTP')
  if (target?.kind !== 'http' || !token) return undefined
  const body =
    loginFormat === 'json'
      ? JSON.stringify({ username, password })
      : new URLSearchParams({ username, password }).toString()
  const contentType = loginFormat === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
  return { target, token, body, contentType }
}
