import type { SourceFile } from '../../ecosystem.ts'
import { limits } from '../limits.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { scanScript } from '../shell/scan.ts'
import { mentions, scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import { readYaml } from '../yaml/read.ts'
import type { View } from '../yaml/view.ts'
import { imagePin } from './image.ts'
import { closeLedger, declare, type Ledger, openLedger, unreadable } from './ledger.ts'
import type { PinSource } from './source.ts'

/** Other CI systems: all keep shell scripts and variables in YAML, whatever they call them, so the whole tree is walked. */
export const ciYamlSource: PinSource = { ...places.ciYaml, read: readCiYaml }

interface Walk {
  readonly view: View
  readonly ledger: Ledger
  left: number
}

async function readCiYaml(file: SourceFile, tool: PinnedTool): Promise<readonly Pin[]> {
  const read = await readYaml(scriptOf(file))
  const ledger = openLedger(tool)
  if ('problem' in read) return [unreadable(tool, read.where, read.problem, 'CI configuration')]
  for (const visit of [visitVariables, visitScripts]) {
    for (const { root, view } of read.roots) walk(root, visit, { view, ledger, left: limits.nodes }, 0)
  }
  return closeLedger(ledger)
}

type Visit = (node: unknown, key: string, at: Walk) => void

function walk(node: unknown, visit: Visit, at: Walk, depth: number, key = ''): void {
  at.left -= 1
  if (at.left < 0 || depth > limits.depth) return
  visit(node, key, at)
  for (const pair of at.view.pairs(node)) walk(pair.value, visit, at, depth + 1, pair.key)
  for (const item of at.view.items(node)) walk(item, visit, at, depth + 1, key)
}

/** `variables:`, `environment:` and `env:` of any level, as maps, as `NAME=value`, or as Azure's `name`/`value`. */
function visitVariables(node: unknown, key: string, { view, ledger }: Walk): void {
  if (!/^(?:variables|environment|env|global|vars)$/.test(key)) return
  const enter = (name: string, value: unknown) => {
    const found = view.text(value) ?? view.text(view.get(value, 'value'))
    if (found) declare(ledger, ledger.scope, name, found, 'variable')
  }
  const name = view.text(view.get(node, 'name'))?.text
  if (name !== undefined) enter(name, view.get(node, 'value'))
  else for (const pair of view.pairs(node)) enter(pair.key, pair.value)
  const script = view.script(node)
  if (script && mentions(script.text, [ledger.tool.name])) scanScript(script, ledger.scope, ledger.tool)
}

function visitScripts(node: unknown, key: string, { view, ledger }: Walk): void {
  const script = view.script(node)
  if (!script || !mentions(script.text, [ledger.tool.name])) return
  const image = /^(?:image|name)$/.test(key) ? imagePin(script, ledger.tool) : undefined
  if (image) ledger.pins.push(image)
  else if (!/^(?:variables|env|key|paths?)$/.test(key)) {
    ledger.pins.push(...scanScript(script, ledger.scope, ledger.tool).pins)
  }
}
