// A case: a locked project, one mutation of it, what the tool says and what we say.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ecosystems } from '../../packages/lockfiles/src/ecosystems.ts'
import { capabilities, treeOf } from '../javascript/ours.ts'
import type { Files, Project, Said, Tool } from './kind.ts'
import { WORKSPACE } from './paths.ts'

export type Judged = {
  readonly tool: Tool
  readonly project: string
  readonly mutation: string
  readonly folder: string
  readonly theirs: Said
  readonly ours: { readonly fresh: boolean | null; readonly findings: readonly string[] }
}

export type Case = {
  readonly tool: Tool
  readonly project: string
  readonly mutation: string
  readonly files: Files
  readonly id: number
}

export const writeFiles = (folder: string, files: Files): void => {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const readBack = (folder: string): Files =>
  Object.fromEntries(treeOf(folder).paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))

/** Locks a project with the tool; the project with its lock, or why there is none. */
export const lockProject = async (tool: Tool, project: Project): Promise<Files | string> => {
  const folder = join(WORKSPACE, tool.name, 'locked', project.name)
  writeFiles(folder, project.files)
  const reason = await tool.makeLock(folder)
  if (reason !== null) return `${tool.name} could not lock ${project.name}: ${reason.slice(-600)}`
  return existsSync(join(folder, tool.lock)) ? readBack(folder) : `${tool.name} wrote no lock for ${project.name}`
}

export const casesOf = (tool: Tool, project: string, locked: Files, from: number): Case[] =>
  tool.mutations.flatMap(({ name, apply }, at) => {
    const files = apply(locked)
    return files ? [{ tool, project, mutation: name, files, id: from + at }] : []
  })

export const judge = async (it: Case): Promise<Judged> => {
  const folder = join(WORKSPACE, it.tool.name, 'cases', `${it.project}-${it.id}`)
  writeFiles(folder, it.files)
  const ours = await ourVerdict(folder, it.tool)
  return {
    tool: it.tool,
    project: it.project,
    mutation: it.mutation,
    folder,
    theirs: await it.tool.check(folder),
    ours,
  }
}

const ourVerdict = async (folder: string, tool: Tool): Promise<Judged['ours']> => {
  const tree = treeOf(folder)
  const ecosystem = ecosystems.find(({ name }) => name === tool.name)
  if (!ecosystem) return { fresh: null, findings: ['there are no rules'] }
  const rules = await ecosystem.rules()
  const paths = tree.paths.filter((path) => ecosystem.isLock(path) && !/(?:^|\/)vendor\//.test(path))
  const answers = await Promise.all(
    paths.map((path) => {
      const lock = tree.read(path)
      if (!lock || 'unread' in lock) throw new Error(`${path} cannot be read`)
      return rules.check({ path, lock, tree, level: 'tool', capabilities })
    }),
  )
  const accounted = new Set(answers.flatMap(({ manifests }) => manifests))
  const alone = tree.paths.filter((path) => ecosystem.isManifest(path) && !accounted.has(path))
  const unlocked = alone.filter((path) => rules.wantsLock(path, tree))
  const findings = answers.flatMap((answer) => answer.findings)
  const told = findings.map(
    ({ outcome, code, where, claim, observed }) =>
      `${outcome} ${code} ${where?.file ?? ''}:${where?.line ?? ''} ${claim}: ${observed}`,
  )
  const broken = unlocked.length > 0 || findings.some(({ outcome }) => outcome === 'broken')
  const fresh = findings.some(({ code }) => code === 'lock-fresh')
  return {
    fresh: broken ? false : fresh ? true : null,
    findings: [...told, ...unlocked.map((path) => `${path} lacks a lock`)],
  }
}

/** Rows of the table of mutations that no project was fit for. */
export const unusedMutations = (tool: Tool, cases: readonly Case[]): string[] =>
  tool.mutations
    .filter(({ name }) => !cases.some((it) => it.tool === tool && it.mutation === name))
    .map(({ name }) => `${tool.name}: no project is fit for "${name}"`)
