// Proves that lock-consistency says of Cargo.lock, go.sum, composer.lock, Gemfile.lock and Terraform's lock what the tools say. See README.md.
// node conformance/compiled/run.ts [--tool cargo] [--project plain]
import { parseArgs } from 'node:util'
import { twoAtATime } from '../poetry/processes.ts'
import { bundler } from './bundler/tool.ts'
import { cargo } from './cargo/tool.ts'
import { type Case, casesOf, judge, lockProject, unusedMutations } from './cases.ts'
import { composer } from './composer/tool.ts'
import { golang } from './go/tool.ts'
import { report } from './report.ts'
import { terraform } from './terraform/tool.ts'

const { values: options } = parseArgs({ options: { tool: { type: 'string' }, project: { type: 'string' } } })
const began = Date.now()
const progress = (text: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`)

const main = async (): Promise<number> => {
  const failures: string[] = []
  const cases: Case[] = []
  for (const tool of [cargo, golang, composer, bundler, terraform].filter(
    ({ name }) => (options.tool ?? name) === name,
  )) {
    const ready = await tool.ready()
    if ('reason' in ready) {
      failures.push(`${tool.name} cannot be had: ${ready.reason}`)
      continue
    }
    const projects = tool.projects.filter(({ name }) => (options.project ?? name) === name)
    const locked = await twoAtATime(projects, async (project) => [project, await lockProject(tool, project)] as const)
    for (const [project, files] of locked) {
      if (typeof files === 'string') failures.push(files)
      else cases.push(...casesOf(tool, project.name, files, cases.length))
    }
    if (options.project === undefined) failures.push(...unusedMutations(tool, cases))
    progress(`${tool.name} ${ready.version} has locked ${projects.length} projects`)
  }
  const judged = await twoAtATime(cases, judge)
  progress('all judged')
  return report(judged, failures, options.tool === undefined && options.project === undefined)
}

process.exitCode = await main()
