import type { LockQuestion, SourceFile } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf, joined } from '../paths.ts'
import type { GemLock, LockedGem } from './lock.ts'
import { argumentsIn, statementsOf } from './ruby-words.ts'

/** Gems in folders: their version and what they need, where the gemspec says it plainly. */
export function pathCauses(question: LockQuestion, { gems }: GemLock): Cause[] {
  return gems.flatMap((gem): Cause[] => {
    if (gem.source.kind !== 'PATH') return []
    const spec = gemspecOf(question, gem)
    const version = spec && /\.version\s*=\s*["']([\w.]+)["']/.exec(spec.text)?.[1]
    const claim = `${gem.name} ${version ?? gem.version}`
    if (!spec || version === undefined) {
      const observed = 'its gemspec is Ruby, or is not among the files looked at'
      return [
        { code: 'undetermined', claim, observed, file: question.lock, at: gem.line, refused: false, unknown: true },
      ]
    }
    const needs = neededCauses(spec, gem)
    if (version === gem.version) return needs
    const line = spec.text.slice(0, spec.text.search(/\.version\s*=/)).split('\n').length
    const observed = `the lock has it as ${gem.version}`
    return [{ code: 'member-changed', claim, observed, file: spec, at: line, refused: true }, ...needs]
  })
}

function gemspecOf({ tree, path }: LockQuestion, { name, source }: LockedGem): SourceFile | undefined {
  const folder = joined(folderOf(path), source.options.get('remote')?.[0] ?? '.')
  if (folder === undefined) return undefined
  const file = readOrFinding(tree, folder === '.' ? `${name}.gemspec` : `${folder}/${name}.gemspec`)
  return file && !('outcome' in file) ? file : undefined
}

/** Names of what a gemspec asks for; nothing is said where it has conditions or loops. */
function neededCauses(spec: SourceFile, gem: LockedGem): Cause[] {
  const statements = statementsOf(spec.text)
  if (statements.some(({ text }) => /^(?:if|unless|case|while)\b|\s(?:if|unless)\s|\.each\b/.test(text))) return []
  const asked = statements.flatMap(({ text, line }) => {
    const [, rest = ''] = /^\w+\.add_(?:runtime_)?dependency[\s(]([\s\S]*?)\)?$/.exec(text) ?? []
    const [first] = argumentsIn(rest).plain
    return first?.kind === 'text' ? [{ name: first.text, line }] : []
  })
  const locked = new Set(gem.dependencies.map(({ name }) => name))
  const base = { file: spec, refused: true }
  const added = asked.filter(({ name }) => !locked.has(name))
  const gone = gem.dependencies.filter(({ name }) => !spec.text.includes(name))
  return [
    ...added.map(({ name, line }) => {
      const observed = `${gem.name} asks for it, and the lock does not have it so`
      return { ...base, code: 'dependency-added', claim: name, observed, at: line }
    }),
    ...gone.map(({ name }) => {
      const observed = `the lock has it for ${gem.name}, which does not ask for it`
      return { ...base, code: 'dependency-removed', claim: name, observed }
    }),
  ]
}
