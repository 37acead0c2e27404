/** A requirement as PEP 508 writes it, in its parts; texts are as written, only trimmed. */
export interface Requirement {
  readonly name: string
  readonly extras: readonly string[]
  /** The version part without parentheses; empty where there is none. */
  readonly constraint: string
  /** The address after `@`. */
  readonly url?: string
  readonly marker?: string
}

const MAX_LENGTH = 2000
const HEAD = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?/

/** Reads a requirement such as `uvicorn[standard] (>=0.30,<0.31) ; python_version < "3.13"`; nothing where it is none. */
export function parseRequirement(text: string): Requirement | undefined {
  const trimmed = text.trim()
  const head = trimmed.length > MAX_LENGTH ? null : HEAD.exec(trimmed)
  if (!head) return undefined
  const name = head[1] ?? ''
  const extras = (head[2] ?? '').split(',').flatMap((extra) => extra.trim() || [])
  const rest = trimmed.slice(head[0].length).trim()
  return rest.startsWith('@') ? direct(name, extras, rest) : versioned(name, extras, rest)
}

function versioned(name: string, extras: string[], rest: string): Requirement | undefined {
  const at = rest.indexOf(';')
  const spec = (at < 0 ? rest : rest.slice(0, at)).trim()
  const constraint = spec.startsWith('(') && spec.endsWith(')') ? spec.slice(1, -1).trim() : spec
  if (!/^[\w\s.*+!<>=~,^|-]*$/.test(constraint)) return undefined
  return { name, extras, constraint, ...markerOf(at < 0 ? '' : rest.slice(at + 1)) }
}

/** After an address the marker must be set off by a space (PEP 508), for an address may hold a semicolon. */
function direct(name: string, extras: string[], rest: string): Requirement {
  const at = rest.indexOf(' ;')
  const url = (at < 0 ? rest : rest.slice(0, at)).slice(1).trim()
  return { name, extras, constraint: '', url, ...markerOf(at < 0 ? '' : rest.slice(at + 2)) }
}

function markerOf(text: string): { marker?: string } {
  const marker = text.trim()
  return marker === '' ? {} : { marker }
}

const COMPARISON = /^\(?\s*(python_version|python_full_version)\s*(<=|>=|==|!=|<|>|~=)\s*["']([^"']+)["']\s*\)?$/
const PLATFORM =
  /^\(?\s*(?:sys_platform|os_name|platform_system|platform_machine|platform_python_implementation)\s*(?:==|!=)\s*["'][^"']*["']\s*\)?$/

/** What a marker depends on: nothing, Python alone (then the versions it asks for), the platform alone, or more. */
export type MarkerKind =
  | { readonly kind: 'none' | 'platform' | 'other' }
  | { readonly kind: 'python'; readonly versions: string }

/** Sorts a marker; only the plain ones are told apart, everything else is `other`. */
export function markerKind(marker: string | undefined): MarkerKind {
  if (marker === undefined) return { kind: 'none' }
  if (PLATFORM.test(marker)) return { kind: 'platform' }
  const parts = marker.split(/\sand\s/).map((part) => COMPARISON.exec(part.trim()))
  if (parts.length > 8 || parts.some((part) => part === null)) return { kind: 'other' }
  return { kind: 'python', versions: parts.map((part) => `${part?.[2]}${part?.[3]}`).join(',') }
}
