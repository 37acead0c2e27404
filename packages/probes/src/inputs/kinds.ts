import { type Declared, declare, type InputOptions, Mistake, parsePattern } from '@ci-gates/core/model'
import { parseStatusSet } from '../http/status.ts'
import type { HeaderRule, ProbeOptions } from '../options.ts'
import { parseTarget } from '../target/parse.ts'
import type { Target } from '../target/target.ts'
import { lines, told } from './lines.ts'
import { SENDABLE, TOKEN } from './secrets.ts'

// Kinds of input of gates that ask servers, read with all others, so that all mistakes are told at once.

export function target<const O extends InputOptions>(options: O): Declared<Target, O> {
  return declare('target', 'address, such as `http://127.0.0.1:8000/healthz`', options, told(parseTarget))
}

export function targets<const O extends InputOptions>(options: O): Declared<readonly Target[], O> {
  return lines('address, such as `http://127.0.0.1:8000/healthz`', options, parseTarget)
}

export function paths<const O extends InputOptions>(options: O): Declared<readonly string[], O> {
  return lines('path, such as `/healthz`', options, (line) => {
    if (line.startsWith('/')) return line
    throw new Mistake('a path begins with a slash, such as /healthz')
  })
}

export function statuses<const O extends InputOptions>(options: O) {
  return declare('statuses', 'statuses, such as `2xx` or `200,204`', options, told(parseStatusSet))
}

export function headerRules<const O extends InputOptions>(options: O): Declared<readonly HeaderRule[], O> {
  return lines('`Name` or `Name: pattern`', options, async (line) => {
    const { name, value } = split(line)
    if (!TOKEN.test(name)) throw new Mistake('a line has no name of a header; write `Name` or `Name: pattern`')
    return value === '' ? { name } : { name, pattern: await parsePattern(value) }
  })
}

/** A line's mistake names it by its number: its text may be a secret. */
export function headers<const O extends InputOptions>(options: O): Declared<readonly (readonly [string, string])[], O> {
  return lines('`Name: value`', options, (line, number): readonly [string, string] => {
    const { name, value } = split(line)
    if (!line.includes(':') || !TOKEN.test(name)) throw new Mistake(`line ${number} is not \`Name: value\``)
    if (!SENDABLE.test(value)) throw new Mistake(`line ${number} (${name}) holds a character that no header may`)
    return [name, value]
  })
}

export function method<const O extends InputOptions>(options: O): Declared<string, O> {
  return declare('method', 'method of HTTP', options, (raw) => {
    if (TOKEN.test(raw)) return raw.toUpperCase()
    throw new Mistake('is no method of HTTP, such as GET')
  })
}

export function place<const O extends InputOptions>(options: O): Declared<NonNullable<ProbeOptions['connectTo']>, O> {
  return declare('place', '`host:port`', options, (raw) => {
    const parts = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(raw)
    const port = parts?.[3] === undefined ? undefined : Number(parts[3])
    const host = parts?.[1] ?? parts?.[2]
    if (host === undefined || (port !== undefined && (port < 1 || port > 65_535)))
      throw new Mistake('is no host and port; write 127.0.0.1:8000 or [::1]:8000')
    return port === undefined ? { host } : { host, port }
  })
}

function split(line: string): { name: string; value: string } {
  const at = line.indexOf(':')
  if (at < 0) return { name: line.trim(), value: '' }
  return { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
}
