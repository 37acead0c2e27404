import { shellOperand, visible } from '@ci-gates/core/model'
import { fileOf } from './selector.ts'

/** What a shell and a person can take: the tests one by one, else their files, else what failed last. */
const LONGEST = { command: 2_000, inline: 110 }

/** The command that runs just these tests again, or as little more as fits. Undefined where none has a pytest id. */
export function rerunCommand(ids: readonly string[], root = '', longest = LONGEST.command): string | undefined {
  const own = ids.filter((id) => /\.py(::|$)/.test(id))
  if (own.length === 0) return undefined
  const begin = root === '' ? 'pytest' : `cd ${shellOperand(root)} && pytest`
  // What holds controls or quotes for eyes only could not be typed again: its file can.
  const typed = own.map((id) => (visible(id) === id ? id : fileOf(id))).filter((id) => visible(id) === id)
  for (const words of [typed, typed.map(fileOf), typed.map((id) => folderOf(fileOf(id)))]) {
    const command = [begin, ...[...new Set(words)].map((id) => shellOperand(id))].join(' ')
    if (words.length > 0 && command.length <= longest) return command
  }
  return `${begin} --last-failed`
}

/** The same for the one line. */
export function shortRerun(ids: readonly string[], root = ''): string | undefined {
  return rerunCommand(ids, root, LONGEST.inline)
}

function folderOf(file: string): string {
  const at = file.lastIndexOf('/')
  return at < 0 ? file : file.slice(0, at)
}
