// Measures what a look at a healthy target costs, whole process, beside the tools a user would otherwise pick:
// `node bench/tls-soft-gate.ts`. nginx (Debian's nginx-light) is the target; testssl.sh is left out where it is not installed.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { node24 } from '@ci-gates/testkit'
import { makeCertificate } from '../actions/tls-soft-gate/test/support/openssl.ts'
import { ROOT } from '../tools/gates.ts'
import { type Command, measure, table } from './measure.ts'

const GATE = join(ROOT, 'actions/tls-soft-gate/dist/index.js')
const FOLDER = join(ROOT, '.cache', 'bench', 'tls-soft-gate')
const PORT = 18443
const ROUNDS = 21

/** nginx with an answer of its own: the proxy and TLS are measured, no application. */
async function serving(): Promise<{ child: ChildProcess; ca: string }> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const ca = makeCertificate(FOLDER, { name: 'Bench CA', ca: true })
  const own = makeCertificate(FOLDER, { name: 'localhost', names: 'DNS:localhost,IP:127.0.0.1', issuer: ca })
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${FOLDER}/${kind};`,
  )
  const server = `listen 127.0.0.1:${PORT} ssl; ssl_protocols TLSv1.2 TLSv1.3; ssl_certificate ${own.cert}; ssl_certificate_key ${own.key}; location / { return 200 ok; }`
  const text = `daemon off; pid ${FOLDER}/pid; events {} http { access_log off; ${kept.join(' ')} server { ${server} } }`
  writeFileSync(join(FOLDER, 'nginx.conf'), text)
  const args = ['-p', FOLDER, '-c', join(FOLDER, 'nginx.conf'), '-e', join(FOLDER, 'error.log')]
  const child = spawn(found('nginx') ?? '/usr/sbin/nginx', args, { stdio: 'ignore' })
  await sleep(500)
  return { child, ca: ca.cert }
}

/** The least that Node can do: connect, verify, ask, read. */
function bare(ca: string): string {
  return `
    const { get } = require('node:https')
    const ca = require('node:fs').readFileSync(${JSON.stringify(ca)})
    get('https://localhost:${PORT}/', { ca, agent: false }, (answer) => answer.resume().on('end', () => process.exit(0)))`
}

function found(program: string): string | undefined {
  try {
    return execFileSync('/bin/sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${program}`], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

const { child, ca } = await serving()
try {
  const cwd = ROOT
  const url = `https://localhost:${PORT}/`
  const to = `localhost:${PORT}`
  const gate: Command = { name: '`tls-soft-gate`', argv: [node24.path, GATE, '--url', url, '--ca-file', ca], cwd }
  const client = `openssl s_client -connect ${to} -servername localhost -CAfile ${ca} -verify_return_error -brief </dev/null`
  const quick = [
    { name: '`curl -fsS`', argv: [found('curl') ?? 'curl', '-fsS', '--cacert', ca, url], cwd },
    { name: '`openssl s_client -brief`', argv: ['/bin/sh', '-c', client], cwd },
    gate,
    { name: "a bare client of Node's own TLS and HTTP", argv: [node24.path, '-e', bare(ca)], cwd },
    { name: '`node -e 0`', argv: [node24.path, '-e', '0'], cwd },
  ]
  const told = [table('A healthy target behind TLS: start, one answer, end', measure(quick, ROUNDS))]
  const testssl = found('testssl') ?? found('testssl.sh')
  if (testssl === undefined) process.stderr.write('testssl.sh is left out: it is not installed\n')
  else {
    // It ends with the number of what it dislikes: a CA of one's own, for one.
    const scan = `${testssl} --quiet --color 0 --warnings off --add-ca ${ca} ${to} >/dev/null; true`
    const rows = [{ name: '`testssl.sh`', argv: ['/bin/sh', '-c', scan], cwd }, gate]
    told.push(table('Beside a full scan', measure(rows, 1)))
  }
  process.stdout.write(`${told.join('\n\n')}\n`)
} finally {
  child.kill()
}
