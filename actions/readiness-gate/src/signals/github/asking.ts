import { askGit, gitRoot } from '@ci-gates/core/runner'
import { defaultBranchOf, type GitHub, type Outcome, type Repository } from '@ci-gates/github'
import type { Evidence, Scene, Unknown } from '../signal.ts'
import { unanswered, unknown } from './unanswered.ts'

/** GitHub, opened, and the repository that is judged. */
export interface Place extends Repository {
  readonly github: GitHub
  readonly scene: Scene
}

/** Stops a look where there is no answer to go on with. Kept to this folder's signals: `asking` turns it into evidence. */
export type Answered<T> = { readonly value: T } | { readonly unknown: Unknown }

/** The measured value, or the evidence that there is none. */
export async function answered<T>(outcome: Promise<Outcome<T>>, about: string): Promise<Answered<T>> {
  const answer = await outcome
  return answer.kind === 'measured' ? { value: answer.value } : { unknown: unanswered(answer, about) }
}

/** Looks with GitHub open; without a token, tells so. */
export async function asking(scene: Scene, look: (place: Place) => Promise<Evidence>): Promise<Evidence> {
  if (scene.repo === '') return noRepository(scene.workspace)
  const github = await scene.github()
  if ('kind' in github) return unanswered(github, 'GitHub')
  const { owner, repo } = scene
  return look({ github, owner, repo, scene })
}

/** In a terminal nothing tells which repository it is; the clone's origin may, and is named, but not asked on a guess. */
async function noRepository(folder: string): Promise<Unknown> {
  const answer =
    gitRoot(folder) && (await askGit({ folder, args: ['config', '-z', '--get', 'remote.origin.url'], ends: [0, 1] }))
  const address = answer && 'lines' in answer ? answer.lines[0] : undefined
  const name = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address ?? '')?.[1] ?? 'OWNER/NAME'
  return unknown(
    'no-repository',
    'GitHub was not asked: GITHUB_REPOSITORY is not set',
    `In a terminal: export GITHUB_REPOSITORY=${name}, and give --github-token`,
  )
}

/** The branch that is judged, else the default branch: from the event, or asked for. Names such as `main` are never assumed. */
export async function branchOr(place: Place, given: string | undefined): Promise<Answered<string>> {
  const known = given ?? place.scene.branch
  return known === undefined ? defaultBranch(place) : { value: known }
}

/** The branch that everything is merged into. */
export async function defaultBranch({ github, scene, owner, repo }: Place): Promise<Answered<string>> {
  if (scene.defaultBranch) return { value: scene.defaultBranch }
  return answered(github.ask(defaultBranchOf({ owner, repo })), 'the default branch')
}
