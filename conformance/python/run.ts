// Proves that lock-consistency says of the locks of uv, PDM, Pipenv and pip-compile what these tools say. See README.md.
// node conformance/python/run.ts [TOOL…]
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../poetry/paths.ts'
import { run, twoAtATime } from '../poetry/processes.ts'
import { finish } from '../results.ts'
import { askTool, lockProject, type ToolVerdict, writeProject } from './ask.ts'
import { disagreementListed } from './disagreements.ts'
import { startIndex } from './index-server.ts'
import { MUTATIONS } from './mutations.ts'
import { type Files, PROJECTS, type Project } from './projects.ts'
import { CACHE, install, labelOf, TOOLS, type Tool } from './tools.ts'

const GATE = process.env['CI_GATES'] ?? join(ROOT, 'bin', 'ci-gates.js')
const WORK = join(CACHE, 'python-work')

type Case = {
  readonly id: string
  readonly tool: Tool
  readonly project: Project
  readonly mutation: string
  readonly files: Files
}
type Cell = Case & { readonly theirs: ToolVerdict; readonly ours: string }

const began = Date.now()
const progress = (text: string): void =>
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`)

const failures: string[] = []

const casesOf = async (tool: Tool, index: string): Promise<Case[]> => {
  const cases: Case[] = []
  for (const project of PROJECTS.filter((one) => one.tool === tool.name)) {
    const locked = await lockProject(tool, project, index, join(WORK, 'lock', labelOf(tool), project.name))
    if (typeof locked === 'string') {
      if (!disagreementListed(labelOf(tool), project.name, 'none'))
        failures.push(`${labelOf(tool)} does not lock ${project.name}: ${locked}`)
      continue
    }
    for (const { name, apply } of MUTATIONS) {
      const files = apply(locked, project)
      if (files)
        cases.push({
          id: `c${labelOf(tool)}-${project.name}-${name}`.replace(/[^\w.-]+/g, '_'),
          tool,
          project,
          mutation: name,
          files,
        })
    }
  }
  return cases
}

type Finding = {
  readonly code: string
  readonly outcome: string
  readonly claim: string
  readonly where?: { readonly file?: string }
}

/** Ours of every case of a tool, by one call: the folder is the case's name. */
const askOurs = async (tool: Tool, cases: readonly Case[]): Promise<Map<string, string>> => {
  const root = join(WORK, 'ours', labelOf(tool))
  rmSync(root, { recursive: true, force: true })
  for (const one of cases) writeProject(join(root, one.id), one.files)
  const report = `${root}.json`
  rmSync(report, { force: true })
  const versions = `${tool.name}=${tool.version}`
  const args = [
    GATE,
    'lock-consistency',
    '--working-directory',
    '.',
    '--report',
    report,
    '--missing-lock',
    'ignore',
    '--rival-locks',
    'ignore',
    '--tool-versions',
    versions,
  ]
  const { stdout, stderr } = await run(process.execPath, args, { cwd: root })
  if (!existsSync(report)) throw new Error(`the gate wrote no report: ${(stderr || stdout).slice(-1000)}`)
  const findings = JSON.parse(readFileSync(report, 'utf8')).verdict.findings as Finding[]
  const verdicts = new Map<string, string>()
  for (const { id } of cases) {
    const own = findings.filter(({ where, claim }) => (where?.file ?? claim).startsWith(`${id}/`))
    // The folder of this suite is one that git ignores, which the gate tells as well.
    const stale = own.some(({ outcome, code }) => outcome === 'broken' && !/^lock-(?:ignored|untracked)$/.test(code))
    verdicts.set(id, stale ? 'stale' : own.some(({ code }) => code === 'lock-fresh') ? 'fresh' : 'untold')
  }
  return verdicts
}

const judge = async (tool: Tool, index: string): Promise<Cell[]> => {
  const cases = await casesOf(tool, index)
  const ours = cases.length === 0 ? new Map<string, string>() : await askOurs(tool, cases)
  const cells: Cell[] = []
  for (const one of cases) {
    const theirs = await askTool(tool, one.project, one.files, index, join(WORK, 'theirs', labelOf(tool), one.id))
    cells.push({ ...one, theirs, ours: ours.get(one.id) ?? 'untold' })
  }
  progress(`${labelOf(tool)}: ${cells.length} cells`)
  return cells
}

const agrees = ({ theirs, ours }: Cell): boolean => ours === (theirs.fresh ? 'fresh' : 'stale')

const table = (cells: readonly Cell[]): void => {
  const tools = [...new Set(cells.map(({ tool }) => labelOf(tool)))]
  console.log(['mutation'.padEnd(28), ...tools].join('  '))
  for (const { name } of MUTATIONS) {
    const row = tools.map((label) => {
      const own = cells.filter((one) => one.mutation === name && labelOf(one.tool) === label)
      const good = own.filter(agrees).length
      return (own.length === 0 ? '-' : good === own.length ? String(good) : `${good}/${own.length}`).padStart(
        label.length,
      )
    })
    console.log([name.padEnd(28), ...row].join('  '))
  }
}

const main = async (): Promise<number> => {
  const wanted = process.argv.slice(2)
  const tools = TOOLS.filter(
    (tool) => wanted.length === 0 || wanted.includes(tool.name) || wanted.includes(labelOf(tool)),
  )
  const reasons = await twoAtATime(tools, install)
  for (const [i, reason] of reasons.entries())
    if (reason !== null) failures.push(`${labelOf(tools[i] as Tool)} cannot be installed: ${reason}`)
  progress(`${reasons.filter((reason) => reason === null).length} tools are installed`)
  rmSync(WORK, { recursive: true, force: true })
  const index = await startIndex()
  const cells = (
    await twoAtATime(
      tools.filter((_, i) => reasons[i] === null),
      (tool) => judge(tool, index.url),
    )
  ).flat()
  index.close()
  table(cells)
  let listed = 0
  for (const cell of cells.filter((one) => !agrees(one))) {
    const why = disagreementListed(labelOf(cell.tool), cell.project.name, cell.mutation)
    if (why) listed += 1
    const text = `${labelOf(cell.tool)} ${cell.project.name} "${cell.mutation}": the tool says ${cell.theirs.fresh ? 'fresh' : 'stale'}, ours ${cell.ours}`
    if (why) console.log(`listed: ${text}: ${why}`)
    else failures.push(`${text}: ${cell.theirs.output.trim().split('\n').slice(-3).join(' | ')}`)
  }
  for (const { name } of MUTATIONS)
    if (wanted.length === 0 && !cells.some(({ mutation }) => mutation === name))
      failures.push(`no project fits the mutation ${name}`)
  for (const failure of failures) console.log(`FAILED ${failure}`)
  const passed = cells.filter(agrees).length
  console.log(`${cells.length} cells, ${listed} disagreements listed by name`)
  return finish('conformance-python', passed + listed, failures)
}

process.exitCode = await main()
