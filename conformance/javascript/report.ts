// What a person and a pipeline read: disagreements, a matrix of tools and mutations, the counts as JSON.
import { writeFileSync } from 'node:fs'
import { finish } from '../results.ts'
import { describe, type Judged } from './cases.ts'
import { excuseOf } from './disagreements.ts'
import { nameOf } from './tools.ts'

const agrees = ({ ours, theirs }: Judged): boolean => ours.fresh === theirs.fresh

const brief = (text: string): string => text.replace(/\s*\n\s*/g, ' | ').slice(0, 700)

const matrix = (judged: readonly Judged[]): string[] => {
  const tools = [...new Set(judged.map((it) => nameOf(it.case.tool)))]
  const mutations = [...new Set(judged.map((it) => it.case.mutation.name))]
  const cell = (tool: string, mutation: string): string => {
    const own = judged.filter((it) => nameOf(it.case.tool) === tool && it.case.mutation.name === mutation)
    if (own.length === 0) return '.'
    const good = own.filter((it) => agrees(it) || excuseOf(it) !== null).length
    const theirs = own.map((it) => (it.theirs.fresh ? '✓' : '✗')).join('')
    return good === own.length ? theirs : `${theirs}!`
  }
  const width = Math.max(...mutations.map((name) => name.length))
  const short = tools.map((name) => name.replace('yarn-berry', 'yarn').replace(/\.\d+$/, ''))
  const widths = short.map((name) => Math.max(name.length, 6))
  const row = (head: string, cells: readonly string[]): string =>
    [head.padEnd(width), ...cells.map((text, at) => text.padEnd(widths[at] as number))].join('  ')
  return [
    row('what the tools say', short),
    ...mutations.map((name) =>
      row(
        name,
        tools.map((tool) => cell(tool, name)),
      ),
    ),
  ]
}

const word = (fresh: boolean | null): string => (fresh === null ? 'unknown' : fresh ? 'fresh' : 'stale')

const failureOf = (it: Judged): string =>
  [
    `${describe(it.case)}: the tool says ${word(it.theirs.fresh)}, we say ${word(it.ours.fresh)}`,
    `       tool: ${brief(it.theirs.said.slice(-700))}`,
    ...it.ours.findings.slice(0, 6).map((finding) => `       ours: ${finding}`),
  ].join('\n')

/** Prints all, writes the counts, returns the exit code. No case at all is a failure. */
export const report = (judged: readonly Judged[], failures: readonly string[], cells: string): number => {
  const differing = judged.filter((it) => !agrees(it) && excuseOf(it) === null)
  const excused = judged.filter((it) => !agrees(it) && excuseOf(it) !== null)
  for (const line of matrix(judged)) console.log(line)
  for (const it of excused) console.log(`listed: ${describe(it.case)}: ${excuseOf(it)}`)
  const failed = [...differing.map(failureOf), ...failures.map(brief)]
  for (const failure of failed) console.log(`FAILED ${failure}`)
  writeFileSync(
    cells,
    JSON.stringify(
      judged.map((it) => ({
        case: describe(it.case),
        theirs: it.theirs.fresh,
        ours: it.ours.fresh,
        findings: it.ours.findings,
      })),
      null,
      1,
    ),
  )
  console.log(`${judged.length} cells, ${excused.length} listed disagreements`)
  return finish('conformance-javascript', judged.length - differing.length, failed)
}
