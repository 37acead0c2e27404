export { allInputs, allOutputs, commonInputs, commonOutputs } from './common.ts'
export {
  decideEnforcement,
  ENFORCEMENTS,
  type Enforcement,
  type EnforcementWish,
  hardened,
  softened,
} from './enforcement.ts'
export { countOutcomes, type Finding, type FindingOutcome, type Remedy, type Where } from './finding.ts'
export { type Clock, defineGate, type Elsewhere, type Gate, type GateVerdict, type Log, type World } from './gate.ts'
export {
  type Declared,
  declare,
  type Input,
  type InputOptions,
  Mistake,
  type ParseContext,
} from './input/declaration.ts'
export { formatDuration, parseDuration } from './input/duration.ts'
export { InputError, type InputMistake, mistakeLine } from './input/input-error.ts'
export * as input from './input/kinds.ts'
export { type Inputs, type InputValues, kebab, parseInputs } from './input/parse-inputs.ts'
export { type Pattern, parsePattern } from './input/pattern.ts'
export { type Percent, parsePercent } from './input/percent.ts'
export { type Annotation, annotations } from './render/annotations.ts'
export { headline, reasonLine } from './render/headline.ts'
export { evidenceLines, measure } from './render/log.ts'
export { MARKS, orderFindings, placeOf } from './render/order.ts'
export { sarif } from './render/sarif.ts'
export { trailingLines } from './render/sections.ts'
export { COMMENT_LIMIT, comment, commentMarker, more, SUMMARY_LIMIT, summary } from './render/summary.ts'
export { REPORT_VERSION, type Report, reportJson } from './report.ts'
export type { Section, Table } from './section.ts'
export { soundVerdict } from './sound.ts'
export type { Subject } from './subject.ts'
export { byteLength } from './text/byte-length.ts'
export { fold } from './text/fold.ts'
export { compileGlob, type Glob } from './text/glob.ts'
export { logSafe } from './text/log-safe.ts'
export { codeBlock, codeSpan, markdown } from './text/markdown.ts'
export { shellOperand, shellWord } from './text/shell-word.ts'
export { suggest } from './text/suggest.ts'
export { quote, shorten, visible } from './text/visible.ts'
export {
  decisive,
  type Hardening,
  type Metrics,
  outcomeOf,
  type Softness,
  type Verdict,
  type VerdictOutcome,
} from './verdict.ts'
