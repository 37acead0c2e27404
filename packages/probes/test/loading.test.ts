import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { http, says } from './support/servers.ts'

const index = join(import.meta.dirname, '../src/index.ts')
const env = { PATH: process.env['PATH'] ?? '' }

/** Node 24 runs the sources as they are. What was loaded stands in `process.moduleLoadList`. */
test('a gate that only asks ports loads neither HTTP nor TLS nor DNS', () => {
  const program = `
    const { createProbe, parseTarget } = await import(${JSON.stringify(index)})
    await createProbe(parseTarget('tcp:127.0.0.1:1'))({ timeoutMs: 500 })
    console.log(JSON.stringify(process.moduleLoadList.filter((name) => /NativeModule (http|https|http2|tls|dns|_http_client|_tls_wrap)$/.test(name))))`
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', env })
  expect(JSON.parse(told)).toEqual([])
})

test('nothing keeps the process alive after the answers', async () => {
  const [hung, fine] = [
    await says('', { ends: false }),
    await http((_, response) => response.writeHead(200).write('x')),
  ]
  const addresses = ['http:', 'https:', 'tcp:', 'redis:', 'postgres:', 'mysql:', 'grpc:'].flatMap((scheme) =>
    [hung, fine].map(({ port }) => `${scheme}//127.0.0.1:${port}`),
  )
  const program = `
    const { createProbe, parseTarget } = await import(${JSON.stringify(index)})
    const ask = (address) => createProbe(parseTarget(address))({ timeoutMs: 300 })
    await Promise.all(${JSON.stringify(addresses)}.map(ask))
    const over = Date.now()
    process.on('exit', () => console.log(Date.now() - over))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    env,
    timeout: 20_000,
  })
  expect(Number(stdout)).toBeLessThan(3_000)
})
