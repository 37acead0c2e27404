import { alerts } from './alerts.ts'
import { checklist } from './checklist.ts'
import { checks } from './checks.ts'
import { command } from './command.ts'
import { coverage } from './coverage.ts'
import { deployment } from './deployment.ts'
import { file } from './file.ts'
import { grep } from './grep.ts'
import { http } from './http.ts'
import { issues } from './issues.ts'
import { link } from './link.ts'
import { lock } from './lock.ts'
import { manual } from './manual.ts'
import { metrics } from './metrics.ts'
import { prometheus } from './prometheus.ts'
import { query } from './query.ts'
import { queue } from './queue.ts'
import { report } from './report.ts'
import { requiredChecks } from './required-checks.ts'
import { sarif } from './sarif.ts'
import { schedule } from './schedule.ts'
import type { SignalKind } from './signal.ts'
import { tests } from './tests.ts'
import { tls } from './tls.ts'
import { usesPinned } from './uses-pinned.ts'
import { workflowRuns } from './workflow-runs.ts'

/** Every kind of signal that a configuration may name. */
export const kinds = [
  alerts,
  checklist,
  checks,
  command,
  coverage,
  deployment,
  file,
  grep,
  http,
  issues,
  link,
  lock,
  manual,
  metrics,
  prometheus,
  query,
  queue,
  report,
  requiredChecks,
  sarif,
  schedule,
  tests,
  tls,
  usesPinned,
  workflowRuns,
] as readonly unknown[] as readonly SignalKind[]
