import type { Capabilities } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { asText, member } from '../javascript/json.ts'
import { pnpmfileChecksum } from './checksums.ts'
import type { PnpmLock } from './lock.ts'
import type { PnpmProject } from './project.ts'
import type { Release } from './releases.ts'
import { plainSetting } from './settings.ts'

/** What shows that a .pnpmfile.cjs exports hooks, without running it; only then its checksum is recorded. */
const EXPORTS_HOOKS =
  /\bmodule\.exports\s*=\s*\{[^;]*?\bhooks\b|\bexports\.hooks\s*=|\bexport\s+(?:const|let|var|function|\{)[^;\n]*\bhooks\b/

/** The file with hooks is another than when the lock was made, came or went (hooks/pnpmfile, requireHooks.ts). */
export function hookCauses(
  { head }: PnpmLock,
  project: PnpmProject,
  release: Release,
  capabilities: Capabilities,
): readonly Cause[] {
  // Recorded since 9.
  if (release.major < 9) return []
  const before = asText(member(head, 'pnpmfileChecksum'))
  const { pnpmfile, configuration, root } = project
  const named =
    plainSetting(configuration, 'pnpmfile', release) ?? plainSetting(configuration, 'globalPnpmfile', release)
  const claim = pnpmfile?.path ?? '.pnpmfile.cjs'
  const base = { claim, file: pnpmfile ?? root.file, at: 1 }
  if (named !== undefined)
    return before === undefined
      ? []
      : [
          {
            ...base,
            code: 'undetermined',
            observed: 'hooks come from a file that the settings name',
            refused: false,
            unknown: true,
          },
        ]
  const after = pnpmfile ? pnpmfileChecksum(pnpmfile.text, release, capabilities) : undefined
  if (before === after) return []
  if (before === undefined) return pnpmfile ? added(pnpmfile.text, base) : []
  const observed =
    after === undefined
      ? 'the lock was made with hooks, and there are none'
      : 'it is not the file that the lock was made with (its checksum is another)'
  return [{ ...base, code: 'setting-changed', observed, refused: true }]
}

function added(text: string, base: Pick<Cause, 'claim' | 'file' | 'at'>): readonly Cause[] {
  if (!/\bhooks\b/.test(text)) return []
  if (EXPORTS_HOOKS.test(text))
    return [{ ...base, code: 'setting-changed', observed: 'the lock was made without these hooks', refused: true }]
  return [
    {
      ...base,
      code: 'undetermined',
      observed: 'whether it exports hooks can only be told by running it',
      refused: false,
      unknown: true,
    },
  ]
}

/** Whether a hook may change what the manifests ask for: what differs is then no proof. */
export function changesManifests({ pnpmfile }: PnpmProject): boolean {
  return pnpmfile !== undefined && /\breadPackage\b/.test(pnpmfile.text)
}
