import { expectSafeMarkdown } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { annotations, byteLength, comment, evidenceLines, headline, type Report, summary } from '../src/model/index.ts'
import { examples, large } from './examples.ts'

function logOf(report: Report): string {
  const { mark, text } = headline(report)
  return `${[`${mark} ${text}`, ...evidenceLines(report)].join('\n')}\n`
}

function annotationsOf(report: Report): string {
  return annotations(report)
    .map(({ kind, title, message, where }) => {
      const place = where ? [where.file, where.line, where.column].filter((part) => part !== undefined).join(':') : '-'
      return `${kind}\t${title}\t${place}\n\t${message}\n`
    })
    .join('')
}

describe.each(Object.entries(examples))('%s', (name, report) => {
  test('is told as people should read it', async () => {
    await expect(logOf(report)).toMatchFileSnapshot(`golden/${name}.log.txt`)
    await expect(annotationsOf(report)).toMatchFileSnapshot(`golden/${name}.annotations.txt`)
    await expect(summary(report)).toMatchFileSnapshot(`golden/${name}.summary.md`)
  })

  test('is safe and small', () => {
    expectSafeMarkdown(summary(report))
    expectSafeMarkdown(comment(report), { references: 'refuse' })
    const untimed = summary(report).replace(/took 41 ms; |, took 41 ms/, '')
    expect(comment(report)).toBe(`<!-- ci-gates:lock-consistency -->\n${untimed}`)
  })
})

test.each([40, 80, 200])('a terminal of %i columns breaks no word and loses none', (width) => {
  for (const report of Object.values(examples)) {
    const [folded, whole] = [evidenceLines(report, 'all', width), evidenceLines(report)]
    expect(folded.join(' ').split(/\s+/)).toEqual(whole.join(' ').split(/\s+/))
    const isWhole = (line: string) => whole.includes(line) || !/\S\s/.test(line.trimStart())
    expect(folded.filter((line) => line.length > width && !isWhole(line))).toEqual([])
  }
})

const links = [/^https:\/\/github\.com\/acme\/shop\/blob\//]

describe.each([
  ['ASCII', 'x'.repeat(1024)],
  ['two bytes a letter', 'é'.repeat(512)],
  ['four bytes a letter', '😀'.repeat(256)],
  ['what Markdown must escape', '<|`\\@*'.repeat(170)],
])('100,000 findings with 1 KiB of %s', (_, text) => {
  const report = large(100_000, text)

  test('keep the summary below 1 MiB, and say what is left out', () => {
    const page = summary(report)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(page)).toBeGreaterThan(1000 * 1024)
    const left = Number(/(\d+) not shown here\. In all: 80000 broken, 10000 unknown, 10000 holding/.exec(page)?.[1])
    expect(left + page.split('\n').filter((line) => line.startsWith('| ✗')).length).toBe(100_000)
  })

  test('keep a comment below 65,536 characters', () => {
    const body = comment(report)
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.length).toBeGreaterThan(50_000)
    expectSafeMarkdown(body, { links, references: 'refuse' })
  })

  test('give ten annotations of a kind, the last of which counts', () => {
    const told = annotations(report)
    expect(told).toHaveLength(10)
    expect(told.every(({ kind, message }) => kind === 'error' && message.length <= 4_096)).toBe(true)
    expect(told.at(-1)?.message).toBe('and 89991 more: see the step summary or the report')
  })

  test('give a log of bounded length', () => {
    expect(evidenceLines(report).join('\n').length).toBeLessThan(1_000_000)
    expect(evidenceLines(report).at(-2)).toBe('  … and 99900 more in the report')
  })
})

// What it must not be is the minutes and the gigabytes of rendering everything first.
test('rendering 100,000 findings is told within the limits, and takes no gigabyte', () => {
  const report = large(100_000, '<|`\\@*'.repeat(170))
  const before = process.memoryUsage().heapUsed
  const told = [summary(report), comment(report), annotations(report).length, evidenceLines(report).length]
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(512 * 1024 * 1024)
  expect(told).toHaveLength(4)
})

describe('a limit', () => {
  const report = large(1_000, 'some text')
  test.each([0, 10, 30, 50, 500, 1_500, 2_000, 5_000, 20_000, 100_000, 1_000_000])('of %i bytes is kept', (limit) => {
    const page = summary(report, limit)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit)
    expectSafeMarkdown(page, { links })
  })

  test('leaves out what holds first', () => {
    const alone = { ...report, verdict: { ...report.verdict, sections: [] } }
    const page = summary(alone, byteLength(summary(alone)) - 5_000)
    expect(page.match(/^\| ✗/gm)).toHaveLength(800)
    expect(page.match(/^\| \?/gm)).toHaveLength(100)
    expect(page).toMatch(/\d claims hold<.summary>/)
    expect(page).toMatch(/\d not shown here/)
  })

  test('leaves out rows of tables before any finding', () => {
    const page = summary(report, byteLength(summary(report)) - 5_000)
    expect(page).not.toMatch(/not shown here/)
    expect(page).toMatch(/… and \d+ more/)
  })

  test('below nothing gives nothing', () => {
    expect(summary(report, -1)).toBe('')
  })
})

test('warnings told before leave less room', () => {
  const told = annotations({ ...large(100, 'x'), enforcement: { wish: 'soft', effective: 'soft', why: 'x' } }, 2)
  expect(told).toHaveLength(8)
  expect(told.at(-1)?.message).toMatch(/^and 83 more/)
})

test('a pass has no errors, also where a threshold allowed something broken', () => {
  const report = large(5, 'x')
  const told = annotations({ ...report, verdict: { ...report.verdict, outcome: 'pass' } })
  expect(told.map(({ kind }) => kind)).toEqual(['warning', 'warning', 'warning', 'warning'])
})

test.each(['', 'a', 'é', '€', '😀', '\u07ff\u0800\uffff'])('%j has as many bytes as Node says', (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text))
})

describe('sections', () => {
  const [example] = [examples['with-sections'] as Report]
  const withLines = (count: number, line: string): Report => {
    const sections = Array.from({ length: 30 }, () => ({ title: 'a log', lines: Array(count).fill(line) as string[] }))
    return { ...example, verdict: { ...example.verdict, sections } }
  }

  test('are shown by their last lines, and so many', () => {
    const lines = evidenceLines(withLines(1_000, 'a line'))
    expect(lines.length).toBeLessThan(1_300)
    expect(lines.join('\n')).toContain('… 941 lines before these are in the report')
  })

  test('leave room for the rest, and say what there was none for', () => {
    const long = withLines(1_000, `<@#\`${'x'.repeat(2_000)}`)
    const text = summary(long)
    expect(byteLength(text)).toBeLessThanOrEqual(1_048_576)
    expect(text).toMatch(/\d+ more in the JSON report/)
    expectSafeMarkdown(text)
    expect(comment(long).length).toBeLessThanOrEqual(65_536)
  })
})
