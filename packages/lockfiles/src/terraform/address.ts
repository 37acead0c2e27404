/** The registries whose name may be left out: of Terraform, and of OpenTofu. */
const TERRAFORM = 'registry.terraform.io'
const OPENTOFU = 'registry.opentofu.org'

/**
 * The address of a provider as this package compares it: `hashicorp/aws` in the tool's own registry, with the host for
 * any other.
 * @param source as it is written: `aws`, `hashicorp/aws`, `example.com/corp/thing`
 * @returns undefined for what is no address, and `builtin` for what Terraform has in itself
 */
export function addressOf(source: string): string | 'builtin' | undefined {
  const parts = source.toLowerCase().split('/')
  if (parts.length > 3 || !parts.every((part) => /^[\p{L}\p{N}](?:[\p{L}\p{N}._:-]*[\p{L}\p{N}])?$/u.test(part)))
    return undefined
  const type = parts.at(-1) as string
  const namespace = parts.at(-2) ?? 'hashicorp'
  const host = parts.length === 3 ? parts[0] : undefined
  if (host === 'terraform.io' && namespace === 'builtin') return 'builtin'
  if (host === undefined || host === TERRAFORM || host === OPENTOFU) return `${namespace}/${type}`
  return `${host}/${namespace}/${type}`
}

/** The address that a name stands for where nothing declares it; `terraform` is built in. */
export function impliedAddress(name: string): string | 'builtin' | undefined {
  return name === 'terraform' ? 'builtin' : addressOf(name)
}

/** Whether an address as the lock has it is of OpenTofu's registry. */
export function isOpenTofu(written: string): boolean {
  return written.startsWith(`${OPENTOFU}/`)
}
