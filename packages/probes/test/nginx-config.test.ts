import { hostileTexts, longTexts } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { adviseNginx, readNginxConfig } from '../src/index.ts'

const path = 'nginx.conf'
const read = (text: string) => readNginxConfig(text, { path })
const inServer = (text: string) => read(`http {\nserver {\nlocation /api/ {\n${text}\n}\n}\n}`)

const WHOLE = `# the shop
user nginx;
error_log /var/log/nginx/error.log warn;
events { worker_connections 1024; }
http {
    log_format main '$remote_addr "$request" # { not a comment }';
    access_log /var/log/nginx/access.log main;
    resolver 127.0.0.11 valid=30s ipv6=off;
    upstream group { zone group 64k; server api:8000 resolve max_fails=3; server 127.0.0.9; keepalive 16; }
    server {
        listen 8443 ssl http2;
        listen [::]:8080;
        server_name shop.example.org "www.example.org";
        ssl_certificate /etc/cert.pem;
        access_by_lua_block { local a = "}" -- }
            if a then return end }
        location / { proxy_pass http://api:80; }
        location /group/ { proxy_pass https://group/; access_log off; }
        location /address { proxy_pass http://127.0.0.5:8080; }
        location ~ "^/v(\\d{1,3})/" { resolver 127.0.0.1; set $up api:80; proxy_pass http://$up/v$1; }
        location /args { proxy_pass http://api:80$request_uri; }
        location /unknown { proxy_pass $scheme://\${host}:80; }
        location /php { fastcgi_pass unix:/run/php.sock; }
        location /grpc { grpc_pass grpc://api:50051; }
        location /uwsgi { uwsgi_pass api:3031; }
    }
}
`

test('a whole configuration, with the line of each thing', () => {
  const { passes, groups, listens, logs, mistakes } = read(WHOLE)
  expect(mistakes).toEqual([])
  expect(
    passes.map(({ line, directive, target, how, host, port }) => [line, directive, target, how, host, port]),
  ).toEqual([
    [17, 'proxy_pass', 'http://api:80', 'static-name', 'api', 80],
    [18, 'proxy_pass', 'https://group/', 'upstream-group', 'group', undefined],
    [19, 'proxy_pass', 'http://127.0.0.5:8080', 'address', '127.0.0.5', 8080],
    [20, 'proxy_pass', 'http://$up/v$1', 'variable', 'api', 80],
    [21, 'proxy_pass', 'http://api:80$request_uri', 'variable', 'api', 80],
    [22, 'proxy_pass', `$scheme://$\{host}:80`, 'variable', undefined, undefined],
    [23, 'fastcgi_pass', 'unix:/run/php.sock', 'address', 'unix:/run/php.sock', undefined],
    [24, 'grpc_pass', 'grpc://api:50051', 'static-name', 'api', 50051],
    [25, 'uwsgi_pass', 'api:3031', 'static-name', 'api', 3031],
  ])
  expect(passes[0]).toMatchObject({
    file: path,
    location: '/',
    scheme: 'http',
    serverNames: ['shop.example.org', 'www.example.org'],
    resolver: { addresses: ['127.0.0.11'], validMs: 30_000, line: 8 },
  })
  expect(passes[3]?.resolver).toMatchObject({ addresses: ['127.0.0.1'], line: 20 })
  expect(groups).toMatchObject([
    {
      name: 'group',
      line: 9,
      zone: 'group',
      keepalive: 16,
      resolver: { addresses: ['127.0.0.11'] },
      servers: [
        { address: 'api:8000', host: 'api', port: 8000, resolve: true },
        { address: '127.0.0.9', resolve: false },
      ],
    },
  ])
  expect(passes[1]?.group).toBe(groups[0])
  expect(listens.map(({ address, ssl, line }) => [address, ssl, line])).toEqual([
    ['8443', true, 11],
    ['[::]:8080', false, 12],
  ])
  expect(logs).toMatchObject([
    { kind: 'error_log', path: '/var/log/nginx/error.log', level: 'warn', line: 3 },
    { kind: 'access_log', path: '/var/log/nginx/access.log', line: 7 },
  ])
})

