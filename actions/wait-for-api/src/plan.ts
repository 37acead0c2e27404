import { resolve } from 'node:path'
import type { InputValues, World } from '@ci-gates/core/model'
import { displayPath } from '@ci-gates/core/runner'
import {
  type LogFile,
  type ProbeOptions,
  parseTarget,
  type Target,
  watchContainer,
  watchLogFiles,
  watchProcess,
} from '@ci-gates/probes'
import { collectMistakes, type Limits, limitsOf, type Mistakes } from '@ci-gates/probes/inputs'
import { type Guard, guard } from './guard.ts'
import type { inputs } from './inputs.ts'
import { type Login, loginOf } from './login-plan.ts'
import { requestOf } from './request.ts'
import { targetsOf } from './targets.ts'

type Values = InputValues<typeof inputs>

/** Everything that a wait needs to know. */
export interface Plan {
  readonly targets: readonly Target[]
  readonly match: 'all' | 'any'
  readonly options: ProbeOptions
  readonly login?: Login
  readonly limits: Limits & { readonly giveUp: boolean }
  readonly guards: readonly Guard[]
  readonly logFiles: readonly LogFile[]
  readonly container?: string
  /** As they were written, for a command that a reader can type. */
  readonly files: { readonly ca?: string; readonly cert?: string; readonly key?: string }
}

/** @throws InputError with everything that is wrong with the inputs. */
export async function planOf(values: Values, world: World): Promise<Plan> {
  const mistakes = collectMistakes()
  const { targets, match } = await targetsOf(values, mistakes)
  const options = await requestOf(values, world, mistakes)
  const login = loginOf(values, mistakes)
  refuseIdle(values, targets, mistakes)
  const logFiles = values.logFiles.map((path) => ({ path, told: displayPath(world.workspace, path) }))
  const guards = await guardsOf(values, logFiles, world, mistakes)
  const limits = { ...limitsOf(values, mistakes), giveUp: values.giveUp }
  mistakes.end()
  const { container } = values
  const rest = { ...(login ? { login } : {}), ...(container === undefined ? {} : { container }) }
  return { targets, match, options, limits, guards, logFiles, files: filesOf(values, world), ...rest }
}

/** An assertion that nothing can be matched against would be a green that measured nothing. */
function refuseIdle(values: Values, targets: readonly Target[], mistakes: Mistakes): void {
  if (targets.length === 0 || targets.some(({ kind }) => kind === 'http')) return
  const { body, json, header, loginUrl } = values
  const idle = { body, json: json[0], header: header[0], 'login-url': loginUrl }
  for (const [name, value] of Object.entries(idle))
    if (value !== undefined) mistakes.add(name, 'belongs to HTTP, and no target is HTTP')
}

async function guardsOf(values: Values, logFiles: readonly LogFile[], { workspace }: World, mistakes: Mistakes) {
  const { process: which, container, giveUpOn } = values
  const guards: Guard[] = []
  if (which !== undefined && /^\d+$/.test(which) && !(Number(which) > 0 && Number(which) < 2 ** 31))
    mistakes.add('process', 'is no number of a process')
  else if (which !== undefined) guards.push(guard('process-exited', watchProcess(processOf(which, workspace))))
  if (container !== undefined) {
    const isName = await mistakes.try('container', () => parseTarget(`docker:${container}`))
    if (isName) guards.push(guard('container-exited', watchContainer(container, process.env)))
  }
  if (giveUpOn && logFiles.length === 0) mistakes.add('give-up-on', 'looks at `log-files`, and there are none')
  else if (giveUpOn) guards.push(guard('log-line-seen', watchLogFiles(logFiles, giveUpOn)))
  return guards
}

function processOf(which: string, workspace: string) {
  return /^\d+$/.test(which) ? { pid: Number(which) } : { pidFile: resolve(workspace, which), told: which }
}

function filesOf({ caFile, clientCert, clientKey }: Values, { workspace }: World): Plan['files'] {
  const told = (path: string | undefined) => (path === undefined ? undefined : displayPath(workspace, path))
  const [ca, cert, key] = [told(caFile), told(clientCert), told(clientKey)]
  return { ...(ca ? { ca } : {}), ...(cert ? { cert } : {}), ...(key ? { key } : {}) }
}
