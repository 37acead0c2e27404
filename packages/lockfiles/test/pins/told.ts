import { findPins } from '../../src/pins/find.ts'
import type { Pin } from '../../src/pins/pin.ts'

/** One pin as one line: place, version, how, and what is special. */
export function told(pin: Pin): string {
  const { where, spec, exact, unknown, via, kind, used, job, conditional, folders } = pin
  return [
    `${where.line}:${where.column} ${spec === undefined ? `? ${unknown}` : exact ? spec : `~ ${spec}`} | ${via}`,
    kind === 'installs' ? '' : ` ${kind}`,
    used ? ` used ${used.line}:${used.column}` : '',
    job === undefined ? '' : ` job ${job}`,
    conditional === undefined ? '' : ` (${conditional})`,
    folders ? ` in ${folders.join(' ')}` : '',
  ].join('')
}

/** The pins of one file, told. */
export async function pinsIn(path: string, text: string): Promise<string[]> {
  return (await findPins('poetry', [{ path, text }])).map(told)
}
