import type { ExecOptions, ExecOutput } from '@actions/exec'

// Stands between @actions/core and @actions/exec: core needs it only to tell the platform's name and version, which no
// gate asks for, yet loads it and four built-in modules at every start. See docs/adr/0003.

/** Runs a command, as @actions/exec does, which is loaded only now. */
export async function getExecOutput(command: string, args?: string[], options?: ExecOptions): Promise<ExecOutput> {
  const exec = await import('@actions/exec')
  return exec.getExecOutput(command, args, options)
}
