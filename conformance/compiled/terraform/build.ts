// Terraform, built from its Go module. The backends that keep a state in somebody's cloud are left out: they bring most of
// what there is to compile, and a lock has nothing to do with them.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../poetry/processes.ts'
import { CACHE } from '../paths.ts'

const VERSION = '1.13.3'
const MODULE = `github.com/hashicorp/terraform@v${VERSION}`
const FOLDER = join(CACHE, `terraform-${VERSION}`)
export const TERRAFORM = join(FOLDER, 'terraform')

const env = { GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly', GOWORK: 'off', CGO_ENABLED: '0' }
const KEPT = new Set(['inmem', 'http'])

/** The list of backends without those that are not kept: their imports, and the entries that use them. */
const withoutClouds = (text: string): string => {
  const gone: string[] = []
  const imports = text.replace(
    /^\t(backend\w+) "[^"\n]*\/remote-state\/(\w+)"\n/gm,
    (line, name: string, kind: string) => {
      if (KEPT.has(kind)) return line
      gone.push(name)
      return ''
    },
  )
  return gone.reduce((now, name) => now.replace(new RegExp(`^\\t\\t"\\w+":.*\\b${name}\\..*\\n`, 'gm'), ''), imports)
}

/** Null when the program is there, otherwise why it is not. */
export const build = async (): Promise<string | null> => {
  if (existsSync(TERRAFORM)) return null
  mkdirSync(FOLDER, { recursive: true })
  const got = await run('go', ['mod', 'download', '-json', MODULE], { cwd: FOLDER, env: { GOTOOLCHAIN: 'local' } })
  if (got.code !== 0) return got.stderr || got.stdout
  const { Dir: sources } = JSON.parse(got.stdout) as { Dir: string }
  const copy = join(FOLDER, 'sources')
  rmSync(copy, { recursive: true, force: true })
  cpSync(sources, copy, { recursive: true })
  // The module cache is read-only, and the copy of it with it.
  const list = join(copy, 'internal/backend/init/init.go')
  chmodSync(dirname(list), 0o755)
  chmodSync(list, 0o644)
  writeFileSync(list, withoutClouds(readFileSync(list, 'utf8')))
  const partial = `${TERRAFORM}.partial`
  const args = ['build', '-trimpath', '-ldflags=-s -w', '-o', partial, '.']
  const built = await run('go', args, { cwd: copy, env })
  if (built.code !== 0) return built.stderr.slice(-600)
  renameSync(partial, TERRAFORM)
  return null
}
