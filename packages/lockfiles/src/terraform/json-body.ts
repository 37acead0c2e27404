import type { SourceFile } from '../ecosystem.ts'
import { entriesOf, isObject, type Json, member, readJson } from '../javascript/json.ts'
import { type Attribute, type Block, type Body, readHcl, type Value } from './hcl.ts'

/** The blocks of a configuration file, of its native form or of JSON; or why and where it cannot be read. */
export async function bodyOf(file: SourceFile): Promise<Body | { readonly why: string; readonly line: number }> {
  if (!file.path.endsWith('.json')) return readHcl(file.text)
  const parsed = await readJson(file)
  if (!parsed.ok) return { why: parsed.finding.observed, line: parsed.finding.where?.line ?? 1 }
  return { attributes: new Map(), blocks: entriesOf(parsed.value).flatMap(([type, value]) => blocksOf(type, value)) }
}

/** How many labels a block has in HCL; in JSON they are nested keys (terraform, JSON Configuration Syntax). */
const LABELS: Readonly<Record<string, number>> = {
  terraform: 0,
  provider: 1,
  module: 1,
  check: 1,
  resource: 2,
  data: 2,
  ephemeral: 2,
  action: 2,
}

function blocksOf(type: string, value: Json, labels: readonly string[] = []): readonly Block[] {
  if (Array.isArray(value)) return value.flatMap((one: Json) => blocksOf(type, one, labels))
  const wanted = Object.hasOwn(LABELS, type) ? (LABELS[type] as number) : undefined
  if (wanted === undefined || !isObject(value)) return []
  if (labels.length < wanted)
    return entriesOf(value).flatMap(([label, inner]) => blocksOf(type, inner, [...labels, label]))
  const required = member(value, 'required_providers')
  const lists = Array.isArray(required) ? (required as readonly Json[]) : [required]
  const inner =
    type === 'terraform' ? lists.map((one) => ({ ...blank('required_providers'), ...attributesOf(one) })) : []
  return [{ ...blank(type), labels, ...attributesOf(value), blocks: inner }]
}

function blank(type: string): Block {
  return { type, labels: [], line: 1, attributes: new Map(), blocks: [] }
}

function attributesOf(value: Json): Pick<Body, 'attributes'> {
  return { attributes: new Map(entriesOf(value).map(([key, one]) => [key, attributeOf(one)])) }
}

function attributeOf(value: Json): Attribute {
  return { line: 1, value: valueIn(value) }
}

function valueIn(value: Json): Value {
  if (typeof value === 'string') return value.includes('${') ? { kind: 'other' } : { kind: 'text', text: value }
  if (!isObject(value)) return { kind: 'other' }
  const entries = entriesOf(value).map(([key, one]) => [key, attributeOf(one)] as const)
  return { kind: 'object', entries: new Map(entries) }
}
