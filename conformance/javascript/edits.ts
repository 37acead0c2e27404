// Ways to write an edit of a project's files. An edit that changes nothing does not fit, and gives null.
import { type Files, json } from './projects.ts'
import type { Tool } from './tools.ts'

export type Apply = (files: Files, tool: Tool) => Files | null
export type Data = Record<string, Record<string, unknown>>
export type Change = (data: Data) => Data | null

export const edit =
  (path: string, change: Change): Apply =>
  (files) => {
    const text = files[path]
    const after = text === undefined ? null : change(JSON.parse(String(text)) as Data)
    const written = after && json(after)
    return written === null || written === text ? null : { ...files, [path]: written }
  }

export const root = (change: Change): Apply => edit('package.json', change)
export const memberA = (change: Change): Apply => edit('packages/a/package.json', change)

export const text =
  (path: string, change: (text: string) => string): Apply =>
  (files) => {
    const before = files[path]
    const after = before === undefined ? undefined : change(String(before))
    return after === undefined || after === String(before) ? null : { ...files, [path]: after }
  }

export const onLock =
  (change: (text: string) => string): Apply =>
  (files, tool) =>
    text(tool.lock, change)(files, tool)

/** A field gets a value. */
export const set =
  (field: string, value: unknown): Change =>
  (data) => ({ ...data, [field]: value as Record<string, unknown> })

/** A member of a field is added, or replaced. */
export const put =
  (field: string, name: string, value: unknown): Change =>
  (data) => ({ ...data, [field]: { ...data[field], [name]: value } })

/** A member that is there gets another value. */
export const change =
  (field: string, name: string, value: string): Change =>
  (data) =>
    data[field]?.[name] === undefined ? null : put(field, name, value)(data)

/** A member that is there is taken out; without a name the whole field. */
export const drop =
  (field: string, name?: string): Change =>
  (data) => {
    const { [field]: own, ...rest } = data
    if (own === undefined || (name !== undefined && own[name] === undefined)) return null
    if (name === undefined) return rest
    const { [name]: _, ...others } = own
    return { ...data, [field]: others }
  }

export const move =
  (from: string, to: string, name: string): Change =>
  (data) => {
    const value = data[from]?.[name]
    const without = drop(from, name)(data)
    return without && put(to, name, value)(without)
  }

/** The first change after the second: both must fit. */
export const both =
  (first: Change, second: Change): Change =>
  (data) => {
    const once = first(data)
    return once && second(once)
  }

/** Only where the manifest has a member, or, with `without`, where it has not. */
export const where =
  (field: string, name: string, then: Change): Change =>
  (data) =>
    data[field]?.[name] === undefined ? null : then(data)

export const unless =
  (field: string, name: string, then: Change): Change =>
  (data) =>
    data[field]?.[name] === undefined ? then(data) : null
