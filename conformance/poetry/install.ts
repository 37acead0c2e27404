// Real Poetry, each version in a virtual environment of its own; reused when its stamp says it is complete.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pythonOf, venv } from './paths.ts'
import { run } from './processes.ts'
import type { PoetryVersion } from './versions.ts'

const stampOf = (version: string): string => join(venv(version), 'installed.txt')
const constraintsOf = (version: string): string => join(import.meta.dirname, 'constraints', `${version}.txt`)
const stampText = (version: string): string => `${version}\n${readFileSync(constraintsOf(version), 'utf8')}`

const isInstalled = (version: string): boolean =>
  existsSync(stampOf(version)) && readFileSync(stampOf(version), 'utf8') === stampText(version)

/** `python3` first, then every named one: an old Poetry may need an older Python than the machine's. */
const interpreters = (): string[] => {
  const minors = ['3.11', '3.10', '3.9', '3.8', '3.12', '3.13']
  const pyenv = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions')
  const versions = existsSync(pyenv) ? readdirSync(pyenv) : []
  const inPyenv = minors.flatMap((minor) =>
    versions.filter((it) => it.startsWith(`${minor}.`)).map((it) => join(pyenv, it, 'bin', 'python3')),
  )
  return ['python3', ...minors.map((minor) => `python${minor}`), ...inPyenv]
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join(' | ')

/** Null when it works, the reason when not. */
const installWith = async (python: string, version: string): Promise<string | null> => {
  rmSync(venv(version), { recursive: true, force: true })
  const steps: [string, string[]][] = [
    [python, ['-m', 'venv', venv(version)]],
    [
      pythonOf(version),
      [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '--prefer-binary',
        `poetry==${version}`,
        '--constraint',
        constraintsOf(version),
      ],
    ],
    [join(venv(version), 'bin', 'poetry'), ['--version']],
  ]
  for (const [program, args] of steps) {
    const { code, stdout, stderr } = await run(program, args)
    if (code !== 0) return `${python}: ${lastLines(stderr || stdout)}`
  }
  writeFileSync(stampOf(version), stampText(version))
  return null
}

/** Null when that Poetry is ready, otherwise why it is not: what each interpreter answered. */
export const install = async ({ version }: PoetryVersion): Promise<string | null> => {
  if (isInstalled(version)) return null
  const reasons: string[] = []
  for (const python of interpreters()) {
    const reason = await installWith(python, version)
    if (reason === null) return null
    reasons.push(reason)
  }
  return reasons.join('; ')
}
