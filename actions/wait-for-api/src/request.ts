import type { InputValues, World } from '@ci-gates/core/model'
import type { ProbeOptions } from '@ci-gates/probes'
import type { inputs } from './inputs.ts'
import type { Mistakes } from './mistakes.ts'
import { tlsOf } from './tls.ts'

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
    tls: await tlsOf(values, world, mistakes),
    env: process.env,
    ...(method === undefined ? {} : { method }),
    ...(requestBody === undefined ? {} : { requestBody }),
    ...(connectTo === undefined ? {} : { connectTo }),
  }
}
