import { shellOperand } from '@ci-gates/core/model'

/** A command run in the folder of a file, from the workspace root: `cd backend && poetry lock`. */
export function commandBeside(path: string, command: string): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  if (folder === '') return command
  return `cd ${shellOperand(folder)} && ${command}`
}
