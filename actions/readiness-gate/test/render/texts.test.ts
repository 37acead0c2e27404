import { describe, expect, test } from 'vitest'
import { badgeJson, badgeSvg } from '../../src/render/badge.ts'
import { chartOf } from '../../src/render/chart.ts'
import { linesChanged } from '../../src/render/lines-changed.ts'
import { slackMessage } from '../../src/render/slack.ts'
import { sparkline } from '../../src/render/sparkline.ts'
import { exact, points } from '../../src/verdict/points.ts'
import { readiness } from './readiness.ts'

const links = { repository: 'octo-org/octo-repo', run: 'https://github.com/octo-org/octo-repo/actions/runs/7' }
const slack = (more = {}) => slackMessage(readiness(more), 'not ready: a <must> & more', links)
const textIn = (message: string) =>
  (JSON.parse(message) as { blocks: [{ text: { text: string } }] }).blocks[0].text.text

describe('the badge', () => {
  // shields.io, services/endpoint/endpoint.service.js: unknown keys are refused.
  const KNOWN = [
    'schemaVersion',
    'label',
    'message',
    'color',
    'labelColor',
    'isError',
    'namedLogo',
    'logoSvg',
    'logoColor',
    'logoSize',
    'style',
    'cacheSeconds',
  ]
  test.each([
    [{}, '81.0–91.0', 'red'],
    [{ outcome: 'inconclusive' }, '81.0–91.0 ?', 'lightgrey'],
    [{ outcome: 'pass', low: 9_200, high: 9_200 }, '92.0', 'green'],
    [{ outcome: 'pass', low: 9_900, high: 9_900 }, '99.0', 'brightgreen'],
  ] as const)('%o', (more, message, color) => {
    const badge = JSON.parse(badgeJson(readiness(more))) as object
    expect(badge).toEqual({ schemaVersion: 1, label: 'readiness', message, color })
    expect(Object.keys(badge).every((key) => KNOWN.includes(key))).toBe(true)
    const svg = badgeSvg(readiness(more))
    expect(svg).toContain(`>${message}</text>`)
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|script|style=|url\(/)
  })
})

describe('Slack', () => {
  test('names the change, the worst signals and the run; markup of others is text', () => {
    const text = textIn(slack())
    expect(text).toContain(':x: *octo-org/octo-repo: not ready* (was: ready), between 81.0 and 91.0 of 100, 90 wanted')
    expect(text).toContain('not ready: a &lt;must&gt; &amp; more')
    expect(text).not.toContain('<!channel>')
    expect(text).toContain('<https://github.com/octo-org/octo-repo/actions/runs/7|The run>')
    expect(text.indexOf('cves')).toBeLessThan(text.indexOf('alerts'))
  })
  test('stays below 3,000 characters, whatever is in it', () => {
    const [first] = readiness().signals
    const signals = Array.from({ length: 300 }, (_, at) => ({
      ...first,
      id: `s${at}`,
      standing: 'missed' as const,
      observed: '<'.repeat(5_000),
    }))
    const message = slack({ signals })
    expect(textIn(message).length).toBeLessThan(3_000)
    expect(textIn(message)).toContain('|The run>')
  })
})

test('the sparkline has a fixed range, with the first and the last', () => {
  expect(sparkline([7_100, 8_000, 9_500])).toBe('71.0 ▃▅█ 95.0')
  expect(sparkline([0, 6_000, 10_000])).toBe('0.0 ▁▁█ 100.0')
  expect(sparkline(Array<number>(100).fill(9_000)).split(' ')[1]).toHaveLength(30)
})

test('the chart has at most thirty points and nothing but numbers', () => {
  const chart = chartOf(Array.from({ length: 50 }, (_, at) => 9_000 + at))
  expect(chart[0]).toBe('xychart-beta')
  expect(chart.at(-1)?.match(/\d+\.\d\d/g)).toHaveLength(30)
})

test('numbers are cut', () => {
  expect([points(8_999), points(9_000), exact(8_999), exact(10_000)]).toEqual(['89.9', '90.0', '89.99', '100.00'])
})

test('what changed, between what is the same', () => {
  expect(linesChanged('a\nb\nc', 'a\nx\nc')).toEqual(['- b', '+ x'])
  expect(linesChanged(undefined, 'a')).toEqual(['- ', '+ a'])
  expect(linesChanged('', Array.from({ length: 100 }, (_, at) => `${at}`).join('\n'))).toHaveLength(60)
})
