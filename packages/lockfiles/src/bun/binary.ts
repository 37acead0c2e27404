import type { Finding } from '@ci-gates/core/model'
import { commandBeside } from '../shell.ts'

/** The finding for a bun.lockb: nobody but Bun reads it. */
export function binaryLock(path: string): Finding {
  return {
    claim: path,
    outcome: 'unknown',
    code: 'lock-binary',
    observed: 'it is the binary lock that Bun wrote until 1.2, which only Bun reads',
    where: { file: path },
    remedy: {
      text: 'Let Bun write bun.lock, which is text, and delete this one:',
      command: commandBeside(path, 'bun install --save-text-lockfile --frozen-lockfile --lockfile-only'),
    },
  }
}
