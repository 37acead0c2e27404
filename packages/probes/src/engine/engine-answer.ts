/** What the container engine could not do, by kind. */
export type EngineRefusal = 'engine-absent' | 'engine-denied' | 'engine-failed' | 'container-absent'

/** What the engine answered, or why there is no answer: a sentence for a person. */
export type EngineAnswer<T> = { readonly found: T } | { readonly code: EngineRefusal; readonly problem: string }
