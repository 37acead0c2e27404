import { hostileTexts } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { type AnswerSeen, whoAnswered } from '../src/index.ts'

const nginx = (product: string) =>
  `<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>${product}</center>\r\n</body>\r\n</html>\r\n`
const haproxy =
  '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n\n'
const proxyError =
  '<html><head><title>502 Proxy Error</title></head><body><h1>Proxy Error</h1><hr><address>Apache/2.4.57 (Debian) Server at example.org Port 80</address></body></html>'

/** nginx, HAProxy and Caddy: as the programs of Debian 12 answered; the others as their sources have it. */
test.each<[string, Partial<AnswerSeen>, object]>([
  [
    'nginx',
    { body: nginx('nginx/1.22.1'), headers: { server: 'nginx/1.22.1' } },
    { by: 'proxy', proxy: 'nginx', version: '1.22.1' },
  ],
  ['nginx without tokens', { body: nginx('nginx'), headers: { server: 'nginx' } }, { by: 'proxy', proxy: 'nginx' }],
  ['nginx of Ubuntu', { body: nginx('nginx/1.24.0 (Ubuntu)') }, { by: 'proxy', proxy: 'nginx', version: '1.24.0' }],
  [
    'nginx, its 50x.html',
    {
      body: '<h1>An error occurred.</h1><p><em>Faithfully yours, nginx.</em></p>',
      headers: { server: 'nginx/1.25.3' },
    },
    { by: 'proxy', proxy: 'nginx', version: '1.25.3' },
  ],
  [
    'nginx, a 400',
    { status: 400, body: nginx('nginx/1.22.1').replaceAll('502', '400') },
    { by: 'proxy', proxy: 'nginx' },
  ],
  ['openresty', { body: nginx('openresty/1.21.4.1') }, { by: 'proxy', proxy: 'openresty', version: '1.21.4.1' }],
  ['HAProxy', { status: 503, body: haproxy }, { by: 'proxy', proxy: 'haproxy' }],
  [
    'Envoy',
    {
      status: 503,
      body: 'upstream connect error or disconnect/reset before headers. reset reason: connection timeout',
      headers: { server: 'envoy' },
    },
    { by: 'proxy', proxy: 'envoy' },
  ],
  ['Envoy without hosts', { status: 503, body: 'no healthy upstream' }, { by: 'proxy', proxy: 'envoy' }],
  [
    'Envoy passing on',
    { status: 503, body: 'no', headers: { server: 'envoy', 'x-envoy-upstream-service-time': '3' } },
    { by: 'application', proxy: 'envoy' },
  ],
  ['Traefik', { body: 'Bad Gateway' }, { by: 'proxy', proxy: 'traefik' }],
  ['Traefik without servers', { status: 503, body: 'no available server\n' }, { by: 'proxy', proxy: 'traefik' }],
  ['Caddy', { body: '', headers: { server: 'Caddy' } }, { by: 'proxy', proxy: 'caddy' }],
  ['Apache', { body: proxyError }, { by: 'proxy', proxy: 'apache', version: '2.4.57' }],
  [
    'an application behind nginx',
    { status: 503, body: '{"db":"down"}', headers: { server: 'nginx/1.22.1', 'content-type': 'application/json' } },
    { by: 'application', proxy: 'nginx', version: '1.22.1' },
  ],
  ['an application in words', { status: 503, body: 'database is down' }, { by: 'application' }],
  [
    'an application that names its maker',
    { body: 'oops', headers: { 'x-powered-by': 'Express' } },
    { by: 'application' },
  ],
  [
    'an application that quotes nginx in JSON',
    { status: 500, body: '{"page":"nginx"}', headers: { 'content-type': 'application/json' } },
    { by: 'application' },
  ],
  ['a page of somebody', { body: '<h1>Sorry</h1>', headers: { server: 'nginx' } }, { by: 'unknown', proxy: 'nginx' }],
  ['nothing', { body: '' }, { by: 'unknown' }],
  ['an empty 503 of Caddy', { status: 503, body: '', headers: { server: 'Caddy' } }, { by: 'unknown', proxy: 'caddy' }],
  ['a 404', { status: 404, body: 'not found', headers: { via: '1.1 proxy' } }, { by: 'application', proxy: 'other' }],
])('%s', (_, answer, expected) => {
  expect(whoAnswered({ status: 502, headers: {}, body: '', ...answer })).toMatchObject(expected)
})

test.each(Object.entries(hostileTexts))('%s is the page of no proxy', (_, body) => {
  expect(whoAnswered({ status: 502, headers: { server: body }, body }).by).not.toBe('proxy')
})
