import type { Where } from '@ci-gates/core/model'

/** `tests/test_a.py:9: ValueError`: how pytest ends each entry of a traceback (`ReprFileLocation.toterminal`). */
const ENTRY = /^((?:[A-Za-z]:)?[^\s:][^:\n]{0,400}):(\d{1,9}):(?: |$)/gm
/** `File "/src/test_a.py", line 2`: a syntax error, behind pytest's `E`. */
const PYTHON_ENTRY = /^E? *File "([^"\n]{1,400})", line (\d{1,9})/gm
const FOREIGN = /(?:^|[\\/])(?:site-packages|dist-packages|_pytest|importlib|unittest)[\\/]|^<|^[\\/]usr[\\/]lib/

/**
 * Where it broke, as a reader wants to open it: the deepest entry in the test's own file, else the deepest one that is
 * in nobody's library.
 */
export function placeInTraceback(trace: string, file?: string): Where | undefined {
  const entries = [...found(trace, ENTRY), ...found(trace, PYTHON_ENTRY)]
  const own =
    file === undefined ? [] : entries.filter((entry) => entry.file === file || entry.file.endsWith(`/${file}`))
  const chosen = own.at(-1) ?? entries.findLast((entry) => !FOREIGN.test(entry.file))
  if (!chosen) return undefined
  return { file: own.length > 0 && file !== undefined ? file : chosen.file, line: chosen.line }
}

function found(trace: string, pattern: RegExp): { file: string; line: number }[] {
  return Array.from(trace.matchAll(pattern), ([, file = '', line]) => ({ file, line: Number(line) }))
}

/** The line that says what was wrong: pytest's last `E` line of a traceback, for a module that was not collected. */
export function errorLine(trace: string): string | undefined {
  const lines = trace.split('\n').filter((line) => /^E\s+\S/.test(line))
  const named = lines.findLast((line) => /^E\s+[\w.]*(?:Error|Exception|Warning|Exit|Interrupt)\b/.test(line))
  return (named ?? lines.at(-1))?.replace(/^E\s+/, '')
}
