import { describe, expect, test } from 'vitest'
import { ecosystems, type SourceFile } from '../../src/index.ts'
import { agreePins, findPins, type PinnedToolName } from '../../src/pins/index.ts'
import { type Files, treeOf } from '../javascript/world.ts'

const step = (text: string) => `jobs:\n  a:\n    steps:\n      - ${text.replaceAll('\n', '\n        ')}\n`
const ci = '.github/workflows/ci.yml'

/** What is said of the pins of some files, with their own lock. */
const agreement = async (tool: PinnedToolName, lockPath: string, files: Files, unlocked: readonly string[] = []) => {
  const ecosystem = ecosystems.find((one) => one.tool === tool || one.also?.includes(tool))
  const rules = await ecosystem?.rules()
  if (!rules?.satisfies || !rules.pinned) throw new Error(`no rules for ${tool}`)
  const tree = treeOf(files)
  const capabilities = { sha256: () => '', digest: () => '' }
  const lock = tree.read(lockPath) as SourceFile
  const locked = await rules.pinned({ path: lockPath, lock, tree, level: 'tool', capabilities }, tool)
  const pins = await findPins(
    tool,
    Object.entries(files).map(([path, text]) => ({ path, text })),
  )
  const locks = locked ? [locked] : []
  return agreePins({ tool, pins, locks, satisfies: rules.satisfies, unlocked }).map(
    ({ outcome, code, observed, remedy }) => [`${outcome} ${code}`, observed, ...(remedy ? [remedy.text] : [])],
  )
}

const cargoLock = (version: string) => `# x\n${version}[[package]]\nname = "a"\nversion = "0.1.0"\n`
const manifest = '[package]\nname = "a"\nversion = "0.1.0"\n'

describe('Cargo', () => {
  // Run: cargo 1.37.0, 1.38.0, 1.46.0, 1.47.0, 1.77.2 and 1.78.0 on locks of each version.
  test.each([
    ['version = 4\n', '1.77', 'broken cargo-cannot-read-lock'],
    ['version = 4\n', '1.47.0', 'broken cargo-cannot-read-lock'],
    ['version = 4\n', '1.46.0', 'holds cargo-pins-agree'],
    ['version = 4\n', '1.78.0', 'holds cargo-pins-agree'],
    ['version = 4\n', 'stable', 'holds cargo-pins-agree'],
    ['version = 4\n', 'nightly-2023-01-01', 'broken cargo-cannot-read-lock'],
    ['version = 4\n', 'nightly-2025-01-01', 'holds cargo-pins-agree'],
    ['version = 3\n', '1.47.0', 'holds cargo-pins-agree'],
    ['version = 3\n', '1.37.0', 'broken cargo-cannot-read-lock'],
    ['', '1.37.0', 'holds cargo-pins-agree'],
  ])('%j and %s', async (version, channel, expected) => {
    const files = { 'Cargo.lock': cargoLock(version), 'Cargo.toml': manifest, 'rust-toolchain': `${channel}\n` }
    expect((await agreement('cargo', 'Cargo.lock', files))[0]?.[0]).toBe(expected)
  })

  test('both places, and what to do', async () => {
    const files = {
      'Cargo.lock': cargoLock('version = 4\n'),
      'Cargo.toml': manifest,
      [ci]: step('uses: dtolnay/rust-toolchain@1.70.0'),
    }
    expect(await agreement('cargo', 'Cargo.lock', files)).toEqual([
      [
        'broken cargo-cannot-read-lock',
        `${ci}:4 installs 1.70.0; Cargo.lock:2 is of version 4, which cargo reads from 1.78 on`,
        `pin Rust 1.78 or later in ${ci}:4`,
      ],
    ])
  })

  test.each([
    ['', 'the next lock by 1.85.0 is of version 4, which 1.70.0 could not read'],
    ['rust-version = "1.70"\n', undefined],
  ])('versions of which one would spoil the lock for the other: %j', async (msrv, expected) => {
    const files = {
      'Cargo.lock': cargoLock('version = 3\n'),
      'Cargo.toml': manifest + msrv,
      [ci]: step('run: cargo +1.70.0 test && cargo +1.85.0 test'),
    }
    const [[code, observed] = []] = await agreement('cargo', 'Cargo.lock', files)
    expect([code, observed?.split('; ')[2]]).toEqual(['holds cargo-pins-agree', expected])
  })

  test('a lock below a library that has none is not what its workflow tests', async () => {
    const files = {
      'fuzz/Cargo.lock': cargoLock('version = 4\n'),
      'fuzz/Cargo.toml': manifest,
      [ci]: step('uses: dtolnay/rust-toolchain@1.60.0\n'),
    }
    const outcomes = async (unlocked: string[]) =>
      (await agreement('cargo', 'fuzz/Cargo.lock', files, unlocked)).map(([code]) => code)
    expect(await outcomes([])).toEqual(['broken cargo-cannot-read-lock'])
    expect(await outcomes(['Cargo.toml'])).toEqual(['unknown cargo-cannot-read-lock'])
  })
})

