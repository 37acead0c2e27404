import { describe, expect, test } from 'vitest'
import { ReadStop, readCoverage } from '../src/index.ts'

function read(text: string) {
  const open = async function* () {
    yield new TextEncoder().encode(text)
  }
  return readCoverage({ name: 'coverage', open })
}

const JACOCO = `<?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="app"><sessioninfo id="x" start="1" dump="2"/>
<package name="a"><counter type="LINE" missed="900" covered="900"/></package>
<counter type="INSTRUCTION" missed="5" covered="95"/><counter type="BRANCH" missed="1" covered="3"/>
<counter type="LINE" missed="2" covered="18"/></report>`

describe('coverage', () => {
  test.each([
    ['JaCoCo, with its DOCTYPE', JACOCO, { lines: { part: 18, whole: 20 }, branches: { part: 3, whole: 4 } }],
    [
      'Cobertura, with a DOCTYPE',
      '<!DOCTYPE coverage SYSTEM "http://example.org/coverage-04.dtd"><coverage lines-covered="3" lines-valid="4"/>',
      { lines: { part: 3, whole: 4 } },
    ],
    [
      'Cobertura without sums, whose methods repeat lines',
      '<coverage line-rate="0.5"><packages><package><classes><class><methods><method><lines><line number="1" hits="1"/></lines></method></methods><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>',
      { lines: { part: 1, whole: 2 } },
    ],
    [
      'lcov',
      'TN:\nSF:a.c\nDA:1,1\nDA:2,0\nBRDA:1,0,0,1\nBRDA:1,0,1,-\nLF:2\nLH:1\nend_of_record\n',
      { lines: { part: 1, whole: 2 }, branches: { part: 1, whole: 2 } },
    ],
    [
      'lcov of two tests of one file',
      'TN:a\nSF:a.c\nDA:1,1\nDA:2,0\nend_of_record\nTN:b\nSF:a.c\nDA:1,0\nDA:2,3\nend_of_record\n',
      { lines: { part: 2, whole: 2 } },
    ],
    ['lcov with sums alone', 'SF:a.c\nLF:10\nLH:7\nend_of_record\n', { lines: { part: 7, whole: 10 } }],
    ['coverage.py', '{"meta":{},"totals":{"covered_lines":7,"num_statements":8}}', { lines: { part: 7, whole: 8 } }],
  ])('of %s', async (_, text, coverage) => {
    expect(await read(text)).toEqual(coverage)
  })

  test.each([
    ['nothing', '', 'empty-file'],
    ['another root', '<testsuites/>', 'not-a-report'],
    ['Clover', '<coverage generated="1"><project><metrics statements="1"/></project></coverage>', 'not-a-report'],
    [
      'an entity bomb',
      '<!DOCTYPE coverage [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><coverage lines-covered="1" lines-valid="1">&b;</coverage>',
      'doctype-refused',
    ],
    ['JaCoCo without lines', '<report><counter type="METHOD" missed="1" covered="1"/></report>', 'not-a-report'],
    ['a record that breaks off', 'SF:a.c\nDA:1,1\n', 'truncated'],
    ['a line that never ends', `SF:${'a'.repeat(100_000)}`, 'malformed'],
    ['more covered than there is', '<coverage lines-covered="5" lines-valid="4"/>', 'inconsistent'],
  ])('stops at %s', async (_, text, code) => {
    const stopped = await read(text).catch((error: unknown) => error)
    expect(stopped).toBeInstanceOf(ReadStop)
    expect((stopped as ReadStop).code).toBe(code)
  })
})
