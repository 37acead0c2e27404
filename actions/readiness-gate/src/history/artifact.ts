import { absent, type GitHub, measured, type Outcome, off, type Question } from '@ci-gates/github'
import type { Surroundings } from '../surroundings.ts'
import { FILE } from './place.ts'
import { readEntry } from './zip.ts'

const LARGEST = 4 * 1024 * 1024

interface Artifact {
  readonly id: number
  readonly size: number
  readonly created: string
  readonly expires: string
  readonly isExpired: boolean
  /** It comes from a run of this repository's own, and not of a fork with a branch of the same name. */
  readonly isOwn: boolean
  readonly branch: string
}

/** The text of the newest history that a run on the same branch of this repository kept as an artifact. */
export async function artifactText(github: GitHub, name: string, surroundings: Surroundings): Promise<Outcome<string>> {
  const { owner, repo } = surroundings
  const wanted = surroundings.branch ?? surroundings.defaultBranch
  const listed = await github.walk(listQuestion(owner, repo, name), (soFar) => soFar.some((each) => fits(each, wanted)))
  if (listed.outcome.kind !== 'measured') return listed.outcome
  const own = listed.soFar.filter((each) => each.isOwn && each.branch === wanted)
  const [newest] = own.filter((each) => !each.isExpired).toSorted((a, b) => b.created.localeCompare(a.created, 'en'))
  if (!newest)
    return own[0] ? absent(`the last one expired on ${own[0].expires.slice(0, 10)}`) : absent('there is none yet')
  if (newest.size > LARGEST) return off(`the artifact has ${newest.size} bytes; at most ${LARGEST} are read`)
  const archive = await github.ask(downloadQuestion(owner, repo, newest.id))
  if (archive.kind !== 'measured') return archive
  const entry = readEntry(archive.value, FILE, LARGEST)
  return 'problem' in entry ? off(`the artifact ${name}: ${entry.problem}`) : measured(entry.text)
}

function fits({ isOwn, isExpired, branch }: Artifact, wanted: string | undefined): boolean {
  return isOwn && !isExpired && branch === wanted
}

function listQuestion(owner: string, repo: string, name: string): Question<readonly Artifact[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/actions/artifacts',
    parameters: { owner, repo, name },
    permission: 'actions: read',
    read: (data) => {
      const { artifacts } = recordOf(data)
      return Array.isArray(artifacts) ? artifacts.map(artifactOf) : undefined
    },
  }
}

function downloadQuestion(owner: string, repo: string, id: number): Question<Uint8Array> {
  return {
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    parameters: { owner, repo, artifact_id: id, archive_format: 'zip' },
    permission: 'actions: read',
    read: (data) => (data instanceof ArrayBuffer && data.byteLength <= LARGEST ? new Uint8Array(data) : undefined),
  }
}

function artifactOf(data: unknown): Artifact {
  const { id, size_in_bytes, created_at, expires_at, expired, workflow_run } = recordOf(data)
  const { head_branch, head_repository_id, repository_id } = recordOf(workflow_run)
  return {
    id: Number(id),
    size: Number(size_in_bytes),
    created: String(created_at ?? ''),
    expires: String(expires_at ?? ''),
    isExpired: expired !== false,
    isOwn: typeof repository_id === 'number' && head_repository_id === repository_id,
    branch: String(head_branch ?? ''),
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
