import type { LockQuestion, SourceFile } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf } from '../paths.ts'
import { contentHash } from '../pdm/hash.ts'
import { canonicalName } from '../pep440.ts'
import { compileHeader } from '../pip-tools/header.ts'
import { readSources } from '../pip-tools/sources.ts'
import type { Cause } from '../python/cause.ts'
import { dependencyGroups, projectDependencies, projectExtras, type Written } from '../python/groups.ts'
import { readExact } from '../python/hashed.ts'
import { pythonBounds, sameBounds } from '../python/specifier.ts'
import { type DeclaredRequirement, declaredFrom, structuralCauses } from '../python/structure.ts'
import { asString, asStrings, asTable, type TomlTable, tablesIn } from '../toml.ts'

/** What a pylock.toml was made from, as far as it tells, against what stands there now. */
export interface InputsAnswer {
  readonly causes: readonly Cause[]
  readonly manifests: readonly string[]
  readonly untold: readonly { readonly claim: string; readonly why: string }[]
}

/** Compares a pylock.toml with the sources that its header names, or with the project beside it. */
export function compareInputs(question: LockQuestion, table: TomlTable): InputsAnswer {
  const header = compileHeader(question.lock.text)
  const named = (header?.sources ?? [])
    .filter((one) => one !== '-')
    .map((way) => besideOf(question.path, way.replace(/^\.\//, '')))
  if (header && named.length > 0) {
    const { declared, paths, untold } = readSources(question.tree, named, [], header)
    return { causes: presentCauses(declared, table), manifests: paths, untold }
  }
  const path = besideOf(question.path, 'pyproject.toml')
  const file = readOrFinding(question.tree, path)
  const manifest = file && !('outcome' in file) ? readExact(file) : undefined
  if (!file || 'outcome' in file || !manifest || asTable(manifest['project']) === undefined)
    return {
      causes: [],
      manifests: [],
      untold: [{ claim: question.lock.path, why: 'it does not tell what it was made from' }],
    }
  return { ...projectInputs(question, table, file, manifest), manifests: [path] }
}

function projectInputs(question: LockQuestion, table: TomlTable, file: SourceFile, manifest: TomlTable) {
  const hash = asString(asTable(asTable(asTable(table['tool'])?.['pdm'])?.['hashes'])?.['sha256'])
  const now = hash === undefined ? undefined : contentHash(manifest, '2.20', question.capabilities)
  const causes = [...presentCauses(declaredIn(manifest, table, file), table), ...recordedCauses(manifest, table, file)]
  if (hash === undefined || now === undefined) return { causes, untold: [] }
  if (hash === now) return { causes: [], untold: [] }
  const observed = 'the hash of PDM belongs to another pyproject.toml'
  return {
    causes: causes.length > 0 ? causes : [{ code: 'dependency-changed', claim: file.path, observed, file }],
    untold: [],
  }
}

/** The dependencies, and those extras and groups that the lock says it is for. */
function declaredIn(manifest: TomlTable, table: TomlTable, file: SourceFile): DeclaredRequirement[] {
  const extras = asStrings(table['extras']).map(canonicalName)
  const wanted = [...asStrings(table['dependency-groups']), ...asStrings(table['default-groups'])].map(canonicalName)
  const groups = dependencyGroups(manifest)
  const written: Written[] = [
    ...projectDependencies(manifest),
    ...[...projectExtras(manifest)].filter(([name]) => extras.includes(name)).flatMap(([, list]) => list),
    ...(groups.ok ? [...groups.groups].filter(([name]) => wanted.includes(name)).flatMap(([, list]) => list) : []),
  ]
  return written.flatMap(({ text, path }) => declaredFrom(text, { group: '', file, path }) ?? [])
}

/** What is asked for and is not there, or not in that version; one with a marker may be for other environments. */
function presentCauses(declared: readonly DeclaredRequirement[], table: TomlTable): Cause[] {
  const packages = tablesIn(table['packages']).map((one) => {
    const version = asString(one['version'])
    return {
      name: canonicalName(asString(one['name']) ?? ''),
      ...(version === undefined ? {} : { version }),
      needs: [],
    }
  })
  const names = new Set(packages.map(({ name }) => name))
  const certain = declared.filter(({ name, conditional }) => !conditional || names.has(name))
  return structuralCauses(certain, packages).filter(({ code }) => code !== 'dependency-removed')
}

function recordedCauses(manifest: TomlTable, table: TomlTable, file: SourceFile): Cause[] {
  const groups = dependencyGroups(manifest)
  const known = groups.ok ? new Set(groups.groups.keys()) : undefined
  const extras = projectExtras(manifest)
  const lostExtras = asStrings(table['extras']).filter((name) => !extras.has(canonicalName(name)))
  const lostGroups = asStrings(table['dependency-groups']).filter((name) => known?.has(canonicalName(name)) === false)
  const gone = 'in the lock, declared nowhere'
  return [
    ...lostExtras.map((name) => ({
      code: 'extra-changed',
      claim: `extra "${name}"`,
      observed: gone,
      file,
      path: ['project', 'optional-dependencies'],
    })),
    ...lostGroups.map((name) => ({
      code: 'group-changed',
      claim: `group "${name}"`,
      observed: gone,
      file,
      path: ['dependency-groups'],
    })),
    ...pythonCauses(manifest, table, file),
  ]
}

/** The lock may be for fewer Python versions than the project, not for others: where it begins must be within. */
function pythonCauses(manifest: TomlTable, table: TomlTable, file: SourceFile): Cause[] {
  const [now, before] = [
    asString(asTable(manifest['project'])?.['requires-python']),
    asString(table['requires-python']),
  ]
  if (now === undefined || before === undefined) return []
  const [own, locked, both] = [pythonBounds([now]), pythonBounds([before]), pythonBounds([now, before])]
  if (!own || !locked || (both && sameBounds(both, locked))) return []
  const observed = `lock was made for ${before}`
  return [{ code: 'python-changed', claim: `python ${now}`, observed, file, path: ['project', 'requires-python'] }]
}
