import type { IdSource } from '../model/test.ts'

/** An id in two parts, of which many share the first: `tests/test_a.py::TestB` and `test_c[1]`. */
export interface NamedId {
  readonly prefix: string
  readonly name: string
  readonly idSource: IdSource
}

/**
 * pytest's node id from what JUnit keeps of it. `classname` is the path with dots for slashes, then the classes
 * (`_pytest/junitxml.py`, `mangle_test_address`), behind `--junit-prefix`; only xunit1's `file` undoes that.
 */
export function nodeId(classname: string, name: string, file?: string): NamedId {
  const ofFile = file === undefined ? undefined : classesBehind(classname, file)
  if (file !== undefined && ofFile !== undefined)
    return { prefix: ofFile.length === 0 ? file : [file, ...ofFile].join('::'), name, idSource: 'file' }
  return { prefix: prefixOf(classname), name, idSource: 'guess' }
}

/** The tests of a class stand together: the last answer serves nearly all of them. */
const last = { classname: '', prefix: '.py' }

function prefixOf(classname: string): string {
  if (last.classname === classname) return last.prefix
  const parts = classname.split('.')
  const module = moduleLength(parts)
  last.prefix = [`${parts.slice(0, module).join('/')}.py`, ...parts.slice(module)].join('::')
  last.classname = classname
  return last.prefix
}

/**
 * The classes behind the module in a class name; undefined where the file is not the module: an inherited test stands
 * in the file of its base class.
 */
function classesBehind(classname: string, file: string): string[] | undefined {
  const dotted = file
    .replace(/\.py$/, '')
    .replace(/^(?:\.\.\/)+/, '')
    .replaceAll('/', '.')
  const at = classname === dotted || classname.startsWith(`${dotted}.`) ? 0 : classname.indexOf(`.${dotted}`) + 1
  if (at === 0 && !classname.startsWith(dotted)) return undefined
  const rest = classname.slice(at + dotted.length)
  if (rest === '') return []
  return rest.startsWith('.') ? rest.slice(1).split('.') : undefined
}

/** How many parts are the module: up to the last that is named like a test module, else up to the first class. */
function moduleLength(parts: readonly string[]): number {
  const named = parts.findLastIndex((part) => /^test_|_test$|^tests?$/.test(part))
  if (named >= 0) return named + 1
  const upper = parts.findIndex((part) => /^[A-Z]/.test(part))
  return upper > 0 ? upper : parts.length
}

/** Other tools' class names are no Python modules: they stay as they are. */
export function foreignId(suite: string, classname: string, name: string): NamedId {
  return { prefix: classname || suite, name, idSource: 'guess' }
}

/** The id that the two parts make. */
export function idOf({ prefix, name }: Pick<NamedId, 'prefix' | 'name'>): string {
  return prefix === '' ? name : `${prefix}::${name}`
}

/** pytest on Windows writes `file` with backslashes, and node ids with slashes. */
export function slashes(file: string): string {
  return file.includes('\\') && !file.includes('/') ? file.replaceAll('\\', '/') : file
}
