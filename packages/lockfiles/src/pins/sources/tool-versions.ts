import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { readSpec } from '../spec.ts'
import { linesOf, scriptOf } from '../text.ts'
import { namesOf, type PinnedTool } from '../tools.ts'
import type { PinSource } from './source.ts'

/** asdf's and mise's list: a tool a line, its versions in order of preference (asdf docs: "Configuration"). */
export const toolVersionsSource: PinSource = { ...places.toolVersions, read: readToolVersions }

function readToolVersions(file: SourceFile, tool: PinnedTool): readonly Pin[] {
  const source = scriptOf(file)
  return linesOf(source).flatMap(({ text, index }): Pin[] => {
    if (text.length > 1_000) return []
    const match = /^\s*(\S+)\s+(\S+)/.exec(text.replace(/#.*$/, ''))
    if (!match?.[1] || !match[2] || !namesOf(tool).includes(match[1].replace(/^(?:pipx|asdf|core):/, ''))) return []
    // The first is the one that runs; the rest are for when it is not installed.
    const version = match[2]
    const special = /^(?:ref|path):|^system$/.test(version) ? { unknown: `${version} is no release` } : undefined
    const read = special ?? readSpec(version.replace(/^latest:(.+)$/, '$1.*'), tool)
    const where = source.at(index + match[0].length - version.length)
    // wistia/parse-tool-versions hands the file on to a job; with its inputs as in e2b-dev/code-interpreter, by this name.
    const name = `env.TOOL_VERSION_${tool.name.toUpperCase()}`
    return [{ tool: tool.name, kind: 'installs', exact: false, ...read, where, via: '.tool-versions', name }]
  })
}
