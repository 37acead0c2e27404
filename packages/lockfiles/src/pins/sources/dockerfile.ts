import type { SourceFile } from '../../ecosystem.ts'
import type { Pin, Value } from '../pin.ts'
import { places } from '../places.ts'
import { expand } from '../shell/expand.ts'
import { scanScript } from '../shell/scan.ts'
import { lookUp, type Scope, scopeWithin } from '../shell/scope.ts'
import { readWord } from '../shell/words.ts'
import { type Script, scriptOf } from '../text.ts'
import type { PinnedTool } from '../tools.ts'
import { addImage, type ImagesOfStage, noImages, readCopy } from './docker-images.ts'
import { type Instruction, readInstructions } from './docker-instructions.ts'
import { imagePin } from './image.ts'
import { closeLedger, declare, type Ledger, openLedger } from './ledger.ts'
import type { PinSource } from './source.ts'

export const dockerSource: PinSource = { ...places.dockerfile, read: readDockerfile }

interface Stages {
  readonly ledger: Ledger
  readonly source: Script
  readonly named: Map<string, { readonly scope: Scope; readonly images: ImagesOfStage }>
  /** What holds now: the file's own scope before the first `FROM`, then one a stage. */
  scope: Scope
  /** The stage's images: they run what is copied into it. */
  images: ImagesOfStage
}

function readDockerfile(file: SourceFile, tool: PinnedTool): readonly Pin[] {
  const ledger = openLedger(tool)
  const stages: Stages = { ledger, source: scriptOf(file), named: new Map(), scope: ledger.scope, images: noImages() }
  for (const instruction of readInstructions(stages.source)) {
    if (instruction.name === 'FROM') enterStage(stages, instruction.body)
    if (instruction.name === 'COPY' || instruction.name === 'ADD') readCopy(stages.images, instruction.body, ledger)
    if (instruction.name === 'ARG') readArg(stages, instruction.body)
    if (instruction.name === 'ENV') readEnv(stages, instruction.body)
    if (instruction.name === 'RUN') readRun(stages, instruction)
  }
  return closeLedger(ledger)
}

/** A stage begins with nothing, or with the variables and images of the stage it is built on. */
function enterStage(stages: Stages, body: Script): void {
  const [, image = '', alias] = /^\s*(?:--\S+\s+)*(\S+)(?:\s+as\s+(\S+))?/i.exec(body.text.slice(0, 1_000)) ?? []
  const before = stages.named.get(image.toLowerCase())
  stages.scope = { variables: new Map(before?.scope.variables), read: stages.ledger.scope.read }
  stages.images = before ? before.images : noImages()
  if (alias) stages.named.set(alias.toLowerCase(), { scope: stages.scope, images: stages.images })
  const [value] = expand(image, stages.ledger.scope, body.at(0))
  const found = imagePin({ text: value?.text ?? '', at: () => body.at(body.text.indexOf(image)) }, stages.ledger.tool)
  if (!found || !value) return
  const at = image.includes('$') ? value.where : imageAt(found, image, body)
  addImage(stages.images, { ...found, where: at }, stages.ledger)
}

function imageAt(pin: Pin, image: string, body: Script): Pin['where'] {
  return body.at(body.text.indexOf(image) + image.lastIndexOf(pin.spec ?? ''))
}

/** `ARG NAME=default`; without a default it takes the value of an `ARG` before the first `FROM`, else the builder's. */
function readArg(stages: Stages, body: Script): void {
  for (const { name, source, index } of namedValues(body)) {
    const conditional = `unless --build-arg ${name} is given`
    const where = body.at(index)
    if (source !== undefined) {
      for (const value of expand(source, stages.scope, where).slice(0, 1)) {
        declare(stages.ledger, stages.scope, name, { ...value, conditional }, 'ARG')
      }
      continue
    }
    const outer = lookUp(stages.ledger.scope, name)
    const unknown: Value = { unknown: `ARG ${name} has no default: the build decides`, where, name: `arg.${name}` }
    stages.scope.variables.set(name, stages.scope === stages.ledger.scope ? [unknown] : (outer ?? [unknown]))
  }
}

function readEnv(stages: Stages, body: Script): void {
  for (const { name, source, index } of namedValues(body)) {
    if (source === undefined) continue
    for (const value of expand(source, stages.scope, body.at(index)).slice(0, 1)) {
      declare(stages.ledger, stages.scope, name, value, 'ENV')
    }
  }
}

function readRun({ scope, ledger }: Stages, { body, heredoc, exec }: Instruction): void {
  if (exec) {
    const text = exec.map((word) => word.text).join(' ')
    const at = (index: number) => body.at(exec[text.slice(0, index).split(' ').length - 1]?.index ?? 0)
    ledger.pins.push(...scanScript({ text, at }, scopeWithin(scope), ledger.tool, true).pins)
    return
  }
  ledger.pins.push(...scanScript(heredoc ?? body, scopeWithin(scope), ledger.tool, true).pins)
}

/** `A=1 B="2"`, and the old `A 1`. */
function namedValues(body: Script): { name: string; source: string | undefined; index: number }[] {
  const old = /^\s*([A-Za-z_]\w*)[ \t]+(?!\\)([^=\s][^\n]*)/.exec(body.text)
  if (old?.[1] && old[2] && !/^\s*[A-Za-z_]\w*\s+[A-Za-z_]\w*=/.test(body.text)) {
    return [{ name: old[1], source: old[2].trim(), index: body.text.indexOf(old[2], old[1].length) }]
  }
  const found: { name: string; source: string | undefined; index: number }[] = []
  for (let at = 0; at < body.text.length; ) {
    const space = /[\s\\]/.test(body.text[at] ?? '')
    if (body.text[at] === '#')
      at = Math.max(at, body.text.indexOf('\n', at) === -1 ? body.text.length : body.text.indexOf('\n', at))
    if (space || body.text[at] === '\n') {
      at += 1
      continue
    }
    const word = readWord(body.text, at)
    const name = /^[A-Za-z_]\w*/.exec(word.text)?.[0]
    if (name !== undefined) {
      const given = word.text[name.length] === '='
      const quote = /["']/.test(body.text[word.index + name.length + 1] ?? '') ? 1 : 0
      found.push({
        name,
        source: given ? word.text.slice(name.length + 1) : undefined,
        index: word.index + (given ? name.length + 1 + quote : 0),
      })
    }
    at = Math.max(word.end, at + 1)
  }
  return found
}
