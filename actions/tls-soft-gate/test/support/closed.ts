import { freePort } from '@ci-gates/testkit'

/** An address on which nothing listens. */
export async function closedUrl(): Promise<string> {
  return `https://127.0.0.1:${await freePort()}/`
}
