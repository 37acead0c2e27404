/** What inputs ask for beside a verdict. */
export interface Wish {
  readonly comment: 'never' | 'on-change' | 'always'
  readonly dashboard: string | undefined
  readonly badge: string | undefined
  readonly slackWebhook: string | undefined
  readonly webhook: string | undefined
  readonly commit: boolean
  /** Show what would be done. */
  readonly dryRun: boolean
  readonly signal: AbortSignal
}
