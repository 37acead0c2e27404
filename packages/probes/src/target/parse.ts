import { URL } from 'node:url'
import { quote, suggest } from '@ci-gates/core/model'
import { parseUnix } from './parse-unix.ts'
import { type Target, TargetError } from './target.ts'
import { tellUrl } from './tell.ts'

type Read = (url: URL) => Target

const SCHEMES: Readonly<Record<string, Read>> = {
  http: (url) => http(url, false),
  https: (url) => http(url, true),
  tcp: (url) => ({ kind: 'connect', place: place(url), told: tell(url) }),
  postgres,
  postgresql: postgres,
  mysql: (url) => ({ kind: 'mysql', place: place(url, 3306), told: tell(url) }),
  mariadb: (url) => ({ kind: 'mysql', place: place(url, 3306), told: tell(url) }),
  redis: (url) => ({ kind: 'redis', secure: false, place: place(url, 6379), told: tell(url) }),
  rediss: (url) => ({ kind: 'redis', secure: true, place: place(url, 6379), told: tell(url) }),
  grpc: (url) => grpc(url, false),
  grpcs: (url) => grpc(url, true),
}

const KNOWN = [...Object.keys(SCHEMES), 'unix', 'docker']

/**
 * Reads one address such as `http://127.0.0.1:8000/healthz`, `tcp:db:5432`, `unix:/run/app.sock:/healthz` or `docker:api`.
 * @throws TargetError with what is wrong and how to write it.
 */
export function parseTarget(text: string): Target {
  const written = text.trim()
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase()
  if (scheme === 'unix') return parseUnix(written)
  if (scheme === 'docker') return docker(written)
  const read = scheme !== undefined && Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined
  if (!scheme || !read) throw new TargetError(unknownScheme(written, scheme))
  return read(parseUrl(written, scheme))
}

/** Nothing of what was written is repeated but its beginning up to the first colon: the rest may hold a password. */
function unknownScheme(written: string, scheme: string | undefined): string {
  if (written === '') return 'there is no address'
  // `localhost:8000/healthz` is a scheme to the URL standard, and a file to wait-on.
  const isHost = scheme === undefined || /^[\w.-]+:\d+(\/|$)/.test(written)
  if (isHost) return `an address has no scheme; write http://${hostOf(written)} or tcp://${hostOf(written)}`
  const meant = suggest(scheme, KNOWN)
  return `${quote(`${scheme}:`)} is not a scheme of a target${meant ? `; did you mean ${meant}:?` : `; use one of ${KNOWN.map((each) => `${each}:`).join(' ')}`}`
}

function hostOf(written: string): string {
  return /^[\w.-]+(:\d+)?(?=[/?#]|$)/.exec(written)?.[0] ?? 'HOST:PORT'
}

function parseUrl(written: string, scheme: string): URL {
  const address = written.slice(scheme.length + 1).replace(/^\/\//, '')
  const spelled = `${scheme}://${address}`
  if (/\s/.test(written)) throw new TargetError(`a ${scheme}: address holds a blank; write one address a line`)
  if (!URL.canParse(spelled)) {
    const port = /:(\d+)(?:[/?#]|$)/.exec(address)?.[1]
    if (port && Number(port) > 65_535) throw new TargetError(`port ${port} of a ${scheme}: address is above 65535`)
    throw new TargetError(`a ${scheme}: address cannot be read; write ${scheme}://HOST:PORT`)
  }
  const url = new URL(spelled)
  if (url.hostname === '') throw new TargetError(`a ${scheme}: address names no host; write ${scheme}://HOST:PORT`)
  if (url.port === '0') throw new TargetError(`${tell(url)} has port 0`)
  return url
}

function tell(url: URL): string {
  return tellUrl(url)
}

function place(url: URL, port?: number): { host: string; port: number } {
  const number = url.port === '' ? port : Number(url.port)
  if (number === undefined)
    throw new TargetError(`${tell(url)} names no port; write ${url.protocol}//${url.hostname}:PORT`)
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: number }
}

function http(url: URL, isSecure: boolean): Target {
  const user = decode(url.username)
  const authorization =
    url.username === ''
      ? {}
      : { authorization: `Basic ${Buffer.from(`${user}:${decode(url.password)}`).toString('base64')}` }
  const to = place(url, isSecure ? 443 : 80)
  return {
    kind: 'http',
    secure: isSecure,
    place: to,
    authority: url.host,
    path: url.pathname + url.search,
    told: tell(url),
    ...authorization,
  }
}

function postgres(url: URL): Target {
  const user = decode(url.username) || 'postgres'
  const database = decode(url.pathname.slice(1)) || user
  return { kind: 'postgres', place: place(url, 5432), user, database, told: tell(url) }
}

function grpc(url: URL, isSecure: boolean): Target {
  const service = decode(url.pathname.slice(1))
  return {
    kind: 'grpc',
    secure: isSecure,
    place: place(url, isSecure ? 443 : undefined),
    authority: url.host,
    service,
    told: tell(url),
  }
}

function docker(written: string): Target {
  const container = written.slice('docker:'.length).replace(/^\/\//, '')
  // The engine's own rule for names (moby daemon/names/names.go); an id is one too.
  if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(container))
    throw new TargetError(`${quote(written, 60)} names no container; write docker:NAME`)
  return { kind: 'docker', container, told: `docker:${container}` }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
