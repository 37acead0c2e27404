import * as v from 'valibot'
import { ENFORCEMENTS } from './enforcement.ts'
import { REPORT_VERSION, type Report } from './report.ts'

const where = v.object({
  file: v.string(),
  line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  column: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

const finding = v.object({
  claim: v.string(),
  outcome: v.picklist(['holds', 'broken', 'unknown']),
  code: v.string(),
  observed: v.string(),
  expected: v.exactOptional(v.string()),
  where: v.exactOptional(where),
  remedy: v.exactOptional(v.object({ text: v.string(), command: v.exactOptional(v.string()) })),
  weight: v.exactOptional(v.string()),
  additional: v.exactOptional(v.boolean()),
})

const section = v.object({
  title: v.string(),
  lines: v.exactOptional(v.array(v.string())),
  table: v.exactOptional(
    v.object({
      columns: v.array(v.string()),
      rows: v.array(v.array(v.string())),
      more: v.exactOptional(v.number()),
    }),
  ),
  diagram: v.exactOptional(v.array(v.string())),
  lead: v.exactOptional(v.boolean()),
  folded: v.exactOptional(v.boolean()),
})

const verdict = v.object({
  outcome: v.picklist(['pass', 'fail', 'inconclusive']),
  code: v.string(),
  reason: v.string(),
  findings: v.array(finding),
  metrics: v.record(v.string(), v.union([v.number(), v.string(), v.boolean()])),
  sections: v.exactOptional(v.array(section)),
  softOnPullRequests: v.exactOptional(v.boolean()),
  soft: v.exactOptional(v.object({ why: v.string(), quiet: v.exactOptional(v.boolean()) })),
  detail: v.exactOptional(v.record(v.string(), v.unknown())),
  hardening: v.exactOptional(v.union([v.object({ because: v.string() }), v.object({ note: v.string() })])),
})

/**
 * The report as a schema, for whoever reads one; `pnpm sync` publishes it as JSON Schema in `schemas/`. That it says the
 * same as the `Report` type is the compiler's business.
 */
export const reportSchema = v.object({
  version: v.literal(REPORT_VERSION),
  gate: v.string(),
  tool: v.object({ name: v.string(), version: v.string() }),
  subject: v.object({
    repository: v.string(),
    sha: v.string(),
    ref: v.string(),
    event: v.string(),
    defaultBranch: v.exactOptional(v.string()),
    serverUrl: v.exactOptional(v.string()),
  }),
  enforcement: v.object({ wish: v.picklist(ENFORCEMENTS), effective: v.picklist(['hard', 'soft']), why: v.string() }),
  verdict,
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  finishedAt: v.pipe(v.string(), v.isoTimestamp()),
  durationMs: v.number(),
}) satisfies v.GenericSchema<Report>
