// Copies what helps to understand a failure into one folder and writes one summary. Reads LOGS, REPORTS, REDACT, SUMMARY.
// It runs after something went wrong: nothing that it cannot find or read makes it fail.

import { execFile } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { filesMatching } from './files.js'
import { oneLine, summary } from './summary.js'

const run = promisify(execFile)
const MOST = { files: 500, bytes: 5 * 1024 * 1024, lines: 40, shownLogs: 8, containers: 50, width: 500 }

const { GITHUB_WORKSPACE = process.cwd(), RUNNER_TEMP = tmpdir(), GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env
const workspace = realpathSync(GITHUB_WORKSPACE)
const folder = mkdtempSync(join(RUNNER_TEMP, 'failure-evidence-'))
const secrets = linesOf(process.env.REDACT)
  .filter((secret) => secret.length >= 4)
  .flatMap(formsOf)
const left = []
let files = 0

const logs = new Map(linesOf(process.env.LOGS).flatMap(matching))
const reports = new Map(linesOf(process.env.REPORTS).flatMap(matching))
for (const [from, path] of logs) keep(from, join('logs', path))
for (const [from, path] of reports) keep(from, join('reports', path))
for (const path of filesMatching(RUNNER_TEMP, 'ci-gates/*.json')) keep(join(RUNNER_TEMP, path), join('gates', path))
const containers = await containerStates()
const versions = await toolVersions()
put('versions.txt', `${versions.map(([name, version]) => `${name}: ${version}`).join('\n')}\n`)
if (containers.length > 0) put('containers.json', `${JSON.stringify(containers, undefined, 2)}\n`)
if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `folder=${folder}\nfiles=${files}\n`)
if (GITHUB_STEP_SUMMARY && process.env.SUMMARY !== 'false') appendFileSync(GITHUB_STEP_SUMMARY, summary(evidence()))
process.stdout.write(
  `${files} files collected; ${logs.size} logs, ${reports.size} reports, ${containers.length} containers\n`,
)
for (const one of left) process.stdout.write(`left out: ${oneLine(one)}\n`)

function linesOf(text = '') {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The files that a glob names below the workspace or RUNNER_TEMP, each with the path that it is kept under. */
function matching(pattern) {
  const wanted = resolve(GITHUB_WORKSPACE, pattern)
  const root = [GITHUB_WORKSPACE, RUNNER_TEMP]
    .map((each) => resolve(each))
    .find((each) => wanted.startsWith(each + sep))
  if (root === undefined) {
    left.push(`${pattern}: outside the workspace and RUNNER_TEMP`)
    return []
  }
  return filesMatching(root, relative(root, wanted)).map((path) => [join(root, path), path])
}

/** The end of a file: what went wrong stands there. */
function keep(from, to) {
  try {
    if (files >= MOST.files) throw new Error(`more than ${MOST.files} files`)
    const real = realpathSync(from)
    if (!real.startsWith(workspace + sep) && !real.startsWith(realpathSync(RUNNER_TEMP) + sep))
      throw new Error('a link leads outside')
    put(to, tailOf(real, MOST.bytes))
  } catch (error) {
    left.push(`${relative(workspace, from)}: ${error.message}`)
  }
}

function put(to, text) {
  const path = join(folder, to)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, redacted(text))
  files += 1
}

function tailOf(path, most) {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const buffer = Buffer.alloc(Math.min(size, most))
    readSync(file, buffer, 0, buffer.length, Math.max(0, size - most))
    return `${size > most ? `[the last ${most} of ${size} bytes]\n` : ''}${buffer.toString('utf8')}`
  } finally {
    closeSync(file)
  }
}

/** A secret as it is, as an address writes it, as JSON does, and in base64 behind whatever else stands there. */
function formsOf(secret) {
  const bytes = Buffer.from(secret)
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6)),
  )
  return [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1), ...encoded]
}

function redacted(text) {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '***'), text)
}

/** States and the ends of logs of all containers, without their environment, in which passwords stand. */
async function containerStates() {
  const listed = await output('docker', ['ps', '--all', '--quiet', '--no-trunc'])
  const ids = linesOf(listed).slice(0, MOST.containers)
  return (await Promise.all(ids.map(containerState))).filter((state) => state !== undefined)
}

async function containerState(id) {
  const format =
    '{"name":{{json .Name}},"image":{{json .Config.Image}},"state":{{json .State}},"restarts":{{json .RestartCount}},"ports":{{json .NetworkSettings.Ports}}}'
  const inspected = await output('docker', ['inspect', '--format', format, id])
  const log = await output('docker', ['logs', '--timestamps', '--tail', '1000', id], true)
  try {
    const state = JSON.parse(inspected)
    const name = String(state.name)
      .replace(/[^\w.-]/g, '_')
      .replace(/^_+/, '')
    put(join('containers', `${name}.log`), log)
    return state
  } catch {
    return undefined
  }
}

async function toolVersions() {
  const tools = [
    ['node', '--version'],
    ['python3', '--version'],
    ['docker', '--version'],
    ['git', '--version'],
    ['java', '--version'],
    ['go', 'version'],
  ]
  const told = await Promise.all(
    tools.map(async ([tool, flag]) => [tool, (await output(tool, [flag], true)).split('\n')[0]]),
  )
  const runner = ['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_NAME', 'ImageOS', 'ImageVersion'].map((name) => [
    name,
    process.env[name] ?? '',
  ])
  const disk = linesOf(await output('df', ['-h', workspace])).at(-1) ?? ''
  return [...runner, ...told, ['disk', disk]].filter(([, value]) => value !== '')
}

async function output(program, flags, both = false) {
  try {
    const { stdout, stderr } = await run(program, flags, { timeout: 20_000, maxBuffer: 16 * 1024 * 1024 })
    return both ? `${stdout}${stderr}` : stdout
  } catch {
    return ''
  }
}

function lastLines(path) {
  try {
    const text = redacted(tailOf(path, 64 * 1024))
    return text
      .trimEnd()
      .split('\n')
      .slice(-MOST.lines)
      .map((line) => line.slice(0, MOST.width))
      .join('\n')
  } catch (error) {
    return error.message
  }
}

function evidence() {
  const shown = [...logs].slice(0, MOST.shownLogs).map(([from, path]) => [path, lastLines(from)])
  return { versions, containers, logs: shown, more: logs.size - shown.length }
}
