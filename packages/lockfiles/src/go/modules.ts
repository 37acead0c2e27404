import type { Module } from './mod-file.ts'

export type { ModFile, Module, Replace, Require } from './mod-file.ts'

/** A module as Go writes it: `path@version`, or the path alone. */
export function moduleVersionText({ path, version }: Module): string {
  return version === undefined ? path : `${path}@${version}`
}
