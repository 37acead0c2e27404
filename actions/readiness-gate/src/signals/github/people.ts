import { membershipOf, teamOf } from '@ci-gates/github'
import type { Answered, Place } from './asking.ts'
import { unanswered, unknown } from './unanswered.ts'

interface Team {
  readonly org: string
  readonly slug: string
}

/** Who may sign off: logins in lower case, as GitHub compares them, and teams. */
export interface People {
  readonly logins: ReadonlySet<string>
  readonly teams: readonly Team[]
}

// GitHub's logins: letters, digits, single hyphens; `_shortcode` for managed users, `[bot]` for Apps.
const LOGIN = /^@?([a-z\d](?:[a-z\d_-]{0,38})(?:\[bot\])?)$/i
const TEAM = /^@?([a-z\d][a-z\d_-]{0,38})\/([a-z\d][a-z\d._-]{0,99})$/i

/** Reads `@person`, `team/slug` (of this repository's organization) and `@organization/slug`. */
export function peopleOf(who: readonly string[], owner: string): Answered<People> {
  const logins = new Set<string>()
  const teams: Team[] = []
  for (const name of who) {
    const [, login] = LOGIN.exec(name) ?? []
    const [, org, slug] = TEAM.exec(name) ?? []
    if (login) logins.add(login.toLowerCase())
    else if (org && slug) teams.push({ org: org === 'team' && !name.startsWith('@') ? owner : org, slug })
    else
      return {
        unknown: unknown(
          'nobody-named',
          `${name} is neither a person nor a team`,
          'Write @person, team/slug or @organization/slug',
        ),
      }
  }
  return { value: { logins, teams } }
}

/** Whether somebody is among them. A team that the token may not see leaves it open, which is no "no". */
export async function allowedAmong(
  place: Place,
  { logins, teams }: People,
  actor: string | undefined,
): Promise<Answered<boolean>> {
  if (actor === undefined) return { value: false }
  if (logins.has(actor.toLowerCase())) return { value: true }
  for (const { org, slug } of teams) {
    const about = `the team ${org}/${slug}`
    const team = await place.github.ask(teamOf(org, slug))
    if (team.kind === 'absent')
      return {
        unknown: unknown(
          'team-unseen',
          `${about} was not found, or this token may not see it`,
          'Name people in `who`, or use the token of a GitHub App that may read members',
        ),
      }
    if (team.kind !== 'measured') return { unknown: unanswered(team, about) }
    const member = await place.github.ask(membershipOf(org, slug, actor))
    if (member.kind === 'measured' && member.value === 'active') return { value: true }
    if (member.kind !== 'measured' && member.kind !== 'absent') return { unknown: unanswered(member, about) }
  }
  return { value: false }
}
