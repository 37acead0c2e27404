import { expectSafeMarkdown } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { fillDashboard } from '../../src/render/dashboard.ts'
import { readiness } from './readiness.ts'

const EMPTY =
  '# Release\n\nWords of ours.\n\n<!-- ci-gates:readiness -->\n<!-- /ci-gates:readiness -->\n\nMore words.\n'
const fill = (text: string, more = {}) => fillDashboard(text, readiness(more))
const filled = (text: string, more = {}) => {
  const result = fill(text, more)
  if (!('text' in result)) throw new Error(result.problem)
  return result.text
}

test('writes between its markers, and nowhere else', () => {
  const text = filled(EMPTY)
  expect(text).toMatch(/^# Release\n\nWords of ours\.\n\n<!-- ci-gates:readiness [0-9a-f]{16} -->\n/)
  expect(text).toMatch(/<!-- \/ci-gates:readiness -->\n\nMore words\.\n$/)
  expect(text).toContain('✗ **not ready: between 81.0 and 91.0 of 100** (90 wanted)')
  expect(text).toContain('- [ ] fix `cves` (must, +10.0) <!-- cves -->')
  expectSafeMarkdown(text.replace(/<!-- .* -->/g, ''))
})

test('says the same the second time', () => {
  expect(filled(filled(EMPTY))).toBe(filled(EMPTY))
})

test('boxes that people ticked stay ticked', () => {
  const ticked = filled(EMPTY).replace('- [ ] fix `cves`', '- [x] fix `cves`')
  const next = filled(ticked, { low: 8_200 })
  expect(next).toContain('- [x] fix `cves`')
  expect(next).toContain('between 82.0 and 91.0')
})

test('line ends stay as they are', () => {
  const text = filled(EMPTY.replaceAll('\n', '\r\n'))
  expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false)
})

describe('changes nothing, and says where to look', () => {
  const second = `${EMPTY}${EMPTY}`
  test.each([
    ['no markers', '# Release\n', 1, /has no line/],
    ['one marker', EMPTY.replace('<!-- /ci-gates:readiness -->\n', ''), 5, /only one of the two markers/],
    ['twice', second, 13, /has the markers twice/],
    [
      'the wrong way round',
      '<!-- /ci-gates:readiness -->\n<!-- ci-gates:readiness -->\n',
      1,
      /ends the part before it begins/,
    ],
    ['words of people', EMPTY.replace('-->\n<!--', '-->\nMine.\n<!--'), 5, /was edited between the markers/],
    ['a line edited later', filled(EMPTY).replace('between 81.0', 'between 99.0'), 5, /was edited between the markers/],
    ['only in an example', `\`\`\`md\n${EMPTY}\`\`\`\n`, 1, /has no line/],
  ])('%s', (_, text, line, problem) => {
    expect(fill(text)).toEqual({ line, problem: expect.stringMatching(problem) })
  })
})
