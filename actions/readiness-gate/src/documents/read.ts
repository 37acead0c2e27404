import { unknown } from '../evidence/told.ts'
import type { Scene, Unknown } from '../signals/signal.ts'
import { readText } from '../workspace/read.ts'
import { DocumentFlaw } from './flaw.ts'

/** JSON is read whole, in memory some times its size; the other two are read by slower parsers. */
const LARGEST = { json: 32 * 1024 * 1024, yaml: 2 * 1024 * 1024, toml: 2 * 1024 * 1024 }

type Format = keyof typeof LARGEST

/** What a file says, or the evidence that it cannot be read. */
export type Document = { readonly value: unknown; readonly modified: number } | Unknown

/** Reads a JSON, YAML or TOML file of the workspace, told apart by the end of its name; JSON where that says nothing. */
export async function readDocument(scene: Pick<Scene, 'workspace'>, path: string): Promise<Document> {
  const format = formatOf(path)
  const read = await readText(scene, path, LARGEST[format])
  if ('measured' in read) return read
  const value = await parseDocument(path, read.text, format)
  return 'flaw' in value ? value.flaw : { value: value.value, modified: read.modified }
}

/** Reads a JSON file, whatever its name ends with. */
export async function readJsonFile(scene: Pick<Scene, 'workspace'>, path: string, most?: number): Promise<Document> {
  const read = await readText(scene, path, most ?? LARGEST.json)
  if ('measured' in read) return read
  const value = await parseDocument(path, read.text, 'json')
  return 'flaw' in value ? value.flaw : { value: value.value, modified: read.modified }
}

/** The value of a text that stands in `path`. */
export async function parseDocument(
  path: string,
  text: string,
  format: Format,
): Promise<{ readonly value: unknown } | { readonly flaw: Unknown }> {
  try {
    return { value: await parse(text, format) }
  } catch (error) {
    if (!(error instanceof DocumentFlaw)) throw error
    const where = { file: path, ...(error.line === undefined ? {} : { line: error.line }) }
    return { flaw: unknown('document-unreadable', `${path} ${error.message}`, `Mend ${path}`, { where }) }
  }
}

async function parse(text: string, format: Format): Promise<unknown> {
  if (format === 'yaml') return (await import('./yaml.ts')).parseYaml(text)
  if (format === 'toml') return (await import('./toml.ts')).parseToml(text)
  return (await import('./json.ts')).parseJson(text)
}

function formatOf(path: string): Format {
  if (/\.ya?ml$/i.test(path)) return 'yaml'
  return /\.toml$/i.test(path) ? 'toml' : 'json'
}
