import { createHash } from 'node:crypto'
import type { Finding } from '@ci-gates/core/model'
import {
  type Capabilities,
  commandBeside,
  type Ecosystem,
  ecosystems,
  folderOf,
  type LockAnswer,
  type Tree,
} from '@ci-gates/lockfiles'
import { missed, unknown } from '../../evidence/told.ts'
import { nothingThere } from '../../workspace/absence.ts'
import type { LockRule } from '../lock.ts'
import type { Evidence, Scene } from '../signal.ts'
import { judgeLocks } from './judge.ts'
import { workspaceTree } from './tree.ts'

/** Folders of other people's code, or of what tests are fed with: their locks are nobody's to mend. */
const PASSED_OVER =
  /(^|\/)(vendor|vendored|third[_-]?party|external|Pods|fixtures|__fixtures__|test-?fixtures|test-?data|__snapshots__)\//

const capabilities: Capabilities = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  digest: (algorithm, text) => createHash(algorithm).update(text, 'utf8').digest('hex'),
}

/** Asks every lock of the workspace, and looks for manifests that should have one. */
export async function observe(rule: LockRule, scene: Scene): Promise<Evidence> {
  const { tree, problems } = await workspaceTree(scene)
  if (problems[0] !== undefined) return unknown('files-not-read', problems[0], 'Make the folder readable')
  const own = ecosystems.filter(({ name }) => rule.ecosystems?.includes(name) ?? true)
  const paths = tree.paths.filter((path) => isWanted(path, rule))
  const answers: LockAnswer[] = []
  for (const path of paths)
    for (const ecosystem of own.filter((each) => each.isLock(path))) {
      scene.signal.throwIfAborted()
      answers.push(await examine(ecosystem, path, tree, rule.level ?? 'tool'))
    }
  const accounted = new Set(answers.flatMap(({ manifests }) => manifests))
  const missing = rule['missing-lock'] === 'ignore' ? [] : await missingLocks(own, paths, accounted, tree)
  if (answers.length === 0 && missing.length === 0) return nothingThere(scene.workspace) ?? noLocks(own)
  return judgeLocks(answers, missing)
}

async function examine(ecosystem: Ecosystem, path: string, tree: Tree, level: 'tool' | 'strict'): Promise<LockAnswer> {
  const lock = tree.read(path)
  if (!lock || 'unread' in lock)
    return { findings: lock ? [lock.unread] : [], packages: 0, manifests: besideOf(ecosystem, path, tree) }
  return (await ecosystem.rules()).check({ path, lock, tree, level, capabilities })
}

/** A lock that cannot be read still stands for the manifests beside it. */
function besideOf({ isManifest }: Ecosystem, path: string, tree: Tree): string[] {
  const folder = folderOf(path)
  return tree
    .namesIn(folder)
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .filter(isManifest)
}

async function missingLocks(
  own: readonly Ecosystem[],
  paths: readonly string[],
  accounted: ReadonlySet<string>,
  tree: Tree,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const path of paths.filter((each) => !accounted.has(each)))
    for (const ecosystem of own.filter((each) => each.isManifest(path))) {
      const wanted = (await ecosystem.rules()).wantsLock(path, tree)
      if (!wanted) continue
      const { code, observed } = missed('lock-missing', `there is no ${wanted.lock} beside it`)
      const remedy = { text: 'Write the lock and commit it', command: commandBeside(path, wanted.command) }
      findings.push({ claim: path, outcome: 'broken', code, observed, where: { file: path }, remedy })
    }
  return findings
}

function isWanted(path: string, { files }: LockRule): boolean {
  if (files === undefined) return !PASSED_OVER.test(path)
  const refused = files.some((glob) => glob.text.startsWith('!') && glob.matches(path))
  return !refused && files.some((glob) => !glob.text.startsWith('!') && glob.matches(path))
}

function noLocks(own: readonly Ecosystem[]): Evidence {
  const titles = own.map(({ title }) => title).join(', ')
  return unknown(
    'no-lock',
    `there is no lock of ${titles}, nor a manifest that wants one`,
    'Leave this signal out, or correct `files`',
  )
}
