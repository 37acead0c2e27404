import { createHash } from 'node:crypto'
import { codeSpan, markdown, shorten } from '@ci-gates/core/model'
import { bar, points, span, weightText } from '../verdict/points.ts'
import { MARK, OUTCOME_MARK, OUTCOME_WORD } from './marks.ts'
import type { Readiness, ReadinessSignal } from './readiness.ts'

const OPEN = /^<!-- ci-gates:readiness(?: ([0-9a-f]{16}))? -->$/
const CLOSE = '<!-- /ci-gates:readiness -->'
const BOX = /^- \[([ xX])\] .*<!-- ([\w.-]+) -->$/

/** The new text of a document, or why it was left alone and where to look. */
export type Filled = { readonly text: string } | { readonly problem: string; readonly line: number }

/**
 * Writes the state between this gate's markers, and nowhere else. Boxes that people ticked stay ticked. Where the markers
 * are missing, there more than once, or people wrote between them, nothing is changed.
 */
export function fillDashboard(text: string, readiness: Readiness): Filled {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(/\r?\n/)
  const found = regionOf(lines)
  if ('problem' in found) return found
  const old = lines.slice(found.open + 1, found.close)
  const body = bodyOf(readiness, tickedIn(old))
  const filled = [
    ...lines.slice(0, found.open),
    `<!-- ci-gates:readiness ${sealOf(body)} -->`,
    ...body,
    ...lines.slice(found.close),
  ]
  return { text: filled.join(end) }
}

function regionOf(lines: readonly string[]): { open: number; close: number } | { problem: string; line: number } {
  const fenced = insideFences(lines)
  const at = (test: (line: string) => boolean) =>
    lines.flatMap((line, index) => (!fenced.has(index) && test(line.trim()) ? [index] : []))
  const [opens, closes] = [at((line) => OPEN.test(line)), at((line) => line === CLOSE)]
  const [open, close] = [opens[0], closes[0]]
  if (open === undefined && close === undefined)
    return {
      problem: `has no line <!-- ci-gates:readiness --> followed by a line ${CLOSE}; write both where the state belongs`,
      line: 1,
    }
  if (open === undefined || close === undefined)
    return { problem: `has only one of the two markers; the other is missing`, line: (open ?? close ?? 0) + 1 }
  const second = opens[1] ?? closes[1]
  if (second !== undefined) return { problem: 'has the markers twice', line: second + 1 }
  if (close < open) return { problem: 'ends the part before it begins', line: close + 1 }
  const seal = OPEN.exec((lines[open] ?? '').trim())?.[1]
  const body = lines.slice(open + 1, close)
  const isOurs = seal === undefined ? body.every((line) => line.trim() === '') : seal === sealOf(body)
  if (isOurs) return { open, close }
  return {
    problem:
      'was edited between the markers, ticked boxes aside; move that text elsewhere, and empty the part together with the letters in its first marker',
    line: open + 1,
  }
}

/** Lines of fenced blocks: a README may show the markers. */
function insideFences(lines: readonly string[]): Set<number> {
  const inside = new Set<number>()
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) inside.add(index)
    if (mark && fence === undefined) fence = mark
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined
  }
  return inside
}

/** What this gate wrote, ticks aside. */
function sealOf(body: readonly string[]): string {
  const plain = body.map((line) => line.trimEnd().replace(/^- \[[xX]\]/, '- [ ]'))
  return createHash('sha256').update(plain.join('\n')).digest('hex').slice(0, 16)
}

function tickedIn(lines: readonly string[]): Set<string> {
  const boxes = lines.map((line) => BOX.exec(line.trimEnd()))
  return new Set(boxes.flatMap((box) => (box && box[1] !== ' ' ? [box[2] ?? ''] : [])))
}

function bodyOf(readiness: Readiness, ticked: ReadonlySet<string>): string[] {
  const { outcome, low, high, bar: wanted, coverage, unwaived, signals, steps } = readiness
  const waived = unwaived ? `; without waivers ${span(unwaived)}` : ''
  return [
    '',
    `${OUTCOME_MARK[outcome]} **${OUTCOME_WORD[outcome]}: ${span({ low, high })} of 100** (${bar(wanted)} wanted); evidence for ${points(coverage)} % of the weight${waived}`,
    '',
    '| | weight | signal | seen |',
    '| --- | --- | --- | --- |',
    ...signals.map(row),
    '',
    ...(steps.length === 0 ? [] : [...steps.map((step) => box(step, ticked.has(step.id))), '']),
  ]
}

function row({ id, standing, weight, must, observed, waiver }: ReadinessSignal): string {
  const counts = `${must ? 'must ' : ''}${weightText(weight)}`
  const seen =
    waiver && standing === 'waived' ? `waived until ${waiver.expires}, ${waiver.owner}: ${waiver.reason}` : observed
  return `| ${MARK[standing]} | ${counts} | ${codeSpan(id)} | ${markdown(shorten(seen, 300))} |`
}

/** The comment keeps its place in the page: by it a tick is found again. */
function box({ id, kind, gain, must }: Readiness['steps'][number], isTicked: boolean): string {
  const gained = gain > 0 ? `+${points(gain)}` : 'no points'
  return `- [${isTicked ? 'x' : ' '}] ${kind} ${codeSpan(id)} (${must ? 'must, ' : ''}${gained}) <!-- ${id} -->`
}
