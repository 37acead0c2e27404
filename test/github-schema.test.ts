import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionsMetadataProvider } from '@actions/languageservice'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { project } from '../tools/gates.ts'
import { FeatureFlags, validate } from './language-service.ts'
import { ROOT, repositoryFiles } from './sources.ts'

// GitHub's own schema of workflows and actions, as its editors use it.
const files = repositoryFiles()
const workflows = files.filter((path) =>
  /^((\.github\/workflows|e2e(\/act)?)\/[^/]+|docs\/incidents\/[^/]+\/workflow)\.yml$/.test(path),
)
const actions = files.filter((path) => /(^|\/)action\.yml$/.test(path))
const pages = files.filter((path) => path.endsWith('.md'))

describe('GitHub finds nothing wrong in', () => {
  test.each([...workflows, ...actions])('%s', async (path) => {
    expect(await problemsOf(path, read(path))).toEqual([])
  })

  test.each(pages.flatMap(examplesIn))('%s, line %i', async (path, _, text) => {
    expect(await problemsOf(`.github/workflows/${path.replace(/\W/g, '-')}.yml`, workflowOf(text))).toEqual([])
  })
})

test('a mistyped input in an example would be found', async () => {
  const text = workflowOf(`- uses: ${project().slug}/actions/wait-for-api@v0\n  with:\n    ulr: http://127.0.0.1\n`)
  expect(await problemsOf('.github/workflows/x.yml', text)).not.toEqual([])
})

async function problemsOf(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 0, text)
  const found = await validate(document, {
    actionsMetadataProvider: own,
    featureFlags: new FeatureFlags({ allowBackgroundSteps: true }),
  })
  // What others publish cannot be asked for here.
  const told = found.map(({ message, range }) => ({ message: String(message), range }))
  const ours = told.filter(({ message }) => !/^Unable to resolve action `(?!OWNER\/ci-gates)/.test(message))
  return ours.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
}

/** Metadata of this repository's own actions, so that the inputs of examples are compared with it. */
const own: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name, path = '' }) => {
    if (`${owner}/${name}` !== project().slug) return undefined
    return parse(read(join(path, 'action.yml').replaceAll('\\', '/')))
  },
}

/** YAML blocks that are a workflow, its jobs or steps; each with its line. */
function examplesIn(path: string): [path: string, line: number, text: string][] {
  const text = read(path)
  const blocks = [...text.matchAll(/^```ya?ml\n(.*?)^```$/gms)]
  return blocks.flatMap((block) => {
    const [, example = ''] = block
    if (!/^(- |jobs:|on:|steps:|name:)/m.test(example) || !/uses:|run:/.test(example)) return []
    return [[path, text.slice(0, block.index).split('\n').length + 1, example] as [string, number, string]]
  })
}

/** An example as a whole workflow: steps get a job, jobs an event. */
function workflowOf(text: string): string {
  if (/^- /m.test(text) && !/^jobs:/m.test(text)) {
    const steps = text.replace(/^(?=.)/gm, '      ')
    return `on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
  }
  return /^on:/m.test(text) ? text : `on: push\n${text}`
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
