import { describe, expect, test } from 'vitest'
import { normalRange } from '../../src/nuget/range.ts'
import { ask, edited, type Files, told } from '../lock-question.ts'

const PATH = 'App/packages.lock.json'
const PROJECT = 'App/App.csproj'
const NET8 = {
  'Newtonsoft.Json': { type: 'Direct', requested: '[13.0.1, )', resolved: '13.0.1', contentHash: 'a' },
  Serilog: { type: 'Direct', requested: '[2.12.0, 3.0.0)', resolved: '2.12.0', contentHash: 'b' },
  'System.Text.Json': { type: 'Transitive', resolved: '8.0.0', contentHash: 'c' },
  lib: { type: 'Project', dependencies: { 'System.Text.Json': '[8.0.0, )' } },
}
const LOCK = JSON.stringify({ version: 1, dependencies: { 'net8.0': NET8 } }, null, 2)
const APP = `<Project Sdk="Microsoft.NET.Sdk">
  <!-- <PackageReference Include="Nothing" /> -->
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <SerilogVersion>2.12</SerilogVersion>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Newtonsoft.Json" Version="13.0.1" />
    <PackageReference Include="serilog" Version="[$(SerilogVersion),3.0)">
      <PrivateAssets>all</PrivateAssets>
    </PackageReference>
    <ProjectReference Include="..\\Lib\\Lib.csproj" />
  </ItemGroup>
</Project>
`
const LIB = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="System.Text.Json"><Version>8.0.0</Version></PackageReference>
  </ItemGroup>
