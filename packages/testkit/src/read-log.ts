import { COMMANDS, type Command, commandLikeName, parseCommand } from './action-command.ts'
import { ANNOTATIONS_OF_A_KIND, type Annotation, MESSAGE_LENGTH, toAnnotation } from './annotations.ts'
import type { Masker } from './masks.ts'
import type { OutputLine } from './output-lines.ts'

export interface LoggedCommand extends Command {
  readonly stream: 'stdout' | 'stderr'
  /** The line as it was written. */
  readonly line: string
}

/** What the runner makes of an action's output. Everything is as it stands after masking. */
export interface LogReading {
  /** The log as a person sees it: masked, commands carried out and not shown. */
  readonly log: string[]
  readonly commands: LoggedCommand[]
  readonly annotations: Annotation[]
  /** Those beyond ten of a kind: in the log only. */
  readonly dropped: Annotation[]
  readonly groups: { readonly title: string; readonly lines: string[] }[]
  readonly debug: string[]
  /** By `::set-output` and `::save-state`, which are deprecated. */
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  /** Why the runner fails the step whatever its exit code. */
  readonly failures: string[]
  readonly violations: string[]
}

interface Reader extends LogReading {
  readonly live: Set<string>
  readonly masker: Masker
  readonly workspace: string
  stopToken?: string | undefined
  group?: { title: string; lines: string[] } | undefined
}

const SHORT_MASK = 4

const KINDS = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const

/** `TryProcessCommand` in Runner.Worker/ActionCommandManager.cs, for every line of both streams. */
export function readLog(lines: readonly OutputLine[], masker: Masker, workspace: string): LogReading {
  const reader = newReader(masker, workspace)
  for (const line of lines) readLine(reader, line)
  if (reader.group) reader.violations.push(`group "${reader.group.title}" is never closed`)
  if (reader.stopToken !== undefined) reader.violations.push('stop-commands is never ended')
  const { live: _live, masker: _masker, workspace: _workspace, stopToken: _token, group: _group, ...reading } = reader
  return reading
}

function newReader(masker: Masker, workspace: string): Reader {
  const lists = {
    log: [],
    commands: [],
    annotations: [],
    dropped: [],
    groups: [],
    debug: [],
    failures: [],
    violations: [],
  }
  return { ...lists, outputs: {}, state: {}, live: new Set(COMMANDS), masker, workspace }
}

function readLine(reader: Reader, { stream, text }: OutputLine): void {
  const command = parseCommand(text, reader.live)
  if (command && command.name === reader.stopToken) resume(reader, text)
  else if (command && reader.stopToken === undefined) {
    if (command.form === 'old') reader.violations.push(`old-style command in the log: ${shorten(text)}`)
    reader.commands.push({ ...command, stream, line: text })
    carryOut(reader, command, text)
  } else {
    const unknown = reader.stopToken === undefined ? commandLikeName(text) : undefined
    if (unknown) reader.violations.push(`unknown command "${unknown}": ${shorten(text)}`)
    write(reader, text)
  }
}

function carryOut(reader: Reader, command: Command, line: string): void {
  const problem = actions[command.name]?.(reader, command, line)
  if (!problem) return
  reader.failures.push(`Unable to process command '${line}' successfully. ${problem}`)
  reader.violations.push(`the runner fails the step: ${problem}`)
}

type Action = (reader: Reader, command: Command, line: string) => string | undefined

const actions: Readonly<Record<string, Action>> = {
  'stop-commands': stop,
  'set-env': refuse,
  'add-path': refuse,
  'set-output': (reader, command) => storeDeprecated(reader, command, reader.outputs),
  'save-state': (reader, command) => storeDeprecated(reader, command, reader.state),
  'add-mask': addMask,
  error: annotate,
  warning: annotate,
  notice: annotate,
  debug: (reader, { data }) => void reader.debug.push(reader.masker.hide(data)),
  group: (reader, { data }) => openGroup(reader, data),
  endgroup: closeGroup,
  echo: (_, { data }) => (/^\s*(on|off)\s*$/i.test(data) ? undefined : `Invalid echo command value '${data}'`),
  'add-matcher': (reader, { data }) => void reader.violations.push(`a problem matcher is added: ${shorten(data)}`),
}

/** `ValidateStopToken`: a token must be something that is not a command already. */
function stop(reader: Reader, { data }: Command, line: string): string | undefined {
  const token = data.toLowerCase()
  if (token === '' || token === 'pause-logging' || reader.live.has(token))
    return `the token '${data}' of stop-commands is empty or the name of a command`
  if (data.length > 6) reader.masker.add(data)
  reader.stopToken = token
  reader.live.add(token)
  write(reader, line)
  return undefined
}

function resume(reader: Reader, line: string): void {
  reader.live.delete(reader.stopToken ?? '')
  reader.stopToken = undefined
  write(reader, line)
}

function refuse(_reader: Reader, { name }: Command): string {
  return `The \`${name}\` command is disabled`
}

function storeDeprecated(reader: Reader, command: Command, into: Record<string, string>): string | undefined {
  const name = command.properties['name']
  reader.violations.push(`deprecated command ::${command.name}:: on the log: ${shorten(name ?? '')}`)
  if (!name) return `Required field 'name' is missing in ##[${command.name}] command.`
  Object.defineProperty(into, name, { value: command.data, enumerable: true, configurable: true, writable: true })
  return undefined
}

/** The value as a whole and each of its lines. */
function addMask(reader: Reader, { data }: Command): undefined {
  if (data.trim() === '') return void reader.violations.push('add-mask without a value')
  if (data.trim().length < SHORT_MASK)
    reader.violations.push(`a mask of ${data.trim().length} characters hides ordinary text`)
  reader.masker.add(data)
  for (const line of data.split(/[\r\n]/)) reader.masker.add(line.trim())
}

function annotate(reader: Reader, command: Command): undefined {
  const message = reader.masker.hide(command.data)
  const annotation = toAnnotation(command, message, reader.workspace)
  if (message.length > MESSAGE_LENGTH)
    reader.violations.push(`${annotation.kind} cut at ${MESSAGE_LENGTH} of ${message.length} characters`)
  const kept = reader.annotations.filter(({ kind }) => kind === annotation.kind).length
  if (kept < ANNOTATIONS_OF_A_KIND) reader.annotations.push(annotation)
  else drop(reader, annotation)
  if (annotation.message !== '') write(reader, `${KINDS[annotation.kind]}: ${annotation.message}`)
}

function drop(reader: Reader, annotation: Annotation): void {
  if (!reader.dropped.some(({ kind }) => kind === annotation.kind))
    reader.violations.push(`more than ${ANNOTATIONS_OF_A_KIND} annotations of kind ${annotation.kind}`)
  reader.dropped.push(annotation)
}

function openGroup(reader: Reader, title: string): undefined {
  if (reader.group) reader.violations.push(`group "${title}" opened inside group "${reader.group.title}"`)
  write(reader, title)
  reader.group = { title: reader.masker.hide(title), lines: [] }
  reader.groups.push(reader.group)
}

function closeGroup(reader: Reader): undefined {
  if (!reader.group) reader.violations.push('endgroup without a group')
  reader.group = undefined
}

function write(reader: Reader, text: string): void {
  const masked = reader.masker.hide(text)
  reader.log.push(masked)
  reader.group?.lines.push(masked)
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
