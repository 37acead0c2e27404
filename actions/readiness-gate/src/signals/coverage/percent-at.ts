import { DocumentFlaw } from '../../documents/flaw.ts'
import { compileQuery } from '../../documents/json-path.ts'
import { readJsonFile } from '../../documents/read.ts'
import { unknown } from '../../evidence/told.ts'
import type { Scene, Unknown } from '../signal.ts'
import type { Covered } from './judge.ts'

/** The number of percent that stands at a path of a JSON file, as a share of 10,000 parts. */
export async function percentAt(
  scene: Scene,
  file: string,
  query: string,
): Promise<{ coverage: Covered; modified: number } | Unknown> {
  const document = await readJsonFile(scene, file)
  if ('measured' in document) return document
  const where = { where: { file } }
  try {
    const values = (await compileQuery(query)).find(document.value)
    const value = values[0]?.value
    if (values.length !== 1 || typeof value !== 'number')
      return unknown(
        'no-data',
        `${query} finds ${values.length === 1 ? 'no number' : `${values.length} values`} in ${file}`,
        'Correct `query`: it must find one number',
        where,
      )
    if (!(value >= 0 && value <= 100))
      return unknown(
        'not-a-percentage',
        `${query} is ${value} in ${file}; wanted is a number of percent from 0 to 100`,
        'Correct `query`',
        where,
      )
    return {
      coverage: { part: Math.floor(Number((value * 100).toFixed(6))), whole: 10_000, unit: '' },
      modified: document.modified,
    }
  } catch (error) {
    if (!(error instanceof DocumentFlaw)) throw error
    return unknown('document-unreadable', `${file} ${error.message}`, 'Correct `query`', where)
  }
}
