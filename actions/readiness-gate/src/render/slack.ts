import { shorten, visible } from '@ci-gates/core/model'
import { bar, points, span } from '../verdict/points.ts'
import { MARK, OUTCOME_WORD } from './marks.ts'
import type { Readiness } from './readiness.ts'

// A section holds 3,000 characters; over all blocks more than some 13,000 are refused without a word in the documentation.
const LONGEST = 2_800
const MOST_SIGNALS = 8

/** Where the message leads: the run's page. */
export interface SlackLinks {
  readonly repository: string
  readonly run: string | undefined
}

/** A message for an incoming webhook: `text` for notifications, one section for everything else. */
export function slackMessage(readiness: Readiness, reason: string, links: SlackLinks): string {
  const { outcome, previous, low, high, bar: wanted, signals } = readiness
  const was = previous ? ` (was: ${OUTCOME_WORD[previous]})` : ''
  const head = `${ICON[outcome]} *${plain(links.repository)}: ${OUTCOME_WORD[outcome]}*${was}, ${span({ low, high })} of 100, ${bar(wanted)} wanted`
  const off = signals
    .filter(({ standing }) => standing === 'missed' || standing === 'open')
    .toSorted((a, b) => b.gain - a.gain)
  const lines = off.slice(0, MOST_SIGNALS).map(signalLine)
  const more = off.length > MOST_SIGNALS ? [`… and ${off.length - MOST_SIGNALS} more`] : []
  const link = links.run ? [`<${links.run}|The run>`] : []
  const text = within([head, plain(shorten(reason, 600)), ...lines, ...more], LONGEST - link.join('').length)
  return JSON.stringify({
    text: shorten(head, 300),
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: [...text, ...link].join('\n') } }],
  })
}

const ICON = { pass: ':white_check_mark:', fail: ':x:', inconclusive: ':grey_question:' } as const

function signalLine({ id, standing, must, gain, observed }: Readiness['signals'][number]): string {
  const counts = [...(must ? ['must'] : []), ...(gain > 0 ? [`+${points(gain)}`] : [])].join(', ')
  return `${MARK[standing]} ${plain(id)}: ${plain(shorten(observed, 160))}${counts ? ` (${counts})` : ''}`
}

/** Slack's own rule: these three, which ends every `<!channel>` and link; marks for bold and code are taken apart, too. */
function plain(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, (mark) => `${mark}\u200b`)
}

/** Whole lines while there is room. */
function within(lines: readonly string[], limit: number): string[] {
  const kept: string[] = []
  let left = limit
  for (const line of lines) {
    left -= line.length + 1
    if (left < 0) break
    kept.push(line)
  }
  return kept
}
