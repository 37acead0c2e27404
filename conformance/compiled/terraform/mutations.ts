import { append, both, common, edit, either, type Mutation, remove } from '../kind.ts'

const LOCK = '.terraform.lock.hcl'
const RANGE = '>= 1.0, < 2.0'

/** The constraint of the first provider, in either language. */
const constraint = (name: string, to: string): Mutation =>
  either(name, edit(name, 'main.tf', [RANGE, to]), edit(name, 'main.tf.json', [RANGE, to]))

const THREE = '    three = {\n      source  = "example.org/acme/three"\n      version = "1.0.0"\n    }\n'
const START = '  required_providers {\n'
const TWO = /\n {4}two = \{\n(?:.*\n)*? {4}\}/
const source = '"example.org/acme/one"'

const manifest: readonly Mutation[] = [
  edit('provider added', 'main.tf', [START, START + THREE]),
  edit('provider removed', 'main.tf', [TWO, '']),
  edit('constraint removed', 'main.tf', [/\n {6}version = ">= 1.0, < 2.0"/, '']),
  ...(
    [
      ['widened', '>= 1.0'],
      ['narrowed, satisfied', '>= 1.2, < 2.0'],
      ['narrowed, not satisfied', '>= 2.0'],
      ['the locked version alone', '1.2.3'],
      ['the locked version with "="', '= 1.2.3'],
      ['another version', '1.0.0'],
      ['not the locked version', '!= 1.2.3'],
      ['pessimistic of two numbers', '~> 1.2'],
      ['pessimistic of one number', '~> 1'],
      ['pessimistic of three numbers', '~> 1.2.0'],
      ['pessimistic, not satisfied', '~> 1.1.0'],
      ['turned round', '< 2.0, >= 1.0'],
      ['without blanks', '>=1.0,<2.0'],
      ['a pre-release', '2.1.0-beta1'],
      ['from a pre-release on', '>= 1.2.0-beta1'],
      ['above', '> 1.2.3'],
      ['up to', '<= 1.2.3'],
      ['no constraint at all', 'one'],
      ['empty', ''],
    ] as const
  ).map(([name, to]) => constraint(name, to)),
  edit('pre-release: a range about it', 'main.tf', ['"2.1.0-beta1"', '">= 2.0"']),
  edit('pre-release: a range from it on', 'main.tf', ['"2.1.0-beta1"', '">= 2.1.0-beta1"']),
  edit('pre-release: with a range beside it', 'main.tf', ['"2.1.0-beta1"', '">= 2.0, 2.1.0-beta1"']),
  edit('pre-release: with a range that excludes it', 'main.tf', ['"2.1.0-beta1"', '"< 2.0, 2.1.0-beta1"']),
  edit('pre-release: its release', 'main.tf', ['"2.1.0-beta1"', '"2.1.0"']),
  edit('pre-release: any', 'main.tf', [/\n {6}version = "2.1.0-beta1"/, '']),
  edit('pre-release: another', 'main.tf', ['"2.1.0-beta1"', '"2.1.0-beta2"']),
  edit('source changed', 'main.tf', [source, '"example.org/other/one"']),
  edit('source in capitals', 'main.tf', [source, '"example.org/ACME/one"']),
  edit('local name changed', 'main.tf', ['    one = {', '    uno = {']),
  append('resource of what is asked for', 'main.tf', 'resource "two_thing" "y" {\n}\n'.replace('two', 'one')),
  append('resource of a new provider', 'main.tf', 'resource "three_thing" "y" {\n}\n'),
  append('data of a new provider', 'main.tf', 'data "three_thing" "y" {\n}\n'),
  append('resource of the built-in provider', 'main.tf', 'resource "terraform_data" "y" {\n}\n'),
  append('resource with a provider of its own', 'main.tf', 'resource "y_thing" "y" {\n  provider = three\n}\n'),
  append('provider block, new', 'main.tf', 'provider "three" {\n}\n'),
  append('import of a new provider', 'main.tf', 'import {\n  to = three_thing.y\n  id = "y"\n}\n'),
  append(
    'names in texts and comments',
    'main.tf',
    '# resource "three_thing" "y" {\nlocals {\n  x = "resource \\"three_thing\\" {"\n}\n',
  ),
  append('heredoc', 'main.tf', 'locals {\n  x = <<-END\n    provider "three" {\n  END\n}\n'),
  append('invalid', 'main.tf', 'resource "three_thing" {{\n'),
]

