import type { SourceFile } from '../ecosystem.ts'
import type { Element } from './xml.ts'

/** One file of a project, with what stands in it. */
export interface Part {
  readonly file: SourceFile
  readonly root: Element
}

/** An item such as a PackageReference, and the conditions on it and around it. */
export interface Item {
  readonly kind: string
  readonly element: Element
  readonly conditions: readonly string[]
  readonly file: SourceFile
}

/** What the files of a project say, in their order. */
export interface Evaluated {
  /** By lower-case name; nothing where only MSBuild could work it out. */
  readonly properties: ReadonlyMap<string, string | undefined>
  readonly items: readonly Item[]
  /** Files and tools that are brought in, and not read. */
  readonly imports: readonly Item[]
}

/** Reads properties and items from a project's files, one after the other. Targets are left out: they run later. */
export function evaluate(parts: readonly Part[]): Evaluated {
  const properties = new Map<string, string | undefined>()
  const items: Item[] = []
  const imports: Item[] = []
  for (const { file, root } of parts) {
    const walk = (element: Element, around: readonly string[]) => {
      const own = element.attributes.get('condition')
      const conditions = own === undefined ? around : [...around, own]
      const name = element.name.toLowerCase()
      if (name === 'propertygroup') for (const one of element.children) setProperty(properties, one, conditions)
      else if (name === 'itemgroup') for (const one of element.children) items.push(itemOf(file, one, conditions))
      else if (name === 'import' || name === 'sdk') imports.push(itemOf(file, element, conditions))
      else if (name === 'choose' || name === 'importgroup' || name === 'when')
        for (const one of element.children) walk(one, conditions)
      // What an Otherwise is for, its Whens tell.
      else if (name === 'otherwise') for (const one of element.children) walk(one, [...conditions, 'otherwise'])
    }
    for (const child of root.children) walk(child, [])
  }
  return { properties, items, imports }
}

function itemOf(file: SourceFile, element: Element, around: readonly string[]): Item {
  const own = element.attributes.get('condition')
  const conditions = own === undefined || around.at(-1) === own ? around : [...around, own]
  return { kind: element.name.toLowerCase(), element, conditions, file }
}

function setProperty(properties: Map<string, string | undefined>, element: Element, around: readonly string[]): void {
  const name = element.name.toLowerCase()
  const conditional = around.length > 0 || element.attributes.has('condition')
  properties.set(name, conditional ? undefined : expand(element.text.trim(), properties))
}

/** A text with its properties put in; nothing where one is not known, or is worked out by code. */
export function expand(text: string, properties: ReadonlyMap<string, string | undefined>): string | undefined {
  if (!/[$@%]\(/.test(text)) return text
  let known = true
  const expanded = text.replace(/\$\(([A-Za-z_][\w-]*)\)/g, (_, name: string) => {
    const value = properties.get(name.toLowerCase())
    known &&= value !== undefined
    return value ?? ''
  })
  return known && !/[$@%]\(/.test(expanded) ? expanded : undefined
}

/** Whether conditions hold for a target framework; nothing where they ask for something else as well. */
export function holds(conditions: readonly string[], framework: string): boolean | undefined {
  const answers = conditions.map((condition) => {
    const parts = /^\s*'?\$\(TargetFramework\)'?\s*(==|!=)\s*'([^'$@%]*)'\s*$/i.exec(condition)
    if (!parts) return undefined
    return (parts[1] === '==') === (parts[2]?.trim().toLowerCase() === framework.toLowerCase())
  })
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

/** A value of an item: its attribute, or its child element of that name. */
export function metadata({ element }: Item, name: string): string | undefined {
  const child = element.children.find((one) => one.name.toLowerCase() === name)
  return element.attributes.get(name) ?? child?.text.trim()
}
