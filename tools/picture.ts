// The picture in the README: a red summary as GitHub shows it, drawn from the report of a real run.

import { spawnSync } from 'node:child_process'
import { type Finding, placeOf, type Report } from '@ci-gates/core/model'

const WIDTH = 960
const LINE = 22
const MARGIN = 28
/** The table's columns: where each begins, and how many characters fit. */
const COLUMNS = [
  { x: 0, width: 2, text: () => '✗' },
  { x: 24, width: 24, text: ({ claim }: Finding) => claim },
  { x: 220, width: 42, text: placeOf },
  { x: 540, width: 48, text: ({ observed }: Finding) => observed },
]

/** The picture of what lock-consistency says of `examples/poetry-drifted`. */
export function redSummary(root: string): string {
  const flags = ['actions/lock-consistency/src/main.ts', '--working-directory', 'examples/poetry-drifted', '--json']
  // Outside git, so that the picture does not depend on what is committed.
  const env = { ...process.env, PATH: '', GITHUB_ACTIONS: '' }
  const { stdout } = spawnSync(process.execPath, flags, { cwd: root, env, encoding: 'utf8' })
  return drawn(JSON.parse(stdout) as Report)
}

/** Draws a report. Pure: the same report gives the same bytes. */
export function drawn({ gate, verdict }: Report): string {
  const parts: string[] = []
  let y = MARGIN + 24
  const put = (text: string, style: string, x = MARGIN) =>
    parts.push(`<text x="${x}" y="${y}" class="${style}">${xml(text)}</text>`)
  put(`✗ ${gate}`, 'title')
  y += 16
  for (const line of wrapped(verdict.reason, 112)) {
    y += LINE
    put(line, 'text')
  }
  const fix = verdict.findings.find(({ remedy }) => remedy?.command)?.remedy?.command ?? ''
  y += 18
  parts.push(`<rect x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="42" rx="6" class="box"/>`)
  y += 27
  put(fix, 'code', MARGIN + 16)
  y += 24
  const shown = verdict.findings.filter(({ outcome, code }) => outcome === 'broken' && code !== 'lock-untracked')
  for (const finding of shown) {
    parts.push(`<line x1="${MARGIN}" y1="${y}" x2="${WIDTH - MARGIN}" y2="${y}" class="rule"/>`)
    const cells = COLUMNS.map(({ text, width }) => wrapped(text(finding), width))
    parts.push(...cells.flatMap((lines, at) => cellLines(lines, MARGIN + (COLUMNS[at]?.x ?? 0), y)))
    y += LINE * Math.max(...cells.map((lines) => lines.length)) + 12
  }
  return svg(parts, y + 8)
}

function cellLines(lines: readonly string[], x: number, y: number): string[] {
  return lines.map((line, at) => `<text x="${x}" y="${y + LINE * (at + 1)}" class="code">${xml(line)}</text>`)
}

function svg(parts: readonly string[], height: number): string {
  const style =
    '.card{fill:#fff;stroke:#d1d9e0}.box{fill:#f6f8fa}.rule{stroke:#d1d9e0}.title{font:600 20px system-ui,sans-serif;fill:#1f2328}' +
    '.text{font:15px system-ui,sans-serif;fill:#1f2328}.code{font:12.3px ui-monospace,Menlo,Consolas,monospace;fill:#1f2328}'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    `<title>The step summary of a lock that drifted</title><style>${style}</style>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" class="card"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

/** Broken at spaces and slashes; what is longer than a line is cut into pieces. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/(?<=[ /])/).flatMap((long) => long.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])) {
    const last = lines.length - 1
    if ((lines[last] + word).trimEnd().length <= width) lines[last] += word
    else lines.push(word)
  }
  return lines.map((line) => line.trimEnd())
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
