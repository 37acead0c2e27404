import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { indexedPaths } from '../src/runner/git-index.ts'

const git = (folder: string, ...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
const LONG = `${'long/'.repeat(60)}poetry.lock`
const files = { 'poetry.lock': '1', 'a/poetry.lock': '2', 'ä/ö.lock': '3', [LONG]: '4' }

describe('paths in the index of a real repository', () => {
  test('are found in full, and nothing else is', async () => {
    await using workspace = temporaryWorkspace(files, { git: true })
    workspace.write({ 'b/poetry.lock': 'untracked' })
    const asked = [...Object.keys(files), 'b/poetry.lock', 'lock', 'oetry.lock', 'a', 'a/', '']
    expect([...indexedPaths(workspace.path, asked)].sort()).toEqual(Object.keys(files).sort())
  })

  test('are not found once they are taken out of it, although the file is there', async () => {
    await using workspace = temporaryWorkspace(files, { git: true })
    git(workspace.path, 'rm', '--quiet', '--cached', 'a/poetry.lock')
    expect([...indexedPaths(workspace.path, ['a/poetry.lock', 'poetry.lock'])]).toEqual(['poetry.lock'])
  })

  test('a path that ends like another is not taken for it', async () => {
    await using workspace = temporaryWorkspace({ 'x/poetry.lock': '1' }, { git: true })
    expect(indexedPaths(workspace.path, ['poetry.lock']).size).toBe(0)
  })

  test('are left to git where the format shortens them (version 4)', async () => {
    await using workspace = temporaryWorkspace(files, { git: true })
    git(workspace.path, 'update-index', '--index-version', '4')
    expect(indexedPaths(workspace.path, Object.keys(files)).size).toBe(0)
  })

  test('are left to git in a linked work tree, where .git is a file', async () => {
    await using workspace = temporaryWorkspace(files, { git: true })
    await using elsewhere = temporaryWorkspace({})
    const linked = join(elsewhere.path, 'linked')
    git(workspace.path, 'worktree', 'add', '--quiet', '--detach', linked)
    expect(indexedPaths(linked, ['poetry.lock']).size).toBe(0)
  })

  test.each([
    ['nothing', ''],
    ['a few bytes', 'DIRC'],
    ['something else', 'poetry.lock\0'.repeat(100)],
  ])('nothing is found in a file that holds %s', async (_, text) => {
    await using workspace = temporaryWorkspace({ '.git/index': text })
    expect(indexedPaths(workspace.path, ['poetry.lock']).size).toBe(0)
  })
})
