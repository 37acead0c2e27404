// What is shown of the evidence. All of it is a stranger's text: none of it may become Markdown or a command.

/**
 * The summary as Markdown.
 * @param evidence versions as pairs, the states of containers, the last lines of logs as pairs, and how many more there are
 */
export function summary({ versions, containers, logs, more }) {
  const states = containers.map(({ name, state }) => `| ${code(String(name))} | ${code(stateOf(state))} |`)
  const parts = [
    '### Failure evidence\n',
    versions.length > 0 ? `${versions.map(([name, version]) => `${code(name)} ${code(version)}`).join(' · ')}\n` : '',
    states.length > 0 ? `| container | state |\n| --- | --- |\n${states.join('\n')}\n` : '',
    ...logs.map(([path, text]) => details(path, text)),
    more > 0 ? `${more} more logs are in the artifact.\n` : '',
  ]
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

function stateOf({ Status = '', ExitCode = 0, OOMKilled = false, Health } = {}) {
  return [Status, Status === 'exited' ? `with ${ExitCode}` : '', OOMKilled ? 'out of memory' : '', Health?.Status ?? '']
    .filter((part) => part !== '')
    .join(', ')
}

/** A fence that is longer than any in the text holds the text, whatever it is. */
function details(title, text) {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `<details><summary>${entities(title)}</summary>\n\n${fence}text\n${text}\n${fence}\n\n</details>\n`
}

function code(text) {
  return `<code>${entities(oneLine(text))}</code>`
}

function entities(text) {
  return text.replace(/[&<>"'`|*_~[\]()#@!:\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** One line that no runner takes for a command. */
export function oneLine(text) {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/, '$1: ')
}
