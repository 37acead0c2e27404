// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell and GitHub expressions are what is tested
import { describe, expect, test } from 'vitest'
import { findPins } from '../../src/pins/find.ts'
import { pinsIn, told } from './told.ts'

const path = '.github/workflows/ci.yml'

/** A workflow whose steps begin on line 5, indented by six. */
const steps = (text: string, head = '') => `on: push\n${head}jobs:\n  test:\n    steps:\n${text}`

describe('steps', () => {
  test.each<[string, string, string[]]>([
    [
      'an action with its input',
      '      - uses: snok/install-poetry@v1\n        with:\n          version: 1.8.3\n',
      ['7:20 1.8.3 | snok/install-poetry job test'],
    ],
    [
      'an action in other letters, in flow style',
      '      - { uses: Gr1N/setup-poetry@v8, with: { poetry-version: "1.5.1" } }\n',
      ['5:64 1.5.1 | Gr1N/setup-poetry job test'],
    ],
    [
      'an action without its input',
      '      - uses: snok/install-poetry@76e04a911780d5b312d89783f7b1cd627778900a # v1\n',
      ['5:15 ? no version is named, so the newest of the day is installed | snok/install-poetry job test'],
    ],
    [
      'an action that is not in the table',
      '      - uses: ./.github/actions/python\n        with: { poetry-version: 2.1.4 }\n',
      ['6:33 2.1.4 | ./.github/actions/python job test'],
    ],
    [
      'setup-python caches, and installs nothing',
      '      - uses: actions/setup-python@v5\n        with: { cache: poetry }\n',
      [],
    ],
    ['uses: constructor', '      - uses: constructor # poetry\n', []],
    [
      '1.10 without quotes is the number 1.1',
      '      - uses: abatilo/actions-poetry@v3\n        with:\n          poetry-version: 1.10\n',
      ['7:27 1.1 | abatilo/actions-poetry job test'],
    ],
    [
      'a block: the line of the command, not of the block',
      '      - run: |\n          # pip install poetry==1.0\n\n          python -m pip install -U pip\n          pip install poetry==1.8.3\n',
      ['9:23 1.8.3 | pip install job test'],
    ],
    [
      'a block with an indented continuation',
      '      - run: |-\n          pip install \\\n            "poetry==1.8.3"\n',
      ['7:14 1.8.3 | pip install job test'],
    ],
    [
      'a folded block is one line',
      '      - run: >\n          pip install\n          poetry==1.8.3\n',
      ['7:11 1.8.3 | pip install job test'],
    ],
    ['a quoted script', '      - run: "pip install poetry==1.8.3"\n', ['5:27 1.8.3 | pip install job test']],
    ['a step that never runs', '      - run: pip install poetry==1.8.3\n        if: ${{ false }}\n', []],
    [
      'a condition is told',
      "      - run: pip install poetry==1.8.3\n        if: runner.os == 'Linux'\n",
      ["5:26 1.8.3 | pip install job test (if: runner.os == 'Linux')"],
    ],
    [
      'folders',
      '      - run: pip install poetry==1.8.3\n      - run: cd src && poetry install\n        working-directory: backend\n',
      ['5:26 1.8.3 | pip install job test in backend backend/src'],
    ],
    [
      'what only a run can tell',
      '      - run: pip install poetry==${{ vars.POETRY }}\n      - run: pip install poetry==${{ steps.x.outputs.v }}\n',
      [
        '5:26 ? ${{ vars.POETRY }} is a setting of the repository | pip install job test',
        '6:26 ? ${{ steps.x.outputs.v }} is known only in a run | pip install job test',
      ],
    ],
    [
      '$GITHUB_ENV',
      '      - run: echo "PV=1.8.3" >> "$GITHUB_ENV"\n      - run: pip install poetry==$PV\n',
      ['5:23 1.8.3 | pip install used 6:26 job test'],
    ],
    [
      'an alias',
      '      - &install\n        run: pip install poetry==1.8.3\n      - *install\n',
      ['6:26 1.8.3 | pip install job test'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await pinsIn(path, steps(text))).toEqual(expected)
  })
})

describe('env', () => {
  const head = 'env: { POETRY_VERSION: 1.8.3 }\n'
  test.each<[string, string, string[]]>([
    [
      'in an expression',
      'pip install poetry==${{ env.POETRY_VERSION }}',
      ['2:24 1.8.3 | pip install used 6:26 job test'],
    ],
    ['in the shell', 'pipx install "poetry==$POETRY_VERSION"', ['2:24 1.8.3 | pipx install used 6:28 job test']],
    ['in PowerShell', 'pip install "poetry==$env:POETRY_VERSION"', ['2:24 1.8.3 | pip install used 6:27 job test']],
    [
      'by the installer',
      'curl install.python-poetry.test | python3 -',
      ["2:24 1.8.3 | Poetry's installer used 6:19 job test"],
    ],
    [
      'not by pip',
      'pip install poetry',
      [
        '6:26 ? no version is named, and POETRY_VERSION is not read by it: the newest of the day is installed | pip install job test',
      ],
    ],
    ['by nobody here', 'make install', ['2:24 1.8.3 | env POETRY_VERSION declares (nothing in this file reads it)']],
  ])('%s', async (_name, run, expected) => {
    expect(await pinsIn(path, steps(`      - run: ${run}\n`, head))).toEqual(expected)
  })

  test('the nearest wins', async () => {
    const text = '      - run: pip install poetry==$POETRY_VERSION\n        env:\n          POETRY_VERSION: 2.1.4\n'
    expect(await pinsIn(path, steps(text, head))).toEqual(['8:27 2.1.4 | pip install used 6:26 job test'])
  })

  test('snok/install-poetry runs the installer, which reads the variable', async () => {
    const expected = ['2:24 1.8.3 | snok/install-poetry used 6:15 job test']
    expect(await pinsIn(path, steps('      - uses: snok/install-poetry@v1\n', head))).toEqual(expected)
  })
})

describe('a matrix', () => {
  const job = (matrix: string, use = '${{ matrix.poetry-version }}') =>
    `jobs:\n  a:\n    strategy:\n      matrix:${matrix}\n    env:\n      PV: ${use}\n    steps:\n      - run: pip install poetry==${'${{ env.PV }}'}\n`
  test.each<[string, string, string[]]>([
    [
      'each value, and those of include',
      '\n        poetry-version: [1.8.3, "2.0.1"]\n        include:\n          - poetry-version: 2.1.4',
      ['5:26 1.8.3', '5:34 2.0.1', '7:29 2.1.4'],
    ],
    ['computed', ' ${{ fromJSON(needs.x.outputs.m) }}', ['4:15 ? the matrix is computed in a run']],
    ['computed axis', '\n        poetry-version: ${{ fromJSON(x) }}', ['5:25 ? the matrix is computed in a run']],
  ])('%s', async (_name, matrix, expected) => {
    const pins = await pinsIn(path, job(matrix))
    expect(pins.map((pin) => pin.split(' | ')[0])).toEqual(expected)
  })
})

describe('composite actions and reusable workflows', () => {
  const action = {
    path: '.github/actions/python/action.yml',
    text: 'inputs:\n  poetry-version:\n    default: 1.8.3\nruns:\n  using: composite\n  steps:\n    - run: pipx install poetry==${{ inputs.poetry-version }}\n      shell: bash\n',
  }
  const caller = {
    path,
    text: steps('      - uses: ./.github/actions/python\n        with:\n          poetry-version: 2.1.4\n'),
  }
  const find = async (...files: { path: string; text: string }[]) => (await findPins('poetry', files)).map(told)

  test('a default', async () => {
    const expected = ['3:14 1.8.3 | pipx install used 7:25 (unless inputs.poetry-version is given)']
    expect(await find(action)).toEqual(expected)
  })
  test('without a default it is the caller, if one is found', async () => {
    const open = { ...action, text: action.text.replace('    default: 1.8.3', '    required: true') }
    expect(await find(open)).toEqual(["7:25 ? inputs.poetry-version is the caller's | pipx install"])
    expect(await find(open, caller)).toEqual(['7:27 2.1.4 | ./.github/actions/python job test'])
  })
  test('with a caller that gives one, a default proves nothing', async () => {
    expect((await find(action, caller))[0]).toContain('declares')
  })
  test("a workflow's variable settles the action that reads it", async () => {
    const reads = { ...action, text: 'runs:\n  steps:\n    - run: pip install poetry==$POETRY_VERSION\n' }
    const sets = { path, text: steps('      - uses: ./.github/actions/python\n', 'env:\n  POETRY_VERSION: 2.1.4\n') }
    expect(await find(reads, sets)).toEqual(['3:19 2.1.4 | env POETRY_VERSION'])
  })
})

test('.tool-versions settles what an action makes of it', async () => {
  const list = { path: '.tool-versions', text: 'poetry 2.1.1\n' }
  const uses = '      - uses: snok/install-poetry@v1\n        with: { version: "${{ env.TOOL_VERSION_POETRY }}" }\n'
  const workflow = { path, text: steps(uses) }
  expect((await findPins('poetry', [workflow, list])).map(told)).toEqual(['1:8 2.1.1 | .tool-versions'])
  expect((await findPins('poetry', [workflow])).map(({ unknown }) => unknown)).toEqual([
    'env.TOOL_VERSION_POETRY is not set in this file',
  ])
})

describe('what cannot be read is told', () => {
  test('broken YAML', async () => {
    const [pin] = await findPins('poetry', [{ path, text: 'jobs:\n  a: [poetry\n  b: c\n' }])
    expect(pin?.unknown).toMatch(/^not valid YAML/)
    expect(pin?.where.line).toBe(3)
  })
  test('CRLF, BOM and tabs keep lines and columns', async () => {
    const text = `\ufeff${steps('      - run: |\n          pip\tinstall poetry==1.8.3\n').replaceAll('\n', '\r\n')}`
    expect(await pinsIn(path, text)).toEqual(['6:23 1.8.3 | pip install job test'])
  })
})
