// A container registry as GitHub's answers a token that may only read (OCI Distribution Specification 1.1, "Pushing blobs").
import { createServer } from 'node:http'

createServer((request, response) => {
  const isPush = request.method === 'POST' && request.url === '/v2/acme/shop/blobs/uploads/'
  if (!isPush) return response.writeHead(200).end('{}')
  const denied = { code: 'DENIED', message: 'installation not allowed to Write organization package' }
  return response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [denied] }))
}).listen(18403, '127.0.0.1')
