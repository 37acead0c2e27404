import { describe, expect, test } from 'vitest'
import { BASE, MANIFEST, named, PROVEN } from './named.ts'

describe('one change that needs a closer look', () => {
  test('removed', async () => {
    const [told, ...rest] = await named(BASE.replace('httpx = "^0.26"\n', ''))
    expect(rest).toEqual([])
    expect(told).toMatchObject({ code: 'dependency-removed', claim: 'httpx 0.26.0', at: 'app/poetry.lock:3' })
    expect(told?.observed).toBe(
      `in the lock, declared nowhere (removed?); httpx = "^0.26" stood in tool.poetry.dependencies when the lock was made${PROVEN}`,
    )
  })

  test('a line is right with CRLF too', async () => {
    const [told] = await named(BASE.replace('^0.26', '^0.27').replaceAll('\n', '\r\n'))
    expect(told?.at).toBe(`${MANIFEST}:7`)
  })
})

describe('several changes', () => {
  test('each is named, and all are proven together', async () => {
    const after = BASE.replace('^0.26', '^0.27')
      .replace('^3.10', '^3.11')
      .replace('[tool.poetry.extras]', 'click = "*"\n\n[tool.poetry.extras]')
    const told = await named(after)
    expect(told.map(({ claim }) => claim)).toEqual(['httpx ^0.27', 'click *', 'python ^3.11'])
    expect(told.every(({ observed }) => observed.endsWith(PROVEN))).toBe(true)
  })

  test('what the lock proves is told without the hash where the rest cannot be guessed', async () => {
    const told = await named(
      BASE.replace('^0.26', '^0.27')
        .replace('name = "demo"', 'source = [{ name = "x", url = "https://example.org/y" }]\nname = "demo"')
        .replace('^1.5', '>=0.1.7.3'),
    )
    expect(told).toEqual([
      { code: 'constraint-changed', claim: 'httpx ^0.27', at: `${MANIFEST}:8`, observed: 'lock has 0.26.0' },
    ])
  })

  test('nothing is accused where nothing is proven', async () => {
    expect(await named(BASE.replace('"^0.26"', '">=0.0.0.1,!=7"').replace('^1.5', '>=0.1.7.3'))).toEqual([])
  })

  test('a group added with its dependency is the dependency, not a renaming besides', async () => {
    const told = await named(`${BASE}\n[tool.poetry.group.lint.dependencies]\npluggy = "*"\n`)
    expect(told.map(({ claim }) => claim)).toEqual(['pluggy *'])
  })
})
