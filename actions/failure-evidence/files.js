// Which files a glob names, on any Node.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const PASSED_OVER = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__'])
const MOST_ENTRIES = 200_000

/**
 * Files below a folder that match: `*` and `?` within a name, `**` for any number of folders.
 * @returns paths relative to the folder, with `/`
 */
export function filesMatching(root, pattern) {
  const wanted = expressionOf(pattern.replaceAll('\\', '/').replace(/^(\.\/)+/, ''))
  const found = []
  const pending = ['']
  let entries = 0
  for (let folder = pending.pop(); folder !== undefined && entries < MOST_ENTRIES; folder = pending.pop()) {
    for (const entry of list(join(root, folder))) {
      entries += 1
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) pending.push(path)
      else if (entry.isFile() && wanted.test(path)) found.push(path)
    }
  }
  return found.sort()
}

function list(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Several `**` in a row mean what one does, and would take long to try. */
function expressionOf(pattern) {
  const parts = pattern.replace(/(\*\*\/)+/g, '**/').split(/(\*\*\/|\*\*$|\*|\?)/)
  const meaning = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' }
  return new RegExp(`^${parts.map((part) => meaning[part] ?? part.replace(/[.+^$(){}|[\]]/g, '\\$&')).join('')}$`)
}
