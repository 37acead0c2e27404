import { formatDuration } from '@ci-gates/core/model'
import type { Scene, Unknown } from '../signals/signal.ts'
import { unknown } from './told.ts'

/**
 * The evidence that a file is too old to be of this run, or nothing. A time in the future is taken for now: clocks differ.
 * @param written when it was written, in milliseconds since the epoch
 * @param oldest in milliseconds
 */
export function staleFile(
  file: string,
  written: number,
  oldest: number,
  { clock }: Pick<Scene, 'clock'>,
): Unknown | undefined {
  const age = Math.max(0, clock.now() - written)
  if (age <= oldest) return undefined
  return unknown(
    'stale',
    `${file} was written ${formatDuration(age)} ago; at most ${formatDuration(oldest)} are allowed`,
    'Let a step of this run write it, or raise `max-age`',
    { where: { file } },
  )
}
