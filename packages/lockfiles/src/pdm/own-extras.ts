import { canonicalName } from '../pep440.ts'
import { parseRequirement } from '../pep508.ts'
import type { Written } from '../python/groups.ts'

/**
 * Requirements in which the project asks for its own extras (`pdm[keyring]` within pdm itself) as what these stand for:
 * PDM locks that, and the project itself nowhere.
 * @param own the project's canonical name
 */
export function withOwnExtras(
  written: readonly Written[],
  own: string,
  extras: ReadonlyMap<string, readonly Written[]>,
  seen: ReadonlySet<string> = new Set(),
): Written[] {
  return written.flatMap((one) => {
    const read = parseRequirement(one.text)
    if (!read || canonicalName(read.name) !== own) return [one]
    const names = read.extras.map(canonicalName).filter((name) => !seen.has(name))
    return names.flatMap((name) => withOwnExtras(extras.get(name) ?? [], own, extras, new Set([...seen, name])))
  })
}
