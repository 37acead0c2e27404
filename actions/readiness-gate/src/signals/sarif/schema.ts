import * as v from 'valibot'

// The parts of SARIF 2.1.0 (OASIS) that a count of findings rests on. What a scanner leaves out is absent, or null.

const level = v.nullish(v.picklist(['none', 'note', 'warning', 'error']))
const index = v.nullish(v.pipe(v.number(), v.safeInteger()))
const words = v.nullish(v.string())

const rule = v.object({
  id: words,
  defaultConfiguration: v.nullish(v.object({ level, enabled: v.nullish(v.boolean()) })),
  properties: v.nullish(v.object({ 'security-severity': v.nullish(v.union([v.string(), v.number()])) })),
})

const component = v.object({ name: words, rules: v.nullish(v.array(rule)) })

const location = v.object({
  physicalLocation: v.nullish(
    v.object({
      artifactLocation: v.nullish(v.object({ uri: words })),
      region: v.nullish(v.object({ startLine: index })),
    }),
  ),
})

const result = v.object({
  ruleId: words,
  ruleIndex: index,
  rule: v.nullish(v.object({ id: words, index, toolComponent: v.nullish(v.object({ index })) })),
  level,
  kind: words,
  baselineState: words,
  message: v.nullish(v.object({ text: words })),
  suppressions: v.nullish(v.array(v.object({ status: words }))),
  locations: v.nullish(v.array(location)),
  properties: v.nullish(v.object({ 'security-severity': v.nullish(v.union([v.string(), v.number()])) })),
})

const override = v.object({
  configuration: v.nullish(v.object({ level, enabled: v.nullish(v.boolean()) })),
  descriptor: v.nullish(v.object({ id: words, index })),
})

const run = v.object({
  tool: v.object({ driver: component, extensions: v.nullish(v.array(component)) }),
  results: v.nullish(v.array(result)),
  invocations: v.nullish(
    v.array(
      v.object({
        executionSuccessful: v.nullish(v.boolean()),
        ruleConfigurationOverrides: v.nullish(v.array(override)),
        endTimeUtc: words,
      }),
    ),
  ),
})

export const sarifSchema = v.object({ version: v.literal('2.1.0'), runs: v.array(run) })

export type SarifRun = v.InferOutput<typeof run>
export type SarifResult = v.InferOutput<typeof result>
export type SarifRule = v.InferOutput<typeof rule>
