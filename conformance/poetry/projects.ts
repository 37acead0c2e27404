// The table of projects: every one is locked by each Poetry it is valid for, then mutated.
import { LEGACY } from './projects-legacy.ts'
import { MODERN } from './projects-modern.ts'
import { UNUSUAL } from './projects-unusual.ts'

export type Project = {
  readonly name: string
  /** The oldest and newest Poetry that locks it; both ends included. A refusal inside the range is a failure. */
  readonly since: string
  readonly until?: string
  readonly pyproject: string
  /** Versions whose TOML parser reads this text wrongly, so that their hash is of something else (see README.md). */
  readonly misreadBy?: readonly string[]
  /** Other files of the project, by path: a path dependency's own manifest. */
  readonly files?: Readonly<Record<string, string>>
}

export const PROJECTS: readonly Project[] = [...LEGACY, ...MODERN, ...UNUSUAL]

/** Without [dependency-groups], and differing in what else is hashed: enough to add such groups to. */
export const GROUPLESS: readonly string[] = [
  'legacy-plain',
  'legacy-groups',
  'legacy-package-mode',
  'project-plain',
  'project-only-python',
  'project-irrelevant-only',
  'project-and-legacy',
]
