import { type Target, TargetError } from './target.ts'
import { tellPath } from './tell.ts'

/** The kernel's limit, sun_path of unix(7), with its closing NUL. */
const LONGEST_PATH = 107

/** `unix:/run/app.sock:/healthz` asks by HTTP; `unix:/run/app.sock` only connects. */
export function parseUnix(written: string): Target {
  const rest = written.slice('unix:'.length).replace(/^\/\/(?=\/)/, '')
  const at = rest.indexOf(':/')
  const socketPath = at < 0 ? rest : rest.slice(0, at)
  if (socketPath === '' || /[\0\n\r]/.test(rest))
    throw new TargetError('a unix: address names no socket; write unix:/run/app.sock or unix:/run/app.sock:/healthz')
  if (Buffer.byteLength(socketPath) > LONGEST_PATH)
    throw new TargetError(
      `the path of a unix: socket has more than ${LONGEST_PATH} bytes, which the system cannot address`,
    )
  const place = { socketPath }
  if (at < 0) return { kind: 'connect', place, told: `unix:${socketPath}` }
  const path = rest.slice(at + 1)
  if (/[\s\u0080-\uffff]/.test(path))
    throw new TargetError('the HTTP path of a unix: address holds a character that must be escaped')
  return {
    kind: 'http',
    secure: false,
    place,
    authority: 'localhost',
    path,
    told: `unix:${socketPath}:${tellPath(path)}`,
  }
}
