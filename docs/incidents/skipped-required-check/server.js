// GitHub's answers about the merged commit: `build` passed, `integration` was skipped, and the ruleset required both.
import { hoursAgo, page, serveGitHub } from '../../../e2e/github.js'

const check = (id, name, conclusion) => ({
  id,
  name,
  status: 'completed',
  conclusion,
  app: { id: 15368, slug: 'github-actions' },
  started_at: hoursAgo(1),
  details_url: `https://github.com/acme/shop/actions/runs/18290/job/${id}`,
})
const required = ['build', 'integration'].map((context) => ({ context, integration_id: 15368 }))
const parameters = { strict_required_status_checks_policy: false, required_status_checks: required }

serveGitHub({
  '': { full_name: 'acme/shop', default_branch: 'main' },
  '/rules/branches/main': [{ type: 'required_status_checks', ruleset_id: 7, parameters }],
  '/branches/main': { name: 'main', protected: true },
  '/commits/*/check-runs': page('check_runs', [check(1, 'build', 'success'), check(2, 'integration', 'skipped')]),
  '/commits/*/status': { state: 'pending', ...page('statuses', []) },
})
