import type { Configuration, SignalRule } from './config/configuration.ts'

/** What any program or connection needs, and no secret among it, save a proxy's password, which no kind tells. */
const ORDINARY = new Set(
  ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'SystemRoot', 'PATHEXT'].concat(
    ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]),
  ),
)

/**
 * Whether a signal may read a variable: one that the configuration declares under `environment`, one that the signal names
 * itself in a key such as `env` or `token-env`, or an ordinary one. Whatever else a step was given stays unread.
 */
export function mayRead(name: string, { rule }: SignalRule, { environment }: Configuration): boolean {
  return ORDINARY.has(name) || environment.includes(name) || namedBy(rule).includes(name)
}

function namedBy(rule: unknown): unknown[] {
  const entries = Object.entries((rule ?? {}) as Readonly<Record<string, unknown>>)
  return entries.flatMap(([key, value]) => (/(^|-)env$/.test(key) ? value : []))
}
