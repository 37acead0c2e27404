import { describe, expect, test } from 'vitest'
import { node20, runAction, temporaryWorkspace } from '../src/index.ts'
import { printing, runSource } from './fixture-action.ts'

const mib = 1024 * 1024

describe('what the action gets', () => {
  test('the environment of a step, and nothing of the host', async () => {
    process.env['HOST_ONLY'] = 'x'
    const env = { NODE_ICU_DATA: '/x', EXTRA: 'y' }
    const inputs = { 'time-out x': 'a', url: 'b\nc' }
    using workspace = temporaryWorkspace()
    const result = await runSource('console.log(JSON.stringify({ ...process.env, cwd: process.cwd() }))', {
      env,
      inputs,
      workspace: workspace.path,
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
    })
    const seen = JSON.parse(result.stdout)
    expect(seen).toMatchObject({
      'INPUT_TIME-OUT_X': 'a',
      INPUT_URL: 'b\nc',
      EXTRA: 'y',
      GITHUB_ACTIONS: 'true',
      CI: 'true',
    })
    expect(seen).toMatchObject({ GITHUB_REF_NAME: '7/merge', GITHUB_EVENT_NAME: 'pull_request', cwd: workspace.path })
    expect(Object.keys(seen)).not.toContain('HOST_ONLY')
    expect(Object.keys(seen)).not.toContain('NODE_ICU_DATA')
    expect(Object.keys(seen).filter((name) => /^(npm|pnpm|VITEST|NODE)/.test(name))).toEqual([])
  })

  test('its standard input is closed', async () => {
    const result = await runSource("process.stdin.on('end', () => console.log('ended')).resume()")
    expect(result).toMatchObject({ log: 'ended', conclusion: 'success', violations: [] })
  })

  test('a payload, also a broken one', async () => {
    const read =
      "import { readFileSync } from 'node:fs'; console.log(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))"
    expect((await runSource(read, { event: { number: 7 } })).log).toBe('{"number":7}')
    expect((await runSource(read, { event: '{"number":' })).log).toBe('{"number":')
  })

  test('files that are not there or cannot be written', async () => {
    const names = 'console.log(process.env.GITHUB_OUTPUT === undefined); file("GITHUB_STEP_SUMMARY", "x")'
    const result = await runSource(names, { files: { GITHUB_OUTPUT: 'missing', GITHUB_STEP_SUMMARY: 'unwritable' } })
    expect(result.log).toContain('true')
    expect(result.stderr).toContain('EISDIR')
  })

  test('an input beyond what Linux starts a process with is refused by name', async () => {
    const fits = 'x'.repeat(131_072 - 'INPUT_URL'.length - 2)
    expect((await runSource('console.log(process.env.INPUT_URL.length)', { inputs: { url: fits } })).log).toBe(
      `${fits.length}`,
    )
    await expect(runSource('', { inputs: { url: `${fits}x` } })).rejects.toThrow(/^E2BIG: INPUT_URL takes 131073 bytes/)
  })

  test.skipIf(!node20)('the Node that was asked for', async () => {
    const result = await runSource('console.log(process.version)', { node: node20?.path ?? '' })
    expect(result.log).toBe('v20.19.0')
  })
})

describe('what it answers', () => {
  test('outputs, state, environment, path and summary, also when it fails', async () => {
    const source = `file('GITHUB_OUTPUT', 'a<<E\\n1\\n2\\nE\\n'); file('GITHUB_STATE', 's=1\\n'); file('GITHUB_ENV', 'v=2\\n')
file('GITHUB_PATH', '/bin/x\\n'); file('GITHUB_STEP_SUMMARY', '# Hi\\n'); process.exitCode = 3`
    const result = await runSource(source, {}, 'console.log(process.env.STATE_s)')
    expect(result).toMatchObject({
      exitCode: 3,
      conclusion: 'failure',
      outputs: { a: '1\n2' },
      env: { v: '2' },
      path: ['/bin/x'],
    })
    expect(result).toMatchObject({ summary: '# Hi\n', post: { log: '1', violations: [] }, violations: [] })
  })

  test('annotations as the runner keeps them', async () => {
    using workspace = temporaryWorkspace()
    const lines = [
      `::error file=${workspace.path}/src/a.ts,line=3,endLine=2,title=T::one%0Atwo`,
      '::warning file=b.ts,line=1,endLine=2,col=3::cols do not go with several lines',
      '::notice endLine=4::the end is taken for the start',
    ]
    const result = await runSource(printing(...lines), { workspace: workspace.path })
    expect(result.annotations).toEqual([
      { kind: 'error', message: 'one\ntwo', title: 'T', file: 'src/a.ts' },
      { kind: 'warning', message: 'cols do not go with several lines', file: 'b.ts', line: 1, endLine: 2 },
      { kind: 'notice', message: 'the end is taken for the start', line: 4, endLine: 4 },
    ])
    expect(result.log).toContain('Error: one\ntwo')
  })

  test('groups and masks in the log', async () => {
    const lines = ['::add-mask::sesame%0Apoppy', '::group::Seeds', 'a seed', '::endgroup::', '::debug::hidden']
    const result = await runSource(printing(...lines))
    expect(result).toMatchObject({
      log: 'Seeds\na seed',
      groups: [{ title: 'Seeds', lines: ['a seed'] }],
      violations: [],
    })
    expect(result.masks).toEqual(['sesame\npoppy', 'sesame', 'poppy'])
  })

  test('text between stop-commands and its token is no command', async () => {
    const result = await runSource(
      printing('::stop-commands::tok-123', '::set-output name=a::b', '##[error]x', '::tok-123::'),
    )
    expect(result).toMatchObject({ outputs: {}, annotations: [], violations: [] })
    expect(result.log).toContain('::set-output name=a::b')
  })

  test('a file written to the workspace', async () => {
    using workspace = temporaryWorkspace({ 'a.txt': '1', 'b.txt': '2' })
    const source =
      "import { rmSync } from 'node:fs'; rmSync('a.txt'); appendFileSync('b.txt', 'x'); appendFileSync('c.txt', 'x')"
    const result = await runSource(source, { workspace: workspace.path })
    expect(result.workspaceChanges).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })
})

