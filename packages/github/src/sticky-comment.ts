import type { GitHub } from './client.ts'
import { compareRuns, composeBody, isMarked, type Run, runOfBody, saysTheSame } from './comment-body.ts'
import {
  type Conversation,
  createComment,
  deleteComment,
  type IssueComment,
  listComments,
  updateComment,
} from './comments.ts'
import { measured, type Outcome, off } from './outcome.ts'
import type { Account } from './viewer.ts'

export interface CommentWish {
  /** `owner/name` */
  readonly repository: string
  /** The number of the pull request or the issue. */
  readonly issue: number
  /** The comment's first line, by which it is found again: an HTML comment. */
  readonly marker: string
  readonly body: string
  /** `on-change` leaves a comment that says the same already; `always` writes it anew. */
  readonly mode?: 'on-change' | 'always'
  /** Which run writes: an older one does not overwrite what a newer one said. */
  readonly run?: Run
}

export interface CommentDone {
  /** `superseded`: a newer run has spoken, and this one says nothing. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'superseded'
  readonly url: string
}

interface Writing {
  readonly github: GitHub
  readonly place: Conversation
  readonly wish: CommentWish
  readonly account: Account
  readonly text: string
}

/** Writes the one comment that this marker and this account have in a conversation. */
export async function upsertComment(github: GitHub, wish: CommentWish): Promise<Outcome<CommentDone>> {
  const [, owner, repo] = /^([\w-][\w.-]*)\/([\w.-]+)$/.exec(wish.repository) ?? []
  if (!owner || !repo) return off(`${JSON.stringify(wish.repository)} is no repository`)
  const text = composeBody(wish.marker, wish.body, wish.run)
  const account = await github.account()
  if (account.kind !== 'measured') return account
  const writing = { github, place: { owner, repo, issue: wish.issue }, wish, account: account.value, text }
  const found = await ours(writing)
  if (found.kind !== 'measured') return found
  const [newest, ...older] = found.value
  return newest ? await edit(writing, newest, older) : await create(writing)
}

/** Our comments with the marker, the newest first. Marker and author: anyone can write a marker. A hidden one is left. */
async function ours({ github, place, wish, account }: Writing): Promise<Outcome<IssueComment[]>> {
  const all = await listComments(github, place)
  if (all.kind !== 'measured') return all
  const own = all.value.filter(
    ({ author, body, isMinimized }) => author === account.id && isMarked(body, wish.marker) && !isMinimized,
  )
  return measured(newestFirst(own))
}

function newestFirst(comments: readonly IssueComment[]): IssueComment[] {
  return comments.toSorted((a, b) => compareRuns(runOfBody(b.body), runOfBody(a.body)) || b.id - a.id)
}

async function edit(
  writing: Writing,
  newest: IssueComment,
  older: readonly IssueComment[],
): Promise<Outcome<CommentDone>> {
  const { github, place, wish, text } = writing
  if (wish.run && compareRuns(runOfBody(newest.body), wish.run) > 0) return done('superseded', newest)
  if (wish.mode !== 'always' && saysTheSame(newest.body, text)) {
    await remove(writing, older)
    return done('unchanged', newest)
  }
  const updated = await updateComment(github, place, newest.id, text)
  // Somebody deleted it since it was listed.
  if (updated.kind === 'absent') return await create(writing)
  if (updated.kind !== 'measured') return updated
  await remove(writing, older)
  return done('updated', updated.value)
}

/**
 * Creates it, then looks again: two runs at once both find nothing and both create. Each keeps the newest of all and
 * deletes the others, so both come to the same one. It also finds a comment whose answer got lost on the way.
 */
async function create(writing: Writing): Promise<Outcome<CommentDone>> {
  const created = await createComment(writing.github, writing.place, writing.text)
  if (created.kind !== 'measured' && created.kind !== 'transient') return created
  const found = await ours(writing)
  if (created.kind === 'measured')
    return await settle(writing, created.value, found.kind === 'measured' ? found.value : [])
  const arrived = found.kind === 'measured' ? found.value.find(({ body }) => body === writing.text) : undefined
  return found.kind === 'measured' && arrived ? await settle(writing, arrived, found.value) : created
}

async function settle(
  writing: Writing,
  own: IssueComment,
  found: readonly IssueComment[],
): Promise<Outcome<CommentDone>> {
  const all = newestFirst([own, ...found.filter(({ id }) => id !== own.id)])
  const [newest = own, ...older] = all
  await remove(writing, older)
  return done(newest.id === own.id ? 'created' : 'superseded', newest)
}

/** Deletes older ones. One that stays is found again by the next run. */
async function remove({ github, place }: Writing, comments: readonly IssueComment[]): Promise<void> {
  for (const { id } of comments) await deleteComment(github, place, id)
}

function done(action: CommentDone['action'], { url }: IssueComment): Outcome<CommentDone> {
  return measured({ action, url })
}
