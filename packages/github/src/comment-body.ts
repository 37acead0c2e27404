import { fitComment } from './fit-comment.ts'

// A body may have 65,536 characters; what GitHub counts as one is nowhere written, so bytes are counted, with room.
const MOST_BYTES = 60_000
const MARKER = /^<!-- [\w:./ -]+ -->$/
const RUN = /^<!-- ci-gates:run (\d{1,15}) attempt (\d{1,6}) -->$/

/** A run of a workflow; later ones have larger numbers. */
export interface Run {
  readonly id: number
  readonly attempt: number
}

/** A comment's body behind its marker and the run that wrote it, each on a line of its own, cut where it is too long. */
export function composeBody(marker: string, body: string, run: Run | undefined): string {
  if (!MARKER.test(marker))
    throw new TypeError(`a marker is an HTML comment on one line, not ${JSON.stringify(marker)}`)
  const text = isMarked(body, marker) ? body.slice(marker.length).replace(/^\r?\n/, '') : body
  const state = run ? `<!-- ci-gates:run ${run.id} attempt ${run.attempt} -->\n` : ''
  return fitComment(`${marker}\n${state}${text}`, MOST_BYTES)
}

/** Only the first line counts: further down, a quotation or a hostile text may hold the marker. */
export function isMarked(body: string, marker: string): boolean {
  return linesOf(body)[0] === marker
}

/** Which run wrote a comment; zeros where it does not say. */
export function runOfBody(body: string): Run {
  const [, id = 0, attempt = 0] = RUN.exec(linesOf(body)[1] ?? '') ?? []
  return { id: Number(id), attempt: Number(attempt) }
}

/** Whether two bodies say the same, whichever run wrote them. GitHub's web editor ends lines with CRLF. */
export function saysTheSame(one: string, other: string): boolean {
  return contentOf(one) === contentOf(other)
}

/** Above zero where the first run is the later one. */
export function compareRuns(one: Run, other: Run): number {
  return one.id - other.id || one.attempt - other.attempt
}

function contentOf(body: string): string {
  const [first, second = '', ...rest] = linesOf(body.trimEnd())
  return [first, ...(RUN.test(second) ? [] : [second]), ...rest].join('\n')
}

function linesOf(body: string): string[] {
  return body.split(/\r?\n/)
}
