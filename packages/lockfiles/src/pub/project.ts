import type { Finding } from '@ci-gates/core/model'
import { append } from '../append.ts'
import type { LockQuestion, SourceFile, Tree } from '../ecosystem.ts'
import type { Parsed } from '../javascript/json.ts'
import { folderOf, joined } from '../paths.ts'
import { memberFolders, type Pubspec, pubspecIn, type Wish, wishesIn } from './pubspec.ts'

/** A dependency with the folder of who asks for it. */
export interface Asked extends Wish {
  readonly folder: string
}

/** Everything that a lock is for. */
export interface Project {
  readonly root: Pubspec
  readonly packages: readonly Pubspec[]
  /** What the packages of the project ask for themselves. */
  readonly direct: readonly Asked[]
  /** What packages in folders of the tree ask for, which pub looks at each time. */
  readonly local: readonly Asked[]
  readonly overrides: ReadonlyMap<string, Asked>
  readonly problems: readonly Finding[]
  /** Dependencies whose folder is not among the files looked at. */
  readonly unseen: readonly Asked[]
}

/** How many packages in folders a project may reach. */
const MOST_LOCAL = 500

/** Reads the pubspec beside a lock, with its workspace, its overrides and the packages that it takes from folders. */
export async function projectOf({ tree, path }: LockQuestion): Promise<Parsed<Project> | undefined> {
  const read = await pubspecIn(tree, folderOf(path))
  if (!read?.ok) return read
  const root = read.value
  const packages = [root]
  const problems: Finding[] = []
  for (const folder of memberFolders(tree, root)) {
    const found = await pubspecIn(tree, folder)
    if (found?.ok) packages.push(found.value)
    else problems.push(found ? found.finding : memberAbsent(root.file, folder))
  }
  const direct = packages.flatMap((one) => sections(one, ['dependencies', 'dev_dependencies']))
  const overridden = await overridesOf(tree, packages)
  const overrides = new Map(overridden.map((one) => [one.name, one]))
  const reached = await localOf(tree, [...direct.filter(({ name }) => !overrides.has(name)), ...overridden], packages)
  return { ok: true, value: { root, packages, direct, overrides, problems, ...reached } }
}

function sections(pubspec: Pubspec, names: readonly string[]): readonly Asked[] {
  return names.flatMap((name) => wishesIn(pubspec, name)).map((wish) => ({ ...wish, folder: pubspec.folder }))
}

/** pubspec_overrides.yaml stands in for the section of the pubspec beside it, where it has one. */
async function overridesOf(tree: Tree, packages: readonly Pubspec[]): Promise<readonly Asked[]> {
  const found: Asked[] = []
  for (const one of packages) {
    const beside = await pubspecIn(tree, one.folder, 'pubspec_overrides.yaml')
    const from = beside?.ok && Object.hasOwn(beside.value.data, 'dependency_overrides') ? beside.value : one
    append(found, sections(from, ['dependency_overrides']))
  }
  return found
}

async function localOf(tree: Tree, from: readonly Asked[], packages: readonly Pubspec[]) {
  const members = new Set(packages.map(({ folder }) => folder))
  const local: Asked[] = []
  const unseen: Asked[] = []
  const seen = new Set<string>()
  const queue = [...from]
  for (const wish of queue) {
    if (wish.source?.kind !== 'path') continue
    const place = joined(wish.folder, wish.source.path)
    if (place !== undefined && (members.has(place) || seen.has(place))) continue
    const found = place === undefined || seen.size >= MOST_LOCAL ? undefined : await pubspecIn(tree, place)
    if (place === undefined || !found?.ok) unseen.push(wish)
    else {
      seen.add(place)
      const inner = sections(found.value, ['dependencies'])
      append(local, inner)
      append(queue, inner)
    }
  }
  return { local, unseen }
}

function memberAbsent(file: SourceFile, folder: string): Finding {
  return {
    claim: folder,
    outcome: 'unknown',
    code: 'undetermined',
    additional: true,
    observed: 'a member of the workspace that is not among the files looked at',
    where: { file: file.path },
  }
}