const goMod = (lines: string) => `module example.org/x\n\n${lines}`

describe('Go', () => {
  const setup = (version: string, ref = 'v6') =>
    step(`uses: actions/setup-go@${ref}\nwith:\n  go-version: '${version}'`)
  // Run: 1.18.10, 1.19.13, 1.20.14, 1.21.0, 1.22.12 and 1.26.8 on each of these lines.
  test.each([
    ['go 1.21\n', '1.20.14', 'holds go-pins-agree'],
    ['go 1.21.0\n', '1.20.14', 'broken go-cannot-read-lock'],
    ['go 1.22\n', '1.20', 'broken go-cannot-read-lock'],
    ['go 1.22\n', '1.18.10', 'holds go-pins-agree'],
    ['go 1.20\n\ntoolchain go1.22.3\n', '1.20', 'broken go-cannot-read-lock'],
    ['go 1.20\n\ntoolchain go1.22.3\n', '1.21.0', 'holds go-pins-agree'],
    ['go 1.22.12\n', '1.22.11', 'broken go-cannot-read-lock'],
    ['go 1.22.12\n', '1.22', 'holds go-pins-agree'],
    ['go 1.23\n', '1.22.12', 'broken go-cannot-read-lock'],
    ['go 1.23\n', 'stable', 'holds go-pins-agree'],
    ['go 1.23\n', '>=1.21', 'holds go-pins-agree'],
    ['go 1.23\n', '>=1.22 <1.23', 'broken go-cannot-read-lock'],
    ['go 1.23\n', '^1.22', 'holds go-pins-agree'],
    ['go 1.23\n', '~1.22', 'broken go-cannot-read-lock'],
    ['go 1.20\n\ngodebug default=go1.21\n', '1.22.12', 'broken go-cannot-read-lock'],
    ['go 1.24\n\ntool example.org/y\n', '1.23', 'broken go-cannot-read-lock'],
  ])('%j and %s', async (lines, version, expected) => {
    const files = { 'go.sum': '', 'go.mod': goMod(lines), [ci]: setup(version) }
    expect((await agreement('go', 'go.sum', files))[0]?.[0]).toBe(expected)
  })

  test('both places, and what to do', async () => {
    const files = { 'go.sum': '', 'go.mod': goMod('go 1.23.4\n'), Dockerfile: 'FROM golang:1.22-alpine\nCOPY . .\n' }
    expect(await agreement('go', 'go.sum', files)).toEqual([
      [
        'broken go-cannot-read-lock',
        'Dockerfile:1 installs 1.22; go.mod:3 requires go 1.23.4 or later, and no other Go is fetched (GOTOOLCHAIN=local)',
        'pin Go 1.23.4 or later in Dockerfile:1',
      ],
    ])
  })

  test('a Go that fetches the one that is asked for is no fault', async () => {
    const files = { 'go.sum': '', 'go.mod': goMod('go 1.24\n\ntool example.org/y\n'), [ci]: setup('1.22', 'v5') }
    expect((await agreement('go', 'go.sum', files)).map(([code]) => code)).toEqual(['holds go-pins-agree'])
  })
})

