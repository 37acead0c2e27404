import type { Capabilities } from '../ecosystem.ts'
import { canonicalName } from '../pep440.ts'
import { jsonHash } from '../python/hashed.ts'
import type { PythonValue } from '../python-json.ts'
import { asArray, asTable, entriesOf, type TomlTable, type TomlValue } from '../toml.ts'

/**
 * A way of computing the content hash, named by the first PDM that used it (project_file.py and core.py at 1.14.1, 1.15.5,
 * 2.0.3, 2.4.9, 2.5.6, 2.15.4, 2.16.0, 2.19.3, 2.20.0 and 2.29.3).
 */
export type HashRule = '1.0' | '1.15' | '2.5' | '2.16' | '2.20'

/** The content hash of one manifest by one rule; nothing where PDM fails on it. */
export function contentHash(manifest: TomlTable, rule: HashRule, capabilities: Capabilities): string | undefined {
  const content = hashedContent(manifest, rule)
  return content === undefined ? undefined : jsonHash(content, capabilities)
}

function hashedContent(manifest: TomlTable, rule: HashRule): PythonValue | undefined {
  const pdm = pdmTable(manifest)
  const project = asTable(manifest['project']) ?? {}
  const resolution = asTable(pdm['resolution']) ?? {}
  const development = rule === '2.20' ? developmentGroups(manifest) : (pdm['dev-dependencies'] ?? {})
  if (development === undefined) return undefined
  const common = {
    sources: pdm['source'] ?? [],
    dependencies: project['dependencies'] ?? [],
    'dev-dependencies': development,
    'optional-dependencies': project['optional-dependencies'] ?? {},
    'requires-python': project['requires-python'] ?? '',
  }
  if (rule === '1.0') return common
  if (rule === '1.15') return { ...common, overrides: pdm['overrides'] ?? {} }
  if (rule === '2.5') return { ...common, overrides: resolution['overrides'] ?? {} }
  return { ...common, resolution }
}

/** The table `[tool.pdm]`. */
export function pdmTable(manifest: TomlTable): TomlTable {
  return asTable(asTable(manifest['tool'])?.['pdm']) ?? {}
}

/**
 * `[dependency-groups]` with `tool.pdm.dev-dependencies` behind them, names canonical, includes as they are written.
 * Nothing where two names are one, which PDM refuses.
 */
export function developmentGroups(manifest: TomlTable): Record<string, TomlValue[]> | undefined {
  const groups: Record<string, TomlValue[]> = Object.create(null)
  for (const [name, value] of entriesOf(manifest['dependency-groups'])) {
    const key = canonicalName(name)
    if (key in groups) return undefined
    groups[key] = [...asArray(value)]
  }
  for (const [name, value] of entriesOf(pdmTable(manifest)['dev-dependencies'])) {
    const key = canonicalName(name)
    groups[key] = [...(groups[key] ?? []), ...asArray(value)]
  }
  return groups
}

/** The hash of a workspace: the root's, then each member's behind its path (workspace.py at 2.29.3). */
export function workspaceHash(
  root: TomlTable,
  members: readonly { readonly way: string; readonly table: TomlTable }[] | undefined,
  rule: HashRule,
  capabilities: Capabilities,
): string | undefined {
  const own = contentHash(root, rule, capabilities)
  if (own === undefined || members === undefined) return own
  const parts = members.map(({ way, table }) => [way, contentHash(table, rule, capabilities)] as const)
  if (parts.some(([, hash]) => hash === undefined)) return undefined
  return capabilities.sha256(own + parts.map(([way, hash]) => `\0${way}\0${hash}`).join(''))
}
