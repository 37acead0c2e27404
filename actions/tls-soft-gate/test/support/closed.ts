import { freePort } from '../../../../packages/probes/test/support/servers.ts'

/** An address on which nothing listens. */
export async function closedUrl(): Promise<string> {
  return `https://127.0.0.1:${await freePort()}/`
}
