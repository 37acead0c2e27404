import type { Capabilities, SourceFile } from '../ecosystem.ts'
import { base64 } from '../javascript/encoding.ts'
import type { Cause } from '../javascript/findings.ts'
import { asText, canonicalJson, entriesOf, isObject, type Json, member } from '../javascript/json.ts'
import { inFolder } from '../javascript/manifest.ts'
import type { Graph } from './graph.ts'

/** The fields of a package that may be extended (arborist package-extensions.js, EXTENSION_FIELDS). */
const FIELDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'peerDependenciesMeta']
const FILES = ['.npm-extension.mjs', '.npm-extension.cjs']

/**
 * What npm 12 records of the root's `packageExtensions` and of its .npm-extension file, and checks before it installs: the
 * hash of either (npm validate-lockfile.js, validatePackageExtensions and validateNpmExtension).
 */
export function extensionCauses({ lock, project }: Graph, capabilities: Capabilities): readonly Cause[] {
  if (lock.format === 1) return []
  const [root, { file, data, folder }] = [lock.entries.get(''), project.root]
  const value = member(data, 'packageExtensions')
  const place = { file, at: ['packageExtensions'], refused: true }
  const wrong = value === undefined ? undefined : invalid(value)
  if (wrong !== undefined) return [{ ...place, code: 'manifest-invalid', claim: 'packageExtensions', observed: wrong }]
  const now = value === undefined ? undefined : integrity(canonicalJson(value), capabilities)
  const named = project.settings.extensionFile
  const found = (named === undefined ? FILES : [named]).flatMap((name) => {
    const read = project.tree.read(inFolder(folder, name))
    return read && 'text' in read ? [read] : []
  })
  const own = difference('packageExtensions', asText(member(root, 'packageExtensionsHash')), now)
  return [...(own ? [{ ...place, ...own }] : []), ...fileCauses(root, file, found, capabilities)]
}

function fileCauses(
  root: Json,
  manifest: SourceFile,
  found: readonly SourceFile[],
  capabilities: Capabilities,
): readonly Cause[] {
  const [first, second] = found
  const place = { file: first ?? manifest, at: 1, refused: true }
  if (second) {
    const observed = `${first?.path} is there as well, and npm wants one of them`
    return [{ ...place, code: 'manifest-invalid', claim: second.path, observed }]
  }
  // The kind of the file counts, its place does not (arborist npm-extension.js, hashFile).
  const tagged = first && `npm-extension:v1:${first.path.slice(-3)}\n${first.text}`
  const now = tagged === undefined ? undefined : integrity(tagged, capabilities)
  const own = difference(first?.path ?? '.npm-extension', asText(member(root, 'npmExtensionHash')), now)
  return own ? [{ ...place, ...own }] : []
}

/** As npm writes it: the digest's name, and base64. */
export function integrity(text: string, { digest }: Capabilities): string {
  return `sha512-${base64(digest('sha512', text))}`
}

function difference(claim: string, before: string | undefined, now: string | undefined) {
  if (before === now) return undefined
  const observed =
    before === undefined
      ? 'the lock was made without it'
      : now === undefined
        ? 'the lock was made with one, and there is none'
        : 'it is not the one that the lock was made with (its hash is another)'
  return { code: 'setting-changed', claim, observed }
}

/** What npm gives up on, as far as it shows without the packages. */
function invalid(value: Json): string | undefined {
  if (!isObject(value)) return 'npm wants an object'
  for (const [selector, extension] of entriesOf(value)) {
    if (!isObject(extension)) return `npm wants an object for ${selector}`
    for (const [field, entries] of entriesOf(extension)) {
      if (!FIELDS.includes(field)) return `${selector}: npm lets ${FIELDS.join(', ')} be extended, and not ${field}`
      if (!isObject(entries)) return `npm wants an object for ${field} of ${selector}`
      const gone = entriesOf(entries).find(([, spec]) => spec === null || spec === false || spec === '-')
      if (gone) return `${selector}: ${gone[0]} cannot be taken out`
    }
  }
  return undefined
}
