import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What each environment holds, exactly. `current` and `previous` differ by a major version of pytest. */
export const VENVS = {
  current: [
    'pytest==9.2.0',
    'pytest-json-report==1.5.0',
    'pytest-reportlog==1.0.0',
    'pytest-rerunfailures==16.7',
    'pytest-xdist==3.8.0',
    'pytest-random-order==1.2.0',
    'pytest-timeout==2.4.0',
    'pytest-cov==7.1.0',
    'pytest-json-ctrf==0.6.1',
    'pytest-retry==1.7.0',
    'flaky==3.8.1',
  ],
  previous: [
    'pytest==8.4.2',
    'pytest-json-report==1.5.0',
    'pytest-reportlog==0.4.0',
    'pytest-rerunfailures==16.6',
    'pytest-xdist==3.8.0',
    'pytest-random-order==1.2.0',
    'pytest-timeout==2.4.0',
    'pytest-cov==7.1.0',
    'pytest-subtests==0.14.2',
  ],
} as const

export type VenvName = keyof typeof VENVS

const CACHE = join(import.meta.dirname, '../../../../.cache/pytest/')

/** The Python of a virtual environment with exactly these packages, made when it is not there yet. */
export function pythonOf(name: VenvName): string {
  const folder = `${CACHE}${name}`
  const python = `${folder}/bin/python`
  const stamp = `${folder}/zoo-${Buffer.from(VENVS[name].join()).toString('base64url').slice(-40)}`
  if (existsSync(stamp)) return python
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(CACHE, { recursive: true })
  run('python3', ['-m', 'venv', folder])
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...VENVS[name]])
  writeFileSync(stamp, VENVS[name].join('\n'))
  return python
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')}: ${error?.message ?? `exit ${status}`}`)
}
