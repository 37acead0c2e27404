// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell expansions are what is tested
import { describe, expect, test } from 'vitest'
import { findPins } from '../../src/pins/find.ts'
import type { PinnedToolName } from '../../src/pins/index.ts'
import { limits } from '../../src/pins/limits.ts'

const size = 480_000
const repeat = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size)
const workflow = '.github/workflows/ci.yml'
const aliases = Array.from({ length: 12_000 }, (_, i) => `b${i + 1}: &b${i + 1} [*b${i}, *b${i}]\n`).join('')

describe('half a megabyte of', () => {
  test.each<[string, string, string]>([
    ...[
      '$(',
      '${',
      '${{',
      '`',
      '"$(" ',
      '"\\"',
      "'a' ",
      '<<A\n',
      '<(',
      '\\\n',
      'a|',
      'cd x\n',
      'A=$A$A$A$A$A\n',
      'sh -c "',
    ].map((piece): [string, string, string] => [
      `shell ${JSON.stringify(piece)}`,
      'x.sh',
      `# poetry\n${repeat(piece)}`,
    ]),
    ...['RUN <<A\n', 'RUN <<A\nA\n', 'ENV A=1 \\\n', 'ENV A 1\n', 'ARG A=$A$A$A\n', 'FROM a AS b\n', '\\\n', '#\n'].map(
      (piece): [string, string, string] => [
        `Dockerfile ${JSON.stringify(piece)}`,
        'Dockerfile',
        `# poetry\n${repeat(piece)}`,
      ],
    ),
    ['flow collections', workflow, `a: poetry\nb: ${repeat('[')}`],
    ['sequences in sequences', workflow, `# poetry\n${repeat('- ')}`],
    ['keys', workflow, `# poetry\njobs:\n${Array.from({ length: 40_000 }, (_, i) => `  a${i}:\n`).join('')}`],
    ['aliases', workflow, `# poetry\nb0: &b0 [x]\n${aliases}jobs: *b12000\n`],
    ['aliases, walked', '.gitlab-ci.yml', `# poetry\nb0: &b0 [x]\n${aliases}`],
    ['spaces', '.tool-versions', `poetry${repeat(' ')}`],
    ['equals signs', 'requirements.txt', `poetry${repeat('=')}`],
    ['TOML arrays', 'mise.toml', `# poetry\na = ${repeat('[')}`],
    ['one line of quotes', 'noxfile.py', repeat('"poetry')],
  ])('%s', async (_name, path, text) => {
    expect((await findPins('poetry', [{ path, text }])).length).toBeLessThanOrEqual(limits.pins)
  })

  test.each<[PinnedToolName, string, string]>([
    ['cargo', 'x.sh', repeat('rm cargo update ')],
    ['cargo', 'x.sh', repeat('rustup install -a -a -a\n')],
    ['cargo', 'rust-toolchain', repeat(' \n')],
    ['go', 'x.sh', repeat(`curl ${'go1'.repeat(600)}\n`)],
    ['composer', 'x.sh', `composer ${repeat('installer --1')}`],
    ['composer', 'x.sh', repeat('composer self-update -a -a -a -a\n')],
    ['bundler', 'x.sh', repeat(`gem install ${'bundler --a '.repeat(150)}\n`)],
    ['flutter', 'x.sh', repeat(`git clone ${'flutter.git -b '.repeat(120)}\n`)],
    ['go', 'Dockerfile', repeat('FROM golang:1.22 AS a\nCOPY . .\n')],
    ['go', 'Dockerfile', `# golang\nFROM golang:1.22\n${repeat('COPY . .\n')}`],
  ])('%s in %s: %#', async (tool, path, text) => {
    expect((await findPins(tool, [{ path, text }])).length).toBeLessThanOrEqual(limits.pins)
  })
})

test('a megabyte is not read, and that is told', async () => {
  const pins = await findPins('poetry', [{ path: 'x.sh', text: 'poetry '.repeat(150_000) }])
  expect(pins).toMatchObject([{ unknown: 'longer than 500,000 characters, not read' }])
})

test('pins are counted', async () => {
  const text = Array.from({ length: 3_000 }, (_, i) => `pip install poetry==1.0.${i}\n`).join('')
  const files = ['a.sh', 'b.sh', 'c.sh'].map((path) => ({ path, text }))
  expect(await findPins('poetry', files)).toHaveLength(limits.pins)
})

test('variables that name each other end', async () => {
  const text = `env: { A: '${'$B'.repeat(8)}', B: '${'$A'.repeat(8)}' }\njobs: { a: { steps: [{ run: 'pip install poetry==$A' }] } }\n`
  expect(await findPins('poetry', [{ path: workflow, text }])).toMatchObject([{ unknown: 'too deeply nested' }])
})

test('aliases that hold themselves end', async () => {
  const text = '# poetry\na: &a\n  b: *a\n  script: pip install poetry==1.8.3\n'
  expect(await findPins('poetry', [{ path: '.gitlab-ci.yml', text }])).toMatchObject([{ spec: '1.8.3' }])
})

test('odd names are only names', async () => {
  const text =
    'env: { __proto__: 1, constructor: 2 }\njobs: { __proto__: { steps: [{ run: "pip install poetry==$constructor" }] } }\n'
  const pins = await findPins('poetry', [{ path: workflow, text }])
  expect(pins.map(({ spec, job }) => [spec, job])).toEqual([['2', '__proto__']])
})
