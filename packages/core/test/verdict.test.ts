import { describe, expect, test } from 'vitest'
import {
  compileGlob,
  decideEnforcement,
  decisive,
  ENFORCEMENTS,
  type Finding,
  type FindingOutcome,
  orderFindings,
  outcomeOf,
  type Subject,
  soundVerdict,
  type Verdict,
} from '../src/model/index.ts'

function finding(outcome: FindingOutcome, claim = 'a', more: Partial<Finding> = {}): Finding {
  return { claim, outcome, code: `a-${outcome}`, observed: 'seen', ...more }
}
const extra = finding('unknown', 'extra', { additional: true })

test.each([
  [[], 'inconclusive', undefined],
  [[finding('holds')], 'pass', undefined],
  [[finding('holds'), extra], 'pass', undefined],
  [[extra], 'inconclusive', undefined],
  [[finding('unknown')], 'inconclusive', 'a'],
  [[finding('holds'), finding('unknown', 'b')], 'inconclusive', 'b'],
  [[finding('unknown'), finding('broken', 'b'), finding('broken', 'c')], 'fail', 'b'],
  [[finding('broken', 'b', { additional: true })], 'fail', 'b'],
] as const)('findings %# come to %s', (findings, outcome, claim) => {
  expect(outcomeOf(findings)).toBe(outcome)
  expect(decisive(findings)?.claim).toBe(claim)
})

describe('a sound verdict', () => {
  const verdict = (findings: readonly Finding[], more: Partial<Verdict> = {}): Verdict => ({
    outcome: 'pass',
    code: 'all-hold',
    reason: 'all hold',
    findings,
    metrics: { rate: 98.5, tool: 'x', complete: true },
    ...more,
  })

  test.each([
    [[finding('holds')]],
    [[finding('holds'), extra]],
    // A threshold may allow some.
    [[finding('holds'), finding('broken')]],
  ])('stays a pass: %#', (findings) => {
    expect(soundVerdict(verdict(findings)).outcome).toBe('pass')
  })

  test.each([
    [[], 'nothing-measured', 'no verdict: nothing was measured'],
    [[extra], 'nothing-measured', 'no verdict: nothing was measured'],
    [[finding('broken')], 'nothing-measured', 'no verdict: nothing was measured'],
    [[finding('holds'), finding('unknown', 'b')], 'a-unknown', 'no verdict: b: seen'],
    [[finding('broken'), finding('holds'), finding('unknown', 'b')], 'a-unknown', 'no verdict: b: seen'],
  ])('is no pass: %#', (findings, code, reason) => {
    expect(soundVerdict(verdict(findings))).toMatchObject({ outcome: 'inconclusive', code, reason, findings })
  })

  test('is not judged when it is no pass anyway', () => {
    for (const outcome of ['fail', 'inconclusive'] as const) {
      const given = verdict([], { outcome })
      expect(soundVerdict(given)).toBe(given)
    }
  })

  test.each<[unknown, string]>([
    [undefined, 'it is undefined'],
    [verdict([], { outcome: 'PASS' as 'pass' }), 'outcome is PASS'],
    [verdict([], { code: 'Not Kebab' }), 'code is Not Kebab'],
    [verdict([], { code: '' }), 'code is '],
    [verdict([], { reason: '  ' }), 'there is no reason'],
    [verdict([], { metrics: { rate: Number.NaN } }), 'rate is NaN'],
    [verdict([], { metrics: { rate: Number.POSITIVE_INFINITY } }), 'rate is Infinity'],
    [verdict([], { metrics: { rate: undefined as unknown as number } }), 'rate is undefined'],
    [verdict(undefined as unknown as Finding[]), 'findings is no list'],
    [verdict([finding('ok' as 'holds')]), 'a: outcome is ok'],
    [verdict([finding('holds', 'a', { where: { file: 'f', line: 0 } })]), 'a: stands at 0:1'],
    [verdict([finding('holds', 'a', { where: { file: 'f', line: Number.NaN } })]), 'a: stands at NaN:1'],
    [verdict([finding('holds', 'a', { where: { file: 'f', line: 3, column: 1.5 } })]), 'a: stands at 3:1.5'],
  ])('is none: %#', (given, flaw) => {
    expect(() => soundVerdict(given as Verdict)).toThrow(`the gate returned no sound verdict: ${flaw}`)
  })
})

