// Projects of JavaScript's package managers whose locks hold so many invented packages, as the tools write them.
import { invented, type Project } from './project.ts'

/** For `npm ci`: format 3, every package in the top folder. */
export function npmProject(count: number): Project {
  const packages = invented(count)
  const entries = packages.map(({ name, needs, sha512 }) => [
    `node_modules/${name}`,
    {
      version: '1.2.3',
      resolved: `https://registry.example.org/${name}/-/${name}-1.2.3.tgz`,
      integrity: sha512,
      license: 'MIT',
      ...(needs ? { dependencies: { [needs]: '^1.0.0' } } : {}),
      engines: { node: '>=18' },
    },
  ])
  const root = { name: 'bench', version: '1.0.0', dependencies: direct(packages) }
  const lock = {
    name: 'bench',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': root, ...Object.fromEntries(entries) },
  }
  return { 'package.json': json(root), 'package-lock.json': json(lock) }
}

/** For pnpm: format 9.0. */
export function pnpmProject(count: number): Project {
  const packages = invented(count)
  const wanted = Object.keys(direct(packages)).flatMap((name) => [
    `      ${name}:`,
    '        specifier: ^1.0.0',
    '        version: 1.2.3',
  ])
  const entries = packages.flatMap(({ name, sha512 }) => [
    `  ${name}@1.2.3:`,
    `    resolution: {integrity: ${sha512}}`,
    "    engines: {node: '>=18'}",
    '',
  ])
  const snapshots = packages.flatMap(({ name, needs }) =>
    needs ? [`  ${name}@1.2.3:`, '    dependencies:', `      ${needs}: 1.2.3`, ''] : [`  ${name}@1.2.3: {}`, ''],
  )
  const settings = ['settings:', '  autoInstallPeers: true', '  excludeLinksFromLockfile: false', '']
  const lines = [
    ...["lockfileVersion: '9.0'", '', ...settings, 'importers:', '', '  .:', '    dependencies:', ...wanted, ''],
    ...['packages:', '', ...entries, 'snapshots:', '', ...snapshots],
  ]
  return {
    'package.json': json({ name: 'bench', dependencies: direct(packages) }),
    'pnpm-lock.yaml': lines.join('\n'),
    // Else pnpm 12 asks the registry when each package was published.
    'pnpm-workspace.yaml': 'minimumReleaseAge: 0\n',
  }
}

/** For Bun: the text lock, format 1. */
export function bunProject(count: number): Project {
  const packages = invented(count)
  const wanted = Object.keys(direct(packages)).map((name) => `        "${name}": "^1.0.0",`)
  const entries = packages.map(
    ({ name, needs, sha512 }) =>
      `    "${name}": ["${name}@1.2.3", "", ${needs ? `{ "dependencies": { "${needs}": "^1.0.0" } }` : '{}'}, "${sha512}"],`,
  )
  const lines = [
    ...['{', '  "lockfileVersion": 1,', '  "configVersion": 1,', '  "workspaces": {', '    "": {'],
    ...['      "name": "bench",', '      "dependencies": {', ...wanted, '      },', '    },', '  },'],
    ...['  "packages": {', entries.join('\n\n'), '  }', '}', ''],
  ]
  return { 'package.json': json({ name: 'bench', dependencies: direct(packages) }), 'bun.lock': lines.join('\n') }
}

function direct(packages: ReturnType<typeof invented>): Record<string, string> {
  const own = packages.filter(({ isDirect }) => isDirect)
  return Object.fromEntries(own.map(({ name }) => [name, '^1.0.0']))
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
