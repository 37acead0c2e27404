// The tools' own verdicts: one command a case, against the index of this run alone.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Outcome, run } from '../poetry/processes.ts'
import type { Files, Project } from './projects.ts'
import { binOf, CACHE, type Tool } from './tools.ts'

export const writeProject = (folder: string, files: Files): void => {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const environment = (tool: Tool, index: string) => ({
  UV_DEFAULT_INDEX: index,
  UV_INDEX_URL: index,
  UV_CACHE_DIR: join(CACHE, 'python-cache', 'uv'),
  XDG_CONFIG_HOME: join(CACHE, 'python-cache', 'config'),
  UV_PYTHON: binOf(tool, 'python'),
  UV_PYTHON_DOWNLOADS: 'never',
  UV_HTTP_TIMEOUT: '20',
  PDM_USE_VENV: 'false',
  PDM_PYPI_URL: index,
  PDM_CHECK_UPDATE: 'false',
  PDM_CACHE_DIR: join(CACHE, 'python-cache', 'pdm'),
  PDM_PYTHON: binOf(tool, 'python'),
  PDM_IGNORE_SAVED_PYTHON: '1',
  PIP_INDEX_URL: index,
  PIP_NO_CACHE_DIR: '1',
  PIP_FIND_LINKS: '',
  PIPENV_IGNORE_VIRTUALENVS: '1',
  PIPENV_VENV_IN_PROJECT: '1',
  PIPENV_NOSPIN: '1',
  PIPENV_CACHE_DIR: join(CACHE, 'python-cache', 'pipenv'),
  PIP_TOOLS_CACHE_DIR: join(CACHE, 'python-cache', 'pip-tools'),
  VIRTUAL_ENV: undefined,
  no_proxy: '127.0.0.1',
})

const call = (tool: Tool, index: string, cwd: string, args: readonly string[]): Promise<Outcome> => {
  const program = tool.name === 'pip-tools' ? 'pip-compile' : tool.name
  return run(binOf(tool, program), args, { cwd, env: environment(tool, index) })
}

const COMPILE = ['--quiet', '--strip-extras', '--generate-hashes', '--no-emit-index-url', '--no-emit-find-links']
const compileArguments = (project: Project): string[] => [
  ...COMPILE,
  '--resolver=backtracking',
  '--output-file=requirements.txt',
  project.name === 'in' ? 'requirements.in' : 'pyproject.toml',
]

const lockArguments = (project: Project): string[] => {
  if (project.tool === 'uv') return project.name === 'script' ? ['lock', '--script', 'job.py'] : ['lock']
  if (project.tool === 'pdm') return ['lock', '--no-cross-platform', '-G:all']
  return project.tool === 'pipenv' ? ['lock'] : compileArguments(project)
}

/** Locks a project: the files with the lock, or why there is none. */
export const lockProject = async (
  tool: Tool,
  project: Project,
  index: string,
  folder: string,
): Promise<Files | string> => {
  const files = Object.fromEntries(
    Object.entries(project.files).map(([name, text]) => [name, text.replace('INDEX', index)]),
  )
  writeProject(folder, files)
  const args = project.tool === 'pdm' ? ['lock', '-G:all'] : lockArguments(project)
  const { code, stdout, stderr } = await call(tool, index, folder, args)
  if (code !== 0) return (stderr || stdout).slice(-600)
  return { ...files, [project.lock]: readFileSync(join(folder, project.lock), 'utf8') }
}

export type ToolVerdict = { readonly fresh: boolean; readonly output: string }

const pins = (text: string): string =>
  (text.match(/^[\w.-]+==\S+/gm) ?? [])
    .map((pin) => pin.toLowerCase())
    .sort()
    .join(' ')

/** What the tool says: by its exit code, or for pip-compile by the pins that it writes over those that are there. */
export const askTool = async (
  tool: Tool,
  project: Project,
  files: Files,
  index: string,
  folder: string,
): Promise<ToolVerdict> => {
  writeProject(folder, files)
  const check =
    tool.name === 'uv'
      ? [...lockArguments(project), '--locked']
      : tool.name === 'pdm'
        ? ['lock', '--check']
        : ['verify']
  const { code, stdout, stderr } = await call(
    tool,
    index,
    folder,
    tool.name === 'pip-tools' ? compileArguments(project) : check,
  )
  const output = (stderr + stdout).slice(-800)
  if (tool.name !== 'pip-tools') return { fresh: code === 0, output }
  const after = readFileSync(join(folder, project.lock), 'utf8')
  return { fresh: code === 0 && pins(after) === pins(files[project.lock] ?? ''), output }
}
