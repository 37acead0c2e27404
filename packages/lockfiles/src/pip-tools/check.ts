import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { LockAnswer, LockQuestion, Tree } from '../ecosystem.ts'
import { folderOf, joined, nameOf } from '../paths.ts'
import { type Cause, findingsOf, freshFinding, type Judge, staleFinding, undetermined } from '../python/cause.ts'
import { pinCauses } from './causes.ts'
import { readRequirements } from './file.ts'
import { type CompileHeader, compileHeader } from './header.ts'
import { readSources } from './sources.ts'

/** The files that pip-compile reads when it is given none, in its order. */
const USUAL = ['requirements.in', 'setup.py', 'pyproject.toml', 'setup.cfg']

/**
 * Whether a compiled requirements file still has what its sources ask for. One that does not begin with the comment of
 * pip-compile or uv is written by hand: nothing is said of it.
 */
export async function checkCompiled(question: LockQuestion): Promise<LockAnswer> {
  const { lock, path, tree } = question
  const header = compileHeader(lock.text)
  if (!header) return { findings: [], packages: 0, manifests: [] }
  const file = readRequirements(lock.text)
  const damage = /^(?:<{7} |>{7} )/m.test(lock.text) ? damageOf(lock) : undefined
  if (damage) return { findings: [damage], packages: file.lines.length, manifests: [] }
  const base = baseOf(header, path)
  const sources = sourcePaths(header, path, base, tree)
  if (sources.length === 0)
    return { findings: [untold(lock.path, question, header)], packages: file.lines.length, manifests: [] }
  const constraints = header.constraints.flatMap((way) => joined(base, way) ?? [])
  const read = readSources(tree, sources, constraints, header)
  if (read.damaged.length > 0) return { findings: read.damaged, packages: file.lines.length, manifests: read.paths }
  const causes = pinCauses(file, read, header, lock)
  const remarks = read.untold.map(({ claim, why }) => undetermined(claim, why, lock))
  const findings = await answer(question, header, file.lines.length, causes, read.paths.length > 0)
  return { findings: [...findings, ...remarks], packages: file.lines.length, manifests: read.paths }
}

async function answer(
  { lock, path, judgeAs }: LockQuestion,
  header: CompileHeader,
  packages: number,
  causes: readonly Cause[],
  measured: boolean,
): Promise<Finding[]> {
  if (!measured) return []
  const title = `${header.tool === 'uv' ? 'uv' : 'pip-compile'}${judgeAs === undefined ? '' : ` ${judgeAs}`}`
  const judge: Judge = {
    title,
    packages,
    command: commandFor(header, path),
    advice: 'Compile again, as its header says, and commit it.',
  }
  if (causes.length === 0) return [freshFinding(lock, judge)]
  const told = await findingsOf(causes)
  const stale = staleFinding(lock, judge, told.length)
  const observed = `${title} would write another: ${stale.observed.replace(/^.*?: /, '')}`
  // The command of the header is given where it was given before, which is not always the file's own folder.
  const own = baseOf(header, path) === folderOf(path)
  return [
    { ...stale, observed, ...(own || !stale.remedy ? {} : { remedy: { ...stale.remedy, command: judge.command } }) },
    ...told,
  ]
}

function commandFor({ command, tool }: CompileHeader, path: string): string {
  return tool === 'custom' ? `pip-compile ${nameOf(path).replace(/\.txt$/, '.in')}` : command
}

/** The folder in which the command was given: the file's own, or one above from which its output leads to the file. */
function baseOf({ output, sources }: CompileHeader, path: string): string {
  const way = output ?? sources.find((one) => one.includes('/'))?.replace(/\.in$/, '.txt')
  const parts = way === undefined ? [] : way.replace(/^\.\//, '').split('/')
  const own = path.split('/')
  const isEnd = parts.length > 0 && !way?.startsWith('/') && own.slice(-parts.length).join('/') === parts.join('/')
  const folder = own.slice(0, isEnd ? -parts.length : -1).join('/')
  return folder === '' ? '.' : folder
}

function sourcePaths({ sources, tool, groups }: CompileHeader, path: string, base: string, tree: Tree): string[] {
  const named = sources.filter((one) => one !== '-').flatMap((way) => joined(base, way) ?? [])
  if (named.length > 0) return named
  const own = joined(folderOf(path), nameOf(path).replace(/\.txt$/, '.in'))
  if (own !== undefined && tree.has(own)) return [own]
  if (tool === 'custom' || sources.length > 0) return []
  const usual = groups.length > 0 || tool === 'uv' ? ['pyproject.toml'] : USUAL
  const found = usual.flatMap((name) => joined(base, name) ?? []).find((one) => tree.has(one))
  return found === undefined ? [] : [found]
}

function untold(claim: string, { lock }: LockQuestion, { command }: CompileHeader): Finding {
  return undetermined(claim, `its header (${command.slice(0, 100)}) does not tell what it was made from`, lock)
}
