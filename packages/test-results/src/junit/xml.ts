import type { SaxesParser } from 'saxes'
import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'
import { cut } from '../text/own.ts'
import { withoutCaptured } from './captured.ts'

export type Attributes = Readonly<Record<string, string>>

/** What a reader hears of a document. Text is heard only between `open` and `close` of an element that asked for it. */
export interface XmlListener {
  /** What is wanted of the element: its text, what is inside it, or nothing at all, not even a call when it closes. */
  open(name: string, attributes: Attributes): 'text' | 'inside' | 'nothing'
  close(name: string, text: string): void
}

export interface XmlReader {
  write(text: string): void
  end(): void
}

interface XmlOptions {
  /** Whether a DOCTYPE may name a DTD, which is never fetched. One with declarations in it is always refused. */
  readonly doctype?: 'named'
}

/** saxes keeps what it has not handed out yet in these three; the version is pinned, and a test holds the bound. */
interface Pending {
  text: string
  name: string
  readonly entity: string
}

/** `#x10ffff` is the longest that an entity's name can be here. */
const LONGEST_ENTITY = 16

type Parser = SaxesParser<{ readonly position: false }>

/**
 * The strict streaming parser with our limits about it. Loaded only where there is XML. It has seven handlers: the
 * eighth makes V8 turn the parser into a dictionary, and everything six times as slow (measured, Node 24).
 */
export async function xmlReader(listener: XmlListener, options: XmlOptions = {}): Promise<XmlReader> {
  const { SaxesParser: Saxes } = await import('saxes')
  const parser: Parser = new Saxes({ position: false } as const)
  const state = { depth: 0, attributes: 0, skipped: 0, opened: false, wanted: 0, text: '', ended: false }
  refuse(parser, state, options)
  hear(parser, listener, state)
  const filter = withoutCaptured(
    (text) => {
      state.opened = false
      parser.write(text)
      bound(parser as unknown as Pending)
    },
    () => state.opened && state.skipped === state.depth,
  )
  return {
    write: filter.write,
    end: () => {
      filter.end()
      state.ended = true
      parser.close()
    },
  }
}

interface State {
  depth: number
  attributes: number
  /** The depth of the element of which nothing is wanted, and of the one whose text is wanted; 0: none. */
  skipped: number
  /** An element of captured output, of which nothing is wanted, was opened in the piece that is being parsed. */
  opened: boolean
  wanted: number
  text: string
  ended: boolean
}

function refuse(parser: Parser, state: State, { doctype: allowed }: XmlOptions): void {
  parser.on('error', ({ message }) => {
    checkEntity(parser as unknown as Pending)
    // At the end saxes complains of what is still open: the file was cut off, which is another thing than a wrong one.
    const cutOff = state.ended || /unclosed|unexpected end|document must contain a root/.test(message)
    throw new ReadStop(cutOff ? 'truncated' : 'malformed', cutOff ? breakOff(message) : message.replace(/\.$/, ''))
  })
  parser.on('doctype', (text) => {
    if (allowed === 'named' && !text.includes('[')) return
    throw new ReadStop(
      'doctype-refused',
      `it has a DOCTYPE${allowed === 'named' ? ' with declarations of its own' : ''}`,
    )
  })
  parser.on('attribute', ({ name }) => {
    state.attributes += 1
    if (state.attributes > LIMITS.xmlAttributes)
      throw new ReadStop('limit-exceeded', `an element has more than ${LIMITS.xmlAttributes} attributes`)
    checkName(name)
  })
}

function hear(parser: Parser, listener: XmlListener, state: State): void {
  const take = (text: string) => {
    if (state.wanted === state.depth && state.text.length < LIMITS.xmlText) state.text += text
  }
  parser.on('text', take)
  parser.on('cdata', (text) => {
    if (state.skipped === 0) take(text)
  })
  parser.on('opentag', ({ name, attributes }) => {
    state.attributes = 0
    state.depth += 1
    if (state.depth > LIMITS.xmlDepth)
      throw new ReadStop('limit-exceeded', `more than ${LIMITS.xmlDepth} elements nested`)
    checkName(name)
    if (state.skipped > 0) return
    const wish = listener.open(localName(name), attributes as Attributes)
    if (wish === 'nothing') skip(parser, state)
    state.opened = wish === 'nothing' && name.startsWith('system-')
    if (wish !== 'text') return
    state.wanted = state.depth
    state.text = ''
  })
  parser.on('closetag', ({ name }) => {
    const depth = state.depth
    state.depth -= 1
    if (state.skipped === depth) resume(parser, state, take)
    else if (state.skipped === 0) {
      const heard = state.wanted === depth
      if (heard) state.wanted = 0
      listener.close(localName(name), heard ? state.text : '')
    }
  })
}

/** Without a handler saxes keeps no text: a captured log of gigabytes costs nothing. */
function skip(parser: Parser, state: State): void {
  state.skipped = state.depth
  parser.off('text')
}

function resume(parser: Parser, state: State, take: (text: string) => void): void {
  state.skipped = 0
  // What entities left behind while there was no handler.
  ;(parser as unknown as Pending).text = ''
  parser.on('text', take)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function checkName(name: string): void {
  if (name.length > LIMITS.xmlName)
    throw new ReadStop('limit-exceeded', `a name has more than ${LIMITS.xmlName} characters`)
}

/** Called between chunks: an attribute or a text that never ends is cut, a name or DOCTYPE that never ends is refused. */
function bound(pending: Pending): void {
  if (pending.text.length > LIMITS.xmlText) pending.text = pending.text.slice(0, LIMITS.xmlText)
  checkName(pending.name)
  checkEntity(pending)
}

/** saxes says `unclosed tag: error`. */
function breakOff(message: string): string {
  const tag = /^unclosed tag: (\S{1,60})/.exec(message)?.[1]
  return tag === undefined ? 'it breaks off' : `it breaks off inside <${tag}>`
}

/** A bare `&` is the beginning of an entity to saxes, which then swallows all up to the next `;`. */
function checkEntity({ entity }: Pending): void {
  if (entity.length > LONGEST_ENTITY)
    throw new ReadStop('malformed', `an & begins no entity: ${JSON.stringify(`&${cut(entity, LONGEST_ENTITY)}`)}`)
}
