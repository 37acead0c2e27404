import type { IdSource, Test } from '../model/test.ts'
import { columns, shared } from './columns.ts'

/** What a test that passed at once has besides its id. */
export type Plain = Pick<Test, 'idSource' | 'seconds' | 'where' | 'markers'>

/** Tests that passed at once, by number, in columns. */
export interface PlainTests {
  set(number: number, plain: Plain): void
  get(number: number, id: string): Test
}

const SOURCES: readonly IdSource[] = ['nodeid', 'file', 'guess']

export function plainTests(): PlainTests {
  const fields = columns()
  const files = shared<string>()
  const markers = shared<readonly string[]>()
  return {
    set(number, { idSource, seconds, where, markers: own }) {
      fields.set('source', number, SOURCES.indexOf(idSource))
      // 0 says that nobody knows them, and -1 that there were none.
      fields.set('seconds', number, seconds === 0 ? -1 : (seconds ?? 0))
      fields.set('file', number, where ? files.numberOf(where.file, () => where.file) : 0)
      fields.set('line', number, where?.line ?? 0)
      fields.set('markers', number, own ? markers.numberOf(own.join('\0'), () => own) : 0)
    },
    get(number, id) {
      const [seconds, line] = [fields.get('seconds', number), fields.get('line', number)]
      const file = files.at(fields.get('file', number))
      const names = markers.at(fields.get('markers', number))
      return {
        id,
        idSource: SOURCES[fields.get('source', number)] ?? 'nodeid',
        outcome: 'passed',
        ...(seconds === 0 ? {} : { seconds: Math.max(0, seconds) }),
        ...(file === undefined ? {} : { where: line === 0 ? { file } : { file, line } }),
        ...(names ? { markers: names } : {}),
      }
    },
  }
}
