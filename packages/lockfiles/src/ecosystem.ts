import type { Finding } from '@ci-gates/core/model'
import type { PinnedLock, Satisfies } from './pins/agree/model.ts'
import type { PinnedToolName } from './pins/tools.ts'

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

/** How to ask about a lock. */
export interface CheckOptions {
  /** The exact version of the tool to judge as; without it, the version that wrote the lock. */
  readonly judgeAs?: string
}

/** One tool's files, and the way to its rules: they are loaded where one of its files is found. */
export interface Ecosystem {
  /** The tool's name, as it is pinned and called. */
  readonly tool: PinnedToolName
  /** Names of the files, without their folder. */
  readonly lock: string
  readonly manifest: string
  /** How a lock is made where there is none. */
  readonly lockCommand: string
  rules(): Promise<LockRules>
}

/** What can be told of one tool's files. */
export interface LockRules {
  /**
   * Whether a manifest that has no lock should have one of this tool.
   * @param beside names of the files in the manifest's folder
   */
  wantsLock(manifest: SourceFile, beside: readonly string[]): boolean
  /** Folders, relative to the manifest's, of projects that are installed from their sources with this one. */
  localProjects(manifest: SourceFile): readonly string[]
  /** What versions of the tool make of a lock; nothing where the lock or its manifest cannot be read. */
  pinned(pair: LockPair, capabilities: Capabilities): PinnedLock | undefined
  /** Whether a version is within a constraint of the tool's own kind. */
  readonly satisfies: Satisfies
  /** What is true of a lock beside its manifest. Never throws on any text. */
  check(pair: LockPair, capabilities: Capabilities, options: CheckOptions): Promise<LockAnswer>
}
