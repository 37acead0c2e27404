import type { Finding } from '@ci-gates/core/model'
import type { PinnedLock, Satisfies } from './pins/agree/model.ts'
import type { PinnedToolName } from './pins/tools.ts'

/** A file as it was read: its path relative to the workspace (parts joined by `/`) and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A file that is there and could not be read: why. */
export interface Unread {
  readonly unread: Finding
}

/** The files below the folder that is looked at. Paths are relative to it, their parts joined by `/`. */
export interface Tree {
  /** Every file's path, sorted. What is excluded, vendored or ignored is not among them. */
  readonly paths: readonly string[]
  has(path: string): boolean
  /** Names of the files in a folder (`.` for the top), without it. */
  namesIn(folder: string): readonly string[]
  /** The file; why it could not be read; `undefined` where there is none. Read once, however often asked. */
  read(path: string): SourceFile | Unread | undefined
}

/** What rules need and this package, being pure, is given. */
export interface Capabilities {
  /** The SHA-256 of the text's UTF-8 bytes, as lowercase hex. */
  sha256(text: string): string
  /** Another digest of the text's UTF-8 bytes, as lowercase hex: `md5` (Composer), `sha1` and `sha512` (checksums). */
  digest(algorithm: 'md5' | 'sha1' | 'sha512', text: string): string
}

/**
 * Which question a lock is asked. `tool`: would the tool accept it? `strict`: are the recorded inputs equal as well, so
 * that the next install rewrites nothing?
 */
export type Level = 'tool' | 'strict'

/** A lock, to be compared with the manifests that belong to it. */
export interface LockQuestion {
  /** The lock's path in the tree. */
  readonly path: string
  readonly lock: SourceFile
  readonly tree: Tree
  readonly level: Level
  readonly capabilities: Capabilities
  /** The exact version of the tool to judge as; without it, the version that wrote the lock, or the newest known. */
  readonly judgeAs?: string
}

/** What was learnt of one lock. */
export interface LockAnswer {
  /** In order of use: what is broken first. A stale lock has one `lock-stale`, and its causes follow. */
  readonly findings: readonly Finding[]
  /** How many packages the lock holds. */
  readonly packages: number
  /** Paths in the tree of the manifests that this lock accounts for, its own first: none of them lacks a lock. */
  readonly manifests: readonly string[]
  /** Those of them that are members of its workspace, and whose own lock the tool would never read. */
  readonly members?: readonly string[]
  /** The version of the tool that wrote the lock, where the lock tells it. */
  readonly writer?: string
}

/** How a manifest that has no lock gets one. */
export interface WantedLock {
  /** The lock's name, without its folder. */
  readonly lock: string
  /** The command, as it is given in the manifest's folder. */
  readonly command: string
}

/** One tool's files, and the way to its rules: they are loaded where one of its files is found. */
export interface Ecosystem {
  /** As the `ecosystems` input names it: `uv`, `yarn-berry`. */
  readonly name: string
  /** As it stands in a sentence: `Yarn`. */
  readonly title: string
  /** The tool whose pinned versions are measured against its locks. */
  readonly tool?: PinnedToolName
  /** Other tools whose pinned versions are measured against them: OpenTofu, or Dart by itself and as a part of Flutter. */
  readonly also?: readonly PinnedToolName[]
  /** Tools of one family that lock one manifest are rivals: only one of the locks can be the one that is installed. */
  readonly family?: 'javascript' | 'python'
  /** A file of that name is often something else, which its text alone tells: rules then say nothing of it. */
  readonly mayBeNone?: true
  /** Whether a file is a lock of this tool, by its path. */
  isLock(path: string): boolean
  /** What to say of a lock by its path, where it is of a kind that only the tool reads. */
  unreadable?(path: string): Finding | undefined
  /** Whether a file may call for such a lock, by its path. */
  isManifest(path: string): boolean
  rules(): Promise<LockRules>
}

/** What can be told of one tool's files. No function throws on any text. */
export interface LockRules {
  /** What is true of a lock beside its manifests. */
  check(question: LockQuestion): Promise<LockAnswer>
  /** Whether a manifest for which no lock accounts should have one of this tool, and how it is made. */
  wantsLock(manifest: string, tree: Tree): WantedLock | undefined
  /** What versions of the tool make of a lock, for its agreement with pinned versions; nothing where it cannot be read. */
  pinned?(question: LockQuestion, tool: PinnedToolName): PinnedLock | undefined | Promise<PinnedLock | undefined>
  /** Whether a version is within a constraint of the tool's own kind. */
  readonly satisfies?: Satisfies
}
