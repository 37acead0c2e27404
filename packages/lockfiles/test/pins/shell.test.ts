// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell and GitHub expressions are what is tested
import { describe, expect, test } from 'vitest'
import { readCommands } from '../../src/pins/shell/commands.ts'
import { readRequirement } from '../../src/pins/shell/requirement.ts'
import { readSpec } from '../../src/pins/spec.ts'
import { pinsIn } from './told.ts'

const newest = 'no version is named, so the newest of the day is installed'

describe('commands that decide the version', () => {
  test.each<[string, string[]]>([
    ['pip install poetry==1.8.3', ['1:13 1.8.3 | pip install']],
    ['pip3 install --user "poetry==1.8.3"', ['1:22 1.8.3 | pip install']],
    ['/opt/venv/bin/pip install poetry==1.8.3', ['1:27 1.8.3 | pip install']],
    ['python3.12 -m pip install -U pip setuptools poetry===1.8.3', ['1:45 1.8.3 | pip install']],
    ["pip install 'poetry[extra1, extra2]==1.8.3' tox", ['1:14 1.8.3 | pip install']],
    ["pip install 'poetry>=1.7,<2'", ['1:14 ~ >=1.7,<2 | pip install']],
    ['pip install "poetry ~= 1.8"', ['1:14 ~ ~= 1.8 | pip install']],
    ['pip install poetry==1.8.*', ['1:13 ~ ==1.8.* | pip install']],
    ['pip install poetry', [`1:13 ? ${newest} | pip install`]],
    ['pip install -c constraints.txt poetry', ['1:32 ? a constraints file decides | pip install']],
    [
      'pip install poetry>=1.7',
      ['1:13 ? the shell takes an unquoted > as a redirection, so the newest of the day is installed | pip install'],
    ],
    ['pip install poetry-core==1.9.0 poetry-plugin-export', []],
    ['pip install -r poetry', []],
    ['pip install "poetry @ git+https://example.test/poetry"', ['1:14 ? installed from an address | pip install']],
    ['pipx install poetry==1.8.3 --python 3.12', ['1:14 1.8.3 | pipx install']],
    ['pipx inject poetry poetry-plugin-export', []],
    ['pipx run --spec poetry==1.8.3 poetry lock', ['1:17 1.8.3 | pipx run']],
    ['pipx run poetry==1.8.3 run pip install poetry', ['1:10 1.8.3 | pipx run']],
    ['uv tool install poetry==2.1.4', ['1:17 2.1.4 | uv tool install']],
    ['uv pip install --system poetry==2.1.4', ['1:25 2.1.4 | uv pip install']],
    ['uvx poetry@2.1.4 check --lock', ['1:5 2.1.4 | uvx']],
    ['uvx --from "poetry==2.1.4" poetry lock', ['1:13 2.1.4 | uvx']],
    ['uvx --with poetry ruff check', []],
    ['mise use -g poetry@2.1.4', ['1:13 2.1.4 | mise use']],
    ['asdf install poetry 1.8.3', ['1:21 1.8.3 | asdf']],
    ['poetry self update 1.8.3', ['1:20 1.8.3 | poetry self update']],
    ['poetry self add poetry-plugin-export', []],
    ['brew install poetry', [`1:14 ? ${newest} | brew install`]],
    ['sudo -H pip install poetry==1.8.3', ['1:21 1.8.3 | pip install']],
    ['PIP_NO_CACHE_DIR=1 pip install poetry==1.8.3', ['1:32 1.8.3 | pip install']],
    ['bash -lc "cd /app && pip install poetry==1.8.3"', ['1:34 1.8.3 | pip install']],
    ['cd x; (pip install poetry==1.8.3) || exit 1', ['1:20 1.8.3 | pip install']],
    ['if true; then\n  pip install poetry==1.8.3\nfi', ['2:15 1.8.3 | pip install (inside a shell condition)']],
    ['# pip install poetry==1.8.3\necho poetry # pip install poetry==1', []],
    ['echo "pip install poetry==1.8.3"', []],
    ["echo don't\npip install poetry==1.8.3", ['2:13 1.8.3 | pip install']],
    ['cat > x <<EOF\npip install poetry==1.0\nEOF\npip install poetry==1.8.3', ['4:13 1.8.3 | pip install']],
    ['pip install \\\n  tox \\\n  poetry==1.8.3', ['3:3 1.8.3 | pip install']],
    ['pip install \\\r\n  poetry==1.8.3\r\n', ['2:3 1.8.3 | pip install']],
    ['\ufeffpip install poetry==1.8.3', ['1:13 1.8.3 | pip install']],
    ['echo é😀; pip install poetry==1.8.3', ['1:23 1.8.3 | pip install']],
    ['pip install poetry==latest', ['1:13 ? not a version: ==latest | pip install']],
    [
      'pip install poetry==$(cat .poetry-version)',
      ['1:13 ? $(cat .poetry-version) is known only in a run | pip install'],
    ],
  ])('%s', async (script, expected) => {
    expect(await pinsIn('setup.sh', script)).toEqual(expected)
  })
})

