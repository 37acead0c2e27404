import { contract } from '@ci-gates/testkit/contract'
import { toJsonSchema } from '@valibot/to-json-schema'
import { reportSchema } from '../src/model/report-schema.ts'
import { builtProbe } from './built-probe.ts'

const { main } = builtProbe()

contract('the probe', {
  main,
  good: { inputs: { act: 'pass', text: 'good' } },
  bad: { inputs: { act: 'fail', text: 'bad' } },
  slow: { inputs: { act: 'wait' } },
  textInputs: ['exclude'],
  reportSchema: toJsonSchema(reportSchema, { errorMode: 'ignore' }),
  links: [/^https:\/\/github\.com\/octo-org\/octo-repo\/blob\/[0-9a-f]{40}\//],
})
