import { input } from '@ci-gates/core/model'
import { answerInputs, connectionInputs, kind, secretsInAddresses, timeInputs } from '@ci-gates/probes/inputs'
import { container, lastDay } from './kinds.ts'

/** What is asked. */
const target = {
  url: kind.target({
    description: 'The address behind the proxy, as a client asks it, such as `https://127.0.0.1:8443/healthz`.',
    secretsIn: secretsInAddresses,
  }),
  upstreamUrl: kind.target({
    description:
      'The application itself, without the proxy, such as `http://127.0.0.1:8000/healthz`. Asked only when the proxy does not answer as wanted.',
    optional: true,
    secretsIn: secretsInAddresses,
  }),
  ...answerInputs,
  ...timeInputs,
}

/** What its TLS must be. */
const tls = {
  ...connectionInputs,
  verify: input.choice({
    of: ['full', 'chain', 'none'],
    description:
      'Which problems of certificates count: all (`full`), all but a certificate for other names (`chain`), or none; what does not count is told all the same.',
    default: 'full',
  }),
  minDaysValid: input.integer({
    description: 'For how many days every certificate of the chain must still be valid.',
    default: '14',
    min: 0,
    max: 3650,
  }),
  minTls: input.choice({
    of: ['1.2', '1.3'],
    description: 'The oldest version of TLS that is accepted.',
    default: '1.2',
  }),
}

/** Where the evidence is. */
const evidence = {
  proxyLog: input.list({
    of: 'path',
    most: 20,
    description: 'Log files of the proxy, one a line. Only what is written from now on counts.',
    default: '',
  }),
  proxyContainer: container({ description: 'Container of the proxy: its state and its log.', optional: true }),
  upstreamContainer: container({
    description: 'Container of the application: its state and its addresses.',
    optional: true,
  }),
  composeProject: container({
    description: 'Compose project in which `proxy-service` and `upstream-service` are found by their labels.',
    optional: true,
  }),
  proxyService: container({ description: 'Compose service of the proxy.', optional: true }),
  upstreamService: container({ description: 'Compose service of the application.', optional: true }),
  nginxConfig: input.path({
    description: 'Configuration of nginx: where its `proxy_pass` leads, and whether it looks the name up again.',
    optional: true,
  }),
}

/** The two steps of one job. */
const phases = {
  phase: input.choice({
    of: ['once', 'warm-up', 'verify'],
    description:
      'Alone (`once`), before the tests (`warm-up`: also notes how everything is), or after them (`verify`: also tells what changed).',
    default: 'once',
  }),
  snapshot: input.path({
    description: 'Where `warm-up` notes and `verify` reads. By default a file in `RUNNER_TEMP`, one for each `url`.',
    optional: true,
  }),
}

/** How long softness lasts. */
const softness = {
  escalateAfter: input.integer({
    description:
      'Turn hard once so many of the last runs on the default branch failed one after the other with the same cause. Needs `github-token` with `checks: write` and `contents: read`. 0: never.',
    default: '0',
    min: 0,
    max: 20,
  }),
  softUntil: lastDay({ description: 'The last day (UTC) on which a failure may be soft.', optional: true }),
  githubToken: input.secret({
    description:
      'Token for the neutral check run of a soft failure, and for `escalate-after`: that of the workflow will do.',
    optional: true,
  }),
}

/** The inputs of this gate's own. */
export const inputs = { ...target, ...tls, ...evidence, ...phases, ...softness }
