import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createMasker } from './masks.ts'
import { node24 } from './nodes.ts'
import { endProcesses, processesWith, type Survivor } from './processes.ts'
import { type LogReading, readLog } from './read-log.ts'
import { type EnvironmentOptions, stepEnvironment } from './runner-environment.ts'
import { type FileOverrides, makeEventFile, makeRunnerFiles, readIfFile } from './runner-files.ts'
import type { Cancellation } from './signals.ts'
import { type SpawnResult, spawnNode } from './spawn.ts'
import { readStepFiles, type StepFiles } from './step-files.ts'
import { findViolations } from './violations.ts'
import { changesBetween, removeTree, setWritable, snapshot, temporaryWorkspace } from './workspace.ts'

export interface RunOptions extends EnvironmentOptions {
  /** The built bundle: `dist/index.js`. */
  readonly main: string
  /** The bundle of the post stage, run after main with what it left in GITHUB_STATE. */
  readonly post?: string
  readonly node?: string
  readonly args?: readonly string[]
  /** The payload; a string is written as it is. */
  readonly event?: unknown
  /** Without one, a fresh empty folder. */
  readonly workspace?: string
  readonly readOnlyWorkspace?: boolean
  readonly files?: FileOverrides
  /** Values that the runner masks from the start, as it does `secrets.*` and `github.token`; they must not be told anywhere. */
  readonly secrets?: readonly string[]
  readonly signal?: Cancellation
  readonly timeoutMs?: number
  readonly onLine?: (text: string) => void
  readonly drainMs?: number
}

export interface RunResult
  extends Omit<SpawnResult, 'lines'>,
    Omit<LogReading, 'log' | 'outputs' | 'state' | 'violations'>,
    StepFiles {
  readonly log: string
  /** What the runner makes of it: exit code, refused commands and files it could not process taken together. */
  readonly conclusion: 'success' | 'failure'
  /** The file that the output `report` names. */
  readonly reportText?: string
  readonly masks: readonly string[]
  /** Files in the workspace that were written, changed or removed. */
  readonly workspaceChanges: readonly string[]
  /** Processes that outlived the action; ended by the harness. */
  readonly survivors: readonly Survivor[]
  /** What an action of ours must not do. A test asserts that it equals `[]`. */
  readonly violations: readonly string[]
  readonly post?: RunResult
}

/** Runs a built action as the runner does and reads what it says by the runner's own rules. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'ci-gates-runner-')))
  const own = options.workspace === undefined ? temporaryWorkspace() : undefined
  const workspace = realpathSync(options.workspace ?? own?.path ?? '')
  if (options.readOnlyWorkspace) setWritable(workspace, false)
  try {
    const main = await runStage(options, 'main', options.main, { temp, workspace, state: {} })
    if (options.post === undefined) return main
    return { ...main, post: await runStage(options, 'post', options.post, { temp, workspace, state: main.state }) }
  } finally {
    if (options.readOnlyWorkspace) setWritable(workspace, true)
    own?.[Symbol.dispose]()
    removeTree(temp)
  }
}

interface Place {
  readonly temp: string
  readonly workspace: string
  readonly state: Readonly<Record<string, string>>
}

async function runStage(options: RunOptions, stage: string, bundle: string, place: Place): Promise<RunResult> {
  const env = stageEnvironment(options, stage, place)
  const before = snapshot(place.workspace)
  const { lines, ...spawned } = await spawnNode({
    node: options.node ?? node24.path,
    args: [resolve(bundle), ...(options.args ?? [])],
    cwd: place.workspace,
    env,
    signal: stage === 'main' ? options.signal : undefined,
    onLine: stage === 'main' ? options.onLine : undefined,
    timeoutMs: options.timeoutMs ?? 60_000,
    drainMs: options.drainMs ?? 5_000,
  })
  const survivors = processesWith(env['RUNNER_TRACKING_ID'] ?? '')
  endProcesses(survivors)
  const masker = createMasker()
  for (const secret of options.secrets ?? []) masker.add(secret)
  const { log, ...reading } = readLog(lines, masker, place.workspace)
  const files = readStepFiles(env, reading, masker)
  const reportText = readIfFile(files.outputs['report'] && resolve(place.workspace, files.outputs['report']))
  const workspaceChanges = changesBetween(before, snapshot(place.workspace))
  const run = {
    ...spawned,
    ...reading,
    ...files,
    survivors,
    workspaceChanges,
    masks: masker.values,
    log: log.join('\n'),
  }
  const told = reportText === undefined ? run : { ...run, reportText }
  const failed = spawned.exitCode !== 0 || reading.failures.length > 0 || files.fileErrors.length > 0
  const violations = findViolations(told, lines, options.secrets ?? [])
  return { ...told, conclusion: failed ? 'failure' : 'success', violations }
}

function stageEnvironment(options: RunOptions, stage: string, place: Place): Record<string, string> {
  const state = Object.entries(place.state).map(([name, value]) => [`STATE_${name}`, value])
  const files = options.files ?? {}
  return stepEnvironment(place.workspace, place.temp, {
    ...options,
    env: {
      ...makeRunnerFiles(place.temp, stage, files),
      ...makeEventFile(place.temp, options.event ?? {}, files.GITHUB_EVENT_PATH),
      ...Object.fromEntries(state),
      ...options.env,
    },
  })
}
