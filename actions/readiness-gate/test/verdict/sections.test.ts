import { expect, test } from 'vitest'
import { evaluate } from '../../src/score/evaluate.ts'
import type { Evidence } from '../../src/signals/signal.ts'
import { sectionsOf } from '../../src/verdict/sections.ts'
import { configured, NOW } from '../score/made.ts'

const denied = (...lacks: string[]): Evidence => ({
  measured: false,
  code: 'no-permission',
  observed: `token lacks ${lacks.join(' and ')}`,
  details: ['403 Resource not accessible by integration'],
  lacks,
})

test('all missing permissions as one block to paste, and what several say alike once', () => {
  const seen = {
    ci: denied('actions: read'),
    queue: denied('actions: read'),
    checks: denied('checks: read', 'statuses: read'),
  }
  const made = Object.keys(seen).map((id) => ({ id, seen: '?' as const }))
  const sections = sectionsOf(evaluate(configured(made), new Map(Object.entries(seen)), [], NOW))
  expect(sections).toContainEqual({
    title: 'Permissions that the job needs for these signals',
    lines: ['permissions:', '  contents: read', '  actions: read', '  checks: read', '  statuses: read'],
  })
  expect(sections.filter(({ lines }) => lines?.[0]?.startsWith('403'))).toEqual([
    { title: 'ci (file), queue (file), checks (file)', lines: ['403 Resource not accessible by integration'] },
  ])
})

test('what is granted already is not asked for', () => {
  const sections = sectionsOf(evaluate(configured([{ id: 'a', seen: 10_000 }]), new Map(), [], NOW))
  expect(sections.map(({ title }) => title).filter((title) => title?.startsWith('Permissions'))).toEqual([])
})
