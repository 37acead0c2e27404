import { quote, suggest } from '@ci-gates/core/model'
import type { ConfigMistake } from './mistake.ts'
import type { SignalPart } from './part.ts'
import { type Path, pathText, placeOf } from './source.ts'

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g
/** The keys whose values go into a request: there a variable is put in, and nowhere else. */
const REQUEST_KEYS = /^(url|headers?|token)$/

/** Variables that are not declared, and declared ones where nothing would put them in. */
export function strayVariables(signals: ReadonlyMap<string, SignalPart>, declared: readonly string[]): ConfigMistake[] {
  return [...signals.values()].flatMap(({ source, path, keys }) =>
    textsIn(keys, path).flatMap(({ path: at, text }) =>
      [...text.matchAll(VARIABLE)].flatMap(([, name = '']): ConfigMistake[] => {
        const isRequest = at.some((part) => REQUEST_KEYS.test(String(part)))
        const message = isRequest ? undeclared(name, declared) : misplaced(name, declared)
        return message ? [{ place: placeOf(source, at), message: `${pathText(at)} ${message}` }] : []
      }),
    ),
  )
}

function undeclared(name: string, declared: readonly string[]): string | undefined {
  if (declared.includes(name)) return undefined
  const meant = suggest(name, declared)
  const hint = meant ? `did you mean ${quote(meant)}?` : `declare it: environment: [${name}]`
  return `uses the variable ${quote(name)}, which is not declared under environment; ${hint}`
}

function misplaced(name: string, declared: readonly string[]): string | undefined {
  if (!declared.includes(name)) return undefined
  return `has the variable ${quote(name)}; variables are put into a url and headers only`
}

function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, each]) => textsIn(each, [...path, key]))
}
