import type { Capabilities } from '../ecosystem.ts'
import { type PythonValue, pythonJson, type Unserializable } from '../python-json.ts'
import { asTable, type TomlTable, type TomlValue } from '../toml.ts'

/**
 * A way of computing the content hash, named by the first Poetry that used it. Read in src/poetry/packages/locker.py
 * at 1.0.10, 1.1.15, 1.2.2, 1.8.5, 2.0.1, 2.1.4 and 2.5.1. `1.2-alpha` is that of 1.2.0a2 to 1.2.0b2 only.
 */
export type HashRule = '1.0' | '1.2-alpha' | '1.2' | '2.0' | '2.3'

/** A content hash, or why Poetry itself cannot compute one. */
export type ContentHash =
  | { readonly ok: true; readonly hash: string }
  | { readonly ok: false; readonly why: Unserializable | 'shape' }

const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies']
const POETRY_KEYS = [...LEGACY_KEYS, 'group']
const ALPHA_KEYS = ['dependencies', 'group', 'source', 'extras']
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies']

/** The content hash of a manifest (pyproject.toml, read with exact integers) by one rule: 64 lowercase hex digits. */
export function contentHash(
  manifest: TomlTable,
  rule: HashRule,
  capabilities: Pick<Capabilities, 'sha256'>,
): ContentHash {
  const content = hashedContent(manifest, rule)
  if (content === undefined) return { ok: false, why: 'shape' }
  const json = pythonJson(content)
  return json.ok ? { ok: true, hash: capabilities.sha256(json.text) } : json
}

/** What is hashed; nothing where a section that Poetry reads as a table is something else, on which Poetry fails. */
export function hashedContent(manifest: TomlTable, rule: HashRule): PythonValue | undefined {
  const tool = section(manifest, 'tool')
  const poetry = tool && section(tool, 'poetry')
  if (!poetry) return undefined
  if (rule === '1.0') return filled(poetry, LEGACY_KEYS)
  if (rule === '1.2-alpha') return filled(poetry, ALPHA_KEYS)
  if (rule === '1.2') return { ...filled(poetry, LEGACY_KEYS), ...present(poetry, ['group']) }
  return modernContent(manifest, poetry, rule === '2.3')
}

/** Since 2.0: `[project]`, and since 2.3 `[dependency-groups]` raw, count; `[tool.poetry]` moves to where they are. */
function modernContent(manifest: TomlTable, poetry: TomlTable, withGroups: boolean): PythonValue | undefined {
  const project = section(manifest, 'project')
  const groups = withGroups ? section(manifest, 'dependency-groups') : {}
  if (!project || !groups) return undefined
  const content: Record<string, PythonValue> = {}
  const relevant = present(project, PROJECT_KEYS)
  if (Object.keys(relevant).length > 0) content['project'] = relevant
  if (Object.values(groups).some((value) => value !== undefined)) content['dependency-groups'] = groups
  if (Object.keys(content).length === 0) return { ...filled(poetry, LEGACY_KEYS), ...present(poetry, ['group']) }
  return { ...content, tool: { poetry: present(poetry, POETRY_KEYS) } }
}

function section(table: TomlTable, key: string): TomlTable | undefined {
  const value = table[key]
  return value === undefined ? {} : asTable(value)
}

function present(table: TomlTable, keys: readonly string[]): Record<string, TomlValue> {
  return Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]))
}

function filled(table: TomlTable, keys: readonly string[]): Record<string, PythonValue> {
  return Object.fromEntries(keys.map((key) => [key, table[key] ?? null]))
}
