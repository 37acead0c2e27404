import { pinWords } from '../words.ts'
import type { PinnedTool } from './row.ts'

export const poetry: PinnedTool = {
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

export const uv: PinnedTool = {
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

export const pdm: PinnedTool = {
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

export const pipenv: PinnedTool = {
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

export const pipTools: PinnedTool = {
  name: 'pip-tools',
  title: 'pip-tools',
  words: pinWords['pip-tools'],
  pythonPackage: 'pip-tools',
  variables: ['PIP_TOOLS_VERSION'],
  installers: [],
  actions: {},
  hooks: ['jazzband/pip-tools', 'pypa/pip-tools'],
  images: { names: [], majorBelow: 0 },
  releases: ['5.5.0', '6.1.0', '6.10.0', '6.14.0', '7.5.3', '7.6.2'],
  lockCommand: 'pip-compile',
}
