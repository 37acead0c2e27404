import { writeText } from '@ci-gates/core/runner'
import { type History, type Point, parseStrict, withPoint } from '../history/point.ts'
import type { Readiness } from '../render/readiness.ts'
import { commitFile } from './commit.ts'
import type { Kept } from './kept.ts'
import type { Told } from './told.ts'
import type { Wish } from './wish.ts'

/** Adds this run to the history. A pull request is no part of its branch's past, so its runs are left out. */
export async function tellHistory(
  readiness: Readiness,
  wish: Wish,
  kept: Kept,
  roots: readonly string[],
): Promise<Told> {
  const { place, read, surroundings } = kept
  if (place.kind === 'off' || surroundings.baseSha !== undefined) return {}
  if (read.isUnsure)
    return { warnings: ['the history was not written: what is there could not be read, and would be lost'] }
  const point = pointOf(readiness)
  const text = textOf(withPoint(read.history, point))
  if (wish.dryRun) return { sections: [{ title: 'The history would get', lines: [JSON.stringify(point)] }] }
  if (place.kind === 'branch') return await onBranch(point, place, kept)
  try {
    await writeText(place.path, text, roots)
    return {}
  } catch (error) {
    return { warnings: [`the history was not written: ${(error as Error).message}`] }
  }
}

async function onBranch(point: Point, { branch, path }: { branch: string; path: string }, kept: Kept): Promise<Told> {
  const { owner, repo } = kept.surroundings
  const github = await kept.github()
  if ('kind' in github) return { warnings: [`the history was not written: ${github.detail}`] }
  // Another run may have written since: its point is kept.
  const make = (before: string | undefined) => ({
    text: textOf(withPoint(parseStrict(before) ?? kept.read.history, point)),
  })
  const done = await commitFile(github, { owner, repo, branch, path }, make, 'Readiness history [skip ci]')
  if ('action' in done) return {}
  const hint = /branch/i.test(done.problem) ? `; make it once: git push origin HEAD:${branch}` : ''
  return { warnings: [`the history was not written to branch ${branch}: ${done.problem}${hint}`] }
}

function textOf(history: History): string {
  const points = history.points.map((point) => `    ${JSON.stringify(point)}`)
  return `{\n  "format": ${JSON.stringify(history.format)},\n  "version": ${history.version},\n  "points": [\n${points.join(',\n')}\n  ]\n}\n`
}

export function pointOf({ at, run, attempt, sha, branch, outcome, low, high, hash, signals }: Readiness): Point {
  const each = signals.map(
    ({ id, standing, value }) => [id, { standing, ...(value === null ? {} : { value }) }] as const,
  )
  return {
    at,
    run,
    attempt,
    sha: sha.slice(0, 64),
    branch: branch.slice(0, 200),
    outcome,
    low,
    high,
    hash,
    signals: Object.fromEntries(each),
  }
}
