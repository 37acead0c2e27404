import { stat } from 'node:fs/promises'
import type { Finding, World } from '@ci-gates/core/model'
import { displayPath } from '@ci-gates/core/runner'

/** Looks whether the file is there. */
export async function observe(path: string, world: World): Promise<Finding[]> {
  const file = displayPath(world.workspace, path)
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile()) return [{ claim: file, outcome: 'holds', code: 'file-present', observed: `${found.size} bytes` }]
  return [
    {
      claim: file,
      outcome: 'broken',
      code: 'file-absent',
      observed: 'is not there',
      where: { file },
      remedy: { text: 'Add it' },
    },
  ]
}
