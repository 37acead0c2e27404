/** What the runner hides: each value in each of its encodings. */
export interface Masker {
  /** The values as they were given, without their encodings. */
  readonly values: readonly string[]
  readonly add: (value: string) => void
  readonly hide: (text: string) => string
}

/** Sdk/DTLogging/Logging/SecretMasker.cs, with the encoders that Runner.Common/HostContext.cs registers. */
export function createMasker(): Masker {
  const values = new Set<string>()
  const hidden = new Set<string>()
  const add = (value: string) => {
    if (value === '') return
    values.add(value)
    for (const encoded of encodings(value)) if (encoded !== '') hidden.add(encoded)
  }
  return {
    get values() {
      return [...values]
    },
    add,
    hide: (text) =>
      replaceRanges(
        text,
        [...hidden].flatMap((secret) => rangesOf(text, secret)),
      ),
  }
}

/** Sdk/DTLogging/Logging/ValueEncoders.cs. Shifting drops leading bytes, so that base64 of `user:secret` is found. */
export function encodings(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8')
  const shifted = (shift: number) => (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64')
  return [
    value,
    shifted(0),
    shifted(1),
    shifted(2),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    escapeUri(value),
    escapeXml(value),
    value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '',
    ...powerShellParts(value).filter((part) => part.length >= 6),
  ]
}

/** `Uri.EscapeDataString`: RFC 3986, so `!'()*` are escaped too. A lone surrogate is taken as U+FFFD. */
function escapeUri(value: string): string {
  const percent = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, percent)
}

/** `SecurityElement.Escape`. */
function escapeXml(value: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
  return value.replace(/[&<>"']/g, (char) => entities[char] ?? char)
}

/** PowerShell colours what stands around an ampersand, which would break a secret into two readable parts. */
function powerShellParts(value: string): string[] {
  const plus = value.indexOf('&+')
  const last = value.lastIndexOf('&')
  if (last < 0) return []
  return plus >= 0
    ? [value.slice(0, plus + 2), value.slice(plus + 3)]
    : [value.slice(0, last + 1), value.slice(last + 1)]
}

type Range = readonly [start: number, end: number]

function rangesOf(text: string, secret: string): Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) ranges.push([at, at + secret.length])
  return ranges
}

/** Ranges that touch or overlap become one `***`, as in `MaskSecrets`. */
function replaceRanges(text: string, ranges: readonly Range[]): string {
  const merged: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged.reduceRight((masked, [start, end]) => `${masked.slice(0, start)}***${masked.slice(end)}`, text)
}
