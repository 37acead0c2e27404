import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from '../src/index.ts'

const RANGE = '/proc/sys/net/ipv4/ip_local_port_range'

test('each port is another, is refused, and is none that the system gives out by itself', async () => {
  const ports = [await freePort(), await freePort(), await freePort()]
  expect(new Set(ports).size).toBe(3)
  const [lowest = 0] = process.platform === 'linux' ? readFileSync(RANGE, 'utf8').split('\t').map(Number) : [32_768]
  for (const port of ports) {
    expect(port).toBeLessThan(lowest)
    const code = await new Promise((resolve) =>
      connect(port, '127.0.0.1').on('error', (error: NodeJS.ErrnoException) => resolve(error.code)),
    )
    expect(code).toBe('ECONNREFUSED')
  }
})

test('one that is taken in the meantime is passed over', async () => {
  const port = await freePort()
  const server = createServer()
  await new Promise<void>((resolve) => server.once('error', resolve).listen(port + 1, '127.0.0.1', resolve))
  const other = await freePort()
  await new Promise((resolve) => server.close(resolve))
  expect(other).not.toBe(port + 1)
})
