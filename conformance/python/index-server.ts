// A package index (PEP 503) of the invented releases, on this machine for the time of one run: every tool asks it alone.

import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32 } from 'node:zlib'
import { RELEASES, type Release } from '../poetry/package-index.ts'

export type PackageIndex = { readonly url: string; readonly close: () => void }

const stem = ([name, version]: Release): string => `${name.replaceAll(/[-.]/g, '_')}-${version}`

const wheelFiles = (release: Release): [string, string][] => {
  const [name, version, needs = [], python] = release
  const info = `${stem(release)}.dist-info`
  const extras = [...new Set(needs.flatMap((need) => /extra == '([^']+)'/.exec(need)?.[1] ?? []))]
  const metadata = [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${version}`,
    ...extras.map((extra) => `Provides-Extra: ${extra}`),
    ...needs.map((need) => `Requires-Dist: ${need}`),
    ...(python ? [`Requires-Python: ${python}`] : []),
  ]
  return [
    [`${info}/METADATA`, `${metadata.join('\n')}\n`],
    [`${info}/WHEEL`, 'Wheel-Version: 1.0\nGenerator: conformance\nRoot-Is-Purelib: true\nTag: py3-none-any\n'],
    [`${info}/RECORD`, ''],
  ]
}

/** An archive whose members are stored as they are (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const zip = (files: readonly [string, string][]): Buffer => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of files) {
    const [path, body] = [Buffer.from(name), Buffer.from(text)]
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x21, 8) // 1 January 1980
    fields.writeUInt32LE(crc32(body), 10)
    fields.writeUInt32LE(body.length, 14)
    fields.writeUInt32LE(body.length, 18)
    fields.writeUInt16LE(path.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    bodies.push(Buffer.from('PK\x03\x04'), fields, path, body)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), fields, tail, path)
    offset += 30 + path.length + body.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listed, end])
}

const own = RELEASES.filter(([name]) => name !== 'ruamel.yaml')
const wheels = new Map(own.map((release) => [`${stem(release)}-py3-none-any.whl`, zip(wheelFiles(release))]))

const page = (name: string): string => {
  const links = own
    .filter((release) => release[0] === name)
    .map((release) => {
      const file = `${stem(release)}-py3-none-any.whl`
      const hash = createHash('sha256')
        .update(wheels.get(file) as Buffer)
        .digest('hex')
      return `<a href="/files/${file}#sha256=${hash}" data-requires-python="${(release[3] ?? '').replace('>', '&gt;')}">${file}</a>`
    })
  return `<!DOCTYPE html><html><body>${links.join('<br/>')}</body></html>`
}

export const startIndex = (): Promise<PackageIndex> =>
  new Promise((ready) => {
    const server = createServer((request, response) => {
      const [, kind, name = ''] = (request.url ?? '').split('/')
      const wheel = kind === 'files' ? wheels.get(decodeURIComponent(name)) : undefined
      const known = kind === 'simple' && own.some((release) => release[0] === name)
      response.statusCode = wheel || known ? 200 : 404
      response.setHeader('content-type', wheel ? 'application/octet-stream' : 'text/html')
      response.end(wheel ?? (known ? page(name) : 'no such project'))
    })
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      ready({ url: `http://127.0.0.1:${port}/simple`, close: () => server.close() })
    })
  })
