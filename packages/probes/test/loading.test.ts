import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Node 24 runs the sources as they are. What was loaded stands in `process.moduleLoadList`. */
test('a gate that only asks ports loads neither HTTP nor TLS nor DNS', () => {
  const index = join(import.meta.dirname, '../src/index.ts')
  const program = `
    const { createProbe, parseTarget } = await import(${JSON.stringify(index)})
    await createProbe(parseTarget('tcp:127.0.0.1:1'))({ timeoutMs: 500 })
    console.log(JSON.stringify(process.moduleLoadList.filter((name) => /NativeModule (http|https|http2|tls|dns|_http_client|_tls_wrap)$/.test(name))))`
  const env = { PATH: process.env['PATH'] ?? '' }
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', env })
  expect(JSON.parse(told)).toEqual([])
})
