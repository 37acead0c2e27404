import { jsonScanner } from '../json/scan.ts'
import { at, isObject, numberAt } from '../json/values.ts'
import { type XmlReader, xmlReader } from '../junit/xml.ts'
import type { Coverage } from '../model/coverage.ts'
import { measured } from '../read/bytes.ts'
import { decoded } from '../read/decode.ts'
import { ReadStop } from '../read/read-stop.ts'
import type { ReportSource } from '../read/source.ts'
import { unpack } from '../read/unpack.ts'

/** Cobertura XML or coverage.py's JSON, told apart by content. Throws `ReadStop` where it is neither, or broken. */
export async function readCoverage(source: ReportSource): Promise<Coverage> {
  const found: { coverage?: Coverage } = {}
  const { texts } = decoded(unpack(measured(source.open(), false).chunks))
  let parser: Pick<XmlReader, 'write' | 'end'> | undefined
  for await (const piece of texts) {
    const text = parser ? piece : piece.trimStart()
    if (text === '') continue
    parser ??= text.startsWith('<') ? await cobertura(found) : coveragePy(found)
    parser.write(text)
  }
  parser?.end()
  if (!found.coverage) throw new ReadStop(parser ? 'not-a-report' : 'empty-file', `${source.name} holds no coverage`)
  return found.coverage
}

/** The root's attributes are integers since Cobertura's DTD 04; without them the lines of the classes are counted. */
function cobertura(found: { coverage?: Coverage }): Promise<XmlReader> {
  let root = true
  return xmlReader({
    open: (name, attributes) => {
      if (root && name !== 'coverage')
        throw new ReadStop('not-a-report', `its root element is <${name.slice(0, 40)}>, not <coverage>`)
      if (root) {
        const coverage = shares(
          attributes['lines-covered'],
          attributes['lines-valid'],
          attributes['branches-covered'],
          attributes['branches-valid'],
        )
        if (coverage) found.coverage = coverage
      }
      root = false
      return 'inside'
    },
    close: () => {},
  })
}

/** `totals`: `covered_lines` of `num_statements`, and with `--branch` `covered_branches` of `num_branches`. */
function coveragePy(found: { coverage?: Coverage }): Pick<XmlReader, 'write' | 'end'> {
  return jsonScanner({
    wish: (path) => (path === 'totals' ? 'take' : 'drop'),
    value: (_, totals) => {
      if (!isObject(totals)) return
      const number = (key: string) => (at(totals, key) === undefined ? undefined : String(numberAt(totals, key)))
      const coverage = shares(
        number('covered_lines'),
        number('num_statements'),
        number('covered_branches'),
        number('num_branches'),
      )
      if (coverage) found.coverage = coverage
    },
  })
}

function shares(covered?: string, valid?: string, branches?: string, allBranches?: string): Coverage | undefined {
  const lines = share(covered, valid)
  if (!lines) return undefined
  const branch = share(branches, allBranches)
  return branch && branch.whole > 0 ? { lines, branches: branch } : { lines }
}

function share(part: string | undefined, whole: string | undefined): { part: number; whole: number } | undefined {
  if (!/^\d{1,12}$/.test(part ?? '') || !/^\d{1,12}$/.test(whole ?? '')) return undefined
  const [covered, all] = [Number(part), Number(whole)]
  if (covered > all) throw new ReadStop('inconsistent', `it covers ${covered} of ${all} lines`)
  return { part: covered, whole: all }
}
