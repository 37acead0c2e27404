import type { SourceFile } from './ecosystem.ts'
import type { Cause } from './javascript/findings.ts'
import { positionsIn } from './poetry/drift/positions.ts'
import { normalizeText } from './toml.ts'

/** Causes that stand in TOML files, with paths of keys made lines; the parser is loaded where there is one. */
export async function withLines(causes: readonly Cause[]): Promise<Cause[]> {
  const known = new Map<SourceFile, Awaited<ReturnType<typeof positionsIn>>>()
  const lined: Cause[] = []
  for (const cause of causes) {
    const { file, at, ...rest } = cause
    if (at === undefined || typeof at === 'number') {
      lined.push(cause)
      continue
    }
    const positions = known.get(file) ?? (await positionsIn(normalizeText(file.text)))
    known.set(file, positions)
    const line = positions(at)?.line
    lined.push({ ...rest, file, ...(line === undefined ? {} : { at: line }) })
  }
  return lined
}
