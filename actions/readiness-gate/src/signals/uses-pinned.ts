import { compileGlob, type Glob } from '@ci-gates/core/model'
import * as v from 'valibot'
import { globs, listOf, text } from '../config/values.ts'
import { DocumentFlaw } from '../documents/flaw.ts'
import { counted, firstOf, met, missed, unknown } from '../evidence/told.ts'
import { findFiles, noFiles } from '../workspace/find.ts'
import { readText } from '../workspace/read.ts'
import { defineSignal, type Evidence, type Scene, type Unknown } from './signal.ts'
import { tieOf, type Use, usesIn } from './uses-pinned/uses.ts'

const LARGEST = 2 * 1024 * 1024
const PLACES = ['.github/workflows/*.{yml,yaml}', '**/action.{yml,yaml}']

const schema = v.strictObject({
  files: v.exactOptional(globs('The workflows and actions that are read. Default: all of the repository.')),
  except: v.exactOptional(
    listOf(text('A repository or image.'), 'What need not be pinned, by name without its version: `actions/*`.'),
  ),
})

type Rule = v.InferOutput<typeof schema>

interface Placed extends Use {
  readonly file: string
}

/** Whether every action that workflows use is named by the hash of a commit: a tag can be moved to other code. */
export const usesPinned = defineSignal({
  kind: 'uses-pinned',
  description: 'Every `uses:` of workflows and actions is pinned by the hash of a commit, or an image by its digest.',
  schema,
  permissions: [],
  remedy: 'Replace each tag or branch by the full hash of the commit it stands for, with the tag in a comment.',
  observe,
})

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const wanted = rule.files ?? PLACES.map(compileGlob)
  const { files, problems } = await findFiles(scene, wanted)
  if (problems[0] !== undefined) return unknown('files-not-read', problems[0], 'Make the folder readable')
  if (files.length === 0) return noFiles(scene, wanted)
  const uses: Placed[] = []
  for (const file of files) {
    scene.signal.throwIfAborted()
    const found = await read(scene, file)
    if ('measured' in found) return found
    uses.push(...found)
  }
  return judge(uses, (rule.except ?? []).map(compileGlob), files.length)
}

async function read(scene: Scene, file: string): Promise<Placed[] | Unknown> {
  const source = await readText(scene, file, LARGEST)
  if ('measured' in source) return source
  try {
    return (await usesIn(source.text)).map((use) => ({ ...use, file }))
  } catch (error) {
    if (!(error instanceof DocumentFlaw)) throw error
    const where = { file, ...(error.line === undefined ? {} : { line: error.line }) }
    return unknown('document-unreadable', `${file} ${error.message}`, `Mend ${file}`, { where })
  }
}

function judge(uses: readonly Placed[], except: readonly Glob[], files: number): Evidence {
  const outside = uses.filter(({ name }) => tieOf(name) !== 'local')
  const excepted = outside.filter(({ name }) => tieOf(name) === 'loose' && isExcepted(name, except))
  const loose = outside.filter((use) => tieOf(use.name) === 'loose' && !excepted.includes(use))
  const spared = excepted.length > 0 ? `, ${excepted.length} excepted` : ''
  const pinned = outside.length - loose.length - excepted.length
  const observed = `${pinned} of ${outside.length} uses pinned${spared}; ${counted(files, 'file')} read`
  const told = { value: loose.length, unit: 'loose' }
  if (loose[0] === undefined) return met('uses-pinned', observed, told)
  return missed('uses-loose', observed, {
    ...told,
    details: firstOf(loose.map(({ file, line, name }) => `${file}:${line}: ${name}`)),
    where: { file: loose[0].file, line: loose[0].line },
    remedy: { text: 'Replace each tag or branch by the full hash of its commit, with the tag in a comment behind it' },
  })
}

function isExcepted(name: string, except: readonly Glob[]): boolean {
  const bare = name.replace(/@[^@]*$/, '')
  const repository = bare.split('/').slice(0, 2).join('/')
  return except.some((glob) => glob.matches(bare) || (!bare.startsWith('docker:') && glob.matches(repository)))
}
