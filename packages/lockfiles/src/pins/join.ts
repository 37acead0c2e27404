import type { Pin } from './pin.ts'

/**
 * Joins what one file leaves open to what another gives. A composite action that reads `inputs.poetry-version` or
 * `POETRY_VERSION` is settled by the workflows that pass it: their pins count, and the open end is no longer told.
 */
export function joinFiles(pins: readonly Pin[]): readonly Pin[] {
  const given = new Set<string>()
  const open = new Set<string>()
  for (const { name, spec, conditional } of pins) {
    if (name === undefined) continue
    if (spec === undefined) open.add(name)
    else if (!conditional?.startsWith('unless ')) given.add(name)
  }
  if (given.size === 0) return pins
  return pins.flatMap((pin): Pin[] => {
    if (pin.name === undefined) return [pin]
    if (pin.spec === undefined) return given.has(pin.name) ? [] : [pin]
    // A default is for callers that give nothing; with one that does, nobody may be left.
    if (given.has(pin.name) && pin.conditional?.startsWith('unless ')) return [{ ...pin, kind: 'declares' }]
    if (pin.kind !== 'declares' || !open.has(pin.name)) return [pin]
    const { conditional: _conditional, ...rest } = pin
    return [{ ...rest, kind: 'installs' }]
  })
}

/** rustup's default counts only where no toolchain file says otherwise (rustup: "Overrides"). */
export function yieldToFiles(pins: readonly Pin[]): readonly Pin[] {
  const file = pins.find(({ via }) => via.startsWith('rust-toolchain'))
  if (!file) return pins
  const conditional = `${file.where.file} overrules it`
  return pins.map((pin) => (pin.yields && pin.kind === 'installs' ? { ...pin, kind: 'declares', conditional } : pin))
}
