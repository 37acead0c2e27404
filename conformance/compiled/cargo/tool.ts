// cargo with a directory of crates in place of its registry: nothing is fetched.
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../poetry/processes.ts'
import type { Tool } from '../kind.ts'
import { WORKSPACE } from '../paths.ts'
import { mutations } from './mutations.ts'
import { projects } from './projects.ts'

const HOME = join(WORKSPACE, 'cargo-home')
const CRATES = join(HOME, 'crates')

/** Name, version, dependencies, features. */
const crates: readonly (readonly [string, string, string])[] = [
  ['base', '0.2.3', ''],
  ['base', '0.2.5', ''],
  ['base', '0.3.0', ''],
  ['util', '1.0.0', '[dependencies]\nbase = "0.2"\n'],
  ['util', '1.2.0', '[dependencies]\nbase = "0.2"\n'],
  ['util', '2.0.0', '[dependencies]\nbase = "0.3"\n'],
  [
    'extra',
    '0.1.4',
    '[dependencies]\nutil = { version = "1", optional = true }\n[features]\nwith-util = ["dep:util"]\n',
  ],
  ['edge', '1.0.0-alpha.2', ''],
  ['edge', '0.9.0', ''],
  ['lone', '3.1.4', ''],
  ['pair', '1.0.0', '[dependencies]\nbase = "0.3"\nutil = "1"\n'],
]

const writeCrates = (): void => {
  rmSync(HOME, { recursive: true, force: true })
  for (const [name, version, rest] of crates) {
    const folder = join(CRATES, `${name}-${version}`)
    mkdirSync(join(folder, 'src'), { recursive: true })
    writeFileSync(
      join(folder, 'Cargo.toml'),
      `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${rest}`,
    )
    writeFileSync(join(folder, 'src/lib.rs'), '')
    const checksum = createHash('sha256').update(`${name} ${version}`).digest('hex')
    writeFileSync(join(folder, '.cargo-checksum.json'), JSON.stringify({ files: {}, package: checksum }))
  }
  writeFileSync(
    join(HOME, 'config.toml'),
    `[source.crates-io]\nreplace-with = "here"\n[source.here]\ndirectory = ${JSON.stringify(CRATES)}\n`,
  )
}

const env = { CARGO_HOME: HOME, CARGO_NET_OFFLINE: 'true', CARGO_TERM_COLOR: 'never', RUSTUP_TOOLCHAIN: undefined }

export const cargo: Tool = {
  name: 'cargo',
  lock: 'Cargo.lock',
  projects,
  mutations,
  ready: async () => {
    const { code, stdout, stderr } = await run('cargo', ['--version'])
    if (code !== 0) return { reason: stderr }
    writeCrates()
    return { version: stdout.split(' ')[1] ?? '' }
  },
  makeLock: async (cwd) => {
    const { code, stderr } = await run('cargo', ['generate-lockfile', '--offline'], { cwd, env })
    return code === 0 ? null : stderr
  },
  check: async (cwd) => {
    const args = ['metadata', '--locked', '--offline', '--format-version', '1']
    const { code, stderr } = await run('cargo', args, { cwd, env })
    return { fresh: code === 0, said: stderr }
  },
}
