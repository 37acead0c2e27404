import { readContainer } from '../protocol/container-state.ts'

/** A container's place in one network. */
export interface ContainerAddress {
  readonly network: string
  readonly ip?: string
  readonly ip6?: string
  /** Names under which the other containers of that network find it. */
  readonly aliases: readonly string[]
}

/** A container as the engine describes it. Its texts come from whoever made the container: hostile. */
export interface Container {
  readonly id: string
  /** Without the slash in front. */
  readonly name: string
  readonly image: string
  /** `created`, `running`, `paused`, `restarting`, `removing`, `exited` or `dead`. */
  readonly state: string
  /** Milliseconds since the epoch. */
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly restartCount: number
  /** Of the last time it ended; 0 while it never did. */
  readonly exitCode: number
  readonly oomKilled: boolean
  /** The engine's own words on why it did not start. */
  readonly error: string
  readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy'
  /** The output of the last health check. */
  readonly lastCheck: string
  readonly addresses: readonly ContainerAddress[]
  readonly labels: Readonly<Record<string, string>>
  /** With a terminal both outputs are one, and unframed. */
  readonly tty: boolean
}

/** Reads what `GET /containers/NAME/json` says (Engine API, ContainerInspect). Nothing where it is not that. */
export function readInspection(json: unknown): Container | undefined {
  const state = readContainer(json)
  const container = record(json)
  const id = container['Id']
  if (!state || typeof id !== 'string' || id === '') return undefined
  const [own, config] = [record(container['State']), record(container['Config'])]
  const [startedAt, finishedAt] = [timeOf(own['StartedAt']), timeOf(own['FinishedAt'])]
  return {
    id,
    name: text(container['Name']).replace(/^\//, ''),
    image: text(config['Image']),
    state: state.status,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    restartCount: state.restarts,
    exitCode: state.exitCode,
    oomKilled: state.oomKilled,
    error: text(own['Error']),
    health: state.health,
    lastCheck: state.lastCheck,
    addresses: Object.entries(record(record(container['NetworkSettings'])['Networks'])).map(addressOf),
    labels: labelsOf(config['Labels']),
    tty: config['Tty'] === true,
  }
}

/** A container that does not run has empty addresses. */
function addressOf([network, value]: [string, unknown]): ContainerAddress {
  const found = record(value)
  const [ip, ip6] = [text(found['IPAddress']), text(found['GlobalIPv6Address'])]
  // DNSNames since Engine 25; before that Aliases alone.
  const names = [found['Aliases'], found['DNSNames']].flatMap((each) => (Array.isArray(each) ? each : []))
  const aliases = [...new Set(names.filter((each) => typeof each === 'string'))]
  return { network, ...(ip === '' ? {} : { ip }), ...(ip6 === '' ? {} : { ip6 }), aliases }
}

function labelsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record(value)).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

/** The engine writes the year 1 for "never". */
function timeOf(value: unknown): number | undefined {
  const at = typeof value === 'string' ? Date.parse(value.replace(/(\.\d{3})\d+/, '$1')) : Number.NaN
  return at > 0 ? at : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
