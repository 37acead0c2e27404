import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { acceptedBy, readManifest, readPoetryLock } from '../../src/poetry/index.ts'
import { capabilities } from './world.ts'

/** One question that a real Poetry answered; `fresh` is null where it failed before it could. */
interface Vector {
  readonly project: string
  readonly mutation: string
  readonly lockedBy: string
  readonly judgedBy: string
  readonly pyproject: string
  readonly lock: string
  readonly fresh: boolean | null
}

/** Known differences, all of tomlkit's making: keys with escapes (1.1), tables out of order (1.1 to 1.4). */
const KNOWN = /^unusual-(?:escaped-key|keys-in|out-of-order)/

const path = process.env['POETRY_VECTORS'] ?? ''
const missing = existsSync(path) ? '' : `POETRY_VECTORS names no file of recorded answers (${path || 'it is not set'})`
if (missing !== '') console.warn(`skipped, not compared with real Poetry: ${missing}`)

describe.skipIf(missing !== '')('as real Poetry answered', () => {
  const vectors = missing === '' ? (JSON.parse(readFileSync(path, 'utf8')) as Vector[]) : []

  test('every verdict is the same', () => {
    const told = vectors.filter(({ fresh }) => fresh !== null)
    expect(told.length).toBeGreaterThan(1000)
    const differing = told.filter((vector) => verdictOf(vector) !== vector.fresh)
    const unknown = differing.filter(({ project, judgedBy }) => !(KNOWN.test(project) && /^1\.[1-4]\./.test(judgedBy)))
    expect(unknown.map(({ project, mutation, lockedBy, judgedBy }) => [project, mutation, lockedBy, judgedBy])).toEqual(
      [],
    )
  })
})

function verdictOf({ pyproject, lock, judgedBy }: Vector): boolean | undefined {
  const read = readPoetryLock({ path: 'poetry.lock', text: lock })
  const manifest = readManifest({ path: 'pyproject.toml', text: pyproject })
  if (!read.ok) return read.finding.code === 'file-empty' ? false : undefined
  return manifest.ok ? acceptedBy(read.value, manifest.value, judgedBy, capabilities)?.fresh : undefined
}
