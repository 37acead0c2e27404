#!/usr/bin/env node
// Runs any gate from a terminal: `ci-gates GATE [flags]`. Needs Node and this repository's committed bundles, nothing else.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = [20, 19]
const actions = new URL('../actions/', import.meta.url)

function isOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
}

function bundleOf(name) {
  return new URL(`${name}/dist/index.js`, actions)
}

function gateNames() {
  return readdirSync(actions).filter((name) => existsSync(bundleOf(name)))
}

/** The first line of help for each gate, from the metadata that is generated beside its bundle. */
function describe(name) {
  const metadata = readFileSync(new URL(`${name}/action.yml`, actions), 'utf8')
  const description = /^description: (".*")$/m.exec(metadata)
  return `  ${name.padEnd(Math.max(...gateNames().map((each) => each.length)))}  ${description ? JSON.parse(description[1]) : ''}`
}

function usage() {
  const head = ['usage: ci-gates GATE [flags]', '', 'Gates:', ...gateNames().map(describe)]
  return [
    ...head,
    '',
    'ci-gates GATE --help lists the flags of one. Exit code: 0 pass (or soft), 1 anything else, 130 or 143 when cancelled.',
    '',
  ].join('\n')
}

const [name, ...flags] = process.argv.slice(2)

if (isOldNode()) {
  process.stderr.write(`ci-gates needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}\n`)
  process.exitCode = 1
} else if (name === undefined || name === '--help' || name === '-h') {
  process.stdout.write(usage())
} else if (!gateNames().includes(name)) {
  process.stderr.write(`✗ there is no gate ${JSON.stringify(name)}\n\n${usage()}`)
  process.exitCode = 1
} else {
  process.argv = [process.argv[0], fileURLToPath(bundleOf(name)), ...flags]
  await import(bundleOf(name))
}
