import { createHash } from 'node:crypto'
import { type FakeAnswer, refusal, refusals } from './fake-github-faults.ts'
import type { Call } from './fake-github-operations.ts'
import { numberedPage } from './fake-github-pages.ts'
import type { FakeRecord } from './fake-github-records.ts'
import { repositoryNamed } from './fake-github-state.ts'

/** A text file; `REF:PATH` in the records is that of one branch or commit, and stands before that of all. */
export function contentOf(call: Call): FakeAnswer {
  const path = call.at.path ?? ''
  const text = textAt(call, call.query.get('ref') ?? 'main')
  if (text === undefined) return refusals.notFound
  const content = Buffer.from(text).toString('base64')
  const body = { type: 'file', encoding: 'base64', size: text.length, name: path.split('/').at(-1), path, content }
  return { status: 200, body: { ...body, sha: shaOf(text) } }
}

/** Writes a file, as GitHub does: with the hash of what stands there, or not at all. */
export function putContent(call: Call): FakeAnswer {
  const repository = repositoryNamed(call)
  const {
    branch = 'main',
    content = '',
    sha,
  } = (call.body ?? {}) as { branch?: string; content?: string; sha?: string }
  const path = call.at.path ?? ''
  if (!repository) return refusals.notFound
  if (!call.account.canWrite) return refusals.notPermitted
  if (!repository.records.branches.some(({ name }) => name === branch))
    return refusal(404, `Branch ${branch} not found`)
  const now = textAt(call, branch)
  if (now !== undefined && sha === undefined) return refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`)
  if (now !== undefined && sha !== shaOf(now)) return refusal(409, `${path} does not match ${sha}`)
  const text = Buffer.from(content, 'base64').toString('utf8')
  repository.records.files[`${branch}:${path}`] = text
  return {
    status: now === undefined ? 201 : 200,
    body: { content: { name: path, path, sha: shaOf(text) }, commit: {} },
  }
}

/** Artifacts by name; each record says of which `workflow_run` it is. */
export function artifactsOf(call: Call): FakeAnswer {
  const name = call.query.get('name')
  const found = (repositoryNamed(call)?.records.artifacts ?? []).filter(
    (each) => name === null || each['name'] === name,
  )
  return numberedPage(
    call,
    found.map(({ archive: _, ...rest }) => rest),
    'artifacts',
  )
}

/** Where an artifact lies: on another host in truth, here behind another path. Expired ones are gone. */
export function downloadOf(call: Call): FakeAnswer {
  const found = (repositoryNamed(call)?.records.artifacts ?? []).find(({ id }) => String(id) === call.at.artifact_id)
  if (!found) return refusals.notFound
  if (found['expired'] === true) return refusal(410, 'Artifact has expired')
  return {
    status: 302,
    headers: { location: `${call.url}/_archives/${call.at.owner}/${call.at.repo}/${call.at.artifact_id}` },
  }
}

/** The bytes behind such a place; they are no part of the API. */
export function archiveAt(
  path: string,
  artifactsIn: (repository: string) => readonly FakeRecord[],
): Buffer | undefined {
  const [, repository = '', id] = /^\/_archives\/([^/]+\/[^/]+)\/(\d+)$/.exec(path) ?? []
  const found = artifactsIn(repository).find((each) => String(each['id']) === id)
  return found?.['archive'] as Buffer | undefined
}

function textAt(call: Call, ref: string): string | undefined {
  const files = repositoryNamed(call)?.records.files ?? {}
  const path = call.at.path ?? ''
  return files[`${ref}:${path}`] ?? files[path]
}

/** As git names a blob. */
function shaOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
}
