import type { SourceFile } from '../../ecosystem.ts'
import type { Pin } from '../pin.ts'
import { places } from '../places.ts'
import { readRequirement } from '../shell/requirement.ts'
import { scanScript } from '../shell/scan.ts'
import { readSpec } from '../spec.ts'
import { linesOf, scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import { closeLedger, openLedger, ownVariables } from './ledger.ts'
import type { PinSource } from './source.ts'

/** Scripts people and jobs run: shell, make, just; a file that only writes `POETRY_VERSION=…` (`.env`) declares it. */
export const shellSource: PinSource = { ...places.shell, read: readShell }

/** tox and nox: requirements beside commands, in lines and in quotes. */
export const testRunnerSource: PinSource = { ...places.testRunner, read: readTestRunner }

function readShell(file: SourceFile, tool: PinnedTool): readonly Pin[] {
  const ledger = openLedger(tool)
  ledger.pins.push(...scanScript(scriptOf(file), ledger.scope, tool).pins)
  for (const name of ownVariables(tool)) {
    for (const value of ledger.scope.variables.get(name) ?? []) ledger.declared.push({ name, value, via: name })
  }
  return closeLedger(ledger)
}

function readTestRunner(file: SourceFile, tool: PinnedTool): readonly Pin[] {
  const source = scriptOf(file)
  return linesOf(source).flatMap(({ text, index }): Pin[] => {
    if (text.length > 1_000 || /^\s*#/.test(text)) return []
    // `deps = poetry==1.8.3`, `    poetry==1.8.3`, `session.install("poetry==1.8.3")`.
    const parts = [...text.matchAll(/"([^"]*)"|'([^']*)'|^(?:\s*\w+\s*=(?!=))?\s*([^\s"'(]+)\s*$/g)]
    return parts.flatMap((match): Pin[] => {
      const part = match[1] ?? match[2] ?? match[3] ?? ''
      const requirement = readRequirement(part)
      if (!requirement || requirement.name !== tool.pythonPackage || requirement.spec === '') return []
      const where = source.at(index + match.index + match[0].indexOf(part))
      const via = file.path.slice(file.path.lastIndexOf('/') + 1)
      return [{ tool: tool.name, kind: 'installs', exact: false, ...readSpec(requirement.spec, tool), where, via }]
    })
  })
}
