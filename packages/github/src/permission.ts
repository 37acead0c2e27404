/**
 * The permissions GitHub would accept, as a workflow writes them, or undefined where the header names none. `;` parts
 * alternatives and `,` what is needed together: `issues=write; pull_requests=write`. See docs.github.com, "Permissions
 * required for fine-grained personal access tokens", on `X-Accepted-GitHub-Permissions`.
 */
export function acceptedPermissions(header: string | undefined): string | undefined {
  const sets = (header ?? '').split(';').map(permissionSet)
  const named = sets.filter((set) => set !== '')
  return named.length === 0 ? undefined : named.join(' or ')
}

/** Hyphens, because `permissions:` in a workflow spells `pull_requests` as `pull-requests`. */
function permissionSet(text: string): string {
  const pairs = [...text.matchAll(/([a-z_]+)\s*=\s*([a-z]+)/g)]
  return pairs.map(([, scope = '', level = '']) => `${scope.replaceAll('_', '-')}: ${level}`).join(' and ')
}
