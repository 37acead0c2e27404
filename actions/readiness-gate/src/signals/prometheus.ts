import * as v from 'valibot'
import { address, choice, duration, environmentName, flag, limit, listOf, path, text } from '../config/values.ts'
import { defineSignal, type RuleMistake } from './signal.ts'

const schema = v.strictObject({
  url: address('The address of Prometheus, or of what speaks its API; declared variables may stand in it.'),
  query: text('The PromQL query; it must come to one number. `sum()` makes one of many series.', 8_000),
  min: v.exactOptional(limit('The least it may be; `99%` is 0.99.')),
  max: v.exactOptional(limit('The most it may be; `0.1%` is 0.001.')),
  floor: v.exactOptional(limit('The value that earns nothing yet; from here to `target` it earns more and more.')),
  target: v.exactOptional(limit('The value that earns all. Below `floor` where less is better.')),
  'on-empty': v.exactOptional(
    choice(
      ['unknown', 'zero', 'fail'],
      'What it means that no series matches: an error that never happened has none. Default: unknown.',
    ),
  ),
  'max-age': v.exactOptional(
    duration('How old the newest sample may be. Of a query that computes, say whose by `freshness`.'),
  ),
  freshness: v.exactOptional(
    text('The selector whose newest sample `max-age` is about, such as `up{job="api"}`.', 1_000),
  ),
  'token-env': v.exactOptional(environmentName('The variable with a bearer token.')),
  'user-env': v.exactOptional(environmentName('The variable with the name for basic authentication.')),
  'password-env': v.exactOptional(environmentName('The variable with the password for basic authentication.')),
  headers: v.exactOptional(listOf(text('A header.'), 'Headers to send, such as `X-Scope-OrgID: acme`.')),
  'ca-file': v.exactOptional(path('Certificates in PEM form that are trusted besides those of the platform.')),
  timeout: v.exactOptional(duration('How long an answer may take. Default: 10s.')),
  'allow-link-local': v.exactOptional(flag('Whether link-local addresses may be asked.')),
})

export type PrometheusRule = v.InferOutput<typeof schema>

/** A number of the running system: the error rate of staging, the latency in production. */
export const prometheus = defineSignal({
  kind: 'prometheus',
  description: 'A PromQL query comes to one number, which keeps to a limit.',
  schema,
  permissions: [],
  remedy: 'See the dashboards of the service that the query is about.',
  mistakes,
  observe: async (rule, scene) => (await import('./prometheus/observe.ts')).observe(rule, scene),
})

async function mistakes(rule: PrometheusRule): Promise<RuleMistake[]> {
  const { min, max, floor, target } = rule
  const { 'token-env': token, 'user-env': user, 'password-env': password } = rule
  return [
    ...(min === undefined && max === undefined && target === undefined
      ? [{ key: 'query', message: 'say what it may be with `min`, `max`, or `floor` and `target`' }]
      : []),
    ...(min && max && min.value > max.value
      ? [{ key: 'min', message: `min ${min.text} is more than max ${max.text}` }]
      : []),
    ...((floor === undefined) === (target === undefined)
      ? []
      : [{ key: floor ? 'floor' : 'target', message: '`floor` and `target` go together' }]),
    ...(floor && target && floor.value === target.value
      ? [{ key: 'floor', message: '`floor` and `target` are the same' }]
      : []),
    ...((user === undefined) === (password === undefined)
      ? []
      : [{ key: user ? 'user-env' : 'password-env', message: '`user-env` and `password-env` go together' }]),
    ...(token !== undefined && user !== undefined
      ? [{ key: 'token-env', message: 'a token and a password; leave one out' }]
      : []),
    ...freshnessMistakes(rule),
    ...(rule.headers ?? []).flatMap((line) =>
      /^[\w!#$%&'*+.^`|~-]+:\s*\S/.test(line) ? [] : [{ key: 'headers', message: 'a header is `Name: value`' }],
    ),
  ]
}

/** The time of a sample is known of a selector alone: what computes has the time at which it was asked. */
function freshnessMistakes({ query, freshness, 'max-age': age }: PrometheusRule): RuleMistake[] {
  if (freshness !== undefined && !isSelector(freshness))
    return [{ key: 'freshness', message: 'is no plain selector, such as up{job="api"}' }]
  if (freshness !== undefined && age === undefined) return [{ key: 'freshness', message: 'goes with `max-age`' }]
  if (age !== undefined && freshness === undefined && !isSelector(query))
    return [
      {
        key: 'max-age',
        message:
          'the query computes, so that its result is always of now; name the selector whose samples may not be old as `freshness`',
      },
    ]
  return []
}

function isSelector(query: string): boolean {
  return /^(?:[a-zA-Z_:][\w:]*\s*(?:\{[^{}()]*\})?|\{[^{}()]*\})$/.test(query.trim())
}
