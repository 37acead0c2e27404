import { allInputs, allOutputs, type Gate, kebab } from '@ci-gates/core/model'
import type { GateFolder } from './gates.ts'

type Sections = Readonly<Record<string, string>>

/**
 * Puts generated text between the markers `<!-- NAME -->` and `<!-- /NAME -->`.
 * @throws Error naming a section whose markers are missing, since it would silently not be written.
 */
export function fillSections(text: string, sections: Sections, path: string): string {
  return Object.entries(sections).reduce((filled, [name, body]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [start, end] = [filled.indexOf(open), filled.indexOf(close)]
    if (start < 0 || end < start) throw new Error(`${path} lacks the markers ${open} and ${close}`)
    return `${filled.slice(0, start + open.length)}\n${body}\n${filled.slice(end)}`
  }, text)
}

/** What is generated in a gate's README. */
export function gateSections(gate: Gate): Sections {
  return { inputs: inputTable(gate), outputs: outputTable(gate) }
}

/** What is generated in the root README: the list of gates. */
export function rootSections(gates: readonly GateFolder[]): Sections {
  const rows = gates.map(({ name, gate }) => [`[\`${name}\`](actions/${name}/README.md)`, gate.description])
  return { gates: table(['gate', 'question'], rows) }
}

/** Writes the owner, name and major version into every `uses:` line that names one of our actions. */
export function fillUses(text: string, slug: string, major: string): string {
  return text.replace(
    /(uses: )[\w.-]+\/ci-gates(\/[\w./-]+)?@[\w./-]+/g,
    (_, before: string, path = '') => `${before}${slug}${path}@${major}`,
  )
}

/** `rev: v0.1.0` of the pre-commit example: a hook is pinned to a release. */
export function fillRevisions(text: string, version: string): string {
  return text.replace(/(\brev: v)\d+\.\d+\.\d+\b/g, `$1${version}`)
}

function inputTable(gate: Gate): string {
  const rows = Object.entries(allInputs(gate)).map(
    ([key, { form, default: fallback, optional, description, deprecated }]) => [
      `\`${kebab(key)}\``,
      form,
      fallback === undefined ? (optional ? '' : '**required**') : fallback === '' ? 'empty' : `\`${fallback}\``,
      deprecated === undefined ? description : `${description} **Deprecated**: ${deprecated}`,
    ],
  )
  return table(['input', 'kind', 'default', 'meaning'], rows)
}

function outputTable(gate: Gate): string {
  const rows = Object.entries(allOutputs(gate)).map(([key, description]) => [`\`${kebab(key)}\``, description])
  return table(['output', 'meaning'], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
