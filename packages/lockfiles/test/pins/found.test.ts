// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions and variables are what is tested
import { describe, expect, test } from 'vitest'
import { findPins, type PinnedToolName } from '../../src/pins/index.ts'
import { told } from './told.ts'

const ci = '.github/workflows/ci.yml'
const step = (text: string, job = '') =>
  `jobs:\n  a:\n    runs-on: x\n${job}    steps:\n      - ${text.replaceAll('\n', '\n        ')}\n`

const found = async (tool: PinnedToolName, files: Readonly<Record<string, string>>) =>
  (
    await findPins(
      tool,
      Object.entries(files).map(([path, text]) => ({ path, text })),
    )
  ).map((pin) => `${told(pin)}${pin.fixed ? ' fixed' : ''}`.replace(' job a', ''))

describe('actions', () => {
  const rust = 'dtolnay/rust-toolchain'
  test.each<[PinnedToolName, string, string[]]>([
    ['cargo', `uses: ${rust}@1.70.0`, [`5:38 1.70.0 | ${rust}`]],
    ['cargo', `uses: ${rust}@1.70`, [`5:38 ~ 1.70 | ${rust}`]],
    ['cargo', `uses: ${rust}@stable`, [`5:38 ~ stable | ${rust}`]],
    ['cargo', `uses: ${rust}@0123456789012345678901234567890123456789`, []],
    ['cargo', `uses: ${rust}@v1`, []],
    ['cargo', `uses: ${rust}@master\nwith:\n  toolchain: 1.60.0`, [`7:22 1.60.0 | ${rust}`]],
    ['cargo', 'uses: actions-rs/toolchain@v1\nwith: { toolchain: 1.60 }', ['6:28 ~ 1.6 | actions-rs/toolchain']],
    [
      'cargo',
      'uses: actions-rust-lang/setup-rust-toolchain@v1\nwith:\n  toolchain: 1.60-x86_64-unknown-linux-gnu,nightly',
      ['7:22 ~ 1.60 | actions-rust-lang/setup-rust-toolchain'],
    ],
    ['cargo', 'uses: actions-rust-lang/setup-rust-toolchain@v1', []],
    ['go', "uses: actions/setup-go@v5\nwith:\n  go-version: '1.22.x'", ['7:24 ~ 1.22 | actions/setup-go']],
    ['go', "uses: actions/setup-go@v6\nwith:\n  go-version: '>=1.22'", ['7:24 ~ >=1.22 | actions/setup-go fixed']],
    ['go', 'uses: actions/setup-go@v6\nwith:\n  go-version: 1.20', ['7:23 ~ 1.2 | actions/setup-go fixed']],
    ['go', 'uses: actions/setup-go@v6\nwith:\n  go-version-file: go.mod', []],
    [
      'composer',
      'uses: shivammathur/setup-php@v2\nwith:\n  php-version: 8.3\n  tools: phpunit, composer:v2.2, cs2pr',
      ['8:18 ~ 2.2 | shivammathur/setup-php'],
    ],
    ['composer', 'uses: shivammathur/setup-php@v2\nwith:\n  tools: composer, phpcs', []],
    [
      'bundler',
      'uses: ruby/setup-ruby@v1\nwith:\n  bundler: 2.2.33\n  bundler-cache: true',
      ['7:20 2.2.33 | ruby/setup-ruby'],
    ],
    ['bundler', 'uses: ruby/setup-ruby@v1\nwith:\n  bundler-cache: true', []],
    ['deno', 'uses: denoland/setup-deno@v2\nwith:\n  deno-version: v1.x', ['7:25 ~ 1 | denoland/setup-deno']],
    [
      'terraform',
      'uses: hashicorp/setup-terraform@v3\nwith:\n  terraform_version: 1.5.7',
      ['7:30 1.5.7 | hashicorp/setup-terraform'],
    ],
    [
      'opentofu',
      'uses: opentofu/setup-opentofu@v1\nwith:\n  tofu_version: 1.8.0',
      ['7:25 1.8.0 | opentofu/setup-opentofu'],
    ],
    ['dart', 'uses: dart-lang/setup-dart@v1\nwith:\n  sdk: 3.4.0', ['7:16 3.4.0 | dart-lang/setup-dart']],
    [
      'flutter',
      'uses: subosito/flutter-action@v2\nwith:\n  flutter-version: 3.22.x',
      ['7:28 ~ 3.22 | subosito/flutter-action'],
    ],
    [
      'swift',
      "uses: swift-actions/setup-swift@v2\nwith:\n  swift-version: '5.9'",
      ['7:27 ~ 5.9 | swift-actions/setup-swift'],
    ],
    [
      'go',
      'uses: acme/checks@v1\nwith:\n  go-version: 1.22.1',
      ['7:23 1.22.1 | acme/checks declares (an action that is not known here takes it)'],
    ],
  ])('%s: %s', async (tool, text, expected) => expect(await found(tool, { [ci]: step(text) })).toEqual(expected))

  test('a matrix', async () => {
    const job = '    strategy:\n      matrix:\n        rust: [stable, 1.60.0]\n'
    expect(
      await found('cargo', { [ci]: step(`uses: ${rust}@master\nwith: { toolchain: '\${{ matrix.rust }}' }`, job) }),
    ).toEqual([`6:16 ~ stable | ${rust} used 9:29`, `6:24 1.60.0 | ${rust} used 9:29`])
  })

  test('the image of a job', async () => {
    expect(await found('go', { [ci]: step('run: go test', '    container: golang:1.22-alpine\n') })).toEqual([
      '4:23 ~ 1.22 | image fixed',
    ])
    expect(await found('cargo', { [ci]: step('run: x', '    container:\n      image: rust:1.70.0\n') })).toEqual([
      '5:19 1.70.0 | image',
    ])
  })

  test.each([
    ['env:\n  GOTOOLCHAIN: local\n', ['9:23 1.22.1 | actions/setup-go fixed']],
    ['env:\n  GOTOOLCHAIN: auto\n', ['9:23 1.22.1 | actions/setup-go']],
    ['env:\n  GOTOOLCHAIN: go1.21.5\n', ['9:23 1.22.1 | actions/setup-go', '2:16 1.21.5 | env GOTOOLCHAIN fixed']],
  ])('%j', async (env, expected) => {
    const text = `${env}${step('uses: actions/setup-go@v6\nwith:\n  go-version: 1.22.1')}`
    expect(await found('go', { [ci]: text })).toEqual(expected)
  })

  test('a step that lets Go fetch another', async () => {
    const text = `${step('uses: actions/setup-go@v6\nwith:\n  go-version: 1.22.1')}      - run: GOTOOLCHAIN=auto go test\n`
    expect(await found('go', { [ci]: text })).toEqual(['7:23 1.22.1 | actions/setup-go'])
  })

  test('a variable that the tool obeys', async () => {
    expect(await found('cargo', { [ci]: `env:\n  RUSTUP_TOOLCHAIN: 1.70.0\n${step('run: cargo test')}` })).toEqual([
      '2:21 1.70.0 | env RUSTUP_TOOLCHAIN',
    ])
  })
})

