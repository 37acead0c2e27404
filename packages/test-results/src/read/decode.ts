import { StringDecoder } from 'node:string_decoder'
import { TextDecoder } from 'node:util'
import { ReadStop } from './read-stop.ts'

export interface Decoded {
  readonly texts: AsyncIterable<string>
  /** Bytes that are none of the encoding's came up; they read as U+FFFD. */
  damaged(): boolean
}

interface Decoder {
  write(chunk: Uint8Array): string
  end(): string
}

/** Bytes to text: by byte order mark, else by what the XML declaration says, else UTF-8. Parsers get text only. */
export function decoded(chunks: AsyncIterable<Uint8Array>): Decoded {
  let damaged = false
  const texts = async function* () {
    let decoder: Decoder | undefined
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk)
      const text = decoder.write(chunk)
      if (!damaged && text.includes('\ufffd')) damaged = true
      if (text !== '') yield text
    }
    const rest = decoder?.end() ?? ''
    if (rest !== '') damaged = true
    if (rest !== '') yield rest
  }
  return { texts: texts(), damaged: () => damaged }
}

function decoderFor(head: Uint8Array): Decoder {
  const [first = 0, second = 0] = head
  if (first === 0xff && second === 0xfe) return decoderNamed('utf-16le')
  if (first === 0xfe && second === 0xff) return decoderNamed('utf-16be')
  if (first === 0x3c && second === 0) return decoderNamed('utf-16le')
  if (first === 0 && second === 0x3c) return decoderNamed('utf-16be')
  const start = Buffer.from(head.subarray(0, 300)).toString('latin1')
  const said = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/.exec(start)
  // Bytes that are read this far have no order mark: a label of `UTF-16` is wrong, and they are UTF-8 after all.
  return !said?.[1] || /^utf-?(?:8|16)/i.test(said[1]) ? utf8() : decoderNamed(said[1])
}

/** A StringDecoder makes one-byte strings of ASCII; those of a streaming TextDecoder cost saxes five times as long. */
function utf8(): Decoder {
  const decoder = new StringDecoder('utf8')
  return {
    write: (chunk) => decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)),
    end: () => decoder.end(),
  }
}

function decoderNamed(label: string): Decoder {
  try {
    const decoder = new TextDecoder(label)
    return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() }
  } catch {
    throw new ReadStop('malformed', `its encoding "${label}" is not known`)
  }
}
