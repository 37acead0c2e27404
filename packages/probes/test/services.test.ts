import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { systemClock } from '@ci-gates/core/runner'
import { freePort, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createProbe, type ProbeOptions, parseTarget, poll } from '../src/index.ts'
import { issue } from './support/certificates.ts'
import { attempt } from './support/servers.ts'
import { give, identity, program, serve, stop } from './support/services.ts'

/** Waits as a gate would. */
function wait(address: string, options: ProbeOptions = {}) {
  const times = { timeoutMs: 30_000, attemptTimeoutMs: 2_000, intervalMs: 500 }
  const common = { clock: systemClock, signal: new AbortController().signal, ...times }
  return poll(createProbe(parseTarget(address), options), common)
}

function workspace() {
  const made = temporaryWorkspace()
  onTestFinished(() => made[Symbol.dispose]())
  chmodSync(made.path, 0o755)
  return made
}

const redis = program('redis-server', 'redis-server')
describe.skipIf(!redis)('real Redis', () => {
  const start = (port: number, folder: string, ...more: string[]) =>
    serve(redis ?? '', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...more])

  test('refused, loading, PONG', async () => {
    const [{ path }, port] = [workspace(), await freePort()]
    const first = start(port, path, '--enable-debug-command', 'yes')
    expect((await wait(`redis://127.0.0.1:${port}`)).outcome).toBe('ready')
    await tell(port, 'DEBUG POPULATE 3000\r\nSAVE\r\n', '+OK\r\n+OK')
    await stop(first)
    start(port, path, '--key-load-delay', '300', '--loading-process-events-interval-bytes', '1024')
    const { outcome, timeline } = await wait(`redis://127.0.0.1:${port}`)
    expect(outcome).toBe('ready')
    expect(timeline.map(({ code }) => code)).toEqual(['connection-refused', 'loading', 'ready'])
  })

  test('a password', async () => {
    const port = await freePort()
    start(port, workspace().path, '--requirepass', 'sesame')
    expect((await wait(`redis://127.0.0.1:${port}`)).last).toMatchObject({
      code: 'ready',
      notes: [expect.stringContaining('password')],
    })
    // It hangs up on whatever sends a Host header (networking.c, securityWarningCommand) and says nothing.
    expect((await attempt(`http://127.0.0.1:${port}/`)).code).toBe('connection-closed')
    expect((await attempt(`postgres://127.0.0.1:${port}/`)).outcome).toBe('not-ready')
  })
})

function tell(port: number, text: string, until: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let heard = ''
    socket.on('data', (chunk) => {
      heard += chunk
      if (!heard.includes(until)) return
      socket.destroy()
      resolve()
    })
  })
}

const postgres = program('postgres', 'postgresql')
const initdb = program('initdb', 'postgresql')
describe.skipIf(!postgres || !initdb)('real PostgreSQL', () => {
  test('refused, ready, and one that accepts nobody yet (57P03)', async () => {
    const [{ path }, port] = [workspace(), await freePort()]
    give('postgres', path)
    const data = join(path, 'data')
    const options = { ...identity('postgres'), stdio: 'ignore' } as const
    writeFileSync(join(path, 'password'), 'sesame\n')
    const secret = ['-A', 'scram-sha-256', `--pwfile=${join(path, 'password')}`]
    execFileSync(initdb ?? '', ['-D', data, '-U', 'postgres', ...secret, '--no-sync'], options)
    const args = [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `unix_socket_directories=${path}`,
      '-c',
      'fsync=off',
    ]
    const server = serve(postgres ?? '', args, 'postgres')
    const { outcome, timeline, last } = await wait(`postgres://postgres@127.0.0.1:${port}/postgres`)
    expect(outcome).toBe('ready')
    expect(timeline[0]?.code).toBe('connection-refused')
    expect(last?.notes).toEqual([expect.stringContaining('authentication')])
    expect((await attempt(`http://127.0.0.1:${port}/`)).outcome).toBe('not-ready')
    await stop(server, 'SIGINT')
    writeFileSync(join(data, 'standby.signal'), '')
    serve(postgres ?? '', [...args, '-c', 'hot_standby=off', '-c', 'restore_command=false'], 'postgres')
    const probe = createProbe(parseTarget(`postgres://127.0.0.1:${port}/`))
    const common = {
      clock: systemClock,
      signal: new AbortController().signal,
      timeoutMs: 1_500,
      attemptTimeoutMs: 1_000,
      intervalMs: 100,
    }
    const standby = await poll(probe, common)
    expect(standby).toMatchObject({
      outcome: 'timed-out',
      last: { code: 'starting-up', observed: expect.stringContaining('57P03') },
    })
  })
})

