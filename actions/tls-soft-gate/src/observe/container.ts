import type { Container } from '@ci-gates/probes'

/** What the engine knows of a container, or why it cannot be told. */
export interface Seen {
  readonly name: string
  /** Several where a service has replicas; those that run first. */
  readonly containers: readonly Container[]
  readonly problem?: { readonly code: string; readonly words: string }
}

/** Every address that the containers have, of both families. */
export function addressesOf({ containers }: Seen): string[] {
  const all = containers.flatMap(({ addresses }) => addresses.flatMap(({ ip, ip6 }) => [ip, ip6]))
  return [...new Set(all.filter((address) => address !== undefined && address !== ''))] as string[]
}
