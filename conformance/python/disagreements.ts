// Where the gate and a tool disagree, by name, with the reason. Everything else that differs is a failure.
type Row = readonly [tool: RegExp, project: RegExp, mutation: RegExp, reason: string]

const ROWS: readonly Row[] = [
  [
    /^pip-tools/,
    /./,
    /^extra dropped$/,
    'which pins an extra brings only the metadata of the package tells, and --strip-extras leaves no trace of it',
  ],
  [
    /^pipenv-2023/,
    /./,
    /^(?:conflict in the lock|lock cut)$/,
    '"Pipfile.lock is corrupted; ignoring contents", and then "up-to-date" with exit code 0: a defect of that version',
  ],
  [
    /^pip-tools-6/,
    /^pyproject$/,
    /^none$/,
    'it builds the project to learn what it requires, which needs setuptools from an index',
  ],
]

/** Why a disagreement is known, or nothing. */
export const disagreementListed = (tool: string, project: string, mutation: string): string | undefined =>
  ROWS.find(([a, b, c]) => a.test(tool) && b.test(project) && c.test(mutation))?.[3]