const mariadb = program('mariadbd', 'mariadb-server')
const install = program('mariadb-install-db', 'mariadb-server')
describe.skipIf(!mariadb || !install)('real MariaDB', () => {
  test('refused, the greeting, no connection left (1040)', async () => {
    const [{ path }, port] = [workspace(), await freePort()]
    const data = join(path, 'data')
    give('mysql', path)
    const own = ['--no-defaults', `--datadir=${data}`]
    execFileSync(install ?? '', [...own, '--auth-root-authentication-method=normal', '--skip-test-db'], {
      stdio: 'ignore',
      ...identity('mysql'),
    })
    const args = [
      ...own,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${join(path, 's')}`,
      '--max-connections=10',
      '--skip-name-resolve',
    ]
    serve(mariadb ?? '', args, 'mysql')
    const { outcome, timeline } = await wait(`mysql://127.0.0.1:${port}`)
    expect(outcome).toBe('ready')
    expect([timeline[0]?.code, timeline.at(-1)?.last.server]).toEqual([
      'connection-refused',
      expect.stringContaining('MariaDB'),
    ])
    expect(await attempt(`http://127.0.0.1:${port}/`)).toMatchObject({ outcome: 'not-ready', speaks: 'MySQL' })
    const held = Array.from({ length: 12 }, () => connect(port, '127.0.0.1').on('error', () => {}))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await attempt(`mysql://127.0.0.1:${port}`)).code).toBe('too-many-connections')
    for (const socket of held) socket.destroy()
  })
})

const nginx = program('nginx', 'nginx-light')
describe.skipIf(!nginx)('real nginx', () => {
  test('its pages for an upstream that is gone, plain HTTP on its TLS port, and a client certificate that is missing', async () => {
    const { path } = workspace()
    const [plain, tls, gone] = [await freePort(), await freePort(), await freePort()]
    const root = issue({ name: 'root', ca: true })
    const own = issue({ name: 'localhost', names: ['DNS:localhost'] }, root)
    for (const [name, text] of Object.entries({ 'own.crt': own.cert, 'own.key': own.key, 'ca.crt': root.cert }))
      writeFileSync(join(path, name), text)
    writeFileSync(
      join(path, 'nginx.conf'),
      `
      daemon off; worker_processes 1; pid ${path}/pid; error_log ${path}/error.log;
      events {} http { access_log off; client_body_temp_path ${path}/b; proxy_temp_path ${path}/p; fastcgi_temp_path ${path}/f; uwsgi_temp_path ${path}/u; scgi_temp_path ${path}/s;
        server { listen 127.0.0.1:${plain}; location / { proxy_pass http://127.0.0.1:${gone}; } location = /ok { return 204; } location = /away { return 302 /login; } }
        server { listen 127.0.0.1:${tls} ssl; ssl_certificate own.crt; ssl_certificate_key own.key; ssl_client_certificate ca.crt; ssl_verify_client on; } }`,
    )
    serve(nginx ?? '', ['-p', path, '-c', join(path, 'nginx.conf'), '-e', join(path, 'error.log')])
    expect((await wait(`http://127.0.0.1:${plain}/ok`)).last).toMatchObject({ code: 'ready', status: 204 })
    expect(await attempt(`http://127.0.0.1:${plain}/`)).toMatchObject({
      code: 'bad-gateway',
      status: 502,
      server: expect.stringContaining('nginx'),
    })
    expect((await attempt(`http://127.0.0.1:${plain}/away`)).code).toBe('redirect-to-login')
    expect(await attempt(`http://127.0.0.1:${tls}/`)).toMatchObject({ code: 'wrong-protocol', speaks: 'TLS' })
    const trusting = { tls: { ca: root.cert } }
    expect((await attempt(`https://localhost:${tls}/`, trusting)).code).toBe('tls-client-certificate-required')
    expect(await attempt(`https://127.0.0.1:${plain}/`)).toMatchObject({ code: 'wrong-protocol', speaks: 'HTTP/1' })
  })
})
