// What is done to a project that Composer locked.
import { createHash } from 'node:crypto'
import { contentHash } from '../../../packages/lockfiles/src/composer/content-hash.ts'
import { type PhpArray, phpDecode } from '../../../packages/lockfiles/src/composer/php-json.ts'
import { append, common, edit, either, type Files, type Mutation } from '../kind.ts'

const M = 'composer.json'
const L = 'composer.lock'

const capabilities = {
  sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  digest: (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex'),
}

/** The mutation, with the content hash that we compute of it: Composer must take it, byte for byte. */
const rehashed = ({ name, apply }: Mutation): Mutation => ({
  name: `${name}, hash brought up to date`,
  apply: (files) => {
    const after = apply(files)
    return after ? rehash(after) : null
  },
})

const rehash = (files: Files): Files | null => {
  const decoded = phpDecode(files[M] ?? '')
  const hash = decoded instanceof Map ? contentHash(decoded as PhpArray, capabilities) : undefined
  if (hash === undefined) return null
  return { ...files, [L]: (files[L] ?? '').replace(/(?<="content-hash": ")[0-9a-f]*/, hash) }
}

/** The lock has 3.1.4. */
const CONSTRAINTS = [
  ...['^3.1.4', '^3.2', '~3.1.3', '~3.1.5', '~3', '3.*', '3.1.*', '3.2.*', '3.x', '*', 'x', 'v3.1.4', '=3.1.4.0'],
  ...[
    '>=3 <4',
    '>=3,<3.1',
    '>=3.0, <=3.1.4',
    '>3.1.4',
    '<3.1.4',
    '<=3.1.4',
    '3.0 - 3.1',
    '3.0 - 3.1.3',
    '3.1.4 - 4',
    '3 - 3',
  ],
  ...[
    '!=3.1.4',
    '<>3.1.3',
    '^2 || ^3',
    '2.* | 3.1.4',
    '^2 || ^4',
    '^3.1@dev',
    '3.1.4@stable',
    '^3.1.4-RC1',
    '>3.1.4-beta',
  ],
  ...[
    '<3.1.5-dev',
    '>=3.1.4-dev',
    '3.x-dev',
    'dev-main',
    '>=3.1.4 !=3.1.5',
    '^3.1.4.1',
    '~3.1.4.0',
    '3.1.4-p1',
    '>=3.1.4-p1',
    '==3.1.4',
  ],
]

/** The lock has `dev-main`, which is an alias of 2.x-dev. */
const BRANCH_CONSTRAINTS = [
  '2.*@dev',
  '^2.1@dev',
  '<2@dev',
  '>=2.5@dev',
  '<3@dev',
  'dev-main',
  '2.x-dev',
  '3.x-dev',
  'dev-main#abc',
  '*@dev',
]

const plain: readonly Mutation[] = [
  ...common(M, L),
  edit('indentation of the manifest', M, [/ {4}/g, '  ']),
  edit('added', M, ['"require": {', '"require": {\n        "acme/base": "^0.2",']),
  edit('added, and not in the lock', M, ['"require": {', '"require": {\n        "acme/absent": "^1.0",']),
  edit('added to the development section', M, ['"require-dev": {', '"require-dev": {\n        "acme/base": "^0.2",']),
  edit('platform package added', M, ['"require": {', '"require": {\n        "ext-mbstring": "*",']),
  either('removed', edit('', M, [/,\s*"acme\/(?:lone|legacy-log|base)": "[^"]*"/, ''])),
  edit('removed development package', M, [/"acme\/tests": "\^9.0"/, '']),
  either(
    'widened',
    edit('', M, ['"^1.0"', '"^1.0 || ^2.0"']),
    edit('', M, ['"^2.0@dev"', '">=1 <4@dev"']),
    edit('', M, ['"0.2.*"', '"0.2 - 0.4"']),
  ),
  either(
    'narrowed and satisfied',
    edit('', M, ['"^1.0"', '"^1.0, >=1.0.0"']),
    edit('', M, ['"^2.0@dev"', '"2.*@dev"']),
    edit('', M, ['"0.2.*"', '"~0.2.3"']),
  ),
  either(
    'narrowed and unsatisfied',
    edit('', M, ['"acme/util": "^1.0"', '"acme/util": "~1.0.0"']),
    edit('', M, ['"^2.0@dev"', '"^3.0@dev"']),
    edit('', M, ['"0.2.*"', '"^0.3"']),
    edit('', M, ['"1.*"', '"2.*"']),
  ),
  edit(
    'moved to the development section',
    M,
    [/,\s*"acme\/lone": "~3.1"/, ''],
    ['"require-dev": {', '"require-dev": {\n        "acme/lone": "~3.1",'],
  ),
  edit(
    'moved from the development section',
    M,
    [/"acme\/tests": "\^9.0"/, ''],
    ['"require": {', '"require": {\n        "acme/tests": "^9.0",'],
  ),
  either(
    'reordered',
    edit('', M, [/("acme\/util": "\^1.0"),\s*("acme\/lone": "~3.1")/, '"acme/lone": "~3.1",\n "acme/util": "^1.0"']),
    edit('', M, [/("ext-json": "\*"),\s*("acme\/base": "0.2.\*")/, '"acme/base": "0.2.*",\n "ext-json": "*"']),
  ),
  edit('sections reordered', M, [/("name": "acme\/app"),\s*("(?:type|version)": "[^"]*"),/, '"description": "x",']),
  edit('renamed', M, ['"acme/app"', '"acme/application"']),
  edit('own version bumped', M, ['"1.5.0"', '"1.6.0"']),
  edit('description changed', M, ['"name"', '"keywords": ["x"],\n    "name"']),
  edit('PHP range', M, ['">=7.4"', '">=8.0"']),
  edit('platform in the configuration', M, ['"php": "8.1.0"', '"php": "8.2.0"']),
  edit('minimum stability', M, ['"minimum-stability": "stable"', '"minimum-stability": "dev"']),
  edit('prefer stable', M, ['"prefer-stable": true', '"prefer-stable": false']),
  edit('prefer stable taken away', M, [/,\s*"prefer-stable": true/, '']),
  edit('repository changed', M, ['x.git', 'y.git']),
  edit('extra changed', M, ['"on": true', '"on": false']),
  edit('extra added', M, ['"on": true', '"on": true, "more": {"deep": [1, 2.0, -0, 1e3, 12345678901234567890]}']),
  edit('number written otherwise', M, ['"number": 1.5', '"number": 15e-1']),
  edit('text escaped otherwise', M, ['Größe/\u2028', 'Gr\\u00f6\\u00dfe\\/\\u2028']),
  edit('list written as an object', M, [
    '"list": {\n            "0": "a",\n            "1": "b"\n        }',
    '"list": ["a", "b"]',
  ]),
  edit('empty object written as a list', M, ['"empty": {}', '"empty": []']),
  edit('key given twice', M, ['"on": true', '"on": true, "number": 1.5']),
  edit('conflict changed', M, ['<2.0', '<2.1']),
  edit('replacement changed', M, ['acme/inner', 'acme/outer']),
  edit('exact version', M, ['"~3.1"', '"3.1.4"']),
  edit('hyphen range', M, ['"~3.1"', '"3.0 - 3.1"']),
  edit('not equal', M, ['"~3.1"', '"!=3.1.4"']),
  edit('stability flag', M, ['"~3.1"', '"~3.1@stable"']),
  edit('branch by name', M, ['"^2.0@dev"', '"dev-main"']),
  edit('another branch', M, ['"^2.0@dev"', '"dev-other"']),
  edit('inline alias', M, ['"^2.0@dev"', '"dev-main as 2.5.0"']),
  edit('virtual package that nothing provides', M, ['psr/log-implementation', 'psr/http-implementation']),
  edit('constraint that is none', M, ['"~3.1"', '"nonsense"']),
  edit('lock: hash changed', L, [/"content-hash": "[0-9a-f]{4}/, '"content-hash": "0000']),
  edit('lock: hash missing', L, [/\s*"content-hash": "[0-9a-f]*",/, '']),
  edit('lock: a package missing', L, [/\{\s*"name": "acme\/base"[\s\S]*?\n {8}\},?/, '']),
  edit('lock: a package too many', L, [
    '"packages": [',
    '"packages": [{"name": "acme/left-over", "version": "1.0.0", "type": "metapackage"},',
  ]),
  edit('lock: a package of another version', L, [
    /("name": "acme\/(?:base|lone)",\s*"version": )"[^"]*"/,
    '"name": "acme/base", "version": "9.9.9"',
  ]),
  edit('lock: cut off', L, [/"(?:aliases)"[\s\S]*$/, '"alia']),
  edit('lock: packages missing', L, [/"packages": \[/, '"packagez": [']),
  edit('lock: written by another version', L, [/"plugin-api-version": "[^"]*"/, '"plugin-api-version": "2.9.0"']),
  append('manifest with text after it', M, '}\n'),
  edit('manifest with a trailing comma', M, [/\n\}\n$/, ',\n}\n']),
]

/** What changes the hash alone. */
const HASHED =
  /^(?:own version|renamed|description|repository|extra|number|text|list|empty object|key given|conflict changed|replacement|platform in|minimum|PHP|prefer|sections|reordered|added|removed|moved|virtual|inline|exact)/

export const mutations: readonly Mutation[] = [
  ...plain,
  ...plain.filter(({ name }) => HASHED.test(name)).map(rehashed),
  ...CONSTRAINTS.map((text) =>
    rehashed(edit(`3.1.4 within ${text}`, M, ['"acme/lone": "~3.1"', `"acme/lone": "${text}"`])),
  ),
  ...BRANCH_CONSTRAINTS.map((text) => rehashed(edit(`2.x-dev within ${text}`, M, ['"^2.0@dev"', `"${text}"`]))),
]
