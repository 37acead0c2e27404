import { expect, test } from 'vitest'
import { secretsInAddress } from '../src/index.ts'

test.each([
  ['http://127.0.0.1:8000/healthz', []],
  ['http://user:hunter2@host/', ['hunter2']],
  ['postgres://app:p%40ss@db/shop', ['p%40ss', 'p@ss']],
  ['http://host/?api_key=abcdef&page=2', ['abcdef']],
  ['http://host/?page=2#token=abcdef', []],
  ['https://ghp_0123456789abcdef@host/', ['ghp_0123456789abcdef']],
  ['http://admin@host/', []],
  ['http://a:b@host/', []],
  ['no address: at all', []],
])('what must not be told of %s', (address, secrets) => {
  expect([...new Set(secretsInAddress(address))]).toEqual(secrets)
})
