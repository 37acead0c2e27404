import { rangeOf } from './berry-lock.ts'
import { resolutionsOf } from './classic.ts'
import type { YarnProject } from './project.ts'

/** One entry of `resolutions` (@yarnpkg/parsers, resolution.ts): `foo`, `foo@npm:^1`, `bar/foo`, `bar@npm:1.0.0/foo`. */
export interface Resolution {
  readonly parent?: { readonly name: string; readonly reference?: string }
  readonly name: string
  readonly range?: string
  readonly value: string
}

const PART = /^((?:@[^/@]+\/)?[^/@]+)(?:@(.+))?$/
const TWO = /^((?:@[^/@]+\/)?[^/@]+(?:@[^/]+)?)\/((?:@[^/@]+\/)?[^/@]+(?:@.+)?)$/

/** The entries of the root's `resolutions`; what is no such path is left out. */
export function resolutionsIn(project: YarnProject): readonly Resolution[] {
  return [...resolutionsOf(project)].flatMap(([path, value]): Resolution[] => {
    const plain = path.replace(/^\*\*\//, '')
    const two = PART.test(plain) && !/^[^@].*\//.test(plain) ? undefined : TWO.exec(plain)
    const target = PART.exec(two?.[2] ?? plain)
    if (!target) return []
    const [, name = '', range] = target
    const own = PART.exec(two?.[1] ?? '')
    const parent = own ? { name: own[1] as string, ...(own[2] === undefined ? {} : { reference: own[2] }) } : undefined
    return [{ name, value, ...(range === undefined ? {} : { range: rangeOf(range) }), ...(parent ? { parent } : {}) }]
  })
}

/** What a wish comes to, and the entry that made it so. */
export function resolved(
  resolutions: readonly Resolution[],
  parent: { readonly name: string; readonly reference: string | undefined },
  name: string,
  range: string,
): { readonly range: string; readonly by?: Resolution } {
  const by = resolutions.find((one) => {
    if (one.name !== name || (one.range !== undefined && one.range !== range)) return false
    if (one.parent === undefined) return true
    return (
      one.parent.name === parent.name &&
      (one.parent.reference === undefined || rangeOf(one.parent.reference) === parent.reference)
    )
  })
  return by ? { range: rangeOf(by.value), by } : { range }
}
