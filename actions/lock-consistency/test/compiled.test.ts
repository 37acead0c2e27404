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
