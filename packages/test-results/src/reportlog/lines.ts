import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'

export interface Lines {
  write(text: string): void
  end(): void
}

/** Line by line; `whole` is false for a last line without its newline. */
export function lines(take: (line: string, whole: boolean) => void): Lines {
  let pieces: string[] = []
  let held = 0
  const hold = (piece: string) => {
    pieces.push(piece)
    held += piece.length
    if (held > LIMITS.jsonValue)
      throw new ReadStop('limit-exceeded', `a line has more than ${LIMITS.jsonValue} characters`)
  }
  const release = (): string => {
    const line = pieces.join('')
    pieces = []
    held = 0
    return line
  }
  return {
    write(text) {
      let from = 0
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        hold(text.slice(from, end))
        take(release(), true)
        from = end + 1
      }
      if (from < text.length) hold(text.slice(from))
    },
    end() {
      if (held > 0) take(release(), false)
    },
  }
}
