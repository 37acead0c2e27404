import type { ProxyName } from './proxy-log.ts'

/** What is known of an HTTP answer. All of it is hostile. */
export interface AnswerSeen {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The beginning of the body. */
  readonly body: string
}

/** Who made an answer: the proxy by itself, or the application behind it. */
export interface Answerer {
  readonly by: 'proxy' | 'application' | 'unknown'
  /** The product that made the page, or that passed the answer on. */
  readonly proxy?: ProxyName | 'openresty' | 'apache' | 'other'
  /** `1.25.3`, where the answer tells it. */
  readonly version?: string
  /** What it was recognised by, in words: `nginx's own error page`. */
  readonly why: string
}

type Product = NonNullable<Answerer['proxy']>
type Page = readonly [product: Product, pattern: RegExp]

const PAGES: readonly Page[] = [
  // src/http/ngx_http_special_response.c; with `server_tokens off` without a version.
  ['nginx', /<hr><center>nginx(?:\/([\w.]{1,20}))?[^<]{0,40}<\/center>\s*<\/body>/],
  ['openresty', /<hr><center>openresty(?:\/([\w.]{1,20}))?[^<]{0,40}<\/center>\s*<\/body>/],
  // docs/html/50x.html, which the packages' configuration gives as error_page.
  ['nginx', /<em>Faithfully yours, nginx\.<\/em>/],
  // src/http.c, http_err_msgs.
  [
    'haproxy',
    /^<html><body><h1>\d{3} [\w -]{1,40}<\/h1>\n(?:The server returned an invalid or incomplete response|No server is available to handle this request|The server didn't respond in time|Your browser sent an invalid request|Request forbidden by administrative rules)\.\n<\/body><\/html>/,
  ],
  // source/common/http/utility.cc and router.cc.
  [
    'envoy',
    /^(?:upstream connect error or disconnect\/reset before headers|no healthy upstream$|upstream request timeout$|no cluster match for URL)/,
  ],
  [
    'apache',
    /<(?:title|h1)>(?:502 Proxy Error|503 Service Unavailable|504 Gateway Timeout|Proxy Error|Service Unavailable|Gateway Timeout)<\/(?:title|h1)>[\s\S]{0,2000}<address>Apache(?:\/([\w.]{1,20}))?/,
  ],
  // pkg/proxy/httputil writes http.StatusText; the load balancer "no available server".
  ['traefik', /^(?:Bad Gateway|Gateway Timeout|no available server)\n?$/],
]

/** Tells a proxy's own answer from one that it passed on from the application. Pure. */
export function whoAnswered({ status, headers, body }: AnswerSeen): Answerer {
  for (const [proxy, pattern] of PAGES) {
    const page = pattern.exec(body)
    if (page) return { by: 'proxy', proxy, ...versioned(page[1] ?? versionOf(headers)), why: `${proxy}'s own page` }
  }
  const passed = passedOn(headers)
  // Envoy adds it only to what came from an upstream (config_http_filters_router_x-envoy-upstream-service-time).
  if (headers['x-envoy-upstream-service-time'] !== undefined)
    return { by: 'application', proxy: 'envoy', why: 'Envoy says how long the upstream took' }
  if (passed?.proxy === 'caddy' && body === '' && (status === 502 || status === 504))
    return { by: 'proxy', ...passed, why: "Caddy's own empty answer" }
  return { ...passed, ...judgeBody(status, headers, body) }
}

const SERVERS: readonly Page[] = [
  ['openresty', /^openresty(?:\/([\w.]{1,20}))?/],
  ['nginx', /^nginx(?:\/([\w.]{1,20}))?/],
  ['envoy', /^(?:istio-)?envoy$/],
  ['caddy', /^Caddy$/],
  ['apache', /^Apache(?:\/([\w.]{1,20}))?/],
  ['other', /^(?:awselb\/|cloudflare|Varnish|ATS)/],
]

function passedOn(headers: AnswerSeen['headers']): { proxy: Product; version?: string } | undefined {
  for (const [proxy, pattern] of SERVERS) {
    const found = pattern.exec(first(headers['server']))
    if (found) return { proxy, ...versioned(found[1]) }
  }
  return headers['via'] === undefined ? undefined : { proxy: 'other' }
}

/** Without a page that is known, only what no proxy writes by itself is a sign of the application. */
function judgeBody(status: number, headers: AnswerSeen['headers'], body: string): Pick<Answerer, 'by' | 'why'> {
  if (headers['x-powered-by'] !== undefined) return { by: 'application', why: 'it names what it is made with' }
  if (/json/i.test(first(headers['content-type'])) && body !== '') return { by: 'application', why: 'its body is JSON' }
  if (status < 500) return { by: 'application', why: `it answers ${status}` }
  if (body !== '' && status !== 502 && status !== 504)
    return { by: 'application', why: 'its body is the page of no proxy that is known' }
  return { by: 'unknown', why: body === '' ? 'its body is empty' : 'its body is the page of no proxy that is known' }
}

function versionOf(headers: AnswerSeen['headers']): string | undefined {
  return /^(?:nginx|openresty)\/([\w.]{1,20})/.exec(first(headers['server']))?.[1]
}

function versioned(version: string | undefined): { version?: string } {
  return version === undefined ? {} : { version }
}

function first(header: string | readonly string[] | undefined): string {
  return (typeof header === 'string' ? header : header?.[0]) ?? ''
}
