import { append } from '../append.ts'
import { canonicalName } from '../pep440.ts'
import { parseRequirement, type Requirement } from '../pep508.ts'

/** A requirement of a requirements file. */
export interface RequirementLine {
  /** From 1. */
  readonly line: number
  readonly text: string
  /** Canonical; empty where only the address tells it. */
  readonly name: string
  readonly requirement?: Requirement
  readonly hashes: number
  /** From a folder or an address. */
  readonly direct: boolean
  /** What `# via` says it is there for. */
  readonly via: readonly string[]
}

/** A requirements file (pip's documentation, "Requirements File Format"). */
export interface RequirementsFile {
  readonly lines: readonly RequirementLine[]
  /** `-r` and `-c`, as written. */
  readonly includes: readonly {
    readonly kind: 'requirement' | 'constraint'
    readonly path: string
    readonly line: number
  }[]
}

const MOST_LINES = 200_000

/** Reads a requirements file. Never throws; what is no requirement is left out. */
export function readRequirements(text: string): RequirementsFile {
  const lines: RequirementLine[] = []
  const includes: { kind: 'requirement' | 'constraint'; path: string; line: number }[] = []
  for (const { line, text: whole, via } of logicalLines(text)) {
    const include = /^(?:(-r|--requirement)|(-c|--constraint))(?:\s+|=)(\S+)/.exec(whole)
    if (include) includes.push({ kind: include[1] ? 'requirement' : 'constraint', path: include[3] ?? '', line })
    else {
      const one = lineFrom(whole, line, via)
      if (one) lines.push(one)
    }
  }
  return { lines, includes }
}

interface Logical {
  readonly line: number
  readonly text: string
  readonly via: readonly string[]
}

/** Lines with what a backslash continues, and the comments that follow them. */
function logicalLines(text: string): Logical[] {
  const found: { line: number; text: string; via: string[] }[] = []
  let open: { line: number; text: string; via: string[] } | undefined
  let last: { via: string[] } | undefined
  for (const [i, raw] of text.split(/\r?\n/, MOST_LINES).entries()) {
    const trimmed = raw.trim()
    const isComment = trimmed.startsWith('#')
    if (isComment && last) append(last.via, viaOf(trimmed))
    if (isComment || (trimmed === '' && !open)) continue
    const [, body = '', comment = ''] = /^(.*?)(?:\s+(#.*))?$/.exec(trimmed) ?? []
    const continues = body.endsWith('\\')
    const content = continues ? body.slice(0, -1).trim() : body
    if (open) open.text += ` ${content}`
    else {
      open = { line: i + 1, text: content, via: [] }
      found.push(open)
    }
    append(open.via, viaOf(comment))
    last = open
    if (!continues) open = undefined
  }
  return found
}

function viaOf(comment: string): string[] {
  const text = comment
    .replace(/^#\s*/, '')
    .replace(/^via\s*/, '')
    .trim()
  return text === '' || comment === '' ? [] : text.split(',').map((one) => one.trim())
}

function lineFrom(text: string, line: number, via: readonly string[]): RequirementLine | undefined {
  const editable = /^(?:-e|--editable)(?:\s+|=)(.+)$/.exec(text)?.[1]
  if (editable === undefined && text.startsWith('-')) return undefined
  const hashes = text.match(/\s--hash[=\s]/g)?.length ?? 0
  const body = (editable ?? text).replace(/\s--[\w-]+(?:[=\s]\S+)?/g, '').trim()
  if (body === '') return undefined
  const egg = /[#&]egg=([\w.-]+)/.exec(body)?.[1]
  const isPlace = editable !== undefined || /^(?:\.{0,2}\/|[a-z+]+:)/i.test(body)
  if (isPlace) return { line, text: body, name: egg ? canonicalName(egg) : '', hashes, direct: true, via }
  const requirement = parseRequirement(body)
  if (!requirement) return undefined
  const name = canonicalName(requirement.name)
  return { line, text: body, name, requirement, hashes, direct: requirement.url !== undefined, via }
}

/** The version that a line is pinned to; nothing where it allows several. */
export function pinOf({ requirement }: RequirementLine): string | undefined {
  return /^={2,3}\s*([^\s,*]+)$/.exec(requirement?.constraint ?? '')?.[1]
}
