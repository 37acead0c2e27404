// Tools that are Debian's packages: installed where they are not there.
import { run } from '../poetry/processes.ts'

/** Null where the package is installed now, otherwise why it is not. */
export const installed = async (name: string): Promise<string | null> => {
  const status = await run('dpkg-query', ['--show', `--showformat=$\{db:Status-Status}`, name])
  if (status.stdout === 'installed') return null
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo']
  const options = ['install', '--yes', '--quiet', '--no-install-recommends', name]
  for (const args of [['update', '--quiet'], options]) {
    const [program = '', ...rest] = [...asRoot, 'apt-get', ...args]
    const { code, stderr } = await run(program, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    if (code !== 0) return `apt-get ${args.join(' ')}: ${stderr.slice(-300)}`
  }
  return null
}
