import { fakeEngine } from '@ci-gates/testkit'
import { afterAll, test } from 'vitest'
import { freePort } from '../../../packages/probes/test/support/servers.ts'
import { startApplication } from './support/application.ts'
import { certificates, gate } from './support/gate.ts'
import { startNginx } from './support/nginx.ts'
import { makeCertificate } from './support/openssl.ts'

const tls = certificates()
afterAll(tls.remove)
const show = (name: string, r: { log: string; summaryText: string }) =>
  console.log(`\n######## ${name}\n${r.log}\n--- summary\n${r.summaryText}`)

test('try', { timeout: 120_000 }, async () => {
  await using engine = await fakeEngine()
  const port = await freePort()
  const app = await startApplication('127.0.0.2', port)
  const api = engine.add({ name: 'api', networks: { shop: '127.0.0.2' } })
  engine.add({ name: 'proxy', image: 'nginx:1.22.1', networks: { shop: '127.0.0.1' } })
  const nginx = await startNginx({
    within: tls.root,
    location: `proxy_pass http://127.0.0.2:${port};`,
    cert: tls.own.cert,
    key: tls.own.key,
  })
  const inputs = { url: `${nginx.url}/healthz`, 'ca-file': tls.ca.cert }
  const options = { workspace: tls.root, env: engine.env }
  const evidence = { 'proxy-log': nginx.errorLog, 'upstream-container': 'api', 'nginx-config': nginx.config }
  const ws = { ...options, env: { ...engine.env, RUNNER_TEMP: tls.root } }
  show('healthy', await gate(inputs, options))
  show('warm-up', await gate({ ...inputs, ...evidence, phase: 'warm-up', snapshot: 'snap.json' }, ws))
  await app.stop()
  await startApplication('127.0.0.3', port)
  api.move('shop', '127.0.0.3')
  api.restart({ exitCode: 137, oomKilled: true })
  show('stale', await gate({ ...inputs, ...evidence, phase: 'verify', snapshot: 'snap.json' }, ws))
  show('no log', await gate(inputs, options))
  show(
    'soft no log',
    await gate({ ...inputs, enforcement: 'auto' }, { ...options, eventName: 'pull_request', ref: 'refs/pull/7/merge' }),
  )
  show('refused', await gate({ ...inputs, url: `https://127.0.0.1:${await freePort()}/healthz` }, options))
  api.stop({ exitCode: 1 })
  show('down', await gate({ ...inputs, ...evidence }, ws))
  const old = makeCertificate(tls.folder, {
    name: 'old',
    names: 'DNS:localhost,IP:127.0.0.1',
    issuer: tls.ca,
    from: -30,
    to: -3.5,
  })
  const expired = await startNginx({ within: tls.root, location: 'return 200 ok;', cert: old.cert, key: old.key })
  show('expired', await gate({ ...inputs, url: expired.url }, options))
  const mtls = await startNginx({
    within: tls.root,
    location: 'return 200 ok;',
    cert: tls.own.cert,
    key: tls.own.key,
    server: `ssl_client_certificate ${tls.ca.cert}; ssl_verify_client on;`,
  })
  show('mtls', await gate({ ...inputs, url: mtls.url }, options))
})
