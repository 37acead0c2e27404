import type { Pin } from '../pin.ts'
import { pinsOf, scanScript } from '../shell/scan.ts'
import { type Scope, scopeWithin } from '../shell/scope.ts'
import type { Script } from '../text.ts'
import { type InstallingAction, namesOf, type PinnedTool } from '../tools.ts'
import type { View } from '../yaml/view.ts'
import { declare, type Ledger } from './ledger.ts'

/** What a step's pins say of where they stand. */
export interface Step {
  readonly job?: string
}

/** Reads one step into the ledger; returns the folders it works in. */
export function readStep(view: View, node: unknown, ledger: Ledger, job: Scope, step: Step): readonly string[] {
  const condition = view
    .text(view.get(node, 'if'))
    ?.text.replace(/^\$\{\{|\}\}$/g, '')
    .trim()
  if (condition === 'false') return []
  const scope = scopeWithin(job)
  declareAll(view, view.get(node, 'env'), ledger, scope)
  const from = ledger.pins.length
  readUses(view, node, ledger, scope)
  const folders = readRun(view, node, ledger, job, scope)
  for (let at = from; at < ledger.pins.length; at++) {
    const pin = ledger.pins[at]
    const conditional = condition && !pin?.conditional ? { conditional: `if: ${condition}` } : {}
    if (pin) ledger.pins[at] = { ...pin, ...step, ...conditional }
  }
  return folders
}

/** Enters an `env:` map. */
export function declareAll(view: View, env: unknown, ledger: Ledger, scope: Scope): void {
  for (const { key, value } of view.pairs(env)) {
    const found = view.text(value)
    if (found) declare(ledger, scope, key, found, 'env')
  }
}

function readRun(view: View, node: unknown, ledger: Ledger, job: Scope, scope: Scope): readonly string[] {
  const folder = view.text(view.get(node, 'working-directory'))?.text
  const folders = folder === undefined ? [] : [folder]
  const script = view.script(view.get(node, 'run'))
  if (!script) return folders
  const { pins, exports, folders: entered } = scanScript(script, scope, ledger.tool)
  ledger.pins.push(...pins)
  for (const [name, values] of exports) job.variables.set(name, values)
  return [...folders, ...entered.map((path) => (folder === undefined ? path : `${folder}/${path}`))]
}

function readUses(view: View, node: unknown, ledger: Ledger, scope: Scope): void {
  const uses = view.script(view.get(node, 'uses'))
  if (!uses) return
  const { tool } = ledger
  const [, action = '', ref = ''] = /^([^@]*)(?:@([\s\S]*))?$/.exec(uses.text) ?? []
  const id = action.toLowerCase()
  const known = Object.hasOwn(tool.actions, id) ? tool.actions[id] : undefined
  const given = view.pairs(view.get(node, 'with'))
  const input = given.find(({ key }) => (known ? key.toLowerCase() === known.input : namesVersion(key, tool)))
  const value = versionIn(view.text(input?.value), known, uses, ref)
  if (!value && (!known || known.readsManifest || known.listed !== undefined || tool.newest)) return
  const script: Script = { text: uses.text, at: (index) => value?.where ?? uses.at(index) }
  const readsVariable = known?.readsVariable === true
  // `latest` given to an action that runs the installer leaves the choice to the variable, as no input does.
  const spec = readsVariable && value?.text === 'latest' ? '' : (value?.text ?? '')
  const more = known ? knownTraits(known, ref) : strangerTraits(tool)
  const found = pinsOf({ via: action, spec, index: 0, readsVariable, more }, undefined, script, scope, tool)
  const name = input && !known ? { name: `inputs.${input.key.toLowerCase()}` } : {}
  ledger.pins.push(...found.map((pin) => ({ ...pin, ...(pin.unknown === undefined ? name : {}) })))
}

type Text = ReturnType<View['text']>

/** The version given to an action: its input, one entry of a list of tools, or what stands after its `@`. */
function versionIn(value: Text, known: InstallingAction | undefined, uses: Script, ref: string): Text {
  if (known?.listed !== undefined) {
    const entry = value?.text.split(/[\s,]+/).find((one) => one.toLowerCase().startsWith(`${known.listed}:`))
    return value && entry !== undefined ? { text: entry.slice(known.listed.length + 1), where: value.where } : undefined
  }
  if (value && value.text !== '') return value
  const isVersion = /^(?:\d+\.\d|stable$|beta$|nightly)/.test(ref)
  return known?.readsRef && isVersion ? { text: ref, where: uses.at(uses.text.length - ref.length) } : undefined
}

function knownTraits({ yields, fixedFrom }: InstallingAction, ref: string): Partial<Pin> {
  const major = /^v(\d{1,4})(?:\.|$)/.exec(ref)?.[1]
  const fixed = fixedFrom !== undefined && major !== undefined && Number(major) >= fixedFrom
  return { ...(yields ? { yields } : {}), ...(fixed ? { fixed } : {}) }
}

/** What an action that is not in the table does with a version is not known where it is one of a language. */
function strangerTraits({ newest }: PinnedTool): Partial<Pin> {
  return newest ? { kind: 'declares', conditional: 'an action that is not known here takes it' } : {}
}

/** `poetry-version`, `poetry_version`, `poetryVersion`: what an action that is not in the table calls it. */
function namesVersion(key: string, tool: PinnedTool): boolean {
  const name = key.toLowerCase().replace(/[-_]/g, '')
  return namesOf(tool).some((one) => name === `${one}version`)
}
