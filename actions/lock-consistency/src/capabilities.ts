import { createHash } from 'node:crypto'
import type { Capabilities } from '@ci-gates/lockfiles'

/** What the rules, being pure, are given. */
export const capabilities: Capabilities = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  digest: (algorithm, text) => createHash(algorithm).update(text, 'utf8').digest('hex'),
}
