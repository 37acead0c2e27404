import { readdirSync, readFileSync } from 'node:fs'

/** A process that an action left behind. */
export interface Survivor {
  readonly pid: number
  readonly command: string
}

/**
 * The processes that carry a tracking id in their environment. The runner finds orphans in the same way when a job is over
 * (`RUNNER_TRACKING_ID`, Runner.Worker/JobExtension.cs). Linux only: elsewhere the list is empty.
 */
export function processesWith(trackingId: string): Survivor[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readProc(pid, 'environ').split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`))
    .map((pid) => ({ pid: Number(pid), command: readProc(pid, 'cmdline').replaceAll('\0', ' ').trim() }))
    .filter(({ command }) => command !== '')
}

export function endProcesses(survivors: readonly Survivor[]): void {
  for (const { pid } of survivors) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/** A process may end, or belong to another user, between listing and reading. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
