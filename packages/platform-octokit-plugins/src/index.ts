// Stands in for the two plugins that @actions/github 9 puts into every client (lib/utils.js): methods named after each of
// GitHub's operations, 100 kB of routes, and pages. packages/github calls `request` with the route, as GitHub's own
// description writes it, and follows pages within its budget. See docs/adr/0003.

/** What the methods' plugin adds to a client: here, nothing. */
export type Api = Readonly<Record<never, never>>
/** What the plugin of pages adds to a client: here, nothing. */
export type PaginateInterface = Readonly<Record<never, never>>

export function restEndpointMethods(): Api {
  return {}
}

export function paginateRest(): PaginateInterface {
  return {}
}
