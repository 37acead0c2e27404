import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import { argumentsIn, type RubyArguments, type RubyValue, statementsOf, UNKNOWN } from './ruby-words.ts'

/** A gem as a Gemfile asks for it. */
export interface GemWish {
  readonly name: string
  readonly requirements: readonly string[]
  /** Its own source: `git https://…`, `path ../x`, `source https://…`; nothing for the usual one. */
  readonly source?: { readonly kind: 'git' | 'path' | 'source'; readonly at: string; readonly reference?: string }
  readonly line: number
  /** Why only Ruby could tell whether, or how, it is asked for. */
  readonly unclear?: string
}

/** What of a Gemfile can be read without Ruby. */
export interface Gemfile {
  readonly wishes: readonly GemWish[]
  /** Why there may be gems that are not seen: `gemspec`, `eval_gemfile`, a loop. */
  readonly open: readonly { readonly why: string; readonly line: number }[]
  readonly ruby?: { readonly text: string; readonly line: number }
  /** Sources of all gems that have none of their own. */
  readonly sources: readonly { readonly at: string; readonly line: number }[]
}

interface Block {
  readonly unclear?: string
  readonly source?: GemWish['source']
}

interface Reading {
  readonly wishes: GemWish[]
  readonly open: { why: string; line: number }[]
  readonly blocks: Block[]
  readonly sources: { at: string; line: number }[]
  ruby?: { text: string; line: number }
}

/** Reads the static part of a Gemfile (bundler/dsl.rb). What only Ruby could decide is told as such. Never throws. */
export const readGemfile = once((file: SourceFile): Gemfile => {
  const reading: Reading = { wishes: [], open: [], blocks: [], sources: [] }
  for (const { text, line } of statementsOf(file.text)) readStatement(reading, text, line)
  const { wishes, open, ruby, sources } = reading
  return { wishes, open, sources, ...(ruby ? { ruby } : {}) }
})

const BRANCHES = /^(?:else|elsif|when|in|rescue|ensure)\b/
const OPENING = /^(?:if|unless|case|while|until|begin|def|for|class|module)\b/

function readStatement(reading: Reading, text: string, line: number): void {
  if (/^end\b/.test(text)) {
    reading.blocks.pop()
    return
  }
  if (BRANCHES.test(text)) return
  if (OPENING.test(text)) {
    if (!/\bend$/.test(text)) reading.blocks.push({ unclear: `it stands within \`${text.split(/\s/, 1)[0]}\`` })
    else if (/\bgem\b/.test(text)) reading.open.push({ why: 'a condition on one line', line })
    return
  }
  const block = /\s+do(?:\s*\|[^|]*\|)?$/.exec(text)
  const [, verb = '', rest = ''] = /^([a-z_]\w*)\s*([\s\S]*)$/.exec(block ? text.slice(0, block.index) : text) ?? []
  if (block) openBlock(reading, verb, rest, text, line)
  else readCall(reading, verb, rest, text, line)
}

function openBlock(reading: Reading, verb: string, rest: string, text: string, line: number): void {
  const args = argumentsIn(unwrapped(rest))
  const known = ['group', 'groups', 'platform', 'platforms', 'env'].includes(verb)
  if (known) reading.blocks.push({})
  else if (verb === 'source' || verb === 'git' || verb === 'path' || verb === 'github')
    reading.blocks.push(sourceBlock(verb, args))
  else if (verb === 'install_if') reading.blocks.push({})
  else {
    reading.blocks.push({ unclear: `it stands within \`${text.slice(0, 40)}\`` })
    if (!/^git_source|^plugin/.test(verb)) reading.open.push({ why: `\`${text.slice(0, 60)}\``, line })
  }
}

function sourceBlock(verb: string, args: RubyArguments): Block {
  const [first] = args.plain
  if (first?.kind !== 'text') return { unclear: `its ${verb} is not a plain text` }
  const named = new Map([[verb, first], ...args.named])
  const source = sourceOf(named)
  return source === null ? { unclear: `its ${verb} is not a plain text` } : source ? { source } : {}
}

