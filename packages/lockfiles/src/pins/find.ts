import type { SourceFile } from '../ecosystem.ts'
import { joinFiles, yieldToFiles } from './join.ts'
import { limits } from './limits.ts'
import type { Pin } from './pin.ts'
import { mayPin } from './places.ts'
import { ciYamlSource } from './sources/ci-yaml.ts'
import { dockerSource } from './sources/dockerfile.ts'
import { githubSource } from './sources/github.ts'
import { unreadable } from './sources/ledger.ts'
import { miseSource } from './sources/mise.ts'
import { packageJsonSource } from './sources/package-json.ts'
import { preCommitSource } from './sources/pre-commit.ts'
import { requirementsSource } from './sources/requirements.ts'
import { requiresSource } from './sources/requires.ts'
import { shellSource, testRunnerSource } from './sources/scripts.ts'
import type { PinSource } from './sources/source.ts'
import { toolVersionsSource } from './sources/tool-versions.ts'
import { versionFileSource } from './sources/version-file.ts'
import { type PinnedTool, type PinnedToolName, pinnedTools } from './tools.ts'

/** Every kind of file that is read for pins. */
const sources: readonly PinSource[] = [
  ...[githubSource, dockerSource, toolVersionsSource, miseSource, preCommitSource, requiresSource, packageJsonSource],
  ...[versionFileSource, requirementsSource, ciYamlSource, testRunnerSource, shellSource],
]

/**
 * Finds every place in the files that decides which version of the tool runs, in the order of the files. Never throws:
 * what cannot be read is a pin whose `unknown` says why.
 */
export async function findPins(
  tool: PinnedToolName | PinnedTool,
  files: readonly SourceFile[],
): Promise<readonly Pin[]> {
  const row = typeof tool === 'string' ? pinnedTools[tool] : tool
  const pins: Pin[] = []
  let deciding = 0
  for (const file of files) {
    if (deciding >= limits.pins) break
    const found = (await readFile(file, row)).slice(0, limits.pins)
    deciding += found.filter(({ kind }) => kind !== 'requires').length
    pins.push(...found)
  }
  return yieldToFiles(unique(joinFiles(pins)))
}

async function readFile(file: SourceFile, tool: PinnedTool): Promise<readonly Pin[]> {
  const source = sources.find(({ path }) => path.test(file.path))
  if (!source || !mayPin(file, tool.name, tool.words)) return []
  const start = { file: file.path, line: 1, column: 1 }
  if (file.text.length > limits.text) {
    return [
      unreadable(tool, start, `longer than ${limits.text.toLocaleString('en')} characters, not read`, source.name),
    ]
  }
  try {
    return doubted(await source.read(file, tool), file, tool)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    return [unreadable(tool, start, `could not be read: ${reason}`, source.name)]
  }
}

/** A version that runs on another lock than the one that is here proves nothing. */
function doubted(found: readonly Pin[], file: SourceFile, { doubt, fixing }: PinnedTool): readonly Pin[] {
  const pins = fixing ? unfixed(found, file, fixing) : found
  if (pins.length === 0 || !doubt?.text.test(file.text)) return pins
  return pins.map((pin) => (pin.kind === 'installs' ? { ...pin, kind: 'declares', conditional: doubt.why } : pin))
}

/** A file that sets the variable in whatever way, and not to that value, lets the tool fetch other versions of itself. */
function unfixed(
  pins: readonly Pin[],
  { text }: SourceFile,
  { variable, fixed }: NonNullable<PinnedTool['fixing']>,
): readonly Pin[] {
  const settings = text.match(new RegExp(`${variable}["']?[ \\t]*[:=][ \\t]*["']?[\\w$]+`, 'g')) ?? []
  if (settings.every((setting) => setting.endsWith(fixed))) return pins
  return pins.map(({ fixed: own, ...pin }) => (own && pin.via.includes(variable) ? { ...pin, fixed: own } : pin))
}

/** One place that is used twice is one pin; it concerns the folders of both uses. */
function unique(pins: readonly Pin[]): readonly Pin[] {
  const seen = new Map<string, Pin>()
  for (const pin of pins) {
    const key = [pin.where.file, pin.where.line, pin.where.column, pin.spec ?? pin.unknown].join('\n')
    const before = seen.get(key)
    seen.set(key, before ? merged(before, pin) : pin)
  }
  return [...seen.values()]
}

function merged(first: Pin, second: Pin): Pin {
  const { folders, conditional, ...rest } = first
  const both = folders && second.folders ? { folders: [...new Set([...folders, ...second.folders])] } : {}
  // Used once without a condition, it takes effect.
  return { ...rest, ...both, ...(conditional && second.conditional ? { conditional } : {}) }
}
