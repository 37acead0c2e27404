import type { Finding } from '@ci-gates/core/model'
import {
  besideOf,
  type Ecosystem,
  folderOf,
  type Level,
  type LockAnswer,
  type LockQuestion,
  type Tree,
} from '@ci-gates/lockfiles'
import { capabilities } from './capabilities.ts'

/** How every lock is asked. */
export interface LockOptions {
  readonly level: Level
  /** The exact version of a tool to judge as, by its name. */
  readonly versions: ReadonlyMap<string, string>
}

/** What was learnt of one lock. */
export interface LockResult {
  readonly ecosystem: Ecosystem
  /** Its path in the tree. */
  readonly path: string
  /** What was asked; nothing where the lock could not be read. */
  readonly question?: LockQuestion
  readonly answer: LockAnswer
}

/** Examines a lock beside its manifests; what could not be read is the answer's finding. */
export async function examineLock(
  ecosystem: Ecosystem,
  path: string,
  tree: Tree,
  options: LockOptions,
): Promise<LockResult> {
  const lock = tree.read(path)
  if (!lock || 'unread' in lock)
    return { ecosystem, path, answer: unreadAnswer(ecosystem, path, tree, lock && binaryOr(ecosystem, lock.unread)) }
  const judgeAs = options.versions.get(ecosystem.tool ?? ecosystem.name)
  const question = {
    path,
    lock,
    tree,
    level: options.level,
    capabilities,
    ...(judgeAs === undefined ? {} : { judgeAs }),
  }
  const rules = await ecosystem.rules()
  const answer = await rules.check(question)
  return { ecosystem, path, question, answer: { ...answer, findings: answer.findings.map(bounded) } }
}

/** A name or a version of a lock may be as long as the file: what is told of it is not. */
const MOST_CHARACTERS = 1000

function bounded(finding: Finding): Finding {
  const { claim, observed } = finding
  return claim.length + observed.length <= MOST_CHARACTERS
    ? finding
    : { ...finding, claim: cut(claim), observed: cut(observed) }
}

function cut(text: string): string {
  return text.length <= MOST_CHARACTERS / 2 ? text : `${text.slice(0, MOST_CHARACTERS / 2)}…`
}

/** Of a lock that is no text on purpose the tool's own rules know more to say. */
function binaryOr({ unreadable }: Ecosystem, unread: Finding): Finding {
  return unreadable?.(unread.where?.file ?? unread.claim) ?? unread
}

/** A lock that cannot be read still stands for the manifests beside it. */
function unreadAnswer({ isManifest, mayBeNone }: Ecosystem, path: string, tree: Tree, unread?: Finding): LockAnswer {
  if (mayBeNone) return { findings: [], packages: 0, manifests: [] }
  const beside = tree.namesIn(folderOf(path)).map((name) => besideOf(path, name))
  return { findings: unread ? [unread] : [], packages: 0, manifests: beside.filter((one) => isManifest(one)) }
}
