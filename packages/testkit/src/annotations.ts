import type { Command } from './action-command.ts'

export type AnnotationKind = 'error' | 'warning' | 'notice'

/** An annotation as the runner sends it on. */
export interface Annotation {
  readonly kind: AnnotationKind
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

/** Runner.Worker/ExecutionContext.cs: `_maxCountPerIssueType` and `_maxIssueMessageLength`. */
export const ANNOTATIONS_OF_A_KIND = 10
export const MESSAGE_LENGTH = 4096

type Places = Partial<Record<'line' | 'endLine' | 'col' | 'endColumn', number>>

/** `IssueCommandExtension.ProcessCommand` in ActionCommandManager.cs. */
export function toAnnotation(command: Command, message: string, workspace: string): Annotation {
  const { title, file } = command.properties
  return {
    kind: command.name as AnnotationKind,
    message: message.slice(0, MESSAGE_LENGTH),
    ...(title ? { title } : {}),
    ...(file ? { file: makeRelative(file, workspace) } : {}),
    ...checkPlaces(command),
  }
}

/** `ValidateLinesAndColumns`: what contradicts itself is dropped, and the annotation then stands on the file alone. */
function checkPlaces(command: Command): Places {
  const places = readPlaces(command)
  places.line ??= places.endLine as number
  places.col ??= places.endColumn as number
  const spansLines = places.endLine !== undefined && places.endLine !== places.line
  if (places.line === undefined || spansLines) drop(places, 'col', 'endColumn')
  if (isBefore(places.endLine, places.line)) drop(places, 'line', 'endLine')
  if (isBefore(places.endColumn, places.col)) drop(places, 'col', 'endColumn')
  return Object.fromEntries(Object.entries(places).filter(([, value]) => value !== undefined))
}

function readPlaces(command: Command): Places {
  const places: Places = {}
  for (const name of ['line', 'endLine', 'col', 'endColumn'] as const) {
    const value = command.properties[name.toLowerCase()]
    if (value !== undefined && /^\s*[+-]?\d+\s*$/.test(value)) places[name] = Number(value)
  }
  return places
}

function isBefore(end: number | undefined, start: number | undefined): boolean {
  return end !== undefined && start !== undefined && end < start
}

function drop(places: Places, ...names: (keyof Places)[]): void {
  for (const name of names) delete places[name]
}

/** `IOUtil.MakeRelative` in Runner.Sdk/Util: a prefix is cut off, nothing is normalised. */
function makeRelative(file: string, workspace: string): string {
  const prefix = workspace.endsWith('/') ? workspace : `${workspace}/`
  return file.startsWith(prefix) && file.length > prefix.length ? file.slice(prefix.length) : file
}
