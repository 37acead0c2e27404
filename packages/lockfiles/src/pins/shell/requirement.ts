/** A requirement as pip, pipx and uv take it on a command line. */
export interface Requirement {
  /** Normalised (PEP 503). */
  readonly name: string
  /** `==1.8.3`, `>=1.7,<2`, `1.8.3` (of `poetry@1.8.3`); empty without one. */
  readonly spec: string
  /** Installed from an address, whose version only the address tells. */
  readonly direct: boolean
}

const head = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*/

/** Reads a PEP 508 requirement, or the `name@version` of uv, mise and pipx suffixes. */
export function readRequirement(source: string): Requirement | undefined {
  if (source.length > 1_000) return undefined
  const match = head.exec(source)
  if (!match?.[1]) return undefined
  const name = match[1].toLowerCase().replace(/[-_.]+/g, '-')
  const rest = (source.slice(match[0].length).split(/;|\s#/)[0] ?? '').trim()
  if (rest === '') return { name, spec: '', direct: false }
  if (rest.startsWith('@')) {
    const target = rest.slice(1).trim()
    return { name, spec: target, direct: target.includes(':') }
  }
  return /^(?:[=~!]=|[<>(])/.test(rest) ? { name, spec: rest.replace(/^\((.*)\)$/, '$1'), direct: false } : undefined
}
