/** What pytest adds to every item's keywords by itself. */
const ORDINARY = new Set(['parametrize', 'pytestmark', 'usefixtures', '()', ''])

/**
 * The markers among a test's keywords: what is left without the names of its node and of the folders above it, and
 * without a parametrised value. A keyword that a conftest adds counts too: `-m` would not select it, `-k` would.
 */
export function markersOf(id: string, keywords: Iterable<string>): string[] | undefined {
  const own = new Set(id.split(/::|\//))
  const bracket = id.indexOf('[')
  const values = bracket < 0 ? '' : id.slice(bracket + 1, -1)
  const base = id.slice(id.lastIndexOf('::', bracket < 0 ? undefined : bracket) + 2, bracket < 0 ? undefined : bracket)
  own
    .add(base)
    .add(values)
    .add(id.slice(id.indexOf(base)))
  const found = [...keywords].filter((word) => /^[A-Za-z_]\w*$/.test(word) && !ORDINARY.has(word) && !own.has(word))
  return found.length > 0 ? found : undefined
}
