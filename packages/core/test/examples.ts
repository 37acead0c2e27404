import type { Finding, Report, Section, Verdict } from '../src/model/index.ts'

const stale: Finding = {
  claim: 'httpx ^0.27',
  outcome: 'broken',
  code: 'not-locked',
  observed: 'not in the lock',
  where: { file: 'backend/pyproject.toml', line: 14, column: 1 },
  remedy: { text: 'lock again', command: 'cd backend && poetry lock' },
}
const python: Finding = {
  claim: 'python ^3.11',
  outcome: 'broken',
  code: 'python-differs',
  observed: 'lock was made for ^3.10',
  expected: '^3.11',
  where: { file: 'backend/pyproject.toml', line: 9 },
  remedy: { text: 'lock again', command: 'cd backend && poetry lock' },
}
const sound: Finding = {
  claim: 'frontend/package-lock.json',
  outcome: 'holds',
  code: 'fresh',
  observed: '612 packages, npm 11 would accept it',
}
const ruby: Finding = {
  claim: 'rails',
  outcome: 'unknown',
  code: 'needs-ruby',
  observed: 'its version depends on Ruby code',
  where: { file: 'Gemfile', line: 7 },
  remedy: { text: 'write the version as a string, or set undetermined: warn' },
  additional: true,
}
const unreadable: Finding = {
  claim: 'api/poetry.lock',
  outcome: 'unknown',
  code: 'lock-unreadable',
  observed: 'permission denied',
  where: { file: 'api/poetry.lock' },
  remedy: { text: 'let the job read it', command: 'chmod a+r api/poetry.lock' },
}
const metrics = { locks: 2, stale: 1, packages: 702, lockfileKinds: 'poetry, npm' }

function report(verdict: Verdict, effective: 'hard' | 'soft' = 'hard', why = 'push to main'): Report {
  return {
    version: 1,
    gate: 'lock-consistency',
    tool: { name: 'ci-gates', version: '1.2.3' },
    subject: {
      repository: 'acme/shop',
      sha: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/heads/main',
      event: 'push',
      defaultBranch: 'main',
      serverUrl: 'https://github.com',
    },
    enforcement: { wish: 'auto', effective, why },
    verdict,
    startedAt: '2026-01-02T03:04:05.000Z',
    finishedAt: '2026-01-02T03:04:05.041Z',
    durationMs: 41,
  }
}

const failed: Verdict = {
  outcome: 'fail',
  code: 'lock-stale',
  reason:
    'backend/poetry.lock is stale: "httpx" was added at backend/pyproject.toml:14 and is not in the lock. Fix: cd backend && poetry lock',
  findings: [stale, python, python, ruby, sound],
  metrics,
}

/** What a gate may tell beside its findings, hostile texts in it. */
const beside: Section[] = [
  {
    title: 'Account',
    lead: true,
    lines: ['964 of 1,000 = 96.4 %: 964 passed, 36 failed', 'trend: 97.1 → 96.4 %, ::error::<b>@acme'],
  },
  { title: 'Flaky', table: { columns: ['test', 'attempts'], rows: [['tests/a.py::test_b[x|y]', '3']], more: 7 } },
  { title: 'Slowest growth', folded: true, table: { columns: ['test'], rows: [['<script>'], ['@acme `code`']] } },
  { title: 'Nothing', table: { columns: ['test'], rows: [] } },
]

/** A report of each sort, as a person may meet it. */
export const examples: Readonly<Record<string, Report>> = {
  pass: report({
    outcome: 'pass',
    code: 'fresh',
    reason: '2 locks match their manifests, 702 packages',
    findings: [
      sound,
      { ...sound, claim: 'backend/poetry.lock', observed: '90 packages, as pyproject.toml wants them' },
    ],
    metrics: { ...metrics, stale: 0 },
  }),
  'pass-narrowly': report({
    outcome: 'pass',
    code: 'fresh',
    reason: '2 locks match their manifests; 41 of 44 gems checked, 3 depend on Ruby code',
    findings: [ruby, { ...ruby, claim: 'pg', where: { file: 'Gemfile', line: 12 } }, sound],
    metrics: { ...metrics, stale: 0 },
  }),
  fail: report(failed),
  'with-sections': report({
    outcome: 'fail',
    code: 'not-ready',
    reason: 'http://127.0.0.1:8000/healthz was not ready after 60 s: connection refused. Start the service.',
    findings: [{ claim: 'http://127.0.0.1:8000/healthz', outcome: 'broken', code: 'refused', observed: 'refused' }],
    metrics: { attempts: 41 },
    sections: [
      { title: 'What happened', lines: ['0.0 s   connection refused   41 attempts', '60.0 s  gave up'] },
      { title: 'api.log, last lines', lines: ['::error::forged', '```', '</details> @octocat \u001b[2J'] },
      { title: 'nothing', lines: [] },
    ],
  }),
  soft: report(failed, 'soft', 'on pull requests'),
  'soft-branch': report(failed, 'soft', 'push to topic, which is not main'),
  inconclusive: report({
    outcome: 'inconclusive',
    code: 'lock-unreadable',
    reason: 'no verdict: api/poetry.lock cannot be read (permission denied). Fix: chmod a+r api/poetry.lock',
    findings: [unreadable, sound],
    metrics: { ...metrics, stale: 0 },
  }),
  sections: report({ ...failed, sections: beside }),
  weighed: report({
    ...failed,
    findings: [{ ...stale, weight: 'must' }, { ...sound, weight: '20' }, ruby, { ...unreadable, weight: '<b>|' }],
    sections: [{ title: 'Trend', diagram: ['xychart-beta', '```', '  line [1, 2]'] }],
  }),
  cancelled: report({
    outcome: 'inconclusive',
    code: 'cancelled',
    reason: 'no verdict: cancelled by SIGINT, so nothing is concluded',
    findings: [],
    metrics: {},
  }),
}

/** A report of many findings, each with texts of this length. */
export function large(count: number, text: string): Report {
  const findings = Array.from(
    { length: count },
    (_, at): Finding => ({
      claim: `${at} ${text}`,
      outcome: at % 10 === 0 ? 'holds' : at % 10 === 1 ? 'unknown' : 'broken',
      code: 'one-of-many',
      observed: text,
      expected: text,
      where: { file: `src/${at}/${text}`, line: at + 1 },
      remedy: { text, command: text },
    }),
  )
  const rows = Array.from({ length: Math.min(count, 5_000) }, (_, at) => [`${at} ${text}`, text])
  const sections = [{ title: text, lead: true, lines: [text], table: { columns: ['one', 'other'], rows } }]
  return report({ ...failed, findings, metrics: { locks: count }, sections })
}
