import { cut } from '../text/own.ts'
import { ReadStop } from './read-stop.ts'
import type { Reader } from './reader.ts'

/** How much of the beginning is looked at. */
export const HEAD = 1 << 16

/** The reader for what begins like this, by content and never by name. Undefined: more is needed to tell. */
export async function readerFor(head: string, whole: boolean): Promise<Reader | undefined> {
  const text = head.replace(/^\ufeff/, '').trimStart()
  if (text === '') {
    if (whole)
      throw new ReadStop('empty-file', head === '' ? 'it has 0 bytes' : 'it begins with nothing but white space')
    return undefined
  }
  if (text.startsWith('<')) return whole || text.length >= 64 ? xmlFor(text) : undefined
  if (!text.startsWith('{')) throw new ReadStop('not-a-report', `it begins with ${JSON.stringify(cut(text, 60))}`)
  if (!whole && !text.includes('\n') && head.length < HEAD) return undefined
  // Only a reportlog has this as a key on its first line: in a string the quotes would be escaped.
  if (/"\$report_type"\s*:/.test(text.split('\n', 1)[0] ?? ''))
    return (await import('../reportlog/reader.ts')).reportlogReader()
  return (await import('../json/document.ts')).jsonReader()
}

async function xmlFor(text: string): Promise<Reader> {
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text))
    throw new ReadStop('not-a-report', `it is an HTML page: ${JSON.stringify(cut(text, 60))}`)
  return (await import('../junit/reader.ts')).junitReader()
}
