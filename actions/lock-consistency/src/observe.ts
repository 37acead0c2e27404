import type { World } from '@ci-gates/core/model'
export async function observe(_: unknown, __: World) {
  return { findings: [], metrics: { locks: 0, stale: 0, packages: 0 } }
}