describe('commands', () => {
  test.each<[PinnedToolName, string, string[]]>([
    ['cargo', 'rustup default 1.70.0', ['1:16 1.70.0 | rustup default']],
    ['cargo', 'rustup override set 1.70', ['1:21 ~ 1.70 | rustup override set']],
    [
      'cargo',
      'rustup toolchain install --profile minimal 1.70',
      ['1:44 ~ 1.70 | rustup toolchain install declares (installed, and perhaps not the one that runs)'],
    ],
    ['cargo', 'cargo +1.70.0 build --locked', ['1:8 1.70.0 | cargo +']],
    ['cargo', 'V=1.70.0\ncargo +$V build', ['1:3 1.70.0 | cargo + used 2:8']],
    [
      'cargo',
      'curl -sSf https://example.org/rustup-init.sh | sh -s -- -y --default-toolchain 1.70.0',
      ["1:80 1.70.0 | rustup's installer"],
    ],
    ['cargo', 'rustup component add clippy', []],
    ['cargo', 'cargo +1.60.0 install cargo-hack && cargo +nightly fmt', []],
    ['go', 'curl -LO https://go.dev/dl/go1.22.3.linux-amd64.tar.gz', ['1:30 1.22.3 | a download of Go']],
    ['go', 'export GOTOOLCHAIN=go1.22.3', ['1:20 1.22.3 | GOTOOLCHAIN fixed']],
    ['composer', 'composer self-update --no-interaction --2.2', ['1:41 ~ 2.2 | composer self-update']],
    ['composer', 'composer self-update 2.7.1', ['1:22 2.7.1 | composer self-update']],
    ['composer', 'php composer-setup.php --quiet --version=2.0.13', ["1:42 2.0.13 | Composer's installer"]],
    ['composer', 'curl https://getcomposer.org/installer | php -- --1', ["1:51 ~ 1 | Composer's installer"]],
    [
      'bundler',
      'gem install bundler -v 1.17.3',
      ['1:24 1.17.3 | gem install declares (installed, and the lock says which of the installed ones runs)'],
    ],
    ['bundler', 'bundle _2.2.33_ install', ['1:9 2.2.33 | bundle _…_']],
    ['deno', 'curl -fsSL https://deno.land/install.sh | sh -s v1.46.0', ["1:49 1.46.0 | Deno's installer"]],
    ['deno', 'npx deno@2.0.0 install', ['1:10 2.0.0 | npx']],
    ['terraform', 'tfenv use 1.5.7', ['1:11 1.5.7 | tfenv']],
    ['go', 'mise use go@1.22.3', ['1:13 1.22.3 | mise use']],
    ['go', 'asdf install golang 1.22.3', ['1:21 1.22.3 | asdf']],
    ['pip-tools', 'pip install pip-tools==7.4.1', ['1:13 7.4.1 | pip install']],
  ])('%s: %s', async (tool, text, expected) => expect(await found(tool, { 'ci.sh': `${text}\n` })).toEqual(expected))
})

