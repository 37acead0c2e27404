import { defineGate } from '@ci-gates/core/model'
import { inputs } from './inputs.ts'
import { noted } from './noted.ts'
import { observe } from './observe/observe.ts'
import { planOf } from './plan.ts'
import { conclusionDue } from './softness/due.ts'
import { soften } from './softness/soften.ts'

export const gate = defineGate({
  name: 'tls-soft-gate',
  title: 'TLS soft gate',
  description: 'Ask through a TLS proxy, and say which layer broke; soft on pull requests, hard where it counts.',
  branding: { icon: 'lock', color: 'orange' },
  enforcement: 'auto',
  inputs,
  outputs: {
    cause: 'The cause, the same as `code`: `healthy`, `stale-upstream` and so on.',
    layer: 'The layer that broke: `name`, `tcp`, `tls`, `http`, `application` or `proxy`; empty when healthy.',
    upstreamIp: 'The addresses that the application has now, parted by blanks, where they were looked at.',
    peerIp: 'The address to which the proxy sends, from its log.',
    certificateDaysLeft: 'Whole days until the first certificate of the chain expires.',
    tlsVersion: 'The version of TLS that was spoken: `TLS 1.3`.',
    softStreak:
      'How many of the last runs on the default branch failed one after the other with this cause; empty where not counted.',
  },
  run: async (values, world) => {
    const plan = await planOf(values, world)
    const observed = await observe(plan, world)
    const { judge } = await import('./judge/judge.ts')
    const judged = judge(observed)
    const verdict = await noted(judged, plan, world)
    return await soften(verdict, judged.cause, values, plan, world)
  },
  tellElsewhere: async (report, values, world) => {
    const conclusion = conclusionDue(report, values, world)
    if (conclusion === undefined) return undefined
    const { tellInCheckRun } = await import('./softness/tell.ts')
    return await tellInCheckRun(conclusion, report, values, world)
  },
})
