import { isIP } from 'node:net'
import { URL } from 'node:url'
import { isLocalhost } from '../wire/resolve.ts'

/** An HTTP proxy of the environment. */
export interface HttpProxy {
  readonly secure: boolean
  readonly host: string
  readonly port: number
  /** `Basic …` from its userinfo. A secret. */
  readonly authorization?: string
  readonly told: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy that leads to a host, as curl reads the environment: lower case first, and HTTP_PROXY in capitals too, since
 * no request of a stranger sets our variables. Loopback is never asked of a proxy: it would ask its own.
 */
export function proxyFor(isSecure: boolean, host: string, port: number, env: Environment): HttpProxy | undefined {
  if (isLoopback(host) || isExcepted(host, port, read(env, 'no_proxy') ?? '')) return undefined
  const value = read(env, isSecure ? 'https_proxy' : 'http_proxy') ?? read(env, 'all_proxy')
  return value === undefined ? undefined : parseProxy(value)
}

function read(env: Environment, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined
}

function parseProxy(value: string): HttpProxy | undefined {
  const spelled = /^[a-z]+:\/\//i.test(value) ? value : `http://${value}`
  if (!URL.canParse(spelled)) return undefined
  const { protocol, hostname, port, username, password } = new URL(spelled)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  const secure = protocol === 'https:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const number = port === '' ? (secure ? 443 : 80) : Number(port)
  const secret = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  const authorization = username === '' ? {} : { authorization: `Basic ${Buffer.from(secret).toString('base64')}` }
  return { secure, host, port: number, told: `${hostname}:${number}`, ...authorization }
}

export function isLoopback(host: string): boolean {
  return isLocalhost(host) || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** NO_PROXY: names with all that ends in them, addresses, `host:port`, and `*` for everything. */
function isExcepted(host: string, port: number, list: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true
      const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
      const bare = name.replace(/^\*?\./, '')
      const isSame = host.toLowerCase() === bare || host.toLowerCase().endsWith(`.${bare}`)
      return isSame && (only === undefined || Number(only) === port)
    })
}
