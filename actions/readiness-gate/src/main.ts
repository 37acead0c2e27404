import { main } from '@ci-gates/core/runner'
import { gate } from './gate.ts'

await main(gate)
