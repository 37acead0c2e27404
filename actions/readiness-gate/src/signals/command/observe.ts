import { existsSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { formatDuration, shorten } from '@ci-gates/core/model'
import { isInside } from '@ci-gates/core/runner'
import { met, missed, unknown } from '../../evidence/told.ts'
import { looksSecret } from '../../text/secret-like.ts'
import type { CommandRule } from '../command.ts'
import type { Evidence, Scene, Unknown } from '../signal.ts'
import { type Ended, run } from './run.ts'

const MINUTE = 60_000
const GIVEN = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'SystemRoot', 'PATHEXT', 'TEMP']

/** Runs the program, and tells how it ended. */
export async function observe(rule: CommandRule, scene: Scene): Promise<Evidence> {
  const refusal = refused(scene) ?? badFolder(rule, scene)
  if (refusal) return refusal
  const names = [...GIVEN, ...(rule.env ?? [])]
  const absent = (rule.env ?? []).find((name) => scene.environment(name) === undefined)
  if (absent !== undefined)
    return unknown('no-variable', `the variable ${absent} is not set`, `Set ${absent} in the \`env\` of the step`)
  const env = Object.fromEntries(
    names.flatMap((name) => {
      const value = scene.environment(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const ended = await run(rule.run, {
    cwd: join(scene.workspace, rule.folder ?? '.'),
    env,
    timeoutMs: rule.timeout ?? MINUTE,
    signal: scene.signal,
  })
  scene.signal.throwIfAborted()
  return judge(rule, ended)
}

function refused({ trusted, commandsAllowed }: Scene): Unknown | undefined {
  if (!trusted)
    return unknown(
      'not-trusted',
      'the configuration comes from the pull request itself; commands run for one of the base branch only',
      'Merge the configuration first',
    )
  if (commandsAllowed === true) return undefined
  return unknown(
    'commands-off',
    'commands are not allowed in this run',
    'Set the input `allow-commands: true` of the gate, where the configuration is yours',
  )
}

function badFolder({ folder = '.' }: CommandRule, { workspace }: Scene): Unknown | undefined {
  const full = join(workspace, folder)
  if (!existsSync(full) || !statSync(full).isDirectory())
    return unknown('file-missing', `there is no folder ${folder}`, 'Correct `folder`')
  if (isInside(realpathSync.native(workspace), realpathSync.native(full))) return undefined
  return unknown(
    'file-outside',
    `${folder} is a link that leads outside the workspace`,
    'Replace the link by the folder',
  )
}

function judge({ run: [program = ''], exit = 0, timeout = MINUTE }: CommandRule, ended: Ended): Evidence {
  const details = ended.lines.map(told)
  const took = formatDuration(ended.tookMs)
  if (ended.how === 'not-started')
    return unknown(
      'program-missing',
      `${program} could not be started: ${ended.why}`,
      `Install ${program} in a step before this one`,
    )
  if (ended.how === 'too-long')
    return unknown(
      'timeout',
      `${program} did not end within ${formatDuration(timeout)}, and was stopped`,
      'Raise `timeout`, or see why it hangs',
      { details },
    )
  if (ended.how === 'too-much')
    return unknown('output-too-large', `${program} printed more than 8 MiB, and was stopped`, 'Let it print less', {
      details,
    })
  if (ended.how === 'signal')
    return unknown('killed', `${program} was ended by ${ended.why}`, 'See whether the machine ran out of memory', {
      details,
    })
  const observed = `${program} exited ${ended.code} after ${took}`
  const number = { value: ended.code, unit: 'exit code' }
  if (ended.code === exit) return met('exit-wanted', observed, { ...number, details: details.slice(-3) })
  return missed('exit-unwanted', observed, {
    ...number,
    expected: `exit code ${exit}`,
    details,
    remedy: { text: 'See what it printed' },
  })
}

/** Renderers escape it; what looks like a credential is left out. */
function told(line: string): string {
  return looksSecret(line) ? '(a line that may hold a secret)' : shorten(line, 200)
}
