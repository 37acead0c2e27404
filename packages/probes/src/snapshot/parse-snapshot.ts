import { quote } from '@ci-gates/core/model'
import type { LogMark } from '../proxy/log-file.ts'
import { type CertificateSnapshot, type ContainerSnapshot, SNAPSHOT_VERSION, type Snapshot } from './snapshot.ts'

const LARGEST = 1024 * 1024
const LONGEST = 1_024
const MOST = 500

type Fields = Readonly<Record<string, unknown>>

/** Reads a stored snapshot strictly: the file may be anybody's. Says what is wrong with it otherwise. Pure. */
export function parseSnapshot(text: string): Snapshot | { readonly problem: string } {
  if (text.length > LARGEST) return { problem: 'the snapshot is larger than 1 MiB' }
  try {
    return readSnapshot(fields(JSON.parse(text), 'the snapshot'))
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'the snapshot is not JSON' }
    if (error instanceof RangeError) return { problem: error.message }
    throw error
  }
}

function readSnapshot(found: Fields): Snapshot {
  if (found['version'] !== SNAPSHOT_VERSION)
    throw new RangeError(
      `the snapshot is of version ${quote(String(found['version']), 20)}; this is ${SNAPSHOT_VERSION}`,
    )
  return {
    version: SNAPSHOT_VERSION,
    at: time(found, 'at'),
    target: word(found, 'target'),
    healthy: flag(found, 'healthy'),
    code: word(found, 'code'),
    ...optional(found, 'status', count),
    ...optional(found, 'latencyMs', number),
    addresses: each(found, 'addresses', words),
    ...optional(found, 'certificate', readCertificate),
    containers: each(found, 'containers', readContainer),
    logs: list(found, 'logs').map((mark, at) => readMark(fields(mark, `logs[${at}]`))),
  }
}

function readCertificate(found: Fields, name: string): CertificateSnapshot {
  const own = fields(found[name], name)
  const [fingerprint256, notAfter] = [word(own, 'fingerprint256'), word(own, 'notAfter')]
  if (!Number.isFinite(Date.parse(notAfter))) throw wrong('notAfter', 'a date')
  return { fingerprint256, notAfter, ...optional(own, 'subject', word) }
}

function readContainer(found: Fields, name: string): ContainerSnapshot {
  const own = fields(found[name], name)
  return {
    id: word(own, 'id'),
    state: word(own, 'state'),
    ...optional(own, 'startedAt', time),
    ...optional(own, 'finishedAt', time),
    restartCount: count(own, 'restartCount'),
    exitCode: number(own, 'exitCode'),
    oomKilled: flag(own, 'oomKilled'),
    addresses: each(own, 'addresses', words),
  }
}

function readMark(found: Fields): LogMark {
  return { path: word(found, 'path'), size: count(found, 'size'), inode: number(found, 'inode') }
}

function wrong(name: string, wanted: string): RangeError {
  return new RangeError(`the snapshot is damaged: ${quote(name, 60)} is not ${wanted}`)
}

function fields(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name, 'an object')
  return value as Fields
}

function optional<Name extends string, T>(
  found: Fields,
  name: Name,
  read: (found: Fields, name: string) => T,
): { readonly [key in Name]?: T } {
  return (found[name] === undefined ? {} : { [name]: read(found, name) }) as { [key in Name]?: T }
}

function word(found: Fields, name: string): string {
  const value = found[name]
  if (typeof value !== 'string' || value.length > LONGEST) throw wrong(name, 'a short text')
  return value
}

function flag(found: Fields, name: string): boolean {
  const value = found[name]
  if (typeof value !== 'boolean') throw wrong(name, 'true or false')
  return value
}

function number(found: Fields, name: string): number {
  const value = found[name]
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(name, 'a number')
  return value
}

function count(found: Fields, name: string): number {
  const value = number(found, name)
  if (!Number.isSafeInteger(value) || value < 0) throw wrong(name, 'a count')
  return value
}

/** Milliseconds since the epoch, as far as a Date goes (ECMA-262, 21.4.1.1). */
function time(found: Fields, name: string): number {
  const value = number(found, name)
  if (Math.abs(value) > 8.64e15) throw wrong(name, 'a time')
  return value
}

function list(found: Fields, name: string): readonly unknown[] {
  const value = found[name]
  if (!Array.isArray(value) || value.length > MOST) throw wrong(name, 'a short list')
  return value
}

function words(found: Fields, name: string): readonly string[] {
  return list(found, name).map((_, at, all) => word({ [name]: all[at] }, name))
}

function each<T>(found: Fields, name: string, read: (found: Fields, name: string) => T): Readonly<Record<string, T>> {
  const own = fields(found[name], name)
  const keys = Object.keys(own)
  if (keys.length > MOST || keys.some((key) => key.length > LONGEST)) throw wrong(name, 'a small object')
  return Object.fromEntries(keys.map((key) => [key, read(own, key)]))
}
