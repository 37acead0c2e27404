import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fakeEngine, freePort } from '@ci-gates/testkit'
import { afterAll, describe, expect, test } from 'vitest'
import { startApplication } from './support/application.ts'
import { certificates, gate, seen } from './support/gate.ts'
import { NGINX, startNginx } from './support/nginx.ts'
import { nginxPage, nginxTime, pretend } from './support/pretender.ts'

const tls = certificates()
afterAll(tls.remove)
const { ca, own, root } = tls
const WARM_UP = /TLS 1\.[23], 89 days left$/

/** What a repository has in its nginx folder: the name, which nginx resolved at start to the first address. */
function repositoryConfig(port: number): string {
  const path = join(root, 'default.conf')
  writeFileSync(path, `server {\n  listen 8443 ssl;\n  location / {\n    proxy_pass http://api:${port};\n  }\n}\n`)
  return path
}

describe.skipIf(!NGINX)('the incident, in both phases of one job', () => {
  test('nginx keeps sending to the address that the application has left', async () => {
    await using engine = await fakeEngine()
    const first = await startApplication('127.0.0.2', await freePort())
    const { port } = first
    const api = engine.add({
      name: 'shop-api-1',
      networks: { shop: '127.0.0.2' },
      compose: { project: 'shop', service: 'api' },
    })
    engine.add({
      name: 'shop-proxy-1',
      networks: { shop: '127.0.0.9' },
      compose: { project: 'shop', service: 'proxy' },
    })
    const nginx = await startNginx({ within: root, location: `proxy_pass http://127.0.0.2:${port};`, ...own })
    const inputs = {
      ...{ url: `${nginx.url}/healthz`, 'ca-file': ca.cert, 'proxy-log': nginx.errorLog, snapshot: 'snapshot.json' },
      ...{
        'compose-project': 'shop',
        'upstream-service': 'api',
        'proxy-service': 'proxy',
        'nginx-config': repositoryConfig(port),
      },
    }
    const options = { workspace: root, env: engine.env }
    const warmUp = await gate({ ...inputs, phase: 'warm-up' }, options)
    expect(warmUp).toMatchObject({ exitCode: 0, outputs: { code: 'healthy', 'upstream-ip': '127.0.0.2' } })
    expect(warmUp.outputs['reason']).toMatch(WARM_UP)
    // Hours of green tests; then the container ran out of memory, and came back with another address.
    await first.stop()
    await startApplication('127.0.0.3', port)
    api.restart({ exitCode: 137, oomKilled: true })
    api.move('shop', '127.0.0.3')
    const verified = await gate({ ...inputs, phase: 'verify' }, options)
    expect(verified).toMatchObject({
      exitCode: 1,
      outputs: { code: 'stale-upstream', layer: 'proxy', 'peer-ip': '127.0.0.2', 'upstream-ip': '127.0.0.3' },
      violations: [],
    })
    const { reason = '' } = verified.outputs
    expect(reason).toMatch(
      /^https:\/\/127\.0\.0\.1:\d+\/healthz answers 502: nginx still sends to 127\.0\.0\.2, api has been at 127\.0\.0\.3 since \d\d:\d\d:\d\d \(restarted, exit 137, out of memory\)\. Reload it \(docker exec shop-proxy-1 nginx -s reload\); for good, nginx 1\.\d+\.\d+ resolves a written name once, at start; a variable makes it resolve again\.$/,
    )
    expect(verified.annotations[0]?.message).toBe(reason)
    expect(seen(verified, 'api')).toMatch(/^✓ http:\/\/127\.0\.0\.3:\d+\/healthz 200 in/)
    expect(seen(verified, 'container api')).toMatch(/^✓ running since .*127\.0\.0\.3.*exit 137, out of memory/)
    expect(verified.reportText).toMatch(/api moved from 127\.0\.0\.2 to 127\.0\.0\.3/)
    expect(verified.log).toMatch(/resolver 127\.0\.0\.11 valid=10s;\n\s+set \$upstream api:\d+;/)
    expect(verified.summaryText).toContain('docker exec shop-proxy-1 nginx -s reload')
  })

  test('without an engine, upstream-url tells the address; the conclusion is "probably"', async () => {
    const { port } = await startApplication('127.0.0.3', 0)
    const nginx = await startNginx({ within: root, location: `proxy_pass http://127.0.0.2:${port};`, ...own })
    const inputs = {
      url: `${nginx.url}/healthz`,
      'ca-file': ca.cert,
      'proxy-log': nginx.errorLog,
      'upstream-url': `http://127.0.0.3:${port}/healthz`,
    }
    const { outputs } = await gate(inputs, { workspace: root })
    expect(outputs).toMatchObject({
      code: 'stale-upstream',
      reason: expect.stringMatching(/probably.*127\.0\.0\.2.*127\.0\.0\.3/),
    })
  })
})

