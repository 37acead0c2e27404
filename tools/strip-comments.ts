import ts from 'typescript'

/**
 * The text of a bundle without its block comments and source-map references: the documentation of libraries and their
 * licence headers (`licenses.txt` has those), a fifth of the bytes. The bundler's own line comments, which say what came
 * from where, stay. Works on the syntax tree, so that nothing inside a string, a template or a regular expression is touched.
 */
export function stripComments(text: string): string {
  const tree = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  const ranges = new Map<number, number>()
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of commentsAt(text, node.pos)) ranges.set(pos, end)
    for (const child of node.getChildren(tree)) visit(child)
  }
  visit(tree)
  const kept = [...ranges].filter(([pos, end]) => isLost(text.slice(pos, end))).sort(([a], [b]) => a - b)
  return cut(text, kept)
}

function commentsAt(text: string, position: number): readonly ts.CommentRange[] {
  return [...(ts.getLeadingCommentRanges(text, position) ?? []), ...(ts.getTrailingCommentRanges(text, position) ?? [])]
}

/** `/******\/` and `/***\/` begin the bundler's own lines. */
function isLost(comment: string): boolean {
  if (comment.startsWith('//')) return comment.startsWith('//# sourceMappingURL=')
  return !/^\/\*+\/$/.test(comment) && !comment.includes('webpack') && !comment.includes('unused')
}

/** Takes out the ranges, with the whole line where nothing else stands on it. */
function cut(text: string, ranges: readonly (readonly [number, number])[]): string {
  let result = ''
  let from = 0
  for (const [pos, end] of ranges) {
    const lineStart = text.lastIndexOf('\n', pos - 1) + 1
    const lineEnd = text.indexOf('\n', end)
    const alone = text.slice(lineStart, pos).trim() === '' && text.slice(end, lineEnd).trim() === ''
    result += text.slice(from, alone ? Math.max(from, lineStart) : pos)
    from = alone && lineEnd >= 0 ? lineEnd + 1 : end
  }
  return result + text.slice(from)
}
