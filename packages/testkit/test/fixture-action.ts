import { join } from 'node:path'
import { type RunOptions, type RunResult, runAction, temporaryWorkspace } from '../src/index.ts'

/** Writes a small action (ESM source) to a temporary folder and runs it as the runner would. */
export async function runSource(source: string, options: Partial<RunOptions> = {}, post?: string): Promise<RunResult> {
  const prelude =
    "import { appendFileSync } from 'node:fs'\nconst file = (name, text) => appendFileSync(process.env[name], text)\n"
  using action = temporaryWorkspace({
    'package.json': '{"type":"module"}',
    'main.js': prelude + source,
    'post.js': prelude + (post ?? ''),
  })
  const stages = {
    main: join(action.path, 'main.js'),
    ...(post === undefined ? {} : { post: join(action.path, 'post.js') }),
  }
  return await runAction({ ...stages, ...options })
}

/** An action that prints these texts, one a line, as they are. */
export function printing(...lines: string[]): string {
  return lines.map((line) => `process.stdout.write(${JSON.stringify(`${line}\n`)})`).join('\n')
}
