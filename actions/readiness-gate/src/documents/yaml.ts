import { DocumentFlaw } from './flaw.ts'

/**
 * The value of a YAML 1.2 text; of several documents, the list of them. Mistakes of syntax, keys that stand twice,
 * unknown tags, and aliases that would grow into more than 100 copies are refused.
 * @throws DocumentFlaw with the line
 */
export async function parseYaml(text: string): Promise<unknown> {
  const { LineCounter, parseAllDocuments } = await import('yaml')
  const lines = new LineCounter()
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })
    if (!Array.isArray(documents) || documents.length === 0) throw new DocumentFlaw('is empty')
    const flaw = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])[0]
    if (flaw) throw new DocumentFlaw(`is not YAML: ${flaw.message}`, lines.linePos(flaw.pos[0]).line)
    const values = documents.map((document) => document.toJS({ maxAliasCount: 100 }) as unknown)
    return values.length === 1 ? values[0] : values
  } catch (error) {
    if (error instanceof DocumentFlaw) throw error
    // A stack that overflows is a RangeError; so many aliases are a ReferenceError (yaml 2.9, nodes/Alias.ts).
    const why = error instanceof Error ? error.message : String(error)
    throw new DocumentFlaw(/call stack/.test(why) ? 'is nested too deep' : `cannot be read: ${why}`)
  }
}
