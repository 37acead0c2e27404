import type { Finding } from '@ci-gates/core/model'

/** A file as it was read: its path relative to the workspace (parts joined by `/`) and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What rules need and this package, being pure, is given. */
export interface Capabilities {
  /** The SHA-256 of the text's UTF-8 bytes, as lowercase hex. */
  sha256(text: string): string
}

/** A lock beside its manifest, as one question. */
export interface LockPair {
  readonly manifest: SourceFile
  readonly lock: SourceFile
}

/** What was learnt of one lock. */
export interface LockAnswer {
  /** In order of use: what is broken first. */
  readonly findings: readonly Finding[]
  /** How many packages the lock holds. */
  readonly packages: number
  /** The version of the tool that wrote the lock, where the lock tells it. */
  readonly writer?: string
}
