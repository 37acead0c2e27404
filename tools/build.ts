// Builds the bundles of every gate, or of those named: `node tools/build.ts [--root DIR] [--out DIR] [gate …]`. The same tree gives the same bytes from
// any folder.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gateNames, ROOT } from './gates.ts'
import { stripComments } from './strip-comments.ts'

/**
 * Bundles one gate with ncc, as ES modules and unminified, so that a reviewer can read what runs.
 * @param out where `index.js`, its lazy chunks and the `package.json` that makes them ES modules go; emptied first
 */
export function buildGate(root: string, name: string, out: string): void {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  const flags = ['--target', 'es2024', '--transpile-only', '--no-cache', '--quiet', '--license', 'licenses.txt']
  execFileSync(process.execPath, [ncc, 'build', 'src/main.ts', '-o', out, ...flags], {
    cwd: join(root, 'actions', name),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (const file of readdirSync(out).filter((file) => file.endsWith('.js'))) {
    writeFileSync(join(out, file), stripComments(readFileSync(join(out, file), 'utf8')))
  }
}

if (import.meta.main) {
  const options = { root: { type: 'string', default: ROOT }, out: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const gates = gateNames(values.root)
  const absent = positionals.find((name) => !gates.includes(name))
  if (absent !== undefined) throw new Error(`${absent} is no gate; there are ${gates.join(', ')}`)
  for (const name of positionals.length > 0 ? positionals : gates) {
    const out = values.out ? join(values.out, name) : join(values.root, 'actions', name, 'dist')
    buildGate(values.root, name, out)
    process.stdout.write(`${name}: ${readdirSync(out).sort().join(' ')}\n`)
  }
}
