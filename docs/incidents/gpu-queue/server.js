// GitHub on the day after: two jobs ask for [self-hosted, gpu], which no online runner carries, and one waits for a minute.
import { hoursAgo, page, serveGitHub, workflowRun } from '../../../e2e/github.js'

const job = (id, name, hours, labels) => ({
  id,
  name,
  status: 'queued',
  conclusion: null,
  labels,
  runner_id: null,
  created_at: hoursAgo(hours),
  started_at: hoursAgo(hours),
  completed_at: null,
  html_url: `https://github.com/acme/shop/actions/runs/${id}`,
})
const queued = [
  workflowRun(18290, 'runson-gpu.yml', { event: 'push', status: 'queued', conclusion: null, created_at: hoursAgo(19) }),
  workflowRun(18301, 'ci.yml', { event: 'push', status: 'queued', conclusion: null, created_at: hoursAgo(0.02) }),
]

serveGitHub({
  '': { full_name: 'acme/shop', default_branch: 'main' },
  '/actions/runs': (query) => page('workflow_runs', query.get('status') === 'queued' ? queued : []),
  '/actions/runs/18290/jobs': page('jobs', [
    job(1, 'gpu-tests', 19, ['self-hosted', 'gpu']),
    job(2, 'gpu-bench', 18, ['self-hosted', 'gpu']),
  ]),
})
