import type { Pin } from '../pin.ts'
import { namesOf, type PinnedTool } from '../tools.ts'
import type { Command } from './commands.ts'
import { recogniseInstaller } from './installer.ts'
import { recogniseNodePackage } from './node-packages.ts'
import { readRequirement } from './requirement.ts'
import { recogniseVersionCommand } from './version-commands.ts'
import type { Word } from './words.ts'

/** A command that decides the tool's version. */
export interface Hit {
  readonly via: string
  /** The version or constraint as written, names not yet replaced. */
  readonly spec: string
  /** Where in the script it is written. */
  readonly index: number
  /** The program reads the tool's variable where no version is written. */
  readonly readsVariable?: boolean
  /** Why no version can be told, if that is known better than "none is written". */
  readonly unknown?: string
  /** Anything else that is known of the pin. */
  readonly more?: Partial<Pin>
}

export type Recogniser = (command: Command, tool: PinnedTool) => readonly Hit[]

/** What a program's arguments may say. A program more is a row more. */
interface Installing {
  readonly via: string
  /** The words that begin such a command, `python -m` taken off; each a set of alternatives. */
  readonly starts: readonly RegExp[]
  /** Only the first plain argument (or `--spec`, `--from`) names what is run; the rest are the tool's own arguments. */
  readonly first?: boolean
}

const installing: readonly Installing[] = [
  { via: 'pip install', starts: [/^pip[\d.]*$/, /^install$/] },
  { via: 'pipx install', starts: [/^pipx$/, /^(?:install|upgrade)$/] },
  { via: 'pipx run', starts: [/^pipx$/, /^run$/], first: true },
  { via: 'uv pip install', starts: [/^uv$/, /^pip$/, /^install$/] },
  { via: 'uv tool install', starts: [/^uv$/, /^tool$/, /^(?:install|upgrade)$/] },
  { via: 'uv tool run', starts: [/^uv$/, /^tool$/, /^run$/], first: true },
  { via: 'uvx', starts: [/^uvx$/], first: true },
  { via: 'mise use', starts: [/^(?:mise|rtx)$/, /^(?:use|install|exec|x)$/] },
  { via: 'brew install', starts: [/^brew$/, /^(?:install|upgrade)$/] },
]

/** Flags that take the next word, which is then no package. */
const valued =
  /^(?:-p|--python|-i|--index|--index-url|--extra-index-url|--with|--pip-args|--suffix|-r|--requirement|-t)$/

/** All that is known of commands that install a tool, in the order they are asked. */
export const recognisers: readonly Recogniser[] = [
  recogniseInstall,
  recogniseNodePackage,
  recogniseAsdf,
  recogniseSelfUpdate,
  recogniseInstaller,
  recogniseVersionCommand,
]

function recogniseInstall(command: Command, tool: PinnedTool): readonly Hit[] {
  const words = withoutModule(command.words)
  const row = installing.find(({ starts }) => starts.every((start, i) => start.test(programName(words[i]?.text ?? ''))))
  if (!row || tool.pythonPackage === undefined) return []
  const constrained = words.some((word) => /^(?:-c|--constraint)/.test(word.text))
  return candidates(words.slice(row.starts.length), row).flatMap((word) => {
    const requirement = readRequirement(word.text.replace(/^pipx:/, ''))
    if (!requirement || requirement.name !== tool.pythonPackage) return []
    const { spec, direct } = requirement
    const unknown = direct ? 'installed from an address' : spec === '' ? whyUnpinned(command, constrained) : undefined
    return [{ via: row.via, spec, index: word.index, ...(unknown === undefined ? {} : { unknown }) }]
  })
}

function whyUnpinned(command: Command, constrained: boolean): string | undefined {
  if (constrained) return 'a constraints file decides'
  const lost = command.redirects.some((word) => word.text.startsWith('='))
  return lost ? 'the shell takes an unquoted > as a redirection, so the newest of the day is installed' : undefined
}

function candidates(words: readonly Word[], row: Installing): readonly Word[] {
  const named = words.filter((_, i) => /^--(?:spec|from)$/.test(words[i - 1]?.text ?? ''))
  const plain = words.filter((word, i) => !word.text.startsWith('-') && !valued.test(words[i - 1]?.text ?? ''))
  if (!row.first) return plain
  return named.length > 0 ? named : plain.slice(0, 1)
}

/** `python3 -m pip` is pip. */
function withoutModule(words: readonly Word[]): readonly Word[] {
  const python = /^(?:python[\d.]*|py)(?:\.exe)?$/.test(programName(words[0]?.text ?? ''))
  const module = python ? words.findIndex((word) => word.text === '-m') : -1
  return module > 0 && module < 4 ? words.slice(module + 1) : words
}

/** `/opt/venv/bin/pip` and `pip.exe` are pip. */
export function programName(text: string): string {
  return text.slice(text.search(/[^/\\]*$/)).replace(/\.exe$/i, '')
}

function recogniseAsdf(command: Command, tool: PinnedTool): readonly Hit[] {
  const [program, verb, name, version] = command.words
  if (program?.text !== 'asdf' || !namesOf(tool).includes(name?.text ?? '')) return []
  if (!/^(?:install|global|local|set)$/.test(verb?.text ?? '')) return []
  return version ? [{ via: 'asdf', spec: version.text, index: version.index }] : []
}

function recogniseSelfUpdate(command: Command, tool: PinnedTool): readonly Hit[] {
  const [program, self, update, ...rest] = command.words
  if (programName(program?.text ?? '') !== tool.name || self?.text !== 'self' || update?.text !== 'update') return []
  const version = rest.find((word) => !word.text.startsWith('-'))
  const at = version ?? program
  return at ? [{ via: `${tool.name} self update`, spec: version?.text.replace(/^@/, '') ?? '', index: at.index }] : []
}
