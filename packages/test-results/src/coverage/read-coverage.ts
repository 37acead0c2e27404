import type { Coverage } from '../model/coverage.ts'
import { measured } from '../read/bytes.ts'
import { decoded } from '../read/decode.ts'
import { ReadStop } from '../read/read-stop.ts'
import type { ReportSource } from '../read/source.ts'
import { unpack } from '../read/unpack.ts'
import { coveragePy } from './coverage-py.ts'
import { lcov } from './lcov.ts'
import type { CoverageReader } from './reader.ts'
import { xmlCoverage } from './xml.ts'

/**
 * Cobertura or JaCoCo XML, coverage.py's JSON, or lcov's trace, told apart by content. Throws `ReadStop` where it is none
 * of them, or broken.
 */
export async function readCoverage(source: ReportSource): Promise<Coverage> {
  const { texts } = decoded(unpack(measured(source.open(), false).chunks))
  let reader: CoverageReader | undefined
  for await (const piece of texts) {
    const text = reader ? piece : piece.replace(/^\ufeff/, '').trimStart()
    if (text === '') continue
    reader ??= await readerOf(text)
    reader.write(text)
  }
  reader?.end()
  const coverage = reader?.coverage()
  if (!coverage) throw new ReadStop(reader ? 'not-a-report' : 'empty-file', `${source.name} holds no coverage`)
  return coverage
}

async function readerOf(text: string): Promise<CoverageReader> {
  if (text.startsWith('<')) return xmlCoverage()
  return /^(TN|SF|VER):/.test(text) ? lcov() : coveragePy()
}
