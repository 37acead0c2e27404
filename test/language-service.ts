import { registerHooks } from 'node:module'

// Its modules import JSON without the attribute that Node asks for (@actions/languageservice 0.3.61).
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found
  },
})

export const { validate } = await import('@actions/languageservice')
export const { FeatureFlags } = await import('@actions/expressions')
