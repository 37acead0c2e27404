import type { SourceFile } from '../../ecosystem.ts'
import { asText, at, isObject, type Json, member } from '../../javascript/json.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { readSpec } from '../spec.ts'
import { type Script, scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import type { PinSource } from './source.ts'

/**
 * `packageManager` (corepack, pnpm/action-setup and pnpm itself run that version), `devEngines.packageManager`, and
 * `engines`, which is only a constraint (docs.npmjs.com package.json).
 */
export const packageJsonSource: PinSource = { ...places.packageJson, read: readPackageJson }

function readPackageJson(file: SourceFile, tool: PinnedTool): readonly Pin[] {
  const data = tool.nodePackage === undefined ? undefined : parsed(file.text)
  if (!data) return []
  const script = scriptOf(file)
  const manager = /^([a-z]+)@([^+]+)/.exec(asText(member(data, 'packageManager')) ?? '')
  const engines = at(data, 'devEngines', 'packageManager')
  const named = (Array.isArray(engines) ? (engines as readonly Json[]) : [engines]).find(
    (one) => member(one, 'name') === tool.name,
  )
  return [
    ...(manager?.[1] === tool.name ? [pinOf(tool, script, 'packageManager', manager[2] as string)] : []),
    ...pinsOf(tool, script, 'devEngines', asText(member(named, 'version'))),
    ...requirement(tool, script, asText(at(data, 'engines', tool.name))),
  ]
}

function pinsOf(tool: PinnedTool, script: Script, via: string, version: string | undefined): readonly Pin[] {
  return version === undefined ? [] : [pinOf(tool, script, via, version)]
}

function pinOf(tool: PinnedTool, script: Script, via: string, version: string): Pin {
  return {
    tool: tool.name,
    kind: 'installs',
    exact: false,
    ...readSpec(version, tool),
    where: placeOf(script, via),
    via,
  }
}

function requirement(tool: PinnedTool, script: Script, spec: string | undefined): readonly Pin[] {
  if (spec === undefined) return []
  return [{ tool: tool.name, kind: 'requires', spec, exact: false, where: placeOf(script, 'engines'), via: 'engines' }]
}

function placeOf(script: Script, key: string) {
  return script.at(Math.max(0, script.text.indexOf(`"${key}"`)))
}

function parsed(text: string): Json {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as Json
    return isObject(value) ? value : undefined
  } catch {
    // A package.json that is no JSON is told of with its lock.
    return undefined
  }
}
