import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import {
  commonSchema,
  gateSchema,
  groupSchema,
  topSchema,
  waiverSchema,
} from '../actions/readiness-gate/src/config/schema.ts'
import type { SignalKind } from '../actions/readiness-gate/src/signals/signal.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of a configuration, draft-07, which is what YAML editors read: made from the very schemas that the gate
 * checks with, so that both say the same.
 */
export function configurationJsonSchema(kinds: readonly SignalKind[]): Json {
  const top = objectOf(topSchema)
  const common = objectOf(commonSchema)
  const properties = top['properties'] as Record<string, Json>
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Readiness configuration, version 1',
    description: 'What has to hold before a release: .github/readiness.yml',
    ...top,
    properties: {
      ...properties,
      gate: { description: 'What score passes, and what becomes of a run without a verdict.', ...objectOf(gateSchema) },
      groups: {
        type: 'object',
        description: 'Signals that weigh together, by name.',
        additionalProperties: objectOf(groupSchema),
      },
      signals: {
        type: 'object',
        description: 'What is looked at, by an id of your own: letters, digits, "-", "_" and ".".',
        propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$' },
        additionalProperties: signalSchema(common, kinds),
      },
      waivers: { type: 'array', description: 'Signals that are excused until a day.', items: objectOf(waiverSchema) },
    },
  }
}

/** One branch for each kind, chosen by `kind`: an editor then tells what is wrong with that kind, not with all of them. */
function signalSchema(common: Json, kinds: readonly SignalKind[]): Json {
  const names = kinds.map(({ kind }) => kind)
  const described = { ...(common['properties'] as Record<string, Json>)['kind'], enum: names }
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: described },
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind.kind } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema
      then: branchOf(kind, common),
    })),
  }
}

function branchOf(kind: SignalKind, common: Json): Json {
  const own = objectOf(kind.schema)
  const properties = {
    ...(common['properties'] as Json),
    kind: { const: kind.kind, description: kind.description },
    ...(own['properties'] as Json | undefined),
  }
  const required = ['kind', ...((own['required'] as string[] | undefined) ?? [])]
  return { description: kind.description, ...own, properties, required, additionalProperties: false }
}

/** What may be written, before anything is read out of it; rules that JSON Schema cannot say are left to the gate. */
function objectOf(schema: v.GenericSchema): Json {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => lazily(valibotSchema, jsonSchema),
  }) as Json
  return rest
}

/** One value or a list of them is told apart by looking at the value, which a JSON Schema does by naming both. */
function lazily(schema: unknown, known: unknown) {
  const { type, getter } = schema as { type: string; getter?: (input: unknown) => v.GenericSchema }
  if (type !== 'lazy' || !getter) return known as never
  return { anyOf: [objectOf(getter(undefined)), objectOf(getter([]))] } as never
}
