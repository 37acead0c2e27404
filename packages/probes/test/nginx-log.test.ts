import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join } from 'node:path'
import { fakeEngine, freePort, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  adviseNginx,
  type Container,
  compareSnapshots,
  containerSnapshot,
  inspectContainer,
  lastDeath,
  markLog,
  type ProxyLogLine,
  parseSnapshot,
  readLogFile,
  readNginxConfig,
  readProxyLog,
  type Snapshot,
  staleUpstream,
  whoAnswered,
} from '../src/index.ts'
import { brokenUpstreams, emptyNameServer } from './support/broken-upstreams.ts'
import { program, serve, stop } from './support/services.ts'

const nginx = program('nginx', 'nginx-light')

function workspace(): string {
  const made = temporaryWorkspace()
  onTestFinished(() => made[Symbol.dispose]())
  return made.path
}

/** A configuration whose files are all in one folder, so that it runs beside any other nginx. */
function around(folder: string, http: string): string {
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  )
  return `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log info; events {} http { access_log ${folder}/access.log; ${temporary.join(' ')}\n${http}\n}\n`
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: string
}

function ask(port: number, path: string, { abortAfter = 0, body = '' } = {}): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method: body === '' ? 'GET' : 'POST', agent: false },
      (response) => {
        let text = ''
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('close', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
        response.on('error', () => {})
      },
    )
    asked.on('error', () => resolve(undefined))
    asked.end(body)
    if (abortAfter > 0) setTimeout(() => asked.destroy(), abortAfter)
  })
}

const EXPECTED: readonly (readonly [
  path: string,
  status: number | undefined,
  cause: string | undefined,
  peer?: string,
])[] = [
  ['/ok', 200, undefined],
  ['/refused', 502, 'upstream-refused', '127.0.0.3'],
  ['/hang', 504, 'upstream-timeout reading-header', '127.0.0.2'],
  ['/paused', 504, 'upstream-timeout connecting', '127.0.0.4'],
  ['/early', 502, 'upstream-reset', '127.0.0.2'],
  ['/reset', 502, 'upstream-reset', '127.0.0.2'],
  ['/trunc', 200, 'truncated-body', '127.0.0.2'],
  ['/stall', 200, 'upstream-timeout reading-body', '127.0.0.2'],
  ['/big', 502, 'proxy-config', '127.0.0.2'],
  ['/words', undefined, 'proxy-config', '127.0.0.2'],
  ['/tls', 502, 'upstream-tls', '127.0.0.2'],
  ['/name', 502, 'upstream-name-not-found'],
  ['/unix', 502, 'upstream-refused'],
]

