import type { InputValues } from '@ci-gates/core/model'
import { parseTarget, type Target, TargetError } from '@ci-gates/probes'
import type { inputs } from './inputs.ts'
import type { Mistakes } from './mistakes.ts'

type Values = InputValues<typeof inputs>

/** What is waited for, without repetitions, and whether all of it or any. */
export async function targetsOf(values: Values, mistakes: Mistakes) {
  const { url, baseUrl, paths, match } = values
  const written = url.map((address) => ({ input: 'url', address: () => address }))
  const joinedPaths = paths.map((path) => ({ input: 'paths', address: () => join(baseUrl ?? '', path) }))
  const base = baseUrl !== undefined && paths.length === 0 ? [{ input: 'base-url', address: () => baseUrl }] : []
  if (paths.length > 0 && baseUrl === undefined) mistakes.add('base-url', 'is wanted: `paths` belong to it')
  const all = [...written, ...base, ...(baseUrl === undefined ? [] : joinedPaths)]
  if (all.length === 0 && paths.length === 0)
    mistakes.add('url', 'there is nothing to wait for: give an address, or `base-url` with `paths`')
  const parsed = await Promise.all(all.map(({ input, address }) => mistakes.try(input, () => parseTarget(address()))))
  const targets = new Map<string, Target>()
  for (const target of parsed) if (target) targets.set(keyOf(target), target)
  return { targets: [...targets.values()], match: match ?? (url.length === 0 && paths.length > 0 ? 'any' : 'all') }
}

function keyOf(target: Target): string {
  return JSON.stringify(target)
}

function join(base: string, path: string): string {
  if (/[?#]/.test(base)) throw new TargetError('base-url ends with its path: queries belong into `paths`')
  if (!path.startsWith('/')) throw new TargetError('a path begins with a slash, such as /healthz')
  const isBareSocket = /^unix:/i.test(base) && !base.slice('unix:'.length).includes(':/')
  return isBareSocket ? `${base}:${path}` : `${base.replace(/\/+$/, '')}${path}`
}