describe('Composer', () => {
  const lock = (requires: object, more: object = {}) =>
    JSON.stringify({ packages: [{ name: 'symfony/flex', version: 'v2.4.7', require: requires, ...more }] }, null, 2)
  const plugin = { 'composer-plugin-api': '^2.1' }
  test.each([
    [lock(plugin), '1.10.27', 'broken composer-rejects-lock'],
    [lock(plugin), 'v1', 'broken composer-rejects-lock'],
    [lock(plugin), '2.0.14', 'broken composer-rejects-lock'],
    [lock(plugin), '2.1', 'holds composer-pins-agree'],
    [lock(plugin), 'v2', 'holds composer-pins-agree'],
    [lock({ 'composer-runtime-api': '^2' }), '1.10.27', 'broken composer-rejects-lock'],
    [lock({ php: '>=8' }), '1.10.27', 'holds composer-pins-agree'],
    [lock({ 'composer-plugin-api': '^1.0 || ^2.0' }), '1.10.27', 'holds composer-pins-agree'],
  ])('%#', async (text, version, expected) => {
    const files = {
      'composer.lock': text,
      [ci]: step(`uses: shivammathur/setup-php@v2\nwith:\n  tools: composer:${version}`),
    }
    expect((await agreement('composer', 'composer.lock', files))[0]?.[0]).toBe(expected)
  })

  test('both places, and what to do', async () => {
    const files = { 'composer.lock': lock(plugin), Dockerfile: 'FROM composer:1.10\nCOPY . .\n' }
    expect(await agreement('composer', 'composer.lock', files)).toEqual([
      [
        'broken composer-rejects-lock',
        'Dockerfile:1 installs 1.10; symfony/flex (composer.lock:4) requires composer-plugin-api ^2.1, and this Composer has 1.1.0: an install stops',
        'pin Composer 2.1 or later in Dockerfile:1',
      ],
    ])
  })

  test('an install that does not ask is no fault', async () => {
    const files = {
      'composer.lock': lock(plugin),
      Dockerfile: 'FROM composer:1.10\nCOPY . .\nRUN composer install --ignore-platform-reqs\n',
    }
    expect((await agreement('composer', 'composer.lock', files)).map(([code]) => code)).toEqual([
      'unknown composer-rejects-lock',
    ])
  })
})

describe('Bundler', () => {
  // Run: 2.2.33, 2.3.27, 2.4.22, 2.5.23, 2.6.9 and 2.7.2; read: 1.17.3 (lockfile_parser.rb).
  const lock = (writer: string) => `GEM\n  specs:\n\nDEPENDENCIES\n\nCHECKSUMS\n\nBUNDLED WITH\n   ${writer}\n`
  test.each([
    ['2.4.22', '1.17.3', 'broken bundler-cannot-read-lock'],
    ['2.4.22', '2.2.33', 'broken bundler-warns-on-lock'],
    ['2.4.22', '2.3.27', 'holds bundler-pins-agree'],
    ['4.0.3', '2.4.22', 'holds bundler-pins-agree'],
    ['2.4.22', '2', 'holds bundler-pins-agree'],
    ['1.17.3', '2.2.33', 'holds bundler-pins-agree'],
    ['1.17.3', '1.16.0', 'holds bundler-pins-agree'],
    ['2.4.22', 'latest', 'holds bundler-pins-agree'],
  ])('a lock of %s and %s', async (writer, version, expected) => {
    const files = { 'Gemfile.lock': lock(writer), [ci]: step(`uses: ruby/setup-ruby@v1\nwith:\n  bundler: ${version}`) }
    expect((await agreement('bundler', 'Gemfile.lock', files))[0]?.[0]).toBe(expected)
  })

  test('both places, and what to do', async () => {
    const files = { 'Gemfile.lock': lock('2.4.22'), [ci]: `env:\n  BUNDLER_VERSION: 1.17.3\n${step('run: bundle')}` }
    expect(await agreement('bundler', 'Gemfile.lock', files)).toEqual([
      [
        'broken bundler-cannot-read-lock',
        `${ci}:2 installs 1.17.3; Gemfile.lock:9 was written by Bundler 2.4.22, which Bundler 1 refuses`,
        `pin Bundler 2.4.22 in ${ci}:2`,
      ],
    ])
  })
})

