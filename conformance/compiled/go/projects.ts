// Projects that go locks: each has something that the others lack.
import type { Files, Project } from '../kind.ts'

const source = (name: string, ...imports: readonly string[]): string =>
  `package ${name}\n\n${imports.map((it) => `import _ "example.org/${it}"\n`).join('')}${name === 'main' ? '\nfunc main() {}\n' : ''}`

const plain: Files = {
  'go.mod': 'module example.com/app\n\ngo 1.22\n\nrequire (\n\texample.org/lone v1.0.0\n\texample.org/util v1.0.0\n)\n',
  'main.go': source('main', 'util', 'lone'),
}

const replaced: Files = {
  'go.mod':
    'module example.com/app\n\ngo 1.22\n\nrequire (\n\texample.org/lib v0.0.0\n\texample.org/lone v1.0.0\n\texample.org/util v1.0.0\n)\n\nreplace example.org/lib => ./lib\n\nreplace example.org/lone v1.0.0 => example.org/fork v1.5.0\n',
  'main.go': source('main', 'lib', 'lone', 'util'),
  'lib/go.mod': 'module example.org/lib\n\ngo 1.20\n\nrequire example.org/base v0.2.3\n',
  'lib/lib.go': source('lib', 'base'),
}

const work: Files = {
  'go.work': 'go 1.22\n\nuse (\n\t.\n\t./tool\n)\n',
  ...plain,
  'tool/go.mod': 'module example.com/tool\n\ngo 1.22\n\nrequire example.org/big/v2 v2.1.0\n',
  'tool/main.go': source('main', 'big/v2'),
}

const vendored = { 'vendored.md': 'vendored\n' }

export const projects: readonly Project[] = [
  { name: 'plain', files: plain },
  { name: 'old', files: { ...plain, 'go.mod': plain['go.mod']?.replace('go 1.22', 'go 1.16') ?? '' } },
  { name: 'replaced', files: replaced },
  { name: 'vendored', files: { ...plain, ...vendored } },
  { name: 'replaced-vendored', files: { ...replaced, ...vendored } },
  { name: 'workspace', files: work },
  { name: 'workspace-vendored', files: { ...work, ...vendored } },
]
