import { compileGlob } from '@ci-gates/core/model'

/**
 * What `{leg}` and `{seed}` of a pattern stand for in a path that it matches. Each takes what is between the letters
 * around it, within one part of the path; at most one stands in a part.
 */
export function labelsOf(pattern: string, path: string): { leg?: string; seed?: string } {
  const names = ['leg', 'seed'].filter((name) => pattern.includes(`{${name}}`))
  for (const taken of candidates(pattern, names, path.split('/'))) {
    const filled = names.reduce((text, name) => text.replace(`{${name}}`, literally(taken[name] ?? '')), pattern)
    if (compileGlob(filled).matches(path)) return taken
  }
  return {}
}

/** Every way to take the labels from parts of the path: at most depth by depth of them. */
function candidates(pattern: string, names: readonly string[], parts: readonly string[]): Record<string, string>[] {
  return names.reduce<Record<string, string>[]>(
    (all, name) => all.flatMap((one) => takings(pattern, name, parts).map((label) => ({ ...one, [name]: label }))),
    [{}],
  )
}

function takings(pattern: string, name: string, parts: readonly string[]): string[] {
  const [before = '', after = ''] = pattern.split(`{${name}}`)
  const prefix = /[^/*?}\]]*$/.exec(before)?.[0] ?? ''
  const suffix = /^[^/*?{[]*/.exec(after)?.[0] ?? ''
  const fitting = parts.filter((part) => part.includes(prefix) && part.includes(suffix))
  return fitting.flatMap((part) => {
    const end = suffix === '' ? part.length : part.lastIndexOf(suffix)
    const starts = [...new Set([part.indexOf(prefix), part.lastIndexOf(prefix, end - 1)])]
    return starts.map((at) => part.slice(at + prefix.length, end)).filter((label) => label !== '')
  })
}

function literally(label: string): string {
  return label.replace(/[\\*?[\]{}]/g, '\\$&')
}
