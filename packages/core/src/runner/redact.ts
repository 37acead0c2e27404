const SHORTEST = 4

/**
 * Makes a function that takes secrets out of any value: the runner masks its log, but not a report, a summary that is
 * downloaded, or a comment. Each line of a secret counts, as itself and as URL, JSON and base64 write it.
 * Secrets of fewer than four characters are left, as the runner's own advice is: they would take half the text with them.
 */
export function redactor(secrets: readonly string[]): <T>(value: T) => T {
  const forms = [...new Set(secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).flatMap(formsOf))]
  const needles = forms.filter((form) => form.length >= SHORTEST).sort((a, b) => b.length - a.length)
  if (needles.length === 0) return (value) => value
  const clean = (text: string) => needles.reduce((left, needle) => left.replaceAll(needle, '***'), text)
  return (value) => walk(value, clean) as typeof value
}

function formsOf(secret: string): string[] {
  const text = secret.trim()
  if (text.length < SHORTEST) return []
  return [
    text,
    encodeURIComponent(text.toWellFormed()),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('base64'),
  ]
}

function walk(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((each) => walk(each, clean))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, clean)]))
}
