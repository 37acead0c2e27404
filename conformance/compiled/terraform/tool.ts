// Terraform with a folder in place of the registries: its providers are invented, and nothing is fetched.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../poetry/processes.ts'
import type { Tool } from '../kind.ts'
import { WORKSPACE } from '../paths.ts'
import { build, TERRAFORM } from './build.ts'
import { mutations } from './mutations.ts'
import { projects } from './projects.ts'

const HOME = join(WORKSPACE, 'terraform-home')
const MIRROR = join(HOME, 'mirror')
const SETTINGS = join(HOME, 'settings.tfrc')

const env = {
  TF_CLI_CONFIG_FILE: SETTINGS,
  TF_IN_AUTOMATION: '1',
  TF_CLI_ARGS: undefined,
  TF_DATA_DIR: undefined,
  TF_PLUGIN_CACHE_DIR: undefined,
  CHECKPOINT_DISABLE: '1',
  HOME,
}

/** What the folder has, by host, namespace, name and version. */
const PROVIDERS = [
  ...['1.0.0', '1.2.3', '2.0.0', '2.1.0-beta1'].map((version) => ['example.org/acme/one', version] as const),
  ...['0.3.0', '0.3.4', '0.4.0'].map((version) => ['example.org/acme/two', version] as const),
  ['example.org/acme/three', '1.0.0'],
  ['example.org/other/one', '1.2.3'],
  ['registry.terraform.io/hashicorp/null', '3.2.1'],
  ['registry.terraform.io/hashicorp/three', '1.0.0'],
] as const

const makeMirror = (): void => {
  rmSync(HOME, { recursive: true, force: true })
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`
  for (const [address, version] of PROVIDERS) {
    const name = address.split('/').at(-1)
    const program = join(MIRROR, address, version, platform, `terraform-provider-${name}_v${version}`)
    mkdirSync(dirname(program), { recursive: true })
    writeFileSync(program, `#!/bin/sh\n# ${address} ${version}\nexit 1\n`)
    chmodSync(program, 0o755)
  }
  writeFileSync(
    SETTINGS,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(MIRROR)}\n  }\n}\n`,
  )
}

const init = (folder: string, ...more: readonly string[]) =>
  run(TERRAFORM, ['init', '-backend=false', '-input=false', '-no-color', ...more], { cwd: folder, env })

export const terraform: Tool = {
  name: 'terraform',
  lock: '.terraform.lock.hcl',
  projects,
  mutations,
  ready: async () => {
    const reason = await build()
    if (reason !== null) return { reason }
    makeMirror()
    const { code, stdout, stderr } = await run(TERRAFORM, ['version'], { env })
    return code === 0 ? { version: stdout.split('\n')[0]?.replace('Terraform v', '') ?? '' } : { reason: stderr }
  },
  makeLock: async (folder) => {
    const { code, stdout, stderr } = await init(folder)
    rmSync(join(folder, '.terraform'), { recursive: true, force: true })
    return code === 0 ? null : stdout + stderr
  },
  check: async (folder) => {
    const { code, stdout, stderr } = await init(folder, '-lockfile=readonly')
    return { fresh: code === 0, said: stderr || stdout }
  },
}
