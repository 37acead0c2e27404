import { points } from '../verdict/points.ts'
import type { Readiness } from './readiness.ts'

const LABEL = 'readiness'
const COLORS = { pass: 'brightgreen', narrow: 'green', fail: 'red', inconclusive: 'lightgrey' } as const
const HEX = { brightgreen: '#3c1', green: '#97ca00', red: '#e05d44', lightgrey: '#9f9f9f' } as const

/** For shields.io's endpoint badge, which refuses keys it does not know (its `endpoint.service.js`). */
export function badgeJson(readiness: Readiness): string {
  const { message, color } = badge(readiness)
  return `${JSON.stringify({ schemaVersion: 1, label: LABEL, message, color }, undefined, 2)}\n`
}

/** The same as a picture: no script, no font and no address in it, so that a private repository can show its own. */
export function badgeSvg(readiness: Readiness): string {
  const { message, color } = badge(readiness)
  const [left, right] = [widthOf(LABEL), widthOf(message)]
  const title = escapeXml(`${LABEL}: ${message}`)
  const text = (x: number, what: string) =>
    `<text x="${x}" y="14" fill="#fff" text-anchor="middle">${escapeXml(what)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<rect width="${left}" height="20" fill="#555"/>`,
    `<rect x="${left}" width="${right}" height="20" fill="${HEX[color]}"/>`,
    `<g font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    text(left / 2, LABEL),
    text(left + right / 2, message),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function badge({ outcome, low, high, target }: Readiness) {
  const score = low === high ? points(low) : `${points(low)}–${points(high)}`
  const message = outcome === 'inconclusive' ? `${score} ?` : score
  return { message, color: outcome === 'pass' && low < target ? COLORS.narrow : COLORS[outcome] }
}

/** Seven units a letter is what Verdana of this size takes at most. */
function widthOf(text: string): number {
  return text.length * 7 + 10
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
