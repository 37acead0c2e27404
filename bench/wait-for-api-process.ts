// Measures what a wait costs around the waiting: start, one answer and end where the service is ready already; and how long
// after a deadline of one second the process is gone when the peer hangs. `node bench/wait-for-api-process.ts`

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { node24 } from '@ci-gates/testkit'
import { ROOT } from '../tools/gates.ts'
import { measure, table } from './measure.ts'

const GATE = join(ROOT, 'actions/wait-for-api/dist/index.js')
const WAIT_ON = join(ROOT, '.cache/bench/wait-on/node_modules/wait-on/bin/wait-on')
const [READY, HUNG] = [18431, 18432]

/** In processes of their own: measuring blocks this one. */
async function serving(): Promise<ChildProcess> {
  const script = `
    require('node:http').createServer((_, response) => response.end('ok')).listen(${READY}, '127.0.0.1')
    require('node:net').createServer(() => {}).listen(${HUNG}, '127.0.0.1')`
  const child = spawn(node24.path, ['-e', script], { stdio: 'ignore' })
  await sleep(500)
  return child
}

const servers = await serving()
try {
  const cwd = ROOT
  const url = (port: number) => `http://127.0.0.1:${port}/`
  const get = (port: number) => url(port).replace('http://', 'http-get://')
  const ready = [
    { name: '`wait-for-api`', argv: [node24.path, GATE, '--url', url(READY)], cwd },
    { name: 'wait-on', argv: [node24.path, WAIT_ON, get(READY)], cwd },
    { name: '`node -e 0`', argv: [node24.path, '-e', '0'], cwd },
  ]
  const hung = [
    {
      name: '`wait-for-api --timeout 1s`',
      argv: [node24.path, GATE, '--url', url(HUNG), '--timeout', '1s'],
      cwd,
      expect: 1,
    },
    { name: '`wait-on --timeout 1000`', argv: [node24.path, WAIT_ON, '--timeout', '1000', get(HUNG)], cwd, expect: 1 },
  ]
  const told = [
    table('A service that is ready already: start, one answer, end', measure(ready, 15)),
    table('A peer that hangs, and a second to wait: start, deadline, end', measure(hung, 7)),
  ]
  process.stdout.write(`${told.join('\n\n')}\n`)
} finally {
  servers.kill()
}
