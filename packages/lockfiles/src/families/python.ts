// The rules of one family are one file of a bundle: apart, each would have a copy of what they share.

export { pdmRules } from '../pdm/rules.ts'
export { pipToolsRules } from '../pip-tools/rules.ts'
export { pipenvRules } from '../pipenv/rules.ts'
export { poetryRules } from '../poetry/rules.ts'
export { pylockRules } from '../pylock/rules.ts'
export { uvRules } from '../uv/rules.ts'
