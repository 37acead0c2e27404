import { shorten, visible } from '@ci-gates/core/model'

const SECRET_NAME =
  /key|token|secret|pass|pwd|auth|sig|cred|session|jwt|code|sas|access|private|otp|nonce|^(p|pw|st|se|sv)$/i
/** Longer values are kept from sight whatever their name: keys are long, and what tells probes apart is not. */
const LONGEST_VALUE = 16

/** An address as it may be shown: no userinfo, no fragment, no query value that may be a secret. */
export function tellUrl(url: URL): string {
  return shorten(visible(`${url.protocol}//${url.host}${tellPath(url.pathname + url.search)}`), 300)
}

/** A path with its query, as it may be shown. */
export function tellPath(path: string): string {
  const at = path.indexOf('?')
  if (at < 0) return path
  const pairs = path
    .slice(at + 1)
    .replace(/#.*$/, '')
    .split('&')
  return `${path.slice(0, at)}?${pairs.map(tellPair).join('&')}`
}

function tellPair(pair: string): string {
  const at = pair.indexOf('=')
  // Without a name it may be a key alone: `?3b1c…`.
  if (at < 0) return pair.length > LONGEST_VALUE ? '***' : pair
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
  const isSecret = value !== '' && (SECRET_NAME.test(name) || value.length > LONGEST_VALUE)
  return isSecret ? `${name}=***` : pair
}

const QUERY = /\?[^\s"'<>]+/g
const HEADER = /("(?:\w{1,40}_)?(?:proxy-)?(?:authorization|(?:set-)?cookie|x-api-key|x-auth-token)": ?\[?")[^"]+/gi

const USER = /:\/\/[^\s/@"?]{1,300}@/g

/** A line of a log as it may be shown: no userinfo, and no value of a query or a header in it that may be a secret. */
export function tellLogLine(line: string): string {
  return line.replace(QUERY, tellPath).replace(HEADER, '$1***').replace(USER, '://***@')
}

/** A shorter secret would take half the text with it wherever it is hidden. */
const SHORTEST_SECRET = 4
/** A user without a password may be a token (`https://TOKEN@host`), where it is as long as one. */
const SHORTEST_TOKEN = 16

/** What must not be told of an address, as it is written and decoded: the password, and secret values of its query. */
export function secretsInAddress(written: string): string[] {
  const [, user = '', password = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#:@]*)(?::([^/?#]*))?@/i.exec(written.trim()) ?? []
  const own = password === '' && user.length >= SHORTEST_TOKEN ? user : password
  const query = /\?([^#]*)/.exec(written)?.[1] ?? ''
  const values = query.split('&').filter((pair) => tellPair(pair) !== pair)
  const all = [own, ...values.map((pair) => pair.slice(pair.indexOf('=') + 1))]
  return all.flatMap((secret) => [secret, decoded(secret)]).filter((secret) => secret.length >= SHORTEST_SECRET)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