const modules: readonly Mutation[] = [
  edit('module removed', 'main.tf', [/module "net" \{\n(?:.*\n)*?\}\n/, '']),
  edit('module: narrowed, satisfied', 'modules/net/main.tf', ['>= 1.1', '>= 1.2']),
  edit('module: narrowed, not satisfied', 'modules/net/main.tf', ['>= 1.1', '>= 2.0']),
  edit('module: provider removed', 'modules/net/main.tf', [TWO, '']),
  edit('module: deep one not called', 'modules/net/main.tf', [/module "deep" \{\n(?:.*\n)*?\}\n/, '']),
  append('module: resource of a new provider', 'modules/deep/main.tf', 'resource "null_resource" "y" {\n}\n'),
  edit('module: deep constraint added', 'modules/deep/main.tf', ['acme/three" }', 'acme/three", version = "~> 2.0" }']),
  edit('override not satisfied', 'versions_override.tf', ['0.3.0', '0.3.4']),
  edit('override widened', 'versions_override.tf', ['0.3.0', '>= 0.3']),
  remove('override removed', 'versions_override.tf'),
]

const block = (name: string): RegExp => new RegExp(`provider "[^"]*/${name}" \\{\\n(?:.*\\n)*?\\}\\n`)

const lock: readonly Mutation[] = [
  remove('lock gone', LOCK),
  edit('lock: an entry gone', LOCK, [block('(?:two|null)'), '']),
  append('lock: an entry more', LOCK, '\nprovider "example.org/acme/four" {\n  version = "1.0.0"\n}\n'),
  edit('lock: constraints gone', LOCK, [/\n {2}constraints = .*/, '']),
  edit('lock: other constraints', LOCK, [/( {2}constraints = )".*"/, '  constraints = ">= 0.1.0"']),
  edit('lock: constraints are none', LOCK, [/( {2}constraints = )".*"/, '  constraints = "one"']),
  edit('lock: hashes gone', LOCK, [/\n {2}hashes = \[\n(?:.*\n)*? {2}\]/, '']),
  edit('lock: a hash of no known kind more', LOCK, ['  hashes = [\n', '  hashes = [\n    "h9:AAAA",\n']),
  edit('lock: no version', LOCK, [/\n {2}version {5}= .*/, ''], [/\n {2}version = .*/, '']),
  edit('lock: version of two numbers', LOCK, [/"(\d+\.\d+)\.\d+"/, '"1.2"']),
  edit('lock: address of two parts', LOCK, [/provider "[^"/]*\//, 'provider "']),
  edit('lock: an attribute that is not known', LOCK, [/\n {2}hashes/, '\n  colour = "red"\n  hashes']),
  append('lock: a block that is not known', LOCK, '\nmodule "x" {\n}\n'),
  { name: 'lock: cut off', apply: (files) => ({ ...files, [LOCK]: `${files[LOCK]}`.slice(0, -20) }) },
  {
    name: 'lock: an entry twice',
    apply: (files) => ({ ...files, [LOCK]: `${files[LOCK]}${block('(?:one|null)').exec(`${files[LOCK]}`)?.[0]}` }),
  },
]

export const mutations: readonly Mutation[] = [
  ...common('main.tf', LOCK),
  ...manifest,
  ...modules,
  ...lock,
  both('provider and lock entry removed', edit('', 'main.tf', [TWO, '']), edit('', LOCK, [block('two'), ''])),
]
