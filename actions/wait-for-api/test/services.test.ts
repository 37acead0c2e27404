import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, onTestFinished, test } from 'vitest'
import { give, identity, program, serve } from '../../../packages/probes/test/support/services.ts'
import { wait } from './bundle.ts'

const programs = {
  redis: program('redis-server', 'redis-server'),
  postgres: program('postgres', 'postgresql'),
  initdb: program('initdb', 'postgresql'),
  mariadb: program('mariadbd', 'mariadb-server'),
  installDb: program('mariadb-install-db', 'mariadb-server'),
  nginx: program('nginx', 'nginx-light'),
}
const isComplete = Object.values(programs).every((path) => path !== undefined)

function folder(): string {
  const made = temporaryWorkspace()
  onTestFinished(() => made[Symbol.dispose]())
  chmodSync(made.path, 0o755)
  return made.path
}

function startRedis(port: number): void {
  serve(programs.redis ?? '', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder(), '--save', ''])
}

function startPostgres(port: number): void {
  const path = folder()
  const data = join(path, 'data')
  give('postgres', path)
  const options = { ...identity('postgres'), stdio: 'ignore' } as const
  execFileSync(programs.initdb ?? '', ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'], options)
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${path}`, 'fsync=off']
  serve(
    programs.postgres ?? '',
    ['-D', data, '-p', String(port), ...settings.flatMap((each) => ['-c', each])],
    'postgres',
  )
}

function startMariadb(port: number): void {
  const path = folder()
  const own = ['--no-defaults', `--datadir=${join(path, 'data')}`]
  give('mysql', path)
  execFileSync(programs.installDb ?? '', [...own, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: 'ignore',
    ...identity('mysql'),
  })
  const place = [`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${join(path, 's')}`, '--skip-name-resolve']
  serve(programs.mariadb ?? '', [...own, ...place], 'mysql')
}

function startNginx(port: number, upstream: number): string {
  const path = folder()
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${path}/${kind};`)
  const server = `server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${upstream}; } location = /ok { return 204; } }`
  const text = `daemon off; pid ${path}/pid; error_log ${path}/error.log; events {} http { access_log off; ${kept.join(' ')} ${server} }`
  writeFileSync(join(path, 'nginx.conf'), text)
  serve(programs.nginx ?? '', ['-p', path, '-c', join(path, 'nginx.conf'), '-e', join(path, 'error.log')])
  return path
}

describe.skipIf(!isComplete)('real servers from Debian', () => {
  test('Redis, PostgreSQL, MariaDB and nginx are waited for together', { timeout: 120_000 }, async () => {
    const [redis, postgres, mysql, nginx, gone] = await Promise.all(Array.from({ length: 5 }, freePort))
    const urls = [
      `redis://127.0.0.1:${redis}`,
      `postgres://127.0.0.1:${postgres}/`,
      `mysql://127.0.0.1:${mysql}`,
      `http://127.0.0.1:${nginx}/ok`,
    ]
    const running = wait({ url: urls.join('\n'), timeout: '60s', successes: '2' }, { timeoutMs: 90_000 })
    startRedis(redis ?? 0)
    startPostgres(postgres ?? 0)
    startMariadb(mysql ?? 0)
    startNginx(nginx ?? 0, gone ?? 0)
    const { outputs, exitCode, report, violations } = await running
    expect({ exitCode, violations, verdict: outputs['verdict'] }).toEqual({
      exitCode: 0,
      violations: [],
      verdict: 'pass',
    })
    expect(report.verdict.findings.filter(({ outcome }) => outcome === 'holds')).toHaveLength(4)
  })

  test("nginx's own page for an upstream that is gone is told as such", { timeout: 60_000 }, async () => {
    const [nginx, gone] = [await freePort(), await freePort()]
    startNginx(nginx, gone)
    const { outputs } = await wait({ url: `http://127.0.0.1:${nginx}/healthz`, timeout: '3s' })
    expect(outputs).toMatchObject({
      verdict: 'fail',
      code: 'bad-gateway',
      reason: expect.stringMatching(/502 from nginx/),
    })
  })
})
