// What a person and a pipeline read: failures, a table, the closing line, the counts as JSON.
import { finish } from '../results.ts'
import type { Check } from './checks.ts'

const table = (checks: readonly Check[]): string[] => {
  const kinds = [...new Set(checks.map((it) => it.kind))]
  const row = (version: string): string => {
    const cells = kinds.map((kind) => {
      const own = checks.filter((it) => it.version === version && it.kind === kind)
      const failed = own.filter((it) => it.failure !== null).length
      return (
        own.length === 0 ? '-' : failed === 0 ? `${own.length}` : `${own.length - failed}/${own.length}`
      ).padStart(Math.max(kind.length, 9))
    })
    return [version.padEnd(8), ...cells].join('  ')
  }
  const header = ['Poetry'.padEnd(8), ...kinds.map((kind) => kind.padStart(9))].join('  ')
  return [header, ...[...new Set(checks.map((it) => it.version))].map(row)]
}

/** Prints all, writes the counts, returns the exit code. No check at all is a failure. */
export const report = (checks: readonly Check[]): number => {
  const failures = checks.flatMap(({ failure }) => (failure === null ? [] : [failure.replace(/\s*\n\s*/g, ' | ')]))
  for (const failure of failures) console.log(`FAILED ${failure}`)
  for (const line of table(checks)) console.log(line)
  return finish('conformance-poetry', checks.length - failures.length, failures)
}
