#!/usr/bin/env node
// An application behind a TLS proxy that, as nginx does, resolved its upstream once. After a while the application moves to
// another address, and the proxy goes on sending to the old one. Loopback addresses stand for containers (Linux); the
// certificate is made by openssl.
//   node server.js [PORT] [--move-after SECONDS]
// Certificate and log stand in `run/` beside this file.

import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'move-after': { type: 'string', default: '5' } },
})
const [port, upstream] = [Number(positionals[0] ?? 8443), 8080]
const [OLD, NEW] = ['127.0.0.2', '127.0.0.3']
const folder = join(import.meta.dirname, 'run')
const [cert, key, log] = ['cert.pem', 'key.pem', 'error.log'].map((name) => join(folder, name))

mkdirSync(folder, { recursive: true })
writeFileSync(log, '')
const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '90']
const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
execFileSync('openssl', [...made, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' })

const application = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}\n')
})
const proxy = createTlsServer({ cert: readFileSync(cert), key: readFileSync(key) }, (incoming, outgoing) => {
  const asked = request({ host: OLD, port: upstream, path: incoming.url, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, { ...answer.headers, server: 'nginx/1.25.3' })
    answer.pipe(outgoing)
  })
  asked.on('error', () => refused(incoming, outgoing)).end()
})

application.listen(upstream, OLD, () => proxy.listen(port, '127.0.0.1', () => console.log(`listening on ${port}`)))
setTimeout(() => {
  application.close(() => application.listen(upstream, NEW, () => console.log(`api moved from ${OLD} to ${NEW}`)))
  application.closeAllConnections()
}, Number(values['move-after']) * 1000)

/** What nginx answers and logs when its upstream refuses. */
function refused({ url }, response) {
  const time = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString()
  const head = `${time.slice(0, 10).replaceAll('-', '/')} ${time.slice(11, 19)} [error] 7#7: *1`
  const where = `client: 127.0.0.1, server: , request: "GET ${url} HTTP/1.1", upstream: "http://${OLD}:${upstream}${url}"`
  appendFileSync(log, `${head} connect() failed (111: Connection refused) while connecting to upstream, ${where}\n`)
  const title = '502 Bad Gateway'
  response.writeHead(502, { server: 'nginx/1.25.3', 'content-type': 'text/html' })
  response.end(
    `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>\r\n`,
  )
}
