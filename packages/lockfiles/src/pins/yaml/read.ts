import type { Node } from 'yaml'
import { limits } from '../limits.ts'
import type { Place } from '../pin.ts'
import type { Script } from '../text.ts'
import { type View, viewOf } from './view.ts'

/** A YAML file's documents, or why and where it cannot be read. */
export type ReadYaml =
  | { readonly roots: readonly { readonly root: Node | null; readonly view: View }[] }
  | { readonly problem: string; readonly where: Place }

/** Parses YAML; the parser is loaded when the first file needs it. Never throws. */
export async function readYaml(source: Script): Promise<ReadYaml> {
  const deep = tooDeep(source.text)
  if (deep !== undefined) return { problem: 'nested too deeply', where: source.at(deep) }
  try {
    const yaml = await import('./engine.ts')
    // Comparing every key with every other takes quadratic time; nothing here depends on it.
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const
    const documents = yaml.parseAllDocuments(source.text, options)
    if (!Array.isArray(documents)) return { roots: [] }
    const error = documents.flatMap((document) => document.errors)[0]
    if (error) return { problem: `not valid YAML: ${error.message}`, where: source.at(error.pos[0]) }
    return { roots: documents.map((document) => ({ root: document.contents, view: viewOf(yaml, document, source) })) }
  } catch (error) {
    return {
      problem: `not readable as YAML: ${error instanceof Error ? error.message : 'unknown'}`,
      where: source.at(0),
    }
  }
}

/** Where flow collections or `- - - -` go deeper than a person writes; the parser calls itself for every level. */
function tooDeep(text: string): number | undefined {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '[' || char === '{') open += 1
    else if (char === ']' || char === '}') open = Math.max(0, open - 1)
    if (open > limits.depth * 4) return at
  }
  const dashes = text.search(/(?:[-?] ){64}/)
  return dashes === -1 ? undefined : dashes
}
