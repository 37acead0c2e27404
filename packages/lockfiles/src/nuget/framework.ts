// Target frameworks by their short names, and as the lock's keys have them (NuGet.Frameworks).

/**
 * What the lock may call a framework, in lower case.
 * @returns undefined for a name that is not known
 */
export function keysOf(moniker: string): readonly string[] | undefined {
  const name = moniker.trim().toLowerCase()
  const modern = /^net(\d+\.\d+)(?:-([a-z]+)([\d.]*))?$/.exec(name)
  if (modern) {
    const [, version = '', platform, of = ''] = modern
    const major = Number(version.split('.', 1)[0])
    if (platform !== undefined) return of === '' && platform === 'windows' ? [`${name}7.0`, name] : [name]
    return major >= 5 ? [name, `.netcoreapp,version=v${version}`] : undefined
  }
  const old = /^(netstandard|netcoreapp)(\d+\.\d+)$/.exec(name)
  if (old) return [name, `.${old[1]},version=v${old[2]}`]
  const framework = /^net(\d{2,3})$/.exec(name)
  return framework ? [name, `.netframework,version=v${[...(framework[1] ?? '')].join('.')}`] : undefined
}

/** A platform without its version, which the SDK fills in. */
export function isOpenPlatform(moniker: string): boolean {
  return /-(?!windows$)[a-z]+$/i.test(moniker.trim())
}
