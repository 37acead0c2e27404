import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { checkNuGetLock } from './check.ts'
import { projectAt } from './project.ts'

/** What can be told of NuGet's lock. A project wants one where it says so. */
export const nugetRules: LockRules = {
  check: checkNuGetLock,
  wantsLock: (manifest: string, tree: Tree): WantedLock | undefined => {
    const project = projectAt(tree, manifest)
    if (!project || 'why' in project || project.properties.has('nugetlockfilepath')) return undefined
    const wish = project.properties.get('restorepackageswithlockfile')
    if (wish?.toLowerCase() !== 'true') return undefined
    return { lock: 'packages.lock.json', command: 'dotnet restore --use-lock-file' }
  },
}
