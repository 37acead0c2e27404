import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@ci-gates/testkit'
import { onTestFinished } from 'vitest'
import { accepting, program, serve } from '../../../../packages/probes/test/support/services.ts'

export const NGINX = program('nginx', 'nginx-light')

export interface Nginx {
  readonly port: number
  readonly url: string
  readonly folder: string
  readonly errorLog: string
  readonly config: string
  readonly log: () => string
}

export interface NginxWish {
  /** What stands in `location /`. */
  /** The workspace: what a gate may read. */
  readonly within: string
  readonly location: string
  readonly cert: string
  readonly key: string
  /** More of the server, such as `ssl_protocols TLSv1.2;`. */
  readonly server?: string
  /** Without TLS. */
  readonly plain?: boolean
  /** More of http, such as an upstream group. */
  readonly http?: string
}

/** A real nginx with TLS in front of something, until the test is over. Its error log is a file. */
export async function startNginx({
  within,
  location,
  cert,
  key,
  server = '',
  http = '',
  plain = false,
}: NginxWish): Promise<Nginx> {
  const folder = mkdtempSync(join(within, 'nginx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const each of [within, folder]) chmodSync(each, 0o755)
  const port = await freePort()
  const errorLog = join(folder, 'error.log')
  const config = join(folder, 'nginx.conf')
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  writeFileSync(
    config,
    `daemon off;
pid ${folder}/pid;
error_log ${errorLog} error;
events {}
http {
  access_log off;
  ${kept.join('\n  ')}
  ${http}
  server {
    listen 127.0.0.1:${port}${plain ? '' : ' ssl'};
    ssl_certificate ${cert};
    ssl_certificate_key ${key};
    ${server}
    location / {
      ${location}
    }
  }
}
`,
  )
  serve(NGINX ?? '', ['-p', folder, '-c', config, '-e', errorLog])
  await accepting(port)
  const log = () => (existsSync(errorLog) ? readFileSync(errorLog, 'utf8') : '')
  return { port, url: `https://127.0.0.1:${port}`, folder, errorLog, config, log }
}