describe.skipIf(!nginx)('what the real nginx writes', () => {
  test('each way in which an upstream fails', async () => {
    const folder = workspace()
    const [upstreams, names, port, closed] = [
      await brokenUpstreams(),
      await emptyNameServer(),
      await freePort(),
      await freePort(),
    ]
    const to = (name: string, target: string) => `location /${name} { proxy_pass ${target}; }`
    const config = around(
      folder,
      `proxy_connect_timeout 1s; proxy_read_timeout 1s; resolver 127.0.0.1:${names} ipv6=off; client_max_body_size 1k;
      upstream both { zone both 64k; server 127.0.0.3:${closed}; server 127.0.0.5:${closed}; }
      server { listen 127.0.0.1:${port};
      ${Object.entries(upstreams)
        .map(([name, place]) => to(name, `http://${place}`))
        .join('\n')}
      ${to('refused', `http://127.0.0.3:${closed}`)} ${to('tls', `https://${upstreams['ok']}`)} ${to('both', 'http://both')}
      ${to('unix', `http://unix:${folder}/api.sock`)}
      location /name { set $up nowhere.example.org; proxy_pass http://$up:80; } }`,
    )
    const path = join(folder, 'nginx.conf')
    writeFileSync(path, config)
    const child = serve(nginx ?? '', ['-p', folder, '-c', path, '-e', join(folder, 'error.log')])
    await expect.poll(() => existsSync(join(folder, 'pid')), { timeout: 20_000 }).toBe(true)
    await expect.poll(async () => (await ask(port, '/ok'))?.status, { timeout: 20_000 }).toBe(200)

    const { passes, mistakes } = readNginxConfig(config, { path: 'nginx.conf' })
    expect(mistakes).toEqual([])
    expect(new Set(passes.map(({ how }) => how))).toEqual(new Set(['address', 'upstream-group', 'variable']))

    for (const [asked, status, cause, peer] of EXPECTED) {
      const { answer, lines } = await logged(folder, () => ask(port, asked))
      expect([asked, answer?.status]).toEqual([asked, status])
      const told = lines.map(({ cause: each, stage }) => `${each} ${stage}`)
      expect([asked, told]).toEqual([asked, cause === undefined ? [] : [expect.stringContaining(cause)]])
      expect([asked, lines[0]?.peer?.host.replace(/^unix:.*/, '')]).toEqual([asked, asked === '/unix' ? '' : peer])
      for (const line of lines) expect(Math.abs(Date.now() - (line.at ?? 0) + offset())).toBeLessThan(600_000)
      if (answer && answer.status >= 500)
        expect(whoAnswered(answer)).toMatchObject({
          by: 'proxy',
          proxy: 'nginx',
          version: expect.stringMatching(/^\d+\.\d+/),
        })
    }

    const both = await logged(folder, async () => [await ask(port, '/both'), await ask(port, '/both')])
    expect(both.lines.map(({ cause, peer, upstreamName }) => [cause, peer?.host ?? upstreamName])).toEqual([
      ['upstream-refused', expect.stringMatching(/^127\.0\.0\.[35]$/)],
      ['upstream-refused', expect.stringMatching(/^127\.0\.0\.[35]$/)],
      ['no-live-upstreams', 'both'],
    ])
    expect(both.lines[0]?.connection).toBe(both.lines[1]?.connection)

    const large = await logged(folder, () => ask(port, '/ok', { body: 'x'.repeat(2_000) }))
    expect(large.lines.map(({ cause }) => cause)).toEqual(['request-refused'])

    // A client that gives up first: nothing at the level of an error, a 499 in the access log.
    const from = await markLog(join(folder, 'access.log'))
    const { lines } = await logged(folder, () => ask(port, '/paused', { abortAfter: 200 }))
    expect(lines.map(({ cause, level }) => `${cause} ${level}`)).toEqual(['client-gave-up info'])
    const access = async () => {
      const read = await readLogFile(join(folder, 'access.log'), { from })
      return readProxyLog('text' in read ? read.text : '').lines.map(({ status, cause }) => `${status} ${cause}`)
    }
    await expect.poll(access, { timeout: 20_000 }).toEqual(['499 client-gave-up'])

    await stop(child, 'SIGQUIT')
    const whole = readProxyLog(readFileSync(join(folder, 'error.log'), 'utf8'))
    expect(whole.unrecognised).toBe(0)
    expect(whole.recognised).toBeGreaterThan(20)
  }, 120_000)

  test('the incident: the application moved, nginx did not notice', async () => {
    const folder = workspace()
    await using engine = await fakeEngine()
    const api = engine.add({
      name: 'shop-api-1',
      networks: { default: '127.0.0.3' },
      compose: { project: 'shop', service: 'api' },
    })
    const [port, upstream] = [await freePort(), await freePort()]
    writeFileSync(
      join(folder, 'nginx.conf'),
      around(folder, `server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.3:${upstream}; } }`),
    )
    const application = createServer((_, response) => response.end('ok'))
    onTestFinished(() => void application.close())
    const listenOn = (host: string) => new Promise<void>((resolve) => application.listen(upstream, host, resolve))
    await listenOn('127.0.0.3')
    serve(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
    await expect.poll(async () => (await ask(port, '/healthz'))?.status, { timeout: 20_000 }).toBe(200)

    const look = async (healthy: boolean): Promise<[Container, Snapshot]> => {
      const answer = await inspectContainer('shop-api-1', engine.env, { timeoutMs: 10_000 })
      if (!('found' in answer)) throw new Error(answer.problem)
      const death = await lastDeath('shop-api-1', 0, Date.now() + 1, engine.env, { timeoutMs: 10_000 })
      const containers = { api: containerSnapshot(answer.found, 'found' in death ? death.found : undefined) }
      const target = `http://127.0.0.1:${port}/healthz`
      const known = {
        version: 1 as const,
        at: Date.now(),
        target,
        healthy,
        code: healthy ? 'healthy' : 'stale-upstream',
      }
      return [answer.found, { ...known, addresses: {}, containers, logs: [await markLog(join(folder, 'error.log'))] }]
    }
    const [, before] = await look(true)
    const stored = parseSnapshot(JSON.stringify(before))
    if ('problem' in stored) throw new Error(stored.problem)

    await new Promise((resolve) => application.close(resolve))
    api.restart({ exitCode: 137, oomKilled: true })
    api.move('default', '127.0.0.6')
    await listenOn('127.0.0.6')
    expect((await ask(port, '/healthz'))?.status).toBe(502)

    const [container, now] = await look(false)
    const read = await readLogFile(join(folder, 'error.log'), { ...(stored.logs[0] ? { from: stored.logs[0] } : {}) })
    const { lines } = readProxyLog('text' in read ? read.text : '', { utcOffset: -new Date().getTimezoneOffset() })
    const addresses = container.addresses.flatMap(({ ip }) => (ip === undefined ? [] : [ip]))
    const { startedAt } = container
    const is = {
      name: 'api',
      addresses,
      source: 'inspect' as const,
      running: true,
      ...(startedAt ? { startedAt } : {}),
    }
    const stale = staleUpstream({ lines, upstream: is, before: stored, asked: '/healthz', now: now.at })
    expect(stale).toMatchObject({ certain: true, proof: 'log', peer: { host: '127.0.0.3', port: upstream } })
    expect(stale?.words).toMatch(
      /^nginx still sends to 127\.0\.0\.3, api has been at 127\.0\.0\.6 since [\d-]* ?\d\d:\d\d:\d\d$/,
    )
    expect(
      compareSnapshots(stored, now).map(({ text }) => text.replace(/(\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d/, 'TIME')),
    ).toEqual([
      'healthy at TIME and broken since (stale-upstream)',
      'api restarted at TIME (exit 137, out of memory)',
      'api moved from 127.0.0.3 to 127.0.0.6',
    ])
  }, 60_000)

  test.each([
    ['server { location / { proxy_pass http://nowhere.invalid:80; } }', 'upstream-name-not-found'],
    ['server { listne 80; }', 'proxy-config'],
    ['server { listen 80;', 'proxy-config'],
  ])(
    'an end at its start: %s',
    (http, cause) => {
      const folder = workspace()
      const { status, text } = tried(folder, around(folder, http))
      expect(status).toBe(1)
      expect(readProxyLog(text).lines.map((line) => [line.cause, line.fatal])).toEqual([[cause, true]])
    },
    60_000,
  )

  test('it accepts what is advised for its version', () => {
    const version = /nginx\/([\d.]+)/.exec(spawnSync(nginx ?? '', ['-v'], { encoding: 'utf8' }).stderr)?.[1]
    const [pass] = readNginxConfig('server { location /api/ { proxy_pass http://127.0.0.1.example.org:80/v1/; } }', {
      path: 'x',
    }).passes
    const { lines } = adviseNginx({ ...(pass ? { pass } : {}), ...(version ? { version } : {}) })
    const folder = workspace()
    const at = lines[0]?.startsWith('upstream') ? lines.indexOf('}') + 1 : 0
    const http = `${lines.slice(0, at).join('\n')} server { listen 127.0.0.1:1; location /api/ { ${lines.slice(at).join('\n')} } }`
    expect(tried(folder, around(folder, http))).toMatchObject({ status: 0 })
  })
})

/** nginx's own judgement of a configuration. */
function tried(folder: string, config: string): { status: number | null; text: string } {
  const path = join(folder, 'nginx.conf')
  writeFileSync(path, config)
  const args = ['-t', '-q', '-p', folder, '-c', path, '-e', join(folder, 'early.log')]
  const { status, stderr } = spawnSync(nginx ?? '', args, { encoding: 'utf8' })
  return { status, text: stderr }
}

/** How far the clock of this machine is ahead of UTC: nginx writes local time. */
function offset(): number {
  return -new Date().getTimezoneOffset() * 60_000
}

/** What was written to the error log meanwhile, without what follows from it. */
async function logged<T>(
  folder: string,
  work: () => Promise<T>,
): Promise<{ answer: T; lines: readonly ProxyLogLine[] }> {
  const path = join(folder, 'error.log')
  const from = await markLog(path)
  const answer = await work()
  let lines: readonly ProxyLogLine[] = []
  // The answer may come before the line is written.
  for (let left = 25; left > 0 && lines.length === 0; left -= 1) {
    const read = await readLogFile(path, { from })
    lines = readProxyLog('text' in read ? read.text : '').lines
    if (lines.length === 0 && hasSucceeded(answer)) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { answer, lines }
}

function hasSucceeded(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'body' in answer && answer.body === 'ok'
}
