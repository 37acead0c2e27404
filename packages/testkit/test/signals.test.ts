import { expect, test } from 'vitest'
import { runSource } from './fixture-action.ts'

const forever = "setInterval(() => {}, 1000); console.log('ready')"
const ready = { afterOutput: /ready/ }

test('without a handler Node dies of SIGINT at once', async () => {
  const result = await runSource(forever, { signal: ready })
  expect(result).toMatchObject({
    exitSignal: 'SIGINT',
    conclusion: 'failure',
    ladder: [{ signal: 'SIGINT' }],
    violations: [],
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('an action that minds %s leaves with its answer written', async (first) => {
  const mind = `process.on('${first}', () => { file('GITHUB_OUTPUT', 'verdict=inconclusive\\n'); process.exit(1) })\n${forever}`
  const result = await runSource(mind, { signal: { ...ready, first, terminateMs: 15_000 } })
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' }, violations: [] })
  expect(result.ladder).toHaveLength(1)
})

test('one that traps SIGINT and goes on gets SIGTERM', async () => {
  const result = await runSource(`process.on('SIGINT', () => {})\n${forever}`, {
    signal: { ...ready, interruptMs: 300 },
  })
  expect(result).toMatchObject({ exitSignal: 'SIGTERM', ladder: [{ signal: 'SIGINT' }, { signal: 'SIGTERM' }] })
  const [first, second] = result.ladder
  expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(295)
})

test('one that traps both is killed', async () => {
  const deaf = `process.on('SIGINT', () => {}); process.on('SIGTERM', () => {})\n${forever}`
  const result = await runSource(deaf, { signal: { ...ready, interruptMs: 200, terminateMs: 200 } })
  expect(result.ladder.map(({ signal }) => signal)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL'])
  expect(result.violations).toEqual(['had to be killed: went on after its signals'])
})

test('its children get no signal, and live on', async () => {
  const parent = `import { spawn } from 'node:child_process'; spawn('sleep', ['30'], { stdio: 'ignore' })\n${forever}`
  const result = await runSource(parent, { signal: ready })
  if (process.platform === 'linux') expect(result.violations).toEqual(['left a process running: sleep 30'])
})

test('an action that ends by itself gets none', async () => {
  expect((await runSource("console.log('done')", { signal: { afterMs: 10_000 } })).ladder).toEqual([])
})
