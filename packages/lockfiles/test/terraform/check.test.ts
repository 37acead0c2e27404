import { describe, expect, test } from 'vitest'
import { ask, edited, type Files, told } from '../lock-question.ts'

const PATH = '.terraform.lock.hcl'
const entry = (
  address: string,
  version: string,
  constraints: string,
  hashes: readonly string[] = ['h1:a=', 'zh:b'],
) => `
provider "${address}" {
  version     = "${version}"
${constraints === '' ? '' : `  constraints = "${constraints}"\n`}  hashes = [
${hashes.map((hash) => `    "${hash}",\n`).join('')}  ]
}
`
const HEAD =
  '# This file is maintained automatically by "terraform init".\n# Manual edits may be lost in future updates.\n'
const AWS = 'registry.terraform.io/hashicorp/aws'
const RANDOM = 'registry.terraform.io/hashicorp/random'
const LOCK = HEAD + entry(AWS, '4.67.0', '>= 4.0.0, ~> 4.60') + entry(RANDOM, '3.5.1', '')
const MAIN = `terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 4.60"
    }
  }
  backend "s3" {}
}

provider "aws" {
  region = "eu-west-1" # one region
}

module "net" {
  source = "./modules/net"
  name   = "a \${var.env == "prod" ? "}" : "{"} b"
}

resource "random_pet" "name" {
  keepers = { at = timestamp(), "x" : 1 }
}
`
const NET = `terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 4.0" }
  }
}
locals {
  text = <<-EOT
    provider "nothing" {
  EOT
}
`
const sound: Files = { [PATH]: LOCK, 'main.tf': MAIN, 'modules/net/versions.tf': NET }
const main = (from: string | RegExp, to: string): Files => ({ ...sound, 'main.tf': edited(MAIN, from, to) })
const lock = (from: string | RegExp, to: string): Files => ({ ...sound, [PATH]: edited(LOCK, from, to) })
const more = (text: string): Files => ({ ...sound, 'more.tf': text })

test('a sound lock, at both levels', async () => {
  const { findings, packages, manifests } = await ask(sound, PATH, { level: 'strict' })
  expect(findings.map(({ code, observed }) => [code, observed])).toEqual([
    ['lock-fresh', '2 packages, Terraform would accept it'],
  ])
  expect([packages, manifests]).toEqual([2, ['main.tf', 'modules/net/versions.tf']])
})

describe('what it is refused for', () => {
  const cases: readonly (readonly [string, Files, string, string])[] = [
    [
      'a provider more',
      more('resource "null_resource" "x" {}\n'),
      'dependency-added more.tf:1 hashicorp/null: not in the lock',
      '',
    ],
    [
      'a provider by name',
      more('data "x_y" "z" {\n  provider = corp.west\n}\n'),
      'dependency-added more.tf:1 hashicorp/corp: not',
      '',
    ],
    [
      'a provider of another registry',
      more('terraform {\n  required_providers {\n    x = { source = "example.com/a/x" }\n  }\n}\n'),
      'dependency-added more.tf:3 example.com/a/x: not in the lock',
      '',
    ],
    [
      'in a check',
      more('check "up" {\n  data "http" "it" {}\n}\n'),
      'dependency-added more.tf:2 hashicorp/http: not in the lock',
      '',
    ],
    [
      'another major',
      main('~> 4.60', '~> 5.0'),
      'dependency-unsatisfied main.tf:6 hashicorp/aws ~> 5.0: the lock has 4.67.0, which ~> 5.0 does not allow',
      ' -upgrade',
    ],
    [
      'of a module',
      { ...sound, 'modules/net/versions.tf': edited(NET, '>= 4.0', '>= 4.0, != 4.67.0') },
      'dependency-unsatisfied modules/net/versions.tf:3 hashicorp/aws >= 4.0, != 4.67.0: the lock has 4.67.0',
      ' -upgrade',
    ],
    [
      'in the old form',
      main('region =', 'version = "< 4.67"\n  region ='),
      'dependency-unsatisfied main.tf:13 hashicorp/aws < 4.67: the lock has',
      ' -upgrade',
    ],
    [
      'an override',
      { ...sound, 'override.tf': 'terraform {\n  required_providers {\n    aws = "= 4.1.0"\n  }\n}\n' },
      'dependency-unsatisfied override.tf:3 aws = 4.1.0: the lock has 4.67.0',
      ' -upgrade',
    ],
    [
      'JSON',
      { ...sound, 'j.tf.json': '{"resource":{"null_resource":{"x":{}}},"data":[{"http":{"y":{}}}]}' },
      'dependency-added j.tf.json:1 hashicorp/null: not in the lock',
      '',
    ],
    [
      'a provider less',
      main(/resource "random_pet"[\s\S]*$/, ''),
      `dependency-removed ${PATH}:13 ${RANDOM}: in the lock, and nothing in the configuration`,
      '',
    ],
    [
      'a constraint of no known form',
      main('~> 4.60', 'latest'),
      'manifest-invalid main.tf:6 hashicorp/aws latest: not of a form that a constraint may have',
      '',
    ],
    [
      'an import without its resource',
      more('import {\n  to = null_resource.x\n  id = "x"\n}\n'),
      'dependency-added more.tf:1 hashicorp/null: not in the lock',
      '',
    ],
  ]
  test.each(cases)('%s', async (_, files, expected, option) => {
    const { findings } = await ask(files, PATH)
    expect(findings[0]?.remedy?.command).toBe(`terraform init -backend=false${option}`)
    expect(await told(files, PATH)).toContainEqual(expect.stringContaining(`broken ${expected}`))
  })
})

