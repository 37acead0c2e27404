// NuGet's version ranges (NuGet.Versioning VersionRangeFactory.cs, VersionRangeFormatter.cs), as the lock writes them.

/**
 * A range in the form of the lock: `13.0.1` becomes `[13.0.1, )`.
 * @returns undefined where it is none that is known
 */
export function normalRange(written: string): string | undefined {
  const text = written.trim()
  if (text === '' || text.length > 200) return undefined
  const interval = /^([[(])([^,()[\]]*)(?:(,)([^,()[\]]*))?([\])])$/.exec(text)
  if (!interval) return lowest(text) === undefined ? undefined : `[${lowest(text)}, )`
  const [, open = '', first = '', comma, second = '', close = ''] = interval
  if (comma === undefined) {
    const only = lowest(first.trim())
    return only === undefined || open !== '[' || close !== ']' ? undefined : `[${only}]`
  }
  const [low, high] = [bound(first), bound(second)]
  if (low === undefined || high === undefined) return undefined
  if (low !== '' && low === high) return open === '[' && close === ']' ? `[${low}]` : undefined
  return `${open}${low}, ${high}${close}`
}

function bound(text: string): string | undefined {
  return text.trim() === '' ? '' : lowest(text.trim())
}

/** A version in NuGet's normal form: three numbers, a fourth only where it counts; or a floating one as it stands. */
function lowest(text: string): string | undefined {
  if (text.includes('*')) return /^[0-9A-Za-z.*-]+$/.test(text) ? text.toLowerCase() : undefined
  const parts =
    /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(text)
  if (!parts) return undefined
  const numbers = [1, 2, 3, 4].map((at) => Number(parts[at] ?? 0))
  return `${numbers.slice(0, numbers[3] === 0 ? 3 : 4).join('.')}${(parts[5] ?? '').toLowerCase()}`
}
