import type { Configuration } from '../../src/config/configuration.ts'
import { inputMistakes } from '../../src/config/mistake.ts'
import { readConfiguration } from '../../src/config/read.ts'
import { kinds } from '../../src/signals/kinds.ts'

export const FILE = '.github/readiness.yml'

/** Mistakes as people read them, without the excerpts: `4:7 unknown key…`, with the file where it is another. */
export async function mistakesIn(
  text: string | Uint8Array,
  others: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const read = await reading(text, others)
  if (!('mistakes' in read)) return []
  return inputMistakes(read.texts, read.mistakes).map(({ where, message }) => {
    const file = where?.file === FILE ? '' : `${where?.file}:`
    return `${file}${where?.line}:${where?.column} ${message}`
  })
}

/** The excerpt of the first mistake. */
export async function excerptIn(text: string): Promise<readonly string[]> {
  const read = await reading(text)
  return 'mistakes' in read ? (inputMistakes(read.texts, read.mistakes)[0]?.excerpt ?? []) : []
}

/** A configuration that is right. */
export async function configurationIn(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Configuration> {
  const read = await reading(text, others)
  if ('configuration' in read) return read.configuration
  throw new Error(read.mistakes.map(({ message }) => message).join('\n'))
}

function reading(text: string | Uint8Array, others: Readonly<Record<string, string>> = {}) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readConfiguration(FILE, bytes, kinds, async (file) => {
    const other = others[file]
    return other === undefined ? { problem: 'it is not there' } : { bytes: new TextEncoder().encode(other) }
  })
}
