import * as v from 'valibot'
import { count, duration, environmentName, listOf, path } from '../config/values.ts'
import { defineSignal, type RuleMistake } from './signal.ts'

const argument = v.pipe(
  v.string('is no text; put it between quotes'),
  v.maxLength(4_096, 'has more than 4,096 characters'),
  v.check((value) => !value.includes('\0'), 'holds a NUL'),
)

const schema = v.strictObject({
  run: v.pipe(
    v.array(argument, 'is no list; write the program and each argument by itself: ["npm", "test"]'),
    v.minLength(1, 'names no program'),
    v.maxLength(200, 'has more than 200 arguments'),
    v.description('The program and its arguments, each by itself. No shell reads it.'),
  ),
  folder: v.exactOptional(path('The folder it runs in. Default: the workspace.')),
  exit: v.exactOptional(count('The exit code that is wanted. Default: 0.')),
  timeout: v.exactOptional(duration('How long it may take. Default: 60s.')),
  env: v.exactOptional(
    listOf(
      environmentName('A variable.'),
      'Variables that it gets besides PATH, HOME, LANG and TMPDIR: no secret reaches it unasked.',
    ),
  ),
})

export type CommandRule = v.InferOutput<typeof schema>

/** What only running something can tell. Off unless an input of the gate allows it. */
export const command = defineSignal({
  kind: 'command',
  description:
    'A program ends with the wanted exit code. Runs only where the gate allows it, never for a configuration from a pull request.',
  schema,
  permissions: [],
  remedy: 'See what the program printed.',
  mistakes,
  observe: async (rule, scene) => (await import('./command/observe.ts')).observe(rule, scene),
})

async function mistakes({ run: [program = ''], exit = 0, timeout = 0 }: CommandRule): Promise<RuleMistake[]> {
  return [
    ...(program.trim() === '' ? [{ key: 'run', message: 'names no program' }] : []),
    ...(/\s/.test(program) && !program.includes('/')
      ? [{ key: 'run', message: 'no shell reads it: write the program and each argument by itself, ["npm", "test"]' }]
      : []),
    ...(exit > 255 ? [{ key: 'exit', message: `an exit code is at most 255, not ${exit}` }] : []),
    ...(timeout > 3_600_000 ? [{ key: 'timeout', message: 'is more than an hour' }] : []),
  ]
}
