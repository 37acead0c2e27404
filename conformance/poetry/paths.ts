// Where things lie. Everything made here is under the ignored folder `.cache` of the repository.
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
export const CACHE = join(ROOT, '.cache', 'conformance')

export const venv = (version: string): string => join(CACHE, `poetry-${version}`)
export const pythonOf = (version: string): string => join(venv(version), 'bin', 'python')

export const digest = (...texts: string[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)
