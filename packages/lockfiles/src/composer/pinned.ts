import type { LockQuestion } from '../ecosystem.ts'
import { isObject, member } from '../javascript/json.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { allows, constraintOf } from './constraint.ts'
import { type ComposerLock, lineOfPackage, readComposerLock } from './lock.ts'
import { normalizeVersion } from './version.ts'

type Release = readonly [number, number]

/**
 * The versions of its two interfaces that a Composer has, from this release on (PluginInterface.php and Composer.php at 1.10.27,
 * 2.0.0 to 2.3.0, 2.5.5, 2.6.0, 2.9.0 and 2.10.0).
 */
const INTERFACES: readonly (readonly [since: Release, plugin: string, runtime: string])[] = [
  [[2, 9], '2.9.0', '2.2.2'],
  [[2, 6], '2.6.0', '2.2.2'],
  [[2, 3], '2.3.0', '2.2.2'],
  [[2, 2], '2.2.0', '2.2.2'],
  [[2, 1], '2.1.0', '2.1.0'],
  [[2, 0], '2.0.0', '2.0.0'],
  [[1, 0], '1.1.0', '1.0.0'],
]

/**
 * What versions of Composer make of a lock: all read it, and an install stops where a locked package asks for an interface that
 * the version does not have (run: Composer 2.5.5). Packages for development are left out: an install may do without them.
 */
export async function pinned({ lock: file }: LockQuestion): Promise<PinnedLock | undefined> {
  const lock = await readComposerLock(file)
  if (!lock.ok) return undefined
  const wishes = interfaceWishes(lock.value)
  return {
    path: file.path,
    answers: (version) => {
      const own = interfacesOf(version)
      if (!own) return undefined
      const refused = wishes.find((wish) => !meets(own, wish))
      if (!refused) return { reads: 'yes', accepts: true }
      const { name, wanted, from } = refused
      const where = `${file.path}:${lineOfPackage(file, from)}`
      const has = name === PLUGIN ? own.plugin : own.runtime
      const why = `${from} (${where}) requires ${name} ${wanted}, and this Composer has ${has}: an install stops`
      return { reads: 'yes', accepts: false, why, ...leastFor(wishes) }
    },
  }
}

const PLUGIN = 'composer-plugin-api'
const RUNTIME = 'composer-runtime-api'

interface Wish {
  readonly name: string
  readonly wanted: string
  readonly from: string
}

type Interfaces = { readonly plugin: string; readonly runtime: string }

function interfaceWishes({ data, packages }: ComposerLock): readonly Wish[] {
  const overrides = member(data, 'platform-overrides')
  return packages.flatMap(({ name: from, requires, dev }) =>
    [PLUGIN, RUNTIME].flatMap((name): Wish[] => {
      const wanted = requires.get(name)
      const isOverridden = isObject(overrides) && name in overrides
      return wanted === undefined || dev || isOverridden ? [] : [{ name, wanted, from }]
    }),
  )
}

function interfacesOf(version: string): Interfaces | undefined {
  const [found, major = 0, minor = 0] = /^(\d{1,4})\.(\d{1,4})(?:\.|$)/.exec(version)?.map(Number) ?? []
  if (found === undefined) return undefined
  const row = INTERFACES.find(([since]) => major > since[0] || (major === since[0] && minor >= since[1]))
  return row && { plugin: row[1], runtime: row[2] }
}

/** What cannot be read as a constraint is taken for fulfilled. */
function meets({ plugin, runtime }: Interfaces, { name, wanted }: Wish): boolean {
  const constraint = constraintOf(wanted)
  const version = normalizeVersion(name === PLUGIN ? plugin : runtime)
  return !constraint || version === undefined || allows(constraint, version)
}

/** The first Composer that has all interfaces that are asked for. */
function leastFor(wishes: readonly Wish[]): { wants?: string } {
  const row = INTERFACES.findLast(([, plugin, runtime]) => wishes.every((wish) => meets({ plugin, runtime }, wish)))
  return row ? { wants: `${row[0].join('.')} or later` } : {}
}