function readCall(reading: Reading, verb: string, rest: string, text: string, line: number): void {
  if (verb === 'gem') reading.wishes.push(...wishesIn(reading, rest, line))
  else if (verb === 'gemspec') reading.open.push({ why: 'the gemspec, which is Ruby, adds gems', line })
  else if (verb === 'eval_gemfile' || verb === 'instance_eval' || verb === 'eval')
    reading.open.push({ why: `\`${verb}\` reads another file`, line })
  else if (verb === 'source' && reading.blocks.length === 0) {
    const [first] = argumentsIn(unwrapped(rest)).plain
    if (first?.kind === 'text' && /^\w+:\/\//.test(first.text)) reading.sources.push({ at: first.text, line })
  } else if (verb === 'ruby') {
    const [first] = argumentsIn(unwrapped(rest)).plain
    if (first?.kind === 'text') reading.ruby = { text: first.text, line }
  } else if (/\bgem[\s(]["'a-z]/.test(text) && verb !== 'git_source')
    reading.open.push({ why: `\`${text.slice(0, 60)}\``, line })
}

function unwrapped(text: string): string {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text
}

function wishesIn({ blocks, open }: Reading, rest: string, line: number): GemWish[] {
  const [body = '', condition] = rest.split(/\s(?=(?:if|unless|while|until)\s)/, 2)
  const { plain, named } = argumentsIn(unwrapped(body))
  const [first, ...others] = plain
  if (first?.kind !== 'text') {
    open.push({ why: 'a gem whose name only Ruby could tell', line })
    return []
  }
  const requirements = others.flatMap(textsIn)
  const own = sourceOf(named)
  const outer = [...blocks].reverse().find(({ source }) => source)?.source
  const unclear =
    blocks.find((block) => block.unclear !== undefined)?.unclear ??
    (condition === undefined ? undefined : 'it depends on a condition') ??
    (requirements.includes(UNKNOWN) ? 'its version is not a plain text' : undefined) ??
    (own === null ? 'its source is not a plain text' : undefined)
  const source = own ?? outer
  return [
    {
      name: first.text,
      requirements: requirements.flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
      line,
      ...(source ? { source } : {}),
      ...(unclear === undefined ? {} : { unclear }),
    },
  ]
}

function textsIn(value: RubyValue): RubyValue[] {
  if (value.kind === 'list') return value.items.flatMap(textsIn)
  return value.kind === 'text' || (value.kind === 'word' && value.text === 'nil') ? [value] : [UNKNOWN]
}

/** Options that are no source of a gem (bundler/dsl.rb, `valid_keys`). */
const OTHERS = [
  'group',
  'groups',
  'platform',
  'platforms',
  'require',
  'type',
  'install_if',
  'force_ruby_platform',
  'name',
  'glob',
  'submodules',
  'branch',
  'ref',
  'tag',
  'env',
]

/** The source that options name; null where only Ruby could tell it. */
function sourceOf(named: ReadonlyMap<string, RubyValue>): GemWish['source'] | null | undefined {
  const text = (key: string) => {
    const value = named.get(key)
    return value?.kind === 'text' ? value.text : undefined
  }
  const unknown = [...named].find(([key, value]) => !OTHERS.includes(key) && value.kind === 'unknown')
  if (unknown) return null
  const reference = ['branch', 'tag', 'ref'].flatMap((key) =>
    named.has(key) ? [`${key}: ${text(key) ?? '?'}`] : [],
  )[0]
  const more = reference === undefined ? {} : { reference }
  const [git, github, path, source] = [text('git'), text('github'), text('path'), text('source')]
  if (github !== undefined)
    return {
      kind: 'git',
      at: `https://github.com/${github.includes('/') ? github : `${github}/${github}`}.git`,
      ...more,
    }
  if (git !== undefined) return { kind: 'git', at: git, ...more }
  if (path !== undefined) return { kind: 'path', at: path }
  if (source !== undefined) return { kind: 'source', at: source }
  return [...named.keys()].some((key) => !OTHERS.includes(key)) ? null : undefined
}
