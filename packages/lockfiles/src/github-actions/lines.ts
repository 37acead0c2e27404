/** The line (from 1) of an entry in the lock, or of what stands in it; of its nearest parent where it is not found. */
export type LinesInLock = (section: string, key?: string, inner?: string) => number | undefined

/** Indexes a lock as `gh actions-lock` writes it, in one pass, when the first line is asked for. */
export function linesInLock(text: string): LinesInLock {
  let index: Map<string, number> | undefined
  return (...path) => {
    index ??= indexOf(text)
    for (let length = path.length; length > 0; length -= 1) {
      const found = index.get(path.slice(0, length).join('\n'))
      if (found !== undefined) return found
    }
    return undefined
  }
}

function indexOf(text: string): Map<string, number> {
  const index = new Map<string, number>()
  const add = (path: readonly string[], line: number) => {
    const key = path.join('\n')
    if (!index.has(key)) index.set(key, line)
  }
  let [section, key, depth] = ['', '', 0]
  for (const [at, line] of text.split('\n').entries()) {
    const body = line.trim()
    if (body === '' || body.startsWith('#')) continue
    const indent = line.length - line.trimStart().length
    const name = nameIn(body)
    const isItem = body.startsWith('-')
    if (indent === 0 && !isItem) {
      ;[section, key, depth] = [name, '', 0]
      add([section], at + 1)
    } else if (!isItem && (depth === 0 || indent <= depth)) {
      ;[key, depth] = [name, indent]
      add([section, key], at + 1)
    } else add([section, key, name], at + 1)
  }
  return index
}

/** `'a/b@v1':` and `- 'a/b@v1'` both name a/b@v1; `ref: v1` names ref. */
function nameIn(body: string): string {
  const item = body.startsWith('-') ? body.slice(1).trim() : undefined
  const text = item ?? body.replace(/:(?: .*)?$/, '')
  return text.replace(/^(['"])(.*)\1$/, '$2')
}
