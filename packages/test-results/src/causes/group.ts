import type { Cause, CausePlace } from '../model/cause.ts'
import type { CollectionError } from '../model/run.ts'
import type { Failure, Test } from '../model/test.ts'
import { causeKey } from './normalise.ts'

interface Group {
  readonly key: string
  readonly example: Failure
  readonly places: CausePlace[]
  tests: number
  modules: number
}

/** Failures by cause, the one with most tests and modules first. One pass, one map. */
export function causesOf(tests: Iterable<Test>, modules: readonly CollectionError[]): Cause[] {
  const groups = new Map<string, Group>()
  for (const { module, failure } of modules) {
    const group = groupOf(groups, failure)
    group.modules += 1
    group.places.push(placeOf(module, failure, undefined))
  }
  for (const { id, failure, where, outcome } of tests) {
    if (!failure || (outcome !== 'failed' && outcome !== 'error')) continue
    const group = groupOf(groups, failure)
    group.tests += 1
    group.places.push(placeOf(id, failure, where))
  }
  return [...groups.values()].map(causeOf).sort((one, other) => other.places.length - one.places.length)
}

function groupOf(groups: Map<string, Group>, failure: Failure): Group {
  const key = failure.crash ? 'crash' : causeKey(failure.message)
  const known = groups.get(key)
  if (known) return known
  const group: Group = { key, example: failure, places: [], tests: 0, modules: 0 }
  groups.set(key, group)
  return group
}

function placeOf(id: string, failure: Failure, where: Test['where']): CausePlace {
  const place = failure.where ?? where
  return { id, ...(place ? { where: place } : {}) }
}

function causeOf(group: Group): Cause {
  return { ...group, message: group.example.message.split('\n', 1)[0] ?? '' }
}
