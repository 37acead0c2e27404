/** How much of a message can matter for its cause; every pattern below is linear, and this bounds it once more. */
const LOOKED_AT = 400

/**
 * The message without what differs between two failures of one cause: addresses, times, ids, numbers, paths of
 * modules, quoted values that hold a digit or a path. `SyntaxError` of 78 modules is one.
 */
export function causeKey(message: string): string {
  return message
    .slice(0, LOOKED_AT)
    .replace(/\s+/g, ' ')
    .replace(/\b0x[0-9a-f]+\b/gi, '0x…')
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '…')
    .replace(/\(([^()\s]*[\\/])?[^()\s\\/]{1,200}\.py(?:, line \d+)?\)/g, '(…)')
    .replace(/(?:[\w.-]*[\\/])+[\w.-]+/g, '…')
    .replace(/\d+(?:\.\d+)?/g, '#')
    .trim()
}
