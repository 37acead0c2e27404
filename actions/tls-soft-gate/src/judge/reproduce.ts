import { shellWord } from '@ci-gates/core/model'
import type { Plan } from '../plan.ts'

/** A command that asks the same by hand. A user or a secret of the address stands in it as the name of a variable. */
export function reproduce({ target, options, files, verify }: Plan): string {
  const { connectTo, tls } = options
  const host = connectTo?.host.includes(':') ? `[${connectTo.host}]` : connectTo?.host
  const parts = [
    'curl -sS -i',
    ...(target.authorization ? ['-u "$USER_AND_PASSWORD"'] : []),
    ...(files.ca ? [`--cacert ${shellWord(files.ca)}`] : []),
    ...(files.cert && files.key ? [`--cert ${shellWord(files.cert)} --key ${shellWord(files.key)}`] : []),
    ...(verify === 'full' ? [] : ['-k']),
    ...(connectTo ? [`--connect-to ${shellWord(`::${host}:${connectTo.port ?? ''}`)}`] : []),
    ...(tls?.serverName && !connectTo ? [`-H ${shellWord(`Host: ${tls.serverName}`)}`] : []),
    target.told.includes('***')
      ? `"${target.told.replace(/[\\"$`]/g, '\\$&').replaceAll('***', '$SECRET')}"`
      : shellWord(target.told),
  ]
  return parts.join(' ')
}
