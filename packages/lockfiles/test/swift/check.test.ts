import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ask, edited, type Files, told } from '../lock-question.ts'

const PATH = 'Package.resolved'
const MANIFEST = `// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "App", // .package(url: "https://example.com/nothing", from: "1.0.0")
    dependencies: [
        .package(url: "https://example.com/apple/Swift-Log.git", from: "1.5.0"),
        .package(name: "NIO", url: "https://example.com/apple/swift-nio", .upToNextMinor(from: "2.62.0")),
        .package(url: "git@example.com:a/tools.git", branch: "main"),
        .package(url: "https://example.com/a/wide", "1.0.0"..<"3.0.0"),
        .package(id: "mona.LinkedList", exact: "1.2.0"),
        .package(path: "../Local"),
    ],
    targets: [.target(name: "App", dependencies: [.product(name: "Logging", package: "swift-log")])]
)
`
const pin = (identity: string, state: object) => ({
  identity,
  kind: 'remoteSourceControl',
  location: `https://example.com/${identity}`,
  state: { revision: 'f'.repeat(40), ...state },
})
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const LOCK = `${JSON.stringify(
  {
    originHash: sha256(MANIFEST),
    pins: [
      pin('mona.linkedlist', { version: '1.2.0' }),
      pin('swift-log', { version: '1.5.4' }),
      pin('swift-nio', { version: '2.62.3' }),
      pin('tools', { branch: 'main' }),
      pin('wide', { version: '2.9.9' }),
    ],
    version: 3,
  },
  null,
  2,
)}\n`
const sound: Files = { [PATH]: LOCK, 'Package.swift': MANIFEST }
const swift = (from: string | RegExp, to: string): Files => ({ ...sound, 'Package.swift': edited(MANIFEST, from, to) })
const lock = (from: string | RegExp, to: string): Files => ({ ...sound, [PATH]: edited(LOCK, from, to) })

test('a sound lock, at both levels', async () => {
  const { findings, packages, manifests } = await ask(sound, PATH, { level: 'strict' })
  expect(findings.map(({ code, observed }) => [code, observed])).toEqual([
    ['lock-fresh', '5 packages, SwiftPM would accept it'],
  ])
  expect([packages, manifests]).toEqual([5, ['Package.swift']])
})

describe('what it is refused for', () => {
  const cases: readonly (readonly [string, Files, string])[] = [
    [
      'a package more',
      swift(
        '        .package(path',
        '        .package(url: "https://example.com/a/More", from: "1.0.0"),\n        .package(path',
      ),
      'dependency-added Package.swift:12 more 1.0.0..<2.0.0: not in the lock',
    ],
    [
      'another major',
      swift('from: "1.5.0"', 'from: "2.0.0"'),
      'dependency-unsatisfied Package.swift:7 swift-log 2.0.0..<3.0.0: the lock has 1.5.4, which is not',
    ],
    [
      'a later minor',
      swift('from: "2.62.0"', 'from: "2.61.0"'),
      'dependency-unsatisfied Package.swift:8 swift-nio 2.61.0..<2.62.0: the lock has 2.62.3',
    ],
    [
      'another branch',
      swift('branch: "main"', '.branch("next")'),
      'dependency-unsatisfied Package.swift:9 tools branch next: the lock has the branch main',
    ],
    [
      'a branch no more',
      swift('branch: "main"', 'from: "1.0.0"'),
      'dependency-unsatisfied Package.swift:9 tools 1.0.0..<2.0.0: the lock has the branch main',
    ],
    [
      'a narrower range',
      swift('"1.0.0"..<"3.0.0"', '"1.0.0"..."2.0.0"'),
      'dependency-unsatisfied Package.swift:10 wide 1.0.0...2.0.0: the lock has 2.9.9',
    ],
    [
      'another version',
      swift('exact: "1.2.0"', '.exact("1.2.1")'),
      'dependency-unsatisfied Package.swift:11 mona.linkedlist 1.2.1: the lock has 1.2.0',
    ],
    ['a package twice', lock('"wide"', '"tools"'), `lock-invalid ${PATH}:40 tools: in the lock twice`],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    expect((await ask(files, PATH)).findings[0]?.remedy?.command).toBe('swift package resolve')
    expect(await told(files, PATH)).toContainEqual(expect.stringContaining(`broken ${expected}`))
  })
})

