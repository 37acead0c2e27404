import { posix } from 'node:path'
import { compileGlob, type Declared, declare, type InputOptions, Mistake, quote } from '@ci-gates/core/model'
import type { ExactPercent } from '@ci-gates/test-results'
import { type Limit, parseLimit, percentOfText } from './limit.ts'
import { type Selector, selector } from './selector.ts'

// Kinds of input of this gate's own, read with all others, so that all mistakes are told at once.

/** A share that some of the tests must reach. */
export interface Rule {
  readonly selector: Selector
  readonly text: string
  readonly percent: ExactPercent
}

const MOST_LINES = 1_000

/** A most: a number of tests, or a share of them. */
export function limit(what: string) {
  return declare(
    'limit',
    'number or share, such as `10` or `5%`',
    { description: what, optional: true },
    (raw): Limit => {
      const found = parseLimit(raw)
      if (!found) throw new Mistake(`${quote(raw)} is no limit; write 10 or 5%`)
      return found
    },
  )
}

export function rules<const O extends InputOptions>(options: O): Declared<readonly Rule[], O> {
  return declare('list', 'rule, such as `tests/critical/** = 100%`; one a line', options, (raw) =>
    eachLine(raw, ruleOf),
  )
}

export function reportPatterns<const O extends InputOptions>(options: O): Declared<readonly string[], O> {
  const form = 'path pattern, such as `reports/**/*.xml`; one a line'
  return declare('list', form, options, (raw) => eachLine(raw, patternOf))
}

/** Every line, or all that is wrong with any. Lines that begin with `#` are remarks. */
function eachLine<T>(raw: string, read: (line: string) => T): T[] {
  const lines = raw.split('\n').map((line) => line.trim())
  const meant = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (meant.length > MOST_LINES) throw new Mistake(`has ${meant.length} lines; at most ${MOST_LINES} are allowed`)
  const mistakes: string[] = []
  const values = meant.flatMap((line) => {
    try {
      return [read(line)]
    } catch (error) {
      if (!(error instanceof Mistake || error instanceof RangeError)) throw error
      mistakes.push(error instanceof Mistake ? error.message : `${quote(line)}: ${error.message}`)
      return []
    }
  })
  if (mistakes.length > 0) throw new Mistake(mistakes.slice(0, 20).join('; '))
  return values
}

function ruleOf(line: string): Rule {
  const at = line.lastIndexOf('=')
  const [pattern, text] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  const percent = at < 0 ? undefined : percentOfText(text)
  if (!percent || pattern === '') throw new Mistake(`${quote(line)} is no rule; write tests/critical/** = 100%`)
  return { selector: selector(pattern), text, percent }
}

/** A pattern without a way out of the workspace. */
function patternOf(line: string): string {
  const path = posix.normalize(line)
  if (path.startsWith('/') || path === '..' || path.startsWith('../') || line.includes('\0'))
    throw new Mistake(`${quote(line)} leads out of the workspace`)
  for (const label of ['{leg}', '{seed}'])
    if (path.split(label).length > 2) throw new Mistake(`${quote(line)} has ${label} more than once`)
  compileGlob(path)
  return path
}
