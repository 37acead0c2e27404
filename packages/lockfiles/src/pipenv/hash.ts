import type { Capabilities } from '../ecosystem.ts'
import { canonicalName } from '../pep440.ts'
import { jsonHash } from '../python/hashed.ts'
import type { PythonValue } from '../python-json.ts'
import { asTable, entriesOf, type TomlTable, type TomlValue } from '../toml.ts'

/** How a Pipenv hashes: without categories, with them, or with canonical package names as well. */
export type HashRule = 'packages' | 'categories' | 'canonical'

const SECTIONS = ['source', 'packages', 'dev-packages', 'requires', 'scripts', 'pipfile', 'pipenv']

/** Added by Pipenv where a Pipfile names no source (plette, pipfiles.py); in parts, for no host is to stand in a source. */
const PUBLIC = { name: 'pypi', url: `https://${['pypi', 'org'].join('.')}/simple`, verify_ssl: true }

/** The hash of a Pipfile by one rule; nothing where Pipenv itself fails on it. */
export function pipfileHash(pipfile: TomlTable, rule: HashRule, capabilities: Capabilities): string | undefined {
  return jsonHash(hashedContent(pipfile, rule), capabilities, true)
}

function hashedContent(pipfile: TomlTable, rule: HashRule): PythonValue {
  const section = (name: string) => sectionOf(pipfile[name], rule)
  const categories = rule === 'packages' ? [] : categoriesOf(pipfile)
  return {
    _meta: { sources: pipfile['source'] ?? [PUBLIC], requires: pipfile['requires'] ?? {} },
    default: section('packages'),
    develop: section('dev-packages'),
    ...Object.fromEntries(categories.map((name) => [name, section(name)])),
  } as PythonValue
}

/** Custom categories of packages (since 2022.10.9); `pipenv` was one of them in that release alone. */
export function categoriesOf(pipfile: TomlTable): string[] {
  const known = [...SECTIONS, 'default', 'develop', '__proto__']
  return Object.keys(pipfile).filter((name) => !known.includes(name) && asTable(pipfile[name]) !== undefined)
}

function sectionOf(value: TomlValue, rule: HashRule): PythonValue {
  if (rule !== 'canonical') return (value ?? {}) as PythonValue
  const section: Record<string, PythonValue> = Object.create(null)
  for (const [name, spec] of entriesOf(value)) section[canonicalName(name)] = spec as PythonValue
  return section
}
