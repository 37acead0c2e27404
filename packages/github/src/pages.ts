import { type Question, rawAnswerTo, readAnswer } from './ask.ts'
import type { Answer } from './connection.ts'
import type { Line } from './line.ts'
import { measured, type Outcome, transient } from './outcome.ts'
import { urlOf } from './url.ts'

const PER_PAGE = 100
const MOST_PAGES = 100

/** A walk through the pages of a list. */
export interface Walk<T> {
  /** What was read, where the walk came to the end of the list or had enough; else why it stopped. */
  readonly outcome: Outcome<readonly T[]>
  /** What was read, whatever came then. */
  readonly soFar: readonly T[]
  /** The end of the list was reached. */
  readonly isWhole: boolean
  /** How many there are, where GitHub's first answer told. */
  readonly total?: number
}

/** All pages of a list. A page that fails, a circle, or a page elsewhere makes it no list. */
export async function allPages<T>(line: Line, question: Question<readonly T[]>): Promise<Outcome<readonly T[]>> {
  const { outcome, total = 0 } = await walkPages(line, question, () => false)
  if (outcome.kind !== 'measured' || outcome.value.length >= total) return outcome
  return transient(`${question.route}: ${outcome.value.length} of ${total} entries were listed`)
}

/** Pages of a list, one after the other, until there are enough. */
export async function walkPages<T>(
  line: Line,
  question: Question<readonly T[]>,
  enough: (soFar: readonly T[]) => boolean,
): Promise<Walk<T>> {
  const soFar: T[] = []
  const seen = new Set<string>()
  let told: { total?: number } = {}
  let at: Question<readonly T[]> = { ...question, parameters: { per_page: PER_PAGE, ...question.parameters } }
  for (;;) {
    const answer = await rawAnswerTo(line, at)
    if (answer.kind !== 'measured') return { outcome: answer, soFar, isWhole: false, ...told }
    const page = readAnswer(answer.value, question)
    if (page.kind !== 'measured') return { outcome: page, soFar, isWhole: false, ...told }
    if (soFar.length === 0) told = totalOf(answer.value, question)
    soFar.push(...page.value)
    const next = nextOf(answer.value)
    if (next === undefined || enough(soFar))
      return { outcome: measured(soFar), soFar, isWhole: next === undefined, ...told }
    const fault = faultOf(next, line, seen)
    if (fault) return { outcome: transient(`${question.route}: ${fault}`), soFar, isWhole: false, ...told }
    seen.add(next)
    at = { ...question, route: `GET ${next}`, parameters: {} }
  }
}

function totalOf({ data }: Answer, { total }: Question<unknown>): { total?: number } {
  const count = total?.(data)
  return count === undefined ? {} : { total: count }
}

/** Where the next page is: RFC 8288, as GitHub writes it. */
function nextOf({ headers }: Answer): string | undefined {
  return /<([^<>]+)>;\s*rel="next"/.exec(`${headers.link ?? ''}`)?.[1]
}

function faultOf(next: string, { baseUrl }: Line, seen: ReadonlySet<string>): string | undefined {
  // The token goes wherever octokit is sent.
  if (urlOf(next)?.origin !== urlOf(baseUrl)?.origin) return 'the next page lies on another host'
  if (seen.has(next)) return 'the pages go in a circle'
  return seen.size + 1 >= MOST_PAGES ? `there are more than ${MOST_PAGES} pages` : undefined
}
