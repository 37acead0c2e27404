import { expect, test } from 'vitest'
import { withOwnExtras } from '../../src/pdm/own-extras.ts'

const at = (text: string) => ({ text, path: [text] })
const extras = new Map([
  ['all', [at('App[keys]'), at('rich')]],
  ['keys', [at('keyring'), at('app[all]')]],
])

test.each([
  ['an extra of its own', ['app[keys]'], ['keyring', 'rich']],
  ['extras that name each other, once each', ['app[all]', 'httpx'], ['keyring', 'rich', 'httpx']],
  ['an extra that is none', ['app[more]'], []],
  ['another project', ['apps[keys]'], ['apps[keys]']],
])('a project that asks for %s', (_name, asked, stands) => {
  const written = withOwnExtras(asked.map(at), 'app', extras)
  expect(written.map(({ text }) => text)).toEqual(stands)
})
