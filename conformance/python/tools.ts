// The real tools that judge, each in an old and a current version, in virtual environments of their own.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../poetry/paths.ts'
import { run } from '../poetry/processes.ts'

export type ToolName = 'uv' | 'pdm' | 'pipenv' | 'pip-tools'
export type Tool = { readonly name: ToolName; readonly version: string }

export const CACHE = join(ROOT, '.cache', 'conformance')

// uv: revision 0, 3 and 5 of its lock. PDM: the hash of 2.16, of 2.20, and the newest. Pipenv: both normalisations.
export const TOOLS: readonly Tool[] = [
  { name: 'uv', version: '0.5.31' },
  { name: 'uv', version: '0.8.24' },
  { name: 'uv', version: '0.13.9' },
  { name: 'pdm', version: '2.16.1' },
  { name: 'pdm', version: '2.22.4' },
  { name: 'pdm', version: '2.29.3' },
  { name: 'pipenv', version: '2023.12.1' },
  { name: 'pipenv', version: '2026.10.3' },
  { name: 'pip-tools', version: '6.14.0' },
  { name: 'pip-tools', version: '7.6.2' },
]

export const labelOf = ({ name, version }: Tool): string => `${name}-${version}`
const venv = (tool: Tool): string => join(CACHE, labelOf(tool))
export const binOf = (tool: Tool, program: string): string => join(venv(tool), 'bin', program)

const constraints = (tool: Tool): string => join(import.meta.dirname, 'constraints', `${labelOf(tool)}.txt`)
const stamp = (tool: Tool): string => join(venv(tool), 'installed.txt')

/** Null when that tool is ready, otherwise why it is not. */
export const install = async (tool: Tool): Promise<string | null> => {
  const wanted = readFileSync(constraints(tool), 'utf8')
  if (existsSync(stamp(tool)) && readFileSync(stamp(tool), 'utf8') === wanted) return null
  rmSync(venv(tool), { recursive: true, force: true })
  const options = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--prefer-binary']
  const steps: [string, string[]][] = [
    ['python3', ['-m', 'venv', venv(tool)]],
    [binOf(tool, 'python'), [...options, `${tool.name}==${tool.version}`, '--constraint', constraints(tool)]],
  ]
  for (const [program, args] of steps) {
    const { code, stdout, stderr } = await run(program, args)
    if (code !== 0) return (stderr || stdout).trim().split('\n').slice(-3).join(' | ')
  }
  writeFileSync(stamp(tool), wanted)
  return null
}
