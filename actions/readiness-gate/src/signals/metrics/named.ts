import { suggest } from '@ci-gates/core/model'

/**
 * The number of a name in a document: a key as it stands, or a way through objects with dots. Answers in words why there
 * is none: nothing of that name, no number, NaN in quotation marks.
 */
export function numberNamed(document: unknown, name: string): number | string {
  const found = lookUp(document, name)
  if (found === undefined) {
    const near = suggest(name, namesIn(document))
    return `there is no ${name}${near === undefined ? '' : `; did you mean ${near}?`}`
  }
  if (typeof found !== 'number') return `${name} is ${found === null ? 'null' : `a ${typeof found}`}, not a number`
  // JSON.parse makes Infinity of 1e999.
  return Number.isFinite(found) ? found : `${name} is not finite`
}

function lookUp(document: unknown, name: string): unknown {
  if (!isObject(document)) return undefined
  if (Object.hasOwn(document, name)) return document[name]
  const dot = name.indexOf('.')
  if (dot < 0) return undefined
  const [head, rest] = [name.slice(0, dot), name.slice(dot + 1)]
  return Object.hasOwn(document, head) ? lookUp(document[head], rest) : undefined
}

/** Names of numbers, for a suggestion: two levels, and not too many. */
function namesIn(document: unknown): string[] {
  if (!isObject(document)) return []
  return Object.entries(document)
    .slice(0, 500)
    .flatMap(([key, value]) =>
      isObject(value)
        ? Object.keys(value)
            .slice(0, 50)
            .map((inner) => `${key}.${inner}`)
        : [key],
    )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
