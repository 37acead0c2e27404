import { TextDecoder } from 'node:util'
import { ReadStop } from './read-stop.ts'

export interface Decoded {
  readonly texts: AsyncIterable<string>
  /** Bytes that are none of the encoding's came up; they read as U+FFFD. */
  damaged(): boolean
}

/** Bytes to text: by byte order mark, else by what the XML declaration says, else UTF-8. Parsers get text only. */
export function decoded(chunks: AsyncIterable<Uint8Array>): Decoded {
  let damaged = false
  const texts = async function* () {
    let decoder: TextDecoder | undefined
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk)
      const text = decoder.decode(chunk, { stream: true })
      if (!damaged && text.includes('\ufffd')) damaged = true
      if (text !== '') yield text
    }
    const rest = decoder?.decode() ?? ''
    if (rest !== '') damaged = true
    if (rest !== '') yield rest
  }
  return { texts: texts(), damaged: () => damaged }
}

function decoderFor(head: Uint8Array): TextDecoder {
  const [first = 0, second = 0] = head
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be')
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le')
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be')
  const said = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/.exec(
    Buffer.from(head.subarray(0, 300)).toString('latin1'),
  )
  return decoderNamed(said?.[1] ?? 'utf-8')
}

function decoderNamed(label: string): TextDecoder {
  try {
    // Bytes that are UTF-8 after all (no order mark, so no UTF-16) are what a wrong `UTF-16` label stands on.
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label)
  } catch {
    throw new ReadStop('malformed', `its encoding "${label}" is not known`)
  }
}
