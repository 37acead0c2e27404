import { describe, expect, test } from 'vitest'
import { builtProbe } from './built-probe.ts'

const probe = builtProbe()
const base64 = (text: string) => Buffer.from(text).toString('base64')
const secret = 'p"ss?>~ w(ö)rd/1 of many letters'

const forms: readonly (readonly [string, string])[] = [
  ['itself', secret],
  ['URL-encoded', encodeURIComponent(secret)],
  ['URL-encoded in lower case', encodeURIComponent(secret).replace(/%../g, (octet) => octet.toLowerCase())],
  ['a form value', String(new URLSearchParams({ a: secret })).slice(2)],
  ['JSON', JSON.stringify(secret)],
  ['base64', base64(secret)],
  ['base64 behind one letter', base64(`u${secret}`)],
  ['basic authentication', base64(`user:${secret}`)],
  ['basic authentication of another length', base64(`admin:${secret}`)],
  ['base64url', Buffer.from(secret).toString('base64url')],
]

/** What is left of an encoding when its first and last few characters, which hold bits of neighbours, are taken away. */
const core = (text: string) => text.slice(8, -8)

describe.each(['fail', 'say', 'throws', 'throws-later'])('a secret that is echoed by %s', (act) => {
  test.each(forms)('as %s', async (_, text) => {
    const result = await probe.run(act, { inputs: { text: `it is ${text}.`, token: secret }, secrets: [secret] })
    expect(result.violations).toEqual([])
    const masking = result.commands.filter(({ name }) => name === 'add-mask').map(({ line }) => line)
    const log = result.stdout.split('\n').filter((line) => !masking.includes(line))
    const told = [...log, result.stderr, result.summaryText, JSON.stringify(result.outputs), result.reportText ?? '']
    for (const each of told) expect(each).not.toContain(core(text))
    expect(told.join('\n')).toContain('***')
  })
})

test('each line of a secret, and each of several', async () => {
  const key = '-----BEGIN KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQEF\n-----END KEY-----'
  const text = 'MIIEvQIBADANBg and kqhkiG9w0BAQEF, tomato, cucumber and a b'
  const inputs = { text, token: key, keys: 'tomato\ncucumber' }
  const secrets = ['MIIEvQIBADANBg', 'kqhkiG9w0BAQEF', 'tomato', 'cucumber']
  const result = await probe.run('fail', { inputs, secrets })
  expect(result).toMatchObject({ exitCode: 1, violations: [], outputs: { echo: '*** and ***, ***, *** and a b' } })
  expect(result.masks).toEqual(expect.arrayContaining(secrets))
})

test.each(['pass', 'hard', 'holds', 'probe', 'inconclusive', 'probe-pass', '2026', 'true'])(
  'a password that is %s turns no verdict',
  async (token) => {
    const result = await probe.run('pass', { inputs: { token, text: 'x' } })
    const { verdict, enforcement, gate } = JSON.parse(result.reportText ?? '')
    expect(result.exitCode).toBe(0)
    expect({ outcome: verdict.outcome, code: verdict.code, gate }).toEqual({
      outcome: 'pass',
      code: 'probe-pass',
      gate: 'probe',
    })
    expect(enforcement.effective).toBe('hard')
    expect(verdict.findings[0].outcome).toBe('holds')
  },
)

test('a secret in a mistaken input is not told', async () => {
  const inputs = { token: 'sesame-poppy', url: 'sesame-poppy', urls: 'https://u:sesame-poppy@', times: 'sesame-poppy' }
  const result = await probe.run('pass', { inputs, secrets: ['sesame-poppy'] })
  expect(result).toMatchObject({ exitCode: 1, violations: [] })
  expect(result.log).toContain('url: "***" is not an address')
})

test('the password in an address that cannot be read is not told', async () => {
  const result = await probe.run('pass', { inputs: { url: 'ftp://user:hunter22@host/', urls: 'http://u:hunter22@:x' } })
  expect(result.log).toContain('url: "ftp://***@host/" begins with ftp:')
  expect(result.stdout + result.summaryText).not.toContain('hunter22')
})

test('a secret of many lines does not slow a run down', async () => {
  const lines = Array.from({ length: 8_000 }, (_, at) => `line ${at * 7919}`)
  const result = await probe.run('fail', {
    inputs: { token: lines.join('\n'), text: lines[7_000] ?? '', times: '100' },
  })
  expect(result).toMatchObject({ exitCode: 1, outputs: { echo: '***' } })
})
