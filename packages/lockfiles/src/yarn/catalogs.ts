import { asText, member } from '../javascript/json.ts'
import { rangeOf } from './berry-lock.ts'
import type { YarnProject } from './project.ts'

/** What `catalog:` and `catalog:old` stand for in `.yarnrc.yml` (@yarnpkg/plugin-catalog); any other range as it is. */
export function fromCatalog({ settings }: YarnProject, name: string, range: string): string {
  if (!range.startsWith('catalog:')) return range
  const catalog = range.slice('catalog:'.length).trim()
  const entries =
    catalog === '' || catalog === 'default'
      ? member(settings?.data, 'catalog')
      : member(member(settings?.data, 'catalogs'), catalog)
  const found = asText(member(entries, name))
  return found === undefined ? range : rangeOf(found)
}
