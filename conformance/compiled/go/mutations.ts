// What is done to a project that go locked.
import { add, append, both, common, edit, either, type Mutation, remove } from '../kind.ts'

const M = 'go.mod'
const S = 'go.sum'
const V = 'vendor/modules.txt'
const W = 'go.work'

export const mutations: readonly Mutation[] = [
  ...common(M, S).filter(({ name }) => name !== 'lock empty'),
  edit('lock empty', S, [/[\s\S]+/, '']),
  both(
    'added and imported',
    edit('', M, ['require (\n', 'require (\n\texample.org/big/v2 v2.1.0\n']),
    add('', 'more.go', 'package main\n\nimport _ "example.org/big/v2"\n'),
  ),
  edit('added and not imported', M, ['require (\n', 'require (\n\texample.org/big/v2 v2.1.0\n']),
  both(
    'removed with its import',
    edit('', M, ['\texample.org/lone v1.0.0\n', '']),
    edit('', 'main.go', ['import _ "example.org/lone"\n', '']),
  ),
  edit('removed, still imported', M, ['\texample.org/lone v1.0.0\n', '']),
  edit('another version', M, ['example.org/lone v1.0.0', 'example.org/lone v1.1.0']),
  edit('another version of what others need', M, ['example.org/base v0.2.3', 'example.org/base v0.3.0']),
  edit('a version without a checksum that is not there', M, ['example.org/util v1.0.0', 'example.org/util v1.0.9']),
  edit('reordered', M, [
    '\texample.org/lone v1.0.0\n\texample.org/util v1.0.0\n',
    '\texample.org/util v1.0.0\n\texample.org/lone v1.0.0\n',
  ]),
  edit('one by one', M, [
    'require (\n\texample.org/lone v1.0.0\n\texample.org/util v1.0.0\n)',
    'require example.org/lone v1.0.0\n\nrequire example.org/util v1.0.0 // used',
  ]),
  edit('indirect no longer marked', M, [' // indirect', '']),
  edit('marked as indirect', M, ['example.org/lone v1.0.0\n', 'example.org/lone v1.0.0 // indirect\n']),
  edit('required twice', M, ['require (\n', 'require (\n\texample.org/lone v1.0.0\n']),
  edit('required twice, differently', M, ['require (\n', 'require (\n\texample.org/lone v1.1.0\n']),
  edit('own name', M, ['module example.com/app', 'module example.com/application']),
  edit('go line lower', M, ['go 1.22', 'go 1.21']),
  edit('go line higher', M, ['go 1.22', 'go 1.23']),
  edit('toolchain line', M, ['go 1.22\n', 'go 1.22\n\ntoolchain go1.22.4\n']),
  edit('branch for a version', M, ['example.org/lone v1.0.0', 'example.org/lone main']),
  edit('version of another major', M, ['example.org/lone v1.0.0', 'example.org/lone v2.0.0']),
  edit('unknown directive', M, ['go 1.22\n', 'go 1.22\n\nrequires example.org/x v1.0.0\n']),
  edit('block that does not end', M, [/\)\n/, '']),
  edit('excluded version', M, ['go 1.22\n', 'go 1.22\n\nexclude example.org/lone v1.1.0\n']),
  append('replaced by another module', M, '\nreplace example.org/util => example.org/fork v1.5.0\n'),
  append('replaced by a folder that is not there', M, '\nreplace example.org/util => ./nowhere\n'),
  append('replacement of what is not required', M, '\nreplace example.org/nobody => example.org/fork v1.5.0\n'),
  edit('replacement removed', M, ['replace example.org/lone v1.0.0 => example.org/fork v1.5.0\n', '']),
  edit('replacement of every version', M, ['replace example.org/lone v1.0.0 =>', 'replace example.org/lone =>']),
  edit('replacement of another version', M, [
    'replace example.org/lone v1.0.0 =>',
    'replace example.org/lone v1.1.0 =>',
  ]),
  edit('folder asks for a greater version', 'lib/go.mod', ['v0.2.3', 'v0.3.0']),
  edit('folder asks for a newer go', 'lib/go.mod', ['go 1.20', 'go 1.24']),
  edit('folder asks for one more that nothing imports', 'lib/go.mod', [
    'require example.org/base v0.2.3',
    'require example.org/base v0.2.3\n\nrequire example.org/big/v2 v2.1.0',
  ]),
  edit('lock: module line missing', S, [/example\.org\/util v1\.0\.0\/go\.mod .*\n/, '']),
  edit('lock: content line missing', S, [/example\.org\/util v1\.0\.0 .*\n/, '']),
  edit('lock: content line of an indirect one missing', S, [/example\.org\/base v0\.2\.3 .*\n/, '']),
  edit('lock: checksum wrong', S, [/(?<=example\.org\/util v1\.0\.0 h1:)\w{6}/, 'AAAAAA']),
  edit('lock: two checksums, the wrong one first', S, [
    /^/,
    'example.org/util v1.0.0 h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n',
  ]),
  edit('lock: lines that nothing needs', S, [
    /$/,
    'example.org/gone v1.0.0 h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n',
  ]),
  {
    name: 'lock: lines in another order',
    apply: (files) => ({ ...files, [S]: `${files[S]?.trimEnd().split('\n').reverse().join('\n')}\n` }),
  },
  edit('lock: a line of two words', S, [/$/, 'example.org/gone v1.0.0\n']),
  edit('lock: cut off', S, [/ h1:[^ ]*\n$/, ' ']),
  remove('vendor list removed', V),
  edit('vendor: explicit mark missing', V, [/## explicit[^\n]*\n/, '']),
  edit('vendor: explicit mark too many', V, [
    '# example.org/base v0.2.3\n',
    '# example.org/base v0.2.3\n## explicit\n',
  ]),
  edit('vendor: another version', V, ['# example.org/util v1.0.0', '# example.org/util v1.2.0']),
  edit('vendor: replacement missing', V, [/^# example\.org\/lone => .*\n|^# example\.org\/lib => .*\n/m, '']),
  edit('vendor: another replacement', V, [/=> \.\/lib$/m, '=> ./library']),
  edit('vendor: replacement too many', V, [/$/, '# example.org/nobody => example.org/fork v1.5.0\n']),
  edit('workspace: folder that is not there', W, ['./tool\n', './tool\n\t./gone\n']),
  edit('workspace: go line lower', W, ['go 1.22', 'go 1.21']),
  edit('workspace: member needs a newer go', 'tool/go.mod', ['go 1.22', 'go 1.23']),
  append('workspace: replacement', W, '\nreplace example.org/lone => example.org/fork v1.5.0\n'),
  edit('workspace: member asks for another version', 'tool/go.mod', [
    'example.org/big/v2 v2.1.0',
    'example.org/big/v2 v2.1.0\n\nrequire example.org/lone v1.1.0',
  ]),
  either('workspace: member no longer used', edit('', W, ['\t./tool\n', ''])),
  both('workspace: member gone', remove('', 'tool/go.mod'), remove('', 'tool/main.go')),
  remove('workspace: lock of a member removed', 'tool/go.sum'),
]
