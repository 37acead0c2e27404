const UNRELEASED = '## Unreleased'

/**
 * Gives what stands under "Unreleased" a version and a date (keepachangelog.com), and leaves an empty "Unreleased" above it.
 * @param date ISO, such as 2026-11-21
 * @throws Error when nothing stands there, or the version has its section already
 */
export function releaseNotes(changelog: string, version: string, date: string): { changelog: string; notes: string } {
  if (new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b`, 'm').test(changelog))
    throw new Error(`CHANGELOG.md has a section for ${version} already`)
  const [before, after] = changelog.split(`${UNRELEASED}\n`)
  if (after === undefined) throw new Error(`CHANGELOG.md has no line "${UNRELEASED}"`)
  const next = after.search(/^## /m)
  const notes = (next < 0 ? after : after.slice(0, next)).trim()
  if (notes === '') throw new Error('nothing stands under "Unreleased" in CHANGELOG.md: what would be released?')
  const rest = next < 0 ? '' : `\n${after.slice(next)}`
  return { notes, changelog: `${before}${UNRELEASED}\n\n## ${version} (${date})\n\n${notes}\n${rest}` }
}

/** The notes of a released version; nothing where it has none. */
export function notesOf(changelog: string, version: string): string | undefined {
  const start = changelog.search(new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(`, 'm'))
  if (start < 0) return undefined
  const section = changelog.slice(start)
  const next = section.slice(3).search(/^## /m)
  return section.slice(section.indexOf('\n'), next < 0 ? undefined : next + 3).trim()
}
