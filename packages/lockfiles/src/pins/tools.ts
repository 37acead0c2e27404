/** An action that installs the tool. */
export interface InstallingAction {
  /** The input that holds the version. */
  readonly input: string
  /** Without the input it runs the tool's installer, which reads the tool's variable (snok/install-poetry: main.sh). */
  readonly readsVariable?: boolean
  /** Without the input it takes the version that package.json names (pnpm/action-setup: README). */
  readonly readsManifest?: boolean
}

/** What there is to know of a tool in order to find its versions. A tool more is a row more. */
export interface PinnedTool {
  readonly name: string
  /** As it is written in a sentence. */
  readonly title: string
  /** Its name in the Python package index. */
  readonly pythonPackage?: string
  /** Its name in npm's registry, where `npm install -g` and corepack get it; package.json may name its version. */
  readonly nodePackage?: string
  /** Variables its installer reads. */
  readonly variables: readonly string[]
  /** What the address or the file name of its installer contains. */
  readonly installers: readonly string[]
  /** Actions by `owner/name`, in lower case. An action not listed counts if it has an input such as `poetry-version`. */
  readonly actions: Readonly<Record<string, InstallingAction>>
  /** Repositories of pre-commit hooks whose `rev` is the tool's version, by `owner/name`. */
  readonly hooks: readonly string[]
  /** Last parts of image names whose tag begins with the tool's version, and the major version from which it is something else's. */
  readonly images: { readonly names: readonly string[]; readonly majorBelow: number }
  /** The constraint on the tool in its manifest. */
  readonly requires?: { readonly file: string; readonly path: readonly string[] }
  /** The last release of each minor version, for judging a constraint that has an upper end. */
  readonly releases: readonly string[]
}

const poetry: PinnedTool = {
  name: 'poetry',
  title: 'Poetry',
  pythonPackage: 'poetry',
  variables: ['POETRY_VERSION'],
  installers: ['install.python-poetry', 'install-poetry.py', 'get-poetry.py'],
  actions: {
    'snok/install-poetry': { input: 'version', readsVariable: true },
    'abatilo/actions-poetry': { input: 'poetry-version' },
    'gr1n/setup-poetry': { input: 'poetry-version' },
    'pronovic/setup-poetry': { input: 'version' },
    'threeal/setup-poetry-action': { input: 'version' },
    'artisanal-actions/poetry-install': { input: 'version' },
    'dschep/install-poetry-action': { input: 'version' },
    'xanaduai/cloud-actions/install-python-poetry': { input: 'poetry_version' },
  },
  hooks: ['python-poetry/poetry'],
  // `acme/python-poetry:3.11-slim` is tagged by its Python.
  images: { names: ['poetry', 'python-poetry', 'poetry-python'], majorBelow: 3 },
  requires: { file: 'pyproject.toml', path: ['tool', 'poetry', 'requires-poetry'] },
  releases: [
    ...['1.0.10', '1.1.15', '1.2.2', '1.3.2', '1.4.2', '1.5.1', '1.6.1', '1.7.1', '1.8.5'],
    ...['2.0.1', '2.1.4', '2.2.1', '2.3.2', '2.4.1'],
  ],
}

const uv: PinnedTool = {
  name: 'uv',
  title: 'uv',
  pythonPackage: 'uv',
  variables: ['UV_VERSION'],
  installers: ['astral.sh/uv', 'uv-installer'],
  actions: { 'astral-sh/setup-uv': { input: 'version' }, 'yezz123/setup-uv': { input: 'uv-version' } },
  hooks: ['astral-sh/uv-pre-commit'],
  images: { names: ['uv'], majorBelow: 1 },
  requires: { file: 'pyproject.toml', path: ['tool', 'uv', 'required-version'] },
  releases: ['0.4.30', '0.5.31', '0.6.17', '0.7.22', '0.8.24', '0.9.30', '0.11.33', '0.12.24', '0.13.9'],
}

const pdm: PinnedTool = {
  name: 'pdm',
  title: 'PDM',
  pythonPackage: 'pdm',
  variables: ['PDM_VERSION'],
  installers: ['install-pdm.py', 'pdm-project.org/install'],
  actions: { 'pdm-project/setup-pdm': { input: 'version' } },
  hooks: ['pdm-project/pdm'],
  images: { names: ['pdm'], majorBelow: 3 },
  releases: ['2.4.9', '2.5.6', '2.7.4', '2.8.2', '2.12.4', '2.15.4', '2.16.1', '2.19.3', '2.22.4', '2.28.2', '2.29.4'],
}

const pipenv: PinnedTool = {
  name: 'pipenv',
  title: 'Pipenv',
  pythonPackage: 'pipenv',
  variables: ['PIPENV_VERSION'],
  installers: ['get-pipenv.py'],
  actions: { 'dschep/install-pipenv-action': { input: 'version' } },
  hooks: [],
  images: { names: ['pipenv'], majorBelow: 3000 },
  releases: ['2022.10.4', '2023.12.1', '2024.4.1', '2025.1.3', '2026.2.2', '2026.10.3'],
}

const NODE = { variables: [], installers: [], actions: {}, hooks: [], images: { names: [], majorBelow: 0 } } as const

const npm: PinnedTool = {
  ...NODE,
  name: 'npm',
  title: 'npm',
  nodePackage: 'npm',
  releases: ['10.9.9', '11.19.1', '12.2.0'],
}

const pnpm: PinnedTool = {
  ...NODE,
  name: 'pnpm',
  title: 'pnpm',
  nodePackage: 'pnpm',
  variables: ['PNPM_VERSION'],
  installers: ['get.pnpm.io/install'],
  actions: { 'pnpm/action-setup': { input: 'version', readsManifest: true } },
  releases: ['7.33.7', '8.15.9', '9.15.9', '10.34.9', '11.28.11', '12.21.0'],
}

const yarn: PinnedTool = {
  ...NODE,
  name: 'yarn',
  title: 'Yarn',
  nodePackage: 'yarn',
  actions: { 'threeal/setup-yarn-action': { input: 'version', readsManifest: true } },
  releases: ['1.22.22', '3.8.7', '4.13.0', '4.18.1'],
}

const bun: PinnedTool = {
  ...NODE,
  name: 'bun',
  title: 'Bun',
  nodePackage: 'bun',
  installers: ['bun.sh/install', 'bun.com/install'],
  actions: { 'oven-sh/setup-bun': { input: 'bun-version', readsManifest: true } },
  images: { names: ['bun'], majorBelow: 3 },
  releases: ['1.0.36', '1.1.45', '1.2.23', '1.3.9', '1.4.5'],
}

/** The tools whose versions can be found. */
export const pinnedTools = { poetry, uv, pdm, pipenv, npm, pnpm, yarn, bun } as const satisfies Record<
  string,
  PinnedTool
>

export type PinnedToolName = keyof typeof pinnedTools
