import { InputError, type InputMistake, type InputValues, Mistake, type World } from '@ci-gates/core/model'
import { type HistoryPlace, historyPlace } from './history/place.ts'
import type { inputs } from './inputs.ts'
import { slackMistake, webhookMistake } from './tell/post.ts'

export type Values = InputValues<typeof inputs>

/** What only several inputs together show, all mistakes at once; answers where the history is kept. */
export function checkInputs(values: Values, world: World): HistoryPlace {
  const mistakes: InputMistake[] = []
  const wrong = (input: string, message: string | undefined) => {
    if (message !== undefined) mistakes.push({ input, message })
  }
  const place = placeOf(values.history, world, wrong)
  const { slackWebhook, webhook, commit, dashboard, badge } = values
  if (slackWebhook !== undefined) wrong('slack-webhook', slackMistake(slackWebhook))
  if (slackWebhook !== undefined && place?.kind === 'off')
    wrong('slack-webhook', 'it is told of changes of the verdict, and needs `history` to know one')
  if (webhook !== undefined) wrong('webhook', webhookMistake(webhook))
  if (commit && dashboard === undefined && badge === undefined)
    wrong('commit', 'there is nothing to commit; name a dashboard or a badge')
  if (badge !== undefined && !/\.json$/.test(badge))
    wrong('badge', 'its name ends with .json; the SVG beside it is named after it')
  if (mistakes.length > 0 || !place) throw new InputError(mistakes)
  return place
}

function placeOf(raw: string, world: World, wrong: (input: string, message: string) => void): HistoryPlace | undefined {
  try {
    return historyPlace(raw, world)
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    wrong('history', error.message)
    return undefined
  }
}
