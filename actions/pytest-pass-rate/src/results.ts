import { lstatSync } from 'node:fs'
import { posix } from 'node:path'
import { compileGlob, type Finding, InputError, type World } from '@ci-gates/core/model'
import { walk } from '@ci-gates/core/runner'
import { fileSource, ReadStop, type ReportSource } from '@ci-gates/test-results'
import { labelsOf } from './labels.ts'

const MOST_REPORTS = 5_000
const WILD = /[*?[{\\]/

/** The reports that patterns name, each once, and what could not be looked through. */
export interface Found {
  readonly sources: readonly ReportSource[]
  readonly findings: readonly Finding[]
}

/** Finds reports in the workspace. A pattern without anything wild names its file, which is then told of by name. */
export async function findResults(patterns: readonly string[], world: World): Promise<Found> {
  const found = new Map<string, { leg?: string; seed?: string }>()
  const findings: Finding[] = []
  for (const pattern of patterns) {
    const { paths, problems } = await matching(pattern, world)
    for (const path of paths) if (!found.has(path)) found.set(path, labelsOf(pattern, path))
    findings.push(...problems.map(unlisted))
  }
  if (found.size > MOST_REPORTS)
    throw new InputError([{ input: 'results', message: `${found.size} files match; at most ${MOST_REPORTS} are read` }])
  const names = [...found].sort(([one], [other]) => (one < other ? -1 : 1))
  const sources = await Promise.all(names.map(([name, labels]) => sourceOf(world.workspace, name, labels)))
  return { sources, findings }
}

async function matching(pattern: string, world: World): Promise<{ paths: string[]; problems: readonly string[] }> {
  if (!WILD.test(pattern)) {
    return { paths: isThere(posix.join(world.workspace, pattern)) ? [pattern] : [], problems: [] }
  }
  const parts = pattern.split('/')
  const fixed = parts
    .slice(
      0,
      Math.max(
        0,
        parts.findIndex((part) => WILD.test(part)),
      ),
    )
    .join('/')
  const glob = compileGlob(pattern.replace(/\{(?:leg|seed)\}/g, '*'))
  const full = (path: string) => posix.join(fixed, path)
  const depth = pattern.includes('**') ? {} : { depth: parts.length }
  const walked = await walk(posix.join(world.workspace, fixed), (path) => glob.matches(full(path)), {
    signal: world.signal,
    ...depth,
  })
  return { paths: walked.files.map(full), problems: walked.problems }
}

/** What is there and cannot be looked at is there: reading it will say why not. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENAMETOOLONG'
  }
}

/** A file that may not be read is a report that cannot be: told like one that breaks off. */
async function sourceOf(
  workspace: string,
  name: string,
  labels: { leg?: string; seed?: string },
): Promise<ReportSource> {
  try {
    return await fileSource(workspace, name, labels)
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error
    const refusal = new ReadStop(error.code, error.message.replace(`${name} `, 'it '))
    return {
      name,
      ...labels,
      open: async function* () {
        yield* []
        throw refusal
      },
    }
  }
}

function unlisted(problem: string): Finding {
  return {
    claim: 'results',
    outcome: 'unknown',
    code: 'tree-unreadable',
    observed: `not every report could be looked for: ${problem}`,
    remedy: { text: 'Name the folder of the reports in `results`' },
  }
}