test('includes are the caller’s to read, and a group may stand in another file', () => {
  const files: Record<string, string> = {
    'conf.d/*.conf': 'upstream api { server api:80; }\nserver { location / { proxy_pass http://api; } }',
  }
  const { passes, includes, mistakes } = readNginxConfig('http {\ninclude mime.types;\ninclude conf.d/*.conf;\n}', {
    path,
    read: (pattern) => (files[pattern] ? [{ path: 'conf.d/shop.conf', text: files[pattern] }] : []),
  })
  expect(includes).toEqual([
    { file: path, line: 2, pattern: 'mime.types', files: [] },
    { file: path, line: 3, pattern: 'conf.d/*.conf', files: ['conf.d/shop.conf'] },
  ])
  expect(passes).toMatchObject([{ file: 'conf.d/shop.conf', line: 2, how: 'upstream-group', group: { name: 'api' } }])
  expect(mistakes).toEqual([])
  const endless = readNginxConfig('include a;', { path, read: () => [{ path: 'a', text: 'include a; include a;' }] })
  expect(endless.mistakes[0]?.text).toContain('include')
})

test('what `nginx -T` prints: each thing in its own file', () => {
  const dump = [
    'nginx: the configuration file /etc/nginx/nginx.conf syntax is ok',
    'nginx: configuration file /etc/nginx/nginx.conf test is successful',
    '# configuration file /etc/nginx/nginx.conf:',
    'http {',
    '    resolver 127.0.0.11;',
    '    include conf.d/*.conf;',
    '}',
    '',
    '# configuration file /etc/nginx/conf.d/shop.conf:',
    'server {',
    '    location / { proxy_pass http://api:80; }',
    '}',
    '# configuration file /etc/nginx/other/not-included.conf:',
    'server { location / { proxy_pass http://other:80; } }',
  ]
  const { passes, includes, mistakes } = read(dump.join('\n'))
  expect(passes).toMatchObject([
    { file: '/etc/nginx/conf.d/shop.conf', line: 2, host: 'api', resolver: { addresses: ['127.0.0.11'] } },
  ])
  expect(includes).toMatchObject([{ file: '/etc/nginx/nginx.conf', line: 3, files: ['/etc/nginx/conf.d/shop.conf'] }])
  expect(mistakes).toEqual([])
  const loop =
    '# configuration file /a/b.conf:\ninclude c.conf;\n# configuration file /a/c.conf:\ninclude c.conf; include *;\n'
  expect(read(loop).mistakes[0]?.text).toContain('include')
})

test.each([
  ['server {\n  listen 80;\n', 2, 'a block does not end: expecting "}"'],
  ['events {}\n}\n', 2, 'unexpected "}"'],
  ['http {\n  proxy_pass http://api:80\n}\n', 2, 'directive "proxy_pass" is not terminated by ";"'],
  ['a;\nb "c;\n', 2, 'a quotation does not end'],
  [';', 1, 'unexpected ";"'],
  ['x_by_lua_block {\n "}"', 1, 'a block of Lua does not end'],
])('a mistake: %j', (text, line, told) => {
  expect(read(text).mistakes).toContainEqual({ file: path, line, text: told })
})

describe('hostile text', () => {
  test.each(Object.entries(hostileTexts))('%s', (_, text) => {
    expect(inServer(`${text}\n`).passes.length).toBe(0)
  })
  test.each(Object.entries(longTexts))('%s', (_, make) => expect(read(make()).passes).toEqual([]))
  test('deep nesting, many words', () => {
    expect(read('a {'.repeat(100_000)).mistakes[0]?.text).toBe('blocks are nested deeper than 64: not read')
    expect(read('a '.repeat(300_000)).mistakes.map(({ text }) => text)).toContain('too many words')
    expect(read(`a "${'x'.repeat(5_000_000)}`).mistakes.map(({ text }) => text)).toContain(
      'the file is larger than 4 MiB: its end was not read',
    )
  })
})

