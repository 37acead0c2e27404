/** What every input declares about itself; types, parsing, `action.yml`, README table and CLI flags derive from it. */
export interface InputOptions {
  /** One sentence, as Markdown, for `action.yml` and the README. */
  readonly description: string
  /** As a workflow would write it. An input without a default is required, unless it is optional. */
  readonly default?: string
  /** May be left empty; its value is then `undefined`. */
  readonly optional?: boolean
  /** What to use instead; the runner shows it as a warning. */
  readonly deprecated?: string
  /** The secrets that stand within a value that is none itself: the password in an address. */
  readonly secretsIn?: (raw: string) => readonly string[]
}

/** One declared input. */
export interface Input<T> extends InputOptions {
  readonly kind: string
  /** How a value is written, for tables and messages: `duration, for instance 60s`. */
  readonly form: string
  readonly secret: boolean
  /** Reads a non-empty, trimmed value. Throws a `Mistake` when it cannot. */
  parse(raw: string, context: ParseContext): T | Promise<T>
}

/** What parsing needs from outside the model. */
export interface ParseContext {
  /** The absolute form of a path, and whether this run may touch it. */
  resolvePath(raw: string): { readonly path: string; readonly allowed: boolean; readonly roots: string }
}

/** Why a value cannot be read; `message` says what is wrong and what would be right. */
export class Mistake extends Error {
  override readonly name = 'Mistake'
}

/** The value's type: `undefined` is among its values only for an optional input. */
export type Declared<T, O> = O extends { readonly optional: true } ? Input<T | undefined> : Input<T>

/** Makes an input of a kind. The one cast of the input types: `optional` is known to the type only through `O`. */
export function declare<T, O extends InputOptions>(
  kind: string,
  form: string,
  options: O,
  parse: (raw: string, context: ParseContext) => T | Promise<T>,
  secret = kind === 'secret',
): Declared<T, O> {
  const { description, default: fallback, optional, deprecated, secretsIn } = options
  return {
    kind,
    form,
    description,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(optional === undefined ? {} : { optional }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(secretsIn === undefined ? {} : { secretsIn }),
    secret,
    parse,
  } as unknown as Declared<T, O>
}
