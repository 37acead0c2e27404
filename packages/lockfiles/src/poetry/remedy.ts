import type { Remedy } from '@ci-gates/core/model'
import { atLeast } from '../pep440.ts'
import { commandBeside } from '../shell.ts'
import type { Release } from './releases.ts'

/**
 * How to lock again with a given Poetry, leaving the locked versions as they are where it can: since 2.0 that is the
 * default, 1.1 to 1.8 have `--no-update`, 1.0 updates everything (src/poetry/console/commands/lock.py by tag).
 */
export function lockAgain(path: string, { version, name }: Release): Remedy {
  if (atLeast(version.text, '2.0.0.dev0')) return { text: LOCK, command: commandBeside(path, 'poetry lock') }
  if (atLeast(version.text, '1.1.0')) return { text: LOCK, command: commandBeside(path, 'poetry lock --no-update') }
  const text = `Lock again. Poetry ${name} updates every package when it does.`
  return { text, command: commandBeside(path, 'poetry lock') }
}

const LOCK = 'Lock again and commit the lock.'
