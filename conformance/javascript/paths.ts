// Where things lie. Everything made here is under the ignored folder `.cache` of the repository.
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
export const CACHE = join(ROOT, '.cache', 'conformance', 'javascript')
export const WORKSPACE = join(CACHE, 'workspace')
export const RESULTS = join(ROOT, '.cache', 'results')
