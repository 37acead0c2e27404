import type { Word } from '../shell/words.ts'
import { linesOf, type Script, sliceScript } from '../text.ts'

/** One instruction of a Dockerfile; its body is all that follows the name, continued lines included. */
export interface Instruction {
  readonly name: string
  readonly body: Script
  /** What `RUN <<EOF` runs. */
  readonly heredoc?: Script
  /** The words of `RUN ["pip", "install"]`. */
  readonly exec?: readonly Word[]
}

/** Cuts a Dockerfile into instructions (docs: Dockerfile reference, "Format", "Here-Documents"). One pass over its lines. */
export function readInstructions(source: Script): readonly Instruction[] {
  const lines = linesOf(source)
  const found: Instruction[] = []
  const closing = new Map(lines.map((line, at) => [line.text.trim(), at]))
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const head = /^\s*([A-Za-z]+)(?=\s)/.exec(line?.text.slice(0, 200) ?? '')
    if (!line || !head?.[1]) continue
    const last = lastLine(lines, at)
    const end = (lines[last]?.index ?? 0) + (lines[last]?.text.length ?? 0)
    const body = sliceScript(source, line.index + head[0].length, end)
    const document = heredocOf(lines, last, source, closing)
    const name = head[1].toUpperCase()
    found.push({ name, body, ...(document ? { heredoc: document.body } : {}), ...execOf(body) })
    at = document?.last ?? last
  }
  return found
}

type Lines = ReturnType<typeof linesOf>

/** A line ending in a backslash goes on; comments and empty lines in between do not end it. */
function lastLine(lines: Lines, first: number): number {
  let at = first
  while (at + 1 < lines.length && continues(lines[at]?.text ?? '')) {
    at += 1
    while (at + 1 < lines.length && /^\s*(?:#|$)/.test(lines[at]?.text ?? '')) at += 1
  }
  return at
}

function continues(line: string): boolean {
  return line.trimEnd().endsWith('\\')
}

/** A document that nothing closes is none; `closing` says where a line stands last, so that none is sought in vain. */
function heredocOf(
  lines: Lines,
  last: number,
  source: Script,
  closing: ReadonlyMap<string, number>,
): { body: Script; last: number } | undefined {
  const word = /<<-?\s*["']?(\w+)["']?/.exec(lines[last]?.text ?? '')?.[1]
  const first = lines[last + 1]
  if (word === undefined || !first || (closing.get(word) ?? -1) <= last) return undefined
  let close = last + 1
  while (lines[close]?.text.trim() !== word) close += 1
  return { body: sliceScript(source, first.index, lines[close]?.index ?? 0), last: close }
}

function execOf(body: Script): { exec?: readonly Word[] } {
  if (!/^\s*\[/.test(body.text)) return {}
  const words = [...body.text.matchAll(/"([^"\\]*)"/g)]
  return { exec: words.map((match) => ({ text: match[1] ?? '', index: match.index + 1 })) }
}