describe('Deno', () => {
  // Run: 1.46.0, 2.0.0, 2.1.14, 2.2.12, 2.3.7 and 2.9.6 on locks of each version.
  test.each([
    ['5', '2.2.12', 'broken deno-cannot-read-lock'],
    ['5', 'v2.x', 'holds deno-pins-agree'],
    ['5', '2.3.0', 'holds deno-pins-agree'],
    ['4', 'v1.x', 'broken deno-cannot-read-lock'],
    ['4', '2.0.0', 'holds deno-pins-agree'],
    ['3', '1.46.0', 'holds deno-pins-agree'],
    ['4', '1.20.0', 'unknown deno-pin-unresolved'],
  ])('version %s and %s', async (format, version, expected) => {
    const files = {
      'deno.lock': `{\n  "version": "${format}"\n}\n`,
      'deno.json': '{}',
      [ci]: step(`uses: denoland/setup-deno@v2\nwith:\n  deno-version: ${version}`),
    }
    expect((await agreement('deno', 'deno.lock', files))[0]?.[0]).toBe(expected)
  })
})

describe('Terraform and OpenTofu', () => {
  const lock = (host: string) => `provider "${host}/hashicorp/null" {\n  version = "3.2.1"\n}\n`
  const files = (host: string, version: string) => ({
    '.terraform.lock.hcl': lock(host),
    'main.tf': 'terraform {\n  required_version = "~> 1.6"\n}\n',
    '.terraform-version': `${version}\n`,
    '.opentofu-version': `${version}\n`,
  })
  test.each<[PinnedToolName, string, string, string | undefined]>([
    ['terraform', 'registry.terraform.io', '1.5.7', 'broken terraform-outside-requires'],
    ['terraform', 'registry.terraform.io', '1.6.0', 'holds terraform-pins-agree'],
    ['terraform', 'registry.terraform.io', 'latest', 'holds terraform-pins-agree'],
    ['terraform', 'registry.terraform.io', '0.13.7', 'broken terraform-cannot-read-lock'],
    ['terraform', 'registry.opentofu.org', '1.5.7', undefined],
    ['opentofu', 'registry.opentofu.org', '1.5.0', 'broken opentofu-outside-requires'],
    ['opentofu', 'registry.opentofu.org', '1.8', 'holds opentofu-pins-agree'],
  ])('%s, a lock of %s, %s', async (tool, host, version, expected) => {
    expect((await agreement(tool, '.terraform.lock.hcl', files(host, version)))[0]?.[0]).toBe(expected)
  })

  test('both places', async () => {
    const found = await agreement('terraform', '.terraform.lock.hcl', files('registry.terraform.io', '1.5.7'))
    expect(found[0]?.slice(1)).toEqual([
      '.terraform.lock.hcl; .terraform-version:1 installs 1.5.7; main.tf:2 requires ~> 1.6',
      'pin a Terraform that satisfies ~> 1.6 in .terraform-version:1',
    ])
  })
})

