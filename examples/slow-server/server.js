#!/usr/bin/env node
// A service that needs its time: nothing listens for a while, then it answers 503 because its database is down, then 200.
//   node server.js [PORT] [--listen-after SECONDS] [--ready-after SECONDS]

import { createServer } from 'node:http'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'listen-after': { type: 'string', default: '1' },
    'ready-after': { type: 'string', default: '3' },
  },
})
const started = performance.now()
const seconds = () => (performance.now() - started) / 1000

const server = createServer((request, response) => {
  const isReady = seconds() >= Number(values['ready-after'])
  if (request.url !== '/healthz') {
    response.writeHead(404).end('no such path\n')
    return
  }
  const body = isReady
    ? { status: 'ok', db: 'ok' }
    : { status: 'down', db: 'timeout connecting to postgres:5432' }
  response.writeHead(isReady ? 200 : 503, { 'content-type': 'application/json', server: 'example' })
  response.end(`${JSON.stringify(body)}\n`)
})

setTimeout(() => {
  server.listen(Number(positionals[0] ?? 8000), '127.0.0.1', () => {
    console.log(`listening on port ${server.address().port} after ${seconds().toFixed(1)} s`)
  })
}, Number(values['listen-after']) * 1000)
