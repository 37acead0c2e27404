import { setTimeout as sleep } from 'node:timers/promises'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { command } from '../../src/signals/command.ts'
import { type Given, look, refusals, sceneIn } from '../support/scene.ts'

const node = process.execPath
const env = { PATH: process.env['PATH'] ?? '' }

async function told(keys: object, given: Given = {}) {
  using workspace = temporaryWorkspace({ 'sub/a.txt': 'x' })
  return await look(command, keys, sceneIn(workspace.path, { commandsAllowed: true, env, ...given }))
}

const script = (text: string) => [node, '-e', text]

test.each<[string, object, object]>([
  [
    'ends as wanted',
    { run: script('console.log("fine")') },
    { holds: true, code: 'exit-wanted', details: ['fine'], value: 0 },
  ],
  [
    'ends otherwise',
    { run: script('console.error("a\\nb"); process.exit(3)') },
    { holds: false, code: 'exit-unwanted', expected: 'exit code 0', details: ['a', 'b'], value: 3 },
  ],
  ['ends otherwise, as wanted', { run: script('process.exit(3)'), exit: 3 }, { holds: true }],
  ['runs in a folder', { run: script('process.exit(fs.existsSync("a.txt") ? 0 : 1)'), folder: 'sub' }, { holds: true }],
  ['has no such folder', { run: [node], folder: 'nope' }, { measured: false, code: 'file-missing' }],
  [
    'is not there',
    { run: ['no-such-program-of-ours'] },
    { measured: false, code: 'program-missing', observed: 'no-such-program-of-ours could not be started: ENOENT' },
  ],
  ['hangs', { run: script('setInterval(() => {}, 1000)'), timeout: '500ms' }, { measured: false, code: 'timeout' }],
  [
    'prints without end',
    { run: script('const go = () => process.stdout.write("x".repeat(1 << 20), go); go()') },
    { measured: false, code: 'output-too-large' },
  ],
  ['is killed', { run: script('process.kill(process.pid, "SIGKILL")') }, { measured: false, code: 'killed' }],
  [
    'is not read by a shell',
    { run: script('console.log(process.argv[1])').concat('$(id) && x; `y`') },
    { details: ['$(id) && x; `y`'] },
  ],
  [
    'prints a secret',
    { run: script('console.log("token=abcdefgh"); process.exit(1)') },
    { details: ['(a line that may hold a secret)'] },
  ],
  [
    'reads its input',
    { run: script('process.stdin.on("data", () => {}).on("end", () => process.exit(0))') },
    { holds: true },
  ],
])('a program that %s', async (_, keys, evidence) => {
  expect(await told(keys)).toMatchObject(evidence)
})

test('what it left behind is stopped with it', async () => {
  const evidence = await told({
    run: script(
      `const c = child_process.spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log(c.pid); c.unref(); process.exit(0)`,
    ),
  })
  expect(evidence).toMatchObject({ holds: true })
  const pid = Number(evidence.details?.[0])
  const isAlive = () => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  for (const until = Date.now() + 10_000; isAlive() && Date.now() < until; ) await sleep(50)
  expect(isAlive()).toBe(false)
})

test('gets the variables that are named, and no others', async () => {
  const run = script('console.log(Object.keys(process.env).sort().join(" "))')
  const given = { env: { ...env, HOME: '/h', GITHUB_TOKEN: 'x', WANTED: 'y' } }
  expect((await told({ run, env: 'WANTED' }, given)).details).toEqual(['HOME PATH WANTED'])
  expect(await told({ run, env: ['NOPE'] }, given)).toMatchObject({ measured: false, code: 'no-variable' })
})

test('runs nothing unless it is allowed, nor for a configuration of a pull request', async () => {
  const run = [node, '-e', 'fs.writeFileSync("ran", "")']
  using workspace = temporaryWorkspace()
  for (const [given, code] of [
    [{}, 'commands-off'],
    [{ commandsAllowed: false }, 'commands-off'],
    [{ commandsAllowed: true, trusted: false }, 'not-trusted'],
  ] as const)
    expect(await look(command, { run }, sceneIn(workspace.path, { env, ...given }))).toMatchObject({
      measured: false,
      code,
    })
  const { existsSync } = await import('node:fs')
  expect(existsSync(`${workspace.path}/ran`)).toBe(false)
})

test.each([
  [{ run: 'npm test' }, /is no list; write the program/],
  [{ run: [] }, /names no program/],
  [{ run: ['npm test'] }, /no shell reads it/],
  [{ run: ['a'], exit: 256 }, /at most 255/],
  [{ run: ['a'], timeout: '2h' }, /more than an hour/],
  [{ run: ['a'], folder: '../x' }, /has \.\. in it/],
])('refuses %j', async (keys, message) => {
  expect(await refusals(command, keys)).toEqual([expect.stringMatching(message)])
})
