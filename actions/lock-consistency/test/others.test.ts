import { describe, expect, test } from 'vitest'
import { check, type Files } from './bundle.ts'

const ACTIONS = `version: 'v0.0.2'
workflows:
    '.github/workflows/ci.yml':
        - 'actions/checkout@v4.3.1'
dependencies:
    'actions/checkout@v4.3.1':
        ref: 'v4.3.1'
        commit: 'sha1-34e114876b0b11c390a56381ad16ebd13914f8d5'
        owner_id: 44036562
        repo_id: 197814629
`
const workflow = (ref: string) => `on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@${ref}\n`
const terraform = (constraint: string) =>
  `resource "aws_vpc" "a" {}\nprovider "aws" {\n  version = "${constraint}"\n}\n`
const TERRAFORM =
  'provider "registry.terraform.io/hashicorp/aws" {\n  version     = "4.67.0"\n  constraints = "~> 4.60"\n  hashes = [\n    "zh:a",\n  ]\n}\n'
const project = (version: string) =>
  `<Project Sdk="Microsoft.NET.Sdk">\n<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>\n<ItemGroup>\n<PackageReference Include="Polly" Version="${version}" />\n</ItemGroup>\n</Project>\n`
const NUGET =
  '{"version":1,"dependencies":{"net8.0":{"Polly":{"type":"Direct","requested":"[8.0.0, )","resolved":"8.0.0","contentHash":"a"}}}}'
const pubspec = (constraint: string) => `name: a\ndependencies:\n  args: ${constraint}\n`
const PUB =
  'packages:\n  args:\n    dependency: "direct main"\n    description:\n      name: args\n      sha256: "ab"\n      url: "https://example.com"\n    source: hosted\n    version: "2.6.0"\nsdks:\n  dart: ">=3.5.0 <4.0.0"\n'
const swift = (from: string) =>
  `let package = Package(dependencies: [\n  .package(url: "https://example.com/a/log.git", from: "${from}"),\n])\n`
const SWIFT =
  '{"pins":[{"identity":"log","kind":"remoteSourceControl","location":"https://example.com/a/log.git","state":{"revision":"a","version":"1.5.4"}}],"version":2}'

const cases: readonly (readonly [string, (version: string) => Files, string, string, RegExp])[] = [
  [
    'actions.lock',
    (v) => ({ '.github/workflows/actions.lock': ACTIONS, '.github/workflows/ci.yml': workflow(v) }),
    'v4.3.1',
    'v5',
    /Fix: gh actions-lock$/,
  ],
  [
    '.terraform.lock.hcl',
    (v) => ({ 'infra/.terraform.lock.hcl': TERRAFORM, 'infra/main.tf': terraform(v) }),
    '~> 4.60',
    '~> 5.0',
    /Fix: cd infra && terraform init -backend=false -upgrade$/,
  ],
  [
    'packages.lock.json',
    (v) => ({ 'App/packages.lock.json': NUGET, 'App/App.csproj': project(v) }),
    '8.0.0',
    '8.1.0',
    /Fix: cd App && dotnet restore --force-evaluate$/,
  ],
  [
    'pubspec.lock',
    (v) => ({ 'pubspec.lock': PUB, 'pubspec.yaml': pubspec(v) }),
    '^2.0.0',
    '^3.0.0',
    /Fix: dart pub get$/,
  ],
  [
    'Package.resolved',
    (v) => ({ 'Package.resolved': SWIFT, 'Package.swift': swift(v) }),
    '1.5.0',
    '2.0.0',
    /Fix: swift package resolve$/,
  ],
]

describe.each(cases)('%s', (_, files, sound, drifted, fix) => {
  test('sound', async () => {
    const { report } = await check(files(sound))
    expect([report.verdict.outcome, report.verdict.code]).toEqual(['pass', 'locks-fresh'])
  })
  test('drifted', async () => {
    const { report } = await check(files(drifted))
    expect([report.verdict.outcome, report.verdict.code]).toEqual(['fail', 'lock-stale'])
    expect(report.verdict.reason).toMatch(fix)
    expect(report.verdict.findings.some(({ outcome, where }) => outcome === 'broken' && (where?.line ?? 0) > 0)).toBe(
      true,
    )
  })
})
