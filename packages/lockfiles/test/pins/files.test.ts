// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Dockerfiles are what is tested
import { describe, expect, test } from 'vitest'
import { findPins } from '../../src/pins/find.ts'
import { isPinFile, pinFilePatterns } from '../../src/pins/places.ts'
import { pinsIn } from './told.ts'

describe('Dockerfile', () => {
  test.each<[string, string, string[]]>([
    [
      'ARG with a default, used',
      'FROM python:3.12\nARG POETRY_VERSION=1.8.3\nRUN pip install "poetry==$POETRY_VERSION"\n',
      ['2:20 1.8.3 | pip install used 3:18 (unless --build-arg POETRY_VERSION is given)'],
    ],
    [
      'ARG before FROM, named again in the stage',
      'ARG PV=1.8.3\nFROM python AS base\nARG PV\nRUN pip install poetry==${PV}\n',
      ['1:8 1.8.3 | pip install used 4:17 (unless --build-arg PV is given)'],
    ],
    [
      'ARG without a default',
      'FROM python\nARG PV\nRUN pip install poetry==$PV\n',
      ['2:5 ? ARG PV has no default: the build decides | pip install used 3:17'],
    ],
    [
      'ENV in several lines, with comments between them',
      'FROM x\nENV A=1 \\\n    # the tool\n    POETRY_VERSION="1.8.3" \\\n    B=2\nRUN pip install "poetry==$POETRY_VERSION"\n',
      ['4:21 1.8.3 | pip install used 6:18'],
    ],
    ['ENV as it was', 'FROM x\nENV PV 1.8.3\nRUN pip install poetry==$PV\n', ['2:8 1.8.3 | pip install used 3:17']],
    [
      'a default in the shell',
      'FROM x\nRUN pip install poetry==${PV:-1.8.3}\n',
      ['2:17 1.8.3 | pip install (unless PV is set)'],
    ],
    [
      'a stage on another inherits; a new one does not',
      'FROM x AS a\nENV PV=1.8.3\nFROM a\nRUN pip install poetry==$PV\nFROM x\nRUN pip install poetry==$PV\n',
      ['2:8 1.8.3 | pip install used 4:17', '6:17 ? PV is not set in this file | pip install'],
    ],
    [
      'a continued RUN, with a comment inside',
      'FROM x\nRUN apt-get update \\\n  # poetry, too\n  && pip install --no-cache-dir \\\n    poetry==1.8.3 \\\n  && rm -rf /x\n',
      ['5:5 1.8.3 | pip install'],
    ],
    ['a here-document', 'FROM x\nRUN <<EOF\nset -e\npip install poetry==1.8.3\nEOF\n', ['4:13 1.8.3 | pip install']],
    ['the exec form', 'FROM x\nRUN ["pip", "install", "poetry==1.8.3"]\n', ['2:25 1.8.3 | pip install']],
    [
      'RUN with mounts',
      'FROM x\nRUN --mount=type=cache,target=/r pip install poetry==1.8.3\n',
      ['2:46 1.8.3 | pip install'],
    ],
    [
      'a variable that pip does not read',
      'FROM x\nENV POETRY_VERSION=1.8.3\nRUN pip install poetry\n',
      [
        '3:17 ? no version is named, and POETRY_VERSION is not read by it: the newest of the day is installed | pip install',
      ],
    ],
    [
      'a variable that some script may read',
      'FROM x\nENV POETRY_VERSION=1.8.3\nRUN ./install.sh\n',
      ['2:20 1.8.3 | ENV POETRY_VERSION declares (nothing in this file reads it)'],
    ],
    [
      'an image of the tool',
      'FROM acme/python-poetry:1.8.3-py3.12\n',
      ['1:25 1.8.3 | image declares (by the name of an image)'],
    ],
    [
      'an image tagged with both',
      'FROM acme/python:3.12-poetry2.1\n',
      ['1:29 2.1 | image declares (by the name of an image)'],
    ],
    ['an image tagged by its Python', 'FROM acme/python-poetry:3.11.4-slim\n', []],
  ])('%s', async (_name, text, expected) => expect(await pinsIn('docker/Dockerfile', text)).toEqual(expected))
})

