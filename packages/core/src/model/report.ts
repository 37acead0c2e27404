import type { Enforcement } from './enforcement.ts'
import type { Subject } from './subject.ts'
import { escapeDeceptive } from './text/visible.ts'
import type { Verdict } from './verdict.ts'

/** The report's format. It rises when a reader of the old one would misread the new one. */
export const REPORT_VERSION = 1

/** A verdict with its circumstances: what every other output is rendered from. */
export interface Report {
  readonly version: typeof REPORT_VERSION
  readonly gate: string
  readonly tool: { readonly name: string; readonly version: string }
  readonly subject: Subject
  readonly enforcement: Enforcement
  readonly verdict: Verdict
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly finishedAt: string
  readonly durationMs: number
}

/**
 * The report as JSON that can also be printed: `cat report.json` in a later step must not start a command (`##[` counts
 * anywhere in a line), nor fool a reader. Escapes within strings change nothing of what they say.
 */
export function reportJson(report: Report): string {
  return `${escapeDeceptive(JSON.stringify(report, undefined, 2)).replaceAll('##[', '#\\u0023[')}\n`
}