</Project>
`
const sound: Files = { [PATH]: LOCK, [PROJECT]: APP, 'Lib/Lib.csproj': LIB }
const app = (from: string | RegExp, to: string): Files => ({ ...sound, [PROJECT]: edited(APP, from, to) })
const lock = (from: string | RegExp, to: string): Files => ({ ...sound, [PATH]: edited(LOCK, from, to) })
const item = (text: string) => app('    <ProjectReference', `    ${text}\n    <ProjectReference`)

test('a sound lock, at both levels', async () => {
  const { findings, packages, manifests } = await ask(sound, PATH, { level: 'strict' })
  expect(findings.map(({ code, observed }) => [code, observed])).toEqual([
    ['lock-fresh', '3 packages, NuGet would accept it'],
  ])
  expect([packages, manifests]).toEqual([3, [PROJECT]])
})

describe('what it is refused for', () => {
  const cases: readonly (readonly [string, Files, string])[] = [
    [
      'a package more',
      item('<PackageReference Include="Polly" Version="8.0.0" />'),
      `dependency-added ${PROJECT}:12 Polly 8.0.0: not in the lock`,
    ],
    [
      'a package that was another’s',
      item('<PackageReference Include="System.Text.Json" Version="8.0.0" />'),
      `dependency-added ${PROJECT}:12 System.Text.Json 8.0.0: the lock has it as Transitive only`,
    ],
    [
      'a package less',
      app(/ *<PackageReference Include="Newtonsoft.*\n/, ''),
      `dependency-removed ${PATH}:5 Newtonsoft.Json [13.0.1, ): in the lock, and the project does not`,
    ],
    [
      'another version',
      app('"13.0.1"', '"13.0.3"'),
      `constraint-changed ${PROJECT}:8 Newtonsoft.Json 13.0.3: the lock was made for [13.0.1, ) (and has 13.0.1)`,
    ],
    [
      'the same version, exactly',
      app('"13.0.1"', '"[13.0.1]"'),
      `constraint-changed ${PROJECT}:8 Newtonsoft.Json [13.0.1]: the lock was made for`,
    ],
    [
      'a property',
      app('2.12<', '2.13<'),
      `constraint-changed ${PROJECT}:9 serilog [2.13,3.0): the lock was made for [2.12.0, 3.0.0)`,
    ],
    [
      'another framework',
      app('net8.0', 'net9.0'),
      `setting-changed ${PROJECT}:4 TargetFramework net9.0: the lock has net8.0`,
    ],
    [
      'a framework more',
      app(/<TargetFramework>.*>/, '<TargetFrameworks>net8.0;net48</TargetFrameworks>'),
      `setting-changed ${PROJECT}:4 TargetFramework net48: the lock has net8.0`,
    ],
    [
      'a runtime',
      app('<SerilogVersion>', '<RuntimeIdentifiers>linux-x64</RuntimeIdentifiers><SerilogVersion>'),
      `setting-changed ${PROJECT}:5 RuntimeIdentifier linux-x64: the lock has none`,
    ],
    [
      'a project more',
      { ...item('<ProjectReference Include="../More/More.fsproj" />'), 'More/More.fsproj': LIB },
      `member-added ${PROJECT}:12 More.fsproj: a project that the lock does not have`,
    ],
    [
      'what a project references',
      { ...sound, 'Lib/Lib.csproj': edited(LIB, '8.0.0', '8.0.5') },
      'member-changed Lib/Lib.csproj:4 System.Text.Json 8.0.5: the lock has Lib.csproj with [8.0.0, )',
    ],
    [
      'for one framework',
      item(`<PackageReference Include="Polly" Version="8.0.0" Condition="'$(TargetFramework)' == 'net8.0'" />`),
      `dependency-added ${PROJECT}:12 Polly 8.0.0: not in the lock`,
    ],
    [
      'for all above it',
      {
        ...sound,
        'Directory.Build.props':
          '<Project>\n<ItemGroup>\n<PackageReference Include="Polly" Version="8.0.0" />\n</ItemGroup></Project>',
      },
      'dependency-added Directory.Build.props:3 Polly 8.0.0: not in the lock',
    ],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    const { findings } = await ask(files, PATH)
    expect(findings[0]?.remedy?.command).toBe('cd App && dotnet restore --force-evaluate')
    expect(await told(files, PATH)).toContainEqual(expect.stringContaining(`broken ${expected}`))
  })
})

describe('central versions', () => {
  const central = (version: string): Files => ({
    ...app('Include="Newtonsoft.Json" Version="13.0.1"', 'Include="Newtonsoft.Json"'),
    'Directory.Packages.props': `<Project>\n  <ItemGroup>\n    <PackageVersion Include="Newtonsoft.Json" Version="${version}" />\n  </ItemGroup>\n</Project>\n`,
  })
  test('the same', async () => {
    expect(await told(central('13.0.1'), PATH)).toEqual([expect.stringMatching(/^holds lock-fresh/)])
  })
  test('another, told where it stands', async () => {
    expect(await told(central('13.0.3'), PATH)).toEqual([
      `broken constraint-changed Directory.Packages.props:3 Newtonsoft.Json 13.0.3: the lock was made for [13.0.1, ) (and has 13.0.1)`,
    ])
  })
  test('one that a project overrides', async () => {
    const files = { ...central('13.0.3'), [PROJECT]: edited(APP, '.Json" Version=', '.Json" VersionOverride=') }
    expect(await told(files, PATH)).toEqual([expect.stringMatching(/^holds lock-fresh/)])
  })
})

test.each<readonly [string, Files]>([
  [
    'another framework’s package',
    item(`<PackageReference Include="Polly" Version="8.0.0" Condition=" '$(TargetFramework)' == 'net48' " />`),
  ],
  [
    'what an SDK references by itself',
    lock(
      '"Newtonsoft.Json"',
      '"NETStandard.Library": {"type":"Direct","requested":"[2.0.3, )","contentHash":"x"},\n"Newtonsoft.Json"',
    ),
  ],
  [
    'a framework by its long name',
    {
      [PATH]: LOCK.replace('net8.0', '.NETStandard,Version=v2.0'),
      [PROJECT]: edited(APP, 'net8.0', 'netstandard2.0'),
      'Lib/Lib.csproj': LIB,
    },
  ],
  [
    'packages.App.lock.json beside another project',
    { 'App/packages.App.lock.json': LOCK, [PROJECT]: APP, 'App/B.csproj': APP, 'Lib/Lib.csproj': LIB },
  ],
])('taken: %s', async (_, files) => {
  const path = Object.keys(files).find((one) => one.endsWith('.lock.json')) as string
  expect(await told(files, path, { level: 'strict' })).toEqual([expect.stringMatching(/^holds lock-fresh/)])
})

test('a package without a hash is taken, and strictly is not', async () => {
  const files = lock(/,\s*"contentHash": "c"/, '')
  const [fresh, pending] = await told(files, PATH)
  expect([fresh, pending]).toEqual([
    expect.stringContaining('holds lock-fresh'),
    expect.stringContaining('rewrite-pending'),
  ])
  expect(await told(files, PATH, { level: 'strict' })).toEqual([
    expect.stringContaining('broken checksum-missing App/packages.lock.json'),
  ])
})

describe('what is left open', () => {
  const less = app(/ *<PackageReference Include="Newtonsoft.*\n/, '')
  const cases: readonly (readonly [string, Files, string])[] = [
    [
      'a condition',
      item(`<PackageReference Include="Polly" Version="8" Condition="'$(CI)' == 'true'" />`),
      `${PROJECT}:12 Polly: a condition, or a later change`,
    ],
    [
      'a version that is computed',
      app('"13.0.1"', '"$(JsonVersion)"'),
      `${PROJECT}:8 Newtonsoft.Json: its version cannot be told`,
    ],
    [
      'a later change',
      item('<PackageReference Update="Newtonsoft.Json" Version="14.0.0" />'),
      `${PROJECT}:8 Newtonsoft.Json: a condition`,
    ],
    [
      'an import',
      {
        ...less,
        [PROJECT]: edited(
          less[PROJECT] as string,
          '  <ItemGroup>',
          '  <Import Project="../eng/more.props" />\n  <ItemGroup>',
        ),
      },
      `Newtonsoft.Json: in the lock, and not in the project; what more.props brings in is not known`,
    ],
    [
      'an SDK of its own',
      { ...less, [PROJECT]: edited(less[PROJECT] as string, 'Microsoft.NET.Sdk', 'MSTest.Sdk/3.0') },
      'what MSTest.Sdk/3.0 brings in is not known',
    ],
    [
      'a project that is not there',
      { [PATH]: LOCK, [PROJECT]: APP },
      `${PROJECT}:12 Lib.csproj: a project that cannot be read here`,
    ],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    const all = await told(files, PATH)
    expect(all.filter((one) => one.startsWith('broken'))).toEqual([])
    expect(all).toContainEqual(expect.stringMatching(/^unknown undetermined/))
    expect(all).toContainEqual(expect.stringContaining(expected))
  })
})

describe('nothing measured', () => {
  const cases: readonly (readonly [string, Files, string])[] = [
    ['no project', { [PATH]: LOCK }, `unknown manifest-absent ${PATH}`],
    [
      'two projects',
      { ...sound, 'App/B.csproj': APP },
      `unknown undetermined ${PATH} ${PATH}: of which project it is, App/App.csproj or App/B.csproj`,
    ],
    [
      'no framework',
      app(/ *<TargetFramework>.*\n/, ''),
      `unknown undetermined ${PATH} ${PATH}: the frameworks of ${PROJECT}`,
    ],
    [
      'no XML',
      app('</ItemGroup>', '</Itemgroup>'),
      `unknown manifest-invalid ${PATH} ${PATH}: ${PROJECT}: </Itemgroup> closes nothing (line 13)`,
    ],
    ['a format to come', lock('"version": 1', '"version": 3'), `unknown lock-version-unknown ${PATH}`],
    ['nothing', { ...sound, [PATH]: '' }, `broken file-empty ${PATH}`],
    ['cut off', { ...sound, [PATH]: LOCK.slice(0, -20) }, `broken json-invalid ${PATH}:`],
    ['another file', { ...sound, [PATH]: '{}' }, `broken lock-invalid ${PATH}`],
    [
      'conflict markers',
      lock('  "dependencies"', '<<<<<<< HEAD\n  "dependencies"'),
      `broken conflict-markers ${PATH}:3`,
    ],
    ['deep XML', { ...sound, [PROJECT]: '<a>'.repeat(100_000) }, 'unknown manifest-invalid'],
    ['long XML', { ...sound, [PROJECT]: `<a ${' '.repeat(200_000)}` }, 'unknown manifest-invalid'],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    expect(await told(files, PATH)).toEqual([expect.stringContaining(expected)])
  })
})

// NuGet.Versioning's own tests of VersionRange.ToNormalizedString have these forms.
test.each([
  ['1', '[1.0.0, )'],
  ['1.0.0.0', '[1.0.0, )'],
  ['1.2.3.4-Beta', '[1.2.3.4-beta, )'],
  ['[1.0]', '[1.0.0]'],
  ['[1.0, 1.0]', '[1.0.0]'],
  ['(1.0,2.0]', '(1.0.0, 2.0.0]'],
  ['(,1.0]', '(, 1.0.0]'],
  ['1.*', '[1.*, )'],
  ['(1.0]', undefined],
  ['v1', undefined],
  ['', undefined],
])('the range %j', (written, expected) => {
  expect(normalRange(written)).toBe(expected)
})
