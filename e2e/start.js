// Starts a program that goes on after its step: `node e2e/start.js LOG PROGRAM [ARGUMENT…]`. A shell's `&` does not do on
// every runner: act ends a step's process group with the step.

import { spawn } from 'node:child_process'
import { appendFileSync, openSync } from 'node:fs'

const [log, program, ...rest] = process.argv.slice(2)
if (!log || !program) throw new Error('usage: node e2e/start.js LOG PROGRAM [ARGUMENT…]')
const out = openSync(log, 'a')
const child = spawn(program, rest, { detached: true, stdio: ['ignore', out, out], windowsHide: true })
child.on('spawn', () => {
  // GitHub's runner ends what a job leaves behind; for act, whoever started it does.
  if (process.env.E2E_STARTED) appendFileSync(process.env.E2E_STARTED, `${child.pid}\n`)
  child.unref()
})
child.on('error', (error) => {
  console.error(error.message)
  process.exitCode = 1
})
