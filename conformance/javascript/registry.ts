// A registry on this machine with invented packages: locks stay the same from one year to the next, and no network is needed.
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'

type Manifest = Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string }

const release = (name: string, version: string, more: object = {}): Manifest => ({ name, version, ...more })

/** Every package there is. Names are such that no real one is asked for by accident. */
export const RELEASES: readonly Manifest[] = [
  ...['1.0.0', '1.1.0', '1.2.0', '2.0.0', '3.0.0-beta.1'].map((version) => release('cg-alpha', version)),
  ...['1.0.0', '1.0.1'].map((version) => release('cg-beta', version, { dependencies: { 'cg-alpha': '^1.0.0' } })),
  release('cg-beta', '2.0.0', { dependencies: { 'cg-alpha': '>=1 <3' } }),
  release('cg-gamma', '0.1.0'),
  release('cg-gamma', '0.1.5'),
  release('cg-gamma', '0.2.0'),
  release('@cg/delta', '1.0.0', { dependencies: { 'cg-gamma': '~0.1.0', 'cg-beta': '^1.0.0' } }),
  release('@cg/delta', '1.3.0', { dependencies: { 'cg-gamma': '~0.1.0', 'cg-beta': '^1.0.0' } }),
  release('cg-plugin', '1.0.0', { peerDependencies: { 'cg-alpha': '^1.0.0' } }),
  release('cg-plugin', '2.0.0', {
    peerDependencies: { 'cg-alpha': '^2.0.0', 'cg-gamma': '*' },
    peerDependenciesMeta: { 'cg-gamma': { optional: true } },
  }),
  release('cg-native', '1.0.0', { optionalDependencies: { 'cg-native-never': '1.0.0', 'cg-epsilon': '^1.0.0' } }),
  release('cg-native-never', '1.0.0', { os: ['none'], cpu: ['none'] }),
  release('cg-epsilon', '1.0.0'),
  release('cg-epsilon', '1.4.2'),
]

/** One file as a tar archive holds it (POSIX ustar). */
const tarEntry = (name: string, text: string): Buffer => {
  const body = Buffer.from(text)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}

/** A package as it is published: `package/package.json` and nothing else. */
export const tarball = (manifest: object): Buffer => {
  const files = Buffer.concat([
    tarEntry('package/package.json', JSON.stringify(manifest)),
    tarEntry('package/index.js', 'module.exports = 1\n'),
    Buffer.alloc(1024),
  ])
  const packed = gzipSync(files, { level: 9 })
  packed[9] = 255 // The operating system's byte, so that the archive is the same everywhere.
  return packed
}

const archives = new Map<string, Buffer>(
  RELEASES.map((manifest) => [`${manifest.name}/-/${fileOf(manifest)}`, tarball(manifest)] as const),
)

function fileOf({ name, version }: Manifest): string {
  return `${name.replace(/^@[^/]*\//, '')}-${version}.tgz`
}

const packument = (name: string, origin: string): object | null => {
  const own = RELEASES.filter((it) => it.name === name)
  if (own.length === 0) return null
  const versions = own.map((it) => {
    const path = `${name}/-/${fileOf(it)}`
    const packed = archives.get(path) as Buffer
    const dist = {
      tarball: `${origin}/${path}`,
      shasum: createHash('sha1').update(packed).digest('hex'),
      integrity: `sha512-${createHash('sha512').update(packed).digest('base64')}`,
    }
    return [it.version, { ...it, dist }]
  })
  const latest = own.filter((it) => !it.version.includes('-')).at(-1)?.version
  const time = Object.fromEntries([
    ...own.map((it) => [it.version, '2020-01-01T00:00:00.000Z']),
    ['modified', '2020-01-01T00:00:00.000Z'],
    ['created', '2020-01-01T00:00:00.000Z'],
  ])
  return { name, 'dist-tags': { latest }, versions: Object.fromEntries(versions), time, modified: time['modified'] }
}

const PORTS = [47_113, 47_114, 47_115, 47_116, 47_117]

const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((done) => {
    server.once('error', () => done(false))
    server.listen(port, '127.0.0.1', () => done(true))
  })

const firstFree = async (server: Server, ports: readonly number[]): Promise<number> => {
  for (const port of ports) if (await listen(server, port)) return port
  throw new Error(`none of the ports ${ports.join(', ')} is free`)
}

/** Serves the packages on this machine alone, at a port that is the same in every run where it is free. */
export const serveRegistry = async (): Promise<{ origin: string; server: Server }> => {
  let origin = ''
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] as string).slice(1)
    const packed = archives.get(path)
    if (packed) return void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(packed)
    const document = packument(path, origin)
    if (!document)
      return void response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}')
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document))
  })
  const port = await firstFree(server, PORTS)
  origin = `http://127.0.0.1:${port}`
  server.unref()
  return { origin, server }
}
