import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export const ROOT = join(import.meta.dirname, '..')

/** A source file, parsed. */
export interface Source {
  /** Relative to the repository's root. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** Every file that belongs to the repository: what git tracks, and what it would not ignore. */
export function repositoryFiles(): string[] {
  return listed('--cached', '--others', '--exclude-standard')
}

/** The files that git tracks; a log beside them, say, belongs to whoever wrote it. */
export function trackedFiles(): string[] {
  return listed('--cached')
}

function listed(...which: string[]): string[] {
  const paths = execFileSync('git', ['ls-files', '-z', ...which], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return [...new Set(paths.split('\0'))].filter((path) => path !== '' && existsSync(join(ROOT, path)))
}

/** The TypeScript sources whose path matches. */
export function sources(matching: RegExp): Source[] {
  const paths = repositoryFiles().filter((path) => path.endsWith('.ts') && matching.test(path))
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) }
  })
}

/** What a source imports, statically or not. */
export function importsOf({ tree }: Source): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : dynamicImport(node)
    if (specifier && ts.isStringLiteral(specifier)) found.push(specifier.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function dynamicImport(node: ts.Node): ts.Node | undefined {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined
}

/** Functions with the number of lines they have. */
export function functionSizes({ tree }: Source): { name: string; lines: number }[] {
  const sizes: { name: string; lines: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const [from, to] = [node.getStart(), node.end].map((at) => tree.getLineAndCharacterOfPosition(at).line)
      sizes.push({ name: node.name?.getText() ?? 'a function', lines: (to as number) - (from as number) + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return sizes
}

/** Statements at the top of a module that do something when it is imported. */
export function effectsOnImport({ tree }: Source): string[] {
  const declares = [
    ts.isImportDeclaration,
    ts.isExportDeclaration,
    ts.isFunctionDeclaration,
    ts.isInterfaceDeclaration,
    ts.isTypeAliasDeclaration,
    ts.isClassDeclaration,
    ts.isVariableStatement,
  ]
  return tree.statements
    .filter((statement) => !declares.some((is) => is(statement)))
    .map((statement) => statement.getText().slice(0, 80))
}
