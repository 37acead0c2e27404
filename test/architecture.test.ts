import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gateNames } from '../tools/gates.ts'
import {
  effectsOnImport,
  functionSizes,
  importsOf,
  ROOT,
  repositoryFiles,
  type Source,
  sources,
  trackedFiles,
} from './sources.ts'

const SHIPPED = /^(actions\/[^/]+|packages\/(core|lockfiles|probes|test-results|github|platform-[^/]+))\/src\//

/** Where an import leads: a folder of ours such as `packages/core`, or the name as it was written. */
function target(source: Source, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(source.path), specifier)
  const own = /^@ci-gates\/([^/]+)(?:\/(.+))?$/.exec(specifier)
  return own ? `packages/${own[1]}${own[2] ? `/src/${own[2]}/` : '/src/'}` : specifier
}

function offences(matching: RegExp, isOffence: (to: string, source: Source) => boolean): string[] {
  return sources(matching).flatMap((source) =>
    importsOf(source)
      .map((specifier) => target(source, specifier))
      .filter((to) => isOffence(to, source))
      .map((to) => `${source.path} imports ${to}`),
  )
}

describe('directions: tools → actions → packages → core/model', () => {
  const rules: readonly (readonly [string, RegExp, (to: string, source: Source) => boolean])[] = [
    [
      'the model imports itself, and libraries that are as pure',
      /^packages\/core\/src\/model\//,
      (to) => !/^(packages\/core\/src\/model\/|valibot$|re2js$)/.test(to),
    ],
    [
      'lockfiles imports itself, the model, and parsers',
      /^packages\/lockfiles\/src\//,
      (to) =>
        !/^(packages\/lockfiles\/src\/|packages\/core\/src\/model\/|smol-toml$|toml-eslint-parser$|jsonc-parser$|semver\/|yaml$|@renovatebot\/pep440$)/.test(
          to,
        ),
    ],
    [
      "probes imports itself, the model, Node's own modules, json-p3 and re2js",
      /^packages\/probes\/src\//,
      (to) => !/^(packages\/probes\/src\/|packages\/core\/src\/model\/|node:|json-p3$|re2js$)/.test(to),
    ],
    [
      'core imports no other package of ours',
      /^packages\/core\/src\//,
      (to) => /^(packages\/(?!core\/)|actions\/|tools\/)/.test(to),
    ],
    ['packages import no action and no tool', /^packages\/[^/]+\/src\//, (to) => /^(actions|tools)\//.test(to)],
    [
      'an action imports no other action',
      /^actions\//,
      (to, { path }) => to.startsWith('actions/') && to.split('/')[1] !== path.split('/')[1],
    ],
    ['nothing that ships imports tools or the testkit', SHIPPED, (to) => /^(tools|packages\/testkit)\//.test(to)],
    [
      'github imports itself, the model, the toolkit and octokit',
      /^packages\/github\/src\//,
      (to) =>
        !/^(packages\/github\/src\/|packages\/core\/src\/model\/|node:|@actions\/github$|@octokit\/plugin-|bottleneck(\/light\.js)?$)/.test(
          to,
        ),
    ],
    [
      'octokit is reached through packages/github alone',
      /^(actions|packages)\/[^/]+\/src\//,
      (to, { path }) =>
        /^(@octokit\/|@actions\/github$|bottleneck)/.test(to) && !path.startsWith('packages/github/src/'),
    ],
    [
      'the toolkit stays behind core/runner and packages/github',
      /^(actions|packages)\/[^/]+\/src\//,
      (to, { path }) =>
        to.startsWith('@actions/') && !/^packages\/(core\/src\/runner|github\/src|platform-[^/]+\/src)\//.test(path),
    ],
  ]
  test.each(rules)('%s', (_, matching, isOffence) => {
    expect(sources(matching).length).toBeGreaterThan(0)
    expect(offences(matching, isOffence)).toEqual([])
  })

  test('core names no gate', () => {
    const named = sources(/^packages\/core\/src\//).flatMap(({ path, text }) =>
      gateNames()
        .filter((name) => text.includes(name))
        .map((name) => `${path} names ${name}`),
    )
    expect(named).toEqual([])
  })
})

test('octokit is loaded by `import()` alone', () => {
  const heavy = /^import (?!type ).* from '(?:@actions\/|@octokit\/|bottleneck|node:http|\.\/octokit\.ts)/m
  const eager = sources(/^packages\/github\/src\//).filter(({ text }) => heavy.test(text))
  expect(eager.map(({ path }) => path)).toEqual(['packages/github/src/octokit.ts'])
})

describe("purity is the compiler's business", () => {
  const impure = [
    "import 'node:fs'",
    'process.exit()',
    "fetch('x')",
    "console.log('x')",
    'setTimeout(() => {}, 1)',
    "Buffer.from('x')",
    'new TextEncoder()',
  ]
  test.each(['packages/core/src/model', 'packages/lockfiles'])('%s refuses what only a platform has', (project) => {
    const folder = join(ROOT, '.cache', 'purity', project.replaceAll('/', '-'))
    mkdirSync(folder, { recursive: true })
    for (const [at, statement] of impure.entries())
      writeFileSync(join(folder, `impure-${at}.ts`), `${statement}\nexport {}\n`)
    const config = {
      extends: join(ROOT, project, 'tsconfig.json'),
      compilerOptions: { rootDir: ROOT },
      include: [folder, join(ROOT, 'packages/core/src/model')],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const told = compile(join(folder, 'tsconfig.json'))
    const passed = impure.filter((_, at) => !told.includes(`impure-${at}.ts`))
    expect(passed).toEqual([])
  })
})

function compile(config: string): string {
  try {
    return execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config], {
      encoding: 'utf8',
    })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}

describe('sizes', () => {
  test('a file of what ships has at most 200 lines, a function 40', () => {
    const large = sources(SHIPPED).flatMap((source) => [
      ...(source.text.trimEnd().split('\n').length > 200 ? [`${source.path} has more than 200 lines`] : []),
      ...functionSizes(source)
        .filter(({ lines }) => lines > 40)
        .map(({ name, lines }) => `${source.path}: ${name} has ${lines} lines`),
    ])
    expect(large).toEqual([])
  })
})

describe('modules', () => {
  test('only main.ts has effects on import', () => {
    const loud = sources(SHIPPED)
      .filter(({ path }) => !/(\/main|\.d)\.ts$/.test(path))
      .flatMap((source) => effectsOnImport(source).map((effect) => `${source.path}: ${effect}`))
    expect(loud).toEqual([])
  })

  test('main.ts has three lines', () => {
    for (const name of gateNames())
      expect(
        readFileSync(join(ROOT, 'actions', name, 'src/main.ts'), 'utf8')
          .split('\n')
          .filter((line) => line !== ''),
      ).toHaveLength(3)
  })
})

describe('the repository', () => {
  test('every dependency has an exact version', () => {
    const manifests = repositoryFiles().filter(
      (path) => /(^|\/)package\.json$/.test(path) && !/^(examples|.*\/(fixtures|dist))\//.test(path),
    )
    const loose = manifests.flatMap((path) => {
      const manifest = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<
        string,
        Record<string, string> | undefined
      >
      const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
        Object.entries(manifest[kind] ?? {}),
      )
      return all
        .filter(([, version]) => !/^(workspace:\*|npm:[@\w/-]+@\d+\.\d+\.\d+|\d+\.\d+\.\d+(-[\w.]+)?)$/.test(version))
        .map(([name, version]) => `${path}: ${name} ${version}`)
    })
    expect(loose).toEqual([])
  })

  test("no registry's host and no path of a machine stands in it", () => {
    const hosts = [
      'registry.npmjs',
      'pypi.o',
      'pythonhosted.o',
      'crates.io/api',
      'proxy.golang.o',
      'repo1.maven',
      'rubygems.o',
      'packagist.o',
    ].map((host) => (host.endsWith('.o') ? `${host}rg` : host))
    const paths = ['work', 'root', 'home/runner'].map((folder) => new RegExp(`(?<![\\w.$}{])/${folder}/`))
    const checked = trackedFiles().filter((path) => !path.startsWith('test/architecture'))
    const found = checked.flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      return [
        ...hosts.filter((host) => text.includes(host)),
        ...paths.filter((pattern) => pattern.test(text)).map(String),
      ].map((what) => `${path}: ${what}`)
    })
    expect(found).toEqual([])
  })
})
