// Measures how soon a service is seen that becomes ready, beside the tools a user would otherwise pick, in one run:
// `node bench/wait-for-api.ts [ROUNDS]`. Every tool waits for a server of its own; all become ready at the same moment.

import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { node24 } from '@ci-gates/testkit'
import { ROOT } from '../tools/gates.ts'

const WAIT_ON = '9.5.1'
const WAIT4X = 'v3.7.1'
const WORK = join(ROOT, '.cache', 'bench')
const GATE = join(ROOT, 'actions/wait-for-api/dist/index.js')
const [SOONEST, LATEST] = [0.3, 8]
const ROUNDS = Number(process.argv[2] ?? 30)

interface Tool {
  readonly name: string
  readonly argv: (url: string) => readonly string[]
}

/** What people write: a second between attempts. */
const loop = (url: string) => `until curl -sf -o /dev/null ${url}; do sleep 1; done`

function tools(): Tool[] {
  const sh = (script: (url: string) => string) => (url: string) => ['/bin/sh', '-c', script(url)]
  const wait4x = goTool()
  return [
    { name: '`wait-for-api`', argv: (url) => [node24.path, GATE, '--url', url] },
    { name: `wait-on ${WAIT_ON}`, argv: (url) => [node24.path, waitOn(), url.replace('http://', 'http-get://')] },
    ...(wait4x ? [{ name: `wait4x ${WAIT4X}`, argv: (url: string) => [wait4x, 'http', url, '-t', '60s', '-q'] }] : []),
    { name: 'a curl loop with `sleep 1`', argv: sh(loop) },
    { name: '`sleep 10`', argv: sh(() => 'sleep 10') },
  ]
}

function waitOn(): string {
  const folder = join(WORK, 'wait-on')
  const program = join(folder, 'node_modules/wait-on/bin/wait-on')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  execFileSync('npm', ['install', '--silent', '--prefix', folder, `wait-on@${WAIT_ON}`], { stdio: 'inherit' })
  return program
}

/** wait4x is a Go program: left out where there is no Go. */
function goTool(): string | undefined {
  const program = join(WORK, 'bin', 'wait4x')
  if (existsSync(program)) return program
  try {
    const env = { ...process.env, GOBIN: join(WORK, 'bin') }
    execFileSync('go', ['install', `wait4x.dev/v3/cmd/wait4x@${WAIT4X}`], { env, stdio: 'inherit' })
    return program
  } catch {
    process.stderr.write('wait4x is left out: it could not be installed\n')
    return undefined
  }
}

function ended(argv: readonly string[]): Promise<{ at: number; code: number | null }> {
  const [program = '', ...args] = argv
  const child = spawn(program, args, { stdio: 'ignore' })
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code) => resolve({ at: performance.now(), code }))
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
}

/** The milliseconds from the moment that a server listens to the end of the tool that waits for it. */
async function lagOf({ name, argv }: Tool, readyMs: number): Promise<number> {
  const port = await freePort()
  const server = createServer((_, response) => response.end('ok'))
  const running = ended(argv(`http://127.0.0.1:${port}/healthz`))
  await sleep(readyMs)
  const ready = performance.now()
  await listen(server, port)
  const { at, code } = await running
  server.closeAllConnections()
  server.close()
  if (code !== 0) throw new Error(`${name} ended with ${code}`)
  return at - ready
}

/** Processor seconds of a wait of ten seconds for a port on which nothing listens. */
async function processorOf({ argv }: Tool): Promise<number> {
  const [program = '', ...args] = argv(`http://127.0.0.1:${await freePort()}/`)
  const script =
    'import resource, subprocess, sys\ntry:\n  subprocess.run(sys.argv[1:], timeout=10, stdout=-3, stderr=-3)\nexcept subprocess.TimeoutExpired: pass\nu = resource.getrusage(resource.RUSAGE_CHILDREN)\nprint(u.ru_utime + u.ru_stime)'
  const output = await new Promise<string>((resolve) => {
    const child = spawn('python3', ['-c', script, program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.on('data', (chunk) => {
      text += chunk
    })
    child.once('close', () => resolve(text))
  })
  return Number(output)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

const all = tools()
const lags = new Map<string, number[]>(all.map(({ name }) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  // Spread evenly, and not in step with anybody's interval.
  const readyMs = 1000 * (SOONEST + ((LATEST - SOONEST) * ((round * 7 + 0.37) % ROUNDS)) / ROUNDS)
  const measured = await Promise.all(all.map((tool) => lagOf(tool, readyMs)))
  for (const [at, { name }] of all.entries()) lags.get(name)?.push(measured[at] ?? Number.NaN)
}
const processor = new Map<string, number>()
for (const tool of all) processor.set(tool.name, await processorOf(tool))

const own = quantile(lags.get(all[0]?.name ?? '') ?? [], 0.5)
const rows = [...lags].map(([name, values]) => {
  const [median, late] = [quantile(values, 0.5), quantile(values, 0.95)]
  const share = ((processor.get(name) ?? Number.NaN) / 10) * 100
  return `| ${name} | ${(median / own).toFixed(1)} | ${median.toFixed(0)} | ${late.toFixed(0)} | ${share.toFixed(1)} |`
})
const head = [
  `### From ready to gone, ${ROUNDS} services ready between ${SOONEST} and ${LATEST} s`,
  '',
  '| tool | times the first | ms, median | ms, p95 | % of a core while waiting |',
  '| --- | ---: | ---: | ---: | ---: |',
]
process.stdout.write(`${[...head, ...rows].join('\n')}\n`)
