import type { Finding, Glob, World } from '@ci-gates/core/model'
import { displayPath, walk } from '@ci-gates/core/runner'

/** Lists the files below a folder, by path relative to it; what could not be listed is a finding. */
export async function listFiles(
  folder: string,
  exclude: readonly Glob[],
  world: World,
): Promise<{ paths: readonly string[]; findings: Finding[] }> {
  const { files, problems } = await walk(folder, (path) => !exclude.some((glob) => glob.matches(path)), {
    signal: world.signal,
  })
  return { paths: files, findings: problems.map((problem) => unlisted(displayPath(world.workspace, folder), problem)) }
}

function unlisted(folder: string, problem: string): Finding {
  return {
    claim: folder,
    outcome: 'unknown',
    code: 'tree-unreadable',
    observed: `not every file could be looked for: ${problem}`,
    remedy: { text: 'Make the folder readable, or leave it out with `exclude`.' },
  }
}
