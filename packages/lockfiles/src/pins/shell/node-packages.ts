import type { PinnedTool } from '../tools.ts'
import type { Command } from './commands.ts'
import type { Hit } from './recognisers.ts'

/** Commands that install or run a package of npm's registry by name and version. */
const COMMANDS: readonly (readonly [via: string, pattern: RegExp])[] = [
  ['npm install -g', /^npm (?:i|install|add)\b(?=.* (?:-g|--global)\b)/],
  ['pnpm add -g', /^pnpm (?:i|install|add)\b(?=.* (?:-g|--global)\b)/],
  ['yarn global add', /^yarn global add\b/],
  ['corepack', /^corepack (?:prepare|use|install|up)\b/],
  ['npx', /^(?:npx|npm exec|pnpm dlx|yarn dlx|bunx)\b/],
]

/** `npm install -g pnpm@9`, `corepack prepare pnpm@9.1.0 --activate`, `npx pnpm@12 install`. */
export function recogniseNodePackage(command: Command, tool: PinnedTool): readonly Hit[] {
  if (tool.nodePackage === undefined) return []
  const line = command.words.map(({ text }) => text).join(' ')
  const row = line.length > 2_000 ? undefined : COMMANDS.find(([, pattern]) => pattern.test(line))
  if (!row) return []
  const start = `${tool.nodePackage}@`
  const word = command.words.slice(1).find(({ text }) => text.startsWith(start))
  if (!word) return []
  const spec = word.text.slice(start.length).replace(/\+.*$/, '')
  return [{ via: row[0], spec, index: word.index + start.length }]
}
