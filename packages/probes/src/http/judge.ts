import { component, tellHealth } from '../health/tell.ts'
import type { Expectations } from '../options.ts'
import type { Course } from '../wire/course.ts'
import type { Reading } from '../wire/run.ts'
import type { Answer } from './exchange.ts'
import { brokenBy } from './json-rule.ts'
import { judgeStatus } from './judge-status.ts'
import { from, type Read, understand } from './read.ts'
import { parseStatusSet } from './status.ts'

const SNIPPET = 400
const DEFAULT = parseStatusSet('2xx')

/** Whether an answer is the wanted one, and if not, what is wrong with it. */
export function judge(course: Course, answer: Answer, path: string, expect: Expectations, wantsJson: boolean): Reading {
  const read = understand(answer, path)
  if (read.text !== '') course.seen.bodyRaw = read.text.slice(0, SNIPPET)
  const wanted = expect.status ?? DEFAULT
  if (!wanted.has(answer.status)) return judgeStatus(course, read, wanted.text)
  const asksJson = wantsJson || (expect.json?.length ?? 0) > 0
  const broken =
    headerBroken(answer, expect) ??
    (asksJson ? notJson(read) : undefined) ??
    jsonBroken(read, expect) ??
    bodyBroken(read, expect) ??
    healthBroken(course, read, expect)
  return (
    broken ?? { outcome: 'ready', code: 'ready', observed: `${answer.status}${from(course)}`, status: answer.status }
  )
}

function headerBroken({ headers, status }: Answer, expect: Expectations): Reading | undefined {
  for (const { name, pattern } of expect.headers ?? []) {
    const values = [headers[name.toLowerCase()] ?? []].flat()
    if (values.length > 0 && (pattern === undefined || values.some((value) => pattern.test(value)))) continue
    // Never the value: a server may echo what it was given.
    const seen = values.length === 0 ? 'is missing' : `does not match ${pattern?.text}`
    return unwanted('header-unwanted', status, `the header ${name} ${seen}`)
  }
  return undefined
}

function notJson({ status, isHtml, json, cut, headers }: Read): Reading | undefined {
  if (json !== undefined) return undefined
  if (isHtml) return unwanted('html-instead-of-json', status, 'HTML where JSON was asked for')
  if (cut) return unwanted('body-too-large', status, 'the JSON is longer than 64 KiB')
  const encoding = headers['content-encoding'] ? ' (it is compressed, though that was not asked for)' : ''
  return unwanted('invalid-json', status, `the body is not JSON${encoding}`)
}

function jsonBroken({ status, json }: Read, expect: Expectations): Reading | undefined {
  if (json === undefined) return undefined
  const wrong = (expect.json ?? []).map((rule) => brokenBy(rule, json)).find((words) => words !== undefined)
  return wrong === undefined ? undefined : unwanted('json-unwanted', status, wrong)
}

function bodyBroken({ status, text, cut }: Read, expect: Expectations): Reading | undefined {
  if (!expect.body || expect.body.test(text)) return undefined
  if (cut) return unwanted('body-too-large', status, `the first 64 KiB of the body do not match ${expect.body.text}`)
  return unwanted('body-unwanted', status, `the body does not match ${expect.body.text}`)
}

/** A health body may say `down` under a status of 200. Rules of the user's own decide instead, where there are any. */
function healthBroken(course: Course, { status, health }: Read, expect: Expectations): Reading | undefined {
  if (!health || expect.json?.length || expect.body) return undefined
  const words = tellHealth(health)
  if (health.state === 'up') {
    // The application calls itself up all the same: its word counts, and the part is told.
    if (health.parts.length > 0) course.notes.push(words)
    return undefined
  }
  if (health.state === 'degraded' && expect.degraded !== 'not-ready') {
    course.notes.push(words)
    return undefined
  }
  return { ...unwanted('component-down', status, words), ...component(health) }
}

function unwanted(code: Reading['code'], status: number, words: string): Reading {
  return { outcome: 'not-ready', code, observed: `${status}, but ${words}`, status, phase: 'answer' }
}
