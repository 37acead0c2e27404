import type { InputError, Report, Section, Subject } from '@ci-gates/core/model'
import type { Runner } from '@ci-gates/core/runner'

/** A runner that only remembers what it was told. */
export interface FakeRunner extends Runner {
  readonly reports: { readonly report: Report; readonly path: string | undefined; readonly summary: boolean }[]
  readonly masks: string[]
  readonly warnings: string[]
  /** Sections told behind a report. */
  readonly more: Section[]
  readonly mistakes: InputError['mistakes'][number][]
  /** The stack of each crash. */
  readonly crashes: (readonly string[])[]
  readonly info: string[]
  readonly debug: string[]
}

const SUBJECT: Subject = {
  repository: 'octo-org/octo-repo',
  sha: '0123456789abcdef0123456789abcdef01234567',
  ref: 'refs/heads/main',
  event: 'push',
  defaultBranch: 'main',
  serverUrl: 'https://github.com',
}

/** Nothing is written but where `reportFolder` or an input says, and no path is refused. */
export function fakeRunner(given: Readonly<Record<string, string>> = {}, own: Partial<Runner> = {}): FakeRunner {
  const reports: FakeRunner['reports'] = []
  const mistakes: FakeRunner['mistakes'] = []
  const more: FakeRunner['more'] = []
  const crashes: FakeRunner['crashes'] = []
  const lists = { masks: [] as string[], warnings: [] as string[], info: [] as string[], debug: [] as string[] }
  return {
    workspace: '/workspace',
    roots: ['/workspace'],
    subject: SUBJECT,
    given,
    reportFolder: undefined,
    resolvePath: (raw) => ({
      path: raw.startsWith('/') ? raw : `/workspace/${raw}`,
      allowed: true,
      roots: '/workspace',
    }),
    log: { info: (line) => void lists.info.push(line), debug: (line) => void lists.debug.push(line) },
    mask: (secret) => void lists.masks.push(secret),
    warn: (message) => void lists.warnings.push(message),
    tell: async (report, path, { summary }) => void reports.push({ report, path, summary }),
    tellMore: async (report) => void more.push(...(report.verdict.sections ?? [])),
    tellMistakes: async (_, error) => void mistakes.push(...error.mistakes),
    tellCrash: (_, stack) => void crashes.push(stack),
    ...own,
    ...lists,
    reports,
    mistakes,
    more,
    crashes,
  }
}
