import type { Capabilities } from '@ci-gates/lockfiles'

/** What the rules, being pure, are given. */
export const capabilities: Capabilities = {
  sha256: (text) => hashed('sha256', text),
  digest: hashed,
}

/** Node's own crypto takes a quarter of a bare start to load, and most locks are told fresh without a hash. */
function hashed(algorithm: string, text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash(algorithm).update(text, 'utf8').digest('hex')
}
