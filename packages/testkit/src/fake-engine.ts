import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FakeContainer, type FakeContainerOptions, fakeContainer, type LoggedLine } from './fake-container.ts'

/** A container engine of a test's own: real HTTP on a unix socket, with a state that the test changes. */
export interface FakeEngine extends AsyncDisposable {
  readonly socketPath: string
  /** Names it as DOCKER_HOST. */
  readonly env: { readonly DOCKER_HOST: string }
  /** Path and query of each request, in turn. */
  readonly requests: readonly string[]
  add(options: FakeContainerOptions): FakeContainer
  remove(name: string): void
  /** What the next requests are answered instead, until it is `undefined` again. */
  fault: EngineFault | undefined
}

export type EngineFault =
  | { readonly status: number; readonly message: string }
  | { readonly body: string }
  | 'hangs'
  | 'closes'

/**
 * Starts one. It answers `/_ping`, `/version`, `/events`, `/containers/json` with filters, `/containers/NAME/json` and
 * `/containers/NAME/logs` as the real engine does (Engine API 1.43), with a version in the path or without.
 */
export async function fakeEngine(): Promise<FakeEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  const socketPath = join(folder, 'docker.sock')
  const containers: FakeContainer[] = []
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const engine: FakeEngine = {
    socketPath,
    env: { DOCKER_HOST: `unix://${socketPath}` },
    requests,
    fault: undefined,
    add: (options) => {
      const container = fakeContainer(options)
      containers.push(container)
      return container
    },
    remove: (name) =>
      void containers.splice(
        containers.findIndex((each) => each.name === name),
        1,
      ),
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/')
    if (engine.fault === 'closes') response.socket?.destroy()
    else if (engine.fault !== 'hangs') send(response, answer(request.url ?? '/', containers, engine.fault))
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve))
  return engine
}

interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string | Buffer
}

function answer(
  target: string,
  containers: readonly FakeContainer[],
  fault: Exclude<EngineFault, string> | undefined,
): Reply {
  if (fault) return 'body' in fault ? text(fault.body) : json(fault.status, { message: fault.message })
  const [pathname = '/', search] = target.split('?')
  const query = new URLSearchParams(search)
  const path = pathname.replace(/^\/v\d+\.\d+(?=\/)/, '')
  if (path === '/_ping') return text('OK')
  if (path === '/version') return json(200, { Version: '24.0.7', ApiVersion: '1.43', MinAPIVersion: '1.12' })
  if (path === '/events') return text(events(query, containers))
  if (path === '/containers/json') return json(200, listed(query, containers))
  const [, written = '', what] = /^\/containers\/([^/]+)\/(json|logs)$/.exec(path) ?? []
  if (what === undefined) return json(404, { message: 'page not found' })
  const name = decodeURIComponent(written)
  const container = containers.find((each) => each.name === name || (name.length >= 4 && each.id.startsWith(name)))
  if (!container) return json(404, { message: `No such container: ${name}` })
  return what === 'json' ? json(200, container.inspection()) : logs(query, container)
}

function text(body: string): Reply {
  return { status: 200, type: 'text/plain; charset=utf-8', body }
}

function json(status: number, body: unknown): Reply {
  return { status, type: 'application/json', body: `${JSON.stringify(body)}\n` }
}

function send(response: ServerResponse, { status, type, body }: Reply): void {
  response.writeHead(status, { 'Content-Type': type, 'Api-Version': '1.43', Server: 'Docker/24.0.7 (linux)' })
  response.end(body)
}

/** Every label of the filter must be there; without `all` only those that run. */
function listed(searchParams: URLSearchParams, containers: readonly FakeContainer[]): unknown[] {
  const { label = [] } = JSON.parse(searchParams.get('filters') ?? '{}') as { label?: readonly string[] }
  const isAll = ['1', 'true'].includes(searchParams.get('all') ?? '')
  return containers
    .map((container) => container.inspection())
    .filter(({ State }) => isAll || State.Running)
    .filter(({ Config }) => label.every((each) => has(Config.Labels, each)))
    .map(({ Id, Name, Image, State, Config }) => ({
      ...{ Id, Names: [Name], Image: Config.Image, ImageID: Image },
      ...{ State: State.Status, Status: State.Status, Labels: Config.Labels },
    }))
}

function has(labels: Readonly<Record<string, string>>, wanted: string): boolean {
  const [name = '', value] = wanted.split(/=(.*)/s)
  return name in labels && (value === undefined || labels[name] === value)
}

/** One JSON object a line. Without `until` the real one goes on for ever; this one ends. */
function events(query: URLSearchParams, containers: readonly FakeContainer[]): string {
  const filters = JSON.parse(query.get('filters') ?? '{}') as Partial<Record<string, readonly string[]>>
  const fits = (kind: string, ...values: readonly string[]) => {
    const wanted = filters[kind]
    return !wanted || values.some((value) => wanted.includes(value))
  }
  const [since, until] = [Number(query.get('since') ?? 0) * 1000, Number(query.get('until') ?? Infinity) * 1000]
  return containers
    .filter(({ id, name }) => fits('container', id, name))
    .flatMap(({ id, name, events }) => events.map((event) => ({ ...event, id, name })))
    .filter(({ action, at }) => fits('event', action) && at >= since && at <= until)
    .map(({ id, name, action, at, attributes }) => ({
      ...{ status: action, id, Type: 'container', Action: action, scope: 'local' },
      Actor: { ID: id, Attributes: { ...attributes, name } },
      ...{ time: Math.floor(at / 1000), timeNano: at * 1_000_000 },
    }))
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('')
}

/** Nothing is written when neither output is asked for; the engine refuses then. */
function logs(query: URLSearchParams, container: FakeContainer): Reply {
  const wanted = (name: string) => ['1', 'true'].includes(query.get(name) ?? '')
  if (!wanted('stdout') && !wanted('stderr'))
    return json(400, { message: 'Bad parameters: you must choose at least one stream' })
  const since = Number(query.get('since') ?? 0) * 1000
  const lines = container.lines.filter(({ stream, at }) => wanted(stream) && at >= since)
  const tail = query.get('tail') ?? 'all'
  const last = /^\d+$/.test(tail) ? lines.slice(Math.max(0, lines.length - Number(tail))) : lines
  const { Tty } = container.inspection().Config
  const type = `application/vnd.docker.${Tty ? 'raw' : 'multiplexed'}-stream`
  return { status: 200, type, body: Buffer.concat(last.map((line) => framed(line, wanted('timestamps'), Tty))) }
}

/** One byte for which output, three zero, four for the length; nothing of it where there is a terminal. */
function framed({ stream, at, text }: LoggedLine, hasTime: boolean, isTerminal: boolean): Buffer {
  const time = hasTime ? `${new Date(at).toISOString().replace('Z', '000000Z')} ` : ''
  const payload = Buffer.from(`${time}${text}${isTerminal ? '\r\n' : '\n'}`)
  if (isTerminal) return payload
  const head = Buffer.alloc(8)
  head[0] = stream === 'stdout' ? 1 : 2
  head.writeUInt32BE(payload.length, 4)
  return Buffer.concat([head, payload])
}
