import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, repositoryFiles } from './sources.ts'

/** What stands as code is no link. */
const prose = (text: string) => text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '')

test.each(repositoryFiles().filter((path) => path.endsWith('.md')))('the links of %s lead somewhere', (page) => {
  const links = [...prose(readFileSync(join(ROOT, page), 'utf8')).matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)]
  const own = links.map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target))
  expect(own.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([])
})
