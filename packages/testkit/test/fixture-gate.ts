/**
 * A gate in one file, as small as the contract allows: does `FILE` hold `ok`? It has no part of core in it, so that the
 * contract is tested against something else than what it was made for. Each replacement makes one mistake of it.
 */
export function gateSource(...mistakes: readonly (readonly [find: string, put: string])[]): string {
  return mistakes.reduce((source, [find, put]) => {
    if (!source.includes(find)) throw new Error(`The fixture gate has no ${find}`)
    return source.replace(find, () => put)
  }, GATE)
}

const GATE = String.raw`import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const declared = ['file', 'enforcement', 'hard-branches', 'report', 'summary', 'wait']
const { env } = process
const input = (name, fallback = '') => (env['INPUT_' + name.toUpperCase()] ?? '').trim() || fallback
const clean = (text) => text.slice(0, 500).replace(/\p{C}|\p{Zl}|\p{Zp}/gu, ' ').replaceAll('#' + '#[', '# #[').replaceAll('::', ': :')
const escape = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const code = (text) => '<code>' + text.replace(/[^\w .,]/g, (char) => '&#' + char.codePointAt(0) + ';') + '</code>'
const attempt = (action) => { try { return action() } catch { return undefined } }

function fail(message) {
  console.log('::error::' + escape(message))
  process.exit(1)
}

for (const name of Object.keys(env).filter((key) => key.startsWith('INPUT_')).map((key) => key.slice(6).toLowerCase())) {
  if (!declared.includes(name) && name.startsWith('enf')) fail('Unknown input "' + name + '": did you mean "enforcement"?')
}
if (!['true', 'false'].includes(input('summary', 'true'))) fail('Input summary must be true or false')

function enforcement() {
  const asked = input('enforcement', 'hard')
  if (asked !== 'auto') return asked
  const event = attempt(() => JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')))
  const main = event?.repository?.default_branch
  const pattern = input('hard-branches', 'release/*').replace('*', '')
  return main && env.GITHUB_REF_NAME !== main && !env.GITHUB_REF_NAME.startsWith(pattern) ? 'soft' : 'hard'
}

function conclude(verdict, code_, text) {
  const how = enforcement()
  const reason = clean(text)
  const report = input('report', join(env.RUNNER_TEMP ?? '.', 'report.json'))
  try { writeFileSync(report, JSON.stringify({ version: 1, verdict, reason })) } catch { fail('Cannot write the report ' + report) }
  const outputs = { verdict, code: code_, reason, enforcement: how, report }
  const lines = Object.entries(outputs).map(([name, value]) => name + '<<END_7f3a\n' + value + '\nEND_7f3a\n')
  if (env.GITHUB_OUTPUT) attempt(() => appendFileSync(env.GITHUB_OUTPUT, lines.join('')))
  if (verdict !== 'pass') console.log((how === 'hard' ? '::error::' : '::warning::') + escape(reason))
  else console.log(reason)
  if (input('summary', 'true') === 'true') attempt(() => appendFileSync(env.GITHUB_STEP_SUMMARY, code(reason) + '\n'))
  process.exitCode = verdict === 'pass' || how === 'soft' ? 0 : 1
}

if (input('wait')) {
  const timer = setInterval(() => {}, 1000)
  const stop = () => { clearInterval(timer); conclude('inconclusive', 'cancelled', 'Cancelled before anything was measured') }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  console.log('waiting')
} else {
  const file = input('file')
  const text = attempt(() => readFileSync(file, 'utf8'))
  if (text === undefined) conclude('inconclusive', 'file-unreadable', 'Cannot read ' + file)
  else if (text.trim() === 'ok') conclude('pass', 'holds', file + ' is in order')
  else conclude('fail', 'broken', file + ' is not in order')
}
`
