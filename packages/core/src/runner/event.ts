import { readFileSync, statSync } from 'node:fs'

// GitHub caps a webhook payload at 25 MB (docs "Webhook events and payloads"); a larger file is not one of its.
const LARGEST_EVENT = 25 * 1024 * 1024

/** The event's payload; nothing where it cannot be read. */
export function readPayload(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    if (statSync(path).size > LARGEST_EVENT) return undefined
    return JSON.parse(readFileSync(path, 'utf8')) ?? undefined
  } catch {
    return undefined
  }
}
