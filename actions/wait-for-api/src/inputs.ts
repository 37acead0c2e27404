import { input } from '@ci-gates/core/model'
import {
  answerInputs,
  connectionInputs,
  jsonKind,
  kind,
  secretsInAddresses,
  secretsInHeaders,
  timeInputs,
} from '@ci-gates/probes/inputs'

const { successes, ...rest } = timeInputs

/** What to wait for. */
const targets = {
  url: kind.targets({
    description:
      'What to wait for, one a line: `http:`, `https:`, `tcp:`, `unix:`, `postgres:`, `mysql:`, `redis:`, `grpc:` or `docker:`. Such as `http://127.0.0.1:8000/healthz`.',
    default: '',
    secretsIn: secretsInAddresses,
  }),
  baseUrl: input.text({
    description: 'The address that `paths` belong to, such as `http://127.0.0.1:8000`.',
    optional: true,
    secretsIn: secretsInAddresses,
  }),
  paths: kind.paths({
    description: 'Paths of `base-url` to try side by side, one a line, such as `/health` and `/healthz`.',
    default: '',
  }),
  match: input.choice({
    of: ['all', 'any'],
    description:
      'Whether every target must be ready, or one. By default `all`; `any` where there are `paths` and no `url`.',
    optional: true,
  }),
}

/** What ready means. */
const expectations = {
  ...answerInputs,
  body: input.pattern({ description: 'What the body must match.', optional: true }),
  json: jsonKind.jsonRules({
    description:
      "What the JSON of the body must hold, one a line: `$.status == 'ok'`, `$.db.latency_ms < 50`, or a path that must find something (JSONPath, RFC 9535).",
    default: '',
  }),
  header: kind.headerRules({
    description: 'Headers that the answer must have, one a line: `Name`, or `Name: pattern` that the value must match.',
    default: '',
  }),
  degraded: input.choice({
    of: ['ready', 'not-ready'],
    description: 'Whether a health body that says `degraded` or `warn` is ready.',
    default: 'ready',
  }),
  successes,
}

/** How to ask. */
const request = {
  method: kind.method({
    description: 'Method of the request. By default `GET`; `POST` with a `request-body`.',
    optional: true,
  }),
  headers: kind.headers({
    description: 'Headers to send, `Name: value`, one a line. Their values are never told.',
    default: '',
    secretsIn: secretsInHeaders,
  }),
  requestBody: input.text({ description: 'Body to send.', optional: true }),
  followRedirects: input.choice({
    of: ['same-host', 'any', 'none'],
    description: 'Which redirects to follow. To another host go no headers but harmless ones.',
    default: 'same-host',
  }),
  ...connectionInputs,
  tlsVerify: input.boolean({ description: 'Whether certificates must be valid.', default: 'true' }),
}

/** Who asks. */
const login = {
  loginUrl: kind.target({
    description: 'Address to log in at, once, by POST; its token goes with every request as a bearer.',
    optional: true,
    secretsIn: secretsInAddresses,
  }),
  loginFormat: input.choice({
    of: ['json', 'form'],
    description: 'How `username` and `password` are sent.',
    default: 'json',
  }),
  username: input.secret({ description: 'Who logs in.', optional: true }),
  password: input.secret({ description: 'With which password.', optional: true }),
  loginToken: jsonKind.jsonPath({
    description: 'Where the token stands in the answer to the login (JSONPath).',
    default: '$.access_token',
  }),
}

/** How long. */
const time = {
  ...rest,
  giveUp: input.boolean({
    description: 'Whether to stop early at what waiting cannot heal, such as an expired certificate or a 401.',
    default: 'true',
  }),
}

/** What else to look at. */
const surroundings = {
  process: input.text({
    description: 'Process to watch: its number, or a file that holds it. When it has exited, the wait is over.',
    optional: true,
  }),
  container: input.text({
    description: 'Container to watch. When it has exited, the wait is over; its last lines are shown on failure.',
    optional: true,
  }),
  logFiles: input.list({
    of: 'path',
    most: 20,
    description: 'Log files whose last lines are shown on failure, one a line.',
    default: '',
  }),
  giveUpOn: input.pattern({
    description: 'When a line of `log-files` matches, the wait is over.',
    optional: true,
  }),
}

/** The inputs of this gate's own. */
export const inputs = { ...targets, ...expectations, ...request, ...login, ...time, ...surroundings }
