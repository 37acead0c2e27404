import type { Finding } from '@ci-gates/core/model'
import { damageOf, emptyFile } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import type { Parsed } from '../javascript/json.ts'
import { addressOf, isOpenTofu } from './address.ts'
import { type Block, readHcl } from './hcl.ts'
import { constraintsOf, isVersion } from './versions.ts'

/** One provider in the lock. */
export interface LockedProvider {
  /** As the lock has it: `registry.terraform.io/hashicorp/aws`. */
  readonly written: string
  readonly version: string
  /** The constraints that it was chosen for, as they were recorded. */
  readonly constraints: string
  /** Nothing where the list of hashes is none that is known. */
  readonly hashes: readonly string[]
  readonly line: number
}

/** A .terraform.lock.hcl as it was read, by address. */
export interface TerraformLock {
  readonly file: SourceFile
  readonly providers: ReadonlyMap<string, LockedProvider>
  readonly tool: 'Terraform' | 'OpenTofu'
}

/** Reads a lock (terraform internal/depsfile/locks_file.go); never throws. */
export function readLock(file: SourceFile): Parsed<TerraformLock> {
  if (file.text.trim() === '') return { ok: false, finding: emptyFile(file) }
  const read = readHcl(file.text)
  if ('why' in read) return { ok: false, finding: damageOf(file) ?? invalid(file, read.why, read.line) }
  const providers = new Map<string, LockedProvider>()
  let openTofu = 0
  for (const block of read.blocks) {
    if (block.type === 'module') continue
    const provider = providerOf(block)
    if ('why' in provider) return { ok: false, finding: invalid(file, provider.why, block.line) }
    const address = addressOf(provider.written) as string
    if (isOpenTofu(provider.written)) openTofu += 1
    const before = providers.get(address)
    // OpenTofu, taking over a lock of Terraform's, may keep an entry of either registry.
    if (before?.written === provider.written)
      return { ok: false, finding: invalid(file, `${provider.written} is in it twice`, block.line) }
    if (!before || isOpenTofu(provider.written)) providers.set(address, provider)
  }
  return { ok: true, value: { file, providers, tool: openTofu > 0 ? 'OpenTofu' : 'Terraform' } }
}

function providerOf({ type, labels, attributes, line }: Block): LockedProvider | { readonly why: string } {
  const [written = ''] = labels
  const address = addressOf(written)
  if (type !== 'provider' || labels.length !== 1) return { why: `a lock has no block \`${type}\`` }
  if (address === undefined || address === 'builtin' || written.split('/').length !== 3)
    return { why: `${written} is no full address of a provider` }
  const odd = [...attributes.keys()].find((name) => !['version', 'constraints', 'hashes'].includes(name))
  if (odd !== undefined) return { why: `a lock has no attribute \`${odd}\`` }
  const version = attributes.get('version')?.value
  const constraints = attributes.get('constraints')?.value
  const hashes = attributes.get('hashes')?.value
  if (version?.kind !== 'text' || !isVersion(version.text)) return { why: `${written} has no version` }
  const list = hashes?.kind === 'list' ? hashes.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : []
  const recorded = constraints?.kind === 'text' ? constraints.text : ''
  // The lock must have them in the form in which Terraform writes them.
  const canonical = recorded === '' ? [] : constraintsOf(recorded)?.map((part) => part.canonical)
  if (canonical?.join(', ') !== recorded)
    return { why: `the constraints of ${written} are not written as Terraform does` }
  if (list.some((hash) => !/^[^:]+:/.test(hash))) return { why: `${written} has a hash that is none` }
  return { written, version: version.text, constraints: recorded, hashes: list, line }
}

function invalid(file: SourceFile, why: string, line: number): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed: `${why} (line ${line})`,
    where: { file: file.path, line },
    remedy: { text: 'Restore it from version control, or let `terraform init` write it again.' },
  }
}
