import { defineGate, input } from '@ci-gates/core/model'
import { main } from '@ci-gates/core/runner'
import { openGitHub, pullRequestOf, readEvent, runOf, upsertComment } from '../../../src/index.ts'

const gate = defineGate({
  name: 'github-probe',
  title: 'GitHub probe',
  description: 'Writes a comment, or leaves GitHub alone.',
  branding: { icon: 'message-circle', color: 'blue' },
  inputs: {
    token: input.secret({ description: 'Without it GitHub is left alone.', optional: true }),
    budget: input.duration({ description: 'How long GitHub may take.', default: '5s' }),
  },
  outputs: { kind: 'What became of it.' },
  run: async ({ token, budget }, { signal }) => {
    const pull = pullRequestOf(readEvent(process.env))
    const run = runOf(process.env)
    const github = openGitHub({ token: token ?? '', budgetMs: budget, signal: signal as globalThis.AbortSignal })
    const wish = {
      repository: process.env.GITHUB_REPOSITORY ?? '',
      issue: pull.kind === 'measured' ? pull.value.number : 0,
      marker: '<!-- ci-gates:github-probe -->',
      body: 'text',
      ...(run ? { run } : {}),
    }
    const outcome = token === undefined ? { kind: 'left alone' } : await upsertComment(github, wish)
    const findings = [
      { claim: 'it is said', outcome: 'holds', code: 'said', observed: JSON.stringify(outcome) } as const,
    ]
    return { outcome: 'pass', code: 'done', reason: outcome.kind, findings, metrics: { kind: outcome.kind } }
  },
})

await main(gate)
