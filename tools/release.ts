// Makes a release, in three steps that can each be looked at:
//   pnpm release prepare 1.2.3   version, changelog, generated files and bundles, as one commit
//   pnpm release tag             the tag v1.2.3 on it, and v1 moved to it, once the bundles are what the commit builds
//   pnpm release verify v1.2.3   builds a tag anew and compares its bundles
// Pushing is left to a person: `git push --atomic origin main v1.2.3 && git push --force origin v1`.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { project, ROOT } from './gates.ts'
import { notesOf, releaseNotes } from './release/changelog.ts'
import { differingBundles } from './release/verify.ts'
import { mayFollow, setVersion } from './release/version.ts'

const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
const say = (line: string) => process.stdout.write(`${line}\n`)

function prepare(version: string): void {
  const before = project().version
  if (!mayFollow(version, before)) throw new Error(`${version} does not follow ${before}`)
  if (git('status', '--porcelain') !== '') throw new Error('there are changes that are not committed')
  const path = join(ROOT, 'CHANGELOG.md')
  const { changelog } = releaseNotes(readFileSync(path, 'utf8'), version, new Date().toISOString().slice(0, 10))
  writeFileSync(path, changelog)
  setVersion(ROOT, version)
  for (const tool of ['sync', 'build'])
    execFileSync(process.execPath, [`tools/${tool}.ts`], { cwd: ROOT, stdio: 'inherit' })
  git('add', '--all')
  git('commit', '--quiet', '--message', `Release ${version}`)
  say(`committed ${version}; look at it, run \`bash .ci/run\`, then \`pnpm release tag\``)
}

function tag(): void {
  const { version, major } = project()
  if (git('status', '--porcelain') !== '') throw new Error('there are changes that are not committed')
  const notes = notesOf(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version)
  if (notes === undefined)
    throw new Error(`CHANGELOG.md has no section for ${version}: run \`pnpm release prepare\` first`)
  verify('HEAD')
  // Headings of the changelog begin with what git takes for a comment.
  git('tag', '--annotate', `v${version}`, '--cleanup=whitespace', '--message', `v${version}\n\n${notes}`)
  git('tag', '--force', major, `v${version}^{commit}`)
  say(
    `tagged v${version}, and moved ${major} to it; now \`git push --atomic origin main v${version} && git push --force origin ${major}\``,
  )
}

function verify(commit: string): void {
  const differing = differingBundles(ROOT, commit)
  if (differing.length > 0) throw new Error(`these are not what ${commit} builds: ${differing.join(', ')}`)
  say(`the bundles of ${commit} are what its sources build, byte for byte`)
}

function release([step, argument]: readonly string[]): void {
  if (step === 'prepare' && argument) prepare(argument)
  else if (step === 'tag' && !argument) tag()
  else if (step === 'verify' && argument) verify(argument)
  else throw new Error('usage: pnpm release prepare X.Y.Z | tag | verify TAG')
}

try {
  release(parseArgs({ allowPositionals: true }).positionals)
} catch (error) {
  process.stderr.write(`✗ ${(error as Error).message}\n`)
  process.exitCode = 1
}
