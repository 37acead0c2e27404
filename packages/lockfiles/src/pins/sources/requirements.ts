import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { readRequirement } from '../shell/requirement.ts'
import { readSpec } from '../spec.ts'
import { linesOf, scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import type { PinSource } from './source.ts'

/** pip's files of requirements. They install nothing by themselves, so a version there is only declared. */
export const requirementsSource: PinSource = { ...places.requirements, read: readRequirements }

function readRequirements(file: SourceFile, tool: PinnedTool): readonly Pin[] {
  const source = scriptOf(file)
  return linesOf(source).flatMap(({ text, index }): Pin[] => {
    const requirement = readRequirement(
      text
        .trim()
        .replace(/\s*\\$/, '')
        .replace(/ --hash=.*$/, ''),
    )
    if (!requirement || requirement.name !== tool.pythonPackage || requirement.spec === '') return []
    const read = requirement.direct ? { unknown: 'installed from an address' } : readSpec(requirement.spec, tool)
    const where = source.at(index + text.length - text.trimStart().length)
    const via = file.path.slice(file.path.lastIndexOf('/') + 1)
    return [
      {
        tool: tool.name,
        kind: 'declares',
        exact: false,
        ...read,
        where,
        via,
        conditional: 'if this file is installed',
      },
    ]
  })
}
