// Poetry's answers are kept: the same Poetry, asked in the same way of the same files, says the same.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from './cases.ts'
import { INDEX_DIGEST } from './oracle.ts'
import { CACHE, digest } from './paths.ts'
import type { Verdict } from './verdicts.ts'

const ORACLE = readFileSync(join(import.meta.dirname, 'oracle.py'), 'utf8')

export type Answers = Record<string, Verdict>

/** What an answer depends on; whether the command line was asked as well is part of it. */
export const keyOf = (it: Case, commanded: boolean): string =>
  digest(ORACLE, INDEX_DIGEST, it.judgedBy, it.pyproject, it.lock, JSON.stringify(it.files), String(commanded))

const fileOf = (version: string): string => join(CACHE, `answers-${version}.json`)

export const readAnswers = (version: string): Answers =>
  existsSync(fileOf(version)) ? JSON.parse(readFileSync(fileOf(version), 'utf8')) : {}

export const keepAnswers = (version: string, answers: Answers): void =>
  writeFileSync(fileOf(version), JSON.stringify(answers))
