// A case: a locked project, one mutation of it, what the tool says of it and what we say.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../poetry/processes.ts'
import { kept } from './answers.ts'
import { environment } from './environment.ts'
import { MUTATIONS, type Mutation } from './mutations.ts'
import { type Asked, ask } from './oracle.ts'
import { type Ours, ours } from './ours.ts'
import { WORKSPACE } from './paths.ts'
import type { Files, Project } from './projects.ts'
import { commandOf, nameOf, type Tool } from './tools.ts'

export type Case = {
  readonly tool: Tool
  readonly project: string
  readonly mutation: Mutation
  readonly files: Files
  readonly id: string
}
export type Judged = { readonly case: Case; readonly theirs: Asked; readonly ours: Ours }

export const describe = ({ tool, project, mutation }: Case): string => `${nameOf(tool)}: ${project} + ${mutation.name}`

export const writeFiles = (folder: string, files: Files): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

type Locked = { readonly tool: Tool; readonly project: string; readonly files: Files; readonly lock: string }
export type Made = {
  readonly cases: readonly Case[]
  readonly failures: readonly string[]
  readonly locks: readonly Locked[]
}

/** Locks each project with the tool and mutates it in every way that fits. */
export const makeCases = async (tool: Tool, projects: readonly Project[], origin: string): Promise<Made> => {
  const cases: Case[] = []
  const locks: Locked[] = []
  const failures: string[] = []
  for (const project of projects) {
    const files = project.files(tool)
    if (!files) continue
    const lock = await kept(origin, 'lock', tool, files, () => makeLock(tool, project, files, origin))
    if (lock.text === null) {
      failures.push(`${nameOf(tool)} could not lock ${project.name}: ${lock.said}`)
      continue
    }
    const locked: Files = { ...files, [tool.lock]: lock.text }
    locks.push({ tool, project: project.name, files, lock: lock.text })
    for (const mutation of MUTATIONS) {
      const mutated = mutation.apply(locked, tool)
      if (mutated)
        cases.push({ tool, project: project.name, mutation, files: mutated, id: String(cases.length).padStart(3, '0') })
    }
  }
  return { cases, failures, locks }
}

/** What each version makes of the lock that every other version of its kind made of the plain project. */
export const crossCases = (locks: readonly Locked[]): Case[] => {
  const plain = locks.filter(({ project }) => project === 'plain')
  return plain.flatMap((own) => {
    const others = plain.filter(({ tool }) => tool.lock === own.tool.lock && tool !== own.tool)
    return others.map(({ tool, lock }) => ({
      tool: own.tool,
      project: own.project,
      mutation: { name: `lock of ${nameOf(tool)}`, apply: (files: Files) => files },
      files: { ...own.files, [tool.lock]: lock },
      id: `by-${nameOf(tool).replaceAll(' ', '-')}`,
    }))
  })
}

/** The tool's own lock of a project. */
const makeLock = async (
  tool: Tool,
  project: Project,
  files: Files,
  origin: string,
): Promise<{ text: string | null; said: string }> => {
  const folder = join(WORKSPACE, 'locked', nameOf(tool).replaceAll(' ', '-'), project.name)
  writeFiles(folder, tool.kind.startsWith('yarn') ? { ...files, 'yarn.lock': '' } : files)
  const [program, args] = commandOf(tool)
  const told = await run(program, [...args, ...tool.lockArgs], { cwd: folder, env: environment(origin) })
  const said = (told.stdout + told.stderr).trim().slice(-600)
  const made = told.code === 0 && existsSync(join(folder, tool.lock))
  return { text: made ? readFileSync(join(folder, tool.lock), 'utf8') : null, said }
}

export const judge = async (it: Case, origin: string): Promise<Judged> => {
  const folder = join(WORKSPACE, 'cases', nameOf(it.tool).replaceAll(' ', '-'), it.id)
  writeFiles(folder, it.files)
  const own = await ours(folder, it)
  return { case: it, theirs: await kept(origin, 'check', it.tool, it.files, () => ask(it, folder, origin)), ours: own }
}
