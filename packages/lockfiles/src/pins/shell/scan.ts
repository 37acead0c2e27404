import { limits } from '../limits.ts'
import type { Pin, Value } from '../pin.ts'
import { readSpec } from '../spec.ts'
import { type Script, sliceScript } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import { readAssignments } from './assignments.ts'
import { type Command, readCommands } from './commands.ts'
import { expand } from './expand.ts'
import { type Hit, recognisers } from './recognisers.ts'
import { lookUp, type Scope } from './scope.ts'

/** What a script tells. */
export interface Scan {
  readonly pins: readonly Pin[]
  /** What it gives the steps after it, through `$GITHUB_ENV`. */
  readonly exports: ReadonlyMap<string, readonly Value[]>
  /** Folders it goes to: `cd backend`, `poetry -C backend`. */
  readonly folders: readonly string[]
}

/** Finds in a shell script what decides the tool's version. Assignments are entered into `scope` as they come. */
export function scanScript(script: Script, scope: Scope, tool: PinnedTool, docker = false, depth = 0): Scan {
  const pins: Pin[] = []
  const exports = new Map<string, readonly Value[]>()
  const folders = new Set<string>()
  for (const command of readCommands(script.text, docker)) {
    if (pins.length >= limits.pins) break
    for (const recognise of recognisers) {
      for (const hit of recognise(command, tool)) pins.push(...pinsOf(hit, command, script, scope, tool))
    }
    for (const folder of foldersOf(command)) folders.add(folder)
    const inner = depth < 3 ? innerScript(command, script) : undefined
    if (inner) pins.push(...scanScript(inner, scope, tool, docker, depth + 1).pins)
    readAssignments(command, script, scope, exports)
  }
  return { pins, exports, folders: [...folders] }
}

/** Turns a version as written into pins: one for each value it may have. */
export function pinsOf(hit: Hit, command: Command | undefined, script: Script, scope: Scope, tool: PinnedTool): Pin[] {
  const at = script.at(hit.index)
  const values: readonly Value[] =
    hit.unknown === undefined
      ? ((hit.spec === '' ? fromVariable(hit, scope, tool) : undefined) ?? expand(hit.spec, scope, at))
      : [{ unknown: hit.unknown, where: at }]
  const conditional = command?.conditional ? { conditional: 'inside a shell condition' } : {}
  return values.map((value) => {
    const known = value.text === undefined ? { unknown: value.unknown ?? 'unknown' } : readSpec(value.text, tool)
    const used = value.where === at ? {} : { used: at }
    const read = 'unknown' in known ? { exact: false, ...known } : known
    const { text: _text, unknown: _unknown, exported: _exported, where, ...rest } = value
    const unread = hit.spec === '' && !hit.readsVariable ? unreadVariable(known, scope, tool) : {}
    return {
      tool: tool.name,
      kind: 'installs',
      via: hit.via,
      ...conditional,
      ...rest,
      where,
      ...used,
      ...read,
      ...unread,
      ...hit.more,
    }
  })
}

/** A program without a version argument that reads the tool's variable. */
function fromVariable(hit: Hit, scope: Scope, tool: PinnedTool): readonly Value[] | undefined {
  if (!hit.readsVariable) return undefined
  for (const name of tool.variables) {
    const values = lookUp(scope, name)
    if (values?.some((value) => value.exported !== false)) {
      return values.flatMap((value) => (value.text === undefined ? [value] : expandAt(value, scope)))
    }
  }
  return undefined
}

function expandAt(value: Value, scope: Scope): readonly Value[] {
  return expand(value.text ?? '', scope, value.where, 1).map((inner) => ({ ...value, ...inner }))
}

/** `POETRY_VERSION=1.8.3` beside `pip install poetry` looks like a pin and is none. */
function unreadVariable(known: object, scope: Scope, tool: PinnedTool): { unknown?: string } {
  if (!('unknown' in known) || !String(known.unknown).startsWith('no version')) return {}
  const name = tool.variables.find((variable) => lookUp(scope, variable))
  return name
    ? { unknown: `no version is named, and ${name} is not read by it: the newest of the day is installed` }
    : {}
}

function innerScript(command: Command, script: Script): Script | undefined {
  if (!/(?:^|\/)(?:ba|z|da)?sh$/.test(command.words[0]?.text ?? '')) return undefined
  const at = command.words.findIndex((word) => /^-[a-z]*c$/.test(word.text))
  const word = at > 0 ? command.words[at + 1] : undefined
  return word && { text: word.text, at: sliceScript(script, word.index, script.text.length).at }
}

function foldersOf(command: Command): readonly string[] {
  const texts = command.words.map((word) => word.text)
  const at = texts[0] === 'cd' ? 0 : texts.findIndex((text) => /^(?:-C|--directory)$/.test(text))
  const folder = at === -1 ? undefined : texts[at + 1]
  return [...(folder === undefined ? [] : [folder]), ...manifestFolder(texts)]
}

/** `cargo test --manifest-path fuzz/Cargo.toml`. */
function manifestFolder(texts: readonly string[]): readonly string[] {
  const at = texts.findIndex((text) => text.startsWith('--manifest-path'))
  const path = at === -1 ? '' : texts[at]?.slice('--manifest-path='.length) || texts[at + 1] || ''
  return path.endsWith('/Cargo.toml') ? [path.slice(0, -'/Cargo.toml'.length)] : []
}