test.each<readonly [string, Files]>([
  ['what is built in', more('data "terraform_remote_state" "x" {}\nresource "terraform_data" "y" {}\n')],
  ['comments of every kind', more('/* provider "a" {\n*/ // resource\n# }\n')],
  ['CRLF', { ...sound, 'main.tf': MAIN.replaceAll('\n', '\r\n') }],
  [
    'an expression over lines',
    more(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Terraform's own
      'locals {\n  a = [for k, v in { a = 1 } : "${k}-%{ if v > 1 }x%{ endif }" if v != null]\n  b = (\n    1 +\n    2\n  )\n}\n',
    ),
  ],
  ['an address in capitals', main('source  = "hashicorp/aws"', 'source  = "HashiCorp/AWS"')],
])('taken: %s', async (_, files) => {
  expect(await told(files, PATH, { level: 'strict' })).toEqual([expect.stringMatching(/^holds lock-fresh/)])
})

describe('what the next init would rewrite', () => {
  const cases: readonly (readonly [string, Files, string])[] = [
    [
      'a wider constraint',
      main('~> 4.60', '>= 4.60'),
      'constraint-changed main.tf:6 hashicorp/aws >= 4.60: the lock has 4.67.0, chosen for >= 4.0.0, ~> 4.60',
    ],
    [
      'a constraint less',
      { ...sound, 'modules/net/versions.tf': '' },
      `constraint-changed ${PATH}:4 ${AWS} >= 4.0.0: recorded in the lock, and nothing asks`,
    ],
    ['no hash', lock(/ {2}hashes = \[[^\]]*\]\n/, ''), `checksum-missing ${PATH}:4 ${AWS}: the lock has no hash of it`],
    [
      'the hash of one platform',
      lock('    "zh:b",\n', ''),
      `checksum-missing ${PATH}:4 ${AWS}: the lock has one h1 hash and no zh`,
    ],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    const [fresh, pending] = await told(files, PATH)
    expect([fresh, pending]).toEqual([
      expect.stringContaining('holds lock-fresh'),
      expect.stringContaining('rewrite-pending'),
    ])
    expect(await told(files, PATH, { level: 'strict' })).toContainEqual(expect.stringContaining(`broken ${expected}`))
  })
})

describe('what is left open', () => {
  const cases: readonly (readonly [string, Files, string])[] = [
    [
      'a module of a registry',
      more('module "v" {\n  source = "terraform-aws-modules/vpc/aws"\n}\n'),
      'more.tf:1 module v: its module comes from terraform-aws-modules/vpc/aws',
    ],
    [
      'a module that is worked out',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Terraform's own
      more('module "v" {\n  source = "./${var.x}"\n}\n'),
      'more.tf:1 module v: its module comes from a source that only',
    ],
    [
      'a module above the tree',
      more('module "v" {\n  source = "../v"\n}\n'),
      'more.tf:1 module v: its module comes from ../v',
    ],
    [
      'a pre-release, with a module that is not read',
      {
        ...main('~> 4.60', '>= 4.60'),
        'more.tf': 'module "v" {\n  source = "acme/v/aws"\n}\n',
        [PATH]: LOCK.replace('4.67.0"', '4.67.0-beta1"'),
      },
      'main.tf:6 hashicorp/aws >= 4.60: the lock has the pre-release',
    ],
    ['what is no HCL', more('resource "a" {\n'), 'more.tf:1 more.tf: it is not HCL'],
    [
      'a text that does not end',
      more('locals {\n  a = "x\n}\n'),
      'more.tf:2 more.tf: a text or a comment that does not end',
    ],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    const all = await told(files, PATH)
    expect(all).toContainEqual(expect.stringContaining(`unknown undetermined ${expected}`))
    expect(all.filter((one) => one.startsWith('broken'))).toEqual([])
  })
})

