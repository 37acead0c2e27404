import type { PinnedTool } from '../tools.ts'
import type { Command } from './commands.ts'
import type { Hit } from './recognisers.ts'
import type { Word } from './words.ts'

/**
 * The tool's own installer, run from a pipe (`curl … | POETRY_VERSION=1.8.3 python3 - --version 1.8.3`), from a file or
 * from `<(curl …)`. `--version` comes before the variable, as in install-poetry.py.
 */
export function recogniseInstaller(command: Command, tool: PinnedTool): readonly Hit[] {
  const program = command.words[0]
  if (!program || !/(?:^|[/\\])(?:python[\d.]*|py|(?:ba|z|da)?sh)(?:\.exe)?$|^\$\{?python/i.test(program.text))
    return []
  const line = [...command.piped, command].flatMap(({ words, redirects }) => [...words, ...redirects])
  const mark = line.find((word) => tool.installers.some((part) => word.text.includes(part)))
  // `sh -c "…"` is read as a script of its own.
  if (!mark || command.words[1]?.text === '-c' || command.words[1]?.text === '-m') return []
  const via = `${tool.title}'s installer`
  if (command.words.some((word) => /^--(?:git|path)\b/.test(word.text))) {
    return [{ via, spec: '', index: mark.index, unknown: 'installed from an address' }]
  }
  const version = versionArgument(command.words) ?? prefixed(command, tool)
  return [version ? { via, ...version } : { via, spec: '', index: mark.index, readsVariable: true }]
}

function versionArgument(words: readonly Word[]): { spec: string; index: number } | undefined {
  const at = words.findIndex((word) => /^--version(?:=|$)/.test(word.text))
  const word = words[at]
  if (!word) return undefined
  const given = '--version='
  if (word.text.startsWith(given)) return { spec: word.text.slice(given.length), index: word.index + given.length }
  const next = words[at + 1]
  return next && { spec: next.text, index: next.index }
}

function prefixed(command: Command, tool: PinnedTool): { spec: string; index: number } | undefined {
  for (const { text, index } of command.assigns) {
    const name = text.slice(0, text.indexOf('='))
    if (tool.variables.includes(name)) return { spec: text.slice(name.length + 1), index: index + name.length + 1 }
  }
  return undefined
}
