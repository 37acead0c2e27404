import type { Question } from '../ask.ts'
import { type Json, listOf, numberOf, type Repository, record, textOf, timeOf } from './json.ts'

/** An open alert. */
export interface Alert {
  readonly number: number
  /** `critical`, `high`, `medium` or `low`; undefined where GitHub gives none. */
  readonly severity: string | undefined
  /** What it is about, in a few words. */
  readonly title: string
  readonly url: string
}

/** A scan that code scanning took in. */
export interface Analysis {
  readonly sha: string
  readonly tool: string
  readonly createdAt: number
  /** What went wrong with it; empty where nothing did. */
  readonly error: string
}

/** Open alerts of code scanning for a ref, such as `refs/heads/main`. */
export function codeAlertsOf({ owner, repo }: Repository, ref: string): Question<readonly Alert[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
    parameters: { owner, repo, state: 'open', ref },
    permission: 'security-events: read',
    read: (data) => listOf(data, readCodeAlert),
  }
}

/** What was scanned of a ref, newest first. */
export function analysesOf({ owner, repo }: Repository, ref: string): Question<readonly Analysis[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
    parameters: { owner, repo, ref },
    permission: 'security-events: read',
    read: (data) => listOf(data, readAnalysis),
  }
}

/** Open alerts of Dependabot, of these severities. GITHUB_TOKEN may ask since April 2026 (actions/runner#4350). */
export function dependabotAlertsOf(
  { owner, repo }: Repository,
  severities: readonly string[],
): Question<readonly Alert[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/dependabot/alerts',
    parameters: { owner, repo, state: 'open', severity: severities.join(',') },
    permission: 'vulnerability-alerts: read',
    read: (data) => listOf(data, readDependabotAlert),
  }
}

/** Open alerts of secret scanning, with the secrets themselves left out of the answer. */
export function secretAlertsOf({ owner, repo }: Repository): Question<readonly Alert[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts',
    parameters: { owner, repo, state: 'open', hide_secret: true },
    permission: 'secret-scanning-alerts: read',
    read: (data) => listOf(data, readSecretAlert),
  }
}

// Rules without a security severity have the one of SARIF's levels.
const LEVELS: Readonly<Record<string, string>> = { error: 'high', warning: 'medium', note: 'low' }

function readCodeAlert({ number, rule, html_url }: Json): Alert | undefined {
  const { security_severity_level: security, severity, description, id } = record(rule)
  const at = numberOf(number)
  if (at === undefined) return undefined
  const level = textOf(security) ?? LEVELS[textOf(severity) ?? '']
  return { number: at, severity: level, title: textOf(description) || (textOf(id) ?? ''), url: textOf(html_url) ?? '' }
}

function readDependabotAlert({ number, security_advisory, dependency, html_url }: Json): Alert | undefined {
  const { severity, summary } = record(security_advisory)
  const at = numberOf(number)
  if (at === undefined) return undefined
  const name = textOf(record(record(dependency)['package'])['name'])
  const title = [name, textOf(summary)].filter((part) => part).join(': ')
  return { number: at, severity: textOf(severity), title, url: textOf(html_url) ?? '' }
}

function readSecretAlert({ number, secret_type_display_name: name, html_url }: Json): Alert | undefined {
  const at = numberOf(number)
  return at === undefined
    ? undefined
    : { number: at, severity: 'critical', title: textOf(name) ?? 'a secret', url: textOf(html_url) ?? '' }
}

function readAnalysis({ commit_sha, tool, created_at, error }: Json): Analysis | undefined {
  const [sha, createdAt] = [textOf(commit_sha), timeOf(created_at)]
  if (sha === undefined || createdAt === undefined) return undefined
  return { sha, createdAt, tool: textOf(record(tool)['name']) ?? '', error: textOf(error) ?? '' }
}
