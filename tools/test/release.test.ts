import { describe, expect, test } from 'vitest'
import { notesOf, releaseNotes } from '../release/changelog.ts'
import { mayFollow } from '../release/version.ts'

const CHANGELOG = '# Changelog\n\nWords.\n\n## Unreleased\n\n- one\n- two\n\n## 1.0.0 (2026-01-01)\n\n- zero\n'

describe('what stands under Unreleased', () => {
  test('gets a version and a date, and leaves room for the next', () => {
    const { changelog, notes } = releaseNotes(CHANGELOG, '1.1.0', '2026-11-21')
    expect(notes).toBe('- one\n- two')
    expect(changelog).toBe(
      '# Changelog\n\nWords.\n\n## Unreleased\n\n## 1.1.0 (2026-11-21)\n\n- one\n- two\n\n## 1.0.0 (2026-01-01)\n\n- zero\n',
    )
    expect(notesOf(changelog, '1.1.0')).toBe('- one\n- two')
    expect(notesOf(changelog, '1.0.0')).toBe('- zero')
    expect(notesOf(changelog, '1.0')).toBeUndefined()
  })

  test.each([
    ['1.0.0', CHANGELOG, /has a section for 1\.0\.0/],
    ['1.1.0', CHANGELOG.replace('- one\n- two\n', ''), /nothing stands under/],
    ['1.1.0', '# Changelog\n', /no line "## Unreleased"/],
  ])('%s is refused', (version, changelog, message) => {
    expect(() => releaseNotes(changelog, version, '2026-11-21')).toThrow(message)
  })
})

describe('a version', () => {
  test.each([
    ['1.2.4', true],
    ['1.3.0', true],
    ['2.0.0', true],
    ['1.2.3', false],
    ['1.2.5', false],
    ['1.3.1', false],
    ['3.0.0', false],
    ['1.1.0', false],
  ])('%s after 1.2.3: %s', (version, may) => expect(mayFollow(version, '1.2.3')).toBe(may))

  test.each(['1.2', 'v1.2.4', '1.2.4-rc.1', ''])('"%s" is none', (version) => {
    expect(() => mayFollow(version, '1.2.3')).toThrow(/form X\.Y\.Z/)
  })
})
