import type { SourceFile } from '../ecosystem.ts'
import { nameOf } from '../paths.ts'
import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { parseMarker } from '../python/marker.ts'
import { type PythonScope, sameMarkers } from '../python/marker-table.ts'
import { satisfiesSpecifier } from '../python/specifier.ts'
import type { DeclaredRequirement } from '../python/structure.ts'
import { pinOf, type RequirementLine, type RequirementsFile } from './file.ts'
import type { CompileHeader } from './header.ts'
import type { Sources } from './sources.ts'

/** pip-compile leaves these out unless told otherwise (pip-tools 7.6, `UNSAFE_PACKAGES`). */
const UNSAFE = ['pip', 'setuptools', 'distribute']

/** What a compiled file lacks, has wrong, or has too much, by its sources. */
export function pinCauses(file: RequirementsFile, sources: Sources, header: CompileHeader, lock: SourceFile): Cause[] {
  const pins = new Map<string, RequirementLine[]>()
  for (const one of file.lines) if (one.name !== '') pins.set(one.name, [...(pins.get(one.name) ?? []), one])
  const omitted = new Set([...header.omitted.map(canonicalName), ...(header.tool === 'uv' ? [] : UNSAFE)])
  const declared = sources.declared.filter(({ name }) => !omitted.has(name))
  return [
    ...declared.flatMap((one) => declaredCause(one, pins.get(one.name) ?? [], 'requirement')),
    ...sources.constraints.flatMap((one) => declaredCause(one, pins.get(one.name), 'constraint')),
    ...orphans(file, sources, pins, lock),
    ...flaws(file, pins, header, lock),
  ]
}

function declaredCause(
  one: DeclaredRequirement,
  pins: readonly RequirementLine[] | undefined,
  kind: 'requirement' | 'constraint',
): Cause[] {
  const { claim, file, line, path, specifier } = one
  const place = { claim, file, ...(line === undefined ? {} : { line }), ...(path ? { path } : {}) }
  if (!pins || pins.length === 0) {
    // One with a marker may be for other environments than the one that it was compiled for.
    return kind === 'constraint' || one.conditional
      ? []
      : [{ ...place, code: 'dependency-added', observed: 'not in the lock' }]
  }
  if (one.direct) {
    const same = kind === 'constraint' || pins.some(({ direct }) => direct)
    return same ? [] : [{ ...place, code: 'source-changed', observed: 'the lock has it from an index' }]
  }
  const versions = pins.flatMap((pin) => pinOf(pin) ?? [])
  const outside = versions.length > 0 && versions.every((version) => satisfiesSpecifier(version, specifier) === false)
  if (outside)
    return [
      {
        ...place,
        code: 'dependency-unsatisfied',
        observed: `the lock has ${versions.join(', ')}, which ${specifier} does not allow`,
      },
    ]
  if (kind === 'constraint') return []
  if (pins.every(({ direct }) => direct))
    return [{ ...place, code: 'source-changed', observed: `the lock has it from ${pins[0]?.text ?? 'elsewhere'}` }]
  const [pin] = pins
  const before = pin?.requirement?.marker
  if (pins.length !== 1 || !pin || before === undefined || !isOnlyFrom(pin, file) || sameMarker(one.marker, before))
    return []
  return [{ ...place, code: 'dependency-changed', observed: `the lock has it for ${before}` }]
}

const ANY_PYTHON: PythonScope = { includes: () => true, ends: [] }

function sameMarker(a: string | undefined, b: string): boolean {
  const [one, other] = [parseMarker(a), parseMarker(b)]
  return !one || !other || sameMarkers(one, other, ANY_PYTHON) !== false
}

/** Whether a pin is there for one source alone: then its marker is that of the requirement. */
function isOnlyFrom({ via }: RequirementLine, { path }: SourceFile): boolean {
  return via.length === 1 && isSource(via[0] ?? '') && via[0]?.includes(nameOf(path)) === true
}

/** Pins that, by their own `# via`, are there for nothing that asks for them any more. */
function orphans(
  { lines }: RequirementsFile,
  { declared, untold }: Sources,
  pins: ReadonlyMap<string, unknown>,
  lock: SourceFile,
): Cause[] {
  if (untold.length > 0) return []
  const asked = new Set(declared.map(({ name }) => name))
  return lines.flatMap(({ name, text, via, line }): Cause[] => {
    const reasons = via.filter((one) => !one.startsWith('-c ') && !one.startsWith('--constraint'))
    if (name === '' || asked.has(name) || reasons.length === 0) return []
    if (reasons.some((one) => !isSource(one) && pins.has(canonicalName(one)))) return []
    const observed = `in the lock (via ${reasons.join(', ')}), asked for by nothing any more`
    return [{ code: 'dependency-removed', claim: text.split(/\s/, 1)[0] ?? name, observed, file: lock, line }]
  })
}

function isSource(via: string): boolean {
  return (
    /^-r /.test(via) ||
    /\((?:.*[/])?(?:pyproject\.toml|setup\.(?:py|cfg))\b.*\)$/.test(via) ||
    /\.(?:in|txt|toml)(?::|$)/.test(via)
  )
}

/** Lines that pip would refuse, or that pin nothing. */
function flaws(
  { lines }: RequirementsFile,
  pins: ReadonlyMap<string, readonly RequirementLine[]>,
  header: CompileHeader,
  file: SourceFile,
): Cause[] {
  const hashed = header.hashes || lines.some(({ hashes }) => hashes > 0)
  const bare = hashed ? lines.filter(({ hashes, direct }) => hashes === 0 && !direct) : []
  const loose = lines.filter((one) => !one.direct && pinOf(one) === undefined)
  const twice = [...pins.values()].filter((all) => all.every(({ requirement }) => requirement?.marker === undefined))
  const seconds = twice.flatMap(([, second]) => second ?? [])
  const told = (code: string, observed: string) => (one: RequirementLine) => {
    return { code, claim: one.text.split(/\s/, 1)[0] ?? one.text, observed, file, line: one.line }
  }
  return [
    ...bare.map(told('checksum-missing', 'it has no --hash, though others have: pip refuses the file')),
    ...loose.map(told('lock-incomplete', 'it is not pinned to one version')),
    ...seconds.map(told('duplicate-key', 'it is pinned twice: pip refuses the file')),
  ]
}