describe('Dart and Flutter', () => {
  const lock = 'packages: {}\nsdks:\n  dart: ">=3.4.0 <4.0.0"\n  flutter: ">=3.22.0"\n'
  test.each<[PinnedToolName, string, string]>([
    ['dart', 'dart 3.3.4\n', 'broken dart-outside-requires'],
    ['dart', 'dart 3.4\n', 'holds dart-pins-agree'],
    ['dart', 'dart stable\n', 'holds dart-pins-agree'],
    ['flutter', 'flutter 3.19.6\n', 'broken flutter-outside-requires'],
    ['flutter', 'flutter 3.24.x\n', 'holds flutter-pins-agree'],
  ])('%s: %j', async (tool, text, expected) => {
    const files = { 'pubspec.lock': lock, 'pubspec.yaml': 'name: a\n', '.tool-versions': text }
    expect((await agreement(tool, 'pubspec.lock', files))[0]?.[0]).toBe(expected)
  })
})

test('of the files that are inherited the nearest counts', async () => {
  const files = {
    'fuzz/Cargo.lock': cargoLock('version = 4\n'),
    'fuzz/Cargo.toml': manifest,
    'rust-toolchain': '1.60.0\n',
    'fuzz/rust-toolchain.toml': '[toolchain]\nchannel = "1.90.0"\n',
    'fuzz/rust-toolchain': '1.90.0\n',
  }
  const found = await agreement('cargo', 'fuzz/Cargo.lock', files, ['Cargo.toml'])
  expect(found.map(([code]) => code)).toEqual(['holds cargo-pins-agree'])
})

test.each([
  ['Dockerfile', 'broken go-cannot-read-lock'],
  ['docs/Dockerfile', 'unknown go-cannot-read-lock'],
])('what %s builds', async (path, expected) => {
  const files = { 'go.sum': '', 'go.mod': goMod('go 1.23\n'), [path]: 'FROM golang:1.22\nCOPY . .\n' }
  expect((await agreement('go', 'go.sum', files))[0]?.[0]).toBe(expected)
})

describe('Swift', () => {
  const lock = (format: number) => `{\n  "pins" : [\n  ],\n  "version" : ${format}\n}\n`
  test.each([
    [3, '5.9', 'broken swift-cannot-read-lock'],
    [3, '5.10', 'holds swift-pins-agree'],
    [2, '5.5.3', 'broken swift-cannot-read-lock'],
    [2, '5.7', 'broken swift-outside-requires'],
    [2, '6.0', 'holds swift-pins-agree'],
  ])('version %i and %s', async (format, version, expected) => {
    const files = {
      'Package.resolved': lock(format),
      'Package.swift': '// swift-tools-version:5.9\n',
      Dockerfile: `FROM swift:${version}\nCOPY . .\n`,
    }
    expect((await agreement('swift', 'Package.resolved', files))[0]?.[0]).toBe(expected)
  })
})

test('versions of pip-tools that write another head each', async () => {
  const files = {
    'requirements.txt':
      '#\n# This file is autogenerated by pip-compile with Python 3.11\n# by the following command:\n#\n#    pip-compile\n#\n',
    [ci]: step('run: pip install pip-tools==7.4.1'),
    '.pre-commit-config.yaml': 'repos:\n  - repo: https://github.com/jazzband/pip-tools\n    rev: 6.9.0\n',
  }
  expect(await agreement('pip-tools', 'requirements.txt', files)).toEqual([
    [
      'broken pip-tools-pins-differ',
      `requirements.txt does not tell its writer; ${ci}:4 installs 7.4.1, .pre-commit-config.yaml:3 installs 6.9.0; each "pip-compile" rewrites the other's: 7.4.1 writes "… with Python 3.x" at the top, 6.9.0 writes "… with python 3.x" at the top`,
      `pin pip-tools==7.4.1 in .pre-commit-config.yaml:3, or lock again with the version that is installed`,
    ],
  ])
})
