// Proves that lock-consistency says of the JavaScript locks what the real package managers say. See README.md.
// node conformance/javascript/run.ts [--tool npm] [--project plain] [--mutation added] [--all]
// Versions that are not the newest of their kind are asked about few projects, unless --all is given: whatever CI asks has
// to be answered within minutes.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { twoAtATime } from '../poetry/processes.ts'
import { type Case, crossCases, judge, makeCases } from './cases.ts'
import { CACHE, WORKSPACE } from './paths.ts'
import { PROJECTS } from './projects.ts'
import { serveRegistry } from './registry.ts'
import { report } from './report.ts'
import { install, NEWEST, nameOf, TOOLS, type Tool } from './tools.ts'

const { values: options } = parseArgs({
  options: {
    tool: { type: 'string' },
    project: { type: 'string' },
    mutation: { type: 'string' },
    all: { type: 'boolean' },
  },
})
const began = Date.now()
const progress = (text: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`)

/** What is asked of a version that is not the newest: those of pnpm lay out their locks and settings each in its own way. */
const isForOld = ({ kind, version }: Tool, project: string): boolean =>
  project === 'plain' || (kind === 'pnpm' && /^[67]/.test(version) && ['workspace', 'settings'].includes(project))

const main = async (): Promise<number> => {
  mkdirSync(CACHE, { recursive: true })
  const wanted = TOOLS.filter((tool) => nameOf(tool).startsWith(options.tool ?? ''))
  for (const tool of wanted)
    for (const part of ['locked', 'cases'])
      rmSync(join(WORKSPACE, part, nameOf(tool).replaceAll(' ', '-')), { recursive: true, force: true })
  const failures: string[] = []
  for (const tool of wanted) {
    const reason = await install(tool)
    if (reason !== null) failures.push(`${nameOf(tool)} could not be installed: ${reason}`)
  }
  progress(`${wanted.length} tools are installed`)
  const { origin, server } = await serveRegistry()
  const projects = PROJECTS.filter(({ name }) => options.project === undefined || name === options.project)
  const projectsOf = (tool: Tool) =>
    (options.all && !/^deno (?:1|2\.0)\./.test(nameOf(tool))) || NEWEST.has(nameOf(tool))
      ? projects
      : projects.filter(({ name }) => isForOld(tool, name))
  const made = await twoAtATime(wanted, (tool) => makeCases(tool, projectsOf(tool), origin))
  const cases = [...made.flatMap((it) => it.cases), ...crossCases(made.flatMap((it) => it.locks))].filter(
    ({ mutation }) => options.mutation === undefined || mutation.name === options.mutation,
  )
  failures.push(...made.flatMap((it) => it.failures))
  progress(`${cases.length} cases`)
  const judged = await twoAtATime(cases, (it: Case) => judge(it, origin))
  server.close()
  progress('all judged')
  return report(judged, failures, join(CACHE, 'cells.json'))
}

process.exitCode = await main()
