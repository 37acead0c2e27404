// GitHub, of which only the runs of ci.yml are asked: the last twenty, one of which failed.
import { hoursAgo, page, serveGitHub, workflowRun } from '../github.js'

const run = (_, at) =>
  workflowRun(900 - at, 'ci.yml', {
    event: 'push',
    status: 'completed',
    conclusion: at === 4 ? 'failure' : 'success',
    head_sha: String(at).padStart(40, 'a'),
    created_at: hoursAgo(at + 1),
  })

serveGitHub({
  '': { full_name: 'acme/shop', default_branch: 'main' },
  '/actions/workflows/ci.yml/runs': page('workflow_runs', Array.from({ length: 20 }, run)),
})
