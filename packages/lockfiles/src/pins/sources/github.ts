import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { type Scope, scopeWithin } from '../shell/scope.ts'
import { scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import { readYaml } from '../yaml/read.ts'
import type { View } from '../yaml/view.ts'
import { expressionsOf } from './github-expressions.ts'
import { matrixOf } from './github-matrix.ts'
import { declareAll, readStep, type Step } from './github-step.ts'
import { imagePin } from './image.ts'
import { closeLedger, type Ledger, openLedger, unreadable } from './ledger.ts'
import type { PinSource } from './source.ts'

/** GitHub Actions: workflows, and the composite actions of the repository. */
export const githubSource: PinSource = { ...places.github, read: readGithub }

async function readGithub(file: SourceFile, tool: PinnedTool): Promise<readonly Pin[]> {
  const ledger = openLedger(tool)
  const read = await readYaml(scriptOf(file))
  if ('problem' in read) return [unreadable(tool, read.where, read.problem, 'GitHub Actions')]
  const first = read.roots[0]
  if (first) readRoot(first.view, first.root, ledger)
  return closeLedger(ledger)
}

function readRoot(view: View, root: unknown, ledger: Ledger): void {
  const call = view.get(view.get(root, 'on'), 'workflow_call')
  const dispatch = view.get(view.get(root, 'on'), 'workflow_dispatch')
  const declarations = [view.get(root, 'inputs'), view.get(call, 'inputs'), view.get(dispatch, 'inputs')]
  const scope: Scope = {
    ...ledger.scope,
    expression: expressionsOf(view, { inputs: declarations, scope: () => scope }),
  }
  declareAll(view, view.get(root, 'env'), ledger, scope)
  const folders = workingDirectory(view, root)
  const composite = view.items(view.get(view.get(root, 'runs'), 'steps'))
  readSteps(view, composite, ledger, { scope, folders, step: {} })
  for (const { key, value } of view.pairs(view.get(root, 'jobs'))) {
    readJob(view, value, ledger, { scope, folders, step: { job: key }, inputs: declarations })
  }
}

interface Within {
  readonly scope: Scope
  readonly folders: readonly string[]
  readonly step: Step
}

function readJob(view: View, job: unknown, ledger: Ledger, within: Within & { inputs: readonly unknown[] }): void {
  const matrix = matrixOf(view, view.get(view.get(job, 'strategy'), 'matrix'))
  const scope: Scope = {
    ...scopeWithin(within.scope),
    expression: expressionsOf(view, { inputs: within.inputs, matrix, scope: () => scope }),
  }
  declareAll(view, view.get(job, 'env'), ledger, scope)
  const own = workingDirectory(view, job)
  const folders = own.length > 0 ? own : within.folders
  // A job that calls a reusable workflow has `uses` and `with` itself.
  const steps = view.get(job, 'uses') ? [job] : view.items(view.get(job, 'steps'))
  readSteps(view, steps, ledger, { scope, folders, step: within.step }, () => readContainer(view, job, ledger))
}

/** The image that a job's steps run in. */
function readContainer(view: View, job: unknown, ledger: Ledger): void {
  const container = view.get(job, 'container')
  const image = view.script(container) ?? view.script(view.get(container, 'image'))
  const pin = image && imagePin(image, ledger.tool)
  if (pin) ledger.pins.push(pin)
}

/** Reads steps in order; what one writes to `$GITHUB_ENV` the next ones see. Their folders are known only at the end. */
function readSteps(
  view: View,
  steps: readonly unknown[],
  ledger: Ledger,
  { scope, folders, step }: Within,
  before?: () => void,
): void {
  const from = ledger.pins.length
  before?.()
  const found = new Set(folders)
  for (const node of steps) {
    for (const folder of readStep(view, node, ledger, scope, step)) found.add(folder)
  }
  // One folder that only a run can tell makes all of them uncertain.
  const known = [...found].every((folder) => !/[$`~*]/.test(folder))
  if (found.size === 0 || !known) return
  const list = [...found].map((folder) => folder.replace(/^\.\/|\/+$/g, ''))
  for (let at = from; at < ledger.pins.length; at++) {
    const pin = ledger.pins[at]
    if (pin) ledger.pins[at] = { ...pin, folders: list }
  }
}

function workingDirectory(view: View, node: unknown): readonly string[] {
  const folder = view.text(view.get(view.get(view.get(node, 'defaults'), 'run'), 'working-directory'))
  return folder ? [folder.text] : []
}
