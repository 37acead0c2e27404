/** Why a document cannot be read; begins with a verb, for `package.json is nested …`. */
export class DocumentFlaw extends Error {
  override readonly name = 'DocumentFlaw'
  /** Counts from 1, where it is known. */
  readonly line: number | undefined
  constructor(message: string, line?: number) {
    super(message)
    this.line = line
  }
}
