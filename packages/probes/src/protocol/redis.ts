import { shorten, visible } from '@ci-gates/core/model'
import type { Attempt, AttemptOptions } from '../attempt.ts'
import type { Code } from '../codes.ts'
import type { ProbeOptions } from '../options.ts'
import type { RedisTarget } from '../target/target.ts'
import { ask } from '../wire/bytes.ts'
import type { Course } from '../wire/course.ts'
import { openTarget } from '../wire/open-target.ts'
import { type Reading, run } from '../wire/run.ts'
import { secure } from '../wire/secure.ts'
import { notOf } from './silent.ts'

const LINE_END = '\r\n'

/** Ready when PING is answered by PONG, or by the wish for a password: the server serves then. */
export function probeRedis(target: RedisTarget, options: ProbeOptions, attempt: AttemptOptions): Promise<Attempt> {
  return run(attempt, async (course) => {
    const plain = await openTarget(course, target.place, options)
    const host = 'host' in target.place ? target.place.host : 'localhost'
    const socket = target.secure ? await secure(course, plain, host, options.tls, []) : plain
    // RESP arrays, not an inline command: https://redis.io/docs/latest/develop/reference/protocol-spec/
    const said = await ask(course, socket, Buffer.from('*1\r\n$4\r\nPING\r\n'), (got) => got.includes(LINE_END))
    const line = said.bytes.toString('utf8').split(LINE_END)[0] ?? ''
    if (!/^[+-]/.test(line) || line.startsWith('+OK')) throw notOf('Redis', said)
    course.enter('answer')
    return reading(course, line)
  })
}

function reading(course: Course, line: string): Reading {
  if (line === '+PONG') return { outcome: 'ready', code: 'ready', observed: 'PONG' }
  const words = shorten(visible(line.slice(1)), 160)
  if (line.startsWith('-NOAUTH')) {
    course.notes.push('it wants a password, which was not tried')
    return { outcome: 'ready', code: 'ready', observed: 'answers, and wants a password' }
  }
  const code = codeOf(line)
  const hopeless = code === 'unauthorized' ? { hopeless: { reason: words, afterMs: 2_000 } } : {}
  return { outcome: 'not-ready', code, observed: `Redis says: ${words}`, ...hopeless }
}

function codeOf(line: string): Code {
  if (line.startsWith('-LOADING')) return 'loading'
  if (line.startsWith('-DENIED') || line.startsWith('-NOPERM')) return 'unauthorized'
  return line.startsWith('-ERR max number of clients') ? 'too-many-connections' : 'server-error'
}
