interface Field {
  readonly description: string
  readonly isRequired: boolean
  /** What its text must match, for readers and editors alike. */
  readonly pattern?: string
}

/** What an entry of the quarantine may say: checked by the reader, and published as a JSON Schema. */
export const FIELDS = {
  id: {
    description: 'The tests it excuses, by their id; `*` and `?` are wild: `tests/test_io.py::test_slow*`.',
    isRequired: true,
    pattern: '^(?!\\s*marker:)',
  },
  owner: { description: 'Who mends them, such as "@acme/io".', isRequired: true },
  reason: { description: 'Why they fail.', isRequired: true },
  issue: { description: 'Where that is followed up.', isRequired: false },
  expires: {
    description: 'The last day (UTC) on which their failures are excused: 2026-12-31.',
    isRequired: true,
    pattern: '^\\s*\\d{4}-\\d{2}-\\d{2}\\s*$',
  },
} as const satisfies Readonly<Record<string, Field>>

export type FieldName = keyof typeof FIELDS

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[]

export const REQUIRED_FIELDS = FIELD_NAMES.filter((name) => FIELDS[name].isRequired)

export const MOST_ENTRIES = 2_000
