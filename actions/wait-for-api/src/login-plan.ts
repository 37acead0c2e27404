import type { InputValues } from '@ci-gates/core/model'
import type { JsonRule, Target } from '@ci-gates/probes'
import type { Mistakes } from '@ci-gates/probes/inputs'
import type { inputs } from './inputs.ts'

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
export function loginOf(values: Values, mistakes: Mistakes): Login | undefined {
  const { loginUrl: target, loginFormat, loginToken: token, username = '', password = '' } = values
  if (target === undefined) {
    if (username !== '' || password !== '')
      mistakes.add('login-url', 'is wanted: `username` and `password` are sent there')
    return undefined
  }
  if (target.kind !== 'http') {
    mistakes.add('login-url', 'is no address of HTTP')
    return undefined
  }
  const body =
    loginFormat === 'json'
      ? JSON.stringify({ username, password })
      : new URLSearchParams({ username, password }).toString()
  const contentType = loginFormat === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
  return { target, token, body, contentType }
}
