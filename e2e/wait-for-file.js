// Waits until a program that was started has written a file: `node e2e/wait-for-file.js PATH`, for half a minute at most.

import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const [path = ''] = process.argv.slice(2)
const end = Date.now() + 30_000
while (!existsSync(path) && Date.now() < end) await sleep(50)
if (!existsSync(path)) throw new Error(`${path} is not there after 30 s`)
