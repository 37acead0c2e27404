import type { Capabilities } from '../ecosystem.ts'
import { type PhpArray, phpEncode } from './php-json.ts'

/** Keys of composer.json that the content hash is of, sorted (composer Package/Locker.php, `getContentHash`). */
export const RELEVANT = [
  ...['conflict', 'extra', 'minimum-stability', 'name', 'prefer-stable', 'provide', 'replace', 'repositories'],
  ...['require', 'require-dev', 'version'],
]

/** The hash that Composer writes into a lock; nothing where PHP could not encode the manifest. */
export function contentHash(manifest: PhpArray, { digest }: Capabilities): string | undefined {
  const entries = RELEVANT.flatMap((key): [string, unknown][] => (manifest.has(key) ? [[key, manifest.get(key)]] : []))
  const config = manifest.get('config')
  const platform = config instanceof Map ? config.get('platform') : undefined
  if (platform !== undefined && platform !== null) entries.push(['config', new Map([['platform', platform]])])
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  const text = phpEncode(new Map(entries) as PhpArray)
  return text === undefined ? undefined : digest('md5', text)
}
