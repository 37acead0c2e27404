import type { JSONValue } from 'json-p3'
import { type Health, readHealth } from '../health/health.ts'
import type { Course } from '../wire/course.ts'
import type { Answer } from './exchange.ts'
import { parseJson } from './json-rule.ts'

/** An answer with what can be read from it. */
export interface Read extends Answer {
  readonly text: string
  readonly json: JSONValue | undefined
  readonly health: Health | undefined
  readonly isHtml: boolean
}

export function from({ seen }: Course): string {
  return seen.server ? ` from ${seen.server}` : ''
}

export function understand(answer: Answer, path: string): Read {
  const text = answer.body.toString('utf8')
  const type = answer.headers['content-type'] ?? ''
  const json = answer.cut ? undefined : parseJson(text)
  const isHtml = /html/i.test(type) || /^\s*<(!doctype html|html)/i.test(text)
  return {
    ...answer,
    text,
    json,
    isHtml,
    health: isAboutHealth(path, type, answer.status) ? healthOf(text, json) : undefined,
  }
}

/** `{"status":"failed"}` may be anything (a job, an order): it is a health body where the address or the type says so. */
function isAboutHealth(path: string, type: string, status: number): boolean {
  return (
    status >= 500 ||
    /health\+json/i.test(type) ||
    /health|read[iy]|live|alive|status|ping|actuator|heartbeat|up\b/i.test(path)
  )
}

function healthOf(text: string, json: JSONValue | undefined): Health | undefined {
  return readHealth(json ?? (text.length <= 40 ? text : undefined))
}
