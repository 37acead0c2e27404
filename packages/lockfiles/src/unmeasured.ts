import type { Finding } from '@ci-gates/core/model'
import type { SourceFile } from './ecosystem.ts'

/**
 * A lock of which nothing could be measured: unknown, and not merely an addition.
 * @param line where the reason stands, from 1
 */
export function unmeasured(file: SourceFile, code: string, observed: string, where = file, line?: number): Finding {
  return {
    claim: file.path,
    outcome: 'unknown',
    code,
    observed,
    where: { file: where.path, ...(line === undefined ? {} : { line }) },
    remedy: { text: 'Correct it, or leave the lock out with `exclude`.' },
  }
}
