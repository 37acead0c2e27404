import type { InputValues } from '@ci-gates/core/model'
import type { TlsOptions } from '../options.ts'
import type { Mistakes } from './mistakes.ts'
import type { connectionInputs } from './shared.ts'

type Values = Pick<InputValues<typeof connectionInputs>, 'caFile' | 'clientCert' | 'clientKey' | 'serverName'>
type Part = 'ca' | 'cert' | 'key'

/** A file's text, or why it cannot be had; `told` is the path as the reader wrote it. */
export type ReadFile = (path: string) => { readonly told: string } & ({ text: string } | { problem: string })

const INPUTS = { ca: 'ca-file', cert: 'client-cert', key: 'client-key' } as const

/** What TLS is told. Files that are no PEM are the user's mistake, found before the first attempt. */
export async function tlsOf(
  values: Values,
  verify: NonNullable<TlsOptions['verify']>,
  readFile: ReadFile,
  mistakes: Mistakes,
): Promise<TlsOptions> {
  const { caFile, clientCert, clientKey, serverName } = values
  if ((clientCert === undefined) !== (clientKey === undefined))
    mistakes.add(
      clientKey === undefined ? 'client-key' : 'client-cert',
      'is wanted: a certificate and its key go together',
    )
  const ca = read('ca', caFile, readFile, mistakes)
  const cert = read('cert', clientCert, readFile, mistakes)
  const key = read('key', clientKey, readFile, mistakes)
  const given = { ...(ca ? { ca } : {}), ...(cert && key ? { cert, key } : {}) }
  if (Object.keys(given).length > 0) await check(given, mistakes)
  return { ...given, verify, ...(serverName === undefined ? {} : { serverName }) }
}

function read(part: Part, path: string | undefined, readFile: ReadFile, mistakes: Mistakes): string | undefined {
  if (path === undefined) return undefined
  const found = readFile(path)
  if ('text' in found && found.text.includes('-----BEGIN ')) return found.text
  mistakes.add(INPUTS[part], `${found.told} ${'text' in found ? 'holds no PEM' : found.problem}`)
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
