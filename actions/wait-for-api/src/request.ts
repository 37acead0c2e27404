import type { InputValues, World } from '@ci-gates/core/model'
import { readGiven } from '@ci-gates/core/runner'
import type { ProbeOptions } from '@ci-gates/probes'
import { type Mistakes, tlsOf } from '@ci-gates/probes/inputs'
import type { inputs } from './inputs.ts'

const LARGEST = 4 * 1024 * 1024

type Values = InputValues<typeof inputs>

/** How every target is asked, and what its answer must be. */
export async function requestOf(values: Values, world: World, mistakes: Mistakes): Promise<ProbeOptions> {
  const { method, requestBody, followRedirects, connectTo, headers } = values
  const { status, body, json, header, degraded } = values
  if (method === 'HEAD' && (body || json.length > 0))
    mistakes.add('method', 'HEAD has no body, so `body` and `json` would match nothing')
  return {
    headers: Object.fromEntries(headers),
    redirects: followRedirects,
    expect: { status, json, headers: header, degraded, ...(body ? { body } : {}) },
    tls: await tlsOf(values, values.tlsVerify, (path) => readGiven(world.workspace, path, LARGEST), mistakes),
    env: process.env,
    ...(method === undefined ? {} : { method }),
    ...(requestBody === undefined ? {} : { requestBody }),
    ...(connectTo === undefined ? {} : { connectTo }),
  }
}
