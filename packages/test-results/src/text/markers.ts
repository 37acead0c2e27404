/** What pytest adds to every item's keywords by itself. */
const ORDINARY = new Set(['parametrize', 'pytestmark', 'usefixtures', '()', ''])

/**
 * The markers among a test's keywords: what is left without the names of its node and of the folders above it, and
 * without a parametrised value. A keyword that a conftest adds counts too: `-m` would not select it, `-k` would.
 */
export function markersOf(id: string, keywords: readonly string[]): string[] | undefined {
  const own = namesOf(id)
  // From pytest 8 on the root folder's name comes before the session's, which is empty.
  const root = keywords.indexOf('') - 1
  const found = keywords.filter(
    (word, at) => at !== root && /^[A-Za-z_]\w*$/.test(word) && !ORDINARY.has(word) && !own.has(word),
  )
  return found.length > 0 ? found : undefined
}

function namesOf(id: string): Set<string> {
  const bracket = id.indexOf('[')
  const bare = bracket < 0 ? id : id.slice(0, bracket)
  const values = bracket < 0 ? [] : [id.slice(bracket + 1, -1), id.slice(bare.lastIndexOf('::') + 2)]
  return new Set([...bare.split(/::|\//), ...values])
}
