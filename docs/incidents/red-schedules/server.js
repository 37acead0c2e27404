// GitHub after nine nights: the scan of dependencies has failed since its token expired, the link check passes.
import { hoursAgo, page, serveGitHub, workflowRun } from '../../../e2e/github.js'

const NIGHTS = 20
const RED = 9
const cron = "name: nightly\non:\n  schedule:\n    - cron: '0 3 * * *'\njobs: {}\n"
const workflows = ['cve-scan.yml', 'links.yml'].map((file, at) => ({
  id: at + 1,
  name: file,
  path: `.github/workflows/${file}`,
  state: 'active',
}))
const runs = (file, red) =>
  Array.from({ length: NIGHTS }, (_, night) =>
    workflowRun(18_290 - night, file, {
      event: 'schedule',
      status: 'completed',
      conclusion: night < red ? 'failure' : 'success',
      created_at: hoursAgo(6 + 24 * night),
    }),
  )
const content = { type: 'file', encoding: 'base64', size: cron.length, content: Buffer.from(cron).toString('base64') }

serveGitHub({
  '': { full_name: 'acme/shop', default_branch: 'main' },
  '/actions/workflows': page('workflows', workflows),
  '/actions/workflows/cve-scan.yml/runs': page('workflow_runs', runs('cve-scan.yml', RED)),
  '/actions/workflows/links.yml/runs': page('workflow_runs', runs('links.yml', 0)),
  '/contents/.github/workflows/*': content,
})
