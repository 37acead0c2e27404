// What the suite knows of a tool: how it is made ready, its projects, what is done to them, and how it judges.
export type Files = Readonly<Record<string, string>>

export type Said = { readonly fresh: boolean; readonly said: string }

export type Project = {
  readonly name: string
  readonly files: Files
}

export type Mutation = {
  readonly name: string
  /** The files after it; null where it does not fit. */
  readonly apply: (files: Files) => Files | null
}

export type Tool = {
  /** The ecosystem's name in packages/lockfiles. */
  readonly name: string
  readonly lock: string
  readonly projects: readonly Project[]
  readonly mutations: readonly Mutation[]
  /** Makes the tool ready; the version that answers, or why there is none. */
  readonly ready: () => Promise<{ readonly version: string } | { readonly reason: string }>
  /** Writes the lock of a project, in its folder; null, or why it could not. */
  readonly makeLock: (folder: string) => Promise<string | null>
  readonly check: (folder: string) => Promise<Said>
}

/** A mutation of one file by replacing text; a dollar in the replacement means itself. */
export const edit = (
  name: string,
  path: string,
  ...pairs: readonly (readonly [string | RegExp, string])[]
): Mutation => ({
  name,
  apply: (files) => {
    const before = files[path]
    if (before === undefined) return null
    const after = pairs.reduce((text, [from, to]) => text.replace(from, () => to), before)
    return after === before ? null : { ...files, [path]: after }
  },
})

/** The first of several that fits, under one name. */
export const either = (name: string, ...all: readonly Mutation[]): Mutation => ({
  name,
  apply: (files) => {
    for (const one of all) {
      const after = one.apply(files)
      if (after) return after
    }
    return null
  },
})

/** Several, one after the other; all must fit. */
export const both = (name: string, ...all: readonly Mutation[]): Mutation => ({
  name,
  apply: (files) => all.reduce<Files | null>((now, one) => (now === null ? null : one.apply(now)), files),
})

export const add = (name: string, path: string, text: string): Mutation => ({
  name,
  apply: (files) => (path in files ? null : { ...files, [path]: text }),
})

export const append = (name: string, path: string, text: string): Mutation => ({
  name,
  apply: (files) => (files[path] === undefined ? null : { ...files, [path]: `${files[path]}${text}` }),
})

export const remove = (name: string, path: string): Mutation => ({
  name,
  apply: (files) => {
    if (!(path in files)) return null
    return Object.fromEntries(Object.entries(files).filter(([other]) => other !== path))
  },
})

/** What is done to every lock and manifest alike. */
export const common = (manifest: string, lock: string): readonly Mutation[] => [
  { name: 'nothing', apply: (files) => files },
  { name: 'CRLF in the manifest', apply: (files) => crlf(files, manifest) },
  { name: 'CRLF in the lock', apply: (files) => crlf(files, lock) },
  append('comment or blank at the end', manifest, '\n\n'),
  {
    name: 'conflict in the lock',
    apply: (files) => ({ ...files, [lock]: `<<<<<<< ours\n${files[lock]}=======\nx\n>>>>>>> theirs\n` }),
  },
  { name: 'lock empty', apply: (files) => ({ ...files, [lock]: '' }) },
]

const crlf = (files: Files, path: string): Files | null =>
  files[path] === undefined ? null : { ...files, [path]: files[path].replace(/\r?\n/g, '\r\n') }
