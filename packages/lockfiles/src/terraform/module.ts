import type { Finding } from '@ci-gates/core/model'
import { conflictIn } from '../damage.ts'
import type { SourceFile, Tree } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { addressOf, impliedAddress } from './address.ts'
import type { Attribute, Block, Body, Value } from './hcl.ts'
import { bodyOf } from './json-body.ts'

/** A provider that a module asks for. */
export interface Requirement {
  readonly address: string
  /** As it is written there: `hashicorp/aws`. */
  readonly written: string
  readonly constraint?: string
  readonly file: SourceFile
  readonly line: number
}

/** Another module that a module calls. */
export interface Call {
  readonly name: string
  /** Nothing where it is no plain text. */
  readonly source?: string
  readonly file: SourceFile
  readonly line: number
}

/** What one folder of configuration asks for. */
export interface Module {
  readonly requirements: readonly Requirement[]
  readonly calls: readonly Call[]
  /** What could not be read, and so leaves the list open. */
  readonly untold: readonly { readonly file: SourceFile; readonly line: number; readonly why: string }[]
  /** Files in which a merge was not finished. */
  readonly damaged: readonly Finding[]
  readonly paths: readonly string[]
}

interface Source extends Body {
  readonly file: SourceFile
}

/** Files of a module: `.tf`, `.tf.json`, and OpenTofu's `.tofu`, which stands in for a `.tf` of the same name. */
export function configurationIn(tree: Tree, folder: string): readonly string[] {
  const names = tree.namesIn(folder).filter((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name) && !name.startsWith('.'))
  const own = names.filter((name) => !names.includes(name.replace(/\.tf(\.json)?$/, '.tofu$1')) || /\.tofu/.test(name))
  // Overrides are merged last, in the order of their names (terraform internal/configs/parser_config_dir.go).
  const isOverride = (name: string) => /(?:^|_)override\.[a-z.]+$/.test(name)
  const sorted = [...own.filter((name) => !isOverride(name)), ...own.filter(isOverride)]
  return sorted.map((name) => (folder === '.' ? name : `${folder}/${name}`))
}

/** Reads a folder of configuration (terraform internal/configs/module.go, config.go addProviderRequirements). */
export async function moduleIn(tree: Tree, folder: string): Promise<Module> {
  const paths = configurationIn(tree, folder)
  const sources: Source[] = []
  const untold: Module['untold'][number][] = []
  const damaged: Finding[] = []
  for (const path of paths) {
    const file = readOrFinding(tree, path)
    if (!file || 'outcome' in file) {
      untold.push({ file: { path: file?.where?.file ?? path, text: '' }, line: 1, why: 'it could not be read' })
      continue
    }
    const conflict = conflictIn(file)
    if (conflict) damaged.push(conflict)
    const body = await bodyOf(file)
    if ('why' in body) untold.push({ file, ...body })
    else sources.push({ file, ...body })
  }
  const declared = declaredIn(sources)
  const requirements = [...declared.values(), ...sources.flatMap((source) => impliedIn(source, declared))]
  const asked = requirements.flatMap((one) => (one === undefined || one.address === 'builtin' ? [] : [one]))
  return { requirements: asked, calls: sources.flatMap(callsIn), untold, damaged, paths }
}

/** By local name: what `required_providers` declares; an override replaces it. */
function declaredIn(sources: readonly Source[]): ReadonlyMap<string, Requirement | undefined> {
  const declared = new Map<string, Requirement | undefined>()
  for (const { file, blocks } of sources)
    for (const terraform of blocks.filter(({ type }) => type === 'terraform'))
      for (const { attributes } of terraform.blocks.filter(({ type }) => type === 'required_providers'))
        for (const [name, attribute] of attributes) declared.set(name, requirementOf(file, name, attribute))
  return declared
}

function requirementOf(file: SourceFile, name: string, { line, value }: Attribute): Requirement | undefined {
  const part = (key: string): Attribute | undefined => (value.kind === 'object' ? value.entries.get(key) : undefined)
  const written = textOf(part('source')?.value) ?? name
  const address = addressOf(written)
  if (address === undefined) return undefined
  const version = value.kind === 'text' ? { line, value } : part('version')
  const constraint = textOf(version?.value)
  const at = { address, written, file, line: version?.line ?? line }
  return constraint === undefined ? at : { ...at, constraint }
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined
}

const RESOURCES = ['resource', 'data', 'ephemeral', 'action', 'import']

/** Providers that nothing declares and something uses: of a resource by the first part of its type. */
function impliedIn(
  { file, blocks }: Source,
  declared: ReadonlyMap<string, Requirement | undefined>,
): readonly (Requirement | undefined)[] {
  return blocks.flatMap((block): readonly (Requirement | undefined)[] => {
    if (block.type === 'check') return impliedIn({ file, attributes: block.attributes, blocks: block.blocks }, declared)
    if (block.type === 'provider') return [configured(file, block, declared)]
    const type = block.type === 'import' ? importedType(block) : block.labels[0]
    if (!RESOURCES.includes(block.type) || type === undefined) return []
    const chosen = block.attributes.get('provider')?.value
    const name = chosen === undefined ? type.split('_', 1)[0] : nameIn(chosen)
    if (name === undefined || declared.has(name)) return []
    const address = impliedAddress(name)
    return address === undefined ? [] : [{ address, written: address, file, line: block.line }]
  })
}

/** What a root module imports may have no resource yet: `to = aws_instance.x`. */
function importedType({ attributes }: Block): string | undefined {
  const to = attributes.get('to')?.value
  return to?.kind === 'name' && to.text !== 'module' ? to.text : undefined
}

function nameIn(value: Value): string | undefined {
  return value.kind === 'name' ? value.text : value.kind === 'text' ? value.text.split('.', 1)[0] : undefined
}

/** A `provider` block; its `version` counts as a constraint too, in an old form. */
function configured(
  file: SourceFile,
  { labels, attributes, line }: Block,
  declared: ReadonlyMap<string, Requirement | undefined>,
): Requirement | undefined {
  const [name = ''] = labels
  const before = declared.get(name)
  const address = declared.has(name) ? before?.address : impliedAddress(name)
  const version = attributes.get('version')
  const constraint = textOf(version?.value)
  if (address === undefined || (declared.has(name) && constraint === undefined)) return undefined
  const at = { address, written: before?.written ?? address, file, line: version?.line ?? line }
  return constraint === undefined ? at : { ...at, constraint }
}

function callsIn({ file, blocks }: Source): readonly Call[] {
  return blocks.flatMap(({ type, labels, attributes, line }) => {
    if (type !== 'module') return []
    const source = textOf(attributes.get('source')?.value)
    return [{ name: labels[0] ?? '', file, line, ...(source === undefined ? {} : { source }) }]
  })
}
