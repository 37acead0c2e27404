import { shorten, visible } from '@ci-gates/core/model'
import type { Attempt, AttemptOptions } from '../attempt.ts'
import type { Code } from '../codes.ts'
import type { ProbeOptions } from '../options.ts'
import type { MysqlTarget } from '../target/target.ts'
import { ask } from '../wire/bytes.ts'
import { openTarget } from '../wire/open-target.ts'
import { type Reading, run } from '../wire/run.ts'
import { notOf } from './silent.ts'

const GREETING = 10
const ERROR = 255

/** Ready when the server greets. It speaks first: nothing is sent. */
export function probeMysql(target: MysqlTarget, options: ProbeOptions, attempt: AttemptOptions): Promise<Attempt> {
  return run(attempt, async (course) => {
    const socket = await openTarget(course, target.place, options)
    const said = await ask(course, socket, undefined, isWhole)
    const { bytes } = said
    // A packet: three bytes of length, its number, the payload.
    if (bytes.length < 5 || bytes[3] !== 0) throw notOf('MySQL', said)
    course.enter('answer')
    if (bytes[4] === ERROR) return refused(bytes.subarray(5))
    if (bytes[4] !== GREETING) throw notOf('MySQL', said)
    const version = /^[\w.+:~-]{1,60}/.exec(bytes.subarray(5, 70).toString('latin1'))?.[0] ?? ''
    course.seen.server = version
    return { outcome: 'ready', code: 'ready', observed: `greets as ${version}` }
  })
}

function isWhole(bytes: Buffer): boolean {
  return bytes.length >= 4 && (bytes[3] !== 0 || bytes.length >= 4 + bytes.readUIntLE(0, 3))
}

/** share/errmsg.txt of MariaDB and MySQL. */
const NUMBERS: Readonly<Record<number, Code>> = {
  1040: 'too-many-connections',
  1203: 'too-many-connections',
  1129: 'host-blocked',
  1130: 'unauthorized',
  1053: 'shutting-down',
}

function refused(bytes: Buffer): Reading {
  if (bytes.length < 2)
    return { outcome: 'not-ready', code: 'server-error', observed: 'MySQL says an error without a number' }
  const number = bytes.readUInt16LE(0)
  const words = shorten(
    visible(
      bytes
        .subarray(2)
        .toString('utf8')
        .replace(/^#\w{5}/, ''),
    ),
    160,
  )
  const code = NUMBERS[number] ?? 'server-error'
  const isStuck = code === 'host-blocked' || code === 'unauthorized'
  const hopeless = isStuck ? { hopeless: { reason: words, afterMs: 2_000 } } : {}
  return { outcome: 'not-ready', code, observed: `MySQL says: ${words} (${number})`, ...hopeless }
}
