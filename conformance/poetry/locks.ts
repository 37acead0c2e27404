// The lock each Poetry makes of each project; made once, then kept under its version and the project's text.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { askPoetry, INDEX_DIGEST } from './oracle.ts'
import { CACHE, digest } from './paths.ts'
import type { Project } from './projects.ts'
import { type PoetryVersion, rank } from './versions.ts'

export type Locked = { readonly project: Project; readonly version: string; readonly lock: string }
export type LockFailure = { readonly project: string; readonly version: string; readonly output: string }

export const isValidFor = (project: Project, version: string): boolean =>
  rank(version) >= rank(project.since) && (project.until === undefined || rank(version) <= rank(project.until))

const kept = (project: Project, { version }: PoetryVersion): string =>
  join(
    CACHE,
    'locks',
    `${version}-${project.name}-${digest(project.pyproject, JSON.stringify(project.files ?? {}), INDEX_DIGEST)}.lock`,
  )

export const writeFiles = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Runs `poetry lock` in a folder for each project that has no kept lock yet. */
const lockMissing = async (version: PoetryVersion, missing: readonly Project[]): Promise<LockFailure[]> => {
  const folderOf = (project: Project): string => join(CACHE, 'locking', version.version, project.name)
  for (const project of missing) {
    rmSync(folderOf(project), { recursive: true, force: true })
    writeFiles(folderOf(project), { ...project.files, 'pyproject.toml': project.pyproject })
  }
  const jobs = missing.map((it) => ({
    id: it.name,
    dir: folderOf(it),
    ask: 'command' as const,
    argv: ['lock', '--no-interaction'],
  }))
  const { command } = await askPoetry(version.version, jobs)
  mkdirSync(join(CACHE, 'locks'), { recursive: true })
  return missing.flatMap((project) => {
    const lock = join(folderOf(project), 'poetry.lock')
    const answer = command.get(project.name)
    if (answer?.exit !== 0 || !existsSync(lock))
      return [{ project: project.name, version: version.version, output: answer?.output ?? 'no answer' }]
    writeFileSync(kept(project, version), readFileSync(lock))
    return []
  })
}

export const makeLocks = async (
  version: PoetryVersion,
  projects: readonly Project[],
): Promise<{ locked: Locked[]; failures: LockFailure[] }> => {
  const valid = projects.filter((it) => isValidFor(it, version.version))
  const failures = await lockMissing(
    version,
    valid.filter((it) => !existsSync(kept(it, version))),
  )
  const locked = valid
    .filter((it) => existsSync(kept(it, version)))
    .map((project) => ({ project, version: version.version, lock: readFileSync(kept(project, version), 'utf8') }))
  return { locked, failures }
}
