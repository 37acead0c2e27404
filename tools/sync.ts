// Writes what is derived from the declarations: `action.yml`, README tables, `uses:` lines, the report's JSON Schema, the
// version; and from `e2e/` GitHub's workflow. `--check` writes nothing and fails when something would change.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { toJsonSchema } from '@valibot/to-json-schema'
import { kinds } from '../actions/readiness-gate/src/signals/kinds.ts'
import { reportSchema } from '../packages/core/src/model/report-schema.ts'
import { actionYml, rootActionYml } from './action-yml.ts'
import { e2eWorkflow } from './e2e-workflow.ts'
import { loadGates, project, ROOT } from './gates.ts'
import { redSummary } from './picture.ts'
import { quarantineJsonSchema, quarantineSections } from './quarantine-schema.ts'
import { readinessJsonSchema, schemaAddress, signalSections } from './readiness.ts'
import { fillRevisions, fillSections, fillUses, gateSections, rootSections } from './readme.ts'

/** Every generated file, by path, with the text it should have. */
export async function generate(root = ROOT): Promise<Map<string, string>> {
  const gates = await loadGates(root)
  const { version, slug, major } = project(root)
  const files = new Map<string, string>()
  for (const path of proseFiles(root))
    files.set(path, fillRevisions(fillUses(readFileSync(path, 'utf8'), slug, major), version))
  const fill = (path: string, sections: Readonly<Record<string, string>>) => {
    const text = files.get(path)
    if (text === undefined)
      throw new Error(`${relative(root, path)} is missing: its prose is written by hand, with markers for the tables`)
    files.set(path, fillSections(text, sections, relative(root, path)))
  }
  fill(join(root, 'README.md'), rootSections(gates))
  for (const { folder, gate } of gates) {
    files.set(join(folder, 'action.yml'), actionYml(gate))
    fill(join(folder, 'README.md'), gateSections(gate))
  }
  const readiness = join(root, 'actions', 'readiness-gate')
  const signals = join(readiness, 'docs', 'signals.md')
  files.set(signals, readFileSync(signals, 'utf8'))
  fill(signals, signalSections(kinds))
  files.set(join(root, 'schemas', 'readiness.schema.json'), readinessJsonSchema(kinds))
  fill(join(root, 'actions', 'pytest-pass-rate', 'README.md'), quarantineSections(slug, major))
  files.set(join(root, 'schemas', 'quarantine.schema.json'), quarantineJsonSchema())
  files.set(join(readiness, 'src', 'config', 'schema-address.ts'), schemaAddress(slug, major))
  files.set(join(root, 'action.yml'), rootActionYml(gates))
  files.set(join(root, '.github', 'workflows', 'e2e.yml'), e2eWorkflow(root))
  files.set(join(root, 'docs', 'red-summary.svg'), redSummary(root))
  files.set(join(root, 'schemas', 'report-v1.schema.json'), reportJsonSchema())
  files.set(join(root, 'packages', 'core', 'src', 'runner', 'version.ts'), versionModule(version))
  return files
}

function proseFiles(root: string): string[] {
  const readmes = readdirSync(join(root, 'actions')).map((name) => join(root, 'actions', name, 'README.md'))
  const docs = existsSync(join(root, 'docs'))
    ? readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    : []
  const pages = docs.filter((path) => path.endsWith('.md')).map((path) => join(root, 'docs', path))
  const workflow = join(root, '.github', 'workflows', 'gates.yml')
  return [join(root, 'README.md'), workflow, ...readmes, ...pages].filter((path) => existsSync(path))
}

function reportJsonSchema(): string {
  const schema = toJsonSchema(reportSchema, { target: 'draft-07' })
  const titled = {
    ...schema,
    title: 'ci-gates report, version 1',
    description: 'A verdict with its circumstances, as every gate writes it.',
  }
  return `${JSON.stringify(titled, undefined, 2)}\n`
}

function versionModule(version: string): string {
  return [
    "/** This project's version, written here by `pnpm sync` from the root `package.json`. */",
    `export const VERSION = '${version}'`,
    '',
  ].join('\n')
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const changed = [...(await generate())].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  )
  for (const [path, text] of changed) {
    process.stdout.write(`${values.check ? 'out of date' : 'written'}: ${relative(ROOT, path)}\n`)
    if (values.check) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  if (values.check && changed.length > 0) {
    process.stdout.write('run `pnpm sync`\n')
    process.exitCode = 1
  }
}
