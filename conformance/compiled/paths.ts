// Where things lie: the tools' own files in the ignored `.cache`, the projects outside of the repository, for the tools
// look for a workspace in the folders above.
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
export const CACHE = join(ROOT, '.cache', 'conformance', 'compiled')
export const WORKSPACE = join(tmpdir(), 'ci-gates-conformance-compiled')