describe('between warm-up and verify', () => {
  const snapshot = { snapshot: 'note.json', 'ca-file': ca.cert }

  test('application-restarted: same address, new start, and still a 502', async () => {
    await using engine = await fakeEngine()
    const api = engine.add({ name: 'api', networks: { shop: '127.0.0.2' } })
    let isBroken = false
    const { port } = await startApplication('127.0.0.2', 0)
    const url = await pretend(own, () =>
      isBroken ? { status: 502, body: nginxPage('502 Bad Gateway') } : { status: 200 },
    )
    const inputs = { ...snapshot, url, 'upstream-container': 'api', 'upstream-url': `http://127.0.0.2:${port}/` }
    const options = { workspace: root, env: engine.env }
    expect(await gate({ ...inputs, phase: 'warm-up' }, options)).toMatchObject({ exitCode: 0 })
    isBroken = true
    api.restart({ exitCode: 137, oomKilled: true })
    const result = await gate({ ...inputs, phase: 'verify' }, options)
    expect(result.outputs).toMatchObject({ code: 'application-restarted', layer: 'application' })
    expect(result.outputs['reason']).toMatch(/answers 502: api restarted at .*exit 137, out of memory.*memory limit/)
    isBroken = false
    const healed = await gate({ ...inputs, phase: 'verify' }, options)
    expect(healed).toMatchObject({ exitCode: 0, outputs: { code: 'healthy' } })
    expect(healed.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringMatching(/since warm-up.*api restarted/) },
    ])
  })

  test('never healthy, and nothing to compare with', async () => {
    const url = await pretend(own, () => ({ status: 503, body: 'no' }))
    const inputs = { ...snapshot, url, snapshot: 'never.json' }
    await gate({ ...inputs, phase: 'warm-up' }, { workspace: root })
    const { outputs } = await gate({ ...inputs, phase: 'verify' }, { workspace: root })
    expect(outputs['reason']).toMatch(/never healthy|not healthy/i)
    const without = await gate({ ...inputs, snapshot: 'gone.json', phase: 'verify' }, { workspace: root })
    expect(seen(without, 'since warm-up')).toMatch(
      /^\? nothing to compare with: gone\.json is not there; run phase: warm-up/,
    )
  })

  test.each(['once', 'warm-up', 'verify'])('a healthy look is one connection, in phase %s', async (phase) => {
    let connections = 0
    const url = await pretend(own, () => ({ status: 200 }), { onConnection: () => void connections++ })
    const result = await gate({ ...snapshot, url, phase, snapshot: 'one.json' }, { workspace: root })
    expect({ exitCode: result.exitCode, connections }).toEqual({ exitCode: 0, connections: 1 })
  })

  test('a healthy verification tells what changed, or that nothing did', async () => {
    const url = await pretend(own, () => ({ status: 200, body: 'ok' }))
    const inputs = { ...snapshot, url, snapshot: 'same.json' }
    await gate({ ...inputs, phase: 'warm-up' }, { workspace: root })
    const same = await gate({ ...inputs, phase: 'verify' }, { workspace: root })
    expect(same).toMatchObject({ exitCode: 0 })
    expect(same.reportText).toMatch(/since warm-up \(.*healthy\)/)
    const note = JSON.parse(readFileSync(join(root, 'same.json'), 'utf8')) as { certificate: object }
    writeFileSync(
      join(root, 'same.json'),
      JSON.stringify({ ...note, certificate: { ...note.certificate, fingerprint256: 'AA:BB' } }),
    )
    const other = await gate({ ...inputs, phase: 'verify' }, { workspace: root })
    expect(other).toMatchObject({ exitCode: 0 })
    expect(other.annotations[0]?.message).toMatch(/another certificate than at the warm-up/)
    for (const text of ['{', '[]', '{"version":99}', 'x'.repeat(2_000_000)]) {
      writeFileSync(join(root, 'same.json'), text)
      const broken = await gate({ ...inputs, phase: 'verify' }, { workspace: root })
      expect(broken).toMatchObject({ exitCode: 0 })
      expect(seen(broken, 'since warm-up')).toMatch(/^\? nothing to compare with: same\.json/)
    }
  })

  test('a note has its place in RUNNER_TEMP, one for each address; where none can be written, that is told', async () => {
    const url = await pretend(own, () => ({ status: 200 }))
    const temp = join(root, 'temp')
    mkdirSync(temp)
    const options = { workspace: root, env: { RUNNER_TEMP: temp } }
    const inputs = { url, 'ca-file': ca.cert }
    await gate({ ...inputs, phase: 'warm-up' }, options)
    await gate({ ...inputs, url: `${url}/other`, phase: 'warm-up' }, options)
    expect(
      readdirSync(join(temp, 'ci-gates')).filter((name) => /^tls-soft-gate-[0-9a-f]{16}\.json$/.test(name)),
    ).toHaveLength(2)
    expect(seen(await gate({ ...inputs, phase: 'verify' }, options), 'since warm-up')).toBe('')
    const blocked = await gate({ ...inputs, phase: 'warm-up', snapshot: 'temp' }, { workspace: root })
    expect(blocked).toMatchObject({ exitCode: 0, outputs: { code: 'healthy' } })
    expect(seen(blocked, 'snapshot')).toMatch(/^\? not noted: /)
  })
})

