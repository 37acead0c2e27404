import type { Finding } from '@ci-gates/core/model'
import type { Question } from './question.ts'

export async function causesOf(_question: Question): Promise<readonly Finding[]> {
  return []
}
