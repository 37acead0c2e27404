import type { Question } from '../ask.ts'
import type { GraphQuestion } from '../graph.ts'
import { type Json, listOf, numberOf, type Repository, record, textOf, textsOf } from './json.ts'

/** A check that a branch requires. */
export interface RequiredCheck {
  readonly name: string
  /** The App it must come from; undefined where any may report it. */
  readonly app: number | undefined
}

/** What a branch's classic protection requires. */
export interface BranchProtection {
  readonly isProtected: boolean
  /** Undefined where the answer does not say. */
  readonly checks: readonly RequiredCheck[] | undefined
}

/** A rule of a ruleset that holds for a branch; those that are only evaluated are not among them. */
export interface BranchRule {
  readonly type: string
  readonly checks: readonly RequiredCheck[]
  /** Paths of workflows that must have passed. */
  readonly workflows: readonly string[]
}

/** The rules of all rulesets for a branch. Any token that sees the repository may ask. */
export function branchRulesOf({ owner, repo }: Repository, branch: string): Question<readonly BranchRule[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    parameters: { owner, repo, branch },
    permission: 'metadata: read',
    isShared: true,
    read: (data) => listOf(data, readRule),
  }
}

/** Classic protection, as far as it can be seen without administration. */
export function branchOf({ owner, repo }: Repository, branch: string): Question<BranchProtection> {
  return {
    route: 'GET /repos/{owner}/{repo}/branches/{branch}',
    parameters: { owner, repo, branch },
    permission: 'contents: read',
    isShared: true,
    read: (data) => {
      const { protected: isProtected, protection } = record(data)
      if (typeof isProtected !== 'boolean') return undefined
      return { isProtected, checks: isProtected ? readProtection(record(protection)) : [] }
    },
  }
}

/** What somebody who pushes sees of classic protection, in GraphQL alone; at `repository.ref.refUpdateRule`. */
export function refUpdateRuleOf({ owner, repo }: Repository, branch: string): GraphQuestion {
  return {
    query: `query ($owner: String!, $repo: String!, $ref: String!) {
      repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { refUpdateRule { requiredStatusCheckContexts } } }
    }`,
    variables: { owner, repo, ref: `refs/heads/${branch}` },
    permission: 'contents: read',
  }
}

function readRule({ type, parameters }: Json): BranchRule | undefined {
  const [kind, more] = [textOf(type), record(parameters)]
  if (kind === undefined) return undefined
  const checks = kind === 'required_status_checks' ? listOf(more['required_status_checks'], readRulesetCheck) : []
  const workflows = kind === 'workflows' ? listOf(more['workflows'], ({ path }) => textOf(path)) : []
  return checks && workflows && { type: kind, checks, workflows }
}

function readRulesetCheck({ context, integration_id }: Json): RequiredCheck | undefined {
  const name = textOf(context)
  return name === undefined ? undefined : { name, app: numberOf(integration_id) }
}

/** `checks` names Apps, `contexts` is all that older servers have. -1 and null stand for any App. */
function readProtection({ enabled, required_status_checks: required }: Json): RequiredCheck[] | undefined {
  if (required === undefined || required === null) return enabled === false ? [] : undefined
  const { checks, contexts } = record(required)
  const named = listOf(checks, ({ context, app_id }) => {
    const name = textOf(context)
    const app = numberOf(app_id)
    return name === undefined ? undefined : { name, app: app === -1 ? undefined : app }
  })
  return named && named.length > 0 ? named : textsOf(contexts).map((name) => ({ name, app: undefined }))
}
