import { isRange, isVersion } from './semver.ts'

/** What a dependency's text asks for (npm-package-arg lib/npa.js). */
export type Spec =
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'tag' }
  /** A folder, or a tarball on disk; relative to whoever asks. */
  | { readonly kind: 'directory' | 'file'; readonly path: string }
  | { readonly kind: 'alias'; readonly name: string; readonly spec: Spec }
  | { readonly kind: 'remote'; readonly url: string }
  | { readonly kind: 'git'; readonly repository: string; readonly committish: string; readonly range?: string }
  | { readonly kind: 'invalid' }

const known = new Map<string, Spec>()

/** Reads the text that stands beside a dependency's name. */
export function parseSpec(text: string): Spec {
  const found = known.get(text) ?? read(text)
  known.set(text, found)
  return found
}

function read(text: string): Spec {
  if (/^(?:file:|\.|~\/|\/|[a-zA-Z]:[\\/])/i.test(text)) return local(text)
  if (/^npm:/i.test(text)) return alias(text.slice(4))
  const git = gitOf(text)
  if (git) return git
  if (/^https?:/i.test(text)) return { kind: 'remote', url: text }
  if (/^[a-z]+:/i.test(text)) return { kind: 'invalid' }
  if (/[/]|\.(?:tgz|tar\.gz|tar)$/i.test(text)) return local(text)
  return registry(text.trim())
}

function registry(text: string): Spec {
  if (isVersion(text) || isRange(text)) return { kind: 'range', range: text }
  return encodeURIComponent(text) === text ? { kind: 'tag' } : { kind: 'invalid' }
}

/** `file:` with none, one, two or three slashes before a relative way all mean the same (npa.js, fromFile). */
function local(text: string): Spec {
  const path = text.replace(/^file:/i, '').replace(/^\/{1,3}(?=\.\.?(?:\/|$))/, '')
  return { kind: /\.(?:tgz|tar\.gz|tar)$/i.test(text) ? 'file' : 'directory', path }
}

function alias(text: string): Spec {
  const mark = text.indexOf('@', 1)
  const name = mark > 0 ? text.slice(0, mark) : text
  const spec = registry(mark > 0 ? text.slice(mark + 1).trim() || '*' : '*')
  return { kind: 'alias', name, spec }
}

const HOSTS: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
  gist: 'gist.github.com',
  sourcehut: 'git.sr.ht',
}
const HOSTED = new Set(Object.values(HOSTS))

function gitOf(text: string): Spec | undefined {
  const [address = '', ...rest] = text.split('#')
  const repository = shortcut(address) ?? scp(address) ?? urlOf(address)
  return repository === undefined ? undefined : { kind: 'git', repository, ...committishOf(rest.join('#')) }
}

/** `#main`, `#semver:^1.0.0`, `#path:packages/a` and any of them joined by `::` (npa.js, setGitAttrs). */
function committishOf(text: string): { committish: string; range?: string } {
  const parts = text.split('::')
  const range = parts.find((part) => part.startsWith('semver:'))?.slice('semver:'.length)
  const committish = parts.find((part) => !part.includes(':')) ?? ''
  return { committish, ...(range === undefined ? {} : { range: decoded(range) }) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `user/project`, `github:user/project`. */
function shortcut(address: string): string | undefined {
  const parts = /^(?:(github|gitlab|bitbucket|gist|sourcehut):)?([^@\s:/]+)\/([^\s:/]+)$/.exec(address)
  if (!parts || address.startsWith('@')) return undefined
  return repositoryOf(HOSTS[parts[1] ?? 'github'] as string, `${parts[2]}/${parts[3]}`)
}

/** `git@github.com:user/project.git`, `git+ssh://git@host:user/project.git`. */
function scp(address: string): string | undefined {
  const parts = /^(?:git\+)?(?:ssh:\/\/)?[^@\s/]+@([^:/\s]+):(?!\d+(?:\/|$))(.+)$/i.exec(address)
  return parts ? repositoryOf((parts[1] as string).toLowerCase(), parts[2] as string) : undefined
}

function urlOf(address: string): string | undefined {
  const parts = /^(git\+(?:ssh|https?|file|rsync|ftp)|git|ssh|https?):\/\/(?:[^@/]*@)?([^/]*)\/(.*)$/i.exec(address)
  if (!parts) return undefined
  const [, protocol = '', host = '', path = ''] = parts
  const own = HOSTED.has(host.toLowerCase().replace(/^www\./, ''))
  if (/^https?$/i.test(protocol) && !(own && /^[^/]+\/[^/]+?\/?$/.test(path) && !/\.(?:tgz|tar\.gz|tar)$/.test(path)))
    return undefined
  if (/^ssh$/i.test(protocol) && !own) return undefined
  return repositoryOf(host.toLowerCase(), path)
}

/** One name for one repository, whichever protocol it is asked by. */
function repositoryOf(host: string, path: string): string {
  return `${host.replace(/^www\./, '')}/${path
    .replace(/^\/+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')}`
}
