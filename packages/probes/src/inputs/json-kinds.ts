import { declare, type InputOptions, Mistake } from '@ci-gates/core/model'
import { parseJsonRule } from '../http/parse-json-rule.ts'
import { lines, told } from './lines.ts'

// Apart from the others: its engine is large, and a gate that asks nothing of JSON has no use for it.

export function jsonRules<const O extends InputOptions>(options: O) {
  return lines('rule, such as `$.status == "ok"`', options, parseJsonRule)
}

export function jsonPath<const O extends InputOptions>(options: O) {
  return declare('path-in-json', 'JSONPath', options, async (raw: string) => {
    const rule = await told(parseJsonRule)(raw)
    if (rule.comparison === undefined) return rule
    throw new Mistake('is a path, without a comparison')
  })
}
