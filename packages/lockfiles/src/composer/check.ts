import type { Finding, Remedy } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, SourceFile } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { type JsonObject, readJson } from '../javascript/json.ts'
import { type LockPair, type PairAnswer, withManifestBeside } from '../pair.ts'
import { commandBeside } from '../shell.ts'
import { hashCauses } from './causes.ts'
import { contentHash } from './content-hash.ts'
import { type ComposerLock, readComposerLock } from './lock.ts'
import { type PhpArray, phpDecode } from './php-json.ts'
import { incompleteCauses, missingCauses } from './requirements.ts'

const MANIFEST = 'composer.json'
const MOST_NAMED = 20

/** Asks what `composer validate --check-lock` would say of a lock, and whether an install from it would succeed. */
export async function checkComposerLock(question: LockQuestion): Promise<LockAnswer> {
  return withManifestBeside(question, MANIFEST, (pair) => checkPair(question, pair))
}

async function checkPair(question: LockQuestion, { lock: file, manifest }: LockPair): Promise<PairAnswer> {
  const lock = await readComposerLock(file)
  if (!lock.ok) return { findings: [lock.finding], packages: 0 }
  const packages = lock.value.packages.length
  const read = await readJson(manifest)
  if (!read.ok) return { findings: [read.finding], packages }
  const decoded = phpDecode(manifest.text)
  if (!(decoded instanceof Map)) return { findings: [undecodable(manifest)], packages }
  const fresh = hashFits(question, lock.value, manifest, decoded as PhpArray)
  if (fresh === undefined) return { findings: [unhashable(manifest)], packages }
  return {
    findings: await findingsOf(
      question,
      lock.value,
      { manifest, data: read.value, decoded: decoded as PhpArray },
      fresh,
    ),
    packages,
  }
}

/** Locker.php `isFresh`: the content hash, or before 2016 the hash of the file; a lock with neither is stale. */
function hashFits(
  { capabilities }: LockQuestion,
  lock: ComposerLock,
  manifest: SourceFile,
  decoded: PhpArray,
): boolean | undefined {
  if (lock.contentHash === undefined)
    return lock.oldHash !== undefined && capabilities.digest('md5', manifest.text) === lock.oldHash
  const hash = contentHash(decoded, capabilities)
  return hash === undefined ? undefined : hash === lock.contentHash
}

interface Manifest {
  readonly manifest: SourceFile
  readonly data: JsonObject
  readonly decoded: PhpArray
}

async function findingsOf(
  question: LockQuestion,
  lock: ComposerLock,
  { manifest, data, decoded }: Manifest,
  fresh: boolean,
) {
  const missing = missingCauses(manifest, data, lock)
  const incomplete = incompleteCauses(question.lock, data, lock)
  const changed = fresh ? [] : hashCauses(manifest, data, decoded, lock, question.capabilities)
  const known = [...missing, ...changed, ...incomplete]
  const causes = fresh || known.length > 0 ? known : [hashOnly(question.lock, lock)]
  return tell({
    lock: question.lock,
    judge: question.judgeAs === undefined ? 'Composer' : `Composer ${question.judgeAs}`,
    packages: lock.packages.length,
    causes,
    strict: question.level === 'strict',
    remedy: remedyFor(question.lock, missing, incomplete, changed),
  })
}

function hashOnly(file: SourceFile, { contentHash: hash, oldHash }: ComposerLock): Cause {
  if (hash === undefined && oldHash === undefined)
    return { code: 'content-hash-missing', claim: 'content-hash', observed: 'the lock has none', file, refused: true }
  const line = file.text.slice(0, Math.max(0, file.text.search(/"(?:content-)?hash"/))).split('\n').length
  const observed =
    'it belongs to another composer.json; every requirement is fulfilled, so a constraint, the extra or a repository changed'
  return {
    code: 'dependency-changed',
    claim: `content-hash ${hash ?? oldHash}`,
    observed,
    file,
    at: line,
    refused: true,
  }
}

/** The hash alone is mended by `update --lock`; packages that came or changed by updating just these. */
function remedyFor(
  lock: SourceFile,
  missing: readonly Cause[],
  incomplete: readonly Cause[],
  changed: readonly Cause[],
): Remedy {
  const gone = changed.filter(({ code }) => code === 'dependency-removed')
  const names = [...missing, ...gone]
    .map(({ claim }) => claim.split(' ', 1)[0] ?? '')
    .filter((name) => /^[a-z0-9._/-]+$/i.test(name))
  const command =
    names.length > 0 && names.length <= MOST_NAMED
      ? `composer update ${names.join(' ')} --with-dependencies`
      : names.length > 0 || incomplete.length > 0
        ? 'composer update'
        : 'composer update --lock'
  return { text: 'Lock again and commit the lock.', command: commandBeside(lock.path, command) }
}

function undecodable({ path }: SourceFile): Finding {
  return {
    claim: path,
    outcome: 'broken',
    code: 'json-invalid',
    observed: 'PHP would not decode it: nested too deeply, a byte order mark, or half of a surrogate pair',
    where: { file: path },
    remedy: { text: 'Correct the file.' },
  }
}

function unhashable({ path }: SourceFile): Finding {
  const observed = 'a number in it is too large for PHP to encode'
  return { claim: path, outcome: 'unknown', code: 'unsupported-value', observed, where: { file: path } }
}
