import type { SignalKind } from '../actions/readiness-gate/src/signals/signal.ts'
import { configurationJsonSchema } from './readiness-schema.ts'

/** The published JSON Schema of `.github/readiness.yml`. */
export function readinessJsonSchema(kinds: readonly SignalKind[]): string {
  return `${JSON.stringify(configurationJsonSchema(kinds), undefined, 2)}\n`
}

/** The module with the schema's address, which the first line of a configuration names. */
export function schemaAddress(slug: string, major: string): string {
  return [
    '/** Where the JSON Schema of a configuration is published; written here by `pnpm sync` from the root `package.json`. */',
    `export const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/${slug}/${major}/schemas/readiness.schema.json'`,
    '',
  ].join('\n')
}

type Json = Readonly<Record<string, unknown>>

/** What is generated in the README of the readiness gate: each kind of signal with its keys, and the common ones. */
export function signalSections(kinds: readonly SignalKind[]): Readonly<Record<string, string>> {
  const schema = configurationJsonSchema(kinds) as { properties: Record<string, Json> }
  const signals = schema.properties['signals']?.['additionalProperties'] as { allOf: { then: unknown }[] }
  const branches = kinds.map((kind, at) => ({ kind, branch: signals.allOf[at]?.then as unknown as Branch }))
  const [first] = branches
  const common = first ? commonKeys(branches.map(({ branch }) => Object.keys(branch.properties))) : []
  const blocks = branches.map(({ kind, branch }) => kindBlock(kind, branch, common))
  return {
    signals: blocks.join('\n\n'),
    common: keyTable(first?.branch as Branch, (key) => common.includes(key) && key !== 'kind'),
  }
}

interface Branch {
  readonly properties: Readonly<Record<string, Json>>
  readonly required: readonly string[]
}

function commonKeys(lists: readonly (readonly string[])[]): string[] {
  return (lists[0] ?? []).filter((key) => lists.every((list) => list.includes(key)))
}

function kindBlock(kind: SignalKind, branch: Branch, common: readonly string[]): string {
  const needs = kind.permissions.length > 0 ? ` Needs \`${kind.permissions.join('`, `')}\`.` : ''
  const table = keyTable(branch, (key) => !common.includes(key))
  return [`## \`${kind.kind}\``, '', `${kind.description}${needs}`, ...(table === '' ? [] : ['', table])].join('\n')
}

function keyTable({ properties, required }: Branch, wanted: (key: string) => boolean): string {
  const keys = Object.entries(properties).filter(([key]) => wanted(key))
  if (keys.length === 0) return ''
  const rows = keys.map(([key, schema]) => {
    const fallback =
      schema['default'] === undefined ? '' : `\`${JSON.stringify(schema['default']).replaceAll('"', '')}\``
    return `| \`${key}\` | ${required.includes(key) ? '**required**' : fallback} | ${cell(String(schema['description'] ?? ''))} |`
  })
  return ['| key | default | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
