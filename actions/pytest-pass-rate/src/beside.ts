import { dirname } from 'node:path'
import type { World } from '@ci-gates/core/model'
import { displayPath, isInside, type ReadResult, readText } from '@ci-gates/core/runner'

/** The folder that a path which an input named must stay in, links followed: the workspace, or its own folder. */
export function rootFor(path: string, { workspace }: World): string {
  return isInside(workspace, path) ? workspace : dirname(path)
}

/** A text that stands beside the reports, under the name that a reader knows it by. */
export function readBeside(path: string, limit: number, world: World): ReadResult & { readonly name: string } {
  return { ...readText(rootFor(path, world), path, limit), name: displayPath(world.workspace, path) }
}
