import { FIELDS, MOST_ENTRIES, REQUIRED_FIELDS } from '../actions/pytest-pass-rate/src/quarantine/fields.ts'

/** The published JSON Schema of a quarantine, draft-07, which is what YAML editors read: from what its reader checks with. */
export function quarantineJsonSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Quarantine of pytest-pass-rate',
    description: 'Tests whose failure is excused until a day.',
    type: ['array', 'null'],
    maxItems: MOST_ENTRIES,
    items: {
      type: 'object',
      required: REQUIRED_FIELDS,
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [name, propertyOf(field)])),
    },
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

/** Whatever is one word or text in YAML is taken as its text: an owner `123` is a name. */
function propertyOf({ description, isRequired, pattern }: (typeof FIELDS)[keyof typeof FIELDS] & { pattern?: string }) {
  const types = pattern === undefined ? ['string', 'number', 'boolean'] : 'string'
  const text = { ...(isRequired ? { minLength: 1 } : {}), ...(pattern === undefined ? {} : { pattern }) }
  return { description, type: isRequired ? types : [types, 'null'].flat(), ...text }
}

/** The first line of a quarantine, with which editors find the schema. */
export function quarantineSections(slug: string, major: string): Readonly<Record<string, string>> {
  const address = `https://raw.githubusercontent.com/${slug}/${major}/schemas/quarantine.schema.json`
  return { 'quarantine-schema': `\`\`\`yaml\n# yaml-language-server: $schema=${address}\n\`\`\`` }
}
