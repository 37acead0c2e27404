import type { Target } from '@ci-gates/probes'
import { unknown } from '../evidence/told.ts'
import type { Scene, Unknown } from '../signals/signal.ts'

type Around = Pick<Scene, 'environment' | 'mask' | 'trusted'>

/** Puts the values of environment variables where `${NAME}` stands; what is in none of them is unknown. */
export function fillIn(text: string, { environment }: Pick<Scene, 'environment'>): string | Unknown {
  const names = Array.from(text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g), ([, name = '']) => name)
  const absent = names.find((name) => (environment(name) ?? '') === '')
  if (absent !== undefined) return noVariable(absent)
  return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => environment(name) ?? '')
}

/** A value that only the environment may hold, kept out of everything that is told. */
export function secretFrom(name: string, { environment, mask }: Pick<Scene, 'environment' | 'mask'>): string | Unknown {
  const value = (environment(name) ?? '').trim()
  if (value === '') return noVariable(name)
  mask(value)
  return value
}

/**
 * The target of an address, or why it may not be asked. An address comes from a trusted configuration alone: whoever
 * opens a pull request must not choose where the runner connects to.
 */
export async function targetOf(address: string, scene: Around): Promise<Target | Unknown> {
  if (!scene.trusted)
    return unknown(
      'not-trusted',
      'the configuration comes from the pull request itself; addresses are asked for a configuration of the base branch only',
      'Merge the configuration first',
    )
  const filled = fillIn(address, scene)
  if (typeof filled !== 'string') return filled
  const { parseTarget, secretsInAddress, TargetError } = await import('@ci-gates/probes')
  for (const secret of secretsInAddress(filled)) scene.mask(secret)
  try {
    return parseTarget(filled)
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    return unknown('address-unreadable', error.message, 'Correct `url`, or the variable in it')
  }
}

function noVariable(name: string): Unknown {
  return unknown('no-variable', `the variable ${name} is not set`, `Set ${name} in the \`env\` of the step`)
}