describe("the tool's installer", () => {
  const curl = 'curl -sSL https://install.python-poetry.test/'
  test.each<[string, string[]]>([
    [`${curl} | POETRY_VERSION=1.8.3 python3 -`, ["1:64 1.8.3 | Poetry's installer"]],
    [`${curl} | python3 - --version 1.8.3`, ["1:69 1.8.3 | Poetry's installer"]],
    [`${curl} | python - --yes --version=1.8.3`, ["1:74 1.8.3 | Poetry's installer"]],
    [`export POETRY_VERSION=1.8.3\n${curl} | python3 -`, ["1:23 1.8.3 | Poetry's installer used 2:11"]],
    [`POETRY_VERSION=1.8.3\n${curl} | python3 -`, [`2:11 ? ${newest} | Poetry's installer`]],
    [`${curl} | python3 -`, [`1:11 ? ${newest} | Poetry's installer`]],
    [`${curl} | python3 - --git main`, ["1:11 ? installed from an address | Poetry's installer"]],
    [`${curl} -o install-poetry.py\npython install-poetry.py --version 1.8.3`, ["2:36 1.8.3 | Poetry's installer"]],
    ['python3 <(curl -sSL install.python-poetry.test) --version 1.8.3', ["1:59 1.8.3 | Poetry's installer"]],
    ['rm install-poetry.py; grep -r get-poetry.py .', []],
  ])('%s', async (script, expected) => {
    expect(await pinsIn('setup.sh', script)).toEqual(expected)
  })
})

describe('variables', () => {
  test.each<[string, string[]]>([
    ['V=1.8.3\npip install poetry==$V', ['1:3 1.8.3 | pip install used 2:13']],
    ['V="1.8"\npip install "poetry==${V}.3"', ['1:4 1.8.3 | pip install used 2:14']],
    ['pip install poetry==${V:-1.8.3}', ['1:13 1.8.3 | pip install (unless V is set)']],
    ['pip install poetry==$V', ['1:13 ? V is not set in this file | pip install']],
    ['A=$B\nB=$A\npip install poetry==$A', ['1:3 ? B is not set in this file | pip install used 3:13']],
    ['export POETRY_VERSION=1.8.3', ['1:23 1.8.3 | POETRY_VERSION declares (nothing in this file reads it)']],
  ])('%s', async (script, expected) => {
    expect(await pinsIn('setup.sh', script)).toEqual(expected)
  })

  test('of make, with its own syntax', async () => {
    const text = 'POETRY_VERSION ?= 1.8.3\n\ninstall:\n\t@pip install poetry==$(POETRY_VERSION)\n'
    expect(await pinsIn('Makefile', text)).toEqual(['1:19 1.8.3 | pip install used 4:15'])
  })
})

test('commands are cut as a shell cuts them', () => {
  const cut = (source: string) => readCommands(source).map(({ words }) => words.map(({ text }) => text))
  expect(cut('a "b c"; d\\ e|f && g > out 2>&1 # h')).toEqual([['a', 'b c'], ['d e'], ['f'], ['g', '2']])
  expect(cut('a ${{ matrix.x }} $(b c; d) `e f`')).toEqual([['a', '${{ matrix.x }}', '$(b c; d)', '`e f`']])
})

test.each([
  ['poetry[a]==1 ; python_version>"3"', { name: 'poetry', spec: '==1', direct: false }],
  ['Poetry_Core', { name: 'poetry-core', spec: '', direct: false }],
  ['poetry@1.8.3', { name: 'poetry', spec: '1.8.3', direct: false }],
  ['poetry/core', undefined],
  ['./poetry', undefined],
])('requirement %s', (source, expected) => expect(readRequirement(source)).toEqual(expected))

test.each([
  ['v1.8.3', { spec: '1.8.3', exact: true }],
  ['==2.0.0rc1', { spec: '2.0.0rc1', exact: true }],
  ['^2.0', { spec: '^2.0', exact: false }],
  ['latest', { unknown: '"latest" is whatever is newest that day' }],
  ['1.8.3; rm -rf', { unknown: 'not a version: 1.8.3; rm -rf' }],
])('version %s', (source, expected) => expect(readSpec(source)).toEqual(expected))
