import type { Pin } from '../pin.ts'
import { readSpec } from '../spec.ts'
import type { Script } from '../text.ts'
import type { PinnedTool } from '../tools.ts'

/** Registries that mirror Docker's own. */
const MIRRORS = /^(?:(?:index\.)?docker\.io|public\.ecr\.aws\/docker|mirror\.gcr\.io|registry\.hub\.docker\.com)\//
const TAG = /^(?:alpine-|debian-|ubuntu-|distroless-|bin-|v)?(\d+(?:\.\d+){0,2}(?:(?:rc|beta)\d+)?)(?=$|[-_a-z])/

/**
 * The tool's version in the name of a container image, where it is plain: `acme/poetry:1.8.3`, `python:3.12-poetry1.8.3`.
 * It says what somebody called an image, not what is in it, so it only declares; the tool's official images are what they say.
 */
export function imagePin(image: Script, tool: PinnedTool): Pin | undefined {
  if (image.text.length > 300) return undefined
  const official = officialPin(image, tool)
  if (official) return official
  const name = /([^/:@\s]+):([\w.-]+)/.exec(image.text.slice(image.text.lastIndexOf('/') + 1))
  const tag = name?.[2] ?? ''
  const named = tool.images.names.includes(name?.[1]?.toLowerCase() ?? '')
  const tagged = new RegExp(`${tool.name}[-_]?v?(\\d+\\.\\d+(?:\\.\\d+)?)`, 'i').exec(tag)?.[1]
  const leading = named ? /^v?(\d+)\.\d+\.\d+/.exec(tag) : null
  const own = leading && Number(leading[1]) < tool.images.majorBelow ? leading[0].replace(/^v/, '') : undefined
  const spec = tagged ?? own
  if (spec === undefined) return undefined
  const where = image.at(image.text.lastIndexOf(spec))
  const conditional = 'by the name of an image'
  return { tool: tool.name, kind: 'declares', spec, exact: true, where, via: 'image', conditional }
}

/** `golang:1.22-alpine`; of `rust:latest` and `rust` nothing is said. */
function officialPin({ text, at }: Script, tool: PinnedTool): Pin | undefined {
  const [, name = '', tag = ''] = /^\s*([^\s:@]+):([\w.-]+)/.exec(text.replace(MIRRORS, '')) ?? []
  if (!tool.images.official?.includes(name.replace(/^library\//, '').toLowerCase())) return undefined
  const version = TAG.exec(tag)?.[1]
  const read = version === undefined ? { unknown: '' } : readSpec(version, tool)
  if (version === undefined || 'unknown' in read) return undefined
  const where = at(text.lastIndexOf(tag) + tag.indexOf(version))
  // golang's images are told to fetch no other Go (docker-library/golang: `ENV GOTOOLCHAIN local`).
  return {
    tool: tool.name,
    kind: 'installs',
    ...read,
    where,
    via: 'image',
    yields: true,
    ...(tool.fixing ? { fixed: true } : {}),
  }
}
