/** Where the JSON Schema of a configuration is published; written here by `pnpm sync` from the root `package.json`. */
export const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/OWNER/ci-gates/v0/schemas/readiness.schema.json'
