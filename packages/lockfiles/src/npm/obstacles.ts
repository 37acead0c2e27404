import type { Finding } from '@ci-gates/core/model'
import { type Cause, causeFindings } from '../javascript/findings.ts'
import { dependenciesOf, FIELDS } from '../javascript/manifest.ts'
import type { NpmLock } from './lock.ts'
import { overridden, overridesIn, ruleFor } from './overrides.ts'
import type { NpmProject } from './project.ts'

/** What makes npm give up before it compares anything. */
export async function obstaclesTo(lock: NpmLock, project: NpmProject): Promise<readonly Finding[]> {
  return [...linksToNothing(lock, project), ...(await causeFindings(overriddenByItself(project)))]
}

/** What the root asks for itself cannot be overridden with something else (arborist node.js, `assertRootOverrides`). */
function overriddenByItself({ root }: NpmProject): readonly Cause[] {
  const rules = overridesIn(root.data)
  if (!rules) return []
  const own = new Map(FIELDS.flatMap((field) => [...dependenciesOf(root.data, field)]))
  return [...own].flatMap(([name, text]): Cause[] => {
    const wanted = overridden(ruleFor(rules, { name, text }), { name, text }, root.data)
    if (wanted === text) return []
    const observed = `the manifest asks for ${text} itself, which npm does not let it override`
    const place = { file: root.file, at: ['overrides', name], refused: true }
    return [{ ...place, code: 'manifest-invalid', claim: `${name} ${wanted} in overrides`, observed }]
  })
}

/** Links in the lock that lead to nothing (arborist load-virtual.js, EMISSINGTARGET). */
function linksToNothing({ entries, file, format }: NpmLock, { manifests }: NpmProject): readonly Finding[] {
  if (format === 1) return []
  return [...entries].flatMap(([place, entry]): Finding[] => {
    const target = entry['resolved']
    if (entry['link'] !== true || typeof target !== 'string' || entries.has(target) || manifests.has(target)) return []
    return [
      {
        claim: place.replace(/^node_modules\//, ''),
        outcome: 'broken',
        code: 'lock-incomplete',
        observed: `the lock links it to ${target}, of which it has no entry; npm gives up on that`,
        where: { file: file.path, line: lineOf(file.text, place) },
        remedy: { text: 'Delete the lock and lock again.' },
      },
    ]
  })
}

function lineOf(text: string, place: string): number {
  const index = text.indexOf(`${JSON.stringify(place)}: {`)
  return index < 0 ? 1 : text.slice(0, index).split('\n').length
}
