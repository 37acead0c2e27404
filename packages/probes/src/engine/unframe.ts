const HEAD = 8

/**
 * The engine frames both outputs (Engine API, ContainerAttach: one byte for which, three zero, four for the length),
 * unless the container has a terminal: then the bytes come as they are.
 */
export function unframed(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const isFrame = body.length >= at + HEAD && (body[at] ?? 9) <= 2 && body.readUIntBE(at + 1, 3) === 0
    if (!isFrame) return parts.length === 0 ? body : Buffer.concat(parts)
    const end = at + HEAD + body.readUInt32BE(at + 4)
    parts.push(body.subarray(at + HEAD, end))
    at = end
  }
  return Buffer.concat(parts)
}
