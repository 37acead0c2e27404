import type { Capabilities } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { asText, at, entriesOf, type Json, member, textsOf } from '../javascript/json.ts'
import { inFolder } from '../javascript/manifest.ts'
import { extensionsChecksum, isPatch } from './checksums.ts'
import { hookCauses } from './hooks.ts'
import { listCauses } from './lists.ts'
import type { PnpmLock } from './lock.ts'
import { overridesOf, overridesPlace } from './overrides.ts'
import { placed, settingPlace } from './place.ts'
import type { PnpmProject } from './project.ts'
import type { Release } from './releases.ts'
import { catalogsOf, plainSetting, settingOf, switchOf } from './settings.ts'

/** The settings that a lock records and that are others now (lockfile/settings-checker, getOutdatedLockfileSetting.ts). */
export function settingCauses(
  lock: PnpmLock,
  project: PnpmProject,
  release: Release,
  capabilities: Capabilities,
): readonly Cause[] {
  return [
    ...catalogCauses(lock, project),
    ...overrideCauses(lock, project, release),
    ...extensionCauses(lock, project, release, capabilities),
    ...listCauses(lock, project, release),
    ...patchCauses(lock, project, release, capabilities),
    ...hookCauses(lock, project, release, capabilities),
    ...switchCauses(lock, project, release),
  ]
}

function catalogCauses({ head }: PnpmLock, { configuration }: PnpmProject): readonly Cause[] {
  const now = catalogsOf(configuration)
  const file = configuration.workspace?.file ?? configuration.root.file
  return entriesOf(member(head, 'catalogs')).flatMap(([catalog, entries]) =>
    entriesOf(entries).flatMap(([name, entry]): Cause[] => {
      const [before, after] = [asText(member(entry, 'specifier')), now.get(catalog)?.get(name)]
      if (before === after || before === undefined) return []
      const where = catalog === 'default' ? 'the catalog' : `the catalog ${catalog}`
      const path = catalog === 'default' ? ['catalog', name] : ['catalogs', catalog, name]
      const observed = `the lock was made for ${before}`
      const claim = after === undefined ? `${name} is not in ${where} any more` : `${name} ${after} in ${where}`
      return [{ code: 'catalog-changed', claim, observed, refused: true, ...placed(file, path) }]
    }),
  )
}

function overrideCauses({ head }: PnpmLock, { configuration }: PnpmProject, release: Release): readonly Cause[] {
  const [before, after] = [textsOf(member(head, 'overrides')), overridesOf(configuration, release)]
  const place = overridesPlace(configuration, release)
  return mapCauses(before, after).map(({ name, was, is }) => ({
    code: 'override-changed',
    claim: is === undefined ? `override of ${name}` : `override ${name}: ${is}`,
    observed: was === undefined ? 'not among the overrides in the lock' : `the lock was made with ${was}`,
    refused: true,
    ...placed(place?.file ?? configuration.root.file, [
      ...(place?.path ?? ['resolutions']),
      ...(is === undefined ? [] : [name]),
    ]),
  }))
}

function mapCauses(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.map((name) => ({ name, was: before.get(name), is: after.get(name) })).filter(({ was, is }) => was !== is)
}

function extensionCauses(
  { head }: PnpmLock,
  { configuration }: PnpmProject,
  release: Release,
  capabilities: Capabilities,
): readonly Cause[] {
  const setting = settingOf(configuration, 'packageExtensions', release)
  const [before, after] = [
    asText(member(head, 'packageExtensionsChecksum')),
    extensionsChecksum(setting?.value, release, capabilities),
  ]
  if (before === after) return []
  const base = { claim: 'packageExtensions', ...settingPlace(configuration, setting, 'packageExtensions') }
  if (after === null) {
    const observed = 'they hold lists, of which the checksum cannot be computed here'
    return [{ ...base, code: 'undetermined', observed, refused: false, unknown: true }]
  }
  const observed =
    before === undefined
      ? 'the lock was made without them'
      : after === undefined
        ? 'the lock was made with some'
        : 'they are not those that the lock was made with (its checksum is another)'
  return [{ ...base, code: 'setting-changed', observed, refused: true }]
}

function patchCauses(
  { head }: PnpmLock,
  project: PnpmProject,
  release: Release,
  capabilities: Capabilities,
): readonly Cause[] {
  // Known since 7.4.
  if (release.major < 7) return []
  const setting = settingOf(project.configuration, 'patchedDependencies', release)
  const after = textsOf(setting?.value)
  const before = new Map(entriesOf(member(head, 'patchedDependencies')))
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.flatMap((name): Cause[] => {
    const observed = patchDifference(before.get(name), after.get(name), project, capabilities)
    if (observed === undefined) return []
    const place = placed(setting?.file ?? project.root.file, [...(setting?.path ?? ['pnpm']), name])
    return [{ code: 'setting-changed', claim: `patch of ${name}`, observed, refused: true, ...place }]
  })
}

function patchDifference(
  before: Json,
  path: string | undefined,
  { tree, root }: PnpmProject,
  capabilities: Capabilities,
): string | undefined {
  if (before === undefined) return 'the lock was made without it'
  if (path === undefined) return 'the lock was made with it'
  const [hash, recorded] = [asText(before) ?? asText(at(before, 'hash')), asText(at(before, 'path'))]
  if (recorded !== undefined && recorded !== path) return `the lock was made with ${recorded}`
  const file = tree.read(inFolder(root.folder, path.replace(/^\.\//, '')))
  if (!file || 'unread' in file) return `there is no ${path}`
  return hash !== undefined && isPatch(file.text, hash, capabilities)
    ? undefined
    : `${path} is not the patch that the lock was made with (its hash is another)`
}

/** Before 8 peers were not installed unless asked for. */
function switchCauses({ head }: PnpmLock, { configuration }: PnpmProject, release: Release): readonly Cause[] {
  const recorded = member(head, 'settings')
  const now = (key: string, otherwise = false) => switchOf(configuration, key, release, otherwise)
  const changed: [string, Json, Json][] = [
    ...inLock(recorded, 'autoInstallPeers', now('autoInstallPeers', release.major >= 8)),
    ...inLock(recorded, 'excludeLinksFromLockfile', now('excludeLinksFromLockfile')),
    ['dedupePeers', member(recorded, 'dedupePeers') === true, release.major >= 10 && now('dedupePeers')],
    [
      'injectWorkspacePackages',
      member(recorded, 'injectWorkspacePackages') === true,
      release.major >= 10 && now('injectWorkspacePackages'),
    ],
    [
      'peersSuffixMaxLength',
      member(recorded, 'peersSuffixMaxLength') ?? 1000,
      Number(plainSetting(configuration, 'peersSuffixMaxLength', release) ?? 1000),
    ],
  ]
  const file = configuration.workspace?.file ?? configuration.npmrc?.file ?? configuration.root.file
  return changed.flatMap(([key, before, after]): Cause[] =>
    before === after
      ? []
      : [
          {
            code: 'setting-changed',
            claim: `${key} ${after}`,
            observed: `the lock was made with ${before}`,
            refused: true,
            ...placed(file, [key]),
          },
        ],
  )
}

function inLock(recorded: Json, key: string, now: boolean): [string, Json, Json][] {
  const before = member(recorded, key)
  return typeof before === 'boolean' ? [[key, before, now]] : []
}
