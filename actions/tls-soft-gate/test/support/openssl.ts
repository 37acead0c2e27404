import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A certificate with its key, as files that openssl made. */
export interface Made {
  readonly cert: string
  readonly key: string
  readonly name: string
  /** The PEM of the certificate. */
  readonly pem: string
}

export interface Wish {
  readonly name: string
  /** subjectAltName, such as `DNS:localhost,IP:127.0.0.1`. */
  readonly names?: string
  readonly ca?: boolean
  /** Days from now; negative ones are past. */
  readonly from?: number
  readonly to?: number
  readonly issuer?: Made
  /** An RSA key instead of one on a curve. */
  readonly rsa?: boolean
}

const DAY = 86_400_000

/** Makes a certificate with the openssl of this machine: `openssl ca`, since only that takes dates that are past. */
export function makeCertificate(folder: string, wish: Wish): Made {
  const { name, names, ca = false, from = -1, to = 90, issuer } = wish
  const own = join(folder, name.replaceAll(/[^\w.-]/g, '_'))
  mkdirSync(join(own, 'new'), { recursive: true })
  const [key, cert, csr, config] = ['key.pem', 'cert.pem', 'request.pem', 'openssl.cnf'].map((file) =>
    join(own, file),
  ) as [string, string, string, string]
  for (const [file, text] of [
    ['index.txt', ''],
    ['serial', serial()],
  ] as const)
    writeFileSync(join(own, file), text)
  writeFileSync(config, configOf(own, names, ca))
  const kind = wish.rsa ? ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'] : ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256']
  openssl(['genpkey', '-algorithm', ...kind, '-out', key])
  openssl(['req', '-new', '-key', key, '-out', csr, '-subj', `/CN=${name}`, '-config', config])
  const by = issuer ? ['-cert', issuer.cert, '-keyfile', issuer.key] : ['-selfsign', '-keyfile', key]
  openssl([
    'ca',
    '-batch',
    '-notext',
    '-config',
    config,
    '-in',
    csr,
    '-out',
    cert,
    '-startdate',
    date(from),
    '-enddate',
    date(to),
    ...by,
  ])
  return { cert, key, name, pem: readFileSync(cert, 'utf8') }
}

/** Several certificates in one file: what a server sends, its own first. */
export function chainFile(folder: string, ...chain: readonly Made[]): string {
  const path = join(
    folder,
    `chain-${chain
      .map(({ name }) => name)
      .join('-')
      .replaceAll(/[^\w.-]/g, '_')}.pem`,
  )
  if (!existsSync(path)) writeFileSync(path, chain.map(({ pem }) => pem).join(''))
  return path
}

let count = 0
function serial(): string {
  count += 1
  return `${(0x1000 + count).toString(16)}\n`
}

function date(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().replaceAll(/[-:T]|\.\d+/g, '')
}

function configOf(folder: string, names: string | undefined, isCa: boolean): string {
  return `
[req]
distinguished_name = dn
[dn]
[ca]
default_ca = own
[own]
dir = ${folder}
database = ${folder}/index.txt
serial = ${folder}/serial
new_certs_dir = ${folder}/new
default_md = sha256
policy = anything
unique_subject = no
x509_extensions = ext
[anything]
commonName = supplied
[ext]
basicConstraints = critical,CA:${isCa ? 'TRUE' : 'FALSE'}
${names === undefined ? '' : `subjectAltName = ${names}`}
`
}

function openssl(args: readonly string[]): void {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
