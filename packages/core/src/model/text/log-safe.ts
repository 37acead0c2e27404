import { visible } from './visible.ts'

/**
 * One line of text that the runner prints and never obeys. The runner reads `::command::` at the start of a trimmed
 * line, and the old form `##[command]` anywhere in one (actions/runner src/Runner.Common/ActionCommand.cs,
 * TryParseV2 and TryParse), on stdout and stderr alike; a space in the marker takes its meaning away.
 */
export function logSafe(text: string): string {
  return visible(text)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/, '$1: ')
}
