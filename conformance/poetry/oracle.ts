// Real Poetry's own answers: one process a version, for all of its folders.
import { join } from 'node:path'
import { indexDocuments } from './package-index.ts'
import { CACHE, digest, pythonOf } from './paths.ts'
import { run } from './processes.ts'

export type Job =
  | { readonly id: string; readonly dir: string; readonly ask: 'fresh' }
  | { readonly id: string; readonly dir: string; readonly ask: 'command'; readonly argv: readonly string[] }

export type FreshAnswer = { readonly fresh: boolean | null; readonly error?: string }
export type CommandAnswer = { readonly exit: number; readonly output: string }
export type Answers = {
  readonly fresh: ReadonlyMap<string, FreshAnswer>
  readonly command: ReadonlyMap<string, CommandAnswer>
}

const index = indexDocuments()
export const INDEX_DIGEST = digest(JSON.stringify(index))

// Poetry keeps what the index said; another index is another cache. No keyring, no environment, no settings of
// the user's: none of them may take part in an answer.
export const environment = (version: string): Record<string, string | undefined> => ({
  POETRY_CACHE_DIR: join(CACHE, `cache-${version}-${INDEX_DIGEST}`),
  POETRY_CONFIG_DIR: join(CACHE, 'no-settings'),
  POETRY_VIRTUALENVS_CREATE: 'false',
  PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
  PYTHONIOENCODING: 'utf-8',
  VIRTUAL_ENV: undefined,
  NO_COLOR: '1',
})

export const askPoetry = async (version: string, jobs: readonly Job[]): Promise<Answers> => {
  const fresh = new Map<string, FreshAnswer>()
  const command = new Map<string, CommandAnswer>()
  if (jobs.length === 0) return { fresh, command }
  const script = join(import.meta.dirname, 'oracle.py')
  const { code, stdout, stderr } = await run(pythonOf(version), [script], {
    input: JSON.stringify({ index, jobs }),
    env: environment(version),
  })
  if (code !== 0) throw new Error(`oracle.py under Poetry ${version} ended with ${code}: ${stderr.slice(-2000)}`)
  for (const line of stdout.trim().split('\n')) {
    const answer = JSON.parse(line)
    if (answer.ask === 'fresh')
      fresh.set(answer.id, {
        fresh: answer.fresh,
        ...(answer.error ? { error: answer.error.replaceAll(`${CACHE}/`, '').replace(/\s+/g, ' ').trim() } : {}),
      })
    else command.set(answer.id, answer)
  }
  return { fresh, command }
}
