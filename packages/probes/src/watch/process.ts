import { readFile } from 'node:fs/promises'
import type { Watch } from '../poll/poll-types.ts'

/** Ends the wait when a process has exited. Its number is given, or stands in a file that may still have to appear. */
export function watchProcess(
  which: { readonly pid: number } | { readonly pidFile: string; readonly told: string },
): Watch {
  let known = 'pid' in which ? which.pid : undefined
  const name = 'pid' in which ? `process ${which.pid}` : `the process of ${which.told}`
  const look = async () => {
    known ??= 'pidFile' in which ? await readPid(which.pidFile) : undefined
    if (known === undefined || (await runs(known))) return undefined
    return `${'pid' in which ? name : `process ${known}`} has exited`
  }
  return { name, look }
}

async function readPid(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return /^\s*[1-9]\d{0,9}\s*$/.test(text) ? Number(text) : undefined
}

async function runs(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: there is one, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return !(await isZombie(pid))
}

/** A process whose parent does not ask for it stays in the table, exited: proc(5), state Z. */
async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return /^[ZX] /.test(stat.slice(stat.lastIndexOf(')') + 2))
}
