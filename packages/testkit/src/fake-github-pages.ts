import type { FakeAnswer } from './fake-github-faults.ts'
import type { Call } from './fake-github-operations.ts'

const DEFAULT = 30
const MOST = 100

/** A page by number. `wrap` is the key the list stands under beside `total_count`; `most` is where GitHub stops. */
export function numberedPage(
  call: Call,
  items: readonly unknown[],
  wrap?: string,
  most = Number.POSITIVE_INFINITY,
): FakeAnswer {
  const page = Number(call.query.get('page') ?? 1)
  const size = sizeOf(call)
  const to = Math.min(page * size, most)
  const part = items.slice((page - 1) * size, to)
  const headers = to < Math.min(items.length, most) ? linkTo(call, 'page', String(page + 1)) : {}
  return { status: 200, headers, body: wrap ? { total_count: items.length, [wrap]: part } : part }
}

/** A page after a cursor, which is all that the list of Dependabot alerts has. */
export function cursorPage(call: Call, items: readonly unknown[]): FakeAnswer {
  const from = Number(call.query.get('after') ?? 0)
  const to = from + sizeOf(call)
  const headers = to < items.length ? linkTo(call, 'after', String(to)) : {}
  return { status: 200, headers, body: items.slice(from, to) }
}

function sizeOf({ query }: Call): number {
  return Math.min(MOST, Number(query.get('per_page') ?? DEFAULT))
}

function linkTo({ url, pathname, query }: Call, name: string, value: string): Record<string, string> {
  const next = new URLSearchParams(query)
  next.set(name, value)
  return { link: `<${url}${pathname}?${next}>; rel="next"` }
}
