import type { Socket } from 'node:net'
import { isIP } from 'node:net'
import type { SecureContext, TLSSocket } from 'node:tls'
import type { Hopeless, TlsProblem, TlsSeen } from '../attempt.ts'
import type { TlsOptions } from '../options.ts'
import { chainOf, problemsOf, seen } from './certificates.ts'
import type { Course } from './course.ts'
import { Failure } from './failure.ts'

type Tls = typeof import('node:tls')

/** Reading a hundred and forty root certificates takes longer than a handshake: once for each set of options. */
const contexts = new WeakMap<TlsOptions, SecureContext>()

const DEFAULTS: TlsOptions = {}

/**
 * TLS on a socket. By `tls.connect` and not by https: only so are the errors named. The handshake is let through, and
 * judged afterwards, so that every problem of the certificates is told and not the first.
 */
export async function secure(
  course: Course,
  socket: Socket | TLSSocket,
  host: string,
  options: TlsOptions = DEFAULTS,
  alpn: readonly string[] = ['http/1.1'],
): Promise<TLSSocket> {
  course.enter('tls')
  const tls = await import('node:tls')
  const name = options.serverName ?? host
  // Node 24.19 ends with SIGSEGV when a socket is destroyed before the TLS socket on it, which destroys it as well.
  course.handOver(socket)
  const secured = course.own(
    tls.connect({
      socket,
      servername: isIP(name) ? '' : name,
      rejectUnauthorized: false,
      secureContext: contextOf(tls, options),
      ALPNProtocols: [...alpn],
      // Ours follows, with every problem: see certificates.ts.
      checkServerIdentity: () => undefined,
    }),
  )
  await new Promise<void>((resolve, reject) => {
    secured.once('secureConnect', resolve)
    secured.once('error', reject)
    secured.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
  })
  secured.on('error', () => {})
  judge(course, secured, name, options)
  return secured
}

/** Loads TLS and reads certificates ahead of the first handshake. */
export async function prepare(options: TlsOptions = DEFAULTS): Promise<void> {
  contextOf(await import('node:tls'), options)
}

/**
 * A user's CA comes in addition to the roots of the platform, which `ca` would replace. To hand all of them over as text
 * takes 10 ms, most of a handshake; the handle adds one to the store, as Node itself does it for each `ca`
 * (lib/internal/tls/secure-context.js, `context.addCACert`; src/crypto/crypto_context.cc, SecureContext::AddCACert).
 */
function contextOf(tls: Tls, options: TlsOptions): SecureContext {
  const known = contexts.get(options)
  if (known) return known
  const { ca, cert, key } = options
  const own = { ...(cert === undefined ? {} : { cert }), ...(key === undefined ? {} : { key }) }
  const made = ca === undefined ? tls.createSecureContext(own) : withAuthority(tls, own, ca)
  contexts.set(options, made)
  return made
}

function withAuthority(tls: Tls, own: Pick<TlsOptions, 'cert' | 'key'>, ca: string): SecureContext {
  const made = tls.createSecureContext(own)
  const handle: unknown = made.context
  if (hasAddCACert(handle)) {
    handle.addCACert(ca)
    return made
  }
  const defaults = 'getCACertificates' in tls ? tls.getCACertificates('default') : rootsOf(tls)
  return tls.createSecureContext({ ...own, ca: [...defaults, ca] })
}

function hasAddCACert(handle: unknown): handle is { addCACert(pem: string): void } {
  return typeof handle === 'object' && handle !== null && 'addCACert' in handle
}

function rootsOf(tls: Tls): readonly string[] {
  return tls.rootCertificates
}

function judge(course: Course, socket: TLSSocket, host: string, { verify = true, ca }: TlsOptions): void {
  const chain = chainOf(socket.getPeerX509Certificate())
  // Node's own type says Error; it is the code of OpenSSL's verdict.
  const verdict = socket.authorizationError ? String(socket.authorizationError) : undefined
  const problems = problemsOf(chain, host, verdict, Date.now(), ca !== undefined)
  course.seen.tls = {
    version: socket.getProtocol() ?? 'unknown',
    cipher: socket.getCipher().name,
    ...(socket.alpnProtocol ? { alpn: socket.alpnProtocol } : {}),
    trusted: verdict === undefined,
    problems,
    chain: chain.map(seen),
    ...earliest(chain.map(seen)),
  }
  const counts = problems.filter(({ code }) => verify === true || (verify === 'chain' && code !== 'tls-wrong-host'))
  const [gravest] = counts
  if (gravest) throw refusal(gravest, problems)
  for (const { observed } of problems) course.notes.push(`${observed} (not verified)`)
}

function earliest(chain: TlsSeen['chain']): Pick<TlsSeen, 'earliestExpiry'> {
  const [first] = chain.map(({ notAfter }) => notAfter).sort()
  return first === undefined ? {} : { earliestExpiry: first }
}

/**
 * A certificate may be replaced while a service starts (Traefik shows one of its own until it has the right one): some
 * seconds of patience, and more with what an issuer may still deliver.
 */
const PATIENCE: Readonly<Record<string, number>> = { 'tls-expired': 2_000, 'tls-wrong-host': 5_000 }

function refusal({ code, observed }: TlsProblem, problems: readonly TlsProblem[]): Failure {
  const words = problems.map((problem) => problem.observed).join('; ')
  const afterMs = PATIENCE[code]
  const hopeless: { hopeless?: Hopeless } = afterMs === undefined ? {} : { hopeless: { reason: observed, afterMs } }
  return new Failure({ code, observed: words, phase: 'tls', ...hopeless })
}
