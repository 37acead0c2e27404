import { LineCounter, parseDocument } from 'yaml'

/** Parses any YAML: aliases are followed at most a hundred times, and a key may stand once. Never throws. */
export function parseYaml(text: string): { readonly value: unknown } | { readonly why: string; readonly line: number } {
  const lineCounter = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true })
    const [error] = document.errors
    if (error)
      return { why: error.message.split('\n', 1)[0] ?? '', line: Math.max(1, lineCounter.linePos(error.pos[0]).line) }
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    return { why: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'it cannot be read', line: 1 }
  }
}
