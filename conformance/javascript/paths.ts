// Where things lie. The tools and their caches are under the ignored folder `.cache` of the repository; the projects are
// outside of it, since package managers look for a workspace in the folders above and would find this repository's.
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
export const CACHE = join(ROOT, '.cache', 'conformance', 'javascript')
export const WORKSPACE = join(tmpdir(), 'ci-gates-conformance-javascript')
