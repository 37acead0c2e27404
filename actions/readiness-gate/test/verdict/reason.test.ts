import { expect, test } from 'vitest'
import { evaluate } from '../../src/score/evaluate.ts'
import type { Evidence } from '../../src/signals/signal.ts'
import { reasonOf } from '../../src/verdict/reason.ts'
import { bar, configured, group, type Made, NOW } from '../score/made.ts'

const failed = (observed: string, more: Partial<Evidence> = {}): Evidence =>
  ({ measured: true, holds: false, credit: 0, code: 'x', observed, ...more }) as Evidence
const open = (observed: string, more: Partial<Evidence> = {}): Evidence =>
  ({ measured: false, code: 'x', observed, ...more }) as Evidence
const good: Evidence = { measured: true, holds: true, credit: 10_000, code: 'x', observed: 'fine' }

const LOCK = failed(
  'poetry.lock is stale: httpx>=0.27,<0.29 (pyproject.toml:8) is not in the lock, and 1 more change; 1 lock with 17 packages',
  {
    where: { file: 'pyproject.toml', line: 8 },
    remedy: { text: 'Lock again', command: 'poetry lock' },
  },
)
const GREP = failed('1 line in 1 file; 1 file scanned', {
  expected: 'at most 0',
  where: { file: 'src/a.sh', line: 1 },
  remedy: { text: 'Change src/a.sh:1' },
})
const QUEUE = failed(
  'runson-gpu.yml / gpu-tests has waited 19 h: no free online runner carries [self-hosted, gpu]; 2 jobs wait',
  {
    expected: 'at most 1 h',
    remedy: {
      text: 'Start a runner with the labels self-hosted, gpu, or change `runs-on` in runson-gpu.yml to labels that a runner has',
    },
  },
)
const LONG_COMMAND = `cd ${'packages/long/'.repeat(9)} && poetry lock`

const reason = (seen: Readonly<Record<string, Evidence>>, made: readonly Omit<Made, 'seen'>[], more = {}) =>
  reasonOf(
    evaluate(
      configured(
        made.map((each) => ({ seen: '?', ...each })),
        more,
      ),
      new Map(Object.entries(seen)),
      [],
      NOW,
    ),
  )

test.each<[string, string, string]>([
  [
    'a must with its place, and its command',
    reason({ locks: LOCK, docs: good }, [{ id: 'locks', must: true }, { id: 'docs' }]),
    'not ready: 50.0 of 100 (90 wanted) and a must failed: locks: poetry.lock is stale: httpx>=0.27,<0.29 (pyproject.toml:8) is not in the lock, and 1 more change. Cheapest way up: fix locks (+50.0): poetry lock',
  ],
  [
    'a place that was not told beside what was seen; how to mend the first of two',
    reason({ ci: open('token lacks actions: read'), greps: GREP }, [{ id: 'ci' }, { id: 'greps', must: true }]),
    'not ready: between 0.0 and 50.0 of 100 (90 wanted) and a must failed: greps (src/a.sh:1): 1 line in 1 file; 1 file scanned (wanted: at most 0). Cheapest way up: fix greps (+50.0): Change src/a.sh:1; then ci',
  ],
  [
    'what failed before what is only unknown',
    reason({ ci: open('nobody knows'), greps: GREP }, [
      { id: 'ci', must: true },
      { id: 'greps', must: true },
    ]),
    'not ready: between 0.0 and 50.0 of 100 (90 wanted) and a must failed: greps (src/a.sh:1): 1 line in 1 file; 1 file scanned (wanted: at most 0). Cheapest way up: fix greps (+50.0): Change src/a.sh:1; then ci',
  ],
  [
    'of long words the first ones',
    reason({ queue: QUEUE }, [{ id: 'queue', must: true }]),
    'not ready: 0.0 of 100 (90 wanted) and a must failed: queue: runson-gpu.yml / gpu-tests has waited 19 h: no free online runner carries [self-hosted, gpu] (wanted: at most 1 h). Fix: Start a runner with the labels self-hosted, gpu',
  ],
  [
    'a command is never cut',
    reason({ locks: { ...LOCK, remedy: { text: '', command: LONG_COMMAND } } }, [{ id: 'locks' }]),
    'not ready: 0.0 of 100 (90 wanted); locks: poetry.lock is stale: httpx>=0.27,<0.29 (pyproject.toml:8) is not in the lock, and 1 more change. Cheapest way up: fix locks (+100.0)',
  ],
  [
    'the signal that holds a group down',
    reason(
      { greps: GREP, docs: good },
      [
        { id: 'greps', group: 'safety' },
        { id: 'docs', weight: 9 },
      ],
      {
        groups: [group('safety', 1, 8_000)],
        ...bar(8_000),
      },
    ),
    'not ready: 90.0 of 100 (80 wanted), and group safety is below its floor: 0.0 (floor 80); greps (src/a.sh:1): 1 line in 1 file; 1 file scanned (wanted: at most 0). Cheapest way up: fix greps (+10.0): Change src/a.sh:1',
  ],
])('%s', (_, told, line) => {
  expect(told).toBe(line)
})

test('however much there is to tell, the line can be read', () => {
  const words = `${'very long words, with commas; and more '.repeat(40)}`
  const all = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      `signal-${at}`,
      failed(words, { expected: words, remedy: { text: words }, where: { file: 'a.md', line: 7 } }),
    ]),
  )
  const told = reason(
    all,
    Object.keys(all).map((id) => ({ id, must: true })),
  )
  expect(told.length).toBeLessThan(400)
  expect(told).toMatch(/^not ready: .* and 9 musts failed: signal-0 \(a\.md:7\): very long words/)
})