describe('pre-releases', () => {
  const locked = (version: string) => LOCK.replace('4.67.0"', `${version}"`)
  const all = (version: string, constraint: string) =>
    told({ ...main('~> 4.60', constraint), [PATH]: locked(version) }, PATH)

  test.each(['4.67.0-beta1', '>= 4.60, 4.67.0-beta1', '>= 4.67.0-alpha, = 4.67.0-beta1', '< 4.67.0, 4.67.0-beta1'])(
    'named by %s',
    async (constraint) => {
      expect((await all('4.67.0-beta1', constraint))[0]).toMatch(/^holds lock-fresh/)
    },
  )

  test.each([
    ['4.67.0-beta1', '>= 4.60', 'is taken only where a constraint names it'],
    ['4.67.0-beta1', '4.67.0-beta2', 'does not allow'],
    ['4.67.0-beta1', '< 4.0, 4.67.0-beta1', 'does not allow'],
    ['4.67.0', '4.67.0-beta1', 'does not allow'],
    ['4.67.0', '<= 4.67.0-rc.1', 'does not allow'],
  ])('%s is not what %s asks for', async (version, constraint, why) => {
    expect(await all(version, constraint)).toContainEqual(
      expect.stringMatching(new RegExp(`^broken dependency-unsatisfied main.tf:6 .*${why}`)),
    )
  })

  test('a release after a pre-release is above it', async () => {
    expect((await all('4.67.0', '> 4.67.0-rc.1'))[0]).toMatch(/^holds lock-fresh/)
  })
})

test('an attribute that no lock has', async () => {
  const files = { ...main('~> 4.60', '>= 4.60'), [PATH]: LOCK.replace('  version', '  colour = "red"\n  version') }
  expect(await told(files, PATH)).toEqual([expect.stringContaining('a lock has no attribute `colour`')])
})

test('OpenTofu: its registry, its files before those of the same name, its command', async () => {
  const tofu: Files = {
    [PATH]: LOCK.replaceAll('registry.terraform.io', 'registry.opentofu.org'),
    'main.tf': 'resource "null_resource" "x" {}\n',
    'main.tofu': edited(MAIN, './modules/net', './modules/net/'),
    'modules/net/versions.tf': NET,
  }
  expect(await told(tofu, PATH, { level: 'strict' })).toEqual([expect.stringContaining('OpenTofu would accept it')])
  const { findings } = await ask({ ...tofu, 'more.tf': 'resource "a_b" "c" {}' }, PATH)
  expect(findings[0]?.remedy?.command).toBe('tofu init -backend=false')
})

describe('a lock that is none', () => {
  const cases: readonly (readonly [string, Files, string])[] = [
    ['cut off', lock(/\n {2}\]\n\}\n$/, '\n'), `lock-invalid ${PATH}:17`],
    ['nothing', { ...sound, [PATH]: '\n' }, `file-empty ${PATH}`],
    ['conflict markers', lock('  version     = "3', '<<<<<<< HEAD\n  version     = "3'), `conflict-markers ${PATH}:14`],
    ['a provider twice', lock(RANDOM, AWS), `lock-invalid ${PATH}:13 ${PATH}: ${AWS} is in it twice`],
    [
      'half an address',
      lock(RANDOM, 'hashicorp/random'),
      `lock-invalid ${PATH}:13 ${PATH}: hashicorp/random is no full address`,
    ],
    ['no version', lock('  version     = "3.5.1"\n', ''), `lock-invalid ${PATH}:13 ${PATH}: ${RANDOM} has no version`],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    expect(await told(files, PATH)).toEqual([expect.stringContaining(`broken ${expected}`)])
  })

  test.each([
    ['braces', '{'.repeat(200_000)],
    ['blocks', 'a {\n'.repeat(100_000)],
    ['lists', `a = ${'['.repeat(200_000)}`],
    ['templates', `a = "${'${"'.repeat(100_000)}`],
    ['heredocs', 'a = <<A\n'.repeat(50_000)],
    ['nothing readable', '\u0000\uffff'.repeat(100_000)],
  ])('hostile: %s', async (_, text) => {
    expect(await told({ ...sound, [PATH]: text, 'more.tf': text }, PATH)).toEqual([
      expect.stringContaining('broken lock-invalid'),
    ])
  })
})
