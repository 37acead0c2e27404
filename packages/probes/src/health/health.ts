import { shorten, visible } from '@ci-gates/core/model'

/** What a health body says about itself. */
export interface Health {
  readonly state: 'up' | 'degraded' | 'down'
  /** The parts that are not up, with their words: `db: timeout`. */
  readonly parts: readonly { readonly name: string; readonly words: string }[]
}

/**
 * Spring Boot and MicroProfile (UP, DOWN, OUT_OF_SERVICE), Terminus (ok, error, shutting_down), the draft
 * health+json (pass, warn, fail), ASP.NET (Healthy, Degraded, Unhealthy), and what people write themselves.
 */
const WORDS: Readonly<Record<string, Health['state']>> = {
  ...states('up', 'up ok pass passed passing healthy alive ready serving running true success connected available'),
  ...states('degraded', 'warn warning degraded'),
  ...states(
    'down',
    'down out_of_service fail failed failing error unhealthy shutting_down unavailable critical not_ready false starting disconnected not_serving',
  ),
}

const HOLDERS = ['components', 'entries', 'results', 'checks', 'details', 'error', 'dependencies', 'services', 'info']
const OWN = ['status', 'state', 'healthy', 'ok', 'health']
const MOST_PARTS = 20
const DEEPEST = 4

/** Reads a parsed body; nothing when it does not look like one of health. */
export function readHealth(body: unknown): Health | undefined {
  if (typeof body === 'string') return fromWord(body)
  // FastAPI answers an HTTPException with { detail }: what was given stands within.
  const top = unwrap(body)
  if (!isRecord(top)) return undefined
  const parts = [...partsOf(top, '', 0)].slice(0, MOST_PARTS)
  const own = stateOf(top)
  if (own === undefined && parts.length === 0) return undefined
  const bad = parts.filter(({ state }) => state !== 'up')
  const worst = bad.some(({ state }) => state === 'down') ? 'down' : bad.length > 0 ? 'degraded' : 'up'
  return { state: own ?? worst, parts: bad.map(({ name, words }) => ({ name, words })) }
}

function states(state: Health['state'], words: string): Record<string, Health['state']> {
  return Object.fromEntries(words.split(' ').map((word) => [word, state]))
}

function fromWord(text: string): Health | undefined {
  const state = stateOfValue(text)
  return state ? { state, parts: [] } : undefined
}

function unwrap(body: unknown): unknown {
  return isRecord(body) && isRecord(body['detail']) ? body['detail'] : body
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stateOfValue(value: unknown): Health['state'] | undefined {
  const word = String(value).trim().toLowerCase().replaceAll(/[ -]/g, '_')
  const isPlain = typeof value === 'string' || typeof value === 'boolean'
  return isPlain && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
}

function stateOf(record: Record<string, unknown>): Health['state'] | undefined {
  return OWN.map((key) => stateOfValue(record[key])).find((state) => state !== undefined)
}

interface Part {
  readonly name: string
  readonly state: Health['state']
  readonly words: string
}

function* partsOf(record: Record<string, unknown>, path: string, depth: number): Generator<Part> {
  if (depth > DEEPEST) return
  const seen = new Set<string>()
  for (const [name, value] of entries(record, depth)) {
    const key = path === '' ? name : `${path}.${name}`
    const part = partOf(key, value)
    const inner = isRecord(value) ? [...partsOf(value, key, depth + 1)] : []
    const blamed = inner.filter(({ state }) => state !== 'up')
    // The innermost part that is down is the cause; what holds it only says so too.
    const told = blamed.length > 0 ? blamed : part ? [part] : []
    for (const each of told) {
      if (!seen.has(each.name)) yield each
      seen.add(each.name)
    }
  }
}

/** Members of the known holders, and at the top also flat ones such as `db: "ok"`. */
function* entries(record: Record<string, unknown>, depth: number): Generator<[string, unknown]> {
  for (const holder of HOLDERS) {
    const held = record[holder]
    if (isRecord(held)) yield* Object.entries(held)
    // MicroProfile: checks is a list of { name, status }.
    if (Array.isArray(held)) for (const each of held) if (isRecord(each)) yield [String(each['name'] ?? holder), each]
  }
  if (depth > 0) return
  for (const [name, value] of Object.entries(record))
    if (!HOLDERS.includes(name) && !OWN.includes(name) && name !== 'detail' && (isRecord(value) || isFlat(value)))
      yield [name, value]
}

function isFlat(value: unknown): boolean {
  return typeof value === 'string' || value === false
}

function partOf(name: string, value: unknown): Part | undefined {
  // The draft has an array for each check: one entry a node.
  const list = Array.isArray(value) ? value.filter(isRecord) : isRecord(value) ? [value] : []
  const states = list.length > 0 ? list.map(stateOf) : [flatState(name, value)]
  const state = states.find((each) => each === 'down') ?? states.find((each) => each === 'degraded') ?? states[0]
  if (state === undefined) return undefined
  const blamed = list[states.indexOf(state)]
  return { name: clean(name, 60), state, words: clean(blamed ? wordsOf(blamed) : String(value), 120) }
}

/** `db: "timeout connecting to postgres:5432"` blames a part that has no word of its own for down. */
const PARTS =
  /^(db|database|postgres(ql)?|mysql|redis|cache|mongo(db)?|queue|broker|kafka|rabbitmq|storage|s3|search|elasticsearch|disk|migrations?)$/i
const TROUBLE =
  /timeout|timed out|refused|unreachable|exception|cannot|could not|unable|missing|lost|denied|fail|error|not /i

function flatState(name: string, value: unknown): Health['state'] | undefined {
  const state = stateOfValue(value)
  if (state !== undefined) return state
  return typeof value === 'string' && PARTS.test(name) && TROUBLE.test(value) ? 'down' : undefined
}

function wordsOf(part: Record<string, unknown>): string {
  const details = isRecord(part['details']) ? part['details'] : {}
  const texts = [
    part['error'],
    part['message'],
    part['description'],
    part['output'],
    details['error'],
    part['status'],
    part['state'],
  ]
  return texts.find((each): each is string => typeof each === 'string' && each !== '') ?? 'down'
}

function clean(text: string, limit: number): string {
  return shorten(visible(text), limit)
}
