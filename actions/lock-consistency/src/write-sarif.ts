import { InputError, type Report, sarif, type World } from '@ci-gates/core/model'
import { displayPath, rootsFor, writeText } from '@ci-gates/core/runner'

/**
 * Writes what is broken as SARIF.
 * @throws InputError when it cannot be written: whoever names a file wants to find it there
 */
export async function writeSarif(path: string, report: Report, world: World): Promise<undefined> {
  try {
    await writeText(path, sarif(report), rootsFor(world, path))
  } catch (error) {
    const name = displayPath(world.workspace, path)
    throw new InputError([{ input: 'sarif', message: `${name} was not written: ${(error as Error).message}` }])
  }
}
