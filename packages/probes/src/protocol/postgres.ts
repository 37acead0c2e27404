import { shorten, visible } from '@ci-gates/core/model'
import type { Attempt, AttemptOptions } from '../attempt.ts'
import type { Code } from '../codes.ts'
import type { ProbeOptions } from '../options.ts'
import type { PostgresTarget } from '../target/target.ts'
import { ask } from '../wire/bytes.ts'
import { openTarget } from '../wire/open-target.ts'
import { type Reading, run } from '../wire/run.ts'
import { notOf } from './silent.ts'

/** Protocol 3.0, https://www.postgresql.org/docs/current/protocol-message-formats.html */
const VERSION = 196_608
const AUTHENTICATION = 0x52
const ERROR = 0x45

/** Ready when the startup packet is answered by a request for authentication. */
export function probePostgres(
  target: PostgresTarget,
  options: ProbeOptions,
  attempt: AttemptOptions,
): Promise<Attempt> {
  return run(attempt, async (course) => {
    const socket = await openTarget(course, target.place, options)
    const said = await ask(course, socket, startup(target), isWhole)
    const { bytes } = said
    if (bytes.length < 9 || bytes.readUInt32BE(1) > 30_000) throw notOf('PostgreSQL', said)
    course.enter('answer')
    if (bytes[0] === ERROR) return refused(bytes)
    if (bytes[0] !== AUTHENTICATION) throw notOf('PostgreSQL', said)
    // AuthenticationOk (0) means that no password was wanted.
    if (bytes.readUInt32BE(5) !== 0) course.notes.push('it asks for authentication, which was not tried')
    return { outcome: 'ready', code: 'ready', observed: 'accepts logins' }
  })
}

function startup({ user, database }: PostgresTarget): Buffer {
  const pairs = ['user', user, 'database', database, 'application_name', 'ci-gates', '']
  const body = Buffer.from(`${pairs.map((each) => each.replaceAll('\0', '')).join('\0')}\0`)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + body.length, 0)
  head.writeUInt32BE(VERSION, 4)
  return Buffer.concat([head, body])
}

function isWhole(bytes: Buffer): boolean {
  return bytes.length >= 5 && (bytes.readUInt32BE(1) > 30_000 || bytes.length > bytes.readUInt32BE(1))
}

/** SQLSTATEs, src/backend/utils/errcodes.txt. */
const STATES: Readonly<Record<string, Code>> = {
  '57P03': 'starting-up',
  '57P01': 'shutting-down',
  '57P02': 'shutting-down',
  '53300': 'too-many-connections',
  '28000': 'unauthorized',
  '28P01': 'unauthorized',
  '3D000': 'server-error',
}

function refused(bytes: Buffer): Reading {
  const fields = new Map(
    bytes
      .subarray(5, 1 + bytes.readUInt32BE(1))
      .toString('utf8')
      .split('\0')
      .filter((field) => field !== '')
      .map((field) => [field.slice(0, 1), field.slice(1)]),
  )
  const state = fields.get('C') ?? ''
  const words = shorten(visible(fields.get('M') ?? 'an error without words'), 160)
  // 57P03 is told both while it starts and while it stops (postmaster.c, canAcceptConnections).
  const code = /shutting down/i.test(words) ? 'shutting-down' : (STATES[state] ?? 'server-error')
  const hopeless = code === 'unauthorized' ? { hopeless: { reason: words, afterMs: 2_000 } } : {}
  return { outcome: 'not-ready', code, observed: `PostgreSQL says: ${words} (${visible(state)})`, ...hopeless }
}
