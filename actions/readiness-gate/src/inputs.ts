import { input } from '@ci-gates/core/model'

const TOKEN = `$\{{ github.token }}`

/** The inputs of this gate's own. */
export const inputs = {
  config: input.path({
    description:
      'The configuration. Left out: `.github/readiness.yml`; without that file the gate only reports, on signals it finds by itself.',
    optional: true,
  }),
  failUnder: input.percent({
    description:
      'The least score that passes, in place of `gate.fail-under`; without a configuration, it makes the gate enforce.',
    optional: true,
  }),
  githubToken: input.secret({ description: 'Token for signals that ask GitHub, and for the comment.', default: TOKEN }),
  comment: input.choice({
    of: ['never', 'on-change', 'always'],
    description:
      'Whether to keep one comment on the pull request: written when it would say something else, or on every run. Needs `pull-requests: write`.',
    default: 'never',
  }),
  dashboard: input.path({
    description: 'A Markdown file in which the part between the markers of this gate is kept up to date.',
    optional: true,
  }),
  badge: input.path({
    description: 'Where to write the badge, as JSON for shields.io; an SVG goes beside it.',
    optional: true,
  }),
  history: input.text({
    description:
      'Where earlier runs are kept: `artifact`, `artifact:NAME`, `branch:NAME`, the path of a file, or `off`. Needed for trends, and to tell a change of verdict.',
    default: 'off',
  }),
  slackWebhook: input.secret({
    description: 'Incoming webhook of Slack, told when the verdict changes. Needs `history`.',
    optional: true,
  }),
  webhook: input.secret({
    description: 'Address that the result is posted to as JSON, on every run.',
    optional: true,
  }),
  checkOnly: input.boolean({
    description: 'Write nothing at all but the report, the summary and the outputs.',
    default: 'false',
  }),
  dryRun: input.boolean({ description: 'Show what would be written or sent, and do neither.', default: 'false' }),
  commit: input.boolean({
    description: 'Commit dashboard and badge to the branch of the run. Needs `contents: write`.',
    default: 'false',
  }),
  allowCommands: input.boolean({
    description: 'Run signals of kind `command`. Without it they are not run, and told as unknown.',
    default: 'false',
  }),
  deadline: input.duration({ description: 'How long all signals together may take.', default: '5m' }),
  requests: input.integer({
    description: 'How many requests to GitHub all signals together may make.',
    min: 1,
    max: 1_000,
    default: '200',
  }),
  init: input.boolean({
    description: 'Write a configuration to start from, and judge nothing. For a terminal.',
    default: 'false',
  }),
}
