import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether a version may follow another: higher by one in one place, with zeros behind it (semver.org).
 * @throws Error when either is not of the form X.Y.Z
 */
export function mayFollow(version: string, before: string): boolean {
  const [major, minor, patch] = numbersOf(before)
  const next = [`${major + 1}.0.0`, `${major}.${minor + 1}.0`, `${major}.${minor}.${patch + 1}`]
  numbersOf(version)
  return next.includes(version)
}

function numbersOf(version: string): [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []
  if (patch === undefined) throw new Error(`"${version}" is not a version of the form X.Y.Z`)
  return [Number(major), Number(minor), Number(patch)]
}

/** Writes the version into every `package.json` of the workspace: all are released together. */
export function setVersion(root: string, version: string): string[] {
  const paths = globSync(['package.json', '{actions,packages}/*/package.json'], { cwd: root })
  for (const path of paths) {
    const text = readFileSync(join(root, path), 'utf8')
    writeFileSync(join(root, path), text.replace(/^( {2}"version": ")[^"]*(")/m, `$1${version}$2`))
  }
  return paths
}