describe('the proxy and its log', () => {
  const line = (at: Date, text: string) =>
    `${nginxTime(at)} [error] 7#7: *1 ${text}, client: 127.0.0.1, server: , request: "GET /healthz HTTP/1.1", upstream: "http://172.18.0.5:80/healthz", host: "shop.test"`

  test('upstream-unreachable: nobody owns the address', async () => {
    const log = join(root, 'unreachable.log')
    writeFileSync(log, '')
    const url = await pretend(
      own,
      () => ({
        status: 502,
        body: nginxPage('502 Bad Gateway'),
        log: (at) => [line(at, 'connect() failed (113: No route to host) while connecting to upstream')],
      }),
      { logFile: log },
    )
    const { outputs } = await gate({ url: `${url}/healthz`, 'ca-file': ca.cert, 'proxy-log': log }, { workspace: root })
    expect(outputs).toMatchObject({
      code: 'upstream-unreachable',
      'peer-ip': '172.18.0.5',
      reason: expect.stringMatching(/finds nobody at 172\.18\.0\.5:80/),
    })
  })

  test.each([
    [
      'Envoy',
      503,
      'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
      '[2026-11-21T12:00:00.000Z] "GET /healthz HTTP/1.1" 503 UF 0 91 5 - "-" "curl" "id" "shop.test" "172.18.0.5:80"',
      'upstream-refused',
    ],
    [
      'Caddy',
      502,
      '',
      '{"level":"error","ts":1795262400.1,"logger":"http.log.error","msg":"dial tcp 172.18.0.5:80: connect: connection refused","request":{"method":"GET","uri":"/healthz"},"status":502}',
      'upstream-refused',
    ],
  ])('%s', async (name, status, body, text, code) => {
    const log = join(root, `${name}.log`)
    writeFileSync(log, '')
    const url = await pretend(own, () => ({ status, body, headers: { server: name.toLowerCase() }, log: [text] }), {
      logFile: log,
    })
    const { outputs } = await gate({ url: `${url}/healthz`, 'ca-file': ca.cert, 'proxy-log': log }, { workspace: root })
    expect(outputs).toMatchObject({ layer: 'proxy', code })
  })

  test('proxy-dead: its container ended, and why its log says', async () => {
    await using engine = await fakeEngine()
    const proxy = engine.add({ name: 'proxy', networks: { shop: '127.0.0.9' } })
    proxy.log(
      '2026/11/21 12:00:00 [emerg] 1#1: host not found in upstream "api" in /etc/nginx/conf.d/default.conf:7',
      'stderr',
      Date.now() - 60_000,
    )
    proxy.stop({ exitCode: 1 })
    const result = await gate(
      { url: `https://127.0.0.1:${await freePort()}/`, 'proxy-container': 'proxy' },
      { workspace: root, env: engine.env },
    )
    expect(result.outputs).toMatchObject({ code: 'proxy-dead', layer: 'proxy' })
    expect(result.outputs['reason']).toMatch(/proxy exited at .* \(exit 1\): .*host not found in upstream "api"/)
  })

  test('application-down: its container ended', async () => {
    await using engine = await fakeEngine()
    engine.add({ name: 'api', networks: { shop: '127.0.0.2' } }).stop({ exitCode: 137, oomKilled: true })
    const url = await pretend(own, () => ({ status: 502, body: nginxPage('502 Bad Gateway') }))
    const { outputs } = await gate(
      { url, 'ca-file': ca.cert, 'upstream-container': 'api' },
      { workspace: root, env: engine.env },
    )
    expect(outputs).toMatchObject({
      code: 'application-down',
      reason: expect.stringMatching(/answers 502: api exited at .*exit 137, out of memory/),
    })
  })

  test('without an engine it says so and goes on', async () => {
    const url = await pretend(own, () => ({ status: 502, body: nginxPage('502 Bad Gateway') }))
    const inputs = { url, 'ca-file': ca.cert, 'proxy-container': 'proxy', 'upstream-container': 'api' }
    const result = await gate(inputs, { workspace: root, env: { DOCKER_HOST: `unix://${root}/no.sock` } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { code: 'unexpected-status' } })
    expect(seen(result, 'container proxy')).toMatch(/^\? there is no container engine/)
    expect(seen(result, 'proxy log')).toMatch(/^\? no proxy log available from proxy: /)
    await using engine = await fakeEngine()
    const absent = await gate(inputs, { workspace: root, env: engine.env })
    expect(seen(absent, 'container api')).toMatch(/^\? there is no container/)
  })
})
