import type { Finding } from '@ci-gates/core/model'
import { conflictIn, emptyFile } from '../damage.ts'
import type { LockAnswer, LockQuestion, SourceFile } from '../ecosystem.ts'
import { tell } from '../javascript/findings.ts'
import { manifestAbsent, namesBeside, readOrFinding } from '../pair.ts'
import { besideOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { hashCause, swiftCauses } from './causes.ts'
import { readLock } from './lock.ts'
import { readManifest } from './manifest.ts'

/** Xcode keeps its own in the project, whose dependencies stand in project.pbxproj. */
const XCODE = /\.(?:xcodeproj|xcworkspace)\//

/** Answers whether `swift package resolve --force-resolved-versions` would take the lock. */
export async function checkSwiftLock(question: LockQuestion): Promise<LockAnswer> {
  const manifest = besideOf(question.path, 'Package.swift')
  const lock = await readLock(question.lock)
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests: [manifest] }
  const packages = lock.value.pins.length
  if (XCODE.test(question.path)) return { findings: [ofXcode(question.lock)], packages, manifests: [] }
  const file = readOrFinding(question.tree, manifest) ?? manifestAbsent(question.lock, 'Package.swift')
  if ('outcome' in file) return { findings: [file], packages, manifests: [manifest] }
  const damage = file.text.trim() === '' ? emptyFile(file) : conflictIn(file)
  if (damage) return { findings: [damage], packages, manifests: [manifest] }
  const others = namesBeside(question.tree, question.path).filter((name) => /^Package@swift-[\d.]+\.swift$/.test(name))
  const texts = [file, ...others.flatMap((name) => readable(question, name))]
  const read = readManifest(file)
  const beside =
    texts.length === 1 ? read : { ...read, open: 'another manifest stands beside it for some versions of Swift' }
  const findings = await tell({
    lock: question.lock,
    judge: 'SwiftPM',
    packages,
    causes: [...swiftCauses(lock.value, beside), ...hashCause(lock.value, texts, question.capabilities)],
    strict: question.level === 'strict',
    remedy: {
      text: 'Lock again and commit the lock.',
      command: commandBeside(question.lock.path, 'swift package resolve'),
    },
  })
  return { packages, manifests: [manifest], findings }
}

function readable({ tree, path }: LockQuestion, name: string): readonly SourceFile[] {
  const file = readOrFinding(tree, besideOf(path, name))
  return !file || 'outcome' in file ? [] : [file]
}

function ofXcode(lock: SourceFile): Finding {
  return {
    claim: lock.path,
    outcome: 'unknown',
    additional: true,
    code: 'undetermined',
    observed: 'Xcode wrote it from its project, which is not read here',
    where: { file: lock.path },
  }
}
