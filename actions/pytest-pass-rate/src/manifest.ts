import type { Finding, World } from '@ci-gates/core/model'
import { grouped, many, readManifest } from '@ci-gates/test-results'
import { readBeside } from './beside.ts'

const LARGEST = 256 * 1024 * 1024

/** The ids of a manifest, with what stands against it. One that lists nothing would be a check that checks nothing. */
export function manifestOf(path: string, world: World): { ids?: ReadonlySet<string>; findings: Finding[] } {
  const read = readBeside(path, LARGEST, world)
  if (!('text' in read))
    return { findings: [broken(read.name, 'manifest-unreadable', `cannot be read: ${read.detail}`)] }
  const { ids, errors, claimed } = readManifest(read.text)
  if (errors.length > 0) {
    const observed = `is not whole: ${many(errors.length, 'module')} could not be collected for it, first ${errors[0]}`
    return { ids, findings: [broken(read.name, 'manifest-incomplete', observed)] }
  }
  if (ids.size === 0) return { findings: [broken(read.name, 'manifest-empty', 'lists no test')] }
  if (claimed !== undefined && claimed !== ids.size) {
    const observed = `says ${many(claimed, 'test was', 'tests were')} collected and lists ${grouped(ids.size)}`
    return { ids, findings: [broken(read.name, 'manifest-incomplete', observed)] }
  }
  return { ids, findings: [] }
}

function broken(name: string, code: string, observed: string): Finding {
  const remedy = { text: 'Write it anew', command: 'pytest --collect-only -q > manifest.txt' }
  return { claim: name, outcome: 'unknown', code, observed, where: { file: name }, remedy }
}
