// A service whose orders are for those who have logged in, and whose health is for everybody.
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  const path = request.url
  if (path === '/healthz') return answer(response, 200, { status: 'ok' })
  if (path === '/login' && request.method === 'POST') return login(request, response)
  if (path === '/api/orders' && request.headers.authorization === 'Bearer let-me-in') return answer(response, 200, [])
  response.setHeader('www-authenticate', 'Bearer realm="shop"')
  return answer(response, 401, { detail: 'Not authenticated' })
})
server.listen(18401, '127.0.0.1')

function answer(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function login(request, response) {
  let body = ''
  request.on('data', (part) => {
    body += part
  })
  request.on('end', () => {
    const { username, password } = JSON.parse(body)
    const isKnown = username === 'smoke' && password === 'correct horse'
    if (isKnown) answer(response, 200, { access_token: 'let-me-in' })
    else answer(response, 401, { detail: 'Incorrect username or password' })
  })
}
