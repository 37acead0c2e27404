import { quote } from '@ci-gates/core/model'

/**
 * Reads `Name: value`, as a request header is given.
 * @throws RangeError with what is wrong; never with the value, which may be a secret.
 */
export function parseHeaderLine(line: string): readonly [name: string, value: string] {
  const at = line.indexOf(':')
  const name = line.slice(0, at).trim()
  // RFC 9110 section 5.6.2: a token. Without a colon, the line may be a secret alone.
  if (at < 0) throw new RangeError('a header has no colon; write Name: value')
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new RangeError(`${quote(name, 40)} is not the name of a header`)
  const value = line.slice(at + 1).trim()
  // RFC 9110 section 5.5, with what node:http refuses (ERR_INVALID_CHAR).
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw new RangeError(`the value of the header ${name} holds a character that no header may`)
  if (/^(content-length|transfer-encoding|connection|upgrade|expect|te|trailer)$/i.test(name))
    throw new RangeError(`the header ${name} is made by the request itself`)
  return [name, value]
}
