import type { Elsewhere, Section } from '@ci-gates/core/model'

/** What came of telling a run in one place. */
export interface Told {
  readonly warnings?: readonly string[]
  readonly sections?: readonly Section[]
}

export function together(all: readonly Told[]): Elsewhere {
  return {
    warnings: all.flatMap(({ warnings = [] }) => warnings),
    sections: all.flatMap(({ sections = [] }) => sections),
  }
}
