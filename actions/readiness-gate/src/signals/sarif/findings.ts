import type { SarifResult, SarifRule, SarifRun } from './schema.ts'

export const LEVELS = ['none', 'note', 'warning', 'error'] as const
export type Level = (typeof LEVELS)[number]

/** One result that counts as a problem, before any threshold. */
export interface ScanFinding {
  readonly rule: string
  readonly level: Level
  /** CVSS-like, from 0 to 10, where the scanner says it. */
  readonly severity?: number
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/** The results of a run that are problems: neither suppressed nor gone, and of kind `fail`. */
export function findingsOf(run: SarifRun): { readonly findings: ScanFinding[]; readonly suppressed: number } {
  const failed = (run.results ?? []).filter(
    ({ kind, baselineState }) => (kind ?? 'fail') === 'fail' && baselineState !== 'absent',
  )
  const open = failed.filter((result) => !isSuppressed(result))
  return { findings: open.map((result) => findingOf(run, result)), suppressed: failed.length - open.length }
}

/** SARIF 2.1.0, 3.27.23: accepted by at least one (nothing said is accepted), and by none rejected or under review. */
function isSuppressed({ suppressions }: SarifResult): boolean {
  const all = suppressions ?? []
  return all.length > 0 && all.every(({ status }) => (status ?? 'accepted') === 'accepted')
}

function findingOf(run: SarifRun, result: SarifResult): ScanFinding {
  const rule = ruleOf(run, result)
  const severity = Number(
    result.properties?.['security-severity'] ?? rule?.properties?.['security-severity'] ?? Number.NaN,
  )
  const place = result.locations?.[0]?.physicalLocation
  const [file, line] = [place?.artifactLocation?.uri, place?.region?.startLine]
  return {
    rule: result.ruleId ?? result.rule?.id ?? rule?.id ?? 'without a rule',
    level: levelOf(run, result, rule),
    ...(Number.isFinite(severity) ? { severity } : {}),
    message: result.message?.text ?? '',
    ...(file ? { file: file.replace(/^file:\/\/\//, '/') } : {}),
    ...(line && line > 0 ? { line } : {}),
  }
}

/** 3.27.10: the result's own level, what the invocation made of the rule, the rule's default, and else a warning. */
function levelOf(run: SarifRun, result: SarifResult, rule: SarifRule | undefined): Level {
  if (result.level) return result.level
  const overrides = (run.invocations ?? []).flatMap(
    ({ ruleConfigurationOverrides }) => ruleConfigurationOverrides ?? [],
  )
  const override = overrides.find(({ descriptor }) => {
    const byIndex = descriptor?.index != null && descriptor.index >= 0 && descriptor.index === indexOf(result)
    return byIndex || (descriptor?.id != null && descriptor.id === (rule?.id ?? result.ruleId))
  })
  return override?.configuration?.level ?? rule?.defaultConfiguration?.level ?? 'warning'
}

/** 3.27.5 to 3.27.7: by index in the component it is of, or by id; `CA1000/1` is of rule `CA1000` (3.52.4). */
function ruleOf({ tool }: SarifRun, result: SarifResult): SarifRule | undefined {
  const component = result.rule?.toolComponent?.index
  const extension = component != null && component >= 0 ? tool.extensions?.[component] : undefined
  const rules = (extension ?? tool.driver).rules ?? []
  const at = indexOf(result)
  if (at !== undefined && rules[at]) return rules[at]
  const id = result.ruleId ?? result.rule?.id
  if (id == null) return undefined
  const all = [tool.driver, ...(tool.extensions ?? [])].flatMap((each) => each.rules ?? [])
  return all.find((rule) => rule.id === id) ?? all.find((rule) => rule.id != null && id.startsWith(`${rule.id}/`))
}

function indexOf({ rule, ruleIndex }: SarifResult): number | undefined {
  const at = rule?.index ?? ruleIndex
  return at != null && at >= 0 ? at : undefined
}
