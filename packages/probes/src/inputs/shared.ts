import { input } from '@ci-gates/core/model'
import * as kind from './kinds.ts'

// Inputs that every gate which asks a server has, so that they mean the same everywhere.

/** Which answers count. */
export const answerInputs = {
  status: kind.statuses({ description: 'Wanted statuses: `2xx`, `200,204`, `200-299,3xx`.', default: '2xx' }),
}

/** How the server is reached and recognised. */
export const connectionInputs = {
  caFile: input.path({ description: 'PEM file of a CA to trust besides the usual ones.', optional: true }),
  clientCert: input.path({ description: 'PEM file of a client certificate.', optional: true }),
  clientKey: input.path({ description: 'PEM file of its key.', optional: true }),
  serverName: input.text({ description: 'Name to ask for and to verify in TLS instead of the host.', optional: true }),
  connectTo: kind.place({
    description: 'Connect to this `host:port` instead; the name in TLS and in the Host header stays.',
    optional: true,
  }),
}

/** How long it is tried. */
export const timeInputs = {
  timeout: input.duration({ description: 'How long to keep trying.', default: '60s' }),
  attemptTimeout: input.duration({
    description: 'How long one attempt may take, from its first packet to the last byte of the answer.',
    default: '5s',
  }),
  interval: input.duration({
    description:
      'The longest pause between attempts. Pauses are short (30 to 50 ms) after each change of state, and grow with the time since.',
    default: '1s',
  }),
  successes: input.integer({ description: 'How many times in a row it must be ready.', default: '1', min: 1 }),
}
