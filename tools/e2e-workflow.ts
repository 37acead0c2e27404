import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const HEAD = `# Written by \`pnpm sync\` from e2e/*.yml, which a runner that is not GitHub's executes, too.
name: e2e
on:
  workflow_call: # ci.yml, so that its one required check answers for this, too
  workflow_dispatch:
  schedule:
    - cron: "17 4 * * *" # the runners' images change without a commit of ours
permissions: {}
jobs:
`

/** GitHub's workflow that runs the jobs of every file in `e2e/`: their texts below `jobs:`, one after another. */
export function e2eWorkflow(root: string): string {
  const files = readdirSync(join(root, 'e2e')).filter((name) => name.endsWith('.yml'))
  return (
    HEAD +
    files
      .sort()
      .map((name) => jobsOf(name, readFileSync(join(root, 'e2e', name), 'utf8')))
      .join('\n')
  )
}

function jobsOf(name: string, text: string): string {
  const [, jobs] = text.split(/^jobs:\n/m)
  if (jobs === undefined) throw new Error(`e2e/${name} has no line "jobs:"`)
  return jobs
}
