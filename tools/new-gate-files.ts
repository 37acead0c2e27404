/** The files of a new gate, by path in its folder: a gate that looks whether a file is there. */
export function newGateFiles(
  name: string,
  { version, slug, major }: { version: string; slug: string; major: string },
): Record<string, string> {
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
  return {
    'package.json': packageJson(name, version),
    'tsconfig.json': TSCONFIG,
    'README.md': readme(name, title, `${slug}/actions/${name}@${major}`),
    'src/main.ts': MAIN,
    'src/gate.ts': gate(name, title),
    'src/observe.ts': OBSERVE,
    'src/judge.ts': JUDGE,
    [`test/${name}.test.ts`]: TEST,
    'test/contract.test.ts': contractTest(name),
  }
}

function packageJson(name: string, version: string): string {
  const json = {
    name: `@ci-gates/${name}`,
    version,
    private: true,
    type: 'module',
    license: 'MIT',
    dependencies: { '@ci-gates/core': 'workspace:*' },
    devDependencies: { '@ci-gates/testkit': 'workspace:*' },
  }
  return `${JSON.stringify(json, undefined, 2)}\n`
}

const TSCONFIG = `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": {
    "types": ["node"],
    "rootDir": "../..",
    "noEmit": false,
    "removeComments": true
  },
  "include": ["src"]
}
`

function readme(name: string, title: string, uses: string): string {
  return `# ${title}

What question this gate answers, and what it does not.

\`\`\`yaml
- uses: ${uses}
  with:
    path: README.md
\`\`\`

## Inputs

<!-- inputs -->
<!-- /inputs -->

## Outputs

<!-- outputs -->
<!-- /outputs -->

## Codes

| code | meaning | remedy |
| --- | --- | --- |
| \`file-present\` | the file is there | |
| \`file-absent\` | the file is not there | add it |
| \`cancelled\` | the run was cancelled before there was a verdict | |

From a terminal: \`node bin/ci-gates.js ${name} --path README.md\`
`
}

const MAIN = `import { main } from '@ci-gates/core/runner'
import { gate } from './gate.ts'

await main(gate)
`

function gate(name: string, title: string): string {
  return `import { defineGate, input } from '@ci-gates/core/model'
import { judge } from './judge.ts'
import { observe } from './observe.ts'

export const gate = defineGate({
  name: '${name}',
  title: '${title}',
  description: 'What question this gate answers, in at most 124 characters.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    path: input.path({ description: 'The file that must be there.' }),
  },
  outputs: { files: 'How many files were looked at.' },
  run: async (inputs, world) => judge(await observe(inputs.path, world)),
})
`
}

const OBSERVE = `import { stat } from 'node:fs/promises'
import type { Finding, World } from '@ci-gates/core/model'
import { displayPath } from '@ci-gates/core/runner'

/** Looks whether the file is there. */
export async function observe(path: string, world: World): Promise<Finding[]> {
  const file = displayPath(world.workspace, path)
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile()) return [{ claim: file, outcome: 'holds', code: 'file-present', observed: \`\${found.size} bytes\` }]
  return [
    {
      claim: file,
      outcome: 'broken',
      code: 'file-absent',
      observed: 'is not there',
      where: { file },
      remedy: { text: 'Add it' },
    },
  ]
}
`

const JUDGE = `import { decisive, type Finding, type GateVerdict, outcomeOf } from '@ci-gates/core/model'

/** Findings to a verdict: every file must be there. */
export function judge(findings: readonly Finding[]): GateVerdict<{ files: string }> {
  const decided = decisive(findings)
  const reason = decided ? \`\${decided.claim} \${decided.observed}\` : \`\${findings.length} file is there\`
  return {
    outcome: outcomeOf(findings),
    code: decided?.code ?? 'file-present',
    reason,
    findings,
    metrics: { files: findings.length },
  }
}
`

/** What every gate promises, tested on the bundle as it ships. */
function contractTest(name: string): string {
  return `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@ci-gates/testkit/contract'

const ROOT = join(import.meta.dirname, '../../..')

contract('${name}', {
  main: join(ROOT, 'actions/${name}/dist/index.js'),
  good: { workspaceFiles: { 'README.md': '# Read me' }, inputs: { path: 'README.md' } },
  bad: { workspaceFiles: {}, inputs: { path: 'README.md' } },
  reportSchema: JSON.parse(readFileSync(join(ROOT, 'schemas/report-v1.schema.json'), 'utf8')) as object,
})
`
}

const TEST = `import { expect, test } from 'vitest'
import { judge } from '../src/judge.ts'

test('a file that is not there fails', () => {
  const absent = { claim: 'a.txt', outcome: 'broken', code: 'file-absent', observed: 'is not there' } as const
  expect(judge([absent])).toMatchObject({ outcome: 'fail', code: 'file-absent', reason: 'a.txt is not there' })
})

test('nothing examined is no pass', () => {
  expect(judge([]).outcome).toBe('inconclusive')
})
`
