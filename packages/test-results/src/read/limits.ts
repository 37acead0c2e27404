/**
 * What a report may cost. Every limit stops or cuts; none is silent. The largest legal things seen: a 500,000-character
 * message (a plain assert on long strings), a 656 MB JUnit file with `junit_logging` on.
 */
export const LIMITS = {
  /** Bytes of a file, and of what a compressed one unpacks to. */
  bytes: 1024 ** 3,
  /** How much larger than its compressed bytes a file may become, beyond the first 64 MiB; reportlogs reach about 60. */
  inflation: 250,
  /** Characters of an attribute, or of an element's text, that are looked at; the rest is dropped while it streams. */
  xmlText: 1 << 20,
  /** Characters of an XML name. */
  xmlName: 1024,
  xmlDepth: 256,
  xmlAttributes: 256,
  /** Characters of one JSON value that has to be held at once: a test, or a line of a reportlog. */
  jsonValue: 1 << 25,
  jsonDepth: 1024,
  /** Characters of an id. pytest itself cuts nothing. */
  id: 4096,
  tests: 5_000_000,
  /** Characters kept of a message, of each end of a traceback, and of all of them in a report. */
  message: 1000,
  trace: 2000,
  allTexts: 16 << 20,
  /** Characters kept of a message once `allTexts` is used up. */
  lateMessage: 120,
} as const