describe('enforcement', () => {
  const subject: Subject = { repository: 'o/r', sha: '', ref: 'refs/heads/main', event: 'push', defaultBranch: 'main' }
  const hardBranches = [compileGlob('release/*')]

  test.each<[Partial<Subject>, string, string]>([
    [{}, 'hard', 'push to main'],
    [{ ref: 'refs/heads/topic' }, 'soft', 'push to topic, which is not main'],
    [{ ref: 'refs/heads/feature/x' }, 'soft', 'push to feature/x, which is not main'],
    [{ ref: 'refs/heads/release/1.x' }, 'hard', 'push to release/1.x, one of hard-branches'],
    [{ ref: 'refs/heads/release/1/x' }, 'soft', 'push to release/1/x, which is not main'],
    [{ ref: 'refs/tags/v1' }, 'hard', 'push of tag v1'],
    [{ ref: 'refs/heads/topic', defaultBranch: '' }, 'hard', 'the event does not tell the default branch'],
    [{ event: 'pull_request', ref: 'refs/pull/7/merge' }, 'soft', 'on pull requests'],
    [{ event: 'pull_request_target' }, 'soft', 'on pull requests'],
    [{ event: 'pull_request_review', ref: 'refs/heads/release/1' }, 'soft', 'on pull requests'],
    [{ event: 'schedule' }, 'hard', 'schedule'],
    [{ event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' }, 'hard', 'merge_group'],
    [{ event: 'release', ref: 'refs/tags/v1' }, 'hard', 'release of tag v1'],
    [{ event: 'workflow_dispatch', ref: 'refs/heads/topic' }, 'hard', 'workflow_dispatch'],
    [{ event: 'workflow_run' }, 'hard', 'workflow_run'],
    [{ event: 'issue_comment' }, 'hard', 'issue_comment'],
    [{ event: '' }, 'hard', 'no event'],
    [{ ref: '' }, 'hard', 'push'],
  ])('auto of %j is %s', (own, effective, why) => {
    expect(decideEnforcement('auto', { ...subject, ...own }, hardBranches)).toEqual({ wish: 'auto', effective, why })
  })

  test('without a default branch nothing is soft but a pull request', () => {
    const { defaultBranch: _, ...unknown } = { ...subject, ref: 'refs/heads/topic' }
    expect(decideEnforcement('auto', unknown, []).effective).toBe('hard')
    expect(decideEnforcement('auto', { ...unknown, event: 'pull_request' }, []).effective).toBe('soft')
  })

  test.each(ENFORCEMENTS.filter((wish) => wish !== 'auto'))('%s is what it is, whatever the event', (wish) => {
    for (const event of ['push', 'pull_request', 'schedule', ''])
      expect(decideEnforcement(wish, { ...subject, event }, hardBranches)).toMatchObject({ wish, effective: wish })
  })
})

test('findings are ordered by use, and repeated ones counted', () => {
  const at = (line: number) => ({ where: { file: 'f', line } })
  const given = [finding('holds', 'h'), finding('unknown', 'u'), finding('broken', 'x', at(2)), finding('holds', 'h')]
  const ordered = orderFindings([...given, finding('broken', 'x', at(1)), finding('broken', 'x', at(2))])
  expect(ordered.map(({ finding: { claim, where }, times }) => [claim, where?.line, times])).toEqual([
    ['x', 2, 2],
    ['x', 1, 1],
    ['u', undefined, 1],
    ['h', undefined, 2],
  ])
})

test('texts that run together are not taken for the same', () => {
  expect(
    orderFindings([finding('holds', 'a', { observed: ',b' }), finding('holds', 'a,', { observed: 'b' })]),
  ).toHaveLength(2)
})
