import { temporaryWorkspace } from '@ci-gates/testkit'
import { fakeGitHub } from '@ci-gates/testkit/fake-github'
import { CONFIG, judge, pullRequest, REPOSITORY, SHA } from './actions/readiness-gate/test/bundle.ts'

const show = (t: string, r: any) => {
  console.log(
    `\n######## ${t}: exit ${r.exitCode}\n--- log\n${r.log}\n--- summary\n${r.summary}\n--- outputs`,
    r.outputs,
    r.violations,
  )
}
const config = `version: 1
gate: { fail-under: 90%, target: 95% }
signals:
  docs: { kind: file, file: README.md, min-lines: 3, weight: 60 }
  changelog: { kind: file, file: CHANGELOG.md, weight: 20 }
  ci: { kind: workflow-runs, workflow: ci.yml, weight: 10 }
  nightly: { kind: schedule, workflows: [scan.yml], must: true, weight: 10 }
`
const run = (id: number, conclusion: string, path = '.github/workflows/ci.yml', event = 'push') => ({
  id,
  path,
  event,
  conclusion,
  status: 'completed',
  head_branch: 'main',
  head_sha: String(id).padStart(40, 'a'),
  run_attempt: 1,
  created_at: new Date(Date.now() - id * 3600e3).toISOString(),
  head_repository: { full_name: REPOSITORY, id: 1 },
})
await using server = await fakeGitHub()
server.addRepository(REPOSITORY, {
  workflows: [
    { id: 1, path: '.github/workflows/ci.yml', name: 'CI', state: 'active' },
    { id: 2, path: '.github/workflows/scan.yml', name: 'Scan', state: 'active' },
  ],
  runs: [
    ...Array.from({ length: 30 }, (_, i) => run(i + 1, i === 3 ? 'failure' : 'success')),
    ...Array.from({ length: 5 }, (_, i) => run(i + 101, 'failure', '.github/workflows/scan.yml', 'schedule')),
  ],
  files: { '.github/workflows/scan.yml': 'on: { schedule: [{cron: "0 3 * * *"}] }' },
})
const files = {
  [CONFIG]: config,
  'README.md': 'a\nb\nc\n',
  'CHANGELOG.md': 'x\n',
  '.github/workflows/scan.yml': 'on: { schedule: [{cron: "0 3 * * *"}] }',
}
const which = process.argv[2]
if (which === 'notready') show('not ready', await judge(files, {}, { server }))
if (which === 'ready')
  show('ready', await judge({ ...files, [CONFIG]: config.replace(/ {2}nightly.*\n/, '') }, {}, { server }))
if (which === 'inconclusive')
  show(
    'inconclusive',
    await judge(
      { ...files, [CONFIG]: config.replace(/ {2}nightly.*\n/, '').replace('weight: 10', 'weight: 30') },
      { 'github-token': 'x' },
      { server },
    ),
  )
if (which === 'zero')
  show(
    'zero',
    await judge(
      {
        'README.md': 'x',
        'CHANGELOG.md': 'x',
        '.github/workflows/ci.yml': 'on: [push]\njobs: {}',
        '.github/workflows/scan.yml': 'on: { schedule: [{cron: "0 3 * * *"}] }',
      },
      {},
      { server },
    ),
  )
if (which === 'error')
  show(
    'error',
    await judge(
      { ...files, [CONFIG]: config.replace('weight: 60', 'wieght: 60').replace('90%', '0.9') },
      {},
      { server },
    ),
  )
if (which === 'pr') {
  await using w = temporaryWorkspace({ ...files, [CONFIG]: config.replace(/ {2}nightly.*\n/, '') }, { git: true })
  const base = w.commit()
  w.write({ [CONFIG]: config.replace(/ {2}nightly.*\n/, '').replace('90%', '50%') })
  w.commit()
  server.addIssue(REPOSITORY, 7)
  show(
    'pr',
    await judge(
      w,
      { comment: 'on-change' },
      { server, event: pullRequest(base), eventName: 'pull_request', ref: 'refs/pull/7/merge' },
    ),
  )
  console.log(server.repositories.get(REPOSITORY)!.issues.get(7)!.comments[0]?.body)
}
if (which === 'dry') {
  show(
    'dry',
    await judge(
      { ...files, 'docs/r.md': '# Hi\n<!-- ci-gates:readiness -->\n<!-- /ci-gates:readiness -->\n' },
      {
        'dry-run': 'true',
        dashboard: 'docs/r.md',
        badge: 'b.json',
        history: 'h.json',
        'slack-webhook': 'https://hooks.slack.com/services/T/B/xyz12345',
        webhook: 'http://127.0.0.1:1/x',
        commit: 'true',
      },
      { server },
    ),
  )
}
console.log(server.requests.map((r) => r.method + ' ' + r.target).join('\n'), server.violations)
