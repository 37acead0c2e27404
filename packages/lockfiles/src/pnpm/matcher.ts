import { asTexts, type Json } from '../javascript/json.ts'

/** Whether a name fits a list of patterns in which `*` stands for anything and `!` takes names out again (config/matcher). */
export function matcherOf(patterns: Json): (name: string) => boolean {
  const rules = asTexts(patterns).map((pattern) => ({
    out: pattern.startsWith('!'),
    fits: fitting(pattern.replace(/^!/, '')),
  }))
  return (name) => rules.reduce((found, { out, fits }) => (fits(name) ? !out : found), false)
}

/** No regular expression: a pattern of many stars must not take long. */
function fitting(pattern: string): (name: string) => boolean {
  const parts = pattern.split('*')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length === 1) return (name) => name === pattern
  return (name) => {
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
    let from = first.length
    for (const part of parts.slice(1, -1)) {
      const found = name.indexOf(part, from)
      if (found < 0) return false
      from = found + part.length
    }
    return from <= name.length - last.length
  }
}
