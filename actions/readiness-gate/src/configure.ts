import { type Finding, InputError, type Section, type World } from '@ci-gates/core/model'
import type { GitHub, Unmeasured } from '@ci-gates/github'
import type { Values } from './checks.ts'
import type { Configuration } from './config/configuration.ts'
import { differenceOf } from './config/difference.ts'
import { SCHEMA_LINE } from './config/init.ts'
import { type Located, locate, workspaceReader } from './config/locate.ts'
import { inputMistakes } from './config/mistake.ts'
import { type ReadConfiguration, type ReadFile, readConfiguration } from './config/read.ts'
import { pointsOf } from './config/whole.ts'
import { zeroConfiguration } from './config/zero.ts'
import { kinds } from './signals/kinds.ts'
import type { Surroundings } from './surroundings.ts'
import { additional } from './verdict/findings.ts'

/** A configuration that counts, and what is to be told about where it comes from. */
export interface Configured {
  readonly configuration: Configuration
  readonly source: string
  /** Made for this run, since there is none. */
  readonly isZero: boolean
  readonly findings: readonly Finding[]
  readonly sections: readonly Section[]
}

interface Setting {
  readonly values: Values
  readonly world: World
  readonly surroundings: Surroundings
  readonly github: () => Promise<GitHub | Unmeasured>
}

type Good = Extract<ReadConfiguration, { configuration: Configuration }>

/**
 * Finds and reads the configuration, or makes one. A pull request is judged by its base's, and what it changes is shown.
 * @throws InputError with all mistakes, also those of a pull request's own configuration: it would break the base.
 */
export async function configure(
  file: string,
  setting: Setting,
): Promise<Configured | { readonly unknown: { readonly file: string; readonly why: string } }> {
  const { values, world, surroundings } = setting
  const located = await locate(file, { workspace: world.workspace, surroundings, github: setting.github })
  if (located.kind === 'unknown' && surroundings.baseSha !== undefined) return { unknown: located }
  if (located.kind === 'unknown')
    throw new InputError([{ input: 'config', message: `${file} cannot be read: ${located.why}` }])
  const isGiven = values.config !== undefined
  if (located.kind === 'none' && isGiven && surroundings.baseSha === undefined)
    throw new InputError([{ input: 'config', message: `${file} is not there` }])
  const read = located.kind === 'file' ? good(await readLocated(located)) : undefined
  const proposed = surroundings.baseSha === undefined ? [] : await proposedChange(file, read, world.workspace)
  if (read) return { ...withBar(read.configuration, located.source, values), sections: proposed }
  const zero = await withoutFile(file, setting)
  return { ...zero, sections: [...zero.sections, ...proposed] }
}

function readLocated({ file, bytes, readFile }: Extract<Located, { kind: 'file' }>): Promise<ReadConfiguration> {
  return readConfiguration(file, bytes, kinds, readFile)
}

function good(read: ReadConfiguration): Good {
  if ('mistakes' in read) throw new InputError(inputMistakes(read.texts, read.mistakes))
  return read
}

/** The input stands above the file: a workflow may ask for more, or for less, where it is judged for something else. */
function withBar(configuration: Configuration, source: string, { failUnder }: Values): Configured {
  const told = { source, isZero: false, findings: [], sections: [] }
  if (failUnder === undefined) return { ...told, configuration }
  const bar = pointsOf(failUnder)
  const gate = { ...configuration.gate, failUnder: bar, target: Math.max(bar, configuration.gate.target) }
  return { ...told, configuration: { ...configuration, gate } }
}

async function withoutFile(file: string, { values, world, surroundings }: Setting): Promise<Configured> {
  const { branch, defaultBranch, workflow } = surroundings
  const { yaml, leftOut } = zeroConfiguration(world.workspace, branch ?? defaultBranch, workflow)
  const readNothing: ReadFile = async () => ({ problem: 'it extends nothing' })
  const read = await readConfiguration(file, new TextEncoder().encode(yaml), kinds, readNothing)
  // Made here: what is wrong with it is a bug.
  if ('mistakes' in read) throw new Error(read.mistakes.map(({ message }) => message).join('; '))
  const lines = [SCHEMA_LINE, ...yaml.trimEnd().split('\n')]
  const { configuration, findings } = withBar(read.configuration, '', values)
  // They stand in no file.
  const signals = configuration.signals.map((rule) => ({ ...rule, where: { file } }))
  return {
    configuration: { ...configuration, signals },
    source: `none; ${file} would pin this`,
    isZero: true,
    findings: [
      ...findings,
      additional(file, 'no-configuration', 'there is none, so signals were chosen from what lies here'),
    ],
    sections: [
      { title: `${file} that would pin this run`, lines },
      ...(leftOut.length > 0 ? [{ title: 'Not looked at', lines: leftOut }] : []),
    ],
  }
}

/** What the judged commit would change. It counts after the merge, but it has to be right before. */
async function proposedChange(file: string, base: Good | undefined, workspace: string): Promise<Section[]> {
  const reader = workspaceReader(workspace)
  const head = await reader(file)
  if ('problem' in head) {
    if (!base || !head.isAbsent) return []
    return [{ title: `This pull request takes ${file} away; that counts after the merge`, lines: [`removed  ${file}`] }]
  }
  const { values } = good(await readConfiguration(file, head.bytes, kinds, reader))
  const lines = differenceOf({ ...base?.values[1], ...base?.values[0] }, { ...values[1], ...values[0] })
  return lines.length === 0
    ? []
    : [{ title: `What this pull request changes in ${file}; it counts after the merge`, lines }]
}
