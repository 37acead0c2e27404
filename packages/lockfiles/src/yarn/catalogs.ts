import { asText, entriesOf, isObject, type Json, member } from '../javascript/json.ts'
import type { YarnProject } from './project.ts'

/** The project with every `catalog:` looked up in `.yarnrc.yml` (@yarnpkg/plugin-catalog): the lock has what it stands for. */
export function catalogued(project: YarnProject): YarnProject {
  const data = project.settings?.data
  if (member(data, 'catalog') === undefined && member(data, 'catalogs') === undefined) return project
  const manifests = [...project.manifests].map(
    ([place, manifest]) => [place, { ...manifest, data: looked(manifest.data, data) }] as const,
  )
  return { ...project, manifests: new Map(manifests) }
}

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

function looked(manifest: { readonly [key: string]: Json }, settings: Json): { readonly [key: string]: Json } {
  const fields = FIELDS.flatMap((field) => {
    const own = member(manifest, field)
    return isObject(own)
      ? [
          [
            field,
            Object.fromEntries(entriesOf(own).map(([name, range]) => [name, lookUp(name, range, settings)])),
          ] as const,
        ]
      : []
  })
  return { ...manifest, ...Object.fromEntries(fields) }
}

function lookUp(name: string, range: Json, settings: Json): Json {
  if (typeof range !== 'string' || !range.startsWith('catalog:')) return range
  const catalog = range.slice('catalog:'.length).trim()
  const entries =
    catalog === '' || catalog === 'default'
      ? member(settings, 'catalog')
      : member(member(settings, 'catalogs'), catalog)
  return asText(member(entries, name)) ?? range
}
