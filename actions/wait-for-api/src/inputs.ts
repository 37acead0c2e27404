import { input } from '@ci-gates/core/model'
import { secretsInAddresses, secretsInHeaders } from './secrets.ts'

/** What to wait for. */
const targets = {
  url: input.list({
    of: 'text',
    description:
      'What to wait for, one a line: `http:`, `https:`, `tcp:`, `unix:`, `postgres:`, `mysql:`, `redis:`, `grpc:` or `docker:`. Such as `http://127.0.0.1:8000/healthz`.',
    default: '',
    most: 50,
    secretsIn: secretsInAddresses,
  }),
  baseUrl: input.text({
    description: 'The address that `paths` belong to, such as `http://127.0.0.1:8000`.',
    optional: true,
    secretsIn: secretsInAddresses,
  }),
  paths: input.list({
    of: 'text',
    description: 'Paths of `base-url` to try side by side, one a line, such as `/health` and `/healthz`.',
    default: '',
    most: 20,
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
  status: input.text({ description: 'Wanted statuses: `2xx`, `200,204`, `200-299,3xx`.', default: '2xx' }),
  body: input.pattern({ description: 'What the body must match.', optional: true }),
  json: input.list({
    of: 'text',
    description:
      "What the JSON of the body must hold, one a line: `$.status == 'ok'`, `$.db.latency_ms < 50`, or a path that must find something (JSONPath, RFC 9535).",
    default: '',
    most: 50,
  }),
  header: input.list({
    of: 'text',
    description: 'Headers that the answer must have, one a line: `Name`, or `Name: pattern` that the value must match.',
    default: '',
    most: 50,
  }),
  degraded: input.choice({
    of: ['ready', 'not-ready'],
    description: 'Whether a health body that says `degraded` or `warn` is ready.',
    default: 'ready',
  }),
  successes: input.integer({ description: 'How many times in a row it must be ready.', default: '1', min: 1 }),
}

/** How to ask. */
const request = {
  method: input.text({
    description: 'Method of the request. By default `GET`; `POST` with a `request-body`.',
    optional: true,
  }),
  headers: input.list({
    of: 'text',
    description: 'Headers to send, `Name: value`, one a line. Their values are never told.',
    default: '',
    most: 50,
    secretsIn: secretsInHeaders,
  }),
  requestBody: input.text({ description: 'Body to send.', optional: true }),
  followRedirects: input.choice({
    of: ['same-host', 'any', 'none'],
    description: 'Which redirects to follow. To another host go no headers but harmless ones.',
    default: 'same-host',
  }),
  caFile: input.path({ description: 'PEM file of a CA to trust besides the usual ones.', optional: true }),
  clientCert: input.path({ description: 'PEM file of a client certificate.', optional: true }),
  clientKey: input.path({ description: 'PEM file of its key.', optional: true }),
  serverName: input.text({ description: 'Name to ask for and to verify in TLS instead of the host.', optional: true }),
  connectTo: input.text({
    description: 'Connect to this `host:port` instead; the name in TLS and in the Host header stays.',
    optional: true,
  }),
  tlsVerify: input.boolean({ description: 'Whether certificates must be valid.', default: 'true' }),
}

/** Who asks. */
const login = {
  loginUrl: input.text({
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
  loginToken: input.text({
    description: 'Where the token stands in the answer to the login (JSONPath).',
    default: '$.access_token',
  }),
}

/** How long. */
const time = {
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
    description: 'Log files whose last lines are shown on failure, one a line.',
    default: '',
    most: 20,
  }),
  giveUpOn: input.pattern({
    description: 'When a line of `log-files` matches, the wait is over.',
    optional: true,
  }),
}

/** The inputs of this gate's own. */
export const inputs = { ...targets, ...expectations, ...request, ...login, ...time, ...surroundings }
