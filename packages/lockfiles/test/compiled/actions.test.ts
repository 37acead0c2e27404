import { describe, expect, test } from 'vitest'
import { asked } from './asked.ts'

const LOCK = '.github/workflows/actions.lock'
const SHA = '34e114876b0b11c390a56381ad16ebd13914f8d5'
const entry = (key: string, commit = `sha1-${SHA}`, more = '') =>
  `    '${key}':\n        ref: '${key.split('@')[1]}'\n        commit: '${commit}'\n        owner_id: 1\n        repo_id: 2\n${more}`
const lock = `# written by a machine\nversion: 'v0.0.2'\nworkflows:\n    '.github/workflows/ci.yml':\n        - 'actions/cache@v4'\n        - 'actions/checkout@v5'\ndependencies:\n${entry('actions/cache@v4', undefined, "        uses:\n            - 'actions/toolkit@v1'\n")}${entry('actions/checkout@v5')}${entry('actions/toolkit@v1')}`
const workflow =
  'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: Actions/checkout@v5\n      - uses: actions/cache/save@v4\n      - uses: docker://alpine\n      - run: echo\n'
type Files = Readonly<Record<string, string>>
const check = (changes: Files) =>
  asked('actions', LOCK, { [LOCK]: lock, '.github/workflows/ci.yml': workflow, ...changes })
const CI = '.github/workflows/ci.yml'

describe('actions.lock', () => {
  test('a sound one: case, folders of a repository and images do not matter', async () => {
    const answer = await check({})
    expect(answer.told).toEqual([`holds lock-fresh ${LOCK}: ${LOCK}`])
    expect(answer.manifests).toEqual([CI])
  })

  const drifts: readonly (readonly [string, Files, string])[] = [
    ['added', { [CI]: `${workflow}      - uses: acme/new@v1\n` }, `broken dependency-added ${CI}:10 acme/new@v1`],
    [
      'another reference',
      { [CI]: workflow.replace('checkout@v5', 'checkout@v6') },
      `broken constraint-changed ${CI}:6 actions/checkout@v6`,
    ],
    [
      'removed',
      { [CI]: workflow.replace(/.*checkout.*\n/, '') },
      `broken dependency-removed ${LOCK}:6 actions/checkout@v5`,
    ],
    [
      'workflow gone',
      { [LOCK]: lock.replaceAll('ci.yml', 'gone.yml') },
      `broken member-removed ${LOCK}:4 .github/workflows/gone.yml`,
    ],
    [
      'in an action of this repository',
      {
        [CI]: `${workflow}      - uses: $/own\n`,
        'own/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: acme/deep@v2\n',
      },
      'broken dependency-added own/action.yml:4 acme/deep@v2',
    ],
    [
      'transitive entry missing',
      { [LOCK]: lock.replace(entry('actions/toolkit@v1'), '') },
      `broken lock-incomplete ${LOCK}:14 actions/toolkit@v1`,
    ],
    ['left over', { [LOCK]: lock + entry('acme/old@v1') }, `broken dependency-removed ${LOCK}:25 acme/old@v1`],
    [
      'commit of another shape',
      { [LOCK]: lock.replace(`sha1-${SHA}`, SHA) },
      `broken checksum-mismatch ${LOCK}:8 actions/cache@v4`,
    ],
  ]
  test.each(drifts)('%s', async (_, changes, cause) => {
    const { told, command } = await check(changes)
    expect(told[0]).toBe(`broken lock-stale ${LOCK}: ${LOCK}`)
    expect(told).toContain(cause)
    expect(command).toBe('gh actions-lock')
  })

  test('what cannot be locked is told and decides nothing', async () => {
    const { told } = await check({ [CI]: `${workflow}      - uses: ./own\n      - uses: \${{ matrix.action }}\n` })
    expect(told).toEqual([
      `holds lock-fresh ${LOCK}: ${LOCK}`,
      `unknown undetermined ${CI}:10 uses: ./own`,
      `unknown undetermined ${CI}:11 uses: \${{ matrix.action }}`,
    ])
  })

  test.each([
    ['lock-version-unknown', lock.replace('v0.0.2', 'v9.0.0')],
    ['lock-invalid', lock.replace("version: 'v0.0.2'\n", '')],
    ['lock-invalid', lock.replaceAll('actions/toolkit@v1', 'toolkit')],
    ['file-empty', ''],
    ['conflict-markers', `<<<<<<< a\n${lock}=======\n>>>>>>> b\n`],
  ])('never fresh: %s', async (code, text) => {
    expect((await check({ [LOCK]: text })).findings[0]).toMatchObject({ code })
  })
})