describe('the fix for a stale upstream', () => {
  const [pass] = inServer('proxy_pass http://api:8000;').passes
  if (!pass) throw new Error('no pass')

  test.each([
    ['1.27.3', true],
    ['1.29.0', true],
    ['2.0.0', true],
    ['1.27.2', false],
    ['1.26.9', false],
    ['1.22.1', false],
    [undefined, false],
  ])('nginx %s', (version, knowsResolve) => {
    const { text, lines } = adviseNginx(version === undefined ? { pass } : { pass, version })
    if (knowsResolve) {
      expect(text).toBe(`nginx ${version} looks a name up again with "server api:8000 resolve;", a zone and a resolver`)
      expect(lines).toEqual([
        'upstream api {',
        '    zone api 64k;',
        '    resolver 127.0.0.11 valid=10s;',
        '    server api:8000 resolve;',
        '}',
        'proxy_pass http://api;',
      ])
    } else
      expect(lines).toEqual([
        'resolver 127.0.0.11 valid=10s;',
        'set $upstream api:8000;',
        'proxy_pass http://$upstream;',
      ])
  })

  test('what it advises is a configuration that resolves again', () => {
    for (const version of ['1.22.1', '1.29.0']) {
      const { lines } = adviseNginx({ pass, version })
      const upstream = lines[0]?.startsWith('upstream') ? lines.slice(0, -1).join('\n') : ''
      const inside = upstream === '' ? lines.join('\n') : lines.at(-1)
      const { passes, mistakes } = read(`http { ${upstream} server { location / { ${inside} } } }`)
      expect(mistakes).toEqual([])
      expect(passes[0]?.how === 'variable' || passes[0]?.group?.servers[0]?.resolve).toBe(true)
    }
  })

  test('NGINX Plus, a group of its own, a path that is replaced', () => {
    expect(adviseNginx({ pass, version: '1.25.3', plus: true }).lines).toContain('    server api:8000 resolve;')
    const group = read(
      'http { upstream shop { server api:80; server 127.0.0.9; } server { location / { proxy_pass http://shop; } } }',
    )
    expect(adviseNginx({ pass: group.passes[0] as never, version: '1.28.0' }).lines).toEqual([
      'upstream shop {',
      '    zone shop 64k;',
      '    resolver 127.0.0.11 valid=10s;',
      '    server api:80 resolve;',
      '    server 127.0.0.9;',
      '}',
    ])
    const [replaced] = inServer('proxy_pass http://api:80/v1/;').passes
    expect(adviseNginx({ pass: replaced as never, version: '1.22.1' }).lines).toContain(
      'rewrite ^/api/(.*)$ /v1/$1 break;',
    )
  })

  test('what resolves already, and an address', () => {
    const [long] = inServer('resolver 127.0.0.11; set $up api:80; proxy_pass http://$up;').passes
    expect(adviseNginx({ pass: long as never }).lines).toEqual(['resolver 127.0.0.11 valid=10s;'])
    const [short] = inServer('resolver 127.0.0.11 valid=5s; set $up api:80; proxy_pass http://$up;').passes
    expect(adviseNginx({ pass: short as never })).toMatchObject({
      lines: [],
      text: expect.stringContaining('every 5 s'),
    })
    const [none] = inServer('set $up api:80; proxy_pass http://$up;').passes
    expect(adviseNginx({ pass: none as never }).text).toBe('nginx resolves this name at run time and has no resolver')
    const [address] = inServer('proxy_pass http://127.0.0.5:80;').passes
    expect(adviseNginx({ pass: address as never }).text).toContain('write the name of the service')
  })

  test('the command', () => {
    expect(adviseNginx({}).command).toBe('nginx -s reload')
    expect(adviseNginx({ proxyContainer: 'shop-nginx-1' }).command).toBe('docker exec shop-nginx-1 nginx -s reload')
    expect(adviseNginx({ proxyContainer: 'a; rm -rf b' }).command).toBe("docker exec 'a; rm -rf b' nginx -s reload")
    expect(adviseNginx({ upstream: 'api:80' }).lines).toContain('set $upstream api:80;')
  })
})
