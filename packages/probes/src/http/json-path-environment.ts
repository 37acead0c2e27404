import type { FilterFunction, JSONPathEnvironment } from 'json-p3'

/**
 * The engine of JSONPath (RFC 9535), loaded here, with patterns that run in linear time.
 * @param options json-p3's own, such as how deep a document may be
 */
export async function jsonPathEnvironment(
  options?: ConstructorParameters<typeof JSONPathEnvironment>[0],
): Promise<JSONPathEnvironment> {
  const { JSONPathEnvironment } = await import('json-p3')
  const environment = new JSONPathEnvironment(options)
  for (const [name, call] of await linearFunctions()) environment.functionRegister.set(name, call)
  return environment
}

/**
 * `match()` and `search()` of RFC 9535 (sections 2.4.6 and 2.4.7) in linear time. I-Regexp (RFC 9485) is nearly a subset
 * of RE2's syntax; whatever is no pattern matches nothing, as the RFC says.
 */
async function linearFunctions(): Promise<readonly (readonly [string, FilterFunction])[]> {
  const { FunctionExpressionType } = await import('json-p3')
  const { RE2JS } = await import('re2js')
  const compiled = new Map<string, InstanceType<typeof RE2JS> | undefined>()
  const compile = (pattern: string) => {
    if (!compiled.has(pattern) && compiled.size < 100)
      compiled.set(
        pattern,
        attempt(() => RE2JS.compile(pattern)),
      )
    return compiled.get(pattern)
  }
  const { ValueType, LogicalType } = FunctionExpressionType
  const type = { argTypes: [ValueType, ValueType], returnType: LogicalType }
  const on = (test: (pattern: InstanceType<typeof RE2JS>, text: string) => boolean): FilterFunction => ({
    ...type,
    call: (text: unknown, pattern: unknown) => {
      if (typeof text !== 'string' || typeof pattern !== 'string') return false
      const ready = compile(pattern)
      return ready !== undefined && test(ready, text)
    },
  })
  return [
    ['match', on((pattern, text) => pattern.matcher(text).matches())],
    ['search', on((pattern, text) => pattern.matcher(text).find())],
  ]
}

function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
