import { conflictIn } from '../damage.ts'
import type { LockAnswer, LockQuestion, SourceFile } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { type LockPair, type PairAnswer, withManifestBeside } from '../pair.ts'
import { nameOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { wishCauses } from './compare.ts'
import { pathCauses } from './folders.ts'
import { type Gemfile, readGemfile } from './gemfile.ts'
import { integrityCauses } from './integrity.ts'
import { type GemLock, readGemLock } from './lock.ts'

/** The Gemfile that a lock is of: `gems.rb` for `gems.locked`, otherwise the name before `.lock`. */
export function gemfileFor(lock: string): string {
  const name = nameOf(lock)
  return name === 'gems.locked' ? 'gems.rb' : name.replace(/\.lock$/, '')
}

/** Asks what a frozen `bundle install` would say of a lock, as far as a Gemfile can be read without Ruby. */
export async function checkGemLock(question: LockQuestion): Promise<LockAnswer> {
  return withManifestBeside(question, gemfileFor(question.path), (pair) => checkPair(question, pair))
}

async function checkPair(question: LockQuestion, { lock: file, manifest }: LockPair): Promise<PairAnswer> {
  const lock = readGemLock(file)
  const conflict = conflictIn(manifest)
  if (conflict) return { findings: [conflict], packages: 0 }
  if (!lock.ok) return { findings: [lock.finding], packages: 0 }
  const gemfile = readGemfile(manifest)
  const judge = question.judgeAs ?? lock.value.bundler
  const causes = [
    ...wishCauses(manifest, file, gemfile, lock.value),
    ...integrityCauses(file, lock.value, judge),
    ...rubyCauses(manifest, gemfile, lock.value),
    ...pathCauses(question, lock.value),
    ...platformCauses(file, lock.value),
  ]
  const command =
    gemfileFor(question.path) === 'Gemfile' || nameOf(file.path) === 'gems.locked'
      ? 'bundle lock'
      : `BUNDLE_GEMFILE=${gemfileFor(question.path)} bundle lock`
  const findings = await tell({
    lock: file,
    judge: judge === undefined ? 'Bundler' : `Bundler ${judge}`,
    packages: lock.value.gems.length,
    causes: unique(causes),
    strict: question.level === 'strict',
    remedy: { text: 'Lock again and commit the lock.', command: commandBeside(file.path, command) },
  })
  return {
    findings,
    packages: lock.value.gems.length,
    ...(lock.value.bundler === undefined ? {} : { writer: lock.value.bundler }),
  }
}

/** What a changed requirement leads to is not told twice. */
function unique(causes: readonly Cause[]): Cause[] {
  const seen = new Set<string>()
  return causes.filter(({ claim, code }) => {
    const name = claim.split(' ', 1)[0] ?? ''
    const key = code === 'dependency-unsatisfied' || code === 'constraint-changed' ? name : `${code} ${claim}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A `ruby` line that the lock does not have, or has otherwise: a frozen install does not mind, the next one rewrites. */
function rubyCauses(file: SourceFile, { ruby }: Gemfile, lock: GemLock): Cause[] {
  if (!ruby || !/^\d+\.\d+\.\d+$/.test(ruby.text)) return []
  const told = lock.ruby?.text.replace(/^ruby /, '').replace(/p\d+.*$/, '')
  if (told === ruby.text) return []
  const observed = told === undefined ? 'the lock has no RUBY VERSION' : `the lock was made with ${told}`
  return [{ code: 'engines-changed', claim: `ruby ${ruby.text}`, observed, file, at: ruby.line, refused: false }]
}

/** On a platform that the lock has no entry for, Bundler refuses it; which one will run is not known. */
function platformCauses(file: SourceFile, { platforms }: GemLock): Cause[] {
  if (platforms.length === 0 || platforms.some((name) => name === 'ruby' || name.includes('linux'))) return []
  const observed = `the lock is for ${platforms.join(', ')}; on Linux Bundler refuses it (bundle lock --add-platform x86_64-linux)`
  return [{ code: 'undetermined', claim: 'PLATFORMS', observed, file, refused: false, unknown: true }]
}
