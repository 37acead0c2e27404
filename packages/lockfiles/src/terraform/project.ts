import type { Finding } from '@ci-gates/core/model'
import type { SourceFile, Tree } from '../ecosystem.ts'
import { folderOf, joined } from '../paths.ts'
import { type Call, configurationIn, type Module, moduleIn, type Requirement } from './module.ts'

/** What a root module asks for, with the modules of the same tree that it calls. */
export interface Project {
  readonly requirements: readonly Requirement[]
  /** Why the list may lack something, and where. */
  readonly open: readonly {
    readonly claim: string
    readonly why: string
    readonly file: SourceFile
    readonly line: number
  }[]
  /** Files in which a merge was not finished. */
  readonly damaged: readonly Finding[]
  readonly manifests: readonly string[]
  /** Test files may ask for providers too, and are not read. */
  readonly hasTests: boolean
}

/** How many modules a root may reach. */
const MOST_MODULES = 1000

/** Reads the module in the folder of a lock, and those below `module` blocks whose source is a way in the tree. */
export async function projectAt(tree: Tree, lockPath: string): Promise<Project> {
  const root = folderOf(lockPath)
  const seen = new Set([root])
  const modules: Module[] = []
  const open: Project['open'][number][] = []
  for (const folder of seen) {
    const module = await moduleIn(tree, folder)
    modules.push(module)
    open.push(...module.untold.map((one) => ({ ...one, claim: one.file.path })))
    for (const call of module.calls) {
      const place = placeOf(call, folder)
      const local = place !== undefined && configurationIn(tree, place).length > 0
      if (local && seen.size < MOST_MODULES) seen.add(place)
      else if (!local || !seen.has(place)) open.push(notRead(call))
    }
  }
  return {
    requirements: modules.flatMap(({ requirements }) => requirements),
    open,
    damaged: modules.flatMap(({ damaged }) => damaged),
    manifests: modules.flatMap(({ paths }) => paths),
    hasTests: [root, ...[joined(root, 'tests')]].some((folder) =>
      tree.namesIn(folder ?? '.').some((name) => /\.(?:tftest|tofutest)\.(?:hcl|json)$/.test(name)),
    ),
  }
}

function placeOf({ source }: Call, folder: string): string | undefined {
  return source !== undefined && /^\.\.?\//.test(`${source}/`) ? joined(folder, source) : undefined
}

function notRead({ name, source, file, line }: Call): Project['open'][number] {
  const from = source === undefined ? 'a source that only Terraform can work out' : source
  const why = `its module comes from ${from}, which is not among the files looked at: what it asks for is not known`
  return { claim: `module ${name}`, why, file, line }
}
