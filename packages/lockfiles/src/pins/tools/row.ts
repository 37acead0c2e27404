/** An action that installs the tool. */
export interface InstallingAction {
  /** The input that holds the version. */
  readonly input: string
  /** Without the input it runs the tool's installer, which reads the tool's variable (snok/install-poetry: main.sh). */
  readonly readsVariable?: boolean
  /** Without the input it takes the version that package.json names (pnpm/action-setup: README). */
  readonly readsManifest?: boolean
  /** Without the input, what stands after the `@` is the version (dtolnay/rust-toolchain: README). */
  readonly readsRef?: true
  /** The input lists many tools; the version stands after this name and a colon (`composer:2.2`). */
  readonly listed?: string
  /** It sets a default, which a file of the project or a command overrules (rustup: "Overrides"). */
  readonly yields?: true
  /** From this major version of the action on, the tool fetches no other version of itself. */
  readonly fixedFrom?: number
}

/** A command that decides the tool's version, by a pattern of its words; the first group is the version as written. */
export interface VersionCommand {
  readonly via: string
  readonly pattern: RegExp
  /** The pattern is one of a whole pipe (`curl … | sh -s 2.0`). */
  readonly piped?: true
  readonly yields?: true
  /** Why the version may not be the one that runs: then it is only declared. */
  readonly unless?: string
}

/** What there is to know of a tool in order to find its versions. A tool more is a row more. */
export interface PinnedTool {
  readonly name: string
  /** As it is written in a sentence. */
  readonly title: string
  /** Words of which a text must hold one to be read further, in any case; default: the tool's name. */
  readonly words?: readonly string[]
  /** Other names that lists of tools (`.tool-versions`, mise, asdf) and inputs of actions have for it. */
  readonly aliases?: readonly string[]
  /** Its name in the Python package index. */
  readonly pythonPackage?: string
  /** Its name in npm's registry, where `npm install -g` and corepack get it; package.json may name its version. */
  readonly nodePackage?: string
  /** Variables its installer reads. */
  readonly variables: readonly string[]
  /** Variables that the tool itself obeys: where one is set, that version runs. */
  readonly obeys?: readonly string[]
  /** What the address or the file name of its installer contains. */
  readonly installers: readonly string[]
  /** Actions by `owner/name`, in lower case. An action not listed counts if it has an input such as `poetry-version`. */
  readonly actions: Readonly<Record<string, InstallingAction>>
  /** Repositories of pre-commit hooks whose `rev` is the tool's version, by `owner/name`. */
  readonly hooks: readonly string[]
  readonly images: PinnedImages
  readonly commands?: readonly VersionCommand[]
  /** The constraint on the tool in its manifest. */
  readonly requires?: { readonly file: string; readonly path: readonly string[] }
  /** The last release of each minor version, for judging a constraint that has an upper end. */
  readonly releases: readonly string[]
  /**
   * Words for whatever is newest. A tool that has some takes `1.22` for the newest 1.22, and a range for the newest in it;
   * without, versions are taken as written.
   */
  readonly newest?: readonly string[]
  /** What is no part of a version: `go` of `go1.22`, the platform of a toolchain. */
  readonly trim?: RegExp
  /** A text in a file that makes its pins no proof, and why. */
  readonly doubt?: { readonly text: RegExp; readonly why: string }
  /** The variable, and its value, by which a tool that fetches other versions of itself is kept from it. */
  readonly fixing?: { readonly variable: string; readonly fixed: string }
  /** How a lock is written anew; default: `poetry lock`, `pnpm install`. */
  readonly lockCommand?: string
}

/** Images of the tool, by name. */
export interface PinnedImages {
  /** Last parts of names whose tag begins with the tool's version. */
  readonly names: readonly string[]
  /** The major version from which the tag is something else's. */
  readonly majorBelow: number
  /** Whole names of images that are what their tag says. */
  readonly official?: readonly string[]
}
