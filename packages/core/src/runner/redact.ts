import { allInputs, type Gate, kebab, type Report, visible } from '../model/index.ts'

const SHORTEST = 4
const MOST_LINES = 200

/** Takes secrets out of any value: the texts in lists and records, too. */
export type Clean = <T>(value: T) => T

/** The secrets that a gate was given: whole values, and what stands within others. */
export function secretsOf(gate: Gate, given: Readonly<Record<string, string>>): string[] {
  const all = Object.entries(allInputs(gate)).flatMap(([key, { secret, secretsIn }]) => {
    const value = (given[kebab(key)] ?? '').trim()
    return secret ? [value] : (secretsIn?.(value) ?? [])
  })
  return all.filter((value) => value !== '')
}

/** Secrets that may still grow in number while a gate runs. */
export interface Secrets {
  readonly clean: Clean
  readonly add: (secret: string) => void
}

/** Hides secrets from here on: in the runner's log by its mask, in everything else by `clean`. */
export function keepSecrets(known: readonly string[], mask: (secret: string) => void): Secrets {
  const secrets = [...known]
  for (const secret of secrets) mask(secret)
  let clean = redactor(secrets)
  const add = (secret: string) => {
    if (secret.trim() === '' || secrets.includes(secret)) return
    mask(secret)
    secrets.push(secret)
    clean = redactor(secrets)
  }
  return { clean: (value) => clean(value), add }
}

/**
 * Makes a function that takes secrets out of any value: the runner masks its log, but not a report, a summary that is
 * downloaded, or a comment. Each line of a secret counts, as itself and as URL, JSON and base64 write it.
 * Secrets of fewer than four characters are left, as the runner's own advice is: they would take half the text with them.
 */
export function redactor(secrets: readonly string[]): Clean {
  const forms = new Set(secrets.flatMap((secret) => [...formsOf(secret), ...linesOf(secret)]))
  const needles = [...forms].filter((form) => form.length >= SHORTEST).sort((a, b) => b.length - a.length)
  if (needles.length === 0) return (value) => value
  const clean = (text: string) => needles.reduce((left, needle) => left.replaceAll(needle, '***'), text)
  return (value) => walk(value, clean) as typeof value
}

/** A report without secrets. Words of the format stay: a password may well be `pass`, and must not turn a verdict. */
export function redactReport(report: Report, clean: Clean): Report {
  const { verdict, enforcement } = report
  return {
    ...report,
    subject: clean(report.subject),
    enforcement: { ...enforcement, why: clean(enforcement.why) },
    verdict: {
      ...verdict,
      reason: clean(verdict.reason),
      findings: verdict.findings.map((finding) => ({
        ...clean(finding),
        outcome: finding.outcome,
        code: finding.code,
      })),
      metrics: clean(verdict.metrics),
      ...(verdict.sections ? { sections: clean(verdict.sections) } : {}),
      ...(verdict.soft ? { soft: clean(verdict.soft) } : {}),
      ...(verdict.detail ? { detail: clean(verdict.detail) } : {}),
      ...(verdict.hardening ? { hardening: clean(verdict.hardening) } : {}),
    },
  }
}

/** Encodings of every line of a very long secret would cost more than they are worth; the lines themselves count. */
function linesOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  return lines.length === 1 ? [] : lines.flatMap((line, at) => (at < MOST_LINES ? formsOf(line) : [line]))
}

function formsOf(secret: string): string[] {
  const text = secret.trim()
  if (text.length < SHORTEST) return []
  return [text, visible(text), JSON.stringify(text).slice(1, -1), ...urlForms(text), ...base64Forms(text)]
}

/** As `encodeURIComponent` writes it, as RFC 3986 and as a form does; each with hexadecimal digits of either case. */
function urlForms(text: string): string[] {
  const percent = encodeURIComponent(text.toWellFormed())
  const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  const forms = [percent, strict, new URLSearchParams({ '': text }).toString().slice(1)]
  return [...forms, ...forms.map((form) => form.replace(/%../g, (octet) => octet.toLowerCase()))]
}

/** What base64 makes of it wherever it stands: behind `user:`, each byte may fall on any of three places (RFC 4648). */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    // Characters that hold bits of a neighbour are left out.
    const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

function walk(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((each) => walk(each, clean))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, clean)]))
}
