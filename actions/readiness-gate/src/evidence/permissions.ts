/**
 * What a job's `permissions:` has to say for a token to have these: a job that names any has no other, and without
 * `contents` no checkout (docs.github.com, "Workflow syntax", `permissions`).
 */
export function jobPermissions(lacks: readonly string[]): string[] {
  const hasContents = lacks.some((each) => each.startsWith('contents:'))
  return [...new Set([...(hasContents ? [] : ['contents: read']), ...lacks])]
}
