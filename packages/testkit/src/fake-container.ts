import { createHash } from 'node:crypto'

export interface FakeContainerOptions {
  readonly name: string
  readonly image?: string
  /** Addresses by network. */
  readonly networks?: Readonly<Record<string, string | { readonly ip: string; readonly ip6?: string }>>
  readonly labels?: Readonly<Record<string, string>>
  /** Puts the labels of compose on it. */
  readonly compose?: { readonly project: string; readonly service: string; readonly oneoff?: boolean }
  readonly tty?: boolean
  readonly health?: 'starting' | 'healthy' | 'unhealthy'
  /** Milliseconds since the epoch. */
  readonly startedAt?: number
}

export interface LoggedLine {
  readonly stream: 'stdout' | 'stderr'
  readonly at: number
  readonly text: string
}

export interface ContainerEvent {
  readonly action: 'start' | 'oom' | 'die'
  readonly at: number
  readonly attributes: Readonly<Record<string, string>>
}

/** A container that a test lets live: it moves, ends, restarts, writes. */
export interface FakeContainer {
  readonly id: string
  readonly name: string
  readonly lines: readonly LoggedLine[]
  readonly events: readonly ContainerEvent[]
  /** What the engine tells of it now. */
  inspection(): Inspection
  /** Gives it another address, as after `docker compose up -d --force-recreate`. */
  move(network: string, ip: string, ip6?: string): void
  /** The engine's restart policy starts it again after it ended: the count rises, the id stays. */
  restart(how?: { readonly exitCode?: number; readonly oomKilled?: boolean; readonly at?: number }): void
  stop(how?: { readonly exitCode?: number; readonly oomKilled?: boolean; readonly at?: number }): void
  pause(): void
  setHealth(health: 'starting' | 'healthy' | 'unhealthy', output?: string): void
  log(text: string, stream?: LoggedLine['stream'], at?: number): void
}

/** The part of ContainerInspect (Engine API 1.43) that something here reads, in its shape. */
export interface Inspection {
  readonly Id: string
  readonly Created: string
  readonly Name: string
  readonly Image: string
  readonly RestartCount: number
  readonly State: {
    readonly Status: string
    readonly Running: boolean
    readonly Paused: boolean
    readonly Restarting: boolean
    readonly OOMKilled: boolean
    readonly Dead: boolean
    readonly Pid: number
    readonly ExitCode: number
    readonly Error: string
    readonly StartedAt: string
    readonly FinishedAt: string
    readonly Health?: { readonly Status: string; readonly FailingStreak: number; readonly Log: readonly object[] }
  }
  readonly Config: { readonly Image: string; readonly Labels: Readonly<Record<string, string>>; readonly Tty: boolean }
  readonly NetworkSettings: { readonly Networks: Readonly<Record<string, object>> }
}

const NEVER = '0001-01-01T00:00:00Z'

interface State {
  status: 'running' | 'exited' | 'paused'
  exitCode: number
  oomKilled: boolean
  restarts: number
  startedAt: number
  finishedAt: number | undefined
  health: { status: string; output: string } | undefined
  readonly networks: Map<string, { ip: string; ip6: string }>
  readonly lines: LoggedLine[]
  readonly events: ContainerEvent[]
}

export function fakeContainer(options: FakeContainerOptions): FakeContainer {
  const id = createHash('sha256').update(`${options.name} ${Math.random()}`).digest('hex')
  const state = beginning(options)
  const end: FakeContainer['stop'] = ({ exitCode = 0, oomKilled = false, at = Date.now() } = {}) => {
    Object.assign(state, { status: 'exited', exitCode, oomKilled, finishedAt: at })
    if (oomKilled) state.events.push({ action: 'oom', at, attributes: {} })
    state.events.push({ action: 'die', at, attributes: { exitCode: String(exitCode) } })
  }
  return {
    id,
    name: options.name,
    lines: state.lines,
    events: state.events,
    inspection: () => inspect(id, options, state),
    move: (network, ip, ip6 = '') => void state.networks.set(network, { ip, ip6 }),
    restart: (how = {}) => {
      end(how)
      const startedAt = how.at ?? Date.now()
      // State.setRunning of moby forgets how it ended: only the events still tell.
      Object.assign(state, { status: 'running', exitCode: 0, oomKilled: false, startedAt })
      state.restarts += 1
      state.events.push({ action: 'start', at: startedAt, attributes: {} })
    },
    stop: end,
    pause: () => void Object.assign(state, { status: 'paused' }),
    setHealth: (status, output = '') => void Object.assign(state, { health: { status, output } }),
    log: (text, stream = 'stdout', at = Date.now()) => void state.lines.push({ text, stream, at }),
  }
}

function beginning({
  networks = { default: '172.18.0.5' },
  health,
  startedAt = Date.now(),
}: FakeContainerOptions): State {
  const addresses = Object.entries(networks).map(([network, value]): [string, { ip: string; ip6: string }] => [
    network,
    typeof value === 'string' ? { ip: value, ip6: '' } : { ip: value.ip, ip6: value.ip6 ?? '' },
  ])
  return {
    ...{ status: 'running', exitCode: 0, oomKilled: false, restarts: 0, startedAt, finishedAt: undefined },
    health: health === undefined ? undefined : { status: health, output: '' },
    networks: new Map(addresses),
    lines: [],
    events: [],
  }
}

/** The engine tells no exit code of a container that runs, and no address of one that does not. */
function inspect(
  id: string,
  { name, image = 'example.org/api:1', labels = {}, compose, tty = false }: FakeContainerOptions,
  state: State,
): Inspection {
  const isUp = state.status !== 'exited'
  const Health = state.health && {
    Status: state.health.status,
    FailingStreak: 0,
    Log: [{ ExitCode: 0, Output: state.health.output }],
  }
  const service = compose ? [compose.service] : []
  return {
    ...{ Id: id, Created: new Date(state.startedAt).toISOString(), Name: `/${name}`, RestartCount: state.restarts },
    Image: 'sha256:053cde6e8953ebd834df8f6382e68be83adb39bfc063e40b0fc61b4b333938f1',
    State: {
      ...{ Status: state.status, Running: isUp, Paused: state.status === 'paused', Restarting: false, Dead: false },
      ...{ OOMKilled: state.oomKilled, Pid: isUp ? 4242 : 0, ExitCode: state.exitCode, Error: '' },
      StartedAt: nanoseconds(state.startedAt),
      FinishedAt: state.finishedAt === undefined ? NEVER : nanoseconds(state.finishedAt),
      ...(Health ? { Health } : {}),
    },
    Config: { Image: image, Labels: { ...labels, ...composeLabels(compose) }, Tty: tty },
    NetworkSettings: {
      Networks: Object.fromEntries(
        [...state.networks].map(([network, { ip, ip6 }]) => [
          network,
          {
            IPAddress: isUp ? ip : '',
            GlobalIPv6Address: isUp ? ip6 : '',
            Aliases: [name, ...service],
            DNSNames: [name, ...service, id.slice(0, 12)],
          },
        ]),
      ),
    },
  }
}

function composeLabels(compose: FakeContainerOptions['compose']): Record<string, string> {
  if (!compose) return {}
  return {
    'com.docker.compose.project': compose.project,
    'com.docker.compose.service': compose.service,
    'com.docker.compose.oneoff': compose.oneoff ? 'True' : 'False',
  }
}

function nanoseconds(at: number): string {
  return new Date(at).toISOString().replace('Z', '456789Z')
}
