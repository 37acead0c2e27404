import { describe, expect, test } from 'vitest'
import { check, type Files } from './bundle.ts'

const CRATES = 'source = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "00"\n'
const cargo: Files = {
  'api/Cargo.toml': '[package]\nname = "api"\nversion = "0.1.0"\n\n[dependencies]\nserde = "1"\n',
  'api/Cargo.lock': `version = 4\n\n[[package]]\nname = "api"\nversion = "0.1.0"\ndependencies = [\n "serde",\n]\n\n[[package]]\nname = "serde"\nversion = "1.0.100"\n${CRATES}`,
}
const go: Files = {
  'cmd/go.mod': 'module example.com/cmd\n\ngo 1.22\n\nrequire example.org/a v1.0.0\n',
  'cmd/go.sum': 'example.org/a v1.0.0 h1:aa=\nexample.org/a v1.0.0/go.mod h1:ab=\n',
  'cmd/vendor/modules.txt': '# example.org/a v1.0.0\n## explicit\nexample.org/a\n',
}
const composer: Files = {
  'web/composer.json': '{"name":"acme/app","require":{"acme/a":"^1.0"}}\n',
  'web/composer.lock':
    '{"content-hash":"ed4f612008219bf377965e144e7f09b5","packages":[{"name":"acme/a","version":"1.4.0"}],"packages-dev":[]}\n',
}
const bundler: Files = {
  'site/Gemfile': "source 'https://example.org'\ngem 'a', '~> 1.0'\n",
  'site/Gemfile.lock':
    'GEM\n  remote: https://example.org/\n  specs:\n    a (1.2.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  a (~> 1.0)\n\nBUNDLED WITH\n   2.5.1\n',
}
const all: Files = { ...cargo, ...go, ...composer, ...bundler }

type Drift = readonly [path: string, from: string, to: string, cause: string, fix: string]

describe('Cargo, Go, Composer and Bundler in one repository', () => {
  test('all sound', async () => {
    const { report, exitCode } = await check(all)
    expect(report.verdict.findings.filter(({ outcome }) => outcome !== 'holds')).toEqual([])
    expect(report.verdict.outcome).toBe('pass')
    expect(exitCode).toBe(0)
  })

  const drifts: readonly Drift[] = [
    [
      'api/Cargo.toml',
      'serde = "1"',
      'serde = "2"',
      'api/Cargo.toml:6 dependency-unsatisfied',
      'cd api && cargo update --workspace',
    ],
    ['cmd/go.mod', 'v1.0.0', 'v1.1.0', 'cmd/go.mod:5 constraint-changed', 'cd cmd && go mod tidy && go mod vendor'],
    [
      'web/composer.json',
      '^1.0',
      '^2.0',
      'web/composer.json:1 dependency-unsatisfied',
      'cd web && composer update acme/a --with-dependencies',
    ],
    ['site/Gemfile', '~> 1.0', '~> 1.1', 'site/Gemfile:2 constraint-changed', 'cd site && bundle lock'],
  ]
  test.each(drifts)('%s drifted', async (path, from, to, cause, fix) => {
    const { report, outputs, exitCode } = await check({ ...all, [path]: String(all[path]).replace(from, to) })
    const causes = report.verdict.findings
      .filter(({ outcome }) => outcome === 'broken')
      .map(({ where, code }) => `${where?.file}:${where?.line} ${code}`)
    expect(causes).toContain(cause)
    expect(report.verdict.code).toBe('lock-stale')
    expect(outputs['fix']).toBe(fix)
    expect(exitCode).toBe(1)
  })

  test.each(['api/Cargo.lock', 'cmd/go.sum', 'web/composer.lock', 'site/Gemfile.lock'])(
    '%s with a conflict',
    async (path) => {
      const { report } = await check({ ...all, [path]: `<<<<<<< ours\n${all[path]}=======\n>>>>>>> theirs\n` })
      expect(report.verdict).toMatchObject({ outcome: 'fail', code: 'conflict-markers' })
    },
  )
})

/** A job in a folder, with one step before it. */
const job = (name: string, folder: string, step: string) =>
  `  ${name}:\n    runs-on: ubuntu-latest\n    defaults: { run: { working-directory: ${folder} } }\n    steps:\n      - ${step}\n`

describe('versions of the tools that a repository pins', () => {
  const pinned = (rust: string, go: string, php: string, ruby: string) => ({
    ...all,
    'web/composer.lock': String(all['web/composer.lock']).replace(
      '"version":"1.4.0"',
      '"version":"1.4.0","require":{"composer-plugin-api":"^2.1"}',
    ),
    '.github/workflows/ci.yml': `on: push\njobs:\n${[
      job('api', 'api', `uses: dtolnay/rust-toolchain@${rust}`),
      job('cmd', 'cmd', `{ uses: actions/setup-go@v6, with: { go-version: '${go}' } }`),
      job('web', 'web', `{ uses: shivammathur/setup-php@v2, with: { tools: 'composer:${php}, phpunit' } }`),
      job('site', 'site', `{ uses: ruby/setup-ruby@v1, with: { bundler: ${ruby} } }`),
    ].join('')}`,
  })
  const told = (report: Awaited<ReturnType<typeof check>>['report']) =>
    report.verdict.findings
      .filter(({ claim }) => claim.endsWith(' versions'))
      .map(({ outcome, code, where }) => `${outcome} ${code} ${where?.file}:${where?.line}`)
      .toSorted()

  test('that cannot take the locks', async () => {
    const { report, exitCode } = await check(pinned('1.70.0', '1.21', 'v1', '1.17.3'))
    expect(told(report)).toEqual([
      'broken bundler-cannot-read-lock .github/workflows/ci.yml:22',
      'broken cargo-cannot-read-lock .github/workflows/ci.yml:7',
      'broken composer-rejects-lock .github/workflows/ci.yml:17',
      'broken go-cannot-read-lock .github/workflows/ci.yml:12',
    ])
    expect(report.verdict.reason).toBe(
      'Rust versions: .github/workflows/ci.yml:7 installs 1.70.0; api/Cargo.lock:1 is of version 4, which cargo reads from 1.78 on. Fix: pin Rust 1.78 or later in .github/workflows/ci.yml:7',
    )
    expect(exitCode).toBe(1)
  })

  test('that can', async () => {
    const { report } = await check(pinned('stable', '1.22', 'v2', '2.5.1'))
    expect(report.verdict.outcome).toBe('pass')
    expect(told(report)).toHaveLength(4)
  })

  test('of Terraform and Deno, which cannot', async () => {
    const { report } = await check({
      '.terraform.lock.hcl':
        'provider "registry.terraform.io/hashicorp/null" {\n  version = "3.2.1"\n  hashes = ["h1:a"]\n}\n',
      'main.tf':
        'terraform {\n  required_version = ">= 1.6"\n  required_providers {\n    null = { source = "hashicorp/null" }\n  }\n}\n',
      '.terraform-version': '1.5.7\n',
      'deno.json': '{}\n',
      'deno.lock': '{\n  "version": "5"\n}\n',
      Dockerfile: 'FROM denoland/deno:2.2.0\nCOPY . .\n',
    })
    expect(told(report)).toEqual([
      'broken deno-cannot-read-lock Dockerfile:1',
      'broken terraform-outside-requires .terraform-version:1',
    ])
  })
})
