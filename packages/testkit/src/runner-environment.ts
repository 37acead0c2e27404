import { randomUUID } from 'node:crypto'

export interface EnvironmentOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly eventName?: string
  readonly ref?: string
  readonly env?: Readonly<Record<string, string | undefined>>
}

const SHA = '0123456789abcdef0123456789abcdef01234567'
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'X64', arm64: 'ARM64', ia32: 'X86', arm: 'ARM' }
const SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }

/**
 * The environment of a step: the allow-list of Runner.Worker/GitHubContext.cs, RunnerContext, inputs, and nothing of the host's
 * but PATH and HOME. `env` comes last; `undefined` takes a variable away.
 */
export function stepEnvironment(workspace: string, temp: string, options: EnvironmentOptions): Record<string, string> {
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    ...githubVariables(options.eventName ?? 'push', options.ref ?? 'refs/heads/main'),
    GITHUB_WORKSPACE: workspace,
    ...runnerVariables(temp),
    ...inputVariables(options.inputs ?? {}),
    // ProcessInvoker.cs sets these two; NodeScriptActionHandler.cs removes the third (actions/runner issue 795).
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    ...options.env,
    NODE_ICU_DATA: undefined,
  }
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** `AddInputsToEnvironment` in Runner.Worker/Handlers/Handler.cs: spaces become `_`, upper case, and nothing else changes. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  return Object.fromEntries(named)
}

function githubVariables(eventName: string, ref: string): Record<string, string> {
  const identity = {
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_ACTOR: 'octocat',
  }
  const run = {
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
  }
  return {
    ...identity,
    ...run,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_ACTION: '__self',
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: `octo-org/octo-repo/.github/workflows/ci.yml@${ref}`,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    // On pull requests the runner names both branches; on other events both are there and empty.
    GITHUB_HEAD_REF: eventName.startsWith('pull_request') ? 'topic' : '',
    GITHUB_BASE_REF: eventName.startsWith('pull_request') ? 'main' : '',
    GITHUB_SHA: SHA,
    GITHUB_SERVER_URL: 'https://github.com',
    // Nothing answers here: a test that wants an API gives the address of a fake one.
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql',
  }
}

function runnerVariables(temp: string): Record<string, string> {
  return {
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: `${temp}/_tool`,
    RUNNER_OS: SYSTEMS[process.platform] ?? 'Linux',
    RUNNER_ARCH: ARCHITECTURES[process.arch] ?? 'X64',
    RUNNER_NAME: 'testkit',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TRACKING_ID: `github_${randomUUID()}`,
  }
}
