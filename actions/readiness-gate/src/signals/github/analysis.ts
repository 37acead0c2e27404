import { formatDuration } from '@ci-gates/core/model'
import { type Analysis, analysesOf } from '@ci-gates/github'
import { ageOf } from './ages.ts'
import type { Answered, Place } from './asking.ts'
import { unanswered, unknown } from './unanswered.ts'

const REMEDY = 'Run CodeQL, or upload SARIF, for this branch'

/**
 * The proof that code scanning looked at a ref at all, or at this very commit: without one, no open alert means nothing.
 * Answers what to tell about it, per tool.
 */
export async function analysisFor(
  place: Place,
  ref: string,
  scope: 'ref' | 'commit',
): Promise<Answered<readonly string[]>> {
  const { github, scene } = place
  const isThis = ({ sha }: Analysis) => sha === scene.sha
  const walk = await github.walk(analysesOf(place, ref), (soFar) => scope === 'ref' || soFar.some(isThis))
  const { outcome } = walk
  if (outcome.kind === 'absent')
    return { unknown: unknown('never-analysed', `code scanning never looked at ${ref} (${outcome.detail})`, REMEDY) }
  if (outcome.kind !== 'measured') return { unknown: unanswered(outcome, 'code scanning analyses') }
  const [newest] = outcome.value
  if (!newest) return { unknown: unknown('never-analysed', `code scanning never looked at ${ref}`, REMEDY) }
  const age = formatDuration(ageOf(scene.clock.now(), newest.createdAt))
  const last = `the last scan of ${ref} was of ${newest.sha.slice(0, 7)}, ${age} ago`
  const ofThis = outcome.value.filter(isThis)
  if (scope === 'commit' && ofThis.length === 0)
    return {
      unknown: unknown(
        'not-analysed',
        `code scanning has not looked at this commit; ${last}`,
        'Wait for the scan, or set `analysis: ref`',
      ),
    }
  const proof = ofThis.length > 0 ? ofThis : outcome.value
  const failed = latestOfTools(proof).filter(({ error }) => error !== '')
  if (failed.length > 0)
    return {
      unknown: unknown(
        'scan-failed',
        `${failed[0]?.tool} could not scan: ${failed[0]?.error}`,
        'Look at the run of the scan',
      ),
    }
  const tools = [...new Set(proof.map(({ tool }) => tool))].join(', ')
  return {
    value: [ofThis.length > 0 ? `this commit was scanned by ${tools}` : `${last}, by ${tools}; this commit was not`],
  }
}

/** The newest of each tool. */
function latestOfTools(analyses: readonly Analysis[]): Analysis[] {
  return [...new Map(analyses.toReversed().map((each) => [each.tool, each])).values()]
}
