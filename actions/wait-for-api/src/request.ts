import type { InputValues, World } from '@ci-gates/core/model'
import { parsePattern } from '@ci-gates/core/model'
import { type Expectations, type HeaderRule, type ProbeOptions, parseJsonRule, parseStatusSet } from '@ci-gates/probes'
import type { inputs } from './inputs.ts'
import type { Mistakes } from './mistakes.ts'
import { SENDABLE, TOKEN } from './secrets.ts'
import { tlsOf } from './tls.ts'

type Values = InputValues<typeof inputs>

/** How every target is asked, and what its answer must be. */
export async function requestOf(values: Values, world: World, mistakes: Mistakes): Promise<ProbeOptions> {
  const { requestBody, followRedirects, connectTo } = values
  const method = values.method?.toUpperCase()
  if (method !== undefined && !TOKEN.test(method)) mistakes.add('method', 'is no method of HTTP, such as GET')
  if (method === 'HEAD' && (values.body || values.json.length > 0))
    mistakes.add('method', 'HEAD has no body, so `body` and `json` would match nothing')
  const to = connectTo === undefined ? undefined : placeOf(connectTo, mistakes)
  return {
    headers: headersOf(values.headers, mistakes),
    redirects: followRedirects,
    expect: await expectationsOf(values, mistakes),
    tls: await tlsOf(values, world, mistakes),
    env: process.env,
    ...(method === undefined ? {} : { method }),
    ...(requestBody === undefined ? {} : { requestBody }),
    ...(to === undefined ? {} : { connectTo: to }),
  }
}

async function expectationsOf(values: Values, mistakes: Mistakes): Promise<Expectations> {
  const { body, json, header, degraded } = values
  const status = await mistakes.try('status', () => parseStatusSet(values.status))
  const rules = await Promise.all(json.map((line) => mistakes.try('json', () => parseJsonRule(line))))
  const headers = await Promise.all(header.map((line) => mistakes.try('header', () => headerRule(line))))
  return {
    ...(status ? { status } : {}),
    ...(body ? { body } : {}),
    json: rules.filter((rule) => rule !== undefined),
    headers: headers.filter((rule) => rule !== undefined),
    degraded,
  }
}

async function headerRule(line: string): Promise<HeaderRule> {
  const { name, value } = split(line)
  if (!TOKEN.test(name)) throw new RangeError('a line has no name of a header; write `Name` or `Name: pattern`')
  return value === '' ? { name } : { name, pattern: await parsePattern(value) }
}

/** A line's mistake names it by its number: its text may be a secret. */
function headersOf(lines: readonly string[], mistakes: Mistakes): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [at, line] of lines.entries()) {
    const { name, value } = split(line)
    if (!line.includes(':') || !TOKEN.test(name)) mistakes.add('headers', `line ${at + 1} is not \`Name: value\``)
    else if (!SENDABLE.test(value))
      mistakes.add('headers', `line ${at + 1} (${name}) holds a character that no header may`)
    else headers[name] = value
  }
  return headers
}

function split(line: string): { name: string; value: string } {
  const at = line.indexOf(':')
  return at < 0
    ? { name: line.trim(), value: '' }
    : { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
}

function placeOf(written: string, mistakes: Mistakes): ProbeOptions['connectTo'] {
  const parts = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(written)
  const port = parts?.[3] === undefined ? undefined : Number(parts[3])
  const host = parts?.[1] ?? parts?.[2]
  if (host === undefined || (port !== undefined && (port < 1 || port > 65_535))) {
    mistakes.add('connect-to', 'is no host and port; write 127.0.0.1:8000 or [::1]:8000')
    return undefined
  }
  return port === undefined ? { host } : { host, port }
}
