import type { Evidence, Measured, Unknown } from '../signals/signal.ts'

/** Everything of evidence besides what its kind of outcome fixes. */
type Rest<E extends Evidence> = Omit<E, 'measured' | 'code' | 'observed'>

/** Nothing was measured. `remedy` is the sentence that would change that. */
export function unknown(
  code: string,
  observed: string,
  remedy?: string,
  rest: Omit<Rest<Unknown>, 'remedy'> & { readonly command?: string } = {},
): Unknown {
  const { command, ...more } = rest
  const mend = remedy === undefined ? {} : { remedy: { text: remedy, ...(command === undefined ? {} : { command }) } }
  return { measured: false, code, observed, ...mend, ...more }
}

/** A criterion that is met or not, with nothing in between. */
export function met(code: string, observed: string, rest: Omit<Rest<Measured>, 'holds' | 'credit'> = {}): Measured {
  return { measured: true, holds: true, credit: 10_000, code, observed, ...rest }
}

/** A criterion that is not met, and earns nothing. */
export function missed(code: string, observed: string, rest: Omit<Rest<Measured>, 'holds' | 'credit'> = {}): Measured {
  return { measured: true, holds: false, credit: 0, code, observed, ...rest }
}

/** `1 file`, `3 files`; numbers of four digits and more in groups. */
export function counted(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`
}

/** The first lines, and how many more there are: at most 20 in all, as evidence may have. `all` counts those not kept, too. */
export function firstOf(lines: readonly string[], most = 20, all = lines.length): string[] {
  if (all <= most) return [...lines]
  return [...lines.slice(0, most - 1), `and ${(all - most + 1).toLocaleString('en-US')} more`]
}
