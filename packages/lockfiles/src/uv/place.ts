/** What a requirement is resolved from, as one text: `index`, `git URL?rev=…`, `editable packages/lib`. */
export type Place = string

/** An address without credentials, fragment and trailing slash, its host in lower case. */
export function cleanUrl(url: string): string {
  const bare = url.split('#', 1)[0] ?? ''
  const [, scheme = '', host = '', rest = ''] = /^([a-z+]+:\/\/)(?:[^/@]*@)?([^/?]*)(.*)$/i.exec(bare) ?? []
  return scheme === '' ? bare : `${scheme.toLowerCase()}${host.toLowerCase()}${rest.replace(/\/+$/, '')}`
}

/** A git address with its reference, as a lock has it: `https://…?rev=v1&subdirectory=lib#commit`. */
export function gitSource(text: string): Place {
  const [before = ''] = text.split('#', 1)
  const at = before.indexOf('?')
  const pairs =
    at < 0
      ? []
      : before
          .slice(at + 1)
          .split('&')
          .map(decoded)
  return gitPlace(at < 0 ? before : before.slice(0, at), Object.fromEntries(pairs))
}

function decoded(pair: string): [string, string] {
  const at = pair.indexOf('=')
  const value = at < 0 ? '' : pair.slice(at + 1)
  try {
    return [at < 0 ? pair : pair.slice(0, at), decodeURIComponent(value)]
  } catch {
    return [at < 0 ? pair : pair.slice(0, at), value]
  }
}

/** What of a git source counts. */
export interface GitParts {
  readonly rev?: string | undefined
  readonly tag?: string | undefined
  readonly branch?: string | undefined
  readonly subdirectory?: string | undefined
  readonly lfs?: string | undefined
}

/** A git repository with what is taken from it. */
export function gitPlace(url: string, parts: GitParts): Place {
  const kinds = ['rev', 'tag', 'branch', 'subdirectory', 'lfs'] as const
  const told = kinds.flatMap((kind) => (parts[kind] === undefined ? [] : [`${kind}=${parts[kind]}`]))
  return `git ${cleanUrl(url.replace(/^git\+/, ''))}${told.length > 0 ? `?${told.join('&')}` : ''}`
}

/** What a PEP 508 address (`name @ address`) is recorded as. */
export function placeFrom(url: string, folder: string): Place {
  const subdirectory = /[#&]subdirectory=([^&]+)/.exec(url)?.[1]
  if (/^git\+/.test(url)) {
    const [bare = ''] = url.split('#', 1)
    const at = bare.lastIndexOf('@')
    const hasRev =
      at > bare.indexOf('://') + 2 && at > bare.lastIndexOf('/', at) && !/^git\+ssh:\/\/[^/]*$/.test(bare.slice(0, at))
    const isRev = hasRev && bare.slice(bare.indexOf('://') + 3, at).includes('/')
    return gitPlace(isRev ? bare.slice(0, at) : bare, { rev: isRev ? bare.slice(at + 1) : undefined, subdirectory })
  }
  if (/^https?:/.test(url)) return `url ${cleanUrl(url)}${subdirectory === undefined ? '' : ` in ${subdirectory}`}`
  return /^file:/.test(url) ? UNTOLD : localPlace(isArchive(url) ? 'path' : 'directory', folder, url)
}

/** A place on the machine that locked: not known here. */
export const UNTOLD = 'somewhere on a machine'

/** A file or folder, by its way from the lock. */
export function localPlace(kind: 'path' | 'directory' | 'editable' | 'virtual', folder: string, way: string): Place {
  return `${kind} ${relativeWay(folder, way)}`
}

/** Whether a way leads to an archive rather than to a folder. */
export function isArchive(way: string): boolean {
  return /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.zst|tar\.lzma|tar)$/i.test(way)
}

/** `../lib/./x` from `packages/app`, as a way from the lock: `packages/lib/x`; `.` for the lock's own folder. */
export function relativeWay(folder: string, way: string): string {
  if (way.startsWith('/')) return way.replace(/\/+$/, '')
  const parts: string[] = folder === '.' ? [] : folder.split('/')
  for (const part of way.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.length === 0 ? '.' : parts.join('/')
}