describe('lists of tools', () => {
  test.each<[string, string, string[]]>([
    ['.tool-versions', '# poetry 1\nnodejs 20\npoetry 1.8.3 1.7.0 # x\n', ['3:8 1.8.3 | .tool-versions']],
    ['.tool-versions', 'poetry latest:1.8\r\npython 3.12\r\n', ['1:8 ~ 1.8.* | .tool-versions']],
    ['.tool-versions', 'poetry system\n', ['1:8 ? system is no release | .tool-versions']],
    ['mise.toml', '[tools]\nnode = "20"\npoetry = "1.8.3"\n', ['3:11 1.8.3 | mise']],
    ['.mise.toml', '[tools]\n"pipx:poetry" = { version = "2.1.4", x = 1 }\n', ['2:30 2.1.4 | mise']],
    ['.config/mise.toml', '[tools]\npoetry = [\n  "2.1.4",\n  "1.8"\n]\n', ['3:4 2.1.4 | mise']],
    ['mise.toml', '[tools.poetry]\nversion = "1.8"\n', ['2:12 ~ ==1.8.* | mise']],
    ['mise.toml', '# poetry\n[env]\nA = 1\n', []],
    [
      'mise.toml',
      '[tools]\npoetry = \n',
      ['2:1 ? not valid TOML: Invalid TOML document: invalid value | mise declares'],
    ],
    [
      'requirements-dev.txt',
      'tox==4\npoetry==1.8.3 ; python_version > "3"\n',
      ['2:1 1.8.3 | requirements-dev.txt declares (if this file is installed)'],
    ],
    [
      'requirements.txt',
      'poetry==1.8.3 \\\n    --hash=sha256:00\npoetry-core==1.9\npoetry\n',
      ['1:1 1.8.3 | requirements.txt declares (if this file is installed)'],
    ],
    [
      'pyproject.toml',
      '[tool.poetry]\nname = "x"\nrequires-poetry = ">=2.0,<3"\n',
      ['3:20 ~ >=2.0,<3 | requires-poetry requires'],
    ],
    ['pyproject.toml', '[tool]\npoetry.requires-poetry = "^2.1"\n', ['2:27 ~ ^2.1 | requires-poetry requires']],
    ['noxfile.py', '@session\ndef t(s):\n  s.install("poetry==1.8.3", "x")  # poetry\n', ['3:14 1.8.3 | noxfile.py']],
    ['tox.ini', '[testenv]\ndeps =\n    poetry==1.8.3\ncommands = poetry install\n', ['3:5 1.8.3 | tox.ini']],
    ['README.md', 'pip install poetry==1.8.3', []],
  ])('%s %j', async (path, text, expected) => expect(await pinsIn(path, text)).toEqual(expected))
})

describe('YAML of others', () => {
  test.each<[string, string, string[]]>([
    [
      '.pre-commit-config.yaml',
      'repos:\n  - repo: https://github.com/python-poetry/poetry\n    rev: "1.8.0"\n    hooks:\n      - id: poetry-check\n  - repo: local\n    hooks:\n      - id: x\n        additional_dependencies: [tox, "poetry==2.0.0"]\n',
      ['3:11 1.8.0 | pre-commit', '9:41 2.0.0 | pre-commit'],
    ],
    [
      '.pre-commit-config.yaml',
      'repos:\n  - repo: https://github.com/python-poetry/poetry.git\n    rev: 76e04a911780d5b312d89783f7b1cd627778900a\n  - repo: https://github.com/python-poetry/poetry-plugin-export\n    rev: 1.8.0\n',
      ['3:10 ? rev 76e04a911780d5b312d89783f7b1cd627778900a is a commit | pre-commit'],
    ],
    [
      '.gitlab-ci.yml',
      'variables:\n  POETRY_VERSION: "1.8.3"\n.base: &base\n  before_script:\n    - pip install poetry==$POETRY_VERSION\ntest:\n  <<: *base\n  script:\n    - !reference [.base, before_script]\n    - |\n      pip install "poetry==2.0.0"\n',
      ['2:20 1.8.3 | pip install used 5:19', '11:20 2.0.0 | pip install'],
    ],
    [
      '.circleci/config.yml',
      'jobs:\n  a:\n    docker:\n      - image: acme/poetry:1.8.3\n    steps:\n      - run:\n          command: pipx install poetry==2.0.0\n',
      ['4:28 1.8.3 | image declares (by the name of an image)', '7:33 2.0.0 | pipx install'],
    ],
    [
      'azure-pipelines.yml',
      'variables:\n  - name: poetry\n    value: 1.8.3\nsteps:\n  - script: pip install poetry==$(poetry)\n',
      ['3:12 1.8.3 | pip install used 5:25'],
    ],
  ])('%s', async (path, text, expected) => expect(await pinsIn(path, text)).toEqual(expected))
})

test.each([
  ['.github/workflows/ci.yml', true],
  ['.github/dependabot.yml', false],
  ['.github/actions/x/action.yaml', true],
  ['services/api/Dockerfile.dev', true],
  ['build/api.dockerfile', true],
  ['.tool-versions', true],
  ['backend/pyproject.toml', true],
  ['requirements/dev.txt', true],
  ['src/main.py', false],
  ['node_modules/x/Dockerfile', false],
])('isPinFile %s: %s', (path, expected) => expect(isPinFile(path)).toBe(expected))

test('the patterns are told', () => expect(pinFilePatterns).toContain('**/.tool-versions'))

test('a tool is a row of the table', async () => {
  const pnpm = {
    ...{ name: 'pnpm', title: 'pnpm', variables: [], installers: [], hooks: [], releases: [] },
    ...{ actions: { 'pnpm/action-setup': { input: 'version' } }, images: { names: ['pnpm'], majorBelow: 100 } },
  }
  const text = 'jobs:\n  a:\n    steps:\n      - uses: pnpm/action-setup@v4\n        with: { version: 10 }\n'
  const [pin] = await findPins(pnpm, [{ path: '.github/workflows/ci.yml', text }])
  expect(pin).toMatchObject({ tool: 'pnpm', spec: '10', where: { line: 5, column: 26 } })
})
