// An incident's README shows the line that a gate prints. It is held to it: words must be the same, numbers and times need not.

/** The line in a README's first block of text, or nothing where it has none. */
export function promisedLine(readme: string): string | undefined {
  return /^```text\n(.+)$/m.exec(readme)?.[1]
}

/** Whether a log has a line with these words, at its end or with more behind it. */
export function tells(log: string, promised: string): boolean {
  return log.split('\n').some((line) => words(line).includes(words(promised)))
}

function words(line: string): string {
  return line.replace(/\d+(?:\.\d+)*/g, '0')
}
