import type { Socket } from 'node:net'
import type { ProbeOptions } from '../options.ts'
import type { Place } from '../target/target.ts'
import type { Course } from './course.ts'
import { open } from './open.ts'

/** Connects to a target, or to where `connect-to` leads instead. */
export function openTarget(course: Course, place: Place, { connectTo }: ProbeOptions): Promise<Socket> {
  if (!connectTo || !('host' in place)) return open(course, place)
  return open(course, { host: connectTo.host, port: connectTo.port ?? place.port })
}
