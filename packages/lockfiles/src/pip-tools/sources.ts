import type { Finding } from '@ci-gates/core/model'
import { conflictIn } from '../damage.ts'
import type { SourceFile, Tree } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf, joined, nameOf } from '../paths.ts'
import { canonicalName } from '../pep440.ts'
import { dependencyGroups, projectDependencies, projectExtras, type Written } from '../python/groups.ts'
import type { DeclaredRequirement } from '../python/structure.ts'
import { declaredFrom } from '../python/structure.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asStrings, asTable } from '../toml.ts'
import { readRequirements } from './file.ts'
import type { CompileHeader } from './header.ts'

/** Everything that a compiled file was made from. */
export interface Sources {
  readonly declared: readonly DeclaredRequirement[]
  readonly constraints: readonly DeclaredRequirement[]
  /** Paths in the tree of the files that were read. */
  readonly paths: readonly string[]
  readonly untold: readonly { readonly claim: string; readonly why: string }[]
  /** Sources in which a merge was not finished. */
  readonly damaged: readonly Finding[]
}

const MOST_FILES = 200

interface State {
  readonly tree: Tree
  readonly header: CompileHeader
  readonly declared: DeclaredRequirement[]
  readonly constraints: DeclaredRequirement[]
  readonly paths: Set<string>
  readonly untold: { claim: string; why: string }[]
  readonly damaged: Finding[]
}

/** Reads the sources of a compiled file, and what they include. */
export function readSources(
  tree: Tree,
  paths: readonly string[],
  constraints: readonly string[],
  header: CompileHeader,
): Sources {
  const state: State = { tree, header, declared: [], constraints: [], paths: new Set(), untold: [], damaged: [] }
  for (const path of paths) readSource(path, state, false)
  for (const path of constraints) readSource(path, state, true)
  return { ...state, paths: [...state.paths] }
}

function readSource(path: string, state: State, constrains: boolean): void {
  if (state.paths.has(path) || state.paths.size >= MOST_FILES) return
  const file = readOrFinding(state.tree, path)
  if (!file || 'outcome' in file) {
    untell(state, path, file ? file.observed : 'there is no such file in this tree')
    return
  }
  state.paths.add(path)
  const name = nameOf(path)
  if (name === 'pyproject.toml') readProject(file, state)
  else if (/^setup\.(?:py|cfg)$/.test(name)) untell(state, path, 'only running it tells what it requires')
  else readIncluded(file, path, state, constrains)
}

function untell(state: State, claim: string, why: string): void {
  state.untold.push({ claim, why })
}

function readIncluded(file: SourceFile, path: string, state: State, constrains: boolean): void {
  const conflict = conflictIn(file)
  if (conflict) {
    state.damaged.push(conflict)
    return
  }
  const { lines, includes } = readRequirements(file.text)
  for (const { name, text, line, direct } of lines) {
    const one = direct && name !== '' ? undefined : declaredFrom(text, { group: path, file, line })
    const place = { name, specifier: '', conditional: false, direct: true, claim: text, group: path, file, line }
    const found = one ?? (name === '' ? undefined : place)
    if (found) (constrains ? state.constraints : state.declared).push(found)
  }
  for (const { kind, path: way } of includes) {
    const target = joined(folderOf(path), way)
    if (target === undefined || /^[a-z]+:/.test(way)) untell(state, way, 'it is outside of this tree')
    else readSource(target, state, constrains || kind === 'constraint')
  }
}

function readProject(file: SourceFile, state: State): void {
  const read = readTomlFile(file)
  if (!read.ok) {
    untell(state, file.path, read.finding.observed)
    return
  }
  const table = read.value
  const { header } = state
  const dynamic = asStrings(asTable(table['project'])?.['dynamic'])
  if (dynamic.includes('dependencies'))
    untell(state, `${file.path}: dependencies`, 'they are dynamic: only a build tells')
  const wanted = header.extras.map(canonicalName)
  const extras = [...projectExtras(table)].filter(([name]) => header.allExtras || wanted.includes(name))
  const groups = dependencyGroups(table)
  const named = groups.ok
    ? header.groups.map((name) => groups.groups.get(canonicalName(name.split(':').at(-1) ?? '')))
    : []
  const written: Written[] = [
    ...(named.length > 0 && header.sources.length === 0 ? [] : projectDependencies(table)),
    ...extras.flatMap(([, list]) => list),
    ...named.flatMap((list) => list ?? []),
  ]
  for (const { text, path } of written) {
    const one = declaredFrom(text, { group: file.path, file, path })
    if (one) state.declared.push(one)
  }
}
