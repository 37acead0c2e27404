// A Prometheus that knows one number: 3.2 % of the requests of the last day were errors. Instant queries alone
// (prometheus.io, "HTTP API", instant queries).
import { createServer } from 'node:http'

const RATE = '0.032'
const server = createServer((request, response) => {
  const isQuery = new URL(request.url, 'http://127.0.0.1').pathname === '/api/v1/query'
  request.resume()
  response.writeHead(isQuery ? 200 : 404, { 'content-type': 'application/json' })
  const result = [{ metric: {}, value: [Date.now() / 1000, RATE] }]
  response.end(JSON.stringify(isQuery ? { status: 'success', data: { resultType: 'vector', result } } : {}))
})
server.listen(18414, '127.0.0.1')