describe('what it must not do', () => {
  test.each([
    ['an open group', printing('::group::A'), 'group "A" is never closed'],
    ['a group in a group', printing('::group::A', '::group::B', '::endgroup::'), 'opened inside'],
    ['an end without a group', printing('::endgroup::'), 'endgroup without a group'],
    ['an old-style command', printing('body: ##[error]x'), 'old-style command'],
    ['set-output', printing('::set-output name=a::b'), 'deprecated command ::set-output::'],
    ['save-state', printing('::save-state name=a::b'), 'deprecated command ::save-state::'],
    ['a command after a bare CR', printing('text\r::set-output name=a::b'), 'deprecated command'],
    ['a command on stderr', "console.error('::set-output name=a::b')", 'deprecated command'],
    ['set-env', printing('::set-env name=a::b'), '`set-env` command is disabled'],
    ['add-path', printing('::add-path::/x'), '`add-path` command is disabled'],
    ['an unknown command', printing('::eror file=a.ts::x'), 'unknown command "eror"'],
    ['a bad stop token', printing('::stop-commands::error'), 'stop-commands is empty or the name of a command'],
    ['commands stopped for good', printing('::stop-commands::tok-123', 'x'), 'stop-commands is never ended'],
    ['eleven warnings', printing(...Array(12).fill('::warning::x')), 'more than 10 annotations of kind warning'],
    ['a message too long', printing(`::error::${'x'.repeat(4097)}`), 'error cut at 4096 of 4097'],
    ['a summary too long', `file('GITHUB_STEP_SUMMARY', 'x'.repeat(${mib + 1}))`, 'upload aborted'],
    ['a broken output file', "file('GITHUB_OUTPUT', 'a<<E\\nx\\n')", "Unable to process file command 'output'"],
    ['NODE_OPTIONS', "file('GITHUB_ENV', 'NODE_OPTIONS=--x\\n')", "Can't store NODE_OPTIONS"],
    ['a secret in the log', printing('open sesame'), 'a secret in clear text in the log'],
    ['a secret in the summary', "file('GITHUB_STEP_SUMMARY', 'sesame')", 'a secret in clear text in the summary'],
    ['a secret in an output', "file('GITHUB_OUTPUT', 'a=sesame\\n')", 'a secret in clear text in the outputs'],
    [
      'a secret in the report',
      "const p = process.env.RUNNER_TEMP + '/r.json'; appendFileSync(p, 'sesame'); file('GITHUB_OUTPUT', 'report=' + p + '\\n')",
      'a secret in clear text in the report',
    ],
  ])('%s', async (_, source, violation) => {
    const result = await runSource(source, { secrets: ['sesame'] })
    expect(result.violations.join('\n')).toContain(violation)
  })

  test('a summary of exactly 1 MiB is kept', async () => {
    const result = await runSource(`file('GITHUB_STEP_SUMMARY', 'x'.repeat(${mib}))`)
    expect(result.summary?.length).toBe(mib)
    expect(result.violations).toEqual([])
  })

  test('what the runner refuses fails the step, whatever the exit code', async () => {
    expect(await runSource(printing('::set-env name=a::b'))).toMatchObject({ exitCode: 0, conclusion: 'failure' })
    expect(await runSource("file('GITHUB_STATE', 'nonsense')")).toMatchObject({ exitCode: 0, conclusion: 'failure' })
  })

  test('leaving something behind that holds its output', async () => {
    const child = "import { spawn } from 'node:child_process'; spawn('sleep', ['30'], { stdio: 'inherit' }).unref()"
    const result = await runSource(child, { drainMs: 200 })
    expect(result.outputHeldOpen).toBe(true)
    expect(result.violations.join('\n')).toContain('held stdout or stderr open')
    if (process.platform === 'linux') expect(result.survivors).toMatchObject([{ command: 'sleep 30' }])
  })

  test('going on for ever', async () => {
    const result = await runSource('setInterval(() => {}, 1000)', { timeoutMs: 500 })
    expect(result).toMatchObject({ timedOut: true, exitSignal: 'SIGKILL', conclusion: 'failure' })
  })
})

test('a Node that does not exist is the mistake of the test', async () => {
  await expect(runSource('', { node: '/nowhere/node', signal: { afterMs: 10 } })).rejects.toThrow('ENOENT')
})

test('a bundle that does not exist fails as Node fails', async () => {
  expect(await runAction({ main: '/nowhere/index.js' })).toMatchObject({ exitCode: 1, conclusion: 'failure' })
})