describe('files', () => {
  test.each<[PinnedToolName, string, string, string[]]>([
    ['cargo', 'rust-toolchain.toml', '[toolchain]\n# x\nchannel = "1.70.0"\n', ['3:12 1.70.0 | rust-toolchain.toml']],
    ['cargo', 'rust-toolchain', '1.70\n', ['1:1 ~ 1.70 | rust-toolchain']],
    [
      'cargo',
      'rust-toolchain',
      '[toolchain]\nchannel = "nightly-2022-05-01"\n',
      ['2:12 ~ nightly-2022-05-01 | rust-toolchain'],
    ],
    ['cargo', 'rust-toolchain.toml', '[toolchain]\ncomponents = ["clippy"]\n', []],
    ['cargo', '.tool-versions', 'rust 1.70.0\n', ['1:6 1.70.0 | .tool-versions']],
    ['go', '.tool-versions', 'golang 1.22\n', ['1:8 ~ 1.22 | .tool-versions']],
    ['go', '.go-version', '1.22.3\n', ['1:1 1.22.3 | .go-version']],
    ['go', 'mise.toml', '[tools]\ngo = "1.22"\n', ['2:7 ~ 1.22 | mise']],
    ['deno', '.dvmrc', 'v1.46.0', ['1:1 1.46.0 | .dvmrc']],
    ['terraform', '.terraform-version', '# x\n1.5.7\n', ['2:1 1.5.7 | .terraform-version']],
    ['terraform', '.terraform-version', 'latest:^1.5\n', ['1:1 ~ 1.5 | .terraform-version']],
    ['swift', '.swift-version', '5.9\n', ['1:1 ~ 5.9 | .swift-version declares (if it is read by what runs Swift)']],
    ['flutter', '.fvmrc', '{"flutter": "3.22.0", "flavors": {}}', ['1:14 3.22.0 | .fvmrc']],
    ['cargo', 'Cargo.toml', '[package]\nrust-version = "1.60"\n', []],
  ])('%s in %s %j', async (tool, path, text, expected) => expect(await found(tool, { [path]: text })).toEqual(expected))

  test('a toolchain file overrules a default', async () => {
    const workflow = step('uses: dtolnay/rust-toolchain@1.60.0\n')
    expect(await found('cargo', { [ci]: workflow, 'rust-toolchain': '1.85.0\n' })).toEqual([
      '5:38 1.60.0 | dtolnay/rust-toolchain declares (rust-toolchain overrules it)',
      '1:1 1.85.0 | rust-toolchain',
    ])
  })

  test('a job that makes its own lock proves nothing', async () => {
    const [pin] = await found('cargo', { [ci]: step('run: |\n  rm Cargo.lock\n  cargo +1.60.0 test') })
    expect(pin).toBe('7:18 1.60.0 | cargo + declares (this file also removes, replaces or writes Cargo.lock)')
  })
})

describe('Dockerfile', () => {
  test.each<[PinnedToolName, string, string[]]>([
    ['go', 'FROM golang:1.22-alpine AS build\nCOPY . .\nRUN go build\n', ['1:13 ~ 1.22 | image fixed']],
    [
      'go',
      'FROM docker.io/library/golang:1.19 AS tools\nRUN go install x@latest\nFROM golang:1.23.4\nCOPY go.mod go.sum ./\n',
      [
        '1:31 ~ 1.19 | image declares (no file of the project is copied into this stage) fixed',
        '3:13 1.23.4 | image fixed',
      ],
    ],
    ['go', 'ARG V=1.22.1\nFROM golang:$V\nADD . /src\n', ['1:7 1.22.1 | image fixed']],
    ['go', 'FROM golang:1.22\nENV GOTOOLCHAIN=auto\nCOPY . .\n', ['1:13 ~ 1.22 | image']],
    ['cargo', 'FROM rust:1.70.0-slim AS chef\nFROM chef\nCOPY ./ /app\n', ['1:11 1.70.0 | image']],
    ['cargo', 'FROM rust:latest\nCOPY . .\n', []],
    [
      'composer',
      'FROM php:8.3\nCOPY --from=composer:2.2 /usr/bin/composer /usr/bin/\nCOPY . .\n',
      ['2:22 ~ 2.2 | image'],
    ],
    ['deno', 'FROM denoland/deno:alpine-1.46.0\nCOPY . .\n', ['1:27 1.46.0 | image']],
    ['go', 'FROM acme/golang:1.22.1\n', ['1:18 1.22.1 | image declares (by the name of an image)']],
  ])('%s: %j', async (tool, text, expected) => expect(await found(tool, { Dockerfile: text })).toEqual(expected))
})
