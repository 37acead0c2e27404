import { type Question, rawAnswerTo, readAnswer } from './ask.ts'
import type { Answer } from './connection.ts'
import type { Line } from './line.ts'
import { measured, type Outcome, transient } from './outcome.ts'
import { urlOf } from './url.ts'

const PER_PAGE = 100
const MOST_PAGES = 100

/** All pages of a list. A page that fails, a circle, or a page elsewhere makes it no list. */
export async function allPages<T>(line: Line, question: Question<readonly T[]>): Promise<Outcome<readonly T[]>> {
  const all: T[] = []
  const seen = new Set<string>()
  let at: Question<readonly T[]> = { ...question, parameters: { ...question.parameters, per_page: PER_PAGE } }
  for (;;) {
    const answer = await rawAnswerTo(line, at)
    if (answer.kind !== 'measured') return answer
    const page = readAnswer(answer.value, question)
    if (page.kind !== 'measured') return page
    all.push(...page.value)
    const next = nextOf(answer.value)
    if (next === undefined) return measured(all)
    const fault = faultOf(next, line, seen)
    if (fault) return transient(`${question.route}: ${fault}`)
    seen.add(next)
    at = { ...question, route: `GET ${next}`, parameters: {} }
  }
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