test('any other text of the manifest, a comment too, is written anew', async () => {
  const files = swift('import', '// why\nimport')
  const [fresh, pending] = await told(files, PATH)
  expect([fresh, pending]).toEqual([
    expect.stringContaining('holds lock-fresh'),
    expect.stringContaining('rewrite-pending'),
  ])
  expect(await told(files, PATH, { level: 'strict' })).toEqual([
    'broken manifest-changed Package.swift Package.swift: its text is not the one that the lock was made from',
  ])
})

test('formats 1 and 2 have no hash', async () => {
  const two = LOCK.replace(/ {2}"originHash".*\n/, '').replace('"version": 3', '"version": 2')
  expect(await told({ ...sound, [PATH]: two }, PATH, { level: 'strict' })).toHaveLength(1)
  const one = JSON.stringify({
    object: {
      pins: [
        {
          package: 'Logging',
          repositoryURL: 'https://example.com/swift-log.git',
          state: { branch: null, revision: 'a', version: '1.5.4' },
        },
      ],
    },
    version: 1,
  })
  const manifest =
    'let package = Package(dependencies: [.package(url: "https://example.com/swift-log", from: "1.0.0")])\n'
  expect(await told({ [PATH]: one, 'Package.swift': manifest }, PATH, { level: 'strict' })).toHaveLength(1)
})

describe('left open, or no lock', () => {
  const more = '        .package(url: "https://example.com/a/More", from: "1.0.0"),\n        .package(path'
  const cases: readonly (readonly [string, Files, string])[] = [
    [
      'code',
      swift('let package', 'if true { }\nlet package'),
      'unknown undetermined Package.swift Package.swift: its list depends on code (`if`)',
    ],
    [
      'code, and a package more',
      {
        ...sound,
        'Package.swift': edited(MANIFEST, '        .package(path', more).replace(
          'let package',
          '#if os(Linux)\n#endif\nlet package',
        ),
      },
      'unknown undetermined Package.swift:14 more 1.0.0..<2.0.0: not in the lock; its list depends',
    ],
    [
      'an address that is made',
      swift('"https://example.com/a/wide"', 'base + "/wide"'),
      'it has a dependency that is not plain text',
    ],
    [
      'a pre-release',
      lock('1.5.4', '1.6.0-beta.1'),
      'unknown undetermined Package.swift:7 swift-log 1.5.0..<2.0.0: the lock has 1.6.0-beta.1',
    ],
    [
      'another manifest beside it',
      { ...sound, 'Package@swift-5.7.swift': MANIFEST },
      'another manifest stands beside it',
    ],
    ['no manifest', { [PATH]: LOCK }, `unknown manifest-absent ${PATH}`],
    ['a format to come', lock('"version": 3', '"version": 4'), `unknown lock-version-unknown ${PATH}`],
    ['nothing', { ...sound, [PATH]: '' }, `broken file-empty ${PATH}`],
    ['no pins', { ...sound, [PATH]: '{"version":3}' }, `broken lock-invalid ${PATH}`],
    [
      'half a pin',
      lock(/"version": "1.2.0"/, '"x": 1'),
      'broken dependency-unsatisfied Package.swift:11 mona.linkedlist 1.2.0: the lock has ffff',
    ],
    ['conflict markers', lock('  "pins"', '<<<<<<< HEAD\n  "pins"'), `broken conflict-markers ${PATH}:3`],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    const all = await told(files, PATH)
    expect(all).toContainEqual(expect.stringContaining(expected))
  })

  test('Xcode’s own', async () => {
    const path = 'App.xcodeproj/project.xcworkspace/xcshareddata/swiftpm/Package.resolved'
    expect(await told({ [path]: LOCK }, path)).toEqual([expect.stringContaining('unknown undetermined')])
  })

  test.each([
    ['brackets', '.package('.repeat(100_000)],
    ['quotes', '"'.repeat(200_001)],
    ['calls', '.package(url: "https://a/b")\n'.repeat(30_000)],
    ['comments', '/* '.repeat(100_000)],
  ])('hostile: %s', async (_, text) => {
    expect((await told({ ...sound, 'Package.swift': text }, PATH)).length).toBeGreaterThan(0)
  })
})
