export interface ContainerAddress {
  readonly network: string
  readonly ip?: string
  readonly ip6?: string
  /** Names under which the other containers of that network find it. */
  readonly aliases: readonly string[]
}

/** A container as the engine describes it. Its texts come from whoever made the container. */
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
