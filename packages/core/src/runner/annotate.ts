import * as core from '@actions/core'
import { type Annotation, logSafe, shorten, visible } from '../model/index.ts'

// actions/runner ExecutionContext: `_maxCountPerIssueType` and `_maxIssueMessageLength`.
const MOST_OF_A_KIND = 10
const LONGEST_MESSAGE = 4_000

type Told = Pick<Annotation, 'kind' | 'message' | 'where'> & { readonly title?: string }

/** Tells annotations and counts them: those that the runner would drop go to the log alone. */
export function annotator() {
  const told = { error: 0, warning: 0 }
  const annotate = ({ kind, message, title, where }: Told) => {
    // The old form of a command counts anywhere in a line; one of the new form is not looked at twice, but may be quoted.
    const safe = shorten(visible(message), LONGEST_MESSAGE).replaceAll('##[', '# #[')
    told[kind] += 1
    if (told[kind] > MOST_OF_A_KIND) core.info(logSafe(safe))
    else (kind === 'error' ? core.error : core.warning)(safe, { ...(title ? { title } : {}), ...placeOf(where) })
  }
  return { told, annotate }
}

function placeOf(where: Annotation['where']): core.AnnotationProperties {
  if (!where) return {}
  return {
    file: visible(where.file),
    ...(where.line === undefined ? {} : { startLine: where.line }),
    ...(where.column === undefined ? {} : { startColumn: where.column }),
  }
}
