// What a person and a pipeline read: disagreements, a matrix of mutations and projects, the counts as JSON.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finish } from '../results.ts'
import type { Judged } from './cases.ts'
import { excuseOf, LISTED } from './disagreements.ts'
import { CACHE } from './paths.ts'

const agrees = ({ ours, theirs }: Judged): boolean => ours.fresh === theirs.fresh
const brief = (text: string): string => text.replace(/\s*\n\s*/g, ' | ').slice(-500)
const word = (fresh: boolean | null): string => (fresh === null ? 'unknown' : fresh ? 'fresh' : 'stale')

const matrix = (judged: readonly Judged[]): string[] => {
  const projects = [...new Set(judged.map(({ project }) => project))]
  const mutations = [...new Set(judged.map(({ mutation }) => mutation))]
  const width = Math.max(...mutations.map((name) => name.length))
  const cell = (project: string, mutation: string): string => {
    const it = judged.find((one) => one.project === project && one.mutation === mutation)
    if (!it) return '.'
    return `${it.theirs.fresh ? '✓' : '✗'}${agrees(it) ? '' : excuseOf(it) ? '*' : '!'}`
  }
  const row = (head: string, cells: readonly string[]): string =>
    [head.padEnd(width), ...cells.map((text, at) => text.padEnd(projects[at]?.length ?? 0))].join('  ')
  return [
    row(`${judged[0]?.tool.name} says`, projects),
    ...mutations.map((name) =>
      row(
        name,
        projects.map((project) => cell(project, name)),
      ),
    ),
    '',
  ]
}

const failureOf = (it: Judged): string =>
  [
    `${it.tool.name} ${it.project} + ${it.mutation}: the tool says ${word(it.theirs.fresh)}, we ${word(it.ours.fresh)}`,
    `       ${it.folder}`,
    `       tool: ${brief(it.theirs.said)}`,
    ...it.ours.findings.slice(0, 6).map((finding) => `       ours: ${finding}`),
  ].join('\n')

/** Prints all, writes the counts, returns the exit code. No case at all is a failure. */
export const report = (judged: readonly Judged[], failures: readonly string[], whole: boolean): number => {
  const tools = [...new Set(judged.map(({ tool }) => tool))]
  for (const tool of tools) for (const line of matrix(judged.filter((it) => it.tool === tool))) console.log(line)
  const differing = judged.filter((it) => !agrees(it) && !excuseOf(it))
  const excused = judged.filter((it) => !agrees(it) && excuseOf(it))
  for (const it of excused)
    console.log(`listed: ${it.tool.name} ${it.project} + ${it.mutation}: ${excuseOf(it)?.reason}`)
  const unused = whole ? LISTED.filter((row) => !excused.some((it) => excuseOf(it) === row)) : []
  const failed = [
    ...differing.map(failureOf),
    ...failures.map(brief),
    ...unused.map((row) => `listed and not needed: ${row.tool} ${row.mutation}`),
  ]
  for (const failure of failed) console.log(`FAILED ${failure}`)
  mkdirSync(CACHE, { recursive: true })
  const cells = judged.map((it) => ({ ...it, tool: it.tool.name }))
  writeFileSync(join(CACHE, 'cells.json'), JSON.stringify(cells, null, 1))
  console.log(`${judged.length} cells, ${excused.length} listed disagreements`)
  return finish('conformance-compiled', judged.length - differing.length, failed)
}
