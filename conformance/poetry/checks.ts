// What is counted: one check is one statement about one case (or one version) that holds or fails.
export type Check = { readonly version: string; readonly kind: string; readonly failure: string | null }

export const check = (version: string, kind: string, holds: boolean, failure: () => string): Check => ({
  version,
  kind,
  failure: holds ? null : `${kind}: ${failure()}`,
})
