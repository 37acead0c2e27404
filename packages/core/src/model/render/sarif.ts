import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import { shorten } from '../text/visible.ts'
import { leadIn } from './order.ts'

/** GitHub takes 5,000 results of a run at most and shows so many (docs, "SARIF support for code scanning"). */
const MOST_RESULTS = 5_000
const LONGEST = 1_000

/**
 * What is broken, as SARIF 2.1.0 (OASIS, 2020) for code scanning: one result a finding that has a place. Paths are relative
 * to the workspace; `partialFingerprints` follow the claim and not the line, so that an alert stays one while lines move.
 */
export function sarif(report: Report): string {
  const broken = report.verdict.findings.filter(({ outcome, where }) => outcome === 'broken' && where !== undefined)
  const codes = [...new Set(broken.map(({ code }) => code))].sort()
  const run = {
    tool: {
      driver: {
        name: `${report.tool.name} ${report.gate}`,
        semanticVersion: report.tool.version,
        rules: codes.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: report.verdict.outcome !== 'inconclusive' }],
    results: broken.slice(0, MOST_RESULTS).map((finding) => resultOf(finding, codes)),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function resultOf(finding: Finding, codes: readonly string[]) {
  const { claim, code, observed, where, remedy } = finding
  const mend = remedy ? `. ${remedy.command ? `${leadIn(remedy)} ${remedy.command}` : remedy.text}` : ''
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: 'error',
    message: { text: shorten(`${claim}: ${observed}${mend}`, LONGEST) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(where?.file ?? '') },
          region: {
            startLine: where?.line ?? 1,
            ...(where?.column === undefined ? {} : { startColumn: where.column }),
          },
        },
      },
    ],
    partialFingerprints: { 'ciGates/v1': shorten(`${where?.file} ${code} ${claim}`, LONGEST) },
  }
}

function uriOf(file: string): string {
  return file
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/')
}
