import type { SourceFile } from '../ecosystem.ts'
import { mentions } from './text.ts'

/** Where a kind of pin stands. Apart from the reading of it, so that most repositories never load that. */
export interface PinPlace {
  readonly name: string
  /** As globs, for people. */
  readonly globs: readonly string[]
  /** The same for the program: asked of every path of a repository, so one regular expression. */
  readonly path: RegExp
  /** A text that holds none of these words (in any case) is not read further; default: the tool's name. */
  words?(tool: string): readonly string[]
}

/** The manifests' own constraints on a tool. */
const REQUIRES: Readonly<Record<string, readonly string[]>> = { poetry: ['requires-poetry'], uv: ['required-version'] }

/** Files that hold nothing but one tool's version, and whose. */
const VERSION_FILES: Readonly<Record<string, string>> = {
  'rust-toolchain.toml': 'cargo',
  'rust-toolchain': 'cargo',
  '.go-version': 'go',
  '.dvmrc': 'deno',
  '.terraform-version': 'terraform',
  '.opentofu-version': 'opentofu',
  '.swift-version': 'swift',
  '.fvmrc': 'flutter',
  'fvm_config.json': 'flutter',
}

/** Every kind of file that is read for pins. */
export const places = {
  github: {
    name: 'GitHub Actions',
    globs: ['.github/workflows/*.{yml,yaml}', '**/action.{yml,yaml}'],
    path: /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
  },
  dockerfile: {
    name: 'Dockerfile',
    globs: ['**/Dockerfile', '**/Dockerfile.*', '**/*.{dockerfile,Dockerfile}', '**/Containerfile*'],
    path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?$|\.dockerfile$/i,
  },
  toolVersions: {
    name: '.tool-versions',
    globs: ['**/.tool-versions'],
    path: /(?:^|\/)\.tool-versions$/,
    words: () => [''],
  },
  versionFile: {
    name: 'version file',
    globs: Object.keys(VERSION_FILES).map((name) => `**/${name}`),
    path: new RegExp(`(?:^|/)(?:${Object.keys(VERSION_FILES).join('|').replaceAll('.', '\\.')})$`),
  },
  mise: {
    name: 'mise',
    globs: ['**/{.,}mise{,.*}.toml', '**/{.,}mise/config.toml', '.config/mise.toml'],
    path: /(?:^|\/)\.?(?:mise|rtx)(?:\.[\w-]+)*\.toml$|(?:^|\/)\.?mise\/(?:config|conf\.d\/[^/]+)\.toml$/,
    words: () => [''],
  },
  preCommit: {
    name: 'pre-commit',
    globs: ['**/.pre-commit-config.yaml'],
    path: /(?:^|\/)\.pre-commit-config\.ya?ml$/,
  },
  requires: {
    name: 'pyproject.toml',
    globs: ['**/pyproject.toml'],
    path: /(?:^|\/)pyproject\.toml$/,
    words: (tool) => REQUIRES[tool] ?? [],
  },
  packageJson: {
    name: 'package.json',
    globs: ['**/package.json'],
    path: /(?:^|\/)package\.json$/,
  },
  requirements: {
    name: 'requirements',
    globs: ['**/*requirements*.{txt,in}', '**/*constraints*.txt', '**/requirements/*.txt'],
    path: /(?:^|\/)[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/,
  },
  ciYaml: {
    name: 'CI configuration',
    globs: [
      '**/.gitlab-ci.yml',
      '.gitlab/**/*.yml',
      '.circleci/config.yml',
      '**/azure-pipelines*.yml',
      'bitbucket-pipelines.yml',
    ],
    path: /(?:^|\/)\.gitlab-ci\.ya?ml$|^\.gitlab\/.*\.ya?ml$|^\.circleci\/[^/]+\.ya?ml$|(?:^|\/)(?:azure|bitbucket)-pipelines[^/]*\.ya?ml$|^\.?(?:travis|appveyor|cloudbuild|Taskfile|\.readthedocs)\.ya?ml$/,
  },
  testRunner: {
    name: 'tox and nox',
    globs: ['**/tox.ini', '**/noxfile.py'],
    path: /(?:^|\/)(?:tox\.ini|noxfile\.py)$/,
  },
  shell: {
    name: 'shell script',
    globs: ['**/*.{sh,bash}', '**/{Makefile,makefile,GNUmakefile,justfile}', '**/*.mk'],
    path: /\.(?:sh|bash|mk)$|(?:^|\/)(?:GNUmakefile|[Mm]akefile|[Jj]ustfile)$/,
  },
} as const satisfies Record<string, PinPlace>

const all: readonly PinPlace[] = Object.values(places)

/** The files worth reading, as globs, for people. */
export const pinFilePatterns: readonly string[] = all.flatMap((place) => place.globs)

const foreign = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages|\.git|vendor|third_party)\//

/** Whether a path (relative, with `/`) may hold a pin: cheap enough to be asked of every path of a repository. */
export function isPinFile(path: string): boolean {
  return !foreign.test(path) && all.some((place) => place.path.test(path))
}

/**
 * Whether a file of such a path may pin the tool; without having parsed it.
 * @param words of which its text must hold one, where its kind of file asks for none of its own
 */
export function mayPin(file: SourceFile, tool: string, words: readonly string[] = [tool]): boolean {
  const own = VERSION_FILES[file.path.slice(file.path.lastIndexOf('/') + 1)]
  if (own !== undefined) return own === tool
  const place = all.find(({ path }) => path.test(file.path))
  return place !== undefined && mentions(file.text, place.words?.(tool) ?? words)
}
