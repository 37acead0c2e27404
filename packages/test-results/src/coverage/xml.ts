import { type Attributes, xmlReader } from '../junit/xml.ts'
import type { Coverage } from '../model/coverage.ts'
import { ReadStop } from '../read/read-stop.ts'
import { type CoverageReader, shares } from './reader.ts'

type Wish = 'inside' | 'nothing'

/** What is heard of one kind of report, below its root. */
interface Listener {
  open(name: string, attributes: Attributes, depth: number): Wish
  coverage(): Coverage | undefined
}

/** Cobertura (`<coverage>`) or JaCoCo (`<report>`). Both may name their DTD, which nobody fetches. */
export async function xmlCoverage(): Promise<CoverageReader> {
  let listener: Listener | undefined
  let depth = 0
  const reader = await xmlReader(
    {
      open: (name, attributes) => {
        listener ??= listenerOf(name)
        const wish = listener.open(name, attributes, depth)
        if (wish === 'inside') depth += 1
        return wish
      },
      close: () => {
        depth -= 1
      },
    },
    { doctype: 'named' },
  )
  return { ...reader, coverage: () => listener?.coverage() }
}

function listenerOf(root: string): Listener {
  if (root === 'coverage') return cobertura()
  if (root === 'report') return jacoco()
  throw new ReadStop('not-a-report', `its root element is <${root.slice(0, 40)}>, not <coverage> nor <report>`)
}

/** The root's attributes are integers since Cobertura's DTD 04; without them the lines of the classes are counted. */
function cobertura(): Listener {
  let totals: Coverage | undefined
  const counted = { lines: 0, hit: 0 }
  return {
    open: (name, attributes, depth) => {
      if (depth === 0)
        totals = shares(
          attributes['lines-covered'],
          attributes['lines-valid'],
          attributes['branches-covered'],
          attributes['branches-valid'],
        )
      // The lines of methods stand among those of their class as well.
      if (name === 'methods' || totals) return depth === 0 ? 'inside' : 'nothing'
      if (name === 'line' && /^\d+$/.test(attributes['hits'] ?? '')) {
        counted.lines += 1
        counted.hit += Number(attributes['hits']) > 0 ? 1 : 0
      }
      return 'inside'
    },
    coverage: () => totals ?? (counted.lines > 0 ? { lines: { part: counted.hit, whole: counted.lines } } : undefined),
  }
}

/** The counters right under the root are those of the whole report (JaCoCo report.dtd). */
function jacoco(): Listener {
  const counters = new Map<string, readonly [covered: string, valid: string]>()
  return {
    open: (name, { type = '', missed = '', covered = '' }, depth) => {
      if (depth === 0) return 'inside'
      if (name === 'counter' && depth === 1 && /^\d{1,12}$/.test(missed) && /^\d{1,12}$/.test(covered))
        counters.set(type, [covered, String(Number(missed) + Number(covered))])
      return 'nothing'
    },
    coverage: () => {
      const [lines, branches] = [counters.get('LINE'), counters.get('BRANCH')]
      if (!lines && counters.size > 0)
        throw new ReadStop('not-a-report', 'it counts no lines: the classes were compiled without debug information')
      return lines ? shares(...lines, ...(branches ?? [])) : undefined
    },
  }
}
