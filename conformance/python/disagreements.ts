// Where the gate and a tool disagree, by name, with the reason. Everything else that differs is a failure.
type Row = readonly [tool: RegExp, project: RegExp, mutation: RegExp, reason: string]

const ROWS: readonly Row[] = []

/** Why a disagreement is known, or nothing. */
export const disagreementListed = (tool: string, project: string, mutation: string): string | undefined =>
  ROWS.find(([a, b, c]) => a.test(tool) && b.test(project) && c.test(mutation))?.[3]
