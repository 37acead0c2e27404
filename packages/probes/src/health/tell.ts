import type { Attempt } from '../attempt.ts'
import type { Health } from './health.ts'

export function tellHealth({ state, parts }: Health): string {
  const named = parts
    .slice(0, 3)
    .map(({ name, words }) =>
      /^(down|fail(ed)?|false|error|unhealthy)$/i.test(words)
        ? `${name} is ${state === 'up' ? 'down' : state}`
        : `${name}: ${words}`,
    )
  const more = parts.length > 3 ? ` and ${parts.length - 3} more` : ''
  return parts.length === 0 ? `its health body says ${state}` : `${named.join(', ')}${more}`
}

export function component({ parts }: Health): Pick<Attempt, 'component'> {
  return parts[0] ? { component: parts[0].name } : {}
}
