// A GitHub of an incident's own: it answers the routes it is given, in the shapes of GitHub's API, and 404 in GitHub's words
// for everything else. `e2e/run.ts` tells act to send the gates here. GitHub's own runner cannot be told, so in a workflow
// that runs there, too, a step that asks this is for act alone: `if: github.actor == 'nektos/act'`.

import { createServer } from 'node:http'

/** The repository that the incidents are about, as GITHUB_REPOSITORY. */
export const REPOSITORY = 'acme/shop'

// As in `e2e/run.ts`; workflows run one after another.
const PORT = 18410

/**
 * Serves `routes` on this machine: by path below `/repos/acme/shop`, in which `*` stands for one segment, what
 * to answer, or a function of the query that tells it.
 */
export function serveGitHub(routes) {
  createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1')
    const answer = Object.entries(routes).find(([path]) =>
      fits(`/repos/${REPOSITORY}${path}`, decodeURIComponent(url.pathname)),
    )?.[1]
    const body = typeof answer === 'function' ? answer(url.searchParams) : answer
    const isFound = request.method === 'GET' && body !== undefined
    response.writeHead(isFound ? 200 : 404, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(isFound ? body : { message: 'Not Found', status: '404' }))
  }).listen(PORT, '127.0.0.1')
}

/** A time so many hours ago, as GitHub writes it. */
export function hoursAgo(hours) {
  return new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** A list as GitHub writes it: how many there are beside the page, which holds all of them here. */
export function page(name, items) {
  return { total_count: items.length, [name]: items }
}

/** A run of a workflow, as `GET …/actions/runs` lists it; `more` says what it came to. */
export function workflowRun(id, file, more) {
  return {
    id,
    name: file.replace(/\.ya?ml$/, ''),
    path: `.github/workflows/${file}`,
    head_branch: 'main',
    head_sha: '0123456789abcdef0123456789abcdef01234567',
    head_repository: { full_name: REPOSITORY },
    run_attempt: 1,
    html_url: `https://github.com/${REPOSITORY}/actions/runs/${id}`,
    updated_at: more.created_at,
    ...more,
  }
}

function fits(pattern, path) {
  const [wanted, seen] = [pattern.split('/'), path.split('/')]
  return wanted.length === seen.length && wanted.every((part, at) => part === '*' || part === seen[at])
}
