import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below the ports that a system gives out by itself (32768 on Linux, net.ipv4.ip_local_port_range; 49152 elsewhere, RFC 6335
 * section 6): one that was free does not become the port of somebody's `listen(0)` or of an outgoing connection meanwhile.
 */
const FIRST = 20_000
const SLOTS = 8
const EACH = 1_500

/** Workers of one run of vitest have numbers; each has ports of its own. */
const slot = Number(process.env['VITEST_POOL_ID'] ?? process.pid) % SLOTS
let next = randomInt(EACH)

/**
 * A port of loopback on which nothing listens, and nothing will but who asked for it: each is given out once. For servers that
 * cannot be told to find a port themselves, and for what is to be refused. Throws when none is free.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < EACH; tries += 1) {
    const port = FIRST + slot * EACH + next
    next = (next + 1) % EACH
    if (await isFree(port)) return port
  }
  throw new Error('no port of loopback is free')
}

/** Free on every address: some stand on 127.0.0.2 or on ::1. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false)).listen(port, () => server.close(() => resolve(true)))
  })
}
