import type { Attempt, Phase } from '../attempt.ts'
import type { Code } from '../codes.ts'

/** What ends an attempt early. Thrown, since it may come up at any depth of a probe. */
export interface FailureFacts
  extends Partial<Pick<Attempt, 'status' | 'component' | 'hopeless' | 'speaks' | 'retryAfterMs'>> {
  readonly code: Code
  readonly observed: string
  /** The phase in which it failed, when it is not the one that the course is in. */
  readonly phase?: Phase
}

export class Failure extends Error {
  readonly facts: FailureFacts
  constructor(facts: FailureFacts) {
    super(facts.observed)
    this.facts = facts
  }
}
