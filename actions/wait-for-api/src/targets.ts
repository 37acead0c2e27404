import type { InputValues } from '@ci-gates/core/model'
import { parseTarget, type Target, TargetError } from '@ci-gates/probes'
import type { Mistakes } from '@ci-gates/probes/inputs'
import type { inputs } from './inputs.ts'

type Values = InputValues<typeof inputs>

/** What is waited for, without repetitions, and whether all of it or any. */
export async function targetsOf(values: Values, mistakes: Mistakes) {
  const { url, baseUrl, paths, match } = values
  if (paths.length > 0 && baseUrl === undefined) mistakes.add('base-url', 'is wanted: `paths` belong to it')
  if (url.length === 0 && paths.length === 0 && baseUrl === undefined)
    mistakes.add('url', 'there is nothing to wait for: give an address, or `base-url` with `paths`')
  const joined =
    baseUrl === undefined ? [] : paths.length === 0 ? [() => baseUrl] : paths.map((path) => () => join(baseUrl, path))
  const parsed = await Promise.all(joined.map((address) => mistakes.try('base-url', () => parseTarget(address()))))
  const targets = new Map<string, Target>()
  for (const target of [...url, ...parsed]) if (target) targets.set(keyOf(target), target)
  return { targets: [...targets.values()], match: match ?? (url.length === 0 && paths.length > 0 ? 'any' : 'all') }
}

function keyOf(target: Target): string {
  return JSON.stringify(target)
}

function join(base: string, path: string): string {
  if (/[?#]/.test(base)) throw new TargetError('base-url ends with its path: queries belong into `paths`')
  const isBareSocket = /^unix:/i.test(base) && !base.slice('unix:'.length).includes(':/')
  return isBareSocket ? `${base}:${path}` : `${base.replace(/\/+$/, '')}${path}`
}
