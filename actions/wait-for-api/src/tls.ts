import { dirname } from 'node:path'
import type { InputValues, World } from '@ci-gates/core/model'
import { displayPath, isInside, readText } from '@ci-gates/core/runner'
import type { TlsOptions } from '@ci-gates/probes'
import type { inputs } from './inputs.ts'
import type { Mistakes } from './mistakes.ts'

type Values = InputValues<typeof inputs>
type Part = 'ca' | 'cert' | 'key'

const LARGEST = 4 * 1024 * 1024
const INPUTS = { ca: 'ca-file', cert: 'client-cert', key: 'client-key' } as const

/** What TLS is told. Files that are no PEM are the user's mistake, found before the first attempt. */
export async function tlsOf(values: Values, world: World, mistakes: Mistakes): Promise<TlsOptions> {
  const { caFile, clientCert, clientKey, serverName, tlsVerify: verify } = values
  if ((clientCert === undefined) !== (clientKey === undefined))
    mistakes.add(
      clientKey === undefined ? 'client-key' : 'client-cert',
      'is wanted: a certificate and its key go together',
    )
  const ca = read('ca', caFile, world, mistakes)
  const cert = read('cert', clientCert, world, mistakes)
  const key = read('key', clientKey, world, mistakes)
  const given = { ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) }
  if (Object.keys(given).length > 0) await check(given, mistakes)
  return { ...given, verify, ...(serverName === undefined ? {} : { serverName }) }
}

function read(part: Part, path: string | undefined, { workspace }: World, mistakes: Mistakes): string | undefined {
  if (path === undefined) return undefined
  const root = isInside(workspace, path) ? workspace : dirname(path)
  const found = readText(root, path, LARGEST)
  if ('text' in found && found.text.includes('-----BEGIN ')) return found.text
  const words = 'text' in found ? 'holds no PEM' : found.problem === 'absent' ? 'is not there' : found.detail
  mistakes.add(INPUTS[part], `${displayPath(workspace, path)} ${words}`)
  return undefined
}

/** OpenSSL's own reading; a key that does not fit its certificate shows here. */
async function check(given: Partial<Record<Part, string>>, mistakes: Mistakes): Promise<void> {
  const { createSecureContext } = await import('node:tls')
  try {
    createSecureContext(given)
  } catch (error) {
    const names = (Object.keys(given) as Part[]).map((part) => INPUTS[part]).join(', ')
    mistakes.add(names, `cannot be used: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}`)
  }
}
