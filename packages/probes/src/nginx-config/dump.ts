import { posix } from 'node:path'
import { compileGlob } from '@ci-gates/core/model'
import type { NginxConfigOptions } from './nginx-config.ts'

const HEAD = /^# configuration file (\/[^\r\n]{1,1000}):\r?$/

/**
 * What `nginx -T` prints: every file behind a line with its path, in the order of reading (src/core/nginx.c,
 * ngx_dump_config). It is the way to see a configuration that is in a container. Each file keeps its own lines.
 */
export function readDump(text: string): { text: string; options: NginxConfigOptions } | undefined {
  // `nginx -t` speaks before it, where both outputs were kept.
  const begin = /^(?:nginx: [^\n]{0,300}\n){0,9}(?=# configuration file \/)/.exec(text)
  if (!begin) return undefined
  const files: { readonly path: string; readonly lines: string[] }[] = []
  for (const line of text.slice(begin[0].length).split('\n')) {
    const path = HEAD.exec(line)?.[1]
    if (path === undefined) files.at(-1)?.lines.push(line)
    else files.push({ path, lines: [] })
  }
  const [main, ...others] = files.map(({ path, lines }) => ({ path, text: lines.join('\n') }))
  if (!main) return undefined
  const read = (pattern: string) => {
    const full = posix.resolve(posix.dirname(main.path), pattern)
    // Braces mean nothing to nginx (glob(3)).
    const glob = /[{}]/.test(full) ? undefined : compileGlob(full)
    return others.filter(({ path }) => path === full || glob?.matches(path))
  }
  return { text: main.text, options: { path: main.path, read } }
}
