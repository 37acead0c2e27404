/** What `GET /containers/NAME/json` says (Engine API, ContainerInspect), as far as it decides something. */
export interface ContainerState {
  readonly status: string
  readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy'
  readonly exitCode: number
  readonly oomKilled: boolean
  readonly restarts: number
  /** The output of the last health check. Comes from the container. */
  readonly lastCheck: string
}

export function readContainer(json: unknown): ContainerState | undefined {
  const container = record(json)
  const state = record(container['State'])
  if (typeof state['Status'] !== 'string') return undefined
  const health = record(state['Health'])
  const log = Array.isArray(health['Log']) ? health['Log'] : []
  const output = record(log.at(-1))['Output']
  return {
    status: state['Status'],
    health: healthOf(health['Status']),
    exitCode: Number(state['ExitCode'] ?? 0),
    oomKilled: state['OOMKilled'] === true,
    restarts: Number(container['RestartCount'] ?? 0),
    lastCheck: typeof output === 'string' ? output.trim() : '',
  }
}

function healthOf(status: unknown): ContainerState['health'] {
  return status === 'starting' || status === 'healthy' || status === 'unhealthy' ? status : 'none'
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
