import type { Pin } from '../pin.ts'
import { brief } from '../text.ts'
import { folderOf } from './concerns.ts'

/** The place named last: what it shares with the next one is not said again. */
interface Cursor {
  folder?: string
  file?: string
}

/** `.github/workflows/ci.yml:31, security.yml:22 and 3 more`: a folder is named once, and no more than `most` places. */
export function namePlaces(pins: readonly Pick<Pin, 'where'>[], most = 3, cursor: Cursor = {}): string {
  const places = [...new Map(pins.map(({ where }) => [`${where.file}:${where.line}`, where])).values()]
  const shown = places.slice(0, most).map((where) => placeName(where, cursor))
  const more = places.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('')
}

/** `ci.yml:31 installs 1.8.3, Dockerfile:8 and :12 install 2.0.1`, versions in the order of the pins. */
export function nameInstalls(pins: readonly Pin[]): string {
  // Map.groupBy would do, but Node 20, on which a terminal may run this, has none.
  const bySpec = new Map<string, Pin[]>()
  for (const pin of pins) {
    const installs = `${verb(pin)} ${brief(pin.spec ?? '')}`
    bySpec.set(installs, [...(bySpec.get(installs) ?? []), pin])
  }
  const cursor: Cursor = {}
  const parts = [...bySpec].slice(0, 3).map(([installs, same]) => {
    const many = new Set(same.map(({ where }) => `${where.file}:${where.line}`)).size > 1
    return `${namePlaces(same, 2, cursor)} ${many ? installs : installs.replace(' ', 's ')}`
  })
  const more = bySpec.size - parts.length
  return more > 0 ? `${parts.join(', ')} and ${more} more versions` : parts.join(', ')
}

function verb(pin: Pin): string {
  return pin.kind === 'installs' ? 'install' : 'name'
}

function placeName({ file, line }: Pin['where'], cursor: Cursor): string {
  const folder = folderOf(file)
  const short = folder !== '' && folder === cursor.folder ? file.slice(folder.length + 1) : file
  const name = file === cursor.file ? '' : short
  cursor.folder = folder
  cursor.file = file
  return `${name}:${line}`
}
