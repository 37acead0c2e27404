import { describe, expect, test } from 'vitest'
import { asked } from './asked.ts'

const mod =
  'module example.com/app\n\ngo 1.22\n\nrequire (\n\texample.org/a v1.0.0\n\texample.org/b v0.3.0 // indirect\n)\n'
const sum = 'example.org/a v1.0.0 h1:aa=\nexample.org/a v1.0.0/go.mod h1:ab=\nexample.org/b v0.3.0/go.mod h1:bb=\n'
const vendor =
  '# example.org/a v1.0.0\n## explicit; go 1.20\nexample.org/a\n# example.org/b v0.3.0\n## explicit\nexample.org/b\n'
const files = { 'go.mod': mod, 'go.sum': sum }
type Files = Readonly<Record<string, string>>
const check = (changes: Files) => asked('go', 'go.sum', { ...files, ...changes })

describe('go.sum', () => {
  test('a sound one; an indirect requirement needs no checksum of its content', async () => {
    expect((await check({})).told).toEqual(['holds lock-fresh go.sum: go.sum'])
  })

  const drifts: readonly (readonly [string, Files, string])[] = [
    [
      'added',
      { 'go.mod': mod.replace(')', '\texample.org/c v1.2.3\n)') },
      'broken dependency-added go.mod:8 example.org/c v1.2.3',
    ],
    [
      'another version',
      { 'go.mod': mod.replace('a v1.0.0', 'a v1.1.0') },
      'broken constraint-changed go.mod:6 example.org/a v1.1.0',
    ],
    [
      'content line missing',
      { 'go.sum': sum.replace(/^.*\n/, '') },
      'broken checksum-missing go.mod:6 example.org/a v1.0.0',
    ],
    [
      'two checksums',
      { 'go.sum': `example.org/a v1.0.0 h1:zz=\n${sum}` },
      'broken checksum-mismatch go.sum:2 example.org/a v1.0.0',
    ],
    [
      'vendored, not marked',
      { 'vendor/modules.txt': vendor.replace('## explicit; go 1.20\n', '') },
      'broken constraint-changed go.mod:6 example.org/a@v1.0.0',
    ],
    [
      'vendored, marked and not required',
      { 'go.mod': mod.replace(/.*v0.3.0.*\n/, ''), 'vendor/modules.txt': vendor },
      'broken dependency-removed vendor/modules.txt:4 example.org/b@v0.3.0',
    ],
    [
      'vendored, not replaced',
      { 'go.mod': `${mod}\nreplace example.org/a => ./a\n`, 'vendor/modules.txt': vendor },
      'broken override-changed go.mod:10 example.org/a',
    ],
    [
      'folder that asks for more',
      {
        'go.mod': `${mod}\nreplace example.org/a => ./a\n`,
        'a/go.mod': 'module example.org/a\n\nrequire example.org/b v0.4.0\n',
      },
      'broken dependency-unsatisfied go.mod:7 example.org/b@v0.4.0',
    ],
    [
      'folder that is not there',
      { 'go.mod': `${mod}\nreplace example.org/a => ./a\n` },
      'broken source-changed go.mod:10 example.org/a => ./a',
    ],
  ]
  test.each(drifts)('%s', async (_, changes, cause) => {
    const { told } = await check(changes)
    expect(told[0]).toBe('broken lock-stale go.sum: go.sum')
    expect(told).toContain(cause)
  })

  test('a workspace counts the sums of all members, and go adds what is missing', async () => {
    const work = {
      'go.work': 'go 1.22\n\nuse (\n\t.\n\t./tool\n)\n',
      'tool/go.mod': 'module example.com/tool\n\ngo 1.22\n',
    }
    const answer = await check({ ...work, 'go.sum': '', 'go.work.sum': sum })
    expect(answer.told).toEqual(['holds lock-fresh go.sum: go.sum'])
    expect(answer.manifests).toEqual(['go.mod', 'go.work', 'go.mod', 'tool/go.mod'])
    const gone = await check({ ...work, 'go.work': 'go 1.22\n\nuse ./gone\nuse .\n' })
    expect(gone.told).toEqual(['broken member-removed go.work:3 use ./gone'])
  })

  test.each([
    ['lock-invalid', { 'go.sum': `${sum}example.org/x v1.0.0\n` }],
    ['conflict-markers', { 'go.sum': `<<<<<<< a\n${sum}=======\n>>>>>>> b\n` }],
    ['manifest-invalid', { 'go.mod': mod.replace('a v1.0.0', 'a main') }],
    ['manifest-invalid', { 'go.mod': mod.replace('a v1.0.0', 'a v2.0.0') }],
    ['manifest-invalid', { 'go.mod': mod.replace(')', '') }],
    ['manifest-invalid', { 'go.mod': `${mod}requires x v1.0.0\n` }],
  ])('%s', async (code, changes) => {
    expect((await check(changes)).findings[0]).toMatchObject({ outcome: 'broken', code })
  })
})
