import MarkdownIt, { type Token } from 'markdown-it'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { unsafeCharacters } from './safe-log.ts'
import { findBrokenTables } from './safe-tables.ts'

export interface MarkdownOptions {
  /** Also refuse `#1`, `GH-1` and `org/repo#1`: in a comment each leaves a trace in what it names. */
  readonly references?: 'allow' | 'refuse'
  /** Where links may lead, besides places on the page. */
  readonly links?: readonly RegExp[]
}

const ELEMENTS = new Set(
  [
    'details summary br sub sup table thead tbody tr th td p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr',
    'a b i strong em s del code pre kbd span',
  ].flatMap((names) => names.split(' ')),
)
const ATTRIBUTES = new Set(['href', 'title', 'align', 'open', 'class', 'start', 'colspan', 'rowspan', 'style'])

/** The comment by which a sticky comment is found again: one word. GitHub drops all of them when it renders. */
const MARKER = /^ [\w:./-]+ $/

/** markdown-it writes a column's alignment so; nobody else may style. */
const ALIGNMENT = /^text-align:(left|right|center)$/

/** GitHub looks for mentions in text nodes, but not within these (html-pipeline, MentionFilter: `IGNORE_PARENTS`). */
const UNMENTIONED = new Set(['pre', 'code', 'a'])

/** html-pipeline's pattern, a little wider: a login or team after an `@` that no word character precedes. */
const MENTION = /(?<!\w)@[a-z0-9][\w/-]*/i
const REFERENCE = /(?<!\w)(?:GH-\d+|(?:[\w.-]+\/[\w.-]+)?#\d+)\b/i

const renderer = new MarkdownIt({ html: true, linkify: true })
// Every address is rendered, so that the one which should not be there is seen.
renderer.validateLink = () => true
// GFM makes links of addresses with a scheme and of `www.`; markdown-it would also take `conftest.py` for a site of Paraguay.
renderer.linkify.set({ fuzzyLink: false })
const BARE_SITE = /(?<![\w/.])www\.[\w-]+\.\w/i

/** Fails when what GitHub would render from this Markdown has active HTML, a live mention or a broken table. */
export function expectSafeMarkdown(markdown: string, options: MarkdownOptions = {}): void {
  const problems = unsafeInMarkdown(markdown, options)
  if (problems.length > 0)
    throw new Error(`The Markdown is not safe:\n- ${problems.join('\n- ')}\n\n${markdown.slice(0, 4000)}`)
}

export function unsafeInMarkdown(markdown: string, options: MarkdownOptions = {}): string[] {
  const tokens = renderer.parse(markdown, {})
  const fragment = parseFragment(renderer.render(markdown))
  const found = [...unsafeCharacters(markdown), ...findBrokenTables(markdown, tokens), ...findUnbalanced(tokens)]
  return [...new Set([...found, ...inspect(fragment, options, false)])]
}

/** The headings of a page, as Markdown: a hostile text must not become one. */
export function headingsOf(markdown: string): string[] {
  const tokens = renderer.parse(markdown, {})
  return tokens.filter((_, index) => tokens[index - 1]?.type === 'heading_open').map(({ content }) => content)
}

type Node = DefaultTreeAdapterTypes.ParentNode | DefaultTreeAdapterTypes.ChildNode

function inspect(node: Node, options: MarkdownOptions, quiet: boolean): string[] {
  if ('data' in node) return MARKER.test(node.data) ? [] : [`a comment: ${node.data.slice(0, 80)}`]
  if ('value' in node) return quiet ? [] : inspectText(node.value, options)
  const own = 'attrs' in node ? inspectElement(node, options) : []
  const within = 'childNodes' in node ? node.childNodes : []
  const silent = quiet || UNMENTIONED.has(node.nodeName)
  return [...own, ...within.flatMap((child) => inspect(child, options, silent))]
}

function inspectText(text: string, options: MarkdownOptions): string[] {
  const mention = MENTION.exec(text)?.[0]
  const reference = options.references === 'refuse' ? REFERENCE.exec(text)?.[0] : undefined
  const site = BARE_SITE.exec(text)?.[0]
  return [
    ...(mention ? [`a live mention: ${mention}`] : []),
    ...(reference ? [`a live reference: ${reference}`] : []),
    ...(site ? [`a link: ${site}`] : []),
  ]
}

function inspectElement(element: DefaultTreeAdapterTypes.Element, options: MarkdownOptions): string[] {
  if (!ELEMENTS.has(element.tagName)) return [`active HTML: <${element.tagName}>`]
  return element.attrs.flatMap(({ name, value }) => {
    if (!ATTRIBUTES.has(name) || (name === 'style' && !ALIGNMENT.test(value)))
      return [`an attribute: ${name}="${value}"`]
    return name === 'href' && !isAllowedLink(value, options) ? [`a link: ${value}`] : []
  })
}

function isAllowedLink(
  address: string,
  { links = [/^https:\/\/github\.com\//, /^mailto:/] }: MarkdownOptions,
): boolean {
  return address.startsWith('#') || links.some((pattern) => pattern.test(address))
}

const VOID = new Set(['br', 'hr'])

/** Tags that are written in the Markdown itself must close what they open, in order: or the rest of the page goes into them. */
function findUnbalanced(tokens: readonly Token[]): string[] {
  const open: string[] = []
  const problems: string[] = []
  for (const [, slash, tag = ''] of rawHtml(tokens).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
    const name = tag.toLowerCase()
    if (VOID.has(name)) continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) problems.push(`</${name}> closes what it did not open`)
  }
  return [...problems, ...open.map((name) => `<${name}> is never closed`)]
}

/** The tags and comments that are HTML to the renderer, without what stands in code. */
function rawHtml(tokens: readonly Token[]): string {
  const flat = tokens.flatMap((token) => [token, ...(token.children ?? [])])
  return flat
    .filter(({ type }) => type === 'html_block' || type === 'html_inline')
    .map(({ content }) => content)
    .join('\n')
}
