import { dirname } from 'node:path'
import { displayPath, isInside } from './paths.ts'
import { readText } from './read-text.ts'

/**
 * Reads a text file that an input names: in the workspace, or in another folder that may be read. Links that lead out of
 * the workspace, or outside it of the file's own folder, are not followed.
 * @returns the text, or why there is none in words; and the path as the reader wrote it
 */
export function readGiven(
  workspace: string,
  path: string,
  limit: number,
): { readonly told: string } & ({ readonly text: string } | { readonly problem: string }) {
  const told = displayPath(workspace, path)
  const found = readText(isInside(workspace, path) ? workspace : dirname(path), path, limit)
  if ('text' in found) return { told, text: found.text }
  return { told, problem: found.problem === 'absent' ? 'is not there' : found.detail }
}
