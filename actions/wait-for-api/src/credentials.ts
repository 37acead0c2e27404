import type { InputValues } from '@ci-gates/core/model'
import { isCredential, withoutScheme } from '@ci-gates/probes/inputs'
import type { inputs } from './inputs.ts'

type Values = InputValues<typeof inputs>

/** The input whose secret came empty, as it does in a run from a fork or of Dependabot; nothing when all are there. */
export function absentCredentials({ loginUrl, username, password, headers }: Values): string | undefined {
  if (loginUrl !== undefined && !username) return 'username'
  if (loginUrl !== undefined && !password) return 'password'
  return headers.map(absentHeader).find((name) => name !== undefined)
}

/** `Authorization: Bearer` followed by nothing is an empty secret; so is any credential header without a value. */
function absentHeader([name, value]: Values['headers'][number]): string | undefined {
  return isCredential(name) && withoutScheme(value) === '' ? `headers (${name})` : undefined
}
