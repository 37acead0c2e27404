// What is done to a project after it was locked. A mutation that does not fit a project gives null.
import {
  type Apply,
  both,
  change,
  drop,
  edit,
  memberA,
  move,
  onLock,
  put,
  root,
  set,
  text,
  unless,
  where,
} from './edits.ts'
import { MUTATIONS_OF_SETTINGS } from './mutations-settings.ts'
import { type Files, json } from './projects.ts'

export type Mutation = { readonly name: string; readonly apply: Apply }

const DEPENDENCIES: readonly Mutation[] = [
  { name: 'added', apply: root(unless('devDependencies', 'cg-epsilon', put('dependencies', 'cg-epsilon', '^1.0.0'))) },
  {
    name: 'added, another version is locked',
    apply: root(unless('dependencies', 'cg-gamma', put('dependencies', 'cg-gamma', '^0.2.0'))),
  },
  {
    name: 'added, in the lock already',
    apply: root(where('dependencies', 'cg-beta', put('dependencies', 'cg-gamma', '^0.1.0'))),
  },
  { name: 'added for development', apply: root(put('devDependencies', 'cg-native', '^1.0.0')) },
  { name: 'added, optional', apply: root(put('optionalDependencies', 'cg-native', '1.0.0')) },
  { name: 'added, peer', apply: root(put('peerDependencies', 'cg-native', '^1.0.0')) },
  {
    name: 'added, optional peer',
    apply: root(
      both(
        put('peerDependencies', 'cg-native', '^1.0.0'),
        put('peerDependenciesMeta', 'cg-native', { optional: true }),
      ),
    ),
  },
  { name: 'removed', apply: root(drop('dependencies', 'cg-beta')) },
  { name: 'removed, development', apply: root(drop('devDependencies', 'cg-epsilon')) },
  { name: 'widened', apply: root(change('dependencies', 'cg-alpha', '>=1.0.0')) },
  { name: 'widened, development', apply: root(change('devDependencies', 'cg-epsilon', '>=1.0.0 <2')) },
  { name: 'narrowed, still satisfied', apply: root(change('dependencies', 'cg-alpha', '^1.2.0')) },
  { name: 'narrowed, not satisfied', apply: root(change('dependencies', 'cg-alpha', '1.1.0')) },
  { name: 'another major', apply: root(change('dependencies', 'cg-beta', '^2.0.0')) },
  { name: 'a tag', apply: root(change('dependencies', 'cg-alpha', 'latest')) },
  { name: 'anything', apply: root(change('dependencies', 'cg-alpha', '*')) },
  { name: 'a pre-release', apply: root(change('dependencies', 'cg-alpha', '^3.0.0-beta.1')) },
  { name: 'moved to development', apply: root(move('dependencies', 'devDependencies', 'cg-beta')) },
  { name: 'moved to optional', apply: root(move('dependencies', 'optionalDependencies', 'cg-beta')) },
  {
    name: 'in two groups',
    apply: root(where('dependencies', 'cg-alpha', put('devDependencies', 'cg-alpha', '^1.0.0'))),
  },
  {
    name: 'reordered',
    apply: root((it) =>
      set('dependencies', Object.fromEntries(Object.entries(it['dependencies'] ?? {}).reverse()))(it),
    ),
  },
  { name: 'peer changed', apply: root(change('peerDependencies', 'cg-gamma', '^0.2.0')) },
  { name: 'peer removed', apply: root(drop('peerDependencies', 'cg-gamma')) },
  { name: 'alias changed', apply: root(change('dependencies', 'renamed', 'npm:cg-alpha@^2.0.0')) },
  { name: 'alias of another', apply: root(change('dependencies', 'renamed', 'npm:cg-gamma@^0.1.0')) },
  { name: 'folder changed', apply: root(change('dependencies', 'lib', 'file:./lib2')) },
  {
    name: "folder's own dependency changed",
    apply: edit('lib/package.json', change('dependencies', 'cg-epsilon', '~1.0.0')),
  },
  { name: "folder's version bumped", apply: edit('lib/package.json', set('version', '0.6.0')) },
]

const MANIFEST: readonly Mutation[] = [
  { name: 'renamed', apply: root(set('name', 'another')) },
  { name: 'version bumped', apply: root(set('version', '1.0.1')) },
  { name: 'engines changed', apply: root(set('engines', { node: '>=16' })) },
  { name: 'bin added', apply: root(set('bin', { plain: './cli.js' })) },
  { name: 'scripts changed', apply: root(set('scripts', { test: 'true' })) },
  { name: 'manifest with CRLF', apply: text('package.json', (it) => it.replaceAll('\n', '\r\n')) },
]

const hasMembers = (files: Files): boolean => files['packages/a/package.json'] !== undefined

const without = (files: Files, path: string): Files | null =>
  files[path] === undefined ? null : Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))

const memberC =
  (more: object): Apply =>
  (files) =>
    hasMembers(files) ? { ...files, 'packages/c/package.json': json({ name: 'c', version: '1.0.0', ...more }) } : null

const MEMBERS: readonly Mutation[] = [
  { name: 'member: added dependency', apply: memberA(put('dependencies', 'cg-epsilon', '^1.0.0')) },
  { name: 'member: not satisfied', apply: memberA(change('dependencies', 'cg-alpha', '2.0.0')) },
  { name: 'member: widened', apply: memberA(change('dependencies', 'cg-alpha', '>=1.0.0 <2')) },
  { name: 'member: removed dependency', apply: memberA(drop('dependencies', 'cg-alpha')) },
  { name: 'member: moved to development', apply: memberA(move('dependencies', 'devDependencies', 'cg-alpha')) },
  { name: 'member: version bumped', apply: memberA(set('version', '1.1.0')) },
  { name: 'member: other member not satisfied', apply: edit('packages/b/package.json', set('version', '2.0.0')) },
  { name: 'member: renamed', apply: edit('tools/cli/package.json', set('name', 'cli2')) },
  { name: 'member added', apply: memberC({ dependencies: { 'cg-epsilon': '^1.0.0' } }) },
  { name: 'member added, without dependencies', apply: memberC({}) },
  { name: 'member removed', apply: (files) => without(files, 'tools/cli/package.json') },
]

const conflicted = (lock: string): string => {
  const lines = lock.split('\n')
  const middle = Math.floor(lines.length / 2)
  const conflict = ['<<<<<<< HEAD', lines[middle], '=======', lines[middle], '>>>>>>> topic']
  return [...lines.slice(0, middle), ...conflict, ...lines.slice(middle + 1)].join('\n')
}

const LOCK: readonly Mutation[] = [
  { name: 'lock with CRLF', apply: onLock((it) => it.replaceAll('\n', '\r\n')) },
  { name: 'conflict in the lock', apply: onLock(conflicted) },
  { name: 'empty lock', apply: onLock(() => '') },
  { name: 'lock cut off', apply: onLock((it) => it.slice(0, Math.floor(it.length / 2))) },
]

export const MUTATIONS: readonly Mutation[] = [
  { name: 'none', apply: (files) => files },
  ...[...DEPENDENCIES, ...MANIFEST, ...MEMBERS, ...MUTATIONS_OF_SETTINGS, ...LOCK],
]
