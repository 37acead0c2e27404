export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='

/** One line such as `$.db.latency_ms < 50`; without a comparison, the path must find something. */
export interface JsonRule {
  readonly text: string
  readonly path: string
  readonly comparison?: Comparison
  readonly wanted?: string | number | boolean | null
}
