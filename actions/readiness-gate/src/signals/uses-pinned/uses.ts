import { DocumentFlaw } from '../../documents/flaw.ts'

/** One `uses:` of a workflow or an action. */
export interface Use {
  readonly name: string
  readonly line: number
}

/**
 * Every `uses:` of a workflow's jobs and steps, or of a composite action's steps, with its line.
 * @throws DocumentFlaw when the text is no YAML
 */
export async function usesIn(text: string): Promise<Use[]> {
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const flaw = document.errors[0]
  if (flaw) throw new DocumentFlaw(`is not YAML: ${flaw.message}`, lines.linePos(flaw.pos[0]).line)
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)
  const get = (node: unknown, key: string): unknown => {
    const map = resolved(node)
    return isMap(map) ? resolved(map.get(key, true)) : undefined
  }
  const entries = (node: unknown): unknown[] => {
    const held = resolved(node)
    if (isSeq(held)) return held.items.map(resolved)
    return isMap(held) ? held.items.map(({ value }) => resolved(value)) : []
  }
  const of = (node: unknown): Use[] => {
    const name = get(node, 'uses')
    return isScalar(name) && name.range ? [{ name: String(name.value), line: lines.linePos(name.range[0]).line }] : []
  }
  const root = document.contents
  const jobs = entries(get(root, 'jobs'))
  const steps = [...jobs.flatMap((job) => entries(get(job, 'steps'))), ...entries(get(get(root, 'runs'), 'steps'))]
  return [...jobs, ...steps].flatMap(of).sort((a, b) => a.line - b.line)
}

/** How a use is tied to what it runs: not at all, by its repository, by content. */
export type Tie = 'local' | 'pinned' | 'loose'

/**
 * A commit's full hash (SHA-1 or SHA-256) or an image's digest cannot change under it; a tag, a branch and a short hash
 * can. Local actions (`./`) are of the same commit.
 */
export function tieOf(name: string): Tie {
  if (/^\.{1,2}\//.test(name)) return 'local'
  if (name.startsWith('docker://')) return /@sha256:[0-9a-f]{64}$/.test(name) ? 'pinned' : 'loose'
  return /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) ? 'pinned' : 'loose'
}
