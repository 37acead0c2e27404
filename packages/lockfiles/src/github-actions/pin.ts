/** A remote action, or workflow, that a `uses:` names. */
export interface Pin {
  /** `owner/repo@ref`, owner and repository in lower case: what the lock knows it by. */
  readonly key: string
  readonly repository: string
  readonly ref: string
  /** It is a workflow of another repository, not an action. */
  readonly isWorkflow: boolean
}

/** What a `uses:` says (github/actions-lockfile uses.go; gh-actions-lock workflowfile.go). */
export type Use =
  | { readonly kind: 'remote'; readonly pin: Pin }
  /** `./folder`: an action of the checkout. */
  | { readonly kind: 'local' }
  /** `$/folder`: of this repository at the commit that runs; pinned by itself. */
  | { readonly kind: 'self'; readonly path: string }
  | { readonly kind: 'self-with-ref' }
  | { readonly kind: 'expression' }
  /** An image, a workflow of this repository, or no form that a lock knows. */
  | { readonly kind: 'other' }

const SEGMENT = /^(?!\.{1,2}$)[A-Za-z0-9._-]+$/

/** Reads the text of a `uses:`. */
export function readUse(written: string): Use {
  const text = written.trim()
  if (text.startsWith('$/'))
    return text.includes('@') ? { kind: 'self-with-ref' } : { kind: 'self', path: text.slice(2) }
  if (text.includes('${')) return { kind: 'expression' }
  if (text.startsWith('./')) return /\.ya?ml$/.test(text) ? { kind: 'other' } : { kind: 'local' }
  if (text.startsWith('docker://')) return { kind: 'other' }
  const pin = remoteOf(text)
  return pin ? { kind: 'remote', pin } : { kind: 'other' }
}

function remoteOf(text: string): Pin | undefined {
  const at = text.indexOf('@')
  const ref = text.slice(at + 1)
  if (at < 0 || ref === '' || ref.includes(':')) return undefined
  const [owner = '', repo = '', ...path] = text.slice(0, at).split('/')
  if (![owner, repo, ...path].every((one) => SEGMENT.test(one))) return undefined
  const repository = `${owner}/${repo}`.toLowerCase()
  const isWorkflow = path[0] === '.github' && path[1] === 'workflows' && /\.ya?ml$/.test(path.at(-1) ?? '')
  return { key: `${repository}@${ref}`, repository, ref, isWorkflow }
}

/**
 * A key of the lock in its canonical form. Format v0.0.1 may add the commit to it: `owner/repo@v1:sha1-…`.
 * @returns undefined where it is no key (actions-lockfile pin.go, ParsePin)
 */
export function pinKey(text: string, format: string): string | undefined {
  const plain = format === 'v0.0.1' ? text.replace(/:(?:sha1|sha256)-[0-9a-f]+$/, '') : text
  const parts = /^([^/@]+)\/([^/@]+)@([^:]+)$/.exec(plain)
  return parts ? `${parts[1]?.toLowerCase()}/${parts[2]?.toLowerCase()}@${parts[3]}` : undefined
}

/** Whether a ref is a whole commit. */
export function isCommit(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)
}
