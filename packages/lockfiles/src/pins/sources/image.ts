import type { Pin } from '../pin.ts'
import type { Script } from '../text.ts'
import type { PinnedTool } from '../tools.ts'

/**
 * The tool's version in the name of a container image, where it is plain: `acme/poetry:1.8.3`, `python:3.12-poetry1.8.3`.
 * It says what somebody called an image, not what is in it, so it only declares.
 */
export function imagePin(image: Script, tool: PinnedTool): Pin | undefined {
  if (image.text.length > 300) return undefined
  const name = /([^/:@\s]+):([\w.-]+)/.exec(image.text.slice(image.text.lastIndexOf('/') + 1))
  const tag = name?.[2] ?? ''
  const named = tool.images.names.includes(name?.[1]?.toLowerCase() ?? '')
  const tagged = new RegExp(`${tool.name}[-_]?v?(\\d+\\.\\d+(?:\\.\\d+)?)`, 'i').exec(tag)?.[1]
  const leading = named ? /^v?(\d+)\.\d+\.\d+/.exec(tag) : null
  const own = leading && Number(leading[1]) < tool.images.majorBelow ? leading[0].replace(/^v/, '') : undefined
  const spec = tagged ?? own
  if (spec === undefined) return undefined
  const where = image.at(image.text.lastIndexOf(spec))
  return {
    tool: tool.name,
    kind: 'declares',
    spec,
    exact: true,
    where,
    via: 'image',
    conditional: 'by the name of an image',
  }
}
