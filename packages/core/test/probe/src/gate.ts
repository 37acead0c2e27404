import { defineGate, input } from '@ci-gates/core/model'
import { behave } from './behave.ts'

/** A gate with every kind of input, which does whatever a test asks of it. */
export const gate = defineGate({
  name: 'probe',
  title: 'Probe',
  description: 'Does what the tests of core ask for.',
  branding: { icon: 'activity', color: 'gray-dark' },
  inputs: {
    act: input.text({ description: 'What to do.', default: 'pass' }),
    text: input.text({ description: 'Put into every field.', optional: true }),
    textFile: input.path({ description: 'The same from a file, for what no variable can hold.', optional: true }),
    token: input.secret({ description: 'A secret.', optional: true }),
    keys: input.list({ of: 'secret', description: 'More secrets.', default: '' }),
    url: input.url({ description: 'An address.', schemes: ['http', 'https'], optional: true }),
    urls: input.list({ of: 'url', description: 'Addresses.', default: '' }),
    times: input.integer({ description: 'How many findings.', min: 0, max: 200_000, default: '1' }),
    share: input.percent({ description: 'A share.', default: '98%' }),
    timeout: input.duration({ description: 'How long.', default: '60s' }),
    flag: input.boolean({ description: 'Yes or no.', default: 'false' }),
    folder: input.path({ description: 'A folder.', default: '.' }),
    exclude: input.glob({ description: 'Paths to leave out.', optional: true }),
    match: input.pattern({ description: 'A pattern.', optional: true }),
    mode: input.choice({ of: ['fast', 'slow'], description: 'A choice.', default: 'fast' }),
  },
  outputs: { examined: 'How many were examined.', echo: 'The text.', isFlagged: 'The flag.' },
  run: (inputs, world) => behave(inputs, world),
})
