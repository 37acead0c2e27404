import { temporaryWorkspace } from '@ci-gates/testkit'
import { refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { schedule } from '../../src/signals/schedule.ts'
import { ago, DAY, HOUR, looking, NOW, runs } from './looked.ts'

const SCAN = { id: 5, name: 'CVE scan', path: '.github/workflows/scan.yml', state: 'active' }
const DAILY = "on:\n  schedule:\n    - cron: '0 3 * * *'\njobs: {}\n"
const nightly = (letters: string, newest = 9 * HOUR, more: object = {}) =>
  runs(letters, (at) => ({
    path: SCAN.path,
    workflow_id: 5,
    event: 'schedule',
    created_at: ago(newest + at * DAY),
    ...more,
  }))
const records = (letters: string, newest?: number, more: object = {}) => ({
  workflows: [SCAN],
  runs: nightly(letters, newest),
  files: { [SCAN.path]: DAILY },
  ...more,
})
const rule = { workflows: 'scan.yml' }
const see = async (given: object, more: object = rule, scene: object = {}) =>
  (await looking({ records: given, scene })).see(schedule, more)

test.each(['github.com', 'ghes'] as const)('red for nine nights, as %s describes its API', async (edition) => {
  const place = await looking({ edition, records: records(`${'f'.repeat(9)}ss`) })
  expect(await place.see(schedule, rule)).toMatchObject({
    measured: true,
    holds: false,
    code: 'schedule-red',
    value: 1,
    observed: 'scan.yml has been red on main for 9 runs in a row (since 2026-11-13)',
    link: 'https://github.example.com/run/1000',
  })
})

test('where the run has no address, the command that shows it', async () => {
  const place = await looking({ records: { ...records(''), runs: nightly('f', HOUR, { html_url: '' }) } })
  const { remedy } = await place.see(schedule, rule)
  expect(remedy?.text).toBe('Mend what its last run tells: gh run view 1000 --log-failed')
})

describe('one workflow', () => {
  test.each([
    ['on time and green', records('ss'), { holds: true, observed: 'scan.yml is on time and green on main' }],
    ['red once', records('fs'), { holds: false, observed: expect.stringContaining('for 1 run (since') }],
    ['cancelled nights do not end a row', records('fcfs'), { observed: expect.stringContaining('2 runs in a row') }],
    ['red ever since', records('f'.repeat(30)), { observed: expect.stringContaining('for 30 runs in a row') }],
    [
      'red for longer than was read',
      records('f'.repeat(45)),
      { observed: expect.stringContaining('at least 30 runs in a row') },
    ],
    [
      'silent: older than twice its period',
      records('ss', 49 * HOUR),
      {
        holds: false,
        code: 'schedule-silent',
        observed: 'scan.yml has been silent for 2 days 1 h; at most 2 days are allowed',
      },
    ],
    ['not quite', records('ss', 47 * HOUR), { holds: true }],
    [
      'row 70: from the future',
      records('ss', -HOUR),
      { holds: true, details: expect.arrayContaining([expect.stringContaining('ahead of this runner')]) },
    ],
    ['never ran', records(''), { measured: false, code: 'no-data' }],
    ['only cancelled runs', records('cc'), { measured: false, code: 'none-conclusive' }],
    ['no cron', records('', 0, { files: { [SCAN.path]: 'on: push' } }), { measured: false, code: 'no-schedule' }],
    [
      'a cron that is none',
      records('ss', HOUR, { files: { [SCAN.path]: "on: {schedule: [{cron: '@daily'}]}" } }),
      { measured: false, code: 'cron-unreadable' },
    ],
    ['a file that is not there', records('ss', HOUR, { files: {} }), { measured: false, code: 'cron-unreadable' }],
    [
      'switched off by inactivity',
      records('ss', HOUR, { workflows: [{ ...SCAN, state: 'disabled_inactivity' }] }),
      { holds: false, code: 'schedule-disabled', remedy: { text: 'gh workflow enable scan.yml' } },
    ],
    ['one that there is not', records('ss', HOUR, { workflows: [] }), { measured: false, code: 'workflow-unknown' }],
  ])('%s', async (_, given, expected) => {
    expect(await see(given)).toMatchObject(expected)
  })

  test('an age that is told needs no cron', async () => {
    const place = await looking({ records: records('ss', 30 * HOUR, { files: {} }) })
    expect(await place.see(schedule, { ...rule, 'max-age': '24h' })).toMatchObject({ code: 'schedule-silent' })
    expect(place.asked().some((each) => each.includes('/contents/'))).toBe(false)
  })

  test('runs of pushes and of other branches say nothing', async () => {
    const pushed = nightly('ffff', HOUR, { event: 'push' })
    const other = nightly('ffff', HOUR, { head_branch: 'next' })
    const given = { ...records('ss'), runs: [...pushed, ...other, ...nightly('ss')] }
    expect(await see(given)).toMatchObject({ holds: true })
  })

  test('its text from the workspace, where contents may not be read', async () => {
    await using workspace = await temporaryWorkspace({ [SCAN.path]: DAILY })
    const place = await looking({ records: records('ss'), scene: { workspace: workspace.path } })
    place.server.fault({ path: /contents/, times: 5, answer: refusals.notPermitted })
    expect(await place.see(schedule, rule)).toMatchObject({ holds: true })
  })
})

describe('all workflows', () => {
  test('those that ran by schedule, and those whose text says so', async () => {
    const other = { id: 6, name: 'Nightly', path: '.github/workflows/nightly.yml', state: 'active' }
    await using workspace = await temporaryWorkspace({ [other.path]: DAILY, '.github/workflows/ci.yml': 'on: push' })
    const given = { ...records('ss'), workflows: [SCAN, other], files: { [SCAN.path]: DAILY, [other.path]: DAILY } }
    expect(await see(given, {}, { workspace: workspace.path })).toMatchObject({
      measured: false,
      code: 'no-data',
      details: ['? nightly.yml has not run by schedule on main yet', '✓ scan.yml passed, last run 9 h ago'],
    })
  })

  test('a red one decides, whatever is not known of others', async () => {
    const other = { id: 6, name: 'Nightly', path: '.github/workflows/nightly.yml', state: 'active' }
    const given = { ...records('fs'), workflows: [SCAN, other] }
    expect(await see(given, { workflows: ['nightly.yml', 'scan.yml'] })).toMatchObject({
      holds: false,
      code: 'schedule-red',
    })
  })

  test('none at all proves nothing', async () => {
    expect(await see({})).toMatchObject({ measured: false })
    expect(await see({}, {})).toMatchObject({ measured: false, code: 'no-schedule' })
  })

  test('row 78: on the default branch, whatever its name', async () => {
    const trunk = nightly('ss').map((run) => ({ ...run, head_branch: 'trunk' }))
    const given = { ...records('ss'), about: { default_branch: 'trunk' }, runs: trunk }
    expect(
      await see(given, rule, { defaultBranch: undefined, clock: { now: () => NOW, sleep: async () => {} } }),
    ).toMatchObject({ holds: true })
  })
})
