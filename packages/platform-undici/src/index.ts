// Stands in for undici, of which @actions/github 9 uses `fetch` alone (lib/internal/utils.js); Node has the same one
// built in, and undici is 97 % of a bundle's bytes. See docs/adr/0003.

/** The platform's own fetch. A `dispatcher`, which only undici knows, is never given: platform-http-client has none. */
export const fetch = globalThis.fetch
