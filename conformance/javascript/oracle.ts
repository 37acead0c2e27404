// What the real tool says of a case.
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../poetry/processes.ts'
import type { Case } from './cases.ts'
import { environment } from './environment.ts'
import { commandOf } from './tools.ts'

export type Asked = { readonly fresh: boolean; readonly said: string }

/** The tool's own check, by its exit code; for Yarn 1, which looks at the root alone, also what an install would add. */
export const ask = async (it: Case, folder: string, origin: string): Promise<Asked> => {
  const copy = `${folder}-theirs`
  cpSync(folder, copy, { recursive: true })
  const [program, args] = commandOf(it.tool)
  const { code, stdout, stderr } = await run(program, [...args, ...it.tool.checkArgs], {
    cwd: copy,
    env: environment(origin),
  })
  const said = `${stdout}\n${stderr}`.trim()
  if (code !== 0 || it.tool.kind !== 'yarn') return { fresh: code === 0, said }
  return addsNothing(it, `${folder}-installed`, folder, origin)
}

const addsNothing = async (it: Case, copy: string, folder: string, origin: string): Promise<Asked> => {
  cpSync(folder, copy, { recursive: true })
  const [program, args] = commandOf(it.tool)
  const { code, stdout, stderr } = await run(program, [...args, ...it.tool.lockArgs], {
    cwd: copy,
    env: environment(origin),
  })
  const said = `${stdout}\n${stderr}`.trim()
  if (code !== 0) return { fresh: false, said }
  const keys = (path: string): string[] =>
    (existsSync(path) ? readFileSync(path, 'utf8') : '')
      .split(/\r?\n/)
      .filter((line) => /^\S.*:$/.test(line))
      .flatMap((line) => line.slice(0, -1).split(', '))
      .map((key) => key.replaceAll('"', ''))
  const before = new Set(keys(join(folder, 'yarn.lock')))
  const added = keys(join(copy, 'yarn.lock')).filter((key) => !before.has(key))
  return { fresh: added.length === 0, said: `an install adds ${added.join(', ')}` }
}
