import { StringDecoder } from 'node:string_decoder'

/** One line of the action's output, in the order in which lines were complete. */
export interface OutputLine {
  readonly stream: 'stdout' | 'stderr'
  readonly text: string
}

export interface LineSplitter {
  readonly push: (chunk: Buffer) => void
  readonly end: () => void
}

/**
 * Lines as .NET's `StreamReader.ReadLine` makes them (Runner.Sdk/ProcessInvoker.cs): CR alone ends a line as LF and CRLF
 * do. So text with a bare CR in it can start a line of its own, and with it a command.
 */
export function splitLines(onLine: (text: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const take = (text: string) => {
    // A CR at the end may be the first half of CRLF: wait for what follows.
    const parts = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = parts.pop() ?? ''
    for (const part of parts) onLine(part)
  }
  return {
    push: (chunk) => take(decoder.write(chunk)),
    end: () => {
      take(decoder.end())
      if (rest !== '') onLine(rest.replace(/\r$/, ''))
      rest = ''
    },
  }
}
