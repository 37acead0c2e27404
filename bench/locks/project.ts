import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files of a project, by path. */
export type Project = Readonly<Record<string, string>>

/** A package that nobody ever published. */
export interface Invented {
  readonly name: string
  /** The package that it depends on. */
  readonly needs?: string
  /** Whether the project itself asks for it: every eighth. */
  readonly isDirect: boolean
  readonly sha256: string
  /** As npm writes it. */
  readonly sha512: string
}

/** So many packages of version 1.2.3, each but the last of eight depending on the next one. */
export function invented(count: number): readonly Invented[] {
  return Array.from({ length: count }, (_, at) => ({
    name: nameAt(at),
    isDirect: at % 8 === 0,
    sha256: createHash('sha256').update(nameAt(at)).digest('hex'),
    sha512: `sha512-${createHash('sha512').update(nameAt(at)).digest('base64')}`,
    ...(at % 8 === 7 || at === count - 1 ? {} : { needs: nameAt(at + 1) }),
  }))
}

/** Names in the order that tools sort them in. */
function nameAt(at: number): string {
  return `package-${String(at).padStart(4, '0')}`
}

/** Writes a project's files. */
export function write(folder: string, project: Project): void {
  for (const [path, text] of Object.entries(project)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
