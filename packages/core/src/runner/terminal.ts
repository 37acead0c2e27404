import {
  allInputs,
  evidenceLines,
  fold,
  type Gate,
  headline,
  kebab,
  logSafe,
  mistakeLine,
  type Report,
  reportJson,
  trailingLines,
} from '../model/index.ts'
import { givenByEnvironment, type TerminalWish } from './given.ts'
import { pathResolver } from './paths.ts'
import type { Runner } from './runner.ts'
import { subjectOf } from './subject.ts'
import { VERSION } from './version.ts'

/** A person at a terminal: flags in; one line, the evidence and an exit code out. Paths may lead anywhere: the person typed them. */
export function terminalRunner(
  environment: NodeJS.ProcessEnv,
  flags: Readonly<Record<string, string>>,
  wish: Pick<TerminalWish, 'json'>,
): Runner {
  const workspace = process.cwd()
  return {
    workspace,
    roots: [workspace],
    subject: subjectOf(environment.GITHUB_ACTIONS === 'true' ? environment : {}),
    given: { ...givenByEnvironment(environment), ...flags },
    resolvePath: (raw) => ({ ...pathResolver(workspace, [workspace])(raw), allowed: true }),
    reportFolder: undefined,
    log: { info: note, debug: (line) => (environment.CI_GATES_DEBUG ? note(line) : undefined) },
    mask: () => {},
    warn: (message) => note(`! ${message}`),
    tell: async (report) => print(wish.json ? reportJson(report).trimEnd() : forPeople(report, environment)),
    // With `--json` the report is the whole output.
    tellMore: async (report) => {
      for (const line of trailingLines(report)) wish.json ? note(line) : print(logSafe(line))
    },
    tellMistakes: async (name, error) => {
      for (const mistake of error.mistakes) {
        note(`✗ ${mistake.where ? '' : `${name}: `}${mistakeLine(mistake)}`)
        for (const line of mistake.excerpt ?? []) note(`  ${line}`)
      }
    },
    tellCrash: (name, stack) => {
      note(`✗ ${name} crashed; this is a bug in the gate, not a verdict`)
      for (const line of stack) note(`  ${line}`)
    },
  }
}

/** What a gate takes, for `--help`; `width` is that of the terminal. */
export function helpOf(gate: Gate, width: number): string {
  const flags = Object.entries(allInputs(gate)).flatMap(([key, { description, form, default: fallback, optional }]) => [
    `  --${kebab(key)}  ${plain(form)}${fallback ? `; default ${fallback}` : optional || fallback === '' ? '' : '; required'}`,
    ...fold(`      ${plain(description)}`, width, '      '),
  ])
  const own = ['  --json     print the report as JSON', '  --help     print this', '  --version  print the version']
  const codes = 'Exit code: 0 pass (or soft), 1 anything else, 130 or 143 when cancelled.'
  return [`ci-gates ${gate.name}: ${gate.description}`, '', ...flags, '', ...own, '', codes].join('\n')
}

/** Answers `--help` and `--version`. Returns whether that was all. */
export function answerWish(gate: Gate, wish: TerminalWish): boolean {
  if (wish.help) print(helpOf(gate, widthOf(process.env)))
  else if (wish.version) print(VERSION)
  return wish.help || wish.version
}

const COLOURS: Readonly<Record<string, string>> = { '✓': '32', '✗': '31', '!': '33', '?': '33' }

function forPeople(report: Report, environment: NodeJS.ProcessEnv): string {
  const paint = wantsColour(environment) ? coloured : (line: string) => line
  const { mark, text } = headline(report)
  const isPass = report.verdict.outcome === 'pass'
  const width = widthOf(environment)
  const evidence = isPass ? evidenceLines(report, 'open', width) : ['', ...evidenceLines(report, 'all', width)]
  return [`${mark} ${text}`, ...evidence].map((line) => paint(logSafe(line))).join('\n')
}

// https://no-color.org and https://force-color.org
function wantsColour({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return Boolean(process.stdout.isTTY) && TERM !== 'dumb'
}

/** How wide a line may be: as COLUMNS says, or the terminal is. Without either a program reads it, and no line is broken. */
function widthOf({ COLUMNS = '' }: NodeJS.ProcessEnv): number {
  const wished = Number(COLUMNS) || process.stdout.columns
  return wished >= 20 ? wished : Number.POSITIVE_INFINITY
}

function coloured(line: string): string {
  const mark = /^\s*([✓✗!?])/.exec(line)?.[1]
  const colour = mark === undefined ? undefined : COLOURS[mark]
  return colour === undefined || mark === undefined ? line : line.replace(mark, `\x1b[${colour}m${mark}\x1b[0m`)
}

function plain(text: string): string {
  return text.replaceAll('`', '')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function note(line: string): void {
  process.stderr.write(`${logSafe(line)}\n`)
}
