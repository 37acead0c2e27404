import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

const FOLDER = '.github/workflows'
const LARGEST = 512 * 1024
const MOST_FILES = 200

/** What of a workflow's text bears on its checks and its schedule. */
export interface WorkflowText {
  /** `.github/workflows/ci.yml` */
  readonly path: string
  readonly crons: readonly string[]
  /** Names that its jobs' check runs have, as far as they are written out: an expression's value is not known. */
  readonly checks: readonly string[]
  /** Events for which it only starts when certain paths changed. */
  readonly filtered: readonly string[]
  readonly events: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

/** The workflows in the workspace; those that are no YAML are left out. None where nothing is checked out. */
export async function workflowTexts(workspace: string): Promise<readonly WorkflowText[]> {
  const folder = join(workspace, FOLDER)
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).slice(0, MOST_FILES)
  const texts = await Promise.all(names.map((name) => readWorkflow(`${FOLDER}/${name}`, join(folder, name))))
  return texts.filter((text) => text !== undefined)
}

async function readWorkflow(path: string, file: string): Promise<WorkflowText | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile() || found.size > LARGEST) return undefined
  return readWorkflowText(path, await readFile(file, 'utf8').catch(() => ''))
}

/** Reads a workflow's text; undefined where it is no YAML mapping. */
export function readWorkflowText(path: string, text: string): WorkflowText | undefined {
  const root = yaml(text)
  if (!root) return undefined
  const events = eventsOf(root['on'])
  const jobs = Object.entries(record(root['jobs'])).map(([id, job]) => [id, record(job)] as const)
  return {
    path,
    events: Object.keys(events),
    crons: list(events['schedule']).flatMap((entry) => texts(record(entry)['cron'])),
    filtered: Object.entries(events)
      .filter(([, event]) => 'paths' in record(event) || 'paths-ignore' in record(event))
      .map(([name]) => name),
    checks: jobs.map(([id, { name }]) => (typeof name === 'string' ? name : id)),
  }
}

function yaml(text: string): Json | undefined {
  try {
    const root: unknown = parse(text, { maxAliasCount: 100, logLevel: 'silent' })
    return typeof root === 'object' && root !== null ? (root as Json) : undefined
  } catch {
    return undefined
  }
}

/** `on:` is a word, a list of words, or a mapping. */
function eventsOf(on: unknown): Json {
  if (typeof on === 'string') return { [on]: null }
  return Array.isArray(on) ? Object.fromEntries(on.map((name) => [`${name}`, null])) : record(on)
}

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : [])
