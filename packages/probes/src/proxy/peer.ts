import type { Peer } from './proxy-log.ts'

/** `172.18.0.5:80`, `[fd00::5]:80`, `api:80`, `unix:/run/api.sock`, with or without a port. */
export function readPeer(text: string): Peer | undefined {
  if (text.startsWith('unix:')) return { host: text.slice(0, 300) }
  const found = /^(?:\[([\da-f:.%\w]{2,60})\]|([^\s:[\]/"]{1,253}))(?::(\d{1,5}))?$/i.exec(text)
  const host = found?.[1] ?? found?.[2]
  if (host === undefined) return undefined
  return found?.[3] === undefined ? { host } : { host, port: Number(found[3]) }
}

/** As it is told: `172.18.0.5:80`, `[fd00::5]:80`. */
export function tellPeer({ host, port }: Peer): string {
  const told = host.includes(':') && !host.startsWith('unix:') ? `[${host}]` : host
  return port === undefined ? told : `${told}:${port}`
}
