import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { InputValues, World } from '@ci-gates/core/model'
import { displayPath, readGiven } from '@ci-gates/core/runner'
import type { LogFile, ProbeOptions, Target } from '@ci-gates/probes'
import { collectMistakes, type Limits, limitsOf, type Mistakes, tlsOf } from '@ci-gates/probes/inputs'
import type { inputs } from './inputs.ts'

export type Values = InputValues<typeof inputs>
export type HttpTarget = Extract<Target, { kind: 'http' }>

/** A container by its name, or a service of a compose project by its labels; `name` is what the reader calls it. */
export type Where = { readonly name: string } & (
  | { readonly container: string }
  | { readonly project: string; readonly service: string }
)

/** Everything that a look at a target needs to know. */
export interface Plan {
  readonly target: HttpTarget
  /** The application itself. */
  readonly upstream?: Target
  readonly options: ProbeOptions
  readonly limits: Limits
  readonly phase: Values['phase']
  readonly verify: Values['verify']
  readonly minDaysValid: number
  readonly minTls: Values['minTls']
  readonly logFiles: readonly LogFile[]
  readonly proxy?: Where
  readonly application?: Where
  /** The path of nginx's configuration. */
  readonly nginxConfig?: string
  /** Where warm-up notes and verify reads. */
  readonly snapshot?: string
  /** As they were written, for a command that a reader can type. */
  readonly files: { readonly ca?: string; readonly cert?: string; readonly key?: string }
}

const LARGEST_PEM = 4 * 1024 * 1024

/** @throws InputError with everything that is wrong with the inputs. */
export async function planOf(values: Values, world: World): Promise<Plan> {
  const mistakes = collectMistakes()
  const target = httpOf(values.url, mistakes)
  const { upstreamUrl: upstream, phase, verify, minDaysValid, minTls, nginxConfig } = values
  if (upstream && upstream.kind !== 'http' && upstream.kind !== 'connect')
    mistakes.add('upstream-url', 'is neither http: nor https: nor tcp:')
  const options = await optionsOf(values, world, mistakes)
  const limits = limitsOf(values, mistakes)
  const proxy = whereOf('proxy', values.proxyContainer, values.composeProject, values.proxyService, mistakes)
  const application = whereOf(
    'upstream',
    values.upstreamContainer,
    values.composeProject,
    values.upstreamService,
    mistakes,
  )
  if (values.composeProject !== undefined && !values.proxyService && !values.upstreamService)
    mistakes.add('compose-project', 'is of no use alone: name proxy-service, upstream-service, or both')
  const snapshot = snapshotOf(values, target, mistakes)
  mistakes.end()
  return {
    ...{ target: target as HttpTarget, options, limits, phase, verify, minDaysValid, minTls },
    logFiles: values.proxyLog.map((path) => ({ path, told: displayPath(world.workspace, path) })),
    files: filesOf(values, world),
    ...(upstream === undefined ? {} : { upstream }),
    ...(proxy === undefined ? {} : { proxy }),
    ...(application === undefined ? {} : { application }),
    ...(nginxConfig === undefined ? {} : { nginxConfig }),
    ...(snapshot === undefined ? {} : { snapshot }),
  }
}

function httpOf(target: Target, mistakes: Mistakes): HttpTarget | undefined {
  if (target.kind === 'http' && 'host' in target.place) return target
  mistakes.add('url', 'is neither https: nor http: with a host')
  return undefined
}

async function optionsOf(values: Values, world: World, mistakes: Mistakes): Promise<ProbeOptions> {
  const { connectTo, status, verify } = values
  const counts = { full: true, chain: 'chain', none: false } as const
  const read = (path: string) => readGiven(world.workspace, path, LARGEST_PEM)
  return {
    // A redirect is an answer of the proxy: where it leads is another question.
    redirects: 'none',
    expect: { status },
    tls: await tlsOf(values, counts[verify], read, mistakes),
    env: process.env,
    ...(connectTo === undefined ? {} : { connectTo }),
  }
}

function whereOf(
  what: 'proxy' | 'upstream',
  container: string | undefined,
  project: string | undefined,
  service: string | undefined,
  mistakes: Mistakes,
): Where | undefined {
  if (container !== undefined && service !== undefined)
    mistakes.add(`${what}-service`, `and ${what}-container name the same: give one of them`)
  if (container !== undefined) return { name: container, container }
  if (service === undefined) return undefined
  if (project !== undefined) return { name: service, project, service }
  mistakes.add(`${what}-service`, 'belongs to a project: give compose-project')
  return undefined
}

/** One file for each address, so that two gates of one job do not read each other's notes. */
function snapshotOf(
  { phase, snapshot }: Values,
  target: HttpTarget | undefined,
  mistakes: Mistakes,
): string | undefined {
  if (phase === 'once' || target === undefined) return undefined
  if (snapshot !== undefined) return snapshot
  const folder = process.env['RUNNER_TEMP']
  if (folder) return join(folder, 'ci-gates', `tls-soft-gate-${digestOf(target.told)}.json`)
  mistakes.add('snapshot', 'is wanted here: there is no RUNNER_TEMP to note anything in')
  return undefined
}

/** Short, and the same for the same text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function filesOf({ caFile, clientCert, clientKey }: Values, { workspace }: World): Plan['files'] {
  const told = (path: string | undefined) => (path === undefined ? undefined : displayPath(workspace, path))
  const [ca, cert, key] = [told(caFile), told(clientCert), told(clientKey)]
  return { ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) }
}
